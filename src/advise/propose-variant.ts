import { compareGroup } from '../compare/compare-group.ts';
import type { Draft } from '../compare/draft.ts';
import type { Installation } from '../deployments/installation.ts';
import { howToolAdds } from '../fix/tool-made.ts';
import type { Relation, VariantRule } from '../policy/policy.ts';
import { canonicalName } from '../python/name.ts';
import type { Candidate } from './candidate.ts';
import { type Excuses, exceptionsFor, excusesOf, nameInPolicy, notReviewed, type Pair } from './excuse-absences.ts';
import type { ProposedException, ProposedVariant } from './proposal.ts';

/** What is asked of one file of a family. */
export interface VariantQuestion extends Pair {
  /** The base's name or another file says that it is one; else only a file that is nearly the same is held against it. */
  readonly isKnownBase: boolean;
  /** What installs the variant where it runs for users; null when nothing is known to. */
  readonly deployment: Pick<Installation, 'by' | 'certain'> | null;
  /** `YYYY-MM-DD`, UTC. */
  readonly today: string;
  /** The last day of exceptions that nobody has looked at. */
  readonly until: string;
}

/**
 * The rule that a file keeps today, with exceptions for all in which it differs; a clause for people when it has too little
 * to do with the base to be held against it.
 */
export function proposeVariant(question: VariantQuestion): ProposedVariant | string {
  const facts = factsOf(question);
  const relation = relationOf(question, facts);
  if (typeof relation !== 'string') return relation.why;
  const { variant, environment } = question;
  const { absent, isNear, excuses } = facts;
  const isMirror = relation === 'superset' || relation === 'equal';
  const nothing = { omit: [], forgotten: [] };
  const allowed = relation === 'subset' ? facts.extra : [];
  const [document] = variant.flat.documents;
  return {
    path: variant.path,
    relation,
    environment,
    ...(isMirror ? exceptionsFor(excuses, absent, isNear ? question.until : null) : nothing),
    substitute: relation === 'overlay' ? [] : excuses.standIns,
    extra: allowed.map(({ name }) => ({ what: { package: nameInPolicy(name) }, reason: null, until: null })),
    differ: relation === 'overlay' ? excuseConflicts(question) : [],
    byTool: document === undefined ? null : howToolAdds(document, question.base.side),
    because: `${becauseOf(relation, facts)}${notAsked(relation, question)}${installedBy(question)}${isMirror ? withoutReason(facts) : ''}`,
  };
}

/** How a variant stands to its base, names only. */
interface Facts {
  /** Packages that the base has in the variant's environment. */
  readonly wanted: number;
  /** Those of them that the variant has, under their own or another name. */
  readonly present: number;
  /** Those that it has not under their own name. */
  readonly absent: readonly Draft[];
  /** What only the variant has, but for what stands in for a package of the base. */
  readonly extra: readonly Draft[];
  readonly excuses: Excuses;
  /** Of what nothing excuses at most a fifth is absent, or one package alone; or a tool made the variant, and leaves out nothing. */
  readonly isNear: boolean;
  readonly frozenBase: boolean;
}

function factsOf(question: VariantQuestion): Facts {
  const compared = compareAs(question, 'equal');
  const { drafts, summary } = compared;
  const { basePackages: wanted, frozenBase } = summary;
  const absent = drafts.filter(({ kind }) => kind === 'absence');
  const excuses = excusesOf(question, absent);
  const present = summary.present + excuses.standIns.length;
  const standIns = new Set(excuses.standIns.map((one) => canonicalName(one.with)));
  const extra = drafts.filter((draft) => draft.kind === 'presence' && !(draft.package && standIns.has(draft.package)));
  const unexplained = excuses.unexplained.length + absent.filter(isNameless).length;
  const isAkin = 2 * present >= wanted || 2 * present >= present + extra.length;
  const lacksLittle = present >= 0.8 * (present + unexplained) || (unexplained === 1 && present >= 2);
  const isNear = question.isMade || (present > 0 && isAkin && lacksLittle);
  return { wanted, present, absent, extra, excuses, isNear, frozenBase };
}

function compareAs({ base, variant, environment, today }: VariantQuestion, relation: Relation) {
  const rule: VariantRule = { ...plainRule, relation, environment };
  const group = { name: base.path, base: [base.path], variants: [{ path: variant.path, rule }] };
  const flats = new Map([base, variant].map(({ path, flat }) => [path, flat]));
  const [compared] = compareGroup(group, flats, today).variants;
  if (compared === undefined) throw new RangeError('a variant that was read is compared');
  return compared;
}

const plainRule = { versions: 'compatible', extra: [], omit: [], differ: [], substitute: [], require: [] } as const;

/** Why a file is not held against a base, a clause for people. */
interface Unrelated {
  readonly why: string;
}

/** The relation that the two files show and a policy can state; else why there is none. */
function relationOf(question: VariantQuestion, facts: Facts): Relation | Unrelated {
  const { base, variant, isMade } = question;
  const { present, absent, extra } = facts;
  if (present + extra.length === 0) return { why: 'names no package' };
  if (base.includes.has(variant.path)) return { why: `${base.path} includes it` };
  if (variant.includes.has(base.path)) return 'overlay';
  const shown = shownRelation(question, facts);
  if (shown === 'superset' && absent.some(isNameless)) {
    return extra.some(isNameless) || isMade || extra.length > present
      ? { why: `differs from ${base.path} in lines without a package name, which a policy cannot excuse` }
      : 'subset';
  }
  if (shown === 'subset' && extra.some(isNameless)) {
    return { why: `has lines without a package name that ${base.path} lacks, which a policy cannot excuse` };
  }
  return shown;
}

function isNameless(draft: Draft): boolean {
  return draft.package === null;
}

/** The relation that the packages of the two files show, by how many they share and what the variant is for. */
function shownRelation(
  { base, variant, isMade, isKnownBase, deployment }: VariantQuestion,
  { wanted, present, absent, extra, isNear, frozenBase }: Facts,
): Relation | Unrelated {
  const isMostOfBase = 2 * present >= wanted;
  const isMostOfOwn = 2 * present >= present + extra.length;
  const isForDeploy = (variant.purpose === 'deploy' || deployment !== null) && isMostOfBase && !frozenBase;
  if (isMade) return isMostOfBase ? 'superset' : { why: `seems not to be made from ${base.path}` };
  if (!isKnownBase && !isNear) return { why: sharing(base, present, extra.length) };
  if (variant.constrainedBy.has(base.path)) return 'overlay';
  // requirements-release.txt reads like a file for tools, and is none where a deploy installs it for most of the base.
  if (variant.purpose === 'tools' && !isNear && !isForDeploy) return 'overlay';
  if (absent.length === 0 && extra.length === 0) return 'equal';
  if (variant.purpose === 'slim' && isMostOfOwn) return 'subset';
  if (isNear || isForDeploy) return 'superset';
  // One package alone is a fragment, which is installed with others, rather than a smaller file.
  return isMostOfOwn && present > 1 ? 'subset' : { why: sharing(base, present, extra.length) };
}

/** How little a file has to do with a base. */
function sharing({ path }: Candidate, shared: number, others: number): string {
  if (shared === 0) return `shares no package with ${path}`;
  const own = shared + others;
  if (own === 1) return 'names one package alone';
  return `shares ${shared} of its ${own} packages with ${path}`;
}

function becauseOf(relation: Relation, { wanted, present, extra, absent }: Facts): string {
  const packages = wanted === 1 ? 'package' : 'packages';
  switch (relation) {
    case 'equal':
      return `has the ${wanted} ${packages} of the base, and no other`;
    case 'superset':
      return absent.length === 0
        ? `has ${wanted === 1 ? 'the 1 package' : `all ${wanted} packages`} of the base`
        : `has ${present} of ${wanted} ${packages} of the base`;
    case 'subset':
      return `has ${present} of ${wanted} ${packages} of the base${extra.length === 0 ? '' : `, and ${extra.length} of its own`}`;
    case 'overlay':
      return 'installed on top of the base';
  }
}

/** Of a small file everybody knows; of a deploy's one would expect the contrary. */
function notAsked(relation: Relation, { variant }: VariantQuestion): string {
  return relation === 'subset' && variant.purpose !== 'slim' ? '; new ones are not asked of it' : '';
}

/** Platforms are read, not run: what was guessed is said as a guess. */
function installedBy({ deployment }: VariantQuestion): string {
  if (deployment === null) return '';
  const { by, certain } = deployment;
  return `; ${by.path}:${by.line} ${certain ? 'installs it' : 'seems to install it'}`;
}

/** What is left out for good is said, so that nobody takes it for settled. */
function withoutReason({ isNear, excuses }: Facts): string {
  const count = isNear ? 0 : excuses.unexplained.length;
  if (count === 0) return '';
  return `; the files do not say why ${count === 1 ? '1 package is' : `${count} packages are`} left out`;
}

/** Conflicts in files that are installed together are errors at once. */
function excuseConflicts(question: VariantQuestion): readonly ProposedException[] {
  const { drafts } = compareAs(question, 'overlay');
  const conflicts = drafts.filter(({ detail }) => detail.code === 'version-conflict');
  return conflicts.map(({ name }) => ({
    what: { package: nameInPolicy(name) },
    reason: `in conflict; ${notReviewed}`,
    until: question.until,
  }));
}
