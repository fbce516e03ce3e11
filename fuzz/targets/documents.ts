import fc from 'fast-check';
import { loadCharacterTables } from '../../src/documents/codec.ts';
import { findCommentedOut } from '../../src/documents/commented-out.ts';
import { decode } from '../../src/documents/decode.ts';
import {
  type Document,
  type Entry,
  encodeText,
  placeAt,
  printDocument,
  readDocument,
  spansOf,
} from '../../src/documents/document.ts';
import { generatedBy } from '../../src/documents/generated.ts';
import { writtenOut } from '../../src/documents/plain-entry.ts';
import { sectionsOf } from '../../src/documents/section.ts';
import { equal, holds } from '../expect.ts';
import { fileBytes, fileText, longBytes, utf8 } from '../inputs.ts';
import { type Target, target } from '../target.ts';

// The codecs that rest on tables are read as well.
await loadCharacterTables();

export const documentTargets: readonly Target[] = [
  target('documents', 30, fileBytes, readsWithoutLoss),
  target('long documents', 0.2, longBytes, readsWithoutLoss),
  target('encodings', 10, fc.tuple(fileText, fc.constantFrom('utf-8', 'utf-16-le', 'utf-16-be')), readsTheSameInAll),
];

/** Printing what was parsed gives the bytes back; entries tile the text; every place lies inside it. */
function readsWithoutLoss(bytes: Uint8Array): void {
  const document = readDocument('a.txt', bytes);
  if ('message' in document) {
    holds(document.fatal && document.message.length > 0, document);
    holds(document.line === null || document.line > 0, document);
    return;
  }
  holds(Buffer.from(printDocument(document)).equals(bytes), 'printed otherwise');
  let end = 0;
  for (const entry of document.entries) {
    holds(entry.start === end && entry.end > entry.start, 'entries leave a gap', entry);
    end = entry.end;
    equal(placeAt(document, entry.start).line, entry.line, 'line');
    if (entry.kind !== 'requirement') continue;
    for (const span of Object.values(spansOf(document, entry))) {
      holds(span === null || (span.start >= entry.start && span.end <= entry.end && span.start <= span.end), entry);
    }
  }
  equal(end, document.text.length, 'end of the last entry');
  readsMeaning(document);
}

function readsMeaning(document: Document): void {
  const commented = findCommentedOut(document);
  const inSections = sectionsOf(document).flatMap(({ requirements }) => requirements);
  const all = document.entries.filter(({ kind }) => kind === 'requirement');
  holds(inSections.length === all.length, 'a requirement without a section');
  for (const { comment, requirement } of commented) {
    holds(requirement.start >= comment.start && requirement.end <= comment.end, 'a commented-out line of elsewhere');
  }
  generatedBy(document);
  const again = encodeText(document, document.text);
  const name = document.encoding.name;
  if (name.startsWith('utf-') && again !== null) {
    const body = document.bytes.subarray(document.encoding.bomLength);
    holds(Buffer.from(again).equals(body), 'encoded otherwise', name);
  }
}

/** A text is the same document in every encoding that can say it. */
function readsTheSameInAll([text, name]: [string, string]): void {
  if (/\p{Cs}/u.test(text) || /coding[:=]/.test(text) || text.includes('\u0000') || text.startsWith('\ufeff')) return;
  const big = Buffer.from(text, 'utf16le').swap16();
  const bytes = {
    'utf-8': [0xef, 0xbb, 0xbf, ...utf8(text)],
    'utf-16-le': [0xff, 0xfe, ...Buffer.from(text, 'utf16le')],
    'utf-16-be': [0xfe, 0xff, ...big],
  }[name];
  const plain = readDocument('a.txt', utf8(text));
  const other = readDocument('a.txt', new Uint8Array(bytes ?? []));
  holds(!('message' in plain) && !('message' in other), 'not decoded', text);
  if ('message' in plain || 'message' in other) return;
  equal(other.text, text, 'text');
  equal(writtenEntries(other), writtenEntries(plain), 'entries');
  equal(decode(new Uint8Array(bytes ?? [])).kind, 'decoded', 'kind');
}

function writtenEntries({ entries }: Document): readonly Entry[] {
  return entries.map((entry) => (entry.kind === 'requirement' ? writtenOut(entry) : entry));
}
