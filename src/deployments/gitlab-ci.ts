import { child, type DataNode, descendant, scriptsOf, textOf } from './data-node.ts';
import { checkoutScene, type Manifest } from './manifest.ts';
import { joinInside } from './repository.ts';
import { runScript } from './run-script.ts';
import { freshState, openFile, spend } from './search.ts';
import type { Known, ShellState } from './shell-value.ts';
import { readYamlFile } from './yaml-file.ts';

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
 * Reads `.gitlab-ci.yml`, and the files of the repository that it includes: the lines of `before_script` and `script` of a job run
 * in one shell, so that a `cd` lasts; those of `after_script` in another.
 */
export function readGitlabCi(manifest: Manifest): void {
  const manifests = [manifest];
  const seen = new Set([manifest.file.path]);
  // The list grows while it is read.
  for (const one of manifests) {
    readJobs(one);
    for (const included of includedBy(one, seen)) manifests.push(included);
  }
}

/** Files that a file includes (GitLab: `include:local`), each once; what lies elsewhere or has a wildcard is not looked for. */
function includedBy(manifest: Manifest, seen: Set<string>): readonly Manifest[] {
  const { search, root } = manifest;
  const include = child(root, 'include');
  const items = include === null ? [] : include.items.length > 0 ? include.items : [include];
  return items.flatMap((item) => {
    const path = joinInside('', textOf(item) ?? textOf(child(item, 'local')) ?? '');
    if (seen.has(path)) return [];
    seen.add(path);
    const file = openFile(search, path);
    if (file === null || !spend(search, file.text.length, item.script)) return [];
    const read = readYamlFile(file);
    return 'why' in read ? [] : read.roots.map((one) => ({ ...manifest, file, root: one }));
  });
}

function readJobs(manifest: Manifest): void {
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
