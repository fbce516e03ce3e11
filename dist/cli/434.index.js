export const id = 434;
export const ids = [434];
export const modules = {

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
    const { gitSnapshot } = await __webpack_require__.e(/* import() */ 504).then(__webpack_require__.bind(__webpack_require__, 2504));
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
    return (0,_snapshot_root_js__WEBPACK_IMPORTED_MODULE_2__/* .shownPath */ .pS)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(root.folder, given.text('policy') ?? _shared_options_js__WEBPACK_IMPORTED_MODULE_4__/* .defaultPolicyPath */ .r)) || '.';
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
            const { formatMarkdown } = await Promise.all(/* import() */[__webpack_require__.e(392), __webpack_require__.e(313)]).then(__webpack_require__.bind(__webpack_require__, 1313));
            return formatMarkdown(result, advices, { maxBytes: 1_000_000, patch: null, command, suggestion });
        }
        case 'sarif':
            return (await Promise.all(/* import() */[__webpack_require__.e(233), __webpack_require__.e(339)]).then(__webpack_require__.bind(__webpack_require__, 7339))).formatSarif(result, advices, { fromTop: fromTop(root) });
        case 'junit':
            return (await __webpack_require__.e(/* import() */ 978).then(__webpack_require__.bind(__webpack_require__, 2978))).formatJunit(result, advices);
        case 'gitlab':
            return (await __webpack_require__.e(/* import() */ 243).then(__webpack_require__.bind(__webpack_require__, 6243))).formatGitlab(result, advices, { fromTop: fromTop(root) });
        case 'github': {
            const { annotationCommand, annotationsOf } = await Promise.all(/* import() */[__webpack_require__.e(392), __webpack_require__.e(856)]).then(__webpack_require__.bind(__webpack_require__, 856));
            const { safeLog } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 9517));
            const { formatText } = await Promise.all(/* import() */[__webpack_require__.e(392), __webpack_require__.e(847)]).then(__webpack_require__.bind(__webpack_require__, 1847));
            // A runner shows the first annotations only, and older findings and notes get none: all stands in the log above them.
            const text = formatText(result, advices, { color: false, width: 120, quiet: given.flag('quiet'), command });
            const notes = annotationsOf(result, advices, null, { rest: 'the log of this step' });
            return [safeLog(text), ...notes.map((note) => `${annotationCommand(inRepository(note, root))}\n`)].join('');
        }
        default: {
            const { formatText } = await Promise.all(/* import() */[__webpack_require__.e(392), __webpack_require__.e(847)]).then(__webpack_require__.bind(__webpack_require__, 1847));
            const toFile = given.text('output') !== null;
            const text = formatText(result, advices, {
                color: !toFile && !given.flag('no-color') && (0,cli_terminal/* allowsColor */.Iw)(terminal),
                width: toFile ? 100 : (0,cli_terminal/* widthOf */.qz)(terminal),
                quiet: given.flag('quiet'),
                command,
                suggestion,
            });
            return toFile ? text : (0,cli_terminal/* wordsFor */.tu)(terminal, text);
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
        terminal.complain((0,cli_terminal/* wordsFor */.tu)(terminal, howToStart(task)));
    return (0,result/* exitStatus */.$u)(outcome.result);
}
/** Whether there is no policy at all, so that a first one may help. */
function lacksPolicy(result) {
    return result.problems.some(({ code }) => code === 'policy-missing');
}
/** For whoever runs it for the first time: a whole policy to begin with. */
function howToStart({ root, request: { policyPath: path } }) {
    return `
A sync policy says which files belong together. "dependency-file-sync init" finds them and writes one. By hand, as ${path}:

  # ${path}
  version: 1
  groups:
    - base: requirements.txt
      variants:
        - requirements.render.txt

Paths start from the root, ${root.folder}; another one can be named with --root, another policy with --policy.
`;
}


/***/ })

};
