import { isDigit } from './character.ts';
import type { Cell } from './environment.ts';
import type { Comparison, MarkerOperand, MarkerVariable } from './marker-tree.ts';
import { parseSpecifier, type Specifier } from './specifier.ts';
import { parseVersion } from './version.ts';
import { contains, versionSetOf } from './version-set.ts';

/** Variables whose values are versions and compared as such whenever the operator and the other side allow it. */
const versionVariables: ReadonlySet<MarkerVariable> = new Set<MarkerVariable>([
  'implementation_version',
  'platform_release',
  'python_full_version',
  'python_version',
]);

/**
 * Whether a comparison holds in a cell; null when the cell does not fix its variable, or when it has no meaning
 * (packaging: `UndefinedComparison`, `UndefinedEnvironmentName`).
 *
 * The variable is the left side if that is one, and then a variable on the right is taken by its name, as a text: so does
 * packaging. An extra is never asked for, so `extra` is the empty text.
 */
export function decideComparison(comparison: Comparison, cell: Cell): boolean | null {
  const variable = variableOf(comparison);
  if (variable === null) return null;
  const value = variable === 'extra' ? '' : cell.variables.get(variable);
  return value === undefined ? decideByMinor(comparison, variable, cell) : decide(comparison, variable, value);
}

function variableOf({ left, right }: Comparison): MarkerVariable | null {
  if (left.kind === 'variable') return left.name;
  return right.kind === 'variable' ? right.name : null;
}

function decide(comparison: Comparison, variable: MarkerVariable, value: string): boolean | null {
  const isVariableLeft = comparison.left.kind === 'variable';
  const left = isVariableLeft ? value : textOf(comparison.left);
  const right = isVariableLeft ? textOf(comparison.right) : value;
  if (versionVariables.has(variable)) {
    const specifier = parseSpecifier(comparison.operator + right);
    if (specifier !== null) return allows(specifier, left);
  }
  switch (comparison.operator) {
    case 'in':
      return right.includes(left);
    case 'not in':
      return !right.includes(left);
    // Texts have no order: only what equality already says holds.
    case '<':
    case '>':
      return false;
    case '<=':
    case '>=':
    case '==':
      return left === right;
    case '!=':
      return left !== right;
    default:
      return null;
  }
}

function textOf(operand: MarkerOperand): string {
  return operand.kind === 'value' ? operand.text : operand.name;
}

function allows(specifier: Specifier, text: string): boolean {
  if (specifier.operator === '===') return specifier.version.toLowerCase() === text.toLowerCase();
  const version = parseVersion(text);
  return version !== null && contains(versionSetOf([specifier]), version);
}

/**
 * Where only the minor of Python is known (`3.12`): decided when it comes out the same for every patch `3.12.0`, `3.12.1`
 * …, else null. A comparison of versions can only turn at the patch that the other side names, so the patches next to it
 * speak for all.
 */
function decideByMinor(comparison: Comparison, variable: MarkerVariable, cell: Cell): boolean | null {
  const minor = cell.variables.get('python_version');
  const isPythonVersion =
    variable === 'python_full_version' || (variable === 'implementation_version' && cell.implementation === 'cpython');
  if (!isPythonVersion || minor === undefined) return null;
  if (comparison.operator === 'in') return decideSubstring(comparison, minor);
  if (comparison.operator === 'not in') {
    const isInside = decideSubstring(comparison, minor);
    return isInside === null ? null : !isInside;
  }
  const turn = BigInt(patchNamed(comparison));
  const [first, ...others] = [0n, turn - 1n, turn, turn + 1n]
    .filter((patch) => patch >= 0n)
    .map((patch) => decide(comparison, variable, `${minor}.${patch}`));
  return others.every((outcome) => outcome === first) ? (first ?? null) : null;
}

/** The third number of the version on the other side; 0 when it names none. */
function patchNamed(comparison: Comparison): number | bigint {
  const text =
    comparison.left.kind === 'variable'
      ? (parseSpecifier(comparison.operator + textOf(comparison.right))?.version.replace(/\.\*$/, '') ?? '')
      : textOf(comparison.left);
  return parseVersion(text)?.release[2] ?? 0;
}

/** Whether `3.12.N`, for whatever N, stands in the other side (variable on the left) or holds it (on the right). */
function decideSubstring({ left, right }: Comparison, minor: string): boolean | null {
  const prefix = `${minor}.`;
  if (left.kind === 'variable') {
    const found = textOf(right).split(prefix).slice(1);
    return found.some((rest) => isDigit(rest.charCodeAt(0))) ? null : false;
  }
  if (prefix.includes(left.text)) return true;
  const patchStart = startOfLastDigits(left.text);
  return patchStart < left.text.length && prefix.endsWith(left.text.slice(0, patchStart)) ? null : false;
}

function startOfLastDigits(text: string): number {
  let start = text.length;
  while (isDigit(text.charCodeAt(start - 1))) start -= 1;
  return start;
}
