// 2ddf4ab7fb01c4454a17759d93faa734
(function (exports, require, module, __filename, __dirname) {"use strict";
exports.id = 38;
exports.ids = [38];
exports.modules = {

/***/ 9038:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  policyShape: () => (/* binding */ policyShape)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 2 modules
var schemas = __webpack_require__(5395);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/iso.js
var iso = __webpack_require__(3102);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js + 1 modules
var api = __webpack_require__(3305);
// EXTERNAL MODULE: ./src/policy/finding-code.ts
var finding_code = __webpack_require__(6301);
;// CONCATENATED MODULE: ./src/policy/shape-parts.ts

function map(expected, description, shape) {
    const known = Object.keys(shape).join(', ');
    const error = ({ code }) => (code === 'unrecognized_keys' ? known : expected);
    return schemas/* strictObject */.rej(shape, { error }).check(describe(description));
}
function list(expected, description, item, least = 0) {
    const items = schemas/* array */.YOg(item, expected).check(describe(description));
    return least === 0 ? items : items.check(api/* _minLength */.m9(least, `expected ${expected}; found an empty list`));
}
function shape_parts_text(expected, description, examples) {
    return schemas/* string */.YjP(expected)
        .check(describe(description, examples), api/* _minLength */.m9(1, `expected ${expected}; found an empty text`));
}
function choice(values, description, examples) {
    return schemas/* enum */.k5n(values, `one of ${values.join(', ')}`).check(describe(description, examples));
}
function describe(description, examples) {
    return schemas/* meta */.mIj(examples === undefined ? { description } : { description, examples: [...examples] });
}

;// CONCATENATED MODULE: ./src/policy/severity-keys.ts



function severityKeys() {
    const keys = finding_code/* findingCodes */.Yj.map((code) => {
        const description = `${meaning[code]} By default: ${usually(code)}.`;
        return [
            code,
            schemas/* optional */.lqM(choice(['error', 'warning', 'notice', 'off'], description, [finding_code/* defaultSeverity */.NU[code]])),
        ];
    });
    return Object.fromEntries(keys);
}
const meaning = {
    missing: 'The base has a package that the variant lacks.',
    'commented-out': 'The variant has a package of the base only as a comment.',
    'version-conflict': 'No version satisfies both the base and the variant.',
    'version-wider': 'The base caps the versions of a package, and the variant allows versions above the cap.',
    'version-differs': 'Under `versions: exact`, the two files allow different versions that have some in common.',
    'left-behind': 'The base has dropped a package, and the variant still has it.',
    'extras-differ': 'The extras of a package (`name[extra]`) do not fit the relation.',
    'marker-differs': 'A package is installed in other environments than in the base, against the relation.',
    'source-differs': 'A package comes from a URL in one file, and from the index or another URL in the other.',
    unexpected: 'The variant has a package that its relation to the base forbids.',
    'required-absent': 'The variant lacks a package that `require` names.',
    duplicate: 'A file names one package on several lines that do not say the same.',
    'unreadable-line': 'A file has a line that pip refuses.',
    'unusual-line-break': 'A file has a character that pip takes for the end of a line and people do not see.',
    'exception-expired': 'An exception of the policy has gone past its `until`.',
    'exception-unused': 'An exception of the policy excuses nothing today.',
    'not-governed': 'A deploy installs a dependency file that no group names or includes. A heuristic, which reads the files of platforms.',
    'not-tested': 'A deploy installs a governed file that CI never installs. A heuristic, which reads the files of platforms.',
};
const raised = {
    'commented-out': '; error when the change brings the package into the base',
    'version-conflict': '; error when the two files agreed before, for an overlay, and under versions: exact',
    'source-differs': '; error for two addresses in an overlay',
    duplicate: ' when no version satisfies all lines; else notice',
};
function usually(code) {
    return `${finding_code/* defaultSeverity */.NU[code]}${raised[code] ?? ''}`;
}

// EXTERNAL MODULE: ./src/policy/value-complaint.ts
var value_complaint = __webpack_require__(7255);
;// CONCATENATED MODULE: ./src/policy/policy-shape.ts





const packageName = /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/;
const path = shape_parts_text('a path or a glob', 'A file of the repository as seen from the root, with `/` between folders, or a glob: `*`, `?`, `[\u2026]` and `{a,b}` within one part of the path, `**` for any number of folders.', ['backend/requirements.txt', 'services/*/requirements.txt']).check(schemas/* meta */.mIj({ pattern: '^(?!/)(?![A-Za-z]:)[^\\\\]*[^\\\\/]$' }));
const reason = schemas/* optional */.lqM(shape_parts_text('a text that says why', 'Why the exception is there, for whoever reads the policy, the report or the pull request next.', ['the platform image brings its own CPU build']));
const until = schemas/* optional */.lqM(iso/* date */.p6({ error: ({ input }) => (typeof input === 'string' ? (0,value_complaint/* dateComplaint */._P)(input) : value_complaint/* expectedDate */.$V) }).check(schemas/* meta */.mIj({
    description: 'The last day (UTC) on which the exception is meant to hold. From the next day on it still excuses, but is itself a finding (`exception-expired`).',
    examples: ['2027-01-31'],
})));
const pattern = shape_parts_text('a package name or a glob', 'A package name, in any spelling, or a glob over canonical names: `*` any characters, `?` one character, `[\u2026]` one of several.', ['torch', 'boto3-stubs*']).check(schemas/* meta */.mIj({ pattern: '^[A-Za-z0-9._*?[\\]!^-]+$' }));
const packageEntry = map('a map with "package"', 'An exception for one package, or for all that a glob means.', {
    package: pattern,
    reason,
    until,
});
const sectionEntry = map('a map with "section"', 'An exception for all packages under one heading of the base.', {
    section: shape_parts_text('the text of a heading', 'A heading of the base file. Case, punctuation, numbering and words such as "dependencies" do not matter, nor what stands in parentheses, behind a colon or behind " - ", unless it alone tells several headings apart.', ['Testing']),
    reason,
    until,
});
const exceptions = (description) => list('a list of package names, globs or maps with "package"', description, schemas/* union */.KCZ([pattern, packageEntry], 'a package name, a glob or a map with "package"'));
const python = schemas/* string */.YjP('a Python version in quotes, such as "3.13"').check(api/* _regex */.Fk(/^[0-9]{1,4}\.[0-9]{1,4}(?:\.[0-9]{1,4})?$/, {
    error: ({ input }) => `"${String(input)}" is no Python version: write it as "3.13" or "3.13.2"`,
}), schemas/* meta */.mIj({
    description: 'The Python version that the variant is installed on, in quotes (without them YAML reads 3.10 as the number 3.1). Requirements whose markers are false there do not count.',
    examples: ['3.13', '3.12.4'],
}));
const environment = map('a map with python, platform, machine and implementation', 'The machine that the variant is installed on. Markers are evaluated for it; what is not given may be anything.', {
    python: schemas/* optional */.lqM(python),
    platform: schemas/* optional */.lqM(choice(['linux', 'macos', 'windows'], 'The operating system.', ['linux'])),
    machine: schemas/* optional */.lqM(shape_parts_text('the name of a processor', 'The processor, as `platform.machine()` names it there.', [
        'x86_64',
        'arm64',
        'aarch64',
        'AMD64',
    ])),
    implementation: schemas/* optional */.lqM(choice(['cpython', 'pypy'], 'The Python implementation.', ['cpython'])),
});
const substituteName = schemas/* string */.YjP('a package name')
    .check(api/* _regex */.Fk(packageName, { error: ({ input }) => (0,value_complaint/* nameComplaint */.vm)(String(input)) }), schemas/* meta */.mIj({ description: 'The package that the variant has instead.', examples: ['opencv-python-headless'] }));
const substitute = schemas/* record */.g1P(schemas/* string */.YjP('a package name').check(api/* _regex */.Fk(packageName, { error: ({ input }) => (0,value_complaint/* nameComplaint */.vm)(String(input)) })), schemas/* union */.KCZ([
    substituteName,
    map('a map with "with"', 'A substitute with its reason and end.', { with: substituteName, reason, until }),
], 'a package name or a map with "with"'), 'a map from package names of the base to those that the variant has instead')
    .check(describe('Packages of the base that the variant has under another name: it must have the substitute, whose versions are compared with those of the base.', [{ 'opencv-python': 'opencv-python-headless' }]));
const variantKeys = {
    path,
    relation: schemas/* optional */.lqM(choice(['superset', 'equal', 'subset', 'overlay'], 'How the variant relates to its base. `superset` (the default): it has every package of the base and may have more. `equal`: it has the same packages. `subset`: it has nothing that the base lacks. `overlay`: it is installed together with the base, may add packages and must not contradict it.', ['subset'])),
    versions: schemas/* optional */.lqM(choice(['exact', 'minor', 'compatible', 'ignore'], 'How alike the versions must be. `compatible` (the default): some version satisfies both files. `minor`: the same minor version is enough. `exact`: both allow the same versions. `ignore`: versions are not compared.', ['minor'])),
    environment: schemas/* optional */.lqM(environment),
    python: schemas/* optional */.lqM(python),
    extra: schemas/* optional */.lqM(exceptions('Packages that only this variant has, on purpose.')),
    omit: schemas/* optional */.lqM(list('a list of package names, globs or maps with "package" or "section"', 'Packages of the base that this variant leaves out, on purpose: names, globs, or whole sections of the base.', schemas/* union */.KCZ([pattern, packageEntry, sectionEntry], 'a package name, a glob or a map with "package" or "section"'))),
    differ: schemas/* optional */.lqM(exceptions('Packages whose version, extras, marker and source may differ between this variant and the base. Where the variant lacks one, it is missing all the same, and a fix writes the line of the base.')),
    substitute: schemas/* optional */.lqM(substitute),
    require: schemas/* optional */.lqM(list('a list of package names', 'Packages of the base that the variant must have even though its relation would not ask for them (`subset`), or an `omit` would let it lack them. Names only, no globs; an `overlay` has none.', shape_parts_text('a package name', 'The name of a package of the base.', ['gunicorn']).check(api/* _regex */.Fk(packageName, { error: ({ input }) => (0,value_complaint/* requireComplaint */.F4)(String(input)) })))),
};
const variant = schemas/* union */.KCZ([path, map('a map with "path"', 'A variant with rules of its own.', variantKeys)], 'a path, a glob or a map with "path"');
const group = map('a map with "base" and "variants"', 'One base and the variants that are checked against it.', {
    name: schemas/* optional */.lqM(shape_parts_text('a name', 'What the group is called in reports; no two groups have the same name. Without it a group is called by the path of its base.', ['backend'])),
    base: schemas/* union */.KCZ([path, list('a list of paths or globs', 'Several files that are the base together.', path, 1)], 'a path, a glob or a list of them')
        .check(describe('The file, or the files taken together, that the variants are checked against: a path, a glob or several.', ['backend/requirements.txt'])),
    variants: list('a list of variants', 'The files that are checked against the base: paths and globs, or maps with a path and its rules. A variant that is named outright goes before a glob that matches it too, and a glob never matches the files of its own base.', variant, 1),
});
const extended = shape_parts_text('a path or "github>owner/repo/path@ref"', 'A file of the same repository as seen from the root, or a file of a repository on GitHub: `github>owner/repo/path@ref`, where the ref is a commit id, so that the rules change only when this file does.', ['.github/shared-sync-policy.yml', 'github>octo-org/policies/python.yml@0123456789abcdef0123456789abcdef01234567']);
const eitherKey = { groups: { description: 'Groups of its own.' }, extends: { description: 'Groups of others.' } };
const policyShape = map('a map with "version" and "groups"', 'Which dependency files belong together, and how far they may drift apart.', {
    version: schemas/* literal */.euz(1, 'the number 1, the only version so far')
        .check(describe('The version of this format: 1.', [1])),
    enforce: schemas/* optional */.lqM(choice(['new', 'all', 'none'], 'Which findings of severity `error` fail the check. `new` (the default): those that the change brings. `all`: older ones too. `none`: no finding does.', ['new'])),
    extends: schemas/* optional */.lqM(schemas/* union */.KCZ([extended, list('a list of policies', 'Several policies, the later over the earlier.', extended, 1)], {
        error: 'a path, "github>owner/repo/path@ref" or a list of them',
    })
        .check(describe('The policy or policies that this one builds on: a later one, with all that it builds on itself, overrides an earlier one, and this one overrides them all. `enforce` and `fix` are overridden as a whole, `severity` code by code; all groups hold, but for one of the same name, which is overridden.', ['github>octo-org/policies/python.yml@0123456789abcdef0123456789abcdef01234567']))),
    groups: schemas/* optional */.lqM(list('a list of groups', 'The groups of files that are compared. A policy that extends another, or is extended itself, may do without.', group, 1)),
    severity: schemas/* optional */.lqM(map('a map from finding codes to severities', 'How bad each kind of finding is, where the default does not fit.', severityKeys())),
    fix: schemas/* optional */.lqM(list('a list of finding codes', 'Which kinds of findings a fix may clear: these and no others. Without it: `missing`, `required-absent`, and `version-conflict` where the two files agreed before.', choice(finding_code/* fixableCodes */.QI, 'The code of a finding that a fix can clear.', ['missing']))),
}).check(schemas/* meta */.mIj({
    anyOf: ['groups', 'extends'].map((key) => ({ type: 'object', properties: eitherKey, required: [key] })),
}));


/***/ })

};
;
})
