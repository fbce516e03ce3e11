import { beforeAll, describe, expect, it } from 'vitest';
import { loadCharacterTables } from '../../src/documents/codec.ts';
import { check } from '../../src/pipeline.ts';
import { memorySnapshot } from '../memory-snapshot.ts';
import { fixFamily } from './family.ts';

beforeAll(loadCharacterTables);

const utf16 = (text: string): Uint8Array => Uint8Array.from([0xff, 0xfe, ...Buffer.from(text, 'utf16le')]);
const latin1 = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'));

const base = 'django\nstripe==11\n';

/** The variant before and after: the new line is written as the lines around it are. */
const variants: Readonly<Record<string, readonly [string | Uint8Array, string | Uint8Array]>> = {
  'an empty file': ['', 'django\nstripe==11\n'],
  'a file with a blank line': ['\n', '\ndjango\nstripe==11\n'],
  'a file with only a comment, without final newline': ['# ours', '# ours\n\ndjango\nstripe==11'],
  'a file without final newline, which it keeps': ['django', 'django\nstripe==11'],
  'a file with final newline': ['django\n', 'django\nstripe==11\n'],
  CRLF: ['django\r\n', 'django\r\nstripe==11\r\n'],
  'CRLF without final newline': ['redis\r\ndjango', 'redis\r\ndjango\r\nstripe==11'],
  'CR alone': ['django\r', 'django\rstripe==11\r'],
  'mixed line ends: that of the line before': ['redis\ndjango\r\nzope\n', 'redis\ndjango\r\nstripe==11\r\nzope\n'],
  'a UTF-8 byte order mark': ['\ufeffdjango\n', '\ufeffdjango\nstripe==11\n'],
  'a UTF-8 byte order mark and nothing else': ['\ufeff', '\ufeffdjango\nstripe==11\n'],
  'UTF-16 with byte order mark': [utf16('django\r\n'), utf16('django\r\nstripe==11\r\n')],
  'Latin-1': [latin1('# coding: latin-1\n# é\ndjango\n'), latin1('# coding: latin-1\n# é\ndjango\nstripe==11\n')],
  'a file that starts with options': ['--pre\n\ndjango\n', '--pre\n\ndjango\nstripe==11\n'],
  'a last line that is continued into the end of the file': ['django \\', 'django \\\n\nstripe==11'],
  'a last line that is continued into nothing': ['django \\\n', 'django \\\n\nstripe==11\n'],
  'a continued last line': ['django \\\n  >=4\n', 'django \\\n  >=4\nstripe==11\n'],
  'a comment that ends in a backslash continues nothing': ['django # \\x\n# c:\\', 'django # \\x\nstripe==11\n# c:\\'],
  'a file that ends in prose': ['django\n\n# The end.\n', 'django\nstripe==11\n\n# The end.\n'],
};

describe('the bytes of a fixed file', () => {
  it.each(Object.entries(variants))('%s', async (_, [before, after]) => {
    const fixed = await fixFamily({ base, variant: before });
    expect(fixed.variant).toEqual(after);
    expect(fixed.outcome.after.result.verdict).toBe('in-sync');
  });

  it('a heading that the encoding of the variant cannot say is not brought', async () => {
    const web = '# Web\ndjango\n\n';
    const logs = '# Logs\nstructlog\n';
    const variant = latin1(`# coding: latin-1\n\n${web}${logs}`);
    const { variant: after } = await fixFamily({ base: `${web}# Zahlung €\nstripe\n\n${logs}`, variant });
    expect(after).toEqual(latin1(`# coding: latin-1\n\n${web}${logs}stripe\n`));
    const half = await fixFamily({ base: `${web}# Payment\n# in €\nstripe\n\n${logs}`, variant });
    expect(half.variant).toEqual(after);
    const said = await fixFamily({ base: `${web}# Über\nstripe\n\n${logs}`, variant });
    expect(said.variant).toEqual(latin1(`# coding: latin-1\n\n${web}# Über\nstripe\n\n${logs}`));
  });

  it('what the encoding cannot say is left, and said', async () => {
    const variant = latin1('# coding: latin-1\ndjango\n');
    const { outcome, left } = await fixFamily({ base: 'django\nstripe; platform_release != "€"\n', variant });
    expect(outcome.changes).toEqual([]);
    expect(left).toEqual([
      'missing stripe: iso8859-1, the encoding of variant.txt, has no bytes for the line; change the file yourself',
    ]);
  });

  it.each([
    ['the only line', 'stripe; platform_release != "€"\n'],
    ['one line of two', 'stripe==1; os_name == "nt"\nstripe==2; os_name != "nt" and platform_release != "€"\n'],
  ])('what the encoding cannot say is not promised by a check either: %s', async (_which, lines) => {
    const policy = 'version: 1\ngroups:\n  - { base: base.txt, variants: [variant.txt] }\n';
    const variant = latin1('# coding: latin-1\ndjango\n');
    const files = { 'p.yml': policy, 'base.txt': `django\n${lines}`, 'variant.txt': variant };
    const nothing = { compared: null, previousPaths: new Map(), notes: [], enforce: null, today: '2026-06-15' };
    const { advices } = await check({ policyPath: 'p.yml', head: memorySnapshot(files), ...nothing });
    expect([...advices.values()].map(({ possible }) => possible)).toEqual([false]);
  });
});
