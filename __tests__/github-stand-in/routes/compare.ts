import { diffCommits, presentFile } from '../diff.ts';
import { pageOf } from '../page.ts';
import { apiUrlOf, pageUrlOf, presentCommit } from '../present.ts';
import { readCommit } from '../read-commit.ts';
import { resolveCommit } from '../refs.ts';
import { notFound } from '../refusal.ts';
import { type Route, reads, repositoryRoute } from '../route.ts';
import { fullName, type Repository, type State } from '../state.ts';

/** More files than these are not listed, and on the first page only. */
const mostFiles = 300;

const compare = repositoryRoute(
  'get',
  '/repos/{owner}/{repo}/compare/{basehead}',
  reads('contents'),
  async (call, answer, repository) => {
    const { basehead } = call.parameters;
    const dots = basehead.indexOf('...');
    if (dots < 0) return notFound();
    const { state } = call;
    const base = await resolveSide(state, repository, basehead.slice(0, dots));
    const head = await resolveSide(state, repository, basehead.slice(dots + 3));
    if (base === null || head === null) return notFound();
    const [common, ahead, behind] = await Promise.all([
      repository.git.recall(['merge-base', base, head]),
      commitsBetween(repository, base, head),
      commitsBetween(repository, head, base),
    ]);
    if (common.status !== 0) return notFound(`No common ancestor between ${base} and ${head}.`);
    const mergeBase = common.output.toString('utf8').slice(0, 40);
    const { items, headers } = pageOf(call, ahead);
    const onFirstPage = (call.query('page') ?? '1') === '1';
    const files = onFirstPage ? await diffCommits(repository, mergeBase, head) : null;
    const commits = await Promise.all([base, mergeBase, ...items].map((sha) => readCommit(repository, sha)));
    const shown = commits.flatMap((commit) => (commit === null ? [] : [presentCommit(state, repository, commit)]));
    const [baseCommit = {}, mergeBaseCommit = {}, ...others] = shown;
    const page = `${pageUrlOf(state, repository)}/compare/${base}...${head}`;
    return answer(
      200,
      {
        url: `${apiUrlOf(state, repository)}/compare/${base}...${head}`,
        html_url: page,
        permalink_url: page,
        diff_url: `${page}.diff`,
        patch_url: `${page}.patch`,
        base_commit: baseCommit,
        merge_base_commit: mergeBaseCommit,
        status: statusOf(ahead.length, behind.length),
        ahead_by: ahead.length,
        behind_by: behind.length,
        total_commits: ahead.length,
        commits: others,
        ...(files === null
          ? {}
          : { files: files.slice(0, mostFiles).map((file) => presentFile(state, repository, file, head)) }),
      },
      headers,
    );
  },
);

/** Commits of the second that the first lacks, oldest first. */
async function commitsBetween({ git }: Repository, without: string, sha: string): Promise<readonly string[]> {
  const { output } = await git.recall(['rev-list', '--reverse', `${without}..${sha}`]);
  return output
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '');
}

function statusOf(ahead: number, behind: number): 'diverged' | 'ahead' | 'behind' | 'identical' {
  if (ahead > 0) return behind > 0 ? 'diverged' : 'ahead';
  return behind > 0 ? 'behind' : 'identical';
}

/** A revision, or `owner:branch`, or `owner:repository:branch` of the same network. */
async function resolveSide(state: State, repository: Repository, side: string): Promise<string | null> {
  const parts = side.split(':');
  if (parts.length === 1) return resolveCommit(repository, side);
  const [owner = ''] = parts;
  const branch = parts.at(-1) ?? '';
  const network = [...state.repositories.values()].filter(({ git }) => git === repository.git);
  const name = parts.length === 3 ? parts[1] : undefined;
  const fork = network.find((other) => other.owner.login === owner && (name === undefined || other.name === name));
  if (fork === undefined) return null;
  return fullName(fork) === fullName(repository) ? resolveCommit(repository, branch) : resolveCommit(fork, branch);
}

export const compareRoutes: readonly Route[] = [compare];
