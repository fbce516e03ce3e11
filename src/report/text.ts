import type { IncludeSuggestion } from '../advise/suggest-include.ts';
import type { Finding } from '../compare/finding.ts';
import type { CheckResult } from '../compare/result.ts';
import type { FixAdvice, FixAdvices } from '../fix/plan.ts';
import { type Place, type Problem, placeText } from '../problem.ts';
import { byVariant, type FileReport, foldAbsences } from './by-variant.ts';
import { caretLines } from './caret.ts';
import { clearableOf } from './clearable.ts';
import { includeHintLines } from './include-hint.ts';
import { installedByWords } from './installed-by.ts';
import { isAbsence, nameOf } from './naming.ts';
import { type Paint, painter } from './paint.ts';
import { enumerateSome, plural } from './plural.ts';
import { coverageWords, demandWords } from './relation-words.ts';
import { sentenceOf } from './sentence.ts';
import { tally } from './tally.ts';
import { verdictWords } from './verdict-line.ts';
import { clip, visible } from './visible.ts';
import { wrap } from './wrap.ts';

/** What the terminal is like, and what is printed beside the result. */
export interface TextOptions {
  /** Whether to use ANSI colours; nothing is said by colour alone. */
  readonly color: boolean;
  /** Columns of the terminal; less than 60 is taken as 60. */
  readonly width: number;
  /** Only the verdict and what counts. */
  readonly quiet: boolean;
  /** The command that would fix it, as a person would type it here; empty for none. */
  readonly command: string;
  /** A hint to print behind everything else; none when it is absent or null. */
  readonly suggestion?: IncludeSuggestion | null | undefined;
}

/**
 * The report that a person reads in a terminal or a log, ending in a line feed.
 *
 * The verdict and what did not count come first, then what could not be understood, then the findings by file, the counts,
 * and the command that would fix it. No control character of a file gets through; for the log of a GitHub job see
 * `safeLog`.
 */
export function formatText(result: CheckResult, advices: FixAdvices, options: TextOptions): string {
  const page: Page = { result, advices, options, width: Math.max(60, options.width), paint: painter(options.color) };
  const blocks = [
    firstLine(page),
    problemLines(
      page,
      result.problems.filter((each) => each.fatal),
    ),
    ...byVariant(result).map((file) => fileLines(page, file)),
    options.quiet
      ? []
      : problemLines(
          page,
          result.problems.filter((each) => !each.fatal),
        ),
    options.quiet ? [] : closingLines(page),
    options.quiet || !options.suggestion ? [] : includeHintLines(options.suggestion, page.width),
  ];
  return `${blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')}\n`;
}

interface Page {
  readonly result: CheckResult;
  readonly advices: FixAdvices;
  readonly options: TextOptions;
  readonly width: number;
  readonly paint: Paint;
}

function firstLine({ result, paint }: Page): readonly string[] {
  const { headline, aside } = verdictWords(result);
  const color = result.verdict === 'in-sync' ? 'green' : 'red';
  return [aside === '' ? paint(headline, color, 'bold') : `${paint(headline, color, 'bold')} ${aside}`];
}

function problemLines({ paint, width }: Page, problems: readonly Problem[]): readonly string[] {
  return problems.flatMap((each) => {
    const kind = each.fatal ? 'error' : 'note';
    const place = visible(placeText(each));
    const label = `${kind} ${each.code}:`;
    const lead = place === '' ? label : `${place}  ${label}`;
    const painted = `${place === '' ? '' : `${paint(place, 'dim')}  `}${paint(kind, kind === 'error' ? 'red' : 'cyan')} ${each.code}:`;
    return hanging(painted, lead.length, '', clip(each.message, 2_000), width);
  });
}

function fileLines(page: Page, file: FileReport): readonly string[] {
  const { quiet } = page.options;
  const { told, named } = foldAbsences(
    quiet ? { ...file, findings: file.findings.filter((each) => each.counts) } : file,
  );
  if (told.length + named.length === 0) return [];
  return [
    ...heading(page, file),
    ...frozenLine(page, file, named.length),
    ...told.flatMap((finding) => findingLines(page, finding, page.advices.get(finding))),
    ...(named.length === 0 ? [] : namedLines(page, named, told.length > 0)),
  ];
}

/** `backend/requirements.render.txt (must have all of backend/requirements.txt, has 52 of 58 packages)` */
function heading({ paint, width }: Page, { path, group, variant }: FileReport): readonly string[] {
  const title = clip(path, 300);
  const painted = paint(title, 'bold');
  if (variant === null || group === null) return [painted];
  const bases = clip(enumerateSome(group.base, 3), 300);
  const installed = installedByWords(variant, (place) => place);
  const words = `(${demandWords(variant.relation)} ${bases}${coverageWords(variant)}${installed})`;
  return hanging(painted, title.length, '', words, width);
}

function frozenLine({ width }: Page, { variant, group }: FileReport, folded: number): readonly string[] {
  if (variant?.frozenBase !== true || folded === 0) return [];
  const base = clip(enumerateSome(group?.base ?? ['the base'], 3), 300);
  const text = `${base} looks like the output of pip freeze: it also names what its packages bring along, which this file need not. A subset with require, or a shorter base, says what is meant.`;
  return hanging('  note:', 7, '  ', text, width);
}

/** `  path:line:col  error  missing: stripe is missing here; …` */
function findingLines({ paint, width }: Page, finding: Finding, advice: FixAdvice | undefined): readonly string[] {
  const at = finding.at ?? advice?.at ?? null;
  // Of what is absent and has no place here, the file is named: the base's line would not be "here".
  const inFile = at === null && isAbsence(finding) ? finding.variant : null;
  const place = visible(inFile ?? placeText(at ?? finding.base ?? nowhere));
  const age = finding.introduced === false ? ' (older)' : '';
  const label = `${finding.severity}${age}`;
  const lead = `  ${place === '' ? '' : `${place}  `}${label}  ${finding.code}:`;
  const painted = `  ${place === '' ? '' : `${paint(place, 'dim')}  `}${paint(label, severityColor[finding.severity])}  ${paint(finding.code, 'bold')}:`;
  const lines = hanging(painted, lead.length, '  ', sentenceOf(finding, advice), width);
  if (finding.detail.code !== 'unreadable-line') return lines;
  return [
    ...lines,
    ...caretLines(finding.detail.text, finding.detail.caret, width - 8).map((line) => `        ${line}`),
  ];
}

const severityColor = { error: 'red', warning: 'yellow', notice: 'cyan' } as const;
const nowhere: { readonly [key in keyof Place]: null } = { path: null, line: null, column: null };

/** `  and 86 more absent: amqp, attrs, …` */
function namedLines({ width }: Page, named: readonly Finding[], afterOthers: boolean): readonly string[] {
  const names = enumerateSome(named.map(nameOf), 200);
  const lead = afterOthers ? `  and ${named.length} more absent:` : `  ${named.length} absent:`;
  return hanging(lead, lead.length, '  ', names, width);
}

function closingLines(page: Page): readonly string[] {
  const { result, advices, options, paint } = page;
  const files = new Set(result.groups.flatMap((group) => group.variants.map((variant) => variant.path))).size;
  // Little or nothing was checked against anything: to count it would sound as if all were well.
  if ((files === 0 || result.verdict === 'could-not-check') && result.findings.length === 0) return [];
  const bases = new Set(result.groups.flatMap((group) => group.base)).size;
  const counts = tally(result.findings);
  const kinds = [
    counts.errors > 0 ? plural(counts.errors, 'error') : '',
    counts.warnings > 0 ? plural(counts.warnings, 'warning') : '',
    counts.notices > 0 ? plural(counts.notices, 'notice') : '',
  ].filter((kind) => kind !== '');
  const detail = kinds.length === 0 ? '' : ` (${kinds.join(', ')})`;
  const scope = `${plural(files, 'variant')} checked against ${plural(bases, 'base file')}`;
  const lines = [`${plural(counts.findings, 'finding')}${detail}; ${scope}.`];
  if (result.findings.some((finding) => finding.counts)) lines.push(...onPurposeLines(page));
  const clearable = clearableOf(result, advices).length;
  if (clearable > 0 && options.command !== '') {
    const all = clearable === 1 ? 'it' : `all ${clearable}`;
    const which = clearable === counts.findings ? all : `${clearable} of them`;
    lines.push(`To clear ${which}, run: ${paint(visible(options.command), 'bold')}`);
  }
  return lines;
}

/** The other way out, for those who do not know the policy. */
function onPurposeLines({ result, width }: Page): readonly string[] {
  const policy = clip(result.policy.path, 300);
  const text = `If on purpose: say so in ${policy}, with a reason (omit, extra, differ, substitute).`;
  return wrap(text, width, 0);
}

/**
 * A lead and a text behind it, wrapped; further lines are indented by four blanks more than the first.
 * Behind a lead that leaves no room the text begins on a line of its own.
 */
function hanging(lead: string, leadLength: number, indent: string, text: string, width: number): readonly string[] {
  const margin = `${indent}    `;
  if (leadLength + leastRoom > width)
    return [lead, ...wrap(text, width - margin.length, 0).map((line) => margin + line)];
  const [first = '', ...rest] = wrap(text, width - margin.length, leadLength + 1 - margin.length);
  return [`${lead} ${first}`, ...rest.map((line) => margin + line)];
}

/** Columns that a text needs to begin on the line of its lead. */
const leastRoom = 16;
