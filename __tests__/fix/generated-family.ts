import { fc } from '../properties.ts';
import type { Family } from './family.ts';

/** A family whose files were written in one of many ways, and how to read what a fix makes of them. */
export interface GeneratedFamily {
  readonly family: Family;
  readonly decode: (file: string | Uint8Array) => string;
  readonly newline: string;
}

/** How a text becomes the bytes of a file. */
interface Writing {
  readonly name: string;
  readonly first: string;
  readonly encode: (text: string) => Uint8Array;
  readonly decode: (bytes: Uint8Array) => string;
}

const writings: readonly Writing[] = [
  buffered('utf8', 'utf8', [], ''),
  buffered('utf8 with a mark', 'utf8', [0xef, 0xbb, 0xbf], ''),
  buffered('utf16', 'utf16le', [0xff, 0xfe], ''),
  buffered('latin1', 'latin1', [], '# -*- coding: latin-1 -*-'),
];

function buffered(name: string, encoding: BufferEncoding, mark: readonly number[], first: string): Writing {
  return {
    name,
    first,
    encode: (text) => Uint8Array.from([...mark, ...Buffer.from(text, encoding)]),
    decode: (bytes) => Buffer.from(bytes.subarray(mark.length)).toString(encoding),
  };
}

const names = 'anyio boto3 celery django Flask gunicorn httpx ipython jinja2 kafka-python lxml mypy_extensions'
  .concat(' numpy openai pandas PyJWT requests ruamel.yaml stripe torch uvicorn zope.interface')
  .split(' ');

const specifier = fc.constantFrom('', '==1.0', '==2.0', '>=1', ' >= 1, <3', '<2', '~=1.4', '===1.0', '!=1.5');
const extras = fc.constantFrom('', '', '', '[a]', '[b,a]', ' [a]');
const marker = fc.constantFrom(
  '',
  '',
  '',
  '; python_version < "3.10"',
  ' ; sys_platform == "win32"',
  '; os_name=="posix"',
);
const behind = fc.constantFrom('', '', '', '  # why', ' # needs a new pip', ' --config-settings=a=b');
const above = fc.constantFrom('', '', '', '# a note', '# two notes\n# of prose', '#    via something');

interface Line {
  readonly name: string;
  readonly text: string;
  readonly note: string;
  readonly off: boolean;
}

const requirement = (name: string): fc.Arbitrary<Line> =>
  fc
    .tuple(extras, specifier, marker, behind, above, fc.integer({ min: 0, max: 9 }))
    .map(([extra, version, condition, comment, note, off]) => ({
      name,
      text: `${name}${extra}${version}${condition}${comment}`,
      note,
      off: off === 0,
    }));

const heading = fc.constantFrom(
  '',
  '# Web',
  '# Data',
  '# ----- AI -----',
  '# ====\n# Größe\n# ====',
  '# 3. Payment (new)',
  '# Die Zahlung €',
);
const blank = fc.constantFrom('\n', '\n\n', '');
const tail = fc.constantFrom('', '', '\n# The end.\n', '\n\n', '--pre\n', 'broken==1..\n');
const top = fc.constantFrom(
  '',
  '',
  '# A title\n\n',
  '# A title\n',
  '--index-url https://example.org/simple\n',
  '-r nested.txt\n',
);

/** The lines of a file as sections of the given packages. */
function fileOf(packages: readonly Line[], isBase: boolean): fc.Arbitrary<string> {
  return fc
    .tuple(
      top,
      tail,
      fc.array(fc.tuple(heading, blank, fc.integer({ min: 1, max: 8 })), { minLength: 1, maxLength: 6 }),
    )
    .map(([first, last, cuts]) => {
      let text = isBase && first.startsWith('-') ? '' : first;
      let at = 0;
      for (const [index, [title, gap, count]] of cuts.entries()) {
        const own = packages.slice(at, index === cuts.length - 1 ? packages.length : at + count);
        at += count;
        text += title === '' ? '' : `${title}\n`;
        for (const { text: line, note, off } of own) {
          text += `${note === '' ? '' : `${note}\n`}${off && !isBase ? `# ${line}` : line}\n`;
        }
        text += gap;
      }
      return text + last;
    });
}

const packages = (most: number): fc.Arbitrary<readonly Line[]> =>
  fc.shuffledSubarray(names, { maxLength: most }).chain((some) => fc.tuple(...some.map(requirement)));

const rule = fc.constantFrom(
  'relation: superset',
  'relation: superset',
  'relation: equal',
  'relation: subset\nrequire: []',
  'versions: exact',
  'environment: { python: "3.12", platform: linux }',
);

/** Families with sections, comments, options, switched-off lines, all encodings and all line ends. */
export const generatedFamily: fc.Arbitrary<GeneratedFamily> = fc
  .record({
    base: packages(14).chain((some) => fileOf(some, true)),
    variant: packages(14).chain((some) => fileOf(some, false)),
    rule,
    writing: fc.constantFrom(...writings),
    newline: fc.constantFrom('\n', '\n', '\r\n', '\r'),
    isCut: fc.boolean(),
    fix: fc.constantFrom(
      '',
      'fix: [missing]',
      'fix: [missing, commented-out]',
      'fix: [missing, commented-out, version-conflict, version-wider, version-differs, extras-differ, marker-differs, unexpected]',
    ),
  })
  .map(({ base, variant, rule: lines, writing, newline, isCut, fix }) => {
    const headed = writing.first === '' ? variant : `${writing.first}\n${variant}`;
    const sayable = writing.name === 'latin1' ? headed.replaceAll('€', 'EUR') : headed;
    const whole = (isCut ? sayable.replace(/\n+$/, '') : sayable).replaceAll('\n', newline);
    return {
      family: {
        base,
        variant: writing.encode(whole),
        rule: lines,
        policy: fix,
        files: { 'nested.txt': 'asgiref\n' },
      },
      decode: (file) => writing.decode(typeof file === 'string' ? new TextEncoder().encode(file) : file),
      newline,
    };
  });
