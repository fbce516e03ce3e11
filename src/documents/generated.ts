import type { Document } from './document.ts';
/** A file that a tool writes (semantics §10). `command`: how to write it again, null when the file does not say. */
export interface Generated {
  readonly by: string;
  readonly command: string | null;
}
export declare function generatedBy(document: Document): Generated | null;
/** Whether any requirement carries a `--hash`: pip then wants hashes for all. */
export declare function isHashLocked(document: Document): boolean;
