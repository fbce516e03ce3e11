import { describe, expect, it } from 'vitest';
import { headAlone } from '../../src/action/change.ts';
import { findPolicyInForce } from '../../src/action/policy-in-force.ts';
import { nothingFollowed, type PolicySource } from '../../src/pipeline/extend-policy.ts';
import { problem } from '../../src/problem.ts';
import { readOne } from '../../src/snapshot/snapshot.ts';
import { type Files, memorySnapshot } from '../memory-snapshot.ts';

const path = '.github/sync-policy.yml';
const groups = 'groups:\n  - base: a.txt\n    variants: [b.txt]\n';
const files: Files = { 'a.txt': '', 'b.txt': '' };
const own = `version: 1\n${groups}`;
const extending = (items: string): string => `version: 1\nextends: [${items}]\n${groups}`;
const remote = 'github>o/r/p.yml@0123456789abcdef0123456789abcdef01234567';

const reading = (text: string | null): PolicySource => ({
  refusal: null,
  readRemote: async () =>
    text === null
      ? { kind: 'unreadable', why: 'GitHub did not answer' }
      : { kind: 'file', bytes: new TextEncoder().encode(text) },
});

/** Whose policy judges a change that makes `head` of `base`, and what is noted; or the codes of what stands in the way. */
async function judge(
  base: Files,
  head: Files,
  { trusted = true, source = reading('version: 1\n'), listed = true } = {},
): Promise<readonly unknown[]> {
  const at = memorySnapshot({ ...files, ...base }, 'base');
  const memory = memorySnapshot({ ...files, ...head }, 'head');
  const unlisted = { ...memory, files: async () => problem('limit', 'too many files', null) };
  const touched = new Set(Object.keys({ ...base, ...head }).filter((name) => base[name] !== head[name]));
  const change = {
    ...headAlone(listed ? memory : unlisted, ''),
    touched,
    target: { revision: 'base', trusted, read: (name: string) => readOne(at, name) },
  };
  const found = await findPolicyInForce(change, path, { own: source, head: trusted ? source : nothingFollowed });
  if (found === null) return [];
  if (!('judging' in found)) return found.map(({ code }) => code);
  return [found.revision, found.afterMerge !== null, ...found.judging.notes.map(({ code }) => code)];
}

describe('the policy in force', () => {
  it.each<[law: string, base: Files, head: Files, more: Parameters<typeof judge>[2], expected: readonly unknown[]]>([
    ['is that of the base', { [path]: own }, { [path]: `${own}enforce: none\n` }, {}, ['base', true]],
    ['is that of the head where the base has none', {}, { [path]: own }, {}, ['head', false, 'policy-judging']],
    [
      'is that of the head, a fork be it, where the one of the base is broken',
      { [path]: 'version: 1\n\tgroups: []\n' },
      { [path]: own },
      { trusted: false },
      ['head', false, 'policy-judging'],
    ],
    [
      'is nobody’s where what the base extends did not come',
      { [path]: extending(remote) },
      { [path]: own },
      { source: reading(null) },
      ['platform'],
    ],
    [
      'is nobody’s where a part of it did not come',
      { [path]: extending(`${remote}, gone.yml`) },
      { [path]: own },
      { source: reading(null) },
      ['platform', 'policy-extends'],
    ],
    [
      'is nobody’s for a fork where what the base extends is broken',
      { [path]: extending('shared.yml'), 'shared.yml': 'version: 1\nenforec: all\n' },
      { [path]: own },
      { trusted: false },
      ['policy-key'],
    ],
    [
      'is that of the head where it mends what the base extends',
      { [path]: extending('shared.yml'), 'shared.yml': 'version: 1\nenforec: all\n' },
      { [path]: extending('shared.yml'), 'shared.yml': 'version: 1\nenforce: all\n' },
      {},
      ['head', false, 'policy-judging'],
    ],
    [
      'is that of the base, and after the merge another, when one of several files that it extends changes',
      { [path]: extending(`${remote}, shared.yml`), 'shared.yml': 'version: 1\n' },
      { [path]: extending(`${remote}, shared.yml`), 'shared.yml': 'version: 1\nenforce: none\n' },
      {},
      ['base', true],
    ],
    [
      'of a fork that leaves it alone needs no word about what is not followed',
      { [path]: extending('shared.yml'), 'shared.yml': 'version: 1\n' },
      { [path]: extending('shared.yml'), 'shared.yml': 'version: 1\n' },
      { trusted: false },
      ['base', false],
    ],
    [
      'of a fork that extends others waits, and that is said',
      { [path]: own },
      { [path]: extending('shared.yml'), 'shared.yml': 'version: 1\n' },
      { trusted: false },
      ['base', false, 'policy-judging'],
    ],
    [
      'of a branch of the repository that extends what is not there cannot be merged',
      { [path]: own },
      { [path]: extending('gone.yml') },
      {},
      ['policy-extends'],
    ],
    [
      'is nobody’s where the files of the head cannot be listed',
      { [path]: own },
      { [path]: `${own}enforce: none\n` },
      { listed: false },
      ['limit'],
    ],
    [
      'is nobody’s where that of the base cannot be read',
      { [path]: { kind: 'unreadable', why: 'GitHub did not answer' } },
      { [path]: own },
      {},
      ['platform'],
    ],
  ])('%s', async (_law, base, head, more, expected) => {
    expect(await judge(base, head, more)).toEqual(expected);
  });
});
