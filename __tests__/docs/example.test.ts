import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { CheckResult } from '../../src/compare/result.ts';
import { check } from '../../src/pipeline.ts';
import { diskSnapshot } from '../../src/snapshot/disk.ts';
import { openRoot } from '../../src/snapshot/root.ts';
import { root } from './markdown.ts';

const folder = openRoot(join(root, 'examples/render-deploy'));
let result: CheckResult;
beforeAll(async () => {
  if ('message' in folder) throw new Error(folder.message);
  const nothing = { compared: null, previousPaths: new Map(), notes: [], enforce: null };
  const request = {
    policyPath: '.github/sync-policy.yml',
    head: diskSnapshot(folder),
    today: '2026-11-23',
    ...nothing,
  };
  ({ result } = await check(request));
});

describe('the incident in examples/render-deploy', () => {
  it('is drift, and every file of it can be read', () => {
    expect([result.verdict, result.problems]).toEqual(['drift', []]);
  });

  it('is found whole: what a crash would have named one at a time', () => {
    expect(said('backend/requirements.render.txt')).toEqual([
      'error missing PyMuPDF',
      'error missing stripe',
      'error missing cryptography',
      'error missing requests',
      'warning version-conflict pandas',
      'warning version-conflict numpy',
      'warning commented-out sentry-sdk',
    ]);
    expect(said('backend/requirements.py313.txt')).toEqual([
      'error missing PyMuPDF',
      'error missing stripe',
      'error missing cryptography',
      'error missing requests',
    ]);
  });

  it('leaves the minimal file in sync, and says nothing else', () => {
    expect(said('backend/requirements.minimal.txt')).toEqual([]);
    expect(result.findings).toHaveLength(11);
  });
});

/** Sorted by code, as the order among the findings of one file is the base's. */
function said(variant: string): readonly string[] {
  const order = ['missing', 'version-conflict', 'commented-out'];
  return result.findings
    .filter((finding) => finding.variant === variant)
    .toSorted((a, b) => order.indexOf(a.code) - order.indexOf(b.code))
    .map(({ severity, code, name }) => `${severity} ${code} ${name}`);
}
