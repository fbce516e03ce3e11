import type { Span } from '../problem.ts';
import type { Marker } from '../python/marker.ts';
import type { PackageName } from '../python/name.ts';
import type { Specifier } from '../python/specifier.ts';

interface EntryBase {
  /** Offsets in `Document.text`; entries tile the text: each ends where the next begins (line ends belong to the entry before). */
  readonly start: number;
  readonly end: number;
  /** First physical line, from 1, as people count (LF, CRLF, CR). */
  readonly line: number;
}

/** How a requirement says what is installed (pip: `constructors.py`). */
export type RequirementForm =
  | 'name' // name, extras, specifier, marker
  | 'direct' // name @ url
  | 'url' // a bare URL, or an archive's file name
  | 'vcs' // git+https://…
  | 'path' // ., ./folder, file:…
  | 'editable'; // -e …

/** A requirement that pip accepts. */
export interface RequirementEntry extends EntryBase {
  readonly kind: 'requirement';
  readonly form: RequirementForm;
  /** Null when neither the line nor its `#egg=` or file name says it. */
  readonly name: PackageName | null;
  readonly rawName: string | null;
  /** URL, VCS address or path as written; what identifies a requirement without a name. Null for form `name`. */
  readonly target: string | null;
  /** Canonical, sorted, each once. */
  readonly extras: readonly string[];
  /** As written; of a wheel the version that its file name pins, as pip has it (then `spans.specifier` is null). */
  readonly specifiers: readonly Specifier[];
  readonly marker: Marker | null;
  /** `sha256:…`, as given to `--hash`, in order. */
  readonly hashes: readonly string[];
  /** Options behind the requirement other than `--hash`: `--config-settings`, and global ones, which pip ignores there. */
  readonly options: readonly LineOption[];
  /** The requirement as written, continuations joined, without options and comment: `flask[async] >= 2 ; python_version<"3.9"`. */
  readonly text: string;
  /** The trailing comment with its `#`, or null. */
  readonly comment: string | null;
}

/** Places of a requirement's parts in `Document.text`. */
export interface RequirementSpans {
  /** From the first character to behind the last one of the requirement; options and comment excluded. */
  readonly whole: Span;
  readonly name: Span | null;
  readonly extras: Span | null;
  readonly specifier: Span | null;
  readonly marker: Span | null;
}

/** An option of a line, as pip understands it. */
export interface LineOption {
  /** `--index-url`, long form (`-i` is given as `--index-url`). */
  readonly name: string;
  /** Null for an option that takes none. */
  readonly value: string | null;
}

/** `-r file` or `-c file`. */
export interface IncludeEntry extends EntryBase {
  readonly kind: 'include';
  readonly target: string;
  readonly constraint: boolean;
  readonly targetSpan: Span;
}

/** A line of global options (`--index-url`, `--pre`, `--find-links` …). */
export interface OptionsEntry extends EntryBase {
  readonly kind: 'options';
  readonly options: readonly LineOption[];
}

/** A whole-line comment. */
export interface CommentEntry extends EntryBase {
  readonly kind: 'comment';
  /** From the `#` on, without the line end. */
  readonly text: string;
  /** Blanks before the `#`. */
  readonly indent: number;
}

/** A line with nothing on it but white space. */
export interface BlankEntry extends EntryBase {
  readonly kind: 'blank';
}

/** A line that pip refuses. */
export interface UnreadableEntry extends EntryBase {
  readonly kind: 'unreadable';
  /** What pip would be right to say, in our words. */
  readonly message: string;
  /** Where the caret goes, in `Document.text`. */
  readonly span: Span;
  /** The joined line as pip sees it. */
  readonly text: string;
  /** Where the caret goes, in `text`. */
  readonly caret: number;
  /** The package, when the name is readable and only the rest is refused: it still counts as present. */
  readonly name: PackageName | null;
  readonly rawName: string | null;
}

/** What stands on a line, or on several that are continued. */
export type Entry = RequirementEntry | IncludeEntry | OptionsEntry | CommentEntry | BlankEntry | UnreadableEntry;
