/** What the documentation's tests read: fenced blocks, links, headings and tables of the Markdown files of this project. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import MarkdownIt from 'markdown-it';

export const root = resolve(import.meta.dirname, '..', '..');

/** Every Markdown file of the project, relative to its root. */
export const pages: readonly string[] = [
  ...readdirSync(root).filter((name) => name.endsWith('.md')),
  ...['docs', 'examples'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.md'))
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`),
  ),
].sort();

export interface Fence {
  readonly page: string;
  readonly line: number;
  readonly language: string;
  readonly text: string;
  /** Language of the fence that comes next, and its text, when only a blank line stands between. */
  readonly next: { readonly language: string; readonly text: string } | null;
}

const markdown = new MarkdownIt({ html: true });
type Token = ReturnType<typeof markdown.parse>[number];

export function fencesOf(page: string): readonly Fence[] {
  const tokens = tokensOf(page);
  return tokens.flatMap((token, index) => {
    if (token.type !== 'fence') return [];
    const after = tokens[index + 1];
    const next = after?.type === 'fence' ? { language: after.info, text: after.content } : null;
    return [{ page, line: (token.map?.[0] ?? 0) + 1, language: token.info, text: token.content, next }];
  });
}

/** Targets of all links, with the line of the paragraph they stand in. */
export function linksOf(page: string): readonly { readonly target: string; readonly line: number }[] {
  return tokensOf(page).flatMap((token) =>
    (token.children ?? [])
      .filter((child) => child.type === 'link_open' || child.type === 'image')
      .map((child) => ({
        target: String(child.attrGet(child.type === 'image' ? 'src' : 'href') ?? ''),
        line: (token.map?.[0] ?? 0) + 1,
      })),
  );
}

/** Anchors of the headings, as GitHub makes them. */
export function anchorsOf(page: string): readonly string[] {
  const tokens = tokensOf(page);
  return tokens.flatMap((token, index) =>
    token.type === 'heading_open' ? [anchorOf(tokens[index + 1]?.content ?? '')] : [],
  );
}

/** The cells of every table, header first, as written: `[table][row][cell]`. */
export function tablesOf(page: string): readonly (readonly (readonly string[])[])[] {
  const tables: string[][][] = [];
  for (const [index, token] of tokensOf(page).entries()) {
    if (token.type === 'table_open') tables.push([]);
    if (token.type === 'tr_open') tables.at(-1)?.push([]);
    if (token.type === 'th_open' || token.type === 'td_open') {
      tables
        .at(-1)
        ?.at(-1)
        ?.push(tokensOf(page)[index + 1]?.content ?? '');
    }
  }
  return tables;
}

/** The table of a page whose header begins with these cells. */
export function tableWith(page: string, ...header: readonly string[]): readonly (readonly string[])[] {
  const found = tablesOf(page).find(([first]) => header.every((cell, index) => first?.[index] === cell));
  if (found === undefined) throw new Error(`${page} has no table | ${header.join(' | ')} |`);
  return found.slice(1);
}

/** `` `name` `` without its backticks; several, `` `a`, `b` ``, as a list. */
export function codesIn(cell: string): readonly string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);
}

const parsed = new Map<string, readonly Token[]>();

function tokensOf(page: string): readonly Token[] {
  const tokens = parsed.get(page) ?? markdown.parse(readFileSync(join(root, page), 'utf8'), {});
  parsed.set(page, tokens);
  return tokens;
}

function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');
}
