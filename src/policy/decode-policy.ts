import { type Problem, problem } from '../problem.ts';

/** A policy's text without its byte order mark; a problem at the first byte that is no text. */
export function decodePolicy(path: string, bytes: Uint8Array): string | Problem {
  const label = labelOf(bytes);
  if (isText(label, bytes)) return new TextDecoder(label).decode(bytes);
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (isText(label, bytes.subarray(0, middle), true)) good = middle;
    else bad = middle;
  }
  const before = new TextDecoder(label).decode(bytes.subarray(0, good), { stream: true });
  const lineStart = before.lastIndexOf('\n') + 1;
  const place = { path, line: before.split('\n').length, column: before.length - lineStart + 1 };
  return problem('policy-unreadable', `this is not ${label.toUpperCase()} text: save the policy as UTF-8`, place);
}

/** By the byte order mark; without one a YAML file is UTF-8 (YAML 1.2, 5.2; UTF-32 is nothing that editors write). */
function labelOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

/** `cut`: whether the bytes may end within a character. */
function isText(label: string, bytes: Uint8Array, cut = false): boolean {
  try {
    new TextDecoder(label, { fatal: true }).decode(bytes, { stream: cut });
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}
