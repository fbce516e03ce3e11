import type { FileRead } from '../snapshot/snapshot.ts';
import { readFileOf } from './api-snapshot.ts';
import type { Client } from './client.ts';
import { type Objects, objectsOf } from './objects.ts';
import { once, onceFor } from './once.ts';

/** A file of any repository that the client may read. */
export interface RemoteFile {
  readonly owner: string;
  readonly repo: string;
  /** From the top of the repository. */
  readonly path: string;
  /** A commit id, a tag or a branch. */
  readonly ref: string;
}

/**
 * Reads files of other repositories, each asked for once, however often it is wanted. `connect` is called when the first
 * one is; null when there is no GitHub to ask.
 */
export function remoteFiles(connect: () => Promise<Client | null>): (file: RemoteFile) => Promise<FileRead> {
  const client = once(connect);
  const repositories = new Map<string, Objects>();
  const reads = new Map<string, Promise<FileRead>>();
  const read = async ({ owner, repo, path, ref }: RemoteFile): Promise<FileRead> => {
    const connected = await client();
    if (connected === null) return { kind: 'unreadable', why: 'there is no GitHub to ask here' };
    const repository = { client: connected, owner, repo };
    const objects = onceFor(repositories, `${owner}/${repo}`, () => objectsOf(repository));
    return readFileOf(objects, ref, path, true);
  };
  return (file) => onceFor(reads, JSON.stringify([file.owner, file.repo, file.path, file.ref]), () => read(file));
}
