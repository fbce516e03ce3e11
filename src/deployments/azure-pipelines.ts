import type { Place } from '../problem.ts';
import { noArguments } from './build-arguments.ts';
import { child, type DataNode, type ReadData, textOf, valuesOf } from './data-node.ts';
import { fillIn } from './fill-in.ts';
import { checkoutScene, type Manifest } from './manifest.ts';
import { namedPath } from './named-path.ts';
import { folderOf, joinInside, joinPath } from './repository.ts';
import { runScript } from './run-script.ts';
import { freshState, openFile, type Scene, spend } from './search.ts';
import type { Dialect } from './shell-syntax.ts';
import { placeOf, prefixed, type Script } from './source-text.ts';
import { readYamlFile } from './yaml-file.ts';

/**
 * Reads a pipeline of Azure (Azure Pipelines: YAML schema reference): the scripts of its steps, in jobs and stages or alone, each
 * in its `workingDirectory` or the checkout, for the shell that is named or usual on the machine; the inline scripts and files of
 * the tasks that run them; the templates of the repository, with the parameters that they are given; and the images of `Docker`.
 */
export function readAzurePipelines(manifest: Manifest): void {
  readNode(
    {
      manifest,
      templates: new Map(),
      path: manifest.file.path,
      parameters: defaultsOf(manifest.root),
      windows: false,
      atCheckout: true,
      certain: true,
      via: [],
      depth: 0,
    },
    manifest.root,
  );
}

/** What holds for a part of a pipeline. */
interface Scope {
  readonly manifest: Manifest;
  /** Templates that were read, by path. */
  readonly templates: Map<string, ReadData>;
  /** The file that the part stands in. */
  readonly path: string;
  /** What is known of the parameters of that file. */
  readonly parameters: ReadonlyMap<string, string>;
  readonly windows: boolean;
  /** Whether steps begin in the repository: several lie in folders that nothing here names, and a deployment has none. */
  readonly atCheckout: boolean;
  readonly certain: boolean;
  readonly via: readonly Place[];
  readonly depth: number;
}

/** Stages, jobs, steps, conditions and templates within each other are followed this deep. */
const deepestPart = 20;
const workOfPart = 8;

/** Reads a pipeline, stage, job, template or step: what it holds, and what it runs itself. */
function readNode(outer: Scope, node: DataNode): void {
  if (outer.depth > deepestPart || !spend(outer.manifest.search, workOfPart)) return;
  const image = textOf(child(child(node, 'pool'), 'vmImage'));
  const scope: Scope = {
    ...outer,
    windows: image === null ? outer.windows : /^(?:windows|vs\d|win)/i.test(image),
    atCheckout: beginsAtCheckout(outer, node),
    depth: outer.depth + 1,
  };
  for (const [key, value] of node.entries) {
    if (partKeys.has(key)) for (const item of value.items) readNode(scope, item);
    // A part that stands under a condition, or once for each of some values.
    else if (key.startsWith('${{')) {
      const uncertain: Scope = { ...scope, certain: false };
      readNode(uncertain, value);
      for (const item of value.items) readNode(uncertain, item);
    }
  }
  for (const lifecycle of valuesOf(child(node, 'strategy'))) {
    for (const hook of valuesOf(lifecycle)) readNode(scope, hook);
    for (const hook of valuesOf(child(lifecycle, 'on'))) readNode({ ...scope, certain: false }, hook);
  }
  const extended = child(node, 'extends') ?? node;
  const template = child(extended, 'template')?.script ?? null;
  if (template !== null) readTemplate(scope, template, child(extended, 'parameters'));
  readStep(scope, node);
}

function beginsAtCheckout({ atCheckout }: Scope, node: DataNode): boolean {
  const checkouts = child(node, 'steps')?.items.flatMap((step) => child(step, 'checkout') ?? []) ?? [];
  if (checkouts.length > 0) return checkouts.length === 1 && textOf(checkouts[0] ?? null) === 'self';
  return atCheckout && child(node, 'deployment') === null;
}

const partKeys = new Set(['stages', 'jobs', 'steps']);

/** A template lies beside the file that names it, or, behind a slash, where the root is; `@` names another repository. */
function readTemplate(scope: Scope, named: Script, given: DataNode | null): void {
  const { manifest, depth } = scope;
  const { search } = manifest;
  const [path = '', repository = 'self'] = filled(scope, named).text.split('@');
  if (repository !== 'self') return;
  const file = openFile(search, joinInside(path.startsWith('/') ? '' : folderOf(scope.path), path));
  if (file === null || depth > deepestPart || !spend(search, file.text.length, named)) return;
  const read = scope.templates.get(file.path) ?? readYamlFile(file);
  scope.templates.set(file.path, read);
  if ('why' in read) return;
  for (const root of read.roots) {
    const parameters = new Map(defaultsOf(root));
    for (const [name, node] of given?.entries ?? []) {
      if (node.script === null) parameters.delete(name);
      else parameters.set(name, filled(scope, node.script).text);
    }
    readNode({ ...scope, path: file.path, parameters, via: [...scope.via, placeOf(named, 0)] }, root);
  }
}

/** Parameters are declared in a list, or (of templates) in a map of names and defaults. */
function defaultsOf(root: DataNode): ReadonlyMap<string, string> {
  const declared = child(root, 'parameters');
  const pairs: (readonly [string, DataNode | null])[] = [
    ...(declared?.items.map((item) => [textOf(child(item, 'name')) ?? '', child(item, 'default')] as const) ?? []),
    ...(declared?.entries ?? []),
  ];
  return new Map(pairs.flatMap(([name, node]) => (node?.script ? [[name, node.script.text] as const] : [])));
}

/** Where the checkout lies, under all of its names. */
const folderVariables: ReadonlySet<string> = new Set([
  'build.sourcesdirectory',
  'build.repository.localpath',
  'system.defaultworkingdirectory',
]);

/** Puts in what is known before the shell sees it: `${{ parameters.x }}`, and `$(Build.SourcesDirectory)` and its kin. */
function filled({ manifest: { search, platform, kind }, parameters }: Scope, script: Script): Script {
  const { root } = checkoutScene(search, platform, kind).world;
  const pattern = /\$\{\{\s*parameters(?:\.([\w-]+)|\['([^'\n]+)'\])\s*\}\}|(\$\([\w.]+\))/g;
  return fillIn(search, script, pattern, (name) => {
    if (!name.startsWith('$(')) return parameters.get(name) ?? null;
    return folderVariables.has(name.slice(2, -1).toLowerCase()) ? root : null;
  });
}

/** Keys of steps that hold a script, and the shell that runs it; null for the machine's own. */
const scriptKeys: readonly (readonly [string, Dialect | null])[] = [
  ['script', null],
  ['bash', 'sh'],
  ['pwsh', 'windows'],
  ['powershell', 'windows'],
];

/** Tasks that run a script, inline or from a file, and their shells. */
const scriptTasks: ReadonlyMap<string, Dialect | null> = new Map([
  ['cmdline', null],
  ['bash', 'sh'],
  ['shellscript', 'sh'],
  ['powershell', 'windows'],
]);

function readStep(scope: Scope, step: DataNode): void {
  for (const [key, dialect] of scriptKeys) {
    run(scope, dialect, child(step, key)?.script ?? null, child(step, 'workingDirectory'));
  }
  const inputs = child(step, 'inputs');
  const task = textOf(child(step, 'task'))?.split('@')[0]?.toLowerCase() ?? '';
  if (task === 'docker') noteImage(scope, inputs);
  const dialect = scriptTasks.get(task);
  if (dialect === undefined) return;
  const folder = child(inputs, 'workingDirectory') ?? child(inputs, 'cwd');
  const file = (child(inputs, 'filePath') ?? child(inputs, 'scriptPath'))?.script ?? null;
  run(scope, dialect, child(inputs, 'script')?.script ?? null, folder);
  if (file !== null && dialect === 'sh') run(scope, dialect, prefixed('bash ', file), folder);
}

function run(scope: Scope, dialect: Dialect | null, script: Script | null, folderNode: DataNode | null): void {
  if (script === null) return;
  const { manifest, certain, via, windows, atCheckout } = scope;
  const checkout = checkoutScene(manifest.search, manifest.platform, manifest.kind, certain);
  const scene: Scene = { ...checkout, via, dialect: dialect ?? (windows ? 'windows' : 'sh') };
  const folder = atCheckout ? folderOfStep(scope, folderNode, scene.world.root) : null;
  runScript(manifest.search, scene, filled(scope, script), freshState(folder === null ? [] : [folder]));
}

function folderOfStep(scope: Scope, node: DataNode | null, root: string): string | null {
  if (node === null) return root;
  return namedPath(node.script === null ? null : filled(scope, node.script).text, root, new Map(), 'windows');
}

/** The task `Docker` builds `Dockerfile`, with the folder it lies in as context, unless another is told. */
function noteImage(scope: Scope, inputs: DataNode | null): void {
  const { search, kind } = scope.manifest;
  const named = child(inputs, 'Dockerfile') ?? child(inputs, 'dockerfile');
  const { root } = checkoutScene(search, scope.manifest.platform, kind).world;
  const path = folderOfStep(scope, named, root)?.slice(root.length + 1);
  if (named === null || path === undefined || !search.repository.files.has(path)) return;
  const context = child(inputs, 'buildContext');
  const folder =
    context === null || textOf(context) === '**' ? joinPath(root, folderOf(path)) : folderOfStep(scope, context, root);
  if (folder === null || !`${folder}/`.startsWith(`${root}/`)) return;
  search.builds.push({
    dockerfile: path,
    context: folder.slice(root.length + 1),
    by: named.at,
    kind,
    given: noArguments,
  });
}
