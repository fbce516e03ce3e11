import { shorten } from '../shorten.ts';

/** The longest quote in a reason; what people read is clipped much sooner. */
const longest = 1_000;

/** A text of a file as a reason quotes it, which thousands of findings may do with the same one. */
export function quoted(text: string): string {
  return shorten(text, longest);
}
