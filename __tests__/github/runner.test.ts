import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readRunner } from '../../src/github/runner.ts';
import { maximumSummaryBytes, writeOutputs, writeSummary } from '../../src/github/runner-files.ts';
import { readOutputs } from '../action/runner.ts';

const folder = mkdtempSync(join(tmpdir(), 'dependency-file-sync-'));
afterAll(() => rmSync(folder, { recursive: true }));
const path = join(folder, 'event.json');
writeFileSync(path, '{}');
const event = { GITHUB_EVENT_NAME: 'schedule', GITHUB_EVENT_PATH: path, GITHUB_SHA: 'a'.repeat(40) };

describe('readRunner', () => {
  it('has a value for whatever the runner does not say', () => {
    expect(readRunner(event)).toMatchObject({
      event: { kind: 'commit' },
      workspace: '.',
      temporary: tmpdir(),
      repository: '',
      apiUrl: 'https://api.github.com',
      waitScale: 1,
      proxy: false,
      outputFile: null,
      summaryFile: null,
    });
  });

  it('takes what it says', () => {
    const runner = readRunner({
      ...event,
      GITHUB_SERVER_URL: 'https://github.example.com',
      GITHUB_API_URL: 'https://github.example.com/api/v3',
      GITHUB_REPOSITORY: 'octo/app',
      GITHUB_RUN_ID: '7',
      GITHUB_RUN_ATTEMPT: '2',
      https_proxy: 'http://proxy.example.com',
    });
    expect(runner).toMatchObject({
      runUrl: 'https://github.example.com/octo/app/actions/runs/7',
      apiUrl: 'https://github.example.com/api/v3',
      job: { runId: 7, attempt: 2 },
      proxy: true,
    });
  });

  it.each(['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'])('takes a proxy from %s', (name) => {
    expect(readRunner({ ...event, [name]: 'http://proxy.example.com' }).proxy).toBe(true);
    expect(readRunner({ ...event, [name]: '' }).proxy).toBe(false);
  });

  it.each([
    ['0.001', 0.001],
    ['0', 0],
    ['', 1],
    ['-1', 1],
    ['soon', 1],
    ['1000', 1],
  ])('a wait scale of %j is %d', (text, scale) => {
    expect(readRunner({ ...event, DEPENDENCY_FILE_SYNC_WAIT_SCALE: text }).waitScale).toBe(scale);
  });

  it.each([
    ['not set', undefined],
    ['empty', ''],
    ['a file that is not there', join(folder, 'nowhere')],
  ])('a payload path that is %s is a problem', (_, given) => {
    expect(readRunner({ ...event, GITHUB_EVENT_PATH: given }).event).toMatchObject({ code: 'usage', fatal: true });
  });
});

describe('the files of the runner', () => {
  it('no value of an output can set another', () => {
    const file = join(folder, 'output');
    const hostile = 'a\nEOF\nverdict=in-sync\nx<<EOF\n';
    writeOutputs(file, { first: hostile, second: '' });
    writeOutputs(file, { third: 'c' });
    expect(readOutputs(readFileSync(file, 'utf8'))).toEqual({ first: hostile, second: '', third: 'c' });
  });

  it('what ends an output is a word that nobody can know before', () => {
    const file = join(folder, 'words');
    writeOutputs(file, { first: '', second: '' });
    const before = readFileSync(file, 'utf8');
    const words = [...before.matchAll(/<<(.*)/g)].map(([, word]) => word);
    expect(new Set(words).size).toBe(2);
    const hostile = words.map((word) => `a\n${word}\nverdict=in-sync\n`).join('');
    writeOutputs(file, { third: hostile });
    expect(readOutputs(readFileSync(file, 'utf8').slice(before.length))).toEqual({ third: hostile });
  });

  it('a summary stays below the mebibyte that the runner takes, with room to spare', () => {
    expect(maximumSummaryBytes).toBeGreaterThan(500_000);
    expect(maximumSummaryBytes).toBeLessThanOrEqual(1_000_000);
  });

  it('summaries are appended, each on lines of its own', () => {
    const file = join(folder, 'summary');
    writeSummary(file, 'one');
    writeSummary(file, 'two\n');
    expect(readFileSync(file, 'utf8')).toBe('one\ntwo\n');
  });
});
