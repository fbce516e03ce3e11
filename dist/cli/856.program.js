// 43dbb87f190076071646e2463cb4c2bd
(function (exports, require, module, __filename, __dirname) {"use strict";
exports.id = 856;
exports.ids = [856];
exports.modules = {

/***/ 856:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   annotationCommand: () => (/* binding */ annotationCommand),
/* harmony export */   annotationsOf: () => (/* binding */ annotationsOf)
/* harmony export */ });
/* unused harmony export annotationsPerLevel */
/* harmony import */ var _grouped_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5485);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4008);
/* harmony import */ var _naming_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4136);
/* harmony import */ var _plural_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1190);
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4535);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(776);
/* harmony import */ var _workflow_command_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9517);







const annotationsPerLevel = 10;
const longestMessage = 4_096;
function annotationsOf(result, advices, touched, { warnings = annotationsPerLevel, rest = 'the summary of this job' } = {}) {
    const packages = (0,_grouped_js__WEBPACK_IMPORTED_MODULE_4__/* .grouped */ .z)(result.findings.filter((finding) => finding.introduced !== false), packageKey);
    const notes = [...packages.values()].flatMap((findings) => {
        const place = placeAmong(findings, advices, touched);
        return place === null ? [] : [annotate(findings, place, advices)];
    });
    const problems = result.problems.filter((each) => each.fatal || isOfChange(each, touched)).map(annotateProblem);
    const byLevel = (0,_grouped_js__WEBPACK_IMPORTED_MODULE_4__/* .grouped */ .z)([...problems, ...notes], (each) => each.level);
    return ['error', 'warning', 'notice'].flatMap((level) => firstOf(byLevel.get(level) ?? [], level === 'warning' ? warnings : annotationsPerLevel, rest));
}
function annotationCommand({ level, path, line, column, endColumn, title, message }) {
    return (0,_workflow_command_js__WEBPACK_IMPORTED_MODULE_3__/* .workflowCommand */ .N)(level, { file: path === null ? null : (0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(path), line, col: column, endColumn, title }, message);
}
function packageKey(finding) {
    const at = finding.at ?? finding.base;
    const own = finding.package === null || finding.variant === null ? [finding.code, at?.path, at?.line, finding.name] : [];
    return JSON.stringify([finding.group, finding.package, ...own]);
}
function placeAmong(findings, advices, touched) {
    const bases = findings.flatMap((finding) => finding.bases);
    const variants = findings.flatMap((finding) => {
        const place = finding.lines[0] ?? (0,_naming_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(finding, advices.get(finding));
        return place === null ? [] : [place];
    });
    const files = findings.flatMap(({ code, variant }) => variant === null || !(0,_naming_js__WEBPACK_IMPORTED_MODULE_0__/* .isAbsence */ .Md)({ code }) ? [] : [{ path: variant, line: 1, column: 1 }]);
    return [...bases, ...variants, ...files].find((place) => touched === null || touched.has(place.path)) ?? null;
}
function annotate(findings, place, advices) {
    const level = levels.find((each) => findings.some((finding) => finding.severity === each)) ?? 'notice';
    const lines = findings.map((finding) => {
        const file = finding.at === null ? (finding.variant ?? place.path) : (0,_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .placeText */ .Z9)(finding.at);
        return `${(0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(file, 200)}: ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .sentenceOf */ .$)(finding, advices.get(finding))}`;
    });
    const length = place.text?.length ?? 0;
    return {
        level,
        path: place.path,
        line: place.line,
        column: place.column,
        endColumn: length > 0 ? place.column + length - 1 : null,
        title: titleOf(findings),
        message: fitLines(lines),
    };
}
const levels = ['error', 'warning', 'notice'];
function titleOf(findings) {
    const codes = [...new Set(findings.map((finding) => finding.code.replaceAll('-', ' ')))];
    const first = findings[0];
    const name = first === undefined ? '' : (0,_naming_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(first);
    const files = new Set(findings.map((finding) => finding.variant)).size;
    return (0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(`${name}: ${codes.join(', ')}${files > 1 ? ` (${(0,_plural_js__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .LS)(files, 'file')})` : ''}`, 255);
}
function isOfChange({ code, path }, touched) {
    return code === 'left-out-with-section' && path !== null && (touched === null || touched.has(path));
}
function annotateProblem({ code, message, fatal, path, line, column }) {
    return {
        level: fatal ? 'error' : 'notice',
        path,
        line,
        column,
        endColumn: null,
        title: code.replaceAll('-', ' '),
        message: (0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(message, 2_000),
    };
}
function fitLines(lines) {
    const kept = [];
    let left = longestMessage - 200;
    for (const line of lines) {
        if (line.length + 1 > left)
            break;
        left -= line.length + 1;
        kept.push(line);
    }
    if (kept.length < lines.length)
        kept.push(`+ ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .LS)(lines.length - kept.length, 'more file')}`);
    return kept.join('\n');
}
function firstOf(annotations, limit, rest) {
    const shown = annotations.slice(0, Math.max(0, limit));
    const last = shown.at(-1);
    const left = annotations.length - shown.length;
    if (last === undefined || left === 0)
        return shown;
    const more = `+ ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .LS)(left, `more ${last.level}`)}: see ${rest}.`;
    return [...shown.slice(0, -1), { ...last, message: `${last.message}\n${more}` }];
}


/***/ })

};
;
})
