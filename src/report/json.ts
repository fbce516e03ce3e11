import type { Finding, Line } from '../compare/finding.ts';
import type { CheckResult } from '../compare/result.ts';
import type { FixAdvice, FixAdvices } from '../fix/plan.ts';
import type { Place } from '../problem.ts';
import { jsonText } from './json-text.ts';
import { placeOf } from './naming.ts';
import { sentenceOf } from './sentence.ts';
import { tally } from './tally.ts';

/**
 * The report for programs: one JSON object of schema 1 (`schema/report.schema.json`), ending in a line feed.
 *
 * Keys are always there; what does not apply is null. Lines and columns count from 1, columns in UTF-16 units. Texts of
 * files stand as they are (JSON escapes them); only `message` has control and invisible characters spelt out. Keys may be
 * added within schema 1, none is renamed, removed or given another meaning.
 */
export function formatJson(result: CheckResult, advices: FixAdvices): string {
  const { aside: _, ...counts } = tally(result.findings);
  const report = {
    schema: 1,
    verdict: result.verdict,
    enforce: result.enforce,
    compared: result.compared === null ? null : { revision: result.compared.revision },
    policy: { path: result.policy.path, from: result.policy.from },
    counts,
    groups: result.groups.map((group) => ({
      name: group.name,
      base: group.base,
      variants: group.variants.map(({ path, relation, basePackages, present, frozenBase, installedBy }) => ({
        path,
        relation,
        basePackages,
        present,
        frozenBase,
        installedBy: installedBy?.map(({ path, line, column, certain }) => ({ path, line, column, certain })) ?? null,
      })),
    })),
    files: result.files.map(({ path, role, group, encoding, newline, generatedBy, includes }) => ({
      path,
      role,
      group,
      encoding,
      newline,
      generatedBy,
      includes,
    })),
    findings: result.findings.map((finding) => findingJson(finding, advices.get(finding))),
    problems: result.problems.map(({ code, message, fatal, path, line, column }) => ({
      code,
      message,
      fatal,
      path,
      line,
      column,
    })),
  };
  return jsonText(report);
}

function findingJson(finding: Finding, advice: FixAdvice | undefined) {
  return {
    code: finding.code,
    package: finding.package,
    group: finding.group,
    variant: finding.variant,
    severity: finding.severity,
    introduced: finding.introduced,
    counts: finding.counts,
    cause: finding.cause,
    message: sentenceOf(finding, advice),
    base: finding.base === null ? null : lineJson(finding.base),
    bases: finding.bases.map(lineJson),
    at: placeJson(placeOf(finding, advice)),
    fix: { possible: advice?.possible ?? false, reason: advice?.reason ?? null, how: advice?.how ?? null },
  };
}

function lineJson({ path, line, column, text }: Line) {
  return { path, line, column, text };
}

function placeJson(place: Place | null) {
  return place === null ? null : { path: place.path, line: place.line, column: place.column };
}
