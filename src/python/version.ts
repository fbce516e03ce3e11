import { hasWordAt, isDigit, isSeparator, stripPythonSpace } from './character.ts';
import { type Integer, readInteger } from './integer.ts';
import { endOfDev, endOfLocal, endOfPost, endOfPre, endOfRelease, startOfRelease } from './version-syntax.ts';

/** `a`, `b` and `rc`, whatever the version calls them (`alpha`, `c`, `preview` …). */
export type PrePhase = 'a' | 'b' | 'rc';

/** A version of PEP 440. Numbers are exact at any size. */
export interface Version {
  /** As written, without white space around it. */
  readonly text: string;
  readonly epoch: Integer;
  /** As written: `1.0` has two numbers, although it equals `1`. */
  readonly release: readonly Integer[];
  readonly pre: { readonly phase: PrePhase; readonly number: Integer } | null;
  readonly post: Integer | null;
  readonly dev: Integer | null;
  /** The parts behind the `+`, in lower case; parts of digits alone are numbers. */
  readonly local: readonly (string | Integer)[] | null;
}

/** Reads a version as PEP 440 has it, in any spelling that it normalises (`v1.0-RC.1`); null for anything else. */
export function parseVersion(text: string): Version | null {
  const stripped = stripPythonSpace(text);
  const releaseStart = startOfRelease(stripped, 0);
  const releaseEnd = endOfRelease(stripped, releaseStart);
  if (releaseEnd === -1) return null;
  const release = readRelease(stripped, releaseStart, releaseEnd);
  if (releaseEnd === stripped.length) {
    return {
      text: stripped,
      epoch: readEpoch(stripped, releaseStart),
      release,
      pre: null,
      post: null,
      dev: null,
      local: null,
    };
  }
  const preEnd = endOfPre(stripped, releaseEnd);
  const postEnd = endOfPost(stripped, preEnd);
  const devEnd = endOfDev(stripped, postEnd);
  if (endOfLocal(stripped, devEnd) !== stripped.length) return null;
  return {
    text: stripped,
    epoch: readEpoch(stripped, releaseStart),
    release,
    pre: preEnd === releaseEnd ? null : readPre(stripped, releaseEnd, preEnd),
    post: postEnd === preEnd ? null : readTrailingNumber(stripped, preEnd, postEnd),
    dev: devEnd === postEnd ? null : readTrailingNumber(stripped, postEnd, devEnd),
    local: devEnd === stripped.length ? null : readLocal(stripped.slice(devEnd + 1)),
  };
}

/**
 * Order of PEP 440: negative, 0 or positive. Total over all versions; 0 for different spellings of one version
 * (`1`, `1.0`, `v1.0.0`).
 */
export function compareVersions(a: Version, b: Version): number {
  return (
    compareIntegers(a.epoch, b.epoch) ||
    compareReleases(a.release, b.release) ||
    preRank(a) - preRank(b) ||
    compareIntegers(a.pre?.number ?? 0, b.pre?.number ?? 0) ||
    // No post-release stands below post0, no development release above every dev.
    compareIntegers(a.post ?? -1, b.post ?? -1) ||
    compareIntegers(a.dev ?? Number.POSITIVE_INFINITY, b.dev ?? Number.POSITIVE_INFINITY) ||
    compareLocals(a.local, b.local)
  );
}

/** Whether PEP 440 calls it a pre-release: an `a`, `b` or `rc`, or a development release. */
export function isPreRelease(version: Version): boolean {
  return version.pre !== null || version.dev !== null;
}

function readEpoch(text: string, releaseStart: number): Integer {
  if (text.charCodeAt(releaseStart - 1) !== 33) return 0;
  return readInteger(text, isDigit(text.charCodeAt(0)) ? 0 : 1, releaseStart - 1);
}

function readRelease(text: string, start: number, end: number): readonly Integer[] {
  const release: Integer[] = [];
  let numberStart = start;
  for (let index = start; index <= end; index += 1) {
    if (index !== end && text.charCodeAt(index) !== 46) continue;
    release.push(readInteger(text, numberStart, index));
    numberStart = index + 1;
  }
  return release;
}

function readPre(text: string, start: number, end: number): { readonly phase: PrePhase; readonly number: Integer } {
  const wordStart = isSeparator(text.charCodeAt(start)) ? start + 1 : start;
  const number = readTrailingNumber(text, start, end);
  if (hasWordAt(text, wordStart, 'a')) return { phase: 'a', number };
  return { phase: hasWordAt(text, wordStart, 'b') ? 'b' : 'rc', number };
}

/** The number that ends a part (`rc1`, `-post.2`); 0 when the part ends without one, as PEP 440 implies it. */
function readTrailingNumber(text: string, start: number, end: number): Integer {
  let numberStart = end;
  while (numberStart > start && isDigit(text.charCodeAt(numberStart - 1))) numberStart -= 1;
  return readInteger(text, numberStart, end);
}

function readLocal(text: string): readonly (string | Integer)[] {
  const parts: (string | Integer)[] = [];
  let partStart = 0;
  let digitsOnly = true;
  for (let index = 0; index <= text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (index !== text.length && !isSeparator(code)) {
      digitsOnly = digitsOnly && isDigit(code);
      continue;
    }
    parts.push(digitsOnly ? readInteger(text, partStart, index) : text.slice(partStart, index).toLowerCase());
    partStart = index + 1;
    digitsOnly = true;
  }
  return parts;
}

/** Equal releases differ at most in their last zeros. */
function compareReleases(a: readonly Integer[], b: readonly Integer[]): number {
  const length = Math.max(a.length, b.length);
  for (let index = 0; index < length; index += 1) {
    const order = compareIntegers(a[index] ?? 0, b[index] ?? 0);
    if (order !== 0) return order;
  }
  return 0;
}

/** `1.0.dev1` stands before `1.0a1`; a version that is no pre-release after every `rc`. */
function preRank(version: Version): number {
  if (version.pre !== null) return version.pre.phase === 'a' ? 1 : version.pre.phase === 'b' ? 2 : 3;
  return version.post === null && version.dev !== null ? 0 : 4;
}

/** Without a label before with one; words before numbers; a label before those that it begins. */
function compareLocals(a: Version['local'], b: Version['local']): number {
  if (a === null || b === null) return (a === null ? 0 : 1) - (b === null ? 0 : 1);
  const length = Math.min(a.length, b.length);
  for (let index = 0; index < length; index += 1) {
    const order = compareLocalParts(a[index] ?? '', b[index] ?? '');
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

function compareLocalParts(a: string | Integer, b: string | Integer): number {
  if (typeof a === 'string') return typeof b === 'string' ? compareWords(a, b) : -1;
  return typeof b === 'string' ? 1 : compareIntegers(a, b);
}

function compareWords(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Exact also between a `number` and a `bigint`. */
function compareIntegers(a: Integer, b: Integer): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
