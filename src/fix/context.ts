import { commentedOutIn } from '../compare/commented-out.ts';
import type { GroupComparison } from '../compare/compare-group.ts';
import type { VariantComparison } from '../compare/compare-variant.ts';
import { type Finding, substituteIn } from '../compare/finding.ts';
import type { CommentedOut } from '../documents/commented-out.ts';
import type { Document } from '../documents/document.ts';
import type { FixableCode } from '../policy/finding-code.ts';
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
  /** What speaks against any change of the file by a machine. */
  readonly fileRefusal: Refusal | null;
  /** What speaks against copying from the base: an option of it that says where packages come from, and that this file lacks. */
  readonly lackingIndex: string | null;
  /** The first commented-out line of a finding's package, or of what is to stand in for it. */
  readonly commentedOut: (finding: Finding) => CommentedOut | undefined;
  /** The absent package of the base, as spelt there, that a package of the variant looks like it stands in for. */
  readonly replacedBy: (name: PackageName) => string | undefined;
}

/** The context of a variant; null when its file could not be read. */
export function fixContextOf(question: FixContextSource): FixContext | null {
  const { group, comparison } = question;
  const document = comparison.variantSide.flats[0]?.documents[0];
  if (document === undefined) return null;
  let replaced: ReadonlyMap<PackageName, string> | null = null;
  let commentedOut: ReturnType<typeof commentedOutIn> | null = null;
  return {
    ...question,
    document,
    toolMade: toolMadeOf(document, group.base),
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
  };
}

function replacedIn({ drafts }: VariantComparison): ReadonlyMap<PackageName, string> {
  const replaced = new Map<PackageName, string>();
  for (const { name, detail } of drafts) {
    if (detail.code === 'missing' && detail.lookalike !== null) replaced.set(canonicalName(detail.lookalike), name);
  }
  return replaced;
}
