import type { Finding } from '../compare/finding.ts';
import type { CheckResult, GroupSummary, Standing, VariantSummary } from '../compare/result.ts';
import { grouped } from '../grouped.ts';
import { type FileReport, foldAbsences } from './by-variant.ts';
import { codeSpan, tableCode } from './markdown-escape.ts';
import { isAbsence, nameOf } from './naming.ts';
import type { Block } from './page-budget.ts';
import { enumerateSome, plural } from './plural.ts';
import { clip } from './visible.ts';

/** Rows, variants and groups that a page shows at most: beyond that nobody reads a table. */
const limits = { rows: 60, columns: 8, groups: 10 } as const;

/** One sign a severity, told apart without colours, too. */
export const severityIcon = { error: '❌', warning: '⚠️', notice: 'ℹ️' } as const;

/**
 * One table a group: a row for each package with a finding, the base and the variants as columns. Rows that count come first.
 * The absences of a variant that has too many to be told one by one are counted in a single row.
 */
export function matrixBlocks(result: CheckResult, files: readonly FileReport[], importance: number): readonly Block[] {
  const folded = new Set(files.filter(isFolded).flatMap((file) => file.findings.filter(isAbsence)));
  const byGroup = grouped(
    result.findings.filter((finding) => finding.variant !== null && finding.package !== null),
    (finding) => finding.group,
  );
  const findingsOf = (group: GroupSummary): readonly Finding[] => byGroup.get(group.name) ?? [];
  const groups = result.groups.filter((group) => byGroup.has(group.name));
  const title = groups.length > 1;
  const shown = atMost(limits.groups, groups, (group) => findingsOf(group).some(({ counts }) => counts));
  const blocks = shown.map((group) => matrixBlock(group, { findings: findingsOf(group), folded }, title, importance));
  const unshown = groups.length - shown.length;
  if (unshown === 0) return blocks;
  const before = `<sub>+ ${plural(unshown, 'more group')}</sub>\n\n`;
  return [...blocks, { before, items: [], total: 0, more: () => '', after: '', importance }];
}

/** As many as there is room for, in their order; where that is not all, those that matter go before the others. */
function atMost<T>(room: number, all: readonly T[], matters: (one: T) => boolean): readonly T[] {
  if (all.length <= room) return all;
  const kept = new Set([...all.filter(matters), ...all.filter((one) => !matters(one))].slice(0, room));
  return all.filter((one) => kept.has(one));
}

interface Told {
  readonly findings: readonly Finding[];
  /** Those that get no row of their own. */
  readonly folded: ReadonlySet<Finding>;
}

function matrixBlock(group: GroupSummary, told: Told, title: boolean, importance: number): Block {
  const { findings, folded } = told;
  const concerned = new Set(findings.map((finding) => finding.variant));
  const named = group.variants.filter(({ path }) => concerned.has(path));
  const untold = group.variants.filter(({ path }) => !concerned.has(path));
  const columns = [...named, ...untold];
  const counted = new Set(findings.filter((finding) => finding.counts).map((finding) => finding.variant));
  // Of a large group the check has looked at those that matter most alone.
  const known = columns.filter(({ standings }) => standings !== undefined);
  const shown = atMost(limits.columns, known.length < limits.columns ? columns : known, ({ path }) =>
    counted.has(path),
  );
  const shorten = shortener([...group.base, ...shown.map(({ path }) => path)]);
  const base = enumerateSome(group.base.map(shorten), 2);
  const header = [
    'Package',
    ...[base, ...shown.map(({ path }) => shorten(path))].map((path) => tableCode(clip(path, 60))),
  ];
  const all = rowsOf(findings);
  const isCounted = (cells: Row): boolean => [...cells.values()].every((finding) => folded.has(finding));
  const rest = all.filter(isCounted);
  const rows = all.filter((cells) => !isCounted(cells)).slice(0, limits.rows);
  const items = rows.map((cells) => ({ text: row(cellsOf(cells, shown)), under: '', count: 1 }));
  const signs = new Set([...rows, ...rest].flatMap((cells) => shown.flatMap((column) => signOf(cells, column) ?? [])));
  if (rest.length > 0) {
    const before = rest.some(counts) ? rows.filter(counts).length : rows.length;
    items.splice(before, 0, { text: row(foldedCells(rest, shown)), under: '', count: rest.length });
  }
  const name = title ? `**${codeSpan(clip(group.name, 100))}**\n\n` : '';
  const unshown = columns.length - shown.length;
  return {
    before: `${name}${row(header)}${row([':--', ...header.slice(1).map(() => ':-:')])}`,
    items,
    total: all.length,
    more: (left) => row([`+ ${plural(left, 'more package')}`, ...header.slice(1).map(() => '')]),
    after: `\n${legendOf(signs)}${unshown === 0 ? '' : `<sub>+ ${plural(unshown, 'more variant')}</sub>\n\n`}`,
    importance,
  };
}

/** The findings of one package, by variant. */
type Row = ReadonlyMap<string, Finding>;

function rowsOf(findings: readonly Finding[]): readonly Row[] {
  const counting = new Set(findings.filter((finding) => finding.counts).map((finding) => finding.package));
  const rows = new Map<string, Map<string, Finding>>();
  const inOrder = [
    ...findings.filter((finding) => counting.has(finding.package)),
    ...findings.filter((finding) => !counting.has(finding.package)),
  ];
  for (const finding of inOrder) {
    const id = finding.package ?? '';
    const cells = rows.get(id) ?? new Map<string, Finding>();
    rows.set(id, cells);
    const path = finding.variant ?? '';
    const before = cells.get(path);
    if (before === undefined || rank[finding.severity] < rank[before.severity]) cells.set(path, finding);
  }
  return [...rows.values()];
}

function counts(cells: Row): boolean {
  return [...cells.values()].some((finding) => finding.counts);
}

const rank = { error: 0, warning: 1, notice: 2 } as const;

function cellsOf(cells: Row, columns: readonly VariantSummary[]): readonly string[] {
  const findings = [...cells.values()];
  const first = findings[0];
  const base = findings.find((finding) => finding.base !== null);
  return [
    first === undefined ? '' : tableCode(nameOf(first)),
    base === undefined ? '–' : baseCell(base),
    ...columns.map((column) => {
      const finding = cells.get(column.path);
      return finding === undefined ? quietCell(standingIn(cells, column)) : cell(finding);
    }),
  ];
}

/** How a variant without a finding on a row's package stands to it; undefined: it has it as its base has it. */
function standingIn(cells: Row, { path, standings }: VariantSummary): Standing | undefined {
  const [finding] = cells.values();
  return cells.has(path) || finding === undefined || finding.package === null
    ? undefined
    : standings?.get(finding.package);
}

/** A tick is for what is there, and there as in the base; what is not there, or in its own way, says so. */
function quietCell(standing: Standing | undefined): string {
  if (standing === undefined) return '✓';
  if (standing.kind === 'substituted') return tableCode(clip(standing.by, 40));
  return standing.kind === 'absent' ? '–' : standing.kind;
}

/** What stands in a cell and is neither a finding nor a tick. */
const legend = {
  absent: '–: not there, and need not be',
  omitted: 'omitted: on purpose, as the policy says',
  differs: 'differs: on purpose, as the policy says',
  substituted: 'a name: that package instead, as the policy says',
} as const;

function signOf(cells: Row, column: VariantSummary): Standing['kind'] | undefined {
  return standingIn(cells, column)?.kind;
}

function legendOf(signs: ReadonlySet<Standing['kind']>): string {
  const lines = (['absent', 'omitted', 'differs', 'substituted'] as const).filter((kind) => signs.has(kind));
  return lines.length === 0 ? '' : `<sub>${lines.map((kind) => legend[kind]).join(' · ')}</sub>\n\n`;
}

function isFolded(file: FileReport): boolean {
  return foldAbsences(file).named.length > 0;
}

/** Packages without a row of their own: how many each variant lacks. */
function foldedCells(rows: readonly Row[], columns: readonly VariantSummary[]): readonly string[] {
  return [
    plural(rows.length, 'absent package'),
    '',
    ...columns.map((column) => {
      const absent = rows.flatMap((cells) => cells.get(column.path) ?? []);
      const [worst] = absent.toSorted((a, b) => rank[a.severity] - rank[b.severity]);
      if (worst !== undefined) return `${severityIcon[worst.severity]} ${absent.length}`;
      const without = rows.filter((cells) => isWithout(standingIn(cells, column))).length;
      return without === 0 ? '✓' : `– ${without}`;
    }),
  ];
}

function isWithout(standing: Standing | undefined): boolean {
  return standing?.kind === 'absent' || standing?.kind === 'omitted';
}

/** What the base says between the name and the marker: `==2.2.1`, or a tick when it says nothing there. */
function baseCell({ base, name }: Finding): string {
  // A line may be megabytes long, and a cell shows 40 characters.
  const text = base?.text.slice(0, name.length + 200) ?? '';
  const named = text.slice(0, name.length).toLowerCase() === name.toLowerCase();
  const rest = (named ? text.slice(name.length) : text).split(';', 1).join('').trim();
  return rest === '' ? '✓' : tableCode(clip(rest, 40));
}

function cell(finding: Finding): string {
  const { detail } = finding;
  const icon = severityIcon[finding.severity];
  switch (detail.code) {
    case 'version-conflict':
    case 'version-wider':
    case 'version-differs':
      return `${icon} ${detail.variantVersions === '' ? 'any version' : tableCode(clip(detail.variantVersions, 40))}`;
    case 'missing':
    case 'required-absent':
      return finding.severity === 'error' ? '❌' : `${icon} missing`;
    default:
      return `${icon} ${finding.code.replaceAll('-', ' ')}`;
  }
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |\n`;
}

/** Takes off the folder that all paths have in common. */
function shortener(paths: readonly string[]): (path: string) => string {
  const folders = paths.map((path) => path.split('/').slice(0, -1));
  const [first = [], ...others] = folders;
  const differs = first.findIndex((folder, index) => others.some((other) => other[index] !== folder));
  const common = differs === -1 ? first : first.slice(0, differs);
  const prefix = common.length === 0 ? '' : `${common.join('/')}/`;
  return (path) => path.slice(prefix.length);
}
