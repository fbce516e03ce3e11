import { type Document, type RequirementEntry, spansOf, type UnreadableEntry } from './document.ts';

/**
 * A line of a file that `-c` names, as one that pip refuses there: `-e`, or a URL or path without a name (pip:
 * `constructors.py install_req_from_editable`, `req_install.py check_invalid_constraint_type`). Null for a line that may
 * stand there; with extras it may, since pip-compile, which such files are mostly written for, leaves them out.
 */
export function refusedConstraint(document: Document, entry: RequirementEntry): UnreadableEntry | null {
  const message = whyRefused(entry);
  if (message === null) return null;
  const { start, end, line, text, name, rawName } = entry;
  const span = spansOf(document, entry).whole;
  return { kind: 'unreadable', start, end, line, message, span, text, caret: 0, name, rawName };
}

function whyRefused({ form, name }: RequirementEntry): string | null {
  if (form === 'editable')
    return '-e cannot stand in a file that -c names. Write "name @ url", or include the file with -r.';
  return name === null ? 'A file that -c names wants the name of each package. Write "name @ url".' : null;
}
