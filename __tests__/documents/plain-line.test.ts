import { describe, expect, it } from 'vitest';
import { type Document, type Entry, readDocument } from '../../src/documents/document.ts';
import { type KnownTexts, knownLines, knownTexts } from '../../src/documents/known-texts.ts';
import { repeats, writtenOut } from '../../src/documents/plain-entry.ts';
import { cases, fc } from '../properties.ts';
import { documentOf } from './document-of.ts';

/** The entries as values that can be compared. */
function writtenEntries({ entries }: Document): readonly Entry[] {
  return entries.map((entry) => (entry.kind === 'requirement' ? writtenOut(entry) : entry));
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

describe('a plain line', () => {
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
});

describe('a line that another file has as well', () => {
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
});
