import type { Problem } from '../problem.ts';
import type { Document, IncludeEntry, OptionsEntry, RequirementEntry, UnreadableEntry } from './document.ts';
/** Where an include leads: a path of the repository, or why it is not followed. */
export type IncludeTarget =
  | { readonly kind: 'path'; readonly path: string }
  | { readonly kind: 'problem'; readonly problem: Problem };
/** Relative to the file that names it; `..` may climb up to the root; `https://`, `${VAR}` are skipped with a problem that is not fatal; absolute or outside: fatal. */
export declare function includeTarget(document: Document, entry: IncludeEntry): IncludeTarget;
/** One entry as a side has it: `via` are the includes that led there, outermost first; empty for the file's own lines. */
export interface Reached<E> {
  readonly entry: E;
  readonly document: Document;
  readonly via: readonly { readonly document: Document; readonly entry: IncludeEntry }[];
}
/** A file with its `-r` followed. */
export interface FlatDocument {
  readonly path: string;
  readonly requirements: readonly Reached<RequirementEntry>[];
  /** What `-c` files (and whatever they include) hold. */
  readonly constraints: readonly Reached<RequirementEntry>[];
  readonly unreadable: readonly Reached<UnreadableEntry>[];
  readonly options: readonly Reached<OptionsEntry>[];
  /** The file itself first, then those it reaches, each once. */
  readonly documents: readonly Document[];
  readonly problems: readonly Problem[];
}
/** `files`: every path read so far, as a document or as the problem that reading it gave. A missing include is a problem at the line that led there. */
export declare function flatten(path: string, files: ReadonlyMap<string, Document | Problem>): FlatDocument;
