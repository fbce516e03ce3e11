import type { Finding } from '../compare/finding.ts';
import type { Side } from '../compare/side.ts';
import type { Document } from '../documents/document.ts';
import { type Generated, generatedBy } from '../documents/generated.ts';
import { splitShellWords } from '../documents/shell-words.ts';
import { isAbsence } from './deed.ts';
import type { Refusal } from './plan.ts';

/** What speaks against changing a line of a file by hand, and how its tool changes it. */
export type ToolMade = (finding: Finding) => Refusal;

/** Of a file that a tool writes, or that the hashes of one lock, why nobody edits it and what to run instead; else null. */
export function toolMadeOf(document: Document, base: Side): ToolMade | null {
  const { path, entries } = document;
  const generated = generatedBy(document);
  if (generated !== null) {
    const tool = toolOf(generated, path, base);
    return (finding) => ({ reason: `${path} is written by ${generated.by}`, way: wayToWrite(tool, finding) });
  }
  const hashed = entries.find((entry) => entry.kind === 'requirement' && entry.hashes.length > 0);
  if (hashed === undefined) return null;
  return ({ code }) => ofHashes(`${path}:${hashed.line} has hashes`, code);
}

/** How the tool that writes a file adds what it lacks, as an order: ``run `pip-compile requirements.in` ``; null without one. */
export function howToolAdds(document: Document, base: Side): string | null {
  const generated = generatedBy(document);
  if (generated === null) return null;
  const { readsBase, again } = toolOf(generated, document.path, base);
  return readsBase(false) ? again : fromItsSource(again);
}

/** What writes a file: whether it reads the base, and how to run it again. */
interface Tool {
  readonly readsBase: ReadsBase;
  readonly again: string;
}

function toolOf(generated: Generated, path: string, base: Side): Tool {
  const sources = base.flats.flatMap(({ documents }) => documents.map((one) => one.path));
  return { readsBase: readsOf(generated, sources), again: runAgain(generated, path, sources) };
}

/** Running the command again is enough when it reads the base, or when the base is what changed. */
function wayToWrite({ readsBase, again }: Tool, finding: Finding): string {
  const { cause } = finding;
  const isEnough = cause === 'base-added' || cause === 'base-changed' || readsBase(!isAbsence(finding));
  return isEnough ? again : fromItsSource(again);
}

function fromItsSource(again: string): string {
  return `change its source and ${again}`;
}

function runAgain({ by, command }: Generated, path: string, sources: readonly string[]): string {
  if (command === null) return `run ${by.startsWith('a tool') ? 'that tool' : by} again`;
  return `run \`${command}\`${whereToRun(command, path, sources)}`;
}

/** ` in services/a`, where a command that names files of that folder was run; empty where it is not told. */
function whereToRun(command: string, path: string, sources: readonly string[]): string {
  const words = wordsIn(command);
  const written = words.flatMap((word, index) => outputIn(word, words[index + 1]) ?? []);
  const pairs =
    written.length > 0
      ? written.map((word) => [path, word] as const)
      : words.flatMap((word) => sources.map((source) => [source, word] as const));
  for (const [named, word] of pairs) {
    const end = `/${word.replace(/^\.\//, '')}`;
    if (named.endsWith(end)) return ` in ${named.slice(0, -end.length)}`;
  }
  return '';
}

/** Whether the command that writes a file reads one of the base's, constraints counted or not. */
type ReadsBase = (withConstraints: boolean) => boolean;

/** The command is read once for each answer, however many findings ask. */
function readsOf({ command }: Generated, sources: readonly string[]): ReadsBase {
  if (command === null) return () => false;
  const answers = new Map<boolean, boolean>();
  return (withConstraints) => {
    const known = answers.get(withConstraints);
    if (known !== undefined) return known;
    const words = sourcesIn(command, withConstraints);
    const answer = words.some((word) => sources.some((path) => isSame(word, path)));
    answers.set(withConstraints, answer);
    return answer;
  };
}

const output = /^(?:-o|--output-file)/;
const constraint = /^(?:-c|--constraint)/;
/** Options whose file is the next word. */
const alone = /^(?:-o|--output-file|-c|--constraints?)$/;

/** The file that an option, perhaps with the word behind it, has the command write; null for another word. */
function outputIn(word: string, next: string | undefined): string | null {
  if (!output.test(word)) return null;
  return alone.test(word) ? (next ?? null) : word.replace(/^-o|^--output-file=/, '');
}

/** The words of a command that may be files it reads, with `/` between folders. A constraint adds no package. */
function sourcesIn(command: string, withConstraints: boolean): readonly string[] {
  const words = wordsIn(command);
  const files: string[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? '';
    const isSkipped = output.test(word) || (!withConstraints && constraint.test(word));
    if (!isSkipped) files.push(word.replace(/^-[rc]|^--[a-z-]+=/, ''));
    else if (alone.test(word)) index += 1;
  }
  return files;
}

function wordsIn(command: string): readonly string[] {
  const line = command.replaceAll('\\', '/');
  const split = splitShellWords(line);
  return 'message' in split ? line.split(/['"\s]/) : split.map(({ value }) => value);
}

/** Commands are run from any folder of the repository: the shorter path may be the end of the longer one. */
function isSame(word: string, path: string): boolean {
  const named = word.replace(/^\.\//, '');
  return named === path || path.endsWith(`/${named}`) || named.endsWith(`/${path}`);
}

/** What the hashes of a file mean for a finding; `has` begins the reason: `variant.txt:2 has hashes`. */
function ofHashes(has: string, code: Finding['code']): Refusal {
  const refuses = `${has}, so pip refuses a line without one`;
  const made = `${has}, which a tool made`;
  const withTool = 'with the tool that made them';
  switch (code) {
    case 'version-conflict':
    case 'version-wider':
    case 'version-differs':
      return { reason: refuses, way: `write the version with its hashes, ${withTool}` };
    case 'extras-differ':
      return {
        reason: refuses,
        way: 'write the extras and the hashes of what they bring, with the tool that made the others',
      };
    case 'source-differs':
      return { reason: refuses, way: `write the address with its hashes, ${withTool}` };
    case 'marker-differs':
      return { reason: made, way: 'write the marker with that tool' };
    case 'left-behind':
    case 'unexpected':
      return { reason: made, way: 'remove it, and what only it brought, with that tool' };
    default:
      return { reason: refuses, way: `add it with its hashes, ${withTool}` };
  }
}
