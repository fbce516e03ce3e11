import fc from 'fast-check';

/** One part of the program under attack: what it is fed and what must hold of every answer. */
export interface Target {
  readonly name: string;
  /** Cases of it in a round: cheap ones get more. */
  readonly share: number;
  /** Runs cases made from a seed. */
  readonly run: (options: { readonly seed: number; readonly cases: number }) => Promise<Outcome>;
  /** Feeds it one input again, as `Failure.input` has it; rejects when the law is still broken. */
  readonly replay: (input: string) => Promise<void>;
}

export interface Outcome {
  readonly cases: number;
  readonly failure: Failure | null;
}

export interface Failure {
  readonly seed: number;
  /** Where fast-check finds the smallest input again, under that seed. */
  readonly path: string;
  readonly message: string;
  /** The smallest input, as JSON; bytes as `{ "$bytes": base64 }`. */
  readonly input: string;
}

/** Seconds of processor time that 100 kB may take. */
const slowest = 1;

/** A target whose law throws, or rejects, on a wrong answer. Taking more than a second a 100 kB is wrong, too. */
export function target<Input>(
  name: string,
  share: number,
  inputs: fc.Arbitrary<Input>,
  law: (input: Input) => void | Promise<void>,
): Target {
  const timed = async (input: Input): Promise<void> => {
    const start = performance.now();
    await law(input);
    if (performance.now() - start <= slowest * 1_000) return;
    // The machine may have been busy with something else: only the processor's own time counts.
    const before = process.cpuUsage();
    await law(input);
    const { user, system } = process.cpuUsage(before);
    const seconds = (user + system) / 1_000_000;
    const size = packed(input).length;
    if (seconds > slowest * Math.max(1, size / 100_000)) throw new Error(`${size} bytes took ${seconds.toFixed(1)} s`);
  };
  return {
    name,
    share,
    replay: (input) => timed(unpacked(input) as Input),
    run: async ({ seed, cases }) => {
      const details = await fc.check(fc.asyncProperty(inputs, timed), {
        seed,
        numRuns: cases,
        // Shrinking what is slow takes long.
        interruptAfterTimeLimit: 120_000 + cases * 20,
      });
      const [input] = details.counterexample ?? [];
      if (!details.failed || input === undefined) return { cases: details.numRuns, failure: null };
      const message = String(
        details.errorInstance instanceof Error ? details.errorInstance.stack : details.errorInstance,
      );
      const failure = { seed, path: details.counterexamplePath ?? '', message, input: packed(input) };
      return { cases: details.numRuns, failure };
    },
  };
}

function packed(input: unknown): string {
  return JSON.stringify(input, (_, value: unknown) =>
    value instanceof Uint8Array ? { $bytes: Buffer.from(value).toString('base64') } : value,
  );
}

function unpacked(text: string): unknown {
  return JSON.parse(text, (_, value: unknown) =>
    typeof value === 'object' && value !== null && '$bytes' in value && typeof value.$bytes === 'string'
      ? new Uint8Array(Buffer.from(value.$bytes, 'base64'))
      : value,
  );
}
