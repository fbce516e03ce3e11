import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { nodeFetch } from '../../src/github/node-fetch.ts';
import { type LocalServer, localServer } from './local-server.ts';

const servers: LocalServer[] = [];
const serve = async (answer: Parameters<typeof localServer>[0]): Promise<string> => {
  const server = await localServer(answer);
  servers.push(server);
  return server.url;
};
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});
const ask = nodeFetch(2000);

describe('nodeFetch', () => {
  it('sends method, headers and body, and gives back status, headers and text', async () => {
    const url = await serve((request, response, body) => {
      response.writeHead(201, { 'x-seen': request.headers['x-mine'] ?? '' }).end(`${request.method} ${body}`);
    });
    const answer = await ask(`${url}/a`, { method: 'POST', headers: { 'x-mine': 'yes' }, body: 'späm' });
    expect([answer.status, answer.headers.get('x-seen'), await answer.text()]).toEqual([201, 'yes', 'POST späm']);
    expect(answer.url).toBe(`${url}/a`);
  });

  it('unpacks what comes packed', async () => {
    const url = await serve((_, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('packed'));
    });
    const answer = await ask(url, {});
    expect(new TextDecoder().decode(await answer.arrayBuffer())).toBe('packed');
  });

  it('follows a redirect on the same host, and none to another, which would be handed the token', async () => {
    const elsewhere = await serve((_, response) => {
      response.writeHead(200).end('stolen');
    });
    const url = await serve((request, response) => {
      if (request.url === '/old') response.writeHead(301, { location: '/new' }).end();
      else if (request.url === '/out') response.writeHead(302, { location: elsewhere }).end();
      else response.writeHead(200).end('here');
    });
    expect(await (await ask(`${url}/old`, {})).text()).toBe('here');
    expect((await ask(`${url}/out`, {})).status).toBe(302);
  });

  it('ends a chain of redirects', async () => {
    let asked = 0;
    const url = await serve((_, response) => {
      asked += 1;
      response.writeHead(307, { location: '/again' }).end();
    });
    expect([(await ask(url, {})).status, asked]).toEqual([307, 6]);
  });

  it('rejects a connection that breaks', async () => {
    const url = await serve((_, response) => {
      response.destroy();
    });
    await expect(ask(url, {})).rejects.toThrow();
  });

  it('rejects an answer that breaks off', async () => {
    const url = await serve((_, response) => {
      response.writeHead(200, { 'content-length': '100' }).write('half');
      setTimeout(() => response.destroy(), 20);
    });
    await expect(ask(url, {})).rejects.toThrow();
  });

  it('rejects an answer that takes too long, as a lost connection', async () => {
    const url = await serve(() => undefined);
    await expect(nodeFetch(50)(url, {})).rejects.toThrow('no answer in 50 ms');
  });

  it('rejects what is packed badly', async () => {
    const url = await serve((_, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' }).end('not packed');
    });
    await expect(ask(url, {})).rejects.toThrow();
  });
});
