export const id = 847;
export const ids = [847];
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

/***/ 1847:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  formatText: () => (/* binding */ formatText)
});

// EXTERNAL MODULE: ./src/problem.ts
var problem = __webpack_require__(4008);
// EXTERNAL MODULE: ./src/report/by-variant.ts
var by_variant = __webpack_require__(7325);
// EXTERNAL MODULE: ./src/report/visible.ts
var visible = __webpack_require__(776);
;// CONCATENATED MODULE: ./src/report/caret.ts

/**
 * A line of a file with a caret under an offset (UTF-16 units), as two lines of at most about `width` characters.
 *
 * Of a longer line the part around the caret is shown, with `…` where it was cut. The work is bounded by `width`.
 */
function caretLines(text, offset, width) {
    const caret = Math.min(Math.max(0, offset), text.length);
    const start = caret <= width / 2 ? 0 : caret - Math.floor(width / 2);
    const before = `${start === 0 ? '' : '…'}${(0,visible/* visible */.RK)(text.slice(start, caret))}`;
    const after = (0,visible/* clip */.$Q)(text.slice(caret, caret + width + 2), Math.max(2, width - (caret - start)));
    return [`${before}${after}`, `${' '.repeat([...before].length)}^`];
}

// EXTERNAL MODULE: ./src/report/clearable.ts
var report_clearable = __webpack_require__(6543);
// EXTERNAL MODULE: ./src/report/include-hint.ts
var include_hint = __webpack_require__(2930);
// EXTERNAL MODULE: ./src/report/installed-by.ts
var installed_by = __webpack_require__(8728);
// EXTERNAL MODULE: ./src/report/naming.ts
var naming = __webpack_require__(4136);
;// CONCATENATED MODULE: ./src/report/paint.ts
/** SGR parameters (ECMA-48 §8.3.117): what switches a style on, and off again. */
const codes = {
    bold: [1, 22],
    dim: [2, 22],
    red: [31, 39],
    green: [32, 39],
    yellow: [33, 39],
    cyan: [36, 39],
};
/** A painter for terminals that know colours, or one that does nothing. */
function painter(color) {
    if (!color)
        return (text) => text;
    return (text, ...styles) => styles.reduce((inner, style) => `\x1b[${codes[style][0]}m${inner}\x1b[${codes[style][1]}m`, text);
}

// EXTERNAL MODULE: ./src/report/plural.ts
var plural = __webpack_require__(1190);
// EXTERNAL MODULE: ./src/report/relation-words.ts
var relation_words = __webpack_require__(8836);
// EXTERNAL MODULE: ./src/report/sentence.ts + 3 modules
var sentence = __webpack_require__(4535);
// EXTERNAL MODULE: ./src/report/tally.ts
var tally = __webpack_require__(6900);
// EXTERNAL MODULE: ./src/report/verdict-line.ts
var verdict_line = __webpack_require__(4594);
// EXTERNAL MODULE: ./src/report/wrap.ts
var wrap = __webpack_require__(8748);
;// CONCATENATED MODULE: ./src/report/text.ts















/**
 * The report that a person reads in a terminal or a log, ending in a line feed.
 *
 * The verdict and what did not count come first, then what could not be understood, then the findings by file, the counts, and the command
 * that would fix it. No control character of a file gets through; for the log of a GitHub job see `safeLog`.
 */
function formatText(result, advices, options) {
    const page = { result, advices, options, width: Math.max(60, options.width), paint: painter(options.color) };
    const blocks = [
        firstLine(page),
        problemLines(page, result.problems.filter((each) => each.fatal)),
        ...(0,by_variant/* byVariant */.V)(result).map((file) => fileLines(page, file)),
        options.quiet
            ? []
            : problemLines(page, result.problems.filter((each) => !each.fatal)),
        options.quiet ? [] : closingLines(page),
        options.quiet || !options.suggestion ? [] : (0,include_hint/* includeHintLines */.T)(options.suggestion, page.width),
    ];
    return `${blocks
        .filter((block) => block.length > 0)
        .map((block) => block.join('\n'))
        .join('\n\n')}\n`;
}
function firstLine({ result, paint }) {
    const { headline, aside } = (0,verdict_line/* verdictWords */.L)(result);
    const color = result.verdict === 'in-sync' ? 'green' : 'red';
    return [aside === '' ? paint(headline, color, 'bold') : `${paint(headline, color, 'bold')} ${aside}`];
}
function problemLines({ paint, width }, problems) {
    return problems.flatMap((each) => {
        const kind = each.fatal ? 'error' : 'note';
        const place = (0,visible/* visible */.RK)((0,problem/* placeText */.Z)(each));
        const label = `${kind} ${each.code}:`;
        const lead = place === '' ? label : `${place}  ${label}`;
        const painted = `${place === '' ? '' : `${paint(place, 'dim')}  `}${paint(kind, kind === 'error' ? 'red' : 'cyan')} ${each.code}:`;
        return hanging(painted, lead.length, '', (0,visible/* clip */.$Q)(each.message, 2_000), width);
    });
}
function fileLines(page, file) {
    const { quiet } = page.options;
    const { told, named } = (0,by_variant/* foldAbsences */.c)(quiet ? { ...file, findings: file.findings.filter((each) => each.counts) } : file);
    if (told.length + named.length === 0)
        return [];
    return [
        ...heading(page, file),
        ...frozenLine(page, file, named.length),
        ...told.flatMap((finding) => findingLines(page, finding, page.advices.get(finding))),
        ...(named.length === 0 ? [] : namedLines(page, named, told.length > 0)),
    ];
}
/** `backend/requirements.render.txt (superset of backend/requirements.txt, has 52 of its 58 packages)` */
function heading({ paint, width }, { path, group, variant }) {
    const title = (0,visible/* clip */.$Q)(path, 300);
    const painted = paint(title, 'bold');
    if (variant === null || group === null)
        return [painted];
    const bases = (0,visible/* clip */.$Q)((0,plural/* enumerateSome */.Dr)(group.base, 3), 300);
    const coverage = `has ${variant.present} of ${(0,plural/* plural */.LS)(variant.basePackages, 'package')}`;
    const installed = (0,installed_by/* installedByWords */.X)(variant, (place) => place);
    const words = `(${(0,relation_words/* relationWords */.c)(variant.relation)} ${bases}, ${coverage}${installed})`;
    return hanging(painted, title.length, '', words, width);
}
function frozenLine({ width }, { variant, group }, folded) {
    if (variant?.frozenBase !== true || folded === 0)
        return [];
    const base = (0,visible/* clip */.$Q)((0,plural/* enumerateSome */.Dr)(group?.base ?? ['the base'], 3), 300);
    const text = `${base} looks like the output of pip freeze: it also names what its packages bring along, which this file need not. A subset with require, or a shorter base, says what is meant.`;
    return hanging('  note:', 7, '  ', text, width);
}
/** `  path:line:col  error  missing: stripe is missing here; …` */
function findingLines({ paint, width }, finding, advice) {
    const at = finding.at ?? advice?.at ?? null;
    // Of what is absent and has no place here, the file is named: the base's line would not be "here".
    const inFile = at === null && (0,naming/* isAbsence */.Md)(finding) ? finding.variant : null;
    const place = (0,visible/* visible */.RK)(inFile ?? (0,problem/* placeText */.Z)(at ?? finding.base ?? nowhere));
    const age = finding.introduced === false ? ' (older)' : '';
    const label = `${finding.severity}${age}`;
    const lead = `  ${place === '' ? '' : `${place}  `}${label}  ${finding.code}:`;
    const painted = `  ${place === '' ? '' : `${paint(place, 'dim')}  `}${paint(label, severityColor[finding.severity])}  ${paint(finding.code, 'bold')}:`;
    const lines = hanging(painted, lead.length, '  ', (0,sentence/* sentenceOf */.$)(finding, advice), width);
    if (finding.detail.code !== 'unreadable-line')
        return lines;
    return [
        ...lines,
        ...caretLines(finding.detail.text, finding.detail.caret, width - 8).map((line) => `        ${line}`),
    ];
}
const severityColor = { error: 'red', warning: 'yellow', notice: 'cyan' };
const nowhere = { path: null, line: null, column: null };
/** `  and 86 more absent: amqp, attrs, …` */
function namedLines({ width }, named, afterOthers) {
    const names = (0,plural/* enumerateSome */.Dr)(named.map(naming/* nameOf */.Vb), 200);
    const lead = afterOthers ? `  and ${named.length} more absent:` : `  ${named.length} absent:`;
    return hanging(lead, lead.length, '  ', names, width);
}
function closingLines({ result, advices, options, paint }) {
    const files = new Set(result.groups.flatMap((group) => group.variants.map((variant) => variant.path))).size;
    // Nothing was held against anything: to count it would sound as if all were well.
    if (files === 0 && result.findings.length === 0)
        return [];
    const bases = new Set(result.groups.flatMap((group) => group.base)).size;
    const counts = (0,tally/* tally */.N)(result.findings);
    const kinds = [
        counts.errors > 0 ? (0,plural/* plural */.LS)(counts.errors, 'error') : '',
        counts.warnings > 0 ? (0,plural/* plural */.LS)(counts.warnings, 'warning') : '',
        counts.notices > 0 ? (0,plural/* plural */.LS)(counts.notices, 'notice') : '',
    ].filter((kind) => kind !== '');
    const detail = kinds.length === 0 ? '' : ` (${kinds.join(', ')})`;
    const scope = `${(0,plural/* plural */.LS)(files, 'variant')} held against ${(0,plural/* plural */.LS)(bases, 'base file')}`;
    const lines = [`${(0,plural/* plural */.LS)(counts.findings, 'finding')}${detail}; ${scope}.`];
    const clearable = (0,report_clearable/* clearableOf */.B)(result, advices).length;
    if (clearable > 0 && options.command !== '') {
        lines.push(`To clear ${clearable} of them, run: ${paint((0,visible/* visible */.RK)(options.command), 'bold')}`);
    }
    return lines;
}
/**
 * A lead and a text behind it, wrapped; further lines are indented by four blanks more than the first.
 * Behind a lead that leaves no room the text begins on a line of its own.
 */
function hanging(lead, leadLength, indent, text, width) {
    const margin = `${indent}    `;
    if (leadLength + leastRoom > width)
        return [lead, ...(0,wrap/* wrap */.L)(text, width - margin.length, 0).map((line) => margin + line)];
    const [first = '', ...rest] = (0,wrap/* wrap */.L)(text, width - margin.length, leadLength + 1 - margin.length);
    return [`${lead} ${first}`, ...rest.map((line) => margin + line)];
}
/** Columns that a text needs to begin on the line of its lead. */
const leastRoom = 16;


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
