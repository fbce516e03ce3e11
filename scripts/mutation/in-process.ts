/**
 * A test runner for Stryker that loads the tests of one folder once, and runs them for one change after another in the
 * same process. A new process (or worker of vitest) for each change costs a third of a second before the first test; here
 * a change costs what its tests cost, mostly a few milliseconds.
 *
 * What a change leaves behind in memory must not speak for the next one: a test that fails has to pass again without the
 * change, or else the process is thrown away and the change is tried in a new one. What is left behind can hide a change
 * that a test would notice (the score is then too low), but cannot make up one.
 */
import { globSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { cwd, env } from 'node:process';
import { pathToFileURL } from 'node:url';
import type { InstrumenterContext } from '@stryker-mutator/api/core';
import { PluginKind } from '@stryker-mutator/api/plugin';
import {
  type DryRunResult,
  DryRunStatus,
  type MutantRunOptions,
  type MutantRunResult,
  MutantRunStatus,
  type TestResult,
  type TestRunner,
  TestStatus,
} from '@stryker-mutator/api/test-runner';
import type { CollectedTest } from './collect.ts';

export const strykerPlugins = [{ kind: PluginKind.TestRunner, name: 'in-process', factory: inProcessRunner }];

/** Told of a fresh process, and here one process runs everything. */
const leftAway = ['__tests__/documents/character-tables.test.ts'];
/** Many cases each: these go last, because the first test that fails ends a run. */
const slow = /(?:laws|golden)\.test\.ts$/;
/** What deploys install is judged in `compare/`, and told of in the tests of the pipeline. */
const foldersOf = (folder: string): readonly string[] => (folder === 'compare' ? [folder, 'pipeline'] : [folder]);

/**
 * Stryker lets a change be reached a hundred times as often as all tests together reach the place; a loop without end is
 * told from a long one much sooner.
 */
const patience = 20;

/** What Stryker's instrumented code reads and writes. */
const instrumented: InstrumenterContext = {};
Object.assign(globalThis, { __stryker__: instrumented });

function inProcessRunner(): TestRunner {
  let tests: readonly CollectedTest[] = [];
  let changesTried = 0;
  return {
    capabilities: () => ({ reloadEnvironment: false }),

    async init() {
      tests = await loadTests();
    },

    /** All tests without a change, each with what it reaches. */
    async dryRun(): Promise<DryRunResult> {
      const results: TestResult[] = [];
      for (const test of tests) {
        instrumented.currentTestId = idOf(test);
        results.push(await run(test));
      }
      delete instrumented.currentTestId;
      const { mutantCoverage = { static: {}, perTest: {} } } = instrumented;
      return { status: DryRunStatus.Complete, tests: results, mutantCoverage };
    },

    async mutantRun({ activeMutant, testFilter, ...given }: MutantRunOptions): Promise<MutantRunResult> {
      changesTried += 1;
      const hitLimit = given.hitLimit === undefined ? undefined : given.hitLimit / patience;
      Object.assign(instrumented, { hitCount: 0, hitLimit });
      const ids = testFilter === undefined ? null : new Set(testFilter);
      let nrOfTests = 0;
      for (const test of tests) {
        if (ids?.has(idOf(test)) === false) continue;
        nrOfTests += 1;
        instrumented.activeMutant = activeMutant.id;
        const result = await run(test);
        delete instrumented.activeMutant;
        if (hitLimit !== undefined && (instrumented.hitCount ?? 0) > hitLimit)
          return { status: MutantRunStatus.Timeout };
        if (result.status !== TestStatus.Failed) continue;
        const again = await run(test);
        // In a process that tried nothing before, the change itself is what made the test fail, and what stays.
        if (again.status === TestStatus.Failed && changesTried > 1) throw new Error('something was left behind');
        const { id, failureMessage } = result;
        return { status: MutantRunStatus.Killed, killedBy: [id], failureMessage, nrOfTests };
      }
      return { status: MutantRunStatus.Survived, nrOfTests };
    },
  };
}

async function loadTests(): Promise<readonly CollectedTest[]> {
  const folder = env['MUTATION_FOLDER'] ?? '';
  if (folder === '') throw new Error('run `npm run mutation`, which says which folder is meant');
  env['PROPERTY_CASES'] = '10';
  const collector = new URL('./collect.ts', import.meta.url).href;
  registerHooks({
    resolve: (specifier, context, next) =>
      specifier === 'vitest' && context.parentURL !== collector
        ? { url: collector, shortCircuit: true }
        : next(specifier, context),
  });
  const { collectTests } = await import('./collect.ts');
  const files = foldersOf(folder)
    .flatMap((folder) => globSync(`__tests__/${folder}/**/*.test.ts`))
    .filter((path) => !leftAway.includes(path))
    .sort((one, other) => Number(slow.test(one)) - Number(slow.test(other)) || (one < other ? -1 : 1));
  const tests: CollectedTest[] = [];
  for (const path of files) {
    const { href } = pathToFileURL(join(cwd(), path));
    tests.push(...(await collectTests(path, () => import(href))));
  }
  return tests;
}

async function run(test: CollectedTest): Promise<TestResult> {
  const started = performance.now();
  const told = (): Omit<TestResult, 'status'> & { timeSpentMs: number } => ({
    id: idOf(test),
    name: test.name,
    fileName: test.file,
    timeSpentMs: performance.now() - started,
  });
  try {
    await test.run();
    return { ...told(), status: TestStatus.Success };
  } catch (error) {
    return { ...told(), status: TestStatus.Failed, failureMessage: String(error) };
  }
}

function idOf({ file, name }: CollectedTest): string {
  return `${file}#${name}`;
}
