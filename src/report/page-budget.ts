/** A part of a page: what stands around it, and items of which the last may be cut. */
export interface Block {
  readonly before: string;
  readonly items: readonly BlockItem[];
  /** What the items stand for in all, by their `count`; more than theirs when the block never shows all. */
  readonly total: number;
  /** What stands for the items that are not shown. */
  readonly more: (left: number) => string;
  readonly after: string;
  /** What is kept when not all fits: 1 before 2. A whole block goes only when the frames of all blocks do not fit. */
  readonly importance: number;
}

/** What is shown or cut as a whole. */
export interface BlockItem {
  readonly text: string;
  /** Printed above the first of the items that share it, behind an empty line; empty for none. */
  readonly under: string;
  /** How many things it stands for. */
  readonly count: number;
}

/**
 * Joins blocks to a page of at most `maxBytes` bytes of UTF-8, cutting whole items from the end of the least important
 * blocks.
 *
 * Everything that is printed has been measured: frames, the lines that stand for what was cut, and `appended`, which is
 * always there. Linear in the text. Only a first block and an `appended` that are larger than the limit by themselves could
 * exceed it.
 */
export function fitPage(blocks: readonly Block[], maxBytes: number, appended: string): string {
  let left = maxBytes - utf8Length(appended);
  const shown = new Map<Block, readonly string[]>();
  const byImportance = blocks.toSorted((a, b) => a.importance - b.importance);
  const kept = byImportance.filter((block, index) => {
    const frame = frameLength(block);
    if (index > 0 && frame > left) return false;
    left -= frame;
    return true;
  });
  for (const block of kept) {
    const fitted = fitItems(block, left);
    shown.set(block, fitted.lines);
    // Nothing of less importance is shown while something of more is cut.
    left = fitted.cut ? 0 : fitted.left;
  }
  const page = blocks.flatMap((block) => {
    const lines = shown.get(block);
    return lines === undefined ? [] : [`${block.before}${lines.join('')}${block.after}`];
  });
  return `${page.join('')}${appended}`;
}

/** Bytes of a text in UTF-8; a lone surrogate takes the three of its replacement. */
export function utf8Length(text: string): number {
  let bytes = text.length;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit < 0x80) continue;
    // A surrogate pair is two units and four bytes: each half counts two.
    bytes += unit < 0x800 || isPaired(text, index, unit) ? 1 : 2;
  }
  return bytes;
}

interface Fitted {
  readonly lines: readonly string[];
  readonly left: number;
  readonly cut: boolean;
}

function fitItems(block: Block, budget: number): Fitted {
  const lines: string[] = [];
  let left = budget;
  let under = '';
  let told = 0;
  for (const item of block.items) {
    const text = item.under === under ? item.text : `${lines.length === 0 ? '' : '\n'}${item.under}${item.text}`;
    const length = utf8Length(text);
    if (length > left) break;
    under = item.under;
    left -= length;
    lines.push(text);
    told += item.count;
  }
  const cut = lines.length < block.items.length;
  if (told < block.total) lines.push(block.more(block.total - told));
  return { lines, left, cut };
}

function frameLength(block: Block): number {
  const more = block.total === 0 ? 0 : utf8Length(block.more(block.total));
  return utf8Length(block.before) + utf8Length(block.after) + more;
}

function isPaired(text: string, index: number, unit: number): boolean {
  if (unit >= 0xd800 && unit <= 0xdbff) return isLow(text.charCodeAt(index + 1));
  return isLow(unit) && isHigh(text.charCodeAt(index - 1));
}

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
