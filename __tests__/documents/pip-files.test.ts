import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Entry, LineOption, RequirementEntry } from '../../src/documents/document.ts';
import { knownTexts } from '../../src/documents/known-texts.ts';
import { parseRequirementsText } from '../../src/documents/requirements-txt.ts';
import { markerText } from '../../src/python/marker.ts';
import { canonicalName } from '../../src/python/name.ts';

/** What pip says of a line: its number, then the kind, then what is told of that kind. */
type Answer =
  | readonly [number, 'refused', string]
  | readonly [number, 'include', string, boolean]
  | readonly [number, 'options', Readonly<Record<string, unknown>>]
  | readonly [
      number,
      'req',
      string,
      string | null,
      readonly string[],
      readonly string[],
      string | null,
      string | null,
      boolean,
      readonly string[],
      readonly (readonly [string, unknown])[],
    ];

interface Table {
  readonly pip: string;
  readonly files: readonly (readonly [string, readonly Answer[]])[];
}

const tablePath = new URL('../golden/pip-files.json', import.meta.url);
const table: Table = JSON.parse(readFileSync(tablePath, 'utf8'));

/** A line that pip refuses only for want of such a file or folder on the disk of the table; here its form makes it a path. */
function isPathByForm(answer: Answer, entry: Entry | undefined): boolean {
  if (answer[1] !== 'refused' || entry?.kind !== 'requirement') return false;
  if (entry.form !== 'path' && entry.form !== 'editable') return false;
  return answer[2] === '../sibling' || answer[2] === '.zip' || /^(-e )?\.\/local./.test(answer[2]);
}

describe('whole files as pip reads them', () => {
  it('the table is there', () => {
    expect(table.files.length).toBeGreaterThan(400);
  });

  it.each(table.files.map(([text, answers], index) => [index, text, answers] as const))(
    'file %i',
    (_, text, answers) => {
      const { entries, unusual } = parseRequirementsText(text, knownTexts());
      const seen = entries.filter((entry) => entry.kind !== 'blank' && entry.kind !== 'comment');
      expect(seen.map((entry, index) => ours(entry, answers[index]))).toEqual(
        answers.map((answer, index) => theirs(answer, seen[index])),
      );
      if (unusual.length === 0) expect(seen.map((entry) => entry.line)).toEqual(answers.map(([line]) => line));
    },
  );
});

const oracle = process.env['DEPENDENCY_FILE_SYNC_ORACLE'];
const oraclePip = oracle === undefined ? null : versionOfPip(oracle);
const why =
  oracle === undefined ? 'DEPENDENCY_FILE_SYNC_ORACLE names no Python' : `its pip is ${oraclePip}, not ${table.pip}`;

describe.skipIf(oraclePip !== table.pip)(
  `the table made again${oraclePip === table.pip ? '' : ` (skipped: ${why})`}`,
  () => {
    it('is the same', () => {
      const script = new URL('../../scripts/oracle/pip_files.py', import.meta.url).pathname;
      const made = execFileSync(oracle ?? '', [script], {
        encoding: 'utf8',
        maxBuffer: 1 << 25,
        stdio: ['ignore', 'pipe', 'ignore'],
      });
      expect(made).toBe(readFileSync(tablePath, 'utf8'));
    });
  },
);

function versionOfPip(python: string): string {
  return execFileSync(python, ['-c', 'import pip; print(pip.__version__)'], { encoding: 'utf8' }).trim();
}

function theirs(answer: Answer, entry: Entry | undefined): unknown {
  if (answer[1] === 'refused') return isPathByForm(answer, entry) ? { path: answer[2] } : { refused: answer[2] };
  if (answer[1] === 'include') return { include: answer[2], constraint: answer[3] };
  if (answer[1] === 'options') return { options: answer[2] };
  const [, , text, name, extras, specifiers, marker, link, editable, hashes, settings] = answer;
  return {
    text: text.trim(),
    name,
    extras: extras.map(canonicalName).sort(),
    specifiers: [...new Set(specifiers)],
    marker,
    link,
    editable,
    hashes,
    settings: settings.map(([key]) => key),
  };
}

function ours(entry: Entry, answer: Answer | undefined): unknown {
  if (entry.kind === 'unreadable') return { refused: entry.text };
  if (entry.kind === 'include') return { include: entry.target, constraint: entry.constraint };
  if (entry.kind === 'options') return { options: optionsByDestination(entry.options) };
  if (entry.kind !== 'requirement') return entry.kind;
  if (answer !== undefined && isPathByForm(answer, entry)) return { path: answer[2] };
  return requirement(entry, answer);
}

function requirement(entry: RequirementEntry, answer: Answer | undefined): unknown {
  const editable = entry.form === 'editable';
  const pipText = answer?.[1] === 'req' ? answer[2] : '';
  return {
    text: editable && entry.text.includes(pipText) ? pipText : entry.text,
    name:
      answer?.[1] === 'req' && answer[3] === null && entry.specifiers.length === 0 && isLocalSdist(entry)
        ? null
        : entry.rawName,
    extras: entry.extras,
    specifiers: [...new Set(entry.specifiers.map(({ operator, version }) => `${operator}${version}`))].sort(),
    marker: entry.marker === null ? null : markerText(entry.marker),
    link: linkOf(entry),
    editable,
    hashes: [...new Set(entry.hashes)].sort(),
    settings: [
      ...new Set(
        entry.options.filter(({ name }) => name === '--config-settings').map(({ value }) => value?.split('=')[0]),
      ),
    ].sort(),
  };
}

/** pip takes the name of a source distribution from its contents; its file name says the same sooner. */
function isLocalSdist(entry: RequirementEntry): boolean {
  return entry.target !== null && /\.(tar\.gz|zip)$/.test(entry.target) && !entry.target.includes('#');
}

/** As the table has it: an absolute path is a matter of the machine. */
function linkOf({ form, target }: RequirementEntry): string | null {
  if (form === 'name' || target === null) return null;
  if (form === 'direct') return target.startsWith('file:') ? 'file:' : target;
  const isLocal = form === 'path' || target.startsWith('file:') || !target.includes(':');
  if (isLocal) return 'file:';
  return form === 'editable' && target.startsWith('git:') ? `git+${target}` : target;
}

function optionsByDestination(options: readonly LineOption[]): Readonly<Record<string, unknown>> {
  const found: Record<string, unknown> = {};
  for (const { name, value } of options) {
    if (name === '--index-url') found['index_url'] = value;
    const list = lists.get(name);
    if (list !== undefined) found[list] = [...(Array.isArray(found[list]) ? found[list] : []), value];
    if (value === null) found[name.slice(2).replaceAll('-', '_')] = true;
  }
  return found;
}

const lists: ReadonlyMap<string, string> = new Map([
  ['--extra-index-url', 'extra_index_urls'],
  ['--find-links', 'find_links'],
  ['--trusted-host', 'trusted_hosts'],
]);
