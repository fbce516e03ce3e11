import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..', '..');
const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => `src/${path.replaceAll('\\', '/')}`)
  .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));

/** The files that name a module, however they import it: `import … from`, `import(…)`, `require(…)`, their types aside. */
function importersOf(...modules: readonly string[]): readonly string[] {
  const names = modules
    .flatMap((name) => [`'${name}'`, `'node:${name}'`])
    .flatMap((name) => [`from ${name}`, `import ${name}`, `import(${name})`, `require(${name})`]);
  return sources
    .filter(({ text }) =>
      text.split('\n').some((line) => !line.startsWith('import type ') && names.some((name) => line.includes(name))),
    )
    .map(({ path }) => path);
}

describe('what the program can reach at all', () => {
  it('is looked for in all of its sources', () => {
    expect(sources.length).toBeGreaterThan(100);
    expect(importersOf('fs').length).toBeGreaterThan(1);
  });

  it('is one program, git, started in one place and without a shell', () => {
    expect(importersOf('child_process', 'cluster', 'worker_threads')).toEqual(['src/snapshot/git-command.ts']);
    const text = sources.find(({ path }) => path === 'src/snapshot/git-command.ts')?.text ?? '';
    expect(text.match(/\b(spawn|spawnSync|exec|execSync|execFile|execFileSync|fork)\([^)]*?,/g)).toEqual([
      `spawn('git',`,
    ]);
    expect(text).not.toContain('shell:');
  });

  it('is the network in two places, both on the way to GitHub: straight, and through the proxy of a runner', () => {
    const modules = ['http', 'https', 'http2', 'net', 'tls', 'dgram', 'dns', 'undici', '@actions/github/lib/utils'];
    expect(importersOf(...modules)).toEqual(['src/action/connect.ts', 'src/github/node-fetch.ts']);
    expect(
      sources.filter(({ text }) => /(?<![.\w])(?:globalThis\.)?fetch\(/.test(text)).map(({ path }) => path),
    ).toEqual([]);
  });

  it('is no text that becomes code, but for the scripts of the program itself, beside its first file', () => {
    expect(importersOf('vm', 'repl', 'inspector')).toEqual(['src/cli/compiled-script.ts']);
    const text = sources.find(({ path }) => path === 'src/cli/compiled-script.ts')?.text ?? '';
    expect(text.match(/import .* from 'node:vm'|new Script\([^,]*,|const source = .*|[^.]*\bvm\b.*\(/g)).toEqual([
      "import { Script } from 'node:vm'",
      "const source = readFileSync(path, 'latin1');",
      'new Script(source,',
    ]);
    expect(text).toMatch(/const path = `\$\{dirname\(first\)\}\$\{sep\}\$\{name\}`;/);
    expect(text).toContain(String.raw`if (!/^[\w.-]+\.js$/.test(name)) throw`);
    const making = /(?<![.\w])eval\(|new Function\(|(?<![.\w])Function\(|\bimport\((?!')|(?<!\w)require\((?!')/;
    const code = (text: string): string => text.replaceAll(/^\s*(\/?\*|\/\/).*$/gm, '');
    expect(sources.filter(({ text }) => making.test(code(text))).map(({ path }) => path)).toEqual([]);
  });
});
