import { formatPatch } from 'diff';
import { blobId } from './blob-id.ts';

/**
 * A file's change as git's binary patch, which `git apply` takes for files that are no text to it (git: `Documentation/
 * gitformat-diff`, `diff.c emit_binary_diff`). Nothing is compressed: dependency files are small.
 */
export function binaryPatch(path: string, before: Uint8Array, after: Uint8Array): string {
  const names = { oldFileName: `a/${path}`, newFileName: `b/${path}`, oldHeader: undefined, newHeader: undefined };
  return [
    formatPatch({ ...names, hunks: [], isGit: true }),
    `index ${blobId(before)}..${blobId(after)}\n`,
    'GIT binary patch\n',
    ...[after, before].map((bytes) => `literal ${bytes.length}\n${base85Lines(zlibStored(bytes))}\n`),
  ].join('');
}

/** RFC 1950 and 1951 with stored blocks: a header, blocks of at most 65,535 bytes, the Adler-32 sum. */
function zlibStored(bytes: Uint8Array): Uint8Array {
  const blocks = Math.max(1, Math.ceil(bytes.length / 65_535));
  const out = new Uint8Array(2 + blocks * 5 + bytes.length + 4);
  const view = new DataView(out.buffer);
  view.setUint16(0, 0x78_01);
  let at = 2;
  for (let block = 0; block < blocks; block += 1) {
    const stored = bytes.subarray(block * 65_535, (block + 1) * 65_535);
    view.setUint8(at, block === blocks - 1 ? 1 : 0);
    view.setUint16(at + 1, stored.length, true);
    view.setUint16(at + 3, ~stored.length & 0xff_ff, true);
    out.set(stored, at + 5);
    at += 5 + stored.length;
  }
  view.setUint32(at, adler32(bytes));
  return out;
}

function adler32(bytes: Uint8Array): number {
  let a = 1;
  let b = 0;
  for (const byte of bytes) {
    a = (a + byte) % 65_521;
    b = (b + a) % 65_521;
  }
  return ((b << 16) | a) >>> 0;
}

const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~';

/** git's base 85: lines of at most 52 bytes, each with its length before it (A to Z: 1 to 26, a to z: 27 to 52). */
function base85Lines(bytes: Uint8Array): string {
  const lines: string[] = [];
  for (let at = 0; at < bytes.length; at += 52) {
    const piece = bytes.subarray(at, at + 52);
    const { length } = piece;
    lines.push(String.fromCharCode(length <= 26 ? 64 + length : 70 + length) + base85(piece));
  }
  return lines.map((line) => `${line}\n`).join('');
}

function base85(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 4) {
    let value = 0;
    for (let byte = 0; byte < 4; byte += 1) value = value * 256 + (bytes[at + byte] ?? 0);
    let group = '';
    for (let digit = 0; digit < 5; digit += 1) {
      group = digits.charAt(value % 85) + group;
      value = Math.floor(value / 85);
    }
    text += group;
  }
  return text;
}
