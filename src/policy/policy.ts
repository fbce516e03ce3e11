import type { Place, Problem } from '../problem.ts';
import type { Environment } from '../python/environment.ts';
import type { PackageName } from '../python/name.ts';
import type { Extension } from './extension.ts';
import type { FindingCode, FixableCode, Severity } from './finding-code.ts';
import type { PathGlob } from './path-glob.ts';

/** What a variant is to its base: `superset` (default) has all of it, `subset` nothing else, `overlay` is installed on top. */
export type Relation = 'superset' | 'equal' | 'subset' | 'overlay';
/** How alike versions must be: some version satisfies both (`compatible`, default), and so on. */
export type VersionMode = 'exact' | 'minor' | 'compatible' | 'ignore';
/** Which errors fail a check: those that the change brings (default), older ones too, or none. */
export type Enforce = 'new' | 'all' | 'none';

/** A package name or glob of the policy, with what it says about it. */
export interface PackageException {
  readonly kind: 'package';
  /** As written: `Boto3-stubs*`. */
  readonly pattern: string;
  readonly reason: string | null;
  /** `2027-01-31`, inclusive, UTC. */
  readonly until: string | null;
  readonly place: Place;
}

/** All that stands under a heading of the base. */
export interface SectionException {
  readonly kind: 'section';
  readonly heading: string;
  readonly reason: string | null;
  readonly until: string | null;
  readonly place: Place;
}

/** A package that a variant has in place of one of the base. */
export interface Substitute {
  readonly kind: 'substitute';
  readonly package: PackageName;
  /** As written in the policy: what an insert writes. */
  readonly with: string;
  readonly reason: string | null;
  readonly until: string | null;
  readonly place: Place;
}

/** What a policy excuses: one entry of one of the lists. */
export type PolicyException = PackageException | SectionException | Substitute;

/** The list of a variant's rule that an exception stands in. */
export type ExceptionList = 'omit' | 'extra' | 'differ' | 'substitute';

/** A package that a variant must have, whatever its relation asks for. */
export interface RequiredPackage {
  readonly package: PackageName;
  readonly rawName: string;
  readonly place: Place;
}

/** How one variant is held against its base. */
export interface VariantRule {
  readonly relation: Relation;
  readonly environment: Environment;
  readonly versions: VersionMode;
  readonly extra: readonly PackageException[];
  readonly omit: readonly (PackageException | SectionException)[];
  readonly differ: readonly PackageException[];
  readonly substitute: readonly Substitute[];
  readonly require: readonly RequiredPackage[];
}

/** A path or glob of the policy. */
export interface PolicyPath {
  /** Relative to the root, with `/`, without `.` and `..` parts. */
  readonly pattern: string;
  /** Null when the pattern is a plain path. A file that is called exactly like the pattern goes before what the glob matches. */
  readonly glob: PathGlob | null;
  readonly place: Place;
}

/** A group as written: patterns, not files. */
export interface PolicyGroup {
  /** `name:`, or the base's pattern(s) joined with `, `. No two groups of a policy have the same. */
  readonly name: string;
  readonly base: readonly PolicyPath[];
  readonly variants: readonly PolicyVariant[];
  readonly place: Place;
}

/** A variant as written, with its rule. */
export interface PolicyVariant {
  readonly path: PolicyPath;
  readonly rule: VariantRule;
}

/** The parsed policy. */
export interface Policy {
  readonly path: string;
  readonly enforce: Enforce;
  readonly groups: readonly PolicyGroup[];
  readonly severity: ReadonlyMap<FindingCode, Severity>;
  /** Null when the policy does not say (`defaultFix` then, with its restriction). */
  readonly fix: readonly FixableCode[] | null;
  /** The policies that it builds upon, as written; left out when there are none. */
  readonly extends?: readonly Extension[];
  /** Whether `enforce` is said, here or in what is extended. */
  readonly statesEnforce?: boolean;
  /** What reading it had to say; not fatal. */
  readonly notes?: readonly Problem[];
}

/** A group with its files: what comparing works on. */
export interface Group {
  readonly name: string;
  readonly base: readonly string[];
  readonly variants: readonly Variant[];
}

/** A variant of a group: one file, and how it is held against the base. */
export interface Variant {
  readonly path: string;
  readonly rule: VariantRule;
}
