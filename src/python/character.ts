/**
 * The character classes that PEP 440 and PEP 508 are written in, on UTF-16 code units.
 *
 * Scanners compare numbers instead of running regular expressions: each looks at a unit once, so reading is linear
 * whatever the text is.
 */

const digit = 1;
const letter = 2;
/** `-`, `_` and `.`: what separates the words of a name and the parts of a version. */
const separator = 4;

const classes: Uint8Array = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (character >= '0' && character <= '9') return digit;
  if ((character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z')) return letter;
  return character === '-' || character === '_' || character === '.' ? separator : 0;
});

function classOf(code: number): number {
  return code < 128 ? (classes[code] ?? 0) : 0;
}

/** An ASCII digit. The code unit behind the end of a text is `NaN`, which is in no class. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** An ASCII letter or digit. */
export function isAlphanumeric(code: number): boolean {
  return (classOf(code) & (digit | letter)) !== 0;
}

/** `-`, `_` or `.`. */
export function isSeparator(code: number): boolean {
  return classOf(code) === separator;
}

/** An ASCII letter or digit, or a separator: what the inside of a name is made of. */
export function isNameCharacter(code: number): boolean {
  return classOf(code) !== 0;
}

/** The blanks of PEP 508: space and tab. */
export function isBlank(code: number): boolean {
  return code === 32 || code === 9;
}

/** White space as Python's `str.isspace` has it, which JavaScript's `\s` is not (`\x1c`–`\x1f`, `\x85`, no `\ufeff`). */
export function isPythonSpace(code: number): boolean {
  if (code < 128) return code === 32 || (code >= 9 && code <= 13) || (code >= 28 && code <= 31);
  if (code >= 0x2000 && code <= 0x200a) return true;
  return (
    code === 0x85 ||
    code === 0xa0 ||
    code === 0x1680 ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}

/** The text without white space at its ends, as Python's `str.strip` leaves it. */
export function stripPythonSpace(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isPythonSpace(text.charCodeAt(start))) start += 1;
  while (end > start && isPythonSpace(text.charCodeAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

/** Where the run of ASCII digits that begins at `position` ends. */
export function endOfDigits(text: string, position: number): number {
  let end = position;
  while (isDigit(text.charCodeAt(end))) end += 1;
  return end;
}

/** Whether the ASCII lower-case `word` stands at `position`, in any case. */
export function hasWordAt(text: string, position: number, word: string): boolean {
  for (let index = 0; index < word.length; index += 1) {
    if ((text.charCodeAt(position + index) | 0x20) !== word.charCodeAt(index)) return false;
  }
  return true;
}
