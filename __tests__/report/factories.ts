/**
 * Findings, advices and results for tests, each complete, with only what a test is about written out.
 *
 * `finding({ detail: { code: 'left-behind' } })` is a finding of that code on `stripe`, at its default severity, counting when it is an error.
 */
import type { Detail, Finding, Line } from '../../src/compare/finding.ts';
import type { CheckResult, GroupSummary, VariantSummary } from '../../src/compare/result.ts';
import type { FixAdvice, FixAdvices } from '../../src/fix/plan.ts';
import { defaultSeverity, type FindingCode } from '../../src/policy/finding-code.ts';
import type { PackageException } from '../../src/policy/policy.ts';
import type { Problem } from '../../src/problem.ts';
import { canonicalName } from '../../src/python/name.ts';

export const basePath = 'requirements.txt';
export const variantPath = 'requirements.render.txt';

export function line(path: string, number: number, text: string, column = 1): Line {
  return { path, line: number, column, text };
}

type FindingParts = Partial<Omit<Finding, 'detail' | 'code'>> & { readonly detail?: Detail };

/** A finding; `name` alone names the package and the base's text. */
export function finding(parts: FindingParts = {}): Finding {
  const detail = parts.detail ?? { code: 'missing', lookalike: null, witness: null, substitute: null };
  const code: FindingCode = detail.code;
  const name = parts.name ?? 'stripe';
  const base = parts.base === undefined ? line(basePath, 31, `${name}==11.1.0`) : parts.base;
  const usual = defaultSeverity[code];
  const severity = parts.severity ?? (usual === 'off' ? 'warning' : usual);
  return {
    code,
    package: name === '' ? null : canonicalName(name),
    name,
    group: 'backend',
    variant: variantPath,
    introduced: true,
    counts: severity === 'error' && parts.introduced !== false,
    cause: 'unknown',
    bases: base === null ? [] : [base],
    lines: [],
    at: null,
    via: null,
    ...parts,
    severity,
    base,
    detail,
  };
}

/** A finding that the compared revision had. */
export function older(parts: FindingParts = {}): Finding {
  return finding({ introduced: false, counts: false, ...parts });
}

/** `count` missing packages, `package-0` on the base's line 1 and so on. */
export function manyMissing(count: number, parts: FindingParts = {}): readonly Finding[] {
  return Array.from({ length: count }, (_, index) =>
    finding({ name: `package-${index}`, base: line(basePath, index + 1, `package-${index}==1.${index}`), ...parts }),
  );
}

export function pins(
  base: string,
  variant: string,
  order: 'older' | 'newer' | 'other',
): Extract<Detail, { readonly pins: unknown }> {
  return {
    code: 'version-conflict',
    baseVersions: `==${base}`,
    variantVersions: `==${variant}`,
    pins: { base, variant, order },
    agreedBefore: null,
    overlay: false,
    exact: false,
    witness: null,
  };
}

export function ranges(
  code: 'version-conflict' | 'version-wider' | 'version-differs',
  baseVersions: string,
  variantVersions: string,
): Extract<Detail, { readonly pins: unknown }> {
  return {
    code,
    baseVersions,
    variantVersions,
    pins: null,
    agreedBefore: null,
    overlay: false,
    exact: false,
    witness: null,
  };
}

export function exception(parts: Partial<PackageException> = {}): PackageException {
  const place = { path: '.github/sync-policy.yml', line: 9, column: 13 };
  return { kind: 'package', pattern: 'torch', reason: null, until: null, place, ...parts };
}

export function variantSummary(parts: Partial<VariantSummary> = {}): VariantSummary {
  const counts = { basePackages: 58, present: 52, omitted: 0 };
  return { path: variantPath, relation: 'superset', ...counts, frozenBase: false, ...parts };
}

export function groupSummary(parts: Partial<GroupSummary> = {}): GroupSummary {
  return { name: 'backend', base: [basePath], variants: [variantSummary()], ...parts };
}

export function fatalProblem(parts: Partial<Problem> = {}): Problem {
  return {
    code: 'policy-key',
    message: 'varients is no key; did you mean variants?',
    fatal: true,
    path: '.github/sync-policy.yml',
    line: 4,
    column: 5,
    ...parts,
  };
}

/** A result of one group, compared with a revision; the verdict follows from the problems and the findings. */
export function result(findings: readonly Finding[] = [], parts: Partial<CheckResult> = {}): CheckResult {
  const problems = parts.problems ?? [];
  const drift = findings.some((each) => each.counts) ? 'drift' : 'in-sync';
  return {
    verdict: problems.some((each) => each.fatal) ? 'could-not-check' : drift,
    enforce: 'new',
    compared: { revision: '1f0c2d3e4b5a69788796a5b4c3d2e1f001234567' },
    policy: { path: '.github/sync-policy.yml', from: 'work tree' },
    groups: [groupSummary()],
    files: [
      {
        path: basePath,
        role: 'base',
        group: 'backend',
        encoding: 'utf-8',
        newline: 'lf',
        generatedBy: null,
        includes: [],
      },
      {
        path: variantPath,
        role: 'variant',
        group: 'backend',
        encoding: 'utf-8',
        newline: 'lf',
        generatedBy: null,
        includes: [],
      },
    ],
    findings,
    problems,
    ...parts,
  };
}

export const noAdvices: FixAdvices = new Map();

export function possible(how: string, at: FixAdvice['at'] = null): FixAdvice {
  return { possible: true, reason: null, how, at };
}

export function leftToPerson(reason: string, how: string | null = null): FixAdvice {
  return { possible: false, reason, how, at: null };
}

/** The same advice for all. */
export function advise(findings: readonly Finding[], advice: FixAdvice): FixAdvices {
  return new Map(findings.map((each) => [each, advice]));
}
