/** Which packages a bundle holds, and the text of their licences. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  /** SPDX expression, as the package says. */
  readonly license: string;
  /** The licence file's text, empty when the package ships none. */
  readonly text: string;
}

/** The packages that webpack's module names (`./node_modules/@scope/name/file.js`) belong to, by name and version. */
export function bundledPackages(root: string, moduleNames: readonly string[]): readonly BundledPackage[] {
  const folders = new Set(moduleNames.flatMap(packageFolder));
  return [...folders].map((folder) => readPackage(join(root, folder))).sort((a, b) => order(keyOf(a), keyOf(b)));
}

/** One file for all of them, in a stable order. */
export function licenseText(packages: readonly BundledPackage[]): string {
  const parts = packages.map(({ name, version, license, text }) =>
    [`${name} ${version}`, license, '', text.trim()].join('\n').trimEnd(),
  );
  return `${parts.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}

/** `node_modules/a/node_modules/@b/c` of a module's name; nothing for our own files and Node's modules. */
function packageFolder(moduleName: string): readonly string[] {
  const start = moduleName.indexOf('node_modules/');
  const marker = 'node_modules/';
  const last = moduleName.lastIndexOf(marker);
  if (start === -1) return [];
  const [first = '', second = ''] = moduleName.slice(last + marker.length).split('/');
  const name = first.startsWith('@') ? `${first}/${second}` : first;
  return [`${moduleName.slice(start, last)}${marker}${name}`];
}

function readPackage(folder: string): BundledPackage {
  const manifest: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder)
    .filter((name) => /^(licen[cs]e|copying|unlicense)/i.test(name))
    .sort(order)[0];
  return {
    name: textAt(manifest, 'name'),
    version: textAt(manifest, 'version'),
    license: textAt(manifest, 'license'),
    text: file === undefined ? '' : readFileSync(join(folder, file), 'utf8'),
  };
}

function textAt(manifest: unknown, key: string): string {
  const value = typeof manifest === 'object' && manifest !== null ? Reflect.get(manifest, key) : undefined;
  return typeof value === 'string' ? value : 'unknown';
}

function keyOf({ name, version }: BundledPackage): string {
  return `${name} ${version}`;
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
