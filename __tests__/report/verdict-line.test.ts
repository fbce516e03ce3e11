import { describe, expect, it } from 'vitest';
import { tally } from '../../src/report/tally.ts';
import { verdictLine } from '../../src/report/verdict-line.ts';
import { fatalProblem, finding, older, result } from './factories.ts';

const warning = finding({ severity: 'warning', counts: false });
const notice = finding({ severity: 'notice', counts: false });
const counted = finding();

describe('the first line', () => {
  it.each([
    ['In sync for this change.', result()],
    ['In sync.', result([], { compared: null })],
    [
      'In sync for this change. 12 older findings, 2 warnings.',
      result([...Array.from({ length: 12 }, () => older()), warning, warning]),
    ],
    ['In sync for this change. 1 older finding, 1 warning, 1 notice.', result([older(), warning, notice])],
    ['Drift: 1 finding of this change fails the check.', result([counted])],
    ['Drift: 2 findings of this change fail the check. 1 notice.', result([counted, counted, notice])],
    ['Drift: 1 finding fails the check.', result([counted], { compared: null })],
    ['Drift: 2 findings fail the check.', result([counted, counted], { enforce: 'all' })],
    ['Drift: 2 findings fail the check.', result([counted, finding({ introduced: null })])],
    ['Drift: 1 finding, not enforced (enforce: none).', result([counted], { enforce: 'none' })],
    ['Could not check: 1 problem must be mended first.', result([], { problems: [fatalProblem()] })],
    [
      'Could not check: 2 problems must be mended first. 1 older finding.',
      result([older()], { problems: [fatalProblem(), fatalProblem(), fatalProblem({ fatal: false })] }),
    ],
  ])('%s', (sentence, made) => {
    expect(verdictLine(made)).toBe(sentence);
  });
});

it('what does not count is told apart', () => {
  const unknown = finding({ introduced: null, detail: { code: 'required-absent', commented: null, substitute: null } });
  const { aside } = tally([counted, warning, notice, older(), unknown]);
  expect(aside).toEqual({ older: 1, warnings: 1, notices: 1 });
});
