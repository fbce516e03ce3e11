import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/documents/document.ts';
import { namelessAddressOf } from '../../src/fix/nameless-address.ts';
import { canonicalName } from '../../src/python/name.ts';

/** The text of the line that may be the package, or null. */
function mayBe(name: string, text: string): string | null {
  const document = readDocument('variant.txt', new TextEncoder().encode(text));
  if (!('entries' in document)) throw new Error(document.message);
  return namelessAddressOf(document, canonicalName(name))?.text ?? null;
}

describe('a line with an address alone', () => {
  it.each([
    ['with the ending of a repository', 'git+https://e.org/celery/kombu.git'],
    ['without it', 'git+https://e.org/celery/kombu'],
    ['with a branch that has a slash', 'git+ssh://git@e.org/kombu.git@feature/x'],
    ['with a query', 'https://e.org/kombu?token=a/b'],
    ['in a folder of the machine', 'file:///libs/kombu'],
    ['spelt otherwise', 'git+https://e.org/KOMBU.git'],
  ])('may be the package that its path ends in: %s', (_how, line) => {
    expect(mayBe('kombu', `django\n${line}\n`)).toBe(line);
  });

  it.each([
    ['that says its package', 'other @ git+https://e.org/kombu.git', 'kombu'],
    ['whose host alone is called so', 'git+https://kombu', 'kombu'],
    ['whose host ends like it', 'git+https://kombu', 'u'],
    ['that is a path', './libs/kombu', 'kombu'],
    ['whose ending only looks like it', 'git+https://e.org/\u212aombu.git', 'kombu'],
  ])('is no package %s', (_what, line, name) => {
    expect(mayBe(name, `django\n${line}\n`)).toBeNull();
  });

  it('is the first of several', () => {
    expect(mayBe('kombu', 'git+https://a.org/kombu.git\ngit+https://b.org/kombu.git\n')).toBe(
      'git+https://a.org/kombu.git',
    );
  });
});
