import type { Answer } from '../github/answer.ts';
import type { Objects, Repository } from '../github/objects.ts';
import type { Problem } from '../problem.ts';
import type { FileRead, Snapshot } from '../snapshot/snapshot.ts';

/** A repository as this run reads it. */
export interface Source {
  readonly repository: Repository;
  readonly objects: Objects;
  /** From the top of the repository; `.` is the top. */
  readonly root: string;
}

/** What is checked, and what it is compared with. Paths are relative to the root. */
export interface Change {
  readonly head: Snapshot;
  /** Null: nothing is compared, so everything counts. */
  readonly compared: Snapshot | null;
  /** Path at the head to path at the compared revision, of renamed files. */
  readonly previousPaths: ReadonlyMap<string, string>;
  /** Files at the head of which GitHub does not tell whether they are new, or have another path at the compared revision. */
  readonly untold: ReadonlySet<string>;
  /** Files that the change touched; null when nothing is compared. */
  readonly touched: ReadonlySet<string> | null;
  /** Whether lines of `head` are the lines that the platform shows, so that they may be annotated. */
  readonly showsLines: boolean;
  /** The root, from the top of the repository: empty, or ending in `/`. */
  readonly prefix: string;
  /** Where the change goes to; null when the policy at the head judges. */
  readonly target: Target | null;
  /** Message of the commit at the head; null when it is not known. */
  readonly headMessage: string | null;
  /**
   * Reads which commits of a pull request are fixes that this program pushed; what has become of one since, a person decided.
   * Null where there is no pull request to push to.
   */
  readonly ownCommits: (() => Promise<Answer<readonly Snapshot[]>>) | null;
  readonly notes: readonly Problem[];
}

/** A head of which nothing else is known: compared with nothing, and judged by its own policy. */
export function headAlone(head: Snapshot, prefix: string): Change {
  return {
    head,
    compared: null,
    previousPaths: new Map(),
    untold: new Set(),
    touched: null,
    showsLines: true,
    prefix,
    target: null,
    headMessage: null,
    ownCommits: null,
    notes: [],
  };
}

/** The revision that a pull request goes into. */
export interface Target {
  readonly revision: string;
  /** Whether the head is a branch of the same repository, whose authors may push to it. */
  readonly trusted: boolean;
  /** Reads a file of that revision. */
  read(path: string): Promise<FileRead>;
}
