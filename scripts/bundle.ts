import { createRequire } from 'node:module';

/** What a bundle consists of. */
export interface Bundled {
  /** Name and text of each file: the entry first, then what it loads later, all of one folder. */
  readonly files: readonly (readonly [name: string, text: string])[];
  /** Webpack's statistics: the modules, and nothing else. */
  readonly stats: unknown;
}

/**
 * Compiles a source (absolute path) with all that it imports, as CommonJS that nothing was minified in: it starts no slower,
 * and can be read. The compiler's options are those of the nearest tsconfig.json.
 *
 * @param filename name of the entry among the files
 */
export async function bundled(source: string, filename: string): Promise<Bundled> {
  const ncc: (entry: string, options: object) => Promise<Built> = createRequire(import.meta.url)('@vercel/ncc');
  const options = { cache: false, esm: false, filename, quiet: true, target: 'es2022', transpileOnly: true };
  const { code, assets, stats } = await ncc(source, options);
  const later = Object.entries(assets).map(([name, asset]) => [name, asset.source.toString()] as const);
  return {
    files: [[filename, code], ...later],
    stats: stats.toJson({ all: false, modules: true, nestedModules: true, ids: false }),
  };
}

/** What ncc gives; it ships without types of its own. */
interface Built {
  readonly code: string;
  readonly assets: Readonly<Record<string, { readonly source: string | Uint8Array }>>;
  readonly stats: { readonly toJson: (options: object) => unknown };
}
