"use strict";
exports.id = 985;
exports.ids = [985];
exports.modules = {

/***/ 2985:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  changeInCheckout: () => (/* binding */ changeInCheckout)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/github/api-snapshot.ts
var api_snapshot = __webpack_require__(3080);
// EXTERNAL MODULE: ./src/github/event.ts
var github_event = __webpack_require__(5015);
// EXTERNAL MODULE: ./src/problem.ts
var problem = __webpack_require__(4008);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./src/bytes.ts
var src_bytes = __webpack_require__(6136);
;// CONCATENATED MODULE: ./src/snapshot/reason.ts
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

;// CONCATENATED MODULE: ./src/snapshot/root.ts




function openRoot(given) {
    let folder;
    try {
        folder = external_node_fs_.realpathSync.native((0,external_node_path_.resolve)(given));
        if (!(0,external_node_fs_.statSync)(folder).isDirectory()) {
            return (0,problem/* problem */.CC)('usage', `The root "${given}" is not a folder. Give the folder that the paths of the policy start from.`, null);
        }
    }
    catch (error) {
        return (0,problem/* problem */.CC)('usage', `The root "${given}" cannot be opened: ${reasonOf(error)}.`, null);
    }
    const top = gitTopLevel(folder);
    return { folder, boundary: top ?? folder, git: top !== null };
}
function gitTopLevel(folder) {
    for (let at = folder;; at = (0,external_node_path_.dirname)(at)) {
        if (holdsGit((0,external_node_path_.join)(at, '.git')))
            return at;
        if ((0,external_node_path_.dirname)(at) === at)
            return null;
    }
}
function holdsGit(path) {
    try {
        const found = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
        if (found === undefined)
            return false;
        return found.isFile() || (0,external_node_fs_.statSync)((0,external_node_path_.join)(path, 'HEAD'), { throwIfNoEntry: false }) !== undefined;
    }
    catch (error) {
        return ['EACCES', 'EPERM'].includes(codeOf(error) ?? '');
    }
}
function isInside(root, absolute) {
    const below = fromBoundary(root, absolute);
    if ((0,external_node_path_.isAbsolute)(below))
        return false;
    const parts = below.split(external_node_path_.sep);
    return parts[0] !== '..' && !parts.some((part) => part.toLowerCase() === '.git');
}
function fromBoundary({ boundary }, absolute) {
    const top = boundary.endsWith(external_node_path_.sep) ? boundary : `${boundary}${external_node_path_.sep}`;
    return absolute.startsWith(top) && !absolute.includes('..')
        ? absolute.slice(top.length)
        : (0,external_node_path_.relative)(boundary, absolute);
}
function prefixOf({ boundary, folder }) {
    const below = (0,external_node_path_.relative)(boundary, folder).split(external_node_path_.sep).join('/');
    return below === '' ? '' : `${below}/`;
}
function shownPath(root, absolute) {
    return (0,external_node_path_.relative)(root.folder, absolute).split(external_node_path_.sep).join('/');
}

// EXTERNAL MODULE: ./src/snapshot/snapshot.ts
var snapshot_snapshot = __webpack_require__(4330);
;// CONCATENATED MODULE: ./src/snapshot/disk-list.ts






function listFiles(root, most = snapshot_snapshot/* maximumFiles */.Su) {
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
                if (!snapshot_snapshot/* skippedFolders */.cT.has(entry.name))
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
    return entry.isFile() || (0,external_node_fs_.existsSync)((0,external_node_path_.join)(root.folder, folder, '.git', 'HEAD'));
}
function tooManyFiles(most) {
    return (0,problem/* problem */.CC)('limit', `There are more than ${most.toLocaleString('en-US')} files below the root, too many to match the policy's globs against. Name the files without globs, or choose a smaller root.`, null);
}
const passedOver = new Set(['EACCES', 'EPERM', 'ENOENT', 'ENOTDIR']);
function entriesOf(root, folder) {
    try {
        return (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(root.folder, folder), { withFileTypes: true });
    }
    catch (error) {
        if (folder !== '' && passedOver.has(codeOf(error)))
            return [];
        return (0,problem/* problem */.CC)('platform', `The files below "${folder || '.'}" cannot be listed: ${reasonOf(error)}.`, null);
    }
}
function leadsToFile(root, path) {
    try {
        const real = external_node_fs_.realpathSync.native((0,external_node_path_.join)(root.folder, path));
        return isInside(root, real) && (0,external_node_fs_.statSync)(real).isFile();
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./src/snapshot/disk.ts






function diskSnapshot(root) {
    return {
        revision: 'work tree',
        files: async () => listFiles(root),
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
    const real = folder + external_node_path_.sep + name;
    try {
        const read = mayFollow && (0,external_node_fs_.lstatSync)(real).isSymbolicLink() ? null : readOpened(real);
        return read ?? readLinked(root, path);
    }
    catch (error) {
        return codeOf(error) === 'ENOENT' ? { kind: 'missing' } : readLinked(root, path);
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
    const absolute = (0,external_node_path_.resolve)(root.folder, folder);
    if (folder.includes('\0') || !isInside(root, absolute))
        return null;
    try {
        const real = external_node_fs_.realpathSync.native(absolute);
        return isInside(root, real) ? real : null;
    }
    catch {
        return null;
    }
}
function isOrdinaryName(name) {
    return /^[^\0~\\:]*[^\0~\\:. ]$/.test(name) && name.toLowerCase() !== '.git';
}
function readLinked(root, path) {
    const absolute = (0,external_node_path_.resolve)(root.folder, path);
    if (path.includes('\0'))
        return { kind: 'missing' };
    if (!isInside(root, absolute))
        return { kind: 'outside', target: path };
    try {
        const real = external_node_fs_.realpathSync.native(absolute);
        if (!isInside(root, real))
            return { kind: 'outside', target: real };
        const found = (0,external_node_fs_.statSync)(real);
        if (!found.isFile())
            return { kind: 'not-a-file', what: describeKind(found) };
        return readOpened(real) ?? { kind: 'not-a-file', what: 'a special file' };
    }
    catch (error) {
        return failedRead(error);
    }
}
function failedRead(error) {
    const code = codeOf(error);
    return code === 'ENOENT' || code === 'ENOTDIR' ? { kind: 'missing' } : { kind: 'unreadable', why: reasonOf(error) };
}
function readOpened(real) {
    const descriptor = (0,external_node_fs_.openSync)(real, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK | external_node_fs_.constants.O_NOFOLLOW);
    try {
        const found = (0,external_node_fs_.fstatSync)(descriptor);
        if (!found.isFile())
            return null;
        const { size } = found;
        if (size > src_bytes/* maximumFileBytes */.WH)
            return { kind: 'too-large', bytes: size };
        return { kind: 'file', bytes: readWhole(descriptor, size) };
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
function readWhole(descriptor, size) {
    const bytes = Buffer.allocUnsafe(size);
    return size > 0 && (0,external_node_fs_.readSync)(descriptor, bytes, 0, size, 0) === size ? bytes : (0,external_node_fs_.readFileSync)(descriptor);
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

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./src/snapshot/git-command.ts



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
    return (0,external_node_child_process_.spawn)('git', [...settings, ...args], {
        cwd: folder,
        env: gitEnvironment(process.env),
        stdio: [input, 'pipe', 'pipe'],
        windowsHide: true,
    });
}
const killed = -1;
function gitFailed(doing, answer) {
    const first = answer.words.split('\n').find((line) => line.trim() !== '') ?? silence(answer);
    return (0,problem/* problem */.CC)('platform', `Git could not ${doing}: ${first.replace(/^(fatal|error): /, '').trim()}`, null);
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
    const why = codeOf(error) === 'ENOENT'
        ? 'Git is not installed, or not on the PATH; comparing with another revision needs it, and init to leave out what is ignored.'
        : `Git could not be started: ${reasonOf(error)}.`;
    return (0,problem/* problem */.CC)('platform', why, null);
}

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
    const child = startGit(folder, args, 'pipe');
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
    child.on('error', (error) => end(notStarted(error)));
    child.on('close', (status) => end({ status: status ?? killed, output: Buffer.alloc(0), words: git.words }));
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
                return gitFailed(`read ${commit}`, answers);
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
                return gitFailed('read its objects', answers);
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
    const answer = await runGit(folder, args, `${requests.join('\0')}\0`);
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
        const answer = await runGit(folder, ['ls-tree', '-z', '--full-tree', commit, '--', ...paths]);
        if ('code' in answer)
            return answer;
        if (answer.status !== 0)
            return gitFailed(`list the files of ${commit}`, answer);
        for (const line of answer.output.toString('utf8').split('\0')) {
            if (!line.startsWith('160000 '))
                continue;
            const submodule = line.slice(line.indexOf('\t') + 1);
            for (const path of missing) {
                if (path === submodule)
                    found.set(path, { kind: 'not-a-file', what: 'a submodule' });
                else if (path.startsWith(`${submodule}/`))
                    found.set(path, (0,snapshot_snapshot/* inSubmodule */.wj)(submodule));
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
    const joined = external_node_path_.posix.join(prefixOf(root), path);
    if (joined === '..' || joined.startsWith('../') || path.startsWith('/'))
        return null;
    return joined === '.' || joined === './' ? '' : joined.replace(/\/$/, '');
}
async function listCommit(objects, root, commit) {
    const prefix = prefixOf(root);
    const below = prefix === '' ? [] : ['--', prefix];
    const answer = await runGit(root.boundary, ['ls-tree', '-r', '-z', '--full-tree', commit, ...below]);
    if ('code' in answer)
        return answer;
    if (answer.status !== 0)
        return gitFailed(`list the files of ${commit}`, answer);
    const entries = answer.output.toString('utf8').split('\0').flatMap(treeEntry);
    if (entries.length > snapshot_snapshot/* maximumFiles */.Su)
        return tooManyFiles(snapshot_snapshot/* maximumFiles */.Su);
    const links = entries.filter((entry) => entry.mode === linkMode).map((entry) => entry.path);
    const resolved = await objects.resolvePaths(commit, links);
    if ('code' in resolved)
        return resolved;
    const inRoot = (path) => path.slice(prefix.length);
    const environments = (0,snapshot_snapshot/* environmentsAmong */.b3)(entries.map(({ path }) => inRoot(path)));
    return entries
        .filter(({ mode, path }) => mode !== linkMode || resolved.get(path)?.kind === 'blob')
        .map(({ path }) => inRoot(path))
        .filter((path) => !(0,snapshot_snapshot/* isSkipped */.JR)(path, environments))
        .sort();
}
const linkMode = '120000';
function treeEntry(line) {
    const tab = line.indexOf('\t');
    const mode = line.slice(0, 6);
    return tab < 0 || mode === '160000' ? [] : [{ mode, path: line.slice(tab + 1) }];
}

;// CONCATENATED MODULE: ./src/snapshot/git-history.ts





const checkout = 'in a workflow, give actions/checkout "fetch-depth: 0"';
const unborn = 'The current branch has no commit yet, so there is nothing to compare with. Make a first one, or leave out --base.';
async function resolveRevision(root, revision) {
    if (!root.git) {
        const why = isBare(root)
            ? 'is a bare repository, without a work tree to check. Run it in a clone or a work tree (git worktree add)'
            : 'is in no git repository';
        return (0,problem/* problem */.CC)('revision-missing', `"${revision}" cannot be looked up: ${root.folder} ${why}.`, null);
    }
    if (revision === '' || revision.startsWith('-') || revision.includes('\0')) {
        return (0,problem/* problem */.CC)('revision-missing', `"${revision}" is not a name that git gives to a revision.`, null);
    }
    const answer = await runGit(root.boundary, ['rev-parse', '--verify', '--quiet', `${revision}^{commit}`]);
    if ('code' in answer)
        return answer;
    const sha = answer.output.toString('latin1').trim();
    if (answer.status === 0)
        return sha;
    if (answer.status !== 1 || answer.words.trim() !== '')
        return gitFailed(`look up "${revision}"`, answer);
    if (revision === 'HEAD')
        return (0,problem/* problem */.CC)('revision-missing', unborn, null);
    return (0,problem/* problem */.CC)('revision-missing', `This repository has no commit "${revision}". ${await cureFor(root, revision)}.`, null);
}
function isBare({ folder }) {
    return ['HEAD', 'objects', 'refs'].every((name) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, name)));
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
    const answer = await runGit(root.boundary, words);
    if ('code' in answer || answer.status !== 0)
        return [];
    return answer.output
        .toString('utf8')
        .split(/\s+/)
        .filter((word) => word !== '');
}
async function isShallowClone(root) {
    const answer = await runGit(root.boundary, ['rev-parse', '--is-shallow-repository']);
    return 'code' in answer ? answer : answer.output.toString('latin1').trim() === 'true';
}
async function mergeBase(root, one, other) {
    const answer = await runGit(root.boundary, ['merge-base', one, other]);
    if ('code' in answer)
        return answer;
    if (answer.status === 0)
        return answer.output.toString('latin1').trim();
    if (answer.status !== 1)
        return gitFailed('find the merge base', answer);
    const isShallow = await isShallowClone(root);
    if (typeof isShallow !== 'boolean')
        return isShallow;
    const pair = `${one.slice(0, 12)} and ${other.slice(0, 12)}`;
    return isShallow
        ? (0,problem/* problem */.CC)('revision-missing', `The commit that ${pair} have in common is not in this shallow clone: ${checkout}; elsewhere run "git fetch --unshallow".`, null)
        : (0,problem/* problem */.CC)('revision-missing', `${pair} have no commit in common, so nothing can be called new.`, null);
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
    const answer = await runGit(root.boundary, ['diff', ...options, ...commits, '--']);
    if ('code' in answer)
        return answer;
    if (answer.status !== 0)
        return gitFailed('look for renamed files', answer);
    const shown = (path) => shownPath(root, external_node_path_.posix.join(root.boundary, path));
    const fields = answer.output.toString('utf8').split('\0');
    const renames = new Map();
    for (let at = 0; at + 2 < fields.length; at += 3) {
        renames.set(shown(fields[at + 2] ?? ''), shown(fields[at + 1] ?? ''));
    }
    return renames;
}

// EXTERNAL MODULE: ./src/action/change.ts
var change = __webpack_require__(8988);
;// CONCATENATED MODULE: ./src/action/checkout.ts











async function changeInCheckout(workspace, inputs, event, objects) {
    const root = openRootInside(workspace, inputs.root);
    if ('code' in root)
        return root;
    if (!root.git) {
        const disk = diskSnapshot(root);
        if ((await (0,snapshot_snapshot/* readOne */.JF)(disk, inputs.policy)).kind === 'missing')
            return (0,problem/* problem */.CC)('usage', withoutAnything, null);
        const alone = checkoutAlone(root, disk, withoutGit);
        return event.kind === 'pull-request' ? intoBase(alone, root, event.pull, objects) : alone;
    }
    switch (event.kind) {
        case 'pull-request':
            return intoBase(await pullRequest(root, event.pull), root, event.pull, objects);
        case 'merge-group':
            return between(root, event.baseSha, event.headSha);
        case 'push':
            return event.before === null
                ? commitAlone(root, event.after, `Nothing is compared, so everything counts: ${event.reason}.`)
                : between(root, event.before, event.after);
        case 'commit':
            return commitAlone(root, event.sha, null);
        case 'comment':
        case 'nothing':
            return (0,problem/* problem */.CC)('usage', 'A comment is answered from the API, not from a checkout.', null);
    }
}
const withoutGit = 'There is no git repository here, so nothing is compared and everything counts. Is a step with actions/checkout missing?';
const withoutAnything = 'There is no git repository here, and no policy: is a step with actions/checkout missing, or has it a `path` that `root` does not name?';
const bothLines = `Give actions/checkout these two lines: "ref: \${{ github.event.pull_request.head.sha }}" and "fetch-depth: 0".`;
function openRootInside(workspace, rootInput) {
    const top = openRoot(workspace);
    if ('code' in top)
        return top;
    const root = openRoot((0,external_node_path_.join)(top.folder, rootInput));
    if ('code' in root)
        return (0,problem/* problem */.CC)('usage', `Input \`root\`: there is no folder "${rootInput}" in the checkout.`, null);
    const below = (0,external_node_path_.relative)(top.folder, root.folder).split(external_node_path_.sep);
    return below[0] === '..' ? (0,problem/* problem */.CC)('usage', `Input \`root\`: "${rootInput}" leads out of the checkout.`, null) : root;
}
async function pullRequest(root, pull) {
    const base = await mergeBase(root, pull.base.sha, pull.head.sha);
    if (typeof base === 'string')
        return compare(root, base, pull.head.sha);
    const [first, second, head] = await Promise.all(['HEAD^1', 'HEAD^2', 'HEAD'].map((revision) => resolveRevision(root, revision)));
    if (typeof head !== 'string')
        return head ?? base;
    if (typeof first !== 'string' || !isMergeOf(pull, first, second)) {
        const parents = await writtenParents(root, head);
        if ('code' in parents)
            return parents;
        if (![head, ...parents].includes(pull.head.sha))
            return (0,problem/* problem */.CC)('revision-missing', another, null);
        const said = `${notThere} Nothing is compared, so everything counts. ${bothLines}`;
        return checkoutAlone(root, gitSnapshot(root, head), said);
    }
    const merged = await compare(root, first, head);
    if ('code' in merged)
        return merged;
    const said = `${notThere} The merge that was checked out is compared with its first parent, and no line is annotated. ${bothLines}`;
    return { ...merged, showsLines: false, notes: [skipped(said), ...merged.notes] };
}
const another = `What is checked out is not this pull request. ${bothLines} Or leave out "source: checkout": the API needs none.`;
function isMergeOf(pull, first, second) {
    return second === pull.head.sha && (first === pull.base.sha || (0,github_event/* isSameRepository */.ve)(pull));
}
async function intoBase(change, root, pull, objects) {
    if ('code' in change)
        return change;
    const { sha } = pull.base;
    const trusted = (0,github_event/* isSameRepository */.ve)(pull);
    if (root.git && typeof (await resolveRevision(root, sha)) === 'string') {
        const snapshot = gitSnapshot(root, sha);
        const read = (path) => (0,snapshot_snapshot/* readOne */.JF)(snapshot, path);
        return { ...change, target: { revision: sha, trusted, read } };
    }
    if (objects !== null) {
        const read = (path) => (0,api_snapshot/* readFileOf */.mH)(objects, sha, external_node_path_.posix.join(change.prefix, path));
        return { ...change, target: { revision: sha, trusted, read } };
    }
    const lacking = 'The policy of the base is not in the checkout, and GITHUB_REPOSITORY names no repository to ask for it';
    if (!trusted)
        return (0,problem/* problem */.CC)('revision-missing', `${lacking}; that of a fork does not judge the fork. ${bothLines}`, null);
    const note = (0,problem/* problem */.CC)('policy-judging', `${lacking}: that of the change judges. ${bothLines}`, null, { fatal: false });
    return { ...change, notes: [note, ...change.notes] };
}
const notThere = 'The commits of this pull request are not in the checkout.';
async function between(root, before, after) {
    const found = await resolveRevision(root, before);
    if (typeof found === 'string')
        return compare(root, found, after);
    const said = `The commit before this change (${before.slice(0, 12)}) is not in the checkout, so nothing is compared and everything counts.`;
    return commitAlone(root, after, `${said} Give actions/checkout "fetch-depth: 0".`);
}
async function compare(root, from, to) {
    const [head, renames, touched] = await Promise.all([
        resolveRevision(root, to),
        previousPaths(root, from, to),
        touchedFiles(root, from, to),
    ]);
    if (typeof head !== 'string')
        return head;
    if ('code' in renames)
        return renames;
    if ('code' in touched)
        return touched;
    const alone = (0,change/* headAlone */.q)(gitSnapshot(root, head), prefixOf(root));
    return { ...alone, compared: gitSnapshot(root, from), previousPaths: renames, touched };
}
async function commitAlone(root, sha, note) {
    const head = await resolveRevision(root, sha);
    if (typeof head !== 'string')
        return head;
    return { ...checkoutAlone(root, gitSnapshot(root, head), note), showsLines: true };
}
function checkoutAlone(root, head, note) {
    const notes = note === null ? [] : [skipped(note)];
    return { ...(0,change/* headAlone */.q)(head, prefixOf(root)), showsLines: false, notes };
}
async function touchedFiles(root, from, to) {
    const options = ['--name-only', '--no-renames', '-z', '--no-ext-diff', '--no-textconv', '--ignore-submodules'];
    const answer = await runGit(root.boundary, ['diff', ...options, from, to, '--']);
    if ('code' in answer)
        return answer;
    if (answer.status !== 0)
        return gitFailed('list the changed files', answer);
    const paths = answer.output.toString('utf8').split('\0');
    return new Set(paths.filter((path) => path !== '').map((path) => shownPath(root, external_node_path_.posix.join(root.boundary, path))));
}
function skipped(message) {
    return (0,problem/* problem */.CC)('compare-skipped', message, null, { fatal: false });
}


/***/ })

};
;