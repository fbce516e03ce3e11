import type { Unresolved } from './installation.ts';
import type { NamedFile, PipCommand } from './pip-command.ts';
import { joinPath } from './repository.ts';
import { type Scene, type Search, tooMuch } from './search.ts';
import type { Word } from './shell-syntax.ts';
import { type ShellState, wordValue } from './shell-value.ts';
import { placeOf, type Script } from './source-text.ts';

/** Notes what a command installs: each file that it names is an installation, or could not be told. */
export function installWith(
  search: Search,
  scene: Scene,
  script: Script,
  words: readonly Word[],
  pip: PipCommand,
  state: ShellState,
): void {
  const start = words[0]?.start ?? 0;
  const by = placeOf(script, start);
  const command = commandText(script, start, words.at(-1)?.end ?? start);
  const folder = pip.folder === null ? { value: '.', certain: true } : wordValue(pip.folder, state);
  const folders = folder === null ? [] : state.folders.map((from) => joinPath(from, folder.value));
  for (const named of pip.files) {
    const target = findTarget(search, scene, named, folders);
    if ('why' in target) search.unresolved.push({ by, text: cut(named.text), why: target.why });
    else {
      search.resolved.add(unresolvedKey({ by, text: cut(named.text) }));
      search.installed.push({
        file: target.file,
        by,
        via: scene.via,
        platform: scene.platform,
        kind: scene.kind,
        command,
        certain: scene.certain && pip.certain && target.certain,
        through: 'command',
      });
    }
  }
}

/** Tells what was named at a place. */
export function unresolvedKey({ by, text }: Pick<Unresolved, 'by' | 'text'>): string {
  return `${by.path}:${by.line}:${by.column}:${text}`;
}

type Target = { readonly file: string; readonly certain: boolean } | { readonly why: string };

function findTarget(search: Search, scene: Scene, { value, word }: NamedFile, folders: readonly string[]): Target {
  if (value === null) {
    if (word.glob) return { why: 'Which files a wildcard stands for is known when it runs.' };
    if (word.pieces.some((piece) => piece.kind === 'computed')) return { why: 'The path is computed when it runs.' };
    return { why: 'The path rests on a variable that is set elsewhere.' };
  }
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(value.value)) return { why: 'It is on another machine.' };
  if (value.value === '-' || value.value.startsWith('/dev/')) return { why: 'It is made when it runs.' };
  if (folders.length === 0 && !value.value.startsWith('/')) {
    return { why: 'The folder that the command runs in is not known.' };
  }
  const paths =
    folders.length === 0 ? [joinPath('/', value.value)] : folders.map((from) => joinPath(from, value.value));
  const found = new Set(paths.flatMap((path) => locate(scene, path) ?? []));
  const [file] = found;
  // Nothing is looked up any more once the budget is used up.
  if (file === undefined) return { why: search.budget.left < 0 ? tooMuch : scene.world.notFound };
  return { file, certain: value.certain && found.size === 1 };
}

/** On Windows a backslash parts folders. */
function locate({ world, dialect }: Scene, path: string): string | null {
  return world.locate(path) ?? (dialect === 'windows' ? world.locate(joinPath('/', path.replaceAll('\\', '/'))) : null);
}

/** Longest command that is shown. */
const shownLength = 200;

function commandText(script: Script, start: number, end: number): string {
  return cut(
    script.text
      .slice(start, Math.min(end, start + 4 * shownLength))
      .replaceAll(/\\\r?\n/g, ' ')
      .replaceAll(/\s+/g, ' '),
  );
}

function cut(text: string): string {
  return text.length > shownLength ? `${text.slice(0, shownLength - 1)}…` : text;
}
