/**
 * Writes the JSON Schema of the policy, for editors; with `--check` it fails when the committed one is not current.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { argv, exit } from 'node:process';
import { toJSONSchema } from 'zod/mini';
import { policyShape } from '../src/policy/policy-shape.ts';

const name = 'schema/sync-policy.schema.json';
const file = join(resolve(import.meta.dirname, '..'), name);

/** Draft 7: what the YAML extensions of editors know best. */
const { $schema, ...schema } = toJSONSchema(policyShape, { target: 'draft-7', io: 'input' });
const text = `${JSON.stringify({ $schema, title: 'Sync policy', ...schema }, null, 2)}\n`;

if (!argv.includes('--check')) {
  writeFileSync(file, text);
  console.log(`${name}: ${text.length} characters`);
} else if (committed() === text) {
  console.log(`${name} is current: ${text.length} characters`);
} else {
  console.error(`${name} is not current: run "npm run schema" and commit it`);
  exit(1);
}

function committed(): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    console.error(String(error));
    return null;
  }
}
