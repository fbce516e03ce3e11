import { compareGroup } from '../compare/compare-group.ts';
import type { Draft } from '../compare/draft.ts';
import type { Installation } from '../deployments/installation.ts';
import { findCommentedOut } from '../documents/commented-out.ts';
import { findSections } from '../documents/section.ts';
import type { Relation, VariantRule } from '../policy/policy.ts';
import type { Environment } from '../python/environment.ts';
import { canonicalName, isPackageName } from '../python/name.ts';
import type { Candidate } from './candidate.ts';
import { ownWordsOf } from './own-words.ts';
import type { Forgotten, ProposedException, ProposedVariant } from './proposal.ts';
import { isToolHeading, isToolPackage } from './tool-packages.ts';

/** What is asked of one file of a family. */
export interface VariantQuestion {
  readonly base: Candidate;
  readonly variant: Candidate;
  readonly environment: Environment;
  /** The variant is made from the base by a tool: `requirements.in` and `requirements.txt`. */
  readonly isMade: boolean;
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
  if (!isRelation(relation)) return relation;
  const { variant, environment } = question;
  const isMirror = relation === 'superset' || relation === 'equal';
  const absences = isMirror ? excuseAbsences(question, facts) : { omit: [], substitute: [], forgotten: [] };
  const allowed = relation === 'subset' ? facts.extra : [];
  return {
    path: variant.path,
    relation,
    environment,
    ...absences,
    extra: allowed.map(({ name }) => ({ what: { package: nameInPolicy(name) }, reason: null, until: null })),
    differ: relation === 'overlay' ? excuseConflicts(question) : [],
    because: `${becauseOf(relation, facts)}${installedBy(question)}`,
  };
}

/** How a variant stands to its base, names only. */
interface Facts {
  /** Packages that the base has in the variant's environment. */
  readonly wanted: number;
  readonly present: number;
  readonly absent: readonly Draft[];
  /** What only the variant has. */
  readonly extra: readonly Draft[];
  /** At most a fifth is absent, or one package alone. */
  readonly isNear: boolean;
  readonly frozenBase: boolean;
}

function factsOf(question: VariantQuestion): Facts {
  const compared = compareAs(question, 'equal');
  const { drafts, summary } = compared;
  const { basePackages: wanted, present, frozenBase } = summary;
  const absent = drafts.filter(({ kind }) => kind === 'absence');
  return {
    wanted,
    present,
    absent,
    extra: drafts.filter(({ kind }) => kind === 'presence'),
    isNear: present >= 0.8 * wanted || (absent.length === 1 && present >= 2),
    frozenBase,
  };
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

const relations = ['superset', 'equal', 'subset', 'overlay'] as const;

function isRelation(text: Relation | string): text is Relation {
  return relations.some((relation) => relation === text);
}

/** The relation that the two files show; else why there is none. */
function relationOf(
  { base, variant, isMade, isKnownBase, deployment }: VariantQuestion,
  facts: Facts,
): Relation | string {
  const { wanted, present, absent, extra, isNear, frozenBase } = facts;
  const own = present + extra.length;
  if (own === 0) return 'names no package';
  if (base.includes.has(variant.path)) return `${base.path} includes it`;
  if (variant.includes.has(base.path)) return 'overlay';
  const nameless = (drafts: readonly Draft[]): boolean => drafts.some((draft) => draft.package === null);
  const wish = wishedRelation();
  if (wish === 'superset' && nameless(absent)) {
    return nameless(extra) || isMade || extra.length > present
      ? 'differs from its base in lines without a package name, which a policy cannot excuse'
      : 'subset';
  }
  if (wish === 'subset' && nameless(extra))
    return 'has lines without a package name that the base lacks, which a policy cannot excuse';
  return wish;

  function wishedRelation(): Relation | string {
    if (isMade) return 2 * present >= wanted ? 'superset' : `seems not to be made from ${base.path}`;
    if (!isKnownBase && !isNear) return `shares ${present} of its ${own} packages with ${base.path}`;
    if (variant.constrainedBy.has(base.path)) return 'overlay';
    if (variant.purpose === 'tools' && !isNear) return 'overlay';
    if (variant.purpose === 'slim' && 2 * present >= own) return 'subset';
    if (absent.length === 0 && extra.length === 0) return 'equal';
    if (isNear) return 'superset';
    if ((variant.purpose === 'deploy' || deployment !== null) && 2 * present >= wanted && !frozenBase)
      return 'superset';
    if (2 * present >= own) return 'subset';
    return `shares ${present} of its ${own} packages with ${base.path}`;
  }
}

function becauseOf(relation: Relation, { wanted, present, extra, absent }: Facts): string {
  switch (relation) {
    case 'equal':
      return `has the ${wanted} packages of the base, and no other`;
    case 'superset':
      return absent.length === 0
        ? `has all ${wanted} packages of the base`
        : `has ${present} of ${wanted} packages of the base`;
    case 'subset':
      return `has ${present} of ${wanted} packages of the base${extra.length === 0 ? '' : `, and ${extra.length} of its own`}`;
    case 'overlay':
      return 'installed on top of the base';
  }
}

/** Platforms are read, not run: what was guessed is said as a guess. */
function installedBy({ deployment }: VariantQuestion): string {
  if (deployment === null) return '';
  const { by, certain } = deployment;
  return `; ${by.path}:${by.line} ${certain ? 'installs it' : 'seems to install it'}`;
}

/** An exception for everything that a mirror of the base lacks, with the best reason that can be found. */
function excuseAbsences(
  question: VariantQuestion,
  { absent, isNear }: Facts,
): Pick<ProposedVariant, 'omit' | 'substitute' | 'forgotten'> {
  const document = question.variant.flat.documents[0];
  const ownWords = document === undefined || absent.length === 0 ? () => null : ownWordsOf(document);
  const omit: ProposedException[] = [];
  const substitute: { package: string; with: string }[] = [];
  const forgotten: Forgotten[] = [];
  const bySection = toolSections(question, absent);
  for (const { section } of bySection) omit.push({ what: { section }, reason: toolReason, until: null });
  const excused = new Set(bySection.flatMap(({ keys }) => [...keys]));
  for (const draft of absent) {
    const { package: name, detail } = draft;
    if (name === null || excused.has(name)) continue;
    const what = { package: nameInPolicy(draft.name) };
    const words = ownWords(name);
    if (detail.code === 'missing' && detail.lookalike !== null) substitute.push({ ...what, with: detail.lookalike });
    else if (words !== null) omit.push({ what, reason: words, until: null });
    else if (isToolPackage(name)) omit.push({ what, reason: toolReason, until: null });
    else if (!isNear) omit.push({ what, reason: 'left out when this policy was written', until: null });
    else {
      omit.push({ what, reason: notReviewed, until: question.until });
      forgotten.push({
        name: draft.name,
        base: draft.bases[0] ?? null,
        commented: detail.code === 'commented-out' ? detail.commented : null,
      });
    }
  }
  return { omit, substitute, forgotten };
}

const toolReason = 'a tool of those who work on it';

/** The reason of an exception that waits for somebody to look at it. */
const notReviewed = 'found by init, not reviewed';

/** Sections of the base for tests and tools of which the variant lacks every package. */
function toolSections(
  { base }: VariantQuestion,
  absent: readonly Draft[],
): readonly { section: string; keys: ReadonlySet<string> }[] {
  const missing = new Set(absent.map(({ key }) => key));
  const headings = new Map<string, string[]>();
  for (const document of base.flat.documents) {
    const switchedOff = new Set(findCommentedOut(document).flatMap(({ comment, bare }) => (bare ? [] : [comment])));
    for (const { heading, requirements } of findSections(document, (comment) => switchedOff.has(comment))) {
      if (heading === null || !isToolHeading(heading.text)) continue;
      const names = requirements.flatMap(({ name }) => name ?? []);
      const known = headings.get(heading.text);
      if (known === undefined) headings.set(heading.text, names);
      else for (const name of names) known.push(name);
    }
  }
  return [...headings]
    .filter(([text, names]) => names.length > 0 && isPlainText(text) && names.every((name) => missing.has(name)))
    .map(([section, names]) => ({ section, keys: new Set(names) }));
}

function isPlainText(text: string): boolean {
  return text.length <= 80 && !/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(text);
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

function nameInPolicy(name: string): string {
  return isPackageName(name) ? name : canonicalName(name);
}
