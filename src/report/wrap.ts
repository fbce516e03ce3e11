/**
 * Breaks a text at blanks into lines of at most `width` characters; a longer word stands alone on its line.
 *
 * The first line has `first` characters less, because something is printed before it. Linear in the text.
 */
export function wrap(text: string, width: number, first: number): readonly string[] {
  const lines: string[] = [];
  let words: string[] = [];
  let room = width - first;
  for (const word of text.split(' ')) {
    const length = characters(word);
    if (words.length > 0 && length > room) {
      lines.push(words.join(' '));
      words = [];
      room = width;
    }
    words.push(word);
    room -= length + 1;
  }
  lines.push(words.join(' '));
  return lines;
}

/** Code points, which is what a terminal's columns are for names, versions and paths. */
function characters(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}
