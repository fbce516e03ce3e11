import type { Detail, Finding, Line } from '../compare/finding.ts';
import type { PackageException, SectionException, Substitute } from '../policy/policy.ts';
import { lineText, nameOf, withoutStop } from './naming.ts';
import { enumerateSome, plural } from './plural.ts';
import { clip, codePointName } from './visible.ts';

/** The first clause of a finding's sentence: what is wrong, and the line of the other side. Without a full stop. */
export function whatIsWrong(finding: Finding): string {
  const { detail } = finding;
  const name = nameOf(finding);
  switch (detail.code) {
    case 'missing':
      return `${missing(name, detail)}; ${baseHas(finding)}`;
    case 'commented-out':
      return `${name} is commented out on line ${detail.commented.line}; ${baseHas(finding)}`;
    case 'version-conflict':
    case 'version-wider':
    case 'version-differs':
      return versions(finding, name, detail);
    case 'left-behind':
      return `the base no longer has ${name}, and this file still does`;
    case 'extras-differ':
      return extras(finding, name, detail);
    case 'marker-differs':
      return (
        `${baseLine(finding)} installs ${name} ${where(detail.baseMarker)}, this file ${where(detail.variantMarker)}` +
        on(detail.witness, ', which differs on')
      );
    case 'source-differs':
      return `${baseLine(finding)} takes ${name} from ${clip(detail.baseSource, 200)}, this file from ${clip(detail.variantSource, 200)}`;
    case 'unexpected':
      return detail.relation === 'equal'
        ? `${name} is in this file and not in its base, and the two must be equal`
        : `${name} is in this file and not in its base, and a subset may have only what its base has`;
    case 'required-absent':
      return detail.commented === null
        ? `the policy requires ${name} here, and it is missing`
        : `the policy requires ${name} here, and it is commented out on line ${detail.commented.line}`;
    case 'duplicate':
      return duplicate(finding, name, detail.kind, detail.others);
    case 'unreadable-line':
      return `pip refuses this line: ${withoutStop(clip(detail.reason, 300))}`;
    case 'unusual-line-break':
      return `pip ends the line at the character ${characterName(detail.character)}, and an editor does not show it, so that a requirement can hide behind it`;
    case 'exception-expired':
      return `${exceptionText(detail.list, detail.exception)} ended on ${detail.exception.until ?? 'an earlier day'}`;
    case 'exception-unused':
      return `${exceptionText(detail.list, detail.exception)} excuses nothing today`;
  }
}

function missing(name: string, detail: Detail & { readonly code: 'missing' }): string {
  if (detail.substitute !== null) {
    return `${clip(detail.substitute, 100)}, which stands for ${name} here, is missing${on(detail.witness)}`;
  }
  if (detail.lookalike !== null) {
    return `${name} is missing${on(detail.witness)} and looks replaced by ${clip(detail.lookalike, 100)}`;
  }
  return `${name} is missing here${on(detail.witness)}`;
}

/** `requirements.txt:31 has stripe==11.1.0`, or what this change did there. */
function baseHas(finding: Finding): string {
  const { base } = finding;
  if (base === null) return 'the base has it';
  const text = base.text === '' || base.text === finding.name ? 'it' : clip(base.text, 200);
  const added = finding.cause === 'base-added' && finding.introduced !== false;
  return added ? `this change added ${text} at ${baseLine(finding)}` : `${baseLine(finding)} has ${text}`;
}

function baseLine({ base, bases }: Finding): string {
  if (base === null) return 'the base';
  return bases.length > 1 ? `${lineText(base)} (with ${plural(bases.length - 1, 'more line')})` : lineText(base);
}

type VersionDetail = Extract<Detail, { readonly pins: unknown }>;

function versions(finding: Finding, name: string, detail: VersionDetail): string {
  const { pins, witness } = detail;
  const base = baseLine(finding);
  const condition = on(witness);
  if (detail.code === 'version-wider') {
    return `${base} limits ${name} to ${versionText(detail.baseVersions)}, this file allows ${versionText(detail.variantVersions)}${condition}`;
  }
  const agreed = detail.agreedBefore === true ? ', and the two agreed before' : '';
  if (pins !== null) {
    const order = pins.order === 'other' ? '' : `, ${pins.order}`;
    return `${base} pins ${name} ${clip(pins.base, 100)}, this file pins ${clip(pins.variant, 100)}${order}${condition}${agreed}`;
  }
  const [baseVerb, baseText] = wish(detail.baseVersions);
  const [variantVerb, variantText] = wish(detail.variantVersions);
  const why =
    detail.code === 'version-conflict' ? ', and no version satisfies both' : ', and the policy wants them the same';
  return `${base} ${baseVerb} ${name} ${baseText}, this file ${variantVerb} ${variantText}${condition}${why}${agreed}`;
}

/** A lone `==2.2.0` is a pin; everything else is asked for as written. */
function wish(specifiers: string): readonly [verb: string, versions: string] {
  const pin = /^\s*===?\s*([^\s,*=]+)\s*$/.exec(specifiers)?.[1];
  return pin === undefined ? ['asks for', versionText(specifiers)] : ['pins', clip(pin, 100)];
}

function versionText(specifiers: string): string {
  return specifiers.trim() === '' ? 'any version' : clip(specifiers, 200);
}

function extras(finding: Finding, name: string, detail: Detail & { readonly code: 'extras-differ' }): string {
  const base = baseLine(finding);
  const lacks = bracketed(detail.lacks);
  const adds = bracketed(detail.adds);
  if (detail.adds.length === 0) return `${base} asks for ${name} with ${lacks}, this file without`;
  if (detail.lacks.length === 0) return `${base} asks for ${name} without ${adds}, this file with`;
  return `${base} asks for ${name} with ${lacks}, this file with ${adds} instead`;
}

function bracketed(names: readonly string[]): string {
  return `[${clip(names.join(','), 200)}]`;
}

function where(marker: string | null): string {
  return marker === null ? 'everywhere' : `where ${clip(marker, 200)}`;
}

/** ` on Windows, Python 3.12`: the combination that shows it, when it does not hold everywhere. */
function on(witness: string | null, before = ' on'): string {
  return witness === null ? '' : `${before} ${clip(witness, 100)}`;
}

function duplicate(finding: Finding, name: string, kind: 'conflict' | 'text', others: readonly Line[]): string {
  const first = finding.here[0] ?? finding.base;
  const lines = first === null || others.includes(first) ? others : [first, ...others];
  const named = enumerateSome(
    lines.map((line) => `${lineText(line)} ${clip(line.text, 100)}`),
    5,
  );
  const why = kind === 'conflict' ? 'no version satisfies all of them' : 'they do not say the same';
  return `${name} stands on ${plural(lines.length, 'line')} (${named}), and ${why}`;
}

const lineBreakNames: ReadonlyMap<string, string> = new Map([
  ['\v', 'vertical tab'],
  ['\f', 'form feed'],
  ['\x1c', 'file separator'],
  ['\x1d', 'group separator'],
  ['\x1e', 'record separator'],
  ['\x85', 'next line'],
  ['\u2028', 'line separator'],
  ['\u2029', 'paragraph separator'],
]);

function characterName(character: string): string {
  const name = lineBreakNames.get(character);
  if (name !== undefined) return `${codePointName(character)} (${name})`;
  return [...character].length === 1 ? codePointName(character) : clip(character, 40);
}

function exceptionText(list: string, exception: PackageException | SectionException | Substitute): string {
  const reason = exception.reason === null ? '' : `, with the reason "${clip(exception.reason, 200)}",`;
  return `the exception ${list}: ${subject(exception)}${reason}`;
}

function subject(exception: PackageException | SectionException | Substitute): string {
  if (!('kind' in exception)) return `${clip(exception.package, 100)} by ${clip(exception.with, 100)}`;
  return exception.kind === 'package' ? clip(exception.pattern, 100) : `section "${clip(exception.heading, 100)}"`;
}
