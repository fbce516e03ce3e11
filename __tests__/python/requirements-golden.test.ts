import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/python/environment.ts';
import { evaluateMarker, type Marker, markerText } from '../../src/python/marker.ts';
import { parseRequirement, type Requirement } from '../../src/python/requirement.ts';
import type { Specifier } from '../../src/python/specifier.ts';
import { canonicalSpecifiers } from './canonical-form.ts';
import { goldenText, oraclePython, type RequirementsTable, remadeText } from './golden.ts';

const text = goldenText('requirements');
const table: RequirementsTable = JSON.parse(text);
const oracle = oraclePython(table.packaging);

const cells: readonly Cell[] = table.environments.map((variables) => ({
  python: variables['python_full_version'] ?? '',
  platform: 'linux',
  machine: '',
  implementation: 'cpython',
  variables: new Map(Object.entries(variables)),
}));

/**
 * Where this parser and packaging differ, each with its reason. packaging reads these and fails later, when the version
 * is compared or the marker is written out.
 */
const argued: readonly (readonly [line: string, why: string])[] = [
  ['name~=1.0.po\u017ft1', 'packaging takes \u017f for s here, and then cannot compare the version'],
  ['name~=1.0prev\u0131ew1', 'packaging takes \u0131 for i here, and then cannot compare the version'],
  ["name; os_name=='\\N{DIGIT ONE}'", 'characters by name need a table of all names of Unicode'],
];

describe(`requirements, as packaging ${table.packaging} reads them`, () => {
  it('reads what packaging reads, with the same parts', () => {
    const differing = table.accepted.flatMap((row) => {
      const found = describeLine(row[0] ?? '');
      const wanted = [...row, '', '', '', '', '', ''].slice(0, 7);
      return JSON.stringify(found) === JSON.stringify(wanted) ? [] : [{ wanted, found }];
    });
    expect(differing).toEqual([]);
    expect(table.accepted.length).toBeGreaterThan(2500);
  });

  it('refuses what packaging refuses', () => {
    expect(table.refused.filter((line) => !('error' in parseRequirement(line)))).toEqual([]);
    expect(table.refused.length).toBeGreaterThan(2000);
  });

  it.each(argued)('refuses %j, which packaging takes: %s', (line) => {
    expect(parseRequirement(line)).toHaveProperty('error');
  });

  it('points into the line whenever it refuses', () => {
    for (const line of table.refused) {
      const parsed = parseRequirement(line);
      if (!('error' in parsed)) continue;
      const { message, span } = parsed.error;
      expect(span.start).toBeGreaterThanOrEqual(0);
      expect(span.end).toBeGreaterThanOrEqual(span.start);
      expect(span.end).toBeLessThanOrEqual(line.length);
      expect(message).toMatch(/^[A-Z`].*: .*\.$/s);
    }
  });

  const remake =
    'python' in oracle ? 'makes the same table again' : `makes the same table again (skipped: ${oracle.absent})`;
  it.skipIf('absent' in oracle)(remake, () => {
    expect('python' in oracle ? remadeText(oracle.python, 'requirements') === text : oracle.absent).toBe(true);
  });
});

function describeLine(line: string): readonly string[] {
  const requirement = parseRequirement(line);
  if ('error' in requirement) return [line, requirement.error.message];
  const { name, extras, specifiers, url, marker } = requirement;
  return [
    line,
    name,
    extras.join(','),
    specifierSetText(specifiers),
    url ?? '',
    marker === null ? '' : markerText(marker),
    marker === null ? '' : cells.map((cell) => truth(marker, cell)).join(''),
  ];
}

function truth(marker: Marker, cell: Cell): string {
  const value = evaluateMarker(marker, cell);
  return typeof value === 'string' ? '?' : value ? '1' : '0';
}

/** As packaging writes a set: sorted by text, and of clauses that say the same (`==1`, `==1.0`) the first. */
function specifierSetText(specifiers: Requirement['specifiers']): string {
  const textOf = ({ operator, version }: Specifier): string => operator + version;
  const sorted = [...specifiers].sort((a, b) => (textOf(a) < textOf(b) ? -1 : 1));
  const firsts = new Map(sorted.toReversed().map((specifier) => [canonicalSpecifiers([specifier]), textOf(specifier)]));
  return [...firsts.values()].toReversed().join(',');
}
