export const id = 617;
export const ids = [617];
export const modules = {

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


const fileOperations = node_fs__WEBPACK_IMPORTED_MODULE_0__;
let made = 0;
/** A name that no other run uses, beside the file that it stands in for: only there is a rename atomic. */
function temporaryPath(folder) {
    made += 1;
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `.dependency-file-sync-${process.pid}-${made}.tmp`);
}
/** Writes a new file and waits until it is on the disk. `ownership` null: as the system makes new files. Throws what the system says. */
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
/** Only an administrator can give files away; for anyone else the file becomes theirs, as with every editor. */
function keepOwner(descriptor, { uid, gid }, operations) {
    if (process.getuid?.() === 0)
        operations.fchownSync(descriptor, uid, gid);
}
/** Removes what a killed run left in a folder; files of a run that is still alive stay. Throws what the system says. */
function removeLeftovers(folder, operations) {
    for (const name of node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync(folder)) {
        const pid = /^\.dependency-file-sync-([0-9]+)-[0-9]+\.tmp$/.exec(name)?.[1];
        if (pid !== undefined && isLeftover((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name), Number(pid)))
            operations.unlinkSync((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name));
    }
}
const staleAfter = 60 * 60 * 1000;
/**
 * Whether nobody will come back for a temporary file. Process numbers are used again, in containers at once: our own number
 * on a file that we have not made yet is an earlier process's, and after an hour no run is still writing.
 */
function isLeftover(path, pid) {
    if (pid === process.pid || !isAlive(pid))
        return true;
    const found = node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync(path, { throwIfNoEntry: false });
    return found !== undefined && Date.now() - found.ctimeMs > staleAfter;
}
/** Signal 0 asks without sending; a process that may not be signalled is there all the same. */
function isAlive(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return error instanceof Error && 'code' in error && error.code === 'EPERM';
    }
}


/***/ }),

/***/ 4617:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeOutput: () => (/* binding */ writeOutput)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4008);
/* harmony import */ var _reason_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5518);
/* harmony import */ var _temporary_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5690);





/**
 * Writes a report to a file that a person named, new or not: whoever reads it finds the old content or the whole new one.
 * `path` is relative to the current directory or absolute. Devices and named pipes (`/dev/stderr`) are written to as they
 * are. Null when it is written, a `usage` problem when not.
 */
function writeOutput(path, text, operations = _temporary_file_js__WEBPACK_IMPORTED_MODULE_3__/* .fileOperations */ .DT) {
    let temporary = null;
    try {
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
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .problem */ .C)('usage', `The report cannot be written to "${path}": ${(0,_reason_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonOf */ .A)(error)}.`, null);
    }
}
/** A link is written through, not replaced; one that leads nowhere is refused by the system. */
function realTarget(absolute) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(absolute, { throwIfNoEntry: false }) === undefined ? absolute : node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(absolute);
}
function removeIfThere(path, operations) {
    try {
        operations.unlinkSync(path);
    }
    catch {
        // It was never made; what stood in its way is what the caller says.
    }
}


/***/ })

};
