import type { Draft } from '../compare/draft.ts';
import type { Line } from '../compare/finding.ts';
import { foreignPackage } from '../compare/platform-package.ts';
import { installedDocuments } from '../documents/include.ts';
import { sectionsOf } from '../documents/section.ts';
import type { Environment } from '../python/environment.ts';
import { canonicalName, isPackageName, type PackageName } from '../python/name.ts';
import type { Candidate } from './candidate.ts';
import { ownWordsOf } from './own-words.ts';
import type { Forgotten, ProposedException, ProposedVariant } from './proposal.ts';
import { isGpuPackage, isToolHeading, isToolPackage } from './tool-packages.ts';

/** What the two files say of the packages that a variant lacks, and what they are silent about. */
export interface Excuses {
  /**
   * Sections of the base for tests and tools of which the variant lacks every package; none that stands last in its file,
   * since it would excuse whatever is added at the end of the file from then on.
   */
  readonly sections: readonly string[];
  /** Packages that the variant has under another name. */
  readonly standIns: ProposedVariant['substitute'];
  /** Packages that the variant lacks for a reason, in the order of the base. */
  readonly reasons: ReadonlyMap<Draft, string>;
  /** What nothing speaks for: forgotten, or left out by somebody who did not write down why. */
  readonly unexplained: readonly Draft[];
}

/** Two files of which one may follow the other. */
export interface Pair {
  readonly base: Candidate;
  readonly variant: Candidate;
  /** Where the variant is installed, as far as that is known. */
  readonly environment: Environment;
  /** The variant is made from the base by a tool: `requirements.in` and `requirements.txt`. */
  readonly isMade: boolean;
}

/**
 * Why a variant lacks what it lacks, as far as its own words, its name and the base's headings tell. A tool that makes one
 * from the other leaves out nothing: there, a package that serves for tests is missing as any other is.
 */
export function excusesOf(pair: Pair, absent: readonly Draft[]): Excuses {
  const { base, variant, isMade } = pair;
  const document = variant.flat.documents[0];
  const ownWords = document === undefined || absent.length === 0 ? () => null : ownWordsOf(document);
  const tools = isMade ? [] : toolSections(base, absent);
  const namesUnder = (isLast: boolean): ReadonlySet<string> =>
    new Set(tools.flatMap((one) => (one.isLast === isLast ? [...one.keys] : [])));
  const inSection = namesUnder(false);
  const inLastSection = namesUnder(true);
  const standIns: { package: string; with: string }[] = [];
  const reasons = new Map<Draft, string>();
  const unexplained: Draft[] = [];
  for (const draft of absent) {
    const { package: name, detail } = draft;
    if (name === null || inSection.has(name)) continue;
    const reason = ownWords(name) ?? (inLastSection.has(name) ? toolReason : isMade ? null : knownReason(pair, name));
    if (detail.code === 'missing' && detail.lookalike !== null) {
      standIns.push({ package: nameInPolicy(draft.name), with: detail.lookalike });
    } else if (reason !== null) reasons.set(draft, reason);
    else unexplained.push(draft);
  }
  const sections = tools.flatMap(({ section, isLast }) => (isLast ? [] : [section]));
  return { sections, standIns, reasons, unexplained };
}

const toolReason = 'a tool of those who work on it';

function knownReason({ variant, environment }: Pair, name: PackageName): string | null {
  if (isToolPackage(name)) return toolReason;
  // Where nothing is said, it is Linux that code is deployed on.
  const foreign = foreignPackage(name, { platform: environment.platform ?? 'linux' });
  if (foreign !== null) return `made for ${foreign.madeFor}`;
  return variant.name.words.includes('cpu') && isGpuPackage(name) ? 'needs a GPU, as its name says' : null;
}

/**
 * An exception for everything that a mirror of the base lacks. What nothing speaks for is excused until the given day and
 * listed as forgotten; with null it is excused for good, because so much is left out that it was hardly forgotten.
 */
export function exceptionsFor(
  { sections, reasons, unexplained }: Excuses,
  absent: readonly Draft[],
  until: string | null,
): Pick<ProposedVariant, 'omit' | 'forgotten'> {
  const unsettled = new Set(unexplained);
  const omit = absent.flatMap((draft): readonly ProposedException[] => {
    const what = { package: nameInPolicy(draft.name) };
    const reason = reasons.get(draft);
    if (reason !== undefined) return [{ what, reason, until: null }];
    if (!unsettled.has(draft)) return [];
    return [{ what, reason: until === null ? 'left out when this policy was written' : notReviewed, until }];
  });
  return {
    omit: [...sections.map((section) => ({ what: { section }, reason: toolReason, until: null })), ...omit],
    forgotten: until === null ? [] : unexplained.map(forgottenOf),
  };
}

/** The reason of an exception that waits for somebody to look at it. */
export const notReviewed = 'found by init, not reviewed';

function forgottenOf({ name, bases, detail }: Draft): Forgotten {
  const commented: Line | null = detail.code === 'commented-out' ? detail.commented : null;
  return { name, base: bases[0] ?? null, commented };
}

/** A package as a policy can name it. */
export function nameInPolicy(name: string): string {
  return isPackageName(name) ? name : canonicalName(name);
}

/** A heading of the base that announces tests and tools, of which at least one is known, and that stand nowhere else. */
interface ToolSection {
  readonly section: string;
  readonly keys: ReadonlySet<string>;
  /** What is added at the end of the file comes under it. */
  readonly isLast: boolean;
}

function toolSections(base: Candidate, absent: readonly Draft[]): readonly ToolSection[] {
  const missing = new Set(absent.map(({ key }) => key));
  const elsewhere = new Set<PackageName>();
  const headings = new Map<string, { readonly names: PackageName[]; isLast: boolean }>();
  for (const document of installedDocuments(base.flat)) {
    for (const { heading, requirements, end } of sectionsOf(document)) {
      const own = requirements.flatMap(({ name }) => name ?? []);
      if (heading === null || !isToolHeading(heading.text)) {
        for (const name of own) elsewhere.add(name);
        continue;
      }
      const known = headings.get(heading.text) ?? { names: [], isLast: false };
      for (const name of own) known.names.push(name);
      if (end === document.text.length) known.isLast = true;
      headings.set(heading.text, known);
    }
  }
  const isLeftOut = (name: PackageName): boolean => missing.has(name) && !elsewhere.has(name);
  // "API documentation" and "Data quality" are read like it, and serve those who use the project.
  return [...headings]
    .filter(([text, { names }]) => isPlainText(text) && names.some(isToolPackage) && names.every(isLeftOut))
    .map(([section, { names, isLast }]) => ({ section, keys: new Set(names), isLast }));
}

function isPlainText(text: string): boolean {
  return text.length <= 80 && !/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(text);
}
