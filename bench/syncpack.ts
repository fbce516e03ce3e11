/** What keeps package.json files in step, on families of the same size: the same names, as many files, one line off in each family. */
import { createRequire } from 'node:module';
import { familiesOf, filesInFamily } from './families.ts';

/** Its launcher, a script for Node that starts a program made for this system; null where it is not installed. */
export function findSyncpack(): { readonly launcher: string; readonly version: string } | null {
  const require = createRequire(import.meta.url);
  try {
    const manifest: { version: string } = require('syncpack/package.json');
    return { launcher: require.resolve('syncpack/index.cjs'), version: manifest.version };
  } catch {
    return null;
  }
}

/**
 * Path → text of a workspace. Names are a family's own, since syncpack holds all packages of a workspace against each
 * other. It knows no missing lines, so the variant that is behind has another version instead.
 */
export function packageFiles(files: number): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const root = { name: 'root', version: '1.0.0', private: true, workspaces: ['s*/*'] };
  texts.set('package.json', JSON.stringify(root));
  for (const { folder, lines, behind, forgotten } of familiesOf(files)) {
    const wanted = lines.map((line) => [`@${folder}/${nameOf(line)}`, versionOf(line)] as const);
    for (let variant = 0; variant < filesInFamily; variant += 1) {
      const its =
        variant === behind
          ? wanted.map(([name, version], index) => [name, index === forgotten ? '0.0.1' : version] as const)
          : wanted;
      const name = `${folder}-v${variant}`;
      const manifest = { name, version: '1.0.0', dependencies: Object.fromEntries(its) };
      texts.set(`${folder}/v${variant}/package.json`, `${JSON.stringify(manifest, null, 2)}\n`);
    }
  }
  return texts;
}

function nameOf(line: string): string {
  return /^[^[=<>~!;]*/.exec(line)?.[0] ?? '';
}

/** The first version of a line in npm's words: exact for a pin, a caret range for all others. */
function versionOf(line: string): string {
  const [, operator = '', major = '1', minor = '0', patch = '0'] =
    /([=<>~!]=?)(\d+)\.(\d+)(?:\.(\d+))?/.exec(line) ?? [];
  return `${operator === '==' ? '' : '^'}${major}.${minor}.${patch}`;
}
