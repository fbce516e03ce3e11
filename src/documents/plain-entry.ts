import type { Marker } from '../python/marker.ts';
import { endOfIdentifier, type PackageName } from '../python/name.ts';
import type { Specifier } from '../python/specifier.ts';
import type { RequirementEntry } from './entry.ts';
import { specifiersOf } from './plain-requirement.ts';
import { skipSpace } from './python-space.ts';

/**
 * A plain line that was read: what a check asks of every line is known, and what it asks where two lines differ is read
 * again then. Of most lines nobody asks, and there may be a million of them; hence a class, whose entries are small. What
 * literals make in such numbers V8 may take for what is to last, and then keeps whole groups until the next full collection.
 */
export class PlainEntry implements RequirementEntry {
  declare readonly kind: 'requirement';
  declare readonly form: 'name';
  declare readonly target: null;
  declare readonly hashes: readonly never[];
  declare readonly options: readonly never[];
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly name: PackageName;
  readonly extras: readonly string[];
  readonly marker: Marker | null;
  /** The document's text, and where the requirement ends in it: before blanks and comment. */
  private readonly source: string;
  private readonly textEnd: number;
  private read: readonly Specifier[] | null;

  /** The line in `[start, end)` of `source`, its LF included. */
  constructor(
    source: string,
    start: number,
    end: number,
    line: number,
    name: PackageName,
    extras: readonly string[],
    marker: Marker | null,
    textEnd: number,
  ) {
    this.start = start;
    this.end = end;
    this.line = line;
    this.source = source;
    this.name = name;
    this.extras = extras;
    this.marker = marker;
    this.textEnd = textEnd;
    this.read = null;
  }

  get rawName(): string {
    return this.source.slice(this.start, endOfIdentifier(this.source, this.start));
  }

  get text(): string {
    return this.source.slice(this.start, this.textEnd);
  }

  get comment(): string | null {
    const lineEnd = this.source.charCodeAt(this.end - 1) === lineFeed ? this.end - 1 : this.end;
    const at = skipSpace(this.source, this.textEnd, lineEnd);
    return at === lineEnd ? null : this.source.slice(at, lineEnd);
  }

  get specifiers(): readonly Specifier[] {
    this.read ??= specifiersOf(this.marker === null ? this.text : this.text.slice(0, this.text.indexOf(';')));
    return this.read;
  }
}

/** The words of another line at another place. */
export class RepeatedEntry implements RequirementEntry {
  declare readonly kind: 'requirement';
  declare readonly form: 'name';
  declare readonly target: null;
  declare readonly hashes: readonly never[];
  declare readonly options: readonly never[];
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly said: PlainEntry;

  constructor(said: PlainEntry, start: number, end: number, line: number) {
    this.start = start;
    this.end = end;
    this.line = line;
    this.said = said;
  }

  get name(): PackageName {
    return this.said.name;
  }

  get rawName(): string {
    return this.said.rawName;
  }

  get extras(): readonly string[] {
    return this.said.extras;
  }

  get specifiers(): readonly Specifier[] {
    return this.said.specifiers;
  }

  get marker(): Marker | null {
    return this.said.marker;
  }

  get text(): string {
    return this.said.text;
  }

  get comment(): string | null {
    return this.said.comment;
  }
}

// What is the same of all plain lines takes no room in any. A class above both would be a call more for each line, before
// V8 has compiled anything.
const none: readonly never[] = [];
for (const { prototype } of [PlainEntry, RepeatedEntry]) {
  Object.assign(prototype, { kind: 'requirement', form: 'name', target: null, hashes: none, options: none });
}

/** All that an entry says as one value, which can be spread and compared: of a plain line that would see its place alone. */
export function writtenOut(entry: RequirementEntry): RequirementEntry {
  const { kind, start, end, line, form, name, rawName, target, extras, specifiers, marker } = entry;
  const { hashes, options, text, comment } = entry;
  const said = { form, name, rawName, target, extras, specifiers, marker, hashes, options, text, comment };
  return { kind, start, end, line, ...said };
}

/** Whether one of two lines is known to repeat the other's words. Quick; of lines that do not, their words may be equal yet. */
export function repeats(a: RequirementEntry, b: RequirementEntry): boolean {
  return saidBy(a) === saidBy(b);
}

function saidBy(entry: RequirementEntry): RequirementEntry {
  return entry instanceof RepeatedEntry ? entry.said : entry;
}

const lineFeed = 0x0a;
