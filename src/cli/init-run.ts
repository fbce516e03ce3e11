import { readDependencyPath } from '../advise/dependency-path.ts';
import { adoptionsAmong, withAdopted } from '../advise/deployed-elsewhere.ts';
import { findFamilies, lonelyFiles } from '../advise/families.ts';
import type { Proposal } from '../advise/proposal.ts';
import { proposePolicy } from '../advise/propose-policy.ts';
import { writePolicy } from '../advise/write-policy.ts';
import { withFiles } from '../pipeline/overlay.ts';
import { isDocument, readDocuments } from '../pipeline/read-documents.ts';
import { check } from '../pipeline.ts';
import { defaultPolicyPath } from '../policy/default-policy-path.ts';
import type { Problem } from '../problem.ts';
import { policyPageUrl, projectUrl } from '../report/project.ts';
import { defaultBranch } from '../snapshot/default-branch.ts';
import { diskSnapshot } from '../snapshot/disk.ts';
import type { Root } from '../snapshot/root.ts';
import { openRoot, prefixOf } from '../snapshot/root.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import type { Given } from './arguments.ts';
import type { ExitStatus } from './command.ts';
import { deployedFiles } from './init-deployments.ts';
import { withoutIgnored, writeNewFile } from './init-files.ts';
import { nextSteps, nothingFound, proposalText } from './init-report.ts';
import { commandFor } from './request.ts';
import type { Terminal } from './terminal.ts';
import { refuse, widthOf, wordsFor } from './terminal.ts';

/** Days until exceptions that nobody has looked at become findings. */
const daysToReview = 14;

/** Files → families → proposal → proof → policy, when that is wanted. */
export async function runInit(given: Given, terminal: Terminal): Promise<ExitStatus> {
  const root = openRoot(given.text('root') ?? '.');
  if ('code' in root) return refuse(terminal, root.message);
  const snapshot = diskSnapshot(root);
  const isDry = given.flag('dry-run');
  const existing = isDry ? null : await existingPolicy(snapshot);
  if (existing !== null) {
    const alreadyThere = `there is a sync policy already, ${existing}: init never overwrites one`;
    return refuse(terminal, alreadyThere, 'init --dry-run shows what it would propose');
  }
  const paths = await dependencyFiles(root, snapshot);
  if ('code' in paths) return refuse(terminal, paths.message);
  const until = daysLater(terminal.today, daysToReview);
  const proposal = await propose(snapshot, paths, { today: terminal.today, until });
  if (proposal.groups.length === 0)
    return refuse(terminal, ...nothingFound(proposal, lonelyFiles(paths), policyPageUrl));

  const policy = writePolicy(proposal, { today: terminal.today, page: policyPageUrl });
  const wrong = await disproof(snapshot, policy, terminal.today);
  if (wrong !== null) return refuse(terminal, wrong);
  const fixCommand = commandFor('fix', given, terminal);
  terminal.print(wordsFor(terminal, proposalText(proposal, { until, width: widthOf(terminal), fixCommand })));
  if (isDry) {
    const shown = `\nThe policy would be, as ${defaultPolicyPath}:\n\n${policy}\nNothing was written.\n`;
    terminal.print(wordsFor(terminal, shown));
    return 0;
  }
  const agreed = given.flag('yes') || (await agrees(terminal));
  if (agreed === null) return refuse(terminal, 'nothing was written: run it on a terminal to be asked, or with --yes');
  if (!agreed) {
    terminal.print('Nothing was written.\n');
    return 0;
  }
  const unwritten = writeNewFile(root, defaultPolicyPath, policy);
  if (unwritten !== null) return refuse(terminal, unwritten.message);
  // What was typed stands between the two where a person was asked.
  const next = nextSteps(
    defaultPolicyPath,
    prefixOf(root),
    await defaultBranch(root),
    commandFor('check', given, terminal),
  );
  terminal.print(wordsFor(terminal, `${given.flag('yes') ? '\n' : ''}${next}`));
  return 0;
}

/** The path of a policy that is there, whatever it holds; also of one that a check would ask to rename. Null for none. */
async function existingPolicy(snapshot: Snapshot): Promise<string | null> {
  const paths = [defaultPolicyPath, defaultPolicyPath.replace(/yml$/, 'yaml')];
  const reads = await snapshot.read(paths);
  return paths.find((path) => reads.get(path)?.kind !== 'missing') ?? null;
}

/** By their names, without what git ignores. */
async function dependencyFiles(root: Root, snapshot: Snapshot): Promise<readonly string[] | Problem> {
  const files = await snapshot.files();
  if ('code' in files) return files;
  return withoutIgnored(
    root,
    files.filter((path) => readDependencyPath(path) !== null),
  );
}

async function propose(
  snapshot: Snapshot,
  paths: readonly string[],
  days: { readonly today: string; readonly until: string },
): Promise<Proposal> {
  const deployedBy = await deployedFiles(snapshot);
  const adoptions = adoptionsAmong(paths, (path) => deployedBy.has(path));
  const inFamilies = findFamilies(paths).flatMap((family) => family.files.map(({ path }) => path));
  const perhaps = adoptions.flatMap(({ file, base }) => [file.path, base.path]);
  const { files, flats } = await readDocuments(snapshot, [...new Set([...inFamilies, ...perhaps])]);
  const unreadable = new Map(
    [...files].flatMap(([path, file]) => (isDocument(file) ? [] : [[path, file.message] as const])),
  );
  const families = withAdopted(findFamilies(paths), adoptions, flats);
  return proposePolicy({ families, flats, unreadable, deployedBy, ...days });
}

/** The policy that will be written is checked as if it stood there; null when it is in sync, as it must be. */
async function disproof(snapshot: Snapshot, policy: string, today: string): Promise<string | null> {
  const head = withFiles(snapshot, new Map([[defaultPolicyPath, new TextEncoder().encode(policy)]]));
  const nothing = { compared: null, previousPaths: new Map<string, string>(), notes: [], enforce: null };
  const { result } = await check({ policyPath: defaultPolicyPath, head, today, ...nothing });
  if (result.verdict === 'in-sync') return null;
  const [first] = [...result.problems.filter(({ fatal }) => fatal), ...result.findings.filter(({ counts }) => counts)];
  const what = first === undefined ? '' : 'message' in first ? first.message : `${first.code} of ${first.name}`;
  return `no policy was found that these files keep (${what}); please report it at ${projectUrl}/issues`;
}

/** Null when there is nobody to ask. */
async function agrees(terminal: Terminal): Promise<boolean | null> {
  if (terminal.ask === undefined) return null;
  const answer = await terminal.ask(`\nWrite ${defaultPolicyPath}? [y/N] `);
  // Without an answer nobody has ended the line of the question.
  if (answer === null) terminal.print('\n');
  return /^\s*y(?:es)?\s*$/i.test(answer ?? '');
}

/** `2026-12-07`: so many days after a day, both UTC. */
function daysLater(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
