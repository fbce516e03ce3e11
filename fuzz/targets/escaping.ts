import fc from 'fast-check';
import { liveText, rendered } from '../../__tests__/report/live-text.ts';
import { codeSpan, escapeMarkdown, tableCode } from '../../src/report/markdown-escape.ts';
import { visible } from '../../src/report/visible.ts';
import { safeLog, workflowCommand } from '../../src/report/workflow-command.ts';
import { equal, holds } from '../expect.ts';
import { nastyText, rawText } from '../inputs.ts';
import { commandsIn } from '../runner-grammar.ts';
import { type Target, target } from '../target.ts';

const text = fc.oneof({ arbitrary: nastyText, weight: 4 }, rawText);
const level = fc.constantFrom('error', 'warning', 'notice');

export const escapingTargets: readonly Target[] = [
  target('Markdown', 15, text, isNotLive),
  target('visible text', 10, text, isVisible),
  target('log', 20, fc.array(text, { maxLength: 3 }), (lines) =>
    equal(commandsIn(safeLog(lines.join('\n'))), [], 'commands'),
  ),
  target('commands', 20, fc.record({ level, file: text, title: text, message: text }), isOneCommand),
];

/** Rendered, nothing of a file is more than text: no element, link, mention, reference, emoji or mathematics. */
function isNotLive(input: string): void {
  const cell = `| a |\n|---|\n| ${tableCode(input)} |\n`;
  const pages = [
    [`x ${escapeMarkdown(input)} y`, ['p', 'code']],
    [`- ${codeSpan(input)} y`, ['ul', 'li', 'code']],
    [cell, ['table', 'thead', 'tbody', 'tr', 'th', 'td', 'code']],
  ] as const;
  for (const [page, allowed] of pages) {
    const html = rendered(page);
    const elements = [...html.matchAll(/<\/?([a-z][a-z0-9]*)/gi)].map(([, name = '']) => name);
    for (const name of elements) holds((allowed as readonly string[]).includes(name), 'an element', name, html);
    equal(liveText(html), [], `live text in ${html}`);
  }
  equal(rendered(cell).match(/<td>/g)?.length, 1, 'cells');
}

function isVisible(input: string): void {
  const shown = visible(input);
  holds(!/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/u.test(shown), 'not visible', shown);
  equal(visible(shown), shown, 'again');
}

/** A strict reader of the runner's grammar finds this one command, and every value as it was. */
function isOneCommand(input: { level: string; file: string; title: string; message: string }): void {
  const line = workflowCommand(input.level, { file: input.file, title: input.title, line: 3 }, input.message);
  const properties = Object.fromEntries(
    [
      ['file', input.file],
      ['title', input.title],
      ['line', '3'],
    ].filter(([, value]) => value !== ''),
  );
  equal(commandsIn(line), [{ name: input.level, properties, message: input.message }], 'commands');
}
