import type { Document } from './document.ts';

/** Whether a file is one of constraints, by its name: `constraints.txt`, `constraints-3.12.txt`, `upper_constraints.txt`. */
export function isConstraintsFile({ path }: Document): boolean {
  return /(?:^|[^A-Za-z])constraints?(?:$|[^A-Za-z])/i.test(path.slice(path.lastIndexOf('/') + 1));
}
