export const id = 313;
export const ids = [313];
export const modules = {

/***/ 4388:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ grouped)
/* harmony export */ });
/** Items by a key, groups and items in the order in which they come. */
function grouped(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [item]);
        else
            group.push(item);
    }
    return groups;
}


/***/ }),

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
// EXTERNAL MODULE: ./src/report/grouped.ts
var grouped = __webpack_require__(4388);
// EXTERNAL MODULE: ./src/report/naming.ts
var naming = __webpack_require__(4136);
// EXTERNAL MODULE: ./src/report/plural.ts
var plural = __webpack_require__(1190);
// EXTERNAL MODULE: ./src/report/visible.ts
var visible = __webpack_require__(776);
;// CONCATENATED MODULE: ./src/report/matrix.ts





/** Rows, variants and groups that a page shows at most: beyond that nobody reads a table. */
const limits = { rows: 60, columns: 8, groups: 10 };
const severityIcon = { error: '❌', warning: '⚠️', notice: 'ℹ️' };
/** One table a group: a row for each package with a finding, the base and the variants as columns. Rows that count come first. */
function matrixBlocks(result, importance) {
    const byGroup = (0,grouped/* grouped */.z)(result.findings.filter((finding) => finding.variant !== null && finding.package !== null), (finding) => finding.group);
    const groups = result.groups.filter((group) => byGroup.has(group.name));
    const title = groups.length > 1;
    return groups
        .slice(0, limits.groups)
        .map((group) => matrixBlock(group, byGroup.get(group.name) ?? [], title, importance));
}
function matrixBlock(group, findings, title, importance) {
    const concerned = new Set(findings.map((finding) => finding.variant));
    const told = group.variants.filter(({ path }) => concerned.has(path));
    const untold = group.variants.filter(({ path }) => !concerned.has(path));
    const columns = [...told, ...untold].map(columnOf);
    const shown = columns.slice(0, limits.columns);
    const shorten = shortener([...group.base, ...shown.map(({ path }) => path)]);
    const base = (0,plural/* enumerateSome */.Dr)(group.base.map(shorten), 2);
    const header = [
        'Package',
        ...[base, ...shown.map(({ path }) => shorten(path))].map((path) => (0,markdown_escape/* tableCode */.KH)((0,visible/* clip */.$Q)(path, 60))),
    ];
    const rows = rowsOf(findings);
    const name = title ? `**${(0,markdown_escape/* codeSpan */.SS)((0,visible/* clip */.$Q)(group.name, 100))}**\n\n` : '';
    const unshown = columns.length - shown.length;
    return {
        before: `${name}${row(header)}${row([':--', ...header.slice(1).map(() => ':-:')])}`,
        items: rows.slice(0, limits.rows).map((cells) => ({ text: row(cellsOf(cells, shown)), under: '', count: 1 })),
        total: rows.length,
        more: (left) => row([`+ ${(0,plural/* plural */.LS)(left, 'more package')}`, ...header.slice(1).map(() => '')]),
        after: unshown === 0 ? '\n' : `\n+ ${(0,plural/* plural */.LS)(unshown, 'more variant')}\n\n`,
        importance,
    };
}
/** Without a finding a superset has what the base has; a subset or an overlay need not have it, and nothing says whether it does. */
function columnOf({ path, relation }) {
    return { path, untold: relation === 'superset' || relation === 'equal' ? '✓' : '–' };
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
const rank = { error: 0, warning: 1, notice: 2 };
function cellsOf(cells, columns) {
    const findings = [...cells.values()];
    const first = findings[0];
    const base = findings.find((finding) => finding.base !== null);
    return [
        first === undefined ? '' : (0,markdown_escape/* tableCode */.KH)((0,naming/* nameOf */.Vb)(first)),
        base === undefined ? '–' : baseCell(base),
        ...columns.map(({ path, untold }) => cell(cells.get(path), untold)),
    ];
}
/** What the base says between the name and the marker: `==2.2.1`, or a tick when it says nothing there. */
function baseCell({ base, name }) {
    // A line may be megabytes long, and a cell shows 40 characters.
    const text = base?.text.slice(0, name.length + 200) ?? '';
    const named = text.slice(0, name.length).toLowerCase() === name.toLowerCase();
    const rest = (named ? text.slice(name.length) : text).split(';', 1).join('').trim();
    return rest === '' ? '✓' : (0,markdown_escape/* tableCode */.KH)((0,visible/* clip */.$Q)(rest, 40));
}
function cell(finding, untold) {
    if (finding === undefined)
        return untold;
    const { detail } = finding;
    const icon = severityIcon[finding.severity];
    switch (detail.code) {
        case 'version-conflict':
        case 'version-wider':
        case 'version-differs':
            return `${icon} ${detail.variantVersions === '' ? 'any version' : (0,markdown_escape/* tableCode */.KH)((0,visible/* clip */.$Q)(detail.variantVersions, 40))}`;
        case 'missing':
        case 'required-absent':
            return finding.severity === 'error' ? '❌' : `${icon} missing`;
        default:
            return `${icon} ${finding.code.replaceAll('-', ' ')}`;
    }
}
function row(cells) {
    return `| ${cells.join(' | ')} |\n`;
}
/** Takes off the folder that all paths have in common. */
function shortener(paths) {
    const folders = paths.map((path) => path.split('/').slice(0, -1));
    const [first = [], ...others] = folders;
    const differs = first.findIndex((folder, index) => others.some((other) => other[index] !== folder));
    const common = differs === -1 ? first : first.slice(0, differs);
    const prefix = common.length === 0 ? '' : `${common.join('/')}/`;
    return (path) => path.slice(prefix.length);
}

;// CONCATENATED MODULE: ./src/report/page-budget.ts
/**
 * Joins blocks to a page of at most `maxBytes` bytes of UTF-8, cutting whole items from the end of the least important blocks.
 *
 * Everything that is printed has been measured: frames, the lines that stand for what was cut, and `appended`, which is always there.
 * Linear in the text. Only a first block and an `appended` that are larger than the limit by themselves could exceed it.
 */
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
        // Nothing of less importance is shown while something of more is cut.
        left = fitted.cut ? 0 : fitted.left;
    }
    const page = blocks.flatMap((block) => {
        const lines = shown.get(block);
        return lines === undefined ? [] : [`${block.before}${lines.join('')}${block.after}`];
    });
    return `${page.join('')}${appended}`;
}
/** Bytes of a text in UTF-8; a lone surrogate takes the three of its replacement. */
function utf8Length(text) {
    let bytes = text.length;
    for (let index = 0; index < text.length; index += 1) {
        const unit = text.charCodeAt(index);
        if (unit < 0x80)
            continue;
        // A surrogate pair is two units and four bytes: each half counts two.
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

/**
 * A patch as a shell command that a person can paste: `git apply` with the patch as its input, in a fenced block.
 *
 * Null when the patch could not be pasted faithfully: it has characters that a page does not show as they are (control and invisible
 * ones, carriage returns), as patches of files that are not UTF-8 with LF have. The command is then what to show.
 */
function patchBlock(patch) {
    const body = patch.endsWith('\n') ? patch : `${patch}\n`;
    if ((0,visible/* visible */.RK)(body.replaceAll('\n', '').replaceAll('\t', '')).length !==
        body.replaceAll('\n', '').replaceAll('\t', '').length) {
        return null;
    }
    const longest = (body.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 2);
    const fence = '`'.repeat(longest + 1);
    return `${fence}sh\ngit apply <<'${delimiter(body)}'\n${body}${delimiter(body)}\n${fence}\n`;
}
/** A word that is no line of the patch, so that the here-document ends where it should. */
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
















/**
 * The report as GitHub's Markdown: the job summary, and the comment on a pull request. Ends in a line feed.
 *
 * The verdict comes first, then a table of packages and files, then the findings (what counts or this change brought, and folded the
 * older ones), the patch, and what to do next. Nothing from a file or the policy is live in it. What does not fit is cut by whole items,
 * the older findings first.
 */
function formatMarkdown(result, advices, options) {
    const files = (0,by_variant/* byVariant */.V)(result);
    const isOlder = (finding) => !finding.counts && finding.introduced === false;
    const current = files.map((file) => ({ ...file, findings: file.findings.filter((finding) => !isOlder(finding)) }));
    const older = files.map((file) => ({ ...file, findings: file.findings.filter(isOlder) }));
    const blocks = [
        verdictBlock(result),
        ...problemBlocks(result),
        ...matrixBlocks(result, 3),
        ...findingBlocks(current, advices, result.compared === null ? '#### Findings\n\n' : '#### In this change\n\n'),
        ...olderBlocks(older, advices),
        ...checkedBlocks(result),
        ...patchBlocks(options),
        ...(options.suggestion ? [(0,include_hint/* includeHintBlock */.r)(options.suggestion)] : []),
        nextBlock(result, advices, options),
        footerBlock(result),
        linksBlock(result),
    ];
    return fitPage(blocks, options.maxBytes, options.appended ?? '');
}
const verdictIcon = { 'in-sync': '✅', drift: '❌', 'could-not-check': '⚠️' };
function verdictBlock(result) {
    const { headline, aside } = (0,verdict_line/* verdictWords */.L)(result);
    const icon = result.verdict === 'drift' && result.enforce === 'none' ? '⚠️' : verdictIcon[result.verdict];
    return fixed(`### ${icon} ${headline.replace(/\.$/, '')}\n\n${aside === '' ? '' : `${aside}\n\n`}`, 0);
}
function problemBlocks({ problems }) {
    const list = [...problems.filter((each) => each.fatal), ...problems.filter((each) => !each.fatal)];
    if (list.length === 0)
        return [];
    const items = list.map((each) => {
        const place = (0,problem/* placeText */.Z)(each);
        const text = (0,markdown_escape/* escapeMarkdown */.FV)((0,visible/* clip */.$Q)(each.message, 2_000));
        return {
            text: `- ${each.fatal ? '❌' : 'ℹ️'} ${place === '' ? '' : `${(0,markdown_escape/* codeSpan */.SS)(place)}: `}${text}\n`,
            under: '',
            count: 1,
        };
    });
    return [{ before: '', items, total: items.length, more: moreItems('problem'), after: '\n', importance: 2 }];
}
function findingBlocks(files, advices, title) {
    const items = files.flatMap((file) => fileItems(file, advices));
    if (items.length === 0)
        return [];
    return [{ before: title, items, total: total(files), more: moreItems('finding'), after: '\n', importance: 4 }];
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
/** The line of the file that the item stands under, or the place in a file that it includes. */
function placeIn({ path }, { at }) {
    if (at === null)
        return '';
    return at.path === path ? `line ${at.line}, ` : `${(0,markdown_escape/* codeSpan */.SS)((0,visible/* clip */.$Q)(`${at.path}:${at.line}`, 300))}, `;
}
function fileTitle({ path, group, variant }) {
    const title = `**${(0,markdown_escape/* codeSpan */.SS)((0,visible/* clip */.$Q)(path, 300))}**`;
    if (group === null || variant === null)
        return `${title}\n\n`;
    const bases = group.base.slice(0, 3).map((base) => (0,markdown_escape/* codeSpan */.SS)((0,visible/* clip */.$Q)(base, 300)));
    const base = (0,plural/* enumerateSome */.Dr)([...bases, ...group.base.slice(3)], 3);
    const frozen = variant.frozenBase
        ? '. The base looks like the output of `pip freeze`, of which this file need not have all'
        : '';
    return `${title} (${(0,relation_words/* relationWords */.c)(variant.relation)} ${base}, has ${variant.present} of ${(0,plural/* plural */.LS)(variant.basePackages, 'package')}${(0,installed_by/* installedByWords */.X)(variant, markdown_escape/* codeSpan */.SS)})${frozen}\n\n`;
}
/** A sentence with what comes from files in code, and the package in bold where it is first named. */
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
/** With nothing found: what was held against what, so that an empty report is no silence. */
function checkedBlocks({ findings, groups }) {
    if (findings.length > 0 || groups.length === 0)
        return [];
    const items = groups.flatMap((group) => group.variants.map((variant) => {
        const base = (0,plural/* enumerateSome */.Dr)(group.base.slice(0, 3).map((path) => (0,markdown_escape/* codeSpan */.SS)((0,visible/* clip */.$Q)(path, 300))), 3);
        return {
            text: `- ${(0,markdown_escape/* codeSpan */.SS)((0,visible/* clip */.$Q)(variant.path, 300))}: ${(0,relation_words/* relationWords */.c)(variant.relation)} ${base}, has ${variant.present} of ${(0,plural/* plural */.LS)(variant.basePackages, 'package')}${(0,installed_by/* installedByWords */.X)(variant, markdown_escape/* codeSpan */.SS)}\n`,
            under: '',
            count: 1,
        };
    }));
    return [{ before: '', items, total: items.length, more: moreItems('variant'), after: '\n', importance: 5 }];
}
function patchBlocks({ patch, maxBytes }) {
    const text = patch === null || patch === '' ? null : patchBlock(patch);
    if (text === null)
        return [];
    const folded = `<details>\n<summary>The fix as a patch</summary>\n\n${text}\n</details>\n\n`;
    // A small patch says more than the last of many findings.
    const importance = utf8Length(folded) <= maxBytes / 4 ? 3 : 7;
    const items = [{ text: folded, under: '', count: 1 }];
    return [
        { before: '', items, total: 1, more: () => 'The patch is too long for this page.\n\n', after: '', importance },
    ];
}
function nextBlock(result, advices, { command }) {
    const clearable = (0,report_clearable/* clearableOf */.B)(result, advices).length;
    const steps = [];
    if (clearable > 0 && command !== '') {
        const all = result.findings.length;
        const which = clearable === all ? (0,plural/* plural */.LS)(all, 'finding') : `${clearable} of ${all} findings`;
        steps.push(`- To clear ${which}, run ${(0,markdown_escape/* codeSpan */.SS)((0,visible/* clip */.$Q)(command, 500))}.`);
    }
    if (result.findings.some((finding) => finding.counts)) {
        const policy = (0,markdown_escape/* codeSpan */.SS)((0,visible/* clip */.$Q)(result.policy.path, 300));
        steps.push(`- What is left out or different on purpose: say so in ${policy} (\`omit\`, \`extra\`, \`differ\`, \`substitute\`), with a reason.`);
    }
    return fixed(steps.length === 0 ? '' : `#### What to do\n\n${steps.join('\n')}\n\n`, 1);
}
function footerBlock({ policy, compared }) {
    const against = compared === null ? 'compared with nothing' : `compared with ${(0,markdown_escape/* codeSpan */.SS)((0,visible/* clip */.$Q)(shortSha(compared.revision), 80))}`;
    const from = policy.from === 'work tree' ? '' : ` of ${(0,markdown_escape/* codeSpan */.SS)((0,visible/* clip */.$Q)(shortSha(policy.from), 80))}`;
    const rule = `policy ${(0,markdown_escape/* codeSpan */.SS)((0,visible/* clip */.$Q)(policy.path, 300))}${from}`;
    return fixed(`<sub>[${project/* projectName */.j1}](${project/* projectUrl */.Vn}) ${project/* version */.rE} · ${rule} · ${against}</sub>\n`, 1);
}
/** Where the codes lead to, once for the whole page. */
function linksBlock({ findings }) {
    const codes = [...new Set(findings.map((finding) => finding.code))];
    const links = codes.map((code) => `[${code}]: ${(0,project/* findingUrl */.bM)(code)}\n`);
    return fixed(links.length === 0 ? '' : `\n${links.join('')}`, 1);
}
function shortSha(revision) {
    return /^[0-9a-f]{40}$/.test(revision) ? revision.slice(0, 10) : revision;
}
function moreItems(what) {
    return (left) => `- + ${(0,plural/* plural */.LS)(left, `more ${what}`)}\n`;
}
function fixed(text, importance) {
    return { before: text, items: [], total: 0, more: () => '', after: '', importance };
}


/***/ })

};
