import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { defaultSeverity, findingCodes, fixableCodes } from '../../src/policy/finding-code.ts';
import { codesIn, root, tablesOf, tableWith } from './markdown.ts';

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const action = parse(readFileSync(join(root, 'action.yml'), 'utf8'));

describe('the inputs and outputs in README.md', () => {
  it('are those of action.yml, with their defaults', () => {
    const rows = tableWith('README.md', 'input').map(([input = '', , standard = '']) => [
      codesIn(input)[0],
      codesIn(standard)[0] ?? '',
    ]);
    const inputs: Record<string, { default?: string }> = action.inputs;
    expect(rows).toEqual(Object.entries(inputs).map(([name, input]) => [name, input.default ?? '']));
  });

  it('name the outputs of action.yml', () => {
    const rows = tableWith('README.md', 'output').map(([output = '']) => codesIn(output)[0]);
    expect(rows).toEqual(Object.keys(action.outputs));
  });
});

describe('docs/dependencies.md', () => {
  const rows = tableWith('docs/dependencies.md', 'package', 'bundled');

  it('has one line for each dependency, and no other', () => {
    const named = rows.map(([name = '']) => codesIn(name)[0]).sort();
    expect(named).toEqual(Object.keys(manifest.devDependencies).sort());
  });

  it('says what each is for', () => {
    expect(rows.filter(([, , purpose = '']) => purpose.length < 10)).toEqual([]);
  });

  it('calls bundled exactly what dist/licenses.txt lists of them', () => {
    const licenses = readFileSync(join(root, 'dist/licenses.txt'), 'utf8');
    const listed = rows
      .map(([name = '']) => codesIn(name)[0] ?? '')
      .filter((name) => licenses.includes(`\n${name} `) || licenses.startsWith(`${name} `));
    expect(listed).toEqual(rows.filter(([, bundled]) => bundled === 'yes').map(([name = '']) => codesIn(name)[0]));
  });
});

describe('docs/findings', () => {
  const rows = tableWith('docs/findings/README.md', 'code');

  it('lists every finding in the order of the code', () => {
    expect(rows.map(([code = '']) => codesIn(code)[0])).toEqual(findingCodes);
  });

  it.each(findingCodes)('gives the default severity of %s', (code) => {
    const row = rows.find(([cell = '']) => codesIn(cell)[0] === code);
    expect(row?.[1]).toMatch(new RegExp(`\\b${defaultSeverity[code]}\\b`));
    expect(tablesOf(`docs/findings/${code}.md`)[0]?.[1]).toEqual(row?.slice(1));
  });

  it.each(findingCodes)('says whether a fix can clear %s', (code) => {
    const fixable: readonly string[] = fixableCodes;
    const row = rows.find(([cell = '']) => codesIn(cell)[0] === code);
    expect(row?.[2] === 'never').toBe(!fixable.includes(code));
  });
});

describe('docs/report.md', () => {
  const schema = JSON.parse(readFileSync(join(root, 'schema/report.schema.json'), 'utf8'));
  const tables = tablesOf('docs/report.md').filter(([header]) => header?.[0] === 'key');
  const keys = tables.map((table) => table.slice(1).flatMap(([key = '']) => codesIn(key)));

  it('describes the keys of the schema', () => {
    const definitions = { ...schema.definitions, ...schema.$defs };
    expect(keys).toEqual([
      Object.keys(schema.properties),
      Object.keys(definitions.finding.properties),
      Object.keys(definitions.problem.properties),
    ]);
  });
});

describe('the policy in README.md', () => {
  it('names keys of a variant that the schema knows, all but none', () => {
    const schema = readFileSync(join(root, 'schema/sync-policy.schema.json'), 'utf8');
    const named = tableWith('README.md', 'key of a variant').flatMap(([key = '']) => codesIn(key));
    expect(named.filter((key) => !schema.includes(`"${key}"`))).toEqual([]);
    expect(named).toHaveLength(9);
  });
});
