import { FILE_HEADERS_ONLY, formatPatch, type StructuredPatchHunk, structuredPatch } from 'diff';
import { concatenate, sameBytes } from '../bytes.ts';
import type { FileChange } from '../fix/file-change.ts';
import { binaryPatch } from './binary-patch.ts';

/** A fix as a unified diff. */
export interface Patch {
  /** For people: every file as the text that it holds. */
  readonly text: string;
  /** For `git apply`: byte-exact, whatever the encodings; files with NUL bytes (UTF-16, UTF-32) as git's binary patches. */
  readonly bytes: Uint8Array;
  /** Whether the text, as UTF-8, is those bytes, so that it can be shown and applied. */
  readonly isExact: boolean;
}

/** The patch of a fix; paths are relative to the root, where `git apply` is to be run. */
export function patchOf(changes: readonly FileChange[]): Patch {
  const files = changes.map(filePatch);
  const bytes = concatenate(files.map((file) => file.bytes));
  const text = files.map((file) => file.text).join('');
  return { text, bytes, isExact: sameBytes(new TextEncoder().encode(text), bytes) };
}

function filePatch({ path, before, after, document, afterText }: FileChange): {
  readonly text: string;
  readonly bytes: Uint8Array;
} {
  const isBinary = before.includes(0) || after.includes(0);
  // Byte by byte, so that no encoding can lose anything on the way.
  const bytes = isBinary
    ? new TextEncoder().encode(binaryPatch(path, before, after))
    : fromUnits(unifiedDiff(path, asUnits(before), asUnits(after)));
  const text =
    document.encoding.name === 'utf-8'
      ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
      : unifiedDiff(path, document.text, afterText);
  return { text, bytes };
}

/**
 * Lines that may change before the shortest diff is no longer looked for: looking takes time by the square of them. The
 * patch is then right, but longer than need be.
 */
const longestSearch = 4_000;

function unifiedDiff(path: string, before: string, after: string): string {
  const [from, to] = [`a/${path}`, `b/${path}`];
  const options = { context: 3, maxEditLength: longestSearch };
  const found = structuredPatch(from, to, before, after, undefined, undefined, options);
  const patch = found ?? { oldFileName: from, newFileName: to, hunks: [everyLine(before, after)] };
  return formatPatch({ ...patch, oldHeader: undefined, newHeader: undefined }, FILE_HEADERS_ONLY);
}

/** A hunk that takes all lines out and puts all lines in. */
function everyLine(before: string, after: string): StructuredPatchHunk {
  const [removed, added] = [linesOf(before), linesOf(after)];
  const lines = [...removed.map((line) => `-${line}`), ...added.map((line) => `+${line}`)];
  return {
    oldStart: 1,
    oldLines: removed.length,
    newStart: 1,
    newLines: added.length,
    lines: lines.flatMap((line) =>
      line.endsWith('\n') ? [line.slice(0, -1)] : [line, '\\ No newline at end of file'],
    ),
  };
}

/** The lines of a text, each with its line feed. */
function linesOf(text: string): readonly string[] {
  return text === '' ? [] : text.split(/(?<=\n)/);
}

function asUnits(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 8_192) pieces.push(String.fromCharCode(...bytes.subarray(at, at + 8_192)));
  return pieces.join('');
}

function fromUnits(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at);
  return bytes;
}
