import { remoteFiles } from '../github/remote-file.ts';
import { type PolicySource, repositoryOnly } from '../pipeline/extend-policy.ts';
import type { Terminal } from './terminal.ts';

/**
 * Where policies on GitHub come from: GITHUB_API_URL, else github.com, with GITHUB_TOKEN where there is one. What speaks
 * to GitHub is loaded when a policy asks for it, and no sooner.
 */
export function policySource({ environment }: Terminal): PolicySource {
  const apiUrl = environment['GITHUB_API_URL'] || 'https://api.github.com';
  const token = environment['GITHUB_TOKEN'] ?? '';
  const scale = Number.parseFloat(environment['DEPENDENCY_FILE_SYNC_WAIT_SCALE'] ?? '');
  const waitScale = Number.isFinite(scale) && scale >= 0 ? scale : 1;
  return {
    ...repositoryOnly,
    readRemote: remoteFiles(async () => (await import('../github/client.ts')).connect({ apiUrl, token, waitScale })),
  };
}
