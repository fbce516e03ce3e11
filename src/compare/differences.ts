import { isConstraintsFile } from '../documents/constraints-file.ts';
import { derived } from '../documents/derived.ts';
import type { Document } from '../documents/document.ts';
import { generatedBy } from '../documents/generated.ts';
import type { Relation } from '../policy/policy.ts';
import { markerText } from '../python/marker.ts';
import { applied, type CellClass, cellClasses, covers, type LineInCell, witnessOf } from './cells.ts';
import { type Draft, draftOf, elsewhere, type Kind } from './draft.ts';
import type { Detail } from './finding.ts';
import { hasAddress, isFromOneAddress, sourceJudge, withAddresses } from './judge-source.ts';
import { type Question, variantKeyOf } from './question.ts';
import {
  type Constraints,
  constraintsOn,
  type Difference,
  isInstalledTogether,
  type Judge,
  type SharedPackage,
} from './shared-package.ts';
import { lineOf, type PackageKey, type SideLine } from './side.ts';
import { compareVersionsOf } from './versions.ts';

/** Version, extras, marker and source of a package that both sides have. */
export function judgeDifferences(question: Question, shared: SharedPackage): readonly Draft[] {
  return [
    sourceOrVersion(question, shared, constraintsOn(question, shared)),
    differenceDraft(question, 'extras', shared, extrasDifference),
    differenceDraft(question, 'marker', shared, markerDifference),
  ].filter((draft) => draft !== null);
}

/**
 * A version conflict, or another source, of what an overlay constrains and does not name, or null: its base installs the
 * package all the same, and pip heeds the constraint.
 */
export function judgeOverlaidConstraint(
  question: Question,
  key: PackageKey,
  baseLines: readonly SideLine[],
): Draft | null {
  const { base, variantSide, rule, grid, exceptions } = question;
  const constraints = applied(grid, variantSide.constraints.get(key) ?? []);
  if (rule.relation !== 'overlay' || constraints.length === 0) return null;
  // Nobody knows which version lies at an address, and a constraint without one takes the package from nowhere.
  const judged = constraints.some(hasAddress) ? baseLines : baseLines.filter((line) => !hasAddress(line));
  const classes = cellClasses(grid, judged, constraints);
  const shared: SharedPackage = { key, variantKey: key, baseLines: judged, variantLines: constraints, classes };
  // The lines of the variant are its constraints already.
  const ofBase = { base: applied(grid, base.constraints.get(key) ?? []), variant: [] };
  const draft = sourceOrVersion(question, shared, ofBase);
  return draft === null || exceptions.letsDiffer(key) ? null : draft;
}

/** What would be said of a package of the base if the variant had these lines of it, under the constraints of both sides. */
export function judgeAsIf(question: Question, key: PackageKey, variantLines: readonly SideLine[]): readonly Draft[] {
  const { base, grid, exceptions } = question;
  if (exceptions.letsDiffer(key)) return [];
  const variantKey = variantKeyOf(question, key);
  const baseLines = base.packages.get(key) ?? [];
  const classes = cellClasses(grid, baseLines, variantLines);
  return judgeDifferences(question, { key, variantKey, baseLines, variantLines, classes });
}

/** Versions are compared of what comes from the index alone. */
function sourceOrVersion(question: Question, shared: SharedPackage, constraints: Constraints): Draft | null {
  const source = constrainedDraft(question, shared, 'source', constraints, sourceJudge);
  if (source !== null || withAddresses(shared, question, constraints).some(isFromOneAddress)) return source;
  return constrainedDraft(question, shared, 'version', constraints, versionJudge);
}

/** A draft of what is judged under constraints. That which it rests on is the line to edit. */
function constrainedDraft(
  question: Question,
  shared: SharedPackage,
  kind: Kind,
  { base, variant }: Constraints,
  judgeUnder: (constraints: Constraints) => Judge,
): Draft | null {
  const draft = differenceDraft(question, kind, shared, judgeUnder({ base, variant }));
  if (draft === null) return null;
  const isSame = (under: Constraints): boolean =>
    areOneDifference(judgeUnder(under)(shared, question)?.detail, draft.detail);
  const limit = constraintBehind(base, (one) => isSame({ base: one, variant }));
  const narrower = constraintBehind(variant, (one) => isSame({ base, variant: one }));
  return {
    ...draft,
    ...(limit === null ? {} : { bases: [lineOf(limit), ...draft.bases] }),
    ...(narrower === null ? {} : { via: lineOf(narrower) }),
  };
}

/** Whether two details tell of the same: of sources, of the same two. */
function areOneDifference(one: Detail | undefined, other: Detail): boolean {
  if (one?.code !== 'source-differs' || other.code !== 'source-differs') return one?.code === other.code;
  return one.baseSource === other.baseSource && one.variantSource === other.variantSource;
}

/** The constraint that a finding rests on; null where it would be there without any. */
function constraintBehind(
  constraints: readonly SideLine[],
  isThere: (under: readonly SideLine[]) => boolean,
): SideLine | null {
  const [first] = constraints;
  if (first === undefined || isThere([])) return null;
  return constraints.slice(0, mostTried).find((one) => isThere([one])) ?? first;
}

/** Judges versions under what constraints of either side say. */
function versionJudge({ base, variant }: Constraints): Judge {
  return ({ classes, baseLines, variantLines, ...keys }, { rule, grid }) => {
    const isConstrained = base.length + variant.length > 0;
    const found = compareVersionsOf({
      mode: rule.versions,
      overlay: isInstalledTogether(keys, rule),
      grid,
      // A constraint has a marker of its own.
      classes: isConstrained ? cellClasses(grid, [...baseLines, ...base], [...variantLines, ...variant]) : classes,
      constraints: { base, variant },
    });
    // What an overlay leaves open its base caps all the same.
    return rule.relation === 'overlay' && found?.detail.code === 'version-wider' ? null : found;
  };
}

function extrasDifference({ classes }: SharedPackage, { rule: { relation } }: Question): Difference | null {
  if (relation === 'overlay') return null;
  for (const shownIn of classes) {
    const { base, variant } = shownIn;
    if (base.length === 0 || variant.length === 0) continue;
    const wanted = new Set(base.flatMap(({ line }) => line.entry.extras));
    const had = new Set(variant.flatMap(({ line }) => line.entry.extras));
    const lacks = relation === 'subset' ? [] : [...wanted].filter((extra) => !had.has(extra));
    const adds = relation === 'superset' ? [] : [...had].filter((extra) => !wanted.has(extra));
    if (lacks.length === 0 && adds.length === 0) continue;
    if (![...base, ...variant].some(({ line }) => leavesExtrasOut(line.document)))
      return { detail: { code: 'extras-differ', lacks, adds }, shownIn };
  }
  return null;
}

/** Generated files have resolved the extras, and in a constraints file pip refuses them. */
const leavesExtrasOut = derived((document: Document) => isConstraintsFile(document) || generatedBy(document) !== null);

function markerDifference(
  { key, variantKey, baseLines, variantLines, classes }: SharedPackage,
  { rule, grid, base, variantSide }: Question,
): Difference | null {
  // The marker of a line that pip refuses is not known: it may be the one for all other environments.
  const open = { base: base.refused.has(key), variant: variantSide.refused.has(variantKey) };
  const differs = classes.filter((one) => environmentsDiffer(rule.relation, one, open));
  const [shownIn] = differs;
  if (shownIn === undefined) return null;
  const detail: Detail = {
    code: 'marker-differs',
    baseMarker: markersOf(baseLines),
    variantMarker: markersOf(variantLines),
    witness: witnessOf(grid, differs),
  };
  return { detail, shownIn };
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

/** A draft of what the judge finds. The lines that it rests on go first. */
function differenceDraft(question: Question, kind: Kind, shared: SharedPackage, judge: Judge): Draft | null {
  const found = judge(shared, question);
  if (found === null) return null;
  const { detail, shownIn } = found;
  const { key, variantKey } = shared;
  const remains = (narrower: Pick<SharedPackage, 'baseLines' | 'variantLines'>): boolean => {
    const classes = cellClasses(question.grid, narrower.baseLines, narrower.variantLines);
    return judge({ ...shared, ...narrower, classes }, question)?.detail.code === detail.code;
  };
  const ofBase = whatCauses(shared.baseLines, shownIn.base, (line) => remains({ ...shared, baseLines: [line] }));
  const own = ownFirst(question.path, shared.variantLines);
  const ofVariant = whatCauses(own, shownIn.variant, (line) => remains({ ...shared, variantLines: [line] }));
  const heldAs = variantKey === key ? null : (ofVariant.lines[0]?.entry.rawName ?? variantKey);
  return {
    ...draftOf(kind, key, ofBase.lines, ofVariant.lines),
    via: elsewhere(question.path, ofVariant.cause === null ? ofVariant.lines : [ofVariant.cause]),
    ...(heldAs === null ? {} : { heldAs }),
    detail,
  };
}

/** Of many lines of one package, those that are tried one by one. */
const mostTried = 10;

/**
 * The line that makes a difference by itself, whatever the others say (null: it takes several, or there is only one), and
 * all lines: that one first, then the others of the cells that show it.
 */
function whatCauses(
  lines: readonly SideLine[],
  shown: readonly LineInCell[],
  causes: (line: SideLine) => boolean,
): { readonly cause: SideLine | null; readonly lines: readonly SideLine[] } {
  if (lines.length < 2) return { cause: null, lines };
  const here = new Set(shown.map(({ line }) => line));
  const inOrder = [...lines.filter((line) => here.has(line)), ...lines.filter((line) => !here.has(line))];
  const cause = inOrder.slice(0, mostTried).find(causes) ?? null;
  return { cause, lines: cause === null ? inOrder : [cause, ...inOrder.filter((line) => line !== cause)] };
}

/** Who may choose changes the file itself, and none that it includes. */
function ownFirst(path: string, lines: readonly SideLine[]): readonly SideLine[] {
  const isOwn = ({ document }: SideLine): boolean => document.path === path;
  return lines.every(isOwn) ? lines : [...lines.filter(isOwn), ...lines.filter((line) => !isOwn(line))];
}
