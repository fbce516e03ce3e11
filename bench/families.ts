import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { requirementLines } from './lines.ts';

const filesInFamily = 10;
export const linesInFile = 100;

/**
 * Writes families of one base and nine variants, with a policy that names them all. In each family one variant lacks one
 * line, as after a change that was forgotten there.
 */
export function writeFamilies(root: string, files: number): void {
  const groups: string[] = [];
  for (let family = 0; family < files / filesInFamily; family += 1) {
    const lines = requirementLines(linesInFile, family + 1);
    mkdirSync(join(root, `s${family}`), { recursive: true });
    writeFileSync(join(root, `s${family}/requirements.txt`), `${lines.join('\n')}\n`);
    groups.push(`  - base: s${family}/requirements.txt\n    variants:\n`);
    for (let variant = 1; variant < filesInFamily; variant += 1) {
      const isBehind = variant === 1 + (family % (filesInFamily - 1));
      const its = isBehind ? lines.filter((_, index) => index !== family % linesInFile) : lines;
      writeFileSync(join(root, `s${family}/requirements.v${variant}.txt`), `${its.join('\n')}\n`);
      groups.push(`      - s${family}/requirements.v${variant}.txt\n`);
    }
  }
  mkdirSync(join(root, '.github'));
  writeFileSync(join(root, '.github/sync-policy.yml'), `version: 1\ngroups:\n${groups.join('')}`);
}
