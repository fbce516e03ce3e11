/**
 * Replaces `one.txt`, `two.txt` and `three.txt` of a folder (first argument) and dies, as by `kill -9`, just before (second
 * argument) the n-th call that changes something on disk; 0: never.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openRoot } from '../../src/snapshot/root.ts';
import type { FileOperations } from '../../src/snapshot/temporary-file.ts';
import { fileOperations } from '../../src/snapshot/temporary-file.ts';
import { removeLeftoversBeside, replaceFiles } from '../../src/snapshot/write.ts';
import { interrupted } from './interrupted.ts';

const [folder = '', last = '0'] = process.argv.slice(2);
const root = openRoot(folder);
if ('code' in root) throw new Error(root.message);
const replacements = ['one.txt', 'two.txt', 'three.txt'].flatMap((path) => {
  const before = readFileSync(join(folder, path));
  const after = Buffer.from(`new ${path}\n`.repeat(10_000));
  return before.equals(after) ? [] : [{ path, before, after }];
});
const die = (): never => {
  process.kill(process.pid, 'SIGKILL');
  throw new Error('still alive');
};
const operations: FileOperations = interrupted(fileOperations, Number(last), die);
const leftover = last === '0' ? removeLeftoversBeside(root, ['one.txt']) : null;
const problem = leftover ?? replaceFiles(root, replacements, operations);
if (problem !== null) throw new Error(problem.message);
