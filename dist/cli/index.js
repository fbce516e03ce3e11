#!/usr/bin/env node
/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	// The require scope
/******/ 	var __nccwpck_require__ = {};
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/compat get default export */
/******/ 	(() => {
/******/ 		// getDefaultExport function for compatibility with non-harmony modules
/******/ 		__nccwpck_require__.n = (module) => {
/******/ 			var getter = module && module.__esModule ?
/******/ 				() => (module['default']) :
/******/ 				() => (module);
/******/ 			__nccwpck_require__.d(getter, { a: getter });
/******/ 			return getter;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/define property getters */
/******/ 	(() => {
/******/ 		// define getter functions for harmony exports
/******/ 		__nccwpck_require__.d = (exports, definition) => {
/******/ 			for(var key in definition) {
/******/ 				if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 				}
/******/ 			}
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/hasOwnProperty shorthand */
/******/ 	(() => {
/******/ 		__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ 	})();
/******/ 	
/************************************************************************/
var __webpack_exports__ = {};

;// CONCATENATED MODULE: external "node:process"
const external_node_process_namespaceObject = require("node:process");
var external_node_process_default = /*#__PURE__*/__nccwpck_require__.n(external_node_process_namespaceObject);
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = require("node:path");
;// CONCATENATED MODULE: ./src/cli/compile-cache.ts

function compileCacheFolder(environment, platform) {
    if ((environment['NODE_DISABLE_COMPILE_CACHE'] ?? '') !== '')
        return null;
    const folder = namedFolder(environment, platform);
    const { isAbsolute } = platform === 'win32' ? external_node_path_namespaceObject.win32 : external_node_path_namespaceObject.posix;
    return folder !== null && isAbsolute(folder) ? folder : null;
}
function namedFolder(environment, platform) {
    const named = environment['NODE_COMPILE_CACHE'] ?? '';
    if (named !== '')
        return named;
    const home = environment['HOME'] ?? '';
    const caches = environment[platform === 'win32' ? 'LOCALAPPDATA' : 'XDG_CACHE_HOME'] ?? '';
    if (caches !== '')
        return (0,external_node_path_namespaceObject.join)(caches, 'dependency-file-sync');
    if (platform === 'win32' || home === '')
        return null;
    return (0,external_node_path_namespaceObject.join)(home, platform === 'darwin' ? 'Library/Caches' : '.cache', 'dependency-file-sync');
}

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = require("node:fs");
;// CONCATENATED MODULE: external "node:module"
const external_node_module_namespaceObject = require("node:module");
;// CONCATENATED MODULE: external "node:vm"
const external_node_vm_namespaceObject = require("node:vm");
;// CONCATENATED MODULE: ./src/cli/compiled-script.ts





function scriptLoader(first, folder) {
    const requireNode = (0,external_node_module_namespaceObject.createRequire)(first);
    const loaded = new Map();
    const load = (name) => {
        const known = loaded.get(name);
        if (known !== undefined)
            return known.module.exports;
        if (!/^[\w.-]+\.js$/.test(name))
            throw new Error(`${name} is no script of this program`);
        const path = `${(0,external_node_path_namespaceObject.dirname)(first)}${external_node_path_namespaceObject.sep}${name}`;
        const one = readScript(path, folder);
        loaded.set(name, one);
        const run = one.script.runInThisContext();
        if (typeof run !== 'function')
            throw new Error(`${path} is not as it was built`);
        const requireFrom = (id) => (id.startsWith('./') ? load(id.slice(2)) : requireNode(id));
        run(one.module.exports, requireFrom, one.module, path, (0,external_node_path_namespaceObject.dirname)(path));
        return one.module.exports;
    };
    const keep = (kind) => {
        for (const one of loaded.values())
            keepCompiled(one, kind);
    };
    return { load, keep };
}
function readScript(path, folder) {
    const source = (0,external_node_fs_namespaceObject.readFileSync)(path, 'latin1');
    const file = folder === null ? null : `${folder}${external_node_path_namespaceObject.sep}${digestOf(source)}-${(external_node_process_default()).version}-${(external_node_process_default()).arch}.bin`;
    const kept = file === null ? null : readCompiled(file);
    const script = new external_node_vm_namespaceObject.Script(source, { filename: path, ...(kept === null ? {} : { cachedData: kept.code }) });
    const kinds = kept === null || script.cachedDataRejected === true ? [] : kept.kinds;
    return { script, module: { exports: {} }, file, kinds };
}
function digestOf(source) {
    return source.slice(3, 3 + 32);
}
const maximumKinds = 30;
function keepCompiled({ script, file, kinds }, kind) {
    if (file === null || kinds.includes(kind) || kinds.length >= maximumKinds)
        return;
    const temporary = `${file}.${(external_node_process_default()).pid}`;
    try {
        makeFolder((0,external_node_path_namespaceObject.dirname)(file));
        if (kinds.length === 0)
            removeOld((0,external_node_path_namespaceObject.dirname)(file));
        (0,external_node_fs_namespaceObject.writeFileSync)(temporary, encode({ kinds: [...kinds, kind], code: script.createCachedData() }), { mode: 0o600 });
        (0,external_node_fs_namespaceObject.renameSync)(temporary, file);
    }
    catch {
        removeQuietly(temporary);
    }
}
function makeFolder(folder) {
    for (const path of [(0,external_node_path_namespaceObject.dirname)(folder), folder]) {
        if (!(0,external_node_fs_namespaceObject.existsSync)(path))
            (0,external_node_fs_namespaceObject.mkdirSync)(path, { mode: 0o700 });
    }
}
function removeQuietly(path) {
    try {
        (0,external_node_fs_namespaceObject.rmSync)(path, { force: true });
    }
    catch {
    }
}
function removeOld(folder) {
    const oldest = Date.now() - 90 * 24 * 60 * 60 * 1000;
    for (const name of (0,external_node_fs_namespaceObject.readdirSync)(folder)) {
        const path = `${folder}${external_node_path_namespaceObject.sep}${name}`;
        if (name.endsWith('.bin') && (0,external_node_fs_namespaceObject.statSync)(path).mtimeMs < oldest)
            (0,external_node_fs_namespaceObject.rmSync)(path);
    }
}
function encode({ kinds, code }) {
    const text = Buffer.from(JSON.stringify(kinds));
    const length = Buffer.alloc(4);
    length.writeUInt32LE(text.length);
    return Buffer.concat([length, text, code, length, text, code]);
}
function readCompiled(file) {
    const bytes = readOwn(file);
    if (bytes === null || bytes.length < 8)
        return null;
    const half = bytes.subarray(0, bytes.length / 2);
    if (!half.equals(bytes.subarray(bytes.length / 2)) || half.every((byte) => byte === 0))
        return null;
    const start = 4 + half.readUInt32LE();
    const kinds = JSON.parse(half.toString('utf8', 4, start));
    return { kinds: Array.isArray(kinds) ? kinds.map(String) : [], code: half.subarray(start) };
}
function readOwn(file) {
    let opened;
    try {
        opened = (0,external_node_fs_namespaceObject.openSync)(file, 'r');
    }
    catch {
        return null;
    }
    try {
        const { uid, mode } = (0,external_node_fs_namespaceObject.fstatSync)(opened);
        const isOwn = (external_node_process_default()).getuid === undefined || (uid === external_node_process_default().getuid() && (mode & 0o022) === 0);
        return isOwn ? (0,external_node_fs_namespaceObject.readFileSync)(opened) : null;
    }
    catch {
        return null;
    }
    finally {
        (0,external_node_fs_namespaceObject.closeSync)(opened);
    }
}

;// CONCATENATED MODULE: ./src/cli/launch.ts



const longSeconds = 1;
const scripts = scriptLoader(__filename, compileCacheFolder((external_node_process_default()).env, (external_node_process_default()).platform));
external_node_process_default().on('exit', (status) => {
    if (status < 2 && external_node_process_default().uptime() < longSeconds)
        scripts.keep(`${kindOf(external_node_process_default().argv.slice(2))} ${status}`);
});
scripts.load('program.js');
function kindOf([command = '', ...rest]) {
    const options = rest.filter((argument) => argument.startsWith('-')).map((option) => option.split('=', 1)[0]);
    return [command, ...new Set(options.sort())].join(' ');
}

module.exports = __webpack_exports__;
/******/ })()
;