import { describe, expect, it } from 'vitest';
import { documentOf, requirementsOf } from './document-of.ts';

describe('options of a line', () => {
  it('are kept without the hashes, which stand for themselves', () => {
    const [entry] = documentOf(
      `flask==1.0 --hash=sha256:${'0'.repeat(64)} --config-settings=a=b --hash sha256:${'1'.repeat(64)}\n`,
    ).entries;
    expect(entry).toMatchObject({
      text: 'flask==1.0',
      options: [{ name: '--config-settings', value: 'a=b' }],
      hashes: [`sha256:${'0'.repeat(64)}`, `sha256:${'1'.repeat(64)}`],
    });
  });

  it('that include a file are entries, and the includes of the document, in their order', () => {
    const { entries, includes } = documentOf('# a\n-r a.txt\nx\n--pre\n-c b.txt\n');
    expect(includes.map(({ target }) => target)).toEqual(['a.txt', 'b.txt']);
    expect(includes).toEqual(entries.filter(({ kind }) => kind === 'include'));
    expect(documentOf('x\n').includes).toEqual([]);
  });

  it('beside -e are those of the requirement', () => {
    expect(documentOf('-e ./lib --config-settings=a=b\n--pre -e .\n./lib\n').entries).toMatchObject([
      { form: 'editable', text: '-e ./lib', options: [{ name: '--config-settings' }] },
      { form: 'editable', text: '-e .', options: [{ name: '--pre' }] },
      { form: 'path', text: './lib', options: [] },
    ]);
  });

  it('have the next word for a value, whatever it is, when they hold none themselves', () => {
    expect(documentOf('-r -i\nflask -Ca=b -Cc=d\n').entries).toMatchObject([
      { kind: 'include', target: '-i' },
      { options: [{ value: 'a=b' }, { value: 'c=d' }] },
    ]);
  });

  it('-e takes a file: URL that has a name before it', () => {
    const [entry] = documentOf('-e "x @ file:///lib/x"\n').entries;
    expect(entry).toMatchObject({ form: 'editable', name: 'x', target: 'file:///lib/x' });
  });

  it.each([
    ['-e git+https://e/x@v[1]#egg=x', 'x'],
    ['-e file:///lib/x[1]/y#egg=x', 'x'],
    ['-e ./x#1', null],
    [`-e \${REPOSITORY}#egg=x`, null],
    ['-e . ; os_name == "nt"', null],
  ])('%s is read, named %j', (text, name) => {
    expect(documentOf(text).entries).toMatchObject([{ kind: 'requirement', form: 'editable', name }]);
  });

  it('that pip refuses leave the name readable', () => {
    const entries = documentOf('Flask_X==1.0 --nonsense\n--nonsense\n').entries;
    expect(entries).toMatchObject([
      { kind: 'unreadable', name: 'flask-x', rawName: 'Flask_X' },
      { kind: 'unreadable', name: null, rawName: null },
    ]);
  });

  it.each([
    ['--index-url "https://e.com/a\\"b"', 'https://e.com/a"b'],
    ['--index-url "https://e.com/a\\\\b"', 'https://e.com/a\\b'],
    ['--index-url "https://e.com/a\\cb"', 'https://e.com/a\\cb'],
    ["--index-url 'https://e.com/a\\cb'", 'https://e.com/a\\cb'],
    ["--index-url 'https://e.com/a\\\\b'", 'https://e.com/a\\\\b'],
    ['--index-url\thttps://e.com/a', 'https://e.com/a'],
    ['--pyp https://e.com/a', 'https://e.com/a'],
  ])('%j has the value %j, as a shell reads it', (text, value) => {
    expect(documentOf(`${text}\n`).entries).toMatchObject([
      { kind: 'options', options: [{ name: '--index-url', value }] },
    ]);
  });
});

describe('joined lines', () => {
  it('are one entry, without a comment when none ends them', () => {
    expect(documentOf('x\nflask \\\n==1\n').entries[1]).toMatchObject({ start: 2, end: 14, line: 2, comment: null });
    expect(documentOf('x\n\\').entries[1]).toEqual({ kind: 'blank', start: 2, end: 3, line: 2 });
  });

  it('lose the backslash before a `#`, which is a comment then', () => {
    expect(documentOf('\\#x\\\ny\n').entries).toMatchObject([{ kind: 'comment', text: '#xy' }]);
  });

  it('a backslash before a comment takes nothing', () => {
    const [entry] = documentOf('-r x\\ # c\n').entries;
    expect(entry).toMatchObject({ kind: 'unreadable', message: 'The backslash at the end takes nothing.' });
  });
});

describe('a name', () => {
  it('white space is what Python takes for it, and a byte order mark inside is none', () => {
    const spaces = '\t\x1f \xa0\u1680\u2000\u200a\u202f\u205f\u3000';
    expect(requirementsOf(`flask${spaces}\n${spaces}django\nx${spaces}# c\n`).map((entry) => entry.name)).toEqual([
      'flask',
      'django',
      'x',
    ]);
    for (const line of ['flask\ufeff', '\u200bx', 'flask\x0e', 'flask\u1fff']) {
      expect(documentOf(line).entries).toMatchObject([{ kind: 'unreadable' }]);
    }
  });

  it('an address of ssh behind -e names no package, and `name @ url` does', () => {
    const names = ['git@host.org:x/y.git#egg=y', '"x @ http://host.org/x.zip"', '"x @ http://git@host.org/x.zip"'];
    const lines = documentOf(names.map((name) => `-e ${name}\n`).join('')).entries;
    expect(lines).toMatchObject([
      { kind: 'unreadable', name: null, rawName: null },
      { kind: 'unreadable', name: 'x', rawName: 'x' },
      { kind: 'unreadable', name: 'x', rawName: 'x' },
    ]);
  });

  it('a refused line keeps the name that can be read, and makes none up', () => {
    const names = documentOf(
      'flask --what\npip install x\nflask==1.0 django\nx @ file://h/y\nx @ https://e/#egg=a[b]\nflask;os_name\n',
    ).entries;
    expect(names.map((entry) => (entry.kind === 'unreadable' ? entry.name : 'read'))).toEqual([
      'flask',
      null,
      'flask',
      'x',
      'x',
      'flask',
    ]);
  });
});

describe('what is wrong with a refused line', () => {
  it.each([
    [
      'f\0l\0a\0s\0k\0',
      'The line holds NUL characters: it looks like UTF-16 without a byte order mark. Save the whole file as UTF-8.',
    ],
    ['<<<<<<< HEAD', 'This is a mark of a merge conflict. Settle the conflict, then remove the mark.'],
    [
      `flask==\${VERSION}`,
      `The line rests on the environment variable \${VERSION}, which pip fills in where it runs; it cannot be compared.`,
    ],
    [
      'git+https://e/x#egg=x[y]',
      '"#egg=x[y]" is no package name alone; write "name[extra] @ url" for what else it should say.',
    ],
    ['git+git@e:x/y.git#egg=y', 'Behind git+ comes a URL: write git+ssh://git@host/path.'],
    ['https://e/x-1.whl', '"x-1.whl" is not how wheels are named (name-version-python-abi-platform.whl).'],
    ['file://host/x.zip', 'A file: URL cannot name another machine ("host"); write file:///path.'],
    ['http://[e/x.zip', 'The host of the URL has a bracket without its other half.'],
    ['./x[a b]', 'What stands in the brackets behind the path is no list of extras.'],
    ['-e git+https://e/x', 'pip must be told the name: write "-e name @ URL".'],
    ['-e flask==1.0', '-e takes a local folder or a VCS URL (git+https://…), not this.'],
    [`-e 'x;os_name=="nt"'`, '-e takes a local folder or a VCS URL (git+https://…), not this.'],
    ['-e hg://e/x#egg=x', '-e takes a local folder or a VCS URL (git+https://…), not this.'],
    ['-e bzr://e/x#egg=x', '-e takes a local folder or a VCS URL (git+https://…), not this.'],
    ['-e [a]', 'What stands in the brackets is no list of extras. Write it without blanks: -e .[dev,test].'],
    ['-e .[a, b]', 'What stands in the brackets is no list of extras. Write it without blanks: -e .[dev,test].'],
    [
      '-e .#egg=x',
      'pip takes all of this for the name of a folder: a marker or a fragment does not go with one. Write -e with the folder alone.',
    ],
    [
      '-e ./x; os_name == "nt"',
      'pip takes all of this for the name of a folder: a marker or a fragment does not go with one. Write -e with the folder alone.',
    ],
    ['-e x @ git+https://e/x', 'The blanks end the value of -e. Put quotation marks around it: -e "name @ url".'],
    ['flask -e .', 'A line holds one requirement; give -e a line of its own.'],
    ['flask --hash=md5:x', '--hash wants sha256, sha384 or sha512, a colon and the digest: --hash=sha256:abc….'],
    ['flask -C x', '--config-settings wants KEY=VALUE.'],
    ['--use-feature x', 'pip knows no feature "x".'],
    ['--no-binary -x', '--no-binary needs a value.'],
    ['--pre=1', '--pre takes no value.'],
    ['-r', '--requirement needs a value.'],
    ['-z', 'pip knows no option -z in a requirements file.'],
    ['-zx', 'pip knows no option -z in a requirements file.'],
    ['--what', 'pip knows no option --what in a requirements file.'],
    ['--no x', '--no could be --no-binary or --no-index or --no-require-hashes.'],
    [
      'flask --global-option=x',
      'pip knows no option --global-option in a requirements file. It is an option of older versions; use --config-settings, or give it on the command line.',
    ],
    ['-r "x', 'The quotation mark is never closed.'],
    ['-e "', 'The quotation mark is never closed.'],
    ['-e http://example.org/x.zip', '-e takes a local folder or a VCS URL (git+https://…), not this.'],
    ['-e git@example.org:x/y.git', '-e takes a local folder or a VCS URL (git+https://…), not this.'],
    ['-e file://host/x', 'A file: URL cannot name another machine ("host"); write file:///path.'],
    [
      '-e git+https://e/x#egg=x[y]',
      '"#egg=x[y]" is no package name alone; write "name[extra] @ url" for what else it should say.',
    ],
    [
      '-e "x @ git+https://e/x#egg=x[y]"',
      '"#egg=x[y]" is no package name alone; write "name[extra] @ url" for what else it should say.',
    ],
    ['-r x \\', ''],
  ])('%s', (text, message) => {
    const [entry] = documentOf(`#\n${text}`).entries.filter((one) => one.kind !== 'comment');
    if (message === '') expect(entry?.kind).toBe('include');
    else expect(entry).toMatchObject({ kind: 'unreadable', message, text: text.trim() });
  });
});
