import { describe, expect, it, vi } from 'vitest';
import { descendant, textOf } from '../../src/deployments/data-node.ts';
import { sourceFile } from '../../src/deployments/source-text.ts';
import { readTomlFile } from '../../src/deployments/toml-file.ts';
import { fc } from '../properties.ts';

const defect = vi.hoisted(() => ({ isOn: false }));
vi.mock('../../src/deployments/source-text.ts', async (original) => {
  const real = await original<typeof import('../../src/deployments/source-text.ts')>();
  const alignValue: typeof real.alignValue = (...given) => {
    if (defect.isOn) throw new TypeError('a defect');
    return real.alignValue(...given);
  };
  return { ...real, alignValue };
});

describe('a TOML file', () => {
  it('gives its strings with their places, equal ones in order', () => {
    const text = 'a = ["x", "x"]\n[b]\na = """\nx"""\n"c" = \'\'\'\\x\'\'\'\nd = "\\u0078\\n"\n';
    const read = readTomlFile(sourceFile('a.toml', text));
    const [root = null] = 'roots' in read ? read.roots : [];
    const strings = [
      ...(descendant(root, 'a')?.items ?? []),
      ...['a', 'c', 'd'].map((key) => descendant(root, 'b', key)),
    ];
    expect(strings.map((node) => [textOf(node), node?.at.line, node?.at.column])).toEqual([
      ['x', 1, 7],
      ['x', 1, 12],
      ['x', 4, 1],
      ['\\x', 5, 10],
      ['x\n', 6, 6],
    ]);
  });

  it('has each string at a place of its own, whatever it holds', () => {
    const value = fc.string({ unit: fc.constantFrom('"', "'", '\\', '\n', 'a', ' ', '#', '=', '\t', '\u{1f600}') });
    fc.assert(
      fc.property(fc.array(value, { maxLength: 6 }), (values) => {
        const text = `a = [${values.map((one) => JSON.stringify(one)).join(', ')}]\n`;
        const read = readTomlFile(sourceFile('a.toml', text));
        const items = 'roots' in read ? (descendant(read.roots[0] ?? null, 'a')?.items ?? []) : [];
        expect(items.map(textOf)).toEqual(values);
        const columns = items.map(({ at }) => at.column);
        expect(columns).toEqual([...new Set(columns)].sort((one, other) => one - other));
      }),
    );
  });

  it('is no valid TOML when the library says so', () => {
    expect(readTomlFile(sourceFile('a.toml', 'a = \n'))).toEqual({
      why: 'The file is no valid TOML.',
      at: { path: 'a.toml', line: 1, column: 1 },
    });
  });

  it('is not said to be invalid when the reader has a defect', () => {
    defect.isOn = true;
    try {
      expect(() => readTomlFile(sourceFile('a.toml', 'a = "x"\n'))).toThrow('a defect');
    } finally {
      defect.isOn = false;
    }
  });
});
