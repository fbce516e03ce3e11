import { afterEach, describe, expect, it } from 'vitest';
import { ask, failureText, isFailure } from '../../src/github/answer.ts';
import { connect } from '../../src/github/client.ts';
import { type LocalServer, localServer } from './local-server.ts';

type Answer = readonly [status: number, body: unknown, headers?: Readonly<Record<string, string>>];

const servers: LocalServer[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

/** A client of a server that gives these answers in turn, the last one for ever. */
async function client(answers: readonly Answer[], waitScale = 0.001, token = 'secret') {
  const seen: { method: string; authorization: string; version: string; at: number }[] = [];
  const server = await localServer((request, response) => {
    const [status, body, headers] = answers[Math.min(seen.length, answers.length - 1)] ?? [500, {}];
    const { authorization = '', 'x-github-api-version': version = '' } = request.headers;
    seen.push({ method: request.method ?? '', authorization, version: String(version), at: performance.now() });
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
  });
  servers.push(server);
  return { client: connect({ apiUrl: server.url, token, waitScale }), seen };
}
const repo = { owner: 'octo', repo: 'app' };
const readUser = ({ request }: ReturnType<typeof connect>) => ask(() => request('GET /user'));
const comment = ({ request }: ReturnType<typeof connect>, retries?: number) =>
  ask(() =>
    request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
      ...repo,
      issue_number: 1,
      body: 'x',
      ...(retries === undefined ? {} : { request: { retries } }),
    }),
  );

describe('a request', () => {
  it('carries the token and the version of the API', async () => {
    const { client: github, seen } = await client([[200, { login: 'mona' }]]);
    expect(await readUser(github)).toMatchObject({ data: { login: 'mona' } });
    expect(seen).toMatchObject([{ authorization: 'token secret', version: '2022-11-28' }]);
  });

  it('carries no token when there is none', async () => {
    const { client: github, seen } = await client([[200, {}]], 0.001, '');
    await readUser(github);
    expect(seen[0]?.authorization).toBe('');
  });

  it('tells how many are left in this hour; null until GitHub said so', async () => {
    const { client: github } = await client([[200, {}, { 'x-ratelimit-remaining': '4711' }]]);
    expect(github.remaining()).toBeNull();
    await readUser(github);
    expect(github.remaining()).toBe(4711);
  });
});

describe('a failure that passes', () => {
  it.each<[string, Answer]>([
    ['500', [500, {}]],
    ['502', [502, {}]],
    ['429 with retry-after', [429, { message: 'Too many' }, { 'retry-after': '1' }]],
    ['a secondary limit', [403, { message: 'You have exceeded a secondary rate limit' }, { 'retry-after': '1' }]],
  ])('%s is waited out', async (_, failure) => {
    const { client: github, seen } = await client([failure, failure, [200, { login: 'mona' }]]);
    expect(isFailure(await readUser(github))).toBe(false);
    expect(seen).toHaveLength(3);
  });

  it('is sent four times at most', async () => {
    for (const failure of [500, 429] as const) {
      const { client: github, seen } = await client([[failure, { message: 'no' }]]);
      expect(await readUser(github)).toMatchObject({ status: failure });
      expect(seen).toHaveLength(4);
    }
  });

  it('waits as long as GitHub says, times the scale', async () => {
    const { client: github, seen } = await client(
      [
        [429, {}, { 'retry-after': '2' }],
        [200, {}],
      ],
      0.05,
    );
    await readUser(github);
    expect((seen[1]?.at ?? 0) - (seen[0]?.at ?? 0)).toBeGreaterThanOrEqual(99);
  });

  it('of a write is not retried where that is asked for', async () => {
    const { client: github, seen } = await client([[500, {}]]);
    expect(await comment(github, 0)).toMatchObject({ failure: 'unreachable' });
    expect(seen).toHaveLength(1);
  });
});

describe('a failure that stays', () => {
  it.each<[string, Answer, string]>([
    ['401', [401, { message: 'Bad credentials' }], 'forbidden'],
    ['403', [403, { message: 'Resource not accessible by integration' }], 'forbidden'],
    ['404', [404, { message: 'Not Found' }], 'not-found'],
    ['410', [410, { message: 'Gone' }], 'not-found'],
    ['451', [451, { message: 'Unavailable' }], 'not-found'],
    ['409', [409, { message: 'Conflict' }], 'conflict'],
    ['422', [422, { message: 'Validation Failed' }], 'conflict'],
    ['418', [418, { message: 'I am a teapot' }], 'unreadable'],
    [
      'an hour that is used up',
      [403, { message: 'API rate limit exceeded' }, { 'x-ratelimit-remaining': '0' }],
      'limited',
    ],
    ['a wait of an hour', [429, { message: 'Too many' }, { 'retry-after': '3600' }], 'limited'],
  ])('%s is said at once', async (_, answer, failure) => {
    const { client: github, seen } = await client([answer]);
    const told = await comment(github);
    expect(told).toMatchObject({ failure, status: answer[0] });
    expect(seen.length).toBeLessThanOrEqual(failure === 'unreadable' ? 4 : 1);
  });

  it('is told in the words of GitHub', async () => {
    const { client: github } = await client([
      [404, { message: 'Not Found', documentation_url: 'https://docs.github.com/x' }],
    ]);
    const told = await readUser(github);
    expect(isFailure(told) && failureText(told)).toBe('GitHub says "Not Found" (404)');
  });

  it('is told in one clause of a bearable length, as the rules of a repository come in many lines', async () => {
    const { client: github } = await client([
      [422, { message: `Repository rule violations found\n\nNot here.\n\n${'x'.repeat(100_000)}` }],
    ]);
    const told = await readUser(github);
    expect(isFailure(told) && failureText(told)).toMatch(
      /^GitHub says "Repository rule violations found Not here\. x{400,460}…" \(422\)$/,
    );
  });

  it.each([
    ['a page', 'text/html; charset=utf-8', '<html><form>Sign in</form></html>'],
    ['nothing', 'application/json', ''],
    ['null', 'application/json', 'null'],
  ])('is what comes as %s where JSON should', async (_, type, body) => {
    const server = await localServer((__, response) => {
      response.writeHead(200, { 'content-type': type }).end(body);
    });
    servers.push(server);
    const told = await readUser(connect({ apiUrl: server.url, token: '', waitScale: 0.001 }));
    expect(told).toMatchObject({ failure: 'unreachable', status: 502 });
  });

  it('is told without the page that a proxy shows to people', async () => {
    const page = `<!DOCTYPE html>\n<html><title>Unicorn! &middot; GitHub</title>${'x'.repeat(9000)}</html>`;
    const server = await localServer((_, response) => {
      response.writeHead(502, { 'content-type': 'text/html; charset=utf-8' }).end(page);
    });
    servers.push(server);
    const told = await readUser(connect({ apiUrl: server.url, token: '', waitScale: 0.001 }));
    expect(told).toMatchObject({ failure: 'unreachable', status: 502 });
    expect(isFailure(told) && failureText(told)).toBe('GitHub answered with an error page (502)');
  });

  it('without any answer is told so', async () => {
    const github = connect({ apiUrl: 'http://127.0.0.1:1', token: '', waitScale: 0 });
    const told = await readUser(github);
    expect(told).toMatchObject({ failure: 'unreachable', status: null });
    expect(isFailure(told) && failureText(told)).toContain('did not answer');
  });

  it.each([
    [{ 'x-ratelimit-remaining': '0' }, 'limited'],
    [{ 'retry-after': '60' }, 'limited'],
    [{ 'x-ratelimit-remaining': '12' }, 'forbidden'],
  ])('a 403 with %j, in whatever words, is %s', async (headers, failure) => {
    const refusal = Object.assign(new Error('Please wait.'), { status: 403, response: { headers } });
    expect(await ask(() => Promise.reject(refusal))).toMatchObject({ failure });
  });

  it('a defect of this program is no answer of GitHub', async () => {
    await expect(ask(() => Promise.reject(new Error('defect')))).rejects.toThrow('defect');
  });
});

it('writes keep their distance, reads do not', async () => {
  // 1,200 ms apart where they are sent: a busy machine adds or takes away far less than half of that on the way.
  const { client: github, seen } = await client([[200, {}]], 0.4);
  await Promise.all([readUser(github), readUser(github), comment(github), comment(github)]);
  const at = (method: string) => seen.filter((each) => each.method === method).map((each) => each.at);
  const [first = 0, second = 0] = at('POST');
  expect(second - first).toBeGreaterThan(600);
  const reads = at('GET');
  expect((reads[1] ?? 0) - (reads[0] ?? 0)).toBeLessThan(600);
});

it('a write is sent when the one before it was answered', async () => {
  let now = 0;
  let most = 0;
  const server = await localServer(async (_, response) => {
    now += 1;
    most = Math.max(most, now);
    await new Promise((resolve) => setTimeout(resolve, 50));
    now -= 1;
    response.writeHead(201, { 'content-type': 'application/json' }).end('{}');
  });
  servers.push(server);
  const github = connect({ apiUrl: server.url, token: '', waitScale: 0.001 });
  await Promise.all([comment(github), comment(github), comment(github)]);
  expect(most).toBe(1);
});

it.each([
  [2, 2],
  [3, 3],
  [6, 3],
  [12, 4],
  [40, 10],
])('of %i reads that are asked for together, %i are under way at once', async (reads, expected) => {
  let now = 0;
  let most = 0;
  const server = await localServer(async (_, response) => {
    now += 1;
    most = Math.max(most, now);
    await new Promise((resolve) => setTimeout(resolve, 20));
    now -= 1;
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
  });
  servers.push(server);
  const github = connect({ apiUrl: server.url, token: '', waitScale: 0.001 });
  await Promise.all(Array.from({ length: reads }, () => readUser(github)));
  expect(most).toBe(expected);
});
