import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import type { Readable } from 'node:stream';

/** A git process that answers on standard output, in order, what it is asked on standard input. */
export interface GitStream {
  ask<T>(question: string | Uint8Array, read: (reader: StreamReader) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

export interface StreamReader {
  /** Up to the next line feed, without it. */
  line(): Promise<string>;
  bytes(count: number): Promise<Buffer>;
}

/** Starts git when it is first asked. */
export function openStream(args: readonly string[], env: Readonly<Record<string, string>>): GitStream {
  let open: Open | null = null;
  let turn: Promise<unknown> = Promise.resolve();
  const start = (): Open => {
    const child = spawn('git', args, { env, stdio: ['pipe', 'pipe', 'pipe'] });
    // What git complains about is seen in the answer that does not come; a pipe that breaks, too.
    child.stderr.resume();
    child.stdin.on('error', () => undefined);
    // Heard from the start: it may end long before anybody waits for that, and not only by itself.
    const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
    return { child, ended, reader: readFrom(child.stdout) };
  };
  return {
    ask: (question, read) => {
      open ??= start();
      const { child, reader } = open;
      child.stdin.write(question);
      const answer = turn.then(() => read(reader));
      turn = answer.catch(() => undefined);
      return answer;
    },
    close: async () => {
      if (open === null) return;
      open.child.stdin.end();
      await turn;
      open.child.stdout.destroy();
      await open.ended;
    },
  };
}

interface Open {
  readonly child: ChildProcessWithoutNullStreams;
  readonly ended: Promise<void>;
  readonly reader: StreamReader;
}

const lineFeed = 0x0a;

function readFrom(stream: Readable): StreamReader {
  const chunks = stream.iterator({ destroyOnReturn: false });
  let held: Buffer[] = [];
  let size = 0;
  const more = async (): Promise<void> => {
    const next: IteratorResult<Buffer> = await chunks.next();
    if (next.done === true) throw new Error('git ended before it answered');
    held.push(next.value);
    size += next.value.length;
  };
  const take = (count: number): Buffer => {
    const all = held.length === 1 && held[0] !== undefined ? held[0] : Buffer.concat(held);
    held = [all.subarray(count)];
    size -= count;
    return all.subarray(0, count);
  };
  return {
    line: async () => {
      for (let searched = 0; ; ) {
        const all = Buffer.concat(held);
        held = [all];
        const end = all.indexOf(lineFeed, searched);
        if (end >= 0) return take(end + 1).toString('utf8', 0, end);
        searched = all.length;
        await more();
      }
    },
    bytes: async (count) => {
      while (size < count) await more();
      return take(count);
    },
  };
}
