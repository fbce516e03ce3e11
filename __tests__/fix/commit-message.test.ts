import { describe, expect, it } from 'vitest';
import { type Family, fixFamily } from './family.ts';

const names = ['one', 'two', 'three', 'four'];

async function messageFor(base: string, variant: string, more: Partial<Family> = {}) {
  const { outcome } = await fixFamily({ base, variant, ...more });
  return outcome.message;
}

describe('the message of a fix commit', () => {
  it('names up to three packages, as the base spells them', async () => {
    expect(await messageFor('django\nPyMuPDF\n', 'django\n')).toBe('fix: add PyMuPDF to variant.txt\n');
    expect(await messageFor('django\nPyMuPDF\nstripe\n', 'django\n')).toBe(
      'fix: add PyMuPDF and stripe to variant.txt\n',
    );
    expect(await messageFor(`${names.slice(0, 3).join('\n')}\n`, '')).toBe(
      'fix: add one, two and three to variant.txt\n',
    );
  });

  it('names them in the order in which they will stand', async () => {
    expect(await messageFor('one\ntwo\nthree\n', 'two\n')).toBe('fix: add one and three to variant.txt\n');
  });

  it('counts more than three, and lists them in the body', async () => {
    expect(await messageFor(`${names.join('\n')}\n`, '')).toBe(
      'fix: add 4 packages to variant.txt\n\nvariant.txt:\n- add one, two, three and four\n',
    );
  });

  it('says what else was done', async () => {
    const fixAll = { policy: 'fix: [missing, version-conflict, unexpected]', rule: 'relation: equal' };
    expect(await messageFor('django==5\nstripe\n', 'django==4\nredis\n', fixAll)).toBe(
      'fix: add stripe, align django and remove redis in variant.txt\n',
    );
    expect(await messageFor('django\n', 'django\nredis\n', fixAll)).toBe('fix: remove redis from variant.txt\n');
    expect(await messageFor('django==5\n', 'django==4\n', fixAll)).toBe('fix: align django in variant.txt\n');
  });

  it('names a substitute by its own name', async () => {
    const rule = 'substitute: { psycopg2: psycopg2-binary }';
    expect(await messageFor('django\npsycopg2\n', 'django\n', { rule })).toBe(
      'fix: add psycopg2-binary to variant.txt\n',
    );
    const align = { rule, policy: 'fix: [version-conflict]' };
    expect(await messageFor('django\npsycopg2==2\n', 'django\npsycopg2_binary==1\n', align)).toBe(
      'fix: align psycopg2_binary in variant.txt\n',
    );
  });

  it('tells files of one name by their paths, and counts more than two', async () => {
    const groups = (paths: string): string => `groups:\n  - base: base.txt\n    variants: [${paths}]\n`;
    const two = { groups: groups('a/x.txt, b/x.txt'), files: { 'a/x.txt': '', 'b/x.txt': '' } };
    expect(await messageFor('django\n', '', two)).toMatch(
      /^fix: add django to a\/x\.txt and b\/x\.txt\n\na\/x\.txt:\n- add/,
    );
    const three = { groups: groups('x.txt, y.txt, z.txt'), files: { 'x.txt': '', 'y.txt': '', 'z.txt': '' } };
    expect(await messageFor('django\n', '', three)).toMatch(/^fix: add django to 3 files\n/);
  });
});
