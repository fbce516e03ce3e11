import { describe, expect, it } from 'vitest';
import { checkGroup, rememberWork, shareWork } from '../../src/pipeline/check-group.ts';
import { type CheckRequest, readGovernance } from '../../src/pipeline.ts';
import type { Snapshot } from '../../src/snapshot/snapshot.ts';
import { type Files, memorySnapshot } from '../memory-snapshot.ts';

const policyPath = '.github/sync-policy.yml';
const variants = ['requirements.render.txt', 'requirements.vercel.txt'];
const policy = `version: 1\ngroups:\n  - base: requirements.txt\n    variants: [${variants.join(', ')}]\n`;
const older: Files = {
  [policyPath]: policy,
  'requirements.txt': 'flask\n',
  'requirements.render.txt': 'flask\n',
  'requirements.vercel.txt': 'flask\n',
};
const files: Files = { ...older, 'requirements.txt': 'flask\nstripe\n' };
const strictness = { enforce: 'new', severity: new Map() } as const;

function requestOf(head: Files, compared: Snapshot | null): CheckRequest {
  const rest = { previousPaths: new Map(), notes: [], enforce: null, today: '2026-06-15' };
  return { policyPath, head: memorySnapshot(head), compared, ...rest };
}

/** What is looked at is the compared revision's reads, and the group at each of the given heads. */
async function lookAt(shared: ReturnType<typeof shareWork>, heads: readonly Files[]) {
  let reads = 0;
  const before = memorySnapshot(older);
  const compared: Snapshot = {
    ...before,
    read: (paths) => {
      reads += 1;
      return before.read(paths);
    },
  };
  const governance = await readGovernance(requestOf(files, null));
  const group = 'groups' in governance ? governance.groups[0] : undefined;
  if (group === undefined) throw new Error('the policy has a group');
  const looks = [];
  for (const head of heads) {
    const checked = await checkGroup(requestOf(head, compared), strictness, group, shared);
    if (checked === 'missing-files') throw new Error('all files are there');
    looks.push(checked);
  }
  return { looks, reads };
}

const missing = (variant: string) => expect.objectContaining({ code: 'missing', variant, introduced: true });

describe('a group that is looked at more than once', () => {
  const mended: Files = { ...files, 'requirements.render.txt': 'flask\nstripe\n' };

  it('is compared again only where it changed, and the compared revision is read once', async () => {
    const { looks, reads } = await lookAt(rememberWork(), [files, files, mended]);
    const [first, second, third] = looks;
    expect(reads).toBe(1);
    expect(second?.comparison).toBe(first?.comparison);
    expect(second?.findings).toEqual(first?.findings);
    expect(first?.findings).toEqual(variants.map(missing));
    expect(third?.findings).toEqual([missing('requirements.vercel.txt')]);
    expect(third?.compared).toBe(first?.compared);
  });

  it('is read anew each time where nothing is remembered', async () => {
    const { looks, reads } = await lookAt(shareWork(), [files, files]);
    expect(reads).toBe(2);
    expect(looks[1]?.comparison).not.toBe(looks[0]?.comparison);
    expect(looks[1]?.findings).toEqual(looks[0]?.findings);
  });

  it('is not remembered behind the first five hundred files', async () => {
    const shared = rememberWork();
    for (let index = 0; index < 170; index += 1) await lookAt(shared, [files]);
    expect(shared.seen?.size).toBe(167);
    const { looks, reads } = await lookAt(shared, [files, mended]);
    expect(reads).toBe(2);
    expect(looks[1]?.findings).toEqual([missing('requirements.vercel.txt')]);
  });
});
