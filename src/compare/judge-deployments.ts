import type { Place } from '../problem.ts';
import type { Detail, Finding, InstalledBy } from './finding.ts';
import { countsAsDrift, type Strictness, severityOf } from './strictness.ts';

/** A dependency file that a deploy names. */
export interface DeployedFile {
  readonly file: string;
  /** At least one place; what is certain goes first. */
  readonly by: readonly InstalledBy[];
}

/** What is installed where in one revision, as far as reading can tell. */
export interface Deployments {
  /** Each file once. */
  readonly deployed: readonly DeployedFile[];
  /** Files that CI installs. */
  readonly tested: readonly string[];
  /** Words of CI, or of what it may run, that install what could not be told; the first of them. */
  readonly untold: Place | null;
  /** By path, the files that a file includes with `-r`. */
  readonly includes: ReadonlyMap<string, readonly string[]>;
  /** Files that say nothing but which others they include. */
  readonly gathering: { has(path: string): boolean };
  /** Files that a group names or that such a file includes. */
  readonly governed: { has(path: string): boolean };
}

/** Whom a governed file belongs to. */
export interface Owner {
  readonly group: string;
  /** Null for a base, and for a file that is only included. */
  readonly variant: string | null;
}

/**
 * Findings on what deploys install, by file: what no group governs, and what CI never installs. Both rest on reading the
 * files of platforms, which is a heuristic, and are off unless the policy gives them a severity.
 *
 * `before` is the compared revision, judged by the same policy; null when nothing was compared, or not all of it could be
 * read. A finding is known by its code and the file.
 */
export function judgeDeployments(
  head: Deployments,
  before: Deployments | null,
  owners: ReadonlyMap<string, Owner>,
  strictness: Strictness,
): readonly Finding[] {
  const known = new Set((before === null ? [] : detailsOf(before)).map(identity));
  return detailsOf(head).flatMap((detail): readonly Finding[] => {
    const severity = severityOf(detail, strictness);
    if (severity === 'off') return [];
    const introduced = before === null ? null : !known.has(identity(detail));
    const [first] = detail.by;
    return [
      {
        code: detail.code,
        package: null,
        name: detail.file,
        group: owners.get(detail.file)?.group ?? '',
        variant: owners.get(detail.file)?.variant ?? null,
        severity,
        introduced,
        counts: countsAsDrift({ severity, introduced }, strictness),
        cause: 'unknown',
        base: null,
        bases: [],
        lines: [],
        at: first === undefined ? null : { path: first.path, line: first.line, column: first.column },
        via: null,
        detail,
      },
    ];
  });
}

type DeploymentDetail = Extract<Detail, { readonly by: unknown }>;

function identity({ code, file }: DeploymentDetail): string {
  return `${code} ${file}`;
}

function detailsOf(deployments: Deployments): readonly DeploymentDetail[] {
  const { deployed, tested, includes, untold } = deployments;
  const ungoverned = deployed.filter(({ file }) => !isGoverned(deployments, file));
  const installedByCi = reached(tested, includes, () => false);
  const untested = governedFiles(deployments).filter(({ file }) => !installedByCi.has(file));
  return [
    ...ungoverned.map((one): DeploymentDetail => ({ code: 'not-governed', ...one, untold: null })),
    ...untested.map((one): DeploymentDetail => ({ code: 'not-tested', ...one, untold })),
  ];
}

/** Whether all that a file has installed is governed: by itself, or as it only gathers files that are. */
function isGoverned({ governed, gathering, includes }: Deployments, file: string): boolean {
  const isEnd = (path: string): boolean => governed.has(path) || !gathering.has(path);
  const ends = [...reached([file], includes, isEnd)].filter(isEnd);
  return ends.length > 0 && ends.every((path) => governed.has(path));
}

/** The governed files that deploys name; where they name another, the nearest ones that it includes. */
function governedFiles({ deployed, governed, includes }: Deployments): readonly DeployedFile[] {
  const found = new Map<string, InstalledBy[]>();
  for (const { file, by } of deployed) {
    for (const path of reached([file], includes, (one) => governed.has(one))) {
      if (!governed.has(path)) continue;
      const known = found.get(path);
      if (known === undefined) found.set(path, [...by]);
      else known.push(...by);
    }
  }
  return [...found].map(([file, by]) => ({ file, by: inOrder(by) }));
}

/** The files with all that they include; what lies behind a file at which `isEnd` holds is not followed. */
function reached(
  files: readonly string[],
  includes: ReadonlyMap<string, readonly string[]>,
  isEnd: (path: string) => boolean,
): ReadonlySet<string> {
  const seen = new Set(files);
  // A set that grows while it is walked is walked to its end.
  for (const path of seen) {
    if (!isEnd(path)) for (const next of includes.get(path) ?? []) seen.add(next);
  }
  return seen;
}

function inOrder(by: readonly InstalledBy[]): readonly InstalledBy[] {
  return [...by.filter(({ certain }) => certain), ...by.filter(({ certain }) => !certain)];
}
