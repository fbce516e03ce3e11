/** What a strict reader of XML 1.0 makes of a document: no DTD, no CDATA, no comments, none of which the reports use. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (XmlElement | string)[];
}

/** Throws at the first thing that is not well-formed: forbidden characters, bare `&` and `<`, `]]>`, tags that do not match. */
export function readXml(text: string): XmlElement {
  const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.exec(text);
  if (forbidden !== null) throw new Error(`a character that XML cannot hold at ${forbidden.index}`);
  const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';
  if (!text.startsWith(declaration)) throw new Error('no declaration');
  const end = { at: declaration.length };
  const root = readElement(text, end);
  if (text.slice(end.at) !== '\n') throw new Error(`something behind the root: ${text.slice(end.at, end.at + 20)}`);
  return root;
}

interface Cursor {
  at: number;
}

function readElement(text: string, cursor: Cursor): XmlElement {
  const [, name] = take(text, cursor, /<([a-z-]+)/y);
  const attributes = new Map<string, string>();
  for (let found = next(text, cursor, /\s+([a-z]+)="([^"<\n\t]*)"/y); found !== null; ) {
    const [, key = '', value = ''] = found;
    if (attributes.has(key)) throw new Error(`${key} twice`);
    attributes.set(key, decoded(value));
    found = next(text, cursor, /\s+([a-z]+)="([^"<\n\t]*)"/y);
  }
  const [, closed] = take(text, cursor, /(\/?)>/y);
  if (closed === '/') return { name: name ?? '', attributes, children: [] };
  const children: (XmlElement | string)[] = [];
  for (;;) {
    const run = next(text, cursor, /[^<]+/y);
    if (run !== null) {
      if (run[0].includes(']]>')) throw new Error(']]> in a text');
      children.push(decoded(run[0]));
    }
    if (text.startsWith('</', cursor.at)) break;
    children.push(readElement(text, cursor));
  }
  const [, closing] = take(text, cursor, /<\/([a-z-]+)>/y);
  if (closing !== name) throw new Error(`</${closing}> closes <${name}>`);
  const blank = children.some((child) => typeof child !== 'string');
  return {
    name: name ?? '',
    attributes,
    children: blank ? children.filter((child) => typeof child !== 'string' || child.trim() !== '') : children,
  };
}

function next(text: string, cursor: Cursor, pattern: RegExp): RegExpExecArray | null {
  pattern.lastIndex = cursor.at;
  const found = pattern.exec(text);
  if (found !== null) cursor.at = pattern.lastIndex;
  return found;
}

function take(text: string, cursor: Cursor, pattern: RegExp): RegExpExecArray {
  const found = next(text, cursor, pattern);
  if (found === null) throw new Error(`expected ${pattern} at ${text.slice(cursor.at, cursor.at + 40)}`);
  return found;
}

const entities: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
]);

function decoded(text: string): string {
  return text.replace(/&(#\d+;|[a-z]*;?)/g, (_, entity: string) => {
    if (entity.startsWith('#')) return String.fromCodePoint(Number(entity.slice(1, -1)));
    const character = entities.get(entity.slice(0, -1));
    if (!entity.endsWith(';') || character === undefined) throw new Error(`&${entity} is no entity`);
    return character;
  });
}
