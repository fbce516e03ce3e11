/**
 * `npm run mutation`: changes the core in thousands of small ways, one at a time, and sees whether a test fails. A change
 * is tried with the tests of its own folder.
 *
 *     npm run mutation                                        everything
 *     npm run mutation -- --mutate 'src/compare/**'           some files; commas between several patterns
 *
 * Other arguments go to Stryker (`stryker.config.mjs`). What no test noticed is in `mutation/unnoticed.txt`, what of it nobody
 * has read yet (`accepted.ts`) in `mutation/unread.txt`, everything in `mutation/<folder>/mutation.html`. Fails when a
 * folder's score is below the least, and when nothing was tried.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { argv, env, execPath, exit } from 'node:process';
import { type Reading, readAccepted, readAgainst } from './accepted.ts';
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

mkdirSync(join(root, 'mutation'), { recursive: true });
writeList('unnoticed.txt', (run) => run.mutation.unnoticed);
writeList('unread.txt', (run) => run.reading.unread);
console.log(table(runs.flatMap(({ mutation }) => mutation.scores)));
for (const { folder, mutation, reading } of runs) {
  const { unread, gone } = reading;
  console.log(
    `${folder}: ${mutation.unnoticed.length} not noticed, of which ${unread.length} are to be read (mutation/unread.txt)`,
  );
  // Of a part of a folder nothing can be said about the rest of its list.
  if (patterns.length > 0 && !patterns.some((pattern) => isWhole(folder, pattern))) continue;
  for (const mutant of gone) console.log(`${folder}: no longer there, take it out of the list: ${mutant}`);
}
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

/** All of a folder's files, and not some of them. */
function isWhole(folder: string, pattern: string): boolean {
  return [`src/${folder}/**`, `src/${folder}/**/*.ts`, `src/${folder}/*.ts`].includes(pattern);
}

interface Run {
  readonly folder: string;
  readonly mutation: Mutation;
  readonly reading: Reading;
  readonly complaints: readonly string[];
}

function writeList(name: string, lines: (run: Run) => readonly string[]): void {
  const all = runs.flatMap(lines);
  writeFileSync(join(root, 'mutation', name), all.map((line) => `${line}\n`).join(''));
}

function tryFolder(folder: string, own: readonly string[]): Run {
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
  const accepted = readAccepted(readFileSync(join(import.meta.dirname, 'accepted', `${folder}.txt`), 'utf8'));
  return {
    folder,
    mutation,
    reading: readAgainst(accepted, mutation.unnoticed),
    complaints: complaints.map((complaint) => `${folder}: ${complaint}`),
  };
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
