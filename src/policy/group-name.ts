import { cleanPath } from './policy-path.ts';

/** `name`, or the base's pattern(s) joined with `, `; null when the group, whatever it is, has neither. */
export function groupName(group: unknown): string | null {
  if (typeof group !== 'object' || group === null) return null;
  if ('name' in group && typeof group.name === 'string') return group.name;
  if (!('base' in group)) return null;
  const patterns: readonly unknown[] = Array.isArray(group.base) ? group.base : [group.base];
  const texts = patterns.filter((pattern) => typeof pattern === 'string');
  return texts.length === 0 ? null : texts.map(cleanPath).join(', ');
}
