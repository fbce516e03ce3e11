/**
 * Tags a release: `vX.Y.Z`, annotated and never moved, and `vX`, which follows the newest release of its major version.
 *
 *     node scripts/release.ts check v1.2.3     says what stands in the way, and changes nothing
 *     node scripts/release.ts tag v1.2.3       the same, then pushes both tags or none
 *     node scripts/release.ts notes v1.2.3     prints what the changelog says of it
 *
 * Works on the repository of the current folder and its remote `origin`, whose tags are asked for, not remembered. Both
 * tags are pushed in one transaction, each on the condition that it is still what was seen: a second release at the same
 * moment, or a tag that somebody else made meanwhile, refuses the whole push. No tag is made locally.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { argv, exit } from 'node:process';
import { majorTag, notesOf, refusals } from './release-checks.ts';

const [action = '', tag = ''] = argv.slice(2);
const remote = 'origin';

if (!['check', 'tag', 'notes'].includes(action) || tag === '')
  stop(['usage: node scripts/release.ts check|tag|notes v1.2.3']);
if (action === 'notes') console.log(notesOf(readText('CHANGELOG.md'), tag.slice(1)));
else release();

function release(): void {
  const commit = git('rev-parse', 'HEAD');
  const seen = remoteTags();
  const why = [...refusals({ ...readVersions(), tag, tags: [...seen.keys()] }), ...unfit(commit)];
  if (why.length > 0) stop(why);
  if (action === 'check') console.log(`${tag}: nothing stands in the way of ${commit}`);
  else push(commit, seen);
}

function push(commit: string, seen: ReadonlyMap<string, string>): void {
  const major = majorTag(tag);
  git(
    'push',
    '--atomic',
    `--force-with-lease=refs/tags/${tag}:`,
    `--force-with-lease=refs/tags/${major}:${seen.get(major) ?? ''}`,
    remote,
    `${annotatedTag(commit)}:refs/tags/${tag}`,
    `${commit}:refs/tags/${major}`,
  );
  console.log(`${tag} and ${major} are ${commit}`);
}

/** Id of a tag object that no reference of this repository names yet. */
function annotatedTag(commit: string): string {
  const header = [`object ${commit}`, 'type commit', `tag ${tag}`, `tagger ${git('var', 'GIT_COMMITTER_IDENT')}`];
  return gitWith(`${header.join('\n')}\n\nDependency File Sync ${tag.slice(1)}\n`, 'mktag');
}

/** Why this commit is not one to release, whatever its version. */
function unfit(commit: string): readonly string[] {
  const changed = git('status', '--porcelain') !== '';
  const merged = spawnSync('git', ['merge-base', '--is-ancestor', commit, `refs/remotes/${remote}/main`]).status === 0;
  return [
    ...(changed ? ['the work tree has changes that the commit lacks'] : []),
    ...(merged ? [] : [`${commit} is not on main of ${remote}: only what was merged is released`]),
  ];
}

/** What each tag of the remote points at: the tag object of an annotated one. */
function remoteTags(): ReadonlyMap<string, string> {
  const lines = git('ls-remote', '--tags', '--refs', remote).split('\n');
  return new Map(
    lines.flatMap((line) => {
      const [id = '', name = ''] = line.split('\t');
      return name === '' ? [] : [[name.slice('refs/tags/'.length), id] as const];
    }),
  );
}

function readVersions(): { readonly manifest: string; readonly lock: string; readonly changelog: string } {
  return {
    manifest: versionIn('package.json'),
    lock: versionIn('package-lock.json'),
    changelog: readText('CHANGELOG.md'),
  };
}

function versionIn(path: string): string {
  const manifest: unknown = JSON.parse(readText(path));
  return typeof manifest === 'object' && manifest !== null ? String(Reflect.get(manifest, 'version')) : 'none';
}

function readText(path: string): string {
  return readFileSync(path, 'utf8');
}

function git(...args: readonly string[]): string {
  return gitWith('', ...args);
}

function gitWith(input: string, ...args: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync('git', args, { input, encoding: 'utf8' });
  if (status !== 0) stop([`git ${args[0] ?? ''}: ${error?.message ?? stderr.trim()}`]);
  return stdout.trim();
}

function stop(why: readonly string[]): never {
  for (const each of why) console.error(`release: ${each}`);
  exit(1);
}
