import type { Finding, InstalledBy } from '../compare/finding.ts';
import type { Deployments, Owner } from '../compare/judge-deployments.ts';
import type { ComparedGroup } from '../compare/judge-group.ts';
import type { FileSummary, GroupSummary } from '../compare/result.ts';
import type { Strictness } from '../compare/strictness.ts';
import { deployedIn, type Installations } from '../deployments/installation.ts';
import { grouped } from '../grouped.ts';
import { type Problem, problem } from '../problem.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import type { Revisions } from './check-group.ts';
import { installedIncludes, isDocument, onlyGathers, readDocuments } from './read-documents.ts';

/** What deploys install, held against what the groups govern. */
export interface CheckedDeployments {
  readonly findings: readonly Finding[];
  readonly problems: readonly Problem[];
  /** The groups, each variant with the places that deploy it. */
  readonly groups: readonly GroupSummary[];
}

/** What the groups govern, in both revisions. */
export interface Governed {
  readonly groups: readonly GroupSummary[];
  readonly files: readonly FileSummary[];
  /** One for each group. */
  readonly older: readonly OlderPaths[];
}

/** Whether a policy asks for what needs to know where files are installed. */
export function asksForDeployments({ severity }: Pick<Strictness, 'severity'>): boolean {
  return ['not-governed' as const, 'not-tested' as const].some((code) => (severity.get(code) ?? 'off') !== 'off');
}

/** Paths of a group's files, as the head names them, in the compared revision; null when it was not compared whole. */
export type OlderPaths = readonly string[] | null;

/** Those paths of a group that was compared; null as `OlderPaths` says. */
export function olderPaths(compared: ComparedGroup | null): OlderPaths {
  if (compared === null || compared.unreadable.size > 0) return null;
  const { base, variants } = compared.comparison;
  return [base, ...variants.map(({ variantSide }) => variantSide)].flatMap(({ paths }) => [...paths]);
}

/**
 * Reads the files of platforms in both revisions and judges what they install. Costs a list of each revision's files, and
 * reading those that platforms, builds and services read.
 */
export async function checkDeployments(
  { head, compared, previousPaths }: Revisions,
  strictness: Strictness,
  { groups, files, older }: Governed,
): Promise<CheckedDeployments> {
  const { judgeDeployments } = await import('../compare/judge-deployments.ts');
  const owners = ownersOf(files);
  const now = await deploymentsOf(head, owners, new Map());
  if ('code' in now) return { findings: [], problems: [now], groups };
  const names = new Map([...previousPaths].map(([path, previous]) => [previous, path]));
  const wasGoverned = older.every((paths) => paths !== null) ? new Set(older.flat()) : null;
  const before = compared === null || wasGoverned === null ? null : await deploymentsOf(compared, wasGoverned, names);
  const isUnread = before !== null && 'code' in before;
  const places = new Map(now.deployed.map(({ file, by }) => [file, by]));
  return {
    findings: judgeDeployments(now, isUnread ? null : before, owners, strictness),
    problems: isUnread ? [skipped(before, compared)] : [],
    groups: groups.map((group) => ({
      ...group,
      variants: group.variants.map((variant) => ({ ...variant, installedBy: places.get(variant.path) ?? [] })),
    })),
  };
}

/** A file may be a variant in one group and a base or included in others: what it is held against goes first. */
function ownersOf(files: readonly FileSummary[]): ReadonlyMap<string, Owner> {
  const owners = new Map<string, Owner>();
  for (const role of ['included', 'base', 'variant'] as const) {
    for (const file of files.filter((one) => one.role === role).reverse()) {
      owners.set(file.path, { group: file.group, variant: role === 'variant' ? file.path : null });
    }
  }
  return owners;
}

function skipped({ message }: Problem, compared: Snapshot | null): Problem {
  const said = `the files of the compared revision ${compared?.revision ?? ''} cannot be listed, so nothing that deploys install is told new from old: ${message}`;
  return problem('compare-skipped', said, null, { fatal: false });
}

/** What one revision says; `names` are the paths at the head of files that were renamed since. */
async function deploymentsOf(
  snapshot: Snapshot,
  governed: Deployments['governed'],
  names: ReadonlyMap<string, string>,
): Promise<Deployments | Problem> {
  const { readInstallations } = await import('../deployments/read-installations.ts');
  const { platformOf } = await import('../deployments/platform-file.ts');
  const found = await readInstallations(snapshot);
  if ('code' in found) return found;
  const named = (path: string): string => names.get(path) ?? path;
  const { files } = await readDocuments(snapshot, [...new Set(found.installed.map(({ file }) => file))]);
  const includes = [...files].map(
    ([path, file]) => [named(path), isDocument(file) ? installedIncludes(file).map(named) : []] as const,
  );
  return {
    deployed: [...placesOf(found)].map(([file, by]) => ({ file: named(file), by })),
    tested: found.installed.filter(({ kind }) => kind === 'ci').map(({ file }) => named(file)),
    // What nothing is known of may run in CI; what a platform's own file says does not.
    untold: found.unresolved.find(({ by }) => platformOf(by.path)?.kind !== 'deploy')?.by ?? null,
    includes: new Map(includes),
    gathering: new Set(
      [...files].flatMap(([path, file]) => (isDocument(file) && onlyGathers(file) ? named(path) : [])),
    ),
    governed,
  };
}

/** By file, the places that deploy it; what is certain goes first. */
function placesOf(found: Installations): ReadonlyMap<string, readonly InstalledBy[]> {
  const byFile = grouped(deployedIn(found), ({ file }) => file);
  return new Map([...byFile].map(([file, all]) => [file, all.map(({ by, certain }) => ({ ...by, certain }))]));
}
