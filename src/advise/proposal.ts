import type { Line } from '../compare/finding.ts';
import type { FindingCode } from '../policy/finding-code.ts';
import type { Relation } from '../policy/policy.ts';
import type { Place } from '../problem.ts';
import type { Environment } from '../python/environment.ts';

/** A policy that fits the files as they are today, with what it rests on. */
export interface Proposal {
  readonly groups: readonly ProposedGroup[];
  /** Dependency files that no group names, and why. */
  readonly leftAlone: readonly LeftAlone[];
  /** Errors on lines that no exception of a package can excuse: their codes become warnings. */
  readonly lineFindings: readonly LineFinding[];
}

/** A base, and the files that are to be held against it. */
export interface ProposedGroup {
  readonly base: string;
  /** The base looks like the output of `pip freeze`. */
  readonly frozen: boolean;
  readonly variants: readonly ProposedVariant[];
}

/** A file with the rule that it keeps today. */
export interface ProposedVariant {
  readonly path: string;
  readonly relation: Relation;
  readonly environment: Environment;
  readonly omit: readonly ProposedException[];
  readonly extra: readonly ProposedException[];
  readonly differ: readonly ProposedException[];
  readonly substitute: readonly { readonly package: string; readonly with: string }[];
  /** Why this relation, in one clause: `has 38 of 43 packages`. */
  readonly because: string;
  /** What the base has, nothing speaks against, and this file lacks. */
  readonly forgotten: readonly Forgotten[];
  /** How the tool that writes the file adds what is forgotten, as an order; null where people write it. */
  readonly byTool: string | null;
}

/** An entry of `omit`, `extra` or `differ`; `until` as `YYYY-MM-DD`, null for one that holds for good. */
export interface ProposedException {
  /** A package, or all that stands under a heading of the base. */
  readonly what: { readonly package: string } | { readonly section: string };
  readonly reason: string | null;
  readonly until: string | null;
}

/** A package that a variant lacks, probably by mistake. */
export interface Forgotten {
  readonly name: string;
  /** The base's line. */
  readonly base: Line | null;
  /** The line of the variant that has it as a comment. */
  readonly commented: Line | null;
}

/** A file that no rule is proposed for; `why` is a clause for people. */
export interface LeftAlone {
  readonly path: string;
  readonly why: string;
}

/** An error on a single line. */
export interface LineFinding {
  readonly code: FindingCode;
  /** Where a check shows it. */
  readonly at: Place | null;
}
