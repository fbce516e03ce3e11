import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findingCodes } from '../../src/policy/finding-code.ts';
import { exceptionsUrl, OWNER, policyPageUrl, projectUrl, redCheckUrl } from '../../src/report/project.ts';
import { anchorsOf, linksOf, pages, root } from './markdown.ts';

const links = pages.flatMap((page) => linksOf(page).map((link) => ({ page, ...link })));
const inside = links.filter(({ target }) => !/^[a-z]+:/.test(target));

describe('links', () => {
  it('are found at all', () => {
    expect(inside.length).toBeGreaterThan(20);
  });

  it.each(inside)('$page:$line leads to something that exists: $target', ({ page, target }) => {
    const [path = '', anchor] = target.split('#');
    const file = path === '' ? page : relative(root, resolve(root, dirname(page), path));
    expect(existsSync(join(root, file))).toBe(true);
    if (anchor !== undefined) expect(anchorsOf(file)).toContain(anchor);
  });

  it.each(links.filter(({ target }) => target.startsWith('http')))(
    '$page:$line goes out over https: $target',
    ({ target }) => {
      expect(target).toMatch(/^https:\/\//);
    },
  );
});

describe('the program', () => {
  it.each([policyPageUrl, exceptionsUrl, redCheckUrl])('leads to a page and a heading that there are: %s', (url) => {
    const [page = '', anchor] = url.replace(`${projectUrl}/blob/main/`, '').split('#');
    expect(pages).toContain(page);
    if (anchor !== undefined) expect(anchorsOf(page)).toContain(anchor);
  });
});

describe('the project', () => {
  it('is named in the docs as in the code', () => {
    const named = pages.flatMap((page) => [
      ...readFileSync(join(root, page), 'utf8').matchAll(/[\w-]+(?=\/dependency-file-sync(?![\w.-]*\.yml))/g),
    ]);
    expect(named.length).toBeGreaterThan(3);
    expect(new Set(named.map(([owner]) => owner))).toEqual(new Set([OWNER]));
    expect(projectUrl).toBe(`https://github.com/${OWNER}/dependency-file-sync`);
  });

  it('has a page for every finding, and no other', () => {
    const written = pages.filter((page) => page.startsWith('docs/findings/') && !page.endsWith('/README.md'));
    expect(written).toEqual(findingCodes.map((code) => `docs/findings/${code}.md`).sort());
  });
});
