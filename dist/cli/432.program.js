// b549347bb28f9a124b7c3de697d0e75e
(function (exports, require, module, __filename, __dirname) {"use strict";
exports.id = 432;
exports.ids = [432];
exports.modules = {

/***/ 432:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readRunner: () => (/* binding */ readRunner),
  waitScaleOf: () => (/* binding */ waitScaleOf)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./src/problem.ts
var problem = __webpack_require__(4008);
;// CONCATENATED MODULE: ./src/github/event.ts

function readEvent(name, payload, sha) {
    const body = parseJson(payload);
    if (body === undefined)
        return unusable(name, 'is not JSON');
    switch (name) {
        case 'pull_request':
        case 'pull_request_target': {
            const pull = readPull(at(body, 'pull_request'));
            return pull === null ? unusable(name, 'has no readable `pull_request`') : { kind: 'pull-request', pull };
        }
        case 'merge_group':
            return readMergeGroup(body);
        case 'push':
            return readPush(body);
        case 'schedule':
        case 'workflow_dispatch':
            return isSha(sha) ? { kind: 'commit', sha } : unusable(name, 'comes without a GITHUB_SHA');
        case 'issue_comment':
            return readComment(body);
        default:
            return (0,problem/* problem */.CC)('usage', `${unanswered(name)} Use ${answered}.`, null);
    }
}
function readPull(value) {
    const number = at(value, 'number');
    const headSha = at(value, 'head', 'sha');
    const headRef = at(value, 'head', 'ref');
    const baseSha = at(value, 'base', 'sha');
    const baseRef = at(value, 'base', 'ref');
    const repository = at(value, 'base', 'repo', 'full_name');
    const headRepository = at(value, 'head', 'repo', 'full_name');
    if (!isNumber(number) || !isSha(headSha) || !isSha(baseSha))
        return null;
    if (typeof headRef !== 'string' || typeof baseRef !== 'string' || typeof repository !== 'string')
        return null;
    return {
        number,
        head: { sha: headSha, ref: headRef, repository: typeof headRepository === 'string' ? headRepository : null },
        base: { sha: baseSha, ref: baseRef, repository },
        ofDefaultBranch: headRef === at(value, 'head', 'repo', 'default_branch'),
        draft: at(value, 'draft') === true,
        open: at(value, 'state') !== 'closed',
    };
}
function isSameRepository(pull) {
    return pull.head.repository?.toLowerCase() === pull.base.repository.toLowerCase();
}
const answered = '`pull_request`, `pull_request_target`, `merge_group`, `push`, `schedule`, `workflow_dispatch` or `issue_comment`';
function unanswered(name) {
    return name === '' ? 'GITHUB_EVENT_NAME is not set.' : `The event \`${name}\` is not one this action answers to.`;
}
function readMergeGroup(body) {
    const headSha = at(body, 'merge_group', 'head_sha');
    const baseSha = at(body, 'merge_group', 'base_sha');
    if (isSha(headSha) && isSha(baseSha))
        return { kind: 'merge-group', headSha, baseSha };
    return unusable('merge_group', 'has no readable `merge_group`');
}
function readPush(body) {
    const isTag = textIn(at(body, 'ref')).startsWith('refs/tags/');
    const commit = isTag ? at(body, 'head_commit', 'id') : null;
    const after = isSha(commit) ? commit : at(body, 'after');
    const before = at(body, 'before');
    if (at(body, 'deleted') === true) {
        return { kind: 'nothing', message: 'This push deletes a branch or tag.' };
    }
    if (!isSha(after))
        return unusable('push', 'has no readable `after`');
    if (at(body, 'created') === true || !isSha(before)) {
        return { kind: 'push', after, before: null, reason: `the ${isTag ? 'tag' : 'branch'} is new` };
    }
    if (at(body, 'forced') === true)
        return { kind: 'push', after, before: null, reason: 'this was a force push' };
    return { kind: 'push', after, before, reason: null };
}
function readComment(body) {
    const action = at(body, 'action');
    if (action !== 'created' && action !== 'edited') {
        return { kind: 'nothing', message: 'Only created and edited comments are answered.' };
    }
    if (at(body, 'issue', 'pull_request') == null) {
        return { kind: 'nothing', message: 'This comment is on an issue, not on a pull request.' };
    }
    const number = at(body, 'issue', 'number');
    const text = at(body, 'comment', 'body');
    const author = at(body, 'comment', 'user', 'login');
    const login = at(body, 'sender', 'login');
    const type = at(body, 'sender', 'type');
    const previous = at(body, 'changes', 'body', 'from');
    if (!isNumber(number) || at(body, 'comment') == null || typeof login !== 'string' || typeof type !== 'string') {
        return unusable('issue_comment', 'has no readable `comment`');
    }
    return {
        kind: 'comment',
        action,
        number,
        comment: { body: textIn(text), author: textIn(author) },
        previousBody: typeof previous === 'string' ? previous : null,
        sender: { login, type },
    };
}
function unusable(name, what) {
    return (0,problem/* problem */.CC)('usage', `The payload of the event \`${name}\` ${what}.`, null);
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function at(value, ...keys) {
    let here = value;
    for (const key of keys) {
        if (typeof here !== 'object' || here === null || !Object.hasOwn(here, key))
            return undefined;
        here = Reflect.get(here, key);
    }
    return here;
}
function isSha(value) {
    return typeof value === 'string' && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value) && !/^0+$/.test(value);
}
function isNumber(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value > 0;
}
function textIn(value) {
    return typeof value === 'string' ? value : '';
}

;// CONCATENATED MODULE: ./src/github/runner.ts




function readRunner(variables) {
    const payload = readPayload(variables['GITHUB_EVENT_PATH']);
    const event = (text) => readEvent(variables['GITHUB_EVENT_NAME'] ?? '', text, variables['GITHUB_SHA'] ?? '');
    const server = variables['GITHUB_SERVER_URL'] || 'https://github.com';
    const repository = variables['GITHUB_REPOSITORY'] ?? '';
    const runId = variables['GITHUB_RUN_ID'] ?? '';
    return {
        event: typeof payload === 'string' ? event(payload) : payload,
        workspace: variables['GITHUB_WORKSPACE'] || '.',
        temporary: variables['RUNNER_TEMP'] || (0,external_node_os_.tmpdir)(),
        repository,
        apiUrl: variables['GITHUB_API_URL'] || 'https://api.github.com',
        runUrl: `${server}/${repository}/actions/runs/${runId}`,
        job: {
            id: variables['GITHUB_JOB'] ?? '',
            runId: Number(runId),
            attempt: Number(variables['GITHUB_RUN_ATTEMPT'] || '1'),
            machine: variables['RUNNER_NAME'] ?? '',
        },
        waitScale: waitScaleOf(variables['DEPENDENCY_FILE_SYNC_WAIT_SCALE']),
        proxy: ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'].some((name) => (variables[name] ?? '') !== ''),
        outputFile: variables['GITHUB_OUTPUT'] || null,
        summaryFile: variables['GITHUB_STEP_SUMMARY'] || null,
    };
}
function readPayload(path) {
    if (path === undefined || path === '') {
        return (0,problem/* problem */.CC)('usage', 'GITHUB_EVENT_PATH is not set: this program is started by a workflow.', null);
    }
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        return (0,problem/* problem */.CC)('usage', `The payload of the event cannot be read: ${why}`, null);
    }
}
function waitScaleOf(text) {
    const scale = Number(text === undefined || text === '' ? '1' : text);
    return scale >= 0 && scale <= 100 ? scale : 1;
}


/***/ })

};
;
})
