import type { PackageInGroup, PackageInVariant } from '../advise/explain-package.ts';
import type { Finding, Line } from '../compare/finding.ts';
import type { FixAdvices } from '../fix/plan.ts';
import type { PolicyException } from '../policy/policy.ts';
import { placeText } from '../problem.ts';
import { isPackageName } from '../python/name.ts';
import { enumerateSome } from '../report/plural.ts';
import { findingUrl } from '../report/project.ts';
import { relationWords } from '../report/relation-words.ts';
import { sentenceOf } from '../report/sentence.ts';
import { clip, visible } from '../report/visible.ts';
import { wrap } from '../report/wrap.ts';

/** What each file has of a package, which rule applies to it, and what came of it. Ends in a line feed. */
export function packageText(
  name: string,
  groups: readonly PackageInGroup[],
  policyPath: string,
  columns: number,
): string {
  const width = Math.max(60, Math.min(columns, 100));
  const blocks = groups.map((group) => [
    ...baseLines(group, width),
    ...group.variants.flatMap((variant) => ['', ...variantLines(variant, group, policyPath, width)]),
  ]);
  const codes = new Set(
    groups
      .flatMap(({ findings, variants }) => [
        ...findings,
        ...variants.flatMap((one) => [...one.findings, ...one.ofPolicy]),
      ])
      .map(({ code }) => code),
  );
  const links = [...codes].map((code) => `${code}: ${findingUrl(code)}`);
  return `${[[visible(name)], ...blocks, links]
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')}\n`;
}

function baseLines({ base, lines, findings, refusals }: PackageInGroup, width: number): readonly string[] {
  const title = `${clip(enumerateSome(base, 3), 300)}, the base`;
  const has = lines.length === 0 ? ['does not have it.'] : lines.map(hasLine);
  return [
    title,
    ...has.flatMap((line) => paragraph(line, width)),
    ...findings.flatMap((finding) => findingLines(finding, refusals, width, placeOutside(base, finding))),
  ];
}

/** The place of a finding that stands in none of these files, but in one that they include or name as a constraint. */
function placeOutside(paths: readonly string[], { at }: Finding): Finding['at'] {
  return at === null || paths.includes(at.path) ? null : at;
}

function variantLines(
  variant: PackageInVariant,
  { base, refusals }: PackageInGroup,
  policyPath: string,
  width: number,
): readonly string[] {
  const title = `${clip(variant.path, 300)}, ${relationWords(variant.relation)} ${clip(enumerateSome(base, 3), 300)}`;
  const none = variant.ofPolicy.length === 0 ? 'No finding' : 'No finding here';
  const why = variant.explanation === 'finding' ? [] : [`${none}: ${reason(variant, policyPath)}.`];
  return [
    title,
    ...[...variantHas(variant), ...why].flatMap((line) => paragraph(line, width)),
    ...variant.findings.flatMap((finding) =>
      findingLines(finding, refusals, width, placeOutside([variant.path], finding)),
    ),
    ...variant.ofPolicy.flatMap((finding) => findingLines(finding, refusals, width, finding.at)),
  ];
}

/** Its lines of the package, else what it has in its stead, else the line that is commented out. */
function variantHas({ lines, instead, commented }: PackageInVariant): readonly string[] {
  if (lines.length > 0) return lines.map(hasLine);
  if (instead.length > 0) return instead.map((line) => `${hasLine(line)} in its stead`);
  return [commented === null ? 'does not have it.' : `${hasLine(commented)}, commented out`];
}

function hasLine(line: Line): string {
  return `${placeText(line)} has ${clip(line.text, 300)}`;
}

/** With its place where it does not stand in the file that is spoken of. */
function findingLines(finding: Finding, refusals: FixAdvices, width: number, at: Finding['at']): readonly string[] {
  const place = at === null ? '' : `${visible(placeText(at))}  `;
  return paragraph(`${place}${finding.severity} ${finding.code}: ${sentenceOf(finding, refusals.get(finding))}`, width);
}

function reason({ explanation, relation, exception }: PackageInVariant, policyPath: string): string {
  const rule = exception === null ? '' : `${exceptionWords(exception)}${exception.expired ? ' still' : ''}`;
  switch (explanation) {
    case 'finding':
    case 'silenced':
      return `its severity is off under "severity" of ${policyPath}`;
    case 'alike':
      return 'both files have it, and what they ask for goes together';
    case 'excused':
      return `both files have it, and ${rule} lets them differ`;
    case 'omitted':
      return `${rule} lets this file do without it`;
    case 'substituted':
      return `${rule} lets another package stand in for it`;
    case 'not-asked':
      return relation === 'subset'
        ? 'a subset has only what it needs, and "require" does not name it'
        : 'an overlay is installed on top of the base, which brings it';
    case 'elsewhere':
      return 'the marker of the base leaves it out where this file is installed';
    case 'allowed':
      return `${relation === 'superset' ? 'a superset' : 'an overlay'} may have packages that the base lacks`;
    case 'extra':
      return `${rule} lets this file have it alone`;
    case 'stand-in':
      return `${rule} makes it stand in for a package of the base`;
    case 'nowhere':
      return 'neither the base nor this file has it';
  }
}

/** `omit for the section Testing (.github/sync-policy.yml:12, "the image brings its own", until 2027-01-31)` */
function exceptionWords({ list, exception, expired }: NonNullable<PackageInVariant['exception']>): string {
  const about = [
    `${exception.place.path}:${exception.place.line}`,
    ...(exception.reason === null ? [] : [`"${clip(exception.reason, 300)}"`]),
    ...(exception.until === null ? [] : [`${expired ? 'ended on' : 'until'} ${exception.until}`]),
  ];
  return `${list}${widerThanName(exception)} (${about.join(', ')})`;
}

/** What an exception speaks of that does not name the package itself; else nothing. */
function widerThanName(exception: PolicyException): string {
  switch (exception.kind) {
    case 'package':
      return isPackageName(exception.pattern) ? '' : ` for ${clip(exception.pattern, 300)}`;
    case 'section':
      return ` for the section ${clip(exception.heading, 300)}`;
    case 'substitute':
      return '';
  }
}

function paragraph(text: string, width: number): readonly string[] {
  return wrap(text, width - 4, 0).map((line, index) => `${index === 0 ? '  ' : '    '}${line}`);
}
