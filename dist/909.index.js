"use strict";
exports.id = 909;
exports.ids = [909];
exports.modules = {

/***/ 909:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   judgeDeployments: () => (/* binding */ judgeDeployments)
/* harmony export */ });
/* harmony import */ var _strictness_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2277);

function judgeDeployments(head, before, owners, strictness) {
    const known = new Set((before === null ? [] : detailsOf(before)).map(identity));
    return detailsOf(head).flatMap((detail) => {
        const severity = (0,_strictness_js__WEBPACK_IMPORTED_MODULE_0__/* .severityOf */ .x)(detail, strictness);
        if (severity === 'off')
            return [];
        const introduced = before === null ? null : !known.has(identity(detail));
        const [first] = detail.by;
        return [
            {
                code: detail.code,
                package: null,
                name: detail.file,
                group: owners.get(detail.file)?.group ?? '',
                variant: owners.get(detail.file)?.variant ?? null,
                severity,
                introduced,
                counts: (0,_strictness_js__WEBPACK_IMPORTED_MODULE_0__/* .countsAsDrift */ .I)({ severity, introduced }, strictness),
                cause: 'unknown',
                base: null,
                bases: [],
                lines: [],
                at: first === undefined ? null : { path: first.path, line: first.line, column: first.column },
                via: null,
                detail,
            },
        ];
    });
}
function identity({ code, file }) {
    return `${code} ${file}`;
}
function detailsOf(deployments) {
    const { deployed, tested, includes, untold } = deployments;
    const ungoverned = deployed.filter(({ file }) => !isGoverned(deployments, file));
    const installedByCi = reached(tested, includes, () => false);
    const untested = governedFiles(deployments).filter(({ file }) => !installedByCi.has(file));
    return [
        ...ungoverned.map((one) => ({ code: 'not-governed', ...one, untold: null })),
        ...untested.map((one) => ({ code: 'not-tested', ...one, untold })),
    ];
}
function isGoverned({ governed, gathering, includes }, file) {
    const isEnd = (path) => governed.has(path) || !gathering.has(path);
    const ends = [...reached([file], includes, isEnd)].filter(isEnd);
    return ends.length > 0 && ends.every((path) => governed.has(path));
}
function governedFiles({ deployed, governed, includes }) {
    const found = new Map();
    for (const { file, by } of deployed) {
        for (const path of reached([file], includes, (one) => governed.has(one))) {
            if (!governed.has(path))
                continue;
            const known = found.get(path);
            if (known === undefined)
                found.set(path, [...by]);
            else
                known.push(...by);
        }
    }
    return [...found].map(([file, by]) => ({ file, by: inOrder(by) }));
}
function reached(files, includes, isEnd) {
    const seen = new Set(files);
    for (const path of seen) {
        if (!isEnd(path))
            for (const next of includes.get(path) ?? [])
                seen.add(next);
    }
    return seen;
}
function inOrder(by) {
    return [...by.filter(({ certain }) => certain), ...by.filter(({ certain }) => !certain)];
}


/***/ })

};
;