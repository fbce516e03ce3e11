import { looseHeading } from '../documents/heading-text.ts';
import { closest } from '../policy/did-you-mean.ts';
import { isPackageGlob } from '../policy/package-pattern.ts';
import type { ExceptionList, PolicyException } from '../policy/policy.ts';
import { canonicalName } from '../python/name.ts';
import { headingsOf } from './exceptions.ts';
import { isTarget, type Side } from './side.ts';

/**
 * What an exception that excuses nothing was probably meant to name: a heading of the base, a package of the base, or, of
 * what only a variant may have, a package of the variants. Null when it names something that is there, or nothing near is.
 */
export function meantBy(
  list: ExceptionList,
  exception: PolicyException,
  base: Side,
  variants: readonly Side[],
): string | null {
  if (exception.kind === 'section') return nearestHeading(exception.heading, base);
  const name = exception.kind === 'package' ? exception.pattern : exception.package;
  return isPackageGlob(name) ? null : nearestPackage(name, list === 'extra' ? variants : [base]);
}

/** Whether an exception is for a section, and nothing in the base stands under such a heading. */
export function namesNoHeading(exception: PolicyException, base: Side): boolean {
  return exception.kind === 'section' && !looseHeadings(base).has(looseHeading(exception.heading));
}

function nearestHeading(text: string, base: Side): string | null {
  const headings = looseHeadings(base);
  const wanted = looseHeading(text);
  return headings.has(wanted) ? null : (headings.get(closest(wanted, headings.keys()) ?? '') ?? null);
}

/** The headings of the base by what they come down to. */
function looseHeadings(base: Side): ReadonlyMap<string, string> {
  const headings = new Map<string, string>();
  for (const heading of headingsOf(base)) {
    const loose = looseHeading(heading);
    if (!headings.has(loose)) headings.set(loose, heading);
  }
  return headings;
}

/** Names of packages are many and alike: three edits are another package. */
const mostEdits = 2;

function nearestPackage(text: string, sides: readonly Side[]): string | null {
  const wanted = canonicalName(text);
  if (sides.some(({ packages, refused }) => packages.has(wanted) || refused.has(wanted))) return null;
  const names = sides.flatMap(({ packages }) => [...packages.keys()].filter((key) => !isTarget(key)));
  const near = closest(wanted, names, mostEdits);
  if (near === null) return null;
  const lines = sides.flatMap(({ packages }) => packages.get(canonicalName(near)) ?? []);
  return lines[0]?.entry.rawName ?? near;
}
