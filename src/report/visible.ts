import { shorten } from '../shorten.ts';

/**
 * Text of a file, made fit to be shown on one line: what a terminal, a log or a page would act on, or not show at all, is
 * spelt out.
 *
 * Line ends and tabs become `\n`, `\r`, `\t`; every other control, format, private or invisible character (Unicode Cc, Cf,
 * Co, Cs, Zl, Zp and the blank letters) becomes `<U+202E>`. So no escape sequence reaches a terminal, and a bidirectional
 * override or a zero-width character ("Trojan Source", CVE-2021-42574) cannot make a line read as something else.
 */
export function visible(text: string): string {
  // Most texts are plain, and Node needs tenths of a millisecond to make ready an expression with Unicode's classes.
  return /^[ -~]*$/.test(text) ? text : spellOutInvisible(text);
}

/**
 * At most `limit` characters of a text, visible, with `…` where it was cut. Never cuts a surrogate pair in two.
 * The work is bounded by `limit`, however long the text is.
 */
export function clip(text: string, limit: number): string {
  return visible(shorten(text, limit));
}

/** `U+202E`: how a character is named to people. */
export function codePointName(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Includes the letters that print as nothing: Hangul fillers, the Braille blank, the combining grapheme joiner. */
function spellOutInvisible(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\u115F\u1160\u2800\u3164\uFFA0]|\u034F|\u17B4|\u17B5/gu,
    spellOut,
  );
}

const shortNames: ReadonlyMap<string, string> = new Map([
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
]);

function spellOut(character: string): string {
  return shortNames.get(character) ?? `<${codePointName(character)}>`;
}
