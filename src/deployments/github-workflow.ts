import { readArguments } from './build-arguments.ts';
import { child, type DataNode, descendant, scriptsOf, textOf, valuesOf } from './data-node.ts';
import { checkoutScene, type Manifest } from './manifest.ts';
import { namedPath } from './named-path.ts';
import { checkoutWorld, joinInside, joinPath, type World } from './repository.ts';
import { runScript } from './run-script.ts';
import { freshState, type Scene } from './search.ts';
import type { Dialect } from './shell-syntax.ts';
import type { Known } from './shell-value.ts';
import { prefixed } from './source-text.ts';

/** Where the checkout lies, under all of its names. */
const workspace = '/github/workspace';
const variables: ReadonlyMap<string, Known> = new Map(
  ['GITHUB_WORKSPACE', 'github.workspace', 'env.GITHUB_WORKSPACE'].map((name) => [
    name,
    { value: workspace, certain: true },
  ]),
);

/**
 * Reads a workflow, or an action of steps (GitHub Actions: workflow syntax): each `run` in its `working-directory`, that of the
 * job's or workflow's defaults, or the checkout, for the shell that is named or usual there; `pip-install` of
 * `actions/setup-python`; and the images that `docker/build-push-action` builds.
 */
export function readWorkflow(manifest: Manifest): void {
  const { root } = manifest;
  readSteps(manifest, child(child(root, 'runs'), 'steps'), [root]);
  for (const job of valuesOf(child(root, 'jobs'))) readSteps(manifest, child(job, 'steps'), [job, root]);
}

/** `owners` are what may hold defaults for the steps, nearest first. */
function readSteps(manifest: Manifest, steps: DataNode | null, owners: readonly DataNode[]): void {
  if (steps === null) return;
  const defaults = owners.map((owner) => descendant(owner, 'defaults', 'run'));
  const world = jobWorld(manifest, steps);
  const usual = owners.some((owner) => textOf(child(owner, 'runs-on'))?.startsWith('windows')) ? 'pwsh' : 'bash';
  for (const step of steps.items) {
    const folder = [step, ...defaults].map((node) => child(node, 'working-directory')).find((node) => node !== null);
    const shell =
      [step, ...defaults].map((node) => textOf(child(node, 'shell'))).find((text) => text !== null) ?? usual;
    const scene: Scene = {
      ...checkoutScene(manifest.search, manifest.platform, manifest.kind),
      world,
      dialect: dialectOf(shell),
    };
    const at = folder === undefined ? workspace : namedPath(textOf(folder), workspace, variables);
    const folders = at === null ? [] : [at];
    const run = child(step, 'run')?.script ?? null;
    if (run !== null && !shell.startsWith('python'))
      runScript(manifest.search, scene, run, freshState(folders, variables));
    readUses(manifest, scene, step);
  }
}

/** A checkout at a path of its own is the repository there. */
function jobWorld({ search }: Manifest, steps: DataNode): World {
  const checkout = steps.items.find((step) => usesAction(step, 'actions/checkout'));
  const inputs = checkout === undefined ? null : child(checkout, 'with');
  const path = child(inputs, 'repository') === null ? textOf(child(inputs, 'path')) : null;
  return checkoutWorld(search.repository, path === null ? workspace : joinPath(workspace, path));
}

function dialectOf(shell: string): Dialect {
  return /^(?:pwsh|powershell|cmd)/.test(shell) ? 'windows' : 'sh';
}

function usesAction(step: DataNode, name: string): boolean {
  return (textOf(child(step, 'uses')) ?? '').startsWith(`${name}@`);
}

function readUses(manifest: Manifest, scene: Scene, step: DataNode): void {
  const inputs = child(step, 'with');
  const packages = child(inputs, 'pip-install')?.script ?? null;
  if (packages !== null && usesAction(step, 'actions/setup-python')) {
    runScript(manifest.search, scene, prefixed('pip install ', packages), freshState([workspace], variables));
  }
  if (usesAction(step, 'docker/build-push-action')) noteImage(manifest, inputs);
  for (const arguments_ of scriptsOf(usesAction(step, 'nick-fields/retry') ? child(inputs, 'command') : null)) {
    runScript(manifest.search, scene, arguments_, freshState([workspace], variables));
  }
}

function noteImage({ search, kind }: Manifest, inputs: DataNode | null): void {
  const context = textOf(child(inputs, 'context'));
  const named = child(inputs, 'file');
  // Without a context the action builds from git: the root of the repository.
  const folder = context === null || /^(?:\$\{\{|[a-z]+:)/.test(context) ? '' : joinInside('', context);
  const dockerfile = joinInside('', textOf(named) ?? `${folder}/Dockerfile`);
  if (inputs === null || !search.repository.files.has(dockerfile)) return;
  const given = readArguments(search, child(inputs, 'build-args'));
  search.builds.push({ dockerfile, context: folder, by: named?.at ?? inputs.at, kind, given });
}
