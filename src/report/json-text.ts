/**
 * A value as indented JSON that ends in a line feed. `##[`, which a runner of GitHub Actions obeys anywhere in a line of its
 * log, is spelt so that every reader of JSON gets the same text.
 */
export function jsonText(value: unknown): string {
  // Nothing but a string of JSON can hold it.
  return `${JSON.stringify(value, null, 2).replaceAll('##[', '#\\u0023[')}\n`;
}
