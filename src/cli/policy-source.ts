import { type PolicySource, repositoryOnly } from '../pipeline/extend-policy.ts';
import type { Terminal } from './terminal.ts';

/**
 * Where policies on GitHub come from: GITHUB_API_URL, else github.com, with GITHUB_TOKEN where there is one. What speaks
 * to GitHub is loaded when a policy asks for it, and no sooner.
 */
export function policySource({ environment }: Terminal): PolicySource {
  let files: Promise<PolicySource['readRemote']> | null = null;
  return {
    ...repositoryOnly,
    readRemote: async (file) => {
      files ??= readFromGithub(environment);
      return (await files)(file);
    },
  };
}

async function readFromGithub(environment: Terminal['environment']): Promise<PolicySource['readRemote']> {
  const [{ connect }, { remoteFiles }, { waitScaleOf }] = await Promise.all([
    import('../github/client.ts'),
    import('../github/remote-file.ts'),
    import('../github/runner.ts'),
  ]);
  const client = connect({
    apiUrl: environment['GITHUB_API_URL'] || 'https://api.github.com',
    token: environment['GITHUB_TOKEN'] ?? '',
    waitScale: waitScaleOf(environment['DEPENDENCY_FILE_SYNC_WAIT_SCALE']),
  });
  return remoteFiles(async () => client);
}
