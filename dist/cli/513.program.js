// 9235078742420ed94608c3834b9d201e
(function (exports, require, module, __filename, __dirname) {"use strict";
exports.id = 513;
exports.ids = [513];
exports.modules = {

/***/ 1513:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connect: () => (/* binding */ connect)
});

// EXTERNAL MODULE: ./node_modules/@octokit/core/dist-src/index.js + 12 modules
var dist_src = __webpack_require__(4730);
// EXTERNAL MODULE: ./src/report/project.ts + 1 modules
var project = __webpack_require__(6488);
;// CONCATENATED MODULE: ./src/github/eager-requests.ts
const maximumReads = 10;
function eagerRequests(octokit, paces, patient) {
    const reads = slots(maximumReads);
    const writes = slots(1);
    const pace = pacer();
    octokit.hook.wrap('request', async (send, options) => {
        try {
            if (options.method === 'GET')
                return await reads(async () => send(options));
            return await writes(async () => {
                await pace(notifies(options) ? paces.notification : paces.write);
                return send(options);
            });
        }
        catch (error) {
            const { hook: _, ...request } = options.request;
            return (await patient())({ ...options, request }, error);
        }
    });
}
function notifies({ method, url }) {
    return method === 'POST' && url.endsWith('/comments');
}
function pacer() {
    let last = Number.NEGATIVE_INFINITY;
    return async (gap) => {
        const wait = last + gap - performance.now();
        if (wait > 0)
            await new Promise((resolve) => setTimeout(resolve, wait));
        last = performance.now();
    };
}
const leastAtOnce = 3;
function slots(most) {
    let running = 0;
    const waiting = [];
    const isFree = () => running < Math.min(most, Math.max(leastAtOnce, Math.ceil((running + waiting.length) / 3)));
    const next = () => {
        while (waiting.length > 0 && isFree()) {
            running += 1;
            waiting.shift()?.();
        }
    };
    return async (run) => {
        await new Promise((resolve) => {
            waiting.push(resolve);
            next();
        });
        try {
            return await run();
        }
        finally {
            running -= 1;
            next();
        }
    };
}

;// CONCATENATED MODULE: ./src/github/node-fetch.ts
const maximumRedirects = 5;
function nodeFetch(milliseconds) {
    return async (url, request) => {
        let at = url;
        for (let redirects = 0;; redirects += 1) {
            const answer = await send(at, request, milliseconds);
            const next = redirects < maximumRedirects ? redirectOf(answer, at) : null;
            if (next === null)
                return answer;
            at = next;
        }
    };
}
async function send(url, request, milliseconds) {
    const transport = url.startsWith('https:') ? await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 4708, 23)) : await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7067, 23));
    const { method = 'GET', body } = request;
    const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
    const headers = { ...request.headers, 'accept-encoding': 'gzip', ...length };
    const options = { method, headers };
    let timer;
    const answer = new Promise((resolve, reject) => {
        const asked = transport.request(url, options, (message) => {
            const chunks = [];
            message.on('data', (chunk) => chunks.push(chunk));
            message.on('error', reject);
            message.on('end', () => resolve({ message, bytes: Buffer.concat(chunks) }));
        });
        timer = setTimeout(() => {
            reject(new Error(`no answer in ${milliseconds} ms`));
            asked.destroy();
        }, milliseconds);
        asked.on('error', reject);
        asked.end(body);
    });
    try {
        const { message, bytes } = await answer;
        return responseOf(url, message, await unpacked(bytes, message.headers['content-encoding']));
    }
    finally {
        clearTimeout(timer);
    }
}
async function unpacked(bytes, encoding) {
    if (encoding !== 'gzip' || bytes.length === 0)
        return bytes;
    const { gunzip } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 8522, 23));
    return new Promise((resolve, reject) => {
        gunzip(bytes, (error, plain) => (error === null ? resolve(plain) : reject(error)));
    });
}
function responseOf(url, message, bytes) {
    const headers = Object.entries(message.headers).map(([name, value]) => [name, String(value)]);
    return {
        status: message.statusCode ?? 0,
        url,
        headers: new Map(headers),
        text: async () => bytes.toString('utf8'),
        arrayBuffer: async () => new Uint8Array(bytes).buffer,
    };
}
function redirectOf({ status, headers }, url) {
    const location = headers.get('location');
    if (location === undefined || ![301, 302, 307, 308].includes(status))
        return null;
    const next = new URL(location, url);
    return next.origin === new URL(url).origin ? next.href : null;
}

// EXTERNAL MODULE: ./src/github/once.ts
var once = __webpack_require__(6878);
// EXTERNAL MODULE: ./src/github/plain-failures.ts
var plain_failures = __webpack_require__(1291);
;// CONCATENATED MODULE: ./src/github/client.ts






function connect(options) {
    let remaining = null;
    const common = {
        auth: options.token === '' ? undefined : options.token,
        baseUrl: options.apiUrl,
        userAgent: `dependency-file-sync/${project/* version */.rE}`,
        log: silent,
        request: { fetch: options.fetch ?? nodeFetch(Math.max(shortestTimeout, 30_000 * options.waitScale)) },
    };
    const paces = { write: 1000 * options.waitScale, notification: 3000 * options.waitScale };
    const octokit = new PlainOctokit(common);
    eagerRequests(octokit, paces, (0,once/* once */.O)(() => patiently(common, { ...paces, waitScale: options.waitScale })));
    octokit.hook.after('request', (response) => {
        const left = Number.parseInt(String(response.headers['x-ratelimit-remaining'] ?? ''), 10);
        if (Number.isSafeInteger(left))
            remaining = left;
    });
    const graphql = `${options.apiUrl.replace(/\/v3\/?$/, '')}/graphql`;
    const viewer = async () => {
        const { data } = await octokit.request({ method: 'POST', url: graphql, query: '{ viewer { login } }' });
        return { data: loginIn(data) };
    };
    return { request: octokit.request, viewer, remaining: () => remaining };
}
function loginIn(answer) {
    let here = answer;
    for (const key of ['data', 'viewer', 'login']) {
        if (typeof here !== 'object' || here === null)
            return null;
        here = Reflect.get(here, key);
    }
    return typeof here === 'string' ? here : null;
}
const shortestTimeout = 2000;
const PlainOctokit = dist_src/* Octokit */.E.plugin(plain_failures/* plainFailures */.i);
async function patiently(...given) {
    const { patientRequests } = await Promise.all(/* import() */[__webpack_require__.e(214), __webpack_require__.e(597)]).then(__webpack_require__.bind(__webpack_require__, 4597));
    return patientRequests(...given);
}
const ignore = () => undefined;
const silent = { debug: ignore, info: ignore, warn: ignore, error: ignore };


/***/ }),

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

/***/ 1291:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ plainFailures)
/* harmony export */ });
function plainFailures(octokit) {
    octokit.hook.wrap('request', async (request, options) => {
        options.headers['x-github-api-version'] = '2022-11-28';
        const response = await request(options);
        const { data, status, headers } = response;
        if (status !== noContent && (typeof data !== 'object' || data === null)) {
            const isJson = /\bjson\b/.test(headers['content-type'] ?? '');
            const said = isJson ? 'The answer broke off.' : 'The answer is no JSON.';
            throw Object.assign(new Error(said), { status: 502, request: options, response });
        }
        return response;
    });
    octokit.hook.error('request', (error) => {
        if ('status' in error && error.status === 429 && !/\bsecondary rate\b/i.test(error.message)) {
            error.message = `${error.message} (secondary rate limit)`;
        }
        throw error;
    });
}
const noContent = 204;


/***/ })

};
;
})
