/** Requirement lines from a seed, the same on every machine. */

const words = 'django redis celery boto flask torch numpy arrow pydantic kafka sentry http auth cache image mail'.split(
  ' ',
);
const extras = ['standard', 'redis', 'crypto', 'async', 'postgres', 'all'];
const markers = [
  'python_version >= "3.9"',
  'sys_platform == "win32"',
  'platform_machine != "arm64" and python_version < "3.13"',
  '(os_name == "posix" or sys_platform == "darwin") and implementation_name == "cpython"',
];

/** A requirements file of so many lines, nearly all of them different: as files of this size are, with fewer comments. */
export function requirementLines(count: number, seed = 1): readonly string[] {
  const random = randomFrom(seed);
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
  const number = (below: number): number => Math.floor(random() * below);
  const version = (): string => `${number(30)}.${number(40)}.${number(20)}${random() < 0.04 ? `rc${number(4)}` : ''}`;
  const specifier = (): string => {
    const kind = random();
    if (kind < 0.62) return `==${version()}`;
    if (kind < 0.8) return `>=${version()}`;
    if (kind < 0.9) return `>=${number(9)}.${number(9)},<${10 + number(9)}`;
    if (kind < 0.95) return `~=${number(9)}.${number(40)}`;
    return random() < 0.5 ? '' : `==${number(9)}.${number(40)}.*,!=${version()}`;
  };
  return Array.from({ length: count }, () => {
    const name = `${pick(words)}${pick(['-', '_', '.'])}${pick(words)}${number(900)}`;
    const extra = random() < 0.08 ? `[${pick(extras)},${pick(extras)}]` : '';
    const marker = random() < 0.08 ? `; ${pick(markers)}` : '';
    return `${name}${extra}${specifier()}${marker}`;
  });
}

/** Mulberry32: small, fast, and good enough to choose lines. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
