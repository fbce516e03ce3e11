// c488477c8814bfdc368936249bb57350
(function (exports, require, module, __filename, __dirname) {"use strict";
exports.id = 794;
exports.ids = [794];
exports.modules = {

/***/ 4216:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ jsonText)
/* harmony export */ });
function jsonText(value) {
    return `${JSON.stringify(value, null, 2).replaceAll('##[', '#\\u0023[')}\n`;
}


/***/ }),

/***/ 2794:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   formatJson: () => (/* binding */ formatJson)
/* harmony export */ });
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4216);
/* harmony import */ var _naming_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4136);
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4535);
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6900);




function formatJson(result, advices) {
    const { aside: _, ...counts } = (0,_tally_js__WEBPACK_IMPORTED_MODULE_2__/* .tally */ .N)(result.findings);
    const report = {
        schema: 1,
        verdict: result.verdict,
        enforce: result.enforce,
        compared: result.compared === null ? null : { revision: result.compared.revision },
        policy: { path: result.policy.path, from: result.policy.from },
        counts,
        groups: result.groups.map((group) => ({
            name: group.name,
            base: group.base,
            variants: group.variants.map(({ path, relation, basePackages, present, frozenBase, installedBy }) => ({
                path,
                relation,
                basePackages,
                present,
                frozenBase,
                installedBy: installedBy?.map(({ path, line, column, certain }) => ({ path, line, column, certain })) ?? null,
            })),
        })),
        files: result.files.map(({ path, role, group, encoding, newline, generatedBy, includes }) => ({
            path,
            role,
            group,
            encoding,
            newline,
            generatedBy,
            includes,
        })),
        findings: result.findings.map((finding) => findingJson(finding, advices.get(finding))),
        problems: result.problems.map(({ code, message, fatal, path, line, column }) => ({
            code,
            message,
            fatal,
            path,
            line,
            column,
        })),
    };
    return (0,_json_text_js__WEBPACK_IMPORTED_MODULE_3__/* .jsonText */ .s)(report);
}
function findingJson(finding, advice) {
    return {
        code: finding.code,
        package: finding.package,
        group: finding.group,
        variant: finding.variant,
        severity: finding.severity,
        introduced: finding.introduced,
        counts: finding.counts,
        cause: finding.cause,
        message: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .sentenceOf */ .$)(finding, advice),
        base: finding.base === null ? null : lineJson(finding.base),
        bases: finding.bases.map(lineJson),
        at: placeJson((0,_naming_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(finding, advice)),
        fix: { possible: advice?.possible ?? false, reason: advice?.reason ?? null, how: advice?.how ?? null },
    };
}
function lineJson({ path, line, column, text }) {
    return { path, line, column, text };
}
function placeJson(place) {
    return place === null ? null : { path: place.path, line: place.line, column: place.column };
}


/***/ })

};
;
})
