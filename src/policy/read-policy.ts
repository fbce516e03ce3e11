import type { Problem } from '../problem.ts';
import { buildPolicy } from './build-policy.ts';
import { checkShape } from './check-shape.ts';
import { decodePolicy } from './decode-policy.ts';
import type { Policy } from './policy.ts';
import { ruleProblems } from './policy-rules.ts';
import { readYaml } from './policy-yaml.ts';

/**
 * The bytes of a policy (YAML 1.2 in UTF-8, or in UTF-16 with a byte order mark) as a policy, or everything that is wrong
 * with it at once, each with line and column. `path` is what the places name. A policy that another one
 * extends (`isExtended`), or that extends one itself, may do without groups.
 *
 * Problems: `policy-unreadable` (no text), `policy-syntax` (no YAML: nothing else is judged then), `policy-shape`,
 * `policy-key`, `policy-value` and `policy-duplicate`. Never throws, and fills nothing in but the documented defaults.
 * Which files the policy names is asked by `resolveGroups`.
 */
export async function parsePolicy(
  path: string,
  bytes: Uint8Array,
  { isExtended }: { readonly isExtended: boolean } = { isExtended: false },
): Promise<Policy | readonly Problem[]> {
  const text = decodePolicy(path, bytes);
  if (typeof text !== 'string') return [text];
  const { root, problems } = readYaml(path, text);
  if (root === null) return problems;
  const shaped = await checkShape(root);
  const misshapen = 'length' in shaped ? shaped : [];
  const all = [...problems, ...misshapen, ...ruleProblems(root, isExtended)];
  return 'length' in shaped || all.length > 0 ? inOrder(all) : buildPolicy(path, shaped, root);
}

/** As the file has them. */
function inOrder(problems: readonly Problem[]): readonly Problem[] {
  return [...problems].sort((a, b) => Number(a.line) - Number(b.line) || Number(a.column) - Number(b.column));
}
