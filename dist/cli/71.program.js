// 489007089eb0b0275b5ede286cf5bd51
(function (exports, require, module, __filename, __dirname) {"use strict";
exports.id = 71;
exports.ids = [71];
exports.modules = {

/***/ 4071:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  remoteFiles: () => (/* binding */ remoteFiles)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./src/bytes.ts
var bytes = __webpack_require__(6136);
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
        const answer = await ask(() => request({ page, per_page: perPage }));
        if (isFailure(answer))
            return answer;
        for (const one of answer.data)
            all.push(one);
        if (answer.data.length < perPage)
            return { data: all };
    }
}
const perPage = 100;
function isFailure(answer) {
    return 'failure' in answer;
}
function failureText(failure) {
    if (failure.status === null)
        return `GitHub did not answer (${failure.message})`;
    return `GitHub says "${failure.message}" (${failure.status})`;
}
function failureOf(error) {
    if (!(error instanceof Error) || !('status' in error) || typeof error.status !== 'number')
        return null;
    const answered = 'response' in error && typeof error.response === 'object' && error.response !== null;
    const message = error.message.replace(/ - https:\/\/\S*$/, '');
    const status = answered ? error.status : null;
    return { failure: kindOf(status, message, answered ? headersOf(error.response) : {}), status, message };
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

;// CONCATENATED MODULE: ./src/github/objects.ts



function objectsOf(repository) {
    const trees = new Map();
    const blobs = new Map();
    return {
        tree: (sha, recursive) => once(trees, `${sha} ${recursive}`, () => readTree(repository, sha, recursive)),
        blob: (sha) => once(blobs, sha, () => readBlob(repository, sha)),
        file: async (commit, path) => {
            const found = await readContents(repository, commit, path);
            if (!('sha' in found))
                return found;
            const { sha, content } = found;
            if (content !== null && blobId(content, sha.length) === sha)
                blobs.set(sha, Promise.resolve({ data: content }));
            const blob = await once(blobs, sha, () => readBlob(repository, sha));
            if (isFailure(blob))
                return { kind: 'unreadable', why: failureText(blob) };
            return { kind: 'file', bytes: blob.data };
        },
        blobRequests: () => blobs.size,
    };
}
function once(known, key, read) {
    const earlier = known.get(key);
    if (earlier !== undefined)
        return earlier;
    const answer = read();
    known.set(key, answer);
    return answer;
}
async function readTree(repository, sha, recursive) {
    const { client, owner, repo } = repository;
    const parameters = { owner, repo, tree_sha: sha, ...(recursive ? { recursive: '1' } : {}) };
    const answer = await ask(() => client.request('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', parameters));
    if (isFailure(answer))
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
    if (isFailure(answer))
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
    if (isFailure(answer)) {
        return answer.failure === 'not-found' ? { kind: 'missing' } : { kind: 'unreadable', why: failureText(answer) };
    }
    const { data } = answer;
    if (Array.isArray(data))
        return { kind: 'not-a-file', what: 'a folder' };
    if (data.type === 'submodule')
        return { kind: 'not-a-file', what: 'a submodule' };
    if (data.type === 'symlink')
        return { kind: 'not-a-file', what: `a symbolic link to ${data.target}` };
    if (data.size > bytes/* maximumFileBytes */.WH)
        return { kind: 'too-large', bytes: data.size };
    const content = 'content' in data && data.encoding === 'base64' ? Buffer.from(data.content, 'base64') : null;
    return { sha: data.sha, content: content === null ? null : new Uint8Array(content) };
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
    let client = null;
    const repositories = new Map();
    const reads = new Map();
    const read = async ({ owner, repo, path, ref }) => {
        client ??= connect();
        const connected = await client;
        if (connected === null)
            return { kind: 'unreadable', why: 'there is no GitHub to ask here' };
        const name = `${owner}/${repo}`;
        const objects = repositories.get(name) ?? objectsOf({ client: connected, owner, repo });
        repositories.set(name, objects);
        return objects.file(ref, path);
    };
    return (file) => {
        const key = JSON.stringify([file.owner, file.repo, file.path, file.ref]);
        const known = reads.get(key) ?? read(file);
        reads.set(key, known);
        return known;
    };
}


/***/ })

};
;
})
