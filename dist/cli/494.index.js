export const id = 494;
export const ids = [494];
export const modules = {

/***/ 4494:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runExplain: () => (/* binding */ runExplain)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/compare/cells.ts + 1 modules
var cells = __webpack_require__(8366);
// EXTERNAL MODULE: ./src/compare/compare-group.ts + 6 modules
var compare_group = __webpack_require__(1725);
// EXTERNAL MODULE: ./src/compare/exceptions.ts + 1 modules
var compare_exceptions = __webpack_require__(9059);
// EXTERNAL MODULE: ./src/compare/judge-group.ts
var judge_group = __webpack_require__(4426);
// EXTERNAL MODULE: ./src/compare/side.ts
var side = __webpack_require__(1816);
// EXTERNAL MODULE: ./src/python/name.ts
var python_name = __webpack_require__(5411);
;// CONCATENATED MODULE: ./src/advise/explain-package.ts






/** What the base and every variant of a group have of a package, which rule applies, and what came of it. */
function explainPackage(group, question) {
    const { name, flats, severity, today } = question;
    const comparison = (0,compare_group/* compareGroup */.B)(group, flats, today);
    const judged = (0,judge_group/* judgeGroup */.d)(comparison, null, { enforce: 'all', severity });
    const findings = judged.filter((finding) => finding.package === name);
    return {
        group: group.name,
        base: group.base,
        lines: linesOf(comparison.base, name),
        findings: findings.filter(({ variant, code }) => variant === null && !isAboutPolicy(code)),
        variants: comparison.variants.map((variant) => inVariant(comparison, variant, name, findings.filter((finding) => isAbout(finding, variant)))),
    };
}
/** Of a variant, or of lines that it shares with another one, of which it is said. */
function isAbout({ variant: path, code, here }, { variant, side }) {
    if (path === variant.path)
        return true;
    const isOfLines = code === 'duplicate' || code === 'unreadable-line';
    return isOfLines && path !== null && here.every((line) => side.paths.has(line.path));
}
function isAboutPolicy(code) {
    return code === 'exception-expired' || code === 'exception-unused';
}
function inVariant({ base }, compared, name, findings) {
    const { variant, side } = compared;
    const { standing, exception } = findings.length > 0 ? finding : standingOf(base, compared, name);
    const { path, rule } = variant;
    return { path, relation: rule.relation, lines: linesOf(side, name), findings, standing, exception };
}
const finding = { standing: 'finding', exception: null };
function standingOf(base, { variant, side, grid, drafts, lineDrafts }, name) {
    if ([...drafts, ...lineDrafts].some((draft) => draft.package === name))
        return plain('silenced');
    const baseLines = base.packages.get(name) ?? [];
    const lines = side.packages.get(name) ?? [];
    const classes = (0,cells/* cellClasses */.vi)(grid, baseLines, lines);
    const inBase = base.refused.has(name) || classes.some((one) => one.base.length > 0);
    const inSide = side.refused.has(name) || classes.some((one) => one.variant.length > 0);
    const { relation } = variant.rule;
    const uses = new Set();
    const exceptions = (0,compare_exceptions/* exceptionsOf */.Y)(variant.rule, base, uses);
    const used = (list) => {
        const [exception] = uses;
        return exception === undefined ? null : { list, exception };
    };
    if (inBase && inSide)
        return exceptions.letsDiffer(name) ? { standing: 'excused', exception: used('differ') } : plain('alike');
    if (inBase) {
        const substitute = exceptions.substituteOf(name);
        if (substitute !== null && side.packages.has((0,python_name/* canonicalName */.Ew)(substitute.with))) {
            return { standing: 'substituted', exception: { list: 'substitute', exception: substitute } };
        }
        if (exceptions.omits(name))
            return { standing: 'omitted', exception: used('omit') };
        return plain('not-asked');
    }
    if (!inSide)
        return plain(baseLines.length > 0 ? 'elsewhere' : 'nowhere');
    const standsFor = variant.rule.substitute.find((one) => (0,python_name/* canonicalName */.Ew)(one.with) === name);
    if (standsFor !== undefined)
        return { standing: 'stand-in', exception: { list: 'substitute', exception: standsFor } };
    if (exceptions.allows(name))
        return { standing: 'extra', exception: used('extra') };
    return plain(relation === 'superset' || relation === 'overlay' ? 'allowed' : 'not-asked');
}
function plain(standing) {
    return { standing, exception: null };
}
function linesOf({ packages, refused }, name) {
    const lines = (packages.get(name) ?? []).map(side/* lineOf */.cA);
    const broken = refused.get(name);
    return broken === undefined ? lines : [...lines, (0,side/* refusedLine */.LX)(broken)];
}

// EXTERNAL MODULE: ./src/pipeline/read-documents.ts + 1 modules
var read_documents = __webpack_require__(3233);
// EXTERNAL MODULE: ./src/pipeline/read-policy.ts
var read_policy = __webpack_require__(8079);
// EXTERNAL MODULE: ./src/policy/did-you-mean.ts
var did_you_mean = __webpack_require__(607);
// EXTERNAL MODULE: ./src/policy/finding-code.ts
var finding_code = __webpack_require__(6301);
// EXTERNAL MODULE: ./src/problem.ts
var src_problem = __webpack_require__(4008);
// EXTERNAL MODULE: ./src/report/finding-page.ts
var finding_page = __webpack_require__(6859);
// EXTERNAL MODULE: ./src/snapshot/disk.ts
var disk = __webpack_require__(3907);
// EXTERNAL MODULE: ./src/snapshot/root.ts
var snapshot_root = __webpack_require__(742);
// EXTERNAL MODULE: ./src/report/plural.ts
var plural = __webpack_require__(1190);
// EXTERNAL MODULE: ./src/report/project.ts + 1 modules
var project = __webpack_require__(6488);
// EXTERNAL MODULE: ./src/report/relation-words.ts
var relation_words = __webpack_require__(8836);
// EXTERNAL MODULE: ./src/report/sentence.ts + 3 modules
var sentence = __webpack_require__(4535);
// EXTERNAL MODULE: ./src/report/visible.ts
var visible = __webpack_require__(776);
// EXTERNAL MODULE: ./src/report/wrap.ts
var wrap = __webpack_require__(8748);
;// CONCATENATED MODULE: ./src/cli/explain-report.ts







/** What each file has of a package, which rule applies to it, and what came of it. Ends in a line feed. */
function packageText(name, groups, policyPath, columns) {
    const width = Math.max(60, Math.min(columns, 100));
    const blocks = groups.map((group) => [
        ...baseLines(group, width),
        ...group.variants.flatMap((variant) => ['', ...variantLines(variant, group, policyPath, width)]),
    ]);
    const codes = new Set(groups
        .flatMap(({ findings, variants }) => [...findings, ...variants.flatMap((one) => one.findings)])
        .map(({ code }) => code));
    const links = [...codes].map((code) => `${code}: ${(0,project/* findingUrl */.bM)(code)}`);
    return `${[[(0,visible/* visible */.RK)(name)], ...blocks, links]
        .filter((block) => block.length > 0)
        .map((block) => block.join('\n'))
        .join('\n\n')}\n`;
}
function baseLines({ base, lines, findings }, width) {
    const title = `${(0,visible/* clip */.$Q)((0,plural/* enumerateSome */.Dr)(base, 3), 300)}, the base`;
    const has = lines.length === 0 ? ['does not have it.'] : lines.map(hasLine);
    return [
        title,
        ...has.flatMap((line) => paragraph(line, width)),
        ...findings.flatMap((finding) => findingLines(finding, width)),
    ];
}
function variantLines(variant, { base }, policyPath, width) {
    const title = `${(0,visible/* clip */.$Q)(variant.path, 300)}, ${(0,relation_words/* relationWords */.c)(variant.relation)} ${(0,visible/* clip */.$Q)((0,plural/* enumerateSome */.Dr)(base, 3), 300)}`;
    const has = variant.lines.length === 0 ? ['does not have it.'] : variant.lines.map(hasLine);
    const why = variant.standing === 'finding' ? [] : [`No finding: ${reason(variant, policyPath)}.`];
    return [
        title,
        ...[...has, ...why].flatMap((line) => paragraph(line, width)),
        ...variant.findings.flatMap((finding) => findingLines(finding, width)),
    ];
}
function hasLine(line) {
    return `${(0,src_problem/* placeText */.Z)(line)} has ${(0,visible/* clip */.$Q)(line.text, 300)}`;
}
function findingLines(finding, width) {
    return paragraph(`${finding.severity} ${finding.code}: ${(0,sentence/* sentenceOf */.$)(finding, undefined)}`, width);
}
function reason({ standing, relation, exception }, policyPath) {
    const rule = exception === null ? '' : exceptionWords(exception);
    switch (standing) {
        case 'finding':
        case 'silenced':
            return `its severity is off under "severity" of ${policyPath}`;
        case 'alike':
            return 'both files have it, and what they ask for goes together';
        case 'excused':
            return `both files have it, and ${rule} lets them differ`;
        case 'omitted':
            return `${rule} lets this file do without it`;
        case 'substituted':
            return `${rule} lets another package stand in for it`;
        case 'not-asked':
            return relation === 'subset'
                ? 'a subset has only what it needs, and "require" does not name it'
                : 'an overlay is installed on top of the base, which brings it';
        case 'elsewhere':
            return 'the marker of the base leaves it out where this file is installed';
        case 'allowed':
            return `${relation === 'superset' ? 'a superset' : 'an overlay'} may have packages that the base lacks`;
        case 'extra':
            return `${rule} lets this file have it alone`;
        case 'stand-in':
            return `${rule} makes it stand in for a package of the base`;
        case 'nowhere':
            return 'neither the base nor this file has it';
    }
}
/** `omit (.github/sync-policy.yml:12, "the image brings its own", until 2027-01-31)` */
function exceptionWords({ list, exception }) {
    const about = [
        `${exception.place.path}:${exception.place.line}`,
        ...(exception.reason === null ? [] : [`"${(0,visible/* clip */.$Q)(exception.reason, 300)}"`]),
        ...(exception.until === null ? [] : [`until ${exception.until}`]),
    ];
    return `${list} (${about.join(', ')})`;
}
function paragraph(text, width) {
    return (0,wrap/* wrap */.L)(text, width - 4, 0).map((line, index) => `${index === 0 ? '  ' : '    '}${line}`);
}

// EXTERNAL MODULE: ./src/cli/policy-source.ts
var policy_source = __webpack_require__(6782);
// EXTERNAL MODULE: ./src/cli/shared-options.ts
var shared_options = __webpack_require__(4386);
// EXTERNAL MODULE: ./src/cli/terminal.ts
var cli_terminal = __webpack_require__(1028);
;// CONCATENATED MODULE: ./src/cli/explain-run.ts















/** A code is explained from the pages, everything else is a package of the repository. */
async function runExplain(given, terminal) {
    const word = given.operand;
    if (word === null)
        return (0,cli_terminal/* refuse */.TR)(terminal, 'explain what? Name a finding or a package', `findings: ${finding_code/* findingCodes */.Yj.join(', ')}`);
    const code = finding_code/* findingCodes */.Yj.find((one) => one === word.toLowerCase());
    if (code !== undefined)
        return explainCode(code, terminal);
    if (!(0,python_name/* isPackageName */.TP)(word))
        return (0,cli_terminal/* refuse */.TR)(terminal, `"${word}" is no finding and no package name${nearCode(word)}`);
    return explainName(word, given, terminal);
}
function explainCode(code, terminal) {
    terminal.print((0,finding_page/* findingText */.NK)(code, (0,cli_terminal/* widthOf */.qz)(terminal)));
    return 0;
}
async function explainName(word, given, terminal) {
    const root = (0,snapshot_root/* openRoot */.R8)(given.text('root') ?? '.');
    if ('code' in root)
        return (0,cli_terminal/* refuse */.TR)(terminal, root.message);
    const path = (0,snapshot_root/* shownPath */.pS)(root, (0,external_node_path_.resolve)(root.folder, given.text('policy') ?? shared_options/* defaultPolicyPath */.r));
    const snapshot = (0,disk/* diskSnapshot */.q)(root);
    const policy = await (0,read_policy/* readPolicy */.T4)(snapshot, path, (0,policy_source/* policySource */.I)(terminal));
    if (isProblems(policy))
        return (0,cli_terminal/* refuse */.TR)(terminal, ...told(policy), ...meantCode(word));
    const groups = await (0,read_policy/* readGroups */.b5)(snapshot, policy);
    if (isProblems(groups))
        return (0,cli_terminal/* refuse */.TR)(terminal, ...told(groups));
    const explained = await explainIn(snapshot, { policy, groups, name: (0,python_name/* canonicalName */.Ew)(word), today: terminal.today });
    if (isProblems(explained))
        return (0,cli_terminal/* refuse */.TR)(terminal, ...told(explained));
    const known = explained.filter(({ lines, variants }) => lines.length > 0 || variants.some((one) => one.lines.length > 0 || one.findings.length > 0));
    if (known.length === 0)
        return (0,cli_terminal/* refuse */.TR)(terminal, `no file that ${path} names has a package "${word}"`, ...meantCode(word));
    terminal.print((0,cli_terminal/* wordsFor */.tu)(terminal, packageText(word, known, path, (0,cli_terminal/* widthOf */.qz)(terminal))));
    return 0;
}
/** A governed file that is missing or cannot be read is a problem; the rest is read for nothing. */
async function explainIn(snapshot, { policy, groups, name, today }) {
    const explained = [];
    for (const group of groups) {
        const paths = [...group.base, ...group.variants.map((variant) => variant.path)];
        const { files, flats } = await (0,read_documents/* readDocuments */.r9)(snapshot, paths);
        const unread = paths.flatMap((path) => {
            const file = files.get(path);
            return file !== undefined && 'message' in file ? [file] : [];
        });
        if (unread.some((one) => one.code === 'file-missing'))
            return (0,read_policy/* explainMissing */.Ce)(snapshot, policy);
        if (unread.length > 0)
            return unread;
        explained.push(explainPackage(group, { name, flats, severity: policy.severity, today }));
    }
    return explained;
}
function isProblems(value) {
    return Array.isArray(value) && value.some((one) => typeof one === 'object' && 'fatal' in one);
}
function told(problems) {
    return problems.map((problem) => [(0,src_problem/* placeText */.Z)(problem), problem.message].filter((part) => part !== '').join(': '));
}
function meantCode(word) {
    const near = nearCode(word);
    return near === '' ? [] : [`"${word}" is no finding either${near}`];
}
function nearCode(word) {
    return (0,did_you_mean/* suggestion */.h)(word, finding_code/* findingCodes */.Yj);
}


/***/ }),

/***/ 6782:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ policySource)
/* harmony export */ });
/* harmony import */ var _pipeline_extend_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5339);

/**
 * Where policies on GitHub come from: GITHUB_API_URL, else github.com, with GITHUB_TOKEN where there is one. What speaks
 * to GitHub is loaded when a policy asks for it, and no sooner.
 */
function policySource({ environment }) {
    let files = null;
    return {
        ..._pipeline_extend_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryOnly */ .D0,
        readRemote: async (file) => {
            files ??= readFromGithub(environment);
            return (await files)(file);
        },
    };
}
async function readFromGithub(environment) {
    const [{ connect }, { remoteFiles }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(167), __webpack_require__.e(513)]).then(__webpack_require__.bind(__webpack_require__, 1513)),
        __webpack_require__.e(/* import() */ 71).then(__webpack_require__.bind(__webpack_require__, 4071)),
    ]);
    const scale = Number.parseFloat(environment['DEPENDENCY_FILE_SYNC_WAIT_SCALE'] ?? '');
    const client = connect({
        apiUrl: environment['GITHUB_API_URL'] || 'https://api.github.com',
        token: environment['GITHUB_TOKEN'] ?? '',
        waitScale: Number.isFinite(scale) && scale >= 0 ? scale : 1,
    });
    return remoteFiles(async () => client);
}


/***/ }),

/***/ 8836:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ relationWords)
/* harmony export */ });
/** What a variant is to its base, before the base's name: `superset of`. */
function relationWords(relation) {
    switch (relation) {
        case 'equal':
            return 'equal to';
        case 'overlay':
            return 'overlay on';
        case 'superset':
        case 'subset':
            return `${relation} of`;
    }
}


/***/ })

};
