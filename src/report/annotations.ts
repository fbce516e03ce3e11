import type { Finding } from '../compare/finding.ts';
import type { CheckResult } from '../compare/result.ts';
import type { FixAdvices } from '../fix/plan.ts';
import { grouped } from '../grouped.ts';
import { type Place, type Problem, placeText } from '../problem.ts';
import { isAbsence, nameOf, placeOf } from './naming.ts';
import { plural } from './plural.ts';
import { sentenceOf } from './sentence.ts';
import { clip, visible } from './visible.ts';
import { workflowCommand } from './workflow-command.ts';

/**
 * A note on a line of a change, as GitHub shows it. Lines and columns count from 1, columns in UTF-16 units; `endColumn` is
 * the last one.
 */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  /** Relative to the root; null for a problem that is about no file. */
  readonly path: string | null;
  readonly line: number | null;
  readonly column: number | null;
  readonly endColumn: number | null;
  /** At most 255 characters. */
  readonly title: string;
  /** Lines separated by LF, at most 4,096 characters. */
  readonly message: string;
}

/** What a runner shows of each level for one step (actions/runner: ExecutionContext.cs); the rest would silently be dropped. */
export const annotationsPerLevel = 10;
/** Characters of a message after which the runner cuts (actions/runner: ExecutionContext.cs). */
const longestMessage = 4_096;

/** What a step has room for, and where it says the rest. */
export interface Room {
  /** How many warnings, when the step has others to show. */
  readonly warnings?: number;
  /** Read behind "see": `the summary of this job`. */
  readonly rest?: string;
}

/**
 * The annotations of a result: what could not be understood, what is left out with its section, then what this change brought
 * (all, when nothing was compared).
 *
 * One stands for a package with all its variants, on the base's line or else on the variant's, whichever lies in a file
 * that the change touched; on neither, there is none, because a note outside the change is noise. `touched` null: every
 * file will do. The most important come first; of each level there are ten, and the last of them says how many more there
 * were.
 */
export function annotationsOf(
  result: CheckResult,
  advices: FixAdvices,
  touched: ReadonlySet<string> | null,
  { warnings = annotationsPerLevel, rest = 'the summary of this job' }: Room = {},
): readonly Annotation[] {
  const packages = grouped(
    result.findings.filter((finding) => finding.introduced !== false),
    packageKey,
  );
  const notes = [...packages.values()].flatMap((findings) => {
    const place = placeAmong(findings, advices, touched);
    return place === null ? [] : [annotate(findings, place, advices)];
  });
  const problems = result.problems.filter((each) => each.fatal || isOfChange(each, touched)).map(annotateProblem);
  const byLevel = grouped([...problems, ...notes], (each) => each.level);
  return (['error', 'warning', 'notice'] as const).flatMap((level) =>
    firstOf(byLevel.get(level) ?? [], level === 'warning' ? warnings : annotationsPerLevel, rest),
  );
}

/** One annotation as a workflow command, without a line end. */
export function annotationCommand({ level, path, line, column, endColumn, title, message }: Annotation): string {
  return workflowCommand(
    level,
    { file: path === null ? null : visible(path), line, col: column, endColumn, title },
    message,
  );
}

/** The package, in its group; what has no name stands alone, at its own line. */
function packageKey(finding: Finding): string {
  const at = finding.at ?? finding.base;
  const own =
    finding.package === null || finding.variant === null ? [finding.code, at?.path, at?.line, finding.name] : [];
  return JSON.stringify([finding.group, finding.package, ...own]);
}

type Target = Place & { readonly text?: string };

function placeAmong(
  findings: readonly Finding[],
  advices: FixAdvices,
  touched: ReadonlySet<string> | null,
): Target | null {
  const bases: readonly Target[] = findings.flatMap((finding) => finding.bases);
  const variants = findings.flatMap((finding): readonly Target[] => {
    const place = finding.lines[0] ?? placeOf(finding, advices.get(finding));
    return place === null ? [] : [place];
  });
  // What was taken out of a file has no line there any more: the file itself is the place.
  const files = findings.flatMap(({ code, variant }): readonly Target[] =>
    variant === null || !isAbsence({ code }) ? [] : [{ path: variant, line: 1, column: 1 }],
  );
  return [...bases, ...variants, ...files].find((place) => touched === null || touched.has(place.path)) ?? null;
}

function annotate(findings: readonly Finding[], place: Target, advices: FixAdvices): Annotation {
  const level = levels.find((each) => findings.some((finding) => finding.severity === each)) ?? 'notice';
  const lines = findings.map((finding) => {
    const file = finding.at === null ? (finding.variant ?? place.path) : placeText(finding.at);
    return `${clip(file, 200)}: ${sentenceOf(finding, advices.get(finding))}`;
  });
  const length = place.text?.length ?? 0;
  return {
    level,
    path: place.path,
    line: place.line,
    column: place.column,
    endColumn: length > 0 ? place.column + length - 1 : null,
    title: titleOf(findings),
    message: fitLines(lines),
  };
}

const levels = ['error', 'warning', 'notice'] as const;

/** `stripe: missing (2 files)` */
function titleOf(findings: readonly Finding[]): string {
  const codes = [...new Set(findings.map((finding) => finding.code.replaceAll('-', ' ')))];
  const first = findings[0];
  const name = first === undefined ? '' : nameOf(first);
  const files = new Set(findings.map((finding) => finding.variant)).size;
  return clip(`${name}: ${codes.join(', ')}${files > 1 ? ` (${plural(files, 'file')})` : ''}`, 255);
}

/** A note on what the change itself adds, at a line of it. The others are about reading, and no note on a line. */
function isOfChange({ code, path }: Problem, touched: ReadonlySet<string> | null): boolean {
  return code === 'left-out-with-section' && path !== null && (touched === null || touched.has(path));
}

function annotateProblem({ code, message, fatal, path, line, column }: Problem): Annotation {
  return {
    level: fatal ? 'error' : 'notice',
    path,
    line,
    column,
    endColumn: null,
    title: code.replaceAll('-', ' '),
    message: clip(message, 2_000),
  };
}

/** Whole lines up to the longest message, with room for the lines that may stand under them. */
function fitLines(lines: readonly string[]): string {
  const kept: string[] = [];
  let left = longestMessage - 200;
  for (const line of lines) {
    if (line.length + 1 > left) break;
    left -= line.length + 1;
    kept.push(line);
  }
  if (kept.length < lines.length) kept.push(`+ ${plural(lines.length - kept.length, 'more file')}`);
  return kept.join('\n');
}

function firstOf(annotations: readonly Annotation[], limit: number, rest: string): readonly Annotation[] {
  const shown = annotations.slice(0, Math.max(0, limit));
  const last = shown.at(-1);
  const left = annotations.length - shown.length;
  if (last === undefined || left === 0) return shown;
  const more = `+ ${plural(left, `more ${last.level}`)}: see ${rest}.`;
  return [...shown.slice(0, -1), { ...last, message: `${last.message}\n${more}` }];
}
