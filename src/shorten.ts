/** At most so many UTF-16 units of a text, with `…` where it was cut, which is never within a character of two. */
export function shorten(text: string, longest: number): string {
  if (text.length <= longest) return text;
  return `${text.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
