/** Inputs: raw, made by a grammar, and mutations of either and of real files. */
import fc from 'fast-check';
import { corpusFiles } from './corpus.ts';

/** Any text, lone surrogates too. */
export const rawText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.array(fc.nat(0xffff), { maxLength: 20 }).map((units) => String.fromCharCode(...units)),
);

/** Pieces that parsers, readers of Markdown and runners treat in a way of their own. */
const dangerous: fc.Arbitrary<string> = fc.constantFrom(
  ...['\n', '\r\n', '\r', '\\\n', '\\\r\n', '\\', '\t', ' ', '  ', '\u000b', '\u000c', '\u001c', '\u0085', '\u00a0'],
  ...['\u2028', '\u2029', '\ufeff', '\u0000', '\u202e', '\u200b', '\ud800', '\udfff', '\u{1f600}', 'İ', 'ſ', 'ß', '٣'],
  ...[
    '#',
    ' #',
    '# ',
    '##',
    ';',
    ',',
    '@',
    '[',
    ']',
    '(',
    ')',
    '"',
    "'",
    '`',
    '```',
    '~',
    '<',
    '>',
    '&',
    '|',
    '*',
    '_',
  ],
  ...['==', '===', '~=', '!=', '<=', '>=', '.*', '..', '+', '-', '--', '-r ', '-e ', '-c', '--hash=sha256:ab', '$'],
  ...[
    '::error::',
    '::',
    '##[',
    '%0A',
    '%25',
    '$' + '{X}',
    '@octocat',
    '#1',
    'GH-1',
    ':+1:',
    '<img src=x>',
    '<!--',
    '-->',
  ],
  ...['[a](https://e.example)', '![a](b)', 'https://e.example', 'www.e.example', 'a@b.example', '</details>', '&amp;'],
  ...[
    'git+https://e.example/a@v1#egg=a',
    'file:///a',
    './a',
    'a.whl',
    '# -*- coding: latin-1 -*-',
    '&a',
    '*a',
    '!!js',
    '<<:',
  ],
  ...[
    'python_version',
    'and',
    'or',
    'not in',
    'in',
    'extra',
    '9007199254740993',
    '1!',
    'deadbeefcafe',
    '$x$',
    '{0}',
    ']]>',
  ],
);

export const nastyText: fc.Arbitrary<string> = fc
  .array(fc.oneof({ arbitrary: dangerous, weight: 4 }, rawText, fc.stringMatching(/^[a-z]{1,6}$/)), { maxLength: 12 })
  .map((parts) => parts.join(''));

export const packageName: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    'django',
    'Flask',
    'ruamel.yaml',
    'typing_extensions',
    'a',
    'A--b',
    'opencv-python',
    'psycopg2',
    'torch',
  ),
  fc.constantFrom('opencv-python-headless', 'psycopg2-binary', 'numpy', 'numpi', 'pandas', 'requests', 'stripe', 'x1'),
  fc.stringMatching(/^[a-z0-9]([a-z0-9._-]{0,6}[a-z0-9])?$/),
);

const number = fc.oneof(
  fc.nat(3).map(String),
  fc.constantFrom('0', '00', '10', '9007199254740992', '9007199254740993'),
);
const release: fc.Arbitrary<string> = fc
  .array(number, { minLength: 1, maxLength: 4 })
  .map((numbers) => numbers.join('.'));
const publicVersion: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom('', '', '', '', '1!', 'v'),
    release,
    fc.constantFrom('', '', '', 'a1', 'b0', 'rc2', '.RC-1', '-alpha'),
    fc.constantFrom('', '', '', '.post0', '.post1', '-1', '.rev'),
    fc.constantFrom('', '', '', '.dev0', '.dev3', '-DEV'),
  )
  .map((parts) => parts.join(''));
export const anyVersion: fc.Arbitrary<string> = fc
  .tuple(publicVersion, fc.constantFrom('', '', '', '+cpu', '+cpu.1', '+2', '+2.A_b'))
  .map((parts) => parts.join(''));

export const specifier: fc.Arbitrary<string> = fc.oneof(
  fc.tuple(fc.constantFrom('==', '!=', '==='), anyVersion).map((parts) => parts.join('')),
  fc.tuple(fc.constantFrom('>=', '<=', '<', '>'), publicVersion).map((parts) => parts.join('')),
  fc.tuple(fc.constantFrom('==', '!='), release).map(([operator, text]) => `${operator}${text}.*`),
  release.map((text) => `~=0.${text}`),
);
export const specifiers: fc.Arbitrary<string> = fc.array(specifier, { maxLength: 3 }).map((all) => all.join(','));

const comparison = fc
  .tuple(
    fc.constantFrom('python_version', 'python_full_version', 'os_name', 'sys_platform', 'platform_machine', 'extra'),
    fc.constantFrom('==', '!=', '<', '>=', '~=', 'in', 'not in', '==='),
    fc.constantFrom('3.9', '3.12.4', 'posix', 'nt', 'linux', 'win32', 'x86_64', '5', ''),
    fc.boolean(),
  )
  .map(([variable, operator, value, turned]) =>
    turned ? `'${value}' ${operator} ${variable}` : `${variable} ${operator} "${value}"`,
  );
export const marker: fc.Arbitrary<string> = fc.letrec<{ marker: string }>((tie) => ({
  marker: fc.oneof(
    { maxDepth: 3 },
    { arbitrary: comparison, weight: 2 },
    fc
      .tuple(tie('marker'), fc.constantFrom('and', 'or'), tie('marker'))
      .map(([left, word, right]) => `(${left}) ${word} ${right}`),
  ),
})).marker;

export const requirement: fc.Arbitrary<string> = fc
  .tuple(
    packageName,
    fc.constantFrom('', '', '', '[a]', '[b,A_x]', '[]', ' [ a ] '),
    fc.oneof(
      { arbitrary: specifiers, weight: 5 },
      fc.constantFrom(' @ https://e.example/a-1.0-py3-none-any.whl', ' @ git+https://e.example/a.git@v1'),
    ),
    fc.option(marker, { freq: 4, nil: null }),
  )
  .map(
    ([name, extras, versions, condition]) =>
      `${name}${extras}${versions}${condition === null ? '' : ` ; ${condition}`}`,
  );

const line: fc.Arbitrary<string> = fc.oneof(
  { arbitrary: requirement, weight: 8 },
  { arbitrary: requirement.map((text) => `# ${text}`), weight: 2 },
  {
    arbitrary: fc.tuple(requirement, fc.constantFrom('  # why', ' # numpy stays out', '\\')).map((two) => two.join('')),
    weight: 2,
  },
  { arbitrary: fc.constant(''), weight: 3 },
  fc.constantFrom(
    '# Core',
    '# --- Testing ---',
    '#####',
    '# Database & storage',
    '# via x',
    '    # via',
    '# do not add stripe here',
  ),
  fc.constantFrom(
    '-r more.txt',
    '-c more.txt',
    '-r requirements.txt',
    '--requirement=none.txt',
    '-e .',
    '-e git+https://e.example/a#egg=a',
  ),
  fc.constantFrom(
    '--index-url https://e.example',
    '--hash=sha256:00',
    '--no-binary :all:',
    '-r',
    '--what',
    './a',
    'a.tar.gz',
  ),
  fc.constantFrom('# This file is autogenerated by pip-compile with Python 3.12', '#    pip-compile in.txt'),
  fc.tuple(requirement, dangerous).map((two) => two.join('')),
  nastyText,
);
const lineEnd = fc.oneof(
  { arbitrary: fc.constant('\n'), weight: 20 },
  fc.constantFrom('\r\n', '\r', '\u2028', '\u000b', ''),
);

/** A requirements file as text; mostly with one kind of line end, sometimes without the last. */
export const fileText: fc.Arbitrary<string> = fc.oneof(
  fc
    .tuple(fc.array(line, { maxLength: 10 }), fc.constantFrom('\n', '\n', '\n', '\r\n', '\r'), fc.boolean())
    .map(([lines, end, last]) => lines.join(end) + (last ? end : '')),
  fc.array(fc.tuple(line, lineEnd), { maxLength: 10 }).map((lines) => lines.flat().join('')),
);

/** A text in one of the encodings that files come in. */
export const fileBytes: fc.Arbitrary<Uint8Array> = fc.oneof(
  { arbitrary: fileText.map(utf8), weight: 6 },
  { arbitrary: mutated(fileText.map(utf8)), weight: 3 },
  { arbitrary: corpusBytes(), weight: 4 },
  fc.uint8Array({ maxLength: 60 }),
  fileText.map((text) => joined([0xef, 0xbb, 0xbf], utf8(text))),
  fileText.map((text) => joined([0xff, 0xfe], Buffer.from(text, 'utf16le'))),
  fileText.map((text) => joined([0xfe, 0xff], Buffer.from(text, 'utf16le').swap16())),
  fc
    .tuple(fc.constantFrom('latin-1', 'utf-8', 'cp1252', 'shift_jis', 'koi8-r', 'utf-7', 'utf-16', 'x'), fileText)
    .map(([name, text]) => joined(utf8(`# -*- coding: ${name} -*-\n`), Buffer.from(text, 'latin1'))),
);

/** A fragment so often that a quadratic reader shows. */
export const longBytes: fc.Arbitrary<Uint8Array> = fc
  .tuple(
    fc.oneof(
      nastyText,
      line,
      fc.tuple(line, lineEnd).map((two) => two.join('')),
      dangerous,
      requirement,
    ),
    fc.oneof(nastyText, line),
    fc.constantFrom(1_000, 30_000, 100_000),
  )
  .map(([fragment, end, length]) => {
    const times = Math.ceil(length / Math.max(1, fragment.length));
    return utf8(fragment.repeat(times) + end);
  });

export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function joined(first: Iterable<number>, second: Iterable<number>): Uint8Array {
  return new Uint8Array([...first, ...second]);
}

/** Real files, mutated; a few lines where there is no corpus. */
function corpusBytes(): fc.Arbitrary<Uint8Array> {
  const files = corpusFiles();
  return files.length === 0 ? mutated(fileText.map(utf8)) : mutated(fc.constantFrom(...files));
}

/** Bytes with pieces taken out, doubled, moved, put in or flipped. */
export function mutated(inputs: fc.Arbitrary<Uint8Array>): fc.Arbitrary<Uint8Array> {
  const mutation = fc.record({
    kind: fc.constantFrom('delete', 'double', 'insert', 'flip', 'cut'),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.oneof(fc.nat(8), fc.nat(200)),
    text: dangerous,
  });
  return fc.tuple(inputs, fc.array(mutation, { maxLength: 4 })).map(([bytes, mutations]) => {
    let result = [...bytes];
    for (const { kind, at, length, text } of mutations) {
      const start = Math.floor(at * result.length);
      const piece = result.slice(start, start + length);
      if (kind === 'delete') result.splice(start, length);
      else if (kind === 'double') result.splice(start, 0, ...piece);
      else if (kind === 'insert') result.splice(start, 0, ...utf8(text));
      else if (kind === 'flip') result[start] = (result[start] ?? 0) ^ (1 << (length % 8));
      else result = result.slice(0, start);
    }
    return new Uint8Array(result);
  });
}
