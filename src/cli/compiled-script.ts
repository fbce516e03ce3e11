import {
  closeSync,
  existsSync,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, sep } from 'node:path';
import process from 'node:process';
import { Script } from 'node:vm';

/** Runs scripts of this program with what V8 compiled of them in earlier runs, and keeps what this run compiled. */
export interface ScriptLoader {
  /** Runs a script that lies beside the first one, once, and gives what it exports. */
  readonly load: (name: string) => unknown;
  /**
   * Keeps what is compiled by now, where no earlier run of this kind has done so. Runs of one kind use much the same
   * functions; those of another may use more, which are added.
   */
  readonly keep: (kind: string) => void;
}

/**
 * A script is a file of the build: a line with the digest of what follows, then one function expression, in ASCII alone.
 *
 * Node's own compile cache (`module.enableCompileCache`) holds what is compiled before a script begins to run, hence
 * little of what it runs; here the functions that ran are kept as well, which saves more than half of the time.
 *
 * @param first path of any file in the folder of the scripts
 * @param folder where compiled code is kept; null: nowhere
 */
export function scriptLoader(first: string, folder: string | null): ScriptLoader {
  const requireNode = createRequire(first);
  const loaded = new Map<string, LoadedScript>();
  const load = (name: string): unknown => {
    const known = loaded.get(name);
    if (known !== undefined) return known.module.exports;
    if (!/^[\w.-]+\.js$/.test(name)) throw new Error(`${name} is no script of this program`);
    const path = `${dirname(first)}${sep}${name}`;
    const one = readScript(path, folder);
    loaded.set(name, one);
    const run: unknown = one.script.runInThisContext();
    if (typeof run !== 'function') throw new Error(`${path} is not as it was built`);
    const requireFrom = (id: string): unknown => (id.startsWith('./') ? load(id.slice(2)) : requireNode(id));
    run(one.module.exports, requireFrom, one.module, path, dirname(path));
    return one.module.exports;
  };
  const keep = (kind: string): void => {
    for (const one of loaded.values()) keepCompiled(one, kind);
  };
  return { load, keep };
}

interface LoadedScript {
  readonly script: Script;
  readonly module: { exports: unknown };
  /** Where its compiled code is kept; null: nowhere. */
  readonly file: string | null;
  /** The kinds of runs that went into what is kept. */
  readonly kinds: readonly string[];
}

function readScript(path: string, folder: string | null): LoadedScript {
  // ASCII read as Latin-1 takes half the memory and a fifth of the time of UTF-8 with one other character in it.
  const source = readFileSync(path, 'latin1');
  const file = folder === null ? null : `${folder}${sep}${digestOf(source)}-${process.version}-${process.arch}.bin`;
  const kept = file === null ? null : readCompiled(file);
  const script = new Script(source, { filename: path, ...(kept === null ? {} : { cachedData: kept.code }) });
  // V8 refuses what another version made, or one with other flags.
  const kinds = kept === null || script.cachedDataRejected === true ? [] : kept.kinds;
  return { script, module: { exports: {} }, file, kinds };
}

/** `// 0123…`, which the build puts into the first line. */
function digestOf(source: string): string {
  return source.slice(3, 3 + 32);
}

/** More kinds than there are ways to use the program. */
const maximumKinds = 30;

function keepCompiled({ script, file, kinds }: LoadedScript, kind: string): void {
  if (file === null || kinds.includes(kind) || kinds.length >= maximumKinds) return;
  const temporary = `${file}.${process.pid}`;
  try {
    makeFolder(dirname(file));
    if (kinds.length === 0) removeOld(dirname(file));
    writeFileSync(temporary, encode({ kinds: [...kinds, kind], code: script.createCachedData() }), { mode: 0o600 });
    renameSync(temporary, file);
  } catch {
    // A disk that is full, a folder that is read-only: the next run takes as long as this one, and nothing else is lost.
    removeQuietly(temporary);
  }
}

/** And the one it lies in, as `~/.cache` may not be there yet; no more, as below `/proc` Node would try for ever. */
function makeFolder(folder: string): void {
  for (const path of [dirname(folder), folder]) {
    if (!existsSync(path)) mkdirSync(path, { mode: 0o700 });
  }
}

function removeQuietly(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // Its folder is none.
  }
}

/** Removes what older programs and older Nodes left; a file that is still in use is made again. */
function removeOld(folder: string): void {
  const oldest = Date.now() - 90 * 24 * 60 * 60 * 1000;
  for (const name of readdirSync(folder)) {
    const path = `${folder}${sep}${name}`;
    if (name.endsWith('.bin') && statSync(path).mtimeMs < oldest) rmSync(path);
  }
}

interface Compiled {
  readonly kinds: readonly string[];
  readonly code: Buffer;
}

/** The length of the kinds in 32 bits, the kinds, the code; and all of it once more. */
function encode({ kinds, code }: Compiled): Buffer {
  const text = Buffer.from(JSON.stringify(kinds));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(text.length);
  return Buffer.concat([length, text, code, length, text, code]);
}

/** Null when nothing is kept, or something that is not to be run: of another user, or not as it was written. */
function readCompiled(file: string): Compiled | null {
  const bytes = readOwn(file);
  if (bytes === null || bytes.length < 8) return null;
  const half = bytes.subarray(0, bytes.length / 2);
  // V8 runs damaged code as it is, into a crash or no end; and any sum takes longer than to compare two copies.
  if (!half.equals(bytes.subarray(bytes.length / 2)) || half.every((byte) => byte === 0)) return null;
  const start = 4 + half.readUInt32LE();
  const kinds: unknown = JSON.parse(half.toString('utf8', 4, start));
  return { kinds: Array.isArray(kinds) ? kinds.map(String) : [], code: half.subarray(start) };
}

/** A file that belongs to this user, and that nobody else may write; null for any other, and where there is none. */
function readOwn(file: string): Buffer | null {
  let opened: number;
  try {
    opened = openSync(file, 'r');
  } catch {
    return null;
  }
  try {
    const { uid, mode } = fstatSync(opened);
    const isOwn = process.getuid === undefined || (uid === process.getuid() && (mode & 0o022) === 0);
    return isOwn ? readFileSync(opened) : null;
  } catch {
    return null;
  } finally {
    closeSync(opened);
  }
}
