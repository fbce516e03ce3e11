/** Mutants that were read and stay unnoticed, with the reason: `scripts/mutation/accepted/<folder>.txt`. */
export interface Accepted {
  /** A mutant without its place, which every change of the file moves → the reason. */
  readonly reasons: ReadonlyMap<string, string>;
}

/** What a run found, held against what was read before. */
export interface Reading {
  /** Unnoticed mutants that nobody has read, as the run named them. */
  readonly unread: readonly string[];
  /** Accepted mutants that the run did not find: the code has changed, or a test notices them now. */
  readonly gone: readonly string[];
}

/**
 * Reads such a list: a line `# reason`, then the mutants that it holds for, one a line, as a run names them but without
 * line and column. Blank lines mean nothing.
 *
 * @throws when a mutant stands above the first reason, or stands there twice
 */
export function readAccepted(text: string): Accepted {
  const reasons = new Map<string, string>();
  let reason: string | null = null;
  for (const [index, line] of text.split('\n').entries()) {
    if (line.startsWith('# ')) {
      reason = line.slice(2);
    } else if (line !== '') {
      if (reason === null) throw new Error(`line ${index + 1}: no reason stands above "${line}"`);
      if (reasons.has(line)) throw new Error(`line ${index + 1}: "${line}" stands there twice`);
      reasons.set(line, reason);
    }
  }
  return { reasons };
}

/** What is left to be read of what a run of a whole folder found, and what of the list is no longer so. */
export function readAgainst({ reasons }: Accepted, unnoticed: readonly string[]): Reading {
  const found = new Set(unnoticed.map(withoutPlace));
  return {
    unread: unnoticed.filter((mutant) => !reasons.has(withoutPlace(mutant))),
    gone: [...reasons.keys()].filter((mutant) => !found.has(mutant)),
  };
}

/** `src/a/b.ts:3:7 Kind: x → y` without `:3:7`. */
function withoutPlace(mutant: string): string {
  return mutant.replace(/^([^ ]*?):\d+:\d+ /, '$1 ');
}
