// c0972640a6827fcff190ee7e337db9ea
(function (exports, require, module, __filename, __dirname) {"use strict";
exports.id = 494;
exports.ids = [494];
exports.modules = {

/***/ 4494:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runExplain: () => (/* binding */ runExplain)
});

// EXTERNAL MODULE: ./src/compare/cells.ts + 1 modules
var cells = __webpack_require__(8366);
// EXTERNAL MODULE: ./src/compare/commented-out.ts
var commented_out = __webpack_require__(4314);
// EXTERNAL MODULE: ./src/compare/compare-group.ts + 3 modules
var compare_group = __webpack_require__(3833);
// EXTERNAL MODULE: ./src/compare/compare-variant.ts + 6 modules
var compare_variant = __webpack_require__(3767);
// EXTERNAL MODULE: ./src/compare/exceptions.ts
var compare_exceptions = __webpack_require__(121);
// EXTERNAL MODULE: ./src/compare/finding.ts
var compare_finding = __webpack_require__(5714);
// EXTERNAL MODULE: ./src/compare/judge-group.ts + 2 modules
var judge_group = __webpack_require__(3671);
// EXTERNAL MODULE: ./src/compare/side.ts
var side = __webpack_require__(1816);
// EXTERNAL MODULE: ./src/fix/plan-fix.ts + 26 modules
var plan_fix = __webpack_require__(1764);
// EXTERNAL MODULE: ./src/policy/exception-date.ts
var exception_date = __webpack_require__(9608);
// EXTERNAL MODULE: ./src/python/name.ts
var python_name = __webpack_require__(5411);
;// CONCATENATED MODULE: ./src/advise/explain-package.ts











function explainPackage(group, question) {
    const { name, flats, severity, codes, today } = question;
    const comparison = (0,compare_group/* compareGroup */.B)(group, flats, today);
    const judged = (0,judge_group/* judgeGroup */.d)(comparison, null, { enforce: 'all', severity });
    const findings = judged.filter((finding) => isOf(finding, name));
    const plan = (0,plan_fix/* planFix */.v)({ group: comparison, findings: judged, codes, ...wholeScope, olderNames: new Set() });
    return {
        base: group.base,
        lines: linesOf(comparison.base, name),
        findings: findings.filter(({ variant, code }) => variant === null && !isAboutPolicy(code)),
        variants: comparison.variants.map((variant) => inVariant(comparison, variant, { name, today }, { own: findings.filter((finding) => isAbout(finding, variant)), all: judged })),
        refusals: new Map([...plan.advices].filter(([, { possible }]) => !possible)),
    };
}
const wholeScope = { inScope: () => true, unattended: false };
function isOf(finding, name) {
    const held = finding.heldAs ?? (0,compare_finding/* substituteIn */.m)(finding);
    return finding.package === name || (held !== null && (0,python_name/* canonicalName */.Ew)(held) === name);
}
function isAbout({ variant: path, code, lines }, { variant, variantSide }) {
    if (path === variant.path)
        return true;
    const isOfLines = code === 'duplicate' || code === 'unreadable-line';
    return isOfLines && path !== null && lines.every((line) => variantSide.paths.has(line.path));
}
function isAboutPolicy(code) {
    return code === 'exception-expired' || code === 'exception-unused';
}
function isOn(exceptions) {
    return ({ detail }) => 'exception' in detail && exceptions.has(detail.exception);
}
function inVariant({ base }, compared, { name, today }, { own: findings, all }) {
    const { variant, variantSide } = compared;
    const { path, rule } = variant;
    const { explanation, exception } = findings.length > 0 ? asFinding : explain(base, compared, name);
    const lines = linesOf(variantSide, name);
    const wanted = rule.substitute.find((one) => one.package === name)?.with;
    const substitute = wanted === undefined ? name : (0,python_name/* canonicalName */.Ew)(wanted);
    const instead = lines.length > 0 || substitute === name ? [] : linesOf(variantSide, substitute);
    const isAbsent = lines.length + instead.length === 0 && (base.packages.has(name) || base.refused.has(name));
    return {
        path,
        relation: rule.relation,
        lines,
        instead,
        commented: isAbsent ? ((0,commented_out/* commentedOutIn */.M)(variantSide).get(substitute)?.line ?? null) : null,
        findings,
        explanation,
        exception: exception === null ? null : { ...exception, expired: (0,exception_date/* isExpired */._)(exception.exception.until, today) },
        ofPolicy: all.filter(isOn(exceptionsMeaning(rule, base, name))),
    };
}
function exceptionsMeaning(rule, base, name) {
    const uses = new Set(rule.substitute.filter((one) => one.package === name || (0,python_name/* canonicalName */.Ew)(one.with) === name));
    const { omits, allows, letsDiffer } = (0,compare_exceptions/* exceptionsOf */.Y)(rule, base, uses);
    for (const means of [omits, allows, letsDiffer])
        means(name);
    return uses;
}
const asFinding = { explanation: 'finding', exception: null };
function explain(base, { variant, variantSide, grid, drafts, lineDrafts }, name) {
    if ([...drafts, ...lineDrafts].some((draft) => draft.package === name))
        return plain('silenced');
    const baseLines = base.packages.get(name) ?? [];
    const lines = variantSide.packages.get(name) ?? [];
    const classes = (0,cells/* cellClasses */.vi)(grid, baseLines, lines);
    const inBase = base.refused.has(name) || classes.some((one) => one.base.length > 0);
    const inSide = variantSide.refused.has(name) || classes.some((one) => one.variant.length > 0);
    const { relation } = variant.rule;
    const uses = new Set();
    const exceptions = (0,compare_exceptions/* exceptionsOf */.Y)(variant.rule, base, uses);
    const used = (list) => {
        const [exception] = uses;
        return exception === undefined ? null : { list, exception };
    };
    if (inBase && inSide) {
        const isExcused = exceptions.letsDiffer(name) && wouldDiffer(variant, base, variantSide, name);
        return isExcused ? { explanation: 'excused', exception: used('differ') } : plain('alike');
    }
    if (inBase) {
        const substitute = exceptions.substituteOf(name);
        if (substitute !== null && variantSide.packages.has((0,python_name/* canonicalName */.Ew)(substitute.with))) {
            return { explanation: 'substituted', exception: { list: 'substitute', exception: substitute } };
        }
        if (exceptions.omits(name))
            return { explanation: 'omitted', exception: used('omit') };
        return plain('not-asked');
    }
    if (!inSide)
        return plain(baseLines.length > 0 ? 'elsewhere' : 'nowhere');
    const standsFor = variant.rule.substitute.find((one) => (0,python_name/* canonicalName */.Ew)(one.with) === name);
    if (standsFor !== undefined)
        return { explanation: 'stand-in', exception: { list: 'substitute', exception: standsFor } };
    if (exceptions.allows(name))
        return { explanation: 'extra', exception: used('extra') };
    return plain(relation === 'superset' || relation === 'overlay' ? 'allowed' : 'not-asked');
}
function wouldDiffer({ path, rule }, base, variantSide, name) {
    const strict = (0,compare_variant/* compareVariant */.j)({ path, rule: { ...rule, differ: [] } }, base, variantSide, (0,cells/* makeGrids */.kr)(), new Set());
    return strict.drafts.some((draft) => draft.package === name);
}
function plain(explanation) {
    return { explanation, exception: null };
}
function linesOf({ packages, refused }, name) {
    const lines = (packages.get(name) ?? []).map(side/* lineOf */.cA);
    const broken = refused.get(name);
    return broken === undefined ? lines : [...lines, (0,side/* refusedLine */.LX)(broken)];
}

// EXTERNAL MODULE: ./src/pipeline/check-group.ts + 2 modules
var check_group = __webpack_require__(5245);
// EXTERNAL MODULE: ./src/pipeline/read-documents.ts
var read_documents = __webpack_require__(2339);
// EXTERNAL MODULE: ./src/pipeline/read-policy.ts + 3 modules
var read_policy = __webpack_require__(5038);
// EXTERNAL MODULE: ./src/policy/did-you-mean.ts
var did_you_mean = __webpack_require__(607);
// EXTERNAL MODULE: ./src/policy/finding-code.ts
var finding_code = __webpack_require__(6301);
// EXTERNAL MODULE: ./src/policy/group-paths.ts
var group_paths = __webpack_require__(1944);
// EXTERNAL MODULE: ./src/problem.ts
var src_problem = __webpack_require__(4008);
// EXTERNAL MODULE: ./src/python/requirement.ts + 4 modules
var requirement = __webpack_require__(5562);
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








function packageText(name, groups, policyPath, columns) {
    const width = Math.max(60, Math.min(columns, 100));
    const blocks = groups.map((group) => [
        ...baseLines(group, width),
        ...group.variants.flatMap((variant) => ['', ...variantLines(variant, group, policyPath, width)]),
    ]);
    const codes = new Set(groups
        .flatMap(({ findings, variants }) => [
        ...findings,
        ...variants.flatMap((one) => [...one.findings, ...one.ofPolicy]),
    ])
        .map(({ code }) => code));
    const links = [...codes].map((code) => `${code}: ${(0,project/* findingUrl */.bM)(code)}`);
    return `${[[(0,visible/* visible */.RK)(name)], ...blocks, links]
        .filter((block) => block.length > 0)
        .map((block) => block.join('\n'))
        .join('\n\n')}\n`;
}
function baseLines({ base, lines, findings, refusals }, width) {
    const title = `${(0,visible/* clip */.$Q)((0,plural/* enumerateSome */.Dr)(base, 3), 300)}, the base`;
    const has = lines.length === 0 ? ['does not have it.'] : lines.map(hasLine);
    return [
        title,
        ...has.flatMap((line) => paragraph(line, width)),
        ...findings.flatMap((finding) => findingLines(finding, refusals, width, placeOutside(base, finding))),
    ];
}
function placeOutside(paths, { at }) {
    return at === null || paths.includes(at.path) ? null : at;
}
function variantLines(variant, { base, refusals }, policyPath, width) {
    const title = `${(0,visible/* clip */.$Q)(variant.path, 300)}, ${(0,relation_words/* relationWords */.cO)(variant.relation)} ${(0,visible/* clip */.$Q)((0,plural/* enumerateSome */.Dr)(base, 3), 300)}`;
    const none = variant.ofPolicy.length === 0 ? 'No finding' : 'No finding here';
    const why = variant.explanation === 'finding' ? [] : [`${none}: ${reason(variant, policyPath)}.`];
    return [
        title,
        ...[...variantHas(variant), ...why].flatMap((line) => paragraph(line, width)),
        ...variant.findings.flatMap((finding) => findingLines(finding, refusals, width, placeOutside([variant.path], finding))),
        ...variant.ofPolicy.flatMap((finding) => findingLines(finding, refusals, width, finding.at)),
    ];
}
function variantHas({ lines, instead, commented }) {
    if (lines.length > 0)
        return lines.map(hasLine);
    if (instead.length > 0)
        return instead.map((line) => `${hasLine(line)} in its stead`);
    return [commented === null ? 'does not have it.' : `${hasLine(commented)}, commented out`];
}
function hasLine(line) {
    return `${(0,src_problem/* placeText */.Z9)(line)} has ${(0,visible/* clip */.$Q)(line.text, 300)}`;
}
function findingLines(finding, refusals, width, at) {
    const place = at === null ? '' : `${(0,visible/* visible */.RK)((0,src_problem/* placeText */.Z9)(at))}  `;
    return paragraph(`${place}${finding.severity} ${finding.code}: ${(0,sentence/* sentenceOf */.$)(finding, refusals.get(finding))}`, width);
}
function reason({ explanation, relation, exception }, policyPath) {
    const rule = exception === null ? '' : `${exceptionWords(exception)}${exception.expired ? ' still' : ''}`;
    switch (explanation) {
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
function exceptionWords({ list, exception, expired }) {
    const about = [
        `${exception.place.path}:${exception.place.line}`,
        ...(exception.reason === null ? [] : [`"${(0,visible/* clip */.$Q)(exception.reason, 300)}"`]),
        ...(exception.until === null ? [] : [`${expired ? 'ended on' : 'until'} ${exception.until}`]),
    ];
    return `${list}${widerThanName(exception)} (${about.join(', ')})`;
}
function widerThanName(exception) {
    switch (exception.kind) {
        case 'package':
            return (0,python_name/* isPackageName */.TP)(exception.pattern) ? '' : ` for ${(0,visible/* clip */.$Q)(exception.pattern, 300)}`;
        case 'section':
            return ` for the section ${(0,visible/* clip */.$Q)(exception.heading, 300)}`;
        case 'substitute':
            return '';
    }
}
function paragraph(text, width) {
    return (0,wrap/* wrap */.L)(text, width - 4, 0).map((line, index) => `${index === 0 ? '  ' : '    '}${line}`);
}

// EXTERNAL MODULE: ./src/cli/how-to-start.ts
var how_to_start = __webpack_require__(6165);
// EXTERNAL MODULE: ./src/cli/policy-source.ts
var policy_source = __webpack_require__(6782);
// EXTERNAL MODULE: ./src/cli/request.ts
var request = __webpack_require__(7623);
// EXTERNAL MODULE: ./src/cli/terminal.ts
var cli_terminal = __webpack_require__(1028);
;// CONCATENATED MODULE: ./src/cli/explain-run.ts


















async function runExplain(given, terminal) {
    const word = given.operand;
    if (word === null)
        return (0,cli_terminal/* refuse */.TR)(terminal, 'explain what? Name a finding or a package', `findings: ${finding_code/* findingCodes */.Yj.join(', ')}`);
    const code = finding_code/* findingCodes */.Yj.find((one) => one === word.toLowerCase());
    if (code !== undefined)
        return explainCode(code, terminal);
    const name = nameIn(word);
    if (name === null)
        return (0,cli_terminal/* refuse */.TR)(terminal, `"${word}" is no finding and no package name${nearCode(word)}`);
    return explainName(name, given, terminal);
}
function nameIn(word) {
    if ((0,python_name/* isPackageName */.TP)(word))
        return word;
    const read = (0,requirement/* parseRequirement */.p)(word.replace(/\s#.*/s, ''));
    return 'error' in read ? null : read.rawName;
}
function explainCode(code, terminal) {
    terminal.print((0,finding_page/* findingText */.NK)(code, (0,cli_terminal/* widthOf */.qz)(terminal)));
    return 0;
}
async function explainName(word, given, terminal) {
    const root = (0,snapshot_root/* openRoot */.R8)(given.text('root') ?? '.');
    if ('code' in root)
        return (0,cli_terminal/* refuse */.TR)(terminal, root.message);
    const path = (0,request/* policyPath */.k1)(root, given);
    const snapshot = (0,disk/* diskSnapshot */.q)(root);
    const policy = await (0,read_policy/* readPolicy */.T4)(snapshot, path, (0,policy_source/* policySource */.I)(terminal));
    if ((0,src_problem/* areProblems */.n7)(policy)) {
        const status = (0,cli_terminal/* refuse */.TR)(terminal, ...told(policy), ...meantCode(word));
        if ((0,how_to_start/* lacksPolicy */.X)(policy))
            await (0,how_to_start/* sayHowToStart */.D)(terminal, root, snapshot, path);
        return status;
    }
    const groups = await (0,read_policy/* readGroups */.b5)(snapshot, policy);
    if ((0,src_problem/* areProblems */.n7)(groups))
        return (0,cli_terminal/* refuse */.TR)(terminal, ...told(groups));
    const explained = await explainIn(snapshot, { policy, groups, name: (0,python_name/* canonicalName */.Ew)(word), today: terminal.today });
    if ((0,src_problem/* areProblems */.n7)(explained))
        return (0,cli_terminal/* refuse */.TR)(terminal, ...told(explained));
    const known = explained.filter(({ lines, variants }) => lines.length > 0 || variants.some(isAffected));
    if (known.length === 0)
        return (0,cli_terminal/* refuse */.TR)(terminal, `no file that ${path} names has a package "${word}"`, ...meantCode(word));
    terminal.print((0,cli_terminal/* wordsFor */.tu)(terminal, packageText(word, known, path, (0,cli_terminal/* widthOf */.qz)(terminal))));
    return 0;
}
function isAffected({ lines, findings, ofPolicy }) {
    return lines.length > 0 || findings.length > 0 || ofPolicy.some(namesPackage);
}
function namesPackage({ detail }) {
    if (!('exception' in detail))
        return false;
    const { exception } = detail;
    return exception.kind === 'substitute' || (exception.kind === 'package' && (0,python_name/* isPackageName */.TP)(exception.pattern));
}
async function explainIn(snapshot, { policy, groups, name, today }) {
    const explained = [];
    for (const group of groups) {
        const paths = (0,group_paths/* filesOf */.R)(group);
        const read = await (0,read_documents/* readDocuments */.r9)(snapshot, paths);
        if (paths.some((path) => (0,check_group/* isMissing */.b2)(read, path)))
            return (0,read_policy/* explainMissing */.Ce)(snapshot, policy);
        const { files, flats } = read;
        const unread = paths.flatMap((path) => {
            const file = files.get(path);
            return file !== undefined && 'message' in file ? [file] : [];
        });
        if (unread.length > 0)
            return unread;
        explained.push(explainPackage(group, { name, flats, severity: policy.severity, codes: policy.fix, today }));
    }
    return explained;
}
function told(problems) {
    return problems.map((problem) => [(0,src_problem/* placeText */.Z9)(problem), problem.message].filter((part) => part !== '').join(': '));
}
function meantCode(word) {
    const near = nearCode(word);
    return near === '' ? [] : [`"${word}" is no finding either${near}`];
}
function nearCode(word) {
    return (0,did_you_mean/* suggestion */.h)(word, finding_code/* findingCodes */.Yj);
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


/***/ })

};
;
})
