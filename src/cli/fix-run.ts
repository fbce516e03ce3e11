import { resolve } from 'node:path';
import type { Finding } from '../compare/finding.ts';
import { exitStatus } from '../compare/result.ts';
import { deedPhrases } from '../fix/commit-message.ts';
import { findingKey } from '../fix/prove.ts';
import { type FixOutcome, fix } from '../pipeline/fix.ts';
import { suggestion } from '../policy/did-you-mean.ts';
import { patchOf } from '../report/patch.ts';
import { enumerateSome, plural } from '../report/plural.ts';
import { formatText } from '../report/text.ts';
import { visible } from '../report/visible.ts';
import { shownPath } from '../snapshot/root.ts';
import { removeLeftoversBeside, replaceFiles } from '../snapshot/write.ts';
import type { Given } from './arguments.ts';
import type { ExitStatus } from './command.ts';
import { lacksPolicy, sayHowToStart } from './how-to-start.ts';
import { readTask, type Task } from './request.ts';
import { allowsColor, refuse, type Terminal, widthOf, wordsFor } from './terminal.ts';

/** One fix: options → ports → plan and proof → files → what was done and what is left → exit status. */
export async function runFix(given: Given, terminal: Terminal): Promise<ExitStatus> {
  const task = await readTask(given, terminal);
  if ('code' in task) return refuse(terminal, task.message);
  const variants = given.texts('variant').map((path) => shownPath(task.root, resolve(task.root.folder, path)));
  const outcome = await fix({ ...task.request, inScope: scopeOf(given, variants), unattended: false });
  const { before } = outcome;
  if (before.result.verdict === 'could-not-check') {
    const tell = printsDiff(given) ? terminal.complain : terminal.print;
    tell(reportText(outcome, given, terminal));
    const { root, request } = task;
    if (lacksPolicy(before.result.problems)) await sayHowToStart(terminal, root, request.head, request.policyPath);
    return exitStatus(before.result);
  }
  const unknown = unknownVariant(outcome, variants);
  if (unknown !== null) return refuse(terminal, unknown);
  if (!given.flag('dry-run')) {
    const unwritten = write(task, outcome);
    if (unwritten !== null) return refuse(terminal, unwritten);
  }
  say(outcome, given, terminal);
  return exitStatus(outcome.after.result);
}

/** With a revision to compare with, only what is new since then; `--only` and `--variant` narrow further. */
function scopeOf(given: Given, variants: readonly string[]): (finding: Finding) => boolean {
  const codes = given.texts('only');
  const compares = given.text('base') !== null;
  return ({ code, variant, introduced }) =>
    (!compares || introduced !== false) &&
    (codes.length === 0 || codes.includes(code)) &&
    (variants.length === 0 || (variant !== null && variants.includes(variant)));
}

function unknownVariant({ before }: FixOutcome, wanted: readonly string[]): string | null {
  const known = before.result.groups.flatMap((group) => group.variants.map(({ path }) => path));
  const unknown = wanted.find((path) => !known.includes(path));
  if (unknown === undefined) return null;
  const near = suggestion(unknown, known);
  const rest = near === '' && known.length > 0 ? `, whose variants are ${enumerateSome(known, 5)}` : near;
  return `fix: --variant "${unknown}" is no variant of the policy${rest}`;
}

/** Writes all files or none; what a killed run left beside them goes first. Why not, or null. */
function write({ root }: Task, { before, changes }: FixOutcome): string | null {
  const variants = before.result.groups.flatMap((group) => group.variants.map(({ path }) => path));
  const problem = removeLeftoversBeside(root, variants) ?? (changes.length === 0 ? null : replaceFiles(root, changes));
  return problem === null ? null : problem.message;
}

/** The diff, where one is asked for, is all that standard output gets, so that it can be applied from there. */
function say(outcome: FixOutcome, given: Given, terminal: Terminal): void {
  const deeds = `${deedLines(outcome, given)}${unlistedLines(outcome, given)}`;
  const words = `${wordsFor(terminal, deeds)}\n${reportText(outcome, given, terminal)}`;
  if (!printsDiff(given)) {
    terminal.print(words);
    return;
  }
  const { text } = patchOf(outcome.changes);
  terminal.print(terminal.interactive ? text.split('\n').map(shownLine).join('\n') : text);
  terminal.complain(words);
}

function printsDiff(given: Given): boolean {
  return given.flag('diff') || given.flag('dry-run');
}

function shownLine(line: string): string {
  return line.split('\t').map(visible).join('\t');
}

/** `Fixed 5 findings in 1 file:` and what was done to each. */
function deedLines({ before, changes, fixed }: FixOutcome, given: Given): string {
  if (changes.length === 0) return 'Nothing to fix.\n';
  const done = given.flag('dry-run') ? 'Would fix' : 'Fixed';
  // Each group was planned on the result of the one before, so that the findings are known by what they say.
  const notes = new Map([...before.advices].map(([finding, { note }]) => [findingKey(finding), note]));
  const lines = changes.map(({ path }) => {
    const own = fixed.filter(({ variant }) => variant === path);
    const noted = own.flatMap((finding) => {
      const note = notes.get(findingKey(finding));
      return note === undefined ? [] : [`    note: ${visible(finding.name)}: ${visible(note)}\n`];
    });
    return `  ${visible(path)}: ${deedPhrases(own).map(visible).join('; ')}\n${noted.join('')}`;
  });
  return `${done} ${plural(fixed.length, 'finding')} in ${plural(changes.length, 'file')}:\n${lines.join('')}`;
}

/** What `--only` asks for and the policy does not let a fix touch, one line a code. */
function unlistedLines({ before }: FixOutcome, given: Given): string {
  const codes = given.texts('only');
  const notes = [...before.advices].flatMap(([finding, { unlisted, reason, how }]) =>
    unlisted === true && codes.includes(finding.code) ? [`  note: ${reason}; ${how}\n`] : [],
  );
  return [...new Set(notes)].join('');
}

/** How things stand then. */
function reportText({ after }: FixOutcome, given: Given, terminal: Terminal): string {
  const text = formatText(after.result, after.advices, {
    color: !given.flag('no-color') && allowsColor(terminal),
    width: widthOf(terminal),
    quiet: false,
    command: '',
  });
  return wordsFor(terminal, text);
}
