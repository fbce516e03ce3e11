// 12255a50d2a9d203d9f36a7d5f3a6a26
(function (exports, require, module, __filename, __dirname) {
/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

/***/ 6136:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   WH: () => (/* binding */ maximumFileBytes),
/* harmony export */   er: () => (/* binding */ sameBytes),
/* harmony export */   u1: () => (/* binding */ concatenate)
/* harmony export */ });
const maximumFileBytes = 5_000_000;
function sameBytes(a, b) {
    return a.length === b.length && Buffer.compare(a, b) === 0;
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


/***/ }),

/***/ 6165:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ sayHowToStart),
/* harmony export */   X: () => (/* binding */ lacksPolicy)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _report_shell_word_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(2397);
/* harmony import */ var _snapshot_root_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(742);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7623);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1028);





function lacksPolicy(problems) {
    return problems.some(({ code }) => code === 'policy-missing');
}
async function sayHowToStart(terminal, root, head, path) {
    terminal.complain((0,_terminal_js__WEBPACK_IMPORTED_MODULE_3__/* .wordsFor */ .tu)(terminal, await howToStart(root, head, path, (0,_request_js__WEBPACK_IMPORTED_MODULE_2__/* .programFor */ .wg)(terminal))));
}
async function howToStart(root, head, path, program) {
    const above = await rootAbove(root, head, path);
    if (above !== null) {
        return `
A sync policy lies above this root. To go by it, run the command from its folder, or name that: --root ${(0,_report_shell_word_js__WEBPACK_IMPORTED_MODULE_4__/* .shellWord */ .r)(above)}
`;
    }
    return `
A sync policy says which files belong together. "${program} init" finds them and writes one. By hand, as ${path}:

  # ${path}
  version: 1
  groups:
    - base: requirements.txt
      variants:
        - requirements.render.txt

Paths start from the root, ${root.folder}; another one can be named with --root, another policy with --policy.
`;
}
async function rootAbove(root, head, path) {
    const climbs = [...(0,_snapshot_root_js__WEBPACK_IMPORTED_MODULE_1__/* .prefixOf */ .MT)(root).matchAll(/\//g)].map((_, index) => '../'.repeat(index + 1));
    const reads = await head.read(climbs.map((climb) => `${climb}${path}`));
    const found = climbs.find((climb) => reads.get(`${climb}${path}`)?.kind === 'file');
    return found === undefined ? null : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(root.folder, found);
}


/***/ }),

/***/ 6782:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ policySource)
/* harmony export */ });
/* harmony import */ var _pipeline_extend_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5339);

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
    const [{ connect }, { remoteFiles }, { waitScaleOf }] = await Promise.all([
        Promise.all(/* import() */[__nccwpck_require__.e(730), __nccwpck_require__.e(513)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1513)),
        __nccwpck_require__.e(/* import() */ 450).then(__nccwpck_require__.bind(__nccwpck_require__, 7450)),
        __nccwpck_require__.e(/* import() */ 432).then(__nccwpck_require__.bind(__nccwpck_require__, 432)),
    ]);
    const client = connect({
        apiUrl: environment['GITHUB_API_URL'] || 'https://api.github.com',
        token: environment['GITHUB_TOKEN'] ?? '',
        waitScale: waitScaleOf(environment['DEPENDENCY_FILE_SYNC_WAIT_SCALE']),
    });
    return remoteFiles(async () => client);
}


/***/ }),

/***/ 7623:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fw: () => (/* binding */ commandFor),
/* harmony export */   gv: () => (/* binding */ readTask),
/* harmony export */   k1: () => (/* binding */ policyPath),
/* harmony export */   wg: () => (/* binding */ programFor)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _policy_default_policy_path_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(5356);
/* harmony import */ var _report_project_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6488);
/* harmony import */ var _report_shell_word_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(2397);
/* harmony import */ var _snapshot_disk_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3907);
/* harmony import */ var _snapshot_root_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(742);
/* harmony import */ var _policy_source_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(6782);







async function readTask(given, terminal) {
    const root = (0,_snapshot_root_js__WEBPACK_IMPORTED_MODULE_3__/* .openRoot */ .R8)(given.text('root') ?? '.');
    if ('code' in root)
        return root;
    const compared = await comparedSide(root, given.text('base'));
    if ('code' in compared)
        return compared;
    const request = {
        policyPath: policyPath(root, given),
        head: (0,_snapshot_disk_js__WEBPACK_IMPORTED_MODULE_2__/* .diskSnapshot */ .q)(root),
        ...compared,
        notes: [],
        enforce: enforceOf(given),
        today: terminal.today,
        policies: (0,_policy_source_js__WEBPACK_IMPORTED_MODULE_4__/* .policySource */ .I)(terminal),
    };
    return { root, request };
}
async function comparedSide(root, revision) {
    if (revision === null)
        return { compared: null, previousPaths: new Map() };
    const { mergeBase, previousPaths, resolveRevision } = await __nccwpck_require__.e(/* import() */ 141).then(__nccwpck_require__.bind(__nccwpck_require__, 5141));
    const { gitSnapshot } = await __nccwpck_require__.e(/* import() */ 504).then(__nccwpck_require__.bind(__nccwpck_require__, 2504));
    const [commit, head] = await Promise.all([resolveRevision(root, revision), resolveRevision(root, 'HEAD')]);
    if (typeof head !== 'string')
        return root.git || typeof commit === 'string' ? head : commit;
    if (typeof commit !== 'string')
        return commit;
    const base = await mergeBase(root, commit, head);
    if (typeof base !== 'string')
        return base;
    const renames = await previousPaths(root, base, null);
    return 'code' in renames ? renames : { compared: gitSnapshot(root, base), previousPaths: renames };
}
function policyPath(root, given) {
    return (0,_snapshot_root_js__WEBPACK_IMPORTED_MODULE_3__/* .shownPath */ .pS)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(root.folder, given.text('policy') ?? _policy_default_policy_path_js__WEBPACK_IMPORTED_MODULE_5__/* .defaultPolicyPath */ .r)) || '.';
}
function commandFor(name, given, terminal) {
    const kept = ['root', 'policy', 'base'].flatMap((option) => {
        const value = given.text(option);
        return value === null ? [] : [`--${option} ${(0,_report_shell_word_js__WEBPACK_IMPORTED_MODULE_6__/* .shellWord */ .r)(value)}`];
    });
    return [programFor(terminal), name, ...kept].join(' ');
}
function programFor({ environment }) {
    const isBorrowed = environment['npm_command'] === 'exec' || environment['PRE_COMMIT'] === '1';
    return isBorrowed ? `npx github:${_report_project_js__WEBPACK_IMPORTED_MODULE_1__/* .OWNER */ .yo}/dependency-file-sync` : 'dependency-file-sync';
}
function enforceOf(given) {
    const modes = ['new', 'all', 'none'];
    return modes.find((mode) => mode === given.text('enforce')) ?? null;
}


/***/ }),

/***/ 1028:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Iw: () => (/* binding */ allowsColor),
/* harmony export */   TR: () => (/* binding */ refuse),
/* harmony export */   qz: () => (/* binding */ widthOf),
/* harmony export */   tu: () => (/* binding */ wordsFor)
/* harmony export */ });
/* harmony import */ var _report_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(776);
/* harmony import */ var _report_workflow_command_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9517);


function refuse(terminal, ...messages) {
    for (const message of messages) {
        terminal.complain(wordsFor(terminal, `dependency-file-sync: ${(0,_report_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(message)}\n`));
    }
    return 2;
}
function wordsFor({ environment }, text) {
    return environment['GITHUB_ACTIONS'] === 'true' ? (0,_report_workflow_command_js__WEBPACK_IMPORTED_MODULE_1__.safeLog)(text) : text;
}
function widthOf({ columns, environment }) {
    const named = Number(environment['COLUMNS'] ?? '');
    return columns ?? (Number.isInteger(named) && named > 0 ? named : 100);
}
function allowsColor({ interactive, environment }) {
    const forced = environment['FORCE_COLOR'] ?? '';
    if ((environment['NO_COLOR'] ?? '') !== '')
        return false;
    if (forced !== '')
        return forced !== '0' && forced !== 'false';
    return interactive && environment['TERM'] !== 'dumb';
}


/***/ }),

/***/ 8366:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Ic: () => (/* binding */ applied),
  Br: () => (/* binding */ applies),
  vi: () => (/* binding */ cellClasses),
  hU: () => (/* binding */ covers),
  kr: () => (/* binding */ makeGrids),
  A0: () => (/* binding */ meet),
  XH: () => (/* binding */ witnessOf)
});

;// CONCATENATED MODULE: ./src/python/environment.ts
const pythons = ['3.8', '3.9', '3.10', '3.11', '3.12', '3.13', '3.14'];
const platforms = ['linux', 'macos', 'windows'];
const implementations = ['cpython', 'pypy'];
const machines = {
    linux: ['x86_64', 'aarch64'],
    macos: ['arm64', 'x86_64'],
    windows: ['AMD64'],
};
const spellings = [
    { linux: 'x86_64', macos: 'x86_64', windows: 'AMD64' },
    { linux: 'aarch64', macos: 'arm64', windows: 'ARM64' },
];
const platformVariables = {
    linux: [
        ['os_name', 'posix'],
        ['sys_platform', 'linux'],
        ['platform_system', 'Linux'],
    ],
    macos: [
        ['os_name', 'posix'],
        ['sys_platform', 'darwin'],
        ['platform_system', 'Darwin'],
    ],
    windows: [
        ['os_name', 'nt'],
        ['sys_platform', 'win32'],
        ['platform_system', 'Windows'],
    ],
};
const platformNames = { linux: 'Linux', macos: 'macOS', windows: 'Windows' };
const implementationNames = { cpython: 'CPython', pypy: 'PyPy' };
function gridOf(environment) {
    const { python, platform, machine, implementation } = environment;
    const places = (platform === undefined ? platforms : [platform]).flatMap((name) => (machine === undefined ? machines[name] : [machineOn(name, machine)]).map((its) => ({
        platform: name,
        machine: its,
    })));
    return (python === undefined ? pythons : [python]).flatMap((version) => places.flatMap((place) => (implementation === undefined ? implementations : [implementation]).map((name) => cellOf(version, place.platform, place.machine, name))));
}
function describeCells(cells, grid) {
    const [first] = cells;
    if (first === undefined)
        return null;
    const among = new Set(cells);
    const choices = known.get(grid) ?? combinations(tellingParts(grid));
    known.set(grid, choices);
    let example = null;
    for (const parts of choices) {
        const meant = countMeant(grid, first, parts, among);
        if (meant === 0 || (meant < cells.length && example !== null))
            continue;
        example = { text: words(first, parts, grid), isExample: meant < cells.length };
        if (!example.isExample)
            break;
    }
    return example;
}
const known = new WeakMap();
function tellingParts(grid) {
    const parts = ['platform', 'python', 'machine', 'implementation'];
    return parts.filter((part) => grid.some((cell) => cell[part] !== grid[0]?.[part]));
}
function combinations(parts) {
    let all = [[]];
    for (const part of parts)
        all = [...all, ...all.map((others) => [...others, part])];
    return all.slice(1).sort((a, b) => a.length - b.length);
}
function countMeant(grid, one, parts, among) {
    let count = 0;
    for (const cell of grid) {
        if (!sharesAll(cell, one, parts))
            continue;
        if (!among.has(cell))
            return 0;
        count += 1;
    }
    return count;
}
function sharesAll(cell, one, parts) {
    for (const part of parts)
        if (cell[part] !== one[part])
            return false;
    return true;
}
function words(cell, parts, grid) {
    const isOther = ({ platform }) => platform !== cell.platform;
    const isOfOne = grid.some(isOther) && !grid.some((other) => isOther(other) && other.machine === cell.machine);
    const machine = parts.includes('machine');
    const place = [
        ...(parts.includes('platform') || (machine && isOfOne) ? [platformNames[cell.platform]] : []),
        ...(machine ? [cell.machine] : []),
    ];
    return [
        ...(place.length > 0 ? [place.join(' ')] : []),
        ...(parts.includes('python') ? [`Python ${cell.python}`] : []),
        ...(parts.includes('implementation') ? [implementationNames[cell.implementation]] : []),
    ].join(', ');
}
function machineOn(platform, machine) {
    const lower = machine.toLowerCase();
    const known = spellings.find((spelling) => Object.values(spelling).some((name) => name.toLowerCase() === lower));
    return known?.[platform] ?? machine;
}
function cellOf(python, platform, machine, implementation) {
    const parts = python.split('.');
    const full = parts.length < 3
        ? []
        : implementation === 'cpython'
            ? [
                ['python_full_version', python],
                ['implementation_version', python],
            ]
            : [['python_full_version', python]];
    return {
        python,
        platform,
        machine,
        implementation,
        variables: new Map([
            ['python_version', parts.slice(0, 2).join('.')],
            ...full,
            ...platformVariables[platform],
            ['platform_machine', machine],
            ['platform_python_implementation', implementationNames[implementation]],
            ['implementation_name', implementation],
        ]),
    };
}

// EXTERNAL MODULE: ./src/python/marker.ts + 1 modules
var python_marker = __nccwpck_require__(5570);
;// CONCATENATED MODULE: ./src/compare/cells.ts


function makeGrids() {
    const grids = new Map();
    return (environment) => {
        const { python, platform, machine, implementation } = environment;
        const key = [python, platform, machine, implementation].join(' ');
        const known = grids.get(key) ?? gridFor(environment);
        grids.set(key, known);
        return known;
    };
}
function gridFor(environment) {
    let made = null;
    const cells = () => {
        made ??= gridOf(environment);
        return made;
    };
    const byText = new Map();
    const byMarker = new WeakMap();
    const evaluate = (marker) => {
        const text = (0,python_marker/* markerText */.B)(marker);
        const known = byText.get(text);
        if (known !== undefined)
            return known;
        if (byText.size === mostTexts)
            byText.clear();
        const values = cells().map((cell) => (0,python_marker/* evaluateMarker */.U)(marker, cell));
        byText.set(text, values);
        return values;
    };
    return {
        cells,
        valuesOf(marker) {
            let values = byMarker.get(marker);
            if (values === undefined) {
                values = evaluate(marker);
                byMarker.set(marker, values);
            }
            return values;
        },
    };
}
const mostTexts = 5_000;
function cellClasses(grid, base, variant) {
    if (!base.some(hasMarker) && !variant.some(hasMarker)) {
        return [{ cells: 'all', base: base.map(always), variant: variant.map(always) }];
    }
    const classes = new Map();
    grid.cells().forEach((cell, index) => {
        const baseInCell = linesIn(grid, base, index);
        const variantInCell = linesIn(grid, variant, index);
        const key = JSON.stringify([keyIn(base, baseInCell), keyIn(variant, variantInCell)]);
        const known = classes.get(key);
        if (known === undefined)
            classes.set(key, { cells: [cell], base: baseInCell, variant: variantInCell });
        else
            known.cells.push(cell);
    });
    return [...classes.values()];
}
function applies(grid, lines) {
    return lines.some((line) => mayHold(grid, line));
}
function applied(grid, lines) {
    return lines.every((line) => mayHold(grid, line)) ? lines : lines.filter((line) => mayHold(grid, line));
}
function meet(grid, lines, others) {
    return cellClasses(grid, lines, others).some(({ base, variant }) => base.length > 0 && variant.length > 0);
}
function mayHold(grid, { entry: { marker } }) {
    return marker === null || grid.valuesOf(marker).some((value) => value !== false);
}
function witnessOf(grid, classes) {
    const named = [];
    for (const { cells } of classes) {
        if (cells === 'all')
            return null;
        for (const cell of cells)
            named.push(cell);
    }
    const all = grid.cells();
    return named.length === all.length ? null : describeCells(named, all);
}
function covers(by, of) {
    if (by.some(({ residual }) => residual === ''))
        return true;
    const conditions = new Set(by.map(({ residual }) => residual));
    return of.every(({ residual }) => residual !== '' && conditions.has(residual));
}
function hasMarker({ entry }) {
    return entry.marker !== null;
}
function always(line) {
    return { line, residual: '' };
}
function linesIn(grid, lines, cellIndex) {
    const inCell = [];
    for (const line of lines) {
        const { marker } = line.entry;
        const value = marker === null ? true : (grid.valuesOf(marker)[cellIndex] ?? false);
        if (value === false)
            continue;
        inCell.push({ line, residual: value === true ? '' : value });
    }
    return inCell;
}
function keyIn(lines, inCell) {
    const residuals = new Map(inCell.map(({ line, residual }) => [line, residual]));
    return lines.map((line) => residuals.get(line) ?? null);
}


/***/ }),

/***/ 4314:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ commentedOutIn)
/* harmony export */ });
/* harmony import */ var _documents_commented_out_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5879);
/* harmony import */ var _documents_document_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5377);


function commentedOutIn(side) {
    const found = new Map();
    for (const flat of side.flats) {
        const own = flat.documents[0];
        if (own === undefined)
            continue;
        for (const candidate of (0,_documents_commented_out_js__WEBPACK_IMPORTED_MODULE_0__/* .findCommentedOut */ .Y)(own)) {
            const { requirement, spans } = candidate;
            const { name, text } = requirement;
            if (name === null || found.has(name))
                continue;
            found.set(name, { ...candidate, line: { ...(0,_documents_document_js__WEBPACK_IMPORTED_MODULE_1__/* .placeAt */ .BW)(own, spans.whole.start), text } });
        }
    }
    return found;
}


/***/ }),

/***/ 3833:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  B: () => (/* binding */ compareGroup)
});

// EXTERNAL MODULE: ./src/problem.ts
var problem = __nccwpck_require__(4008);
// EXTERNAL MODULE: ./src/compare/cells.ts + 1 modules
var cells = __nccwpck_require__(8366);
// EXTERNAL MODULE: ./src/compare/compare-variant.ts + 6 modules
var compare_variant = __nccwpck_require__(3767);
// EXTERNAL MODULE: ./src/policy/exception-date.ts
var exception_date = __nccwpck_require__(9608);
// EXTERNAL MODULE: ./src/compare/headings.ts
var compare_headings = __nccwpck_require__(2900);
// EXTERNAL MODULE: ./src/documents/heading-text.ts
var heading_text = __nccwpck_require__(386);
// EXTERNAL MODULE: ./src/policy/did-you-mean.ts
var did_you_mean = __nccwpck_require__(607);
// EXTERNAL MODULE: ./src/policy/package-pattern.ts
var package_pattern = __nccwpck_require__(7525);
// EXTERNAL MODULE: ./src/python/name.ts
var python_name = __nccwpck_require__(5411);
// EXTERNAL MODULE: ./src/compare/side.ts
var side = __nccwpck_require__(1816);
;// CONCATENATED MODULE: ./src/compare/meant.ts






function meantBy(list, exception, rule, { base, variantSides }) {
    if (exception.kind === 'section')
        return nearestHeading(exception.heading, base);
    const name = exception.kind === 'package' ? exception.pattern : exception.package;
    if ((0,package_pattern/* isPackageGlob */.T7)(name))
        return null;
    if (list === 'extra')
        return nearestPackage(name, variantSides);
    const behind = list === 'substitute' ? null : packageBehind(name, rule, base);
    return behind ?? nearestPackage(name, [base]);
}
function packageBehind(name, { substitute }, { packages }) {
    const named = (0,python_name/* canonicalName */.Ew)(name);
    if (packages.has(named))
        return null;
    const original = substitute.find((one) => (0,python_name/* canonicalName */.Ew)(one.with) === named)?.package;
    return original === undefined ? null : (packages.get(original)?.[0]?.entry.rawName ?? null);
}
function namesNoHeading(exception, base) {
    return exception.kind === 'section' && (0,compare_headings/* headingsMeant */.jx)(exception.heading, (0,compare_headings/* headingsOf */.z)(base)).size === 0;
}
function nearestHeading(text, base) {
    const headings = (0,compare_headings/* headingsOf */.z)(base);
    if ((0,compare_headings/* headingsMeant */.jx)(text, headings).size > 0)
        return null;
    const { alike, texts } = headings;
    const loose = (0,heading_text/* looseHeading */.l4)(text);
    const near = alike.has(loose) ? null : (0,did_you_mean/* closest */.k)(loose, alike.keys());
    const [first = ''] = alike.get(near ?? '') ?? [];
    return texts.get((0,did_you_mean/* closest */.k)((0,heading_text/* fullHeading */.CV)(text), texts.keys()) ?? first) ?? null;
}
const mostEdits = 2;
function nearestPackage(text, sides) {
    const wanted = (0,python_name/* canonicalName */.Ew)(text);
    if (sides.some(({ packages, refused }) => packages.has(wanted) || refused.has(wanted)))
        return null;
    const names = sides.flatMap(({ packages }) => [...packages.keys()].filter((key) => !(0,side/* isTarget */.Ex)(key)));
    const near = (0,did_you_mean/* closest */.k)(wanted, names, mostEdits);
    if (near === null)
        return null;
    const lines = sides.flatMap(({ packages }) => packages.get((0,python_name/* canonicalName */.Ew)(near)) ?? []);
    return lines[0]?.entry.rawName ?? near;
}

;// CONCATENATED MODULE: ./src/compare/judge-exceptions.ts




const mostMeant = 20;
function judgeExceptions(rules, facts) {
    const { base, uses, today } = facts;
    const used = new Set([...uses].map(({ place }) => (0,problem/* placeText */.Z9)(place)));
    const drafts = new Map();
    let unused = 0;
    for (const rule of rules) {
        for (const [list, exceptions] of listsOf(rule)) {
            for (const exception of exceptions) {
                const place = (0,problem/* placeText */.Z9)(exception.place);
                if (drafts.has(place))
                    continue;
                if ((0,exception_date/* isExpired */._)(exception.until, today)) {
                    drafts.set(place, exceptionDraft({ code: 'exception-expired', list, exception }));
                }
                else if (!used.has(place) && !(list === 'extra' && documentsOnly(rule))) {
                    unused += 1;
                    const isAsked = unused <= mostMeant;
                    const meant = isAsked ? meantBy(list, exception, rule, facts) : null;
                    const noHeading = isAsked && namesNoHeading(exception, base);
                    const under = exception.kind === 'section' ? { under: (0,compare_headings/* packagesUnder */._H)(exception.heading, base) } : {};
                    drafts.set(place, exceptionDraft({ code: 'exception-unused', list, exception, meant, noHeading, ...under }));
                }
            }
        }
    }
    return [...drafts.values()];
}
function listsOf(rule) {
    return [
        ['omit', rule.omit],
        ['extra', rule.extra],
        ['differ', rule.differ],
        ['substitute', rule.substitute],
    ];
}
function documentsOnly({ relation }) {
    return relation === 'superset' || relation === 'overlay';
}
function exceptionDraft(detail) {
    const { exception, list } = detail;
    const name = nameOf(exception);
    return {
        kind: 'exception',
        key: `${list} ${name} ${exception.place.line}`,
        package: null,
        name,
        bases: [],
        lines: [{ ...exception.place, text: name }],
        via: null,
        detail,
    };
}
function nameOf(exception) {
    switch (exception.kind) {
        case 'package':
            return exception.pattern;
        case 'section':
            return exception.heading;
        case 'substitute':
            return exception.package;
    }
}

// EXTERNAL MODULE: ./src/documents/document.ts + 5 modules
var documents_document = __nccwpck_require__(5377);
// EXTERNAL MODULE: ./src/compare/judge-duplicates.ts
var judge_duplicates = __nccwpck_require__(783);
;// CONCATENATED MODULE: ./src/compare/judge-lines.ts



function judgeLines(side, grid, known) {
    const drafts = [...(0,judge_duplicates/* judgeDuplicates */.aX)(side, grid, known)];
    const seen = new Set(known?.paths);
    const refused = new Set(known?.flats.flatMap(({ unreadable }) => unreadable.map(placeKey)));
    for (const flat of side.flats) {
        for (const reached of flat.unreadable) {
            if (!refused.has(placeKey(reached)))
                drafts.push(unreadableLine(reached));
            refused.add(placeKey(reached));
        }
        for (const document of flat.documents) {
            if (seen.has(document.path))
                continue;
            seen.add(document.path);
            drafts.push(...judgeLineBreaks(document));
        }
    }
    return drafts;
}
function placeKey({ document, entry }) {
    return `${document.path}:${entry.start}`;
}
function unreadableLine(reached) {
    const { document, entry } = reached;
    const { text, caret, message: reason } = entry;
    return {
        ...lineDraft(`${document.path} ${text}`, (0,side/* refusedLine */.LX)(reached)),
        package: entry.name,
        name: entry.rawName ?? '',
        detail: { code: 'unreadable-line', reason, text, caret },
    };
}
function judgeLineBreaks(document) {
    const drafts = new Map();
    for (const offset of document.unusualLineBreaks) {
        const place = (0,documents_document/* placeAt */.BW)(document, offset);
        const character = document.text.slice(offset, offset + 1);
        if (drafts.has(place.line))
            continue;
        const text = lineAround(document.text, offset);
        drafts.set(place.line, {
            ...lineDraft(`${document.path} ${text}`, { ...place, text }),
            detail: { code: 'unusual-line-break', character },
        });
    }
    return [...drafts.values()];
}
function lineAround(text, offset) {
    const before = text.slice(Math.max(0, offset - 200), offset);
    const after = text.slice(offset, offset + 200);
    const start = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
    const ends = [after.indexOf('\n'), after.indexOf('\r')].filter((index) => index !== -1);
    return before.slice(start) + after.slice(0, ends.length === 0 ? after.length : Math.min(...ends));
}
function lineDraft(key, line) {
    return { kind: 'line', key, package: null, name: '', bases: [], lines: [line], via: null };
}

// EXTERNAL MODULE: ./src/compare/wording.ts
var wording = __nccwpck_require__(1491);
;// CONCATENATED MODULE: ./src/compare/compare-group.ts







function compareGroup(group, flats, today, grids = (0,cells/* makeGrids */.kr)()) {
    const base = (0,side/* sideOf */.Jh)(group.base.flatMap((path) => flats.get(path) ?? []));
    const uses = new Set();
    const isWhole = (path) => flats.get(path)?.problems.every(({ fatal }) => !fatal) ?? false;
    const baseIncomplete = !group.base.every(isWhole);
    const baseDrafts = judgeLines(base, grids({}), null);
    const variants = group.variants.flatMap((variant) => {
        const flat = flats.get(variant.path);
        if (flat === undefined)
            return [];
        const comparison = (0,compare_variant/* compareVariant */.j)(variant, base, (0,side/* sideOf */.Jh)([flat]), grids, uses);
        const unsure = new Set([
            ...(baseIncomplete ? ['presence'] : []),
            ...(isWhole(variant.path) ? [] : ['absence']),
        ]);
        const drafts = comparison.drafts.filter(({ kind }) => !unsure.has(kind));
        return [{ ...comparison, drafts, lineDrafts: judgeLines(comparison.variantSide, comparison.grid, base) }];
    });
    const variantSides = variants.map(({ variantSide }) => variantSide);
    const rules = [...new Set(group.variants.map(({ rule }) => rule))];
    const isUnsure = baseIncomplete || !group.variants.every(({ path }) => isWhole(path));
    const exceptionDrafts = judgeExceptions(rules, { base, variantSides, uses, today }).filter(({ detail }) => !isUnsure || detail.code !== 'exception-unused');
    const unknown = baseIncomplete ? [] : requiredButUnknown(group, base);
    const problems = [...unknown, ...absoluteFiles([base, ...variantSides])];
    return { group, base, baseDrafts, variants, exceptionDrafts, uses, problems, baseIncomplete };
}
function requiredButUnknown(group, base) {
    const problems = new Map();
    for (const { rule } of group.variants) {
        for (const { package: name, rawName, place } of rule.require) {
            if (base.packages.has(name) || base.refused.has(name))
                continue;
            const message = `\`require\` names ${rawName}, which ${group.base.join(', ')} does not have: add it there or take it out here`;
            problems.set(`${place.line}:${place.column}`, (0,problem/* problem */.CC)('policy-value', message, place));
        }
    }
    return [...problems.values()];
}
function absoluteFiles(sides) {
    const problems = new Map();
    for (const { addressed } of sides) {
        for (const line of addressed) {
            if (problems.has(line.document.path) || !(0,wording/* isAbsoluteFile */._V)(line.entry))
                continue;
            const message = 'absolute file: paths belong to the machine that made this file; they are compared as the package without a version';
            problems.set(line.document.path, (0,problem/* problem */.CC)('local-file-path', message, (0,side/* lineOf */.cA)(line), { fatal: false }));
        }
    }
    return [...problems.values()];
}


/***/ }),

/***/ 3767:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  j: () => (/* binding */ compareVariant)
});

// EXTERNAL MODULE: ./src/documents/plain-entry.ts
var plain_entry = __nccwpck_require__(9283);
// EXTERNAL MODULE: ./src/python/marker.ts + 1 modules
var marker = __nccwpck_require__(5570);
// EXTERNAL MODULE: ./src/compare/cells.ts + 1 modules
var cells = __nccwpck_require__(8366);
// EXTERNAL MODULE: ./src/documents/constraints-file.ts
var constraints_file = __nccwpck_require__(8825);
// EXTERNAL MODULE: ./src/documents/derived.ts
var derived = __nccwpck_require__(2315);
// EXTERNAL MODULE: ./src/documents/generated.ts
var generated = __nccwpck_require__(6967);
// EXTERNAL MODULE: ./src/compare/draft.ts
var draft = __nccwpck_require__(9976);
;// CONCATENATED MODULE: ./src/compare/shared-package.ts

function constraintsOn({ base, variantSide, grid }, { key, variantKey }) {
    return {
        base: (0,cells/* applied */.Ic)(grid, base.constraints.get(key) ?? []),
        variant: (0,cells/* applied */.Ic)(grid, variantSide.constraints.get(variantKey) ?? []),
    };
}
function isInstalledTogether({ key, variantKey }, rule) {
    return rule.relation === 'overlay' && key === variantKey;
}

// EXTERNAL MODULE: ./src/compare/wording.ts
var wording = __nccwpck_require__(1491);
;// CONCATENATED MODULE: ./src/compare/judge-source.ts



function sourceJudge(constraints) {
    return (shared, question) => {
        for (const shownIn of withAddresses(shared, question, constraints)) {
            const [baseSource, variantSource] = [sourceIn(shownIn.base), sourceIn(shownIn.variant)];
            if (baseSource === null || variantSource === null || baseSource === variantSource)
                continue;
            const areAddresses = baseSource !== 'index' && variantSource !== 'index';
            const overlay = areAddresses && isInstalledTogether(shared, question.rule);
            return { detail: { code: 'source-differs', baseSource, variantSource, overlay }, shownIn };
        }
        return null;
    };
}
function withAddresses({ baseLines, variantLines, classes }, { grid }, constraints) {
    const [ofBase, ofVariant] = [constraints.base.filter(hasAddress), constraints.variant.filter(hasAddress)];
    if (ofBase.length + ofVariant.length === 0)
        return classes;
    const [ownOfBase, ownOfVariant] = [new Set(baseLines), new Set(variantLines)];
    return (0,cells/* cellClasses */.vi)(grid, [...baseLines, ...ofBase], [...variantLines, ...ofVariant]).filter(({ base, variant }) => base.some(({ line }) => ownOfBase.has(line)) && variant.some(({ line }) => ownOfVariant.has(line)));
}
function hasAddress({ entry }) {
    return (0,wording/* sourceOf */.vz)(entry) !== 'index';
}
function isFromOneAddress({ base, variant }) {
    const source = sourceIn(base);
    return source !== null && source !== 'index' && source === sourceIn(variant);
}
function sourceIn(lines) {
    const sources = lines.map(({ line }) => (0,wording/* sourceOf */.vz)(line.entry));
    const address = lines.findIndex(({ residual }, index) => residual === '' && sources[index] !== 'index');
    return sources[address] ?? sources[0] ?? null;
}

// EXTERNAL MODULE: ./src/python/name.ts
var python_name = __nccwpck_require__(5411);
;// CONCATENATED MODULE: ./src/compare/question.ts


function variantKeyOf({ variantSide, exceptions, grid }, key) {
    if ((0,cells/* applies */.Br)(grid, variantSide.packages.get(key) ?? []))
        return key;
    const substitute = exceptions.substituteOf(key);
    if (substitute === null)
        return key;
    const other = (0,python_name/* canonicalName */.Ew)(substitute.with);
    return variantSide.refused.has(key) && !variantSide.packages.has(other) ? key : other;
}
function usedSubstitute({ exceptions }, key, variantKey) {
    const substitute = variantKey === key ? null : exceptions.substituteOf(key);
    if (substitute !== null)
        exceptions.use(substitute);
    return substitute;
}

// EXTERNAL MODULE: ./src/compare/side.ts
var side = __nccwpck_require__(1816);
// EXTERNAL MODULE: ./src/compare/versions.ts
var versions = __nccwpck_require__(654);
;// CONCATENATED MODULE: ./src/compare/differences.ts











function judgeDifferences(question, shared) {
    return [
        sourceOrVersion(question, shared, constraintsOn(question, shared)),
        differenceDraft(question, 'extras', shared, extrasDifference),
        differenceDraft(question, 'marker', shared, markerDifference),
    ].filter((draft) => draft !== null);
}
function judgeOverlaidConstraint(question, key, baseLines) {
    const { base, variantSide, rule, grid, exceptions } = question;
    const constraints = (0,cells/* applied */.Ic)(grid, variantSide.constraints.get(key) ?? []);
    if (rule.relation !== 'overlay' || constraints.length === 0)
        return null;
    const judged = constraints.some(hasAddress) ? baseLines : baseLines.filter((line) => !hasAddress(line));
    const classes = (0,cells/* cellClasses */.vi)(grid, judged, constraints);
    const shared = { key, variantKey: key, baseLines: judged, variantLines: constraints, classes };
    const ofBase = { base: (0,cells/* applied */.Ic)(grid, base.constraints.get(key) ?? []), variant: [] };
    const draft = sourceOrVersion(question, shared, ofBase);
    return draft === null || exceptions.letsDiffer(key) ? null : draft;
}
function judgeAsIf(question, key, variantLines) {
    const { base, grid, exceptions } = question;
    if (exceptions.letsDiffer(key))
        return [];
    const variantKey = variantKeyOf(question, key);
    const baseLines = base.packages.get(key) ?? [];
    const classes = (0,cells/* cellClasses */.vi)(grid, baseLines, variantLines);
    return judgeDifferences(question, { key, variantKey, baseLines, variantLines, classes });
}
function sourceOrVersion(question, shared, constraints) {
    const source = constrainedDraft(question, shared, 'source', constraints, sourceJudge);
    if (source !== null || withAddresses(shared, question, constraints).some(isFromOneAddress))
        return source;
    return constrainedDraft(question, shared, 'version', constraints, versionJudge);
}
function constrainedDraft(question, shared, kind, { base, variant }, judgeUnder) {
    const draft = differenceDraft(question, kind, shared, judgeUnder({ base, variant }));
    if (draft === null)
        return null;
    const isSame = (under) => areOneDifference(judgeUnder(under)(shared, question)?.detail, draft.detail);
    const limit = constraintBehind(base, (one) => isSame({ base: one, variant }));
    const narrower = constraintBehind(variant, (one) => isSame({ base, variant: one }));
    return {
        ...draft,
        ...(limit === null ? {} : { bases: [(0,side/* lineOf */.cA)(limit), ...draft.bases] }),
        ...(narrower === null ? {} : { via: (0,side/* lineOf */.cA)(narrower) }),
    };
}
function areOneDifference(one, other) {
    if (one?.code !== 'source-differs' || other.code !== 'source-differs')
        return one?.code === other.code;
    return one.baseSource === other.baseSource && one.variantSource === other.variantSource;
}
function constraintBehind(constraints, isThere) {
    const [first] = constraints;
    if (first === undefined || isThere([]))
        return null;
    return constraints.slice(0, mostTried).find((one) => isThere([one])) ?? first;
}
function versionJudge({ base, variant }) {
    return ({ classes, baseLines, variantLines, ...keys }, { rule, grid }) => {
        const isConstrained = base.length + variant.length > 0;
        const found = (0,versions/* compareVersionsOf */.ch)({
            mode: rule.versions,
            overlay: isInstalledTogether(keys, rule),
            grid,
            classes: isConstrained ? (0,cells/* cellClasses */.vi)(grid, [...baseLines, ...base], [...variantLines, ...variant]) : classes,
            constraints: { base, variant },
        });
        return rule.relation === 'overlay' && found?.detail.code === 'version-wider' ? null : found;
    };
}
function extrasDifference({ classes }, { rule: { relation } }) {
    if (relation === 'overlay')
        return null;
    for (const shownIn of classes) {
        const { base, variant } = shownIn;
        if (base.length === 0 || variant.length === 0)
            continue;
        const wanted = new Set(base.flatMap(({ line }) => line.entry.extras));
        const had = new Set(variant.flatMap(({ line }) => line.entry.extras));
        const lacks = relation === 'subset' ? [] : [...wanted].filter((extra) => !had.has(extra));
        const adds = relation === 'superset' ? [] : [...had].filter((extra) => !wanted.has(extra));
        if (lacks.length === 0 && adds.length === 0)
            continue;
        if (![...base, ...variant].some(({ line }) => leavesExtrasOut(line.document)))
            return { detail: { code: 'extras-differ', lacks, adds }, shownIn };
    }
    return null;
}
const leavesExtrasOut = (0,derived/* derived */.u)((document) => (0,constraints_file/* isConstraintsFile */.t)(document) || (0,generated/* generatedBy */.B)(document) !== null);
function markerDifference({ key, variantKey, baseLines, variantLines, classes }, { rule, grid, base, variantSide }) {
    const open = { base: base.refused.has(key), variant: variantSide.refused.has(variantKey) };
    const differs = classes.filter((one) => environmentsDiffer(rule.relation, one, open));
    const [shownIn] = differs;
    if (shownIn === undefined)
        return null;
    const detail = {
        code: 'marker-differs',
        baseMarker: markersOf(baseLines),
        variantMarker: markersOf(variantLines),
        witness: (0,cells/* witnessOf */.XH)(grid, differs),
    };
    return { detail, shownIn };
}
function environmentsDiffer(relation, { base, variant }, open) {
    const fewer = !open.variant && base.length > 0 && !(0,cells/* covers */.hU)(variant, base);
    const more = !open.base && variant.length > 0 && !(0,cells/* covers */.hU)(base, variant);
    switch (relation) {
        case 'superset':
            return fewer;
        case 'equal':
            return fewer || more;
        case 'subset':
            return more;
        case 'overlay':
            return false;
    }
}
function markersOf(lines) {
    const texts = new Set();
    for (const { entry } of lines) {
        if (entry.marker === null)
            return null;
        texts.add((0,marker/* markerText */.B)(entry.marker));
    }
    return [...texts].join(' or ');
}
function differenceDraft(question, kind, shared, judge) {
    const found = judge(shared, question);
    if (found === null)
        return null;
    const { detail, shownIn } = found;
    const { key, variantKey } = shared;
    const remains = (narrower) => {
        const classes = (0,cells/* cellClasses */.vi)(question.grid, narrower.baseLines, narrower.variantLines);
        return judge({ ...shared, ...narrower, classes }, question)?.detail.code === detail.code;
    };
    const ofBase = whatCauses(shared.baseLines, shownIn.base, (line) => remains({ ...shared, baseLines: [line] }));
    const own = ownFirst(question.path, shared.variantLines);
    const ofVariant = whatCauses(own, shownIn.variant, (line) => remains({ ...shared, variantLines: [line] }));
    const heldAs = variantKey === key ? null : (ofVariant.lines[0]?.entry.rawName ?? variantKey);
    return {
        ...(0,draft/* draftOf */.b)(kind, key, ofBase.lines, ofVariant.lines),
        via: (0,draft/* elsewhere */.J)(question.path, ofVariant.cause === null ? ofVariant.lines : [ofVariant.cause]),
        ...(heldAs === null ? {} : { heldAs }),
        detail,
    };
}
const mostTried = 10;
function whatCauses(lines, shown, causes) {
    if (lines.length < 2)
        return { cause: null, lines };
    const here = new Set(shown.map(({ line }) => line));
    const inOrder = [...lines.filter((line) => here.has(line)), ...lines.filter((line) => !here.has(line))];
    const cause = inOrder.slice(0, mostTried).find(causes) ?? null;
    return { cause, lines: cause === null ? inOrder : [cause, ...inOrder.filter((line) => line !== cause)] };
}
function ownFirst(path, lines) {
    const isOwn = ({ document }) => document.path === path;
    return lines.every(isOwn) ? lines : [...lines.filter(isOwn), ...lines.filter((line) => !isOwn(line))];
}

// EXTERNAL MODULE: ./src/compare/exceptions.ts
var compare_exceptions = __nccwpck_require__(121);
;// CONCATENATED MODULE: ./src/compare/frozen.ts
function looksFrozen(base) {
    const count = base.packages.size;
    if (count < 40)
        return false;
    let pinned = 0;
    let descents = 0;
    let before = '';
    for (const [key, lines] of base.packages) {
        if (lines.some(({ entry }) => entry.specifiers.some(({ operator, version }) => isPin(operator, version))))
            pinned += 1;
        if (key < before)
            descents += 1;
        before = key;
    }
    return pinned >= 0.9 * count && descents <= 0.05 * count;
}
function isPin(operator, version) {
    return operator === '===' || (operator === '==' && !version.endsWith('.*'));
}

// EXTERNAL MODULE: ./src/compare/commented-out.ts
var commented_out = __nccwpck_require__(4314);
// EXTERNAL MODULE: ./src/compare/lookalike.ts
var compare_lookalike = __nccwpck_require__(2154);
;// CONCATENATED MODULE: ./src/compare/judge-absences.ts








function mustHaveAll(relation) {
    return relation === 'superset' || relation === 'equal';
}
function absenceFinder(question) {
    const { rule, base, variantSide, exceptions, excused } = question;
    let commentedOut = null;
    const commentedLine = (key) => {
        commentedOut ??= (0,commented_out/* commentedOutIn */.M)(variantSide);
        return commentedOut.get(key)?.line ?? null;
    };
    const required = new Set(rule.require.map((one) => one.package));
    let unused = null;
    const isOmitted = (key) => {
        if (!required.has(key))
            return exceptions.omits(key);
        unused ??= (0,compare_exceptions/* exceptionsOf */.Y)(rule, base, new Set());
        return unused.omits(key);
    };
    return {
        commentedLine,
        find(key, baseLines, witness) {
            if (isOmitted(key)) {
                excused.set(key, 'omitted');
                return null;
            }
            const exception = exceptions.substituteOf(key);
            if (exception !== null)
                exceptions.use(exception);
            const substitute = exception?.with ?? null;
            const commented = commentedLine(substitute === null ? key : (0,python_name/* canonicalName */.Ew)(substitute));
            const common = (0,draft/* draftOf */.b)('absence', key, wanted(base, key, baseLines), []);
            if (commented !== null) {
                const detail = { code: 'commented-out', commented, broughtNow: false, substitute };
                return { ...common, lines: [commented], detail };
            }
            const lookalike = common.package === null ? null : (0,compare_lookalike/* lookalikeOf */.Z)(common.package, question);
            return { ...common, detail: { code: 'missing', lookalike, witness, substitute } };
        },
    };
}
function wanted(base, key, here) {
    const known = new Set(here);
    return [...here, ...(base.packages.get(key) ?? []).filter((line) => !known.has(line))];
}
function judgeRefusedBaseLines(question, absences) {
    const { rule, base, variantSide, grid } = question;
    const drafts = [];
    for (const [name, reached] of base.refused) {
        if ((0,cells/* applies */.Br)(grid, base.packages.get(name) ?? []))
            continue;
        const key = variantKeyOf(question, name);
        if ((0,cells/* applies */.Br)(grid, variantSide.packages.get(key) ?? []) || variantSide.refused.has(key)) {
            usedSubstitute(question, name, key);
            continue;
        }
        const draft = mustHaveAll(rule.relation) ? absences.find(name, [], null) : null;
        if (draft === null)
            continue;
        drafts.push({ ...draft, name: reached.entry.rawName ?? name, bases: [(0,side/* refusedLine */.LX)(reached)] });
    }
    return drafts;
}
function judgeRequired(question, absences) {
    const { rule, base, variantSide, grid, excused } = question;
    const drafts = [];
    for (const required of rule.require) {
        const isOmitted = excused.get(required.package) === 'omitted';
        if (rule.relation !== 'subset' && !isOmitted)
            continue;
        if (isOmitted)
            excused.delete(required.package);
        const baseLines = (0,cells/* applied */.Ic)(grid, base.packages.get(required.package) ?? []);
        const key = variantKeyOf(question, required.package);
        const refused = baseLines.length > 0 ? undefined : base.refused.get(required.package);
        if (baseLines.length === 0 && refused === undefined)
            continue;
        const substitute = usedSubstitute(question, required.package, key);
        if (variantSide.refused.has(key) || (0,cells/* applies */.Br)(grid, variantSide.packages.get(key) ?? []))
            continue;
        const commented = absences.commentedLine(key);
        drafts.push({
            ...(0,draft/* draftOf */.b)('absence', required.package, wanted(base, required.package, baseLines), []),
            ...(refused === undefined ? {} : { name: refused.entry.rawName ?? key, bases: [(0,side/* refusedLine */.LX)(refused)] }),
            lines: commented === null ? [] : [commented],
            detail: { code: 'required-absent', commented, substitute: substitute?.with ?? null },
        });
    }
    return drafts;
}

// EXTERNAL MODULE: ./src/compare/judge-own-packages.ts
var judge_own_packages = __nccwpck_require__(1299);
;// CONCATENATED MODULE: ./src/compare/compare-variant.ts










function compareVariant(variant, base, variantSide, grids, uses) {
    const { rule } = variant;
    const grid = grids(rule.environment);
    const exceptions = (0,compare_exceptions/* exceptionsOf */.Y)(rule, base, uses);
    const excused = new Map();
    const question = { rule, path: variant.path, base, variantSide, grid, exceptions, excused };
    const asIf = { ...question, exceptions: (0,compare_exceptions/* exceptionsOf */.Y)(rule, base, new Set()) };
    const absences = absenceFinder(question);
    const drafts = [];
    let basePackages = 0;
    let present = 0;
    base.packages.forEach((baseLines, key) => {
        const presence = judgePackage(question, key, baseLines, absences);
        if (presence.applies)
            basePackages += 1;
        if (presence.present)
            present += 1;
        for (const draft of presence.drafts)
            drafts.push(draft);
    });
    drafts.push(...judgeRefusedBaseLines(question, absences));
    drafts.push(...judgeRequired(question, absences));
    const own = (0,judge_own_packages/* judgeOwnPackages */.V)(question);
    drafts.push(...own.drafts);
    const summary = {
        path: variant.path,
        relation: rule.relation,
        basePackages,
        present,
        omitted: [...excused].filter(([key, excuse]) => excuse === 'omitted' && base.packages.has(key)).length,
        frozenBase: present < 0.8 * basePackages && looksFrozen(base),
    };
    return {
        variant,
        base,
        variantSide,
        grid,
        drafts,
        summary,
        allowed: own.allowed,
        excused,
        variantKeyOf: (key) => variantKeyOf(question, key),
        saidOf: (key, lines) => judgeAsIf(asIf, key, lines),
    };
}
const alike = { applies: true, present: true, drafts: [] };
function judgePackage(question, key, allOfBase, absences) {
    const { variantSide, exceptions, grid, rule } = question;
    const same = variantSide.packages.get(key);
    if (same !== undefined && isPlainlyEqual(question, key, allOfBase, same))
        return alike;
    const variantKey = variantKeyOf(question, key);
    const baseLines = (0,cells/* applied */.Ic)(grid, allOfBase);
    const variantLines = (0,cells/* applied */.Ic)(grid, variantSide.packages.get(variantKey) ?? []);
    if (baseLines.length === 0)
        return { applies: false, present: false, drafts: [] };
    const classes = (0,cells/* cellClasses */.vi)(grid, baseLines, variantLines);
    if (variantLines.length === 0 && !variantSide.refused.has(variantKey)) {
        const inBase = classes.filter(({ base }) => base.length > 0);
        const draft = mustHaveAll(rule.relation)
            ? absences.find(key, baseLines, (0,cells/* witnessOf */.XH)(grid, inBase))
            : judgeOverlaidConstraint(question, key, baseLines);
        return { applies: true, present: false, drafts: draft === null ? [] : [draft] };
    }
    usedSubstitute(question, key, variantKey);
    if (variantLines.length === 0)
        return alike;
    const drafts = judgeDifferences(question, { key, variantKey, baseLines, variantLines, classes });
    if (drafts.length > 0 && exceptions.letsDiffer(key)) {
        question.excused.set(key, 'differs');
        return alike;
    }
    return { applies: true, present: true, drafts };
}
function isPlainlyEqual({ base, variantSide, grid }, key, baseLines, variantLines) {
    if (baseLines.length !== 1 || variantLines.length !== 1)
        return false;
    const a = baseLines[0]?.entry;
    const b = variantLines[0]?.entry;
    if (a === undefined || b === undefined)
        return false;
    return (a.form === b.form &&
        ((0,plain_entry/* repeats */.D_)(a, b) || a.text === b.text || (a.form === 'name' && saysTheSame(a, b))) &&
        (a.marker === null || grid.valuesOf(a.marker).some((value) => value !== false)) &&
        (base.constraints.size === 0 || !base.constraints.has(key)) &&
        (variantSide.constraints.size === 0 || !variantSide.constraints.has(key)));
}
function saysTheSame(a, b) {
    return ((0,wording/* specifierText */.Ed)(a) === (0,wording/* specifierText */.Ed)(b) &&
        (a.extras === b.extras || a.extras.join() === b.extras.join()) &&
        (a.marker === b.marker || (a.marker !== null && b.marker !== null && (0,marker/* markerText */.B)(a.marker) === (0,marker/* markerText */.B)(b.marker))));
}


/***/ }),

/***/ 9976:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ elsewhere),
/* harmony export */   b: () => (/* binding */ draftOf)
/* harmony export */ });
/* harmony import */ var _side_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1816);

function draftOf(kind, key, baseLines, variantLines) {
    const first = baseLines[0]?.entry ?? variantLines[0]?.entry;
    return {
        kind,
        key,
        package: (0,_side_js__WEBPACK_IMPORTED_MODULE_0__/* .isTarget */ .Ex)(key) ? null : key,
        name: first?.rawName ?? first?.text ?? key,
        bases: baseLines.map(_side_js__WEBPACK_IMPORTED_MODULE_0__/* .lineOf */ .cA),
        lines: variantLines.map(_side_js__WEBPACK_IMPORTED_MODULE_0__/* .lineOf */ .cA),
        via: null,
    };
}
function elsewhere(path, lines) {
    const other = lines.find(({ document }) => document.path !== path);
    return other === undefined ? null : (0,_side_js__WEBPACK_IMPORTED_MODULE_0__/* .lineOf */ .cA)(other);
}


/***/ }),

/***/ 121:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ omittedBySection),
/* harmony export */   Y: () => (/* binding */ exceptionsOf)
/* harmony export */ });
/* harmony import */ var _policy_package_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7525);
/* harmony import */ var _headings_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2900);
/* harmony import */ var _side_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1816);



function exceptionsOf(rule, base, uses) {
    const substitutes = new Map(rule.substitute.map((substitute) => [substitute.package, substitute]));
    return {
        omits: excuser(rule.omit, base, uses),
        allows: excuser(rule.extra, base, uses),
        letsDiffer: excuser(rule.differ, base, uses),
        substituteOf: (key) => substitutes.get(key) ?? null,
        use: (exception) => {
            uses.add(exception);
        },
    };
}
function excuser(list, base, uses) {
    if (list.length === 0)
        return () => false;
    const named = indexOf(list);
    const sections = list.filter(isSection);
    const underHeadings = sections.length === 0 ? () => [] : headingIndex(sections, base);
    return (key) => {
        const bySection = underHeadings(key);
        const meant = [...((0,_side_js__WEBPACK_IMPORTED_MODULE_2__/* .isTarget */ .Ex)(key) ? [] : named(key)), ...bySection];
        for (const exception of meant)
            uses.add(exception);
        return meant.length > 0;
    };
}
function omittedBySection(rule, base) {
    const named = indexOf(rule.omit);
    const underHeadings = headingIndex(rule.omit.filter(isSection), base);
    return (key) => {
        if (!(0,_side_js__WEBPACK_IMPORTED_MODULE_2__/* .isTarget */ .Ex)(key) && named(key).length > 0)
            return null;
        return underHeadings(key)[0]?.heading ?? null;
    };
}
function indexOf(list) {
    const known = indexes.get(list) ?? (0,_policy_package_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .packageIndex */ .rJ)(list.filter((exception) => exception.kind === 'package'));
    indexes.set(list, known);
    return known;
}
const indexes = new WeakMap();
function isSection(exception) {
    return exception.kind === 'section';
}
function headingIndex(exceptions, base) {
    const headings = (0,_headings_js__WEBPACK_IMPORTED_MODULE_1__/* .headingsOf */ .z)(base);
    const byHeading = new Map();
    for (const exception of exceptions) {
        for (const heading of (0,_headings_js__WEBPACK_IMPORTED_MODULE_1__/* .headingsMeant */ .jx)(exception.heading, headings)) {
            const known = byHeading.get(heading);
            if (known === undefined)
                byHeading.set(heading, [exception]);
            else
                known.push(exception);
        }
    }
    return (key) => [...(headings.above.get(key) ?? [])].flatMap((heading) => byHeading.get(heading) ?? []);
}


/***/ }),

/***/ 5714:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ substituteIn)
/* harmony export */ });
function substituteIn({ detail }) {
    return 'substitute' in detail ? detail.substitute : null;
}


/***/ }),

/***/ 2900:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _H: () => (/* binding */ packagesUnder),
/* harmony export */   jx: () => (/* binding */ headingsMeant),
/* harmony export */   z: () => (/* binding */ headingsOf)
/* harmony export */ });
/* harmony import */ var _documents_heading_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(386);
/* harmony import */ var _documents_include_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8991);
/* harmony import */ var _documents_section_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(449);
/* harmony import */ var _side_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1816);




function headingsOf(side) {
    const known = headingsOfSides.get(side) ?? findHeadings(side);
    headingsOfSides.set(side, known);
    return known;
}
const headingsOfSides = new WeakMap();
function findHeadings({ flats }) {
    const texts = new Map();
    const alike = new Map();
    const above = new Map();
    const packages = new Map();
    for (const { heading, requirements } of [...new Set(flats.flatMap(_documents_include_js__WEBPACK_IMPORTED_MODULE_1__/* .installedDocuments */ .Xd))].flatMap(_documents_section_js__WEBPACK_IMPORTED_MODULE_2__/* .sectionsOf */ .K)) {
        if (heading === null)
            continue;
        const full = (0,_documents_heading_text_js__WEBPACK_IMPORTED_MODULE_0__/* .fullHeading */ .CV)(heading.text);
        if (!texts.has(full))
            texts.set(full, heading.text);
        addTo(alike, (0,_documents_heading_text_js__WEBPACK_IMPORTED_MODULE_0__/* .looseHeading */ .l4)(heading.text), full);
        for (const key of requirements.map(_side_js__WEBPACK_IMPORTED_MODULE_3__/* .keyOf */ .TN)) {
            addTo(above, key, full);
            addTo(packages, full, key);
        }
    }
    return { texts, alike, above, packages };
}
function addTo(sets, key, value) {
    const known = sets.get(key);
    if (known === undefined)
        sets.set(key, new Set([value]));
    else
        known.add(value);
}
function headingsMeant(text, { alike }) {
    const [full, loose] = [(0,_documents_heading_text_js__WEBPACK_IMPORTED_MODULE_0__/* .fullHeading */ .CV)(text), (0,_documents_heading_text_js__WEBPACK_IMPORTED_MODULE_0__/* .looseHeading */ .l4)(text)];
    const same = alike.get(loose) ?? new Set();
    if (same.size < 2 || full === loose)
        return same;
    return new Set([full, loose].filter((one) => same.has(one)).slice(0, 1));
}
function packagesUnder(text, side) {
    const headings = headingsOf(side);
    const meant = [...headingsMeant(text, headings)];
    return new Set(meant.flatMap((heading) => [...(headings.packages.get(heading) ?? [])]));
}


/***/ }),

/***/ 783:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   UL: () => (/* binding */ disagreementOf),
/* harmony export */   aX: () => (/* binding */ judgeDuplicates),
/* harmony export */   s_: () => (/* binding */ whereExcluded)
/* harmony export */ });
/* harmony import */ var _cells_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8366);
/* harmony import */ var _draft_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9976);
/* harmony import */ var _side_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1816);
/* harmony import */ var _versions_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(654);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(1491);





function judgeDuplicates(side, grid, known) {
    return keysInQuestion(side).flatMap((key) => {
        const duplicate = judgeDuplicate(key, side, grid, known);
        const constrained = isConflict(duplicate) ? null : judgeConstraints(key, side, grid, known);
        return constrained ?? duplicate ?? [];
    });
}
function keysInQuestion({ packages, repeated, constraints }) {
    if (repeated.length + constraints.size === 0)
        return [];
    const repeatedKeys = new Set(repeated);
    return [...packages.keys()].filter((key) => !(0,_side_js__WEBPACK_IMPORTED_MODULE_2__/* .isTarget */ .Ex)(key) && (repeatedKeys.has(key) || constraints.has(key)));
}
function isConflict(draft) {
    return draft?.detail.code === 'duplicate' && draft.detail.kind === 'conflict';
}
function judgeDuplicate(key, { packages }, grid, known) {
    const lines = (0,_cells_js__WEBPACK_IMPORTED_MODULE_0__/* .applied */ .Ic)(grid, packages.get(key) ?? []);
    const judged = pathsOf(known?.packages.get(key));
    if (lines.every(({ document }) => judged.has(document.path)))
        return null;
    const disagreement = disagreementOf(lines, grid);
    return disagreement === null ? null : duplicateDraft(key, lines, lines.slice(1), disagreement);
}
function disagreementOf(lines, grid) {
    if (new Set(lines.map(_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .unconditionalWording */ .u3)).size < 2)
        return null;
    const differing = (0,_cells_js__WEBPACK_IMPORTED_MODULE_0__/* .cellClasses */ .vi)(grid, lines, [])
        .map((one) => ({ one, companies: installedTogether(one.base).filter(areWordedDifferently) }))
        .filter(({ companies }) => companies.length > 0);
    if (differing.length === 0)
        return null;
    const excluding = differing.filter(({ companies }) => companies.some(excludeEachOther)).map(({ one }) => one);
    if (excluding.length === 0)
        return { kind: 'text', witness: null };
    return { kind: 'conflict', witness: (0,_cells_js__WEBPACK_IMPORTED_MODULE_0__/* .witnessOf */ .XH)(grid, excluding) };
}
function judgeConstraints(key, side, grid, known) {
    const lines = (0,_cells_js__WEBPACK_IMPORTED_MODULE_0__/* .applied */ .Ic)(grid, side.packages.get(key) ?? []);
    const constraints = (0,_cells_js__WEBPACK_IMPORTED_MODULE_0__/* .applied */ .Ic)(grid, side.constraints.get(key) ?? []);
    if (constraints.length === 0)
        return null;
    const judged = pathsOf([...(known?.packages.get(key) ?? []), ...(known?.constraints.get(key) ?? [])]);
    if ([...lines, ...constraints].every(({ document }) => judged.has(document.path)))
        return null;
    const excluding = whereExcluded(lines, constraints, grid);
    if (excluding.length === 0)
        return null;
    return duplicateDraft(key, lines, constraints, { kind: 'constraint', witness: (0,_cells_js__WEBPACK_IMPORTED_MODULE_0__/* .witnessOf */ .XH)(grid, excluding) });
}
function duplicateDraft(key, lines, others, disagreement) {
    const detail = { code: 'duplicate', ...disagreement, others: others.map(_side_js__WEBPACK_IMPORTED_MODULE_2__/* .lineOf */ .cA) };
    return { ...(0,_draft_js__WEBPACK_IMPORTED_MODULE_1__/* .draftOf */ .b)('duplicate', key, [], lines), detail };
}
function whereExcluded(lines, constraints, grid) {
    const narrowed = (0,_cells_js__WEBPACK_IMPORTED_MODULE_0__/* .cellClasses */ .vi)(grid, lines, constraints).filter(({ variant }) => variant.length > 0);
    const wanted = new Set(lines);
    const isExcluded = ({ base, variant }) => {
        const areInEach = base.some(({ residual }) => residual === '');
        return installedTogether([...base, ...variant]).some((company) => (areInEach || company[1].lines.some((line) => wanted.has(line))) && excludeEachOther(company));
    };
    return narrowed.filter(isExcluded);
}
function pathsOf(lines) {
    return new Set(lines?.map(({ document }) => document.path));
}
function installedTogether(inCell) {
    const byCondition = new Map();
    for (const { line, residual } of inCell) {
        const known = byCondition.get(residual);
        if (known === undefined)
            byCondition.set(residual, [line]);
        else
            known.push(line);
    }
    const always = together(byCondition.get('') ?? []);
    byCondition.delete('');
    return [[], ...byCondition.values()].map((lines) => [always, together(lines)]);
}
function together(lines) {
    const addresses = new Set(lines.map(({ entry }) => (0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .sourceOf */ .vz)(entry)));
    addresses.delete('index');
    let allowed = null;
    return {
        lines,
        wordings: new Set(lines.map(_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .unconditionalWording */ .u3)),
        addresses,
        allowed() {
            allowed ??= (0,_versions_js__WEBPACK_IMPORTED_MODULE_3__/* .allowedBy */ .Q)(lines.flatMap(({ entry }) => entry.specifiers));
            return allowed;
        },
    };
}
function areWordedDifferently([always, conditional]) {
    return haveSeveral(always.wordings, conditional.wordings);
}
function excludeEachOther([always, conditional]) {
    return haveSeveral(always.addresses, conditional.addresses) || (0,_versions_js__WEBPACK_IMPORTED_MODULE_3__/* .partEachOther */ .dY)(always.allowed(), conditional.allowed());
}
function haveSeveral(one, other) {
    const [first] = one;
    return one.size > 1 || other.size > 1 || (first !== undefined && other.size === 1 && !other.has(first));
}


/***/ }),

/***/ 3671:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  d: () => (/* binding */ judgeGroup)
});

// EXTERNAL MODULE: ./src/compare/cells.ts + 1 modules
var cells = __nccwpck_require__(8366);
;// CONCATENATED MODULE: ./src/compare/history.ts

function historyOf(before, baseDrafts) {
    if (before === null)
        return null;
    let shared = null;
    let own = null;
    return {
        before,
        quarrelled(key) {
            shared ??= keysOfQuarrels([...baseDrafts, ...before.drafts]);
            own ??= keysOfQuarrels(before.lineDrafts);
            return shared.has(key) || own.has(before.variantKeyOf(key));
        },
    };
}
function keysOfQuarrels(drafts) {
    return new Set(drafts.filter(isQuarrel).map(({ key }) => key));
}
function withHistory(draft, change, history) {
    const { detail } = draft;
    if (detail.code === 'commented-out')
        return { ...draft, detail: { ...detail, broughtNow: change.addedToBase } };
    if (detail.code === 'version-conflict' || detail.code === 'version-wider' || detail.code === 'version-differs') {
        const agreedBefore = history !== null && agreedIn(history, draft.key);
        return { ...draft, detail: { ...detail, agreedBefore } };
    }
    return draft;
}
function agreedIn({ before, quarrelled }, key) {
    const own = before.variantKeyOf(key);
    const [base, variant] = [before.base.packages.get(key) ?? [], before.variantSide.packages.get(own) ?? []];
    const classes = (0,cells/* cellClasses */.vi)(before.grid, base, variant);
    return classes.some((one) => one.base.length > 0 && one.variant.length > 0) && !quarrelled(key);
}
function isQuarrel({ detail }) {
    if (detail.code === 'duplicate')
        return detail.kind !== 'text';
    return detail.code === 'version-conflict' || detail.code === 'source-differs';
}

// EXTERNAL MODULE: ./src/compare/draft.ts
var compare_draft = __nccwpck_require__(9976);
// EXTERNAL MODULE: ./src/compare/judge-own-packages.ts
var judge_own_packages = __nccwpck_require__(1299);
// EXTERNAL MODULE: ./src/compare/side.ts
var side = __nccwpck_require__(1816);
;// CONCATENATED MODULE: ./src/compare/left-behind.ts




function leftBehind(head, before) {
    if (before === null || head.variant.rule.relation !== 'superset')
        return [];
    const { path } = head.variant;
    const drafts = [];
    const told = new Set();
    const dropped = (key) => isIn(before, 'base', key) && !isIn(head, 'base', key);
    for (const key of new Set([...before.base.packages.keys(), ...before.base.refused.keys()])) {
        if (!dropped(key))
            continue;
        const held = head.variantKeyOf(key);
        if (told.has(held) || head.allowed.has(held) || !isIn(head, 'variantSide', held))
            continue;
        if (before.variantKeyOf(key) !== held || !isIn(before, 'variantSide', held))
            continue;
        if (held !== key && (isIn(head, 'base', held) || dropped(held)))
            continue;
        told.add(held);
        const detail = { code: 'left-behind' };
        const lines = (0,cells/* applied */.Ic)(head.grid, head.variantSide.packages.get(held) ?? []);
        const refused = head.variantSide.refused.get(held);
        const draft = refused !== undefined && lines.length === 0
            ? (0,judge_own_packages/* refusedPresence */.W)(path, held, refused)
            : { ...(0,compare_draft/* draftOf */.b)('presence', held, [], lines), via: (0,compare_draft/* elsewhere */.J)(path, lines) };
        if (held === key)
            drafts.push({ ...draft, detail });
        else {
            const old = before.base;
            const name = (old.packages.get(key)?.[0] ?? old.refused.get(key))?.entry.rawName ?? key;
            drafts.push({ ...draft, key, package: (0,side/* isTarget */.Ex)(key) ? null : key, name, heldAs: draft.name, detail });
        }
    }
    return drafts;
}
function isIn(comparison, which, key) {
    const { packages, refused } = comparison[which];
    return refused.has(key) || (0,cells/* applies */.Br)(comparison.grid, packages.get(key) ?? []);
}

// EXTERNAL MODULE: ./src/compare/package-change.ts
var package_change = __nccwpck_require__(1044);
// EXTERNAL MODULE: ./src/compare/said-once.ts
var said_once = __nccwpck_require__(5854);
// EXTERNAL MODULE: ./src/compare/strictness.ts
var compare_strictness = __nccwpck_require__(2277);
;// CONCATENATED MODULE: ./src/compare/judge-group.ts





function judgeGroup(head, compared, strictness) {
    const context = {
        group: head.group.name,
        strictness,
        compared,
        baseIncomplete: head.baseIncomplete,
        baseUnreadable: compared !== null && head.group.base.some((path) => compared.unreadable.has(path)),
        wrongLines: compared === null ? new Set() : wrongLinesIn(compared.comparison),
    };
    const findings = [];
    const variantsBefore = new Map(compared?.comparison.variants.map((one) => [one.variant.path, one]));
    const known = byIdentity([
        ...(compared?.comparison.baseDrafts ?? []),
        ...(compared?.comparison.exceptionDrafts ?? []),
    ]);
    for (const draft of head.exceptionDrafts) {
        const introduced = introducedBy(context, null, known.has(identity(draft)));
        const cause = draft.detail.code === 'exception-expired' ? 'date' : 'policy';
        findings.push(finish(context, null, draft, { introduced, cause }));
    }
    for (const draft of head.baseDrafts) {
        const introduced = introducedBy(context, null, isKnownLine(context, draft, known));
        const cause = introduced === true ? 'base-changed' : 'unknown';
        findings.push(finish(context, null, draft, { introduced, cause }));
    }
    for (const variant of (0,said_once/* saidOnce */.Xf)(head.variants)) {
        findings.push(...judgeVariant(context, variant, variantsBefore.get(variant.variant.path) ?? null));
    }
    return findings.filter((finding) => finding !== null);
}
function judgeVariant(context, head, before) {
    const { path } = head.variant;
    const known = byIdentity(before === null ? [] : [...before.drafts, ...before.lineDrafts]);
    const findings = [];
    const history = historyOf(before, context.compared?.comparison.baseDrafts ?? []);
    const gone = context.baseIncomplete ? [] : leftBehind(head, before);
    const changeOf = (0,package_change/* changesBetween */.i)(head, before);
    const quarrels = new Map();
    for (const draft of [...head.drafts, ...gone]) {
        const change = changeOf(draft.key);
        const again = draft.kind === 'version' && change.baseVersions && !change.inVariant;
        const old = known.get(identity(draft));
        const introduced = introducedBy(context, path, old !== undefined && !again && !isWorse(draft, old));
        const cause = introduced === null ? 'unknown' : change.cause;
        const told = introduced === null ? draft : withHistory(draft, change, history);
        const finding = finish(context, path, told, { introduced, cause });
        findings.push(finding);
        if (isQuarrel(draft))
            quarrels.set(draft.key, finding);
    }
    for (const draft of head.lineDrafts) {
        const introduced = introducedBy(context, path, isKnownLine(context, draft, known));
        const cause = introduced === true ? causeOfLines(draft, changeOf) : 'unknown';
        const finding = finish(context, path, draft, { introduced, cause });
        if (!isSaidBy(quarrels.get(draft.key) ?? null, finding, head.base))
            findings.push(finding);
    }
    return findings;
}
function isSaidBy(quarrel, lines, { paths }) {
    if (quarrel === null || lines?.detail.code !== 'duplicate')
        return false;
    if (quarrel.severity !== lines.severity || quarrel.introduced !== lines.introduced)
        return false;
    return lines.detail.others.every(({ path }) => paths.has(path));
}
function causeOfLines({ kind, key }, changeOf) {
    const cause = kind === 'duplicate' ? changeOf(key).cause : null;
    return cause === 'base-added' || cause === 'base-changed' ? cause : 'variant-changed';
}
function introducedBy(context, path, known) {
    if (context.compared === null || context.baseUnreadable)
        return null;
    if (path !== null && context.compared.unreadable.has(path))
        return null;
    return !known;
}
function identity({ kind, key }) {
    return `${kind} ${key}`;
}
function byIdentity(drafts) {
    return new Map(drafts.map((draft) => [identity(draft), draft]));
}
function isWorse(draft, old) {
    return isQuarrel(draft) && !isQuarrel(old);
}
function isKnownLine({ wrongLines }, draft, known) {
    if (wrongLines.has(identity(draft)))
        return true;
    const old = known.get(identity(draft));
    return old !== undefined && (draft.kind !== 'duplicate' || !isQuarrel(draft) || isQuarrel(old));
}
function wrongLinesIn({ baseDrafts, variants }) {
    const drafts = [...baseDrafts, ...variants.flatMap(({ lineDrafts }) => lineDrafts)];
    return new Set(drafts.filter(({ kind }) => kind === 'line').map(identity));
}
function finish(context, variant, draft, history) {
    const { strictness } = context;
    const severity = (0,compare_strictness/* severityOf */.x)(draft.detail, strictness);
    if (severity === 'off')
        return null;
    const { introduced, cause } = history;
    return {
        code: draft.detail.code,
        package: draft.package,
        name: draft.name,
        group: context.group,
        variant,
        severity,
        introduced,
        counts: (0,compare_strictness/* countsAsDrift */.I)({ severity, introduced }, strictness),
        cause,
        base: draft.bases[0] ?? null,
        bases: draft.bases,
        lines: draft.lines,
        at: placeOf(draft, variant),
        via: draft.via,
        ...(draft.heldAs === undefined ? {} : { heldAs: draft.heldAs }),
        detail: draft.detail,
    };
}
function placeOf({ lines }, variant) {
    const first = lines.find(({ path }) => path === variant) ?? lines[0];
    return first === undefined ? null : { path: first.path, line: first.line, column: first.column };
}


/***/ }),

/***/ 1299:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ judgeOwnPackages),
/* harmony export */   W: () => (/* binding */ refusedPresence)
/* harmony export */ });
/* harmony import */ var _python_name_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5411);
/* harmony import */ var _cells_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8366);
/* harmony import */ var _draft_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9976);
/* harmony import */ var _side_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1816);




function judgeOwnPackages(question) {
    const { rule, base, variantSide, grid, exceptions } = question;
    const forbidden = rule.relation === 'equal' || rule.relation === 'subset';
    if (!forbidden && rule.extra.length === 0 && rule.substitute.length === 0)
        return { drafts: [], allowed: new Set() };
    const substitutes = new Map();
    for (const one of rule.substitute) {
        if (!(0,_cells_js__WEBPACK_IMPORTED_MODULE_1__/* .applies */ .Br)(grid, base.packages.get(one.package) ?? []) && !base.refused.has(one.package))
            continue;
        const key = (0,_python_name_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalName */ .Ew)(one.with);
        const known = substitutes.get(key);
        if (known === undefined)
            substitutes.set(key, [one]);
        else
            known.push(one);
    }
    const isSubstitute = (key) => {
        if (forbidden)
            for (const one of substitutes.get(key) ?? [])
                exceptions.use(one);
        return substitutes.has(key);
    };
    const detail = { code: 'unexpected', relation: rule.relation };
    const drafts = [];
    const allowed = new Set();
    for (const [key, all] of variantSide.packages) {
        const baseLines = base.packages.get(key) ?? [];
        if (base.refused.has(key) || (0,_cells_js__WEBPACK_IMPORTED_MODULE_1__/* .applies */ .Br)(grid, baseLines))
            continue;
        const lines = (0,_cells_js__WEBPACK_IMPORTED_MODULE_1__/* .applied */ .Ic)(grid, all);
        if (lines.length === 0)
            continue;
        if (isSubstitute(key) || exceptions.allows(key))
            allowed.add(key);
        else if (forbidden) {
            drafts.push({ ...(0,_draft_js__WEBPACK_IMPORTED_MODULE_2__/* .draftOf */ .b)('presence', key, baseLines, lines), via: (0,_draft_js__WEBPACK_IMPORTED_MODULE_2__/* .elsewhere */ .J)(question.path, lines), detail });
        }
    }
    for (const [name, reached] of variantSide.refused) {
        if ([variantSide, base].some(({ packages }) => (0,_cells_js__WEBPACK_IMPORTED_MODULE_1__/* .applies */ .Br)(grid, packages.get(name) ?? [])))
            continue;
        if (base.refused.has(name))
            continue;
        if (isSubstitute(name) || exceptions.allows(name))
            allowed.add(name);
        else if (forbidden)
            drafts.push({ ...refusedPresence(question.path, name, reached), detail });
    }
    return { drafts, allowed };
}
function refusedPresence(path, key, reached) {
    const line = (0,_side_js__WEBPACK_IMPORTED_MODULE_3__/* .refusedLine */ .LX)(reached);
    const name = reached.entry.rawName ?? key;
    return { ...(0,_draft_js__WEBPACK_IMPORTED_MODULE_2__/* .draftOf */ .b)('presence', key, [], []), name, lines: [line], via: line.path === path ? null : line };
}


/***/ }),

/***/ 2154:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ lookalikeOf)
/* harmony export */ });
/* harmony import */ var _python_name_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5411);
/* harmony import */ var _cells_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8366);


function lookalikeOf(name, sides) {
    const { packages, refused } = sides.variantSide;
    const present = namesOfStem(stemOf(name)).filter((one) => one !== name && standsIn(one, name, sides));
    const first = present.length < 2 ? present[0] : firstIn(sides.variantSide, present);
    if (first === undefined)
        return null;
    return (packages.get(first)?.[0] ?? refused.get(first))?.entry.rawName ?? first;
}
function standsIn(one, absent, { base, variantSide, grid }) {
    const inVariant = variantSide.packages.get(one);
    if (inVariant === undefined)
        return variantSide.refused.has(one) && !base.packages.has(one);
    const inBase = new Set(base.packages.get(one));
    const wanted = new Set(base.packages.get(absent));
    return (0,_cells_js__WEBPACK_IMPORTED_MODULE_1__/* .cellClasses */ .vi)(grid, [...wanted, ...inBase], inVariant).some((here) => here.variant.length > 0 && !isAny(here.base, inBase) && (wanted.size === 0 || isAny(here.base, wanted)));
}
function isAny(inCell, lines) {
    return inCell.some(({ line }) => lines.has(line));
}
function firstIn(side, names) {
    const ranks = ranksOfSides.get(side) ?? ranksOf(side);
    ranksOfSides.set(side, ranks);
    return [...names].sort((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0))[0];
}
function ranksOf({ packages, refused }) {
    return new Map([...packages.keys(), ...refused.keys()].map((key, index) => [key, index]));
}
const ranksOfSides = new WeakMap();
const suffixes = new Set([
    '-binary',
    '-headless',
    '-cpu',
    '-gpu',
    '-bin',
    '-directml',
    '-rocm',
    '-macos',
    '-silicon',
    '-windows',
]);
const sameStem = new Map([[(0,_python_name_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalName */ .Ew)('pymysql'), (0,_python_name_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalName */ .Ew)('mysqlclient')]]);
const companions = new Set(['psycopg-binary']);
function namesOfStem(stem) {
    const others = [...sameStem].flatMap(([other, its]) => (its === stem ? [other] : []));
    return [stem, ...others]
        .flatMap((one) => [one, ...[...suffixes].map((suffix) => one + suffix)])
        .map(_python_name_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalName */ .Ew)
        .filter((one) => stemOf(one) === stem);
}
function stemOf(name) {
    const hyphen = name.lastIndexOf('-');
    const isBuild = hyphen !== -1 && suffixes.has(name.slice(hyphen)) && !companions.has(name);
    const stem = isBuild ? name.slice(0, hyphen) : name;
    return sameStem.get(stem) ?? stem;
}


/***/ }),

/***/ 1044:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ changesBetween)
/* harmony export */ });
/* harmony import */ var _cells_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8366);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1491);


function changesBetween(head, before) {
    const shared = before === null ? new Set() : sharedReads(head, before);
    const isOwn = (line, constraint) => !shared.has(readKey(line, constraint));
    return (key) => {
        const [base, variant] = [wordingIn(head, 'base', key), wordingIn(head, 'variantSide', key, isOwn)];
        const [oldBase, oldVariant] = before === null ? [null, null] : [wordingIn(before, 'base', key), wordingIn(before, 'variantSide', key, isOwn)];
        return {
            baseVersions: versionsOfBase(head, key) !== (before === null ? null : versionsOfBase(before, key)),
            inVariant: variant !== oldVariant,
            addedToBase: before !== null && oldBase === null && base !== null,
            cause: causeOf({ base, variant, oldBase, oldVariant, isNewVariant: before === null }),
        };
    };
}
function sharedReads(head, before) {
    const old = readsOfBase(before);
    return old.size === 0 ? old : new Set([...readsOfBase(head)].filter((one) => old.has(one)));
}
function readsOfBase({ base, variantSide }) {
    const reads = new Set();
    if (![...variantSide.paths].some((path) => base.paths.has(path)))
        return reads;
    for (const { requirements, constraints } of variantSide.flats) {
        for (const line of requirements)
            if (base.paths.has(line.document.path))
                reads.add(readKey(line, false));
        for (const line of constraints)
            if (base.paths.has(line.document.path))
                reads.add(readKey(line, true));
    }
    return reads;
}
function readKey({ document }, constraint) {
    return `${constraint ? '-c' : '-r'} ${document.path}`;
}
function causeOf({ base, variant, oldBase, oldVariant, isNewVariant }) {
    if (isNewVariant)
        return 'variant-changed';
    if (oldVariant !== null && variant === null)
        return 'variant-removed';
    if (oldVariant !== variant)
        return 'variant-changed';
    if (oldBase === null && base !== null)
        return 'base-added';
    return oldBase === base ? 'unknown' : 'base-changed';
}
function wordingIn(comparison, which, key, isCounted = () => true) {
    const own = which === 'base' ? key : comparison.variantKeyOf(key);
    const { lines, constraints } = linesHere(comparison, which, own);
    const counted = [
        ...lines.filter((line) => isCounted(line, false)),
        ...constraints.filter((line) => isCounted(line, true)),
    ];
    if (counted.length > 0)
        return counted.map(_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .wording */ .z4).sort().join('\n');
    return lines.length > 0 ? null : (comparison[which].refused.get(own)?.entry.text ?? null);
}
function versionsOfBase(comparison, key) {
    const { lines, constraints } = linesHere(comparison, 'base', key);
    const wishes = (0,_cells_js__WEBPACK_IMPORTED_MODULE_0__/* .cellClasses */ .vi)(comparison.grid, lines, constraints)
        .filter(({ base }) => base.length > 0)
        .map(({ cells, base, variant }) => ({ cells, versions: versionsIn([...base, ...variant]) }));
    const [first] = wishes;
    if (wishes.every(({ versions }) => versions === first?.versions))
        return first?.versions ?? '';
    const byCell = wishes.flatMap(({ cells, versions }) => [...cells].map((cell) => JSON.stringify([cell, versions])));
    return byCell.sort().join('\n');
}
function versionsIn(inCell) {
    const wishes = inCell.map(({ line: { entry }, residual }) => ({
        versions: entry.specifiers.map(({ operator, version }) => operator + version).sort(),
        residual,
    }));
    const [first] = wishes;
    const isOne = wishes.every(({ versions }) => versions.join() === first?.versions.join());
    const said = wishes.flatMap(({ versions, residual }) => isOne || residual === '' ? versions : [`${versions.join()} ; ${residual}`]);
    return [...new Set(said)].sort().join();
}
function linesHere({ grid, ...sides }, which, key) {
    const { packages, constraints } = sides[which];
    const lines = (0,_cells_js__WEBPACK_IMPORTED_MODULE_0__/* .applied */ .Ic)(grid, packages.get(key) ?? []);
    return { lines, constraints: lines.length === 0 ? [] : (0,_cells_js__WEBPACK_IMPORTED_MODULE_0__/* .applied */ .Ic)(grid, constraints.get(key) ?? []) };
}


/***/ }),

/***/ 4357:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ foreignPackage)
/* harmony export */ });
/* harmony import */ var _python_name_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5411);

function foreignPackage(name, { platform }) {
    if (platform === undefined)
        return null;
    return kinds.find(({ platforms, has }) => !platforms.includes(platform) && has(name)) ?? null;
}
const kinds = [
    {
        madeFor: 'Windows',
        marker: 'sys_platform == "win32"',
        platforms: ['windows'],
        has: oneOf(/^(?:winrt|winsdk)(?:-|$)/, 'comtypes metatrader5 pypiwin32 pyreadline pyreadline3 pywin32 pywin32-ctypes pywinauto pywinpty win10toast', 'win32-setctime windows-curses winshell wmi'),
    },
    {
        madeFor: 'macOS',
        marker: 'sys_platform == "darwin"',
        platforms: ['macos'],
        has: oneOf(/^pyobjc(?:-|$)/, 'appnope rumps tensorflow-macos tensorflow-metal'),
    },
    {
        madeFor: 'Linux',
        marker: 'sys_platform == "linux"',
        platforms: ['linux'],
        has: oneOf(/^rpi-gpio$/, 'evdev pyinotify python-prctl systemd-python'),
    },
    {
        madeFor: 'Linux and macOS',
        marker: 'sys_platform != "win32"',
        platforms: ['linux', 'macos'],
        has: oneOf(/^uvloop$/),
    },
];
function oneOf(family, ...names) {
    const known = new Set(names.join(' ').split(' ').map(_python_name_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalName */ .Ew));
    return (name) => known.has(name) || family.test(name);
}


/***/ }),

/***/ 4386:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ exitStatus),
/* harmony export */   V: () => (/* binding */ verdictOf)
/* harmony export */ });
function verdictOf(findings, problems) {
    if (problems.some(({ fatal }) => fatal))
        return 'could-not-check';
    return findings.some(({ counts }) => counts) ? 'drift' : 'in-sync';
}
function exitStatus(result) {
    switch (result.verdict) {
        case 'could-not-check':
            return 2;
        case 'drift':
            return result.enforce === 'none' ? 0 : 1;
        case 'in-sync':
            return 0;
    }
}


/***/ }),

/***/ 5854:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   JV: () => (/* binding */ notSaidYet),
/* harmony export */   Xf: () => (/* binding */ saidOnce),
/* harmony export */   u$: () => (/* binding */ exceptionsOnce)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4008);

function saidOnce(variants) {
    const said = new Set(variants.flatMap((one) => one.lineDrafts.filter((draft) => isOwn(one, draft)).map(lineKey)));
    return variants.map((one) => {
        const lineDrafts = one.lineDrafts.filter((draft) => {
            if (isOwn(one, draft))
                return true;
            const isNew = !said.has(lineKey(draft));
            said.add(lineKey(draft));
            return isNew;
        });
        return { ...one, lineDrafts };
    });
}
function notSaidYet(findings, said) {
    return findings.filter((finding) => {
        if (!lineCodes.has(finding.code))
            return true;
        const key = `${lineKey(finding)} ${finding.introduced}`;
        const isNew = !said.has(key);
        said.add(key);
        return isNew;
    });
}
function exceptionsOnce(findings, uses) {
    const used = new Set(uses.map(({ place }) => (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .placeText */ .Z9)(place)));
    const kept = new Map();
    for (const finding of findings) {
        const { code, detail, introduced } = finding;
        const place = 'exception' in detail ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .placeText */ .Z9)(detail.exception.place) : null;
        if (code === 'exception-unused' && place !== null && used.has(place))
            continue;
        const key = place === null ? finding : `${code} ${place}`;
        const known = kept.get(key);
        if (known === undefined || (known.introduced === false && introduced !== false))
            kept.set(key, finding);
    }
    return [...kept.values()];
}
const lineCodes = new Set(['duplicate', 'unreadable-line', 'unusual-line-break']);
function isOwn({ variant }, { lines }) {
    return lines.every(({ path }) => path === variant.path);
}
function lineKey({ detail, lines }) {
    const [kind, others] = detail.code === 'duplicate' ? [detail.kind, detail.others] : ['', []];
    const places = [...lines, ...others].map(({ path, line, column }) => [path, line, column]);
    return JSON.stringify([detail.code, kind, places]);
}


/***/ }),

/***/ 1816:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ex: () => (/* binding */ isTarget),
/* harmony export */   Jh: () => (/* binding */ sideOf),
/* harmony export */   LX: () => (/* binding */ refusedLine),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   cA: () => (/* binding */ lineOf)
/* harmony export */ });
/* harmony import */ var _documents_document_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5377);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1491);


function sideOf(flats) {
    const requirements = distinct(flats, (flat) => flat.requirements);
    const { lines: packages, repeated } = byPackage(requirements);
    const { lines: constraints } = byPackage(distinct(flats, (flat) => flat.constraints));
    const addressed = requirements.filter(({ entry }) => entry.target !== null);
    const refused = new Map();
    const paths = new Set();
    for (const flat of flats) {
        for (const document of flat.documents)
            paths.add(document.path);
        for (const reached of flat.unreadable) {
            const name = reached.entry.name;
            if (isConstraint(reached))
                continue;
            if (name !== null && !refused.has(name))
                refused.set(name, reached);
        }
    }
    return { packages, repeated, addressed, constraints, refused, flats, paths };
}
function distinct(flats, linesOf) {
    const [first, ...others] = flats;
    if (first !== undefined && others.length === 0)
        return linesOf(first);
    const seen = new Set();
    return flats.flatMap(linesOf).filter(({ entry }) => {
        const isNew = !seen.has(entry);
        seen.add(entry);
        return isNew;
    });
}
function byPackage(all) {
    const lines = new Map();
    all.forEach(({ entry }, index) => {
        lines.set(keyOf(entry), alone(all, index));
    });
    return lines.size === all.length ? { lines, repeated: [] } : byRepeatedPackage(all);
}
function byRepeatedPackage(all) {
    const lines = new Map();
    const repeated = [];
    all.forEach((reached, index) => {
        const key = keyOf(reached.entry);
        const known = lines.get(key);
        if (known === undefined)
            lines.set(key, alone(all, index));
        else if (known.push(reached) === 2)
            repeated.push(key);
    });
    return { lines, repeated };
}
function alone(all, index) {
    return all.slice(index, index + 1);
}
function isConstraint({ via }) {
    return via.at(-1)?.entry.constraint === true;
}
function keyOf(entry) {
    return entry.name ?? `target ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .plainTarget */ .CR)(entry.target ?? entry.text)}`;
}
function isTarget(key) {
    return key.startsWith('target ');
}
function lineOf({ entry, document }) {
    return { ...(0,_documents_document_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOfRequirement */ .uA)(document, entry), text: entry.text };
}
function refusedLine({ entry, document }) {
    return { ...(0,_documents_document_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOfEntry */ .h$)(document, entry), text: entry.text };
}


/***/ }),

/***/ 2277:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ countsAsDrift),
/* harmony export */   x: () => (/* binding */ severityOf)
/* harmony export */ });
/* harmony import */ var _policy_finding_code_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6301);

function severityOf(detail, { severity }) {
    const own = severity.get(detail.code);
    if (own !== undefined)
        return own;
    if (detail.code === 'duplicate' && detail.kind === 'text')
        return 'notice';
    if (detail.code === 'commented-out' && detail.broughtNow)
        return 'error';
    if ('overlay' in detail && detail.overlay)
        return 'error';
    if (detail.code === 'version-conflict' && (detail.agreedBefore === true || detail.exact))
        return 'error';
    return _policy_finding_code_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultSeverity */ .NU[detail.code];
}
function countsAsDrift({ severity, introduced }, { enforce }) {
    return severity === 'error' && (enforce !== 'new' || introduced !== false);
}


/***/ }),

/***/ 654:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Iz: () => (/* binding */ allowNone),
/* harmony export */   Q: () => (/* binding */ allowedBy),
/* harmony export */   ch: () => (/* binding */ compareVersionsOf),
/* harmony export */   dY: () => (/* binding */ partEachOther)
/* harmony export */ });
/* harmony import */ var _python_version_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6754);
/* harmony import */ var _python_version_set_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8246);
/* harmony import */ var _cells_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8366);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1491);




function compareVersionsOf(question) {
    if (question.mode === 'ignore')
        return null;
    const pairs = [];
    const classes = [];
    for (const one of question.classes) {
        const sides = sidesOf(one, question.constraints);
        if (sides === null)
            continue;
        const pair = pairOf(sides.base, sides.variant);
        if (pair === null)
            continue;
        pairs.push(pair);
        classes.push(one);
    }
    const [first, shownIn] = [pairs[0], classes[0]];
    if (first === undefined || shownIn === undefined)
        return null;
    const code = codeOf(question, pairs);
    if (code === null)
        return null;
    const detail = {
        code,
        baseVersions: first.base.text,
        variantVersions: first.variant.text,
        pins: pinsOf(first),
        agreedBefore: null,
        overlay: question.overlay,
        exact: question.mode === 'exact',
        witness: (0,_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .witnessOf */ .XH)(question.grid, classes),
    };
    return { detail, shownIn };
}
function sidesOf({ base, variant }, constraints) {
    const said = (own, others, narrowing) => {
        const conditions = new Set(others.map(({ residual }) => residual));
        const shared = own.filter(({ residual }) => residual === '' || conditions.has(residual));
        const lines = shared.map(({ line }) => line);
        if (narrowing.length === 0)
            return { lines, constraints: [] };
        const narrower = new Set(narrowing);
        const isConstraint = (line) => narrower.has(line);
        return { lines: lines.filter((line) => !isConstraint(line)), constraints: lines.filter(isConstraint) };
    };
    const sides = { base: said(base, variant, constraints.base), variant: said(variant, base, constraints.variant) };
    return sides.base.lines.length === 0 || sides.variant.lines.length === 0 ? null : sides;
}
function pairOf(base, variant) {
    const baseWish = constrainedWish(base);
    const variantWish = constrainedWish(variant);
    const judged = judgedBy([...baseWish.specifiers, ...variantWish.specifiers]);
    if ((0,_python_version_set_js__WEBPACK_IMPORTED_MODULE_1__/* .isEmpty */ .Im)(baseWish.set, judged) && !sayOne(base))
        return null;
    if ((0,_python_version_set_js__WEBPACK_IMPORTED_MODULE_1__/* .isEmpty */ .Im)(variantWish.set, judged) && !sayOne(variant))
        return null;
    return { base: baseWish, variant: variantWish, judged };
}
function sayOne({ lines, constraints }) {
    return constraints.length === 0 && new Set(lines.map(_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .unconditionalWording */ .u3)).size === 1;
}
function constrainedWish({ lines, constraints }) {
    const wish = wishOf([...lines, ...constraints]);
    return constraints.length > 0 && (0,_python_version_set_js__WEBPACK_IMPORTED_MODULE_1__/* .isEmpty */ .Im)(wish.set, judgedBy(wish.specifiers)) ? wishOf(lines) : wish;
}
function allowedBy(specifiers) {
    return { versions: (0,_python_version_set_js__WEBPACK_IMPORTED_MODULE_1__/* .versionSetOf */ .ye)(specifiers), judged: judgedBy(specifiers) };
}
function allowNone(specifiers) {
    const [first] = specifiers;
    if (specifiers.length <= 1 && first?.operator !== '<')
        return false;
    const { versions, judged } = allowedBy(specifiers);
    return (0,_python_version_set_js__WEBPACK_IMPORTED_MODULE_1__/* .isEmpty */ .Im)(versions, judged);
}
function partEachOther(one, other) {
    const judged = one.judged === 'all' ? one.judged : other.judged;
    return !(0,_python_version_set_js__WEBPACK_IMPORTED_MODULE_1__/* .haveCommon */ .Uq)(one.versions, other.versions, judged);
}
function judgedBy(specifiers) {
    return (0,_python_version_set_js__WEBPACK_IMPORTED_MODULE_1__/* .namesPreRelease */ .Ro)(specifiers) ? 'all' : 'releases';
}
function wishOf(lines) {
    const texts = [...new Set(lines.map(({ entry }) => (0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .specifierText */ .Ed)(entry)).filter((text) => text !== ''))];
    const [only, ...others] = lines;
    const isOne = only !== undefined && others.length === 0;
    const specifiers = isOne ? only.entry.specifiers : lines.flatMap(({ entry }) => entry.specifiers);
    return { specifiers, set: isOne ? setOf(only.entry) : (0,_python_version_set_js__WEBPACK_IMPORTED_MODULE_1__/* .versionSetOf */ .ye)(specifiers), text: texts.join(',') };
}
function setOf({ specifiers }) {
    const set = remembered.get(specifiers) ?? (0,_python_version_set_js__WEBPACK_IMPORTED_MODULE_1__/* .versionSetOf */ .ye)(specifiers);
    remembered.set(specifiers, set);
    return set;
}
const remembered = new WeakMap();
function codeOf({ mode, overlay }, pairs) {
    if (pairs.every((pair) => conflicts(pair, mode, overlay)))
        return 'version-conflict';
    if (mode === 'exact' && pairs.every(({ base, variant, judged }) => !(0,_python_version_set_js__WEBPACK_IMPORTED_MODULE_1__/* .equals */ .aI)(base.set, variant.set, judged))) {
        return 'version-differs';
    }
    return pairs.every((pair) => isWider(pair, mode)) ? 'version-wider' : null;
}
function conflicts({ base, variant, judged }, mode, overlay) {
    if (base.text === variant.text)
        return false;
    if (!(0,_python_version_set_js__WEBPACK_IMPORTED_MODULE_1__/* .isEmpty */ .Im)((0,_python_version_set_js__WEBPACK_IMPORTED_MODULE_1__/* .intersect */ .y$)(base.set, variant.set), judged))
        return false;
    if (overlay || mode === 'exact')
        return true;
    return mode === 'minor' ? !(0,_python_version_set_js__WEBPACK_IMPORTED_MODULE_1__/* .shareMinor */ .FA)(base.set, variant.set, judged) : !differOnlyInLocalLabel(base, variant);
}
function differOnlyInLocalLabel(base, variant) {
    const [basePin, variantPin] = [pinOf(base), pinOf(variant)];
    return basePin !== null && variantPin !== null && (0,_python_version_set_js__WEBPACK_IMPORTED_MODULE_1__/* .isSamePublicVersion */ .yP)(basePin, variantPin);
}
function isWider({ base, variant, judged }, mode) {
    if (!(0,_python_version_set_js__WEBPACK_IMPORTED_MODULE_1__/* .isBoundedAbove */ .Bb)(base.set) || pinOf(base) !== null)
        return false;
    return (mode === 'minor' ? _python_version_set_js__WEBPACK_IMPORTED_MODULE_1__/* .reachesMinorAbove */ .ed : _python_version_set_js__WEBPACK_IMPORTED_MODULE_1__/* .reachesAbove */ .FG)(variant.set, base.set, judged);
}
function pinOf({ specifiers, set }) {
    if ((0,_python_version_set_js__WEBPACK_IMPORTED_MODULE_1__/* .isEmpty */ .Im)(set))
        return null;
    for (const specifier of specifiers) {
        const pin = (0,_python_version_set_js__WEBPACK_IMPORTED_MODULE_1__/* .exactPin */ .ns)([specifier]);
        if (pin !== null)
            return pin;
    }
    return null;
}
function pinsOf({ base, variant }) {
    const [basePin, variantPin] = [pinOf(base), pinOf(variant)];
    if (basePin === null || variantPin === null)
        return null;
    const order = (0,_python_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(variantPin, basePin);
    return {
        base: basePin.text,
        variant: variantPin.text,
        order: order < 0 ? 'older' : order > 0 ? 'newer' : 'other',
    };
}


/***/ }),

/***/ 1491:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CR: () => (/* binding */ plainTarget),
/* harmony export */   Ed: () => (/* binding */ specifierText),
/* harmony export */   _V: () => (/* binding */ isAbsoluteFile),
/* harmony export */   u3: () => (/* binding */ unconditionalWording),
/* harmony export */   vz: () => (/* binding */ sourceOf),
/* harmony export */   z4: () => (/* binding */ wording)
/* harmony export */ });
/* harmony import */ var _python_marker_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5570);

function wording(line) {
    const { marker } = line.entry;
    return `${unconditionalWording(line)} ; ${marker === null ? '' : (0,_python_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .markerText */ .B)(marker)}`;
}
function unconditionalWording({ entry }) {
    return [specifierText(entry), entry.extras.join(','), sourceOf(entry)].join(' ; ');
}
function specifierText(entry) {
    const [first, ...rest] = entry.specifiers;
    if (first === undefined)
        return '';
    if (rest.length === 0)
        return first.operator + first.version;
    return entry.specifiers.map(({ operator, version }) => operator + version).join(',');
}
function sourceOf(entry) {
    if (entry.form === 'name' || entry.target === null || isAbsoluteFile(entry))
        return 'index';
    const hash = entry.target.indexOf('#');
    return plainTarget(hash === -1 ? entry.target : entry.target.slice(0, hash));
}
function isAbsoluteFile(entry) {
    return entry.name !== null && entry.form !== 'editable' && (entry.target?.startsWith('file:///') ?? false);
}
function plainTarget(target) {
    if (target.includes('://'))
        return target;
    return target.replace(/^(?:\.\/+)+/, '').replace(/\/$/, '') || '.';
}


/***/ }),

/***/ 6698:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ deployedIn)
/* harmony export */ });
function deployedIn({ installed }) {
    const deployed = installed.filter(({ kind }) => kind === 'deploy');
    return [...deployed.filter(({ certain }) => certain), ...deployed.filter(({ certain }) => !certain)];
}


/***/ }),

/***/ 8342:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G7: () => (/* binding */ readPath),
/* harmony export */   Tz: () => (/* binding */ nameInFragment),
/* harmony export */   wo: () => (/* binding */ readUrl),
/* harmony export */   y4: () => (/* binding */ refusedReference)
/* harmony export */ });
/* harmony import */ var _python_name_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5411);
/* harmony import */ var _archive_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(128);
/* harmony import */ var _requirement_part_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7487);
/* harmony import */ var _source_map_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(5610);
/* harmony import */ var _url_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9051);





function readUrl(parts, kind, map) {
    const url = parts.left;
    const named = nameInUrl(url, kind, map);
    if ('message' in named)
        return named;
    const marked = (0,_requirement_part_js__WEBPACK_IMPORTED_MODULE_2__/* .readMarker */ .t7)(parts, map);
    if ('message' in marked)
        return { ...marked, name: named.name, rawName: named.rawName };
    return {
        ...named,
        form: kind === 'vcs' ? 'vcs' : kind === 'file' ? 'path' : 'url',
        target: url,
        extras: [],
        marker: marked.marker,
        spans: { ...named.spans, marker: marked.span },
    };
}
function readPath(parts, map) {
    const { path, extras, refused } = (0,_requirement_part_js__WEBPACK_IMPORTED_MODULE_2__/* .splitExtras */ .UL)(parts.left);
    if (refused)
        return (0,_requirement_part_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)('What stands in the brackets behind the path is no list of extras.', parts.left, map);
    const named = nameInFile(path, path, map);
    if ('message' in named)
        return named;
    const marked = (0,_requirement_part_js__WEBPACK_IMPORTED_MODULE_2__/* .readMarker */ .t7)(parts, map);
    if ('message' in marked)
        return { ...marked, name: named.name, rawName: named.rawName };
    return {
        ...named,
        form: path.includes('/') || path.startsWith('.') ? 'path' : 'url',
        target: path,
        extras,
        marker: marked.marker,
        spans: { ..._requirement_part_js__WEBPACK_IMPORTED_MODULE_2__/* .noSpans */ .ze, marker: marked.span },
    };
}
function nameInUrl(url, kind, map) {
    const refusal = (0,_url_js__WEBPACK_IMPORTED_MODULE_3__/* .refusedUrl */ .u0)(url, kind);
    if (refusal !== null)
        return (0,_requirement_part_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(refusal, url, map);
    const egg = (0,_url_js__WEBPACK_IMPORTED_MODULE_3__/* .eggFragment */ .Gl)(url);
    if (egg !== null && !(0,_python_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isPackageName */ .TP)(egg.name))
        return refusedEgg(egg.name, egg.start, map);
    const { path } = (0,_url_js__WEBPACK_IMPORTED_MODULE_3__/* .urlParts */ .A3)(url);
    const isWheel = (0,_url_js__WEBPACK_IMPORTED_MODULE_3__/* .fileNameOf */ .bV)(path).endsWith('.whl');
    if (isWheel || egg === null)
        return nameInFile(kind === 'vcs' && !isWheel ? '' : path, url, map);
    return nameOfEgg(egg, map);
}
function nameInFragment(url, kind, map) {
    const refusal = (0,_url_js__WEBPACK_IMPORTED_MODULE_3__/* .refusedUrl */ .u0)(url, kind);
    if (refusal !== null)
        return (0,_requirement_part_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(refusal, url, map);
    const egg = (0,_url_js__WEBPACK_IMPORTED_MODULE_3__/* .eggFragment */ .Gl)(url);
    if (egg === null)
        return { name: null, rawName: null, specifiers: [], spans: _requirement_part_js__WEBPACK_IMPORTED_MODULE_2__/* .noSpans */ .ze };
    return (0,_python_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isPackageName */ .TP)(egg.name) ? nameOfEgg(egg, map) : refusedEgg(egg.name, egg.start, map);
}
function nameOfEgg(egg, map) {
    return {
        name: (0,_python_name_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalName */ .Ew)(egg.name),
        rawName: egg.name,
        specifiers: [],
        spans: { ..._requirement_part_js__WEBPACK_IMPORTED_MODULE_2__/* .noSpans */ .ze, name: (0,_source_map_js__WEBPACK_IMPORTED_MODULE_4__/* .sourceSpan */ .eg)(map, egg.start, egg.start + egg.name.length) },
    };
}
function refusedReference(requirement, url, map) {
    const start = requirement.spans.url?.start ?? 0;
    const { name, rawName } = requirement;
    const refusal = (0,_url_js__WEBPACK_IMPORTED_MODULE_3__/* .refusedUrl */ .u0)(url, (0,_url_js__WEBPACK_IMPORTED_MODULE_3__/* .urlKind */ .yC)(url));
    if (refusal !== null)
        return { message: refusal, span: (0,_source_map_js__WEBPACK_IMPORTED_MODULE_4__/* .sourceSpan */ .eg)(map, start, start + url.length), name, rawName };
    const egg = (0,_url_js__WEBPACK_IMPORTED_MODULE_3__/* .eggFragment */ .Gl)(url);
    if (egg === null || (0,_python_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isPackageName */ .TP)(egg.name))
        return null;
    return { ...refusedEgg(egg.name, start + egg.start, map), name, rawName };
}
function refusedEgg(name, start, map) {
    const message = `"#egg=${name}" is no package name alone; write "name[extra] @ url" for what else it should say.`;
    return { message, span: (0,_source_map_js__WEBPACK_IMPORTED_MODULE_4__/* .sourceSpan */ .eg)(map, start, start + name.length), name: null, rawName: null };
}
function nameInFile(path, whole, map) {
    const fileName = (0,_url_js__WEBPACK_IMPORTED_MODULE_3__/* .fileNameOf */ .bV)(path);
    if (fileName.endsWith('.whl')) {
        const wheel = (0,_archive_js__WEBPACK_IMPORTED_MODULE_1__/* .parseWheelName */ .CI)(fileName);
        if (wheel === null)
            return (0,_requirement_part_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(`"${fileName}" is not how wheels are named (name-version-python-abi-platform.whl).`, whole, map);
        const { name, rawName, version } = wheel;
        return { name, rawName, specifiers: [{ operator: '==', version }], spans: _requirement_part_js__WEBPACK_IMPORTED_MODULE_2__/* .noSpans */ .ze };
    }
    const sdist = forgeArchive.some((part) => path.includes(part)) ? null : (0,_archive_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSdistName */ .K3)(fileName);
    return { name: sdist?.name ?? null, rawName: sdist?.rawName ?? null, specifiers: [], spans: _requirement_part_js__WEBPACK_IMPORTED_MODULE_2__/* .noSpans */ .ze };
}
const forgeArchive = ['/archive/', '/tarball/', '/zipball/'];


/***/ }),

/***/ 128:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ parseWheelName),
/* harmony export */   Dk: () => (/* binding */ isArchiveFile),
/* harmony export */   K3: () => (/* binding */ parseSdistName),
/* harmony export */   YG: () => (/* binding */ archiveEnding)
/* harmony export */ });
/* harmony import */ var _python_name_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5411);
/* harmony import */ var _python_version_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6754);


function isArchiveFile(path) {
    return archivePath.test(path);
}
const archiveEnding = /(?:[^/](?<!\.tar)\.(?:zip|whl|tar|tbz|tgz|txz|tlz)|\.tar\.(?:bz2|gz|xz|lz|lzma))/.source;
const archivePath = new RegExp(`${archiveEnding}/*$`, 'i');
function parseWheelName(fileName) {
    if (!fileName.endsWith('.whl'))
        return null;
    const parts = fileName.slice(0, -'.whl'.length).split('-');
    const [rawName, version, build] = parts;
    if (rawName === undefined || version === undefined || (parts.length !== 5 && parts.length !== 6))
        return null;
    if (rawName.includes('__') || !(0,_python_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isPackageName */ .TP)(rawName) || (0,_python_version_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersion */ .ot)(version) === null)
        return null;
    if (parts.length === 6 && !/^[0-9]/.test(build ?? ''))
        return null;
    const tags = parts.slice(-3).map((tag) => tag.split('.'));
    if (tags.some((alternatives) => alternatives.includes('')))
        return null;
    if (!tags[0]?.every((interpreter) => /^[\p{ID_Start}_][\p{ID_Continue}]*$/u.test(interpreter)))
        return null;
    return { name: (0,_python_name_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalName */ .Ew)(rawName), rawName, version };
}
function parseSdistName(fileName) {
    const extension = ['.tar.gz', '.zip'].find((ending) => fileName.endsWith(ending));
    if (extension === undefined)
        return null;
    const stem = fileName.slice(0, -extension.length);
    const dash = stem.lastIndexOf('-');
    const rawName = stem.slice(0, Math.max(dash, 0));
    const version = stem.slice(dash + 1);
    if (!(0,_python_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isPackageName */ .TP)(rawName) || (0,_python_version_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersion */ .ot)(version) === null)
        return null;
    return { name: (0,_python_name_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalName */ .Ew)(rawName), rawName, version };
}


/***/ }),

/***/ 5707:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ byteOffset)
/* harmony export */ });
/* harmony import */ var _codec_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6072);
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6138);
/* harmony import */ var _sorted_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(405);



function byteOffset(encoded, offset) {
    const { text, bytes, encoding } = encoded;
    const { width } = (0,_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .codecOf */ .uM)(encoding);
    const start = encoding.bomLength;
    if (width === 'one' || text.length === bytes.length - start)
        return start + offset;
    if (width === 'utf-16')
        return start + offset * 2;
    return width === 'varies' ? byLines(encoded, offset) : byMarks(encoded, offset, width);
}
const stride = 256;
const marksOf = new WeakMap();
function byMarks(encoded, offset, width) {
    const { text, encoding } = encoded;
    let marks = marksOf.get(encoded);
    if (marks === undefined) {
        let bytes = encoding.bomLength;
        marks = Array.from({ length: Math.floor(text.length / stride) + 1 }, (_, index) => {
            if (index > 0)
                bytes += bytesOf(text, (index - 1) * stride, index * stride, width);
            return bytes;
        });
        marksOf.set(encoded, marks);
    }
    const mark = Math.floor(offset / stride);
    return (marks[mark] ?? 0) + bytesOf(text, mark * stride, offset, width);
}
function bytesOf(text, from, to, width) {
    let bytes = 0;
    for (let at = from; at < to; at++) {
        const unit = text.charCodeAt(at);
        const secondHalf = unit >= 0xdc00 && unit <= 0xdfff;
        if (width === 'utf-32')
            bytes += secondHalf ? 0 : 4;
        else if (unit < 0x80)
            bytes += 1;
        else if (unit < 0x800)
            bytes += 2;
        else if (unit >= 0xd800 && unit <= 0xdbff)
            bytes += 4;
        else
            bytes += secondHalf ? 0 : 3;
    }
    return bytes;
}
const linesOf = new WeakMap();
function byLines(encoded, offset) {
    const { text, bytes, encoding } = encoded;
    const lines = linesOf.get(encoded) ?? {
        inText: startsBehind((from) => text.indexOf('\n', from)),
        inBytes: startsBehind((from) => bytes.indexOf(0x0a, from)),
    };
    linesOf.set(encoded, lines);
    const line = (0,_sorted_js__WEBPACK_IMPORTED_MODULE_2__/* .lastAtMost */ .fk)(lines.inText, offset);
    const textStart = lines.inText[line] ?? 0;
    const byteStart = lines.inBytes[line] ?? 0;
    const rest = text.slice(textStart, offset);
    return byteStart + (0,_codec_js__WEBPACK_IMPORTED_MODULE_0__/* .bytesOfUnits */ .Yt)(encoding.name, bytes.subarray(byteStart), rest, rest.length);
}
function startsBehind(next) {
    const starts = [0];
    for (let at = next(0); at >= 0; at = next(at + 1))
        starts.push(at + 1);
    return starts;
}


/***/ }),

/***/ 6072:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Yt: () => (/* binding */ bytesOfUnits),
  gs: () => (/* binding */ codecNamed),
  oT: () => (/* binding */ lacksTables),
  Jm: () => (/* binding */ loadCharacterTables),
  XT: () => (/* binding */ utf16Big),
  Dd: () => (/* binding */ utf16Little),
  v4: () => (/* binding */ utf32Big),
  jC: () => (/* binding */ utf32Little),
  As: () => (/* binding */ utf8)
});

;// CONCATENATED MODULE: ./src/documents/unicode.ts
function decodeUtf16(bytes, order) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const whole = bytes.length - (bytes.length % 2);
    const units = new Uint16Array(whole / 2);
    for (let at = 0; at < whole; at += 2)
        units[at / 2] = view.getUint16(at, order === 'little');
    for (let at = 0; at < units.length; at++) {
        const unit = units[at] ?? 0;
        if (unit < 0xd800 || unit > 0xdfff)
            continue;
        const next = units[at + 1] ?? 0;
        if (unit > 0xdbff || next < 0xdc00 || next > 0xdfff)
            return { invalidAt: at * 2 };
        at++;
    }
    if (whole !== bytes.length)
        return { invalidAt: whole };
    return { text: textOf(units, String.fromCharCode) };
}
function decodeUtf32(bytes, order) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const whole = bytes.length - (bytes.length % 4);
    const points = new Uint32Array(whole / 4);
    for (let at = 0; at < whole; at += 4) {
        const point = view.getUint32(at, order === 'little');
        if (point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff))
            return { invalidAt: at };
        points[at / 4] = point;
    }
    if (whole !== bytes.length)
        return { invalidAt: whole };
    return { text: textOf(points, String.fromCodePoint) };
}
function encodeUtf16(text, order) {
    const bytes = new Uint8Array(text.length * 2);
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < text.length; at++)
        view.setUint16(at * 2, text.charCodeAt(at), order === 'little');
    return bytes;
}
function encodeUtf32(text, order) {
    const points = Array.from(text, (character) => character.codePointAt(0) ?? 0);
    const bytes = new Uint8Array(points.length * 4);
    const view = new DataView(bytes.buffer);
    for (const [index, point] of points.entries())
        view.setUint32(index * 4, point, order === 'little');
    return bytes;
}
function isWellFormed(text) {
    for (let at = 0; at < text.length; at++) {
        const unit = text.charCodeAt(at);
        if (unit < 0xd800 || unit > 0xdfff)
            continue;
        const next = text.charCodeAt(at + 1);
        if (unit > 0xdbff || !(next >= 0xdc00 && next <= 0xdfff))
            return false;
        at++;
    }
    return true;
}
function firstInvalidUtf8(bytes) {
    let at = 0;
    while (at < bytes.length) {
        const length = sequenceLength(bytes, at);
        if (length === 0)
            return at;
        at += length;
    }
    return at;
}
function sequenceLength(bytes, at) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80)
        return 1;
    const tail = (from, count) => {
        for (let index = from; index < from + count; index++) {
            const byte = bytes[index] ?? 0;
            if (byte < 0x80 || byte > 0xbf)
                return false;
        }
        return true;
    };
    const second = bytes[at + 1] ?? 0;
    if (lead >= 0xc2 && lead <= 0xdf)
        return tail(at + 1, 1) ? 2 : 0;
    if (lead >= 0xe0 && lead <= 0xef) {
        const tooShort = lead === 0xe0 && second < 0xa0;
        const surrogate = lead === 0xed && second > 0x9f;
        return !tooShort && !surrogate && tail(at + 1, 2) ? 3 : 0;
    }
    if (lead >= 0xf0 && lead <= 0xf4) {
        const tooShort = lead === 0xf0 && second < 0x90;
        const tooLarge = lead === 0xf4 && second > 0x8f;
        return !tooShort && !tooLarge && tail(at + 1, 3) ? 4 : 0;
    }
    return 0;
}
function textOf(units, build) {
    const piece = 8192;
    const parts = [];
    for (let at = 0; at < units.length; at += piece)
        parts.push(build(...units.subarray(at, at + piece)));
    return parts.join('');
}

;// CONCATENATED MODULE: ./src/documents/codec.ts

function codecNamed(name) {
    const normal = normalName(name);
    return codecs().get(normal) ?? codecs().get(normal.replaceAll('.', '_')) ?? null;
}
function normalName(name) {
    return name
        .toLowerCase()
        .replace(/[^a-z0-9.]+/g, '_')
        .replace(/^_|_$/g, '');
}
let strictUtf8 = null;
const utf8 = {
    name: 'utf-8',
    width: 'utf-8',
    isTabled: false,
    decode(bytes) {
        try {
            strictUtf8 ??= new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
            return { text: strictUtf8.decode(bytes) };
        }
        catch {
            return { invalidAt: firstInvalidUtf8(bytes) };
        }
    },
    encode: (text) => (isWellFormed(text) ? new TextEncoder().encode(text) : null),
};
const ascii = {
    name: 'ascii',
    width: 'one',
    isTabled: false,
    decode(bytes) {
        const invalidAt = bytes.findIndex((byte) => byte > 0x7f);
        return invalidAt < 0 ? { text: new TextDecoder().decode(bytes) } : { invalidAt };
    },
    encode: (text) => (isAscii(text) ? new TextEncoder().encode(text) : null),
};
const utf16Little = utf16('utf-16-le', 'little');
const utf16Big = utf16('utf-16-be', 'big');
const utf32Little = utf32('utf-32-le', 'little');
const utf32Big = utf32('utf-32-be', 'big');
function utf16(name, order) {
    return {
        name,
        width: 'utf-16',
        isTabled: false,
        decode: (bytes) => decodeUtf16(bytes, order),
        encode: (text) => (isWellFormed(text) ? encodeUtf16(text, order) : null),
    };
}
function utf32(name, order) {
    return {
        name,
        width: 'utf-32',
        isTabled: false,
        decode: (bytes) => decodeUtf32(bytes, order),
        encode: (text) => (isWellFormed(text) ? encodeUtf32(text, order) : null),
    };
}
let tables = null;
async function loadCharacterTables() {
    tables ??= (await Promise.all(/* import() */[__nccwpck_require__.e(748), __nccwpck_require__.e(419)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2419))).characterTables;
}
function lacksTables({ isTabled }) {
    return isTabled && tables === null;
}
function tabled(name, width) {
    return {
        name,
        width,
        isTabled: true,
        decode(bytes) {
            if (tables === null)
                return { invalidAt: 0 };
            const text = tables.decode(bytes, name);
            const replaced = text.indexOf('\ufffd');
            return replaced < 0 ? { text } : { invalidAt: bytesOfUnits(name, bytes, text, replaced) };
        },
        encode(text) {
            if (tables === null)
                return null;
            const bytes = tables.encode(text, name);
            return tables.decode(bytes, name) === text ? bytes : null;
        },
    };
}
function bytesOfUnits(name, bytes, text, units) {
    let at = 0;
    let seen = 0;
    for (let newline = text.indexOf('\n'); newline >= 0 && newline < units; newline = text.indexOf('\n', seen)) {
        at = bytes.indexOf(0x0a, at) + 1;
        seen = newline + 1;
    }
    while (seen < units) {
        const character = nextCharacter(name, bytes, at);
        seen += character.units;
        at += character.bytes;
    }
    return at;
}
const longestCharacter = 4;
function nextCharacter(name, bytes, at) {
    const decoded = (length) => tables?.decode(bytes.subarray(at, at + length), name) ?? '\ufffd';
    for (let length = 1; length < longestCharacter; length++) {
        const text = decoded(length);
        if (!text.includes('\ufffd'))
            return { units: text.length, bytes: length };
    }
    return { units: decoded(longestCharacter).length, bytes: longestCharacter };
}
function isAscii(text) {
    for (let at = 0; at < text.length; at++)
        if (text.charCodeAt(at) > 0x7f)
            return false;
    return true;
}
let known = null;
function codecs() {
    known ??= new Map([
        ...named(utf8, 'u8 utf utf8 utf8_ucs2 utf8_ucs4 cp65001 utf_8_sig'),
        ...named(ascii, '646 ansi_x3.4_1968 ansi_x3_4_1968 ansi_x3.4_1986 cp367 csascii ibm367 iso646_us iso_646.irv_1991 iso_ir_6 us us_ascii'),
        ...named(utf16Little, 'unicodelittleunmarked utf_16le utf_16 u16 utf16'),
        ...named(utf16Big, 'unicodebigunmarked utf_16be'),
        ...named(utf32Little, 'utf_32le utf_32 u32 utf32'),
        ...named(utf32Big, 'utf_32be'),
        ...oneByte.flatMap(([name, aliases]) => named(tabled(name, 'one'), aliases)),
        ...moreBytes.flatMap(([name, aliases]) => named(tabled(name, 'varies'), aliases)),
    ]);
    return known;
}
function named(codec, aliases) {
    return [normalName(codec.name), ...aliases.split(' ').filter((alias) => alias !== '')].map((name) => [name, codec]);
}
const oneByte = [
    ['iso8859-1', '8859 cp819 csisolatin1 ibm819 iso8859 iso_8859_1 iso_8859_1_1987 iso_ir_100 l1 latin latin1 latin_1'],
    ['iso8859-2', 'csisolatin2 iso_8859_2 iso_8859_2_1987 iso_ir_101 l2 latin2'],
    ['iso8859-3', 'csisolatin3 iso_8859_3 iso_8859_3_1988 iso_ir_109 l3 latin3'],
    ['iso8859-4', 'csisolatin4 iso_8859_4 iso_8859_4_1988 iso_ir_110 l4 latin4'],
    ['iso8859-5', 'csisolatincyrillic cyrillic iso_8859_5 iso_8859_5_1988 iso_ir_144'],
    ['iso8859-6', 'arabic asmo_708 csisolatinarabic ecma_114 iso_8859_6 iso_8859_6_1987 iso_ir_127'],
    ['iso8859-7', 'csisolatingreek ecma_118 elot_928 greek greek8 iso_8859_7 iso_8859_7_1987 iso_ir_126'],
    ['iso8859-8', 'csisolatinhebrew hebrew iso_8859_8 iso_8859_8_1988 iso_ir_138'],
    ['iso8859-9', 'csisolatin5 iso_8859_9 iso_8859_9_1989 iso_ir_148 l5 latin5'],
    ['iso8859-10', 'csisolatin6 iso_8859_10 iso_8859_10_1992 iso_ir_157 l6 latin6'],
    ['iso8859-11', 'thai iso_8859_11 iso_8859_11_2001'],
    ['iso8859-13', 'iso_8859_13 l7 latin7'],
    ['iso8859-14', 'iso_8859_14 iso_8859_14_1998 iso_celtic iso_ir_199 l8 latin8'],
    ['iso8859-15', 'iso_8859_15 l9 latin9'],
    ['iso8859-16', 'iso_8859_16 iso_8859_16_2001 iso_ir_226 l10 latin10'],
    ['koi8-r', 'cskoi8r'],
    ['koi8-t', ''],
    ['koi8-u', ''],
    ['cp437', '437 cspc8codepage437 ibm437'],
    ['cp720', ''],
    ['cp737', ''],
    ['cp775', '775 cspc775baltic ibm775'],
    ['cp850', '850 cspc850multilingual ibm850'],
    ['cp852', '852 cspcp852 ibm852'],
    ['cp855', '855 csibm855 ibm855'],
    ['cp857', '857 csibm857 ibm857'],
    ['cp858', '858 csibm858 ibm858'],
    ['cp862', '862 cspc862latinhebrew ibm862'],
    ['cp863', '863 csibm863 ibm863'],
    ['cp865', '865 csibm865 ibm865'],
    ['cp866', '866 csibm866 ibm866'],
    ['cp874', ''],
    ['cp1250', '1250 windows_1250'],
    ['cp1251', '1251 windows_1251'],
    ['cp1252', '1252 windows_1252'],
    ['cp1253', '1253 windows_1253'],
    ['cp1254', '1254 windows_1254'],
    ['cp1256', '1256 windows_1256'],
    ['cp1257', '1257 windows_1257'],
    ['cp1258', '1258 windows_1258'],
];
const moreBytes = [
    ['big5', 'big5_tw csbig5 x_mac_trad_chinese'],
    ['cp932', '932 ms932 mskanji ms_kanji'],
    ['cp949', '949 ms949 uhc'],
    ['cp950', '950 ms950'],
    ['euc_jp', 'eucjp ujis u_jis'],
    ['euc_kr', 'euckr korean ksc5601 ks_c_5601 ks_c_5601_1987 ksx1001 ks_x_1001 x_mac_korean'],
    ['gb18030', 'gb18030_2000'],
    ['gb2312', 'chinese csiso58gb231280 euc_cn euccn eucgb2312_cn gb2312_1980 gb2312_80 iso_ir_58 x_mac_simp_chinese'],
    ['gbk', '936 cp936 ms936'],
    ['shift_jis', 'csshiftjis shiftjis sjis s_jis x_mac_japanese'],
];


/***/ }),

/***/ 795:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ commentRunsOf)
/* harmony export */ });
/* harmony import */ var _commented_out_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5879);
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6138);
/* harmony import */ var _derived_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(2315);
/* harmony import */ var _heading_text_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(386);
/* harmony import */ var _title_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(180);





const commentRunsOf = (0,_derived_js__WEBPACK_IMPORTED_MODULE_4__/* .derived */ .u)(findRuns);
function findRuns(document) {
    const { entries } = document;
    const commentedOut = certainlyCommentedOut(document);
    const codingLine = codingLineOf(document);
    const inRun = (entry) => entry?.kind === 'comment' && entry.indent === 0 && entry !== codingLine && !commentedOut.has(entry);
    const runs = [];
    let onlyBlanks = true;
    for (let index = 0; index < entries.length; index++) {
        const entry = entries[index];
        if (!inRun(entry)) {
            if (entry?.kind !== 'blank' && entry !== codingLine)
                onlyBlanks = false;
            continue;
        }
        const comments = [entry];
        for (let next = entries[index + 1]; inRun(next); next = entries[index + 1]) {
            comments.push(next);
            index++;
        }
        const run = { comments, atTop: onlyBlanks, behind: index + 1 };
        const above = entries[index - comments.length];
        const isDetached = above === undefined || above.kind === 'blank' || above === codingLine;
        runs.push({ ...run, role: roleOf(entries, { ...run, isDetached }, commentedOut) });
        onlyBlanks = false;
    }
    return asDense(entries, runs, commentedOut);
}
function codingLineOf({ entries }) {
    return entries.slice(0, 2).find((entry) => entry.kind === 'comment' && (0,_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .cookieOf */ .QY)(entry.text) !== null) ?? null;
}
function certainlyCommentedOut(document) {
    return new Set((0,_commented_out_js__WEBPACK_IMPORTED_MODULE_0__/* .findCommentedOut */ .Y)(document).flatMap(({ comment, bare }) => (bare ? [] : [comment])));
}
const fewestTitles = 2;
function asDense(entries, runs, commentedOut) {
    const notes = runs.filter(({ role }) => role === 'note');
    if (notes.length === 0)
        return runs;
    const first = entries.findIndex((entry) => isRequirementLike(entry, commentedOut));
    const headings = runs.filter(({ role }) => role === 'heading');
    if (headings.some(({ behind }) => behind > first))
        return runs;
    const isTitled = ({ comments, atTop }) => (0,_title_js__WEBPACK_IMPORTED_MODULE_3__/* .isTitle */ .p6)(comments, atTop);
    const titles = new Set(notes.filter(isTitled));
    const above = headings.slice(-1).filter(isTitled);
    if (titles.size + above.length < fewestTitles)
        return runs;
    return runs.map((run) => (titles.has(run) ? { ...run, role: 'heading' } : run));
}
const longestDetachedHeading = 3;
function roleOf(entries, { comments, atTop, behind, isDetached }, commentedOut) {
    const below = entries[behind];
    const lines = comments.filter((comment) => !(0,_heading_text_js__WEBPACK_IMPORTED_MODULE_2__/* .isBanner */ .Xs)(comment.text)).length;
    if (lines === 0 || below === undefined)
        return 'remark';
    const opens = isRequirementLike(below, commentedOut) || below.kind === 'options' || below.kind === 'include';
    if (opens)
        return isDetached ? 'heading' : 'note';
    if (!isDetached || atTop || lines > longestDetachedHeading)
        return 'remark';
    let index = behind;
    while (entries[index]?.kind === 'blank')
        index++;
    const next = entries[index];
    return next !== undefined && isRequirementLike(next, commentedOut) ? 'heading' : 'remark';
}
function isRequirementLike(entry, commentedOut) {
    if (entry.kind === 'comment')
        return commentedOut.has(entry);
    return entry.kind === 'requirement' || entry.kind === 'unreadable';
}


/***/ }),

/***/ 5879:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ findCommentedOut)
/* harmony export */ });
/* harmony import */ var _python_character_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6805);
/* harmony import */ var _derived_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(2315);
/* harmony import */ var _generated_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(6967);
/* harmony import */ var _heading_text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(386);
/* harmony import */ var _python_space_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5805);
/* harmony import */ var _requirement_line_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(712);






const findCommentedOut = (0,_derived_js__WEBPACK_IMPORTED_MODULE_4__/* .derived */ .u)(readAllCommentedOut);
function readAllCommentedOut(document) {
    const found = [];
    let generated = null;
    for (let index = 0; index < document.entries.length; index++) {
        const comment = document.entries[index];
        if (comment?.kind !== 'comment')
            continue;
        const read = readCommentedOut(document, comment);
        if (read === null)
            continue;
        const bare = isBare(read.requirement);
        if (bare) {
            generated ??= (0,_generated_js__WEBPACK_IMPORTED_MODULE_5__/* .generatedBy */ .B)(document) !== null;
            if (generated || isHeading(document, index))
                continue;
        }
        found.push({ comment, ...read, bare });
    }
    return found;
}
function readCommentedOut(document, comment) {
    const body = bodyOf(document.text, comment);
    if (body === null)
        return null;
    const part = (0,_requirement_line_js__WEBPACK_IMPORTED_MODULE_3__/* .readRequirementLine */ .Y)(body.text, body.start);
    if ('message' in part || part.name === 'python' || !isMeant(part, body.text))
        return null;
    const whole = { start: body.start, end: body.start + body.text.length };
    const { start, end, line } = comment;
    const { spans, ...said } = part;
    const { text, comment: trailing } = body;
    return {
        requirement: { kind: 'requirement', start, end, line, ...said, hashes: [], options: [], text, comment: trailing },
        spans: { whole, ...spans },
    };
}
function bodyOf(text, comment) {
    if (text.charAt(comment.start) !== '#')
        return null;
    const from = comment.start;
    let start = from + (text.charAt(from + 1) === '#' ? 2 : 1);
    if ((0,_python_character_js__WEBPACK_IMPORTED_MODULE_0__/* .isPythonSpace */ .tX)(text.charCodeAt(start)))
        start++;
    const end = from + comment.text.length;
    if (start >= end || (0,_python_character_js__WEBPACK_IMPORTED_MODULE_0__/* .isPythonSpace */ .tX)(text.charCodeAt(start)))
        return null;
    const hash = trailingComment(text, start, end);
    const to = (0,_python_space_js__WEBPACK_IMPORTED_MODULE_2__/* .trimmedEnd */ .E)(text, start, hash ?? end);
    const body = text.slice(start, to);
    if (body.includes(' -'))
        return null;
    return { text: body, start, comment: hash === null ? null : text.slice(hash, end) };
}
function trailingComment(text, start, end) {
    for (let at = text.indexOf('#', start); at >= 0 && at < end; at = text.indexOf('#', at + 1)) {
        if ((0,_python_character_js__WEBPACK_IMPORTED_MODULE_0__/* .isPythonSpace */ .tX)(text.charCodeAt(at - 1)))
            return at;
    }
    return null;
}
function isMeant(part, text) {
    if (part.form === 'name' || part.form === 'direct' || part.form === 'vcs')
        return true;
    return part.form === 'url' && part.name !== null && text.includes('://');
}
function isBare(requirement) {
    const { form, extras, specifiers, marker } = requirement;
    return form === 'name' && extras.length === 0 && specifiers.length === 0 && marker === null;
}
function isHeading({ entries }, index) {
    const above = entries[index - 1];
    const below = entries[index + 1];
    if (below === undefined || (above !== undefined && above.kind !== 'blank'))
        return false;
    if (below.kind === 'comment')
        return (0,_heading_text_js__WEBPACK_IMPORTED_MODULE_1__/* .isBanner */ .Xs)(below.text);
    return below.kind !== 'blank';
}


/***/ }),

/***/ 8825:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ isConstraintsFile)
/* harmony export */ });
function isConstraintsFile({ path }) {
    return /(?:^|[^A-Za-z])constraints?(?:$|[^A-Za-z])/i.test(path.slice(path.lastIndexOf('/') + 1));
}


/***/ }),

/***/ 6138:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ decode),
/* harmony export */   QY: () => (/* binding */ cookieOf),
/* harmony export */   g9: () => (/* binding */ needsCharacterTables),
/* harmony export */   uM: () => (/* binding */ codecOf)
/* harmony export */ });
/* harmony import */ var _codec_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6072);

function decode(bytes) {
    const mark = byteOrderMark(bytes);
    if (mark !== null)
        return decodeAs(mark.codec, bytes, mark.length);
    const cookie = encodingCookie(bytes);
    if (cookie !== null) {
        const codec = (0,_codec_js__WEBPACK_IMPORTED_MODULE_0__/* .codecNamed */ .gs)(cookie);
        if (codec === null)
            return unknownCookie(cookie);
        return (0,_codec_js__WEBPACK_IMPORTED_MODULE_0__/* .lacksTables */ .oT)(codec) ? notLoaded(cookie) : decodeAs(codec, bytes, 0);
    }
    if (bytes[0] === 0 || bytes[1] === 0) {
        const message = 'The file looks like UTF-16 without a byte order mark, or is no text at all: its first characters are NUL. Save it as UTF-8.';
        return { kind: 'undecodable', message, before: '' };
    }
    return decodeAs(_codec_js__WEBPACK_IMPORTED_MODULE_0__/* .utf8 */ .As, bytes, 0);
}
function needsCharacterTables(bytes) {
    const cookie = byteOrderMark(bytes) === null ? encodingCookie(bytes) : null;
    const codec = cookie === null ? null : (0,_codec_js__WEBPACK_IMPORTED_MODULE_0__/* .codecNamed */ .gs)(cookie);
    return codec !== null && (0,_codec_js__WEBPACK_IMPORTED_MODULE_0__/* .lacksTables */ .oT)(codec);
}
function codecOf(encoding) {
    return (0,_codec_js__WEBPACK_IMPORTED_MODULE_0__/* .codecNamed */ .gs)(encoding.name) ?? _codec_js__WEBPACK_IMPORTED_MODULE_0__/* .utf8 */ .As;
}
function decodeAs(codec, bytes, bomLength) {
    const result = codec.decode(bytes.subarray(bomLength));
    if ('text' in result)
        return { kind: 'decoded', text: result.text, encoding: { name: codec.name, bomLength } };
    const at = bomLength + result.invalidAt;
    const byte = `0x${(bytes[at] ?? 0).toString(16).padStart(2, '0')}`;
    const remedy = codec === _codec_js__WEBPACK_IMPORTED_MODULE_0__/* .utf8 */ .As
        ? 'Save the file as UTF-8, or name its encoding in the first line: "# -*- coding: latin-1 -*-".'
        : bomLength > 0
            ? 'The byte order mark says so; save the whole file in one encoding, best UTF-8.'
            : 'The coding line of the file says so; save it in that encoding, or as UTF-8 without that line.';
    const before = codec.decode(bytes.subarray(bomLength, at));
    return {
        kind: 'undecodable',
        message: `The byte ${byte} at offset ${at} is not ${codec.name}. ${remedy}`,
        before: 'text' in before ? before.text : '',
    };
}
function byteOrderMark(bytes) {
    const first = bytes[0] ?? 0x20;
    if (first !== 0 && first < 0xef)
        return null;
    const begins = (at, ...mark) => mark.every((byte, index) => bytes[at + index] === byte);
    if (begins(0, 0xef, 0xbb, 0xbf))
        return { codec: _codec_js__WEBPACK_IMPORTED_MODULE_0__/* .utf8 */ .As, length: 3 };
    if (begins(0, 0xff, 0xfe, 0, 0)) {
        if (begins(4, 0xff, 0xfe, 0, 0))
            return { codec: _codec_js__WEBPACK_IMPORTED_MODULE_0__/* .utf32Little */ .jC, length: 8 };
        if (begins(4, 0, 0, 0xfe, 0xff))
            return { codec: _codec_js__WEBPACK_IMPORTED_MODULE_0__/* .utf32Big */ .v4, length: 8 };
        return { codec: _codec_js__WEBPACK_IMPORTED_MODULE_0__/* .utf32Little */ .jC, length: 4 };
    }
    if (begins(0, 0, 0, 0xfe, 0xff))
        return { codec: _codec_js__WEBPACK_IMPORTED_MODULE_0__/* .utf32Big */ .v4, length: 4 };
    if (begins(0, 0xff, 0xfe)) {
        if (begins(2, 0xff, 0xfe))
            return { codec: _codec_js__WEBPACK_IMPORTED_MODULE_0__/* .utf16Little */ .Dd, length: 4 };
        if (begins(2, 0xfe, 0xff))
            return { codec: _codec_js__WEBPACK_IMPORTED_MODULE_0__/* .utf16Big */ .XT, length: 4 };
        return { codec: _codec_js__WEBPACK_IMPORTED_MODULE_0__/* .utf16Little */ .Dd, length: 2 };
    }
    return begins(0, 0xfe, 0xff) ? { codec: _codec_js__WEBPACK_IMPORTED_MODULE_0__/* .utf16Big */ .XT, length: 2 } : null;
}
function encodingCookie(bytes) {
    let start = 0;
    for (let line = 0; line < 2; line++) {
        const newline = bytes.indexOf(0x0a, start);
        const end = newline < 0 ? bytes.length : newline;
        if (bytes[start] === 0x23) {
            const cookie = cookieIn(bytes.subarray(start, end));
            if (cookie !== null)
                return cookie;
        }
        start = end + 1;
    }
    return null;
}
function cookieIn(line) {
    return cookieOf(Array.from(line.subarray(0, longestCookieLine), (byte) => String.fromCharCode(byte)).join(''));
}
function cookieOf(comment) {
    for (let at = comment.indexOf('coding'); at >= 0; at = comment.indexOf('coding', at + 1)) {
        const match = /^[:=][ \t\r\v\f]*([-\w.]+)/.exec(comment.slice(at + 'coding'.length));
        if (match?.[1] !== undefined)
            return match[1];
    }
    return null;
}
const longestCookieLine = 4096;
function unknownCookie(cookie) {
    const message = `The coding line names "${cookie}", which is no encoding that can be read here. Save the file as UTF-8 and drop that line.`;
    return { kind: 'undecodable', message, before: '' };
}
function notLoaded(cookie) {
    const message = `The coding line names "${cookie}", whose tables were not loaded before the file was read.`;
    return { kind: 'undecodable', message, before: '' };
}


/***/ }),

/***/ 2315:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ derived)
/* harmony export */ });
function derived(make) {
    return (document) => {
        const known = document.derived.get(make);
        if (known !== undefined)
            return known;
        const made = make(document);
        document.derived.set(make, made);
        return made;
    };
}


/***/ }),

/***/ 5377:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  wx: () => (/* binding */ encodeText),
  BW: () => (/* binding */ placeAt),
  h$: () => (/* binding */ placeOfEntry),
  uA: () => (/* binding */ placeOfRequirement),
  u0: () => (/* binding */ readDocument),
  Ly: () => (/* binding */ spansOf)
});

// UNUSED EXPORTS: printDocument

// EXTERNAL MODULE: ./src/bytes.ts
var src_bytes = __nccwpck_require__(6136);
// EXTERNAL MODULE: ./src/problem.ts
var problem = __nccwpck_require__(4008);
// EXTERNAL MODULE: ./src/documents/byte-offsets.ts
var byte_offsets = __nccwpck_require__(5707);
// EXTERNAL MODULE: ./src/documents/decode.ts
var decode = __nccwpck_require__(6138);
// EXTERNAL MODULE: ./src/documents/derived.ts
var derived = __nccwpck_require__(2315);
// EXTERNAL MODULE: ./src/documents/known-texts.ts
var known_texts = __nccwpck_require__(9488);
// EXTERNAL MODULE: ./src/documents/place.ts
var place = __nccwpck_require__(2657);
// EXTERNAL MODULE: ./src/python/character.ts
var character = __nccwpck_require__(6805);
// EXTERNAL MODULE: ./src/python/requirement.ts + 4 modules
var requirement = __nccwpck_require__(5562);
// EXTERNAL MODULE: ./src/documents/address.ts
var address = __nccwpck_require__(8342);
// EXTERNAL MODULE: ./src/documents/requirement-part.ts
var requirement_part = __nccwpck_require__(7487);
// EXTERNAL MODULE: ./src/documents/source-map.ts
var source_map = __nccwpck_require__(5610);
// EXTERNAL MODULE: ./src/documents/url.ts
var documents_url = __nccwpck_require__(9051);
;// CONCATENATED MODULE: ./src/documents/editable.ts





function readEditable(value, map) {
    const parsed = (0,requirement/* parseRequirement */.p)(value);
    if (!('error' in parsed)) {
        if (parsed.url !== null) {
            const { name, rawName, extras, marker, url } = parsed;
            const kind = (0,documents_url/* urlKind */.yC)(url);
            if (kind !== 'vcs' && kind !== 'file') {
                const told = /^\S+@\S/.test(value) ? {} : { name, rawName };
                return { ...(0,requirement_part/* refuse */.TR)(notEditable, value, map), ...told };
            }
            const refusal = (0,address/* refusedReference */.y4)(parsed, url, map);
            if (refusal !== null)
                return refusal;
            const span = (0,source_map/* sourceSpan */.eg)(map, parsed.spans.name.start, parsed.spans.name.end);
            const spans = { ...requirement_part/* noSpans */.ze, name: span };
            return { form: 'editable', name, rawName, target: url, extras, specifiers: [], marker, spans };
        }
        if (parsed.specifiers.length > 0 || parsed.marker !== null) {
            return { ...(0,requirement_part/* refuse */.TR)(notEditable, value, map), name: parsed.name, rawName: parsed.rawName };
        }
    }
    return readUrlOrFolder(value, map);
}
const notEditable = '-e takes a local folder or a VCS URL (git+https://\u2026), not this.';
const noExtras = 'What stands in the brackets is no list of extras. Write it without blanks: -e .[dev,test].';
const moreThanFolder = 'pip takes all of this for the name of a folder: a marker or a fragment does not go with one. Write -e with the folder alone.';
const withEquals = 'pip takes the "=" behind -e for the beginning of the name of a folder. Write "-e ." or "--editable=.".';
const withMore = /^[^$]*(?:;|#\w+=)/;
function readUrlOrFolder(value, map) {
    const { path, extras, refused } = (0,requirement_part/* splitExtras */.UL)(value);
    if (refused)
        return (0,requirement_part/* refuse */.TR)(noExtras, value, map);
    const url = withVcs(value);
    const kind = (0,documents_url/* urlKind */.yC)(url);
    if (kind === 'vcs') {
        if ((0,documents_url/* eggFragment */.Gl)(url) === null)
            return (0,requirement_part/* refuse */.TR)('pip must be told the name: write "-e name @ URL".', value, map);
        const shift = url.length - value.length;
        const named = (0,address/* nameInFragment */.Tz)(url, kind, 0);
        if ('message' in named)
            return (0,requirement_part/* refuse */.TR)(named.message, value, map);
        const span = named.spans.name;
        const name = span === null ? null : (0,source_map/* sourceSpan */.eg)(map, span.start - shift, span.end - shift);
        return { ...named, form: 'editable', target: value, extras: [], marker: null, spans: { ...requirement_part/* noSpans */.ze, name } };
    }
    if (kind === 'file') {
        const named = (0,address/* nameInFragment */.Tz)(path, kind, map);
        if ('message' in named)
            return named;
        return { ...named, form: 'editable', target: path, extras, marker: null };
    }
    if (path.includes('['))
        return (0,requirement_part/* refuse */.TR)(noExtras, value, map);
    if (value === '' || value.includes(':'))
        return (0,requirement_part/* refuse */.TR)(notEditable, value, map);
    if (value.startsWith('='))
        return (0,requirement_part/* refuse */.TR)(withEquals, value, map);
    if (withMore.test(value))
        return (0,requirement_part/* refuse */.TR)(moreThanFolder, value, map);
    const unnamed = { name: null, rawName: null, specifiers: [], marker: null, spans: requirement_part/* noSpans */.ze };
    return { ...unnamed, form: 'editable', target: path, extras };
}
function withVcs(url) {
    const lower = url.toLowerCase();
    const system = ['git', 'svn'].find((name) => lower.startsWith(`${name}:`));
    return system === undefined ? url : `${system}+${url}`;
}

// EXTERNAL MODULE: ./src/documents/shell-words.ts
var shell_words = __nccwpck_require__(5808);
;// CONCATENATED MODULE: ./src/documents/line-options.ts

function parseLineOptions(text) {
    const words = (0,shell_words/* splitShellWords */.C)(text);
    if ('message' in words)
        return words;
    const options = [];
    for (let index = 0; index < words.length; index++) {
        const word = words[index];
        if (word === undefined || word.value === '--')
            break;
        if (!word.value.startsWith('-') || word.value === '-')
            continue;
        const read = word.value.startsWith('--')
            ? readLongOption(text, word, words[index + 1])
            : readShortOption(text, word, words[index + 1]);
        if ('message' in read)
            return read;
        const refusal = refusedValue(read.option);
        if (refusal !== null)
            return { message: refusal, start: read.option.start, end: read.option.end };
        options.push(read.option);
        if (read.tookNext)
            index++;
    }
    return options;
}
function readLongOption(text, word, next) {
    const equals = word.value.indexOf('=');
    const written = equals < 0 ? word.value : word.value.slice(0, equals);
    const name = matchLongName(written);
    if (typeof name !== 'string')
        return { message: name.message, start: word.start, end: word.end };
    if (!takesValue(name)) {
        if (equals >= 0)
            return { message: `${name} takes no value.`, start: word.start, end: word.end };
        return { option: { name, value: null, start: word.start, end: word.end, valueStart: word.end }, tookNext: false };
    }
    if (equals < 0)
        return withNext(name, word, next);
    const valueStart = Math.min(word.end, text.indexOf('=', word.start) + 1);
    const value = word.value.slice(equals + 1);
    return { option: { name, value, start: word.start, end: word.end, valueStart }, tookNext: false };
}
function readShortOption(text, word, next) {
    const name = shortNames.get(word.value.charAt(1));
    if (name === undefined) {
        const message = `pip knows no option ${word.value.slice(0, 2)} in a requirements file.`;
        return { message, start: word.start, end: word.end };
    }
    if (word.value.length === 2)
        return withNext(name, word, next);
    const value = word.value.slice(2);
    const quoted = text.slice(word.start, word.end) !== word.value;
    const valueStart = quoted ? word.start : word.start + 2;
    return { option: { name, value, start: word.start, end: word.end, valueStart }, tookNext: false };
}
function withNext(name, word, next) {
    if (next === undefined)
        return { message: `${name} needs a value.`, start: word.start, end: word.end };
    const option = { name, value: next.value, start: word.start, end: next.end, valueStart: next.start };
    return { option, tookNext: true };
}
function matchLongName(written) {
    const exact = longNames.get(written);
    if (exact !== undefined)
        return exact.name;
    const candidates = [...longNames.keys()].filter((name) => name.startsWith(written));
    const [only] = candidates;
    if (only !== undefined && candidates.length === 1)
        return longNames.get(only)?.name ?? only;
    if (only !== undefined)
        return { message: `${written} could be ${candidates.sort().join(' or ')}.` };
    const gone = goneOptions.has(written)
        ? ' It is an option of older versions; use --config-settings, or give it on the command line.'
        : '';
    return { message: `pip knows no option ${written} in a requirements file.${gone}` };
}
function takesValue(name) {
    return longNames.get(name)?.value ?? false;
}
function refusedValue({ name, value }) {
    if (value === null)
        return null;
    if (name === '--hash') {
        const algorithm = value.split(':', 1)[0] ?? '';
        if (value.includes(':') && strongHashes.has(algorithm))
            return null;
        return '--hash wants sha256, sha384 or sha512, a colon and the digest: --hash=sha256:abc\u2026.';
    }
    if (name === '--config-settings')
        return value.includes('=') ? null : '--config-settings wants KEY=VALUE.';
    if (name === '--use-feature') {
        return features.has(value) ? null : `pip knows no feature "${value}".`;
    }
    return packageLists.has(name) && value.startsWith('-') ? `${name} needs a value.` : null;
}
const strongHashes = new Set(['sha256', 'sha384', 'sha512']);
const packageLists = new Set(['--no-binary', '--only-binary', '--all-releases', '--only-final']);
const features = new Set([
    'fast-deps',
    'inprocess-build-deps',
    'venv-isolation',
    'truststore',
    'no-binary-enable-wheel-cache',
    'build-constraint',
]);
const longNames = new Map([
    ['--index-url', true],
    ['--extra-index-url', true],
    ['--no-index', false],
    ['--constraint', true],
    ['--requirement', true],
    ['--editable', true],
    ['--find-links', true],
    ['--no-binary', true],
    ['--only-binary', true],
    ['--prefer-binary', false],
    ['--require-hashes', false],
    ['--no-require-hashes', false],
    ['--pre', false],
    ['--all-releases', true],
    ['--only-final', true],
    ['--trusted-host', true],
    ['--use-feature', true],
    ['--hash', true],
    ['--config-settings', true],
].map(([name, value]) => [String(name), { name: String(name), value: value === true }])).set('--pypi-url', { name: '--index-url', value: true });
const shortNames = new Map([
    ['i', '--index-url'],
    ['c', '--constraint'],
    ['r', '--requirement'],
    ['e', '--editable'],
    ['f', '--find-links'],
    ['C', '--config-settings'],
]);
const goneOptions = new Set([
    '--global-option',
    '--install-option',
    '--use-pep517',
    '--no-use-pep517',
    '--process-dependency-links',
    '--use-wheel',
    '--no-use-wheel',
]);

// EXTERNAL MODULE: ./src/documents/python-space.ts
var python_space = __nccwpck_require__(5805);
;// CONCATENATED MODULE: ./src/documents/logical-lines.ts



function readLogicalLines(text, visit, visitPlain) {
    let joining = [];
    const visitLine = (line) => {
        const endsInBackslash = line.contentEnd > line.start && text.charCodeAt(line.contentEnd - 1) === backslash;
        if (endsInBackslash && !isComment(text, line)) {
            joining.push(line);
        }
        else if (joining.length === 0) {
            visit(singleLine(text, line));
        }
        else {
            visit(joinedLine(text, joining, line));
            joining = [];
        }
        return joining.length > 0;
    };
    const ends = otherBreaks.some((mark) => text.includes(mark))
        ? readAnyLines(text, visitLine)
        : readLfLines(text, visitLine, visitPlain);
    if (joining.length > 0)
        visit(joinedLine(text, joining, null));
    return ends;
}
const backslash = 0x5c;
function isComment(text, line) {
    return line.hash >= 0 && (0,python_space/* skipSpace */.A)(text, line.start, line.hash) === line.hash;
}
function singleLine(text, line) {
    const from = (0,python_space/* skipSpace */.A)(text, line.start, line.contentEnd);
    const commented = line.hash >= 0;
    const to = (0,python_space/* trimmedEnd */.E)(text, from, commented ? Math.max(line.hash, from) : line.contentEnd);
    return {
        start: line.start,
        end: line.end,
        line: line.line,
        content: text.slice(from, to),
        map: from,
        comment: commented ? text.slice(line.hash, line.contentEnd) : null,
        commentAt: commented ? line.hash : 0,
    };
}
function joinedLine(text, continued, last) {
    const parts = [];
    const pieces = [];
    let length = 0;
    const add = (part, source) => {
        pieces.push({ at: length, source });
        parts.push(part);
        length += part.length;
    };
    for (const line of continued) {
        let from = line.start;
        let to = line.contentEnd;
        while (to > from && text.charCodeAt(to - 1) === backslash)
            to--;
        while (from < to && text.charCodeAt(from) === backslash)
            from++;
        add(text.slice(from, to), from);
    }
    if (last !== null) {
        if (isComment(text, last))
            add(' ', last.start);
        add(text.slice(last.start, last.contentEnd), last.start);
    }
    const joined = parts.join('');
    const contentEnd = nextHash(joined, 0);
    const hash = contentEnd < joined.length ? contentEnd : -1;
    const from = (0,python_space/* skipSpace */.A)(joined, 0, contentEnd);
    const first = continued[0];
    return {
        start: first?.start ?? 0,
        end: (last ?? continued.at(-1))?.end ?? 0,
        line: first?.line ?? 1,
        content: joined.slice(from, (0,python_space/* trimmedEnd */.E)(joined, from, contentEnd)),
        map: { pieces, from },
        comment: hash < 0 ? null : joined.slice(hash),
        commentAt: hash < 0 ? 0 : (0,source_map/* sourceOf */.vz)({ pieces, from: 0 }, hash),
    };
}
const otherBreaks = ['\r', '\v', '\f', '\x1c', '\x1d', '\x1e', '\x85', '\u2028', '\u2029'];
function readLfLines(text, visit, visitPlain) {
    let line = 1;
    let hash = nextHash(text, 0);
    let isContinued = false;
    for (let start = 0; start < text.length; line++) {
        const end = isContinued ? start : visitPlain(start, line);
        if (end > start) {
            start = end;
            continue;
        }
        const newline = text.indexOf('\n', start);
        const contentEnd = newline < 0 ? text.length : newline;
        if (hash < start)
            hash = nextHash(text, start);
        isContinued = visit({
            start,
            contentEnd,
            end: newline < 0 ? contentEnd : newline + 1,
            line,
            hash: hash < contentEnd ? hash : -1,
        });
        start = contentEnd + 1;
    }
    return { newline: text.includes('\n') ? 'lf' : 'none', unusual: [] };
}
function nextHash(text, from) {
    for (let at = text.indexOf('#', from); at >= 0; at = text.indexOf('#', at + 1)) {
        if (at === 0 || (0,character/* isPythonSpace */.tX)(text.charCodeAt(at - 1)))
            return at;
    }
    return text.length;
}
function readAnyLines(text, visit) {
    const unusual = [];
    const seen = { lf: 0, crlf: 0, cr: 0 };
    let start = 0;
    let hash = -1;
    let line = 1;
    for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code === hashSign) {
            if (hash < 0 && (at === start || (0,character/* isPythonSpace */.tX)(text.charCodeAt(at - 1))))
                hash = at;
            continue;
        }
        if (code > 0x1e && code < 0x85)
            continue;
        if (!isLineBreak(code))
            continue;
        const crlf = code === 0x0d && text.charCodeAt(at + 1) === 0x0a;
        const end = crlf ? at + 2 : at + 1;
        visit({ start, contentEnd: at, end, line, hash });
        if (crlf)
            seen.crlf++;
        else if (code === 0x0a)
            seen.lf++;
        else if (code === 0x0d)
            seen.cr++;
        else
            unusual.push(at);
        if (code === 0x0a || code === 0x0d)
            line++;
        if (crlf)
            at++;
        start = end;
        hash = -1;
    }
    if (start < text.length)
        visit({ start, contentEnd: text.length, end: text.length, line, hash });
    return { newline: newlineOf(seen), unusual };
}
const hashSign = 0x23;
function isLineBreak(code) {
    return ((code >= 0x0a && code <= 0x0d) ||
        (code >= 0x1c && code <= 0x1e) ||
        code === 0x85 ||
        code === 0x2028 ||
        code === 0x2029);
}
function newlineOf(seen) {
    const kinds = ['lf', 'crlf', 'cr'].filter((kind) => seen[kind] > 0);
    if (kinds.length > 1)
        return 'mixed';
    return kinds[0] ?? 'none';
}

// EXTERNAL MODULE: ./src/documents/plain-entry.ts
var plain_entry = __nccwpck_require__(9283);
// EXTERNAL MODULE: ./src/python/name.ts
var python_name = __nccwpck_require__(5411);
// EXTERNAL MODULE: ./src/documents/plain-requirement.ts
var plain_requirement = __nccwpck_require__(972);
;// CONCATENATED MODULE: ./src/documents/plain-line.ts






function readPlainLine(text, start, line, known) {
    let end = (0,plain_requirement/* endOfPlainRequirement */.W)(text, start);
    if (end === -1)
        return null;
    const nameEnd = (0,python_name/* endOfIdentifier */.kb)(text, start);
    const rawName = text.slice(start, nameEnd);
    let at = (0,plain_requirement/* skipBlanks */.pw)(text, nameEnd);
    const extras = text.charCodeAt(at) === openBracket ? (0,known_texts/* extrasIn */.F_)(known, text.slice(at, text.indexOf(']', at) + 1)) : none;
    if (extras === null)
        return null;
    at = (0,plain_requirement/* skipBlanks */.pw)(text, end);
    let lineEnd = at;
    let marker = null;
    if (!isEnd(text, at)) {
        const newline = text.indexOf('\n', at);
        lineEnd = newline === -1 ? text.length : newline;
        if (text.charCodeAt(lineEnd - 1) === plain_line_backslash)
            return null;
        if (text.charCodeAt(at) === semicolon) {
            const hash = endOfMarker(text, at, lineEnd);
            if (hash === -1)
                return null;
            end = (0,python_space/* trimmedEnd */.E)(text, at + 1, hash);
            marker = (0,known_texts/* markerIn */.AF)(known, text.slice(at + 1, end));
            if (marker === null)
                return null;
            at = hash;
        }
        if (at < lineEnd && text.charCodeAt(at) !== plain_line_hashSign)
            return null;
    }
    const name = (0,python_name/* canonicalName */.Ew)(rawName);
    return new plain_entry/* PlainEntry */.NQ(text, start, Math.min(lineEnd + 1, text.length), line, name, extras, marker, end);
}
const none = [];
const lineFeed = 0x0a;
const openBracket = 0x5b;
const semicolon = 0x3b;
const plain_line_hashSign = 0x23;
const plain_line_backslash = 0x5c;
const hyphen = 0x2d;
function isEnd(text, at) {
    return at === text.length || text.charCodeAt(at) === lineFeed;
}
function endOfMarker(text, start, lineEnd) {
    for (let at = start + 1; at < lineEnd; at += 1) {
        const code = text.charCodeAt(at);
        if (code === plain_line_hashSign && (0,character/* isPythonSpace */.tX)(text.charCodeAt(at - 1)))
            return at;
        if (code === hyphen && text.charCodeAt(at - 1) === 0x20)
            return -1;
    }
    return lineEnd;
}

// EXTERNAL MODULE: ./src/documents/requirement-line.ts
var requirement_line = __nccwpck_require__(712);
;// CONCATENATED MODULE: ./src/documents/requirements-txt.ts











function parseRequirementsText(text, known) {
    const entries = [];
    const includes = [];
    const readPlain = known.lines === null ? readPlainLine : readRepeatedLine;
    const ends = readLogicalLines(text, (line) => {
        const entry = readEntry(text, line);
        entries.push(entry);
        if (entry.kind === 'include')
            includes.push(entry);
    }, (start, line) => {
        const plain = readPlain(text, start, line, known);
        if (plain === null)
            return start;
        entries.push(plain);
        return plain.end;
    });
    return { ...ends, entries, includes };
}
function readRepeatedLine(text, start, line, known) {
    const { lines } = known;
    if (lines === null || !(0,character/* isAlphanumeric */.gQ)(text.charCodeAt(start)))
        return null;
    const { likely } = lines;
    if (likely !== null && text.slice(start, start + likely.text.length) === likely.text) {
        const end = start + likely.text.length;
        if (end === text.length || text.charCodeAt(end) === requirements_txt_lineFeed) {
            lines.likely = likely.next;
            return new plain_entry/* RepeatedEntry */.nt(likely.entry, start, Math.min(end + 1, text.length), line);
        }
    }
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    const own = text.slice(start, end);
    const met = lines.byText.get(own);
    if (met !== undefined) {
        lines.likely = met.next;
        return new plain_entry/* RepeatedEntry */.nt(met.entry, start, Math.min(end + 1, text.length), line);
    }
    const entry = readPlainLine(text, start, line, known);
    if (entry !== null)
        addLine(lines, new known_texts/* KnownLine */.os(own, entry));
    return entry;
}
const requirements_txt_lineFeed = 0x0a;
function addLine(lines, line) {
    lines.byText.set(line.text, line);
    if (lines.newest !== null)
        lines.newest.next = line;
    lines.newest = line;
}
function readSpans(text, offset) {
    let spans = { whole: { start: 0, end: text.length }, ...requirement_part/* noSpans */.ze };
    const readLine = (line) => {
        const content = line.content === '' ? null : contentOf(line);
        if (content === null || !('part' in content))
            return;
        const { part, from, to } = content;
        spans = { whole: (0,source_map/* sourceSpan */.eg)(line.map, from, to), ...part.spans };
    };
    readLogicalLines(text, readLine, (start) => start);
    const moved = ({ start, end }) => ({ start: start + offset, end: end + offset });
    const movedPart = (span) => (span === null ? null : moved(span));
    return {
        whole: moved(spans.whole),
        name: movedPart(spans.name),
        extras: movedPart(spans.extras),
        specifier: movedPart(spans.specifier),
        marker: movedPart(spans.marker),
    };
}
function readEntry(text, line) {
    const { start, end, content, comment } = line;
    if (content !== '')
        return readContent(line);
    if (comment === null)
        return { kind: 'blank', start, end, line: line.line };
    return { kind: 'comment', start, end, line: line.line, text: comment, indent: indentOf(text, line) };
}
function indentOf(text, { start, commentAt }) {
    let at = commentAt;
    while (at > start && (text.charCodeAt(at - 1) === 0x20 || text.charCodeAt(at - 1) === 0x09))
        at--;
    return commentAt - at;
}
function readContent(line) {
    const content = contentOf(line);
    return 'part' in content ? requirementEntry(line, content) : content;
}
function contentOf(line) {
    const { content, map } = line;
    const optionsStart = startOfOptions(content);
    if (optionsStart < 0)
        return placed(line, (0,requirement_line/* readRequirementLine */.Y)(content, map), 0, content.length, []);
    const args = content.slice(0, (0,python_space/* trimmedEnd */.E)(content, 0, optionsStart));
    const options = parseLineOptions(content.slice(optionsStart));
    if ('message' in options) {
        const span = (0,source_map/* sourceSpan */.eg)(map, optionsStart + options.start, optionsStart + options.end);
        const { name, rawName } = (0,requirement_line/* readRequirementLine */.Y)(args, map);
        return unreadableEntry(line, { message: options.message, span, name, rawName });
    }
    if (args !== '') {
        const editable = options.find((option) => option.name === '--editable');
        const part = editable === undefined ? (0,requirement_line/* readRequirementLine */.Y)(args, map) : secondRequirement(line, optionsStart + editable.start);
        return placed(line, part, 0, args.length, options);
    }
    return readOptionLine(line, options);
}
function startOfOptions(content) {
    if (content.charCodeAt(0) === 0x2d)
        return 0;
    const at = content.indexOf(' -');
    return at < 0 ? -1 : at + 1;
}
function secondRequirement({ content, map }, at) {
    const message = 'A line holds one requirement; give -e a line of its own.';
    return { message, span: (0,source_map/* sourceSpan */.eg)(map, at, content.length), name: null, rawName: null };
}
function readOptionLine(line, options) {
    const { content, map, start, end } = line;
    const editable = options.find((option) => option.name === '--editable');
    if (editable !== undefined) {
        const value = editable.value ?? '';
        const exact = content.startsWith(value, editable.valueStart);
        const isCut = (0,character/* stripPythonSpace */.lx)(content.slice(editable.end)).startsWith('@');
        const part = isCut
            ? cutReference(line, editable)
            : readEditable(value, exact ? (0,source_map/* shifted */.wI)(map, editable.valueStart) : map);
        const read = exact ? part : withWholeSpan(part, (0,source_map/* sourceSpan */.eg)(map, editable.start, editable.end));
        const others = options.filter((option) => option !== editable);
        return placed(line, read, editable.start, editable.end, others);
    }
    const include = options.find((option) => option.name === '--requirement') ??
        options.find((option) => option.name === '--constraint');
    if (include === undefined)
        return { kind: 'options', start, end, line: line.line, options: options.map(lineOption) };
    return {
        kind: 'include',
        start,
        end,
        line: line.line,
        target: include.value ?? '',
        constraint: include.name === '--constraint',
        targetSpan: (0,source_map/* sourceSpan */.eg)(map, include.valueStart, include.end),
    };
}
function cutReference({ content, map }, { start }) {
    const message = 'The blanks end the value of -e. Put quotation marks around it: -e "name @ url".';
    return { message, span: (0,source_map/* sourceSpan */.eg)(map, start, content.length), name: null, rawName: null };
}
function withWholeSpan(part, span) {
    if ('message' in part)
        return { ...part, span };
    return { ...part, spans: requirement_part/* noSpans */.ze };
}
function placed(line, part, from, to, options) {
    return 'message' in part ? unreadableEntry(line, part) : { part, from, to, options };
}
function requirementEntry(line, { part, from, to, options }) {
    const { content } = line;
    return {
        kind: 'requirement',
        start: line.start,
        end: line.end,
        line: line.line,
        form: part.form,
        name: part.name,
        rawName: part.rawName,
        target: part.target,
        extras: part.extras,
        specifiers: part.specifiers,
        marker: part.marker,
        hashes: options.length === 0 ? requirements_txt_none : hashesOf(options),
        options: options.length === 0 ? requirements_txt_none : options.filter((option) => option.name !== '--hash').map(lineOption),
        text: content.slice(from, to),
        comment: line.comment,
    };
}
const requirements_txt_none = [];
function hashesOf(options) {
    return options.flatMap((option) => (option.name === '--hash' && option.value !== null ? [option.value] : []));
}
function lineOption({ name, value }) {
    return { name, value };
}
function unreadableEntry(line, refused) {
    const { content, map, start, end } = line;
    return {
        kind: 'unreadable',
        start,
        end,
        line: line.line,
        message: betterMessage(content) ?? refused.message,
        span: refused.span,
        text: content,
        caret: Math.min((0,source_map/* contentOffset */.PP)(map, refused.span.start), content.length),
        name: refused.name,
        rawName: refused.rawName,
    };
}
function betterMessage(content) {
    if (content.includes('\0')) {
        return 'The line holds NUL characters: it looks like UTF-16 without a byte order mark. Save the whole file as UTF-8.';
    }
    if (['<<<<<<<', '=======', '>>>>>>>', '|||||||'].some((mark) => content.startsWith(mark))) {
        return 'This is a mark of a merge conflict. Settle the conflict, then remove the mark.';
    }
    const variable = /\$\{[A-Z0-9_]+\}/.exec(content)?.[0];
    if (variable === undefined)
        return null;
    return `The line rests on the environment variable ${variable}, which pip fills in where it runs; it cannot be compared.`;
}

;// CONCATENATED MODULE: ./src/documents/document.ts








function readDocument(path, bytes, known = (0,known_texts/* knownTexts */.y4)()) {
    if (bytes.length > src_bytes/* maximumFileBytes */.WH) {
        const message = `The file has ${bytes.length} bytes; more than ${src_bytes/* maximumFileBytes */.WH} are not read. Is it a dependency file?`;
        return (0,problem/* problem */.CC)('file-too-large', message, { path });
    }
    const decoded = (0,decode/* decode */.D4)(bytes);
    if (decoded.kind === 'undecodable') {
        const { line, column } = (0,place/* lineAndColumn */.q)((0,place/* lineStarts */._)(decoded.before), decoded.before.length);
        return (0,problem/* problem */.CC)('file-undecodable', decoded.message, { path, line, column });
    }
    const { text, encoding } = decoded;
    const { entries, includes, newline, unusual } = parseRequirementsText(text, known);
    return { path, bytes, text, encoding, newline, entries, includes, unusualLineBreaks: unusual, derived: new Map() };
}
function printDocument(document) {
    const { bytes, encoding, entries } = document;
    const mark = bytes.subarray(0, encoding.bomLength);
    const pieces = entries.map(({ start, end }) => bytes.subarray(byteOffset(document, start), byteOffset(document, end)));
    return concatenate([mark, ...pieces]);
}
function placeAt(document, offset) {
    return { path: document.path, ...(0,place/* lineAndColumn */.q)(lineStartsOf(document), offset) };
}
const lineStartsOf = (0,derived/* derived */.u)(({ text }) => (0,place/* lineStarts */._)(text));
function placeOfEntry(document, { start, line }) {
    return document.unusualLineBreaks.length === 0 ? { path: document.path, line, column: 1 } : placeAt(document, start);
}
function placeOfRequirement(document, entry) {
    return document.text.startsWith(entry.text, entry.start)
        ? placeOfEntry(document, entry)
        : placeAt(document, spansOf(document, entry).whole.start);
}
function spansOf({ text }, { start, end }) {
    return readSpans(text.slice(start, end), start);
}
function encodeText(document, text) {
    return (0,decode/* codecOf */.uM)(document.encoding).encode(text);
}


/***/ }),

/***/ 6967:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ generatedBy),
/* harmony export */   U: () => (/* binding */ isHashLocked)
/* harmony export */ });
const headerLines = 12;
const fewestAnnotations = 3;
function generatedBy(document) {
    const header = leadingComments(document);
    return fromKnownHeader(header) ?? fromSentence(header) ?? fromContents(document);
}
function isHashLocked(document) {
    return document.entries.some((entry) => entry.kind === 'requirement' && entry.hashes.length > 0);
}
function leadingComments(document) {
    const comments = [];
    for (const entry of document.entries) {
        if (entry.line > headerLines || (entry.kind !== 'comment' && entry.kind !== 'blank'))
            break;
        if (entry.kind === 'comment')
            comments.push(entry.text.slice(1).trim());
    }
    return comments;
}
const longestSentence = 400;
function sentenceIn(comment) {
    return comment.slice(0, longestSentence);
}
const knownPhrases = [
    ['autogenerated by uv via the following command:', 'uv'],
    ['autogenerated by hatch-pip-compile', 'hatch-pip-compile'],
    ['is autogenerated by pip-compile-multi', 'pip-compile-multi'],
    ['generated by pip-compile-multi', 'pip-compile-multi'],
    ['is autogenerated by pip-compile', 'pip-compile'],
    ['@generated by pdm', 'PDM'],
    ['generated by rye', 'rye'],
    ['autogenerated by pipenv', 'pipenv'],
    ['generated by pigar', 'pigar'],
    ['generated by `rapids-dependency-file-generator`', 'rapids-dependency-file-generator'],
];
function fromKnownHeader(header) {
    for (const [index, comment] of header.entries()) {
        const lower = sentenceIn(comment).toLowerCase();
        const known = knownPhrases.find(([phrase]) => lower.includes(phrase));
        if (known !== undefined)
            return { by: known[1], command: commandIn(header.slice(index)) };
    }
    return null;
}
const longestCommand = 1_000;
function commandIn(header) {
    const at = header.findIndex((comment) => /by the following command:$|via the following command:$|to update, run:$/i.test(sentenceIn(comment)));
    if (at < 0)
        return null;
    const command = header.slice(at + 1).find((comment) => comment !== '');
    return command === undefined || command.length > longestCommand ? null : command;
}
const generatedWord = /(?:auto[- ]?|automatically )?generated (?:by|via|from|automatically)/i;
const doNotEdit = /\bdo not edit\b|\bdon't edit\b/i;
const toolWords = /`|\b(?:scripts?|tool|tools|program|command|makefile|make|poetry|pipenv|pip|pip-tools|pip-compile|pipreqs|conda|uv|pdm|hatch|tox|nox|bazel|manifests?|pre-commit|renovate|dependabot|pyproject|setup\.py|lock ?file)\b/i;
const pathLike = /(?:^|\s)(?=\S*[a-z])[\w.@~-]*\/[\w./@~-]+|\b[\w-]+\.(?:py|sh|toml|in|txt|lock|ya?ml|cfg|json|js|ts|ps1|bat)\b/gi;
const data = /\.(?:toml|in|txt|lock|ya?ml|cfg|json)$/i;
function fromSentence(header) {
    const sentences = header.map(sentenceIn);
    const sentence = sentences.find((comment) => generatedWord.test(comment));
    if (sentence === undefined)
        return null;
    const behind = sentence.slice(sentence.search(generatedWord));
    const paths = [...behind.matchAll(pathLike)].map(([path]) => path.trim());
    if (paths.length === 0 && !toolWords.test(behind) && !sentences.some((comment) => doNotEdit.test(comment)))
        return null;
    return { by: paths.find((path) => !data.test(path)) ?? 'a tool', command: commandIn(header) };
}
function fromContents(document) {
    let via = 0;
    let requirements = 0;
    let hashed = 0;
    for (const entry of document.entries) {
        if (entry.kind === 'comment' && entry.indent > 0 && /^#\s+via\b/.test(entry.text))
            via++;
        if (entry.kind !== 'requirement')
            continue;
        requirements++;
        if (entry.hashes.length > 0)
            hashed++;
    }
    if (via >= fewestAnnotations)
        return { by: 'pip-compile or uv', command: null };
    return requirements > 0 && hashed === requirements ? { by: 'a tool that writes hashes', command: null } : null;
}


/***/ }),

/***/ 386:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CV: () => (/* binding */ fullHeading),
/* harmony export */   K2: () => (/* binding */ withoutRemarks),
/* harmony export */   Xs: () => (/* binding */ isBanner),
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   gQ: () => (/* binding */ lowerCase),
/* harmony export */   ky: () => (/* binding */ headingText),
/* harmony export */   l4: () => (/* binding */ looseHeading),
/* harmony export */   qt: () => (/* binding */ isFrame),
/* harmony export */   yO: () => (/* binding */ withoutFrame)
/* harmony export */ });
function headingText(comments, atTop) {
    const lines = comments.map((comment) => comment.text).filter((text) => !isBanner(text));
    const text = atTop ? (lines.at(-1) ?? '') : lines.map(withoutFrame).join(' ');
    return withoutFrame(text);
}
function isBanner(comment) {
    return isAscii.test(comment) ? !/[A-Za-z0-9]/.test(comment) : !/[\p{L}\p{N}]/u.test(comment);
}
function withoutFrame(text) {
    let start = 0;
    let end = text.length;
    while (start < end && isFrameOrBlank(text.charAt(start)))
        start++;
    while (end > start && isFrameOrBlank(text.charAt(end - 1)))
        end--;
    return text.slice(start, end);
}
function isFrameOrBlank(character) {
    return isFrame(character) || character === ' ' || character === '\t';
}
function isFrame(character) {
    return '#=-_*~\u2501\u2500\u2550'.includes(character);
}
const emptyWords = new Set(['dependencies', 'requirements', 'libraries', 'packages']);
function looseHeading(text) {
    const lower = lowerCase(text);
    const shortened = wordsOf(withoutRemarks(lower));
    return withoutEmptyWords(shortened.length > 0 ? shortened : wordsOf(lower));
}
function fullHeading(text) {
    return withoutEmptyWords(wordsOf(lowerCase(text)));
}
function withoutEmptyWords(words) {
    const told = words.filter((word) => !emptyWords.has(word));
    return (told.length > 0 ? told : words).join(' ');
}
function lowerCase(text) {
    return text.normalize('NFKC').toLowerCase();
}
function withoutRemarks(text) {
    const bare = withoutParentheses(text);
    const ends = [' - ', ' \u2013 ', ' \u2014 ', ':'].map((mark) => bare.indexOf(mark)).filter((at) => at > 0);
    return bare.slice(0, Math.min(bare.length, ...ends));
}
function withoutParentheses(text) {
    const parts = [];
    let at = 0;
    for (let open = text.indexOf('('); open >= 0; open = text.indexOf('(', at)) {
        const close = text.indexOf(')', open);
        if (close < 0)
            break;
        parts.push(text.slice(at, open));
        at = close + 1;
    }
    return [...parts, text.slice(at)].join(' ');
}
function wordsOf(text) {
    const spelt = text.replaceAll('&', ' and ');
    const words = (isAscii.test(spelt) ? spelt.match(/[A-Za-z0-9]+/g) : spelt.match(/[\p{L}\p{N}]+/gu)) ?? [];
    const [first] = words;
    const numbered = words.length > 1 && first !== undefined && isNumber(first);
    return numbered ? words.slice(1) : words;
}
function isNumber(word) {
    return isAscii.test(word) ? /^\d+$/.test(word) : /^\p{N}+$/u.test(word);
}
const isAscii = /^[\0-\x7f]*$/;


/***/ }),

/***/ 8991:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Bq: () => (/* binding */ flatten),
  U: () => (/* binding */ includeTarget),
  Xd: () => (/* binding */ installedDocuments),
  OQ: () => (/* binding */ maximumIncludeDepth)
});

// EXTERNAL MODULE: ./src/problem.ts
var problem = __nccwpck_require__(4008);
// EXTERNAL MODULE: ./src/documents/document.ts + 5 modules
var documents_document = __nccwpck_require__(5377);
;// CONCATENATED MODULE: ./src/documents/refused-constraint.ts

function refusedConstraint(document, entry) {
    const message = whyRefused(entry);
    if (message === null)
        return null;
    const { start, end, line, text, name, rawName } = entry;
    const span = (0,documents_document/* spansOf */.Ly)(document, entry).whole;
    return { kind: 'unreadable', start, end, line, message, span, text, caret: 0, name, rawName };
}
function whyRefused({ form, name }) {
    if (form === 'editable')
        return '-e cannot stand in a file that -c names. Write "name @ url", or include the file with -r.';
    return name === null ? 'A file that -c names wants the name of each package. Write "name @ url".' : null;
}

;// CONCATENATED MODULE: ./src/documents/include.ts



function includeTarget(document, entry) {
    const { target } = entry;
    const at = (0,documents_document/* placeAt */.BW)(document, entry.targetSpan.start);
    const option = entry.constraint ? '-c' : '-r';
    if (/^https?:/i.test(target)) {
        const message = `"${option} ${target}" is on another machine and is not followed; what it brings is not compared.`;
        return { kind: 'problem', problem: (0,problem/* problem */.CC)('include-skipped', message, at, { fatal: false }) };
    }
    const variable = /\$\{[A-Z0-9_]+\}/.exec(target)?.[0];
    if (variable !== undefined) {
        const message = `"${option} ${target}" rests on the environment variable ${variable} and is not followed; what it brings is not compared.`;
        return { kind: 'problem', problem: (0,problem/* problem */.CC)('include-skipped', message, at, { fatal: false }) };
    }
    if (/^(file:|\/)/i.test(target)) {
        const message = `"${option} ${target}" is an absolute path, which is outside the repository wherever it is cloned. Name the file relative to this one.`;
        return { kind: 'problem', problem: (0,problem/* problem */.CC)('file-outside', message, at) };
    }
    const { former } = document;
    const path = resolvePath(former?.path ?? document.path, target);
    if (path === '' || path.endsWith('..')) {
        const message = `"${option} ${target}" names a folder. Name the file in it.`;
        return { kind: 'problem', problem: (0,problem/* problem */.CC)('file-not-regular', message, at) };
    }
    return { kind: 'path', path: former?.names.get(path) ?? path };
}
function resolvePath(from, target) {
    const parts = [];
    for (const part of [...from.split('/').slice(0, -1), ...target.split('/')]) {
        if (part === '' || part === '.')
            continue;
        if (part === '..' && parts.length > 0 && parts.at(-1) !== '..')
            parts.pop();
        else
            parts.push(part);
    }
    return parts.join('/');
}
class ReachedRequirement {
    entry;
    document;
    via;
    constructor(entry, document, via) {
        this.entry = entry;
        this.document = document;
        this.via = via;
    }
}
function installedDocuments({ requirements }) {
    return [...new Set(requirements.map(({ document }) => document))];
}
const maximumIncludeDepth = 50;
function flatten(path, files) {
    const flat = {
        path,
        requirements: [],
        constraints: [],
        unreadable: [],
        options: [],
        documents: new Set(),
        problems: [],
    };
    const visited = new Set();
    const visit = (document, constraint, via, above) => {
        visited.add(visitKey(document.path, constraint));
        flat.documents.add(document);
        for (const entry of document.entries) {
            if (entry.kind === 'requirement') {
                const refused = constraint ? refusedConstraint(document, entry) : null;
                if (refused !== null)
                    flat.unreadable.push({ entry: refused, document, via });
                else
                    (constraint ? flat.constraints : flat.requirements).push(new ReachedRequirement(entry, document, via));
            }
            else if (entry.kind === 'unreadable')
                flat.unreadable.push({ entry, document, via });
            else if (entry.kind === 'options')
                flat.options.push({ entry, document, via });
            else if (entry.kind === 'include')
                follow({ document, entry }, via, above);
        }
    };
    const follow = (include, via, above) => {
        const at = (0,documents_document/* placeAt */.BW)(include.document, include.entry.targetSpan.start);
        const target = includeTarget(include.document, include.entry);
        if (target.kind === 'problem') {
            flat.problems.push(target.problem);
            return;
        }
        const included = files.get(target.path);
        const line = `"${include.entry.constraint ? '-c' : '-r'} ${include.entry.target}"`;
        if (above.has(target.path)) {
            const message = `${line} leads back to ${target.path}, which includes this file: pip refuses that. Remove one of the includes.`;
            flat.problems.push((0,problem/* problem */.CC)('include-cycle', message, at));
        }
        else if (included === undefined) {
            flat.problems.push((0,problem/* problem */.CC)('file-missing', `${line} names ${target.path}, which does not exist.`, at));
        }
        else if ('code' in included) {
            flat.problems.push({ ...(0,problem/* problem */.CC)(included.code, `${line}: ${problemOf(included)}`, at), fatal: included.fatal });
        }
        else if (via.length >= maximumIncludeDepth) {
            const message = `More than ${maximumIncludeDepth} includes lead here, one from another; this one is not followed.`;
            flat.problems.push((0,problem/* problem */.CC)('include-too-deep', message, at));
        }
        else if (!visited.has(visitKey(target.path, include.entry.constraint))) {
            visit(included, include.entry.constraint, [...via, include], new Set([...above, target.path]));
        }
    };
    const root = files.get(path);
    if (root === undefined)
        flat.problems.push((0,problem/* problem */.CC)('file-missing', 'The file does not exist.', { path }));
    else if ('code' in root)
        flat.problems.push(root);
    else
        visit(root, false, [], new Set([path]));
    return { ...flat, documents: [...flat.documents] };
}
function visitKey(path, constraint) {
    return `${constraint} ${path}`;
}
function problemOf({ message, path, line }) {
    return line === null ? `${path}: ${message}` : `${path}:${line}: ${message}`;
}


/***/ }),

/***/ 9488:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AF: () => (/* binding */ markerIn),
/* harmony export */   F_: () => (/* binding */ extrasIn),
/* harmony export */   jI: () => (/* binding */ knownLines),
/* harmony export */   os: () => (/* binding */ KnownLine),
/* harmony export */   y4: () => (/* binding */ knownTexts)
/* harmony export */ });
/* harmony import */ var _python_requirement_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5562);
/* harmony import */ var _requirement_part_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7487);


class KnownLine {
    text;
    entry;
    next;
    constructor(text, entry) {
        this.text = text;
        this.entry = entry;
        this.next = null;
    }
}
function knownTexts() {
    return { lines: null, markers: new Map(), extras: new Map() };
}
function knownLines({ markers, extras } = knownTexts()) {
    for (const texts of [markers, extras])
        if (texts.size > mostParts)
            texts.clear();
    return { lines: { byText: new Map(), newest: null, likely: null }, markers, extras };
}
const mostParts = 5_000;
function markerIn({ markers }, text) {
    const known = markers.get(text);
    if (known !== undefined)
        return known;
    const parsed = (0,_requirement_part_js__WEBPACK_IMPORTED_MODULE_1__/* .parseMarkerAlone */ .B)(text);
    const marker = 'error' in parsed ? null : parsed.marker;
    markers.set(text, marker);
    return marker;
}
function extrasIn({ extras }, text) {
    const known = extras.get(text);
    if (known !== undefined)
        return known;
    const parsed = (0,_python_requirement_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRequirement */ .p)(`x${text}`);
    const names = 'error' in parsed ? null : parsed.extras;
    extras.set(text, names);
    return names;
}


/***/ }),

/***/ 357:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ annotationsBelow),
/* harmony export */   D: () => (/* binding */ notesAbove)
/* harmony export */ });
/* harmony import */ var _comment_run_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(795);
/* harmony import */ var _derived_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2315);


function notesAbove(document, requirement) {
    return notesIn(document).get(requirement) ?? none;
}
const notesIn = (0,_derived_js__WEBPACK_IMPORTED_MODULE_1__/* .derived */ .u)(findNotes);
const none = [];
function findNotes(document) {
    const notes = new Map();
    for (const run of (0,_comment_run_js__WEBPACK_IMPORTED_MODULE_0__/* .commentRunsOf */ .J)(document)) {
        const below = document.entries[run.behind];
        if (run.role === 'note' && below?.kind === 'requirement')
            notes.set(below, run.comments);
    }
    return notes;
}
function annotationsBelow(document, entry) {
    return annotationsIn(document).get(entry) ?? none;
}
const annotationsIn = (0,_derived_js__WEBPACK_IMPORTED_MODULE_1__/* .derived */ .u)(findAnnotations);
function findAnnotations({ entries }) {
    const annotations = new Map();
    let above = null;
    for (const entry of entries) {
        if (entry.kind !== 'comment' || entry.indent === 0) {
            above = entry.kind === 'blank' ? null : entry;
        }
        else if (above !== null) {
            const known = annotations.get(above);
            if (known === undefined)
                annotations.set(above, [entry]);
            else
                known.push(entry);
        }
    }
    return annotations;
}


/***/ }),

/***/ 2657:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ lineStarts),
/* harmony export */   q: () => (/* binding */ lineAndColumn)
/* harmony export */ });
/* harmony import */ var _sorted_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(405);

function lineStarts(text) {
    const starts = [0];
    const end = /\r\n?|\n/g;
    while (end.test(text))
        starts.push(end.lastIndex);
    return starts;
}
function lineAndColumn(starts, offset) {
    const line = (0,_sorted_js__WEBPACK_IMPORTED_MODULE_0__/* .lastAtMost */ .fk)(starts, offset);
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
}


/***/ }),

/***/ 9283:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D_: () => (/* binding */ repeats),
/* harmony export */   NQ: () => (/* binding */ PlainEntry),
/* harmony export */   Ql: () => (/* binding */ writtenOut),
/* harmony export */   nt: () => (/* binding */ RepeatedEntry)
/* harmony export */ });
/* harmony import */ var _python_name_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5411);
/* harmony import */ var _plain_requirement_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(972);
/* harmony import */ var _python_space_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5805);



class PlainEntry {
    start;
    end;
    line;
    name;
    extras;
    marker;
    source;
    textEnd;
    read;
    constructor(source, start, end, line, name, extras, marker, textEnd) {
        this.start = start;
        this.end = end;
        this.line = line;
        this.source = source;
        this.name = name;
        this.extras = extras;
        this.marker = marker;
        this.textEnd = textEnd;
        this.read = null;
    }
    get rawName() {
        return this.source.slice(this.start, (0,_python_name_js__WEBPACK_IMPORTED_MODULE_0__/* .endOfIdentifier */ .kb)(this.source, this.start));
    }
    get text() {
        return this.source.slice(this.start, this.textEnd);
    }
    get comment() {
        const lineEnd = this.source.charCodeAt(this.end - 1) === lineFeed ? this.end - 1 : this.end;
        const at = (0,_python_space_js__WEBPACK_IMPORTED_MODULE_2__/* .skipSpace */ .A)(this.source, this.textEnd, lineEnd);
        return at === lineEnd ? null : this.source.slice(at, lineEnd);
    }
    get specifiers() {
        this.read ??= (0,_plain_requirement_js__WEBPACK_IMPORTED_MODULE_1__/* .specifiersOf */ .LJ)(this.marker === null ? this.text : this.text.slice(0, this.text.indexOf(';')));
        return this.read;
    }
}
class RepeatedEntry {
    start;
    end;
    line;
    said;
    constructor(said, start, end, line) {
        this.start = start;
        this.end = end;
        this.line = line;
        this.said = said;
    }
    get name() {
        return this.said.name;
    }
    get rawName() {
        return this.said.rawName;
    }
    get extras() {
        return this.said.extras;
    }
    get specifiers() {
        return this.said.specifiers;
    }
    get marker() {
        return this.said.marker;
    }
    get text() {
        return this.said.text;
    }
    get comment() {
        return this.said.comment;
    }
}
const none = [];
for (const { prototype } of [PlainEntry, RepeatedEntry]) {
    Object.assign(prototype, { kind: 'requirement', form: 'name', target: null, hashes: none, options: none });
}
function writtenOut(entry) {
    const { kind, start, end, line, form, name, rawName, target, extras, specifiers, marker } = entry;
    const { hashes, options, text, comment } = entry;
    const said = { form, name, rawName, target, extras, specifiers, marker, hashes, options, text, comment };
    return { kind, start, end, line, ...said };
}
function repeats(a, b) {
    return saidBy(a) === saidBy(b);
}
function saidBy(entry) {
    return entry instanceof RepeatedEntry ? entry.said : entry;
}
const lineFeed = 0x0a;


/***/ }),

/***/ 972:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   LJ: () => (/* binding */ specifiersOf),
/* harmony export */   W: () => (/* binding */ endOfPlainRequirement),
/* harmony export */   pw: () => (/* binding */ skipBlanks)
/* harmony export */ });
/* harmony import */ var _python_character_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6805);
/* harmony import */ var _python_name_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5411);
/* harmony import */ var _archive_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(128);



function endOfPlainRequirement(text, start) {
    plainRequirement.lastIndex = start;
    return plainRequirement.test(text) ? plainRequirement.lastIndex : -1;
}
const extras = /\[[\w., \t-]*\]/.source;
const release = /\d+(?:\.\d+){0,50}/.source;
const suffixes = /(?:(?:a|b|rc)\d+)?(?:\.post\d+)?(?:\.dev\d+)?/.source;
const blanks = /[ \t]*/.source;
const equality = `[=!]=${blanks}${release}(?:\\.\\*|${suffixes})`;
const order = `[<>]=?${blanks}${release}${suffixes}`;
const compatibility = `~=${blanks}(?=\\d+\\.\\d)${release}${suffixes}`;
const clause = `(?:${equality}|${order}|${compatibility})`;
const clauses = `${clause}(?:${blanks},${blanks}${clause}){0,50}`;
const plainRequirement = new RegExp(`${_python_name_js__WEBPACK_IMPORTED_MODULE_1__/* .identifierSource */ .xJ}(?<!${_archive_js__WEBPACK_IMPORTED_MODULE_2__/* .archiveEnding */ .YG})(?:${blanks}${extras})?(?:${blanks}${clauses})?(?=[ \\t\\n;]|$)`, 'iy');
function specifiersOf(requirement) {
    const found = firstClause.exec(requirement);
    if (found === null)
        return none;
    const specifier = { operator: found[1], version: found[2] ?? '' };
    const isLast = found[3] === '';
    return isLast ? [specifier] : [specifier, ...specifiersOf(requirement.slice(found.index + found[0].length))];
}
const firstClause = /([=!<>~]=?)[ \t]*([^ \t,]+)[ \t]*(,?)/;
const none = [];
function skipBlanks(text, start) {
    let at = start;
    while ((0,_python_character_js__WEBPACK_IMPORTED_MODULE_0__/* .isBlank */ .z3)(text.charCodeAt(at)))
        at += 1;
    return at;
}


/***/ }),

/***/ 5805:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ skipSpace),
/* harmony export */   E: () => (/* binding */ trimmedEnd)
/* harmony export */ });
/* harmony import */ var _python_character_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6805);

function skipSpace(text, start, end) {
    let at = start;
    while (at < end && (0,_python_character_js__WEBPACK_IMPORTED_MODULE_0__/* .isPythonSpace */ .tX)(text.charCodeAt(at)))
        at++;
    return at;
}
function trimmedEnd(text, start, end) {
    let at = end;
    while (at > start && (0,_python_character_js__WEBPACK_IMPORTED_MODULE_0__/* .isPythonSpace */ .tX)(text.charCodeAt(at - 1)))
        at--;
    return at;
}


/***/ }),

/***/ 712:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ readRequirementLine)
/* harmony export */ });
/* harmony import */ var _python_name_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5411);
/* harmony import */ var _python_requirement_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5562);
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8342);
/* harmony import */ var _archive_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(128);
/* harmony import */ var _plain_requirement_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(972);
/* harmony import */ var _requirement_part_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(7487);
/* harmony import */ var _source_map_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(5610);
/* harmony import */ var _url_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(9051);








function readRequirementLine(text, map) {
    const parts = (0,_requirement_part_js__WEBPACK_IMPORTED_MODULE_5__/* .cutMarker */ .zp)(text, ';');
    const plain = readPlain(parts, map);
    if (plain !== null)
        return plain;
    const kind = (0,_url_js__WEBPACK_IMPORTED_MODULE_6__/* .urlKind */ .yC)(text);
    if (kind !== null)
        return (0,_address_js__WEBPACK_IMPORTED_MODULE_2__/* .readUrl */ .wo)((0,_requirement_part_js__WEBPACK_IMPORTED_MODULE_5__/* .cutMarker */ .zp)(text, '; '), kind, map);
    const { path } = (0,_requirement_part_js__WEBPACK_IMPORTED_MODULE_5__/* .splitExtras */ .UL)(parts.left);
    if ((0,_archive_js__WEBPACK_IMPORTED_MODULE_3__/* .isArchiveFile */ .Dk)(path) && !isDirectReference(parts.left))
        return (0,_address_js__WEBPACK_IMPORTED_MODULE_2__/* .readPath */ .G7)(parts, map);
    const named = readNamed(text, parts, map);
    if (!('message' in named))
        return named;
    if (sshAddress.test(text))
        return (0,_requirement_part_js__WEBPACK_IMPORTED_MODULE_5__/* .refuse */ .TR)('Behind git+ comes a URL: write git+ssh://git@host/path.', text, map);
    if (!looksLikePath(path))
        return named;
    return withFragment.test(parts.left) ? (0,_requirement_part_js__WEBPACK_IMPORTED_MODULE_5__/* .refuse */ .TR)(moreThanPath, parts.left, map) : (0,_address_js__WEBPACK_IMPORTED_MODULE_2__/* .readPath */ .G7)(parts, map);
}
const withFragment = /^[^$]*#\w+=/;
const moreThanPath = 'pip takes all of this for a path: a fragment does not go with one. Write the path alone.';
const sshAddress = /^git\+[^\s@:/]+@[^\s@:/]+:/i;
function readPlain(parts, map) {
    const { left } = parts;
    if ((0,_plain_requirement_js__WEBPACK_IMPORTED_MODULE_4__/* .endOfPlainRequirement */ .W)(left, 0) !== left.length)
        return null;
    const nameEnd = (0,_python_name_js__WEBPACK_IMPORTED_MODULE_0__/* .endOfIdentifier */ .kb)(left, 0);
    const clausesStart = (0,_plain_requirement_js__WEBPACK_IMPORTED_MODULE_4__/* .skipBlanks */ .pw)(left, nameEnd);
    if (left.charAt(clausesStart) === '[')
        return null;
    const rawName = left.slice(0, nameEnd);
    const name = (0,_python_name_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalName */ .Ew)(rawName);
    const marked = (0,_requirement_part_js__WEBPACK_IMPORTED_MODULE_5__/* .readMarker */ .t7)(parts, map);
    if ('message' in marked)
        return { ...marked, name, rawName };
    return {
        form: 'name',
        name,
        rawName,
        target: null,
        extras: none,
        specifiers: (0,_plain_requirement_js__WEBPACK_IMPORTED_MODULE_4__/* .specifiersOf */ .LJ)(left),
        marker: marked.marker,
        spans: {
            name: (0,_source_map_js__WEBPACK_IMPORTED_MODULE_7__/* .sourceSpan */ .eg)(map, 0, nameEnd),
            extras: null,
            specifier: clausesStart === left.length ? null : (0,_source_map_js__WEBPACK_IMPORTED_MODULE_7__/* .sourceSpan */ .eg)(map, clausesStart, left.length),
            marker: marked.span,
        },
    };
}
const none = [];
function readNamed(text, parts, map) {
    const parsed = (0,_python_requirement_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRequirement */ .p)(parts.left);
    if ('error' in parsed) {
        const whole = (0,_python_requirement_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRequirement */ .p)(text);
        return (0,_requirement_part_js__WEBPACK_IMPORTED_MODULE_5__/* .refusedBy */ .it)('error' in whole && whole.error.span.start < parts.markerStart ? whole : parsed, map);
    }
    const marked = (0,_requirement_part_js__WEBPACK_IMPORTED_MODULE_5__/* .readMarker */ .t7)(parts, map);
    if ('message' in marked)
        return { ...marked, name: parsed.name, rawName: parsed.rawName };
    const refusal = parsed.url === null ? null : (0,_address_js__WEBPACK_IMPORTED_MODULE_2__/* .refusedReference */ .y4)(parsed, parsed.url, map);
    if (refusal !== null)
        return refusal;
    const { name, rawName, url, extras, specifiers, spans } = parsed;
    const place = (span) => (span === null ? null : (0,_source_map_js__WEBPACK_IMPORTED_MODULE_7__/* .sourceSpan */ .eg)(map, span.start, span.end));
    return {
        form: url === null ? 'name' : 'direct',
        name,
        rawName,
        target: url,
        extras,
        specifiers,
        marker: marked.marker,
        spans: {
            name: place(spans.name),
            extras: place(spans.extras),
            specifier: place(spans.specifier),
            marker: marked.span,
        },
    };
}
function isDirectReference(text) {
    const at = text.indexOf('@');
    return at >= 0 && !text.slice(0, at).includes('/') && !text.startsWith('.');
}
function looksLikePath(text) {
    if (text.includes('\0'))
        return false;
    if (text.startsWith('.') || text.startsWith('/'))
        return true;
    return text.includes('/') && !/[^\w.\-+~%${}/]/.test(text);
}


/***/ }),

/***/ 7487:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ parseMarkerAlone),
/* harmony export */   TR: () => (/* binding */ refuse),
/* harmony export */   UL: () => (/* binding */ splitExtras),
/* harmony export */   it: () => (/* binding */ refusedBy),
/* harmony export */   t7: () => (/* binding */ readMarker),
/* harmony export */   ze: () => (/* binding */ noSpans),
/* harmony export */   zp: () => (/* binding */ cutMarker)
/* harmony export */ });
/* harmony import */ var _python_requirement_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5562);
/* harmony import */ var _python_space_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5805);
/* harmony import */ var _source_map_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5610);



const noSpans = { name: null, extras: null, specifier: null, marker: null };
function refuse(message, text, map) {
    return { message, span: (0,_source_map_js__WEBPACK_IMPORTED_MODULE_2__/* .sourceSpan */ .eg)(map, 0, text.length), name: null, rawName: null };
}
function refusedBy(refused, map) {
    const { message, span } = refused.error;
    const place = (0,_source_map_js__WEBPACK_IMPORTED_MODULE_2__/* .sourceSpan */ .eg)(map, span.start, span.end);
    return { message, span: place, name: refused.name, rawName: refused.rawName };
}
function cutMarker(text, separator) {
    const at = text.indexOf(separator);
    if (at < 0)
        return { left: text, marker: null, markerStart: text.length };
    const markerStart = (0,_python_space_js__WEBPACK_IMPORTED_MODULE_1__/* .skipSpace */ .A)(text, at + separator.length, text.length);
    const marker = text.slice(markerStart, (0,_python_space_js__WEBPACK_IMPORTED_MODULE_1__/* .trimmedEnd */ .E)(text, markerStart, text.length));
    return { left: text.slice(0, (0,_python_space_js__WEBPACK_IMPORTED_MODULE_1__/* .trimmedEnd */ .E)(text, 0, at)), marker: marker === '' ? null : marker, markerStart };
}
function readMarker({ marker, markerStart }, map) {
    if (marker === null)
        return { marker: null, span: null };
    const parsed = parseMarkerAlone(marker);
    const toMap = (offset) => markerStart + offset - markerAlone.length;
    if ('error' in parsed) {
        const { message, span } = parsed.error;
        return { message, span: (0,_source_map_js__WEBPACK_IMPORTED_MODULE_2__/* .sourceSpan */ .eg)(map, toMap(span.start), toMap(span.end)), name: null, rawName: null };
    }
    const span = parsed.spans.marker;
    return {
        marker: parsed.marker,
        span: span === null ? null : (0,_source_map_js__WEBPACK_IMPORTED_MODULE_2__/* .sourceSpan */ .eg)(map, toMap(span.start), toMap(span.end)),
    };
}
const markerAlone = 'x;';
function parseMarkerAlone(marker) {
    return (0,_python_requirement_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRequirement */ .p)(markerAlone + marker);
}
function splitExtras(text) {
    const open = text.endsWith(']') ? text.lastIndexOf('[', text.length - 3) : -1;
    const brackets = text.slice(open);
    if (open < 1 || brackets.indexOf(']') !== brackets.length - 1)
        return { path: text, extras: [], refused: false };
    const parsed = (0,_python_requirement_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRequirement */ .p)(`placeholder${brackets.toLowerCase()}`);
    const path = text.slice(0, (0,_python_space_js__WEBPACK_IMPORTED_MODULE_1__/* .trimmedEnd */ .E)(text, 0, open));
    return 'error' in parsed ? { path, extras: [], refused: true } : { path, extras: parsed.extras, refused: false };
}


/***/ }),

/***/ 449:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ sectionsOf)
/* harmony export */ });
/* harmony import */ var _comment_run_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(795);
/* harmony import */ var _derived_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2315);
/* harmony import */ var _heading_text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(386);



const sectionsOf = (0,_derived_js__WEBPACK_IMPORTED_MODULE_2__/* .derived */ .u)(findSections);
function findSections(document) {
    const headings = (0,_comment_run_js__WEBPACK_IMPORTED_MODULE_0__/* .commentRunsOf */ .J)(document).filter((run) => run.role === 'heading');
    const bounds = [
        { heading: null, start: 0 },
        ...headings.map(({ comments, atTop }) => ({
            heading: { comments, text: (0,_heading_text_js__WEBPACK_IMPORTED_MODULE_1__/* .headingText */ .ky)(comments, atTop), atTop },
            start: comments[0]?.start ?? 0,
        })),
    ];
    const requirements = document.entries.filter((entry) => entry.kind === 'requirement');
    let next = 0;
    return bounds.flatMap(({ heading, start }, index) => {
        const end = bounds[index + 1]?.start ?? document.text.length;
        const first = next;
        while ((requirements[next]?.start ?? end) < end)
            next++;
        return first === next ? [] : [{ heading, requirements: requirements.slice(first, next), start, end }];
    });
}


/***/ }),

/***/ 5808:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ splitShellWords)
/* harmony export */ });
function splitShellWords(line) {
    const words = [];
    let at = 0;
    while (at < line.length) {
        if (isSeparator(line.charCodeAt(at))) {
            at++;
            continue;
        }
        const word = readWord(line, at);
        if ('message' in word)
            return word;
        words.push(word);
        at = word.end;
    }
    return words;
}
function readWord(line, start) {
    const parts = [];
    let at = start;
    let plainFrom = start;
    while (at < line.length && !isSeparator(line.charCodeAt(at))) {
        const code = line.charCodeAt(at);
        if (code !== singleQuote && code !== doubleQuote && code !== backslash) {
            at++;
            continue;
        }
        parts.push(line.slice(plainFrom, at));
        if (code === backslash) {
            if (at + 1 >= line.length) {
                return { message: 'The backslash at the end takes nothing.', start: at, end: at + 1 };
            }
            parts.push(line.charAt(at + 1));
            at += 2;
        }
        else {
            const close = readQuoted(line, at, parts);
            if (close < 0) {
                return { message: 'The quotation mark is never closed.', start: at, end: at + 1 };
            }
            at = close + 1;
        }
        plainFrom = at;
    }
    parts.push(line.slice(plainFrom, at));
    return { value: parts.join(''), start, end: at };
}
function readQuoted(line, open, parts) {
    const quote = line.charCodeAt(open);
    let plainFrom = open + 1;
    for (let at = open + 1; at < line.length; at++) {
        const code = line.charCodeAt(at);
        if (code === quote) {
            parts.push(line.slice(plainFrom, at));
            return at;
        }
        if (code !== backslash || quote !== doubleQuote)
            continue;
        const next = line.charCodeAt(at + 1);
        if (next !== doubleQuote && next !== backslash)
            continue;
        parts.push(line.slice(plainFrom, at));
        plainFrom = at + 1;
        at++;
    }
    return -1;
}
const singleQuote = 0x27;
const doubleQuote = 0x22;
const backslash = 0x5c;
function isSeparator(code) {
    return code === 0x20 || code === 0x09 || code === 0x0d || code === 0x0a;
}


/***/ }),

/***/ 405:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   QN: () => (/* binding */ lastWhere),
/* harmony export */   YW: () => (/* binding */ lastIndexWhere),
/* harmony export */   fk: () => (/* binding */ lastAtMost),
/* harmony export */   jz: () => (/* binding */ partitionPoint)
/* harmony export */ });
function partitionPoint(count, holds) {
    let low = 0;
    let high = count;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (holds(middle))
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
function lastWhere(ones, holds) {
    const count = partitionPoint(ones.length, (index) => {
        const one = ones[index];
        return one !== undefined && holds(one);
    });
    return ones[count - 1] ?? null;
}
function lastIndexWhere(count, holds) {
    return Math.max(partitionPoint(count, holds) - 1, 0);
}
function lastAtMost(ascending, value) {
    return lastIndexWhere(ascending.length, (index) => (ascending[index] ?? 0) <= value);
}


/***/ }),

/***/ 5610:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   PP: () => (/* binding */ contentOffset),
/* harmony export */   eg: () => (/* binding */ sourceSpan),
/* harmony export */   vz: () => (/* binding */ sourceOf),
/* harmony export */   wI: () => (/* binding */ shifted)
/* harmony export */ });
/* harmony import */ var _sorted_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(405);

function sourceOf(map, offset) {
    if (typeof map === 'number')
        return map + offset;
    const { pieces, from } = map;
    const at = from + offset;
    const piece = pieces[(0,_sorted_js__WEBPACK_IMPORTED_MODULE_0__/* .lastIndexWhere */ .YW)(pieces.length, (index) => (pieces[index]?.at ?? 0) <= at)];
    return piece === undefined ? at : piece.source + at - piece.at;
}
function contentOffset(map, source) {
    if (typeof map === 'number')
        return source - map;
    const { pieces, from } = map;
    const piece = pieces[(0,_sorted_js__WEBPACK_IMPORTED_MODULE_0__/* .lastIndexWhere */ .YW)(pieces.length, (index) => (pieces[index]?.source ?? 0) <= source)];
    return (piece === undefined ? source : piece.at + source - piece.source) - from;
}
function sourceSpan(map, start, end) {
    if (typeof map === 'number')
        return { start: map + start, end: map + end };
    const from = sourceOf(map, start);
    return { start: from, end: end > start ? sourceOf(map, end - 1) + 1 : from };
}
function shifted(map, offset) {
    return typeof map === 'number' ? map + offset : { pieces: map.pieces, from: map.from + offset };
}


/***/ }),

/***/ 180:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   eL: () => (/* binding */ titleAboveRemark),
/* harmony export */   p6: () => (/* binding */ isTitle),
/* harmony export */   to: () => (/* binding */ hasWordsOfNote)
/* harmony export */ });
/* harmony import */ var _heading_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(386);

const mostWords = 6;
function isTitle(comments, atTop) {
    const text = withoutNumber((0,_heading_text_js__WEBPACK_IMPORTED_MODULE_0__/* .headingText */ .ky)(comments, atTop));
    if (text === '')
        return false;
    if (comments.some((comment) => isFramed(comment.text)))
        return true;
    if (reference.test(text))
        return false;
    const short = (0,_heading_text_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutRemarks */ .K2)((0,_heading_text_js__WEBPACK_IMPORTED_MODULE_0__/* .lowerCase */ .gQ)(text));
    if (sentence.test(short) || purpose.test(short))
        return false;
    const words = (0,_heading_text_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsOf */ .Z9)(short);
    const [first] = words;
    if (first === undefined || words.length > mostWords)
        return false;
    return !openings.has(first) && !words.some((word) => ofNotes.has(word));
}
function hasWordsOfNote(heading, lines) {
    if (lines.some(isFramed))
        return false;
    return (0,_heading_text_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsOf */ .Z9)((0,_heading_text_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutRemarks */ .K2)((0,_heading_text_js__WEBPACK_IMPORTED_MODULE_0__/* .lowerCase */ .gQ)(heading))).some((word) => ofNotes.has(word));
}
function titleAboveRemark(comments) {
    const [first, second] = comments.filter(({ text }) => !(0,_heading_text_js__WEBPACK_IMPORTED_MODULE_0__/* .isBanner */ .Xs)(text));
    if (first === undefined || second === undefined || !isTitle([first], false))
        return null;
    const isParted = comments[comments.indexOf(first) + 1] !== second;
    const isApart = (isParted || isFramed(first.text)) && !isFramed(second.text);
    return isApart || !isTitle([second], false) ? first : null;
}
function withoutNumber(text) {
    return text.replace(/^[\d.)]+\s/, '');
}
function isFramed(comment) {
    const text = comment.trimEnd();
    return text.length > 2 && (0,_heading_text_js__WEBPACK_IMPORTED_MODULE_0__/* .isFrame */ .qt)(text.charAt(text.length - 1)) && (0,_heading_text_js__WEBPACK_IMPORTED_MODULE_0__/* .isFrame */ .qt)(text.charAt(text.length - 2));
}
const reference = /:\/\/|#\d/;
const sentence = /[.!?;](?:\s|$)|[<>]|[=~!]=|\d\.\d/;
const purpose = /\b(?:required|used|installed|imported|generated) (?:by|for|from|in|only|to|with)\b/;
const openings = new Set('for from to in on with by via see as at if when while not no only also'.split(' '));
const ofNotes = new Set([
    'is are was were be been being has have had does do did don doesn didn isn t',
    'can could must should shall will would may might cannot',
    'this these that those it its we you i they there here',
    'because since due until till unless otherwise therefore so depending instead',
    'need needs needed requires breaks broke broken fails keep keeps prefer avoid uses',
    'pin pins pinned pinning unpin unpinned upgrade downgrade uncomment remove removed',
    'note todo fixme xxx hack workaround temporary temporarily bug fix fixes fixed problematic cve',
    'transitive not never',
]
    .join(' ')
    .split(' '));


/***/ }),

/***/ 9051:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ urlParts),
/* harmony export */   Gl: () => (/* binding */ eggFragment),
/* harmony export */   bV: () => (/* binding */ fileNameOf),
/* harmony export */   u0: () => (/* binding */ refusedUrl),
/* harmony export */   yC: () => (/* binding */ urlKind)
/* harmony export */ });
function urlKind(text) {
    const colon = text.indexOf(':');
    if (colon < 3 || colon > longestScheme)
        return null;
    return kinds.get(text.slice(0, colon).toLowerCase()) ?? null;
}
const longestScheme = 16;
const kinds = new Map([
    ['http', 'web'],
    ['https', 'web'],
    ['ftp', 'web'],
    ['file', 'file'],
    ...['http', 'https', 'ssh', 'sftp', 'ftp', 'lp', 'file'].map((over) => [`bzr+${over}`, 'vcs']),
    ...['http', 'https', 'ssh', 'git', 'file'].map((over) => [`git+${over}`, 'vcs']),
    ...['file', 'http', 'https', 'ssh', 'static-http'].map((over) => [`hg+${over}`, 'vcs']),
    ...['ssh', 'http', 'https', 'svn', 'file'].map((over) => [`svn+${over}`, 'vcs']),
]);
function urlParts(url) {
    const rest = url.slice(url.indexOf(':') + 1);
    const end = firstOf(rest, '?#', 0);
    if (!rest.startsWith('//'))
        return { authority: '', path: rest.slice(0, end) };
    const slash = firstOf(rest, '/?#', 2);
    return { authority: rest.slice(2, slash), path: rest.slice(slash, Math.max(slash, end)) };
}
function refusedUrl(url, kind) {
    const { authority } = urlParts(url);
    if (authority.includes('[') !== authority.includes(']'))
        return 'The host of the URL has a bracket without its other half.';
    if (kind === 'file' && !url.startsWith('file:'))
        return 'pip fails on a file: URL in capitals; write file:///path.';
    if (kind === 'file' && authority !== '' && authority !== 'localhost') {
        return `A file: URL cannot name another machine ("${authority}"); write file:///path.`;
    }
    return null;
}
function eggFragment(url) {
    for (let at = url.indexOf('egg='); at >= 0; at = url.indexOf('egg=', at + 1)) {
        const before = url.charAt(at - 1);
        if (before !== '#' && before !== '&')
            continue;
        const start = at + 'egg='.length;
        const end = url.indexOf('&', start);
        return { name: url.slice(start, end < 0 ? undefined : end), start };
    }
    return null;
}
function fileNameOf(path) {
    let end = path.length;
    while (path.charAt(end - 1) === '/')
        end--;
    const name = path.slice(path.lastIndexOf('/', end - 1) + 1, end);
    if (!name.includes('%'))
        return name;
    try {
        return decodeURIComponent(name);
    }
    catch {
        return name;
    }
}
function firstOf(text, characters, from) {
    for (let at = from; at < text.length; at++)
        if (characters.includes(text.charAt(at)))
            return at;
    return text.length;
}


/***/ }),

/***/ 857:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ isAbsence),
/* harmony export */   u: () => (/* binding */ deedOf)
/* harmony export */ });
/* harmony import */ var _policy_finding_code_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6301);

function deedOf(finding) {
    if (isAbsence(finding))
        return 'add';
    return finding.code === 'left-behind' || finding.code === 'unexpected' ? 'remove' : 'align';
}
function isAbsence({ code }) {
    return _policy_finding_code_js__WEBPACK_IMPORTED_MODULE_0__/* .absenceCodes */ .KF.includes(code);
}


/***/ }),

/***/ 3915:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ eachOnce),
/* harmony export */   al: () => (/* binding */ inOrder),
/* harmony export */   ld: () => (/* binding */ editedText)
/* harmony export */ });
function inOrder(edits) {
    return [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end || a.rank - b.rank);
}
function eachOnce(edits) {
    const known = new Map();
    for (const edit of edits) {
        const { path, span, text, rank } = edit;
        const key = JSON.stringify([path, span.start, span.end, text, rank]);
        const same = known.get(key);
        known.set(key, same === undefined ? edit : { ...same, findings: [...same.findings, ...edit.findings] });
    }
    return [...known.values()];
}
function editedText(text, edits) {
    const pieces = [];
    let from = 0;
    for (const edit of inOrder(edits)) {
        pieces.push(text.slice(from, edit.span.start), edit.text);
        from = edit.span.end;
    }
    return pieces.join('') + text.slice(from);
}


/***/ }),

/***/ 961:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ mentionOf),
/* harmony export */   w: () => (/* binding */ namesIn)
/* harmony export */ });
/* harmony import */ var _documents_comment_run_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(795);
/* harmony import */ var _documents_commented_out_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5879);
/* harmony import */ var _documents_derived_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(2315);
/* harmony import */ var _documents_title_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(180);
/* harmony import */ var _python_name_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5411);
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(3963);






function mentionOf(document, name) {
    const found = namingIn(document)
        .get(name)
        ?.find(({ isSpoken }) => isSpoken());
    return found === undefined ? null : { line: found.line, text: found.text };
}
const namingIn = (0,_documents_derived_js__WEBPACK_IMPORTED_MODULE_4__/* .derived */ .u)(commentsByName);
function commentsByName(document) {
    const commentedOut = new Map((0,_documents_commented_out_js__WEBPACK_IMPORTED_MODULE_1__/* .findCommentedOut */ .Y)(document).map(({ comment, requirement }) => [comment, saidBy(requirement)]));
    const headings = new Set((0,_documents_comment_run_js__WEBPACK_IMPORTED_MODULE_0__/* .commentRunsOf */ .J)(document).flatMap(({ role, comments }) => (role === 'heading' ? comments : [])));
    const naming = new Map();
    for (const entry of document.entries) {
        if (entry.kind !== 'comment' && entry.kind !== 'requirement')
            continue;
        const text = entry.kind === 'comment' ? entry.text : entry.comment;
        if (text === null)
            continue;
        const heading = entry.kind === 'comment' && headings.has(entry) ? entry : null;
        const one = namingOf(entry.line, (0,_quoted_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .T)(text), heading);
        for (const name of namesIn(commentedOut.get(entry) ?? text)) {
            const known = naming.get(name);
            if (known === undefined)
                naming.set(name, [one]);
            else if (known.at(-1)?.inHeading === true)
                known.push(one);
        }
    }
    return naming;
}
function namingOf(line, text, heading) {
    if (heading === null)
        return { line, text, inHeading: false, isSpoken: () => true };
    let spoken = null;
    return {
        line,
        text,
        inHeading: true,
        isSpoken() {
            spoken ??= speaks(heading);
            return spoken;
        },
    };
}
function speaks(comment) {
    return denials.some((words) => words.test(comment.text)) || !(0,_documents_title_js__WEBPACK_IMPORTED_MODULE_2__/* .isTitle */ .p6)([comment], false);
}
const denials = [
    /\b(?:no|not|never|without|cannot|except|excl)\b|n['\u2019]t\b/i,
    /\b(?:exclud|omit|skip|remov|drop|ignor|avoid|disabl|deactivat|uninstall|replac|lack)[pt]?(?:e|e?s|e?d|ing)?\b/i,
    /\b(?:exceed|crash|break|fail)(?:e?s|ed|ing)\b|\bconflict(?:s|ing)?\b|\bsubstitutes?\b/i,
    /\b(?:missing|incompatible|unavailable|unsupported|unneeded|unnecessary|unused)\b|\btoo \w/i,
    /\bleft out\b|\bleav(?:e|es|ing)\b.{0,60}\bout\b|\b(?:switched|turned) off\b/i,
    /\b(?:instead|elsewhere|separately|already|rather than|in place of)\b/i,
    /\binstalled (?:by|in|from|via|with|through)\b|\bpre-?installed\b/i,
    /\b(?:comes?|ships?|shipped|bundled|included|provided|supplied|baked|part) (?:by|in|into|of|with)\b/i,
];
function saidBy({ rawName, comment }) {
    return [rawName, comment].join(' ');
}
function namesIn(text) {
    return (text.match(/[A-Za-z0-9._-]+/g) ?? []).flatMap((run) => {
        const word = withoutPunctuation(run);
        return (0,_python_name_js__WEBPACK_IMPORTED_MODULE_3__/* .isPackageName */ .TP)(word) ? [(0,_python_name_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalName */ .Ew)(word)] : [];
    });
}
function withoutPunctuation(word) {
    let start = 0;
    let end = word.length;
    while (start < end && '._-'.includes(word.charAt(start)))
        start += 1;
    while (end > start && '._-'.includes(word.charAt(end - 1)))
        end -= 1;
    return word.slice(start, end);
}


/***/ }),

/***/ 1764:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  v: () => (/* binding */ planFix)
});

// EXTERNAL MODULE: ./src/grouped.ts
var grouped = __nccwpck_require__(5485);
// EXTERNAL MODULE: ./src/documents/document.ts + 5 modules
var documents_document = __nccwpck_require__(5377);
// EXTERNAL MODULE: ./src/documents/sorted.ts
var sorted = __nccwpck_require__(405);
;// CONCATENATED MODULE: ./src/fix/entry-index.ts

function entryIndexAt({ entries }, offset) {
    return (0,sorted/* partitionPoint */.jz)(entries.length, (index) => (entries[index]?.start ?? offset) < offset);
}

// EXTERNAL MODULE: ./src/fix/quoted.ts
var quoted = __nccwpck_require__(3963);
;// CONCATENATED MODULE: ./src/fix/advice.ts



function refused({ at }, { reason, way, ...kind }) {
    return { possible: false, reason, how: way, at, ...kind };
}
function advised(how, at) {
    return { possible: true, reason: null, how, at };
}
function insertionAdvice({ document, likeness }, finding, slot) {
    const line = linesBefore(document, slot.start);
    const where = line === 0 ? 'at the top' : `after line ${line}`;
    const { section } = slot;
    const under = section.brought === null || section.heading === null ? '' : ` under a new heading, "${(0,quoted/* quoted */.T)(section.heading)}"`;
    const like = finding.cause !== 'base-added' || finding.package === null ? null : likeness(finding.package);
    const at = { path: document.path, line: line + 1, column: 1 };
    if (like === null)
        return advised(`insert it ${where}${under}`, at);
    const note = `its name is one letter from ${like}: is it the one you mean?`;
    return { ...advised(`insert it ${where}${under} (${note})`, at), note };
}
function linesBefore(document, offset) {
    const behind = document.entries[entryIndexAt(document, offset)];
    const { line, column } = behind === undefined ? (0,documents_document/* placeAt */.BW)(document, offset) : (0,documents_document/* placeOfEntry */.h$)(document, behind);
    return column === 1 ? line - 1 : line;
}

// EXTERNAL MODULE: ./src/documents/heading-text.ts
var heading_text = __nccwpck_require__(386);
// EXTERNAL MODULE: ./src/documents/section.ts
var documents_section = __nccwpck_require__(449);
// EXTERNAL MODULE: ./src/documents/title.ts
var documents_title = __nccwpck_require__(180);
;// CONCATENATED MODULE: ./src/fix/base-order.ts




function baseOrderOf() {
    const known = new Map();
    return (document, entry) => {
        const ordered = known.get(document) ?? orderOf(document);
        known.set(document, ordered);
        return placeIn(ordered, entry);
    };
}
function orderOf(document) {
    const names = [];
    const starts = [];
    const sections = [];
    const all = (0,documents_section/* sectionsOf */.K)(document);
    const several = differingInRemarks(all.flatMap(({ heading }) => heading?.text ?? []));
    for (const { heading, requirements } of all) {
        const from = names.length;
        for (const { name, start } of requirements) {
            if (name === null)
                continue;
            names.push(name);
            starts.push(start);
        }
        sections.push({
            heading: heading === null ? null : headingOf(heading, several.has((0,heading_text/* looseHeading */.l4)(heading.text))),
            from,
            to: names.length,
        });
    }
    return { file: { names, sections }, starts };
}
function differingInRemarks(headings) {
    const firsts = new Map();
    const several = new Set();
    for (const text of headings) {
        const [loose, full] = [(0,heading_text/* looseHeading */.l4)(text), (0,heading_text/* fullHeading */.CV)(text)];
        const first = firsts.get(loose);
        if (first === undefined)
            firsts.set(loose, full);
        else if (first !== full)
            several.add(loose);
    }
    return several;
}
function placeIn({ file, starts }, { start }) {
    const index = (0,sorted/* lastAtMost */.fk)(starts, start);
    if (starts[index] !== start)
        return null;
    const section = (0,sorted/* partitionPoint */.jz)(file.sections.length, (at) => (file.sections[at]?.to ?? 0) <= index);
    return { file, section, index };
}
function headingOf({ text, comments, atTop }, isOneOfSeveral) {
    const lines = comments.map((comment) => comment.text).filter((line) => !(0,heading_text/* isBanner */.Xs)(line));
    return atTop && lines.length > 1
        ? { text, lines: lines.slice(-1), height: 1, title: null, isOneOfSeveral }
        : { text, lines, height: comments.length, title: (0,documents_title/* titleAboveRemark */.eL)(comments)?.text ?? null, isOneOfSeveral };
}

// EXTERNAL MODULE: ./src/compare/commented-out.ts
var commented_out = __nccwpck_require__(4314);
// EXTERNAL MODULE: ./src/compare/finding.ts
var compare_finding = __nccwpck_require__(5714);
// EXTERNAL MODULE: ./src/compare/lookalike.ts
var compare_lookalike = __nccwpck_require__(2154);
// EXTERNAL MODULE: ./src/python/name.ts
var python_name = __nccwpck_require__(5411);
;// CONCATENATED MODULE: ./src/fix/without-secret.ts
function withoutSecret(text) {
    const scheme = text.indexOf('://');
    if (scheme === -1)
        return text;
    const start = scheme + '://'.length;
    const at = text.slice(0, `${text}/`.indexOf('/', start)).lastIndexOf('@');
    return at === -1 || text.slice(start, at) === 'git' ? text : `${text.slice(0, start)}\u2026${text.slice(at)}`;
}

;// CONCATENATED MODULE: ./src/fix/refused-file.ts



function refusedFile(document) {
    if (document.text.startsWith(pointerStart)) {
        const reason = `${document.path} is a pointer of Git LFS, and the file itself lies elsewhere`;
        return { reason, way: 'add the line where the file itself is checked out' };
    }
    const [unusual] = document.unusualLineBreaks;
    const mark = document.entries.find((entry) => entry.kind === 'unreadable' && conflictMark.test(entry.text));
    if (mark !== undefined) {
        const reason = `${document.path}:${mark.line} has a mark of a merge conflict`;
        return { reason, way: 'settle the conflict first' };
    }
    if (unusual === undefined)
        return null;
    const { path, line } = (0,documents_document/* placeAt */.BW)(document, unusual);
    return { reason: `${path}:${line} has a line break that only pip sees`, way: 'replace it by an ordinary one first' };
}
const pointerStart = 'version https://git-lfs.github.com/spec/';
const conflictMark = /^(?:<{7}|>{7})(?: |$)/;
const indexOptions = new Set(['--index-url', '--extra-index-url', '--find-links', '--no-index']);
function lackingIndexOf(group, side) {
    const had = new Set(indexOptionsOf(side).map(({ key }) => key));
    const lacking = indexOptionsOf(group.base).find(({ key }) => !had.has(key));
    if (lacking === undefined)
        return null;
    const { path, line, text } = lacking;
    return `${path}:${line} says where packages come from (${(0,quoted/* quoted */.T)(text)}), and this file does not`;
}
function indexOptionsOf({ flats }) {
    return flats.flatMap((flat) => flat.options.flatMap(({ document, entry }) => entry.options.flatMap(({ name, value }) => {
        if (!indexOptions.has(name))
            return [];
        const text = value === null ? name : `${name} ${withoutSecret(value)}`;
        return [{ path: document.path, line: entry.line, key: `${name} ${value ?? ''}`, text }];
    })));
}

// EXTERNAL MODULE: ./src/fix/tool-made.ts
var tool_made = __nccwpck_require__(7755);
;// CONCATENATED MODULE: ./src/fix/context.ts







function fixContextOf(question) {
    const { group, comparison } = question;
    const document = comparison.variantSide.flats[0]?.documents[0];
    if (document === undefined)
        return null;
    let replaced = null;
    let said = null;
    let substituted = null;
    let commentedOut = null;
    const elsewhere = new Map();
    return {
        ...question,
        document,
        toolMade: (0,tool_made/* toolMadeOf */.R)(document, group.base),
        toolMadeElsewhere: (path) => {
            const known = elsewhere.get(path);
            if (known !== undefined)
                return known;
            const toolMade = toolMadeAt(path, question);
            elsewhere.set(path, toolMade);
            return toolMade;
        },
        fileRefusal: refusedFile(document),
        lackingIndex: lackingIndexOf(group, comparison.variantSide),
        commentedOut: (finding) => {
            const substitute = (0,compare_finding/* substituteIn */.m)(finding);
            const name = substitute === null ? finding.package : (0,python_name/* canonicalName */.Ew)(substitute);
            if (name === null)
                return undefined;
            commentedOut ??= (0,commented_out/* commentedOutIn */.M)(comparison.variantSide);
            return commentedOut.get(name);
        },
        replacedBy: (name) => {
            replaced ??= replacedIn(comparison);
            return replaced.get(name);
        },
        standingAs: (key) => {
            substituted ??= substitutedIn(comparison);
            return substituted.get(key) ?? [];
        },
        codesOf: (key) => {
            said ??= codesIn(comparison);
            return said.get(key) ?? new Set();
        },
    };
}
function toolMadeAt(path, { comparison, group }) {
    const documents = comparison.variantSide.flats.flatMap((flat) => flat.documents);
    const document = documents.find((one) => one.path === path);
    return document === undefined ? null : (0,tool_made/* toolMadeOf */.R)(document, group.base);
}
function codesIn({ drafts }) {
    const codes = new Map();
    for (const { key, detail } of drafts) {
        const known = codes.get(key);
        if (known === undefined)
            codes.set(key, new Set([detail.code]));
        else
            known.add(detail.code);
    }
    return codes;
}
function substitutedIn({ variant, variantKeyOf }) {
    return (0,grouped/* grouped */.z)(variant.rule.substitute.map((one) => one.package), variantKeyOf);
}
function replacedIn(comparison) {
    const replaced = new Map();
    for (const { kind, package: key, name } of comparison.drafts) {
        const lookalike = kind === 'absence' && key !== null ? (0,compare_lookalike/* lookalikeOf */.Z)(key, comparison) : null;
        if (lookalike !== null)
            replaced.set((0,python_name/* canonicalName */.Ew)(lookalike), name);
    }
    return replaced;
}

;// CONCATENATED MODULE: ./src/fix/likeness.ts
function likenessTo(olderNames) {
    let index = null;
    return (name) => {
        if (olderNames.has(name))
            return null;
        index ??= indexOf(olderNames);
        for (const shorter of withoutOneLetter(name)) {
            const like = index.get(shorter)?.find((older) => isOneSlipAway(name, older));
            if (like !== undefined)
                return like;
        }
        return null;
    };
}
function indexOf(names) {
    const index = new Map();
    for (const name of names) {
        for (const shorter of withoutOneLetter(name)) {
            const known = index.get(shorter);
            if (known === undefined)
                index.set(shorter, [name]);
            else
                known.push(name);
        }
    }
    return index;
}
const longestName = 200;
function withoutOneLetter(name) {
    const shorter = new Set([name]);
    if (name.length > longestName)
        return shorter;
    for (let at = 0; at < name.length; at += 1)
        shorter.add(name.slice(0, at) + name.slice(at + 1));
    return shorter;
}
function isOneSlipAway(a, b) {
    let start = 0;
    while (start < a.length && a[start] === b[start])
        start += 1;
    let end = 0;
    while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end])
        end += 1;
    const [restA, restB] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
    if (/^\d?$/.test(restA) && /^\d?$/.test(restB))
        return false;
    return restA.length <= 1 || (restA.length === 2 && restA[0] === restB[1] && restA[1] === restB[0]);
}

// EXTERNAL MODULE: ./src/compare/wording.ts
var wording = __nccwpck_require__(1491);
// EXTERNAL MODULE: ./src/documents/constraints-file.ts
var constraints_file = __nccwpck_require__(8825);
;// CONCATENATED MODULE: ./src/fix/base-text.ts


function requirementText(line, name, into) {
    const { document, entry } = line;
    const isContinued = document.text.slice(entry.start, entry.end).includes('\\');
    const text = isContinued ? partText(line, (0,documents_document/* spansOf */.Ly)(document, entry).whole) : entry.text;
    const spelt = entry.rawName ?? '';
    if (!text.startsWith(spelt))
        return text;
    const behindName = text.slice(spelt.length);
    const said = (0,constraints_file/* isConstraintsFile */.t)(into) ? behindName.replace(/^\s*\[[^\]]*\]/, '') : behindName;
    return (name ?? spelt) + said;
}
function partText({ document }, span) {
    if (span === null)
        return null;
    const [first = '', ...others] = document.text.slice(span.start, span.end).split(/\\\r?\n|\\\r/);
    const pieces = [first.trimEnd()];
    let before = first;
    for (const piece of others) {
        pieces.push(/\s$/.test(before) || /^\s/.test(piece) ? ' ' : '', piece.trim());
        before = piece;
    }
    return pieces.join('');
}

// EXTERNAL MODULE: ./src/compare/cells.ts + 1 modules
var cells = __nccwpck_require__(8366);
// EXTERNAL MODULE: ./src/compare/side.ts
var side = __nccwpck_require__(1816);
// EXTERNAL MODULE: ./src/problem.ts
var problem = __nccwpck_require__(4008);
;// CONCATENATED MODULE: ./src/fix/side-lines.ts





function baseLinesOf({ base }, finding) {
    if (finding.package !== null)
        return base.packages.get(finding.package) ?? [];
    const byPlace = addressedOf.get(base) ?? addressedByPlace(base);
    addressedOf.set(base, byPlace);
    return finding.bases.flatMap((line) => byPlace.get((0,problem/* placeText */.Z9)(line)) ?? []);
}
function addressedByPlace({ addressed }) {
    return new Map(addressed.map((line) => [(0,problem/* placeText */.Z9)((0,side/* lineOf */.cA)(line)), line]));
}
const addressedOf = new WeakMap();
function baseLinesHere({ group, comparison }, finding) {
    return (0,cells/* applied */.Ic)(comparison.grid, baseLinesOf(group, finding));
}
function variantLinesOf({ variantSide, variantKeyOf }, { package: name }) {
    return name === null ? [] : (variantSide.packages.get(variantKeyOf(name)) ?? []);
}
function variantLinesHere(comparison, finding) {
    return (0,cells/* applied */.Ic)(comparison.grid, variantLinesOf(comparison, finding));
}
function namesOf(finding) {
    const { package: name } = finding;
    const substitute = (0,compare_finding/* substituteIn */.m)(finding);
    const names = substitute === null ? [] : [(0,python_name/* canonicalName */.Ew)(substitute)];
    return name === null ? names : [name, ...names];
}

// EXTERNAL MODULE: ./src/python/specifier.ts
var specifier = __nccwpck_require__(154);
;// CONCATENATED MODULE: ./src/fix/spelling.ts


function versionsInStyle(own, base, specifiers) {
    const { open, text, close } = withoutParentheses(own);
    const spelt = withoutParentheses(base).text;
    const [gap, comma] = styleOf(text, spelt);
    const isPlain = specifiers.every(({ operator }) => operator !== '===');
    const versions = isPlain && gap !== null && comma !== null
        ? specifiers.map(({ operator, version }) => operator + gap + version).join(comma)
        : spelt;
    return open + versions + close;
}
function extrasInStyle(own, adds, lacks) {
    const parts = own.slice(1, -1).split(',');
    const kept = parts.map((part) => part.trim()).filter((part) => part !== '' && !adds.includes((0,python_name/* canonicalName */.Ew)(part)));
    const all = [...kept, ...lacks];
    return all.length === 0 ? '' : `[${all.join(onlyOne(commasIn(parts)) ?? ',')}]`;
}
function withoutParentheses(specifier) {
    if (!specifier.startsWith('('))
        return { open: '', text: specifier, close: '' };
    const text = specifier.slice(1, -1);
    const start = text.length - text.trimStart().length;
    const end = text.trimEnd().length;
    return { open: `(${text.slice(0, start)}`, text: text.slice(start, end), close: `${text.slice(end)})` };
}
function styleOf(own, base) {
    const parts = clausesIn(own);
    const gap = onlyOne(parts.map(gapIn));
    if (parts.length > 1)
        return [gap, onlyOne(commasIn(parts))];
    const comma = gap === '' ? (onlyOne(commasIn(clausesIn(base))) ?? ',') : ', ';
    return [gap, comma];
}
function clausesIn(specifier) {
    return specifier.split(',').filter((part) => part !== '');
}
function gapIn(clause) {
    const text = clause.trim();
    const version = text.slice((0,specifier/* operatorAt */.Kc)(text, 0)?.length ?? 0);
    return version.slice(0, version.length - version.trimStart().length);
}
function commasIn(parts) {
    return parts.slice(1).map((part, index) => {
        const before = parts[index] ?? '';
        return `${before.trimEnd() === before ? '' : ' '},${part.trimStart() === part ? '' : ' '}`;
    });
}
function onlyOne(texts) {
    const [first = null] = texts;
    return texts.every((text) => text === first) ? first : null;
}

;// CONCATENATED MODULE: ./src/fix/align.ts




function alignmentEdits(context, finding) {
    const { path } = context.document;
    return baseLinesHere(context, finding).flatMap((base) => variantLinesHere(context.comparison, finding).map((own) => ({
        path,
        ...replacementFor(finding, base, own),
        findings: [finding],
    })));
}
function replacementFor({ detail }, base, own) {
    if (detail.code === 'extras-differ')
        return extrasReplacement(detail.lacks, detail.adds, own);
    return detail.code === 'marker-differs' ? markerReplacement(base, own) : versionReplacement(base, own);
}
const ranks = { extras: 1, version: 2, marker: 3 };
function versionReplacement(base, own) {
    const { name, extras, specifier, whole } = spansIn(own);
    const behindName = spanBehind(extras ?? name ?? whole);
    const text = partText(base, spansIn(base).specifier);
    const rank = ranks.version;
    if (text === null)
        return { span: { ...behindName, end: (specifier ?? behindName).end }, text: '', rank };
    const written = versionsInStyle(partText(own, specifier) ?? text, text, base.entry.specifiers);
    return specifier === null
        ? { span: behindName, text: gapBefore(base) + written, rank }
        : { span: specifier, text: written, rank };
}
function gapBefore(base) {
    const { name, extras, specifier, whole } = spansIn(base);
    return specifier !== null && specifier.start > (extras ?? name ?? whole).end ? ' ' : '';
}
function extrasReplacement(lacks, adds, own) {
    const { name, extras, whole } = spansIn(own);
    const text = extrasInStyle(partText(own, extras) ?? '', adds, lacks);
    return { span: extras ?? spanBehind(name ?? whole), text, rank: ranks.extras };
}
function markerReplacement(base, own) {
    const text = partText(base, spansIn(base).marker);
    const { whole, marker, specifier, extras, name } = spansIn(own);
    if (text === null) {
        const before = specifier ?? extras ?? name ?? whole;
        return { span: { start: before.end, end: whole.end }, text: '', rank: ranks.marker };
    }
    return marker === null
        ? { span: spanBehind(whole), text: `; ${text}`, rank: ranks.marker }
        : { span: marker, text, rank: ranks.marker };
}
function spansIn({ document, entry }) {
    return (0,documents_document/* spansOf */.Ly)(document, entry);
}
function spanBehind({ end }) {
    return { start: end, end };
}

// EXTERNAL MODULE: ./src/fix/deed.ts
var deed = __nccwpck_require__(857);
// EXTERNAL MODULE: ./src/fix/edit.ts
var edit = __nccwpck_require__(3915);
// EXTERNAL MODULE: ./src/documents/comment-run.ts
var comment_run = __nccwpck_require__(795);
// EXTERNAL MODULE: ./src/documents/own-comments.ts
var own_comments = __nccwpck_require__(357);
;// CONCATENATED MODULE: ./src/fix/sorted-block.ts


const lowerCase = (rawName) => rawName.toLowerCase();
const canonical = python_name/* canonicalName */.Ew;
const ascii = (rawName) => rawName;
const fewest = 5;
const mostDescents = 0.05;
function sortedBlockOf(requirements) {
    if (requirements.length < fewest)
        return null;
    for (const key of [lowerCase, canonical, ascii]) {
        const greatest = greatestUpTo(requirements, key);
        if (greatest !== null)
            return { key, greatest };
    }
    return null;
}
function sortedIndex({ key, greatest }, rawName) {
    const wanted = key(rawName);
    return (0,sorted/* partitionPoint */.jz)(greatest.length, (index) => (greatest[index] ?? '') <= wanted);
}
function greatestUpTo(requirements, keyOf) {
    const most = mostDescents * requirements.length;
    const all = [];
    let descents = 0;
    let before = '';
    let greatest = '';
    for (const { rawName } of requirements) {
        if (rawName === null)
            return null;
        const key = keyOf(rawName);
        if (key < before)
            descents += 1;
        if (descents > most)
            return null;
        before = key;
        if (key > greatest)
            greatest = key;
        all.push(greatest);
    }
    return all;
}

;// CONCATENATED MODULE: ./src/fix/layout.ts









function layoutOf(document, substitutes) {
    const sections = (0,documents_section/* sectionsOf */.K)(document);
    const layout = {
        document,
        runStarts: (0,comment_run/* commentRunsOf */.J)(document).flatMap(({ comments }) => comments[0]?.start ?? []),
        present: [],
        first: null,
        tail: null,
        opened: [],
        headed: [],
        spaced: sections.some((section) => hasBlankAbove(document, section)),
        byHeading: new Map(),
        byFullHeading: new Map(),
        byTitle: new Map(),
        slots: new Map(),
        substitutes: new Map(substitutes.map((one) => [one.package, (0,python_name/* canonicalName */.Ew)(one.with)])),
        laterPresent: new Map(),
    };
    for (const { heading, requirements, start } of sections) {
        const comments = heading?.comments ?? [];
        const given = { heading: heading?.text ?? null, comments, start, brought: null };
        const section = newSection({ ...given, sorted: sortedBlockOf(requirements) });
        addSection(layout, section, layout.tail);
        layout.tail = section;
        layout.present.push(section);
        if (section.heading !== null)
            layout.headed.push(section);
        for (const entry of requirements) {
            const start = (0,own_comments/* notesAbove */.D)(document, entry)[0]?.start ?? entry.start;
            const slot = newSlot(section, { name: entry.name, start, end: endOf(document, entry) });
            section.present.push(slot);
            addSlot(layout, slot, section.last);
        }
    }
    return layout;
}
function endOf(document, entry) {
    return (0,own_comments/* annotationsBelow */.A)(document, entry).at(-1)?.end ?? entry.end;
}
function hasBlankAbove(document, { start }) {
    return document.entries[entryIndexAt(document, start) - 1]?.kind === 'blank';
}
function newSection(given) {
    return { top: given.start, ...given, present: [], first: null, last: null, count: 0, next: null };
}
function newSlot(section, given) {
    const { name, start, end, addition = null } = given;
    return { section, name, start, end, addition, next: null };
}
function addSection(layout, section, behind) {
    section.next = behind === null ? layout.first : behind.next;
    if (behind === null)
        layout.first = section;
    else
        behind.next = section;
    if (section.heading === null)
        return;
    const loose = (0,heading_text/* looseHeading */.l4)(section.heading);
    if (!layout.byHeading.has(loose))
        layout.byHeading.set(loose, section);
    const full = (0,heading_text/* fullHeading */.CV)(section.heading);
    if (!layout.byFullHeading.has(full))
        layout.byFullHeading.set(full, section);
    const title = (0,documents_title/* titleAboveRemark */.eL)(section.comments);
    if (title === null)
        return;
    const looseTitle = (0,heading_text/* looseHeading */.l4)((0,heading_text/* withoutFrame */.yO)(title.text));
    if (!layout.byTitle.has(looseTitle))
        layout.byTitle.set(looseTitle, section);
}
function addSlot(layout, slot, behind) {
    const { section, name } = slot;
    slot.next = behind === null ? section.first : behind.next;
    if (behind === null)
        section.first = slot;
    else
        behind.next = slot;
    if (section.last === behind)
        section.last = slot;
    section.count += 1;
    if (name !== null && !layout.slots.has(name))
        layout.slots.set(name, slot);
}
function slotOf({ slots, substitutes }, name) {
    const own = slots.get(name);
    const other = own === undefined ? substitutes.get(name) : undefined;
    return other === undefined ? own : slots.get(other);
}
function* sectionsIn(layout) {
    for (let section = layout.first; section !== null; section = section.next)
        yield section;
}
function lastBefore(section, offset) {
    let found = (0,sorted/* lastWhere */.QN)(section.present, (slot) => slot.end <= offset);
    let next = found === null ? section.first : found.next;
    for (; next !== null && next.end <= offset; next = next.next)
        found = next;
    return found;
}

;// CONCATENATED MODULE: ./src/fix/insertion-edits.ts

function insertionEdits(layout, removals) {
    const { document } = layout;
    const blocks = new Map();
    for (const section of sectionsIn(layout)) {
        if (section.count === section.present.length)
            continue;
        const additions = additionsOf(section);
        for (const [index, { start, addition }] of additions.entries()) {
            const block = blocks.get(start) ?? { lines: [], findings: [] };
            blocks.set(start, block);
            if (index === 0)
                block.lines.push(...(section.brought?.above ?? []));
            for (const line of addition.lines)
                block.lines.push(line);
            if (index === additions.length - 1)
                block.lines.push(...(section.brought?.below ?? []));
            block.findings.push(...addition.findings);
        }
    }
    const lastGoes = removals.some(({ span }) => span.end === document.text.length);
    return [...blocks].map(([offset, { lines, findings }]) => ({
        path: document.path,
        span: { start: offset, end: offset },
        text: asText(document, offset, lines, lastGoes),
        rank: isAtLineStart(document, offset) ? 0 : lastRank,
        findings,
    }));
}
const lastRank = 10;
function isAtLineStart({ text }, offset) {
    const before = text.charAt(offset - 1);
    return offset === 0 || before === '\n' || before === '\r';
}
function isAdded(slot) {
    return slot.addition !== null;
}
function additionsOf(section) {
    const additions = [];
    for (let slot = section.first; slot !== null; slot = slot.next)
        if (isAdded(slot))
            additions.push(slot);
    const { sorted } = section;
    if (sorted === null)
        return additions;
    const keyed = additions.map((slot) => ({ slot, key: sorted.key(slot.addition.rawName) }));
    keyed.sort((a, b) => a.slot.start - b.slot.start || (a.key < b.key ? -1 : 1));
    return keyed.map(({ slot }) => slot);
}
function asText(document, offset, lines, lastGoes) {
    const { text } = document;
    const newline = lineEndAt(document, offset);
    const gap = offset === text.length && !lastGoes && isContinued(document) ? newline : '';
    if (isAtLineStart(document, offset))
        return gap + lines.map((line) => line + newline).join('');
    return (lastGoes ? '' : newline) + gap + lines.join(newline);
}
function isContinued({ text }) {
    let end = text.length;
    if (text.endsWith('\r\n'))
        end -= 2;
    else if (text.endsWith('\n') || text.endsWith('\r'))
        end -= 1;
    if (text.charAt(end - 1) !== '\\')
        return false;
    const start = Math.max(text.lastIndexOf('\n', end - 1), text.lastIndexOf('\r', end - 1)) + 1;
    return !text.slice(start, end).trimStart().startsWith('#');
}
function lineEndAt({ text }, offset) {
    if (text.startsWith('\r\n', offset - 2))
        return '\r\n';
    const last = text.charAt(offset - 1);
    if (last === '\n' || last === '\r')
        return last;
    const first = text.search(/[\r\n]/);
    if (first === -1)
        return '\n';
    return text.startsWith('\r\n', first) ? '\r\n' : text.charAt(first);
}

// EXTERNAL MODULE: ./src/documents/derived.ts
var derived = __nccwpck_require__(2315);
;// CONCATENATED MODULE: ./src/fix/bare-heading.ts




const bareHeadingsOf = (0,derived/* derived */.u)(findBareHeadings);
function findBareHeadings(document) {
    const runs = (0,comment_run/* commentRunsOf */.J)(document);
    const ends = paragraphEnds(document, new Set(runs.filter(isHeading).map(({ comments }) => comments[0])));
    const byText = new Map();
    const byFullText = new Map();
    const byTitle = new Map();
    for (const run of runs) {
        const { comments, atTop } = run;
        const [first] = comments;
        if (first === undefined || !mayBeHeading(run))
            continue;
        const text = (0,heading_text/* headingText */.ky)(comments, atTop);
        const heading = { text, comments, start: first.start, top: topBelow(document, run, ends) };
        const loose = (0,heading_text/* looseHeading */.l4)(text);
        if (!byText.has(loose))
            byText.set(loose, heading);
        const full = (0,heading_text/* fullHeading */.CV)(text);
        if (!byFullText.has(full))
            byFullText.set(full, heading);
        const title = (0,documents_title/* titleAboveRemark */.eL)(comments);
        if (title === null)
            continue;
        const looseTitle = (0,heading_text/* looseHeading */.l4)((0,heading_text/* withoutFrame */.yO)(title.text));
        if (!byTitle.has(looseTitle))
            byTitle.set(looseTitle, heading);
    }
    return { byText, byFullText, byTitle };
}
function mayBeHeading(run) {
    return isHeading(run) || (run.role === 'remark' && !run.atTop);
}
function isHeading({ role }) {
    return role === 'heading';
}
function paragraphEnds({ entries }, headings) {
    const ends = new Uint32Array(entries.length + 1).fill(entries.length);
    for (let index = entries.length - 1; index >= 0; index -= 1) {
        const isEnd = entries[index]?.kind === 'blank' || headings.has(entries[index]);
        ends[index] = isEnd ? index : (ends[index + 1] ?? index);
    }
    return ends;
}
function topBelow({ entries }, run, ends) {
    let index = run.behind;
    while (isHeading(run) && entries[index]?.kind === 'blank')
        index += 1;
    return entries[(ends[index] ?? entries.length) - 1]?.end ?? 0;
}

;// CONCATENATED MODULE: ./src/fix/bring-section.ts





const longestHeading = 3;
function bringSection(layout, place) {
    const heading = broughtHeading(place.file.sections[place.section]?.heading ?? null);
    if (heading === null || layout.headed.length < 2)
        return null;
    const earlier = sectionBeside(layout, place, -1);
    const beside = earlier ?? sectionBeside(layout, place, 1);
    if (beside === null)
        return null;
    const lines = inStyleOf(modelFor(layout, beside), heading);
    if (lines.some((line) => (0,documents_document/* encodeText */.wx)(layout.document, line) === null))
        return null;
    const blank = layout.spaced ? [''] : [];
    const offset = earlier === null ? placeBefore(layout.document, beside) : placeBehind(layout.document, beside);
    const section = newSection({
        heading: heading.text,
        comments: [],
        start: offset,
        sorted: null,
        brought: standsBefore(earlier) ? { above: lines, below: blank } : { above: [...blank, ...lines], below: [] },
    });
    addSection(layout, section, earlier ?? sectionBefore(layout, beside));
    return section;
}
function broughtHeading(heading) {
    if (heading === null || (heading.height <= longestHeading && !readsAsNote(heading)))
        return heading;
    if (heading.title === null)
        return null;
    return { ...heading, text: (0,heading_text/* withoutFrame */.yO)(heading.title), lines: [heading.title], height: 1, title: null };
}
function standsBefore(earlier) {
    return earlier === null || (earlier.brought?.below.length ?? 0) > 0;
}
function readsAsNote({ text, lines, height }) {
    const hasBanners = height > lines.length;
    return !hasBanners && (0,documents_title/* hasWordsOfNote */.to)(text, lines);
}
function sectionBeside(layout, { file, section }, step) {
    for (let at = section + step; at >= 0 && at < file.sections.length; at += step) {
        const { from, to } = file.sections[at] ?? { from: 0, to: 0 };
        let found = null;
        for (const name of file.names.slice(from, to)) {
            const holding = slotOf(layout, name)?.section;
            if (holding === undefined)
                continue;
            if (found === null || (step === -1 ? holding.start > found.start : holding.start < found.start))
                found = holding;
        }
        if (found !== null)
            return found;
    }
    return null;
}
function sectionBefore(layout, section) {
    let before = layout.first;
    while (before !== null && before.next !== section)
        before = before.next;
    return before;
}
function placeBehind(document, section) {
    const { entries } = document;
    let end = (section.present.at(-1) ?? section.last)?.end ?? section.start;
    const bound = section.next?.start ?? null;
    for (let index = entryIndexAt(document, end); index < entries.length; index += 1) {
        const entry = entries[index];
        if (entry?.kind !== 'comment' || (bound !== null && entry.end > bound))
            break;
        end = entry.end;
    }
    return end;
}
function placeBefore({ text }, section) {
    const [first] = section.comments;
    if (first === undefined)
        return section.first?.start ?? section.start;
    const words = section.comments.filter((comment) => !(0,heading_text/* isBanner */.Xs)(comment.text));
    const hasTitle = words.length > 1 && text.slice(0, first.start).trim() === '';
    const [own = first] = hasTitle ? words.slice(-1) : [];
    return own.start;
}
function modelFor({ headed }, beside) {
    if (isModel(beside))
        return beside;
    const known = models.get(headed);
    const model = known === undefined ? (headed.find(isModel) ?? null) : known;
    models.set(headed, model);
    return model;
}
const models = new WeakMap();
function isModel({ comments }) {
    return (comments.length <= longestHeading &&
        comments.filter(({ text }) => !(0,heading_text/* isBanner */.Xs)(text)).length === 1 &&
        comments.every(({ text }) => text.length <= widestHeading));
}
const widestHeading = 300;
function inStyleOf(model, { lines }) {
    const words = lines.map(heading_text/* withoutFrame */.yO);
    const [only] = words;
    if (model?.heading != null && words.length === 1 && only !== undefined) {
        const own = model.heading;
        return model.comments.map(({ text }) => ((0,heading_text/* isBanner */.Xs)(text) ? text : inFrameOf(text, own, only)));
    }
    return words.map((word) => `# ${word}`);
}
function inFrameOf(line, from, to) {
    return line.replace(from, () => to);
}

;// CONCATENATED MODULE: ./src/fix/placement.ts







const shortSection = 10;
function placeInsertion(layout, insertion) {
    const { place } = insertion;
    if (place === null)
        return putBehindAll(layout, insertion);
    const members = membersPlace(layout, insertion, place);
    if (members !== null)
        return members;
    const section = sectionWithHeading(layout, place) ?? bringSection(layout, place);
    if (section !== null)
        return putAtEnd(layout, section, insertion);
    return neighboursPlace(layout, insertion, place) ?? sortedPlace(layout, insertion) ?? putBehindAll(layout, insertion);
}
function membersPlace(layout, insertion, { file, section, index }) {
    const { from, to } = file.sections[section] ?? { from: index, to: index };
    const earlier = nearestEarlier(layout, file, index, from);
    if (earlier !== null)
        return putInto(layout, insertion, earlier, behind(earlier));
    const later = nearestLater(layout, file, index, to);
    return later === null ? null : putInto(layout, insertion, later, before(later));
}
function sectionWithHeading(layout, { file, section }) {
    const heading = file.sections[section]?.heading ?? null;
    if (heading === null)
        return null;
    const full = (0,heading_text/* fullHeading */.CV)(heading.text);
    const same = layout.byFullHeading.get(full) ?? openSection(layout, full, 'byFullText');
    if (same !== null || heading.isOneOfSeveral)
        return same;
    const loose = (0,heading_text/* looseHeading */.l4)(heading.text);
    const whole = layout.byHeading.get(loose) ?? openSection(layout, loose);
    if (whole !== null)
        return whole;
    if (heading.title === null)
        return layout.byTitle.get(loose) ?? openSection(layout, loose, 'byTitle');
    const title = (0,heading_text/* looseHeading */.l4)((0,heading_text/* withoutFrame */.yO)(heading.title));
    return layout.byHeading.get(title) ?? openSection(layout, title);
}
function openSection(layout, form, by = 'byText') {
    const bare = bareHeadingsOf(layout.document)[by].get(form);
    if (bare === undefined)
        return null;
    const { text, comments, start, top } = bare;
    const section = newSection({ heading: text, comments, start, top, sorted: null, brought: null });
    addSection(layout, section, lastSectionAbove(layout, start));
    const above = (0,sorted/* partitionPoint */.jz)(layout.opened.length, (index) => (layout.opened[index]?.start ?? start) < start);
    layout.opened.splice(above, 0, section);
    layout.tail ??= section;
    return section;
}
function lastSectionAbove(layout, offset) {
    const isAbove = ({ start }) => start < offset;
    const opened = (0,sorted/* lastWhere */.QN)(layout.opened, isAbove);
    const present = (0,sorted/* lastWhere */.QN)(layout.present, isAbove);
    let found = present === null || (opened !== null && opened.start > present.start) ? opened : present;
    let next = found === null ? layout.first : found.next;
    for (; next !== null && next.start < offset; next = next.next)
        found = next;
    return found;
}
function neighboursPlace(layout, insertion, { file, index }) {
    const earlier = nearestEarlier(layout, file, index, 0);
    const later = nearestLater(layout, file, index, file.names.length);
    if (earlier === null || earlier.section !== later?.section)
        return null;
    return putInto(layout, insertion, earlier, behind(earlier));
}
function sortedPlace(layout, insertion) {
    const [only, ...others] = layout.present;
    const any = only?.first ?? null;
    if (any === null || any.section.sorted === null || others.length > 0)
        return null;
    return putInto(layout, insertion, any, behind(any));
}
function putBehindAll(layout, insertion) {
    if (layout.tail !== null)
        return putAtEnd(layout, layout.tail, insertion);
    const start = layout.document.text.length;
    const above = layout.document.entries.at(-1)?.kind === 'comment' ? [''] : [];
    const given = { heading: null, comments: [], start, sorted: null };
    const section = newSection({ ...given, brought: { above, below: [] } });
    addSection(layout, section, null);
    layout.tail = section;
    return putAtEnd(layout, section, insertion);
}
function nearestEarlier(layout, { names }, index, from) {
    for (let at = index - 1; at >= from; at -= 1) {
        const name = names[at];
        const slot = name === undefined ? undefined : slotOf(layout, name);
        if (slot !== undefined)
            return slot;
    }
    return null;
}
function nearestLater(layout, file, index, to) {
    const at = (layout.laterPresent.get(file) ?? readLaterPresent(layout, file))[index + 1] ?? to;
    const name = at < to ? file.names[at] : undefined;
    return name === undefined ? null : (slotOf(layout, name) ?? null);
}
function readLaterPresent(layout, file) {
    const indexes = new Array(file.names.length);
    let nearest = file.names.length;
    for (const [at, name] of [...file.names.entries()].reverse()) {
        if (slotOf(layout, name)?.addition === null)
            nearest = at;
        indexes[at] = nearest;
    }
    layout.laterPresent.set(file, indexes);
    return indexes;
}
function behind(slot) {
    return { behind: slot, offset: slot.end };
}
function before(slot) {
    return { behind: lastBefore(slot.section, slot.start), offset: slot.start };
}
function putInto(layout, insertion, neighbour, gap) {
    const { section } = neighbour;
    const { sorted, present, heading, count } = section;
    if (sorted !== null) {
        const index = sortedIndex(sorted, insertion.rawName);
        const offset = present[index - 1]?.end ?? present[0]?.start ?? section.start;
        return put(layout, insertion, section, { behind: section.last, offset });
    }
    const goesToEnd = heading !== null && count <= shortSection && !isPartedFromEnd(layout, neighbour);
    return goesToEnd ? putAtEnd(layout, section, insertion) : put(layout, insertion, section, gap);
}
function isPartedFromEnd({ runStarts }, { section, end }) {
    const last = section.last?.end ?? end;
    const nearest = (0,sorted/* lastWhere */.QN)(runStarts, (start) => start < last);
    return nearest !== null && nearest >= end;
}
function putAtEnd(layout, section, insertion) {
    const last = section.sorted === null ? section.last : section.present.at(-1);
    const offset = last?.end ?? section.top;
    return put(layout, insertion, section, { behind: section.last, offset });
}
function put(layout, insertion, section, gap) {
    const { rawName, lines, finding } = insertion;
    const name = (0,python_name/* canonicalName */.Ew)(rawName);
    const at = { start: gap.offset, end: gap.offset };
    const slot = newSlot(section, { name, ...at, addition: { rawName, lines, findings: [finding] } });
    addSlot(layout, slot, gap.behind);
    return slot;
}

// EXTERNAL MODULE: ./src/policy/finding-code.ts
var finding_code = __nccwpck_require__(6301);
// EXTERNAL MODULE: ./src/documents/plain-entry.ts
var plain_entry = __nccwpck_require__(9283);
// EXTERNAL MODULE: ./src/fix/mention.ts
var fix_mention = __nccwpck_require__(961);
// EXTERNAL MODULE: ./src/compare/versions.ts
var versions = __nccwpck_require__(654);
// EXTERNAL MODULE: ./src/compare/judge-duplicates.ts
var judge_duplicates = __nccwpck_require__(783);
// EXTERNAL MODULE: ./src/python/version-set.ts + 1 modules
var version_set = __nccwpck_require__(8246);
;// CONCATENATED MODULE: ./src/fix/refused-by-constraint.ts






function refusedByConstraint({ group, comparison }, finding, lines) {
    const areExcludedBy = (some, constraints) => (0,judge_duplicates/* whereExcluded */.s_)(some, constraints, comparison.grid).length > 0;
    const tried = lines.slice(0, mostTried);
    const own = finding.package === null ? [] : [comparison.variantKeyOf(finding.package)];
    for (const name of new Set([...namesOf(finding), ...own])) {
        const constraints = comparison.variantSide.constraints.get(name) ?? [];
        const [first] = constraints;
        if (first === undefined || !areExcludedBy(lines, constraints))
            continue;
        const { path, line, text } = (0,side/* lineOf */.cA)(constraints.find((one) => areExcludedBy(tried, [one])) ?? first);
        return { reason: `${path}:${line} allows no such version: ${text}`, way: `edit ${path}:${line}` };
    }
    return refusedByParting(group, comparison, finding, lines);
}
const mostTried = 10;
function refusedByParting({ base }, comparison, { package: name }, lines) {
    if (name === null)
        return null;
    const here = comparison.variantSide.constraints.get(comparison.variantKeyOf(name)) ?? [];
    const inBase = (0,cells/* applied */.Ic)(comparison.grid, base.constraints.get(name) ?? []);
    const lost = [...lines, ...here].some(isPin) ? undefined : inBase.find(isPin);
    const constraint = lost ?? here[0] ?? inBase[0];
    if (constraint === undefined)
        return null;
    if (lost === undefined && !partsVersions(comparison, name, lines))
        return refusedByAddress(comparison, name, lines);
    const where = here.includes(constraint) ? 'narrows it here' : 'narrows it in the base, and not here';
    const { path, line, text } = (0,side/* lineOf */.cA)(constraint);
    return { reason: `${path}:${line} ${where}: ${text}`, way: byHand };
}
function refusedByAddress({ base, variantSide, variantKeyOf, saidOf }, name, lines) {
    const constraints = [
        ...(variantSide.constraints.get(variantKeyOf(name)) ?? []),
        ...(base.constraints.get(name) ?? []),
    ];
    const addressed = constraints.find(({ entry }) => entry.target !== null);
    if (addressed === undefined || !saidOf(name, lines).some(({ kind }) => kind === 'source'))
        return null;
    const { path, line } = (0,side/* lineOf */.cA)(addressed);
    const address = withoutSecret(addressed.entry.target ?? '');
    return { reason: `${path}:${line} says where it comes from: ${address}`, way: byHand };
}
function isPin({ entry }) {
    return (0,version_set/* exactPin */.ns)(entry.specifiers) !== null;
}
function partsVersions({ saidOf }, name, lines) {
    return saidOf(name, lines).some(({ kind }) => kind === 'version');
}
const byHand = 'write the line yourself, in the form that this file needs';

;// CONCATENATED MODULE: ./src/fix/refused-base-lines.ts








function refusedBaseLines(context, finding, lines) {
    if (!(0,cells/* applies */.Br)(context.comparison.grid, lines)) {
        const reason = `the base's line cannot be read${refused_base_lines_quoted(finding, finding.base)}`;
        return { reason, way: 'mend the line in the base first' };
    }
    for (const line of lines) {
        if ((0,versions/* allowNone */.Iz)(line.entry.specifiers)) {
            const reason = `no version satisfies the base's line${refused_base_lines_quoted(finding, (0,side/* lineOf */.cA)(line))}`;
            return { reason, way: 'mend the line in the base first' };
        }
        const refused = refusedBaseLine(line);
        if (refused === null)
            continue;
        const reason = `${refused}${refused_base_lines_quoted(finding, (0,side/* lineOf */.cA)(line))}`;
        return { reason, way: byHand };
    }
    const { document } = context;
    if (lines.some(({ entry }) => (0,documents_document/* encodeText */.wx)(document, entry.text) === null)) {
        const reason = `${document.encoding.name}, the encoding of ${document.path}, has no bytes for the line`;
        return { reason, way: 'change the file yourself' };
    }
    return refusedByOthers(context, finding, baseLinesOf(context.group, finding)) ?? refusedByIndex(context, finding);
}
function refusedByIndex({ lackingIndex }, finding) {
    if (lackingIndex === null)
        return null;
    const other = (0,deed/* isAbsence */.M)(finding) ? 'the package by hand' : 'align the line yourself';
    return { reason: lackingIndex, way: `add the option to this file, or ${other}` };
}
function refusedByOthers(context, finding, lines) {
    const { base } = context.group;
    const { variant, variantKeyOf } = context.comparison;
    const { package: name } = finding;
    if (name === null || variant.rule.substitute.length === 0)
        return null;
    const target = variantKeyOf(name);
    if (base.packages.has(target) && variantKeyOf(target) !== target) {
        const reason = `${target} is to stand in for it, and another package is to stand in for ${target}`;
        return { reason, way: 'say in the policy which of them this file has' };
    }
    for (const other of new Set([target, ...context.standingAs(target)])) {
        if (other === name)
            continue;
        const refusal = refusedByOther(context, finding, lines, other);
        if (refusal !== null)
            return refusal;
    }
    return null;
}
function refusedByOther({ group, comparison }, { code }, lines, other) {
    const target = comparison.variantKeyOf(other);
    const others = group.base.packages.get(other);
    const unread = group.base.refused.get(other);
    if (unread !== undefined && !(0,cells/* applies */.Br)(comparison.grid, others ?? [])) {
        const { path, line, text } = (0,side/* refusedLine */.LX)(unread);
        const reason = `${path}:${line} asks for what ${target} stands for as well, and cannot be read: ${text}`;
        return { reason, way: 'mend the line in the base first' };
    }
    if (others === undefined)
        return null;
    if (comparison.excused.get(other) === 'omitted') {
        const reason = `${other} is omitted here, and ${target} would stand in for it`;
        return { reason, way: 'say in the policy which of the two it is' };
    }
    if (wordingsOf(lines) === wordingsOf(others)) {
        const [limit] = group.base.constraints.get(other) ?? [];
        if (limit === undefined || !partsVersions(comparison, other, lines))
            return null;
        const { path, line, text } = (0,side/* lineOf */.cA)(limit);
        return { reason: `${path}:${line} narrows in the base what ${target} stands for as well: ${text}`, way: byHand };
    }
    const canStandApart = code === 'missing' && comparison.variant.rule.relation === 'superset';
    if (canStandApart && !(0,cells/* meet */.A0)(comparison.grid, lines, others))
        return null;
    const [own, their] = [lines, others].map((some) => some.map(side/* lineOf */.cA).map(saying).join(' and '));
    return { reason: `the base asks for two things of ${target}: ${own}, and ${their}`, way: byHand };
}
function wordingsOf(lines) {
    const known = wordingsOfLines.get(lines) ?? JSON.stringify([...new Set(lines.map(wording/* wording */.z4))].sort());
    wordingsOfLines.set(lines, known);
    return known;
}
const wordingsOfLines = new WeakMap();
function refused_base_lines_quoted({ base, code }, line) {
    if (line === null)
        return '';
    const isSaid = code !== 'required-absent' && line.path === base?.path && line.line === base.line;
    return isSaid ? '' : `: ${saying(line)}`;
}
function refusedBaseLine({ entry }) {
    if (entry.form !== 'name')
        return `${addressKind(entry)} is not copied from file to file`;
    const [option] = entry.options;
    if (option !== undefined)
        return `the options of a line are not copied (${option.name})`;
    const isLocal = entry.specifiers.some(({ version }) => version.includes('+'));
    return isLocal ? 'a local version belongs to an index of its own' : null;
}
function addressKind({ target }) {
    return /^(?!file:)[a-z][a-z\d+.-]+:/i.test(target ?? '') ? 'an address' : 'a local path';
}
function saying({ path, line, text }) {
    return `${path}:${line} says ${text}`;
}

;// CONCATENATED MODULE: ./src/fix/refused-change.ts








function refusedChange(context, finding) {
    if ((0,deed/* deedOf */.u)(finding) === 'remove')
        return refusedRemoval(context, finding);
    const own = variantLinesHere(context.comparison, finding);
    const lines = baseLinesHere(context, finding);
    const entry = own[0]?.entry;
    if (entry === undefined || own.length > 1 || lines.length !== 1) {
        const isAllOwn = own.every(({ document }) => document.path === context.document.path);
        const here = isAllOwn ? 'this file' : 'this file and those that it includes';
        const [file, count] = own.length === 1 ? ['the base', lines.length] : [here, own.length];
        return { reason: `${finding.name} stands on ${count} lines of ${file}`, way: 'align them yourself' };
    }
    if (entry.form !== 'name') {
        return { reason: `${addressKind(entry)} has nothing to align: ${entry.text}`, way: 'change the line yourself' };
    }
    const refusal = refusedBaseLines(context, finding, lines);
    if (refusal !== null || finding.code === 'extras-differ')
        return refusal;
    return refusedByConstraint(context, finding, lines) ?? refusedByVersions(context, finding, own, lines);
}
function refusedByVersions({ comparison, codesOf }, { code, package: name }, own, [base]) {
    if (code !== 'marker-differs' || name === null || base === undefined)
        return null;
    const under = own.map((line) => ({ ...line, entry: { ...(0,plain_entry/* writtenOut */.Ql)(line.entry), marker: base.entry.marker } }));
    const known = codesOf(name);
    const isNew = comparison.saidOf(name, under).some(({ detail }) => !known.has(detail.code));
    return isNew ? { reason: "under that marker its versions are not the base's", way: 'align both yourself' } : null;
}
function refusedRemoval({ group, comparison, replacedBy }, finding) {
    if (finding.package === null)
        return { reason: 'a line without a name is not removed', way: 'remove it yourself' };
    const held = finding.heldAs ?? finding.name;
    const replaced = replacedBy(finding.heldAs === undefined ? finding.package : (0,python_name/* canonicalName */.Ew)(finding.heldAs));
    if (replaced !== undefined) {
        return {
            reason: `it stands in for ${replaced}, which would then be missing`,
            way: `\`substitute: { ${replaced}: ${held} }\` in the policy, or replace it yourself`,
        };
    }
    const lines = variantLinesOf(comparison, finding);
    if (lines.length === 0) {
        return { reason: `pip refuses the line: ${finding.lines[0]?.text}`, way: 'mend or remove it yourself' };
    }
    for (const { document, entry } of lines) {
        const own = [...(0,own_comments/* notesAbove */.D)(document, entry), ...(0,own_comments/* annotationsBelow */.A)(document, entry)];
        const comments = [...own.map(({ text }) => text), entry.comment ?? ''];
        for (const text of comments) {
            const absent = (0,fix_mention/* namesIn */.w)(text).find((name) => group.base.packages.has(name) && !comparison.variantSide.packages.has(name));
            if (absent === undefined)
                continue;
            const reason = `${document.path}:${entry.line} speaks of ${absent}, which this file lacks: ${text}`;
            return { reason, way: 'remove it yourself, and keep what it says of the other' };
        }
    }
    return null;
}

// EXTERNAL MODULE: ./src/compare/platform-package.ts
var platform_package = __nccwpck_require__(4357);
;// CONCATENATED MODULE: ./src/fix/nameless-address.ts


function namelessAddressOf(document, name) {
    return addressesIn(document).get(name) ?? null;
}
const addressesIn = (0,derived/* derived */.u)(namelessAddresses);
function namelessAddresses({ entries }) {
    const found = new Map();
    for (const entry of entries) {
        if (entry.kind !== 'requirement' || entry.name !== null)
            continue;
        const last = lastOfPath(entry.target ?? '');
        if (!(0,python_name/* isPackageName */.TP)(last))
            continue;
        const name = (0,python_name/* canonicalName */.Ew)(last);
        if (!found.has(name))
            found.set(name, entry);
    }
    return found;
}
function lastOfPath(target) {
    const scheme = target.indexOf('://');
    if (scheme < 0)
        return '';
    const [address = ''] = target.slice(scheme + '://'.length).split(/[?#]/, 1);
    const host = address.indexOf('/');
    const [path = ''] = host < 0 ? [] : address.slice(host).split('@', 1);
    const last = path.slice(path.lastIndexOf('/') + 1);
    return last.endsWith('.git') ? last.slice(0, -'.git'.length) : last;
}

;// CONCATENATED MODULE: ./src/fix/refused-insertion.ts











function refusedInsertion(context, finding) {
    const lines = baseLinesOf(context.group, finding);
    return (refusedBaseLines(context, finding, lines) ??
        refusedDisagreement(context, lines) ??
        refusedByStandIn(context, finding) ??
        refusedByPlatform(context, finding) ??
        refusedByOwnLine(context, finding) ??
        refused_insertion_refusedByAddress(context, finding) ??
        refusedByConstraint(context, finding, lines) ??
        (finding.code === 'commented-out'
            ? refusedCommentedOut(context, finding, lines)
            : refusedByMention(context, finding)) ??
        refusedByLikeness(context, finding));
}
function refusedDisagreement({ comparison }, lines) {
    if ((0,judge_duplicates/* disagreementOf */.UL)(lines, comparison.grid) === null)
        return null;
    const said = lines.map(side/* lineOf */.cA).map(saying).join(', ');
    return { reason: `the base's lines of it differ: ${said}`, way: 'bring them together in the base first' };
}
function refusedByStandIn({ comparison }, { package: key, name }) {
    const lookalike = key === null ? null : (0,compare_lookalike/* lookalikeOf */.Z)(key, comparison);
    if (lookalike === null)
        return null;
    const way = `if on purpose, \`substitute: { ${name}: ${lookalike} }\` in the policy; if not, replace it`;
    return { reason: `${lookalike} stands in for it, and both are hardly meant`, way };
}
function refusedByPlatform({ comparison }, finding) {
    const { code, package: name } = finding;
    if (name === null || code === 'required-absent' || (0,compare_finding/* substituteIn */.m)(finding) !== null)
        return null;
    const { environment } = comparison.variant.rule;
    const foreign = (0,platform_package/* foreignPackage */.T)(name, environment);
    if (foreign === null)
        return null;
    return {
        reason: `${name} is made for ${foreign.madeFor}, and the policy says \`platform: ${environment.platform}\` of this file`,
        way: `write \`; ${foreign.marker}\` behind it in the base, or \`omit\` it in the policy`,
    };
}
function refusedByOwnLine({ comparison }, finding) {
    for (const name of namesOf(finding)) {
        const own = comparison.variantSide.packages.get(name)?.[0];
        if (own === undefined)
            continue;
        const reason = `${own.document.path}:${own.entry.line} has it for other environments: ${own.entry.text}`;
        return { reason, way: 'widen the marker of that line' };
    }
    return null;
}
function refused_insertion_refusedByAddress({ document }, finding) {
    for (const name of namesOf(finding)) {
        const entry = namelessAddressOf(document, name);
        if (entry === null)
            continue;
        const reason = `${document.path}:${entry.line} may be it: ${withoutSecret(entry.text)}`;
        return {
            reason,
            way: `if it is, say so there: \`${name} @ ${withoutSecret(entry.target ?? '')}\`; if not, add it yourself`,
        };
    }
    return null;
}
function refusedCommentedOut(context, finding, lines) {
    const { document } = context;
    const found = context.commentedOut(finding);
    if (found === undefined) {
        return { reason: `no line of ${document.path} is the commented-out one`, way: 'add the package yourself' };
    }
    const { comment, requirement } = found;
    if (requirement.comment !== null) {
        const reason = `${document.path}:${comment.line} says why it is off: ${requirement.comment}`;
        return { reason, way: 'un-comment it yourself, or `omit` the package in the policy with that reason' };
    }
    if (lines.length === 1)
        return null;
    const reason = `${finding.name} stands on ${lines.length} lines of the base`;
    return { reason, way: 'un-comment it yourself, in the form that this file needs' };
}
function refusedByMention({ document }, finding) {
    for (const name of namesOf(finding)) {
        const mention = (0,fix_mention/* mentionOf */.s)(document, name);
        if (mention === null)
            continue;
        const reason = `${document.path}:${mention.line} speaks of it: ${mention.text}`;
        const excuse = finding.code === 'required-absent'
            ? 'take it off `require` in the policy'
            : '`omit` it in the policy with that reason';
        return { reason, way: `if it is left out on purpose, ${excuse}; if not, add it yourself` };
    }
    return null;
}
function refusedByLikeness({ unattended, likeness }, { package: name, cause }) {
    if (!unattended || name === null || cause !== 'base-added')
        return null;
    const like = likeness(name);
    if (like === null)
        return null;
    return {
        reason: `${name} is new and one letter from ${like}`,
        way: 'make sure that it is the package that you mean, then run `dependency-file-sync fix`',
    };
}

;// CONCATENATED MODULE: ./src/fix/refusal.ts





function refusalOf(context, finding) {
    const byCode = refusedByCode(context, finding);
    if (byCode !== null) {
        const byStandIn = (0,deed/* isAbsence */.M)(finding) ? refusedByStandIn(context, finding) : null;
        return refusedByTool(context, finding) ?? byStandIn ?? byCode;
    }
    return (refusedByCause(context, finding) ??
        context.objection(finding) ??
        refusedByPlace(context, finding) ??
        context.toolMade?.(finding) ??
        context.fileRefusal ??
        ((0,deed/* isAbsence */.M)(finding) ? refusedInsertion(context, finding) : refusedChange(context, finding)));
}
function refusedByCode({ codes }, finding) {
    const { code, detail } = finding;
    if (!isFixable(code)) {
        return {
            reason: `${code} is for a person to decide`,
            way: 'change the line yourself, or list an exception in the policy',
        };
    }
    if (codes?.includes(code) === true)
        return null;
    const agreed = code !== 'version-conflict' || ('agreedBefore' in detail && detail.agreedBefore === true);
    if (codes === null && finding_code/* defaultFix */.NY.includes(code) && agreed)
        return null;
    const listed = codes === null ? 'by default `fix:` does not list' : '`fix:` of the policy does not list';
    const unless = agreed ? '' : ', unless the two sides agreed before';
    const all = [...new Set([...finding_code/* defaultFix */.NY, code])].join(', ');
    const list = codes === null ? `write \`fix: [${all}]\` into the policy` : `add ${code} to \`fix:\``;
    return { reason: `${listed} ${code}${unless}`, way: `${list}, or change the line yourself`, unlisted: true };
}
function refusedByTool(context, finding) {
    if (!isFixable(finding.code) && finding.code !== 'source-differs')
        return null;
    const { via } = finding;
    const toolMade = via === null ? context.toolMade : context.toolMadeElsewhere(via.path);
    return toolMade === null ? null : { ...toolMade(finding), instead: true };
}
function isFixable(code) {
    return finding_code/* fixableCodes */.QI.includes(code);
}
function refusedByCause({ unattended }, finding) {
    const { cause, name } = finding;
    switch (cause) {
        case 'variant-removed':
            return { reason: `this change took ${name} out of this file`, way: ifRemoved(finding) };
        case 'variant-changed':
            return refusedEdit(finding);
        case 'base-added':
        case 'base-changed':
            return null;
        default:
            return unattended
                ? { reason: 'the change did not bring it into the base', way: 'run `dependency-file-sync fix` yourself' }
                : null;
    }
}
function ifRemoved({ code }) {
    return `if on purpose, ${code === 'required-absent' ? 'take it off `require`' : '`omit` it'} in the policy; if not, put it back`;
}
function refusedAfterFix(finding) {
    const { name, code } = finding;
    if (isAbsence(finding)) {
        return { reason: `${name} was here when a fix was pushed, and was taken out since`, way: ifRemoved(finding) };
    }
    if (code === 'left-behind' || code === 'unexpected')
        return { ...refusedEdit(finding), reason: `a fix was pushed, and ${name} was put here, or changed, since` };
    return { ...refusedEdit(finding), reason: 'a fix was pushed, and this line was changed since' };
}
function refusedEdit(finding) {
    const or = (purpose, undo) => `if on purpose, ${purpose}; if not, ${undo}`;
    if ((0,deed/* isAbsence */.M)(finding)) {
        const excuse = finding.code === 'required-absent' ? 'take it off `require`' : '`omit` it';
        return { reason: 'this change brought this file', way: or(`${excuse} in the policy`, 'add it') };
    }
    if (finding.code === 'unexpected') {
        const purpose = finding.package === null ? 'add it to the base, too' : 'add it to the base, too, or list it under `extra`';
        const way = or(purpose, 'take it out');
        return { reason: 'this change put it here', way };
    }
    if (finding.code === 'left-behind') {
        return { reason: 'this change edited this line', way: or('list it under `extra`', 'take it out') };
    }
    const way = or('bring the base along, or list it under `differ`', 'write what the base does');
    return { reason: 'this change wrote this line', way };
}
function refusedByPlace(context, finding) {
    const { via } = finding;
    if (via === null)
        return null;
    const reason = `it rests on ${(0,problem/* placeText */.Z9)(via)}: ${via.text}`;
    return refusedByTool(context, finding) ?? { reason, way: `edit ${via.path}:${via.line}` };
}

;// CONCATENATED MODULE: ./src/fix/remove.ts




function removalEdits(document, going, filling) {
    const edits = [...going].map(([entry, finding]) => removal(document, withNotes(document, entry), finding));
    for (const section of (0,documents_section/* sectionsOf */.K)(document)) {
        const [first] = section.requirements;
        const finding = first === undefined ? undefined : going.get(first);
        if (finding === undefined || filling.sections.has(section.start))
            continue;
        for (const span of emptied(document, section, going))
            edits.push(removal(document, span, finding));
    }
    edits.push(...doubledBlanks(document, going, filling.offsets));
    return [...new Map(edits.map((edit) => [edit.span.start, edit])).values()];
}
function removal({ path }, span, finding) {
    return { path, span, text: '', rank: 0, findings: [finding] };
}
function withNotes(document, entry) {
    const [first] = (0,own_comments/* notesAbove */.D)(document, entry);
    return { start: first?.start ?? entry.start, end: endOf(document, entry) };
}
function ownLines(document, entry) {
    return [...(0,own_comments/* notesAbove */.D)(document, entry), entry, ...(0,own_comments/* annotationsBelow */.A)(document, entry)];
}
function emptied(document, section, going) {
    if (section.heading === null || section.heading.atTop)
        return [];
    const { comments } = section.heading;
    const leaving = new Set(comments);
    for (const entry of section.requirements) {
        if (!going.has(entry))
            return [];
        for (const one of ownLines(document, entry))
            leaving.add(one);
    }
    const entries = document.entries.slice(entryIndexAt(document, section.start), entryIndexAt(document, section.end));
    if (entries.some((entry) => entry.kind !== 'blank' && !leaving.has(entry)))
        return [];
    const blanks = entries.filter(({ kind }) => kind === 'blank');
    const above = section.end === document.text.length ? blanksAbove(document, section.start) : [];
    return [...comments, ...blanks, ...above].map(({ start, end }) => ({ start, end }));
}
function doubledBlanks(document, going, put) {
    const { entries } = document;
    const leaving = new Map();
    for (const [entry, finding] of going) {
        for (const one of ownLines(document, entry))
            leaving.set(one, finding);
    }
    const edits = [];
    for (let index = 0; index < entries.length; index += 1) {
        const finding = leaving.get(entries[index]);
        if (finding === undefined)
            continue;
        const from = index;
        while (leaving.has(entries[index + 1]))
            index += 1;
        const isFilled = entries.slice(from, index + 1).some(({ start, end }) => put.has(start) || put.has(end));
        const [above, below] = [entries[from - 1], entries[index + 1]];
        if (isFilled || !isBlankOrEnd(above) || !isBlankOrEnd(below))
            continue;
        const blanks = below === undefined ? blanksBefore(entries, from, leaving, put) : blanksFrom(entries, index + 1);
        for (const { start, end } of blanks)
            edits.push(removal(document, { start, end }, finding));
    }
    return edits;
}
function isBlankOrEnd(entry) {
    return entry === undefined || entry.kind === 'blank';
}
function blanksFrom(entries, from) {
    let to = from;
    while (entries[to]?.kind === 'blank')
        to += 1;
    return entries.slice(from, to);
}
function blanksBefore(entries, before, leaving, put) {
    const blanks = [];
    for (let index = before - 1; index >= 0; index -= 1) {
        const entry = entries[index];
        if (entry?.kind === 'blank')
            blanks.push(entry);
        else if (!leaving.has(entry))
            break;
        if (entry === undefined || put.has(entry.start))
            break;
    }
    return blanks;
}
function blanksAbove(document, start) {
    const blanks = [];
    for (let index = entryIndexAt(document, start) - 1; document.entries[index]?.kind === 'blank'; index -= 1) {
        blanks.push(...document.entries.slice(index, index + 1));
    }
    return blanks;
}

;// CONCATENATED MODULE: ./src/fix/uncomment.ts




function uncommentEdits(context, layout, finding) {
    const { document } = context;
    const found = context.commentedOut(finding);
    const [base] = baseLinesOf(context.group, finding);
    if (found === undefined || base === undefined)
        return [];
    const { comment, requirement, spans } = found;
    const rawName = requirement.rawName ?? finding.name;
    const { start } = comment;
    const section = sectionAround(layout, start) ?? sectionAbove(layout);
    const slot = newSlot(section, { name: requirement.name, start, end: endOf(document, comment) });
    addSlot(layout, slot, lastBefore(section, start));
    const span = { start, end: spans.whole.end };
    const text = requirementText(base, rawName, document);
    return [{ path: document.path, span, text, rank: 0, findings: [finding] }];
}
function sectionAround({ present }, offset) {
    return (0,sorted/* lastWhere */.QN)(present, (section) => section.start <= offset);
}
function sectionAbove(layout) {
    if (layout.first?.start === 0)
        return layout.first;
    const section = newSection({ heading: null, comments: [], start: 0, sorted: null, brought: null });
    addSection(layout, section, null);
    layout.tail ??= section;
    return section;
}

;// CONCATENATED MODULE: ./src/fix/plan-variant.ts















function planVariant(context, findings, advices) {
    let plan = null;
    let aside = null;
    const left = [];
    for (const finding of inBaseOrder(context.group.base, findings)) {
        const refusal = refusalOf(context, finding);
        if (refusal !== null) {
            advices.set(finding, refused(finding, refusal));
            left.push(finding);
        }
        else if (context.inScope(finding)) {
            plan ??= emptyPlan(context);
            advices.set(finding, planFinding(context, plan, finding));
        }
        else {
            aside ??= emptyPlan(context);
            advices.set(finding, planFinding(context, aside, finding));
        }
    }
    for (const finding of left) {
        const isAsked = (0,deed/* isAbsence */.M)(finding) && context.inScope(finding);
        const slot = isAsked ? plan?.added.get(additionKey(context, finding)) : undefined;
        if (slot === undefined)
            continue;
        slot.addition?.findings.push(finding);
        advices.set(finding, insertionAdvice(context, finding, slot));
    }
    return () => (plan === null ? [] : editsOf(plan));
}
function inBaseOrder({ packages }, findings) {
    if (findings.length < 2)
        return findings;
    const ranks = new Map([...packages.keys()].map((key, index) => [key, index]));
    const rankOf = ({ code, package: name }) => name === null || code === 'commented-out' ? -1 : (ranks.get(name) ?? 0);
    return [...findings].sort((a, b) => rankOf(a) - rankOf(b));
}
function emptyPlan({ document, comparison }) {
    const layout = layoutOf(document, comparison.variant.rule.substitute);
    return { layout, added: new Map(), going: new Map(), edits: [] };
}
function planFinding(context, plan, finding) {
    switch (finding.code) {
        case 'missing':
        case 'required-absent':
            return insertionAdvice(context, finding, insert(context, plan, finding));
        case 'left-behind':
        case 'unexpected': {
            const lines = variantLinesOf(context.comparison, finding);
            for (const { entry } of lines)
                plan.going.set(entry, finding);
            return advised(lines.length === 1 ? 'remove the line' : `remove its ${lines.length} lines`, finding.at);
        }
        case 'commented-out':
            plan.edits.push(...uncommentEdits(context, plan.layout, finding));
            return advised('un-comment the line', finding.at);
        default: {
            const edits = alignmentEdits(context, finding);
            plan.edits.push(...edits);
            const written = edits.map(({ text }) => text.trim()).join(' ');
            return advised(written === '' ? 'take that part out of the line' : `write ${written} there, as the base does`, finding.at);
        }
    }
}
function insert(context, { layout, added }, finding) {
    const key = additionKey(context, finding);
    const known = added.get(key);
    if (known !== undefined) {
        known.addition?.findings.push(finding);
        return known;
    }
    const lines = baseLinesOf(context.group, finding);
    const substitute = (0,compare_finding/* substituteIn */.m)(finding);
    const [first] = lines;
    const slot = placeInsertion(layout, {
        rawName: substitute ?? finding.name,
        lines: [...new Set(lines.map((line) => requirementText(line, substitute, context.document)))],
        place: first === undefined ? null : context.order(first.document, first.entry),
        finding,
    });
    added.set(key, slot);
    return slot;
}
function additionKey({ group }, finding) {
    const name = (0,python_name/* canonicalName */.Ew)((0,compare_finding/* substituteIn */.m)(finding) ?? finding.name);
    return JSON.stringify([name, ...new Set(baseLinesOf(group, finding).map(wording/* wording */.z4).sort())]);
}
function editsOf({ layout, edits, going }) {
    const removals = going.size === 0 ? [] : removalEdits(layout.document, going, fillingOf(layout));
    return [...insertionEdits(layout, removals), ...(0,edit/* eachOnce */.B)(edits), ...removals];
}
function fillingOf(layout) {
    const sections = new Set();
    const offsets = new Set();
    for (const section of sectionsIn(layout)) {
        if (section.count === section.present.length)
            continue;
        if (section.brought === null)
            sections.add(section.start);
        for (let slot = section.first; slot !== null; slot = slot.next)
            if (slot.addition !== null)
                offsets.add(slot.start);
    }
    return { sections, offsets };
}

;// CONCATENATED MODULE: ./src/fix/plan-fix.ts






function planFix(question) {
    const { group, codes, unattended, inScope, objection = () => null } = question;
    if (question.findings.length === 0)
        return { edits: () => [], advices: new Map() };
    const order = baseOrderOf();
    const likeness = likenessTo(question.olderNames);
    const byVariant = (0,grouped/* grouped */.z)(question.findings, ({ variant }) => variant);
    const advices = new Map();
    for (const finding of byVariant.get(null) ?? [])
        advices.set(finding, refused(finding, notOfOneVariant));
    const edits = group.variants.flatMap((comparison) => {
        const findings = byVariant.get(comparison.variant.path);
        if (findings === undefined)
            return [];
        const context = fixContextOf({ group, comparison, codes, inScope, unattended, objection, order, likeness });
        return context === null ? [] : planVariant(context, findings, advices);
    });
    return { edits: () => edits.flatMap((editsOfVariant) => editsOfVariant()), advices };
}
const notOfOneVariant = {
    reason: 'this is not about one variant',
    way: 'mend the line, or the policy, where the finding points',
};


/***/ }),

/***/ 3963:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ quoted)
/* harmony export */ });
/* harmony import */ var _shorten_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2318);

const longest = 1_000;
function quoted(text) {
    return (0,_shorten_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .m)(text, longest);
}


/***/ }),

/***/ 7755:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ toolMadeOf),
/* harmony export */   j: () => (/* binding */ howToolAdds)
/* harmony export */ });
/* harmony import */ var _documents_generated_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6967);
/* harmony import */ var _documents_shell_words_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5808);
/* harmony import */ var _deed_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(857);



function toolMadeOf(document, base) {
    const { path, entries } = document;
    const generated = (0,_documents_generated_js__WEBPACK_IMPORTED_MODULE_1__/* .generatedBy */ .B)(document);
    if (generated !== null) {
        const tool = toolOf(generated, path, base);
        return (finding) => ({ reason: `${path} is written by ${generated.by}`, way: wayToWrite(tool, finding) });
    }
    const hashed = entries.find((entry) => entry.kind === 'requirement' && entry.hashes.length > 0);
    if (hashed === undefined)
        return null;
    return ({ code }) => ofHashes(`${path}:${hashed.line} has hashes`, code);
}
function howToolAdds(document, base) {
    const generated = (0,_documents_generated_js__WEBPACK_IMPORTED_MODULE_1__/* .generatedBy */ .B)(document);
    if (generated === null)
        return null;
    const { readsBase, again } = toolOf(generated, document.path, base);
    return readsBase(false) ? again : fromItsSource(again);
}
function toolOf(generated, path, base) {
    const sources = base.flats.flatMap(({ documents }) => documents.map((one) => one.path));
    return { readsBase: readsOf(generated, sources), again: runAgain(generated, path, sources) };
}
function wayToWrite({ readsBase, again }, finding) {
    const { cause } = finding;
    const isEnough = cause === 'base-added' || cause === 'base-changed' || readsBase(!(0,_deed_js__WEBPACK_IMPORTED_MODULE_0__/* .isAbsence */ .M)(finding));
    return isEnough ? again : fromItsSource(again);
}
function fromItsSource(again) {
    return `change its source and ${again}`;
}
function runAgain({ by, command }, path, sources) {
    if (command === null)
        return `run ${by.startsWith('a tool') ? 'that tool' : by} again`;
    return `run \`${command}\`${whereToRun(command, path, sources)}`;
}
function whereToRun(command, path, sources) {
    const words = wordsIn(command);
    const written = words.flatMap((word, index) => outputIn(word, words[index + 1]) ?? []);
    const pairs = written.length > 0
        ? written.map((word) => [path, word])
        : words.flatMap((word) => sources.map((source) => [source, word]));
    for (const [named, word] of pairs) {
        const end = `/${word.replace(/^\.\//, '')}`;
        if (named.endsWith(end))
            return ` in ${named.slice(0, -end.length)}`;
    }
    return '';
}
function readsOf({ command }, sources) {
    if (command === null)
        return () => false;
    const answers = new Map();
    return (withConstraints) => {
        const known = answers.get(withConstraints);
        if (known !== undefined)
            return known;
        const words = sourcesIn(command, withConstraints);
        const answer = words.some((word) => sources.some((path) => isSame(word, path)));
        answers.set(withConstraints, answer);
        return answer;
    };
}
const output = /^(?:-o|--output-file)/;
const constraint = /^(?:-c|--constraint)/;
const alone = /^(?:-o|--output-file|-c|--constraints?)$/;
function outputIn(word, next) {
    if (!output.test(word))
        return null;
    return alone.test(word) ? (next ?? null) : word.replace(/^-o|^--output-file=/, '');
}
function sourcesIn(command, withConstraints) {
    const words = wordsIn(command);
    const files = [];
    for (let index = 0; index < words.length; index += 1) {
        const word = words[index] ?? '';
        const isSkipped = output.test(word) || (!withConstraints && constraint.test(word));
        if (!isSkipped)
            files.push(word.replace(/^-[rc]|^--[a-z-]+=/, ''));
        else if (alone.test(word))
            index += 1;
    }
    return files;
}
function wordsIn(command) {
    const line = command.replaceAll('\\', '/');
    const split = (0,_documents_shell_words_js__WEBPACK_IMPORTED_MODULE_2__/* .splitShellWords */ .C)(line);
    return 'message' in split ? line.split(/['"\s]/) : split.map(({ value }) => value);
}
function isSame(word, path) {
    const named = word.replace(/^\.\//, '');
    return named === path || path.endsWith(`/${named}`) || named.endsWith(`/${path}`);
}
function ofHashes(has, code) {
    const refuses = `${has}, so pip refuses a line without one`;
    const made = `${has}, which a tool made`;
    const withTool = 'with the tool that made them';
    switch (code) {
        case 'version-conflict':
        case 'version-wider':
        case 'version-differs':
            return { reason: refuses, way: `write the version with its hashes, ${withTool}` };
        case 'extras-differ':
            return {
                reason: refuses,
                way: 'write the extras and the hashes of what they bring, with the tool that made the others',
            };
        case 'source-differs':
            return { reason: refuses, way: `write the address with its hashes, ${withTool}` };
        case 'marker-differs':
            return { reason: made, way: 'write the marker with that tool' };
        case 'left-behind':
        case 'unexpected':
            return { reason: made, way: 'remove it, and what only it brought, with that tool' };
        default:
            return { reason: refuses, way: `add it with its hashes, ${withTool}` };
    }
}


/***/ }),

/***/ 5485:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ grouped)
/* harmony export */ });
function grouped(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [item]);
        else
            group.push(item);
    }
    return groups;
}


/***/ }),

/***/ 1152:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  z6: () => (/* binding */ check),
  PY: () => (/* binding */ checkGroups),
  r3: () => (/* binding */ readGovernance)
});

// EXTERNAL MODULE: ./src/compare/wording.ts
var wording = __nccwpck_require__(1491);
// EXTERNAL MODULE: ./src/documents/generated.ts
var generated = __nccwpck_require__(6967);
// EXTERNAL MODULE: ./src/documents/own-comments.ts
var own_comments = __nccwpck_require__(357);
;// CONCATENATED MODULE: ./src/advise/suggest-include.ts



const leastShared = 5;
function suggestInclude({ group, base, variants }) {
    const [path, second] = group.base;
    const document = ownDocument(base.flats[0]);
    if (path === undefined || second !== undefined || document === null)
        return null;
    for (const variant of variants) {
        const own = ownDocument(variant.variantSide.flats[0]);
        const mirrors = variant.variant.rule.relation === 'superset' || variant.variant.rule.relation === 'equal';
        if (own === null || !mirrors || variant.lineDrafts.length > 0)
            continue;
        const suggestion = suggestFor(variant, document, own);
        if (suggestion !== null)
            return suggestion;
    }
    return null;
}
function ownDocument(flat) {
    const document = flat?.documents[0];
    if (document === undefined || (flat?.unreadable.length ?? 0) > 0)
        return null;
    const includes = document.entries.some(({ kind }) => kind === 'include');
    return includes || (0,generated/* generatedBy */.B)(document) !== null || (0,generated/* isHashLocked */.U)(document) ? null : document;
}
function suggestFor({ base, variantSide, drafts, variant }, document, own) {
    const drifts = drafts.some(({ kind }) => kind !== 'presence');
    if (drifts || !sameOptions(document, own))
        return null;
    const rest = [];
    for (const [key, lines] of variantSide.packages) {
        if (!sameLines(base.packages.get(key) ?? [], lines))
            rest.push(...lines);
    }
    const absent = [...base.packages.keys()].some((key) => !variantSide.packages.has(key));
    const shared = base.packages.size - rest.filter(({ entry }) => entry.name !== null && base.packages.has(entry.name)).length;
    if (absent || shared < leastShared || rest.length > Math.max(3, 0.1 * shared))
        return null;
    const include = `-r ${relativePath(variant.path, document.path)}`;
    const text = [include, ...rest.flatMap(({ entry }) => linesOf(own, entry))].map((line) => `${line}\n`).join('');
    return { variant: variant.path, base: document.path, shared, text };
}
function sameOptions(a, b) {
    const texts = (document) => document.entries
        .flatMap((entry) => entry.kind === 'options' ? entry.options.map(({ name, value }) => `${name} ${value ?? ''}`) : [])
        .sort()
        .join('\n');
    return texts(a) === texts(b);
}
function sameLines(a, b) {
    const said = (lines) => [...new Set(lines.map(wording/* wording */.z4))].sort().join('\n');
    return said(a) === said(b);
}
function linesOf(document, entry) {
    const kept = [...(0,own_comments/* notesAbove */.D)(document, entry), entry, ...(0,own_comments/* annotationsBelow */.A)(document, entry)];
    return kept.flatMap(({ start, end }) => document.text
        .slice(start, end)
        .split(/\r\n|\r|\n/)
        .filter((line) => line.trim() !== ''));
}
function relativePath(from, to) {
    const folders = from.split('/').slice(0, -1);
    const parts = to.split('/');
    let shared = 0;
    while (shared < folders.length && shared < parts.length - 1 && folders[shared] === parts[shared])
        shared += 1;
    return [...folders.slice(shared).map(() => '..'), ...parts.slice(shared)].join('/');
}

// EXTERNAL MODULE: ./src/compare/result.ts
var result = __nccwpck_require__(4386);
// EXTERNAL MODULE: ./src/compare/said-once.ts
var said_once = __nccwpck_require__(5854);
// EXTERNAL MODULE: ./src/fix/deed.ts
var deed = __nccwpck_require__(857);
// EXTERNAL MODULE: ./src/fix/plan-fix.ts + 26 modules
var plan_fix = __nccwpck_require__(1764);
// EXTERNAL MODULE: ./src/deployments/installation.ts
var installation = __nccwpck_require__(6698);
// EXTERNAL MODULE: ./src/grouped.ts
var grouped = __nccwpck_require__(5485);
// EXTERNAL MODULE: ./src/problem.ts
var problem = __nccwpck_require__(4008);
// EXTERNAL MODULE: ./src/pipeline/read-documents.ts
var read_documents = __nccwpck_require__(2339);
;// CONCATENATED MODULE: ./src/pipeline/check-deployments.ts




function asksForDeployments({ severity }) {
    return ['not-governed', 'not-tested'].some((code) => (severity.get(code) ?? 'off') !== 'off');
}
function olderPaths(compared) {
    if (compared === null || compared.unreadable.size > 0)
        return null;
    const { base, variants } = compared.comparison;
    return [base, ...variants.map(({ variantSide }) => variantSide)].flatMap(({ paths }) => [...paths]);
}
async function checkDeployments({ head, compared, previousPaths }, strictness, { groups, files, older }) {
    const { judgeDeployments } = await __nccwpck_require__.e(/* import() */ 909).then(__nccwpck_require__.bind(__nccwpck_require__, 909));
    const owners = ownersOf(files);
    const now = await deploymentsOf(head, owners, new Map());
    if ('code' in now)
        return { findings: [], problems: [now], groups };
    const names = new Map([...previousPaths].map(([path, previous]) => [previous, path]));
    const wasGoverned = older.every((paths) => paths !== null) ? new Set(older.flat()) : null;
    const before = compared === null || wasGoverned === null ? null : await deploymentsOf(compared, wasGoverned, names);
    const isUnread = before !== null && 'code' in before;
    const places = new Map(now.deployed.map(({ file, by }) => [file, by]));
    return {
        findings: judgeDeployments(now, isUnread ? null : before, owners, strictness),
        problems: isUnread ? [skipped(before, compared)] : [],
        groups: groups.map((group) => ({
            ...group,
            variants: group.variants.map((variant) => ({ ...variant, installedBy: places.get(variant.path) ?? [] })),
        })),
    };
}
function ownersOf(files) {
    const owners = new Map();
    for (const role of ['included', 'base', 'variant']) {
        for (const file of files.filter((one) => one.role === role).reverse()) {
            owners.set(file.path, { group: file.group, variant: role === 'variant' ? file.path : null });
        }
    }
    return owners;
}
function skipped({ message }, compared) {
    const said = `the files of the compared revision ${compared?.revision ?? ''} cannot be listed, so nothing that deploys install is told new from old: ${message}`;
    return (0,problem/* problem */.CC)('compare-skipped', said, null, { fatal: false });
}
async function deploymentsOf(snapshot, governed, names) {
    const { readInstallations } = await Promise.all(/* import() */[__nccwpck_require__.e(292), __nccwpck_require__.e(598)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3598));
    const { platformOf } = await __nccwpck_require__.e(/* import() */ 164).then(__nccwpck_require__.bind(__nccwpck_require__, 164));
    const found = await readInstallations(snapshot);
    if ('code' in found)
        return found;
    const named = (path) => names.get(path) ?? path;
    const { files } = await (0,read_documents/* readDocuments */.r9)(snapshot, [...new Set(found.installed.map(({ file }) => file))]);
    const includes = [...files].map(([path, file]) => [named(path), (0,read_documents/* isDocument */.wz)(file) ? (0,read_documents/* installedIncludes */.k5)(file).map(named) : []]);
    return {
        deployed: [...placesOf(found)].map(([file, by]) => ({ file: named(file), by })),
        tested: found.installed.filter(({ kind }) => kind === 'ci').map(({ file }) => named(file)),
        untold: found.unresolved.find(({ by }) => platformOf(by.path)?.kind !== 'deploy')?.by ?? null,
        includes: new Map(includes),
        gathering: new Set([...files].flatMap(([path, file]) => ((0,read_documents/* isDocument */.wz)(file) && (0,read_documents/* onlyGathers */.jf)(file) ? named(path) : []))),
        governed,
    };
}
function placesOf(found) {
    const byFile = (0,grouped/* grouped */.z)((0,installation/* deployedIn */.G)(found), ({ file }) => file);
    return new Map([...byFile].map(([file, all]) => [file, all.map(({ by, certain }) => ({ ...by, certain }))]));
}

// EXTERNAL MODULE: ./src/pipeline/check-group.ts + 2 modules
var check_group = __nccwpck_require__(5245);
// EXTERNAL MODULE: ./src/pipeline/file-flow.ts
var file_flow = __nccwpck_require__(4043);
// EXTERNAL MODULE: ./src/pipeline/overlay.ts
var overlay = __nccwpck_require__(486);
// EXTERNAL MODULE: ./src/pipeline/read-policy.ts + 3 modules
var read_policy = __nccwpck_require__(5038);
;// CONCATENATED MODULE: ./src/pipeline/until-mended.ts
function untilMended(advices) {
    return new Map([...advices].map(([finding, advice]) => [finding, advice.possible ? waiting(advice) : advice]));
}
function waiting(advice) {
    return { ...advice, how: `wait until everything can be checked, then ${advice.how ?? 'clear it'}` };
}

;// CONCATENATED MODULE: ./src/pipeline.ts












async function check(request) {
    const governance = await readGovernance(request);
    if ('result' in governance)
        return governance;
    const outcome = await checkGroups(request, governance, (0,check_group/* shareWork */.Pz)());
    return mayTurnOut(outcome, governance) ? rehearsed(request, governance, outcome) : outcome;
}
function mayTurnOut({ result, advices }, { groups }) {
    if (result.verdict === 'could-not-check')
        return false;
    const promised = result.findings.filter((finding) => advices.get(finding)?.possible === true);
    if (promised.length === 0)
        return false;
    const removes = promised.some((finding) => (0,deed/* deedOf */.u)(finding) === 'remove');
    if (removes && promised.length < result.findings.length)
        return true;
    const involved = new Set((0,file_flow/* readElsewhere */.zC)(result));
    for (const { variants } of groups)
        for (const { path, rule } of variants)
            if (rule.substitute.length > 0)
                involved.add(path);
    return promised.some(({ variant }) => variant !== null && involved.has(variant));
}
async function rehearsed(given, governance, outcome) {
    const request = { ...given, head: (0,overlay/* listedOnce */.T9)(given.head) };
    const { provenFix, withProof } = await __nccwpck_require__.e(/* import() */ 569).then(__nccwpck_require__.bind(__nccwpck_require__, 7569));
    const inScope = ({ introduced }) => request.compared === null || introduced !== false;
    const shared = (0,check_group/* rememberWork */.Zt)();
    const again = (head) => checkGroups({ ...request, head }, governance, shared);
    return withProof(outcome, await provenFix({ ...request, inScope, unattended: false }, governance, outcome, shared, again));
}
async function readGovernance(request) {
    const policy = request.judging?.policy ?? (await (0,read_policy/* readPolicy */.T4)(request.head, request.policyPath, request.policies));
    if ((0,problem/* areProblems */.n7)(policy))
        return couldNotCheck(request, request.enforce ?? 'new', policy);
    const groups = await (0,read_policy/* readGroups */.b5)(request.head, policy);
    return (0,problem/* areProblems */.n7)(groups) ? couldNotCheck(request, request.enforce ?? policy.enforce, groups) : { policy, groups };
}
async function checkGroups(request, { policy, groups }, shared) {
    const enforce = request.enforce ?? policy.enforce;
    const advices = new Map();
    let suggestion = null;
    const found = { groups: [], files: [], findings: [], problems: [...request.notes, ...(policy.notes ?? [])] };
    const strictness = { enforce, severity: policy.severity };
    const wantsDeployments = asksForDeployments(strictness);
    const older = [];
    const said = new Set();
    const uses = [];
    for (const group of groups) {
        const checked = await (0,check_group/* checkGroup */.ah)(request, strictness, group, shared);
        if (checked === 'missing-files')
            return couldNotCheck(request, enforce, await (0,read_policy/* explainMissing */.Ce)(request.head, policy));
        const plan = (0,plan_fix/* planFix */.v)({ ...checked, group: checked.comparison, codes: policy.fix, ...wholeScope });
        for (const [finding, advice] of plan.advices)
            advices.set(finding, advice);
        suggestion ??= suggestInclude(checked.comparison);
        found.groups.push(checked.summary);
        for (const finding of (0,said_once/* notSaidYet */.JV)(checked.findings, said))
            found.findings.push(finding);
        for (const exception of checked.comparison.uses)
            uses.push(exception);
        for (const file of checked.files)
            found.files.push(file);
        for (const one of checked.problems)
            found.problems.push(one);
        if (wantsDeployments)
            older.push(olderPaths(checked.compared));
    }
    if (wantsDeployments && !found.problems.some(({ fatal }) => fatal)) {
        const { findings, problems, groups } = await checkDeployments(request, strictness, { ...found, older });
        for (const finding of findings)
            found.findings.push(finding);
        for (const one of problems)
            found.problems.push(one);
        for (const [index, group] of groups.entries())
            found.groups[index] = group;
    }
    const findings = (0,said_once/* exceptionsOnce */.u$)(found.findings, uses);
    const result = resultOf(request, enforce, { ...found, findings });
    return { result, advices: result.verdict === 'could-not-check' ? untilMended(advices) : advices, suggestion };
}
const wholeScope = { inScope: () => true, unattended: false };
function resultOf(request, enforce, found) {
    const compared = request.compared === null ? null : { revision: request.compared.revision };
    return {
        verdict: (0,result/* verdictOf */.V)(found.findings, found.problems),
        enforce,
        compared,
        policy: { path: request.policyPath, from: request.judging?.from ?? request.head.revision },
        ...found,
        problems: eachOnce(found.problems),
    };
}
function eachOnce(problems) {
    const byWords = new Map(problems.map((one) => [`${one.code} ${(0,problem/* placeText */.Z9)(one)} ${one.message}`, one]));
    return [...byWords.values()];
}
function couldNotCheck(request, enforce, problems) {
    const found = { groups: [], files: [], findings: [], problems: [...request.notes, ...problems] };
    return { result: resultOf(request, enforce, found), advices: new Map() };
}


/***/ }),

/***/ 5245:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  ah: () => (/* binding */ checkGroup),
  b2: () => (/* binding */ isMissing),
  Zt: () => (/* binding */ rememberWork),
  Pz: () => (/* binding */ shareWork)
});

// EXTERNAL MODULE: ./src/compare/cells.ts + 1 modules
var cells = __nccwpck_require__(8366);
// EXTERNAL MODULE: ./src/compare/compare-group.ts + 3 modules
var compare_group = __nccwpck_require__(3833);
// EXTERNAL MODULE: ./src/compare/judge-group.ts + 2 modules
var judge_group = __nccwpck_require__(3671);
// EXTERNAL MODULE: ./src/problem.ts
var problem = __nccwpck_require__(4008);
// EXTERNAL MODULE: ./src/compare/exceptions.ts
var exceptions = __nccwpck_require__(121);
// EXTERNAL MODULE: ./src/compare/package-change.ts
var package_change = __nccwpck_require__(1044);
// EXTERNAL MODULE: ./src/compare/side.ts
var side = __nccwpck_require__(1816);
;// CONCATENATED MODULE: ./src/compare/left-out-with-section.ts




function leftOutWithSection(head, compared) {
    if (compared === null || compared.comparison === head || baseIsNew(head, compared))
        return [];
    const before = new Map(compared.comparison.variants.map((one) => [one.variant.path, one]));
    const added = new Map();
    for (const variant of head.variants) {
        const { path } = variant.variant;
        const older = before.get(path);
        if (older === undefined || compared.unreadable.has(path))
            continue;
        for (const [key, heading] of addedUnderHeadings(variant, older)) {
            const known = added.get(key);
            if (known === undefined)
                added.set(key, { heading, variants: [path] });
            else
                known.variants.push(path);
        }
    }
    return [...added].flatMap(([key, { heading, variants }]) => noteOn(head.base, key, heading, variants));
}
function baseIsNew({ group }, { comparison, unreadable }) {
    return comparison.base.packages.size === 0 || group.base.some((path) => unreadable.has(path));
}
function addedUnderHeadings(head, before) {
    const { rule } = head.variant;
    if (!rule.omit.some(({ kind }) => kind === 'section'))
        return [];
    const headingOf = (0,exceptions/* omittedBySection */.T)(rule, head.base);
    const changeOf = (0,package_change/* changesBetween */.i)(head, before);
    return [...head.excused].flatMap(([key, excuse]) => {
        const heading = excuse === 'omitted' && changeOf(key).cause === 'base-added' ? headingOf(key) : null;
        return heading === null ? [] : [[key, heading]];
    });
}
function noteOn(base, key, heading, variants) {
    const [line] = base.packages.get(key) ?? [];
    if (line === undefined)
        return [];
    const [first = '', ...others] = variants;
    const name = line.entry.rawName ?? line.entry.text;
    const where = others.length === 0 ? first : `${first} and ${others.length} more`;
    const message = `this change adds ${name} below the heading "${heading}", which the policy omits as a section, so ${where} may lack it without a finding. If it is needed there, put it under another heading, or name the packages in \`omit\` instead of the section`;
    return [(0,problem/* problem */.CC)('left-out-with-section', message, (0,side/* lineOf */.cA)(line), { fatal: false })];
}

;// CONCATENATED MODULE: ./src/compare/standing.ts

function standingOf(comparison, name) {
    const { variant, variantSide, grid, excused } = comparison;
    const key = comparison.variantKeyOf(name);
    if (!variantSide.refused.has(key) && !(0,cells/* applies */.Br)(grid, variantSide.packages.get(key) ?? [])) {
        return { kind: excused.get(name) === 'omitted' ? 'omitted' : 'absent' };
    }
    if (key === name)
        return excused.get(name) === 'differs' ? { kind: 'differs' } : null;
    const substitute = variant.rule.substitute.find((one) => one.package === name);
    return { kind: 'substituted', by: substitute?.with ?? key };
}

// EXTERNAL MODULE: ./src/documents/generated.ts
var generated = __nccwpck_require__(6967);
// EXTERNAL MODULE: ./src/documents/known-texts.ts
var known_texts = __nccwpck_require__(9488);
// EXTERNAL MODULE: ./src/policy/group-paths.ts
var group_paths = __nccwpck_require__(1944);
// EXTERNAL MODULE: ./src/pipeline/overlay.ts
var overlay = __nccwpck_require__(486);
// EXTERNAL MODULE: ./src/pipeline/read-documents.ts
var read_documents = __nccwpck_require__(2339);
;// CONCATENATED MODULE: ./src/pipeline/check-group.ts











function shareWork() {
    return { grids: (0,cells/* makeGrids */.kr)(), parts: (0,known_texts/* knownTexts */.y4)(), seen: null };
}
function rememberWork() {
    return { ...shareWork(), seen: new Map() };
}
const mostFilesSeen = 500;
async function checkGroup(revisions, strictness, group, shared) {
    const paths = (0,group_paths/* filesOf */.R)(group);
    const seen = shared.seen?.get(group) ?? null;
    const read = await (0,read_documents/* readDocuments */.r9)(revisions.head, paths, { other: seen?.read ?? null, parts: shared.parts });
    if (paths.some((path) => isMissing(read, path)))
        return 'missing-files';
    const { today } = revisions;
    const head = seen !== null && isSame(read, seen.read) ? seen.head : (0,compare_group/* compareGroup */.B)(group, read.flats, today, shared.grids);
    const compared = seen !== null || revisions.compared === null
        ? (seen?.compared ?? null)
        : await compareBefore({ ...revisions, ...shared, group, read, head, snapshot: revisions.compared });
    remember(shared, group, { read, head, compared });
    const findings = (0,judge_group/* judgeGroup */.d)(head, compared, strictness);
    return {
        findings,
        summary: { name: group.name, base: group.base, variants: summariesOf(head, findings) },
        files: summariesOfFiles(group, read),
        problems: [
            ...problemsOf(paths, read),
            ...head.problems,
            ...unreadableBefore(revisions, compared),
            ...leftOutWithSection(head, compared),
        ],
        comparison: head,
        olderNames: new Set(compared?.comparison.base.packages.keys()),
        compared,
    };
}
const mostTabled = 8;
function summariesOf({ variants }, findings) {
    const named = new Map();
    const counted = new Set();
    for (const { variant, package: name, counts } of findings) {
        if (variant === null || name === null)
            continue;
        if (counts)
            counted.add(variant);
        const known = named.get(name);
        if (known === undefined)
            named.set(name, new Set([variant]));
        else
            known.add(variant);
    }
    const concerned = new Set([...named.values()].flatMap((paths) => [...paths]));
    const rankOf = (path) => (counted.has(path) ? 0 : concerned.has(path) ? 1 : 2);
    const ranked = variants.toSorted((a, b) => rankOf(a.variant.path) - rankOf(b.variant.path));
    const tabled = new Set(ranked.slice(0, mostTabled));
    return variants.map((comparison) => {
        if (!tabled.has(comparison))
            return comparison.summary;
        const standings = new Map();
        for (const [name, paths] of named) {
            const standing = paths.has(comparison.variant.path) ? null : standingOf(comparison, name);
            if (standing !== null)
                standings.set(name, standing);
        }
        return { ...comparison.summary, standings };
    });
}
function remember({ seen }, group, one) {
    if (seen === null)
        return;
    let files = 0;
    for (const { read } of seen.values())
        files += read.files.size;
    if (seen.has(group) || files < mostFilesSeen)
        seen.set(group, one);
}
function isMissing({ files }, path) {
    const file = files.get(path);
    if (file === undefined || (0,read_documents/* isDocument */.wz)(file))
        return false;
    return file.code === 'file-missing' || file.code === 'file-not-regular';
}
async function compareBefore({ previousPaths, today, grids, group, read, head, snapshot, }) {
    const paths = (0,group_paths/* filesOf */.R)(group);
    const older = (0,overlay/* underHeadPaths */.pK)(snapshot, previousPaths);
    const before = await (0,read_documents/* readDocuments */.r9)(older.snapshot, paths, { other: read, formerOf: older.formerOf });
    const unreadable = new Set(paths.filter((path) => !isReadable(before, path)));
    const comparison = isSame(before, read) ? head : (0,compare_group/* compareGroup */.B)(group, before.flats, today, grids);
    return { comparison, unreadable };
}
function isReadable({ files, flats }, path) {
    const file = files.get(path);
    if (file === undefined || !(0,read_documents/* isDocument */.wz)(file))
        return file?.code === 'file-missing';
    return flats.get(path)?.problems.every(({ fatal }) => !fatal) ?? false;
}
function isSame(a, b) {
    if (a.files.size !== b.files.size)
        return false;
    for (const [path, file] of a.files)
        if (!(0,read_documents/* isDocument */.wz)(file) || b.files.get(path) !== file)
            return false;
    return true;
}
function problemsOf(paths, { files, flats }) {
    const problems = new Map();
    for (const path of paths) {
        const file = files.get(path);
        const found = file !== undefined && !(0,read_documents/* isDocument */.wz)(file) ? [file] : (flats.get(path)?.problems ?? []);
        for (const one of found)
            problems.set(`${(0,problem/* placeText */.Z9)(one)} ${one.message}`, one);
    }
    return [...problems.values()];
}
function unreadableBefore({ compared: snapshot }, compared) {
    return [...(compared?.unreadable ?? [])].map((path) => {
        const message = `cannot be read in the compared revision ${snapshot?.revision ?? ''}, so nothing of it is told new from old`;
        return (0,problem/* problem */.CC)('compare-skipped', message, { path }, { fatal: false });
    });
}
function summariesOfFiles(group, { files }) {
    const roles = new Map();
    for (const path of group.base)
        roles.set(path, 'base');
    for (const { path } of group.variants)
        roles.set(path, 'variant');
    const documents = [...files.values()].filter(read_documents/* isDocument */.wz);
    return documents.map((document) => ({
        path: document.path,
        role: roles.get(document.path) ?? 'included',
        group: group.name,
        encoding: document.encoding.name,
        newline: document.newline,
        generatedBy: (0,generated/* generatedBy */.B)(document)?.by ?? null,
        includes: (0,read_documents/* directIncludes */.Jm)(document),
    }));
}


/***/ }),

/***/ 5339:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  jq: () => (/* binding */ extendPolicy),
  D0: () => (/* binding */ repositoryOnly)
});

// UNUSED EXPORTS: nothingFollowed

// EXTERNAL MODULE: ./src/policy/extension.ts
var policy_extension = __nccwpck_require__(8487);
;// CONCATENATED MODULE: ./src/policy/merge-policies.ts
function mergePolicies(own, extended) {
    const all = [...extended, own];
    const groups = new Map();
    for (const group of all.flatMap((policy) => policy.groups))
        groups.set(group.name, group);
    const enforcing = all.findLast(({ statesEnforce }) => statesEnforce === true);
    return {
        ...own,
        enforce: enforcing?.enforce ?? own.enforce,
        statesEnforce: enforcing !== undefined,
        groups: [...groups.values()],
        severity: new Map(all.flatMap(({ severity }) => [...severity])),
        fix: all.findLast(({ fix }) => fix !== null)?.fix ?? null,
    };
}

// EXTERNAL MODULE: ./src/policy/read-policy.ts + 9 modules
var read_policy = __nccwpck_require__(3);
// EXTERNAL MODULE: ./src/problem.ts
var problem = __nccwpck_require__(4008);
// EXTERNAL MODULE: ./src/snapshot/snapshot.ts
var snapshot_snapshot = __nccwpck_require__(4330);
// EXTERNAL MODULE: ./src/pipeline/read-failure.ts
var read_failure = __nccwpck_require__(1199);
;// CONCATENATED MODULE: ./src/pipeline/extend-policy.ts






const repositoryOnly = {
    refusal: null,
    readRemote: async () => ({ kind: 'unreadable', why: 'there is no GitHub to ask here' }),
};
const nothingFollowed = {
    refusal: 'a policy that comes from a fork may not extend others',
    readRemote: repositoryOnly.readRemote,
};
const maximumDepth = 5;
const maximumPolicies = 100;
async function extendPolicy(snapshot, policy, source) {
    const reading = { snapshot, source, count: 0, problems: [], notes: [] };
    const merged = await follow(reading, policy, null, [policy.path]);
    if (reading.problems.length > 0)
        return reading.problems;
    if (merged.groups.length > 0)
        return { ...merged, notes: reading.notes };
    const message = 'there are no groups: neither this policy has any, nor what it extends';
    return [(0,problem/* problem */.CC)('policy-shape', message, policy.extends?.[0]?.place ?? { path: policy.path })];
}
async function follow(reading, policy, home, chain) {
    const extended = [];
    for (const extension of policy.extends ?? []) {
        const target = targetFrom(home, extension);
        const name = (0,policy_extension/* targetName */.je)(target);
        const wrong = refusalOf(reading, name, chain);
        if (wrong !== null) {
            reading.problems.push((0,problem/* problem */.CC)('policy-extends', wrong, extension.place));
            continue;
        }
        reading.count += 1;
        const parsed = await readTarget(reading, target, extension);
        if (!('groups' in parsed))
            reading.problems.push(...parsed);
        else
            extended.push(await follow(reading, parsed, target.kind === 'remote' ? target : null, [...chain, name]));
    }
    return mergePolicies(policy, extended);
}
function targetFrom(home, { target }) {
    return home === null || target.kind === 'remote' ? target : { ...home, path: target.path };
}
function refusalOf({ source, count }, name, chain) {
    if (source.refusal !== null)
        return `"${name}" is not followed: ${source.refusal}`;
    if (chain.includes(name))
        return `"${name}" extends itself: ${[...chain, name].join(' > ')}`;
    if (chain.length > maximumDepth)
        return `"${name}" is not followed: at most ${maximumDepth} policies stand behind the first, one behind the other`;
    return count < maximumPolicies
        ? null
        : `"${name}" is not followed: a policy extends at most ${maximumPolicies} others`;
}
async function readTarget({ snapshot, source, notes }, target, { place, target: written }) {
    const name = (0,policy_extension/* targetName */.je)(target);
    if (written.kind === 'remote' && !(0,policy_extension/* isCommitId */.jh)(written.ref)) {
        const said = `"${written.ref}" of "${name}" may mean another commit tomorrow: name the full id of one, so that the rules change only with this file`;
        notes.push((0,problem/* problem */.CC)('policy-extends', said, place, { fatal: false }));
    }
    const read = target.kind === 'remote' ? await source.readRemote(target) : await (0,snapshot_snapshot/* readOne */.JF)(snapshot, target.path);
    if (read.kind === 'file')
        return (0,read_policy/* parsePolicy */.O)(name, read.bytes, { isExtended: true });
    const code = read.kind === 'unreadable' ? 'platform' : 'policy-extends';
    return [(0,problem/* problem */.CC)(code, `"${name}" cannot be extended: ${whyNot(read, target)}`, place)];
}
function whyNot(read, target) {
    if (read.kind === 'missing')
        return target.kind === 'local' ? 'there is no such file' : unknownThere;
    return read.kind === 'unreadable' ? read.why : (0,read_failure/* readFailure */.f1)(read, read_failure/* extendedPolicy */.AE);
}
const unknownThere = 'GitHub knows no such file, or the token may not read it (a private repository needs `policy-token` in the action, GITHUB_TOKEN on the command line)';


/***/ }),

/***/ 4043:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $C: () => (/* binding */ fileFlow),
/* harmony export */   F8: () => (/* binding */ inSteps),
/* harmony export */   q5: () => (/* binding */ feeds),
/* harmony export */   zC: () => (/* binding */ readElsewhere)
/* harmony export */ });
function feeds({ reads, feeders }, from, to) {
    if (to === null)
        return [...feeders.values()].some((own) => own.has(from));
    return from !== to && (reads(to).has(from) || (feeders.get(to)?.has(from) ?? false));
}
function fileFlow({ groups, files }) {
    const reads = readsOf(files);
    const variants = new Set(groups.flatMap((group) => group.variants.map(({ path }) => path)));
    const feeders = new Map();
    for (const group of groups) {
        const ofBase = group.base.flatMap((path) => [...reads(path)]).filter((path) => variants.has(path));
        for (const { path } of group.variants) {
            const known = feeders.get(path) ?? new Set();
            feeders.set(path, known);
            for (const other of [...reads(path), ...ofBase])
                if (other !== path && variants.has(other))
                    known.add(other);
        }
    }
    return { reads, feeders };
}
function readElsewhere({ groups, files }) {
    const reads = readsOf(files);
    const seen = new Set();
    const found = new Set();
    for (const group of groups) {
        for (const path of group.base.flatMap((one) => [...reads(one)]))
            found.add(path);
        for (const { path } of group.variants) {
            for (const one of reads(path)) {
                if (one !== path || seen.has(path))
                    found.add(one);
            }
            seen.add(path);
        }
    }
    return found;
}
function inSteps({ feeders }) {
    const steps = [];
    const fed = new Map();
    for (const path of feeders.keys())
        fed.set(path, []);
    for (const [path, own] of feeders)
        for (const feeder of own)
            fed.get(feeder)?.push(path);
    const waiting = new Map([...feeders].map(([path, own]) => [path, own.size]));
    let next = [...waiting].filter(([, count]) => count === 0).map(([path]) => path);
    while (waiting.size > 0) {
        const [first] = waiting.keys();
        const step = new Set(next.length > 0 || first === undefined ? next : [first]);
        for (const path of step)
            waiting.delete(path);
        next = [];
        for (const path of [...step].flatMap((one) => fed.get(one) ?? [])) {
            const left = (waiting.get(path) ?? 0) - 1;
            if (waiting.has(path))
                waiting.set(path, left);
            if (left === 0)
                next.push(path);
        }
        steps.push(step);
    }
    return steps;
}
function readsOf(files) {
    const includes = new Map(files.map((file) => [file.path, file.includes]));
    const known = new Map();
    return (path) => {
        const before = known.get(path);
        if (before !== undefined)
            return before;
        const reached = new Set([path]);
        for (const one of reached)
            for (const include of includes.get(one) ?? [])
                reached.add(include);
        known.set(path, reached);
        return reached;
    };
}


/***/ }),

/***/ 486:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T9: () => (/* binding */ listedOnce),
/* harmony export */   oT: () => (/* binding */ withFiles),
/* harmony export */   pK: () => (/* binding */ underHeadPaths)
/* harmony export */ });
function withFiles(snapshot, files) {
    return {
        revision: snapshot.revision,
        files: () => snapshot.files(),
        async read(paths) {
            const reads = new Map(await snapshot.read(paths.filter((path) => !files.has(path))));
            for (const path of paths) {
                const bytes = files.get(path);
                if (bytes !== undefined)
                    reads.set(path, { kind: 'file', bytes });
            }
            return reads;
        },
    };
}
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
function underHeadPaths(snapshot, previousPaths) {
    if (previousPaths.size === 0)
        return { snapshot, formerOf: () => null };
    const names = new Map([...previousPaths].map(([path, previous]) => [previous, path]));
    const moved = new Map();
    return {
        formerOf: (path) => moved.get(path) ?? { path, names },
        snapshot: {
            revision: snapshot.revision,
            files: () => snapshot.files(),
            async read(paths) {
                const reads = new Map(await snapshot.read(paths));
                const renamed = paths.filter((path) => reads.get(path)?.kind === 'missing' && previousPaths.has(path));
                const previous = await snapshot.read(renamed.map((path) => previousPaths.get(path) ?? path));
                for (const path of renamed) {
                    const older = previousPaths.get(path) ?? path;
                    const read = previous.get(older);
                    if (read !== undefined)
                        reads.set(path, read);
                    moved.set(path, { path: older, names });
                }
                return reads;
            },
        },
    };
}


/***/ }),

/***/ 2339:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Jm: () => (/* binding */ directIncludes),
/* harmony export */   jf: () => (/* binding */ onlyGathers),
/* harmony export */   k5: () => (/* binding */ installedIncludes),
/* harmony export */   r9: () => (/* binding */ readDocuments),
/* harmony export */   wz: () => (/* binding */ isDocument)
/* harmony export */ });
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(6136);
/* harmony import */ var _documents_codec_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6072);
/* harmony import */ var _documents_decode_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6138);
/* harmony import */ var _documents_document_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5377);
/* harmony import */ var _documents_include_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8991);
/* harmony import */ var _documents_known_texts_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(9488);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(4008);
/* harmony import */ var _read_failure_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(1199);








async function readDocuments(snapshot, paths, { other = null, parts, formerOf = () => null } = {}) {
    const known = other?.known ?? (0,_documents_known_texts_js__WEBPACK_IMPORTED_MODULE_4__/* .knownLines */ .jI)(parts);
    const files = new Map();
    let batch = [...new Set(paths)];
    for (let depth = 0; batch.length > 0 && depth <= _documents_include_js__WEBPACK_IMPORTED_MODULE_3__/* .maximumIncludeDepth */ .OQ; depth += 1) {
        const reads = await snapshot.read(batch);
        const next = new Set();
        for (const path of batch) {
            const read = reads.get(path) ?? { kind: 'missing' };
            if (read.kind === 'file' && (0,_documents_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .needsCharacterTables */ .g9)(read.bytes))
                await (0,_documents_codec_js__WEBPACK_IMPORTED_MODULE_0__/* .loadCharacterTables */ .Jm)();
            const file = inFormerPlace(documentOf(path, read, other?.files.get(path), known), formerOf(path));
            files.set(path, file);
            for (const include of directIncludes(file))
                if (!files.has(include))
                    next.add(include);
        }
        batch = [...next].filter((path) => !files.has(path));
    }
    const tooDeep = `included through more than ${_documents_include_js__WEBPACK_IMPORTED_MODULE_3__/* .maximumIncludeDepth */ .OQ} files: shorten the chain of includes`;
    for (const path of batch)
        files.set(path, (0,_problem_js__WEBPACK_IMPORTED_MODULE_6__/* .problem */ .CC)('include-too-deep', tooDeep, { path }));
    const flats = new Map();
    for (const path of paths) {
        const file = files.get(path);
        if (file !== undefined && isDocument(file))
            flats.set(path, (0,_documents_include_js__WEBPACK_IMPORTED_MODULE_3__/* .flatten */ .Bq)(path, files));
    }
    return { files, flats, known };
}
function inFormerPlace(file, former) {
    if (former === null || !isDocument(file))
        return file;
    const there = { ...file, former };
    return directIncludes(there).join('\n') === directIncludes(file).join('\n') ? file : there;
}
function isDocument(file) {
    return 'entries' in file;
}
function documentOf(path, read, other, known) {
    if (read.kind === 'file') {
        return other !== undefined && isDocument(other) && (0,_bytes_js__WEBPACK_IMPORTED_MODULE_7__/* .sameBytes */ .er)(other.bytes, read.bytes)
            ? other
            : (0,_documents_document_js__WEBPACK_IMPORTED_MODULE_2__/* .readDocument */ .u0)(path, read.bytes, known);
    }
    const why = (0,_read_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .readFailure */ .f1)(read, _read_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .dependencyFile */ .gi);
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_6__/* .problem */ .CC)(failureCodes[read.kind], read.kind === 'outside' ? `${why}; it is not read` : why, { path });
}
const failureCodes = {
    missing: 'file-missing',
    'not-a-file': 'file-not-regular',
    outside: 'file-outside',
    'too-large': 'file-too-large',
    unreadable: 'file-unreadable',
};
function directIncludes(file) {
    return isDocument(file) ? file.includes.flatMap((entry) => pathOf(file, entry)) : [];
}
function installedIncludes(document) {
    return document.includes.filter(({ constraint }) => !constraint).flatMap((entry) => pathOf(document, entry));
}
function onlyGathers(document) {
    const installed = installedIncludes(document).length;
    const said = document.entries.filter(({ kind }) => kind !== 'comment' && kind !== 'blank');
    return installed > 0 && said.length === installed;
}
function pathOf(document, entry) {
    const target = (0,_documents_include_js__WEBPACK_IMPORTED_MODULE_3__/* .includeTarget */ .U)(document, entry);
    return target.kind === 'path' ? [target.path] : [];
}


/***/ }),

/***/ 1199:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AE: () => (/* binding */ extendedPolicy),
/* harmony export */   f1: () => (/* binding */ readFailure),
/* harmony export */   gi: () => (/* binding */ dependencyFile),
/* harmony export */   jV: () => (/* binding */ ownPolicy)
/* harmony export */ });
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6136);

const dependencyFile = { it: 'this file', file: 'file', kind: 'dependency file' };
const ownPolicy = { it: 'this file', file: 'policy file', kind: 'policy' };
const extendedPolicy = { it: 'it', file: 'file', kind: 'policy' };
function readFailure(read, { it, file, kind }) {
    const that = it === 'it' ? it : 'this';
    switch (read.kind) {
        case 'missing':
            return `${it} does not exist`;
        case 'not-a-file':
            return `${that} is ${read.what}, not a ${file}`;
        case 'outside':
            return `${that} leads out of the repository (to ${read.target})`;
        case 'too-large':
            return `${it} has ${read.bytes} bytes; a ${kind} has at most ${_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .maximumFileBytes */ .WH.toLocaleString('en-US')}`;
        case 'unreadable':
            return `${it} cannot be read: ${read.why}`;
    }
}


/***/ }),

/***/ 5038:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Ce: () => (/* binding */ explainMissing),
  b5: () => (/* binding */ readGroups),
  T4: () => (/* binding */ readPolicy)
});

// EXTERNAL MODULE: ./src/policy/group-paths.ts
var group_paths = __nccwpck_require__(1944);
// EXTERNAL MODULE: ./src/policy/path-glob.ts + 1 modules
var path_glob = __nccwpck_require__(8067);
// EXTERNAL MODULE: ./src/policy/read-policy.ts + 9 modules
var read_policy = __nccwpck_require__(3);
// EXTERNAL MODULE: ./src/problem.ts
var problem = __nccwpck_require__(4008);
// EXTERNAL MODULE: ./src/policy/did-you-mean.ts
var did_you_mean = __nccwpck_require__(607);
;// CONCATENATED MODULE: ./src/policy/other-format.ts
const otherFormat = /\.(?:ya?ml|toml|json|cfg|ini|py)$|(?:^|\/)(?:Pipfile(?:\.lock)?|(?:uv|poetry|pdm)\.lock)$/i;
function isOtherFormat(path) {
    return otherFormat.test(path);
}
function insteadOf(path) {
    if (/\.ya?ml$/i.test(path)) {
        return '. The pip packages of a conda environment can stand in a file of their own, which it includes with "- -r FILE"';
    }
    return /\.(?:toml|lock)$|(?:^|\/)Pipfile$/i.test(path) ? '. A file that its tool exports for pip can be checked' : '';
}

// EXTERNAL MODULE: ./src/policy/shown.ts
var shown = __nccwpck_require__(1003);
;// CONCATENATED MODULE: ./src/policy/sort-groups.ts


function sortGroups(groups) {
    const feeders = feedersOf(groups);
    const sorted = [];
    const problems = [];
    const state = groups.map(() => 'new');
    for (const first of groups.keys()) {
        if (state[first] !== 'new')
            continue;
        const path = [{ index: first, next: 0 }];
        state[first] = 'open';
        for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
            const feeder = feeders[top.index]?.[top.next];
            top.next += 1;
            if (feeder === undefined) {
                state[top.index] = 'done';
                const done = groups[top.index];
                if (done !== undefined)
                    sorted.push(done.group);
                path.pop();
            }
            else if (state[feeder] === 'new') {
                state[feeder] = 'open';
                path.push({ index: feeder, next: 0 });
            }
            else if (state[feeder] === 'open' && problems.length < maximumCircles) {
                const start = path.findIndex(({ index }) => index === feeder);
                const indexes = path.slice(start).map(({ index }) => index);
                problems.push(...circleProblem(groups, indexes.reverse()));
            }
        }
    }
    return problems.length > 0 ? problems : sorted;
}
const maximumCircles = 20;
function feedersOf(groups) {
    const byVariant = new Map();
    for (const [index, { group }] of groups.entries()) {
        for (const { path } of group.variants) {
            const holders = byVariant.get(path);
            if (holders === undefined)
                byVariant.set(path, [index]);
            else
                holders.push(index);
        }
    }
    return groups.map(({ group }) => {
        const feeders = new Set(group.base.flatMap((path) => byVariant.get(path) ?? []));
        return [...feeders].sort((a, b) => a - b);
    });
}
function circleProblem(groups, indexes) {
    const first = indexes.reduce((least, index) => Math.min(least, index), Number.POSITIVE_INFINITY);
    const start = indexes.indexOf(first);
    const circle = [...indexes.slice(start), ...indexes.slice(0, start), first];
    const names = circle.flatMap((index) => groups.slice(index, index + 1)).map(({ group }) => `"${(0,shown/* shown */.S)(group.name)}"`);
    const why = 'a variant of each is a base of the next; take one file out of one of them';
    const message = `the groups feed each other in a circle: ${names.join(' \u2192 ')}; ${why}`;
    return groups.slice(first, first + 1).map(({ written }) => (0,problem/* problem */.CC)('policy-cycle', message, written.place));
}

;// CONCATENATED MODULE: ./src/policy/resolve-groups.ts






function resolveGroups(policy, files) {
    const tree = treeOf(files);
    const problems = [];
    const resolved = [];
    for (const written of policy.groups) {
        const group = resolveGroup(written, tree);
        problems.push(...group.problems);
        resolved.push({ group: group.group, written });
    }
    const sorted = sortGroups(resolved);
    const circles = sorted.filter((one) => 'code' in one);
    return problems.length + circles.length > 0 ? [...problems, ...circles] : sorted;
}
function resolveGroup(written, tree) {
    const problems = [];
    const bases = new Map();
    const variants = new Map();
    const plain = (0,group_paths/* pathsOf */.w)(written).filter((path) => isPlain(path, tree));
    const named = new Set(plain.map(({ pattern }) => pattern));
    for (const path of written.base) {
        const found = filesNamedBy(path, tree, problems).filter((file) => isPlain(path, tree) || !named.has(file));
        if (isPlain(path, tree))
            problems.push(...unreadable(path, found));
        problems.push(...twice(path, found, bases, 'a base'));
        for (const file of found)
            bases.set(file, path);
    }
    if (bases.size === 0 && problems.length === 0) {
        const message = `the group "${(0,shown/* shown */.S)(written.name)}" has no base: its globs match nothing but files that it names as variants`;
        problems.push((0,problem/* problem */.CC)('policy-path', message, written.place));
    }
    const places = new Map();
    for (const variant of written.variants) {
        const all = filesNamedBy(variant.path, tree, problems);
        const found = isPlain(variant.path, tree) ? all : all.filter((file) => !named.has(file) && !bases.has(file));
        const own = found.find((file) => bases.has(file));
        if (own !== undefined) {
            const message = `"${(0,shown/* shown */.S)(own)}" is a base of this group: a file cannot be checked against itself; remove it here or there`;
            problems.push((0,problem/* problem */.CC)('policy-duplicate', message, variant.path.place));
            continue;
        }
        problems.push(...unreadable(variant.path, found), ...twice(variant.path, found, places, 'a variant'));
        for (const file of found) {
            places.set(file, variant.path);
            variants.set(file, variant);
        }
    }
    if (variants.size === 0 && problems.length === 0) {
        const message = `the group "${(0,shown/* shown */.S)(written.name)}" has no variant: its globs match nothing but files of its base`;
        problems.push((0,problem/* problem */.CC)('policy-path', message, written.place));
    }
    const group = {
        name: written.name,
        base: [...bases.keys()],
        variants: [...variants].map(([path, { rule }]) => ({ path, rule })),
    };
    return { group, problems };
}
function unreadable(path, found) {
    const file = found.find(isOtherFormat);
    if (file === undefined)
        return [];
    const by = path.glob === null ? '' : `, which "${(0,shown/* shown */.S)(path.pattern)}" matches,`;
    const message = `"${(0,shown/* shown */.S)(file)}"${by} is no file of requirements, by its name: name a file that pip installs with -r`;
    return [(0,problem/* problem */.CC)('policy-path', `${message}${insteadOf(file)}`, path.place)];
}
function twice(path, found, earlier, role) {
    const shared = found.filter((file) => earlier.has(file));
    const [file] = shared;
    const before = file === undefined ? undefined : earlier.get(file);
    if (file === undefined || before === undefined)
        return [];
    const others = shared.length === 1 ? '' : ` (and ${shared.length - 1} more)`;
    const by = before.glob === null ? '' : ` through "${(0,shown/* shown */.S)(before.pattern)}"`;
    const message = `"${(0,shown/* shown */.S)(file)}"${others} is ${role} of this group already, by line ${before.place.line}${by}: a file stands in a group once`;
    return [(0,problem/* problem */.CC)('policy-duplicate', message, path.place)];
}
const maximumComparisons = 500_000;
function treeOf(list) {
    const files = [...list].sort(byUnits);
    const parts = new Map();
    let comparisons = 0;
    return {
        files,
        known: new Set(files),
        partsOf: (path) => {
            const known = parts.get(path);
            if (known !== undefined)
                return known;
            const made = path.split('/');
            parts.set(path, made);
            return made;
        },
        meant: (path) => {
            comparisons += files.length;
            if (comparisons > maximumComparisons)
                return null;
            const name = path.slice(path.lastIndexOf('/') + 1);
            return (0,did_you_mean/* closest */.k)(path, files) ?? files.find((file) => file === name || file.endsWith(`/${name}`)) ?? null;
        },
    };
}
function byUnits(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}
function isPlain(path, tree) {
    return tree.known.has(path.pattern);
}
function filesNamedBy(path, tree, problems) {
    if (tree.known.has(path.pattern))
        return [path.pattern];
    const found = path.glob === null ? [] : matchesOf(path.glob, tree);
    if (found.length === 0)
        problems.push((0,problem/* problem */.CC)('policy-path', namesNothing(path, tree), path.place));
    return found;
}
function matchesOf(glob, tree) {
    const found = [];
    for (let at = firstFrom(tree.files, glob.folder); at < tree.files.length; at += 1) {
        const file = tree.files[at];
        if (file === undefined || !file.startsWith(glob.folder))
            break;
        if (glob.matches(tree.partsOf(file)))
            found.push(file);
    }
    return found;
}
function namesNothing(path, tree) {
    if (path.glob !== null)
        return `the glob "${(0,shown/* shown */.S)(path.pattern)}" matches no file`;
    const folder = `${path.pattern}/`;
    const inside = tree.files[firstFrom(tree.files, folder)];
    if (inside?.startsWith(folder) === true) {
        return `"${(0,shown/* shown */.S)(path.pattern)}" is a folder: name the files in it, for example "${(0,shown/* shown */.S)(inside)}"`;
    }
    const near = tree.meant(path.pattern);
    return `there is no file "${(0,shown/* shown */.S)(path.pattern)}"${near === null ? '' : `; did you mean "${(0,shown/* shown */.S)(near)}"?`}`;
}
function firstFrom(files, start) {
    let low = 0;
    let high = files.length;
    while (low < high) {
        const middle = Math.floor((low + high) / 2);
        if ((files[middle] ?? '') < start)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

// EXTERNAL MODULE: ./src/snapshot/snapshot.ts
var snapshot_snapshot = __nccwpck_require__(4330);
// EXTERNAL MODULE: ./src/pipeline/extend-policy.ts + 1 modules
var extend_policy = __nccwpck_require__(5339);
// EXTERNAL MODULE: ./src/pipeline/read-failure.ts
var read_failure = __nccwpck_require__(1199);
;// CONCATENATED MODULE: ./src/pipeline/read-policy.ts








async function readPolicy(snapshot, path, source = extend_policy/* repositoryOnly */.D0) {
    const policy = await readOwn(snapshot, path);
    return 'extends' in policy ? (0,extend_policy/* extendPolicy */.jq)(snapshot, policy, source) : policy;
}
async function readOwn(snapshot, path) {
    const read = await (0,snapshot_snapshot/* readOne */.JF)(snapshot, path);
    if (read.kind === 'file')
        return (0,read_policy/* parsePolicy */.O)(path, read.bytes);
    if (read.kind !== 'missing')
        return [(0,problem/* problem */.CC)('policy-unreadable', (0,read_failure/* readFailure */.f1)(read, read_failure/* ownPolicy */.jV), { path })];
    const message = `there is no sync policy at this path${await otherEnding(snapshot, path)}`;
    return [(0,problem/* problem */.CC)('policy-missing', message, { path })];
}
async function otherEnding(snapshot, path) {
    const other = path.endsWith('.yaml') ? path.replace(/yaml$/, 'yml') : path.replace(/\.yml$/, '.yaml');
    if (other === path)
        return '';
    return (await (0,snapshot_snapshot/* readOne */.JF)(snapshot, other)).kind === 'file'
        ? `, but there is ${other}: rename it, or name it as the policy`
        : '';
}
async function readGroups(snapshot, policy) {
    const patterns = patternsOf(policy);
    if (patterns.some(path_glob/* hasGlob */.b))
        return listedGroups(snapshot, policy);
    return resolveGroups(policy, [...new Set(patterns)].sort());
}
async function explainMissing(snapshot, policy) {
    const groups = await listedGroups(snapshot, policy);
    const problems = groups.filter((one) => 'code' in one);
    if (problems.length > 0)
        return problems;
    const paths = groups.flatMap((one) => ('code' in one ? [] : (0,group_paths/* filesOf */.R)(one)));
    const gone = [...(await snapshot.read(paths))].filter(([, read]) => !isThere(read)).map(([path]) => path);
    if (gone.length > 0)
        return gone.map((path) => (0,problem/* problem */.CC)('file-missing', listedAndGone(path), { path }));
    return [
        (0,problem/* problem */.CC)('file-missing', 'a file of this policy was not there for a moment: check again', { path: policy.path }),
    ];
}
function listedAndGone(path) {
    const why = path.includes('\ufffd')
        ? 'its name is no UTF-8, so that it cannot be opened: rename it'
        : 'a link that leads nowhere or to no file?';
    return `the policy governs this file, which is listed and not there: ${why}`;
}
async function listedGroups(snapshot, policy) {
    const files = await snapshot.files();
    return 'code' in files
        ? [files]
        : resolveGroups(policy, [...files, ...(await namedOutright(snapshot, policy, files))]);
}
async function namedOutright(snapshot, policy, files) {
    const listed = new Set(files);
    const named = patternsOf(policy).filter((pattern) => !(0,path_glob/* hasGlob */.b)(pattern) && !listed.has(pattern));
    if (named.length === 0)
        return [];
    const reads = await snapshot.read([...new Set(named)]);
    return [...reads].filter(([, read]) => isThere(read)).map(([path]) => path);
}
function isThere({ kind }) {
    return kind !== 'missing' && kind !== 'not-a-file';
}
function patternsOf({ groups }) {
    return groups.flatMap(group_paths/* pathsOf */.w).map(({ pattern }) => pattern);
}


/***/ }),

/***/ 5356:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ defaultPolicyPath)
/* harmony export */ });
const defaultPolicyPath = '.github/sync-policy.yml';


/***/ }),

/***/ 607:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ suggestion),
/* harmony export */   k: () => (/* binding */ closest)
/* harmony export */ });
function closest(text, candidates, most = 3) {
    const wanted = text.toLowerCase();
    let best = null;
    let limit = Math.min(most, wanted.length <= 3 ? 1 : wanted.length <= 7 ? 2 : 3);
    for (const candidate of candidates) {
        const distance = distanceWithin(wanted, candidate.toLowerCase(), limit);
        if (distance === null)
            continue;
        best = candidate;
        if (distance === 0)
            break;
        limit = distance - 1;
    }
    return best;
}
function suggestion(text, candidates) {
    const near = closest(text, candidates);
    return near === null ? '' : `; did you mean "${near}"?`;
}
const longest = 300;
function distanceWithin(a, b, limit) {
    if (Math.abs(a.length - b.length) > limit || a.length > longest)
        return null;
    const start = commonPrefix(a, b);
    const end = commonSuffix(a, b, start);
    const from = a.slice(start, a.length - end);
    const to = b.slice(start, b.length - end);
    let before = [];
    let above = Array.from({ length: to.length + 1 }, (_, column) => column);
    for (let row = 1; row <= from.length; row += 1) {
        const current = nextRow(from, to, row, above, before);
        if (Math.min(...current) > limit)
            return null;
        before = above;
        above = current;
    }
    const distance = above[to.length] ?? 0;
    return distance > limit ? null : distance;
}
function nextRow(from, to, row, above, before) {
    const current = [row];
    let left = row;
    for (let column = 1; column <= to.length; column += 1) {
        const same = from[row - 1] === to[column - 1];
        let cost = Math.min(left + 1, at(above, column) + 1, at(above, column - 1) + (same ? 0 : 1));
        if (row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]) {
            cost = Math.min(cost, at(before, column - 2) + 1);
        }
        current.push(cost);
        left = cost;
    }
    return current;
}
function at(row, column) {
    return row[column] ?? Number.POSITIVE_INFINITY;
}
function commonPrefix(a, b) {
    let length = 0;
    while (length < a.length && a[length] === b[length])
        length += 1;
    return length;
}
function commonSuffix(a, b, prefix) {
    const most = Math.min(a.length, b.length) - prefix;
    let length = 0;
    while (length < most && a[a.length - 1 - length] === b[b.length - 1 - length])
        length += 1;
    return length;
}


/***/ }),

/***/ 9608:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ isExpired)
/* harmony export */ });
function isExpired(until, today) {
    return until !== null && until < today;
}


/***/ }),

/***/ 8487:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _E: () => (/* binding */ readTarget),
/* harmony export */   hZ: () => (/* binding */ extensionComplaint),
/* harmony export */   je: () => (/* binding */ targetName),
/* harmony export */   jh: () => (/* binding */ isCommitId)
/* harmony export */ });
/* harmony import */ var _path_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8067);
/* harmony import */ var _policy_path_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2968);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1003);



function extensionComplaint(text) {
    if (text.startsWith(mark))
        return remoteComplaint(text);
    if (/^[A-Za-z][A-Za-z0-9+.-]+:\/\//.test(text)) {
        return `"${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(text)}" is an address: write "${form}", or the path of a file of this repository`;
    }
    if ((0,_path_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .hasGlob */ .b)(text))
        return `"${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(text)}" is a glob: name each policy by itself`;
    return (0,_policy_path_js__WEBPACK_IMPORTED_MODULE_2__/* .pathComplaint */ .x)(text);
}
function readTarget(text) {
    const remote = remoteParts(text);
    return remote === null ? { kind: 'local', path: (0,_policy_path_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanPath */ .t)(text) } : { ...remote, path: (0,_policy_path_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanPath */ .t)(remote.path) };
}
function targetName(target) {
    return target.kind === 'local' ? target.path : `${mark}${target.owner}/${target.repo}/${target.path}@${target.ref}`;
}
function isCommitId(ref) {
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(ref);
}
const mark = 'github>';
const form = 'github>owner/repo/path@ref';
function remoteComplaint(text) {
    const remote = remoteParts(text);
    if (remote === null)
        return `"${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(text)}" is no policy on GitHub: write it as "${form}"`;
    const named = [remote.owner, remote.repo].every((name) => /^[\w.-]+$/.test(name) && !/^\.+$/.test(name));
    if (!named)
        return `"${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(text)}" names no repository: write it as "${form}"`;
    if (!/^[\w.][\w./+-]*$/.test(remote.ref) || remote.ref.includes('..')) {
        return `"${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(text)}" has no commit, tag or branch behind its last "@": write it as "${form}"`;
    }
    return (0,_path_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .hasGlob */ .b)(remote.path) ? `"${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(text)}" holds a glob: name one file` : (0,_policy_path_js__WEBPACK_IMPORTED_MODULE_2__/* .pathComplaint */ .x)(remote.path);
}
function remoteParts(text) {
    const at = text.lastIndexOf('@');
    if (!text.startsWith(mark) || at < 0)
        return null;
    const [owner, repo, ...path] = text.slice(mark.length, at).split('/');
    if (owner === undefined || repo === undefined || path.length === 0)
        return null;
    return { kind: 'remote', owner, repo, path: path.join('/'), ref: text.slice(at + 1) };
}


/***/ }),

/***/ 6301:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   KF: () => (/* binding */ absenceCodes),
/* harmony export */   NU: () => (/* binding */ defaultSeverity),
/* harmony export */   NY: () => (/* binding */ defaultFix),
/* harmony export */   QI: () => (/* binding */ fixableCodes),
/* harmony export */   Yj: () => (/* binding */ findingCodes)
/* harmony export */ });
const defaultSeverity = {
    missing: 'error',
    'commented-out': 'warning',
    'version-conflict': 'warning',
    'version-wider': 'warning',
    'version-differs': 'error',
    'left-behind': 'warning',
    'extras-differ': 'warning',
    'marker-differs': 'warning',
    'source-differs': 'warning',
    unexpected: 'error',
    'required-absent': 'error',
    duplicate: 'error',
    'unreadable-line': 'error',
    'unusual-line-break': 'warning',
    'exception-expired': 'warning',
    'exception-unused': 'notice',
    'not-governed': 'off',
    'not-tested': 'off',
};
const findingCodes = Object.keys(defaultSeverity);
const absenceCodes = ['missing', 'commented-out', 'required-absent'];
const fixableCodes = [
    'missing',
    'commented-out',
    'version-conflict',
    'version-wider',
    'version-differs',
    'left-behind',
    'extras-differ',
    'marker-differs',
    'unexpected',
    'required-absent',
];
const defaultFix = ['missing', 'required-absent', 'version-conflict'];


/***/ }),

/***/ 1944:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ filesOf),
/* harmony export */   w: () => (/* binding */ pathsOf)
/* harmony export */ });
function pathsOf({ base, variants }) {
    return [...base, ...variants.map(({ path }) => path)];
}
function filesOf({ base, variants }) {
    return [...base, ...variants.map(({ path }) => path)];
}


/***/ }),

/***/ 7525:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T7: () => (/* binding */ isPackageGlob),
/* harmony export */   WM: () => (/* binding */ compilePackagePattern),
/* harmony export */   rJ: () => (/* binding */ packageIndex),
/* harmony export */   ss: () => (/* binding */ packageGlobComplaint)
/* harmony export */ });
/* harmony import */ var _python_name_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5411);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1003);


function isPackageGlob(pattern) {
    return /[*?[\]]/.test(pattern);
}
function compilePackagePattern(pattern) {
    if (!isPackageGlob(pattern)) {
        const wanted = (0,_python_name_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalName */ .Ew)(pattern);
        return (name) => name === wanted;
    }
    const tokens = tokensOf(pattern);
    return (name) => matches(tokens, name);
}
function packageIndex(entries) {
    const named = new Map();
    const globs = [];
    for (const [position, entry] of entries.entries()) {
        if (isPackageGlob(entry.pattern))
            globs.push({ position, matches: compilePackagePattern(entry.pattern) });
        else {
            const name = (0,_python_name_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalName */ .Ew)(entry.pattern);
            const positions = named.get(name);
            if (positions === undefined)
                named.set(name, [position]);
            else
                positions.push(position);
        }
    }
    return (name) => {
        const byGlob = globs.filter((glob) => glob.matches(name)).map((glob) => glob.position);
        const positions = [...(named.get(name) ?? []), ...byGlob].sort((a, b) => a - b);
        return positions.flatMap((position) => entries[position] ?? []);
    };
}
function packageGlobComplaint(text) {
    const odd = /[^A-Za-z0-9._*?[\]!^-]/u.exec(text);
    if (odd !== null)
        return `"${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(text)}" is no package name or glob: "${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(odd[0])}" stands in neither`;
    return tokensOf(text).some((token) => token === 'unclosed')
        ? `"${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(text)}" is no package glob: a bracket is not closed, or nothing stands in it`
        : null;
}
function exactly(character) {
    return { negated: false, ranges: [[character, character]] };
}
const hyphen = exactly('-');
function tokensOf(pattern) {
    const text = pattern.toLowerCase();
    const tokens = [];
    for (let at = 0; at < text.length; at += 1) {
        const character = text.charAt(at);
        if (character === '*')
            tokens.push('any');
        else if (character === '?')
            tokens.push('one');
        else if (character === '[') {
            const end = text.indexOf(']', at + 2);
            tokens.push(end < 0 ? 'unclosed' : classOf(text.slice(at + 1, end)));
            if (end >= 0)
                at = end;
        }
        else if (character === ']')
            tokens.push('unclosed');
        else if (!isSeparator(character))
            tokens.push(exactly(character));
        else if (tokens.at(-1) !== hyphen)
            tokens.push(hyphen);
    }
    return tokens;
}
function classOf(body) {
    const negated = body.startsWith('!') || body.startsWith('^');
    const members = negated ? body.slice(1) : body;
    if (members === '' || members.includes('['))
        return 'unclosed';
    const ranges = [];
    for (let at = 0; at < members.length; at += 1) {
        const first = members.charAt(at);
        const last = members.charAt(at + 2);
        if (members[at + 1] === '-' && last !== '') {
            ranges.push([first, last]);
            at += 2;
        }
        else
            ranges.push(isSeparator(first) ? ['-', '-'] : [first, first]);
    }
    return { negated, ranges };
}
function isSeparator(character) {
    return character === '-' || character === '_' || character === '.';
}
function matches(tokens, name) {
    let token = 0;
    let at = 0;
    let star = -1;
    let resume = 0;
    while (at < name.length) {
        const current = tokens[token];
        if (current === 'any') {
            star = token;
            resume = at;
            token += 1;
        }
        else if (current !== undefined && fits(current, name.charAt(at))) {
            token += 1;
            at += 1;
        }
        else if (star >= 0) {
            resume += 1;
            at = resume;
            token = star + 1;
        }
        else
            return false;
    }
    while (tokens[token] === 'any')
        token += 1;
    return token === tokens.length;
}
function fits(token, character) {
    if (typeof token === 'string')
        return token === 'one';
    return token.negated !== token.ranges.some(([first, last]) => first <= character && character <= last);
}


/***/ }),

/***/ 8067:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  S: () => (/* binding */ compileGlob),
  b: () => (/* binding */ hasGlob)
});

;// CONCATENATED MODULE: ./src/policy/name-glob.ts
function compileNameGlob(pattern) {
    const steps = compile([...pattern]);
    const plain = steps.flatMap((step) => (step.kind === 'go' ? [] : [step]));
    return plain.length === steps.length ? (name) => matchesPlain(plain, [...name]) : (name) => matches(steps, [...name]);
}
function compile(text) {
    const groups = groupsIn(text);
    const lastBracket = text.lastIndexOf(']');
    const steps = [];
    const open = [];
    for (let at = 0; at < text.length; at += 1) {
        const character = text[at] ?? '';
        const group = open.at(-1);
        if (character === '{' && groups.has(at)) {
            const alternatives = [steps.length + 1];
            steps.push({ kind: 'go', to: alternatives });
            open.push({ alternatives, end: [] });
        }
        else if ((character === ',' || character === '}') && group !== undefined && groups.has(at)) {
            const to = [];
            group.end.push(to);
            steps.push({ kind: 'go', to });
            if (character === ',')
                group.alternatives.push(steps.length);
            else {
                for (const end of group.end)
                    end.push(steps.length);
                open.pop();
            }
        }
        else if (character === '*') {
            if (steps.at(-1)?.kind !== 'any')
                steps.push({ kind: 'any' });
        }
        else if (character === '?')
            steps.push({ kind: 'take', fits: () => true, wild: true });
        else {
            const end = character === '[' ? endOfClass(text, at, lastBracket) : null;
            if (end !== null) {
                steps.push({ kind: 'take', fits: readClass(text.slice(at + 1, end)), wild: true });
                at = end;
            }
            else {
                if (character === '\\' && at + 1 < text.length)
                    at += 1;
                const literal = text[at];
                steps.push({ kind: 'take', fits: (one) => one === literal, wild: false });
            }
        }
    }
    return steps;
}
function groupsIn(text) {
    const groups = new Set();
    const lastBracket = text.lastIndexOf(']');
    const open = [];
    for (let at = 0; at < text.length; at += 1) {
        if (text[at] === '\\')
            at += 1;
        else if (text[at] === '[')
            at = endOfClass(text, at, lastBracket) ?? at;
        else if (text[at] === '{')
            open.push([at]);
        else if (text[at] === ',')
            open.at(-1)?.push(at);
        else if (text[at] === '}') {
            const group = open.pop() ?? [];
            if (group.length > 1)
                for (const position of [...group, at])
                    groups.add(position);
        }
    }
    return groups;
}
function endOfClass(text, open, lastBracket) {
    const first = text[open + 1] === '!' || text[open + 1] === '^' ? open + 2 : open + 1;
    return first < lastBracket ? text.indexOf(']', first + 1) : null;
}
function readClass(body) {
    const negated = body[0] === '!' || body[0] === '^';
    const members = negated ? body.slice(1) : body;
    const ranges = [];
    for (let at = 0; at < members.length; at += 1) {
        const first = members[at] ?? '';
        const last = members[at + 2];
        const isRange = members[at + 1] === '-' && last !== undefined;
        ranges.push([first, isRange ? last : first]);
        if (isRange)
            at += 2;
    }
    return (character) => negated !== ranges.some(([first, last]) => first <= character && character <= last);
}
function matchesPlain(steps, name) {
    const [first] = steps;
    if (name[0] === '.' && !(first?.kind === 'take' && !first.wild))
        return false;
    let step = 0;
    let star = -1;
    let resume = 0;
    for (let at = 0; at < name.length;) {
        const current = steps[step];
        if (current?.kind === 'any') {
            star = step;
            resume = at;
            step += 1;
        }
        else if (current?.fits(name[at] ?? '') === true) {
            step += 1;
            at += 1;
        }
        else if (star >= 0) {
            resume += 1;
            at = resume;
            step = star + 1;
        }
        else
            return false;
    }
    while (steps[step]?.kind === 'any')
        step += 1;
    return step === steps.length;
}
function matches(steps, name) {
    let here = reached(steps, [0], name[0] === '.');
    for (const [at, character] of name.entries()) {
        const hidden = at === 0 && character === '.';
        const next = [];
        for (const index of here) {
            const step = steps[index];
            if (step?.kind === 'any')
                next.push(index);
            else if (step?.kind === 'take' && step.fits(character) && !(hidden && step.wild))
                next.push(index + 1);
        }
        if (next.length === 0)
            return false;
        here = reached(steps, next, false);
    }
    return here.has(steps.length);
}
function reached(steps, from, hidden) {
    const found = new Set();
    const left = [...from];
    for (let index = left.pop(); index !== undefined; index = left.pop()) {
        const step = steps[index];
        if (found.has(index) || (hidden && step?.kind === 'any'))
            continue;
        found.add(index);
        if (step?.kind === 'any')
            left.push(index + 1);
        else if (step?.kind === 'go')
            for (const to of step.to)
                left.push(to);
    }
    return found;
}

;// CONCATENATED MODULE: ./src/policy/path-glob.ts

function hasGlob(pattern) {
    return /[*?[{]/.test(pattern);
}
function compileGlob(pattern) {
    const texts = pattern.replace(/(^|\/)\*\*$/, '$1**/*').split('/');
    const parts = texts.map((text) => {
        if (text === '**')
            return 'any-parts';
        return hasGlob(text) ? compileNameGlob(text) : (name) => name === text;
    });
    const first = texts.findIndex(hasGlob);
    const folder = texts.slice(0, Math.max(first, 0)).join('/');
    return { folder: folder === '' ? '' : `${folder}/`, matches: (names) => matchesParts(parts, names) };
}
function matchesParts(parts, names) {
    const last = parts.at(-1);
    if (typeof last === 'function' && !last(names.at(-1) ?? ''))
        return false;
    let at = 0;
    let part = 0;
    let star = -1;
    let resume = 0;
    for (let name = names[at]; name !== undefined; name = names[at]) {
        const current = parts[part];
        if (current === 'any-parts') {
            star = part;
            resume = at;
            part += 1;
        }
        else if (current?.(name) === true) {
            part += 1;
            at += 1;
        }
        else if (star >= 0 && names[resume]?.startsWith('.') === false) {
            resume += 1;
            at = resume;
            part = star + 1;
        }
        else
            return false;
    }
    while (parts[part] === 'any-parts')
        part += 1;
    return part === parts.length;
}


/***/ }),

/***/ 2968:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ cleanPath),
/* harmony export */   x: () => (/* binding */ pathComplaint)
/* harmony export */ });
/* harmony import */ var _path_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8067);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1003);


function pathComplaint(text) {
    if (plainPath.test(text))
        return null;
    if (text.trim() === '')
        return 'an empty path names no file';
    if (text.includes('\\'))
        return `"${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(text)}" holds a backslash: folders are parted by "/", on every system`;
    if (/^[A-Za-z][A-Za-z0-9+.-]+:\/\//.test(text)) {
        return `"${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(text)}" is an address: a policy names files of its own repository`;
    }
    if (text.startsWith('/') || /^[A-Za-z]:/.test(text)) {
        return `"${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(text)}" is an absolute path: write it as seen from the root, without what stands before`;
    }
    const parts = cleanParts(text);
    if (parts === 'outside')
        return `"${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(text)}" leads out of the root: a policy names files below it`;
    if (parts === 'behind-wildcard')
        return `"${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(text)}" goes up again behind a wildcard: write the glob without ".."`;
    if (parts.length === 0 || /(?:^|\/)\.{0,2}$/.test(text)) {
        return `"${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(text)}" is a folder: name the files in it, for example "${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)([...parts, 'requirements*.txt'].join('/'))}"`;
    }
    return globComplaint(text, parts);
}
const plainPath = /^[\w-][\w.-]*(?:\/[\w-][\w.-]*)*$/;
function cleanPath(text) {
    if (plainPath.test(text))
        return text;
    const parts = cleanParts(text);
    return typeof parts === 'string' ? text : parts.join('/');
}
const maximumStars = 3;
function globComplaint(text, parts) {
    if (!/[*{]/.test(text))
        return null;
    for (const part of parts) {
        const stars = part === '**' ? 0 : part.split(/\*+/).length - 1;
        if (stars > maximumStars) {
            return `"${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(text)}" has more than ${maximumStars} "*" in "${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(part)}": write a simpler glob, or several`;
        }
        if (part.includes('{') && !part.includes('}', part.lastIndexOf('{'))) {
            return `"${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(text)}" has a "{" that is not closed in "${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(part)}" (a "/" cannot stand between braces): write several globs`;
        }
    }
    return null;
}
function cleanParts(text) {
    const parts = [];
    for (const part of text.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..') {
            parts.push(part);
            continue;
        }
        const parent = parts.pop();
        if (parent === undefined)
            return 'outside';
        if ((0,_path_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .hasGlob */ .b)(parent))
            return 'behind-wildcard';
    }
    return parts;
}


/***/ }),

/***/ 3:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  O: () => (/* binding */ parsePolicy)
});

// EXTERNAL MODULE: ./src/python/name.ts
var python_name = __nccwpck_require__(5411);
// EXTERNAL MODULE: ./src/policy/extension.ts
var extension = __nccwpck_require__(8487);
// EXTERNAL MODULE: ./src/policy/finding-code.ts
var finding_code = __nccwpck_require__(6301);
// EXTERNAL MODULE: ./src/policy/policy-path.ts
var policy_path = __nccwpck_require__(2968);
;// CONCATENATED MODULE: ./src/policy/group-name.ts

function groupName(group) {
    if (typeof group !== 'object' || group === null)
        return null;
    if ('name' in group && typeof group.name === 'string')
        return group.name;
    if (!('base' in group))
        return null;
    const patterns = Array.isArray(group.base) ? group.base : [group.base];
    const texts = patterns.filter((pattern) => typeof pattern === 'string');
    return texts.length === 0 ? null : texts.map(policy_path/* cleanPath */.t).join(', ');
}

// EXTERNAL MODULE: ./src/policy/path-glob.ts + 1 modules
var path_glob = __nccwpck_require__(8067);
;// CONCATENATED MODULE: ./src/policy/build-policy.ts






function buildPolicy(path, shaped, root) {
    const groups = entry(root, 'groups');
    return {
        path,
        enforce: shaped.enforce ?? 'new',
        groups: (shaped.groups ?? []).map((group, index) => buildGroup(group, item(groups, index))),
        severity: new Map(severities(shaped)),
        fix: shaped.fix ?? null,
        ...(shaped.enforce === undefined ? {} : { statesEnforce: true }),
        ...(shaped.extends === undefined ? {} : { extends: extensions(shaped.extends, entry(root, 'extends')) }),
    };
}
function extensions(shaped, located) {
    if (typeof shaped === 'string')
        return [{ target: (0,extension/* readTarget */._E)(shaped), place: located.place }];
    return shaped.map((text, index) => ({ target: (0,extension/* readTarget */._E)(text), place: item(located, index).place }));
}
function buildGroup(shaped, located) {
    const base = entry(located, 'base');
    const variants = entry(located, 'variants');
    return {
        name: groupName(shaped) ?? '',
        base: typeof shaped.base === 'string'
            ? [buildPath(shaped.base, base)]
            : shaped.base.map((pattern, index) => buildPath(pattern, item(base, index))),
        variants: shaped.variants.map((variant, index) => buildVariant(variant, item(variants, index))),
        place: located.place,
    };
}
function buildVariant(shaped, located) {
    return typeof shaped === 'string'
        ? { path: buildPath(shaped, located), rule: shorthand }
        : { path: buildPath(shaped.path, entry(located, 'path')), rule: ruleOf(shaped, located) };
}
const shorthand = {
    relation: 'superset',
    environment: {},
    versions: 'compatible',
    extra: [],
    omit: [],
    differ: [],
    substitute: [],
    require: [],
};
function buildPath(text, located) {
    const pattern = (0,policy_path/* cleanPath */.t)(text);
    return { pattern, glob: (0,path_glob/* hasGlob */.b)(pattern) ? (0,path_glob/* compileGlob */.S)(pattern) : null, place: located.place };
}
function ruleOf(shaped, located) {
    const { python, platform, machine, implementation } = shaped.environment ?? {};
    const version = shaped.python ?? python;
    return {
        relation: shaped.relation ?? 'superset',
        environment: {
            ...(version === undefined ? {} : { python: version }),
            ...(platform === undefined ? {} : { platform }),
            ...(machine === undefined ? {} : { machine }),
            ...(implementation === undefined ? {} : { implementation }),
        },
        versions: shaped.versions ?? 'compatible',
        extra: (shaped.extra ?? []).map((one, index) => packageException(one, item(entry(located, 'extra'), index))),
        omit: (shaped.omit ?? []).map((one, index) => omission(one, item(entry(located, 'omit'), index))),
        differ: (shaped.differ ?? []).map((one, index) => packageException(one, item(entry(located, 'differ'), index))),
        substitute: Object.entries(shaped.substitute ?? {}).map(([name, one]) => substitution(name, one, located.entries.get('substitute')?.value ?? located)),
        require: (shaped.require ?? []).map((rawName, index) => ({
            package: (0,python_name/* canonicalName */.Ew)(rawName),
            rawName,
            place: item(entry(located, 'require'), index).place,
        })),
    };
}
function omission(shaped, located) {
    if (typeof shaped === 'string' || 'package' in shaped)
        return packageException(shaped, located);
    return { kind: 'section', heading: shaped.section, ...because(shaped), place: located.place };
}
function packageException(shaped, { place }) {
    return typeof shaped === 'string'
        ? { kind: 'package', pattern: shaped, reason: null, until: null, place }
        : { kind: 'package', pattern: shaped.package, ...because(shaped), place };
}
function substitution(name, shaped, map) {
    const place = map.entries.get(name)?.key ?? map.place;
    return typeof shaped === 'string'
        ? { kind: 'substitute', package: (0,python_name/* canonicalName */.Ew)(name), with: shaped, reason: null, until: null, place }
        : { kind: 'substitute', package: (0,python_name/* canonicalName */.Ew)(name), with: shaped.with, ...because(shaped), place };
}
function because(shaped) {
    return { reason: shaped.reason ?? null, until: shaped.until ?? null };
}
function severities({ severity }) {
    return finding_code/* findingCodes */.Yj.flatMap((code) => {
        const value = severity?.[code];
        return value === undefined ? [] : [[code, value]];
    });
}
function entry(map, key) {
    return map.entries.get(key)?.value ?? map;
}
function item(list, index) {
    return list.items[index] ?? list;
}

;// CONCATENATED MODULE: ./schema/sync-policy.schema.json
const sync_policy_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"http://json-schema.org/draft-07/schema#","title":"Sync policy","type":"object","properties":{"version":{"type":"number","const":1,"description":"The version of this format: 1.","examples":[1]},"enforce":{"type":"string","enum":["new","all","none"],"description":"Which findings of severity `error` fail the check. `new` (the default): those that the change brings. `all`: older ones too. `none`: no finding does.","examples":["new"]},"extends":{"anyOf":[{"type":"string","minLength":1,"description":"A file of the same repository as seen from the root, or a file of a repository on GitHub: `github>owner/repo/path@ref`, where the ref is a commit id, so that the rules change only when this file does.","examples":[".github/shared-sync-policy.yml","github>octo-org/policies/python.yml@0123456789abcdef0123456789abcdef01234567"]},{"minItems":1,"type":"array","items":{"type":"string","minLength":1,"description":"A file of the same repository as seen from the root, or a file of a repository on GitHub: `github>owner/repo/path@ref`, where the ref is a commit id, so that the rules change only when this file does.","examples":[".github/shared-sync-policy.yml","github>octo-org/policies/python.yml@0123456789abcdef0123456789abcdef01234567"]},"description":"Several policies, the later over the earlier."}],"description":"The policy or policies that this one builds on: a later one, with all that it builds on itself, overrides an earlier one, and this one overrides them all. `enforce` and `fix` are overridden as a whole, `severity` code by code; all groups hold, but for one of the same name, which is overridden.","examples":["github>octo-org/policies/python.yml@0123456789abcdef0123456789abcdef01234567"]},"groups":{"minItems":1,"type":"array","items":{"type":"object","properties":{"name":{"type":"string","minLength":1,"description":"What the group is called in reports; no two groups have the same name. Without it a group is called by the path of its base.","examples":["backend"]},"base":{"anyOf":[{"type":"string","minLength":1,"description":"A file of the repository as seen from the root, with `/` between folders, or a glob: `*`, `?`, `[\u2026]` and `{a,b}` within one part of the path, `**` for any number of folders.","examples":["backend/requirements.txt","services/*/requirements.txt"],"pattern":"^(?!/)(?![A-Za-z]:)[^\\\\\\\\]*[^\\\\\\\\/]$"},{"minItems":1,"type":"array","items":{"type":"string","minLength":1,"description":"A file of the repository as seen from the root, with `/` between folders, or a glob: `*`, `?`, `[\u2026]` and `{a,b}` within one part of the path, `**` for any number of folders.","examples":["backend/requirements.txt","services/*/requirements.txt"],"pattern":"^(?!/)(?![A-Za-z]:)[^\\\\\\\\]*[^\\\\\\\\/]$"},"description":"Several files that are the base together."}],"description":"The file, or the files taken together, that the variants are checked against: a path, a glob or several.","examples":["backend/requirements.txt"]},"variants":{"minItems":1,"type":"array","items":{"anyOf":[{"type":"string","minLength":1,"description":"A file of the repository as seen from the root, with `/` between folders, or a glob: `*`, `?`, `[\u2026]` and `{a,b}` within one part of the path, `**` for any number of folders.","examples":["backend/requirements.txt","services/*/requirements.txt"],"pattern":"^(?!/)(?![A-Za-z]:)[^\\\\\\\\]*[^\\\\\\\\/]$"},{"type":"object","properties":{"path":{"type":"string","minLength":1,"description":"A file of the repository as seen from the root, with `/` between folders, or a glob: `*`, `?`, `[\u2026]` and `{a,b}` within one part of the path, `**` for any number of folders.","examples":["backend/requirements.txt","services/*/requirements.txt"],"pattern":"^(?!/)(?![A-Za-z]:)[^\\\\\\\\]*[^\\\\\\\\/]$"},"relation":{"type":"string","enum":["superset","equal","subset","overlay"],"description":"How the variant relates to its base. `superset` (the default): it has every package of the base and may have more. `equal`: it has the same packages. `subset`: it has nothing that the base lacks. `overlay`: it is installed together with the base, may add packages and must not contradict it.","examples":["subset"]},"versions":{"type":"string","enum":["exact","minor","compatible","ignore"],"description":"How alike the versions must be. `compatible` (the default): some version satisfies both files. `minor`: the same minor version is enough. `exact`: both allow the same versions. `ignore`: versions are not compared.","examples":["minor"]},"environment":{"type":"object","properties":{"python":{"type":"string","pattern":"^[0-9]{1,4}\\\\.[0-9]{1,4}(?:\\\\.[0-9]{1,4})?$","description":"The Python version that the variant is installed on, in quotes (without them YAML reads 3.10 as the number 3.1). Requirements whose markers are false there do not count.","examples":["3.13","3.12.4"]},"platform":{"type":"string","enum":["linux","macos","windows"],"description":"The operating system.","examples":["linux"]},"machine":{"type":"string","minLength":1,"description":"The processor, as `platform.machine()` names it there.","examples":["x86_64","arm64","aarch64","AMD64"]},"implementation":{"type":"string","enum":["cpython","pypy"],"description":"The Python implementation.","examples":["cpython"]}},"additionalProperties":false,"description":"The machine that the variant is installed on. Markers are evaluated for it; what is not given may be anything."},"python":{"type":"string","pattern":"^[0-9]{1,4}\\\\.[0-9]{1,4}(?:\\\\.[0-9]{1,4})?$","description":"The Python version that the variant is installed on, in quotes (without them YAML reads 3.10 as the number 3.1). Requirements whose markers are false there do not count.","examples":["3.13","3.12.4"]},"extra":{"type":"array","items":{"anyOf":[{"type":"string","minLength":1,"description":"A package name, in any spelling, or a glob over canonical names: `*` any characters, `?` one character, `[\u2026]` one of several.","examples":["torch","boto3-stubs*"],"pattern":"^[A-Za-z0-9._*?[\\\\]!^-]+$"},{"type":"object","properties":{"package":{"type":"string","minLength":1,"description":"A package name, in any spelling, or a glob over canonical names: `*` any characters, `?` one character, `[\u2026]` one of several.","examples":["torch","boto3-stubs*"],"pattern":"^[A-Za-z0-9._*?[\\\\]!^-]+$"},"reason":{"type":"string","minLength":1,"description":"Why the exception is there, for whoever reads the policy, the report or the pull request next.","examples":["the platform image brings its own CPU build"]},"until":{"type":"string","format":"date","pattern":"^(?:(?:\\\\d\\\\d[2468][048]|\\\\d\\\\d[13579][26]|\\\\d\\\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\\\d|30)|(?:02)-(?:0[1-9]|1\\\\d|2[0-8])))$","description":"The last day (UTC) on which the exception is meant to hold. From the next day on it still excuses, but is itself a finding (`exception-expired`).","examples":["2027-01-31"]}},"required":["package"],"additionalProperties":false,"description":"An exception for one package, or for all that a glob means."}]},"description":"Packages that only this variant has, on purpose."},"omit":{"type":"array","items":{"anyOf":[{"type":"string","minLength":1,"description":"A package name, in any spelling, or a glob over canonical names: `*` any characters, `?` one character, `[\u2026]` one of several.","examples":["torch","boto3-stubs*"],"pattern":"^[A-Za-z0-9._*?[\\\\]!^-]+$"},{"type":"object","properties":{"package":{"type":"string","minLength":1,"description":"A package name, in any spelling, or a glob over canonical names: `*` any characters, `?` one character, `[\u2026]` one of several.","examples":["torch","boto3-stubs*"],"pattern":"^[A-Za-z0-9._*?[\\\\]!^-]+$"},"reason":{"type":"string","minLength":1,"description":"Why the exception is there, for whoever reads the policy, the report or the pull request next.","examples":["the platform image brings its own CPU build"]},"until":{"type":"string","format":"date","pattern":"^(?:(?:\\\\d\\\\d[2468][048]|\\\\d\\\\d[13579][26]|\\\\d\\\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\\\d|30)|(?:02)-(?:0[1-9]|1\\\\d|2[0-8])))$","description":"The last day (UTC) on which the exception is meant to hold. From the next day on it still excuses, but is itself a finding (`exception-expired`).","examples":["2027-01-31"]}},"required":["package"],"additionalProperties":false,"description":"An exception for one package, or for all that a glob means."},{"type":"object","properties":{"section":{"type":"string","minLength":1,"description":"A heading of the base file. Case, punctuation, numbering and words such as \\"dependencies\\" do not matter, nor what stands in parentheses, behind a colon or behind \\" - \\", unless it alone tells several headings apart.","examples":["Testing"]},"reason":{"type":"string","minLength":1,"description":"Why the exception is there, for whoever reads the policy, the report or the pull request next.","examples":["the platform image brings its own CPU build"]},"until":{"type":"string","format":"date","pattern":"^(?:(?:\\\\d\\\\d[2468][048]|\\\\d\\\\d[13579][26]|\\\\d\\\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\\\d|30)|(?:02)-(?:0[1-9]|1\\\\d|2[0-8])))$","description":"The last day (UTC) on which the exception is meant to hold. From the next day on it still excuses, but is itself a finding (`exception-expired`).","examples":["2027-01-31"]}},"required":["section"],"additionalProperties":false,"description":"An exception for all packages under one heading of the base."}]},"description":"Packages of the base that this variant leaves out, on purpose: names, globs, or whole sections of the base."},"differ":{"type":"array","items":{"anyOf":[{"type":"string","minLength":1,"description":"A package name, in any spelling, or a glob over canonical names: `*` any characters, `?` one character, `[\u2026]` one of several.","examples":["torch","boto3-stubs*"],"pattern":"^[A-Za-z0-9._*?[\\\\]!^-]+$"},{"type":"object","properties":{"package":{"type":"string","minLength":1,"description":"A package name, in any spelling, or a glob over canonical names: `*` any characters, `?` one character, `[\u2026]` one of several.","examples":["torch","boto3-stubs*"],"pattern":"^[A-Za-z0-9._*?[\\\\]!^-]+$"},"reason":{"type":"string","minLength":1,"description":"Why the exception is there, for whoever reads the policy, the report or the pull request next.","examples":["the platform image brings its own CPU build"]},"until":{"type":"string","format":"date","pattern":"^(?:(?:\\\\d\\\\d[2468][048]|\\\\d\\\\d[13579][26]|\\\\d\\\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\\\d|30)|(?:02)-(?:0[1-9]|1\\\\d|2[0-8])))$","description":"The last day (UTC) on which the exception is meant to hold. From the next day on it still excuses, but is itself a finding (`exception-expired`).","examples":["2027-01-31"]}},"required":["package"],"additionalProperties":false,"description":"An exception for one package, or for all that a glob means."}]},"description":"Packages whose version, extras, marker and source may differ between this variant and the base. Where the variant lacks one, it is missing all the same, and a fix writes the line of the base."},"substitute":{"type":"object","propertyNames":{"type":"string","pattern":"^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$"},"additionalProperties":{"anyOf":[{"type":"string","pattern":"^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$","description":"The package that the variant has instead.","examples":["opencv-python-headless"]},{"type":"object","properties":{"with":{"type":"string","pattern":"^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$","description":"The package that the variant has instead.","examples":["opencv-python-headless"]},"reason":{"type":"string","minLength":1,"description":"Why the exception is there, for whoever reads the policy, the report or the pull request next.","examples":["the platform image brings its own CPU build"]},"until":{"type":"string","format":"date","pattern":"^(?:(?:\\\\d\\\\d[2468][048]|\\\\d\\\\d[13579][26]|\\\\d\\\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\\\d|30)|(?:02)-(?:0[1-9]|1\\\\d|2[0-8])))$","description":"The last day (UTC) on which the exception is meant to hold. From the next day on it still excuses, but is itself a finding (`exception-expired`).","examples":["2027-01-31"]}},"required":["with"],"additionalProperties":false,"description":"A substitute with its reason and end."}]},"description":"Packages of the base that the variant has under another name: it must have the substitute, whose versions are compared with those of the base.","examples":[{"opencv-python":"opencv-python-headless"}]},"require":{"type":"array","items":{"type":"string","minLength":1,"pattern":"^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$","description":"The name of a package of the base.","examples":["gunicorn"]},"description":"Packages of the base that the variant must have even though its relation would not ask for them (`subset`), or an `omit` would let it lack them. Names only, no globs; an `overlay` has none."}},"required":["path"],"additionalProperties":false,"description":"A variant with rules of its own."}]},"description":"The files that are checked against the base: paths and globs, or maps with a path and its rules. A variant that is named outright goes before a glob that matches it too, and a glob never matches the files of its own base."}},"required":["base","variants"],"additionalProperties":false,"description":"One base and the variants that are checked against it."},"description":"The groups of files that are compared. A policy that extends another, or is extended itself, may do without."},"severity":{"type":"object","properties":{"missing":{"type":"string","enum":["error","warning","notice","off"],"description":"The base has a package that the variant lacks. By default: error.","examples":["error"]},"commented-out":{"type":"string","enum":["error","warning","notice","off"],"description":"The variant has a package of the base only as a comment. By default: warning; error when the change brings the package into the base.","examples":["warning"]},"version-conflict":{"type":"string","enum":["error","warning","notice","off"],"description":"No version satisfies both the base and the variant. By default: warning; error when the two files agreed before, for an overlay, and under versions: exact.","examples":["warning"]},"version-wider":{"type":"string","enum":["error","warning","notice","off"],"description":"The base caps the versions of a package, and the variant allows versions above the cap. By default: warning.","examples":["warning"]},"version-differs":{"type":"string","enum":["error","warning","notice","off"],"description":"Under `versions: exact`, the two files allow different versions that have some in common. By default: error.","examples":["error"]},"left-behind":{"type":"string","enum":["error","warning","notice","off"],"description":"The base has dropped a package, and the variant still has it. By default: warning.","examples":["warning"]},"extras-differ":{"type":"string","enum":["error","warning","notice","off"],"description":"The extras of a package (`name[extra]`) do not fit the relation. By default: warning.","examples":["warning"]},"marker-differs":{"type":"string","enum":["error","warning","notice","off"],"description":"A package is installed in other environments than in the base, against the relation. By default: warning.","examples":["warning"]},"source-differs":{"type":"string","enum":["error","warning","notice","off"],"description":"A package comes from a URL in one file, and from the index or another URL in the other. By default: warning; error for two addresses in an overlay.","examples":["warning"]},"unexpected":{"type":"string","enum":["error","warning","notice","off"],"description":"The variant has a package that its relation to the base forbids. By default: error.","examples":["error"]},"required-absent":{"type":"string","enum":["error","warning","notice","off"],"description":"The variant lacks a package that `require` names. By default: error.","examples":["error"]},"duplicate":{"type":"string","enum":["error","warning","notice","off"],"description":"A file names one package on several lines that do not say the same. By default: error when no version satisfies all lines; else notice.","examples":["error"]},"unreadable-line":{"type":"string","enum":["error","warning","notice","off"],"description":"A file has a line that pip refuses. By default: error.","examples":["error"]},"unusual-line-break":{"type":"string","enum":["error","warning","notice","off"],"description":"A file has a character that pip takes for the end of a line and people do not see. By default: warning.","examples":["warning"]},"exception-expired":{"type":"string","enum":["error","warning","notice","off"],"description":"An exception of the policy has gone past its `until`. By default: warning.","examples":["warning"]},"exception-unused":{"type":"string","enum":["error","warning","notice","off"],"description":"An exception of the policy excuses nothing today. By default: notice.","examples":["notice"]},"not-governed":{"type":"string","enum":["error","warning","notice","off"],"description":"A deploy installs a dependency file that no group names or includes. A heuristic, which reads the files of platforms. By default: off.","examples":["off"]},"not-tested":{"type":"string","enum":["error","warning","notice","off"],"description":"A deploy installs a governed file that CI never installs. A heuristic, which reads the files of platforms. By default: off.","examples":["off"]}},"additionalProperties":false,"description":"How bad each kind of finding is, where the default does not fit."},"fix":{"type":"array","items":{"type":"string","enum":["missing","commented-out","version-conflict","version-wider","version-differs","left-behind","extras-differ","marker-differs","unexpected","required-absent"],"description":"The code of a finding that a fix can clear.","examples":["missing"]},"description":"Which kinds of findings a fix may clear: these and no others. Without it: `missing`, `required-absent`, and `version-conflict` where the two files agreed before."}},"required":["version"],"additionalProperties":false,"description":"Which dependency files belong together, and how far they may drift apart.","anyOf":[{"type":"object","properties":{"groups":{"description":"Groups of its own."},"extends":{"description":"Groups of others."}},"required":["groups"]},{"type":"object","properties":{"groups":{"description":"Groups of its own."},"extends":{"description":"Groups of others."}},"required":["extends"]}]}');
;// CONCATENATED MODULE: ./src/policy/fits-schema.ts
function fitsSchema(schema, value) {
    if (schema.anyOf !== undefined && !schema.anyOf.some((one) => fitsSchema(one, value)))
        return false;
    if (schema.enum !== undefined && !schema.enum.includes(value))
        return false;
    if (schema.const !== undefined && schema.const !== value)
        return false;
    switch (schema.type) {
        case 'object':
            return fitsMap(schema, value);
        case 'array':
            return Array.isArray(value) && value.length >= (schema.minItems ?? 0) && fitsAll(schema.items ?? {}, value);
        case 'string':
            return typeof value === 'string' && fitsText(schema, value);
        case 'number':
            return typeof value === 'number';
        default:
            return true;
    }
}
function fitsMap(schema, value) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return false;
    const names = schema.propertyNames ?? {};
    const others = schema.additionalProperties ?? true;
    const known = new Map(Object.entries(schema.properties ?? {}));
    const entries = Object.entries(value);
    if ((schema.required ?? []).some((key) => !Object.hasOwn(value, key)))
        return false;
    return entries.every(([key, one]) => {
        const property = known.get(key) ?? others;
        return fitsSchema(names, key) && (typeof property === 'boolean' ? property : fitsSchema(property, one));
    });
}
function fitsAll(schema, values) {
    return values.every((value) => fitsSchema(schema, value));
}
function fitsText({ minLength, pattern }, text) {
    return text.length >= (minLength ?? 0) && (pattern === undefined || compiled(pattern).test(text));
}
const patterns = new Map();
function compiled(pattern) {
    const known = patterns.get(pattern) ?? new RegExp(pattern, 'u');
    patterns.set(pattern, known);
    return known;
}

// EXTERNAL MODULE: ./src/problem.ts
var problem = __nccwpck_require__(4008);
// EXTERNAL MODULE: ./src/policy/did-you-mean.ts
var did_you_mean = __nccwpck_require__(607);
// EXTERNAL MODULE: ./src/policy/shown.ts
var shown = __nccwpck_require__(1003);
// EXTERNAL MODULE: ./src/policy/value-complaint.ts
var value_complaint = __nccwpck_require__(7255);
;// CONCATENATED MODULE: ./src/policy/shape-problems.ts





function shapeProblems(root, issues) {
    return problemsOf(root, issues, []);
}
function problemsOf(root, issues, outer) {
    const misspelt = misspeltKeys(issues);
    return issues
        .filter((issue) => !misspelt.has(pathText(issue.path)) || find(root, [...outer, ...issue.path]) !== null)
        .flatMap((issue) => problemsOfIssue(root, issue, [...outer, ...issue.path]));
}
function problemsOfIssue(root, issue, path) {
    switch (issue.code) {
        case 'unrecognized_keys':
            return issue.keys.map((key) => unknownKey(root, path, key, knownKeys(issue)));
        case 'invalid_union': {
            const branch = likeliest(issue.errors);
            if (branch === null)
                return [wrongType(root, path, issue, false)];
            const rivals = rivalKeys(branch, issue.errors);
            const both = [...rivals].map(([key, other]) => (0,problem/* problem */.CC)('policy-key', `write either "${other}" or "${key}", not both`, keyPlace(root, [...path, key])));
            return [...both, ...problemsOf(root, branch.map(withoutKeys(rivals)), path)];
        }
        case 'invalid_key':
            return issue.issues.map(({ message }) => (0,problem/* problem */.CC)('policy-value', message, keyPlace(root, path)));
        case 'invalid_type':
            return [wrongType(root, path, issue, issue.expected === 'string' && issue.message !== value_complaint/* expectedDate */.$V)];
        case 'invalid_value':
            return [wrongValue(root, path, issue)];
        case 'too_small':
            return [(0,problem/* problem */.CC)('policy-shape', `${label(path)}: ${issue.message}`, placeOf(root, path))];
        default:
            return [(0,problem/* problem */.CC)('policy-value', issue.message, placeOf(root, path))];
    }
}
function misspeltKeys(issues) {
    const paths = issues.flatMap((issue) => issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) => pathText([...issue.path, (0,did_you_mean/* closest */.k)(key, knownKeys(issue)) ?? '']))
        : []);
    return new Set(paths);
}
function knownKeys(issue) {
    return issue.message.split(', ');
}
function likeliest(branches) {
    const fitting = branches.filter((branch) => !branch.some(({ code, path }) => code === 'invalid_type' && path.length === 0));
    const unknownKeys = (branch) => branch.reduce((sum, issue) => sum + (issue.code === 'unrecognized_keys' ? issue.keys.length : 0), 0);
    const [best] = [...fitting].sort((a, b) => unknownKeys(a) - unknownKeys(b) || a.length - b.length);
    return best ?? null;
}
function rivalKeys(branch, branches) {
    const rivals = new Map();
    for (const { keys, known } of branch.flatMap(unknownIn)) {
        for (const other of branches.flatMap((one) => one.flatMap(unknownIn))) {
            const own = other.keys.find((key) => known.includes(key));
            if (own === undefined)
                continue;
            for (const key of keys)
                if (other.known.includes(key))
                    rivals.set(key, own);
        }
    }
    return rivals;
}
function unknownIn(issue) {
    if (issue.code !== 'unrecognized_keys' || issue.path.length > 0)
        return [];
    return [{ keys: issue.keys, known: knownKeys(issue) }];
}
function withoutKeys(rivals) {
    return (issue) => issue.code === 'unrecognized_keys' ? { ...issue, keys: issue.keys.filter((key) => !rivals.has(key)) } : issue;
}
function unknownKey(root, path, key, known) {
    const where = path.length === 0 ? 'the policy' : `"${label(path)}"`;
    const hint = (0,did_you_mean/* suggestion */.h)(key, known) || `; ${where} knows ${known.join(', ')}`;
    return (0,problem/* problem */.CC)('policy-key', `unknown key "${(0,shown/* shown */.S)(key)}"${hint}`, keyPlace(root, [...path, key]));
}
function wrongType(root, path, { message }, wantsText) {
    const found = find(root, path);
    if (found === null)
        return missingKey(root, path, message);
    const plain = typeof found.value === 'number' || typeof found.value === 'boolean';
    const emptied = found.value === null && message.startsWith('a list of package names');
    const isPart = message.startsWith('a Python version') && !found.source.includes('.');
    const hint = wantsText && plain && !isPart ? `: write "${(0,shown/* shown */.S)(found.source)}"` : emptied ? '; delete a key without a list' : '';
    const what = `${label(path)}: expected ${message}; found ${described(found.value)}${hint}`;
    return (0,problem/* problem */.CC)('policy-shape', what, found.place);
}
function wrongValue(root, path, issue) {
    const found = find(root, path);
    if (found === null)
        return missingKey(root, path, issue.message);
    const { value, place } = found;
    const what = `${label(path)}: expected ${issue.message}; found ${described(value)}`;
    if (typeof value !== 'string')
        return (0,problem/* problem */.CC)(typeof value === 'number' ? 'policy-value' : 'policy-shape', what, place);
    const isCode = finding_code/* findingCodes */.Yj.some((code) => code === value);
    const words = issue.values.filter((allowed) => typeof allowed === 'string');
    const hint = isCode ? ', a kind of finding that is left to people' : (0,did_you_mean/* suggestion */.h)(meantBy(value), words);
    return (0,problem/* problem */.CC)('policy-value', `${what}${hint}`, place);
}
function meantBy(value) {
    return otherNames.get(value.toLowerCase()) ?? value;
}
const otherNames = new Map([
    ...['darwin', 'mac', 'osx'].map((name) => [name, 'macos']),
    ...['win', 'win32', 'win64', 'nt'].map((name) => [name, 'windows']),
    ...['ubuntu', 'debian', 'alpine', 'posix'].map((name) => [name, 'linux']),
    ['warn', 'warning'],
    ['info', 'notice'],
]);
function missingKey(root, path, expected) {
    const outer = path.slice(0, -1);
    const where = outer.length === 0 ? '' : ` in "${label(outer)}"`;
    return (0,problem/* problem */.CC)('policy-shape', `the key "${label(path)}" is missing${where}: expected ${expected}`, placeOf(root, outer));
}
function label(path) {
    const key = path.findLast((part) => typeof part === 'string');
    return key === undefined ? 'the policy' : (0,shown/* shown */.S)(String(key));
}
function described(value) {
    if (value === null)
        return 'nothing';
    if (typeof value === 'string')
        return `"${(0,shown/* shown */.S)(value)}"`;
    if (typeof value === 'number')
        return `the number ${value}`;
    if (typeof value === 'object')
        return Array.isArray(value) ? 'a list' : 'a map';
    return String(value);
}
function find(root, path) {
    let located = root;
    for (const part of path) {
        located = located?.items[Number(part)] ?? located?.entries.get(String(part))?.value;
    }
    return located ?? null;
}
function placeOf(root, path) {
    return (find(root, path) ?? root).place;
}
function keyPlace(root, path) {
    const map = find(root, path.slice(0, -1)) ?? root;
    return map.entries.get(String(path.at(-1)))?.key ?? map.place;
}
function pathText(path) {
    return path.map(String).join('\n');
}

;// CONCATENATED MODULE: ./src/policy/check-shape.ts



async function checkShape(root) {
    if (isPolicy(root.value))
        return root.value;
    const { policyShape } = await Promise.all(/* import() */[__nccwpck_require__.e(102), __nccwpck_require__.e(38)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9038));
    const shaped = policyShape.safeParse(root.value);
    return shaped.success ? shaped.data : shapeProblems(root, shaped.error.issues);
}
function isPolicy(value) {
    return fitsSchema(sync_policy_schema_namespaceObject, value);
}

;// CONCATENATED MODULE: ./src/policy/decode-policy.ts

function decodePolicy(path, bytes) {
    const label = labelOf(bytes);
    if (isText(label, bytes))
        return new TextDecoder(label).decode(bytes);
    let good = 0;
    let bad = bytes.length;
    while (bad - good > 1) {
        const middle = Math.floor((good + bad) / 2);
        if (isText(label, bytes.subarray(0, middle), true))
            good = middle;
        else
            bad = middle;
    }
    const before = new TextDecoder(label).decode(bytes.subarray(0, good), { stream: true });
    const lineStart = before.lastIndexOf('\n') + 1;
    const place = { path, line: before.split('\n').length, column: before.length - lineStart + 1 };
    return (0,problem/* problem */.CC)('policy-unreadable', `this is not ${label.toUpperCase()} text: save the policy as UTF-8`, place);
}
function labelOf(bytes) {
    if (bytes[0] === 0xff && bytes[1] === 0xfe)
        return 'utf-16le';
    if (bytes[0] === 0xfe && bytes[1] === 0xff)
        return 'utf-16be';
    return 'utf-8';
}
function isText(label, bytes, cut = false) {
    try {
        new TextDecoder(label, { fatal: true }).decode(bytes, { stream: cut });
        return true;
    }
    catch (error) {
        if (error instanceof TypeError)
            return false;
        throw error;
    }
}

;// CONCATENATED MODULE: ./src/policy/policy-rules.ts








function ruleProblems(root, isExtended) {
    const groups = itemsOf(root, 'groups');
    const extended = policy_rules_entry(root, 'extends');
    return [
        ...(isExtended ? [] : missingGroups(root)),
        ...[extended, ...(extended?.items ?? [])].flatMap((text) => complaints(text, extension/* extensionComplaint */.hZ)),
        ...repeatedGroups(groups),
        ...groups.flatMap(groupProblems),
    ];
}
function missingGroups(root) {
    const keys = [...root.entries.keys()];
    const isMap = typeof root.value === 'object' && root.value !== null && !Array.isArray(root.value);
    if (!isMap || keys.some((key) => (0,did_you_mean/* closest */.k)(key, ['groups', 'extends']) !== null))
        return [];
    return [(0,problem/* problem */.CC)('policy-shape', 'the key "groups" is missing: expected a list of groups', root.place)];
}
function repeatedGroups(groups) {
    const names = groups.flatMap((group) => {
        const name = groupName(group.value);
        return name === null ? [] : [{ name, place: policy_rules_entry(group, 'name')?.place ?? group.place }];
    });
    return repeated(names, (name) => `another group is called "${(0,shown/* shown */.S)(name)}": give this one a "name" of its own`);
}
function groupProblems(group) {
    const name = policy_rules_entry(group, 'name');
    const base = policy_rules_entry(group, 'base');
    const nameless = typeof name?.value === 'string' && name.value !== '' && name.value.trim() === '';
    return [
        ...(nameless ? [(0,problem/* problem */.CC)('policy-value', 'a group cannot have an empty name', name.place)] : []),
        ...[base, ...(base?.items ?? [])].flatMap((path) => complaints(path, policy_path/* pathComplaint */.x)),
        ...itemsOf(group, 'variants').flatMap(variantProblems),
    ];
}
function variantProblems(variant) {
    if (variant.entries.size === 0)
        return complaints(variant, policy_path/* pathComplaint */.x);
    const patterns = ['extra', 'omit', 'differ'].flatMap((list) => itemsOf(variant, list));
    const substitutes = [...(policy_rules_entry(variant, 'substitute')?.entries ?? [])];
    return [
        ...[variant, policy_rules_entry(variant, 'path')].flatMap((path) => complaints(path, policy_path/* pathComplaint */.x)),
        ...togetherProblems(variant),
        ...patterns.flatMap((one) => [one, policy_rules_entry(one, 'package')].flatMap((text) => complaints(text, value_complaint/* patternComplaint */.GV))),
        ...repeated(substitutes.map(([name, { key }]) => ({ name: (0,python_name/* canonicalName */.Ew)(name), place: key })), (name) => `"${(0,shown/* shown */.S)(name)}" is substituted already in this variant`),
        ...substitutes.flatMap(([name, { value }]) => ownSubstitute(name, value)),
        ...repeated(itemsOf(variant, 'require').flatMap(({ value, place }) => policy_rules_isText(value) ? [{ name: (0,python_name/* canonicalName */.Ew)(value), place }] : []), (name) => `"${(0,shown/* shown */.S)(name)}" is required already in this variant`),
    ];
}
function ownSubstitute(name, substitute) {
    const other = policy_rules_entry(substitute, 'with') ?? substitute;
    if (!policy_rules_isText(other.value) || (0,python_name/* canonicalName */.Ew)(other.value) !== (0,python_name/* canonicalName */.Ew)(name))
        return [];
    const message = `"${(0,shown/* shown */.S)(name)}" cannot stand in for itself: name the package that this variant has instead`;
    return [(0,problem/* problem */.CC)('policy-value', message, other.place)];
}
function policy_rules_isText(value) {
    return typeof value === 'string';
}
function togetherProblems(variant) {
    const problems = [];
    const versions = policy_rules_entry(variant, 'versions');
    if (versions?.value === 'exact' && policy_rules_entry(variant, 'relation')?.value === 'overlay') {
        const message = 'an overlay adds to what its base pins, so the two cannot have the same versions: leave "versions: exact" out';
        problems.push((0,problem/* problem */.CC)('policy-value', message, versions.place));
    }
    const required = policy_rules_entry(variant, 'require');
    if (required !== undefined && required.items.length > 0 && policy_rules_entry(variant, 'relation')?.value === 'overlay') {
        const message = 'an overlay is installed together with its base, so it need not have what the base has: leave "require" out';
        problems.push((0,problem/* problem */.CC)('policy-value', message, required.place));
    }
    const python = policy_rules_entry(variant, 'python');
    if (python !== undefined && variant.entries.get('environment')?.value.entries.has('python') === true) {
        problems.push((0,problem/* problem */.CC)('policy-value', '"python" stands here and in "environment": say it once', python.place));
    }
    return problems;
}
function complaints(text, complaint) {
    if (text === undefined || typeof text.value !== 'string' || text.value === '')
        return [];
    const message = complaint(text.value);
    return message === null ? [] : [(0,problem/* problem */.CC)('policy-value', message, text.place)];
}
function repeated(named, message) {
    const seen = new Set();
    const problems = [];
    for (const { name, place } of named) {
        if (seen.has(name))
            problems.push((0,problem/* problem */.CC)('policy-duplicate', message(name), place));
        seen.add(name);
    }
    return problems;
}
function policy_rules_entry(map, key) {
    return map.entries.get(key)?.value;
}
function itemsOf(map, key) {
    return policy_rules_entry(map, key)?.items ?? [];
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __nccwpck_require__(8815);
;// CONCATENATED MODULE: ./src/policy/policy-yaml.ts



function readYaml(path, text) {
    const lineCounter = new dist/* LineCounter */.HN();
    const document = parse(text, lineCounter);
    const at = (offset) => {
        const { line, col } = lineCounter.linePos(offset);
        return { path, line, column: col };
    };
    if (document === null)
        return { root: null, problems: [(0,problem/* problem */.CC)('policy-syntax', tooDeepMessage, at(0))] };
    const errors = [...document.errors, ...document.warnings];
    if (errors.length > 0) {
        return { root: null, problems: onePerLine(errors.map((error) => syntaxProblem(error, at(error.pos[0])))) };
    }
    const { contents } = document;
    if (contents === null || ((0,dist/* isScalar */.jn)(contents) && contents.value === null)) {
        const message = 'the policy is empty: begin with "version: 1" and a list "groups"';
        return { root: null, problems: [(0,problem/* problem */.CC)('policy-shape', message, at(0))] };
    }
    const reading = { at, anchors: new Map(), problems: [], borrowed: 0 };
    const root = locate(reading, contents, at(0), 0);
    return { root, problems: reading.problems.slice(0, maximumProblems) };
}
function parse(text, lineCounter) {
    try {
        return (0,dist/* parseDocument */.Tp)(text, { lineCounter, uniqueKeys: false, prettyErrors: false, version: '1.2' });
    }
    catch (error) {
        if (error instanceof RangeError)
            return null;
        throw error;
    }
}
const maximumBorrowed = 10_000;
const maximumDepth = 100;
const maximumProblems = 100;
function locate(reading, node, outer, depth) {
    const place = policy_yaml_placeOf(reading, node) ?? outer;
    if ((0,dist/* isAlias */.Vj)(node))
        return borrow(reading, node.source, place);
    const anchor = (0,dist/* isScalar */.jn)(node) || (0,dist/* isSeq */.oP)(node) || (0,dist/* isMap */.jh)(node) ? node.anchor : undefined;
    if (anchor !== undefined)
        reading.anchors.set(anchor, null);
    const located = depth > maximumDepth ? tooDeep(reading, place) : read(reading, node, place, depth);
    if (anchor !== undefined)
        reading.anchors.set(anchor, located);
    return located;
}
function read(reading, node, place, depth) {
    if ((0,dist/* isMap */.jh)(node))
        return mapOf(reading, node.items, place, depth);
    if ((0,dist/* isSeq */.oP)(node)) {
        const items = node.items.map((item) => locate(reading, item, place, depth + 1));
        const value = items.map((item) => item.value);
        return { value, place, source: '', items, entries: noEntries, size: sizeOf(items) };
    }
    if (!(0,dist/* isScalar */.jn)(node))
        return leaf(null, place);
    const source = sourceOf(node);
    const plain = node.value === null || ['string', 'number', 'boolean'].includes(typeof node.value);
    return leaf(plain ? node.value : source, place, source);
}
function mapOf(reading, pairs, place, depth) {
    const entries = new Map();
    for (const pair of pairs) {
        const key = policy_yaml_placeOf(reading, pair.key) ?? place;
        const name = keyOf(pair.key);
        if ((0,dist/* isScalar */.jn)(pair.key) && pair.key.anchor !== undefined)
            locate(reading, pair.key, key, depth);
        const value = locate(reading, pair.value, key, depth + 1);
        const first = name === null ? undefined : entries.get(name);
        if (name === null)
            reading.problems.push((0,problem/* problem */.CC)('policy-shape', 'a key must be text, not a list, map or alias', key));
        else if (name === '__proto__')
            reading.problems.push((0,problem/* problem */.CC)('policy-key', `"${name}" is no key of a policy`, key));
        else if (first !== undefined) {
            const message = `the key "${(0,shown/* shown */.S)(name)}" stands twice in one map, the first time in line ${first.key.line}`;
            reading.problems.push((0,problem/* problem */.CC)('policy-syntax', message, key));
        }
        else
            entries.set(name, { key, value });
    }
    const values = [...entries].map(([name, { value }]) => [name, value.value]);
    const size = sizeOf([...entries].map(([, { value }]) => value));
    return { value: Object.fromEntries(values), place, source: '', items: noItems, entries, size };
}
function borrow(reading, anchor, place) {
    const target = reading.anchors.get(anchor);
    if (target === undefined || target === null) {
        const why = target === null ? 'stands inside of what it repeats' : 'names no anchor that stands before it';
        reading.problems.push((0,problem/* problem */.CC)('policy-syntax', `the alias "*${(0,shown/* shown */.S)(anchor)}" ${why}`, place));
        return leaf(null, place);
    }
    const before = reading.borrowed;
    reading.borrowed += target.size;
    if (reading.borrowed <= maximumBorrowed)
        return { ...target, place };
    if (before <= maximumBorrowed) {
        const message = `the aliases up to here repeat more than ${maximumBorrowed} values: write the policy without them`;
        reading.problems.push((0,problem/* problem */.CC)('policy-syntax', message, place));
    }
    return leaf(null, place);
}
function tooDeep(reading, place) {
    reading.problems.push((0,problem/* problem */.CC)('policy-syntax', tooDeepMessage, place));
    return leaf(null, place);
}
const tooDeepMessage = 'the lists and maps are nested too deep for a policy';
function leaf(value, place, source = '') {
    return { value, place, source, items: noItems, entries: noEntries, size: 1 };
}
const noItems = [];
const noEntries = new Map();
function sizeOf(parts) {
    return parts.reduce((sum, { size }) => sum + size, 1);
}
function keyOf(key) {
    if (!(0,dist/* isScalar */.jn)(key))
        return key === null ? '' : null;
    return typeof key.value === 'string' ? key.value : sourceOf(key);
}
function sourceOf({ source }) {
    return source ?? '';
}
function policy_yaml_placeOf(reading, node) {
    const known = (0,dist/* isAlias */.Vj)(node) || (0,dist/* isScalar */.jn)(node) || (0,dist/* isMap */.jh)(node) || (0,dist/* isSeq */.oP)(node);
    const range = known ? node.range : undefined;
    return range === undefined || range === null ? null : reading.at(range[0]);
}
function syntaxProblem(error, place) {
    return (0,problem/* problem */.CC)('policy-syntax', syntaxMessage(error), place);
}
function syntaxMessage({ code, message }) {
    switch (code) {
        case 'TAB_AS_INDENT':
            return 'a tab stands where YAML indents: use spaces';
        case 'MULTIPLE_DOCS':
            return 'a second YAML document begins here: a policy is one document';
        case 'BLOCK_AS_IMPLICIT_KEY':
            return 'a second key begins in the line of another: begin a new line, or put text that holds ": " in quotes';
        case 'RESOURCE_EXHAUSTION':
            return tooDeepMessage;
        default:
            return `this is not valid YAML: ${(0,shown/* shown */.S)(message)}`;
    }
}
function onePerLine(problems) {
    const byLine = new Map();
    for (const one of problems) {
        if (!byLine.has(one.line))
            byLine.set(one.line, one);
    }
    return [...byLine.values()].slice(0, maximumProblems);
}

;// CONCATENATED MODULE: ./src/policy/read-policy.ts





async function parsePolicy(path, bytes, { isExtended } = { isExtended: false }) {
    const text = decodePolicy(path, bytes);
    if (typeof text !== 'string')
        return [text];
    const { root, problems } = readYaml(path, text);
    if (root === null)
        return problems;
    const shaped = await checkShape(root);
    const misshapen = 'length' in shaped ? shaped : [];
    const all = [...problems, ...misshapen, ...ruleProblems(root, isExtended)];
    return 'length' in shaped || all.length > 0 ? inOrder(all) : buildPolicy(path, shaped, root);
}
function inOrder(problems) {
    return [...problems].sort((a, b) => Number(a.line) - Number(b.line) || Number(a.column) - Number(b.column));
}


/***/ }),

/***/ 1003:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ shown)
/* harmony export */ });
/* harmony import */ var _shorten_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2318);

function shown(text) {
    return (0,_shorten_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .m)(text, longest).replace(/[\p{Cc}\u2028\u2029]/gu, (character) => {
        const code = character.charCodeAt(0).toString(16).padStart(4, '0');
        return `\\u${code}`;
    });
}
const longest = 200;


/***/ }),

/***/ 7255:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $V: () => (/* binding */ expectedDate),
/* harmony export */   F4: () => (/* binding */ requireComplaint),
/* harmony export */   GV: () => (/* binding */ patternComplaint),
/* harmony export */   _P: () => (/* binding */ dateComplaint),
/* harmony export */   vm: () => (/* binding */ nameComplaint)
/* harmony export */ });
/* harmony import */ var _python_name_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5411);
/* harmony import */ var _package_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7525);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1003);



function patternComplaint(text) {
    if ((0,_python_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isPackageName */ .TP)(text))
        return null;
    return (0,_package_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .isPackageGlob */ .T7)(text) ? (0,_package_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .packageGlobComplaint */ .ss)(text) : nameComplaint(text);
}
function nameComplaint(text) {
    const name = nameBefore(text);
    const hint = name === null ? '' : `; write only the name: "${(0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .S)(name)}"`;
    return `"${(0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .S)(text)}" is no package name${hint}`;
}
function requireComplaint(text) {
    return (0,_package_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .isPackageGlob */ .T7)(text) && patternComplaint(text) === null
        ? `"${(0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .S)(text)}" is a glob: "require" takes names only, one for each package that must be there`
        : nameComplaint(text);
}
const expectedDate = 'a date such as 2027-01-31';
function dateComplaint(text) {
    const looksLikeOne = /^\d{4}-\d{2}-\d{2}$/.test(text);
    return looksLikeOne ? `there is no day ${text}` : `"${(0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .S)(text)}" is no date: write it as 2027-01-31`;
}
function nameBefore(text) {
    const [name] = /^[A-Za-z0-9._-]*(?![A-Za-z0-9._*?{-])/.exec(text.trim()) ?? [''];
    return name !== text && (0,_python_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isPackageName */ .TP)(name) ? name : null;
}


/***/ }),

/***/ 4008:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CC: () => (/* binding */ problem),
/* harmony export */   Z9: () => (/* binding */ placeText),
/* harmony export */   n7: () => (/* binding */ areProblems)
/* harmony export */ });
function problem(code, message, at, options = { fatal: true }) {
    const place = at !== null && 'line' in at ? at : null;
    return {
        code,
        message,
        fatal: options.fatal,
        path: at?.path ?? null,
        line: place?.line ?? null,
        column: place?.column ?? null,
    };
}
function areProblems(value) {
    return Array.isArray(value) && value.some((one) => typeof one === 'object' && one !== null && 'fatal' in one);
}
function placeText(at) {
    if (at.path === null)
        return '';
    if (at.line === null)
        return at.path;
    return at.column === null ? `${at.path}:${at.line}` : `${at.path}:${at.line}:${at.column}`;
}


/***/ }),

/***/ 6805:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $f: () => (/* binding */ isNameCharacter),
/* harmony export */   Ao: () => (/* binding */ hasWordAt),
/* harmony export */   TJ: () => (/* binding */ endOfDigits),
/* harmony export */   gQ: () => (/* binding */ isAlphanumeric),
/* harmony export */   k$: () => (/* binding */ isSeparator),
/* harmony export */   lx: () => (/* binding */ stripPythonSpace),
/* harmony export */   tX: () => (/* binding */ isPythonSpace),
/* harmony export */   yp: () => (/* binding */ isDigit),
/* harmony export */   z3: () => (/* binding */ isBlank)
/* harmony export */ });
const digit = 1;
const letter = 2;
const separator = 4;
const classes = Uint8Array.from({ length: 128 }, (_, code) => {
    const character = String.fromCharCode(code);
    if (character >= '0' && character <= '9')
        return digit;
    if ((character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z'))
        return letter;
    return character === '-' || character === '_' || character === '.' ? separator : 0;
});
function classOf(code) {
    return code < 128 ? (classes[code] ?? 0) : 0;
}
function isDigit(code) {
    return code >= 48 && code <= 57;
}
function isAlphanumeric(code) {
    return (classOf(code) & (digit | letter)) !== 0;
}
function isSeparator(code) {
    return classOf(code) === separator;
}
function isNameCharacter(code) {
    return classOf(code) !== 0;
}
function isBlank(code) {
    return code === 32 || code === 9;
}
function isPythonSpace(code) {
    if (code < 128)
        return code === 32 || (code >= 9 && code <= 13) || (code >= 28 && code <= 31);
    if (code >= 0x2000 && code <= 0x200a)
        return true;
    return (code === 0x85 ||
        code === 0xa0 ||
        code === 0x1680 ||
        code === 0x2028 ||
        code === 0x2029 ||
        code === 0x202f ||
        code === 0x205f ||
        code === 0x3000);
}
function stripPythonSpace(text) {
    let start = 0;
    let end = text.length;
    while (start < end && isPythonSpace(text.charCodeAt(start)))
        start += 1;
    while (end > start && isPythonSpace(text.charCodeAt(end - 1)))
        end -= 1;
    return text.slice(start, end);
}
function endOfDigits(text, position) {
    let end = position;
    while (isDigit(text.charCodeAt(end)))
        end += 1;
    return end;
}
function hasWordAt(text, position, word) {
    for (let index = 0; index < word.length; index += 1) {
        if ((text.charCodeAt(position + index) | 0x20) !== word.charCodeAt(index))
            return false;
    }
    return true;
}


/***/ }),

/***/ 5393:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ decideComparison),
/* harmony export */   j: () => (/* binding */ comparisonOf)
/* harmony export */ });
/* harmony import */ var _character_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6805);
/* harmony import */ var _name_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5411);
/* harmony import */ var _specifier_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(154);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6754);
/* harmony import */ var _version_set_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8246);





const versionVariables = new Set([
    'implementation_version',
    'platform_release',
    'python_full_version',
    'python_version',
]);
function comparisonOf(left, operator, right) {
    if (left.kind === 'variable') {
        const other = left.name === 'extra' && right.kind === 'value' ? nameOf(right) : right;
        return { kind: 'comparison', left, operator, right: other };
    }
    const holdsNames = right.kind === 'variable' && nameVariables.has(right.name);
    return { kind: 'comparison', left: holdsNames ? nameOf(left) : left, operator, right };
}
const nameVariables = new Set(['extra', 'extras', 'dependency_groups']);
function decideComparison(comparison, cell) {
    const variable = variableOf(comparison);
    if (variable === null)
        return null;
    const value = variable === 'extra' ? '' : cell.variables.get(variable);
    return value === undefined ? decideByMinor(comparison, variable, cell) : decide(comparison, variable, value);
}
function variableOf({ left, right }) {
    if (left.kind === 'variable')
        return left.name;
    return right.kind === 'variable' ? right.name : null;
}
function decide(comparison, variable, value) {
    const isVariableLeft = comparison.left.kind === 'variable';
    const left = isVariableLeft ? value : textOf(comparison.left);
    const right = isVariableLeft ? textOf(comparison.right) : value;
    const versions = versionVariables.has(variable) ? versionsOf(comparison, right) : null;
    if (versions !== null)
        return allows(versions, left);
    switch (comparison.operator) {
        case 'in':
            return right.includes(left);
        case 'not in':
            return !right.includes(left);
        case '<':
        case '>':
            return false;
        case '<=':
        case '>=':
        case '==':
            return left === right;
        case '!=':
            return left !== right;
        default:
            return null;
    }
}
function textOf(operand) {
    return operand.kind === 'value' ? operand.text : operand.name;
}
function nameOf({ text }) {
    return { kind: 'value', text: (0,_name_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalName */ .Ew)(text) };
}
function versionsOf(comparison, right) {
    if (comparison.left.kind !== 'variable')
        return versionsAllowed(comparison.operator, right);
    const known = versionsByComparison.get(comparison);
    if (known !== undefined)
        return known;
    const versions = versionsAllowed(comparison.operator, right);
    versionsByComparison.set(comparison, versions);
    return versions;
}
const versionsByComparison = new WeakMap();
function versionsAllowed(operator, text) {
    const specifier = (0,_specifier_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSpecifier */ .as)(operator + text);
    return specifier === null ? null : (0,_version_set_js__WEBPACK_IMPORTED_MODULE_4__/* .versionSetOf */ .ye)([specifier]);
}
function allows(versions, text) {
    if (versions.spelling !== null)
        return versions.spelling === text.toLowerCase();
    const version = (0,_version_js__WEBPACK_IMPORTED_MODULE_3__/* .parseVersion */ .ot)(text);
    return version !== null && (0,_version_set_js__WEBPACK_IMPORTED_MODULE_4__/* .contains */ .gR)(versions, version);
}
function decideByMinor(comparison, variable, cell) {
    const minor = cell.variables.get('python_version');
    const isPythonVersion = variable === 'python_full_version' || (variable === 'implementation_version' && cell.implementation === 'cpython');
    if (!isPythonVersion || minor === undefined)
        return null;
    if (comparison.operator === 'in')
        return decideSubstring(comparison, minor);
    if (comparison.operator === 'not in') {
        const isInside = decideSubstring(comparison, minor);
        return isInside === null ? null : !isInside;
    }
    const turn = BigInt(patchNamed(comparison));
    const [first, ...others] = [0n, turn, turn + 1n].map((patch) => decide(comparison, variable, `${minor}.${patch}`));
    return others.every((outcome) => outcome === first) ? (first ?? null) : null;
}
function patchNamed(comparison) {
    const text = comparison.left.kind === 'variable'
        ? ((0,_specifier_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSpecifier */ .as)(comparison.operator + textOf(comparison.right))?.version.replace(/\.\*$/, '') ?? '')
        : textOf(comparison.left);
    return (0,_version_js__WEBPACK_IMPORTED_MODULE_3__/* .parseVersion */ .ot)(text)?.release[2] ?? 0;
}
function decideSubstring({ left, right }, minor) {
    const prefix = `${minor}.`;
    if (left.kind === 'variable') {
        const found = textOf(right).split(prefix).slice(1);
        return found.some((rest) => (0,_character_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigit */ .yp)(rest.charCodeAt(0))) ? null : false;
    }
    if (prefix.includes(left.text))
        return true;
    const patchStart = startOfLastDigits(left.text);
    return patchStart < left.text.length && prefix.endsWith(left.text.slice(0, patchStart)) ? null : false;
}
function startOfLastDigits(text) {
    let start = text.length;
    while ((0,_character_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigit */ .yp)(text.charCodeAt(start - 1)))
        start -= 1;
    return start;
}


/***/ }),

/***/ 120:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ readInteger),
/* harmony export */   h: () => (/* binding */ successor)
/* harmony export */ });
/* harmony import */ var _character_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6805);

const safeDigits = 15;
function readInteger(text, start, end) {
    let first = start;
    while (first < end - 1 && text.charCodeAt(first) === 48)
        first += 1;
    if (end - first > safeDigits)
        return normalInteger(BigInt(text.slice(first, end)));
    let value = 0;
    for (let index = first; index < end && (0,_character_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigit */ .yp)(text.charCodeAt(index)); index += 1) {
        value = value * 10 + (text.charCodeAt(index) - 48);
    }
    return value;
}
function successor(value) {
    return normalInteger(BigInt(value) + 1n);
}
function normalInteger(value) {
    return value <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(value) : value;
}


/***/ }),

/***/ 5570:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  U: () => (/* binding */ evaluateMarker),
  B: () => (/* binding */ markerText)
});

// EXTERNAL MODULE: ./src/python/comparison.ts
var comparison = __nccwpck_require__(5393);
;// CONCATENATED MODULE: ./src/python/marker-tree.ts
function comparisonText({ left, operator, right }) {
    return `${operandText(left)} ${operator} ${operandText(right)}`;
}
function operandText(operand) {
    if (operand.kind === 'variable')
        return operand.name;
    if (!operand.text.includes('"'))
        return `"${operand.text}"`;
    return `'${operand.text.replaceAll("'", '\\x27')}'`;
}

;// CONCATENATED MODULE: ./src/python/marker.ts


function evaluateMarker(marker, cell) {
    const value = judge(marker, cell);
    return typeof value === 'boolean' ? value : value.text;
}
function markerText(marker) {
    if (marker.kind === 'comparison')
        return comparisonText(marker);
    let text = '';
    for (const [index, inner] of marker.markers.entries()) {
        if (index > 0)
            text += ` ${marker.words[index - 1]} `;
        text += inner.kind === 'junction' ? `(${markerText(inner)})` : comparisonText(inner);
    }
    return text;
}
function judge(marker, cell) {
    if (marker.kind === 'junction')
        return judgeJunction(marker, cell);
    return (0,comparison/* decideComparison */.E)(marker, cell) ?? { text: comparisonText(marker), isAlternative: false };
}
function judgeJunction({ markers, words }, cell) {
    let alternatives = false;
    let all = true;
    for (const [index, marker] of markers.entries()) {
        if (words[index - 1] === 'or') {
            if (all === true)
                return true;
            alternatives = either(alternatives, all);
            all = true;
        }
        if (all !== false)
            all = both(all, judge(marker, cell));
    }
    return all === true ? true : either(alternatives, all);
}
function both(a, b) {
    if (a === true || b === false)
        return b;
    if (b === true)
        return a;
    return { text: `${inParentheses(a)} and ${inParentheses(b)}`, isAlternative: false };
}
function either(a, b) {
    if (a === false || b === false)
        return a || b;
    return { text: `${a.text} or ${b.text}`, isAlternative: true };
}
function inParentheses(residue) {
    return residue.isAlternative ? `(${residue.text})` : residue.text;
}


/***/ }),

/***/ 5411:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ew: () => (/* binding */ canonicalName),
/* harmony export */   TP: () => (/* binding */ isPackageName),
/* harmony export */   kb: () => (/* binding */ endOfIdentifier),
/* harmony export */   xJ: () => (/* binding */ identifierSource)
/* harmony export */ });
/* harmony import */ var _character_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6805);

function canonicalName(name) {
    return name.toLowerCase().replace(otherSeparators, '-');
}
const otherSeparators = /[-_.]{2,}|[_.]/g;
function endOfIdentifier(text, start) {
    identifier.lastIndex = start;
    return identifier.test(text) ? identifier.lastIndex : start;
}
const identifierSource = /[A-Za-z0-9](?:[\w.-]*\w)?/.source;
const identifier = new RegExp(identifierSource, 'y');
function isPackageName(text) {
    for (let index = 0; index < text.length; index += 1) {
        if (!(0,_character_js__WEBPACK_IMPORTED_MODULE_0__/* .isNameCharacter */ .$f)(text.charCodeAt(index)))
            return false;
    }
    return (0,_character_js__WEBPACK_IMPORTED_MODULE_0__/* .isAlphanumeric */ .gQ)(text.charCodeAt(0)) && (0,_character_js__WEBPACK_IMPORTED_MODULE_0__/* .isAlphanumeric */ .gQ)(text.charCodeAt(text.length - 1));
}


/***/ }),

/***/ 5562:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  p: () => (/* binding */ parseRequirement)
});

// EXTERNAL MODULE: ./src/python/character.ts
var character = __nccwpck_require__(6805);
// EXTERNAL MODULE: ./src/python/comparison.ts
var comparison = __nccwpck_require__(5393);
;// CONCATENATED MODULE: ./src/python/python-string.ts
function readPythonString(body) {
    if (isPlainAscii(body))
        return body;
    if (/[\0\p{Surrogate}]/u.test(body))
        return null;
    let value = '';
    let position = 0;
    for (;;) {
        const backslash = body.indexOf('\\', position);
        const plain = body.slice(position, backslash === -1 ? body.length : backslash);
        if (plain.includes('\n') || plain.includes('\r'))
            return null;
        value += plain;
        if (backslash === -1)
            return value;
        const read = readEscape(body, backslash + 1);
        if (read === null)
            return null;
        value += read.value;
        position = read.end;
    }
}
function isPlainAscii(body) {
    for (let index = 0; index < body.length; index += 1) {
        const code = body.charCodeAt(index);
        if (code < 32 || code > 126 || code === 92)
            return false;
    }
    return true;
}
const simpleEscapes = new Map([
    ['\\', '\\'],
    ["'", "'"],
    ['"', '"'],
    ['a', '\x07'],
    ['b', '\b'],
    ['f', '\f'],
    ['n', '\n'],
    ['r', '\r'],
    ['t', '\t'],
    ['v', '\v'],
    ['\n', ''],
]);
const hexadecimalEscapes = new Map([
    ['x', 2],
    ['u', 4],
    ['U', 8],
]);
function readEscape(body, position) {
    const letter = body.charAt(position);
    const simple = simpleEscapes.get(letter);
    if (simple !== undefined)
        return { value: simple, end: position + 1 };
    const digits = hexadecimalEscapes.get(letter);
    if (digits !== undefined)
        return readCodePoint(body, position + 1, position + 1 + digits, 16);
    if (letter === '\r')
        return { value: '', end: position + (body.charAt(position + 1) === '\n' ? 2 : 1) };
    if (letter === '' || letter === 'N')
        return null;
    const octalEnd = endOfOctal(body, position);
    return octalEnd > position ? readCodePoint(body, position, octalEnd, 8) : { value: '\\', end: position };
}
function readCodePoint(body, start, end, base) {
    const digits = body.slice(start, end);
    if (digits.length < end - start || !/^[0-9a-fA-F]*$/.test(digits))
        return null;
    const code = Number.parseInt(digits, base);
    return code > 0x10ffff ? null : { value: String.fromCodePoint(code), end };
}
function endOfOctal(body, position) {
    let end = position;
    while (end < position + 3 && body.charAt(end) >= '0' && body.charAt(end) <= '7')
        end += 1;
    return end;
}

;// CONCATENATED MODULE: ./src/python/reader.ts

function readerOf(text) {
    return { text, position: 0, error: null };
}
function skipBlanks(reader) {
    while ((0,character/* isBlank */.z3)(reader.text.charCodeAt(reader.position)))
        reader.position += 1;
}
function take(reader, character) {
    if (reader.text.charCodeAt(reader.position) !== character.charCodeAt(0))
        return false;
    reader.position += 1;
    return true;
}
function isAtEnd(reader) {
    return reader.position >= reader.text.length;
}
function expected(reader, what, advice) {
    const end = endOfWord(reader.text, reader.position);
    return refuse(reader, `Expected ${what}, found ${nameFound(reader.text, reader.position, end)}: ${advice}.`, {
        start: reader.position,
        end,
    });
}
function refuse(reader, message, span) {
    reader.error ??= { message, span };
    return null;
}
const quotedLength = 24;
function endOfWord(text, position) {
    let end = position;
    while (end < position + quotedLength && (0,character/* isNameCharacter */.$f)(text.charCodeAt(end)))
        end += 1;
    if (end > position || position >= text.length)
        return end;
    return position + ((text.codePointAt(position) ?? 0) > 0xffff ? 2 : 1);
}
function nameFound(text, start, end) {
    if (start >= text.length)
        return 'the end of the line';
    const found = text.slice(start, end);
    const isVisible = /^[!-~]/.test(found) || !/^[\p{C}\p{Z}]/u.test(found);
    return isVisible ? `\`${found}\`` : `an invisible character (${codePointName(found)})`;
}
function codePointName(character) {
    return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

// EXTERNAL MODULE: ./src/python/specifier.ts
var python_specifier = __nccwpck_require__(154);
;// CONCATENATED MODULE: ./src/python/marker-syntax.ts





const deepestNesting = 500;
const variables = new Map([
    ['python_version', 'python_version'],
    ['python_full_version', 'python_full_version'],
    ['os_name', 'os_name'],
    ['sys_platform', 'sys_platform'],
    ['platform_release', 'platform_release'],
    ['platform_system', 'platform_system'],
    ['platform_version', 'platform_version'],
    ['platform_machine', 'platform_machine'],
    ['platform_python_implementation', 'platform_python_implementation'],
    ['implementation_name', 'implementation_name'],
    ['implementation_version', 'implementation_version'],
    ['extra', 'extra'],
    ['extras', 'extras'],
    ['dependency_groups', 'dependency_groups'],
    ['os.name', 'os_name'],
    ['sys.platform', 'sys_platform'],
    ['platform.version', 'platform_version'],
    ['platform.machine', 'platform_machine'],
    ['platform.python_implementation', 'platform_python_implementation'],
    ['python_implementation', 'platform_python_implementation'],
]);
function readWholeMarker(reader) {
    const marker = readMarker(reader, 0);
    if (marker === null || isAtEnd(reader))
        return marker;
    return expected(reader, '`and`, `or` or the end of the marker', 'join comparisons with `and` or `or`');
}
function readMarker(reader, depth) {
    const first = readAtom(reader, depth);
    if (first === null)
        return null;
    let word = takeWord(reader);
    if (word === null)
        return first;
    const markers = [first];
    const words = [];
    for (; word !== null; word = takeWord(reader)) {
        const next = readAtom(reader, depth);
        if (next === null)
            return null;
        words.push(word);
        markers.push(next);
    }
    return { kind: 'junction', markers, words };
}
function readAtom(reader, depth) {
    skipBlanks(reader);
    const start = reader.position;
    const atom = take(reader, '(') ? readGroup(reader, start, depth + 1) : readComparison(reader);
    skipBlanks(reader);
    return atom;
}
function readGroup(reader, start, depth) {
    if (depth > deepestNesting) {
        const message = `Parentheses are nested more than ${deepestNesting} deep: take out those that change nothing.`;
        return refuse(reader, message, { start, end: start + 1 });
    }
    const marker = readMarker(reader, depth);
    if (marker === null || take(reader, ')'))
        return marker;
    return expected(reader, '`and`, `or` or `)`', 'join comparisons with a word, or close the parenthesis');
}
function readComparison(reader) {
    const left = readOperand(reader);
    if (left === null)
        return null;
    skipBlanks(reader);
    const operator = readOperator(reader);
    if (operator === null)
        return null;
    skipBlanks(reader);
    const right = readOperand(reader);
    return right === null ? null : (0,comparison/* comparisonOf */.j)(left, operator, right);
}
function readOperand(reader) {
    const quote = reader.text.charAt(reader.position);
    if (quote === '"' || quote === "'")
        return readValue(reader, quote);
    const end = marker_syntax_endOfWord(reader);
    const name = variables.get(reader.text.slice(reader.position, end));
    if (name === undefined) {
        return expected(reader, 'a marker variable or a quoted text', 'use a variable such as `python_version`, or add quotes');
    }
    reader.position = end;
    return { kind: 'variable', name };
}
function readValue(reader, quote) {
    const start = reader.position;
    const close = reader.text.indexOf(quote, start + 1);
    if (close === -1) {
        const message = `This text has no closing quote: add ${quote} behind it.`;
        return refuse(reader, message, { start, end: reader.text.length });
    }
    const text = readPythonString(reader.text.slice(start + 1, close));
    if (text === null) {
        const message = 'This is no text that Python can read: write it without backslashes and line breaks.';
        return refuse(reader, message, { start, end: close + 1 });
    }
    reader.position = close + 1;
    return { kind: 'value', text };
}
function readOperator(reader) {
    const comparison = (0,python_specifier/* operatorAt */.Kc)(reader.text, reader.position);
    if (comparison !== null) {
        reader.position += comparison.length;
        return comparison;
    }
    if (takeKeyword(reader, 'in'))
        return 'in';
    if (!takeKeyword(reader, 'not')) {
        return expected(reader, 'a comparison', 'use one of <, <=, ==, !=, >=, >, ~=, ===, in, not in');
    }
    skipBlanks(reader);
    if (takeKeyword(reader, 'in'))
        return 'not in';
    return expected(reader, '`in` after `not`', 'write `not in`, or `!=` for "is not"');
}
function takeWord(reader) {
    if (takeKeyword(reader, 'and'))
        return 'and';
    return takeKeyword(reader, 'or') ? 'or' : null;
}
function takeKeyword(reader, keyword) {
    if (!reader.text.startsWith(keyword, reader.position))
        return false;
    const end = reader.position + keyword.length;
    if ((0,character/* isNameCharacter */.$f)(reader.text.charCodeAt(end)))
        return false;
    reader.position = end;
    return true;
}
function marker_syntax_endOfWord(reader) {
    let end = reader.position;
    while ((0,character/* isNameCharacter */.$f)(reader.text.charCodeAt(end)) && reader.text.charCodeAt(end) !== 45)
        end += 1;
    return end;
}

// EXTERNAL MODULE: ./src/python/name.ts
var python_name = __nccwpck_require__(5411);
// EXTERNAL MODULE: ./src/python/version-syntax.ts
var version_syntax = __nccwpck_require__(9444);
;// CONCATENATED MODULE: ./src/python/specifier-syntax.ts




function readSpecifierClauses(reader) {
    const specifiers = [];
    let end = reader.position;
    while (readClause(reader, specifiers)) {
        end = reader.position;
        skipBlanks(reader);
        if (!take(reader, ','))
            break;
        end = reader.position;
        skipBlanks(reader);
    }
    if (reader.error !== null)
        return null;
    reader.position = end;
    return specifiers;
}
function readClause(reader, specifiers) {
    const { text, position } = reader;
    const operator = (0,python_specifier/* operatorAt */.Kc)(text, position);
    if (operator === null) {
        if (isHalfOperator(text.charCodeAt(position))) {
            expected(reader, 'an operator such as `==`', 'write one of ==, >=, <=, ~=, !=, >, <');
        }
        return false;
    }
    const start = (0,python_specifier/* skipPythonSpace */._V)(text, position + operator.length);
    const end = (0,python_specifier/* endOfSpecifierVersion */.r4)(operator, text, start);
    reader.position = end === -1 ? start : end;
    if (operator === '===')
        return pushArbitrary(reader, text.slice(start, end), specifiers);
    if (end === -1)
        return refuseVersion(reader, operator);
    if (!isBehindVersion(text, end))
        return refuseTrail(reader, operator, position);
    specifiers.push({ operator, version: text.slice(start, end) });
    return true;
}
function pushArbitrary(reader, version, specifiers) {
    const [first = '', ...others] = version.split(',');
    specifiers.push({ operator: '===', version: first });
    for (const clause of others) {
        if (clause === '')
            continue;
        const specifier = (0,python_specifier/* parseSpecifier */.as)(clause);
        if (specifier === null) {
            const span = { start: reader.position - version.length, end: reader.position };
            refuse(reader, `\`${clause}\` is no version specifier: write one such as \`>=1.0\` behind the comma.`, span);
            return false;
        }
        specifiers.push(specifier);
    }
    return true;
}
function refuseVersion(reader, operator) {
    if (operator === '~=' && (0,python_specifier/* endOfSpecifierVersion */.r4)('>=', reader.text, reader.position) !== -1) {
        expected(reader, 'two numbers or more after `~=`', 'write ~=1.0 where ~=1 is meant');
    }
    else {
        expected(reader, `a version after \`${operator}\``, 'write one such as 1.2.3, or take the operator out');
    }
    return false;
}
function refuseTrail(reader, operator, start) {
    const { text, position } = reader;
    const isEquality = operator === '==' || operator === '!=';
    if ((0,python_specifier/* hasWildcardAt */.mu)(text, position)) {
        const message = isEquality
            ? '`.*` goes with release numbers alone: take out what stands between them and it.'
            : `\`.*\` goes with \`==\` and \`!=\` alone: take it out behind \`${operator}\`.`;
        refuse(reader, message, { start, end: position + 2 });
    }
    else if (text.charAt(position) === '+' && !isEquality) {
        const message = `A local version goes with \`==\` and \`!=\` alone: take it out behind \`${operator}\`.`;
        refuse(reader, message, { start, end: (0,version_syntax/* endOfLocal */.Ei)(text, position) });
    }
    else if ((0,python_specifier/* operatorAt */.Kc)(text, position) !== null) {
        expected(reader, '`,` or `;`', 'separate versions by commas');
    }
    else {
        expected(reader, 'the version to end', 'write a version such as 1.2.3, 1.0rc1 or 1.0.post1');
    }
    return false;
}
function isHalfOperator(code) {
    return code === 61 || code === 126 || code === 33;
}
function isBehindVersion(text, position) {
    if (position === text.length)
        return true;
    const code = text.charCodeAt(position);
    return (0,character/* isBlank */.z3)(code) || code === 44 || code === 59 || code === 41;
}

;// CONCATENATED MODULE: ./src/python/requirement.ts





function parseRequirement(text) {
    const reader = readerOf(text);
    skipBlanks(reader);
    const name = readIdentifier(reader);
    if (name === null) {
        expected(reader, 'the name of a package', 'begin the line with a letter or a digit of the name');
        return refusal(reader, null, false);
    }
    const rest = readRest(reader, name);
    return rest ?? refusal(reader, text.slice(name.start, name.end), mayFollowName(text, name.end));
}
function readRest(reader, name) {
    skipBlanks(reader);
    const extras = readExtras(reader);
    if (extras === null)
        return null;
    skipBlanks(reader);
    const start = reader.position;
    const isDirect = take(reader, '@');
    const url = isDirect ? readUrl(reader) : null;
    const specifiers = isDirect ? none : readSpecifiers(reader);
    if (specifiers === null || (isDirect && url === null))
        return null;
    const detailEnd = reader.position;
    skipBlanks(reader);
    const marker = isAtEnd(reader) ? null : readMarkerPart(reader, isDirect, specifiers);
    if (reader.error !== null)
        return null;
    const rawName = reader.text.slice(name.start, name.end);
    return {
        name: (0,python_name/* canonicalName */.Ew)(rawName),
        rawName,
        extras: extras.names,
        specifiers,
        url: url === null ? null : reader.text.slice(url.start, url.end),
        marker: marker?.marker ?? null,
        spans: {
            name,
            extras: extras.span,
            specifier: isDirect || detailEnd === start ? null : { start, end: detailEnd },
            url,
            marker: marker?.span ?? null,
        },
    };
}
function readIdentifier(reader) {
    const start = reader.position;
    const end = (0,python_name/* endOfIdentifier */.kb)(reader.text, start);
    if (end === start)
        return null;
    reader.position = end;
    return { start, end };
}
const none = [];
const noExtras = { names: none, span: null };
function readExtras(reader) {
    const start = reader.position;
    if (!take(reader, '['))
        return noExtras;
    skipBlanks(reader);
    const names = new Set();
    let extra = readIdentifier(reader);
    while (extra !== null) {
        names.add((0,python_name/* canonicalName */.Ew)(reader.text.slice(extra.start, extra.end)));
        skipBlanks(reader);
        if (!take(reader, ','))
            break;
        skipBlanks(reader);
        extra = readIdentifier(reader);
        if (extra === null)
            return expected(reader, 'an extra after the comma', 'add its name or take the comma out');
    }
    if (!take(reader, ']')) {
        return expected(reader, names.size > 0 ? '`,` or `]`' : 'an extra or `]`', 'separate extras by commas and close the bracket');
    }
    return { names: [...names].sort(), span: { start, end: reader.position } };
}
function readUrl(reader) {
    skipBlanks(reader);
    const start = reader.position;
    let end = start;
    while (end < reader.text.length && !(0,character/* isBlank */.z3)(reader.text.charCodeAt(end)))
        end += 1;
    if (end === start)
        return expected(reader, 'a URL after `@`', 'add the address of the package');
    reader.position = end;
    return { start, end };
}
function readSpecifiers(reader) {
    const isOpen = take(reader, '(');
    if (isOpen)
        skipBlanks(reader);
    const specifiers = readSpecifierClauses(reader);
    if (specifiers === null || !isOpen)
        return specifiers;
    skipBlanks(reader);
    return take(reader, ')')
        ? specifiers
        : expected(reader, '`,` or `)`', 'separate versions by commas and close the parenthesis');
}
function readMarkerPart(reader, isDirect, specifiers) {
    if (!take(reader, ';')) {
        if (isDirect)
            return expected(reader, '` ;` and a marker, or the end of the line', 'write blanks in a URL as %20');
        return specifiers.length > 0
            ? expected(reader, '`,`, `;` or the end of the line', 'separate versions by commas, and write one requirement a line')
            : expected(reader, 'a version such as `==1.0`, `;` or the end of the line', 'put an operator before a version, and write one requirement a line');
    }
    skipBlanks(reader);
    const start = reader.position;
    const marker = readWholeMarker(reader);
    return marker === null ? null : { marker, span: { start, end: endWithoutBlanks(reader.text) } };
}
function endWithoutBlanks(text) {
    let end = text.length;
    while ((0,character/* isBlank */.z3)(text.charCodeAt(end - 1)))
        end -= 1;
    return end;
}
function refusal(reader, rawName, isReadable) {
    const error = reader.error ?? { message: 'This is no requirement.', span: { start: 0, end: reader.text.length } };
    return isReadable && rawName !== null
        ? { error, name: (0,python_name/* canonicalName */.Ew)(rawName), rawName }
        : { error, name: null, rawName: null };
}
function mayFollowName(text, nameEnd) {
    let next = nameEnd;
    while ((0,character/* isBlank */.z3)(text.charCodeAt(next)))
        next += 1;
    return next < text.length && '[(=<>!~@;,'.includes(text.charAt(next));
}


/***/ }),

/***/ 154:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Kc: () => (/* binding */ operatorAt),
/* harmony export */   _V: () => (/* binding */ skipPythonSpace),
/* harmony export */   as: () => (/* binding */ parseSpecifier),
/* harmony export */   mu: () => (/* binding */ hasWildcardAt),
/* harmony export */   r4: () => (/* binding */ endOfSpecifierVersion)
/* harmony export */ });
/* harmony import */ var _character_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6805);
/* harmony import */ var _version_syntax_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9444);


function parseSpecifier(text) {
    const stripped = (0,_character_js__WEBPACK_IMPORTED_MODULE_0__/* .stripPythonSpace */ .lx)(text);
    const operator = operatorAt(stripped, 0);
    if (operator === null)
        return null;
    const versionStart = skipPythonSpace(stripped, operator.length);
    if (endOfSpecifierVersion(operator, stripped, versionStart) !== stripped.length)
        return null;
    return { operator, version: stripped.slice(versionStart) };
}
function operatorAt(text, position) {
    const isEqualNext = text.charCodeAt(position + 1) === 61;
    switch (text.charCodeAt(position)) {
        case 61:
            if (!isEqualNext)
                return null;
            return text.charCodeAt(position + 2) === 61 ? '===' : '==';
        case 62:
            return isEqualNext ? '>=' : '>';
        case 60:
            return isEqualNext ? '<=' : '<';
        case 126:
            return isEqualNext ? '~=' : null;
        case 33:
            return isEqualNext ? '!=' : null;
        default:
            return null;
    }
}
function endOfSpecifierVersion(operator, text, start) {
    if (operator === '===')
        return endOfArbitrary(text, start);
    let releaseStart = start;
    let releaseEnd = (0,_version_syntax_js__WEBPACK_IMPORTED_MODULE_1__/* .endOfRelease */ .QT)(text, start);
    if (releaseEnd === -1 || text.charCodeAt(releaseEnd) === 33) {
        releaseStart = (0,_version_syntax_js__WEBPACK_IMPORTED_MODULE_1__/* .startOfRelease */ .HS)(text, start);
        releaseEnd = (0,_version_syntax_js__WEBPACK_IMPORTED_MODULE_1__/* .endOfRelease */ .QT)(text, releaseStart);
    }
    if (releaseEnd === -1 || !goesOn(text.charCodeAt(releaseEnd))) {
        return operator === '~=' ? requireTwoNumbers(text, releaseStart, releaseEnd) : releaseEnd;
    }
    if (operator === '~=') {
        return requireTwoNumbers(text, releaseStart, releaseEnd) === -1 ? -1 : (0,_version_syntax_js__WEBPACK_IMPORTED_MODULE_1__/* .endOfPublic */ .uf)(text, releaseEnd);
    }
    if (operator !== '==' && operator !== '!=')
        return (0,_version_syntax_js__WEBPACK_IMPORTED_MODULE_1__/* .endOfPublic */ .uf)(text, releaseEnd);
    if (hasWildcardAt(text, releaseEnd))
        return releaseEnd + 2;
    return (0,_version_syntax_js__WEBPACK_IMPORTED_MODULE_1__/* .endOfLocal */ .Ei)(text, (0,_version_syntax_js__WEBPACK_IMPORTED_MODULE_1__/* .endOfPublic */ .uf)(text, releaseEnd));
}
function goesOn(code) {
    return (0,_character_js__WEBPACK_IMPORTED_MODULE_0__/* .isNameCharacter */ .$f)(code) || code === 43;
}
function hasWildcardAt(text, position) {
    return text.charCodeAt(position) === 46 && text.charCodeAt(position + 1) === 42;
}
function skipPythonSpace(text, position) {
    let end = position;
    while ((0,_character_js__WEBPACK_IMPORTED_MODULE_0__/* .isPythonSpace */ .tX)(text.charCodeAt(end)))
        end += 1;
    return end;
}
function endOfArbitrary(text, start) {
    let end = start;
    while (end < text.length) {
        const code = text.charCodeAt(end);
        if (code === 59 || code === 41 || (0,_character_js__WEBPACK_IMPORTED_MODULE_0__/* .isPythonSpace */ .tX)(code))
            break;
        end += 1;
    }
    return end;
}
function requireTwoNumbers(text, releaseStart, releaseEnd) {
    for (let index = releaseStart; index < releaseEnd; index += 1) {
        if (text.charCodeAt(index) === 46)
            return releaseEnd;
    }
    return -1;
}


/***/ }),

/***/ 8246:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  gR: () => (/* binding */ contains),
  aI: () => (/* binding */ equals),
  ns: () => (/* binding */ exactPin),
  Uq: () => (/* binding */ haveCommon),
  y$: () => (/* binding */ intersect),
  Bb: () => (/* binding */ isBoundedAbove),
  Im: () => (/* binding */ isEmpty),
  yP: () => (/* binding */ isSamePublicVersion),
  Ro: () => (/* binding */ namesPreRelease),
  FG: () => (/* binding */ reachesAbove),
  ed: () => (/* binding */ reachesMinorAbove),
  FA: () => (/* binding */ shareMinor),
  ye: () => (/* binding */ versionSetOf)
});

// UNUSED EXPORTS: anyVersion

// EXTERNAL MODULE: ./src/python/version.ts
var python_version = __nccwpck_require__(6754);
// EXTERNAL MODULE: ./src/python/integer.ts
var integer = __nccwpck_require__(120);
;// CONCATENATED MODULE: ./src/python/version-range.ts


const bottom = release(0, [0], 0);
const version_range_top = release(Number.POSITIVE_INFINITY, [0], null);
function rangesOf({ operator, version: text }) {
    if (text.endsWith('.*') && operator !== '===') {
        const prefix = (0,python_version/* parseVersion */.ot)(text.slice(0, -2));
        if (prefix === null)
            return [];
        const prefixed = between(firstOf(prefix), firstOf(nextPrefix(prefix)));
        return operator === '!=' ? complement(prefixed) : prefixed;
    }
    const version = (0,python_version/* parseVersion */.ot)(text);
    if (version === null)
        return [];
    switch (operator) {
        case '>=':
            return between(version, version_range_top);
        case '<=':
            return between(bottom, behindLabels(version));
        case '>':
            return between(behindPosts(version), version_range_top);
        case '<':
            return between(bottom, (0,python_version/* isPreRelease */.Ty)(version) ? version : { ...version, dev: 0, local: null });
        case '~=':
            return between(version, firstOf(nextPrefix({ ...version, release: version.release.slice(0, -1) })));
        case '===':
            return between(version, behindPoint(version));
        case '==':
            return between(version, behindEqual(version));
        case '!=':
            return complement(between(version, behindEqual(version)));
    }
}
function complement(ranges) {
    const gaps = [];
    let from = bottom;
    for (const range of ranges) {
        if ((0,python_version/* compareVersions */.Zy)(from, range.from) < 0)
            gaps.push({ from, to: range.from });
        from = range.to;
    }
    if ((0,python_version/* compareVersions */.Zy)(from, version_range_top) < 0)
        gaps.push({ from, to: version_range_top });
    return gaps;
}
function between(from, to) {
    return (0,python_version/* compareVersions */.Zy)(from, to) < 0 ? [{ from, to }] : [];
}
function firstOf(version) {
    return release(version.epoch, version.release, 0);
}
function nextPrefix(version) {
    const last = version.release.length - 1;
    return release(version.epoch, version.release.with(last, (0,integer/* successor */.h)(version.release[last] ?? 0)), null);
}
function behindEqual(version) {
    return version.local === null ? behindLabels(version) : behindPoint(version);
}
function behindPoint(version) {
    return { ...version, local: [...(version.local ?? []), ''] };
}
function behindLabels(version) {
    if (version.dev !== null)
        return { ...version, dev: (0,integer/* successor */.h)(version.dev), local: null };
    return { ...version, post: version.post === null ? 0 : (0,integer/* successor */.h)(version.post), dev: 0, local: null };
}
function behindPosts(version) {
    if (version.dev !== null || version.post !== null)
        return behindLabels(version);
    if (version.pre === null)
        return { ...version, post: Number.POSITIVE_INFINITY, local: null };
    return { ...version, pre: { ...version.pre, number: (0,integer/* successor */.h)(version.pre.number) }, dev: 0, local: null };
}
function release(epoch, numbers, dev) {
    return { text: '', epoch, release: numbers, pre: null, post: null, dev, local: null };
}

;// CONCATENATED MODULE: ./src/python/version-set.ts


const anyVersion = { ranges: between(bottom, version_range_top), spelling: null, hasOthers: true };
function versionSetOf(specifiers) {
    const [first, ...others] = specifiers;
    if (first === undefined)
        return anyVersion;
    if (others.length === 0)
        return setOfOne(first);
    const sets = specifiers.map(setOfOne);
    const spellings = new Set(sets.flatMap(({ spelling }) => (spelling === null ? [] : [spelling])));
    return {
        ranges: spellings.size > 1 ? [] : intersectAll(sets.map(({ ranges }) => ranges)),
        spelling: [...spellings][0] ?? null,
        hasOthers: spellings.size <= 1 && sets.every(({ hasOthers }) => hasOthers),
    };
}
function intersect(a, b) {
    const isAtOdds = a.spelling !== null && b.spelling !== null && a.spelling !== b.spelling;
    return {
        ranges: isAtOdds ? [] : intersectRanges(a.ranges, b.ranges),
        spelling: a.spelling ?? b.spelling,
        hasOthers: !isAtOdds && a.hasOthers && b.hasOthers,
    };
}
function haveCommon(a, b, judged = 'all') {
    if (a.spelling !== null && b.spelling !== null && a.spelling !== b.spelling)
        return false;
    if (a.hasOthers && b.hasOthers)
        return true;
    const [few, many] = a.ranges.length < b.ranges.length ? [a.ranges, b.ranges] : [b.ranges, a.ranges];
    return few.some((range) => {
        let at = firstEndingAbove(many, range.from);
        for (let other = many[at]; other !== undefined; other = many[at]) {
            if ((0,python_version/* compareVersions */.Zy)(other.from, range.to) >= 0)
                return false;
            const common = between(higher(range.from, other.from), lower(range.to, other.to));
            if (judgedRanges({ ...a, ranges: common }, judged).length > 0)
                return true;
            at += 1;
        }
        return false;
    });
}
function firstEndingAbove(ranges, cut) {
    let low = 0;
    let high = ranges.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if ((0,python_version/* compareVersions */.Zy)(ranges[middle]?.to ?? version_range_top, cut) <= 0)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
function contains(set, version) {
    if (set.spelling !== null && set.spelling !== version.text.toLowerCase())
        return false;
    let low = 0;
    let high = set.ranges.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        const range = set.ranges[middle];
        if (range === undefined || (0,python_version/* compareVersions */.Zy)(version, range.from) < 0)
            high = middle;
        else if ((0,python_version/* compareVersions */.Zy)(version, range.to) >= 0)
            low = middle + 1;
        else
            return true;
    }
    return false;
}
function isEmpty(set, judged = 'all') {
    return judgedRanges(set, judged).length === 0 && !set.hasOthers;
}
function equals(a, b, judged = 'all') {
    if (isEmpty(a, judged) || isEmpty(b, judged))
        return isEmpty(a, judged) && isEmpty(b, judged);
    if (a.spelling !== b.spelling)
        return false;
    const [left, right] = [judgedRanges(a, judged), judgedRanges(b, judged)];
    return left.length === right.length && left.every((range, index) => isSameRange(range, right[index]));
}
function namesPreRelease(specifiers) {
    return specifiers.some(({ version }) => {
        const parsed = (0,python_version/* parseVersion */.ot)(version);
        return parsed !== null && (0,python_version/* isPreRelease */.Ty)(parsed);
    });
}
function exactPin(specifiers) {
    const [only, ...others] = specifiers;
    if (only === undefined || others.length > 0)
        return null;
    return only.operator === '==' || only.operator === '===' ? (0,python_version/* parseVersion */.ot)(only.version) : null;
}
function isSamePublicVersion(a, b) {
    return (0,python_version/* compareVersions */.Zy)({ ...a, local: null }, { ...b, local: null }) === 0;
}
function isBoundedAbove(set) {
    return (0,python_version/* compareVersions */.Zy)(upperEnd(set.ranges), version_range_top) < 0;
}
function reachesAbove(a, b, judged = 'all') {
    return (0,python_version/* compareVersions */.Zy)(upperEnd(judgedRanges(a, judged)), upperEnd(judgedRanges(b, judged))) > 0;
}
function reachesMinorAbove(a, b, judged = 'all') {
    return (0,python_version/* compareVersions */.Zy)(upperEnd(wholeMinors(a, judged)), upperEnd(wholeMinors(b, judged))) > 0;
}
function shareMinor(a, b, judged = 'all') {
    return intersectRanges(wholeMinors(a, judged), wholeMinors(b, judged)).length > 0;
}
function setOfOne(specifier) {
    const isArbitrary = specifier.operator === '===';
    return {
        ranges: rangesOf(specifier),
        spelling: isArbitrary ? specifier.version.toLowerCase() : null,
        hasOthers: isArbitrary && (0,python_version/* parseVersion */.ot)(specifier.version) === null,
    };
}
function intersectAll(lists) {
    const gaps = lists.flatMap(complement).sort((a, b) => (0,python_version/* compareVersions */.Zy)(a.from, b.from));
    return complement(merge(gaps));
}
function intersectRanges(a, b) {
    const common = [];
    let [left, right] = [0, 0];
    for (;;) {
        const [one, other] = [a[left], b[right]];
        if (one === undefined || other === undefined)
            return common;
        common.push(...between(higher(one.from, other.from), lower(one.to, other.to)));
        if ((0,python_version/* compareVersions */.Zy)(one.to, other.to) < 0)
            left += 1;
        else
            right += 1;
    }
}
function merge(ranges) {
    const merged = [];
    for (const range of ranges) {
        const last = merged.at(-1);
        if (last === undefined || (0,python_version/* compareVersions */.Zy)(last.to, range.from) < 0)
            merged.push(range);
        else
            merged[merged.length - 1] = { from: last.from, to: higher(last.to, range.to) };
    }
    return merged;
}
function judgedRanges({ ranges }, judged) {
    if (judged === 'all')
        return ranges;
    return merge(ranges.flatMap(({ from, to }) => between(nextRelease(from), nextRelease(to))));
}
function nextRelease(cut) {
    if (!(0,python_version/* isPreRelease */.Ty)(cut))
        return cut;
    return { ...cut, pre: null, post: cut.pre === null ? cut.post : null, dev: null, local: null };
}
function wholeMinors(set, judged) {
    const firstOfMinor = (cut) => {
        const first = firstOf(minorOf(cut));
        return judged === 'all' ? first : nextRelease(first);
    };
    return merge(judgedRanges(set, judged).map(({ from, to }) => {
        const start = firstOfMinor(to);
        const isWhole = (0,python_version/* compareVersions */.Zy)(to, start) === 0;
        return { from: firstOfMinor(from), to: isWhole ? to : firstOfMinor(nextPrefix(minorOf(to))) };
    }));
}
function minorOf({ release, ...version }) {
    return { ...version, release: [release[0] ?? 0, release[1] ?? 0] };
}
function upperEnd(ranges) {
    return ranges.at(-1)?.to ?? bottom;
}
function isSameRange(a, b) {
    return b !== undefined && (0,python_version/* compareVersions */.Zy)(a.from, b.from) === 0 && (0,python_version/* compareVersions */.Zy)(a.to, b.to) === 0;
}
function higher(a, b) {
    return (0,python_version/* compareVersions */.Zy)(a, b) < 0 ? b : a;
}
function lower(a, b) {
    return (0,python_version/* compareVersions */.Zy)(a, b) < 0 ? a : b;
}


/***/ }),

/***/ 9444:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ei: () => (/* binding */ endOfLocal),
/* harmony export */   HS: () => (/* binding */ startOfRelease),
/* harmony export */   OP: () => (/* binding */ endOfDev),
/* harmony export */   QT: () => (/* binding */ endOfRelease),
/* harmony export */   c$: () => (/* binding */ endOfPre),
/* harmony export */   rr: () => (/* binding */ endOfPost),
/* harmony export */   uf: () => (/* binding */ endOfPublic)
/* harmony export */ });
/* harmony import */ var _character_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6805);

function endOfPublic(text, releaseEnd) {
    return endOfDev(text, endOfPost(text, endOfPre(text, releaseEnd)));
}
function startOfRelease(text, start) {
    const first = text.charCodeAt(start);
    const afterV = first === 118 || first === 86 ? start + 1 : start;
    const digitsEnd = (0,_character_js__WEBPACK_IMPORTED_MODULE_0__/* .endOfDigits */ .TJ)(text, afterV);
    return digitsEnd > afterV && text.charCodeAt(digitsEnd) === 33 && (0,_character_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigit */ .yp)(text.charCodeAt(digitsEnd + 1))
        ? digitsEnd + 1
        : afterV;
}
function endOfRelease(text, start) {
    let end = (0,_character_js__WEBPACK_IMPORTED_MODULE_0__/* .endOfDigits */ .TJ)(text, start);
    if (end === start)
        return -1;
    while (text.charCodeAt(end) === 46 && (0,_character_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigit */ .yp)(text.charCodeAt(end + 1)))
        end = (0,_character_js__WEBPACK_IMPORTED_MODULE_0__/* .endOfDigits */ .TJ)(text, end + 1);
    return end;
}
function endOfPre(text, start) {
    return endOfNumbered(text, start, lengthOfPreWord);
}
function endOfPost(text, start) {
    if (text.charCodeAt(start) === 45 && (0,_character_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigit */ .yp)(text.charCodeAt(start + 1)))
        return (0,_character_js__WEBPACK_IMPORTED_MODULE_0__/* .endOfDigits */ .TJ)(text, start + 1);
    return endOfNumbered(text, start, lengthOfPostWord);
}
function endOfDev(text, start) {
    return endOfNumbered(text, start, lengthOfDevWord);
}
function endOfLocal(text, start) {
    if (text.charCodeAt(start) !== 43 || !(0,_character_js__WEBPACK_IMPORTED_MODULE_0__/* .isAlphanumeric */ .gQ)(text.charCodeAt(start + 1)))
        return start;
    let end = start + 1;
    while ((0,_character_js__WEBPACK_IMPORTED_MODULE_0__/* .isAlphanumeric */ .gQ)(text.charCodeAt(end + ((0,_character_js__WEBPACK_IMPORTED_MODULE_0__/* .isSeparator */ .k$)(text.charCodeAt(end)) ? 1 : 0))))
        end += 1;
    return end;
}
function endOfNumbered(text, start, lengthOfWord) {
    const wordStart = (0,_character_js__WEBPACK_IMPORTED_MODULE_0__/* .isSeparator */ .k$)(text.charCodeAt(start)) ? start + 1 : start;
    const length = lengthOfWord(text, wordStart);
    if (length === 0)
        return start;
    const wordEnd = wordStart + length;
    return (0,_character_js__WEBPACK_IMPORTED_MODULE_0__/* .endOfDigits */ .TJ)(text, (0,_character_js__WEBPACK_IMPORTED_MODULE_0__/* .isSeparator */ .k$)(text.charCodeAt(wordEnd)) ? wordEnd + 1 : wordEnd);
}
function lengthOfPreWord(text, position) {
    switch (text.charCodeAt(position) | 0x20) {
        case 97:
            return (0,_character_js__WEBPACK_IMPORTED_MODULE_0__/* .hasWordAt */ .Ao)(text, position, 'alpha') ? 5 : 1;
        case 98:
            return (0,_character_js__WEBPACK_IMPORTED_MODULE_0__/* .hasWordAt */ .Ao)(text, position, 'beta') ? 4 : 1;
        case 99:
            return 1;
        case 112:
            if ((0,_character_js__WEBPACK_IMPORTED_MODULE_0__/* .hasWordAt */ .Ao)(text, position, 'preview'))
                return 7;
            return (0,_character_js__WEBPACK_IMPORTED_MODULE_0__/* .hasWordAt */ .Ao)(text, position, 'pre') ? 3 : 0;
        case 114:
            return (0,_character_js__WEBPACK_IMPORTED_MODULE_0__/* .hasWordAt */ .Ao)(text, position, 'rc') ? 2 : 0;
        default:
            return 0;
    }
}
function lengthOfPostWord(text, position) {
    if ((0,_character_js__WEBPACK_IMPORTED_MODULE_0__/* .hasWordAt */ .Ao)(text, position, 'post'))
        return 4;
    if ((0,_character_js__WEBPACK_IMPORTED_MODULE_0__/* .hasWordAt */ .Ao)(text, position, 'rev'))
        return 3;
    return (0,_character_js__WEBPACK_IMPORTED_MODULE_0__/* .hasWordAt */ .Ao)(text, position, 'r') ? 1 : 0;
}
function lengthOfDevWord(text, position) {
    return (0,_character_js__WEBPACK_IMPORTED_MODULE_0__/* .hasWordAt */ .Ao)(text, position, 'dev') ? 3 : 0;
}


/***/ }),

/***/ 6754:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ty: () => (/* binding */ isPreRelease),
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   ot: () => (/* binding */ parseVersion)
/* harmony export */ });
/* harmony import */ var _character_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6805);
/* harmony import */ var _integer_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(120);
/* harmony import */ var _version_syntax_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9444);



function parseVersion(text) {
    const stripped = (0,_character_js__WEBPACK_IMPORTED_MODULE_0__/* .stripPythonSpace */ .lx)(text);
    const releaseStart = (0,_version_syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .startOfRelease */ .HS)(stripped, 0);
    const releaseEnd = (0,_version_syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .endOfRelease */ .QT)(stripped, releaseStart);
    if (releaseEnd === -1)
        return null;
    const release = readRelease(stripped, releaseStart, releaseEnd);
    if (releaseEnd === stripped.length) {
        return {
            text: stripped,
            epoch: readEpoch(stripped, releaseStart),
            release,
            pre: null,
            post: null,
            dev: null,
            local: null,
        };
    }
    const preEnd = (0,_version_syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .endOfPre */ .c$)(stripped, releaseEnd);
    const postEnd = (0,_version_syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .endOfPost */ .rr)(stripped, preEnd);
    const devEnd = (0,_version_syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .endOfDev */ .OP)(stripped, postEnd);
    if ((0,_version_syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .endOfLocal */ .Ei)(stripped, devEnd) !== stripped.length)
        return null;
    return {
        text: stripped,
        epoch: readEpoch(stripped, releaseStart),
        release,
        pre: preEnd === releaseEnd ? null : readPre(stripped, releaseEnd, preEnd),
        post: postEnd === preEnd ? null : readTrailingNumber(stripped, preEnd, postEnd),
        dev: devEnd === postEnd ? null : readTrailingNumber(stripped, postEnd, devEnd),
        local: devEnd === stripped.length ? null : readLocal(stripped.slice(devEnd + 1)),
    };
}
function compareVersions(a, b) {
    return (compareIntegers(a.epoch, b.epoch) ||
        compareReleases(a.release, b.release) ||
        preRank(a) - preRank(b) ||
        compareIntegers(a.pre?.number ?? 0, b.pre?.number ?? 0) ||
        compareIntegers(a.post ?? -1, b.post ?? -1) ||
        compareIntegers(a.dev ?? Number.POSITIVE_INFINITY, b.dev ?? Number.POSITIVE_INFINITY) ||
        compareLocals(a.local, b.local));
}
function isPreRelease(version) {
    return version.pre !== null || version.dev !== null;
}
function readEpoch(text, releaseStart) {
    if (text.charCodeAt(releaseStart - 1) !== 33)
        return 0;
    return (0,_integer_js__WEBPACK_IMPORTED_MODULE_1__/* .readInteger */ .J)(text, (0,_character_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigit */ .yp)(text.charCodeAt(0)) ? 0 : 1, releaseStart - 1);
}
function readRelease(text, start, end) {
    const release = [];
    let numberStart = start;
    for (let index = start; index <= end; index += 1) {
        if (index !== end && text.charCodeAt(index) !== 46)
            continue;
        release.push((0,_integer_js__WEBPACK_IMPORTED_MODULE_1__/* .readInteger */ .J)(text, numberStart, index));
        numberStart = index + 1;
    }
    return release;
}
function readPre(text, start, end) {
    const wordStart = (0,_character_js__WEBPACK_IMPORTED_MODULE_0__/* .isSeparator */ .k$)(text.charCodeAt(start)) ? start + 1 : start;
    const number = readTrailingNumber(text, start, end);
    if ((0,_character_js__WEBPACK_IMPORTED_MODULE_0__/* .hasWordAt */ .Ao)(text, wordStart, 'a'))
        return { phase: 'a', number };
    return { phase: (0,_character_js__WEBPACK_IMPORTED_MODULE_0__/* .hasWordAt */ .Ao)(text, wordStart, 'b') ? 'b' : 'rc', number };
}
function readTrailingNumber(text, start, end) {
    let numberStart = end;
    while (numberStart > start && (0,_character_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigit */ .yp)(text.charCodeAt(numberStart - 1)))
        numberStart -= 1;
    return (0,_integer_js__WEBPACK_IMPORTED_MODULE_1__/* .readInteger */ .J)(text, numberStart, end);
}
function readLocal(text) {
    const parts = [];
    let partStart = 0;
    let digitsOnly = true;
    for (let index = 0; index <= text.length; index += 1) {
        const code = text.charCodeAt(index);
        if (index !== text.length && !(0,_character_js__WEBPACK_IMPORTED_MODULE_0__/* .isSeparator */ .k$)(code)) {
            digitsOnly = digitsOnly && (0,_character_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigit */ .yp)(code);
            continue;
        }
        parts.push(digitsOnly ? (0,_integer_js__WEBPACK_IMPORTED_MODULE_1__/* .readInteger */ .J)(text, partStart, index) : text.slice(partStart, index).toLowerCase());
        partStart = index + 1;
        digitsOnly = true;
    }
    return parts;
}
function compareReleases(a, b) {
    const length = Math.max(a.length, b.length);
    for (let index = 0; index < length; index += 1) {
        const order = compareIntegers(a[index] ?? 0, b[index] ?? 0);
        if (order !== 0)
            return order;
    }
    return 0;
}
function preRank(version) {
    if (version.pre !== null)
        return version.pre.phase === 'a' ? 1 : version.pre.phase === 'b' ? 2 : 3;
    return version.post === null && version.dev !== null ? 0 : 4;
}
function compareLocals(a, b) {
    if (a === null || b === null)
        return (a === null ? 0 : 1) - (b === null ? 0 : 1);
    const length = Math.min(a.length, b.length);
    for (let index = 0; index < length; index += 1) {
        const order = compareLocalParts(a[index] ?? '', b[index] ?? '');
        if (order !== 0)
            return order;
    }
    return a.length - b.length;
}
function compareLocalParts(a, b) {
    if (typeof a === 'string')
        return typeof b === 'string' ? compareWords(a, b) : -1;
    return typeof b === 'string' ? 1 : compareIntegers(a, b);
}
function compareWords(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
function compareIntegers(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 7325:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ byVariant),
/* harmony export */   c: () => (/* binding */ foldAbsences)
/* harmony export */ });
/* harmony import */ var _naming_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4136);

function byVariant(result) {
    const groups = new Map(result.groups.map((group) => [group.name, group]));
    const variants = new Map(result.groups.flatMap((group) => group.variants.map((variant) => [key(group.name, variant.path), variant])));
    const files = new Map();
    for (const finding of result.findings) {
        const path = finding.variant ?? finding.at?.path ?? finding.base?.path ?? result.policy.path;
        const id = key(finding.variant === null ? '' : finding.group, path);
        const file = files.get(id) ?? { path, group: finding.group, counting: [], others: [] };
        files.set(id, file);
        (finding.counts ? file.counting : file.others).push(finding);
    }
    return [...files].map(([id, { path, group, counting, others }]) => ({
        path,
        group: groups.get(group) ?? null,
        variant: variants.get(id) ?? null,
        findings: [...counting, ...others],
    }));
}
const toldAbsences = 30;
function foldAbsences(file) {
    const frozen = file.variant?.frozenBase === true;
    const told = [];
    const named = [];
    let absences = 0;
    for (const finding of file.findings) {
        const tell = !(0,_naming_js__WEBPACK_IMPORTED_MODULE_0__/* .isAbsence */ .Md)(finding) || (absences < toldAbsences && (!frozen || finding.introduced === true));
        if (tell && (0,_naming_js__WEBPACK_IMPORTED_MODULE_0__/* .isAbsence */ .Md)(finding))
            absences += 1;
        (tell ? told : named).push(finding);
    }
    return { told, named };
}
function key(group, path) {
    return JSON.stringify([group, path]);
}


/***/ }),

/***/ 6543:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ clearableOf)
/* harmony export */ });
function clearableOf({ verdict, findings, compared }, advices) {
    if (verdict === 'could-not-check')
        return [];
    return findings.filter((finding) => advices.get(finding)?.possible === true && (compared === null || finding.introduced !== false));
}


/***/ }),

/***/ 2930:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ includeHintLines),
/* harmony export */   r: () => (/* binding */ includeHintBlock)
/* harmony export */ });
/* harmony import */ var _markdown_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9717);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(776);
/* harmony import */ var _wrap_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8748);



function includeHintLines(suggestion, width) {
    const { variant, base, shared } = suggestion;
    const said = `Hint: ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(variant, 300)} repeats ${shared} lines of ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(base, 300)}; it could include that file instead:`;
    return [...(0,_wrap_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .L)(said, width, 0), ...fileLines(suggestion).map((line) => `    ${line}`)];
}
function includeHintBlock(suggestion) {
    const { variant, base, shared } = suggestion;
    const file = fileLines(suggestion).join('\n');
    const fence = (0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .fenceAround */ .xF)(file, 3);
    const said = `${(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)((0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(variant, 300))} repeats ${shared} lines of ${(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)((0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(base, 300))}; it could include that file instead:`;
    const text = `${said}\n\n${fence}\n${file}\n${fence}\n`;
    return {
        before: '',
        items: [
            {
                text: `<details>\n<summary>A hint: one file could include the other</summary>\n\n${text}\n</details>\n\n`,
                under: '',
                count: 1,
            },
        ],
        total: 1,
        more: () => '',
        after: '',
        importance: 8,
    };
}
function fileLines({ text }) {
    return text
        .trimEnd()
        .split('\n')
        .map((line) => (0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(line));
}


/***/ }),

/***/ 8728:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ installedByWords)
/* harmony export */ });
/* harmony import */ var _plural_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1190);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(776);


function installedByWords({ installedBy = [] }, show) {
    const certain = installedBy.filter((one) => one.certain);
    const told = certain.length > 0 ? certain : installedBy;
    if (told.length === 0)
        return '';
    const places = [...told.slice(0, 2).map((place) => show(placeOf(place))), ...told.slice(2).map(placeOf)];
    const verb = told.length === 1 ? 'installs' : 'install';
    return `; ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .enumerateSome */ .Dr)(places, 2)} ${certain.length > 0 ? '' : 'probably '}${verb} it`;
}
function placeOf({ path, line }) {
    return (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(`${path}:${line}`, 300);
}


/***/ }),

/***/ 9717:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   KH: () => (/* binding */ tableCode),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   xF: () => (/* binding */ fenceAround)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(776);

function codeSpan(text) {
    const shown = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text);
    if (shown === '')
        return '';
    const fence = fenceAround(shown, 1);
    const pad = /^[ `]|[ `]$/.test(shown) ? ' ' : '';
    return `${fence}${pad}${shown}${pad}${fence}`;
}
function fenceAround(text, least) {
    const longest = (text.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), least - 1);
    return '`'.repeat(longest + 1);
}
function tableCode(text) {
    return codeSpan(text.replaceAll('|', '\u00a6'));
}
function escapeMarkdown(text) {
    const parts = [];
    let code = [];
    const flush = () => {
        if (code.length > 0)
            parts.push(quoted(code.join(' ')));
        code = [];
    };
    for (const piece of pieces((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text))) {
        if (typeof piece !== 'string') {
            flush();
            parts.push(`${piece.before}${codeSpan(piece.quote)}${piece.after}`);
        }
        else if (isPlain(piece)) {
            flush();
            parts.push(piece);
        }
        else {
            code.push(piece);
            if (/[,;:.]$/.test(piece))
                flush();
        }
    }
    flush();
    return parts.join(' ');
}
function pieces(text) {
    const words = text.split(' ').filter((word) => word !== '');
    const unclosed = new Set();
    const list = [];
    for (let index = 0; index < words.length; index += 1) {
        const word = words[index] ?? '';
        const [, before = '', mark = ''] = /^(\(?)(["`])/.exec(word) ?? [];
        if (mark === '' || unclosed.has(mark)) {
            list.push(word);
            continue;
        }
        let end = index;
        while (end < words.length && !isClosed(words[end] ?? '', mark, end === index ? before.length + 1 : 0))
            end += 1;
        if (end === words.length) {
            unclosed.add(mark);
            list.push(word);
            continue;
        }
        list.push(...quotedPiece(words.slice(index, end + 1), before, mark));
        index = end;
    }
    return list;
}
function isClosed(word, mark, from) {
    const at = word.lastIndexOf(mark);
    return at >= from && afterQuote.test(word.slice(at + 1));
}
const afterQuote = /^[),;:.!?]{0,3}$/;
function quotedPiece(words, before, mark) {
    const whole = words.join(' ');
    const close = whole.lastIndexOf(mark);
    const inner = whole.slice(before.length + 1, close);
    if (mark === '"' && words.every(isPlain))
        return words;
    const outside = mark === '"' ? mark : '';
    if (inner === '')
        return [whole];
    return [{ before: `${before}${outside}`, quote: inner, after: `${outside}${whole.slice(close + 1)}` }];
}
function isPlain(word) {
    if (/[0-9a-f]{7}/i.test(word))
        return false;
    if (/^[ -~]*$/.test(word)) {
        return /^(?:["(]?[A-Za-z]+(?:['-][A-Za-z]+)*(?:[)"]?[,;:!?]?|\.[)"]?|[)"]\.)|\d{1,4}[,;:]?)$/.test(word);
    }
    return /^(?:["\u201c(]?\p{L}[\p{L}\p{M}]*(?:['\u2019-]\p{L}[\p{L}\p{M}]*)*(?:[)"\u201d]?[,;:!?]?|\.[)"\u201d]?|[)"\u201d]\.)|\d{1,4}[,;:]?|[\u2013\u2014\u2026])$/u.test(word);
}
function quoted(text) {
    let start = 0;
    let end = text.length;
    const trim = () => {
        while (end > start && ',;:.'.includes(text.charAt(end - 1)))
            end -= 1;
    };
    trim();
    if (text.charAt(0) === '(')
        start = 1;
    let unopened = count(text.slice(start, end), ')') - count(text.slice(start, end), '(');
    for (; unopened > 0 && text.charAt(end - 1) === ')'; unopened -= 1) {
        end -= 1;
        trim();
    }
    if (end <= start)
        return codeSpan(text);
    return `${text.slice(0, start)}${codeSpan(text.slice(start, end))}${text.slice(end)}`;
}
function count(text, character) {
    return text.split(character).length - 1;
}


/***/ }),

/***/ 4136:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Md: () => (/* binding */ isAbsence),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   Zi: () => (/* binding */ isCommentedOut)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(776);

function nameOf(finding) {
    if (finding.name !== '')
        return (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(finding.name, 100);
    const line = finding.lines[0] ?? finding.base;
    return line === null || line.text === '' ? 'a requirement without a name' : (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(line.text, 200);
}
function placeOf(finding, advice) {
    return finding.at ?? advice?.at ?? finding.base;
}
function isAbsence({ code }) {
    return Object.hasOwn(absences, code);
}
const absences = { missing: true, 'commented-out': true, 'required-absent': true };
function isCommentedOut({ detail }) {
    return 'commented' in detail && detail.commented !== null;
}


/***/ }),

/***/ 1190:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Dr: () => (/* binding */ enumerateSome),
/* harmony export */   HL: () => (/* binding */ enumerate),
/* harmony export */   LS: () => (/* binding */ plural)
/* harmony export */ });
function plural(count, one) {
    return `${count} ${count === 1 ? one : `${one}s`}`;
}
function enumerate(items) {
    const last = items.at(-1);
    if (last === undefined)
        return '';
    return items.length === 1 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}
function enumerateSome(items, shown) {
    if (items.length <= shown)
        return enumerate(items);
    return `${items.slice(0, shown).join(', ')} and ${items.length - shown} more`;
}


/***/ }),

/***/ 6488:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  yo: () => (/* binding */ OWNER),
  CQ: () => (/* binding */ exceptionsUrl),
  bM: () => (/* binding */ findingUrl),
  RI: () => (/* binding */ policyPageUrl),
  j1: () => (/* binding */ projectName),
  Vn: () => (/* binding */ projectUrl),
  FC: () => (/* binding */ redCheckUrl),
  rE: () => (/* binding */ version)
});

;// CONCATENATED MODULE: ./package.json
const package_namespaceObject = {"rE":"0.1.0"};
;// CONCATENATED MODULE: ./src/report/project.ts

const OWNER = 'OWNER';
const projectName = 'Dependency File Sync';
const projectUrl = `https://github.com/${OWNER}/dependency-file-sync`;
const version = package_namespaceObject.rE;
const policyPageUrl = `${projectUrl}/blob/main/docs/policy.md`;
const exceptionsUrl = `${policyPageUrl}#a-variant`;
const redCheckUrl = `${projectUrl}/blob/main/docs/troubleshooting.md#the-check-is-red`;
function findingUrl(code) {
    return `${projectUrl}/blob/main/docs/findings/${code}.md`;
}


/***/ }),

/***/ 8836:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   cO: () => (/* binding */ relationWords),
/* harmony export */   gn: () => (/* binding */ coverageWords),
/* harmony export */   pB: () => (/* binding */ demandWords)
/* harmony export */ });
/* harmony import */ var _plural_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1190);

function coverageWords({ relation, present, basePackages, omitted }) {
    if (relation === 'overlay')
        return '';
    return `, has ${present} of ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(basePackages, 'package')}${omitted === 0 ? '' : `, ${omitted} left out on purpose`}`;
}
function demandWords(relation) {
    switch (relation) {
        case 'superset':
            return 'must have all of';
        case 'equal':
            return 'must equal';
        case 'subset':
            return 'may have nothing beyond';
        case 'overlay':
            return 'installed together with';
    }
}
function relationWords(relation) {
    switch (relation) {
        case 'equal':
            return 'equal to';
        case 'overlay':
            return 'overlay on';
        case 'superset':
        case 'subset':
            return `${relation} of`;
    }
}


/***/ }),

/***/ 4535:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  $: () => (/* binding */ sentenceOf),
  H: () => (/* binding */ sentencePhrase)
});

// EXTERNAL MODULE: ./src/report/naming.ts
var naming = __nccwpck_require__(4136);
// EXTERNAL MODULE: ./src/report/visible.ts
var visible = __nccwpck_require__(776);
;// CONCATENATED MODULE: ./src/report/phrase.ts

function say(words, ...phrases) {
    return words.flatMap((text, index) => {
        const phrase = phrases[index] ?? [];
        const own = text === '' ? [] : [{ kind: 'words', text }];
        return [...own, ...(typeof phrase === 'number' ? [{ kind: 'words', text: String(phrase) }] : phrase)];
    });
}
function quote(text, limit = 200) {
    return [{ kind: 'quote', text: (0,visible/* clip */.$Q)(text, limit) }];
}
function subject(name) {
    return [{ kind: 'subject', text: (0,visible/* clip */.$Q)(name, 200) }];
}
function free(text) {
    return [{ kind: 'free', text: (0,visible/* clip */.$Q)(text, 600) }];
}
function clause(text) {
    const shown = (0,visible/* clip */.$Q)(text, 600);
    return [{ kind: 'free', text: shown.endsWith('.') ? shown.slice(0, -1) : shown }];
}
function joined(phrases, between) {
    return phrases
        .filter((phrase) => phrase.length > 0)
        .flatMap((phrase, index) => (index === 0 ? phrase : [{ kind: 'words', text: between }, ...phrase]));
}
function phraseText(phrase) {
    return phrase.map((part) => part.text).join('');
}

;// CONCATENATED MODULE: ./src/report/what-is-wrong.ts



function whatIsWrong(finding) {
    const { detail } = finding;
    const name = subject((0,naming/* nameOf */.Vb)(finding));
    switch (detail.code) {
        case 'missing':
            return say `${missing(finding, name, detail)}; ${baseHas(finding)}`;
        case 'commented-out':
            return say `${standIn(finding, name, detail.substitute)} is commented out${onLine(finding, detail.commented)}; ${baseHas(finding)}`;
        case 'version-conflict':
        case 'version-wider':
        case 'version-differs':
            return versions(finding, name, detail);
        case 'left-behind':
            return finding.heldAs === undefined
                ? say `the base no longer has ${name}, and this file still does`
                : say `the base no longer has ${name}, and this file still has ${substitute(finding)}`;
        case 'extras-differ':
            return extras(finding, name, detail);
        case 'marker-differs': {
            const witness = detail.witness === null ? [] : say `, which differs${on(detail.witness)}`;
            return say `${baseLine(finding)} installs ${name} ${where(detail.baseMarker)}, this file${spaced(substitute(finding))} ${where(detail.variantMarker)}${witness}`;
        }
        case 'source-differs': {
            const other = say `this file${spaced(substitute(finding))} from ${source(detail.variantSource)}`;
            return say `${baseLine(finding)} takes ${name} from ${source(detail.baseSource)}, ${other}${together(detail.overlay)}`;
        }
        case 'unexpected': {
            const rule = detail.relation === 'equal' ? say `the two must be equal` : say `a subset may have only what its base has`;
            return say `${name} is in this file and not in its base, and ${rule}`;
        }
        case 'required-absent': {
            const how = detail.commented === null ? say `missing` : say `commented out${onLine(finding, detail.commented)}`;
            if (detail.substitute === null)
                return say `the policy requires ${name} here, and it is ${how}`;
            return say `the policy requires ${quote((0,naming/* nameOf */.Vb)(finding))} here, and ${subject(detail.substitute)}, which stands for it, is ${how}`;
        }
        case 'duplicate':
            return duplicate(finding, name, detail);
        case 'unreadable-line':
            return say `pip refuses this line: ${clause(detail.reason)}`;
        case 'unusual-line-break':
            return say `pip ends the line at ${character(detail.character)}, which editors do not show, so that a requirement can hide behind it`;
        case 'exception-expired':
            return say `${exceptionPhrase(detail.list, detail.exception)} ended ${until(detail.exception)}`;
        case 'exception-unused': {
            const why = detail.noHeading ? say `, since the base has no such heading` : [];
            return say `${exceptionPhrase(detail.list, detail.exception)} excuses nothing today${why}`;
        }
        case 'not-governed':
            return say `${deploys(name, detail)}, and no group of the policy names or includes it (a heuristic: files of platforms were read, nothing was run)`;
        case 'not-tested': {
            const perhaps = detail.untold === null ? [] : say `, unless ${linePhrase(detail.untold)} does, which could not be told`;
            return say `${deploys(name, detail)}, and CI never installs it${perhaps} (a heuristic: files of platforms were read, nothing was run)`;
        }
    }
}
function source(text) {
    return text === 'index' ? say `the index` : quote(text);
}
function linePhrase(place) {
    return quote(`${place.path}:${place.line}`);
}
function missing(finding, name, detail) {
    const condition = on(detail.witness);
    if (detail.substitute !== null)
        return say `${standIn(finding, name, detail.substitute)} is missing${condition}`;
    if (detail.lookalike !== null)
        return say `${name} is missing${condition}${condition.length === 0 ? [] : say `,`} and looks replaced by ${quote(detail.lookalike)}`;
    return say `${name} is missing here${condition}`;
}
function standIn(finding, name, substitute) {
    return substitute === null ? name : say `${subject(substitute)}, which stands for ${quote((0,naming/* nameOf */.Vb)(finding))} here,`;
}
function substitute({ heldAs }) {
    return heldAs === undefined ? [] : say `its substitute ${subject(heldAs)}`;
}
function spaced(phrase) {
    return phrase.length === 0 ? [] : say ` ${phrase}`;
}
function baseHas(finding) {
    const { base } = finding;
    if (base === null)
        return say `the base has it`;
    const text = base.text === '' || base.text === finding.name ? say `it` : quote(base.text);
    const added = finding.cause === 'base-added' && finding.introduced !== false;
    return added ? say `this change added ${text} at ${baseLine(finding)}` : say `${baseLine(finding)} has ${text}`;
}
function baseLine({ base, bases }) {
    if (base === null)
        return say `the base`;
    const others = bases.length - 1;
    if (others < 1)
        return linePhrase(base);
    return others === 1
        ? say `${linePhrase(base)} (with 1 more line)`
        : say `${linePhrase(base)} (with ${others} more lines)`;
}
function onLine(finding, commented) {
    return finding.at === null ? say ` on line ${commented.line}` : [];
}
function together(overlay) {
    return overlay ? say `, though the two are installed together` : [];
}
function versions(finding, name, detail) {
    const base = baseLine(finding);
    const condition = on(detail.witness);
    if (detail.code === 'version-wider') {
        const [limit, allowed] = [specifiers(detail.baseVersions), specifiers(detail.variantVersions)];
        const of = finding.heldAs === undefined ? [] : say ` of ${substitute(finding)}`;
        return say `${base} limits ${name} to ${limit}, this file allows ${allowed}${of}${condition}`;
    }
    const conflict = detail.code === 'version-conflict';
    const agreed = conflict && detail.agreedBefore === true ? say `, and the two agreed before` : [];
    if (detail.pins !== null) {
        const { order } = detail.pins;
        const how = order === 'older' ? say `, older` : order === 'newer' ? say `, newer` : [];
        const [pinned, here] = [quote(detail.pins.base), quote(detail.pins.variant)];
        return say `${base} pins ${name} ${pinned}, this file pins${spaced(substitute(finding))} ${here}${how}${condition}${together(detail.overlay)}${agreed}`;
    }
    const why = conflict ? say `, and no version satisfies both` : say `, and the policy wants them the same`;
    const [baseWish, here] = [wish(detail.baseVersions, name), wish(detail.variantVersions, substitute(finding))];
    return say `${base} ${baseWish}, this file ${here}${condition}${why}${together(detail.overlay)}${agreed}`;
}
function wish(text, name) {
    const pin = /^\s*===?\s*([^\s,*=]+)\s*$/.exec(text)?.[1];
    if (text.trim() === '')
        return name.length === 0 ? say `asks for any version` : say `asks for ${name} in any version`;
    const named = name.length === 0 ? [] : say `${name} `;
    return pin === undefined ? say `asks for ${named}${quote(text)}` : say `pins ${named}${quote(pin)}`;
}
function specifiers(text) {
    return text.trim() === '' ? say `any version` : quote(text);
}
function extras(finding, name, detail) {
    const asked = say `${lineWithExtras(finding, detail.lacks)} asks for ${name}`;
    const [lacks, adds] = [bracketed(detail.lacks), bracketed(detail.adds)];
    const here = finding.heldAs === undefined ? say `this file` : say `this file for ${substitute(finding)}`;
    if (detail.adds.length === 0)
        return say `${asked} with ${lacks}, ${here} without`;
    if (detail.lacks.length === 0)
        return say `${asked} without ${adds}, ${here} with`;
    return say `${asked} with ${lacks}, ${here} with ${adds} instead`;
}
function lineWithExtras(finding, extras) {
    const asking = finding.bases.find(({ text }) => {
        const open = text.indexOf('[');
        const list = open < 0 ? '' : text.slice(open + 1, text.indexOf(']', open));
        return list.split(',').some((extra) => extras.includes(extra.trim()));
    });
    return asking === undefined ? baseLine(finding) : linePhrase(asking);
}
function bracketed(names) {
    return quote(`[${names.join(',')}]`);
}
function where(marker) {
    return marker === null ? say `everywhere` : say `where ${quote(marker)}`;
}
function on(witness) {
    if (witness === null)
        return [];
    return witness.isExample ? say `, for example on ${free(witness.text)}` : say ` on ${free(witness.text)}`;
}
function duplicate(finding, name, detail) {
    if (detail.kind === 'constraint') {
        return say `no version of ${name} is allowed by both its line (${namedLines(finding.lines)}) and its constraint (${namedLines(detail.others)})${on(detail.witness)}, so pip installs none`;
    }
    const lines = [...finding.lines.slice(0, 1), ...detail.others.filter((line) => line !== finding.lines[0])];
    const why = detail.kind === 'conflict'
        ? say `no version satisfies all of them${on(detail.witness)}`
        : say `they do not say the same`;
    return say `${name} stands on ${lines.length} lines (${namedLines(lines)}), and ${why}`;
}
function namedLines(lines) {
    const named = lines.slice(0, 5).map((line) => say `${linePhrase(line)} ${quote(line.text, 100)}`);
    const rest = lines.length > 5 ? [say `${lines.length - 5} more`] : [];
    return joined([...named, ...rest], ', ');
}
const lineBreakNames = new Map([
    ['\v', say `a vertical tab`],
    ['\f', say `a form feed`],
    ['\x1c', say `a file separator`],
    ['\x1d', say `a group separator`],
    ['\x1e', say `a record separator`],
    ['\x85', say `a next-line character`],
    ['\u2028', say `a line separator`],
    ['\u2029', say `a paragraph separator`],
]);
function character(text) {
    const name = lineBreakNames.get(text);
    return name === undefined ? quote(text, 40) : say `${name} (${quote((0,visible/* codePointName */.R8)(text))})`;
}
function exceptionPhrase(list, exception) {
    const reason = exception.reason === null ? [] : say ` (${quote(exception.reason)})`;
    return say `the ${quote(list)} exception for ${excepted(exception)}${reason}`;
}
function excepted(exception) {
    switch (exception.kind) {
        case 'package':
            return subject(exception.pattern);
        case 'section':
            return say `the section ${subject(exception.heading)}`;
        case 'substitute':
            return say `${subject(exception.package)} (by ${quote(exception.with)})`;
    }
}
function deploys(name, { by }) {
    const others = by.length - 1;
    const where = others < 1 ? [] : others === 1 ? say ` and at 1 more place` : say ` and at ${others} more places`;
    return by[0]?.certain === false
        ? say `a deploy probably installs ${name} here${where}`
        : say `a deploy installs ${name} here${where}`;
}
function until(exception) {
    return exception.until === null ? say `before today` : say `on ${quote(exception.until)}`;
}

;// CONCATENATED MODULE: ./src/report/what-to-do.ts



function whatToDo(finding, advice) {
    const isByTool = advice?.instead === true;
    const own = isByTool && finding.via !== null ? null : ownAnswer(finding);
    if (own !== null)
        return own;
    if (isByTool)
        return byTool(finding, advice);
    if (isNeverFixed(finding) || advice?.unlisted === true)
        return byHand(finding);
    if (advice?.possible === true)
        return advice.how === null ? say `the fix clears it` : say `the fix would ${free(advice.how)}`;
    const how = advice?.how ?? null;
    const wayOut = how === null ? byHand(finding) : free(how);
    const isSaid = finding.cause === 'variant-changed' && finding.introduced !== false;
    const reason = isSaid ? null : (advice?.reason ?? null);
    return reason === null ? wayOut : say `the fix leaves it to you (${free(reason)}): ${wayOut}`;
}
function isNeverFixed({ code }) {
    return Object.hasOwn(neverFixed, code);
}
const neverFixed = {
    'source-differs': true,
    duplicate: true,
    'unreadable-line': true,
    'unusual-line-break': true,
    'exception-expired': true,
    'exception-unused': true,
    'not-governed': true,
    'not-tested': true,
};
function ownAnswer(finding) {
    const { detail, via } = finding;
    if (via !== null)
        return say `edit ${linePhrase(via)}`;
    if (detail.code === 'missing' && detail.lookalike !== null) {
        return say `if on purpose: ${quote(`substitute: { ${(0,naming/* nameOf */.Vb)(finding)}: ${detail.lookalike} }`)} in the policy`;
    }
    if (finding.cause === 'variant-removed' && finding.introduced !== false) {
        const back = (0,naming/* isCommentedOut */.Zi)(finding) ? say `un-comment it` : say `put it back`;
        if (detail.code === 'required-absent')
            return say `if on purpose: take it off ${quote('require')} in the policy, else ${back}`;
        const what = finding.package === null ? say `its section` : say `it`;
        return say `if on purpose: ${quote('omit')} ${what} in the policy, else ${back}`;
    }
    return null;
}
function byTool({ code }, { reason, how }) {
    return say `${free(reason ?? '')}: ${free(how ?? '')}; ${exceptionFor(code)}`;
}
function exceptionFor(code) {
    switch (code) {
        case 'missing':
        case 'commented-out':
            return say `if on purpose, ${quote('omit')} it in the policy`;
        case 'required-absent':
            return say `or take it off ${quote('require')} in the policy`;
        case 'left-behind':
            return say `if on purpose, list it under ${quote('extra')} in the policy`;
        case 'unexpected':
            return say `else add it to the base or, if on purpose, list it under ${quote('extra')} in the policy`;
        case 'version-wider':
            return say `if the limit is not needed here, list it under ${quote('differ')} in the policy`;
        default:
            return say `if on purpose, list it under ${quote('differ')} in the policy`;
    }
}
function ofSeveral({ kind, witness }) {
    switch (kind) {
        case 'constraint':
            return say `bring the two together`;
        case 'conflict':
            return witness === null ? say `keep one of the lines` : say `let only one of them apply there`;
        case 'text':
            return say `pip takes them together, and one line could say it`;
    }
}
function namelessExtra(finding) {
    const none = say `no ${quote('extra')} of the policy means a line without a name`;
    const isAddress = /^(?!file:)[a-z][a-z\d+.-]+:\/\//i.test((0,naming/* nameOf */.Vb)(finding));
    return isAddress ? say `${none}; ${quote('NAME @ ADDRESS')} gives it one` : none;
}
function byHand(finding) {
    const { code, detail } = finding;
    switch (code) {
        case 'missing':
            return finding.package === null
                ? say `add it or, if on purpose, ${quote('omit')} its section in the policy`
                : say `add it or, if on purpose, ${quote('omit')} it in the policy`;
        case 'commented-out':
            return say `un-comment it or, if on purpose, ${quote('omit')} it in the policy`;
        case 'version-conflict':
        case 'version-differs':
            return say `align the two or, if on purpose, list it under ${quote('differ')} in the policy`;
        case 'version-wider':
            return say `take over the limit or, if it is not needed here, list it under ${quote('differ')} in the policy`;
        case 'left-behind':
            return finding.package === null
                ? say `remove it here; ${namelessExtra(finding)}`
                : say `remove it here or, if on purpose, list it under ${quote('extra')} in the policy`;
        case 'extras-differ':
        case 'marker-differs':
        case 'source-differs':
            return say `make them alike or, if on purpose, list it under ${quote('differ')} in the policy`;
        case 'unexpected':
            return finding.package === null
                ? say `remove it or add it to the base; ${namelessExtra(finding)}`
                : say `remove it, add it to the base or, if on purpose, list it under ${quote('extra')} in the policy`;
        case 'required-absent':
            return say `add it, or take it off ${quote('require')} in the policy`;
        case 'duplicate':
            return detail.code === 'duplicate' ? ofSeveral(detail) : [];
        case 'unreadable-line':
            return [];
        case 'unusual-line-break':
            return say `replace it with an ordinary line end or a blank`;
        case 'exception-expired':
            return say `settle what it excuses, or give it a later ${quote('until')}`;
        case 'exception-unused': {
            const { meant, noHeading } = detail.code === 'exception-unused' ? detail : { meant: null, noHeading: false };
            if (meant !== null)
                return say `did you mean ${quote(meant)}? If not, remove it from the policy`;
            return noHeading
                ? say `if a comment is meant for one, put a blank line above it; if not, remove this from the policy`
                : say `remove it from the policy`;
        }
        case 'not-governed':
            return say `make it a base or a variant in the policy, or include it in one`;
        case 'not-tested':
            return say `install it in a job of CI, too`;
    }
}

;// CONCATENATED MODULE: ./src/report/sentence.ts




function sentenceOf(finding, advice) {
    return phraseText(sentencePhrase(finding, advice));
}
function sentencePhrase(finding, advice) {
    const clauses = joined([whatIsWrong(finding), whoCaused(finding), whatToDo(finding, advice)], '; ');
    return say `${clauses}.`;
}
function whoCaused(finding) {
    if (finding.introduced === false)
        return [];
    switch (finding.cause) {
        case 'base-added':
            return finding.base !== null && (0,naming/* isAbsence */.Md)(finding) ? [] : say `this change brought it into the base`;
        case 'base-changed':
            return say `this change altered the base`;
        case 'variant-removed':
            return (0,naming/* isCommentedOut */.Zi)(finding) ? say `you commented it out here` : say `you removed it here`;
        case 'variant-changed':
            return say `you changed this file`;
        case 'policy':
            return finding.code === 'exception-unused' ? [] : say `a change of the policy brought this up`;
        case 'date':
            return finding.code === 'exception-expired' ? [] : say `the date of an exception has passed`;
        case 'unknown':
            return [];
    }
}


/***/ }),

/***/ 2397:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ shellWord)
/* harmony export */ });
function shellWord(text) {
    return /^[\w./:@%+,=-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}


/***/ }),

/***/ 6900:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ tally)
/* harmony export */ });
/* harmony import */ var _naming_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4136);

function tally(findings) {
    const counts = { counting: 0, introduced: 0, preExisting: 0, missing: 0, errors: 0, warnings: 0, notices: 0 };
    const aside = { older: 0, warnings: 0, notices: 0 };
    for (const finding of findings) {
        if (finding.counts)
            counts.counting += 1;
        else if (finding.introduced === false)
            aside.older += 1;
        else if (finding.severity === 'notice')
            aside.notices += 1;
        else
            aside.warnings += 1;
        if (finding.introduced === true)
            counts.introduced += 1;
        if (finding.introduced === false)
            counts.preExisting += 1;
        if ((0,_naming_js__WEBPACK_IMPORTED_MODULE_0__/* .isAbsence */ .Md)(finding))
            counts.missing += 1;
        if (finding.severity === 'error')
            counts.errors += 1;
        else if (finding.severity === 'warning')
            counts.warnings += 1;
        else
            counts.notices += 1;
    }
    return { findings: findings.length, ...counts, aside };
}


/***/ }),

/***/ 1847:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  v: () => (/* binding */ formatText)
});

// EXTERNAL MODULE: ./src/problem.ts
var problem = __nccwpck_require__(4008);
// EXTERNAL MODULE: ./src/report/by-variant.ts
var by_variant = __nccwpck_require__(7325);
// EXTERNAL MODULE: ./src/report/visible.ts
var visible = __nccwpck_require__(776);
;// CONCATENATED MODULE: ./src/report/caret.ts

function caretLines(text, offset, width) {
    const caret = Math.min(Math.max(0, offset), text.length);
    const start = caret <= width / 2 ? 0 : caret - Math.floor(width / 2);
    const before = `${start === 0 ? '' : '\u2026'}${(0,visible/* visible */.RK)(text.slice(start, caret))}`;
    const after = (0,visible/* clip */.$Q)(text.slice(caret, caret + width + 2), Math.max(2, width - (caret - start)));
    return [`${before}${after}`, `${' '.repeat([...before].length)}^`];
}

// EXTERNAL MODULE: ./src/report/clearable.ts
var report_clearable = __nccwpck_require__(6543);
// EXTERNAL MODULE: ./src/report/include-hint.ts
var include_hint = __nccwpck_require__(2930);
// EXTERNAL MODULE: ./src/report/installed-by.ts
var installed_by = __nccwpck_require__(8728);
// EXTERNAL MODULE: ./src/report/naming.ts
var naming = __nccwpck_require__(4136);
;// CONCATENATED MODULE: ./src/report/paint.ts
const codes = {
    bold: [1, 22],
    dim: [2, 22],
    red: [31, 39],
    green: [32, 39],
    yellow: [33, 39],
    cyan: [36, 39],
};
function painter(color) {
    if (!color)
        return (text) => text;
    return (text, ...styles) => styles.reduce((inner, style) => `\x1b[${codes[style][0]}m${inner}\x1b[${codes[style][1]}m`, text);
}

// EXTERNAL MODULE: ./src/report/plural.ts
var plural = __nccwpck_require__(1190);
// EXTERNAL MODULE: ./src/report/relation-words.ts
var relation_words = __nccwpck_require__(8836);
// EXTERNAL MODULE: ./src/report/sentence.ts + 3 modules
var sentence = __nccwpck_require__(4535);
// EXTERNAL MODULE: ./src/report/tally.ts
var tally = __nccwpck_require__(6900);
// EXTERNAL MODULE: ./src/report/verdict-line.ts
var verdict_line = __nccwpck_require__(4594);
// EXTERNAL MODULE: ./src/report/wrap.ts
var wrap = __nccwpck_require__(8748);
;// CONCATENATED MODULE: ./src/report/text.ts















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
        const place = (0,visible/* visible */.RK)((0,problem/* placeText */.Z9)(each));
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
function heading({ paint, width }, { path, group, variant }) {
    const title = (0,visible/* clip */.$Q)(path, 300);
    const painted = paint(title, 'bold');
    if (variant === null || group === null)
        return [painted];
    const bases = (0,visible/* clip */.$Q)((0,plural/* enumerateSome */.Dr)(group.base, 3), 300);
    const installed = (0,installed_by/* installedByWords */.X)(variant, (place) => place);
    const words = `(${(0,relation_words/* demandWords */.pB)(variant.relation)} ${bases}${(0,relation_words/* coverageWords */.gn)(variant)}${installed})`;
    return hanging(painted, title.length, '', words, width);
}
function frozenLine({ width }, { variant, group }, folded) {
    if (variant?.frozenBase !== true || folded === 0)
        return [];
    const base = (0,visible/* clip */.$Q)((0,plural/* enumerateSome */.Dr)(group?.base ?? ['the base'], 3), 300);
    const text = `${base} looks like the output of pip freeze: it also names what its packages bring along, which this file need not. A subset with require, or a shorter base, says what is meant.`;
    return hanging('  note:', 7, '  ', text, width);
}
function findingLines({ paint, width }, finding, advice) {
    const at = finding.at ?? advice?.at ?? null;
    const inFile = at === null && (0,naming/* isAbsence */.Md)(finding) ? finding.variant : null;
    const place = (0,visible/* visible */.RK)(inFile ?? (0,problem/* placeText */.Z9)(at ?? finding.base ?? nowhere));
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
function namedLines({ width }, named, afterOthers) {
    const names = (0,plural/* enumerateSome */.Dr)(named.map(naming/* nameOf */.Vb), 200);
    const lead = afterOthers ? `  and ${named.length} more absent:` : `  ${named.length} absent:`;
    return hanging(lead, lead.length, '  ', names, width);
}
function closingLines(page) {
    const { result, advices, options, paint } = page;
    const files = new Set(result.groups.flatMap((group) => group.variants.map((variant) => variant.path))).size;
    if ((files === 0 || result.verdict === 'could-not-check') && result.findings.length === 0)
        return [];
    const bases = new Set(result.groups.flatMap((group) => group.base)).size;
    const counts = (0,tally/* tally */.N)(result.findings);
    const kinds = [
        counts.errors > 0 ? (0,plural/* plural */.LS)(counts.errors, 'error') : '',
        counts.warnings > 0 ? (0,plural/* plural */.LS)(counts.warnings, 'warning') : '',
        counts.notices > 0 ? (0,plural/* plural */.LS)(counts.notices, 'notice') : '',
    ].filter((kind) => kind !== '');
    const detail = kinds.length === 0 ? '' : ` (${kinds.join(', ')})`;
    const scope = `${(0,plural/* plural */.LS)(files, 'variant')} checked against ${(0,plural/* plural */.LS)(bases, 'base file')}`;
    const lines = [`${(0,plural/* plural */.LS)(counts.findings, 'finding')}${detail}; ${scope}.`];
    if (result.findings.some((finding) => finding.counts))
        lines.push(...onPurposeLines(page));
    const clearable = (0,report_clearable/* clearableOf */.B)(result, advices).length;
    if (clearable > 0 && options.command !== '') {
        const all = clearable === 1 ? 'it' : `all ${clearable}`;
        const which = clearable === counts.findings ? all : `${clearable} of them`;
        lines.push(`To clear ${which}, run: ${paint((0,visible/* visible */.RK)(options.command), 'bold')}`);
    }
    return lines;
}
function onPurposeLines({ result, width }) {
    const policy = (0,visible/* clip */.$Q)(result.policy.path, 300);
    const text = `If on purpose: say so in ${policy}, with a reason (omit, extra, differ, substitute).`;
    return (0,wrap/* wrap */.L)(text, width, 0);
}
function hanging(lead, leadLength, indent, text, width) {
    const margin = `${indent}    `;
    if (leadLength + leastRoom > width)
        return [lead, ...(0,wrap/* wrap */.L)(text, width - margin.length, 0).map((line) => margin + line)];
    const [first = '', ...rest] = (0,wrap/* wrap */.L)(text, width - margin.length, leadLength + 1 - margin.length);
    return [`${lead} ${first}`, ...rest.map((line) => margin + line)];
}
const leastRoom = 16;


/***/ }),

/***/ 4594:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ verdictWords)
/* harmony export */ });
/* unused harmony export verdictLine */
/* harmony import */ var _plural_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1190);
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6900);


function verdictLine(result) {
    const { headline, aside } = verdictWords(result);
    return aside === '' ? headline : `${headline} ${aside}`;
}
function verdictWords(result) {
    const counts = (0,_tally_js__WEBPACK_IMPORTED_MODULE_0__/* .tally */ .N)(result.findings);
    return { headline: headlineOf(result, counts), aside: asideOf(counts) };
}
function headlineOf(result, { counting }) {
    if (result.verdict === 'could-not-check') {
        const fatal = result.problems.filter((each) => each.fatal).length;
        return `Could not check: ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(fatal, 'problem')} must be mended first.`;
    }
    if (result.verdict === 'in-sync')
        return result.compared === null ? 'In sync.' : 'In sync for this change.';
    if (result.enforce === 'none')
        return `Drift: ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(counting, 'finding')}, not enforced (enforce: none).`;
    const fail = counting === 1 ? 'fails' : 'fail';
    const isBrought = result.findings.every(({ counts, introduced }) => !counts || introduced === true);
    if (result.enforce === 'new' && result.compared !== null && isBrought) {
        return `Drift: ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(counting, 'finding')} of this change ${fail} the check.`;
    }
    return `Drift: ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(counting, 'finding')} ${fail} the check.`;
}
function asideOf({ aside }) {
    const parts = [
        aside.older > 0 ? (0,_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(aside.older, 'older finding') : '',
        aside.warnings > 0 ? (0,_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(aside.warnings, 'warning') : '',
        aside.notices > 0 ? (0,_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(aside.notices, 'notice') : '',
    ].filter((part) => part !== '');
    return parts.length === 0 ? '' : `${parts.join(', ')}.`;
}


/***/ }),

/***/ 776:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   R8: () => (/* binding */ codePointName),
/* harmony export */   RK: () => (/* binding */ visible)
/* harmony export */ });
/* harmony import */ var _shorten_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2318);

function visible(text) {
    return /^[ -~]*$/.test(text) ? text : spellOutInvisible(text);
}
function clip(text, limit) {
    return visible((0,_shorten_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .m)(text, limit));
}
function codePointName(character) {
    return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
function spellOutInvisible(text) {
    return text.replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\u115F\u1160\u2800\u3164\uFFA0]|\u034F|\u17B4|\u17B5/gu, spellOut);
}
const shortNames = new Map([
    ['\n', '\\n'],
    ['\r', '\\r'],
    ['\t', '\\t'],
]);
function spellOut(character) {
    return shortNames.get(character) ?? `<${codePointName(character)}>`;
}


/***/ }),

/***/ 9517:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ workflowCommand),
/* harmony export */   safeLog: () => (/* binding */ safeLog)
/* harmony export */ });
function workflowCommand(name, properties, message) {
    const list = Object.entries(properties)
        .flatMap(([key, value]) => (value === null || value === '' ? [] : [`${key}=${escapeProperty(String(value))}`]))
        .join(',');
    return `::${name}${list === '' ? '' : ` ${list}`}::${escapeData(message)}`;
}
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
function safeLog(text) {
    return text
        .replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, (control) => (logControls.has(control) ? control : ' '))
        .replace(/:(?=:)/g, ': ')
        .replace(/##(?=\[)/g, '# #');
}
const logControls = new Set(['\n', '\t', '\x1b']);


/***/ }),

/***/ 8748:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ wrap)
/* harmony export */ });
function wrap(text, width, first) {
    const lines = [];
    let words = [];
    let room = width - first;
    for (const word of text.split(' ')) {
        const length = characters(word);
        if (words.length > 0 && length > room) {
            lines.push(words.join(' '));
            words = [];
            room = width;
        }
        words.push(word);
        room -= length + 1;
    }
    lines.push(words.join(' '));
    return lines;
}
function characters(text) {
    let count = 0;
    for (const _ of text)
        count += 1;
    return count;
}


/***/ }),

/***/ 2318:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ shorten)
/* harmony export */ });
function shorten(text, longest) {
    if (text.length <= longest)
        return text;
    return `${text.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, '')}\u2026`;
}


/***/ }),

/***/ 1512:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ listFiles),
/* harmony export */   Z: () => (/* binding */ tooManyFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(4008);
/* harmony import */ var _reason_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5518);
/* harmony import */ var _root_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(742);
/* harmony import */ var _snapshot_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(4330);






function listFiles(root, most = _snapshot_js__WEBPACK_IMPORTED_MODULE_4__/* .maximumFiles */ .Su) {
    const found = [];
    const folders = [''];
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        const entries = entriesOf(root, folder);
        if ('code' in entries)
            return entries;
        if (folder !== '' && entries.some((entry) => isForeign(root, folder, entry)))
            continue;
        for (const entry of entries) {
            if (entry.name === '.git')
                continue;
            const path = folder + entry.name;
            if (entry.isDirectory()) {
                if (!_snapshot_js__WEBPACK_IMPORTED_MODULE_4__/* .skippedFolders */ .cT.has(entry.name))
                    folders.push(`${path}/`);
            }
            else if (entry.isFile() || (entry.isSymbolicLink() && leadsToFile(root, path))) {
                found.push(path);
            }
        }
        if (found.length > most)
            return tooManyFiles(most);
    }
    return found.sort();
}
function isForeign(root, folder, entry) {
    if (entry.name === 'pyvenv.cfg')
        return true;
    if (entry.name !== '.git' || !root.git)
        return false;
    return entry.isFile() || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root.folder, folder, '.git', 'HEAD'));
}
function tooManyFiles(most) {
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .problem */ .CC)('limit', `There are more than ${most.toLocaleString('en-US')} files below the root, too many to match the policy's globs against. Name the files without globs, or choose a smaller root.`, null);
}
const passedOver = new Set(['EACCES', 'EPERM', 'ENOENT', 'ENOTDIR']);
function entriesOf(root, folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root.folder, folder), { withFileTypes: true });
    }
    catch (error) {
        if (folder !== '' && passedOver.has((0,_reason_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$)(error)))
            return [];
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .problem */ .CC)('platform', `The files below "${folder || '.'}" cannot be listed: ${(0,_reason_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonOf */ .A)(error)}.`, null);
    }
}
function leadsToFile(root, path) {
    try {
        const real = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root.folder, path));
        return (0,_root_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(root, real) && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(real).isFile();
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 3907:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ diskSnapshot)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(6136);
/* harmony import */ var _disk_list_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1512);
/* harmony import */ var _reason_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5518);
/* harmony import */ var _root_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(742);






function diskSnapshot(root) {
    return {
        revision: 'work tree',
        files: async () => (0,_disk_list_js__WEBPACK_IMPORTED_MODULE_2__/* .listFiles */ .C)(root),
        read: async (paths) => {
            const realFolder = folderResolver(root);
            return new Map(paths.map((path) => [path, readPath(root, realFolder, path)]));
        },
    };
}
function readPath(root, realFolder, path) {
    const slash = path.lastIndexOf('/');
    const name = path.slice(slash + 1);
    const folder = isOrdinaryName(name) ? realFolder(slash === -1 ? '' : path.slice(0, slash)) : null;
    if (folder === null)
        return readLinked(root, path);
    const real = folder + node_path__WEBPACK_IMPORTED_MODULE_1__.sep + name;
    try {
        const read = mayFollow && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(real).isSymbolicLink() ? null : readOpened(real);
        return read ?? readLinked(root, path);
    }
    catch (error) {
        return (0,_reason_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$)(error) === 'ENOENT' ? { kind: 'missing' } : readLinked(root, path);
    }
}
const mayFollow = process.platform === 'win32';
function folderResolver(root) {
    const known = new Map();
    return (folder) => {
        let real = known.get(folder);
        if (real === undefined) {
            real = realFolderIn(root, folder);
            known.set(folder, real);
        }
        return real;
    };
}
function realFolderIn(root, folder) {
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root.folder, folder);
    if (folder.includes('\0') || !(0,_root_js__WEBPACK_IMPORTED_MODULE_4__/* .isInside */ .FK)(root, absolute))
        return null;
    try {
        const real = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(absolute);
        return (0,_root_js__WEBPACK_IMPORTED_MODULE_4__/* .isInside */ .FK)(root, real) ? real : null;
    }
    catch {
        return null;
    }
}
function isOrdinaryName(name) {
    return /^[^\0~\\:]*[^\0~\\:. ]$/.test(name) && name.toLowerCase() !== '.git';
}
function readLinked(root, path) {
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root.folder, path);
    if (path.includes('\0'))
        return { kind: 'missing' };
    if (!(0,_root_js__WEBPACK_IMPORTED_MODULE_4__/* .isInside */ .FK)(root, absolute))
        return { kind: 'outside', target: path };
    try {
        const real = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(absolute);
        if (!(0,_root_js__WEBPACK_IMPORTED_MODULE_4__/* .isInside */ .FK)(root, real))
            return { kind: 'outside', target: real };
        const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(real);
        if (!found.isFile())
            return { kind: 'not-a-file', what: describeKind(found) };
        return readOpened(real) ?? { kind: 'not-a-file', what: 'a special file' };
    }
    catch (error) {
        return failedRead(error);
    }
}
function failedRead(error) {
    const code = (0,_reason_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$)(error);
    return code === 'ENOENT' || code === 'ENOTDIR' ? { kind: 'missing' } : { kind: 'unreadable', why: (0,_reason_js__WEBPACK_IMPORTED_MODULE_3__/* .reasonOf */ .A)(error) };
}
function readOpened(real) {
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(real, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW);
    try {
        const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor);
        if (!found.isFile())
            return null;
        const { size } = found;
        if (size > _bytes_js__WEBPACK_IMPORTED_MODULE_5__/* .maximumFileBytes */ .WH)
            return { kind: 'too-large', bytes: size };
        return { kind: 'file', bytes: readWhole(descriptor, size) };
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
function readWhole(descriptor, size) {
    const bytes = Buffer.allocUnsafe(size);
    return size > 0 && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, bytes, 0, size, 0) === size ? bytes : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(descriptor);
}
function describeKind(found) {
    if (found.isDirectory())
        return 'a folder';
    if (found.isFIFO())
        return 'a named pipe';
    if (found.isSocket())
        return 'a socket';
    return 'a device';
}


/***/ }),

/***/ 5518:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ codeOf),
/* harmony export */   A: () => (/* binding */ reasonOf)
/* harmony export */ });
function reasonOf(error) {
    const code = codeOf(error);
    if (code !== null)
        return reasons.get(code) ?? code;
    return error instanceof Error ? error.message : String(error);
}
function codeOf(error) {
    return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}
const reasons = new Map([
    ['EACCES', 'permission denied'],
    ['EPERM', 'the system does not permit it'],
    ['ENOENT', 'there is no such file or folder'],
    ['ENOTDIR', 'a part of the path is not a folder'],
    ['EISDIR', 'it is a folder'],
    ['ELOOP', 'its symbolic links lead in a circle'],
    ['ENAMETOOLONG', 'the path is longer than the system takes'],
    ['ENOSPC', 'no space left on the device'],
    ['EDQUOT', 'the disk quota is used up'],
    ['EROFS', 'the file system is read-only'],
    ['EIO', 'the device reports an error'],
    ['EMFILE', 'too many files are open'],
    ['EFBIG', 'the file is larger than the system takes'],
]);


/***/ }),

/***/ 742:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   MT: () => (/* binding */ prefixOf),
/* harmony export */   R8: () => (/* binding */ openRoot),
/* harmony export */   pS: () => (/* binding */ shownPath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4008);
/* harmony import */ var _reason_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5518);




function openRoot(given) {
    let folder;
    try {
        folder = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(given));
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(folder).isDirectory()) {
            return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .problem */ .CC)('usage', `The root "${given}" is not a folder. Give the folder that the paths of the policy start from.`, null);
        }
    }
    catch (error) {
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .problem */ .CC)('usage', `The root "${given}" cannot be opened: ${(0,_reason_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonOf */ .A)(error)}.`, null);
    }
    const top = gitTopLevel(folder);
    return { folder, boundary: top ?? folder, git: top !== null };
}
function gitTopLevel(folder) {
    for (let at = folder;; at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
        if (holdsGit((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, '.git')))
            return at;
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at) === at)
            return null;
    }
}
function holdsGit(path) {
    try {
        const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false });
        if (found === undefined)
            return false;
        return found.isFile() || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, 'HEAD'), { throwIfNoEntry: false }) !== undefined;
    }
    catch (error) {
        return ['EACCES', 'EPERM'].includes((0,_reason_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$)(error) ?? '');
    }
}
function isInside(root, absolute) {
    const below = fromBoundary(root, absolute);
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(below))
        return false;
    const parts = below.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
    return parts[0] !== '..' && !parts.some((part) => part.toLowerCase() === '.git');
}
function fromBoundary({ boundary }, absolute) {
    const top = boundary.endsWith(node_path__WEBPACK_IMPORTED_MODULE_1__.sep) ? boundary : `${boundary}${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`;
    return absolute.startsWith(top) && !absolute.includes('..')
        ? absolute.slice(top.length)
        : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(boundary, absolute);
}
function prefixOf({ boundary, folder }) {
    const below = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(boundary, folder).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
    return below === '' ? '' : `${below}/`;
}
function shownPath(root, absolute) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root.folder, absolute).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
}


/***/ }),

/***/ 4330:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   JF: () => (/* binding */ readOne),
/* harmony export */   JR: () => (/* binding */ isSkipped),
/* harmony export */   Su: () => (/* binding */ maximumFiles),
/* harmony export */   b3: () => (/* binding */ environmentsAmong),
/* harmony export */   cT: () => (/* binding */ skippedFolders),
/* harmony export */   wj: () => (/* binding */ inSubmodule)
/* harmony export */ });
async function readOne(snapshot, path) {
    return (await snapshot.read([path])).get(path) ?? { kind: 'missing' };
}
function inSubmodule(submodule) {
    return { kind: 'unreadable', why: `it lies in the submodule ${submodule}, which is another repository` };
}
const maximumFiles = 500_000;
const skippedFolders = new Set([
    '.git',
    '.hg',
    '.svn',
    '.venv',
    'venv',
    'node_modules',
    '__pycache__',
]);
function environmentsAmong(paths) {
    const marks = paths.filter((path) => path.endsWith('/pyvenv.cfg'));
    return new Set(marks.map((path) => path.slice(0, path.lastIndexOf('/'))));
}
function isSkipped(path, environments) {
    for (let start = 0, slash = path.indexOf('/'); slash >= 0; start = slash + 1, slash = path.indexOf('/', start)) {
        if (skippedFolders.has(path.slice(start, slash)) || environments.has(path.slice(0, slash)))
            return true;
    }
    return false;
}


/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = require("buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = require("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = require("node:crypto");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = require("node:fs");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = require("node:http");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = require("node:https");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = require("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = require("node:path");

/***/ }),

/***/ 481:
/***/ ((module) => {

module.exports = require("node:readline");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = require("node:zlib");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = require("process");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = require("stream");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = require("string_decoder");

/***/ }),

/***/ 7349:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var resolveBlockMap = __nccwpck_require__(7103);
var resolveBlockSeq = __nccwpck_require__(334);
var resolveFlowCollection = __nccwpck_require__(3142);

function resolveCollection(CN, ctx, token, onError, tagName, tag) {
    const coll = token.type === 'block-map'
        ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag)
        : token.type === 'block-seq'
            ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag)
            : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag);
    const Coll = coll.constructor;
    // If we got a tagName matching the class, or the tag name is '!',
    // then use the tagName from the node class used to create it.
    if (tagName === '!' || tagName === Coll.tagName) {
        coll.tag = Coll.tagName;
        return coll;
    }
    if (tagName)
        coll.tag = tagName;
    return coll;
}
function composeCollection(CN, ctx, token, props, onError) {
    const tagToken = props.tag;
    const tagName = !tagToken
        ? null
        : ctx.directives.tagName(tagToken.source, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg));
    if (token.type === 'block-seq') {
        const { anchor, newlineAfterProp: nl } = props;
        const lastProp = anchor && tagToken
            ? anchor.offset > tagToken.offset
                ? anchor
                : tagToken
            : (anchor ?? tagToken);
        if (lastProp && (!nl || nl.offset < lastProp.offset)) {
            const message = 'Missing newline after block sequence props';
            onError(lastProp, 'MISSING_CHAR', message);
        }
    }
    const expType = token.type === 'block-map'
        ? 'map'
        : token.type === 'block-seq'
            ? 'seq'
            : token.start.source === '{'
                ? 'map'
                : 'seq';
    // shortcut: check if it's a generic YAMLMap or YAMLSeq
    // before jumping into the custom tag logic.
    if (!tagToken ||
        !tagName ||
        tagName === '!' ||
        (tagName === YAMLMap.YAMLMap.tagName && expType === 'map') ||
        (tagName === YAMLSeq.YAMLSeq.tagName && expType === 'seq')) {
        return resolveCollection(CN, ctx, token, onError, tagName);
    }
    let tag = ctx.schema.tags.find(t => t.tag === tagName && t.collection === expType);
    if (!tag) {
        const kt = ctx.schema.knownTags[tagName];
        if (kt?.collection === expType) {
            ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
            tag = kt;
        }
        else {
            if (kt) {
                onError(tagToken, 'BAD_COLLECTION_TYPE', `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? 'scalar'}`, true);
            }
            else {
                onError(tagToken, 'TAG_RESOLVE_FAILED', `Unresolved tag: ${tagName}`, true);
            }
            return resolveCollection(CN, ctx, token, onError, tagName);
        }
    }
    const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
    const res = tag.resolve?.(coll, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg), ctx.options) ?? coll;
    const node = identity.isNode(res)
        ? res
        : new Scalar.Scalar(res);
    node.range = coll.range;
    node.tag = tagName;
    if (tag?.format)
        node.format = tag.format;
    return node;
}

exports.composeCollection = composeCollection;


/***/ }),

/***/ 3683:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Document = __nccwpck_require__(3021);
var composeNode = __nccwpck_require__(5937);
var resolveEnd = __nccwpck_require__(7788);
var resolveProps = __nccwpck_require__(4631);

function composeDoc(options, directives, { offset, start, value, end }, onError) {
    const opts = Object.assign({ _directives: directives }, options);
    const doc = new Document.Document(undefined, opts);
    const ctx = {
        atKey: false,
        atRoot: true,
        directives: doc.directives,
        options: doc.options,
        schema: doc.schema
    };
    const props = resolveProps.resolveProps(start, {
        indicator: 'doc-start',
        next: value ?? end?.[0],
        offset,
        onError,
        parentIndent: 0,
        startOnNewline: true
    });
    if (props.found) {
        doc.directives.docStart = true;
        if (value &&
            (value.type === 'block-map' || value.type === 'block-seq') &&
            !props.hasNewline)
            onError(props.end, 'MISSING_CHAR', 'Block collection cannot start on same line with directives-end marker');
    }
    // @ts-expect-error If Contents is set, let's trust the user
    doc.contents = value
        ? composeNode.composeNode(ctx, value, props, onError)
        : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
    const contentEnd = doc.contents.range[2];
    const re = resolveEnd.resolveEnd(end, contentEnd, false, onError);
    if (re.comment)
        doc.comment = re.comment;
    doc.range = [offset, contentEnd, re.offset];
    return doc;
}

exports.composeDoc = composeDoc;


/***/ }),

/***/ 5937:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Alias = __nccwpck_require__(4065);
var identity = __nccwpck_require__(1127);
var composeCollection = __nccwpck_require__(7349);
var composeScalar = __nccwpck_require__(5413);
var resolveEnd = __nccwpck_require__(7788);
var utilEmptyScalarPosition = __nccwpck_require__(2599);

const CN = { composeNode, composeEmptyNode };
function composeNode(ctx, token, props, onError) {
    const atKey = ctx.atKey;
    const { spaceBefore, comment, anchor, tag } = props;
    let node;
    let isSrcToken = true;
    switch (token.type) {
        case 'alias':
            node = composeAlias(ctx, token, onError);
            if (anchor || tag)
                onError(token, 'ALIAS_PROPS', 'An alias node must not specify any properties');
            break;
        case 'scalar':
        case 'single-quoted-scalar':
        case 'double-quoted-scalar':
        case 'block-scalar':
            node = composeScalar.composeScalar(ctx, token, tag, onError);
            if (anchor)
                node.anchor = anchor.source.substring(1);
            break;
        case 'block-map':
        case 'block-seq':
        case 'flow-collection':
            try {
                node = composeCollection.composeCollection(CN, ctx, token, props, onError);
                if (anchor)
                    node.anchor = anchor.source.substring(1);
            }
            catch (error) {
                // Almost certainly here due to a stack overflow
                const message = error instanceof Error ? error.message : String(error);
                onError(token, 'RESOURCE_EXHAUSTION', message);
            }
            break;
        default: {
            const message = token.type === 'error'
                ? token.message
                : `Unsupported token (type: ${token.type})`;
            onError(token, 'UNEXPECTED_TOKEN', message);
            isSrcToken = false;
        }
    }
    node ?? (node = composeEmptyNode(ctx, token.offset, undefined, null, props, onError));
    if (anchor && node.anchor === '')
        onError(anchor, 'BAD_ALIAS', 'Anchor cannot be an empty string');
    if (atKey &&
        ctx.options.stringKeys &&
        (!identity.isScalar(node) ||
            typeof node.value !== 'string' ||
            (node.tag && node.tag !== 'tag:yaml.org,2002:str'))) {
        const msg = 'With stringKeys, all keys must be strings';
        onError(tag ?? token, 'NON_STRING_KEY', msg);
    }
    if (spaceBefore)
        node.spaceBefore = true;
    if (comment) {
        if (token.type === 'scalar' && token.source === '')
            node.comment = comment;
        else
            node.commentBefore = comment;
    }
    // @ts-expect-error Type checking misses meaning of isSrcToken
    if (ctx.options.keepSourceTokens && isSrcToken)
        node.srcToken = token;
    return node;
}
function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
    const token = {
        type: 'scalar',
        offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
        indent: -1,
        source: ''
    };
    const node = composeScalar.composeScalar(ctx, token, tag, onError);
    if (anchor) {
        node.anchor = anchor.source.substring(1);
        if (node.anchor === '')
            onError(anchor, 'BAD_ALIAS', 'Anchor cannot be an empty string');
    }
    if (spaceBefore)
        node.spaceBefore = true;
    if (comment) {
        node.comment = comment;
        node.range[2] = end;
    }
    return node;
}
function composeAlias({ options }, { offset, source, end }, onError) {
    const alias = new Alias.Alias(source.substring(1));
    if (alias.source === '')
        onError(offset, 'BAD_ALIAS', 'Alias cannot be an empty string');
    if (alias.source.endsWith(':'))
        onError(offset + source.length - 1, 'BAD_ALIAS', 'Alias ending in : is ambiguous', true);
    const valueEnd = offset + source.length;
    const re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
    alias.range = [offset, valueEnd, re.offset];
    if (re.comment)
        alias.comment = re.comment;
    return alias;
}

exports.composeEmptyNode = composeEmptyNode;
exports.composeNode = composeNode;


/***/ }),

/***/ 5413:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var resolveBlockScalar = __nccwpck_require__(8913);
var resolveFlowScalar = __nccwpck_require__(6842);

function composeScalar(ctx, token, tagToken, onError) {
    const { value, type, comment, range } = token.type === 'block-scalar'
        ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError)
        : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
    const tagName = tagToken
        ? ctx.directives.tagName(tagToken.source, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg))
        : null;
    let tag;
    if (ctx.options.stringKeys && ctx.atKey) {
        tag = ctx.schema[identity.SCALAR];
    }
    else if (tagName)
        tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
    else if (token.type === 'scalar')
        tag = findScalarTagByTest(ctx, value, token, onError);
    else
        tag = ctx.schema[identity.SCALAR];
    let scalar;
    try {
        const res = tag.resolve(value, msg => onError(tagToken ?? token, 'TAG_RESOLVE_FAILED', msg), ctx.options);
        scalar = identity.isScalar(res) ? res : new Scalar.Scalar(res);
    }
    catch (error) {
        const msg = error instanceof Error ? error.message : String(error);
        onError(tagToken ?? token, 'TAG_RESOLVE_FAILED', msg);
        scalar = new Scalar.Scalar(value);
    }
    scalar.range = range;
    scalar.source = value;
    if (type)
        scalar.type = type;
    if (tagName)
        scalar.tag = tagName;
    if (tag.format)
        scalar.format = tag.format;
    if (comment)
        scalar.comment = comment;
    return scalar;
}
function findScalarTagByName(schema, value, tagName, tagToken, onError) {
    if (tagName === '!')
        return schema[identity.SCALAR]; // non-specific tag
    const matchWithTest = [];
    for (const tag of schema.tags) {
        if (!tag.collection && tag.tag === tagName) {
            if (tag.default && tag.test)
                matchWithTest.push(tag);
            else
                return tag;
        }
    }
    for (const tag of matchWithTest)
        if (tag.test?.test(value))
            return tag;
    const kt = schema.knownTags[tagName];
    if (kt && !kt.collection) {
        // Ensure that the known tag is available for stringifying,
        // but does not get used by default.
        schema.tags.push(Object.assign({}, kt, { default: false, test: undefined }));
        return kt;
    }
    onError(tagToken, 'TAG_RESOLVE_FAILED', `Unresolved tag: ${tagName}`, tagName !== 'tag:yaml.org,2002:str');
    return schema[identity.SCALAR];
}
function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
    const tag = schema.tags.find(tag => (tag.default === true || (atKey && tag.default === 'key')) &&
        tag.test?.test(value)) || schema[identity.SCALAR];
    if (schema.compat) {
        const compat = schema.compat.find(tag => tag.default && tag.test?.test(value)) ??
            schema[identity.SCALAR];
        if (tag.tag !== compat.tag) {
            const ts = directives.tagString(tag.tag);
            const cs = directives.tagString(compat.tag);
            const msg = `Value may be parsed as either ${ts} or ${cs}`;
            onError(token, 'TAG_RESOLVE_FAILED', msg, true);
        }
    }
    return tag;
}

exports.composeScalar = composeScalar;


/***/ }),

/***/ 9984:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_process = __nccwpck_require__(932);
var directives = __nccwpck_require__(1342);
var Document = __nccwpck_require__(3021);
var errors = __nccwpck_require__(1464);
var identity = __nccwpck_require__(1127);
var composeDoc = __nccwpck_require__(3683);
var resolveEnd = __nccwpck_require__(7788);

function getErrorPos(src) {
    if (typeof src === 'number')
        return [src, src + 1];
    if (Array.isArray(src))
        return src.length === 2 ? src : [src[0], src[1]];
    const { offset, source } = src;
    return [offset, offset + (typeof source === 'string' ? source.length : 1)];
}
function parsePrelude(prelude) {
    let comment = '';
    let atComment = false;
    let afterEmptyLine = false;
    for (let i = 0; i < prelude.length; ++i) {
        const source = prelude[i];
        switch (source[0]) {
            case '#':
                comment +=
                    (comment === '' ? '' : afterEmptyLine ? '\n\n' : '\n') +
                        (source.substring(1) || ' ');
                atComment = true;
                afterEmptyLine = false;
                break;
            case '%':
                if (prelude[i + 1]?.[0] !== '#')
                    i += 1;
                atComment = false;
                break;
            default:
                // This may be wrong after doc-end, but in that case it doesn't matter
                if (!atComment)
                    afterEmptyLine = true;
                atComment = false;
        }
    }
    return { comment, afterEmptyLine };
}
/**
 * Compose a stream of CST nodes into a stream of YAML Documents.
 *
 * ```ts
 * import { Composer, Parser } from 'yaml'
 *
 * const src: string = ...
 * const tokens = new Parser().parse(src)
 * const docs = new Composer().compose(tokens)
 * ```
 */
class Composer {
    constructor(options = {}) {
        this.doc = null;
        this.atDirectives = false;
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
        this.onError = (source, code, message, warning) => {
            const pos = getErrorPos(source);
            if (warning)
                this.warnings.push(new errors.YAMLWarning(pos, code, message));
            else
                this.errors.push(new errors.YAMLParseError(pos, code, message));
        };
        // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
        this.directives = new directives.Directives({ version: options.version || '1.2' });
        this.options = options;
    }
    decorate(doc, afterDoc) {
        const { comment, afterEmptyLine } = parsePrelude(this.prelude);
        //console.log({ dc: doc.comment, prelude, comment })
        if (comment) {
            const dc = doc.contents;
            if (afterDoc) {
                doc.comment = doc.comment ? `${doc.comment}\n${comment}` : comment;
            }
            else if (afterEmptyLine || doc.directives.docStart || !dc) {
                doc.commentBefore = comment;
            }
            else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
                let it = dc.items[0];
                if (identity.isPair(it))
                    it = it.key;
                const cb = it.commentBefore;
                it.commentBefore = cb ? `${comment}\n${cb}` : comment;
            }
            else {
                const cb = dc.commentBefore;
                dc.commentBefore = cb ? `${comment}\n${cb}` : comment;
            }
        }
        if (afterDoc) {
            for (let i = 0; i < this.errors.length; ++i)
                doc.errors.push(this.errors[i]);
            for (let i = 0; i < this.warnings.length; ++i)
                doc.warnings.push(this.warnings[i]);
        }
        else {
            doc.errors = this.errors;
            doc.warnings = this.warnings;
        }
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
    }
    /**
     * Current stream status information.
     *
     * Mostly useful at the end of input for an empty stream.
     */
    streamInfo() {
        return {
            comment: parsePrelude(this.prelude).comment,
            directives: this.directives,
            errors: this.errors,
            warnings: this.warnings
        };
    }
    /**
     * Compose tokens into documents.
     *
     * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
     * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
     */
    *compose(tokens, forceDoc = false, endOffset = -1) {
        for (const token of tokens)
            yield* this.next(token);
        yield* this.end(forceDoc, endOffset);
    }
    /** Advance the composer by one CST token. */
    *next(token) {
        if (node_process.env.LOG_STREAM)
            console.dir(token, { depth: null });
        switch (token.type) {
            case 'directive':
                this.directives.add(token.source, (offset, message, warning) => {
                    const pos = getErrorPos(token);
                    pos[0] += offset;
                    this.onError(pos, 'BAD_DIRECTIVE', message, warning);
                });
                this.prelude.push(token.source);
                this.atDirectives = true;
                break;
            case 'document': {
                const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
                if (this.atDirectives && !doc.directives.docStart)
                    this.onError(token, 'MISSING_CHAR', 'Missing directives-end/doc-start indicator line');
                this.decorate(doc, false);
                if (this.doc)
                    yield this.doc;
                this.doc = doc;
                this.atDirectives = false;
                break;
            }
            case 'byte-order-mark':
            case 'space':
                break;
            case 'comment':
            case 'newline':
                this.prelude.push(token.source);
                break;
            case 'error': {
                const msg = token.source
                    ? `${token.message}: ${JSON.stringify(token.source)}`
                    : token.message;
                const error = new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', msg);
                if (this.atDirectives || !this.doc)
                    this.errors.push(error);
                else
                    this.doc.errors.push(error);
                break;
            }
            case 'doc-end': {
                if (!this.doc) {
                    const msg = 'Unexpected doc-end without preceding document';
                    this.errors.push(new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', msg));
                    break;
                }
                this.doc.directives.docEnd = true;
                const end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
                this.decorate(this.doc, true);
                if (end.comment) {
                    const dc = this.doc.comment;
                    this.doc.comment = dc ? `${dc}\n${end.comment}` : end.comment;
                }
                this.doc.range[2] = end.offset;
                break;
            }
            default:
                this.errors.push(new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', `Unsupported token ${token.type}`));
        }
    }
    /**
     * Call at end of input to yield any remaining document.
     *
     * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
     * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
     */
    *end(forceDoc = false, endOffset = -1) {
        if (this.doc) {
            this.decorate(this.doc, true);
            yield this.doc;
            this.doc = null;
        }
        else if (forceDoc) {
            const opts = Object.assign({ _directives: this.directives }, this.options);
            const doc = new Document.Document(undefined, opts);
            if (this.atDirectives)
                this.onError(endOffset, 'MISSING_CHAR', 'Missing directives-end indicator line');
            doc.range = [0, endOffset, endOffset];
            this.decorate(doc, false);
            yield doc;
        }
    }
}

exports.Composer = Composer;


/***/ }),

/***/ 7103:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Pair = __nccwpck_require__(7165);
var YAMLMap = __nccwpck_require__(4454);
var resolveProps = __nccwpck_require__(4631);
var utilContainsNewline = __nccwpck_require__(9499);
var utilFlowIndentCheck = __nccwpck_require__(4051);
var utilMapIncludes = __nccwpck_require__(1187);

const startColMsg = 'All mapping items must start at the same column';
function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
    const NodeClass = tag?.nodeClass ?? YAMLMap.YAMLMap;
    const map = new NodeClass(ctx.schema);
    if (ctx.atRoot)
        ctx.atRoot = false;
    let offset = bm.offset;
    let commentEnd = null;
    for (const collItem of bm.items) {
        const { start, key, sep, value } = collItem;
        // key properties
        const keyProps = resolveProps.resolveProps(start, {
            indicator: 'explicit-key-ind',
            next: key ?? sep?.[0],
            offset,
            onError,
            parentIndent: bm.indent,
            startOnNewline: true
        });
        const implicitKey = !keyProps.found;
        if (implicitKey) {
            if (key) {
                if (key.type === 'block-seq')
                    onError(offset, 'BLOCK_AS_IMPLICIT_KEY', 'A block sequence may not be used as an implicit map key');
                else if ('indent' in key && key.indent !== bm.indent)
                    onError(offset, 'BAD_INDENT', startColMsg);
            }
            if (!keyProps.anchor && !keyProps.tag && !sep) {
                commentEnd = keyProps.end;
                if (keyProps.comment) {
                    if (map.comment)
                        map.comment += '\n' + keyProps.comment;
                    else
                        map.comment = keyProps.comment;
                }
                continue;
            }
            if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) {
                onError(key ?? start[start.length - 1], 'MULTILINE_IMPLICIT_KEY', 'Implicit keys need to be on a single line');
            }
        }
        else if (keyProps.found?.indent !== bm.indent) {
            onError(offset, 'BAD_INDENT', startColMsg);
        }
        // key value
        ctx.atKey = true;
        const keyStart = keyProps.end;
        const keyNode = key
            ? composeNode(ctx, key, keyProps, onError)
            : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
        if (ctx.schema.compat)
            utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
        ctx.atKey = false;
        if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
            onError(keyStart, 'DUPLICATE_KEY', 'Map keys must be unique');
        // value properties
        const valueProps = resolveProps.resolveProps(sep ?? [], {
            indicator: 'map-value-ind',
            next: value,
            offset: keyNode.range[2],
            onError,
            parentIndent: bm.indent,
            startOnNewline: !key || key.type === 'block-scalar'
        });
        offset = valueProps.end;
        if (valueProps.found) {
            if (implicitKey) {
                if (value?.type === 'block-map' && !valueProps.hasNewline)
                    onError(offset, 'BLOCK_AS_IMPLICIT_KEY', 'Nested mappings are not allowed in compact mappings');
                if (ctx.options.strict &&
                    keyProps.start < valueProps.found.offset - 1024)
                    onError(keyNode.range, 'KEY_OVER_1024_CHARS', 'The : indicator must be at most 1024 chars after the start of an implicit block mapping key');
            }
            // value value
            const valueNode = value
                ? composeNode(ctx, value, valueProps, onError)
                : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
            if (ctx.schema.compat)
                utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError);
            offset = valueNode.range[2];
            const pair = new Pair.Pair(keyNode, valueNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            map.items.push(pair);
        }
        else {
            // key with no value
            if (implicitKey)
                onError(keyNode.range, 'MISSING_CHAR', 'Implicit map keys need to be followed by map values');
            if (valueProps.comment) {
                if (keyNode.comment)
                    keyNode.comment += '\n' + valueProps.comment;
                else
                    keyNode.comment = valueProps.comment;
            }
            const pair = new Pair.Pair(keyNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            map.items.push(pair);
        }
    }
    if (commentEnd && commentEnd < offset)
        onError(commentEnd, 'IMPOSSIBLE', 'Map comment with trailing content');
    map.range = [bm.offset, offset, commentEnd ?? offset];
    return map;
}

exports.resolveBlockMap = resolveBlockMap;


/***/ }),

/***/ 8913:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);

function resolveBlockScalar(ctx, scalar, onError) {
    const start = scalar.offset;
    const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
    if (!header)
        return { value: '', type: null, comment: '', range: [start, start, start] };
    const type = header.mode === '>' ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL;
    const lines = scalar.source ? splitLines(scalar.source) : [];
    // determine the end of content & start of chomping
    let chompStart = lines.length;
    for (let i = lines.length - 1; i >= 0; --i) {
        const content = lines[i][1];
        if (content === '' || content === '\r')
            chompStart = i;
        else
            break;
    }
    // shortcut for empty contents
    if (chompStart === 0) {
        const value = header.chomp === '+' && lines.length > 0
            ? '\n'.repeat(Math.max(1, lines.length - 1))
            : '';
        let end = start + header.length;
        if (scalar.source)
            end += scalar.source.length;
        return { value, type, comment: header.comment, range: [start, end, end] };
    }
    // find the indentation level to trim from start
    let trimIndent = scalar.indent + header.indent;
    let offset = scalar.offset + header.length;
    let contentStart = 0;
    for (let i = 0; i < chompStart; ++i) {
        const [indent, content] = lines[i];
        if (content === '' || content === '\r') {
            if (header.indent === 0 && indent.length > trimIndent)
                trimIndent = indent.length;
        }
        else {
            if (indent.length < trimIndent) {
                const message = 'Block scalars with more-indented leading empty lines must use an explicit indentation indicator';
                onError(offset + indent.length, 'MISSING_CHAR', message);
            }
            if (header.indent === 0)
                trimIndent = indent.length;
            contentStart = i;
            if (trimIndent === 0 && !ctx.atRoot) {
                const message = 'Block scalar values in collections must be indented';
                onError(offset, 'BAD_INDENT', message);
            }
            break;
        }
        offset += indent.length + content.length + 1;
    }
    // include trailing more-indented empty lines in content
    for (let i = lines.length - 1; i >= chompStart; --i) {
        if (lines[i][0].length > trimIndent)
            chompStart = i + 1;
    }
    let value = '';
    let sep = '';
    let prevMoreIndented = false;
    // leading whitespace is kept intact
    for (let i = 0; i < contentStart; ++i)
        value += lines[i][0].slice(trimIndent) + '\n';
    for (let i = contentStart; i < chompStart; ++i) {
        let [indent, content] = lines[i];
        offset += indent.length + content.length + 1;
        const crlf = content[content.length - 1] === '\r';
        if (crlf)
            content = content.slice(0, -1);
        /* istanbul ignore if already caught in lexer */
        if (content && indent.length < trimIndent) {
            const src = header.indent
                ? 'explicit indentation indicator'
                : 'first line';
            const message = `Block scalar lines must not be less indented than their ${src}`;
            onError(offset - content.length - (crlf ? 2 : 1), 'BAD_INDENT', message);
            indent = '';
        }
        if (type === Scalar.Scalar.BLOCK_LITERAL) {
            value += sep + indent.slice(trimIndent) + content;
            sep = '\n';
        }
        else if (indent.length > trimIndent || content[0] === '\t') {
            // more-indented content within a folded block
            if (sep === ' ')
                sep = '\n';
            else if (!prevMoreIndented && sep === '\n')
                sep = '\n\n';
            value += sep + indent.slice(trimIndent) + content;
            sep = '\n';
            prevMoreIndented = true;
        }
        else if (content === '') {
            // empty line
            if (sep === '\n')
                value += '\n';
            else
                sep = '\n';
        }
        else {
            value += sep + content;
            sep = ' ';
            prevMoreIndented = false;
        }
    }
    switch (header.chomp) {
        case '-':
            break;
        case '+':
            for (let i = chompStart; i < lines.length; ++i)
                value += '\n' + lines[i][0].slice(trimIndent);
            if (value[value.length - 1] !== '\n')
                value += '\n';
            break;
        default:
            value += '\n';
    }
    const end = start + header.length + scalar.source.length;
    return { value, type, comment: header.comment, range: [start, end, end] };
}
function parseBlockScalarHeader({ offset, props }, strict, onError) {
    /* istanbul ignore if should not happen */
    if (props[0].type !== 'block-scalar-header') {
        onError(props[0], 'IMPOSSIBLE', 'Block scalar header not found');
        return null;
    }
    const { source } = props[0];
    const mode = source[0];
    let indent = 0;
    let chomp = '';
    let error = -1;
    for (let i = 1; i < source.length; ++i) {
        const ch = source[i];
        if (!chomp && (ch === '-' || ch === '+'))
            chomp = ch;
        else {
            const n = Number(ch);
            if (!indent && n)
                indent = n;
            else if (error === -1)
                error = offset + i;
        }
    }
    if (error !== -1)
        onError(error, 'UNEXPECTED_TOKEN', `Block scalar header includes extra characters: ${source}`);
    let hasSpace = false;
    let comment = '';
    let length = source.length;
    for (let i = 1; i < props.length; ++i) {
        const token = props[i];
        switch (token.type) {
            case 'space':
                hasSpace = true;
            // fallthrough
            case 'newline':
                length += token.source.length;
                break;
            case 'comment':
                if (strict && !hasSpace) {
                    const message = 'Comments must be separated from other tokens by white space characters';
                    onError(token, 'MISSING_CHAR', message);
                }
                length += token.source.length;
                comment = token.source.substring(1);
                break;
            case 'error':
                onError(token, 'UNEXPECTED_TOKEN', token.message);
                length += token.source.length;
                break;
            /* istanbul ignore next should not happen */
            default: {
                const message = `Unexpected token in block scalar header: ${token.type}`;
                onError(token, 'UNEXPECTED_TOKEN', message);
                const ts = token.source;
                if (ts && typeof ts === 'string')
                    length += ts.length;
            }
        }
    }
    return { mode, indent, chomp, comment, length };
}
/** @returns Array of lines split up as `[indent, content]` */
function splitLines(source) {
    const split = source.split(/\n( *)/);
    const first = split[0];
    const m = first.match(/^( *)/);
    const line0 = m?.[1]
        ? [m[1], first.slice(m[1].length)]
        : ['', first];
    const lines = [line0];
    for (let i = 1; i < split.length; i += 2)
        lines.push([split[i], split[i + 1]]);
    return lines;
}

exports.resolveBlockScalar = resolveBlockScalar;


/***/ }),

/***/ 334:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var YAMLSeq = __nccwpck_require__(2223);
var resolveProps = __nccwpck_require__(4631);
var utilFlowIndentCheck = __nccwpck_require__(4051);

function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
    const NodeClass = tag?.nodeClass ?? YAMLSeq.YAMLSeq;
    const seq = new NodeClass(ctx.schema);
    if (ctx.atRoot)
        ctx.atRoot = false;
    if (ctx.atKey)
        ctx.atKey = false;
    let offset = bs.offset;
    let commentEnd = null;
    for (const { start, value } of bs.items) {
        const props = resolveProps.resolveProps(start, {
            indicator: 'seq-item-ind',
            next: value,
            offset,
            onError,
            parentIndent: bs.indent,
            startOnNewline: true
        });
        if (!props.found) {
            if (props.anchor || props.tag || value) {
                if (value?.type === 'block-seq')
                    onError(props.end, 'BAD_INDENT', 'All sequence items must start at the same column');
                else
                    onError(offset, 'MISSING_CHAR', 'Sequence item without - indicator');
            }
            else {
                commentEnd = props.end;
                if (props.comment)
                    seq.comment = props.comment;
                continue;
            }
        }
        const node = value
            ? composeNode(ctx, value, props, onError)
            : composeEmptyNode(ctx, props.end, start, null, props, onError);
        if (ctx.schema.compat)
            utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError);
        offset = node.range[2];
        seq.items.push(node);
    }
    seq.range = [bs.offset, offset, commentEnd ?? offset];
    return seq;
}

exports.resolveBlockSeq = resolveBlockSeq;


/***/ }),

/***/ 7788:
/***/ ((__unused_webpack_module, exports) => {



function resolveEnd(end, offset, reqSpace, onError) {
    let comment = '';
    if (end) {
        let hasSpace = false;
        let sep = '';
        for (const token of end) {
            const { source, type } = token;
            switch (type) {
                case 'space':
                    hasSpace = true;
                    break;
                case 'comment': {
                    if (reqSpace && !hasSpace)
                        onError(token, 'MISSING_CHAR', 'Comments must be separated from other tokens by white space characters');
                    const cb = source.substring(1) || ' ';
                    if (!comment)
                        comment = cb;
                    else
                        comment += sep + cb;
                    sep = '';
                    break;
                }
                case 'newline':
                    if (comment)
                        sep += source;
                    hasSpace = true;
                    break;
                default:
                    onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${type} at node end`);
            }
            offset += source.length;
        }
    }
    return { comment, offset };
}

exports.resolveEnd = resolveEnd;


/***/ }),

/***/ 3142:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var resolveEnd = __nccwpck_require__(7788);
var resolveProps = __nccwpck_require__(4631);
var utilContainsNewline = __nccwpck_require__(9499);
var utilMapIncludes = __nccwpck_require__(1187);

const blockMsg = 'Block collections are not allowed within flow collections';
const isBlock = (token) => token && (token.type === 'block-map' || token.type === 'block-seq');
function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
    const isMap = fc.start.source === '{';
    const fcName = isMap ? 'flow map' : 'flow sequence';
    const NodeClass = (tag?.nodeClass ?? (isMap ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq));
    const coll = new NodeClass(ctx.schema);
    coll.flow = true;
    const atRoot = ctx.atRoot;
    if (atRoot)
        ctx.atRoot = false;
    if (ctx.atKey)
        ctx.atKey = false;
    let offset = fc.offset + fc.start.source.length;
    for (let i = 0; i < fc.items.length; ++i) {
        const collItem = fc.items[i];
        const { start, key, sep, value } = collItem;
        const props = resolveProps.resolveProps(start, {
            flow: fcName,
            indicator: 'explicit-key-ind',
            next: key ?? sep?.[0],
            offset,
            onError,
            parentIndent: fc.indent,
            startOnNewline: false
        });
        if (!props.found) {
            if (!props.anchor && !props.tag && !sep && !value) {
                if (i === 0 && props.comma)
                    onError(props.comma, 'UNEXPECTED_TOKEN', `Unexpected , in ${fcName}`);
                else if (i < fc.items.length - 1)
                    onError(props.start, 'UNEXPECTED_TOKEN', `Unexpected empty item in ${fcName}`);
                if (props.comment) {
                    if (coll.comment)
                        coll.comment += '\n' + props.comment;
                    else
                        coll.comment = props.comment;
                }
                offset = props.end;
                continue;
            }
            if (!isMap && ctx.options.strict && utilContainsNewline.containsNewline(key))
                onError(key, // checked by containsNewline()
                'MULTILINE_IMPLICIT_KEY', 'Implicit keys of flow sequence pairs need to be on a single line');
        }
        if (i === 0) {
            if (props.comma)
                onError(props.comma, 'UNEXPECTED_TOKEN', `Unexpected , in ${fcName}`);
        }
        else {
            if (!props.comma)
                onError(props.start, 'MISSING_CHAR', `Missing , between ${fcName} items`);
            if (props.comment) {
                let prevItemComment = '';
                loop: for (const st of start) {
                    switch (st.type) {
                        case 'comma':
                        case 'space':
                            break;
                        case 'comment':
                            prevItemComment = st.source.substring(1);
                            break loop;
                        default:
                            break loop;
                    }
                }
                if (prevItemComment) {
                    let prev = coll.items[coll.items.length - 1];
                    if (identity.isPair(prev))
                        prev = prev.value ?? prev.key;
                    if (prev.comment)
                        prev.comment += '\n' + prevItemComment;
                    else
                        prev.comment = prevItemComment;
                    props.comment = props.comment.substring(prevItemComment.length + 1);
                }
            }
        }
        if (!isMap && !sep && !props.found) {
            // item is a value in a seq
            // \u2192 key & sep are empty, start does not include ? or :
            const valueNode = value
                ? composeNode(ctx, value, props, onError)
                : composeEmptyNode(ctx, props.end, sep, null, props, onError);
            coll.items.push(valueNode);
            offset = valueNode.range[2];
            if (isBlock(value))
                onError(valueNode.range, 'BLOCK_IN_FLOW', blockMsg);
        }
        else {
            // item is a key+value pair
            // key value
            ctx.atKey = true;
            const keyStart = props.end;
            const keyNode = key
                ? composeNode(ctx, key, props, onError)
                : composeEmptyNode(ctx, keyStart, start, null, props, onError);
            if (isBlock(key))
                onError(keyNode.range, 'BLOCK_IN_FLOW', blockMsg);
            ctx.atKey = false;
            // value properties
            const valueProps = resolveProps.resolveProps(sep ?? [], {
                flow: fcName,
                indicator: 'map-value-ind',
                next: value,
                offset: keyNode.range[2],
                onError,
                parentIndent: fc.indent,
                startOnNewline: false
            });
            if (valueProps.found) {
                if (!isMap && !props.found && ctx.options.strict) {
                    if (sep)
                        for (const st of sep) {
                            if (st === valueProps.found)
                                break;
                            if (st.type === 'newline') {
                                onError(st, 'MULTILINE_IMPLICIT_KEY', 'Implicit keys of flow sequence pairs need to be on a single line');
                                break;
                            }
                        }
                    if (props.start < valueProps.found.offset - 1024)
                        onError(valueProps.found, 'KEY_OVER_1024_CHARS', 'The : indicator must be at most 1024 chars after the start of an implicit flow sequence key');
                }
            }
            else if (value) {
                if ('source' in value && value.source?.[0] === ':')
                    onError(value, 'MISSING_CHAR', `Missing space after : in ${fcName}`);
                else
                    onError(valueProps.start, 'MISSING_CHAR', `Missing , or : between ${fcName} items`);
            }
            // value value
            const valueNode = value
                ? composeNode(ctx, value, valueProps, onError)
                : valueProps.found
                    ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError)
                    : null;
            if (valueNode) {
                if (isBlock(value))
                    onError(valueNode.range, 'BLOCK_IN_FLOW', blockMsg);
            }
            else if (valueProps.comment) {
                if (keyNode.comment)
                    keyNode.comment += '\n' + valueProps.comment;
                else
                    keyNode.comment = valueProps.comment;
            }
            const pair = new Pair.Pair(keyNode, valueNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            if (isMap) {
                const map = coll;
                if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
                    onError(keyStart, 'DUPLICATE_KEY', 'Map keys must be unique');
                map.items.push(pair);
            }
            else {
                const map = new YAMLMap.YAMLMap(ctx.schema);
                map.flow = true;
                map.items.push(pair);
                const endRange = (valueNode ?? keyNode).range;
                map.range = [keyNode.range[0], endRange[1], endRange[2]];
                coll.items.push(map);
            }
            offset = valueNode ? valueNode.range[2] : valueProps.end;
        }
    }
    const expectedEnd = isMap ? '}' : ']';
    const [ce, ...ee] = fc.end;
    let cePos = offset;
    if (ce?.source === expectedEnd)
        cePos = ce.offset + ce.source.length;
    else {
        const name = fcName[0].toUpperCase() + fcName.substring(1);
        const msg = atRoot
            ? `${name} must end with a ${expectedEnd}`
            : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
        onError(offset, atRoot ? 'MISSING_CHAR' : 'BAD_INDENT', msg);
        if (ce && ce.source.length !== 1)
            ee.unshift(ce);
    }
    if (ee.length > 0) {
        const end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
        if (end.comment) {
            if (coll.comment)
                coll.comment += '\n' + end.comment;
            else
                coll.comment = end.comment;
        }
        coll.range = [fc.offset, cePos, end.offset];
    }
    else {
        coll.range = [fc.offset, cePos, cePos];
    }
    return coll;
}

exports.resolveFlowCollection = resolveFlowCollection;


/***/ }),

/***/ 6842:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var resolveEnd = __nccwpck_require__(7788);

function resolveFlowScalar(scalar, strict, onError) {
    const { offset, type, source, end } = scalar;
    let _type;
    let value;
    const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
    switch (type) {
        case 'scalar':
            _type = Scalar.Scalar.PLAIN;
            value = plainValue(source, _onError);
            break;
        case 'single-quoted-scalar':
            _type = Scalar.Scalar.QUOTE_SINGLE;
            value = singleQuotedValue(source, _onError);
            break;
        case 'double-quoted-scalar':
            _type = Scalar.Scalar.QUOTE_DOUBLE;
            value = doubleQuotedValue(source, _onError);
            break;
        /* istanbul ignore next should not happen */
        default:
            onError(scalar, 'UNEXPECTED_TOKEN', `Expected a flow scalar value, but found: ${type}`);
            return {
                value: '',
                type: null,
                comment: '',
                range: [offset, offset + source.length, offset + source.length]
            };
    }
    const valueEnd = offset + source.length;
    const re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
    return {
        value,
        type: _type,
        comment: re.comment,
        range: [offset, valueEnd, re.offset]
    };
}
function plainValue(source, onError) {
    let badChar = '';
    switch (source[0]) {
        /* istanbul ignore next should not happen */
        case '\t':
            badChar = 'a tab character';
            break;
        case ',':
            badChar = 'flow indicator character ,';
            break;
        case '%':
            badChar = 'directive indicator character %';
            break;
        case '|':
        case '>': {
            badChar = `block scalar indicator ${source[0]}`;
            break;
        }
        case '@':
        case '`': {
            badChar = `reserved character ${source[0]}`;
            break;
        }
    }
    if (badChar)
        onError(0, 'BAD_SCALAR_START', `Plain value cannot start with ${badChar}`);
    return unfoldLines(source);
}
function singleQuotedValue(source, onError) {
    if (source[source.length - 1] !== "'" || source.length === 1)
        onError(source.length, 'MISSING_CHAR', "Missing closing 'quote");
    return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
}
function unfoldLines(source) {
    const line = /(.*?)\r?\n/sy;
    let match = line.exec(source);
    if (!match)
        return source;
    /**
     * The negative lookbehinds in these RegExps are to
     * prevent causing a polynomial search time in certain cases.
     *
     * The try-catch is for Safari < 16.4 and other old browsers:
     * https://caniuse.com/js-regexp-lookbehind
     */
    let trimEnd, trimBoth;
    try {
        trimEnd = new RegExp('(?<![ \t])[ \t]+$');
        trimBoth = new RegExp('^[ \t]+|(?<![ \t])[ \t]+$', 'g');
    }
    catch {
        trimEnd = /[ \t]+$/;
        trimBoth = /^[ \t]+|[ \t]+$/g;
    }
    let res = match[1].replace(trimEnd, '');
    let sep = ' ';
    let pos = line.lastIndex;
    while ((match = line.exec(source))) {
        const lm = match[1].replace(trimBoth, '');
        if (lm === '') {
            if (sep === '\n')
                res += sep;
            else
                sep = '\n';
        }
        else {
            res += sep + lm;
            sep = ' ';
        }
        pos = line.lastIndex;
    }
    const last = /[ \t]*(.*)/sy;
    last.lastIndex = pos;
    match = last.exec(source);
    return res + sep + (match?.[1] ?? '');
}
function doubleQuotedValue(source, onError) {
    let res = '';
    for (let i = 1; i < source.length - 1; ++i) {
        const ch = source[i];
        if (ch === '\r' && source[i + 1] === '\n')
            continue;
        if (ch === '\n') {
            const { fold, offset } = foldNewline(source, i);
            res += fold;
            i = offset;
        }
        else if (ch === '\\') {
            let next = source[++i];
            const cc = escapeCodes[next];
            if (cc)
                res += cc;
            else if (next === '\n') {
                // skip escaped newlines, but still trim the following line
                next = source[i + 1];
                while (next === ' ' || next === '\t')
                    next = source[++i + 1];
            }
            else if (next === '\r' && source[i + 1] === '\n') {
                // skip escaped CRLF newlines, but still trim the following line
                next = source[++i + 1];
                while (next === ' ' || next === '\t')
                    next = source[++i + 1];
            }
            else if (next === 'x' || next === 'u' || next === 'U') {
                const length = next === 'x' ? 2 : next === 'u' ? 4 : 8;
                res += parseCharCode(source, i + 1, length, onError);
                i += length;
            }
            else {
                const raw = source.substr(i - 1, 2);
                onError(i - 1, 'BAD_DQ_ESCAPE', `Invalid escape sequence ${raw}`);
                res += raw;
            }
        }
        else if (ch === ' ' || ch === '\t') {
            // trim trailing whitespace
            const wsStart = i;
            let next = source[i + 1];
            while (next === ' ' || next === '\t')
                next = source[++i + 1];
            if (next !== '\n' && !(next === '\r' && source[i + 2] === '\n'))
                res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
        }
        else {
            res += ch;
        }
    }
    if (source[source.length - 1] !== '"' || source.length === 1)
        onError(source.length, 'MISSING_CHAR', 'Missing closing "quote');
    return res;
}
/**
 * Fold a single newline into a space, multiple newlines to N - 1 newlines.
 * Presumes `source[offset] === '\n'`
 */
function foldNewline(source, offset) {
    let fold = '';
    let ch = source[offset + 1];
    while (ch === ' ' || ch === '\t' || ch === '\n' || ch === '\r') {
        if (ch === '\r' && source[offset + 2] !== '\n')
            break;
        if (ch === '\n')
            fold += '\n';
        offset += 1;
        ch = source[offset + 1];
    }
    if (!fold)
        fold = ' ';
    return { fold, offset };
}
const escapeCodes = {
    '0': '\0', // null character
    a: '\x07', // bell character
    b: '\b', // backspace
    e: '\x1b', // escape character
    f: '\f', // form feed
    n: '\n', // line feed
    r: '\r', // carriage return
    t: '\t', // horizontal tab
    v: '\v', // vertical tab
    N: '\u0085', // Unicode next line
    _: '\u00a0', // Unicode non-breaking space
    L: '\u2028', // Unicode line separator
    P: '\u2029', // Unicode paragraph separator
    ' ': ' ',
    '"': '"',
    '/': '/',
    '\\': '\\',
    '\t': '\t'
};
function parseCharCode(source, offset, length, onError) {
    const cc = source.substr(offset, length);
    const ok = cc.length === length && /^[0-9a-fA-F]+$/.test(cc);
    const code = ok ? parseInt(cc, 16) : NaN;
    try {
        return String.fromCodePoint(code);
    }
    catch {
        const raw = source.substr(offset - 2, length + 2);
        onError(offset - 2, 'BAD_DQ_ESCAPE', `Invalid escape sequence ${raw}`);
        return raw;
    }
}

exports.resolveFlowScalar = resolveFlowScalar;


/***/ }),

/***/ 4631:
/***/ ((__unused_webpack_module, exports) => {



function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
    let spaceBefore = false;
    let atNewline = startOnNewline;
    let hasSpace = startOnNewline;
    let comment = '';
    let commentSep = '';
    let hasNewline = false;
    let reqSpace = false;
    let tab = null;
    let anchor = null;
    let tag = null;
    let newlineAfterProp = null;
    let comma = null;
    let found = null;
    let start = null;
    for (const token of tokens) {
        if (reqSpace) {
            if (token.type !== 'space' &&
                token.type !== 'newline' &&
                token.type !== 'comma')
                onError(token.offset, 'MISSING_CHAR', 'Tags and anchors must be separated from the next token by white space');
            reqSpace = false;
        }
        if (tab) {
            if (atNewline && token.type !== 'comment' && token.type !== 'newline') {
                onError(tab, 'TAB_AS_INDENT', 'Tabs are not allowed as indentation');
            }
            tab = null;
        }
        switch (token.type) {
            case 'space':
                // At the doc level, tabs at line start may be parsed
                // as leading white space rather than indentation.
                // In a flow collection, only the parser handles indent.
                if (!flow &&
                    (indicator !== 'doc-start' || next?.type !== 'flow-collection') &&
                    token.source.includes('\t')) {
                    tab = token;
                }
                hasSpace = true;
                break;
            case 'comment': {
                if (!hasSpace)
                    onError(token, 'MISSING_CHAR', 'Comments must be separated from other tokens by white space characters');
                const cb = token.source.substring(1) || ' ';
                if (!comment)
                    comment = cb;
                else
                    comment += commentSep + cb;
                commentSep = '';
                atNewline = false;
                break;
            }
            case 'newline':
                if (atNewline) {
                    if (comment)
                        comment += token.source;
                    else if (!found || indicator !== 'seq-item-ind')
                        spaceBefore = true;
                }
                else
                    commentSep += token.source;
                atNewline = true;
                hasNewline = true;
                if (anchor || tag)
                    newlineAfterProp = token;
                hasSpace = true;
                break;
            case 'anchor':
                if (anchor)
                    onError(token, 'MULTIPLE_ANCHORS', 'A node can have at most one anchor');
                if (token.source.endsWith(':'))
                    onError(token.offset + token.source.length - 1, 'BAD_ALIAS', 'Anchor ending in : is ambiguous', true);
                anchor = token;
                start ?? (start = token.offset);
                atNewline = false;
                hasSpace = false;
                reqSpace = true;
                break;
            case 'tag': {
                if (tag)
                    onError(token, 'MULTIPLE_TAGS', 'A node can have at most one tag');
                tag = token;
                start ?? (start = token.offset);
                atNewline = false;
                hasSpace = false;
                reqSpace = true;
                break;
            }
            case indicator:
                // Could here handle preceding comments differently
                if (anchor || tag)
                    onError(token, 'BAD_PROP_ORDER', `Anchors and tags must be after the ${token.source} indicator`);
                if (found)
                    onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${token.source} in ${flow ?? 'collection'}`);
                found = token;
                atNewline =
                    indicator === 'seq-item-ind' || indicator === 'explicit-key-ind';
                hasSpace = false;
                break;
            case 'comma':
                if (flow) {
                    if (comma)
                        onError(token, 'UNEXPECTED_TOKEN', `Unexpected , in ${flow}`);
                    comma = token;
                    atNewline = false;
                    hasSpace = false;
                    break;
                }
            // else fallthrough
            default:
                onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${token.type} token`);
                atNewline = false;
                hasSpace = false;
        }
    }
    const last = tokens[tokens.length - 1];
    const end = last ? last.offset + last.source.length : offset;
    if (reqSpace &&
        next &&
        next.type !== 'space' &&
        next.type !== 'newline' &&
        next.type !== 'comma' &&
        (next.type !== 'scalar' || next.source !== '')) {
        onError(next.offset, 'MISSING_CHAR', 'Tags and anchors must be separated from the next token by white space');
    }
    if (tab &&
        ((atNewline && tab.indent <= parentIndent) ||
            next?.type === 'block-map' ||
            next?.type === 'block-seq'))
        onError(tab, 'TAB_AS_INDENT', 'Tabs are not allowed as indentation');
    return {
        comma,
        found,
        spaceBefore,
        comment,
        hasNewline,
        anchor,
        tag,
        newlineAfterProp,
        end,
        start: start ?? end
    };
}

exports.resolveProps = resolveProps;


/***/ }),

/***/ 9499:
/***/ ((__unused_webpack_module, exports) => {



function containsNewline(key) {
    if (!key)
        return null;
    switch (key.type) {
        case 'alias':
        case 'scalar':
        case 'double-quoted-scalar':
        case 'single-quoted-scalar':
            if (key.source.includes('\n'))
                return true;
            if (key.end)
                for (const st of key.end)
                    if (st.type === 'newline')
                        return true;
            return false;
        case 'flow-collection':
            for (const it of key.items) {
                for (const st of it.start)
                    if (st.type === 'newline')
                        return true;
                if (it.sep)
                    for (const st of it.sep)
                        if (st.type === 'newline')
                            return true;
                if (containsNewline(it.key) || containsNewline(it.value))
                    return true;
            }
            return false;
        default:
            return true;
    }
}

exports.containsNewline = containsNewline;


/***/ }),

/***/ 2599:
/***/ ((__unused_webpack_module, exports) => {



function emptyScalarPosition(offset, before, pos) {
    if (before) {
        pos ?? (pos = before.length);
        for (let i = pos - 1; i >= 0; --i) {
            let st = before[i];
            switch (st.type) {
                case 'space':
                case 'comment':
                case 'newline':
                    offset -= st.source.length;
                    continue;
            }
            // Technically, an empty scalar is immediately after the last non-empty
            // node, but it's more useful to place it after any whitespace.
            st = before[++i];
            while (st?.type === 'space') {
                offset += st.source.length;
                st = before[++i];
            }
            break;
        }
    }
    return offset;
}

exports.emptyScalarPosition = emptyScalarPosition;


/***/ }),

/***/ 4051:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var utilContainsNewline = __nccwpck_require__(9499);

function flowIndentCheck(indent, fc, onError) {
    if (fc?.type === 'flow-collection') {
        const end = fc.end[0];
        if (end.indent === indent &&
            (end.source === ']' || end.source === '}') &&
            utilContainsNewline.containsNewline(fc)) {
            const msg = 'Flow end indicator should be more indented than parent';
            onError(end, 'BAD_INDENT', msg, true);
        }
    }
}

exports.flowIndentCheck = flowIndentCheck;


/***/ }),

/***/ 1187:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);

function mapIncludes(ctx, items, search) {
    const { uniqueKeys } = ctx.options;
    if (uniqueKeys === false)
        return false;
    const isEqual = typeof uniqueKeys === 'function'
        ? uniqueKeys
        : (a, b) => a === b || (identity.isScalar(a) && identity.isScalar(b) && a.value === b.value);
    return items.some(pair => isEqual(pair.key, search));
}

exports.mapIncludes = mapIncludes;


/***/ }),

/***/ 3021:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Alias = __nccwpck_require__(4065);
var Collection = __nccwpck_require__(101);
var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var toJS = __nccwpck_require__(6424);
var Schema = __nccwpck_require__(5840);
var stringifyDocument = __nccwpck_require__(6829);
var anchors = __nccwpck_require__(1596);
var applyReviver = __nccwpck_require__(3661);
var createNode = __nccwpck_require__(2404);
var directives = __nccwpck_require__(1342);

class Document {
    constructor(value, replacer, options) {
        /** A comment before this Document */
        this.commentBefore = null;
        /** A comment immediately after this Document */
        this.comment = null;
        /** Errors encountered during parsing. */
        this.errors = [];
        /** Warnings encountered during parsing. */
        this.warnings = [];
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC });
        let _replacer = null;
        if (typeof replacer === 'function' || Array.isArray(replacer)) {
            _replacer = replacer;
        }
        else if (options === undefined && replacer) {
            options = replacer;
            replacer = undefined;
        }
        const opt = Object.assign({
            intAsBigInt: false,
            keepSourceTokens: false,
            logLevel: 'warn',
            prettyErrors: true,
            strict: true,
            stringKeys: false,
            uniqueKeys: true,
            version: '1.2'
        }, options);
        this.options = opt;
        let { version } = opt;
        if (options?._directives) {
            this.directives = options._directives.atDocument();
            if (this.directives.yaml.explicit)
                version = this.directives.yaml.version;
        }
        else
            this.directives = new directives.Directives({ version });
        this.setSchema(version, options);
        // @ts-expect-error We can't really know that this matches Contents.
        this.contents =
            value === undefined ? null : this.createNode(value, _replacer, options);
    }
    /**
     * Create a deep copy of this Document and its contents.
     *
     * Custom Node values that inherit from `Object` still refer to their original instances.
     */
    clone() {
        const copy = Object.create(Document.prototype, {
            [identity.NODE_TYPE]: { value: identity.DOC }
        });
        copy.commentBefore = this.commentBefore;
        copy.comment = this.comment;
        copy.errors = this.errors.slice();
        copy.warnings = this.warnings.slice();
        copy.options = Object.assign({}, this.options);
        if (this.directives)
            copy.directives = this.directives.clone();
        copy.schema = this.schema.clone();
        // @ts-expect-error We can't really know that this matches Contents.
        copy.contents = identity.isNode(this.contents)
            ? this.contents.clone(copy.schema)
            : this.contents;
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /** Adds a value to the document. */
    add(value) {
        if (assertCollection(this.contents))
            this.contents.add(value);
    }
    /** Adds a value to the document. */
    addIn(path, value) {
        if (assertCollection(this.contents))
            this.contents.addIn(path, value);
    }
    /**
     * Create a new `Alias` node, ensuring that the target `node` has the required anchor.
     *
     * If `node` already has an anchor, `name` is ignored.
     * Otherwise, the `node.anchor` value will be set to `name`,
     * or if an anchor with that name is already present in the document,
     * `name` will be used as a prefix for a new unique anchor.
     * If `name` is undefined, the generated anchor will use 'a' as a prefix.
     */
    createAlias(node, name) {
        if (!node.anchor) {
            const prev = anchors.anchorNames(this);
            node.anchor =
                // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
                !name || prev.has(name) ? anchors.findNewAnchor(name || 'a', prev) : name;
        }
        return new Alias.Alias(node.anchor);
    }
    createNode(value, replacer, options) {
        let _replacer = undefined;
        if (typeof replacer === 'function') {
            value = replacer.call({ '': value }, '', value);
            _replacer = replacer;
        }
        else if (Array.isArray(replacer)) {
            const keyToStr = (v) => typeof v === 'number' || v instanceof String || v instanceof Number;
            const asStr = replacer.filter(keyToStr).map(String);
            if (asStr.length > 0)
                replacer = replacer.concat(asStr);
            _replacer = replacer;
        }
        else if (options === undefined && replacer) {
            options = replacer;
            replacer = undefined;
        }
        const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
        const { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(this, 
        // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
        anchorPrefix || 'a');
        const ctx = {
            aliasDuplicateObjects: aliasDuplicateObjects ?? true,
            keepUndefined: keepUndefined ?? false,
            onAnchor,
            onTagObj,
            replacer: _replacer,
            schema: this.schema,
            sourceObjects
        };
        const node = createNode.createNode(value, tag, ctx);
        if (flow && identity.isCollection(node))
            node.flow = true;
        setAnchors();
        return node;
    }
    /**
     * Convert a key and a value into a `Pair` using the current schema,
     * recursively wrapping all values as `Scalar` or `Collection` nodes.
     */
    createPair(key, value, options = {}) {
        const k = this.createNode(key, null, options);
        const v = this.createNode(value, null, options);
        return new Pair.Pair(k, v);
    }
    /**
     * Removes a value from the document.
     * @returns `true` if the item was found and removed.
     */
    delete(key) {
        return assertCollection(this.contents) ? this.contents.delete(key) : false;
    }
    /**
     * Removes a value from the document.
     * @returns `true` if the item was found and removed.
     */
    deleteIn(path) {
        if (Collection.isEmptyPath(path)) {
            if (this.contents == null)
                return false;
            // @ts-expect-error Presumed impossible if Strict extends false
            this.contents = null;
            return true;
        }
        return assertCollection(this.contents)
            ? this.contents.deleteIn(path)
            : false;
    }
    /**
     * Returns item at `key`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    get(key, keepScalar) {
        return identity.isCollection(this.contents)
            ? this.contents.get(key, keepScalar)
            : undefined;
    }
    /**
     * Returns item at `path`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    getIn(path, keepScalar) {
        if (Collection.isEmptyPath(path))
            return !keepScalar && identity.isScalar(this.contents)
                ? this.contents.value
                : this.contents;
        return identity.isCollection(this.contents)
            ? this.contents.getIn(path, keepScalar)
            : undefined;
    }
    /**
     * Checks if the document includes a value with the key `key`.
     */
    has(key) {
        return identity.isCollection(this.contents) ? this.contents.has(key) : false;
    }
    /**
     * Checks if the document includes a value at `path`.
     */
    hasIn(path) {
        if (Collection.isEmptyPath(path))
            return this.contents !== undefined;
        return identity.isCollection(this.contents) ? this.contents.hasIn(path) : false;
    }
    /**
     * Sets a value in this document. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    set(key, value) {
        if (this.contents == null) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = Collection.collectionFromPath(this.schema, [key], value);
        }
        else if (assertCollection(this.contents)) {
            this.contents.set(key, value);
        }
    }
    /**
     * Sets a value in this document. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    setIn(path, value) {
        if (Collection.isEmptyPath(path)) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = value;
        }
        else if (this.contents == null) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = Collection.collectionFromPath(this.schema, Array.from(path), value);
        }
        else if (assertCollection(this.contents)) {
            this.contents.setIn(path, value);
        }
    }
    /**
     * Change the YAML version and schema used by the document.
     * A `null` version disables support for directives, explicit tags, anchors, and aliases.
     * It also requires the `schema` option to be given as a `Schema` instance value.
     *
     * Overrides all previously set schema options.
     */
    setSchema(version, options = {}) {
        if (typeof version === 'number')
            version = String(version);
        let opt;
        switch (version) {
            case '1.1':
                if (this.directives)
                    this.directives.yaml.version = '1.1';
                else
                    this.directives = new directives.Directives({ version: '1.1' });
                opt = { resolveKnownTags: false, schema: 'yaml-1.1' };
                break;
            case '1.2':
            case 'next':
                if (this.directives)
                    this.directives.yaml.version = version;
                else
                    this.directives = new directives.Directives({ version });
                opt = { resolveKnownTags: true, schema: 'core' };
                break;
            case null:
                if (this.directives)
                    delete this.directives;
                opt = null;
                break;
            default: {
                const sv = JSON.stringify(version);
                throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
            }
        }
        // Not using `instanceof Schema` to allow for duck typing
        if (options.schema instanceof Object)
            this.schema = options.schema;
        else if (opt)
            this.schema = new Schema.Schema(Object.assign(opt, options));
        else
            throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
    }
    // json & jsonArg are only used from toJSON()
    toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        const ctx = {
            anchors: new Map(),
            doc: this,
            keep: !json,
            mapAsMap: mapAsMap === true,
            mapKeyWarned: false,
            maxAliasCount: typeof maxAliasCount === 'number' ? maxAliasCount : 100
        };
        const res = toJS.toJS(this.contents, jsonArg ?? '', ctx);
        if (typeof onAnchor === 'function')
            for (const { count, res } of ctx.anchors.values())
                onAnchor(res, count);
        return typeof reviver === 'function'
            ? applyReviver.applyReviver(reviver, { '': res }, '', res)
            : res;
    }
    /**
     * A JSON representation of the document `contents`.
     *
     * @param jsonArg Used by `JSON.stringify` to indicate the array index or
     *   property name.
     */
    toJSON(jsonArg, onAnchor) {
        return this.toJS({ json: true, jsonArg, mapAsMap: false, onAnchor });
    }
    /** A YAML representation of the document. */
    toString(options = {}) {
        if (this.errors.length > 0)
            throw new Error('Document with errors cannot be stringified');
        if ('indent' in options &&
            (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
            const s = JSON.stringify(options.indent);
            throw new Error(`"indent" option must be a positive integer, not ${s}`);
        }
        return stringifyDocument.stringifyDocument(this, options);
    }
}
function assertCollection(contents) {
    if (identity.isCollection(contents))
        return true;
    throw new Error('Expected a YAML collection as document contents');
}

exports.Document = Document;


/***/ }),

/***/ 1596:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var visit = __nccwpck_require__(204);

/**
 * Verify that the input string is a valid anchor.
 *
 * Will throw on errors.
 */
function anchorIsValid(anchor) {
    if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
        const sa = JSON.stringify(anchor);
        const msg = `Anchor must not contain whitespace or control characters: ${sa}`;
        throw new Error(msg);
    }
    return true;
}
function anchorNames(root) {
    const anchors = new Set();
    visit.visit(root, {
        Value(_key, node) {
            if (node.anchor)
                anchors.add(node.anchor);
        }
    });
    return anchors;
}
/** Find a new anchor name with the given `prefix` and a one-indexed suffix. */
function findNewAnchor(prefix, exclude) {
    for (let i = 1; true; ++i) {
        const name = `${prefix}${i}`;
        if (!exclude.has(name))
            return name;
    }
}
function createNodeAnchors(doc, prefix) {
    const aliasObjects = [];
    const sourceObjects = new Map();
    let prevAnchors = null;
    return {
        onAnchor: (source) => {
            aliasObjects.push(source);
            prevAnchors ?? (prevAnchors = anchorNames(doc));
            const anchor = findNewAnchor(prefix, prevAnchors);
            prevAnchors.add(anchor);
            return anchor;
        },
        /**
         * With circular references, the source node is only resolved after all
         * of its child nodes are. This is why anchors are set only after all of
         * the nodes have been created.
         */
        setAnchors: () => {
            for (const source of aliasObjects) {
                const ref = sourceObjects.get(source);
                if (typeof ref === 'object' &&
                    ref.anchor &&
                    (identity.isScalar(ref.node) || identity.isCollection(ref.node))) {
                    ref.node.anchor = ref.anchor;
                }
                else {
                    const error = new Error('Failed to resolve repeated object (this should not happen)');
                    error.source = source;
                    throw error;
                }
            }
        },
        sourceObjects
    };
}

exports.anchorIsValid = anchorIsValid;
exports.anchorNames = anchorNames;
exports.createNodeAnchors = createNodeAnchors;
exports.findNewAnchor = findNewAnchor;


/***/ }),

/***/ 3661:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Applies the JSON.parse reviver algorithm as defined in the ECMA-262 spec,
 * in section 24.5.1.1 "Runtime Semantics: InternalizeJSONProperty" of the
 * 2021 edition: https://tc39.es/ecma262/#sec-json.parse
 *
 * Includes extensions for handling Map and Set objects.
 */
function applyReviver(reviver, obj, key, val) {
    if (val && typeof val === 'object') {
        if (Array.isArray(val)) {
            for (let i = 0, len = val.length; i < len; ++i) {
                const v0 = val[i];
                const v1 = applyReviver(reviver, val, String(i), v0);
                // eslint-disable-next-line @typescript-eslint/no-array-delete
                if (v1 === undefined)
                    delete val[i];
                else if (v1 !== v0)
                    val[i] = v1;
            }
        }
        else if (val instanceof Map) {
            for (const k of Array.from(val.keys())) {
                const v0 = val.get(k);
                const v1 = applyReviver(reviver, val, k, v0);
                if (v1 === undefined)
                    val.delete(k);
                else if (v1 !== v0)
                    val.set(k, v1);
            }
        }
        else if (val instanceof Set) {
            for (const v0 of Array.from(val)) {
                const v1 = applyReviver(reviver, val, v0, v0);
                if (v1 === undefined)
                    val.delete(v0);
                else if (v1 !== v0) {
                    val.delete(v0);
                    val.add(v1);
                }
            }
        }
        else {
            for (const [k, v0] of Object.entries(val)) {
                const v1 = applyReviver(reviver, val, k, v0);
                if (v1 === undefined)
                    delete val[k];
                else if (v1 !== v0)
                    val[k] = v1;
            }
        }
    }
    return reviver.call(obj, key, val);
}

exports.applyReviver = applyReviver;


/***/ }),

/***/ 2404:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Alias = __nccwpck_require__(4065);
var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);

const defaultTagPrefix = 'tag:yaml.org,2002:';
function findTagObject(value, tagName, tags) {
    if (tagName) {
        const match = tags.filter(t => t.tag === tagName);
        const tagObj = match.find(t => !t.format) ?? match[0];
        if (!tagObj)
            throw new Error(`Tag ${tagName} not found`);
        return tagObj;
    }
    return tags.find(t => t.identify?.(value) && !t.format);
}
function createNode(value, tagName, ctx) {
    if (identity.isDocument(value))
        value = value.contents;
    if (identity.isNode(value))
        return value;
    if (identity.isPair(value)) {
        const map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
        map.items.push(value);
        return map;
    }
    if (value instanceof String ||
        value instanceof Number ||
        value instanceof Boolean ||
        (typeof BigInt !== 'undefined' && value instanceof BigInt) // not supported everywhere
    ) {
        // https://tc39.es/ecma262/#sec-serializejsonproperty
        value = value.valueOf();
    }
    const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
    // Detect duplicate references to the same object & use Alias nodes for all
    // after first. The `ref` wrapper allows for circular references to resolve.
    let ref = undefined;
    if (aliasDuplicateObjects && value && typeof value === 'object') {
        ref = sourceObjects.get(value);
        if (ref) {
            ref.anchor ?? (ref.anchor = onAnchor(value));
            return new Alias.Alias(ref.anchor);
        }
        else {
            ref = { anchor: null, node: null };
            sourceObjects.set(value, ref);
        }
    }
    if (tagName?.startsWith('!!'))
        tagName = defaultTagPrefix + tagName.slice(2);
    let tagObj = findTagObject(value, tagName, schema.tags);
    if (!tagObj) {
        if (value && typeof value.toJSON === 'function') {
            // eslint-disable-next-line @typescript-eslint/no-unsafe-call
            value = value.toJSON();
        }
        if (!value || typeof value !== 'object') {
            const node = new Scalar.Scalar(value);
            if (ref)
                ref.node = node;
            return node;
        }
        tagObj =
            value instanceof Map
                ? schema[identity.MAP]
                : Symbol.iterator in Object(value)
                    ? schema[identity.SEQ]
                    : schema[identity.MAP];
    }
    if (onTagObj) {
        onTagObj(tagObj);
        delete ctx.onTagObj;
    }
    const node = tagObj?.createNode
        ? tagObj.createNode(ctx.schema, value, ctx)
        : typeof tagObj?.nodeClass?.from === 'function'
            ? tagObj.nodeClass.from(ctx.schema, value, ctx)
            : new Scalar.Scalar(value);
    if (tagName)
        node.tag = tagName;
    else if (!tagObj.default)
        node.tag = tagObj.tag;
    if (ref)
        ref.node = node;
    return node;
}

exports.createNode = createNode;


/***/ }),

/***/ 1342:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var visit = __nccwpck_require__(204);

const escapeChars = {
    '!': '%21',
    ',': '%2C',
    '[': '%5B',
    ']': '%5D',
    '{': '%7B',
    '}': '%7D'
};
const escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, ch => escapeChars[ch]);
class Directives {
    constructor(yaml, tags) {
        /**
         * The directives-end/doc-start marker `---`. If `null`, a marker may still be
         * included in the document's stringified representation.
         */
        this.docStart = null;
        /** The doc-end marker `...`.  */
        this.docEnd = false;
        this.yaml = Object.assign({}, Directives.defaultYaml, yaml);
        this.tags = Object.assign({}, Directives.defaultTags, tags);
    }
    clone() {
        const copy = new Directives(this.yaml, this.tags);
        copy.docStart = this.docStart;
        return copy;
    }
    /**
     * During parsing, get a Directives instance for the current document and
     * update the stream state according to the current version's spec.
     */
    atDocument() {
        const res = new Directives(this.yaml, this.tags);
        switch (this.yaml.version) {
            case '1.1':
                this.atNextDocument = true;
                break;
            case '1.2':
                this.atNextDocument = false;
                this.yaml = {
                    explicit: Directives.defaultYaml.explicit,
                    version: '1.2'
                };
                this.tags = Object.assign({}, Directives.defaultTags);
                break;
        }
        return res;
    }
    /**
     * @param onError - May be called even if the action was successful
     * @returns `true` on success
     */
    add(line, onError) {
        if (this.atNextDocument) {
            this.yaml = { explicit: Directives.defaultYaml.explicit, version: '1.1' };
            this.tags = Object.assign({}, Directives.defaultTags);
            this.atNextDocument = false;
        }
        const parts = line.trim().split(/[ \t]+/);
        const name = parts.shift();
        switch (name) {
            case '%TAG': {
                if (parts.length !== 2) {
                    onError(0, '%TAG directive should contain exactly two parts');
                    if (parts.length < 2)
                        return false;
                }
                const [handle, prefix] = parts;
                this.tags[handle] = prefix;
                return true;
            }
            case '%YAML': {
                this.yaml.explicit = true;
                if (parts.length !== 1) {
                    onError(0, '%YAML directive should contain exactly one part');
                    return false;
                }
                const [version] = parts;
                if (version === '1.1' || version === '1.2') {
                    this.yaml.version = version;
                    return true;
                }
                else {
                    const isValid = /^\d+\.\d+$/.test(version);
                    onError(6, `Unsupported YAML version ${version}`, isValid);
                    return false;
                }
            }
            default:
                onError(0, `Unknown directive ${name}`, true);
                return false;
        }
    }
    /**
     * Resolves a tag, matching handles to those defined in %TAG directives.
     *
     * @returns Resolved tag, which may also be the non-specific tag `'!'` or a
     *   `'!local'` tag, or `null` if unresolvable.
     */
    tagName(source, onError) {
        if (source === '!')
            return '!'; // non-specific tag
        if (source[0] !== '!') {
            onError(`Not a valid tag: ${source}`);
            return null;
        }
        if (source[1] === '<') {
            const verbatim = source.slice(2, -1);
            if (verbatim === '!' || verbatim === '!!') {
                onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
                return null;
            }
            if (source[source.length - 1] !== '>')
                onError('Verbatim tags must end with a >');
            return verbatim;
        }
        const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
        if (!suffix)
            onError(`The ${source} tag has no suffix`);
        const prefix = this.tags[handle];
        if (prefix) {
            try {
                return prefix + decodeURIComponent(suffix);
            }
            catch (error) {
                onError(String(error));
                return null;
            }
        }
        if (handle === '!')
            return source; // local tag
        onError(`Could not resolve tag: ${source}`);
        return null;
    }
    /**
     * Given a fully resolved tag, returns its printable string form,
     * taking into account current tag prefixes and defaults.
     */
    tagString(tag) {
        for (const [handle, prefix] of Object.entries(this.tags)) {
            if (tag.startsWith(prefix))
                return handle + escapeTagName(tag.substring(prefix.length));
        }
        return tag[0] === '!' ? tag : `!<${tag}>`;
    }
    toString(doc) {
        const lines = this.yaml.explicit
            ? [`%YAML ${this.yaml.version || '1.2'}`]
            : [];
        const tagEntries = Object.entries(this.tags);
        let tagNames;
        if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
            const tags = {};
            visit.visit(doc.contents, (_key, node) => {
                if (identity.isNode(node) && node.tag)
                    tags[node.tag] = true;
            });
            tagNames = Object.keys(tags);
        }
        else
            tagNames = [];
        for (const [handle, prefix] of tagEntries) {
            if (handle === '!!' && prefix === 'tag:yaml.org,2002:')
                continue;
            if (!doc || tagNames.some(tn => tn.startsWith(prefix)))
                lines.push(`%TAG ${handle} ${prefix}`);
        }
        return lines.join('\n');
    }
}
Directives.defaultYaml = { explicit: false, version: '1.2' };
Directives.defaultTags = { '!!': 'tag:yaml.org,2002:' };

exports.Directives = Directives;


/***/ }),

/***/ 1464:
/***/ ((__unused_webpack_module, exports) => {



class YAMLError extends Error {
    constructor(name, pos, code, message) {
        super();
        this.name = name;
        this.code = code;
        this.message = message;
        this.pos = pos;
    }
}
class YAMLParseError extends YAMLError {
    constructor(pos, code, message) {
        super('YAMLParseError', pos, code, message);
    }
}
class YAMLWarning extends YAMLError {
    constructor(pos, code, message) {
        super('YAMLWarning', pos, code, message);
    }
}
const prettifyError = (src, lc) => (error) => {
    if (error.pos[0] === -1)
        return;
    error.linePos = error.pos.map(pos => lc.linePos(pos));
    const { line, col } = error.linePos[0];
    error.message += ` at line ${line}, column ${col}`;
    let ci = col - 1;
    let lineStr = src
        .substring(lc.lineStarts[line - 1], lc.lineStarts[line])
        .replace(/[\n\r]+$/, '');
    // Trim to max 80 chars, keeping col position near the middle
    if (ci >= 60 && lineStr.length > 80) {
        const trimStart = Math.min(ci - 39, lineStr.length - 79);
        lineStr = '\u2026' + lineStr.substring(trimStart);
        ci -= trimStart - 1;
    }
    if (lineStr.length > 80)
        lineStr = lineStr.substring(0, 79) + '\u2026';
    // Include previous line in context if pointing at line start
    if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
        // Regexp won't match if start is trimmed
        let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
        if (prev.length > 80)
            prev = prev.substring(0, 79) + '\u2026\n';
        lineStr = prev + lineStr;
    }
    if (/[^ ]/.test(lineStr)) {
        let count = 1;
        const end = error.linePos[1];
        if (end?.line === line && end.col > col) {
            count = Math.max(1, Math.min(end.col - col, 80 - ci));
        }
        const pointer = ' '.repeat(ci) + '^'.repeat(count);
        error.message += `:\n\n${lineStr}\n${pointer}\n`;
    }
};

exports.YAMLError = YAMLError;
exports.YAMLParseError = YAMLParseError;
exports.YAMLWarning = YAMLWarning;
exports.prettifyError = prettifyError;


/***/ }),

/***/ 8815:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var __webpack_unused_export__;


var composer = __nccwpck_require__(9984);
var Document = __nccwpck_require__(3021);
var Schema = __nccwpck_require__(5840);
var errors = __nccwpck_require__(1464);
var Alias = __nccwpck_require__(4065);
var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var Scalar = __nccwpck_require__(3301);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var cst = __nccwpck_require__(3461);
var lexer = __nccwpck_require__(361);
var lineCounter = __nccwpck_require__(6628);
var parser = __nccwpck_require__(3456);
var publicApi = __nccwpck_require__(4047);
var visit = __nccwpck_require__(204);



__webpack_unused_export__ = composer.Composer;
__webpack_unused_export__ = Document.Document;
__webpack_unused_export__ = Schema.Schema;
__webpack_unused_export__ = errors.YAMLError;
__webpack_unused_export__ = errors.YAMLParseError;
__webpack_unused_export__ = errors.YAMLWarning;
__webpack_unused_export__ = Alias.Alias;
exports.Vj = identity.isAlias;
__webpack_unused_export__ = identity.isCollection;
__webpack_unused_export__ = identity.isDocument;
exports.jh = identity.isMap;
__webpack_unused_export__ = identity.isNode;
__webpack_unused_export__ = identity.isPair;
exports.jn = identity.isScalar;
exports.oP = identity.isSeq;
__webpack_unused_export__ = Pair.Pair;
__webpack_unused_export__ = Scalar.Scalar;
__webpack_unused_export__ = YAMLMap.YAMLMap;
__webpack_unused_export__ = YAMLSeq.YAMLSeq;
__webpack_unused_export__ = cst;
__webpack_unused_export__ = lexer.Lexer;
exports.HN = lineCounter.LineCounter;
__webpack_unused_export__ = parser.Parser;
__webpack_unused_export__ = publicApi.parse;
exports.hR = publicApi.parseAllDocuments;
exports.Tp = publicApi.parseDocument;
__webpack_unused_export__ = publicApi.stringify;
__webpack_unused_export__ = visit.visit;
__webpack_unused_export__ = visit.visitAsync;


/***/ }),

/***/ 7249:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_process = __nccwpck_require__(932);

function debug(logLevel, ...messages) {
    if (logLevel === 'debug')
        console.log(...messages);
}
function warn(logLevel, warning) {
    if (logLevel === 'debug' || logLevel === 'warn') {
        if (typeof node_process.emitWarning === 'function')
            node_process.emitWarning(warning);
        else
            console.warn(warning);
    }
}

exports.debug = debug;
exports.warn = warn;


/***/ }),

/***/ 4065:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var anchors = __nccwpck_require__(1596);
var visit = __nccwpck_require__(204);
var identity = __nccwpck_require__(1127);
var Node = __nccwpck_require__(6673);
var toJS = __nccwpck_require__(6424);

class Alias extends Node.NodeBase {
    constructor(source) {
        super(identity.ALIAS);
        this.source = source;
        Object.defineProperty(this, 'tag', {
            set() {
                throw new Error('Alias nodes cannot have tags');
            }
        });
    }
    /**
     * Resolve the value of this alias within `doc`, finding the last
     * instance of the `source` anchor before this node.
     */
    resolve(doc, ctx) {
        if (ctx?.maxAliasCount === 0)
            throw new ReferenceError('Alias resolution is disabled');
        let nodes;
        if (ctx?.aliasResolveCache) {
            nodes = ctx.aliasResolveCache;
        }
        else {
            nodes = [];
            visit.visit(doc, {
                Node: (_key, node) => {
                    if (identity.isAlias(node) || identity.hasAnchor(node))
                        nodes.push(node);
                }
            });
            if (ctx)
                ctx.aliasResolveCache = nodes;
        }
        let found = undefined;
        for (const node of nodes) {
            if (node === this)
                break;
            if (node.anchor === this.source)
                found = node;
        }
        if (found && ctx) {
            const { anchors, doc, maxAliasCount } = ctx;
            let data = anchors.get(found);
            if (!data) {
                // Resolve anchors for Node.prototype.toJS()
                toJS.toJS(found, null, ctx);
                data = anchors.get(found);
            }
            /* istanbul ignore if */
            if (data?.res === undefined) {
                const msg = 'This should not happen: Alias anchor was not resolved?';
                throw new ReferenceError(msg);
            }
            if (maxAliasCount >= 0) {
                data.count += 1;
                if (data.aliasCount === 0)
                    data.aliasCount = getAliasCount(doc, found, anchors);
                if (data.count * data.aliasCount > maxAliasCount) {
                    const msg = 'Excessive alias count indicates a resource exhaustion attack';
                    throw new ReferenceError(msg);
                }
            }
        }
        return found;
    }
    toJSON(_arg, ctx) {
        if (!ctx)
            return { source: this.source };
        const source = this.resolve(ctx.doc, ctx);
        if (!source) {
            const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
            throw new ReferenceError(msg);
        }
        return ctx.anchors.get(source).res;
    }
    toString(ctx, _onComment, _onChompKeep) {
        const src = `*${this.source}`;
        if (ctx) {
            anchors.anchorIsValid(this.source);
            if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
                const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
                throw new Error(msg);
            }
            if (ctx.implicitKey)
                return `${src} `;
        }
        return src;
    }
}
function getAliasCount(doc, node, anchors) {
    if (identity.isAlias(node)) {
        const source = node.resolve(doc);
        const anchor = anchors && source && anchors.get(source);
        return anchor ? anchor.count * anchor.aliasCount : 0;
    }
    else if (identity.isCollection(node)) {
        let count = 0;
        for (const item of node.items) {
            const c = getAliasCount(doc, item, anchors);
            if (c > count)
                count = c;
        }
        return count;
    }
    else if (identity.isPair(node)) {
        const kc = getAliasCount(doc, node.key, anchors);
        const vc = getAliasCount(doc, node.value, anchors);
        return Math.max(kc, vc);
    }
    return 1;
}

exports.Alias = Alias;


/***/ }),

/***/ 101:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var createNode = __nccwpck_require__(2404);
var identity = __nccwpck_require__(1127);
var Node = __nccwpck_require__(6673);

function collectionFromPath(schema, path, value) {
    let v = value;
    for (let i = path.length - 1; i >= 0; --i) {
        const k = path[i];
        if (typeof k === 'number' && Number.isInteger(k) && k >= 0) {
            const a = [];
            a[k] = v;
            v = a;
        }
        else {
            v = new Map([[k, v]]);
        }
    }
    return createNode.createNode(v, undefined, {
        aliasDuplicateObjects: false,
        keepUndefined: false,
        onAnchor: () => {
            throw new Error('This should not happen, please report a bug.');
        },
        schema,
        sourceObjects: new Map()
    });
}
// Type guard is intentionally a little wrong so as to be more useful,
// as it does not cover untypable empty non-string iterables (e.g. []).
const isEmptyPath = (path) => path == null ||
    (typeof path === 'object' && !!path[Symbol.iterator]().next().done);
class Collection extends Node.NodeBase {
    constructor(type, schema) {
        super(type);
        Object.defineProperty(this, 'schema', {
            value: schema,
            configurable: true,
            enumerable: false,
            writable: true
        });
    }
    /**
     * Create a copy of this collection.
     *
     * @param schema - If defined, overwrites the original's schema
     */
    clone(schema) {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (schema)
            copy.schema = schema;
        copy.items = copy.items.map(it => identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it);
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /**
     * Adds a value to the collection. For `!!map` and `!!omap` the value must
     * be a Pair instance or a `{ key, value }` object, which may not have a key
     * that already exists in the map.
     */
    addIn(path, value) {
        if (isEmptyPath(path))
            this.add(value);
        else {
            const [key, ...rest] = path;
            const node = this.get(key, true);
            if (identity.isCollection(node))
                node.addIn(rest, value);
            else if (node === undefined && this.schema)
                this.set(key, collectionFromPath(this.schema, rest, value));
            else
                throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
    }
    /**
     * Removes a value from the collection.
     * @returns `true` if the item was found and removed.
     */
    deleteIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
            return this.delete(key);
        const node = this.get(key, true);
        if (identity.isCollection(node))
            return node.deleteIn(rest);
        else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
    }
    /**
     * Returns item at `key`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    getIn(path, keepScalar) {
        const [key, ...rest] = path;
        const node = this.get(key, true);
        if (rest.length === 0)
            return !keepScalar && identity.isScalar(node) ? node.value : node;
        else
            return identity.isCollection(node) ? node.getIn(rest, keepScalar) : undefined;
    }
    hasAllNullValues(allowScalar) {
        return this.items.every(node => {
            if (!identity.isPair(node))
                return false;
            const n = node.value;
            return (n == null ||
                (allowScalar &&
                    identity.isScalar(n) &&
                    n.value == null &&
                    !n.commentBefore &&
                    !n.comment &&
                    !n.tag));
        });
    }
    /**
     * Checks if the collection includes a value with the key `key`.
     */
    hasIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
            return this.has(key);
        const node = this.get(key, true);
        return identity.isCollection(node) ? node.hasIn(rest) : false;
    }
    /**
     * Sets a value in this collection. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    setIn(path, value) {
        const [key, ...rest] = path;
        if (rest.length === 0) {
            this.set(key, value);
        }
        else {
            const node = this.get(key, true);
            if (identity.isCollection(node))
                node.setIn(rest, value);
            else if (node === undefined && this.schema)
                this.set(key, collectionFromPath(this.schema, rest, value));
            else
                throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
    }
}

exports.Collection = Collection;
exports.collectionFromPath = collectionFromPath;
exports.isEmptyPath = isEmptyPath;


/***/ }),

/***/ 6673:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var applyReviver = __nccwpck_require__(3661);
var identity = __nccwpck_require__(1127);
var toJS = __nccwpck_require__(6424);

class NodeBase {
    constructor(type) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: type });
    }
    /** Create a copy of this node.  */
    clone() {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /** A plain JavaScript representation of this node. */
    toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        if (!identity.isDocument(doc))
            throw new TypeError('A document argument is required');
        const ctx = {
            anchors: new Map(),
            doc,
            keep: true,
            mapAsMap: mapAsMap === true,
            mapKeyWarned: false,
            maxAliasCount: typeof maxAliasCount === 'number' ? maxAliasCount : 100
        };
        const res = toJS.toJS(this, '', ctx);
        if (typeof onAnchor === 'function')
            for (const { count, res } of ctx.anchors.values())
                onAnchor(res, count);
        return typeof reviver === 'function'
            ? applyReviver.applyReviver(reviver, { '': res }, '', res)
            : res;
    }
}

exports.NodeBase = NodeBase;


/***/ }),

/***/ 7165:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var createNode = __nccwpck_require__(2404);
var stringifyPair = __nccwpck_require__(9748);
var addPairToJSMap = __nccwpck_require__(7104);
var identity = __nccwpck_require__(1127);

function createPair(key, value, ctx) {
    const k = createNode.createNode(key, undefined, ctx);
    const v = createNode.createNode(value, undefined, ctx);
    return new Pair(k, v);
}
class Pair {
    constructor(key, value = null) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR });
        this.key = key;
        this.value = value;
    }
    clone(schema) {
        let { key, value } = this;
        if (identity.isNode(key))
            key = key.clone(schema);
        if (identity.isNode(value))
            value = value.clone(schema);
        return new Pair(key, value);
    }
    toJSON(_, ctx) {
        const pair = ctx?.mapAsMap ? new Map() : {};
        return addPairToJSMap.addPairToJSMap(ctx, pair, this);
    }
    toString(ctx, onComment, onChompKeep) {
        return ctx?.doc
            ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep)
            : JSON.stringify(this);
    }
}

exports.Pair = Pair;
exports.createPair = createPair;


/***/ }),

/***/ 3301:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Node = __nccwpck_require__(6673);
var toJS = __nccwpck_require__(6424);

const isScalarValue = (value) => !value || (typeof value !== 'function' && typeof value !== 'object');
class Scalar extends Node.NodeBase {
    constructor(value) {
        super(identity.SCALAR);
        this.value = value;
    }
    toJSON(arg, ctx) {
        return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
    }
    toString() {
        return String(this.value);
    }
}
Scalar.BLOCK_FOLDED = 'BLOCK_FOLDED';
Scalar.BLOCK_LITERAL = 'BLOCK_LITERAL';
Scalar.PLAIN = 'PLAIN';
Scalar.QUOTE_DOUBLE = 'QUOTE_DOUBLE';
Scalar.QUOTE_SINGLE = 'QUOTE_SINGLE';

exports.Scalar = Scalar;
exports.isScalarValue = isScalarValue;


/***/ }),

/***/ 4454:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyCollection = __nccwpck_require__(1212);
var addPairToJSMap = __nccwpck_require__(7104);
var Collection = __nccwpck_require__(101);
var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var Scalar = __nccwpck_require__(3301);

function findPair(items, key) {
    const k = identity.isScalar(key) ? key.value : key;
    for (const it of items) {
        if (identity.isPair(it)) {
            if (it.key === key || it.key === k)
                return it;
            if (identity.isScalar(it.key) && it.key.value === k)
                return it;
        }
    }
    return undefined;
}
class YAMLMap extends Collection.Collection {
    static get tagName() {
        return 'tag:yaml.org,2002:map';
    }
    constructor(schema) {
        super(identity.MAP, schema);
        this.items = [];
    }
    /**
     * A generic collection parsing method that can be extended
     * to other node classes that inherit from YAMLMap
     */
    static from(schema, obj, ctx) {
        const { keepUndefined, replacer } = ctx;
        const map = new this(schema);
        const add = (key, value) => {
            if (typeof replacer === 'function')
                value = replacer.call(obj, key, value);
            else if (Array.isArray(replacer) && !replacer.includes(key))
                return;
            if (value !== undefined || keepUndefined)
                map.items.push(Pair.createPair(key, value, ctx));
        };
        if (obj instanceof Map) {
            for (const [key, value] of obj)
                add(key, value);
        }
        else if (obj && typeof obj === 'object') {
            for (const key of Object.keys(obj))
                add(key, obj[key]);
        }
        if (typeof schema.sortMapEntries === 'function') {
            map.items.sort(schema.sortMapEntries);
        }
        return map;
    }
    /**
     * Adds a value to the collection.
     *
     * @param overwrite - If not set `true`, using a key that is already in the
     *   collection will throw. Otherwise, overwrites the previous value.
     */
    add(pair, overwrite) {
        let _pair;
        if (identity.isPair(pair))
            _pair = pair;
        else if (!pair || typeof pair !== 'object' || !('key' in pair)) {
            // In TypeScript, this never happens.
            _pair = new Pair.Pair(pair, pair?.value);
        }
        else
            _pair = new Pair.Pair(pair.key, pair.value);
        const prev = findPair(this.items, _pair.key);
        const sortEntries = this.schema?.sortMapEntries;
        if (prev) {
            if (!overwrite)
                throw new Error(`Key ${_pair.key} already set`);
            // For scalars, keep the old node & its comments and anchors
            if (identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value))
                prev.value.value = _pair.value;
            else
                prev.value = _pair.value;
        }
        else if (sortEntries) {
            const i = this.items.findIndex(item => sortEntries(_pair, item) < 0);
            if (i === -1)
                this.items.push(_pair);
            else
                this.items.splice(i, 0, _pair);
        }
        else {
            this.items.push(_pair);
        }
    }
    delete(key) {
        const it = findPair(this.items, key);
        if (!it)
            return false;
        const del = this.items.splice(this.items.indexOf(it), 1);
        return del.length > 0;
    }
    get(key, keepScalar) {
        const it = findPair(this.items, key);
        const node = it?.value;
        return (!keepScalar && identity.isScalar(node) ? node.value : node) ?? undefined;
    }
    has(key) {
        return !!findPair(this.items, key);
    }
    set(key, value) {
        this.add(new Pair.Pair(key, value), true);
    }
    /**
     * @param ctx - Conversion context, originally set in Document#toJS()
     * @param {Class} Type - If set, forces the returned collection type
     * @returns Instance of Type, Map, or Object
     */
    toJSON(_, ctx, Type) {
        const map = Type ? new Type() : ctx?.mapAsMap ? new Map() : {};
        if (ctx?.onCreate)
            ctx.onCreate(map);
        for (const item of this.items)
            addPairToJSMap.addPairToJSMap(ctx, map, item);
        return map;
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        for (const item of this.items) {
            if (!identity.isPair(item))
                throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
        }
        if (!ctx.allNullValues && this.hasAllNullValues(false))
            ctx = Object.assign({}, ctx, { allNullValues: true });
        return stringifyCollection.stringifyCollection(this, ctx, {
            blockItemPrefix: '',
            flowChars: { start: '{', end: '}' },
            itemIndent: ctx.indent || '',
            onChompKeep,
            onComment
        });
    }
}

exports.YAMLMap = YAMLMap;
exports.findPair = findPair;


/***/ }),

/***/ 2223:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var createNode = __nccwpck_require__(2404);
var stringifyCollection = __nccwpck_require__(1212);
var Collection = __nccwpck_require__(101);
var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var toJS = __nccwpck_require__(6424);

class YAMLSeq extends Collection.Collection {
    static get tagName() {
        return 'tag:yaml.org,2002:seq';
    }
    constructor(schema) {
        super(identity.SEQ, schema);
        this.items = [];
    }
    add(value) {
        this.items.push(value);
    }
    /**
     * Removes a value from the collection.
     *
     * `key` must contain a representation of an integer for this to succeed.
     * It may be wrapped in a `Scalar`.
     *
     * @returns `true` if the item was found and removed.
     */
    delete(key) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            return false;
        const del = this.items.splice(idx, 1);
        return del.length > 0;
    }
    get(key, keepScalar) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            return undefined;
        const it = this.items[idx];
        return !keepScalar && identity.isScalar(it) ? it.value : it;
    }
    /**
     * Checks if the collection includes a value with the key `key`.
     *
     * `key` must contain a representation of an integer for this to succeed.
     * It may be wrapped in a `Scalar`.
     */
    has(key) {
        const idx = asItemIndex(key);
        return typeof idx === 'number' && idx < this.items.length;
    }
    /**
     * Sets a value in this collection. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     *
     * If `key` does not contain a representation of an integer, this will throw.
     * It may be wrapped in a `Scalar`.
     */
    set(key, value) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            throw new Error(`Expected a valid index, not ${key}.`);
        const prev = this.items[idx];
        if (identity.isScalar(prev) && Scalar.isScalarValue(value))
            prev.value = value;
        else
            this.items[idx] = value;
    }
    toJSON(_, ctx) {
        const seq = [];
        if (ctx?.onCreate)
            ctx.onCreate(seq);
        let i = 0;
        for (const item of this.items)
            seq.push(toJS.toJS(item, String(i++), ctx));
        return seq;
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        return stringifyCollection.stringifyCollection(this, ctx, {
            blockItemPrefix: '- ',
            flowChars: { start: '[', end: ']' },
            itemIndent: (ctx.indent || '') + '  ',
            onChompKeep,
            onComment
        });
    }
    static from(schema, obj, ctx) {
        const { replacer } = ctx;
        const seq = new this(schema);
        if (obj && Symbol.iterator in Object(obj)) {
            let i = 0;
            for (let it of obj) {
                if (typeof replacer === 'function') {
                    const key = obj instanceof Set ? it : String(i++);
                    it = replacer.call(obj, key, it);
                }
                seq.items.push(createNode.createNode(it, undefined, ctx));
            }
        }
        return seq;
    }
}
function asItemIndex(key) {
    let idx = identity.isScalar(key) ? key.value : key;
    if (idx && typeof idx === 'string')
        idx = Number(idx);
    return typeof idx === 'number' && Number.isInteger(idx) && idx >= 0
        ? idx
        : null;
}

exports.YAMLSeq = YAMLSeq;


/***/ }),

/***/ 7104:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var log = __nccwpck_require__(7249);
var merge = __nccwpck_require__(452);
var stringify = __nccwpck_require__(2148);
var identity = __nccwpck_require__(1127);
var toJS = __nccwpck_require__(6424);

function addPairToJSMap(ctx, map, { key, value }) {
    if (identity.isNode(key) && key.addToJSMap)
        key.addToJSMap(ctx, map, value);
    // TODO: Should drop this special case for bare << handling
    else if (merge.isMergeKey(ctx, key))
        merge.addMergeToJSMap(ctx, map, value);
    else {
        const jsKey = toJS.toJS(key, '', ctx);
        if (map instanceof Map) {
            map.set(jsKey, toJS.toJS(value, jsKey, ctx));
        }
        else if (map instanceof Set) {
            map.add(jsKey);
        }
        else {
            const stringKey = stringifyKey(key, jsKey, ctx);
            const jsValue = toJS.toJS(value, stringKey, ctx);
            if (stringKey in map)
                Object.defineProperty(map, stringKey, {
                    value: jsValue,
                    writable: true,
                    enumerable: true,
                    configurable: true
                });
            else
                map[stringKey] = jsValue;
        }
    }
    return map;
}
function stringifyKey(key, jsKey, ctx) {
    if (jsKey === null)
        return '';
    // eslint-disable-next-line @typescript-eslint/no-base-to-string
    if (typeof jsKey !== 'object')
        return String(jsKey);
    if (identity.isNode(key) && ctx?.doc) {
        const strCtx = stringify.createStringifyContext(ctx.doc, {});
        strCtx.anchors = new Set();
        for (const node of ctx.anchors.keys())
            strCtx.anchors.add(node.anchor);
        strCtx.inFlow = true;
        strCtx.inStringifyKey = true;
        const strKey = key.toString(strCtx);
        if (!ctx.mapKeyWarned) {
            let jsonStr = JSON.stringify(strKey);
            if (jsonStr.length > 40)
                jsonStr = jsonStr.substring(0, 36) + '..."';
            log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
            ctx.mapKeyWarned = true;
        }
        return strKey;
    }
    return JSON.stringify(jsKey);
}

exports.addPairToJSMap = addPairToJSMap;


/***/ }),

/***/ 1127:
/***/ ((__unused_webpack_module, exports) => {



const ALIAS = Symbol.for('yaml.alias');
const DOC = Symbol.for('yaml.document');
const MAP = Symbol.for('yaml.map');
const PAIR = Symbol.for('yaml.pair');
const SCALAR = Symbol.for('yaml.scalar');
const SEQ = Symbol.for('yaml.seq');
const NODE_TYPE = Symbol.for('yaml.node.type');
const isAlias = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === ALIAS;
const isDocument = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === DOC;
const isMap = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === MAP;
const isPair = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === PAIR;
const isScalar = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === SCALAR;
const isSeq = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === SEQ;
function isCollection(node) {
    if (node && typeof node === 'object')
        switch (node[NODE_TYPE]) {
            case MAP:
            case SEQ:
                return true;
        }
    return false;
}
function isNode(node) {
    if (node && typeof node === 'object')
        switch (node[NODE_TYPE]) {
            case ALIAS:
            case MAP:
            case SCALAR:
            case SEQ:
                return true;
        }
    return false;
}
const hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;

exports.ALIAS = ALIAS;
exports.DOC = DOC;
exports.MAP = MAP;
exports.NODE_TYPE = NODE_TYPE;
exports.PAIR = PAIR;
exports.SCALAR = SCALAR;
exports.SEQ = SEQ;
exports.hasAnchor = hasAnchor;
exports.isAlias = isAlias;
exports.isCollection = isCollection;
exports.isDocument = isDocument;
exports.isMap = isMap;
exports.isNode = isNode;
exports.isPair = isPair;
exports.isScalar = isScalar;
exports.isSeq = isSeq;


/***/ }),

/***/ 6424:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);

/**
 * Recursively convert any node or its contents to native JavaScript
 *
 * @param value - The input value
 * @param arg - If `value` defines a `toJSON()` method, use this
 *   as its first argument
 * @param ctx - Conversion context, originally set in Document#toJS(). If
 *   `{ keep: true }` is not set, output should be suitable for JSON
 *   stringification.
 */
function toJS(value, arg, ctx) {
    // eslint-disable-next-line @typescript-eslint/no-unsafe-return
    if (Array.isArray(value))
        return value.map((v, i) => toJS(v, String(i), ctx));
    if (value && typeof value.toJSON === 'function') {
        // eslint-disable-next-line @typescript-eslint/no-unsafe-call
        if (!ctx || !identity.hasAnchor(value))
            return value.toJSON(arg, ctx);
        const data = { aliasCount: 0, count: 1, res: undefined };
        ctx.anchors.set(value, data);
        ctx.onCreate = res => {
            data.res = res;
            delete ctx.onCreate;
        };
        const res = value.toJSON(arg, ctx);
        if (ctx.onCreate)
            ctx.onCreate(res);
        return res;
    }
    if (typeof value === 'bigint' && !ctx?.keep)
        return Number(value);
    return value;
}

exports.toJS = toJS;


/***/ }),

/***/ 110:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var resolveBlockScalar = __nccwpck_require__(8913);
var resolveFlowScalar = __nccwpck_require__(6842);
var errors = __nccwpck_require__(1464);
var stringifyString = __nccwpck_require__(3069);

function resolveAsScalar(token, strict = true, onError) {
    if (token) {
        const _onError = (pos, code, message) => {
            const offset = typeof pos === 'number' ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
            if (onError)
                onError(offset, code, message);
            else
                throw new errors.YAMLParseError([offset, offset + 1], code, message);
        };
        switch (token.type) {
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
            case 'block-scalar':
                return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token, _onError);
        }
    }
    return null;
}
/**
 * Create a new scalar token with `value`
 *
 * Values that represent an actual string but may be parsed as a different type should use a `type` other than `'PLAIN'`,
 * as this function does not support any schema operations and won't check for such conflicts.
 *
 * @param value The string representation of the value, which will have its content properly indented.
 * @param context.end Comments and whitespace after the end of the value, or after the block scalar header. If undefined, a newline will be added.
 * @param context.implicitKey Being within an implicit key may affect the resolved type of the token's value.
 * @param context.indent The indent level of the token.
 * @param context.inFlow Is this scalar within a flow collection? This may affect the resolved type of the token's value.
 * @param context.offset The offset position of the token.
 * @param context.type The preferred type of the scalar token. If undefined, the previous type of the `token` will be used, defaulting to `'PLAIN'`.
 */
function createScalarToken(value, context) {
    const { implicitKey = false, indent, inFlow = false, offset = -1, type = 'PLAIN' } = context;
    const source = stringifyString.stringifyString({ type, value }, {
        implicitKey,
        indent: indent > 0 ? ' '.repeat(indent) : '',
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
    });
    const end = context.end ?? [
        { type: 'newline', offset: -1, indent, source: '\n' }
    ];
    switch (source[0]) {
        case '|':
        case '>': {
            const he = source.indexOf('\n');
            const head = source.substring(0, he);
            const body = source.substring(he + 1) + '\n';
            const props = [
                { type: 'block-scalar-header', offset, indent, source: head }
            ];
            if (!addEndtoBlockProps(props, end))
                props.push({ type: 'newline', offset: -1, indent, source: '\n' });
            return { type: 'block-scalar', offset, indent, props, source: body };
        }
        case '"':
            return { type: 'double-quoted-scalar', offset, indent, source, end };
        case "'":
            return { type: 'single-quoted-scalar', offset, indent, source, end };
        default:
            return { type: 'scalar', offset, indent, source, end };
    }
}
/**
 * Set the value of `token` to the given string `value`, overwriting any previous contents and type that it may have.
 *
 * Best efforts are made to retain any comments previously associated with the `token`,
 * though all contents within a collection's `items` will be overwritten.
 *
 * Values that represent an actual string but may be parsed as a different type should use a `type` other than `'PLAIN'`,
 * as this function does not support any schema operations and won't check for such conflicts.
 *
 * @param token Any token. If it does not include an `indent` value, the value will be stringified as if it were an implicit key.
 * @param value The string representation of the value, which will have its content properly indented.
 * @param context.afterKey In most cases, values after a key should have an additional level of indentation.
 * @param context.implicitKey Being within an implicit key may affect the resolved type of the token's value.
 * @param context.inFlow Being within a flow collection may affect the resolved type of the token's value.
 * @param context.type The preferred type of the scalar token. If undefined, the previous type of the `token` will be used, defaulting to `'PLAIN'`.
 */
function setScalarValue(token, value, context = {}) {
    let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
    let indent = 'indent' in token ? token.indent : null;
    if (afterKey && typeof indent === 'number')
        indent += 2;
    if (!type)
        switch (token.type) {
            case 'single-quoted-scalar':
                type = 'QUOTE_SINGLE';
                break;
            case 'double-quoted-scalar':
                type = 'QUOTE_DOUBLE';
                break;
            case 'block-scalar': {
                const header = token.props[0];
                if (header.type !== 'block-scalar-header')
                    throw new Error('Invalid block scalar header');
                type = header.source[0] === '>' ? 'BLOCK_FOLDED' : 'BLOCK_LITERAL';
                break;
            }
            default:
                type = 'PLAIN';
        }
    const source = stringifyString.stringifyString({ type, value }, {
        implicitKey: implicitKey || indent === null,
        indent: indent !== null && indent > 0 ? ' '.repeat(indent) : '',
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
    });
    switch (source[0]) {
        case '|':
        case '>':
            setBlockScalarValue(token, source);
            break;
        case '"':
            setFlowScalarValue(token, source, 'double-quoted-scalar');
            break;
        case "'":
            setFlowScalarValue(token, source, 'single-quoted-scalar');
            break;
        default:
            setFlowScalarValue(token, source, 'scalar');
    }
}
function setBlockScalarValue(token, source) {
    const he = source.indexOf('\n');
    const head = source.substring(0, he);
    const body = source.substring(he + 1) + '\n';
    if (token.type === 'block-scalar') {
        const header = token.props[0];
        if (header.type !== 'block-scalar-header')
            throw new Error('Invalid block scalar header');
        header.source = head;
        token.source = body;
    }
    else {
        const { offset } = token;
        const indent = 'indent' in token ? token.indent : -1;
        const props = [
            { type: 'block-scalar-header', offset, indent, source: head }
        ];
        if (!addEndtoBlockProps(props, 'end' in token ? token.end : undefined))
            props.push({ type: 'newline', offset: -1, indent, source: '\n' });
        for (const key of Object.keys(token))
            if (key !== 'type' && key !== 'offset')
                delete token[key];
        Object.assign(token, { type: 'block-scalar', indent, props, source: body });
    }
}
/** @returns `true` if last token is a newline */
function addEndtoBlockProps(props, end) {
    if (end)
        for (const st of end)
            switch (st.type) {
                case 'space':
                case 'comment':
                    props.push(st);
                    break;
                case 'newline':
                    props.push(st);
                    return true;
            }
    return false;
}
function setFlowScalarValue(token, source, type) {
    switch (token.type) {
        case 'scalar':
        case 'double-quoted-scalar':
        case 'single-quoted-scalar':
            token.type = type;
            token.source = source;
            break;
        case 'block-scalar': {
            const end = token.props.slice(1);
            let oa = source.length;
            if (token.props[0].type === 'block-scalar-header')
                oa -= token.props[0].source.length;
            for (const tok of end)
                tok.offset += oa;
            delete token.props;
            Object.assign(token, { type, source, end });
            break;
        }
        case 'block-map':
        case 'block-seq': {
            const offset = token.offset + source.length;
            const nl = { type: 'newline', offset, indent: token.indent, source: '\n' };
            delete token.items;
            Object.assign(token, { type, source, end: [nl] });
            break;
        }
        default: {
            const indent = 'indent' in token ? token.indent : -1;
            const end = 'end' in token && Array.isArray(token.end)
                ? token.end.filter(st => st.type === 'space' ||
                    st.type === 'comment' ||
                    st.type === 'newline')
                : [];
            for (const key of Object.keys(token))
                if (key !== 'type' && key !== 'offset')
                    delete token[key];
            Object.assign(token, { type, indent, source, end });
        }
    }
}

exports.createScalarToken = createScalarToken;
exports.resolveAsScalar = resolveAsScalar;
exports.setScalarValue = setScalarValue;


/***/ }),

/***/ 1733:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Stringify a CST document, token, or collection item
 *
 * Fair warning: This applies no validation whatsoever, and
 * simply concatenates the sources in their logical order.
 */
const stringify = (cst) => 'type' in cst ? stringifyToken(cst) : stringifyItem(cst);
function stringifyToken(token) {
    switch (token.type) {
        case 'block-scalar': {
            let res = '';
            for (const tok of token.props)
                res += stringifyToken(tok);
            return res + token.source;
        }
        case 'block-map':
        case 'block-seq': {
            let res = '';
            for (const item of token.items)
                res += stringifyItem(item);
            return res;
        }
        case 'flow-collection': {
            let res = token.start.source;
            for (const item of token.items)
                res += stringifyItem(item);
            for (const st of token.end)
                res += st.source;
            return res;
        }
        case 'document': {
            let res = stringifyItem(token);
            if (token.end)
                for (const st of token.end)
                    res += st.source;
            return res;
        }
        default: {
            let res = token.source;
            if ('end' in token && token.end)
                for (const st of token.end)
                    res += st.source;
            return res;
        }
    }
}
function stringifyItem({ start, key, sep, value }) {
    let res = '';
    for (const st of start)
        res += st.source;
    if (key)
        res += stringifyToken(key);
    if (sep)
        for (const st of sep)
            res += st.source;
    if (value)
        res += stringifyToken(value);
    return res;
}

exports.stringify = stringify;


/***/ }),

/***/ 7715:
/***/ ((__unused_webpack_module, exports) => {



const BREAK = Symbol('break visit');
const SKIP = Symbol('skip children');
const REMOVE = Symbol('remove item');
/**
 * Apply a visitor to a CST document or item.
 *
 * Walks through the tree (depth-first) starting from the root, calling a
 * `visitor` function with two arguments when entering each item:
 *   - `item`: The current item, which included the following members:
 *     - `start: SourceToken[]` \u2013 Source tokens before the key or value,
 *       possibly including its anchor or tag.
 *     - `key?: Token | null` \u2013 Set for pair values. May then be `null`, if
 *       the key before the `:` separator is empty.
 *     - `sep?: SourceToken[]` \u2013 Source tokens between the key and the value,
 *       which should include the `:` map value indicator if `value` is set.
 *     - `value?: Token` \u2013 The value of a sequence item, or of a map pair.
 *   - `path`: The steps from the root to the current node, as an array of
 *     `['key' | 'value', number]` tuples.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this token, continue with
 *      next sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current item, then continue with the next one
 *   - `number`: Set the index of the next step. This is useful especially if
 *     the index of the current token has changed.
 *   - `function`: Define the next visitor for this item. After the original
 *     visitor is called on item entry, next visitors are called after handling
 *     a non-empty `key` and when exiting the item.
 */
function visit(cst, visitor) {
    if ('type' in cst && cst.type === 'document')
        cst = { start: cst.start, value: cst.value };
    _visit(Object.freeze([]), cst, visitor);
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
visit.BREAK = BREAK;
/** Do not visit the children of the current item */
visit.SKIP = SKIP;
/** Remove the current item */
visit.REMOVE = REMOVE;
/** Find the item at `path` from `cst` as the root */
visit.itemAtPath = (cst, path) => {
    let item = cst;
    for (const [field, index] of path) {
        const tok = item?.[field];
        if (tok && 'items' in tok) {
            item = tok.items[index];
        }
        else
            return undefined;
    }
    return item;
};
/**
 * Get the immediate parent collection of the item at `path` from `cst` as the root.
 *
 * Throws an error if the collection is not found, which should never happen if the item itself exists.
 */
visit.parentCollection = (cst, path) => {
    const parent = visit.itemAtPath(cst, path.slice(0, -1));
    const field = path[path.length - 1][0];
    const coll = parent?.[field];
    if (coll && 'items' in coll)
        return coll;
    throw new Error('Parent collection not found');
};
function _visit(path, item, visitor) {
    let ctrl = visitor(item, path);
    if (typeof ctrl === 'symbol')
        return ctrl;
    for (const field of ['key', 'value']) {
        const token = item[field];
        if (token && 'items' in token) {
            for (let i = 0; i < token.items.length; ++i) {
                const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    token.items.splice(i, 1);
                    i -= 1;
                }
            }
            if (typeof ctrl === 'function' && field === 'key')
                ctrl = ctrl(item, path);
        }
    }
    return typeof ctrl === 'function' ? ctrl(item, path) : ctrl;
}

exports.visit = visit;


/***/ }),

/***/ 3461:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var cstScalar = __nccwpck_require__(110);
var cstStringify = __nccwpck_require__(1733);
var cstVisit = __nccwpck_require__(7715);

/** The byte order mark */
const BOM = '\u{FEFF}';
/** Start of doc-mode */
const DOCUMENT = '\x02'; // C0: Start of Text
/** Unexpected end of flow-mode */
const FLOW_END = '\x18'; // C0: Cancel
/** Next token is a scalar value */
const SCALAR = '\x1f'; // C0: Unit Separator
/** @returns `true` if `token` is a flow or block collection */
const isCollection = (token) => !!token && 'items' in token;
/** @returns `true` if `token` is a flow or block scalar; not an alias */
const isScalar = (token) => !!token &&
    (token.type === 'scalar' ||
        token.type === 'single-quoted-scalar' ||
        token.type === 'double-quoted-scalar' ||
        token.type === 'block-scalar');
/* istanbul ignore next */
/** Get a printable representation of a lexer token */
function prettyToken(token) {
    switch (token) {
        case BOM:
            return '<BOM>';
        case DOCUMENT:
            return '<DOC>';
        case FLOW_END:
            return '<FLOW_END>';
        case SCALAR:
            return '<SCALAR>';
        default:
            return JSON.stringify(token);
    }
}
/** Identify the type of a lexer token. May return `null` for unknown tokens. */
function tokenType(source) {
    switch (source) {
        case BOM:
            return 'byte-order-mark';
        case DOCUMENT:
            return 'doc-mode';
        case FLOW_END:
            return 'flow-error-end';
        case SCALAR:
            return 'scalar';
        case '---':
            return 'doc-start';
        case '...':
            return 'doc-end';
        case '':
        case '\n':
        case '\r\n':
            return 'newline';
        case '-':
            return 'seq-item-ind';
        case '?':
            return 'explicit-key-ind';
        case ':':
            return 'map-value-ind';
        case '{':
            return 'flow-map-start';
        case '}':
            return 'flow-map-end';
        case '[':
            return 'flow-seq-start';
        case ']':
            return 'flow-seq-end';
        case ',':
            return 'comma';
    }
    switch (source[0]) {
        case ' ':
        case '\t':
            return 'space';
        case '#':
            return 'comment';
        case '%':
            return 'directive-line';
        case '*':
            return 'alias';
        case '&':
            return 'anchor';
        case '!':
            return 'tag';
        case "'":
            return 'single-quoted-scalar';
        case '"':
            return 'double-quoted-scalar';
        case '|':
        case '>':
            return 'block-scalar-header';
    }
    return null;
}

exports.createScalarToken = cstScalar.createScalarToken;
exports.resolveAsScalar = cstScalar.resolveAsScalar;
exports.setScalarValue = cstScalar.setScalarValue;
exports.stringify = cstStringify.stringify;
exports.visit = cstVisit.visit;
exports.BOM = BOM;
exports.DOCUMENT = DOCUMENT;
exports.FLOW_END = FLOW_END;
exports.SCALAR = SCALAR;
exports.isCollection = isCollection;
exports.isScalar = isScalar;
exports.prettyToken = prettyToken;
exports.tokenType = tokenType;


/***/ }),

/***/ 361:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var cst = __nccwpck_require__(3461);

/*
START -> stream

stream
  directive -> line-end -> stream
  indent + line-end -> stream
  [else] -> line-start

line-end
  comment -> line-end
  newline -> .
  input-end -> END

line-start
  doc-start -> doc
  doc-end -> stream
  [else] -> indent -> block-start

block-start
  seq-item-start -> block-start
  explicit-key-start -> block-start
  map-value-start -> block-start
  [else] -> doc

doc
  line-end -> line-start
  spaces -> doc
  anchor -> doc
  tag -> doc
  flow-start -> flow -> doc
  flow-end -> error -> doc
  seq-item-start -> error -> doc
  explicit-key-start -> error -> doc
  map-value-start -> doc
  alias -> doc
  quote-start -> quoted-scalar -> doc
  block-scalar-header -> line-end -> block-scalar(min) -> line-start
  [else] -> plain-scalar(false, min) -> doc

flow
  line-end -> flow
  spaces -> flow
  anchor -> flow
  tag -> flow
  flow-start -> flow -> flow
  flow-end -> .
  seq-item-start -> error -> flow
  explicit-key-start -> flow
  map-value-start -> flow
  alias -> flow
  quote-start -> quoted-scalar -> flow
  comma -> flow
  [else] -> plain-scalar(true, 0) -> flow

quoted-scalar
  quote-end -> .
  [else] -> quoted-scalar

block-scalar(min)
  newline + peek(indent < min) -> .
  [else] -> block-scalar(min)

plain-scalar(is-flow, min)
  scalar-end(is-flow) -> .
  peek(newline + (indent < min)) -> .
  [else] -> plain-scalar(min)
*/
function isEmpty(ch) {
    switch (ch) {
        case undefined:
        case ' ':
        case '\n':
        case '\r':
        case '\t':
            return true;
        default:
            return false;
    }
}
const hexDigits = new Set('0123456789ABCDEFabcdef');
const tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
const flowIndicatorChars = new Set(',[]{}');
const invalidAnchorChars = new Set(' ,[]{}\n\r\t');
const isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
/**
 * Splits an input string into lexical tokens, i.e. smaller strings that are
 * easily identifiable by `tokens.tokenType()`.
 *
 * Lexing starts always in a "stream" context. Incomplete input may be buffered
 * until a complete token can be emitted.
 *
 * In addition to slices of the original input, the following control characters
 * may also be emitted:
 *
 * - `\x02` (Start of Text): A document starts with the next token
 * - `\x18` (Cancel): Unexpected end of flow-mode (indicates an error)
 * - `\x1f` (Unit Separator): Next token is a scalar value
 * - `\u{FEFF}` (Byte order mark): Emitted separately outside documents
 */
class Lexer {
    constructor() {
        /**
         * Flag indicating whether the end of the current buffer marks the end of
         * all input
         */
        this.atEnd = false;
        /**
         * Explicit indent set in block scalar header, as an offset from the current
         * minimum indent, so e.g. set to 1 from a header `|2+`. Set to -1 if not
         * explicitly set.
         */
        this.blockScalarIndent = -1;
        /**
         * Block scalars that include a + (keep) chomping indicator in their header
         * include trailing empty lines, which are otherwise excluded from the
         * scalar's contents.
         */
        this.blockScalarKeep = false;
        /** Current input */
        this.buffer = '';
        /**
         * Flag noting whether the map value indicator : can immediately follow this
         * node within a flow context.
         */
        this.flowKey = false;
        /** Count of surrounding flow collection levels. */
        this.flowLevel = 0;
        /**
         * Minimum level of indentation required for next lines to be parsed as a
         * part of the current scalar value.
         */
        this.indentNext = 0;
        /** Indentation level of the current line. */
        this.indentValue = 0;
        /** Position of the next \n character. */
        this.lineEndPos = null;
        /** Stores the state of the lexer if reaching the end of incpomplete input */
        this.next = null;
        /** A pointer to `buffer`; the current position of the lexer. */
        this.pos = 0;
    }
    /**
     * Generate YAML tokens from the `source` string. If `incomplete`,
     * a part of the last line may be left as a buffer for the next call.
     *
     * @returns A generator of lexical tokens
     */
    *lex(source, incomplete = false) {
        if (source) {
            if (typeof source !== 'string')
                throw TypeError('source is not a string');
            this.buffer = this.buffer ? this.buffer + source : source;
            this.lineEndPos = null;
        }
        this.atEnd = !incomplete;
        let next = this.next ?? 'stream';
        while (next && (incomplete || this.hasChars(1)))
            next = yield* this.parseNext(next);
    }
    atLineEnd() {
        let i = this.pos;
        let ch = this.buffer[i];
        while (ch === ' ' || ch === '\t')
            ch = this.buffer[++i];
        if (!ch || ch === '#' || ch === '\n')
            return true;
        if (ch === '\r')
            return this.buffer[i + 1] === '\n';
        return false;
    }
    charAt(n) {
        return this.buffer[this.pos + n];
    }
    continueScalar(offset) {
        let ch = this.buffer[offset];
        if (this.indentNext > 0) {
            let indent = 0;
            while (ch === ' ')
                ch = this.buffer[++indent + offset];
            if (ch === '\r') {
                const next = this.buffer[indent + offset + 1];
                if (next === '\n' || (!next && !this.atEnd))
                    return offset + indent + 1;
            }
            return ch === '\n' || indent >= this.indentNext || (!ch && !this.atEnd)
                ? offset + indent
                : -1;
        }
        if (ch === '-' || ch === '.') {
            const dt = this.buffer.substr(offset, 3);
            if ((dt === '---' || dt === '...') && isEmpty(this.buffer[offset + 3]))
                return -1;
        }
        return offset;
    }
    getLine() {
        let end = this.lineEndPos;
        if (typeof end !== 'number' || (end !== -1 && end < this.pos)) {
            end = this.buffer.indexOf('\n', this.pos);
            this.lineEndPos = end;
        }
        if (end === -1)
            return this.atEnd ? this.buffer.substring(this.pos) : null;
        if (this.buffer[end - 1] === '\r')
            end -= 1;
        return this.buffer.substring(this.pos, end);
    }
    hasChars(n) {
        return this.pos + n <= this.buffer.length;
    }
    setNext(state) {
        this.buffer = this.buffer.substring(this.pos);
        this.pos = 0;
        this.lineEndPos = null;
        this.next = state;
        return null;
    }
    peek(n) {
        return this.buffer.substr(this.pos, n);
    }
    *parseNext(next) {
        switch (next) {
            case 'stream':
                return yield* this.parseStream();
            case 'line-start':
                return yield* this.parseLineStart();
            case 'block-start':
                return yield* this.parseBlockStart();
            case 'doc':
                return yield* this.parseDocument();
            case 'flow':
                return yield* this.parseFlowCollection();
            case 'quoted-scalar':
                return yield* this.parseQuotedScalar();
            case 'block-scalar':
                return yield* this.parseBlockScalar();
            case 'plain-scalar':
                return yield* this.parsePlainScalar();
        }
    }
    *parseStream() {
        let line = this.getLine();
        if (line === null)
            return this.setNext('stream');
        if (line[0] === cst.BOM) {
            yield* this.pushCount(1);
            line = line.substring(1);
        }
        if (line[0] === '%') {
            let dirEnd = line.length;
            let cs = line.indexOf('#');
            while (cs !== -1) {
                const ch = line[cs - 1];
                if (ch === ' ' || ch === '\t') {
                    dirEnd = cs - 1;
                    break;
                }
                else {
                    cs = line.indexOf('#', cs + 1);
                }
            }
            while (true) {
                const ch = line[dirEnd - 1];
                if (ch === ' ' || ch === '\t')
                    dirEnd -= 1;
                else
                    break;
            }
            const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
            yield* this.pushCount(line.length - n); // possible comment
            this.pushNewline();
            return 'stream';
        }
        if (this.atLineEnd()) {
            const sp = yield* this.pushSpaces(true);
            yield* this.pushCount(line.length - sp);
            yield* this.pushNewline();
            return 'stream';
        }
        yield cst.DOCUMENT;
        return yield* this.parseLineStart();
    }
    *parseLineStart() {
        const ch = this.charAt(0);
        if (!ch && !this.atEnd)
            return this.setNext('line-start');
        if (ch === '-' || ch === '.') {
            if (!this.atEnd && !this.hasChars(4))
                return this.setNext('line-start');
            const s = this.peek(3);
            if ((s === '---' || s === '...') && isEmpty(this.charAt(3))) {
                yield* this.pushCount(3);
                this.indentValue = 0;
                this.indentNext = 0;
                return s === '---' ? 'doc' : 'stream';
            }
        }
        this.indentValue = yield* this.pushSpaces(false);
        if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1)))
            this.indentNext = this.indentValue;
        return yield* this.parseBlockStart();
    }
    *parseBlockStart() {
        const [ch0, ch1] = this.peek(2);
        if (!ch1 && !this.atEnd)
            return this.setNext('block-start');
        if ((ch0 === '-' || ch0 === '?' || ch0 === ':') && isEmpty(ch1)) {
            const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
            this.indentNext = this.indentValue + 1;
            this.indentValue += n;
            return 'block-start';
        }
        return 'doc';
    }
    *parseDocument() {
        yield* this.pushSpaces(true);
        const line = this.getLine();
        if (line === null)
            return this.setNext('doc');
        let n = yield* this.pushIndicators();
        switch (line[n]) {
            case '#':
                yield* this.pushCount(line.length - n);
            // fallthrough
            case undefined:
                yield* this.pushNewline();
                return yield* this.parseLineStart();
            case '{':
            case '[':
                yield* this.pushCount(1);
                this.flowKey = false;
                this.flowLevel = 1;
                return 'flow';
            case '}':
            case ']':
                // this is an error
                yield* this.pushCount(1);
                return 'doc';
            case '*':
                yield* this.pushUntil(isNotAnchorChar);
                return 'doc';
            case '"':
            case "'":
                return yield* this.parseQuotedScalar();
            case '|':
            case '>':
                n += yield* this.parseBlockScalarHeader();
                n += yield* this.pushSpaces(true);
                yield* this.pushCount(line.length - n);
                yield* this.pushNewline();
                return yield* this.parseBlockScalar();
            default:
                return yield* this.parsePlainScalar();
        }
    }
    *parseFlowCollection() {
        let nl, sp;
        let indent = -1;
        do {
            nl = yield* this.pushNewline();
            if (nl > 0) {
                sp = yield* this.pushSpaces(false);
                this.indentValue = indent = sp;
            }
            else {
                sp = 0;
            }
            sp += yield* this.pushSpaces(true);
        } while (nl + sp > 0);
        const line = this.getLine();
        if (line === null)
            return this.setNext('flow');
        if ((indent !== -1 && indent < this.indentNext && line[0] !== '#') ||
            (indent === 0 &&
                (line.startsWith('---') || line.startsWith('...')) &&
                isEmpty(line[3]))) {
            // Allowing for the terminal ] or } at the same (rather than greater)
            // indent level as the initial [ or { is technically invalid, but
            // failing here would be surprising to users.
            const atFlowEndMarker = indent === this.indentNext - 1 &&
                this.flowLevel === 1 &&
                (line[0] === ']' || line[0] === '}');
            if (!atFlowEndMarker) {
                // this is an error
                this.flowLevel = 0;
                yield cst.FLOW_END;
                return yield* this.parseLineStart();
            }
        }
        let n = 0;
        while (line[n] === ',') {
            n += yield* this.pushCount(1);
            n += yield* this.pushSpaces(true);
            this.flowKey = false;
        }
        n += yield* this.pushIndicators();
        switch (line[n]) {
            case undefined:
                return 'flow';
            case '#':
                yield* this.pushCount(line.length - n);
                return 'flow';
            case '{':
            case '[':
                yield* this.pushCount(1);
                this.flowKey = false;
                this.flowLevel += 1;
                return 'flow';
            case '}':
            case ']':
                yield* this.pushCount(1);
                this.flowKey = true;
                this.flowLevel -= 1;
                return this.flowLevel ? 'flow' : 'doc';
            case '*':
                yield* this.pushUntil(isNotAnchorChar);
                return 'flow';
            case '"':
            case "'":
                this.flowKey = true;
                return yield* this.parseQuotedScalar();
            case ':': {
                const next = this.charAt(1);
                if (this.flowKey || isEmpty(next) || next === ',') {
                    this.flowKey = false;
                    yield* this.pushCount(1);
                    yield* this.pushSpaces(true);
                    return 'flow';
                }
            }
            // fallthrough
            default:
                this.flowKey = false;
                return yield* this.parsePlainScalar();
        }
    }
    *parseQuotedScalar() {
        const quote = this.charAt(0);
        let end = this.buffer.indexOf(quote, this.pos + 1);
        if (quote === "'") {
            while (end !== -1 && this.buffer[end + 1] === "'")
                end = this.buffer.indexOf("'", end + 2);
        }
        else {
            // double-quote
            while (end !== -1) {
                let n = 0;
                while (this.buffer[end - 1 - n] === '\\')
                    n += 1;
                if (n % 2 === 0)
                    break;
                end = this.buffer.indexOf('"', end + 1);
            }
        }
        // Only looking for newlines within the quotes
        const qb = this.buffer.substring(0, end);
        let nl = qb.indexOf('\n', this.pos);
        if (nl !== -1) {
            while (nl !== -1) {
                const cs = this.continueScalar(nl + 1);
                if (cs === -1)
                    break;
                nl = qb.indexOf('\n', cs);
            }
            if (nl !== -1) {
                // this is an error caused by an unexpected unindent
                end = nl - (qb[nl - 1] === '\r' ? 2 : 1);
            }
        }
        if (end === -1) {
            if (!this.atEnd)
                return this.setNext('quoted-scalar');
            end = this.buffer.length;
        }
        yield* this.pushToIndex(end + 1, false);
        return this.flowLevel ? 'flow' : 'doc';
    }
    *parseBlockScalarHeader() {
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        let i = this.pos;
        while (true) {
            const ch = this.buffer[++i];
            if (ch === '+')
                this.blockScalarKeep = true;
            else if (ch > '0' && ch <= '9')
                this.blockScalarIndent = Number(ch) - 1;
            else if (ch !== '-')
                break;
        }
        return yield* this.pushUntil(ch => isEmpty(ch) || ch === '#');
    }
    *parseBlockScalar() {
        let nl = this.pos - 1; // may be -1 if this.pos === 0
        let indent = 0;
        let ch;
        loop: for (let i = this.pos; (ch = this.buffer[i]); ++i) {
            switch (ch) {
                case ' ':
                    indent += 1;
                    break;
                case '\n':
                    nl = i;
                    indent = 0;
                    break;
                case '\r': {
                    const next = this.buffer[i + 1];
                    if (!next && !this.atEnd)
                        return this.setNext('block-scalar');
                    if (next === '\n')
                        break;
                } // fallthrough
                default:
                    break loop;
            }
        }
        if (!ch && !this.atEnd)
            return this.setNext('block-scalar');
        if (indent >= this.indentNext) {
            if (this.blockScalarIndent === -1)
                this.indentNext = indent;
            else {
                this.indentNext =
                    this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
            }
            do {
                const cs = this.continueScalar(nl + 1);
                if (cs === -1)
                    break;
                nl = this.buffer.indexOf('\n', cs);
            } while (nl !== -1);
            if (nl === -1) {
                if (!this.atEnd)
                    return this.setNext('block-scalar');
                nl = this.buffer.length;
            }
        }
        // Trailing insufficiently indented tabs are invalid.
        // To catch that during parsing, we include them in the block scalar value.
        let i = nl + 1;
        ch = this.buffer[i];
        while (ch === ' ')
            ch = this.buffer[++i];
        if (ch === '\t') {
            while (ch === '\t' || ch === ' ' || ch === '\r' || ch === '\n')
                ch = this.buffer[++i];
            nl = i - 1;
        }
        else if (!this.blockScalarKeep) {
            do {
                let i = nl - 1;
                let ch = this.buffer[i];
                if (ch === '\r')
                    ch = this.buffer[--i];
                const lastChar = i; // Drop the line if last char not more indented
                while (ch === ' ')
                    ch = this.buffer[--i];
                if (ch === '\n' && i >= this.pos && i + 1 + indent > lastChar)
                    nl = i;
                else
                    break;
            } while (true);
        }
        yield cst.SCALAR;
        yield* this.pushToIndex(nl + 1, true);
        return yield* this.parseLineStart();
    }
    *parsePlainScalar() {
        const inFlow = this.flowLevel > 0;
        let end = this.pos - 1;
        let i = this.pos - 1;
        let ch;
        while ((ch = this.buffer[++i])) {
            if (ch === ':') {
                const next = this.buffer[i + 1];
                if (isEmpty(next) || (inFlow && flowIndicatorChars.has(next)))
                    break;
                end = i;
            }
            else if (isEmpty(ch)) {
                let next = this.buffer[i + 1];
                if (ch === '\r') {
                    if (next === '\n') {
                        i += 1;
                        ch = '\n';
                        next = this.buffer[i + 1];
                    }
                    else
                        end = i;
                }
                if (next === '#' || (inFlow && flowIndicatorChars.has(next)))
                    break;
                if (ch === '\n') {
                    const cs = this.continueScalar(i + 1);
                    if (cs === -1)
                        break;
                    i = Math.max(i, cs - 2); // to advance, but still account for ' #'
                }
            }
            else {
                if (inFlow && flowIndicatorChars.has(ch))
                    break;
                end = i;
            }
        }
        if (!ch && !this.atEnd)
            return this.setNext('plain-scalar');
        yield cst.SCALAR;
        yield* this.pushToIndex(end + 1, true);
        return inFlow ? 'flow' : 'doc';
    }
    *pushCount(n) {
        if (n > 0) {
            yield this.buffer.substr(this.pos, n);
            this.pos += n;
            return n;
        }
        return 0;
    }
    *pushToIndex(i, allowEmpty) {
        const s = this.buffer.slice(this.pos, i);
        if (s) {
            yield s;
            this.pos += s.length;
            return s.length;
        }
        else if (allowEmpty)
            yield '';
        return 0;
    }
    *pushIndicators() {
        let n = 0;
        loop: while (true) {
            switch (this.charAt(0)) {
                case '!':
                    n += yield* this.pushTag();
                    n += yield* this.pushSpaces(true);
                    continue loop;
                case '&':
                    n += yield* this.pushUntil(isNotAnchorChar);
                    n += yield* this.pushSpaces(true);
                    continue loop;
                case '-': // this is an error
                case '?': // this is an error outside flow collections
                case ':': {
                    const inFlow = this.flowLevel > 0;
                    const ch1 = this.charAt(1);
                    if (isEmpty(ch1) || (inFlow && flowIndicatorChars.has(ch1))) {
                        if (!inFlow)
                            this.indentNext = this.indentValue + 1;
                        else if (this.flowKey)
                            this.flowKey = false;
                        n += yield* this.pushCount(1);
                        n += yield* this.pushSpaces(true);
                        continue loop;
                    }
                }
            }
            break loop;
        }
        return n;
    }
    *pushTag() {
        if (this.charAt(1) === '<') {
            let i = this.pos + 2;
            let ch = this.buffer[i];
            while (!isEmpty(ch) && ch !== '>')
                ch = this.buffer[++i];
            return yield* this.pushToIndex(ch === '>' ? i + 1 : i, false);
        }
        else {
            let i = this.pos + 1;
            let ch = this.buffer[i];
            while (ch) {
                if (tagChars.has(ch))
                    ch = this.buffer[++i];
                else if (ch === '%' &&
                    hexDigits.has(this.buffer[i + 1]) &&
                    hexDigits.has(this.buffer[i + 2])) {
                    ch = this.buffer[(i += 3)];
                }
                else
                    break;
            }
            return yield* this.pushToIndex(i, false);
        }
    }
    *pushNewline() {
        const ch = this.buffer[this.pos];
        if (ch === '\n')
            return yield* this.pushCount(1);
        else if (ch === '\r' && this.charAt(1) === '\n')
            return yield* this.pushCount(2);
        else
            return 0;
    }
    *pushSpaces(allowTabs) {
        let i = this.pos - 1;
        let ch;
        do {
            ch = this.buffer[++i];
        } while (ch === ' ' || (allowTabs && ch === '\t'));
        const n = i - this.pos;
        if (n > 0) {
            yield this.buffer.substr(this.pos, n);
            this.pos = i;
        }
        return n;
    }
    *pushUntil(test) {
        let i = this.pos;
        let ch = this.buffer[i];
        while (!test(ch))
            ch = this.buffer[++i];
        return yield* this.pushToIndex(i, false);
    }
}

exports.Lexer = Lexer;


/***/ }),

/***/ 6628:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Tracks newlines during parsing in order to provide an efficient API for
 * determining the one-indexed `{ line, col }` position for any offset
 * within the input.
 */
class LineCounter {
    constructor() {
        this.lineStarts = [];
        /**
         * Should be called in ascending order. Otherwise, call
         * `lineCounter.lineStarts.sort()` before calling `linePos()`.
         */
        this.addNewLine = (offset) => this.lineStarts.push(offset);
        /**
         * Performs a binary search and returns the 1-indexed { line, col }
         * position of `offset`. If `line === 0`, `addNewLine` has never been
         * called or `offset` is before the first known newline.
         */
        this.linePos = (offset) => {
            let low = 0;
            let high = this.lineStarts.length;
            while (low < high) {
                const mid = (low + high) >> 1; // Math.floor((low + high) / 2)
                if (this.lineStarts[mid] < offset)
                    low = mid + 1;
                else
                    high = mid;
            }
            if (this.lineStarts[low] === offset)
                return { line: low + 1, col: 1 };
            if (low === 0)
                return { line: 0, col: offset };
            const start = this.lineStarts[low - 1];
            return { line: low, col: offset - start + 1 };
        };
    }
}

exports.LineCounter = LineCounter;


/***/ }),

/***/ 3456:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_process = __nccwpck_require__(932);
var cst = __nccwpck_require__(3461);
var lexer = __nccwpck_require__(361);

function includesToken(list, type) {
    for (let i = 0; i < list.length; ++i)
        if (list[i].type === type)
            return true;
    return false;
}
function findNonEmptyIndex(list) {
    for (let i = 0; i < list.length; ++i) {
        switch (list[i].type) {
            case 'space':
            case 'comment':
            case 'newline':
                break;
            default:
                return i;
        }
    }
    return -1;
}
function isFlowToken(token) {
    switch (token?.type) {
        case 'alias':
        case 'scalar':
        case 'single-quoted-scalar':
        case 'double-quoted-scalar':
        case 'flow-collection':
            return true;
        default:
            return false;
    }
}
function getPrevProps(parent) {
    switch (parent.type) {
        case 'document':
            return parent.start;
        case 'block-map': {
            const it = parent.items[parent.items.length - 1];
            return it.sep ?? it.start;
        }
        case 'block-seq':
            return parent.items[parent.items.length - 1].start;
        /* istanbul ignore next should not happen */
        default:
            return [];
    }
}
/** Note: May modify input array */
function getFirstKeyStartProps(prev) {
    if (prev.length === 0)
        return [];
    let i = prev.length;
    loop: while (--i >= 0) {
        switch (prev[i].type) {
            case 'doc-start':
            case 'explicit-key-ind':
            case 'map-value-ind':
            case 'seq-item-ind':
            case 'newline':
                break loop;
        }
    }
    while (prev[++i]?.type === 'space') {
        /* loop */
    }
    return prev.splice(i, prev.length);
}
function arrayPushArray(target, source) {
    // May exhaust call stack with large `source` array
    if (source.length < 1e5)
        Array.prototype.push.apply(target, source);
    else
        for (let i = 0; i < source.length; ++i)
            target.push(source[i]);
}
function fixFlowSeqItems(fc) {
    if (fc.start.type === 'flow-seq-start') {
        for (const it of fc.items) {
            if (it.sep &&
                !it.value &&
                !includesToken(it.start, 'explicit-key-ind') &&
                !includesToken(it.sep, 'map-value-ind')) {
                if (it.key)
                    it.value = it.key;
                delete it.key;
                if (isFlowToken(it.value)) {
                    if (it.value.end)
                        arrayPushArray(it.value.end, it.sep);
                    else
                        it.value.end = it.sep;
                }
                else
                    arrayPushArray(it.start, it.sep);
                delete it.sep;
            }
        }
    }
}
/**
 * A YAML concrete syntax tree (CST) parser
 *
 * ```ts
 * const src: string = ...
 * for (const token of new Parser().parse(src)) {
 *   // token: Token
 * }
 * ```
 *
 * To use the parser with a user-provided lexer:
 *
 * ```ts
 * function* parse(source: string, lexer: Lexer) {
 *   const parser = new Parser()
 *   for (const lexeme of lexer.lex(source))
 *     yield* parser.next(lexeme)
 *   yield* parser.end()
 * }
 *
 * const src: string = ...
 * const lexer = new Lexer()
 * for (const token of parse(src, lexer)) {
 *   // token: Token
 * }
 * ```
 */
class Parser {
    /**
     * @param onNewLine - If defined, called separately with the start position of
     *   each new line (in `parse()`, including the start of input).
     */
    constructor(onNewLine) {
        /** If true, space and sequence indicators count as indentation */
        this.atNewLine = true;
        /** If true, next token is a scalar value */
        this.atScalar = false;
        /** Current indentation level */
        this.indent = 0;
        /** Current offset since the start of parsing */
        this.offset = 0;
        /** On the same line with a block map key */
        this.onKeyLine = false;
        /** Top indicates the node that's currently being built */
        this.stack = [];
        /** The source of the current token, set in parse() */
        this.source = '';
        /** The type of the current token, set in parse() */
        this.type = '';
        // Must be defined after `next()`
        this.lexer = new lexer.Lexer();
        this.onNewLine = onNewLine;
    }
    /**
     * Parse `source` as a YAML stream.
     * If `incomplete`, a part of the last line may be left as a buffer for the next call.
     *
     * Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
     *
     * @returns A generator of tokens representing each directive, document, and other structure.
     */
    *parse(source, incomplete = false) {
        if (this.onNewLine && this.offset === 0)
            this.onNewLine(0);
        for (const lexeme of this.lexer.lex(source, incomplete))
            yield* this.next(lexeme);
        if (!incomplete)
            yield* this.end();
    }
    /**
     * Advance the parser by the `source` of one lexical token.
     */
    *next(source) {
        this.source = source;
        if (node_process.env.LOG_TOKENS)
            console.log('|', cst.prettyToken(source));
        if (this.atScalar) {
            this.atScalar = false;
            yield* this.step();
            this.offset += source.length;
            return;
        }
        const type = cst.tokenType(source);
        if (!type) {
            const message = `Not a YAML token: ${source}`;
            yield* this.pop({ type: 'error', offset: this.offset, message, source });
            this.offset += source.length;
        }
        else if (type === 'scalar') {
            this.atNewLine = false;
            this.atScalar = true;
            this.type = 'scalar';
        }
        else {
            this.type = type;
            yield* this.step();
            switch (type) {
                case 'newline':
                    this.atNewLine = true;
                    this.indent = 0;
                    if (this.onNewLine)
                        this.onNewLine(this.offset + source.length);
                    break;
                case 'space':
                    if (this.atNewLine && source[0] === ' ')
                        this.indent += source.length;
                    break;
                case 'explicit-key-ind':
                case 'map-value-ind':
                case 'seq-item-ind':
                    if (this.atNewLine)
                        this.indent += source.length;
                    break;
                case 'doc-mode':
                case 'flow-error-end':
                    return;
                default:
                    this.atNewLine = false;
            }
            this.offset += source.length;
        }
    }
    /** Call at end of input to push out any remaining constructions */
    *end() {
        while (this.stack.length > 0)
            yield* this.pop();
    }
    get sourceToken() {
        const st = {
            type: this.type,
            offset: this.offset,
            indent: this.indent,
            source: this.source
        };
        return st;
    }
    *step() {
        const top = this.peek(1);
        if (this.type === 'doc-end' && top?.type !== 'doc-end') {
            while (this.stack.length > 0)
                yield* this.pop();
            this.stack.push({
                type: 'doc-end',
                offset: this.offset,
                source: this.source
            });
            return;
        }
        if (!top)
            return yield* this.stream();
        switch (top.type) {
            case 'document':
                return yield* this.document(top);
            case 'alias':
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return yield* this.scalar(top);
            case 'block-scalar':
                return yield* this.blockScalar(top);
            case 'block-map':
                return yield* this.blockMap(top);
            case 'block-seq':
                return yield* this.blockSequence(top);
            case 'flow-collection':
                return yield* this.flowCollection(top);
            case 'doc-end':
                return yield* this.documentEnd(top);
        }
        /* istanbul ignore next should not happen */
        yield* this.pop();
    }
    peek(n) {
        return this.stack[this.stack.length - n];
    }
    *pop(error) {
        const token = error ?? this.stack.pop();
        /* istanbul ignore if should not happen */
        if (!token) {
            const message = 'Tried to pop an empty stack';
            yield { type: 'error', offset: this.offset, source: '', message };
        }
        else if (this.stack.length === 0) {
            yield token;
        }
        else {
            const top = this.peek(1);
            if (token.type === 'block-scalar') {
                // Block scalars use their parent rather than header indent
                token.indent = 'indent' in top ? top.indent : 0;
            }
            else if (token.type === 'flow-collection' && top.type === 'document') {
                // Ignore all indent for top-level flow collections
                token.indent = 0;
            }
            if (token.type === 'flow-collection')
                fixFlowSeqItems(token);
            switch (top.type) {
                case 'document':
                    top.value = token;
                    break;
                case 'block-scalar':
                    top.props.push(token); // error
                    break;
                case 'block-map': {
                    const it = top.items[top.items.length - 1];
                    if (it.value) {
                        top.items.push({ start: [], key: token, sep: [] });
                        this.onKeyLine = true;
                        return;
                    }
                    else if (it.sep) {
                        it.value = token;
                    }
                    else {
                        Object.assign(it, { key: token, sep: [] });
                        this.onKeyLine = !it.explicitKey;
                        return;
                    }
                    break;
                }
                case 'block-seq': {
                    const it = top.items[top.items.length - 1];
                    if (it.value)
                        top.items.push({ start: [], value: token });
                    else
                        it.value = token;
                    break;
                }
                case 'flow-collection': {
                    const it = top.items[top.items.length - 1];
                    if (!it || it.value)
                        top.items.push({ start: [], key: token, sep: [] });
                    else if (it.sep)
                        it.value = token;
                    else
                        Object.assign(it, { key: token, sep: [] });
                    return;
                }
                /* istanbul ignore next should not happen */
                default:
                    yield* this.pop();
                    yield* this.pop(token);
            }
            if ((top.type === 'document' ||
                top.type === 'block-map' ||
                top.type === 'block-seq') &&
                (token.type === 'block-map' || token.type === 'block-seq')) {
                const last = token.items[token.items.length - 1];
                if (last &&
                    !last.sep &&
                    !last.value &&
                    last.start.length > 0 &&
                    findNonEmptyIndex(last.start) === -1 &&
                    (token.indent === 0 ||
                        last.start.every(st => st.type !== 'comment' || st.indent < token.indent))) {
                    if (top.type === 'document')
                        top.end = last.start;
                    else
                        top.items.push({ start: last.start });
                    token.items.splice(-1, 1);
                }
            }
        }
    }
    *stream() {
        switch (this.type) {
            case 'directive-line':
                yield { type: 'directive', offset: this.offset, source: this.source };
                return;
            case 'byte-order-mark':
            case 'space':
            case 'comment':
            case 'newline':
                yield this.sourceToken;
                return;
            case 'doc-mode':
            case 'doc-start': {
                const doc = {
                    type: 'document',
                    offset: this.offset,
                    start: []
                };
                if (this.type === 'doc-start')
                    doc.start.push(this.sourceToken);
                this.stack.push(doc);
                return;
            }
        }
        yield {
            type: 'error',
            offset: this.offset,
            message: `Unexpected ${this.type} token in YAML stream`,
            source: this.source
        };
    }
    *document(doc) {
        if (doc.value)
            return yield* this.lineEnd(doc);
        switch (this.type) {
            case 'doc-start': {
                if (findNonEmptyIndex(doc.start) !== -1) {
                    yield* this.pop();
                    yield* this.step();
                }
                else
                    doc.start.push(this.sourceToken);
                return;
            }
            case 'anchor':
            case 'tag':
            case 'space':
            case 'comment':
            case 'newline':
                doc.start.push(this.sourceToken);
                return;
        }
        const bv = this.startBlockValue(doc);
        if (bv)
            this.stack.push(bv);
        else {
            yield {
                type: 'error',
                offset: this.offset,
                message: `Unexpected ${this.type} token in YAML document`,
                source: this.source
            };
        }
    }
    *scalar(scalar) {
        if (this.type === 'map-value-ind') {
            const prev = getPrevProps(this.peek(2));
            const start = getFirstKeyStartProps(prev);
            let sep;
            if (scalar.end) {
                sep = scalar.end;
                sep.push(this.sourceToken);
                delete scalar.end;
            }
            else
                sep = [this.sourceToken];
            const map = {
                type: 'block-map',
                offset: scalar.offset,
                indent: scalar.indent,
                items: [{ start, key: scalar, sep }]
            };
            this.onKeyLine = true;
            this.stack[this.stack.length - 1] = map;
        }
        else
            yield* this.lineEnd(scalar);
    }
    *blockScalar(scalar) {
        switch (this.type) {
            case 'space':
            case 'comment':
            case 'newline':
                scalar.props.push(this.sourceToken);
                return;
            case 'scalar':
                scalar.source = this.source;
                // block-scalar source includes trailing newline
                this.atNewLine = true;
                this.indent = 0;
                if (this.onNewLine) {
                    let nl = this.source.indexOf('\n') + 1;
                    while (nl !== 0) {
                        this.onNewLine(this.offset + nl);
                        nl = this.source.indexOf('\n', nl) + 1;
                    }
                }
                yield* this.pop();
                break;
            /* istanbul ignore next should not happen */
            default:
                yield* this.pop();
                yield* this.step();
        }
    }
    *blockMap(map) {
        const it = map.items[map.items.length - 1];
        // it.sep is true-ish if pair already has key or : separator
        switch (this.type) {
            case 'newline':
                this.onKeyLine = false;
                if (it.value) {
                    const end = 'end' in it.value ? it.value.end : undefined;
                    const last = Array.isArray(end) ? end[end.length - 1] : undefined;
                    if (last?.type === 'comment')
                        end?.push(this.sourceToken);
                    else
                        map.items.push({ start: [this.sourceToken] });
                }
                else if (it.sep) {
                    it.sep.push(this.sourceToken);
                }
                else {
                    it.start.push(this.sourceToken);
                }
                return;
            case 'space':
            case 'comment':
                if (it.value) {
                    map.items.push({ start: [this.sourceToken] });
                }
                else if (it.sep) {
                    it.sep.push(this.sourceToken);
                }
                else {
                    if (this.atIndentedComment(it.start, map.indent)) {
                        const prev = map.items[map.items.length - 2];
                        const end = prev?.value?.end;
                        if (Array.isArray(end)) {
                            arrayPushArray(end, it.start);
                            end.push(this.sourceToken);
                            map.items.pop();
                            return;
                        }
                    }
                    it.start.push(this.sourceToken);
                }
                return;
        }
        if (this.indent >= map.indent) {
            const atMapIndent = !this.onKeyLine && this.indent === map.indent;
            const atNextItem = atMapIndent &&
                (it.sep || it.explicitKey) &&
                this.type !== 'seq-item-ind';
            // For empty nodes, assign newline-separated not indented empty tokens to following node
            let start = [];
            if (atNextItem && it.sep && !it.value) {
                const nl = [];
                for (let i = 0; i < it.sep.length; ++i) {
                    const st = it.sep[i];
                    switch (st.type) {
                        case 'newline':
                            nl.push(i);
                            break;
                        case 'space':
                            break;
                        case 'comment':
                            if (st.indent > map.indent)
                                nl.length = 0;
                            break;
                        default:
                            nl.length = 0;
                    }
                }
                if (nl.length >= 2)
                    start = it.sep.splice(nl[1]);
            }
            switch (this.type) {
                case 'anchor':
                case 'tag':
                    if (atNextItem || it.value) {
                        start.push(this.sourceToken);
                        map.items.push({ start });
                        this.onKeyLine = true;
                    }
                    else if (it.sep) {
                        it.sep.push(this.sourceToken);
                    }
                    else {
                        it.start.push(this.sourceToken);
                    }
                    return;
                case 'explicit-key-ind':
                    if (!it.sep && !it.explicitKey) {
                        it.start.push(this.sourceToken);
                        it.explicitKey = true;
                    }
                    else if (atNextItem || it.value) {
                        start.push(this.sourceToken);
                        map.items.push({ start, explicitKey: true });
                    }
                    else {
                        this.stack.push({
                            type: 'block-map',
                            offset: this.offset,
                            indent: this.indent,
                            items: [{ start: [this.sourceToken], explicitKey: true }]
                        });
                    }
                    this.onKeyLine = true;
                    return;
                case 'map-value-ind':
                    if (it.explicitKey) {
                        if (!it.sep) {
                            if (includesToken(it.start, 'newline')) {
                                Object.assign(it, { key: null, sep: [this.sourceToken] });
                            }
                            else {
                                const start = getFirstKeyStartProps(it.start);
                                this.stack.push({
                                    type: 'block-map',
                                    offset: this.offset,
                                    indent: this.indent,
                                    items: [{ start, key: null, sep: [this.sourceToken] }]
                                });
                            }
                        }
                        else if (it.value) {
                            map.items.push({ start: [], key: null, sep: [this.sourceToken] });
                        }
                        else if (includesToken(it.sep, 'map-value-ind')) {
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start, key: null, sep: [this.sourceToken] }]
                            });
                        }
                        else if (isFlowToken(it.key) &&
                            !includesToken(it.sep, 'newline')) {
                            const start = getFirstKeyStartProps(it.start);
                            const key = it.key;
                            const sep = it.sep;
                            sep.push(this.sourceToken);
                            // @ts-expect-error type guard is wrong here
                            delete it.key;
                            // @ts-expect-error type guard is wrong here
                            delete it.sep;
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start, key, sep }]
                            });
                        }
                        else if (start.length > 0) {
                            // Not actually at next item
                            it.sep = it.sep.concat(start, this.sourceToken);
                        }
                        else {
                            it.sep.push(this.sourceToken);
                        }
                    }
                    else {
                        if (!it.sep) {
                            Object.assign(it, { key: null, sep: [this.sourceToken] });
                        }
                        else if (it.value || atNextItem) {
                            map.items.push({ start, key: null, sep: [this.sourceToken] });
                        }
                        else if (includesToken(it.sep, 'map-value-ind')) {
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start: [], key: null, sep: [this.sourceToken] }]
                            });
                        }
                        else {
                            it.sep.push(this.sourceToken);
                        }
                    }
                    this.onKeyLine = true;
                    return;
                case 'alias':
                case 'scalar':
                case 'single-quoted-scalar':
                case 'double-quoted-scalar': {
                    const fs = this.flowScalar(this.type);
                    if (atNextItem || it.value) {
                        map.items.push({ start, key: fs, sep: [] });
                        this.onKeyLine = true;
                    }
                    else if (it.sep) {
                        this.stack.push(fs);
                    }
                    else {
                        Object.assign(it, { key: fs, sep: [] });
                        this.onKeyLine = true;
                    }
                    return;
                }
                default: {
                    const bv = this.startBlockValue(map);
                    if (bv) {
                        if (bv.type === 'block-seq') {
                            if (!it.explicitKey &&
                                it.sep &&
                                !includesToken(it.sep, 'newline')) {
                                yield* this.pop({
                                    type: 'error',
                                    offset: this.offset,
                                    message: 'Unexpected block-seq-ind on same line with key',
                                    source: this.source
                                });
                                return;
                            }
                        }
                        else if (atMapIndent) {
                            map.items.push({ start });
                        }
                        this.stack.push(bv);
                        return;
                    }
                }
            }
        }
        yield* this.pop();
        yield* this.step();
    }
    *blockSequence(seq) {
        const it = seq.items[seq.items.length - 1];
        switch (this.type) {
            case 'newline':
                if (it.value) {
                    const end = 'end' in it.value ? it.value.end : undefined;
                    const last = Array.isArray(end) ? end[end.length - 1] : undefined;
                    if (last?.type === 'comment')
                        end?.push(this.sourceToken);
                    else
                        seq.items.push({ start: [this.sourceToken] });
                }
                else
                    it.start.push(this.sourceToken);
                return;
            case 'space':
            case 'comment':
                if (it.value)
                    seq.items.push({ start: [this.sourceToken] });
                else {
                    if (this.atIndentedComment(it.start, seq.indent)) {
                        const prev = seq.items[seq.items.length - 2];
                        const end = prev?.value?.end;
                        if (Array.isArray(end)) {
                            arrayPushArray(end, it.start);
                            end.push(this.sourceToken);
                            seq.items.pop();
                            return;
                        }
                    }
                    it.start.push(this.sourceToken);
                }
                return;
            case 'anchor':
            case 'tag':
                if (it.value || this.indent <= seq.indent)
                    break;
                it.start.push(this.sourceToken);
                return;
            case 'seq-item-ind':
                if (this.indent !== seq.indent)
                    break;
                if (it.value || includesToken(it.start, 'seq-item-ind'))
                    seq.items.push({ start: [this.sourceToken] });
                else
                    it.start.push(this.sourceToken);
                return;
        }
        if (this.indent > seq.indent) {
            const bv = this.startBlockValue(seq);
            if (bv) {
                this.stack.push(bv);
                return;
            }
        }
        yield* this.pop();
        yield* this.step();
    }
    *flowCollection(fc) {
        const it = fc.items[fc.items.length - 1];
        if (this.type === 'flow-error-end') {
            let top;
            do {
                yield* this.pop();
                top = this.peek(1);
            } while (top?.type === 'flow-collection');
        }
        else if (fc.end.length === 0) {
            switch (this.type) {
                case 'comma':
                case 'explicit-key-ind':
                    if (!it || it.sep)
                        fc.items.push({ start: [this.sourceToken] });
                    else
                        it.start.push(this.sourceToken);
                    return;
                case 'map-value-ind':
                    if (!it || it.value)
                        fc.items.push({ start: [], key: null, sep: [this.sourceToken] });
                    else if (it.sep)
                        it.sep.push(this.sourceToken);
                    else
                        Object.assign(it, { key: null, sep: [this.sourceToken] });
                    return;
                case 'space':
                case 'comment':
                case 'newline':
                case 'anchor':
                case 'tag':
                    if (!it || it.value)
                        fc.items.push({ start: [this.sourceToken] });
                    else if (it.sep)
                        it.sep.push(this.sourceToken);
                    else
                        it.start.push(this.sourceToken);
                    return;
                case 'alias':
                case 'scalar':
                case 'single-quoted-scalar':
                case 'double-quoted-scalar': {
                    const fs = this.flowScalar(this.type);
                    if (!it || it.value)
                        fc.items.push({ start: [], key: fs, sep: [] });
                    else if (it.sep)
                        this.stack.push(fs);
                    else
                        Object.assign(it, { key: fs, sep: [] });
                    return;
                }
                case 'flow-map-end':
                case 'flow-seq-end':
                    fc.end.push(this.sourceToken);
                    return;
            }
            const bv = this.startBlockValue(fc);
            /* istanbul ignore else should not happen */
            if (bv)
                this.stack.push(bv);
            else {
                yield* this.pop();
                yield* this.step();
            }
        }
        else {
            const parent = this.peek(2);
            if (parent.type === 'block-map' &&
                ((this.type === 'map-value-ind' && parent.indent === fc.indent) ||
                    (this.type === 'newline' &&
                        !parent.items[parent.items.length - 1].sep))) {
                yield* this.pop();
                yield* this.step();
            }
            else if (this.type === 'map-value-ind' &&
                parent.type !== 'flow-collection') {
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                fixFlowSeqItems(fc);
                const sep = fc.end.splice(1, fc.end.length);
                sep.push(this.sourceToken);
                const map = {
                    type: 'block-map',
                    offset: fc.offset,
                    indent: fc.indent,
                    items: [{ start, key: fc, sep }]
                };
                this.onKeyLine = true;
                this.stack[this.stack.length - 1] = map;
            }
            else {
                yield* this.lineEnd(fc);
            }
        }
    }
    flowScalar(type) {
        if (this.onNewLine) {
            let nl = this.source.indexOf('\n') + 1;
            while (nl !== 0) {
                this.onNewLine(this.offset + nl);
                nl = this.source.indexOf('\n', nl) + 1;
            }
        }
        return {
            type,
            offset: this.offset,
            indent: this.indent,
            source: this.source
        };
    }
    startBlockValue(parent) {
        switch (this.type) {
            case 'alias':
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return this.flowScalar(this.type);
            case 'block-scalar-header':
                return {
                    type: 'block-scalar',
                    offset: this.offset,
                    indent: this.indent,
                    props: [this.sourceToken],
                    source: ''
                };
            case 'flow-map-start':
            case 'flow-seq-start':
                return {
                    type: 'flow-collection',
                    offset: this.offset,
                    indent: this.indent,
                    start: this.sourceToken,
                    items: [],
                    end: []
                };
            case 'seq-item-ind':
                return {
                    type: 'block-seq',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: [this.sourceToken] }]
                };
            case 'explicit-key-ind': {
                this.onKeyLine = true;
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                start.push(this.sourceToken);
                return {
                    type: 'block-map',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start, explicitKey: true }]
                };
            }
            case 'map-value-ind': {
                this.onKeyLine = true;
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                return {
                    type: 'block-map',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start, key: null, sep: [this.sourceToken] }]
                };
            }
        }
        return null;
    }
    atIndentedComment(start, indent) {
        if (this.type !== 'comment')
            return false;
        if (this.indent <= indent)
            return false;
        return start.every(st => st.type === 'newline' || st.type === 'space');
    }
    *documentEnd(docEnd) {
        if (this.type !== 'doc-mode') {
            if (docEnd.end)
                docEnd.end.push(this.sourceToken);
            else
                docEnd.end = [this.sourceToken];
            if (this.type === 'newline')
                yield* this.pop();
        }
    }
    *lineEnd(token) {
        switch (this.type) {
            case 'comma':
            case 'doc-start':
            case 'doc-end':
            case 'flow-seq-end':
            case 'flow-map-end':
            case 'map-value-ind':
                yield* this.pop();
                yield* this.step();
                break;
            case 'newline':
                this.onKeyLine = false;
            // fallthrough
            case 'space':
            case 'comment':
            default:
                // all other values are errors
                if (token.end)
                    token.end.push(this.sourceToken);
                else
                    token.end = [this.sourceToken];
                if (this.type === 'newline')
                    yield* this.pop();
        }
    }
}

exports.Parser = Parser;


/***/ }),

/***/ 4047:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var composer = __nccwpck_require__(9984);
var Document = __nccwpck_require__(3021);
var errors = __nccwpck_require__(1464);
var log = __nccwpck_require__(7249);
var identity = __nccwpck_require__(1127);
var lineCounter = __nccwpck_require__(6628);
var parser = __nccwpck_require__(3456);

function parseOptions(options) {
    const prettyErrors = options.prettyErrors !== false;
    const lineCounter$1 = options.lineCounter || (prettyErrors && new lineCounter.LineCounter()) || null;
    return { lineCounter: lineCounter$1, prettyErrors };
}
/**
 * Parse the input as a stream of YAML documents.
 *
 * Documents should be separated from each other by `...` or `---` marker lines.
 *
 * @returns If an empty `docs` array is returned, it will be of type
 *   EmptyStream and contain additional stream information. In
 *   TypeScript, you should use `'empty' in docs` as a type guard for it.
 */
function parseAllDocuments(source, options = {}) {
    const { lineCounter, prettyErrors } = parseOptions(options);
    const parser$1 = new parser.Parser(lineCounter?.addNewLine);
    const composer$1 = new composer.Composer(options);
    const docs = Array.from(composer$1.compose(parser$1.parse(source)));
    if (prettyErrors && lineCounter)
        for (const doc of docs) {
            doc.errors.forEach(errors.prettifyError(source, lineCounter));
            doc.warnings.forEach(errors.prettifyError(source, lineCounter));
        }
    if (docs.length > 0)
        return docs;
    return Object.assign([], { empty: true }, composer$1.streamInfo());
}
/** Parse an input string into a single YAML.Document */
function parseDocument(source, options = {}) {
    const { lineCounter, prettyErrors } = parseOptions(options);
    const parser$1 = new parser.Parser(lineCounter?.addNewLine);
    const composer$1 = new composer.Composer(options);
    // `doc` is always set by compose.end(true) at the very latest
    let doc = null;
    for (const _doc of composer$1.compose(parser$1.parse(source), true, source.length)) {
        if (!doc)
            doc = _doc;
        else if (doc.options.logLevel !== 'silent') {
            doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), 'MULTIPLE_DOCS', 'Source contains multiple documents; please use YAML.parseAllDocuments()'));
            break;
        }
    }
    if (prettyErrors && lineCounter) {
        doc.errors.forEach(errors.prettifyError(source, lineCounter));
        doc.warnings.forEach(errors.prettifyError(source, lineCounter));
    }
    return doc;
}
function parse(src, reviver, options) {
    let _reviver = undefined;
    if (typeof reviver === 'function') {
        _reviver = reviver;
    }
    else if (options === undefined && reviver && typeof reviver === 'object') {
        options = reviver;
    }
    const doc = parseDocument(src, options);
    if (!doc)
        return null;
    doc.warnings.forEach(warning => log.warn(doc.options.logLevel, warning));
    if (doc.errors.length > 0) {
        if (doc.options.logLevel !== 'silent')
            throw doc.errors[0];
        else
            doc.errors = [];
    }
    return doc.toJS(Object.assign({ reviver: _reviver }, options));
}
function stringify(value, replacer, options) {
    let _replacer = null;
    if (typeof replacer === 'function' || Array.isArray(replacer)) {
        _replacer = replacer;
    }
    else if (options === undefined && replacer) {
        options = replacer;
    }
    if (typeof options === 'string')
        options = options.length;
    if (typeof options === 'number') {
        const indent = Math.round(options);
        options = indent < 1 ? undefined : indent > 8 ? { indent: 8 } : { indent };
    }
    if (value === undefined) {
        const { keepUndefined } = options ?? replacer ?? {};
        if (!keepUndefined)
            return undefined;
    }
    if (identity.isDocument(value) && !_replacer)
        return value.toString(options);
    return new Document.Document(value, _replacer, options).toString(options);
}

exports.parse = parse;
exports.parseAllDocuments = parseAllDocuments;
exports.parseDocument = parseDocument;
exports.stringify = stringify;


/***/ }),

/***/ 5840:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var map = __nccwpck_require__(7451);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var tags = __nccwpck_require__(18);

const sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
class Schema {
    constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
        this.compat = Array.isArray(compat)
            ? tags.getTags(compat, 'compat')
            : compat
                ? tags.getTags(null, compat)
                : null;
        this.name = (typeof schema === 'string' && schema) || 'core';
        this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
        this.tags = tags.getTags(customTags, this.name, merge);
        this.toStringOptions = toStringDefaults ?? null;
        Object.defineProperty(this, identity.MAP, { value: map.map });
        Object.defineProperty(this, identity.SCALAR, { value: string.string });
        Object.defineProperty(this, identity.SEQ, { value: seq.seq });
        // Used by createMap()
        this.sortMapEntries =
            typeof sortMapEntries === 'function'
                ? sortMapEntries
                : sortMapEntries === true
                    ? sortMapEntriesByKey
                    : null;
    }
    clone() {
        const copy = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
        copy.tags = this.tags.slice();
        return copy;
    }
}

exports.Schema = Schema;


/***/ }),

/***/ 7451:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var YAMLMap = __nccwpck_require__(4454);

const map = {
    collection: 'map',
    default: true,
    nodeClass: YAMLMap.YAMLMap,
    tag: 'tag:yaml.org,2002:map',
    resolve(map, onError) {
        if (!identity.isMap(map))
            onError('Expected a mapping for this tag');
        return map;
    },
    createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
};

exports.map = map;


/***/ }),

/***/ 3632:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);

const nullTag = {
    identify: value => value == null,
    createNode: () => new Scalar.Scalar(null),
    default: true,
    tag: 'tag:yaml.org,2002:null',
    test: /^(?:~|[Nn]ull|NULL)?$/,
    resolve: () => new Scalar.Scalar(null),
    stringify: ({ source }, ctx) => typeof source === 'string' && nullTag.test.test(source)
        ? source
        : ctx.options.nullStr
};

exports.nullTag = nullTag;


/***/ }),

/***/ 1706:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var YAMLSeq = __nccwpck_require__(2223);

const seq = {
    collection: 'seq',
    default: true,
    nodeClass: YAMLSeq.YAMLSeq,
    tag: 'tag:yaml.org,2002:seq',
    resolve(seq, onError) {
        if (!identity.isSeq(seq))
            onError('Expected a sequence for this tag');
        return seq;
    },
    createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
};

exports.seq = seq;


/***/ }),

/***/ 6464:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyString = __nccwpck_require__(3069);

const string = {
    identify: value => typeof value === 'string',
    default: true,
    tag: 'tag:yaml.org,2002:str',
    resolve: str => str,
    stringify(item, ctx, onComment, onChompKeep) {
        ctx = Object.assign({ actualString: true }, ctx);
        return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
    }
};

exports.string = string;


/***/ }),

/***/ 3959:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);

const boolTag = {
    identify: value => typeof value === 'boolean',
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
    resolve: str => new Scalar.Scalar(str[0] === 't' || str[0] === 'T'),
    stringify({ source, value }, ctx) {
        if (source && boolTag.test.test(source)) {
            const sv = source[0] === 't' || source[0] === 'T';
            if (value === sv)
                return source;
        }
        return value ? ctx.options.trueStr : ctx.options.falseStr;
    }
};

exports.boolTag = boolTag;


/***/ }),

/***/ 8405:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var stringifyNumber = __nccwpck_require__(8689);

const floatNaN = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
    resolve: str => str.slice(-3).toLowerCase() === 'nan'
        ? NaN
        : str[0] === '-'
            ? Number.NEGATIVE_INFINITY
            : Number.POSITIVE_INFINITY,
    stringify: stringifyNumber.stringifyNumber
};
const floatExp = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'EXP',
    test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
    resolve: str => parseFloat(str),
    stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
    }
};
const float = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
    resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str));
        const dot = str.indexOf('.');
        if (dot !== -1 && str[str.length - 1] === '0')
            node.minFractionDigits = str.length - dot - 1;
        return node;
    },
    stringify: stringifyNumber.stringifyNumber
};

exports.float = float;
exports.floatExp = floatExp;
exports.floatNaN = floatNaN;


/***/ }),

/***/ 9874:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyNumber = __nccwpck_require__(8689);

const intIdentify = (value) => typeof value === 'bigint' || Number.isInteger(value);
const intResolve = (str, offset, radix, { intAsBigInt }) => (intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix));
function intStringify(node, radix, prefix) {
    const { value } = node;
    if (intIdentify(value) && value >= 0)
        return prefix + value.toString(radix);
    return stringifyNumber.stringifyNumber(node);
}
const intOct = {
    identify: value => intIdentify(value) && value >= 0,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'OCT',
    test: /^0o[0-7]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
    stringify: node => intStringify(node, 8, '0o')
};
const int = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    test: /^[-+]?[0-9]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
    stringify: stringifyNumber.stringifyNumber
};
const intHex = {
    identify: value => intIdentify(value) && value >= 0,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'HEX',
    test: /^0x[0-9a-fA-F]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
    stringify: node => intStringify(node, 16, '0x')
};

exports.int = int;
exports.intHex = intHex;
exports.intOct = intOct;


/***/ }),

/***/ 896:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var map = __nccwpck_require__(7451);
var _null = __nccwpck_require__(3632);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var bool = __nccwpck_require__(3959);
var float = __nccwpck_require__(8405);
var int = __nccwpck_require__(9874);

const schema = [
    map.map,
    seq.seq,
    string.string,
    _null.nullTag,
    bool.boolTag,
    int.intOct,
    int.int,
    int.intHex,
    float.floatNaN,
    float.floatExp,
    float.float
];

exports.schema = schema;


/***/ }),

/***/ 3559:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var map = __nccwpck_require__(7451);
var seq = __nccwpck_require__(1706);

function intIdentify(value) {
    return typeof value === 'bigint' || Number.isInteger(value);
}
const stringifyJSON = ({ value }) => JSON.stringify(value);
const jsonScalars = [
    {
        identify: value => typeof value === 'string',
        default: true,
        tag: 'tag:yaml.org,2002:str',
        resolve: str => str,
        stringify: stringifyJSON
    },
    {
        identify: value => value == null,
        createNode: () => new Scalar.Scalar(null),
        default: true,
        tag: 'tag:yaml.org,2002:null',
        test: /^null$/,
        resolve: () => null,
        stringify: stringifyJSON
    },
    {
        identify: value => typeof value === 'boolean',
        default: true,
        tag: 'tag:yaml.org,2002:bool',
        test: /^true$|^false$/,
        resolve: str => str === 'true',
        stringify: stringifyJSON
    },
    {
        identify: intIdentify,
        default: true,
        tag: 'tag:yaml.org,2002:int',
        test: /^-?(?:0|[1-9][0-9]*)$/,
        resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
        stringify: ({ value }) => intIdentify(value) ? value.toString() : JSON.stringify(value)
    },
    {
        identify: value => typeof value === 'number',
        default: true,
        tag: 'tag:yaml.org,2002:float',
        test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
        resolve: str => parseFloat(str),
        stringify: stringifyJSON
    }
];
const jsonError = {
    default: true,
    tag: '',
    test: /^/,
    resolve(str, onError) {
        onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
        return str;
    }
};
const schema = [map.map, seq.seq].concat(jsonScalars, jsonError);

exports.schema = schema;


/***/ }),

/***/ 18:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var map = __nccwpck_require__(7451);
var _null = __nccwpck_require__(3632);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var bool = __nccwpck_require__(3959);
var float = __nccwpck_require__(8405);
var int = __nccwpck_require__(9874);
var schema = __nccwpck_require__(896);
var schema$1 = __nccwpck_require__(3559);
var binary = __nccwpck_require__(6083);
var merge = __nccwpck_require__(452);
var omap = __nccwpck_require__(303);
var pairs = __nccwpck_require__(8385);
var schema$2 = __nccwpck_require__(5913);
var set = __nccwpck_require__(1528);
var timestamp = __nccwpck_require__(6752);

const schemas = new Map([
    ['core', schema.schema],
    ['failsafe', [map.map, seq.seq, string.string]],
    ['json', schema$1.schema],
    ['yaml11', schema$2.schema],
    ['yaml-1.1', schema$2.schema]
]);
const tagsByName = {
    binary: binary.binary,
    bool: bool.boolTag,
    float: float.float,
    floatExp: float.floatExp,
    floatNaN: float.floatNaN,
    floatTime: timestamp.floatTime,
    int: int.int,
    intHex: int.intHex,
    intOct: int.intOct,
    intTime: timestamp.intTime,
    map: map.map,
    merge: merge.merge,
    null: _null.nullTag,
    omap: omap.omap,
    pairs: pairs.pairs,
    seq: seq.seq,
    set: set.set,
    timestamp: timestamp.timestamp
};
const coreKnownTags = {
    'tag:yaml.org,2002:binary': binary.binary,
    'tag:yaml.org,2002:merge': merge.merge,
    'tag:yaml.org,2002:omap': omap.omap,
    'tag:yaml.org,2002:pairs': pairs.pairs,
    'tag:yaml.org,2002:set': set.set,
    'tag:yaml.org,2002:timestamp': timestamp.timestamp
};
function getTags(customTags, schemaName, addMergeTag) {
    const schemaTags = schemas.get(schemaName);
    if (schemaTags && !customTags) {
        return addMergeTag && !schemaTags.includes(merge.merge)
            ? schemaTags.concat(merge.merge)
            : schemaTags.slice();
    }
    let tags = schemaTags;
    if (!tags) {
        if (Array.isArray(customTags))
            tags = [];
        else {
            const keys = Array.from(schemas.keys())
                .filter(key => key !== 'yaml11')
                .map(key => JSON.stringify(key))
                .join(', ');
            throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
        }
    }
    if (Array.isArray(customTags)) {
        for (const tag of customTags)
            tags = tags.concat(tag);
    }
    else if (typeof customTags === 'function') {
        tags = customTags(tags.slice());
    }
    if (addMergeTag)
        tags = tags.concat(merge.merge);
    return tags.reduce((tags, tag) => {
        const tagObj = typeof tag === 'string' ? tagsByName[tag] : tag;
        if (!tagObj) {
            const tagName = JSON.stringify(tag);
            const keys = Object.keys(tagsByName)
                .map(key => JSON.stringify(key))
                .join(', ');
            throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
        }
        if (!tags.includes(tagObj))
            tags.push(tagObj);
        return tags;
    }, []);
}

exports.coreKnownTags = coreKnownTags;
exports.getTags = getTags;


/***/ }),

/***/ 6083:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_buffer = __nccwpck_require__(181);
var Scalar = __nccwpck_require__(3301);
var stringifyString = __nccwpck_require__(3069);

const binary = {
    identify: value => value instanceof Uint8Array, // Buffer inherits from Uint8Array
    default: false,
    tag: 'tag:yaml.org,2002:binary',
    /**
     * Returns a Buffer in node and an Uint8Array in browsers
     *
     * To use the resulting buffer as an image, you'll want to do something like:
     *
     *   const blob = new Blob([buffer], { type: 'image/jpeg' })
     *   document.querySelector('#photo').src = URL.createObjectURL(blob)
     */
    resolve(src, onError) {
        if (typeof node_buffer.Buffer === 'function') {
            return node_buffer.Buffer.from(src, 'base64');
        }
        else if (typeof atob === 'function') {
            // On IE 11, atob() can't handle newlines
            const str = atob(src.replace(/[\n\r]/g, ''));
            const buffer = new Uint8Array(str.length);
            for (let i = 0; i < str.length; ++i)
                buffer[i] = str.charCodeAt(i);
            return buffer;
        }
        else {
            onError('This environment does not support reading binary tags; either Buffer or atob is required');
            return src;
        }
    },
    stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
        if (!value)
            return '';
        const buf = value; // checked earlier by binary.identify()
        let str;
        if (typeof node_buffer.Buffer === 'function') {
            str =
                buf instanceof node_buffer.Buffer
                    ? buf.toString('base64')
                    : node_buffer.Buffer.from(buf.buffer).toString('base64');
        }
        else if (typeof btoa === 'function') {
            let s = '';
            for (let i = 0; i < buf.length; ++i)
                s += String.fromCharCode(buf[i]);
            str = btoa(s);
        }
        else {
            throw new Error('This environment does not support writing binary tags; either Buffer or btoa is required');
        }
        type ?? (type = Scalar.Scalar.BLOCK_LITERAL);
        if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
            const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
            const n = Math.ceil(str.length / lineWidth);
            const lines = new Array(n);
            for (let i = 0, o = 0; i < n; ++i, o += lineWidth) {
                lines[i] = str.substr(o, lineWidth);
            }
            str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? '\n' : ' ');
        }
        return stringifyString.stringifyString({ comment, type, value: str }, ctx, onComment, onChompKeep);
    }
};

exports.binary = binary;


/***/ }),

/***/ 8398:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);

function boolStringify({ value, source }, ctx) {
    const boolObj = value ? trueTag : falseTag;
    if (source && boolObj.test.test(source))
        return source;
    return value ? ctx.options.trueStr : ctx.options.falseStr;
}
const trueTag = {
    identify: value => value === true,
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
    resolve: () => new Scalar.Scalar(true),
    stringify: boolStringify
};
const falseTag = {
    identify: value => value === false,
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
    resolve: () => new Scalar.Scalar(false),
    stringify: boolStringify
};

exports.falseTag = falseTag;
exports.trueTag = trueTag;


/***/ }),

/***/ 5782:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var stringifyNumber = __nccwpck_require__(8689);

const floatNaN = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
    resolve: (str) => str.slice(-3).toLowerCase() === 'nan'
        ? NaN
        : str[0] === '-'
            ? Number.NEGATIVE_INFINITY
            : Number.POSITIVE_INFINITY,
    stringify: stringifyNumber.stringifyNumber
};
const floatExp = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'EXP',
    test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
    resolve: (str) => parseFloat(str.replace(/_/g, '')),
    stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
    }
};
const float = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
    resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str.replace(/_/g, '')));
        const dot = str.indexOf('.');
        if (dot !== -1) {
            const f = str.substring(dot + 1).replace(/_/g, '');
            if (f[f.length - 1] === '0')
                node.minFractionDigits = f.length;
        }
        return node;
    },
    stringify: stringifyNumber.stringifyNumber
};

exports.float = float;
exports.floatExp = floatExp;
exports.floatNaN = floatNaN;


/***/ }),

/***/ 873:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyNumber = __nccwpck_require__(8689);

const intIdentify = (value) => typeof value === 'bigint' || Number.isInteger(value);
function intResolve(str, offset, radix, { intAsBigInt }) {
    const sign = str[0];
    if (sign === '-' || sign === '+')
        offset += 1;
    str = str.substring(offset).replace(/_/g, '');
    if (intAsBigInt) {
        switch (radix) {
            case 2:
                str = `0b${str}`;
                break;
            case 8:
                str = `0o${str}`;
                break;
            case 16:
                str = `0x${str}`;
                break;
        }
        const n = BigInt(str);
        return sign === '-' ? BigInt(-1) * n : n;
    }
    const n = parseInt(str, radix);
    return sign === '-' ? -1 * n : n;
}
function intStringify(node, radix, prefix) {
    const { value } = node;
    if (intIdentify(value)) {
        const str = value.toString(radix);
        return value < 0 ? '-' + prefix + str.substr(1) : prefix + str;
    }
    return stringifyNumber.stringifyNumber(node);
}
const intBin = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'BIN',
    test: /^[-+]?0b[0-1_]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
    stringify: node => intStringify(node, 2, '0b')
};
const intOct = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'OCT',
    test: /^[-+]?0[0-7_]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
    stringify: node => intStringify(node, 8, '0')
};
const int = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    test: /^[-+]?[0-9][0-9_]*$/,
    resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
    stringify: stringifyNumber.stringifyNumber
};
const intHex = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'HEX',
    test: /^[-+]?0x[0-9a-fA-F_]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
    stringify: node => intStringify(node, 16, '0x')
};

exports.int = int;
exports.intBin = intBin;
exports.intHex = intHex;
exports.intOct = intOct;


/***/ }),

/***/ 452:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);

// If the value associated with a merge key is a single mapping node, each of
// its key/value pairs is inserted into the current mapping, unless the key
// already exists in it. If the value associated with the merge key is a
// sequence, then this sequence is expected to contain mapping nodes and each
// of these nodes is merged in turn according to its order in the sequence.
// Keys in mapping nodes earlier in the sequence override keys specified in
// later mapping nodes. -- http://yaml.org/type/merge.html
const MERGE_KEY = '<<';
const merge = {
    identify: value => value === MERGE_KEY ||
        (typeof value === 'symbol' && value.description === MERGE_KEY),
    default: 'key',
    tag: 'tag:yaml.org,2002:merge',
    test: /^<<$/,
    resolve: () => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), {
        addToJSMap: addMergeToJSMap
    }),
    stringify: () => MERGE_KEY
};
const isMergeKey = (ctx, key) => (merge.identify(key) ||
    (identity.isScalar(key) &&
        (!key.type || key.type === Scalar.Scalar.PLAIN) &&
        merge.identify(key.value))) &&
    ctx?.doc.schema.tags.some(tag => tag.tag === merge.tag && tag.default);
function addMergeToJSMap(ctx, map, value) {
    const source = resolveAliasValue(ctx, value);
    if (identity.isSeq(source))
        for (const it of source.items)
            mergeValue(ctx, map, it);
    else if (Array.isArray(source))
        for (const it of source)
            mergeValue(ctx, map, it);
    else
        mergeValue(ctx, map, source);
}
function mergeValue(ctx, map, value) {
    const source = resolveAliasValue(ctx, value);
    if (!identity.isMap(source))
        throw new Error('Merge sources must be maps or map aliases');
    const srcMap = source.toJSON(null, ctx, Map);
    for (const [key, value] of srcMap) {
        if (map instanceof Map) {
            if (!map.has(key))
                map.set(key, value);
        }
        else if (map instanceof Set) {
            map.add(key);
        }
        else if (!Object.prototype.hasOwnProperty.call(map, key)) {
            Object.defineProperty(map, key, {
                value,
                writable: true,
                enumerable: true,
                configurable: true
            });
        }
    }
    return map;
}
function resolveAliasValue(ctx, value) {
    return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
}

exports.addMergeToJSMap = addMergeToJSMap;
exports.isMergeKey = isMergeKey;
exports.merge = merge;


/***/ }),

/***/ 303:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var toJS = __nccwpck_require__(6424);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var pairs = __nccwpck_require__(8385);

class YAMLOMap extends YAMLSeq.YAMLSeq {
    constructor() {
        super();
        this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
        this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
        this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
        this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
        this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
        this.tag = YAMLOMap.tag;
    }
    /**
     * If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
     * but TypeScript won't allow widening the signature of a child method.
     */
    toJSON(_, ctx) {
        if (!ctx)
            return super.toJSON(_);
        const map = new Map();
        if (ctx?.onCreate)
            ctx.onCreate(map);
        for (const pair of this.items) {
            let key, value;
            if (identity.isPair(pair)) {
                key = toJS.toJS(pair.key, '', ctx);
                value = toJS.toJS(pair.value, key, ctx);
            }
            else {
                key = toJS.toJS(pair, '', ctx);
            }
            if (map.has(key))
                throw new Error('Ordered maps must not include duplicate keys');
            map.set(key, value);
        }
        return map;
    }
    static from(schema, iterable, ctx) {
        const pairs$1 = pairs.createPairs(schema, iterable, ctx);
        const omap = new this();
        omap.items = pairs$1.items;
        return omap;
    }
}
YAMLOMap.tag = 'tag:yaml.org,2002:omap';
const omap = {
    collection: 'seq',
    identify: value => value instanceof Map,
    nodeClass: YAMLOMap,
    default: false,
    tag: 'tag:yaml.org,2002:omap',
    resolve(seq, onError) {
        const pairs$1 = pairs.resolvePairs(seq, onError);
        const seenKeys = [];
        for (const { key } of pairs$1.items) {
            if (identity.isScalar(key)) {
                if (seenKeys.includes(key.value)) {
                    onError(`Ordered maps must not include duplicate keys: ${key.value}`);
                }
                else {
                    seenKeys.push(key.value);
                }
            }
        }
        return Object.assign(new YAMLOMap(), pairs$1);
    },
    createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
};

exports.YAMLOMap = YAMLOMap;
exports.omap = omap;


/***/ }),

/***/ 8385:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var Scalar = __nccwpck_require__(3301);
var YAMLSeq = __nccwpck_require__(2223);

function resolvePairs(seq, onError) {
    if (identity.isSeq(seq)) {
        for (let i = 0; i < seq.items.length; ++i) {
            let item = seq.items[i];
            if (identity.isPair(item))
                continue;
            else if (identity.isMap(item)) {
                if (item.items.length > 1)
                    onError('Each pair must have its own sequence indicator');
                const pair = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
                if (item.commentBefore)
                    pair.key.commentBefore = pair.key.commentBefore
                        ? `${item.commentBefore}\n${pair.key.commentBefore}`
                        : item.commentBefore;
                if (item.comment) {
                    const cn = pair.value ?? pair.key;
                    cn.comment = cn.comment
                        ? `${item.comment}\n${cn.comment}`
                        : item.comment;
                }
                item = pair;
            }
            seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
        }
    }
    else
        onError('Expected a sequence for this tag');
    return seq;
}
function createPairs(schema, iterable, ctx) {
    const { replacer } = ctx;
    const pairs = new YAMLSeq.YAMLSeq(schema);
    pairs.tag = 'tag:yaml.org,2002:pairs';
    let i = 0;
    if (iterable && Symbol.iterator in Object(iterable))
        for (let it of iterable) {
            if (typeof replacer === 'function')
                it = replacer.call(iterable, String(i++), it);
            let key, value;
            if (Array.isArray(it)) {
                if (it.length === 2) {
                    key = it[0];
                    value = it[1];
                }
                else
                    throw new TypeError(`Expected [key, value] tuple: ${it}`);
            }
            else if (it && it instanceof Object) {
                const keys = Object.keys(it);
                if (keys.length === 1) {
                    key = keys[0];
                    value = it[key];
                }
                else {
                    throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
                }
            }
            else {
                key = it;
            }
            pairs.items.push(Pair.createPair(key, value, ctx));
        }
    return pairs;
}
const pairs = {
    collection: 'seq',
    default: false,
    tag: 'tag:yaml.org,2002:pairs',
    resolve: resolvePairs,
    createNode: createPairs
};

exports.createPairs = createPairs;
exports.pairs = pairs;
exports.resolvePairs = resolvePairs;


/***/ }),

/***/ 5913:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var map = __nccwpck_require__(7451);
var _null = __nccwpck_require__(3632);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var binary = __nccwpck_require__(6083);
var bool = __nccwpck_require__(8398);
var float = __nccwpck_require__(5782);
var int = __nccwpck_require__(873);
var merge = __nccwpck_require__(452);
var omap = __nccwpck_require__(303);
var pairs = __nccwpck_require__(8385);
var set = __nccwpck_require__(1528);
var timestamp = __nccwpck_require__(6752);

const schema = [
    map.map,
    seq.seq,
    string.string,
    _null.nullTag,
    bool.trueTag,
    bool.falseTag,
    int.intBin,
    int.intOct,
    int.int,
    int.intHex,
    float.floatNaN,
    float.floatExp,
    float.float,
    binary.binary,
    merge.merge,
    omap.omap,
    pairs.pairs,
    set.set,
    timestamp.intTime,
    timestamp.floatTime,
    timestamp.timestamp
];

exports.schema = schema;


/***/ }),

/***/ 1528:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var YAMLMap = __nccwpck_require__(4454);

class YAMLSet extends YAMLMap.YAMLMap {
    constructor(schema) {
        super(schema);
        this.tag = YAMLSet.tag;
    }
    add(key) {
        let pair;
        if (identity.isPair(key))
            pair = key;
        else if (key &&
            typeof key === 'object' &&
            'key' in key &&
            'value' in key &&
            key.value === null)
            pair = new Pair.Pair(key.key, null);
        else
            pair = new Pair.Pair(key, null);
        const prev = YAMLMap.findPair(this.items, pair.key);
        if (!prev)
            this.items.push(pair);
    }
    /**
     * If `keepPair` is `true`, returns the Pair matching `key`.
     * Otherwise, returns the value of that Pair's key.
     */
    get(key, keepPair) {
        const pair = YAMLMap.findPair(this.items, key);
        return !keepPair && identity.isPair(pair)
            ? identity.isScalar(pair.key)
                ? pair.key.value
                : pair.key
            : pair;
    }
    set(key, value) {
        if (typeof value !== 'boolean')
            throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
        const prev = YAMLMap.findPair(this.items, key);
        if (prev && !value) {
            this.items.splice(this.items.indexOf(prev), 1);
        }
        else if (!prev && value) {
            this.items.push(new Pair.Pair(key));
        }
    }
    toJSON(_, ctx) {
        return super.toJSON(_, ctx, Set);
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        if (this.hasAllNullValues(true))
            return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
        else
            throw new Error('Set items must all have null values');
    }
    static from(schema, iterable, ctx) {
        const { replacer } = ctx;
        const set = new this(schema);
        if (iterable && Symbol.iterator in Object(iterable))
            for (let value of iterable) {
                if (typeof replacer === 'function')
                    value = replacer.call(iterable, value, value);
                set.items.push(Pair.createPair(value, null, ctx));
            }
        return set;
    }
}
YAMLSet.tag = 'tag:yaml.org,2002:set';
const set = {
    collection: 'map',
    identify: value => value instanceof Set,
    nodeClass: YAMLSet,
    default: false,
    tag: 'tag:yaml.org,2002:set',
    createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
    resolve(map, onError) {
        if (identity.isMap(map)) {
            if (map.hasAllNullValues(true))
                return Object.assign(new YAMLSet(), map);
            else
                onError('Set items must all have null values');
        }
        else
            onError('Expected a mapping for this tag');
        return map;
    }
};

exports.YAMLSet = YAMLSet;
exports.set = set;


/***/ }),

/***/ 6752:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyNumber = __nccwpck_require__(8689);

/** Internal types handle bigint as number, because TS can't figure it out. */
function parseSexagesimal(str, asBigInt) {
    const sign = str[0];
    const parts = sign === '-' || sign === '+' ? str.substring(1) : str;
    const num = (n) => asBigInt ? BigInt(n) : Number(n);
    const res = parts
        .replace(/_/g, '')
        .split(':')
        .reduce((res, p) => res * num(60) + num(p), num(0));
    return (sign === '-' ? num(-1) * res : res);
}
/**
 * hhhh:mm:ss.sss
 *
 * Internal types handle bigint as number, because TS can't figure it out.
 */
function stringifySexagesimal(node) {
    let { value } = node;
    let num = (n) => n;
    if (typeof value === 'bigint')
        num = n => BigInt(n);
    else if (isNaN(value) || !isFinite(value))
        return stringifyNumber.stringifyNumber(node);
    let sign = '';
    if (value < 0) {
        sign = '-';
        value *= num(-1);
    }
    const _60 = num(60);
    const parts = [value % _60]; // seconds, including ms
    if (value < 60) {
        parts.unshift(0); // at least one : is required
    }
    else {
        value = (value - parts[0]) / _60;
        parts.unshift(value % _60); // minutes
        if (value >= 60) {
            value = (value - parts[0]) / _60;
            parts.unshift(value); // hours
        }
    }
    return (sign +
        parts
            .map(n => String(n).padStart(2, '0'))
            .join(':')
            .replace(/000000\d*$/, '') // % 60 may introduce error
    );
}
const intTime = {
    identify: value => typeof value === 'bigint' || Number.isInteger(value),
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'TIME',
    test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
    resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
    stringify: stringifySexagesimal
};
const floatTime = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'TIME',
    test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
    resolve: str => parseSexagesimal(str, false),
    stringify: stringifySexagesimal
};
const timestamp = {
    identify: value => value instanceof Date,
    default: true,
    tag: 'tag:yaml.org,2002:timestamp',
    // If the time zone is omitted, the timestamp is assumed to be specified in UTC. The time part
    // may be omitted altogether, resulting in a date format. In such a case, the time part is
    // assumed to be 00:00:00Z (start of day, UTC).
    test: RegExp('^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})' + // YYYY-Mm-Dd
        '(?:' + // time is optional
        '(?:t|T|[ \\t]+)' + // t | T | whitespace
        '([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)' + // Hh:Mm:Ss(.ss)?
        '(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?' + // Z | +5 | -03:30
        ')?$'),
    resolve(str) {
        const match = str.match(timestamp.test);
        if (!match)
            throw new Error('!!timestamp expects a date, starting with yyyy-mm-dd');
        const [, year, month, day, hour, minute, second] = match.map(Number);
        const millisec = match[7] ? Number((match[7] + '00').substr(1, 3)) : 0;
        let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
        const tz = match[8];
        if (tz && tz !== 'Z') {
            let d = parseSexagesimal(tz, false);
            if (Math.abs(d) < 30)
                d *= 60;
            date -= 60000 * d;
        }
        return new Date(date);
    },
    stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, '') ?? ''
};

exports.floatTime = floatTime;
exports.intTime = intTime;
exports.timestamp = timestamp;


/***/ }),

/***/ 4475:
/***/ ((__unused_webpack_module, exports) => {



const FOLD_FLOW = 'flow';
const FOLD_BLOCK = 'block';
const FOLD_QUOTED = 'quoted';
/**
 * Tries to keep input at up to `lineWidth` characters, splitting only on spaces
 * not followed by newlines or spaces unless `mode` is `'quoted'`. Lines are
 * terminated with `\n` and started with `indent`.
 */
function foldFlowLines(text, indent, mode = 'flow', { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
    if (!lineWidth || lineWidth < 0)
        return text;
    if (lineWidth < minContentWidth)
        minContentWidth = 0;
    const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
    if (text.length <= endStep)
        return text;
    const folds = [];
    const escapedFolds = {};
    let end = lineWidth - indent.length;
    if (typeof indentAtStart === 'number') {
        if (indentAtStart > lineWidth - Math.max(2, minContentWidth))
            folds.push(0);
        else
            end = lineWidth - indentAtStart;
    }
    let split = undefined;
    let prev = undefined;
    let overflow = false;
    let i = -1;
    let escStart = -1;
    let escEnd = -1;
    if (mode === FOLD_BLOCK) {
        i = consumeMoreIndentedLines(text, i, indent.length);
        if (i !== -1)
            end = i + endStep;
    }
    for (let ch; (ch = text[(i += 1)]);) {
        if (mode === FOLD_QUOTED && ch === '\\') {
            escStart = i;
            switch (text[i + 1]) {
                case 'x':
                    i += 3;
                    break;
                case 'u':
                    i += 5;
                    break;
                case 'U':
                    i += 9;
                    break;
                default:
                    i += 1;
            }
            escEnd = i;
        }
        if (ch === '\n') {
            if (mode === FOLD_BLOCK)
                i = consumeMoreIndentedLines(text, i, indent.length);
            end = i + indent.length + endStep;
            split = undefined;
        }
        else {
            if (ch === ' ' &&
                prev &&
                prev !== ' ' &&
                prev !== '\n' &&
                prev !== '\t') {
                // space surrounded by non-space can be replaced with newline + indent
                const next = text[i + 1];
                if (next && next !== ' ' && next !== '\n' && next !== '\t')
                    split = i;
            }
            if (i >= end) {
                if (split) {
                    folds.push(split);
                    end = split + endStep;
                    split = undefined;
                }
                else if (mode === FOLD_QUOTED) {
                    // white-space collected at end may stretch past lineWidth
                    while (prev === ' ' || prev === '\t') {
                        prev = ch;
                        ch = text[(i += 1)];
                        overflow = true;
                    }
                    // Account for newline escape, but don't break preceding escape
                    const j = i > escEnd + 1 ? i - 2 : escStart - 1;
                    // Bail out if lineWidth & minContentWidth are shorter than an escape string
                    if (escapedFolds[j])
                        return text;
                    folds.push(j);
                    escapedFolds[j] = true;
                    end = j + endStep;
                    split = undefined;
                }
                else {
                    overflow = true;
                }
            }
        }
        prev = ch;
    }
    if (overflow && onOverflow)
        onOverflow();
    if (folds.length === 0)
        return text;
    if (onFold)
        onFold();
    let res = text.slice(0, folds[0]);
    for (let i = 0; i < folds.length; ++i) {
        const fold = folds[i];
        const end = folds[i + 1] || text.length;
        if (fold === 0)
            res = `\n${indent}${text.slice(0, end)}`;
        else {
            if (mode === FOLD_QUOTED && escapedFolds[fold])
                res += `${text[fold]}\\`;
            res += `\n${indent}${text.slice(fold + 1, end)}`;
        }
    }
    return res;
}
/**
 * Presumes `i + 1` is at the start of a line
 * @returns index of last newline in more-indented block
 */
function consumeMoreIndentedLines(text, i, indent) {
    let end = i;
    let start = i + 1;
    let ch = text[start];
    while (ch === ' ' || ch === '\t') {
        if (i < start + indent) {
            ch = text[++i];
        }
        else {
            do {
                ch = text[++i];
            } while (ch && ch !== '\n');
            end = i;
            start = i + 1;
            ch = text[start];
        }
    }
    return end;
}

exports.FOLD_BLOCK = FOLD_BLOCK;
exports.FOLD_FLOW = FOLD_FLOW;
exports.FOLD_QUOTED = FOLD_QUOTED;
exports.foldFlowLines = foldFlowLines;


/***/ }),

/***/ 2148:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var anchors = __nccwpck_require__(1596);
var identity = __nccwpck_require__(1127);
var stringifyComment = __nccwpck_require__(9799);
var stringifyString = __nccwpck_require__(3069);

function createStringifyContext(doc, options) {
    const opt = Object.assign({
        blockQuote: true,
        commentString: stringifyComment.stringifyComment,
        defaultKeyType: null,
        defaultStringType: 'PLAIN',
        directives: null,
        doubleQuotedAsJSON: false,
        doubleQuotedMinMultiLineLength: 40,
        falseStr: 'false',
        flowCollectionPadding: true,
        indentSeq: true,
        lineWidth: 80,
        minContentWidth: 20,
        nullStr: 'null',
        simpleKeys: false,
        singleQuote: null,
        trailingComma: false,
        trueStr: 'true',
        verifyAliasOrder: true
    }, doc.schema.toStringOptions, options);
    let inFlow;
    switch (opt.collectionStyle) {
        case 'block':
            inFlow = false;
            break;
        case 'flow':
            inFlow = true;
            break;
        default:
            inFlow = null;
    }
    return {
        anchors: new Set(),
        doc,
        flowCollectionPadding: opt.flowCollectionPadding ? ' ' : '',
        indent: '',
        indentStep: typeof opt.indent === 'number' ? ' '.repeat(opt.indent) : '  ',
        inFlow,
        options: opt
    };
}
function getTagObject(tags, item) {
    if (item.tag) {
        const match = tags.filter(t => t.tag === item.tag);
        if (match.length > 0)
            return match.find(t => t.format === item.format) ?? match[0];
    }
    let tagObj = undefined;
    let obj;
    if (identity.isScalar(item)) {
        obj = item.value;
        let match = tags.filter(t => t.identify?.(obj));
        if (match.length > 1) {
            const testMatch = match.filter(t => t.test);
            if (testMatch.length > 0)
                match = testMatch;
        }
        tagObj =
            match.find(t => t.format === item.format) ?? match.find(t => !t.format);
    }
    else {
        obj = item;
        tagObj = tags.find(t => t.nodeClass && obj instanceof t.nodeClass);
    }
    if (!tagObj) {
        const name = obj?.constructor?.name ?? (obj === null ? 'null' : typeof obj);
        throw new Error(`Tag not resolved for ${name} value`);
    }
    return tagObj;
}
// needs to be called before value stringifier to allow for circular anchor refs
function stringifyProps(node, tagObj, { anchors: anchors$1, doc }) {
    if (!doc.directives)
        return '';
    const props = [];
    const anchor = (identity.isScalar(node) || identity.isCollection(node)) && node.anchor;
    if (anchor && anchors.anchorIsValid(anchor)) {
        anchors$1.add(anchor);
        props.push(`&${anchor}`);
    }
    const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
    if (tag)
        props.push(doc.directives.tagString(tag));
    return props.join(' ');
}
function stringify(item, ctx, onComment, onChompKeep) {
    if (identity.isPair(item))
        return item.toString(ctx, onComment, onChompKeep);
    if (identity.isAlias(item)) {
        if (ctx.doc.directives)
            return item.toString(ctx);
        if (ctx.resolvedAliases?.has(item)) {
            throw new TypeError(`Cannot stringify circular structure without alias nodes`);
        }
        else {
            if (ctx.resolvedAliases)
                ctx.resolvedAliases.add(item);
            else
                ctx.resolvedAliases = new Set([item]);
            item = item.resolve(ctx.doc);
        }
    }
    let tagObj = undefined;
    const node = identity.isNode(item)
        ? item
        : ctx.doc.createNode(item, { onTagObj: o => (tagObj = o) });
    tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
    const props = stringifyProps(node, tagObj, ctx);
    if (props.length > 0)
        ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
    const str = typeof tagObj.stringify === 'function'
        ? tagObj.stringify(node, ctx, onComment, onChompKeep)
        : identity.isScalar(node)
            ? stringifyString.stringifyString(node, ctx, onComment, onChompKeep)
            : node.toString(ctx, onComment, onChompKeep);
    if (!props)
        return str;
    return identity.isScalar(node) || str[0] === '{' || str[0] === '['
        ? `${props} ${str}`
        : `${props}\n${ctx.indent}${str}`;
}

exports.createStringifyContext = createStringifyContext;
exports.stringify = stringify;


/***/ }),

/***/ 1212:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var stringify = __nccwpck_require__(2148);
var stringifyComment = __nccwpck_require__(9799);

function stringifyCollection(collection, ctx, options) {
    const flow = ctx.inFlow ?? collection.flow;
    const stringify = flow ? stringifyFlowCollection : stringifyBlockCollection;
    return stringify(collection, ctx, options);
}
function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
    const { indent, options: { commentString } } = ctx;
    const itemCtx = Object.assign({}, ctx, { indent: itemIndent, type: null });
    let chompKeep = false; // flag for the preceding node's status
    const lines = [];
    for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment = null;
        if (identity.isNode(item)) {
            if (!chompKeep && item.spaceBefore)
                lines.push('');
            addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
            if (item.comment)
                comment = item.comment;
        }
        else if (identity.isPair(item)) {
            const ik = identity.isNode(item.key) ? item.key : null;
            if (ik) {
                if (!chompKeep && ik.spaceBefore)
                    lines.push('');
                addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
            }
        }
        chompKeep = false;
        let str = stringify.stringify(item, itemCtx, () => (comment = null), () => (chompKeep = true));
        if (comment)
            str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
        if (chompKeep && comment)
            chompKeep = false;
        lines.push(blockItemPrefix + str);
    }
    let str;
    if (lines.length === 0) {
        str = flowChars.start + flowChars.end;
    }
    else {
        str = lines[0];
        for (let i = 1; i < lines.length; ++i) {
            const line = lines[i];
            str += line ? `\n${indent}${line}` : '\n';
        }
    }
    if (comment) {
        str += '\n' + stringifyComment.indentComment(commentString(comment), indent);
        if (onComment)
            onComment();
    }
    else if (chompKeep && onChompKeep)
        onChompKeep();
    return str;
}
function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
    const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
    itemIndent += indentStep;
    const itemCtx = Object.assign({}, ctx, {
        indent: itemIndent,
        inFlow: true,
        type: null
    });
    let reqNewline = false;
    let linesAtValue = 0;
    const lines = [];
    for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment = null;
        if (identity.isNode(item)) {
            if (item.spaceBefore)
                lines.push('');
            addCommentBefore(ctx, lines, item.commentBefore, false);
            if (item.comment)
                comment = item.comment;
        }
        else if (identity.isPair(item)) {
            const ik = identity.isNode(item.key) ? item.key : null;
            if (ik) {
                if (ik.spaceBefore)
                    lines.push('');
                addCommentBefore(ctx, lines, ik.commentBefore, false);
                if (ik.comment)
                    reqNewline = true;
            }
            const iv = identity.isNode(item.value) ? item.value : null;
            if (iv) {
                if (iv.comment)
                    comment = iv.comment;
                if (iv.commentBefore)
                    reqNewline = true;
            }
            else if (item.value == null && ik?.comment) {
                comment = ik.comment;
            }
        }
        if (comment)
            reqNewline = true;
        let str = stringify.stringify(item, itemCtx, () => (comment = null));
        reqNewline || (reqNewline = lines.length > linesAtValue || str.includes('\n'));
        if (i < items.length - 1) {
            str += ',';
        }
        else if (ctx.options.trailingComma) {
            if (ctx.options.lineWidth > 0) {
                reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) +
                    (str.length + 2) >
                    ctx.options.lineWidth);
            }
            if (reqNewline) {
                str += ',';
            }
        }
        if (comment)
            str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
        lines.push(str);
        linesAtValue = lines.length;
    }
    const { start, end } = flowChars;
    if (lines.length === 0) {
        return start + end;
    }
    else {
        if (!reqNewline) {
            const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
            reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
        }
        if (reqNewline) {
            let str = start;
            for (const line of lines)
                str += line ? `\n${indentStep}${indent}${line}` : '\n';
            return `${str}\n${indent}${end}`;
        }
        else {
            return `${start}${fcPadding}${lines.join(' ')}${fcPadding}${end}`;
        }
    }
}
function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
    if (comment && chompKeep)
        comment = comment.replace(/^\n+/, '');
    if (comment) {
        const ic = stringifyComment.indentComment(commentString(comment), indent);
        lines.push(ic.trimStart()); // Avoid double indent on first line
    }
}

exports.stringifyCollection = stringifyCollection;


/***/ }),

/***/ 9799:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Stringifies a comment.
 *
 * Empty comment lines are left empty,
 * lines consisting of a single space are replaced by `#`,
 * and all other lines are prefixed with a `#`.
 */
const stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, '#');
function indentComment(comment, indent) {
    if (/^\n+$/.test(comment))
        return comment.substring(1);
    return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
}
const lineComment = (str, indent, comment) => str.endsWith('\n')
    ? indentComment(comment, indent)
    : comment.includes('\n')
        ? '\n' + indentComment(comment, indent)
        : (str.endsWith(' ') ? '' : ' ') + comment;

exports.indentComment = indentComment;
exports.lineComment = lineComment;
exports.stringifyComment = stringifyComment;


/***/ }),

/***/ 6829:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var stringify = __nccwpck_require__(2148);
var stringifyComment = __nccwpck_require__(9799);

function stringifyDocument(doc, options) {
    const lines = [];
    let hasDirectives = options.directives === true;
    if (options.directives !== false && doc.directives) {
        const dir = doc.directives.toString(doc);
        if (dir) {
            lines.push(dir);
            hasDirectives = true;
        }
        else if (doc.directives.docStart)
            hasDirectives = true;
    }
    if (hasDirectives)
        lines.push('---');
    const ctx = stringify.createStringifyContext(doc, options);
    const { commentString } = ctx.options;
    if (doc.commentBefore) {
        if (lines.length !== 1)
            lines.unshift('');
        const cs = commentString(doc.commentBefore);
        lines.unshift(stringifyComment.indentComment(cs, ''));
    }
    let chompKeep = false;
    let contentComment = null;
    if (doc.contents) {
        if (identity.isNode(doc.contents)) {
            if (doc.contents.spaceBefore && hasDirectives)
                lines.push('');
            if (doc.contents.commentBefore) {
                const cs = commentString(doc.contents.commentBefore);
                lines.push(stringifyComment.indentComment(cs, ''));
            }
            // top-level block scalars need to be indented if followed by a comment
            ctx.forceBlockIndent = !!doc.comment;
            contentComment = doc.contents.comment;
        }
        const onChompKeep = contentComment ? undefined : () => (chompKeep = true);
        let body = stringify.stringify(doc.contents, ctx, () => (contentComment = null), onChompKeep);
        if (contentComment)
            body += stringifyComment.lineComment(body, '', commentString(contentComment));
        if ((body[0] === '|' || body[0] === '>') &&
            lines[lines.length - 1] === '---') {
            // Top-level block scalars with a preceding doc marker ought to use the
            // same line for their header.
            lines[lines.length - 1] = `--- ${body}`;
        }
        else
            lines.push(body);
    }
    else {
        lines.push(stringify.stringify(doc.contents, ctx));
    }
    if (doc.directives?.docEnd) {
        if (doc.comment) {
            const cs = commentString(doc.comment);
            if (cs.includes('\n')) {
                lines.push('...');
                lines.push(stringifyComment.indentComment(cs, ''));
            }
            else {
                lines.push(`... ${cs}`);
            }
        }
        else {
            lines.push('...');
        }
    }
    else {
        let dc = doc.comment;
        if (dc && chompKeep)
            dc = dc.replace(/^\n+/, '');
        if (dc) {
            if ((!chompKeep || contentComment) && lines[lines.length - 1] !== '')
                lines.push('');
            lines.push(stringifyComment.indentComment(commentString(dc), ''));
        }
    }
    return lines.join('\n') + '\n';
}

exports.stringifyDocument = stringifyDocument;


/***/ }),

/***/ 8689:
/***/ ((__unused_webpack_module, exports) => {



function stringifyNumber({ format, minFractionDigits, tag, value }) {
    if (typeof value === 'bigint')
        return String(value);
    const num = typeof value === 'number' ? value : Number(value);
    if (!isFinite(num))
        return isNaN(num) ? '.nan' : num < 0 ? '-.inf' : '.inf';
    let n = Object.is(value, -0) ? '-0' : JSON.stringify(value);
    if (!format &&
        minFractionDigits &&
        (!tag || tag === 'tag:yaml.org,2002:float') &&
        /^-?\d/.test(n) &&
        !n.includes('e')) {
        let i = n.indexOf('.');
        if (i < 0) {
            i = n.length;
            n += '.';
        }
        let d = minFractionDigits - (n.length - i - 1);
        while (d-- > 0)
            n += '0';
    }
    return n;
}

exports.stringifyNumber = stringifyNumber;


/***/ }),

/***/ 9748:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var stringify = __nccwpck_require__(2148);
var stringifyComment = __nccwpck_require__(9799);

function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
    const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
    let keyComment = (identity.isNode(key) && key.comment) || null;
    if (simpleKeys) {
        if (keyComment) {
            throw new Error('With simple keys, key nodes cannot have comments');
        }
        if (identity.isCollection(key) || (!identity.isNode(key) && typeof key === 'object')) {
            const msg = 'With simple keys, collection cannot be used as a key value';
            throw new Error(msg);
        }
    }
    let explicitKey = !simpleKeys &&
        (!key ||
            (keyComment && value == null && !ctx.inFlow) ||
            identity.isCollection(key) ||
            (identity.isScalar(key)
                ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL
                : typeof key === 'object'));
    ctx = Object.assign({}, ctx, {
        allNullValues: false,
        implicitKey: !explicitKey && (simpleKeys || !allNullValues),
        indent: indent + indentStep
    });
    let keyCommentDone = false;
    let chompKeep = false;
    let str = stringify.stringify(key, ctx, () => (keyCommentDone = true), () => (chompKeep = true));
    if (!explicitKey && !ctx.inFlow && str.length > 1024) {
        if (simpleKeys)
            throw new Error('With simple keys, single line scalar must not span more than 1024 characters');
        explicitKey = true;
    }
    if (ctx.inFlow) {
        if (allNullValues || value == null) {
            if (keyCommentDone && onComment)
                onComment();
            return str === '' ? '?' : explicitKey ? `? ${str}` : str;
        }
    }
    else if ((allNullValues && !simpleKeys) || (value == null && explicitKey)) {
        str = `? ${str}`;
        if (keyComment && !keyCommentDone) {
            str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        }
        else if (chompKeep && onChompKeep)
            onChompKeep();
        return str;
    }
    if (keyCommentDone)
        keyComment = null;
    if (explicitKey) {
        if (keyComment)
            str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        str = `? ${str}\n${indent}:`;
    }
    else {
        str = `${str}:`;
        if (keyComment)
            str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
    }
    let vsb, vcb, valueComment;
    if (identity.isNode(value)) {
        vsb = !!value.spaceBefore;
        vcb = value.commentBefore;
        valueComment = value.comment;
    }
    else {
        vsb = false;
        vcb = null;
        valueComment = null;
        if (value && typeof value === 'object')
            value = doc.createNode(value);
    }
    ctx.implicitKey = false;
    if (!explicitKey && !keyComment && identity.isScalar(value))
        ctx.indentAtStart = str.length + 1;
    chompKeep = false;
    if (!indentSeq &&
        indentStep.length >= 2 &&
        !ctx.inFlow &&
        !explicitKey &&
        identity.isSeq(value) &&
        !value.flow &&
        !value.tag &&
        !value.anchor) {
        // If indentSeq === false, consider '- ' as part of indentation where possible
        ctx.indent = ctx.indent.substring(2);
    }
    let valueCommentDone = false;
    const valueStr = stringify.stringify(value, ctx, () => (valueCommentDone = true), () => (chompKeep = true));
    let ws = ' ';
    if (keyComment || vsb || vcb) {
        ws = vsb ? '\n' : '';
        if (vcb) {
            const cs = commentString(vcb);
            ws += `\n${stringifyComment.indentComment(cs, ctx.indent)}`;
        }
        if (valueStr === '' && !ctx.inFlow) {
            if (ws === '\n' && valueComment)
                ws = '\n\n';
        }
        else {
            ws += `\n${ctx.indent}`;
        }
    }
    else if (!explicitKey && identity.isCollection(value)) {
        const vs0 = valueStr[0];
        const nl0 = valueStr.indexOf('\n');
        const hasNewline = nl0 !== -1;
        const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
        if (hasNewline || !flow) {
            let hasPropsLine = false;
            if (hasNewline && (vs0 === '&' || vs0 === '!')) {
                let sp0 = valueStr.indexOf(' ');
                if (vs0 === '&' &&
                    sp0 !== -1 &&
                    sp0 < nl0 &&
                    valueStr[sp0 + 1] === '!') {
                    sp0 = valueStr.indexOf(' ', sp0 + 1);
                }
                if (sp0 === -1 || nl0 < sp0)
                    hasPropsLine = true;
            }
            if (!hasPropsLine)
                ws = `\n${ctx.indent}`;
        }
    }
    else if (valueStr === '' || valueStr[0] === '\n') {
        ws = '';
    }
    str += ws + valueStr;
    if (ctx.inFlow) {
        if (valueCommentDone && onComment)
            onComment();
    }
    else if (valueComment && !valueCommentDone) {
        str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment));
    }
    else if (chompKeep && onChompKeep) {
        onChompKeep();
    }
    return str;
}

exports.stringifyPair = stringifyPair;


/***/ }),

/***/ 3069:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var foldFlowLines = __nccwpck_require__(4475);

const getFoldOptions = (ctx, isBlock) => ({
    indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
    lineWidth: ctx.options.lineWidth,
    minContentWidth: ctx.options.minContentWidth
});
// Also checks for lines starting with %, as parsing the output as YAML 1.1 will
// presume that's starting a new document.
const containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
function lineLengthOverLimit(str, lineWidth, indentLength) {
    if (!lineWidth || lineWidth < 0)
        return false;
    const limit = lineWidth - indentLength;
    const strLen = str.length;
    if (strLen <= limit)
        return false;
    for (let i = 0, start = 0; i < strLen; ++i) {
        if (str[i] === '\n') {
            if (i - start > limit)
                return true;
            start = i + 1;
            if (strLen - start <= limit)
                return false;
        }
    }
    return true;
}
function doubleQuotedString(value, ctx) {
    const json = JSON.stringify(value);
    if (ctx.options.doubleQuotedAsJSON)
        return json;
    const { implicitKey } = ctx;
    const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
    const indent = ctx.indent || (containsDocumentMarker(value) ? '  ' : '');
    let str = '';
    let start = 0;
    for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
        if (ch === ' ' && json[i + 1] === '\\' && json[i + 2] === 'n') {
            // space before newline needs to be escaped to not be folded
            str += json.slice(start, i) + '\\ ';
            i += 1;
            start = i;
            ch = '\\';
        }
        if (ch === '\\')
            switch (json[i + 1]) {
                case 'u':
                    {
                        str += json.slice(start, i);
                        const code = json.substr(i + 2, 4);
                        switch (code) {
                            case '0000':
                                str += '\\0';
                                break;
                            case '0007':
                                str += '\\a';
                                break;
                            case '000b':
                                str += '\\v';
                                break;
                            case '001b':
                                str += '\\e';
                                break;
                            case '0085':
                                str += '\\N';
                                break;
                            case '00a0':
                                str += '\\_';
                                break;
                            case '2028':
                                str += '\\L';
                                break;
                            case '2029':
                                str += '\\P';
                                break;
                            default:
                                if (code.substr(0, 2) === '00')
                                    str += '\\x' + code.substr(2);
                                else
                                    str += json.substr(i, 6);
                        }
                        i += 5;
                        start = i + 1;
                    }
                    break;
                case 'n':
                    if (implicitKey ||
                        json[i + 2] === '"' ||
                        json.length < minMultiLineLength) {
                        i += 1;
                    }
                    else {
                        // folding will eat first newline
                        str += json.slice(start, i) + '\n\n';
                        while (json[i + 2] === '\\' &&
                            json[i + 3] === 'n' &&
                            json[i + 4] !== '"') {
                            str += '\n';
                            i += 2;
                        }
                        str += indent;
                        // space after newline needs to be escaped to not be folded
                        if (json[i + 2] === ' ')
                            str += '\\';
                        i += 1;
                        start = i + 1;
                    }
                    break;
                default:
                    i += 1;
            }
    }
    str = start ? str + json.slice(start) : json;
    return implicitKey
        ? str
        : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
}
function singleQuotedString(value, ctx) {
    if (ctx.options.singleQuote === false ||
        (ctx.implicitKey && value.includes('\n')) ||
        /[ \t]\n|\n[ \t]/.test(value) // single quoted string can't have leading or trailing whitespace around newline
    )
        return doubleQuotedString(value, ctx);
    const indent = ctx.indent || (containsDocumentMarker(value) ? '  ' : '');
    const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&\n${indent}`) + "'";
    return ctx.implicitKey
        ? res
        : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
}
function quotedString(value, ctx) {
    const { singleQuote } = ctx.options;
    let qs;
    if (singleQuote === false)
        qs = doubleQuotedString;
    else {
        const hasDouble = value.includes('"');
        const hasSingle = value.includes("'");
        if (hasDouble && !hasSingle)
            qs = singleQuotedString;
        else if (hasSingle && !hasDouble)
            qs = doubleQuotedString;
        else
            qs = singleQuote ? singleQuotedString : doubleQuotedString;
    }
    return qs(value, ctx);
}
// The negative lookbehind avoids a polynomial search,
// but isn't supported yet on Safari: https://caniuse.com/js-regexp-lookbehind
let blockEndNewlines;
try {
    blockEndNewlines = new RegExp('(^|(?<!\n))\n+(?!\n|$)', 'g');
}
catch {
    blockEndNewlines = /\n+(?!\n|$)/g;
}
function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
    const { blockQuote, commentString, lineWidth } = ctx.options;
    // 1. Block can't end in whitespace unless the last line is non-empty.
    // 2. Strings consisting of only whitespace are best rendered explicitly.
    if (!blockQuote || /\n[\t ]+$/.test(value)) {
        return quotedString(value, ctx);
    }
    const indent = ctx.indent ||
        (ctx.forceBlockIndent || containsDocumentMarker(value) ? '  ' : '');
    const literal = blockQuote === 'literal'
        ? true
        : blockQuote === 'folded' || type === Scalar.Scalar.BLOCK_FOLDED
            ? false
            : type === Scalar.Scalar.BLOCK_LITERAL
                ? true
                : !lineLengthOverLimit(value, lineWidth, indent.length);
    if (!value)
        return literal ? '|\n' : '>\n';
    // determine chomping from whitespace at value end
    let chomp;
    let endStart;
    for (endStart = value.length; endStart > 0; --endStart) {
        const ch = value[endStart - 1];
        if (ch !== '\n' && ch !== '\t' && ch !== ' ')
            break;
    }
    let end = value.substring(endStart);
    const endNlPos = end.indexOf('\n');
    if (endNlPos === -1) {
        chomp = '-'; // strip
    }
    else if (value === end || endNlPos !== end.length - 1) {
        chomp = '+'; // keep
        if (onChompKeep)
            onChompKeep();
    }
    else {
        chomp = ''; // clip
    }
    if (end) {
        value = value.slice(0, -end.length);
        if (end[end.length - 1] === '\n')
            end = end.slice(0, -1);
        end = end.replace(blockEndNewlines, `$&${indent}`);
    }
    // determine indent indicator from whitespace at value start
    let startWithSpace = false;
    let startEnd;
    let startNlPos = -1;
    for (startEnd = 0; startEnd < value.length; ++startEnd) {
        const ch = value[startEnd];
        if (ch === ' ')
            startWithSpace = true;
        else if (ch === '\n')
            startNlPos = startEnd;
        else
            break;
    }
    let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
    if (start) {
        value = value.substring(start.length);
        start = start.replace(/\n+/g, `$&${indent}`);
    }
    const indentSize = indent ? '2' : '1'; // root is at -1
    // Leading | or > is added later
    let header = (startWithSpace ? indentSize : '') + chomp;
    if (comment) {
        header += ' ' + commentString(comment.replace(/ ?[\r\n]+/g, ' '));
        if (onComment)
            onComment();
    }
    if (!literal) {
        const foldedValue = value
            .replace(/\n+/g, '\n$&')
            .replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, '$1$2') // more-indented lines aren't folded
            //                ^ more-ind. ^ empty     ^ capture next empty lines only at end of indent
            .replace(/\n+/g, `$&${indent}`);
        let literalFallback = false;
        const foldOptions = getFoldOptions(ctx, true);
        if (blockQuote !== 'folded' && type !== Scalar.Scalar.BLOCK_FOLDED) {
            foldOptions.onOverflow = () => {
                literalFallback = true;
            };
        }
        const body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
        if (!literalFallback)
            return `>${header}\n${indent}${body}`;
    }
    value = value.replace(/\n+/g, `$&${indent}`);
    return `|${header}\n${indent}${start}${value}${end}`;
}
function plainString(item, ctx, onComment, onChompKeep) {
    const { type, value } = item;
    const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
    if ((implicitKey && value.includes('\n')) ||
        (inFlow && /[[\]{},]/.test(value))) {
        return quotedString(value, ctx);
    }
    if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) {
        // not allowed:
        // - '-' or '?'
        // - start with an indicator character (except [?:-]) or /[?-] /
        // - '\n ', ': ' or ' \n' anywhere
        // - '#' not preceded by a non-space char
        // - end with ' ' or ':'
        return implicitKey || inFlow || !value.includes('\n')
            ? quotedString(value, ctx)
            : blockString(item, ctx, onComment, onChompKeep);
    }
    if (!implicitKey &&
        !inFlow &&
        type !== Scalar.Scalar.PLAIN &&
        value.includes('\n')) {
        // Where allowed & type not set explicitly, prefer block style for multiline strings
        return blockString(item, ctx, onComment, onChompKeep);
    }
    if (containsDocumentMarker(value)) {
        if (indent === '') {
            ctx.forceBlockIndent = true;
            return blockString(item, ctx, onComment, onChompKeep);
        }
        else if (implicitKey && indent === indentStep) {
            return quotedString(value, ctx);
        }
    }
    const str = value.replace(/\n+/g, `$&\n${indent}`);
    // Verify that output will be parsed as a string, as e.g. plain numbers and
    // booleans get parsed with those types in v1.2 (e.g. '42', 'true' & '0.9e-3'),
    // and others in v1.1.
    if (actualString) {
        const test = (tag) => tag.default && tag.tag !== 'tag:yaml.org,2002:str' && tag.test?.test(str);
        const { compat, tags } = ctx.doc.schema;
        if (tags.some(test) || compat?.some(test))
            return quotedString(value, ctx);
    }
    return implicitKey
        ? str
        : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
}
function stringifyString(item, ctx, onComment, onChompKeep) {
    const { implicitKey, inFlow } = ctx;
    const ss = typeof item.value === 'string'
        ? item
        : Object.assign({}, item, { value: String(item.value) });
    let { type } = item;
    if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
        // force double quotes on control characters & unpaired surrogates
        if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value))
            type = Scalar.Scalar.QUOTE_DOUBLE;
    }
    const _stringify = (_type) => {
        switch (_type) {
            case Scalar.Scalar.BLOCK_FOLDED:
            case Scalar.Scalar.BLOCK_LITERAL:
                return implicitKey || inFlow
                    ? quotedString(ss.value, ctx) // blocks are not valid inside flow containers
                    : blockString(ss, ctx, onComment, onChompKeep);
            case Scalar.Scalar.QUOTE_DOUBLE:
                return doubleQuotedString(ss.value, ctx);
            case Scalar.Scalar.QUOTE_SINGLE:
                return singleQuotedString(ss.value, ctx);
            case Scalar.Scalar.PLAIN:
                return plainString(ss, ctx, onComment, onChompKeep);
            default:
                return null;
        }
    };
    let res = _stringify(type);
    if (res === null) {
        const { defaultKeyType, defaultStringType } = ctx.options;
        const t = (implicitKey && defaultKeyType) || defaultStringType;
        res = _stringify(t);
        if (res === null)
            throw new Error(`Unsupported default string type ${t}`);
    }
    return res;
}

exports.stringifyString = stringifyString;


/***/ }),

/***/ 204:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);

const BREAK = Symbol('break visit');
const SKIP = Symbol('skip children');
const REMOVE = Symbol('remove node');
/**
 * Apply a visitor to an AST node or document.
 *
 * Walks through the tree (depth-first) starting from `node`, calling a
 * `visitor` function with three arguments:
 *   - `key`: For sequence values and map `Pair`, the node's index in the
 *     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
 *     `null` for the root node.
 *   - `node`: The current node.
 *   - `path`: The ancestry of the current node.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this node, continue with next
 *     sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current node, then continue with the next one
 *   - `Node`: Replace the current node, then continue by visiting it
 *   - `number`: While iterating the items of a sequence or map, set the index
 *     of the next step. This is useful especially if the index of the current
 *     node has changed.
 *
 * If `visitor` is a single function, it will be called with all values
 * encountered in the tree, including e.g. `null` values. Alternatively,
 * separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
 * `Alias` and `Scalar` node. To define the same visitor function for more than
 * one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
 * and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
 * specific defined one will be used for each node.
 */
function visit(node, visitor) {
    const visitor_ = initVisitor(visitor);
    if (identity.isDocument(node)) {
        const cd = visit_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
            node.contents = null;
    }
    else
        visit_(null, node, visitor_, Object.freeze([]));
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
visit.BREAK = BREAK;
/** Do not visit the children of the current node */
visit.SKIP = SKIP;
/** Remove the current node */
visit.REMOVE = REMOVE;
function visit_(key, node, visitor, path) {
    const ctrl = callVisitor(key, node, visitor, path);
    if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visit_(key, ctrl, visitor, path);
    }
    if (typeof ctrl !== 'symbol') {
        if (identity.isCollection(node)) {
            path = Object.freeze(path.concat(node));
            for (let i = 0; i < node.items.length; ++i) {
                const ci = visit_(i, node.items[i], visitor, path);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    node.items.splice(i, 1);
                    i -= 1;
                }
            }
        }
        else if (identity.isPair(node)) {
            path = Object.freeze(path.concat(node));
            const ck = visit_('key', node.key, visitor, path);
            if (ck === BREAK)
                return BREAK;
            else if (ck === REMOVE)
                node.key = null;
            const cv = visit_('value', node.value, visitor, path);
            if (cv === BREAK)
                return BREAK;
            else if (cv === REMOVE)
                node.value = null;
        }
    }
    return ctrl;
}
/**
 * Apply an async visitor to an AST node or document.
 *
 * Walks through the tree (depth-first) starting from `node`, calling a
 * `visitor` function with three arguments:
 *   - `key`: For sequence values and map `Pair`, the node's index in the
 *     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
 *     `null` for the root node.
 *   - `node`: The current node.
 *   - `path`: The ancestry of the current node.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `Promise`: Must resolve to one of the following values
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this node, continue with next
 *     sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current node, then continue with the next one
 *   - `Node`: Replace the current node, then continue by visiting it
 *   - `number`: While iterating the items of a sequence or map, set the index
 *     of the next step. This is useful especially if the index of the current
 *     node has changed.
 *
 * If `visitor` is a single function, it will be called with all values
 * encountered in the tree, including e.g. `null` values. Alternatively,
 * separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
 * `Alias` and `Scalar` node. To define the same visitor function for more than
 * one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
 * and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
 * specific defined one will be used for each node.
 */
async function visitAsync(node, visitor) {
    const visitor_ = initVisitor(visitor);
    if (identity.isDocument(node)) {
        const cd = await visitAsync_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
            node.contents = null;
    }
    else
        await visitAsync_(null, node, visitor_, Object.freeze([]));
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
visitAsync.BREAK = BREAK;
/** Do not visit the children of the current node */
visitAsync.SKIP = SKIP;
/** Remove the current node */
visitAsync.REMOVE = REMOVE;
async function visitAsync_(key, node, visitor, path) {
    const ctrl = await callVisitor(key, node, visitor, path);
    if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visitAsync_(key, ctrl, visitor, path);
    }
    if (typeof ctrl !== 'symbol') {
        if (identity.isCollection(node)) {
            path = Object.freeze(path.concat(node));
            for (let i = 0; i < node.items.length; ++i) {
                const ci = await visitAsync_(i, node.items[i], visitor, path);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    node.items.splice(i, 1);
                    i -= 1;
                }
            }
        }
        else if (identity.isPair(node)) {
            path = Object.freeze(path.concat(node));
            const ck = await visitAsync_('key', node.key, visitor, path);
            if (ck === BREAK)
                return BREAK;
            else if (ck === REMOVE)
                node.key = null;
            const cv = await visitAsync_('value', node.value, visitor, path);
            if (cv === BREAK)
                return BREAK;
            else if (cv === REMOVE)
                node.value = null;
        }
    }
    return ctrl;
}
function initVisitor(visitor) {
    if (typeof visitor === 'object' &&
        (visitor.Collection || visitor.Node || visitor.Value)) {
        return Object.assign({
            Alias: visitor.Node,
            Map: visitor.Node,
            Scalar: visitor.Node,
            Seq: visitor.Node
        }, visitor.Value && {
            Map: visitor.Value,
            Scalar: visitor.Value,
            Seq: visitor.Value
        }, visitor.Collection && {
            Map: visitor.Collection,
            Seq: visitor.Collection
        }, visitor);
    }
    return visitor;
}
function callVisitor(key, node, visitor, path) {
    if (typeof visitor === 'function')
        return visitor(key, node, path);
    if (identity.isMap(node))
        return visitor.Map?.(key, node, path);
    if (identity.isSeq(node))
        return visitor.Seq?.(key, node, path);
    if (identity.isPair(node))
        return visitor.Pair?.(key, node, path);
    if (identity.isScalar(node))
        return visitor.Scalar?.(key, node, path);
    if (identity.isAlias(node))
        return visitor.Alias?.(key, node, path);
    return undefined;
}
function replaceNode(key, path, node) {
    const parent = path[path.length - 1];
    if (identity.isCollection(parent)) {
        parent.items[key] = node;
    }
    else if (identity.isPair(parent)) {
        if (key === 'key')
            parent.key = node;
        else
            parent.value = node;
    }
    else if (identity.isDocument(parent)) {
        parent.contents = node;
    }
    else {
        const pt = identity.isAlias(parent) ? 'alias' : 'scalar';
        throw new Error(`Cannot replace node with ${pt} parent`);
    }
}

exports.visit = visit;
exports.visitAsync = visitAsync;


/***/ })

/******/ 	});
/************************************************************************/
/******/ 	// The module cache
/******/ 	var __webpack_module_cache__ = {};
/******/ 	
/******/ 	// The require function
/******/ 	function __nccwpck_require__(moduleId) {
/******/ 		// Check if module is in cache
/******/ 		var cachedModule = __webpack_module_cache__[moduleId];
/******/ 		if (cachedModule !== undefined) {
/******/ 			return cachedModule.exports;
/******/ 		}
/******/ 		// Create a new module (and put it into the cache)
/******/ 		var module = __webpack_module_cache__[moduleId] = {
/******/ 			// no module.id needed
/******/ 			// no module.loaded needed
/******/ 			exports: {}
/******/ 		};
/******/ 	
/******/ 		// Execute the module function
/******/ 		var threw = true;
/******/ 		try {
/******/ 			__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 			threw = false;
/******/ 		} finally {
/******/ 			if(threw) delete __webpack_module_cache__[moduleId];
/******/ 		}
/******/ 	
/******/ 		// Return the exports of the module
/******/ 		return module.exports;
/******/ 	}
/******/ 	
/******/ 	// expose the modules object (__webpack_modules__)
/******/ 	__nccwpck_require__.m = __webpack_modules__;
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
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
/******/ 	/* webpack/runtime/create fake namespace object */
/******/ 	(() => {
/******/ 		var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 		var leafPrototypes;
/******/ 		// create a fake namespace object
/******/ 		// mode & 1: value is a module id, require it
/******/ 		// mode & 2: merge all properties of value into the ns
/******/ 		// mode & 4: return value when already ns object
/******/ 		// mode & 16: return value when it's Promise-like
/******/ 		// mode & 8|1: behave like require
/******/ 		__nccwpck_require__.t = function(value, mode) {
/******/ 			if(mode & 1) value = this(value);
/******/ 			if(mode & 8) return value;
/******/ 			if(typeof value === 'object' && value) {
/******/ 				if((mode & 4) && value.__esModule) return value;
/******/ 				if((mode & 16) && typeof value.then === 'function') return value;
/******/ 			}
/******/ 			var ns = Object.create(null);
/******/ 			__nccwpck_require__.r(ns);
/******/ 			var def = {};
/******/ 			leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 			for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 				Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 			}
/******/ 			def['default'] = () => (value);
/******/ 			__nccwpck_require__.d(ns, def);
/******/ 			return ns;
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
/******/ 	/* webpack/runtime/ensure chunk */
/******/ 	(() => {
/******/ 		__nccwpck_require__.f = {};
/******/ 		// This file contains only the entry chunk.
/******/ 		// The chunk loading function for additional chunks
/******/ 		__nccwpck_require__.e = (chunkId) => {
/******/ 			return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 				__nccwpck_require__.f[key](chunkId, promises);
/******/ 				return promises;
/******/ 			}, []));
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/get javascript chunk filename */
/******/ 	(() => {
/******/ 		// This function allow to reference async chunks
/******/ 		__nccwpck_require__.u = (chunkId) => {
/******/ 			// return url for filenames based on template
/******/ 			return "" + chunkId + ".program.js";
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/hasOwnProperty shorthand */
/******/ 	(() => {
/******/ 		__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/make namespace object */
/******/ 	(() => {
/******/ 		// define __esModule on exports
/******/ 		__nccwpck_require__.r = (exports) => {
/******/ 			if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 				Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 			}
/******/ 			Object.defineProperty(exports, '__esModule', { value: true });
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/require chunk loading */
/******/ 	(() => {
/******/ 		// no baseURI
/******/ 		
/******/ 		// object to store loaded chunks
/******/ 		// "1" means "loaded", otherwise not loaded yet
/******/ 		var installedChunks = {
/******/ 			792: 1
/******/ 		};
/******/ 		
/******/ 		// no on chunks loaded
/******/ 		
/******/ 		var installChunk = (chunk) => {
/******/ 			var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
/******/ 			for(var moduleId in moreModules) {
/******/ 				if(__nccwpck_require__.o(moreModules, moduleId)) {
/******/ 					__nccwpck_require__.m[moduleId] = moreModules[moduleId];
/******/ 				}
/******/ 			}
/******/ 			if(runtime) runtime(__nccwpck_require__);
/******/ 			for(var i = 0; i < chunkIds.length; i++)
/******/ 				installedChunks[chunkIds[i]] = 1;
/******/ 		
/******/ 		};
/******/ 		
/******/ 		// require() chunk loading for javascript
/******/ 		__nccwpck_require__.f.require = (chunkId, promises) => {
/******/ 			// "1" is the signal for "already loaded"
/******/ 			if(!installedChunks[chunkId]) {
/******/ 				if(true) { // all chunks have JS
/******/ 					installChunk(require("./" + __nccwpck_require__.u(chunkId)));
/******/ 				} else installedChunks[chunkId] = 1;
/******/ 			}
/******/ 		};
/******/ 		
/******/ 		// no external install chunk
/******/ 		
/******/ 		// no HMR
/******/ 		
/******/ 		// no HMR manifest
/******/ 	})();
/******/ 	
/************************************************************************/
var __webpack_exports__ = {};

;// CONCATENATED MODULE: external "node:process"
const external_node_process_namespaceObject = require("node:process");
var external_node_process_default = /*#__PURE__*/__nccwpck_require__.n(external_node_process_namespaceObject);
// EXTERNAL MODULE: ./src/policy/did-you-mean.ts
var did_you_mean = __nccwpck_require__(607);
// EXTERNAL MODULE: ./src/report/project.ts + 1 modules
var project = __nccwpck_require__(6488);
;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = require("node:util");
// EXTERNAL MODULE: ./src/report/plural.ts
var plural = __nccwpck_require__(1190);
;// CONCATENATED MODULE: ./src/cli/arguments.ts



function readArguments(options, args, takesOperand = false) {
    const { tokens } = (0,external_node_util_namespaceObject.parseArgs)({
        args: [...args],
        options: Object.fromEntries(Object.entries(options).map(([name, option]) => [name, forParser(option)])),
        strict: false,
        tokens: true,
    });
    const texts = new Map();
    const flags = new Set();
    let operand = null;
    for (const token of tokens) {
        if (token.kind === 'positional') {
            if (!takesOperand)
                return { wrong: `unexpected "${token.value}": this command takes options only${rootHint(options)}` };
            if (operand !== null)
                return { wrong: `unexpected "${token.value}": this command takes one word, and has "${operand}"` };
            operand = token.value;
            continue;
        }
        if (token.kind === 'option-terminator')
            continue;
        const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
        if (option === undefined)
            return { wrong: `unknown option "${token.rawName}"${nearFlag(token.rawName, options)}` };
        const wrong = complaint(token.rawName, option, token.value, token.inlineValue === true);
        if (wrong !== null)
            return { wrong };
        if (token.value === undefined)
            flags.add(token.name);
        else
            texts.set(token.name, [...(texts.get(token.name) ?? []), token.value]);
    }
    return {
        flag: (name) => flags.has(name),
        text: (name) => texts.get(name)?.at(-1) ?? null,
        texts: (name) => texts.get(name) ?? [],
        operand,
    };
}
function rootHint(options) {
    return Object.hasOwn(options, 'root') ? '; the folder to start from is given as --root DIR' : '';
}
function forParser({ kind, short }) {
    return { type: kind === 'flag' ? 'boolean' : 'string', ...(short === undefined ? {} : { short }) };
}
function nearFlag(rawName, options) {
    return (0,did_you_mean/* suggestion */.h)(rawName, Object.keys(options).map((name) => `--${name}`));
}
function complaint(rawName, option, value, inline) {
    if (option.kind === 'flag')
        return value === undefined ? null : `${rawName} takes no value, so not "${value}"`;
    if (value === undefined || value === '')
        return `${rawName} needs a value: ${rawName} ${option.value}`;
    if (!inline && value.length > 1 && value.startsWith('-')) {
        return `${rawName} needs a value, and "${value}" looks like an option; write ${rawName}=${value} if it is meant`;
    }
    if (option.choices === undefined || option.choices.includes(value))
        return null;
    return `${rawName} takes ${(0,plural/* enumerate */.HL)(option.choices)}, not "${value}"${(0,did_you_mean/* suggestion */.h)(value, option.choices)}`;
}

// EXTERNAL MODULE: ./src/compare/result.ts
var result = __nccwpck_require__(4386);
// EXTERNAL MODULE: ./src/pipeline.ts + 3 modules
var pipeline = __nccwpck_require__(1152);
// EXTERNAL MODULE: ./src/cli/how-to-start.ts
var how_to_start = __nccwpck_require__(6165);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./src/report/text.ts + 2 modules
var report_text = __nccwpck_require__(1847);
// EXTERNAL MODULE: ./src/snapshot/root.ts
var snapshot_root = __nccwpck_require__(742);
// EXTERNAL MODULE: ./src/cli/request.ts
var cli_request = __nccwpck_require__(7623);
// EXTERNAL MODULE: ./src/cli/terminal.ts
var cli_terminal = __nccwpck_require__(1028);
;// CONCATENATED MODULE: ./src/cli/report.ts





async function writeReport(outcome, given, root, terminal) {
    const output = given.text('output') ?? '-';
    const stream = streamOf(output);
    const report = await formatReport(outcome, given, root, terminal, stream);
    if (stream !== null) {
        terminal[stream](report);
        return null;
    }
    const { writeOutput } = await __nccwpck_require__.e(/* import() */ 617).then(__nccwpck_require__.bind(__nccwpck_require__, 4617));
    return writeOutput(output, report);
}
function streamOf(output) {
    switch (output) {
        case '-':
        case '/dev/stdout':
        case '/dev/fd/1':
            return 'print';
        case '/dev/stderr':
        case '/dev/fd/2':
            return 'complain';
        default:
            return null;
    }
}
async function formatReport({ result, advices, suggestion }, given, root, terminal, stream) {
    const command = (0,cli_request/* commandFor */.Fw)('fix', given, terminal);
    switch (given.text('format')) {
        case 'json':
            return (await __nccwpck_require__.e(/* import() */ 794).then(__nccwpck_require__.bind(__nccwpck_require__, 2794))).formatJson(result, advices);
        case 'markdown': {
            const { formatMarkdown } = await __nccwpck_require__.e(/* import() */ 313).then(__nccwpck_require__.bind(__nccwpck_require__, 1313));
            const options = { maxBytes: 1_000_000, patch: null, command, suggestion, prefix: (0,snapshot_root/* prefixOf */.MT)(root) };
            const text = formatMarkdown(result, advices, options);
            return stream === null ? text : (0,cli_terminal/* wordsFor */.tu)(terminal, text);
        }
        case 'sarif':
            return (await __nccwpck_require__.e(/* import() */ 339).then(__nccwpck_require__.bind(__nccwpck_require__, 7339))).formatSarif(result, advices, { fromTop: fromTop(root) });
        case 'junit':
            return (await __nccwpck_require__.e(/* import() */ 978).then(__nccwpck_require__.bind(__nccwpck_require__, 2978))).formatJunit(result, advices);
        case 'gitlab':
            return (await __nccwpck_require__.e(/* import() */ 243).then(__nccwpck_require__.bind(__nccwpck_require__, 6243))).formatGitlab(result, advices, { fromTop: fromTop(root) });
        case 'github': {
            const { annotationCommand, annotationsOf } = await __nccwpck_require__.e(/* import() */ 856).then(__nccwpck_require__.bind(__nccwpck_require__, 856));
            const { safeLog } = await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 9517));
            const text = (0,report_text/* formatText */.v)(result, advices, { color: false, width: 120, quiet: given.flag('quiet'), command });
            const notes = annotationsOf(result, advices, null, { rest: 'the log of this step' });
            return [safeLog(text), ...notes.map((note) => `${annotationCommand(inRepository(note, root))}\n`)].join('');
        }
        default: {
            const isPrinted = stream === 'print';
            const text = (0,report_text/* formatText */.v)(result, advices, {
                color: isPrinted && !given.flag('no-color') && (0,cli_terminal/* allowsColor */.Iw)(terminal),
                width: isPrinted ? (0,cli_terminal/* widthOf */.qz)(terminal) : 100,
                quiet: given.flag('quiet'),
                command,
                suggestion,
            });
            return stream === null ? text : (0,cli_terminal/* wordsFor */.tu)(terminal, text);
        }
    }
}
function inRepository(note, root) {
    return note.path === null ? note : { ...note, path: fromTop(root)(note.path) };
}
function fromTop(root) {
    const prefix = (0,snapshot_root/* prefixOf */.MT)(root);
    return (path) => external_node_path_.posix.join(prefix, path);
}

;// CONCATENATED MODULE: ./src/cli/check-run.ts






async function runCheck(given, terminal) {
    const task = await (0,cli_request/* readTask */.gv)(given, terminal);
    if ('code' in task)
        return (0,cli_terminal/* refuse */.TR)(terminal, task.message);
    const { root, request } = task;
    const outcome = await (0,pipeline/* check */.z6)(request);
    const unwritten = await writeReport(outcome, given, root, terminal);
    if (unwritten !== null)
        return (0,cli_terminal/* refuse */.TR)(terminal, unwritten.message);
    if ((0,how_to_start/* lacksPolicy */.X)(outcome.result.problems))
        await (0,how_to_start/* sayHowToStart */.D)(terminal, root, request.head, request.policyPath);
    return (0,result/* exitStatus */.$)(outcome.result);
}

// EXTERNAL MODULE: ./src/policy/default-policy-path.ts
var default_policy_path = __nccwpck_require__(5356);
;// CONCATENATED MODULE: ./src/cli/shared-options.ts

const sharedOptions = {
    root: { kind: 'value', value: 'DIR', summary: 'the folder that paths start from (default: the current one)' },
    policy: { kind: 'value', value: 'FILE', summary: `the sync policy, from the root (default: ${default_policy_path/* defaultPolicyPath */.r})` },
    base: {
        kind: 'value',
        value: 'REV',
        summary: 'compare with the merge base of this git revision and HEAD:\nfindings that were there already do not fail',
    },
};

;// CONCATENATED MODULE: ./src/cli/check.ts


const checkCommand = {
    name: 'check',
    summary: 'compare the variants with their base and say what drifted',
    description: [
        'Compares the dependency files that the sync policy names and says everything that',
        'drifted at once. With --base only what changed since then can fail, unless the policy',
        'or --enforce says otherwise.',
    ].join('\n'),
    options: {
        ...sharedOptions,
        enforce: {
            kind: 'value',
            value: 'new|all|none',
            choices: ['new', 'all', 'none'],
            summary: 'which errors fail: those that are new, all, or none\n(default: as the policy says, else new)',
        },
        format: {
            kind: 'value',
            value: 'FORM',
            choices: ['text', 'json', 'markdown', 'github', 'sarif', 'junit', 'gitlab'],
            summary: [
                'the form of the report: text (default), json, markdown,',
                'github (workflow commands), sarif (2.1.0), junit (XML),',
                'or gitlab (code quality)',
            ].join('\n'),
        },
        output: { kind: 'value', value: 'FILE', summary: 'write the report to a file; - is standard output' },
        'no-color': { kind: 'flag', summary: 'text without colours, as with NO_COLOR in the environment' },
        quiet: { kind: 'flag', short: 'q', summary: 'text with the verdict and what makes it, nothing else' },
    },
    examples: [
        { command: 'dependency-file-sync check', does: 'checks the current folder' },
        { command: 'dependency-file-sync check --base origin/main', does: 'fails only for what this branch brings' },
        {
            command: 'dependency-file-sync check --root backend --format json --output report.json',
            does: 'checks a folder and writes the report for programs',
        },
    ],
    exits: '0 in sync, 1 drift, 2 could not check',
    run: runCheck,
};

;// CONCATENATED MODULE: ./src/cli/command.ts
const commonOptions = {
    help: { kind: 'flag', short: 'h', summary: 'show this help' },
    version: { kind: 'flag', short: 'V', summary: 'show the version' },
};

;// CONCATENATED MODULE: ./src/cli/explain.ts

const { root, policy } = sharedOptions;
const explainCommand = {
    name: 'explain',
    summary: 'say what a finding means, or which rules apply to a package',
    description: [
        'With the code of a finding: what it means, an example, how to fix or except it. With a',
        'package: what each file has of it, which rule of the policy applies, and why it is a',
        'finding or is not.',
    ].join('\n'),
    operand: 'CODE|PACKAGE',
    options: { root, policy },
    examples: [
        { command: 'dependency-file-sync explain version-wider', does: 'says what the finding version-wider means' },
        { command: 'dependency-file-sync explain stripe', does: 'says how each file stands to stripe, and why' },
    ],
    exits: '0 explained, 2 nothing of that name is known, or the files cannot be read',
    run: async (given, terminal) => (await __nccwpck_require__.e(/* import() */ 494).then(__nccwpck_require__.bind(__nccwpck_require__, 4494))).runExplain(given, terminal),
};

// EXTERNAL MODULE: ./src/policy/finding-code.ts
var finding_code = __nccwpck_require__(6301);
;// CONCATENATED MODULE: ./src/cli/fix.ts


const fixCommand = {
    name: 'fix',
    summary: 'add what is missing where a colleague would, and say what is left to you',
    description: [
        'Repairs what check reports: the codes that `fix:` of the policy lists, or, without such a',
        'list, missing lines and versions that agreed before. Lines go where a colleague would put',
        'them, nothing else in a file changes, and the result is checked before anything is',
        'written. With --base only what changed since then is repaired.',
    ].join('\n'),
    options: {
        ...sharedOptions,
        only: {
            kind: 'value',
            value: 'CODE',
            choices: finding_code/* fixableCodes */.QI,
            summary: 'repair only findings of this code, of those in `fix:`; may be repeated',
        },
        variant: { kind: 'value', value: 'PATH', summary: 'change only this file, from the root; may be repeated' },
        'dry-run': { kind: 'flag', summary: 'print the diff and write nothing; the status is as if it was written' },
        diff: { kind: 'flag', summary: 'print what changes as a unified diff, and all else to standard error' },
        'no-color': { kind: 'flag', summary: 'text without colours, as with NO_COLOR in the environment' },
    },
    examples: [
        { command: 'dependency-file-sync fix', does: 'repairs what can be repaired, and says what is left' },
        { command: 'dependency-file-sync fix --dry-run', does: 'shows what it would change' },
        {
            command: 'dependency-file-sync fix --base origin/main --only missing',
            does: 'adds only what this branch brought into the base',
        },
    ],
    exits: '0 in sync afterwards, 1 drift is left, 2 could not check or write',
    run: async (given, terminal) => (await Promise.all(/* import() */[__nccwpck_require__.e(291), __nccwpck_require__.e(707)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7707))).runFix(given, terminal),
};

;// CONCATENATED MODULE: ./src/cli/help.ts


function programHelp(commands) {
    const list = commands.map(({ name, summary }) => [name, summary]);
    return paragraphs([
        'Usage: dependency-file-sync <command> [options]',
        `${project/* projectName */.j1} checks the variants of Python dependency files against their base,\nby the rules of a sync policy, and says everything that drifted at once.`,
        `Commands:\n${columns(list)}`,
        `Options:\n${columns(optionRows(commonOptions))}`,
        `Examples:\n${exampleLines(commands.flatMap(({ examples }) => examples.slice(0, 1)))}`,
        `"dependency-file-sync <command> --help" says more of a command.\n${project/* projectUrl */.Vn}`,
    ]);
}
function commandHelp({ name, description, operand, options, examples, exits }) {
    return paragraphs([
        `Usage: dependency-file-sync ${name} ${operand === undefined ? '' : `${operand} `}[options]`,
        description,
        `Options:\n${columns(optionRows({ ...options, ...commonOptions }))}`,
        `Examples:\n${exampleLines(examples)}`,
        `Exit status: ${exits}.`,
    ]);
}
function paragraphs(blocks) {
    return `${blocks.join('\n\n')}\n`;
}
function optionRows(options) {
    return Object.entries(options).map(([name, option]) => [usage(name, option), option.summary]);
}
function usage(name, option) {
    const short = option.short === undefined ? '' : `-${option.short}, `;
    return `${short}--${name}${option.kind === 'flag' ? '' : ` ${option.value}`}`;
}
function columns(rows) {
    const width = Math.max(...rows.map(([left]) => left.length));
    const margin = ' '.repeat(width + 4);
    return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right.replaceAll('\n', `\n${margin}`)}`).join('\n');
}
function exampleLines(examples) {
    return examples.map(({ command, does }) => `  ${command}\n      ${does}`).join('\n');
}

;// CONCATENATED MODULE: ./src/cli/init.ts

const { root: init_root } = sharedOptions;
const initCommand = {
    name: 'init',
    summary: 'find the files that belong together and write a sync policy for them',
    description: [
        'Finds the dependency files that belong together, proposes a sync policy that they',
        'keep today, and writes it when you agree. What is probably forgotten comes first. It',
        'never overwrites a policy.',
    ].join('\n'),
    options: {
        root: init_root,
        'dry-run': { kind: 'flag', summary: 'show what was found and the policy, and write nothing' },
        yes: { kind: 'flag', short: 'y', summary: 'write the policy without asking' },
    },
    examples: [
        { command: 'dependency-file-sync init', does: 'shows what belongs together, asks, and writes the policy' },
        { command: 'dependency-file-sync init --dry-run', does: 'shows the policy that it would write' },
        { command: 'dependency-file-sync init --root backend --yes', does: 'writes the policy of a folder without asking' },
    ],
    exits: '0 a policy was proposed, 2 there is none to propose, or it cannot be written',
    run: async (given, terminal) => (await Promise.all(/* import() */[__nccwpck_require__.e(292), __nccwpck_require__.e(598), __nccwpck_require__.e(982)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2982))).runInit(given, terminal),
};

;// CONCATENATED MODULE: ./src/cli/main.ts










const commands = [checkCommand, fixCommand, initCommand, explainCommand];
async function main(args, terminal) {
    const [first, ...rest] = args;
    if (first === undefined) {
        terminal.complain(programHelp(commands));
        return 2;
    }
    if (first === 'help')
        return help(rest, terminal);
    const command = commands.find(({ name }) => name === first);
    if (command === undefined)
        return first.startsWith('-') ? withoutCommand(args, terminal) : unknown(first, terminal);
    const given = readArguments({ ...command.options, ...commonOptions }, rest, command.operand !== undefined);
    if ('wrong' in given)
        return (0,cli_terminal/* refuse */.TR)(terminal, `${command.name}: ${given.wrong}`, seeHelp(`${command.name} `));
    if (given.flag('help'))
        return show(commandHelp(command), terminal);
    if (given.flag('version'))
        return show(`${project/* version */.rE}\n`, terminal);
    return command.run(given, terminal);
}
function withoutCommand(args, terminal) {
    const common = readArguments(commonOptions, args);
    if (!('wrong' in common)) {
        if (common.flag('version'))
            return show(`${project/* version */.rE}\n`, terminal);
        if (common.flag('help'))
            return show(programHelp(commands), terminal);
    }
    const given = args.filter((arg) => arg.startsWith('-')).map((arg) => arg.split('=')[0] ?? '');
    const option = given.find((one) => !takes({}, one)) ?? given[0] ?? '';
    const taking = commands.filter(({ options }) => option === '--' || takes(options, option));
    const command = taking.find(({ name }) => args.includes(name)) ?? taking[0];
    const known = commands.flatMap(({ options }) => longNames(options));
    const message = command === undefined
        ? `unknown option "${option}"${(0,did_you_mean/* suggestion */.h)(option, known)}`
        : `the command comes first: dependency-file-sync ${command.name} ${option}`;
    return (0,cli_terminal/* refuse */.TR)(terminal, message, seeHelp(''));
}
function takes(options, given) {
    const shorts = Object.values({ ...options, ...commonOptions }).flatMap(({ short }) => short ?? []);
    return longNames(options).includes(given) || shorts.some((short) => given === `-${short}`);
}
function longNames(options) {
    return Object.keys({ ...options, ...commonOptions }).map((name) => `--${name}`);
}
function help([name], terminal) {
    if (name === undefined || name.startsWith('-'))
        return show(programHelp(commands), terminal);
    const command = commands.find((each) => each.name === name);
    return command === undefined ? unknown(name, terminal) : show(commandHelp(command), terminal);
}
function unknown(name, terminal) {
    const names = commands.map((command) => command.name);
    return (0,cli_terminal/* refuse */.TR)(terminal, `unknown command "${name}"${(0,did_you_mean/* suggestion */.h)(name, names)}`, seeHelp(''));
}
function seeHelp(command) {
    return `run "dependency-file-sync ${command}--help" to see what there is`;
}
function show(text, terminal) {
    terminal.print(text);
    return 0;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: ./src/cli/output.ts


function openOutput(descriptor, stream, onError) {
    let opened = null;
    const streamed = () => {
        opened ??= stream().on('error', onError);
        return opened;
    };
    const isDirect = takesDirectWrites(descriptor);
    return {
        write(text) {
            const bytes = Buffer.from(text);
            const rest = isDirect && opened === null ? writeDirect(descriptor, bytes, onError) : bytes;
            if (rest.length > 0)
                streamed().write(rest);
        },
        isTerminal: () => !isDirect && streamed().isTTY === true,
        columns: () => (isDirect ? null : (streamed().columns ?? null)),
        isThrough: () => opened === null,
    };
}
function takesDirectWrites(descriptor) {
    if ((external_node_process_default()).platform === 'win32')
        return false;
    const stat = (0,external_node_fs_.fstatSync)(descriptor);
    if (stat.isFile() || stat.isFIFO() || stat.isSocket())
        return true;
    return stat.rdev === (0,external_node_fs_.statSync)('/dev/null', { throwIfNoEntry: false })?.rdev;
}
function writeDirect(descriptor, bytes, onError) {
    let written = 0;
    try {
        while (written < bytes.length)
            written += (0,external_node_fs_.writeSync)(descriptor, bytes, written);
        return bytes.subarray(written);
    }
    catch (error) {
        if (!(error instanceof Error))
            throw error;
        if ('code' in error && error.code === 'EAGAIN')
            return bytes.subarray(written);
        onError(error);
        return bytes.subarray(bytes.length);
    }
}

;// CONCATENATED MODULE: ./src/cli.ts




let broken = false;
const complaints = openOutput(2, () => (external_node_process_default()).stderr, () => undefined);
const output = openOutput(1, () => (external_node_process_default()).stdout, onBrokenOutput);
void start();
async function start() {
    const status = await run();
    (external_node_process_default()).exitCode = broken ? 2 : status;
    if (output.isThrough() && complaints.isThrough())
        external_node_process_default().exit();
}
async function run() {
    try {
        return await main(external_node_process_default().argv.slice(2), {
            environment: (external_node_process_default()).env,
            today: new Date().toISOString().slice(0, 10),
            print: output.write,
            complain: complaints.write,
            get columns() {
                return output.columns();
            },
            get interactive() {
                return output.isTerminal();
            },
            get ask() {
                return (external_node_process_default()).stdin.isTTY && output.isTerminal() ? ask : undefined;
            },
        });
    }
    catch (error) {
        const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
        complaints.write(`dependency-file-sync stopped by a defect; please report it at ${project/* projectUrl */.Vn}/issues\n${trace}\n`);
        return 2;
    }
}
function onBrokenOutput(error) {
    if (error.code === 'EPIPE')
        return;
    complaints.write(`dependency-file-sync: the report could not be written: ${error.message}\n`);
    broken = true;
    (external_node_process_default()).exitCode = 2;
}
async function ask(question) {
    const { createInterface } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 481, 23));
    const lines = createInterface({ input: (external_node_process_default()).stdin, output: (external_node_process_default()).stdout });
    return new Promise((resolve) => {
        lines.on('close', () => resolve(null));
        lines.question(question, (answer) => {
            resolve(answer);
            lines.close();
        });
    });
}

module.exports = __webpack_exports__;
/******/ })()
;
})
