import type { Specifier } from '../../src/python/specifier.ts';
import { parseVersion, type Version } from '../../src/python/version.ts';

// How `packaging` spells versions and specifiers, for comparing with what it says of them. Texts in files stay as written.

/**
 * `==1,>=2`: the specifiers in a stable, canonical spelling, for comparing texts: sorted, each once, versions in their
 * normal form and without last zeros where these say nothing (all but `~=`, wildcards and `===`; packaging:
 * `Specifier._canonical_spec`).
 */
export function canonicalSpecifiers(specifiers: readonly Specifier[]): string {
  return [...new Set(specifiers.map(canonicalSpecifier))].sort().join(',');
}

function canonicalSpecifier({ operator, version }: Specifier): string {
  const parsed = operator === '===' ? null : parseVersion(version);
  return operator + (parsed === null ? version : canonicalVersion(parsed, operator !== '~='));
}

/** The normal form of PEP 440: `V1.0-RC.1` is `1.0rc1`. With `trim`, without the release's last zeros: `1.0` is `1`. */
export function canonicalVersion(version: Version, trim: boolean): string {
  const epoch = version.epoch === 0 ? '' : `${version.epoch}!`;
  const release = version.release.slice(0, trim ? significantLength(version.release) : version.release.length);
  const pre = version.pre === null ? '' : `${version.pre.phase}${version.pre.number}`;
  const post = version.post === null ? '' : `.post${version.post}`;
  const dev = version.dev === null ? '' : `.dev${version.dev}`;
  const local = version.local === null ? '' : `+${version.local.join('.')}`;
  return `${epoch}${release.join('.')}${pre}${post}${dev}${local}`;
}

/** How many numbers of a release count: all but its last zeros, and at least one. */
function significantLength(release: Version['release']): number {
  let length = release.length;
  while (length > 1 && release[length - 1] === 0) length -= 1;
  return length;
}
