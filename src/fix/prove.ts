import type { Finding } from '../compare/finding.ts';
import type { CheckResult } from '../compare/result.ts';
import { byteOffset, type Document, encodeText, readDocument } from '../documents/document.ts';
import { placeText } from '../problem.ts';
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
    if (!isSameBytes(document.bytes.subarray(from, start), after.subarray(at, at + start - from))) {
      return refuse('bytes outside the planned changes would differ');
    }
    at += start - from + (encodeText(document, edit.text)?.length ?? 0);
    from = byteOffset(document, edit.span.end);
  }
  if (!isSameBytes(document.bytes.subarray(from), after.subarray(at))) {
    return refuse('bytes outside the planned changes would differ');
  }
  const result = readDocument(path, after);
  if (!('entries' in result)) return refuse(`the result could not be read: ${result.message}`);
  if (result.text !== editedText(document.text, edits))
    return refuse('the result would read differently from what was planned');
  return null;
}

/** Proves the whole: the findings that were fixed are gone, and there is no finding or problem that was not there before. */
export function proveResult(before: CheckResult, after: CheckResult, fixed: readonly Finding[]): readonly Disproof[] {
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
  const inVariant = groupBy(fixed, packageKey);
  const anywhere = groupBy(fixed, ({ package: name }) => name ?? '');
  for (const finding of after.findings) {
    if (known.has(findingKey(finding))) continue;
    const path = finding.variant ?? finding.at?.path ?? null;
    // A variant may be the base of another group: there the package is new by what was written here.
    const findings = inVariant.get(packageKey(finding)) ?? anywhere.get(finding.package ?? '') ?? [];
    disproofs.push({ reason: newFinding(finding, path), path, findings });
  }
  return disproofs;
}

function newFinding({ code, name }: Finding, path: string | null): string {
  return `it would bring a new finding${path === null ? '' : ` into ${path}`}: ${code}${name === '' ? '' : ` on ${name}`}`;
}

function groupBy(findings: readonly Finding[], keyOf: (finding: Finding) => string): ReadonlyMap<string, Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = keyOf(finding);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [finding]);
    else known.push(finding);
  }
  return groups;
}

function packageKey({ variant, package: name }: Finding): string {
  return JSON.stringify([variant, name]);
}

/** A finding is the same before and after a fix when it says the same of the same package, whatever its line is by then. */
export function findingKey({ code, group, variant, package: name, detail, here }: Finding): string {
  const line = detail.code === 'unreadable-line' ? detail.text : name === null ? (here[0]?.text ?? '') : '';
  return JSON.stringify([code, group, variant, name, line]);
}

function problemKey({ code, path, message }: CheckResult['problems'][number]): string {
  return JSON.stringify([code, path, message]);
}

function isSameBytes(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at += 1) if (a[at] !== b[at]) return false;
  return true;
}
