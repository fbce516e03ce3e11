import { sameBytes } from '../bytes.ts';
import { type Finding, substituteIn } from '../compare/finding.ts';
import type { CheckResult } from '../compare/result.ts';
import { byteOffset } from '../documents/byte-offsets.ts';
import { type Document, encodeText, readDocument } from '../documents/document.ts';
import { compilePackagePattern, isPackageGlob } from '../policy/package-pattern.ts';
import { placeText } from '../problem.ts';
import { canonicalName, type PackageName } from '../python/name.ts';
import { type Edit, editedText, inOrder } from './edit.ts';

/** A file before and after its edits. */
export interface EditedFile {
  readonly document: Document;
  readonly edits: readonly Edit[];
  readonly after: Uint8Array;
}

/** Why a result is not what was planned; `findings` are the ones whose edits are to be left out (empty: all of the file's). */
export interface Disproof {
  readonly reason: string;
  readonly path: string | null;
  readonly findings: readonly Finding[];
}

/**
 * Proves one file: the result decodes and parses, and every byte outside the planned spans is what it was. Null when it
 * holds.
 */
export function proveFile({ document, edits, after }: EditedFile): Disproof | null {
  const { path } = document;
  const refuse = (reason: string): Disproof => ({ reason, path, findings: [] });
  let from = 0;
  let at = 0;
  for (const edit of inOrder(edits)) {
    const start = byteOffset(document, edit.span.start);
    if (start < from) return refuse('two changes of this file overlap');
    if (!sameBytes(document.bytes.subarray(from, start), after.subarray(at, at + start - from))) {
      return refuse('bytes outside the planned changes would differ');
    }
    at += start - from + (encodeText(document, edit.text)?.length ?? 0);
    from = byteOffset(document, edit.span.end);
  }
  if (!sameBytes(document.bytes.subarray(from), after.subarray(at))) {
    return refuse('bytes outside the planned changes would differ');
  }
  const result = readDocument(path, after);
  if (!('entries' in result)) return refuse(`the result could not be read: ${result.message}`);
  if (result.text !== editedText(document.text, edits))
    return refuse('the result would read differently from what was planned');
  return null;
}

/**
 * Proves the whole: the findings that were fixed are gone, and there is no finding or problem that was not there before.
 * `feeds` tells whether lines of one variant go on to another (null: to any).
 */
export function proveResult(
  before: CheckResult,
  after: CheckResult,
  fixed: readonly Finding[],
  feeds: (from: string, to: string | null) => boolean,
): readonly Disproof[] {
  const disproofs: Disproof[] = [];
  const oldProblems = new Set(before.problems.map(problemKey));
  for (const one of after.problems) {
    if (oldProblems.has(problemKey(one))) continue;
    disproofs.push({ reason: `${placeText(one)} ${one.message}`.trim(), path: one.path, findings: [] });
  }
  const known = new Set(before.findings.map(findingKey));
  const left = new Set(after.findings.map(findingKey));
  for (const finding of fixed) {
    if (!left.has(findingKey(finding))) continue;
    disproofs.push({ reason: 'the finding would still be there', path: finding.variant, findings: [finding] });
  }
  const ofPackage = byName(fixed);
  const step = { ofPackage, comesTo: groupsReached(before, feeds) };
  for (const finding of after.findings) {
    if (known.has(findingKey(finding))) continue;
    const path = finding.variant ?? finding.at?.path ?? null;
    const findings = finding.package === null ? underException(finding, step) : (ofPackage.get(finding.package) ?? []);
    disproofs.push({ reason: newFinding(finding, path), path, findings: nearest(finding, findings, feeds) });
  }
  return disproofs;
}

/** Those of the finding's own file, else of files whose lines go on to it, else all. */
function nearest(
  { variant }: Finding,
  findings: readonly Finding[],
  feeds: (from: string, to: string | null) => boolean,
): readonly Finding[] {
  const own = variant === null ? [] : findings.filter((one) => one.variant === variant);
  if (own.length > 0) return own;
  const feeding = findings.filter((one) => one.variant !== null && feeds(one.variant, variant));
  return feeding.length > 0 ? feeding : findings;
}

interface Step {
  /** What was fixed, by the package and by what was put there instead of it. */
  readonly ofPackage: ReadonlyMap<PackageName, readonly Finding[]>;
  /** Whether lines of a file come to a variant of a group. */
  readonly comesTo: (path: string, group: string) => boolean;
}

/**
 * What made an exception idle: of what was fixed of the packages that it means, that which comes to files of its group, by
 * another group if any. None when it does not say which it means.
 */
function underException(finding: Finding, { ofPackage, comesTo }: Step): readonly Finding[] {
  const { group } = finding;
  const meant = meantByException(finding, ofPackage);
  const near = meant.filter(({ variant }) => variant !== null && comesTo(variant, group));
  const byOthers = near.filter((one) => one.group !== group);
  return [byOthers, near].find((some) => some.length > 0) ?? meant;
}

function meantByException({ detail }: Finding, ofPackage: Step['ofPackage']): readonly Finding[] {
  if (!('exception' in detail)) return [];
  const { exception } = detail;
  if (exception.kind === 'section') {
    const under = detail.code === 'exception-unused' ? detail.under : undefined;
    return ofNames(ofPackage, (name) => under?.has(name) === true);
  }
  const pattern = exception.kind === 'package' ? exception.pattern : exception.package;
  if (isPackageGlob(pattern)) return ofNames(ofPackage, compilePackagePattern(pattern));
  return ofPackage.get(canonicalName(pattern)) ?? [];
}

function ofNames(ofPackage: Step['ofPackage'], isMeant: (name: PackageName) => boolean): readonly Finding[] {
  return [...new Set([...ofPackage].flatMap(([name, findings]) => (isMeant(name) ? findings : [])))];
}

/** Worked out once for each file and group, however many exceptions ask. */
function groupsReached({ groups }: CheckResult, feeds: (from: string, to: string) => boolean): Step['comesTo'] {
  const variantsOf = new Map(groups.map(({ name, variants }) => [name, variants.map(({ path }) => path)]));
  const answers = new Map<string, boolean>();
  return (path, group) => {
    const key = JSON.stringify([path, group]);
    const known = answers.get(key);
    if (known !== undefined) return known;
    const answer = (variantsOf.get(group) ?? []).some((to) => to === path || feeds(path, to));
    answers.set(key, answer);
    return answer;
  };
}

function newFinding({ code, name, at, detail }: Finding, path: string | null): string {
  // Somebody has decided about this file: what another group wants of it does not undo that.
  if (detail.code === 'exception-unused' && at !== null) {
    return `${at.path}:${at.line} has an exception for it (${detail.list}: ${name}), which would excuse nothing any more`;
  }
  return `it would bring a new finding${path === null ? '' : ` into ${path}`}: ${code}${name === '' ? '' : ` on ${name}`}`;
}

/** By the package, and by what is put there instead of it. */
function byName(fixed: readonly Finding[]): ReadonlyMap<PackageName, readonly Finding[]> {
  const groups = new Map<PackageName, Finding[]>();
  for (const finding of fixed) {
    const substitute = substituteIn(finding);
    const names = new Set([finding.package, substitute === null ? null : canonicalName(substitute)]);
    for (const name of names) {
      if (name === null) continue;
      const known = groups.get(name);
      if (known === undefined) groups.set(name, [finding]);
      else known.push(finding);
    }
  }
  return groups;
}

/** A finding is the same before and after a fix when it says the same of the same package, whatever its line is by then. */
export function findingKey({ code, group, variant, package: name, detail, lines }: Finding): string {
  const line = detail.code === 'unreadable-line' ? detail.text : name === null ? (lines[0]?.text ?? '') : '';
  return JSON.stringify([code, group, variant, name, line]);
}

function problemKey({ code, path, message }: CheckResult['problems'][number]): string {
  return JSON.stringify([code, path, message]);
}
