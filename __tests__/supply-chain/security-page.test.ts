import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { codesIn, root, tablesOf } from '../docs/markdown.ts';

interface Named {
  readonly claim: string;
  readonly file: string;
  readonly test: string;
}

const page = 'docs/security.md';
const tables = tablesOf(page).filter(([header]) => header?.at(-1) === 'tested by');
const rows = tables.flatMap((table) => table.slice(1));
const named = rows.flatMap((row) => testsOf(row[0] ?? '', row.at(-1) ?? ''));

describe('docs/security.md', () => {
  it('has claims', () => {
    expect(tables.length).toBeGreaterThan(5);
    expect(rows.length).toBeGreaterThan(30);
  });

  it.each(rows.map((row) => ({ claim: row[0] ?? '', cell: row.at(-1) ?? '' })))(
    'names a test for: $claim',
    ({ claim, cell }) => {
      expect(testsOf(claim, cell)).not.toEqual([]);
    },
  );

  it.each(named)('$file has the test: $test', ({ file, test }) => {
    expect(existsSync(join(root, file))).toBe(true);
    expect(hasTest(readFileSync(join(root, file), 'utf8'), test)).toBe(true);
  });
});

describe('a test', () => {
  const text =
    "it('is one', () => {});\nit.each([\n  ['row'],\n])(\n  '%s is another',\n  () => {},\n);\nconst no = 'is none';";

  it.each([
    ['is one', true],
    ['%s is another', true],
    ['is none', false],
    ['is', false],
    ['row', false],
    ['is o.e', false],
  ])('called %j is seen: %s', (name, expected) => {
    expect(hasTest(text, name)).toBe(expected);
  });
});

/** `` `file.test.ts`: `name`, `name`; `other.test.ts`: `name` `` as pairs of a file below `__tests__/` and a name. */
function testsOf(claim: string, cell: string): readonly Named[] {
  const found: Named[] = [];
  let file = '';
  for (const code of codesIn(cell)) {
    if (code.endsWith('.test.ts')) file = `__tests__/${code}`;
    else found.push({ claim, file, test: code });
  }
  return found;
}

/** Whether a test of this very name is declared: the name is the first argument of a call of `it`, or of what `it.each` gives. */
function hasTest(text: string, name: string): boolean {
  return ["'", '"', '`'].some((quote) => {
    const title = `${quote}${name}${quote}`;
    for (let at = text.indexOf(title); at !== -1; at = text.indexOf(title, at + 1)) {
      if (/(?:\bit|\))\($/.test(text.slice(0, at).trimEnd())) return true;
    }
    return false;
  });
}
