export const id = 513;
export const ids = [513];
export const modules = {

/***/ 1513:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connect: () => (/* binding */ connect)
});

// EXTERNAL MODULE: ./node_modules/@octokit/plugin-retry/dist-bundle/index.js
var dist_bundle = __webpack_require__(9735);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-throttling/dist-bundle/index.js
var plugin_throttling_dist_bundle = __webpack_require__(6856);
// EXTERNAL MODULE: ./node_modules/@octokit/rest/dist-src/index.js + 21 modules
var dist_src = __webpack_require__(9988);
// EXTERNAL MODULE: ./node_modules/bottleneck/light.js
var light = __webpack_require__(3251);
var light_default = /*#__PURE__*/__webpack_require__.n(light);
// EXTERNAL MODULE: ./src/report/project.ts + 1 modules
var project = __webpack_require__(6488);
;// CONCATENATED MODULE: ./src/github/eager-requests.ts
/** How many reads are under way at once; GitHub takes up to 100 of everybody who shares the token. */
const maximumReads = 10;
/**
 * Sends each request once without the retry and throttling plugins, which spend 10 to 20 ms of timers on every one of
 * them. Only when that fails do the plugins get the request, with the failure as what their own first attempt gave
 * (`failOnce`): they wait and try again just as if they had sent it. Until then the pace is kept here.
 */
function eagerRequests(octokit, plain, failures, paces) {
    const reads = slots(maximumReads);
    const writes = slots(1);
    const pace = pacer();
    octokit.hook.wrap('request', async (patiently, options) => {
        // Its own hook would lead round in a circle.
        const { hook: _, ...request } = options.request;
        const send = () => plain.request({ ...options, request });
        try {
            if (options.method === 'GET')
                return await reads(send);
            return await writes(async () => {
                await pace(notifies(options) ? paces.notification : paces.write);
                return send();
            });
        }
        catch (error) {
            // The plugins count in here, and without a copy they would count for all requests together.
            options.request = { ...options.request };
            failures.set(options, error);
            return patiently(options);
        }
    });
}
/** To stand innermost among the plugins: fails a request that has failed already, once. */
function failOnce(octokit, failures) {
    octokit.hook.before('request', (options) => {
        if (!failures.has(options))
            return;
        const failed = failures.get(options);
        failures.delete(options);
        throw failed;
    });
}
function notifies({ method, url }) {
    return method === 'POST' && url.endsWith('/comments');
}
/** Waits until so many milliseconds have gone by since it last let somebody go. */
function pacer() {
    let last = Number.NEGATIVE_INFINITY;
    return async (gap) => {
        const wait = last + gap - performance.now();
        if (wait > 0)
            await new Promise((resolve) => setTimeout(resolve, wait));
        last = performance.now();
    };
}
/** Runs at most so many at once, the others in the order they came. */
function slots(most) {
    let running = 0;
    const waiting = [];
    return async (run) => {
        if (running >= most)
            await new Promise((resolve) => waiting.push(resolve));
        running += 1;
        try {
            return await run();
        }
        finally {
            running -= 1;
            waiting.shift()?.();
        }
    };
}

;// CONCATENATED MODULE: ./src/github/node-fetch.ts
/** As many as browsers follow of a chain; GitHub sends one for a repository that was renamed. */
const maximumRedirects = 5;
/**
 * A `fetch` over Node's own http and https: starting the global one costs as much as starting Node. Rejects, as that one
 * does, when no answer comes or it breaks off, and when it takes longer than `milliseconds`.
 */
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
    const options = { method, headers, signal: AbortSignal.timeout(milliseconds) };
    const bytes = new Promise((resolve, reject) => {
        const asked = transport.request(url, options, (message) => {
            const chunks = [];
            message.on('data', (chunk) => chunks.push(chunk));
            message.on('error', reject);
            message.on('end', () => resolve({ message, bytes: Buffer.concat(chunks) }));
        });
        asked.on('error', reject);
        asked.end(body);
    });
    try {
        const { message, bytes: raw } = await bytes;
        return responseOf(url, message, await unpacked(raw, message.headers['content-encoding']));
    }
    catch (error) {
        // Octokit gives an aborted request back to whoever aborted it; this one is a lost connection like others.
        if (error instanceof Error && error.name === 'AbortError')
            throw new Error(`no answer in ${milliseconds} ms`);
        throw error;
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
/** Where to ask instead; never another host, which would be handed the token. */
function redirectOf({ status, headers }, url) {
    const location = headers.get('location');
    if (location === undefined || ![301, 302, 307, 308].includes(status))
        return null;
    const next = new URL(location, url);
    return next.origin === new URL(url).origin ? next.href : null;
}

;// CONCATENATED MODULE: ./src/github/client.ts







/**
 * Connects, without asking anything yet.
 *
 * Every wait is scaled by `waitScale`: those between retries (1, 4 and 9 seconds after server errors and lost connections,
 * what `retry-after` says after a refusal for too many requests), and those between writes (1 second, 3 where somebody is
 * notified), which keep a run below GitHub's secondary limits. No answer for 30 seconds is a lost connection.
 * An hour's limit that is used up is not waited for.
 */
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
    const failures = new WeakMap();
    const octokit = new PatientOctokit({
        ...common,
        failures,
        retry: { doNotRetry: [400, 401, 403, 404, 409, 410, 422, 429, 451], retryAfterBaseValue: 1000 * options.waitScale },
        throttle: {
            write: group('write', paces.write),
            notifications: group('notifications', paces.notification),
            retryAfterBaseValue: 1000 * options.waitScale,
            onRateLimit: () => false,
            onSecondaryRateLimit: (after, _, __, count) => count < 3 && after <= longestWaitSeconds,
        },
    });
    eagerRequests(octokit, new PlainOctokit(common), failures, paces);
    octokit.hook.after('request', (response) => {
        const left = Number.parseInt(String(response.headers['x-ratelimit-remaining'] ?? ''), 10);
        if (Number.isSafeInteger(left))
            remaining = left;
    });
    // An Enterprise Server has the one at `…/api/v3`, the other beside it.
    const graphql = `${options.apiUrl.replace(/\/v3\/?$/, '')}/graphql`;
    const viewer = async () => {
        const { data } = await octokit.request({ method: 'POST', url: graphql, query: '{ viewer { login } }' });
        return { data: loginIn(data) };
    };
    return { rest: octokit.rest, viewer, remaining: () => remaining };
}
/** `{ data: { viewer: { login } } }` */
function loginIn(answer) {
    let here = answer;
    for (const key of ['data', 'viewer', 'login']) {
        if (typeof here !== 'object' || here === null)
            return null;
        here = Reflect.get(here, key);
    }
    return typeof here === 'string' ? here : null;
}
/** Milliseconds; scaling must not make every answer late. */
const shortestTimeout = 2000;
/** A longer wait than this is not a hiccup: the job is better failed and run again. */
const longestWaitSeconds = 120;
const PlainOctokit = dist_src/* Octokit */.E.plugin(plainFailures);
// The innermost plugins come first: what they throw, the others retry.
const PatientOctokit = dist_src/* Octokit */.E.plugin(plainFailures, (octokit, { failures }) => failOnce(octokit, failures), dist_bundle/* retry */.L, plugin_throttling_dist_bundle/* throttling */.A);
/**
 * Makes two kinds of answers look like what they are: one that broke off in the middle (octokit then gives what came as a
 * string) is a server error, and every 429 is a limit that says when to come again.
 */
function plainFailures(octokit) {
    octokit.hook.wrap('request', async (request, options) => {
        options.headers['x-github-api-version'] = '2022-11-28';
        const response = await request(options);
        if (typeof response.data === 'string' && /\bjson\b/.test(response.headers['content-type'] ?? '')) {
            throw Object.assign(new Error('The answer broke off.'), { status: 502, request: options, response });
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
function group(id, minTime) {
    return new (light_default()).Group({ id, maxConcurrent: 1, minTime });
}
const ignore = () => undefined;
/** Octokit warns on the console of what only its authors can mend; and nothing from outside may reach the log as it is. */
const silent = { debug: ignore, info: ignore, warn: ignore, error: ignore };


/***/ })

};
