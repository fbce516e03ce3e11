import type { Finding } from '../compare/finding.ts';

/** Longest list of packages in a subject; of more, a count is given and the list goes into the body. */
const mostNames = 3;

/**
 * The message of a fix commit, as Conventional Commits have it: `fix: add stripe and PyMuPDF to requirements.render.txt`.
 * Names as the base spells them. The body lists what was done file by file when the subject does not say it all.
 */
export function commitMessage(fixed: readonly Finding[]): string {
  const files = [...new Set(fixed.flatMap(({ variant }) => variant ?? []))];
  const subject = `fix: ${list(deedsOf(fixed, 'short'))} ${prepositionOf(fixed)} ${placesOf(files)}`;
  const saysAll = files.length === 1 && deedsOf(fixed, 'short').join() === deedsOf(fixed, 'whole').join();
  if (saysAll) return `${subject}\n`;
  const body = files.map((file) => {
    const deeds = deedsOf(
      fixed.filter(({ variant }) => variant === file),
      'whole',
    );
    return [`${file}:`, ...deeds.map((deed) => `- ${deed}`)].join('\n');
  });
  return `${subject}\n\n${body.join('\n\n')}\n`;
}

type Verb = 'add' | 'align' | 'remove';

function verbOf({ code }: Finding): Verb {
  switch (code) {
    case 'missing':
    case 'required-absent':
    case 'commented-out':
      return 'add';
    case 'left-behind':
    case 'unexpected':
      return 'remove';
    default:
      return 'align';
  }
}

function deedsOf(fixed: readonly Finding[], length: 'short' | 'whole'): readonly string[] {
  return (['add', 'align', 'remove'] as const).flatMap((verb) => {
    const names = [...new Set(fixed.filter((finding) => verbOf(finding) === verb).map(nameOf))];
    if (names.length === 0) return [];
    return [`${verb} ${length === 'short' && names.length > mostNames ? `${names.length} packages` : list(names)}`];
  });
}

function nameOf({ name, detail }: Finding): string {
  return detail.code === 'missing' && detail.substitute !== null ? detail.substitute : name;
}

function prepositionOf(fixed: readonly Finding[]): string {
  const verbs = new Set(fixed.map(verbOf));
  if (verbs.size > 1) return 'in';
  return verbs.has('add') ? 'to' : verbs.has('remove') ? 'from' : 'in';
}

function placesOf(files: readonly string[]): string {
  return files.length > 2 ? `${files.length} files` : list(files.map((file) => file.slice(file.lastIndexOf('/') + 1)));
}

function list(words: readonly string[]): string {
  if (words.length <= 2) return words.join(' and ');
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}
