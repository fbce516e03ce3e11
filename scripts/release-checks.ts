/** What must hold before a version is tagged: tag, `package.json`, lock file and changelog say the same, and it is the newest. */
export interface Release {
  /** The tag that is asked for, `v1.2.3`. */
  readonly tag: string;
  /** `version` of `package.json`, and of the lock file. */
  readonly manifest: string;
  readonly lock: string;
  /** Text of `CHANGELOG.md`, in the format of Keep a Changelog. */
  readonly changelog: string;
  /** Names of the tags that the remote has. */
  readonly tags: readonly string[];
}

/** Every reason not to release, each with the way out; none: it may be tagged. */
export function refusals(release: Release): readonly string[] {
  const { tag, manifest, lock, tags } = release;
  const wanted = numbersOf(tag);
  if (wanted === null) return [`${tag}: a release is tagged v1.2.3, without leading zeros and without a suffix`];
  const version = tag.slice(1);
  const newest = tags
    .map(numbersOf)
    .filter((numbers) => numbers !== null)
    .filter(([major]) => major === wanted[0])
    .sort(byNumbers)
    .at(-1);
  return [
    ...(manifest === version ? [] : [`package.json has version ${manifest}, not ${version}`]),
    ...(lock === version ? [] : [`package-lock.json has version ${lock}, not ${version}: run npm install`]),
    ...changelogRefusals(release.changelog, version),
    ...(tags.includes(tag) ? [`${tag} exists; a version tag is never moved: take the next version`] : []),
    ...(newest !== undefined && byNumbers(wanted, newest) < 0
      ? [`v${newest.join('.')} is newer, and ${majorTag(tag)} would move back to ${tag}`]
      : []),
  ];
}

/** The tag that follows the releases of one major version: `v1` of `v1.2.3`. */
export function majorTag(tag: string): string {
  return tag.split('.')[0] ?? tag;
}

/** What the changelog says of a version, without its heading; empty when it says nothing. */
export function notesOf(changelog: string, version: string): string {
  return sectionsOf(changelog).find(({ name }) => name === version)?.body ?? '';
}

function changelogRefusals(changelog: string, version: string): readonly string[] {
  const sections = sectionsOf(changelog);
  const unreleased = sections.find(({ name }) => name === 'Unreleased');
  const first = sections.find((section) => section !== unreleased);
  const waiting = unreleased === undefined || unreleased.body === '';
  return [
    ...(waiting ? [] : [`CHANGELOG.md has entries under [Unreleased]: move them under [${version}]`]),
    ...(first?.name === version
      ? [
          ...(first.body === '' ? [`CHANGELOG.md says nothing of ${version}`] : []),
          ...(/^ - \d{4}-\d{2}-\d{2}$/.test(first.rest)
            ? []
            : [`CHANGELOG.md gives [${version}] no date, like 2026-01-31`]),
        ]
      : [`CHANGELOG.md has ${first === undefined ? 'no version' : `[${first.name}]`} on top, not [${version}]`]),
  ];
}

interface Section {
  /** What stands in the brackets of the heading. */
  readonly name: string;
  /** What stands behind them. */
  readonly rest: string;
  readonly body: string;
}

function sectionsOf(changelog: string): readonly Section[] {
  return changelog
    .replaceAll('\r\n', '\n')
    .split(/^## \[/m)
    .slice(1)
    .map((section) => {
      const [heading = '', ...body] = section.split('\n');
      const [name = '', rest = ''] = heading.split(']', 2);
      return { name, rest: rest.trimEnd(), body: body.join('\n').trim() };
    });
}

type Numbers = readonly [number, number, number];

/** Nothing but `v` and three numbers of at most nine digits: these are exact, and order as numbers. */
function numbersOf(tag: string): Numbers | null {
  const found = /^v(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})$/.exec(tag);
  return found === null ? null : [Number(found[1]), Number(found[2]), Number(found[3])];
}

function byNumbers(a: Numbers, b: Numbers): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}
