export const id = 370;
export const ids = [370,434,847];
export const modules = {

/***/ 370:
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
var result = __webpack_require__(2005);
;// CONCATENATED MODULE: ./src/fix/commit-message.ts
/** Longest list of packages in a subject; of more, a count is given and the list goes into the body. */
const mostNames = 3;
/**
 * The message of a fix commit, as Conventional Commits have it: `fix: add stripe and PyMuPDF to requirements.render.txt`.
 * Names as the base spells them. The body lists what was done file by file when the subject does not say it all.
 */
function commitMessage(fixed) {
    const byFile = new Map();
    for (const finding of fixed) {
        const path = finding.variant ?? '';
        const known = byFile.get(path);
        if (known === undefined)
            byFile.set(path, [finding]);
        else
            known.push(finding);
    }
    const deeds = deedsOf(fixed, mostNames);
    const subject = `fix: ${list(deeds)} ${prepositionOf(fixed)} ${placesOf([...byFile.keys()])}`;
    const saysAll = byFile.size === 1 && deeds.join() === deedsOf(fixed).join();
    if (saysAll)
        return `${subject}\n`;
    const body = [...byFile].map(([file, own]) => {
        return [`${oneLine(file)}:`, ...deedsOf(own).map((deed) => `- ${deed}`)].join('\n');
    });
    return `${subject}\n\n${body.join('\n\n')}\n`;
}
/** What is done about findings, one phrase a verb: `add stripe and PyMuPDF`, or of more than `most` packages a count. */
function deedsOf(fixed, most = Number.POSITIVE_INFINITY) {
    return ['add', 'align', 'remove'].flatMap((verb) => {
        const names = [...new Set(fixed.filter((finding) => verbOf(finding) === verb).map(nameOf))];
        if (names.length === 0)
            return [];
        return [`${verb} ${names.length > most ? `${names.length} packages` : list(names)}`];
    });
}
function verbOf({ code }) {
    switch (code) {
        case 'missing':
        case 'required-absent':
        case 'commented-out':
            return 'add';
        case 'left-behind':
        case 'unexpected':
            return 'remove';
        default:
            return 'align';
    }
}
function nameOf({ name, detail }) {
    return detail.code === 'missing' && detail.substitute !== null ? detail.substitute : name;
}
function prepositionOf(fixed) {
    const verbs = new Set(fixed.map(verbOf));
    if (verbs.size > 1)
        return 'in';
    return verbs.has('add') ? 'to' : verbs.has('remove') ? 'from' : 'in';
}
/** The files by their last names, by their whole paths where these are the same. */
function placesOf(files) {
    if (files.length > 2)
        return `${files.length} files`;
    const names = files.map((file) => file.slice(file.lastIndexOf('/') + 1));
    return list((new Set(names).size < names.length ? files : names).map(oneLine));
}
/** A path may hold any character; a message has its lines where we put them. */
function oneLine(path) {
    return path.replace(/\p{Cc}/gu, '?');
}
function list(words) {
    if (words.length <= 2)
        return words.join(' and ');
    return `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}

// EXTERNAL MODULE: ./src/documents/document.ts + 7 modules
var documents_document = __webpack_require__(3142);
// EXTERNAL MODULE: ./src/problem.ts
var problem = __webpack_require__(4008);
;// CONCATENATED MODULE: ./src/fix/edit.ts
/** Edits by their place in the text; none may overlap, and an insertion goes before a replacement that begins there. */
function inOrder(edits) {
    return [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end || a.rank - b.rank);
}
/** A text with its edits made. */
function editedText(text, edits) {
    const pieces = [];
    let from = 0;
    for (const edit of inOrder(edits)) {
        pieces.push(text.slice(from, edit.span.start), edit.text);
        from = edit.span.end;
    }
    return pieces.join('') + text.slice(from);
}

;// CONCATENATED MODULE: ./src/fix/prove.ts



/**
 * Proves one file: the result decodes and parses, and every byte outside the planned spans is what it was. Null when it
 * holds.
 */
function proveFile({ document, edits, after }) {
    const { path } = document;
    const refuse = (reason) => ({ reason, path, findings: [] });
    let from = 0;
    let at = 0;
    for (const edit of inOrder(edits)) {
        const start = (0,documents_document/* byteOffset */.s$)(document, edit.span.start);
        if (start < from)
            return refuse('two changes of this file overlap');
        if (!isSameBytes(document.bytes.subarray(from, start), after.subarray(at, at + start - from))) {
            return refuse('bytes outside the planned changes would differ');
        }
        at += start - from + ((0,documents_document/* encodeText */.wx)(document, edit.text)?.length ?? 0);
        from = (0,documents_document/* byteOffset */.s$)(document, edit.span.end);
    }
    if (!isSameBytes(document.bytes.subarray(from), after.subarray(at))) {
        return refuse('bytes outside the planned changes would differ');
    }
    const result = (0,documents_document/* readDocument */.u0)(path, after);
    if (!('entries' in result))
        return refuse(`the result could not be read: ${result.message}`);
    if (result.text !== editedText(document.text, edits))
        return refuse('the result would read differently from what was planned');
    return null;
}
/** Proves the whole: the findings that were fixed are gone, and there is no finding or problem that was not there before. */
function proveResult(before, after, fixed) {
    const disproofs = [];
    const oldProblems = new Set(before.problems.map(problemKey));
    for (const one of after.problems) {
        if (oldProblems.has(problemKey(one)))
            continue;
        disproofs.push({ reason: `${(0,problem/* placeText */.Z)(one)} ${one.message}`.trim(), path: one.path, findings: [] });
    }
    const known = new Set(before.findings.map(findingKey));
    const left = new Set(after.findings.map(findingKey));
    for (const finding of fixed) {
        if (!left.has(findingKey(finding)))
            continue;
        disproofs.push({ reason: 'the finding would still be there', path: finding.variant, findings: [finding] });
    }
    const inVariant = groupBy(fixed, packageKey);
    const anywhere = groupBy(fixed, ({ package: name }) => name ?? '');
    for (const finding of after.findings) {
        if (known.has(findingKey(finding)))
            continue;
        const path = finding.variant ?? finding.at?.path ?? null;
        // A variant may be the base of another group: there the package is new by what was written here.
        const findings = inVariant.get(packageKey(finding)) ?? anywhere.get(finding.package ?? '') ?? [];
        disproofs.push({ reason: newFinding(finding, path), path, findings });
    }
    return disproofs;
}
function newFinding({ code, name }, path) {
    return `it would bring a new finding${path === null ? '' : ` into ${path}`}: ${code}${name === '' ? '' : ` on ${name}`}`;
}
function groupBy(findings, keyOf) {
    const groups = new Map();
    for (const finding of findings) {
        const key = keyOf(finding);
        const known = groups.get(key);
        if (known === undefined)
            groups.set(key, [finding]);
        else
            known.push(finding);
    }
    return groups;
}
function packageKey({ variant, package: name }) {
    return JSON.stringify([variant, name]);
}
/** A finding is the same before and after a fix when it says the same of the same package, whatever its line is by then. */
function findingKey({ code, group, variant, package: name, detail, here }) {
    const line = detail.code === 'unreadable-line' ? detail.text : name === null ? (here[0]?.text ?? '') : '';
    return JSON.stringify([code, group, variant, name, line]);
}
function problemKey({ code, path, message }) {
    return JSON.stringify([code, path, message]);
}
function isSameBytes(a, b) {
    if (a.length !== b.length)
        return false;
    for (let at = 0; at < a.length; at += 1)
        if (a[at] !== b[at])
            return false;
    return true;
}

// EXTERNAL MODULE: ./src/pipeline.ts + 2 modules
var pipeline = __webpack_require__(7077);
;// CONCATENATED MODULE: ./src/fix/apply.ts


/**
 * Splices edits into the original bytes: what lies outside their spans is copied, never decoded and encoded again.
 * The edits are those of this document, none overlapping.
 */
function applyEdits(document, edits) {
    const pieces = [];
    let from = 0;
    for (const edit of inOrder(edits)) {
        const inserted = (0,documents_document/* encodeText */.wx)(document, edit.text);
        if (inserted === null)
            return { unencodable: edit };
        pieces.push(document.bytes.subarray(from, (0,documents_document/* byteOffset */.s$)(document, edit.span.start)), inserted);
        from = (0,documents_document/* byteOffset */.s$)(document, edit.span.end);
    }
    pieces.push(document.bytes.subarray(from));
    return { bytes: concatenate(pieces) };
}
function concatenate(pieces) {
    const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const piece of pieces) {
        bytes.set(piece, at);
        at += piece.length;
    }
    return bytes;
}

// EXTERNAL MODULE: ./src/fix/plan-fix.ts + 19 modules
var plan_fix = __webpack_require__(1092);
// EXTERNAL MODULE: ./src/pipeline/check-group.ts
var check_group = __webpack_require__(2620);
;// CONCATENATED MODULE: ./src/pipeline/overlay.ts
/** A snapshot in which some files have other contents: a fix before it is written. `files` may grow meanwhile. */
function withFiles(snapshot, files) {
    return {
        revision: snapshot.revision,
        files: () => snapshot.files(),
        async read(paths) {
            const reads = new Map(await snapshot.read(paths.filter((path) => !files.has(path))));
            for (const path of paths) {
                const bytes = files.get(path);
                if (bytes !== undefined)
                    reads.set(path, { kind: 'file', bytes, id: null });
            }
            return reads;
        },
    };
}
/** A snapshot that is asked for its list of files once at most, since a list costs a walk. */
function listedOnce(snapshot) {
    let list = null;
    return {
        revision: snapshot.revision,
        files() {
            list ??= snapshot.files();
            return list;
        },
        read: (paths) => snapshot.read(paths),
    };
}

;// CONCATENATED MODULE: ./src/pipeline/fix-groups.ts






/** Plans and applies the fix of each group on the result of the one before. */
async function planGroups(request, policy, groups, leftOut) {
    const attempt = { changes: new Map(), contents: new Map(), fixed: [], refusals: new Map(), disproofs: [] };
    const inScope = (finding) => !leftOut.has(findingKey(finding)) && request.inScope(finding);
    const shared = (0,check_group/* shareWork */.P)();
    for (const group of groups) {
        // A line that goes can let go of a comment that spoke against another one, so a group is planned until nothing is left.
        let isChanged = true;
        for (let round = 0; isChanged && round < mostRounds; round += 1) {
            isChanged = await planGroup({ ...request, inScope, shared }, policy, group, attempt);
        }
    }
    return attempt;
}
/** Rounds after which what is left of a group waits for the next fix. */
const mostRounds = 10;
/** Plans and applies what can be done of one group as it stands now; whether that changed anything, soundly as far as is known. */
async function planGroup(request, policy, group, attempt) {
    const judging = { enforce: request.enforce ?? policy.enforce, severity: policy.severity };
    const head = withFiles(request.head, attempt.contents);
    const checked = await (0,check_group/* checkGroup */.a)({ ...request, head }, judging, group, request.shared);
    if (checked === 'missing-files')
        return false;
    const { edits, advices } = (0,plan_fix/* planFix */.v)({
        group: checked.comparison,
        findings: checked.findings,
        olderNames: checked.olderNames,
        codes: policy.fix,
        inScope: request.inScope,
        unattended: request.unattended,
    });
    for (const [finding, advice] of advices) {
        if (advice.possible)
            attempt.refusals.delete(findingKey(finding));
        else
            attempt.refusals.set(findingKey(finding), advice);
    }
    for (const [document, own] of byDocument(checked.comparison, edits))
        changeFile(attempt, document, own);
    return edits.length > 0 && attempt.disproofs.length === 0;
}
/**
 * Takes the findings that a disproof is about out of the next attempt: those it names, else those of its file, else all.
 * The first reason is the one that is told.
 */
function leftOutBy(leftOut, fixed, { reason, path, findings }) {
    const ofFile = fixed.filter(({ variant }) => variant === path);
    const guilty = findings.length > 0 ? findings : ofFile.length > 0 ? ofFile : fixed;
    for (const finding of guilty)
        if (!leftOut.has(findingKey(finding)))
            leftOut.set(findingKey(finding), reason);
}
function byDocument(comparison, edits) {
    const documents = new Map();
    for (const { side } of comparison.variants) {
        const document = side.flats[0]?.documents[0];
        if (document !== undefined)
            documents.set(document.path, document);
    }
    const groups = new Map();
    for (const edit of edits) {
        const document = documents.get(edit.path);
        if (document === undefined)
            continue;
        const known = groups.get(document);
        if (known === undefined)
            groups.set(document, [edit]);
        else
            known.push(edit);
    }
    return groups;
}
function changeFile(attempt, document, edits) {
    const { path } = document;
    for (const finding of new Set(edits.flatMap(({ findings }) => findings)))
        attempt.fixed.push(finding);
    const applied = applyEdits(document, edits);
    const original = attempt.changes.get(path)?.document ?? document;
    const after = 'bytes' in applied ? applied.bytes : document.bytes;
    const afterText = editedText(document.text, edits);
    attempt.changes.set(path, { path, before: original.bytes, after, document: original, afterText });
    attempt.contents.set(path, after);
    if ('unencodable' in applied) {
        const reason = `${document.encoding.name}, the encoding of ${path}, has no bytes for the line`;
        attempt.disproofs.push({ reason, path, findings: applied.unencodable.findings });
        return;
    }
    const disproof = proveFile({ document, edits, after });
    if (disproof !== null)
        attempt.disproofs.push(disproof);
}

// EXTERNAL MODULE: ./src/pipeline/read-policy.ts
var read_policy = __webpack_require__(8079);
;// CONCATENATED MODULE: ./src/pipeline/fix.ts






/**
 * Plans a fix and proves it; writes nothing. The command line and the action both pass through here.
 *
 * Groups are fixed in order, each on the result of the one before. What cannot be proven is left out and said: the plan is
 * made again without it until the proof holds. Each round leaves out at least one finding, so there is an end.
 */
async function fix(given) {
    const request = { ...given, head: listedOnce(given.head) };
    const before = await (0,pipeline/* check */.z)(request);
    const nothing = { before, after: before, changes: [], fixed: [], message: null };
    if (before.result.verdict === 'could-not-check')
        return nothing;
    const policy = request.judging?.policy ?? (await (0,read_policy/* readPolicy */.T4)(request.head, request.policyPath, request.policies));
    if (!('groups' in policy))
        return nothing;
    const groups = await (0,read_policy/* readGroups */.b5)(request.head, policy);
    if (!areGroups(groups))
        return nothing;
    const leftOut = new Map();
    for (;;) {
        const attempt = await planGroups(request, policy, groups, leftOut);
        const advised = withReasons(before, attempt, leftOut);
        if (attempt.changes.size === 0)
            return { ...nothing, before: advised, after: advised };
        const after = await (0,pipeline/* check */.z)({ ...request, head: withFiles(request.head, attempt.contents) });
        const disproofs = [...attempt.disproofs, ...proveResult(before.result, after.result, attempt.fixed)];
        if (disproofs.length === 0) {
            const changes = [...attempt.changes.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
            return {
                before: advised,
                after: withReasons(after, attempt, leftOut),
                changes,
                fixed: attempt.fixed,
                message: commitMessage(attempt.fixed),
            };
        }
        for (const disproof of disproofs)
            leftOutBy(leftOut, attempt.fixed, disproof);
    }
}
function areGroups(groups) {
    return groups.every((group) => 'variants' in group);
}
/** The advices, with what this fix refuses that another would not, and with what the proof spoke against. */
function withReasons(outcome, { refusals }, leftOut) {
    const advices = new Map(outcome.advices);
    for (const [finding, advice] of outcome.advices) {
        if (!advice.possible)
            continue;
        const reason = leftOut.get(findingKey(finding));
        const refusal = refusals.get(findingKey(finding));
        if (refusal !== undefined)
            advices.set(finding, { ...refusal, at: advice.at });
        else if (reason !== undefined)
            advices.set(finding, { possible: false, reason, how: 'change the file yourself', at: advice.at });
    }
    return { ...outcome, advices };
}

// EXTERNAL MODULE: ./src/policy/did-you-mean.ts
var did_you_mean = __webpack_require__(607);
// EXTERNAL MODULE: ./node_modules/diff/libesm/patch/create.js + 2 modules
var create = __webpack_require__(7291);
;// CONCATENATED MODULE: ./src/report/blob-id.ts
/** The id that git gives a file's bytes: the SHA-1 (FIPS 180-4) of `blob`, the length, a NUL and the bytes, in hex. */
function blobId(bytes) {
    const header = new TextEncoder().encode(`blob ${bytes.length}\0`);
    const whole = new Uint8Array(header.length + bytes.length);
    whole.set(header);
    whole.set(bytes, header.length);
    return sha1(whole);
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
/** The round's function and constant. */
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


/**
 * A file's change as git's binary patch, which `git apply` takes for files that are no text to it (git: `Documentation/
 * gitformat-diff`, `diff.c emit_binary_diff`). Nothing is compressed: dependency files are small.
 */
function binaryPatch(path, before, after) {
    const names = { oldFileName: `a/${path}`, newFileName: `b/${path}`, oldHeader: undefined, newHeader: undefined };
    return [
        (0,create/* formatPatch */.Gu)({ ...names, hunks: [], isGit: true }),
        `index ${blobId(before)}..${blobId(after)}\n`,
        'GIT binary patch\n',
        ...[after, before].map((bytes) => `literal ${bytes.length}\n${base85Lines(zlibStored(bytes))}\n`),
    ].join('');
}
/** RFC 1950 and 1951 with stored blocks: a header, blocks of at most 65,535 bytes, the Adler-32 sum. */
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
/** git's base 85: lines of at most 52 bytes, each with its length before it (A to Z: 1 to 26, a to z: 27 to 52). */
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


/** The patch of a fix; paths are relative to the root, where `git apply` is to be run. */
function patchOf(changes) {
    const files = changes.map(filePatch);
    const bytes = patch_concatenate(files.map((file) => file.bytes));
    const text = files.map((file) => file.text).join('');
    return { text, bytes, isExact: isSame(new TextEncoder().encode(text), bytes) };
}
function filePatch({ path, before, after, document, afterText }) {
    const isBinary = before.includes(0) || after.includes(0);
    // Byte by byte, so that no encoding can lose anything on the way.
    const bytes = isBinary
        ? new TextEncoder().encode(binaryPatch(path, before, after))
        : fromUnits(unifiedDiff(path, asUnits(before), asUnits(after)));
    const text = document.encoding.name === 'utf-8'
        ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
        : unifiedDiff(path, document.text, afterText);
    return { text, bytes };
}
/**
 * Lines that may change before the shortest diff is no longer looked for: looking takes time by the square of them. The
 * patch is then right, but longer than need be.
 */
const longestSearch = 4_000;
function unifiedDiff(path, before, after) {
    const [from, to] = [`a/${path}`, `b/${path}`];
    const options = { context: 3, maxEditLength: longestSearch };
    const found = (0,create/* structuredPatch */.YB)(from, to, before, after, undefined, undefined, options);
    const patch = found ?? { oldFileName: from, newFileName: to, hunks: [everyLine(before, after)] };
    return (0,create/* formatPatch */.Gu)({ ...patch, oldHeader: undefined, newHeader: undefined }, create/* FILE_HEADERS_ONLY */.jr);
}
/** A hunk that takes all lines out and puts all lines in. */
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
/** The lines of a text, each with its line feed. */
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
function patch_concatenate(pieces) {
    const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const piece of pieces) {
        bytes.set(piece, at);
        at += piece.length;
    }
    return bytes;
}
function isSame(a, b) {
    return a.length === b.length && a.every((byte, index) => byte === b[index]);
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
// EXTERNAL MODULE: ./src/snapshot/reason.ts
var reason = __webpack_require__(5518);
// EXTERNAL MODULE: ./src/snapshot/temporary-file.ts
var temporary_file = __webpack_require__(5690);
;// CONCATENATED MODULE: ./src/snapshot/write.ts






/**
 * Replaces the contents of files, all or none; null when all are written.
 *
 * The new contents are first written beside their files and brought to the disk, then renamed over them one by one. On an
 * error those already renamed are put back, and the problem says what stood in the way. On a kill each file is old or new,
 * never a mixture; the next run removes the temporary files. Modes stay. Symbolic links are resolved and stay links. Never
 * creates a file, and refuses one outside the boundary (`file-outside`), one that is read-only (`file-unreadable`) and one
 * that somebody changed since it was read.
 */
function replaceFiles(root, replacements, operations = temporary_file/* fileOperations */.DT) {
    const targets = new Map();
    for (const replacement of replacements) {
        const target = findTarget(root, replacement);
        if ('code' in target)
            return target;
        const same = targets.get(target.real);
        if (same !== undefined && !areEqual(same.replacement.after, replacement.after)) {
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
/**
 * Removes what a killed run left beside files, also when nothing is to be written any more. `paths` as in `Replacement`; those
 * that are not there or lie outside are passed over. Null, or the problem that a temporary file cannot be removed.
 */
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
            return (0,problem/* problem */.C)('file-unreadable', why, { path });
        }
    }
    return null;
}
/** Null for what is not there, and for what is none of ours. */
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
        if (found.size !== replacement.before.length || !areEqual((0,external_node_fs_.readFileSync)(real), replacement.before)) {
            return notWritten('file-unreadable', 'it was changed while this ran; run it again', path);
        }
        return { real, ownership: { mode, uid, gid }, replacement };
    }
    catch (error) {
        return notWritten((0,reason/* codeOf */.$)(error) === 'ENOENT' ? 'file-missing' : 'file-unreadable', (0,reason/* reasonOf */.A)(error), path);
    }
}
/** Writes every new content beside its file. Nothing that anybody reads is changed yet. */
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
/** A second name for the old content costs nothing; where the file system knows none, a copy does. */
function keepOld(target, old, operations) {
    try {
        operations.linkSync(target.real, old);
    }
    catch {
        (0,temporary_file/* writeDurably */.v8)(old, target.replacement.before, target.ownership, operations);
    }
}
/** The new contents take effect, each at one instant; on an error those before it are taken back. */
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
            return (0,problem/* problem */.C)('file-unreadable', `"${path}" cannot be written: ${(0,reason/* reasonOf */.A)(error)}. ${kept}`, { path });
        }
    }
    for (const folder of new Set(staged.map(({ target }) => (0,external_node_path_.dirname)(target.real))))
        settle(folder);
    return null;
}
/** The path of a file whose old content could not be put back. */
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
/** Makes the renames last through a power cut, on systems that can do so for a folder; on others they last soon. */
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
        // Windows opens no folders, some network file systems bring none to the disk; the files themselves are there.
    }
}
/** Removes the temporary files that are left. */
function tidyUp(staged, operations) {
    for (const path of staged.flatMap(({ fresh, old }) => [fresh, old])) {
        if (path === null)
            continue;
        try {
            operations.unlinkSync(path);
        }
        catch {
            // Never made, or it cannot be removed now: the next run finds it by its name.
        }
    }
}
function notWritten(code, why, path) {
    return (0,problem/* problem */.C)(code, `"${path}" cannot be written: ${why}. No file was changed.`, { path });
}
function areEqual(a, b) {
    return Buffer.compare(a, b) === 0;
}

// EXTERNAL MODULE: ./src/cli/request.ts
var request = __webpack_require__(7623);
// EXTERNAL MODULE: ./src/cli/run-check.ts + 1 modules
var run_check = __webpack_require__(434);
// EXTERNAL MODULE: ./src/cli/terminal.ts
var cli_terminal = __webpack_require__(1028);
;// CONCATENATED MODULE: ./src/cli/fix-run.ts














/** One fix: options → ports → plan and proof → files → what was done and what is left → exit status. */
async function runFix(given, terminal) {
    const task = await (0,request/* readTask */.g)(given, terminal);
    if ('code' in task)
        return (0,cli_terminal/* refuse */.TR)(terminal, task.message);
    const variants = given.texts('variant').map((path) => (0,snapshot_root/* shownPath */.pS)(task.root, (0,external_node_path_.resolve)(task.root.folder, path)));
    const outcome = await fix({ ...task.request, inScope: scopeOf(given, variants), unattended: false });
    const { before } = outcome;
    if (before.result.verdict === 'could-not-check') {
        terminal.print(reportText(outcome, given, terminal));
        if ((0,run_check.lacksPolicy)(before.result))
            terminal.complain((0,run_check.howToStart)(task));
        return (0,result/* exitStatus */.$u)(before.result);
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
    return (0,result/* exitStatus */.$u)(outcome.after.result);
}
/** With a revision to compare with, only what is new since then; `--only` and `--variant` narrow further. */
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
    return `fix: --variant "${unknown}" is no variant of the policy${(0,did_you_mean/* suggestion */.h)(unknown, known)}`;
}
/** Writes all files or none; what a killed run left beside them goes first. Why not, or null. */
function write({ root }, { before, changes }) {
    const variants = before.result.groups.flatMap((group) => group.variants.map(({ path }) => path));
    const problem = removeLeftoversBeside(root, variants) ?? (changes.length === 0 ? null : replaceFiles(root, changes));
    return problem === null ? null : problem.message;
}
/** The diff, where one is asked for, is all that standard output gets, so that it can be applied from there. */
function say(outcome, given, terminal) {
    const words = `${deedLines(outcome, given)}\n${reportText(outcome, given, terminal)}`;
    if (!given.flag('diff') && !given.flag('dry-run')) {
        terminal.print(words);
        return;
    }
    const { text } = patchOf(outcome.changes);
    terminal.print(terminal.interactive ? text.split('\n').map(shownLine).join('\n') : text);
    terminal.complain(words);
}
function shownLine(line) {
    return line.split('\t').map(visible/* visible */.RK).join('\t');
}
/** `Fixed 5 findings in 1 file:` and what was done to each. */
function deedLines({ changes, fixed }, given) {
    if (changes.length === 0)
        return 'Nothing to fix.\n';
    const done = given.flag('dry-run') ? 'Would fix' : 'Fixed';
    const lines = changes.map(({ path }) => {
        const deeds = deedsOf(fixed.filter(({ variant }) => variant === path));
        return `  ${(0,visible/* visible */.RK)(path)}: ${deeds.map(visible/* visible */.RK).join('; ')}\n`;
    });
    return `${done} ${(0,plural/* plural */.LS)(fixed.length, 'finding')} in ${(0,plural/* plural */.LS)(changes.length, 'file')}:\n${lines.join('')}`;
}
/** How things stand then. */
function reportText({ after }, given, terminal) {
    return (0,report_text.formatText)(after.result, after.advices, {
        color: !given.flag('no-color') && (0,cli_terminal/* allowsColor */.Iw)(terminal),
        width: (0,cli_terminal/* widthOf */.qz)(terminal),
        quiet: false,
        command: '',
    });
}


/***/ }),

/***/ 6782:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ policySource)
/* harmony export */ });
/* harmony import */ var _pipeline_extend_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5339);

/**
 * Where policies on GitHub come from: GITHUB_API_URL, else github.com, with GITHUB_TOKEN where there is one. What speaks
 * to GitHub is loaded when a policy asks for it, and no sooner.
 */
function policySource({ environment }) {
    let files = null;
    return {
        ..._pipeline_extend_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryOnly */ .D0,
        readRemote: async (file) => {
            files ??= readFromGithub(environment);
            return (await files)(file);
        },
    };
}
async function readFromGithub(environment) {
    const [{ connect }, { remoteFiles }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(167), __webpack_require__.e(513)]).then(__webpack_require__.bind(__webpack_require__, 1513)),
        __webpack_require__.e(/* import() */ 71).then(__webpack_require__.bind(__webpack_require__, 4071)),
    ]);
    const scale = Number.parseFloat(environment['DEPENDENCY_FILE_SYNC_WAIT_SCALE'] ?? '');
    const client = connect({
        apiUrl: environment['GITHUB_API_URL'] || 'https://api.github.com',
        token: environment['GITHUB_TOKEN'] ?? '',
        waitScale: Number.isFinite(scale) && scale >= 0 ? scale : 1,
    });
    return remoteFiles(async () => client);
}


/***/ }),

/***/ 7623:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readTask)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _snapshot_disk_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3907);
/* harmony import */ var _snapshot_root_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(742);
/* harmony import */ var _policy_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6782);
/* harmony import */ var _shared_options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4386);





/**
 * What `--root`, `--policy`, `--base` and `--enforce` ask for: the work tree at the root, and the revision that it is
 * compared with. A problem when one of them makes no sense.
 */
async function readTask(given, terminal) {
    const root = (0,_snapshot_root_js__WEBPACK_IMPORTED_MODULE_2__/* .openRoot */ .R8)(given.text('root') ?? '.');
    if ('code' in root)
        return root;
    const compared = await comparedSide(root, given.text('base'));
    if ('code' in compared)
        return compared;
    const request = {
        policyPath: policyPath(root, given),
        head: (0,_snapshot_disk_js__WEBPACK_IMPORTED_MODULE_1__/* .diskSnapshot */ .q)(root, { ids: compared.compared !== null }),
        ...compared,
        notes: [],
        enforce: enforceOf(given),
        today: terminal.today,
        policies: (0,_policy_source_js__WEBPACK_IMPORTED_MODULE_3__/* .policySource */ .I)(terminal),
    };
    return { root, request };
}
/** The revision to compare with, read from git's objects; the work tree stays the other side. */
async function comparedSide(root, revision) {
    if (revision === null)
        return { compared: null, previousPaths: new Map() };
    const { mergeBase, previousPaths, resolveRevision } = await __webpack_require__.e(/* import() */ 141).then(__webpack_require__.bind(__webpack_require__, 5141));
    const { gitSnapshot } = await __webpack_require__.e(/* import() */ 146).then(__webpack_require__.bind(__webpack_require__, 5146));
    const [commit, head] = await Promise.all([resolveRevision(root, revision), resolveRevision(root, 'HEAD')]);
    if (typeof commit !== 'string')
        return commit;
    if (typeof head !== 'string')
        return head;
    const base = await mergeBase(root, commit, head);
    if (typeof base !== 'string')
        return base;
    const renames = await previousPaths(root, base, null);
    return 'code' in renames ? renames : { compared: gitSnapshot(root, base), previousPaths: renames };
}
/** Relative to the root, also when it was given absolute. */
function policyPath(root, given) {
    return (0,_snapshot_root_js__WEBPACK_IMPORTED_MODULE_2__/* .shownPath */ .pS)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(root.folder, given.text('policy') ?? _shared_options_js__WEBPACK_IMPORTED_MODULE_4__/* .defaultPolicyPath */ .r));
}
function enforceOf(given) {
    const modes = ['new', 'all', 'none'];
    return modes.find((mode) => mode === given.text('enforce')) ?? null;
}


/***/ }),

/***/ 434:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  howToStart: () => (/* binding */ howToStart),
  lacksPolicy: () => (/* binding */ lacksPolicy),
  runCheck: () => (/* binding */ runCheck)
});

// EXTERNAL MODULE: ./src/compare/result.ts
var result = __webpack_require__(2005);
// EXTERNAL MODULE: ./src/pipeline.ts + 2 modules
var pipeline = __webpack_require__(7077);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/cli/terminal.ts
var cli_terminal = __webpack_require__(1028);
;// CONCATENATED MODULE: ./src/cli/report.ts


/**
 * Writes the report in the form that was asked for, to standard output or to the file of `--output`, which gets no colours.
 * A problem when that file cannot be written. Only the form that is needed is loaded.
 */
async function writeReport(outcome, given, root, terminal) {
    const report = await formatReport(outcome, given, root, terminal);
    const output = given.text('output');
    if (output === null) {
        terminal.print(report);
        return null;
    }
    const { writeOutput } = await __webpack_require__.e(/* import() */ 617).then(__webpack_require__.bind(__webpack_require__, 4617));
    return writeOutput(output, report);
}
async function formatReport({ result, advices, suggestion }, given, root, terminal) {
    const command = fixCommand(given);
    switch (given.text('format')) {
        case 'json':
            return (await __webpack_require__.e(/* import() */ 794).then(__webpack_require__.bind(__webpack_require__, 2794))).formatJson(result, advices);
        case 'markdown': {
            const { formatMarkdown } = await Promise.all(/* import() */[__webpack_require__.e(539), __webpack_require__.e(313)]).then(__webpack_require__.bind(__webpack_require__, 1313));
            return formatMarkdown(result, advices, { maxBytes: 1_000_000, patch: null, command, suggestion });
        }
        case 'sarif':
            return (await Promise.all(/* import() */[__webpack_require__.e(233), __webpack_require__.e(339)]).then(__webpack_require__.bind(__webpack_require__, 7339))).formatSarif(result, advices, { fromTop: fromTop(root) });
        case 'junit':
            return (await __webpack_require__.e(/* import() */ 978).then(__webpack_require__.bind(__webpack_require__, 2978))).formatJunit(result, advices);
        case 'gitlab':
            return (await __webpack_require__.e(/* import() */ 243).then(__webpack_require__.bind(__webpack_require__, 6243))).formatGitlab(result, advices, { fromTop: fromTop(root) });
        case 'github': {
            const { annotationCommand, annotationsOf } = await __webpack_require__.e(/* import() */ 856).then(__webpack_require__.bind(__webpack_require__, 856));
            const { safeLog } = await __webpack_require__.e(/* import() */ 517).then(__webpack_require__.bind(__webpack_require__, 9517));
            const { verdictLine } = await __webpack_require__.e(/* import() */ 594).then(__webpack_require__.bind(__webpack_require__, 4594));
            const notes = annotationsOf(result, advices, null).map((note) => annotationCommand(inRepository(note, root)));
            return `${[...notes, safeLog(verdictLine(result))].join('\n')}\n`;
        }
        default: {
            const { formatText } = await Promise.all(/* import() */[__webpack_require__.e(539), __webpack_require__.e(847)]).then(__webpack_require__.bind(__webpack_require__, 1847));
            const toFile = given.text('output') !== null;
            return formatText(result, advices, {
                color: !toFile && !given.flag('no-color') && (0,cli_terminal/* allowsColor */.Iw)(terminal),
                width: toFile ? 100 : (0,cli_terminal/* widthOf */.qz)(terminal),
                quiet: given.flag('quiet'),
                command,
                suggestion,
            });
        }
    }
}
/** GitHub wants the paths of annotations from the top of the repository. */
function inRepository(note, root) {
    return note.path === null ? note : { ...note, path: fromTop(root)(note.path) };
}
/** From a path that starts at the root, and may lead out of it, to the same from the top of the repository. */
function fromTop({ boundary, folder }) {
    const prefix = (0,external_node_path_.relative)(boundary, folder).split(external_node_path_.sep).join('/');
    return (path) => external_node_path_.posix.join(prefix, path);
}
/** What a person would type here to clear what can be cleared. */
function fixCommand(given) {
    const kept = ['root', 'policy', 'base'].flatMap((name) => {
        const value = given.text(name);
        return value === null ? [] : [`--${name} ${quoted(value)}`];
    });
    return ['dependency-file-sync fix', ...kept].join(' ');
}
/** For a POSIX shell: as it is when nothing in it is special. */
function quoted(value) {
    return /^[\w./:@%+,=-]+$/.test(value) ? value : `'${value.replaceAll("'", "'\\''")}'`;
}

// EXTERNAL MODULE: ./src/cli/request.ts
var request = __webpack_require__(7623);
;// CONCATENATED MODULE: ./src/cli/run-check.ts





/** One check: options → ports → pipeline → report → exit status. */
async function runCheck(given, terminal) {
    const task = await (0,request/* readTask */.g)(given, terminal);
    if ('code' in task)
        return (0,cli_terminal/* refuse */.TR)(terminal, task.message);
    const outcome = await (0,pipeline/* check */.z)(task.request);
    const unwritten = await writeReport(outcome, given, task.root, terminal);
    if (unwritten !== null)
        return (0,cli_terminal/* refuse */.TR)(terminal, unwritten.message);
    if (lacksPolicy(outcome.result))
        terminal.complain(howToStart(task));
    return (0,result/* exitStatus */.$u)(outcome.result);
}
/** Whether there is no policy at all, so that a first one may help. */
function lacksPolicy(result) {
    return result.problems.some(({ code }) => code === 'policy-missing');
}
/** For whoever runs it for the first time: a whole policy to begin with. */
function howToStart({ root, request: { policyPath: path } }) {
    return `
A sync policy says which files belong together. One to begin with, as ${path}:

  # ${path}
  version: 1
  groups:
    - base: requirements.txt
      variants:
        - requirements.render.txt

Paths start from the root, ${root.folder}; another one can be named with --root, another policy with --policy.
`;
}


/***/ }),

/***/ 1847:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  formatText: () => (/* binding */ formatText)
});

// EXTERNAL MODULE: ./src/problem.ts
var problem = __webpack_require__(4008);
// EXTERNAL MODULE: ./src/report/by-variant.ts
var by_variant = __webpack_require__(7325);
// EXTERNAL MODULE: ./src/report/visible.ts
var visible = __webpack_require__(776);
;// CONCATENATED MODULE: ./src/report/caret.ts

/**
 * A line of a file with a caret under an offset (UTF-16 units), as two lines of at most about `width` characters.
 *
 * Of a longer line the part around the caret is shown, with `…` where it was cut. The work is bounded by `width`.
 */
function caretLines(text, offset, width) {
    const caret = Math.min(Math.max(0, offset), text.length);
    const start = caret <= width / 2 ? 0 : caret - Math.floor(width / 2);
    const before = `${start === 0 ? '' : '…'}${(0,visible/* visible */.RK)(text.slice(start, caret))}`;
    const after = (0,visible/* clip */.$Q)(text.slice(caret, caret + width + 2), Math.max(2, width - (caret - start)));
    return [`${before}${after}`, `${' '.repeat([...before].length)}^`];
}

// EXTERNAL MODULE: ./src/report/clearable.ts
var report_clearable = __webpack_require__(6543);
// EXTERNAL MODULE: ./src/report/include-hint.ts
var include_hint = __webpack_require__(2930);
// EXTERNAL MODULE: ./src/report/installed-by.ts
var installed_by = __webpack_require__(8728);
// EXTERNAL MODULE: ./src/report/naming.ts
var naming = __webpack_require__(4136);
;// CONCATENATED MODULE: ./src/report/paint.ts
/** SGR parameters (ECMA-48 §8.3.117): what switches a style on, and off again. */
const codes = {
    bold: [1, 22],
    dim: [2, 22],
    red: [31, 39],
    green: [32, 39],
    yellow: [33, 39],
    cyan: [36, 39],
};
/** A painter for terminals that know colours, or one that does nothing. */
function painter(color) {
    if (!color)
        return (text) => text;
    return (text, ...styles) => styles.reduce((inner, style) => `\x1b[${codes[style][0]}m${inner}\x1b[${codes[style][1]}m`, text);
}

// EXTERNAL MODULE: ./src/report/plural.ts
var plural = __webpack_require__(1190);
// EXTERNAL MODULE: ./src/report/relation-words.ts
var relation_words = __webpack_require__(8836);
// EXTERNAL MODULE: ./src/report/sentence.ts + 3 modules
var sentence = __webpack_require__(4535);
// EXTERNAL MODULE: ./src/report/tally.ts
var tally = __webpack_require__(6900);
// EXTERNAL MODULE: ./src/report/verdict-line.ts
var verdict_line = __webpack_require__(4594);
// EXTERNAL MODULE: ./src/report/wrap.ts
var wrap = __webpack_require__(8748);
;// CONCATENATED MODULE: ./src/report/text.ts















/**
 * The report that a person reads in a terminal or a log, ending in a line feed.
 *
 * The verdict and what did not count come first, then what could not be understood, then the findings by file, the counts, and the command
 * that would fix it. No control character of a file gets through; for the log of a GitHub job see `safeLog`.
 */
function formatText(result, advices, options) {
    const page = { result, advices, options, width: Math.max(60, options.width), paint: painter(options.color) };
    const blocks = [
        firstLine(page),
        problemLines(page, result.problems.filter((each) => each.fatal)),
        ...(0,by_variant/* byVariant */.V)(result).map((file) => fileLines(page, file)),
        options.quiet
            ? []
            : problemLines(page, result.problems.filter((each) => !each.fatal)),
        options.quiet ? [] : closingLines(page),
        options.quiet || !options.suggestion ? [] : (0,include_hint/* includeHintLines */.T)(options.suggestion, page.width),
    ];
    return `${blocks
        .filter((block) => block.length > 0)
        .map((block) => block.join('\n'))
        .join('\n\n')}\n`;
}
function firstLine({ result, paint }) {
    const { headline, aside } = (0,verdict_line/* verdictWords */.L)(result);
    const color = result.verdict === 'in-sync' ? 'green' : 'red';
    return [aside === '' ? paint(headline, color, 'bold') : `${paint(headline, color, 'bold')} ${aside}`];
}
function problemLines({ paint, width }, problems) {
    return problems.flatMap((each) => {
        const kind = each.fatal ? 'error' : 'note';
        const place = (0,visible/* visible */.RK)((0,problem/* placeText */.Z)(each));
        const label = `${kind} ${each.code}:`;
        const lead = place === '' ? label : `${place}  ${label}`;
        const painted = `${place === '' ? '' : `${paint(place, 'dim')}  `}${paint(kind, kind === 'error' ? 'red' : 'cyan')} ${each.code}:`;
        return hanging(painted, lead.length, '', (0,visible/* clip */.$Q)(each.message, 2_000), width);
    });
}
function fileLines(page, file) {
    const { quiet } = page.options;
    const { told, named } = (0,by_variant/* foldAbsences */.c)(quiet ? { ...file, findings: file.findings.filter((each) => each.counts) } : file);
    if (told.length + named.length === 0)
        return [];
    return [
        ...heading(page, file),
        ...frozenLine(page, file, named.length),
        ...told.flatMap((finding) => findingLines(page, finding, page.advices.get(finding))),
        ...(named.length === 0 ? [] : namedLines(page, named, told.length > 0)),
    ];
}
/** `backend/requirements.render.txt (superset of backend/requirements.txt, has 52 of its 58 packages)` */
function heading({ paint, width }, { path, group, variant }) {
    const title = (0,visible/* clip */.$Q)(path, 300);
    const painted = paint(title, 'bold');
    if (variant === null || group === null)
        return [painted];
    const bases = (0,visible/* clip */.$Q)((0,plural/* enumerateSome */.Dr)(group.base, 3), 300);
    const coverage = `has ${variant.present} of ${(0,plural/* plural */.LS)(variant.basePackages, 'package')}`;
    const installed = (0,installed_by/* installedByWords */.X)(variant, (place) => place);
    const words = `(${(0,relation_words/* relationWords */.c)(variant.relation)} ${bases}, ${coverage}${installed})`;
    return hanging(painted, title.length, '', words, width);
}
function frozenLine({ width }, { variant, group }, folded) {
    if (variant?.frozenBase !== true || folded === 0)
        return [];
    const base = (0,visible/* clip */.$Q)((0,plural/* enumerateSome */.Dr)(group?.base ?? ['the base'], 3), 300);
    const text = `${base} looks like the output of pip freeze: it also names what its packages bring along, which this file need not. A subset with require, or a shorter base, says what is meant.`;
    return hanging('  note:', 7, '  ', text, width);
}
/** `  path:line:col  error  missing: stripe is missing here; …` */
function findingLines({ paint, width }, finding, advice) {
    const place = (0,visible/* visible */.RK)((0,problem/* placeText */.Z)((0,naming/* placeOf */.$t)(finding, advice) ?? nowhere));
    const age = finding.introduced === false ? ' (older)' : '';
    const label = `${finding.severity}${age}`;
    const lead = `  ${place === '' ? '' : `${place}  `}${label}  ${finding.code}:`;
    const painted = `  ${place === '' ? '' : `${paint(place, 'dim')}  `}${paint(label, severityColor[finding.severity])}  ${paint(finding.code, 'bold')}:`;
    const lines = hanging(painted, lead.length, '  ', (0,sentence/* sentenceOf */.$)(finding, advice), width);
    if (finding.detail.code !== 'unreadable-line')
        return lines;
    return [
        ...lines,
        ...caretLines(finding.detail.text, finding.detail.caret, width - 8).map((line) => `        ${line}`),
    ];
}
const severityColor = { error: 'red', warning: 'yellow', notice: 'cyan' };
const nowhere = { path: null, line: null, column: null };
/** `  and 86 more absent: amqp, attrs, …` */
function namedLines({ width }, named, afterOthers) {
    const names = (0,plural/* enumerateSome */.Dr)(named.map(naming/* nameOf */.Vb), 200);
    const lead = afterOthers ? `  and ${named.length} more absent:` : `  ${named.length} absent:`;
    return hanging(lead, lead.length, '  ', names, width);
}
function closingLines({ result, advices, options, paint }) {
    const files = new Set(result.groups.flatMap((group) => group.variants.map((variant) => variant.path))).size;
    const bases = new Set(result.groups.flatMap((group) => group.base)).size;
    const counts = (0,tally/* tally */.N)(result.findings);
    const kinds = [
        counts.errors > 0 ? (0,plural/* plural */.LS)(counts.errors, 'error') : '',
        counts.warnings > 0 ? (0,plural/* plural */.LS)(counts.warnings, 'warning') : '',
        counts.notices > 0 ? (0,plural/* plural */.LS)(counts.notices, 'notice') : '',
    ].filter((kind) => kind !== '');
    const detail = kinds.length === 0 ? '' : ` (${kinds.join(', ')})`;
    const scope = `${(0,plural/* plural */.LS)(files, 'variant')} held against ${(0,plural/* plural */.LS)(bases, 'base file')}`;
    const lines = [`${(0,plural/* plural */.LS)(counts.findings, 'finding')}${detail}; ${scope}.`];
    const clearable = (0,report_clearable/* clearableOf */.B)(result, advices).length;
    if (clearable > 0 && options.command !== '') {
        lines.push(`To clear ${clearable} of them, run: ${paint((0,visible/* visible */.RK)(options.command), 'bold')}`);
    }
    return lines;
}
/**
 * A lead and a text behind it, wrapped; further lines are indented by four blanks more than the first.
 * Behind a lead that leaves no room the text begins on a line of its own.
 */
function hanging(lead, leadLength, indent, text, width) {
    const margin = `${indent}    `;
    if (leadLength + leastRoom > width)
        return [lead, ...(0,wrap/* wrap */.L)(text, width - margin.length, 0).map((line) => margin + line)];
    const [first = '', ...rest] = (0,wrap/* wrap */.L)(text, width - margin.length, leadLength + 1 - margin.length);
    return [`${lead} ${first}`, ...rest.map((line) => margin + line)];
}
/** Columns that a text needs to begin on the line of its lead. */
const leastRoom = 16;


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


/***/ })

};
