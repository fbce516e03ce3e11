import { describe, expect, it } from 'vitest';
import { type Document, type Entry, readDocument } from '../../src/documents/document.ts';
import {
  flatten,
  includeTarget,
  installedDocuments,
  maximumIncludeDepth,
  type Reached,
} from '../../src/documents/include.ts';
import { type Problem, problem } from '../../src/problem.ts';

function documentOf(path: string, text: string): Document {
  const document = readDocument(path, new TextEncoder().encode(text));
  if ('code' in document) throw new Error(document.message);
  return document;
}

function files(texts: Readonly<Record<string, string | Problem>>): ReadonlyMap<string, Document | Problem> {
  return new Map(
    Object.entries(texts).map(([path, text]) => [path, typeof text === 'string' ? documentOf(path, text) : text]),
  );
}

describe('where an include leads', () => {
  const elsewhere = 'is on another machine and is not followed; what it brings is not compared.';
  const outside =
    'is an absolute path, which is outside the repository wherever it is cloned. Name the file relative to this one.';
  const folder = 'names a folder. Name the file in it.';

  it.each([
    ['requirements.txt', '-r base.txt', 'base.txt'],
    ['a/b/requirements.txt', '-r ../common/base.txt', 'a/common/base.txt'],
    ['a/requirements.txt', '-c ./x/../constraints.txt', 'a/constraints.txt'],
    ['a/requirements.txt', '-r ../base.txt', 'base.txt'],
    ['a/requirements.txt', '-r ../../shared/base.txt', '../shared/base.txt'],
    ['requirements.txt', '-r ../../base.txt', '../../base.txt'],
    ['../top/requirements.txt', '-r ../base.txt', '../base.txt'],
    ['requirements.txt', '-r "my base.txt"', 'my base.txt'],
    ['requirements.txt', '-r common//base.txt', 'common/base.txt'],
    ['requirements.txt', '-r mirror/https:base.txt', 'mirror/https:base.txt'],
  ])('from %s, %s is %s', (from, line, path) => {
    const document = documentOf(from, line);
    const [entry] = document.entries;
    if (entry?.kind !== 'include') throw new Error('no include');
    expect(includeTarget(document, entry)).toEqual({ kind: 'path', path });
  });

  it.each([
    ['-r https://example.org/base.txt', 'include-skipped', elsewhere],
    ['-c HTTP://example.org/base.txt', 'include-skipped', elsewhere],
    [
      `-r \${HOME}/base.txt`,
      'include-skipped',
      `rests on the environment variable \${HOME} and is not followed; what it brings is not compared.`,
    ],
    ['-r /etc/base.txt', 'file-outside', outside],
    ['-c file:///etc/base.txt', 'file-outside', outside],
    ['-r .', 'file-not-regular', folder],
    ['-r ""', 'file-not-regular', folder],
    ['-c ../..', 'file-not-regular', folder],
  ])('%s is a problem at its own place: %s', (line, code, said) => {
    const document = documentOf('requirements.txt', `# c\n${line}\n`);
    const entry = document.entries[1];
    if (entry?.kind !== 'include') throw new Error('no include');
    const message = `"${line.replace('""', '')}" ${said}`;
    const at = { path: 'requirements.txt', line: 2, column: 4 };
    expect(includeTarget(document, entry)).toMatchObject({
      kind: 'problem',
      problem: { code, message, fatal: code !== 'include-skipped', ...at },
    });
  });
});

describe('a file with its includes followed', () => {
  const named = (texts: Readonly<Record<string, string | Problem>>) => {
    const flat = flatten('r.txt', files(texts));
    return {
      requirements: flat.requirements.map(({ entry, document }) => `${document.path}: ${entry.name}`),
      constraints: flat.constraints.map(({ entry, document }) => `${document.path}: ${entry.name}`),
      problems: flat.problems.map(({ code, path, line, message }) => `${path}:${line} ${code} ${message}`),
      documents: flat.documents.map(({ path }) => path),
    };
  };

  it('its lines come in the order of pip, each with the way that led there', () => {
    const flat = flatten(
      'r.txt',
      files({ 'r.txt': 'a\n-r x/b.txt\nc\n--pre\n=\n', 'x/b.txt': 'b\n-r ../d.txt\n', 'd.txt': 'd\n' }),
    );
    expect(flat.requirements.map(({ entry }) => entry.name)).toEqual(['a', 'b', 'd', 'c']);
    expect(flat.requirements[2]?.via.map(({ document, entry }) => `${document.path}:${entry.line}`)).toEqual([
      'r.txt:2',
      'x/b.txt:2',
    ]);
    expect(flat.documents.map(({ path }) => path)).toEqual(['r.txt', 'x/b.txt', 'd.txt']);
    expect(flat.problems).toEqual([]);
  });

  it('what is installed comes from each file with requirements once, and from none that only constrains', () => {
    const flat = flatten(
      'r.txt',
      files({
        'r.txt': 'a\nb\n-r x.txt\n-r none.txt\n-c c.txt\n',
        'x.txt': 'x\n',
        'none.txt': '--pre\n',
        'c.txt': 'c\n-r d.txt\n',
        'd.txt': 'd\n',
      }),
    );
    expect(installedDocuments(flat).map(({ path }) => path)).toEqual(['r.txt', 'x.txt', 'd.txt']);
  });

  it('options and lines that cannot be read come with the way that led there', () => {
    const flat = flatten('r.txt', files({ 'r.txt': '# why\n\n--pre\n-c x/b.txt\n', 'x/b.txt': '=\n--no-index\n' }));
    const places = (reached: readonly Reached<Entry>[]): readonly string[] =>
      reached.map(({ entry, document, via }) =>
        [...via.map((one) => one.entry.line), document.path, entry.line].join(' '),
      );
    expect(places(flat.options)).toEqual(['r.txt 3', '4 x/b.txt 2']);
    expect(places(flat.unreadable)).toEqual(['4 x/b.txt 1']);
    expect(flat.problems).toEqual([]);
  });

  it('-c brings constraints, and a -r inside them requirements again, as in pip', () => {
    expect(
      named({ 'r.txt': 'a\n-c c.txt\n', 'c.txt': 'b==1\n-r d.txt\n-c e.txt\n', 'd.txt': 'd\n', 'e.txt': 'e\n' }),
    ).toMatchObject({
      requirements: ['r.txt: a', 'd.txt: d'],
      constraints: ['c.txt: b', 'e.txt: e'],
    });
  });

  it('what pip takes for no constraint is unreadable there, and only there', () => {
    const named = 'f @ https://e/f.zip\ng[h]\n';
    const lines = `a\n  -e ./b # why\n-e git+https://e/c#egg=c\n./d\nhttps://e/e.zip\n${named}`;
    const flat = flatten('r.txt', files({ 'r.txt': '-c c.txt\n-r c.txt\n', 'c.txt': lines }));
    expect(flat.constraints.map(({ entry }) => entry.name)).toEqual(['a', 'f', 'g']);
    expect(flat.requirements).toHaveLength(7);
    expect(flat.unreadable.map(({ entry }) => [entry.line, entry.name, entry.text, entry.message])).toEqual([
      [2, null, '-e ./b', '-e cannot stand in a file that -c names. Write "name @ url", or include the file with -r.'],
      [
        3,
        'c',
        '-e git+https://e/c#egg=c',
        '-e cannot stand in a file that -c names. Write "name @ url", or include the file with -r.',
      ],
      [4, null, './d', 'A file that -c names wants the name of each package. Write "name @ url".'],
      [5, null, 'https://e/e.zip', 'A file that -c names wants the name of each package. Write "name @ url".'],
    ]);
    expect(flat.unreadable[0]?.entry).toMatchObject({ kind: 'unreadable', span: { start: 4, end: 10 }, caret: 0 });
  });

  it('a file that is reached twice counts once, as requirements and as constraints apart', () => {
    expect(
      named({
        'r.txt': '-r a.txt\n-r b.txt\n-c c.txt\n',
        'a.txt': '-r c.txt\n',
        'b.txt': '-r c.txt\n',
        'c.txt': 'c\n',
      }),
    ).toEqual({
      requirements: ['c.txt: c'],
      constraints: ['c.txt: c'],
      problems: [],
      documents: ['r.txt', 'a.txt', 'c.txt', 'b.txt'],
    });
  });

  it('a file that leads back to itself is a problem at the line that does', () => {
    expect(named({ 'r.txt': 'a\n-r b.txt\n', 'b.txt': 'b\n-r r.txt\n' })).toMatchObject({
      requirements: ['r.txt: a', 'b.txt: b'],
      problems: [
        'b.txt:2 include-cycle "-r r.txt" leads back to r.txt, which includes this file: pip refuses that. Remove one of the includes.',
      ],
    });
    expect(named({ 'r.txt': '-c r.txt\n' }).problems).toHaveLength(1);
  });

  it('what is missing or cannot be read is a problem at the line that led there', () => {
    const broken = problem('file-undecodable', 'The byte is wrong.', { path: 'b.txt', line: 7, column: 1 });
    const folder = problem('file-not-regular', 'A folder.', { path: 'd' });
    expect(
      named({ 'r.txt': '-r x.txt\n-c b.txt\n-r d\n-r https://e/x\n', 'b.txt': broken, d: folder }).problems,
    ).toEqual([
      'r.txt:1 file-missing "-r x.txt" names x.txt, which does not exist.',
      'r.txt:2 file-undecodable "-c b.txt": b.txt:7: The byte is wrong.',
      'r.txt:3 file-not-regular "-r d": d: A folder.',
      'r.txt:4 include-skipped "-r https://e/x" is on another machine and is not followed; what it brings is not compared.',
    ]);
  });

  it('the file itself missing or broken is its own problem', () => {
    expect(named({}).problems).toEqual(['r.txt:null file-missing The file does not exist.']);
    expect(named({ 'r.txt': problem('file-too-large', 'Large.', { path: 'r.txt' }) })).toMatchObject({
      problems: ['r.txt:null file-too-large Large.'],
      documents: [],
    });
  });

  it('a chain that is too long ends with a problem', () => {
    const count = maximumIncludeDepth + 2;
    const chain = Object.fromEntries(
      Array.from({ length: count }, (_, index) => [`${index}.txt`, `p${index}\n-r ${index + 1}.txt\n`]),
    );
    const flat = flatten('0.txt', files(chain));
    expect(flat.requirements).toHaveLength(maximumIncludeDepth + 1);
    const message = `More than ${maximumIncludeDepth} includes lead here, one from another; this one is not followed.`;
    expect(flat.problems).toMatchObject([
      { code: 'include-too-deep', message, path: `${maximumIncludeDepth}.txt`, line: 2 },
    ]);
  });

  it('includes that fan out and meet again are visited once each', () => {
    const levels = 40;
    const fan = Object.fromEntries(
      Array.from({ length: levels }, (_, index) => [
        `${index}.txt`,
        `p${index}\n-r ${index + 1}.txt\n-r ./${index + 1}.txt\n`,
      ]),
    );
    expect(flatten('0.txt', files({ ...fan, [`${levels}.txt`]: 'end\n' })).requirements).toHaveLength(levels + 1);
  });
});
