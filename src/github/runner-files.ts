import { randomUUID } from 'node:crypto';
import { appendFileSync } from 'node:fs';

/**
 * Largest job summary that is written, in UTF-8 bytes. The runner drops the whole summary of a step above 1 MiB, and has
 * been seen to refuse one of exactly that size.
 */
export const maximumSummaryBytes = 1_000_000;

/**
 * Sets outputs of the step: appends them to the file at GITHUB_OUTPUT (runner: FileCommandManager.cs). Each value stands
 * between lines of a random word, so that no value can set another output. Throws when the file cannot be written.
 */
export function writeOutputs(file: string, outputs: Readonly<Record<string, string>>): void {
  const lines = Object.entries(outputs).map(([name, value]) => {
    const end = `end_${randomUUID()}`;
    return `${name}<<${end}\n${value}\n${end}\n`;
  });
  appendFileSync(file, lines.join(''), 'utf8');
}

/** Appends Markdown to the job summary, in the file at GITHUB_STEP_SUMMARY. Throws when the file cannot be written. */
export function writeSummary(file: string, markdown: string): void {
  appendFileSync(file, markdown.endsWith('\n') ? markdown : `${markdown}\n`, 'utf8');
}
