import { commentedOutIn } from '../compare/commented-out.ts';
import type { GroupComparison } from '../compare/compare-group.ts';
import type { VariantComparison } from '../compare/compare-variant.ts';
import { type Finding, substituteIn } from '../compare/finding.ts';
import { lookalikeOf } from '../compare/lookalike.ts';
import type { PackageKey } from '../compare/side.ts';
import type { CommentedOut } from '../documents/commented-out.ts';
import type { Document } from '../documents/document.ts';
import { grouped } from '../grouped.ts';
import type { FindingCode, FixableCode } from '../policy/finding-code.ts';
import { canonicalName, type PackageName } from '../python/name.ts';
import type { BaseOrder } from './base-order.ts';
import type { Likeness } from './likeness.ts';
import type { Refusal } from './plan.ts';
import { lackingIndexOf, refusedFile } from './refused-file.ts';
import { type ToolMade, toolMadeOf } from './tool-made.ts';

/** What a context is made from. */
export interface FixContextSource {
  readonly group: GroupComparison;
  readonly comparison: VariantComparison;
  /** `fix:` of the policy; null when it does not say. */
  readonly codes: readonly FixableCode[] | null;
  /** Whether a finding is to be fixed now, if it can be. */
  readonly inScope: (finding: Finding) => boolean;
  /** Nobody reads the change before it is pushed. */
  readonly unattended: boolean;
  /** What else speaks against fixing a finding. */
  readonly objection: (finding: Finding) => Refusal | null;
  readonly order: BaseOrder;
  /** Finds an older name of the base that a new one may be a slip of. */
  readonly likeness: Likeness;
}

/** What is known of one variant before its findings are gone through. */
export interface FixContext extends FixContextSource {
  /** The variant's own file. */
  readonly document: Document;
  /** Of a file that a tool writes or locks, how that is done; null when people write it. */
  readonly toolMade: ToolMade | null;
  /** The same of a file that the variant includes or names as a constraint. Found once a file, however many findings ask. */
  readonly toolMadeElsewhere: (path: string) => ToolMade | null;
  /** What speaks against any change of the file by a machine. */
  readonly fileRefusal: Refusal | null;
  /** What speaks against copying from the base: an option of it that says where packages come from, and that this file lacks. */
  readonly lackingIndex: string | null;
  /** The first commented-out line of a finding's package, or of what is to stand in for it. */
  readonly commentedOut: (finding: Finding) => CommentedOut | undefined;
  /** The absent package of the base, as spelt there, that a package of the variant looks like it stands in for. */
  readonly replacedBy: (name: PackageName) => string | undefined;
  /** The packages of the base, of those that have a substitute, that the variant has, or is to have, as this one. */
  readonly standingAs: (key: PackageKey) => readonly PackageKey[];
  /** What is said of a package of the base. */
  readonly codesOf: (key: PackageKey) => ReadonlySet<FindingCode>;
}

/** The context of a variant; null when its file could not be read. */
export function fixContextOf(question: FixContextSource): FixContext | null {
  const { group, comparison } = question;
  const document = comparison.variantSide.flats[0]?.documents[0];
  if (document === undefined) return null;
  let replaced: ReadonlyMap<PackageName, string> | null = null;
  let said: ReadonlyMap<string, ReadonlySet<FindingCode>> | null = null;
  let substituted: ReadonlyMap<PackageKey, readonly PackageKey[]> | null = null;
  let commentedOut: ReturnType<typeof commentedOutIn> | null = null;
  const elsewhere = new Map<string, ToolMade | null>();
  return {
    ...question,
    document,
    toolMade: toolMadeOf(document, group.base),
    toolMadeElsewhere: (path) => {
      const known = elsewhere.get(path);
      if (known !== undefined) return known;
      const toolMade = toolMadeAt(path, question);
      elsewhere.set(path, toolMade);
      return toolMade;
    },
    fileRefusal: refusedFile(document),
    lackingIndex: lackingIndexOf(group, comparison.variantSide),
    commentedOut: (finding) => {
      const substitute = substituteIn(finding);
      const name = substitute === null ? finding.package : canonicalName(substitute);
      if (name === null) return undefined;
      commentedOut ??= commentedOutIn(comparison.variantSide);
      return commentedOut.get(name);
    },
    replacedBy: (name) => {
      replaced ??= replacedIn(comparison);
      return replaced.get(name);
    },
    standingAs: (key) => {
      substituted ??= substitutedIn(comparison);
      return substituted.get(key) ?? [];
    },
    codesOf: (key) => {
      said ??= codesIn(comparison);
      return said.get(key) ?? new Set();
    },
  };
}

function toolMadeAt(path: string, { comparison, group }: FixContextSource): ToolMade | null {
  const documents = comparison.variantSide.flats.flatMap((flat) => flat.documents);
  const document = documents.find((one) => one.path === path);
  return document === undefined ? null : toolMadeOf(document, group.base);
}

function codesIn({ drafts }: VariantComparison): ReadonlyMap<string, ReadonlySet<FindingCode>> {
  const codes = new Map<string, Set<FindingCode>>();
  for (const { key, detail } of drafts) {
    const known = codes.get(key);
    if (known === undefined) codes.set(key, new Set([detail.code]));
    else known.add(detail.code);
  }
  return codes;
}

function substitutedIn({ variant, variantKeyOf }: VariantComparison): ReadonlyMap<PackageKey, readonly PackageKey[]> {
  return grouped(
    variant.rule.substitute.map((one) => one.package),
    variantKeyOf,
  );
}

function replacedIn(comparison: VariantComparison): ReadonlyMap<PackageName, string> {
  const replaced = new Map<PackageName, string>();
  for (const { kind, package: key, name } of comparison.drafts) {
    const lookalike = kind === 'absence' && key !== null ? lookalikeOf(key, comparison) : null;
    if (lookalike !== null) replaced.set(canonicalName(lookalike), name);
  }
  return replaced;
}
