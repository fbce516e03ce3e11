import { canonicalName } from '../python/name.ts';
import { type Extension, readTarget } from './extension.ts';
import { type FindingCode, findingCodes, type Severity } from './finding-code.ts';
import { groupName } from './group-name.ts';
import { compileGlob, hasGlob } from './path-glob.ts';
import type {
  PackageException,
  Policy,
  PolicyGroup,
  PolicyPath,
  PolicyVariant,
  SectionException,
  Substitute,
  VariantRule,
} from './policy.ts';
import { cleanPath } from './policy-path.ts';
import type { ShapedGroup, ShapedPolicy, ShapedVariant } from './policy-shape.ts';
import type { Located } from './policy-yaml.ts';

/** The policy with its defaults filled in and its places written down. `root`: what `shaped` was read from. */
export function buildPolicy(path: string, shaped: ShapedPolicy, root: Located): Policy {
  const groups = entry(root, 'groups');
  return {
    path,
    enforce: shaped.enforce ?? 'new',
    groups: (shaped.groups ?? []).map((group, index) => buildGroup(group, item(groups, index))),
    severity: new Map(severities(shaped)),
    fix: shaped.fix ?? null,
    ...(shaped.enforce === undefined ? {} : { statesEnforce: true }),
    ...(shaped.extends === undefined ? {} : { extends: extensions(shaped.extends, entry(root, 'extends')) }),
  };
}

function extensions(shaped: string | readonly string[], located: Located): readonly Extension[] {
  if (typeof shaped === 'string') return [{ target: readTarget(shaped), place: located.place }];
  return shaped.map((text, index) => ({ target: readTarget(text), place: item(located, index).place }));
}

function buildGroup(shaped: ShapedGroup, located: Located): PolicyGroup {
  const base = entry(located, 'base');
  const variants = entry(located, 'variants');
  return {
    name: groupName(shaped) ?? '',
    base:
      typeof shaped.base === 'string'
        ? [buildPath(shaped.base, base)]
        : shaped.base.map((pattern, index) => buildPath(pattern, item(base, index))),
    variants: shaped.variants.map((variant, index) => buildVariant(variant, item(variants, index))),
    place: located.place,
  };
}

function buildVariant(shaped: ShapedVariant, located: Located): PolicyVariant {
  return typeof shaped === 'string'
    ? { path: buildPath(shaped, located), rule: shorthand }
    : { path: buildPath(shaped.path, entry(located, 'path')), rule: ruleOf(shaped, located) };
}

/** The rule of a variant of which the policy says nothing but its path. */
const shorthand: VariantRule = {
  relation: 'superset',
  environment: {},
  versions: 'compatible',
  extra: [],
  omit: [],
  differ: [],
  substitute: [],
  require: [],
};

function buildPath(text: string, located: Located): PolicyPath {
  const pattern = cleanPath(text);
  return { pattern, glob: hasGlob(pattern) ? compileGlob(pattern) : null, place: located.place };
}

function ruleOf(shaped: Exclude<ShapedVariant, string>, located: Located): VariantRule {
  const { python, platform, machine, implementation } = shaped.environment ?? {};
  const version = shaped.python ?? python;
  return {
    relation: shaped.relation ?? 'superset',
    environment: {
      ...(version === undefined ? {} : { python: version }),
      ...(platform === undefined ? {} : { platform }),
      ...(machine === undefined ? {} : { machine }),
      ...(implementation === undefined ? {} : { implementation }),
    },
    versions: shaped.versions ?? 'compatible',
    extra: (shaped.extra ?? []).map((one, index) => packageException(one, item(entry(located, 'extra'), index))),
    omit: (shaped.omit ?? []).map((one, index) => omission(one, item(entry(located, 'omit'), index))),
    differ: (shaped.differ ?? []).map((one, index) => packageException(one, item(entry(located, 'differ'), index))),
    substitute: Object.entries(shaped.substitute ?? {}).map(([name, one]) =>
      substitution(name, one, located.entries.get('substitute')?.value ?? located),
    ),
    require: (shaped.require ?? []).map((rawName, index) => ({
      package: canonicalName(rawName),
      rawName,
      place: item(entry(located, 'require'), index).place,
    })),
  };
}

type ShapedVariantMap = Exclude<ShapedVariant, string>;
type ShapedOmission = NonNullable<ShapedVariantMap['omit']>[number];
type ShapedException = NonNullable<ShapedVariantMap['extra']>[number];
type ShapedSubstitute = NonNullable<ShapedVariantMap['substitute']>[string];

function omission(shaped: ShapedOmission, located: Located): PackageException | SectionException {
  if (typeof shaped === 'string' || 'package' in shaped) return packageException(shaped, located);
  return { kind: 'section', heading: shaped.section, ...because(shaped), place: located.place };
}

function packageException(shaped: ShapedException, { place }: Located): PackageException {
  return typeof shaped === 'string'
    ? { kind: 'package', pattern: shaped, reason: null, until: null, place }
    : { kind: 'package', pattern: shaped.package, ...because(shaped), place };
}

/** At the place of its key: the package that is substituted. */
function substitution(name: string, shaped: ShapedSubstitute, map: Located): Substitute {
  const place = map.entries.get(name)?.key ?? map.place;
  return typeof shaped === 'string'
    ? { kind: 'substitute', package: canonicalName(name), with: shaped, reason: null, until: null, place }
    : { kind: 'substitute', package: canonicalName(name), with: shaped.with, ...because(shaped), place };
}

function because(shaped: { readonly reason?: string | undefined; readonly until?: string | undefined }) {
  return { reason: shaped.reason ?? null, until: shaped.until ?? null };
}

function severities({ severity }: ShapedPolicy): readonly (readonly [FindingCode, Severity])[] {
  return findingCodes.flatMap((code) => {
    const value = severity?.[code];
    return value === undefined ? [] : [[code, value] as const];
  });
}

/** The value under a key that the shape asks for; the map's own place where it does not. */
function entry(map: Located, key: string): Located {
  return map.entries.get(key)?.value ?? map;
}

function item(list: Located, index: number): Located {
  return list.items[index] ?? list;
}
