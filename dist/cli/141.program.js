// 4faf8c2adb8adf1c2a90268b2ba713ea
(function (exports, require, module, __filename, __dirname) {"use strict";
exports.id = 141;
exports.ids = [141];
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

/***/ 5141:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mergeBase: () => (/* binding */ mergeBase),
/* harmony export */   previousPaths: () => (/* binding */ previousPaths),
/* harmony export */   resolveRevision: () => (/* binding */ resolveRevision)
/* harmony export */ });
/* unused harmony export writtenParents */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4008);
/* harmony import */ var _git_command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8036);
/* harmony import */ var _root_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(742);





const checkout = 'in a workflow, give actions/checkout "fetch-depth: 0"';
const unborn = 'The current branch has no commit yet, so there is nothing to compare with. Make a first one, or leave out --base.';
async function resolveRevision(root, revision) {
    if (!root.git) {
        const why = isBare(root)
            ? 'is a bare repository, without a work tree to check. Run it in a clone or a work tree (git worktree add)'
            : 'is in no git repository';
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .problem */ .CC)('revision-missing', `"${revision}" cannot be looked up: ${root.folder} ${why}.`, null);
    }
    if (revision === '' || revision.startsWith('-') || revision.includes('\0')) {
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .problem */ .CC)('revision-missing', `"${revision}" is not a name that git gives to a revision.`, null);
    }
    const answer = await (0,_git_command_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(root.boundary, ['rev-parse', '--verify', '--quiet', `${revision}^{commit}`]);
    if ('code' in answer)
        return answer;
    const sha = answer.output.toString('latin1').trim();
    if (answer.status === 0)
        return sha;
    if (answer.status !== 1 || answer.words.trim() !== '')
        return (0,_git_command_js__WEBPACK_IMPORTED_MODULE_2__/* .gitFailed */ .gk)(`look up "${revision}"`, answer);
    if (revision === 'HEAD')
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .problem */ .CC)('revision-missing', unborn, null);
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .problem */ .CC)('revision-missing', `This repository has no commit "${revision}". ${await cureFor(root, revision)}.`, null);
}
function isBare({ folder }) {
    return ['HEAD', 'objects', 'refs'].every((name) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name)));
}
async function cureFor(root, revision) {
    const search = `Look for a typing error, or fetch it first (${checkout}; elsewhere run`;
    const inGeneral = `${search} "git fetch", in a shallow clone "git fetch --unshallow")`;
    if (!/^[A-Za-z][\w./-]*$/.test(revision) || /^[0-9a-f]{7,}$/.test(revision))
        return inGeneral;
    const [[known], remotes, isShallow] = await Promise.all([
        wordsOf(root, ['for-each-ref', '--format=%(refname:short)', `refs/remotes/*/${revision}`]),
        wordsOf(root, ['remote']),
        isShallowClone(root),
    ]);
    if (known !== undefined)
        return `Name the branch of the remote: "${known}"`;
    const remote = remotes.find((name) => revision.startsWith(`${name}/`));
    if (remote === undefined)
        return inGeneral;
    const branch = `${revision.slice(remote.length + 1)}:refs/remotes/${revision}`;
    return `${search} "git fetch ${isShallow === true ? '--unshallow ' : ''}${remote} ${branch}")`;
}
async function wordsOf(root, words) {
    const answer = await (0,_git_command_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(root.boundary, words);
    if ('code' in answer || answer.status !== 0)
        return [];
    return answer.output
        .toString('utf8')
        .split(/\s+/)
        .filter((word) => word !== '');
}
async function isShallowClone(root) {
    const answer = await (0,_git_command_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(root.boundary, ['rev-parse', '--is-shallow-repository']);
    return 'code' in answer ? answer : answer.output.toString('latin1').trim() === 'true';
}
async function mergeBase(root, one, other) {
    const answer = await (0,_git_command_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(root.boundary, ['merge-base', one, other]);
    if ('code' in answer)
        return answer;
    if (answer.status === 0)
        return answer.output.toString('latin1').trim();
    if (answer.status !== 1)
        return (0,_git_command_js__WEBPACK_IMPORTED_MODULE_2__/* .gitFailed */ .gk)('find the merge base', answer);
    const isShallow = await isShallowClone(root);
    if (typeof isShallow !== 'boolean')
        return isShallow;
    const pair = `${one.slice(0, 12)} and ${other.slice(0, 12)}`;
    return isShallow
        ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .problem */ .CC)('revision-missing', `The commit that ${pair} have in common is not in this shallow clone: ${checkout}; elsewhere run "git fetch --unshallow".`, null)
        : (0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .problem */ .CC)('revision-missing', `${pair} have no commit in common, so nothing can be called new.`, null);
}
async function writtenParents(root, commit) {
    const answer = await runGit(root.boundary, ['cat-file', 'commit', commit]);
    if ('code' in answer)
        return answer;
    if (answer.status !== 0)
        return gitFailed(`read ${commit}`, answer);
    const [header = ''] = answer.output.toString('latin1').split('\n\n', 1);
    return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, parent = '']) => parent);
}
async function previousPaths(root, from, to) {
    const commits = to === null ? [from] : [from, to];
    const options = [
        '--name-status',
        '--find-renames',
        '--diff-filter=R',
        '-z',
        '--no-ext-diff',
        '--no-textconv',
        '--ignore-submodules',
    ];
    const answer = await (0,_git_command_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(root.boundary, ['diff', ...options, ...commits, '--']);
    if ('code' in answer)
        return answer;
    if (answer.status !== 0)
        return (0,_git_command_js__WEBPACK_IMPORTED_MODULE_2__/* .gitFailed */ .gk)('look for renamed files', answer);
    const shown = (path) => (0,_root_js__WEBPACK_IMPORTED_MODULE_3__/* .shownPath */ .pS)(root, node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(root.boundary, path));
    const fields = answer.output.toString('utf8').split('\0');
    const renames = new Map();
    for (let at = 0; at + 2 < fields.length; at += 3) {
        renames.set(shown(fields[at + 2] ?? ''), shown(fields[at + 1] ?? ''));
    }
    return renames;
}


/***/ })

};
;
})
