import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { formatGitlab } from '../../src/report/gitlab.ts';
import { sentenceOf } from '../../src/report/sentence.ts';
import { everyFinding } from './every-finding.ts';
import { fatalProblem, finding, line, noAdvices, older, possible, result, variantPath } from './factories.ts';

/** What GitLab asks of an entry of a code quality report. */
const validate = new Ajv2020({ allErrors: true, strict: true }).compile({
  type: 'array',
  items: {
    type: 'object',
    additionalProperties: false,
    required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
    properties: {
      description: { type: 'string', minLength: 1 },
      check_name: { type: 'string', minLength: 1 },
      fingerprint: { type: 'string', pattern: '^[0-9a-f]{16}$' },
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      location: {
        type: 'object',
        additionalProperties: false,
        required: ['path', 'lines'],
        properties: {
          // Relative, and without `./` in front.
          path: { type: 'string', pattern: '^[^./]|^\\.[^/]' },
          lines: {
            type: 'object',
            additionalProperties: false,
            required: ['begin'],
            properties: { begin: { type: 'integer', minimum: 1 } },
          },
        },
      },
    },
  },
});

describe('the code quality report', () => {
  it('has an entry for each finding, at the place to look at', () => {
    const one = finding();
    const at = { path: variantPath, line: 58, column: 1 };
    const advices = new Map([[one, possible('insert it at line 58', at)]]);
    expect(entries([one], {}, 'backend/', advices)).toEqual([
      {
        description: sentenceOf(one, advices.get(one)),
        check_name: 'missing',
        fingerprint: 'dde63ad443900142',
        severity: 'major',
        location: { path: 'backend/requirements.render.txt', lines: { begin: 58 } },
      },
    ]);
  });

  it('fits what GitLab reads, with a fingerprint for each, whatever was found', () => {
    const problems = [fatalProblem(), fatalProblem(), fatalProblem({ path: null, line: null, column: null })];
    const told = entries([...everyFinding, ...everyFinding, finding({ base: null, variant: null })], { problems });
    expect(validate(told), JSON.stringify(validate.errors)).toBe(true);
    expect(new Set(told.map(({ fingerprint }) => fingerprint)).size).toBe(told.length);
    expect(told).toHaveLength(2 * everyFinding.length + 4);
    expect(entries([])).toEqual([]);
  });

  it('grades by what counts', () => {
    const notice = finding({ severity: 'notice', detail: { code: 'left-behind' } });
    const problems = [fatalProblem(), fatalProblem({ fatal: false })];
    expect(entries([finding(), older(), notice], { problems }).map(({ severity }) => severity)).toEqual([
      'blocker',
      'info',
      'major',
      'minor',
      'info',
    ]);
  });

  it('knows a problem again when its line has moved', () => {
    const [first] = entries([], { problems: [fatalProblem({ line: 1 })] });
    const [second] = entries([], { problems: [fatalProblem({ line: 9 })] });
    expect(second?.fingerprint).toBe(first?.fingerprint);
    expect(second?.location.lines.begin).toBe(9);
  });

  it('points at the first line where there is no place', () => {
    const nowhere = fatalProblem({ path: null, line: null, column: null });
    const places = entries([finding({ base: null }), finding({ base: null, variant: null })], { problems: [nowhere] });
    expect(places.map(({ location }) => `${location.path}:${location.lines.begin}`)).toEqual([
      '.github/sync-policy.yml:1',
      'requirements.render.txt:1',
      '.github/sync-policy.yml:1',
    ]);
    expect(entries([finding({ base: line('a', 3, 'x') })])[0]?.location).toEqual({ path: 'a', lines: { begin: 3 } });
  });
});

interface Entry {
  readonly severity: string;
  readonly fingerprint: string;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

function entries(
  findings: Parameters<typeof result>[0],
  parts: Parameters<typeof result>[1] = {},
  prefix = '',
  advices = noAdvices,
): readonly Entry[] {
  const text = formatGitlab(result(findings, parts), advices, { fromTop: (path) => prefix + path });
  expect(text.endsWith(']\n')).toBe(true);
  return JSON.parse(text);
}
