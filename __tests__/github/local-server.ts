import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

export interface LocalServer {
  readonly url: string;
  close(): void;
}

/** A server on this machine alone. */
export async function localServer(
  answer: (request: IncomingMessage, response: ServerResponse, body: string) => void | Promise<void>,
): Promise<LocalServer> {
  const server = createServer(async (request, response) => {
    const chunks: Uint8Array[] = [];
    for await (const chunk of request) chunks.push(chunk);
    await answer(request, response, Buffer.concat(chunks).toString('utf8'));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** A `fetch` behind a server; what rejects is a lost connection. */
export function serveFetch(answer: typeof fetch): Promise<LocalServer> {
  return localServer(async ({ method = 'GET', url = '/', headers: sent, socket }, response, body) => {
    const headers = { authorization: sent.authorization ?? '' };
    try {
      const made = await answer(new URL(url, 'http://localhost'), {
        method,
        headers,
        ...(body === '' ? {} : { body }),
      });
      response.writeHead(made.status, Object.fromEntries(made.headers)).end(await made.text());
    } catch {
      socket.destroy();
    }
  });
}
