import type { Marker } from '../../src/python/marker.ts';
import { parseRequirement, type Requirement } from '../../src/python/requirement.ts';
import type { Specifier } from '../../src/python/specifier.ts';
import { parseVersion, type Version } from '../../src/python/version.ts';
import { type VersionSet, versionSetOf } from '../../src/python/version-set.ts';

/** The requirement that a test is about; an error when the test itself is wrong. */
export function requirementOf(text: string): Requirement {
  const requirement = parseRequirement(text);
  if ('error' in requirement) throw new Error(`${text}: ${requirement.error.message}`);
  return requirement;
}

export function specifiersOf(text: string): readonly Specifier[] {
  return requirementOf(`name ${text}`).specifiers;
}

export function setOf(text: string): VersionSet {
  return versionSetOf(specifiersOf(text));
}

export function markerOf(text: string): Marker {
  const { marker } = requirementOf(`name ; ${text}`);
  if (marker === null) throw new Error(`${text} is no marker.`);
  return marker;
}

export function versionOf(text: string): Version {
  const version = parseVersion(text);
  if (version === null) throw new Error(`${text} is no version.`);
  return version;
}
