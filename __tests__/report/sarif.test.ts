import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/compare/finding.ts';
import type { CheckResult } from '../../src/compare/result.ts';
import { defaultSeverity, findingCodes } from '../../src/policy/finding-code.ts';
import { formatSarif } from '../../src/report/sarif.ts';
import { sentenceOf } from '../../src/report/sentence.ts';
import { fc } from '../properties.ts';
import { everyFinding } from './every-finding.ts';
import {
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

const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: false });
ajv.addFormat('uri', (text) => URL.canParse(text));
ajv.addFormat('uri-reference', (text) => URL.canParse(text, 'https://example.org/'));
const validate = ajv.compile(JSON.parse(readFileSync(new URL('./sarif.schema.json', import.meta.url), 'utf8')));

const everything = result([...everyFinding, older(), ...manyMissing(40)], {
  problems: [
    fatalProblem(),
    fatalProblem({ code: 'file-missing', path: 'a b.txt', line: null, column: null }),
    fatalProblem({ code: 'compare-skipped', fatal: false, path: null, line: null, column: null }),
    fatalProblem({ code: 'usage', fatal: false, path: 'a', line: 2, column: null }),
  ],
});

describe('the SARIF report', () => {
  it.each([
    ['nothing', result()],
    ['every finding and problem', everything],
    ['nothing to compare with', result(everyFinding, { compared: null })],
  ])('fits the standard with %s', (_, made) => {
    expect(validate(log(made)), JSON.stringify(validate.errors)).toBe(true);
  });

  it.each(['ruleId', 'message', 'locations', 'partialFingerprints'])('would not fit without %s', (key) => {
    const made = log(everything);
    delete made.runs[0].results[0][key];
    expect(validate(made)).toBe(false);
  });

  it('has a rule for every finding, in the words of its page', () => {
    const { rules } = log(result()).runs[0].tool.driver;
    expect(rules.map(({ id }: { id: string }) => id)).toEqual(findingCodes);
    for (const { id, help, helpUri, shortDescription, fullDescription, defaultConfiguration } of rules) {
      expect(help.markdown).toBe(readFileSync(`docs/findings/${id}.md`, 'utf8'));
      expect(help.text).toContain(helpUri);
      expect(fullDescription.text.startsWith(shortDescription.text)).toBe(true);
      expect(shortDescription.text).toMatch(/^[^`]+\.$/);
      const severity = defaultSeverity[id as keyof typeof defaultSeverity];
      expect(defaultConfiguration.level).toBe(severity === 'notice' || severity === 'off' ? 'note' : severity);
      expect(defaultConfiguration.enabled).toBe(severity === 'off' ? false : undefined);
    }
  });

  it('points every result at its rule', () => {
    const { results, tool } = log(everything).runs[0];
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex].id).toBe(ruleId);
  });

  it('tells a finding where to look, with the line of the base', () => {
    const at = line(variantPath, 7, 'stripe==10', 3);
    const one = finding({ detail: { code: 'left-behind' }, lines: [at], at });
    expect(log(result([one])).runs[0].results).toEqual([
      {
        ruleId: 'left-behind',
        ruleIndex: 5,
        kind: 'fail',
        level: 'warning',
        message: { text: sentenceOf(one, undefined) },
        locations: [{ physicalLocation: place('requirements.render.txt', 7, 3, 13) }],
        relatedLocations: [
          {
            id: 1,
            physicalLocation: place('requirements.txt', 31, 1, 15),
            message: { text: 'the base: stripe==11.1.0' },
          },
        ],
        partialFingerprints: {
          primaryLocationLineHash: expect.stringMatching(/^[0-9a-f]{16}$/),
          'findingIdentity/v1': expect.stringMatching(/^[0-9a-f]{16}$/),
        },
        baselineState: 'new',
        properties: { package: 'stripe', group: 'backend', counts: false, cause: 'unknown' },
      },
    ]);
  });

  it('points at the place of the insertion, else at the base, else at the first line of the file', () => {
    const absent = finding();
    const where = (one: Finding, advices = noAdvices, prefix = '') =>
      log(result([one]), advices, prefix).runs[0].results[0].locations[0].physicalLocation;
    const advice = possible('insert at line 58', { path: variantPath, line: 58, column: 1 });
    expect(where(absent, new Map([[absent, advice]]))).toEqual(place(variantPath, 58, 1, null));
    expect(where(absent)).toEqual(place('requirements.txt', 31, 1, 15));
    expect(where(finding({ base: null }))).toEqual(place(variantPath, 1, 1, null));
    expect(where(finding({ base: null, variant: null }))).toEqual(place('.github/sync-policy.yml', 1, 1, null));
    expect(where(absent, noAdvices, 'back end/')).toEqual(place('back%20end/requirements.txt', 31, 1, 15));
  });

  it('leaves the end open where a text goes over several lines', () => {
    const at = line(variantPath, 7, 'stripe \\\n ==10');
    const one = finding({ lines: [at], at, base: null });
    expect(log(result([one])).runs[0].results[0].locations[0].physicalLocation).toEqual(place(variantPath, 7, 1, null));
  });

  it('names a line of the base once, and not the place itself', () => {
    const base = line('requirements.txt', 31, 'stripe');
    const related = (parts: Parameters<typeof finding>[0]) =>
      log(result([finding({ base, ...parts })])).runs[0].results[0].relatedLocations;
    expect(related({ bases: [base, base] })).toHaveLength(1);
    expect(related({ at: base })).toBeUndefined();
    expect(related({ base: null })).toBeUndefined();
  });

  it('says what the change brought, where one was compared', () => {
    const state = (introduced: boolean | null) =>
      log(result([finding({ introduced })])).runs[0].results[0].baselineState;
    expect([state(true), state(false), state(null)]).toEqual(['new', 'unchanged', undefined]);
  });

  it('tells problems as notifications, those of the policy apart', () => {
    const [told] = log(everything).runs[0].invocations;
    expect(told.executionSuccessful).toBe(false);
    expect(told.toolConfigurationNotifications).toMatchObject([
      { descriptor: { id: 'policy-key' }, level: 'error' },
      { descriptor: { id: 'usage' }, level: 'note' },
    ]);
    expect(told.toolConfigurationNotifications[0].locations).toEqual([
      { physicalLocation: place('.github/sync-policy.yml', 4, 5, null) },
    ]);
    expect(told.toolExecutionNotifications).toMatchObject([
      {
        descriptor: { id: 'file-missing' },
        locations: [{ physicalLocation: { artifactLocation: { uri: 'a%20b.txt' } } }],
      },
      { descriptor: { id: 'compare-skipped' }, level: 'note', locations: [] },
    ]);
    expect(log(result([finding()])).runs[0].invocations[0].executionSuccessful).toBe(true);
  });

  it('tells as many as code scanning takes, those that count first, and says how many were left', () => {
    const findings = [older({ name: 'first' }), ...manyMissing(25_001)];
    const { results, invocations } = log(result(findings)).runs[0];
    expect(results).toHaveLength(25_000);
    expect(results[0].properties.package).toBe('package-0');
    expect(invocations[0].toolExecutionNotifications[0].message.text).toMatch(/^2 more findings did not fit/);
    const few = [older({ name: 'first' }), ...manyMissing(3)];
    expect(log(result(few)).runs[0].results[0].properties.package).toBe('first');
  });

  it('holds no link and no placeholder of a file', () => {
    const text = '[x](https://evil.example) {0}';
    const detail = { code: 'unreadable-line', reason: 'no name', text, caret: 0 } as const;
    const nasty = finding({ name: '', base: line('a', 1, text), detail, lines: [line(variantPath, 1, text)] });
    const made = log(result([nasty], { problems: [fatalProblem({ message: text })] })).runs[0];
    const texts = JSON.stringify([made.results, made.invocations]);
    expect(texts).toContain('[x] (https://evil.example) { 0}');
    expect(texts).not.toMatch(/\]\(|\{\d+\}/);
  });

  it('has paths that are references, and give the path back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (path) => {
        const made = log(result([finding({ base: null, variant: path })]));
        expect(validate(made), JSON.stringify(validate.errors)).toBe(true);
        const { uri } = made.runs[0].results[0].locations[0].physicalLocation.artifactLocation;
        expect(decodeURIComponent(uri)).toBe(path);
      }),
      { numRuns: 50 },
    );
    const lone = log(result([finding({ base: null, variant: '\ud800' })]));
    expect(validate(lone)).toBe(true);
  });
});

function log(made: CheckResult, advices = noAdvices, prefix = '') {
  const text = formatSarif(made, advices, { fromTop: (path) => prefix + path });
  expect(text.endsWith('}\n')).toBe(true);
  return JSON.parse(text);
}

function place(uri: string, startLine: number, startColumn: number, endColumn: number | null) {
  const end = endColumn === null ? {} : { endColumn };
  return { artifactLocation: { uri, uriBaseId: '%SRCROOT%' }, region: { startLine, startColumn, ...end } };
}
