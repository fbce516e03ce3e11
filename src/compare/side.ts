import type { Document, RequirementEntry, UnreadableEntry } from '../documents/document.ts';
import { placeOfEntry, placeOfRequirement } from '../documents/document.ts';
import type { FlatDocument, Reached } from '../documents/include.ts';
import type { PackageName } from '../python/name.ts';
import type { Line } from './finding.ts';
import { plainTarget } from './wording.ts';

/** What tells one package of a side from another: its canonical name, or `target <url or path>` for a line without a name. */
export type PackageKey = PackageName | `target ${string}`;

/** A requirement as a side has it. */
export interface SideLine {
  readonly entry: RequirementEntry;
  readonly document: Document;
}

/** The base file(s), or a variant, with `-r` followed: packages in the order of their first line. */
export interface Side {
  readonly packages: ReadonlyMap<PackageKey, readonly SideLine[]>;
  /** Packages that more than one line names, in the order of their second lines. */
  readonly repeated: readonly PackageKey[];
  /** Lines that name a package by an address: few, if any. */
  readonly addressed: readonly SideLine[];
  /** What `-c` says: narrows versions, never adds a package. */
  readonly constraints: ReadonlyMap<PackageKey, readonly SideLine[]>;
  /** Lines that pip refuses although their name is readable: the package counts as present. */
  readonly refused: ReadonlyMap<PackageKey, Reached<UnreadableEntry>>;
  readonly flats: readonly FlatDocument[];
  /** Paths of all files that the side is read from. */
  readonly paths: ReadonlySet<string>;
}

/** Several files taken together as one side; a line that is reached twice counts once. */
export function sideOf(flats: readonly FlatDocument[]): Side {
  const packages = new Map<PackageKey, SideLine[]>();
  const repeated: PackageKey[] = [];
  const addressed: SideLine[] = [];
  const constraints = new Map<PackageKey, SideLine[]>();
  const refused = new Map<PackageKey, Reached<UnreadableEntry>>();
  const paths = new Set<string>();
  // One file alone reaches a line twice only through two includes; the sets are not needed for the common case. There are
  // two, since a file that one constrains by may be what another one includes.
  const isRepetitive = flats.length > 1 || (flats[0]?.documents.length ?? 0) > 1;
  const seen = isRepetitive ? new Set<RequirementEntry>() : null;
  const seenConstraints = isRepetitive ? new Set<RequirementEntry>() : null;
  for (const flat of flats) {
    for (const document of flat.documents) paths.add(document.path);
    flat.requirements.forEach((reached, index) => {
      const lines = addLine(packages, flat.requirements, index, seen);
      if (lines === 2) repeated.push(keyOf(reached.entry));
      if (lines > 0 && reached.entry.target !== null) addressed.push(reached);
    });
    flat.constraints.forEach((_, index) => {
      addLine(constraints, flat.constraints, index, seenConstraints);
    });
    for (const reached of flat.unreadable) {
      const name = reached.entry.name;
      if (isConstraint(reached)) continue;
      if (name !== null && !refused.has(name)) refused.set(name, reached);
    }
  }
  return { packages, repeated, addressed, constraints, refused, flats, paths };
}

/** What stands in a `-c` file adds no package, not even one that pip cannot read. */
function isConstraint({ via }: Reached<UnreadableEntry>): boolean {
  return via.at(-1)?.entry.constraint === true;
}

/** How many lines its package has with the one at an index; 0 where that was seen already. */
function addLine(
  lines: Map<PackageKey, SideLine[]>,
  all: readonly Reached<RequirementEntry>[],
  index: number,
  seen: Set<RequirementEntry> | null,
): number {
  const reached = all[index];
  if (reached === undefined || seen?.has(reached.entry) === true) return 0;
  seen?.add(reached.entry);
  const key = keyOf(reached.entry);
  const known = lines.get(key);
  if (known !== undefined) return known.push(reached);
  // No literal: V8 puts what comes of one among what is to last, once it saw a file's worth of it in use at a time.
  lines.set(key, all.slice(index, index + 1));
  return 1;
}

/** The key of a requirement's package. */
export function keyOf(entry: RequirementEntry): PackageKey {
  return entry.name ?? `target ${plainTarget(entry.target ?? entry.text)}`;
}

/** Whether a key stands for a line without a name. */
export function isTarget(key: PackageKey): key is `target ${string}` {
  return key.startsWith('target ');
}

/** The place and text of a requirement, for people. */
export function lineOf({ entry, document }: SideLine): Line {
  return { ...placeOfRequirement(document, entry), text: entry.text };
}

/** The place and text of a line that pip refuses. */
export function refusedLine({ entry, document }: Reached<UnreadableEntry>): Line {
  return { ...placeOfEntry(document, entry), text: entry.text };
}
