import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { codecNamed, loadCharacterTables } from '../../src/documents/codec.ts';
import { decode } from '../../src/documents/decode.ts';

await loadCharacterTables();

interface Table {
  readonly pip: string;
  readonly names: Readonly<Record<string, string>>;
  readonly tables: Readonly<Record<string, string>>;
  readonly files: readonly (readonly [base64: string, text: string | null])[];
}

const tablePath = new URL('../golden/pip-encodings.json', import.meta.url);
const table: Table = JSON.parse(readFileSync(tablePath, 'utf8'));

describe('whole files, decoded as pip decodes them', () => {
  it.each(table.files)('%s', (base64, text) => {
    const result = decode(new Uint8Array(Buffer.from(base64, 'base64')));
    expect(result.kind === 'decoded' ? result.text : null).toBe(text);
  });
});

describe("Python's names of encodings", () => {
  const supported = new Set(Object.values(table.names).filter((name) => codecNamed(name) !== null));
  const unmarked = new Map([
    ['utf-16', 'utf-16-le'],
    ['utf-32', 'utf-32-le'],
    ['utf-8-sig', 'utf-8'],
  ]);

  it.each(Object.entries(table.names).filter(([, name]) => supported.has(name)))('%s is %s', (alias, name) => {
    expect(codecNamed(alias)?.name).toBe(unmarked.get(name) ?? name);
  });

  it('those that people use are known', () => {
    const used = [
      'latin-1',
      'cp1252',
      'windows-1251',
      'UTF8',
      'utf-8-sig',
      'ascii',
      'ISO-8859-15',
      'gbk',
      'shift-jis',
      'koi8-r',
    ];
    expect(used.filter((name) => codecNamed(name) === null)).toEqual([]);
  });

  it.each([
    ['latin--1', 'iso8859-1'],
    ['ISO_-_8859-1', 'iso8859-1'],
    ['us.ascii', 'ascii'],
    ['windows.1252', 'cp1252'],
    ['utf-8-', 'utf-8'],
    ['-utf-8', 'utf-8'],
    ['_cp1252--', 'cp1252'],
  ])('%s is %s, however it is spelt', (spelt, name) => {
    expect(codecNamed(spelt)?.name).toBe(name);
  });

  it.each(['rot13', 'base64', 'idna', 'utf-7', 'utf-8-unix', 'nonsense', '', '__proto__', 'constructor', 'hz'])(
    '"%s" is none that can be read here',
    (name) => {
      expect(codecNamed(name)).toBeNull();
    },
  );
});

describe('encodings of one byte a character', () => {
  const oneByte = Object.entries(table.tables).filter(([name]) => codecNamed(name)?.width === 'one');

  it('are many', () => {
    expect(oneByte.length).toBeGreaterThan(35);
  });

  it.each(oneByte)('%s agrees with Python on every byte, and comes back', (name, upper) => {
    const codec = codecNamed(name);
    const seen = Array.from({ length: 128 }, (_, index) => {
      const result = codec?.decode(Uint8Array.of(0x41, 128 + index)) ?? { invalidAt: 0 };
      return 'text' in result ? result.text.slice(1) : '\ufffd';
    });
    expect(seen.join('')).toBe(upper);
    for (const [index, character] of seen.entries()) {
      if (character !== '\ufffd') expect(codec?.encode(character)).toEqual(Uint8Array.of(128 + index));
    }
  });
});

describe('a coding line', () => {
  const encodingOf = (text: string): string | null => {
    const result = decode(new TextEncoder().encode(text));
    return result.kind === 'decoded' ? result.encoding.name : null;
  };

  it.each([
    ['# coding: cp1252', 'cp1252'],
    ['flask\n# coding: cp1252', 'cp1252'],
    ['\n# coding: cp1252\n', 'cp1252'],
    ['# the first line is a remark\n# coding: cp1252\n', 'cp1252'],
    ['\n\n# coding: cp1252\n', 'utf-8'],
    ['# -*- coding: cp1252-*-\n', 'cp1252'],
    ['# coding: ascii\n# \x7f\n', 'ascii'],
  ])('of %j the encoding is %s', (text, name) => {
    expect(encodingOf(text)).toBe(name);
  });
});

it('a byte order mark inside a text of tables stays', () => {
  const bytes = Uint8Array.of(0x84, 0x31, 0x95, 0x33, 0x61);
  expect(codecNamed('gb18030')?.decode(bytes)).toEqual({ text: '\ufeffa' });
  expect(codecNamed('gb18030')?.encode('\ufeffa')).toEqual(bytes);
});

describe('bytes that are no text', () => {
  const bytes = (...parts: readonly (string | number)[]): Uint8Array =>
    Uint8Array.from(
      parts.flatMap((part) => (typeof part === 'number' ? [part] : [...part].map((one) => one.charCodeAt(0)))),
    );

  it.each([
    [
      'latin-1 without a cookie',
      bytes('flask\n# caf', 0xe9, '\n'),
      'flask\n# caf',
      'The byte 0xe9 at offset 11 is not utf-8. Save the file as UTF-8, or name its encoding in the first line: "# -*- coding: latin-1 -*-".',
    ],
    [
      'half a unit behind a mark',
      bytes(0xff, 0xfe, 'a', 0, 'b'),
      'a',
      'The byte 0x62 at offset 4 is not utf-16-le. The byte order mark says so; save the whole file in one encoding, best UTF-8.',
    ],
    [
      'beyond ASCII where the cookie says ASCII',
      bytes('# coding: ascii\n', 0xe9),
      '# coding: ascii\n',
      'The byte 0xe9 at offset 16 is not ascii. The coding line of the file says so; save it in that encoding, or as UTF-8 without that line.',
    ],
    [
      'a hole in a table',
      bytes('# coding: cp1252\nx', 0x81),
      '# coding: cp1252\nx',
      'The byte 0x81 at offset 18 is not cp1252. The coding line of the file says so; save it in that encoding, or as UTF-8 without that line.',
    ],
    [
      'half a character of two bytes',
      bytes('# coding: gbk\n#', 0xd6, 0xd0, 0xff, 'x'),
      '# coding: gbk\n#中',
      'The byte 0xff at offset 17 is not gbk. The coding line of the file says so; save it in that encoding, or as UTF-8 without that line.',
    ],
    [
      'the same, with more lines behind',
      bytes('# coding: gbk\n#', 0xd6, 0xd0, 0xff, 'x\n# y\n'),
      '# coding: gbk\n#中',
      'The byte 0xff at offset 17 is not gbk. The coding line of the file says so; save it in that encoding, or as UTF-8 without that line.',
    ],
    [
      'a byte of one digit',
      bytes(0xff, 0xfe, 'a', 0, '\n'),
      'a',
      'The byte 0x0a at offset 4 is not utf-16-le. The byte order mark says so; save the whole file in one encoding, best UTF-8.',
    ],
    [
      'an unknown cookie',
      bytes('# coding: klingon\n'),
      '',
      'The coding line names "klingon", which is no encoding that can be read here. Save the file as UTF-8 and drop that line.',
    ],
    [
      'UTF-16 without a mark',
      bytes('f', 0, 'l', 0),
      '',
      'The file looks like UTF-16 without a byte order mark, or is no text at all: its first characters are NUL. Save it as UTF-8.',
    ],
    [
      'the same, big-endian',
      bytes(0, 'f', 0, 'l'),
      '',
      'The file looks like UTF-16 without a byte order mark, or is no text at all: its first characters are NUL. Save it as UTF-8.',
    ],
    [
      'NUL alone',
      bytes(0),
      '',
      'The file looks like UTF-16 without a byte order mark, or is no text at all: its first characters are NUL. Save it as UTF-8.',
    ],
  ])('%s: the place and the way out are said', (_, data, before, message) => {
    expect(decode(data)).toEqual({ kind: 'undecodable', before, message });
  });

  it.each([
    ['ascii', 0xe9],
    ['cp1252', 0x81],
    ['gbk', 0xff],
  ])('in %s the first byte may be the one that is wrong', (name, wrong) => {
    expect(decode(bytes(wrong, `\n# coding: ${name}\n`))).toMatchObject({ kind: 'undecodable', before: '' });
    expect(codecNamed(name)?.decode(bytes(wrong, '\n#\n'))).toEqual({ invalidAt: 0 });
  });
});

const oracle = process.env['DEPENDENCY_FILE_SYNC_ORACLE'];
const oraclePip =
  oracle === undefined
    ? null
    : execFileSync(oracle, ['-c', 'import pip; print(pip.__version__)'], { encoding: 'utf8' }).trim();
const why =
  oracle === undefined ? 'DEPENDENCY_FILE_SYNC_ORACLE names no Python' : `its pip is ${oraclePip}, not ${table.pip}`;

describe.skipIf(oraclePip !== table.pip)(
  `the table made again${oraclePip === table.pip ? '' : ` (skipped: ${why})`}`,
  () => {
    it('is the same', () => {
      const script = new URL('../../scripts/oracle/pip_encodings.py', import.meta.url).pathname;
      const made: Table = JSON.parse(execFileSync(oracle ?? '', [script], { encoding: 'utf8', maxBuffer: 1 << 24 }));
      expect(made.files).toEqual(table.files);
      // Newer Pythons have more names for encodings; what both know must be the same.
      for (const [name, codec] of Object.entries(table.names)) expect(made.names[name] ?? codec).toBe(codec);
      for (const [name, upper] of Object.entries(table.tables)) expect(made.tables[name] ?? upper).toBe(upper);
    });
  },
);
