/**
 * Our side of comparing alone: the files below a folder (first argument) are read and parsed, and only what is made of
 * them is timed. They are parsed anew for each round, so that nothing kept about a document helps the next one.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';
import { compareGroup } from '../src/compare/compare-group.ts';
import { judgeGroup } from '../src/compare/judge-group.ts';
import { type Document, readDocument } from '../src/documents/document.ts';
import { type FlatDocument, flatten } from '../src/documents/include.ts';
import type { Group } from '../src/policy/policy.ts';
import { parsePolicy } from '../src/policy/read-policy.ts';
import { resolveGroups } from '../src/policy/resolve-groups.ts';
import type { Problem } from '../src/problem.ts';
import { policyPath } from './families.ts';
import { milliseconds } from './measure.ts';
import { steadyMilliseconds } from './steady.ts';

const root = argv[2] ?? '.';
const policy = await parsePolicy(policyPath, readFileSync(join(root, policyPath)));
if (!('groups' in policy)) throw new Error(policy[0]?.message);
const paths = policy.groups.flatMap(({ base, variants }) => [...base, ...variants.map(({ path }) => path)]);
const groups = resolveGroups(
  policy,
  paths.map(({ pattern }) => pattern),
).filter((one): one is Group => !('code' in one));
const bytes = new Map(paths.map(({ pattern }) => [pattern, readFileSync(join(root, pattern))]));
let missing = 0;

console.log(steadyMilliseconds(round), missing);

function round(): number {
  const parsed = groups.map((group) => ({ group, flats: flatsOf(group) }));
  return milliseconds(() => {
    const strictness = { enforce: 'all', severity: new Map() } as const;
    missing = 0;
    for (const { group, flats } of parsed) {
      const findings = judgeGroup(compareGroup(group, flats, '2026-11-27'), null, strictness);
      missing += findings.filter(({ code }) => code === 'missing').length;
    }
  });
}

function flatsOf(group: Group): ReadonlyMap<string, FlatDocument> {
  const paths = [...group.base, ...group.variants.map(({ path }) => path)];
  const files = new Map<string, Document | Problem>();
  for (const path of paths) files.set(path, readDocument(path, bytes.get(path) ?? new Uint8Array()));
  return new Map(paths.map((path) => [path, flatten(path, files)]));
}
