import type { GroupComparison } from '../compare/compare-group.ts';
import type { Side } from '../compare/side.ts';
import { type Document, placeAt } from '../documents/document.ts';
import type { Refusal } from './plan.ts';
import { quoted } from './quoted.ts';
import { withoutSecret } from './without-secret.ts';

/**
 * What speaks against any change of a file by a machine: it stands for another file, a merge is not settled, or pip sees
 * lines that people do not.
 */
export function refusedFile(document: Document): Refusal | null {
  if (document.text.startsWith(pointerStart)) {
    // A line behind it would be all that is left of the file.
    const reason = `${document.path} is a pointer of Git LFS, and the file itself lies elsewhere`;
    return { reason, way: 'add the line where the file itself is checked out' };
  }
  const [unusual] = document.unusualLineBreaks;
  const mark = document.entries.find((entry) => entry.kind === 'unreadable' && conflictMark.test(entry.text));
  if (mark !== undefined) {
    // What is put on one of its sides goes with that side.
    const reason = `${document.path}:${mark.line} has a mark of a merge conflict`;
    return { reason, way: 'settle the conflict first' };
  }
  if (unusual === undefined) return null;
  const { path, line } = placeAt(document, unusual);
  return { reason: `${path}:${line} has a line break that only pip sees`, way: 'replace it by an ordinary one first' };
}

/** The first line of what git stores of a file that Git LFS keeps (git-lfs: docs/spec.md). */
const pointerStart = 'version https://git-lfs.github.com/spec/';
const conflictMark = /^(?:<{7}|>{7})(?: |$)/;

const indexOptions: ReadonlySet<string> = new Set(['--index-url', '--extra-index-url', '--find-links', '--no-index']);

/** That the base has an option that says where packages come from, and the variant does not; null when it has all of them. */
export function lackingIndexOf(group: GroupComparison, side: Side): string | null {
  const had = new Set(indexOptionsOf(side).map(({ key }) => key));
  const lacking = indexOptionsOf(group.base).find(({ key }) => !had.has(key));
  if (lacking === undefined) return null;
  const { path, line, text } = lacking;
  return `${path}:${line} says where packages come from (${quoted(text)}), and this file does not`;
}

interface IndexOption {
  readonly path: string;
  readonly line: number;
  readonly key: string;
  /** For people, without a password. */
  readonly text: string;
}

function indexOptionsOf({ flats }: Side): readonly IndexOption[] {
  return flats.flatMap((flat) =>
    flat.options.flatMap(({ document, entry }) =>
      entry.options.flatMap(({ name, value }) => {
        if (!indexOptions.has(name)) return [];
        const text = value === null ? name : `${name} ${withoutSecret(value)}`;
        return [{ path: document.path, line: entry.line, key: `${name} ${value ?? ''}`, text }];
      }),
    ),
  );
}
