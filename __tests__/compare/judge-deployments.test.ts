import { describe, expect, it } from 'vitest';
import type { InstalledBy } from '../../src/compare/finding.ts';
import { type Deployments, judgeDeployments } from '../../src/compare/judge-deployments.ts';
import type { FindingCode, Severity } from '../../src/policy/finding-code.ts';
import type { Enforce } from '../../src/policy/policy.ts';

const place = (path: string, certain = true): InstalledBy => ({ path, line: 3, column: 5, certain });
const nothing: Deployments = {
  deployed: [],
  tested: [],
  untold: null,
  includes: new Map(),
  gathering: new Set(),
  governed: new Set(),
};
const strictness = (enforce: Enforce, severity: Severity = 'error') => ({
  enforce,
  severity: new Map<FindingCode, Severity>([
    ['not-governed', severity],
    ['not-tested', severity],
  ]),
});

describe('what a deploy installs', () => {
  const loose: Deployments = { ...nothing, deployed: [{ file: 'a.txt', by: [place('Dockerfile')] }] };

  it('and no group governs is a finding on the file, at the place that installs it', () => {
    expect(judgeDeployments(loose, null, new Map(), strictness('new'))).toEqual([
      {
        code: 'not-governed',
        package: null,
        name: 'a.txt',
        group: '',
        variant: null,
        severity: 'error',
        introduced: null,
        counts: true,
        cause: 'unknown',
        base: null,
        bases: [],
        lines: [],
        at: { path: 'Dockerfile', line: 3, column: 5 },
        via: null,
        detail: { code: 'not-governed', file: 'a.txt', by: [place('Dockerfile')], untold: null },
      },
    ]);
  });

  it.each<[Enforce, Severity, before: Deployments | null, introduced: boolean | null, counts: boolean]>([
    ['new', 'error', null, null, true],
    ['new', 'error', nothing, true, true],
    ['new', 'error', loose, false, false],
    ['all', 'error', loose, false, true],
    ['none', 'error', loose, false, true],
    ['new', 'warning', nothing, true, false],
    ['all', 'warning', loose, false, false],
  ])('under enforce %s, as %s', (enforce, severity, before, introduced, counts) => {
    const findings = judgeDeployments(loose, before, new Map(), strictness(enforce, severity));
    expect(findings).toMatchObject([{ severity, introduced, counts }]);
  });

  it('is silent when the policy says so, and by default', () => {
    expect(judgeDeployments(loose, null, new Map(), strictness('new', 'off'))).toEqual([]);
    expect(judgeDeployments(loose, null, new Map(), { enforce: 'new', severity: new Map() })).toEqual([]);
  });
});

describe('what CI never installs', () => {
  const governed = new Set(['all.txt', 'base.txt', 'deep.txt']);
  const includes = new Map([
    ['all.txt', ['base.txt']],
    ['base.txt', ['deep.txt']],
    ['loose.txt', ['base.txt']],
  ]);
  const deployed = (...files: readonly string[]): Deployments => ({
    ...nothing,
    governed,
    includes,
    deployed: files.map((file) => ({ file, by: [place(file, false), place(`${file}!`)] })),
  });
  const judged = (head: Deployments) =>
    judgeDeployments(head, null, new Map([['base.txt', { group: 'web', variant: 'base.txt' }]]), strictness('new'));

  it('is told of the file that a deploy names, and not of those that it includes', () => {
    expect(judged(deployed('all.txt')).map(({ code, name }) => [code, name])).toEqual([['not-tested', 'all.txt']]);
  });

  it('is told of the nearest governed file behind one that is not, with all places, the certain ones first', () => {
    const [ungoverned, untested, ...others] = judged(deployed('loose.txt', 'base.txt'));
    expect([ungoverned?.name, others]).toEqual(['loose.txt', []]);
    expect(untested).toMatchObject({ code: 'not-tested', name: 'base.txt', group: 'web', variant: 'base.txt' });
    expect(untested?.detail).toMatchObject({
      by: [{ path: 'loose.txt!' }, { path: 'base.txt!' }, { path: 'loose.txt' }, { path: 'base.txt' }],
    });
  });

  it('is nothing that CI reaches through includes, however deep', () => {
    expect(judged({ ...deployed('deep.txt'), tested: ['all.txt'] })).toEqual([]);
  });
});
