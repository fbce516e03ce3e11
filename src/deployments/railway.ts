import { child, type DataNode, descendant, textOf } from './data-node.ts';
import { installByConvention, type Manifest, noteBuild, runEach } from './manifest.ts';
import { folderOf, joinInside } from './repository.ts';

/**
 * Reads `railway.json` and `railway.toml` (Railway: config as code). Unless an image is built, the builder installs
 * `requirements.txt` when it takes the folder for a Python project and no `nixpacks.toml` says otherwise.
 */
export function readRailway(manifest: Manifest): void {
  const { root, file, search } = manifest;
  const folder = folderOf(file.path);
  const build = child(root, 'build');
  for (const node of [root, ...(child(root, 'environments')?.entries.values() ?? [])]) {
    runEach(manifest, descendant(node, 'build', 'buildCommand'), folder);
    runEach(manifest, descendant(node, 'deploy', 'preDeployCommand'), folder);
    runEach(manifest, descendant(node, 'deploy', 'startCommand'), folder);
  }
  const plan = child(build, 'nixpacksPlan');
  runPhases(manifest, plan, folder);
  const dockerfile = child(build, 'dockerfilePath');
  const hasDockerfile = search.repository.files.has(joinInside(folder, 'Dockerfile'));
  const builder = textOf(child(build, 'builder'))?.toUpperCase();
  // Without a builder, a Dockerfile in the folder goes first.
  if (builder === 'DOCKERFILE' || dockerfile !== null || (builder === undefined && hasDockerfile)) {
    noteBuild(manifest, dockerfile, folder, null);
  } else if (!search.repository.files.has(joinInside(folder, 'nixpacks.toml')) && !replacesInstall(plan)) {
    conventionOfBuilder(manifest, folder);
  }
}

/** Reads `nixpacks.toml` (Nixpacks: configuring builds): the commands of each phase, `"..."` standing for what is usual. */
export function readNixpacks(manifest: Manifest): void {
  const folder = folderOf(manifest.file.path);
  runPhases(manifest, manifest.root, folder);
  if (!replacesInstall(manifest.root)) conventionOfBuilder(manifest, folder);
}

function runPhases(manifest: Manifest, plan: DataNode | null, folder: string): void {
  for (const phase of child(plan, 'phases')?.entries.values() ?? []) runEach(manifest, child(phase, 'cmds'), folder);
  runEach(manifest, descendant(plan, 'start', 'cmd'), folder);
}

function replacesInstall(plan: DataNode | null): boolean {
  const commands = descendant(plan, 'phases', 'install', 'cmds');
  return commands !== null && !commands.items.some((item) => textOf(item) === '...');
}

/** A folder that also holds a package.json is taken for a Node project, unless `providers` says otherwise. */
function conventionOfBuilder(manifest: Manifest, folder: string): void {
  const providers = child(manifest.root, 'providers')?.items.map(textOf) ?? [];
  const isNode = manifest.search.repository.files.has(joinInside(folder, 'package.json'));
  if (!isNode || providers.includes('python')) installByConvention(manifest, folder);
}
