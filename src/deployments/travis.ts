import { child, type DataNode, scriptsOf, textOf } from './data-node.ts';
import { checkoutScene, installByConvention, type Manifest } from './manifest.ts';
import { folderOf } from './repository.ts';
import { runScript } from './run-script.ts';
import { freshState, spend } from './search.ts';
import type { Known } from './shell-value.ts';

/** What a job runs, in this order (Travis CI: job lifecycle); a deploy by a script stands before `after_deploy`. */
const phases = [
  'before_install',
  'install',
  'before_script',
  'script',
  'before_cache',
  'after_success',
  'after_failure',
  'before_deploy',
  'deploy',
  'after_deploy',
  'after_script',
];

/**
 * Reads `.travis.yml`: all phases of a job run in one shell, so that a `cd` lasts; each job of `jobs.include` has the phases of
 * the file where it has none of its own. A job of Python without an `install` installs the `requirements.txt` of the root.
 */
export function readTravis(manifest: Manifest): void {
  const { root } = manifest;
  const matrix = child(root, 'jobs') ?? child(root, 'matrix');
  const included = child(matrix, 'include')?.items ?? matrix?.items ?? [];
  readJob(manifest, [root]);
  for (const job of included) readJob(manifest, [job, root]);
}

const workOfJob = 8;

/** `owners` are what may say something of the job, nearest first. */
function readJob(manifest: Manifest, owners: readonly DataNode[]): void {
  const said = (key: string): DataNode | null => {
    for (const owner of owners) {
      const node = child(owner, key);
      if (node !== null) return node;
    }
    return null;
  };
  const { search, platform, kind, file } = manifest;
  if (!spend(search, workOfJob)) return;
  const scene = checkoutScene(search, platform, kind);
  const workspace: Known = { value: scene.world.root, certain: true };
  let state = freshState([workspace.value], new Map([['TRAVIS_BUILD_DIR', workspace]]));
  for (const phase of phases) {
    const node = said(phase);
    for (const script of phase === 'deploy' ? deployScripts(node) : scriptsOf(node)) {
      state = runScript(search, scene, script, state);
    }
  }
  const language = said('language');
  if (textOf(language) === 'python' && said('install') === null) {
    installByConvention(manifest, folderOf(file.path), { by: language?.at });
  }
}

function deployScripts(node: DataNode | null): ReturnType<typeof scriptsOf> {
  const providers = node === null ? [] : node.items.length > 0 ? node.items : [node];
  return providers
    .filter((provider) => textOf(child(provider, 'provider')) === 'script')
    .flatMap((provider) => scriptsOf(child(provider, 'script')));
}
