import { grouped } from '../grouped.ts';
import type { Place } from '../problem.ts';
import { readAzurePipelines } from './azure-pipelines.ts';
import { readBitbucket } from './bitbucket.ts';
import { argumentsKey, noArguments } from './build-arguments.ts';
import {
  type CallsSeen,
  noCalls,
  readCalls,
  readStandaloneMakefile,
  readStandaloneScript,
  readStandaloneTool,
} from './calls.ts';
import { readCircleCi } from './circleci.ts';
import { readCompose } from './compose.ts';
import { type DockerBuild, likelyContexts, readDockerfile } from './dockerfile.ts';
import { readWorkflow } from './github-workflow.ts';
import { readGitlabCi } from './gitlab-ci.ts';
import { readAppEngine, readDigitalOcean, readFly, readHerokuYaml, readNetlify, readVercel } from './hosting.ts';
import { unresolvedKey } from './install-with.ts';
import type { Installation, InstallationKind, Installations, Platform, Unresolved } from './installation.ts';
import type { Manifest } from './manifest.ts';
import { type PlatformFile, platformOf } from './platform-file.ts';
import { readProcfile } from './procfile.ts';
import { readNixpacks, readRailway } from './railway.ts';
import { readRender } from './render.ts';
import { indexRepository, type RepositoryFiles } from './repository.ts';
import { type Budget, firstLine, type ImageBuild, newBudget, openFile, type Search, startSearch } from './search.ts';
import type { SourceFile } from './source-text.ts';
import { readTomlFile } from './toml-file.ts';
import { readTravis } from './travis.ts';
import { readYamlFile } from './yaml-file.ts';

/**
 * Which dependency file is installed where, by what platform files, container files, workflows, scripts and tools of a
 * repository say (`pip install -r`, `uv pip sync` and their kin), and by what platforms do when they are told nothing.
 *
 * It is read, never run: what only the running command knows is given as unresolved, with why. Pure, in time linear in the
 * texts, whatever they say: what the budget does not suffice for is given as unresolved; nothing throws. Texts are taken by the
 * names of their files (`platformOf`); `wanted` names those that were not given.
 */
export function findInstallations(given: RepositoryFiles, budget: Budget = newBudget(given.texts)): Installations {
  const search = startSearch(indexRepository(given), budget);
  const seen = noCalls();
  const files = [...given.texts.keys()].sort().flatMap((path): readonly Found[] => {
    const platform = platformOf(path);
    return platform === null ? [] : [{ path, platform }];
  });
  for (const { path, platform } of files) readPlatformFile(search, path, platform);
  for (const { path, platform } of files) readStandalone(search, seen, path, platform);
  readCalls(search, seen);
  // By now every build of an image is known that something tells of.
  const images = files.filter(({ platform }) => platform.format === 'dockerfile').map(({ path }) => path);
  const builds = grouped(search.builds, ({ dockerfile }) => dockerfile);
  for (const path of new Set([...images, ...builds.keys()])) readImage(search, path, builds.get(path) ?? []);
  readCalls(search, seen);
  return result(search);
}

interface Found {
  readonly path: string;
  readonly platform: PlatformFile;
}

const readers: Readonly<Partial<Record<Platform, (manifest: Manifest) => void>>> = {
  render: readRender,
  railway: readRailway,
  nixpacks: readNixpacks,
  vercel: readVercel,
  netlify: readNetlify,
  fly: readFly,
  'app-engine': readAppEngine,
  digitalocean: readDigitalOcean,
  heroku: readHerokuYaml,
  compose: readCompose,
  'github-actions': readWorkflow,
  'gitlab-ci': readGitlabCi,
  circleci: readCircleCi,
  'azure-pipelines': readAzurePipelines,
  travis: readTravis,
  bitbucket: readBitbucket,
};

function readPlatformFile(search: Search, path: string, { platform, kind, format }: PlatformFile): void {
  if (format !== 'yaml' && format !== 'toml' && format !== 'procfile') return;
  const file = openFile(search, path);
  if (file === null) return;
  if (format === 'procfile') {
    readProcfile({ search, file, platform, kind });
    return;
  }
  const read = format === 'yaml' ? readYamlFile(file) : readTomlFile(file);
  if ('why' in read) {
    unreadable(search, file, read.at, read.why);
    return;
  }
  if (read.cutAt !== null) unreadable(search, file, read.cutAt, 'The aliases stand for more than people write.');
  for (const root of read.roots) readers[platform]?.({ search, file, root, platform, kind });
}

function unreadable(search: Search, file: SourceFile, by: Place, why: string): void {
  search.unresolved.push({ by, text: firstLine(file.text.slice(file.starts[by.line - 1])), why });
}

function readStandalone(search: Search, seen: CallsSeen, path: string, platformFile: PlatformFile): void {
  const { format } = platformFile;
  if (format === 'shell') readStandaloneScript(search, path, platformFile);
  else if (format === 'makefile') readStandaloneMakefile(search, seen, path);
  else if (format === 'tox' || format === 'nox') readStandaloneTool(search, path);
}

/** Ways that one container file is built in, for a deploy and by CI; more is written by a tool. */
const maximumBuilds = 10;

function readImage(search: Search, path: string, builds: readonly ImageBuild[]): void {
  const file = openFile(search, path);
  if (file === null) return;
  const named = platformOf(path)?.kind ?? 'deploy';
  const kind = strongest([named, ...builds.map((build) => build.kind)]);
  const ways = builds.length === 0 ? [] : waysOf(builds, kind);
  for (const way of ways.slice(0, maximumBuilds)) readDockerfile(search, file, way);
  if (builds.length === 0) readWithLikelyContext(search, file, kind);
}

/**
 * The ways in which builds make an image, each context and arguments once. What people build for themselves is theirs where
 * others build it too, or where they give arguments: then others are taken to build it without.
 */
function waysOf(builds: readonly ImageBuild[], kind: InstallationKind): readonly DockerBuild[] {
  const ways = new Map<string, DockerBuild>();
  const isTold = builds.some((build) => build.kind !== 'local');
  for (const { context, given, by, kind: own } of builds) {
    const isTheirs = own === 'local' && (isTold || given.size > 0);
    const way: DockerBuild = {
      kind: isTheirs ? 'local' : kind,
      context,
      given,
      via: isTheirs || own === kind ? [by] : [],
      certain: true,
    };
    const key = `${context}\0${argumentsKey(given)}`;
    const known = ways.get(key);
    if (known === undefined || (known.kind === 'local' && way.kind !== 'local')) ways.set(key, way);
    // Where CI builds what is deployed, it has installed it.
    if (own === 'ci' && kind !== 'ci') ways.set(`${key}\0ci`, { ...way, kind: 'ci', via: [by] });
  }
  const found = [...ways.values()];
  if (found.some((way) => way.kind === kind)) return found;
  const contexts = [...new Set(builds.map(({ context }) => context))];
  return [...contexts.map((context) => ({ kind, context, given: noArguments, via: [], certain: true })), ...found];
}

/** Nothing tells the context: the folder of the file, or the root, whichever gives more of what is installed. */
function readWithLikelyContext(search: Search, file: SourceFile, kind: InstallationKind): void {
  const given = noArguments;
  const contexts = likelyContexts(file.path);
  const tried = (contexts.length > 1 ? contexts : []).map((context) => {
    const apart = startSearch(search.repository, search.budget);
    readDockerfile(apart, file, { kind, context, given, via: [], certain: true });
    return { context, found: apart.installed.length };
  });
  const best = Math.max(...tried.map(({ found }) => found));
  const fitting = tried.filter(({ found }) => found === best);
  const certain = tried.filter(({ found }) => found > 0).length <= 1;
  const context = fitting[0]?.context ?? '';
  readDockerfile(search, file, { kind, context, given, via: [], certain });
}

const strength: readonly InstallationKind[] = ['local', 'ci', 'deploy'];

function strongest(kinds: readonly InstallationKind[]): InstallationKind {
  return strength.findLast((kind) => kinds.includes(kind)) ?? 'local';
}

/** Each file once for each place, platform and kind; as `local` only where nothing else runs the same words. */
function result(search: Search): Installations {
  const others = new Set(search.installed.filter(({ kind }) => kind !== 'local').map(placeKey));
  const installed = new Map<string, Installation>();
  for (const one of search.installed) {
    if (one.kind === 'local' && others.has(placeKey(one))) continue;
    const key = [placeKey(one), one.platform, one.kind].join('\0');
    const known = installed.get(key);
    if (known === undefined || (!known.certain && one.certain)) installed.set(key, one);
  }
  const unresolved = new Map<string, Unresolved>();
  for (const one of [...search.unresolved, ...(search.budget.end === null ? [] : [search.budget.end])]) {
    const key = unresolvedKey(one);
    if (!search.resolved.has(key)) unresolved.set(key, one);
  }
  return {
    installed: [...installed.values()].sort((one, other) => byPlace(one, other) || (one.file < other.file ? -1 : 1)),
    unresolved: [...unresolved.values()].sort(byPlace),
    wanted: [...search.wanted].sort(),
  };
}

function placeKey({ file, by }: Installation): string {
  return [file, by.path, by.line, by.column].join('\0');
}

function byPlace({ by: one }: { readonly by: Place }, { by: other }: { readonly by: Place }): number {
  if (one.path !== other.path) return one.path < other.path ? -1 : 1;
  return one.line - other.line || one.column - other.column;
}
