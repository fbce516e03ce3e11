import { rawText, type Word } from './shell-syntax.ts';
import { programName } from './shell-value.ts';

/** Takes away what only runs the command behind it: `sudo -H`, `env X=1`, `timeout 300`, `poetry run`, `conda run -n x`. */
export function withoutWrappers(words: readonly Word[]): readonly Word[] {
  let at = 0;
  for (let steps = 0; steps < maximumWrappers; steps++) {
    const next = behindWrapper(words, at);
    if (next === at) break;
    at = next;
  }
  return words.slice(at);
}

const maximumWrappers = 8;

interface Wrapper {
  /** Options whose value is the next word. */
  readonly valued?: readonly string[];
  /** Words between the options and the command: a duration, a user. */
  readonly operands?: number;
  /** The word that must follow the name: `run`. */
  readonly verb?: string;
}

const wrappers: ReadonlyMap<string, Wrapper> = new Map<string, Wrapper>([
  ['sudo', { valued: ['-u', '-g', '--user', '--group'] }],
  ['env', { valued: ['-u', '--unset', '-C', '--chdir'] }],
  ['exec', {}],
  ['command', {}],
  ['nohup', {}],
  ['call', {}],
  ['&', {}],
  ['nice', { valued: ['-n'] }],
  ['time', {}],
  ['timeout', { valued: ['-s', '-k', '--signal', '--kill-after'], operands: 1 }],
  ['retry', { valued: ['-t', '-s', '-m', '--tries'] }],
  ['travis_retry', {}],
  ['gosu', { operands: 1 }],
  ['su-exec', { operands: 1 }],
  ['xvfb-run', { valued: ['-s', '-n'] }],
  ['poetry', { verb: 'run' }],
  ['pipenv', { verb: 'run' }],
  ['pdm', { verb: 'run' }],
  ['hatch', { verb: 'run' }],
  ['uv', { verb: 'run', valued: ['--with', '--python', '-p', '--project', '--extra', '--group'] }],
  ['conda', { verb: 'run', valued: ['-n', '-p', '--name', '--prefix'] }],
  ['mamba', { verb: 'run', valued: ['-n', '-p', '--name', '--prefix'] }],
  ['micromamba', { verb: 'run', valued: ['-n', '-p', '--name', '--prefix'] }],
]);

function behindWrapper(words: readonly Word[], from: number): number {
  const first = words[from];
  if (first === undefined) return from;
  const wrapper = wrappers.get(programName(first));
  if (wrapper === undefined) return from;
  let at = from + 1;
  const word = (): string => {
    const next = words[at];
    return next === undefined ? '' : rawText(next);
  };
  if (wrapper.verb !== undefined) {
    if (word() !== wrapper.verb) return from;
    at++;
  }
  while (word().startsWith('-') || /^[A-Za-z_]\w*=/.test(word())) {
    // `command -v pip` asks, and runs nothing.
    if (/^-[vV]$/.test(word()) && rawText(first) === 'command') return from;
    const end = word() === '--';
    at += wrapper.valued?.includes(word()) === true ? 2 : 1;
    if (end) break;
  }
  return Math.min(at + (wrapper.operands ?? 0), words.length);
}
