/** The longest quote in a reason; what people read is clipped much sooner. */
const longest = 1_000;

/** A text of a file as a reason quotes it, which thousands of findings may do with the same one. */
export function quoted(text: string): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
