/** One finding of every code, so that a form of the report can be held against all of them. */
import type { Detail, Finding } from '../../src/compare/finding.ts';
import type { FindingCode } from '../../src/policy/finding-code.ts';
import { exception, finding, line, ranges, variantPath } from './factories.ts';

type DetailOf<Code extends FindingCode> = Extract<Detail, { readonly code: Code }>;

const details: { readonly [Code in Detail['code']]: DetailOf<Code> | Detail } = {
  missing: { code: 'missing', lookalike: null, witness: { text: 'Windows', isExample: false }, substitute: null },
  'commented-out': {
    code: 'commented-out',
    commented: line(variantPath, 7, '# stripe'),
    broughtNow: false,
    substitute: null,
  },
  'version-conflict': ranges('version-conflict', '>=2', '<2'),
  'version-wider': ranges('version-wider', '<2', ''),
  'version-differs': ranges('version-differs', '>=2', '>=3'),
  'left-behind': { code: 'left-behind' },
  'extras-differ': { code: 'extras-differ', lacks: ['security'], adds: [] },
  'marker-differs': { code: 'marker-differs', baseMarker: null, variantMarker: 'os_name == "nt"', witness: null },
  'source-differs': {
    code: 'source-differs',
    baseSource: 'https://x.example/a.whl',
    variantSource: 'index',
    overlay: false,
  },
  unexpected: { code: 'unexpected', relation: 'subset' },
  'required-absent': { code: 'required-absent', commented: null, substitute: null },
  duplicate: { code: 'duplicate', kind: 'conflict', witness: null, others: [line(variantPath, 9, 'stripe==2')] },
  'unreadable-line': {
    code: 'unreadable-line',
    reason: 'no name',
    text: '==1 [x](https://evil.example) {0}',
    caret: 0,
  },
  'unusual-line-break': { code: 'unusual-line-break', character: '\u2028' },
  'exception-expired': { code: 'exception-expired', list: 'omit', exception: exception({ until: '2026-01-31' }) },
  'not-governed': {
    code: 'not-governed',
    file: 'requirements-web.txt',
    by: [{ path: 'render.yaml', line: 6, column: 19, certain: true }],
    untold: null,
  },
  'not-tested': {
    code: 'not-tested',
    file: variantPath,
    by: [{ path: 'render.yaml', line: 6, column: 19, certain: false }],
    untold: { path: '.github/workflows/ci.yml', line: 12, column: 14 },
  },
  'exception-unused': { code: 'exception-unused', list: 'omit', exception: exception(), meant: null, noHeading: false },
};

export const everyFinding: readonly Finding[] = Object.values(details).map((detail, index) => {
  const at = line(variantPath, index + 1, 'stripe==1', 3);
  return finding({ detail, lines: index % 2 === 0 ? [at] : [], at: index % 2 === 0 ? at : null });
});
