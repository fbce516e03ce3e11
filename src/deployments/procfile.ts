import { leafNode } from './data-node.ts';
import { checkoutScene, installByConvention, type Manifest } from './manifest.ts';
import { folderOf, joinInside, joinPath } from './repository.ts';
import { runScript } from './run-script.ts';
import { freshState } from './search.ts';
import { fileSlice, placeIn } from './source-text.ts';

/**
 * Reads a `Procfile`, `name: command` in each line, and takes it as the sign that Heroku (or a platform that does as Heroku)
 * installs the `requirements.txt` beside it, unless `heroku.yml` builds an image. Procfile.dev and its like are no such sign.
 */
export function readProcfile(manifest: Omit<Manifest, 'root'>): void {
  const { search, file } = manifest;
  const folder = folderOf(file.path);
  const scene = checkoutScene(search, manifest.platform, manifest.kind);
  for (const [index, start] of file.starts.entries()) {
    const line = file.text.slice(start, file.starts[index + 1]);
    const name = /^[A-Za-z0-9_-]+:[ \t]*/.exec(line)?.[0];
    if (name === undefined) continue;
    const command = fileSlice(file, start + name.length, start + line.length);
    runScript(search, scene, command, freshState([joinPath(scene.world.root, folder)]));
  }
  if (manifest.kind === 'deploy' && !search.repository.files.has(joinInside(folder, 'heroku.yml'))) {
    installByConvention({ ...manifest, root: leafNode(placeIn(file, 0)) }, folder, { pipenvFirst: true });
  }
}
