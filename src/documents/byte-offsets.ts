import { codecOf, type Encoding } from './decode.ts';

/** A text and how it stands in bytes. */
interface EncodedText {
  readonly text: string;
  readonly bytes: Uint8Array;
  readonly encoding: Encoding;
}

/** Text offsets between two remembered byte offsets. */
const stride = 256;

/** Byte offsets at every `stride`-th text offset, counted when a text is first asked about. */
const remembered = new WeakMap<EncodedText, readonly number[]>();

/** Byte offset of a text offset (UTF-16 units), byte order mark included. Constant time but for the first call. */
export function byteOffsetIn(encoded: EncodedText, offset: number): number {
  const { text, bytes, encoding } = encoded;
  const codec = codecOf(encoding);
  const start = encoding.bomLength;
  if (codec.width === 'one' || text.length === bytes.length - start) return start + offset;
  if (codec.width === 'utf-16') return start + offset * 2;
  const marks = remembered.get(encoded) ?? marksOf(encoded);
  remembered.set(encoded, marks);
  const mark = Math.floor(offset / stride);
  return (marks[mark] ?? start) + bytesOf(encoding, text, mark * stride, offset);
}

function marksOf({ text, encoding }: EncodedText): readonly number[] {
  const marks = [encoding.bomLength];
  for (let at = stride; at <= text.length; at += stride) {
    marks.push((marks.at(-1) ?? 0) + bytesOf(encoding, text, at - stride, at));
  }
  return marks;
}

/** Bytes of the units in `[from, to)`. A pair of surrogates counts with its first half, so that a stretch may end between them. */
function bytesOf(encoding: Encoding, text: string, from: number, to: number): number {
  const codec = codecOf(encoding);
  if (codec.width === 'varies') return codec.encode(whole(text, from, to))?.length ?? 0;
  let bytes = 0;
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    const secondHalf = unit >= 0xdc00 && unit <= 0xdfff;
    if (codec.width === 'utf-32') bytes += secondHalf ? 0 : 4;
    else if (unit < 0x80) bytes += 1;
    else if (unit < 0x800) bytes += 2;
    else if (unit >= 0xd800 && unit <= 0xdbff) bytes += 4;
    else bytes += secondHalf ? 0 : 3;
  }
  return bytes;
}

/** The stretch, moved so that it holds every pair of surrogates whose first half lies in it, and no other half. */
function whole(text: string, from: number, to: number): string {
  const isSecondHalf = (at: number): boolean => text.charCodeAt(at) >= 0xdc00 && text.charCodeAt(at) <= 0xdfff;
  return text.slice(isSecondHalf(from) ? from + 1 : from, to > from && isSecondHalf(to) ? to + 1 : to);
}
