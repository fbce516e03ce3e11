import type { Proposal, ProposedGroup, ProposedVariant } from '../advise/proposal.ts';
import { scalar } from '../advise/write-policy.ts';
import { enumerateSome, plural } from '../report/plural.ts';
import { OWNER } from '../report/project.ts';
import { clip, visible } from '../report/visible.ts';
import { wrap } from '../report/wrap.ts';

/** How the words of a proposal are laid out, and what they name. */
interface Telling {
  /** The day after which a warning reminds of what was forgotten. */
  readonly until: string;
  readonly width: number;
  /** The command that adds what was forgotten, as a person would type it. */
  readonly fixCommand: string;
}

/** What init found, for a person: what is probably forgotten, then the rules, then what it left alone. */
export function proposalText(proposal: Proposal, telling: Telling): string {
  const { width } = telling;
  const blocks = [
    forgottenLines(proposal, telling),
    ['Proposed rules:', ...proposal.groups.flatMap((group) => groupLines(group))],
    proposal.lineFindings.length === 0 ? [] : lineFindingLines(proposal, width),
    proposal.leftAlone.length === 0 ? [] : ['Left alone:', ...leftAloneLines(proposal, width)],
  ];
  const text = blocks.filter((block) => block.length > 0).map((block) => block.join('\n'));
  return `${text.join('\n\n')}\n`;
}

/** Why there is no proposal, and what to do instead, one message a line. `lonely`: files without another one beside them. */
export function nothingFound(
  { leftAlone }: Proposal,
  lonely: readonly string[],
  policyPage: string,
): readonly string[] {
  const sought =
    'no dependency files were found that belong together (a requirements.txt, and beside it or in requirements/ a variant such as requirements-render.txt)';
  const all = [...leftAlone, ...lonely.map((path) => ({ path, why: 'no other dependency file lies beside it' }))];
  const rest = all.length - mostListed;
  return [
    sought,
    ...all.slice(0, mostListed).map(({ path, why }) => `left alone: ${clip(path, 200)}: ${clip(why, 300)}`),
    ...(rest > 0 ? [`and ${rest} more`] : []),
    `files that belong together all the same can be named in a policy that you write: ${policyPage}`,
  ];
}

/**
 * What to do once the policy is there, with the workflow to copy.
 *
 * @param folder the root's own path from the top of the repository, with `/` at its end; empty at the top
 */
export function nextSteps(policyPath: string, folder: string, branch: string, checkCommand: string): string {
  const place = folder === '' ? '' : ' at the top of the repository';
  return [
    `Written: ${policyPath}`,
    '',
    `Next: read it, then run "${checkCommand}".`,
    `To check every pull request, copy this to .github/workflows/dependency-file-sync.yml${place}:`,
    '',
    workflowFor(folder, branch),
  ].join('\n');
}

/** The workflow of the README, for the default branch; for a folder below the top with the input that names it. */
export function workflowFor(folder: string, branch: string): string {
  const inputs = folder === '' ? '' : `        with:\n          root: ${scalar(folder.replace(/\/$/, ''))}\n`;
  return `name: Dependency File Sync
on:
  pull_request:
  merge_group:
  push:
    branches: [${scalar(branch)}]
permissions:
  contents: read
  pull-requests: write
jobs:
  dependency-file-sync:
    runs-on: ubuntu-latest
    steps:
      - uses: ${OWNER}/dependency-file-sync@v1
${inputs}`;
}

function forgottenLines({ groups }: Proposal, { until, width, fixCommand }: Telling): readonly string[] {
  const variants = groups.flatMap((group) => group.variants).filter(({ forgotten }) => forgotten.length > 0);
  if (variants.length === 0) return [];
  const count = variants.reduce((sum, { forgotten }) => sum + forgotten.length, 0);
  const [them, their] = count === 1 ? ['it', 'its line'] : ['them', 'their lines'];
  const advice = `The policy excuses ${them}; after ${until} a warning reminds you. To add ${them}: delete ${their} from the policy, with an "omit" that is left empty, and ${howToAddAll(variants)}`;
  return [
    `Probably forgotten: ${plural(count, 'line')}. Look at ${them}.`,
    ...variants.flatMap(forgottenIn),
    ...wrap(advice, width - 2, 0).map((line) => `  ${line}`),
    ...(variants.some(({ byTool }) => byTool === null) ? [`  ${fixCommand}`] : []),
  ];
}

/** The fix, which stands on the next line, does not change what a tool writes: for each such file its command is told. */
function howToAddAll(variants: readonly ProposedVariant[]): string {
  const byTool = variants.flatMap(({ path, byTool }) => (byTool === null ? [] : [{ path, way: byTool }]));
  if (byTool.length === 0) return 'run:';
  const ways = byTool.map(({ path, way }) => visible(clip(variants.length === 1 ? way : `for ${path} ${way}`, 500)));
  return `${enumerateSome(ways, 4)}${byTool.length < variants.length ? '; for the rest run:' : '.'}`;
}

function forgottenIn({ path, forgotten }: ProposedVariant): readonly string[] {
  const longest = forgotten.reduce((most, { name }) => Math.max(most, name.length), 0);
  return [
    `  ${visible(path)} lacks`,
    ...forgotten.map(({ name, base, commented }) => {
      const place = base === null ? '' : `${base.path}:${base.line}`;
      const off = commented === null ? '' : `, commented out at line ${commented.line}`;
      return visible(`    ${name.padEnd(Math.min(longest, 40))}  ${place}${off}`);
    }),
  ];
}

function groupLines({ base, frozen, variants }: ProposedGroup): readonly string[] {
  const longest = Math.min(
    60,
    variants.reduce((most, { path }) => Math.max(most, path.length), 0),
  );
  return [
    visible(`  ${base}${frozen ? ' (looks like the output of pip freeze)' : ''} is the base of`),
    ...variants.map((variant) => {
      const machine = [
        variant.environment.python === undefined ? '' : `Python ${variant.environment.python}`,
        variant.environment.platform ?? '',
      ];
      const where = machine.filter((part) => part !== '').join(', ');
      return visible(
        `    ${variant.path.padEnd(longest)}  ${variant.relation.padEnd(8)}  ${variant.because}${where === '' ? '' : `; for ${where}`}`,
      );
    }),
  ];
}

function lineFindingLines({ lineFindings }: Proposal, width: number): readonly string[] {
  const places = [
    ...new Set(lineFindings.map(({ code, at }) => `${code}${at === null ? '' : ` at ${at.path}:${at.line}`}`)),
  ];
  return [
    'Errors on single lines, which the policy makes warnings until they are mended:',
    ...places.slice(0, mostListed).flatMap((place) => item(place, width)),
  ];
}

function item(text: string, width: number): readonly string[] {
  return wrap(clip(text, 500), width - 4, 0).map((line, index) => `  ${index === 0 ? '' : '  '}${line}`);
}

function leftAloneLines({ leftAlone }: Proposal, width: number): readonly string[] {
  const rest = leftAlone.length - mostListed;
  return [
    ...leftAlone.slice(0, mostListed).flatMap(({ path, why }) => item(`${path}: ${why}`, width)),
    ...(rest > 0 ? [`  and ${rest} more, which the policy lists`] : []),
  ];
}

/** Files or lines of one kind that are named one by one. */
const mostListed = 20;
