#!/usr/bin/env node
import process from 'node:process';
import { compileCacheFolder } from './compile-cache.ts';
import { scriptLoader } from './compiled-script.ts';

// The first file of the command line as it is built: runs the program, with the code that earlier runs have compiled.
const longSeconds = 1;
const scripts = scriptLoader(__filename, compileCacheFolder(process.env, process.platform));

process.on('exit', (status) => {
  // A run that could not check did not do what is usual; of a long one V8 has let go what ran at its beginning.
  if (status < 2 && process.uptime() < longSeconds) scripts.keep(`${kindOf(process.argv.slice(2))} ${status}`);
});
scripts.load('program.js');

/** The command and the names of its options. */
function kindOf([command = '', ...rest]: readonly string[]): string {
  const options = rest.filter((argument) => argument.startsWith('-')).map((option) => option.split('=', 1)[0]);
  return [command, ...new Set(options.sort())].join(' ');
}
