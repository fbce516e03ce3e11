import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadCharacterTables } from '../../src/documents/codec.ts';
import { findCommentedOut } from '../../src/documents/commented-out.ts';
import { type Document, printDocument, readDocument } from '../../src/documents/document.ts';
import { canonicalName } from '../../src/python/name.ts';
import { canonicalSpecifiers } from '../python/canonical-form.ts';

await loadCharacterTables();

interface OracleFile {
  readonly kind: string;
  readonly bytes: number;
  readonly encoding: string;
  readonly decode_error: string | null;
  readonly newline: string;
  readonly requirements: readonly OracleRequirement[];
  readonly refused: readonly { readonly line: number }[];
}

interface OracleRequirement {
  readonly line: number;
  readonly name?: string;
  readonly spec_canonical?: string;
  readonly extras?: readonly string[];
}

interface OracleFamily {
  readonly dir: string;
  readonly base: string;
  readonly files: Readonly<Record<string, OracleFile>>;
}

const corpus = process.env['DEPENDENCY_CORPUS'];
const families: readonly OracleFamily[] =
  corpus === undefined ? [] : JSON.parse(readFileSync(join(corpus, 'oracle.json'), 'utf8')).families;
const files = families.flatMap((family) =>
  Object.entries(family.files)
    .filter(([, file]) => file.kind === 'pip')
    .map(([path, file]) => ({ family, path, file, shown: `${family.dir}/${path}` })),
);

/** Lines on which the newest pip differs from the older one that made the oracle, or where only a disk could tell. */
const argued: Readonly<
  Record<string, { readonly line: number; readonly here: 'refused' | 'accepted'; readonly why: string }>
> = {
  'openedx__credentials/requirements/base.in': {
    line: 58,
    here: 'refused',
    why: 'an #egg= that says more than a name is refused by the newest pip',
  },
  'getredash__redash@e932d8b/requirements_all_ds.txt': {
    line: 9,
    here: 'refused',
    why: 'a legacy specifier (`==name==version`), which the newest pip refuses',
  },
  'bmaltais__kohya_ss/requirements.txt': {
    line: 30,
    here: 'accepted',
    why: 'a local path; pip refuses it where the folder holds no project, and here the form decides',
  },
};

/** Bytes that are no text in the encoding that their byte order mark names. */
const undecodable = new Set(['HUYVESEA0__Lab_Manager/requirements.txt']);

describe.skipIf(corpus === undefined)(
  `the corpus of real files${corpus === undefined ? ' (skipped: DEPENDENCY_CORPUS names no folder)' : ''}`,
  () => {
    it('has files', () => {
      expect(files.length).toBeGreaterThan(250);
    });

    it.each(files.map((file) => [file.shown, file] as const))('%s', (shown, { family, path, file }) => {
      const bytes = bytesOf(family, path, file);
      const document = readDocument(path, bytes);
      if (undecodable.has(shown)) {
        expect(file.decode_error).not.toBeNull();
        expect(document).toMatchObject({ code: 'file-undecodable' });
        return;
      }
      if (!('entries' in document)) throw new Error(document.message);
      expect(printDocument(document)).toEqual(bytes);
      expect(document.encoding.name).toBe(file.encoding);
      expect(document.newline).toBe(file.newline);
      expect(accepted(document)).toEqual(expectedAccepted(shown, file, document));
      expect(document.entries.filter((entry) => entry.kind === 'unreadable').map((entry) => entry.line)).toEqual(
        expectedRefused(shown, file),
      );
    });

    it('every argued line is one that exists', () => {
      expect(Object.keys(argued).filter((path) => !files.some((file) => file.shown === path))).toEqual([]);
    });
  },
);

const labels: readonly (readonly [path: string, line: number, label: string])[] = JSON.parse(
  readFileSync(new URL('commented-out-labels.json', import.meta.url), 'utf8'),
);

describe.skipIf(corpus === undefined)('comment lines labelled by hand', () => {
  it('are a hundred at least', () => {
    expect(labels.length).toBeGreaterThanOrEqual(100);
  });

  it('a comment is taken for a switched-off requirement only where it is one', () => {
    const taken = labels.filter(([path, line]) => isTaken(path, line));
    expect(taken.filter(([, , label]) => label === 'no')).toEqual([]);
    const meant = labels.filter(([, , label]) => label !== 'no');
    expect(taken.length / meant.length).toBeGreaterThan(0.95);
  });
});

/** Rules 1 to 4 together: a bare name counts when the base has it and the file lacks it. */
function isTaken(path: string, line: number): boolean {
  const found = files.find((file) => file.shown === path);
  if (found === undefined) throw new Error(`${path} is not in the corpus`);
  const document = readDocument(path, bytesOf(found.family, found.path, found.file));
  if (!('entries' in document)) throw new Error(document.message);
  const candidate = findCommentedOut(document).find(({ comment }) => comment.line === line);
  if (candidate === undefined || !candidate.bare) return candidate !== undefined;
  const has = (file: OracleFile | undefined): boolean =>
    file?.requirements.some(({ name }) => name === candidate.requirement.name) ?? false;
  return has(found.family.files[found.family.base]) && !has(found.file);
}

/** A symbolic link came out of the download as a file that holds its target's path. */
function bytesOf(family: OracleFamily, path: string, file: OracleFile): Uint8Array {
  const folder = join(corpus ?? '', 'families', family.dir);
  const bytes = new Uint8Array(readFileSync(join(folder, path)));
  if (bytes.length === file.bytes) return bytes;
  return new Uint8Array(readFileSync(join(folder, dirname(path), new TextDecoder().decode(bytes))));
}

function accepted(document: Document): readonly string[] {
  return document.entries.flatMap((entry) =>
    entry.kind === 'requirement'
      ? [line(entry.line, entry.name, canonicalSpecifiers(entry.specifiers), entry.extras)]
      : [],
  );
}

function expectedAccepted(shown: string, file: OracleFile, document: Document): readonly string[] {
  const difference = argued[shown];
  const lines = file.requirements.filter((one) => difference?.here !== 'refused' || one.line !== difference.line);
  const told = lines.map(
    (one) => [one.line, line(one.line, one.name ?? null, one.spec_canonical ?? '', one.extras ?? [])] as const,
  );
  if (difference?.here === 'accepted') {
    const own = document.entries.find((entry) => entry.line === difference.line);
    if (own?.kind === 'requirement') told.push([own.line, line(own.line, own.name, '', own.extras)]);
  }
  return told.sort(([a], [b]) => a - b).map(([, text]) => text);
}

function expectedRefused(shown: string, file: OracleFile): readonly number[] {
  const difference = argued[shown];
  const lines = file.refused.map((one) => one.line);
  if (difference?.here === 'refused') lines.push(difference.line);
  return lines.filter((one) => difference?.here !== 'accepted' || one !== difference.line).sort((a, b) => a - b);
}

function line(number: number, name: string | null, specifiers: string, extras: readonly string[]): string {
  return `${number}: ${name ?? '-'} ${specifiers} [${extras.map(canonicalName).join()}]`;
}
