/** Our side of a fresh process: reads a file once and prints the number of its requirements. */
import { readFileSync } from 'node:fs';
import { argv } from 'node:process';
import { readDocument } from '../src/documents/document.ts';

const document = readDocument('requirements.txt', readFileSync(argv[2] ?? ''));
if (!('entries' in document)) throw new Error(document.message);
console.log(document.entries.filter((entry) => entry.kind === 'requirement').length);
