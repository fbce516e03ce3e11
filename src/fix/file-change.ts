import type { Document } from '../documents/document.ts';

/** New content for one file. */
export interface FileChange {
  /** Relative to the root, with `/`. */
  readonly path: string;
  readonly before: Uint8Array;
  readonly after: Uint8Array;
  /** How the file stands. */
  readonly document: Document;
  /** What it will say, without the byte order mark. */
  readonly afterText: string;
}
