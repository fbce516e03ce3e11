import { compareGroup } from '../compare/compare-group.ts';
import { judgeGroup } from '../compare/judge-group.ts';
import type { Installation } from '../deployments/installation.ts';
import type { FlatDocument } from '../documents/include.ts';
import type { Group, VariantRule } from '../policy/policy.ts';
import { pathComplaint } from '../policy/policy-path.ts';
import type { Environment } from '../python/environment.ts';
import { canonicalName } from '../python/name.ts';
import { type Candidate, candidateOf } from './candidate.ts';
import { chooseBase, indexFamily, isKnownBase } from './choose-base.ts';
import type { Family } from './families.ts';
import type {
  LeftAlone,
  LineFinding,
  Proposal,
  ProposedException,
  ProposedGroup,
  ProposedVariant,
} from './proposal.ts';
import { proposeVariant } from './propose-variant.ts';

/** What a proposal is made from. */
export interface ProposalQuestion {
  readonly families: readonly Family[];
  /** By path, what could be read; a file without one has its reason in `unreadable`. */
  readonly flats: ReadonlyMap<string, FlatDocument>;
  readonly unreadable: ReadonlyMap<string, string>;
  /** By path, what installs a file where it runs for users: it is for Linux unless its name says otherwise. */
  readonly deployedBy: ReadonlyMap<string, Pick<Installation, 'by' | 'certain'>>;
  /** `YYYY-MM-DD`, UTC. */
  readonly today: string;
  /** The last day of exceptions that nobody has looked at. */
  readonly until: string;
}

/**
 * A policy that these files keep today. What a file lacks is excused with the best reason that the files give; what is
 * probably forgotten is excused until the given day only.
 */
export function proposePolicy(question: ProposalQuestion): Proposal {
  const groups: ProposedGroup[] = [];
  const leftAlone: LeftAlone[] = [];
  const lineFindings: LineFinding[] = [];
  for (const family of question.families) {
    const proposed = proposeFamily(question, family, leftAlone);
    for (const group of proposed) {
      const { variants, lines, frozen } = keepWhatHolds(question, group, leftAlone);
      if (variants.length === 0) continue;
      groups.push({ base: group.base, frozen, variants });
      for (const line of lines) lineFindings.push(line);
    }
  }
  return { groups, leftAlone, lineFindings };
}

/** Files of one folder are told one by one only where they are few. */
function withoutBase(paths: readonly string[]): readonly LeftAlone[] {
  const folders = new Set(paths.map((path) => path.slice(0, path.lastIndexOf('/') + 1)));
  const [folder] = folders;
  if (folders.size === 1 && folder !== '' && folder !== undefined && paths.length > fewFiles)
    return [{ path: folder, why: `${paths.length} files, none of which is a base for the others` }];
  return paths.map((path) => ({ path, why: 'no file beside it is a base for it' }));
}

const fewFiles = 5;

/** A group before it is judged. */
type BareGroup = Pick<ProposedGroup, 'base' | 'variants'>;

function proposeFamily(question: ProposalQuestion, family: Family, leftAlone: LeftAlone[]): readonly BareGroup[] {
  const index = indexFamily(candidatesOf(question, family, leftAlone));
  const base = chooseBase(index);
  const groups = new Map<string, ProposedVariant[]>(base === null ? [] : [[base.path, []]]);
  const unlike: LeftAlone[] = [];
  const alone: string[] = [];
  for (const variant of index.candidates) {
    if (variant === base) continue;
    const own = index.inputOf(variant);
    const against = own ?? (base === null ? null : nearestBase(base, index.madeFrom(base), variant));
    if (against === null) {
      // What a tool makes a file from is the base of that file, if of no other.
      if (index.madeFrom(variant) === null) alone.push(variant.path);
      continue;
    }
    const proposed = proposeVariant({
      base: against,
      variant,
      environment: environmentOf(question, variant),
      isMade: own !== null,
      deployment: question.deployedBy.get(variant.path) ?? null,
      isKnownBase: own !== null || (base !== null && isKnownBase(base, index)),
      today: question.today,
      until: question.until,
    });
    const known = groups.get(against.path);
    if (typeof proposed === 'string') unlike.push({ path: variant.path, why: proposed });
    else if (known === undefined) groups.set(against.path, [proposed]);
    else known.push(proposed);
  }
  // The largest of files that have nothing to do with each other was taken for a base, and is none.
  const isMistaken = base !== null && groups.size === 1 && unlike.length > 0 && !isKnownBase(base, index);
  if (isMistaken && groups.get(base.path)?.length === 0) for (const { path } of [base, ...unlike]) alone.push(path);
  else for (const one of unlike) leftAlone.push(one);
  for (const one of withoutBase(alone)) leftAlone.push(one);
  return [...groups]
    .filter(([, variants]) => variants.length > 0)
    .map(([path, variants]) => ({ base: path, variants }));
}

/** The files that can be held against others; the rest is left alone, with its reason. */
function candidatesOf(question: ProposalQuestion, { files }: Family, leftAlone: LeftAlone[]): readonly Candidate[] {
  return files.flatMap((file) => {
    const flat = question.flats.get(file.path);
    const fatal = flat?.problems.find((problem) => problem.fatal);
    const why =
      flat === undefined ? (question.unreadable.get(file.path) ?? 'it cannot be read') : (fatal?.message ?? null);
    const complaint = why ?? pathComplaint(file.path);
    if (flat === undefined || complaint !== null) {
      leftAlone.push({ path: file.path, why: complaint ?? '' });
      return [];
    }
    const candidate = candidateOf(file, flat);
    const odd = oddity(candidate);
    if (odd === null) return [candidate];
    leftAlone.push({ path: file.path, why: odd });
    return [];
  });
}

function oddity({ purpose, side, ownPackages, includes }: Candidate): string | null {
  if (purpose === 'constraints') return 'constraints narrow versions and install nothing';
  if (purpose === 'dead') return 'probably dead, by its name';
  if (side.packages.size === 0) return 'names no package';
  return ownPackages === 0 ? `only includes ${[...includes].join(', ')}` : null;
}

/** The base, or the file that a tool makes from it, whichever is more like the variant. */
function nearestBase(base: Candidate, made: Candidate | null, variant: Candidate): Candidate {
  if (made === null || made === variant || variant.name.isInput || variant.includes.has(base.path)) return base;
  return variant.includes.has(made.path) || likeness(made, variant) > likeness(base, variant) ? made : base;
}

/** Shared names among all names of the two. */
function likeness(a: Candidate, b: Candidate): number {
  let shared = 0;
  for (const key of b.side.packages.keys()) if (a.side.packages.has(key)) shared += 1;
  return shared / (a.side.packages.size + b.side.packages.size - shared);
}

function environmentOf({ deployedBy }: ProposalQuestion, { name, path }: Candidate): Environment {
  return deployedBy.has(path)
    ? { ...name.environment, platform: name.environment.platform ?? 'linux' }
    : name.environment;
}

/**
 * The proof: the group is judged by the rules that are proposed. Errors on single lines become warnings of the policy; a
 * variant that is in error all the same is left alone.
 */
function keepWhatHolds(
  question: ProposalQuestion,
  group: BareGroup,
  leftAlone: LeftAlone[],
): ProposedGroup & { readonly lines: readonly LineFinding[] } {
  const comparison = compareGroup(groupOf(group), question.flats, question.today);
  const findings = judgeGroup(comparison, null, { enforce: 'all', severity: new Map() }).filter(({ counts }) => counts);
  const isLine = (code: string): boolean => code === 'duplicate' || code === 'unreadable-line';
  const failing = new Map(findings.filter(({ code }) => !isLine(code)).map((finding) => [finding.variant, finding]));
  for (const [path, { code, name }] of failing) {
    if (path !== null) leftAlone.push({ path, why: `${code} of ${name} cannot be excused by a policy` });
  }
  return {
    base: group.base,
    frozen: comparison.variants.some(({ summary }) => summary.frozenBase),
    variants: group.variants.filter(({ path }) => !failing.has(path)),
    lines: findings
      .filter(({ code, variant }) => isLine(code) && !failing.has(variant))
      .map(({ code, at }) => ({ code, at })),
  };
}

function groupOf({ base, variants }: BareGroup): Group {
  return {
    name: base,
    base: [base],
    variants: variants.map((variant) => ({ path: variant.path, rule: ruleOf(variant) })),
  };
}

const nowhere = { path: '', line: 1, column: 1 } as const;

function ruleOf(variant: ProposedVariant): VariantRule {
  const packages = (list: readonly ProposedException[]) =>
    list.flatMap(({ what, reason, until }) =>
      'package' in what ? [{ kind: 'package', pattern: what.package, reason, until, place: nowhere } as const] : [],
    );
  const sections = variant.omit.flatMap(({ what, reason, until }) =>
    'section' in what ? [{ kind: 'section', heading: what.section, reason, until, place: nowhere } as const] : [],
  );
  return {
    relation: variant.relation,
    environment: variant.environment,
    versions: 'compatible',
    extra: packages(variant.extra),
    omit: [...sections, ...packages(variant.omit)],
    differ: packages(variant.differ),
    substitute: variant.substitute.map((one) => ({
      kind: 'substitute',
      package: canonicalName(one.package),
      with: one.with,
      reason: null,
      until: null,
      place: nowhere,
    })),
    require: [],
  };
}
