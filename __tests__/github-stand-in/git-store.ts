import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStream } from './git-stream.ts';

/** A bare git repository: objects, trees and refs are git's own. Wants git 2.38 or newer, for merges without a work tree. */
export interface GitStore {
  readonly directory: string;
  /** An object by its id, or by anything else that git takes for one (`refs/heads/main:file`); null when there is none. */
  read(name: string): Promise<GitObject | null>;
  /** As `read`, without the content. */
  find(name: string): Promise<GitHeader | null>;
  /** Entries of one tree, without their sizes. */
  entries(tree: string): Promise<readonly Omit<TreeEntry, 'size'>[]>;
  /** Entries of a tree in git's order; below `recursive`, those of its trees as well, each tree before what it holds. */
  list(tree: string, recursive: boolean): Promise<readonly TreeEntry[]>;
  writeBlob(bytes: Uint8Array): Promise<string>;
  /** Names without a slash, each once; every object must exist (submodules need not). */
  writeTree(entries: readonly Omit<TreeEntry, 'size'>[]): Promise<string>;
  writeCommit(text: string): Promise<string>;
  /** Runs git there. */
  run(args: readonly string[], input?: string | Uint8Array): Promise<GitResult>;
  /** As `run`, for what cannot fail; gives what it printed, without the last line feed. */
  must(args: readonly string[], input?: string | Uint8Array): Promise<string>;
  /** As `run`, for what git will always answer alike: arguments that name commits and trees by their full ids. Kept. */
  recall(args: readonly string[]): Promise<GitResult>;
  close(): Promise<void>;
}

export interface GitHeader {
  readonly sha: string;
  readonly type: 'blob' | 'tree' | 'commit' | 'tag';
  readonly size: number;
}
export interface GitObject extends GitHeader {
  readonly bytes: Buffer;
}
export interface TreeEntry {
  readonly path: string;
  readonly mode: string;
  readonly type: 'blob' | 'tree' | 'commit';
  readonly sha: string;
  /** Bytes; null for trees and submodules. */
  readonly size: number | null;
}
export interface GitResult {
  readonly status: number;
  readonly output: Buffer;
  readonly complaint: string;
}

export async function createGitStore(): Promise<GitStore> {
  const directory = mkdtempSync(join(tmpdir(), 'github-stand-in-git-'));
  const env = environment(directory);
  const objects = openStream(['cat-file', '--batch-command'], env);
  const trees = openStream(['mktree', '-z', '--batch'], env);
  const blobs = openStream(['hash-object', '-w', '--no-filters', '--stdin-paths'], env);
  const recalled = new Map<string, Promise<GitResult>>();
  let written = 0;
  const run = (args: readonly string[], input?: string | Uint8Array) => runGit(args, env, input);
  const must = async (args: readonly string[], input?: string | Uint8Array): Promise<string> => {
    const { status, output, complaint } = await run(args, input);
    if (status !== 0) throw new Error(`git ${args.join(' ')}: ${complaint}`);
    return output.toString('utf8').replace(/\n$/, '');
  };
  const recall = (args: readonly string[]): Promise<GitResult> => {
    const key = args.join(' ');
    const result = recalled.get(key) ?? run(args);
    recalled.set(key, result);
    return result;
  };
  const read = async (name: string): Promise<GitObject | null> => {
    if (!isOneLine(name)) return null;
    return objects.ask(`contents ${name}\n`, async (reader) => {
      const header = readHeader(await reader.line());
      if (header === null) return null;
      const bytes = await reader.bytes(header.size + 1);
      return { ...header, bytes: bytes.subarray(0, header.size) };
    });
  };
  const find = async (name: string): Promise<GitHeader | null> => {
    if (!isOneLine(name)) return null;
    return objects.ask(`info ${name}\n`, async (reader) => readHeader(await reader.line()));
  };
  const entries = async (tree: string): Promise<readonly Omit<TreeEntry, 'size'>[]> => {
    const object = await read(`${tree}^{tree}`);
    return object === null ? [] : readEntries(object.bytes);
  };
  const sized = async (entry: Omit<TreeEntry, 'size'>): Promise<TreeEntry> => {
    const header = entry.type === 'blob' ? await find(entry.sha) : null;
    return { ...entry, size: header?.size ?? null };
  };
  await must(['init', '--quiet', '--bare', '--template=', '--initial-branch=main']);
  return {
    directory,
    run,
    must,
    recall,
    read,
    find,
    entries,
    list: async (tree, recursive) => {
      if (!recursive) return Promise.all((await entries(tree)).map(sized));
      const { status, output, complaint } = await recall(['ls-tree', '-z', '-l', '-r', '-t', '--full-tree', tree]);
      if (status !== 0) throw new Error(`git ls-tree ${tree}: ${complaint}`);
      return readListing(output.toString('utf8'));
    },
    writeBlob: async (bytes) => {
      written += 1;
      const path = join(directory, `blob-${written}`);
      await writeFile(path, bytes);
      const sha = await blobs.ask(`${path}\n`, (reader) => reader.line());
      await rm(path);
      return sha;
    },
    writeTree: (entries) => {
      const lines = entries.map(({ mode, type, sha, path }) => `${mode} ${type} ${sha}\t${path}\0`);
      return trees.ask(`${lines.join('')}\0`, (reader) => reader.line());
    },
    writeCommit: (text) => must(['hash-object', '-t', 'commit', '-w', '--stdin'], text),
    close: async () => {
      await Promise.all([objects.close(), trees.close(), blobs.close()]);
      await rm(directory, { recursive: true, force: true });
    },
  };
}

/** Nothing of the machine's own configuration: every run makes the same objects. */
function environment(directory: string): Readonly<Record<string, string>> {
  return {
    PATH: process.env['PATH'] ?? '',
    HOME: directory,
    GIT_DIR: directory,
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    LC_ALL: 'C',
  };
}

function runGit(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  input: string | Uint8Array = '',
): Promise<GitResult> {
  return new Promise((resolve, reject) => {
    const child = spawn('git', args, { env, stdio: ['pipe', 'pipe', 'pipe'] });
    const output: Buffer[] = [];
    let complaint = '';
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      complaint += text;
    });
    child.on('error', reject);
    child.on('close', (status) => resolve({ status: status ?? 1, output: Buffer.concat(output), complaint }));
    // Git may end before it has read everything; its status says so.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}

function isOneLine(name: string): boolean {
  return name !== '' && !/[\n\0]/.test(name);
}

/** `<id> <type> <size>`, or `<name> missing`, or `<name> ambiguous`. */
function readHeader(line: string): GitHeader | null {
  const [, sha, type, size] = /^([0-9a-f]{40}) (blob|tree|commit|tag) (\d+)$/.exec(line) ?? [];
  if (sha === undefined || size === undefined) return null;
  if (type !== 'blob' && type !== 'tree' && type !== 'commit' && type !== 'tag') return null;
  return { sha, type, size: Number(size) };
}

/** `<mode> <type> <id> <size, right-aligned, or ->\t<path>`, each ended by NUL. */
function readListing(text: string): readonly TreeEntry[] {
  const records = text.split('\0').filter((record) => record !== '');
  return records.map((record) => {
    const tab = record.indexOf('\t');
    const [mode = '', type, sha = '', size = '-'] = record.slice(0, tab).split(/ +/);
    const kind = type === 'tree' || type === 'commit' ? type : 'blob';
    return { mode, type: kind, sha, size: size === '-' ? null : Number(size), path: record.slice(tab + 1) };
  });
}

/** `<mode> <name>`, NUL, and the id in 20 bytes, each. */
function readEntries(bytes: Buffer): readonly Omit<TreeEntry, 'size'>[] {
  const entries: Omit<TreeEntry, 'size'>[] = [];
  for (let at = 0; at < bytes.length; ) {
    const blank = bytes.indexOf(0x20, at);
    const end = bytes.indexOf(0, blank);
    const mode = bytes.toString('latin1', at, blank).padStart(6, '0');
    const type = mode === '040000' ? 'tree' : mode === '160000' ? 'commit' : 'blob';
    entries.push({
      mode,
      type,
      path: bytes.toString('utf8', blank + 1, end),
      sha: bytes.toString('hex', end + 1, end + 21),
    });
    at = end + 21;
  }
  return entries;
}
