export const id = 146;
export const ids = [146];
export const modules = {

/***/ 8036:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ runGit),
/* harmony export */   g: () => (/* binding */ gitFailed)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4008);
/* harmony import */ var _reason_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5518);



/**
 * Runs git in a folder, without a shell, and hands it `input` on standard input.
 *
 * The same answer on every machine: no language, no pager, no quoting of paths, no lock that would disturb the user's own
 * git, no file watcher or external program that a configuration names, no question on the terminal, and none of the
 * variables with which a hook points git at another repository. A `platform` problem when git cannot be started.
 */
function runGit(folder, args, input = null) {
    return new Promise((resolve) => {
        const output = [];
        const words = [];
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', [...settings, ...args], {
            cwd: folder,
            env: gitEnvironment(process.env),
            stdio: [input === null ? 'ignore' : 'pipe', 'pipe', 'pipe'],
            windowsHide: true,
        });
        child.on('error', (error) => resolve(notStarted(error)));
        child.stdout?.on('data', (chunk) => output.push(chunk));
        child.stderr?.on('data', (chunk) => words.push(chunk));
        // Git may end before it has read everything; its exit status then says why.
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
/** The status of a git that a signal ended: none that git itself gives. */
const killed = -1;
/** A `platform` problem from git's own words, shortened to their first line. */
function gitFailed(doing, answer) {
    const first = answer.words.split('\n').find((line) => line.trim() !== '') ?? silence(answer);
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .C)('platform', `Git could not ${doing}: ${first.replace(/^(fatal|error): /, '').trim()}`, null);
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
    '--literal-pathspecs',
];
/** What `git rev-parse --local-env-vars` lists as belonging to one repository; hooks set some of them. */
const pointers = new Set([
    'GIT_ALTERNATE_OBJECT_DIRECTORIES',
    'GIT_COMMON_DIR',
    'GIT_DIR',
    'GIT_EXTERNAL_DIFF',
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
        ? 'Git is not installed, or not on the PATH; comparing with another revision needs it.'
        : `Git could not be started: ${(0,_reason_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonOf */ .A)(error)}.`;
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .C)('platform', why, null);
}


/***/ }),

/***/ 5146:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gitSnapshot: () => (/* binding */ gitSnapshot)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/snapshot/disk-list.ts
var disk_list = __webpack_require__(1512);
// EXTERNAL MODULE: ./src/snapshot/git-command.ts
var git_command = __webpack_require__(8036);
;// CONCATENATED MODULE: ./src/snapshot/git-objects.ts

/**
 * Looks up paths (from the top of the repository) in a commit, symbolic links followed, without reading contents.
 * Every path has an answer. A `platform` problem when git fails as a whole.
 */
async function resolvePaths(folder, commit, paths) {
    if (paths.length === 0)
        return new Map();
    const requests = paths.map((path) => `${commit}:${path}`);
    // Only a path with a line break needs `-z`, which git has since 2.38; git would also drop a final CR from a line.
    const nul = paths.some((path) => /[\r\n]/.test(path));
    const separator = nul ? '\0' : '\n';
    const options = ['--batch-check', '--follow-symlinks', ...(nul ? ['-z'] : [])];
    const answer = await (0,git_command/* runGit */.E)(folder, ['cat-file', ...options], requests.join(separator) + separator);
    if ('code' in answer)
        return answer;
    if (answer.status !== 0)
        return (0,git_command/* gitFailed */.g)(`read ${commit}`, answer);
    const found = new Map();
    let at = 0;
    for (const [index, request] of requests.entries()) {
        const [read, next] = readAnswer(answer.output, at, request);
        found.set(paths[index] ?? '', read);
        at = next;
    }
    return withSubmodules(folder, commit, found);
}
/** Reads blobs, each once. Ids that git does not have are absent from the answer. */
async function readBlobs(folder, ids) {
    const unique = [...new Set(ids)];
    if (unique.length === 0)
        return new Map();
    const answer = await (0,git_command/* runGit */.E)(folder, ['cat-file', '--batch'], `${unique.join('\n')}\n`);
    if ('code' in answer)
        return answer;
    if (answer.status !== 0)
        return (0,git_command/* gitFailed */.g)('read its objects', answer);
    const blobs = new Map();
    let at = 0;
    for (const id of unique) {
        const [header, start] = readLine(answer.output, at);
        const size = /^[0-9a-f]+ blob ([0-9]+)$/.exec(header)?.[1];
        if (size !== undefined)
            blobs.set(id, answer.output.subarray(start, start + Number(size)));
        at = size === undefined ? start : start + Number(size) + 1;
    }
    return blobs;
}
/**
 * One answer of `git cat-file --batch-check --follow-symlinks` and where the next one starts: `<id> SP <type> SP <size> LF`,
 * `<request> SP missing LF`, `<id> SP submodule LF` (newer versions), or `symlink|dangling|loop|notdir SP <size> LF <size bytes> LF`.
 */
function readAnswer(output, at, request) {
    const missing = Buffer.from(`${request} missing\n`);
    if (output.subarray(at, at + missing.length).equals(missing))
        return [{ kind: 'missing' }, at + missing.length];
    const [header, start] = readLine(output, at);
    const [first = '', second = '', size = ''] = header.split(' ');
    if (size !== '')
        return [objectOf(first, second, Number(size)), start];
    if (second === 'submodule')
        return [{ kind: 'not-a-file', what: 'a submodule' }, start];
    const end = start + Number(second);
    const next = end + 1;
    if (first === 'symlink')
        return [{ kind: 'outside', target: output.toString('utf8', start, end) }, next];
    if (first === 'loop')
        return [{ kind: 'unreadable', why: 'its symbolic links lead in a circle' }, next];
    if (first === 'dangling' || first === 'notdir')
        return [{ kind: 'missing' }, next];
    return [{ kind: 'unreadable', why: `git answered "${header}"` }, start];
}
function objectOf(id, type, size) {
    if (type === 'blob')
        return { kind: 'blob', id, size };
    return { kind: 'not-a-file', what: type === 'tree' ? 'a folder' : `a ${type}` };
}
function readLine(output, at) {
    const end = output.indexOf(10, at);
    return end < 0 ? [output.toString('utf8', at), output.length] : [output.toString('utf8', at, end), end + 1];
}
/** A submodule's commit lies in another repository, so that git calls it missing here; its entry in the tree tells. */
async function withSubmodules(folder, commit, found) {
    const missing = [...found].flatMap(([path, answer]) => (answer.kind === 'missing' && path !== '' ? [path] : []));
    for (const paths of chunks(missing)) {
        const answer = await (0,git_command/* runGit */.E)(folder, ['ls-tree', '-z', '--full-tree', commit, '--', ...paths]);
        if ('code' in answer)
            return answer;
        if (answer.status !== 0)
            return (0,git_command/* gitFailed */.g)(`list the files of ${commit}`, answer);
        for (const line of answer.output.toString('utf8').split('\0')) {
            if (line.startsWith('160000 '))
                found.set(line.slice(line.indexOf('\t') + 1), { kind: 'not-a-file', what: 'a submodule' });
        }
    }
    return found;
}
/** So many paths at a time that a command line takes them (32 KB on the smallest system). */
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

// EXTERNAL MODULE: ./src/snapshot/snapshot.ts
var snapshot = __webpack_require__(4330);
;// CONCATENATED MODULE: ./src/snapshot/git.ts





/**
 * A commit of the repository that the root lies in, as a snapshot. `commit` is a full id (`resolveRevision`).
 *
 * Git's objects are read, never the work tree. Only the paths that are asked for are looked up, so that the cost follows them
 * and not the size of the repository. Symbolic links are followed inside the commit; ids are those of the blobs.
 */
function gitSnapshot(root, commit) {
    return {
        revision: commit,
        files: () => listCommit(root, commit),
        read: (paths) => readCommit(root, commit, paths),
    };
}
async function readCommit(root, commit, paths) {
    const inTree = new Map(paths.map((path) => [path, treePath(root, path)]));
    const asked = new Set([...inTree.values()].filter((path) => path !== null));
    const resolved = await resolvePaths(root.boundary, commit, [...asked]);
    if ('code' in resolved)
        return allUnreadable(paths, resolved);
    const blobs = await readBlobs(root.boundary, [...resolved.values()].flatMap(wantedId));
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
    return answer.kind === 'blob' && answer.size <= snapshot/* maximumFileBytes */.WH ? [answer.id] : [];
}
function withBytes(answer, blobs) {
    if (answer.kind !== 'blob')
        return answer;
    if (answer.size > snapshot/* maximumFileBytes */.WH)
        return { kind: 'too-large', bytes: answer.size };
    const bytes = blobs.get(answer.id);
    return bytes === undefined
        ? { kind: 'unreadable', why: `git has no object ${answer.id}` }
        : { kind: 'file', bytes, id: answer.id };
}
function allUnreadable(paths, why) {
    return new Map(paths.map((path) => [path, { kind: 'unreadable', why: why.message }]));
}
/** Path from the top of the repository, which itself is the empty path; null when it leaves it. */
function treePath(root, path) {
    const joined = external_node_path_.posix.join(prefixOf(root), path);
    if (joined === '..' || joined.startsWith('../') || path.startsWith('/'))
        return null;
    return joined === '.' || joined === './' ? '' : joined.replace(/\/$/, '');
}
/** The root's own path from the top of the repository, with `/`; empty at the top. */
function prefixOf(root) {
    return (0,external_node_path_.relative)(root.boundary, root.folder).split(external_node_path_.sep).join('/');
}
async function listCommit(root, commit) {
    const prefix = prefixOf(root) === '' ? '' : `${prefixOf(root)}/`;
    const below = prefix === '' ? [] : ['--', prefix];
    const answer = await (0,git_command/* runGit */.E)(root.boundary, ['ls-tree', '-r', '-z', '--full-tree', commit, ...below]);
    if ('code' in answer)
        return answer;
    if (answer.status !== 0)
        return (0,git_command/* gitFailed */.g)(`list the files of ${commit}`, answer);
    const entries = answer.output.toString('utf8').split('\0').flatMap(treeEntry);
    if (entries.length > snapshot/* maximumFiles */.Su)
        return (0,disk_list/* tooManyFiles */.Z)(snapshot/* maximumFiles */.Su);
    const links = entries.filter((entry) => entry.mode === linkMode).map((entry) => entry.path);
    const resolved = await resolvePaths(root.boundary, commit, links);
    if ('code' in resolved)
        return resolved;
    const environments = new Set(entries.map((entry) => entry.path).filter((path) => path.endsWith('/pyvenv.cfg')));
    environments.delete(`${prefix}pyvenv.cfg`);
    return entries
        .filter((entry) => entry.mode !== linkMode || resolved.get(entry.path)?.kind === 'blob')
        .filter((entry) => !foldersOf(entry.path).some((folder) => environments.has(`${folder}/pyvenv.cfg`)))
        .map((entry) => entry.path.slice(prefix.length))
        .filter((path) => !path
        .split('/')
        .slice(0, -1)
        .some((folder) => snapshot/* skippedFolders */.cT.has(folder)))
        .sort();
}
/** `a/b/c.txt` → `a`, `a/b`. */
function foldersOf(path) {
    const folders = [];
    for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1))
        folders.push(path.slice(0, slash));
    return folders;
}
const linkMode = '120000';
/** `mode SP type SP id TAB path` (git-ls-tree); submodules (`160000 commit`) are no files. */
function treeEntry(line) {
    const tab = line.indexOf('\t');
    const mode = line.slice(0, 6);
    return tab < 0 || mode === '160000' ? [] : [{ mode, path: line.slice(tab + 1) }];
}


/***/ })

};
