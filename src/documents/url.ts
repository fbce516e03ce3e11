/** What pip takes for a URL: a known scheme and a colon (pip: `vcs/versioncontrol.py is_url`). */
export type UrlKind = 'vcs' | 'file' | 'web';

/** The kind of URL that a text is by its scheme; null when it is none that pip knows. */
export function urlKind(text: string): UrlKind | null {
  const colon = text.indexOf(':');
  if (colon < 3 || colon > longestScheme) return null;
  return kinds.get(text.slice(0, colon).toLowerCase()) ?? null;
}

const longestScheme = 16;

/** pip: `vcs.all_schemes` and `is_url`. */
const kinds: ReadonlyMap<string, UrlKind> = new Map<string, UrlKind>([
  ['http', 'web'],
  ['https', 'web'],
  ['ftp', 'web'],
  ['file', 'file'],
  ...['http', 'https', 'ssh', 'sftp', 'ftp', 'lp', 'file'].map((over): [string, UrlKind] => [`bzr+${over}`, 'vcs']),
  ...['http', 'https', 'ssh', 'git', 'file'].map((over): [string, UrlKind] => [`git+${over}`, 'vcs']),
  ...['file', 'http', 'https', 'ssh', 'static-http'].map((over): [string, UrlKind] => [`hg+${over}`, 'vcs']),
  ...['ssh', 'http', 'https', 'svn', 'file'].map((over): [string, UrlKind] => [`svn+${over}`, 'vcs']),
]);

/** The parts of a URL that pip looks at. */
export interface UrlParts {
  /** Host, port and user; empty without `//`. */
  readonly authority: string;
  /** Up to `?` or `#`, not decoded. */
  readonly path: string;
}

/** RFC 3986 §3, by the delimiters alone, as Python's `urlsplit`. */
export function urlParts(url: string): UrlParts {
  const rest = url.slice(url.indexOf(':') + 1);
  const end = firstOf(rest, '?#', 0);
  if (!rest.startsWith('//')) return { authority: '', path: rest.slice(0, end) };
  const slash = firstOf(rest, '/?#', 2);
  return { authority: rest.slice(2, slash), path: rest.slice(slash, Math.max(slash, end)) };
}

/** Why pip fails on a URL of a known kind, or null. */
export function refusedUrl(url: string, kind: UrlKind | null): string | null {
  const { authority } = urlParts(url);
  if (authority.includes('[') !== authority.includes(']'))
    return 'The host of the URL has a bracket without its other half.';
  // pip: `utils/urls.py url_to_path`, which asserts it of what it has taken for such a URL.
  if (kind === 'file' && !url.startsWith('file:')) return 'pip fails on a file: URL in capitals; write file:///path.';
  if (kind === 'file' && authority !== '' && authority !== 'localhost') {
    return `A file: URL cannot name another machine ("${authority}"); write file:///path.`;
  }
  return null;
}

/** What `#egg=` says, and where in the URL. */
export interface EggFragment {
  readonly name: string;
  readonly start: number;
}

/** The `#egg=` of a URL (pip: `models/link.py _egg_fragment_re`); null without one. */
export function eggFragment(url: string): EggFragment | null {
  for (let at = url.indexOf('egg='); at >= 0; at = url.indexOf('egg=', at + 1)) {
    const before = url.charAt(at - 1);
    if (before !== '#' && before !== '&') continue;
    const start = at + 'egg='.length;
    const end = url.indexOf('&', start);
    return { name: url.slice(start, end < 0 ? undefined : end), start };
  }
  return null;
}

/** The last part of a URL's or file's path, percent-decoded where that is possible. */
export function fileNameOf(path: string): string {
  let end = path.length;
  while (path.charAt(end - 1) === '/') end--;
  const name = path.slice(path.lastIndexOf('/', end - 1) + 1, end);
  if (!name.includes('%')) return name;
  try {
    return decodeURIComponent(name);
  } catch {
    // Not UTF-8 behind the percent signs: Python puts replacement characters there; no package's name has any.
    return name;
  }
}

function firstOf(text: string, characters: string, from: number): number {
  for (let at = from; at < text.length; at++) if (characters.includes(text.charAt(at))) return at;
  return text.length;
}
