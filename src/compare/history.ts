import { cellClasses } from './cells.ts';
import type { ComparedVariant } from './compare-group.ts';
import type { Draft } from './draft.ts';
import type { PackageChange } from './package-change.ts';
import type { PackageKey } from './side.ts';

/** What the compared revision says of a variant and its base. */
export interface History {
  /** The variant there; null when it is new. */
  readonly before: ComparedVariant | null;
  /** Drafts on the base's own lines there. */
  readonly baseDrafts: readonly Draft[];
}

/**
 * A draft with what is told only when two revisions are compared: whether the change brought the base's line, and whether the
 * two sides agreed before.
 */
export function withHistory(draft: Draft, change: PackageChange, { before, baseDrafts }: History): Draft {
  const { detail } = draft;
  if (detail.code === 'commented-out') return { ...draft, detail: { ...detail, broughtNow: change.addedToBase } };
  if (detail.code === 'version-conflict' || detail.code === 'version-wider' || detail.code === 'version-differs') {
    const agreedBefore = before !== null && agreedIn(before, baseDrafts, draft.key as PackageKey);
    return { ...draft, detail: { ...detail, agreedBefore } };
  }
  return draft;
}

/** Whether both sides had a package, in one environment and by lines that pip can read, which did not exclude each other. */
function agreedIn(before: ComparedVariant, baseDrafts: readonly Draft[], key: PackageKey): boolean {
  const own = before.variantKeyOf(key);
  const [base, variant] = [before.base.packages.get(key) ?? [], before.variantSide.packages.get(own) ?? []];
  const classes = cellClasses(before.grid, base, variant);
  if (!classes.some((one) => one.base.length > 0 && one.variant.length > 0)) return false;
  const said = [...baseDrafts, ...before.drafts].filter((draft) => draft.key === key);
  return ![...said, ...before.lineDrafts.filter((draft) => draft.key === own)].some(isQuarrel);
}

/** Whether two versions, or two sources, of a package exclude each other. */
export function isQuarrel({ detail }: Draft): boolean {
  if (detail.code === 'duplicate') return detail.kind !== 'text';
  return detail.code === 'version-conflict' || detail.code === 'source-differs';
}
