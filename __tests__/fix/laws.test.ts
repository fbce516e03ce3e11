import { beforeAll, describe, expect, it, vi } from 'vitest';
import { loadCharacterTables } from '../../src/documents/codec.ts';
import { findingKey } from '../../src/fix/prove.ts';
import { patchOf } from '../../src/report/patch.ts';
import { cases, fc } from '../properties.ts';
import { fixFamily } from './family.ts';
import { type GeneratedFamily, generatedFamily } from './generated-family.ts';

vi.setConfig({ testTimeout: 120_000 });
beforeAll(loadCharacterTables);

const runs = cases(400);

/** Lines without their ends; the last one is empty when the text ends in a line end. */
function linesOf(text: string): readonly string[] {
  return text.split(/\r\n|\r|\n/);
}

/** Whether all of `some` stand in `all`, in their order. */
function isSubsequence(some: readonly string[], all: readonly string[]): boolean {
  let at = 0;
  for (const one of all) if (at < some.length && one === some[at]) at += 1;
  return at === some.length;
}

const holds = (law: (generated: GeneratedFamily) => Promise<void>, given = generatedFamily): Promise<void> =>
  fc.assert(fc.asyncProperty(given, law), runs);

const onlyMissing = generatedFamily.map((generated) => ({
  ...generated,
  family: { ...generated.family, policy: 'fix: [missing]', rule: 'relation: superset' },
}));

describe('a fix', () => {
  it('leaves nothing that it could clear, and brings no finding and no problem', () =>
    holds(async ({ family }) => {
      const { outcome } = await fixFamily(family);
      const { before, after } = outcome;
      expect(after.result.findings.filter((finding) => after.advices.get(finding)?.possible)).toEqual([]);
      const cleared = new Set(outcome.fixed.map(findingKey));
      const left = before.result.findings.map(findingKey).filter((key) => !cleared.has(key));
      expect(after.result.findings.map(findingKey).sort()).toEqual(left.sort());
      expect(after.result.problems).toHaveLength(before.result.problems.length);
    }));

  it('made twice changes nothing more', () =>
    holds(async ({ family }) => {
      const { variant } = await fixFamily(family);
      const again = await fixFamily({ ...family, variant });
      expect(again.outcome.changes.map(({ afterText }) => afterText)).toEqual([]);
    }));

  it('that only inserts keeps every line that was there, byte for byte and in order', () =>
    holds(async ({ family, decode }) => {
      const { variant } = await fixFamily(family);
      const [before, after] = [decode(family.variant), decode(variant)];
      expect(isSubsequence(linesOf(before.replace(/[\r\n]$/, '')), linesOf(after))).toBe(true);
    }, onlyMissing));

  it('adds exactly the lines that are planned, headings and blank lines aside', () =>
    holds(async ({ family, newline }) => {
      const { outcome } = await fixFamily(family);
      // Such a file is one line to a diff.
      if (newline === '\r') return;
      const { text } = patchOf(outcome.changes);
      const planned = outcome.fixed.flatMap(({ bases }) => [...new Set(bases.map((base) => base.text))]);
      const requirements = (mark: string): readonly string[] =>
        linesOf(text)
          .filter((line) => line.startsWith(mark) && !line.startsWith(`${mark.repeat(3)} `))
          .map((line) => line.slice(1).replace(/^\ufeff/, ''))
          .filter((line) => line !== '' && !line.startsWith('#'));
      const removed = [...requirements('-')];
      const added = requirements('+').filter((line) => {
        const at = removed.indexOf(line);
        if (at !== -1) removed.splice(at, 1);
        return at === -1;
      });
      expect(removed).toEqual([]);
      expect([...added].sort()).toEqual([...planned].sort());
    }, onlyMissing));

  it('writes the line ends of the file', () =>
    holds(async ({ family, decode, newline }) => {
      const { variant, outcome } = await fixFamily(family);
      const [before, after] = [decode(family.variant), decode(variant)];
      if (!before.includes(newline)) return;
      expect(after.replaceAll(newline, '')).not.toMatch(/[\r\n]/);
      if (outcome.fixed.every(({ code }) => code !== 'unexpected'))
        expect(/[\r\n]$/.test(after)).toBe(/[\r\n]$/.test(before));
    }));

  it('of what is refused changes no byte', () =>
    holds(async ({ family }) => {
      const { outcome, left } = await fixFamily({ ...family, policy: 'fix: []' });
      expect(outcome.changes).toEqual([]);
      expect(left).toHaveLength(outcome.before.result.findings.length);
    }));
});
