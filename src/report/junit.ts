import type { Finding } from '../compare/finding.ts';
import type { CheckResult } from '../compare/result.ts';
import type { FixAdvices } from '../fix/plan.ts';
import type { Enforce } from '../policy/policy.ts';
import { type Problem, placeText } from '../problem.ts';
import { byVariant } from './by-variant.ts';
import { nameOf, placeOf } from './naming.ts';
import { findingUrl, projectName } from './project.ts';
import { sentenceOf } from './sentence.ts';
import { clip } from './visible.ts';
import { type Element, xmlDocument } from './xml.ts';

/**
 * The result as JUnit's XML (the schema of Jenkins' xUnit plugin, junit-10.xsd), ending in a line feed.
 *
 * A file is a test suite, in each of its groups. A finding that counts is a test that failed, unless nothing is enforced;
 * any other is a test that was skipped, which is seen and fails nothing; a variant without findings is one test that
 * passed, or was skipped where something could not be read. A fatal problem is a test with an error. Tests are named for
 * package and code, so that they keep their name when lines move; no two of a suite have the same.
 */
export function formatJunit(result: CheckResult, advices: FixAdvices): string {
  const suites = withOwnNames([...problemSuites(result), ...fileSuites(result, advices), ...quietSuites(result)]);
  const counted = suites.map((suite) => ({ ...suite, counts: countSuite(suite) }));
  return xmlDocument({
    name: 'testsuites',
    attributes: {
      name: projectName,
      tests: sum(counted, 'tests'),
      failures: sum(counted, 'failures'),
      errors: sum(counted, 'errors'),
    },
    content: counted.map(suiteElement),
  });
}

interface Suite {
  readonly name: string;
  readonly tests: readonly Test[];
}

interface Test {
  readonly name: string;
  readonly outcome: 'passed' | 'skipped' | 'failure' | 'error';
  /** What was found: code, sentence, and what more there is to say, in lines. */
  readonly type: string;
  readonly message: string;
  readonly text: string;
}

type Counts = Readonly<Record<'tests' | 'failures' | 'errors' | 'skipped', number>>;
interface Counted extends Suite {
  readonly counts: Counts;
}

function problemSuites({ problems, policy }: CheckResult): readonly Suite[] {
  if (problems.length === 0) return [];
  return [{ name: clip(policy.path, 300), tests: withOwnNames(problems.map(problemTest)) }];
}

function problemTest(problem: Problem): Test {
  const { code, fatal, path } = problem;
  const message = clip(problem.message, 2_000);
  const place = placeText(problem);
  return {
    name: path === null ? code : `${code} ${clip(path, 300)}`,
    outcome: fatal ? 'error' : 'skipped',
    type: code,
    message,
    text: place === '' ? message : `${clip(place, 300)}\n${message}`,
  };
}

/** The files that something was found in. A file of two groups has a suite in each. */
function fileSuites(result: CheckResult, advices: FixAdvices): readonly Suite[] {
  return byVariant(result).map(({ path, findings }) => ({
    name: clip(path, 300),
    tests: withOwnNames(findings.map((finding) => findingTest(finding, advices, result.enforce))),
  }));
}

function findingTest(finding: Finding, advices: FixAdvices, enforce: Enforce): Test {
  const advice = advices.get(finding);
  const place = placeOf(finding, advice);
  const message = sentenceOf(finding, advice);
  const lines = [place === null ? '' : clip(placeText(place), 300), message, findingUrl(finding.code)];
  return {
    name: `${nameOf(finding)} ${finding.code}`,
    outcome: finding.counts && enforce !== 'none' ? 'failure' : 'skipped',
    type: finding.code,
    message: finding.introduced === false ? `older ${finding.severity}: ${message}` : `${finding.severity}: ${message}`,
    text: lines.filter((line) => line !== '').join('\n'),
  };
}

/** The variants that nothing was found in. */
function quietSuites({ verdict, groups, findings }: CheckResult): readonly Suite[] {
  const test = verdict === 'could-not-check' ? notTold : inSync;
  const told = new Set(findings.map(({ group, variant }) => JSON.stringify([group, variant])));
  return groups.flatMap((group) =>
    group.variants
      .filter(({ path }) => !told.has(JSON.stringify([group.name, path])))
      .map(({ path }) => ({ name: clip(path, 300), tests: [test] })),
  );
}

const inSync: Test = { name: 'in sync', outcome: 'passed', type: '', message: '', text: '' };
const notTold: Test = {
  ...inSync,
  outcome: 'skipped',
  type: 'could-not-check',
  message: 'nothing was found, but not everything could be read',
};

/** The second of a name becomes `name (2)`: programs take tests of one name for one test. */
function withOwnNames<Named extends { readonly name: string }>(all: readonly Named[]): readonly Named[] {
  const taken = new Set(all.map(({ name }) => name));
  const counts = new Map<string, number>();
  return all.map((one) => {
    let count = (counts.get(one.name) ?? 0) + 1;
    if (count > 1) {
      while (taken.has(`${one.name} (${count})`)) count += 1;
    }
    counts.set(one.name, count);
    return count === 1 ? one : { ...one, name: `${one.name} (${count})` };
  });
}

function countSuite({ tests }: Suite): Counts {
  const count = (outcome: Test['outcome']): number => tests.filter((test) => test.outcome === outcome).length;
  return { tests: tests.length, failures: count('failure'), errors: count('error'), skipped: count('skipped') };
}

function sum(counted: readonly Counted[], key: keyof Counts): number {
  return counted.reduce((total, { counts }) => total + counts[key], 0);
}

function suiteElement({ name, tests, counts }: Counted): Element {
  return {
    name: 'testsuite',
    attributes: { name, ...counts },
    content: tests.map(({ name: test, outcome, type, message, text }) => ({
      name: 'testcase',
      attributes: { name: test, classname: name },
      content: outcome === 'passed' ? [] : [{ name: outcome, attributes: { type, message }, content: text }],
    })),
  };
}
