import type { Place } from '../problem.ts';
import { type BaseImage, baseImage, noImage } from './base-image.ts';
import type { BuildArguments } from './build-arguments.ts';
import { stagesForPeople } from './docker-stages.ts';
import { dockerInstructions, type Instruction } from './docker-syntax.ts';
import { type CopyFrom, copyInto, emptyImage, type ImageFiles, locateInImage } from './image-files.ts';
import type { InstallationKind } from './installation.ts';
import { joinInside, joinPath, type World } from './repository.ts';
import { runScript, runWords } from './run-script.ts';
import { freshState, type Scene, type Search, spend } from './search.ts';
import { quotedWord, shellTokens, type Word } from './shell-syntax.ts';
import { type Known, type ShellState, wordValue } from './shell-value.ts';
import { fileSlice, type Script, type SourceFile } from './source-text.ts';

/** How an image is built. */
export interface DockerBuild {
  readonly kind: InstallationKind;
  /** The folder of the repository whose files `COPY` takes. */
  readonly context: string;
  /** What it gives in the place of the defaults of `ARG`. */
  readonly given: BuildArguments;
  readonly via: readonly Place[];
  /** Whether the context is said somewhere, not inferred. */
  readonly certain: boolean;
}

/** What an image is like where its file ends: for commands that a compose file runs in it. */
export interface BuiltImage {
  readonly files: ImageFiles;
  readonly workdir: string;
}

/**
 * Follows the stages of a container file: which files of the context lie where in the image (`COPY`, `ADD`, bind mounts), in
 * which folder commands run (`WORKDIR`), and what `RUN`, `CMD` and `ENTRYPOINT` install. Gives the image of the last stage.
 */
export function readDockerfile(search: Search, file: SourceFile, build: DockerBuild): BuiltImage {
  const stages = new Map<string, Stage>();
  let stage: Stage = newStage(search, noImage, build.kind);
  let globals: ReadonlyMap<string, Known> = new Map();
  let count = 0;
  const isPaid = spend(search, file.text.length * workOfCharacter, fileSlice(file));
  const instructions = isPaid ? dockerInstructions(file) : [];
  const forPeople = build.kind === 'deploy' ? stagesForPeople(instructions) : new Set<number>();
  for (const instruction of instructions) {
    if (!spend(search, workOfInstruction, instruction.rest)) break;
    if (instruction.name === 'FROM') {
      if (count === 0) globals = stage.variables;
      const words = wordsOf(instruction.rest);
      const values = words.map((word) => wordValue(word, freshState(['/'], globals))?.value ?? '');
      const image = (values[0] ?? '').toLowerCase();
      const kind = forPeople.has(count) ? 'local' : build.kind;
      stage = newStage(search, stages.get(image) ?? baseImage(image), kind, globals);
      if (values[1]?.toLowerCase() === 'as') stages.set((values[2] ?? '').toLowerCase(), stage);
      stages.set(String(count++), stage);
    } else apply({ search, build, stages }, stage, instruction);
  }
  return { files: stage.image, workdir: stage.workdir };
}

/** Parting a container file takes half as long as walking its commands, which pay for themselves. */
const workOfCharacter = 0.5;
const workOfInstruction = 8;
const workOfCopy = 4;

interface Stage {
  readonly kind: InstallationKind;
  readonly image: ImageFiles;
  /** What commands see of the image: one world, so that a script which several of them run is read once. */
  readonly world: World;
  workdir: string;
  variables: Map<string, Known>;
  readonly globals: ReadonlyMap<string, Known>;
}

function newStage(
  search: Search,
  from: BaseImage,
  kind: InstallationKind,
  globals: ReadonlyMap<string, Known> = new Map(),
): Stage {
  const image = emptyImage(from.image);
  return {
    kind,
    image,
    world: imageWorld(search, image),
    workdir: from.workdir,
    variables: new Map(from.variables),
    globals,
  };
}

interface Building {
  readonly search: Search;
  readonly build: DockerBuild;
  readonly stages: ReadonlyMap<string, Stage>;
}

function apply(building: Building, stage: Stage, instruction: Instruction): void {
  switch (instruction.name) {
    case 'WORKDIR':
      stage.workdir = joinPath(stage.workdir, plainText(instruction.rest, stage));
      return;
    case 'ENV':
    case 'ARG':
      setVariables(building.build, stage, instruction);
      return;
    case 'COPY':
    case 'ADD':
      copy(building, stage, instruction);
      return;
    case 'RUN':
    case 'CMD':
    case 'ENTRYPOINT':
      run(building, stage, instruction);
      return;
    default:
  }
}

/** A path with what is not known left as it is spelt: the same spelling leads to the same folder of the image. */
function plainText(script: Script, stage: Stage): string {
  const state = stateOf(stage);
  return wordsOf(script)
    .map((word) => wordValue(word, state)?.value ?? word.pieces.map(({ text }) => text).join(''))
    .join(' ');
}

/** More variables than an image of people has. */
const maximumVariables = 200;

function setVariables({ given }: DockerBuild, stage: Stage, { name, rest }: Instruction): void {
  const words = wordsOf(rest);
  const state = stateOf(stage);
  const [first, ...others] = words;
  if (first === undefined) return;
  const text = (word: Word): string => word.pieces.map((piece) => piece.text).join('');
  const isOldForm = name === 'ENV' && !text(first).includes('=');
  for (const word of isOldForm ? [] : words) {
    const key = /^(\w+)(=?)/.exec(text(word));
    const variable = key?.[1] ?? '';
    const value = key?.[2] === '=' ? wordValue(word, state) : null;
    const otherwise = name === 'ARG' && key?.[2] === '' ? (stage.globals.get(variable) ?? null) : null;
    const own = value?.value.slice(variable.length + 1) ?? '';
    const told = name === 'ARG' ? given.get(variable) : undefined;
    setVariable(
      stage,
      variable,
      told !== undefined ? told : value === null ? otherwise : known(own, name, value.certain),
    );
  }
  if (!isOldForm) return;
  const values = others.map((word) => wordValue(word, state));
  const isKnown = values.every((value) => value !== null);
  setVariable(stage, text(first), isKnown ? known(values.map(({ value }) => value).join(' '), name, true) : null);
}

function setVariable({ variables }: Stage, name: string, value: Known | null): void {
  if (value !== null && (variables.size < maximumVariables || variables.has(name))) {
    variables.set(name, value);
  } else variables.delete(name);
}

/** Whoever builds may give an argument another value. */
function known(value: string, name: string, certain: boolean): Known {
  return { value, certain: certain && name === 'ENV' };
}

function copy(building: Building, stage: Stage, { flags, rest }: Instruction): void {
  const state = stateOf(stage);
  const words = jsonWords(rest) ?? wordsOf(rest);
  const values = words.map((word) => wordValue(word, state)?.value ?? null);
  const target = values.at(-1) ?? plainText(rest, stage).split(' ').at(-1);
  const inline = inlineFiles(rest);
  const sources = [...values.slice(0, -1), ...inline];
  const from = copyFrom(building, flags.find(({ name }) => name === 'from')?.value);
  if (target === undefined) return;
  const isFolder = target.endsWith('/') || target === '.' || target.endsWith('/.') || sources.length > 1;
  const parents = flags.some(({ name }) => name === 'parents');
  for (const source of sources) {
    if (source === null || !spend(building.search, workOfCopy)) continue;
    const path = joinPath(stage.workdir, parents ? `${target}/${source}` : target);
    const isElsewhere = inline.includes(source) || /^[a-z+]+:\/\/|^git@/.test(source);
    const origin = isElsewhere ? elsewhere : from;
    copyInto(stage.image, building.search, origin, source, { path, isFolder: isFolder && !parents });
  }
}

function copyFrom({ build, stages }: Building, stage: string | undefined): CopyFrom {
  if (stage === undefined) return { kind: 'context', folder: build.context };
  const named = stages.get(stage.toLowerCase());
  return named === undefined ? elsewhere : { kind: 'image', image: named.image };
}

const elsewhere: CopyFrom = { kind: 'elsewhere' };

/** The files whose lines stand in the container file itself. */
function inlineFiles({ text }: Script): readonly string[] {
  return [...text.slice(0, 1000).matchAll(/<<-?["']?([A-Za-z_]\w*)/g)].map((found) => found[1] ?? '');
}

function run(building: Building, stage: Stage, instruction: Instruction): void {
  const { search, build } = building;
  const scene: Scene = {
    platform: 'docker',
    kind: stage.kind,
    world: worldOf(building, stage, instruction),
    dialect: 'sh',
    via: build.via,
    certain: build.certain,
  };
  const words = jsonWords(instruction.rest);
  if (words === null) runScript(search, scene, instruction.rest, stateOf(stage));
  else runWords(search, scene, instruction.rest, words, stateOf(stage));
}

/** What a command sees: the stage with the folders and files that `RUN --mount=type=bind` lays over it for that one. */
function worldOf(building: Building, stage: Stage, { flags }: Instruction): World {
  const mounts = flags.filter(({ name }) => name === 'mount').map(({ value }) => value.split(','));
  if (mounts.length === 0) return stage.world;
  const image = emptyImage(stage.image);
  for (const mount of mounts) {
    const options = new Map(mount.map((option) => [option.split('=', 1)[0], option.slice(option.indexOf('=') + 1)]));
    const target = options.get('target') ?? options.get('dst') ?? options.get('destination');
    const from = copyFrom(building, options.get('from'));
    if ((options.get('type') ?? 'bind') !== 'bind' || target === undefined) continue;
    const source = options.get('source') ?? options.get('src') ?? '.';
    const path = joinPath(stage.workdir, target);
    copyInto(image, building.search, from, source, { path, isFolder: false });
  }
  return imageWorld(building.search, image);
}

/** What commands see that run in an image. */
export function imageWorld(search: Search, image: ImageFiles): World {
  return {
    root: '/',
    locate: (path) => locateInImage(search, image, path),
    mayHoldFolder: () => true,
    notFound: 'No file of the repository is copied there.',
  };
}

function stateOf(stage: Stage): ShellState {
  return freshState([stage.workdir], stage.variables);
}

function wordsOf(script: Script): readonly Word[] {
  return shellTokens(script.text).flatMap((token) => (token.kind === 'word' ? [token] : []));
}

/** The words of the exec form, `["pip", "install"]`; null for the shell form. */
function jsonWords(script: Script): readonly Word[] | null {
  if (!script.text.trimStart().startsWith('[')) return null;
  const values = parseStrings(script.text);
  if (values === null) return null;
  // The text is valid, so each quotation mark that is found here opens or closes one of the values.
  const spelt = [...script.text.matchAll(/"(?:[^"\\]|\\.)*"/g)];
  return values.map((text, index) => quotedWord(text, (spelt[index]?.index ?? 0) + 1));
}

function parseStrings(text: string): readonly string[] | null {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) && value.every((one) => typeof one === 'string') ? value : null;
  } catch {
    // What looks like a list and is none is the shell form: `[ -f x ] && …`.
    return null;
  }
}

/** Contexts that are tried for a container file whose builds are told nowhere: its own folder, then the root. */
export function likelyContexts(path: string): readonly string[] {
  const own = joinInside(path, '..');
  return own === '' ? [''] : [own, ''];
}
