import type { Finding } from '../compare/finding.ts';
import type { Place } from '../problem.ts';

/** What a fix would do about a finding, or why it leaves it to a person. */
export interface FixAdvice {
  readonly possible: boolean;
  /** Why not, quoting the line that speaks against it; null when possible. */
  readonly reason: string | null;
  /** What it would do, to be read behind "the fix would" (`insert it after line 12`), or the way out for a person. */
  readonly how: string | null;
  /** Where: the line to change, or the line that the new one would become. */
  readonly at: Place | null;
  /** Nothing speaks against the fix but that the policy's `fix:` does not list the code. */
  readonly unlisted?: true;
  /** No fix would clear it as the policy stands, and nobody is to edit the file: `how` is said instead of what to edit. */
  readonly instead?: true;
  /** What to look at twice in what the fix does; `how` has it as well. */
  readonly note?: string;
}

/** The advice on each finding. */
export type FixAdvices = ReadonlyMap<Finding, FixAdvice>;

/** Why a finding is left to a person, and what that person can do. */
export interface Refusal {
  readonly reason: string;
  readonly way: string;
  readonly unlisted?: true;
  readonly instead?: true;
}
