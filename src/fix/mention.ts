import { commentRunsOf } from '../documents/comment-run.ts';
import { findCommentedOut } from '../documents/commented-out.ts';
import { derived } from '../documents/derived.ts';
import type { CommentEntry, Document, Entry, RequirementEntry } from '../documents/document.ts';
import { isTitle } from '../documents/title.ts';
import { canonicalName, isPackageName, type PackageName } from '../python/name.ts';
import { quoted } from './quoted.ts';

/** A comment that speaks of a package. */
export interface Mention {
  readonly line: number;
  readonly text: string;
}

/**
 * The first comment of a document that names a package as a whole word: nearly always the declaration that it is left out
 * on purpose. Trailing comments count, and headings only where they deny something (`# AI (Groq only; no OpenAI)`) or read
 * as no title (`# torch is for the image to bring`). `name` is canonical.
 */
export function mentionOf(document: Document, name: string): Mention | null {
  const found = namingIn(document)
    .get(name)
    ?.find(({ isSpoken }) => isSpoken());
  return found === undefined ? null : { line: found.line, text: found.text };
}

const namingIn = derived(commentsByName);

/** A comment that names a package. */
interface Naming extends Mention {
  readonly inHeading: boolean;
  /** Whether it says something of what it names. One comment may name thousands, and is looked at once. */
  readonly isSpoken: () => boolean;
}

function commentsByName(document: Document): ReadonlyMap<string, readonly Naming[]> {
  const commentedOut = new Map<Entry, string>(
    findCommentedOut(document).map(({ comment, requirement }) => [comment, saidBy(requirement)]),
  );
  // The comments of all headings, also of those that no requirement stands under.
  const headings = new Set<Entry>(
    commentRunsOf(document).flatMap(({ role, comments }) => (role === 'heading' ? comments : [])),
  );
  const naming = new Map<string, Naming[]>();
  for (const entry of document.entries) {
    if (entry.kind !== 'comment' && entry.kind !== 'requirement') continue;
    const text = entry.kind === 'comment' ? entry.text : entry.comment;
    if (text === null) continue;
    const heading = entry.kind === 'comment' && headings.has(entry) ? entry : null;
    const one = namingOf(entry.line, quoted(text), heading);
    for (const name of namesIn(commentedOut.get(entry) ?? text)) {
      const known = naming.get(name);
      if (known === undefined) naming.set(name, [one]);
      // Behind one that is no heading, none is asked for.
      else if (known.at(-1)?.inHeading === true) known.push(one);
    }
  }
  return naming;
}

function namingOf(line: number, text: string, heading: CommentEntry | null): Naming {
  if (heading === null) return { line, text, inHeading: false, isSpoken: () => true };
  let spoken: boolean | null = null;
  return {
    line,
    text,
    inHeading: true,
    isSpoken() {
      spoken ??= speaks(heading);
      return spoken;
    },
  };
}

/** Whether a line where headings stand says something of what it names: it denies, or is no title at all. */
function speaks(comment: CommentEntry): boolean {
  return denials.some((words) => words.test(comment.text)) || !isTitle([comment], false);
}

/** Words with which a heading says what is not there, why, or where it is instead. Bounded, so that long lines take no longer. */
const denials: readonly RegExp[] = [
  /\b(?:no|not|never|without|cannot|except|excl)\b|n['’]t\b/i,
  // With their endings, so that `Dropbox`, `missingno` and `Crash reports` deny nothing.
  /\b(?:exclud|omit|skip|remov|drop|ignor|avoid|disabl|deactivat|uninstall|replac|lack)[pt]?(?:e|e?s|e?d|ing)?\b/i,
  /\b(?:exceed|crash|break|fail)(?:e?s|ed|ing)\b|\bconflict(?:s|ing)?\b|\bsubstitutes?\b/i,
  /\b(?:missing|incompatible|unavailable|unsupported|unneeded|unnecessary|unused)\b|\btoo \w/i,
  /\bleft out\b|\bleav(?:e|es|ing)\b.{0,60}\bout\b|\b(?:switched|turned) off\b/i,
  /\b(?:instead|elsewhere|separately|already|rather than|in place of)\b/i,
  /\binstalled (?:by|in|from|via|with|through)\b|\bpre-?installed\b/i,
  /\b(?:comes?|ships?|shipped|bundled|included|provided|supplied|baked|part) (?:by|in|into|of|with)\b/i,
];

/** A requirement that is commented out speaks of its own package; its extras and markers are no words about others. */
function saidBy({ rawName, comment }: RequirementEntry): string {
  return [rawName, comment].join(' ');
}

/** Everything in a comment that may be a package's name, in canonical form. */
export function namesIn(text: string): readonly PackageName[] {
  return (text.match(/[A-Za-z0-9._-]+/g) ?? []).flatMap((run) => {
    const word = withoutPunctuation(run);
    return isPackageName(word) ? [canonicalName(word)] : [];
  });
}

function withoutPunctuation(word: string): string {
  let start = 0;
  let end = word.length;
  while (start < end && '._-'.includes(word.charAt(start))) start += 1;
  while (end > start && '._-'.includes(word.charAt(end - 1))) end -= 1;
  return word.slice(start, end);
}
