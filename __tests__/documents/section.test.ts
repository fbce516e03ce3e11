import { describe, expect, it } from 'vitest';
import { fullHeading, looseHeading } from '../../src/documents/heading-text.ts';
import { annotationsBelow, notesAbove } from '../../src/documents/own-comments.ts';
import { sectionsOf } from '../../src/documents/section.ts';
import { documentOf } from './document-of.ts';

/** `heading: names` of each section. */
function sections(text: string): readonly string[] {
  return sectionsOf(documentOf(text)).map(
    ({ heading, requirements }) => `${heading?.text ?? '-'}: ${requirements.map(({ name }) => name).join(' ')}`,
  );
}

describe('sections', () => {
  it.each([
    ['without a heading', 'a\nb\n\nc\n', ['-: a b c']],
    ['headings above requirements', '# Web\na\n\n# Data\nb\nc\n', ['Web: a', 'Data: b c']],
    ['what stands before the first heading', 'a\n\n# Data\nb\n', ['-: a', 'Data: b']],
    ['a banner is no text', '# =====\n# Web\n# =====\na\n\n# ---- Data ----\nb\n', ['Web: a', 'Data: b']],
    ['blanks are none', '#\tWeb\t\na\n\n# -- Data --\t\nb\n', ['Web: a', 'Data: b']],
    ['a title at the top is not the heading', '# My project\n# Core\na\n\n# Data\nb\n', ['Core: a', 'Data: b']],
    ['a detached title is none at all', '# My project\n\na\n\n# Data\nb\n', ['-: a', 'Data: b']],
    ['a detached heading further down is one', 'a\n\n# Data\n\nb\n', ['-: a', 'Data: b']],
    ['unless it is prose', 'a\n\n# One\n# two\n# three\n# four\n\nb\n', ['-: a b']],
    ['or no requirement follows', 'a\n\n# Data\n\n# Web\nb\n', ['-: a', 'Web: b']],
    ['a title at the top below a blank line', '\n# My project\n# Core\na\n', ['Core: a']],
    [
      'a detached title is above the heading, not part of the top',
      '# My project\n\n# Core\n# (small)\na\n',
      ['Core (small): a'],
    ],
    [
      'nor is what stands below a requirement',
      'a\n# Core\n# (small)\nb\n# Web\nc\n',
      ['-: a', 'Core (small): b', 'Web: c'],
    ],
    ['a detached heading of three lines', 'a\n\n# One\n# two\n# three\n\nb\n', ['-: a', 'One two three: b']],
    ['two lines of one heading', 'a\n\n# Data\n# (large)\nb\n', ['-: a', 'Data (large): b']],
    ['a heading above an option', '# Index\n--pre\n\n# Web\na\n', ['Web: a']],
    ['a heading above an include', '# Base\n-r base.txt\nb\n', ['Base: b']],
    [
      'a heading above a switched-off requirement',
      'a\n\n# Monitoring\n# sentry-sdk==1.0\n\n# Web\nb\n',
      ['-: a', 'Web: b'],
    ],
    ['whose section may go on', 'a\n\n# Monitoring\n# sentry-sdk==1.0\npsutil\n', ['-: a', 'Monitoring: psutil']],
    ['a note is no heading', 'a\n# because of c\nb\n\n# Web\nc\n', ['-: a b', 'Web: c']],
    [
      'two runs between requirements are headings where there are no others',
      'a\n# Data\nb\n# Web\nc\n',
      ['-: a', 'Data: b', 'Web: c'],
    ],
    ['one is not', 'a\n# Data\nb\nc\n', ['-: a b c']],
    ['nor is one beside a remark', 'a\n# Data\nb\n\n# The end\n', ['-: a b']],
    ['nor are two where there is a heading', 'a\n# Data\nb\n# Web\nc\n\n# API\nd\n', ['-: a b c', 'API: d']],
    ['or one below them', 'a\n\n# API\nb\n# Data\nc\n# Web\nd\n', ['-: a', 'API: b c d']],
    [
      'a heading above all requirements speaks not against two',
      '# API\na\n# Data\nb\n# Web\nc\n',
      ['API: a', 'Data: b', 'Web: c'],
    ],
    [
      'nor does one below the title of the file',
      '# My project\n\n# API\na\n# Data\nb\n# Web\nc\n',
      ['API: a', 'Data: b', 'Web: c'],
    ],
    ['nor one below options', '# Index\n--pre\n\n# API\na\n# Data\nb\n# Web\nc\n', ['API: a', 'Data: b', 'Web: c']],
    ['which counts as one of the two', '# API\na\n# Data\nb\n', ['API: a', 'Data: b']],
    ['by its last line', '# This is for production.\n# API\na\n# Data\nb\n', ['API: a', 'Data: b']],
    [
      'the nearest one, when there are several',
      '# Index\n--pre\n\n# This is for production.\na\n# Data\nb\n',
      ['This is for production.: a b'],
    ],
    ['unless it reads as prose', '# This is for production.\na\n# Data\nb\n', ['This is for production.: a b']],
    ['or a switched-off requirement stands above it', '# b==1\n\n# API\na\n# Data\nb\n', ['API: a b']],
    ['what reads as a note is none', '# API\na\n# because of x\nb\n# pinned by y\nc\n', ['API: a b c']],
    ['also where there is no other', 'a\n# because of x\nb\n# pinned by y\nc\n', ['-: a b c']],
    ['nor does it count as one of two', 'a\n# Data\nb\n# pinned by y\nc\n', ['-: a b c']],
    [
      'and it stays a note among headings',
      'a\n# Data\nb\n# pinned by y\nc\n# Web\nd\n',
      ['-: a', 'Data: b c', 'Web: d'],
    ],
    ['a remark beside two stays one', '# My project\n\na\n# Data\nb\n# Web\nc\n', ['-: a', 'Data: b', 'Web: c']],
    ['a comment behind the last requirement of a block', 'a\n# the end\n\nb\n', ['-: a b']],
    ['annotations are no runs', 'a\n    # via x\n    # via y\nb\n    # via z\n', ['-: a b']],
    ['a mistyped line below', '# Web\n=\na\n', ['Web: a']],
    ['a run at the end', 'a\n\n# The end\n', ['-: a']],
    ['a run at the end above blank lines', 'a\n\n# The end\n\n', ['-: a']],
    ['a banner alone', 'a\n\n# ------\nb\n', ['-: a b']],
    ['nothing', '', []],
  ])('%s', (_, text, expected) => {
    expect(sections(text)).toEqual(expected);
  });

  it('begin at their heading and end at the next one, also one without requirements', () => {
    const text = 'a\n\n# Web\nb\n\n# Index\n--pre\n';
    const found = sectionsOf(documentOf(text));
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['a\n\n', '# Web\nb\n\n']);
    expect(found[0]).toMatchObject({ heading: null, start: 0 });
  });
});

describe('headings that mean the same', () => {
  it.each([
    ['Payment Integration', 'payment integration'],
    ['1. Web Framework:', 'WEB FRAMEWORK'],
    ['2) Web', 'Web'],
    ['🚀 Web & API', 'Web and API'],
    ['Database Dependencies', 'Database'],
    ['Database (PostgreSQL)', 'Database'],
    ['Testing - only for CI', 'Testing'],
    ['Testing: only for CI', 'testing'],
    ['Testing – only for CI', 'Testing'],
    ['Testing — only for CI', 'Testing'],
    [': Testing - only for CI', 'Testing'],
    ['(optional) Testing', 'Testing'],
    ['Web (a) API (b)', 'Web API'],
    ['Web(a)API', 'Web API'],
    ['10. Web', 'Web'],
    ['٣. Web', 'Web'],
    ['١٢. Web', 'Web'],
    ['Dev/Test Packages', 'Dev Test'],
    ['Requirements', 'requirements'],
    ['Phase 4 Dependencies', 'Phase 4'],
    ['Dépendances', 'dépendances'],
    ['(optional)', 'optional'],
    [': x', 'x'],
    ['Web (a', 'web a'],
  ])('%s = %s', (one, other) => {
    expect(looseHeading(one)).toBe(looseHeading(other));
  });

  it.each([
    ['Web', 'Data'],
    ['Phase 4', 'Phase 5'],
    ['Requirements', 'Packages'],
    ['2024', '2025'],
    ['Web site', 'Website'],
    ['py3 tools', 'tools'],
    ['3d tools', 'tools'],
    ['é3 tools', 'tools'],
    ['3é tools', 'tools'],
    ['été tools', 'tools'],
  ])('%s ≠ %s', (one, other) => {
    expect(looseHeading(one)).not.toBe(looseHeading(other));
  });

  it.each([
    ['Messaging - Slack', '3. Messaging – SLACK'],
    ['Optional: AI/ML', 'optional (AI, ML) dependencies'],
  ])('with their remarks as well: %s = %s', (one, other) => {
    expect(fullHeading(one)).toBe(fullHeading(other));
  });

  it.each([
    ['Messaging - Slack', 'Messaging - WhatsApp'],
    ['Messaging - Slack', 'Messaging'],
  ])('by their remarks alone: %s ≠ %s', (one, other) => {
    expect(fullHeading(one)).not.toBe(fullHeading(other));
  });
});

describe('notes above a requirement', () => {
  const notes = (text: string): readonly string[] => {
    const document = documentOf(text);
    return document.entries.flatMap((entry) =>
      entry.kind === 'requirement'
        ? [
            `${entry.name}: ${notesAbove(document, entry)
              .map((comment) => comment.text)
              .join(' ')}`,
          ]
        : [],
    );
  };

  it('a run between two requirements belongs to the second one', () => {
    expect(notes('# Web\na\n# because of\n# two\nb\nc\n')).toEqual(['a: ', 'b: # because of # two', 'c: ']);
  });

  it('headings, annotations and switched-off lines belong to none', () => {
    expect(notes('a\n\n# Web\nb\n    # via x\nc\n# d==1.0\ne\n')).toEqual(['a: ', 'b: ', 'c: ', 'e: ']);
    expect(notes('a\n# Data\nb\n# Web\nc\n')).toEqual(['a: ', 'b: ', 'c: ']);
  });

  it('what reads as one stays one among the headings of a dense file', () => {
    expect(notes('# API\na\n# Data\nb\n# pinned by y\nc\n')).toEqual(['a: ', 'b: ', 'c: # pinned by y']);
  });

  it('a run above an option belongs to no requirement', () => {
    expect(notes('a\n# why\n--pre\nb\n')).toEqual(['a: ', 'b: ']);
  });
});

describe('annotations below a line', () => {
  const annotations = (text: string): readonly string[] => {
    const document = documentOf(text);
    return document.entries.map((entry) =>
      annotationsBelow(document, entry)
        .map((comment) => comment.text)
        .join(' '),
    );
  };

  it('are the indented comments directly below a requirement or a switched-off one', () => {
    expect(annotations('a # why\n  # for x\n\t# and y\nb\n')).toEqual(['# for x # and y', '', '', '']);
    expect(annotations('a\n# b==1\n  # for x\nc')).toEqual(['', '# for x', '', '']);
  });

  it('end at anything else, and belong to nothing behind a blank line or at the top', () => {
    expect(annotations('a\n  # x\n# y\n  # z\nb\n')).toEqual(['# x', '', '# z', '', '']);
    expect(annotations('  # x\n\n  # y\na\n\n  # z\n')).toEqual(['', '', '', '', '', '']);
    expect(annotations('--pre\n  # x\na\n')).toEqual(['# x', '', '']);
  });
});
