import { fullHeading, looseHeading } from '../documents/heading-text.ts';
import { closest } from '../policy/did-you-mean.ts';
import { isPackageGlob } from '../policy/package-pattern.ts';
import type { ExceptionList, PolicyException, VariantRule } from '../policy/policy.ts';
import { canonicalName } from '../python/name.ts';
import { headingsMeant, headingsOf } from './headings.ts';
import { isTarget, type Side } from './side.ts';

/**
 * What an exception of a rule that excuses nothing was probably meant to name: a heading of the base, a package of the base,
 * or, of what only a variant may have, a package of the variants. Null when it names something that is there, or nothing
 * near is.
 */
export function meantBy(
  list: ExceptionList,
  exception: PolicyException,
  rule: VariantRule,
  { base, variantSides }: { readonly base: Side; readonly variantSides: readonly Side[] },
): string | null {
  if (exception.kind === 'section') return nearestHeading(exception.heading, base);
  const name = exception.kind === 'package' ? exception.pattern : exception.package;
  if (isPackageGlob(name)) return null;
  if (list === 'extra') return nearestPackage(name, variantSides);
  const behind = list === 'substitute' ? null : packageBehind(name, rule, base);
  return behind ?? nearestPackage(name, [base]);
}

/** The package of the base that a named one stands in for: its own name is what an exception goes by. */
function packageBehind(name: string, { substitute }: VariantRule, { packages }: Side): string | null {
  const named = canonicalName(name);
  if (packages.has(named)) return null;
  const original = substitute.find((one) => canonicalName(one.with) === named)?.package;
  return original === undefined ? null : (packages.get(original)?.[0]?.entry.rawName ?? null);
}

/** Whether an exception is for a section, and nothing in the base stands under such a heading. */
export function namesNoHeading(exception: PolicyException, base: Side): boolean {
  return exception.kind === 'section' && headingsMeant(exception.heading, headingsOf(base)).size === 0;
}

function nearestHeading(text: string, base: Side): string | null {
  const headings = headingsOf(base);
  if (headingsMeant(text, headings).size > 0) return null;
  const { alike, texts } = headings;
  const loose = looseHeading(text);
  const near = alike.has(loose) ? null : closest(loose, alike.keys());
  const [first = ''] = alike.get(near ?? '') ?? [];
  return texts.get(closest(fullHeading(text), texts.keys()) ?? first) ?? null;
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
