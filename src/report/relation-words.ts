import type { VariantSummary } from '../compare/result.ts';
import type { Relation } from '../policy/policy.ts';
import { plural } from './plural.ts';

/** `, has 52 of 58 packages, 2 left out on purpose`; of an overlay, which need not have any, it would read as a lack. */
export function coverageWords({ relation, present, basePackages, omitted }: VariantSummary): string {
  if (relation === 'overlay') return '';
  return `, has ${present} of ${plural(basePackages, 'package')}${omitted === 0 ? '' : `, ${omitted} left out on purpose`}`;
}

/** What its relation asks of a variant, before the base's name, for readers who do not know the policy: `must have all of`. */
export function demandWords(relation: Relation): string {
  switch (relation) {
    case 'superset':
      return 'must have all of';
    case 'equal':
      return 'must equal';
    case 'subset':
      return 'may have nothing beyond';
    case 'overlay':
      return 'installed together with';
  }
}

/** The same in the policy's word: `superset of`. */
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
