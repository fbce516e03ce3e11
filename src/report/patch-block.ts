import { fenceAround } from './markdown-escape.ts';
import { visible } from './visible.ts';

/**
 * A patch as a shell command that a person can paste: `git apply` with the patch as its input, in a fenced block.
 *
 * Null when the patch could not be pasted faithfully: it has characters that a page does not show as they are (control and
 * invisible ones, carriage returns), as patches of files that are not UTF-8 with LF have. The command is then what to show.
 */
export function patchBlock(patch: string): string | null {
  const body = patch.endsWith('\n') ? patch : `${patch}\n`;
  const characters = body.replaceAll('\n', '').replaceAll('\t', '');
  if (visible(characters) !== characters) return null;
  const fence = fenceAround(body, 3);
  return `${fence}sh\ngit apply <<'${delimiter(body)}'\n${body}${delimiter(body)}\n${fence}\n`;
}

/** A word that is no line of the patch, so that the here-document ends where it should. */
function delimiter(body: string): string {
  const lines = new Set(body.split('\n'));
  let word = 'PATCH';
  while (lines.has(word)) word = `${word}_`;
  return word;
}
