// d0ebf945e1e5dde744ab3fec07aba6e7
(function (exports, require, module, __filename, __dirname) {"use strict";
exports.id = 707;
exports.ids = [707,569];
exports.modules = {

/***/ 7707:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runFix: () => (/* binding */ runFix)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/compare/result.ts
var result = __webpack_require__(4386);
// EXTERNAL MODULE: ./src/compare/finding.ts
var compare_finding = __webpack_require__(5714);
// EXTERNAL MODULE: ./src/grouped.ts
var grouped = __webpack_require__(5485);
// EXTERNAL MODULE: ./src/fix/deed.ts
var fix_deed = __webpack_require__(857);
;// CONCATENATED MODULE: ./src/fix/commit-message.ts



const mostNames = 3;
function commitMessage(fixed) {
    const byFile = (0,grouped/* grouped */.z)(fixed, ({ variant }) => variant ?? '');
    const phrases = deedPhrases(fixed, mostNames);
    const subject = `fix: ${list(phrases)} ${prepositionOf(fixed)} ${placesOf([...byFile.keys()])}`;
    const saysAll = byFile.size === 1 && phrases.join() === deedPhrases(fixed).join();
    if (saysAll)
        return `${subject}\n`;
    const body = [...byFile].map(([file, own]) => {
        return [`${oneLine(file)}:`, ...deedPhrases(own).map((deed) => `- ${deed}`)].join('\n');
    });
    return `${subject}\n\n${body.join('\n\n')}\n`;
}
function deedPhrases(fixed, most = Number.POSITIVE_INFINITY) {
    return deeds.flatMap((deed) => {
        const names = [...new Set(fixed.filter((finding) => (0,fix_deed/* deedOf */.u)(finding) === deed).map(nameOf))];
        if (names.length === 0)
            return [];
        return [`${deed} ${names.length > most ? `${names.length} packages` : list(names)}`];
    });
}
const deeds = ['add', 'align', 'remove'];
function nameOf(finding) {
    return (0,compare_finding/* substituteIn */.m)(finding) ?? finding.heldAs ?? finding.name;
}
function prepositionOf(fixed) {
    const done = new Set(fixed.map(fix_deed/* deedOf */.u));
    if (done.size > 1)
        return 'in';
    return done.has('add') ? 'to' : done.has('remove') ? 'from' : 'in';
}
function placesOf(files) {
    if (files.length > 2)
        return `${files.length} files`;
    const names = files.map((file) => file.slice(file.lastIndexOf('/') + 1));
    return list((new Set(names).size < names.length ? files : names).map(oneLine));
}
function oneLine(path) {
    return path.replace(/\p{Cc}/gu, '?');
}
function list(words) {
    const last = words.at(-1) ?? '';
    return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

// EXTERNAL MODULE: ./src/fix/prove.ts
var prove = __webpack_require__(9765);
// EXTERNAL MODULE: ./src/pipeline.ts + 3 modules
var pipeline = __webpack_require__(1152);
// EXTERNAL MODULE: ./src/pipeline/check-group.ts + 2 modules
var check_group = __webpack_require__(5245);
// EXTERNAL MODULE: ./src/pipeline/overlay.ts
var overlay = __webpack_require__(486);
// EXTERNAL MODULE: ./src/pipeline/proven-fix.ts + 3 modules
var proven_fix = __webpack_require__(7569);
;// CONCATENATED MODULE: ./src/pipeline/fix.ts





async function fix(given) {
    const request = { ...given, head: (0,overlay/* listedOnce */.T9)(given.head) };
    const governance = await (0,pipeline/* readGovernance */.r3)(request);
    if ('result' in governance)
        return unchanged(governance);
    const shared = (0,check_group/* rememberWork */.Zt)();
    const before = await (0,pipeline/* checkGroups */.PY)(request, governance, shared);
    if (before.result.verdict === 'could-not-check')
        return unchanged(before);
    const again = (head) => (0,pipeline/* checkGroups */.PY)({ ...request, head }, governance, shared);
    const proven = await (0,proven_fix.provenFix)(request, governance, before, shared, again);
    const { attempt, after, also } = proven;
    const advised = (0,proven_fix.withProof)(before, proven);
    if (after === null)
        return unchanged(advised);
    return {
        before: advised,
        after: (0,proven_fix.withProof)(after, { ...proven, also: [] }),
        changes: [...attempt.changes.values()].sort((a, b) => (a.path < b.path ? -1 : 1)),
        fixed: [...attempt.fixed, ...also.map(({ finding }) => finding)],
        message: commitMessage(attempt.fixed),
    };
}
function unchanged(outcome) {
    return { before: outcome, after: outcome, changes: [], fixed: [], message: null };
}

// EXTERNAL MODULE: ./src/policy/did-you-mean.ts
var did_you_mean = __webpack_require__(607);
// EXTERNAL MODULE: ./node_modules/diff/libesm/patch/create.js + 2 modules
var create = __webpack_require__(7291);
// EXTERNAL MODULE: ./src/bytes.ts
var src_bytes = __webpack_require__(6136);
;// CONCATENATED MODULE: ./src/report/blob-id.ts

function blobId(bytes) {
    const header = new TextEncoder().encode(`blob ${bytes.length}\0`);
    return sha1((0,src_bytes/* concatenate */.u1)([header, bytes]));
}
function sha1(bytes) {
    const padded = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64);
    padded.set(bytes);
    padded[bytes.length] = 0x80;
    const view = new DataView(padded.buffer);
    view.setUint32(padded.length - 8, Math.floor(bytes.length / 2 ** 29));
    view.setUint32(padded.length - 4, (bytes.length * 8) >>> 0);
    const state = Uint32Array.of(0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0);
    const words = new Uint32Array(80);
    for (let block = 0; block < padded.length; block += 64)
        mixIn(state, words, view, block);
    return Array.from(state, (word) => word.toString(16).padStart(8, '0')).join('');
}
function mixIn(state, words, view, block) {
    const word = (index) => words[index] ?? 0;
    for (let at = 0; at < 16; at += 1)
        words[at] = view.getUint32(block + at * 4);
    for (let at = 16; at < 80; at += 1)
        words[at] = rotated(word(at - 3) ^ word(at - 8) ^ word(at - 14) ^ word(at - 16), 1);
    let [a = 0, b = 0, c = 0, d = 0, e = 0] = state;
    for (let at = 0; at < 80; at += 1) {
        const next = (rotated(a, 5) + choice(at, b, c, d) + e + word(at)) >>> 0;
        [e, d, c, b, a] = [d, c, rotated(b, 30), a, next];
    }
    for (const [index, value] of [a, b, c, d, e].entries())
        state[index] = (state[index] ?? 0) + value;
}
function choice(round, b, c, d) {
    if (round < 20)
        return ((b & c) | (~b & d)) + 0x5a827999;
    if (round < 40)
        return (b ^ c ^ d) + 0x6ed9eba1;
    if (round < 60)
        return ((b & c) | (b & d) | (c & d)) + 0x8f1bbcdc;
    return (b ^ c ^ d) + 0xca62c1d6;
}
function rotated(word, by) {
    return ((word << by) | (word >>> (32 - by))) >>> 0;
}

;// CONCATENATED MODULE: ./src/report/binary-patch.ts


function binaryPatch(path, before, after) {
    const names = { oldFileName: `a/${path}`, newFileName: `b/${path}`, oldHeader: undefined, newHeader: undefined };
    return [
        (0,create/* formatPatch */.Gu)({ ...names, hunks: [], isGit: true }),
        `index ${blobId(before)}..${blobId(after)}\n`,
        'GIT binary patch\n',
        ...[after, before].map((bytes) => `literal ${bytes.length}\n${base85Lines(zlibStored(bytes))}\n`),
    ].join('');
}
function zlibStored(bytes) {
    const blocks = Math.max(1, Math.ceil(bytes.length / 65_535));
    const out = new Uint8Array(2 + blocks * 5 + bytes.length + 4);
    const view = new DataView(out.buffer);
    view.setUint16(0, 0x78_01);
    let at = 2;
    for (let block = 0; block < blocks; block += 1) {
        const stored = bytes.subarray(block * 65_535, (block + 1) * 65_535);
        view.setUint8(at, block === blocks - 1 ? 1 : 0);
        view.setUint16(at + 1, stored.length, true);
        view.setUint16(at + 3, ~stored.length & 0xff_ff, true);
        out.set(stored, at + 5);
        at += 5 + stored.length;
    }
    view.setUint32(at, adler32(bytes));
    return out;
}
function adler32(bytes) {
    let a = 1;
    let b = 0;
    for (const byte of bytes) {
        a = (a + byte) % 65_521;
        b = (b + a) % 65_521;
    }
    return ((b << 16) | a) >>> 0;
}
const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~';
function base85Lines(bytes) {
    const lines = [];
    for (let at = 0; at < bytes.length; at += 52) {
        const piece = bytes.subarray(at, at + 52);
        const { length } = piece;
        lines.push(String.fromCharCode(length <= 26 ? 64 + length : 70 + length) + base85(piece));
    }
    return lines.map((line) => `${line}\n`).join('');
}
function base85(bytes) {
    let text = '';
    for (let at = 0; at < bytes.length; at += 4) {
        let value = 0;
        for (let byte = 0; byte < 4; byte += 1)
            value = value * 256 + (bytes[at + byte] ?? 0);
        let group = '';
        for (let digit = 0; digit < 5; digit += 1) {
            group = digits.charAt(value % 85) + group;
            value = Math.floor(value / 85);
        }
        text += group;
    }
    return text;
}

;// CONCATENATED MODULE: ./src/report/patch.ts



function patchOf(changes) {
    const files = changes.map(filePatch);
    const bytes = (0,src_bytes/* concatenate */.u1)(files.map((file) => file.bytes));
    const text = files.map((file) => file.text).join('');
    return { text, bytes, isExact: (0,src_bytes/* sameBytes */.er)(new TextEncoder().encode(text), bytes) };
}
function filePatch({ path, before, after, document, afterText }) {
    const isBinary = before.includes(0) || after.includes(0);
    const bytes = isBinary
        ? new TextEncoder().encode(binaryPatch(path, before, after))
        : fromUnits(unifiedDiff(path, asUnits(before), asUnits(after)));
    const text = document.encoding.name === 'utf-8'
        ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
        : unifiedDiff(path, document.text, afterText);
    return { text, bytes };
}
const longestSearch = 4_000;
function unifiedDiff(path, before, after) {
    const [from, to] = [`a/${path}`, `b/${path}`];
    const options = { context: 3, maxEditLength: longestSearch };
    const found = (0,create/* structuredPatch */.YB)(from, to, before, after, undefined, undefined, options);
    const patch = found ?? { oldFileName: from, newFileName: to, hunks: [everyLine(before, after)] };
    return (0,create/* formatPatch */.Gu)({ ...patch, oldHeader: undefined, newHeader: undefined }, create/* FILE_HEADERS_ONLY */.jr);
}
function everyLine(before, after) {
    const [removed, added] = [linesOf(before), linesOf(after)];
    const lines = [...removed.map((line) => `-${line}`), ...added.map((line) => `+${line}`)];
    return {
        oldStart: 1,
        oldLines: removed.length,
        newStart: 1,
        newLines: added.length,
        lines: lines.flatMap((line) => line.endsWith('\n') ? [line.slice(0, -1)] : [line, '\\ No newline at end of file']),
    };
}
function linesOf(text) {
    return text === '' ? [] : text.split(/(?<=\n)/);
}
function asUnits(bytes) {
    const pieces = [];
    for (let at = 0; at < bytes.length; at += 8_192)
        pieces.push(String.fromCharCode(...bytes.subarray(at, at + 8_192)));
    return pieces.join('');
}
function fromUnits(text) {
    const bytes = new Uint8Array(text.length);
    for (let at = 0; at < text.length; at += 1)
        bytes[at] = text.charCodeAt(at);
    return bytes;
}

// EXTERNAL MODULE: ./src/report/plural.ts
var plural = __webpack_require__(1190);
// EXTERNAL MODULE: ./src/report/text.ts + 2 modules
var report_text = __webpack_require__(1847);
// EXTERNAL MODULE: ./src/report/visible.ts
var visible = __webpack_require__(776);
// EXTERNAL MODULE: ./src/snapshot/root.ts
var snapshot_root = __webpack_require__(742);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./src/problem.ts
var problem = __webpack_require__(4008);
// EXTERNAL MODULE: ./src/snapshot/reason.ts
var reason = __webpack_require__(5518);
// EXTERNAL MODULE: ./src/snapshot/temporary-file.ts
var temporary_file = __webpack_require__(5690);
;// CONCATENATED MODULE: ./src/snapshot/write.ts







function replaceFiles(root, replacements, operations = temporary_file/* fileOperations */.DT) {
    const targets = new Map();
    for (const replacement of replacements) {
        const target = findTarget(root, replacement);
        if ('code' in target)
            return target;
        const same = targets.get(target.real);
        if (same !== undefined && !(0,src_bytes/* sameBytes */.er)(same.replacement.after, replacement.after)) {
            const both = `"${same.replacement.path}" and "${replacement.path}"`;
            return notWritten('usage', `${both} are one file, and would get different contents`, replacement.path);
        }
        targets.set(target.real, target);
    }
    const staged = [];
    const refused = stage([...targets.values()], staged, operations) ?? rename(staged, operations);
    tidyUp(staged, operations);
    return refused;
}
function removeLeftoversBeside(root, paths, operations = temporary_file/* fileOperations */.DT) {
    const folders = new Map();
    for (const path of paths) {
        const real = realPathInside(root, path);
        if (real !== null)
            folders.set((0,external_node_path_.dirname)(real), path);
    }
    for (const [folder, path] of folders) {
        try {
            (0,temporary_file/* removeLeftovers */.DA)(folder, operations);
        }
        catch (error) {
            const why = `The temporary file of an interrupted run beside "${path}" cannot be removed: ${(0,reason/* reasonOf */.A)(error)}.`;
            return (0,problem/* problem */.CC)('file-unreadable', why, { path });
        }
    }
    return null;
}
function realPathInside(root, path) {
    const absolute = (0,external_node_path_.resolve)(root.folder, path);
    if (!(0,snapshot_root/* isInside */.FK)(root, absolute) || !(0,external_node_fs_.existsSync)(absolute))
        return null;
    const real = external_node_fs_.realpathSync.native(absolute);
    return (0,snapshot_root/* isInside */.FK)(root, real) ? real : null;
}
function findTarget(root, replacement) {
    const { path } = replacement;
    try {
        const absolute = (0,external_node_path_.resolve)(root.folder, path);
        const real = (0,snapshot_root/* isInside */.FK)(root, absolute) ? external_node_fs_.realpathSync.native(absolute) : null;
        if (real === null || !(0,snapshot_root/* isInside */.FK)(root, real))
            return notWritten('file-outside', 'it leads out of the repository', path);
        const { mode, uid, gid, ...found } = (0,external_node_fs_.statSync)(real);
        if ((mode & 0o170000) !== 0o100000)
            return notWritten('file-not-regular', 'it is not a regular file', path);
        if ((mode & 0o222) === 0)
            return notWritten('file-unreadable', 'it is read-only', path);
        (0,external_node_fs_.accessSync)(real, external_node_fs_.constants.W_OK);
        if (found.size !== replacement.before.length || !(0,src_bytes/* sameBytes */.er)((0,external_node_fs_.readFileSync)(real), replacement.before)) {
            return notWritten('file-unreadable', 'it was changed while this ran; run it again', path);
        }
        return { real, ownership: { mode, uid, gid }, replacement };
    }
    catch (error) {
        return notWritten((0,reason/* codeOf */.$)(error) === 'ENOENT' ? 'file-missing' : 'file-unreadable', (0,reason/* reasonOf */.A)(error), path);
    }
}
function stage(targets, staged, operations) {
    const cleaned = new Set();
    for (const target of targets) {
        const folder = (0,external_node_path_.dirname)(target.real);
        const entry = { target, fresh: null, old: null };
        staged.push(entry);
        try {
            if (!cleaned.has(folder))
                (0,temporary_file/* removeLeftovers */.DA)(folder, operations);
            cleaned.add(folder);
            entry.fresh = (0,temporary_file/* temporaryPath */.l5)(folder);
            (0,temporary_file/* writeDurably */.v8)(entry.fresh, target.replacement.after, target.ownership, operations);
            if (targets.length > 1) {
                entry.old = (0,temporary_file/* temporaryPath */.l5)(folder);
                keepOld(target, entry.old, operations);
            }
        }
        catch (error) {
            return notWritten('file-unreadable', (0,reason/* reasonOf */.A)(error), target.replacement.path);
        }
    }
    return null;
}
function keepOld(target, old, operations) {
    try {
        operations.linkSync(target.real, old);
    }
    catch {
        (0,temporary_file/* writeDurably */.v8)(old, target.replacement.before, target.ownership, operations);
    }
}
function rename(staged, operations) {
    for (const [index, entry] of staged.entries()) {
        try {
            operations.renameSync(entry.fresh ?? '', entry.target.real);
            entry.fresh = null;
        }
        catch (error) {
            const stuck = staged.slice(0, index).flatMap((done) => takeBack(done, operations));
            const { path } = entry.target.replacement;
            if (stuck.length === 0)
                return notWritten('file-unreadable', (0,reason/* reasonOf */.A)(error), path);
            const kept = `What is worse, these could not be put back and hold their new content: ${stuck.join(', ')}.`;
            return (0,problem/* problem */.CC)('file-unreadable', `"${path}" cannot be written: ${(0,reason/* reasonOf */.A)(error)}. ${kept}`, { path });
        }
    }
    for (const folder of new Set(staged.map(({ target }) => (0,external_node_path_.dirname)(target.real))))
        settle(folder);
    return null;
}
function takeBack(done, operations) {
    try {
        operations.renameSync(done.old ?? '', done.target.real);
        done.old = null;
        return [];
    }
    catch {
        return [done.target.replacement.path];
    }
}
function settle(folder) {
    try {
        const descriptor = (0,external_node_fs_.openSync)(folder, 'r');
        try {
            (0,external_node_fs_.fsyncSync)(descriptor);
        }
        finally {
            (0,external_node_fs_.closeSync)(descriptor);
        }
    }
    catch {
    }
}
function tidyUp(staged, operations) {
    for (const path of staged.flatMap(({ fresh, old }) => [fresh, old])) {
        if (path === null)
            continue;
        try {
            operations.unlinkSync(path);
        }
        catch {
        }
    }
}
function notWritten(code, why, path) {
    return (0,problem/* problem */.CC)(code, `"${path}" cannot be written: ${why}. No file was changed.`, { path });
}

// EXTERNAL MODULE: ./src/cli/how-to-start.ts
var how_to_start = __webpack_require__(6165);
// EXTERNAL MODULE: ./src/cli/request.ts
var request = __webpack_require__(7623);
// EXTERNAL MODULE: ./src/cli/terminal.ts
var cli_terminal = __webpack_require__(1028);
;// CONCATENATED MODULE: ./src/cli/fix-run.ts















async function runFix(given, terminal) {
    const task = await (0,request/* readTask */.gv)(given, terminal);
    if ('code' in task)
        return (0,cli_terminal/* refuse */.TR)(terminal, task.message);
    const variants = given.texts('variant').map((path) => (0,snapshot_root/* shownPath */.pS)(task.root, (0,external_node_path_.resolve)(task.root.folder, path)));
    const outcome = await fix({ ...task.request, inScope: scopeOf(given, variants), unattended: false });
    const { before } = outcome;
    if (before.result.verdict === 'could-not-check') {
        const tell = printsDiff(given) ? terminal.complain : terminal.print;
        tell(reportText(outcome, given, terminal));
        const { root, request } = task;
        if ((0,how_to_start/* lacksPolicy */.X)(before.result.problems))
            await (0,how_to_start/* sayHowToStart */.D)(terminal, root, request.head, request.policyPath);
        return (0,result/* exitStatus */.$)(before.result);
    }
    const unknown = unknownVariant(outcome, variants);
    if (unknown !== null)
        return (0,cli_terminal/* refuse */.TR)(terminal, unknown);
    if (!given.flag('dry-run')) {
        const unwritten = write(task, outcome);
        if (unwritten !== null)
            return (0,cli_terminal/* refuse */.TR)(terminal, unwritten);
    }
    say(outcome, given, terminal);
    return (0,result/* exitStatus */.$)(outcome.after.result);
}
function scopeOf(given, variants) {
    const codes = given.texts('only');
    const compares = given.text('base') !== null;
    return ({ code, variant, introduced }) => (!compares || introduced !== false) &&
        (codes.length === 0 || codes.includes(code)) &&
        (variants.length === 0 || (variant !== null && variants.includes(variant)));
}
function unknownVariant({ before }, wanted) {
    const known = before.result.groups.flatMap((group) => group.variants.map(({ path }) => path));
    const unknown = wanted.find((path) => !known.includes(path));
    if (unknown === undefined)
        return null;
    const near = (0,did_you_mean/* suggestion */.h)(unknown, known);
    const rest = near === '' && known.length > 0 ? `, whose variants are ${(0,plural/* enumerateSome */.Dr)(known, 5)}` : near;
    return `fix: --variant "${unknown}" is no variant of the policy${rest}`;
}
function write({ root }, { before, changes }) {
    const variants = before.result.groups.flatMap((group) => group.variants.map(({ path }) => path));
    const problem = removeLeftoversBeside(root, variants) ?? (changes.length === 0 ? null : replaceFiles(root, changes));
    return problem === null ? null : problem.message;
}
function say(outcome, given, terminal) {
    const deeds = `${deedLines(outcome, given)}${unlistedLines(outcome, given)}`;
    const words = `${(0,cli_terminal/* wordsFor */.tu)(terminal, deeds)}\n${reportText(outcome, given, terminal)}`;
    if (!printsDiff(given)) {
        terminal.print(words);
        return;
    }
    const { text } = patchOf(outcome.changes);
    terminal.print(terminal.interactive ? text.split('\n').map(shownLine).join('\n') : text);
    terminal.complain(words);
}
function printsDiff(given) {
    return given.flag('diff') || given.flag('dry-run');
}
function shownLine(line) {
    return line.split('\t').map(visible/* visible */.RK).join('\t');
}
function deedLines({ before, changes, fixed }, given) {
    if (changes.length === 0)
        return 'Nothing to fix.\n';
    const done = given.flag('dry-run') ? 'Would fix' : 'Fixed';
    const notes = new Map([...before.advices].map(([finding, { note }]) => [(0,prove/* findingKey */.fl)(finding), note]));
    const lines = changes.map(({ path }) => {
        const own = fixed.filter(({ variant }) => variant === path);
        const noted = own.flatMap((finding) => {
            const note = notes.get((0,prove/* findingKey */.fl)(finding));
            return note === undefined ? [] : [`    note: ${(0,visible/* visible */.RK)(finding.name)}: ${(0,visible/* visible */.RK)(note)}\n`];
        });
        return `  ${(0,visible/* visible */.RK)(path)}: ${deedPhrases(own).map(visible/* visible */.RK).join('; ')}\n${noted.join('')}`;
    });
    return `${done} ${(0,plural/* plural */.LS)(fixed.length, 'finding')} in ${(0,plural/* plural */.LS)(changes.length, 'file')}:\n${lines.join('')}`;
}
function unlistedLines({ before }, given) {
    const codes = given.texts('only');
    const notes = [...before.advices].flatMap(([finding, { unlisted, reason, how }]) => unlisted === true && codes.includes(finding.code) ? [`  note: ${reason}; ${how}\n`] : []);
    return [...new Set(notes)].join('');
}
function reportText({ after }, given, terminal) {
    const text = (0,report_text/* formatText */.v)(after.result, after.advices, {
        color: !given.flag('no-color') && (0,cli_terminal/* allowsColor */.Iw)(terminal),
        width: (0,cli_terminal/* widthOf */.qz)(terminal),
        quiet: false,
        command: '',
    });
    return (0,cli_terminal/* wordsFor */.tu)(terminal, text);
}


/***/ }),

/***/ 9765:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N$: () => (/* binding */ proveFile),
/* harmony export */   fl: () => (/* binding */ findingKey),
/* harmony export */   y6: () => (/* binding */ proveResult)
/* harmony export */ });
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6136);
/* harmony import */ var _compare_finding_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5714);
/* harmony import */ var _documents_byte_offsets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5707);
/* harmony import */ var _documents_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5377);
/* harmony import */ var _policy_package_pattern_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7525);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4008);
/* harmony import */ var _python_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5411);
/* harmony import */ var _edit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3915);








function proveFile({ document, edits, after }) {
    const { path } = document;
    const refuse = (reason) => ({ reason, path, findings: [] });
    let from = 0;
    let at = 0;
    for (const edit of (0,_edit_js__WEBPACK_IMPORTED_MODULE_4__/* .inOrder */ .al)(edits)) {
        const start = (0,_documents_byte_offsets_js__WEBPACK_IMPORTED_MODULE_0__/* .byteOffset */ .s)(document, edit.span.start);
        if (start < from)
            return refuse('two changes of this file overlap');
        if (!(0,_bytes_js__WEBPACK_IMPORTED_MODULE_5__/* .sameBytes */ .er)(document.bytes.subarray(from, start), after.subarray(at, at + start - from))) {
            return refuse('bytes outside the planned changes would differ');
        }
        at += start - from + ((0,_documents_document_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeText */ .wx)(document, edit.text)?.length ?? 0);
        from = (0,_documents_byte_offsets_js__WEBPACK_IMPORTED_MODULE_0__/* .byteOffset */ .s)(document, edit.span.end);
    }
    if (!(0,_bytes_js__WEBPACK_IMPORTED_MODULE_5__/* .sameBytes */ .er)(document.bytes.subarray(from), after.subarray(at))) {
        return refuse('bytes outside the planned changes would differ');
    }
    const result = (0,_documents_document_js__WEBPACK_IMPORTED_MODULE_1__/* .readDocument */ .u0)(path, after);
    if (!('entries' in result))
        return refuse(`the result could not be read: ${result.message}`);
    if (result.text !== (0,_edit_js__WEBPACK_IMPORTED_MODULE_4__/* .editedText */ .ld)(document.text, edits))
        return refuse('the result would read differently from what was planned');
    return null;
}
function proveResult(before, after, fixed, feeds) {
    const disproofs = [];
    const oldProblems = new Set(before.problems.map(problemKey));
    for (const one of after.problems) {
        if (oldProblems.has(problemKey(one)))
            continue;
        disproofs.push({ reason: `${(0,_problem_js__WEBPACK_IMPORTED_MODULE_6__/* .placeText */ .Z9)(one)} ${one.message}`.trim(), path: one.path, findings: [] });
    }
    const known = new Set(before.findings.map(findingKey));
    const left = new Set(after.findings.map(findingKey));
    for (const finding of fixed) {
        if (!left.has(findingKey(finding)))
            continue;
        disproofs.push({ reason: 'the finding would still be there', path: finding.variant, findings: [finding] });
    }
    const ofPackage = byName(fixed);
    const step = { ofPackage, comesTo: groupsReached(before, feeds) };
    for (const finding of after.findings) {
        if (known.has(findingKey(finding)))
            continue;
        const path = finding.variant ?? finding.at?.path ?? null;
        const findings = finding.package === null ? underException(finding, step) : (ofPackage.get(finding.package) ?? []);
        disproofs.push({ reason: newFinding(finding, path), path, findings: nearest(finding, findings, feeds) });
    }
    return disproofs;
}
function nearest({ variant }, findings, feeds) {
    const own = variant === null ? [] : findings.filter((one) => one.variant === variant);
    if (own.length > 0)
        return own;
    const feeding = findings.filter((one) => one.variant !== null && feeds(one.variant, variant));
    return feeding.length > 0 ? feeding : findings;
}
function underException(finding, { ofPackage, comesTo }) {
    const { group } = finding;
    const meant = meantByException(finding, ofPackage);
    const near = meant.filter(({ variant }) => variant !== null && comesTo(variant, group));
    const byOthers = near.filter((one) => one.group !== group);
    return [byOthers, near].find((some) => some.length > 0) ?? meant;
}
function meantByException({ detail }, ofPackage) {
    if (!('exception' in detail))
        return [];
    const { exception } = detail;
    if (exception.kind === 'section') {
        const under = detail.code === 'exception-unused' ? detail.under : undefined;
        return ofNames(ofPackage, (name) => under?.has(name) === true);
    }
    const pattern = exception.kind === 'package' ? exception.pattern : exception.package;
    if ((0,_policy_package_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .isPackageGlob */ .T7)(pattern))
        return ofNames(ofPackage, (0,_policy_package_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .compilePackagePattern */ .WM)(pattern));
    return ofPackage.get((0,_python_name_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalName */ .Ew)(pattern)) ?? [];
}
function ofNames(ofPackage, isMeant) {
    return [...new Set([...ofPackage].flatMap(([name, findings]) => (isMeant(name) ? findings : [])))];
}
function groupsReached({ groups }, feeds) {
    const variantsOf = new Map(groups.map(({ name, variants }) => [name, variants.map(({ path }) => path)]));
    const answers = new Map();
    return (path, group) => {
        const key = JSON.stringify([path, group]);
        const known = answers.get(key);
        if (known !== undefined)
            return known;
        const answer = (variantsOf.get(group) ?? []).some((to) => to === path || feeds(path, to));
        answers.set(key, answer);
        return answer;
    };
}
function newFinding({ code, name, at, detail }, path) {
    if (detail.code === 'exception-unused' && at !== null) {
        return `${at.path}:${at.line} has an exception for it (${detail.list}: ${name}), which would excuse nothing any more`;
    }
    return `it would bring a new finding${path === null ? '' : ` into ${path}`}: ${code}${name === '' ? '' : ` on ${name}`}`;
}
function byName(fixed) {
    const groups = new Map();
    for (const finding of fixed) {
        const substitute = (0,_compare_finding_js__WEBPACK_IMPORTED_MODULE_7__/* .substituteIn */ .m)(finding);
        const names = new Set([finding.package, substitute === null ? null : (0,_python_name_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalName */ .Ew)(substitute)]);
        for (const name of names) {
            if (name === null)
                continue;
            const known = groups.get(name);
            if (known === undefined)
                groups.set(name, [finding]);
            else
                known.push(finding);
        }
    }
    return groups;
}
function findingKey({ code, group, variant, package: name, detail, lines }) {
    const line = detail.code === 'unreadable-line' ? detail.text : name === null ? (lines[0]?.text ?? '') : '';
    return JSON.stringify([code, group, variant, name, line]);
}
function problemKey({ code, path, message }) {
    return JSON.stringify([code, path, message]);
}


/***/ }),

/***/ 7569:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  provenFix: () => (/* binding */ provenFix),
  withProof: () => (/* binding */ withProof)
});

// EXTERNAL MODULE: ./src/fix/deed.ts
var fix_deed = __webpack_require__(857);
// EXTERNAL MODULE: ./src/fix/prove.ts
var prove = __webpack_require__(9765);
// EXTERNAL MODULE: ./src/compare/finding.ts
var compare_finding = __webpack_require__(5714);
// EXTERNAL MODULE: ./src/grouped.ts
var grouped = __webpack_require__(5485);
// EXTERNAL MODULE: ./src/python/name.ts
var python_name = __webpack_require__(5411);
// EXTERNAL MODULE: ./src/pipeline/file-flow.ts
var file_flow = __webpack_require__(4043);
;// CONCATENATED MODULE: ./src/pipeline/also-cleared.ts






function alsoCleared(before, after, fixed, flow) {
    const known = new Set([...fixed, ...after.findings].map(prove/* findingKey */.fl));
    const byName = (0,grouped/* grouped */.z)(fixed, nameIn);
    return before.findings
        .filter((finding) => finding.variant !== null && !known.has((0,prove/* findingKey */.fl)(finding)))
        .map((finding) => {
        const others = finding.package === null ? [] : (byName.get(nameIn(finding)) ?? []);
        const by = others.find((one) => (0,file_flow/* feeds */.q5)(flow, one.variant ?? '', finding.variant ?? '')) ?? null;
        return { finding, by, how: by === null ? null : howCleared(by, finding, flow) };
    });
}
function overruled(also, advices) {
    return also.flatMap(({ finding, by }) => {
        const advice = advices.get(finding);
        if (by === null || advice === undefined || advice.possible || !(0,fix_deed/* isAbsence */.M)(finding) || !(0,fix_deed/* isAbsence */.M)(by))
            return [];
        const reason = `it would come into ${finding.variant} as well, where it is left to you: ${advice.reason}`;
        return [{ reason, path: by.variant, findings: [by] }];
    });
}
function nameIn(finding) {
    return (0,python_name/* canonicalName */.Ew)((0,compare_finding/* substituteIn */.m)(finding) ?? finding.name);
}
function howCleared(by, { variant: to }, { reads }) {
    const { variant: from } = by;
    const how = reads(to ?? '').has(from ?? '') ? `which ${to} includes` : `which ${to} is held against`;
    switch ((0,fix_deed/* deedOf */.u)(by)) {
        case 'add':
            return `put it into ${from}, ${how}`;
        case 'remove':
            return `remove it from ${from}, ${how}`;
        case 'align':
            return `align it in ${from}, ${how}`;
    }
}

// EXTERNAL MODULE: ./src/bytes.ts
var bytes = __webpack_require__(6136);
// EXTERNAL MODULE: ./src/documents/byte-offsets.ts
var byte_offsets = __webpack_require__(5707);
// EXTERNAL MODULE: ./src/documents/document.ts + 5 modules
var documents_document = __webpack_require__(5377);
// EXTERNAL MODULE: ./src/fix/edit.ts
var fix_edit = __webpack_require__(3915);
;// CONCATENATED MODULE: ./src/fix/apply.ts




function applyEdits(document, edits) {
    const pieces = [];
    let from = 0;
    for (const edit of (0,fix_edit/* inOrder */.al)(edits)) {
        const inserted = (0,documents_document/* encodeText */.wx)(document, edit.text);
        if (inserted === null)
            return { unencodable: edit };
        pieces.push(document.bytes.subarray(from, (0,byte_offsets/* byteOffset */.s)(document, edit.span.start)), inserted);
        from = (0,byte_offsets/* byteOffset */.s)(document, edit.span.end);
    }
    pieces.push(document.bytes.subarray(from));
    return { bytes: (0,bytes/* concatenate */.u1)(pieces) };
}

// EXTERNAL MODULE: ./src/fix/plan-fix.ts + 26 modules
var plan_fix = __webpack_require__(1764);
// EXTERNAL MODULE: ./src/pipeline/check-group.ts + 2 modules
var check_group = __webpack_require__(5245);
// EXTERNAL MODULE: ./src/pipeline/overlay.ts
var overlay = __webpack_require__(486);
;// CONCATENATED MODULE: ./src/pipeline/fix-groups.ts







function newAttempt() {
    return { changes: new Map(), contents: new Map(), fixed: [], refusals: new Map(), disproofs: [] };
}
async function planGroups(request, { policy, groups }, steps, leftOut, shared, begun) {
    const { changes, contents, fixed } = begun;
    const done = { changes: new Map(changes), contents: new Map(contents), fixed: [...fixed] };
    const attempt = { ...newAttempt(), ...done };
    const inScope = (finding) => !leftOut.has((0,prove/* findingKey */.fl)(finding)) && request.inScope(finding);
    for (const step of steps) {
        for (const group of groups.filter(({ variants }) => variants.some(({ path }) => step.has(path)))) {
            let isChanged = true;
            for (let round = 0; isChanged && round < mostRounds; round += 1) {
                isChanged = await planGroup({ ...request, inScope, shared, step }, policy, group, attempt);
            }
        }
    }
    return attempt;
}
const mostRounds = 10;
async function planGroup(request, policy, group, attempt) {
    const strictness = { enforce: request.enforce ?? policy.enforce, severity: policy.severity };
    const head = (0,overlay/* withFiles */.oT)(request.head, attempt.contents);
    const checked = await (0,check_group/* checkGroup */.ah)({ ...request, head }, strictness, group, request.shared);
    if (checked === 'missing-files')
        return false;
    const { comparison, findings } = checked;
    const plan = (0,plan_fix/* planFix */.v)({
        group: { ...comparison, variants: comparison.variants.filter(({ variant }) => request.step.has(variant.path)) },
        findings: findings.filter(({ variant }) => variant === null || request.step.has(variant)),
        olderNames: checked.olderNames,
        codes: policy.fix,
        inScope: request.inScope,
        unattended: request.unattended,
        objection: request.objection,
    });
    for (const [finding, advice] of plan.advices) {
        if (advice.possible)
            attempt.refusals.delete((0,prove/* findingKey */.fl)(finding));
        else
            attempt.refusals.set((0,prove/* findingKey */.fl)(finding), advice);
    }
    const edits = plan.edits();
    const documents = ownDocuments(comparison);
    for (const [path, own] of (0,grouped/* grouped */.z)(edits, (edit) => edit.path)) {
        const document = documents.get(path);
        if (document !== undefined)
            changeFile(attempt, document, own);
    }
    return edits.length > 0 && attempt.disproofs.length === 0;
}
function leftOutBy(leftOut, fixed, { reason, path, findings }) {
    const ofFile = findings.length > 0 ? findings : fixed.filter(({ variant }) => variant === path);
    const guilty = ofFile.length > 0 ? ofFile : fixed;
    for (const finding of guilty)
        if (!leftOut.has((0,prove/* findingKey */.fl)(finding)))
            leftOut.set((0,prove/* findingKey */.fl)(finding), reason);
}
function ownDocuments({ variants }) {
    const documents = variants.flatMap(({ variantSide }) => variantSide.flats[0]?.documents[0] ?? []);
    return new Map(documents.map((document) => [document.path, document]));
}
function changeFile(attempt, document, edits) {
    const { path } = document;
    for (const finding of new Set(edits.flatMap(({ findings }) => findings)))
        attempt.fixed.push(finding);
    const applied = applyEdits(document, edits);
    const original = attempt.changes.get(path)?.document ?? document;
    const after = 'bytes' in applied ? applied.bytes : document.bytes;
    const afterText = (0,fix_edit/* editedText */.ld)(document.text, edits);
    attempt.changes.set(path, { path, before: original.bytes, after, document: original, afterText });
    attempt.contents.set(path, after);
    if ('unencodable' in applied) {
        const reason = `${document.encoding.name}, the encoding of ${path}, has no bytes for the line`;
        attempt.disproofs.push({ reason, path, findings: applied.unencodable.findings });
        return;
    }
    const disproof = (0,prove/* proveFile */.N$)({ document, edits, after });
    if (disproof !== null)
        attempt.disproofs.push(disproof);
}

;// CONCATENATED MODULE: ./src/pipeline/proven-fix.ts






async function provenFix(request, governance, before, shared, checkAgain) {
    const flow = (0,file_flow/* fileFlow */.$C)(before.result);
    const question = { request, governance, shared, checkAgain, flow, steps: (0,file_flow/* inSteps */.F8)(flow) };
    const elsewhere = (0,file_flow/* readElsewhere */.zC)(before.result);
    let proven = await provenStep(question, before, newAttempt());
    for (;;) {
        const { after, leftOut, attempt } = proven;
        if (after === null)
            break;
        if (leftOut.size === 0 && ![...attempt.changes.keys()].some((path) => elsewhere.has(path)))
            break;
        const more = await provenStep(question, after, attempt);
        if (more.after === null)
            break;
        proven = more;
    }
    const { attempt, after } = proven;
    const also = after === null ? [] : alsoCleared(before.result, after.result, attempt.fixed, flow);
    return { ...proven, also };
}
async function provenStep({ request, governance, shared, checkAgain, flow, steps }, before, begun) {
    const leftOut = new Map();
    for (;;) {
        const attempt = await planGroups(request, governance, steps, leftOut, shared, begun);
        if (attempt.fixed.length === begun.fixed.length)
            return { attempt, leftOut, after: null };
        const fixed = attempt.fixed.slice(begun.fixed.length);
        const after = await checkAgain((0,overlay/* withFiles */.oT)(request.head, attempt.contents));
        const also = alsoCleared(before.result, after.result, fixed, flow);
        const disproofs = [
            ...attempt.disproofs,
            ...(0,prove/* proveResult */.y6)(before.result, after.result, fixed, (from, to) => (0,file_flow/* feeds */.q5)(flow, from, to)),
            ...overruled(also, before.advices),
        ];
        if (disproofs.length === 0)
            return { attempt, leftOut, after };
        const known = leftOut.size;
        for (const disproof of disproofs)
            leftOutBy(leftOut, fixed, disproof);
        if (leftOut.size === known)
            return { attempt: { ...begun, refusals: attempt.refusals }, leftOut, after: null };
    }
}
function withProof(outcome, { attempt, leftOut, also }) {
    const advices = new Map(outcome.advices);
    const fixed = new Set(attempt.fixed.map(prove/* findingKey */.fl));
    for (const [finding, advice] of outcome.advices) {
        if (!advice.possible) {
            if (fixed.has((0,prove/* findingKey */.fl)(finding)))
                advices.set(finding, { ...freed(finding), at: advice.at });
            continue;
        }
        const reason = leftOut.get((0,prove/* findingKey */.fl)(finding));
        const refusal = attempt.refusals.get((0,prove/* findingKey */.fl)(finding));
        if (refusal !== undefined)
            advices.set(finding, { ...refusal, at: advice.at });
        else if (reason !== undefined)
            advices.set(finding, { possible: false, reason, how: 'change the file yourself', at: advice.at });
    }
    const byKey = new Map([...outcome.advices.keys()].map((finding) => [(0,prove/* findingKey */.fl)(finding), finding]));
    for (const { finding, how, by } of also) {
        const told = byKey.get((0,prove/* findingKey */.fl)(finding));
        if (told === undefined || (by === null && advices.get(told)?.possible === true))
            continue;
        advices.set(told, { possible: true, reason: null, how, at: told.at });
    }
    return { ...outcome, advices };
}
function freed(finding) {
    const deed = (0,fix_deed/* deedOf */.u)(finding) === 'remove' ? 'remove it' : 'insert it';
    return { possible: true, reason: null, how: `${deed}, since the comment that speaks against it goes as well` };
}


/***/ }),

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


/***/ })

};
;
})
