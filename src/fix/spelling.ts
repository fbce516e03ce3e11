import { canonicalName } from '../python/name.ts';
import { operatorAt, type Specifier } from '../python/specifier.ts';

/**
 * The base's versions as the line that they are written into spells its own: `== 2.0` for `== 1.0`. Parentheses stay, and
 * the blanks behind operators and around commas, where the line has them alike throughout; else all is spelt as in the
 * base. Where the line has no comma, a blank follows one when blanks follow its operators, or when the base has it so.
 *
 * `own` and `base` are texts of specifiers without line breaks, `specifiers` is what the base's says.
 */
export function versionsInStyle(own: string, base: string, specifiers: readonly Specifier[]): string {
  const { open, text, close } = withoutParentheses(own);
  const spelt = withoutParentheses(base).text;
  const [gap, comma] = styleOf(text, spelt);
  // A comma behind `===` may be part of the version: nothing is put together anew.
  const isPlain = specifiers.every(({ operator }) => operator !== '===');
  const versions =
    isPlain && gap !== null && comma !== null
      ? specifiers.map(({ operator, version }) => operator + gap + version).join(comma)
      : spelt;
  return open + versions + close;
}

/**
 * The extras of a line with some taken out and some put behind the others, which stay as they are spelt; with a blank
 * behind each comma where the line has it so throughout. Empty when none are left.
 */
export function extrasInStyle(own: string, adds: readonly string[], lacks: readonly string[]): string {
  const parts = own.slice(1, -1).split(',');
  const kept = parts.map((part) => part.trim()).filter((part) => part !== '' && !adds.includes(canonicalName(part)));
  const all = [...kept, ...lacks];
  return all.length === 0 ? '' : `[${all.join(onlyOne(commasIn(parts)) ?? ',')}]`;
}

interface Parenthesized {
  readonly open: string;
  readonly text: string;
  readonly close: string;
}

function withoutParentheses(specifier: string): Parenthesized {
  if (!specifier.startsWith('(')) return { open: '', text: specifier, close: '' };
  const text = specifier.slice(1, -1);
  const start = text.length - text.trimStart().length;
  const end = text.trimEnd().length;
  return { open: `(${text.slice(0, start)}`, text: text.slice(start, end), close: `${text.slice(end)})` };
}

/** What stands between operator and version, and between two clauses; null where it is not alike throughout. */
function styleOf(own: string, base: string): readonly [string | null, string | null] {
  const parts = clausesIn(own);
  const gap = onlyOne(parts.map(gapIn));
  if (parts.length > 1) return [gap, onlyOne(commasIn(parts))];
  const comma = gap === '' ? (onlyOne(commasIn(clausesIn(base))) ?? ',') : ', ';
  return [gap, comma];
}

/** The clauses with the blanks around them; a comma may stand behind the last one. */
function clausesIn(specifier: string): readonly string[] {
  return specifier.split(',').filter((part) => part !== '');
}

function gapIn(clause: string): string {
  const text = clause.trim();
  const version = text.slice(operatorAt(text, 0)?.length ?? 0);
  return version.slice(0, version.length - version.trimStart().length);
}

/** The commas between parts, with at most one blank on each side. */
function commasIn(parts: readonly string[]): readonly string[] {
  return parts.slice(1).map((part, index) => {
    const before = parts[index] ?? '';
    return `${before.trimEnd() === before ? '' : ' '},${part.trimStart() === part ? '' : ' '}`;
  });
}

function onlyOne(texts: readonly string[]): string | null {
  const [first = null] = texts;
  return texts.every((text) => text === first) ? first : null;
}
