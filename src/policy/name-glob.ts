/**
 * Reads a glob over one name, which is a part of a path: `*` any characters, `?` one, `[…]` one of those, `[!…]` one of the others,
 * `{a,b}` one of the alternatives, which may be globs in their turn; a backslash takes the meaning from what follows.
 *
 * What is not closed, and braces without a comma, stand for themselves. As shells do it, no wildcard stands for the dot that a name
 * begins with. Asking takes at most pattern × name steps, whatever the two are: all ways to match are followed side by side.
 */
export function compileNameGlob(pattern: string): (name: string) => boolean {
  const steps = compile([...pattern]);
  const plain = steps.flatMap((step) => (step.kind === 'go' ? [] : [step]));
  return plain.length === steps.length ? (name) => matchesPlain(plain, [...name]) : (name) => matches(steps, [...name]);
}

/** A step of the machine: a character to take, or where to go on without taking any. */
type Step = Plain | { readonly kind: 'go'; readonly to: number[] };
type Plain =
  | { readonly kind: 'take'; readonly fits: (character: string) => boolean; readonly wild: boolean }
  /** Takes any characters, or goes on. */
  | { readonly kind: 'any' };

function compile(text: readonly string[]): readonly Step[] {
  const groups = groupsIn(text);
  const lastBracket = text.lastIndexOf(']');
  const steps: Step[] = [];
  const open: { readonly alternatives: number[]; readonly end: number[][] }[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] ?? '';
    const group = open.at(-1);
    if (character === '{' && groups.has(at)) {
      const alternatives = [steps.length + 1];
      steps.push({ kind: 'go', to: alternatives });
      open.push({ alternatives, end: [] });
    } else if ((character === ',' || character === '}') && group !== undefined && groups.has(at)) {
      const to: number[] = [];
      group.end.push(to);
      steps.push({ kind: 'go', to });
      if (character === ',') group.alternatives.push(steps.length);
      else {
        for (const end of group.end) end.push(steps.length);
        open.pop();
      }
    } else if (character === '*') {
      if (steps.at(-1)?.kind !== 'any') steps.push({ kind: 'any' });
    } else if (character === '?') steps.push({ kind: 'take', fits: () => true, wild: true });
    else {
      const end = character === '[' ? endOfClass(text, at, lastBracket) : null;
      if (end !== null) {
        steps.push({ kind: 'take', fits: readClass(text.slice(at + 1, end)), wild: true });
        at = end;
      } else {
        if (character === '\\' && at + 1 < text.length) at += 1;
        const literal = text[at];
        steps.push({ kind: 'take', fits: (one) => one === literal, wild: false });
      }
    }
  }
  return steps;
}

/** The positions of braces that hold alternatives, and of the commas between these. */
function groupsIn(text: readonly string[]): ReadonlySet<number> {
  const groups = new Set<number>();
  const lastBracket = text.lastIndexOf(']');
  const open: number[][] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '[') at = endOfClass(text, at, lastBracket) ?? at;
    else if (text[at] === '{') open.push([at]);
    else if (text[at] === ',') open.at(-1)?.push(at);
    else if (text[at] === '}') {
      const group = open.pop() ?? [];
      if (group.length > 1) for (const position of [...group, at]) groups.add(position);
    }
  }
  return groups;
}

/** Where a class that opens here is closed; null when it is not. The first character of a class may be `]`. */
function endOfClass(text: readonly string[], open: number, lastBracket: number): number | null {
  const first = text[open + 1] === '!' || text[open + 1] === '^' ? open + 2 : open + 1;
  return first < lastBracket ? text.indexOf(']', first + 1) : null;
}

function readClass(body: readonly string[]): (character: string) => boolean {
  const negated = body[0] === '!' || body[0] === '^';
  const members = negated ? body.slice(1) : body;
  const ranges: (readonly [first: string, last: string])[] = [];
  for (let at = 0; at < members.length; at += 1) {
    const first = members[at] ?? '';
    const last = members[at + 2];
    const isRange = members[at + 1] === '-' && last !== undefined;
    ranges.push([first, isRange ? last : first]);
    if (isRange) at += 2;
  }
  return (character) => negated !== ranges.some(([first, last]) => first <= character && character <= last);
}

/** Without alternatives: two positions, one step back to the last `*`. */
function matchesPlain(steps: readonly Plain[], name: readonly string[]): boolean {
  const [first] = steps;
  if (name[0] === '.' && !(first?.kind === 'take' && !first.wild)) return false;
  let step = 0;
  let star = -1;
  let resume = 0;
  for (let at = 0; at < name.length; ) {
    const current = steps[step];
    if (current?.kind === 'any') {
      star = step;
      resume = at;
      step += 1;
    } else if (current?.fits(name[at] ?? '') === true) {
      step += 1;
      at += 1;
    } else if (star >= 0) {
      resume += 1;
      at = resume;
      step = star + 1;
    } else return false;
  }
  while (steps[step]?.kind === 'any') step += 1;
  return step === steps.length;
}

/** All ways side by side. */
function matches(steps: readonly Step[], name: readonly string[]): boolean {
  let here = reached(steps, [0], name[0] === '.');
  for (const [at, character] of name.entries()) {
    const hidden = at === 0 && character === '.';
    const next: number[] = [];
    for (const index of here) {
      const step = steps[index];
      if (step?.kind === 'any') next.push(index);
      else if (step?.kind === 'take' && step.fits(character) && !(hidden && step.wild)) next.push(index + 1);
    }
    if (next.length === 0) return false;
    here = reached(steps, next, false);
  }
  return here.has(steps.length);
}

/** All steps that are reached without taking a character. At a dot that a name begins with, there is no way past a `*`. */
function reached(steps: readonly Step[], from: readonly number[], hidden: boolean): ReadonlySet<number> {
  const found = new Set<number>();
  const left = [...from];
  for (let index = left.pop(); index !== undefined; index = left.pop()) {
    const step = steps[index];
    if (found.has(index) || (hidden && step?.kind === 'any')) continue;
    found.add(index);
    if (step?.kind === 'any') left.push(index + 1);
    else if (step?.kind === 'go') for (const to of step.to) left.push(to);
  }
  return found;
}
