import { describe, expect, it } from 'vitest';
import { makeGrids } from '../../src/compare/cells.ts';
import { compareVariant } from '../../src/compare/compare-variant.ts';
import type { Uses } from '../../src/compare/exceptions.ts';
import { type Side, sideOf } from '../../src/compare/side.ts';
import { readDocument } from '../../src/documents/document.ts';
import { flatten } from '../../src/documents/include.ts';
import type { VariantRule } from '../../src/policy/policy.ts';
import { canonicalName } from '../../src/python/name.ts';

const x = canonicalName('x');

const rule: VariantRule = {
  relation: 'superset',
  environment: {},
  versions: 'compatible',
  extra: [],
  omit: [],
  differ: [],
  substitute: [],
  require: [],
};

const place = { path: 'policy.yml', line: 1, column: 1 };
const differs: VariantRule = {
  ...rule,
  differ: [{ kind: 'package', pattern: 'x', reason: null, until: null, place }],
};

function sideWith(path: string, text: string): Side {
  const document = readDocument(path, new TextEncoder().encode(text));
  return sideOf([flatten(path, new Map([[path, document]]))]);
}

/** What would be said of `x` if a variant, which lacks it, had these lines; and how many exceptions were used for that. */
function saidOf(lines: string, base: string, its = rule): { readonly codes: readonly string[]; readonly used: number } {
  const uses: Uses = new Set();
  const variant = { path: 'variant.txt', rule: its };
  const comparison = compareVariant(
    variant,
    sideWith('base.txt', base),
    sideWith('variant.txt', ''),
    makeGrids(),
    uses,
  );
  const other = sideWith('variant.txt', lines).packages.get(x) ?? [];
  return { codes: comparison.saidOf(x, other).map(({ detail }) => detail.code), used: uses.size };
}

describe('what would be said of a package if a variant had other lines of it', () => {
  it('is what the base is held against', () => {
    expect(saidOf('x==2\n', 'x==1\n').codes).toEqual(['version-conflict']);
    expect(saidOf('x[a]==1\n', 'x==1\n', { ...rule, relation: 'equal' }).codes).toEqual(['extras-differ']);
    expect(saidOf('x==1\n', 'x==1\n').codes).toEqual([]);
  });

  it('is nothing where the base does not have it', () => {
    expect(saidOf('x==2\n', 'y\n').codes).toEqual([]);
  });

  it('is nothing where it may differ, and makes no use of the exception', () => {
    expect(saidOf('x==2\n', 'x==1\n', differs)).toEqual({ codes: [], used: 0 });
    expect(saidOf('x==1\n', 'x==1\n', differs)).toEqual({ codes: [], used: 0 });
  });
});
