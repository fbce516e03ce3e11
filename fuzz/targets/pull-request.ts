/** A pull request as it grows, push by push, and what a run after each of them finds and pushes. */
import fc from 'fast-check';
import { memorySnapshot } from '../../__tests__/memory-snapshot.ts';
import { headAlone } from '../../src/action/change.ts';
import { readInputs } from '../../src/action/inputs.ts';
import { type FixFor, type Verdict, verdictOn } from '../../src/action/verdict.ts';
import type { Finding } from '../../src/compare/finding.ts';
import { readDocument } from '../../src/documents/document.ts';
import { repositoryOnly } from '../../src/pipeline/extend-policy.ts';
import type { CheckOutcome } from '../../src/pipeline.ts';
import { equal, holds } from '../expect.ts';
import { type Change, pushed, someChanges } from '../families.ts';
import { utf8 } from '../inputs.ts';
import { type Target, target } from '../target.ts';
import { type Given, given } from './metamorphic.ts';

interface History extends Given {
  readonly pushes: readonly { readonly base: readonly Change[]; readonly variant: readonly Change[] }[];
}
const pushes = fc.array(fc.record({ base: someChanges, variant: someChanges }), { minLength: 1, maxLength: 4 });
const history: fc.Arbitrary<History> = fc.tuple(given, pushes).map(([one, all]) => ({ ...one, pushes: all }));

export const pullRequestTargets: readonly Target[] = [target('history', 1, history, followsAndRests)];

type Files = Readonly<Record<string, string>>;

/**
 * What is found is the same whatever is done about it. What was pushed leaves what it said it would, and nothing more to
 * push; and what a person makes otherwise after that is not pushed again.
 */
async function followsAndRests({ files, more, rule, codes, pushes }: History): Promise<void> {
  const groups = [{ base: 'requirements.txt', variants: [{ ...rule, path: 'variant.txt' }] }];
  const policy = JSON.stringify({ version: 1, fix: codes, groups });
  const { base, variant } = files.before ?? files;
  const began = { 'sync-policy.yml': policy, 'more.txt': more, 'requirements.txt': base, 'variant.txt': variant };
  const own: Files[] = [];
  let head: Files = began;
  for (const changes of pushes) {
    head = {
      ...head,
      'requirements.txt': pushed(head['requirements.txt'] ?? '', changes.base),
      'variant.txt': pushed(head['variant.txt'] ?? '', changes.variant),
    };
    const verdict = await judge(began, head, own, 'push');
    const people = await judge(began, head, own, 'people');
    const shown = await judge(began, head, own, 'off');
    for (const { outcome } of [people, shown]) equal(said(outcome), said(verdict.outcome), 'a verdict');
    if (verdict.fix === null) {
      equal(promised(verdict.outcome), [], 'promised and not done');
      continue;
    }
    holds(people.fix !== null, 'what is pushed is not shown', verdict.fix.message);
    for (const finding of verdict.fix.fixed) for (const one of own) isAsPushed(finding, one, head);
    const mended = verdict.fix.changes.map(({ path, after }) => [path, new TextDecoder().decode(after)]);
    head = { ...head, ...Object.fromEntries(mended) };
    own.push(head);
    const next = await judge(began, head, own, 'push');
    equal(said(next.outcome), said(verdict.fix.after), 'what is left');
    equal(next.fix?.message, undefined, 'a second fix');
  }
}

const inputs = readInputs({});

function judge(began: Files, head: Files, own: readonly Files[], fixFor: FixFor): Promise<Verdict> {
  if (!('policy' in inputs)) throw new Error('The defaults are refused');
  const change = {
    ...headAlone(memorySnapshot(head), ''),
    compared: memorySnapshot(began),
    ownCommits: async () => ({ data: own.map((files) => memorySnapshot(files)) }),
  };
  const sources = { own: repositoryOnly, head: repositoryOnly };
  return verdictOn(change, { ...inputs, policy: 'sync-policy.yml' }, '2026-11-23', fixFor, sources);
}

function said({ result }: CheckOutcome): readonly unknown[] {
  const { verdict, findings } = result;
  return [verdict, ...findings.map((one) => [one.code, one.name, one.severity, one.introduced, one.cause, one.at])];
}

function promised({ result, advices }: CheckOutcome): readonly unknown[] {
  const open = result.findings.filter((one) => one.introduced === true && advices.get(one)?.possible === true);
  return open.map(({ code, name }) => [code, name]);
}

/** Lines with a marker aside, which need not be for this environment. */
function isAsPushed({ variant: path, package: name }: Finding, own: Files, head: Files): void {
  if (path === null || name === null) return;
  const linesOf = (files: Files): readonly string[] => {
    const document = readDocument(path, utf8(files[path] ?? ''));
    const entries = 'entries' in document ? document.entries : [];
    return entries.flatMap((entry) =>
      entry.kind === 'requirement' && entry.name === name && entry.marker === null ? [entry.text] : [],
    );
  };
  equal(linesOf(head), linesOf(own), `since a fix was pushed, somebody changed ${name}`);
}
