import { chmodSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { gitSnapshot } from '../../src/snapshot/git.ts';
import { openConversation } from '../../src/snapshot/git-conversation.ts';
import { folderWith, git, repositoryWith, rootAt } from './repository.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

/** A program called git that does what the script says; the folder that it is run in. */
function withGit(script: string): string {
  const folder = folderWith({ 'bin/git': `#!/bin/sh\n${script}\n` });
  chmodSync(join(folder, 'bin/git'), 0o755);
  vi.stubEnv('PATH', `${join(folder, 'bin')}:${process.env['PATH']}`);
  return folder;
}

/** Answers that end with a semicolon. */
const upToSemicolon = (
  output: Buffer,
  at: number,
  line: string,
  ended: boolean,
): readonly [string, number] | number => {
  const end = output.indexOf(';', at);
  if (end < 0 && !ended) return output.length + 1;
  const next = end < 0 ? output.length : end + 1;
  return [`${line}=${output.toString('utf8', at, next)}`, next];
};

it('puts an answer together that comes in pieces, and leaves what belongs to the next question', async () => {
  const folder = withGit(
    'read a; printf 1; sleep 0.1; printf "2;3"; read b; sleep 0.1; printf "4;5;"; read c; printf "6;"',
  );
  const conversation = openConversation(folder, []);
  expect(await conversation.ask(['a', 'b'], upToSemicolon)).toEqual(['a=12;', 'b=34;']);
  expect(await conversation.ask(['c'], upToSemicolon)).toEqual(['c=5;']);
});

it('answers questions that are asked at the same time one after the other', async () => {
  const folder = withGit('while read line; do printf "%s;" "$line"; done');
  const conversation = openConversation(folder, []);
  const answers = ['a', 'b', 'c'].map((line) => conversation.ask([line, `${line}2`], upToSemicolon));
  expect(await Promise.all(answers)).toEqual(['a', 'b', 'c'].map((line) => [`${line}=${line};`, `${line}2=${line}2;`]));
});

it('says what git said when it fails in the middle, and starts another one for the next question', async () => {
  const folder = withGit('echo run >>runs; read a; printf "1;"; echo "fatal: disk on fire" >&2; exit 128');
  const conversation = openConversation(folder, []);
  expect(await conversation.ask(['a', 'b'], upToSemicolon)).toMatchObject({
    status: 128,
    words: 'fatal: disk on fire\n',
  });
  expect(await conversation.ask(['a'], upToSemicolon)).toEqual(['a=1;']);
  expect(readFileSync(join(folder, 'runs'), 'utf8')).toBe('run\nrun\n');
});

it('a commit is read batch by batch with two runs of git, and a list does not end them', async () => {
  const names = Array.from({ length: 20 }, (_, index) => `${index}.txt`);
  const folder = repositoryWith(Object.fromEntries(names.map((name) => [name, `flask==${name}\n`])));
  const commit = git(folder, 'rev-parse', 'HEAD');
  const real = process.env['PATH'];
  const counting = withGit(`echo "$*" >>"$COUNTED"; PATH="${real}" exec git "$@"`);
  vi.stubEnv('COUNTED', join(counting, 'runs'));
  const snapshot = gitSnapshot(rootAt(folder), commit);
  for (const name of names) {
    const read = (await snapshot.read([name])).get(name);
    expect(read?.kind === 'file' && Buffer.from(read.bytes).toString()).toBe(`flask==${name}\n`);
  }
  expect(await snapshot.files()).toHaveLength(names.length);
  expect((await snapshot.read(['0.txt'])).get('0.txt')?.kind).toBe('file');
  const runs = readFileSync(join(counting, 'runs'), 'utf8').trim().split('\n');
  expect(runs.filter((run) => run.includes('cat-file'))).toHaveLength(2);
});
