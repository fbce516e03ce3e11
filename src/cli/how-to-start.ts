import { resolve } from 'node:path';
import type { Problem } from '../problem.ts';
import { shellWord } from '../report/shell-word.ts';
import { prefixOf, type Root } from '../snapshot/root.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { programFor } from './request.ts';
import { type Terminal, wordsFor } from './terminal.ts';

/** Whether there is no policy at all, so that a first one may help. */
export function lacksPolicy(problems: readonly Problem[]): boolean {
  return problems.some(({ code }) => code === 'policy-missing');
}

/** Says on standard error what to do where no policy was found at a path below the root. */
export async function sayHowToStart(terminal: Terminal, root: Root, head: Snapshot, path: string): Promise<void> {
  terminal.complain(wordsFor(terminal, await howToStart(root, head, path, programFor(terminal))));
}

/** For whoever runs it for the first time, a whole policy to begin with; in a subfolder, the root of the policy above. */
async function howToStart(root: Root, head: Snapshot, path: string, program: string): Promise<string> {
  const above = await rootAbove(root, head, path);
  if (above !== null) {
    return `
A sync policy lies above this root. To go by it, run the command from its folder, or name that: --root ${shellWord(above)}
`;
  }
  return `
A sync policy says which files belong together. "${program} init" finds them and writes one. By hand, as ${path}:

  # ${path}
  version: 1
  groups:
    - base: requirements.txt
      variants:
        - requirements.render.txt

Paths start from the root, ${root.folder}; another one can be named with --root, another policy with --policy.
`;
}

/** The nearest folder above the root, within the repository, that has a file where the policy was sought; null for none. */
async function rootAbove(root: Root, head: Snapshot, path: string): Promise<string | null> {
  const climbs = [...prefixOf(root).matchAll(/\//g)].map((_, index) => '../'.repeat(index + 1));
  const reads = await head.read(climbs.map((climb) => `${climb}${path}`));
  const found = climbs.find((climb) => reads.get(`${climb}${path}`)?.kind === 'file');
  return found === undefined ? null : resolve(root.folder, found);
}
