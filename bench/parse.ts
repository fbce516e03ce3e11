/**
 * Our side of parsing: reads a file once (`once`; `asked`: and asks for the versions of each line), or until it is warm
 * (`warm`). Prints the time and the number of requirements.
 */
import { readFileSync, writeSync } from 'node:fs';
import { argv } from 'node:process';
import { type RequirementEntry, readDocument } from '../src/documents/document.ts';
import { milliseconds } from './measure.ts';
import { steadyMilliseconds } from './steady.ts';

const [, , mode, file = ''] = argv;
const bytes = readFileSync(file);
let versions = 0;
let read: ReturnType<typeof readDocument> | null = null;
const round = (): number => milliseconds(mode === 'asked' ? parseVersions : parse);

const time = mode === 'warm' ? steadyMilliseconds(round) : round();
if (mode === 'asked' && versions === 0) throw new Error('no line asks for a version');
// As the command line writes: straight, since Node's stream takes longer to load.
writeSync(1, `${time} ${sum(() => 1)}\n`);

function parse(): void {
  read = readDocument('requirements.txt', bytes);
}

/** What a plain line leaves until somebody asks is done as well. */
function parseVersions(): void {
  parse();
  versions = sum(({ specifiers }) => specifiers.length);
}

/** Of all requirements. */
function sum(of: (entry: RequirementEntry) => number): number {
  if (read === null || !('entries' in read)) throw new Error(read?.message);
  return read.entries.reduce((total, entry) => (entry.kind === 'requirement' ? total + of(entry) : total), 0);
}
