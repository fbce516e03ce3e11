import type { GroupComparison } from '../compare/compare-group.ts';
import type { VariantComparison } from '../compare/compare-variant.ts';
import { type Finding, substituteIn } from '../compare/finding.ts';
import { type CommentedOut, findCommentedOut } from '../documents/commented-out.ts';
import type { Document } from '../documents/document.ts';
import type { FixableCode } from '../policy/finding-code.ts';
import { canonicalName, type PackageName } from '../python/name.ts';
import type { Likeness } from './likeness.ts';
import type { Refusal } from './plan.ts';
import { refusedFile, refusedIndex } from './refused-file.ts';
import { type ToolMade, toolMadeOf } from './tool-made.ts';

/** What is known of one variant before its findings are gone through. */
export interface FixContext {
  readonly group: GroupComparison;
  readonly variant: VariantComparison;
  /** The variant's own file. */
  readonly document: Document;
  /** `fix:` of the policy; null when it does not say. */
  readonly codes: readonly FixableCode[] | null;
  /** Nobody reads the change before it is pushed. */
  readonly unattended: boolean;
  /** Finds an older name of the base that a new one may be a slip of. */
  readonly likeness: Likeness;
  /** Of a file that a tool writes or locks, how that is done; null when people write it. */
  readonly toolMade: ToolMade | null;
  /** What speaks against any change of the file by a machine. */
  readonly fileRefusal: Refusal | null;
  /** What speaks against any insertion: an index that the base names and this file does not. */
  readonly indexRefusal: Refusal | null;
  /** The first switched-off line of a finding's package, or of what is to stand in for it. */
  readonly commentedOut: (finding: Finding) => CommentedOut | undefined;
  /** The absent package of the base, as spelt there, that a package of the variant looks like it stands in for. */
  readonly replacedBy: (name: PackageName) => string | undefined;
}

/** What a context is made from. */
export interface FixContextSource {
  readonly group: GroupComparison;
  readonly variant: VariantComparison;
  readonly codes: readonly FixableCode[] | null;
  readonly unattended: boolean;
  readonly likeness: Likeness;
}

/** The context of a variant; null when its file could not be read. */
export function fixContextOf({ group, variant, codes, unattended, likeness }: FixContextSource): FixContext | null {
  const document = variant.side.flats[0]?.documents[0];
  if (document === undefined) return null;
  let replaced: ReadonlyMap<PackageName, string> | null = null;
  let commentedOut: ReturnType<typeof commentedOutIn> | null = null;
  return {
    group,
    variant,
    document,
    codes,
    unattended,
    likeness,
    toolMade: toolMadeOf(document, group.base),
    fileRefusal: refusedFile(document),
    indexRefusal: refusedIndex(group, variant.side),
    commentedOut: (finding) => {
      commentedOut ??= commentedOutIn(document);
      const substitute = substituteIn(finding);
      return commentedOut.get(substitute === null ? finding.package : canonicalName(substitute));
    },
    replacedBy: (name) => {
      replaced ??= replacedIn(variant);
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

function commentedOutIn(document: Document): ReadonlyMap<PackageName | null, CommentedOut> {
  const found = new Map<PackageName | null, CommentedOut>();
  for (const one of findCommentedOut(document)) {
    const { name } = one.requirement;
    if (name !== null && !found.has(name)) found.set(name, one);
  }
  return found;
}
