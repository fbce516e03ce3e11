import type { defaultSeverity, FindingCode, FixableCode } from '../policy/finding-code.ts';

/**
 * What people are told of each finding: `explain`, `docs/findings/` and the help texts of other formats are made from it.
 *
 * Words in backticks are code; a sentence is one line.
 */
export const findingPages: { readonly [Code in FindingCode]: FindingPage<Code> } = {
  missing: {
    definition:
      'The base has the package and the variant does not, though its relation (`superset` or `equal`) asks for it. It is missing in at least one environment that the variant is made for; when it is not missing everywhere, the message says where, or gives an example.',
    severity: 'error',
    fixable: 'yes',
    rule: [],
    example: { base: ['stripe==11.1.0'], variant: [] },
    why: 'This is how a deploy dies: the code imports a package that was never installed there, and a crash names one at a time.',
    ways: [
      'Add the line to the variant, or let `fix` add it.',
      'If it is left out on purpose: `omit`, with a reason.',
      'If another package stands in for it: `substitute`.',
      'If only another operating system needs it: a marker in the base, such as `; sys_platform == "win32"`.',
    ],
  },
  'commented-out': {
    definition:
      'The base has the package, and the variant has it as a comment that would be a requirement without its `#`.',
    severity: 'warning; error when this change brought the line of the base',
    fixable: 'opt-in',
    rule: [],
    example: { base: ['sentry-sdk==1.39.1'], variant: ['# sentry-sdk==1.39.1'] },
    why: 'Somebody commented it out, often for a reason that no longer holds.',
    ways: [
      'Take the `#` away, or list `commented-out` under `fix` of the policy.',
      'If it is off on purpose: `omit`, with the reason from the comment.',
    ],
  },
  'version-conflict': {
    definition: 'No version satisfies both sides, in every environment where both apply.',
    severity:
      'warning; error when the two sides agreed before this change, for an `overlay`, and under `versions: exact`',
    fixable: 'yes, when the two sides agreed before',
    rule: [],
    example: { base: ['pandas>=2.2.2'], variant: ['pandas==2.2.0'] },
    why: 'What was tested is not what is deployed. In an overlay pip refuses to install the two together.',
    ways: [
      'Bring the two lines together.',
      'If the variant must differ: `differ`, with a reason; for all packages of a variant `versions: minor` or `ignore`.',
    ],
  },
  'version-wider': {
    definition: 'The base has an upper bound (and is no exact pin), and the variant allows versions above it.',
    severity: 'warning',
    fixable: 'opt-in',
    rule: [],
    example: { base: ['numpy<2.0.0'], variant: ['numpy'] },
    why: 'A cap is the scar of a breakage. The variant will walk into it again.',
    ways: ['Give the variant the same bound.', 'If the variant may go further: `differ`, with a reason.'],
  },
  'version-differs': {
    definition:
      'The variant asks for `versions: exact`, and the two sides allow different versions without being in conflict.',
    severity: 'error',
    fixable: 'opt-in',
    rule: ['versions: exact'],
    example: { base: ['numpy>=1.26'], variant: ['numpy>=1.24'] },
    why: 'Exact was asked for.',
    ways: [
      'Write the same versions on both sides.',
      '`differ` for one package, `versions: compatible` for the whole variant.',
    ],
  },
  'left-behind': {
    definition:
      'This change takes the package out of the base; the variant had it, or its `substitute`, and still has it. Needs a compared revision.',
    severity: 'warning',
    fixable: 'opt-in',
    rule: [],
    example: { base: ['django>=5.0'], variant: ['django>=5.0', 'python-magic==0.4.27'] },
    why: 'Most removals are forgotten in the variants, which go on installing what nobody imports.',
    ways: ['Take the line out of the variant as well.', 'If the variant needs it on its own: `extra`.'],
  },
  'extras-differ': {
    definition:
      'Both sides have the package, and the variant lacks an extra of the base (`superset`), has one too many (`subset`), or another set (`equal`). Generated and constraints files are not judged.',
    severity: 'warning',
    fixable: 'opt-in',
    rule: [],
    example: { base: ['uvicorn[standard]==0.29.0'], variant: ['uvicorn==0.29.0'] },
    why: 'An extra is a set of packages: without `uvicorn[standard]` there are no web sockets.',
    ways: ['Write the same extras.', '`differ`, with a reason.'],
  },
  'marker-differs': {
    definition:
      'Both sides have the package, but not in the same environments, judged on those that the variant is made for: the variant has it in fewer (`superset`), in more (`subset`) or in others (`equal`).',
    severity: 'warning',
    fixable: 'opt-in',
    rule: [],
    example: { base: ['psutil==5.9.8'], variant: ['psutil==5.9.8; sys_platform == "win32"'] },
    why: 'The package is there on the machine where the line was written, and not where the file is installed.',
    ways: [
      'Write the same marker.',
      'Give the variant its `environment`, so that the marker is evaluated for it.',
      '`differ`, with a reason.',
    ],
  },
  'source-differs': {
    definition:
      'One side takes the package from the index, the other from a URL or a repository, or both from different ones.',
    severity: 'warning; error for two addresses in an `overlay`',
    fixable: 'never',
    rule: [],
    example: {
      base: ['shop-client==1.2.0'],
      variant: ['shop-client @ https://example.com/shop_client-1.2.0-py3-none-any.whl'],
    },
    why: 'Two sources can hold two different programs under one name. In an overlay pip refuses two addresses.',
    ways: ['Take it from one source.', '`differ`, with a reason.'],
  },
  unexpected: {
    definition: 'The variant has a package that the base lacks, and its relation (`equal` or `subset`) forbids it.',
    severity: 'error',
    fixable: 'opt-in',
    rule: ['relation: subset'],
    example: { base: ['django>=5.0'], variant: ['django>=5.0', 'ipython==8.24.0'] },
    why: 'A small image grows by what somebody tried once.',
    ways: [
      'Take the line out, or add it to the base.',
      'If only this variant needs it: `extra`. That means packages by their names: a line without one (`-e .`, `./lib`) has no exception; of an address, `NAME @ ADDRESS` says the name.',
    ],
  },
  'required-absent': {
    definition: 'A variant lacks a package that its `require` names, though its relation or an `omit` would let it.',
    severity: 'error',
    fixable: 'yes',
    rule: ['relation: subset', 'require: [django, gunicorn]'],
    example: { base: ['django>=5.0', 'gunicorn==22.0.0'], variant: ['django>=5.0'] },
    why: 'It was named because nothing works without it.',
    ways: ['Add the line, or let `fix` add it.', 'Take the name out of `require`.'],
  },
  duplicate: {
    definition:
      'One file has the package on several lines that apply in one environment and do not say the same, or on a line that a constraint (`-c`) of the same file excludes.',
    severity: 'error when no version satisfies all lines; else notice',
    fixable: 'never',
    rule: [],
    example: { base: ['requests>=2.31.0'], variant: ['requests>=2.31.0', 'requests<2.30'] },
    why: 'pip refuses lines that no version satisfies, and people change one line and overlook the other.',
    ways: ['Keep one line, or put into one what they say together.', 'Bring the line and its constraint together.'],
  },
  'unreadable-line': {
    definition:
      'pip refuses the line. The rest of the file is compared; if the name can be read, the package counts as present.',
    severity: 'error',
    fixable: 'never',
    rule: [],
    example: { base: ['flask==1.24.4'], variant: ['flask==1.24..4'] },
    why: 'The installation stops at this line.',
    ways: ['Mend the line: the caret shows the place.'],
  },
  'unusual-line-break': {
    definition:
      'A line holds a character that ends a line for pip but not for editors: a vertical tab, a form feed, U+2028 and the like.',
    severity: 'warning',
    fixable: 'never',
    rule: [],
    example: null,
    why: 'What looks like the rest of a comment is a requirement that pip installs. No fix touches such a file.',
    ways: ['Replace the character with a line break, and look at what stood behind it.'],
  },
  'exception-expired': {
    definition:
      "An exception of the policy has an `until` that lies in the past. It still excuses, so that a date alone breaks nobody's build.",
    severity: 'warning',
    fixable: 'never',
    rule: ['omit:', '  - package: torch', '    reason: the platform image brings its own', '    until: 2026-01-31'],
    example: { base: ['django>=5.0', 'torch==2.3.0'], variant: ['django>=5.0'] },
    why: 'The date was written down so that somebody looks again.',
    ways: ['Look again: mend the drift and take the exception out, or give it another date.'],
  },
  'exception-unused': {
    definition:
      'An exception of the policy excuses nothing today. An `extra` on a relation that forbids nothing documents, and is never unused.',
    severity: 'notice',
    fixable: 'never',
    rule: ['omit:', '  - package: torch', '    reason: the platform image brings its own'],
    example: { base: ['django>=5.0'], variant: ['django>=5.0'] },
    why: 'It would excuse the next drift of that package without anybody deciding so.',
    ways: ['Take it out, or correct its name: the message says when another name is near.'],
  },
  'not-governed': {
    definition:
      'A deploy installs a dependency file that no group of the policy names or includes, and that does more than include (`-r`) files which groups have. What deploys install is read from the files of platforms (`render.yaml`, `Dockerfile`, `Procfile` and the like) below the root, and from what platforms do when they are told nothing. That is a heuristic, and the message says so.',
    severity: 'off',
    fixable: 'never',
    settings: ['severity: { not-governed: warning }'],
    rule: [],
    example: {
      base: ['django>=5.0'],
      variant: ['django>=5.0'],
      others: [
        ['requirements-web.txt', ['django>=5.0']],
        [
          'render.yaml',
          [
            'services:',
            '  - type: web',
            '    runtime: python',
            '    buildCommand: pip install -r requirements-web.txt',
          ],
        ],
      ],
    },
    why: 'A line can be forgotten in that file too, and nobody is told.',
    ways: ['Make the file a base or a variant in the policy, or include it in one with `-r`.'],
  },
  'not-tested': {
    definition:
      'A deploy installs a governed file that CI never installs, `-r` followed. Both are read from files below the root: those of platforms (`render.yaml`, `Dockerfile`, `Procfile` and the like), and for CI the workflows of GitHub, `.gitlab-ci.yml` with the files of the repository that it includes by name, `.circleci/config.yml`, `azure-pipelines.yml` (also `azure-pipelines-*.yml` and those in `.azure-pipelines/`), `.travis.yml` and `bitbucket-pipelines.yml`, with the scripts, Makefiles, `tox.ini`, `noxfile.py` and compose files that these run and the images that they build. That is a heuristic; the message says so, and names the first line of CI that could not be understood. A service that is not named here is not seen: leave the finding off then.',
    severity: 'off',
    fixable: 'never',
    settings: ['severity: { not-tested: warning }'],
    rule: [],
    example: {
      base: ['django>=5.0'],
      variant: ['django>=5.0'],
      others: [
        [
          'render.yaml',
          [
            'services:',
            '  - type: web',
            '    runtime: python',
            '    buildCommand: pip install -r requirements-render.txt',
          ],
        ],
      ],
    },
    why: 'What the tests ran with is not what runs for users: the first installation of that file is the deploy.',
    ways: ['Install the file in a job of CI too, if only to see that it can be installed.'],
  },
};

/**
 * One finding, explained. Words may not import the policy's tables, so the compiler holds what is said here of severity and
 * fix against them.
 */
export interface FindingPage<Code extends FindingCode = FindingCode> {
  /** What holds when it is found. */
  readonly definition: string;
  /** The severity when the policy says nothing, and behind it when it is another one. */
  readonly severity: `${(typeof defaultSeverity)[Code]}${string}`;
  /** Whether a fix may clear it when the policy says nothing. */
  readonly fixable: Code extends FixableCode ? 'opt-in' | `yes${string}` : 'never';
  /** Lines of the policy, outside its groups, that the example needs. */
  readonly settings?: readonly string[];
  /** Lines of a variant's rule in the policy that the example needs. */
  readonly rule: readonly string[];
  /** Lines of a base and a variant that are this finding and no other; null where it cannot be shown. */
  readonly example: {
    readonly base: readonly string[];
    readonly variant: readonly string[];
    /** Further files, each with its lines. */
    readonly others?: readonly (readonly [path: string, lines: readonly string[]])[];
  } | null;
  readonly why: string;
  /** What to do, or how to except it. */
  readonly ways: readonly string[];
}
