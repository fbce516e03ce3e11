import { describe, expect, it } from 'vitest';
import { annotationCommand, annotationsOf, annotationsPerLevel } from '../../src/report/annotations.ts';
import { expectLinear } from './expect-linear.ts';
import {
  advise,
  basePath,
  fatalProblem,
  finding,
  line,
  manyMissing,
  noAdvices,
  older,
  possible,
  result,
  variantPath,
} from './factories.ts';

const other = 'requirements.py313.txt';

describe('annotations', () => {
  it('stand once for a package, with all its variants', () => {
    const findings = [
      finding(),
      finding({ variant: other, severity: 'warning', at: line(other, 4, ''), detail: { code: 'left-behind' } }),
    ];
    expect(annotationsOf(result(findings), noAdvices, null)).toEqual([
      {
        level: 'error',
        path: basePath,
        line: 31,
        column: 1,
        endColumn: 14,
        title: 'stripe: missing, left behind (2 files)',
        message:
          'requirements.render.txt: stripe is missing here; requirements.txt:31 has stripe==11.1.0; add it or, if on purpose, omit it in the policy.\n' +
          'requirements.py313.txt:4:1: the base no longer has stripe, and this file still does; remove it here or, if on purpose, list it under extra in the policy.',
      },
    ]);
  });

  it('stand apart for two groups, for lines without a name and for findings on the base', () => {
    const refused = (at: number) =>
      finding({
        name: '',
        at: line(variantPath, at, ''),
        base: null,
        detail: { code: 'unreadable-line', reason: 'x', text: 'y', caret: 0 },
      });
    const findings = [finding(), finding({ group: 'other' }), finding({ variant: null }), refused(3), refused(4)];
    expect(annotationsOf(result(findings), noAdvices, null)).toHaveLength(5);
  });

  it.each([
    ['the base first', [basePath, variantPath], basePath],
    ['else the line of the variant', [variantPath], variantPath],
    ['else none', ['README.md'], undefined],
    ['else none, when nothing was touched', [], undefined],
  ])('are placed in a file that the change touched: %s', (_, touched, path) => {
    const lines = [line(variantPath, 18, 'stripe==1')];
    const [first] = annotationsOf(
      result([finding({ lines, at: line(variantPath, 18, '') })]),
      noAdvices,
      new Set(touched),
    );
    expect(first?.path).toBe(path);
  });

  it('are placed where the fix would insert, else on the file, when the change touched the variant alone', () => {
    const findings = [finding()];
    const advices = advise(findings, possible('insert it', line(variantPath, 58, '')));
    const [first] = annotationsOf(result(findings), advices, new Set([variantPath]));
    expect(first).toMatchObject({ path: variantPath, line: 58, endColumn: null });
    const nowhere = result([finding({ base: null })]);
    expect(annotationsOf(nowhere, noAdvices, new Set([variantPath]))).toMatchObject([
      { path: variantPath, line: 1, column: 1, endColumn: null },
    ]);
    expect(annotationsOf(nowhere, noAdvices, new Set([basePath]))).toEqual([]);
  });

  it('are about what the change brought, or about all when nothing was compared', () => {
    expect(annotationsOf(result([older()]), noAdvices, null)).toEqual([]);
    expect(annotationsOf(result([finding({ introduced: null })]), noAdvices, null)).toHaveLength(1);
  });

  it('begin with what could not be understood, whatever was touched', () => {
    const problems = [
      fatalProblem(),
      fatalProblem({ path: null, line: null, column: null }),
      fatalProblem({ fatal: false }),
    ];
    const notes = annotationsOf(result([finding()], { problems }), noAdvices, new Set([basePath]));
    expect(notes.map(({ level, path, line: at, title }) => [level, path, at, title])).toEqual([
      ['error', '.github/sync-policy.yml', 4, 'policy key'],
      ['error', null, null, 'policy key'],
      ['error', basePath, 31, 'stripe: missing'],
    ]);
  });

  it('say what a touched file adds below a heading that is left out, as a notice', () => {
    const note = fatalProblem({ code: 'left-out-with-section', fatal: false, path: basePath, line: 31, column: 1 });
    const made = result([], {
      problems: [note, fatalProblem({ code: 'local-file-path', fatal: false, path: basePath })],
    });
    const [first, ...others] = annotationsOf(made, noAdvices, new Set([basePath]));
    expect(first).toMatchObject({ level: 'notice', path: basePath, line: 31, title: 'left out with section' });
    expect(others).toEqual([]);
    expect(annotationsOf(made, noAdvices, null)).toHaveLength(1);
    expect(annotationsOf(made, noAdvices, new Set([variantPath]))).toEqual([]);
  });

  it('are ten of a level, the last of which says how many more there were', () => {
    const findings = [
      ...manyMissing(3, { severity: 'notice' }),
      ...manyMissing(12, { group: 'w', severity: 'warning' }),
      ...manyMissing(11, { group: 'e' }),
      ...manyMissing(12, { group: 'e' }).slice(11),
    ];
    const notes = annotationsOf(result(findings), noAdvices, null);
    expect(notes.map((each) => each.level)).toEqual([
      ...Array.from({ length: annotationsPerLevel }, () => 'error'),
      ...Array.from({ length: annotationsPerLevel }, () => 'warning'),
      ...Array.from({ length: 3 }, () => 'notice'),
    ]);
    expect(notes[9]?.message).toMatch(/\n\+ 2 more errors: see the summary of this job\.$/);
    expect(notes[19]?.message).toMatch(/\n\+ 2 more warnings: see the summary of this job\.$/);
    expect(notes[22]?.message).not.toContain('more notice');
    const eleven = annotationsOf(result(manyMissing(11)), noAdvices, null);
    expect(eleven.at(-1)?.message).toMatch(/\n\+ 1 more error: see/);
  });

  it('have messages and titles that no runner cuts', () => {
    const name = 'x'.repeat(5_000);
    const findings = Array.from({ length: 2_000 }, (_, index) => finding({ name, variant: `folder/${index}.txt` }));
    const [note] = annotationsOf(result([...findings, ...manyMissing(40)]), noAdvices, null);
    expect(note?.message.length).toBeLessThanOrEqual(4_096);
    expect(note?.message).toMatch(/\n\+ 19\d\d more files$/);
    expect(note?.title.length).toBeLessThanOrEqual(255);
  });
});

describe('annotations as workflow commands', () => {
  const commandsFor = (made: ReturnType<typeof result>) => annotationsOf(made, noAdvices, null).map(annotationCommand);

  it('are one each', () => {
    expect(commandsFor(result([finding()]))).toEqual([
      '::error file=requirements.txt,line=31,col=1,endColumn=14,title=stripe%3A missing::requirements.render.txt: stripe is missing here; requirements.txt:31 has stripe==11.1.0; add it or, if on purpose, omit it in the policy.',
    ]);
    expect(commandsFor(result())).toEqual([]);
  });

  it('let nothing of a file become a command', () => {
    const nasty = 'x\r\n::stop-commands::y ##[error]z\u2028::error::w';
    const made = result([finding({ name: nasty, base: line(nasty, 1, nasty), variant: nasty })], {
      problems: [fatalProblem({ message: nasty, path: nasty })],
    });
    const lines = commandsFor(made)
      .join('\n')
      .split(/[\r\n\u2028]/);
    expect(lines.map((each) => each.slice(0, 8))).toEqual(['::error ', '::error ']);
  });

  it('take time in proportion to the findings', () => {
    expectLinear(
      (count) => result(manyMissing(count)),
      (made) => annotationsOf(made, noAdvices, new Set([basePath])),
    );
  });
});
