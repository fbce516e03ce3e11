/** Where the policy lies unless somebody says otherwise, from the root. */
export const defaultPolicyPath = '.github/sync-policy.yml';
