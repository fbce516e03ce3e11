/** What a comment of ours carries, unseen: whose it is among several, and what a later run needs to know. */
export interface Marker {
  /** Where the policy lies, so that several in one repository have a comment each. */
  readonly root: string;
  readonly policy: string;
  /** Name of the job that checks the pull request; null when it was not known. */
  readonly job: string | null;
}

const start = '<!-- dependency-file-sync ';
const end = ' -->';

/** The marker as an HTML comment, which nobody sees. Encoded, so that no name in it can end the comment. */
export function markerText({ root, policy, job }: Marker): string {
  return `${start}${Buffer.from(JSON.stringify({ root, policy, job })).toString('base64url')}${end}\n`;
}

/** The last marker in a comment's text; null when there is none. Whether the comment is ours, only its author says. */
export function readMarker(body: string): Marker | null {
  const from = body.lastIndexOf(start);
  const to = from < 0 ? -1 : body.indexOf(end, from);
  if (to < 0) return null;
  try {
    const value: unknown = JSON.parse(Buffer.from(body.slice(from + start.length, to), 'base64url').toString('utf8'));
    if (typeof value !== 'object' || value === null || !('root' in value) || !('policy' in value)) return null;
    if (typeof value.root !== 'string' || typeof value.policy !== 'string') return null;
    const job = 'job' in value && typeof value.job === 'string' ? value.job : null;
    return { root: value.root, policy: value.policy, job };
  } catch {
    return null;
  }
}

/** Whether a marker is that of the same policy; the job is no part of it. */
export function isSameMarker(one: Marker | null, other: Marker): boolean {
  return one !== null && one.root === other.root && one.policy === other.policy;
}

const boxText = 'Commit this fix';

/** The box that asks for the commit. */
export function fixBox(): string {
  return `- [ ] ${boxText}\n`;
}

/** Whether the box in a comment of ours is ticked: the last one, as a patch above it may show a line that looks like one. */
export function isTicked(body: string): boolean {
  const lines = body.split(/\r?\n/).map((line) => line.toLowerCase());
  return lines.findLast((line) => line === emptyBox || line === tickedBox) === tickedBox;
}

const emptyBox = `- [ ] ${boxText.toLowerCase()}`;
const tickedBox = `- [x] ${boxText.toLowerCase()}`;

/** Whether two texts of a comment are the same to a reader: line ends and the box's state aside. */
export function isSameText(one: string, other: string): boolean {
  return plain(one) === plain(other);
}

function plain(body: string): string {
  const lines = body.trimEnd().split(/\r?\n/);
  return lines.map((line) => (isTicked(line) ? fixBox().trimEnd() : line)).join('\n');
}
