import { readArguments } from './build-arguments.ts';
import { child, type DataNode, descendant, textOf, valuesOf } from './data-node.ts';
import { installByConvention, type Manifest, noteBuild, runEach } from './manifest.ts';
import { folderOf, joinInside } from './repository.ts';

/**
 * Reads `vercel.json` (Vercel: project configuration, Python runtime): a function's `requirements.txt` is the one beside it,
 * else the root's, unless `installCommand` is told.
 */
export function readVercel(manifest: Manifest): void {
  const { root, search, file } = manifest;
  const folder = folderOf(file.path);
  const install = child(root, 'installCommand');
  runEach(manifest, install, folder);
  runEach(manifest, child(root, 'buildCommand'), folder);
  if (install !== null) return;
  const builds = (child(root, 'builds')?.items ?? []).filter((build) => isPythonBuilder(child(build, 'use')));
  const functions = [...(child(root, 'functions')?.entries.keys() ?? [])].filter((path) => path.endsWith('.py'));
  const sources = [...builds.map((build) => textOf(child(build, 'src')) ?? ''), ...functions];
  const hasApi = search.repository.pythonFolders.has(joinInside(folder, 'api'));
  if (sources.length === 0 && hasApi) sources.push('api/index.py');
  const folders = sources.map((source) => {
    const own = joinInside(folder, folderOf(source));
    return search.repository.files.has(joinInside(own, 'requirements.txt')) ? own : folder;
  });
  for (const one of new Set(folders)) installByConvention(manifest, one);
}

function isPythonBuilder(use: DataNode | null): boolean {
  return (textOf(use) ?? '').startsWith('@vercel/python');
}

/** Reads `netlify.toml` (Netlify: file-based configuration): the build image installs the `requirements.txt` of the base. */
export function readNetlify(manifest: Manifest): void {
  const { root, file } = manifest;
  const own = folderOf(file.path);
  const base = joinInside(own, textOf(descendant(root, 'build', 'base')) ?? '');
  runEach(manifest, descendant(root, 'build', 'command'), base);
  for (const context of valuesOf(child(root, 'context'))) {
    const folder = textOf(child(context, 'base'));
    runEach(manifest, child(context, 'command'), folder === null ? base : joinInside(own, folder));
  }
  installByConvention(manifest, base, { pipenvFirst: true });
}

/** Reads `fly.toml` (Fly.io: app configuration): an image is built from the file's folder, by a Dockerfile or by buildpacks. */
export function readFly(manifest: Manifest): void {
  const { root, search, file } = manifest;
  const folder = folderOf(file.path);
  const build = child(root, 'build');
  const usesBuildpacks = child(build, 'builder') !== null || child(build, 'buildpacks') !== null;
  if (usesBuildpacks) installByConvention(manifest, folder, { by: child(build, 'builder')?.at, pipenvFirst: true });
  else if (child(build, 'image') === null) {
    noteBuild(manifest, child(build, 'dockerfile'), folder, null, readArguments(search, child(build, 'args')));
  }
  runEach(manifest, descendant(root, 'deploy', 'release_command'), folder, false);
  for (const process of valuesOf(child(root, 'processes'))) runEach(manifest, process, folder, false);
}

/** Reads App Engine's `app.yaml` (App Engine: Python runtime): a Python runtime installs the `requirements.txt` beside it. */
export function readAppEngine(manifest: Manifest): void {
  const { root, file } = manifest;
  const folder = folderOf(file.path);
  const runtime = child(root, 'runtime');
  runEach(manifest, child(root, 'entrypoint'), folder);
  if (/^python/.test(textOf(runtime) ?? '')) installByConvention(manifest, folder, { by: runtime?.at });
}

/** Reads `.do/app.yaml` (DigitalOcean: app specification): components with a source folder, built by buildpacks or an image. */
export function readDigitalOcean(manifest: Manifest): void {
  for (const key of ['services', 'workers', 'jobs', 'functions', 'static_sites']) {
    for (const component of child(manifest.root, key)?.items ?? []) {
      const folder = joinInside('', textOf(child(component, 'source_dir')) ?? '');
      runEach(manifest, child(component, 'build_command'), folder);
      runEach(manifest, child(component, 'run_command'), folder);
      const dockerfile = child(component, 'dockerfile_path');
      const environment = child(component, 'environment_slug');
      if (dockerfile !== null) noteBuild(manifest, dockerfile, '', folder);
      else if (textOf(environment) === 'python') {
        installByConvention(manifest, folder, { by: environment?.at, pipenvFirst: true });
      }
    }
  }
}

/** Reads `heroku.yml` (Heroku: building Docker images): an image is built from its Dockerfile's folder. */
export function readHerokuYaml(manifest: Manifest): void {
  const { root, search } = manifest;
  const given = readArguments(search, descendant(root, 'build', 'config'));
  for (const docker of valuesOf(descendant(root, 'build', 'docker'))) {
    const named = child(docker, 'dockerfile') ?? docker;
    noteBuild(manifest, named, '', folderOf(joinInside('', textOf(named) ?? 'Dockerfile')), given);
  }
  for (const process of valuesOf(child(root, 'run')))
    runEach(manifest, child(process, 'command') ?? process, '', false);
  runEach(manifest, descendant(root, 'release', 'command'), '', false);
}
