import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A git repository in a temporary folder, with commits made of plain objects of path to text. */
export interface GitRepository {
  readonly folder: string;
  git(...args: readonly string[]): string;
  /** Writes the files (null removes one), commits everything, and gives the commit's id. */
  commit(files: Readonly<Record<string, string | null>>): string;
  remove(): void;
}

export function makeRepository(): GitRepository {
  const folder = mkdtempSync(join(tmpdir(), 'dependency-file-sync-'));
  const git = (...args: readonly string[]): string => runGit(folder, args);
  git('init', '-q', '-b', 'main');
  const commit = (files: Readonly<Record<string, string | null>>): string => {
    for (const [path, text] of Object.entries(files)) {
      const absolute = join(folder, path);
      if (text === null) rmSync(absolute);
      else {
        mkdirSync(dirname(absolute), { recursive: true });
        writeFileSync(absolute, text);
      }
    }
    git('add', '-A');
    git('commit', '-q', '--allow-empty', '-m', 'A change');
    return git('rev-parse', 'HEAD');
  };
  return { folder, git, commit, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** A clone as actions/checkout makes it: one commit with `depth` generations of its history, detached. */
export function shallowClone(from: GitRepository, sha: string, depth: number): GitRepository {
  const clone = makeRepository();
  from.git('config', 'uploadpack.allowAnySHA1InWant', 'true');
  clone.git('fetch', '-q', `--depth=${depth}`, `file://${from.folder}`, sha);
  clone.git('checkout', '-q', '--detach', 'FETCH_HEAD');
  return clone;
}

const author = { NAME: 'Mona', EMAIL: 'mona@example.com' };

function runGit(folder: string, args: readonly string[]): string {
  const who = Object.entries(author).flatMap(([name, value]) => [
    [`GIT_AUTHOR_${name}`, value],
    [`GIT_COMMITTER_${name}`, value],
  ]);
  const env = {
    ...process.env,
    ...Object.fromEntries(who),
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_SYSTEM: '/dev/null',
  };
  return execFileSync('git', args, { cwd: folder, encoding: 'utf8', env, stdio: ['ignore', 'pipe', 'pipe'] }).trim();
}
