import { isBlank } from './character.ts';
import { expected, type Reader, refuse, skipBlanks, take } from './reader.ts';
import {
  endOfSpecifierVersion,
  hasWildcardAt,
  type Operator,
  operatorAt,
  parseSpecifier,
  type Specifier,
  skipPythonSpace,
} from './specifier.ts';
import { endOfLocal } from './version-syntax.ts';

/**
 * Reads comma-separated clauses, none included; null with the reader's error set when one cannot be read. A comma behind
 * the last one is allowed. Versions are only looked over here, and parsed by who compares them.
 *
 *     clauses = (clause (wsp* ',' wsp* clause)* ','?)?
 */
export function readSpecifierClauses(reader: Reader): readonly Specifier[] | null {
  const specifiers: Specifier[] = [];
  let end = reader.position;
  while (readClause(reader, specifiers)) {
    end = reader.position;
    skipBlanks(reader);
    if (!take(reader, ',')) break;
    end = reader.position;
    skipBlanks(reader);
  }
  if (reader.error !== null) return null;
  reader.position = end;
  return specifiers;
}

/** `clause = operator space* version`, space being any white space of Python. False at anything else, or after an error. */
function readClause(reader: Reader, specifiers: Specifier[]): boolean {
  const { text, position } = reader;
  const operator = operatorAt(text, position);
  if (operator === null) {
    if (isHalfOperator(text.charCodeAt(position))) {
      expected(reader, 'an operator such as `==`', 'write one of ==, >=, <=, ~=, !=, >, <');
    }
    return false;
  }
  const start = skipPythonSpace(text, position + operator.length);
  const end = endOfSpecifierVersion(operator, text, start);
  reader.position = end === -1 ? start : end;
  if (operator === '===') return pushArbitrary(reader, text.slice(start, end), specifiers);
  if (end === -1) return refuseVersion(reader, operator);
  if (!isBehindVersion(text, end)) return refuseTrail(reader, operator, position);
  specifiers.push({ operator, version: text.slice(start, end) });
  return true;
}

/** `===1.0,<2` is one token to the grammar, and two clauses all the same (packaging: `SpecifierSet` splits at commas). */
function pushArbitrary(reader: Reader, version: string, specifiers: Specifier[]): boolean {
  const [first = '', ...others] = version.split(',');
  specifiers.push({ operator: '===', version: first });
  for (const clause of others) {
    if (clause === '') continue;
    const specifier = parseSpecifier(clause);
    if (specifier === null) {
      const span = { start: reader.position - version.length, end: reader.position };
      refuse(reader, `\`${clause}\` is no version specifier: write one such as \`>=1.0\` behind the comma.`, span);
      return false;
    }
    specifiers.push(specifier);
  }
  return true;
}

function refuseVersion(reader: Reader, operator: Operator): false {
  if (operator === '~=' && endOfSpecifierVersion('>=', reader.text, reader.position) !== -1) {
    expected(reader, 'two numbers or more after `~=`', 'write ~=1.0 where ~=1 is meant');
  } else {
    expected(reader, `a version after \`${operator}\``, 'write one such as 1.2.3, or take the operator out');
  }
  return false;
}

/** Says why a version must not go on as it does. */
function refuseTrail(reader: Reader, operator: Operator, start: number): false {
  const { text, position } = reader;
  const isEquality = operator === '==' || operator === '!=';
  if (hasWildcardAt(text, position)) {
    const message = isEquality
      ? '`.*` goes with release numbers alone: take out what stands between them and it.'
      : `\`.*\` goes with \`==\` and \`!=\` alone: take it out behind \`${operator}\`.`;
    refuse(reader, message, { start, end: position + 2 });
  } else if (text.charAt(position) === '+' && !isEquality) {
    const message = `A local version goes with \`==\` and \`!=\` alone: take it out behind \`${operator}\`.`;
    refuse(reader, message, { start, end: endOfLocal(text, position) });
  } else if (operatorAt(text, position) !== null) {
    expected(reader, '`,` or `;`', 'separate versions by commas');
  } else {
    expected(reader, 'the version to end', 'write a version such as 1.2.3, 1.0rc1 or 1.0.post1');
  }
  return false;
}

function isHalfOperator(code: number): boolean {
  return code === 61 || code === 126 || code === 33;
}

/** Whether a version may end here: at the end, or before a blank, `,`, `;` or `)`. */
function isBehindVersion(text: string, position: number): boolean {
  if (position === text.length) return true;
  const code = text.charCodeAt(position);
  return isBlank(code) || code === 44 || code === 59 || code === 41;
}
