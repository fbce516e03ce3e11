import { folderOf, joinPath } from './repository.ts';
import { runScript } from './run-script.ts';
import { freshState, type Scene, type Search, spend } from './search.ts';
import type { Known } from './shell-value.ts';
import { fileSlice, joinScripts, prefixed, type Script, type SourceFile, scriptSlice } from './source-text.ts';

/**
 * Reads `tox.ini` (tox: configuration): `-r FILE` among the `deps` of an environment, and what its commands install, from the
 * file's folder or `changedir`. `{toxinidir}` and `{tox_root}` are that folder. A section that `{[section]key}` names is read as
 * an environment is; other substitutions are not followed.
 */
export function readToxIni(search: Search, file: SourceFile, scene: Scene): void {
  const root = joinPath(scene.world.root, folderOf(file.path));
  if (!spend(search, file.text.length, fileSlice(file))) return;
  const known: Known = { value: root, certain: true };
  const variables = new Map(['toxinidir', 'tox_root'].map((name) => [name, known]));
  const named = new Set([...file.text.matchAll(/\{\[([^\]\n]+)\]/g)].map(([, name]) => name));
  for (const section of sections(file)) {
    if (!/^testenv\b|^env/.test(section.name) && !named.has(section.name)) continue;
    const changed = section.settings.find(({ key }) => /^change_?dir$/.test(key))?.lines[0]?.[0]?.text.trim() ?? '.';
    const folder = joinPath(root, changed.replace(/\{(?:toxinidir|tox_root)\}/, '.'));
    for (const { key, lines } of section.settings) {
      const isDependencies = key === 'deps';
      if (!isDependencies && !/^commands(?:_pre|_post)?$/.test(key)) continue;
      for (const parts of lines) {
        const script = withoutFactors(joinScripts(file, parts));
        if (isDependencies && !script.text.startsWith('-')) continue;
        const command = isDependencies ? prefixed('pip install ', script) : script;
        runScript(search, scene, command, freshState([isDependencies ? root : folder], variables));
      }
    }
  }
}

interface Section {
  readonly name: string;
  readonly settings: Setting[];
}

interface Setting {
  readonly key: string;
  /** Each with those that a backslash continues. */
  readonly lines: Script[][];
}

/**
 * The sections of an INI file (Python: `configparser`): indented lines go on with the setting before them. A backslash at its
 * end continues a line (tox: commands).
 */
function sections(file: SourceFile): readonly Section[] {
  const found: Section[] = [];
  for (const [index, start] of file.starts.entries()) {
    const line = fileSlice(file, start, file.starts[index + 1]);
    const { text } = line;
    const setting = found.at(-1)?.settings.at(-1);
    if (/^\s*(?:[#;]|$)/.test(text)) continue;
    const header = /^\[([^\]]+)\]/.exec(text);
    if (header !== null) found.push({ name: header[1] ?? '', settings: [] });
    else if (/^\s/.test(text)) addLine(setting?.lines ?? [], line);
    else {
      const head = /^([\w.-]+)[ \t]*[=:]/.exec(text);
      if (head === null) continue;
      const value = fileSlice(file, start + head[0].length, start + text.length);
      found.at(-1)?.settings.push({ key: head[1] ?? '', lines: value.text.trim() === '' ? [] : [[value]] });
    }
  }
  return found;
}

function addLine(lines: Script[][], line: Script): void {
  const last = lines.at(-1);
  if (last !== undefined && /\\\r?\n$/.test(last.at(-1)?.text ?? '')) last.push(line);
  else lines.push([line]);
}

/** Without the environments that a line is for (`py311,!win: …`) and the mark of a command that may fail (`- …`). */
function withoutFactors(line: Script): Script {
  return scriptSlice(line, /^\s*(?:[\w.!,{}-]+:\s+)?(?:[-!]\s+)?/.exec(line.text)?.[0].length ?? 0);
}
