// The floor of a check: reads every requirements file below a folder and splits it into lines, nothing else.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';

const root = argv[2] ?? '.';
let lines = 0;
for (const path of readdirSync(root, { recursive: true })) {
  if (path.endsWith('.txt')) lines += readFileSync(join(root, path), 'utf8').split('\n').length - 1;
}
console.log(lines);
