import { createHash } from 'node:crypto';

/**
 * Bundled code in the form that `src/cli/compiled-script.ts` runs: a line with a digest of what follows, then one function
 * expression with the parameters of a CommonJS module, all of it in ASCII.
 */
export function scriptForm(code: string): string {
  const ascii = asciiForm(code.replace(/^#!.*/, ''));
  const script = `(function (exports, require, module, __filename, __dirname) {${ascii}\n})\n`;
  return `// ${createHash('sha256').update(script).digest('hex').slice(0, 32)}\n${script}`;
}

/**
 * The same code in ASCII: one other character makes a text of it that takes twice the memory, and longer to read.
 *
 * @throws when an escape in place of a character would change what the code does
 */
export function asciiForm(code: string): string {
  if (code.includes('String.raw')) throw new Error('the code has String.raw, in which an escape is no escape');
  return code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
