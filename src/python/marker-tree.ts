/** A variable of the environment (PEP 508, PEP 685, PEP 751), under its newest name. */
export type MarkerVariable =
  | 'python_version'
  | 'python_full_version'
  | 'os_name'
  | 'sys_platform'
  | 'platform_release'
  | 'platform_system'
  | 'platform_version'
  | 'platform_machine'
  | 'platform_python_implementation'
  | 'implementation_name'
  | 'implementation_version'
  | 'extra'
  | 'extras'
  | 'dependency_groups';

export type MarkerOperator = '===' | '==' | '~=' | '!=' | '<=' | '>=' | '<' | '>' | 'in' | 'not in';

export type MarkerOperand =
  | { readonly kind: 'variable'; readonly name: MarkerVariable }
  | { readonly kind: 'value'; readonly text: string };

export interface Comparison {
  readonly kind: 'comparison';
  readonly left: MarkerOperand;
  readonly operator: MarkerOperator;
  readonly right: MarkerOperand;
}

/** `a and b or c`, as written: `and` binds closer. One word between each two markers; at least two markers. */
export interface Junction {
  readonly kind: 'junction';
  readonly markers: readonly Marker[];
  readonly words: readonly ('and' | 'or')[];
}

/** A parsed environment marker (PEP 508). */
export type Marker = Comparison | Junction;

/** `python_version >= "3.8"`. */
export function comparisonText({ left, operator, right }: Comparison): string {
  return `${operandText(left)} ${operator} ${operandText(right)}`;
}

function operandText(operand: MarkerOperand): string {
  if (operand.kind === 'variable') return operand.name;
  if (!operand.text.includes('"')) return `"${operand.text}"`;
  return `'${operand.text.replaceAll("'", '\\x27')}'`;
}
