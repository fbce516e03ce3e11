"use strict";
exports.id = 598;
exports.ids = [598,164];
exports.modules = {

/***/ 164:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ speaksOfPeople),
/* harmony export */   platformOf: () => (/* binding */ platformOf)
/* harmony export */ });
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3886);

function platformOf(path) {
    const name = (0,_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .fileName */ .Md)(path);
    if (/(?:^|\/)\.github\/workflows\/[^/]+\.ya?ml$/.test(path))
        return file('github-actions', 'ci', 'yaml');
    if (/(?:^|\/)\.circleci\/config\.yml$/.test(path))
        return file('circleci', 'ci', 'yaml');
    if (/^azure-pipelines(?:[.-][\w.-]+)?\.ya?ml$/.test(name) || /(?:^|\/)\.azure-pipelines\/[^/]+\.ya?ml$/.test(path)) {
        return file('azure-pipelines', 'ci', 'yaml');
    }
    const known = byName.get(name);
    if (known !== undefined)
        return name === 'app.yaml' && /(?:^|\/)\.do\/app\.yaml$/.test(path) ? digitalOcean : known;
    if (/^(?:docker-)?compose(?:[.-][\w.-]+)?\.ya?ml$/.test(name)) {
        return file('compose', /prod|deploy|stag|release/.test(name) ? 'deploy' : 'local', 'yaml');
    }
    if (isContainerFile(name))
        return file('docker', isForPeople(path) ? 'local' : 'deploy', 'dockerfile');
    if (/\.mk$/.test(name))
        return file('make', 'local', 'makefile');
    if (/^Procfile(?:\.[\w-]+)?$/.test(name))
        return file('heroku', name === 'Procfile' ? 'deploy' : 'local', 'procfile');
    if (/(?:^|\/)bin\/(?:pre|post)_compile$/.test(path))
        return file('heroku', 'deploy', 'shell');
    if (/\.(?:sh|bash)$/.test(name))
        return file('script', 'local', 'shell');
    return null;
}
function file(platform, kind, format) {
    return { platform, kind, format };
}
const digitalOcean = file('digitalocean', 'deploy', 'yaml');
const byName = new Map([
    ['render.yaml', file('render', 'deploy', 'yaml')],
    ['render.yml', file('render', 'deploy', 'yaml')],
    ['railway.json', file('railway', 'deploy', 'yaml')],
    ['railway.toml', file('railway', 'deploy', 'toml')],
    ['nixpacks.toml', file('nixpacks', 'deploy', 'toml')],
    ['nixpacks.json', file('nixpacks', 'deploy', 'yaml')],
    ['vercel.json', file('vercel', 'deploy', 'yaml')],
    ['fly.toml', file('fly', 'deploy', 'toml')],
    ['netlify.toml', file('netlify', 'deploy', 'toml')],
    ['app.yaml', file('app-engine', 'deploy', 'yaml')],
    ['app.yml', file('app-engine', 'deploy', 'yaml')],
    ['heroku.yml', file('heroku', 'deploy', 'yaml')],
    ['.gitlab-ci.yml', file('gitlab-ci', 'ci', 'yaml')],
    ['.travis.yml', file('travis', 'ci', 'yaml')],
    ['bitbucket-pipelines.yml', file('bitbucket', 'ci', 'yaml')],
    ['action.yml', file('github-actions', 'ci', 'yaml')],
    ['action.yaml', file('github-actions', 'ci', 'yaml')],
    ['tox.ini', file('tox', 'local', 'tox')],
    ['noxfile.py', file('nox', 'local', 'nox')],
    ['Makefile', file('make', 'local', 'makefile')],
    ['makefile', file('make', 'local', 'makefile')],
    ['GNUmakefile', file('make', 'local', 'makefile')],
]);
function isContainerFile(name) {
    if (/\.(?:dockerignore|containerignore|md|rst|txt|j2|jinja2?|tmpl|tpl|template|erb|orig|bak)$/i.test(name))
        return false;
    return /^(?:Docker|Container)file(?:[._-].*)?$/i.test(name) || /\.(?:docker|container)file$/i.test(name);
}
function isForPeople(path) {
    return (/(?:^|\/)\.?(?:devcontainer|dev|devel|development|local|tests?|testing|ci)\//i.test(path) ||
        speaksOfPeople((0,_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .fileName */ .Md)(path)));
}
function speaksOfPeople(name) {
    return /(?:^|[._-])(?:dev|devel|development|local|tests?|testing|ci)(?:[._-]|$)/i.test(name);
}


/***/ }),

/***/ 3598:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readInstallations: () => (/* binding */ readInstallations)
});

// EXTERNAL MODULE: ./src/documents/decode.ts
var decode = __webpack_require__(6138);
// EXTERNAL MODULE: ./src/grouped.ts
var grouped = __webpack_require__(5485);
;// CONCATENATED MODULE: ./src/deployments/data-node.ts
function leafNode(at, script = null) {
    return { at, script, items: [], entries: new Map() };
}
function child(node, key) {
    return node?.entries.get(key) ?? null;
}
function descendant(node, ...keys) {
    return keys.reduce((at, key) => child(at, key), node);
}
function textOf(node) {
    return node?.script?.text ?? null;
}
function valuesOf(node) {
    return node === null ? [] : [...node.entries.values()];
}
const maximumCommands = 10_000;
function scriptsOf(node) {
    const scripts = [];
    let budget = maximumCommands;
    const visit = (at, depth) => {
        if (at.script !== null)
            scripts.push(at.script);
        for (const item of depth > 10 ? [] : at.items)
            if (budget-- > 0)
                visit(item, depth + 1);
    };
    if (node !== null)
        visit(node, 0);
    return scripts;
}

// EXTERNAL MODULE: ./src/documents/place.ts
var place = __webpack_require__(2657);
// EXTERNAL MODULE: ./src/documents/source-map.ts
var source_map = __webpack_require__(5610);
;// CONCATENATED MODULE: ./src/deployments/source-text.ts


function sourceFile(path, text) {
    return { path, text, starts: (0,place/* lineStarts */._)(text), origin: null };
}
function indexOrEnd(text, sought, from) {
    const at = text.indexOf(sought, from);
    return at < 0 ? text.length : at;
}
function fileWithin(origin) {
    return { ...sourceFile(origin.file.path, origin.text), origin };
}
function placeIn(file, offset) {
    if (file.origin !== null)
        return placeOf(file.origin, offset);
    return { path: file.path, ...(0,place/* lineAndColumn */.q)(file.starts, Math.min(offset, file.text.length)) };
}
function placeOf(script, offset) {
    return placeIn(script.file, (0,source_map/* sourceOf */.vz)(script.map, offset));
}
function fileSlice(file, start = 0, end = file.text.length) {
    return { file, text: file.text.slice(start, end), map: start };
}
function scriptSlice(script, start, end = script.text.length) {
    return { file: script.file, text: script.text.slice(start, end), map: (0,source_map/* shifted */.wI)(script.map, start) };
}
function prefixed(prefix, script) {
    return joinScripts(script.file, [{ file: script.file, text: prefix, map: (0,source_map/* sourceOf */.vz)(script.map, 0) }, script]);
}
function joinScripts(file, parts) {
    const pieces = [];
    let at = 0;
    for (const { text, map } of parts) {
        for (let start = 0; start < text.length;) {
            pieces.push({ at: at + start, source: (0,source_map/* sourceOf */.vz)(map, start) });
            const newline = typeof map === 'number' ? -1 : text.indexOf('\n', start);
            start = newline < 0 ? text.length : newline + 1;
        }
        at += text.length;
    }
    return { file, text: parts.map(({ text }) => text).join(''), map: { pieces, from: 0 } };
}
function alignValue(file, value, spelling) {
    const pieces = [{ at: 0, source: spelling.start }];
    let source = spelling.start;
    let expected = -1;
    for (let at = 0; at < value.length && source < spelling.end; at++) {
        const wanted = value.charCodeAt(at);
        const found = findCharacter(file.text, wanted, source, spelling);
        if (found === null)
            continue;
        if (found.at !== expected)
            pieces.push({ at, source: found.at });
        source = found.at + found.length;
        expected = source;
    }
    return { file, text: value, map: { pieces, from: 0 } };
}
function findCharacter(text, wanted, from, { end, escapes }) {
    for (let at = from; at < end; at++) {
        const code = text.charCodeAt(at);
        const escapeLength = escapes && code === backslash ? (escapeLengths.get(text.charAt(at + 1)) ?? 0) : 0;
        if (escapeLength > 0)
            return { at, length: escapeLength };
        if (code === wanted)
            return { at, length: 1 };
        if (isWhite(wanted))
            return null;
        if (!isWhite(code) && code !== backslash && code !== 0x22 && code !== 0x27)
            return null;
    }
    return null;
}
const escapeLengths = new Map([
    ...['n', 't', 'r', 'b', 'f', '0', 'a', 'v', 'e'].map((letter) => [letter, 2]),
    ['x', 4],
    ['u', 6],
    ['U', 10],
]);
const backslash = 0x5c;
function isWhite(code) {
    return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}

;// CONCATENATED MODULE: ./src/deployments/search.ts

const workPerCharacter = 10;
const leastWork = 500_000;
function newBudget(texts) {
    let characters = 0;
    for (const text of texts.values())
        characters += text.length;
    const total = leastWork + workPerCharacter * characters;
    return { total, left: total, end: null };
}
function spend({ budget }, work, script = null) {
    budget.left = Math.max(budget.left - work, -1);
    if (budget.left >= 0)
        return true;
    if (script !== null)
        giveUp(budget, placeOf(script, 0), script.text);
    return false;
}
function giveUp(budget, by, text) {
    budget.end ??= { by, text: firstLine(text), why: tooMuch };
}
const tooMuch = 'Files run each other more often than can be followed.';
function startSearch(repository, budget) {
    return {
        repository,
        installed: [],
        unresolved: [],
        resolved: new Set(),
        calls: [],
        builds: [],
        wanted: new Set(),
        opened: new Map(),
        images: new Map(),
        budget,
    };
}
const maximumLength = 500_000;
function openFile(search, path) {
    const opened = search.opened.get(path);
    if (opened !== undefined)
        return opened;
    const text = search.repository.texts.get(path);
    if (text === undefined) {
        if (search.repository.files.has(path))
            search.wanted.add(path);
        return null;
    }
    const file = text.length > maximumLength ? null : sourceFile(path, text);
    if (file === null) {
        const by = { path, line: 1, column: 1 };
        search.unresolved.push({ by, text: firstLine(text), why: 'The file is too long to be one that people wrote.' });
    }
    search.opened.set(path, file);
    return file;
}
function firstLine(text) {
    return text
        .slice(0, 200)
        .trimStart()
        .split(/[\r\n]/, 1)
        .join('')
        .trimEnd()
        .slice(0, 80);
}
function freshState(folders, variables = new Map(), home = null) {
    return { folders, variables, home };
}

// EXTERNAL MODULE: ./src/deployments/repository.ts
var deployments_repository = __webpack_require__(3886);
;// CONCATENATED MODULE: ./src/deployments/shell-dollar.ts

function readDollar(text, at, dialect) {
    if (dialect === 'tox' && text.charAt(at) === '{') {
        const end = skipBraces(text, at);
        return { piece: variable(text.slice(at + 1, end - 1)), end };
    }
    if (dialect !== 'make')
        return readShellDollar(text, at);
    const next = text.charAt(at + 1);
    if (next === '$')
        return readShellDollar(text, at + 1) ?? { piece: computed, end: at + 2 };
    if (next !== '(' && next !== '{')
        return /^\s?$/.test(next) ? null : { piece: computed, end: at + 2 };
    const end = next === '(' ? skipParentheses(text, at + 1) : skipBraces(text, at + 1);
    return { piece: variable(text.slice(at + 2, end - 1)), end };
}
function readShellDollar(text, at) {
    if (text.startsWith('{{', at + 1)) {
        const close = text.indexOf('}}', at + 3);
        const end = close < 0 ? text.length : close + 2;
        return { piece: { kind: 'variable', name: text.slice(at + 3, end - 2).trim() }, end };
    }
    if (text.startsWith('[[', at + 1)) {
        const close = text.indexOf(']]', at + 3);
        return { piece: computed, end: close < 0 ? text.length : close + 2 };
    }
    const next = text.charAt(at + 1);
    if (next === '(')
        return { piece: computed, end: skipParentheses(text, at + 1) };
    if (next === '{') {
        const end = skipBraces(text, at + 1);
        return { piece: variable(text.slice(at + 2, end - 1)), end };
    }
    if ('@*#?$!-0123456789'.includes(next) && next !== '')
        return { piece: variable(next), end: at + 2 };
    let end = at + 1;
    while (isNameCharacter(text.charCodeAt(end)))
        end++;
    return end === at + 1 ? null : { piece: { kind: 'variable', name: text.slice(at + 1, end) }, end };
}
function skipParentheses(text, open) {
    let depth = 0;
    let inQuotes = false;
    for (let at = open; at < text.length; at++) {
        const character = text.charAt(at);
        if (character === '\\')
            at++;
        else if (character === '"')
            inQuotes = !inQuotes;
        else if (character === "'" && !inQuotes)
            at = indexOrEnd(text, "'", at + 1);
        else if (character === '(')
            depth++;
        else if (character === ')' && --depth === 0)
            return at + 1;
    }
    return text.length;
}
function skipBackquoted(text, open) {
    for (let at = open + 1; at < text.length; at++) {
        const character = text.charAt(at);
        if (character === '\\')
            at++;
        else if (character === '`')
            return at + 1;
    }
    return text.length;
}
function skipBraces(text, open) {
    let depth = 0;
    for (let at = open; at < text.length; at++) {
        const character = text.charAt(at);
        if (character === '\\')
            at++;
        else if (character === '{')
            depth++;
        else if (character === '}' && --depth === 0)
            return at + 1;
    }
    return text.length;
}
const computed = { kind: 'computed', name: '' };
function variable(name) {
    return /^(?:\w+|[@*#?$!-])$/.test(name) ? { kind: 'variable', name } : computed;
}
function isNameCharacter(code) {
    return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 95;
}

;// CONCATENATED MODULE: ./src/deployments/shell-syntax.ts


function shellTokens(text, dialect = 'sh') {
    const tokens = [];
    const awaited = [];
    let at = 0;
    while (at < text.length) {
        const character = text.charAt(at);
        const continued = continuation(text, at, dialect);
        if (continued > 0)
            at += continued;
        else if (character === ' ' || character === '\t' || character === '\r')
            at++;
        else if (character === '#')
            at = indexOrEnd(text, '\n', at);
        else if (character === '\n') {
            at++;
            for (const { name, tabs } of awaited.splice(0)) {
                const input = hereDocument(text, at, name, tabs);
                tokens.push({ kind: 'input', start: at, end: input.end });
                at = input.next;
            }
            tokens.push({ kind: 'operator', text: '\n' });
        }
        else if (isSubstitution(text, at)) {
            at = readWordInto(tokens, text, at, dialect);
        }
        else if (character === '<' || character === '>' || text.startsWith('&>', at)) {
            const here = /^<<(-?)(?!<)/.exec(text.slice(at, at + 4));
            at += /^(?:<<<|<<-|<<|<&|<>|>>|>&|>\||&>>|&>|<|>)/.exec(text.slice(at, at + 3))?.[0].length ?? 1;
            const target = [];
            while (text.charAt(at) === ' ' || text.charAt(at) === '\t')
                at++;
            if (at < text.length && !isWordEnd(text, at))
                at = readWordInto(target, text, at, dialect);
            const word = target[0];
            if (here !== null && word?.kind === 'word')
                awaited.push({ name: rawText(word), tabs: here[1] === '-' });
        }
        else if (isOperator(character)) {
            const operator = /^(?:;;|&&|\|\||\|&|[;&|()])/.exec(text.slice(at, at + 2))?.[0] ?? character;
            tokens.push({ kind: 'operator', text: operator === '|&' ? '|' : operator });
            at += operator.length;
        }
        else
            at = readWordInto(tokens, text, at, dialect);
    }
    return tokens;
}
function quotedWord(text, start, end = start + text.length) {
    return { pieces: [{ kind: 'text', text, name: '', start }], start, end, glob: false, quoted: true };
}
function rawText({ pieces }) {
    return pieces.length === 1 ? (pieces[0]?.text ?? '') : pieces.map(({ text }) => text).join('');
}
function readWordInto(tokens, text, start, dialect) {
    const pieces = [];
    let glob = false;
    let quoted = false;
    let at = start;
    let plainFrom = start;
    const flush = (end) => {
        if (end > plainFrom)
            pieces.push({ kind: 'text', text: text.slice(plainFrom, end), name: '', start: plainFrom });
    };
    const add = (piece, next) => {
        flush(piece.start);
        pieces.push(piece);
        at = next;
        plainFrom = next;
    };
    let inQuotes = false;
    while (at < text.length && (inQuotes || !isWordEnd(text, at))) {
        const character = text.charAt(at);
        const continued = continuation(text, at, dialect);
        if (continued > 0) {
            flush(at);
            at += continued;
            plainFrom = at;
        }
        else if (character === '"') {
            flush(at);
            inQuotes = !inQuotes;
            quoted = true;
            plainFrom = ++at;
        }
        else if (character === "'" && !inQuotes) {
            flush(at);
            const close = text.indexOf("'", at + 1);
            plainFrom = at + 1;
            at = close < 0 ? text.length : close;
            flush(at);
            quoted = true;
            plainFrom = ++at;
        }
        else if (character === '\\' && dialect !== 'windows' && (!inQuotes || '"\\$`'.includes(text.charAt(at + 1)))) {
            flush(at);
            plainFrom = at + 1;
            at += 2;
            quoted = true;
        }
        else if (character === '$' || (character === '{' && dialect === 'tox')) {
            const dollar = readDollar(text, at, dialect);
            if (dollar === null)
                at++;
            else
                add({ ...dollar.piece, text: text.slice(at, dollar.end), start: at }, dollar.end);
        }
        else if (character === '`') {
            const end = skipBackquoted(text, at);
            add({ kind: 'computed', text: text.slice(at, end), name: '', start: at }, end);
        }
        else if (!inQuotes && isSubstitution(text, at)) {
            const end = skipParentheses(text, at + 1);
            add({ kind: 'computed', text: text.slice(at, end), name: '', start: at }, end);
        }
        else {
            if (!inQuotes && (character === '*' || character === '?'))
                glob = true;
            at++;
        }
    }
    at = Math.min(at, text.length);
    flush(at);
    const next = text.charAt(at);
    const first = pieces[0];
    const fileNumber = (next === '<' || next === '>') && !quoted && pieces.length === 1 && /^\d$/.test(first?.text ?? '');
    if (!fileNumber)
        tokens.push({ kind: 'word', pieces, start, end: at, glob, quoted });
    return at;
}
function hereDocument(text, start, name, tabs) {
    for (let at = start; at < text.length;) {
        const end = indexOrEnd(text, '\n', at);
        const line = text.slice(at, end).replace(/\r$/, '');
        if ((tabs ? line.replace(/^\t+/, '') : line) === name)
            return { end: at, next: end };
        at = end + 1;
    }
    return { end: text.length, next: text.length };
}
function continuation(text, at, dialect) {
    const character = text.charAt(at);
    if (dialect === 'windows' ? character !== '`' && character !== '^' : character !== '\\')
        return 0;
    if (text.charAt(at + 1) === '\n')
        return 2;
    return text.startsWith('\r\n', at + 1) ? 3 : 0;
}
function isOperator(character) {
    return ';&|()'.includes(character);
}
function isSubstitution(text, at) {
    const character = text.charAt(at);
    return (character === '<' || character === '>') && text.charAt(at + 1) === '(';
}
function isWordEnd(text, at) {
    return ' \t\r\n;&|()<>'.includes(text.charAt(at)) && !isSubstitution(text, at);
}

;// CONCATENATED MODULE: ./src/deployments/shell-value.ts



const longestValue = 1000;
function isShort(text) {
    return text.length <= longestValue;
}
function wordValue(word, state) {
    let certain = true;
    let length = 0;
    const parts = [];
    for (const piece of word.pieces) {
        const known = pieceValue(piece, state);
        if (known === null)
            return null;
        length += known.value.length;
        if (length > longestValue)
            return null;
        certain &&= known.certain;
        parts.push(known.value);
    }
    const value = parts.join('');
    if (word.quoted || !value.startsWith('~'))
        return { value, certain };
    const home = /^~(?:\/|$)/.test(value) ? state.variables.get('HOME') : undefined;
    return home === undefined ? null : { value: `${home.value}${value.slice(1)}`, certain: certain && home.certain };
}
function wordAsScript(script, word) {
    const parts = word.pieces.map(({ start, text }) => {
        const spelt = scriptSlice(script, start, start + text.length);
        return spelt.text === text ? spelt : { ...spelt, text };
    });
    return joinScripts(script.file, parts);
}
function pieceValue(piece, state) {
    if (piece.kind === 'text')
        return { value: piece.text, certain: true };
    const folder = state.folders.length === 1 ? state.folders[0] : undefined;
    if (piece.kind === 'variable') {
        if (piece.name === 'PWD')
            return folder === undefined ? null : { value: folder, certain: true };
        return state.variables.get(piece.name) ?? null;
    }
    if (piece.text === '$(pwd)' || piece.text === '`pwd`') {
        return folder === undefined ? null : { value: folder, certain: true };
    }
    const climbed = scriptFolder(piece.text);
    if (climbed === null || state.home === null)
        return null;
    return { value: (0,deployments_repository/* joinPath */.uJ)(state.home, '../'.repeat(climbed)), certain: true };
}
const longestFolderCommand = 200;
function scriptFolder(command) {
    if (command.length > longestFolderCommand || !command.includes('dirname'))
        return null;
    if (!/\$\{?(?:0|BASH_SOURCE)/.test(command))
        return null;
    const rest = command.replaceAll(/\/\.\.|\$\{?(?:0|BASH_SOURCE(?:\[0\])?)\}?|\b(?:cd|pwd|dirname|realpath|readlink)\b| -[efP]+\b| --(?= )|&>|>|\/dev\/null|2|&1|&&|[$()"`\s]/g, '');
    return rest === '' ? command.split('/..').length - 1 + command.split('dirname').length - 2 : null;
}
function programName(word) {
    const last = word.pieces.at(-1);
    const text = last?.kind === 'text' ? last.text : rawText(word);
    const name = text.slice(Math.max(text.lastIndexOf('/'), text.lastIndexOf('\\')) + 1).replace(/\.exe$/i, '');
    return last?.kind === 'text' && (name.length < text.length || word.pieces.length === 1) ? name : rawText(word);
}

;// CONCATENATED MODULE: ./src/deployments/build-arguments.ts



const noArguments = new Map();
function readArguments(search, node) {
    if (node === null)
        return noArguments;
    const values = new Map();
    for (const [name, value] of node.entries) {
        if (spend(search, workOfArgument + name.length))
            values.set(name, literal(value.script?.text ?? null));
    }
    for (const line of scriptsOf(node).flatMap(({ text }) => text.split('\n'))) {
        if (line.trim() !== '' && spend(search, workOfArgument + line.length))
            addArgument(values, line.trim(), literal);
    }
    return values;
}
const workOfArgument = 8;
function addArgument(values, text, known) {
    const [name = ''] = text.split('=', 1);
    values.set(name, name === text ? null : known(text.slice(name.length + 1)));
}
function literal(text) {
    return text === null || text.includes('$') || !isShort(text) ? null : { value: text, certain: true };
}
function argumentsKey(given) {
    const pairs = [...given].map(([name, known]) => [name, known?.value ?? null]);
    return JSON.stringify(pairs.sort(([one], [other]) => (one < other ? -1 : 1)));
}

;// CONCATENATED MODULE: ./src/deployments/fill-in.ts



function fillIn(search, script, pattern, filling) {
    const parts = [];
    let from = 0;
    for (const found of script.text.matchAll(pattern)) {
        const name = found.slice(1).find((group) => group !== undefined) ?? found[0];
        const value = filling(name);
        if (value === null || !isShort(value) || !spend(search, value.length, script))
            continue;
        const end = found.index + found[0].length;
        const spelt = scriptSlice(script, found.index, end);
        parts.push(scriptSlice(script, from, found.index), { ...spelt, text: value });
        from = end;
    }
    return from === 0 ? script : joinScripts(script.file, [...parts, scriptSlice(script, from)]);
}

;// CONCATENATED MODULE: ./src/deployments/install-with.ts




function installWith(search, scene, script, words, pip, state) {
    const start = words[0]?.start ?? 0;
    const by = placeOf(script, start);
    const command = commandText(script, start, words.at(-1)?.end ?? start);
    const folder = pip.folder === null ? { value: '.', certain: true } : wordValue(pip.folder, state);
    const folders = folder === null ? [] : state.folders.map((from) => (0,deployments_repository/* joinPath */.uJ)(from, folder.value));
    for (const named of pip.files) {
        const target = findTarget(search, scene, named, folders);
        if ('why' in target)
            search.unresolved.push({ by, text: cut(named.text), why: target.why });
        else {
            search.resolved.add(unresolvedKey({ by, text: cut(named.text) }));
            search.installed.push({
                file: target.file,
                by,
                via: scene.via,
                platform: scene.platform,
                kind: scene.kind,
                command,
                certain: scene.certain && pip.certain && target.certain,
                through: 'command',
            });
        }
    }
}
function unresolvedKey({ by, text }) {
    return `${by.path}:${by.line}:${by.column}:${text}`;
}
function findTarget(search, scene, { value, word }, folders) {
    if (value === null) {
        if (word.glob)
            return { why: 'Which files a wildcard stands for is known when it runs.' };
        if (word.pieces.some((piece) => piece.kind === 'computed'))
            return { why: 'The path is computed when it runs.' };
        return { why: 'The path rests on a variable that is set elsewhere.' };
    }
    if (/^[a-z][a-z0-9+.-]+:\/\//i.test(value.value))
        return { why: 'It is on another machine.' };
    if (value.value === '-' || value.value.startsWith('/dev/'))
        return { why: 'It is made when it runs.' };
    if (folders.length === 0 && !value.value.startsWith('/')) {
        return { why: 'The folder that the command runs in is not known.' };
    }
    const paths = folders.length === 0 ? [(0,deployments_repository/* joinPath */.uJ)('/', value.value)] : folders.map((from) => (0,deployments_repository/* joinPath */.uJ)(from, value.value));
    const found = new Set(paths.flatMap((path) => locate(scene, path) ?? []));
    const [file] = found;
    if (file === undefined)
        return { why: search.budget.left < 0 ? tooMuch : scene.world.notFound };
    return { file, certain: value.certain && found.size === 1 };
}
function locate({ world, dialect }, path) {
    return world.locate(path) ?? (dialect === 'windows' ? world.locate((0,deployments_repository/* joinPath */.uJ)('/', path.replaceAll('\\', '/'))) : null);
}
const shownLength = 200;
function commandText(script, start, end) {
    return cut(script.text
        .slice(start, Math.min(end, start + 4 * shownLength))
        .replaceAll(/\\\r?\n/g, ' ')
        .replaceAll(/\s+/g, ' '));
}
function cut(text) {
    return text.length > shownLength ? `${text.slice(0, shownLength - 1)}\u2026` : text;
}

;// CONCATENATED MODULE: ./src/deployments/pip-command.ts


function readPipCommand(words, state) {
    const first = words[0];
    if (first === undefined)
        return null;
    const program = programName(first);
    if (isPip(first, program))
        return readPip(words.slice(1), state);
    if (program === 'uv')
        return readUv(words.slice(1), state);
    if (program === 'pip-sync')
        return readSync(words.slice(1), state, ['requirements.txt']);
    if (!isPython(first, program))
        return null;
    const module = words.findIndex((word, index) => index > 0 && /^-[A-Za-z]*m$/.test(rawText(word)));
    if (module < 1 || module > maximumPythonOptions)
        return null;
    const named = words[module + 1];
    const rest = words.slice(module + 2);
    switch (named === undefined ? '' : rawText(named)) {
        case 'pip':
            return readPip(rest, state);
        case 'uv':
            return readUv(rest, state);
        case 'piptools':
            return rest[0] !== undefined && rawText(rest[0]) === 'sync'
                ? readSync(rest.slice(1), state, ['requirements.txt'])
                : null;
        default:
            return null;
    }
}
const maximumPythonOptions = 6;
function isPip(word, program) {
    if (/^pip[\d.]*$/i.test(program))
        return true;
    const [piece] = word.pieces;
    return word.pieces.length === 1 && piece?.kind === 'variable' && /(?:^|_)PIP[\d_]*$/i.test(piece.name);
}
function isPython(word, program) {
    return /^(?:python|pypy|py)[\d.]*w?$/i.test(program) || (word.pieces.length === 1 && word.pieces[0]?.kind !== 'text');
}
function readPip(words, state) {
    let at = 0;
    for (let word = words[at]; word !== undefined; word = words[at]) {
        const text = rawText(word);
        if (!text.startsWith('-'))
            break;
        at += valuedLong.has(text) ? 2 : 1;
    }
    const [command] = words.slice(at, at + 1).map(rawText);
    if (command !== 'install' && command !== 'wheel')
        return null;
    return readOptions(words.slice(at + 1), state, command === 'install', null);
}
function readUv(words, state) {
    let folder = null;
    let at = 0;
    for (let word = words[at]; word !== undefined; word = words[at]) {
        const text = rawText(word);
        if (!text.startsWith('-'))
            break;
        if (text === '--directory')
            folder = words[at + 1] ?? null;
        else if (text.startsWith('--directory='))
            folder = valueBehind(word, '--directory='.length);
        at += uvValued.has(text) ? 2 : 1;
    }
    const [pip, command] = words.slice(at, at + 2).map(rawText);
    if (pip !== 'pip')
        return null;
    const rest = words.slice(at + 2);
    if (command === 'install')
        return readOptions(rest, state, true, folder);
    const sync = command === 'sync' ? readSync(rest, state, []) : null;
    return sync === null ? null : { ...sync, folder };
}
function readOptions(words, state, certain, folder) {
    const files = [];
    let skipped = -1;
    for (const [at, word] of words.entries()) {
        const text = rawText(word);
        if (at === skipped)
            continue;
        if (text === '--')
            break;
        if (text === '--dry-run' || text === '--help' || text === '-h')
            return null;
        const glued = /^--requirements?=/.exec(text)?.[0] ?? shortCluster(text);
        const next = words[at + 1];
        if (glued !== null && glued.length < text.length)
            files.push(named(valueBehind(word, glued.length), state));
        else if (glued !== null || text === '--requirement' || text === '--requirements') {
            if (next !== undefined)
                files.push(named(next, state));
            skipped = at + 1;
        }
        else if (valuedLong.has(text) || isValuedShort(text))
            skipped = at + 1;
    }
    return files.length === 0 ? null : { files, certain, folder };
}
function readSync(words, state, otherwise) {
    const files = [];
    let skipped = -1;
    for (const [at, word] of words.entries()) {
        const text = rawText(word);
        if (at === skipped)
            continue;
        if (text === '--dry-run' || text === '-n' || text === '--help' || text === '-h')
            return null;
        if (text.startsWith('-'))
            skipped = valuedLong.has(text) || isValuedShort(text) ? at + 1 : skipped;
        else
            files.push(named(word, state));
    }
    const start = words.at(-1)?.end ?? 0;
    for (const value of files.length === 0 ? otherwise : []) {
        const word = { pieces: [], start, end: start, glob: false, quoted: false };
        files.push({ value: { value, certain: true }, text: value, word });
    }
    return files.length === 0 ? null : { files, certain: true, folder: null };
}
function named(word, state) {
    return { value: word.glob ? null : wordValue(word, state), text: rawText(word), word };
}
function valueBehind(word, length) {
    let left = length;
    const pieces = word.pieces.flatMap((piece) => {
        if (left === 0)
            return [piece];
        const cut = Math.min(left, piece.text.length);
        left -= cut;
        return cut === piece.text.length ? [] : [{ ...piece, text: piece.text.slice(cut), start: piece.start + cut }];
    });
    return { ...word, pieces };
}
function shortCluster(text) {
    return /^-[UqvIhn]*r/.exec(text)?.[0] ?? null;
}
function isValuedShort(text) {
    return /^-[UqvIhn]*[ceitfdCpPbo]$/.test(text);
}
const valuedLong = new Set(`abi cache-dir cert client-cert config-file config-setting config-settings constraint build-constraint default-index
  directory editable exclude-newer exists-action extra extra-index-url find-links fork-strategy global-option group
  implementation index index-strategy index-url install-option keyring-provider link-mode log log-file no-binary
  no-build-isolation-package no-build-package only-binary override overrides pip-args platform prefix prerelease
  progress-bar project proxy python python-executable python-platform python-version refresh-package reinstall-package
  report resolution resume-retries retries root root-user-action src target timeout torch-backend trusted-host
  upgrade-package upgrade-strategy uploaded-prior-to use-deprecated use-feature wheel-dir color allow-insecure-host`
    .split(/\s+/)
    .map((name) => `--${name}`));
const uvValued = new Set([
    '--directory',
    '--project',
    '--config-file',
    '--cache-dir',
    '--color',
    '--python-preference',
    '--allow-insecure-host',
]);

;// CONCATENATED MODULE: ./src/deployments/compose-command.ts



function composeCalls(scene, words, state) {
    if (scene.kind === 'local')
        return [];
    const named = [];
    let at = 0;
    for (let word = words[at]; word !== undefined; word = words[at]) {
        const option = rawText(word);
        if (!option.startsWith('-'))
            break;
        const next = valued.has(option) ? words[at + 1] : undefined;
        const file = /^(?:--file(?:=|$)|-f=?)/.exec(option)?.[0];
        const value = wordValue(next ?? word, state)?.value ?? '';
        if (file !== undefined)
            named.push(next === undefined ? value.slice(file.length) : value);
        at += next === undefined ? 1 : 2;
    }
    const verb = words[at];
    if (verb === undefined || !verbs.has(rawText(verb)))
        return [];
    const locate = (name) => state.folders.slice(0, 1).flatMap((folder) => scene.world.locate((0,deployments_repository/* joinPath */.uJ)(folder, name)) ?? []);
    const paths = named.length > 0 ? named.flatMap(locate) : usualNames.flatMap(locate).slice(0, 1);
    return paths.map((path) => ({ kind: 'compose', path, scene }));
}
const valued = new Set([
    '-f',
    '--file',
    '-p',
    '--project-name',
    '--profile',
    '--env-file',
    '--project-directory',
    '--ansi',
    '--parallel',
    '--progress',
]);
const verbs = new Set(['build', 'create', 'run', 'up']);
const usualNames = ['compose.yaml', 'compose.yml', 'docker-compose.yaml', 'docker-compose.yml'];

;// CONCATENATED MODULE: ./src/deployments/run-other.ts





function callsOf(search, scene, command, state) {
    const [first, ...rest] = command;
    if (first === undefined)
        return [];
    const name = programName(first);
    const module = /^(?:python|py)[\d.]*$/.test(name) && rest[0] !== undefined && rawText(rest[0]) === '-m' ? rest[1] : null;
    const tool = module === null || module === undefined ? name : rawText(module);
    if (tool === 'tox' || tool === 'nox')
        return toolCall(scene, tool, state);
    if (name === 'uvx' || (name === 'pipx' && rest[0] !== undefined && rawText(rest[0]) === 'run')) {
        const named = rest.map(rawText).find((text) => text === 'tox' || text === 'nox');
        return named === 'tox' || named === 'nox' ? toolCall(scene, named, state) : [];
    }
    if (/^(?:g?make|\$[({]MAKE[)}])$/.test(name))
        return makeCall(scene, rest, state);
    if (/^(?:docker|podman)-compose$/.test(name))
        return composeCalls(scene, rest, state);
    if (name === 'docker' || name === 'podman' || name === 'buildah') {
        if (rest[0] !== undefined && rawText(rest[0]) === 'compose')
            return composeCalls(scene, rest.slice(1), state);
        noteBuild(search, scene, rest, state);
    }
    return scriptCall(scene, command, state);
}
function toolCall(scene, tool, { folders }) {
    return folders.slice(0, 1).flatMap((folder) => {
        const path = scene.world.locate((0,deployments_repository/* joinPath */.uJ)(folder, tool === 'tox' ? 'tox.ini' : 'noxfile.py'));
        return path === null ? [] : [{ kind: 'tool', path, scene }];
    });
}
function makeCall(scene, words, state) {
    let folders = state.folders;
    let file = null;
    const targets = [];
    for (let at = 0; at < words.length; at++) {
        const word = words[at];
        const text = word === undefined ? '' : rawText(word);
        const next = words[at + 1];
        if (text === '-C' || text === '--directory' || text === '-f' || text === '--file') {
            const value = next === undefined ? null : wordValue(next, state);
            if (value === null)
                return [];
            if (text === '-f' || text === '--file')
                file = value.value;
            else
                folders = folders.map((folder) => (0,deployments_repository/* joinPath */.uJ)(folder, value.value));
            at++;
        }
        else if (!text.startsWith('-') && !text.includes('='))
            targets.push(text);
    }
    for (const folder of folders) {
        for (const name of file === null ? makefileNames : [file]) {
            const path = scene.world.locate((0,deployments_repository/* joinPath */.uJ)(folder, name));
            if (path !== null)
                return [{ kind: 'make', path, targets, scene, folders: [folder] }];
        }
    }
    return [];
}
const makefileNames = ['GNUmakefile', 'makefile', 'Makefile'];
function noteBuild(search, scene, words, state) {
    const build = words.findIndex((word) => /^(?:build|bud)$/.test(rawText(word)));
    const verbs = words.slice(0, Math.max(build, 0)).map(rawText);
    if (build < 0 || verbs.some((verb) => !/^(?:buildx|image|-.*)$/.test(verb)) || state.folders.length !== 1)
        return;
    const values = new Map();
    const given = new Map();
    let context = null;
    const rest = words.slice(build + 1);
    for (let at = 0; at < rest.length; at++) {
        const word = rest[at];
        if (word === undefined)
            break;
        const text = rawText(word);
        const next = rest[at + 1];
        if (text === '-f' || text === '--file') {
            if (next !== undefined)
                values.set('file', next);
            at++;
        }
        else if (text === '--build-arg' || text.startsWith('--build-arg=')) {
            const argument = text === '--build-arg' ? next : word;
            if (argument !== undefined)
                addGiven(given, argument, state);
            at += text === '--build-arg' ? 1 : 0;
        }
        else if (text.startsWith('--') && !text.includes('='))
            at += flags.has(text) ? 0 : 1;
        else if (/^-[tcmo]$/.test(text))
            at++;
        else if (!text.startsWith('-'))
            context = word;
    }
    const folder = context === null ? null : wordValue(context, state);
    const named = values.get('file');
    const file = named === undefined ? null : wordValue(named, state);
    if (folder === null || (named !== undefined && file === null))
        return;
    const from = state.folders[0] ?? '/';
    const absolute = (0,deployments_repository/* joinPath */.uJ)(from, folder.value);
    const dockerfile = scene.world.locate(file === null ? `${absolute}/Dockerfile` : (0,deployments_repository/* joinPath */.uJ)(from, file.value));
    const by = scene.via.at(-1);
    const { root } = scene.world;
    if (dockerfile === null || by === undefined || !(absolute === root || absolute.startsWith(`${root}/`)))
        return;
    search.builds.push({ dockerfile, context: absolute.slice(root.length + 1), by, kind: scene.kind, given });
}
function addGiven(given, word, state) {
    const known = wordValue(word, state);
    const text = (known?.value ?? rawText(word)).replace(/^--build-arg=/, '');
    addArgument(given, text, (value) => (known === null ? null : { value, certain: known.certain }));
}
const flags = new Set(['--no-cache', '--pull', '--push', '--load', '--rm', '--force-rm', '--quiet', '--squash']);
function scriptCall(scene, command, state) {
    const [first, ...rest] = command;
    if (first === undefined)
        return [];
    const runs = /^(?:(?:.*\/)?(?:ba|da|z|k|a)?sh|source|\.)$/.test(rawText(first));
    const word = runs ? rest.find((one) => !rawText(one).startsWith('-')) : first;
    const value = word === undefined ? null : wordValue(word, state);
    if (value === null || (!runs && !value.value.includes('/')))
        return [];
    for (const folder of state.folders) {
        const absolute = (0,deployments_repository/* joinPath */.uJ)(folder, value.value);
        const path = scene.world.locate(absolute);
        const home = (0,deployments_repository/* joinPath */.uJ)(absolute, '..');
        if (path !== null && isScript(path))
            return [{ kind: 'script', path, scene, folders: state.folders, home }];
    }
    return [];
}
function isScript(path) {
    const name = (0,deployments_repository/* fileName */.Md)(path);
    return /\.(?:sh|bash|zsh)$/.test(name) || !name.includes('.');
}

;// CONCATENATED MODULE: ./src/deployments/wrappers.ts


function withoutWrappers(words) {
    let at = 0;
    for (let steps = 0; steps < maximumWrappers; steps++) {
        const next = behindWrapper(words, at);
        if (next === at)
            break;
        at = next;
    }
    return words.slice(at);
}
const maximumWrappers = 8;
const wrappers = new Map([
    ['sudo', { valued: ['-u', '-g', '--user', '--group'] }],
    ['env', { valued: ['-u', '--unset', '-C', '--chdir'] }],
    ['exec', {}],
    ['command', {}],
    ['nohup', {}],
    ['call', {}],
    ['&', {}],
    ['nice', { valued: ['-n'] }],
    ['time', {}],
    ['timeout', { valued: ['-s', '-k', '--signal', '--kill-after'], operands: 1 }],
    ['retry', { valued: ['-t', '-s', '-m', '--tries'] }],
    ['travis_retry', {}],
    ['gosu', { operands: 1 }],
    ['su-exec', { operands: 1 }],
    ['xvfb-run', { valued: ['-s', '-n'] }],
    ['poetry', { verb: 'run' }],
    ['pipenv', { verb: 'run' }],
    ['pdm', { verb: 'run' }],
    ['hatch', { verb: 'run' }],
    ['uv', { verb: 'run', valued: ['--with', '--python', '-p', '--project', '--extra', '--group'] }],
    ['conda', { verb: 'run', valued: ['-n', '-p', '--name', '--prefix'] }],
    ['mamba', { verb: 'run', valued: ['-n', '-p', '--name', '--prefix'] }],
    ['micromamba', { verb: 'run', valued: ['-n', '-p', '--name', '--prefix'] }],
]);
function behindWrapper(words, from) {
    const first = words[from];
    if (first === undefined)
        return from;
    const wrapper = wrappers.get(programName(first));
    if (wrapper === undefined)
        return from;
    let at = from + 1;
    const word = () => {
        const next = words[at];
        return next === undefined ? '' : rawText(next);
    };
    if (wrapper.verb !== undefined) {
        if (word() !== wrapper.verb)
            return from;
        at++;
    }
    while (word().startsWith('-') || /^[A-Za-z_]\w*=/.test(word())) {
        if (/^-[vV]$/.test(word()) && rawText(first) === 'command')
            return from;
        const end = word() === '--';
        at += wrapper.valued?.includes(word()) === true ? 2 : 1;
        if (end)
            break;
    }
    return Math.min(at + (wrapper.operands ?? 0), words.length);
}

;// CONCATENATED MODULE: ./src/deployments/run-script.ts









function runScript(search, scene, script, state, depth = 0) {
    if (!spend(search, script.text.length, script))
        return state;
    const walk = newWalk(search, scene, script, state, depth);
    let words = [];
    let input = null;
    const flush = () => {
        if (words.length > 0 || input !== null)
            runCommand(walk, words, input);
        words = [];
        input = null;
    };
    for (const token of shellTokens(script.text, scene.dialect)) {
        if (token.kind === 'word')
            words.push(token);
        else if (token.kind === 'input')
            input = token;
        else {
            flush();
            operate(walk, token.text);
        }
    }
    flush();
    return walk.state;
}
function runWords(search, scene, script, words, state) {
    runCommand(newWalk(search, scene, script, state, 0), words, null);
}
const workOfCommand = 8;
const maximumDepth = 4;
function newWalk(search, scene, script, state, depth) {
    return { search, scene, script, depth, state, frames: [], branches: 0, guarded: false, after: ';' };
}
function operate(walk, operator) {
    if (operator === '(')
        openFrame(walk, 'subshell');
    else if (operator === ')' && walk.frames.at(-1)?.kind === 'subshell') {
        walk.state = walk.frames.pop()?.state ?? walk.state;
    }
    if (operator !== '&&')
        walk.guarded = false;
    if (operator !== '\n' || !['&&', '||', '|'].includes(walk.after))
        walk.after = operator;
}
function runCommand(walk, all, input) {
    spend(walk.search, workOfCommand);
    const words = withoutKeywords(walk, all);
    const after = walk.after;
    walk.after = ';';
    const bare = run_script_assign(walk, words, after);
    if (input?.kind === 'input' && readsScript(bare)) {
        runInner(walk, scriptSlice(walk.script, input.start, input.end));
    }
    const command = withoutWrappers(bare);
    const first = command[0];
    if (first === undefined)
        return;
    const name = rawText(first);
    if (testCommands.has(name))
        walk.guarded = true;
    if (folderCommands.has(name)) {
        changeFolder(walk, name, command[1], after);
        return;
    }
    const inner = innerScript(walk.script, command);
    if (inner !== null) {
        runInner(walk, inner);
        return;
    }
    const certain = walk.scene.certain && after !== '||' && !walk.guarded && walk.branches === 0;
    const scene = certain ? walk.scene : { ...walk.scene, certain: false };
    const pip = readPipCommand(command, walk.state);
    if (pip !== null)
        installWith(walk.search, scene, walk.script, command, pip, walk.state);
    else {
        const by = placeOf(walk.script, first.start);
        walk.search.calls.push(...callsOf(walk.search, { ...scene, via: [...scene.via, by] }, command, walk.state));
    }
}
const testCommands = new Set(['[', '[[', 'test', 'command', 'which', 'type', 'grep']);
const folderCommands = new Set(['cd', 'pushd', 'popd', 'Set-Location']);
const shells = /^(?:.*\/)?(?:ba|da|z|k|a)?sh$/;
function withoutKeywords(walk, words) {
    let at = 0;
    for (; at < words.length; at++) {
        const word = words[at];
        if (word === undefined || word.quoted)
            break;
        const text = rawText(word);
        if (text === 'if' || text === 'while' || text === 'until')
            openFrame(walk, 'branch');
        else if (text === 'for' || text === 'select' || text === 'case') {
            walk.state = forget(walk.state, words[at + 1]);
            openFrame(walk, 'branch');
            return [];
        }
        else if (text === 'fi' || text === 'done' || text === 'esac')
            closeBranch(walk);
        else if (text === 'function')
            return [];
        else if (!neutralKeywords.has(text))
            break;
    }
    return words.slice(at);
}
const neutralKeywords = new Set(['then', 'else', 'elif', 'do', '{', '}', '!', 'time']);
const maximumFrames = 100;
function openFrame(walk, kind) {
    const isDeep = walk.frames.length >= maximumFrames;
    walk.frames.push({ kind, state: isDeep ? { ...walk.state, folders: [], variables: new Map() } : walk.state });
    if (kind === 'branch')
        walk.branches++;
}
function closeBranch(walk) {
    const frame = walk.frames.at(-1);
    if (frame === undefined || frame.kind === 'subshell')
        return;
    walk.frames.pop();
    walk.branches--;
    if (frame.state === walk.state)
        return;
    const variables = new Map([...walk.state.variables].filter(([name, known]) => frame.state.variables.get(name) === known));
    const same = frame.state.folders === walk.state.folders;
    walk.state = { ...walk.state, variables, folders: same ? walk.state.folders : [] };
}
function forget(state, variable) {
    const name = variable === undefined ? '' : rawText(variable);
    if (!state.variables.has(name))
        return state;
    const variables = new Map(state.variables);
    variables.delete(name);
    return { ...state, variables };
}
function run_script_assign(walk, words, after) {
    const exported = words[0] !== undefined && /^(?:export|readonly|local|declare|set|SET)$/.test(rawText(words[0]));
    const start = exported ? 1 : 0;
    const command = words.findIndex((word, index) => index >= start && !assignment.test(rawText(word)));
    if (command >= 0 || words.length === start)
        return exported ? [] : words.slice(Math.max(command, 0));
    const variables = new Map(walk.state.variables);
    spend(walk.search, variables.size / variablesOfWork);
    const plain = after !== '||' && !walk.guarded;
    for (const word of words.slice(start)) {
        const name = assignment.exec(rawText(word))?.[1] ?? '';
        const value = plain ? wordValue(word, walk.state) : null;
        if (value === null || word.glob || variables.size >= maximumVariables)
            variables.delete(name);
        else
            variables.set(name, { ...value, value: value.value.slice(name.length + 1) });
    }
    walk.state = { ...walk.state, variables };
    return [];
}
const variablesOfWork = 8;
const maximumVariables = 200;
const assignment = /^([A-Za-z_]\w*)=/;
function changeFolder(walk, name, target, after) {
    const { folders } = walk.state;
    const value = target === undefined || name === 'popd' ? null : wordValue(target, walk.state);
    const path = walk.scene.dialect === 'windows' ? value?.value.replaceAll('\\', '/') : value?.value;
    const known = path !== undefined && !path.startsWith('-') && after !== '||' && after !== '|' && !walk.guarded;
    const next = known ? [...new Set(folders.map((folder) => (0,deployments_repository/* joinPath */.uJ)(folder, path)))] : [];
    const there = next.filter((folder) => walk.scene.world.mayHoldFolder(folder));
    walk.state = { ...walk.state, folders: next.length > 1 && there.length > 0 ? there : next };
}
function readsScript(words) {
    const [first, ...rest] = words;
    return first === undefined || (shells.test(rawText(first)) && rest.every((word) => rawText(word).startsWith('-')));
}
function innerScript(script, command) {
    const [first, second] = command;
    if (first === undefined || second === undefined)
        return null;
    if (rawText(first) === 'eval' && command.length === 2)
        return wordAsScript(script, second);
    if (!shells.test(rawText(first)))
        return null;
    const option = command.findIndex((word) => /^-[a-z]*c$/.test(rawText(word)));
    const word = option > 0 ? command[option + 1] : undefined;
    return word === undefined ? null : wordAsScript(script, word);
}
function runInner(walk, script) {
    if (walk.depth >= maximumDepth)
        return;
    const certain = walk.scene.certain && !walk.guarded && walk.branches === 0;
    const scene = { ...walk.scene, certain, dialect: walk.scene.dialect === 'make' ? 'make' : 'sh' };
    runScript(walk.search, scene, script, walk.state, walk.depth + 1);
}

;// CONCATENATED MODULE: ./src/deployments/manifest.ts






const checkouts = {
    render: '/opt/render/project/src',
    netlify: '/opt/build/repo',
    heroku: '/app',
    railway: '/app',
    nixpacks: '/app',
    'github-actions': '/github/workspace',
    'gitlab-ci': '/builds/project',
    'azure-pipelines': '/home/vsts/work/1/s',
    travis: '/home/travis/build/project',
    bitbucket: '/opt/atlassian/pipelines/agent/build',
};
function checkoutScene(search, platform, kind, certain = true) {
    const world = (0,deployments_repository/* checkoutWorld */.HQ)(search.repository, checkouts[platform]);
    return { platform, kind, world, dialect: 'sh', via: [], certain };
}
function runEach(manifest, node, folder, certain = true) {
    const scene = checkoutScene(manifest.search, manifest.platform, manifest.kind, certain);
    const state = freshState([(0,deployments_repository/* joinPath */.uJ)(scene.world.root, folder)]);
    for (const script of scriptsOf(node))
        runScript(manifest.search, scene, script, state);
}
const pipenvFiles = ['Pipfile', 'Pipfile.lock'];
function installByConvention(manifest, folder, options = {}) {
    const { search, file, platform, kind } = manifest;
    const path = (0,deployments_repository/* joinInside */.lG)(folder, 'requirements.txt');
    const has = (name) => search.repository.files.has((0,deployments_repository/* joinInside */.lG)(folder, name));
    if (!search.repository.files.has(path) || (options.pipenvFirst === true && pipenvFiles.some(has)))
        return;
    search.installed.push({
        file: path,
        by: options.by ?? placeIn(file, 0),
        via: [],
        platform,
        kind,
        command: 'pip install -r requirements.txt',
        certain: false,
        through: 'convention',
    });
}
function manifest_noteBuild(manifest, dockerfile, folder, context, given = noArguments) {
    const { search, file, kind } = manifest;
    const named = textOf(dockerfile) ?? 'Dockerfile';
    const path = [(0,deployments_repository/* joinInside */.lG)(folder, named), (0,deployments_repository/* joinInside */.lG)('', named)].find((one) => search.repository.files.has(one));
    if (path === undefined)
        return;
    const by = dockerfile?.at ?? placeIn(file, 0);
    search.builds.push({ dockerfile: path, context: context ?? folder, by, kind, given });
}

;// CONCATENATED MODULE: ./src/deployments/named-path.ts




function namedPath(text, from, variables = new Map(), dialect = 'sh') {
    if (text === null || !isShort(text))
        return null;
    const [word, more] = shellTokens(text.trim(), dialect);
    if (word === undefined)
        return from;
    const value = word.kind === 'word' && more === undefined ? wordValue(word, freshState([from], variables)) : null;
    if (value === null)
        return null;
    return (0,deployments_repository/* joinPath */.uJ)(from, dialect === 'windows' ? value.value.replaceAll('\\', '/') : value.value);
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./src/deployments/yaml-file.ts



const yaml_file_maximumDepth = 60;
const weightPerCharacter = 10;
const leastWeight = 100_000;
const weightPerValue = 4;
function readYamlFile(file) {
    const roots = [];
    const weightLeft = leastWeight + weightPerCharacter * file.text.length;
    const reading = { file, anchors: new Map(), weightLeft, cutAt: null };
    const documents = parseDocuments(file.text);
    if (documents === null)
        return { why: 'The file is nested too deep.', at: placeIn(file, 0) };
    for (const document of documents) {
        const [error] = document.errors;
        if (error !== undefined)
            return { why: 'The file is no valid YAML.', at: placeIn(file, error.pos[0]) };
        reading.anchors.clear();
        roots.push(convert(reading, document.contents, 0, 0));
    }
    return { roots, cutAt: reading.cutAt };
}
function parseDocuments(text) {
    const { stackTraceLimit } = Error;
    Error.stackTraceLimit = 0;
    try {
        return (0,dist/* parseAllDocuments */.hR)(text, { uniqueKeys: false, prettyErrors: false, logLevel: 'silent' });
    }
    catch (error) {
        if (error instanceof RangeError)
            return null;
        throw error;
    }
    finally {
        Error.stackTraceLimit = stackTraceLimit;
    }
}
function convert(reading, node, outer, depth) {
    const { file, anchors } = reading;
    if ((0,dist/* isAlias */.Vj)(node))
        return aliased(reading, node.source, placeIn(file, node.range?.[0] ?? outer));
    if (!(0,dist/* isScalar */.jn)(node) && !(0,dist/* isMap */.jh)(node) && !(0,dist/* isSeq */.oP)(node))
        return leafNode(placeIn(file, outer));
    const start = node.range?.[0] ?? outer;
    const before = reading.weightLeft;
    const converted = depth > yaml_file_maximumDepth ? leafNode(placeIn(file, start)) : value(reading, node, start, depth);
    reading.weightLeft -= weightPerValue + (converted.script?.text.length ?? 0);
    if (node.anchor !== undefined)
        anchors.set(node.anchor, { node: converted, weight: before - reading.weightLeft });
    return converted;
}
function aliased(reading, anchor, at) {
    const named = reading.anchors.get(anchor);
    if (named === undefined)
        return leafNode(at);
    if (named.weight > reading.weightLeft) {
        reading.cutAt ??= at;
        return leafNode(at);
    }
    reading.weightLeft -= named.weight;
    return named.node;
}
function value(reading, node, start, depth) {
    const at = placeIn(reading.file, start);
    if ((0,dist/* isScalar */.jn)(node))
        return leafNode(at, node.value === null ? null : scalarScript(reading.file, node));
    if ((0,dist/* isSeq */.oP)(node)) {
        return { ...leafNode(at), items: node.items.map((item) => convert(reading, item, start, depth + 1)) };
    }
    return (0,dist/* isMap */.jh)(node) ? mapNode(reading, node.items, start, depth) : leafNode(at);
}
function mapNode(reading, pairs, start, depth) {
    const entries = new Map();
    const merged = [];
    for (const { key, value } of pairs) {
        const name = (0,dist/* isScalar */.jn)(key) ? (key.source ?? '') : '';
        const from = (0,dist/* isScalar */.jn)(key) ? (key.range?.[0] ?? start) : start;
        const converted = convert(reading, value, from, depth + 1);
        if (name === '<<')
            merged.push(converted.items.length > 0 ? converted.items : [converted]);
        else if (!entries.has(name))
            entries.set(name, converted);
    }
    for (const map of merged.flat()) {
        for (const [name, entry] of map.entries)
            if (!entries.has(name))
                entries.set(name, entry);
    }
    return { ...leafNode(placeIn(reading.file, start)), entries };
}
function scalarScript(file, node) {
    const [start, end] = node.range ?? [0, 0];
    const text = typeof node.value === 'string' ? node.value : (node.source ?? '');
    if (node.type === 'PLAIN' && end - start === text.length)
        return fileSlice(file, start, end);
    const isBlock = node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED';
    const from = isBlock ? behindLine(file.text, start, end) : start;
    return alignValue(file, text, { start: from, end, escapes: node.type === 'QUOTE_DOUBLE' });
}
function behindLine(text, start, end) {
    const newline = text.indexOf('\n', start);
    return newline < 0 || newline >= end ? end : newline + 1;
}

;// CONCATENATED MODULE: ./src/deployments/azure-pipelines.ts










function readAzurePipelines(manifest) {
    readNode({
        manifest,
        templates: new Map(),
        path: manifest.file.path,
        parameters: defaultsOf(manifest.root),
        windows: false,
        atCheckout: true,
        certain: true,
        via: [],
        depth: 0,
    }, manifest.root);
}
const deepestPart = 20;
const workOfPart = 8;
function readNode(outer, node) {
    if (outer.depth > deepestPart || !spend(outer.manifest.search, workOfPart))
        return;
    const image = textOf(child(child(node, 'pool'), 'vmImage'));
    const scope = {
        ...outer,
        windows: image === null ? outer.windows : /^(?:windows|vs\d|win)/i.test(image),
        atCheckout: beginsAtCheckout(outer, node),
        depth: outer.depth + 1,
    };
    for (const [key, value] of node.entries) {
        if (partKeys.has(key))
            for (const item of value.items)
                readNode(scope, item);
        else if (key.startsWith('${{')) {
            const uncertain = { ...scope, certain: false };
            readNode(uncertain, value);
            for (const item of value.items)
                readNode(uncertain, item);
        }
    }
    for (const lifecycle of valuesOf(child(node, 'strategy'))) {
        for (const hook of valuesOf(lifecycle))
            readNode(scope, hook);
        for (const hook of valuesOf(child(lifecycle, 'on')))
            readNode({ ...scope, certain: false }, hook);
    }
    const extended = child(node, 'extends') ?? node;
    const template = child(extended, 'template')?.script ?? null;
    if (template !== null)
        readTemplate(scope, template, child(extended, 'parameters'));
    readStep(scope, node);
}
function beginsAtCheckout({ atCheckout }, node) {
    const checkouts = child(node, 'steps')?.items.flatMap((step) => child(step, 'checkout') ?? []) ?? [];
    if (checkouts.length > 0)
        return checkouts.length === 1 && textOf(checkouts[0] ?? null) === 'self';
    return atCheckout && child(node, 'deployment') === null;
}
const partKeys = new Set(['stages', 'jobs', 'steps']);
function readTemplate(scope, named, given) {
    const { manifest, depth } = scope;
    const { search } = manifest;
    const [path = '', repository = 'self'] = filled(scope, named).text.split('@');
    if (repository !== 'self')
        return;
    const file = openFile(search, (0,deployments_repository/* joinInside */.lG)(path.startsWith('/') ? '' : (0,deployments_repository/* folderOf */.yS)(scope.path), path));
    if (file === null || depth > deepestPart || !spend(search, file.text.length, named))
        return;
    const read = scope.templates.get(file.path) ?? readYamlFile(file);
    scope.templates.set(file.path, read);
    if ('why' in read)
        return;
    for (const root of read.roots) {
        const parameters = new Map(defaultsOf(root));
        for (const [name, node] of given?.entries ?? []) {
            if (node.script === null)
                parameters.delete(name);
            else
                parameters.set(name, filled(scope, node.script).text);
        }
        readNode({ ...scope, path: file.path, parameters, via: [...scope.via, placeOf(named, 0)] }, root);
    }
}
function defaultsOf(root) {
    const declared = child(root, 'parameters');
    const pairs = [
        ...(declared?.items.map((item) => [textOf(child(item, 'name')) ?? '', child(item, 'default')]) ?? []),
        ...(declared?.entries ?? []),
    ];
    return new Map(pairs.flatMap(([name, node]) => (node?.script ? [[name, node.script.text]] : [])));
}
const folderVariables = new Set([
    'build.sourcesdirectory',
    'build.repository.localpath',
    'system.defaultworkingdirectory',
]);
function filled({ manifest: { search, platform, kind }, parameters }, script) {
    const { root } = checkoutScene(search, platform, kind).world;
    const pattern = /\$\{\{\s*parameters(?:\.([\w-]+)|\['([^'\n]+)'\])\s*\}\}|(\$\([\w.]+\))/g;
    return fillIn(search, script, pattern, (name) => {
        if (!name.startsWith('$('))
            return parameters.get(name) ?? null;
        return folderVariables.has(name.slice(2, -1).toLowerCase()) ? root : null;
    });
}
const scriptKeys = [
    ['script', null],
    ['bash', 'sh'],
    ['pwsh', 'windows'],
    ['powershell', 'windows'],
];
const scriptTasks = new Map([
    ['cmdline', null],
    ['bash', 'sh'],
    ['shellscript', 'sh'],
    ['powershell', 'windows'],
]);
function readStep(scope, step) {
    for (const [key, dialect] of scriptKeys) {
        run(scope, dialect, child(step, key)?.script ?? null, child(step, 'workingDirectory'));
    }
    const inputs = child(step, 'inputs');
    const task = textOf(child(step, 'task'))?.split('@')[0]?.toLowerCase() ?? '';
    if (task === 'docker')
        noteImage(scope, inputs);
    const dialect = scriptTasks.get(task);
    if (dialect === undefined)
        return;
    const folder = child(inputs, 'workingDirectory') ?? child(inputs, 'cwd');
    const file = (child(inputs, 'filePath') ?? child(inputs, 'scriptPath'))?.script ?? null;
    run(scope, dialect, child(inputs, 'script')?.script ?? null, folder);
    if (file !== null && dialect === 'sh')
        run(scope, dialect, prefixed('bash ', file), folder);
}
function run(scope, dialect, script, folderNode) {
    if (script === null)
        return;
    const { manifest, certain, via, windows, atCheckout } = scope;
    const checkout = checkoutScene(manifest.search, manifest.platform, manifest.kind, certain);
    const scene = { ...checkout, via, dialect: dialect ?? (windows ? 'windows' : 'sh') };
    const folder = atCheckout ? folderOfStep(scope, folderNode, scene.world.root) : null;
    runScript(manifest.search, scene, filled(scope, script), freshState(folder === null ? [] : [folder]));
}
function folderOfStep(scope, node, root) {
    if (node === null)
        return root;
    return namedPath(node.script === null ? null : filled(scope, node.script).text, root, new Map(), 'windows');
}
function noteImage(scope, inputs) {
    const { search, kind } = scope.manifest;
    const named = child(inputs, 'Dockerfile') ?? child(inputs, 'dockerfile');
    const { root } = checkoutScene(search, scope.manifest.platform, kind).world;
    const path = folderOfStep(scope, named, root)?.slice(root.length + 1);
    if (named === null || path === undefined || !search.repository.files.has(path))
        return;
    const context = child(inputs, 'buildContext');
    const folder = context === null || textOf(context) === '**' ? (0,deployments_repository/* joinPath */.uJ)(root, (0,deployments_repository/* folderOf */.yS)(path)) : folderOfStep(scope, context, root);
    if (folder === null || !`${folder}/`.startsWith(`${root}/`))
        return;
    search.builds.push({
        dockerfile: path,
        context: folder.slice(root.length + 1),
        by: named.at,
        kind,
        given: noArguments,
    });
}

;// CONCATENATED MODULE: ./src/deployments/bitbucket.ts




function readBitbucket(manifest) {
    readPipelines(manifest, child(manifest.root, 'pipelines'), 0);
}
const deepestStep = 10;
function readPipelines(manifest, node, depth) {
    if (node === null || depth > deepestStep)
        return;
    for (const item of node.items)
        readPipelines(manifest, item, depth + 1);
    for (const [key, value] of node.entries) {
        if (key === 'step')
            bitbucket_readStep(manifest, value);
        else
            readPipelines(manifest, value, depth + 1);
    }
}
function bitbucket_readStep({ search, platform, kind }, step) {
    const checkout = checkoutScene(search, platform, kind);
    const runner = child(step, 'runs-on');
    const isWindows = [runner, ...(runner?.items ?? [])].some((node) => textOf(node)?.includes('windows'));
    const scene = { ...checkout, dialect: isWindows ? 'windows' : 'sh' };
    const clone = { value: scene.world.root, certain: true };
    for (const key of ['script', 'after-script']) {
        let state = freshState([clone.value], new Map([['BITBUCKET_CLONE_DIR', clone]]));
        for (const script of scriptsOf(child(step, key)))
            state = runScript(search, scene, script, state);
    }
}

;// CONCATENATED MODULE: ./src/deployments/base-image.ts
const noImage = { image: null, workdir: '/', variables: new Map() };
function baseImage(name) {
    return /(?:^|\/)(?:lambda\/python|aws-lambda-python)(?:[:@]|$)/.test(name) ? forLambda : noImage;
}
const forLambda = {
    ...noImage,
    workdir: '/var/task',
    variables: new Map([['LAMBDA_TASK_ROOT', { value: '/var/task', certain: true }]]),
};

// EXTERNAL MODULE: ./src/deployments/platform-file.ts
var platform_file = __webpack_require__(164);
;// CONCATENATED MODULE: ./src/deployments/docker-stages.ts

function stagesForPeople(instructions) {
    const stages = [];
    for (const { name, flags, rest } of instructions) {
        if (name === 'FROM') {
            const [image = '', as, own = ''] = rest.text.trim().toLowerCase().split(/\s+/, 3);
            stages.push({ name: as === 'as' ? own : '', uses: [image] });
        }
        else
            stages.at(-1)?.uses.push(...flags.flatMap(stageIn));
    }
    const numbers = new Map(stages.flatMap(({ name }, at) => [[name, at], [String(at), at]]));
    const others = new Set([...stages.keys()].filter((at) => !(0,platform_file/* speaksOfPeople */.g)(stages[at]?.name ?? '')));
    if (others.size === 0)
        return others;
    for (const at of others)
        for (const use of stages[at]?.uses ?? [])
            others.add(numbers.get(use) ?? at);
    return new Set([...stages.keys()].filter((at) => !others.has(at)));
}
function stageIn({ name, value }) {
    if (name === 'from')
        return [value.toLowerCase()];
    const from = name === 'mount' ? /(?:^|,)from=([^,]+)/.exec(value)?.[1] : undefined;
    return from === undefined ? [] : [from.toLowerCase()];
}

;// CONCATENATED MODULE: ./src/deployments/docker-syntax.ts

function dockerInstructions(file) {
    const escapeMark = /^(?:[ \t]*#[^\n]*\n){0,5}?[ \t]*#[ \t]*escape[ \t]*=[ \t]*`/i.test(file.text.slice(0, 1000))
        ? '`'
        : '\\';
    const instructions = [];
    let line = 0;
    while (line < file.starts.length) {
        const joined = joinLines(file, line, escapeMark);
        line = joined.next;
        const text = joined.parts.map((part) => part.text).join('');
        const names = hereNames(text);
        const parts = [...joined.parts];
        for (const { name, tabs } of names) {
            const first = line;
            while (line < file.starts.length && hereLine(file, line, tabs) !== name)
                line++;
            line++;
            const last = Math.min(line, file.starts.length);
            parts.push(fileSlice(file, file.starts[first] ?? file.text.length, file.starts[last] ?? file.text.length));
        }
        const instruction = readInstruction(file, parts);
        if (instruction !== null)
            instructions.push(instruction);
    }
    return instructions;
}
function joinLines(file, line, escapeMark) {
    const parts = [];
    let at = line;
    for (; at < file.starts.length; at++) {
        const start = file.starts[at] ?? 0;
        const content = fileSlice(file, start, file.starts[at + 1] ?? file.text.length);
        const trimmed = content.text.trim();
        if (trimmed === '' || trimmed.startsWith('#')) {
            if (parts.length === 0)
                return { parts, next: at + 1 };
            continue;
        }
        const kept = content.text.trimEnd();
        if (!kept.endsWith(escapeMark)) {
            parts.push(content);
            return { parts, next: at + 1 };
        }
        parts.push(scriptSlice(content, 0, kept.length - 1));
    }
    return { parts, next: at };
}
function readInstruction(file, parts) {
    const whole = joinScripts(file, parts);
    const head = /^[ \t]*([A-Za-z]+)[ \t\r\n]*/.exec(whole.text);
    if (head === null)
        return null;
    let at = head[0].length;
    const flags = [];
    flagPattern.lastIndex = at;
    for (let flag = flagPattern.exec(whole.text); flag !== null; flag = flagPattern.exec(whole.text)) {
        flags.push({ name: flag[1] ?? '', value: flag[2] ?? '' });
        at = flagPattern.lastIndex;
    }
    const name = (head[1] ?? '').toUpperCase();
    return { name, flags, rest: scriptSlice(whole, at) };
}
const flagPattern = /--([a-z-]+)(?:=(\S*))?[ \t\r\n]+/y;
function hereNames(text) {
    if (!/^[ \t]*(?:RUN|COPY|ADD)\b/i.test(text))
        return [];
    const names = [];
    let quotes = 0;
    let counted = 0;
    for (const found of text.matchAll(/(?<!<)<<(-?)(["']?)([A-Za-z_]\w*)\2/g)) {
        for (; counted < found.index; counted++)
            if (text.charAt(counted) === '"' || text.charAt(counted) === "'")
                quotes++;
        if (quotes % 2 === 0)
            names.push({ name: found[3] ?? '', tabs: found[1] === '-' });
    }
    return names;
}
function hereLine(file, line, tabs) {
    const text = file.text.slice(file.starts[line], file.starts[line + 1]).replace(/[\r\n]+$/, '');
    return tabs ? text.replace(/^\t+/, '') : text;
}

;// CONCATENATED MODULE: ./src/deployments/name-pattern.ts
function nameMatches(pattern, name) {
    if (name.length > longestName)
        return false;
    let at = 0;
    let from = 0;
    let star = -1;
    let resume = 0;
    while (from < name.length) {
        const step = at < pattern.length ? matchOne(pattern, at, name.charCodeAt(from)) : null;
        if (step === 'any') {
            star = at++;
            resume = from;
        }
        else if (step !== null) {
            at = step;
            from++;
        }
        else if (star >= 0) {
            at = star + 1;
            from = ++resume;
        }
        else
            return false;
    }
    while (pattern.charAt(at) === '*')
        at++;
    return at === pattern.length;
}
const longestName = 255;
function matchOne(pattern, at, code) {
    const character = pattern.charAt(at);
    if (character === '*')
        return 'any';
    if (character === '?')
        return at + 1;
    if (character === '\\' && at + 1 < pattern.length)
        return pattern.charCodeAt(at + 1) === code ? at + 2 : null;
    if (character !== '[')
        return pattern.charCodeAt(at) === code ? at + 1 : null;
    const negated = pattern.charAt(at + 1) === '^';
    let inside = negated ? at + 2 : at + 1;
    let matched = false;
    while (inside < pattern.length && pattern.charAt(inside) !== ']') {
        const low = pattern.charCodeAt(inside);
        const isRange = pattern.charAt(inside + 1) === '-' && ![']', ''].includes(pattern.charAt(inside + 2));
        const high = isRange ? pattern.charCodeAt(inside + 2) : low;
        if (code >= low && code <= high)
            matched = true;
        inside += isRange ? 3 : 1;
    }
    return matched !== negated ? inside + 1 : null;
}

;// CONCATENATED MODULE: ./src/deployments/image-files.ts



function emptyImage(parent) {
    return { parent, files: new Map(), folders: new Map(), copies: 0 };
}
const maximumCopies = 50;
const maximumSteps = 60;
function copyInto(image, looking, from, source, target) {
    const order = image.copies++;
    const name = (0,deployments_repository/* fileName */.Md)(source);
    if (/[*?[]/.test(source)) {
        const folder = (0,deployments_repository/* folderOf */.yS)(source);
        const isKnown = from.kind !== 'elsewhere' && !/[*?[]/.test(folder);
        if (isKnown)
            note(image.folders, target.path, { order, from, path: sourcePath(from, folder), pattern: name });
        return;
    }
    const copied = { order, from, path: sourcePath(from, source), pattern: null };
    if (!isFile(looking, copied)) {
        note(image.folders, target.path, copied);
        return;
    }
    if (!target.isFolder)
        note(image.files, target.path, copied);
    const mayBeFolder = target.isFolder || !(0,deployments_repository/* fileName */.Md)(target.path).includes('.');
    if (mayBeFolder)
        note(image.files, (0,deployments_repository/* joinPath */.uJ)(target.path, (0,deployments_repository/* fileName */.Md)(copied.path)), copied);
}
function isFile(looking, { from, path }) {
    if (from.kind === 'elsewhere')
        return true;
    return from.kind === 'image' ? locateInImage(looking, from.image, path) !== null : looking.repository.files.has(path);
}
function locateInImage({ repository, budget }, image, path) {
    return image_files_locate({ repository, budget, steps: maximumSteps }, image, path);
}
function image_files_locate(locating, image, path) {
    for (let at = image; at !== null; at = at.parent) {
        if (locating.steps-- <= 0)
            return null;
        const all = candidates(locating, at, path);
        for (const candidate of all.sort((one, other) => other.copied.order - one.copied.order)) {
            const { from, path: copied } = candidate.copied;
            if (from.kind === 'elsewhere')
                return null;
            const found = (0,deployments_repository/* joinPath */.uJ)(from.kind === 'image' ? copied : `/${copied}`, `.${candidate.below}`);
            const file = from.kind === 'image' ? image_files_locate(locating, from.image, found) : found.slice(1);
            if (file !== null && locating.repository.files.has(file))
                return file;
        }
    }
    return null;
}
function candidates(looking, image, path) {
    const found = (image.files.get(path) ?? []).map((copied) => ({ copied, below: '' }));
    for (let end = path.lastIndexOf('/'); end >= 0; end = end === 0 ? -1 : path.lastIndexOf('/', end - 1)) {
        const below = path.slice(end);
        if (!spend(looking, 1 + end / charactersOfWork))
            return [];
        for (const copied of image.folders.get(path.slice(0, end) || '/') ?? []) {
            if (fits(looking, copied.pattern, below))
                found.push({ copied, below });
        }
    }
    return found;
}
const charactersOfWork = 16;
function fits(looking, pattern, below) {
    if (pattern === null)
        return spend(looking, 1 + below.length / charactersOfWork);
    if (below.lastIndexOf('/') !== 0)
        return false;
    return spend(looking, 1 + (pattern.length * below.length) / charactersOfWork) && nameMatches(pattern, below.slice(1));
}
function sourcePath(from, source) {
    return from.kind === 'context' ? (0,deployments_repository/* joinPath */.uJ)(`/${from.folder}`, `./${source}`).slice(1) : (0,deployments_repository/* joinPath */.uJ)('/', source);
}
function note(map, path, copied) {
    const known = map.get(path);
    if (known === undefined)
        map.set(path, [copied]);
    else if (known.length < maximumCopies)
        known.push(copied);
}

;// CONCATENATED MODULE: ./src/deployments/dockerfile.ts










function readDockerfile(search, file, build) {
    const stages = new Map();
    let stage = newStage(search, noImage, build.kind);
    let globals = new Map();
    let count = 0;
    const isPaid = spend(search, file.text.length * workOfCharacter, fileSlice(file));
    const instructions = isPaid ? dockerInstructions(file) : [];
    const forPeople = build.kind === 'deploy' ? stagesForPeople(instructions) : new Set();
    for (const instruction of instructions) {
        if (!spend(search, workOfInstruction, instruction.rest))
            break;
        if (instruction.name === 'FROM') {
            if (count === 0)
                globals = stage.variables;
            const words = wordsOf(instruction.rest);
            const values = words.map((word) => wordValue(word, freshState(['/'], globals))?.value ?? '');
            const image = (values[0] ?? '').toLowerCase();
            const kind = forPeople.has(count) ? 'local' : build.kind;
            stage = newStage(search, stages.get(image) ?? baseImage(image), kind, globals);
            if (values[1]?.toLowerCase() === 'as')
                stages.set((values[2] ?? '').toLowerCase(), stage);
            stages.set(String(count++), stage);
        }
        else
            apply({ search, build, stages }, stage, instruction);
    }
    return { files: stage.image, workdir: stage.workdir };
}
const workOfCharacter = 0.5;
const workOfInstruction = 8;
const workOfCopy = 4;
function newStage(search, from, kind, globals = new Map()) {
    const image = emptyImage(from.image);
    return {
        kind,
        image,
        world: imageWorld(search, image),
        workdir: from.workdir,
        variables: new Map(from.variables),
        globals,
    };
}
function apply(building, stage, instruction) {
    switch (instruction.name) {
        case 'WORKDIR':
            stage.workdir = (0,deployments_repository/* joinPath */.uJ)(stage.workdir, plainText(instruction.rest, stage));
            return;
        case 'ENV':
        case 'ARG':
            setVariables(building.build, stage, instruction);
            return;
        case 'COPY':
        case 'ADD':
            copy(building, stage, instruction);
            return;
        case 'RUN':
        case 'CMD':
        case 'ENTRYPOINT':
            dockerfile_run(building, stage, instruction);
            return;
        default:
    }
}
function plainText(script, stage) {
    const state = stateOf(stage);
    return wordsOf(script)
        .map((word) => wordValue(word, state)?.value ?? word.pieces.map(({ text }) => text).join(''))
        .join(' ');
}
const dockerfile_maximumVariables = 200;
function setVariables({ given }, stage, { name, rest }) {
    const words = wordsOf(rest);
    const state = stateOf(stage);
    const [first, ...others] = words;
    if (first === undefined)
        return;
    const text = (word) => word.pieces.map((piece) => piece.text).join('');
    const isOldForm = name === 'ENV' && !text(first).includes('=');
    for (const word of isOldForm ? [] : words) {
        const key = /^(\w+)(=?)/.exec(text(word));
        const variable = key?.[1] ?? '';
        const value = key?.[2] === '=' ? wordValue(word, state) : null;
        const otherwise = name === 'ARG' && key?.[2] === '' ? (stage.globals.get(variable) ?? null) : null;
        const own = value?.value.slice(variable.length + 1) ?? '';
        const told = name === 'ARG' ? given.get(variable) : undefined;
        setVariable(stage, variable, told !== undefined ? told : value === null ? otherwise : known(own, name, value.certain));
    }
    if (!isOldForm)
        return;
    const values = others.map((word) => wordValue(word, state));
    const isKnown = values.every((value) => value !== null);
    setVariable(stage, text(first), isKnown ? known(values.map(({ value }) => value).join(' '), name, true) : null);
}
function setVariable({ variables }, name, value) {
    if (value !== null && (variables.size < dockerfile_maximumVariables || variables.has(name))) {
        variables.set(name, value);
    }
    else
        variables.delete(name);
}
function known(value, name, certain) {
    return { value, certain: certain && name === 'ENV' };
}
function copy(building, stage, { flags, rest }) {
    const state = stateOf(stage);
    const words = jsonWords(rest) ?? wordsOf(rest);
    const values = words.map((word) => wordValue(word, state)?.value ?? null);
    const target = values.at(-1) ?? plainText(rest, stage).split(' ').at(-1);
    const inline = inlineFiles(rest);
    const sources = [...values.slice(0, -1), ...inline];
    const from = copyFrom(building, flags.find(({ name }) => name === 'from')?.value);
    if (target === undefined)
        return;
    const isFolder = target.endsWith('/') || target === '.' || target.endsWith('/.') || sources.length > 1;
    const parents = flags.some(({ name }) => name === 'parents');
    for (const source of sources) {
        if (source === null || !spend(building.search, workOfCopy))
            continue;
        const path = (0,deployments_repository/* joinPath */.uJ)(stage.workdir, parents ? `${target}/${source}` : target);
        const isElsewhere = inline.includes(source) || /^[a-z+]+:\/\/|^git@/.test(source);
        const origin = isElsewhere ? elsewhere : from;
        copyInto(stage.image, building.search, origin, source, { path, isFolder: isFolder && !parents });
    }
}
function copyFrom({ build, stages }, stage) {
    if (stage === undefined)
        return { kind: 'context', folder: build.context };
    const named = stages.get(stage.toLowerCase());
    return named === undefined ? elsewhere : { kind: 'image', image: named.image };
}
const elsewhere = { kind: 'elsewhere' };
function inlineFiles({ text }) {
    return [...text.slice(0, 1000).matchAll(/<<-?["']?([A-Za-z_]\w*)/g)].map((found) => found[1] ?? '');
}
function dockerfile_run(building, stage, instruction) {
    const { search, build } = building;
    const scene = {
        platform: 'docker',
        kind: stage.kind,
        world: worldOf(building, stage, instruction),
        dialect: 'sh',
        via: build.via,
        certain: build.certain,
    };
    const words = jsonWords(instruction.rest);
    if (words === null)
        runScript(search, scene, instruction.rest, stateOf(stage));
    else
        runWords(search, scene, instruction.rest, words, stateOf(stage));
}
function worldOf(building, stage, { flags }) {
    const mounts = flags.filter(({ name }) => name === 'mount').map(({ value }) => value.split(','));
    if (mounts.length === 0)
        return stage.world;
    const image = emptyImage(stage.image);
    for (const mount of mounts) {
        const options = new Map(mount.map((option) => [option.split('=', 1)[0], option.slice(option.indexOf('=') + 1)]));
        const target = options.get('target') ?? options.get('dst') ?? options.get('destination');
        const from = copyFrom(building, options.get('from'));
        if ((options.get('type') ?? 'bind') !== 'bind' || target === undefined)
            continue;
        const source = options.get('source') ?? options.get('src') ?? '.';
        const path = (0,deployments_repository/* joinPath */.uJ)(stage.workdir, target);
        copyInto(image, building.search, from, source, { path, isFolder: false });
    }
    return imageWorld(building.search, image);
}
function imageWorld(search, image) {
    return {
        root: '/',
        locate: (path) => locateInImage(search, image, path),
        mayHoldFolder: () => true,
        notFound: 'No file of the repository is copied there.',
    };
}
function stateOf(stage) {
    return freshState([stage.workdir], stage.variables);
}
function wordsOf(script) {
    return shellTokens(script.text).flatMap((token) => (token.kind === 'word' ? [token] : []));
}
function jsonWords(script) {
    if (!script.text.trimStart().startsWith('['))
        return null;
    const values = parseStrings(script.text);
    if (values === null)
        return null;
    const spelt = [...script.text.matchAll(/"(?:[^"\\]|\\.)*"/g)];
    return values.map((text, index) => quotedWord(text, (spelt[index]?.index ?? 0) + 1));
}
function parseStrings(text) {
    try {
        const value = JSON.parse(text);
        return Array.isArray(value) && value.every((one) => typeof one === 'string') ? value : null;
    }
    catch {
        return null;
    }
}
function likelyContexts(path) {
    const own = (0,deployments_repository/* joinInside */.lG)(path, '..');
    return own === '' ? [''] : [own, ''];
}

;// CONCATENATED MODULE: ./src/deployments/compose.ts









function readCompose(manifest) {
    const { search, file, root } = manifest;
    const folder = (0,deployments_repository/* folderOf */.yS)(file.path);
    for (const service of valuesOf(child(root, 'services'))) {
        const build = child(service, 'build');
        const context = build === null ? null : contextOf(build, folder);
        const named = child(build, 'dockerfile');
        const given = readArguments(search, child(build, 'args'));
        const dockerfile = context === null ? null : dockerfileOf(search, context, textOf(named));
        if (context !== null && dockerfile !== null) {
            search.builds.push({ dockerfile, context, by: (named ?? build)?.at ?? service.at, kind: manifest.kind, given });
        }
        const inline = child(build, 'dockerfile_inline')?.script ?? null;
        if (context !== null && inline !== null) {
            readDockerfile(search, fileWithin(inline), {
                kind: manifest.kind,
                context,
                given,
                via: [],
                certain: true,
            });
        }
        runInService(manifest, service, dockerfile === null || context === null ? null : { dockerfile, context, given });
    }
}
function contextOf(build, folder) {
    const context = textOf(build) ?? textOf(child(build, 'context')) ?? '.';
    return /\$|^[a-z+]+:\/\/|^git@/i.test(context) ? null : (0,deployments_repository/* joinInside */.lG)(folder, context);
}
function dockerfileOf({ repository }, context, named) {
    const path = (0,deployments_repository/* joinInside */.lG)(context, named ?? 'Dockerfile');
    return repository.files.has(path) ? path : null;
}
function runInService(manifest, service, build) {
    const { search, file, platform, kind } = manifest;
    const nodes = [child(service, 'entrypoint'), child(service, 'command')].flatMap((node) => node ?? []);
    if (!nodes.some((node) => scriptsOf(node).some(({ text }) => /pip|\bsh\b|\.sh/.test(text))))
        return;
    const built = build === null ? null : imageOf(search, build);
    const image = emptyImage(built?.files ?? null);
    for (const volume of child(service, 'volumes')?.items ?? []) {
        const [source, target] = textOf(volume)?.split(':') ?? [
            textOf(child(volume, 'source')),
            textOf(child(volume, 'target')),
        ];
        if (!source?.startsWith('.') || typeof target !== 'string')
            continue;
        const from = { kind: 'context', folder: (0,deployments_repository/* folderOf */.yS)(file.path) };
        copyInto(image, search, from, source, { path: (0,deployments_repository/* joinPath */.uJ)('/', target), isFolder: false });
    }
    const workdir = (0,deployments_repository/* joinPath */.uJ)(built?.workdir ?? '/', textOf(child(service, 'working_dir')) ?? '.');
    const scene = { platform, kind, world: imageWorld(search, image), dialect: 'sh', via: [], certain: true };
    const state = freshState([workdir]);
    for (const node of nodes) {
        if (node.script !== null)
            runScript(search, scene, node.script, state);
        else if (node.items.length > 0) {
            const list = listWords(node);
            runWords(search, scene, joinScripts(file, list.scripts), list.words, state);
        }
    }
}
function listWords(node) {
    const scripts = scriptsOf(node);
    let start = 0;
    const words = scripts.map(({ text }) => {
        const word = quotedWord(text, start);
        start = word.end;
        return word;
    });
    return { scripts, words };
}
function imageOf(search, { dockerfile, context, given }) {
    const key = `${dockerfile}\0${context}\0${argumentsKey(given)}`;
    const known = search.images.get(key);
    if (known !== undefined)
        return known;
    const opened = openFile(search, dockerfile);
    if (opened === null)
        return null;
    const apart = startSearch(search.repository, search.budget);
    const built = readDockerfile(apart, opened, { kind: 'local', context, given, via: [], certain: true });
    search.images.set(key, built);
    return built;
}

;// CONCATENATED MODULE: ./src/deployments/makefile.ts

function readMakefile(file) {
    const rules = new Map();
    const variables = new Map();
    let open = [];
    let isDefinition = false;
    for (let line = 0; line < file.starts.length;) {
        const { script, next } = logicalLine(file, line);
        line = next;
        const { text } = script;
        if (isDefinition || /^[ ]*define\b/.test(text))
            isDefinition = !/^[ ]*endef\b/.test(text);
        else if (text.startsWith('\t'))
            open.push(recipeLine(script));
        else {
            const assignment = /^[ ]*(?:export[ ]+)?([\w.-]+)[ \t]*(?:[:?+!]|::)?=/.exec(text);
            const rule = assignment === null ? /^([^\s:#=][^:#=]*)::?(?!=)/.exec(text) : null;
            if (assignment !== null)
                makefile_setVariable(variables, assignment[1] ?? '', text, assignment[0]);
            else if (rule !== null) {
                open = [];
                noteRule(rules, script, { names: rule[1] ?? '', length: rule[0].length, recipe: open });
            }
        }
    }
    const plain = new Map();
    for (const [name, value] of variables) {
        if (value !== null && plain.size < makefile_maximumVariables)
            plain.set(name, { value, certain: true });
    }
    const first = [...rules.keys()].find((name) => !name.startsWith('.')) ?? null;
    return { rules, first, variables: plain };
}
const makefile_maximumVariables = 500;
const maximumShared = 20;
function noteRule(rules, script, { names, length, recipe }) {
    const { text } = script;
    const semicolon = text.indexOf(';', length);
    const needed = withoutComment(text.slice(length, semicolon < 0 ? text.length : semicolon)).split(/\s+/);
    if (semicolon >= 0)
        recipe.push(recipeLine(scriptSlice(script, semicolon + 1)));
    const rule = { prerequisites: needed.filter((one) => one !== '' && one !== '|'), recipe };
    for (const name of names.trim().split(/\s+/, maximumShared)) {
        if (name.includes('%'))
            continue;
        const known = rules.get(name);
        if (known === undefined)
            rules.set(name, [rule]);
        else
            known.push(rule);
    }
}
function recipeLine(script) {
    const marks = /^[\s@+-]*/.exec(script.text)?.[0].length ?? 0;
    return scriptSlice(script, marks);
}
function makefile_setVariable(variables, name, text, head) {
    const value = withoutComment(text.slice(head.length)).trim();
    const isAgain = variables.has(name) || head.includes('+=');
    variables.set(name, isAgain || value.includes('$') ? null : value);
}
function withoutComment(text) {
    const comment = text.indexOf('#');
    return (comment < 0 ? text : text.slice(0, comment)).replaceAll('\\\n', ' ');
}
function logicalLine(file, line) {
    let next = line + 1;
    while (next < file.starts.length &&
        /\\\r?\n$/.test(file.text.slice(Math.max((file.starts[next] ?? 0) - 3, 0), file.starts[next]))) {
        next++;
    }
    return { script: fileSlice(file, file.starts[line] ?? 0, file.starts[next] ?? file.text.length), next };
}

;// CONCATENATED MODULE: ./src/deployments/noxfile.ts






function readNoxfile(search, file, scene) {
    const script = fileSlice(file);
    const root = (0,deployments_repository/* joinPath */.uJ)(scene.world.root, (0,deployments_repository/* folderOf */.yS)(file.path));
    let folders = [root];
    if (!spend(search, file.text.length, script))
        return;
    for (const call of calls(file.text)) {
        if (call.name === 'def')
            folders = [root];
        else if (call.name === 'chdir' || call.name === 'cd')
            folders = [];
        else {
            const [first, ...rest] = call.name === 'install' ? [...pipInstall(call.start), ...call.words] : call.words;
            const words = first === undefined ? [] : [{ ...first, start: call.start }, ...rest];
            const state = freshState(folders);
            const pip = readPipCommand(words, state);
            if (pip !== null)
                installWith(search, scene, script, words, pip, state);
        }
    }
}
const methods = new Set(['install', 'run', 'run_always', 'run_install', 'chdir', 'cd']);
function calls(text) {
    const found = [];
    let at = 0;
    while (at < text.length) {
        const next = skipToken(text, at);
        const token = text.slice(at, Math.min(next, at + 20));
        if (token === 'def')
            found.push({ name: 'def', start: at, words: [] });
        if (!methods.has(token) || text.charAt(at - 1) !== '.' || text.charAt(next) !== '(') {
            at = next;
            continue;
        }
        const start = receiverStart(text, at - 1);
        const read = noxfile_readArguments(text, next + 1);
        found.push({ name: token, start, words: read.words });
        at = read.end;
    }
    return found;
}
const longestReceiver = 60;
function receiverStart(text, dot) {
    let start = dot;
    while (start > 0 && dot - start < longestReceiver && /[\w.]/.test(text.charAt(start - 1)))
        start--;
    return start;
}
function noxfile_readArguments(text, from) {
    const words = [];
    let pieces = [];
    let depth = 0;
    let isNamed = false;
    let at = from;
    const flush = (end) => {
        const first = pieces[0];
        if (first !== undefined && !isNamed)
            words.push({ pieces, start: first.start, end, glob: false, quoted: true });
        pieces = [];
        isNamed = false;
    };
    for (; at < text.length;) {
        const character = text.charAt(at);
        const next = skipToken(text, at);
        if (character === ')' && depth === 0)
            break;
        if ('([{'.includes(character))
            depth++;
        else if (')]}'.includes(character))
            depth--;
        if (character === ',' && depth === 0)
            flush(at);
        else if (character === '=' && depth === 0)
            isNamed = true;
        else if (!/[\s#\\]/.test(character))
            pieces.push(pieceOf(text, at, next));
        at = next;
    }
    flush(Math.min(at + 1, text.length));
    return { words, end: Math.min(at + 1, text.length) };
}
function pieceOf(text, start, end) {
    const quoted = /^[rRuUbB]{0,2}(?:"""|'''|"|')/.exec(text.slice(start, start + 6))?.[0];
    if (quoted === undefined)
        return { kind: 'computed', text: text.slice(start, end), name: '', start };
    const mark = quoted.replace(/^[a-z]+/i, '').length;
    const inner = text.slice(start + quoted.length, end - mark);
    const kind = inner.includes('\\') ? 'computed' : 'text';
    return { kind, text: inner, name: '', start: start + quoted.length };
}
function skipToken(text, at) {
    const character = text.charAt(at);
    if (character === '#')
        return indexOrEnd(text, '\n', at);
    if (character === '"' || character === "'")
        return skipText(text, at);
    if (!noxfile_isNameCharacter(character))
        return at + 1;
    let end = at + 1;
    while (end < text.length && noxfile_isNameCharacter(text.charAt(end)))
        end++;
    const quote = text.charAt(end);
    return (quote === '"' || quote === "'") && /^[rRuUbBfF]{1,2}$/.test(text.slice(at, end)) ? skipText(text, end) : end;
}
function skipText(text, open) {
    const quote = text.charAt(open);
    const mark = text.startsWith(quote.repeat(3), open) ? quote.repeat(3) : quote;
    for (let at = open + mark.length; at < text.length; at++) {
        if (text.charAt(at) === '\\')
            at++;
        else if (text.startsWith(mark, at))
            return at + mark.length;
        else if (mark.length === 1 && text.charAt(at) === '\n')
            return at;
    }
    return text.length;
}
function noxfile_isNameCharacter(character) {
    return /\w/.test(character);
}
function pipInstall(start) {
    return ['pip', 'install'].map((text) => quotedWord(text, start, start));
}

;// CONCATENATED MODULE: ./src/deployments/tox-ini.ts




function readToxIni(search, file, scene) {
    const root = (0,deployments_repository/* joinPath */.uJ)(scene.world.root, (0,deployments_repository/* folderOf */.yS)(file.path));
    if (!spend(search, file.text.length, fileSlice(file)))
        return;
    const known = { value: root, certain: true };
    const variables = new Map(['toxinidir', 'tox_root'].map((name) => [name, known]));
    const named = new Set([...file.text.matchAll(/\{\[([^\]\n]+)\]/g)].map(([, name]) => name));
    for (const section of sections(file)) {
        if (!/^testenv\b|^env/.test(section.name) && !named.has(section.name))
            continue;
        const changed = section.settings.find(({ key }) => /^change_?dir$/.test(key))?.lines[0]?.[0]?.text.trim() ?? '.';
        const folder = (0,deployments_repository/* joinPath */.uJ)(root, changed.replace(/\{(?:toxinidir|tox_root)\}/, '.'));
        for (const { key, lines } of section.settings) {
            const isDependencies = key === 'deps';
            if (!isDependencies && !/^commands(?:_pre|_post)?$/.test(key))
                continue;
            for (const parts of lines) {
                const script = withoutFactors(joinScripts(file, parts));
                if (isDependencies && !script.text.startsWith('-'))
                    continue;
                const command = isDependencies ? prefixed('pip install ', script) : script;
                runScript(search, scene, command, freshState([isDependencies ? root : folder], variables));
            }
        }
    }
}
function sections(file) {
    const found = [];
    for (const [index, start] of file.starts.entries()) {
        const line = fileSlice(file, start, file.starts[index + 1]);
        const { text } = line;
        const setting = found.at(-1)?.settings.at(-1);
        if (/^\s*(?:[#;]|$)/.test(text))
            continue;
        const header = /^\[([^\]]+)\]/.exec(text);
        if (header !== null)
            found.push({ name: header[1] ?? '', settings: [] });
        else if (/^\s/.test(text))
            addLine(setting?.lines ?? [], line);
        else {
            const head = /^([\w.-]+)[ \t]*[=:]/.exec(text);
            if (head === null)
                continue;
            const value = fileSlice(file, start + head[0].length, start + text.length);
            found.at(-1)?.settings.push({ key: head[1] ?? '', lines: value.text.trim() === '' ? [] : [[value]] });
        }
    }
    return found;
}
function addLine(lines, line) {
    const last = lines.at(-1);
    if (last !== undefined && /\\\r?\n$/.test(last.at(-1)?.text ?? ''))
        last.push(line);
    else
        lines.push([line]);
}
function withoutFactors(line) {
    return scriptSlice(line, /^\s*(?:[\w.!,{}-]+:\s+)?(?:[-!]\s+)?/.exec(line.text)?.[0].length ?? 0);
}

;// CONCATENATED MODULE: ./src/deployments/calls.ts










function readCalls(search, seen) {
    for (const call of search.calls)
        readCall(search, seen, call);
    search.calls.length = 0;
}
function noCalls() {
    return { done: new Map(), worlds: new Map(), makefiles: new Map() };
}
function readStandaloneScript(search, path, { platform, kind }) {
    const scene = checkoutScene(search, platform, kind);
    const home = (0,deployments_repository/* joinPath */.uJ)(scene.world.root, (0,deployments_repository/* folderOf */.yS)(path));
    search.calls.push({ kind: 'script', path, scene, folders: [...new Set([scene.world.root, home])], home });
}
function readStandaloneMakefile(search, seen, path) {
    const scene = checkoutScene(search, 'make', 'local');
    const own = (0,deployments_repository/* joinPath */.uJ)(scene.world.root, (0,deployments_repository/* folderOf */.yS)(path));
    const targets = [...(makefileOf(search, seen, path)?.rules.keys() ?? [])];
    const folders = path.endsWith('.mk') ? [...new Set([scene.world.root, own])] : [own];
    search.calls.push({ kind: 'make', path, targets, scene, folders });
}
function readStandaloneTool(search, path) {
    search.calls.push({ kind: 'tool', path, scene: checkoutScene(search, toolOf(path), 'local') });
}
function toolOf(path) {
    return (0,deployments_repository/* fileName */.Md)(path) === 'tox.ini' ? 'tox' : 'nox';
}
const longestChain = 20;
const maximumFolders = 100;
function doneOf(seen, call) {
    const { kind, path, scene } = call;
    if (scene.via.length > longestChain)
        return null;
    const world = kind === 'compose' ? '' : worldName(seen, scene.world);
    const reader = [kind, path, scene.platform, scene.kind, scene.certain, world].join('\0');
    const byFolders = seen.done.get(reader) ?? new Map();
    const folders = 'folders' in call ? call.folders.join(':') : '';
    const done = byFolders.get(folders) ?? new Set();
    if (done.size === 0 && byFolders.size >= maximumFolders)
        return null;
    seen.done.set(reader, byFolders.set(folders, done));
    return done;
}
function worldName({ worlds }, world) {
    if (world.root !== '/')
        return world.root;
    const number = worlds.get(world) ?? worlds.size;
    worlds.set(world, number);
    return number;
}
function readCall(search, seen, call) {
    const done = doneOf(seen, call);
    if (done === null) {
        giveUpCall(search, call);
        return;
    }
    if (call.kind === 'make') {
        const makefile = makefileOf(search, seen, call.path);
        if (makefile !== null)
            runTargets(search, makefile, call, done);
        return;
    }
    if (done.has(''))
        return;
    done.add('');
    const file = openFile(search, call.path);
    if (file === null)
        return;
    if (call.kind === 'script') {
        const scene = { ...call.scene, dialect: 'sh' };
        runScript(search, scene, fileSlice(file), freshState(call.folders, new Map(), call.home));
        return;
    }
    if (call.kind === 'compose') {
        runCompose(search, file, call.scene);
        return;
    }
    const platform = toolOf(call.path);
    const scene = { ...call.scene, platform, dialect: platform === 'tox' ? 'tox' : 'sh' };
    if (platform === 'tox')
        readToxIni(search, file, scene);
    else
        readNoxfile(search, file, scene);
}
function runCompose(search, file, { kind }) {
    if (!spend(search, file.text.length, fileSlice(file)))
        return;
    const read = readYamlFile(file);
    for (const root of 'why' in read ? [] : read.roots)
        readCompose({ search, file, root, platform: 'compose', kind });
}
function giveUpCall({ budget }, { path, scene }) {
    giveUp(budget, scene.via.at(-1) ?? { path, line: 1, column: 1 }, path);
}
function makefileOf(search, seen, path) {
    const known = seen.makefiles.get(path);
    if (known !== undefined)
        return known;
    const file = openFile(search, path);
    if (file === null)
        return null;
    const makefile = readMakefile(file);
    seen.makefiles.set(path, makefile);
    return makefile;
}
function runTargets(search, { rules, first, variables }, call, done) {
    const { targets, folders } = call;
    const scene = { ...call.scene, dialect: 'make' };
    const pending = targets.length === 0 && first !== null ? [first] : [...targets];
    for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
        if (done.has(name))
            continue;
        done.add(name);
        for (const { prerequisites, recipe } of rules.get(name) ?? []) {
            if (!spend(search, prerequisites.length + 1)) {
                giveUpCall(search, call);
                return;
            }
            for (const prerequisite of prerequisites)
                pending.push(prerequisite);
            for (const line of recipe)
                runScript(search, scene, line, freshState(folders, variables));
        }
    }
}

;// CONCATENATED MODULE: ./src/deployments/circleci.ts








function readCircleCi(manifest) {
    const { root } = manifest;
    const jobs = child(root, 'jobs');
    const called = valuesOf(child(root, 'workflows')).flatMap((workflow) => child(workflow, 'jobs')?.items ?? []);
    if (called.length === 0)
        for (const job of valuesOf(jobs))
            readJob(manifest, job, null);
    for (const item of called) {
        for (const [name, given] of namedBodies(item)) {
            const job = child(jobs, name);
            if (job !== null)
                readJob(manifest, job, given);
            else if (isOfOrb(manifest, name, pythonOrb))
                installPackages(jobScope(manifest, item, noParameters), item, given);
        }
    }
}
function namedBodies(item) {
    const name = textOf(item);
    return name === null ? [...item.entries] : [[name, null]];
}
const noParameters = new Map();
const home = { value: '/home/circleci', certain: true };
const environment = new Map([['HOME', home]]);
const usualFolder = '/home/circleci/project';
function readJob(manifest, job, given) {
    if (!spend(manifest.search, workOfStep + (child(job, 'steps')?.items.length ?? 0)))
        return;
    const scope = jobScope(manifest, job, parametersOf(manifest, job, given, noParameters));
    readSteps(scope, child(given, 'pre-steps'));
    readSteps(scope, child(job, 'steps'));
    readSteps(scope, child(given, 'post-steps'));
}
function jobScope(manifest, job, parameters) {
    const { search, root, platform, kind } = manifest;
    const executor = child(job, 'executor');
    const executorName = textOf(executor) ?? textOf(child(executor, 'name')) ?? '';
    const owners = [job, child(child(root, 'executors'), executorName)];
    const said = (key) => owners.map((owner) => child(owner, key)).find((node) => node !== null) ?? null;
    const usualShell = isOfOrb(manifest, executorName, windowsOrb) ? 'powershell' : 'bash';
    const own = said('working_directory');
    const folder = own === null ? usualFolder : folderFrom(manifest, parameters, own, home.value);
    const checkout = child(job, 'steps')?.items.map((step) => child(child(step, 'checkout'), 'path'));
    const path = checkout?.find((node) => node !== null) ?? null;
    const begin = folder ?? (path === null ? usualFolder : null);
    const at = path === null || begin === null ? begin : folderFrom(manifest, parameters, path, begin);
    return {
        manifest,
        scene: {
            platform,
            kind,
            world: (0,deployments_repository/* checkoutWorld */.HQ)(search.repository, at ?? usualFolder),
            dialect: 'sh',
            via: [],
            certain: true,
        },
        shell: textOf(said('shell')) ?? usualShell,
        folder: at === null ? null : begin,
        parameters,
        depth: 0,
    };
}
const pythonOrb = 'circleci/python@';
const windowsOrb = 'circleci/windows@';
function isOfOrb({ root }, name, orb) {
    const [alias = '', element] = name.split('/');
    return element !== undefined && textOf(child(child(root, 'orbs'), alias))?.startsWith(orb) === true;
}
function parametersOf({ search }, owner, given, outer) {
    const values = new Map();
    const matrix = child(child(given, 'matrix'), 'parameters');
    for (const [name, declared] of child(owner, 'parameters')?.entries ?? []) {
        if (!spend(search, workOfStep))
            break;
        const own = child(given, name);
        const script = own === null ? child(declared, 'default')?.script : own.script;
        if (script === undefined || script === null || child(matrix, name) !== null)
            continue;
        values.set(name, own === null ? script.text : circleci_filled(search, outer, script).text);
    }
    return values;
}
function circleci_filled(search, parameters, script) {
    return fillIn(search, script, /<<\s*((?:parameters|pipeline|matrix)\.[\w.-]+)\s*>>|\\(<<)/g, (name) => {
        if (name === '<<')
            return name;
        const own = name.startsWith('parameters.') ? parameters.get(name.slice('parameters.'.length)) : undefined;
        return own ?? `\${{ ${name} }}`;
    });
}
function folderFrom(manifest, parameters, node, from) {
    const text = node.script === null ? null : circleci_filled(manifest.search, parameters, node.script).text;
    return namedPath(text, from, environment);
}
const circleci_deepestStep = 8;
const workOfStep = 8;
function readSteps(scope, steps) {
    if (scope.depth > circleci_deepestStep)
        return;
    for (const item of steps?.items ?? []) {
        if (!spend(scope.manifest.search, workOfStep))
            return;
        for (const [name, body] of namedBodies(item))
            circleci_readStep(scope, item, name, body);
    }
}
function circleci_readStep(scope, item, name, body) {
    const { manifest, scene, parameters } = scope;
    const inner = { ...scope, depth: scope.depth + 1 };
    const command = child(child(manifest.root, 'commands'), name);
    if (name === 'run')
        readRun(scope, body);
    else if (name === 'steps')
        readSteps(inner, body);
    else if (name === 'when' || name === 'unless') {
        readSteps({ ...inner, scene: { ...scene, certain: false } }, child(body, 'steps'));
    }
    else if (command !== null) {
        readSteps({ ...inner, parameters: parametersOf(manifest, command, body, parameters) }, child(command, 'steps'));
    }
    else if (isOfOrb(manifest, name, pythonOrb) && name.endsWith('/install-packages')) {
        installPackages(scope, item, body);
    }
}
function readRun(scope, body) {
    const script = (child(body, 'command') ?? body)?.script ?? null;
    const shell = textOf(child(body, 'shell')) ?? scope.shell;
    if (script === null || /python/.test(shell))
        return;
    runIn(scope, child(body, 'working_directory'), script, shell);
}
function runIn(scope, folderNode, script, shell) {
    const { manifest, scene, parameters } = scope;
    const folder = insideFolder(scope, folderNode);
    const dialect = /pwsh|powershell|cmd/i.test(shell) ? 'windows' : 'sh';
    const state = freshState(folder === null ? [] : [folder], environment);
    runScript(manifest.search, { ...scene, dialect }, circleci_filled(manifest.search, parameters, script), state);
}
function insideFolder({ manifest, folder, parameters }, node) {
    return node === null || folder === null ? folder : folderFrom(manifest, parameters, node, folder);
}
function installPackages(scope, item, inputs) {
    const { manifest, scene } = scope;
    const manager = textOf(child(inputs, 'pkg-manager')) ?? 'auto';
    if (manager !== 'pip' && manager !== 'auto')
        return;
    const named = child(inputs, 'pip-dependency-file')?.script ?? null;
    const folderNode = child(inputs, 'app-dir');
    if (named !== null) {
        const certain = scene.certain && manager === 'pip';
        runIn({ ...scope, scene: { ...scene, certain } }, folderNode, prefixed('pip install -r ', named), 'bash');
        return;
    }
    const folder = insideFolder(scope, folderNode);
    const { root } = scene.world;
    if (folder !== root && !folder?.startsWith(`${root}/`))
        return;
    installByConvention(manifest, folder.slice(root.length + 1), { by: item.at, pipenvFirst: manager === 'auto' });
}

;// CONCATENATED MODULE: ./src/deployments/github-workflow.ts








const workspace = '/github/workspace';
const variables = new Map(['GITHUB_WORKSPACE', 'github.workspace', 'env.GITHUB_WORKSPACE'].map((name) => [
    name,
    { value: workspace, certain: true },
]));
function readWorkflow(manifest) {
    const { root } = manifest;
    github_workflow_readSteps(manifest, child(child(root, 'runs'), 'steps'), [root]);
    for (const job of valuesOf(child(root, 'jobs')))
        github_workflow_readSteps(manifest, child(job, 'steps'), [job, root]);
}
function github_workflow_readSteps(manifest, steps, owners) {
    if (steps === null)
        return;
    const defaults = owners.map((owner) => descendant(owner, 'defaults', 'run'));
    const world = jobWorld(manifest, steps);
    const usual = owners.some((owner) => textOf(child(owner, 'runs-on'))?.startsWith('windows')) ? 'pwsh' : 'bash';
    for (const step of steps.items) {
        const folder = [step, ...defaults].map((node) => child(node, 'working-directory')).find((node) => node !== null);
        const shell = [step, ...defaults].map((node) => textOf(child(node, 'shell'))).find((text) => text !== null) ?? usual;
        const scene = {
            ...checkoutScene(manifest.search, manifest.platform, manifest.kind),
            world,
            dialect: dialectOf(shell),
        };
        const at = folder === undefined ? workspace : namedPath(textOf(folder), workspace, variables);
        const folders = at === null ? [] : [at];
        const run = child(step, 'run')?.script ?? null;
        if (run !== null && !shell.startsWith('python'))
            runScript(manifest.search, scene, run, freshState(folders, variables));
        readUses(manifest, scene, step);
    }
}
function jobWorld({ search }, steps) {
    const checkout = steps.items.find((step) => usesAction(step, 'actions/checkout'));
    const inputs = checkout === undefined ? null : child(checkout, 'with');
    const path = child(inputs, 'repository') === null ? textOf(child(inputs, 'path')) : null;
    return (0,deployments_repository/* checkoutWorld */.HQ)(search.repository, path === null ? workspace : (0,deployments_repository/* joinPath */.uJ)(workspace, path));
}
function dialectOf(shell) {
    return /^(?:pwsh|powershell|cmd)/.test(shell) ? 'windows' : 'sh';
}
function usesAction(step, name) {
    return (textOf(child(step, 'uses')) ?? '').startsWith(`${name}@`);
}
function readUses(manifest, scene, step) {
    const inputs = child(step, 'with');
    const packages = child(inputs, 'pip-install')?.script ?? null;
    if (packages !== null && usesAction(step, 'actions/setup-python')) {
        runScript(manifest.search, scene, prefixed('pip install ', packages), freshState([workspace], variables));
    }
    if (usesAction(step, 'docker/build-push-action'))
        github_workflow_noteImage(manifest, inputs);
    for (const arguments_ of scriptsOf(usesAction(step, 'nick-fields/retry') ? child(inputs, 'command') : null)) {
        runScript(manifest.search, scene, arguments_, freshState([workspace], variables));
    }
}
function github_workflow_noteImage({ search, kind }, inputs) {
    const context = textOf(child(inputs, 'context'));
    const named = child(inputs, 'file');
    const folder = context === null || /^(?:\$\{\{|[a-z]+:)/.test(context) ? '' : (0,deployments_repository/* joinInside */.lG)('', context);
    const dockerfile = (0,deployments_repository/* joinInside */.lG)('', textOf(named) ?? `${folder}/Dockerfile`);
    if (inputs === null || !search.repository.files.has(dockerfile))
        return;
    const given = readArguments(search, child(inputs, 'build-args'));
    search.builds.push({ dockerfile, context: folder, by: named?.at ?? inputs.at, kind, given });
}

;// CONCATENATED MODULE: ./src/deployments/gitlab-ci.ts






const globalKeys = new Set([
    'default',
    'include',
    'stages',
    'variables',
    'workflow',
    'spec',
    'cache',
    'image',
    'services',
    'pages:deploy',
]);
const gitlab_ci_scriptKeys = new Set(['before_script', 'script', 'after_script']);
function readGitlabCi(manifest) {
    const manifests = [manifest];
    const seen = new Set([manifest.file.path]);
    for (const one of manifests) {
        readJobs(one);
        for (const included of includedBy(one, seen))
            manifests.push(included);
    }
}
function includedBy(manifest, seen) {
    const { search, root } = manifest;
    const include = child(root, 'include');
    const items = include === null ? [] : include.items.length > 0 ? include.items : [include];
    return items.flatMap((item) => {
        const path = (0,deployments_repository/* joinInside */.lG)('', textOf(item) ?? textOf(child(item, 'local')) ?? '');
        if (seen.has(path))
            return [];
        seen.add(path);
        const file = openFile(search, path);
        if (file === null || !spend(search, file.text.length, item.script))
            return [];
        const read = readYamlFile(file);
        return 'why' in read ? [] : read.roots.map((one) => ({ ...manifest, file, root: one }));
    });
}
function readJobs(manifest) {
    const { root } = manifest;
    const defaults = child(root, 'default');
    const before = child(defaults, 'before_script') ?? child(root, 'before_script');
    const prepared = gitlab_ci_run(manifest, before, start(manifest));
    gitlab_ci_run(manifest, child(defaults, 'after_script') ?? child(root, 'after_script'), start(manifest));
    for (const [name, job] of root.entries) {
        if (globalKeys.has(name) || gitlab_ci_scriptKeys.has(name))
            continue;
        const own = child(job, 'before_script');
        const state = own === null ? prepared : gitlab_ci_run(manifest, own, start(manifest));
        gitlab_ci_run(manifest, child(job, 'script') ?? descendant(job, 'run', 'script'), state);
        gitlab_ci_run(manifest, child(job, 'after_script'), start(manifest));
    }
}
function start({ search, platform, kind }) {
    const { root } = checkoutScene(search, platform, kind).world;
    const known = { value: root, certain: true };
    return freshState([root], new Map([['CI_PROJECT_DIR', known]]));
}
function gitlab_ci_run(manifest, node, state) {
    const scene = checkoutScene(manifest.search, manifest.platform, manifest.kind);
    return scriptsOf(node).reduce((at, script) => runScript(manifest.search, scene, script, at), state);
}

;// CONCATENATED MODULE: ./src/deployments/hosting.ts




function readVercel(manifest) {
    const { root, search, file } = manifest;
    const folder = (0,deployments_repository/* folderOf */.yS)(file.path);
    const install = child(root, 'installCommand');
    runEach(manifest, install, folder);
    runEach(manifest, child(root, 'buildCommand'), folder);
    if (install !== null)
        return;
    const builds = (child(root, 'builds')?.items ?? []).filter((build) => isPythonBuilder(child(build, 'use')));
    const functions = [...(child(root, 'functions')?.entries.keys() ?? [])].filter((path) => path.endsWith('.py'));
    const sources = [...builds.map((build) => textOf(child(build, 'src')) ?? ''), ...functions];
    const hasApi = search.repository.pythonFolders.has((0,deployments_repository/* joinInside */.lG)(folder, 'api'));
    if (sources.length === 0 && hasApi)
        sources.push('api/index.py');
    const folders = sources.map((source) => {
        const own = (0,deployments_repository/* joinInside */.lG)(folder, (0,deployments_repository/* folderOf */.yS)(source));
        return search.repository.files.has((0,deployments_repository/* joinInside */.lG)(own, 'requirements.txt')) ? own : folder;
    });
    for (const one of new Set(folders))
        installByConvention(manifest, one);
}
function isPythonBuilder(use) {
    return (textOf(use) ?? '').startsWith('@vercel/python');
}
function readNetlify(manifest) {
    const { root, file } = manifest;
    const own = (0,deployments_repository/* folderOf */.yS)(file.path);
    const base = (0,deployments_repository/* joinInside */.lG)(own, textOf(descendant(root, 'build', 'base')) ?? '');
    runEach(manifest, descendant(root, 'build', 'command'), base);
    for (const context of valuesOf(child(root, 'context'))) {
        const folder = textOf(child(context, 'base'));
        runEach(manifest, child(context, 'command'), folder === null ? base : (0,deployments_repository/* joinInside */.lG)(own, folder));
    }
    installByConvention(manifest, base, { pipenvFirst: true });
}
function readFly(manifest) {
    const { root, search, file } = manifest;
    const folder = (0,deployments_repository/* folderOf */.yS)(file.path);
    const build = child(root, 'build');
    const usesBuildpacks = child(build, 'builder') !== null || child(build, 'buildpacks') !== null;
    if (usesBuildpacks)
        installByConvention(manifest, folder, { by: child(build, 'builder')?.at, pipenvFirst: true });
    else if (child(build, 'image') === null) {
        manifest_noteBuild(manifest, child(build, 'dockerfile'), folder, null, readArguments(search, child(build, 'args')));
    }
    runEach(manifest, descendant(root, 'deploy', 'release_command'), folder, false);
    for (const process of valuesOf(child(root, 'processes')))
        runEach(manifest, process, folder, false);
}
function readAppEngine(manifest) {
    const { root, file } = manifest;
    const folder = (0,deployments_repository/* folderOf */.yS)(file.path);
    const runtime = child(root, 'runtime');
    runEach(manifest, child(root, 'entrypoint'), folder);
    if (/^python/.test(textOf(runtime) ?? ''))
        installByConvention(manifest, folder, { by: runtime?.at });
}
function readDigitalOcean(manifest) {
    for (const key of ['services', 'workers', 'jobs', 'functions', 'static_sites']) {
        for (const component of child(manifest.root, key)?.items ?? []) {
            const folder = (0,deployments_repository/* joinInside */.lG)('', textOf(child(component, 'source_dir')) ?? '');
            runEach(manifest, child(component, 'build_command'), folder);
            runEach(manifest, child(component, 'run_command'), folder);
            const dockerfile = child(component, 'dockerfile_path');
            const environment = child(component, 'environment_slug');
            if (dockerfile !== null)
                manifest_noteBuild(manifest, dockerfile, '', folder);
            else if (textOf(environment) === 'python') {
                installByConvention(manifest, folder, { by: environment?.at, pipenvFirst: true });
            }
        }
    }
}
function readHerokuYaml(manifest) {
    const { root, search } = manifest;
    const given = readArguments(search, descendant(root, 'build', 'config'));
    for (const docker of valuesOf(descendant(root, 'build', 'docker'))) {
        const named = child(docker, 'dockerfile') ?? docker;
        manifest_noteBuild(manifest, named, '', (0,deployments_repository/* folderOf */.yS)((0,deployments_repository/* joinInside */.lG)('', textOf(named) ?? 'Dockerfile')), given);
    }
    for (const process of valuesOf(child(root, 'run')))
        runEach(manifest, child(process, 'command') ?? process, '', false);
    runEach(manifest, descendant(root, 'release', 'command'), '', false);
}

;// CONCATENATED MODULE: ./src/deployments/procfile.ts






function readProcfile(manifest) {
    const { search, file } = manifest;
    const folder = (0,deployments_repository/* folderOf */.yS)(file.path);
    const scene = checkoutScene(search, manifest.platform, manifest.kind);
    for (const [index, start] of file.starts.entries()) {
        const line = file.text.slice(start, file.starts[index + 1]);
        const name = /^[A-Za-z0-9_-]+:[ \t]*/.exec(line)?.[0];
        if (name === undefined)
            continue;
        const command = fileSlice(file, start + name.length, start + line.length);
        runScript(search, scene, command, freshState([(0,deployments_repository/* joinPath */.uJ)(scene.world.root, folder)]));
    }
    if (manifest.kind === 'deploy' && !search.repository.files.has((0,deployments_repository/* joinInside */.lG)(folder, 'heroku.yml'))) {
        installByConvention({ ...manifest, root: leafNode(placeIn(file, 0)) }, folder, { pipenvFirst: true });
    }
}

;// CONCATENATED MODULE: ./src/deployments/railway.ts



function readRailway(manifest) {
    const { root, file, search } = manifest;
    const folder = (0,deployments_repository/* folderOf */.yS)(file.path);
    const build = child(root, 'build');
    for (const node of [root, ...(child(root, 'environments')?.entries.values() ?? [])]) {
        runEach(manifest, descendant(node, 'build', 'buildCommand'), folder);
        runEach(manifest, descendant(node, 'deploy', 'preDeployCommand'), folder);
        runEach(manifest, descendant(node, 'deploy', 'startCommand'), folder);
    }
    const plan = child(build, 'nixpacksPlan');
    runPhases(manifest, plan, folder);
    const dockerfile = child(build, 'dockerfilePath');
    const hasDockerfile = search.repository.files.has((0,deployments_repository/* joinInside */.lG)(folder, 'Dockerfile'));
    const builder = textOf(child(build, 'builder'))?.toUpperCase();
    if (builder === 'DOCKERFILE' || dockerfile !== null || (builder === undefined && hasDockerfile)) {
        manifest_noteBuild(manifest, dockerfile, folder, null);
    }
    else if (!search.repository.files.has((0,deployments_repository/* joinInside */.lG)(folder, 'nixpacks.toml')) && !replacesInstall(plan)) {
        conventionOfBuilder(manifest, folder);
    }
}
function readNixpacks(manifest) {
    const folder = (0,deployments_repository/* folderOf */.yS)(manifest.file.path);
    runPhases(manifest, manifest.root, folder);
    if (!replacesInstall(manifest.root))
        conventionOfBuilder(manifest, folder);
}
function runPhases(manifest, plan, folder) {
    for (const phase of child(plan, 'phases')?.entries.values() ?? [])
        runEach(manifest, child(phase, 'cmds'), folder);
    runEach(manifest, descendant(plan, 'start', 'cmd'), folder);
}
function replacesInstall(plan) {
    const commands = descendant(plan, 'phases', 'install', 'cmds');
    return commands !== null && !commands.items.some((item) => textOf(item) === '...');
}
function conventionOfBuilder(manifest, folder) {
    const providers = child(manifest.root, 'providers')?.items.map(textOf) ?? [];
    const isNode = manifest.search.repository.files.has((0,deployments_repository/* joinInside */.lG)(folder, 'package.json'));
    if (!isNode || providers.includes('python'))
        installByConvention(manifest, folder);
}

;// CONCATENATED MODULE: ./src/deployments/render.ts



function readRender(manifest) {
    const { root } = manifest;
    for (const service of child(root, 'services')?.items ?? [])
        readService(manifest, service);
    for (const project of child(root, 'projects')?.items ?? []) {
        for (const environment of child(project, 'environments')?.items ?? []) {
            for (const service of child(environment, 'services')?.items ?? [])
                readService(manifest, service);
        }
    }
}
function readService(manifest, service) {
    const folder = (0,deployments_repository/* joinInside */.lG)('', textOf(child(service, 'rootDir')) ?? '');
    const runtime = child(service, 'runtime') ?? child(service, 'env');
    const isHere = child(service, 'repo') === null;
    const build = child(service, 'buildCommand');
    for (const key of ['initialDeployHook', 'buildCommand', 'preDeployCommand', 'startCommand']) {
        runEach(manifest, child(service, key), folder, isHere);
    }
    if (!isHere)
        return;
    if (textOf(runtime) === 'docker') {
        const context = textOf(child(service, 'dockerContext'));
        manifest_noteBuild(manifest, child(service, 'dockerfilePath'), folder, context === null ? null : (0,deployments_repository/* joinInside */.lG)('', context));
    }
    else if (textOf(runtime) === 'python' && build === null) {
        installByConvention(manifest, folder, { by: runtime?.at });
    }
}

// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var smol_toml_dist = __webpack_require__(3292);
;// CONCATENATED MODULE: ./src/deployments/toml-file.ts



function readTomlFile(file) {
    const root = parsed(file.text);
    if (root === null)
        return { why: 'The file is no valid TOML.', at: placeIn(file, 0) };
    return { roots: [toml_file_convert({ file, spelt: speltStrings(file.text) }, root, '', 0)], cutAt: null };
}
function parsed(text) {
    try {
        return (0,smol_toml_dist/* parse */.qg)(text);
    }
    catch {
        return null;
    }
}
const toml_file_maximumDepth = 60;
function toml_file_convert(reading, value, key, depth) {
    const leaf = leafNode(placeIn(reading.file, 0));
    if (typeof value === 'string')
        return stringNode(reading, value, key);
    if (typeof value !== 'object' || value === null || depth > toml_file_maximumDepth)
        return leaf;
    if (Array.isArray(value)) {
        const items = value.map((item) => toml_file_convert(reading, item, key, depth + 1));
        return { ...leaf, at: items[0]?.at ?? leaf.at, items };
    }
    const entries = new Map(Object.entries(value).map(([name, one]) => [name, toml_file_convert(reading, one, name, depth + 1)]));
    return { ...leaf, entries };
}
function stringNode({ file, spelt }, value, key) {
    const same = spelt.get(identity(key, value));
    const found = same?.strings[same.placed++];
    if (found === undefined)
        return leafNode(placeIn(file, 0), { file, text: value, map: { pieces: [], from: 0 } });
    return leafNode(placeIn(file, found.start), alignValue(file, value, found));
}
function speltStrings(text) {
    const spelt = new Map();
    let key = '';
    let word = '';
    let at = 0;
    while (at < text.length) {
        const character = text.charAt(at);
        if (character === '#')
            at = indexOrEnd(text, '\n', at);
        else if (character === '"' || character === "'") {
            const string = speltString(text, at);
            const value = decoded(text.slice(string.start, string.end), string.escapes);
            word = value;
            const same = spelt.get(identity(key, value));
            if (same === undefined)
                spelt.set(identity(key, value), { strings: [string], placed: 0 });
            else
                same.strings.push(string);
            at = string.next;
        }
        else if (/[\w-]/.test(character)) {
            const start = at;
            while (at < text.length && /[\w-]/.test(text.charAt(at)))
                at++;
            word = text.slice(start, at);
        }
        else {
            if (character === '=')
                key = word;
            at++;
        }
    }
    return spelt;
}
function speltString(text, open) {
    const quote = text.charAt(open);
    const mark = text.startsWith(quote.repeat(3), open) ? quote.repeat(3) : quote;
    const escapes = quote === '"';
    let start = open + mark.length;
    if (mark.length === 3 && text.startsWith('\r\n', start))
        start += 2;
    else if (mark.length === 3 && text.charAt(start) === '\n')
        start += 1;
    for (let at = start; at < text.length; at++) {
        if (escapes && text.charAt(at) === '\\')
            at++;
        else if (text.startsWith(mark, at)) {
            while (mark.length === 3 && text.charAt(at + 3) === quote)
                at++;
            return { start, end: at, escapes, next: at + mark.length };
        }
    }
    return { start, end: text.length, escapes, next: text.length };
}
function decoded(spelling, escapes) {
    if (!escapes || !spelling.includes('\\'))
        return spelling.replaceAll('\r\n', '\n');
    const value = parsed(`v = """\n${spelling}"""`)?.['v'];
    return typeof value === 'string' ? value : spelling;
}
const comparedKey = 100;
function identity(key, value) {
    return `${key.slice(0, comparedKey)}\0${value}`;
}

;// CONCATENATED MODULE: ./src/deployments/travis.ts





const phases = [
    'before_install',
    'install',
    'before_script',
    'script',
    'before_cache',
    'after_success',
    'after_failure',
    'before_deploy',
    'deploy',
    'after_deploy',
    'after_script',
];
function readTravis(manifest) {
    const { root } = manifest;
    const matrix = child(root, 'jobs') ?? child(root, 'matrix');
    const included = child(matrix, 'include')?.items ?? matrix?.items ?? [];
    travis_readJob(manifest, [root]);
    for (const job of included)
        travis_readJob(manifest, [job, root]);
}
const workOfJob = 8;
function travis_readJob(manifest, owners) {
    const said = (key) => {
        for (const owner of owners) {
            const node = child(owner, key);
            if (node !== null)
                return node;
        }
        return null;
    };
    const { search, platform, kind, file } = manifest;
    if (!spend(search, workOfJob))
        return;
    const scene = checkoutScene(search, platform, kind);
    const workspace = { value: scene.world.root, certain: true };
    let state = freshState([workspace.value], new Map([['TRAVIS_BUILD_DIR', workspace]]));
    for (const phase of phases) {
        const node = said(phase);
        for (const script of phase === 'deploy' ? deployScripts(node) : scriptsOf(node)) {
            state = runScript(search, scene, script, state);
        }
    }
    const language = said('language');
    if (textOf(language) === 'python' && said('install') === null) {
        installByConvention(manifest, (0,deployments_repository/* folderOf */.yS)(file.path), { by: language?.at });
    }
}
function deployScripts(node) {
    const providers = node === null ? [] : node.items.length > 0 ? node.items : [node];
    return providers
        .filter((provider) => textOf(child(provider, 'provider')) === 'script')
        .flatMap((provider) => scriptsOf(child(provider, 'script')));
}

;// CONCATENATED MODULE: ./src/deployments/find-installations.ts





















function findInstallations(given, budget = newBudget(given.texts)) {
    const search = startSearch((0,deployments_repository/* indexRepository */.B7)(given), budget);
    const seen = noCalls();
    const files = [...given.texts.keys()].sort().flatMap((path) => {
        const platform = (0,platform_file.platformOf)(path);
        return platform === null ? [] : [{ path, platform }];
    });
    for (const { path, platform } of files)
        readPlatformFile(search, path, platform);
    for (const { path, platform } of files)
        readStandalone(search, seen, path, platform);
    readCalls(search, seen);
    const images = files.filter(({ platform }) => platform.format === 'dockerfile').map(({ path }) => path);
    const builds = (0,grouped/* grouped */.z)(search.builds, ({ dockerfile }) => dockerfile);
    for (const path of new Set([...images, ...builds.keys()]))
        readImage(search, path, builds.get(path) ?? []);
    readCalls(search, seen);
    return result(search);
}
const readers = {
    render: readRender,
    railway: readRailway,
    nixpacks: readNixpacks,
    vercel: readVercel,
    netlify: readNetlify,
    fly: readFly,
    'app-engine': readAppEngine,
    digitalocean: readDigitalOcean,
    heroku: readHerokuYaml,
    compose: readCompose,
    'github-actions': readWorkflow,
    'gitlab-ci': readGitlabCi,
    circleci: readCircleCi,
    'azure-pipelines': readAzurePipelines,
    travis: readTravis,
    bitbucket: readBitbucket,
};
function readPlatformFile(search, path, { platform, kind, format }) {
    if (format !== 'yaml' && format !== 'toml' && format !== 'procfile')
        return;
    const file = openFile(search, path);
    if (file === null)
        return;
    if (format === 'procfile') {
        readProcfile({ search, file, platform, kind });
        return;
    }
    const read = format === 'yaml' ? readYamlFile(file) : readTomlFile(file);
    if ('why' in read) {
        unreadable(search, file, read.at, read.why);
        return;
    }
    if (read.cutAt !== null)
        unreadable(search, file, read.cutAt, 'The aliases stand for more than people write.');
    for (const root of read.roots)
        readers[platform]?.({ search, file, root, platform, kind });
}
function unreadable(search, file, by, why) {
    search.unresolved.push({ by, text: firstLine(file.text.slice(file.starts[by.line - 1])), why });
}
function readStandalone(search, seen, path, platformFile) {
    const { format } = platformFile;
    if (format === 'shell')
        readStandaloneScript(search, path, platformFile);
    else if (format === 'makefile')
        readStandaloneMakefile(search, seen, path);
    else if (format === 'tox' || format === 'nox')
        readStandaloneTool(search, path);
}
const maximumBuilds = 10;
function readImage(search, path, builds) {
    const file = openFile(search, path);
    if (file === null)
        return;
    const named = (0,platform_file.platformOf)(path)?.kind ?? 'deploy';
    const kind = strongest([named, ...builds.map((build) => build.kind)]);
    const ways = builds.length === 0 ? [] : waysOf(builds, kind);
    for (const way of ways.slice(0, maximumBuilds))
        readDockerfile(search, file, way);
    if (builds.length === 0)
        readWithLikelyContext(search, file, kind);
}
function waysOf(builds, kind) {
    const ways = new Map();
    const isTold = builds.some((build) => build.kind !== 'local');
    for (const { context, given, by, kind: own } of builds) {
        const isTheirs = own === 'local' && (isTold || given.size > 0);
        const way = {
            kind: isTheirs ? 'local' : kind,
            context,
            given,
            via: isTheirs || own === kind ? [by] : [],
            certain: true,
        };
        const key = `${context}\0${argumentsKey(given)}`;
        const known = ways.get(key);
        if (known === undefined || (known.kind === 'local' && way.kind !== 'local'))
            ways.set(key, way);
        if (own === 'ci' && kind !== 'ci')
            ways.set(`${key}\0ci`, { ...way, kind: 'ci', via: [by] });
    }
    const found = [...ways.values()];
    if (found.some((way) => way.kind === kind))
        return found;
    const contexts = [...new Set(builds.map(({ context }) => context))];
    return [...contexts.map((context) => ({ kind, context, given: noArguments, via: [], certain: true })), ...found];
}
function readWithLikelyContext(search, file, kind) {
    const given = noArguments;
    const contexts = likelyContexts(file.path);
    const tried = (contexts.length > 1 ? contexts : []).map((context) => {
        const apart = startSearch(search.repository, search.budget);
        readDockerfile(apart, file, { kind, context, given, via: [], certain: true });
        return { context, found: apart.installed.length };
    });
    const best = Math.max(...tried.map(({ found }) => found));
    const fitting = tried.filter(({ found }) => found === best);
    const certain = tried.filter(({ found }) => found > 0).length <= 1;
    const context = fitting[0]?.context ?? '';
    readDockerfile(search, file, { kind, context, given, via: [], certain });
}
const strength = ['local', 'ci', 'deploy'];
function strongest(kinds) {
    return strength.findLast((kind) => kinds.includes(kind)) ?? 'local';
}
function result(search) {
    const others = new Set(search.installed.filter(({ kind }) => kind !== 'local').map(placeKey));
    const installed = new Map();
    for (const one of search.installed) {
        if (one.kind === 'local' && others.has(placeKey(one)))
            continue;
        const key = [placeKey(one), one.platform, one.kind].join('\0');
        const known = installed.get(key);
        if (known === undefined || (!known.certain && one.certain))
            installed.set(key, one);
    }
    const unresolved = new Map();
    for (const one of [...search.unresolved, ...(search.budget.end === null ? [] : [search.budget.end])]) {
        const key = unresolvedKey(one);
        if (!search.resolved.has(key))
            unresolved.set(key, one);
    }
    return {
        installed: [...installed.values()].sort((one, other) => byPlace(one, other) || (one.file < other.file ? -1 : 1)),
        unresolved: [...unresolved.values()].sort(byPlace),
        wanted: [...search.wanted].sort(),
    };
}
function placeKey({ file, by }) {
    return [file, by.path, by.line, by.column].join('\0');
}
function byPlace({ by: one }, { by: other }) {
    if (one.path !== other.path)
        return one.path < other.path ? -1 : 1;
    return one.line - other.line || one.column - other.column;
}

;// CONCATENATED MODULE: ./src/deployments/read-installations.ts




const maximumRounds = 4;
async function readInstallations(snapshot) {
    const paths = await snapshot.files();
    if (!isList(paths))
        return paths;
    const texts = new Map();
    let asked = paths.filter((path) => (0,platform_file.platformOf)(path) !== null);
    let found = null;
    let work = 0;
    let isAffordable = true;
    for (let round = 0; found === null || (asked.length > 0 && round < maximumRounds && isAffordable); round++) {
        const reads = await snapshot.read(asked);
        for (const path of asked)
            texts.set(path, read_installations_textOf(reads.get(path)));
        const budget = newBudget(texts);
        found = findInstallations({ paths, texts }, budget);
        work += budget.total - budget.left;
        isAffordable = work < budget.total;
        asked = found.wanted.filter((path) => !texts.has(path));
    }
    return found;
}
function isList(files) {
    return Array.isArray(files);
}
function read_installations_textOf(read) {
    if (read?.kind !== 'file')
        return '';
    const decoded = (0,decode/* decode */.D4)(read.bytes);
    return decoded.kind === 'decoded' ? decoded.text : '';
}


/***/ }),

/***/ 3886:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B7: () => (/* binding */ indexRepository),
/* harmony export */   HQ: () => (/* binding */ checkoutWorld),
/* harmony export */   Md: () => (/* binding */ fileName),
/* harmony export */   lG: () => (/* binding */ joinInside),
/* harmony export */   uJ: () => (/* binding */ joinPath),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
function indexRepository(given) {
    const folders = foldersOf(given.paths).add('');
    const pythonFolders = foldersOf(given.paths.filter((path) => path.endsWith('.py')));
    return { ...given, files: new Set(given.paths), folders, pythonFolders };
}
function foldersOf(paths) {
    const folders = new Set();
    for (const path of paths) {
        let end = path.lastIndexOf('/');
        while (end > 0) {
            const folder = path.slice(0, end);
            if (folders.has(folder))
                break;
            folders.add(folder);
            end = path.lastIndexOf('/', end - 1);
        }
    }
    return folders;
}
function checkoutWorld(repository, root = '/repository') {
    const below = (path) => path === root ? '' : path.startsWith(`${root}/`) ? path.slice(root.length + 1) : null;
    return {
        root,
        locate: (path) => {
            const inside = below(path);
            return inside !== null && repository.files.has(inside) ? inside : null;
        },
        mayHoldFolder: (path) => {
            const inside = below(path);
            return inside !== null && repository.folders.has(inside);
        },
        notFound: 'The repository has no such file.',
    };
}
const longestPath = 2000;
const nowhere = '/\0';
function joinPath(folder, target) {
    const isAbsolute = target.startsWith('/');
    if (target.length > longestPath || (folder === nowhere && !isAbsolute))
        return nowhere;
    let path = isAbsolute || folder === '/' ? '' : folder;
    for (const part of target.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part === '..')
            path = path.slice(0, Math.max(path.lastIndexOf('/'), 0));
        else
            path += `/${part}`;
    }
    if (path.length > longestPath)
        return nowhere;
    return path === '' ? '/' : path;
}
function joinInside(folder, target) {
    return joinPath(`/${folder}`, target.startsWith('/') ? `.${target}` : target).slice(1);
}
function folderOf(path) {
    return path.slice(0, Math.max(path.lastIndexOf('/'), 0));
}
function fileName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}


/***/ })

};
;