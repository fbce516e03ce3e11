import type { Finding } from '../../src/compare/finding.ts';
import type { CheckResult } from '../../src/compare/result.ts';
import { check } from '../../src/pipeline.ts';
import { type Files, memorySnapshot } from '../memory-snapshot.ts';

/** One base `base.txt`, one variant `variant.txt`, and what the policy says of them. */
export interface Family {
  readonly base: string;
  readonly variant: string;
  /** Lines of YAML about the variant: `relation: subset`. */
  readonly rule?: string;
  /** Lines of YAML at the top of the policy: `enforce: all`. */
  readonly policy?: string;
  /** The groups in YAML, when they are more than the one base and the one variant; `rule` is not used then. */
  readonly groups?: string;
  /** More files: includes, constraints. */
  readonly files?: Files;
  /** The compared revision; what it does not name is as at the head. `null`: not there. */
  readonly before?: Readonly<Record<string, string | null>>;
  readonly today?: string;
}

/** Checks a family by the whole pipeline, in memory. */
export async function checkFamily(family: Family): Promise<CheckResult> {
  const head: Files = {
    '.github/sync-policy.yml': policyOf(family),
    'base.txt': family.base,
    'variant.txt': family.variant,
    ...family.files,
  };
  const before = Object.entries({ ...head, ...family.before }).filter(([, text]) => text !== null);
  const { result } = await check({
    policyPath: '.github/sync-policy.yml',
    head: memorySnapshot(head, 'head'),
    compared: family.before === undefined ? null : memorySnapshot(Object.fromEntries(before) as Files, 'before'),
    previousPaths: new Map(),
    notes: [],
    enforce: null,
    today: family.today ?? '2026-06-15',
  });
  return result;
}

/** The findings of a family, each as `code name severity`. */
export async function findingsOf(family: Family): Promise<readonly string[]> {
  return (await resultOf(family)).findings.map(short);
}

/** The one finding of a family. */
export async function findingOf(family: Family): Promise<Finding> {
  const { findings } = await resultOf(family);
  const [finding] = findings;
  if (finding === undefined || findings.length > 1)
    throw new Error(`expected one finding, got ${findings.map(short).join('; ')}`);
  return finding;
}

/** The result of a family that can be checked. */
export async function resultOf(family: Family): Promise<CheckResult> {
  const result = await checkFamily(family);
  const fatal = result.problems.filter((problem) => problem.fatal);
  if (fatal.length > 0) throw new Error(JSON.stringify(fatal));
  return result;
}

function short({ code, name, severity }: Finding): string {
  return `${code} ${name} ${severity}`;
}

function policyOf({ rule = '', policy = '', groups }: Family): string {
  if (groups !== undefined) return `version: 1\n${policy}\n${groups}`;
  const indented = rule.split('\n').map((line) => `        ${line}`);
  return [
    'version: 1',
    policy,
    'groups:',
    '  - base: base.txt',
    '    variants:',
    '      - path: variant.txt',
    ...indented,
    '',
  ].join('\n');
}
