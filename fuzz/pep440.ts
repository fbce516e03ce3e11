/**
 * PEP 440, "Version specifiers", clause by clause and without ranges: a second opinion on version sets.
 *
 * Versions are compared by a key of their own, so that no line of the program is trusted to judge itself.
 */
import type { Specifier } from '../src/python/specifier.ts';
import { parseVersion, type Version } from '../src/python/version.ts';

/** Whether the clause takes the version, pre-releases included; null where the specification leaves it to the reader. */
export function isAllowed({ operator, version: text }: Specifier, version: Version): boolean | null {
  if (operator === '===') return null;
  const wildcard = text.endsWith('.*');
  const wanted = parseVersion(wildcard ? text.slice(0, -2) : text);
  if (wanted === null) return null;
  switch (operator) {
    case '==':
      return isEqual(wanted, version, wildcard);
    case '!=':
      return !isEqual(wanted, version, wildcard);
    case '>=':
      return compare(withoutLocal(version), wanted) >= 0;
    case '<=':
      return compare(withoutLocal(version), wanted) <= 0;
    case '~=': {
      const prefix = { ...wanted, release: wanted.release.slice(0, -1) };
      return compare(withoutLocal(version), wanted) >= 0 && hasPrefix(prefix, version);
    }
    case '<':
      // "MUST NOT allow a pre-release of the specified version unless the specified version is itself a pre-release."
      if (wanted.post !== null) return null;
      return compare(version, wanted) < 0 && (isPre(wanted) || !isPre(version) || !isSameBase(wanted, version));
    case '>':
      // "MUST NOT allow a post-release of the given version unless V itself is a post release", nor a local version of it.
      if (wanted.post !== null || isPre(wanted)) return null;
      return compare(withoutLocal(version), wanted) > 0 && !(version.post !== null && isSameBase(wanted, version));
  }
}

function isEqual(wanted: Version, version: Version, wildcard: boolean): boolean {
  if (wildcard) return hasPrefix(wanted, version);
  return compare(wanted.local === null ? withoutLocal(version) : version, wanted) === 0;
}

function hasPrefix(prefix: Version, version: Version): boolean {
  if (BigInt(prefix.epoch) !== BigInt(version.epoch)) return false;
  return prefix.release.every((part, index) => BigInt(part) === BigInt(version.release[index] ?? 0));
}

function isPre(version: Version): boolean {
  return version.pre !== null || version.dev !== null;
}

function isSameBase(a: Version, b: Version): boolean {
  return BigInt(a.epoch) === BigInt(b.epoch) && compareLists(releaseKey(a), releaseKey(b)) === 0;
}

function withoutLocal(version: Version): Version {
  return { ...version, local: null };
}

type Key = readonly (bigint | string)[];

/** `.devN` < `aN` < `bN` < `rcN` < the release < `.postN`; each of them with its own `.devN` before it (PEP 440, summary). */
function compare(a: Version, b: Version): number {
  const [left, right] = [a, b].map(keysOf);
  for (const [index, key] of (left ?? []).entries()) {
    const order = compareLists(key, right?.[index] ?? []);
    if (order !== 0) return order;
  }
  return 0;
}

function keysOf(version: Version): readonly Key[] {
  const { epoch, pre, post, dev, local } = version;
  const phase = pre === null ? (post === null && dev !== null ? -1n : 3n) : { a: 0n, b: 1n, rc: 2n }[pre.phase];
  return [
    [BigInt(epoch)],
    releaseKey(version),
    [phase, BigInt(pre?.number ?? 0)],
    [post === null ? -1n : BigInt(post)],
    dev === null ? [1n, 0n] : [0n, BigInt(dev)],
    // No local version is before all, words are before numbers, and the shorter is before the longer.
    (local ?? []).flatMap((part) => (typeof part === 'string' ? [0n, part] : [1n, BigInt(part)])),
  ];
}

function releaseKey({ release }: Version): Key {
  const numbers = release.map(BigInt);
  while (numbers.at(-1) === 0n) numbers.pop();
  return numbers;
}

function compareLists(a: Key, b: Key): number {
  for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
    const [left, right] = [a[index], b[index]];
    if (left === undefined) return -1;
    if (right === undefined) return 1;
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
}
