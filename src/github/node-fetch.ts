import type { IncomingMessage, RequestOptions } from 'node:http';

/** What octokit asks of a `fetch`. */
export interface FetchRequest {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** What octokit reads of an answer. */
export interface FetchResponse {
  readonly status: number;
  readonly url: string;
  readonly headers: ReadonlyMap<string, string>;
  text(): Promise<string>;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** As much of the web's `fetch` as octokit uses. Rejects when no whole answer came. */
export type Fetch = (url: string, request: FetchRequest) => Promise<FetchResponse>;

/** As many as browsers follow of a chain; GitHub sends one for a repository that was renamed. */
const maximumRedirects = 5;

/**
 * A `fetch` over Node's own http and https: starting the global one costs as much as starting Node. Rejects, as that one
 * does, when no answer comes or it breaks off, and when it takes longer than `milliseconds`.
 */
export function nodeFetch(milliseconds: number): Fetch {
  return async (url, request) => {
    let at = url;
    for (let redirects = 0; ; redirects += 1) {
      const answer = await send(at, request, milliseconds);
      const next = redirects < maximumRedirects ? redirectOf(answer, at) : null;
      if (next === null) return answer;
      at = next;
    }
  };
}

async function send(url: string, request: FetchRequest, milliseconds: number): Promise<FetchResponse> {
  const transport = url.startsWith('https:') ? await import('node:https') : await import('node:http');
  const { method = 'GET', body } = request;
  const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
  const headers = { ...request.headers, 'accept-encoding': 'gzip', ...length };
  const options: RequestOptions = { method, headers };
  let timer: NodeJS.Timeout | undefined;
  const answer = new Promise<{ readonly message: IncomingMessage; readonly bytes: Buffer }>((resolve, reject) => {
    const asked = transport.request(url, options, (message) => {
      const chunks: Buffer[] = [];
      message.on('data', (chunk: Buffer) => chunks.push(chunk));
      message.on('error', reject);
      message.on('end', () => resolve({ message, bytes: Buffer.concat(chunks) }));
    });
    // A timer of its own: an AbortSignal takes longer to set up.
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
  } finally {
    clearTimeout(timer);
  }
}

async function unpacked(bytes: Buffer, encoding: string | undefined): Promise<Buffer> {
  if (encoding !== 'gzip' || bytes.length === 0) return bytes;
  const { gunzip } = await import('node:zlib');
  return new Promise((resolve, reject) => {
    gunzip(bytes, (error, plain) => (error === null ? resolve(plain) : reject(error)));
  });
}

function responseOf(url: string, message: IncomingMessage, bytes: Buffer): FetchResponse {
  const headers = Object.entries(message.headers).map(([name, value]) => [name, String(value)] as const);
  return {
    status: message.statusCode ?? 0,
    url,
    headers: new Map(headers),
    text: async () => bytes.toString('utf8'),
    arrayBuffer: async () => new Uint8Array(bytes).buffer,
  };
}

/** Where to ask instead; never another host, which would be handed the token. */
function redirectOf({ status, headers }: FetchResponse, url: string): string | null {
  const location = headers.get('location');
  if (location === undefined || ![301, 302, 307, 308].includes(status)) return null;
  const next = new URL(location, url);
  return next.origin === new URL(url).origin ? next.href : null;
}
