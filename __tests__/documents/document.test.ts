import { describe, expect, it } from 'vitest';
import { maximumFileBytes } from '../../src/bytes.ts';
import { codecNamed, loadCharacterTables } from '../../src/documents/codec.ts';
import { commentRunsOf } from '../../src/documents/comment-run.ts';
import {
  type Document,
  type Entry,
  encodeText,
  placeAt,
  printDocument,
  readDocument,
  spansOf,
} from '../../src/documents/document.ts';
import { sectionsOf } from '../../src/documents/section.ts';
import { processorTime } from '../processor-time.ts';
import { cases, fc } from '../properties.ts';
import { fileText } from './any-file.ts';
import { documentOf, requirementsOf } from './document-of.ts';

await loadCharacterTables();

describe('nothing of a file is lost', () => {
  it('print(read(bytes)) is bytes, for any bytes that are text', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        const document = readDocument('x', bytes);
        if ('code' in document) expect(document.code).toBe('file-undecodable');
        else expect(printDocument(document)).toEqual(bytes);
      }),
      cases(2000),
    );
  });

  it.each(['utf-8', 'utf-16-le', 'utf-16-be', 'utf-32-le', 'utf-32-be'])('in %s with a mark', (name) => {
    const codec = codecNamed(name);
    expect(codec).not.toBeNull();
    fc.assert(
      fc.property(fileText, (text) => {
        // A NUL behind the mark of UTF-16 makes it that of UTF-32, for pip as for everybody.
        fc.pre(name !== 'utf-16-le' || !text.startsWith('\0'));
        const bytes = codec?.encode(`\ufeff${text}`);
        if (bytes === undefined || bytes === null) return;
        const document = documentOf(bytes);
        expect(printDocument(document)).toEqual(bytes);
        expect(document.text).toBe(text.replace(/^\ufeff/, name.endsWith('-le') ? '' : '\ufeff'));
      }),
      cases(),
    );
  });

  it.each(['latin-1', 'cp1252', 'koi8-r', 'gbk', 'shift_jis', 'euc_jp', 'gb18030', 'big5'])(
    'in %s by a cookie',
    (name) => {
      const codec = codecNamed(name);
      expect(codec).not.toBeNull();
      fc.assert(
        fc.property(fileText, fc.constantFrom('', 'é', 'Привет', '中文', '日本'), (text, foreign) => {
          const bytes = codec?.encode(`# coding: ${name}\n${text}# ${foreign}\nflask==1.0\n`);
          if (bytes === undefined || bytes === null) return;
          expect(printDocument(documentOf(bytes))).toEqual(bytes);
        }),
        cases(),
      );
    },
  );

  it('entries tile the text, and every span lies inside its entry', () => {
    fc.assert(
      fc.property(fileText, (text) => {
        // A `#` before a NUL would be UTF-16.
        const document = documentOf(`##${text}`);
        let end = 0;
        for (const entry of document.entries) {
          expect(entry.start).toBe(end);
          expect(entry.end).toBeGreaterThan(entry.start);
          for (const span of placesIn(document, entry)) {
            expect(span.start).toBeGreaterThanOrEqual(entry.start);
            expect(span.end).toBeGreaterThanOrEqual(span.start);
            expect(span.end).toBeLessThanOrEqual(entry.end);
          }
          expect(placeAt(document, entry.start).line).toBe(entry.line);
          end = entry.end;
        }
        expect(end).toBe(document.text.length);
      }),
      cases(500),
    );
  });

  function placesIn(document: Document, entry: Entry): readonly { readonly start: number; readonly end: number }[] {
    if (entry.kind === 'include') return [entry.targetSpan];
    if (entry.kind === 'unreadable') return [entry.span];
    return entry.kind === 'requirement' ? Object.values(spansOf(document, entry)).filter((span) => span !== null) : [];
  }
});

describe('a document', () => {
  it('encodes a text as it is encoded, or says that it cannot', () => {
    const latin = documentOf(codecNamed('latin-1')?.encode('# coding: latin-1\n# é\n') ?? new Uint8Array());
    expect(encodeText(latin, 'é')).toEqual(Uint8Array.of(0xe9));
    expect(encodeText(latin, '中')).toBeNull();
    const wide = documentOf(Uint8Array.of(0xff, 0xfe, 0x61, 0));
    expect(encodeText(wide, 'a🐍')).toEqual(Uint8Array.of(0x61, 0, 0x3d, 0xd8, 0x0d, 0xdc));
    expect(encodeText(wide, '\ud83d')).toBeNull();
    expect(encodeText(documentOf('# coding: ascii\n'), 'aé')).toBeNull();
    expect(encodeText(documentOf('# coding: ascii\n'), 'a\x7f')).toEqual(Uint8Array.of(0x61, 0x7f));
    expect(encodeText(documentOf('x'), '\udc0d')).toBeNull();
  });

  it.each([
    ['', 'none'],
    ['flask', 'none'],
    ['a\nb\n', 'lf'],
    ['a\r\nb', 'crlf'],
    ['a\rb\r', 'cr'],
    ['a\nb\r\n', 'mixed'],
    ['a\u2028b', 'none'],
  ])('%j has line ends: %s', (text, newline) => {
    expect(documentOf(text).newline).toBe(newline);
  });

  it('has its sections and its comments worked out once', () => {
    const document = documentOf('# One\na==1\n\n# Two\nb==2\n');
    expect(sectionsOf(document)).toHaveLength(2);
    expect(sectionsOf(document)).toBe(sectionsOf(document));
    expect(commentRunsOf(document)).toBe(commentRunsOf(document));
    expect(sectionsOf(documentOf('a==1\n'))).not.toEqual(sectionsOf(document));
  });
});

describe('bad inputs', () => {
  it('an empty file has no entries', () => {
    expect(documentOf('')).toMatchObject({ entries: [], newline: 'none', encoding: { name: 'utf-8', bomLength: 0 } });
  });

  it('blank lines are entries of their own, and LF is nothing unusual', () => {
    const { entries, unusualLineBreaks } = documentOf('\n\nx\n \t');
    expect(entries.map(({ kind, end }) => [kind, end])).toEqual([
      ['blank', 1],
      ['blank', 2],
      ['requirement', 4],
      ['blank', 6],
    ]);
    expect(unusualLineBreaks).toEqual([]);
  });

  it('only comments', () => {
    expect(documentOf('# a\n#b\n  # c').entries.map((entry) => entry.kind)).toEqual(['comment', 'comment', 'comment']);
  });

  it('a binary file is a problem with a place', () => {
    const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
    expect(readDocument('a.png', png)).toMatchObject({
      code: 'file-undecodable',
      fatal: true,
      path: 'a.png',
      line: 1,
      column: 1,
    });
    expect(readDocument('b', Uint8Array.of(0x61, 0x0a, 0x62, 0xff))).toMatchObject({ line: 2, column: 2 });
  });

  it('a line of 10 MB is a problem', () => {
    expect(readDocument('x', new Uint8Array(10_000_000).fill(0x61))).toMatchObject({
      code: 'file-too-large',
      message: `The file has 10000000 bytes; more than ${maximumFileBytes} are not read. Is it a dependency file?`,
      path: 'x',
      fatal: true,
      line: null,
    });
  });

  it('a line of just under 5 MB is read', { tags: 'large' }, () => {
    const long = documentOf(new Uint8Array(maximumFileBytes).fill(0x61));
    expect(long.entries).toHaveLength(1);
    expect(printDocument(long)).toHaveLength(maximumFileBytes);
  });

  it('100,000 nested parentheses in a marker are refused, and the next line is read', { tags: 'large' }, () => {
    const [deep, next] = documentOf(`flask ; ${'('.repeat(100_000)}os_name\ndjango\n`).entries;
    expect(deep).toMatchObject({ kind: 'unreadable', name: 'flask' });
    expect(next).toMatchObject({ kind: 'requirement', name: 'django' });
  });

  it.each([
    ['continuations', 'a\\\n', 1_000_000],
    ['options', '-r x ', 1_000_000],
    ['quotation marks', '-e "\\"" ', 1_000_000],
    ['form feeds', 'a\f', 1_000_000],
    ['words of a name', 'a-', 4_900_000],
    ['versions', '==1,', 4_900_000],
    ['fragments', 'git+https://egg=', 1_000_000],
  ])('%s without end take no more than linear time', { tags: 'large' }, (_, piece, size) => {
    const text = piece.repeat(size / piece.length);
    const seconds = processorTime();
    expect(documentOf(text).text).toBe(text);
    expect(seconds()).toBeLessThan(5);
  });

  it('what hides behind U+2028 is a requirement with a place, and is told of', () => {
    const document = documentOf('requests==2.0  # ok\u2028evil==1.0\n');
    expect(document.unusualLineBreaks).toEqual([19]);
    expect(document.entries).toMatchObject([
      { kind: 'requirement', name: 'requests', comment: '# ok', line: 1 },
      { kind: 'requirement', name: 'evil', line: 1 },
    ]);
    const [, evil] = document.entries;
    expect(evil?.kind === 'requirement' && spansOf(document, evil).whole).toEqual({ start: 20, end: 29 });
  });

  it('names that mean something to JavaScript are names, or mistakes, like others', () => {
    const names = requirementsOf('constructor==1.0\ntoString\nproto\nhasOwnProperty[valueOf]\n').map(
      (entry) => entry.name,
    );
    expect(names).toEqual(['constructor', 'tostring', 'proto', 'hasownproperty']);
    expect(documentOf('__proto__==1\n').entries).toMatchObject([{ kind: 'unreadable', text: '__proto__==1' }]);
  });

  it('a Turkish dotless i is no letter of a package, and I is no dotless i', () => {
    expect(requirementsOf('DJANGO\nI18N\n').map((entry) => entry.name)).toEqual(['django', 'i18n']);
    expect(documentOf('d\u0131ango\n\u0130x\n').entries.map((entry) => entry.kind)).toEqual([
      'unreadable',
      'unreadable',
    ]);
  });
});
