import type { Place } from '../problem.ts';
import { hasGlob } from './path-glob.ts';
import { cleanPath, pathComplaint } from './policy-path.ts';
import { shown } from './shown.ts';

/** Another policy that a policy builds upon: an item of `extends`. */
export interface Extension {
  readonly target: LocalPolicy | RemotePolicy;
  readonly place: Place;
}

/** A file of the repository that the policy lies in. */
export interface LocalPolicy {
  readonly kind: 'local';
  /** From the root, without `.` and `..` parts. */
  readonly path: string;
}

/** A file of a repository on GitHub: `github>owner/repo/path@ref`. */
export interface RemotePolicy {
  readonly kind: 'remote';
  readonly owner: string;
  readonly repo: string;
  readonly path: string;
  /** A commit id, a tag or a branch. */
  readonly ref: string;
}

/** What is wrong with an item of `extends`; null when nothing is. */
export function extensionComplaint(text: string): string | null {
  if (text.startsWith(mark)) return remoteComplaint(text);
  if (/^[A-Za-z][A-Za-z0-9+.-]+:\/\//.test(text)) {
    return `"${shown(text)}" is an address: write "${form}", or the path of a file of this repository`;
  }
  if (hasGlob(text)) return `"${shown(text)}" is a glob: name each policy by itself`;
  return pathComplaint(text);
}

/** `text` is one that `extensionComplaint` has nothing against. */
export function readTarget(text: string): LocalPolicy | RemotePolicy {
  const remote = remoteParts(text);
  return remote === null ? { kind: 'local', path: cleanPath(text) } : { ...remote, path: cleanPath(remote.path) };
}

/** What a policy is called in places and messages: the path, or the whole address. */
export function targetName(target: LocalPolicy | RemotePolicy): string {
  return target.kind === 'local' ? target.path : `${mark}${target.owner}/${target.repo}/${target.path}@${target.ref}`;
}

/** Whether a ref can only ever mean one commit: 40 (SHA-1) or 64 (SHA-256) hexadecimal digits. */
export function isCommitId(ref: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(ref);
}

const mark = 'github>';
const form = 'github>owner/repo/path@ref';

function remoteComplaint(text: string): string | null {
  const remote = remoteParts(text);
  if (remote === null) return `"${shown(text)}" is no policy on GitHub: write it as "${form}"`;
  const named = [remote.owner, remote.repo].every((name) => /^[\w.-]+$/.test(name) && !/^\.+$/.test(name));
  if (!named) return `"${shown(text)}" names no repository: write it as "${form}"`;
  if (!/^[\w.][\w./+-]*$/.test(remote.ref) || remote.ref.includes('..')) {
    return `"${shown(text)}" has no commit, tag or branch behind its last "@": write it as "${form}"`;
  }
  return hasGlob(remote.path) ? `"${shown(text)}" holds a glob: name one file` : pathComplaint(remote.path);
}

function remoteParts(text: string): RemotePolicy | null {
  const at = text.lastIndexOf('@');
  if (!text.startsWith(mark) || at < 0) return null;
  const [owner, repo, ...path] = text.slice(mark.length, at).split('/');
  if (owner === undefined || repo === undefined || path.length === 0) return null;
  return { kind: 'remote', owner, repo, path: path.join('/'), ref: text.slice(at + 1) };
}
