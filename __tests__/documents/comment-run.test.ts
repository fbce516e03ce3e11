import { expect, it } from 'vitest';
import { commentRunsOf } from '../../src/documents/comment-run.ts';
import { readDocument } from '../../src/documents/document.ts';

/** `role behind`, with `top` where nothing stands above, of each run of a text. */
function runs(text: string): readonly string[] {
  const document = readDocument('requirements.txt', new TextEncoder().encode(text));
  if ('code' in document) throw new Error(document.message);
  return commentRunsOf(document).map(({ role, behind, atTop }) => `${role} ${behind}${atTop ? ' top' : ''}`);
}

it.each([
  ['', []],
  ['a\n\n', []],
  ['# A title\n\na\n', ['remark 1 top']],
  ['\n\n# A\na\n', ['heading 3 top']],
  ['a\n# of b\nb\n', ['note 2']],
  ['--pre\n# of b\nb\n', ['note 2']],
  ['    # via a\n# of b\nb\n', ['note 2']],
  ['# A title\n\n# A\n# B\na\n', ['remark 1 top', 'heading 4']],
  ['a\n\n# A\n\nb\n', ['heading 3']],
  ['a\n\n# A\n\n# B\nb\n', ['remark 3', 'heading 5']],
  ['a\n\n# A\n\n--pre\n', ['remark 3']],
  ['a\n\n# A\n\n# b==1\n', ['heading 3']],
  ['a\n\n# A\n    # via b\nb\n', ['remark 3']],
  ['a\n\n# A\n\n', ['remark 3']],
  ['a\n\n# A\n', ['remark 3']],
  ['a\n\n# ---\nb\n', ['remark 3']],
  ['# -*- coding: utf-8 -*-\na\n', []],
  ['# -*- coding: utf-8 -*-\n# A\na\n', ['heading 2 top']],
  ['# vim: set fileencoding=utf-8 :\n\n# A\na\n', ['heading 3 top']],
  ['# A title\n# coding=utf-8\na\n', ['remark 1 top']],
  ['\n\n# coding: utf-8\na\n', ['heading 3 top']],
])('the runs of comments of %j are %j', (text, expected) => {
  expect(runs(text)).toEqual(expected);
});
