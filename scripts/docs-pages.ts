/**
 * Writes the pages of `docs/` that are made from the code: `findings/`, `policy.md` and the transcripts in `recipes.md`.
 *
 * Run it after a change of what a finding means, of the policy's shape, or of what the program says
 * (`node scripts/docs-pages.ts`); the tests compare.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { findingCodes } from '../src/policy/finding-code.ts';
import { findingList, findingMarkdown } from '../src/report/finding-page.ts';
import { policyPage } from './policy-page.ts';
import { playTranscript } from './transcript.ts';

const root = resolve(import.meta.dirname, '..');
const docs = join(root, 'docs');
const schema = JSON.parse(readFileSync(join(root, 'schema/sync-policy.schema.json'), 'utf8'));

writeFileSync(join(docs, 'findings', 'README.md'), findingList());
for (const code of findingCodes) writeFileSync(join(docs, 'findings', `${code}.md`), findingMarkdown(code));
writeFileSync(join(docs, 'policy.md'), policyPage(schema));
console.log(`written: docs/policy.md and docs/findings (${findingCodes.length} pages)`);

const recipes = join(docs, 'recipes.md');
const folder = mkdtempSync(join(tmpdir(), 'dependency-file-sync-transcript-'));
let page = readFileSync(recipes, 'utf8');
for (const [block, transcript = ''] of page.matchAll(/```text\n(\$ [^`]*)```/g)) {
  page = page.replace(block, `\`\`\`text\n${(await playTranscript(transcript, folder)).replaceAll('$', '$$$$')}\`\`\``);
}
writeFileSync(recipes, page);
rmSync(folder, { recursive: true });
console.log('written: docs/recipes.md (transcripts)');
