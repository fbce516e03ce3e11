export const id = 847;
export const ids = [847];
export const modules = {

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
    const place = (0,visible/* visible */.RK)((0,problem/* placeText */.Z)((0,naming/* placeOf */.$t)(finding, advice) ?? nowhere));
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


/***/ })

};
