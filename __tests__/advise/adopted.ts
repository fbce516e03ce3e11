import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Finding } from '../../src/compare/finding.ts';
import type { CheckResult } from '../../src/compare/result.ts';
import { encodeText, readDocument } from '../../src/documents/document.ts';
import { check } from '../../src/pipeline.ts';
import { diskSnapshot } from '../../src/snapshot/disk.ts';
import { openRoot } from '../../src/snapshot/root.ts';
import { type Run, run } from '../cli/terminal.ts';

/** A repository in a folder of its own, without git. */
export function repositoryOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'dependency-file-sync-init-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

export function initYes(folder: string): Promise<Run> {
  return run(['init', '--root', folder, '--yes']);
}

export function policyOf(folder: string): string {
  return readFileSync(join(folder, '.github/sync-policy.yml'), 'utf8');
}

export async function checkOf(folder: string, today = '2026-11-23'): Promise<CheckResult> {
  const root = openRoot(folder);
  if ('code' in root) throw new Error(root.message);
  const head = diskSnapshot(root);
  const nothing = { compared: null, previousPaths: new Map(), notes: [], enforce: null };
  return (await check({ policyPath: '.github/sync-policy.yml', head, today, ...nothing })).result;
}

/**
 * The variants of the base's own group that lack a package which is added to it, in order: at the top or, as people do, at the
 * end. The base is as before afterwards.
 */
export async function lackingWhenAdded(
  folder: string,
  base: string,
  { name, at }: { readonly name: string; readonly at: 'top' | 'end' },
): Promise<readonly string[]> {
  const before = readFileSync(join(folder, base));
  const document = readDocument(base, before);
  if ('code' in document) throw new Error(document.message);
  const isOpen = at === 'end' && document.text !== '' && !/[\r\n]$/.test(document.text);
  const line = encodeText(document, `${isOpen ? '\n' : ''}${name}==1.0\n`);
  if (line === null) throw new Error('cannot be encoded');
  const place = at === 'top' ? document.encoding.bomLength : before.length;
  writeFileSync(join(folder, base), Buffer.concat([before.subarray(0, place), line, before.subarray(place)]));
  const { findings } = await checkOf(folder);
  writeFileSync(join(folder, base), before);
  const lacks = (finding: Finding): boolean => finding.package === name && finding.group === base;
  return findings.filter(lacks).map(({ code, variant, severity }) => `${code} ${severity} ${variant}`);
}

/** A group of a result as base and relations by path. */
export function adopted({ base, variants }: CheckResult['groups'][number]): readonly [string, Record<string, string>] {
  return [base.join(', '), Object.fromEntries(variants.map(({ path, relation }) => [path, relation]))];
}
