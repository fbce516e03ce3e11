import { describe, expect, it } from 'vitest';
import { isArchiveFile, parseSdistName, parseWheelName } from '../../src/documents/archive.ts';
import { readEditable } from '../../src/documents/editable.ts';
import { readRequirementLine } from '../../src/documents/requirement-line.ts';
import { eggFragment, fileNameOf, refusedUrl, urlKind, urlParts } from '../../src/documents/url.ts';

describe('a URL', () => {
  it.each([
    ['http://e.com', 'web'],
    ['HTTPS://e.com', 'web'],
    ['ftp:x', 'web'],
    ['file:///x', 'file'],
    ['git+ssh://e.com/x', 'vcs'],
    ['hg+static-http://e.com/x', 'vcs'],
    ['svn+svn://e.com/x', 'vcs'],
    ['bzr+sftp://e.com/x', 'vcs'],
    ['git+svn://e.com/x', null],
    ['mailto:a@e.com', null],
    ['c:/x', null],
    [':http', null],
    ['http', null],
    ['https', null],
    ['file/', null],
    ['', null],
    [`${'x'.repeat(20)}:http`, null],
  ])('%j is one of kind %j', (text, kind) => {
    expect(urlKind(text)).toBe(kind);
  });

  it.each([
    ['https://u@h:1/a/b?c/d#e', 'u@h:1', '/a/b'],
    ['https://h?x/y', 'h', ''],
    ['https://h#x/y', 'h', ''],
    ['https://h', 'h', ''],
    ['file:a/b#c', '', 'a/b'],
    ['file:/a?b', '', '/a'],
  ])('%j has the host %j and the path %j', (url, authority, path) => {
    expect(urlParts(url)).toEqual({ authority, path });
  });

  it.each([
    ['git+https://e.com/x#egg=a', 'a'],
    ['git+https://e.com/x#subdirectory=b&egg=a&c=d', 'a'],
    ['git+https://egg=b/x?egg=c#xegg=d&egg=a', 'a'],
    ['git+https://e.com/x#egg=', ''],
    ['git+https://egg=b/x', null],
    ['egg=b', null],
    ['egg=b#egg=a', 'a'],
    ['git+https://e.com/x#eg=a', null],
  ])('%j has the egg %j', (url, name) => {
    const egg = eggFragment(url);
    expect(egg?.name ?? null).toBe(name);
    if (egg !== null) expect(url.slice(egg.start)).toMatch(new RegExp(`^${name}(?:&|$)`));
  });

  it.each([
    ['a/b/c.zip', 'c.zip'],
    ['a/b//', 'b'],
    ['b', 'b'],
    ['/', ''],
    ['', ''],
    ['a/b%20c', 'b c'],
    ['a/b%ffc', 'b%ffc'],
  ])('the path %j ends in %j', (path, name) => {
    expect(fileNameOf(path)).toBe(name);
  });

  it('names no other machine as a file, and has both halves of a bracket', () => {
    expect(refusedUrl('file://other/x', 'file')).toBe(
      'A file: URL cannot name another machine ("other"); write file:///path.',
    );
    expect(refusedUrl('file://localhost/x', 'file')).toBeNull();
    expect(refusedUrl('file:///x', 'file')).toBeNull();
    expect(refusedUrl('https://other/x', 'web')).toBeNull();
    expect(refusedUrl('https://[::1/x', 'web')).toBe('The host of the URL has a bracket without its other half.');
    expect(refusedUrl('https://::1]/x', 'web')).toBe('The host of the URL has a bracket without its other half.');
    expect(refusedUrl('https://[::1]/x', 'web')).toBeNull();
  });
});

describe('an archive', () => {
  it.each(['x.zip', 'X.ZIP', 'x.whl', 'a.b/x.tgz', 'x.tar', 'x.tar.gz', 'x.tar.lzma', 'x.zip/', 'x.zip//', '/x.zip'])(
    '%j is one',
    (path) => {
      expect(isArchiveFile(path)).toBe(true);
    },
  );

  it.each(['', 'zip', '.zip', 'a/.zip', 'x.zip/y', 'x.gz', 'x.bz2', 'x.zip.txt', 'x.', 'xtar.gz', '/', './', '.zip/'])(
    '%j is none',
    (path) => {
      expect(isArchiveFile(path)).toBe(false);
    },
  );

  it.each([
    ['Foo_Bar-1.0-py3-none-any.whl', 'foo-bar', '1.0'],
    ['x-1.0-2build-py2.py3-none-any.whl', 'x', '1.0'],
    ['x-1.0-cp312-abi3-manylinux_2_17_x86_64.manylinux2014_x86_64.whl', 'x', '1.0'],
  ])('the wheel %j is of %j %j', (fileName, name, version) => {
    expect(parseWheelName(fileName)).toMatchObject({ name, version });
  });

  it.each([
    'x-1.0-py3-none-any.zip',
    'x-1.0-py3-none.whl',
    'x-1.0-2-3-py3-none-any.whl',
    'x-1.0-build-py3-none-any.whl',
    'x-1.0--py3-none-any.whl',
    'x-one-py3-none-any.whl',
    'x__y-1.0-py3-none-any.whl',
    'x-1.0-3py-none-any.whl',
    'x-1.0-py2.3py-none-any.whl',
    'x-1.0-py!-none-any.whl',
    'x-1.0-py3.-none-any.whl',
    'x-1.0-py3--any.whl',
    '.whl',
  ])('%j is no wheel', (fileName) => {
    expect(parseWheelName(fileName)).toBeNull();
  });

  it.each([
    ['Foo-Bar-1.0.tar.gz', { name: 'foo-bar', rawName: 'Foo-Bar', version: '1.0' }],
    ['x-1.0.zip', { name: 'x', rawName: 'x', version: '1.0' }],
    ['x-1.0.tar.bz2', null],
    ['x.zip', null],
    ['1.0.zip', null],
    ['-1.0.zip', null],
    ['x-y.zip', null],
  ])('the source distribution %j is %j', (fileName, said) => {
    expect(parseSdistName(fileName)).toEqual(said);
  });
});

describe('an address that is a requirement', () => {
  const cut = (text: string, span: { readonly start: number; readonly end: number } | null | undefined) =>
    span === null || span === undefined ? span : text.slice(span.start, span.end);

  it.each([
    ['file:///lib/x-1.0.zip', { form: 'path', name: 'x' }],
    ['git+https://example.org/x-1.0-py3-none-any.whl', { form: 'vcs', name: 'x', rawName: 'x' }],
    ['git+https://example.org/x-1.0.zip', { form: 'vcs', name: null, specifiers: [] }],
  ])('%s says %j', (text, said) => {
    expect(readRequirementLine(text, 0)).toMatchObject(said);
  });

  it.each([
    ['https://example.org/x-1.0-py3-none-any.whl/#egg=y', 'x'],
    ['file:x-1.0-py3-none-any.whl/#egg=y', 'x'],
    ['git+https://example.org/x-1.0-py3-none-any.whl/', 'x'],
    ['https://example.org/x.whl.d/y#egg=y', 'y'],
  ])('%s is named for its last part, a slash behind it or not: %j', (text, name) => {
    expect(readRequirementLine(text, 0)).toMatchObject({ name });
  });

  it.each([
    ['git+https://example.org/x-1.0-py3-none-any.whl#egg=y', 'y'],
    ['git+https://example.org/x-one.whl#egg=y', 'y'],
    ['file:///lib/x-1.0-py3-none-any.whl#egg=y', 'y'],
    ['file:///lib/x-1.0-py3-none-any.whl', null],
    ['file:///lib/x-1.0.tar.gz', null],
  ])('-e %s is named by its fragment alone: %j', (value, name) => {
    expect(readEditable(value, 0)).toMatchObject({ form: 'editable', name, specifiers: [] });
  });

  const inCapitals = 'pip fails on a file: URL in capitals; write file:///path.';
  const withFragment = 'pip takes all of this for a path: a fragment does not go with one. Write the path alone.';
  it.each([
    ['FILE:///lib/x', inCapitals],
    ['File:x-1.0-py3-none-any.whl', inCapitals],
    ['x @ FILE:///lib/x', inCapitals],
    ['./x#egg=y', withFragment],
    ['./x-1.0-py3-none-any.whl#sha256=ab', withFragment],
    ['../x#subdirectory=y ; os_name == "nt"', withFragment],
  ])('%s is refused, as pip does', (text, message) => {
    expect(readRequirementLine(text, 0)).toMatchObject({ message });
  });

  it.each([
    ['FILE:///lib/x', inCapitals],
    ['=.', 'pip takes the "=" behind -e for the beginning of the name of a folder. Write "-e ." or "--editable=.".'],
    [
      'file:///lib/x#egg=y==1',
      '"#egg=y==1" is no package name alone; write "name[extra] @ url" for what else it should say.',
    ],
  ])('-e %s is refused, as pip does', (value, message) => {
    expect(readEditable(value, 0)).toMatchObject({ message });
  });

  // A variable may stand for the whole address, and a sign that begins no fragment is part of a name.
  it.each(['./$NAME#egg=y', './x#y', './c#/x'])('%s is a path', (text) => {
    expect(readRequirementLine(text, 0)).toMatchObject({ form: 'path', name: null });
  });

  it('a wheel in a repository pins its version', () => {
    const part = readRequirementLine('git+https://example.org/x-1.0-py3-none-any.whl', 0);
    expect(part).toMatchObject({ specifiers: [{ operator: '==', version: '1.0' }] });
  });

  it.each(['https://example.org/x.zip', './lib', 'lib/x-1.0.tar.gz'])(
    '%s has its marker alone as a place',
    (target) => {
      const text = `${target} ; os_name == "nt"`;
      const part = readRequirementLine(text, 0);
      if ('message' in part) throw new Error(part.message);
      const { marker, ...others } = part.spans;
      expect(cut(text, marker)).toBe('os_name == "nt"');
      expect(others).toEqual({ name: null, extras: null, specifier: null });
    },
  );

  it.each([
    [
      'https://example.org/x-1.whl ; os_name',
      '"x-1.whl" is not how wheels are named (name-version-python-abi-platform.whl).',
    ],
    ['./x-1.whl ; os_name', '"x-1.whl" is not how wheels are named (name-version-python-abi-platform.whl).'],
  ])('%s is refused for its address before its marker', (text, message) => {
    const refused = readRequirementLine(text, 0);
    expect(refused).toMatchObject({ message, name: null });
  });

  it.each([
    ['x @ file://host/y', 'file://host/y'],
    ['x @ https://example.org/#egg=a[b]&c=d', 'a[b]'],
    ['git+https://example.org/x#egg=a[b]&c=d', 'a[b]'],
  ])('%s is refused at %j', (text, there) => {
    const refused = readRequirementLine(text, 0);
    if (!('message' in refused)) throw new Error('read');
    expect(cut(text, refused.span)).toBe(there);
  });
});
