import { setTimeout as delay } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { openStream } from './git-stream.ts';

const env = { PATH: process.env['PATH'] ?? '' };

it('ends with git, also where a signal ended that before', async () => {
  const dying = 'alias.echo-and-die=!read line; echo "$line"; kill -9 $PPID';
  const stream = openStream(['-c', dying, 'echo-and-die'], env);
  expect(await stream.ask('hello\n', (reader) => reader.line())).toBe('hello');
  await expect(stream.ask('again\n', (reader) => reader.line())).rejects.toThrow('git ended before it answered');
  await delay(200);
  await stream.close();
});

it('ends after what it was asked is answered', async () => {
  const stream = openStream(['-c', 'alias.slow=!read line; sleep 0.2; echo "$line"', 'slow'], env);
  const answer = stream.ask('hello\n', (reader) => reader.line());
  await stream.close();
  expect(await answer).toBe('hello');
});
