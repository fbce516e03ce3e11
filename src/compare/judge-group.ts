import type { ComparedVariant, GroupComparison } from './compare-group.ts';
import type { Draft } from './draft.ts';
import type { Cause, Finding } from './finding.ts';
import { historyOf, isQuarrel, withHistory } from './history.ts';
import { leftBehind } from './left-behind.ts';
import { changesBetween, type PackageChange } from './package-change.ts';
import { saidOnce } from './said-once.ts';
import type { PackageKey, Side } from './side.ts';
import { countsAsDrift, type Strictness, severityOf } from './strictness.ts';

/** A group in the compared revision, where there is one. */
export interface ComparedGroup {
  readonly comparison: GroupComparison;
  /** Paths, as the head names them, that could not be read there: their findings are neither new nor old. */
  readonly unreadable: ReadonlySet<string>;
}

/**
 * The findings of a group: what the change brought, why, how severe, and whether it counts. In stable order: the
 * policy's exceptions and the base's lines, then variant by variant in the base's order.
 *
 * Both revisions were judged by the same policy and the same day. A finding is known by group, variant, package and
 * kind; a version finding that existed before is introduced again only if the base's versions changed and the variant did not,
 * or if versions that went together before exclude each other now.
 */
export function judgeGroup(
  head: GroupComparison,
  compared: ComparedGroup | null,
  strictness: Strictness,
): readonly Finding[] {
  const context: Context = {
    group: head.group.name,
    strictness,
    compared,
    baseIncomplete: head.baseIncomplete,
    baseUnreadable: compared !== null && head.group.base.some((path) => compared.unreadable.has(path)),
    wrongLines: compared === null ? new Set() : wrongLinesIn(compared.comparison),
  };
  const findings: (Finding | null)[] = [];
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
    const introduced = introducedBy(context, null, isKnownLine(context, draft, known));
    const cause = introduced === true ? 'base-changed' : 'unknown';
    findings.push(finish(context, null, draft, { introduced, cause }));
  }
  for (const variant of saidOnce(head.variants)) {
    findings.push(...judgeVariant(context, variant, variantsBefore.get(variant.variant.path) ?? null));
  }
  return findings.filter((finding) => finding !== null);
}

interface Context {
  readonly group: string;
  readonly strictness: Strictness;
  readonly compared: ComparedGroup | null;
  /** At the head. */
  readonly baseIncomplete: boolean;
  /** In the compared revision. */
  readonly baseUnreadable: boolean;
  /** Lines that were wrong in the compared revision, by their identity. */
  readonly wrongLines: ReadonlySet<string>;
}

function judgeVariant(
  context: Context,
  head: ComparedVariant,
  before: ComparedVariant | null,
): readonly (Finding | null)[] {
  const { path } = head.variant;
  const known = byIdentity(before === null ? [] : [...before.drafts, ...before.lineDrafts]);
  const findings: (Finding | null)[] = [];
  const history = historyOf(before, context.compared?.comparison.baseDrafts ?? []);
  const gone = context.baseIncomplete ? [] : leftBehind(head, before);
  const changeOf = changesBetween(head, before);
  const quarrels = new Map<string, Finding | null>();
  for (const draft of [...head.drafts, ...gone]) {
    const change = changeOf(draft.key as PackageKey);
    const again = draft.kind === 'version' && change.baseVersions && !change.inVariant;
    const old = known.get(identity(draft));
    const introduced = introducedBy(context, path, old !== undefined && !again && !isWorse(draft, old));
    const cause = introduced === null ? 'unknown' : change.cause;
    const told = introduced === null ? draft : withHistory(draft, change, history);
    const finding = finish(context, path, told, { introduced, cause });
    findings.push(finding);
    if (isQuarrel(draft)) quarrels.set(draft.key, finding);
  }
  for (const draft of head.lineDrafts) {
    const introduced = introducedBy(context, path, isKnownLine(context, draft, known));
    const cause = introduced === true ? causeOfLines(draft, changeOf) : 'unknown';
    const finding = finish(context, path, draft, { introduced, cause });
    if (!isSaidBy(quarrels.get(draft.key) ?? null, finding, head.base)) findings.push(finding);
  }
  return findings;
}

/**
 * Whether a quarrel with the base says of lines that the base excludes as their constraint what would be said of them again: it
 * weighs as much, and goes away with it.
 */
function isSaidBy(quarrel: Finding | null, lines: Finding | null, { paths }: Side): boolean {
  if (quarrel === null || lines?.detail.code !== 'duplicate') return false;
  if (quarrel.severity !== lines.severity || quarrel.introduced !== lines.introduced) return false;
  return lines.detail.others.every(({ path }) => paths.has(path));
}

/** Lines of a package may exclude each other since the base, which the variant reads as well, says otherwise. */
function causeOfLines({ kind, key }: Draft, changeOf: (key: PackageKey) => PackageChange): Cause {
  const cause = kind === 'duplicate' ? changeOf(key as PackageKey).cause : null;
  return cause === 'base-added' || cause === 'base-changed' ? cause : 'variant-changed';
}

/** Null when it cannot be told: nothing was compared, or a side of the compared revision could not be read. */
function introducedBy(context: Context, path: string | null, known: boolean): boolean | null {
  if (context.compared === null || context.baseUnreadable) return null;
  if (path !== null && context.compared.unreadable.has(path)) return null;
  return !known;
}

function identity({ kind, key }: Draft): string {
  return `${kind} ${key}`;
}

function byIdentity(drafts: readonly Draft[]): ReadonlyMap<string, Draft> {
  return new Map(drafts.map((draft) => [identity(draft), draft]));
}

/** Versions that were only worded otherwise, or allowed more, and exclude each other now; two sources always did. */
function isWorse(draft: Draft, old: Draft): boolean {
  return isQuarrel(draft) && !isQuarrel(old);
}

/** Whether the compared revision had a finding on lines, in the same file or in another that included them. */
function isKnownLine({ wrongLines }: Context, draft: Draft, known: ReadonlyMap<string, Draft>): boolean {
  if (wrongLines.has(identity(draft))) return true;
  const old = known.get(identity(draft));
  // Lines that pip took together before, and refuses since, are not what they were: the duplicate is another one.
  return old !== undefined && (draft.kind !== 'duplicate' || !isQuarrel(draft) || isQuarrel(old));
}

/** Each wrong line is known by its file and its text, whoever included it. */
function wrongLinesIn({ baseDrafts, variants }: GroupComparison): ReadonlySet<string> {
  const drafts = [...baseDrafts, ...variants.flatMap(({ lineDrafts }) => lineDrafts)];
  return new Set(drafts.filter(({ kind }) => kind === 'line').map(identity));
}

/** Puts severity and weight on a draft; null when the policy switches its code off. */
function finish(
  context: Context,
  variant: string | null,
  draft: Draft,
  history: { readonly introduced: boolean | null; readonly cause: Cause },
): Finding | null {
  const { strictness } = context;
  const severity = severityOf(draft.detail, strictness);
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
    counts: countsAsDrift({ severity, introduced }, strictness),
    cause,
    base: draft.bases[0] ?? null,
    bases: draft.bases,
    lines: draft.lines,
    at: placeOf(draft, variant),
    via: draft.via,
    ...(draft.heldAs === undefined ? {} : { heldAs: draft.heldAs }),
    detail: draft.detail,
  };
}

/** The variant's own line goes before those of the files that it includes: it is the one to look at. */
function placeOf({ lines }: Draft, variant: string | null): Finding['at'] {
  const first = lines.find(({ path }) => path === variant) ?? lines[0];
  return first === undefined ? null : { path: first.path, line: first.line, column: first.column };
}
