import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { fitsSchema } from '../../src/policy/fits-schema.ts';
import { policyShape } from '../../src/policy/policy-shape.ts';
import { parsePolicy } from '../../src/policy/read-policy.ts';
import { isPackageName } from '../../src/python/name.ts';
import { fc } from '../properties.ts';
import { codesOf, parse } from './policies.ts';

const schema = JSON.parse(readFileSync('schema/sync-policy.schema.json', 'utf8'));
const validate = new Ajv({ strict: true, allowUnionTypes: true, formats: { date: true } }).compile(schema);

const whole = parseYaml(`
version: 1
enforce: all
groups:
  - name: backend
    base: [a.txt, "c/*.txt"]
    variants:
      - b.txt
      - path: d.txt
        relation: subset
        versions: minor
        environment: { python: "3.10", platform: linux, machine: x86_64, implementation: cpython }
        extra: [python_dotenv, { package: "torch*", reason: why, until: 2027-01-31 }]
        omit: [x, { package: y, until: 2028-02-29 }, { section: Testing, reason: tools }]
        differ: [{ package: numpy }]
        substitute: { a: b, c: { with: d, reason: e } }
        require: [django]
      - { path: e.txt, python: "3.13.1" }
severity: { missing: off, duplicate: notice }
fix: [missing, commented-out]
`);

describe('the JSON Schema', () => {
  it('is current', () => {
    expect(execFileSync(process.execPath, ['scripts/policy-schema.ts', '--check'], { encoding: 'utf8' })).toContain(
      'is current',
    );
  });

  it('describes every key, and every value that is no mere list item', () => {
    const without: string[] = [];
    visit(schema, '', (path, one) => {
      if (
        /\/properties\/[^/]+$/.test(path) &&
        typeof one['description'] !== 'string' &&
        !('anyOf' in one && 'items' in one)
      ) {
        without.push(path);
      }
    });
    expect(without).toEqual([]);
  });

  it('is written in no keyword that fitsSchema does not know', () => {
    const judged = ['type', 'const', 'enum', 'minLength', 'pattern', 'items', 'minItems', 'properties', 'required'];
    const more = ['propertyNames', 'additionalProperties', 'anyOf'];
    const described = ['$schema', 'title', 'description', 'examples', 'format'];
    const known = new Set([...judged, ...more, ...described]);
    const unknown = new Set<string>();
    visit(schema, '', (path, one) => {
      if (/\/properties$/.test(path)) return;
      for (const key of Object.keys(one)) if (!known.has(key)) unknown.add(`${path}/${key}`);
    });
    expect([...unknown]).toEqual([]);
  });

  it('spells package names as PEP 508 does', () => {
    const name: string =
      schema.properties.groups.items.properties.variants.items.anyOf[1].properties.require.items.pattern;
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'Z', '0', '-', '_', '.', ' ', '[', 'é'), maxLength: 6 }),
        (text) => {
          expect(new RegExp(name, 'u').test(text)).toBe(isPackageName(text));
        },
      ),
    );
  });

  it('accepts a policy with every key', () => {
    expect(validate(whole), JSON.stringify(validate.errors)).toBe(true);
    expect(policyShape.safeParse(whole).success).toBe(true);
    expect(fitsSchema(schema, whole)).toBe(true);
  });
});

/** Every place of the whole policy, with something else put there, taken away, or added. */
const mutations = mutationsOf(whole);

describe('a policy that is changed somewhere', () => {
  it('is judged alike by zod, by ajv and by fitsSchema, but for what only patterns for editors say', () => {
    expect(mutations.length).toBeGreaterThan(1_000);
    let accepted = 0;
    for (const { what, policy } of mutations) {
      const byAjv = validate(policy);
      expect(fitsSchema(schema, policy), what).toBe(byAjv);
      // `pattern` of paths and globs is for editors; the rules judge those, and say more.
      const byZod = policyShape.safeParse(policy).success;
      if (byAjv) expect(byZod, what).toBe(true);
      if (byAjv) accepted += 1;
    }
    expect(accepted).toBeGreaterThan(100);
  });

  it('is refused by the schema when the reader refuses its shape, and accepted when the reader accepts it', async () => {
    for (const { what, policy } of mutations) {
      const text = JSON.stringify(policy);
      const read = await parse(text);
      if (!('length' in read)) expect(validate(policy), what).toBe(true);
      else if (read.every(({ code }) => code === 'policy-shape' || code === 'policy-key')) {
        expect(validate(policy), what).toBe(false);
      }
    }
  });
});

describe('reading', () => {
  it('never throws on bytes', async () => {
    const mark = fc.constantFrom([], [0xef, 0xbb, 0xbf], [0xff, 0xfe], [0xfe, 0xff]);
    await fc.assert(
      fc.asyncProperty(mark, fc.uint8Array({ maxLength: 200 }), async (before, bytes) => {
        const read = await parsePolicy('p.yml', Uint8Array.from([...before, ...bytes]));
        expect('length' in read && read.every(({ line, column }) => line !== null && column !== null)).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  it('never throws on what looks like YAML, and always says where', async () => {
    const piece = fc.constantFrom(
      ...[
        'version: 1\n',
        'groups:\n',
        '  - base: a\n',
        '    variants: [b]\n',
        '- ',
        '? ',
        ': ',
        '[',
        ']',
        '{',
        '}',
        ', ',
      ],
      ...[
        '&a ',
        '*a ',
        '!t ',
        '|\n',
        '>\n',
        "'",
        '"',
        '#',
        '\t',
        '\n',
        '  ',
        '---\n',
        '...\n',
        '%YAML 1.1\n',
        '<<: ',
        '~',
        '1',
      ],
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 25 }), async (pieces) => {
        const text = pieces.join('');
        for (const place of await codesOf(text)) expect(place).toMatch(/^\d+:\d+ policy-/);
      }),
      { numRuns: 2_000 },
    );
  });
});

function visit(value: unknown, path: string, see: (path: string, one: Record<string, unknown>) => void): void {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) see(path, Object.fromEntries(Object.entries(value)));
  for (const [key, one] of Object.entries(value)) {
    if (key !== 'examples' && key !== 'enum') visit(one, `${path}/${key}`, see);
  }
}

interface Mutation {
  readonly what: string;
  readonly policy: unknown;
}

function mutationsOf(policy: unknown): readonly Mutation[] {
  return pathsOf(policy, []).flatMap((path) => [
    ...changes().map((other) => ({
      what: `${path.join('/')} = ${JSON.stringify(other)}`,
      policy: put(policy, path, other),
    })),
    ...(path.length === 0 ? [] : [{ what: `${path.join('/')} taken away`, policy: put(policy, path, undefined) }]),
    { what: `${path.join('/')}/zzz added`, policy: put(policy, [...path, 'zzz'], 'x') },
  ]);
}

function changes(): readonly unknown[] {
  return [null, true, 0, 1, 2, 3.1, '', 'x', 'a b', 'a*', '3.13', '2027-02-30', [], ['a'], [1], {}, { path: 'x' }];
}

function pathsOf(value: unknown, path: readonly string[]): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, one]) => pathsOf(one, [...path, key]))];
}

/** A copy with something else at a path; `undefined` takes it away. Where nothing can stand, the value itself. */
function put(value: unknown, path: readonly string[], other: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return other;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    return value.flatMap((one, index) =>
      String(index) === key ? (other === undefined && rest.length === 0 ? [] : [put(one, rest, other)]) : [one],
    );
  }
  const entries = Object.entries(value).filter(([name]) => name !== key);
  const before = Object.entries(value).find(([name]) => name === key)?.[1];
  return Object.fromEntries(
    other === undefined && rest.length === 0 ? entries : [...entries, [key, put(before, rest, other)]],
  );
}
