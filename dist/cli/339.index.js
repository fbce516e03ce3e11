export const id = 339;
export const ids = [339];
export const modules = {

/***/ 8742:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ withFingerprints),
/* harmony export */   R: () => (/* binding */ fingerprint)
/* harmony export */ });
/**
 * Each finding, in order, with a fingerprint by which other programs know it again: 16 hexadecimal digits.
 *
 * It is made from what the finding is about (code, group, variant, package, and the text or exception where there is no package), never
 * from lines, versions or words: it stays when the file around it moves. Findings that are alike in all of that are told apart by
 * their order. Within one result no two are equal, but for a collision of FNV-1a with 64 bits.
 */
function withFingerprints(findings) {
    const seen = new Map();
    return findings.map((finding) => {
        const identity = identityOf(finding);
        const before = seen.get(identity) ?? 0;
        seen.set(identity, before + 1);
        return { finding, fingerprint: fingerprint([identity, String(before)]) };
    });
}
/** 16 hexadecimal digits for some texts: FNV-1a with 64 bits over the UTF-16 units of their JSON. For names, not for secrets. */
function fingerprint(texts) {
    const text = JSON.stringify(texts);
    let hash = 0xcbf29ce484222325n;
    for (let index = 0; index < text.length; index += 1) {
        hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(index))) * 0x100000001b3n);
    }
    return hash.toString(16).padStart(16, '0');
}
function identityOf(finding) {
    const { code, group, variant, package: name } = finding;
    return JSON.stringify([code, group, variant, name, ...subjectOf(finding)]);
}
/** What stands for the package where there is none, or where one package may have several findings of a code. */
function subjectOf({ package: name, detail, here, base }) {
    switch (detail.code) {
        case 'unreadable-line':
            return [detail.text];
        case 'exception-expired':
        case 'exception-unused':
            return [detail.list, ...excused(detail.exception)];
        case 'not-governed':
        case 'not-tested':
            return [detail.file];
        default:
            return name === null ? [here[0]?.text ?? base?.text ?? ''] : [];
    }
}
function excused(exception) {
    if ('pattern' in exception)
        return [exception.pattern];
    return 'heading' in exception ? ['section', exception.heading] : [exception.package];
}


/***/ }),

/***/ 7339:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  formatSarif: () => (/* binding */ formatSarif)
});

// EXTERNAL MODULE: ./src/report/finding-identity.ts
var finding_identity = __webpack_require__(8742);
// EXTERNAL MODULE: ./src/report/naming.ts
var naming = __webpack_require__(4136);
// EXTERNAL MODULE: ./src/report/plural.ts
var plural = __webpack_require__(1190);
// EXTERNAL MODULE: ./src/report/project.ts + 1 modules
var project = __webpack_require__(6488);
// EXTERNAL MODULE: ./src/report/finding-page.ts
var finding_page = __webpack_require__(6859);
// EXTERNAL MODULE: ./src/report/finding-pages.ts
var finding_pages = __webpack_require__(8250);
;// CONCATENATED MODULE: ./src/report/sarif-rules.ts



/** The rules in the order in which results point at them. */
const ruleCodes = Object.keys(finding_pages/* findingPages */.i).filter(isFindingCode);
/** One rule for each finding, with the help that `explain` and the docs give (SARIF 2.1.0, 3.49: reportingDescriptor). */
function sarifRules() {
    return ruleCodes.map((code) => {
        const { definition, severity } = finding_pages/* findingPages */.i[code];
        const level = levelOf(severity);
        return {
            id: code,
            name: code,
            shortDescription: { text: firstSentence(withoutMarks(definition)) },
            fullDescription: { text: withoutMarks(definition) },
            help: { text: (0,finding_page/* findingText */.NK)(code, 100), markdown: (0,finding_page/* findingMarkdown */.Xu)(code) },
            helpUri: (0,project/* findingUrl */.bM)(code),
            defaultConfiguration: severity === 'off' ? { enabled: false, level } : { level },
            properties: { tags: ['dependencies', 'python'], 'problem.severity': level === 'note' ? 'recommendation' : level },
        };
    });
}
function isFindingCode(key) {
    return Object.hasOwn(finding_pages/* findingPages */.i, key);
}
/** The first severity that a page names is the one that holds unless something more is known; a note where it is off. */
function levelOf(severity) {
    if (severity.startsWith('error'))
        return 'error';
    return severity.startsWith('warning') ? 'warning' : 'note';
}
function withoutMarks(text) {
    return text.replaceAll('`', '');
}
function firstSentence(text) {
    const end = text.indexOf('. ');
    return end === -1 ? text : text.slice(0, end + 1);
}

// EXTERNAL MODULE: ./src/report/sentence.ts + 3 modules
var sentence = __webpack_require__(4535);
// EXTERNAL MODULE: ./src/report/visible.ts
var visible = __webpack_require__(776);
;// CONCATENATED MODULE: ./src/report/sarif.ts







/** Results in one run that GitHub's code scanning takes; a file with more is refused as a whole. */
const mostResults = 25_000;
/**
 * The result in SARIF 2.1.0 (OASIS), one run, ending in a line feed: what code scanning and editors read.
 *
 * Every finding is a result of the rule with its code. It stands at the place to look at, in a path from the top of the repository, with
 * the base's lines as related locations. `partialFingerprints` say what the finding is about and not where it is, under the key that
 * code scanning knows alerts by as well. `baselineState` tells what the change brought, where one was compared. Problems are
 * notifications, and with a fatal one the run was not successful.
 */
function formatSarif(result, advices, { fromTop }) {
    const report = { result, advices, fromTop };
    const told = (0,finding_identity/* withFingerprints */.Q)(result.findings);
    const first = told.length > mostResults ? mostImportant(told) : told;
    const log = {
        $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: project/* projectName */.j1,
                        semanticVersion: project/* version */.rE,
                        informationUri: project/* projectUrl */.Vn,
                        rules: sarifRules(),
                    },
                },
                columnKind: 'utf16CodeUnits',
                newlineSequences: ['\r\n', '\n', '\r'],
                originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The top of the repository.' } } },
                invocations: [invocation(report, told.length - first.length)],
                results: first.map((one) => sarifResult(report, one)),
            },
        ],
    };
    return `${JSON.stringify(log, null, 2)}\n`;
}
/** As many as may be told: those that count before the others, each in their order. */
function mostImportant(told) {
    const counting = told.filter(({ finding }) => finding.counts);
    return [...counting, ...told.filter(({ finding }) => !finding.counts)].slice(0, mostResults);
}
function invocation({ result, fromTop }, untold) {
    const untoldNote = `${(0,plural/* plural */.LS)(untold, 'more finding')} did not fit: code scanning takes ${mostResults} results.`;
    return {
        executionSuccessful: result.verdict !== 'could-not-check',
        toolConfigurationNotifications: result.problems
            .filter(({ code }) => isAboutPolicy(code))
            .map((one) => notification(one, fromTop)),
        toolExecutionNotifications: [
            ...result.problems.filter(({ code }) => !isAboutPolicy(code)).map((one) => notification(one, fromTop)),
            ...(untold === 0 ? [] : [{ level: 'warning', message: { text: untoldNote } }]),
        ],
    };
}
function isAboutPolicy(code) {
    return code.startsWith('policy-') || code === 'usage';
}
function notification({ code, message, fatal, path, line, column }, fromTop) {
    const region = line === null ? {} : { region: { startLine: line, ...(column === null ? {} : { startColumn: column }) } };
    const locations = path === null ? [] : [{ physicalLocation: { artifactLocation: artifact(path, fromTop), ...region } }];
    return {
        descriptor: { id: code },
        level: fatal ? 'error' : 'note',
        message: { text: plainMessage((0,visible/* clip */.$Q)(message, 2_000)) },
        locations,
    };
}
function sarifResult({ result, advices, fromTop }, { finding, fingerprint }) {
    const { code, severity, introduced, counts, cause, group, variant } = finding;
    const advice = advices.get(finding);
    const path = variant ?? result.policy.path;
    return {
        ruleId: code,
        ruleIndex: ruleCodes.indexOf(code),
        kind: 'fail',
        level: severity === 'notice' ? 'note' : severity,
        message: { text: plainMessage((0,sentence/* sentenceOf */.$)(finding, advice)) },
        locations: [sarif_location(textAt(finding, (0,naming/* placeOf */.$t)(finding, advice) ?? { path, line: 1, column: 1 }), fromTop)],
        ...related(finding, fromTop),
        partialFingerprints: { primaryLocationLineHash: fingerprint, 'findingIdentity/v1': fingerprint },
        ...(introduced === null ? {} : { baselineState: introduced ? 'new' : 'unchanged' }),
        properties: { package: finding.package, group: (0,visible/* visible */.RK)(group), counts, cause },
    };
}
/** The base's lines, each once. */
function related({ bases, at }, fromTop) {
    const others = new Map(bases.filter((line) => !isSamePlace(line, at)).map((line) => [JSON.stringify(line), line]));
    if (others.size === 0)
        return {};
    return {
        relatedLocations: [...others.values()].map((line, index) => ({
            id: index + 1,
            ...sarif_location(line, fromTop),
            message: { text: plainMessage(`the base: ${(0,visible/* clip */.$Q)(line.text, 200)}`) },
        })),
    };
}
/** A place with the text that stands there, where the finding knows it. */
function textAt({ here, bases }, place) {
    return [...here, ...bases].find((line) => isSamePlace(line, place)) ?? place;
}
function isSamePlace(a, b) {
    return b !== null && a.path === b.path && a.line === b.line && a.column === b.column;
}
function sarif_location(place, fromTop) {
    const { path, line, column } = place;
    // A text of several lines ends on another one than it begins on: its end is left open.
    const text = 'text' in place && !/[\r\n]/.test(place.text) ? place.text : '';
    const end = text === '' ? {} : { endColumn: column + text.length };
    return {
        physicalLocation: {
            artifactLocation: artifact(path, fromTop),
            region: { startLine: line, startColumn: column, ...end },
        },
    };
}
function artifact(path, fromTop) {
    return { uri: relativeReference(fromTop(path)), uriBaseId: '%SRCROOT%' };
}
/** A path as a relative reference (RFC 3986): all but unreserved characters and `/` as percent-encoded UTF-8. */
function relativeReference(path) {
    return path.replace(/[^\w.~/-]+/g, (run) => [...new TextEncoder().encode(run)].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join(''));
}
/**
 * A text in which a reader finds no placeholder and no embedded link (SARIF 2.1.0, 3.11.5 and 3.11.6), though files may hold what looks
 * like one: both are broken up by a blank, visibly.
 */
function plainMessage(text) {
    return text.replace(/\](?=\()/g, '] ').replace(/\{(?=\d+\})/g, '{ ');
}


/***/ })

};
