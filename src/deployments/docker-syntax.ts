import { fileSlice, joinScripts, type Script, type SourceFile, scriptSlice } from './source-text.ts';

/** One instruction of a container file. */
export interface Instruction {
  /** Upper case: `RUN`. */
  readonly name: string;
  /** `--mount=…`, `--from=…` and so on, without the dashes. */
  readonly flags: readonly { readonly name: string; readonly value: string }[];
  /** What stands behind them, continued lines joined; for `RUN` with the here-documents that follow. */
  readonly rest: Script;
}

/**
 * Parts a container file into instructions (Dockerfile reference): comment lines are dropped, also between continued lines,
 * as are blank lines there; the `escape` directive is honoured; here-documents belong to the instruction before them.
 */
export function dockerInstructions(file: SourceFile): readonly Instruction[] {
  const escapeMark = /^(?:[ \t]*#[^\n]*\n){0,5}?[ \t]*#[ \t]*escape[ \t]*=[ \t]*`/i.test(file.text.slice(0, 1000))
    ? '`'
    : '\\';
  const instructions: Instruction[] = [];
  let line = 0;
  while (line < file.starts.length) {
    const joined = joinLines(file, line, escapeMark);
    line = joined.next;
    const text = joined.parts.map((part) => part.text).join('');
    const names = hereNames(text);
    const parts = [...joined.parts];
    for (const { name, tabs } of names) {
      const first = line;
      while (line < file.starts.length && hereLine(file, line, tabs) !== name) line++;
      line++;
      const last = Math.min(line, file.starts.length);
      parts.push(fileSlice(file, file.starts[first] ?? file.text.length, file.starts[last] ?? file.text.length));
    }
    const instruction = readInstruction(file, parts);
    if (instruction !== null) instructions.push(instruction);
  }
  return instructions;
}

/** The lines of one instruction, from `line` on, each without the mark that continues it. */
function joinLines(file: SourceFile, line: number, escapeMark: string): { parts: readonly Script[]; next: number } {
  const parts: Script[] = [];
  let at = line;
  for (; at < file.starts.length; at++) {
    const start = file.starts[at] ?? 0;
    const content = fileSlice(file, start, file.starts[at + 1] ?? file.text.length);
    const trimmed = content.text.trim();
    if (trimmed === '' || trimmed.startsWith('#')) {
      if (parts.length === 0) return { parts, next: at + 1 };
      continue;
    }
    const kept = content.text.trimEnd();
    if (!kept.endsWith(escapeMark)) {
      parts.push(content);
      return { parts, next: at + 1 };
    }
    parts.push(scriptSlice(content, 0, kept.length - 1));
  }
  return { parts, next: at };
}

function readInstruction(file: SourceFile, parts: readonly Script[]): Instruction | null {
  const whole = joinScripts(file, parts);
  const head = /^[ \t]*([A-Za-z]+)[ \t\r\n]*/.exec(whole.text);
  if (head === null) return null;
  let at = head[0].length;
  const flags: { name: string; value: string }[] = [];
  flagPattern.lastIndex = at;
  for (let flag = flagPattern.exec(whole.text); flag !== null; flag = flagPattern.exec(whole.text)) {
    flags.push({ name: flag[1] ?? '', value: flag[2] ?? '' });
    at = flagPattern.lastIndex;
  }
  const name = (head[1] ?? '').toUpperCase();
  return { name, flags, rest: scriptSlice(whole, at) };
}

const flagPattern = /--([a-z-]+)(?:=(\S*))?[ \t\r\n]+/y;

/** The here-documents that an instruction announces, unless within quotation marks. */
function hereNames(text: string): readonly { readonly name: string; readonly tabs: boolean }[] {
  if (!/^[ \t]*(?:RUN|COPY|ADD)\b/i.test(text)) return [];
  const names: { name: string; tabs: boolean }[] = [];
  let quotes = 0;
  let counted = 0;
  for (const found of text.matchAll(/(?<!<)<<(-?)(["']?)([A-Za-z_]\w*)\2/g)) {
    for (; counted < found.index; counted++) if (text.charAt(counted) === '"' || text.charAt(counted) === "'") quotes++;
    if (quotes % 2 === 0) names.push({ name: found[3] ?? '', tabs: found[1] === '-' });
  }
  return names;
}

function hereLine(file: SourceFile, line: number, tabs: boolean): string {
  const text = file.text.slice(file.starts[line], file.starts[line + 1]).replace(/[\r\n]+$/, '');
  return tabs ? text.replace(/^\t+/, '') : text;
}
