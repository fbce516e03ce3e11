// 7ed98cb309a5a489289d494b530322dd
(function (exports, require, module, __filename, __dirname) {"use strict";
exports.id = 419;
exports.ids = [419];
exports.modules = {

/***/ 2419:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   characterTables: () => (/* binding */ characterTables)
/* harmony export */ });
/* harmony import */ var iconv_lite__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1748);
/* harmony import */ var iconv_lite__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(iconv_lite__WEBPACK_IMPORTED_MODULE_0__);

const characterTables = {
    decode: (bytes, name) => iconv_lite__WEBPACK_IMPORTED_MODULE_0___default().decode(bytes, name),
    encode: (text, name) => Uint8Array.from(iconv_lite__WEBPACK_IMPORTED_MODULE_0___default().encode(text, name)),
};


/***/ })

};
;
})
