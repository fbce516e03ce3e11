import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type StandInGitHub, startGitHub } from '../github-stand-in/index.ts';
import { run } from './terminal.ts';

const shared = 'version: 1\nseverity: { missing: warning }\n';
const world: { github: StandInGitHub; folder: string } = { github: await startGitHub(), folder: '' };
await world.github.close();
beforeEach(async () => {
  world.github = await startGitHub();
  world.folder = mkdtempSync(join(tmpdir(), 'dependency-file-sync-'));
});
afterEach(async () => {
  rmSync(world.folder, { recursive: true });
  await world.github.close();
});

/** A folder with drift, whose policy extends `item`; and more files. */
function folderExtending(item: string, more: Readonly<Record<string, string>> = {}): void {
  const files = {
    '.github/sync-policy.yml': `version: 1\nextends: ${item}\ngroups: [{ base: requirements.txt, variants: [deploy.txt] }]\n`,
    'requirements.txt': 'django\nstripe\n',
    'deploy.txt': 'django\n',
    ...more,
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(world.folder, path)), { recursive: true });
    writeFileSync(join(world.folder, path), text);
  }
}

function check(token: string, command = 'check') {
  const environment = {
    GITHUB_API_URL: world.github.url,
    GITHUB_TOKEN: token,
    DEPENDENCY_FILE_SYNC_WAIT_SCALE: '0.001',
  };
  return run([command, '--root', world.folder], { environment });
}

describe('a policy that extends another, on the command line', () => {
  it('of its own folder, asks nobody', async () => {
    folderExtending('shared.yml', { 'shared.yml': shared });
    expect(await check('')).toMatchObject({ status: 0, err: '' });
    expect(world.github.requests).toEqual([]);
  });

  it('of a public repository, needs no token', async () => {
    const rules = await world.github.repository('octo-org/rules', { private: false });
    const sha = await rules.commit({ 'python/base.yml': shared });
    folderExtending(`github>octo-org/rules/python/base.yml@${sha}`);
    const { status, out } = await check('');
    expect([status, out.includes('policy-extends'), out.includes('may mean another commit')]).toEqual([
      0,
      false,
      false,
    ]);
    expect(world.github.requests).toHaveLength(1);
  });

  it('of a private repository, needs GITHUB_TOKEN, and says so', async () => {
    const rules = await world.github.repository('octo-org/rules');
    await rules.commit({ 'base.yml': shared });
    folderExtending('github>octo-org/rules/base.yml@main');
    const without = await check('');
    expect(without.status).toBe(2);
    expect(without.out).toContain('.github/sync-policy.yml:2:10');
    expect(without.out).toContain('GITHUB_TOKEN');
    const { status, out } = await check(rules.token({ permissions: { contents: 'read' } }));
    expect(status).toBe(0);
    expect(out.replace(/\s+/g, ' ')).toContain(
      '"main" of "github>octo-org/rules/base.yml@main" may mean another commit tomorrow',
    );
  });

  it('on a GitHub that does not answer, could not be checked', async () => {
    const rules = await world.github.repository('octo-org/rules', { private: false });
    const sha = await rules.commit({ 'base.yml': shared });
    folderExtending(`github>octo-org/rules/base.yml@${sha}`);
    for (let time = 0; time < 10; time += 1) world.github.faults.inject({ kind: 'error', status: 502 }, {});
    expect((await check('')).status).toBe(2);
  });

  it('is followed by fix and asked for once', async () => {
    const rules = await world.github.repository('octo-org/rules', { private: false });
    const sha = await rules.commit({ 'base.yml': 'version: 1\nenforce: all\n' });
    folderExtending(`github>octo-org/rules/base.yml@${sha}`);
    expect((await check('', 'fix')).status).toBe(0);
    expect(world.github.requests).toHaveLength(1);
  });
});
