import { type Problem, problem } from '../problem.ts';
import {
  type Document,
  type IncludeEntry,
  type OptionsEntry,
  placeAt,
  type RequirementEntry,
  type UnreadableEntry,
} from './document.ts';
import { refusedConstraint } from './refused-constraint.ts';

/** Where an include leads: a path of the repository, or why it is not followed. */
export type IncludeTarget =
  | { readonly kind: 'path'; readonly path: string }
  | { readonly kind: 'problem'; readonly problem: Problem };

/**
 * The file that `-r` or `-c` names, relative to the file that names it, as pip takes it. A path that climbs above the root
 * begins with `../`: whether it stays in the repository, who reads it knows. `https://` and `${NAME}` are not followed
 * (`include-skipped`, not fatal); an absolute path or a `file:` URL is no path of the repository (`file-outside`, fatal).
 * What a document of an older revision names is looked for from where it lay, and given by today's name.
 */
export function includeTarget(document: Document, entry: IncludeEntry): IncludeTarget {
  const { target } = entry;
  const at = placeAt(document, entry.targetSpan.start);
  const option = entry.constraint ? '-c' : '-r';
  if (/^https?:/i.test(target)) {
    const message = `"${option} ${target}" is on another machine and is not followed; what it brings is not compared.`;
    return { kind: 'problem', problem: problem('include-skipped', message, at, { fatal: false }) };
  }
  const variable = /\$\{[A-Z0-9_]+\}/.exec(target)?.[0];
  if (variable !== undefined) {
    const message = `"${option} ${target}" rests on the environment variable ${variable} and is not followed; what it brings is not compared.`;
    return { kind: 'problem', problem: problem('include-skipped', message, at, { fatal: false }) };
  }
  if (/^(file:|\/)/i.test(target)) {
    const message = `"${option} ${target}" is an absolute path, which is outside the repository wherever it is cloned. Name the file relative to this one.`;
    return { kind: 'problem', problem: problem('file-outside', message, at) };
  }
  const { former } = document;
  const path = resolvePath(former?.path ?? document.path, target);
  if (path === '' || path.endsWith('..')) {
    const message = `"${option} ${target}" names a folder. Name the file in it.`;
    return { kind: 'problem', problem: problem('file-not-regular', message, at) };
  }
  return { kind: 'path', path: former?.names.get(path) ?? path };
}

/** `target` seen from the folder of `from`, without `.` and inner `..` parts. */
function resolvePath(from: string, target: string): string {
  const parts: string[] = [];
  for (const part of [...from.split('/').slice(0, -1), ...target.split('/')]) {
    if (part === '' || part === '.') continue;
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else parts.push(part);
  }
  return parts.join('/');
}

/** One include on the way to an entry. */
export interface Via {
  readonly document: Document;
  readonly entry: IncludeEntry;
}

/** One entry as a side has it: `via` are the includes that led there, outermost first; empty for the file's own lines. */
export interface Reached<E> {
  readonly entry: E;
  readonly document: Document;
  readonly via: readonly Via[];
}

/** Of a class, as many as there are of them: what literals make may be put among what is to last (`PlainEntry`). */
class ReachedRequirement implements Reached<RequirementEntry> {
  readonly entry: RequirementEntry;
  readonly document: Document;
  readonly via: readonly Via[];

  constructor(entry: RequirementEntry, document: Document, via: readonly Via[]) {
    this.entry = entry;
    this.document = document;
    this.via = via;
  }
}

/** A file with its `-r` followed. */
export interface FlatDocument {
  readonly path: string;
  readonly requirements: readonly Reached<RequirementEntry>[];
  /** What `-c` files hold. As in pip, a `-r` inside one of them leads to requirements again. */
  readonly constraints: readonly Reached<RequirementEntry>[];
  /** Lines that pip refuses, for what they say or because `-c` names their file. */
  readonly unreadable: readonly Reached<UnreadableEntry>[];
  readonly options: readonly Reached<OptionsEntry>[];
  /** The file itself first, then those it reaches, each once. */
  readonly documents: readonly Document[];
  readonly problems: readonly Problem[];
}

/** The files with requirements that are installed, each once: none that is only named by `-c`. */
export function installedDocuments({ requirements }: FlatDocument): readonly Document[] {
  return [...new Set(requirements.map(({ document }) => document))];
}

/** How many includes may lead from file to file; pip has no limit of its own before Python's. */
export const maximumIncludeDepth = 50;

/**
 * Follows the includes of a file. `files` holds every path that was read, as a document or as the problem that reading it
 * gave; an include of a path that it lacks is a `file-missing` problem at the line that led there. A file that includes
 * itself, over others too, is an `include-cycle` (pip fails on it). A file that is reached twice counts once.
 */
export function flatten(path: string, files: ReadonlyMap<string, Document | Problem>): FlatDocument {
  const flat = {
    path,
    requirements: [] as Reached<RequirementEntry>[],
    constraints: [] as Reached<RequirementEntry>[],
    unreadable: [] as Reached<UnreadableEntry>[],
    options: [] as Reached<OptionsEntry>[],
    documents: new Set<Document>(),
    problems: [] as Problem[],
  };
  const visited = new Set<string>();

  const visit = (document: Document, constraint: boolean, via: readonly Via[], above: ReadonlySet<string>): void => {
    visited.add(visitKey(document.path, constraint));
    flat.documents.add(document);
    for (const entry of document.entries) {
      if (entry.kind === 'requirement') {
        const refused = constraint ? refusedConstraint(document, entry) : null;
        if (refused !== null) flat.unreadable.push({ entry: refused, document, via });
        else (constraint ? flat.constraints : flat.requirements).push(new ReachedRequirement(entry, document, via));
      } else if (entry.kind === 'unreadable') flat.unreadable.push({ entry, document, via });
      else if (entry.kind === 'options') flat.options.push({ entry, document, via });
      else if (entry.kind === 'include') follow({ document, entry }, via, above);
    }
  };

  const follow = (include: Via, via: readonly Via[], above: ReadonlySet<string>): void => {
    const at = placeAt(include.document, include.entry.targetSpan.start);
    const target = includeTarget(include.document, include.entry);
    if (target.kind === 'problem') {
      flat.problems.push(target.problem);
      return;
    }
    const included = files.get(target.path);
    const line = `"${include.entry.constraint ? '-c' : '-r'} ${include.entry.target}"`;
    if (above.has(target.path)) {
      const message = `${line} leads back to ${target.path}, which includes this file: pip refuses that. Remove one of the includes.`;
      flat.problems.push(problem('include-cycle', message, at));
    } else if (included === undefined) {
      flat.problems.push(problem('file-missing', `${line} names ${target.path}, which does not exist.`, at));
    } else if ('code' in included) {
      flat.problems.push({ ...problem(included.code, `${line}: ${problemOf(included)}`, at), fatal: included.fatal });
    } else if (via.length >= maximumIncludeDepth) {
      const message = `More than ${maximumIncludeDepth} includes lead here, one from another; this one is not followed.`;
      flat.problems.push(problem('include-too-deep', message, at));
    } else if (!visited.has(visitKey(target.path, include.entry.constraint))) {
      visit(included, include.entry.constraint, [...via, include], new Set([...above, target.path]));
    }
  };

  const root = files.get(path);
  if (root === undefined) flat.problems.push(problem('file-missing', 'The file does not exist.', { path }));
  else if ('code' in root) flat.problems.push(root);
  else visit(root, false, [], new Set([path]));
  return { ...flat, documents: [...flat.documents] };
}

function visitKey(path: string, constraint: boolean): string {
  return `${constraint} ${path}`;
}

/** The message of a problem that an included file gave, with its own place where it has one. */
function problemOf({ message, path, line }: Problem): string {
  return line === null ? `${path}: ${message}` : `${path}:${line}: ${message}`;
}
