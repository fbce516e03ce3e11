import type { Detail, Finding, Line } from '../compare/finding.ts';
import type { PolicyException } from '../policy/policy.ts';
import type { Place } from '../problem.ts';
import type { Where } from '../python/environment.ts';
import { nameOf } from './naming.ts';
import { clause, free, joined, type Phrase, quote, say, subject } from './phrase.ts';
import { codePointName } from './visible.ts';

/** The first clause of a finding's sentence: what is wrong, and the line of the other side. Without a full stop. */
export function whatIsWrong(finding: Finding): Phrase {
  const { detail } = finding;
  const name = subject(nameOf(finding));
  switch (detail.code) {
    case 'missing':
      return say`${missing(finding, name, detail)}; ${baseHas(finding)}`;
    case 'commented-out':
      return say`${standIn(finding, name, detail.substitute)} is commented out${onLine(finding, detail.commented)}; ${baseHas(finding)}`;
    case 'version-conflict':
    case 'version-wider':
    case 'version-differs':
      return versions(finding, name, detail);
    case 'left-behind':
      return finding.heldAs === undefined
        ? say`the base no longer has ${name}, and this file still does`
        : say`the base no longer has ${name}, and this file still has ${substitute(finding)}`;
    case 'extras-differ':
      return extras(finding, name, detail);
    case 'marker-differs': {
      const witness = detail.witness === null ? [] : say`, which differs${on(detail.witness)}`;
      return say`${baseLine(finding)} installs ${name} ${where(detail.baseMarker)}, this file${spaced(substitute(finding))} ${where(detail.variantMarker)}${witness}`;
    }
    case 'source-differs': {
      const other = say`this file${spaced(substitute(finding))} from ${source(detail.variantSource)}`;
      return say`${baseLine(finding)} takes ${name} from ${source(detail.baseSource)}, ${other}${together(detail.overlay)}`;
    }
    case 'unexpected': {
      const rule =
        detail.relation === 'equal' ? say`the two must be equal` : say`a subset may have only what its base has`;
      return say`${name} is in this file and not in its base, and ${rule}`;
    }
    case 'required-absent': {
      const how = detail.commented === null ? say`missing` : say`commented out${onLine(finding, detail.commented)}`;
      if (detail.substitute === null) return say`the policy requires ${name} here, and it is ${how}`;
      return say`the policy requires ${quote(nameOf(finding))} here, and ${subject(detail.substitute)}, which stands for it, is ${how}`;
    }
    case 'duplicate':
      return duplicate(finding, name, detail);
    case 'unreadable-line':
      return say`pip refuses this line: ${clause(detail.reason)}`;
    case 'unusual-line-break':
      return say`pip ends the line at ${character(detail.character)}, which editors do not show, so that a requirement can hide behind it`;
    case 'exception-expired':
      return say`${exceptionPhrase(detail.list, detail.exception)} ended ${until(detail.exception)}`;
    case 'exception-unused': {
      const why = detail.noHeading ? say`, since the base has no such heading` : [];
      return say`${exceptionPhrase(detail.list, detail.exception)} excuses nothing today${why}`;
    }
    case 'not-governed':
      return say`${deploys(name, detail)}, and no group of the policy names or includes it (a heuristic: files of platforms were read, nothing was run)`;
    case 'not-tested': {
      const perhaps =
        detail.untold === null ? [] : say`, unless ${linePhrase(detail.untold)} does, which could not be told`;
      return say`${deploys(name, detail)}, and CI never installs it${perhaps} (a heuristic: files of platforms were read, nothing was run)`;
    }
  }
}

function source(text: string): Phrase {
  return text === 'index' ? say`the index` : quote(text);
}

/** `path:line`, as sentences name a line. */
export function linePhrase(place: Place): Phrase {
  return quote(`${place.path}:${place.line}`);
}

function missing(finding: Finding, name: Phrase, detail: Detail & { readonly code: 'missing' }): Phrase {
  const condition = on(detail.witness);
  if (detail.substitute !== null) return say`${standIn(finding, name, detail.substitute)} is missing${condition}`;
  if (detail.lookalike !== null)
    return say`${name} is missing${condition}${condition.length === 0 ? [] : say`,`} and looks replaced by ${quote(detail.lookalike)}`;
  return say`${name} is missing here${condition}`;
}

/** The package, or what the policy wants in its place: `psycopg2-binary, which stands for psycopg2 here,`. */
function standIn(finding: Finding, name: Phrase, substitute: string | null): Phrase {
  return substitute === null ? name : say`${subject(substitute)}, which stands for ${quote(nameOf(finding))} here,`;
}

/** `its substitute psycopg2-binary`, where this file has a package under another name; else nothing. */
function substitute({ heldAs }: Finding): Phrase {
  return heldAs === undefined ? [] : say`its substitute ${subject(heldAs)}`;
}

function spaced(phrase: Phrase): Phrase {
  return phrase.length === 0 ? [] : say` ${phrase}`;
}

/** `requirements.txt:31 has stripe==11.1.0`, or what this change did there. */
function baseHas(finding: Finding): Phrase {
  const { base } = finding;
  if (base === null) return say`the base has it`;
  const text = base.text === '' || base.text === finding.name ? say`it` : quote(base.text);
  const added = finding.cause === 'base-added' && finding.introduced !== false;
  return added ? say`this change added ${text} at ${baseLine(finding)}` : say`${baseLine(finding)} has ${text}`;
}

function baseLine({ base, bases }: Finding): Phrase {
  if (base === null) return say`the base`;
  const others = bases.length - 1;
  if (others < 1) return linePhrase(base);
  return others === 1
    ? say`${linePhrase(base)} (with 1 more line)`
    : say`${linePhrase(base)} (with ${others} more lines)`;
}

/** Named only when the place that is printed before the sentence does not say it. */
function onLine(finding: Finding, commented: Line): Phrase {
  return finding.at === null ? say` on line ${commented.line}` : [];
}

function together(overlay: boolean): Phrase {
  return overlay ? say`, though the two are installed together` : [];
}

type VersionDetail = Extract<Detail, { readonly pins: unknown }>;

function versions(finding: Finding, name: Phrase, detail: VersionDetail): Phrase {
  const base = baseLine(finding);
  const condition = on(detail.witness);
  if (detail.code === 'version-wider') {
    const [limit, allowed] = [specifiers(detail.baseVersions), specifiers(detail.variantVersions)];
    const of = finding.heldAs === undefined ? [] : say` of ${substitute(finding)}`;
    return say`${base} limits ${name} to ${limit}, this file allows ${allowed}${of}${condition}`;
  }
  const conflict = detail.code === 'version-conflict';
  // Two that are only wanted the same may have been just as different without being in conflict.
  const agreed = conflict && detail.agreedBefore === true ? say`, and the two agreed before` : [];
  if (detail.pins !== null) {
    const { order } = detail.pins;
    const how = order === 'older' ? say`, older` : order === 'newer' ? say`, newer` : [];
    const [pinned, here] = [quote(detail.pins.base), quote(detail.pins.variant)];
    return say`${base} pins ${name} ${pinned}, this file pins${spaced(substitute(finding))} ${here}${how}${condition}${together(detail.overlay)}${agreed}`;
  }
  const why = conflict ? say`, and no version satisfies both` : say`, and the policy wants them the same`;
  const [baseWish, here] = [wish(detail.baseVersions, name), wish(detail.variantVersions, substitute(finding))];
  return say`${base} ${baseWish}, this file ${here}${condition}${why}${together(detail.overlay)}${agreed}`;
}

/** A lone `==2.2.0` is a pin; everything else is asked for as written. */
function wish(text: string, name: Phrase): Phrase {
  const pin = /^\s*===?\s*([^\s,*=]+)\s*$/.exec(text)?.[1];
  if (text.trim() === '') return name.length === 0 ? say`asks for any version` : say`asks for ${name} in any version`;
  const named = name.length === 0 ? [] : say`${name} `;
  return pin === undefined ? say`asks for ${named}${quote(text)}` : say`pins ${named}${quote(pin)}`;
}

function specifiers(text: string): Phrase {
  return text.trim() === '' ? say`any version` : quote(text);
}

function extras(finding: Finding, name: Phrase, detail: Detail & { readonly code: 'extras-differ' }): Phrase {
  const asked = say`${lineWithExtras(finding, detail.lacks)} asks for ${name}`;
  const [lacks, adds] = [bracketed(detail.lacks), bracketed(detail.adds)];
  const here = finding.heldAs === undefined ? say`this file` : say`this file for ${substitute(finding)}`;
  if (detail.adds.length === 0) return say`${asked} with ${lacks}, ${here} without`;
  if (detail.lacks.length === 0) return say`${asked} without ${adds}, ${here} with`;
  return say`${asked} with ${lacks}, ${here} with ${adds} instead`;
}

/** Of several lines the one that asks for the extras is the one to look at. */
function lineWithExtras(finding: Finding, extras: readonly string[]): Phrase {
  const asking = finding.bases.find(({ text }) => {
    const open = text.indexOf('[');
    const list = open < 0 ? '' : text.slice(open + 1, text.indexOf(']', open));
    return list.split(',').some((extra) => extras.includes(extra.trim()));
  });
  return asking === undefined ? baseLine(finding) : linePhrase(asking);
}

function bracketed(names: readonly string[]): Phrase {
  return quote(`[${names.join(',')}]`);
}

function where(marker: string | null): Phrase {
  return marker === null ? say`everywhere` : say`where ${quote(marker)}`;
}

/** ` on Windows`, `, for example on Windows, Python 3.12`: where it holds, when not everywhere. */
function on(witness: Where | null): Phrase {
  if (witness === null) return [];
  return witness.isExample ? say`, for example on ${free(witness.text)}` : say` on ${free(witness.text)}`;
}

function duplicate(finding: Finding, name: Phrase, detail: Detail & { readonly code: 'duplicate' }): Phrase {
  if (detail.kind === 'constraint') {
    return say`no version of ${name} is allowed by both its line (${namedLines(finding.lines)}) and its constraint (${namedLines(detail.others)})${on(detail.witness)}, so pip installs none`;
  }
  const lines = [...finding.lines.slice(0, 1), ...detail.others.filter((line) => line !== finding.lines[0])];
  const why =
    detail.kind === 'conflict'
      ? say`no version satisfies all of them${on(detail.witness)}`
      : say`they do not say the same`;
  return say`${name} stands on ${lines.length} lines (${namedLines(lines)}), and ${why}`;
}

/** Of many lines the first five are named. */
function namedLines(lines: readonly Line[]): Phrase {
  const named = lines.slice(0, 5).map((line) => say`${linePhrase(line)} ${quote(line.text, 100)}`);
  const rest = lines.length > 5 ? [say`${lines.length - 5} more`] : [];
  return joined([...named, ...rest], ', ');
}

const lineBreakNames: ReadonlyMap<string, Phrase> = new Map([
  ['\v', say`a vertical tab`],
  ['\f', say`a form feed`],
  ['\x1c', say`a file separator`],
  ['\x1d', say`a group separator`],
  ['\x1e', say`a record separator`],
  ['\x85', say`a next-line character`],
  ['\u2028', say`a line separator`],
  ['\u2029', say`a paragraph separator`],
]);

function character(text: string): Phrase {
  const name = lineBreakNames.get(text);
  return name === undefined ? quote(text, 40) : say`${name} (${quote(codePointName(text))})`;
}

function exceptionPhrase(list: string, exception: PolicyException): Phrase {
  const reason = exception.reason === null ? [] : say` (${quote(exception.reason)})`;
  return say`the ${quote(list)} exception for ${excepted(exception)}${reason}`;
}

function excepted(exception: PolicyException): Phrase {
  switch (exception.kind) {
    case 'package':
      return subject(exception.pattern);
    case 'section':
      return say`the section ${subject(exception.heading)}`;
    case 'substitute':
      return say`${subject(exception.package)} (by ${quote(exception.with)})`;
  }
}

/** `a deploy installs x.txt here and at 2 more places` */
function deploys(name: Phrase, { by }: Extract<Detail, { readonly by: unknown }>): Phrase {
  const others = by.length - 1;
  const where = others < 1 ? [] : others === 1 ? say` and at 1 more place` : say` and at ${others} more places`;
  return by[0]?.certain === false
    ? say`a deploy probably installs ${name} here${where}`
    : say`a deploy installs ${name} here${where}`;
}

function until(exception: PolicyException): Phrase {
  return exception.until === null ? say`before today` : say`on ${quote(exception.until)}`;
}
