import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { requirementLines } from './lines.ts';

const filesInFamily = 10;
export const linesInFile = 100;

/** Writes families of one base and nine variants, each a little behind it, with a policy that names them all. */
export function writeFamilies(root: string, files: number): void {
  const groups: string[] = [];
  for (let family = 0; family < files / filesInFamily; family += 1) {
    const lines = requirementLines(linesInFile, family + 1);
    mkdirSync(join(root, `s${family}`), { recursive: true });
    writeFileSync(join(root, `s${family}/requirements.txt`), `${lines.join('\n')}\n`);
    groups.push(`  - base: s${family}/requirements.txt\n    variants:\n`);
    for (let variant = 1; variant < filesInFamily; variant += 1) {
      const behind = lines.filter((_, index) => (index + family) % linesInFile !== variant);
      writeFileSync(join(root, `s${family}/requirements.v${variant}.txt`), `${behind.join('\n')}\n`);
      groups.push(`      - s${family}/requirements.v${variant}.txt\n`);
    }
  }
  mkdirSync(join(root, '.github'));
  writeFileSync(join(root, '.github/sync-policy.yml'), `version: 1\ngroups:\n${groups.join('')}`);
}
