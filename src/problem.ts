/**
 * What could not be understood: a policy, a file, a line that led to a file, a platform.
 *
 * A problem is a value, never an exception. It is about reading; a verdict on a package is a finding
 * (`compare/finding.ts`). Lines and columns count from 1, columns in UTF-16 units.
 */

/** A place in a file that a person can jump to. `path` is relative to the root, with `/`. */
export interface Place {
  readonly path: string;
  readonly line: number;
  readonly column: number;
}

/** Half-open range of offsets in a text, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What kind of thing could not be understood. Closed: reports and exit statuses rest on it. */
export type ProblemCode =
  // The policy: every one of these is fatal, where not said otherwise.
  | 'policy-missing' // no file at the policy's path
  | 'policy-unreadable' // it is there and cannot be read or decoded
  | 'policy-syntax' // not YAML: bad indentation, tabs, duplicate keys, too many aliases
  | 'policy-shape' // YAML of another shape: wrong type, missing key, empty list
  | 'policy-key' // a key that the policy does not know
  | 'policy-value' // a value that is not one of those allowed, a name that is no package name
  | 'policy-path' // a path or glob that names no file, or one that is no file of requirements
  | 'policy-duplicate' // one file twice in a group, or a variant that is its own base
  | 'policy-cycle' // groups that feed each other in a circle
  | 'policy-extends' // fatal: a policy that is extended and cannot be had; not fatal: its ref may move
  | 'policy-judging' // not fatal: which policy judges a change, where it is not simply the base's
  // Files: fatal when a governed file or one that it includes is concerned.
  | 'file-missing'
  | 'file-not-regular' // a folder, a device, a submodule
  | 'file-outside' // a path or symbolic link that leaves the repository
  | 'file-too-large'
  | 'file-unreadable' // permissions, input or output errors
  | 'file-undecodable'
  | 'include-cycle'
  | 'include-too-deep'
  | 'include-skipped' // not fatal: an include over https://, or through an environment variable
  | 'local-file-path' // not fatal: absolute file: paths, as conda's freezes write them
  | 'left-out-with-section' // not fatal: a package that the change adds to the base, excused by its heading alone
  // The world around.
  | 'usage' // a flag, an input or an event that makes no sense
  | 'revision-missing' // the revision to compare with cannot be read
  | 'compare-skipped' // not fatal: nothing could be compared, and why
  | 'platform' // git or GitHub did not answer as it must
  | 'limit'; // more of something than the program takes

/** One thing that could not be understood. */
export interface Problem {
  readonly code: ProblemCode;
  /** One or two sentences: what is wrong and what to do. Without the place, which is printed before it. */
  readonly message: string;
  /** Whether the verdict cannot be given (`could-not-check`). */
  readonly fatal: boolean;
  readonly path: string | null;
  readonly line: number | null;
  readonly column: number | null;
}

/** A problem at a place, at a file as a whole, or (null) at no file. */
export function problem(
  code: ProblemCode,
  message: string,
  at: Place | { readonly path: string } | null,
  options: { readonly fatal: boolean } = { fatal: true },
): Problem {
  const place = at !== null && 'line' in at ? at : null;
  return {
    code,
    message,
    fatal: options.fatal,
    path: at?.path ?? null,
    line: place?.line ?? null,
    column: place?.column ?? null,
  };
}

/** Tells a list of problems from whatever else there could have been. A list of nothing is none. */
export function areProblems<Value>(value: Value | readonly Value[] | readonly Problem[]): value is readonly Problem[] {
  return Array.isArray(value) && value.some((one) => typeof one === 'object' && one !== null && 'fatal' in one);
}

/** `path:line:column`, `path`, or the empty string: how a problem's place is printed. */
export function placeText(at: {
  readonly path: string | null;
  readonly line: number | null;
  readonly column: number | null;
}): string {
  if (at.path === null) return '';
  if (at.line === null) return at.path;
  return at.column === null ? `${at.path}:${at.line}` : `${at.path}:${at.line}:${at.column}`;
}
