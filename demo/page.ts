import type { MergeBox } from '../__tests__/github-stand-in/repository.ts';

/** What GitHub shows of a run, as text. */

/** A heading over what follows. */
export function heading(text: string): string {
  return `\n━━ ${text} ${'━'.repeat(Math.max(3, 96 - text.length))}\n`;
}

/** A part of the page, under its name. */
export function part(name: string, text: string): string {
  const lines = text.trimEnd().split('\n');
  return `\n${name}\n${lines.map((line) => `  │ ${line}`.trimEnd()).join('\n')}\n`;
}

/** The annotations of a log, each at its line: the runner decodes the commands, and shows the first ten of a kind. */
export function annotations(log: string): string {
  const found = [...log.matchAll(/^::(error|warning|notice) ([^:]*)::(.*)$/gm)];
  const shown = found.map(([, level = '', list = '', message = '']) => {
    const properties = new Map(
      list.split(',').map((one) => [one.slice(0, one.indexOf('=')), decoded(one.slice(one.indexOf('=') + 1))]),
    );
    return `${level}  ${properties.get('file')}:${properties.get('line')}  ${properties.get('title')}\n    ${decoded(message).replaceAll('\n', '\n    ')}`;
  });
  return shown.length === 0 ? 'none' : shown.join('\n');
}

/** A comment as its reader sees it, or nearly: no markers, no addresses, a triangle before what is folded. */
export function commentText(author: string, body: string): string {
  const seen = body
    .replace(/<!-- [^\n]* -->\n?/g, '')
    .replace(/^\[[\w-]+\]: .*\n/gm, '')
    .replace(/\[([^\]\n]*)\](?:\[\]|\([^)\n]*\))/g, '$1')
    .replace(/<summary>(.*)<\/summary>/g, '▸ $1')
    .replace(/<\/?details>\n?|<\/?sub>/g, '');
  return `${author}\n\n${seen.replace(/\n{3,}/g, '\n\n')}`;
}

/** The box at the end of a pull request. */
export function mergeBox({ reason, checks }: MergeBox): string {
  const signs = { expected: '○', pending: '○', failing: '✗', passing: '✓', foreign: '✗' } as const;
  const rows = checks.map(({ context, state }) => `${signs[state]} ${context}: ${state} (required)`);
  return [...rows, reason === null ? '[ Merge pull request ]' : `merging is blocked: ${reason}`].join('\n');
}

function decoded(text: string): string {
  const codes: Readonly<Record<string, string>> = { '%0D': '\r', '%0A': '\n', '%3A': ':', '%2C': ',', '%25': '%' };
  return text.replace(/%(?:0D|0A|3A|2C|25)/g, (code) => codes[code] ?? code);
}
