import { execFileSync, spawn } from 'node:child_process';
import {
  chmodSync,
  closeSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { fileOperations } from '../../src/snapshot/temporary-file.ts';
import { writeOutput } from '../../src/snapshot/write-output.ts';
import { interrupted, noSpaceLeft } from './interrupted.ts';
import { folderWith } from './repository.ts';

it('writes a new file as the system makes new files', () => {
  const folder = folderWith();
  const mask = process.umask();
  expect(writeOutput(join(folder, 'report.json'), 'ü\n')).toBeNull();
  expect(readFileSync(join(folder, 'report.json'), 'utf8')).toBe('ü\n');
  expect(statSync(join(folder, 'report.json')).mode & 0o777).toBe(0o666 & ~mask);
  expect(readdirSync(folder)).toEqual(['report.json']);
});

it('replaces a file, whose mode and links stay', () => {
  const folder = folderWith({ 'report.json': 'old' });
  chmodSync(join(folder, 'report.json'), 0o640);
  symlinkSync('report.json', join(folder, 'link.json'));
  expect(writeOutput(join(folder, 'link.json'), 'new')).toBeNull();
  expect(readFileSync(join(folder, 'report.json'), 'utf8')).toBe('new');
  expect(statSync(join(folder, 'report.json')).mode & 0o777).toBe(0o640);
  expect(lstatSync(join(folder, 'link.json')).isSymbolicLink()).toBe(true);
});

it('writes into a device or a named pipe, and never puts a file in its place', async () => {
  expect(writeOutput('/dev/null', 'text')).toBeNull();
  expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  const pipe = join(folderWith(), 'pipe');
  execFileSync('mkfifo', [pipe]);
  const reader = spawn('cat', [pipe], { stdio: ['ignore', 'pipe', 'inherit'] });
  expect(writeOutput(pipe, 'through\n')).toBeNull();
  expect(String(await new Promise((resolve) => reader.stdout.once('data', resolve)))).toBe('through\n');
});

it('writes to what a shell has opened, and leaves there what others have written', () => {
  const path = join(folderWith({ 'log.txt': '' }), 'log.txt');
  const descriptor = openSync(path, 'w');
  writeSync(descriptor, 'before\n');
  expect(writeOutput(`/dev/fd/${descriptor}`, 'report\n')).toBeNull();
  writeSync(descriptor, 'after\n');
  closeSync(descriptor);
  expect(readFileSync(path, 'utf8')).toBe('before\nreport\nafter\n');
  expect(writeOutput(`/dev/fd/${descriptor}`, 'x')?.message).toMatch(
    /^The report cannot be written to "\/dev\/fd\/\d+": /,
  );
});

it('says why it cannot', () => {
  const folder = folderWith();
  mkdirSync(join(folder, 'folder'));
  symlinkSync('nowhere', join(folder, 'dangling'));
  for (const [path, why] of [
    ['folder', 'it is a folder'],
    ['nope/report.json', 'there is no such file or folder'],
    ['dangling', 'there is no such file or folder'],
  ] as const) {
    expect(writeOutput(join(folder, path), 'x')).toMatchObject({
      code: 'usage',
      message: `The report cannot be written to "${join(folder, path)}": ${why}.`,
    });
  }
});

it('leaves the old report and no temporary file when the disk is full, at any call', () => {
  const folder = folderWith({ 'report.json': 'old' });
  for (let at = 1; ; at += 1) {
    let hit = false;
    const operations = interrupted(fileOperations, at, () => {
      hit = true;
      return noSpaceLeft();
    });
    const problem = writeOutput(join(folder, 'report.json'), 'new', operations);
    if (!hit) break;
    expect(problem?.message).toContain('no space left on the device');
    expect(readFileSync(join(folder, 'report.json'), 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['report.json']);
  }
  expect(readFileSync(join(folder, 'report.json'), 'utf8')).toBe('new');
});
