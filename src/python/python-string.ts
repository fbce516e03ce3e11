/**
 * What a Python string literal says. Markers quote their values like Python, and pip reads them as such
 * (`ast.literal_eval`), so `"\x41"` is `A`.
 *
 * Takes what stands between the quotes; null when Python refuses it (a line break, a cut-off escape), and for characters
 * by name (`\N{…}`), which need a table of all Unicode names.
 */
export function readPythonString(body: string): string | null {
  if (isPlainAscii(body)) return body;
  if (/[\0\p{Surrogate}]/u.test(body)) return null;
  let value = '';
  let position = 0;
  for (;;) {
    const backslash = body.indexOf('\\', position);
    const plain = body.slice(position, backslash === -1 ? body.length : backslash);
    if (plain.includes('\n') || plain.includes('\r')) return null;
    value += plain;
    if (backslash === -1) return value;
    const read = readEscape(body, backslash + 1);
    if (read === null) return null;
    value += read.value;
    position = read.end;
  }
}

/** What nearly all values are: printable ASCII without a backslash. */
function isPlainAscii(body: string): boolean {
  for (let index = 0; index < body.length; index += 1) {
    const code = body.charCodeAt(index);
    if (code < 32 || code > 126 || code === 92) return false;
  }
  return true;
}

interface Escape {
  readonly value: string;
  readonly end: number;
}

const simpleEscapes: ReadonlyMap<string, string> = new Map([
  ['\\', '\\'],
  ["'", "'"],
  ['"', '"'],
  ['a', '\x07'],
  ['b', '\b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['v', '\v'],
  // A line break behind a backslash joins the lines.
  ['\n', ''],
]);

/** How many hexadecimal digits follow. */
const hexadecimalEscapes: ReadonlyMap<string, number> = new Map([
  ['x', 2],
  ['u', 4],
  ['U', 8],
]);

/** The escape whose character behind the backslash is at `position`. An unknown one stays as it is, like in Python. */
function readEscape(body: string, position: number): Escape | null {
  const letter = body.charAt(position);
  const simple = simpleEscapes.get(letter);
  if (simple !== undefined) return { value: simple, end: position + 1 };
  const digits = hexadecimalEscapes.get(letter);
  if (digits !== undefined) return readCodePoint(body, position + 1, position + 1 + digits, 16);
  if (letter === '\r') return { value: '', end: position + (body.charAt(position + 1) === '\n' ? 2 : 1) };
  if (letter === '' || letter === 'N') return null;
  const octalEnd = endOfOctal(body, position);
  return octalEnd > position ? readCodePoint(body, position, octalEnd, 8) : { value: '\\', end: position };
}

function readCodePoint(body: string, start: number, end: number, base: 8 | 16): Escape | null {
  const digits = body.slice(start, end);
  if (digits.length < end - start || !/^[0-9a-fA-F]*$/.test(digits)) return null;
  const code = Number.parseInt(digits, base);
  return code > 0x10ffff ? null : { value: String.fromCodePoint(code), end };
}

/** One to three octal digits. */
function endOfOctal(body: string, position: number): number {
  let end = position;
  while (end < position + 3 && body.charAt(end) >= '0' && body.charAt(end) <= '7') end += 1;
  return end;
}
