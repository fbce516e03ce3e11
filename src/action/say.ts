import { mkdtempSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { CheckResult } from '../compare/result.ts';
import type { FixAdvices } from '../fix/plan.ts';
import type { Runner } from '../github/runner.ts';
import { maximumSummaryBytes, writeOutputs, writeSummary } from '../github/runner-files.ts';
import type { CheckOutcome } from '../pipeline.ts';
import {
  type Annotation,
  annotationCommand,
  annotationsOf,
  annotationsPerLevel,
  type Room,
} from '../report/annotations.ts';
import { formatJson } from '../report/json.ts';
import { formatMarkdown } from '../report/markdown.ts';
import { tally } from '../report/tally.ts';
import { formatText } from '../report/text.ts';
import { verdictLine } from '../report/verdict-line.ts';
import { safeLog, workflowCommand } from '../report/workflow-command.ts';
import type { Change } from './change.ts';
import type { ShownFix } from './show-fix.ts';

/** Prints to the job's log, which is standard output. */
export type Log = (text: string) => void;

/** A log that knows how many warnings it has printed: the runner shows only the first ones of a step. */
export type CountingLog = Log & { readonly warnings: () => number };

/** Counts what goes through; `warnings` says how many so far. */
export function countingLog(log: Log): CountingLog {
  let count = 0;
  const print = (text: string): void => {
    if (text.startsWith('::warning')) count += 1;
    log(text);
  };
  return Object.assign(print, { warnings: () => count });
}

/** What a run found, ready to be said. */
export interface Said {
  readonly result: CheckResult;
  readonly advices: FixAdvices;
  /** A hint for the job summary; a log is long enough without it. */
  readonly suggestion?: CheckOutcome['suggestion'];
  /** Null when there was nothing to read. */
  readonly change: Change | null;
  /** Whether lines are annotated. */
  readonly annotations: boolean;
  /** Null when none is shown. */
  readonly fix: ShownFix | null;
  /** Id of the commit that mended it, which is what this run was for: it does not fail then. */
  readonly mendedBy?: string | null;
}

/** What a run did besides saying; null for what it did not do. */
export interface Done {
  readonly commentUrl: string | null;
  /** Id of the commit that was pushed. */
  readonly fixCommit: string | null;
}

/**
 * Says the result wherever a person may look without asking GitHub: the log, annotations and the job summary; the warnings
 * among the annotations come last (`sayWarnings`), so that what could not be done on GitHub finds room. Nothing that stands
 * in a file of the repository can be taken for a command of the runner.
 */
export function sayResult(said: Said, runner: Runner, log: Log): void {
  const { result, advices } = said;
  const { patch = null, command = '' } = said.fix ?? {};
  if (said.mendedBy != null) log(safeLog(`${foundBefore}\n`));
  log(safeLog(formatText(result, advices, { color: false, width: 120, quiet: false, command })));
  for (const line of annotationLines(said, (level) => level !== 'warning')) log(`${line}\n`);
  if (runner.summaryFile === null) return;
  const lead = said.mendedBy == null ? '' : `${fixPushed(said.mendedBy)} ${foundBefore}`;
  const { prefix = '' } = said.change ?? {};
  const options = { maxBytes: maximumSummaryBytes, prefix, patch, command, suggestion: said.suggestion, lead };
  writeSummary(runner.summaryFile, formatMarkdown(result, advices, options));
}

/** The warnings among the annotations, as many as the runner still shows. */
export function sayWarnings(said: Said, log: CountingLog): void {
  const room = { warnings: annotationsPerLevel - log.warnings() };
  for (const line of annotationLines(said, (level) => level === 'warning', room)) log(`${line}\n`);
}

/** Hands the result on to later steps: the outputs, and the JSON report that one of them names. */
export function handOn(said: Said, done: Done, runner: Runner): void {
  const { result, advices, fix } = said;
  const folder = mkdtempSync(join(runner.temporary, 'dependency-file-sync-'));
  const report = join(folder, 'report.json');
  writeFileSync(report, formatJson(result, advices));
  const patch = fix === null || fix.bytes === null ? '' : join(folder, 'fix.patch');
  if (fix?.bytes != null) writeFileSync(patch, fix.bytes);
  if (runner.outputFile === null) return;
  const { commentUrl, fixCommit } = done;
  writeOutputs(runner.outputFile, {
    ...outputsOf(result),
    report,
    patch,
    'fix-commit': fixCommit ?? '',
    'comment-url': commentUrl ?? '',
  });
}

/** The commit is judged by its status, or by the run that it starts. */
const foundBefore = 'What follows was found before it.';

/** That a fix is there, which GitHub makes a link of. */
export function fixPushed(sha: string): string {
  return `The fix was pushed as ${sha}.`;
}

/** A warning of its own, for what could not be done besides the verdict. */
export function warn(message: string, log: Log): void {
  log(`${workflowCommand('warning', {}, message)}\n`);
}

function outputsOf(result: CheckResult): Readonly<Record<string, string>> {
  const { findings, introduced, missing } = tally(result.findings);
  return {
    verdict: result.verdict,
    findings: String(findings),
    introduced: String(result.compared === null ? findings : introduced),
    missing: String(missing),
  };
}

/** Annotations as commands; at least one error when the job fails, so that its page says why. */
function annotationLines(
  { result, advices, change, annotations, mendedBy = null }: Said,
  isAsked: (level: Annotation['level']) => boolean,
  room: Room = {},
): readonly string[] {
  const nowhere: ReadonlySet<string> = new Set();
  const shown = annotations && change?.showsLines === true;
  const notes = annotationsOf(result, advices, shown ? change.touched : nowhere, room).map((note) =>
    shown ? inRepository(note, change.prefix) : { ...note, path: null, line: null, column: null, endColumn: null },
  );
  const fails = result.verdict === 'could-not-check' || (result.verdict === 'drift' && result.enforce !== 'none');
  const unsaid = fails && mendedBy === null && isAsked('error') && !notes.some(({ level }) => level === 'error');
  const asked = notes.filter(({ level }) => isAsked(level));
  return [...asked.map(annotationCommand), ...(unsaid ? [workflowCommand('error', {}, verdictLine(result))] : [])];
}

/** GitHub wants paths from the top of the repository. */
function inRepository(note: Annotation, prefix: string): Annotation {
  return note.path === null ? note : { ...note, path: posix.join(prefix, note.path) };
}
