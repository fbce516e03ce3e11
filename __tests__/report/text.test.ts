import { describe, expect, it } from 'vitest';
import { formatText, type TextOptions } from '../../src/report/text.ts';
import { expectLinear } from './expect-linear.ts';
import {
  advise,
  basePath,
  fatalProblem,
  finding,
  groupSummary,
  leftToPerson,
  line,
  manyMissing,
  noAdvices,
  older,
  possible,
  ranges,
  result,
  variantPath,
  variantSummary,
} from './factories.ts';

const plain: TextOptions = { color: false, width: 100, quiet: false, command: 'dependency-file-sync fix' };
const pandas = older({
  name: 'pandas',
  base: line(basePath, 20, 'pandas>=2.2.2'),
  at: line(variantPath, 18, ''),
  detail: ranges('version-conflict', '>=2.2.2', '==2.2.0'),
});
const unreadable = finding({
  name: '',
  base: null,
  at: line(variantPath, 3, '', 12),
  detail: { code: 'unreadable-line', reason: 'a number was expected', text: 'flask==1.24..4', caret: 11 },
});

describe('the text report', () => {
  it('has one heading for what is told of a platform file, whichever group is meant', () => {
    const at = line('Procfile', 2, '');
    const by = [{ ...at, certain: true }];
    const told = { package: null, name: 'x', variant: null, base: null, bases: [], at } as const;
    const findings = [
      finding({ ...told, group: '', detail: { code: 'not-governed', file: 'web.txt', by, untold: null } }),
      finding({
        ...told,
        group: 'backend',
        detail: { code: 'not-tested', file: 'requirements.txt', by, untold: null },
      }),
    ];
    const text = formatText(result(findings), noAdvices, plain);
    expect(text.match(/^Procfile$/gm)).toHaveLength(1);
    expect(text).toMatch(
      /^Procfile\n {2}Procfile:2:1 {2}\w+ {2}not-governed: [\s\S]*\n {2}Procfile:2:1 {2}\w+ {2}not-tested: /m,
    );
  });

  it('reads from the verdict to the command that fixes it', () => {
    const findings = [finding({ cause: 'base-added' }), pandas, unreadable];
    const advices = new Map([[findings[0] ?? pandas, possible('insert it after line 57', line(variantPath, 58, ''))]]);
    expect(formatText(result(findings), advices, plain)).toBe(`\
Drift: 2 findings of this change fail the check. 1 older finding.

requirements.render.txt (must have all of requirements.txt, has 52 of 58 packages)
  requirements.render.txt:58:1  error  missing: stripe is missing here; this change added
      stripe==11.1.0 at requirements.txt:31; the fix would insert it after line 57.
  requirements.render.txt:3:12  error  unreadable-line: pip refuses this line: a number was
      expected.
        flask==1.24..4
                   ^
  requirements.render.txt:18:1  warning (older)  version-conflict: requirements.txt:20 asks for
      pandas >=2.2.2, this file pins 2.2.0, and no version satisfies both; align the two or, if on
      purpose, list it under differ in the policy.

3 findings (2 errors, 1 warning); 1 variant checked against 1 base file.
If on purpose: say so in .github/sync-policy.yml, with a reason (omit, extra, differ, substitute).
To clear 1 of them, run: dependency-file-sync fix
`);
  });

  it('is two lines when nothing is wrong', () => {
    expect(formatText(result(), noAdvices, plain)).toBe(
      'In sync for this change.\n\n0 findings; 1 variant checked against 1 base file.\n',
    );
  });

  it('counts nothing where nothing was found because something could not be read', () => {
    expect(formatText(result([], { problems: [fatalProblem()] }), noAdvices, plain)).not.toContain('checked against');
    expect(formatText(result([finding()], { problems: [fatalProblem()] }), noAdvices, plain)).toContain('1 finding');
  });

  it('counts nothing where nothing was checked against anything', () => {
    expect(formatText(result([], { problems: [fatalProblem()], groups: [] }), noAdvices, plain)).toBe(
      'Could not check: 1 problem must be mended first.\n\n.github/sync-policy.yml:4:5  error policy-key: varients is no key; did you mean variants?\n',
    );
  });

  it('puts what stands in the way first, and notes last', () => {
    const note = fatalProblem({
      code: 'include-skipped',
      message: 'https://x is not followed',
      fatal: false,
      path: null,
    });
    const whole = fatalProblem({
      code: 'file-missing',
      message: 'it is not there',
      path: 'a.txt',
      line: null,
      column: null,
    });
    const text = formatText(result([pandas], { problems: [note, fatalProblem(), whole] }), noAdvices, plain);
    expect(text.split('\n').filter((each) => /^(Could|\S*\s*(error|note) )/.test(each))).toEqual([
      'Could not check: 2 problems must be mended first. 1 older finding.',
      '.github/sync-policy.yml:4:5  error policy-key: varients is no key; did you mean variants?',
      'a.txt  error file-missing: it is not there',
      'note include-skipped: https://x is not followed',
    ]);
  });

  it('says no more than the verdict and what counts when quiet', () => {
    const notice = finding({ name: 'x', severity: 'notice', counts: false });
    const note = fatalProblem({ fatal: false });
    const quiet = { ...plain, quiet: true };
    const text = formatText(result([finding(), pandas, notice], { problems: [note] }), noAdvices, quiet);
    expect(text).toContain('stripe is missing here');
    expect(text).not.toMatch(/pandas|x is missing|varients|To clear|checked against/);
    expect(formatText(result([pandas]), noAdvices, quiet)).toBe('In sync for this change. 1 older finding.\n');
  });

  it('promises of a fix what is new, since the older findings are not its affair', () => {
    const findings = [finding(), older({ name: 'flask' }), finding({ name: 'redis', introduced: null })];
    const text = formatText(result(findings), advise(findings, possible('insert it')), plain);
    expect(text).toContain('To clear 2 of them, run: ');
    const [one, old] = [[finding()], [older()]];
    expect(formatText(result(one), advise(one, possible('insert it')), plain)).toContain('To clear it, run: ');
    expect(formatText(result(old), advise(old, possible('insert it')), plain)).not.toContain('To clear');
  });

  it.each([
    [1, 'it'],
    [3, 'all 3'],
  ])('of %i findings that a fix would all clear, it says %s', (count, which) => {
    const findings = manyMissing(count);
    const text = formatText(result(findings), advise(findings, possible('insert it')), plain);
    expect(text).toContain(`To clear ${which}, run: `);
  });

  it('names the file that lacks a package, and not the line of the base, where there is no place for it', () => {
    const findings = [finding()];
    const placeOf = (advices: typeof noAdvices): string | undefined =>
      / {2}(\S*) {2}error {2}missing:/.exec(formatText(result(findings), advices, plain))?.[1];
    expect(placeOf(advise(findings, leftToPerson('why', 'do it')))).toBe(variantPath);
    expect(placeOf(advise(findings, possible('x', line(variantPath, 58, ''))))).toBe(`${variantPath}:58:1`);
  });

  it('names the absences beyond thirty instead of telling them', () => {
    const text = formatText(result(manyMissing(116)), noAdvices, plain);
    expect(text.match(/is missing here/g)).toHaveLength(30);
    expect(text).toContain('  and 86 more absent: package-30, package-31,');
    expect(text).toContain('package-115');
    expect(formatText(result(manyMissing(30)), noAdvices, plain)).not.toContain('more absent');
  });

  it('says of a frozen base once what it is, and tells only what the change brought', () => {
    const groups = [groupSummary({ variants: [variantSummary({ frozenBase: true })] })];
    const brought = finding({ name: 'brought', introduced: true });
    const findings = [...manyMissing(50, { introduced: false, counts: false }), brought];
    const text = formatText(result(findings, { groups }), noAdvices, plain);
    expect(text.match(/looks like the output of pip freeze/g)).toHaveLength(1);
    expect(text.match(/is missing here/g)).toHaveLength(1);
    expect(text).toContain('brought is missing here');
    expect(text).toContain('  and 50 more absent: package-0,');
    const only = formatText(result(findings.slice(0, 50), { groups }), noAdvices, plain);
    expect(only).toContain('  50 absent: package-0,');
  });

  it('says which relation each variant stands in, and names bare files for the rest', () => {
    const variants = [
      variantSummary({ path: 'a.txt', relation: 'overlay', basePackages: 1 }),
      variantSummary({ path: 'b.txt', relation: 'equal' }),
      variantSummary({ path: 'c.txt', relation: 'subset', omitted: 3 }),
    ];
    const findings = [
      finding({ variant: 'a.txt' }),
      finding({ variant: 'b.txt' }),
      finding({ variant: 'c.txt' }),
      finding({ variant: null, at: line(basePath, 2, ''), group: 'backend' }),
      finding({ variant: null, base: line('other.txt', 2, '') }),
      finding({ variant: null, base: null }),
    ];
    const text = formatText(
      result(findings, { groups: [groupSummary({ variants, base: ['x', 'y'] })] }),
      noAdvices,
      plain,
    );
    expect(text.split('\n').filter((each) => /^[^ ]+( \(.*\))?$/.test(each))).toEqual([
      'a.txt (installed together with x and y)',
      'b.txt (must equal x and y, has 52 of 58 packages)',
      'c.txt (may have nothing beyond x and y, has 52 of 58 packages, 3 left out on purpose)',
      'requirements.txt',
      'other.txt',
      '.github/sync-policy.yml',
    ]);
  });

  it('keeps to the width, and to 60 columns at least', () => {
    const text = (width: number) => formatText(result([finding(), pandas]), noAdvices, { ...plain, width });
    expect(
      text(72)
        .split('\n')
        .filter((each) => each.length > 72),
    ).toEqual([]);
    expect(text(72)).toContain(
      '  requirements.render.txt:18:1  warning (older)  version-conflict:\n      requirements.txt:20 asks',
    );
    expect(text(10)).toBe(text(60));
    const wide = formatText(result([finding()]), noAdvices, { ...plain, width: 400 });
    expect(wide).toContain(
      'error  missing: stripe is missing here; requirements.txt:31 has stripe==11.1.0; add it or, if',
    );
  });

  it('says the same with colours as without', () => {
    const findings = [finding(), pandas, unreadable];
    const made = result(findings, { problems: [fatalProblem(), fatalProblem({ fatal: false })] });
    const advices = advise(findings, possible('mend it'));
    const colored = formatText(made, advices, { ...plain, color: true });
    expect(colored).toContain('\u001b[31merror\u001b[39m');
    const stripped = colored.replaceAll(/\p{Cc}\[\d+m/gu, '');
    expect(stripped).toBe(formatText(made, advices, plain));
    expect(formatText(result(), noAdvices, { ...plain, color: true })).toContain('\u001b[32m');
  });

  it('lets no control character of a file through', () => {
    const nasty = '\u001b[2J\u0007\r\n::error::x';
    const findings = [
      finding({ name: nasty, variant: nasty, base: line(nasty, 1, nasty), at: line(nasty, 2, nasty) }),
      finding({ detail: { code: 'unreadable-line', reason: nasty, text: nasty, caret: 3 }, variant: nasty }),
      ...manyMissing(40, { name: nasty, variant: nasty }),
    ];
    const groups = [groupSummary({ base: [nasty], variants: [variantSummary({ path: nasty })] })];
    const problems = [fatalProblem({ message: nasty, path: nasty })];
    const text = formatText(result(findings, { groups, problems }), advise(findings, possible(nasty)), {
      ...plain,
      command: nasty,
    });
    expect(text.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
    expect(text.split('\n').some((each) => each.trimStart().startsWith('::'))).toBe(false);
  });

  it('takes time in proportion to the findings', () => {
    const made = (count: number) => result(manyMissing(count, { detail: { code: 'left-behind' } }));
    expectLinear(made, (each) => formatText(each, noAdvices, plain));
  });
});
