import { posix } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { Finding } from '../../src/compare/finding.ts';
import { findingKey } from '../../src/fix/prove.ts';
import { fix } from '../../src/pipeline/fix.ts';
import { type CheckRequest, check } from '../../src/pipeline.ts';
import { memorySnapshot } from '../memory-snapshot.ts';
import { cases, fc } from '../properties.ts';
import { type GeneratedRepository, generatedRepository, paths } from './generated-repository.ts';

vi.setConfig({ testTimeout: 120_000 });

const runs = cases(400);
const nothing = { compared: null, previousPaths: new Map(), notes: [], enforce: null, today: '2026-06-15' };
const everything = { inScope: () => true, unattended: false };

function requestOf({ files, policy }: GeneratedRepository): CheckRequest {
  return { policyPath: 'p.yml', head: memorySnapshot({ 'p.yml': policy, ...files }, 'head'), ...nothing };
}

/** The repository as a fix leaves it. */
async function fixed(repository: GeneratedRepository) {
  const outcome = await fix({ ...requestOf(repository), ...everything });
  const texts = outcome.changes.map(({ path, afterText }) => [path, afterText]);
  return { outcome, after: { ...repository, files: { ...repository.files, ...Object.fromEntries(texts) } } };
}

const shown = ({ variant, code, name }: Finding): string => `${variant} ${code} ${name}`;

describe('wherever lines flow from file to file', () => {
  it('a fix does what a check promises, and nothing that it leaves to a person', () =>
    fc.assert(
      fc.asyncProperty(generatedRepository, async (repository) => {
        const { result, advices } = await check(requestOf(repository));
        if (result.verdict === 'could-not-check') return;
        const { outcome } = await fixed(repository);
        const left = new Set(outcome.after.result.findings.map(findingKey));
        // Two lines that quarrel are at peace again when one of them is aligned.
        const told = result.findings.filter(({ variant, code }) => variant !== null && code !== 'duplicate');
        const promised = told.filter((finding) => advices.get(finding)?.possible === true).map(shown);
        expect(told.filter((finding) => !left.has(findingKey(finding))).map(shown)).toEqual(promised);
      }),
      runs,
    ));

  it('a fix brings no finding, writes no line twice, and leaves nothing for a second one', () =>
    fc.assert(
      fc.asyncProperty(generatedRepository, async (repository) => {
        const { outcome, after } = await fixed(repository);
        const before = new Set(outcome.before.result.findings.map(findingKey));
        expect(outcome.after.result.findings.filter((finding) => !before.has(findingKey(finding)))).toEqual([]);
        for (const { path } of outcome.changes) {
          const count = (text = ''): number => {
            const lines = text.split('\n').filter((line) => /^[a-z]/i.test(line));
            return lines.length - new Set(lines).size;
          };
          expect(count(after.files[path])).toBeLessThanOrEqual(count(repository.files[path]));
        }
        expect((await fixed(after)).outcome.changes.map(({ afterText }) => afterText)).toEqual([]);
      }),
      runs,
    ));

  it('a move of files makes nothing new of what is older', () => {
    const folder = fc.constantFrom('', '', 'a/', 'a/b/', 'c/');
    const moves = fc.array(fc.tuple(folder, folder), { minLength: paths.length, maxLength: paths.length });
    return fc.assert(
      fc.asyncProperty(generatedRepository, moves, async ({ files, policy }, folders) => {
        const laid = (which: 0 | 1) => {
          const at = new Map(paths.map((path, index) => [path as string, `${folders[index]?.[which]}${path}`]));
          const of = (path: string): string => at.get(path) ?? path;
          const moved = Object.entries(files).map(([path, text]) => {
            const relative = (_: string, option: string, target: string): string =>
              `${option} ${posix.relative(posix.dirname(of(path)), of(target))}`;
            return [of(path), text.replace(/^(-[rc]) (.*)$/gm, relative)];
          });
          return { of, files: Object.fromEntries(moved) };
        };
        const [was, is] = [laid(0), laid(1)];
        const renamed = policy.replaceAll(/\b[a-z]+\.txt/g, is.of);
        const { result } = await check({
          ...requestOf({ files: is.files, policy: renamed }),
          compared: memorySnapshot(was.files, 'before'),
          previousPaths: new Map(
            paths.filter((path) => is.of(path) !== was.of(path)).map((path) => [is.of(path), was.of(path)]),
          ),
        });
        if (result.verdict === 'could-not-check') return;
        expect(result.findings.filter(({ introduced }) => introduced !== false).map(shown)).toEqual([]);
        expect(result.problems.filter(({ code }) => code === 'compare-skipped')).toEqual([]);
      }),
      runs,
    );
  });

  it('how a variant stands to a package is what its files say', () =>
    fc.assert(
      fc.asyncProperty(generatedRepository, async ({ files, policy }) => {
        // Environments have tables of their own.
        const plain = Object.entries(files).map(([path, text]) => [path, text.replaceAll(/;.*|^.*==1\.\.$/gm, '')]);
        const repository = { files: Object.fromEntries(plain), policy: policy.replaceAll('platform: linux', '') };
        const { result } = await check(requestOf(repository));
        for (const { name: group, variants } of result.groups) {
          const findings = result.findings.filter((one) => one.group === group && one.variant !== null);
          for (const { path, standings } of variants) {
            const has = namesIn(repository.files, path);
            const own = new Set(findings.filter(({ variant }) => variant === path).map((one) => one.package));
            for (const name of new Set(findings.map((one) => one.package))) {
              if (name === null || own.has(name)) continue;
              const standing = standings?.get(name);
              const instead = standing?.kind === 'substituted' ? standing.by.toLowerCase() : name;
              const isThere = standing?.kind !== 'absent' && standing?.kind !== 'omitted';
              expect([path, name, standing, has.has(instead)]).toEqual([path, name, standing, isThere]);
            }
          }
        }
      }),
      runs,
    ));
});

/** What a file installs: `-c` installs nothing, but what is included there is. */
function namesIn(files: GeneratedRepository['files'], path: string): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (file: string, constrains: boolean): void => {
    for (const line of (files[file] ?? '').split('\n')) {
      const [, option, target] = /^-([rc]) (.*)$/.exec(line) ?? [];
      if (target !== undefined) visit(target.trim(), option === 'c');
      const name = /^[a-z][a-z\d-]*/i.exec(line)?.[0].toLowerCase();
      if (!constrains && name !== undefined) found.add(name);
    }
  };
  visit(path, false);
  return found;
}
