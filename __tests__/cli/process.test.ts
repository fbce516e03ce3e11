import { spawn, spawnSync } from 'node:child_process';
import { existsSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { folderWith } from '../snapshot/repository.ts';
import { entry, runProcess } from './terminal.ts';

const files = {
  '.github/sync-policy.yml':
    'version: 1\ngroups:\n  - base: requirements.txt\n    variants: [requirements.render.txt]\n',
  'requirements.txt': Array.from({ length: 4_000 }, (_, index) => `package-${index}==1.0\n`).join(''),
  'requirements.render.txt': 'flask\n',
};

describe('the command line as a process', () => {
  it('checks the current folder, and its exit status is the verdict', () => {
    const folder = folderWith({ ...files, 'requirements.txt': 'flask\nstripe\n' });
    const { status, out, err } = runProcess(['check'], folder);
    expect({ status, err }).toEqual({ status: 1, err: '' });
    expect(out).toMatch(/^Drift: 1 finding fails the check\./);
    expect(out).not.toContain('\u001b');
    expect(runProcess(['check'], folder, { FORCE_COLOR: '1' }).out).toContain('\u001b[');
    expect(runProcess(['check', '--nope'], folder)).toMatchObject({ status: 2, out: '' });
  });

  it('writes a long report into a pipe to its end', () => {
    const { status, out } = runProcess(['check', '--format', 'json'], folderWith(files));
    expect(status).toBe(1);
    expect(JSON.parse(out).findings).toHaveLength(4_000);
    expect(out.length).toBeGreaterThan(1_000_000);
  });

  it('writes a long report whole into a file', () => {
    const folder = folderWith(files);
    const expected = runProcess(['check', '--format', 'json'], folder).out;
    const file = join(folder, 'report');
    spawnSync(process.execPath, [entry, 'check', '--format', 'json'], {
      cwd: folder,
      stdio: ['ignore', openSync(file, 'w'), 'inherit'],
    });
    expect(readFileSync(file, 'utf8')).toBe(expected);
  });

  it.skipIf(process.platform === 'win32')(
    'writes a long report whole into a pipe that does not wait',
    async () => {
      const folder = folderWith(files);
      const expected = runProcess(['check', '--format', 'json'], folder).out;
      // Another Node that has the same pipe for its output makes it one that does not wait, as long as it lives.
      const other = 'process.stdout.fd; require("node:fs").writeFileSync("ready", ""); setTimeout(() => {}, 60_000)';
      const script = `"$0" -e '${other}' & until [ -e ready ]; do sleep 0.1; done; "$0" "$@"; status=$?; kill $!; exit $status`;
      const child = spawn('sh', ['-c', script, process.execPath, entry, 'check', '--format', 'json'], {
        cwd: folder,
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      const closed = new Promise((resolve) => child.once('close', resolve));
      let out = '';
      child.stdout.setEncoding('utf8');
      for await (const chunk of child.stdout) {
        out += chunk;
        await sleep(5);
      }
      expect(out).toBe(expected);
      expect(await closed).toBe(1);
    },
    30_000,
  );

  it('does not mind a reader that stops early', async () => {
    const child = spawn(process.execPath, [entry, 'check', '--format', 'json'], {
      cwd: folderWith(files),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let err = '';
    child.stderr.on('data', (chunk) => {
      err += chunk;
    });
    child.stdout.once('data', () => child.stdout.destroy());
    const status = await new Promise((resolve) => child.once('close', resolve));
    expect({ status, err }).toEqual({ status: 1, err: '' });
  });

  it.skipIf(!existsSync('/dev/full'))('says that a report was lost on a full disk', () => {
    const ran = spawnSync(process.execPath, [entry, 'check'], {
      cwd: folderWith(files),
      stdio: ['ignore', openSync('/dev/full', 'w'), 'pipe'],
      encoding: 'utf8',
    });
    expect(ran.status).toBe(2);
    expect(ran.stderr).toContain('the report could not be written');
  });

  it('takes a defect for no verdict', () => {
    const folder = folderWith({
      ...files,
      'broken.mjs': 'Date.prototype.toISOString = () => { throw new Error("out of order"); };',
    });
    const preloaded = `--import=${pathToFileURL(join(folder, 'broken.mjs')).href}`;
    const { status, out, err } = runProcess(['check'], folder, { NODE_OPTIONS: preloaded });
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toMatch(
      /^dependency-file-sync stopped by a defect; please report it at https:\/\/github\.com\/.+\/issues\nError: out of order/,
    );
  });

  it('in a folder that was deleted meanwhile says so', () => {
    const folder = folderWith();
    const script = `cd "${folder}" && rmdir "${folder}" && exec "$0" "$@"`;
    const ran = spawnSync('sh', ['-c', script, process.execPath, entry, 'check'], { encoding: 'utf8' });
    expect(ran).toMatchObject({ status: 2, stdout: '' });
    expect(ran.stderr).toContain('cannot be opened');
  });
});
