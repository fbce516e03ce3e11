import type { Instruction } from './docker-syntax.ts';
import { speaksOfPeople } from './platform-file.ts';

/**
 * Which stages of a container file, by their number, are for developing or testing: their names say so, and no other stage begins
 * with one or takes files from it. None where all say so: then one of them is what is built.
 */
export function stagesForPeople(instructions: readonly Instruction[]): ReadonlySet<number> {
  const stages: { readonly name: string; readonly uses: string[] }[] = [];
  for (const { name, flags, rest } of instructions) {
    if (name === 'FROM') {
      const [image = '', as, own = ''] = rest.text.trim().toLowerCase().split(/\s+/, 3);
      stages.push({ name: as === 'as' ? own : '', uses: [image] });
    } else stages.at(-1)?.uses.push(...flags.flatMap(stageIn));
  }
  const numbers = new Map(stages.flatMap(({ name }, at) => [[name, at] as const, [String(at), at] as const]));
  const others = new Set([...stages.keys()].filter((at) => !speaksOfPeople(stages[at]?.name ?? '')));
  if (others.size === 0) return others;
  // A set that grows while it is walked is walked to its end.
  for (const at of others) for (const use of stages[at]?.uses ?? []) others.add(numbers.get(use) ?? at);
  return new Set([...stages.keys()].filter((at) => !others.has(at)));
}

/** `--from=STAGE` of a copy, and of a mount: `--mount=type=bind,from=STAGE`. */
function stageIn({ name, value }: Instruction['flags'][number]): readonly string[] {
  if (name === 'from') return [value.toLowerCase()];
  const from = name === 'mount' ? /(?:^|,)from=([^,]+)/.exec(value)?.[1] : undefined;
  return from === undefined ? [] : [from.toLowerCase()];
}
