import { posix } from 'node:path';
import type { CheckOutcome } from '../pipeline.ts';
import type { Problem } from '../problem.ts';
import { formatText } from '../report/text.ts';
import { prefixOf, type Root } from '../snapshot/root.ts';
import type { Given } from './arguments.ts';
import { commandFor } from './request.ts';
import type { Terminal } from './terminal.ts';
import { allowsColor, widthOf, wordsFor } from './terminal.ts';

/**
 * Writes the report in the form that was asked for, to standard output or to the file of `--output`, which gets no colours.
 * A problem when that file cannot be written. Of the other forms, only the one that is needed is loaded.
 *
 * `-` is standard output, as everywhere. So are the system's names for it: whoever opens them anew writes over what others
 * have written to the same file.
 */
export async function writeReport(
  outcome: CheckOutcome,
  given: Given,
  root: Root,
  terminal: Terminal,
): Promise<Problem | null> {
  const output = given.text('output') ?? '-';
  const stream = streamOf(output);
  const report = await formatReport(outcome, given, root, terminal, stream);
  if (stream !== null) {
    terminal[stream](report);
    return null;
  }
  const { writeOutput } = await import('../snapshot/write-output.ts');
  return writeOutput(output, report);
}

/** What is written to instead of a file; null for a file. */
type Stream = 'print' | 'complain' | null;

function streamOf(output: string): Stream {
  switch (output) {
    case '-':
    case '/dev/stdout':
    case '/dev/fd/1':
      return 'print';
    case '/dev/stderr':
    case '/dev/fd/2':
      return 'complain';
    default:
      return null;
  }
}

async function formatReport(
  { result, advices, suggestion }: CheckOutcome,
  given: Given,
  root: Root,
  terminal: Terminal,
  stream: Stream,
): Promise<string> {
  const command = commandFor('fix', given, terminal);
  switch (given.text('format')) {
    case 'json':
      return (await import('../report/json.ts')).formatJson(result, advices);
    case 'markdown': {
      const { formatMarkdown } = await import('../report/markdown.ts');
      const options = { maxBytes: 1_000_000, patch: null, command, suggestion, prefix: prefixOf(root) };
      const text = formatMarkdown(result, advices, options);
      return stream === null ? text : wordsFor(terminal, text);
    }
    case 'sarif':
      return (await import('../report/sarif.ts')).formatSarif(result, advices, { fromTop: fromTop(root) });
    case 'junit':
      return (await import('../report/junit.ts')).formatJunit(result, advices);
    case 'gitlab':
      return (await import('../report/gitlab.ts')).formatGitlab(result, advices, { fromTop: fromTop(root) });
    case 'github': {
      const { annotationCommand, annotationsOf } = await import('../report/annotations.ts');
      const { safeLog } = await import('../report/workflow-command.ts');
      // A runner shows the first annotations only, and older findings and notes get none: all stands in the log above them.
      const text = formatText(result, advices, { color: false, width: 120, quiet: given.flag('quiet'), command });
      const notes = annotationsOf(result, advices, null, { rest: 'the log of this step' });
      return [safeLog(text), ...notes.map((note) => `${annotationCommand(inRepository(note, root))}\n`)].join('');
    }
    default: {
      const isPrinted = stream === 'print';
      const text = formatText(result, advices, {
        color: isPrinted && !given.flag('no-color') && allowsColor(terminal),
        width: isPrinted ? widthOf(terminal) : 100,
        quiet: given.flag('quiet'),
        command,
        suggestion,
      });
      return stream === null ? text : wordsFor(terminal, text);
    }
  }
}

/** GitHub wants the paths of annotations from the top of the repository. */
function inRepository<Note extends { readonly path: string | null }>(note: Note, root: Root): Note {
  return note.path === null ? note : { ...note, path: fromTop(root)(note.path) };
}

/** From a path that starts at the root, and may lead out of it, to the same from the top of the repository. */
function fromTop(root: Root): (path: string) => string {
  const prefix = prefixOf(root);
  return (path) => posix.join(prefix, path);
}
