import schema from '../../schema/sync-policy.schema.json' with { type: 'json' };
import type { Problem } from '../problem.ts';
import { fitsSchema } from './fits-schema.ts';
import type { ShapedPolicy } from './policy-shape.ts';
import type { Located } from './policy-yaml.ts';
import { shapeProblems } from './shape-problems.ts';

/**
 * The value as a policy of the right shape, or what its shape has wrong.
 *
 * `policy-shape.ts` is the one definition. Most policies are right, and to see that, the JSON Schema made from it is
 * enough; loading zod costs as much time as half a start of Node, and is left for the others, where it has the last word.
 */
export async function checkShape(root: Located): Promise<ShapedPolicy | readonly Problem[]> {
  if (isPolicy(root.value)) return root.value;
  const { policyShape } = await import('./policy-shape.ts');
  const shaped = policyShape.safeParse(root.value);
  return shaped.success ? shaped.data : shapeProblems(root, shaped.error.issues);
}

function isPolicy(value: unknown): value is ShapedPolicy {
  return fitsSchema(schema, value);
}
