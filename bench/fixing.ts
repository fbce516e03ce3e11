/** Our side of `fix.ts`: prints the milliseconds that a fix of so many files (first argument) takes, ten findings in each. */
import { argv } from 'node:process';
import { memorySnapshot } from '../__tests__/memory-snapshot.ts';
import { fix } from '../src/pipeline/fix.ts';
import { requirementLines } from './lines.ts';
import { median } from './measure.ts';

const files = Number(argv[2]);
/** Findings in each file. */
const missing = 10;
const variantsOfGroup = 50;

const contents = new Map<string, Uint8Array>();
const encoder = new TextEncoder();
const groups: string[] = [];
for (let group = 0; group * variantsOfGroup < files; group += 1) {
  const lines = [...new Set(requirementLines(80, group + 1))];
  contents.set(`${group}/base.txt`, encoder.encode(sections(lines)));
  const variants: string[] = [];
  for (let variant = 0; variant < Math.min(variantsOfGroup, files - group * variantsOfGroup); variant += 1) {
    const kept = lines.filter((_, index) => (index + variant) % lines.length >= missing);
    const path = `${group}/variant-${variant}.txt`;
    contents.set(path, encoder.encode(sections(kept)));
    variants.push(path);
  }
  groups.push(`  - base: ${group}/base.txt\n    variants: [${variants.join(', ')}]\n`);
}
contents.set('policy.yml', encoder.encode(`version: 1\ngroups:\n${groups.join('')}fix: [missing]\n`));

const head = memorySnapshot(Object.fromEntries(contents));
const times: number[] = [];
let fixed = 0;
for (let run = 0; run < 2; run += 1) {
  const started = performance.now();
  const outcome = await fix({
    policyPath: 'policy.yml',
    head,
    compared: null,
    previousPaths: new Map(),
    notes: [],
    enforce: null,
    today: '2026-11-23',
    inScope: () => true,
    unattended: false,
  });
  times.push(performance.now() - started);
  fixed = outcome.fixed.length;
}
console.log(median(times.slice(1)), fixed);

/** A file whose lines stand under headings, eight each. */
function sections(lines: readonly string[]): string {
  return lines.map((line, index) => `${index % 8 === 0 ? `\n# Part ${index / 8}\n` : ''}${line}\n`).join('');
}
