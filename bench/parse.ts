/** Our side of a warm process: prints the median of the times after the first ones, and the number of requirements. */
import { readFileSync } from 'node:fs';
import { argv } from 'node:process';
import { readDocument } from '../src/documents/document.ts';
import { median, milliseconds } from './measure.ts';

const bytes = readFileSync(argv[2] ?? '');
let requirements = 0;

for (let warmUp = 0; warmUp < 6; warmUp += 1) parse();
const warm = median(Array.from({ length: 7 }, () => milliseconds(parse)));
console.log(warm, requirements);

function parse(): void {
  const document = readDocument('requirements.txt', bytes);
  if (!('entries' in document)) throw new Error(document.message);
  requirements = document.entries.filter((entry) => entry.kind === 'requirement').length;
}
