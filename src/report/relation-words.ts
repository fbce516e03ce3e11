import type { Relation } from '../policy/policy.ts';

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
