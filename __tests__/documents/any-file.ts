import { fc } from '../properties.ts';

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

/** Texts of files, with lines of every kind and ends of every kind. */
export const fileText = fc.array(fc.tuple(line, lineEnd), { maxLength: 12 }).map((lines) => lines.flat().join(''));
