#!/usr/bin/env node
import nodeModule from 'node:module';
import process from 'node:process';
import { compileCacheFolder } from './cli/compile-cache.ts';
import { main } from './cli/main.ts';
import { projectUrl } from './report/project.ts';

// The entry of the command line: runs on load, and is nothing but that.
let broken = false;

// What Node compiled is kept for the next run, where this Node can (22.1 and later); `NODE_DISABLE_COMPILE_CACHE` forbids it.
const cacheFolder = compileCacheFolder(process.env, process.platform);
if (cacheFolder !== null) nodeModule.enableCompileCache?.(cacheFolder);

/** Whoever reads may stop early (`| head`), which is no failure; a full disk is one. */
function onBrokenOutput(error: Error): void {
  if ('code' in error && error.code === 'EPIPE') return;
  process.stderr.write(`dependency-file-sync: the report could not be written: ${error.message}\n`);
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

process.stdout.on('error', onBrokenOutput);
process.stderr.on('error', () => undefined);

try {
  const status = await main(process.argv.slice(2), {
    environment: process.env,
    columns: process.stdout.columns ?? null,
    interactive: process.stdout.isTTY === true,
    today: new Date().toISOString().slice(0, 10),
    print: (text) => void process.stdout.write(text),
    complain: (text) => void process.stderr.write(text),
    // Looked at by the one command that asks: to open standard input takes longer than to read a policy.
    get ask() {
      return process.stdin.isTTY && process.stdout.isTTY ? ask : undefined;
    },
  });
  process.exitCode = broken ? 2 : status;
} catch (error) {
  // Problems are values; what is thrown is a defect of this program, and must not pass for a verdict.
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(
    `dependency-file-sync stopped by a defect; please report it at ${projectUrl}/issues\n${trace}\n`,
  );
  process.exitCode = 2;
}
