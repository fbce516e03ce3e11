import { defaultSeverity, type FindingCode, type Severity } from '../policy/finding-code.ts';
import type { Enforce } from '../policy/policy.ts';
import { cellClasses } from './cells.ts';
import { type Change, changeOf } from './change.ts';
import type { GroupComparison } from './compare-group.ts';
import type { Draft } from './draft.ts';
import type { Cause, Detail, Finding } from './finding.ts';
import { leftBehind } from './left-behind.ts';
import { saidOnce } from './said-once.ts';
import type { PackageKey } from './side.ts';

/** What the policy says about all findings. */
export interface Judging {
  readonly enforce: Enforce;
  /** As the policy sets it, per code; the default where it does not. */
  readonly severity: ReadonlyMap<FindingCode, Severity>;
}

/**
 * The same group in the compared revision: judged, or `null` when nothing was compared. `unreadable` are the paths
 * (as the head names them) that could not be read there: their findings are neither new nor old.
 */
export interface ComparedGroup {
  readonly comparison: GroupComparison;
  readonly unreadable: ReadonlySet<string>;
}

/**
 * The findings of a group: what the change brought, why, how severe, and whether it counts. In stable order: the
 * policy's exceptions and the base's lines, then variant by variant in the base's order.
 *
 * Both revisions were judged by the same policy and the same day. A finding is known by group, variant, package and
 * kind; a version finding that existed before is introduced again only if the base's versions changed and the variant did not.
 */
export function judgeGroup(
  head: GroupComparison,
  compared: ComparedGroup | null,
  judging: Judging,
): readonly Finding[] {
  const context: Context = {
    group: head.group.name,
    judging,
    before: compared,
    baseIncomplete: head.baseIncomplete,
    baseUnreadable: compared !== null && head.group.base.some((path) => compared.unreadable.has(path)),
  };
  const findings: (Finding | null)[] = [];
  const linesBefore = linesOf(compared?.comparison ?? null);
  const variantsBefore = new Map(compared?.comparison.variants.map((one) => [one.variant.path, one]));
  const known = byIdentity([
    ...(compared?.comparison.baseDrafts ?? []),
    ...(compared?.comparison.exceptionDrafts ?? []),
  ]);
  for (const draft of head.exceptionDrafts) {
    const introduced = introducedBy(context, null, known.has(identity(draft)));
    const cause = draft.detail.code === 'exception-expired' ? 'date' : 'policy';
    findings.push(finish(context, null, draft, { introduced, cause }));
  }
  for (const draft of head.baseDrafts) {
    const introduced = introducedBy(context, null, isKnown(draft, known) || linesBefore.has(identity(draft)));
    findings.push(
      finish(context, null, draft, { introduced, cause: introduced === true ? 'base-changed' : 'unknown' }),
    );
  }
  for (const variant of saidOnce(head.variants)) {
    findings.push(...judgeVariant(context, variant, variantsBefore.get(variant.variant.path) ?? null, linesBefore));
  }
  return findings.filter((finding) => finding !== null);
}

interface Context {
  readonly group: string;
  readonly judging: Judging;
  readonly before: ComparedGroup | null;
  /** At the head. */
  readonly baseIncomplete: boolean;
  /** In the compared revision. */
  readonly baseUnreadable: boolean;
}
type ComparedVariant = GroupComparison['variants'][number];

function judgeVariant(
  context: Context,
  head: ComparedVariant,
  before: ComparedVariant | null,
  linesBefore: ReadonlySet<string>,
): readonly (Finding | null)[] {
  const { path } = head.variant;
  const known = byIdentity(before === null ? [] : [...before.drafts, ...before.lineDrafts]);
  const findings: (Finding | null)[] = [];
  const gone = context.baseIncomplete ? [] : leftBehind(head, before);
  for (const draft of [...head.drafts, ...gone]) {
    const change = changeOf(head, before, draft.key as PackageKey);
    const old = known.get(identity(draft));
    const again = draft.kind === 'version' && change.baseVersions && !change.variant;
    const introduced = introducedBy(context, path, old !== undefined && !again);
    const cause = context.before === null || introduced === null ? 'unknown' : change.cause;
    const told = withHistory(context, before, draft, { compared: introduced !== null, change });
    findings.push(finish(context, path, told, { introduced, cause }));
  }
  for (const draft of head.lineDrafts) {
    const introduced = introducedBy(context, path, isKnown(draft, known) || linesBefore.has(identity(draft)));
    findings.push(
      finish(context, path, draft, { introduced, cause: introduced === true ? 'variant-changed' : 'unknown' }),
    );
  }
  return findings;
}

/** Null when it cannot be told: nothing was compared, or a side of the compared revision could not be read. */
function introducedBy(context: Context, path: string | null, known: boolean): boolean | null {
  if (context.before === null || context.baseUnreadable) return null;
  if (path !== null && context.before.unreadable.has(path)) return null;
  return !known;
}

function identity({ kind, key }: Draft): string {
  return `${kind} ${key}`;
}

function byIdentity(drafts: readonly Draft[]): ReadonlyMap<string, Draft> {
  return new Map(drafts.map((draft) => [identity(draft), draft]));
}

/** Lines that pip took together before, and refuses since, are not what they were: the duplicate is another one. */
function isKnown(draft: Draft, known: ReadonlyMap<string, Draft>): boolean {
  const old = known.get(identity(draft));
  return old !== undefined && (draft.kind !== 'duplicate' || !isQuarrel(draft) || isQuarrel(old));
}

/** Lines that were wrong in the compared revision: each is known by its file and its text, whoever included it. */
function linesOf(comparison: GroupComparison | null): ReadonlySet<string> {
  if (comparison === null) return new Set();
  const drafts = [...comparison.baseDrafts, ...comparison.variants.flatMap(({ lineDrafts }) => lineDrafts)];
  return keysOf(drafts.filter(({ kind }) => kind === 'line'));
}

function keysOf(drafts: readonly Draft[]): ReadonlySet<string> {
  return new Set(drafts.map(identity));
}

interface History {
  readonly compared: boolean;
  readonly change: Change;
}

/** What is told of a finding only when two revisions are compared. */
function withHistory(context: Context, before: ComparedVariant | null, draft: Draft, history: History): Draft {
  const { detail } = draft;
  const { compared, change } = history;
  if (detail.code === 'commented-out') {
    return { ...draft, detail: { ...detail, broughtNow: compared && change.addedToBase } };
  }
  if (detail.code === 'version-conflict' || detail.code === 'version-wider' || detail.code === 'version-differs') {
    const baseDrafts = context.before?.comparison.baseDrafts ?? [];
    const agreed = before !== null && agreedIn(before, baseDrafts, draft.key as PackageKey);
    return { ...draft, detail: { ...detail, agreedBefore: compared ? agreed : null } };
  }
  return draft;
}

/** Whether both sides had a package, in one environment and by lines that pip can read, which did not exclude each other. */
function agreedIn(before: ComparedVariant, baseDrafts: readonly Draft[], key: PackageKey): boolean {
  const own = before.variantKeyOf(key);
  const [base, variant] = [before.base.packages.get(key) ?? [], before.side.packages.get(own) ?? []];
  const classes = cellClasses(before.grid, base, variant);
  if (!classes.some((one) => one.base.length > 0 && one.variant.length > 0)) return false;
  const said = [...baseDrafts, ...before.drafts].filter((draft) => draft.key === key);
  return ![...said, ...before.lineDrafts.filter((draft) => draft.key === own)].some(isQuarrel);
}

/** Whether two versions, or two sources, of a package exclude each other. */
function isQuarrel({ detail }: Draft): boolean {
  if (detail.code === 'duplicate') return detail.kind !== 'text';
  return detail.code === 'version-conflict' || detail.code === 'source-differs';
}

/** Puts severity and weight on a draft; null when the policy switches its code off. */
function finish(
  context: Context,
  variant: string | null,
  draft: Draft,
  history: { readonly introduced: boolean | null; readonly cause: Cause },
): Finding | null {
  const { judging } = context;
  const severity = severityOf(draft.detail, judging.severity);
  if (severity === 'off') return null;
  const { introduced, cause } = history;
  return {
    code: draft.detail.code,
    package: draft.package,
    name: draft.name,
    group: context.group,
    variant,
    severity,
    introduced,
    counts: severity === 'error' && (judging.enforce !== 'new' || introduced !== false),
    cause,
    base: draft.bases[0] ?? null,
    bases: draft.bases,
    here: draft.here,
    at: placeOf(draft, variant),
    via: draft.via,
    ...(draft.heldAs === undefined ? {} : { heldAs: draft.heldAs }),
    detail: draft.detail,
  };
}

/** The variant's own line goes before those of the files that it includes: it is the one to look at. */
function placeOf({ here }: Draft, variant: string | null): Finding['at'] {
  const first = here.find(({ path }) => path === variant) ?? here[0];
  return first === undefined ? null : { path: first.path, line: first.line, column: first.column };
}

/** The policy's word, else the default, which three codes sharpen or soften by what they found. */
function severityOf(detail: Detail, set: ReadonlyMap<FindingCode, Severity>): Severity {
  const own = set.get(detail.code);
  if (own !== undefined) return own;
  if (detail.code === 'duplicate' && detail.kind === 'text') return 'notice';
  if (detail.code === 'commented-out' && detail.broughtNow) return 'error';
  if (detail.code === 'version-conflict' && (detail.agreedBefore === true || detail.overlay)) return 'error';
  return defaultSeverity[detail.code];
}
