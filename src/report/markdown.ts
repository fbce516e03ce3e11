import type { IncludeSuggestion } from '../advise/suggest-include.ts';
import type { Finding } from '../compare/finding.ts';
import type { CheckResult, GroupSummary, VariantSummary } from '../compare/result.ts';
import type { FixAdvices } from '../fix/plan.ts';
import { placeText } from '../problem.ts';
import { byVariant, type FileReport, foldAbsences } from './by-variant.ts';
import { clearableOf } from './clearable.ts';
import { includeHintBlock } from './include-hint.ts';
import { installedByWords } from './installed-by.ts';
import { codeSpan, escapeMarkdown } from './markdown-escape.ts';
import { matrixBlocks, severityIcon } from './matrix.ts';
import { nameOf } from './naming.ts';
import { type Block, type BlockItem, fitPage, utf8Length } from './page-budget.ts';
import { patchBlock } from './patch-block.ts';
import type { Phrase } from './phrase.ts';
import { enumerateSome, plural } from './plural.ts';
import { exceptionsUrl, findingUrl, projectName, projectUrl, redCheckUrl, version } from './project.ts';
import { coverageWords, demandWords } from './relation-words.ts';
import { sentencePhrase } from './sentence.ts';
import { verdictWords } from './verdict-line.ts';
import { clip } from './visible.ts';

/** What a page has room for, and what is put into it beside the result. */
export interface MarkdownOptions {
  /**
   * Bytes of UTF-8 that the page may have, `appended` included: 65,000 for a comment, 1,000,000 for a job summary. At least
   * 4,000.
   */
  readonly maxBytes: number;
  /** The fix as a unified diff with LF, to be shown folded; null when there is none or it cannot be shown. */
  readonly patch: string | null;
  /** The command that fixes it, as a person would type it; empty for none. */
  readonly command: string;
  /** The root, from the top of the repository: ends in `/`; absent or empty for the top itself. */
  readonly prefix?: string;
  /** A hint to fold in behind the patch; none when it is absent or null. */
  readonly suggestion?: IncludeSuggestion | null | undefined;
  /** Markdown put below the verdict as it is: what was done about it. */
  readonly lead?: string;
  /** Markdown of a list item, put before the other steps as it is: what to tick. */
  readonly box?: string;
  /** Markdown put at the end as it is (the marker of a comment); counted, and never cut. */
  readonly appended?: string;
}

/**
 * The report as GitHub's Markdown: the job summary, and the comment on a pull request. Ends in a line feed.
 *
 * The verdict comes first, then a table of packages and files, then the findings (what this change brought, what is older
 * and counts, and folded the other older ones), the patch, and what to do next. Nothing from a file or the policy is live
 * in it. What does not fit is cut by whole items, the older findings first.
 */
export function formatMarkdown(result: CheckResult, advices: FixAdvices, options: MarkdownOptions): string {
  const files = byVariant(result);
  const only = (holds: (finding: Finding) => boolean): readonly FileReport[] =>
    files.map((file) => ({ ...file, findings: file.findings.filter(holds) }));
  const isOlder = (finding: Finding): boolean => finding.introduced === false;
  const blocks = [
    verdictBlock(result, options),
    ...problemBlocks(result),
    ...matrixBlocks(result, files, 3),
    ...findingBlocks(
      only((finding) => !isOlder(finding)),
      advices,
      titleOf(result),
      4,
    ),
    ...findingBlocks(
      only((finding) => isOlder(finding) && finding.counts),
      advices,
      'Older, and enforced as well',
      5,
    ),
    ...olderBlocks(
      only((finding) => isOlder(finding) && !finding.counts),
      advices,
    ),
    ...checkedBlocks(result),
    ...patchBlocks(options),
    ...(options.suggestion ? [includeHintBlock(options.suggestion)] : []),
    nextBlock(result, advices, options),
    footerBlock(result),
    linksBlock(result),
  ];
  return fitPage(blocks, options.maxBytes, options.appended ?? '');
}

const verdictIcon = { 'in-sync': '✅', drift: '❌', 'could-not-check': '⚠️' } as const;

function verdictBlock(result: CheckResult, { prefix = '', lead = '' }: MarkdownOptions): Block {
  const { headline, aside } = verdictWords(result);
  const icon = result.verdict === 'drift' && result.enforce === 'none' ? '⚠️' : verdictIcon[result.verdict];
  const texts = [aside, lead.trimEnd(), whyWords(result), prefixWords(prefix)];
  const below = texts.filter((text) => text !== '').map((text) => `${text}\n\n`);
  return fixed(`### ${icon} ${headline.replace(/\.$/, '')}\n\n${below.join('')}`, 0);
}

/** For those whose check has just failed, and who have never heard of it. */
function whyWords({ verdict, policy }: CheckResult): string {
  if (verdict !== 'drift') return '';
  const path = codeSpan(clip(policy.path, 300));
  return `${path} keeps these files in step, so that no package is missing where one of them is installed ([more](${redCheckUrl})).`;
}

/** Of several policies in one repository, which one speaks. */
function prefixWords(prefix: string): string {
  return prefix === '' ? '' : `Paths start from ${codeSpan(clip(prefix, 300))}.`;
}

function problemBlocks({ problems }: CheckResult): readonly Block[] {
  const list = [...problems.filter((each) => each.fatal), ...problems.filter((each) => !each.fatal)];
  if (list.length === 0) return [];
  const items = list.map((each): BlockItem => {
    const place = placeText(each);
    const text = escapeMarkdown(clip(each.message, 2_000));
    return {
      text: `- ${each.fatal ? '❌' : 'ℹ️'} ${place === '' ? '' : `${codeSpan(place)}: `}${text}\n`,
      under: '',
      count: 1,
    };
  });
  return [{ before: '', items, total: items.length, more: moreItems('problem'), after: '\n', importance: 2 }];
}

/** What is told first: what the change brought, as far as it is known who brought what. */
function titleOf({ compared, findings }: CheckResult): string {
  return compared === null || findings.some(({ introduced }) => introduced === null) ? 'Findings' : 'In this change';
}

function findingBlocks(
  files: readonly FileReport[],
  advices: FixAdvices,
  title: string,
  importance: number,
): readonly Block[] {
  const items = files.flatMap((file) => fileItems(file, advices));
  if (items.length === 0) return [];
  const before = `#### ${title}\n\n`;
  return [{ before, items, total: total(files), more: moreItems('finding'), after: '\n', importance }];
}

function olderBlocks(files: readonly FileReport[], advices: FixAdvices): readonly Block[] {
  const items = files.flatMap((file) => fileItems(file, advices));
  if (items.length === 0) return [];
  const before = `<details>\n<summary>${plural(total(files), 'older finding')}, not of this change</summary>\n\n`;
  return [{ before, items, total: total(files), more: moreItems('finding'), after: '\n</details>\n\n', importance: 6 }];
}

function total(files: readonly FileReport[]): number {
  return files.reduce((sum, file) => sum + file.findings.length, 0);
}

function fileItems(file: FileReport, advices: FixAdvices): readonly BlockItem[] {
  const under = fileTitle(file);
  const { told, named } = foldAbsences(file);
  const items = told.map((finding): BlockItem => {
    const sentence = phraseMarkdown(sentencePhrase(finding, advices.get(finding)));
    return {
      text: `- ${severityIcon[finding.severity]} ${placeIn(file, finding)}[${finding.code}][]: ${sentence}\n`,
      under,
      count: 1,
    };
  });
  if (named.length === 0) return items;
  const names = named.slice(0, 200).map((finding) => codeSpan(nameOf(finding)));
  const rest = named.length > 200 ? ` and ${named.length - 200} more` : '';
  const lead = told.length === 0 ? `${named.length} absent` : `and ${named.length} more absent`;
  return [...items, { text: `- ${lead}: ${names.join(', ')}${rest}\n`, under, count: named.length }];
}

/** The line of the file that the item stands under, or the place in a file that it includes. */
function placeIn({ path }: FileReport, { at }: Finding): string {
  if (at === null) return '';
  return at.path === path ? `line ${at.line}, ` : `${codeSpan(clip(`${at.path}:${at.line}`, 300))}, `;
}

function fileTitle({ path, group, variant }: FileReport): string {
  const title = `**${codeSpan(clip(path, 300))}**`;
  if (group === null || variant === null) return `${title}\n\n`;
  const frozen = variant.frozenBase
    ? '. The base looks like the output of `pip freeze`, of which this file need not have all'
    : '';
  return `${title} (${heldAgainst(group, variant)})${frozen}\n\n`;
}

/** `must have all of a.txt, b.txt, c.txt and 2 more, has 52 of 58 packages` */
function heldAgainst(group: GroupSummary, variant: VariantSummary): string {
  const bases = group.base.slice(0, 3).map((base) => codeSpan(clip(base, 300)));
  const base = enumerateSome([...bases, ...group.base.slice(3)], 3);
  return `${demandWords(variant.relation)} ${base}${coverageWords(variant)}${installedByWords(variant, codeSpan)}`;
}

/** A sentence with what comes from files in code, and the package in bold where it is first named. */
function phraseMarkdown(phrase: Phrase): string {
  return phrase
    .map(({ kind, text }) => {
      if (kind === 'words') return text;
      if (kind === 'free') return escapeMarkdown(text);
      return kind === 'subject' ? `**${codeSpan(text)}**` : codeSpan(text);
    })
    .join('');
}

/** With nothing found: what was held against what, so that an empty report is no silence. Not with half of it unread. */
function checkedBlocks({ verdict, findings, groups }: CheckResult): readonly Block[] {
  if (verdict === 'could-not-check' || findings.length > 0 || groups.length === 0) return [];
  const items = groups.flatMap((group) =>
    group.variants.map(
      (variant): BlockItem => ({
        text: `- ${codeSpan(clip(variant.path, 300))}: ${heldAgainst(group, variant)}\n`,
        under: '',
        count: 1,
      }),
    ),
  );
  return [{ before: '', items, total: items.length, more: moreItems('variant'), after: '\n', importance: 5 }];
}

function patchBlocks({ patch, maxBytes }: MarkdownOptions): readonly Block[] {
  const text = patch === null || patch === '' ? null : patchBlock(patch);
  if (text === null) return [];
  const folded = `<details>\n<summary>The fix as a patch: paste it into a shell at the top of the repository</summary>\n\n${text}\n</details>\n\n`;
  // A small patch says more than the last of many findings.
  const importance = utf8Length(folded) <= maxBytes / 4 ? 3 : 7;
  const items = [{ text: folded, under: '', count: 1 }];
  return [
    { before: '', items, total: 1, more: () => 'The patch is too long for this page.\n\n', after: '', importance },
  ];
}

function nextBlock(result: CheckResult, advices: FixAdvices, { command, box = '' }: MarkdownOptions): Block {
  const clearable = clearableOf(result, advices).length;
  const steps = box === '' ? [] : [box.trimEnd()];
  if (clearable > 0 && command !== '') {
    const all = result.findings.length;
    const which = clearable === all ? plural(all, 'finding') : `${clearable} of ${all} findings`;
    steps.push(`- To clear ${which}, run ${codeSpan(clip(command, 500))}.`);
  }
  if (result.findings.some((finding) => finding.counts)) {
    const policy = codeSpan(clip(result.policy.path, 300));
    steps.push(
      `- What is left out or different on purpose: say so in ${policy}, with a reason ([\`omit\`, \`extra\`, \`differ\`, \`substitute\`](${exceptionsUrl})).`,
    );
  }
  return fixed(steps.length === 0 ? '' : `#### What to do\n\n${steps.join('\n')}\n\n`, 1);
}

function footerBlock({ policy, compared, groups }: CheckResult): Block {
  const from = unsaidSources.has(policy.from) ? '' : ` of ${codeSpan(clip(shortSha(policy.from), 80))}`;
  const parts = [`[${projectName}](${projectUrl}) ${version}`, `policy ${codeSpan(clip(policy.path, 300))}${from}`];
  if (compared !== null) parts.push(`compared with ${codeSpan(clip(shortSha(compared.revision), 80))}`);
  else if (groups.length > 0) parts.push('compared with nothing');
  return fixed(`<sub>${parts.join(' · ')}</sub>\n`, 1);
}

/** Where a policy comes from when no revision is to be named: the files at hand, or none that could be read. */
const unsaidSources: ReadonlySet<string> = new Set(['work tree', 'nowhere']);

/** Where the codes lead to, once for the whole page. */
function linksBlock({ findings }: CheckResult): Block {
  const codes = [...new Set(findings.map((finding) => finding.code))];
  const links = codes.map((code) => `[${code}]: ${findingUrl(code)}\n`);
  return fixed(links.length === 0 ? '' : `\n${links.join('')}`, 1);
}

function shortSha(revision: string): string {
  return /^[0-9a-f]{40}$/.test(revision) ? revision.slice(0, 10) : revision;
}

/** A bare plus sign would begin a list within the item. */
function moreItems(what: string): (left: number) => string {
  return (left) => `- \\+ ${plural(left, `more ${what}`)}\n`;
}

function fixed(text: string, importance: number): Block {
  return { before: text, items: [], total: 0, more: () => '', after: '', importance };
}
