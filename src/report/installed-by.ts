import type { InstalledBy } from '../compare/finding.ts';
import type { VariantSummary } from '../compare/result.ts';
import { enumerateSome } from './plural.ts';
import { clip } from './visible.ts';

/**
 * `; render.yaml:6 installs it`, for the heading of a variant: the places that deploy it, the certain ones if there are any,
 * else that they probably do. Empty where there are none or nobody has looked. `show` makes a place presentable.
 */
export function installedByWords({ installedBy = [] }: VariantSummary, show: (place: string) => string): string {
  const certain = installedBy.filter((one) => one.certain);
  const told = certain.length > 0 ? certain : installedBy;
  if (told.length === 0) return '';
  const places = [...told.slice(0, 2).map((place) => show(placeOf(place))), ...told.slice(2).map(placeOf)];
  const verb = told.length === 1 ? 'installs' : 'install';
  return `; ${enumerateSome(places, 2)} ${certain.length > 0 ? '' : 'probably '}${verb} it`;
}

function placeOf({ path, line }: InstalledBy): string {
  return clip(`${path}:${line}`, 300);
}
