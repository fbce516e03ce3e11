// 5ba1a5beb8d5af66bffdbece788cec29
(function (exports, require, module, __filename, __dirname) {"use strict";
exports.id = 450;
exports.ids = [450];
exports.modules = {

/***/ 6878:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ once),
/* harmony export */   b: () => (/* binding */ onceFor)
/* harmony export */ });
function once(make) {
    let made = null;
    return () => {
        made ??= { value: make() };
        return made.value;
    };
}
function onceFor(known, key, make) {
    const earlier = known.get(key);
    if (earlier !== undefined)
        return earlier;
    const made = make();
    known.set(key, made);
    return made;
}


/***/ }),

/***/ 7450:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  remoteFiles: () => (/* binding */ remoteFiles)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/bytes.ts
var bytes = __webpack_require__(6136);
// EXTERNAL MODULE: ./src/snapshot/snapshot.ts
var snapshot = __webpack_require__(4330);
// EXTERNAL MODULE: ./src/shorten.ts
var shorten = __webpack_require__(2318);
;// CONCATENATED MODULE: ./src/github/answer.ts

async function ask(request) {
    try {
        return { data: (await request()).data };
    }
    catch (error) {
        const failure = failureOf(error);
        if (failure === null)
            throw error;
        return failure;
    }
}
async function askPages(request) {
    const all = [];
    for (let page = 1;; page += 1) {
        let link;
        const answer = await ask(async () => {
            const { data, headers } = await request({ page, per_page: perPage });
            link = headers.link;
            return { data };
        });
        if (answer_isFailure(answer))
            return answer;
        if (!Array.isArray(answer.data))
            return { failure: 'unreadable', status: null, message: 'a list came as something else' };
        for (const one of answer.data)
            all.push(one);
        if (answer.data.length === 0 || !hasNext(link, answer.data.length))
            return { data: all };
    }
}
function hasNext(link, length) {
    return link === undefined ? length >= perPage : /;\s*rel="next"/.test(link);
}
const perPage = 100;
function answer_isFailure(answer) {
    return 'failure' in answer;
}
function answer_failureText({ failure, status, message }) {
    const words = (0,shorten/* shorten */.m)(message.trim().replace(/\s+/g, ' '), 500);
    if (status === null && failure === 'unreadable')
        return `GitHub's answer cannot be used (${words})`;
    if (status === null)
        return `GitHub did not answer (${words})`;
    if (words === '')
        return `GitHub answered with an error page (${status})`;
    return `GitHub says "${words}" (${status})`;
}
function failureOf(error) {
    if (!(error instanceof Error) || !('status' in error) || typeof error.status !== 'number')
        return null;
    const answered = 'response' in error && typeof error.response === 'object' && error.response !== null;
    const message = isPage(error.message) ? '' : error.message.replace(/ - https:\/\/\S*$/, '');
    const status = answered ? error.status : null;
    return { failure: kindOf(status, error.message, answered ? headersOf(error.response) : {}), status, message };
}
function isPage(message) {
    return /^\s*</.test(message);
}
function kindOf(status, message, headers) {
    switch (status) {
        case null:
            return 'unreachable';
        case 401:
            return 'forbidden';
        case 403:
            return isLimit(message, headers) ? 'limited' : 'forbidden';
        case 404:
        case 410:
        case 451:
            return 'not-found';
        case 409:
        case 422:
            return 'conflict';
        case 429:
            return 'limited';
        default:
            return status >= 500 ? 'unreachable' : 'unreadable';
    }
}
function isLimit(message, headers) {
    return headers['x-ratelimit-remaining'] === '0' || 'retry-after' in headers || /\brate limit\b/i.test(message);
}
function headersOf(response) {
    if (typeof response !== 'object' || response === null || !('headers' in response))
        return {};
    const { headers } = response;
    return typeof headers === 'object' && headers !== null ? { ...headers } : {};
}

;// CONCATENATED MODULE: ./src/github/tree.ts

function treeOf(objects, commit) {
    let indexed = null;
    const index = () => {
        indexed ??= indexTree(objects, commit);
        return indexed;
    };
    return {
        entry: async (path) => {
            const known = await index();
            if (answer_isFailure(known))
                return known;
            return known.data.complete ? { data: known.data.entries.get(path) ?? null } : walk(objects, commit, path);
        },
        below: async (folder) => {
            const known = await index();
            if (answer_isFailure(known))
                return known;
            if (!known.data.complete)
                return listBelow(objects, commit, folder);
            const start = folder === '' ? '' : `${folder}/`;
            return { data: [...known.data.entries.values()].filter(({ path }) => path.startsWith(start)) };
        },
    };
}
const tree_folderMode = '040000';
const tree_linkMode = '120000';
const tree_submoduleMode = '160000';
async function indexTree(objects, commit) {
    const listing = await objects.tree(commit, true);
    if (answer_isFailure(listing))
        return listing;
    const entries = new Map(listing.data.entries.map((entry) => [entry.path, entry]));
    return { data: { entries, complete: !listing.data.truncated } };
}
async function walk(objects, commit, path) {
    let tree = commit;
    let found = null;
    for (const part of path.split('/')) {
        if (found !== null && found.mode !== tree_folderMode)
            return { data: null };
        const listing = await objects.tree(tree, false);
        if (answer_isFailure(listing))
            return listing;
        found = listing.data.entries.find((entry) => entry.path === part) ?? null;
        if (found === null)
            return { data: null };
        tree = found.sha;
    }
    return { data: found === null ? null : { ...found, path } };
}
async function listBelow(objects, commit, folder) {
    const top = folder === '' ? null : await walk(objects, commit, folder);
    if (top !== null && answer_isFailure(top))
        return top;
    if (top !== null && top.data?.mode !== tree_folderMode)
        return { data: [] };
    const entries = [];
    const failure = await collect(objects, top?.data?.sha ?? commit, folder === '' ? '' : `${folder}/`, entries);
    return failure ?? { data: entries };
}
async function collect(objects, tree, prefix, into) {
    const whole = await objects.tree(tree, true);
    if (answer_isFailure(whole))
        return whole;
    if (!whole.data.truncated) {
        for (const entry of whole.data.entries)
            into.push({ ...entry, path: `${prefix}${entry.path}` });
        return null;
    }
    const listing = await objects.tree(tree, false);
    if (answer_isFailure(listing))
        return listing;
    for (const entry of listing.data.entries) {
        const path = `${prefix}${entry.path}`;
        into.push({ ...entry, path });
        const failure = entry.mode === tree_folderMode ? await collect(objects, entry.sha, `${path}/`, into) : null;
        if (failure !== null)
            return failure;
    }
    return null;
}

;// CONCATENATED MODULE: ./src/github/api-snapshot.ts






function apiSnapshot(objects, tree, commit, root) {
    return {
        revision: commit,
        files: () => listFiles(tree, root === '.' ? '' : root),
        read: async (paths) => {
            const reads = await Promise.all(paths.map((path) => readPath(objects, tree, posix.join(root, path))));
            return new Map(paths.map((path, at) => [path, reads[at] ?? { kind: 'missing' }]));
        },
    };
}
async function readFileOf(objects, commit, path, mayBeGone = false) {
    const read = await objects.contents(commit, path);
    if (read !== null)
        return read;
    const listing = await objects.tree(commit, true);
    if (mayBeGone && answer_isFailure(listing) && listing.failure === 'not-found')
        return { kind: 'missing' };
    return readPath(objects, treeOf(objects, commit), path);
}
async function locate(objects, tree, path) {
    const found = await resolvePath(objects, tree, path);
    if (isFailure(found))
        return found;
    return { data: found.data.kind === 'blob' ? found.data.entry : null };
}
async function readPath(objects, tree, path) {
    const found = await resolvePath(objects, tree, path);
    if (answer_isFailure(found))
        return { kind: 'unreadable', why: answer_failureText(found) };
    if (found.data.kind !== 'blob')
        return found.data;
    const { sha, size } = found.data.entry;
    if (size !== null && size > bytes/* maximumFileBytes */.WH)
        return { kind: 'too-large', bytes: size };
    const blob = await objects.blob(sha);
    if (answer_isFailure(blob))
        return { kind: 'unreadable', why: answer_failureText(blob) };
    return { kind: 'file', bytes: blob.data };
}
const maximumLinks = 40;
const longestTarget = 4096;
async function resolvePath(objects, tree, path) {
    const ahead = path.split('/').reverse();
    const behind = [];
    let links = 0;
    for (let part = ahead.pop(); part !== undefined; part = ahead.pop()) {
        if (part === '' || part === '.')
            continue;
        if (part === '..') {
            if (behind.pop() === undefined)
                return { data: { kind: 'outside', target: path } };
            continue;
        }
        const here = [...behind, part].join('/');
        const found = await tree.entry(here);
        if (answer_isFailure(found))
            return found;
        const entry = found.data;
        if (entry === null)
            return { data: { kind: 'missing' } };
        if (entry.mode === tree_folderMode)
            behind.push(part);
        else if (entry.mode === tree_linkMode) {
            links += 1;
            if (links > maximumLinks)
                return { data: { kind: 'unreadable', why: 'its symbolic links lead in a circle' } };
            if ((entry.size ?? 0) > longestTarget)
                return { data: { kind: 'unreadable', why: 'a symbolic link is too long' } };
            const target = await readTarget(objects, entry);
            if (answer_isFailure(target))
                return target;
            if (target.data.startsWith('/'))
                return { data: { kind: 'outside', target: target.data } };
            ahead.push(...target.data.split('/').reverse());
        }
        else if (entry.mode === tree_submoduleMode) {
            return { data: ahead.length > 0 ? (0,snapshot/* inSubmodule */.wj)(here) : { kind: 'not-a-file', what: 'a submodule' } };
        }
        else if (ahead.length > 0)
            return { data: { kind: 'missing' } };
        else
            return { data: { kind: 'blob', entry } };
    }
    return { data: { kind: 'not-a-file', what: 'a folder' } };
}
async function readTarget(objects, link) {
    const blob = await objects.blob(link.sha);
    return answer_isFailure(blob) ? blob : { data: new TextDecoder().decode(blob.data) };
}
async function listFiles(tree, root) {
    const below = await tree.below(root);
    if (isFailure(below))
        return notListed(below);
    const entries = below.data.filter(({ mode }) => mode !== folderMode && mode !== submoduleMode);
    if (entries.length > maximumFiles) {
        return problem('limit', `There are more than ${maximumFiles} files here: give a root with fewer.`, null);
    }
    const start = root === '' ? 0 : root.length + 1;
    const paths = entries
        .filter(({ mode, path }) => mode !== linkMode || dependencyFile.test(path))
        .map(({ path }) => path.slice(start));
    const environments = environmentsAmong(paths);
    return paths.filter((path) => !isSkipped(path, environments)).sort();
}
const dependencyFile = /\.(?:txt|in|pip|toml|lock|cfg|ya?ml)$/;
function notListed(failure) {
    return problem('platform', `The files of the repository cannot be listed: ${failureText(failure)}.`, null);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./src/github/once.ts
var once = __webpack_require__(6878);
;// CONCATENATED MODULE: ./src/github/objects.ts




function objectsOf(repository) {
    const trees = new Map();
    const blobs = new Map();
    return {
        tree: (sha, recursive) => (0,once/* onceFor */.b)(trees, `${sha} ${recursive}`, () => readTree(repository, sha, recursive)),
        blob: (sha) => (0,once/* onceFor */.b)(blobs, sha, () => readBlob(repository, sha)),
        contents: async (commit, path) => {
            const found = await readContents(repository, commit, path);
            if (found === null || !('sha' in found))
                return found;
            const { sha, size, content } = found;
            if (content !== null) {
                if (blobId(content, sha.length) !== sha)
                    return null;
                blobs.set(sha, Promise.resolve({ data: content }));
                return { kind: 'file', bytes: content };
            }
            const blob = await (0,once/* onceFor */.b)(blobs, sha, () => readBlob(repository, sha));
            if (answer_isFailure(blob))
                return { kind: 'unreadable', why: answer_failureText(blob) };
            return blob.data.length === size ? { kind: 'file', bytes: blob.data } : null;
        },
        blobRequests: () => blobs.size,
    };
}
async function readTree(repository, sha, recursive) {
    const { client, owner, repo } = repository;
    const parameters = { owner, repo, tree_sha: sha, ...(recursive ? { recursive: '1' } : {}) };
    const answer = await ask(() => client.request('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', parameters));
    if (answer_isFailure(answer))
        return answer;
    if (!Array.isArray(answer.data.tree))
        return unreadable(`the tree ${sha} has no entries`);
    const entries = answer.data.tree.map(({ path, mode, sha: id, size }) => ({
        path,
        mode,
        sha: id,
        size: size ?? null,
    }));
    return { data: { entries, truncated: answer.data.truncated } };
}
async function readBlob(repository, sha) {
    const { client, owner, repo } = repository;
    const answer = await ask(() => client.request('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', { owner, repo, file_sha: sha }));
    if (answer_isFailure(answer))
        return answer;
    const { content, encoding } = answer.data;
    if (typeof content !== 'string')
        return unreadable(`the blob ${sha} has no content`);
    const bytes = Buffer.from(content, encoding === 'base64' ? 'base64' : 'utf8');
    return blobId(bytes, sha.length) === sha
        ? { data: new Uint8Array(bytes) }
        : unreadable(`the blob ${sha} came damaged`);
}
async function readContents({ client, owner, repo }, commit, path) {
    const answer = await ask(() => client.request('GET /repos/{owner}/{repo}/contents/{path}', { owner, repo, path, ref: commit }));
    if (answer_isFailure(answer)) {
        return answer.failure === 'not-found' ? null : { kind: 'unreadable', why: answer_failureText(answer) };
    }
    const { data } = answer;
    if (Array.isArray(data))
        return { kind: 'not-a-file', what: 'a folder' };
    if (data.type === 'submodule')
        return { kind: 'not-a-file', what: 'a submodule' };
    if (data.type === 'symlink')
        return null;
    if (data.size > bytes/* maximumFileBytes */.WH)
        return { kind: 'too-large', bytes: data.size };
    const content = 'content' in data && data.encoding === 'base64' ? Buffer.from(data.content, 'base64') : null;
    return { sha: data.sha, size: data.size, content: content === null ? null : new Uint8Array(content) };
}
function blobId(bytes, digits) {
    const hash = (0,external_node_crypto_.createHash)(digits === 64 ? 'sha256' : 'sha1');
    return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
function unreadable(message) {
    return { failure: 'unreadable', status: null, message };
}

;// CONCATENATED MODULE: ./src/github/remote-file.ts



function remoteFiles(connect) {
    const client = (0,once/* once */.O)(connect);
    const repositories = new Map();
    const reads = new Map();
    const read = async ({ owner, repo, path, ref }) => {
        const connected = await client();
        if (connected === null)
            return { kind: 'unreadable', why: 'there is no GitHub to ask here' };
        const repository = { client: connected, owner, repo };
        const objects = (0,once/* onceFor */.b)(repositories, `${owner}/${repo}`, () => objectsOf(repository));
        return readFileOf(objects, ref, path, true);
    };
    return (file) => (0,once/* onceFor */.b)(reads, JSON.stringify([file.owner, file.repo, file.path, file.ref]), () => read(file));
}


/***/ })

};
;
})
