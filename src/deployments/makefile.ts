import { fileSlice, type Script, type SourceFile, scriptSlice } from './source-text.ts';

/** A rule of a Makefile. */
export interface MakeTarget {
  readonly name: string;
  readonly prerequisites: readonly string[];
  /** Each line of the recipe, which has a shell of its own. */
  readonly recipe: readonly Script[];
}

export interface Makefile {
  readonly targets: readonly MakeTarget[];
  /** Variables that are given a plain text once; what is set twice or computed is left out. */
  readonly variables: ReadonlyMap<string, string>;
}

/** Reads the rules and plain variables of a Makefile (GNU make). Pattern rules and `define` blocks are left out. */
export function readMakefile(file: SourceFile): Makefile {
  const targets: OpenTarget[] = [];
  const variables = new Map<string, string | null>();
  let open: OpenTarget[] = [];
  let isDefinition = false;
  for (let line = 0; line < file.starts.length; ) {
    const { script, next } = logicalLine(file, line);
    line = next;
    const { text } = script;
    if (isDefinition || /^[ ]*define\b/.test(text)) isDefinition = !/^[ ]*endef\b/.test(text);
    else if (text.startsWith('\t')) for (const target of open) target.recipe.push(recipeLine(script));
    else {
      const assignment = /^[ ]*(?:export[ ]+)?([\w.-]+)[ \t]*(?:[:?+!]|::)?=/.exec(text);
      const rule = assignment === null ? /^([^\s:#=][^:#=]*)::?(?!=)/.exec(text) : null;
      if (assignment !== null) setVariable(variables, assignment[1] ?? '', text, assignment[0]);
      else if (rule !== null) {
        open = openTargets(script, rule[1] ?? '', rule[0].length);
        targets.push(...open);
      }
    }
  }
  const plain = new Map<string, string>();
  for (const [name, value] of variables) if (value !== null) plain.set(name, value);
  return { targets, variables: plain };
}

/** At most so many targets share a recipe; more is written by a tool. */
const maximumShared = 20;

function openTargets(script: Script, names: string, length: number): OpenTarget[] {
  const { text } = script;
  const semicolon = text.indexOf(';', length);
  const prerequisites = withoutComment(text.slice(length, semicolon < 0 ? text.length : semicolon)).split(/\s+/);
  const inline = semicolon < 0 ? [] : [recipeLine(scriptSlice(script, semicolon + 1))];
  return names
    .trim()
    .split(/\s+/, maximumShared)
    .filter((name) => !name.includes('%'))
    .map((name) => ({
      name,
      prerequisites: prerequisites.filter((one) => one !== '' && one !== '|'),
      recipe: [...inline],
    }));
}

interface OpenTarget extends MakeTarget {
  readonly recipe: Script[];
}

/** Without the marks that tell make how to run it: `@`, `-`, `+`. */
function recipeLine(script: Script): Script {
  const marks = /^[\s@+-]*/.exec(script.text)?.[0].length ?? 0;
  return scriptSlice(script, marks);
}

function setVariable(variables: Map<string, string | null>, name: string, text: string, head: string): void {
  const value = withoutComment(text.slice(head.length)).trim();
  const isAgain = variables.has(name) || head.includes('+=');
  variables.set(name, isAgain || value.includes('$') ? null : value);
}

function withoutComment(text: string): string {
  const comment = text.indexOf('#');
  return (comment < 0 ? text : text.slice(0, comment)).replaceAll('\\\n', ' ');
}

/** A line with those that a backslash continues. */
function logicalLine(file: SourceFile, line: number): { readonly script: Script; readonly next: number } {
  let next = line + 1;
  while (
    next < file.starts.length &&
    /\\\r?\n$/.test(file.text.slice(Math.max((file.starts[next] ?? 0) - 3, 0), file.starts[next]))
  ) {
    next++;
  }
  return { script: fileSlice(file, file.starts[line] ?? 0, file.starts[next] ?? file.text.length), next };
}
