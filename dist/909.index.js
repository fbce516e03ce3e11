export const id = 909;
export const ids = [909];
export const modules = {

/***/ 909:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   judgeDeployments: () => (/* binding */ judgeDeployments)
/* harmony export */ });
/* harmony import */ var _policy_finding_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6301);

/**
 * Findings on what deploys install, by file: what no group governs, and what CI never installs. Both rest on reading the
 * files of platforms, which is a heuristic, and are off unless the policy gives them a severity.
 *
 * `before` is the compared revision, judged by the same policy; null when nothing was compared, or not all of it could be
 * read. A finding is known by its code and the file.
 */
function judgeDeployments(head, before, owners, judging) {
    const known = new Set((before === null ? [] : detailsOf(before)).map(identity));
    return detailsOf(head).flatMap((detail) => {
        const severity = judging.severity.get(detail.code) ?? _policy_finding_code_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultSeverity */ .NU[detail.code];
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
                counts: severity === 'error' && (judging.enforce !== 'new' || introduced !== false),
                cause: 'unknown',
                base: null,
                bases: [],
                here: [],
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
    const { deployed, governed, tested, includes, untold } = deployments;
    const ungoverned = deployed.filter(({ file }) => !governed.has(file));
    const installedByCi = reached(tested, includes, () => false);
    const untested = governedFiles(deployments).filter(({ file }) => !installedByCi.has(file));
    return [
        ...ungoverned.map((one) => ({ code: 'not-governed', ...one, untold: null })),
        ...untested.map((one) => ({ code: 'not-tested', ...one, untold })),
    ];
}
/** The governed files that deploys name; where they name another, the nearest ones that it includes. */
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
/** The files with all that they include; what lies behind a file at which `isEnd` holds is not followed. */
function reached(files, includes, isEnd) {
    const seen = new Set(files);
    // A set that grows while it is walked is walked to its end.
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
