import { type Finding, substituteIn } from '../compare/finding.ts';
import { grouped } from '../grouped.ts';
import { type Deed, deedOf } from './deed.ts';

/** Longest list of packages in a subject; of more, a count is given and the list goes into the body. */
const mostNames = 3;

/**
 * The message of a fix commit, as Conventional Commits have it: `fix: add stripe and PyMuPDF to requirements.render.txt`.
 * Names are spelt as in the base, substitutes as in the policy or the variant. The body lists what was done file by file, where
 * the subject does not say it all.
 */
export function commitMessage(fixed: readonly Finding[]): string {
  const byFile = grouped(fixed, ({ variant }) => variant ?? '');
  const phrases = deedPhrases(fixed, mostNames);
  const subject = `fix: ${list(phrases)} ${prepositionOf(fixed)} ${placesOf([...byFile.keys()])}`;
  const saysAll = byFile.size === 1 && phrases.join() === deedPhrases(fixed).join();
  if (saysAll) return `${subject}\n`;
  const body = [...byFile].map(([file, own]) => {
    return [`${oneLine(file)}:`, ...deedPhrases(own).map((deed) => `- ${deed}`)].join('\n');
  });
  return `${subject}\n\n${body.join('\n\n')}\n`;
}

/** What is done about findings, one phrase a deed: `add stripe and PyMuPDF`, or of more than `most` packages a count. */
export function deedPhrases(fixed: readonly Finding[], most: number = Number.POSITIVE_INFINITY): readonly string[] {
  return deeds.flatMap((deed) => {
    const names = [...new Set(fixed.filter((finding) => deedOf(finding) === deed).map(nameOf))];
    if (names.length === 0) return [];
    return [`${deed} ${names.length > most ? `${names.length} packages` : list(names)}`];
  });
}

/** In the order in which a message tells of them. */
const deeds: readonly Deed[] = ['add', 'align', 'remove'];

/** A substitute is what is written, whatever it stands for. */
function nameOf(finding: Finding): string {
  return substituteIn(finding) ?? finding.heldAs ?? finding.name;
}

function prepositionOf(fixed: readonly Finding[]): string {
  const done = new Set(fixed.map(deedOf));
  if (done.size > 1) return 'in';
  return done.has('add') ? 'to' : done.has('remove') ? 'from' : 'in';
}

/** The files by their last names, by their whole paths where these are the same. */
function placesOf(files: readonly string[]): string {
  if (files.length > 2) return `${files.length} files`;
  const names = files.map((file) => file.slice(file.lastIndexOf('/') + 1));
  return list((new Set(names).size < names.length ? files : names).map(oneLine));
}

/** A path may hold any character; a message has its lines where we put them. */
function oneLine(path: string): string {
  return path.replace(/\p{Cc}/gu, '?');
}

function list(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}
