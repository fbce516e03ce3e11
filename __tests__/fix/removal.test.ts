import { describe, expect, it } from 'vitest';
import { fixFamily } from './family.ts';

const equal = { rule: 'relation: equal', policy: 'fix: [missing, unexpected]' };

describe('a line whose comment declares that another package is left out', () => {
  it.each([
    ['behind it', 'flask\na # numpy stays out\n'],
    ['above it', 'flask\n# numpy stays out\na\n'],
    ['below it', 'flask\na # alone,\n  # numpy stays out\n'],
  ])('%s is not removed, because nothing would say so any more', async (_where, variant) => {
    const { outcome, left } = await fixFamily({ base: 'flask\nnumpy\n', variant, ...equal });
    expect(outcome.changes).toEqual([]);
    expect(left).toContainEqual(
      expect.stringMatching(
        /^unexpected a: variant\.txt:\d speaks of numpy, which this file lacks: .*numpy stays out; /,
      ),
    );
  });

  it('is removed when the package is there, or none of the base', async () => {
    const variant = 'flask\na # as flask and pandas want\n';
    const fixed = await fixFamily({ base: 'flask\nnumpy\n', variant, ...equal });
    expect(fixed.variant).toBe('flask\nnumpy\n');
  });
});

it('a line is removed also where the base has one without a name that is missing', async () => {
  expect((await fixFamily({ base: 'flask\n-e .\n', variant: 'flask\na\n', ...equal })).variant).toBe('flask\n');
});

describe('a stand-in for a package of the base', () => {
  it('is not removed, because the package would then be missing', async () => {
    const { outcome, left } = await fixFamily({ base: 'psycopg2\n', variant: 'psycopg2-binary\na\n', ...equal });
    expect(outcome.fixed.map(({ name }) => name)).toEqual(['a']);
    expect(left).toContainEqual(
      expect.stringMatching(/^unexpected psycopg2-binary: it stands in for psycopg2, which would/),
    );
  });

  it('is removed beside the package itself, whatever else is said of that', async () => {
    const base = 'psycopg2==2.9\n';
    const variant = 'psycopg2==2.8\npsycopg2-binary==2.9\n';
    expect((await fixFamily({ base, variant, ...equal })).variant).toBe('psycopg2==2.8\n');
  });
});

describe('a line that is switched off', () => {
  it('speaks of its own package, not of those that its extras are called like', async () => {
    const policy = 'fix: [missing, commented-out]';
    const { variant } = await fixFamily({ base: 'flask\nasync\n', variant: '# flask[async]\na\n', policy });
    expect(variant).toBe('flask\nasync\na\n');
  });
});

describe('a last line without an end', () => {
  it.each([
    ['version-wider', 'requests~=1.4', 'requests', 'django\nrequests~=1.4\nruamel.yaml'],
    ['extras-differ', 'requests[x]', 'requests', 'django\nrequests[x]\nruamel.yaml'],
    ['marker-differs', 'requests; os_name == "nt"', 'requests', 'django\nrequests; os_name == "nt"\nruamel.yaml'],
  ])('gets what it lacks itself (%s) before the next line begins', async (code, base, last, expected) => {
    const { variant } = await fixFamily({
      base: `django\n${base}\nruamel.yaml\n`,
      variant: `django\n${last}`,
      rule: 'relation: equal',
      policy: `fix: [missing, ${code}]`,
    });
    expect(variant).toBe(expected);
  });
});

describe('what is put behind a last line that goes', () => {
  it.each([
    ['without an end', '# Tools\ndjango\nold', '# Tools\ndjango\nstripe'],
    ['without an end, CRLF', '# Tools\r\ndjango\r\nold', '# Tools\r\ndjango\r\nstripe'],
    ['without an end, alone under its heading', 'flask\n\n# Tools\nold', 'flask\n\n# Tools\nstripe'],
    ['that waits for a further one', '# Tools\ndjango\nold \\', '# Tools\ndjango\nstripe'],
    ['that waits for a further one, with an end', '# Tools\ndjango\nold \\\n', '# Tools\ndjango\nstripe\n'],
  ])('stands in its place: %s', async (_what, variant, expected) => {
    const { variant: fixed, outcome } = await fixFamily({
      base: variant.replace(/old.*\s*/, 'stripe\n'),
      variant,
      ...equal,
    });
    expect(fixed).toBe(expected);
    expect(outcome.after.result.findings).toEqual([]);
  });

  it('begins a line of its own where another line goes', async () => {
    const { variant } = await fixFamily({ base: '# A\na\nnew\n', variant: '# A\nx\na', ...equal });
    expect(variant).toBe('# A\na\nnew');
  });
});
