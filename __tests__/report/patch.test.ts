import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadCharacterTables } from '../../src/documents/codec.ts';
import { readDocument } from '../../src/documents/document.ts';
import type { FileChange } from '../../src/fix/file-change.ts';
import { blobId } from '../../src/report/blob-id.ts';
import { patchOf } from '../../src/report/patch.ts';
import { fc } from '../properties.ts';

const utf16 = (text: string): Uint8Array => Uint8Array.from([0xff, 0xfe, ...Buffer.from(text, 'utf16le')]);
const latin1 = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'));
const utf8 = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'utf8'));

function change(path: string, before: Uint8Array, after: Uint8Array): FileChange {
  const document = readDocument(path, before);
  if (!('entries' in document)) throw new Error(document.message);
  const result = readDocument(path, after);
  if (!('entries' in result)) throw new Error(result.message);
  return { path, before, after, document, afterText: result.text };
}

/** What `git apply` makes of the files of the changes. */
function applied(changes: readonly FileChange[]): readonly Uint8Array[] {
  const folder = mkdtempSync(join(tmpdir(), 'dependency-file-sync-patch-'));
  try {
    for (const { path, before } of changes) writeFileSync(join(folder, path), before);
    const ran = spawnSync('git', ['apply', '--whitespace=nowarn', '-'], { cwd: folder, input: patchOf(changes).bytes });
    if (ran.status !== 0) throw new Error(ran.stderr.toString());
    return changes.map(({ path }) => Uint8Array.from(readFileSync(join(folder, path))));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const lines = Array.from({ length: 40 }, (_, index) => `package-${index}==1.0`);
const cases: Readonly<Record<string, readonly [Uint8Array, Uint8Array]>> = {
  'a line in the middle': [utf8(`${lines.join('\n')}\n`), utf8(`${lines.with(20, 'a\nb').join('\n')}\n`)],
  'an empty file that gets its first line': [utf8(''), utf8('a\n')],
  'a file that loses its last line': [utf8('a\n'), utf8('')],
  'a last line without line feed, before and after': [utf8('a\nb'), utf8('a\nb\nc')],
  'a last line without line feed, only before': [utf8('a\nb'), utf8('a\nb\n')],
  CRLF: [utf8('a\r\nb\r\n'), utf8('a\r\nb\r\nc\r\n')],
  'CR alone': [utf8('a\rb\r'), utf8('a\rb\rc\r')],
  'a byte order mark': [utf8('\ufeffa\nb\n'), utf8('\ufeffa\nb\nc\n')],
  'Latin-1': [latin1('# coding: latin-1\n# é\na\n'), latin1('# coding: latin-1\n# é\na\nb\n')],
  'UTF-16': [utf16('a\r\nb\r\n'), utf16('a\r\nb\r\nc\r\n')],
  'UTF-16 of more than a block': [utf16('a\n'.repeat(40_000)), utf16(`${'a\n'.repeat(40_000)}b\n`)],
  'more changes than are worth a search': [
    utf8(Array.from({ length: 5_000 }, (_, index) => `old-${index}`).join('\n')),
    utf8(Array.from({ length: 5_000 }, (_, index) => `new-${index}\n`).join('')),
  ],
};

beforeAll(loadCharacterTables);

describe('a patch', () => {
  it.each(Object.entries(cases))('is applied by git, byte for byte: %s', (_, [before, after]) => {
    const other = change('other file.txt', utf8('x\n'), utf8('x\ny\n'));
    expect(applied([change('é "requirements".txt', before, after), other])).toEqual([after, other.after]);
  });

  it('is what a person expects', () => {
    const { text, isExact } = patchOf([change('a.txt', utf8('a\nb'), utf8('a\nb\nc'))]);
    expect(isExact).toBe(true);
    expect(text).toBe(
      [
        '--- a/a.txt',
        '+++ b/a.txt',
        '@@ -1,2 +1,3 @@',
        ' a',
        '-b',
        '\\ No newline at end of file',
        '+b',
        '+c',
        '\\ No newline at end of file',
        '',
      ].join('\n'),
    );
  });

  it('shows a UTF-16 file as its text, and says that this is not what git applies', () => {
    const { text, bytes, isExact } = patchOf([change('a.txt', utf16('a\n'), utf16('a\nb\n'))]);
    expect(text).toBe('--- a/a.txt\n+++ b/a.txt\n@@ -1,1 +1,2 @@\n a\n+b\n');
    expect(isExact).toBe(false);
    expect(Buffer.from(bytes).toString()).toContain('GIT binary patch');
  });

  it('of nothing is empty', () => {
    expect(patchOf([])).toEqual({ text: '', bytes: new Uint8Array(), isExact: true });
  });
});

describe('the id of a blob', () => {
  it('is what the platform computes', () => {
    const platform = (bytes: Uint8Array): string =>
      createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300, size: 'max' }), (bytes) => blobId(bytes) === platform(bytes)),
      { numRuns: 200 },
    );
  });
});
