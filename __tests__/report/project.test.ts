import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { findingCodes } from '../../src/policy/finding-code.ts';
import { findingUrl, OWNER, projectUrl, version } from '../../src/report/project.ts';

const root = new URL('../../', import.meta.url);

it('the version is the one of the package', () => {
  expect(version).toBe(JSON.parse(readFileSync(new URL('package.json', root), 'utf8')).version);
});

it('every finding has the page that its link leads to', () => {
  const pages = findingCodes.map((code) => findingUrl(code).replace(`${projectUrl}/blob/main/`, ''));
  expect(pages.filter((page) => !existsSync(new URL(page, root)))).toEqual([]);
  expect(projectUrl.split('/')).toContain(OWNER);
});
