import type { Finding } from '../compare/finding.ts';
import type { PolicyException } from '../policy/policy.ts';

/**
 * Each finding, in order, with a fingerprint by which other programs know it again: 16 hexadecimal digits.
 *
 * It is made from what the finding is about (code, group, variant, package, and the text or exception where there is no
 * package), never from lines, versions or words: it stays when the file around it moves. Findings that are alike in all of
 * that are told apart by their order. Within one result no two are equal, but for a collision of FNV-1a with 64 bits.
 */
export function withFingerprints(findings: readonly Finding[]): readonly Fingerprinted[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const identity = identityOf(finding);
    const before = seen.get(identity) ?? 0;
    seen.set(identity, before + 1);
    return { finding, fingerprint: fingerprint([identity, String(before)]) };
  });
}

/** A finding and its fingerprint. */
export interface Fingerprinted {
  readonly finding: Finding;
  readonly fingerprint: string;
}

/** 16 hexadecimal digits for some texts: FNV-1a with 64 bits over the UTF-16 units of their JSON. For names, not for secrets. */
export function fingerprint(texts: readonly string[]): string {
  const text = JSON.stringify(texts);
  let hash = 0xcbf29ce484222325n;
  for (let index = 0; index < text.length; index += 1) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(index))) * 0x100000001b3n);
  }
  return hash.toString(16).padStart(16, '0');
}

function identityOf(finding: Finding): string {
  const { code, group, variant, package: name } = finding;
  return JSON.stringify([code, group, variant, name, ...subjectOf(finding)]);
}

/** What stands for the package where there is none, or where one package may have several findings of a code. */
function subjectOf({ package: name, detail, lines, base }: Finding): readonly string[] {
  switch (detail.code) {
    case 'unreadable-line':
      return [detail.text];
    case 'exception-expired':
    case 'exception-unused':
      return [detail.list, ...excused(detail.exception)];
    case 'not-governed':
    case 'not-tested':
      return [detail.file];
    default:
      return name === null ? [lines[0]?.text ?? base?.text ?? ''] : [];
  }
}

function excused(exception: PolicyException): readonly string[] {
  switch (exception.kind) {
    case 'package':
      return [exception.pattern];
    case 'section':
      return ['section', exception.heading];
    case 'substitute':
      return [exception.package];
  }
}
