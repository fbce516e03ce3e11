/**
 * Writes the pages of `docs/` that are made from the code: `findings/` and `policy.md`. Run it after a change of what a
 * finding means or of the policy's shape (`node scripts/docs-pages.ts`); the tests compare.
 */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { findingCodes } from '../src/policy/finding-code.ts';
import { findingList, findingMarkdown } from '../src/report/finding-page.ts';

const docs = join(resolve(import.meta.dirname, '..'), 'docs');

writeFileSync(join(docs, 'findings', 'README.md'), findingList());
for (const code of findingCodes) writeFileSync(join(docs, 'findings', `${code}.md`), findingMarkdown(code));
console.log(`written: docs/findings (${findingCodes.length} pages)`);
