import { type Search, spend } from './search.ts';
import { isShort } from './shell-value.ts';
import { joinScripts, type Script, scriptSlice } from './source-text.ts';

/** What a service puts into a text in the place of a name; null where it is not known, and the text stays as it is. */
export type Filling = (name: string) => string | null;

/**
 * Puts values into a text as a service does before any shell sees it: what stands there is no quoted word but a stretch of the
 * script. `pattern` (with the flag `g`) finds the places; the first of its groups that is there is the name. What is put in
 * stands where its name does.
 */
export function fillIn(search: Search, script: Script, pattern: RegExp, filling: Filling): Script {
  const parts: Script[] = [];
  let from = 0;
  for (const found of script.text.matchAll(pattern)) {
    const name = found.slice(1).find((group) => group !== undefined) ?? found[0];
    const value = filling(name);
    if (value === null || !isShort(value) || !spend(search, value.length, script)) continue;
    const end = found.index + found[0].length;
    const spelt = scriptSlice(script, found.index, end);
    parts.push(scriptSlice(script, from, found.index), { ...spelt, text: value });
    from = end;
  }
  return from === 0 ? script : joinScripts(script.file, [...parts, scriptSlice(script, from)]);
}
