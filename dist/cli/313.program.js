// dc8bcc46819ff172e7f3b573ee8d0941
(function (exports, require, module, __filename, __dirname) {"use strict";
exports.id = 313;
exports.ids = [313];
exports.modules = {

/***/ 1313:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  formatMarkdown: () => (/* binding */ formatMarkdown)
});

// EXTERNAL MODULE: ./src/problem.ts
var problem = __webpack_require__(4008);
// EXTERNAL MODULE: ./src/report/by-variant.ts
var by_variant = __webpack_require__(7325);
// EXTERNAL MODULE: ./src/report/clearable.ts
var report_clearable = __webpack_require__(6543);
// EXTERNAL MODULE: ./src/report/include-hint.ts
var include_hint = __webpack_require__(2930);
// EXTERNAL MODULE: ./src/report/installed-by.ts
var installed_by = __webpack_require__(8728);
// EXTERNAL MODULE: ./src/report/markdown-escape.ts
var markdown_escape = __webpack_require__(9717);
// EXTERNAL MODULE: ./src/grouped.ts
var grouped = __webpack_require__(5485);
// EXTERNAL MODULE: ./src/report/naming.ts
var naming = __webpack_require__(4136);
// EXTERNAL MODULE: ./src/report/plural.ts
var plural = __webpack_require__(1190);
// EXTERNAL MODULE: ./src/report/visible.ts
var visible = __webpack_require__(776);
;// CONCATENATED MODULE: ./src/report/matrix.ts






const limits = { rows: 60, columns: 8, groups: 10 };
const severityIcon = { error: '\u274c', warning: '\u26a0\ufe0f', notice: '\u2139\ufe0f' };
function matrixBlocks(result, files, importance) {
    const folded = new Set(files.filter(isFolded).flatMap((file) => file.findings.filter(naming/* isAbsence */.Md)));
    const byGroup = (0,grouped/* grouped */.z)(result.findings.filter((finding) => finding.variant !== null && finding.package !== null), (finding) => finding.group);
    const findingsOf = (group) => byGroup.get(group.name) ?? [];
    const groups = result.groups.filter((group) => byGroup.has(group.name));
    const title = groups.length > 1;
    const shown = atMost(limits.groups, groups, (group) => findingsOf(group).some(({ counts }) => counts));
    const blocks = shown.map((group) => matrixBlock(group, { findings: findingsOf(group), folded }, title, importance));
    const unshown = groups.length - shown.length;
    if (unshown === 0)
        return blocks;
    const before = `<sub>+ ${(0,plural/* plural */.LS)(unshown, 'more group')}</sub>\n\n`;
    return [...blocks, { before, items: [], total: 0, more: () => '', after: '', importance }];
}
function atMost(room, all, matters) {
    if (all.length <= room)
        return all;
    const kept = new Set([...all.filter(matters), ...all.filter((one) => !matters(one))].slice(0, room));
    return all.filter((one) => kept.has(one));
}
function matrixBlock(group, told, title, importance) {
    const { findings, folded } = told;
    const concerned = new Set(findings.map((finding) => finding.variant));
    const named = group.variants.filter(({ path }) => concerned.has(path));
    const untold = group.variants.filter(({ path }) => !concerned.has(path));
    const columns = [...named, ...untold];
    const counted = new Set(findings.filter((finding) => finding.counts).map((finding) => finding.variant));
    const known = columns.filter(({ standings }) => standings !== undefined);
    const shown = atMost(limits.columns, known.length < limits.columns ? columns : known, ({ path }) => counted.has(path));
    const shorten = shortener([...group.base, ...shown.map(({ path }) => path)]);
    const base = (0,plural/* enumerateSome */.Dr)(group.base.map(shorten), 2);
    const header = [
        'Package',
        ...[base, ...shown.map(({ path }) => shorten(path))].map((path) => (0,markdown_escape/* tableCode */.KH)((0,visible/* clip */.$Q)(path, 60))),
    ];
    const all = rowsOf(findings);
    const isCounted = (cells) => [...cells.values()].every((finding) => folded.has(finding));
    const rest = all.filter(isCounted);
    const rows = all.filter((cells) => !isCounted(cells)).slice(0, limits.rows);
    const items = rows.map((cells) => ({ text: row(cellsOf(cells, shown)), under: '', count: 1 }));
    const signs = new Set([...rows, ...rest].flatMap((cells) => shown.flatMap((column) => signOf(cells, column) ?? [])));
    if (rest.length > 0) {
        const before = rest.some(counts) ? rows.filter(counts).length : rows.length;
        items.splice(before, 0, { text: row(foldedCells(rest, shown)), under: '', count: rest.length });
    }
    const name = title ? `**${(0,markdown_escape/* codeSpan */.SS)((0,visible/* clip */.$Q)(group.name, 100))}**\n\n` : '';
    const unshown = columns.length - shown.length;
    return {
        before: `${name}${row(header)}${row([':--', ...header.slice(1).map(() => ':-:')])}`,
        items,
        total: all.length,
        more: (left) => row([`+ ${(0,plural/* plural */.LS)(left, 'more package')}`, ...header.slice(1).map(() => '')]),
        after: `\n${legendOf(signs)}${unshown === 0 ? '' : `<sub>+ ${(0,plural/* plural */.LS)(unshown, 'more variant')}</sub>\n\n`}`,
        importance,
    };
}
function rowsOf(findings) {
    const counting = new Set(findings.filter((finding) => finding.counts).map((finding) => finding.package));
    const rows = new Map();
    const inOrder = [
        ...findings.filter((finding) => counting.has(finding.package)),
        ...findings.filter((finding) => !counting.has(finding.package)),
    ];
    for (const finding of inOrder) {
        const id = finding.package ?? '';
        const cells = rows.get(id) ?? new Map();
        rows.set(id, cells);
        const path = finding.variant ?? '';
        const before = cells.get(path);
        if (before === undefined || rank[finding.severity] < rank[before.severity])
            cells.set(path, finding);
    }
    return [...rows.values()];
}
function counts(cells) {
    return [...cells.values()].some((finding) => finding.counts);
}
const rank = { error: 0, warning: 1, notice: 2 };
function cellsOf(cells, columns) {
    const findings = [...cells.values()];
    const first = findings[0];
    const base = findings.find((finding) => finding.base !== null);
    return [
        first === undefined ? '' : (0,markdown_escape/* tableCode */.KH)((0,naming/* nameOf */.Vb)(first)),
        base === undefined ? '\u2013' : baseCell(base),
        ...columns.map((column) => {
            const finding = cells.get(column.path);
            return finding === undefined ? quietCell(standingIn(cells, column)) : cell(finding);
        }),
    ];
}
function standingIn(cells, { path, standings }) {
    const [finding] = cells.values();
    return cells.has(path) || finding === undefined || finding.package === null
        ? undefined
        : standings?.get(finding.package);
}
function quietCell(standing) {
    if (standing === undefined)
        return '\u2713';
    if (standing.kind === 'substituted')
        return (0,markdown_escape/* tableCode */.KH)((0,visible/* clip */.$Q)(standing.by, 40));
    return standing.kind === 'absent' ? '\u2013' : standing.kind;
}
const legend = {
    absent: '\u2013: not there, and need not be',
    omitted: 'omitted: on purpose, as the policy says',
    differs: 'differs: on purpose, as the policy says',
    substituted: 'a name: that package instead, as the policy says',
};
function signOf(cells, column) {
    return standingIn(cells, column)?.kind;
}
function legendOf(signs) {
    const lines = ['absent', 'omitted', 'differs', 'substituted'].filter((kind) => signs.has(kind));
    return lines.length === 0 ? '' : `<sub>${lines.map((kind) => legend[kind]).join(' \u00b7 ')}</sub>\n\n`;
}
function isFolded(file) {
    return (0,by_variant/* foldAbsences */.c)(file).named.length > 0;
}
function foldedCells(rows, columns) {
    return [
        (0,plural/* plural */.LS)(rows.length, 'absent package'),
        '',
        ...columns.map((column) => {
            const absent = rows.flatMap((cells) => cells.get(column.path) ?? []);
            const [worst] = absent.toSorted((a, b) => rank[a.severity] - rank[b.severity]);
            if (worst !== undefined)
                return `${severityIcon[worst.severity]} ${absent.length}`;
            const without = rows.filter((cells) => isWithout(standingIn(cells, column))).length;
            return without === 0 ? '\u2713' : `\u2013 ${without}`;
        }),
    ];
}
function isWithout(standing) {
    return standing?.kind === 'absent' || standing?.kind === 'omitted';
}
function baseCell({ base, name }) {
    const text = base?.text.slice(0, name.length + 200) ?? '';
    const named = text.slice(0, name.length).toLowerCase() === name.toLowerCase();
    const rest = (named ? text.slice(name.length) : text).split(';', 1).join('').trim();
    return rest === '' ? '\u2713' : (0,markdown_escape/* tableCode */.KH)((0,visible/* clip */.$Q)(rest, 40));
}
function cell(finding) {
    const { detail } = finding;
    const icon = severityIcon[finding.severity];
    switch (detail.code) {
        case 'version-conflict':
        case 'version-wider':
        case 'version-differs':
            return `${icon} ${detail.variantVersions === '' ? 'any version' : (0,markdown_escape/* tableCode */.KH)((0,visible/* clip */.$Q)(detail.variantVersions, 40))}`;
        case 'missing':
        case 'required-absent':
            return finding.severity === 'error' ? '\u274c' : `${icon} missing`;
        default:
            return `${icon} ${finding.code.replaceAll('-', ' ')}`;
    }
}
function row(cells) {
    return `| ${cells.join(' | ')} |\n`;
}
function shortener(paths) {
    const folders = paths.map((path) => path.split('/').slice(0, -1));
    const [first = [], ...others] = folders;
    const differs = first.findIndex((folder, index) => others.some((other) => other[index] !== folder));
    const common = differs === -1 ? first : first.slice(0, differs);
    const prefix = common.length === 0 ? '' : `${common.join('/')}/`;
    return (path) => path.slice(prefix.length);
}

;// CONCATENATED MODULE: ./src/report/page-budget.ts
function fitPage(blocks, maxBytes, appended) {
    let left = maxBytes - utf8Length(appended);
    const shown = new Map();
    const byImportance = blocks.toSorted((a, b) => a.importance - b.importance);
    const kept = byImportance.filter((block, index) => {
        const frame = frameLength(block);
        if (index > 0 && frame > left)
            return false;
        left -= frame;
        return true;
    });
    for (const block of kept) {
        const fitted = fitItems(block, left);
        shown.set(block, fitted.lines);
        left = fitted.cut ? 0 : fitted.left;
    }
    const page = blocks.flatMap((block) => {
        const lines = shown.get(block);
        return lines === undefined ? [] : [`${block.before}${lines.join('')}${block.after}`];
    });
    return `${page.join('')}${appended}`;
}
function utf8Length(text) {
    let bytes = text.length;
    for (let index = 0; index < text.length; index += 1) {
        const unit = text.charCodeAt(index);
        if (unit < 0x80)
            continue;
        bytes += unit < 0x800 || isPaired(text, index, unit) ? 1 : 2;
    }
    return bytes;
}
function fitItems(block, budget) {
    const lines = [];
    let left = budget;
    let under = '';
    let told = 0;
    for (const item of block.items) {
        const text = item.under === under ? item.text : `${lines.length === 0 ? '' : '\n'}${item.under}${item.text}`;
        const length = utf8Length(text);
        if (length > left)
            break;
        under = item.under;
        left -= length;
        lines.push(text);
        told += item.count;
    }
    const cut = lines.length < block.items.length;
    if (told < block.total)
        lines.push(block.more(block.total - told));
    return { lines, left, cut };
}
function frameLength(block) {
    const more = block.total === 0 ? 0 : utf8Length(block.more(block.total));
    return utf8Length(block.before) + utf8Length(block.after) + more;
}
function isPaired(text, index, unit) {
    if (unit >= 0xd800 && unit <= 0xdbff)
        return isLow(text.charCodeAt(index + 1));
    return isLow(unit) && isHigh(text.charCodeAt(index - 1));
}
function isHigh(unit) {
    return unit >= 0xd800 && unit <= 0xdbff;
}
function isLow(unit) {
    return unit >= 0xdc00 && unit <= 0xdfff;
}

;// CONCATENATED MODULE: ./src/report/patch-block.ts


function patchBlock(patch) {
    const body = patch.endsWith('\n') ? patch : `${patch}\n`;
    const characters = body.replaceAll('\n', '').replaceAll('\t', '');
    if ((0,visible/* visible */.RK)(characters) !== characters)
        return null;
    const fence = (0,markdown_escape/* fenceAround */.xF)(body, 3);
    return `${fence}sh\ngit apply <<'${delimiter(body)}'\n${body}${delimiter(body)}\n${fence}\n`;
}
function delimiter(body) {
    const lines = new Set(body.split('\n'));
    let word = 'PATCH';
    while (lines.has(word))
        word = `${word}_`;
    return word;
}

// EXTERNAL MODULE: ./src/report/project.ts + 1 modules
var project = __webpack_require__(6488);
// EXTERNAL MODULE: ./src/report/relation-words.ts
var relation_words = __webpack_require__(8836);
// EXTERNAL MODULE: ./src/report/sentence.ts + 3 modules
var report_sentence = __webpack_require__(4535);
// EXTERNAL MODULE: ./src/report/verdict-line.ts
var verdict_line = __webpack_require__(4594);
;// CONCATENATED MODULE: ./src/report/markdown.ts
















function formatMarkdown(result, advices, options) {
    const files = (0,by_variant/* byVariant */.V)(result);
    const only = (holds) => files.map((file) => ({ ...file, findings: file.findings.filter(holds) }));
    const isOlder = (finding) => finding.introduced === false;
    const blocks = [
        verdictBlock(result, options),
        ...problemBlocks(result),
        ...matrixBlocks(result, files, 3),
        ...findingBlocks(only((finding) => !isOlder(finding)), advices, titleOf(result), 4),
        ...findingBlocks(only((finding) => isOlder(finding) && finding.counts), advices, 'Older, and enforced as well', 5),
        ...olderBlocks(only((finding) => isOlder(finding) && !finding.counts), advices),
        ...checkedBlocks(result),
        ...patchBlocks(options),
        ...(options.suggestion ? [(0,include_hint/* includeHintBlock */.r)(options.suggestion)] : []),
        nextBlock(result, advices, options),
        footerBlock(result),
        linksBlock(result),
    ];
    return fitPage(blocks, options.maxBytes, options.appended ?? '');
}
const verdictIcon = { 'in-sync': '\u2705', drift: '\u274c', 'could-not-check': '\u26a0\ufe0f' };
function verdictBlock(result, { prefix = '', lead = '' }) {
    const { headline, aside } = (0,verdict_line/* verdictWords */.L)(result);
    const icon = result.verdict === 'drift' && result.enforce === 'none' ? '\u26a0\ufe0f' : verdictIcon[result.verdict];
    const texts = [aside, lead.trimEnd(), whyWords(result), prefixWords(prefix)];
    const below = texts.filter((text) => text !== '').map((text) => `${text}\n\n`);
    return fixed(`### ${icon} ${headline.replace(/\.$/, '')}\n\n${below.join('')}`, 0);
}
function whyWords({ verdict, policy }) {
    if (verdict !== 'drift')
        return '';
    const path = (0,markdown_escape/* codeSpan */.SS)((0,visible/* clip */.$Q)(policy.path, 300));
    return `${path} keeps these files in step, so that no package is missing where one of them is installed ([more](${project/* redCheckUrl */.FC})).`;
}
function prefixWords(prefix) {
    return prefix === '' ? '' : `Paths start from ${(0,markdown_escape/* codeSpan */.SS)((0,visible/* clip */.$Q)(prefix, 300))}.`;
}
function problemBlocks({ problems }) {
    const list = [...problems.filter((each) => each.fatal), ...problems.filter((each) => !each.fatal)];
    if (list.length === 0)
        return [];
    const items = list.map((each) => {
        const place = (0,problem/* placeText */.Z9)(each);
        const text = (0,markdown_escape/* escapeMarkdown */.FV)((0,visible/* clip */.$Q)(each.message, 2_000));
        return {
            text: `- ${each.fatal ? '\u274c' : '\u2139\ufe0f'} ${place === '' ? '' : `${(0,markdown_escape/* codeSpan */.SS)(place)}: `}${text}\n`,
            under: '',
            count: 1,
        };
    });
    return [{ before: '', items, total: items.length, more: moreItems('problem'), after: '\n', importance: 2 }];
}
function titleOf({ compared, findings }) {
    return compared === null || findings.some(({ introduced }) => introduced === null) ? 'Findings' : 'In this change';
}
function findingBlocks(files, advices, title, importance) {
    const items = files.flatMap((file) => fileItems(file, advices));
    if (items.length === 0)
        return [];
    const before = `#### ${title}\n\n`;
    return [{ before, items, total: total(files), more: moreItems('finding'), after: '\n', importance }];
}
function olderBlocks(files, advices) {
    const items = files.flatMap((file) => fileItems(file, advices));
    if (items.length === 0)
        return [];
    const before = `<details>\n<summary>${(0,plural/* plural */.LS)(total(files), 'older finding')}, not of this change</summary>\n\n`;
    return [{ before, items, total: total(files), more: moreItems('finding'), after: '\n</details>\n\n', importance: 6 }];
}
function total(files) {
    return files.reduce((sum, file) => sum + file.findings.length, 0);
}
function fileItems(file, advices) {
    const under = fileTitle(file);
    const { told, named } = (0,by_variant/* foldAbsences */.c)(file);
    const items = told.map((finding) => {
        const sentence = phraseMarkdown((0,report_sentence/* sentencePhrase */.H)(finding, advices.get(finding)));
        return {
            text: `- ${severityIcon[finding.severity]} ${placeIn(file, finding)}[${finding.code}][]: ${sentence}\n`,
            under,
            count: 1,
        };
    });
    if (named.length === 0)
        return items;
    const names = named.slice(0, 200).map((finding) => (0,markdown_escape/* codeSpan */.SS)((0,naming/* nameOf */.Vb)(finding)));
    const rest = named.length > 200 ? ` and ${named.length - 200} more` : '';
    const lead = told.length === 0 ? `${named.length} absent` : `and ${named.length} more absent`;
    return [...items, { text: `- ${lead}: ${names.join(', ')}${rest}\n`, under, count: named.length }];
}
function placeIn({ path }, { at }) {
    if (at === null)
        return '';
    return at.path === path ? `line ${at.line}, ` : `${(0,markdown_escape/* codeSpan */.SS)((0,visible/* clip */.$Q)(`${at.path}:${at.line}`, 300))}, `;
}
function fileTitle({ path, group, variant }) {
    const title = `**${(0,markdown_escape/* codeSpan */.SS)((0,visible/* clip */.$Q)(path, 300))}**`;
    if (group === null || variant === null)
        return `${title}\n\n`;
    const frozen = variant.frozenBase
        ? '. The base looks like the output of `pip freeze`, of which this file need not have all'
        : '';
    return `${title} (${heldAgainst(group, variant)})${frozen}\n\n`;
}
function heldAgainst(group, variant) {
    const bases = group.base.slice(0, 3).map((base) => (0,markdown_escape/* codeSpan */.SS)((0,visible/* clip */.$Q)(base, 300)));
    const base = (0,plural/* enumerateSome */.Dr)([...bases, ...group.base.slice(3)], 3);
    return `${(0,relation_words/* demandWords */.pB)(variant.relation)} ${base}${(0,relation_words/* coverageWords */.gn)(variant)}${(0,installed_by/* installedByWords */.X)(variant, markdown_escape/* codeSpan */.SS)}`;
}
function phraseMarkdown(phrase) {
    return phrase
        .map(({ kind, text }) => {
        if (kind === 'words')
            return text;
        if (kind === 'free')
            return (0,markdown_escape/* escapeMarkdown */.FV)(text);
        return kind === 'subject' ? `**${(0,markdown_escape/* codeSpan */.SS)(text)}**` : (0,markdown_escape/* codeSpan */.SS)(text);
    })
        .join('');
}
function checkedBlocks({ verdict, findings, groups }) {
    if (verdict === 'could-not-check' || findings.length > 0 || groups.length === 0)
        return [];
    const items = groups.flatMap((group) => group.variants.map((variant) => ({
        text: `- ${(0,markdown_escape/* codeSpan */.SS)((0,visible/* clip */.$Q)(variant.path, 300))}: ${heldAgainst(group, variant)}\n`,
        under: '',
        count: 1,
    })));
    return [{ before: '', items, total: items.length, more: moreItems('variant'), after: '\n', importance: 5 }];
}
function patchBlocks({ patch, maxBytes }) {
    const text = patch === null || patch === '' ? null : patchBlock(patch);
    if (text === null)
        return [];
    const folded = `<details>\n<summary>The fix as a patch: paste it into a shell at the top of the repository</summary>\n\n${text}\n</details>\n\n`;
    const importance = utf8Length(folded) <= maxBytes / 4 ? 3 : 7;
    const items = [{ text: folded, under: '', count: 1 }];
    return [
        { before: '', items, total: 1, more: () => 'The patch is too long for this page.\n\n', after: '', importance },
    ];
}
function nextBlock(result, advices, { command, box = '' }) {
    const clearable = (0,report_clearable/* clearableOf */.B)(result, advices).length;
    const steps = box === '' ? [] : [box.trimEnd()];
    if (clearable > 0 && command !== '') {
        const all = result.findings.length;
        const which = clearable === all ? (0,plural/* plural */.LS)(all, 'finding') : `${clearable} of ${all} findings`;
        steps.push(`- To clear ${which}, run ${(0,markdown_escape/* codeSpan */.SS)((0,visible/* clip */.$Q)(command, 500))}.`);
    }
    if (result.findings.some((finding) => finding.counts)) {
        const policy = (0,markdown_escape/* codeSpan */.SS)((0,visible/* clip */.$Q)(result.policy.path, 300));
        steps.push(`- What is left out or different on purpose: say so in ${policy}, with a reason ([\`omit\`, \`extra\`, \`differ\`, \`substitute\`](${project/* exceptionsUrl */.CQ})).`);
    }
    return fixed(steps.length === 0 ? '' : `#### What to do\n\n${steps.join('\n')}\n\n`, 1);
}
function footerBlock({ policy, compared, groups }) {
    const from = unsaidSources.has(policy.from) ? '' : ` of ${(0,markdown_escape/* codeSpan */.SS)((0,visible/* clip */.$Q)(shortSha(policy.from), 80))}`;
    const parts = [`[${project/* projectName */.j1}](${project/* projectUrl */.Vn}) ${project/* version */.rE}`, `policy ${(0,markdown_escape/* codeSpan */.SS)((0,visible/* clip */.$Q)(policy.path, 300))}${from}`];
    if (compared !== null)
        parts.push(`compared with ${(0,markdown_escape/* codeSpan */.SS)((0,visible/* clip */.$Q)(shortSha(compared.revision), 80))}`);
    else if (groups.length > 0)
        parts.push('compared with nothing');
    return fixed(`<sub>${parts.join(' \u00b7 ')}</sub>\n`, 1);
}
const unsaidSources = new Set(['work tree', 'nowhere']);
function linksBlock({ findings }) {
    const codes = [...new Set(findings.map((finding) => finding.code))];
    const links = codes.map((code) => `[${code}]: ${(0,project/* findingUrl */.bM)(code)}\n`);
    return fixed(links.length === 0 ? '' : `\n${links.join('')}`, 1);
}
function shortSha(revision) {
    return /^[0-9a-f]{40}$/.test(revision) ? revision.slice(0, 10) : revision;
}
function moreItems(what) {
    return (left) => `- \\+ ${(0,plural/* plural */.LS)(left, `more ${what}`)}\n`;
}
function fixed(text, importance) {
    return { before: text, items: [], total: 0, more: () => '', after: '', importance };
}


/***/ })

};
;
})
