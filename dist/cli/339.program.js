// cf5837609442b9200746ddea58191a65
(function (exports, require, module, __filename, __dirname) {"use strict";
exports.id = 339;
exports.ids = [339];
exports.modules = {

/***/ 8742:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ withFingerprints),
/* harmony export */   R: () => (/* binding */ fingerprint)
/* harmony export */ });
function withFingerprints(findings) {
    const seen = new Map();
    return findings.map((finding) => {
        const identity = identityOf(finding);
        const before = seen.get(identity) ?? 0;
        seen.set(identity, before + 1);
        return { finding, fingerprint: fingerprint([identity, String(before)]) };
    });
}
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
function subjectOf({ package: name, detail, lines, base }) {
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
            return name === null ? [lines[0]?.text ?? base?.text ?? ''] : [];
    }
}
function excused(exception) {
    switch (exception.kind) {
        case 'package':
            return [exception.pattern];
        case 'section':
            return ['section', exception.heading];
        case 'substitute':
            return [exception.package];
    }
}


/***/ }),

/***/ 6859:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NK: () => (/* binding */ findingText),
/* harmony export */   Xu: () => (/* binding */ findingMarkdown)
/* harmony export */ });
/* unused harmony export findingList */
/* harmony import */ var _finding_pages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8250);
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6488);
/* harmony import */ var _wrap_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8748);



const pageWidth = 120;
function findingMarkdown(code) {
    const page = _finding_pages_js__WEBPACK_IMPORTED_MODULE_0__/* .findingPages */ .i[code];
    const policy = policyLines(page);
    const example = exampleLines(page);
    return blocks([
        [`# ${code}`],
        (0,_wrap_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .L)(page.definition, pageWidth, 0),
        ['| default severity | a fix may clear it |', '|---|---|', `| ${page.severity} | ${page.fixable} |`],
        policy.length === 0 ? [] : ['```yaml', ...policy, '```'],
        example.length === 0 ? [] : ['```text', ...example, '```'],
        (0,_wrap_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .L)(`**Why it matters.** ${page.why}`, pageWidth, 0),
        ['**How it goes away.**'],
        ways(code, page).flatMap((way) => item(way, pageWidth)),
    ]);
}
function findingText(code, columns) {
    const page = _finding_pages_js__WEBPACK_IMPORTED_MODULE_0__/* .findingPages */ .i[code];
    const width = Math.min(columns, 100);
    const policy = policyLines(page);
    const example = exampleLines(page);
    return blocks([
        [code],
        (0,_wrap_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .L)(page.definition, width, 0),
        (0,_wrap_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .L)(`Severity: ${page.severity}.`, width, 0),
        (0,_wrap_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .L)(`A fix may clear it: ${page.fixable}.`, width, 0),
        policy.length === 0 ? [] : ['With this policy', ...indented(policy)],
        example.length === 0 ? [] : ['Example', ...indented(example)],
        (0,_wrap_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .L)(`Why it matters: ${page.why}`, width, 0),
        ['How it goes away', ...ways(code, page).flatMap((way) => item(way, width - 2).map((line) => `  ${line}`))],
        [(0,_project_js__WEBPACK_IMPORTED_MODULE_1__/* .findingUrl */ .bM)(code)],
    ]);
}
function findingList() {
    const rows = Object.entries(findingPages).map(([code, { severity, fixable }]) => `| [\`${code}\`](${code}.md) | ${severity} | ${fixable} |`);
    return blocks([
        ['# Findings'],
        wrap('Every verdict on a package has one of these codes. Which of them fail the check, and which of them a fix may clear, is for the policy to say under `severity` and `fix`; these are the defaults. *Opt-in*: a fix clears it where `fix` of the policy lists it; that list takes the place of the default, so name in it all that a fix may clear. `dependency-file-sync explain <code>` prints the same pages.', pageWidth, 0),
        ['| code | default severity | a fix may clear it |', '|---|---|---|', ...rows],
        wrap('A finding is *introduced* when the compared revision did not have it. It *counts*, which fails the check and makes the verdict `drift`, when its severity is `error` and `enforce` is `all`, or `enforce` is `new` and it is introduced or nothing was compared. Under `enforce: none` it counts as under `all`, and the exit status is 0 all the same. Warnings and notices never change the exit status.', pageWidth, 0),
    ]);
}
function ways(code, { ways: own, severity }) {
    const [other = '', ...others] = severities.filter((one) => one !== severity);
    const aim = severity === 'off' ? 'To be told of it' : 'To change how bad it is';
    const rest = others.map((one) => `\`${one}\``).join(', ');
    return [...own, `${aim}: \`severity: { ${code}: ${other} }\`, or ${rest}.`];
}
const severities = ['error', 'warning', 'notice', 'off'];
function policyLines({ settings = [], rule }) {
    if (settings.length + rule.length === 0)
        return [];
    const variant = rule.length === 0
        ? ['- requirements-render.txt']
        : ['- path: requirements-render.txt', ...rule.map((line) => `  ${line}`)];
    return [
        'version: 1',
        ...settings,
        'groups:',
        '  - base: requirements.txt',
        '    variants:',
        ...variant.map((line) => `      ${line}`),
    ];
}
function exampleLines({ example }) {
    if (example === null)
        return [];
    const others = (example.others ?? []).flatMap(([path, lines]) => ['', `# ${path}`, ...lines]);
    return ['# base', ...example.base, '', '# variant', ...example.variant, ...others];
}
function item(text, width) {
    return (0,_wrap_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .L)(text, width - 2, 0).map((line, index) => (index === 0 ? `- ${line}` : `  ${line}`));
}
function indented(lines) {
    return lines.map((line) => (line === '' ? '' : `  ${line}`));
}
function blocks(parts) {
    return `${parts
        .filter((part) => part.length > 0)
        .map((part) => part.join('\n'))
        .join('\n\n')}\n`;
}


/***/ }),

/***/ 8250:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ findingPages)
/* harmony export */ });
const findingPages = {
    missing: {
        definition: 'The base has the package and the variant does not, though its relation (`superset` or `equal`) asks for it. It is missing in at least one environment that the variant is made for; when it is not missing everywhere, the message says where, or gives an example.',
        severity: 'error',
        fixable: 'yes',
        rule: [],
        example: { base: ['stripe==11.1.0'], variant: [] },
        why: 'This is how a deploy dies: the code imports a package that was never installed there, and a crash names one at a time.',
        ways: [
            'Add the line to the variant, or let `fix` add it.',
            'If it is left out on purpose: `omit`, with a reason.',
            'If another package stands in for it: `substitute`.',
            'If only another operating system needs it: a marker in the base, such as `; sys_platform == "win32"`.',
        ],
    },
    'commented-out': {
        definition: 'The base has the package, and the variant has it as a comment that would be a requirement without its `#`.',
        severity: 'warning; error when this change brought the line of the base',
        fixable: 'opt-in',
        rule: [],
        example: { base: ['sentry-sdk==1.39.1'], variant: ['# sentry-sdk==1.39.1'] },
        why: 'Somebody commented it out, often for a reason that no longer holds.',
        ways: [
            'Take the `#` away, or list `commented-out` under `fix` of the policy.',
            'If it is off on purpose: `omit`, with the reason from the comment.',
        ],
    },
    'version-conflict': {
        definition: 'No version satisfies both sides, in every environment where both apply.',
        severity: 'warning; error when the two sides agreed before this change, for an `overlay`, and under `versions: exact`',
        fixable: 'yes, when the two sides agreed before',
        rule: [],
        example: { base: ['pandas>=2.2.2'], variant: ['pandas==2.2.0'] },
        why: 'What was tested is not what is deployed. In an overlay pip refuses to install the two together.',
        ways: [
            'Bring the two lines together.',
            'If the variant must differ: `differ`, with a reason; for all packages of a variant `versions: minor` or `ignore`.',
        ],
    },
    'version-wider': {
        definition: 'The base has an upper bound (and is no exact pin), and the variant allows versions above it.',
        severity: 'warning',
        fixable: 'opt-in',
        rule: [],
        example: { base: ['numpy<2.0.0'], variant: ['numpy'] },
        why: 'A cap is the scar of a breakage. The variant will walk into it again.',
        ways: ['Give the variant the same bound.', 'If the variant may go further: `differ`, with a reason.'],
    },
    'version-differs': {
        definition: 'The variant asks for `versions: exact`, and the two sides allow different versions without being in conflict.',
        severity: 'error',
        fixable: 'opt-in',
        rule: ['versions: exact'],
        example: { base: ['numpy>=1.26'], variant: ['numpy>=1.24'] },
        why: 'Exact was asked for.',
        ways: [
            'Write the same versions on both sides.',
            '`differ` for one package, `versions: compatible` for the whole variant.',
        ],
    },
    'left-behind': {
        definition: 'This change takes the package out of the base; the variant had it, or its `substitute`, and still has it. Needs a compared revision.',
        severity: 'warning',
        fixable: 'opt-in',
        rule: [],
        example: { base: ['django>=5.0'], variant: ['django>=5.0', 'python-magic==0.4.27'] },
        why: 'Most removals are forgotten in the variants, which go on installing what nobody imports.',
        ways: ['Take the line out of the variant as well.', 'If the variant needs it on its own: `extra`.'],
    },
    'extras-differ': {
        definition: 'Both sides have the package, and the variant lacks an extra of the base (`superset`), has one too many (`subset`), or another set (`equal`). Generated and constraints files are not judged.',
        severity: 'warning',
        fixable: 'opt-in',
        rule: [],
        example: { base: ['uvicorn[standard]==0.29.0'], variant: ['uvicorn==0.29.0'] },
        why: 'An extra is a set of packages: without `uvicorn[standard]` there are no web sockets.',
        ways: ['Write the same extras.', '`differ`, with a reason.'],
    },
    'marker-differs': {
        definition: 'Both sides have the package, but not in the same environments, judged on those that the variant is made for: the variant has it in fewer (`superset`), in more (`subset`) or in others (`equal`).',
        severity: 'warning',
        fixable: 'opt-in',
        rule: [],
        example: { base: ['psutil==5.9.8'], variant: ['psutil==5.9.8; sys_platform == "win32"'] },
        why: 'The package is there on the machine where the line was written, and not where the file is installed.',
        ways: [
            'Write the same marker.',
            'Give the variant its `environment`, so that the marker is evaluated for it.',
            '`differ`, with a reason.',
        ],
    },
    'source-differs': {
        definition: 'One side takes the package from the index, the other from a URL or a repository, or both from different ones.',
        severity: 'warning; error for two addresses in an `overlay`',
        fixable: 'never',
        rule: [],
        example: {
            base: ['shop-client==1.2.0'],
            variant: ['shop-client @ https://example.com/shop_client-1.2.0-py3-none-any.whl'],
        },
        why: 'Two sources can hold two different programs under one name. In an overlay pip refuses two addresses.',
        ways: ['Take it from one source.', '`differ`, with a reason.'],
    },
    unexpected: {
        definition: 'The variant has a package that the base lacks, and its relation (`equal` or `subset`) forbids it.',
        severity: 'error',
        fixable: 'opt-in',
        rule: ['relation: subset'],
        example: { base: ['django>=5.0'], variant: ['django>=5.0', 'ipython==8.24.0'] },
        why: 'A small image grows by what somebody tried once.',
        ways: [
            'Take the line out, or add it to the base.',
            'If only this variant needs it: `extra`. That means packages by their names: a line without one (`-e .`, `./lib`) has no exception; of an address, `NAME @ ADDRESS` says the name.',
        ],
    },
    'required-absent': {
        definition: 'A variant lacks a package that its `require` names, though its relation or an `omit` would let it.',
        severity: 'error',
        fixable: 'yes',
        rule: ['relation: subset', 'require: [django, gunicorn]'],
        example: { base: ['django>=5.0', 'gunicorn==22.0.0'], variant: ['django>=5.0'] },
        why: 'It was named because nothing works without it.',
        ways: ['Add the line, or let `fix` add it.', 'Take the name out of `require`.'],
    },
    duplicate: {
        definition: 'One file has the package on several lines that apply in one environment and do not say the same, or on a line that a constraint (`-c`) of the same file excludes.',
        severity: 'error when no version satisfies all lines; else notice',
        fixable: 'never',
        rule: [],
        example: { base: ['requests>=2.31.0'], variant: ['requests>=2.31.0', 'requests<2.30'] },
        why: 'pip refuses lines that no version satisfies, and people change one line and overlook the other.',
        ways: ['Keep one line, or put into one what they say together.', 'Bring the line and its constraint together.'],
    },
    'unreadable-line': {
        definition: 'pip refuses the line. The rest of the file is compared; if the name can be read, the package counts as present.',
        severity: 'error',
        fixable: 'never',
        rule: [],
        example: { base: ['flask==1.24.4'], variant: ['flask==1.24..4'] },
        why: 'The installation stops at this line.',
        ways: ['Mend the line: the caret shows the place.'],
    },
    'unusual-line-break': {
        definition: 'A line holds a character that ends a line for pip but not for editors: a vertical tab, a form feed, U+2028 and the like.',
        severity: 'warning',
        fixable: 'never',
        rule: [],
        example: null,
        why: 'What looks like the rest of a comment is a requirement that pip installs. No fix touches such a file.',
        ways: ['Replace the character with a line break, and look at what stood behind it.'],
    },
    'exception-expired': {
        definition: "An exception of the policy has an `until` that lies in the past. It still excuses, so that a date alone breaks nobody's build.",
        severity: 'warning',
        fixable: 'never',
        rule: ['omit:', '  - package: torch', '    reason: the platform image brings its own', '    until: 2026-01-31'],
        example: { base: ['django>=5.0', 'torch==2.3.0'], variant: ['django>=5.0'] },
        why: 'The date was written down so that somebody looks again.',
        ways: ['Look again: mend the drift and take the exception out, or give it another date.'],
    },
    'exception-unused': {
        definition: 'An exception of the policy excuses nothing today. An `extra` on a relation that forbids nothing documents, and is never unused.',
        severity: 'notice',
        fixable: 'never',
        rule: ['omit:', '  - package: torch', '    reason: the platform image brings its own'],
        example: { base: ['django>=5.0'], variant: ['django>=5.0'] },
        why: 'It would excuse the next drift of that package without anybody deciding so.',
        ways: ['Take it out, or correct its name: the message says when another name is near.'],
    },
    'not-governed': {
        definition: 'A deploy installs a dependency file that no group of the policy names or includes, and that does more than include (`-r`) files which groups have. What deploys install is read from the files of platforms (`render.yaml`, `Dockerfile`, `Procfile` and the like) below the root, and from what platforms do when they are told nothing. That is a heuristic, and the message says so.',
        severity: 'off',
        fixable: 'never',
        settings: ['severity: { not-governed: warning }'],
        rule: [],
        example: {
            base: ['django>=5.0'],
            variant: ['django>=5.0'],
            others: [
                ['requirements-web.txt', ['django>=5.0']],
                [
                    'render.yaml',
                    [
                        'services:',
                        '  - type: web',
                        '    runtime: python',
                        '    buildCommand: pip install -r requirements-web.txt',
                    ],
                ],
            ],
        },
        why: 'A line can be forgotten in that file too, and nobody is told.',
        ways: ['Make the file a base or a variant in the policy, or include it in one with `-r`.'],
    },
    'not-tested': {
        definition: 'A deploy installs a governed file that CI never installs, `-r` followed. Both are read from files below the root: those of platforms (`render.yaml`, `Dockerfile`, `Procfile` and the like), and for CI the workflows of GitHub, `.gitlab-ci.yml` with the files of the repository that it includes by name, `.circleci/config.yml`, `azure-pipelines.yml` (also `azure-pipelines-*.yml` and those in `.azure-pipelines/`), `.travis.yml` and `bitbucket-pipelines.yml`, with the scripts, Makefiles, `tox.ini`, `noxfile.py` and compose files that these run and the images that they build. That is a heuristic; the message says so, and names the first line of CI that could not be understood. A service that is not named here is not seen: leave the finding off then.',
        severity: 'off',
        fixable: 'never',
        settings: ['severity: { not-tested: warning }'],
        rule: [],
        example: {
            base: ['django>=5.0'],
            variant: ['django>=5.0'],
            others: [
                [
                    'render.yaml',
                    [
                        'services:',
                        '  - type: web',
                        '    runtime: python',
                        '    buildCommand: pip install -r requirements-render.txt',
                    ],
                ],
            ],
        },
        why: 'What the tests ran with is not what runs for users: the first installation of that file is the deploy.',
        ways: ['Install the file in a job of CI too, if only to see that it can be installed.'],
    },
};


/***/ }),

/***/ 4216:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ jsonText)
/* harmony export */ });
function jsonText(value) {
    return `${JSON.stringify(value, null, 2).replaceAll('##[', '#\\u0023[')}\n`;
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
// EXTERNAL MODULE: ./src/report/json-text.ts
var json_text = __webpack_require__(4216);
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



const ruleCodes = Object.keys(finding_pages/* findingPages */.i).filter(isFindingCode);
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








const mostResults = 25_000;
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
    return (0,json_text/* jsonText */.s)(log);
}
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
function textAt({ lines, bases }, place) {
    return [...lines, ...bases].find((line) => isSamePlace(line, place)) ?? place;
}
function isSamePlace(a, b) {
    return b !== null && a.path === b.path && a.line === b.line && a.column === b.column;
}
function sarif_location(place, fromTop) {
    const { path, line, column } = place;
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
function relativeReference(path) {
    return path.replace(/[^\w.~/-]+/g, (run) => [...new TextEncoder().encode(run)].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join(''));
}
function plainMessage(text) {
    return text.replace(/\](?=\()/g, '] ').replace(/\{(?=\d+\})/g, '{ ');
}


/***/ })

};
;
})
