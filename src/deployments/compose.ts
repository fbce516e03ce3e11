import { argumentsKey, readArguments } from './build-arguments.ts';
import { child, type DataNode, scriptsOf, textOf, valuesOf } from './data-node.ts';
import { type BuiltImage, imageWorld, readDockerfile } from './dockerfile.ts';
import { copyInto, emptyImage } from './image-files.ts';
import type { Manifest } from './manifest.ts';
import { folderOf, joinInside, joinPath } from './repository.ts';
import { runScript, runWords } from './run-script.ts';
import { freshState, type ImageBuild, openFile, type Scene, type Search, startSearch } from './search.ts';
import { quotedWord, type Word } from './shell-syntax.ts';
import { fileWithin, joinScripts } from './source-text.ts';

/**
 * Reads a compose file (Compose specification): which container file each service builds, from which context and with which
 * arguments; and what its `command` and `entrypoint` install, in the image with the folders of the repository that `volumes`
 * lay over it.
 */
export function readCompose(manifest: Manifest): void {
  const { search, file, root } = manifest;
  const folder = folderOf(file.path);
  for (const service of valuesOf(child(root, 'services'))) {
    const build = child(service, 'build');
    const context = build === null ? null : contextOf(build, folder);
    const named = child(build, 'dockerfile');
    const given = readArguments(search, child(build, 'args'));
    const dockerfile = context === null ? null : dockerfileOf(search, context, textOf(named));
    if (context !== null && dockerfile !== null) {
      search.builds.push({ dockerfile, context, by: (named ?? build)?.at ?? service.at, kind: manifest.kind, given });
    }
    const inline = child(build, 'dockerfile_inline')?.script ?? null;
    if (context !== null && inline !== null) {
      readDockerfile(search, fileWithin(inline), {
        kind: manifest.kind,
        context,
        given,
        via: [],
        certain: true,
      });
    }
    runInService(manifest, service, dockerfile === null || context === null ? null : { dockerfile, context, given });
  }
}

/** Null where the context is computed or on another machine. */
function contextOf(build: DataNode, folder: string): string | null {
  const context = textOf(build) ?? textOf(child(build, 'context')) ?? '.';
  return /\$|^[a-z+]+:\/\/|^git@/i.test(context) ? null : joinInside(folder, context);
}

function dockerfileOf({ repository }: Search, context: string, named: string | null): string | null {
  const path = joinInside(context, named ?? 'Dockerfile');
  return repository.files.has(path) ? path : null;
}

type BuildOfService = Pick<ImageBuild, 'dockerfile' | 'context' | 'given'>;

function runInService(manifest: Manifest, service: DataNode, build: BuildOfService | null): void {
  const { search, file, platform, kind } = manifest;
  const nodes = [child(service, 'entrypoint'), child(service, 'command')].flatMap((node) => node ?? []);
  // Most services only run their program; their image matters when they install something.
  if (!nodes.some((node) => scriptsOf(node).some(({ text }) => /pip|\bsh\b|\.sh/.test(text)))) return;
  const built = build === null ? null : imageOf(search, build);
  const image = emptyImage(built?.files ?? null);
  for (const volume of child(service, 'volumes')?.items ?? []) {
    const [source, target] = textOf(volume)?.split(':') ?? [
      textOf(child(volume, 'source')),
      textOf(child(volume, 'target')),
    ];
    if (!source?.startsWith('.') || typeof target !== 'string') continue;
    const from = { kind: 'context', folder: folderOf(file.path) } as const;
    copyInto(image, search, from, source, { path: joinPath('/', target), isFolder: false });
  }
  const workdir = joinPath(built?.workdir ?? '/', textOf(child(service, 'working_dir')) ?? '.');
  const scene: Scene = { platform, kind, world: imageWorld(search, image), dialect: 'sh', via: [], certain: true };
  const state = freshState([workdir]);
  for (const node of nodes) {
    if (node.script !== null) runScript(search, scene, node.script, state);
    else if (node.items.length > 0) {
      const list = listWords(node);
      runWords(search, scene, joinScripts(file, list.scripts), list.words, state);
    }
  }
}

/** Each item of the exec form is a word. */
function listWords(node: DataNode): {
  readonly scripts: ReturnType<typeof scriptsOf>;
  readonly words: readonly Word[];
} {
  const scripts = scriptsOf(node);
  let start = 0;
  const words = scripts.map(({ text }) => {
    const word = quotedWord(text, start);
    start = word.end;
    return word;
  });
  return { scripts, words };
}

/** The image that a container file gives. What its commands install is told where its builds are read, not here. */
function imageOf(search: Search, { dockerfile, context, given }: BuildOfService): BuiltImage | null {
  const key = `${dockerfile}\0${context}\0${argumentsKey(given)}`;
  const known = search.images.get(key);
  if (known !== undefined) return known;
  const opened = openFile(search, dockerfile);
  if (opened === null) return null;
  const apart = startSearch(search.repository, search.budget);
  const built = readDockerfile(apart, opened, { kind: 'local', context, given, via: [], certain: true });
  search.images.set(key, built);
  return built;
}
