import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { requirementLines } from './lines.ts';

export const filesInFamily = 10;
export const linesInFile = 100;
export const policyPath = '.github/sync-policy.yml';

/** One family: the lines of its base, and which line which variant lacks, as after a change that was forgotten there. */
export interface Family {
  readonly folder: string;
  readonly lines: readonly string[];
  readonly behind: number;
  readonly forgotten: number;
}

/** Families for so many files. Every line of a base is another one; its variants repeat them, as variants do. */
export function familiesOf(files: number): readonly Family[] {
  return Array.from({ length: files / filesInFamily }, (_, family) => ({
    folder: `s${family}`,
    lines: requirementLines(linesInFile, family + 1),
    behind: 1 + (family % (filesInFamily - 1)),
    forgotten: family % linesInFile,
  }));
}

/**
 * Path → text: a base and nine variants in each family, and the policy that names them all. `inOtherWords`: the variants spell
 * half of their lines otherwise, as nearly half of the lines of real variants are not those of their base. `byGlobs`: the policy
 * names the variants of a family by a glob.
 */
export function familyFiles(
  files: number,
  { inOtherWords = false, byGlobs = false } = {},
): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const groups: string[] = [];
  for (const { folder, lines, behind, forgotten } of familiesOf(files)) {
    texts.set(`${folder}/requirements.txt`, `${lines.join('\n')}\n`);
    groups.push(`  - base: ${folder}/requirements.txt\n    variants:\n`);
    if (byGlobs) groups.push(`      - ${folder}/requirements.v*.txt\n`);
    for (let variant = 1; variant < filesInFamily; variant += 1) {
      const path = `${folder}/requirements.v${variant}.txt`;
      const its = variant === behind ? lines.filter((_, index) => index !== forgotten) : lines;
      const spelt = inOtherWords ? its.map((line, index) => (index % 2 === 0 ? respelt(line, variant) : line)) : its;
      texts.set(path, `${spelt.join('\n')}\n`);
      if (!byGlobs) groups.push(`      - ${path}\n`);
    }
  }
  return texts.set(policyPath, `version: 1\ngroups:\n${groups.join('')}`);
}

/** The same wish in other words: blanks before the first version, a comment behind. */
function respelt(line: string, variant: number): string {
  return `${line.replace(/(?=[=<>~!;])/, ' '.repeat(variant))}  # as v${variant} has it`;
}

export function writeFiles(root: string, files: ReadonlyMap<string, string>): void {
  for (const [path, text] of files) {
    const absolute = join(root, path);
    mkdirSync(dirname(absolute), { recursive: true });
    writeFileSync(absolute, text);
  }
}
