import { describe, expect, it } from 'vitest';
import { majorTag, notesOf, type Release, refusals } from '../../scripts/release-checks.ts';

const changelog = `# Changelog

## [Unreleased]

## [1.2.3] - 2026-11-23

### Added

- A thing.

## [1.2.2] - 2026-10-01

- An older thing.
`;
const good: Release = { tag: 'v1.2.3', manifest: '1.2.3', lock: '1.2.3', changelog, tags: ['v1', 'v1.2.2', 'v2.0.0'] };

describe('a release', () => {
  it.each([
    ['everything says the same', good],
    ['it is the first of all', { ...good, tags: [] }],
    ['it is the first of its major version', { ...good, tags: ['v0.9.9', 'v2.0.0'] }],
    ['tags of other kinds are there', { ...good, tags: ['nightly', 'v1.2.3-rc.1', 'v01.9.9', 'v1.9'] }],
    ['numbers grow a digit', { ...good, tags: ['v1.2.2', 'v1.1.10'] }],
    [
      'the changelog has no place for what is to come',
      { ...good, changelog: changelog.replace('## [Unreleased]\n', '') },
    ],
    ['the changelog ends its lines as Windows does', { ...good, changelog: changelog.replaceAll('\n', '\r\n') }],
  ])('may be tagged when %s', (_, release) => {
    expect(refusals(release)).toEqual([]);
  });

  it.each([
    ['package.json has another version', { manifest: '1.2.2' }, 'package.json has version 1.2.2, not 1.2.3'],
    ['the lock file does', { lock: '1.2.2' }, 'package-lock.json has version 1.2.2, not 1.2.3: run npm install'],
    [
      'the version is tagged',
      { tags: ['v1.2.3'] },
      'v1.2.3 exists; a version tag is never moved: take the next version',
    ],
    ['a newer one is', { tags: ['v1.2.9', 'v1.2.10'] }, 'v1.2.10 is newer, and v1 would move back to v1.2.3'],
    [
      'the changelog is about another version',
      { changelog: changelog.replace('[1.2.3]', '[1.3.0]') },
      'CHANGELOG.md has [1.3.0] on top, not [1.2.3]',
    ],
    ['the changelog is about none', { changelog: '# Changelog\n' }, 'CHANGELOG.md has no version on top, not [1.2.3]'],
    [
      'the changelog says nothing of it',
      { changelog: '## [1.2.3] - 2026-11-23\n\n## [1.2.2] - 2026-10-01\n\n- x\n' },
      'CHANGELOG.md says nothing of 1.2.3',
    ],
    [
      'the changelog gives no date',
      { changelog: changelog.replace(' - 2026-11-23', '') },
      'CHANGELOG.md gives [1.2.3] no date, like 2026-01-31',
    ],
    [
      'something would ship without a version',
      { changelog: changelog.replace('## [Unreleased]\n', '## [Unreleased]\n\n- Not yet.\n') },
      'CHANGELOG.md has entries under [Unreleased]: move them under [1.2.3]',
    ],
  ])('is refused when %s', (_, change, why) => {
    expect(refusals({ ...good, ...change })).toEqual([why]);
  });

  it.each(['', '1.2.3', 'v1.2', 'v1.2.3.4', 'v1.02.3', 'v1.2.3-rc.1', 'v1.2.3\n', 'v1.2.1234567890', '--force'])(
    'is refused under the name %j',
    (tag) => {
      expect(refusals({ ...good, tag })).toEqual([
        `${tag}: a release is tagged v1.2.3, without leading zeros and without a suffix`,
      ]);
    },
  );

  it('is told everything that stands in its way at once', () => {
    expect(refusals({ ...good, tag: 'v1.2.1', tags: ['v1.2.2'] })).toHaveLength(4);
  });

  it('moves the tag of its major version alone', () => {
    expect([majorTag('v1.2.3'), majorTag('v10.0.0')]).toEqual(['v1', 'v10']);
  });

  it('is described by its own part of the changelog', () => {
    expect(notesOf(changelog, '1.2.3')).toBe('### Added\n\n- A thing.');
    expect(notesOf(changelog, '9.9.9')).toBe('');
  });
});
