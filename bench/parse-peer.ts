/** The other side of parse.ts: `pip-requirements-js`. */
import { readFileSync } from 'node:fs';
import { argv } from 'node:process';
import { parsePipRequirementsFile } from 'pip-requirements-js';
import { milliseconds } from './measure.ts';
import { steadyMilliseconds } from './steady.ts';

const [, , mode, file = ''] = argv;
const text = readFileSync(file, 'utf8');
let requirements = 0;
const round = (): number => milliseconds(parse);

console.log(mode === 'warm' ? steadyMilliseconds(round) : round(), requirements);

function parse(): void {
  requirements = parsePipRequirementsFile(text).length;
}
