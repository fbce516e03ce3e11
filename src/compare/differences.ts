import { isConstraintsFile } from '../documents/constraints-file.ts';
import { derived } from '../documents/derived.ts';
import type { Document } from '../documents/document.ts';
import { generatedBy } from '../documents/generated.ts';
import type { Relation } from '../policy/policy.ts';
import { markerText } from '../python/marker.ts';
import { type CellClass, cellClasses, covers, type LineInCell, witnessOf } from './cells.ts';
import { type Draft, draftOf, elsewhere, type Kind } from './draft.ts';
import type { Detail } from './finding.ts';
import { type Question, variantKeyOf } from './question.ts';
import { lineOf, type PackageKey, type SideLine } from './side.ts';
import { compareVersionsOf, type VersionDetail } from './versions.ts';
import { sourceOf } from './wording.ts';

/** A package that both sides have. */
export interface SharedPackage {
  readonly key: PackageKey;
  /** What the variant has it as: the substitute's key where one stands in. */
  readonly variantKey: PackageKey;
  readonly baseLines: readonly SideLine[];
  readonly variantLines: readonly SideLine[];
  readonly classes: readonly CellClass[];
}

/** Version, extras, marker and source of a package that both sides have. */
export function judgeDifferences(question: Question, shared: SharedPackage): readonly Draft[] {
  const { rule } = question;
  const drafts: Draft[] = [];
  const source = sourceDetail(shared);
  if (source !== null) {
    drafts.push(differenceDraft(question, 'source', shared, source));
  } else if (!shared.classes.some(isFromOneAddress)) {
    const version = versionDraft(question, shared);
    if (version !== null) drafts.push(version);
  }
  const extras = extrasDetail(rule.relation, shared);
  if (extras !== null) drafts.push(differenceDraft(question, 'extras', shared, extras));
  const marker = markerDetail(question, shared);
  if (marker !== null) drafts.push(differenceDraft(question, 'marker', shared, marker));
  return drafts;
}

/**
 * A version conflict of what an overlay constrains and does not name, or null: its base installs the package all the same,
 * and pip heeds the constraint.
 */
export function judgeOverlaidConstraint(
  question: Question,
  key: PackageKey,
  baseLines: readonly SideLine[],
): Draft | null {
  const { base, variantSide, rule, grid, exceptions } = question;
  const constraints = variantSide.constraints.get(key) ?? [];
  if (rule.relation !== 'overlay' || constraints.length === 0) return null;
  const classes = cellClasses(grid, baseLines, constraints);
  const shared: SharedPackage = { key, variantKey: key, baseLines, variantLines: constraints, classes };
  const detail = versionDetail(question, shared, base.constraints.get(key) ?? [], []);
  if (detail === null || exceptions.letsDiffer(key)) return null;
  return differenceDraft(question, 'version', shared, detail);
}

/** What would be said of a package of the base if the variant had these lines of it, under the constraints of both sides. */
export function judgeAsIf(question: Question, key: PackageKey, variantLines: readonly SideLine[]): readonly Draft[] {
  const { base, grid, exceptions } = question;
  const variantKey = variantKeyOf(question, key);
  const baseLines = base.packages.get(key) ?? [];
  const classes = cellClasses(grid, baseLines, variantLines);
  const drafts = judgeDifferences(question, { key, variantKey, baseLines, variantLines, classes });
  return drafts.length > 0 && exceptions.letsDiffer(key) ? [] : drafts;
}

function versionDraft(question: Question, shared: SharedPackage): Draft | null {
  const { base, variantSide } = question;
  const baseConstraints = base.constraints.get(shared.key) ?? [];
  const variantConstraints = variantSide.constraints.get(shared.variantKey) ?? [];
  const detail = versionDetail(question, shared, baseConstraints, variantConstraints);
  if (detail === null) return null;
  const draft = differenceDraft(question, 'version', shared, detail);
  const constraint = variantConstraints[0];
  if (constraint === undefined) return draft;
  const alone = versionDetail(question, shared, baseConstraints, []);
  return alone?.code === detail.code ? draft : { ...draft, via: lineOf(constraint) };
}

function versionDetail(
  { rule, grid }: Question,
  { classes, baseLines, variantLines }: SharedPackage,
  base: readonly SideLine[],
  variant: readonly SideLine[],
): VersionDetail | null {
  const isConstrained = base.length + variant.length > 0;
  return compareVersionsOf({
    mode: rule.versions,
    overlay: rule.relation === 'overlay',
    grid,
    // A constraint has a marker of its own.
    classes: isConstrained ? cellClasses(grid, [...baseLines, ...base], [...variantLines, ...variant]) : classes,
    constraints: { base, variant },
  });
}

function sourceDetail({ classes }: SharedPackage): Extract<Detail, { code: 'source-differs' }> | null {
  for (const { base, variant } of classes) {
    const [baseSource, variantSource] = [sourceIn(base), sourceIn(variant)];
    if (baseSource === null || variantSource === null || baseSource === variantSource) continue;
    return { code: 'source-differs', baseSource, variantSource };
  }
  return null;
}

/** Both sides install what lies at one address, whatever versions their other lines ask for. */
function isFromOneAddress({ base, variant }: CellClass): boolean {
  const source = sourceIn(base);
  return source !== null && source !== 'index' && source === sourceIn(variant);
}

/** Where pip takes a package from that several lines name: an address goes before the index, wherever it stands. */
function sourceIn(lines: readonly LineInCell[]): string | null {
  const sources = lines.map(({ line }) => sourceOf(line.entry));
  const address = lines.findIndex(({ residual }, index) => residual === '' && sources[index] !== 'index');
  return sources[address] ?? sources[0] ?? null;
}

function extrasDetail(
  relation: Relation,
  { classes }: SharedPackage,
): Extract<Detail, { code: 'extras-differ' }> | null {
  if (relation === 'overlay') return null;
  for (const { base, variant } of classes) {
    if (base.length === 0 || variant.length === 0) continue;
    const wanted = new Set(base.flatMap(({ line }) => line.entry.extras));
    const had = new Set(variant.flatMap(({ line }) => line.entry.extras));
    const lacks = relation === 'subset' ? [] : [...wanted].filter((extra) => !had.has(extra));
    const adds = relation === 'superset' ? [] : [...had].filter((extra) => !wanted.has(extra));
    if (lacks.length === 0 && adds.length === 0) continue;
    if (![...base, ...variant].some(({ line }) => leavesExtrasOut(line.document)))
      return { code: 'extras-differ', lacks, adds };
  }
  return null;
}

/** Generated files have resolved the extras, and in a constraints file pip refuses them. */
const leavesExtrasOut = derived((document: Document) => isConstraintsFile(document) || generatedBy(document) !== null);

function markerDetail(
  { rule, grid, base, variantSide }: Question,
  { key, variantKey, baseLines, variantLines, classes }: SharedPackage,
): Extract<Detail, { code: 'marker-differs' }> | null {
  // The marker of a line that pip refuses is not known: it may be the one for all other environments.
  const open = { base: base.refused.has(key), variant: variantSide.refused.has(variantKey) };
  const differs = classes.filter((one) => environmentsDiffer(rule.relation, one, open));
  if (differs.length === 0) return null;
  return {
    code: 'marker-differs',
    baseMarker: markersOf(baseLines),
    variantMarker: markersOf(variantLines),
    witness: witnessOf(grid, differs),
  };
}

/** A superset may not be on fewer environments than the base, a subset not on more. */
function environmentsDiffer(
  relation: Relation,
  { base, variant }: CellClass,
  open: { readonly base: boolean; readonly variant: boolean },
): boolean {
  const fewer = !open.variant && base.length > 0 && !covers(variant, base);
  const more = !open.base && variant.length > 0 && !covers(base, variant);
  switch (relation) {
    case 'superset':
      return fewer;
    case 'equal':
      return fewer || more;
    case 'subset':
      return more;
    case 'overlay':
      return false;
  }
}

function markersOf(lines: readonly SideLine[]): string | null {
  const texts = new Set<string>();
  for (const { entry } of lines) {
    if (entry.marker === null) return null;
    texts.add(markerText(entry.marker));
  }
  return [...texts].join(' or ');
}

function differenceDraft(question: Question, kind: Kind, shared: SharedPackage, detail: Detail): Draft {
  const { key, variantKey, baseLines, variantLines } = shared;
  const heldAs = variantKey === key ? null : (variantLines[0]?.entry.rawName ?? variantKey);
  return {
    ...draftOf(kind, key, baseLines, variantLines),
    via: elsewhere(question.path, variantLines),
    ...(heldAs === null ? {} : { heldAs }),
    detail,
  };
}
