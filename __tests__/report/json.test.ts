import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { findingCodes } from '../../src/policy/finding-code.ts';
import { formatJson } from '../../src/report/json.ts';
import { sentenceOf } from '../../src/report/sentence.ts';
import {
  advise,
  fatalProblem,
  finding,
  leftToPerson,
  line,
  manyMissing,
  noAdvices,
  older,
  possible,
  result,
} from './factories.ts';

const schema = JSON.parse(readFileSync(new URL('../../schema/report.schema.json', import.meta.url), 'utf8'));
const validate = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schema);

describe('the JSON report', () => {
  it('has exactly these keys', () => {
    const one = finding({ cause: 'base-added' });
    const at = line('requirements.render.txt', 58, 'not of a place');
    expect(JSON.parse(formatJson(result([one]), new Map([[one, possible('insert it after line 57', at)]])))).toEqual({
      schema: 1,
      verdict: 'drift',
      enforce: 'new',
      compared: { revision: '1f0c2d3e4b5a69788796a5b4c3d2e1f001234567' },
      policy: { path: '.github/sync-policy.yml', from: 'work tree' },
      counts: {
        findings: 1,
        counting: 1,
        introduced: 1,
        preExisting: 0,
        missing: 1,
        errors: 1,
        warnings: 0,
        notices: 0,
      },
      groups: [
        {
          name: 'backend',
          base: ['requirements.txt'],
          variants: [
            {
              path: 'requirements.render.txt',
              relation: 'superset',
              basePackages: 58,
              present: 52,
              frozenBase: false,
              installedBy: null,
            },
          ],
        },
      ],
      files: [
        {
          path: 'requirements.txt',
          role: 'base',
          group: 'backend',
          encoding: 'utf-8',
          newline: 'lf',
          generatedBy: null,
          includes: [],
        },
        {
          path: 'requirements.render.txt',
          role: 'variant',
          group: 'backend',
          encoding: 'utf-8',
          newline: 'lf',
          generatedBy: null,
          includes: [],
        },
      ],
      findings: [
        {
          code: 'missing',
          package: 'stripe',
          group: 'backend',
          variant: 'requirements.render.txt',
          severity: 'error',
          introduced: true,
          counts: true,
          cause: 'base-added',
          message:
            'stripe is missing here; this change added stripe==11.1.0 at requirements.txt:31; the fix would insert it after line 57.',
          base: { path: 'requirements.txt', line: 31, column: 1, text: 'stripe==11.1.0' },
          bases: [{ path: 'requirements.txt', line: 31, column: 1, text: 'stripe==11.1.0' }],
          at: { path: 'requirements.render.txt', line: 58, column: 1 },
          fix: { possible: true, reason: null, how: 'insert it after line 57' },
        },
      ],
      problems: [],
    });
  });

  it('fits its schema, whatever is found', () => {
    const findings = [...manyMissing(40), older(), finding({ name: '', variant: null, base: null, introduced: null })];
    const problems = [fatalProblem(), fatalProblem({ path: null, line: null, column: null, fatal: false })];
    for (const made of [
      result(findings, { problems, compared: null }),
      result(findings),
      result([], { groups: [], files: [], enforce: 'none' }),
    ]) {
      const report = JSON.parse(formatJson(made, advise(findings, leftToPerson('why', 'how'))));
      expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
    }
  });

  it.each(['schema', 'verdict', 'counts', 'findings', 'problems'])('does not fit its schema without %s', (key) => {
    const report = JSON.parse(formatJson(result([finding()]), noAdvices));
    delete report[key];
    expect(validate(report)).toBe(false);
  });

  it('has a schema that knows every code and no more keys than there are', () => {
    expect(schema.$defs.finding.properties.code.enum).toEqual(findingCodes);
    const report = JSON.parse(formatJson(result([finding()]), noAdvices));
    report.findings[0].extra = 1;
    expect(validate(report)).toBe(false);
  });

  it('says the sentence of the other reports, and texts of files as they are', () => {
    const nasty = finding({ base: line('a', 1, 'x\u202e\u001b\ud800"') });
    const text = formatJson(result([nasty]), noAdvices);
    const [told] = JSON.parse(text).findings;
    expect(told.message).toBe(sentenceOf(nasty, undefined));
    expect(told.base.text).toBe('x\u202e\u001b\ud800"');
    expect(told.fix).toEqual({ possible: false, reason: null, how: null });
    expect(text.endsWith('}\n')).toBe(true);
  });
});
