import { describe, expect, it } from 'vitest';
import { safeLog, workflowCommand } from '../../src/report/workflow-command.ts';
import { fc } from '../properties.ts';

describe('a workflow command', () => {
  it('is one line, with what the runner decodes escaped', () => {
    expect(
      workflowCommand('error', { file: 'a,b:c%.txt', line: 3, col: null, title: 'x\r\ny' }, '100%:\r\n::stop, x'),
    ).toBe('::error file=a%2Cb%3Ac%25.txt,line=3,title=x%0D%0Ay::100%25:%0D%0A::stop, x');
  });
  it('needs no properties', () => {
    expect(workflowCommand('notice', {}, 'hello')).toBe('::notice::hello');
    expect(workflowCommand('notice', { file: '', line: null }, 'hello')).toBe('::notice::hello');
  });

  it('gives back every text when it is read as the runner reads it', () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ minLength: 1 }), (message, title) => {
        const command = workflowCommand('warning', { title }, message);
        expect(command).not.toMatch(/[\r\n]/);
        expect(readAsRunner(command)).toEqual({ name: 'warning', properties: { title }, message });
      }),
    );
  });
});

describe('safeLog', () => {
  it.each([
    ['::error::x', ': :error: :x'],
    ['  ::stop-commands::t', '  : :stop-commands: :t'],
    [':::add-mask::', ': : :add-mask: :'],
    ['a ##[error]b ###[group]', 'a # #[error]b ## #[group]'],
    ['a\r::error::x\u2028::y', 'a : :error: :x : :y'],
    ['\u001b[31mred\u001b[39m\tand\nplain: 12:30 # [x]', '\u001b[31mred\u001b[39m\tand\nplain: 12:30 # [x]'],
  ])('%j becomes %j', (text, safe) => {
    expect(safeLog(text)).toBe(safe);
  });

  it('leaves no command, whatever comes in', () => {
    const pieces = fc.constantFrom(
      '::',
      ':',
      '#',
      '##[',
      '[',
      'error',
      '\n',
      '\r',
      ' ',
      '\u001b[31m',
      '\u0085',
      '\u2029',
    );
    fc.assert(
      fc.property(fc.array(pieces), (text) => {
        const safe = safeLog(text.join(''));
        return !safe.includes('::') && !safe.includes('##[') && !/[\r\u0085\u2028\u2029]/.test(safe);
      }),
    );
  });
});

/** actions/runner: ActionCommand.cs. */
function readAsRunner(line: string) {
  const [, name = '', list = '', data = ''] = /^::([^ :]+)(?: ([^:]*))?::(.*)$/su.exec(line) ?? [];
  const decode = (text: string) => text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
  const property = (text: string) => decode(text.replaceAll('%3A', ':').replaceAll('%2C', ','));
  const properties = Object.fromEntries(
    list.split(',').map((pair) => [pair.slice(0, pair.indexOf('=')), property(pair.slice(pair.indexOf('=') + 1))]),
  );
  return { name, properties, message: decode(data) };
}
