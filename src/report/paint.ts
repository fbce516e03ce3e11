/** Puts a text into colours, or leaves it as it is. */
export type Paint = (text: string, ...styles: readonly Style[]) => string;

/** What a text may be painted with. */
export type Style = keyof typeof codes;

/** SGR parameters (ECMA-48 §8.3.117): what switches a style on, and off again. */
const codes = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  cyan: [36, 39],
} as const;

/** A painter for terminals that know colours, or one that does nothing. */
export function painter(color: boolean): Paint {
  if (!color) return (text) => text;
  return (text, ...styles) =>
    styles.reduce((inner, style) => `\x1b[${codes[style][0]}m${inner}\x1b[${codes[style][1]}m`, text);
}
