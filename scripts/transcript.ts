import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { main } from '../src/cli/main.ts';
import { OWNER } from '../src/report/project.ts';
import { shellWord } from '../src/report/shell-word.ts';

/** How people run the program who have not installed it. */
export const program = `npx github:${OWNER}/dependency-file-sync `;

/** A command as typed, with what the terminal shows below it. */
export interface Step {
  readonly typed: string;
  readonly shown: string;
}

/** The commands of a transcript: each begins behind `$ ` at the start of a line. */
export function stepsOf(transcript: string): readonly Step[] {
  return transcript
    .split(/^\$ /m)
    .slice(1)
    .map((step) => {
      const end = step.indexOf('\n');
      return { typed: step.slice(0, end), shown: step.slice(end + 1) };
    });
}

/**
 * Plays a transcript in a folder, on a fixed day and a terminal of 100 columns, and gives it as the terminal shows it: `cat`
 * writes the file that it shows, `echo … >>` adds a line, all else is this program; its questions are answered with yes.
 */
export async function playTranscript(transcript: string, folder: string): Promise<string> {
  let screen = '';
  for (const step of stepsOf(transcript)) screen += `$ ${step.typed}\n${await perform(step, folder)}`;
  return screen;
}

async function perform({ typed, shown }: Step, folder: string): Promise<string> {
  const [, read] = /^cat (\S+)$/.exec(typed) ?? [];
  if (read !== undefined) {
    writeFileSync(join(folder, read), shown);
    return shown;
  }
  const [, line, appended] = /^echo "([^"]+)" >> (\S+)$/.exec(typed) ?? [];
  if (appended !== undefined) {
    appendFileSync(join(folder, appended), `${line}\n`);
    return '';
  }
  if (!typed.startsWith(program)) throw new Error(`a transcript cannot run "${typed}"`);
  return runProgram(typed.slice(program.length).split(' '), folder);
}

async function runProgram(args: readonly string[], folder: string): Promise<string> {
  let screen = '';
  const print = (text: string): void => {
    screen += text;
  };
  // As npx runs it, which is what is typed.
  const environment = { npm_command: 'exec' };
  const terminal = { environment, columns: 100, interactive: false, today: '2026-11-23', print, complain: print };
  const ask = async (question: string): Promise<string> => {
    print(`${question}y\n`);
    return 'y';
  };
  await main([...args, '--root', folder], { ...terminal, ask });
  return screen.replaceAll(` --root ${shellWord(folder)}`, '');
}
