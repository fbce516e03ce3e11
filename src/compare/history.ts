import { cellClasses } from './cells.ts';
import type { ComparedVariant } from './compare-group.ts';
import type { Draft } from './draft.ts';
import type { PackageChange } from './package-change.ts';
import type { PackageKey } from './side.ts';

/** What the compared revision says of a variant and its base. */
export interface History {
  /** The variant there. */
  readonly before: ComparedVariant;
  /** Whether there was a quarrel over a package: between the two sides, or between lines of one of them. */
  readonly quarrelled: (key: PackageKey) => boolean;
}

/**
 * The history of a variant, null when it is new; `baseDrafts` are those on the base's own lines. The drafts are gone through
 * once.
 */
export function historyOf(before: ComparedVariant | null, baseDrafts: readonly Draft[]): History | null {
  if (before === null) return null;
  let shared: ReadonlySet<string> | null = null;
  let own: ReadonlySet<string> | null = null;
  return {
    before,
    quarrelled(key) {
      shared ??= keysOfQuarrels([...baseDrafts, ...before.drafts]);
      own ??= keysOfQuarrels(before.lineDrafts);
      return shared.has(key) || own.has(before.variantKeyOf(key));
    },
  };
}

function keysOfQuarrels(drafts: readonly Draft[]): ReadonlySet<string> {
  return new Set(drafts.filter(isQuarrel).map(({ key }) => key));
}

/**
 * A draft with what is told only when two revisions are compared: whether the change brought the base's line, and whether the
 * two sides agreed before.
 */
export function withHistory(draft: Draft, change: PackageChange, history: History | null): Draft {
  const { detail } = draft;
  if (detail.code === 'commented-out') return { ...draft, detail: { ...detail, broughtNow: change.addedToBase } };
  if (detail.code === 'version-conflict' || detail.code === 'version-wider' || detail.code === 'version-differs') {
    const agreedBefore = history !== null && agreedIn(history, draft.key as PackageKey);
    return { ...draft, detail: { ...detail, agreedBefore } };
  }
  return draft;
}

/** Whether both sides had a package, in one environment and by lines that pip can read, which did not exclude each other. */
function agreedIn({ before, quarrelled }: History, key: PackageKey): boolean {
  const own = before.variantKeyOf(key);
  const [base, variant] = [before.base.packages.get(key) ?? [], before.variantSide.packages.get(own) ?? []];
  const classes = cellClasses(before.grid, base, variant);
  return classes.some((one) => one.base.length > 0 && one.variant.length > 0) && !quarrelled(key);
}

/** Whether two versions, or two sources, of a package exclude each other. */
export function isQuarrel({ detail }: Draft): boolean {
  if (detail.code === 'duplicate') return detail.kind !== 'text';
  return detail.code === 'version-conflict' || detail.code === 'source-differs';
}
