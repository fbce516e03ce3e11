import { joinPath } from './repository.ts';
import { freshState } from './search.ts';
import { type Dialect, shellTokens } from './shell-syntax.ts';
import { isShort, type Known, wordValue } from './shell-value.ts';

/**
 * The path (absolute) that a service's file names, of a folder or a file, as seen from a folder; variables are put in as a shell
 * does. Null when it rests on what is not known, as what is no text does.
 */
export function namedPath(
  text: string | null,
  from: string,
  variables: ReadonlyMap<string, Known> = new Map(),
  dialect: Dialect = 'sh',
): string | null {
  if (text === null || !isShort(text)) return null;
  const [word, more] = shellTokens(text.trim(), dialect);
  if (word === undefined) return from;
  const value = word.kind === 'word' && more === undefined ? wordValue(word, freshState([from], variables)) : null;
  if (value === null) return null;
  return joinPath(from, dialect === 'windows' ? value.value.replaceAll('\\', '/') : value.value);
}
