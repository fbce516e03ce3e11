import type { GroupComparison } from '../compare/compare-group.ts';
import type { VariantComparison } from '../compare/compare-variant.ts';
import type { Finding } from '../compare/finding.ts';
import type { PackageKey, SideLine } from '../compare/side.ts';
import type { Document } from '../documents/document.ts';
import { generatedBy, isHashLocked } from '../documents/generated.ts';
import { defaultFix, type FindingCode, type FixableCode, fixableCodes } from '../policy/finding-code.ts';
import { placeText } from '../problem.ts';
import { mentionOf } from './mention.ts';

/** Why a finding is left to a person, and what that person can do. */
export interface Refusal {
  readonly reason: string;
  readonly way: string;
}

/** What a fix is asked about one variant. */
export interface FixContext {
  readonly group: GroupComparison;
  readonly variant: VariantComparison;
  /** The variant's own file. */
  readonly document: Document;
  /** `fix:` of the policy; null when it does not say. */
  readonly codes: readonly FixableCode[] | null;
  /** Nobody reads the change before it is pushed. */
  readonly unattended: boolean;
  /** Names that the base had in the compared revision, to tell a new name that is one slip from an older one. */
  readonly olderNames: ReadonlySet<string>;
}

/** Why a finding is not fixed, or null when nothing speaks against it. */
export function refusalOf(context: FixContext, finding: Finding): Refusal | null {
  return (
    refusedByCode(context, finding) ??
    refusedByCause(finding) ??
    refusedByFile(context) ??
    refusedByPlace(finding) ??
    (isInsertion(finding.code) ? refusedInsertion(context, finding) : refusedChange(context, finding))
  );
}

function refusedByCode({ codes }: FixContext, finding: Finding): Refusal | null {
  const { code, detail } = finding;
  if (!isFixable(code)) {
    return {
      reason: `\`${code}\` is for a person to decide`,
      way: 'change the line yourself, or list an exception in the policy',
    };
  }
  if (codes?.includes(code) === true) return null;
  const agreed = code !== 'version-conflict' || ('agreedBefore' in detail && detail.agreedBefore === true);
  if (codes === null && defaultFix.includes(code) && agreed) return null;
  const unless = code === 'version-conflict' && codes === null ? ' unless the two sides agreed before' : '';
  return {
    reason: `\`fix:\` of the policy does not list ${code}${unless}`,
    way: `add ${code} to \`fix:\`, or change the line yourself`,
  };
}

function isFixable(code: FindingCode): code is FixableCode {
  return (fixableCodes as readonly FindingCode[]).includes(code);
}

/** What the same change did in the variant was meant, as far as a machine can tell. */
function refusedByCause({ cause, name }: Finding): Refusal | null {
  if (cause !== 'variant-removed' && cause !== 'variant-changed') return null;
  const did =
    cause === 'variant-removed' ? `this change took ${name} out of this file` : `this change made this file so`;
  return { reason: did, way: 'if on purpose, list it in the policy; if not, put it back' };
}

function refusedByFile({ document, variant }: FixContext): Refusal | null {
  const generated = generatedBy(document);
  if (generated !== null) {
    const again = generated.command === null ? `run ${generated.by} again` : `run \`${generated.command}\``;
    return { reason: `${document.path} is written by ${generated.by}`, way: `change its source and ${again}` };
  }
  if (isHashLocked(document)) {
    const way = 'add it with its hashes, with the tool that made them';
    return { reason: `${document.path} is locked with hashes: a line without one makes pip refuse the file`, way };
  }
  if (document.unusualLineBreaks.length > 0) {
    const way = 'replace them by ordinary line breaks first';
    return { reason: `${document.path} has line breaks that only pip sees`, way };
  }
  return variant.side.flats.length === 0 ? { reason: `${document.path} cannot be read`, way: 'mend it first' } : null;
}

/** What an included file or a constraint says is changed there. */
function refusedByPlace({ via }: Finding): Refusal | null {
  if (via === null) return null;
  return { reason: `it rests on ${placeText(via)}: ${via.text}`, way: `edit ${via.path}:${via.line}` };
}

function isInsertion(code: FindingCode): boolean {
  return code === 'missing' || code === 'required-absent' || code === 'commented-out';
}

function refusedInsertion(context: FixContext, finding: Finding): Refusal | null {
  const { detail } = finding;
  return (
    refusedBaseLines(context, finding) ??
    refusedByStandIn(finding) ??
    refusedByOwnLine(context, finding) ??
    (detail.code === 'commented-out' ? null : mentioned(context, finding)) ??
    refusedByLikeness(context, finding)
  );
}

function refusedBaseLines(context: FixContext, finding: Finding): Refusal | null {
  const lines = baseLinesOf(context, finding);
  const [base] = finding.bases;
  if (lines.length === 0 || base === undefined) {
    return {
      reason: `the base's line cannot be read: ${base?.text ?? finding.name}`,
      way: 'mend the line in the base first',
    };
  }
  for (const line of lines) {
    const refused = refusedBaseLine(line);
    if (refused !== null) {
      return {
        reason: `${refused}: ${base.path}:${base.line} says ${line.entry.text}`,
        way: 'add it yourself, as this file needs it',
      };
    }
  }
  return refusedByIndex(context);
}

function refusedBaseLine({ entry }: SideLine): string | null {
  if (entry.name === null || entry.form !== 'name') return 'an address is not copied from file to file';
  if (entry.options.length > 0) return `the options of a line are not copied (${entry.options[0]?.name ?? ''})`;
  if (entry.specifiers.some(({ version }) => version.includes('+')))
    return 'a local version belongs to an index of its own';
  return null;
}

const indexOptions: ReadonlySet<string> = new Set(['--index-url', '--extra-index-url', '--find-links', '--no-index']);

/** Options of the base that say where packages come from, and that the variant does not have. */
function refusedByIndex({ group, variant }: FixContext): Refusal | null {
  const had = new Set(indexOptionsOf(variant.side.flats).map(({ text }) => text));
  const lacking = indexOptionsOf(group.base.flats).find(({ text }) => !had.has(text));
  if (lacking === undefined) return null;
  const reason = `${lacking.path}:${lacking.line} says where packages come from (${lacking.text}), and this file does not`;
  return { reason, way: 'add the option to this file, or the package by hand' };
}

function indexOptionsOf(
  flats: FixContext['variant']['side']['flats'],
): readonly { path: string; line: number; text: string }[] {
  return flats.flatMap((flat) =>
    flat.options.flatMap(({ document, entry }) =>
      entry.options
        .filter(({ name }) => indexOptions.has(name))
        .map(({ name, value }) => ({
          path: document.path,
          line: entry.line,
          text: value === null ? name : `${name} ${withoutSecret(value)}`,
        })),
    ),
  );
}

/** An address without the user and password that it may hold. */
function withoutSecret(address: string): string {
  const scheme = address.indexOf('://');
  const at = scheme === -1 ? -1 : address.slice(0, `${address}/`.indexOf('/', scheme + 3)).lastIndexOf('@');
  return at === -1 ? address : `${address.slice(0, scheme + 3)}…${address.slice(at)}`;
}

function refusedByStandIn({ detail, name }: Finding): Refusal | null {
  if (detail.code !== 'missing' || detail.lookalike === null) return null;
  const way = `if on purpose, \`substitute: { ${name}: ${detail.lookalike} }\` in the policy`;
  return { reason: `${detail.lookalike} stands in for it: both installed overwrite each other`, way };
}

/** The variant names the package already, on a line whose marker is false in its environment. */
function refusedByOwnLine({ variant }: FixContext, finding: Finding): Refusal | null {
  const own = finding.package === null ? undefined : variant.side.packages.get(finding.package)?.[0];
  if (own === undefined) return null;
  const reason = `${own.document.path}:${own.entry.line} has it for other environments: ${own.entry.text}`;
  return { reason, way: 'widen the marker of that line' };
}

function mentioned({ document }: FixContext, { package: name }: Finding): Refusal | null {
  const mention = name === null ? null : mentionOf(document, name);
  if (mention === null) return null;
  const reason = `${document.path}:${mention.line} speaks of it: ${mention.text}`;
  return {
    reason,
    way: 'if it is left out on purpose, `omit` it in the policy with that reason; if not, add it yourself',
  };
}

/** A name that this change brings and that is one slip from an older one may be a typo, or worse. */
function refusedByLikeness({ unattended, olderNames }: FixContext, { package: name, cause }: Finding): Refusal | null {
  if (!unattended || name === null || cause !== 'base-added') return null;
  const like = likeOlderName(name, olderNames);
  if (like === null) return null;
  return {
    reason: `${name} is new and one letter from ${like}`,
    way: 'make sure that it is the package that you mean, then run fix',
  };
}

/** An older name that is one inserted, dropped, changed or swapped letter away; a digit alone is no likeness. */
export function likeOlderName(name: string, olderNames: ReadonlySet<string>): string | null {
  if (olderNames.has(name)) return null;
  for (const older of olderNames) if (isOneSlipAway(name, older)) return older;
  return null;
}

function isOneSlipAway(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  const [restA, restB] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (/^\d?$/.test(restA) && /^\d?$/.test(restB)) return false;
  if (restA.length <= 1 && restB.length <= 1) return true;
  return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0];
}

function refusedChange(context: FixContext, finding: Finding): Refusal | null {
  const mine = finding.here.length;
  if (finding.code === 'left-behind' || finding.code === 'unexpected') {
    return finding.package === null
      ? { reason: 'a line without a name is not removed', way: 'remove it yourself' }
      : null;
  }
  const lines = baseLinesOf(context, finding);
  if (mine !== 1 || lines.length !== 1) {
    return {
      reason: `${finding.name} stands on ${Math.max(mine, lines.length)} lines of one of the files`,
      way: 'align them yourself',
    };
  }
  const [own] = variantLinesOf(context, finding);
  if (own?.entry.form !== 'name')
    return { reason: 'an address has no version to align', way: 'change the line yourself' };
  return refusedBaseLines(context, finding);
}

/** The base's lines of a finding's package. */
export function baseLinesOf({ group }: FixContext, finding: Finding): readonly SideLine[] {
  return finding.package === null ? [] : (group.base.packages.get(finding.package) ?? []);
}

/** The variant's lines of a finding's package, the substitute's where one stands in. */
export function variantLinesOf({ variant }: FixContext, finding: Finding): readonly SideLine[] {
  const [here] = finding.here;
  const own = finding.package === null ? undefined : variant.side.packages.get(finding.package);
  if (own !== undefined) return own;
  const key = [...variant.side.packages.keys()].find((one) => isAt(variant.side.packages.get(one), here?.line));
  return key === undefined ? [] : (variant.side.packages.get(key as PackageKey) ?? []);
}

function isAt(lines: readonly SideLine[] | undefined, line: number | undefined): boolean {
  return lines?.[0]?.entry.line === line;
}
