import { isNameCharacter } from './character.ts';
import { comparisonOf } from './comparison.ts';
import type { Comparison, Marker, MarkerOperand, MarkerOperator, MarkerVariable } from './marker-tree.ts';
import { readPythonString } from './python-string.ts';
import { expected, isAtEnd, type Reader, refuse, skipBlanks, take } from './reader.ts';
import { operatorAt } from './specifier.ts';

/** pip gives up near here too (Python's recursion limit). */
const deepestNesting = 500;

const variables: ReadonlyMap<string, MarkerVariable> = new Map<string, MarkerVariable>([
  ['python_version', 'python_version'],
  ['python_full_version', 'python_full_version'],
  ['os_name', 'os_name'],
  ['sys_platform', 'sys_platform'],
  ['platform_release', 'platform_release'],
  ['platform_system', 'platform_system'],
  ['platform_version', 'platform_version'],
  ['platform_machine', 'platform_machine'],
  ['platform_python_implementation', 'platform_python_implementation'],
  ['implementation_name', 'implementation_name'],
  ['implementation_version', 'implementation_version'],
  ['extra', 'extra'],
  ['extras', 'extras'],
  ['dependency_groups', 'dependency_groups'],
  // Names of setuptools and of early drafts, still taken.
  ['os.name', 'os_name'],
  ['sys.platform', 'sys_platform'],
  ['platform.version', 'platform_version'],
  ['platform.machine', 'platform_machine'],
  ['platform.python_implementation', 'platform_python_implementation'],
  ['python_implementation', 'platform_python_implementation'],
]);

/**
 * Reads a marker up to the end of the text; null with the reader's error set when there is none or something follows.
 *
 *     marker = marker_atom (('and' | 'or') marker_atom)*
 */
export function readWholeMarker(reader: Reader): Marker | null {
  const marker = readMarker(reader, 0);
  if (marker === null || isAtEnd(reader)) return marker;
  return expected(reader, '`and`, `or` or the end of the marker', 'join comparisons with `and` or `or`');
}

function readMarker(reader: Reader, depth: number): Marker | null {
  const first = readAtom(reader, depth);
  if (first === null) return null;
  let word = takeWord(reader);
  if (word === null) return first;
  const markers = [first];
  const words: ('and' | 'or')[] = [];
  for (; word !== null; word = takeWord(reader)) {
    const next = readAtom(reader, depth);
    if (next === null) return null;
    words.push(word);
    markers.push(next);
  }
  return { kind: 'junction', markers, words };
}

/** `marker_atom = wsp* ('(' marker ')' | comparison) wsp*` */
function readAtom(reader: Reader, depth: number): Marker | null {
  skipBlanks(reader);
  const start = reader.position;
  const atom = take(reader, '(') ? readGroup(reader, start, depth + 1) : readComparison(reader);
  skipBlanks(reader);
  return atom;
}

function readGroup(reader: Reader, start: number, depth: number): Marker | null {
  if (depth > deepestNesting) {
    const message = `Parentheses are nested more than ${deepestNesting} deep: take out those that change nothing.`;
    return refuse(reader, message, { start, end: start + 1 });
  }
  const marker = readMarker(reader, depth);
  if (marker === null || take(reader, ')')) return marker;
  return expected(reader, '`and`, `or` or `)`', 'join comparisons with a word, or close the parenthesis');
}

/** `comparison = operand wsp* operator wsp* operand` */
function readComparison(reader: Reader): Comparison | null {
  const left = readOperand(reader);
  if (left === null) return null;
  skipBlanks(reader);
  const operator = readOperator(reader);
  if (operator === null) return null;
  skipBlanks(reader);
  const right = readOperand(reader);
  return right === null ? null : comparisonOf(left, operator, right);
}

/** `operand = variable | python_str` */
function readOperand(reader: Reader): MarkerOperand | null {
  const quote = reader.text.charAt(reader.position);
  if (quote === '"' || quote === "'") return readValue(reader, quote);
  const end = endOfWord(reader);
  const name = variables.get(reader.text.slice(reader.position, end));
  if (name === undefined) {
    return expected(
      reader,
      'a marker variable or a quoted text',
      'use a variable such as `python_version`, or add quotes',
    );
  }
  reader.position = end;
  return { kind: 'variable', name };
}

/** `python_str = '"' [^"]* '"' | "'" [^']* "'"` */
function readValue(reader: Reader, quote: string): MarkerOperand | null {
  const start = reader.position;
  const close = reader.text.indexOf(quote, start + 1);
  if (close === -1) {
    const message = `This text has no closing quote: add ${quote} behind it.`;
    return refuse(reader, message, { start, end: reader.text.length });
  }
  const text = readPythonString(reader.text.slice(start + 1, close));
  if (text === null) {
    const message = 'This is no text that Python can read: write it without backslashes and line breaks.';
    return refuse(reader, message, { start, end: close + 1 });
  }
  reader.position = close + 1;
  return { kind: 'value', text };
}

/** `operator = version_cmp | 'in' | 'not' wsp+ 'in'` */
function readOperator(reader: Reader): MarkerOperator | null {
  const comparison = operatorAt(reader.text, reader.position);
  if (comparison !== null) {
    reader.position += comparison.length;
    return comparison;
  }
  if (takeKeyword(reader, 'in')) return 'in';
  if (!takeKeyword(reader, 'not')) {
    return expected(reader, 'a comparison', 'use one of <, <=, ==, !=, >=, >, ~=, ===, in, not in');
  }
  skipBlanks(reader);
  if (takeKeyword(reader, 'in')) return 'not in';
  return expected(reader, '`in` after `not`', 'write `not in`, or `!=` for "is not"');
}

function takeWord(reader: Reader): 'and' | 'or' | null {
  if (takeKeyword(reader, 'and')) return 'and';
  return takeKeyword(reader, 'or') ? 'or' : null;
}

/** Takes a keyword that ends as a word. What stands before it never is part of one. */
function takeKeyword(reader: Reader, keyword: string): boolean {
  if (!reader.text.startsWith(keyword, reader.position)) return false;
  const end = reader.position + keyword.length;
  if (isNameCharacter(reader.text.charCodeAt(end))) return false;
  reader.position = end;
  return true;
}

/** Behind the run of letters, digits, `_` and `.` where the reader stands. */
function endOfWord(reader: Reader): number {
  let end = reader.position;
  while (isNameCharacter(reader.text.charCodeAt(end)) && reader.text.charCodeAt(end) !== 45) end += 1;
  return end;
}
