import type { Environment, Platform } from '../python/environment.ts';

/** What the name of a dependency file says. */
export interface DependencyPath {
  readonly path: string;
  /** With its last `/`; empty at the root. */
  readonly folder: string;
  /** Without extension, in lower case: `requirements-render`. */
  readonly stem: string;
  /** An input of pip-compile and its like. */
  readonly isInput: boolean;
  /** Words of the name beside "requirements", in lower case: `render`, `py313`. */
  readonly words: readonly string[];
  /** The machine that the name names. */
  readonly environment: Environment;
}

/** What a file is for, by the words of its name. */
export type Purpose = 'plain' | 'base' | 'deploy' | 'slim' | 'tools' | 'constraints' | 'dead' | 'other';

/** Reads the name of a file; null for files that are no pip requirements, or that somebody else maintains. */
export function readDependencyPath(path: string): DependencyPath | null {
  const parts = path.split('/');
  const name = (parts.at(-1) ?? '').toLowerCase();
  const folders = parts.slice(0, -1).map((part) => part.toLowerCase());
  if (folders.some((folder) => foreignFolders.has(folder))) return null;
  const extension = /\.(?:txt|in|pip)$/.exec(name)?.[0];
  if (extension === undefined) return null;
  const stem = name.slice(0, -extension.length);
  const isNamed =
    /(?:^|[^a-z])(?:requirements?|reqs?)(?:[^a-z]|$)/.test(stem) || /(?:^|[^a-z])constraints?(?:[^a-z]|$)/.test(stem);
  const isInFolder =
    folders.some((folder) => requirementsFolders.has(folder)) && !/readme|licen[cs]e|notes?$/.test(stem);
  if (!isNamed && !isInFolder) return null;
  const words = stem.split(/[^a-z0-9]+/).filter((word) => word !== '' && !/^(?:requirements?|reqs?|txt)$/.test(word));
  return {
    path,
    folder: path.slice(0, path.length - (parts.at(-1) ?? '').length),
    stem,
    isInput: extension === '.in',
    words,
    environment: { ...pythonIn(stem), ...platformIn(words) },
  };
}

/** Words, as people write them one behind the other. */
function wordSet(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(' ')));
}

/** Trees that are another project's, or that hold inputs of tests. */
const foreignFolders = wordSet(
  'vendor vendored _vendor third_party third-party thirdparty extern site-packages node_modules',
  'bower_components .venv venv virtualenv .tox .nox .eggs .direnv fixtures testdata test-data test_data',
  'snapshots __snapshots__',
);

const requirementsFolders = wordSet('requirements reqs requirement');

/** What a file is for. In a folder of its own (`requirements/base.txt`) a name is a purpose without further words. */
export function purposeOf({ words, stem }: DependencyPath): Purpose {
  const has = (known: ReadonlySet<string>): boolean => words.some((word) => known.has(word));
  if (has(constraintWords)) return 'constraints';
  if (has(deadWords) || /\(\d+\)|~$/.test(stem)) return 'dead';
  if (words.length === 0) return 'plain';
  if (has(toolWords)) return 'tools';
  if (has(slimWords)) return 'slim';
  if (has(baseWords)) return 'base';
  return has(deployWords) || words.some(isPythonWord) ? 'deploy' : 'other';
}

const constraintWords = wordSet('constraint constraints');
const deadWords = wordSet('old bak backup copy orig original deprecated unused archive archived legacy tmp temp');
const toolWords = wordSet(
  'dev devel develop development developer test tests testing doc docs documentation lint linting ci local pip',
  'debug bench benchmark benchmarks benchmarking typing types mypy style quality qa tools build release',
  'packaging pkgutils notebook notebooks jupyter example examples security bootstrap',
);
const slimWords = wordSet(
  'minimal minimum min mini slim lite light lightweight small tiny lean basic simple core essential essentials',
);
const baseWords = wordSet('base common default main shared all full');
const deployWords = wordSet(
  'prod production deploy deployment deployed render railway vercel heroku fly netlify docker container azure',
  'aws gcp gae appengine cloud cloudrun server staging stage live web pythonanywhere hosting lock locked pinned',
  'frozen freeze utf8 cpu gpu cuda linux mac macos windows win kaggle lambda',
);

function isPythonWord(word: string): boolean {
  return /^(?:py|python|cp)3?\d{0,2}$/.test(word);
}

/** `py313`, `python3.12`, `cp311`, `lock_3_12`: Python 3 only, and no version that does not exist yet by far. */
function pythonIn(stem: string): Environment {
  const found =
    /(?:^|[^a-z0-9])(?:py|python|cp)[-_.]?3[-_.]?(\d{1,2})(?!\d)/.exec(stem) ??
    /(?:^|[^a-z0-9.])3[._](\d{1,2})(?![.\d])/.exec(stem);
  const minor = Number(found?.[1] ?? Number.NaN);
  return minor >= 5 && minor <= 20 ? { python: `3.${minor}` } : {};
}

/** The services that run code on Linux only are named as well. */
const platformWords: Readonly<Record<Platform, ReadonlySet<string>>> = {
  linux: wordSet(
    'linux ubuntu debian docker container render heroku railway vercel fly netlify lambda cloudrun gae appengine',
    'pythonanywhere kaggle',
  ),
  macos: wordSet('mac macos osx darwin'),
  windows: wordSet('win win32 win64 windows'),
};

function platformIn(words: readonly string[]): Environment {
  const platforms = ['linux', 'macos', 'windows'] as const;
  for (const word of words)
    for (const platform of platforms) if (platformWords[platform].has(word)) return { platform };
  return {};
}
