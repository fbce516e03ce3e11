import { isDigit } from './character.ts';
import type { Cell } from './environment.ts';
import type { Comparison, MarkerOperand, MarkerOperator, MarkerVariable } from './marker-tree.ts';
import { canonicalName } from './name.ts';
import { parseSpecifier } from './specifier.ts';
import { parseVersion } from './version.ts';
import { contains, type VersionSet, versionSetOf } from './version-set.ts';

/** Variables whose values are versions and compared as such whenever the operator and the other side allow it. */
const versionVariables: ReadonlySet<MarkerVariable> = new Set<MarkerVariable>([
  'implementation_version',
  'platform_release',
  'python_full_version',
  'python_version',
]);

/**
 * A comparison as it is decided. A text that is compared with an extra or a group is the name of one,
 * and names are compared canonically (PEP 685).
 */
export function comparisonOf(left: MarkerOperand, operator: MarkerOperator, right: MarkerOperand): Comparison {
  if (left.kind === 'variable') {
    const other = left.name === 'extra' && right.kind === 'value' ? nameOf(right) : right;
    return { kind: 'comparison', left, operator, right: other };
  }
  const holdsNames = right.kind === 'variable' && nameVariables.has(right.name);
  return { kind: 'comparison', left: holdsNames ? nameOf(left) : left, operator, right };
}

const nameVariables: ReadonlySet<MarkerVariable> = new Set<MarkerVariable>(['extra', 'extras', 'dependency_groups']);

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
  const versions = versionVariables.has(variable) ? versionsOf(comparison, right) : null;
  if (versions !== null) return allows(versions, left);
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

function nameOf({ text }: { readonly text: string }): MarkerOperand {
  return { kind: 'value', text: canonicalName(text) };
}

/**
 * What operator and right side allow when they are a version specifier together, however they share it out (`<` and
 * `=3.8`). A variable on the left is asked about in cell after cell, so what its comparison allows is worked out once.
 */
function versionsOf(comparison: Comparison, right: string): VersionSet | null {
  if (comparison.left.kind !== 'variable') return versionsAllowed(comparison.operator, right);
  const known = versionsByComparison.get(comparison);
  if (known !== undefined) return known;
  const versions = versionsAllowed(comparison.operator, right);
  versionsByComparison.set(comparison, versions);
  return versions;
}

const versionsByComparison = new WeakMap<Comparison, VersionSet | null>();

function versionsAllowed(operator: MarkerOperator, text: string): VersionSet | null {
  const specifier = parseSpecifier(operator + text);
  return specifier === null ? null : versionSetOf([specifier]);
}

/** `===` compares any text; everything else wants a version. */
function allows(versions: VersionSet, text: string): boolean {
  if (versions.spelling !== null) return versions.spelling === text.toLowerCase();
  const version = parseVersion(text);
  return version !== null && contains(versions, version);
}

/**
 * Where only the minor of Python is known (`3.12`): decided when it comes out the same for every patch `3.12.0`, `3.12.1`
 * …, else null. A comparison of versions can only turn at the patch that the other side names: that one, the one behind it,
 * and the first of all speak for all.
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
  const [first, ...others] = [0n, turn, turn + 1n].map((patch) => decide(comparison, variable, `${minor}.${patch}`));
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
