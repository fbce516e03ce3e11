// 7fbe0fbe8e7e8a9a0c3b62f0996ca789
(function (exports, require, module, __filename, __dirname) {"use strict";
exports.id = 617;
exports.ids = [617];
exports.modules = {

/***/ 5690:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DA: () => (/* binding */ removeLeftovers),
/* harmony export */   DT: () => (/* binding */ fileOperations),
/* harmony export */   l5: () => (/* binding */ temporaryPath),
/* harmony export */   v8: () => (/* binding */ writeDurably)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _reason_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5518);



const fileOperations = node_fs__WEBPACK_IMPORTED_MODULE_0__;
let made = 0;
function temporaryPath(folder) {
    made += 1;
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `.dependency-file-sync-${process.pid}-${made}.tmp`);
}
function writeDurably(path, bytes, ownership, operations) {
    const descriptor = operations.openSync(path, 'wx', 0o666);
    try {
        operations.writeFileSync(descriptor, bytes);
        if (ownership !== null) {
            keepOwner(descriptor, ownership, operations);
            operations.fchmodSync(descriptor, ownership.mode & 0o7777);
        }
        operations.fsyncSync(descriptor);
    }
    finally {
        operations.closeSync(descriptor);
    }
}
function keepOwner(descriptor, { uid, gid }, operations) {
    if (process.getuid?.() === 0)
        operations.fchownSync(descriptor, uid, gid);
}
function removeLeftovers(folder, operations) {
    for (const name of node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync(folder)) {
        const pid = /^\.dependency-file-sync-([0-9]+)-[0-9]+\.tmp$/.exec(name)?.[1];
        if (pid !== undefined && isLeftover((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name), Number(pid)))
            operations.unlinkSync((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name));
    }
}
const staleAfter = 60 * 60 * 1000;
function isLeftover(path, pid) {
    if (pid === process.pid || !isAlive(pid))
        return true;
    const found = node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync(path, { throwIfNoEntry: false });
    return found !== undefined && Date.now() - found.ctimeMs > staleAfter;
}
function isAlive(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return (0,_reason_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$)(error) === 'EPERM';
    }
}


/***/ }),

/***/ 4617:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ removeIfThere),
/* harmony export */   writeOutput: () => (/* binding */ writeOutput)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4008);
/* harmony import */ var _reason_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5518);
/* harmony import */ var _temporary_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5690);





function writeOutput(path, text, operations = _temporary_file_js__WEBPACK_IMPORTED_MODULE_3__/* .fileOperations */ .DT) {
    let temporary = null;
    try {
        const opened = /^\/dev\/fd\/(\d+)$/.exec(path)?.[1];
        if (opened !== undefined) {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(Number(opened), text);
            return null;
        }
        const real = realTarget((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path));
        const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(real, { throwIfNoEntry: false });
        if (found !== undefined && !found.isFile()) {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(real, text);
            return null;
        }
        temporary = (0,_temporary_file_js__WEBPACK_IMPORTED_MODULE_3__/* .temporaryPath */ .l5)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(real));
        (0,_temporary_file_js__WEBPACK_IMPORTED_MODULE_3__/* .writeDurably */ .v8)(temporary, new TextEncoder().encode(text), found ?? null, operations);
        operations.renameSync(temporary, real);
        return null;
    }
    catch (error) {
        if (temporary !== null)
            removeIfThere(temporary, operations);
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .problem */ .CC)('usage', `The report cannot be written to "${path}": ${(0,_reason_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonOf */ .A)(error)}.`, null);
    }
}
function realTarget(absolute) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(absolute, { throwIfNoEntry: false }) === undefined ? absolute : node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(absolute);
}
function removeIfThere(path, operations) {
    try {
        operations.unlinkSync(path);
    }
    catch {
    }
}


/***/ })

};
;
})
