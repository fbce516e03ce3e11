// 9059ebf7c3c6d88d7bfc9f5bb5216771
(function (exports, require, module, __filename, __dirname) {"use strict";
exports.id = 504;
exports.ids = [504];
exports.modules = {

/***/ 8036:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BE: () => (/* binding */ startGit),
/* harmony export */   DY: () => (/* binding */ notStarted),
/* harmony export */   EO: () => (/* binding */ runGit),
/* harmony export */   GW: () => (/* binding */ killed),
/* harmony export */   gk: () => (/* binding */ gitFailed)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4008);
/* harmony import */ var _reason_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5518);



function runGit(folder, args, input = null) {
    return new Promise((resolve) => {
        const output = [];
        const words = [];
        const child = startGit(folder, args, input === null ? 'ignore' : 'pipe');
        child.on('error', (error) => resolve(notStarted(error)));
        child.stdout?.on('data', (chunk) => output.push(chunk));
        child.stderr?.on('data', (chunk) => words.push(chunk));
        child.stdin?.on('error', () => undefined);
        child.stdin?.end(input);
        child.on('close', (status) => {
            resolve({
                status: status ?? killed,
                output: Buffer.concat(output),
                words: Buffer.concat(words).toString('utf8'),
            });
        });
    });
}
function startGit(folder, args, input) {
    return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', [...settings, ...args], {
        cwd: folder,
        env: gitEnvironment(process.env),
        stdio: [input, 'pipe', 'pipe'],
        windowsHide: true,
    });
}
const killed = -1;
function gitFailed(doing, answer) {
    const first = answer.words.split('\n').find((line) => line.trim() !== '') ?? silence(answer);
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)('platform', `Git could not ${doing}: ${first.replace(/^(fatal|error): /, '').trim()}`, null);
}
function silence({ status }) {
    return status === killed ? 'it was killed' : `exit status ${status}`;
}
const settings = [
    '-c',
    'core.quotepath=off',
    '-c',
    'core.fsmonitor=false',
    '-c',
    'diff.relative=false',
    '-c',
    'diff.autoRefreshIndex=false',
    '--literal-pathspecs',
];
const pointers = new Set([
    'GIT_ALTERNATE_OBJECT_DIRECTORIES',
    'GIT_COMMON_DIR',
    'GIT_DIR',
    'GIT_GRAFT_FILE',
    'GIT_IMPLICIT_WORK_TREE',
    'GIT_INDEX_FILE',
    'GIT_NAMESPACE',
    'GIT_OBJECT_DIRECTORY',
    'GIT_PREFIX',
    'GIT_SHALLOW_FILE',
    'GIT_WORK_TREE',
]);
function gitEnvironment(environment) {
    const kept = Object.entries(environment).filter(([name]) => !pointers.has(name));
    return {
        ...Object.fromEntries(kept),
        LC_ALL: 'C',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_TERMINAL_PROMPT: '0',
        GIT_FLUSH: '0',
    };
}
function notStarted(error) {
    const why = (0,_reason_js__WEBPACK_IMPORTED_MODULE_1__/* .codeOf */ .$)(error) === 'ENOENT'
        ? 'Git is not installed, or not on the PATH; comparing with another revision needs it, and init to leave out what is ignored.'
        : `Git could not be started: ${(0,_reason_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonOf */ .A)(error)}.`;
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)('platform', why, null);
}


/***/ }),

/***/ 2504:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gitSnapshot: () => (/* binding */ gitSnapshot)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/bytes.ts
var src_bytes = __webpack_require__(6136);
// EXTERNAL MODULE: ./src/snapshot/disk-list.ts
var disk_list = __webpack_require__(1512);
// EXTERNAL MODULE: ./src/snapshot/git-command.ts
var git_command = __webpack_require__(8036);
;// CONCATENATED MODULE: ./src/snapshot/git-conversation.ts

function openConversation(folder, args) {
    let open = null;
    let before = Promise.resolve();
    return {
        ask(lines, read) {
            const answers = before.then(() => {
                if (open === null || open.ended !== null)
                    open = openGit(folder, args);
                return askOpen(open, lines, read);
            });
            before = answers;
            return answers;
        },
    };
}
function openGit(folder, args) {
    const child = (0,git_command/* startGit */.BE)(folder, args, 'pipe');
    const git = { child, output: [], words: '', ended: null, heed: () => undefined };
    child.stdout?.on('data', (chunk) => {
        git.output = [...git.output, chunk];
        git.heed();
    });
    child.stderr?.on('data', (chunk) => {
        git.words += chunk.toString('utf8');
    });
    child.stdin?.on('error', () => undefined);
    const end = (how) => {
        git.ended ??= how;
        git.heed();
    };
    child.on('error', (error) => end((0,git_command/* notStarted */.DY)(error)));
    child.on('close', (status) => end({ status: status ?? git_command/* killed */.GW, output: Buffer.alloc(0), words: git.words }));
    return git;
}
async function askOpen(git, lines, read) {
    keepAlive(git, true);
    try {
        return await new Promise((resolve) => {
            const answers = [];
            let needed = 0;
            git.heed = () => {
                const { ended } = git;
                if (ended !== null && ('code' in ended || ended.status !== 0))
                    return resolve(ended);
                if (ended === null && lengthOf(git.output) < needed)
                    return;
                const output = Buffer.concat(git.output);
                let at = 0;
                for (let line = lines[answers.length]; line !== undefined; line = lines[answers.length]) {
                    const taken = read(output, at, line, ended !== null);
                    if (typeof taken === 'number') {
                        needed = taken - at;
                        break;
                    }
                    answers.push(taken[0]);
                    at = taken[1];
                }
                git.output = at === output.length ? [] : [output.subarray(at)];
                if (answers.length === lines.length)
                    resolve(answers);
            };
            git.child.stdin?.write(lines.map((line) => `${line}\n`).join(''));
            git.heed();
        });
    }
    finally {
        git.heed = () => undefined;
        keepAlive(git, false);
    }
}
function lengthOf(chunks) {
    return chunks.reduce((sum, { length }) => sum + length, 0);
}
function keepAlive({ child }, alive) {
    for (const end of [child, child.stdin, child.stdout, child.stderr]) {
        if (end !== null && 'ref' in end && 'unref' in end) {
            const hold = alive ? end.ref : end.unref;
            if (typeof hold === 'function')
                hold.call(end);
        }
    }
}

// EXTERNAL MODULE: ./src/snapshot/snapshot.ts
var snapshot = __webpack_require__(4330);
;// CONCATENATED MODULE: ./src/snapshot/git-objects.ts



function gitObjects(folder) {
    const checking = openConversation(folder, ['cat-file', '--batch-check', '--follow-symlinks']);
    const reading = openConversation(folder, ['cat-file', '--batch']);
    return {
        async resolvePaths(commit, paths) {
            if (paths.length === 0)
                return new Map();
            const requests = paths.map((path) => `${commit}:${path}`);
            const answers = paths.some((path) => /[\r\n]/.test(path))
                ? await checkOnce(folder, requests)
                : await checking.ask(requests, readAnswer);
            if ('code' in answers)
                return answers;
            if ('status' in answers)
                return (0,git_command/* gitFailed */.gk)(`read ${commit}`, answers);
            return withSubmodules(folder, commit, new Map(paths.map((path, index) => [path, answers[index] ?? { kind: 'missing' }])));
        },
        async readBlobs(ids) {
            const unique = [...new Set(ids)];
            if (unique.length === 0)
                return new Map();
            const answers = await reading.ask(unique, readBlob);
            if ('code' in answers)
                return answers;
            if ('status' in answers)
                return (0,git_command/* gitFailed */.gk)('read its objects', answers);
            const blobs = new Map();
            for (const [index, id] of unique.entries()) {
                const bytes = answers[index] ?? null;
                if (bytes !== null)
                    blobs.set(id, bytes);
            }
            return blobs;
        },
    };
}
async function checkOnce(folder, requests) {
    const args = ['cat-file', '--batch-check', '--follow-symlinks', '-z'];
    const answer = await (0,git_command/* runGit */.EO)(folder, args, `${requests.join('\0')}\0`);
    if ('code' in answer || answer.status !== 0)
        return answer;
    let at = 0;
    return requests.map((request) => {
        const taken = readAnswer(answer.output, at, request, true);
        if (typeof taken === 'number')
            return { kind: 'missing' };
        at = taken[1];
        return taken[0];
    });
}
const readBlob = (output, at, _, ended) => {
    const line = readLine(output, at, ended);
    if (line === null)
        return output.length + 1;
    const [header, start] = line;
    const size = /^[0-9a-f]+ blob ([0-9]+)$/.exec(header)?.[1];
    if (size === undefined)
        return [null, start];
    const end = start + Number(size);
    if (output.length < end + 1 && !ended)
        return end + 1;
    return [output.subarray(start, end), Math.min(end + 1, output.length)];
};
const readAnswer = (output, at, request, ended) => {
    const missing = Buffer.from(`${request} missing\n`);
    if (output.subarray(at, at + missing.length).equals(missing))
        return [{ kind: 'missing' }, at + missing.length];
    if (!ended && missing.subarray(0, output.length - at).equals(output.subarray(at)))
        return output.length + 1;
    const line = readLine(output, at, ended);
    if (line === null)
        return output.length + 1;
    const [header, start] = line;
    const [first = '', second = '', size = ''] = header.split(' ');
    if (size !== '')
        return [objectOf(first, second, Number(size)), start];
    if (second === 'submodule')
        return [{ kind: 'not-a-file', what: 'a submodule' }, start];
    const end = start + Number(second);
    const answer = linkAnswer(first, () => output.toString('utf8', start, end));
    if (answer === null)
        return [{ kind: 'unreadable', why: `git answered "${header}"` }, start];
    return output.length < end + 1 && !ended ? end + 1 : [answer, Math.min(end + 1, output.length)];
};
function linkAnswer(kind, target) {
    if (kind === 'symlink')
        return { kind: 'outside', target: target() };
    if (kind === 'loop')
        return { kind: 'unreadable', why: 'its symbolic links lead in a circle' };
    return kind === 'dangling' || kind === 'notdir' ? { kind: 'missing' } : null;
}
function objectOf(id, type, size) {
    if (type === 'blob')
        return { kind: 'blob', id, size };
    return { kind: 'not-a-file', what: type === 'tree' ? 'a folder' : `a ${type}` };
}
function readLine(output, at, ended) {
    const end = output.indexOf(10, at);
    if (end >= 0)
        return [output.toString('utf8', at, end), end + 1];
    return ended ? [output.toString('utf8', at), output.length] : null;
}
async function withSubmodules(folder, commit, found) {
    const missing = [...found].flatMap(([path, answer]) => (answer.kind === 'missing' && path !== '' ? [path] : []));
    for (const paths of chunks([...new Set(missing.flatMap(withFolders))])) {
        const answer = await (0,git_command/* runGit */.EO)(folder, ['ls-tree', '-z', '--full-tree', commit, '--', ...paths]);
        if ('code' in answer)
            return answer;
        if (answer.status !== 0)
            return (0,git_command/* gitFailed */.gk)(`list the files of ${commit}`, answer);
        for (const line of answer.output.toString('utf8').split('\0')) {
            if (!line.startsWith('160000 '))
                continue;
            const submodule = line.slice(line.indexOf('\t') + 1);
            for (const path of missing) {
                if (path === submodule)
                    found.set(path, { kind: 'not-a-file', what: 'a submodule' });
                else if (path.startsWith(`${submodule}/`))
                    found.set(path, (0,snapshot/* inSubmodule */.wj)(submodule));
            }
        }
    }
    return found;
}
function withFolders(path) {
    const parts = path.split('/');
    return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}
function chunks(paths) {
    const made = [];
    let room = 0;
    for (const path of paths) {
        room -= path.length + 1;
        const last = made.at(-1);
        if (room < 0 || last === undefined) {
            made.push([path]);
            room = 20_000 - path.length;
        }
        else
            last.push(path);
    }
    return made;
}

// EXTERNAL MODULE: ./src/snapshot/root.ts
var snapshot_root = __webpack_require__(742);
;// CONCATENATED MODULE: ./src/snapshot/git.ts







function gitSnapshot(root, commit) {
    const objects = gitObjects(root.boundary);
    return {
        revision: commit,
        files: () => listCommit(objects, root, commit),
        read: (paths) => readCommit(objects, root, commit, paths),
    };
}
async function readCommit(objects, root, commit, paths) {
    const inTree = new Map(paths.map((path) => [path, treePath(root, path)]));
    const asked = new Set([...inTree.values()].filter((path) => path !== null));
    const resolved = await objects.resolvePaths(commit, [...asked]);
    if ('code' in resolved)
        return allUnreadable(paths, resolved);
    const blobs = await objects.readBlobs([...resolved.values()].flatMap(wantedId));
    if ('code' in blobs)
        return allUnreadable(paths, blobs);
    const answers = new Map();
    for (const [path, place] of inTree) {
        const found = place === null ? undefined : resolved.get(place);
        answers.set(path, found === undefined ? { kind: 'outside', target: path } : withBytes(found, blobs));
    }
    return answers;
}
function wantedId(answer) {
    return answer.kind === 'blob' && answer.size <= src_bytes/* maximumFileBytes */.WH ? [answer.id] : [];
}
function withBytes(answer, blobs) {
    if (answer.kind !== 'blob')
        return answer;
    if (answer.size > src_bytes/* maximumFileBytes */.WH)
        return { kind: 'too-large', bytes: answer.size };
    const bytes = blobs.get(answer.id);
    return bytes === undefined ? { kind: 'unreadable', why: `git has no object ${answer.id}` } : { kind: 'file', bytes };
}
function allUnreadable(paths, why) {
    return new Map(paths.map((path) => [path, { kind: 'unreadable', why: why.message }]));
}
function treePath(root, path) {
    const joined = external_node_path_.posix.join((0,snapshot_root/* prefixOf */.MT)(root), path);
    if (joined === '..' || joined.startsWith('../') || path.startsWith('/'))
        return null;
    return joined === '.' || joined === './' ? '' : joined.replace(/\/$/, '');
}
async function listCommit(objects, root, commit) {
    const prefix = (0,snapshot_root/* prefixOf */.MT)(root);
    const below = prefix === '' ? [] : ['--', prefix];
    const answer = await (0,git_command/* runGit */.EO)(root.boundary, ['ls-tree', '-r', '-z', '--full-tree', commit, ...below]);
    if ('code' in answer)
        return answer;
    if (answer.status !== 0)
        return (0,git_command/* gitFailed */.gk)(`list the files of ${commit}`, answer);
    const entries = answer.output.toString('utf8').split('\0').flatMap(treeEntry);
    if (entries.length > snapshot/* maximumFiles */.Su)
        return (0,disk_list/* tooManyFiles */.Z)(snapshot/* maximumFiles */.Su);
    const links = entries.filter((entry) => entry.mode === linkMode).map((entry) => entry.path);
    const resolved = await objects.resolvePaths(commit, links);
    if ('code' in resolved)
        return resolved;
    const inRoot = (path) => path.slice(prefix.length);
    const environments = (0,snapshot/* environmentsAmong */.b3)(entries.map(({ path }) => inRoot(path)));
    return entries
        .filter(({ mode, path }) => mode !== linkMode || resolved.get(path)?.kind === 'blob')
        .map(({ path }) => inRoot(path))
        .filter((path) => !(0,snapshot/* isSkipped */.JR)(path, environments))
        .sort();
}
const linkMode = '120000';
function treeEntry(line) {
    const tab = line.indexOf('\t');
    const mode = line.slice(0, 6);
    return tab < 0 || mode === '160000' ? [] : [{ mode, path: line.slice(tab + 1) }];
}


/***/ })

};
;
})
