import type { Place } from '../problem.ts';
import { type BuildArguments, noArguments } from './build-arguments.ts';
import { type DataNode, scriptsOf, textOf } from './data-node.ts';
import type { InstallationKind, Platform } from './installation.ts';
import { checkoutWorld, joinInside, joinPath } from './repository.ts';
import { runScript } from './run-script.ts';
import { freshState, type Scene, type Search } from './search.ts';
import { placeIn, type SourceFile } from './source-text.ts';

/** What reads a platform's file, and where what it runs begins. */
export interface Manifest {
  readonly search: Search;
  readonly file: SourceFile;
  readonly root: DataNode;
  readonly platform: Platform;
  readonly kind: InstallationKind;
}

/** Where a platform keeps the checkout while it builds: what an absolute path there leads to. */
const checkouts: Readonly<Partial<Record<Platform, string>>> = {
  render: '/opt/render/project/src',
  netlify: '/opt/build/repo',
  heroku: '/app',
  railway: '/app',
  nixpacks: '/app',
  'github-actions': '/github/workspace',
  'gitlab-ci': '/builds/project',
  'azure-pipelines': '/home/vsts/work/1/s',
  travis: '/home/travis/build/project',
  bitbucket: '/opt/atlassian/pipelines/agent/build',
};

/** A scene in a checkout of the repository. */
export function checkoutScene(search: Search, platform: Platform, kind: InstallationKind, certain = true): Scene {
  const world = checkoutWorld(search.repository, checkouts[platform]);
  return { platform, kind, world, dialect: 'sh', via: [], certain };
}

/** Runs each command of a value (text, or a list) by itself, in a folder of the repository. */
export function runEach(manifest: Manifest, node: DataNode | null, folder: string, certain = true): void {
  const scene = checkoutScene(manifest.search, manifest.platform, manifest.kind, certain);
  const state = freshState([joinPath(scene.world.root, folder)]);
  for (const script of scriptsOf(node)) runScript(manifest.search, scene, script, state);
}

/** Files that, beside `requirements.txt`, make a platform use another tool (where it looks for those first). */
const pipenvFiles = ['Pipfile', 'Pipfile.lock'];

/**
 * The convention of a platform that is told nothing else: it runs `pip install -r requirements.txt` in the folder when that
 * file is there. A `Pipfile` goes before it where `pipenvFirst` (Heroku, Netlify), not on Railway and Vercel.
 */
export function installByConvention(
  manifest: Manifest,
  folder: string,
  options: { readonly by?: Place | undefined; readonly pipenvFirst?: boolean } = {},
): void {
  const { search, file, platform, kind } = manifest;
  const path = joinInside(folder, 'requirements.txt');
  const has = (name: string): boolean => search.repository.files.has(joinInside(folder, name));
  if (!search.repository.files.has(path) || (options.pipenvFirst === true && pipenvFiles.some(has))) return;
  search.installed.push({
    file: path,
    by: options.by ?? placeIn(file, 0),
    via: [],
    platform,
    kind,
    command: 'pip install -r requirements.txt',
    certain: false,
    through: 'convention',
  });
}

/** Notes that the platform builds an image; nothing when the container file is not there. */
export function noteBuild(
  manifest: Manifest,
  dockerfile: DataNode | null,
  folder: string,
  context: string | null,
  given: BuildArguments = noArguments,
): void {
  const { search, file, kind } = manifest;
  const named = textOf(dockerfile) ?? 'Dockerfile';
  const path = [joinInside(folder, named), joinInside('', named)].find((one) => search.repository.files.has(one));
  if (path === undefined) return;
  const by = dockerfile?.at ?? placeIn(file, 0);
  search.builds.push({ dockerfile: path, context: context ?? folder, by, kind, given });
}
