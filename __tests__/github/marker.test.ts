import { describe, expect, it } from 'vitest';
import { fixBox, isSameMarker, isSameText, isTicked, markerText, readMarker } from '../../src/github/marker.ts';
import { fc } from '../properties.ts';

const marker = { root: '.', policy: '.github/sync-policy.yml', job: 'Sync (linux)' };

describe('the marker of a comment', () => {
  it('is an HTML comment that nothing in it can end', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string(),
        fc.option(fc.string({ unit: 'grapheme' })),
        (root, policy, job) => {
          const text = markerText({ root, policy, job });
          expect(text).toMatch(/^<!-- dependency-file-sync [A-Za-z0-9_-]+ -->\n$/);
          expect(readMarker(`Some text\n${text}`)).toEqual({
            root: root,
            policy: policy,
            job: job,
          });
        },
      ),
    );
  });

  it('is the last one where there are several', () => {
    expect(readMarker(`${markerText({ ...marker, policy: 'a.yml' })}${markerText(marker)}`)).toEqual(marker);
  });

  it.each([
    ['nothing', ''],
    ['an open one', '<!-- dependency-file-sync abc'],
    ['one that is not JSON', '<!-- dependency-file-sync abc -->'],
    ...[null, {}, { root: 1, policy: 'a' }, { root: '.', policy: 2 }].map((value) => [
      JSON.stringify(value),
      `<!-- dependency-file-sync ${Buffer.from(JSON.stringify(value)).toString('base64url')} -->`,
    ]),
  ])('%s is none', (_, body) => {
    expect(readMarker(body ?? '')).toBeNull();
  });

  it('tells policies apart, not jobs', () => {
    expect(isSameMarker({ ...marker, job: null }, marker)).toBe(true);
    expect(isSameMarker({ ...marker, policy: 'other.yml' }, marker)).toBe(false);
    expect(isSameMarker({ ...marker, root: 'app' }, marker)).toBe(false);
    expect(isSameMarker(null, marker)).toBe(false);
  });
});

describe('the box', () => {
  it('is ticked when a person ticked it, whatever GitHub makes of the line ends', () => {
    expect(isTicked(`a\n${fixBox()}b`)).toBe(false);
    expect(isTicked(`a\r\n${fixBox().trim().replace('[ ]', '[x]')}\r\nb`)).toBe(true);
    expect(isTicked(fixBox().replace('[ ]', '[X]'))).toBe(true);
    expect(isTicked('> - [x] Commit this fix')).toBe(false);
  });

  it('is the last of what looks like one: a patch may show such a line', () => {
    expect(isTicked(`- [x] Commit this fix\n${fixBox()}`)).toBe(false);
    expect(isTicked(`- [ ] Commit this fix\n- [x] Commit this fix\n`)).toBe(true);
    expect(isTicked('no box')).toBe(false);
  });

  it('makes no difference to the text', () => {
    expect(isSameText(`a\n${fixBox()}b`, `a\r\n${fixBox().replace('[ ]', '[x]')}b\n`)).toBe(true);
    expect(isSameText('a', 'b')).toBe(false);
    expect(isSameText(`a\n${fixBox()}`, 'a')).toBe(false);
  });
});
