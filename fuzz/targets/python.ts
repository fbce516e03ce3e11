import fc from 'fast-check';
import { canonicalSpecifiers, canonicalVersion } from '../../__tests__/python/canonical-form.ts';
import { gridOf } from '../../src/python/environment.ts';
import { evaluateMarker, markerText } from '../../src/python/marker.ts';
import { canonicalName } from '../../src/python/name.ts';
import { parseRequirement, type Requirement } from '../../src/python/requirement.ts';
import { parseSpecifier, type Specifier } from '../../src/python/specifier.ts';
import { compareVersions, parseVersion } from '../../src/python/version.ts';
import { contains, equals, intersect, isEmpty, reachesAbove, versionSetOf } from '../../src/python/version-set.ts';
import { equal, holds } from '../expect.ts';
import { anyVersion, marker, nastyText, rawText, requirement, specifier, specifiers } from '../inputs.ts';
import { isAllowed } from '../pep440.ts';
import { type Target, target } from '../target.ts';

const versionText = fc.oneof({ arbitrary: anyVersion, weight: 5 }, fc.tuple(anyVersion, rawText).map(join), nastyText);
const line = fc.oneof(
  { arbitrary: requirement, weight: 3 },
  fc.tuple(requirement, nastyText).map(join),
  nastyText,
  rawText,
);
const markers = fc.oneof({ arbitrary: marker, weight: 3 }, fc.tuple(marker, nastyText).map(join), nastyText);
const deep = fc
  .tuple(fc.constantFrom('(', '((', 'a and (', '"a" in (', '[', '{'), fc.constantFrom(100, 5_000, 50_000), marker)
  .map(
    ([open, times, inner]) =>
      `a ; ${open.repeat(times)}${inner}${')'.repeat(open.replace(/[^(]/g, '').length * times)}`,
  );

// Versions of one release, where the edges of the sets are.
const suffix = fc
  .tuple(
    fc.constantFrom('', '', '', 'a0', 'a1', 'b1', 'rc1', 'rc2'),
    fc.constantFrom('', '', '.post0', '.post1', '.post2'),
    fc.constantFrom('', '', '.dev0', '.dev1'),
  )
  .map(join);
const local = fc.constantFrom('', '', '', '+cpu', '+1');
const root = fc.constantFrom('1', '1.0', '1.1', '0', '1!1');
const clause = (version: string) =>
  fc.oneof(
    fc.tuple(fc.constantFrom('>=', '<=', '<', '>', '==', '!='), fc.constant(version), suffix).map(join),
    fc.tuple(fc.constantFrom('==', '!='), fc.constant(version), suffix, local).map(join),
    fc.constantFrom(`==${version}.*`, `!=${version}.*`, `~=${version}.0`, `~=${version}.1`),
  );
const neighbours = root.chain((version) =>
  fc.tuple(
    clause(version),
    fc.tuple(fc.constantFrom(version, `${version}.0`, `${version}.1`), suffix, local).map(join),
  ),
);
const neighbouringSets = root.chain((version) => {
  const clauses = fc.array(clause(version), { maxLength: 3 }).map((all) => all.join(','));
  return fc.tuple(clauses, clauses, fc.tuple(fc.constant(version), suffix, local).map(join));
});

export const pythonTargets: readonly Target[] = [
  target('versions', 20, fc.tuple(versionText, versionText, versionText), orders),
  target('requirements', 30, line, readsRequirement),
  target('deep markers', 0.2, deep, (text) => void readsRequirement(text)),
  target('markers', 10, markers, readsMarker),
  target('specifiers', 15, fc.oneof(specifier, fc.tuple(specifier, nastyText).map(join), nastyText), readsSpecifier),
  target(
    'membership',
    30,
    fc.oneof({ arbitrary: neighbours, weight: 3 }, fc.tuple(specifier, versionText)),
    agreesWithPep440,
  ),
  target('version sets', 30, fc.oneof(fc.tuple(specifiers, specifiers, anyVersion), neighbouringSets), keepsAlgebra),
];

function join(parts: readonly string[]): string {
  return parts.join('');
}

/** The order is total, and a canonical spelling is the same version. */
function orders(texts: readonly [string, string, string]): void {
  const versions = texts.map(parseVersion).filter((version) => version !== null);
  for (const version of versions) {
    for (const trim of [true, false]) {
      const again = parseVersion(canonicalVersion(version, trim));
      holds(again !== null && compareVersions(version, again) === 0, 'another version', version.text);
    }
  }
  const [a, b, c] = versions;
  if (a === undefined || b === undefined) return;
  equal(Math.sign(compareVersions(a, b)), -Math.sign(compareVersions(b, a)) + 0, 'turned round');
  if (c === undefined || compareVersions(a, b) > 0 || compareVersions(b, c) > 0) return;
  holds(compareVersions(a, c) <= 0, 'not transitive');
}

/** A requirement has a spelling of its own that says the same; a refusal has its place in the text. */
function readsRequirement(text: string): void {
  const read = parseRequirement(text);
  if ('error' in read) {
    const { start, end } = read.error.span;
    holds(start >= 0 && start <= end && end <= text.length, 'a place outside the text', read.error.span);
    holds(read.error.message !== '' && !/[\n\r]/.test(read.error.message), 'a message of several lines');
    return;
  }
  equal(canonicalName(read.rawName), read.name, 'name');
  if (read.marker !== null && markerText(read.marker).length > 100_000) return;
  const again = parseRequirement(spelling(read));
  if ('error' in again) throw new Error(`${spelling(read)} is refused: ${again.error.message}`);
  equal(again.name, read.name, 'name again');
  equal(again.extras, read.extras, 'extras');
  equal(canonicalSpecifiers(again.specifiers), canonicalSpecifiers(read.specifiers), 'specifiers');
  equal(again.url, read.url, 'address');
  equal(again.marker === null, read.marker === null, 'marker');
  if (again.marker !== null && read.marker !== null) equal(markerText(again.marker), markerText(read.marker), 'marker');
}

function spelling({ rawName, extras, specifiers: clauses, url, marker: condition }: Requirement): string {
  const versions = clauses.map(({ operator, version }) => `${operator}${version}`).join(',');
  const what = url === null ? versions : ` @ ${url}`;
  return `${rawName}[${extras.join(',')}]${what}${condition === null ? '' : ` ; ${markerText(condition)}`}`;
}

const cells = gridOf({}).filter((_, index) => index % 7 === 0);

/** A marker means in its canonical spelling what it meant. */
function readsMarker(text: string): void {
  const read = parseRequirement(`a ; ${text}`);
  if ('error' in read || read.marker === null) return;
  const again = parseRequirement(`a ; ${markerText(read.marker)}`);
  if ('error' in again || again.marker === null) throw new Error(`refused: ${markerText(read.marker)}`);
  for (const cell of cells) equal(evaluateMarker(again.marker, cell), evaluateMarker(read.marker, cell), 'meaning');
}

function readsSpecifier(text: string): void {
  const read = parseSpecifier(text);
  if (read === null) return;
  const again = parseSpecifier(`${read.operator} ${read.version}`);
  equal(again, read, 'clause');
  const set = versionSetOf([read]);
  holds(equals(set, set) && equals(intersect(set, set), set), 'not itself');
}

/** What is in the set of a clause is what PEP 440 says of the clause. */
function agreesWithPep440([clause, text]: [string, string]): void {
  const read = parseSpecifier(clause);
  const version = parseVersion(text);
  if (read === null || version === null) return;
  const allowed = isAllowed(read, version);
  if (allowed !== null) equal(contains(versionSetOf([read]), version), allowed, `${text} in ${clause}`);
}

function keepsAlgebra([left, right, text]: [string, string, string]): void {
  const [a, b, version] = [clausesOf(left), clausesOf(right), parseVersion(text)];
  if (a === null || b === null || version === null) return;
  const [x, y] = [versionSetOf(a), versionSetOf(b)];
  const both = intersect(x, y);
  equal(contains(both, version), contains(x, version) && contains(y, version), 'intersection');
  holds(equals(both, versionSetOf([...b, ...a])), 'the order of clauses matters');
  if (contains(x, version)) holds(!isEmpty(x), 'empty, with a version in it');
  for (const judged of ['all', 'releases'] as const) {
    if (equals(x, y, judged) && (judged === 'all' || (version.pre === null && version.dev === null))) {
      equal(contains(x, version), contains(y, version), 'equal sets');
    }
    if (!reachesAbove(x, y, judged)) continue;
    holds(!reachesAbove(y, x, judged), 'each above the other');
    holds(!equals(both, x, judged), 'above, and inside');
  }
}

function clausesOf(text: string): readonly Specifier[] | null {
  const read = parseRequirement(`a ${text}`);
  return 'error' in read ? null : read.specifiers;
}
