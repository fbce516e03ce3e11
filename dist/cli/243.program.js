// b6fa0b0319b826e5f427647fb14e75ee
(function (exports, require, module, __filename, __dirname) {"use strict";
exports.id = 243;
exports.ids = [243];
exports.modules = {

/***/ 8742:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ withFingerprints),
/* harmony export */   R: () => (/* binding */ fingerprint)
/* harmony export */ });
function withFingerprints(findings) {
    const seen = new Map();
    return findings.map((finding) => {
        const identity = identityOf(finding);
        const before = seen.get(identity) ?? 0;
        seen.set(identity, before + 1);
        return { finding, fingerprint: fingerprint([identity, String(before)]) };
    });
}
function fingerprint(texts) {
    const text = JSON.stringify(texts);
    let hash = 0xcbf29ce484222325n;
    for (let index = 0; index < text.length; index += 1) {
        hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(index))) * 0x100000001b3n);
    }
    return hash.toString(16).padStart(16, '0');
}
function identityOf(finding) {
    const { code, group, variant, package: name } = finding;
    return JSON.stringify([code, group, variant, name, ...subjectOf(finding)]);
}
function subjectOf({ package: name, detail, lines, base }) {
    switch (detail.code) {
        case 'unreadable-line':
            return [detail.text];
        case 'exception-expired':
        case 'exception-unused':
            return [detail.list, ...excused(detail.exception)];
        case 'not-governed':
        case 'not-tested':
            return [detail.file];
        default:
            return name === null ? [lines[0]?.text ?? base?.text ?? ''] : [];
    }
}
function excused(exception) {
    switch (exception.kind) {
        case 'package':
            return [exception.pattern];
        case 'section':
            return ['section', exception.heading];
        case 'substitute':
            return [exception.package];
    }
}


/***/ }),

/***/ 6243:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   formatGitlab: () => (/* binding */ formatGitlab)
/* harmony export */ });
/* harmony import */ var _finding_identity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8742);
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4216);
/* harmony import */ var _naming_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4136);
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4535);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(776);





function formatGitlab(result, advices, { fromTop }) {
    const entries = [
        ...problemEntries(result, fromTop),
        ...(0,_finding_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .withFingerprints */ .Q)(result.findings).map(({ finding, fingerprint: known }) => {
            const advice = advices.get(finding);
            return {
                description: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .sentenceOf */ .$)(finding, advice),
                check_name: finding.code,
                fingerprint: known,
                severity: severityOf(finding),
                location: location(placeIn(result, finding, advice), fromTop),
            };
        }),
    ];
    return (0,_json_text_js__WEBPACK_IMPORTED_MODULE_4__/* .jsonText */ .s)(entries);
}
function problemEntries({ problems, policy }, fromTop) {
    const seen = new Map();
    return problems.map((one) => {
        const key = JSON.stringify([one.code, one.path, one.message]);
        const before = seen.get(key) ?? 0;
        seen.set(key, before + 1);
        return {
            description: (0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(one.message, 2_000),
            check_name: one.code,
            fingerprint: (0,_finding_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .fingerprint */ .R)(['problem', key, String(before)]),
            severity: problemSeverity(one),
            location: location({ path: one.path ?? policy.path, line: one.line ?? 1 }, fromTop),
        };
    });
}
function problemSeverity({ fatal }) {
    return fatal ? 'blocker' : 'info';
}
function severityOf({ severity, counts }) {
    if (severity === 'notice')
        return 'info';
    return counts ? 'major' : 'minor';
}
function placeIn({ policy }, finding, advice) {
    return (0,_naming_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(finding, advice) ?? { path: finding.variant ?? policy.path, line: 1 };
}
function location({ path, line }, fromTop) {
    return { path: (0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(fromTop(path)), lines: { begin: line } };
}


/***/ }),

/***/ 4216:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ jsonText)
/* harmony export */ });
function jsonText(value) {
    return `${JSON.stringify(value, null, 2).replaceAll('##[', '#\\u0023[')}\n`;
}


/***/ })

};
;
})
