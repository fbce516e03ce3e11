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
let asked = 0;
let read: ReturnType<typeof readDocument> | null = null;
const round = (): number => milliseconds(mode === 'asked' ? parseVersions : parse);

const time = mode === 'warm' ? steadyMilliseconds(round) : round();
// As the command line writes: straight, since Node's stream takes longer to load.
if (mode === 'asked' && asked === 0) throw new Error('no line asks for a version');
writeSync(1, `${time} ${requirementsOf(read).length}\n`);

function parse(): void {
  read = readDocument('requirements.txt', bytes);
}

/** What a plain line leaves until somebody asks is done as well. */
function parseVersions(): void {
  parse();
  asked = requirementsOf(read).reduce((sum, { specifiers }) => sum + specifiers.length, 0);
}

function requirementsOf(document: typeof read): readonly RequirementEntry[] {
  if (document === null || !('entries' in document)) throw new Error(document?.message);
  return document.entries.filter((entry) => entry.kind === 'requirement');
}
