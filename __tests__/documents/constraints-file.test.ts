import { describe, expect, it } from 'vitest';
import { isConstraintsFile } from '../../src/documents/constraints-file.ts';
import { readDocument } from '../../src/documents/document.ts';

describe('a file of constraints is told by its name', () => {
  it.each([
    ['constraints.txt', true],
    ['constraint.txt', true],
    ['constraints-3.12.txt', true],
    ['upper_constraints.txt', true],
    ['requirements/Constraints.txt', true],
    ['requirements.constraints', true],
    ['constraints/dev.txt', false],
    ['unconstrained.txt', false],
    ['myconstraints.txt', false],
    ['constraintsolver.txt', false],
    ['requirements.txt', false],
  ])('%s: %s', (path, expected) => {
    const document = readDocument(path, new Uint8Array());
    if (!('entries' in document)) throw new Error(document.message);
    expect(isConstraintsFile(document)).toBe(expected);
  });
});
