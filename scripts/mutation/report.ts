/** What Stryker's JSON report says: how many mutants of each folder the tests notice, and which ones they do not. */
export interface Mutation {
  /** One a folder of `src/`, in the order of their names. */
  readonly scores: readonly Score[];
  /** `src/a/b.ts:3:7 ConditionalExpression: x > 0 → false`, by file and place. */
  readonly unnoticed: readonly string[];
  /** Tests that were run on mutants, all runs counted. */
  readonly testsRun: number;
}

export interface Score {
  readonly folder: string;
  /** Noticed because a test failed, or because it did not come to an end. */
  readonly killed: number;
  readonly timedOut: number;
  readonly survived: number;
  /** No test runs the code at all. */
  readonly uncovered: number;
  /** Code that runs once when it is loaded: not tried. */
  readonly ignored: number;
  /** Mutants that the tests could not be run on. */
  readonly broken: number;
}

interface Mutant {
  readonly mutatorName: string;
  readonly replacement?: string;
  readonly status: string;
  readonly location: { readonly start: Position; readonly end: Position };
  readonly testsCompleted?: number;
}
interface Position {
  readonly line: number;
  readonly column: number;
}
interface Report {
  readonly files: Readonly<Record<string, { readonly source: string; readonly mutants: readonly Mutant[] }>>;
}

export function readMutation(json: string): Mutation {
  const { files }: Report = JSON.parse(json);
  const found = Object.entries(files).sort(([one], [other]) => (one < other ? -1 : 1));
  const folders = [...new Set(found.map(([path]) => folderOf(path)))];
  const all = found.flatMap(([, { mutants }]) => mutants);
  return {
    scores: folders.map((folder) =>
      scoreOf(
        folder,
        found.filter(([path]) => folderOf(path) === folder).flatMap(([, { mutants }]) => mutants),
      ),
    ),
    unnoticed: found.flatMap(([path, { source, mutants }]) =>
      mutants
        .filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
        .sort((one, other) => inOrder(one.location.start, other.location.start))
        .map((mutant) => described(path, source, mutant)),
    ),
    testsRun: all.reduce((sum, { testsCompleted = 0 }) => sum + testsCompleted, 0),
  };
}

/** Noticed mutants among those that were tried, in per cent; 0 when none was. */
export function percentOf({ killed, timedOut, survived, uncovered }: Score): number {
  const tried = killed + timedOut + survived + uncovered;
  return tried === 0 ? 0 : (100 * (killed + timedOut)) / tried;
}

/** Why the run is no success: it tried nothing, or some folder's tests notice too little. Empty when it is one. */
export function complaintsOn({ scores, testsRun }: Mutation, least: number): readonly string[] {
  if (scores.length === 0) return ['no mutant was made: which files were meant?'];
  if (testsRun === 0) return ['no test was run on any mutant'];
  return scores
    .filter((score) => percentOf(score) < least)
    .map((score) => `${score.folder}: ${percentOf(score).toFixed(2)} % are noticed, and ${least} % are wanted`);
}

function scoreOf(folder: string, mutants: readonly Mutant[]): Score {
  const count = (...statuses: readonly string[]): number =>
    mutants.filter(({ status }) => statuses.includes(status)).length;
  return {
    folder,
    killed: count('Killed'),
    timedOut: count('Timeout'),
    survived: count('Survived'),
    uncovered: count('NoCoverage'),
    ignored: count('Ignored'),
    broken: count('CompileError', 'RuntimeError', 'Pending'),
  };
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/'));
}

function inOrder(one: Position, other: Position): number {
  return one.line - other.line || one.column - other.column;
}

function described(path: string, source: string, { mutatorName, location, replacement = '' }: Mutant): string {
  const { start, end } = location;
  const lines = source.split('\n').slice(start.line - 1, end.line);
  const last = lines.pop() ?? '';
  const text = [...lines, last.slice(0, end.column - 1)].join('\n').slice(start.column - 1);
  return `${path}:${start.line}:${start.column} ${mutatorName}: ${oneLine(text)} → ${oneLine(replacement)}`;
}

function oneLine(text: string): string {
  const words = text.replace(/\s+/g, ' ');
  return words.length > 100 ? `${words.slice(0, 99)}…` : words;
}
