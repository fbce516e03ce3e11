import { describe, expect, it } from 'vitest';
import type { CheckResult } from '../../src/compare/result.ts';
import { formatJunit } from '../../src/report/junit.ts';
import { fc } from '../properties.ts';
import { everyFinding } from './every-finding.ts';
import { expectLinear } from './expect-linear.ts';
import {
  fatalProblem,
  finding,
  groupSummary,
  line,
  manyMissing,
  noAdvices,
  older,
  result,
  variantPath,
  variantSummary,
} from './factories.ts';
import { readXml, type XmlElement } from './read-xml.ts';

/** junit-10.xsd of Jenkins' xUnit plugin, as far as the report goes: attributes (`!` required), children, text. */
const schema: Readonly<Record<string, { attributes: readonly string[]; children: readonly string[]; text: boolean }>> =
  {
    testsuites: { attributes: ['name', 'time', 'tests', 'failures', 'errors'], children: ['testsuite'], text: false },
    testsuite: {
      attributes: [
        'name!',
        'tests!',
        'failures!',
        'errors!',
        'group',
        'time',
        'skipped',
        'timestamp',
        'hostname',
        'id',
      ],
      children: ['testsuite', 'properties', 'testcase', 'system-out', 'system-err'],
      text: false,
    },
    testcase: {
      attributes: ['name!', 'time', 'classname', 'group'],
      children: ['skipped', 'error', 'failure', 'system-out', 'system-err'],
      text: false,
    },
    skipped: { attributes: ['type', 'message'], children: [], text: true },
    error: { attributes: ['type', 'message'], children: [], text: true },
    failure: { attributes: ['type', 'message'], children: [], text: true },
  };

describe('the JUnit report', () => {
  it('is a suite for each file, with a test for each finding', () => {
    const groups = [groupSummary({ variants: [variantSummary(), variantSummary({ path: 'requirements.py313.txt' })] })];
    expect(formatJunit(result([finding({ name: 'a<b' }), older()], { groups }), noAdvices)).toBe(
      `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="Dependency File Sync" tests="3" failures="1" errors="0">
  <testsuite name="requirements.render.txt" tests="2" failures="1" errors="0" skipped="1">
    <testcase name="a&lt;b missing" classname="requirements.render.txt">
      <failure type="missing" message="error: a&lt;b is missing here; requirements.txt:31 has a&lt;b==11.1.0; add it or, if on purpose, omit it in the policy.">requirements.txt:31:1
a&lt;b is missing here; requirements.txt:31 has a&lt;b==11.1.0; add it or, if on purpose, omit it in the policy.
https://github.com/OWNER/dependency-file-sync/blob/main/docs/findings/missing.md</failure>
    </testcase>
    <testcase name="stripe missing" classname="requirements.render.txt">
      <skipped type="missing" message="older error: stripe is missing here; requirements.txt:31 has stripe==11.1.0; add it or, if on purpose, omit it in the policy.">requirements.txt:31:1
stripe is missing here; requirements.txt:31 has stripe==11.1.0; add it or, if on purpose, omit it in the policy.
https://github.com/OWNER/dependency-file-sync/blob/main/docs/findings/missing.md</skipped>
    </testcase>
  </testsuite>
  <testsuite name="requirements.py313.txt" tests="1" failures="0" errors="0" skipped="0">
    <testcase name="in sync" classname="requirements.py313.txt"/>
  </testsuite>
</testsuites>
`,
    );
  });

  it('calls no variant in sync when something could not be read', () => {
    const xml = formatJunit(result([], { problems: [fatalProblem()] }), noAdvices);
    expect(xml).toContain('tests="2" failures="0" errors="1"');
    expect(xml).toContain(
      '<testcase name="in sync" classname="requirements.render.txt">\n      <skipped type="could-not-check" ',
    );
  });

  it('fits the schema and counts right, whatever was found', () => {
    const problems = [
      fatalProblem(),
      fatalProblem({ path: null, line: null, column: null, fatal: false }),
      fatalProblem({ line: null, column: null }),
    ];
    for (const made of [
      result(),
      result([], { groups: [], files: [] }),
      result([], { problems }),
      result([...everyFinding, ...everyFinding, finding({ variant: null, base: null })], { problems }),
    ]) {
      const root = readXml(formatJunit(made, noAdvices));
      expect(root.name).toBe('testsuites');
      expectValid(root);
      expectCounted(root);
    }
  });

  it('has a name of its own for every suite, and for every test of a suite', () => {
    const twins = [finding(), finding(), finding({ group: 'other' }), finding({ name: 'stripe missing (2) x' })];
    const problems = [fatalProblem(), fatalProblem(), fatalProblem({ path: '.github/sync-policy.yml (2)' })];
    const suites = readXml(formatJunit(result(twins, { problems }), noAdvices)).children.filter(isElement);
    expect(suites.map(nameOf)).toEqual([
      '.github/sync-policy.yml',
      'requirements.render.txt',
      'requirements.render.txt (2)',
    ]);
    expect(suites.map((suite) => suite.children.filter(isElement).map(nameOf))).toEqual([
      [
        'policy-key .github/sync-policy.yml',
        'policy-key .github/sync-policy.yml (3)',
        'policy-key .github/sync-policy.yml (2)',
      ],
      ['stripe missing', 'stripe missing (2)', 'stripe missing (2) x missing'],
      ['stripe missing'],
    ]);
  });

  it('fails nothing where nothing is enforced', () => {
    expect(formatJunit(result([finding()], { enforce: 'none' }), noAdvices)).toContain('failures="0"');
  });

  it('is an error where nothing could be checked', () => {
    const text = formatJunit(result([], { problems: [fatalProblem()], groups: [] }), noAdvices);
    expect(text).toContain('<error type="policy-key" message="varients is no key; did you mean variants?">');
    expect(text).toContain('>.github/sync-policy.yml:4:5\nvarients is no key');
  });

  it('is well-formed whatever stands in files, and gives it back', () => {
    fc.assert(
      fc.property(fc.string({ unit: nasty, minLength: 1, maxLength: 20 }), (text) => {
        const base = line(text, 1, text);
        const made = result([finding({ name: text, base, variant: text, group: text })], {
          problems: [fatalProblem({ message: text, path: text })],
        });
        const root = readXml(formatJunit(made, noAdvices));
        expectValid(root);
      }),
    );
    const shown = readXml(formatJunit(result([finding({ variant: `<&">'\u0000\ufffe\uffff\n\ud800]]>` })]), noAdvices));
    expect(shown.children.filter(isElement).map(nameOf)).toEqual([
      `<&">'<U+0000><U+FFFE><U+FFFF>\\n<U+D800>]]>`,
      variantPath,
    ]);
  });

  it('takes time in proportion to what there is', () => {
    expectLinear(
      (count) => result([...manyMissing(count / 10), ...Array<ReturnType<typeof finding>>(count / 10).fill(finding())]),
      (made: CheckResult) => formatJunit(made, noAdvices),
    );
  });
});

const nasty = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  fc.constantFrom('<', '&', '"', "'", '>', ']]>', '\u0000', '\ufffe', '\uffff', '\ud800', '\n', '\r', '\t', '&amp;'),
);

function isElement(node: XmlElement | string): node is XmlElement {
  return typeof node !== 'string';
}

function nameOf({ attributes }: XmlElement): string | undefined {
  return attributes.get('name');
}

function expectValid(element: XmlElement): void {
  const rule = schema[element.name];
  expect(rule, element.name).toBeDefined();
  const known = rule?.attributes.map((name) => name.replace('!', '')) ?? [];
  for (const name of element.attributes.keys()) expect(known, element.name).toContain(name);
  for (const name of rule?.attributes ?? []) {
    if (name.endsWith('!')) expect([...element.attributes.keys()]).toContain(name.slice(0, -1));
  }
  for (const child of element.children) {
    if (!isElement(child)) expect(rule?.text, `text in ${element.name}`).toBe(true);
    else {
      expect(rule?.children).toContain(child.name);
      expectValid(child);
    }
  }
}

function expectCounted(root: XmlElement): void {
  const suites = root.children.filter(isElement);
  for (const one of [...suites, root]) {
    const tests = (one === root ? suites : [one]).flatMap((suite) => suite.children.filter(isElement));
    const count = (name: string) =>
      tests.filter((test) => test.children.some((child) => isElement(child) && child.name === name)).length;
    expect(one.attributes.get('tests')).toBe(String(tests.length));
    expect(one.attributes.get('failures')).toBe(String(count('failure')));
    expect(one.attributes.get('errors')).toBe(String(count('error')));
    if (one !== root) expect(one.attributes.get('skipped')).toBe(String(count('skipped')));
  }
}
