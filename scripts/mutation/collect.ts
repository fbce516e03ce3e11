/**
 * What test files get for `vitest` when their tests are to be run again and again in one process: `describe` and `it` put
 * the tests on a list, `expect` is vitest's own. Only what the tests of the core use is here; whatever else they call
 * fails when they are loaded.
 */
import { format } from 'node:util';

export interface CollectedTest {
  readonly file: string;
  /** With those of its suites; no two of a file are the same. */
  readonly name: string;
  readonly run: () => unknown;
}

interface Options {
  readonly tags?: string | readonly string[];
  /** Stryker has its own. */
  readonly timeout?: number;
}
type Body = (...row: never[]) => unknown;

// vitest's `expect` asks for the worker that it runs in; it wants nothing of it but that it is there.
if (!('__vitest_worker__' in globalThis)) {
  Object.assign(globalThis, { __vitest_worker__: { config: { expect: {}, snapshotOptions: {} } } });
}
export const { expect } = await import('vitest');

const nothing = (_name: string, ..._rest: readonly (Options | Body)[]): void => {};

/** Timeouts of single tests are not kept: Stryker has its own. */
export const vi = { setConfig: (): void => {} };

let file = '';
let suites: readonly string[] = [];
let tests: CollectedTest[] = [];
let hooks: (() => unknown)[] = [];

/** The tests of a file, in order; what is to be done before them is done. */
export async function collectTests(path: string, load: () => Promise<unknown>): Promise<readonly CollectedTest[]> {
  file = path;
  suites = [];
  tests = [];
  hooks = [];
  await load();
  for (const hook of hooks) await hook();
  return tests;
}

export const describe = Object.assign(
  (name: string, ...rest: readonly (Options | Body)[]): void => {
    const body = bodyIn(name, rest);
    if (isLarge(rest)) return;
    const outer = suites;
    suites = [...suites, name];
    body();
    suites = outer;
  },
  {
    skipIf: (isSkipped: boolean) => (isSkipped ? nothing : describe),
    each:
      (rows: readonly unknown[]) =>
      (name: string, body: Body): void => {
        for (const row of rows.map(asRow)) describe(nameOf(name, row), () => body(...(row as never[])));
      },
  },
);

export const it = Object.assign((name: string, ...rest: readonly (Options | Body)[]): void => add(name, rest, []), {
  skipIf: (isSkipped: boolean) => (isSkipped ? nothing : it),
  each:
    (rows: readonly unknown[]) =>
    (name: string, ...rest: readonly (Options | Body)[]): void => {
      for (const row of rows.map(asRow)) add(name, rest, row);
    },
});

export function beforeAll(hook: () => unknown): void {
  hooks.push(hook);
}

function add(name: string, rest: readonly (Options | Body)[], row: readonly unknown[]): void {
  const body = bodyIn(name, rest);
  if (isLarge(rest)) return;
  const full = [...suites, nameOf(name, row)].join(' > ');
  const same = tests.filter((test) => test.name === full || test.name.startsWith(`${full} #`)).length;
  tests.push({ file, name: same === 0 ? full : `${full} #${same + 1}`, run: () => body(...(row as never[])) });
}

function isLarge(rest: readonly (Options | Body)[]): boolean {
  return rest.some((one) => typeof one === 'object' && [one.tags].flat().includes('large'));
}

function bodyIn(name: string, rest: readonly (Options | Body)[]): Body {
  const body = rest.find((one) => typeof one === 'function');
  if (body === undefined) throw new Error(`${file}: ${name} has nothing to run`);
  return body;
}

function asRow(row: unknown): readonly unknown[] {
  return Array.isArray(row) ? row : [row];
}

/** `%s` and the like, and `$key` of a row that is an object. */
function nameOf(name: string, row: readonly unknown[]): string {
  const [first] = row;
  const keyed = name.replace(/\$(\w+)/g, (whole, key: string) =>
    typeof first === 'object' && first !== null && key in first ? String(Reflect.get(first, key)) : whole,
  );
  const places = keyed.match(/%[sdijo]/g)?.length ?? 0;
  return format(keyed, ...row.slice(0, places));
}
