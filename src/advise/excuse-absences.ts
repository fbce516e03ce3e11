import type { Draft } from '../compare/draft.ts';
import type { Line } from '../compare/finding.ts';
import { sectionsOf } from '../documents/section.ts';
import { canonicalName, isPackageName, type PackageName } from '../python/name.ts';
import type { Candidate } from './candidate.ts';
import { ownWordsOf } from './own-words.ts';
import type { Forgotten, ProposedException, ProposedVariant } from './proposal.ts';
import { isGpuPackage, isToolHeading, isToolPackage } from './tool-packages.ts';

/** What the two files say of the packages that a variant lacks, and what they are silent about. */
export interface Excuses {
  /**
   * Sections of the base for tests and tools of which the variant lacks every package, but for the one that ends a file:
   * what somebody adds there without looking would be excused with it, so its packages are named.
   */
  readonly sections: readonly string[];
  /** Packages that the variant has under another name. */
  readonly standIns: ProposedVariant['substitute'];
  /** Packages that the variant lacks for a reason, in the order of the base. */
  readonly reasons: ReadonlyMap<Draft, string>;
  /** What nothing speaks for: forgotten, or left out by somebody who did not write down why. */
  readonly unexplained: readonly Draft[];
}

/** Why a variant lacks what it lacks, as far as its own words, its name and the base's headings tell. */
export function excusesOf(base: Candidate, variant: Candidate, absent: readonly Draft[]): Excuses {
  const document = variant.flat.documents[0];
  const ownWords = document === undefined || absent.length === 0 ? () => null : ownWordsOf(document);
  const bySection = toolSections(base, absent);
  const closed = bySection.filter(({ endsFile }) => !endsFile);
  const inSection = new Set(closed.flatMap(({ keys }) => [...keys]));
  const atTheEnd = new Set(bySection.flatMap(({ endsFile, keys }) => (endsFile ? [...keys] : [])));
  const standIns: { package: string; with: string }[] = [];
  const reasons = new Map<Draft, string>();
  const unexplained: Draft[] = [];
  for (const draft of absent) {
    const { package: name, detail } = draft;
    if (name === null || inSection.has(name)) continue;
    const reason = ownWords(name) ?? (atTheEnd.has(name) ? toolReason : knownReason(variant, name));
    if (detail.code === 'missing' && detail.lookalike !== null) {
      standIns.push({ package: nameInPolicy(draft.name), with: detail.lookalike });
    } else if (reason !== null) reasons.set(draft, reason);
    else unexplained.push(draft);
  }
  return { sections: closed.map(({ section }) => section), standIns, reasons, unexplained };
}

const toolReason = 'a tool of those who work on it';

function knownReason({ name: { words } }: Candidate, name: PackageName): string | null {
  if (isToolPackage(name)) return toolReason;
  return words.includes('cpu') && isGpuPackage(name) ? 'needs a GPU, as its name says' : null;
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

interface ToolSection {
  readonly section: string;
  readonly keys: ReadonlySet<string>;
  /** Nothing stands behind it in its file. */
  readonly endsFile: boolean;
}

function toolSections(base: Candidate, absent: readonly Draft[]): readonly ToolSection[] {
  const missing = new Set(absent.map(({ key }) => key));
  const headings = new Map<string, { readonly names: string[]; endsFile: boolean }>();
  for (const document of base.flat.documents) {
    for (const { heading, requirements, end } of sectionsOf(document)) {
      if (heading === null || !isToolHeading(heading.text)) continue;
      const known = headings.get(heading.text) ?? { names: [], endsFile: false };
      headings.set(heading.text, known);
      for (const { name } of requirements) if (name !== null) known.names.push(name);
      if (end === document.text.length) known.endsFile = true;
    }
  }
  return [...headings]
    .filter(([text, { names }]) => names.length > 0 && isPlainText(text) && names.every((name) => missing.has(name)))
    .map(([section, { names, endsFile }]) => ({ section, keys: new Set(names), endsFile }));
}

function isPlainText(text: string): boolean {
  return text.length <= 80 && !/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(text);
}
