import { child, type DataNode, textOf, valuesOf } from './data-node.ts';
import { fillIn } from './fill-in.ts';
import { installByConvention, type Manifest } from './manifest.ts';
import { namedPath } from './named-path.ts';
import { checkoutWorld } from './repository.ts';
import { runScript } from './run-script.ts';
import { freshState, type Scene, type Search, spend } from './search.ts';
import type { Known } from './shell-value.ts';
import { prefixed, type Script } from './source-text.ts';

/**
 * Reads `.circleci/config.yml` (CircleCI: configuration reference): the jobs that workflows name, or all where there are none,
 * with the commands of the file that their steps name, and what both are given as parameters. Each `run` begins in the folder
 * of its job, where `checkout` puts the repository unless it names a path. Of orbs, `circleci/python` is known.
 */
export function readCircleCi(manifest: Manifest): void {
  const { root } = manifest;
  const jobs = child(root, 'jobs');
  const called = valuesOf(child(root, 'workflows')).flatMap((workflow) => child(workflow, 'jobs')?.items ?? []);
  if (called.length === 0) for (const job of valuesOf(jobs)) readJob(manifest, job, null);
  for (const item of called) {
    for (const [name, given] of namedBodies(item)) {
      const job = child(jobs, name);
      if (job !== null) readJob(manifest, job, given);
      else if (isOfOrb(manifest, name, pythonOrb)) installPackages(jobScope(manifest, item, noParameters), item, given);
    }
  }
}

/** What is named with or without a body: `checkout`, or `checkout: {path: x}`. */
function namedBodies(item: DataNode): readonly (readonly [string, DataNode | null])[] {
  const name = textOf(item);
  return name === null ? [...item.entries] : [[name, null]];
}

interface Scope {
  readonly manifest: Manifest;
  readonly scene: Scene;
  /** The name of the shell. */
  readonly shell: string;
  /** The folder of the job, absolute; null when it is not known. */
  readonly folder: string | null;
  readonly parameters: ReadonlyMap<string, string>;
  readonly depth: number;
}

const noParameters: ReadonlyMap<string, string> = new Map();

/** The home of the images that CircleCI offers; what `~` stands for. */
const home: Known = { value: '/home/circleci', certain: true };
const environment: ReadonlyMap<string, Known> = new Map([['HOME', home]]);
const usualFolder = '/home/circleci/project';

function readJob(manifest: Manifest, job: DataNode, given: DataNode | null): void {
  if (!spend(manifest.search, workOfStep + (child(job, 'steps')?.items.length ?? 0))) return;
  const scope = jobScope(manifest, job, parametersOf(manifest, job, given, noParameters));
  readSteps(scope, child(given, 'pre-steps'));
  readSteps(scope, child(job, 'steps'));
  readSteps(scope, child(given, 'post-steps'));
}

function jobScope(manifest: Manifest, job: DataNode, parameters: ReadonlyMap<string, string>): Scope {
  const { search, root, platform, kind } = manifest;
  const executor = child(job, 'executor');
  const executorName = textOf(executor) ?? textOf(child(executor, 'name')) ?? '';
  const owners = [job, child(child(root, 'executors'), executorName)];
  const said = (key: string): DataNode | null =>
    owners.map((owner) => child(owner, key)).find((node) => node !== null) ?? null;
  const usualShell = isOfOrb(manifest, executorName, windowsOrb) ? 'powershell' : 'bash';
  const own = said('working_directory');
  const folder = own === null ? usualFolder : folderFrom(manifest, parameters, own, home.value);
  const checkout = child(job, 'steps')?.items.map((step) => child(child(step, 'checkout'), 'path'));
  const path = checkout?.find((node) => node !== null) ?? null;
  // Wherever the job begins, the repository is there too, unless it is put elsewhere.
  const begin = folder ?? (path === null ? usualFolder : null);
  const at = path === null || begin === null ? begin : folderFrom(manifest, parameters, path, begin);
  return {
    manifest,
    scene: {
      platform,
      kind,
      world: checkoutWorld(search.repository, at ?? usualFolder),
      dialect: 'sh',
      via: [],
      certain: true,
    },
    shell: textOf(said('shell')) ?? usualShell,
    folder: at === null ? null : begin,
    parameters,
    depth: 0,
  };
}

const pythonOrb = 'circleci/python@';
const windowsOrb = 'circleci/windows@';

/** Whether the part of a name before its `/` is what the file calls an orb. */
function isOfOrb({ root }: Manifest, name: string, orb: string): boolean {
  const [alias = '', element] = name.split('/');
  return element !== undefined && textOf(child(child(root, 'orbs'), alias))?.startsWith(orb) === true;
}

/** What a job or a command is given, and else its defaults; what a matrix gives is not one value. */
function parametersOf(
  { search }: Manifest,
  owner: DataNode,
  given: DataNode | null,
  outer: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  const matrix = child(child(given, 'matrix'), 'parameters');
  for (const [name, declared] of child(owner, 'parameters')?.entries ?? []) {
    if (!spend(search, workOfStep)) break;
    const own = child(given, name);
    const script = own === null ? child(declared, 'default')?.script : own.script;
    if (script === undefined || script === null || child(matrix, name) !== null) continue;
    values.set(name, own === null ? script.text : filled(search, outer, script).text);
  }
  return values;
}

/**
 * Puts parameters in. One that is not known is spelt as an expression that shells do not know either, lest it be read as a
 * redirection; `\<<` is what a file must write for one.
 */
function filled(search: Search, parameters: ReadonlyMap<string, string>, script: Script): Script {
  return fillIn(search, script, /<<\s*((?:parameters|pipeline|matrix)\.[\w.-]+)\s*>>|\\(<<)/g, (name) => {
    if (name === '<<') return name;
    const own = name.startsWith('parameters.') ? parameters.get(name.slice('parameters.'.length)) : undefined;
    return own ?? `\${{ ${name} }}`;
  });
}

/** A folder, absolute; null when it rests on what is not known. */
function folderFrom(
  manifest: Manifest,
  parameters: ReadonlyMap<string, string>,
  node: DataNode,
  from: string,
): string | null {
  const text = node.script === null ? null : filled(manifest.search, parameters, node.script).text;
  return namedPath(text, from, environment);
}

/** Commands that name commands are followed this deep. */
const deepestStep = 8;
const workOfStep = 8;

function readSteps(scope: Scope, steps: DataNode | null): void {
  if (scope.depth > deepestStep) return;
  for (const item of steps?.items ?? []) {
    if (!spend(scope.manifest.search, workOfStep)) return;
    for (const [name, body] of namedBodies(item)) readStep(scope, item, name, body);
  }
}

function readStep(scope: Scope, item: DataNode, name: string, body: DataNode | null): void {
  const { manifest, scene, parameters } = scope;
  const inner: Scope = { ...scope, depth: scope.depth + 1 };
  const command = child(child(manifest.root, 'commands'), name);
  if (name === 'run') readRun(scope, body);
  else if (name === 'steps') readSteps(inner, body);
  else if (name === 'when' || name === 'unless') {
    readSteps({ ...inner, scene: { ...scene, certain: false } }, child(body, 'steps'));
  } else if (command !== null) {
    readSteps({ ...inner, parameters: parametersOf(manifest, command, body, parameters) }, child(command, 'steps'));
  } else if (isOfOrb(manifest, name, pythonOrb) && name.endsWith('/install-packages')) {
    installPackages(scope, item, body);
  }
}

function readRun(scope: Scope, body: DataNode | null): void {
  const script = (child(body, 'command') ?? body)?.script ?? null;
  const shell = textOf(child(body, 'shell')) ?? scope.shell;
  if (script === null || /python/.test(shell)) return;
  runIn(scope, child(body, 'working_directory'), script, shell);
}

function runIn(scope: Scope, folderNode: DataNode | null, script: Script, shell: string): void {
  const { manifest, scene, parameters } = scope;
  const folder = insideFolder(scope, folderNode);
  const dialect = /pwsh|powershell|cmd/i.test(shell) ? 'windows' : 'sh';
  const state = freshState(folder === null ? [] : [folder], environment);
  runScript(manifest.search, { ...scene, dialect }, filled(manifest.search, parameters, script), state);
}

function insideFolder({ manifest, folder, parameters }: Scope, node: DataNode | null): string | null {
  return node === null || folder === null ? folder : folderFrom(manifest, parameters, node, folder);
}

/**
 * What `install-packages` of the orb `circleci/python` (and its job `test`) installs: by pip, when that is said, or when
 * nothing is and the file is there.
 */
function installPackages(scope: Scope, item: DataNode, inputs: DataNode | null): void {
  const { manifest, scene } = scope;
  const manager = textOf(child(inputs, 'pkg-manager')) ?? 'auto';
  if (manager !== 'pip' && manager !== 'auto') return;
  const named = child(inputs, 'pip-dependency-file')?.script ?? null;
  const folderNode = child(inputs, 'app-dir');
  if (named !== null) {
    const certain = scene.certain && manager === 'pip';
    runIn({ ...scope, scene: { ...scene, certain } }, folderNode, prefixed('pip install -r ', named), 'bash');
    return;
  }
  const folder = insideFolder(scope, folderNode);
  const { root } = scene.world;
  if (folder !== root && !folder?.startsWith(`${root}/`)) return;
  installByConvention(manifest, folder.slice(root.length + 1), { by: item.at, pipenvFirst: manager === 'auto' });
}
