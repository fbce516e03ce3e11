import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { isVisible, refuseAccess, tokenOf } from './access.ts';
import { createFaults, type Fault, type Faults } from './faults.ts';
import { createMatcher, type Matched } from './match-route.ts';
import { countRequest, limitHeaders, secondaryLimit } from './rate-limit.ts';
import { notFound, type Refusal, refuse } from './refusal.ts';
import type { Answer, Route } from './route.ts';
import type { State, Token } from './state.ts';

/** A request as it was answered. */
export interface LoggedRequest {
  /** Place in the log, from 0, in the order in which requests arrived. */
  readonly index: number;
  readonly method: string;
  /** As GitHub documents it; null for a path that this stand-in does not know. */
  readonly route: string | null;
  /** With the query, without `/api/v3`. */
  readonly path: string;
  /** Null while there is no answer, and when there never was one. */
  readonly status: number | null;
  /** Anything but reading. */
  readonly write: boolean;
  /** Whether the route did what it was asked to; a refusal is no effect. */
  readonly effect: boolean;
  /** Secret of the token; empty without one. */
  readonly token: string;
  /** Parsed JSON; undefined without a body. */
  readonly body: unknown;
}

export interface StandInServer {
  readonly url: string;
  readonly requests: readonly LoggedRequest[];
  readonly faults: Faults;
  close(): Promise<void>;
}

/** Listens on the loopback interface only. `state` is made when the address is known. */
export async function startServer(
  routes: readonly Route[],
  basePath: '' | '/api/v3',
  makeState: (apiUrl: string) => State,
): Promise<StandInServer & { readonly state: State }> {
  const match = createMatcher(routes);
  const requests: LoggedRequest[] = [];
  const { faults, take } = createFaults();
  const broken: unknown[] = [];
  const server = createServer((request, response) => {
    answerRequest(request, response).catch((error: unknown) => {
      broken.push(error);
      response.destroy();
    });
  });
  const url = `${await listen(server)}${basePath}`;
  const state = makeState(url);

  async function answerRequest(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const target = new URL(request.url ?? '/', url);
    const path = target.pathname.startsWith(`${basePath}/`) ? target.pathname.slice(basePath.length) : '';
    const method = (request.method ?? 'GET').toLowerCase();
    const matched = match(method, path);
    const index = requests.length;
    const entry: { -readonly [K in keyof LoggedRequest]: LoggedRequest[K] } = {
      index,
      method,
      route: matched?.route.path ?? null,
      path: `${path}${target.search}`,
      status: null,
      write: method !== 'get',
      effect: false,
      token: '',
      body: undefined,
    };
    requests.push(entry);
    const fault = take(entry);
    const text = await readText(request);
    if (fault?.kind === 'before') await fault.happen();
    const token = tokenOf(state, request.headers.authorization);
    if ('secret' in token) entry.token = token.secret;
    const body = parseJson(text);
    entry.body = body;
    const early = fault === null ? null : insteadOf(fault, token);
    if (early === 'reset') return void request.socket.resetAndDestroy();
    if (early === 'silent') return;
    const accept = request.headers.accept ?? '';
    const reply = early ?? (await reach(matched, token, { target, text, body, accept }));
    entry.effect = early === null && reply.status < 400;
    if (fault?.kind === 'slow') await delay(fault.milliseconds);
    if (fault?.kind === 'lost') {
      if (fault.how === 'silent') return;
      if (fault.how === 'reset') return void request.socket.resetAndDestroy();
    }
    const said = fault?.kind === 'lost' ? proxyError(502) : reply;
    entry.status = said.status;
    const limits = 'secret' in token && !state.enterprise ? limitHeaders(token) : {};
    send(response, { ...said, headers: { ...limits, ...said.headers } }, fault?.kind === 'cut');
  }

  async function reach(matched: Matched | null, token: Token | Refusal, asked: Asked): Promise<Answer | Refusal> {
    if ('body' in token) return token;
    if (asked.text !== '' && asked.body === undefined) return refuse(400, 'Problems parsing JSON');
    if (matched === null) return notFound();
    const { route, parameters } = matched;
    const { owner, repo } = parameters;
    const name = owner === undefined || repo === undefined ? null : `${owner}/${repo}`;
    const repository = name === null ? null : (state.repositories.get(name.toLowerCase()) ?? null);
    if (route.path !== '/rate_limit' && !state.enterprise) {
      const over = countRequest(token);
      if (over !== null) return over;
    }
    if (name !== null && (repository === null || !isVisible(repository, token))) return notFound();
    if (repository !== null && route.needs !== null) {
      const refusal = refuseAccess(repository, token, route.needs);
      if (refusal !== null) return refusal;
    }
    const { target, body, accept } = asked;
    const query = (key: string) => target.searchParams.get(key);
    return route.handle({ state, token, parameters, query, body, accept, url: target }, repository);
  }

  return {
    url,
    state,
    requests,
    faults,
    close: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
      if (broken.length > 0) throw new AggregateError(broken, `The stand-in itself failed: ${String(broken[0])}`);
    },
  };
}

interface Asked {
  readonly target: URL;
  readonly text: string;
  readonly body: unknown;
  readonly accept: string;
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address: AddressInfo | string | null = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  return `http://127.0.0.1:${address.port}`;
}

async function readText(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

function parseJson(text: string): unknown {
  try {
    return text === '' ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What a fault makes of a request before anything is done; null when the request is done all the same. */
function insteadOf(fault: Fault, token: Token | Refusal): Answer | Refusal | 'reset' | 'silent' | null {
  switch (fault.kind) {
    case 'error':
      return fault.status === 500 ? refuse(500, 'Server Error') : proxyError(fault.status);
    case 'too-many': {
      const { retryAfter } = fault;
      return refuse(429, 'Too many requests', 'rest', retryAfter === null ? {} : { 'retry-after': String(retryAfter) });
    }
    case 'secondary-limit':
      return secondaryLimit(403, fault.retryAfter);
    case 'primary-limit': {
      const whose = 'user' in token ? token.user.id : 0;
      const reset = String(Math.ceil(Date.now() / 1000) + fault.resetsIn);
      const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset };
      return refuse(403, `API rate limit exceeded for installation ID ${whose}.`, 'rest', headers);
    }
    case 'forbidden':
      return refuse(403, 'Resource not accessible by integration');
    case 'reset':
    case 'silent':
      return fault.kind;
    default:
      return null;
  }
}

/** What stands before GitHub answers in HTML. */
function proxyError(status: number): Answer {
  const page = `<html><body><h1>${status} Bad Gateway</h1></body></html>`;
  return { status, body: Buffer.from(page), headers: { 'content-type': 'text/html' } };
}

function send(response: ServerResponse, answer: Answer | Refusal, cut: boolean): void {
  const { status, body } = answer;
  const bytes = body === null ? Buffer.alloc(0) : Buffer.isBuffer(body) ? body : Buffer.from(JSON.stringify(body));
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'x-github-media-type': 'github.v3; format=json',
    ...answer.headers,
    ...(status === 204 ? {} : { 'content-length': String(bytes.length) }),
  });
  if (!cut || bytes.length < 2) return void response.end(bytes);
  response.write(bytes.subarray(0, Math.floor(bytes.length / 2)), () => response.destroy());
}
