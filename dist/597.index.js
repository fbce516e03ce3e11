"use strict";
exports.id = 597;
exports.ids = [597];
exports.modules = {

/***/ 4597:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   patientRequests: () => (/* binding */ patientRequests)
/* harmony export */ });
/* harmony import */ var _octokit_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4730);
/* harmony import */ var _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9735);
/* harmony import */ var _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6856);
/* harmony import */ var bottleneck_light_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3251);
/* harmony import */ var bottleneck_light_js__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(bottleneck_light_js__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _plain_failures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1291);





function patientRequests(common, { waitScale, write, notification }) {
    const octokit = new PatientOctokit({
        ...common,
        retry: { doNotRetry: [400, 401, 403, 404, 409, 410, 422, 429, 451], retryAfterBaseValue: 1000 * waitScale },
        throttle: {
            write: group('write', write),
            notifications: group('notifications', notification),
            retryAfterBaseValue: 1000 * waitScale,
            onRateLimit: () => false,
            onSecondaryRateLimit: (after, _, __, count) => count < 3 && after <= longestWaitSeconds,
        },
    });
    return (options, failure) => octokit.request({ ...options, request: { ...options.request, failure } });
}
const longestWaitSeconds = 120;
const PatientOctokit = _octokit_core__WEBPACK_IMPORTED_MODULE_1__/* .Octokit */ .E.plugin(_plain_failures_js__WEBPACK_IMPORTED_MODULE_2__/* .plainFailures */ .i, failOnce, _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_3__/* .retry */ .L, _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_4__/* .throttling */ .A);
function failOnce(octokit) {
    octokit.hook.before('request', ({ request }) => {
        if (!('failure' in request))
            return;
        const { failure } = request;
        delete request['failure'];
        throw failure;
    });
}
function group(id, minTime) {
    return new (bottleneck_light_js__WEBPACK_IMPORTED_MODULE_0___default().Group)({ id, maxConcurrent: 1, minTime });
}


/***/ })

};
;