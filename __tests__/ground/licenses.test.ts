import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bundledPackages, licenseText } from '../../scripts/licenses.ts';

const root = resolve(import.meta.dirname, '..', '..');

/** Licences that ask for no more than that their text comes along. */
const allowed = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'BlueOak-1.0.0', 'ISC', 'MIT'];

describe('dist/licenses.txt', () => {
  const entries = readFileSync(join(root, 'dist/licenses.txt'), 'utf8')
    .split(`\n\n${'-'.repeat(80)}\n\n`)
    .map((entry) => {
      const [name = '', license = '', ...text] = entry.trimEnd().split('\n');
      return { name, license, text: text.join('\n').trim() };
    });

  it('lists packages, sorted and each once', () => {
    const names = entries.map(({ name }) => name);
    expect(names.length).toBeGreaterThan(3);
    expect(names).toEqual([...new Set(names)].sort());
  });

  it.each(entries)('$name comes under a licence that is allowed, with its text', ({ license, text }) => {
    expect(allowed).toContain(license);
    expect(text).toMatch(/copyright|licen[cs]e/i);
  });
});

describe('the packages of a bundle', () => {
  it('are read from the names of its modules, each once', () => {
    const modules = [
      './src/cli.ts',
      'external "node:fs"',
      './node_modules/yaml/dist/index.js',
      './node_modules/yaml/dist/compose/composer.js',
      './node_modules/@octokit/rest/dist-src/index.js',
      './node_modules/zod/v4/core/core.js + 3 modules',
    ];
    expect(bundledPackages(root, modules).map(({ name, license }) => [name, license])).toEqual([
      ['@octokit/rest', 'MIT'],
      ['yaml', 'ISC'],
      ['zod', 'MIT'],
    ]);
  });

  it('make one text', () => {
    const packages = [
      { name: 'a', version: '1.0.0', license: 'MIT', text: 'Copyright A\n' },
      { name: 'b', version: '2.0.0', license: 'ISC', text: '' },
    ];
    expect(licenseText(packages)).toBe(`a 1.0.0\nMIT\n\nCopyright A\n\n${'-'.repeat(80)}\n\nb 2.0.0\nISC\n`);
  });
});
