import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { execPath } from 'node:process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Cruise, readCruise } from '../../scripts/cruise.ts';

const root = resolve(import.meta.dirname, '..', '..');

/** One file for each folder of the table, importing all that it may. */
const allowed = {
  'problem.ts': [],
  'bytes.ts': [],
  'grouped.ts': [],
  'shorten.ts': [],
  'python/name.ts': ['../problem.ts'],
  'documents/document.ts': ['../python/name.ts', '../problem.ts', '../bytes.ts', 'iconv-lite'],
  'policy/policy.ts': ['../python/name.ts', '../problem.ts', '../shorten.ts', 'yaml', 'zod'],
  'compare/compare.ts': ['../policy/policy.ts', '../documents/document.ts', '../python/name.ts', '../problem.ts'],
  'fix/plan.ts': [
    '../compare/compare.ts',
    '../policy/policy.ts',
    '../documents/document.ts',
    '../problem.ts',
    '../grouped.ts',
    '../shorten.ts',
    'diff',
  ],
  'report/text.ts': [
    './project.ts',
    '../problem.ts',
    '../grouped.ts',
    '../shorten.ts',
    'type ../compare/compare.ts',
    'type ../fix/plan.ts',
  ],
  'report/project.ts': [],
  'snapshot/snapshot.ts': ['../problem.ts'],
  'snapshot/disk.ts': ['./snapshot.ts', 'node:fs', '../problem.ts', '../bytes.ts'],
  'github/comment.ts': [
    '@octokit/core',
    '../bytes.ts',
    '../shorten.ts',
    'type ../report/text.ts',
    '../report/project.ts',
    'type ../snapshot/snapshot.ts',
  ],
  'pipeline.ts': ['./compare/compare.ts', './fix/plan.ts', './policy/policy.ts', 'type ./snapshot/snapshot.ts'],
  'action.ts': ['./pipeline.ts', './github/comment.ts', './snapshot/disk.ts', './report/text.ts'],
  'cli.ts': ['./pipeline.ts', './snapshot/disk.ts', './report/text.ts'],
} as const;

/** What each rule is there to refuse: who imports whom. */
const refused = [
  ['problem-imports', 'problem.ts', './python/name.ts'],
  ['bytes-imports', 'bytes.ts', './problem.ts'],
  ['grouped-imports', 'grouped.ts', './problem.ts'],
  ['shorten-imports', 'shorten.ts', './problem.ts'],
  ['python-imports', 'python/name.ts', '../documents/document.ts'],
  ['documents-imports', 'documents/document.ts', '../policy/policy.ts'],
  ['policy-imports', 'policy/policy.ts', '../documents/document.ts'],
  ['compare-imports', 'compare/compare.ts', '../fix/plan.ts'],
  ['fix-imports', 'fix/plan.ts', '../report/text.ts'],
  ['report-judges-nothing', 'report/text.ts', '../compare/compare.ts'],
  ['report-knows-the-core-only', 'report/text.ts', 'type ../github/comment.ts'],
  ['snapshot-imports', 'snapshot/disk.ts', '../policy/policy.ts'],
  ['github-imports', 'github/comment.ts', '../compare/compare.ts'],
  ['github-takes-types-of-the-core', 'github/comment.ts', '../report/text.ts'],
  ['pipeline-imports', 'pipeline.ts', './snapshot/disk.ts'],
  ['core-takes-only-the-port', 'pipeline.ts', './snapshot/disk.ts'],
  ['core-touches-no-platform', 'compare/compare.ts', 'node:fs'],
  ['core-bundles-pure-libraries', 'report/text.ts', '@actions/github'],
  ['entries-stay-apart', 'action.ts', './cli.ts'],
  ['entries-stay-apart-too', 'cli.ts', './action.ts'],
  ['nobody-imports-an-entry', 'github/comment.ts', '../action.ts'],
  ['command-line-stays-light', 'cli.ts', '@octokit/core'],
  ['source-imports-no-tests', 'python/name.ts', '../../scripts/cruise.ts'],
  ['no-cycles', 'python/one.ts', './other.ts'],
  ['nothing-unresolved', 'python/name.ts', './nowhere.ts'],
  ['no-orphans', 'python/alone.ts', ''],
  ['declared-packages-only', 'github/comment.ts', 'undici'],
] as const;

/** The other half of the cycle, which is reported once. */
const closing = ['no-cycles', 'python/other.ts', './one.ts'] as const;

let right: Cruise;
let wrong: Cruise;
beforeAll(() => {
  [right, wrong] = [cruise([]), cruise([...refused, closing])];
});

const scratch: string[] = [];
afterAll(() => {
  for (const folder of scratch) rmSync(folder, { recursive: true });
});

describe('the import table', () => {
  it('lets pass what it allows', () => {
    expect(right.violations).toEqual([]);
  });

  it('has seen every module, and resolved every import to a file', () => {
    expect([...right.modules].sort()).toEqual(
      Object.keys(allowed)
        .map((path) => `src/${path}`)
        .sort(),
    );
    expect(right.dependencies).toBe(Object.values(allowed).flat().length);
  });

  it.each(refused)('%s refuses that %s imports %s, and says why', (rule, from) => {
    const violations = wrong.violations.filter((violation) => violation.startsWith(`src/${from} → `));
    expect(violations.join('\n')).toMatch(new RegExp(`: ${rule}: .{20,}`));
  });

  it('has no rule that is not tried here', () => {
    const rules = JSON.parse(
      execFileSync(execPath, ['--input-type=module', '--eval', printRules], { cwd: root, encoding: 'utf8' }),
    );
    const later = ['deployments-imports', 'advise-imports'];
    expect(rules.filter((name: string) => !later.includes(name)).sort()).toEqual(refused.map(([rule]) => rule).sort());
  });
});

const printRules = `
  const { default: { forbidden } } = await import('./.dependency-cruiser.mjs');
  console.log(JSON.stringify(forbidden.map(({ name }) => name)));
`;

/** Cruises a project that has the allowed imports, and these. */
function cruise(more: readonly (readonly [string, string, string])[]): Cruise {
  const project = mkdtempSync(join(tmpdir(), 'dependency-file-sync-imports-'));
  scratch.push(project);
  for (const name of ['.dependency-cruiser.mjs', 'tsconfig.json', 'package.json', 'scripts']) {
    cpSync(join(root, name), join(project, name), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(project, 'node_modules'));
  const imports = new Map<string, readonly string[]>(Object.entries(allowed));
  for (const [, from, to] of more) imports.set(from, [...(imports.get(from) ?? []), ...(to === '' ? [] : [to])]);
  for (const [path, targets] of imports) {
    const file = join(project, 'src', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(
      file,
      [...targets.map(importLine), 'export const here = 1;', 'export type Here = number;', ''].join('\n'),
    );
  }
  const cruiser = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
  const args = [cruiser, '--config', '.dependency-cruiser.mjs', '--output-type', 'json', 'src'];
  return readCruise(execFileSync(execPath, args, { cwd: project, encoding: 'utf8' }));
}

function importLine(target: string): string {
  return target.startsWith('type ') ? `import type { Here } from '${target.slice(5)}';` : `import '${target}';`;
}
