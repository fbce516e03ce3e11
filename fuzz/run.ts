/**
 * Feeds the program what nobody would write, as long as one likes: `npm run fuzz -- --cases 1000000`.
 *
 * Options: `--cases N` (default 100,000), `--seed N` (default: the time), `--only TEXT` (targets whose name holds it). The seed is printed
 * first, and with it all cases can be made again. An input that breaks a law is made as small as it goes and saved in
 * `fuzz/regressions`, which the tests replay. With `DEPENDENCY_CORPUS` set to a folder, its files are mutated as well.
 */
import { exit } from 'node:process';
import { parseArgs } from 'node:util';
import { saveRegression } from './regressions.ts';
import { targets } from './targets.ts';

const { values } = parseArgs({
  options: { cases: { type: 'string' }, seed: { type: 'string' }, only: { type: 'string' } },
});
const wanted = Number(values.cases ?? 100_000);
const firstSeed = Number(values.seed ?? Date.now() % 2 ** 31);
const chosen = targets.filter(({ name }) => name.includes(values.only ?? ''));
if (!(wanted > 0) || !Number.isInteger(firstSeed) || chosen.length === 0) {
  console.error('fuzz: --cases and --seed take numbers, --only a part of the name of a target');
  exit(2);
}

/** Cases of a target with share 1 in a round. */
const portion = 40;
/** After so many failures a target has said enough. */
const enough = 3;

console.log(`seed ${firstSeed}, ${wanted} cases, ${chosen.length} targets`);
const counts = new Map<string, number>();
const failures = new Map<string, number>();
let total = 0;
for (let round = 0; total < wanted; round += 1) {
  const healthy = chosen.filter(({ name }) => (failures.get(name) ?? 0) < enough);
  if (healthy.length === 0) break;
  for (const { name, share, run } of healthy) {
    const outcome = await run({ seed: firstSeed + round, cases: Math.max(1, Math.round(share * portion)) });
    total += outcome.cases;
    counts.set(name, (counts.get(name) ?? 0) + outcome.cases);
    if (outcome.failure === null) continue;
    failures.set(name, (failures.get(name) ?? 0) + 1);
    const { seed, path, message } = outcome.failure;
    console.log(`✗ ${name}, seed ${seed}, path ${path}\n${message}\n  saved: ${saveRegression(name, outcome.failure)}`);
  }
  if (round % 20 === 0) console.log(`round ${round}: ${total} cases, ${failures.size} targets with failures`);
}
for (const { name } of chosen) console.log(`${failures.has(name) ? '✗' : '✓'} ${name}: ${counts.get(name) ?? 0} cases`);
console.log(`${total} cases`);
exit(failures.size === 0 ? 0 : 1);
