import { describe, expect, it } from 'vitest';
import { byteOffset } from '../../src/documents/byte-offsets.ts';
import { codecNamed, loadCharacterTables } from '../../src/documents/codec.ts';
import { placeAt, placeOfEntry, placeOfRequirement, printDocument, spansOf } from '../../src/documents/document.ts';
import { cases, fc } from '../properties.ts';
import { fileText } from './any-file.ts';
import { documentOf, slice } from './document-of.ts';

await loadCharacterTables();

describe('a byte offset', () => {
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
});

describe('a place', () => {
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

  it('the indent of a comment is counted in blanks and tabs of its own line', () => {
    const text = '# a\n  # b\n\t \t# c\n\\\n  # d\n\u00a0# e\n';
    const indents = documentOf(text).entries.map((entry) => entry.kind === 'comment' && entry.indent);
    expect(indents).toEqual([0, 2, 3, 2, 0]);
  });
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
