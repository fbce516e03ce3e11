#!/usr/bin/env node
import process from 'node:process';
import { main } from './cli/main.ts';
import { openOutput } from './cli/output.ts';
import { projectUrl } from './report/project.ts';

// The entry of the command line: runs on load, and is nothing but that.
let broken = false;

const complaints = openOutput(
  2,
  () => process.stderr,
  () => undefined,
);
const output = openOutput(1, () => process.stdout, onBrokenOutput);
void start();

async function start(): Promise<void> {
  const status = await run();
  process.exitCode = broken ? 2 : status;
  // Nothing is left to be done, and to take down what was built up takes longer than to let it go.
  if (output.isThrough() && complaints.isThrough()) process.exit();
}

async function run(): Promise<number> {
  try {
    return await main(process.argv.slice(2), {
      environment: process.env,
      today: new Date().toISOString().slice(0, 10),
      print: output.write,
      complain: complaints.write,
      get columns() {
        return output.columns();
      },
      get interactive() {
        return output.isTerminal();
      },
      // Looked at by the one command that asks: to open standard input takes longer than to read a policy.
      get ask() {
        return process.stdin.isTTY && output.isTerminal() ? ask : undefined;
      },
    });
  } catch (error) {
    // Problems are values; what is thrown is a defect of this program, and must not pass for a verdict.
    const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
    complaints.write(`dependency-file-sync stopped by a defect; please report it at ${projectUrl}/issues\n${trace}\n`);
    return 2;
  }
}

/** Whoever reads may stop early (`| head`), which is no failure; a full disk is one. */
function onBrokenOutput(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') return;
  complaints.write(`dependency-file-sync: the report could not be written: ${error.message}\n`);
  broken = true;
  process.exitCode = 2;
}

async function ask(question: string): Promise<string | null> {
  const { createInterface } = await import('node:readline');
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  return new Promise((resolve) => {
    lines.on('close', () => resolve(null));
    lines.question(question, (answer) => {
      resolve(answer);
      lines.close();
    });
  });
}
