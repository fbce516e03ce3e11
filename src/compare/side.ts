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
  const requirements = distinct(flats, (flat) => flat.requirements);
  const { lines: packages, repeated } = byPackage(requirements);
  const { lines: constraints } = byPackage(distinct(flats, (flat) => flat.constraints));
  const addressed = requirements.filter(({ entry }) => entry.target !== null);
  const refused = new Map<PackageKey, Reached<UnreadableEntry>>();
  const paths = new Set<string>();
  for (const flat of flats) {
    for (const document of flat.documents) paths.add(document.path);
    for (const reached of flat.unreadable) {
      const name = reached.entry.name;
      if (isConstraint(reached)) continue;
      if (name !== null && !refused.has(name)) refused.set(name, reached);
    }
  }
  return { packages, repeated, addressed, constraints, refused, flats, paths };
}

type ReachedLines = readonly Reached<RequirementEntry>[];

/** The lines of all files, each once. */
function distinct(flats: readonly FlatDocument[], linesOf: (flat: FlatDocument) => ReachedLines): ReachedLines {
  const [first, ...others] = flats;
  // One alone has each line once, however many includes lead there.
  if (first !== undefined && others.length === 0) return linesOf(first);
  const seen = new Set<RequirementEntry>();
  return flats.flatMap(linesOf).filter(({ entry }) => {
    const isNew = !seen.has(entry);
    seen.add(entry);
    return isNew;
  });
}

interface LinesByPackage {
  readonly lines: ReadonlyMap<PackageKey, readonly SideLine[]>;
  /** Packages of more than one line, in the order of their second lines. */
  readonly repeated: readonly PackageKey[];
}

function byPackage(all: ReachedLines): LinesByPackage {
  const lines = new Map<PackageKey, SideLine[]>();
  // Most files name each package once, and no line need be looked for among those before it.
  all.forEach(({ entry }, index) => {
    lines.set(keyOf(entry), alone(all, index));
  });
  return lines.size === all.length ? { lines, repeated: [] } : byRepeatedPackage(all);
}

function byRepeatedPackage(all: ReachedLines): LinesByPackage {
  const lines = new Map<PackageKey, SideLine[]>();
  const repeated: PackageKey[] = [];
  all.forEach((reached, index) => {
    const key = keyOf(reached.entry);
    const known = lines.get(key);
    if (known === undefined) lines.set(key, alone(all, index));
    else if (known.push(reached) === 2) repeated.push(key);
  });
  return { lines, repeated };
}

/** No literal: V8 puts what comes of one among what is to last, once it saw a file's worth of it in use at a time. */
function alone(all: ReachedLines, index: number): SideLine[] {
  return all.slice(index, index + 1);
}

/** What stands in a `-c` file adds no package, not even one that pip cannot read. */
function isConstraint({ via }: Reached<UnreadableEntry>): boolean {
  return via.at(-1)?.entry.constraint === true;
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
