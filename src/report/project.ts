import manifest from '../../package.json' with { type: 'json' };
import type { FindingCode } from '../policy/finding-code.ts';

/** Who the project's repository belongs to; the one place in the code where it stands. */
export const OWNER = 'OWNER';

/** As it is named to people. */
export const projectName = 'Dependency File Sync';

/** Where the project lives. */
export const projectUrl = `https://github.com/${OWNER}/dependency-file-sync`;

/** The version of `package.json`. */
export const version: string = manifest.version;

/** The page that explains every key of the policy. */
export const policyPageUrl = `${projectUrl}/blob/main/docs/policy.md`;

/** Where it says how to leave a package out, or different, on purpose. */
export const exceptionsUrl = `${policyPageUrl}#a-variant`;

/** For those whose check has failed, and who have never heard of it. */
export const redCheckUrl = `${projectUrl}/blob/main/docs/troubleshooting.md#the-check-is-red`;

/** The page that explains a finding: what it means, why it matters, how it goes away. */
export function findingUrl(code: FindingCode): string {
  return `${projectUrl}/blob/main/docs/findings/${code}.md`;
}
