import { decideComparison } from './comparison.ts';
import type { Cell } from './environment.ts';
import { comparisonText, type Junction, type Marker } from './marker-tree.ts';

export type { Marker } from './marker-tree.ts';

/** `true`, `false`, or, when it rests on a variable that the cell does not fix, the canonical text of what is left. */
export type MarkerValue = boolean | string;

/**
 * What a marker says in a cell. What pip itself cannot decide is left as text too: two constants compared with each
 * other, `~=` between texts that are no versions, and `extras` and `dependency_groups`, which only lock files have.
 */
export function evaluateMarker(marker: Marker, cell: Cell): MarkerValue {
  const value = judge(marker, cell);
  return typeof value === 'boolean' ? value : value.text;
}

/** Canonical spelling (as `str(Marker)` of packaging): double quotes, single blanks, parentheses around inner junctions. */
export function markerText(marker: Marker): string {
  if (marker.kind === 'comparison') return comparisonText(marker);
  // Added up instead of joined: a long text then is not copied once for every pair of parentheses around it.
  let text = '';
  for (const [index, inner] of marker.markers.entries()) {
    if (index > 0) text += ` ${marker.words[index - 1]} `;
    text += inner.kind === 'junction' ? `(${markerText(inner)})` : comparisonText(inner);
  }
  return text;
}

/** What is left of a marker, and whether it takes parentheses inside an `and`. */
interface Residue {
  readonly text: string;
  readonly isAlternative: boolean;
}

function judge(marker: Marker, cell: Cell): boolean | Residue {
  if (marker.kind === 'junction') return judgeJunction(marker, cell);
  return decideComparison(marker, cell) ?? { text: comparisonText(marker), isAlternative: false };
}

/** An `or` of `and`s, with what is true or false taken out. */
function judgeJunction({ markers, words }: Junction, cell: Cell): boolean | Residue {
  let alternatives: false | Residue = false;
  let all: boolean | Residue = true;
  for (const [index, marker] of markers.entries()) {
    if (words[index - 1] === 'or') {
      if (all === true) return true;
      alternatives = either(alternatives, all);
      all = true;
    }
    if (all !== false) all = both(all, judge(marker, cell));
  }
  return all === true ? true : either(alternatives, all);
}

function both(a: true | Residue, b: boolean | Residue): boolean | Residue {
  if (a === true || b === false) return b;
  if (b === true) return a;
  return { text: `${inParentheses(a)} and ${inParentheses(b)}`, isAlternative: false };
}

function either(a: false | Residue, b: false | Residue): false | Residue {
  if (a === false || b === false) return a || b;
  return { text: `${a.text} or ${b.text}`, isAlternative: true };
}

function inParentheses(residue: Residue): string {
  return residue.isAlternative ? `(${residue.text})` : residue.text;
}
