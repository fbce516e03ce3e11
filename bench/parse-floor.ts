/** The floor of parse.ts: decodes the same bytes and splits them into lines, nothing else. */
import { readFileSync } from 'node:fs';
import { argv } from 'node:process';
import { milliseconds } from './measure.ts';
import { steadyMilliseconds } from './steady.ts';

const [, , mode, file = ''] = argv;
const bytes = readFileSync(file);
let lines = 0;
const round = (): number => milliseconds(split);

console.log(mode === 'warm' ? steadyMilliseconds(round) : round(), lines);

function split(): void {
  lines = bytes.toString('utf8').split('\n').length - 1;
}
