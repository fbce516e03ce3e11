import { type Grids, makeGrids } from '../compare/cells.ts';
import { compareGroup, type GroupComparison } from '../compare/compare-group.ts';
import type { Finding } from '../compare/finding.ts';
import { type ComparedGroup, judgeGroup } from '../compare/judge-group.ts';
import { leftOutWithSection } from '../compare/left-out-with-section.ts';
import type { FileSummary, GroupSummary, Standing, VariantSummary } from '../compare/result.ts';
import { standingOf } from '../compare/standing.ts';
import type { Strictness } from '../compare/strictness.ts';
import { generatedBy } from '../documents/generated.ts';
import { type KnownTexts, knownTexts } from '../documents/known-texts.ts';
import { filesOf } from '../policy/group-paths.ts';
import type { Group } from '../policy/policy.ts';
import { type Problem, placeText, problem } from '../problem.ts';
import type { PackageName } from '../python/name.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { underHeadPaths } from './overlay.ts';
import { directIncludes, type GroupFiles, isDocument, readDocuments } from './read-documents.ts';

/** The revisions that a group is read from. */
export interface Revisions {
  readonly head: Snapshot;
  readonly compared: Snapshot | null;
  readonly previousPaths: ReadonlyMap<string, string>;
  readonly today: string;
}

/** What the groups of a check share: what is equal in them is read and evaluated once. */
export interface SharedWork {
  readonly grids: Grids;
  readonly parts: KnownTexts;
  /** The groups as they were seen last; null where each is looked at once. */
  readonly seen: Map<Group, SeenGroup> | null;
}

/** A group as it was read and compared, in both revisions. */
interface SeenGroup {
  readonly read: GroupFiles;
  readonly head: GroupComparison;
  readonly compared: ComparedGroup | null;
}

/** For one look at each group, after which nothing of it is kept. */
export function shareWork(): SharedWork {
  return { grids: makeGrids(), parts: knownTexts(), seen: null };
}

/**
 * For several looks at the same groups, while the files at the head change and the compared revision stays what it is: what
 * did not change is not read and compared again. Of many groups, only the first ones are kept.
 */
export function rememberWork(): SharedWork {
  return { ...shareWork(), seen: new Map() };
}

/** How many files are kept so: nearly all repositories have fewer, and memory must not grow with those that have more. */
const mostFilesSeen = 500;

/** One group, read in both revisions, compared and judged. */
export interface CheckedGroup {
  readonly findings: readonly Finding[];
  readonly summary: GroupSummary;
  readonly files: readonly FileSummary[];
  readonly problems: readonly Problem[];
  readonly comparison: GroupComparison;
  /** Names that the base had in the compared revision; empty when nothing was compared. */
  readonly olderNames: ReadonlySet<string>;
  /** The same group in the compared revision; null when nothing was compared. */
  readonly compared: ComparedGroup | null;
}

/**
 * Reads, compares and judges one group. The caller keeps nothing of it but the findings, so that memory does not grow
 * with the repository. `missing-files`: a file that the policy names is not there (the policy's problem, not the group's).
 */
export async function checkGroup(
  revisions: Revisions,
  strictness: Strictness,
  group: Group,
  shared: SharedWork,
): Promise<CheckedGroup | 'missing-files'> {
  const paths = filesOf(group);
  const seen = shared.seen?.get(group) ?? null;
  const read = await readDocuments(revisions.head, paths, { other: seen?.read ?? null, parts: shared.parts });
  if (paths.some((path) => isMissing(read, path))) return 'missing-files';

  const { today } = revisions;
  const head =
    seen !== null && isSame(read, seen.read) ? seen.head : compareGroup(group, read.flats, today, shared.grids);
  const compared =
    seen !== null || revisions.compared === null
      ? (seen?.compared ?? null)
      : await compareBefore({ ...revisions, ...shared, group, read, head, snapshot: revisions.compared });
  remember(shared, group, { read, head, compared });
  const findings = judgeGroup(head, compared, strictness);
  return {
    findings,
    summary: { name: group.name, base: group.base, variants: summariesOf(head, findings) },
    files: summariesOfFiles(group, read),
    problems: [
      ...problemsOf(paths, read),
      ...head.problems,
      ...unreadableBefore(revisions, compared),
      ...leftOutWithSection(head, compared),
    ],
    comparison: head,
    olderNames: new Set(compared?.comparison.base.packages.keys()),
    compared,
  };
}

/** Variants that a table of a group shows at most: beyond that nobody reads it, and what each has takes memory. */
const mostTabled = 8;

/** The variants, those of a table with how they stand to what others have findings on, so that it has no holes. */
function summariesOf({ variants }: GroupComparison, findings: readonly Finding[]): readonly VariantSummary[] {
  const named = new Map<PackageName, Set<string>>();
  const counted = new Set<string>();
  for (const { variant, package: name, counts } of findings) {
    if (variant === null || name === null) continue;
    if (counts) counted.add(variant);
    const known = named.get(name);
    if (known === undefined) named.set(name, new Set([variant]));
    else known.add(variant);
  }
  const concerned = new Set([...named.values()].flatMap((paths) => [...paths]));
  const rankOf = (path: string): number => (counted.has(path) ? 0 : concerned.has(path) ? 1 : 2);
  const ranked = variants.toSorted((a, b) => rankOf(a.variant.path) - rankOf(b.variant.path));
  const tabled = new Set(ranked.slice(0, mostTabled));
  return variants.map((comparison) => {
    if (!tabled.has(comparison)) return comparison.summary;
    const standings = new Map<PackageName, Standing>();
    for (const [name, paths] of named) {
      const standing = paths.has(comparison.variant.path) ? null : standingOf(comparison, name);
      if (standing !== null) standings.set(name, standing);
    }
    return { ...comparison.summary, standings };
  });
}

function remember({ seen }: SharedWork, group: Group, one: SeenGroup): void {
  if (seen === null) return;
  let files = 0;
  for (const { read } of seen.values()) files += read.files.size;
  if (seen.has(group) || files < mostFilesSeen) seen.set(group, one);
}

/** Whether a file that the policy names is not there, or no file: a mistake of the policy. */
export function isMissing({ files }: GroupFiles, path: string): boolean {
  const file = files.get(path);
  if (file === undefined || isDocument(file)) return false;
  return file.code === 'file-missing' || file.code === 'file-not-regular';
}

/** The same group in the compared revision, by the same policy and the same day. */
async function compareBefore({
  previousPaths,
  today,
  grids,
  group,
  read,
  head,
  snapshot,
}: {
  readonly previousPaths: Revisions['previousPaths'];
  readonly today: string;
  readonly grids: Grids;
  readonly group: Group;
  readonly read: GroupFiles;
  readonly head: GroupComparison;
  readonly snapshot: Snapshot;
}): Promise<ComparedGroup> {
  const paths = filesOf(group);
  const older = underHeadPaths(snapshot, previousPaths);
  const before = await readDocuments(older.snapshot, paths, { other: read, formerOf: older.formerOf });
  const unreadable = new Set(paths.filter((path) => !isReadable(before, path)));
  const comparison = isSame(before, read) ? head : compareGroup(group, before.flats, today, grids);
  return { comparison, unreadable };
}

/** A file that was not there yet is no obstacle; one that cannot be read, or an include that leads nowhere, is. */
function isReadable({ files, flats }: GroupFiles, path: string): boolean {
  const file = files.get(path);
  if (file === undefined || !isDocument(file)) return file?.code === 'file-missing';
  return flats.get(path)?.problems.every(({ fatal }) => !fatal) ?? false;
}

function isSame(a: GroupFiles, b: GroupFiles): boolean {
  if (a.files.size !== b.files.size) return false;
  for (const [path, file] of a.files) if (!isDocument(file) || b.files.get(path) !== file) return false;
  return true;
}

function problemsOf(paths: readonly string[], { files, flats }: GroupFiles): readonly Problem[] {
  const problems = new Map<string, Problem>();
  for (const path of paths) {
    const file = files.get(path);
    const found = file !== undefined && !isDocument(file) ? [file] : (flats.get(path)?.problems ?? []);
    for (const one of found) problems.set(`${placeText(one)} ${one.message}`, one);
  }
  return [...problems.values()];
}

/** Says which files could not be compared: their findings are neither new nor old. */
function unreadableBefore({ compared: snapshot }: Revisions, compared: ComparedGroup | null): readonly Problem[] {
  return [...(compared?.unreadable ?? [])].map((path) => {
    const message = `cannot be read in the compared revision ${snapshot?.revision ?? ''}, so nothing of it is told new from old`;
    return problem('compare-skipped', message, { path }, { fatal: false });
  });
}

function summariesOfFiles(group: Group, { files }: GroupFiles): readonly FileSummary[] {
  const roles = new Map<string, FileSummary['role']>();
  for (const path of group.base) roles.set(path, 'base');
  for (const { path } of group.variants) roles.set(path, 'variant');
  const documents = [...files.values()].filter(isDocument);
  return documents.map((document) => ({
    path: document.path,
    role: roles.get(document.path) ?? 'included',
    group: group.name,
    encoding: document.encoding.name,
    newline: document.newline,
    generatedBy: generatedBy(document)?.by ?? null,
    includes: directIncludes(document),
  }));
}
