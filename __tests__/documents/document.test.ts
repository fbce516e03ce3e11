import { describe, expect, it } from 'vitest';
import { maximumFileBytes } from '../../src/bytes.ts';
import { byteOffset } from '../../src/documents/byte-offsets.ts';
import { codecNamed, loadCharacterTables } from '../../src/documents/codec.ts';
import { commentRunsOf } from '../../src/documents/comment-run.ts';
import {
  type Document,
  type Entry,
  encodeText,
  placeAt,
  placeOfEntry,
  placeOfRequirement,
  printDocument,
  type RequirementEntry,
  readDocument,
  spansOf,
} from '../../src/documents/document.ts';
import { type KnownTexts, knownLines, knownTexts } from '../../src/documents/known-texts.ts';
import { repeats, writtenOut } from '../../src/documents/plain-entry.ts';
import { sectionsOf } from '../../src/documents/section.ts';
import { processorTime } from '../processor-time.ts';
import { cases, fc } from '../properties.ts';

await loadCharacterTables();

/** The document of a text in UTF-8, or of bytes. */
function documentOf(content: string | Uint8Array): Document {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const document = readDocument('requirements.txt', bytes);
  if ('code' in document) throw new Error(document.message);
  return document;
}

function requirementsOf(content: string): readonly RequirementEntry[] {
  return documentOf(content).entries.filter((entry) => entry.kind === 'requirement');
}

/** The entries as values that can be compared. */
function writtenEntries({ entries }: Document): readonly Entry[] {
  return entries.map((entry) => (entry.kind === 'requirement' ? writtenOut(entry) : entry));
}

function slice({ text }: Document, span: { readonly start: number; readonly end: number } | null): string | null {
  return span === null ? null : text.slice(span.start, span.end);
}

/** Lines that are plain, or nearly so. */
const word = fc.string({ unit: fc.constantFrom(...'aB1.-_'), maxLength: 5 });
const blanks = fc.constantFrom('', '', '', ' ', '\t', '  ', '\u00a0');
const clause = fc
  .tuple(fc.constantFrom('', '==', '>=', '<', '~=', '===', ',', '!= ', ' @ '), word)
  .map((parts) => parts.join(''));
const extras = fc.constantFrom('', '', '', '[a]', '[B, a]', ' [a ]', '[]', '[-a]', '[a -b]', '[a,]', '[a', ']', '[é]');
const marker = fc.constantFrom(
  ...['', '', '', '; os_name == "nt"', ';os_name=="nt" or extra == "x"', ';', ' ; ', '; os_name', ';; os_name == "nt"'],
  ...['; os_name == "n -t"', '; os_name == "n;#t"', '; os_name == "n #t"', '; os_name == "nt" -e x', '; os_name=="\\"'],
);
const behind = fc.constantFrom(
  ...[
    '',
    '',
    '',
    '\\',
    ' # b',
    '# b',
    '\t#b ',
    ' # b \\',
    '.zip',
    '+l.zip',
    '.*',
    ',',
    ' -e x',
    ' --hash=sha256:aa',
    '\0',
  ],
);
const plainLine = fc
  .tuple(fc.constantFrom('', '', '', ' ', '#', '# ', '.'), word, extras, blanks, clause, blanks, clause, marker, behind)
  .map((parts) => parts.join(''));
const lines = fc.array(plainLine, { maxLength: 4 });

const line = fc.oneof(
  fc.constantFrom(
    'flask',
    'Django==4.2',
    '# é',
    '    # via x',
    'a \\',
    '\\',
    '-r x.txt',
    'x @ https://e/x.zip',
    '',
    ' ',
    '🐍 # 🐍',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ maxLength: 20 }),
);
const lineEnd = fc.constantFrom('\n', '\n', '\r\n', '\r', '\u2028', '\x0c', '');
const fileText = fc.array(fc.tuple(line, lineEnd), { maxLength: 12 }).map((lines) => lines.flat().join(''));

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

  const marks = {
    'utf-8': '\ufeff',
    'utf-16-le': '\ufeff',
    'utf-16-be': '\ufeff',
    'utf-32-le': '\ufeff',
    'utf-32-be': '\ufeff',
  };
  it.each(Object.keys(marks))('in %s with a mark', (name) => {
    fc.assert(
      fc.property(fileText, (text) => {
        // A NUL behind the mark of UTF-16 makes it that of UTF-32, for pip as for everybody.
        fc.pre(name !== 'utf-16-le' || !text.startsWith('\0'));
        const bytes = codecNamed(name)?.encode(`\ufeff${text}`);
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

  it('lines that LF ends, read at one stroke where they are plain, are read as those that CR ends', () => {
    fc.assert(
      fc.property(lines, fc.boolean(), (lines, isEnded) => {
        const entries = (newline: string) => writtenEntries(documentOf(lines.join(newline) + (isEnded ? newline : '')));
        expect(entries('\n')).toEqual(entries('\r'));
      }),
      cases(5000),
    );
  });

  it.each([
    'x',
    'x # why',
    'x #os_name == "nt"',
    'x;os_name == "n -t"',
    'x;os_name == "n #t"',
    'x.zip[a]',
    'x==1+y.tar',
    'x===a.zip[b]',
    'x===1\\\n2',
    'x@];os_name == ""',
    'x\ny[é]',
  ])('%j, which is plain or nearly so, is read as with CR', (text) => {
    const entries = (newline: string) => writtenEntries(documentOf(`${text}\nz\n`.replaceAll('\n', newline)));
    expect(entries('\n')).toEqual(entries('\r'));
  });

  it('lines that another file has as well are read as if it had not', () => {
    fc.assert(
      fc.property(lines, lines, fc.boolean(), (others, own, isEnded) => {
        const known = knownLines();
        const read = (lines: readonly string[], texts: KnownTexts) => {
          const text = lines.join('\n') + (isEnded ? '\n' : '');
          const document = readDocument('requirements.txt', new TextEncoder().encode(text), texts);
          return 'entries' in document ? { ...document, entries: writtenEntries(document) } : document;
        };
        read(others, known);
        const mixed = [...own, ...others, ...own];
        expect(read(mixed, known)).toEqual(read(mixed, knownTexts()));
      }),
      cases(1000),
    );
  });

  it('lines of one length that another file has are not taken for each other', () => {
    const alike = fc.constantFrom(
      'a==1',
      'b==1',
      'a==2',
      'a',
      'b',
      'a==1 # c',
      'b==1 # c',
      'a[b]',
      '# a1',
      '',
      'a==1 ',
    );
    const few = fc.array(alike, { maxLength: 12 });
    fc.assert(
      fc.property(few, few, fc.boolean(), (others, own, isEnded) => {
        const known = knownLines();
        const read = (lines: readonly string[], texts: KnownTexts) => {
          const text = lines.join('\n') + (isEnded ? '\n' : '');
          const document = readDocument('requirements.txt', new TextEncoder().encode(text), texts);
          return 'entries' in document ? writtenEntries(document) : document;
        };
        read(others, known);
        expect(read(own, known)).toEqual(read(own, knownTexts()));
      }),
      cases(1000),
    );
  });

  it.each([
    ['in their order', 'a==1\nb==2\nc==3\n', 'a==1\nb==2\nc==3\n'],
    ['in another order', 'a==1\nb==2\nc==3\n', 'c==3\nb==2\na==1\n'],
    ['behind a line that is new', 'a==1\nb==2\nc==3\n', 'x==1\ny==2\nz==3\nc==3\na==1'],
    ['twice in one file', 'a==1', 'b==1\na==1\nb==1\nb==1'],
  ])('a line that is met again is known as such, %s', (_, first, second) => {
    const known = knownLines();
    const requirements = [first, second].flatMap((text) => {
      const document = readDocument('requirements.txt', new TextEncoder().encode(text), known);
      return 'entries' in document ? document.entries.filter((entry) => entry.kind === 'requirement') : [];
    });
    expect(requirements).toHaveLength(`${first.trim()}\n${second.trim()}`.split('\n').length);
    for (const one of requirements) {
      for (const other of requirements) {
        expect(repeats(one, other)).toBe(one.text === other.text);
        expect(one.specifiers === other.specifiers).toBe(one.text === other.text);
      }
    }
  });

  it('writes out all that a line says, be it the first of its words or not', () => {
    const known = knownLines();
    const bytes = new TextEncoder().encode('A.b[c]>=1; os_name=="nt" # d');
    for (let read = 0; read < 2; read++) {
      const document = readDocument('requirements.txt', bytes, known);
      const [entry] = 'entries' in document ? document.entries : [];
      if (entry?.kind !== 'requirement') throw new Error('not read');
      expect(writtenOut(entry)).toEqual({
        kind: 'requirement',
        start: 0,
        end: 28,
        line: 1,
        form: 'name',
        name: 'a-b',
        rawName: 'A.b',
        target: null,
        extras: ['c'],
        specifiers: [{ operator: '>=', version: '1' }],
        marker: entry.marker,
        hashes: [],
        options: [],
        text: 'A.b[c]>=1; os_name=="nt"',
        comment: '# d',
      });
      expect(entry.marker).not.toBeNull();
    }
  });

  it('works out the sections, the comments and the places of a document once', () => {
    const document = documentOf('# One\na==1\n\n# Two\nb==2\n');
    expect(sectionsOf(document)).toHaveLength(2);
    expect(sectionsOf(document)).toBe(sectionsOf(document));
    expect(commentRunsOf(document)).toBe(commentRunsOf(document));
    expect(sectionsOf(documentOf('a==1\n'))).not.toEqual(sectionsOf(document));
  });

  it('says of equal lines, markers and extras what one object says', () => {
    const known = knownLines();
    const [base, variant] = ['a[b]==1; os_name=="nt"\n', 'c[b]; os_name=="nt"\na[b]==1; os_name=="nt"'].map((text) =>
      readDocument('requirements.txt', new TextEncoder().encode(text), known),
    );
    if (base === undefined || variant === undefined || !('entries' in base && 'entries' in variant)) throw new Error();
    const [there] = base.entries;
    const [other, here] = variant.entries;
    if (there?.kind !== 'requirement' || here?.kind !== 'requirement' || other?.kind !== 'requirement')
      throw new Error('not read');
    expect(writtenOut(here)).toEqual({ ...writtenOut(there), start: 20, end: 42, line: 2 });
    expect(here.specifiers).toBe(there.specifiers);
    expect(other.marker).toBe(there.marker);
    expect(other.extras).toBe(there.extras);
  });

  it('an equal line of another file ends where it ends here', () => {
    const known = knownLines();
    const ends = (text: string) => {
      const document = readDocument('requirements.txt', new TextEncoder().encode(text), known);
      return 'entries' in document && document.entries.map((entry) => entry.end);
    };
    expect(ends('x\ny')).toEqual([2, 3]);
    expect(ends('y\nx\nx')).toEqual([2, 4, 5]);
  });

  it('markers and extras are known from file to file, until there are more than 5,000 of either', () => {
    const parts = knownTexts();
    const kept = () => {
      const { markers, extras } = knownLines(parts);
      return [markers.size, extras.size];
    };
    for (let index = 0; index < 5000; index++) parts.markers.set(`${index}`, null);
    parts.extras.set('[a]', ['a']);
    expect(kept()).toEqual([5000, 1]);
    parts.markers.set('one more', null);
    expect(kept()).toEqual([0, 1]);
    for (let index = 0; index < 5000; index++) parts.extras.set(`${index}`, null);
    expect(kept()).toEqual([0, 0]);
  });

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

describe('offsets, places, bytes', () => {
  it('a byte offset is the length of what stands before it, in every encoding', () => {
    const text = `# ${'é🐍a'.repeat(300)}\nflask # 中\n`;
    for (const name of ['utf-8', 'utf-16-le', 'utf-16-be', 'utf-32-le', 'utf-32-be']) {
      const codec = codecNamed(name);
      const document = documentOf(codec?.encode(`\ufeff${text}`) ?? new Uint8Array());
      const mark = codec?.encode('\ufeff')?.length ?? 0;
      const sample = [0, 1, 2, 3, 5, 6, 255, 256, 257, 258, 511, 512, text.indexOf('flask'), text.length];
      for (const offset of sample.filter((at) => !/[\ud800-\udbff]/.test(text.charAt(at - 1)))) {
        expect(byteOffset(document, offset)).toBe(mark + (codec?.encode(text.slice(0, offset))?.length ?? -1));
      }
    }
  });

  it.each(['utf-8', 'utf-16-le', 'utf-32-be'])(
    'a byte offset counts what each length of a character begins and ends with, in %s',
    (name) => {
      const characters = [...'\x7f\x80\u07ff\u0800\ud7ff\ue000\uffff\u{10000}\u{103ff}\u{10fc00}\u{10ffff}'];
      const codec = codecNamed(name);
      const bytesOf = (text: string): number => codec?.encode(text)?.length ?? Number.NaN;
      for (const character of characters) {
        const text = `\ufeff#${character}é`;
        const document = documentOf(codec?.encode(text) ?? new Uint8Array());
        expect(byteOffset(document, 1 + character.length)).toBe(bytesOf(`\ufeff#${character}`));
      }
    },
  );

  it.each([
    ['latin-1', '# coding: latin-1\n# éé\nflask\n'],
    ['gbk', '# coding: gbk 中文'],
    ['gbk', '\n# coding: gbk\n\n# 中文\nflask # 中\n'],
  ])('a byte offset in %s counts lines, or the only one: %j', (name, text) => {
    const codec = codecNamed(name);
    const document = documentOf(codec?.encode(text) ?? new Uint8Array());
    expect(Array.from({ length: text.length + 1 }, (_, at) => byteOffset(document, at))).toEqual(
      Array.from({ length: text.length + 1 }, (_, at) => codec?.encode(text.slice(0, at))?.length),
    );
  });

  it('counts bytes as they stand where a character has two encodings', () => {
    // U+FF5E is two bytes here, and three when it is encoded again.
    const head = new TextEncoder().encode('# coding: euc-jp\n# ');
    const bytes = Uint8Array.from([...head, 0xa1, 0xc1, 0xa4, 0xa2, 0x0a, 0x78, 0x0a]);
    const document = documentOf(bytes);
    expect(document.text).toBe('# coding: euc-jp\n# ～あ\nx\n');
    expect([...document.text].map((_, at) => byteOffset(document, at)).slice(-5)).toEqual([19, 21, 23, 24, 25]);
    expect(printDocument(document)).toEqual(bytes);
  });

  it('counts bytes of a codec that takes one or two', () => {
    const text = `# coding: gbk\n# ${'中a'.repeat(400)}\nflask\n`;
    const codec = codecNamed('gbk');
    const document = documentOf(codec?.encode(text) ?? new Uint8Array());
    for (const offset of [0, 20, 256, 512, 700, text.length]) {
      expect(byteOffset(document, offset)).toBe(codec?.encode(text.slice(0, offset))?.length);
    }
  });

  it('an_entry_and_a_requirement_begin_where_their_offsets_are', () => {
    fc.assert(
      fc.property(fileText, (text) => {
        // A NUL among the first two characters would be UTF-16, or no text at all.
        const document = documentOf(`##\n${text}`);
        for (const entry of document.entries) {
          expect(placeOfEntry(document, entry)).toEqual(placeAt(document, entry.start));
          if (entry.kind !== 'requirement') continue;
          const { whole } = spansOf(document, entry);
          expect(placeOfRequirement(document, entry)).toEqual(placeAt(document, whole.start));
        }
      }),
      cases(1000),
    );
  });

  it('places count LF, CRLF and CR, and nothing else', () => {
    const document = documentOf('a\nb\r\nc\rd\u2028e\x0cf');
    const places = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => placeAt(document, document.text.indexOf(name)));
    expect(places.map(({ line: number, column }) => `${number}:${column}`)).toEqual([
      '1:1',
      '2:1',
      '3:1',
      '4:1',
      '4:3',
      '4:5',
    ]);
    expect(placeAt(document, document.text.length)).toEqual({ path: 'requirements.txt', line: 4, column: 6 });
  });

  it('encodes a text as the document is, or says that it cannot', () => {
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
});

describe('the caret in the words of a refused line', () => {
  it.each([
    ['flask==', ''],
    ['a\nflask==1.24..4 # x', '..4'],
    ['\t flask==1.24..4', '..4'],
    ['flask \\\n>=1,\\\n  <2..0', '..0'],
    ['  fl\\\nask==1..2', '..2'],
    ['flask==1..2 --config-settings=a=b', '..2 --config-settings=a=b'],
    ['flask==1.0 --nonsense', '--nonsense'],
    ['a\n  flask \\\n  --nonsense', '--nonsense'],
    ['flask -e .', '-e .'],
    ['-e name @ https://example.org/x', '-e name @ https://example.org/x'],
    ['flask --pre -e .', '-e .'],
    ['fl-éé \\\n  ==1', '-éé   ==1'],
    ['flask\\\né', 'é'],
  ])('of %j stands before %j', (text, there) => {
    const refused = documentOf(text).entries.find((entry) => entry.kind === 'unreadable');
    if (refused?.kind !== 'unreadable') throw new Error('read');
    expect(refused.text.slice(refused.caret)).toBe(there);
    expect(documentOf(text).text.slice(refused.span.start)).toMatch(
      there === '' ? /^$/ : new RegExp(`^${there.slice(0, 3).replaceAll('.', '\\.')}`),
    );
  });
});

describe('the place of a mistake', () => {
  it.each([
    ['flask --pre --nonsense', '--nonsense'],
    ['flask --pre -e .', '-e .'],
    ['-e "x[a b]"', '-e "x[a b]"'],
    ['-r x\\', '\\'],
    ['-r "x', '"'],
  ])('in %j is %j', (text, there) => {
    const document = documentOf(`${text} # c\n`);
    const [entry] = document.entries;
    expect(entry?.kind === 'unreadable' && slice(document, entry.span)).toBe(there);
  });

  it('that lies in what is missing has no length', () => {
    expect(documentOf('flask==\\\n\\\\').entries).toMatchObject([{ kind: 'unreadable', span: { start: 9, end: 9 } }]);
  });
});

describe('options of a line', () => {
  it('are kept without the hashes, which stand for themselves', () => {
    const [entry] = documentOf(
      `flask==1.0 --hash=sha256:${'0'.repeat(64)} --config-settings=a=b --hash sha256:${'1'.repeat(64)}\n`,
    ).entries;
    expect(entry).toMatchObject({
      text: 'flask==1.0',
      options: [{ name: '--config-settings', value: 'a=b' }],
      hashes: [`sha256:${'0'.repeat(64)}`, `sha256:${'1'.repeat(64)}`],
    });
  });

  it('that include a file are entries, and the includes of the document, in their order', () => {
    const { entries, includes } = documentOf('# a\n-r a.txt\nx\n--pre\n-c b.txt\n');
    expect(includes.map(({ target }) => target)).toEqual(['a.txt', 'b.txt']);
    expect(includes).toEqual(entries.filter(({ kind }) => kind === 'include'));
    expect(documentOf('x\n').includes).toEqual([]);
  });

  it('beside -e are those of the requirement', () => {
    expect(documentOf('-e ./lib --config-settings=a=b\n--pre -e .\n./lib\n').entries).toMatchObject([
      { form: 'editable', text: '-e ./lib', options: [{ name: '--config-settings' }] },
      { form: 'editable', text: '-e .', options: [{ name: '--pre' }] },
      { form: 'path', text: './lib', options: [] },
    ]);
  });

  it('have the next word for a value, whatever it is, when they hold none themselves', () => {
    expect(documentOf('-r -i\nflask -Ca=b -Cc=d\n').entries).toMatchObject([
      { kind: 'include', target: '-i' },
      { options: [{ value: 'a=b' }, { value: 'c=d' }] },
    ]);
  });

  it('-e takes a file: URL that has a name before it', () => {
    const [entry] = documentOf('-e "x @ file:///lib/x"\n').entries;
    expect(entry).toMatchObject({ form: 'editable', name: 'x', target: 'file:///lib/x' });
  });

  it.each([
    ['-e git+https://e/x@v[1]#egg=x', 'x'],
    ['-e file:///lib/x[1]/y#egg=x', 'x'],
    ['-e ./x#1', null],
    [`-e \${REPOSITORY}#egg=x`, null],
    ['-e . ; os_name == "nt"', null],
  ])('%s is read, named %j', (text, name) => {
    expect(documentOf(text).entries).toMatchObject([{ kind: 'requirement', form: 'editable', name }]);
  });

  it('that pip refuses leave the name readable', () => {
    const entries = documentOf('Flask_X==1.0 --nonsense\n--nonsense\n').entries;
    expect(entries).toMatchObject([
      { kind: 'unreadable', name: 'flask-x', rawName: 'Flask_X' },
      { kind: 'unreadable', name: null, rawName: null },
    ]);
  });

  it.each([
    ['--index-url "https://e.com/a\\"b"', 'https://e.com/a"b'],
    ['--index-url "https://e.com/a\\\\b"', 'https://e.com/a\\b'],
    ['--index-url "https://e.com/a\\cb"', 'https://e.com/a\\cb'],
    ["--index-url 'https://e.com/a\\cb'", 'https://e.com/a\\cb'],
    ["--index-url 'https://e.com/a\\\\b'", 'https://e.com/a\\\\b'],
    ['--index-url\thttps://e.com/a', 'https://e.com/a'],
    ['--pyp https://e.com/a', 'https://e.com/a'],
  ])('%j has the value %j, as a shell reads it', (text, value) => {
    expect(documentOf(`${text}\n`).entries).toMatchObject([
      { kind: 'options', options: [{ name: '--index-url', value }] },
    ]);
  });
});

it('the indent of a comment is counted in blanks and tabs of its own line', () => {
  const text = '# a\n  # b\n\t \t# c\n\\\n  # d\n\u00a0# e\n';
  const indents = documentOf(text).entries.map((entry) => entry.kind === 'comment' && entry.indent);
  expect(indents).toEqual([0, 2, 3, 2, 0]);
});

describe('places of the parts of a requirement', () => {
  it('on one line', () => {
    const document = documentOf('  Flask_Login [b, A] >= 2 , < 3 ; os_name == "nt"  # why\n');
    const [entry] = document.entries;
    if (entry?.kind !== 'requirement') throw new Error('not read');
    expect(slice(document, spansOf(document, entry).whole)).toBe('Flask_Login [b, A] >= 2 , < 3 ; os_name == "nt"');
    expect(slice(document, spansOf(document, entry).name)).toBe('Flask_Login');
    expect(slice(document, spansOf(document, entry).extras)).toBe('[b, A]');
    expect(slice(document, spansOf(document, entry).specifier)).toBe('>= 2 , < 3');
    expect(slice(document, spansOf(document, entry).marker)).toBe('os_name == "nt"');
    expect(entry).toMatchObject({
      name: 'flask-login',
      rawName: 'Flask_Login',
      extras: ['a', 'b'],
      comment: '# why',
      text: slice(document, spansOf(document, entry).whole),
    });
  });

  it('on joined lines a part begins and ends where it stands, backslashes between', () => {
    const document = documentOf('fla\\\nsk\\\n  [a]\\\r\n==1.0 \\\n  ; os_name \\\n == "nt" \\\n# why\ndjango\n');
    const [entry, next] = document.entries;
    if (entry?.kind !== 'requirement') throw new Error('not read');
    expect(slice(document, spansOf(document, entry).name)).toBe('fla\\\nsk');
    expect(slice(document, spansOf(document, entry).extras)).toBe('[a]');
    expect(slice(document, spansOf(document, entry).specifier)).toBe('==1.0');
    expect(slice(document, spansOf(document, entry).marker)).toBe('os_name \\\n == "nt"');
    expect(entry).toMatchObject({ name: 'flask', line: 1, comment: '# why' });
    expect(next).toMatchObject({ kind: 'requirement', line: 8 });
  });

  it.each([
    ['-e q@git+https://e/q', 'q'],
    ['-e git://e/w.git#egg=W', 'W'],
    ['-e svn://e/w#egg=W&x=y', 'W'],
    ['-e git+https://e/x-1.0-py3-none-any.whl#egg=y', 'y'],
    ['-e file:///lib/x-1.0.zip', null],
  ])('of %j the name stands at %j', (text, name) => {
    const document = documentOf(text);
    const [entry] = document.entries;
    if (entry?.kind !== 'requirement') throw new Error('not read');
    const { whole, ...parts } = spansOf(document, entry);
    expect(slice(document, whole)).toBe(text);
    expect(slice(document, parts.name)).toBe(name);
    expect(parts).toMatchObject({ extras: null, specifier: null, marker: null });
  });

  it('of a name and its version', () => {
    const document = documentOf('flask==1\nflask\n');
    const [pinned, bare] = document.entries;
    if (pinned?.kind !== 'requirement' || bare?.kind !== 'requirement') throw new Error('not read');
    expect(slice(document, spansOf(document, pinned).specifier)).toBe('==1');
    expect(spansOf(document, bare).specifier).toBeNull();
  });

  it('of the name in a URL that -e has on the next line', () => {
    const document = documentOf('-e \\\n  git+https://e/z#egg=Z\n');
    const [entry] = document.entries;
    if (entry?.kind !== 'requirement') throw new Error('not read');
    expect(slice(document, spansOf(document, entry).name)).toBe('Z');
  });

  it('of a refused line the caret stands at the mistake, joined or not', () => {
    for (const text of ['flask==1..2\n', 'flask\\\n==1..2\n']) {
      const document = documentOf(text);
      const [entry] = document.entries;
      if (entry?.kind !== 'unreadable') throw new Error('read');
      expect(slice(document, entry.span)?.startsWith('..2')).toBe(true);
      expect(entry).toMatchObject({ name: 'flask', text: 'flask==1..2' });
    }
  });

  it('of markers and URLs', () => {
    const document = documentOf(
      'x @ https://e/x.zip;os_name == "nt"\nhttps://e/y.zip ; os_name == "nt"\ngit+https://e/z#egg=Z_z\n-e "q @ git+https://e/q"\n-e git+https://e/w#egg=W\n-r "a b.txt"\n-cc.txt\n--requirement=d.txt\n-re\\ f.txt\n-cg.txt --pre\n',
    );
    const [direct, url, vcs, quoted, editable, ...includes] = document.entries;
    if (direct?.kind !== 'requirement' || url?.kind !== 'requirement' || vcs?.kind !== 'requirement')
      throw new Error('not read');
    expect(slice(document, spansOf(document, direct).marker)).toBe('os_name == "nt"');
    expect(slice(document, spansOf(document, url).marker)).toBe('os_name == "nt"');
    expect(slice(document, spansOf(document, vcs).name)).toBe('Z_z');
    if (quoted?.kind !== 'requirement' || editable?.kind !== 'requirement') throw new Error('not read');
    expect(quoted).toMatchObject({ name: 'q', target: 'git+https://e/q' });
    expect(spansOf(document, quoted).name).toBeNull();
    expect(slice(document, spansOf(document, quoted).whole)).toBe('-e "q @ git+https://e/q"');
    expect(slice(document, spansOf(document, editable).name)).toBe('W');
    expect(includes.map((entry) => (entry.kind === 'include' ? slice(document, entry.targetSpan) : null))).toEqual([
      '"a b.txt"',
      'c.txt',
      'd.txt',
      '-re\\ f.txt',
      'g.txt',
    ]);
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

  it.each([
    [
      'f\0l\0a\0s\0k\0',
      'The line holds NUL characters: it looks like UTF-16 without a byte order mark. Save the whole file as UTF-8.',
    ],
    ['<<<<<<< HEAD', 'This is a mark of a merge conflict. Settle the conflict, then remove the mark.'],
    [
      `flask==\${VERSION}`,
      `The line rests on the environment variable \${VERSION}, which pip fills in where it runs; it cannot be compared.`,
    ],
    [
      'git+https://e/x#egg=x[y]',
      '"#egg=x[y]" is no package name alone; write "name[extra] @ url" for what else it should say.',
    ],
    ['git+git@e:x/y.git#egg=y', 'Behind git+ comes a URL: write git+ssh://git@host/path.'],
    ['https://e/x-1.whl', '"x-1.whl" is not how wheels are named (name-version-python-abi-platform.whl).'],
    ['file://host/x.zip', 'A file: URL cannot name another machine ("host"); write file:///path.'],
    ['http://[e/x.zip', 'The host of the URL has a bracket without its other half.'],
    ['./x[a b]', 'What stands in the brackets behind the path is no list of extras.'],
    ['-e git+https://e/x', 'pip must be told the name: write "-e name @ URL".'],
    ['-e flask==1.0', '-e takes a local folder or a VCS URL (git+https://…), not this.'],
    [`-e 'x;os_name=="nt"'`, '-e takes a local folder or a VCS URL (git+https://…), not this.'],
    ['-e hg://e/x#egg=x', '-e takes a local folder or a VCS URL (git+https://…), not this.'],
    ['-e bzr://e/x#egg=x', '-e takes a local folder or a VCS URL (git+https://…), not this.'],
    ['-e [a]', 'What stands in the brackets is no list of extras. Write it without blanks: -e .[dev,test].'],
    ['-e .[a, b]', 'What stands in the brackets is no list of extras. Write it without blanks: -e .[dev,test].'],
    [
      '-e .#egg=x',
      'pip takes all of this for the name of a folder: a marker or a fragment does not go with one. Write -e with the folder alone.',
    ],
    [
      '-e ./x; os_name == "nt"',
      'pip takes all of this for the name of a folder: a marker or a fragment does not go with one. Write -e with the folder alone.',
    ],
    ['-e x @ git+https://e/x', 'The blanks end the value of -e. Put quotation marks around it: -e "name @ url".'],
    ['flask -e .', 'A line holds one requirement; give -e a line of its own.'],
    ['flask --hash=md5:x', '--hash wants sha256, sha384 or sha512, a colon and the digest: --hash=sha256:abc….'],
    ['flask -C x', '--config-settings wants KEY=VALUE.'],
    ['--use-feature x', 'pip knows no feature "x".'],
    ['--no-binary -x', '--no-binary needs a value.'],
    ['--pre=1', '--pre takes no value.'],
    ['-r', '--requirement needs a value.'],
    ['-z', 'pip knows no option -z in a requirements file.'],
    ['-zx', 'pip knows no option -z in a requirements file.'],
    ['--what', 'pip knows no option --what in a requirements file.'],
    ['--no x', '--no could be --no-binary or --no-index or --no-require-hashes.'],
    [
      'flask --global-option=x',
      'pip knows no option --global-option in a requirements file. It is an option of older versions; use --config-settings, or give it on the command line.',
    ],
    ['-r "x', 'The quotation mark is never closed.'],
    ['-e "', 'The quotation mark is never closed.'],
    ['-e http://example.org/x.zip', '-e takes a local folder or a VCS URL (git+https://…), not this.'],
    ['-e git@example.org:x/y.git', '-e takes a local folder or a VCS URL (git+https://…), not this.'],
    ['-e file://host/x', 'A file: URL cannot name another machine ("host"); write file:///path.'],
    [
      '-e git+https://e/x#egg=x[y]',
      '"#egg=x[y]" is no package name alone; write "name[extra] @ url" for what else it should say.',
    ],
    [
      '-e "x @ git+https://e/x#egg=x[y]"',
      '"#egg=x[y]" is no package name alone; write "name[extra] @ url" for what else it should say.',
    ],
    ['-r x \\', ''],
  ])('%s', (text, message) => {
    const [entry] = documentOf(`#\n${text}`).entries.filter((one) => one.kind !== 'comment');
    if (message === '') expect(entry?.kind).toBe('include');
    else expect(entry).toMatchObject({ kind: 'unreadable', message, text: text.trim() });
  });

  it('joined lines are one entry, without a comment when none ends them', () => {
    expect(documentOf('x\nflask \\\n==1\n').entries[1]).toMatchObject({ start: 2, end: 14, line: 2, comment: null });
    expect(documentOf('x\n\\').entries[1]).toEqual({ kind: 'blank', start: 2, end: 3, line: 2 });
  });

  it('joining lines takes a backslash off a `#`, which is a comment then', () => {
    expect(documentOf('\\#x\\\ny\n').entries).toMatchObject([{ kind: 'comment', text: '#xy' }]);
  });

  it('a backslash before a comment takes nothing', () => {
    const [entry] = documentOf('-r x\\ # c\n').entries;
    expect(entry).toMatchObject({ kind: 'unreadable', message: 'The backslash at the end takes nothing.' });
  });

  it('white space is what Python takes for it, and a byte order mark inside is none', () => {
    const spaces = '\t\x1f \xa0\u1680\u2000\u200a\u202f\u205f\u3000';
    expect(requirementsOf(`flask${spaces}\n${spaces}django\nx${spaces}# c\n`).map((entry) => entry.name)).toEqual([
      'flask',
      'django',
      'x',
    ]);
    for (const line of ['flask\ufeff', '\u200bx', 'flask\x0e', 'flask\u1fff']) {
      expect(documentOf(line).entries).toMatchObject([{ kind: 'unreadable' }]);
    }
  });

  it('an address of ssh behind -e names no package, and `name @ url` does', () => {
    const names = ['git@host.org:x/y.git#egg=y', '"x @ http://host.org/x.zip"', '"x @ http://git@host.org/x.zip"'];
    const lines = documentOf(names.map((name) => `-e ${name}\n`).join('')).entries;
    expect(lines).toMatchObject([
      { kind: 'unreadable', name: null, rawName: null },
      { kind: 'unreadable', name: 'x', rawName: 'x' },
      { kind: 'unreadable', name: 'x', rawName: 'x' },
    ]);
  });

  it('a refused line keeps the name that can be read, and makes none up', () => {
    const names = documentOf(
      'flask --what\npip install x\nflask==1.0 django\nx @ file://h/y\nx @ https://e/#egg=a[b]\nflask;os_name\n',
    ).entries;
    expect(names.map((entry) => (entry.kind === 'unreadable' ? entry.name : 'read'))).toEqual([
      'flask',
      null,
      'flask',
      'x',
      'x',
      'flask',
    ]);
  });
});
