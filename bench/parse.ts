/** Our side of parsing: reads a file once (`once`), or until it is warm (`warm`). Prints the time and the number of requirements. */
import { readFileSync, writeSync } from 'node:fs';
import { argv } from 'node:process';
import { readDocument } from '../src/documents/document.ts';
import { milliseconds } from './measure.ts';
import { steadyMilliseconds } from './steady.ts';

const [, , mode, file = ''] = argv;
const bytes = readFileSync(file);
let requirements = 0;
const round = (): number => milliseconds(parse);

const time = mode === 'warm' ? steadyMilliseconds(round) : round();
// As the command line writes: straight, since Node's stream takes longer to load.
writeSync(1, `${time} ${requirements}\n`);

function parse(): void {
  const document = readDocument('requirements.txt', bytes);
  if (!('entries' in document)) throw new Error(document.message);
  requirements = document.entries.filter((entry) => entry.kind === 'requirement').length;
}
