import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { execPath } from 'node:process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundledOnly, listedIn } from '../../scripts/sbom-document.ts';

const root = resolve(import.meta.dirname, '..', '..');
const listed = listedIn(readFileSync(join(root, 'dist/licenses.txt'), 'utf8'));
const lock: { readonly packages: Readonly<Record<string, Locked>> } = JSON.parse(
  readFileSync(join(root, 'package-lock.json'), 'utf8'),
);

interface Locked {
  readonly version: string;
  readonly integrity?: string;
}

interface Component {
  readonly 'bom-ref': string;
  readonly scope: string;
  readonly hashes: readonly { readonly alg: string; readonly content: string }[];
  readonly licenses: readonly unknown[];
}

describe('the list of what is inside dist/ (node scripts/sbom.ts)', () => {
  let folder = '';
  let text = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'dependency-file-sync-sbom-'));
    text = write('one.json');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('names exactly the packages of dist/licenses.txt', () => {
    const { components }: { readonly components: readonly Component[] } = JSON.parse(text);
    expect(components.length).toBeGreaterThan(10);
    expect(components.map((each) => each['bom-ref']).sort()).toEqual([...listed].sort());
  });

  it('gives each its licence and the hash of the lock file', () => {
    const { components }: { readonly components: readonly Component[] } = JSON.parse(text);
    const hashOf = new Map(
      Object.entries(lock.packages).map(([path, { version, integrity }]) => [
        `${path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)}@${version}`,
        integrity,
      ]),
    );
    for (const { 'bom-ref': reference, scope, hashes, licenses } of components) {
      const integrity = hashes.map(({ content }) => `sha512-${Buffer.from(content, 'hex').toString('base64')}`);
      expect([reference, scope, integrity]).toEqual([reference, 'required', [hashOf.get(reference)]]);
      expect(licenses).toHaveLength(1);
    }
  });

  it('is about this program, at its version', () => {
    const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    expect(JSON.parse(text)).toMatchObject({
      bomFormat: 'CycloneDX',
      metadata: { component: { name, version, type: 'application' } },
    });
  });

  it('is the same for the same commit, and the same on standard output', () => {
    expect(write('two.json')).toBe(text);
    expect(sbom()).toBe(text);
  });

  function write(name: string): string {
    sbom(join(folder, name));
    return readFileSync(join(folder, name), 'utf8');
  }
});

describe('a document of all packages', () => {
  const component = (reference: string) => ({ 'bom-ref': reference, scope: 'optional', properties: [{ name: 'x' }] });
  const whole = {
    specVersion: '1.5',
    serialNumber: 'urn:uuid:1',
    metadata: { timestamp: 'now', component: { 'bom-ref': '@our/program@1.0.0', name: 'folder' } },
    components: ['a@1.0.0', '@b/c@2.0.0', 'test-only@3.0.0'].map(component),
    dependencies: [
      { ref: '@our/program@1.0.0', dependsOn: ['test-only@3.0.0'] },
      { ref: 'a@1.0.0', dependsOn: ['@b/c@2.0.0', 'test-only@3.0.0'] },
      { ref: '@b/c@2.0.0' },
      { ref: 'test-only@3.0.0', dependsOn: ['a@1.0.0'] },
    ],
  };

  it('is narrowed to what is inside, and who needs whom there', () => {
    expect(bundledOnly(whole, ['a@1.0.0', '@b/c@2.0.0'])).toEqual({
      specVersion: '1.5',
      metadata: { component: { 'bom-ref': '@our/program@1.0.0', name: '@our/program' } },
      components: ['a@1.0.0', '@b/c@2.0.0'].map((each) => ({ 'bom-ref': each, scope: 'required', properties: [] })),
      dependencies: [
        { ref: '@our/program@1.0.0', dependsOn: ['a@1.0.0', '@b/c@2.0.0'] },
        { ref: 'a@1.0.0', dependsOn: ['@b/c@2.0.0'] },
        { ref: '@b/c@2.0.0', dependsOn: [] },
      ],
    });
  });

  it('that lacks a package, or has it at another version, is refused', () => {
    expect(() => bundledOnly(whole, ['a@1.0.1', 'gone@1.0.0'])).toThrow('not in the lock file: a@1.0.1, gone@1.0.0');
    expect(() => bundledOnly(null, ['a@1.0.0'])).toThrow('not in the lock file: a@1.0.0');
  });
});

describe('the lock file', () => {
  it('holds a hash for every package', () => {
    const packages = Object.entries(lock.packages).filter(([path]) => path !== '');
    expect(packages.length).toBeGreaterThan(100);
    expect(packages.filter(([, { integrity = '' }]) => !integrity.startsWith('sha512-'))).toEqual([]);
  });
});

function sbom(...args: readonly string[]): string {
  return execFileSync(execPath, [join(root, 'scripts/sbom.ts'), ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}
