import { describe, expect, it } from 'vitest';
import { gridOf } from '../../src/python/environment.ts';
import { evaluateMarker, markerText } from '../../src/python/marker.ts';
import { canonicalName } from '../../src/python/name.ts';
import { parseRequirement } from '../../src/python/requirement.ts';
import type { Specifier } from '../../src/python/specifier.ts';
import { compareVersions, parseVersion } from '../../src/python/version.ts';
import {
  contains,
  equals,
  haveCommon,
  intersect,
  isEmpty,
  reachesAbove,
  shareMinor,
  versionSetOf,
} from '../../src/python/version-set.ts';
import { cases, fc } from '../properties.ts';
import { canonicalSpecifiers } from './canonical-form.ts';
import { markerOf, setOf, versionOf } from './samples.ts';

const number = fc.oneof(fc.nat(3).map(String), fc.constantFrom('9007199254740992', '9007199254740993'));
const release = fc.array(number, { minLength: 1, maxLength: 4 }).map((numbers) => numbers.join('.'));
const publicVersion = fc
  .tuple(
    fc.constantFrom('', '', '', '1!'),
    release,
    fc.constantFrom('', '', 'a1', 'b0', 'rc2'),
    fc.constantFrom('', '', '.post0', '.post1'),
    fc.constantFrom('', '', '.dev0', '.dev3'),
  )
  .map((parts) => parts.join(''));
const version = fc
  .tuple(publicVersion, fc.constantFrom('', '', '', '+cpu', '+cpu.1', '+2'))
  .map((parts) => parts.join(''));
const specifier: fc.Arbitrary<Specifier> = fc.oneof(
  fc.record({ operator: fc.constantFrom('==', '!=', '===' as const), version }),
  fc.record({ operator: fc.constantFrom('>=', '<=', '<', '>' as const), version: publicVersion }),
  fc.record({ operator: fc.constantFrom('==', '!=' as const), version: release.map((text) => `${text}.*`) }),
  fc.record({ operator: fc.constant('~=' as const), version: release.map((text) => `0.${text}`) }),
);
const specifiers = fc.array(specifier, { maxLength: 4 });
const judged = fc.constantFrom('all', 'releases' as const);

const comparison = fc
  .tuple(
    fc.constantFrom(
      'python_version',
      'python_full_version',
      'os_name',
      'platform_release',
      'extra',
      'platform_machine',
    ),
    fc.constantFrom('==', '!=', '<', '>=', '~=', 'in', 'not in'),
    fc.constantFrom('3.9', '3.12.4', 'posix', 'nt', 'x86_64', '5'),
  )
  .map(([variable, operator, value]) => `${variable} ${operator} "${value}"`);
const { marker } = fc.letrec<{ marker: string }>((tie) => ({
  marker: fc.oneof(
    { maxDepth: 4 },
    comparison,
    fc
      .tuple(tie('marker'), fc.constantFrom('and', 'or'), tie('marker'))
      .map(([left, word, right]) => `(${left}) ${word} ${right}`),
  ),
}));

describe('the order of versions', () => {
  it('is total: turned round it turns round, and two steps make one', () => {
    fc.assert(
      fc.property(version, version, version, (a, b, c) => {
        const [x, y, z] = [versionOf(a), versionOf(b), versionOf(c)];
        expect(Math.sign(compareVersions(x, y))).toBe(-Math.sign(compareVersions(y, x)) + 0);
        if (compareVersions(x, y) <= 0 && compareVersions(y, z) <= 0)
          expect(compareVersions(x, z)).toBeLessThanOrEqual(0);
      }),
      cases(),
    );
  });
});

describe('the algebra of version sets', () => {
  it('an intersection has what both sides have', () => {
    fc.assert(
      fc.property(specifiers, specifiers, version, (a, b, text) => {
        const [left, right, one] = [versionSetOf(a), versionSetOf(b), versionOf(text)];
        expect(contains(intersect(left, right), one)).toBe(contains(left, one) && contains(right, one));
      }),
      cases(),
    );
  });

  it('two sets have something in common iff their intersection is not empty', () => {
    fc.assert(
      fc.property(specifiers, specifiers, judged, (a, b, which) => {
        const [left, right] = [versionSetOf(a), versionSetOf(b)];
        expect(haveCommon(left, right, which)).toBe(!isEmpty(intersect(left, right), which));
      }),
      cases(),
    );
  });

  it('clauses together are the intersection of the clauses', () => {
    fc.assert(
      fc.property(specifiers, (clauses) => {
        const oneByOne = clauses.map((clause) => versionSetOf([clause])).reduce(intersect, versionSetOf([]));
        expect(equals(versionSetOf(clauses), oneByOne)).toBe(true);
      }),
      cases(),
    );
  });

  it('equal sets have the same versions, and a set that has one is not empty', () => {
    fc.assert(
      fc.property(specifiers, specifiers, version, judged, (a, b, text, which) => {
        const [left, right, one] = [versionSetOf(a), versionSetOf(b), versionOf(text)];
        const counts = which === 'all' || (one.pre === null && one.dev === null);
        if (counts && equals(left, right, which)) expect(contains(left, one)).toBe(contains(right, one));
        if (counts && contains(left, one)) expect(isEmpty(left, which)).toBe(false);
      }),
      cases(500),
    );
  });

  it('a set equals itself, whatever the order of its clauses and the zeros behind its numbers', () => {
    fc.assert(
      fc.property(specifiers, judged, (clauses, which) => {
        const turned = clauses.toReversed();
        expect(equals(versionSetOf(clauses), versionSetOf(turned), which)).toBe(true);
        expect(canonicalSpecifiers(clauses)).toBe(canonicalSpecifiers(turned));
      }),
      cases(),
    );
  });

  it('what reaches above another holds a version that the other lacks; what meets shares a minor', () => {
    fc.assert(
      fc.property(specifiers, specifiers, judged, (a, b, which) => {
        const [left, right] = [versionSetOf(a), versionSetOf(b)];
        if (reachesAbove(left, right, which)) {
          expect(equals(intersect(left, right), left, which)).toBe(false);
          expect(reachesAbove(right, left, which)).toBe(false);
        }
        const meets = intersect(left, right);
        if (!isEmpty(meets, which) && meets.spelling === null) expect(shareMinor(left, right, which)).toBe(true);
      }),
      cases(500),
    );
  });
});

describe('reading', () => {
  const line = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc
      .array(
        fc.constantFrom(...'ab1.-_,;:()[]<>=!~@"\'* \t\\', 'os_name', ' and ', ' or ', '==', 'in', '\u0131', '\ud800'),
        { maxLength: 30 },
      )
      .map((parts) => `a${parts.join('')}`),
  );

  it('gives a requirement or a refusal inside the line, for any line', () => {
    fc.assert(
      fc.property(line, (text) => {
        const parsed = parseRequirement(text);
        if (!('error' in parsed)) {
          expect(canonicalName(text.slice(parsed.spans.name.start, parsed.spans.name.end))).toBe(parsed.name);
          return;
        }
        expect(parsed.error.span.start).toBeLessThanOrEqual(parsed.error.span.end);
        expect(parsed.error.span.end).toBeLessThanOrEqual(text.length);
      }),
      cases(2000),
    );
  });

  it('gives a version or null for any text, and reads its own normal form alike', () => {
    fc.assert(
      fc.property(fc.oneof(version, fc.string({ unit: 'binary', maxLength: 20 })), (text) => {
        const read = parseVersion(text);
        if (read !== null) expect(compareVersions(read, versionOf(read.text))).toBe(0);
      }),
      cases(),
    );
  });

  it('a marker means the same when its text is read again, and so does what is left of it', () => {
    const grid = gridOf({ implementation: 'cpython', machine: 'x86_64' });
    fc.assert(
      fc.property(marker, fc.nat(grid.length - 1), (text, index) => {
        const cell = grid[index];
        if (cell === undefined) return;
        const read = markerOf(text);
        const value = evaluateMarker(read, cell);
        expect(evaluateMarker(markerOf(markerText(read)), cell)).toBe(value);
        if (typeof value === 'string') expect(evaluateMarker(markerOf(value), cell)).toBe(value);
      }),
      cases(500),
    );
  });

  it('canonical names are canonical', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(canonicalName(canonicalName(text))).toBe(canonicalName(text));
      }),
      cases(),
    );
    expect(isEmpty(setOf('===x'))).toBe(false);
  });
});
