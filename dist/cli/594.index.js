export const id = 594;
export const ids = [594];
export const modules = {

/***/ 4136:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Md: () => (/* binding */ isAbsence),
/* harmony export */   Vb: () => (/* binding */ nameOf)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(776);

/** The package as people know it; a line without a name is called by its text. Visible and clipped. */
function nameOf(finding) {
    if (finding.name !== '')
        return (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(finding.name, 100);
    const line = finding.here[0] ?? finding.base;
    return line === null || line.text === '' ? 'a requirement without a name' : (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(line.text, 200);
}
/** The place to look at: the variant's line, else where the fix would insert, else the base's line. */
function placeOf(finding, advice) {
    return finding.at ?? advice?.at ?? finding.base;
}
/** Whether the finding says that the variant lacks a package that it should have. */
function isAbsence(finding) {
    return finding.code === 'missing' || finding.code === 'commented-out' || finding.code === 'required-absent';
}


/***/ }),

/***/ 6900:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ tally)
/* harmony export */ });
/* harmony import */ var _naming_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4136);

/** Counts findings for first lines, closing lines and the JSON report, in one pass. */
function tally(findings) {
    const counts = { counting: 0, introduced: 0, preExisting: 0, missing: 0, errors: 0, warnings: 0, notices: 0 };
    const aside = { older: 0, warnings: 0, notices: 0 };
    for (const finding of findings) {
        if (finding.counts)
            counts.counting += 1;
        else if (finding.introduced === false)
            aside.older += 1;
        else if (finding.severity === 'notice')
            aside.notices += 1;
        else
            aside.warnings += 1;
        if (finding.introduced === true)
            counts.introduced += 1;
        if (finding.introduced === false)
            counts.preExisting += 1;
        if ((0,_naming_js__WEBPACK_IMPORTED_MODULE_0__/* .isAbsence */ .Md)(finding))
            counts.missing += 1;
        if (finding.severity === 'error')
            counts.errors += 1;
        else if (finding.severity === 'warning')
            counts.warnings += 1;
        else
            counts.notices += 1;
    }
    return { findings: findings.length, ...counts, aside };
}


/***/ }),

/***/ 4594:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ verdictWords),
/* harmony export */   verdictLine: () => (/* binding */ verdictLine)
/* harmony export */ });
/* harmony import */ var _plural_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1190);
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6900);


/** `In sync for this change. 12 older findings, 2 warnings.`: the first line of every report. */
function verdictLine(result) {
    const { headline, aside } = verdictWords(result);
    return aside === '' ? headline : `${headline} ${aside}`;
}
/** The two halves of the first line, for reports that set them apart. */
function verdictWords(result) {
    const counts = (0,_tally_js__WEBPACK_IMPORTED_MODULE_0__/* .tally */ .N)(result.findings);
    return { headline: headlineOf(result, counts), aside: asideOf(counts) };
}
function headlineOf(result, { counting }) {
    if (result.verdict === 'could-not-check') {
        const fatal = result.problems.filter((each) => each.fatal).length;
        return `Could not check: ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(fatal, 'problem')} must be mended first.`;
    }
    if (result.verdict === 'in-sync')
        return result.compared === null ? 'In sync.' : 'In sync for this change.';
    if (result.enforce === 'none')
        return `Drift: ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(counting, 'finding')}, not enforced (enforce: none).`;
    if (result.enforce === 'new' && result.compared !== null) {
        return `Drift: this change brings ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(counting, 'finding')} that ${counting === 1 ? 'counts' : 'count'}.`;
    }
    return `Drift: ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(counting, 'finding')} ${counting === 1 ? 'counts' : 'count'}.`;
}
function asideOf({ aside }) {
    const parts = [
        aside.older > 0 ? (0,_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(aside.older, 'older finding') : '',
        aside.warnings > 0 ? (0,_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(aside.warnings, 'warning') : '',
        aside.notices > 0 ? (0,_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(aside.notices, 'notice') : '',
    ].filter((part) => part !== '');
    return parts.length === 0 ? '' : `${parts.join(', ')}.`;
}


/***/ })

};
