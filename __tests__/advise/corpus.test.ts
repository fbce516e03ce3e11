import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkOf, initYes, lackingWhenAdded } from './adopted.ts';

/** Families in which nothing is held against anything, and why. */
const nothingToHold: Readonly<Record<string, string>> = {
  AlignmentResearch__polygames: 'two files that share no package',
  Avnsmith__sentindex: 'the base names no package',
  'Big-boss2025__Marketing-Ai-System': 'the other file is a copy of a download',
  HUYVESEA0__Lab_Manager: 'the base cannot be decoded',
  'Stability-AI__stablediffusion': 'one pip file',
  fpgmaas__deptry: 'inputs of tests',
  geopandas__geopandas: 'one pip file',
  lllyasviel__Fooocus: 'two files that share no package',
  'pandas-dev__pandas': 'one pip file',
  python__mypy: 'files for tools, without a base',
  qutebrowser__qutebrowser: 'files for tools, without a base',
  vivi930319__DecorateMeAI: 'two files that share one package',
};

const corpus = process.env['DEPENDENCY_CORPUS'];
const families = corpus === undefined ? [] : readdirSync(join(corpus, 'families'));
const scratch = mkdtempSync(join(tmpdir(), 'dependency-file-sync-corpus-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

describe.runIf(corpus !== undefined)('init in the repositories of the corpus (DEPENDENCY_CORPUS)', () => {
  it('has repositories', () => {
    expect(families.length).toBeGreaterThan(70);
  });

  it.each(families)(
    '%s: is in sync at once, and a package that comes into a base is asked of its mirrors',
    async (family) => {
      const folder = join(scratch, family);
      cpSync(join(corpus ?? '', 'families', family), folder, { recursive: true });
      const { status, err } = await initYes(folder);
      if (status === 2) {
        expect(err).toMatch(/no dependency files were found that belong together/);
        expect(Object.keys(nothingToHold)).toContain(family);
        return;
      }
      const result = await checkOf(folder);
      expect([status, result.verdict, result.problems.filter(({ fatal }) => fatal)]).toEqual([0, 'in-sync', []]);
      for (const { base, variants } of result.groups) {
        const mirrors = variants.filter(({ relation }) => relation === 'superset' || relation === 'equal');
        for (const at of ['top', 'end'] as const) {
          const asked = await lackingWhenAdded(folder, base[0] ?? '', { name: 'zz-new-package', at });
          expect([at, asked]).toEqual([at, mirrors.map(({ path }) => `missing error ${path}`)]);
        }
      }
    },
  );
});
