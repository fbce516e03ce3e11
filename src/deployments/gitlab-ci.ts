import { child, type DataNode, descendant, scriptsOf } from './data-node.ts';
import { checkoutScene, type Manifest } from './manifest.ts';
import { runScript } from './run-script.ts';
import { freshState } from './search.ts';
import type { Known, ShellState } from './shell-value.ts';

/** Keys at the top that are no jobs (GitLab: CI/CD YAML syntax reference). */
const globalKeys = new Set([
  'default',
  'include',
  'stages',
  'variables',
  'workflow',
  'spec',
  'cache',
  'image',
  'services',
  'pages:deploy',
]);
const scriptKeys = new Set(['before_script', 'script', 'after_script']);

/**
 * Reads `.gitlab-ci.yml`: the lines of `before_script` and `script` of a job run in one shell, so that a `cd` lasts; those of
 * `after_script` in another.
 */
export function readGitlabCi(manifest: Manifest): void {
  const { root } = manifest;
  const defaults = child(root, 'default');
  const before = child(defaults, 'before_script') ?? child(root, 'before_script');
  const prepared = run(manifest, before, start(manifest));
  run(manifest, child(defaults, 'after_script') ?? child(root, 'after_script'), start(manifest));
  for (const [name, job] of root.entries) {
    if (globalKeys.has(name) || scriptKeys.has(name)) continue;
    const own = child(job, 'before_script');
    const state = own === null ? prepared : run(manifest, own, start(manifest));
    run(manifest, child(job, 'script') ?? descendant(job, 'run', 'script'), state);
    run(manifest, child(job, 'after_script'), start(manifest));
  }
}

function start({ search, platform, kind }: Manifest): ShellState {
  const { root } = checkoutScene(search, platform, kind).world;
  const known: Known = { value: root, certain: true };
  return freshState([root], new Map([['CI_PROJECT_DIR', known]]));
}

function run(manifest: Manifest, node: DataNode | null, state: ShellState): ShellState {
  const scene = checkoutScene(manifest.search, manifest.platform, manifest.kind);
  return scriptsOf(node).reduce((at, script) => runScript(manifest.search, scene, script, at), state);
}
