export const id = 233;
export const ids = [233];
export const modules = {

/***/ 6859:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NK: () => (/* binding */ findingText),
/* harmony export */   Xu: () => (/* binding */ findingMarkdown)
/* harmony export */ });
/* unused harmony export findingList */
/* harmony import */ var _finding_pages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8250);
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6488);
/* harmony import */ var _wrap_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8748);



/** Columns of the pages below `docs/`, where a table or a policy does not need more. */
const pageWidth = 120;
/** The page of a finding as Markdown: `docs/findings/<code>.md`. Ends in a line feed. */
function findingMarkdown(code) {
    const page = _finding_pages_js__WEBPACK_IMPORTED_MODULE_0__/* .findingPages */ .i[code];
    const policy = policyLines(page);
    const example = exampleLines(page);
    return blocks([
        [`# ${code}`],
        (0,_wrap_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .L)(page.definition, pageWidth, 0),
        ['| default severity | a fix may clear it |', '|---|---|', `| ${page.severity} | ${page.fixable} |`],
        policy.length === 0 ? [] : ['```yaml', ...policy, '```'],
        example.length === 0 ? [] : ['```text', ...example, '```'],
        (0,_wrap_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .L)(`**Why it matters.** ${page.why}`, pageWidth, 0),
        ['**How it goes away.**'],
        ways(code, page).flatMap((way) => item(way, pageWidth)),
    ]);
}
/** The page of a finding for a terminal of so many columns. Ends in a line feed. */
function findingText(code, columns) {
    const page = _finding_pages_js__WEBPACK_IMPORTED_MODULE_0__/* .findingPages */ .i[code];
    const width = Math.min(columns, 100);
    const policy = policyLines(page);
    const example = exampleLines(page);
    return blocks([
        [code],
        (0,_wrap_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .L)(page.definition, width, 0),
        (0,_wrap_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .L)(`Severity: ${page.severity}.`, width, 0),
        (0,_wrap_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .L)(`A fix may clear it: ${page.fixable}.`, width, 0),
        policy.length === 0 ? [] : ['With this policy', ...indented(policy)],
        example.length === 0 ? [] : ['Example', ...indented(example)],
        (0,_wrap_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .L)(`Why it matters: ${page.why}`, width, 0),
        ['How it goes away', ...ways(code, page).flatMap((way) => item(way, width - 2).map((line) => `  ${line}`))],
        [(0,_project_js__WEBPACK_IMPORTED_MODULE_1__/* .findingUrl */ .bM)(code)],
    ]);
}
/** `docs/findings/README.md`: every finding with its defaults. Ends in a line feed. */
function findingList() {
    const rows = Object.entries(findingPages).map(([code, { severity, fixable }]) => `| [\`${code}\`](${code}.md) | ${severity} | ${fixable} |`);
    return blocks([
        ['# Findings'],
        wrap('Every verdict on a package has one of these codes. Which of them fail the check, and which of them a fix may clear, is for the policy to say under `severity` and `fix`; these are the defaults. `dependency-file-sync explain <code>` prints the same pages.', pageWidth, 0),
        ['| code | default severity | a fix may clear it |', '|---|---|---|', ...rows],
        wrap('A finding is *introduced* when the compared revision did not have it. It *counts*, and makes the verdict `drift`, when its severity is `error` and `enforce` is `all`, or `enforce` is `new` and it is introduced or nothing was compared. Warnings and notices never change the exit status.', pageWidth, 0),
    ]);
}
/** What every finding has in common comes last. */
function ways(code, { ways: own }) {
    return [
        ...own,
        `To say it louder or not at all: \`severity: { ${code}: error }\`, or \`warning\`, \`notice\`, \`off\`.`,
    ];
}
/** The policy that the example needs; none where the shortest one does. */
function policyLines({ settings = [], rule }) {
    if (settings.length + rule.length === 0)
        return [];
    const variant = rule.length === 0
        ? ['- requirements-render.txt']
        : ['- path: requirements-render.txt', ...rule.map((line) => `  ${line}`)];
    return [
        'version: 1',
        ...settings,
        'groups:',
        '  - base: requirements.txt',
        '    variants:',
        ...variant.map((line) => `      ${line}`),
    ];
}
function exampleLines({ example }) {
    if (example === null)
        return [];
    const others = (example.others ?? []).flatMap(([path, lines]) => ['', `# ${path}`, ...lines]);
    return ['# base', ...example.base, '', '# variant', ...example.variant, ...others];
}
/** An item of a list, its further lines under its text. */
function item(text, width) {
    return (0,_wrap_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .L)(text, width - 2, 0).map((line, index) => (index === 0 ? `- ${line}` : `  ${line}`));
}
function indented(lines) {
    return lines.map((line) => (line === '' ? '' : `  ${line}`));
}
function blocks(parts) {
    return `${parts
        .filter((part) => part.length > 0)
        .map((part) => part.join('\n'))
        .join('\n\n')}\n`;
}


/***/ }),

/***/ 8250:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ findingPages)
/* harmony export */ });
/**
 * What people are told of each finding: `explain`, `docs/findings/` and the help texts of other formats are made from it.
 *
 * Words in backticks are code; a sentence is one line.
 */
const findingPages = {
    missing: {
        definition: 'The base has the package, the variant has not, and its relation (`superset` or `equal`) asks for it. It is missing in at least one environment that the variant is made for; the message names one when it is not missing everywhere.',
        severity: 'error',
        fixable: 'yes',
        rule: [],
        example: { base: ['stripe==11.1.0'], variant: [] },
        why: 'This is how a deploy dies: the code imports a package that was never installed there, and a crash names one at a time.',
        ways: [
            'Add the line to the variant, or let `fix` add it.',
            'If it is left out on purpose: `omit`, with a reason.',
            'If another package stands in for it: `substitute`.',
        ],
    },
    'commented-out': {
        definition: 'The base has the package, and the variant has it as a comment that would be a requirement without its `#`.',
        severity: 'warning; error when this change brought the line of the base',
        fixable: 'opt-in',
        rule: [],
        example: { base: ['sentry-sdk==1.39.1'], variant: ['# sentry-sdk==1.39.1'] },
        why: 'Somebody switched it off. Often on purpose, and the purpose is gone.',
        ways: [
            'Take the `#` away, or list `commented-out` under `fix` of the policy.',
            'If it is off on purpose: `omit`, with the reason from the comment.',
        ],
    },
    'version-conflict': {
        definition: 'No version satisfies both sides, in every environment where both apply.',
        severity: 'warning; error when the two sides agreed before this change, and for an `overlay`',
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
        definition: 'The variant asks for `versions: exact`, and the two sides allow different versions without being in conflict.',
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
        definition: 'This change takes the package out of the base; the variant had it and still has it. Needs a compared revision.',
        severity: 'warning',
        fixable: 'opt-in',
        rule: [],
        example: { base: ['django>=5.0'], variant: ['django>=5.0', 'python-magic==0.4.27'] },
        why: 'Most removals are forgotten in the variants, which go on installing what nobody imports.',
        ways: ['Take the line out of the variant as well.', 'If the variant needs it on its own: `extra`.'],
    },
    'extras-differ': {
        definition: 'Both sides have the package, and the variant lacks an extra of the base (`superset`), has one too many (`subset`), or another set (`equal`). Generated and constraints files are not judged.',
        severity: 'warning',
        fixable: 'opt-in',
        rule: [],
        example: { base: ['uvicorn[standard]==0.29.0'], variant: ['uvicorn==0.29.0'] },
        why: 'An extra is a set of packages: without `uvicorn[standard]` there are no web sockets.',
        ways: ['Write the same extras.', '`differ`, with a reason.'],
    },
    'marker-differs': {
        definition: 'Both sides have the package, but not in the same environments, judged on those that the variant is made for: the variant has it in fewer (`superset`), in more (`subset`) or in others (`equal`).',
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
        definition: 'One side takes the package from the index, the other from a URL or a repository, or both from different ones.',
        severity: 'warning',
        fixable: 'never',
        rule: [],
        example: {
            base: ['shop-client==1.2.0'],
            variant: ['shop-client @ https://example.com/shop_client-1.2.0-py3-none-any.whl'],
        },
        why: 'Two sources are two programs of one name.',
        ways: ['Take it from one source.', '`differ`, with a reason.'],
    },
    unexpected: {
        definition: 'The variant has a package that the base has not, and its relation (`equal` or `subset`) forbids it.',
        severity: 'error',
        fixable: 'opt-in',
        rule: ['relation: subset'],
        example: { base: ['django>=5.0'], variant: ['django>=5.0', 'ipython==8.24.0'] },
        why: 'A small image grows by what somebody tried once.',
        ways: ['Take the line out, or add it to the base.', 'If only this variant needs it: `extra`.'],
    },
    'required-absent': {
        definition: 'A `subset` names the package under `require`, and has it not.',
        severity: 'error',
        fixable: 'yes',
        rule: ['relation: subset', 'require: [django, gunicorn]'],
        example: { base: ['django>=5.0', 'gunicorn==22.0.0'], variant: ['django>=5.0'] },
        why: 'It was named because nothing works without it.',
        ways: ['Add the line, or let `fix` add it.', 'Take the name out of `require`.'],
    },
    duplicate: {
        definition: 'One file has the package on several lines that apply in one environment.',
        severity: 'error when no version satisfies all lines, notice when only the text differs',
        fixable: 'never',
        rule: [],
        example: { base: ['requests>=2.31.0'], variant: ['requests>=2.31.0', 'requests<2.30'] },
        why: 'pip refuses lines that no version satisfies, and people change one line and overlook the other.',
        ways: ['Keep one line.'],
    },
    'unreadable-line': {
        definition: 'pip refuses the line. The rest of the file is compared; if the name can be read, the package counts as present.',
        severity: 'error',
        fixable: 'never',
        rule: [],
        example: { base: ['flask==1.24.4'], variant: ['flask==1.24..4'] },
        why: 'The installation stops at this line.',
        ways: ['Mend the line: the caret shows the place.'],
    },
    'unusual-line-break': {
        definition: 'A line holds a character that ends a line for pip and not for editors: a vertical tab, a form feed, U+2028 and their like.',
        severity: 'warning',
        fixable: 'never',
        rule: [],
        example: null,
        why: 'What looks like the rest of a comment is a requirement that pip installs. No fix touches such a file.',
        ways: ['Replace the character by a line break, and look at what stood behind it.'],
    },
    'exception-expired': {
        definition: "An exception of the policy has an `until` that lies in the past. It still excuses, so that a date alone breaks nobody's build.",
        severity: 'warning',
        fixable: 'never',
        rule: ['omit:', '  - package: torch', '    reason: the platform image brings its own', '    until: 2026-01-31'],
        example: { base: ['django>=5.0', 'torch==2.3.0'], variant: ['django>=5.0'] },
        why: 'The date was written down so that somebody looks again.',
        ways: ['Look again: mend the drift and take the exception out, or give it another date.'],
    },
    'exception-unused': {
        definition: 'An exception of the policy excuses nothing today. An `extra` on a relation that forbids nothing documents, and is never unused.',
        severity: 'notice',
        fixable: 'never',
        rule: ['omit:', '  - package: torch', '    reason: the platform image brings its own'],
        example: { base: ['django>=5.0'], variant: ['django>=5.0'] },
        why: 'It would excuse the next drift of that package without anybody deciding so.',
        ways: ['Take it out.'],
    },
    'not-governed': {
        definition: 'A deploy installs a dependency file that no group of the policy names or includes. What deploys install is read from the files of platforms (`render.yaml`, `Dockerfile`, `Procfile` and their like) below the root, and from what platforms do when they are told nothing: a heuristic, which says so.',
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
        definition: 'A deploy installs a governed file that CI never installs, `-r` followed. Both are read from the files of platforms and services below the root (`render.yaml`, `Dockerfile`, `.github/workflows/`, `tox.ini` and their like): a heuristic, which says so, and which names the first line of CI that it could not tell.',
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


/***/ }),

/***/ 4136:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Md: () => (/* binding */ isAbsence),
/* harmony export */   Vb: () => (/* binding */ nameOf)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(776);

/** The package as people know it; a line without a name is called by its text. Visible and clipped. */
function nameOf(finding) {
    if (finding.name !== '')
        return (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(finding.name, 100);
    const line = finding.here[0] ?? finding.base;
    return line === null || line.text === '' ? 'a requirement without a name' : (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(line.text, 200);
}
/** The place to look at: the variant's line, else where the fix would insert, else the base's line. */
function placeOf(finding, advice) {
    return finding.at ?? advice?.at ?? finding.base;
}
/** Whether the finding says that the variant lacks a package that it should have. */
function isAbsence(finding) {
    return finding.code === 'missing' || finding.code === 'commented-out' || finding.code === 'required-absent';
}


/***/ }),

/***/ 4535:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ sentenceOf),
  H: () => (/* binding */ sentencePhrase)
});

// EXTERNAL MODULE: ./src/report/naming.ts
var naming = __webpack_require__(4136);
// EXTERNAL MODULE: ./src/report/visible.ts
var visible = __webpack_require__(776);
;// CONCATENATED MODULE: ./src/report/phrase.ts

/** Puts phrases and numbers into our own words: ``say`${name} is missing here` ``. */
function say(words, ...phrases) {
    return words.flatMap((text, index) => {
        const phrase = phrases[index] ?? [];
        const own = text === '' ? [] : [{ kind: 'words', text }];
        return [...own, ...(typeof phrase === 'number' ? [{ kind: 'words', text: String(phrase) }] : phrase)];
    });
}
/** A text of a file or policy, visible and clipped to `limit` characters. */
function quote(text, limit = 200) {
    return [{ kind: 'quote', text: (0,visible/* clip */.$Q)(text, limit) }];
}
/** The package that the sentence is about, visible and clipped. */
function subject(name) {
    return [{ kind: 'subject', text: (0,visible/* clip */.$Q)(name, 200) }];
}
/** Words that came along with quotes in them (a reason, a message), visible and clipped, without their full stop. */
function free(text) {
    const shown = (0,visible/* clip */.$Q)(text, 600);
    return [{ kind: 'free', text: shown.endsWith('.') && !shown.endsWith('..') ? shown.slice(0, -1) : shown }];
}
/** Phrases with the same words between them, empty ones left out. */
function joined(phrases, between) {
    return phrases
        .filter((phrase) => phrase.length > 0)
        .flatMap((phrase, index) => (index === 0 ? phrase : [{ kind: 'words', text: between }, ...phrase]));
}
/** As one line of text. */
function phraseText(phrase) {
    return phrase.map((part) => part.text).join('');
}

;// CONCATENATED MODULE: ./src/report/what-is-wrong.ts



/** The first clause of a finding's sentence: what is wrong, and the line of the other side. Without a full stop. */
function whatIsWrong(finding) {
    const { detail } = finding;
    const name = subject((0,naming/* nameOf */.Vb)(finding));
    switch (detail.code) {
        case 'missing':
            return say `${missing(finding, name, detail)}; ${baseHas(finding)}`;
        case 'commented-out':
            return say `${standIn(finding, name, detail.substitute)} is commented out${onLine(finding, detail.commented)}; ${baseHas(finding)}`;
        case 'version-conflict':
        case 'version-wider':
        case 'version-differs':
            return versions(finding, name, detail);
        case 'left-behind':
            return say `the base no longer has ${name}, and this file still does`;
        case 'extras-differ':
            return extras(finding, name, detail);
        case 'marker-differs': {
            const witness = detail.witness === null ? [] : say `, which differs on ${quote(detail.witness)}`;
            return say `${baseLine(finding)} installs ${name} ${where(detail.baseMarker)}, this file ${where(detail.variantMarker)}${witness}`;
        }
        case 'source-differs':
            return say `${baseLine(finding)} takes ${name} from ${quote(detail.baseSource)}, this file from ${quote(detail.variantSource)}`;
        case 'unexpected': {
            const rule = detail.relation === 'equal' ? say `the two must be equal` : say `a subset may have only what its base has`;
            return say `${name} is in this file and not in its base, and ${rule}`;
        }
        case 'required-absent': {
            const how = detail.commented === null ? say `missing` : say `commented out${onLine(finding, detail.commented)}`;
            if (detail.substitute === null)
                return say `the policy requires ${name} here, and it is ${how}`;
            return say `the policy requires ${quote((0,naming/* nameOf */.Vb)(finding))} here, and ${subject(detail.substitute)}, which stands for it, is ${how}`;
        }
        case 'duplicate':
            return duplicate(finding, name, detail);
        case 'unreadable-line':
            return say `pip refuses this line: ${free(detail.reason)}`;
        case 'unusual-line-break':
            return say `pip ends the line at ${character(detail.character)}, which editors do not show, so that a requirement can hide behind it`;
        case 'exception-expired':
            return say `${exceptionPhrase(detail.list, detail.exception)} ended ${until(detail.exception)}`;
        case 'exception-unused':
            return say `${exceptionPhrase(detail.list, detail.exception)} excuses nothing today`;
        case 'not-governed':
            return say `${deploys(name, detail)}, and no group of the policy names or includes it (a heuristic: files of platforms were read, nothing was run)`;
        case 'not-tested': {
            const perhaps = detail.untold === null ? [] : say `, unless ${linePhrase(detail.untold)} does, which could not be told`;
            return say `${deploys(name, detail)}, and CI never installs it${perhaps} (a heuristic: files of platforms were read, nothing was run)`;
        }
    }
}
/** `path:line`, as sentences name a line. */
function linePhrase(place) {
    return quote(`${place.path}:${place.line}`);
}
function missing(finding, name, detail) {
    const condition = on(detail.witness);
    if (detail.substitute !== null)
        return say `${standIn(finding, name, detail.substitute)} is missing${condition}`;
    if (detail.lookalike !== null)
        return say `${name} is missing${condition} and looks replaced by ${quote(detail.lookalike)}`;
    return say `${name} is missing here${condition}`;
}
/** The package, or what the policy wants in its place: `psycopg2-binary, which stands for psycopg2 here,`. */
function standIn(finding, name, substitute) {
    return substitute === null ? name : say `${subject(substitute)}, which stands for ${quote((0,naming/* nameOf */.Vb)(finding))} here,`;
}
/** `requirements.txt:31 has stripe==11.1.0`, or what this change did there. */
function baseHas(finding) {
    const { base } = finding;
    if (base === null)
        return say `the base has it`;
    const text = base.text === '' || base.text === finding.name ? say `it` : quote(base.text);
    const added = finding.cause === 'base-added' && finding.introduced !== false;
    return added ? say `this change added ${text} at ${baseLine(finding)}` : say `${baseLine(finding)} has ${text}`;
}
function baseLine({ base, bases }) {
    if (base === null)
        return say `the base`;
    const others = bases.length - 1;
    if (others < 1)
        return linePhrase(base);
    return others === 1
        ? say `${linePhrase(base)} (with 1 more line)`
        : say `${linePhrase(base)} (with ${others} more lines)`;
}
/** Named only when the place that is printed before the sentence does not say it. */
function onLine(finding, commented) {
    return finding.at === null ? say ` on line ${commented.line}` : [];
}
function versions(finding, name, detail) {
    const base = baseLine(finding);
    const condition = on(detail.witness);
    const together = detail.overlay ? say `, though the two are installed together` : [];
    if (detail.code === 'version-wider') {
        const [limit, allowed] = [specifiers(detail.baseVersions), specifiers(detail.variantVersions)];
        return say `${base} limits ${name} to ${limit}, this file allows ${allowed}${condition}`;
    }
    const agreed = detail.agreedBefore === true ? say `, and the two agreed before` : [];
    if (detail.pins !== null) {
        const { order } = detail.pins;
        const how = order === 'older' ? say `, older` : order === 'newer' ? say `, newer` : [];
        const [pinned, here] = [quote(detail.pins.base), quote(detail.pins.variant)];
        return say `${base} pins ${name} ${pinned}, this file pins ${here}${how}${condition}${together}${agreed}`;
    }
    const conflict = detail.code === 'version-conflict';
    const why = conflict ? say `, and no version satisfies both` : say `, and the policy wants them the same`;
    const [baseWish, here] = [wish(detail.baseVersions, name), wish(detail.variantVersions, [])];
    return say `${base} ${baseWish}, this file ${here}${condition}${why}${together}${agreed}`;
}
/** A lone `==2.2.0` is a pin; everything else is asked for as written. */
function wish(text, name) {
    const pin = /^\s*===?\s*([^\s,*=]+)\s*$/.exec(text)?.[1];
    if (text.trim() === '')
        return name.length === 0 ? say `asks for any version` : say `asks for ${name} in any version`;
    const named = name.length === 0 ? [] : say `${name} `;
    return pin === undefined ? say `asks for ${named}${quote(text)}` : say `pins ${named}${quote(pin)}`;
}
function specifiers(text) {
    return text.trim() === '' ? say `any version` : quote(text);
}
function extras(finding, name, detail) {
    const asked = say `${baseLine(finding)} asks for ${name}`;
    const [lacks, adds] = [bracketed(detail.lacks), bracketed(detail.adds)];
    if (detail.adds.length === 0)
        return say `${asked} with ${lacks}, this file without`;
    if (detail.lacks.length === 0)
        return say `${asked} without ${adds}, this file with`;
    return say `${asked} with ${lacks}, this file with ${adds} instead`;
}
function bracketed(names) {
    return quote(`[${names.join(',')}]`);
}
function where(marker) {
    return marker === null ? say `everywhere` : say `where ${quote(marker)}`;
}
/** ` on Windows, Python 3.12`: the combination that shows it, when it does not hold everywhere. */
function on(witness) {
    return witness === null ? [] : say ` on ${free(witness)}`;
}
/** Of many lines the first five are named. */
function duplicate(finding, name, detail) {
    const lines = [...finding.here.slice(0, 1), ...detail.others.filter((line) => line !== finding.here[0])];
    const named = lines.slice(0, 5).map((line) => say `${linePhrase(line)} ${quote(line.text, 100)}`);
    const rest = lines.length > 5 ? [say `${lines.length - 5} more`] : [];
    const why = detail.kind === 'conflict' ? say `no version satisfies all of them` : say `they do not say the same`;
    return say `${name} stands on ${lines.length} lines (${joined([...named, ...rest], ', ')}), and ${why}`;
}
const lineBreakNames = new Map([
    ['\v', say `a vertical tab`],
    ['\f', say `a form feed`],
    ['\x1c', say `a file separator`],
    ['\x1d', say `a group separator`],
    ['\x1e', say `a record separator`],
    ['\x85', say `a next-line character`],
    ['\u2028', say `a line separator`],
    ['\u2029', say `a paragraph separator`],
]);
function character(text) {
    const name = lineBreakNames.get(text);
    return name === undefined ? quote(text, 40) : say `${name} (${quote((0,visible/* codePointName */.R8)(text))})`;
}
function exceptionPhrase(list, exception) {
    const reason = exception.reason === null ? [] : say `, with the reason ${quote(exception.reason)},`;
    return say `the ${quote(list)} exception for ${excepted(exception)}${reason}`;
}
function excepted(exception) {
    if (!('kind' in exception))
        return say `${subject(exception.package)} (by ${quote(exception.with)})`;
    return exception.kind === 'package' ? subject(exception.pattern) : say `the section ${subject(exception.heading)}`;
}
/** `a deploy installs x.txt here and at 2 more places` */
function deploys(name, { by }) {
    const others = by.length - 1;
    const where = others < 1 ? [] : others === 1 ? say ` and at 1 more place` : say ` and at ${others} more places`;
    return by[0]?.certain === false
        ? say `a deploy probably installs ${name} here${where}`
        : say `a deploy installs ${name} here${where}`;
}
function until(exception) {
    return exception.until === null ? say `before today` : say `on ${quote(exception.until)}`;
}

;// CONCATENATED MODULE: ./src/report/what-to-do.ts



/**
 * The last clause of a finding's sentence: what to do.
 *
 * What the fix would do, or why it leaves the finding to a person, comes from the advice; but a stand-in, a line that a person took out
 * and a line of another file have an answer of their own, which no fix gives.
 */
function whatToDo(finding, advice) {
    const own = ownAnswer(finding);
    if (own !== null)
        return own;
    if (isNeverFixed(finding) || advice?.unlisted === true)
        return byHand(finding);
    if (advice?.possible === true)
        return advice.how === null ? say `the fix clears it` : say `the fix would ${free(advice.how)}`;
    const how = advice?.how ?? null;
    const wayOut = how === null ? byHand(finding) : free(how);
    const reason = advice?.reason ?? null;
    return reason === null ? wayOut : say `the fix leaves it to you (${free(reason)}): ${wayOut}`;
}
/** What no fix clears, whatever the policy lists: nothing is told of a fix there. */
function isNeverFixed({ code }) {
    switch (code) {
        case 'source-differs':
        case 'duplicate':
        case 'unreadable-line':
        case 'unusual-line-break':
        case 'exception-expired':
        case 'exception-unused':
        case 'not-governed':
        case 'not-tested':
            return true;
        default:
            return false;
    }
}
function ownAnswer(finding) {
    const { detail, via } = finding;
    if (via !== null)
        return say `edit ${linePhrase(via)}`;
    if (detail.code === 'missing' && detail.lookalike !== null) {
        return say `if on purpose: ${quote(`substitute: { ${(0,naming/* nameOf */.Vb)(finding)}: ${detail.lookalike} }`)} in the policy`;
    }
    if (finding.cause === 'variant-removed' && finding.introduced !== false) {
        return detail.code === 'required-absent'
            ? say `if on purpose: take it off ${quote('require')} in the policy, else put it back`
            : say `if on purpose: ${quote('omit')} it in the policy, else put it back`;
    }
    return null;
}
function byHand({ code }) {
    switch (code) {
        case 'missing':
            return say `add it or, if on purpose, ${quote('omit')} it in the policy`;
        case 'commented-out':
            return say `un-comment it or, if on purpose, ${quote('omit')} it in the policy`;
        case 'version-conflict':
        case 'version-differs':
            return say `align the two or, if on purpose, list it under ${quote('differ')} in the policy`;
        case 'version-wider':
            return say `take over the limit or, if it is not needed here, list it under ${quote('differ')} in the policy`;
        case 'left-behind':
            return say `remove it here or, if on purpose, list it under ${quote('extra')} in the policy`;
        case 'extras-differ':
        case 'marker-differs':
        case 'source-differs':
            return say `make them alike or, if on purpose, list it under ${quote('differ')} in the policy`;
        case 'unexpected':
            return say `remove it, add it to the base or, if on purpose, list it under ${quote('extra')} in the policy`;
        case 'required-absent':
            return say `add it, or take it off ${quote('require')} in the policy`;
        case 'duplicate':
            return say `keep one of the lines`;
        case 'unreadable-line':
            return say `correct the line`;
        case 'unusual-line-break':
            return say `replace it by an ordinary line end or a blank`;
        case 'exception-expired':
            return say `settle what it excuses, or give it a later ${quote('until')}`;
        case 'exception-unused':
            return say `remove it from the policy`;
        case 'not-governed':
            return say `make it a base or a variant in the policy, or include it in one`;
        case 'not-tested':
            return say `install it in a job of CI, too`;
    }
}

;// CONCATENATED MODULE: ./src/report/sentence.ts




/**
 * A finding in one sentence: what is wrong, where the other side stands, who caused it, and what to do.
 *
 * It is the same sentence in the terminal, the annotation, the comment and the JSON report. "This file" and "here" mean the file whose
 * place is printed before it (the finding's variant, or the base or policy for findings on these). It is one line, without control or
 * invisible characters, and its length is bounded: what comes from files is clipped.
 */
function sentenceOf(finding, advice) {
    return phraseText(sentencePhrase(finding, advice));
}
/** The same sentence, for pages that set what comes from files apart. */
function sentencePhrase(finding, advice) {
    const clauses = joined([whatIsWrong(finding), whoCaused(finding), whatToDo(finding, advice)], '; ');
    return say `${clauses}.`;
}
/** Said only of what this change brought: it is not the cause of older findings. */
function whoCaused(finding) {
    if (finding.introduced === false)
        return [];
    switch (finding.cause) {
        case 'base-added':
            // The first clause of an absence has said it where it names the base's line.
            return finding.base !== null && (0,naming/* isAbsence */.Md)(finding) ? [] : say `this change brought it into the base`;
        case 'base-changed':
            return say `this change altered the base`;
        case 'variant-removed':
            return say `you removed it here`;
        case 'variant-changed':
            return say `you changed this file`;
        case 'policy':
            // Of an exception that excuses nothing any more nobody knows which change has made it idle.
            return finding.code === 'exception-unused' ? [] : say `a change of the policy brought this up`;
        case 'date':
            return finding.code === 'exception-expired' ? [] : say `the date of an exception has passed`;
        case 'unknown':
            return [];
    }
}


/***/ }),

/***/ 8748:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ wrap)
/* harmony export */ });
/**
 * Breaks a text at blanks into lines of at most `width` characters; a longer word stands alone on its line.
 *
 * The first line has `first` characters less, because something is printed before it. Linear in the text.
 */
function wrap(text, width, first) {
    const lines = [];
    let words = [];
    let room = width - first;
    for (const word of text.split(' ')) {
        const length = characters(word);
        if (words.length > 0 && length > room) {
            lines.push(words.join(' '));
            words = [];
            room = width;
        }
        words.push(word);
        room -= length + 1;
    }
    lines.push(words.join(' '));
    return lines;
}
/** Code points, which is what a terminal's columns are for names, versions and paths. */
function characters(text) {
    let count = 0;
    for (const _ of text)
        count += 1;
    return count;
}


/***/ })

};
