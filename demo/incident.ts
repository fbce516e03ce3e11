import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const folder = resolve(import.meta.dirname, '..', 'examples', 'render-deploy');
const base = 'backend/requirements.txt';
const paths = [
  '.github/sync-policy.yml',
  base,
  'backend/requirements.render.txt',
  'backend/requirements.py313.txt',
  'backend/requirements.minimal.txt',
];

/** The lines that somebody added to the base, and to the base alone. */
const added =
  /^PyMuPDF.*\n|^# Payment Integration\nstripe.*\n\n|^# External Platform Integrations\ncryptography.*\nrequests.*\n\n/gm;

/** The repository of the incident before the pull request, and the one file that it changes. */
export function incident(): {
  readonly before: Readonly<Record<string, string>>;
  readonly change: Readonly<Record<string, string>>;
} {
  const files = Object.fromEntries(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
  const after = files[base] ?? '';
  return { before: { ...files, [base]: after.replace(added, '') }, change: { [base]: after } };
}
