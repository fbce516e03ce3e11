import type { FindingCode, Severity } from '../policy/finding-code.ts';
import type { ExceptionList, PolicyException, Relation } from '../policy/policy.ts';
import type { Place } from '../problem.ts';
import type { Where } from '../python/environment.ts';
import type { PackageName } from '../python/name.ts';

/** A line that a finding rests on: where it is, and the requirement as written there. */
export interface Line extends Place {
  readonly text: string;
}

/** Who caused a finding, computed from the two revisions. Only `base-*` is ever pushed by a machine. */
export type Cause =
  | 'base-added'
  | 'base-changed'
  | 'variant-removed'
  | 'variant-changed'
  | 'policy'
  | 'date'
  | 'unknown';

/** The part of a finding that only its code has: what its sentence needs. */
export type Detail =
  /** The base has the package, the variant lacks it. */
  | {
      readonly code: 'missing';
      /** A stand-in that the variant has (`opencv-python-headless`), as spelt there. */
      readonly lookalike: string | null;
      /** Where it is missing, when not everywhere; null: everywhere. */
      readonly witness: Where | null;
      /** The name to look for when the policy substitutes it, as the policy spells it. */
      readonly substitute: string | null;
    }
  | {
      readonly code: 'commented-out';
      readonly commented: Line;
      readonly broughtNow: boolean;
      /** As of `missing`: what the comment names instead. */
      readonly substitute: string | null;
    }
  | {
      readonly code: 'version-conflict' | 'version-wider' | 'version-differs';
      /** Specifier texts as written (`==2.2.0`, `>=2,<3`; empty: any version), several lines joined. */
      readonly baseVersions: string;
      readonly variantVersions: string;
      /** When both are exact pins: how the variant's stands to the base's. */
      readonly pins: {
        readonly base: string;
        readonly variant: string;
        readonly order: 'older' | 'newer' | 'other';
      } | null;
      /** Both sides had the package in the compared revision and did not conflict there; null when nothing was compared. */
      readonly agreedBefore: boolean | null;
      /** The two files are installed together. */
      readonly overlay: boolean;
      /** The policy wants the versions the same (`versions: exact`). */
      readonly exact: boolean;
      readonly witness: Where | null;
    }
  | { readonly code: 'left-behind' }
  | { readonly code: 'extras-differ'; readonly lacks: readonly string[]; readonly adds: readonly string[] }
  | {
      readonly code: 'marker-differs';
      readonly baseMarker: string | null;
      readonly variantMarker: string | null;
      readonly witness: Where | null;
    }
  | {
      readonly code: 'source-differs';
      readonly baseSource: string;
      readonly variantSource: string;
      /** Two addresses in files that are installed together, which pip refuses. */
      readonly overlay: boolean;
    }
  | { readonly code: 'unexpected'; readonly relation: Relation }
  | {
      readonly code: 'required-absent';
      readonly commented: Line | null;
      /** As of `missing`. */
      readonly substitute: string | null;
    }
  | {
      readonly code: 'duplicate';
      /** `constraint`: `others` are of `-c` files, and exclude the lines. */
      readonly kind: 'conflict' | 'constraint' | 'text';
      readonly others: readonly Line[];
      /** Where pip refuses them; null: everywhere, or, of `text`, nowhere. */
      readonly witness: Where | null;
    }
  | {
      readonly code: 'unreadable-line';
      readonly reason: string;
      readonly text: string;
      /** Where the caret goes, in `text`. */
      readonly caret: number;
    }
  | { readonly code: 'unusual-line-break'; readonly character: string }
  | {
      readonly code: 'exception-expired';
      readonly list: ExceptionList;
      readonly exception: PolicyException;
    }
  | {
      readonly code: 'exception-unused';
      readonly list: ExceptionList;
      readonly exception: PolicyException;
      /** What it was probably meant to name, as the files spell it: a heading or a package. */
      readonly meant: string | null;
      /** It names a heading that the base does not have, though there may be a comment of these words. */
      readonly noHeading: boolean;
      /** Of a section: the packages of the base that stand under it. */
      readonly under?: ReadonlySet<string>;
    }
  /** A deploy installs a file that no group governs; or a governed one that CI never installs. */
  | {
      readonly code: 'not-governed' | 'not-tested';
      /** The dependency file. */
      readonly file: string;
      /** Where it is installed, at least one place; what is certain goes first. */
      readonly by: readonly InstalledBy[];
      /** Words of CI that install what could not be told: perhaps this file. */
      readonly untold: Place | null;
    };

/** Words of a platform file, container file or script that install a dependency file. */
export interface InstalledBy extends Place {
  /** Whether nothing had to be guessed. */
  readonly certain: boolean;
}

/** A verdict on a package in one variant (or on a line, or an exception of the policy). */
export interface Finding {
  readonly code: FindingCode;
  /** Null for a line without a name and for a section exception. */
  readonly package: PackageName | null;
  /** As the base spells it, else the variant, else the policy. Empty when there is no name. */
  readonly name: string;
  /** Empty for a file that no group governs. */
  readonly group: string;
  /** Null for findings on the base, the policy or a file that no group governs. */
  readonly variant: string | null;
  readonly severity: Exclude<Severity, 'off'>;
  /** Null when nothing was compared. */
  readonly introduced: boolean | null;
  readonly counts: boolean;
  readonly cause: Cause;
  /** The base's line, the first of `bases`; null when the base has none. */
  readonly base: Line | null;
  /**
   * Those that apply in the variant's environment, the one that the finding rests on first. Of what is absent or
   * unexpected, behind them those for other environments.
   */
  readonly bases: readonly Line[];
  /**
   * The lines that it is on, in the same order: the variant's; where it is about no variant, the base's or the policy's.
   * None of what is absent.
   */
  readonly lines: readonly Line[];
  /**
   * The place to look at: the first of the variant's own lines, or the words that deploy it. Null for what is absent:
   * where to put it is the fix's to say.
   */
  readonly at: Place | null;
  /**
   * The line to edit instead of the variant's: that of an included file, or of a constraint, which the finding rests on.
   * Null when it rests on the variant's own lines.
   */
  readonly via: Line | null;
  /** The substitute that the variant has instead, as it spells it; left out where it has the package itself. */
  readonly heldAs?: string;
  readonly detail: Detail;
}

/** The name that is to stand in the variant for an absent package of the base, when the policy substitutes it. */
export function substituteIn({ detail }: Pick<Finding, 'detail'>): string | null {
  return 'substitute' in detail ? detail.substitute : null;
}

/** What comes of a check; what makes which: `verdictOf`. */
export type Verdict = 'in-sync' | 'drift' | 'could-not-check';
