import { expect, it } from 'vitest';
import { codeOf, reasonOf } from '../../src/snapshot/reason.ts';

it('says what the system said, never nothing', () => {
  const failed = (code: unknown) => Object.assign(new Error('as the system words it'), { code });
  expect(reasonOf(failed('EROFS'))).toBe('the file system is read-only');
  expect(reasonOf(failed('EXYZ'))).toBe('EXYZ');
  expect(reasonOf(failed(7))).toBe('as the system words it');
  expect(reasonOf(new Error('plain'))).toBe('plain');
  expect(reasonOf('text')).toBe('text');
  expect(codeOf('ENOENT')).toBeNull();
  expect(codeOf(failed('ENOENT'))).toBe('ENOENT');
});
