import { createHash } from 'node:crypto';

/**
 * Bundled code in the form that `src/cli/compiled-script.ts` runs: a line with a digest of what follows, then one function
 * expression with the parameters of a CommonJS module, all of it in ASCII.
 *
 * @throws when an escape in place of a character would change what the code does
 */
export function scriptForm(code: string): string {
  if (code.includes('String.raw')) throw new Error('the code has String.raw, in which an escape is no escape');
  const ascii = code
    .replace(/^#!.*/, '')
    .replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
  const script = `(function (exports, require, module, __filename, __dirname) {${ascii}\n})\n`;
  return `// ${createHash('sha256').update(script).digest('hex').slice(0, 32)}\n${script}`;
}
