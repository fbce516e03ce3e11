#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 5581:
/***/ ((module, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8995);
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_module__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1708);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_process__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _cli_compile_cache_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4380);
/* harmony import */ var _cli_main_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5088);
/* harmony import */ var _report_project_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(6488);





// The entry of the command line: runs on load, and is nothing but that.
let broken = false;
// What Node compiled is kept for the next run, where this Node can (22.1 and later); `NODE_DISABLE_COMPILE_CACHE` forbids it.
const cacheFolder = (0,_cli_compile_cache_js__WEBPACK_IMPORTED_MODULE_2__/* .compileCacheFolder */ .S)((node_process__WEBPACK_IMPORTED_MODULE_1___default().env), (node_process__WEBPACK_IMPORTED_MODULE_1___default().platform));
if (cacheFolder !== null)
    node_module__WEBPACK_IMPORTED_MODULE_0___default().enableCompileCache?.(cacheFolder);
/** Whoever reads may stop early (`| head`), which is no failure; a full disk is one. */
function onBrokenOutput(error) {
    if ('code' in error && error.code === 'EPIPE')
        return;
    node_process__WEBPACK_IMPORTED_MODULE_1___default().stderr.write(`dependency-file-sync: the report could not be written: ${error.message}\n`);
    broken = true;
    (node_process__WEBPACK_IMPORTED_MODULE_1___default().exitCode) = 2;
}
async function ask(question) {
    const { createInterface } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 481, 23));
    const lines = createInterface({ input: (node_process__WEBPACK_IMPORTED_MODULE_1___default().stdin), output: (node_process__WEBPACK_IMPORTED_MODULE_1___default().stdout) });
    return new Promise((resolve) => {
        lines.on('close', () => resolve(null));
        lines.question(question, (answer) => {
            resolve(answer);
            lines.close();
        });
    });
}
node_process__WEBPACK_IMPORTED_MODULE_1___default().stdout.on('error', onBrokenOutput);
node_process__WEBPACK_IMPORTED_MODULE_1___default().stderr.on('error', () => undefined);
try {
    const status = await (0,_cli_main_js__WEBPACK_IMPORTED_MODULE_3__/* .main */ .i)(node_process__WEBPACK_IMPORTED_MODULE_1___default().argv.slice(2), {
        environment: (node_process__WEBPACK_IMPORTED_MODULE_1___default().env),
        columns: (node_process__WEBPACK_IMPORTED_MODULE_1___default().stdout).columns ?? null,
        interactive: (node_process__WEBPACK_IMPORTED_MODULE_1___default().stdout).isTTY === true,
        today: new Date().toISOString().slice(0, 10),
        print: (text) => void node_process__WEBPACK_IMPORTED_MODULE_1___default().stdout.write(text),
        complain: (text) => void node_process__WEBPACK_IMPORTED_MODULE_1___default().stderr.write(text),
        // Looked at by the one command that asks: to open standard input takes longer than to read a policy.
        get ask() {
            return (node_process__WEBPACK_IMPORTED_MODULE_1___default().stdin).isTTY && (node_process__WEBPACK_IMPORTED_MODULE_1___default().stdout).isTTY ? ask : undefined;
        },
    });
    (node_process__WEBPACK_IMPORTED_MODULE_1___default().exitCode) = broken ? 2 : status;
}
catch (error) {
    // Problems are values; what is thrown is a defect of this program, and must not pass for a verdict.
    const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
    node_process__WEBPACK_IMPORTED_MODULE_1___default().stderr.write(`dependency-file-sync stopped by a defect; please report it at ${_report_project_js__WEBPACK_IMPORTED_MODULE_4__/* .projectUrl */ .Vn}/issues\n${trace}\n`);
    (node_process__WEBPACK_IMPORTED_MODULE_1___default().exitCode) = 2;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 4380:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ compileCacheFolder)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

/**
 * Where Node may keep this program's compiled code: a folder of the user's own, so that nobody else can put code there
 * (Node's default lies in the folder for temporary files). Null when the system names no such folder; Node's own
 * `NODE_COMPILE_CACHE` goes first. XDG Base Directory Specification; `LOCALAPPDATA` on Windows.
 */
function compileCacheFolder(environment, platform) {
    const named = environment['NODE_COMPILE_CACHE'] ?? '';
    if (named !== '')
        return named;
    const home = environment['HOME'] ?? '';
    const caches = environment[platform === 'win32' ? 'LOCALAPPDATA' : 'XDG_CACHE_HOME'] ?? '';
    if (caches !== '')
        return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(caches, 'dependency-file-sync');
    if (platform === 'win32' || home === '')
        return null;
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(home, platform === 'darwin' ? 'Library/Caches' : '.cache', 'dependency-file-sync');
}


/***/ }),

/***/ 5088:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  i: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./src/policy/did-you-mean.ts
var did_you_mean = __nccwpck_require__(607);
// EXTERNAL MODULE: ./src/report/project.ts + 1 modules
var project = __nccwpck_require__(6488);
;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
// EXTERNAL MODULE: ./src/report/plural.ts
var plural = __nccwpck_require__(1190);
;// CONCATENATED MODULE: ./src/cli/arguments.ts



/**
 * Reads the arguments behind a command's name with Node's own parser (POSIX and GNU conventions: `--root=DIR`, `--root DIR`,
 * `--` ends the options). `takesOperand`: one argument may stand without an option's name. The first thing that is wrong, with
 * what was probably meant.
 */
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
                return { wrong: `unexpected "${token.value}": this command takes options only` };
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
function forParser({ kind, short }) {
    return { type: kind === 'flag' ? 'boolean' : 'string', ...(short === undefined ? {} : { short }) };
}
function nearFlag(rawName, options) {
    return (0,did_you_mean/* suggestion */.h)(rawName, Object.keys(options).map((name) => `--${name}`));
}
/** What is wrong with an option's value; null when nothing is. */
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

// EXTERNAL MODULE: ./src/cli/shared-options.ts
var shared_options = __nccwpck_require__(4386);
;// CONCATENATED MODULE: ./src/cli/check.ts

/** `check`: compares, and says what drifted. */
const checkCommand = {
    name: 'check',
    summary: 'compare the variants with their base and say what drifted',
    description: [
        'Compares the dependency files that the sync policy names and says everything that',
        'drifted at once. With --base only what changed since then can fail, unless the policy',
        'or --enforce says otherwise.',
    ].join('\n'),
    options: {
        ...shared_options/* sharedOptions */.m,
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
        output: { kind: 'value', value: 'FILE', summary: 'write the report to a file instead of standard output' },
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
    run: async (given, terminal) => (await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(530), __nccwpck_require__.e(77), __nccwpck_require__.e(434)]).then(__nccwpck_require__.bind(__nccwpck_require__, 434))).runCheck(given, terminal),
};

;// CONCATENATED MODULE: ./src/cli/command.ts
/** What every command takes besides its own options. */
const commonOptions = {
    help: { kind: 'flag', short: 'h', summary: 'show this help' },
    version: { kind: 'flag', short: 'V', summary: 'show the version' },
};

;// CONCATENATED MODULE: ./src/cli/explain.ts

const { root, policy } = shared_options/* sharedOptions */.m;
/** `explain`: a kind of finding, or one package in this repository. */
const explainCommand = {
    name: 'explain',
    summary: 'say what a finding means, or which rules apply to a package',
    description: [
        'With the code of a finding: what it means, an example, how to fix or except it. With a',
        'package: what each file has of it, which rule of the policy applies, and why it is a',
        'finding or is not.',
    ].join('\n'),
    operand: 'CODE|PACKAGE',
    options: { ...(root === undefined ? {} : { root }), ...(policy === undefined ? {} : { policy }) },
    examples: [
        { command: 'dependency-file-sync explain version-wider', does: 'says what the finding version-wider means' },
        { command: 'dependency-file-sync explain stripe', does: 'says how each file stands to stripe, and why' },
    ],
    run: async (given, terminal) => (await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(530), __nccwpck_require__.e(233), __nccwpck_require__.e(494)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4494))).runExplain(given, terminal),
};

// EXTERNAL MODULE: ./src/policy/finding-code.ts
var finding_code = __nccwpck_require__(6301);
;// CONCATENATED MODULE: ./src/cli/fix.ts


/** `fix`: writes the lines that are missing, and says what it leaves to a person. */
const fixCommand = {
    name: 'fix',
    summary: 'add what is missing where a colleague would, and say what is left to you',
    description: [
        'Repairs what check reports: the codes that `fix:` of the policy lists. Lines go where a',
        'colleague would put them, nothing else in a file changes, and the result is checked',
        'before anything is written. With --base only what changed since then is repaired.',
    ].join('\n'),
    options: {
        ...shared_options/* sharedOptions */.m,
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
    run: async (given, terminal) => (await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(291), __nccwpck_require__.e(530), __nccwpck_require__.e(392), __nccwpck_require__.e(77), __nccwpck_require__.e(847), __nccwpck_require__.e(370)]).then(__nccwpck_require__.bind(__nccwpck_require__, 370))).runFix(given, terminal),
};

;// CONCATENATED MODULE: ./src/cli/help.ts


/** What `--help` prints: the program and its commands. */
function programHelp(commands) {
    const list = commands.map(({ name, summary }) => [name, summary]);
    return paragraphs([
        'Usage: dependency-file-sync <command> [options]',
        `${project/* projectName */.j1} holds the variants of Python dependency files against their base,\nby the rules of a sync policy, and says everything that drifted at once.`,
        `Commands:\n${columns(list)}`,
        `Options:\n${columns(optionRows(commonOptions))}`,
        `Examples:\n${exampleLines(commands.flatMap(({ examples }) => examples.slice(0, 1)))}`,
        `"dependency-file-sync <command> --help" says more of a command.\n${project/* projectUrl */.Vn}`,
    ]);
}
/** What `<command> --help` prints. */
function commandHelp({ name, description, operand, options, examples }) {
    return paragraphs([
        `Usage: dependency-file-sync ${name} ${operand === undefined ? '' : `${operand} `}[options]`,
        description,
        `Options:\n${columns(optionRows({ ...options, ...commonOptions }))}`,
        `Examples:\n${exampleLines(examples)}`,
        'Exit status: 0 in sync, 1 drift, 2 could not check.',
    ]);
}
function paragraphs(blocks) {
    return `${blocks.join('\n\n')}\n`;
}
function optionRows(options) {
    return Object.entries(options).map(([name, option]) => [usage(name, option), option.summary]);
}
/** `-h, --help`, `--root DIR`, `--enforce new|all|none`. */
function usage(name, option) {
    const short = option.short === undefined ? '' : `-${option.short}, `;
    return `${short}--${name}${option.kind === 'flag' ? '' : ` ${option.value}`}`;
}
/** Two columns; a summary's own line breaks are indented with it. */
function columns(rows) {
    const width = Math.max(...rows.map(([left]) => left.length));
    const margin = ' '.repeat(width + 4);
    return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right.replaceAll('\n', `\n${margin}`)}`).join('\n');
}
function exampleLines(examples) {
    return examples.map(({ command, does }) => `  ${command}\n      ${does}`).join('\n');
}

;// CONCATENATED MODULE: ./src/cli/init.ts

const { root: init_root } = shared_options/* sharedOptions */.m;
/** `init`: proposes a policy from what the files say. */
const initCommand = {
    name: 'init',
    summary: 'find the files that belong together and write a sync policy for them',
    description: [
        'Finds the dependency files that belong together, proposes a sync policy that they',
        'keep today, and writes it when you agree. What is probably forgotten comes first. It',
        'never overwrites a policy.',
    ].join('\n'),
    options: {
        ...(init_root === undefined ? {} : { root: init_root }),
        'dry-run': { kind: 'flag', summary: 'show what was found and the policy, and write nothing' },
        yes: { kind: 'flag', short: 'y', summary: 'write the policy without asking' },
    },
    examples: [
        { command: 'dependency-file-sync init', does: 'shows what belongs together, asks, and writes the policy' },
        { command: 'dependency-file-sync init --dry-run', does: 'shows the policy that it would write' },
        { command: 'dependency-file-sync init --root backend --yes', does: 'writes the policy of a folder without asking' },
    ],
    run: async (given, terminal) => (await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(292), __nccwpck_require__.e(530), __nccwpck_require__.e(77), __nccwpck_require__.e(61), __nccwpck_require__.e(219)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5219))).runInit(given, terminal),
};

// EXTERNAL MODULE: ./src/cli/terminal.ts
var cli_terminal = __nccwpck_require__(1028);
;// CONCATENATED MODULE: ./src/cli/main.ts










/** In the order that help lists them. A new command is a file beside this one and a name here. */
const commands = [checkCommand, fixCommand, initCommand, explainCommand];
/**
 * One run of the command line: arguments (without Node and the script) → command → exit status.
 * Help that was asked for goes to standard output; what was not understood goes to standard error, with exit status 2.
 */
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
/** `--help`, `--version`, or options that lost their command. */
function withoutCommand(args, terminal) {
    const given = readArguments(commonOptions, args);
    if (!('wrong' in given)) {
        if (given.flag('version'))
            return show(`${project/* version */.rE}\n`, terminal);
        if (given.flag('help'))
            return show(programHelp(commands), terminal);
    }
    const misplaced = commands.find(({ name }) => args.includes(name))?.name ?? 'check';
    return (0,cli_terminal/* refuse */.TR)(terminal, `the command comes first: dependency-file-sync ${misplaced} ${args[0]}`, seeHelp(''));
}
/** `help`, `help check`. */
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


/***/ }),

/***/ 4386:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ sharedOptions),
/* harmony export */   r: () => (/* binding */ defaultPolicyPath)
/* harmony export */ });
const defaultPolicyPath = '.github/sync-policy.yml';
/** What every command takes that reads a policy and the files it names. */
const sharedOptions = {
    root: { kind: 'value', value: 'DIR', summary: 'the folder that paths start from (default: the current one)' },
    policy: { kind: 'value', value: 'FILE', summary: `the sync policy, from the root (default: ${defaultPolicyPath})` },
    base: {
        kind: 'value',
        value: 'REV',
        summary: 'compare with the merge base of this git revision and HEAD:\nfindings that were there already do not fail',
    },
};


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


/** Says on standard error why nothing was done, one line a message, and gives the exit status for it. */
function refuse(terminal, ...messages) {
    for (const message of messages) {
        terminal.complain(wordsFor(terminal, `dependency-file-sync: ${(0,_report_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(message)}\n`));
    }
    return 2;
}
/** Words for people that quote files: in the log of a GitHub job none of them may be taken for a command of the runner. */
function wordsFor({ environment }, text) {
    return environment['GITHUB_ACTIONS'] === 'true' ? (0,_report_workflow_command_js__WEBPACK_IMPORTED_MODULE_1__.safeLog)(text) : text;
}
/** Columns to write for: the terminal's, else those that `COLUMNS` names, else 100. */
function widthOf({ columns, environment }) {
    const named = Number(environment['COLUMNS'] ?? '');
    return columns ?? (Number.isInteger(named) && named > 0 ? named : 100);
}
/** Whether to colour: a terminal or `FORCE_COLOR`, and no `NO_COLOR` (no-color.org) that is not empty. */
function allowsColor({ interactive, environment }) {
    const forced = environment['FORCE_COLOR'] ?? '';
    if ((environment['NO_COLOR'] ?? '') !== '')
        return false;
    if (forced !== '')
        return forced !== '0' && forced !== 'false';
    return interactive && environment['TERM'] !== 'dumb';
}


/***/ }),

/***/ 607:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ suggestion),
/* harmony export */   k: () => (/* binding */ closest)
/* harmony export */ });
/**
 * The candidate that `text` was most likely meant to be, or null when none is near.
 *
 * Near: one edit for up to 3 characters, two for up to 7, three beyond; an edit inserts, deletes or replaces a
 * character or swaps two neighbours, and case does not count. Of equally near candidates the first wins.
 */
function closest(text, candidates) {
    const wanted = text.toLowerCase();
    let best = null;
    let limit = wanted.length <= 3 ? 1 : wanted.length <= 7 ? 2 : 3;
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
/** `; did you mean "x"?`, or nothing: to stand at the end of a message. */
function suggestion(text, candidates) {
    const near = closest(text, candidates);
    return near === null ? '' : `; did you mean "${near}"?`;
}
/** Longest text that is compared: the work grows with the square of the length. */
const longest = 300;
/** The edit distance (optimal string alignment) when it is at most `limit`, else null. */
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

/***/ 6301:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   NU: () => (/* binding */ defaultSeverity),
/* harmony export */   NY: () => (/* binding */ defaultFix),
/* harmony export */   QI: () => (/* binding */ fixableCodes),
/* harmony export */   Yj: () => (/* binding */ findingCodes)
/* harmony export */ });
/**
 * Severity when the policy says nothing per code. Two depend on the change and are raised to `error` by `compare/`:
 * `commented-out` when this change brought the base line, `version-conflict` when the two sides agreed before, or for an overlay.
 */
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
/** Codes that a fix can clear at all; `fix:` may list only these. */
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
/** What `fix:` is when the policy does not say; of `version-conflict` only those whose two sides agreed before. */
const defaultFix = ['missing', 'required-absent', 'version-conflict'];


/***/ }),

/***/ 1190:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Dr: () => (/* binding */ enumerateSome),
/* harmony export */   HL: () => (/* binding */ enumerate),
/* harmony export */   LS: () => (/* binding */ plural)
/* harmony export */ });
/** `1 finding`, `12 findings`. */
function plural(count, one, many = `${one}s`) {
    return `${count} ${count === 1 ? one : many}`;
}
/** `a`, `a and b`, `a, b and c`. */
function enumerate(items) {
    const last = items.at(-1);
    if (last === undefined)
        return '';
    return items.length === 1 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}
/** The first `shown` of many, the rest as a number: `a, b, and 84 more`. */
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
  bM: () => (/* binding */ findingUrl),
  j1: () => (/* binding */ projectName),
  Vn: () => (/* binding */ projectUrl),
  rE: () => (/* binding */ version)
});

;// CONCATENATED MODULE: ./package.json
const package_namespaceObject = {"rE":"0.1.0"};
;// CONCATENATED MODULE: ./src/report/project.ts

/** Who the project's repository belongs to; the one place in the code where it stands. */
const OWNER = 'OWNER';
/** As it is named to people. */
const projectName = 'Dependency File Sync';
/** Where the project lives. */
const projectUrl = `https://github.com/${OWNER}/dependency-file-sync`;
/** The version of `package.json`. */
const version = package_namespaceObject.rE;
/** The page that explains a finding: what it means, why it matters, how it goes away. */
function findingUrl(code) {
    return `${projectUrl}/blob/main/docs/findings/${code}.md`;
}


/***/ }),

/***/ 776:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   R8: () => (/* binding */ codePointName),
/* harmony export */   RK: () => (/* binding */ visible)
/* harmony export */ });
/**
 * Text of a file, made fit to be shown on one line: what a terminal, a log or a page would act on, or not show at all, is spelt out.
 *
 * Line ends and tabs become `\n`, `\r`, `\t`; every other control, format, private or invisible character (Unicode Cc, Cf, Co, Cs, Zl,
 * Zp and the blank letters) becomes `<U+202E>`. So no escape sequence reaches a terminal, and a bidirectional override or a zero-width
 * character ("Trojan Source", CVE-2021-42574) cannot make a line read as something else.
 */
function visible(text) {
    return text.replace(invisible, spellOut);
}
/**
 * At most `limit` characters of a text, visible, with `…` where it was cut. Never cuts a surrogate pair in two.
 * The work is bounded by `limit`, however long the text is.
 */
function clip(text, limit) {
    if (text.length <= limit)
        return visible(text);
    const end = isHighSurrogate(text.charCodeAt(limit - 2)) ? limit - 2 : limit - 1;
    return `${visible(text.slice(0, end))}…`;
}
/** `U+202E`: how a character is named to people. */
function codePointName(character) {
    return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
/** Includes the letters that print as nothing: Hangul fillers, the Braille blank, the combining grapheme joiner. */
const invisible = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\u115F\u1160\u2800\u3164\uFFA0]|\u034F|\u17B4|\u17B5/gu;
const shortNames = new Map([
    ['\n', '\\n'],
    ['\r', '\\r'],
    ['\t', '\\t'],
]);
function spellOut(character) {
    return shortNames.get(character) ?? `<${codePointName(character)}>`;
}
function isHighSurrogate(unit) {
    return unit >= 0xd800 && unit <= 0xdbff;
}


/***/ }),

/***/ 9517:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ workflowCommand),
/* harmony export */   safeLog: () => (/* binding */ safeLog)
/* harmony export */ });
/**
 * A workflow command of GitHub Actions, one line without its line end: `::error file=a.txt,line=3::message`.
 *
 * The runner decodes `%25`, `%0D`, `%0A` everywhere and `%3A`, `%2C` in properties, so that these are what is escaped
 * (actions/toolkit: command.ts; actions/runner: ActionCommand.cs). Properties that are null are left out.
 */
function workflowCommand(name, properties, message) {
    const list = Object.entries(properties)
        .flatMap(([key, value]) => (value === null || value === '' ? [] : [`${key}=${escapeProperty(String(value))}`]))
        .join(',');
    return `::${name}${list === '' ? '' : ` ${list}`}::${escapeData(message)}`;
}
/** A message of a workflow command. */
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
/** A value of a property, which ends at a comma or a colon. */
function escapeProperty(text) {
    return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
/**
 * Text for the log of a GitHub job in which nothing is a command.
 *
 * The runner obeys a line whose first non-blank text is `::name`, and the older `##[name]` anywhere in a line
 * (actions/runner: ActionCommandManager.cs). Both are broken up by a blank, visibly; line feeds and colours stay, other characters
 * that end a line for some reader do not.
 */
function safeLog(text) {
    return text
        .replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, (control) => (logControls.has(control) ? control : ' '))
        .replace(/:(?=:)/g, ': ')
        .replace(/##(?=\[)/g, '# #');
}
/** Line feed, tab, and the escape character that colours begin with. */
const logControls = new Set(['\n', '\t', '\x1b']);


/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 8995:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 481:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:readline");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/compat get default export */
/******/ (() => {
/******/ 	// getDefaultExport function for compatibility with non-harmony modules
/******/ 	__nccwpck_require__.n = (module) => {
/******/ 		var getter = module && module.__esModule ?
/******/ 			() => (module['default']) :
/******/ 			() => (module);
/******/ 		__nccwpck_require__.d(getter, { a: getter });
/******/ 		return getter;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(5581);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
