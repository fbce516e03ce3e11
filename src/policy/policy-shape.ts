import * as z from 'zod/mini';
import { fixableCodes } from './finding-code.ts';
import { severityKeys } from './severity-keys.ts';
import { choice, describe, list, map, text } from './shape-parts.ts';
import { dateComplaint, expectedDate, nameComplaint, requireComplaint } from './value-complaint.ts';

/*
 * The shape of a policy, once: reading checks against it, and the JSON Schema is made from it. The texts that say what is
 * expected become sentences in `shape-problems.ts`.
 */

/** PEP 508 `identifier`: letters, digits, `-`, `_` and `.`, the first and the last a letter or digit. */
const packageName = /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/;

const path = text(
  'a path or a glob',
  'A file of the repository as seen from the root, with `/` between folders, or a glob: `*`, `?`, `[…]` and `{a,b}` within one part of the path, `**` for any number of folders.',
  ['backend/requirements.txt', 'services/*/requirements.txt'],
).check(z.meta({ pattern: '^(?!/)(?![A-Za-z]:)[^\\\\]*[^\\\\/]$' }));

const reason = z.optional(
  text(
    'a text that says why',
    'Why the exception is there, for whoever reads the policy, the report or the pull request next.',
    ['the platform image brings its own CPU build'],
  ),
);

const until = z.optional(
  z.iso.date({ error: ({ input }) => (typeof input === 'string' ? dateComplaint(input) : expectedDate) }).check(
    z.meta({
      description:
        'The last day (UTC) on which the exception is meant to hold. From the next day on it still excuses, but is itself a finding (`exception-expired`).',
      examples: ['2027-01-31'],
    }),
  ),
);

const pattern = text(
  'a package name or a glob',
  'A package name, in any spelling, or a glob over canonical names: `*` any characters, `?` one character, `[…]` one of several.',
  ['torch', 'boto3-stubs*'],
).check(z.meta({ pattern: '^[A-Za-z0-9._*?[\\]!^-]+$' }));

const packageEntry = map('a map with "package"', 'An exception for one package, or for all that a glob means.', {
  package: pattern,
  reason,
  until,
});

const sectionEntry = map('a map with "section"', 'An exception for all packages under one heading of the base.', {
  section: text(
    'the text of a heading',
    'A heading of the base file. Case, punctuation, numbering and words such as "dependencies" do not matter, nor what stands in parentheses, behind a colon or behind " - ", unless it alone tells several headings apart.',
    ['Testing'],
  ),
  reason,
  until,
});

const exceptions = (description: string) =>
  list(
    'a list of package names, globs or maps with "package"',
    description,
    z.union([pattern, packageEntry], 'a package name, a glob or a map with "package"'),
  );

const python = z.string('a Python version in quotes, such as "3.13"').check(
  z.regex(/^[0-9]{1,4}\.[0-9]{1,4}(?:\.[0-9]{1,4})?$/, {
    error: ({ input }) => `"${String(input)}" is no Python version: write it as "3.13" or "3.13.2"`,
  }),
  z.meta({
    description:
      'The Python version that the variant is installed on, in quotes (without them YAML reads 3.10 as the number 3.1). Requirements whose markers are false there do not count.',
    examples: ['3.13', '3.12.4'],
  }),
);

const environment = map(
  'a map with python, platform, machine and implementation',
  'The machine that the variant is installed on. Markers are evaluated for it; what is not given may be anything.',
  {
    python: z.optional(python),
    platform: z.optional(choice(['linux', 'macos', 'windows'], 'The operating system.', ['linux'])),
    machine: z.optional(
      text('the name of a processor', 'The processor, as `platform.machine()` names it there.', [
        'x86_64',
        'arm64',
        'aarch64',
        'AMD64',
      ]),
    ),
    implementation: z.optional(choice(['cpython', 'pypy'], 'The Python implementation.', ['cpython'])),
  },
);

const substituteName = z
  .string('a package name')
  .check(
    z.regex(packageName, { error: ({ input }) => nameComplaint(String(input)) }),
    z.meta({ description: 'The package that the variant has instead.', examples: ['opencv-python-headless'] }),
  );

const substitute = z
  .record(
    z.string('a package name').check(z.regex(packageName, { error: ({ input }) => nameComplaint(String(input)) })),
    z.union(
      [
        substituteName,
        map('a map with "with"', 'A substitute with its reason and end.', { with: substituteName, reason, until }),
      ],
      'a package name or a map with "with"',
    ),
    'a map from package names of the base to those that the variant has instead',
  )
  .check(
    describe(
      'Packages of the base that the variant has under another name: it must have the substitute, whose versions are compared with those of the base.',
      [{ 'opencv-python': 'opencv-python-headless' }],
    ),
  );

const variantKeys = {
  path,
  relation: z.optional(
    choice(
      ['superset', 'equal', 'subset', 'overlay'],
      'How the variant relates to its base. `superset` (the default): it has every package of the base and may have more. `equal`: it has the same packages. `subset`: it has nothing that the base lacks. `overlay`: it is installed together with the base, may add packages and must not contradict it.',
      ['subset'],
    ),
  ),
  versions: z.optional(
    choice(
      ['exact', 'minor', 'compatible', 'ignore'],
      'How alike the versions must be. `compatible` (the default): some version satisfies both files. `minor`: the same minor version is enough. `exact`: both allow the same versions. `ignore`: versions are not compared.',
      ['minor'],
    ),
  ),
  environment: z.optional(environment),
  python: z.optional(python),
  extra: z.optional(exceptions('Packages that only this variant has, on purpose.')),
  omit: z.optional(
    list(
      'a list of package names, globs or maps with "package" or "section"',
      'Packages of the base that this variant leaves out, on purpose: names, globs, or whole sections of the base.',
      z.union([pattern, packageEntry, sectionEntry], 'a package name, a glob or a map with "package" or "section"'),
    ),
  ),
  differ: z.optional(
    exceptions(
      'Packages whose version, extras, marker and source may differ between this variant and the base. Where the variant lacks one, it is missing all the same, and a fix writes the line of the base.',
    ),
  ),
  substitute: z.optional(substitute),
  require: z.optional(
    list(
      'a list of package names',
      'Packages of the base that the variant must have even though its relation would not ask for them (`subset`), or an `omit` would let it lack them. Names only, no globs; an `overlay` has none.',
      text('a package name', 'The name of a package of the base.', ['gunicorn']).check(
        z.regex(packageName, { error: ({ input }) => requireComplaint(String(input)) }),
      ),
    ),
  ),
};

const variant = z.union(
  [path, map('a map with "path"', 'A variant with rules of its own.', variantKeys)],
  'a path, a glob or a map with "path"',
);

const group = map('a map with "base" and "variants"', 'One base and the variants that are checked against it.', {
  name: z.optional(
    text(
      'a name',
      'What the group is called in reports; no two groups have the same name. Without it a group is called by the path of its base.',
      ['backend'],
    ),
  ),
  base: z
    .union(
      [path, list('a list of paths or globs', 'Several files that are the base together.', path, 1)],
      'a path, a glob or a list of them',
    )
    .check(
      describe(
        'The file, or the files taken together, that the variants are checked against: a path, a glob or several.',
        ['backend/requirements.txt'],
      ),
    ),
  variants: list(
    'a list of variants',
    'The files that are checked against the base: paths and globs, or maps with a path and its rules. A variant that is named outright goes before a glob that matches it too, and a glob never matches the files of its own base.',
    variant,
    1,
  ),
});

const extended = text(
  'a path or "github>owner/repo/path@ref"',
  'A file of the same repository as seen from the root, or a file of a repository on GitHub: `github>owner/repo/path@ref`, where the ref is a commit id, so that the rules change only when this file does.',
  ['.github/shared-sync-policy.yml', 'github>octo-org/policies/python.yml@0123456789abcdef0123456789abcdef01234567'],
);

const eitherKey = { groups: { description: 'Groups of its own.' }, extends: { description: 'Groups of others.' } };

/** A whole policy. */
export const policyShape = map(
  'a map with "version" and "groups"',
  'Which dependency files belong together, and how far they may drift apart.',
  {
    version: z
      .literal(1, 'the number 1, the only version so far')
      .check(describe('The version of this format: 1.', [1])),
    enforce: z.optional(
      choice(
        ['new', 'all', 'none'],
        'Which findings of severity `error` fail the check. `new` (the default): those that the change brings. `all`: older ones too. `none`: no finding does.',
        ['new'],
      ),
    ),
    extends: z.optional(
      z
        .union([extended, list('a list of policies', 'Several policies, the later over the earlier.', extended, 1)], {
          error: 'a path, "github>owner/repo/path@ref" or a list of them',
        })
        .check(
          describe(
            'The policy or policies that this one builds on: a later one, with all that it builds on itself, overrides an earlier one, and this one overrides them all. `enforce` and `fix` are overridden as a whole, `severity` code by code; all groups hold, but for one of the same name, which is overridden.',
            ['github>octo-org/policies/python.yml@0123456789abcdef0123456789abcdef01234567'],
          ),
        ),
    ),
    groups: z.optional(
      list(
        'a list of groups',
        'The groups of files that are compared. A policy that extends another, or is extended itself, may do without.',
        group,
        1,
      ),
    ),
    severity: z.optional(
      map(
        'a map from finding codes to severities',
        'How bad each kind of finding is, where the default does not fit.',
        severityKeys(),
      ),
    ),
    fix: z.optional(
      list(
        'a list of finding codes',
        'Which kinds of findings a fix may clear: these and no others. Without it: `missing`, `required-absent`, and `version-conflict` where the two files agreed before.',
        choice(fixableCodes, 'The code of a finding that a fix can clear.', ['missing']),
      ),
    ),
  },
).check(
  // For editors: the reader says it in its own words, and lets a policy that is extended do without both.
  z.meta({
    anyOf: ['groups', 'extends'].map((key) => ({ type: 'object', properties: eitherKey, required: [key] })),
  }),
);

/** A policy that has the shape, with nothing filled in. */
export type ShapedPolicy = z.output<typeof policyShape>;
/** Parts of it. */
export type ShapedGroup = z.output<typeof group>;
export type ShapedVariant = z.output<typeof variant>;
