import { child, type DataNode, scriptsOf, textOf } from './data-node.ts';
import { checkoutScene, type Manifest } from './manifest.ts';
import { runScript } from './run-script.ts';
import { freshState, type Scene } from './search.ts';
import type { Known, ShellState } from './shell-value.ts';

/**
 * Reads `bitbucket-pipelines.yml` (Bitbucket Pipelines: configuration reference): the lines of a step's `script` run in one
 * shell, so that a `cd` lasts; those of its `after-script` in another. What `definitions` holds runs where a pipeline names it.
 */
export function readBitbucket(manifest: Manifest): void {
  readPipelines(manifest, child(manifest.root, 'pipelines'), 0);
}

/** Pipelines are lists by branch, tag or name; steps stand in them alone, side by side, or in stages. */
const deepestStep = 10;

function readPipelines(manifest: Manifest, node: DataNode | null, depth: number): void {
  if (node === null || depth > deepestStep) return;
  for (const item of node.items) readPipelines(manifest, item, depth + 1);
  for (const [key, value] of node.entries) {
    if (key === 'step') readStep(manifest, value);
    else readPipelines(manifest, value, depth + 1);
  }
}

function readStep({ search, platform, kind }: Manifest, step: DataNode): void {
  const checkout = checkoutScene(search, platform, kind);
  const runner = child(step, 'runs-on');
  const isWindows = [runner, ...(runner?.items ?? [])].some((node) => textOf(node)?.includes('windows'));
  const scene: Scene = { ...checkout, dialect: isWindows ? 'windows' : 'sh' };
  const clone: Known = { value: scene.world.root, certain: true };
  for (const key of ['script', 'after-script']) {
    let state: ShellState = freshState([clone.value], new Map([['BITBUCKET_CLONE_DIR', clone]]));
    for (const script of scriptsOf(child(step, key))) state = runScript(search, scene, script, state);
  }
}
