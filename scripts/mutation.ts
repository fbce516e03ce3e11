/**
 * `npm run mutation`: changes the core in thousands of small ways, one at a time, and sees whether a test fails.
 *
 *     npm run mutation                                        everything; takes long, so only what is new is tried
 *     npm run mutation -- --mutate 'src/compare/**'           some files; commas between several patterns
 *     npm run mutation -- --force                             tries everything again
 *
 * Arguments go to Stryker (`stryker.config.mjs`). What the tests did not notice is in `mutation/unnoticed.txt`, everything
 * in `mutation/mutation.html`. Fails when a folder's score is below the least, and when nothing was tried at all.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { argv, execPath, exit } from 'node:process';
import { complaintsOn, type Mutation, percentOf, readMutation, type Score } from './mutation-report.ts';

/** Noticed mutants of each folder, in per cent. */
const least = 85;

const root = resolve(import.meta.dirname, '..');
const folder = join(root, 'mutation');
const report = join(folder, 'mutation.json');

mkdirSync(folder, { recursive: true });
// What an earlier run left must not speak for this one.
rmSync(report, { force: true });
const stryker = join(root, 'node_modules/@stryker-mutator/core/bin/stryker.js');
const { status } = spawnSync(execPath, [stryker, 'run', ...argv.slice(2)], { cwd: root, stdio: 'inherit' });
const mutation: Mutation = existsSync(report)
  ? readMutation(readFileSync(report, 'utf8'))
  : { scores: [], unnoticed: [], testsRun: 0 };

writeFileSync(join(folder, 'unnoticed.txt'), mutation.unnoticed.map((line) => `${line}\n`).join(''));
console.log(table(mutation.scores));
const complaints = [...(status === 0 ? [] : [`stryker exited with ${status}`]), ...complaintsOn(mutation, least)];
for (const complaint of complaints) console.log(complaint);
exit(complaints.length === 0 ? 0 : 1);

function table(scores: readonly Score[]): string {
  const rows = scores.map((score) => {
    const { folder: name, killed, timedOut, survived, uncovered, ignored, broken } = score;
    const counts = [killed, timedOut, survived, uncovered, ignored, broken];
    return `| ${[`\`${name}/\``, `${percentOf(score).toFixed(2)} %`, ...counts].join(' | ')} |`;
  });
  const header = '| folder | noticed | killed | timed out | survived | no test runs it | not tried | broken |';
  return [header, '|---|---|---|---|---|---|---|---|', ...rows].join('\n');
}
