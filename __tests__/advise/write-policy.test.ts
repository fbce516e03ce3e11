import { describe, expect, it } from 'vitest';
import type { Proposal, ProposedVariant } from '../../src/advise/proposal.ts';
import { writePolicy } from '../../src/advise/write-policy.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { pathComplaint } from '../../src/policy/policy-path.ts';
import { parsePolicy } from '../../src/policy/read-policy.ts';
import { canonicalName, isPackageName } from '../../src/python/name.ts';
import { fc } from '../properties.ts';
import { initYes, policyOf, repositoryOf } from './adopted.ts';
import { repositories } from './repositories.ts';

const plain: ProposedVariant = {
  path: 'variant.txt',
  relation: 'superset',
  environment: {},
  omit: [],
  extra: [],
  differ: [],
  substitute: [],
  because: 'has all 2 packages of the base',
  forgotten: [],
  byTool: null,
};

function proposalOf(variant: Partial<ProposedVariant>, more: Partial<Proposal> = {}): Proposal {
  const group = { base: 'base.txt', frozen: false, variants: [{ ...plain, ...variant }] };
  return { groups: [group], leftAlone: [], lineFindings: [], ...more };
}

const write = (proposal: Proposal): string =>
  writePolicy(proposal, { today: '2026-11-23', page: 'https://example.com' });

async function readBack(proposal: Proposal): Promise<Policy> {
  const policy = await parsePolicy('p.yml', new TextEncoder().encode(write(proposal)));
  if (!('groups' in policy)) throw new Error(`${JSON.stringify(policy)}\n${write(proposal)}`);
  return policy;
}

describe('a proposal, written and read again', () => {
  const text = fc.oneof(
    fc.string({ minLength: 1, unit: 'binary' }),
    fc.constantFrom(
      'a: b',
      '# c',
      "it's",
      '"',
      '- x',
      '{',
      'true',
      '1.0',
      '\u2028',
      '\u0085',
      '~',
      '*a',
      '&b',
      '!c',
      '%d',
      '@e',
    ),
  );

  it('means what it meant, whatever the reasons say', async () => {
    await fc.assert(
      fc.asyncProperty(
        text.filter((one) => !/\p{Cs}/u.test(one)),
        async (reason) => {
          const omit = [
            { what: { package: 'torch' }, reason, until: null },
            { what: { section: reason }, reason: null, until: '2026-12-07' },
          ];
          const [group] = (await readBack(proposalOf({ omit }))).groups;
          const read = group?.variants[0]?.rule.omit;
          expect(read?.map((one) => [one.reason, one.until])).toEqual([
            [reason, null],
            [null, '2026-12-07'],
          ]);
          expect(read?.[1]).toMatchObject({ kind: 'section', heading: reason });
        },
      ),
    );
  });

  it('names the files that it named, whatever they are called', async () => {
    const path = text.filter(
      (one) => !/\p{Cs}/u.test(one) && pathComplaint(one) === null && !/[*?[{]|(?:^|\/)\.{0,2}(?:\/|$)/.test(one),
    );
    await fc.assert(
      fc.asyncProperty(path, async (name) => {
        const [group] = (
          await readBack(proposalOf({ path: name, because: name }, { leftAlone: [{ path: name, why: name }] }))
        ).groups;
        expect(group?.variants[0]?.path.pattern).toBe(name);
      }),
    );
  });

  it('names the packages that it named', async () => {
    const name = fc
      .oneof(
        fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,8}$/),
        fc.constantFrom('null', 'True', 'y', 'No', 'off', '1', '1e3', '0x1'),
      )
      .filter(isPackageName);
    await fc.assert(
      fc.asyncProperty(name, async (one) => {
        const exception = { what: { package: one }, reason: null, until: null };
        const variant = {
          relation: 'subset' as const,
          extra: [exception],
          differ: [exception],
          substitute: [
            { package: one, with: 'another-package' },
            { package: 'package-of-the-base', with: one },
          ],
        };
        const [group] = (await readBack(proposalOf(variant))).groups;
        const rule = group?.variants[0]?.rule;
        expect(rule?.extra).toMatchObject([{ pattern: one }]);
        expect(rule?.differ).toMatchObject([{ pattern: one }]);
        expect(rule?.substitute.map((given) => given.package)).toEqual([canonicalName(one), 'package-of-the-base']);
        expect(rule?.substitute[1]?.with).toBe(one);
      }),
    );
  });

  it('gives each code of a line once, with its places', () => {
    const at = (line: number) => ({ path: 'base.txt', line, column: 1 });
    const lineFindings = [
      { code: 'duplicate' as const, at: at(3) },
      { code: 'duplicate' as const, at: at(5) },
      { code: 'unreadable-line' as const, at: null },
    ];
    expect(write(proposalOf({}, { lineFindings }))).toContain(
      'severity:\n  # base.txt:3, base.txt:5: when these are mended, delete the line\n  duplicate: warning\n',
    );
  });
});

describe('the policy that init writes', () => {
  const written = async (shape: string): Promise<string> => {
    const repository = repositories.find((one) => one.shape.startsWith(shape));
    const folder = repositoryOf(repository?.files ?? {});
    await initYes(folder);
    return policyOf(folder);
  };

  it.each([
    ['a stand-in', 'substitute:\n          opencv-python: opencv-python-headless\n'],
    ['test tools', '- { section: Testing, reason: a tool of those who work on it }\n'],
    ['test packages under the last', '- { package: moto, reason: a tool of those who work on it }\n'],
    ['a base that was frozen on Windows', '- { package: pywin32, reason: made for Windows }\n'],
    ['a file that says why', '- { package: torch, reason: torch does not fit into the memory there }\n'],
    ['a file that says why', '- { package: scipy, reason: too slow to build }\n'],
    ['a frozen base', '# The base looks like the output of pip freeze'],
    ['a frozen base', '# has 3 of 60 packages of the base; new ones are not asked of it\n'],
    ['dots', 'environment: { python: "3.13" }\n'],
    ['a slim file with', 'relation: subset\n        extra:\n          - uvicorn\n'],
    [
      'development tools in conflict',
      '- { package: requests, reason: "in conflict; found by init, not reviewed", until: 2026-12-07 }\n',
    ],
    ['lines that pip refuses', 'severity:\n  # requirements.txt:'],
    ['constraints, dead files', '# - requirements-old.txt: probably dead, by its name\n'],
    ['constraints, dead files', '# - constraints.txt: constraints narrow versions and install nothing\n'],
    ['names that YAML', '- { package: "null", reason:'],
  ])('%s: %s', async (shape, said) => {
    expect(await written(shape)).toContain(said);
  });
});
