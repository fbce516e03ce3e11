import { runGit } from './git-command.ts';
import type { Root } from './root.ts';

/**
 * The name of the default branch, as far as git knows it: that of `origin`, else the only one of `main` and `master` that is
 * there, else `main`.
 */
export async function defaultBranch(root: Root): Promise<string> {
  if (!root.git) return 'main';
  const patterns = ['main', 'master'].flatMap((name) => [`refs/heads/${name}`, `${remote}${name}`]);
  const args = ['for-each-ref', '--format=%(refname) %(symref)', `${remote}HEAD`, ...patterns];
  const answer = await runGit(root.boundary, args);
  if ('code' in answer) return 'main';
  // The name of a reference holds no blank (git-check-ref-format).
  const found = new Map(
    answer.output
      .toString('utf8')
      .split('\n')
      .map((line) => {
        const [name = '', target = ''] = line.split(' ');
        return [name, target];
      }),
  );
  const ofOrigin = found.get(`${remote}HEAD`);
  if (ofOrigin?.startsWith(remote)) return ofOrigin.slice(remote.length);
  const isThere = (name: string): boolean => found.has(`refs/heads/${name}`) || found.has(`${remote}${name}`);
  return isThere('master') && !isThere('main') ? 'master' : 'main';
}

const remote = 'refs/remotes/origin/';
