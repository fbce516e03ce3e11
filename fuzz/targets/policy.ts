import fc from 'fast-check';
import { findingCodes } from '../../src/policy/finding-code.ts';
import { compilePackagePattern, isPackageGlob } from '../../src/policy/package-pattern.ts';
import { compileGlob } from '../../src/policy/path-glob.ts';
import { parsePolicy } from '../../src/policy/read-policy.ts';
import { resolveGroups } from '../../src/policy/resolve-groups.ts';
import { canonicalName } from '../../src/python/name.ts';
import { equal, holds } from '../expect.ts';
import { mutated, nastyText, packageName, rawText, utf8 } from '../inputs.ts';
import { type Target, target } from '../target.ts';

const word = fc.oneof(
  { arbitrary: packageName, weight: 4 },
  nastyText,
  rawText,
  fc.constantFrom('*', '**/*.txt', '[!a', '{a,b}', '../a'),
);
const date = fc.constantFrom('2027-01-31', '2026-02-30', '2020-01-01', 'soon', 20270131);
const exception = fc.oneof(
  word,
  fc.record({ package: word, reason: word, until: date }, { requiredKeys: ['package'] }),
  fc.record({ section: word, reason: word }, { requiredKeys: ['section'] }),
);
const rule = fc.oneof(
  { arbitrary: fc.constantFrom('a.txt', 'b.txt', 'r/*.txt', '*.txt', 'none.txt'), weight: 2 },
  fc.record(
    {
      path: fc.constantFrom('a.txt', 'b.txt', 'r/*.txt', 'requirements.txt'),
      relation: fc.constantFrom('superset', 'equal', 'subset', 'overlay', 'super'),
      versions: fc.constantFrom('exact', 'minor', 'compatible', 'ignore', 1),
      environment: fc.oneof(
        fc.constantFrom({ python: '3.13' }, { python: 3.1 }, { platform: 'linux' }, {}),
        fc.jsonValue({ maxDepth: 1 }),
      ),
      extra: fc.array(exception, { maxLength: 3 }),
      omit: fc.array(exception, { maxLength: 3 }),
      differ: fc.array(exception, { maxLength: 2 }),
      substitute: fc.dictionary(packageName, word, { maxKeys: 2 }),
      require: fc.array(word, { maxLength: 2 }),
    },
    { requiredKeys: ['path'] },
  ),
);
export const policyValue = fc.record(
  {
    version: fc.constantFrom(1, 1, 1, 2, '1'),
    enforce: fc.constantFrom('new', 'all', 'none', 'some'),
    groups: fc.array(
      fc.record(
        {
          name: word,
          base: fc.constantFrom('requirements.txt', ['requirements.txt', 'a.txt'], 'a.txt', []),
          variants: fc.array(rule, { maxLength: 3 }),
        },
        { requiredKeys: ['base', 'variants'] },
      ),
      { maxLength: 2 },
    ),
    severity: fc.dictionary(fc.constantFrom(...findingCodes, 'all'), fc.constantFrom('error', 'off', 'loud'), {
      maxKeys: 3,
    }),
    fix: fc.array(fc.constantFrom(...findingCodes), { maxLength: 2 }),
  },
  { requiredKeys: ['version', 'groups'] },
);

const yaml = fc.oneof(
  policyValue.map((value) => JSON.stringify(value)),
  policyValue.map((value) => JSON.stringify(value, null, 1).replaceAll('"', '').replaceAll(/[{},]/g, '')),
  fc.constant(
    'version: 1\ngroups:\n  - base: a.txt\n    variants:\n      - path: b.txt\n        omit: [{ package: torch }]\n',
  ),
  fc.jsonValue({ maxDepth: 3 }).map((value) => JSON.stringify(value)),
  fc
    .array(
      fc.constantFrom(
        '&a ',
        '*a',
        '<<: ',
        '- ',
        '? ',
        ': ',
        '!!int ',
        '|\n',
        '>\n',
        '\t',
        '{',
        '[',
        '---\n',
        'a: ',
        '\n  ',
      ),
      { maxLength: 20 },
    )
    .map((parts) => parts.join('')),
  nastyText,
);
const bytes = fc.oneof(
  { arbitrary: yaml.map(utf8), weight: 3 },
  mutated(yaml.map(utf8)),
  fc.uint8Array({ maxLength: 40 }),
);
const deep = fc
  .tuple(
    fc.constantFrom('[', '{a: ', '- ', '&a [*a, ', '? ', '"', 'a: |\n ', '*a ', '!x '),
    fc.constantFrom(200, 20_000),
  )
  .map(([open, times]) => utf8(open.repeat(times)));

const piece = fc.oneof(
  fc.constantFrom('*', '**', '?', '[a-c]', '[!a]', '{a,b}', '{a,{b,c}}', '{', '}', '[', ']', '/', 'a', 'b', '.', '-'),
  rawText,
);
const glob = fc.oneof(
  fc.array(piece, { maxLength: 12 }).map((parts) => parts.join('')),
  fc.tuple(fc.array(piece, { maxLength: 3 }), fc.nat(12)).map(([parts, times]) => `${parts.join('').repeat(times)}c`),
);
const path = fc.oneof(
  fc.array(fc.constantFrom('a', 'b', 'ab', '.', '/', 'a.txt', 'c'), { maxLength: 20 }).map((parts) => parts.join('')),
  fc.nat(250).map((times) => 'a'.repeat(times)),
);

export const policyTargets: readonly Target[] = [
  target('policies', 6, bytes, readsPolicy),
  target('deep policies', 0.1, deep, readsPolicy),
  target('globs', 5, fc.tuple(glob, path), matchesInTime),
];

/** A policy, or problems with their places; what a policy names is found or said. */
async function readsPolicy(input: Uint8Array): Promise<void> {
  const policy = await parsePolicy('p.yml', input);
  const files = ['a.txt', 'b.txt', 'r/c.txt', 'r/d.txt', 'requirements.txt'];
  const answer = 'length' in policy ? policy : resolveGroups(policy, files);
  for (const one of answer) {
    if (!('message' in one)) continue;
    holds(one.path !== null && one.message.length > 0 && one.message.length < 1_000, 'a message without bounds', one);
    holds(!/[\p{Cc}\p{Zl}\p{Zp}]/u.test(one.message), 'a control character', one);
    holds(one.line === null || one.line >= 1, 'a line before the first', one);
  }
  if ('length' in policy) holds(policy.length > 0, 'neither a policy nor a problem');
}

/** Any glob can be asked of any path, in time. */
async function matchesInTime([pattern, asked]: [string, string]): Promise<void> {
  const compiled = await compileGlob(pattern);
  equal(typeof compiled.matches(asked.split('/')), 'boolean', 'answer');
  if (isPackageGlob(pattern)) compilePackagePattern(pattern)(canonicalName(asked));
}
