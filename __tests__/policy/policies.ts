import type { Policy } from '../../src/policy/policy.ts';
import { parsePolicy } from '../../src/policy/read-policy.ts';
import { type Problem, placeText } from '../../src/problem.ts';

/** Reads a policy from text, as `p.yml`. */
export function parse(text: string): Promise<Policy | readonly Problem[]> {
  return parsePolicy('p.yml', new TextEncoder().encode(text));
}

/** A policy that is known to be right. */
export async function policyOf(text: string): Promise<Policy> {
  const policy = await parse(text);
  if ('length' in policy) throw new Error(policy.map(line).join('\n'));
  return policy;
}

/** `line:column code message` of every problem; a right policy has none. */
export async function problemsOf(text: string): Promise<readonly string[]> {
  const policy = await parse(text);
  return 'length' in policy ? policy.map(line) : [];
}

/** `line:column code` of every problem. */
export async function codesOf(text: string): Promise<readonly string[]> {
  return (await problemsOf(text)).map((problem) => problem.split(' ').slice(0, 2).join(' '));
}

/** A policy of one group whose only variant, `b.txt`, has these lines of its own. */
export function withVariant(...lines: readonly string[]): string {
  const own = lines.map((one) => `        ${one}\n`).join('');
  return `version: 1\ngroups:\n  - base: a.txt\n    variants:\n      - path: b.txt\n${own}`;
}

/** A policy of one group with these variants, in YAML's flow style. */
export function withVariants(variants: string, base = 'a.txt'): string {
  return `version: 1\ngroups:\n  - base: ${base}\n    variants: [${variants}]\n`;
}

export function line(problem: Problem): string {
  return `${placeText(problem).replace('p.yml:', '')} ${problem.code} ${problem.message}`;
}
