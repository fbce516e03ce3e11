import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it, vi } from 'vitest';
import { folderWith, writeAll } from '../snapshot/repository.ts';
import { runProcess } from './terminal.ts';

vi.setConfig({ testTimeout: 120_000 });

/** Loaded before the program: the n-th call that changes the disk (`KILLED_AT`, from 1) does not happen, the process dies as by `kill -9`. */
const killer = `
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
let calls = 0;
for (const name of ['openSync', 'writeFileSync', 'fsyncSync', 'fchmodSync', 'linkSync', 'renameSync', 'unlinkSync']) {
  const real = fs[name];
  fs[name] = (...given) => {
    const reads = name === 'openSync' && (given[1] === 'r' || (typeof given[1] === 'number' && (given[1] & 3) === 0));
    if (!reads) calls += 1;
    if (calls === Number(process.env.KILLED_AT)) process.kill(process.pid, 'SIGKILL');
    return real(...given);
  };
}
syncBuiltinESMExports();
`;

const old = { 'requirements.render.txt': 'flask\n', 'other.txt': 'redis\n' };
const fixed = { 'requirements.render.txt': 'flask\nredis\n', 'other.txt': 'flask\nredis\n' };
const paths = ['requirements.render.txt', 'other.txt'] as const;

describe('a fix that is killed', () => {
  it('before any of its changes of the disk leaves each file old or new, and run again completes it', () => {
    const folder = folderWith({
      'killer.mjs': killer,
      '.github/sync-policy.yml':
        'version: 1\ngroups:\n  - base: requirements.txt\n    variants: [requirements.render.txt, other.txt]\n',
      'requirements.txt': 'flask\nredis\n',
      ...old,
    });
    const preloaded = `--import=${pathToFileURL(join(folder, 'killer.mjs')).href}`;
    const names = readdirSync(folder).sort();
    const seen = new Set<string>();
    let kills = 0;
    for (let at = 1; ; at += 1) {
      writeAll(folder, old);
      const environment = { NODE_OPTIONS: preloaded, KILLED_AT: String(at) };
      const { status, err } = runProcess(['fix'], folder, environment);
      expect(err).toBe('');
      const states = paths.map((path) => {
        const content = readFileSync(join(folder, path), 'utf8');
        expect([old[path], fixed[path]]).toContain(content);
        return content === old[path] ? 'old' : 'new';
      });
      if (status === 0) break;
      expect(status).toBeNull();
      kills += 1;
      seen.add(states.join(' '));
      expect(runProcess(['fix'], folder).status).toBe(0);
      expect(paths.map((path) => readFileSync(join(folder, path), 'utf8'))).toEqual(paths.map((path) => fixed[path]));
      expect(readdirSync(folder).sort()).toEqual(names);
    }
    expect(kills).toBeGreaterThanOrEqual(6);
    expect([...seen]).toEqual(expect.arrayContaining(['old old', 'new new']));
  });
});
