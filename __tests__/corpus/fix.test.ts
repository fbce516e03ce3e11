import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readDocument } from '../../src/documents/document.ts';
import { findingKey } from '../../src/fix/prove.ts';
import { type FixOutcome, fix } from '../../src/pipeline/fix.ts';
import type { FileRead, Snapshot } from '../../src/snapshot/snapshot.ts';

/** Real families, each pair of base and variant fixed in memory: everything that the policy could ask for, at once. */
interface Family {
  readonly dir: string;
  readonly base: string;
  readonly files: Readonly<Record<string, { readonly kind: 'pip' | 'conda' }>>;
  readonly compare: Readonly<Record<string, unknown>> | null;
}

const corpus = process.env['DEPENDENCY_CORPUS'];
const oracle = process.env['DEPENDENCY_FILE_SYNC_ORACLE'];
const pairs = corpus === undefined ? [] : pairsIn(corpus);
const fixes = [
  '[missing]',
  '[missing, commented-out, version-conflict, version-wider, extras-differ, marker-differs, unexpected]',
];

interface Changed {
  readonly path: string;
  readonly outcome: FixOutcome;
  readonly before: Uint8Array;
  readonly after: Uint8Array;
}
const inserted: Changed[] = [];

describe.runIf(corpus !== undefined)('the corpus (DEPENDENCY_CORPUS), fixed', () => {
  it('has families to fix', () => {
    expect(pairs.length).toBeGreaterThan(150);
  });

  it.each(pairs)('$dir: $base against $variant', async ({ dir, base, variant }) => {
    for (const [relation, codes] of [
      ['superset', fixes[0]],
      ['equal', fixes[1]],
    ] as const) {
      const rule = `      - { path: ${JSON.stringify(variant)}, relation: ${relation} }`;
      const policy = `version: 1\ngroups:\n  - base: ${JSON.stringify(base)}\n    variants:\n${rule}\nfix: ${codes}\n`;
      const outcome = await fixed(folder(join(corpus ?? '', 'families', dir), { 'policy.yml': policy }));
      if (outcome.before.result.verdict === 'could-not-check') {
        expect(outcome.changes).toEqual([]);
        continue;
      }
      for (const finding of outcome.before.result.findings) {
        const advice = outcome.before.advices.get(finding);
        expect(advice?.possible === true || (advice?.reason ?? '') !== '').toBe(true);
      }
      const cleared = new Set(outcome.fixed.map(findingKey));
      const left = outcome.before.result.findings.map(findingKey).filter((key) => !cleared.has(key));
      const remaining = outcome.after.result.findings.map(findingKey);
      // A line that goes can take what is wrong with it as a double along.
      if (relation === 'superset') expect(remaining.sort()).toEqual(left.sort());
      else expect(left).toEqual(expect.arrayContaining(remaining));
      expect(remaining.filter((key) => cleared.has(key))).toEqual([]);
      expect(outcome.after.result.findings.filter((one) => outcome.after.advices.get(one)?.possible)).toEqual([]);
      for (const { path, before, after } of outcome.changes) {
        expect(path).toBe(variant);
        if (relation === 'superset') inserted.push({ path, outcome, before, after });
        const again = await fixed(folder(join(corpus ?? '', 'families', dir), { 'policy.yml': policy, [path]: after }));
        expect(again.changes.map(({ afterText }) => afterText)).toEqual([]);
      }
    }
  });

  it('has many files that something was put into, and all of them have what was planned', () => {
    expect(inserted.length).toBeGreaterThan(80);
    for (const { path, outcome, before, after } of inserted) {
      expectOldAndPlanned(path, outcome, textsOf(before), textsOf(after));
    }
  });

  describe.runIf(oracle !== undefined)('as pip reads it', () => {
    let texts: readonly (readonly string[])[] = [];
    beforeAll(() => {
      const script = new URL('../../scripts/oracle/requirement_texts.py', import.meta.url).pathname;
      const files = inserted.flatMap(({ before, after }) => [before, after]);
      const input = JSON.stringify(files.map((bytes) => Buffer.from(bytes).toString('base64')));
      texts = JSON.parse(execFileSync(oracle ?? '', [script], { input, encoding: 'utf8', maxBuffer: 1 << 27 }));
    });

    it('every file has exactly its old requirements and those that were planned', () => {
      expect(texts).toHaveLength(inserted.length * 2);
      for (const [index, { path, outcome }] of inserted.entries()) {
        expectOldAndPlanned(path, outcome, texts[index * 2] ?? [], texts[index * 2 + 1] ?? []);
      }
    });
  });
});

function expectOldAndPlanned(
  path: string,
  { fixed: findings }: FixOutcome,
  old: readonly string[],
  now: readonly string[],
): void {
  const isConstraints = path.includes('constraints');
  const planned = findings.flatMap(({ bases }) => [
    ...new Set(bases.map(({ text }) => text.trim().replace(isConstraints ? /\[.*?\]/ : '', ''))),
  ]);
  expect(now.map((text) => text.trim()).sort()).toEqual([...old.map((text) => text.trim()), ...planned].sort());
  const isOld = new Set(old);
  expect(now.filter((text) => isOld.has(text))).toEqual(old);
}

function textsOf(bytes: Uint8Array): readonly string[] {
  const document = readDocument('variant.txt', bytes);
  if (!('entries' in document)) throw new Error(document.message);
  return document.entries.flatMap((entry) => (entry.kind === 'requirement' ? entry.text : []));
}

function fixed(head: Snapshot): Promise<FixOutcome> {
  return fix({
    policyPath: 'policy.yml',
    head,
    compared: null,
    previousPaths: new Map(),
    notes: [],
    enforce: null,
    today: '2026-11-23',
    inScope: () => true,
    unattended: false,
  });
}

function pairsIn(path: string): readonly { dir: string; base: string; variant: string }[] {
  const { families } = JSON.parse(readFileSync(join(path, 'oracle.json'), 'utf8')) as {
    readonly families: readonly Family[];
  };
  return families.flatMap(({ dir, base, files, compare }) =>
    Object.keys(compare ?? {})
      .filter((variant) => files[base]?.kind === 'pip' && files[variant]?.kind === 'pip' && variant !== base)
      .map((variant) => ({ dir, base, variant })),
  );
}

/** A family's folder, with some files that are not on the disk. */
function folder(path: string, more: Readonly<Record<string, string | Uint8Array>>): Snapshot {
  const read = (file: string): FileRead => {
    const given = more[file];
    if (given !== undefined) return { kind: 'file', bytes: Uint8Array.from(Buffer.from(given)) };
    return existsSync(join(path, file))
      ? { kind: 'file', bytes: Uint8Array.from(readFileSync(join(path, file))) }
      : { kind: 'missing' };
  };
  return {
    revision: 'corpus',
    files: async () => [],
    read: async (paths) => new Map(paths.map((one) => [one, read(one)])),
  };
}
