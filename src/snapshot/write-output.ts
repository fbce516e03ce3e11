import { lstatSync, realpathSync, statSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Problem } from '../problem.ts';
import { problem } from '../problem.ts';
import { reasonOf } from './reason.ts';
import type { FileOperations } from './temporary-file.ts';
import { fileOperations, temporaryPath, writeDurably } from './temporary-file.ts';

/**
 * Writes a report to a file that a person named, new or not: whoever reads it finds the old content or the whole new one.
 * `path` is relative to the current directory or absolute. Devices, named pipes and what a shell has opened for this process
 * (`/dev/fd/63`, from `>(…)`) are written to as they are. Null when it is written, a `usage` problem when not.
 */
export function writeOutput(path: string, text: string, operations: FileOperations = fileOperations): Problem | null {
  let temporary: string | null = null;
  try {
    const opened = /^\/dev\/fd\/(\d+)$/.exec(path)?.[1];
    if (opened !== undefined) {
      writeFileSync(Number(opened), text);
      return null;
    }
    const real = realTarget(resolve(path));
    const found = statSync(real, { throwIfNoEntry: false });
    if (found !== undefined && !found.isFile()) {
      writeFileSync(real, text);
      return null;
    }
    temporary = temporaryPath(dirname(real));
    writeDurably(temporary, new TextEncoder().encode(text), found ?? null, operations);
    operations.renameSync(temporary, real);
    return null;
  } catch (error) {
    if (temporary !== null) removeIfThere(temporary, operations);
    return problem('usage', `The report cannot be written to "${path}": ${reasonOf(error)}.`, null);
  }
}

/** A link is written through, not replaced; one that leads nowhere is refused by the system. */
function realTarget(absolute: string): string {
  return lstatSync(absolute, { throwIfNoEntry: false }) === undefined ? absolute : realpathSync.native(absolute);
}

/** Removes what a run has made and cannot finish, if it was made at all. */
export function removeIfThere(path: string, operations: FileOperations): void {
  try {
    operations.unlinkSync(path);
  } catch {
    // It was never made; what stood in its way is what the caller says.
  }
}
