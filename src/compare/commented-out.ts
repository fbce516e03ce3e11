import { type CommentedOut, findCommentedOut } from '../documents/commented-out.ts';
import { placeAt } from '../documents/document.ts';
import type { Line } from './finding.ts';
import type { PackageKey, Side } from './side.ts';

/** Commented-out requirements of a side's own files, by package: what a variant lacks only because it is commented out. */
export function commentedOutIn(side: Side): ReadonlyMap<PackageKey, CommentedOut & { readonly line: Line }> {
  const found = new Map<PackageKey, CommentedOut & { readonly line: Line }>();
  for (const flat of side.flats) {
    const own = flat.documents[0];
    if (own === undefined) continue;
    for (const candidate of findCommentedOut(own)) {
      const { requirement, spans } = candidate;
      const { name, text } = requirement;
      if (name === null || found.has(name)) continue;
      found.set(name, { ...candidate, line: { ...placeAt(own, spans.whole.start), text } });
    }
  }
  return found;
}
