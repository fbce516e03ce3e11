import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Side, sideOf } from '../../src/compare/side.ts';
import { sourceOf } from '../../src/compare/wording.ts';
import { isDocument, readDocuments } from '../../src/pipeline/read-documents.ts';
import type { FileRead, Snapshot } from '../../src/snapshot/snapshot.ts';
import { canonicalSpecifiers } from '../python/canonical-form.ts';

/**
 * Real families of requirements files and what pip says of them: names that the variant lacks or adds, and names whose
 * specifiers differ once both texts are canonical. Markers play no part here; `-r` is followed.
 */
interface Family {
  readonly dir: string;
  readonly base: string;
  readonly files: Readonly<Record<string, { readonly kind: 'pip' | 'conda' }>>;
  readonly compare: Readonly<Record<string, { readonly flat: Expected }>> | null;
}
interface Expected {
  readonly missing: readonly string[];
  readonly extra: readonly string[];
  readonly spec_differs: readonly string[];
  readonly spec_differs_only_in_spelling: readonly string[];
}

/** Names on which newer pip and the pip that made the tables disagree: newer pip refuses the line that old pip took. */
const arguedNames: Readonly<Record<string, readonly string[]>> = {
  // `#egg=name==1.0`: a fragment that is no name and extras.
  'openedx__credentials/requirements/base.in': ['edx-credentials-themes'],
  // A version that begins with a name.
  'getredash__redash@e932d8b/requirements_all_ds.txt': ['pyopenssl'],
};

const corpus = process.env['DEPENDENCY_CORPUS'];
const families = corpus === undefined ? [] : familiesIn(corpus);

describe.runIf(corpus !== undefined)('the corpus (DEPENDENCY_CORPUS), compared as pip reads it', () => {
  it('has families to compare', () => {
    expect(families.length).toBeGreaterThan(150);
  });

  it.each(families)('$dir: $base against $variant', async ({ dir, base, variant, expected }) => {
    const read = await readDocuments(folder(join(corpus ?? '', 'families', dir)), [base, variant]);
    const sides = [base, variant].map((path) => sideOf([read.flats.get(path) ?? fail(read.files.get(path))]));
    const [baseNames, variantNames] = sides.map(specifiersByName);
    if (baseNames === undefined || variantNames === undefined) throw new Error('two sides');
    const argued = new Set(arguedNames[`${dir}/${variant}`]);
    const names = (all: Iterable<string>): readonly string[] => [...all].filter((name) => !argued.has(name)).sort();
    const canonical = expected.spec_differs.filter((name) => !expected.spec_differs_only_in_spelling.includes(name));
    expect({
      missing: names([...baseNames.keys()].filter((name) => !variantNames.has(name))),
      extra: names([...variantNames.keys()].filter((name) => !baseNames.has(name))),
      differ: names(
        [...baseNames.keys()].filter((name) => (variantNames.get(name) ?? baseNames.get(name)) !== baseNames.get(name)),
      ),
    }).toEqual({ missing: names(expected.missing), extra: names(expected.extra), differ: names(canonical) });
  });
});

function familiesIn(path: string): readonly { dir: string; base: string; variant: string; expected: Expected }[] {
  const oracle = JSON.parse(readFileSync(join(path, 'oracle.json'), 'utf8')) as {
    readonly families: readonly Family[];
  };
  return oracle.families.flatMap(({ dir, base, files, compare }) =>
    Object.entries(compare ?? {})
      .filter(([variant]) => files[base]?.kind === 'pip' && files[variant]?.kind === 'pip')
      .map(([variant, { flat }]) => ({ dir, base, variant, expected: flat })),
  );
}

function folder(path: string): Snapshot {
  const read = (file: string): FileRead => {
    try {
      return { kind: 'file', bytes: followed(path, readFileSync(join(path, file))) };
    } catch {
      return { kind: 'missing' };
    }
  };
  return {
    revision: 'corpus',
    files: async () => [],
    read: async (paths) => new Map(paths.map((one) => [one, read(one)])),
  };
}

/** A symbolic link was stored as a file that holds nothing but its target. */
function followed(path: string, bytes: Uint8Array): Uint8Array {
  const target = new TextDecoder().decode(bytes.subarray(0, 300));
  const isPath = /^[\w./-]+\.txt$/.test(target) && existsSync(join(path, target));
  return isPath ? readFileSync(join(path, target)) : bytes;
}

/** Canonical texts of all lines of each name, as one text. */
function specifiersByName({ packages }: Side): ReadonlyMap<string, string> {
  const byName = new Map<string, string>();
  for (const [key, lines] of packages) {
    if (key.startsWith('target ')) continue;
    byName.set(
      key,
      [
        ...new Set(
          lines.map(({ entry }) =>
            sourceOf(entry) === 'index' ? canonicalSpecifiers(entry.specifiers) : sourceOf(entry),
          ),
        ),
      ]
        .sort()
        .join(' | '),
    );
  }
  return byName;
}

function fail(file: unknown): never {
  throw new Error(
    JSON.stringify(typeof file === 'object' && file !== null && !isDocument(file as never) ? file : 'not read'),
  );
}
