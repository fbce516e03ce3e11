import type { IncludeSuggestion } from '../advise/suggest-include.ts';
import { codeSpan, fenceAround } from './markdown-escape.ts';
import type { Block } from './page-budget.ts';
import { clip, visible } from './visible.ts';
import { wrap } from './wrap.ts';

/** A hint that a variant could include its base, for a terminal: what it would be, below. */
export function includeHintLines(suggestion: IncludeSuggestion, width: number): readonly string[] {
  const { variant, base, shared } = suggestion;
  const said = `Hint: ${clip(variant, 300)} repeats ${shared} lines of ${clip(base, 300)}; it could include that file instead:`;
  return [...wrap(said, width, 0), ...fileLines(suggestion).map((line) => `    ${line}`)];
}

/** The same, folded, for a page. */
export function includeHintBlock(suggestion: IncludeSuggestion): Block {
  const { variant, base, shared } = suggestion;
  const file = fileLines(suggestion).join('\n');
  const fence = fenceAround(file, 3);
  const said = `${codeSpan(clip(variant, 300))} repeats ${shared} lines of ${codeSpan(clip(base, 300))}; it could include that file instead:`;
  const text = `${said}\n\n${fence}\n${file}\n${fence}\n`;
  return {
    before: '',
    items: [
      {
        text: `<details>\n<summary>A hint: one file could include the other</summary>\n\n${text}\n</details>\n\n`,
        under: '',
        count: 1,
      },
    ],
    total: 1,
    more: () => '',
    after: '',
    importance: 8,
  };
}

/** Lines of a file, visible. */
function fileLines({ text }: IncludeSuggestion): readonly string[] {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => visible(line));
}
