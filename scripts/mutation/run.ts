/**
 * `npm run mutation`: changes the core in thousands of small ways, one at a time, and sees whether a test fails. A change
 * is tried with the tests of its own folder.
 *
 *     npm run mutation                                        everything
 *     npm run mutation -- --mutate 'src/compare/**'           some files; commas between several patterns
 *
 * Other arguments go to Stryker (`stryker.config.mjs`). What no test noticed is in `mutation/unnoticed.txt`, everything in
 * `mutation/<folder>/mutation.html`. Fails when a folder's score is below the least, and when nothing was tried.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { argv, env, execPath, exit } from 'node:process';
import { complaintsOn, type Mutation, percentOf, readMutation, type Score } from './report.ts';

/** Noticed changes of each folder, in per cent. */
const least = 85;
const folders = ['python', 'documents', 'compare', 'fix'] as const;

const root = resolve(import.meta.dirname, '..', '..');
const { patterns, others } = readArguments(argv.slice(2));
const strays = patterns.filter((pattern) => !folders.some((folder) => isIn(folder, pattern)));
if (strays.length > 0) {
  console.log(`not in src/{${folders.join(',')}}/: ${strays.join(', ')}`);
  exit(1);
}

const runs = folders
  .map((folder) => ({ folder, own: patterns.filter((pattern) => isIn(folder, pattern)) }))
  .filter(({ own }) => patterns.length === 0 || own.length > 0)
  .map(({ folder, own }) => tryFolder(folder, own));

const unnoticed = runs.flatMap(({ mutation }) => mutation.unnoticed);
mkdirSync(join(root, 'mutation'), { recursive: true });
writeFileSync(join(root, 'mutation/unnoticed.txt'), unnoticed.map((line) => `${line}\n`).join(''));
console.log(table(runs.flatMap(({ mutation }) => mutation.scores)));
const complaints = runs.flatMap((run) => run.complaints);
for (const complaint of complaints) console.log(complaint);
exit(complaints.length === 0 ? 0 : 1);

function readArguments(words: readonly string[]): { patterns: readonly string[]; others: readonly string[] } {
  const at = words.findIndex((word) => word === '--mutate' || word === '-m');
  if (at === -1) return { patterns: [], others: words };
  return { patterns: (words[at + 1] ?? '').split(','), others: [...words.slice(0, at), ...words.slice(at + 2)] };
}

function isIn(folder: string, pattern: string): boolean {
  return pattern.startsWith(`src/${folder}/`);
}

function tryFolder(
  folder: string,
  own: readonly string[],
): { readonly mutation: Mutation; readonly complaints: readonly string[] } {
  const report = join(root, 'mutation', folder, 'mutation.json');
  // What an earlier run left must not speak for this one.
  rmSync(report, { force: true });
  const stryker = join(root, 'node_modules/@stryker-mutator/core/bin/stryker.js');
  const words = [stryker, 'run', ...(own.length === 0 ? [] : ['--mutate', own.join(',')]), ...others];
  const options = { cwd: root, stdio: 'inherit', env: { ...env, MUTATION_FOLDER: folder } } as const;
  const { status } = spawnSync(execPath, words, options);
  const isDone = status === 0 && existsSync(report);
  const mutation = isDone ? readMutation(readFileSync(report, 'utf8')) : { scores: [], unnoticed: [], testsRun: 0 };
  const complaints = isDone ? complaintsOn(mutation, least) : [`Stryker exited with ${status}`];
  return { mutation, complaints: complaints.map((complaint) => `${folder}: ${complaint}`) };
}

function table(scores: readonly Score[]): string {
  const rows = scores.map((score) => {
    const { folder, killed, timedOut, survived, uncovered, ignored, broken } = score;
    const counts = [killed, timedOut, survived, uncovered, ignored, broken];
    return `| ${[`\`${folder}/\``, `${percentOf(score).toFixed(2)} %`, ...counts].join(' | ')} |`;
  });
  const header = '| folder | noticed | killed | timed out | survived | no test runs it | not tried | broken |';
  return [header, '|---|---|---|---|---|---|---|---|', ...rows].join('\n');
}
