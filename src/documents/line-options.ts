import type { LineOption } from './entry.ts';
import { splitShellWords, type Word } from './shell-words.ts';

/** An option of a line, with the place of its value. */
export interface PlacedOption extends LineOption {
  /** From the option's first character to behind its value, in the text that was parsed. */
  readonly start: number;
  readonly end: number;
  /** Where the value begins (with its quotes, when it has some); `end` without a value. */
  readonly valueStart: number;
}

/** Why pip refuses the options of a line, and which characters are meant. */
export interface RefusedOptions {
  readonly message: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Parses the options of a line as pip does (pip: `req_file.py build_parser`, over Python's `optparse`): `--name value`,
 * `--name=value`, `-xvalue`, long names cut short as long as they stay unambiguous, `--` to end them. Words that are no
 * option are passed over, as pip passes over them.
 */
export function parseLineOptions(text: string): readonly PlacedOption[] | RefusedOptions {
  const words = splitShellWords(text);
  if ('message' in words) return words;
  const options: PlacedOption[] = [];
  for (let index = 0; index < words.length; index++) {
    const word = words[index];
    if (word === undefined || word.value === '--') break;
    if (!word.value.startsWith('-') || word.value === '-') continue;
    const read = word.value.startsWith('--')
      ? readLongOption(text, word, words[index + 1])
      : readShortOption(text, word, words[index + 1]);
    if ('message' in read) return read;
    const refusal = refusedValue(read.option);
    if (refusal !== null) return { message: refusal, start: read.option.start, end: read.option.end };
    options.push(read.option);
    if (read.tookNext) index++;
  }
  return options;
}

type ReadOption = { readonly option: PlacedOption; readonly tookNext: boolean } | RefusedOptions;

/** Python: `optparse.OptionParser._process_long_opt`. */
function readLongOption(text: string, word: Word, next: Word | undefined): ReadOption {
  const equals = word.value.indexOf('=');
  const written = equals < 0 ? word.value : word.value.slice(0, equals);
  const name = matchLongName(written);
  if (typeof name !== 'string') return { message: name.message, start: word.start, end: word.end };
  if (!takesValue(name)) {
    if (equals >= 0) return { message: `${name} takes no value.`, start: word.start, end: word.end };
    return { option: { name, value: null, start: word.start, end: word.end, valueStart: word.end }, tookNext: false };
  }
  if (equals < 0) return withNext(name, word, next);
  const valueStart = Math.min(word.end, text.indexOf('=', word.start) + 1);
  const value = word.value.slice(equals + 1);
  return { option: { name, value, start: word.start, end: word.end, valueStart }, tookNext: false };
}

/** Python: `optparse.OptionParser._process_short_opts`; every short option that pip knows in a file takes a value. */
function readShortOption(text: string, word: Word, next: Word | undefined): ReadOption {
  const name = shortNames.get(word.value.charAt(1));
  if (name === undefined) {
    const message = `pip knows no option ${word.value.slice(0, 2)} in a requirements file.`;
    return { message, start: word.start, end: word.end };
  }
  if (word.value.length === 2) return withNext(name, word, next);
  const value = word.value.slice(2);
  const quoted = text.slice(word.start, word.end) !== word.value;
  const valueStart = quoted ? word.start : word.start + 2;
  return { option: { name, value, start: word.start, end: word.end, valueStart }, tookNext: false };
}

function withNext(name: string, word: Word, next: Word | undefined): ReadOption {
  if (next === undefined) return { message: `${name} needs a value.`, start: word.start, end: word.end };
  const option = { name, value: next.value, start: word.start, end: next.end, valueStart: next.start };
  return { option, tookNext: true };
}

/** Python: `optparse._match_abbrev`. */
function matchLongName(written: string): string | { readonly message: string } {
  const exact = longNames.get(written);
  if (exact !== undefined) return exact.name;
  const candidates = [...longNames.keys()].filter((name) => name.startsWith(written));
  const [only] = candidates;
  if (only !== undefined && candidates.length === 1) return longNames.get(only)?.name ?? only;
  if (only !== undefined) return { message: `${written} could be ${candidates.sort().join(' or ')}.` };
  const gone = goneOptions.has(written)
    ? ' It is an option of older versions; use --config-settings, or give it on the command line.'
    : '';
  return { message: `pip knows no option ${written} in a requirements file.${gone}` };
}

function takesValue(name: string): boolean {
  return longNames.get(name)?.value ?? false;
}

/** What pip's own callbacks refuse (pip: `cmdoptions.py`). */
function refusedValue({ name, value }: LineOption): string | null {
  if (value === null) return null;
  if (name === '--hash') {
    const algorithm = value.split(':', 1)[0] ?? '';
    if (value.includes(':') && strongHashes.has(algorithm)) return null;
    return '--hash wants sha256, sha384 or sha512, a colon and the digest: --hash=sha256:abc….';
  }
  if (name === '--config-settings') return value.includes('=') ? null : '--config-settings wants KEY=VALUE.';
  if (name === '--use-feature') {
    return features.has(value) ? null : `pip knows no feature "${value}".`;
  }
  return packageLists.has(name) && value.startsWith('-') ? `${name} needs a value.` : null;
}

const strongHashes = new Set(['sha256', 'sha384', 'sha512']);
const packageLists = new Set(['--no-binary', '--only-binary', '--all-releases', '--only-final']);
const features = new Set([
  'fast-deps',
  'inprocess-build-deps',
  'venv-isolation',
  'truststore',
  'no-binary-enable-wheel-cache',
  'build-constraint',
]);

/** pip: `req_file.py SUPPORTED_OPTIONS` and `SUPPORTED_OPTIONS_REQ`, each with whether it takes a value. */
const longNames: ReadonlyMap<string, { readonly name: string; readonly value: boolean }> = new Map(
  [
    ['--index-url', true],
    ['--extra-index-url', true],
    ['--no-index', false],
    ['--constraint', true],
    ['--requirement', true],
    ['--editable', true],
    ['--find-links', true],
    ['--no-binary', true],
    ['--only-binary', true],
    ['--prefer-binary', false],
    ['--require-hashes', false],
    ['--no-require-hashes', false],
    ['--pre', false],
    ['--all-releases', true],
    ['--only-final', true],
    ['--trusted-host', true],
    ['--use-feature', true],
    ['--hash', true],
    ['--config-settings', true],
  ].map(([name, value]) => [String(name), { name: String(name), value: value === true }] as const),
).set('--pypi-url', { name: '--index-url', value: true });

const shortNames: ReadonlyMap<string, string> = new Map([
  ['i', '--index-url'],
  ['c', '--constraint'],
  ['r', '--requirement'],
  ['e', '--editable'],
  ['f', '--find-links'],
  ['C', '--config-settings'],
]);

/** Options of a line that pip had once. */
const goneOptions = new Set([
  '--global-option',
  '--install-option',
  '--use-pep517',
  '--no-use-pep517',
  '--process-dependency-links',
  '--use-wheel',
  '--no-use-wheel',
]);
