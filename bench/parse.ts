/** Our side of parsing: reads a file once (`once`), or until it is warm (`warm`). Prints the time and the number of requirements. */
import { readFileSync, writeSync } from 'node:fs';
import { argv } from 'node:process';
import { readDocument } from '../src/documents/document.ts';
import { milliseconds } from './measure.ts';
import { steadyMilliseconds } from './steady.ts';

const [, , mode, file = ''] = argv;
const bytes = readFileSync(file);
let read: ReturnType<typeof readDocument> | null = null;
const round = (): number => milliseconds(parse);

const time = mode === 'warm' ? steadyMilliseconds(round) : round();
// As the command line writes: straight, since Node's stream takes longer to load.
writeSync(1, `${time} ${requirementsIn(read)}\n`);

function parse(): void {
  read = readDocument('requirements.txt', bytes);
}

function requirementsIn(document: typeof read): number {
  if (document === null || !('entries' in document)) throw new Error(document?.message);
  return document.entries.filter((entry) => entry.kind === 'requirement').length;
}
