/** `1 finding`, `12 findings`. */
export function plural(count: number, one: string): string {
  return `${count} ${count === 1 ? one : `${one}s`}`;
}

/** `a`, `a and b`, `a, b and c`. */
export function enumerate(items: readonly string[]): string {
  const last = items.at(-1);
  if (last === undefined) return '';
  return items.length === 1 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}

/** The first `shown` of many, the rest as a number: `a, b and 84 more`. */
export function enumerateSome(items: readonly string[], shown: number): string {
  if (items.length <= shown) return enumerate(items);
  return `${items.slice(0, shown).join(', ')} and ${items.length - shown} more`;
}
