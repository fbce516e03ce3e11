import type { VariantSummary } from '../compare/result.ts';
import type { Relation } from '../policy/policy.ts';
import { plural } from './plural.ts';

/** `, has 52 of 58 packages`; of an overlay, which need not have any, it would read as a lack. */
export function coverageWords({ relation, present, basePackages }: VariantSummary): string {
  return relation === 'overlay' ? '' : `, has ${present} of ${plural(basePackages, 'package')}`;
}

/** What a variant is to its base, before the base's name: `superset of`. */
export function relationWords(relation: Relation): string {
  switch (relation) {
    case 'equal':
      return 'equal to';
    case 'overlay':
      return 'overlay on';
    case 'superset':
    case 'subset':
      return `${relation} of`;
  }
}
