import type { Known } from './shell-value.ts';
import { fileSlice, type Script, type SourceFile, scriptSlice } from './source-text.ts';

/** A rule of a Makefile. */
export interface MakeRule {
  readonly prerequisites: readonly string[];
  /** Each line of the recipe, which has a shell of its own. */
  readonly recipe: readonly Script[];
}

/** What a Makefile says of its targets. */
export interface Makefile {
  /** By target, in order: several rules may tell what one needs. */
  readonly rules: ReadonlyMap<string, readonly MakeRule[]>;
  /** The target that make runs when none is named. */
  readonly first: string | null;
  /** Variables that are given a plain text once; what is set twice or computed is left out. */
  readonly variables: ReadonlyMap<string, Known>;
}

/** Reads the rules and plain variables of a Makefile (GNU make). Pattern rules and `define` blocks are left out. */
export function readMakefile(file: SourceFile): Makefile {
  const rules = new Map<string, MakeRule[]>();
  const variables = new Map<string, string | null>();
  let open: Script[] = [];
  let isDefinition = false;
  for (let line = 0; line < file.starts.length; ) {
    const { script, next } = logicalLine(file, line);
    line = next;
    const { text } = script;
    if (isDefinition || /^[ ]*define\b/.test(text)) isDefinition = !/^[ ]*endef\b/.test(text);
    else if (text.startsWith('\t')) open.push(recipeLine(script));
    else {
      const assignment = /^[ ]*(?:export[ ]+)?([\w.-]+)[ \t]*(?:[:?+!]|::)?=/.exec(text);
      const rule = assignment === null ? /^([^\s:#=][^:#=]*)::?(?!=)/.exec(text) : null;
      if (assignment !== null) setVariable(variables, assignment[1] ?? '', text, assignment[0]);
      else if (rule !== null) {
        open = [];
        noteRule(rules, script, { names: rule[1] ?? '', length: rule[0].length, recipe: open });
      }
    }
  }
  const plain = new Map<string, Known>();
  for (const [name, value] of variables) {
    if (value !== null && plain.size < maximumVariables) plain.set(name, { value, certain: true });
  }
  const first = [...rules.keys()].find((name) => !name.startsWith('.')) ?? null;
  return { rules, first, variables: plain };
}

/** More variables than a Makefile of people has; what is set beyond is not known. */
const maximumVariables = 500;

/** At most so many targets share a recipe; more is written by a tool. */
const maximumShared = 20;

/** Notes the rule that a line begins, for each of its targets. Lines of its recipe are still to come. */
function noteRule(
  rules: Map<string, MakeRule[]>,
  script: Script,
  { names, length, recipe }: { readonly names: string; readonly length: number; readonly recipe: Script[] },
): void {
  const { text } = script;
  const semicolon = text.indexOf(';', length);
  const needed = withoutComment(text.slice(length, semicolon < 0 ? text.length : semicolon)).split(/\s+/);
  if (semicolon >= 0) recipe.push(recipeLine(scriptSlice(script, semicolon + 1)));
  const rule = { prerequisites: needed.filter((one) => one !== '' && one !== '|'), recipe };
  for (const name of names.trim().split(/\s+/, maximumShared)) {
    if (name.includes('%')) continue;
    const known = rules.get(name);
    if (known === undefined) rules.set(name, [rule]);
    else known.push(rule);
  }
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
