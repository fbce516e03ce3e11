import { describe, expect, it } from 'vitest';
import { findCommentedOut } from '../../src/documents/commented-out.ts';
import { type Document, readDocument } from '../../src/documents/document.ts';
import { isBanner } from '../../src/documents/heading-text.ts';

function documentOf(text: string): Document {
  const document = readDocument('requirements.txt', new TextEncoder().encode(text));
  if ('code' in document) throw new Error(document.message);
  return document;
}

/** `name` or `name?` for a bare one, of every candidate of a text. */
function candidates(text: string): readonly string[] {
  return findCommentedOut(documentOf(text)).map(({ requirement, bare }) => `${requirement.name}${bare ? '?' : ''}`);
}

it.each([
  [' # a==1', []],
  ['###a==1', []],
  ['#  a==1', []],
  ['##', []],
  ['# ', []],
  ['#', []],
  ['# # a==1', []],
  ['#-e ./a', []],
  ['#a==1 -b', []],
  ['#a==1-', []],
  ['#x-1.0.zip', []],
  ['#file:///lib/x-1.0.zip', []],
  ['#git+https://e.com/x - why', []],
  ['#a ; os_name == "b -c"', []],
  ['\u00a0# a>=10', []],
  ['#https://e.com/x', []],
  ['#./lib', []],
  ['#a==1 #b==2', ['a']],
  ['#a==1#b', []],
  ['#python==3.12', []],
])('of %j these are switched off: %j', (line, names) => {
  expect(candidates(`x\n${line}\ny\n`)).toEqual(names);
});

it('a line that is switched off is a requirement with its places, comment and all', () => {
  const [found] = findCommentedOut(documentOf('x\n## a[b]==1  # why\n'));
  expect(found).toMatchObject({
    requirement: { kind: 'requirement', text: 'a[b]==1', comment: '# why', hashes: [], options: [], line: 2 },
    spans: { whole: { start: 5, end: 12 }, name: { start: 5, end: 6 } },
  });
});

it.each([
  ['x\n#a==1\n', 'a==1', null],
  ['x\n#a==1\ny\n\n# why not\n', 'a==1', null],
  ['x\n#a==1\n# why not\n', 'a==1', null],
  ['x\n#a==1\t# why # so\ny\n', 'a==1', '# why # so'],
  ['# git+https://e.com/x#egg=y ; os_name == "nt"\n', 'git+https://e.com/x#egg=y ; os_name == "nt"', null],
])('of %j the requirement is %j, and its comment %j', (text, requirement, comment) => {
  expect(findCommentedOut(documentOf(text))).toMatchObject([{ requirement: { text: requirement, comment } }]);
});

it.each([
  ['# ---', true],
  ['# ━━━', true],
  ['#', true],
  ['# a', false],
  ['# 1', false],
  ['# ━ é ━', false],
  ['# é', false],
  ['# ① ━', false],
])('%j is a banner: %j', (comment, isOne) => {
  expect(isBanner(comment)).toBe(isOne);
});

describe('comments that are switched-off requirements', () => {
  it.each([
    ['# sentry-sdk==1.39.1', 'sentry-sdk'],
    ['#sentry-sdk==1.39.1', 'sentry-sdk'],
    ['##sentry-sdk==1.39.1', 'sentry-sdk'],
    ['## sentry-sdk>=1', 'sentry-sdk'],
    ['#\tsentry-sdk>=1', 'sentry-sdk'],
    ['# torch >= 2 , < 3  # too large for the image', 'torch'],
    ['# celery[redis]', 'celery'],
    ['# tomli ; python_version < "3.11"', 'tomli'],
    ['# x @ https://example.org/x.zip', 'x'],
    ['# git+https://github.com/x/y.git@main', 'null'],
    ['# git+https://github.com/x/y.git#egg=y', 'y'],
    ['# https://example.org/x-1.0-py3-none-any.whl', 'x'],
    ['#torch==2.0 # CPU # only', 'torch'],
  ])('%s', (line, name) => {
    expect(candidates(`flask\n${line}\n`)).toEqual([name]);
    expect(candidates(line)).toEqual([name]);
  });

  it.each([
    '# - torch==2.7 (if you have a GPU)',
    '#pip install torch',
    '# numpy==1.26.4 - Compatible with pandas',
    '# numpy==1.26.4 is what pandas wants',
    '    #   via flask==1.0',
    '  # flask==1.0',
    '#  flask==1.0',
    '### flask==1.0',
    '# python==3.11',
    '# Python>=3.8',
    '# see https://example.org/',
    '# https://example.org/why',
    '# https://github.com/x/y/issues/1',
    '# ./local',
    '# n/a',
    '# -r base.txt',
    '# --index-url https://example.org',
    '# -e .',
    '# flask==1.0 --hash=sha256:abc',
    '# data.zip',
    '# # flask==1.0',
    '# Note: use flask==1.0',
    '# ==1.0',
    '#',
    '##',
    '# flask==1.0, django==2.0',
    'flask # django==1.0',
    '# ---------',
  ])('prose: %s', (line) => {
    expect(candidates(`flask\n${line}\ndjango\n`)).toEqual([]);
  });

  it('a bare name is a candidate only where it is no heading', () => {
    expect(candidates('flask\n# celery\ndjango\n')).toEqual(['celery?']);
    expect(candidates('flask\n\n# celery\n')).toEqual(['celery?']);
    expect(candidates('# celery\n\nflask\n')).toEqual(['celery?']);
    expect(candidates('flask\n\n# Celery\ncelery\n')).toEqual([]);
    expect(candidates('# Django\ndjango\n')).toEqual([]);
    expect(candidates('flask\n\n# Django\ndjango-filter==1..2\n')).toEqual([]);
    expect(candidates('flask\n\n# Index\n--pre\n')).toEqual([]);
    expect(candidates('flask\n\n# Base\n-r base.txt\n')).toEqual([]);
    expect(candidates('flask\n\n# Web\n# ---\nflask\n')).toEqual([]);
    expect(candidates('flask\n\n# celery\n# redis\nx\n')).toEqual(['celery?', 'redis?']);
  });

  it('a bare name in a generated file is what the tool wrote', () => {
    const header = '# This file is autogenerated by pip-compile\n';
    expect(candidates(`${header}flask\n\n# The following packages are unsafe:\n# setuptools\n# torch==1\n`)).toEqual([
      'torch',
    ]);
  });

  it('the places lead into the document', () => {
    const document = documentOf('flask\n# torch[cpu] >=2 ; os_name == "nt"  # why\n');
    const [found] = findCommentedOut(document);
    const spans = found?.spans;
    const cut = (span: { readonly start: number; readonly end: number } | null | undefined): string | null =>
      span === null || span === undefined ? null : document.text.slice(span.start, span.end);
    expect(cut(spans?.whole)).toBe('torch[cpu] >=2 ; os_name == "nt"');
    expect(cut(spans?.name)).toBe('torch');
    expect(cut(spans?.extras)).toBe('[cpu]');
    expect(cut(spans?.specifier)).toBe('>=2');
    expect(cut(spans?.marker)).toBe('os_name == "nt"');
    expect(found?.requirement).toMatchObject({ comment: '# why', line: 2, text: cut(spans?.whole) });
    expect(found?.comment).toBe(document.entries[1]);
  });

  it('a comment behind a continuation is looked at like any other', () => {
    expect(candidates('\\\n# flask==1.0\n')).toEqual([]);
  });
});
