export const id = 313;
export const ids = [313];
export const modules = {

/***/ 7325:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ byVariant),
/* harmony export */   c: () => (/* binding */ foldAbsences)
/* harmony export */ });
/* harmony import */ var _naming_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4136);

/** The findings by the file they are about, in the order in which the result first names it. One pass. */
function byVariant(result) {
    const groups = new Map(result.groups.map((group) => [group.name, group]));
    const variants = new Map(result.groups.flatMap((group) => group.variants.map((variant) => [key(group.name, variant.path), variant])));
    const files = new Map();
    for (const finding of result.findings) {
        const path = finding.variant ?? finding.at?.path ?? finding.base?.path ?? result.policy.path;
        const id = key(finding.group, path);
        const file = files.get(id) ?? { path, group: finding.group, counting: [], others: [] };
        files.set(id, file);
        (finding.counts ? file.counting : file.others).push(finding);
    }
    return [...files].map(([id, { path, group, counting, others }]) => ({
        path,
        group: groups.get(group) ?? null,
        variant: variants.get(id) ?? null,
        findings: [...counting, ...others],
    }));
}
/** More absences than this in one file are named, not told one by one. */
const toldAbsences = 30;
/**
 * Splits the findings of a file into those that are told one by one and the absences that are only named.
 *
 * When the base looks like the output of `pip freeze`, of which a variant never has all, only the absences that a change brought are told.
 */
function foldAbsences(file) {
    const frozen = file.variant?.frozenBase === true;
    const told = [];
    const named = [];
    let absences = 0;
    for (const finding of file.findings) {
        const tell = !(0,_naming_js__WEBPACK_IMPORTED_MODULE_0__/* .isAbsence */ .Md)(finding) || (absences < toldAbsences && (!frozen || finding.introduced === true));
        if (tell && (0,_naming_js__WEBPACK_IMPORTED_MODULE_0__/* .isAbsence */ .Md)(finding))
            absences += 1;
        (tell ? told : named).push(finding);
    }
    return { told, named };
}
function key(group, path) {
    return JSON.stringify([group, path]);
}


/***/ }),

/***/ 6543:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ clearableOf)
/* harmony export */ });
/** The findings that a fix would clear: where a revision was compared, only what is new since then is its affair. */
function clearableOf({ findings, compared }, advices) {
    return findings.filter((finding) => advices.get(finding)?.possible === true && (compared === null || finding.introduced !== false));
}


/***/ }),

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

/***/ 2930:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ includeHintLines),
/* harmony export */   r: () => (/* binding */ includeHintBlock)
/* harmony export */ });
/* harmony import */ var _markdown_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9717);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(776);
/* harmony import */ var _wrap_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8748);



/** A hint that a variant could include its base, for a terminal: what it would be, below. */
function includeHintLines(suggestion, width) {
    const { variant, base, shared } = suggestion;
    const said = `Hint: ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(variant, 300)} says again the ${shared} lines of ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(base, 300)} that it could include. It would be:`;
    return [...(0,_wrap_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .L)(said, width, 0), ...fileLines(suggestion).map((line) => `    ${line}`)];
}
/** The same, folded, for a page. */
function includeHintBlock(suggestion) {
    const { variant, base, shared } = suggestion;
    const lines = fileLines(suggestion);
    const longest = lines.reduce((most, line) => Math.max(most, ...(line.match(/`+/g) ?? []).map((run) => run.length)), 2);
    const fence = '`'.repeat(longest + 1);
    const said = `${(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)((0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(variant, 300))} says again the ${shared} lines of ${(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)((0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(base, 300))} that it could include. It would be:`;
    const text = `${said}\n\n${fence}\n${lines.join('\n')}\n${fence}\n`;
    return {
        before: '',
        items: [
            {
                text: `<details>\n<summary>A hint: one file could include the other</summary>\n\n${text}\n</details>\n\n`,
                under: '',
                count: 1,
            },
        ],
        total: 1,
        more: () => '',
        after: '',
        importance: 8,
    };
}
/** Lines of a file, visible. */
function fileLines({ text }) {
    return text
        .trimEnd()
        .split('\n')
        .map((line) => (0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(line));
}


/***/ }),

/***/ 8728:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ installedByWords)
/* harmony export */ });
/* harmony import */ var _plural_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1190);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(776);


/**
 * `; render.yaml:6 installs it`, for the heading of a variant: the places that deploy it, the certain ones if there are any,
 * else that they probably do. Empty where there are none or nobody has looked. `show` makes a place presentable.
 */
function installedByWords({ installedBy = [] }, show) {
    const certain = installedBy.filter((one) => one.certain);
    const told = certain.length > 0 ? certain : installedBy;
    if (told.length === 0)
        return '';
    const places = [...told.slice(0, 2).map((place) => show(placeOf(place))), ...told.slice(2).map(placeOf)];
    const verb = told.length === 1 ? 'installs' : 'install';
    return `; ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .enumerateSome */ .Dr)(places, 2)} ${certain.length > 0 ? '' : 'probably '}${verb} it`;
}
function placeOf({ path, line }) {
    return (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(`${path}:${line}`, 300);
}


/***/ }),

/***/ 9717:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   KH: () => (/* binding */ tableCode),
/* harmony export */   SS: () => (/* binding */ codeSpan)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(776);

/**
 * Text of a file or a policy as a code span, in which nothing is live: no Markdown, HTML, link, mention, issue, commit or emoji.
 *
 * The span is delimited by one backtick more than the longest run inside (CommonMark §6.1), control and invisible characters are
 * spelt out, and the empty text stays empty. Not for table cells: see `tableCode`.
 */
function codeSpan(text) {
    const shown = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text);
    if (shown === '')
        return '';
    const longest = (shown.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 0);
    const fence = '`'.repeat(longest + 1);
    // One blank on each side is taken off again by the reader, and only when both are there.
    const pad = /^[ `]|[ `]$/.test(shown) ? ' ' : '';
    return `${fence}${pad}${shown}${pad}${fence}`;
}
/**
 * A code span inside a table. A `|` ends the cell even there, and readers disagree on `\|` behind a backslash (GFM §4.10),
 * so that bars are shown as `¦` (U+00A6).
 */
function tableCode(text) {
    return codeSpan(text.replaceAll('|', '¦'));
}
/**
 * Free text, such as a sentence that quotes a file, as Markdown in which nothing is live.
 *
 * Words of letters, with the punctuation around them, stay as they are; runs of blanks become one. Whatever else there is, be it a version, a path, `@name`,
 * `#12`, `<!--`, a URL, `:smile:` or the hash of a commit, stands in code spans, neighbours in one. Backslash escapes or entities
 * would not do: mentions, references and links are looked for in the text that the reader of Markdown has already unescaped,
 * and only code is left alone.
 */
function escapeMarkdown(text) {
    const parts = [];
    let code = [];
    const flush = () => {
        if (code.length > 0)
            parts.push(quoted(code.join(' ')));
        code = [];
    };
    for (const piece of pieces((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text))) {
        if (typeof piece !== 'string') {
            flush();
            parts.push(`${piece.before}${codeSpan(piece.quote)}${piece.after}`);
        }
        else if (isPlain(piece)) {
            flush();
            parts.push(piece);
        }
        else {
            code.push(piece);
            // Punctuation closes a span, so that it does not swallow the next clause.
            if (/[,;:.]$/.test(piece))
                flush();
        }
    }
    flush();
    return parts.join(' ');
}
/** Words at blanks; what stands in double quotes or backticks is kept together. Linear: a missing end is looked for once. */
function pieces(text) {
    const words = text.split(' ').filter((word) => word !== '');
    const unclosed = new Set();
    const list = [];
    for (let index = 0; index < words.length; index += 1) {
        const word = words[index] ?? '';
        const [, before = '', mark = ''] = /^(\(?)(["`])/.exec(word) ?? [];
        if (mark === '' || unclosed.has(mark)) {
            list.push(word);
            continue;
        }
        let end = index;
        while (end < words.length && !isClosed(words[end] ?? '', mark, end === index ? before.length + 1 : 0))
            end += 1;
        if (end === words.length) {
            unclosed.add(mark);
            list.push(word);
            continue;
        }
        list.push(...quotedPiece(words.slice(index, end + 1), before, mark));
        index = end;
    }
    return list;
}
/** Whether a word holds the closing mark, with nothing but punctuation behind it. */
function isClosed(word, mark, from) {
    const at = word.lastIndexOf(mark);
    return at >= from && afterQuote.test(word.slice(at + 1));
}
const afterQuote = /^[),;:.!?]{0,3}$/;
function quotedPiece(words, before, mark) {
    const whole = words.join(' ');
    const close = whole.lastIndexOf(mark);
    const inner = whole.slice(before.length + 1, close);
    if (mark === '"' && words.every(isPlain))
        return words;
    const outside = mark === '"' ? mark : '';
    if (inner === '')
        return [whole];
    return [{ before: `${before}${outside}`, quote: inner, after: `${outside}${whole.slice(close + 1)}` }];
}
/** Letters, inside them single hyphens and apostrophes, a closed set of punctuation around; or a number of up to four digits. */
const plainWord = /^(?:["“(]?\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*(?:[)"”]?[,;:!?]?|\.[)"”]?|[)"”]\.)|\d{1,4}[,;:]?|[–—…])$/u;
/** An abbreviated hash of a commit becomes a link to it; seven hexadecimal letters are enough. */
const commitHash = /[0-9a-f]{7}/i;
function isPlain(word) {
    return plainWord.test(word) && !commitHash.test(word);
}
/** A code span around a text, with the parenthesis and the punctuation at its ends left outside. */
function quoted(text) {
    let start = 0;
    let end = text.length;
    const trim = () => {
        while (end > start && ',;:.'.includes(text.charAt(end - 1)))
            end -= 1;
    };
    trim();
    if (text.charAt(0) === '(')
        start = 1;
    const inner = text.slice(start, end);
    if (inner.endsWith(')') && inner.split(')').length > inner.split('(').length) {
        end -= 1;
        trim();
    }
    if (end <= start)
        return codeSpan(text);
    return `${text.slice(0, start)}${codeSpan(text.slice(start, end))}${text.slice(end)}`;
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
/**
 * One table a group: a row for each package with a finding, the base and the variants as columns. Rows that count come first.
 * The absences of a variant that has too many to be told one by one are counted in a single row.
 */
function matrixBlocks(result, files, importance) {
    const folded = new Set(files.filter(isFolded).flatMap((file) => file.findings.filter(naming/* isAbsence */.Md)));
    const byGroup = (0,grouped/* grouped */.z)(result.findings.filter((finding) => finding.variant !== null && finding.package !== null), (finding) => finding.group);
    const groups = result.groups.filter((group) => byGroup.has(group.name));
    const title = groups.length > 1;
    return groups
        .slice(0, limits.groups)
        .map((group) => matrixBlock(group, { findings: byGroup.get(group.name) ?? [], folded }, title, importance));
}
function matrixBlock(group, told, title, importance) {
    const { findings, folded } = told;
    const concerned = new Set(findings.map((finding) => finding.variant));
    const named = group.variants.filter(({ path }) => concerned.has(path));
    const untold = group.variants.filter(({ path }) => !concerned.has(path));
    const columns = [...named, ...untold].map(columnOf);
    const shown = columns.slice(0, limits.columns);
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
        base === undefined ? '–' : baseCell(base),
        ...columns.map(({ path, untold }) => cell(cells.get(path), untold)),
    ];
}
function isFolded(file) {
    return (0,by_variant/* foldAbsences */.c)(file).named.length > 0;
}
/** Packages without a row of their own: how many each variant lacks. */
function foldedCells(rows, columns) {
    return [
        (0,plural/* plural */.LS)(rows.length, 'absent package'),
        '',
        ...columns.map(({ path, untold }) => {
            const absent = rows.flatMap((cells) => cells.get(path) ?? []);
            const [worst] = absent.toSorted((a, b) => rank[a.severity] - rank[b.severity]);
            return worst === undefined ? untold : `${severityIcon[worst.severity]} ${absent.length}`;
        }),
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
 * The verdict comes first, then a table of packages and files, then the findings (what this change brought, what is older and counts,
 * and folded the other older ones), the patch, and what to do next. Nothing from a file or the policy is live in it. What does not fit is cut by whole items,
 * the older findings first.
 */
function formatMarkdown(result, advices, options) {
    const files = (0,by_variant/* byVariant */.V)(result);
    const only = (holds) => files.map((file) => ({ ...file, findings: file.findings.filter(holds) }));
    const isOlder = (finding) => finding.introduced === false;
    const blocks = [
        verdictBlock(result, options.lead ?? ''),
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
const verdictIcon = { 'in-sync': '✅', drift: '❌', 'could-not-check': '⚠️' };
function verdictBlock(result, lead) {
    const { headline, aside } = (0,verdict_line/* verdictWords */.L)(result);
    const icon = result.verdict === 'drift' && result.enforce === 'none' ? '⚠️' : verdictIcon[result.verdict];
    const below = [aside, lead.trimEnd()].filter((text) => text !== '').map((text) => `${text}\n\n`);
    return fixed(`### ${icon} ${headline.replace(/\.$/, '')}\n\n${below.join('')}`, 0);
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
/** What is told first: what the change brought, as far as it is known who brought what. */
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
        steps.push(`- What is left out or different on purpose: say so in ${policy} (\`omit\`, \`extra\`, \`differ\`, \`substitute\`), with a reason.`);
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
    return fixed(`<sub>${parts.join(' · ')}</sub>\n`, 1);
}
/** Where a policy comes from when no revision is to be named: the files at hand, or none that could be read. */
const unsaidSources = new Set(['work tree', 'nowhere']);
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


/***/ }),

/***/ 8748:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ wrap)
/* harmony export */ });
/**
 * Breaks a text at blanks into lines of at most `width` characters; a longer word stands alone on its line.
 *
 * The first line has `first` characters less, because something is printed before it. Linear in the text.
 */
function wrap(text, width, first) {
    const lines = [];
    let words = [];
    let room = width - first;
    for (const word of text.split(' ')) {
        const length = characters(word);
        if (words.length > 0 && length > room) {
            lines.push(words.join(' '));
            words = [];
            room = width;
        }
        words.push(word);
        room -= length + 1;
    }
    lines.push(words.join(' '));
    return lines;
}
/** Code points, which is what a terminal's columns are for names, versions and paths. */
function characters(text) {
    let count = 0;
    for (const _ of text)
        count += 1;
    return count;
}


/***/ })

};
