import { bytesOfUnits } from './codec.ts';
import { codecOf, type Encoding } from './decode.ts';
import { lastAtMost } from './sorted.ts';

/** A text and how it stands in bytes. */
interface EncodedText {
  readonly text: string;
  readonly bytes: Uint8Array;
  readonly encoding: Encoding;
}

/**
 * Byte offset of a text offset (UTF-16 units), byte order mark included. But for the first call, a long text takes no more
 * time than a short one; where the width of characters varies otherwise than in UTF-8, a long line does.
 */
export function byteOffset(encoded: EncodedText, offset: number): number {
  const { text, bytes, encoding } = encoded;
  const { width } = codecOf(encoding);
  const start = encoding.bomLength;
  if (width === 'one' || text.length === bytes.length - start) return start + offset;
  if (width === 'utf-16') return start + offset * 2;
  return width === 'varies' ? byLines(encoded, offset) : byMarks(encoded, offset, width);
}

/** Text offsets between two remembered byte offsets. */
const stride = 256;

/** Byte offsets at every `stride`-th text offset, counted when a text is first asked about. */
const marksOf = new WeakMap<EncodedText, readonly number[]>();

function byMarks(encoded: EncodedText, offset: number, width: 'utf-8' | 'utf-32'): number {
  const { text, encoding } = encoded;
  let marks = marksOf.get(encoded);
  if (marks === undefined) {
    let bytes = encoding.bomLength;
    marks = Array.from({ length: Math.floor(text.length / stride) + 1 }, (_, index) => {
      if (index > 0) bytes += bytesOf(text, (index - 1) * stride, index * stride, width);
      return bytes;
    });
    marksOf.set(encoded, marks);
  }
  const mark = Math.floor(offset / stride);
  return (marks[mark] ?? 0) + bytesOf(text, mark * stride, offset, width);
}

/** Bytes of the units in `[from, to)`. A pair of surrogates counts with its first half, so that a stretch may end between them. */
function bytesOf(text: string, from: number, to: number, width: 'utf-8' | 'utf-32'): number {
  let bytes = 0;
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    const secondHalf = unit >= 0xdc00 && unit <= 0xdfff;
    if (width === 'utf-32') bytes += secondHalf ? 0 : 4;
    else if (unit < 0x80) bytes += 1;
    else if (unit < 0x800) bytes += 2;
    else if (unit >= 0xd800 && unit <= 0xdbff) bytes += 4;
    else bytes += secondHalf ? 0 : 3;
  }
  return bytes;
}

/** Where the lines that LF ends begin, in the text and in the bytes. */
interface LineStarts {
  readonly inText: readonly number[];
  readonly inBytes: readonly number[];
}

const linesOf = new WeakMap<EncodedText, LineStarts>();

function byLines(encoded: EncodedText, offset: number): number {
  const { text, bytes, encoding } = encoded;
  const lines = linesOf.get(encoded) ?? {
    inText: startsBehind((from) => text.indexOf('\n', from)),
    inBytes: startsBehind((from) => bytes.indexOf(0x0a, from)),
  };
  linesOf.set(encoded, lines);
  const line = lastAtMost(lines.inText, offset);
  const textStart = lines.inText[line] ?? 0;
  const byteStart = lines.inBytes[line] ?? 0;
  const rest = text.slice(textStart, offset);
  return byteStart + bytesOfUnits(encoding.name, bytes.subarray(byteStart), rest, rest.length);
}

function startsBehind(next: (from: number) => number): readonly number[] {
  const starts = [0];
  for (let at = next(0); at >= 0; at = next(at + 1)) starts.push(at + 1);
  return starts;
}
