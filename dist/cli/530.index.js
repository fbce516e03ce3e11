export const id = 530;
export const ids = [530];
export const modules = {

/***/ 8366:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  vi: () => (/* binding */ cellClasses),
  hU: () => (/* binding */ covers),
  kr: () => (/* binding */ makeGrids),
  XH: () => (/* binding */ witnessOf)
});

;// CONCATENATED MODULE: ./src/python/environment.ts
const pythons = ['3.8', '3.9', '3.10', '3.11', '3.12', '3.13', '3.14'];
const platforms = ['linux', 'macos', 'windows'];
const implementations = ['cpython', 'pypy'];
/** The machines of the grid, as each platform calls them; the usual one first. */
const machines = {
    linux: ['x86_64', 'aarch64'],
    macos: ['arm64', 'x86_64'],
    windows: ['AMD64'],
};
/** One processor has another name on each platform. */
const spellings = [
    { linux: 'x86_64', macos: 'x86_64', windows: 'AMD64' },
    { linux: 'aarch64', macos: 'arm64', windows: 'ARM64' },
];
const platformVariables = {
    linux: [
        ['os_name', 'posix'],
        ['sys_platform', 'linux'],
        ['platform_system', 'Linux'],
    ],
    macos: [
        ['os_name', 'posix'],
        ['sys_platform', 'darwin'],
        ['platform_system', 'Darwin'],
    ],
    windows: [
        ['os_name', 'nt'],
        ['sys_platform', 'win32'],
        ['platform_system', 'Windows'],
    ],
};
const platformNames = { linux: 'Linux', macos: 'macOS', windows: 'Windows' };
const implementationNames = { cpython: 'CPython', pypy: 'PyPy' };
/**
 * The grid: Python 3.8–3.14 × linux x86_64/aarch64, macOS arm64/x86_64, Windows AMD64 × CPython/PyPy, narrowed by what is
 * given. What is given and not of the grid (Python 3.15, `ppc64le`) takes the place of the grid's; a machine may be given
 * in another platform's spelling.
 */
function gridOf(environment) {
    const { python, platform, machine, implementation } = environment;
    const places = (platform === undefined ? platforms : [platform]).flatMap((name) => (machine === undefined ? machines[name] : [machineOn(name, machine)]).map((its) => ({
        platform: name,
        machine: its,
    })));
    return (python === undefined ? pythons : [python]).flatMap((version) => places.flatMap((place) => (implementation === undefined ? implementations : [implementation]).map((name) => cellOf(version, place.platform, place.machine, name))));
}
/**
 * `Windows, Python 3.12`: a cell for people. What every cell of the grid shares is left out, and of a processor and an
 * implementation what is usual; empty when the grid has one cell.
 */
function describeCell(cell, grid) {
    const differs = (part) => grid.some((other) => part(other) !== part(cell));
    const machineDiffers = differs(({ platform, machine }) => (platform === cell.platform ? machine : cell.machine));
    const isUsual = machines[cell.platform][0] === cell.machine;
    const python = differs((one) => one.python) ? [`Python ${cell.python}`] : [];
    const place = [
        ...(differs((one) => one.platform) ? [platformNames[cell.platform]] : []),
        ...(machineDiffers && !isUsual ? [cell.machine] : []),
    ];
    const rare = differs((one) => one.implementation) && cell.implementation !== 'cpython' ? ['PyPy'] : [];
    const said = [...(place.length > 0 ? [place.join(' ')] : []), ...python, ...rare];
    if (said.length > 0)
        return said.join(', ');
    return [
        ...(machineDiffers ? [cell.machine] : []),
        ...(differs((one) => one.implementation) ? [implementationNames[cell.implementation]] : []),
    ].join(', ');
}
function machineOn(platform, machine) {
    const lower = machine.toLowerCase();
    const known = spellings.find((spelling) => Object.values(spelling).some((name) => name.toLowerCase() === lower));
    return known?.[platform] ?? machine;
}
/** PyPy's own version is its own affair, so `implementation_version` is known of CPython alone. */
function cellOf(python, platform, machine, implementation) {
    const parts = python.split('.');
    const full = parts.length < 3
        ? []
        : implementation === 'cpython'
            ? [
                ['python_full_version', python],
                ['implementation_version', python],
            ]
            : [['python_full_version', python]];
    return {
        python,
        platform,
        machine,
        implementation,
        variables: new Map([
            ['python_version', parts.slice(0, 2).join('.')],
            ...full,
            ...platformVariables[platform],
            ['platform_machine', machine],
            ['platform_python_implementation', implementationNames[implementation]],
            ['implementation_name', implementation],
        ]),
    };
}

// EXTERNAL MODULE: ./src/python/marker.ts + 1 modules
var python_marker = __webpack_require__(5570);
;// CONCATENATED MODULE: ./src/compare/cells.ts


function makeGrids() {
    const grids = new Map();
    return (environment) => {
        const { python, platform, machine, implementation } = environment;
        const key = [python, platform, machine, implementation].join(' ');
        const known = grids.get(key) ?? gridFor(environment);
        grids.set(key, known);
        return known;
    };
}
function gridFor(environment) {
    let made = null;
    const cells = () => {
        made ??= gridOf(environment);
        return made;
    };
    const byText = new Map();
    const byMarker = new WeakMap();
    const evaluate = (marker) => {
        const text = (0,python_marker/* markerText */.B)(marker);
        const known = byText.get(text);
        if (known !== undefined)
            return known;
        if (byText.size === mostTexts)
            byText.clear();
        const values = cells().map((cell) => (0,python_marker/* evaluateMarker */.U)(marker, cell));
        byText.set(text, values);
        return values;
    };
    return {
        cells,
        valuesOf(marker) {
            let values = byMarker.get(marker);
            if (values === undefined) {
                values = evaluate(marker);
                byMarker.set(marker, values);
            }
            return values;
        },
    };
}
/** How many markers' values are kept: more than a repository has, and not more than memory can hold. */
const mostTexts = 5_000;
/** The cells of the grid, put together where the same lines of the two sides apply. Lines without markers make one class. */
function cellClasses(grid, base, variant) {
    if (!base.some(hasMarker) && !variant.some(hasMarker)) {
        return [{ cells: 'all', base: base.map(always), variant: variant.map(always) }];
    }
    const classes = new Map();
    grid.cells().forEach((cell, index) => {
        const appliedBase = applied(grid, base, index);
        const appliedVariant = applied(grid, variant, index);
        const key = JSON.stringify([keyIn(base, appliedBase), keyIn(variant, appliedVariant)]);
        const known = classes.get(key);
        if (known === undefined)
            classes.set(key, { cells: [cell], base: appliedBase, variant: appliedVariant });
        else
            known.cells.push(cell);
    });
    return [...classes.values()];
}
/** `Windows, Python 3.12`: a cell in which something holds; null when it holds in every cell of the grid. */
function witnessOf(grid, classes) {
    const named = [];
    for (const { cells } of classes) {
        if (cells === 'all')
            return null;
        for (const cell of cells)
            named.push(cell);
    }
    const [first] = named;
    if (first === undefined)
        return null;
    const all = grid.cells();
    return named.length === all.length ? null : describeCell(first, all);
}
/** Whether the conditions `by` hold wherever the conditions `of` hold, as far as their texts tell. */
function covers(by, of) {
    if (by.some(({ residual }) => residual === ''))
        return true;
    const conditions = new Set(by.map(({ residual }) => residual));
    return of.every(({ residual }) => residual !== '' && conditions.has(residual));
}
function hasMarker({ entry }) {
    return entry.marker !== null;
}
function always(line) {
    return { line, residual: '' };
}
function applied(grid, lines, cellIndex) {
    const result = [];
    for (const line of lines) {
        const { marker } = line.entry;
        const value = marker === null ? true : (grid.valuesOf(marker)[cellIndex] ?? false);
        if (value === false)
            continue;
        result.push({ line, residual: value === true ? '' : value });
    }
    return result;
}
function keyIn(lines, appliedLines) {
    const residuals = new Map(appliedLines.map(({ line, residual }) => [line, residual]));
    return lines.map((line) => residuals.get(line) ?? null);
}


/***/ }),

/***/ 1725:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ compareGroup)
});

// EXTERNAL MODULE: ./src/problem.ts
var problem = __webpack_require__(4008);
// EXTERNAL MODULE: ./src/compare/cells.ts + 1 modules
var cells = __webpack_require__(8366);
// EXTERNAL MODULE: ./src/python/name.ts
var python_name = __webpack_require__(5411);
// EXTERNAL MODULE: ./src/documents/commented-out.ts
var commented_out = __webpack_require__(5879);
// EXTERNAL MODULE: ./src/documents/document.ts + 7 modules
var documents_document = __webpack_require__(3142);
;// CONCATENATED MODULE: ./src/compare/absence.ts



/** Commented-out requirements of a side's own files, by package: what a variant lacks only because it is switched off. */
function commentedOutIn(side) {
    const found = new Map();
    for (const flat of side.flats) {
        const own = flat.documents[0];
        if (own === undefined)
            continue;
        for (const candidate of (0,commented_out/* findCommentedOut */.Y)(own)) {
            const { requirement, spans } = candidate;
            const { name, text } = requirement;
            if (name === null || found.has(name))
                continue;
            found.set(name, { ...candidate, line: { ...(0,documents_document/* placeAt */.BW)(own, spans.whole.start), text } });
        }
    }
    return found;
}
/**
 * A package of the variant that stands in for an absent one (`opencv-python-headless` for `opencv-python`): the same
 * name but for a suffix that says how it was built, or one of a few known pairs. A package that the base has as well
 * stands in for nothing.
 */
function lookalikeOf(name, variant, base) {
    const present = namesOfStem(stemOf(name)).filter((one) => one !== name && variant.packages.has(one) && !base.packages.has(one));
    const wanted = new Set(present);
    const first = present.length < 2 ? present[0] : [...variant.packages.keys()].find((key) => wanted.has(key));
    return first === undefined ? null : (variant.packages.get(first)?.[0]?.entry.rawName ?? null);
}
const suffixes = new Set([
    '-binary',
    '-headless',
    '-cpu',
    '-gpu',
    '-bin',
    '-directml',
    '-rocm',
    '-macos',
    '-silicon',
    '-windows',
]);
/** Drivers of one database under unrelated names. */
const sameStem = new Map([[(0,python_name/* canonicalName */.Ew)('pymysql'), (0,python_name/* canonicalName */.Ew)('mysqlclient')]]);
/** All names that `stemOf` leads to a stem. */
function namesOfStem(stem) {
    const others = [...sameStem].flatMap(([other, its]) => (its === stem ? [other] : []));
    return [stem, ...others]
        .flatMap((one) => [one, ...[...suffixes].map((suffix) => one + suffix)])
        .map(python_name/* canonicalName */.Ew)
        .filter((one) => stemOf(one) === stem);
}
function stemOf(name) {
    const hyphen = name.lastIndexOf('-');
    const stem = hyphen !== -1 && suffixes.has(name.slice(hyphen)) ? name.slice(0, hyphen) : name;
    return sameStem.get(stem) ?? stem;
}
/** Whether a base looks like `pip freeze`: at least 40 names, at least 90 % of them pinned. */
function looksFrozen(base) {
    if (base.packages.size < 40)
        return false;
    let pinned = 0;
    for (const [, lines] of base.packages) {
        if (lines.some(({ entry }) => entry.specifiers.some(({ operator, version }) => isPin(operator, version))))
            pinned += 1;
    }
    return pinned >= 0.9 * base.packages.size;
}
function isPin(operator, version) {
    return operator === '===' || (operator === '==' && !version.endsWith('.*'));
}

// EXTERNAL MODULE: ./src/documents/generated.ts
var generated = __webpack_require__(6967);
// EXTERNAL MODULE: ./src/python/marker.ts + 1 modules
var marker = __webpack_require__(5570);
// EXTERNAL MODULE: ./src/compare/side.ts
var compare_side = __webpack_require__(1816);
;// CONCATENATED MODULE: ./src/compare/draft.ts

/** A draft without its detail: names and lines from the two sides. */
function draftOf(kind, key, baseLines, variantLines) {
    const first = baseLines[0]?.entry ?? variantLines[0]?.entry;
    return {
        kind,
        key,
        package: (0,compare_side/* isTarget */.Ex)(key) ? null : key,
        name: first?.rawName ?? first?.text ?? key,
        bases: baseLines.map(compare_side/* lineOf */.cA),
        here: variantLines.map(compare_side/* lineOf */.cA),
        via: null,
    };
}
/** The line that a finding on the variant rests on, when an included file holds it. */
function elsewhere(path, lines) {
    const other = lines.find(({ document }) => document.path !== path);
    return other === undefined ? null : (0,compare_side/* lineOf */.cA)(other);
}

// EXTERNAL MODULE: ./src/python/version.ts
var version = __webpack_require__(6754);
// EXTERNAL MODULE: ./src/python/version-set.ts + 1 modules
var version_set = __webpack_require__(8246);
;// CONCATENATED MODULE: ./src/compare/versions.ts




/**
 * The one version finding of a package and a variant, or null: `version-conflict` before `version-differs` before
 * `version-wider`. Each holds only when it is true in every cell where both sides apply.
 */
function compareVersionsOf(question) {
    if (question.mode === 'ignore')
        return null;
    const pairs = [];
    const classes = [];
    for (const one of question.classes) {
        const shared = sharedLines(one);
        if (shared === null)
            continue;
        const pair = pairOf(question, shared.base, shared.variant);
        if (pair === null)
            return null;
        pairs.push(pair);
        classes.push(one);
    }
    const first = pairs[0];
    if (first === undefined)
        return null;
    const code = codeOf(question, pairs);
    if (code === null)
        return null;
    return {
        code,
        baseVersions: first.base.text,
        variantVersions: first.variant.text,
        pins: pinsOf(first),
        agreedBefore: null,
        overlay: question.overlay,
        witness: (0,cells/* witnessOf */.XH)(question.grid, classes),
    };
}
/** Lines that can be held against each other: unconditional ones, and those under a condition that both sides name. */
function sharedLines({ base, variant }) {
    const inBoth = (lines, others) => {
        const conditions = new Set(others.map(({ residual }) => residual));
        return lines.filter(({ residual }) => residual === '' || conditions.has(residual));
    };
    const shared = { base: inBoth(base, variant), variant: inBoth(variant, base) };
    return shared.base.length === 0 || shared.variant.length === 0 ? null : shared;
}
/** Null when the lines of a side alone allow no version: that is a `duplicate`. */
function pairOf(question, base, variant) {
    const baseWish = constrainedWish(base, question.baseConstraints);
    const variantWish = constrainedWish(variant, question.variantConstraints);
    const judged = judgedBy([...baseWish.specifiers, ...variantWish.specifiers]);
    if ((0,version_set/* isEmpty */.Im)(baseWish.set, judged) || (0,version_set/* isEmpty */.Im)(variantWish.set, judged))
        return null;
    return { base: baseWish, variant: variantWish, judged };
}
/**
 * What the lines wish for within their constraints. Constraints that exclude their own side's lines say nothing of the
 * other side, and the lines then speak alone: a variant with `-c` of its base, say, that pins another version.
 */
function constrainedWish(applied, constraints) {
    const lines = applied.map(({ line }) => line);
    const wish = wishOf([...lines, ...constraints]);
    return constraints.length > 0 && (0,version_set/* isEmpty */.Im)(wish.set, judgedBy(wish.specifiers)) ? wishOf(lines) : wish;
}
function judgedBy(specifiers) {
    return (0,version_set/* namesPreRelease */.Ro)(specifiers) ? 'all' : 'releases';
}
function wishOf(lines) {
    const texts = [...new Set(lines.map(({ entry }) => (0,compare_side/* specifierText */.Ed)(entry)).filter((text) => text !== ''))];
    const specifiers = lines.flatMap(({ entry }) => entry.specifiers);
    return { specifiers, set: (0,version_set/* versionSetOf */.ye)(specifiers), text: texts.join(',') };
}
function codeOf({ mode, overlay }, pairs) {
    if (pairs.every((pair) => conflicts(pair, mode)))
        return 'version-conflict';
    if (mode === 'exact' && pairs.every(({ base, variant, judged }) => !(0,version_set/* equals */.aI)(base.set, variant.set, judged))) {
        return 'version-differs';
    }
    return !overlay && pairs.every(isWider) ? 'version-wider' : null;
}
function conflicts({ base, variant, judged }, mode) {
    if (base.text === variant.text)
        return false;
    if (!(0,version_set/* isEmpty */.Im)((0,version_set/* intersect */.y$)(base.set, variant.set), judged))
        return false;
    if (mode === 'minor')
        return !(0,version_set/* shareMinor */.FA)(base.set, variant.set, judged);
    return mode === 'exact' || !differOnlyInLocalLabel(base, variant);
}
/** `==2.1.0+cpu` and `==2.1.0+cu118`: what a CPU file is for. */
function differOnlyInLocalLabel(base, variant) {
    const [basePin, variantPin] = [pinOf(base), pinOf(variant)];
    return basePin !== null && variantPin !== null && (0,version_set/* isSamePublicVersion */.yP)(basePin, variantPin);
}
/** The base is capped (and no exact pin), and the variant reaches above the cap. */
function isWider({ base, variant, judged }) {
    return (0,version_set/* isBoundedAbove */.Bb)(base.set) && pinOf(base) === null && (0,version_set/* reachesAbove */.FG)(variant.set, base.set, judged);
}
/** The one version that a wish comes down to, whatever else its lines and constraints say of it; null for a range. */
function pinOf({ specifiers }) {
    for (const specifier of specifiers) {
        const pin = (0,version_set/* exactPin */.ns)([specifier]);
        if (pin !== null)
            return pin;
    }
    return null;
}
function pinsOf({ base, variant }) {
    const [basePin, variantPin] = [pinOf(base), pinOf(variant)];
    if (basePin === null || variantPin === null)
        return null;
    const order = (0,version/* compareVersions */.Zy)(variantPin, basePin);
    return {
        base: basePin.text,
        variant: variantPin.text,
        order: order < 0 ? 'older' : order > 0 ? 'newer' : 'other',
    };
}

;// CONCATENATED MODULE: ./src/compare/differences.ts






/** Version, extras, marker and source of a package that both sides have. */
function judgeDifferences(question, key, compared) {
    const { rule } = question;
    const drafts = [];
    const source = sourceDetail(compared);
    if (source !== null) {
        drafts.push(differenceDraft(question, 'source', key, compared, source));
    }
    else {
        const version = versionDraft(question, key, compared);
        if (version !== null)
            drafts.push(version);
    }
    const extras = extrasDetail(rule.relation, compared);
    if (extras !== null)
        drafts.push(differenceDraft(question, 'extras', key, compared, extras));
    const marker = markerDetail(question, compared);
    if (marker !== null)
        drafts.push(differenceDraft(question, 'marker', key, compared, marker));
    return drafts;
}
function versionDraft(question, key, compared) {
    const { rule, grid, base, side } = question;
    const baseConstraints = base.constraints.get(key) ?? [];
    const variantConstraints = side.constraints.get(compared.variantKey) ?? [];
    const asked = { mode: rule.versions, overlay: rule.relation === 'overlay', grid, classes: compared.classes };
    const detail = compareVersionsOf({ ...asked, baseConstraints, variantConstraints });
    if (detail === null)
        return null;
    const draft = differenceDraft(question, 'version', key, compared, detail);
    const constraint = variantConstraints[0];
    if (constraint === undefined)
        return draft;
    const alone = compareVersionsOf({ ...asked, baseConstraints, variantConstraints: [] });
    return alone?.code === detail.code ? draft : { ...draft, via: (0,compare_side/* lineOf */.cA)(constraint) };
}
function sourceDetail({ classes }) {
    for (const { base, variant } of classes) {
        const [baseLine, variantLine] = [base[0]?.line, variant[0]?.line];
        if (baseLine === undefined || variantLine === undefined)
            continue;
        const [baseSource, variantSource] = [(0,compare_side/* sourceOf */.vz)(baseLine.entry), (0,compare_side/* sourceOf */.vz)(variantLine.entry)];
        if (baseSource !== variantSource)
            return { code: 'source-differs', baseSource, variantSource };
    }
    return null;
}
function extrasDetail(relation, { classes }) {
    if (relation === 'overlay')
        return null;
    for (const { base, variant } of classes) {
        if (base.length === 0 || variant.length === 0)
            continue;
        const wanted = new Set(base.flatMap(({ line }) => line.entry.extras));
        const had = new Set(variant.flatMap(({ line }) => line.entry.extras));
        const lacks = relation === 'subset' ? [] : [...wanted].filter((extra) => !had.has(extra));
        const adds = relation === 'superset' ? [] : [...had].filter((extra) => !wanted.has(extra));
        if (lacks.length === 0 && adds.length === 0)
            continue;
        if (![...base, ...variant].some(({ line }) => leavesExtrasOut(line.document)))
            return { code: 'extras-differ', lacks, adds };
    }
    return null;
}
const remembered = new WeakMap();
/** Generated files have resolved the extras, and in a constraints file pip refuses them. */
function leavesExtrasOut(document) {
    let known = remembered.get(document);
    if (known === undefined) {
        known = isConstraintsFile(document.path) || (0,generated/* generatedBy */.B)(document) !== null;
        remembered.set(document, known);
    }
    return known;
}
/** By its name: `constraints.txt`, `constraints-3.12.txt`, `upper_constraints.txt`. */
function isConstraintsFile(path) {
    return /(?:^|[^A-Za-z])constraints?(?:$|[^A-Za-z])/i.test(path.slice(path.lastIndexOf('/') + 1));
}
function markerDetail({ rule, grid }, { classes, baseLines, variantLines }) {
    const differs = classes.filter((one) => environmentsDiffer(rule.relation, one));
    if (differs.length === 0)
        return null;
    return {
        code: 'marker-differs',
        baseMarker: markersOf(baseLines),
        variantMarker: markersOf(variantLines),
        witness: (0,cells/* witnessOf */.XH)(grid, differs),
    };
}
/** A superset may not be on fewer environments than the base, a subset not on more. */
function environmentsDiffer(relation, { base, variant }) {
    const fewer = base.length > 0 && !(0,cells/* covers */.hU)(variant, base);
    const more = variant.length > 0 && !(0,cells/* covers */.hU)(base, variant);
    switch (relation) {
        case 'superset':
            return fewer;
        case 'equal':
            return fewer || more;
        case 'subset':
            return more;
        case 'overlay':
            return false;
    }
}
function markersOf(lines) {
    const texts = new Set();
    for (const { entry } of lines) {
        if (entry.marker === null)
            return null;
        texts.add((0,marker/* markerText */.B)(entry.marker));
    }
    return [...texts].join(' or ');
}
function differenceDraft(question, kind, key, compared, detail) {
    const { baseLines, variantLines } = compared;
    return { ...draftOf(kind, key, baseLines, variantLines), via: elsewhere(question.path, variantLines), detail };
}

// EXTERNAL MODULE: ./src/compare/exceptions.ts + 1 modules
var compare_exceptions = __webpack_require__(9059);
;// CONCATENATED MODULE: ./src/compare/compare-variant.ts







/** Holds a variant against its base by the table of relations: every finding, in the base's order, then the variant's. */
function compareVariant(variant, base, side, grids, uses) {
    const { rule } = variant;
    const grid = grids(rule.environment);
    const exceptions = (0,compare_exceptions/* exceptionsOf */.Y)(rule, base, uses);
    const question = { rule, path: variant.path, base, side, grid, exceptions };
    const absences = absenceFinder(question);
    const drafts = [];
    let basePackages = 0;
    let present = 0;
    // Not `for … of`, which makes a pair for each package.
    base.packages.forEach((baseLines, key) => {
        const presence = judgePackage(question, key, baseLines, absences);
        if (presence.applies)
            basePackages += 1;
        if (presence.present)
            present += 1;
        for (const draft of presence.drafts)
            drafts.push(draft);
    });
    drafts.push(...judgeRefusedBaseLines(question, absences));
    drafts.push(...judgeRequired(question, absences));
    const allowed = new Set();
    drafts.push(...judgeUnexpected(question, allowed));
    const summary = {
        path: variant.path,
        relation: rule.relation,
        basePackages,
        present,
        frozenBase: present < 0.8 * basePackages && looksFrozen(base),
    };
    return { variant, base, side, grid, drafts, summary, allowed, variantKeyOf: (key) => variantKeyOf(question, key) };
}
function variantKeyOf({ side, exceptions }, key) {
    if (side.packages.has(key))
        return key;
    const substitute = exceptions.substituteOf(key);
    return substitute === null ? key : (0,python_name/* canonicalName */.Ew)(substitute.with);
}
const nothing = { applies: true, present: true, drafts: [] };
function judgePackage(question, key, baseLines, absences) {
    const { side, exceptions, grid, rule } = question;
    const same = side.packages.get(key);
    if (same !== undefined && isPlainlyEqual(question, key, baseLines, same))
        return nothing;
    const variantKey = same === undefined ? variantKeyOf(question, key) : key;
    const variantLines = same ?? side.packages.get(variantKey) ?? [];
    const classes = (0,cells/* cellClasses */.vi)(grid, baseLines, variantLines);
    const inBase = classes.filter(({ base }) => base.length > 0);
    if (inBase.length === 0)
        return { applies: false, present: false, drafts: [] };
    const inVariant = classes.filter(({ variant }) => variant.length > 0);
    if (inVariant.length === 0) {
        // A line that pip refuses although its name is readable: the finding is the line's, not the package's.
        if (side.refused.has(variantKey))
            return nothing;
        const draft = mustHaveAll(rule.relation) ? absences.find(key, baseLines, (0,cells/* witnessOf */.XH)(grid, inBase)) : null;
        return { applies: true, present: false, drafts: draft === null ? [] : [draft] };
    }
    const substitute = variantKey === key ? null : exceptions.substituteOf(key);
    if (substitute !== null)
        exceptions.use(substitute);
    const drafts = judgeDifferences(question, key, { variantKey, baseLines, variantLines, classes });
    if (drafts.length > 0 && exceptions.letsDiffer(key))
        return nothing;
    return { applies: true, present: true, drafts };
}
/** The common case at no cost: one line on each side with the same words, which apply somewhere. */
function isPlainlyEqual({ base, side, grid }, key, baseLines, variantLines) {
    if (baseLines.length !== 1 || variantLines.length !== 1)
        return false;
    const a = baseLines[0]?.entry;
    const b = variantLines[0]?.entry;
    if (a === undefined || b === undefined)
        return false;
    return (a.text === b.text &&
        a.form === b.form &&
        (a.marker === null || grid.valuesOf(a.marker).some((value) => value !== false)) &&
        (base.constraints.size === 0 || !base.constraints.has(key)) &&
        (side.constraints.size === 0 || !side.constraints.has(key)));
}
function mustHaveAll(relation) {
    return relation === 'superset' || relation === 'equal';
}
function absenceFinder({ base, side, exceptions }) {
    // Most variants lack nothing: comments are looked at when the first absence asks.
    let commentedOut = null;
    const commentedLine = (key) => {
        commentedOut ??= commentedOutIn(side);
        return commentedOut.get(key)?.line ?? null;
    };
    return {
        commentedLine,
        find(key, baseLines, witness) {
            if (exceptions.omits(key))
                return null;
            const commented = commentedLine(key);
            const common = draftOf('absence', key, baseLines, []);
            if (commented !== null) {
                return { ...common, here: [commented], detail: { code: 'commented-out', commented, broughtNow: false } };
            }
            const substitute = exceptions.substituteOf(key);
            if (substitute !== null)
                exceptions.use(substitute);
            const lookalike = common.package === null ? null : lookalikeOf(common.package, side, base);
            return {
                ...common,
                detail: { code: 'missing', lookalike, witness, substitute: substitute?.with ?? null },
            };
        },
    };
}
/** Base lines that pip refuses: their readable names are still wanted. */
function judgeRefusedBaseLines({ rule, base, side }, absences) {
    if (!mustHaveAll(rule.relation))
        return [];
    const drafts = [];
    for (const [name, reached] of base.refused) {
        if (base.packages.has(name) || side.packages.has(name) || side.refused.has(name))
            continue;
        const draft = absences.find(name, [], null);
        if (draft === null)
            continue;
        drafts.push({ ...draft, name: reached.entry.rawName ?? name, bases: [(0,compare_side/* refusedLine */.LX)(reached)] });
    }
    return drafts;
}
function judgeRequired(question, absences) {
    const { rule, base, side, grid } = question;
    if (rule.relation !== 'subset')
        return [];
    const drafts = [];
    for (const required of rule.require) {
        const baseLines = base.packages.get(required.package) ?? [];
        const key = variantKeyOf(question, required.package);
        const classes = (0,cells/* cellClasses */.vi)(grid, baseLines, side.packages.get(key) ?? []);
        const refused = baseLines.length === 0 ? base.refused.get(required.package) : undefined;
        const wanted = refused !== undefined || classes.some(({ base: applied }) => applied.length > 0);
        if (!wanted || side.refused.has(key) || classes.some(({ variant }) => variant.length > 0))
            continue;
        const commented = absences.commentedLine(required.package);
        drafts.push({
            ...draftOf('absence', required.package, baseLines, []),
            ...(refused === undefined ? {} : { name: refused.entry.rawName ?? key, bases: [(0,compare_side/* refusedLine */.LX)(refused)] }),
            here: commented === null ? [] : [commented],
            detail: { code: 'required-absent', commented },
        });
    }
    return drafts;
}
function judgeUnexpected(question, allowed) {
    const { rule, base, side, grid, exceptions } = question;
    const forbidden = rule.relation === 'equal' || rule.relation === 'subset';
    if (!forbidden && rule.extra.length === 0)
        return [];
    const substitutes = new Set(rule.substitute.filter((one) => base.packages.has(one.package)).map((one) => (0,python_name/* canonicalName */.Ew)(one.with)));
    const drafts = [];
    for (const [key, lines] of side.packages) {
        const baseLines = base.packages.get(key) ?? [];
        if (baseLines.length === 0 && base.refused.has(key))
            continue;
        const classes = (0,cells/* cellClasses */.vi)(grid, baseLines, lines);
        const inVariant = classes.some(({ variant }) => variant.length > 0);
        const inBase = classes.some(({ base: applied }) => applied.length > 0);
        if (!inVariant || inBase || substitutes.has(key))
            continue;
        if (exceptions.allows(key))
            allowed.add(key);
        else if (forbidden) {
            const detail = { code: 'unexpected', relation: rule.relation };
            drafts.push({ ...draftOf('presence', key, baseLines, lines), via: elsewhere(question.path, lines), detail });
        }
    }
    return drafts;
}

;// CONCATENATED MODULE: ./src/compare/judge-lines.ts




/**
 * Findings on the lines of a side itself: packages named twice, lines that pip refuses, line breaks that only pip sees.
 *
 * `known` are the files that were judged with another side already (the base's, when the side is a variant): a line
 * of theirs is not said again.
 */
function judgeLines(side, grid, known) {
    const drafts = [];
    for (const key of inOrder(side)) {
        const draft = (0,compare_side/* isTarget */.Ex)(key) ? null : judgeDuplicate(key, side.packages.get(key) ?? [], grid, known);
        if (draft !== null)
            drafts.push(draft);
    }
    const seen = new Set(known);
    for (const flat of side.flats) {
        for (const reached of flat.unreadable) {
            if (seen.has(reached.document.path))
                continue;
            const { entry } = reached;
            drafts.push({
                ...lineDraft(`${reached.document.path} ${entry.text}`, (0,compare_side/* refusedLine */.LX)(reached)),
                package: entry.name,
                name: entry.rawName ?? '',
                detail: {
                    code: 'unreadable-line',
                    reason: entry.message,
                    text: entry.text,
                    caret: Math.max(0, Math.min(entry.span.start - entry.start, entry.text.length)),
                },
            });
        }
        for (const document of flat.documents) {
            if (seen.has(document.path))
                continue;
            seen.add(document.path);
            drafts.push(...judgeLineBreaks(document));
        }
    }
    return drafts;
}
/** The packages that are named twice, in the order of their first lines. */
function inOrder({ packages, repeated }) {
    if (repeated.length < 2)
        return repeated;
    const wanted = new Set(repeated);
    return [...packages.keys()].filter((key) => wanted.has(key));
}
function judgeDuplicate(key, lines, grid, known) {
    if (lines.every(({ document }) => known.has(document.path)))
        return null;
    if (new Set(lines.map(wording)).size === 1)
        return null;
    const differing = (0,cells/* cellClasses */.vi)(grid, lines, [])
        .map(({ base }) => installedTogether(base).filter(isWordedDifferently))
        .filter((companies) => companies.length > 0);
    const [first, ...others] = lines;
    if (first === undefined || differing.length === 0)
        return null;
    const kind = differing.every((companies) => companies.some(excludeEachOther)) ? 'conflict' : 'text';
    return {
        kind: 'duplicate',
        key,
        package: first.entry.name,
        name: first.entry.rawName ?? key,
        bases: [],
        here: lines.map(compare_side/* lineOf */.cA),
        via: null,
        detail: { code: 'duplicate', kind, others: others.map(compare_side/* lineOf */.cA) },
    };
}
/**
 * Lines that surely meet in one installation: the unconditional ones, with those under one and the same condition that
 * the cell leaves open. Whether two such conditions can hold at once, nobody knows.
 */
function installedTogether(applied) {
    const byCondition = new Map([['', []]]);
    for (const { line, residual } of applied) {
        const known = byCondition.get(residual);
        if (known === undefined)
            byCondition.set(residual, [line]);
        else
            known.push(line);
    }
    const always = byCondition.get('') ?? [];
    if (isWordedDifferently(always))
        return [always];
    // All of one wording: one line speaks for them.
    return [...byCondition.values()].map((lines) => (lines === always ? always : [...always.slice(0, 1), ...lines]));
}
function isWordedDifferently(lines) {
    const [first, ...others] = lines.map(wording);
    return others.some((other) => other !== first);
}
/** What a line wishes for, however it is spelt. */
function wording({ entry }) {
    return [(0,compare_side/* specifierText */.Ed)(entry), entry.extras.join(','), (0,compare_side/* sourceOf */.vz)(entry)].join(' ');
}
function excludeEachOther(lines) {
    if (new Set(lines.map(({ entry }) => (0,compare_side/* sourceOf */.vz)(entry))).size > 1)
        return true;
    const specifiers = lines.flatMap(({ entry }) => entry.specifiers);
    return (0,version_set/* isEmpty */.Im)((0,version_set/* versionSetOf */.ye)(specifiers), (0,version_set/* namesPreRelease */.Ro)(specifiers) ? 'all' : 'releases');
}
function judgeLineBreaks(document) {
    const drafts = new Map();
    for (const offset of document.unusualLineBreaks) {
        const place = (0,documents_document/* placeAt */.BW)(document, offset);
        const character = document.text.slice(offset, offset + 1);
        if (drafts.has(place.line))
            continue;
        const text = lineAround(document.text, offset);
        drafts.set(place.line, {
            ...lineDraft(`${document.path} ${text}`, { ...place, text }),
            detail: { code: 'unusual-line-break', character },
        });
    }
    return [...drafts.values()];
}
/** The line, as people see it, that an offset lies in; at most 200 units on either side. */
function lineAround(text, offset) {
    const before = text.slice(Math.max(0, offset - 200), offset);
    const after = text.slice(offset, offset + 200);
    const start = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
    const ends = [after.indexOf('\n'), after.indexOf('\r')].filter((index) => index !== -1);
    return before.slice(start) + after.slice(0, ends.length === 0 ? after.length : Math.min(...ends));
}
function lineDraft(key, line) {
    return { kind: 'line', key, package: null, name: '', bases: [], here: [line], via: null };
}

;// CONCATENATED MODULE: ./src/compare/compare-group.ts






/**
 * Compares every variant of a group with its base.
 *
 * `flats` holds each file of the group that could be read, with its includes; a variant without one is left out (the
 * problem that says why is the reader's). Where a file or one that it includes could not be read, nothing is said that
 * rests on what it lacks. `today` is `YYYY-MM-DD` in UTC. `grids` may be shared with other groups.
 */
function compareGroup(group, flats, today, grids = (0,cells/* makeGrids */.kr)()) {
    const base = (0,compare_side/* sideOf */.Jh)(group.base.flatMap((path) => flats.get(path) ?? []));
    const uses = new Set();
    const isWhole = (path) => flats.get(path)?.problems.every(({ fatal }) => !fatal) ?? false;
    const baseIncomplete = !group.base.every(isWhole);
    const baseDrafts = judgeLines(base, grids({}), new Set());
    const variants = group.variants.flatMap((variant) => {
        const flat = flats.get(variant.path);
        if (flat === undefined)
            return [];
        const comparison = compareVariant(variant, base, (0,compare_side/* sideOf */.Jh)([flat]), grids, uses);
        const unsure = new Set([
            ...(baseIncomplete ? ['presence'] : []),
            ...(isWhole(variant.path) ? [] : ['absence']),
        ]);
        const drafts = comparison.drafts.filter(({ kind }) => !unsure.has(kind));
        return [{ ...comparison, drafts, lineDrafts: judgeLines(comparison.side, comparison.grid, base.paths) }];
    });
    const rules = [...new Set(group.variants.map(({ rule }) => rule))];
    const isUnsure = baseIncomplete || !group.variants.every(({ path }) => isWhole(path));
    const judged = (0,compare_exceptions/* judgeExceptions */.u)(rules, uses, today).filter(({ code }) => !isUnsure || code !== 'exception-unused');
    const exceptionDrafts = judged.map((detail) => {
        const { exception, list } = detail;
        const what = nameOf(exception);
        return {
            kind: 'exception',
            key: `${list} ${what} ${exception.place.line}`,
            package: null,
            name: what,
            bases: [],
            here: [{ ...exception.place, text: what }],
            via: null,
            detail,
        };
    });
    const unknown = baseIncomplete ? [] : requiredButUnknown(group, base);
    const problems = [...unknown, ...absoluteFiles([base, ...variants.map(({ side }) => side)])];
    return { group, base, baseDrafts, variants, exceptionDrafts, problems, baseIncomplete };
}
function nameOf(exception) {
    if (!('kind' in exception))
        return exception.package;
    return exception.kind === 'section' ? exception.heading : exception.pattern;
}
/** `require` names packages of the base. */
function requiredButUnknown(group, base) {
    const problems = new Map();
    for (const { rule } of group.variants) {
        for (const { package: name, rawName, place } of rule.require) {
            if (base.packages.has(name) || base.refused.has(name))
                continue;
            const message = `\`require\` names ${rawName}, which ${group.base.join(', ')} does not have: add it there or take it out here`;
            problems.set(`${place.line}:${place.column}`, (0,problem/* problem */.C)('policy-value', message, place));
        }
    }
    return [...problems.values()];
}
/** One notice a file: paths of the machine that froze it. */
function absoluteFiles(sides) {
    const problems = new Map();
    for (const { addressed } of sides) {
        for (const line of addressed) {
            if (problems.has(line.document.path) || !(0,compare_side/* isAbsoluteFile */._V)(line.entry))
                continue;
            const message = 'absolute file: paths belong to the machine that made this file; they are compared as the package without a version';
            problems.set(line.document.path, (0,problem/* problem */.C)('local-file-path', message, (0,compare_side/* lineOf */.cA)(line), { fatal: false }));
        }
    }
    return [...problems.values()];
}


/***/ }),

/***/ 9059:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ exceptionsOf),
  u: () => (/* binding */ judgeExceptions)
});

// EXTERNAL MODULE: ./src/documents/commented-out.ts
var commented_out = __webpack_require__(5879);
// EXTERNAL MODULE: ./src/documents/section.ts
var documents_section = __webpack_require__(449);
;// CONCATENATED MODULE: ./src/policy/exception-date.ts
/**
 * Whether an exception has run out: it holds through its last day, in UTC.
 *
 * Both are ISO dates (`2027-01-31`), which sort as text; null is an exception without an end.
 */
function isExpired(until, today) {
    return until !== null && until < today;
}

// EXTERNAL MODULE: ./src/policy/package-pattern.ts
var package_pattern = __webpack_require__(7525);
// EXTERNAL MODULE: ./src/compare/side.ts
var side = __webpack_require__(1816);
;// CONCATENATED MODULE: ./src/compare/exceptions.ts





function exceptionsOf(rule, base, uses) {
    const substitutes = new Map(rule.substitute.map((substitute) => [substitute.package, substitute]));
    return {
        omits: excuser(rule.omit, base, uses),
        allows: excuser(rule.extra, base, uses),
        letsDiffer: excuser(rule.differ, base, uses),
        substituteOf: (key) => substitutes.get(key) ?? null,
        use: (exception) => {
            uses.add(exception);
        },
    };
}
/** Whether any exception of a list means a package; all that do are remembered as used. */
function excuser(list, base, uses) {
    if (list.length === 0)
        return () => false;
    const named = (0,package_pattern/* packageIndex */.rJ)(list.filter((exception) => exception.kind === 'package'));
    const sections = list.filter((exception) => exception.kind === 'section');
    const underHeadings = sections.map((exception) => ({ exception, keys: keysUnderHeading(base, exception.heading) }));
    return (key) => {
        const bySection = underHeadings.filter(({ keys }) => keys.has(key)).map(({ exception }) => exception);
        const meant = [...((0,side/* isTarget */.Ex)(key) ? [] : named(key)), ...bySection];
        for (const exception of meant)
            uses.add(exception);
        return meant.length > 0;
    };
}
/** Findings on the exceptions of a rule: expired ones, and those that excuse nothing today. */
function judgeExceptions(rules, uses, today) {
    const details = new Map();
    for (const rule of rules) {
        for (const [list, exceptions] of listsOf(rule)) {
            for (const exception of exceptions) {
                if (exception.until !== null && isExpired(exception.until, today)) {
                    details.set(exception, { code: 'exception-expired', list, exception });
                }
                else if (!uses.has(exception) && !(list === 'extra' && documentsOnly(rule))) {
                    details.set(exception, { code: 'exception-unused', list, exception });
                }
            }
        }
    }
    return [...details.values()];
}
/** Where nothing is forbidden, `extra` documents, and is never unused. */
function documentsOnly({ relation }) {
    return relation === 'superset' || relation === 'overlay';
}
function listsOf(rule) {
    return [
        ['omit', rule.omit],
        ['extra', rule.extra],
        ['differ', rule.differ],
        ['substitute', rule.substitute],
    ];
}
function keysUnderHeading(base, heading) {
    const wanted = (0,documents_section/* looseHeading */.l4)(heading);
    const keys = new Set();
    const documents = new Set(base.flats.flatMap((flat) => flat.documents));
    for (const document of documents) {
        for (const section of sectionsOf(document)) {
            if (section.heading === null || (0,documents_section/* looseHeading */.l4)(section.heading.text) !== wanted)
                continue;
            for (const entry of section.requirements)
                keys.add((0,side/* keyOf */.TN)(entry));
        }
    }
    return keys;
}
function sectionsOf(document) {
    const commentedOut = new Set((0,commented_out/* findCommentedOut */.Y)(document)
        .filter(({ bare }) => !bare)
        .map(({ comment }) => comment));
    return (0,documents_section/* findSections */.Kd)(document, (comment) => commentedOut.has(comment));
}


/***/ }),

/***/ 4426:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ judgeGroup)
/* harmony export */ });
/* harmony import */ var _policy_finding_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6301);
/* harmony import */ var _python_marker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5570);
/* harmony import */ var _cells_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8366);
/* harmony import */ var _side_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1816);




/**
 * The findings of a group: what the change brought, why, how severe, and whether it counts. In stable order: the
 * policy's exceptions and the base's lines, then variant by variant in the base's order.
 *
 * Both revisions were judged by the same policy and the same day. A finding is known by group, variant, package and
 * kind; a version finding that existed before is introduced again only if the base changed and the variant did not.
 */
function judgeGroup(head, compared, judging) {
    const context = {
        group: head.group.name,
        judging,
        before: compared,
        baseIncomplete: head.baseIncomplete,
        baseUnreadable: compared !== null && head.group.base.some((path) => compared.unreadable.has(path)),
    };
    const findings = [];
    const variantsBefore = new Map(compared?.comparison.variants.map((one) => [one.variant.path, one]));
    const known = keysOf([...(compared?.comparison.baseDrafts ?? []), ...(compared?.comparison.exceptionDrafts ?? [])]);
    for (const draft of head.exceptionDrafts) {
        const introduced = introducedBy(context, null, known.has(identity(draft)));
        const cause = draft.detail.code === 'exception-expired' ? 'date' : 'policy';
        findings.push(finish(context, null, draft, { introduced, cause }));
    }
    for (const draft of head.baseDrafts) {
        const introduced = introducedBy(context, null, known.has(identity(draft)));
        findings.push(finish(context, null, draft, { introduced, cause: introduced === true ? 'base-changed' : 'unknown' }));
    }
    for (const variant of head.variants) {
        findings.push(...judgeVariant(context, variant, variantsBefore.get(variant.variant.path) ?? null));
    }
    return findings.filter((finding) => finding !== null);
}
function judgeVariant(context, head, before) {
    const { path } = head.variant;
    const known = new Map((before === null ? [] : [...before.drafts, ...before.lineDrafts]).map((draft) => [identity(draft), draft]));
    const findings = [];
    const gone = context.baseIncomplete ? [] : leftBehind(head, before);
    for (const draft of [...head.drafts, ...gone]) {
        const change = changeOf(head, before, draft.key);
        const old = known.get(identity(draft));
        const again = draft.kind === 'version' && change.base && !change.variant;
        const introduced = introducedBy(context, path, old !== undefined && !again);
        const cause = context.before === null || introduced === null ? 'unknown' : change.cause;
        const conflicted = old?.detail.code === 'version-conflict';
        const told = withHistory(draft, { compared: introduced !== null, cause, change, conflicted });
        findings.push(finish(context, path, told, { introduced, cause }));
    }
    for (const draft of head.lineDrafts) {
        const introduced = introducedBy(context, path, known.has(identity(draft)));
        findings.push(finish(context, path, draft, { introduced, cause: introduced === true ? 'variant-changed' : 'unknown' }));
    }
    return findings;
}
/** Null when it cannot be told: nothing was compared, or a side of the compared revision could not be read. */
function introducedBy(context, path, known) {
    if (context.before === null || context.baseUnreadable)
        return null;
    if (path !== null && context.before.unreadable.has(path))
        return null;
    return !known;
}
function identity({ kind, key }) {
    return `${kind} ${key}`;
}
function keysOf(drafts) {
    return new Set(drafts.map(identity));
}
function changeOf(head, before, key) {
    const [base, variant] = [wordingIn(head, 'base', key), wordingIn(head, 'side', key)];
    const [oldBase, oldVariant] = before === null ? [null, null] : [wordingIn(before, 'base', key), wordingIn(before, 'side', key)];
    return {
        base: base !== oldBase,
        variant: variant !== oldVariant,
        hadBoth: oldBase !== null && oldVariant !== null,
        cause: causeOf({ base, variant, oldBase, oldVariant, isNewVariant: before === null }),
    };
}
function causeOf({ base, variant, oldBase, oldVariant, isNewVariant }) {
    if (isNewVariant)
        return 'variant-changed';
    // Who takes a package out of the variant has decided about it, even where the same change brings it into the base.
    if (oldVariant !== null && variant === null)
        return 'variant-removed';
    if (oldBase === null && base !== null)
        return 'base-added';
    if (oldBase !== base)
        return 'base-changed';
    if (oldVariant !== variant)
        return 'variant-changed';
    return 'unknown';
}
/** What a side says of a package in the variant's environment, as one text; null when it does not have it. */
function wordingIn(comparison, which, key) {
    const side = comparison[which];
    const own = which === 'base' ? key : comparison.variantKeyOf(key);
    const lines = side.packages.get(own) ?? [];
    if (!applies(comparison.grid, lines))
        return null;
    return [...lines, ...(side.constraints.get(own) ?? [])].map(wording).sort().join('\n');
}
/** Whether any of the lines may hold in the variant's environment. */
function applies(grid, lines) {
    if (lines.some(({ entry }) => entry.marker === null))
        return true;
    return (0,_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .cellClasses */ .vi)(grid, lines, []).some(({ base }) => base.length > 0);
}
function wording({ entry }) {
    const marker = entry.marker === null ? '' : (0,_python_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .markerText */ .B)(entry.marker);
    return [(0,_side_js__WEBPACK_IMPORTED_MODULE_3__/* .specifierText */ .Ed)(entry), entry.extras.join(','), (0,_side_js__WEBPACK_IMPORTED_MODULE_3__/* .sourceOf */ .vz)(entry), marker].join(' ; ');
}
/** What is told of a finding only when two revisions are compared. */
function withHistory(draft, { compared, cause, change, conflicted }) {
    const { detail } = draft;
    if (detail.code === 'commented-out')
        return { ...draft, detail: { ...detail, broughtNow: cause === 'base-added' } };
    if (detail.code === 'version-conflict' || detail.code === 'version-wider' || detail.code === 'version-differs') {
        const agreedBefore = compared ? change.hadBoth && !conflicted : null;
        return { ...draft, detail: { ...detail, agreedBefore } };
    }
    return draft;
}
/** Packages that the base had in the variant's environment and has no more, and that a superset had and still has. */
function leftBehind(head, before) {
    if (before === null || head.variant.rule.relation !== 'superset')
        return [];
    const drafts = [];
    for (const key of before.base.packages.keys()) {
        const lines = head.side.packages.get(key);
        if (lines === undefined || head.allowed.has(key) || head.base.refused.has(key))
            continue;
        const has = ({ grid }, { packages }) => applies(grid, packages.get(key) ?? []);
        if (has(head, head.base) || !has(head, head.side) || !has(before, before.base) || !has(before, before.side))
            continue;
        const [first] = lines;
        const other = lines.find(({ document }) => document.path !== head.variant.path);
        drafts.push({
            kind: 'presence',
            key,
            package: first?.entry.name ?? null,
            name: first?.entry.rawName ?? first?.entry.text ?? key,
            bases: [],
            here: lines.map(_side_js__WEBPACK_IMPORTED_MODULE_3__/* .lineOf */ .cA),
            via: other === undefined ? null : (0,_side_js__WEBPACK_IMPORTED_MODULE_3__/* .lineOf */ .cA)(other),
            detail: { code: 'left-behind' },
        });
    }
    return drafts;
}
/** Puts severity and weight on a draft; null when the policy switches its code off. */
function finish(context, variant, draft, history) {
    const { judging } = context;
    const severity = severityOf(draft.detail, judging.severity);
    if (severity === 'off')
        return null;
    const { introduced, cause } = history;
    return {
        code: draft.detail.code,
        package: draft.package,
        name: draft.name,
        group: context.group,
        variant,
        severity,
        introduced,
        counts: severity === 'error' && (judging.enforce !== 'new' || introduced !== false),
        cause,
        base: draft.bases[0] ?? null,
        bases: draft.bases,
        here: draft.here,
        at: placeOf(draft, variant),
        via: draft.via,
        detail: draft.detail,
    };
}
/** The variant's own line goes before those of the files that it includes: it is the one to look at. */
function placeOf({ here }, variant) {
    const first = here.find(({ path }) => path === variant) ?? here[0];
    return first === undefined ? null : { path: first.path, line: first.line, column: first.column };
}
/** The policy's word, else the default, which three codes sharpen or soften by what they found. */
function severityOf(detail, set) {
    const own = set.get(detail.code);
    if (detail.code === 'duplicate' && detail.kind === 'text')
        return own === 'off' ? 'off' : 'notice';
    if (own !== undefined)
        return own;
    if (detail.code === 'commented-out' && detail.broughtNow)
        return 'error';
    if (detail.code === 'version-conflict' && (detail.agreedBefore === true || detail.overlay))
        return 'error';
    return _policy_finding_code_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultSeverity */ .NU[detail.code];
}


/***/ }),

/***/ 1816:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ed: () => (/* binding */ specifierText),
/* harmony export */   Ex: () => (/* binding */ isTarget),
/* harmony export */   Jh: () => (/* binding */ sideOf),
/* harmony export */   LX: () => (/* binding */ refusedLine),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   _V: () => (/* binding */ isAbsoluteFile),
/* harmony export */   cA: () => (/* binding */ lineOf),
/* harmony export */   vz: () => (/* binding */ sourceOf)
/* harmony export */ });
/* harmony import */ var _documents_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3142);

/** Several files taken together as one side; a line that is reached twice counts once. */
function sideOf(flats) {
    const packages = new Map();
    const repeated = [];
    const addressed = [];
    const constraints = new Map();
    const refused = new Map();
    const paths = new Set();
    // One file alone reaches a line twice only through two includes; the set is not needed for the common case.
    const seen = flats.length > 1 || (flats[0]?.documents.length ?? 0) > 1 ? new Set() : null;
    for (const flat of flats) {
        for (const document of flat.documents)
            paths.add(document.path);
        for (const reached of flat.requirements) {
            const lines = addLine(packages, reached, seen);
            if (lines === 2)
                repeated.push(keyOf(reached.entry));
            if (lines > 0 && reached.entry.target !== null)
                addressed.push(reached);
        }
        for (const reached of flat.constraints)
            addLine(constraints, reached, seen);
        for (const reached of flat.unreadable) {
            const name = reached.entry.name;
            if (isConstraint(reached))
                continue;
            if (name !== null && !refused.has(name))
                refused.set(name, reached);
        }
    }
    return { packages, repeated, addressed, constraints, refused, flats, paths };
}
/** What stands in a `-c` file adds no package, not even one that pip cannot read. */
function isConstraint({ via }) {
    return via.at(-1)?.entry.constraint === true;
}
/** How many lines its package has with it; 0 for one that was seen already. */
function addLine(lines, reached, seen) {
    const { entry } = reached;
    if (seen !== null) {
        if (seen.has(entry))
            return 0;
        seen.add(entry);
    }
    const key = keyOf(entry);
    const known = lines.get(key);
    if (known !== undefined)
        return known.push(reached);
    lines.set(key, [reached]);
    return 1;
}
/** The key of a requirement's package. */
function keyOf(entry) {
    return entry.name ?? `target ${withoutDots(entry.target ?? entry.text)}`;
}
/** `./lib/` and `lib` are one folder. Addresses stay as they are. */
function withoutDots(target) {
    if (target.includes('://'))
        return target;
    return target.replace(/^(?:\.\/+)+/, '').replace(/\/$/, '') || '.';
}
/** Whether a key stands for a line without a name. */
function isTarget(key) {
    return key.startsWith('target ');
}
/** The place and text of a requirement, for people. */
function lineOf({ entry, document }) {
    return { ...(0,_documents_document_js__WEBPACK_IMPORTED_MODULE_0__/* .placeAt */ .BW)(document, (0,_documents_document_js__WEBPACK_IMPORTED_MODULE_0__/* .spansOf */ .Ly)(document, entry).whole.start), text: entry.text };
}
/** The place and text of a line that pip refuses. */
function refusedLine({ entry, document }) {
    return { ...(0,_documents_document_js__WEBPACK_IMPORTED_MODULE_0__/* .placeAt */ .BW)(document, entry.start), text: entry.text };
}
/** `==2.0`, `>=2,<3`, or the empty string for any version: the specifiers as written, without blanks. */
function specifierText(entry) {
    const [first, ...rest] = entry.specifiers;
    if (first === undefined)
        return '';
    if (rest.length === 0)
        return first.operator + first.version;
    return entry.specifiers.map(({ operator, version }) => operator + version).join(',');
}
/**
 * Where a requirement comes from: `index`, or the address as written without `#egg=`.
 *
 * An absolute `file:` address stands for a package that the machine of a conda freeze had on its disk; it says nothing
 * about another machine and counts as an index requirement without a version.
 */
function sourceOf(entry) {
    if (entry.form === 'name' || entry.target === null || isAbsoluteFile(entry))
        return 'index';
    const hash = entry.target.indexOf('#');
    return withoutDots(hash === -1 ? entry.target : entry.target.slice(0, hash));
}
/** `name @ file:///…`: a path of the machine that made the file. */
function isAbsoluteFile(entry) {
    return entry.name !== null && entry.form !== 'editable' && (entry.target?.startsWith('file:///') ?? false);
}


/***/ }),

/***/ 8342:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G7: () => (/* binding */ readPath),
/* harmony export */   K3: () => (/* binding */ nameInUrl),
/* harmony export */   wo: () => (/* binding */ readUrl),
/* harmony export */   y4: () => (/* binding */ refusedReference)
/* harmony export */ });
/* harmony import */ var _python_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5411);
/* harmony import */ var _archive_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(128);
/* harmony import */ var _requirement_part_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7487);
/* harmony import */ var _source_map_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5610);
/* harmony import */ var _url_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9051);





/** A requirement that is a URL: `https://…/x.whl`, `git+https://…#egg=x`, `file:…`. */
function readUrl(parts, kind, map) {
    const url = parts.left;
    const named = nameInUrl(url, kind, map);
    if ('message' in named)
        return named;
    const marked = (0,_requirement_part_js__WEBPACK_IMPORTED_MODULE_2__/* .readMarker */ .t7)(parts, map);
    if ('message' in marked)
        return { ...marked, name: named.name, rawName: named.rawName };
    return {
        ...named,
        form: kind === 'vcs' ? 'vcs' : kind === 'file' ? 'path' : 'url',
        target: url,
        extras: [],
        marker: marked.marker,
        spans: { ...named.spans, marker: marked.span },
    };
}
/** A local path, or the file name of an archive, perhaps with extras behind it. */
function readPath(parts, map) {
    const { path, extras, refused } = (0,_requirement_part_js__WEBPACK_IMPORTED_MODULE_2__/* .splitExtras */ .UL)(parts.left);
    if (refused)
        return (0,_requirement_part_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)('What stands in the brackets behind the path is no list of extras.', parts.left, map);
    const named = nameInFile(path, path, map);
    if ('message' in named)
        return named;
    const marked = (0,_requirement_part_js__WEBPACK_IMPORTED_MODULE_2__/* .readMarker */ .t7)(parts, map);
    if ('message' in marked)
        return { ...marked, name: named.name, rawName: named.rawName };
    return {
        ...named,
        form: path.includes('/') || path.startsWith('.') ? 'path' : 'url',
        target: path,
        extras,
        marker: marked.marker,
        spans: { ..._requirement_part_js__WEBPACK_IMPORTED_MODULE_2__/* .noSpans */ .ze, marker: marked.span },
    };
}
/** `#egg=`, the name of a wheel or of a source distribution, or none (pip: `models/link.py`). Spans count from the start of `url`. */
function nameInUrl(url, kind, map) {
    const refusal = (0,_url_js__WEBPACK_IMPORTED_MODULE_3__/* .refusedUrl */ .u0)(url, kind);
    if (refusal !== null)
        return (0,_requirement_part_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(refusal, url, map);
    const egg = (0,_url_js__WEBPACK_IMPORTED_MODULE_3__/* .eggFragment */ .Gl)(url);
    if (egg !== null && !(0,_python_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isPackageName */ .TP)(egg.name))
        return refusedEgg(egg.name, egg.start, map);
    const { path } = (0,_url_js__WEBPACK_IMPORTED_MODULE_3__/* .urlParts */ .A3)(url);
    if (path.endsWith('.whl') || egg === null) {
        return nameInFile(kind === 'vcs' && !path.endsWith('.whl') ? '' : path, url, map);
    }
    return {
        name: (0,_python_name_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalName */ .Ew)(egg.name),
        rawName: egg.name,
        specifiers: [],
        spans: { ..._requirement_part_js__WEBPACK_IMPORTED_MODULE_2__/* .noSpans */ .ze, name: (0,_source_map_js__WEBPACK_IMPORTED_MODULE_4__/* .sourceSpan */ .eg)(map, egg.start, egg.start + egg.name.length) },
    };
}
/** Why pip refuses the URL of `name @ url` though the grammar takes it. */
function refusedReference(requirement, url, map) {
    const start = requirement.spans.url?.start ?? 0;
    const { name, rawName } = requirement;
    const refusal = (0,_url_js__WEBPACK_IMPORTED_MODULE_3__/* .refusedUrl */ .u0)(url, (0,_url_js__WEBPACK_IMPORTED_MODULE_3__/* .urlKind */ .yC)(url));
    if (refusal !== null)
        return { message: refusal, span: (0,_source_map_js__WEBPACK_IMPORTED_MODULE_4__/* .sourceSpan */ .eg)(map, start, start + url.length), name, rawName };
    const egg = (0,_url_js__WEBPACK_IMPORTED_MODULE_3__/* .eggFragment */ .Gl)(url);
    if (egg === null || (0,_python_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isPackageName */ .TP)(egg.name))
        return null;
    return { ...refusedEgg(egg.name, start + egg.start, map), name, rawName };
}
function refusedEgg(name, start, map) {
    const message = `"#egg=${name}" is no package name alone; write "name[extra] @ url" for what else it should say.`;
    return { message, span: (0,_source_map_js__WEBPACK_IMPORTED_MODULE_4__/* .sourceSpan */ .eg)(map, start, start + name.length), name: null, rawName: null };
}
function nameInFile(path, whole, map) {
    const fileName = (0,_url_js__WEBPACK_IMPORTED_MODULE_3__/* .fileNameOf */ .bV)(path);
    if (fileName.endsWith('.whl')) {
        const wheel = (0,_archive_js__WEBPACK_IMPORTED_MODULE_1__/* .parseWheelName */ .CI)(fileName);
        if (wheel === null)
            return (0,_requirement_part_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(`"${fileName}" is not how wheels are named (name-version-python-abi-platform.whl).`, whole, map);
        const { name, rawName, version } = wheel;
        return { name, rawName, specifiers: [{ operator: '==', version }], spans: _requirement_part_js__WEBPACK_IMPORTED_MODULE_2__/* .noSpans */ .ze };
    }
    // A forge names the archive of a tag after the tag, which is no package's name.
    const sdist = forgeArchive.some((part) => path.includes(part)) ? null : (0,_archive_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSdistName */ .K3)(fileName);
    return { name: sdist?.name ?? null, rawName: sdist?.rawName ?? null, specifiers: [], spans: _requirement_part_js__WEBPACK_IMPORTED_MODULE_2__/* .noSpans */ .ze };
}
const forgeArchive = ['/archive/', '/tarball/', '/zipball/'];


/***/ }),

/***/ 128:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ parseWheelName),
/* harmony export */   Dk: () => (/* binding */ isArchiveFile),
/* harmony export */   K3: () => (/* binding */ parseSdistName)
/* harmony export */ });
/* harmony import */ var _python_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5411);
/* harmony import */ var _python_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6754);


/** Whether a path ends as archives do (pip: `utils/filetypes.py is_archive_file`): `.whl`, `.zip`, `.tar.gz` … */
function isArchiveFile(path) {
    if (!path.includes('.'))
        return false;
    let end = path.length;
    while (end > 0 && path.charAt(end - 1) === '/')
        end--;
    const base = path.slice(path.lastIndexOf('/', end - 1) + 1, end).toLowerCase();
    const dot = base.lastIndexOf('.');
    if (dot < 1)
        return false;
    const stem = base.slice(0, dot);
    const extension = (stem.endsWith('.tar') ? '.tar' : '') + base.slice(dot);
    return archiveExtensions.has(extension);
}
const archiveExtensions = new Set([
    '.zip',
    '.whl',
    '.tar.bz2',
    '.tbz',
    '.tar.gz',
    '.tgz',
    '.tar',
    '.tar.xz',
    '.txz',
    '.tlz',
    '.tar.lz',
    '.tar.lzma',
]);
/**
 * `name-version(-build)?-python-abi-platform.whl` (PEP 427; packaging: `parse_wheel_filename`), which pip takes for
 * `name==version`. Null where pip refuses it.
 */
function parseWheelName(fileName) {
    if (!fileName.endsWith('.whl'))
        return null;
    const parts = fileName.slice(0, -'.whl'.length).split('-');
    const [rawName, version, build] = parts;
    if (rawName === undefined || version === undefined || (parts.length !== 5 && parts.length !== 6))
        return null;
    if (rawName.includes('__') || !(0,_python_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isPackageName */ .TP)(rawName) || (0,_python_version_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersion */ .ot)(version) === null)
        return null;
    if (parts.length === 6 && !/^[0-9]/.test(build ?? ''))
        return null;
    const tags = parts.slice(-3).map((tag) => tag.split('.'));
    if (tags.some((alternatives) => alternatives.includes('')))
        return null;
    if (!tags[0]?.every((interpreter) => /^[\p{ID_Start}_][\p{ID_Continue}]*$/u.test(interpreter)))
        return null;
    return { name: (0,_python_name_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalName */ .Ew)(rawName), rawName, version };
}
/** `name-version.tar.gz` or `.zip` (PEP 625; packaging: `parse_sdist_filename`); null when the file name says no version. */
function parseSdistName(fileName) {
    const extension = ['.tar.gz', '.zip'].find((ending) => fileName.endsWith(ending));
    if (extension === undefined)
        return null;
    const stem = fileName.slice(0, -extension.length);
    const dash = stem.lastIndexOf('-');
    const rawName = stem.slice(0, Math.max(dash, 0));
    const version = stem.slice(dash + 1);
    if (!(0,_python_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isPackageName */ .TP)(rawName) || (0,_python_version_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersion */ .ot)(version) === null)
        return null;
    return { name: (0,_python_name_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalName */ .Ew)(rawName), rawName, version };
}


/***/ }),

/***/ 6072:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Yt: () => (/* binding */ bytesOfUnits),
  gs: () => (/* binding */ codecNamed),
  oT: () => (/* binding */ lacksTables),
  Jm: () => (/* binding */ loadCharacterTables),
  XT: () => (/* binding */ utf16Big),
  Dd: () => (/* binding */ utf16Little),
  v4: () => (/* binding */ utf32Big),
  jC: () => (/* binding */ utf32Little),
  As: () => (/* binding */ utf8)
});

;// CONCATENATED MODULE: ./src/documents/unicode.ts
/**
 * UTF-16 and UTF-32 without a byte order mark, strictly: a lone surrogate, a number past U+10FFFF or half a unit at the
 * end is an error, as in Python's codecs.
 */
function decodeUtf16(bytes, order) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const whole = bytes.length - (bytes.length % 2);
    const units = new Uint16Array(whole / 2);
    for (let at = 0; at < whole; at += 2)
        units[at / 2] = view.getUint16(at, order === 'little');
    for (let at = 0; at < units.length; at++) {
        const unit = units[at] ?? 0;
        if (unit < 0xd800 || unit > 0xdfff)
            continue;
        const next = units[at + 1] ?? 0;
        if (unit > 0xdbff || next < 0xdc00 || next > 0xdfff)
            return { invalidAt: at * 2 };
        at++;
    }
    if (whole !== bytes.length)
        return { invalidAt: whole };
    return { text: textOf(units, String.fromCharCode) };
}
function decodeUtf32(bytes, order) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const whole = bytes.length - (bytes.length % 4);
    const points = new Uint32Array(whole / 4);
    for (let at = 0; at < whole; at += 4) {
        const point = view.getUint32(at, order === 'little');
        if (point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff))
            return { invalidAt: at };
        points[at / 4] = point;
    }
    if (whole !== bytes.length)
        return { invalidAt: whole };
    return { text: textOf(points, String.fromCodePoint) };
}
function encodeUtf16(text, order) {
    const bytes = new Uint8Array(text.length * 2);
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < text.length; at++)
        view.setUint16(at * 2, text.charCodeAt(at), order === 'little');
    return bytes;
}
function encodeUtf32(text, order) {
    const points = Array.from(text, (character) => character.codePointAt(0) ?? 0);
    const bytes = new Uint8Array(points.length * 4);
    const view = new DataView(bytes.buffer);
    for (const [index, point] of points.entries())
        view.setUint32(index * 4, point, order === 'little');
    return bytes;
}
/** Whether every surrogate of the text has its other half. */
function isWellFormed(text) {
    for (let at = 0; at < text.length; at++) {
        const unit = text.charCodeAt(at);
        if (unit < 0xd800 || unit > 0xdfff)
            continue;
        const next = text.charCodeAt(at + 1);
        if (unit > 0xdbff || !(next >= 0xdc00 && next <= 0xdfff))
            return false;
        at++;
    }
    return true;
}
/** Offset of the first byte that does not belong to UTF-8 (RFC 3629 §4), or the length when all do. */
function firstInvalidUtf8(bytes) {
    let at = 0;
    while (at < bytes.length) {
        const length = sequenceLength(bytes, at);
        if (length === 0)
            return at;
        at += length;
    }
    return at;
}
/** UTF8-1 / UTF8-2 / UTF8-3 / UTF8-4: how many bytes the character at `at` takes; 0 when there is none. */
function sequenceLength(bytes, at) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80)
        return 1;
    const tail = (from, count) => {
        for (let index = from; index < from + count; index++) {
            const byte = bytes[index] ?? 0;
            if (byte < 0x80 || byte > 0xbf)
                return false;
        }
        return true;
    };
    const second = bytes[at + 1] ?? 0;
    if (lead >= 0xc2 && lead <= 0xdf)
        return tail(at + 1, 1) ? 2 : 0;
    if (lead >= 0xe0 && lead <= 0xef) {
        const tooShort = lead === 0xe0 && second < 0xa0;
        const surrogate = lead === 0xed && second > 0x9f;
        return !tooShort && !surrogate && tail(at + 1, 2) ? 3 : 0;
    }
    if (lead >= 0xf0 && lead <= 0xf4) {
        const tooShort = lead === 0xf0 && second < 0x90;
        const tooLarge = lead === 0xf4 && second > 0x8f;
        return !tooShort && !tooLarge && tail(at + 1, 3) ? 4 : 0;
    }
    return 0;
}
/** In pieces, since a call takes only so many arguments. */
function textOf(units, build) {
    const piece = 8192;
    const parts = [];
    for (let at = 0; at < units.length; at += piece)
        parts.push(build(...units.subarray(at, at + piece)));
    return parts.join('');
}

;// CONCATENATED MODULE: ./src/documents/codec.ts

/**
 * The codec that Python means by a name (`Latin-1`, `utf8`, `cp1252`); null when Python knows none by it, when it is no
 * encoding of text, or when this program has no tables that agree with Python's.
 */
function codecNamed(name) {
    const normal = normalName(name);
    return codecs().get(normal) ?? codecs().get(normal.replaceAll('.', '_')) ?? null;
}
/** Python: `encodings.normalize_encoding`: lower case, every run of other characters than letters, digits and dots is one `_`. */
function normalName(name) {
    return name.toLowerCase().replace(/[^a-z0-9.]+/g, '_');
}
/** Made when a file is first decoded; it keeps nothing from one file to the next. */
let strictUtf8 = null;
const utf8 = {
    name: 'utf-8',
    width: 'utf-8',
    isTabled: false,
    decode(bytes) {
        // The platform's decoder is fast, and does not say where it stopped: that is looked for only then.
        try {
            strictUtf8 ??= new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
            return { text: strictUtf8.decode(bytes) };
        }
        catch {
            return { invalidAt: firstInvalidUtf8(bytes) };
        }
    },
    encode: (text) => (isWellFormed(text) ? new TextEncoder().encode(text) : null),
};
const ascii = {
    name: 'ascii',
    width: 'one',
    isTabled: false,
    decode(bytes) {
        const invalidAt = bytes.findIndex((byte) => byte > 0x7f);
        return invalidAt < 0 ? { text: new TextDecoder().decode(bytes) } : { invalidAt };
    },
    encode: (text) => (isAscii(text) ? new TextEncoder().encode(text) : null),
};
const utf16Little = utf16('utf-16-le', 'little');
const utf16Big = utf16('utf-16-be', 'big');
const utf32Little = utf32('utf-32-le', 'little');
const utf32Big = utf32('utf-32-be', 'big');
function utf16(name, order) {
    return {
        name,
        width: 'utf-16',
        isTabled: false,
        decode: (bytes) => decodeUtf16(bytes, order),
        encode: (text) => (isWellFormed(text) ? encodeUtf16(text, order) : null),
    };
}
function utf32(name, order) {
    return {
        name,
        width: 'utf-32',
        isTabled: false,
        decode: (bytes) => decodeUtf32(bytes, order),
        encode: (text) => (isWellFormed(text) ? encodeUtf32(text, order) : null),
    };
}
let tables = null;
/** Loads the tables of all encodings that rest on some: they are large, and one file in thousands is written in any of them. */
async function loadCharacterTables() {
    tables ??= (await Promise.all(/* import() */[__webpack_require__.e(748), __webpack_require__.e(419)]).then(__webpack_require__.bind(__webpack_require__, 2419))).characterTables;
}
/** Whether a codec can say nothing before `loadCharacterTables` has come back. */
function lacksTables({ isTabled }) {
    return isTabled && tables === null;
}
/** An encoding that rests on tables. Without them no byte is text, and no text has bytes. */
function tabled(name, width) {
    return {
        name,
        width,
        isTabled: true,
        decode(bytes) {
            if (tables === null)
                return { invalidAt: 0 };
            const text = tables.decode(bytes, name);
            const replaced = text.indexOf('\ufffd');
            return replaced < 0 ? { text } : { invalidAt: bytesOfUnits(name, bytes, text, replaced) };
        },
        encode(text) {
            const bytes = tables?.encode(text, name) ?? null;
            return bytes !== null && tables?.decode(bytes, name) === text ? bytes : null;
        },
    };
}
/**
 * How many of the bytes make the first `units` UTF-16 units of their text. Not by encoding those again: one character may
 * have two encodings of different length. LF is one byte, and part of no other character, in all these encodings, so that
 * only the last line is counted character by character.
 */
function bytesOfUnits(name, bytes, text, units) {
    let at = 0;
    let seen = 0;
    for (let newline = text.indexOf('\n'); newline >= 0 && newline < units; newline = text.indexOf('\n', seen)) {
        at = bytes.indexOf(0x0a, at) + 1;
        seen = newline + 1;
    }
    while (seen < units) {
        const character = nextCharacter(name, bytes, at);
        seen += character.units;
        at += character.bytes;
    }
    return at;
}
/** GB 18030 has the longest characters, of four bytes. */
const longestCharacter = 4;
function nextCharacter(name, bytes, at) {
    const decoded = (length) => tables?.decode(bytes.subarray(at, at + length), name) ?? '\ufffd';
    for (let length = 1; length < longestCharacter; length++) {
        const text = decoded(length);
        if (!text.includes('\ufffd'))
            return { units: text.length, bytes: length };
    }
    return { units: decoded(longestCharacter).length, bytes: longestCharacter };
}
function isAscii(text) {
    for (let at = 0; at < text.length; at++)
        if (text.charCodeAt(at) > 0x7f)
            return false;
    return true;
}
let known = null;
/** By normal name and alias; made when a name is first asked for. */
function codecs() {
    known ??= new Map([
        ...named(utf8, 'u8 utf utf8 utf8_ucs2 utf8_ucs4 cp65001 utf_8_sig'),
        ...named(ascii, '646 ansi_x3.4_1968 ansi_x3_4_1968 ansi_x3.4_1986 cp367 csascii ibm367 iso646_us iso_646.irv_1991 iso_ir_6 us us_ascii'),
        // Without a byte order mark Python takes the machine's order, which is little-endian wherever pip runs today.
        ...named(utf16Little, 'unicodelittleunmarked utf_16le utf_16 u16 utf16'),
        ...named(utf16Big, 'unicodebigunmarked utf_16be'),
        ...named(utf32Little, 'utf_32le utf_32 u32 utf32'),
        ...named(utf32Big, 'utf_32be'),
        ...oneByte.flatMap(([name, aliases]) => named(tabled(name, 'one'), aliases)),
        ...moreBytes.flatMap(([name, aliases]) => named(tabled(name, 'varies'), aliases)),
    ]);
    return known;
}
function named(codec, aliases) {
    return [normalName(codec.name), ...aliases.split(' ').filter((alias) => alias !== '')].map((name) => [name, codec]);
}
/** Python's name of the codec, and its other names (Python: `encodings.aliases`). All 256 bytes were compared with Python's tables. */
const oneByte = [
    ['iso8859-1', '8859 cp819 csisolatin1 ibm819 iso8859 iso_8859_1 iso_8859_1_1987 iso_ir_100 l1 latin latin1 latin_1'],
    ['iso8859-2', 'csisolatin2 iso_8859_2 iso_8859_2_1987 iso_ir_101 l2 latin2'],
    ['iso8859-3', 'csisolatin3 iso_8859_3 iso_8859_3_1988 iso_ir_109 l3 latin3'],
    ['iso8859-4', 'csisolatin4 iso_8859_4 iso_8859_4_1988 iso_ir_110 l4 latin4'],
    ['iso8859-5', 'csisolatincyrillic cyrillic iso_8859_5 iso_8859_5_1988 iso_ir_144'],
    ['iso8859-6', 'arabic asmo_708 csisolatinarabic ecma_114 iso_8859_6 iso_8859_6_1987 iso_ir_127'],
    ['iso8859-7', 'csisolatingreek ecma_118 elot_928 greek greek8 iso_8859_7 iso_8859_7_1987 iso_ir_126'],
    ['iso8859-8', 'csisolatinhebrew hebrew iso_8859_8 iso_8859_8_1988 iso_ir_138'],
    ['iso8859-9', 'csisolatin5 iso_8859_9 iso_8859_9_1989 iso_ir_148 l5 latin5'],
    ['iso8859-10', 'csisolatin6 iso_8859_10 iso_8859_10_1992 iso_ir_157 l6 latin6'],
    ['iso8859-11', 'thai iso_8859_11 iso_8859_11_2001'],
    ['iso8859-13', 'iso_8859_13 l7 latin7'],
    ['iso8859-14', 'iso_8859_14 iso_8859_14_1998 iso_celtic iso_ir_199 l8 latin8'],
    ['iso8859-15', 'iso_8859_15 l9 latin9'],
    ['iso8859-16', 'iso_8859_16 iso_8859_16_2001 iso_ir_226 l10 latin10'],
    ['koi8-r', 'cskoi8r'],
    ['koi8-t', ''],
    ['koi8-u', ''],
    ['cp437', '437 cspc8codepage437 ibm437'],
    ['cp720', ''],
    ['cp737', ''],
    ['cp775', '775 cspc775baltic ibm775'],
    ['cp850', '850 cspc850multilingual ibm850'],
    ['cp852', '852 cspcp852 ibm852'],
    ['cp855', '855 csibm855 ibm855'],
    ['cp857', '857 csibm857 ibm857'],
    ['cp858', '858 csibm858 ibm858'],
    ['cp862', '862 cspc862latinhebrew ibm862'],
    ['cp863', '863 csibm863 ibm863'],
    ['cp865', '865 csibm865 ibm865'],
    ['cp866', '866 csibm866 ibm866'],
    ['cp874', ''],
    ['cp1250', '1250 windows_1250'],
    ['cp1251', '1251 windows_1251'],
    ['cp1252', '1252 windows_1252'],
    ['cp1253', '1253 windows_1253'],
    ['cp1254', '1254 windows_1254'],
    ['cp1256', '1256 windows_1256'],
    ['cp1257', '1257 windows_1257'],
    ['cp1258', '1258 windows_1258'],
];
/** East Asian encodings; the tables are wider than Python's here and there, never in the ASCII half. */
const moreBytes = [
    ['big5', 'big5_tw csbig5 x_mac_trad_chinese'],
    ['cp932', '932 ms932 mskanji ms_kanji'],
    ['cp949', '949 ms949 uhc'],
    ['cp950', '950 ms950'],
    ['euc_jp', 'eucjp ujis u_jis'],
    ['euc_kr', 'euckr korean ksc5601 ks_c_5601 ks_c_5601_1987 ksx1001 ks_x_1001 x_mac_korean'],
    ['gb18030', 'gb18030_2000'],
    ['gb2312', 'chinese csiso58gb231280 euc_cn euccn eucgb2312_cn gb2312_1980 gb2312_80 iso_ir_58 x_mac_simp_chinese'],
    ['gbk', '936 cp936 ms936'],
    ['shift_jis', 'csshiftjis shiftjis sjis s_jis x_mac_japanese'],
];


/***/ }),

/***/ 795:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ findCommentRuns)
/* harmony export */ });
/* harmony import */ var _commented_out_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5879);

/** A heading over a blank line has at most so many lines of text; a longer run is prose. */
const longestDetachedHeading = 3;
/**
 * The comment runs of a document, in order, each with its role. A run with a blank line or the top above is a heading when
 * a requirement or option stands directly below, or, not at the top, when it has at most three lines of text and a
 * requirement follows behind blank lines. A run between two requirements is a note on the second one; where a file has
 * two or more of these and no heading at all, they are its headings.
 */
function findCommentRuns(document, isCommentedOut) {
    const { entries } = document;
    const inRun = (entry) => entry?.kind === 'comment' && entry.indent === 0 && !isCommentedOut(entry);
    const runs = [];
    let onlyBlanks = true;
    for (let index = 0; index < entries.length; index++) {
        const entry = entries[index];
        if (!inRun(entry)) {
            if (entry?.kind !== 'blank')
                onlyBlanks = false;
            continue;
        }
        const first = index;
        const comments = [entry];
        for (let next = entries[index + 1]; inRun(next); next = entries[index + 1]) {
            comments.push(next);
            index++;
        }
        const role = roleOf(entries, first, index + 1, comments, onlyBlanks, isCommentedOut);
        runs.push({ comments, role, atTop: onlyBlanks, behind: index + 1 });
        onlyBlanks = false;
    }
    const notes = runs.filter((run) => run.role === 'note');
    if (notes.length < 2 || runs.some((run) => run.role === 'heading'))
        return runs;
    return runs.map((run) => (run.role === 'note' ? { ...run, role: 'heading' } : run));
}
function roleOf(entries, first, behind, comments, atTop, isCommentedOut) {
    const above = entries[first - 1];
    const below = entries[behind];
    const lines = comments.filter((comment) => !(0,_commented_out_js__WEBPACK_IMPORTED_MODULE_0__/* .isBanner */ .X)(comment.text)).length;
    if (lines === 0 || below === undefined)
        return 'remark';
    const isDetached = above === undefined || above.kind === 'blank';
    const opens = isRequirementLike(below, isCommentedOut) || below.kind === 'options' || below.kind === 'include';
    if (opens)
        return isDetached ? 'heading' : 'note';
    if (!isDetached || atTop || below.kind !== 'blank' || lines > longestDetachedHeading)
        return 'remark';
    let index = behind;
    while (entries[index]?.kind === 'blank')
        index++;
    const next = entries[index];
    return next !== undefined && isRequirementLike(next, isCommentedOut) ? 'heading' : 'remark';
}
/** A requirement, a mistyped one, or one that is switched off. */
function isRequirementLike(entry, isCommentedOut) {
    if (entry.kind === 'comment')
        return isCommentedOut(entry);
    return entry.kind === 'requirement' || entry.kind === 'unreadable';
}


/***/ }),

/***/ 5879:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ isBanner),
/* harmony export */   Y: () => (/* binding */ findCommentedOut)
/* harmony export */ });
/* harmony import */ var _generated_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6967);
/* harmony import */ var _python_space_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5805);
/* harmony import */ var _requirement_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(712);



/** All comments of a document that may be switched-off requirements, in order. A document is looked through once. */
function findCommentedOut(document) {
    const found = remembered.get(document) ?? readAllCommentedOut(document);
    remembered.set(document, found);
    return found;
}
const remembered = new WeakMap();
function readAllCommentedOut(document) {
    const found = [];
    let generated = null;
    for (let index = 0; index < document.entries.length; index++) {
        const comment = document.entries[index];
        if (comment?.kind !== 'comment')
            continue;
        const read = readCommentedOut(document, comment);
        if (read === null)
            continue;
        const bare = isBare(read.requirement);
        if (bare) {
            generated ??= (0,_generated_js__WEBPACK_IMPORTED_MODULE_1__/* .generatedBy */ .B)(document) !== null;
            if (generated || isHeading(document, index))
                continue;
        }
        found.push({ comment, ...read, bare });
    }
    return found;
}
/** The requirement in a comment, or null when the comment is prose. */
function readCommentedOut(document, comment) {
    const body = bodyOf(document.text, comment);
    if (body === null)
        return null;
    const part = (0,_requirement_line_js__WEBPACK_IMPORTED_MODULE_0__/* .readRequirementLine */ .Y)(body.text, body.start);
    if ('message' in part || part.name === 'python' || !isMeant(part, body.text))
        return null;
    const whole = { start: body.start, end: body.start + body.text.length };
    const { start, end, line } = comment;
    const { spans, ...said } = part;
    const { text, comment: trailing } = body;
    return {
        requirement: { kind: 'requirement', start, end, line, ...said, hashes: [], options: [], text, comment: trailing },
        spans: { whole, ...spans },
    };
}
/** What stands between the `#` and a further comment; null where the comment does not begin as a switched-off line does. */
function bodyOf(text, comment) {
    if (comment.indent > 0 || text.charAt(comment.start) !== '#')
        return null;
    const from = comment.start;
    let start = from + (text.charAt(from + 1) === '#' ? 2 : 1);
    if ((0,_python_space_js__WEBPACK_IMPORTED_MODULE_2__/* .isPythonSpace */ .tX)(text.charCodeAt(start)))
        start++;
    const end = from + comment.text.length;
    if (start >= end || (0,_python_space_js__WEBPACK_IMPORTED_MODULE_2__/* .isPythonSpace */ .tX)(text.charCodeAt(start)))
        return null;
    const hash = trailingComment(text, start, end);
    const to = (0,_python_space_js__WEBPACK_IMPORTED_MODULE_2__/* .trimmedEnd */ .Ee)(text, start, hash ?? end);
    const body = text.slice(start, to);
    // An option, or the dash of a remark: pip would drop what follows, and prose would pass for a requirement.
    if (body === '' || body.startsWith('-') || body.includes(' -'))
        return null;
    return { text: body, start, comment: hash === null ? null : text.slice(hash, end) };
}
function trailingComment(text, start, end) {
    for (let at = text.indexOf('#', start); at >= 0 && at < end; at = text.indexOf('#', at + 1)) {
        if (at === start || (0,_python_space_js__WEBPACK_IMPORTED_MODULE_2__/* .isPythonSpace */ .tX)(text.charCodeAt(at - 1)))
            return at;
    }
    return null;
}
/** A link in a remark is a bare URL, too, and `n/a` a path: a URL must say a package or be a VCS's, and paths do not count. */
function isMeant(part, text) {
    if (part.form === 'name' || part.form === 'direct' || part.form === 'vcs')
        return true;
    return part.form === 'url' && part.name !== null && text.includes('://');
}
function isBare(requirement) {
    const { form, extras, specifiers, marker } = requirement;
    return form === 'name' && extras.length === 0 && specifiers.length === 0 && marker === null;
}
/** A blank line or the top above, and a requirement, an option or an underline below. */
function isHeading({ entries }, index) {
    const above = entries[index - 1];
    const below = entries[index + 1];
    if (below === undefined || (above !== undefined && above.kind !== 'blank'))
        return false;
    if (below.kind === 'comment')
        return isBanner(below.text);
    return below.kind === 'requirement' || below.kind === 'options' || below.kind === 'include';
}
/** A comment without letters and digits: an underline or a line of a box. */
function isBanner(comment) {
    return !/[\p{L}\p{N}]/u.test(comment);
}


/***/ }),

/***/ 6138:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ decode),
/* harmony export */   g9: () => (/* binding */ needsCharacterTables),
/* harmony export */   uM: () => (/* binding */ codecOf)
/* harmony export */ });
/* harmony import */ var _codec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6072);

/**
 * Bytes to text as pip does it (pip: `req_file.py _decode_req_file`): a byte order mark decides, else a PEP 263 cookie in
 * the first two lines, else UTF-8. Strict throughout, and without pip's last resort, the encoding of the machine's
 * locale: what a file says must not depend on who reads it.
 */
function decode(bytes) {
    const mark = byteOrderMark(bytes);
    if (mark !== null)
        return decodeAs(mark.codec, bytes, mark.length);
    const cookie = encodingCookie(bytes);
    if (cookie !== null) {
        const codec = (0,_codec_js__WEBPACK_IMPORTED_MODULE_0__/* .codecNamed */ .gs)(cookie);
        if (codec === null)
            return unknownCookie(cookie);
        return (0,_codec_js__WEBPACK_IMPORTED_MODULE_0__/* .lacksTables */ .oT)(codec) ? notLoaded(cookie) : decodeAs(codec, bytes, 0);
    }
    // ASCII in UTF-16 has a zero in every pair of bytes. As UTF-8 it would decode, and pip would refuse each of its lines.
    if (bytes.length > 1 && (bytes[0] === 0 || bytes[1] === 0)) {
        const message = 'The file looks like UTF-16 without a byte order mark, or is no text at all: its first characters are NUL. Save it as UTF-8.';
        return { kind: 'undecodable', message, before: '' };
    }
    return decodeAs(_codec_js__WEBPACK_IMPORTED_MODULE_0__/* .utf8 */ .As, bytes, 0);
}
/**
 * Whether these bytes can be decoded only after `loadCharacterTables`. Whoever reads files asks, and waits for the tables;
 * `decode` itself never waits.
 */
function needsCharacterTables(bytes) {
    const cookie = byteOrderMark(bytes) === null ? encodingCookie(bytes) : null;
    const codec = cookie === null ? null : (0,_codec_js__WEBPACK_IMPORTED_MODULE_0__/* .codecNamed */ .gs)(cookie);
    return codec !== null && (0,_codec_js__WEBPACK_IMPORTED_MODULE_0__/* .lacksTables */ .oT)(codec);
}
/** The codec of an encoding that `decode` gave. */
function codecOf(encoding) {
    return (0,_codec_js__WEBPACK_IMPORTED_MODULE_0__/* .codecNamed */ .gs)(encoding.name) ?? _codec_js__WEBPACK_IMPORTED_MODULE_0__/* .utf8 */ .As;
}
function decodeAs(codec, bytes, bomLength) {
    const result = codec.decode(bytes.subarray(bomLength));
    if ('text' in result)
        return { kind: 'decoded', text: result.text, encoding: { name: codec.name, bomLength } };
    const at = bomLength + result.invalidAt;
    const byte = `0x${(bytes[at] ?? 0).toString(16).padStart(2, '0')}`;
    const remedy = codec === _codec_js__WEBPACK_IMPORTED_MODULE_0__/* .utf8 */ .As
        ? 'Save the file as UTF-8, or name its encoding in the first line: "# -*- coding: latin-1 -*-".'
        : bomLength > 0
            ? 'The byte order mark says so; save the whole file in one encoding, best UTF-8.'
            : 'The coding line of the file says so; save it in that encoding, or as UTF-8 without that line.';
    const before = codec.decode(bytes.subarray(bomLength, at));
    return {
        kind: 'undecodable',
        message: `The byte ${byte} at offset ${at} is not ${codec.name}. ${remedy}`,
        before: 'text' in before ? before.text : '',
    };
}
/** pip: `req_file.py BOMS`: UTF-32 before UTF-16, whose mark is the beginning of the other's. */
function byteOrderMark(bytes) {
    const first = bytes[0] ?? 0x20;
    if (first !== 0 && first < 0xef)
        return null;
    const begins = (at, ...mark) => mark.every((byte, index) => bytes[at + index] === byte);
    if (begins(0, 0xef, 0xbb, 0xbf))
        return { codec: _codec_js__WEBPACK_IMPORTED_MODULE_0__/* .utf8 */ .As, length: 3 };
    // For the little-endian marks pip uses the codecs that look for a mark themselves, so they take a second one, too.
    if (begins(0, 0xff, 0xfe, 0, 0)) {
        if (begins(4, 0xff, 0xfe, 0, 0))
            return { codec: _codec_js__WEBPACK_IMPORTED_MODULE_0__/* .utf32Little */ .jC, length: 8 };
        if (begins(4, 0, 0, 0xfe, 0xff))
            return { codec: _codec_js__WEBPACK_IMPORTED_MODULE_0__/* .utf32Big */ .v4, length: 8 };
        return { codec: _codec_js__WEBPACK_IMPORTED_MODULE_0__/* .utf32Little */ .jC, length: 4 };
    }
    if (begins(0, 0, 0, 0xfe, 0xff))
        return { codec: _codec_js__WEBPACK_IMPORTED_MODULE_0__/* .utf32Big */ .v4, length: 4 };
    if (begins(0, 0xff, 0xfe)) {
        if (begins(2, 0xff, 0xfe))
            return { codec: _codec_js__WEBPACK_IMPORTED_MODULE_0__/* .utf16Little */ .Dd, length: 4 };
        if (begins(2, 0xfe, 0xff))
            return { codec: _codec_js__WEBPACK_IMPORTED_MODULE_0__/* .utf16Big */ .XT, length: 4 };
        return { codec: _codec_js__WEBPACK_IMPORTED_MODULE_0__/* .utf16Little */ .Dd, length: 2 };
    }
    return begins(0, 0xfe, 0xff) ? { codec: _codec_js__WEBPACK_IMPORTED_MODULE_0__/* .utf16Big */ .XT, length: 2 } : null;
}
/** PEP 263 as pip reads it: `coding[:=]\s*([-\w.]+)` in a line that begins with `#`, among the first two. */
function encodingCookie(bytes) {
    let start = 0;
    for (let line = 0; line < 2 && start < bytes.length; line++) {
        const newline = bytes.indexOf(0x0a, start);
        const end = newline < 0 ? bytes.length : newline;
        if (bytes[start] === 0x23) {
            const cookie = cookieIn(bytes.subarray(start, end));
            if (cookie !== null)
                return cookie;
        }
        start = end + 1;
    }
    return null;
}
function cookieIn(line) {
    const text = Array.from(line.subarray(0, longestCookieLine), (byte) => String.fromCharCode(byte)).join('');
    for (let at = text.indexOf('coding'); at >= 0; at = text.indexOf('coding', at + 1)) {
        const match = /^[:=][ \t\r\v\f]*([-\w.]+)/.exec(text.slice(at + 'coding'.length));
        if (match?.[1] !== undefined)
            return match[1];
    }
    return null;
}
/** A line that is longer holds no cookie that anybody wrote. */
const longestCookieLine = 4096;
function unknownCookie(cookie) {
    const message = `The coding line names "${cookie}", which is no encoding that can be read here. Save the file as UTF-8 and drop that line.`;
    return { kind: 'undecodable', message, before: '' };
}
function notLoaded(cookie) {
    const message = `The coding line names "${cookie}", whose tables were not loaded before the file was read.`;
    return { kind: 'undecodable', message, before: '' };
}


/***/ }),

/***/ 3142:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s$: () => (/* binding */ byteOffset),
  wx: () => (/* binding */ encodeText),
  BW: () => (/* binding */ placeAt),
  u0: () => (/* binding */ readDocument),
  Ly: () => (/* binding */ spansOf)
});

// UNUSED EXPORTS: maximumDocumentBytes, printDocument

// EXTERNAL MODULE: ./src/problem.ts
var problem = __webpack_require__(4008);
// EXTERNAL MODULE: ./src/documents/codec.ts + 1 modules
var codec = __webpack_require__(6072);
// EXTERNAL MODULE: ./src/documents/decode.ts
var decode = __webpack_require__(6138);
// EXTERNAL MODULE: ./src/documents/sorted.ts
var sorted = __webpack_require__(405);
;// CONCATENATED MODULE: ./src/documents/byte-offsets.ts



/** Byte offset of a text offset (UTF-16 units), byte order mark included. Constant time but for the first call. */
function byteOffsetIn(encoded, offset) {
    const { text, bytes, encoding } = encoded;
    const { width } = (0,decode/* codecOf */.uM)(encoding);
    const start = encoding.bomLength;
    if (width === 'one' || text.length === bytes.length - start)
        return start + offset;
    if (width === 'utf-16')
        return start + offset * 2;
    return width === 'varies' ? byLines(encoded, offset) : byMarks(encoded, offset, width);
}
/** Text offsets between two remembered byte offsets. */
const stride = 256;
/** Byte offsets at every `stride`-th text offset, counted when a text is first asked about. */
const marksOf = new WeakMap();
function byMarks(encoded, offset, width) {
    const { text, encoding } = encoded;
    let marks = marksOf.get(encoded);
    if (marks === undefined) {
        let bytes = encoding.bomLength;
        marks = Array.from({ length: Math.floor(text.length / stride) + 1 }, (_, index) => {
            if (index > 0)
                bytes += bytesOf(text, (index - 1) * stride, index * stride, width);
            return bytes;
        });
        marksOf.set(encoded, marks);
    }
    const mark = Math.floor(offset / stride);
    return (marks[mark] ?? 0) + bytesOf(text, mark * stride, offset, width);
}
/** Bytes of the units in `[from, to)`. A pair of surrogates counts with its first half, so that a stretch may end between them. */
function bytesOf(text, from, to, width) {
    let bytes = 0;
    for (let at = from; at < to; at++) {
        const unit = text.charCodeAt(at);
        const secondHalf = unit >= 0xdc00 && unit <= 0xdfff;
        if (width === 'utf-32')
            bytes += secondHalf ? 0 : 4;
        else if (unit < 0x80)
            bytes += 1;
        else if (unit < 0x800)
            bytes += 2;
        else if (unit >= 0xd800 && unit <= 0xdbff)
            bytes += 4;
        else
            bytes += secondHalf ? 0 : 3;
    }
    return bytes;
}
const linesOf = new WeakMap();
function byLines(encoded, offset) {
    const { text, bytes, encoding } = encoded;
    const lines = linesOf.get(encoded) ?? {
        inText: startsBehind((from) => text.indexOf('\n', from)),
        inBytes: startsBehind((from) => bytes.indexOf(0x0a, from)),
    };
    linesOf.set(encoded, lines);
    const line = (0,sorted/* lastAtMost */.f)(lines.inText, offset);
    const textStart = lines.inText[line] ?? 0;
    const byteStart = lines.inBytes[line] ?? 0;
    const rest = text.slice(textStart, offset);
    return byteStart + (0,codec/* bytesOfUnits */.Yt)(encoding.name, bytes.subarray(byteStart), rest, rest.length);
}
function startsBehind(next) {
    const starts = [0];
    for (let at = next(0); at >= 0; at = next(at + 1))
        starts.push(at + 1);
    return starts;
}

// EXTERNAL MODULE: ./src/documents/known-texts.ts
var known_texts = __webpack_require__(9488);
// EXTERNAL MODULE: ./src/documents/place.ts
var place = __webpack_require__(2657);
// EXTERNAL MODULE: ./src/python/character.ts
var character = __webpack_require__(6805);
// EXTERNAL MODULE: ./src/python/requirement.ts + 4 modules
var requirement = __webpack_require__(5562);
// EXTERNAL MODULE: ./src/documents/address.ts
var address = __webpack_require__(8342);
// EXTERNAL MODULE: ./src/documents/requirement-part.ts
var requirement_part = __webpack_require__(7487);
// EXTERNAL MODULE: ./src/documents/source-map.ts
var source_map = __webpack_require__(5610);
// EXTERNAL MODULE: ./src/documents/url.ts
var documents_url = __webpack_require__(9051);
;// CONCATENATED MODULE: ./src/documents/editable.ts





/**
 * The value of `-e` as pip reads it (pip: `constructors.py parse_editable`): `name @ url`, a VCS URL that says its name,
 * or a local folder; pip asks the disk for the folder, here the form decides. `map` leads from the value to the text.
 */
function readEditable(value, map) {
    const parsed = (0,requirement/* parseRequirement */.p)(value);
    if (!('error' in parsed)) {
        if (parsed.url !== null) {
            const { name, rawName, extras, marker, url } = parsed;
            const kind = (0,documents_url/* urlKind */.yC)(url);
            if (kind !== 'vcs' && kind !== 'file')
                return { ...(0,requirement_part/* refuse */.TR)(notEditable, value, map), name, rawName };
            const refusal = (0,address/* refusedReference */.y4)(parsed, url, map);
            if (refusal !== null)
                return refusal;
            const span = (0,source_map/* sourceSpan */.eg)(map, parsed.spans.name.start, parsed.spans.name.end);
            const spans = { ...requirement_part/* noSpans */.ze, name: span };
            return { form: 'editable', name, rawName, target: url, extras, specifiers: [], marker, spans };
        }
        // A bare word may be a folder; a version or a marker makes it a requirement, which -e does not take.
        if (parsed.specifiers.length > 0 || parsed.marker !== null) {
            return { ...(0,requirement_part/* refuse */.TR)(notEditable, value, map), name: parsed.name, rawName: parsed.rawName };
        }
    }
    return readUrlOrFolder(value, map);
}
const notEditable = '-e takes a local folder or a VCS URL (git+https://…), not this.';
function readUrlOrFolder(value, map) {
    const { path, extras, refused } = (0,requirement_part/* splitExtras */.UL)(value);
    if (refused || path.includes('['))
        return (0,requirement_part/* refuse */.TR)('What stands in the brackets is no list of extras. Write it without blanks: -e .[dev,test].', value, map);
    const url = withVcs(value);
    const kind = (0,documents_url/* urlKind */.yC)(url);
    if (kind === 'vcs') {
        if ((0,documents_url/* eggFragment */.Gl)(url) === null)
            return (0,requirement_part/* refuse */.TR)('pip must be told the name: write "-e name @ URL".', value, map);
        const shift = url.length - value.length;
        const named = (0,address/* nameInUrl */.K3)(url, kind, 0);
        if ('message' in named)
            return (0,requirement_part/* refuse */.TR)(named.message, value, map);
        const span = named.spans.name;
        const name = span === null ? null : (0,source_map/* sourceSpan */.eg)(map, span.start - shift, span.end - shift);
        return { ...named, form: 'editable', target: value, extras: [], marker: null, spans: { ...requirement_part/* noSpans */.ze, name } };
    }
    if (kind === 'file') {
        const named = (0,address/* nameInUrl */.K3)(path, kind, map);
        if ('message' in named)
            return named;
        return { ...named, form: 'editable', target: path, extras, specifiers: [], marker: null };
    }
    // A colon is no part of a folder that a repository could hold; it is a URL, or `git@host:path`, that pip refuses.
    if (value === '' || value.includes(':'))
        return (0,requirement_part/* refuse */.TR)(notEditable, value, map);
    const unnamed = { name: null, rawName: null, specifiers: [], marker: null, spans: requirement_part/* noSpans */.ze };
    return { ...unnamed, form: 'editable', target: path, extras };
}
/** pip puts the system's name before an old spelling: `git://…` is `git+git://…`. */
function withVcs(url) {
    const lower = url.toLowerCase();
    const system = ['bzr', 'git', 'hg', 'svn'].find((name) => lower.startsWith(`${name}:`));
    return system === undefined ? url : `${system}+${url}`;
}

;// CONCATENATED MODULE: ./src/documents/shell-words.ts
/**
 * Splits a line of options into words as pip does, with Python's `shlex.split`: blanks, tabs and line ends part words,
 * quotes keep them together, a backslash takes the next character as it is (between double quotes only `"` and itself).
 */
function splitShellWords(line) {
    const words = [];
    let at = 0;
    while (at < line.length) {
        if (isSeparator(line.charCodeAt(at))) {
            at++;
            continue;
        }
        const word = readWord(line, at);
        if ('message' in word)
            return word;
        words.push(word);
        at = word.end;
    }
    return words;
}
function readWord(line, start) {
    const parts = [];
    let at = start;
    let plainFrom = start;
    while (at < line.length && !isSeparator(line.charCodeAt(at))) {
        const code = line.charCodeAt(at);
        if (code !== singleQuote && code !== doubleQuote && code !== backslash) {
            at++;
            continue;
        }
        parts.push(line.slice(plainFrom, at));
        if (code === backslash) {
            if (at + 1 >= line.length) {
                return { message: 'The backslash at the end takes nothing.', start: at, end: at + 1 };
            }
            parts.push(line.charAt(at + 1));
            at += 2;
        }
        else {
            const close = readQuoted(line, at, parts);
            if (close < 0) {
                return { message: 'The quotation mark is never closed.', start: at, end: at + 1 };
            }
            at = close + 1;
        }
        plainFrom = at;
    }
    parts.push(line.slice(plainFrom, at));
    return { value: parts.join(''), start, end: at };
}
/** Adds what stands between the quotation marks to `parts`; the offset of the closing one, or -1. */
function readQuoted(line, open, parts) {
    const quote = line.charCodeAt(open);
    let plainFrom = open + 1;
    for (let at = open + 1; at < line.length; at++) {
        const code = line.charCodeAt(at);
        if (code === quote) {
            parts.push(line.slice(plainFrom, at));
            return at;
        }
        if (code !== backslash || quote !== doubleQuote)
            continue;
        const next = line.charCodeAt(at + 1);
        if (next !== doubleQuote && next !== backslash)
            continue;
        parts.push(line.slice(plainFrom, at));
        plainFrom = at + 1;
        at++;
    }
    return -1;
}
const singleQuote = 0x27;
const doubleQuote = 0x22;
const backslash = 0x5c;
/** Python: `shlex.shlex.whitespace`. */
function isSeparator(code) {
    return code === 0x20 || code === 0x09 || code === 0x0d || code === 0x0a;
}

;// CONCATENATED MODULE: ./src/documents/line-options.ts

/**
 * Parses the options of a line as pip does (pip: `req_file.py build_parser`, over Python's `optparse`): `--name value`,
 * `--name=value`, `-xvalue`, long names cut short as long as they stay unambiguous, `--` to end them. Words that are no
 * option are passed over, as pip passes over them.
 */
function parseLineOptions(text) {
    const words = splitShellWords(text);
    if ('message' in words)
        return words;
    const options = [];
    for (let index = 0; index < words.length; index++) {
        const word = words[index];
        if (word === undefined || word.value === '--')
            break;
        if (!word.value.startsWith('-') || word.value === '-')
            continue;
        const read = word.value.startsWith('--')
            ? readLongOption(text, word, words[index + 1])
            : readShortOption(text, word, words[index + 1]);
        if ('message' in read)
            return read;
        const refusal = refusedValue(read.option);
        if (refusal !== null)
            return { message: refusal, start: read.option.start, end: read.option.end };
        options.push(read.option);
        if (read.tookNext)
            index++;
    }
    return options;
}
/** Python: `optparse.OptionParser._process_long_opt`. */
function readLongOption(text, word, next) {
    const equals = word.value.indexOf('=');
    const written = equals < 0 ? word.value : word.value.slice(0, equals);
    const name = matchLongName(written);
    if (typeof name !== 'string')
        return { message: name.message, start: word.start, end: word.end };
    if (!takesValue(name)) {
        if (equals >= 0)
            return { message: `${name} takes no value.`, start: word.start, end: word.end };
        return { option: { name, value: null, start: word.start, end: word.end, valueStart: word.end }, tookNext: false };
    }
    if (equals < 0)
        return withNext(name, word, next);
    const valueStart = Math.min(word.end, text.indexOf('=', word.start) + 1);
    const value = word.value.slice(equals + 1);
    return { option: { name, value, start: word.start, end: word.end, valueStart }, tookNext: false };
}
/** Python: `optparse.OptionParser._process_short_opts`; every short option that pip knows in a file takes a value. */
function readShortOption(text, word, next) {
    const name = shortNames.get(word.value.charAt(1));
    if (name === undefined) {
        const message = `pip knows no option ${word.value.slice(0, 2)} in a requirements file.`;
        return { message, start: word.start, end: word.end };
    }
    if (word.value.length === 2)
        return withNext(name, word, next);
    const value = word.value.slice(2);
    const quoted = text.slice(word.start, word.end) !== word.value;
    const valueStart = quoted ? word.start : word.start + 2;
    return { option: { name, value, start: word.start, end: word.end, valueStart }, tookNext: false };
}
function withNext(name, word, next) {
    if (next === undefined)
        return { message: `${name} needs a value.`, start: word.start, end: word.end };
    const option = { name, value: next.value, start: word.start, end: next.end, valueStart: next.start };
    return { option, tookNext: true };
}
/** Python: `optparse._match_abbrev`. */
function matchLongName(written) {
    const exact = longNames.get(written);
    if (exact !== undefined)
        return exact.name;
    const candidates = [...longNames.keys()].filter((name) => name.startsWith(written));
    const [only] = candidates;
    if (only !== undefined && candidates.length === 1)
        return longNames.get(only)?.name ?? only;
    if (only !== undefined)
        return { message: `${written} could be ${candidates.sort().join(' or ')}.` };
    const gone = goneOptions.has(written)
        ? ' It is an option of older versions; use --config-settings, or give it on the command line.'
        : '';
    return { message: `pip knows no option ${written} in a requirements file.${gone}` };
}
function takesValue(name) {
    return longNames.get(name)?.value ?? false;
}
/** What pip's own callbacks refuse (pip: `cmdoptions.py`). */
function refusedValue({ name, value }) {
    if (value === null)
        return null;
    if (name === '--hash') {
        const algorithm = value.split(':', 1)[0] ?? '';
        if (value.includes(':') && strongHashes.has(algorithm))
            return null;
        return '--hash wants sha256, sha384 or sha512, a colon and the digest: --hash=sha256:abc….';
    }
    if (name === '--config-settings')
        return value.includes('=') ? null : '--config-settings wants KEY=VALUE.';
    if (name === '--use-feature') {
        return features.has(value) ? null : `pip knows no feature "${value}".`;
    }
    return packageLists.has(name) && value.startsWith('-') ? `${name} needs a value.` : null;
}
const strongHashes = new Set(['sha256', 'sha384', 'sha512']);
const packageLists = new Set(['--no-binary', '--only-binary', '--all-releases', '--only-final']);
const features = new Set([
    'fast-deps',
    'inprocess-build-deps',
    'venv-isolation',
    'truststore',
    'no-binary-enable-wheel-cache',
    'build-constraint',
]);
/** pip: `req_file.py SUPPORTED_OPTIONS` and `SUPPORTED_OPTIONS_REQ`, each with whether it takes a value. */
const longNames = new Map([
    ['--index-url', true],
    ['--extra-index-url', true],
    ['--no-index', false],
    ['--constraint', true],
    ['--requirement', true],
    ['--editable', true],
    ['--find-links', true],
    ['--no-binary', true],
    ['--only-binary', true],
    ['--prefer-binary', false],
    ['--require-hashes', false],
    ['--no-require-hashes', false],
    ['--pre', false],
    ['--all-releases', true],
    ['--only-final', true],
    ['--trusted-host', true],
    ['--use-feature', true],
    ['--hash', true],
    ['--config-settings', true],
].map(([name, value]) => [String(name), { name: String(name), value: value === true }])).set('--pypi-url', { name: '--index-url', value: true });
const shortNames = new Map([
    ['i', '--index-url'],
    ['c', '--constraint'],
    ['r', '--requirement'],
    ['e', '--editable'],
    ['f', '--find-links'],
    ['C', '--config-settings'],
]);
/** Options of a line that pip had once. */
const goneOptions = new Set([
    '--global-option',
    '--install-option',
    '--use-pep517',
    '--no-use-pep517',
    '--process-dependency-links',
    '--use-wheel',
    '--no-use-wheel',
]);

// EXTERNAL MODULE: ./src/documents/python-space.ts
var python_space = __webpack_require__(5805);
;// CONCATENATED MODULE: ./src/documents/logical-lines.ts


/**
 * Cuts a text into the lines that pip works on, in order, without a gap (pip: `req_file.py preprocess`: `str.splitlines`,
 * `join_lines`, `ignore_comments`). `${NAME}` is left as it is, since the file must mean the same to everybody.
 *
 * `visitPlain` is offered each line that LF ends and that no line before it continues into: by its offset and number. It
 * gives the offset behind the line's end when it has read the line, which is then not visited, else the same offset.
 */
function readLogicalLines(text, visit, visitPlain) {
    let joining = [];
    const visitLine = (line) => {
        const comment = isComment(text, line);
        const continues = !comment && line.contentEnd > line.start && text.charCodeAt(line.contentEnd - 1) === logical_lines_backslash;
        if (continues) {
            joining.push(line);
        }
        else if (joining.length === 0) {
            visit(plainLine(text, line));
        }
        else {
            visit(joinedLine(text, joining, line, comment));
            joining = [];
        }
    };
    const ends = otherBreaks.some((mark) => text.includes(mark))
        ? readAnyLines(text, visitLine)
        : readPlainLines(text, visitLine, (start, line) => (joining.length === 0 ? visitPlain(start, line) : start));
    if (joining.length > 0)
        visit(joinedLine(text, joining, null, false));
    return ends;
}
const logical_lines_backslash = 0x5c;
/** pip: `COMMENT_RE.match`: nothing but white space before the `#`. */
function isComment(text, line) {
    return line.hash >= 0 && (0,python_space/* skipSpace */.AN)(text, line.start, line.hash) === line.hash;
}
function plainLine(text, line) {
    const from = (0,python_space/* skipSpace */.AN)(text, line.start, line.contentEnd);
    const commented = line.hash >= 0;
    const to = (0,python_space/* trimmedEnd */.Ee)(text, from, commented ? Math.max(line.hash, from) : line.contentEnd);
    return {
        start: line.start,
        end: line.end,
        line: line.line,
        content: text.slice(from, to),
        map: from,
        comment: commented ? text.slice(line.hash, line.contentEnd) : null,
        commentAt: commented ? line.hash : 0,
    };
}
/**
 * pip: `join_lines`: backslashes go from both ends of a continued line, and a comment that ends the joined line gets a
 * blank before it, so that it still is one. `last` is null where the text ends with a backslash.
 */
function joinedLine(text, continued, last, lastIsComment) {
    const parts = [];
    const pieces = [];
    let length = 0;
    const add = (part, source) => {
        pieces.push({ at: length, source });
        parts.push(part);
        length += part.length;
    };
    for (const line of continued) {
        let from = line.start;
        let to = line.contentEnd;
        while (to > from && text.charCodeAt(to - 1) === logical_lines_backslash)
            to--;
        while (from < to && text.charCodeAt(from) === logical_lines_backslash)
            from++;
        add(text.slice(from, to), from);
    }
    if (last !== null) {
        if (lastIsComment)
            add(' ', last.start);
        add(text.slice(last.start, last.contentEnd), last.start);
    }
    const joined = parts.join('');
    const contentEnd = nextHash(joined, 0);
    const hash = contentEnd < joined.length ? contentEnd : -1;
    const from = (0,python_space/* skipSpace */.AN)(joined, 0, contentEnd);
    const first = continued[0];
    return {
        start: first?.start ?? 0,
        end: (last ?? continued.at(-1))?.end ?? 0,
        line: first?.line ?? 1,
        content: joined.slice(from, (0,python_space/* trimmedEnd */.Ee)(joined, from, contentEnd)),
        map: { pieces, from },
        comment: hash < 0 ? null : joined.slice(hash),
        commentAt: hash < 0 ? 0 : (0,source_map/* sourceOf */.vz)({ pieces, from: 0 }, hash),
    };
}
/** Whatever ends a line for `str.splitlines`, but for LF. */
const otherBreaks = ['\r', '\v', '\f', '\x1c', '\x1d', '\x1e', '\x85', '\u2028', '\u2029'];
/** Lines that LF ends, as in nearly every file: the platform's own search finds them faster than a loop. */
function readPlainLines(text, visit, visitPlain) {
    let line = 1;
    let hash = nextHash(text, 0);
    for (let start = 0; start < text.length; line++) {
        const end = visitPlain(start, line);
        if (end > start) {
            start = end;
            continue;
        }
        const newline = text.indexOf('\n', start);
        const contentEnd = newline < 0 ? text.length : newline;
        if (hash < start)
            hash = nextHash(text, start);
        visit({
            start,
            contentEnd,
            end: newline < 0 ? contentEnd : newline + 1,
            line,
            hash: hash < contentEnd ? hash : -1,
        });
        start = contentEnd + 1;
    }
    return { newline: text.includes('\n') ? 'lf' : 'none', unusual: [] };
}
/** pip: `COMMENT_RE.search`: the next `#` that begins the text, or stands behind white space; the end of the text when there is none. */
function nextHash(text, from) {
    for (let at = text.indexOf('#', from); at >= 0; at = text.indexOf('#', at + 1)) {
        if (at === 0 || (0,python_space/* isPythonSpace */.tX)(text.charCodeAt(at - 1)))
            return at;
    }
    return text.length;
}
/** Python's `str.splitlines`, with the line numbers that people count. */
function readAnyLines(text, visit) {
    const unusual = [];
    const seen = { lf: 0, crlf: 0, cr: 0 };
    let start = 0;
    let hash = -1;
    let line = 1;
    for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code === hashSign) {
            if (hash < 0 && (at === start || (0,python_space/* isPythonSpace */.tX)(text.charCodeAt(at - 1))))
                hash = at;
            continue;
        }
        if (code > 0x1e && code < 0x85)
            continue;
        if (!isLineBreak(code))
            continue;
        const crlf = code === 0x0d && text.charCodeAt(at + 1) === 0x0a;
        const end = crlf ? at + 2 : at + 1;
        visit({ start, contentEnd: at, end, line, hash });
        if (crlf)
            seen.crlf++;
        else if (code === 0x0a)
            seen.lf++;
        else if (code === 0x0d)
            seen.cr++;
        else
            unusual.push(at);
        if (code === 0x0a || code === 0x0d)
            line++;
        if (crlf)
            at++;
        start = end;
        hash = -1;
    }
    if (start < text.length)
        visit({ start, contentEnd: text.length, end: text.length, line, hash });
    return { newline: newlineOf(seen), unusual };
}
const hashSign = 0x23;
/** The characters that end a line for Python's `str.splitlines`. */
function isLineBreak(code) {
    return ((code >= 0x0a && code <= 0x0d) ||
        (code >= 0x1c && code <= 0x1e) ||
        code === 0x85 ||
        code === 0x2028 ||
        code === 0x2029);
}
function newlineOf(seen) {
    const kinds = ['lf', 'crlf', 'cr'].filter((kind) => seen[kind] > 0);
    if (kinds.length > 1)
        return 'mixed';
    return kinds[0] ?? 'none';
}

// EXTERNAL MODULE: ./src/python/name.ts
var python_name = __webpack_require__(5411);
// EXTERNAL MODULE: ./src/python/specifier.ts
var specifier = __webpack_require__(154);
// EXTERNAL MODULE: ./src/documents/archive.ts
var archive = __webpack_require__(128);
// EXTERNAL MODULE: ./src/documents/plain-requirement.ts
var plain_requirement = __webpack_require__(972);
;// CONCATENATED MODULE: ./src/documents/plain-line.ts







/**
 * Reads the line that begins at an offset of a text whose lines LF ends, when it is one of the plain ones, as nearly all
 * are: a name, extras, versions, a marker, a comment. Null when anything else stands there, which the whole grammar has to
 * read, and when pip refuses it.
 */
function readPlainLine(text, start, line, known) {
    const nameEnd = (0,python_name/* endOfIdentifier */.kb)(text, start);
    if (nameEnd === start)
        return null;
    let end = nameEnd;
    let at = skipBlanks(text, end);
    let extras = none;
    if (text.charCodeAt(at) === openBracket) {
        end = endOfExtras(text, at);
        extras = end === -1 ? null : (0,known_texts/* extrasIn */.F_)(known, text.slice(at, end));
        if (extras === null)
            return null;
        at = skipBlanks(text, end);
    }
    const stemEnd = extras === none ? end : nameEnd;
    let specifiers = none;
    if ((0,specifier/* operatorAt */.Kc)(text, at) !== null) {
        const clauses = [];
        end = readClauses(text, at, clauses);
        if (end === -1)
            return null;
        specifiers = clauses;
        at = skipBlanks(text, end);
    }
    if (!(0,plain_requirement/* endsInNumber */.V)(text, end) && (0,archive/* isArchiveFile */.Dk)(text.slice(start, specifiers === none ? stemEnd : end)))
        return null;
    let lineEnd = at;
    let marker = null;
    let comment = null;
    if (!isEnd(text, at)) {
        const newline = text.indexOf('\n', at);
        lineEnd = newline === -1 ? text.length : newline;
        // A continued line, be it in a comment.
        if (text.charCodeAt(lineEnd - 1) === plain_line_backslash)
            return null;
        if (text.charCodeAt(at) === semicolon) {
            const hash = endOfMarker(text, at, lineEnd);
            if (hash === -1)
                return null;
            end = (0,python_space/* trimmedEnd */.Ee)(text, at + 1, hash);
            marker = (0,known_texts/* markerIn */.AF)(known, text.slice(at + 1, end));
            if (marker === null)
                return null;
            at = hash;
        }
        if (at < lineEnd) {
            if (text.charCodeAt(at) !== plain_line_hashSign || at === end)
                return null;
            comment = text.slice(at, lineEnd);
        }
    }
    const rawName = text.slice(start, nameEnd);
    return {
        kind: 'requirement',
        start,
        end: Math.min(lineEnd + 1, text.length),
        line,
        form: 'name',
        name: (0,python_name/* canonicalName */.Ew)(rawName),
        rawName,
        target: null,
        extras,
        specifiers,
        marker,
        hashes: none,
        options: none,
        text: text.slice(start, end),
        comment,
    };
}
/** The same words at another place. */
function repeatedLine(said, start, end, line) {
    return {
        kind: 'requirement',
        start,
        end,
        line,
        form: said.form,
        name: said.name,
        rawName: said.rawName,
        target: said.target,
        extras: said.extras,
        specifiers: said.specifiers,
        marker: said.marker,
        hashes: said.hashes,
        options: said.options,
        text: said.text,
        comment: said.comment,
    };
}
const none = [];
const openBracket = 0x5b;
const closeBracket = 0x5d;
const comma = 0x2c;
const semicolon = 0x3b;
const plain_line_hashSign = 0x23;
const plain_line_backslash = 0x5c;
const hyphen = 0x2d;
const lineFeed = 0x0a;
/** Behind the bracket that closes a list of names; -1 when anything else stands in it. */
function endOfExtras(text, open) {
    let at = open + 1;
    for (let code = text.charCodeAt(at);; code = text.charCodeAt(at)) {
        if ((0,character/* isNameCharacter */.$f)(code) || code === comma || (0,character/* isBlank */.z3)(code))
            at += 1;
        else
            return code === closeBracket ? at + 1 : -1;
    }
}
/** Behind the last of the clauses; -1 when one is no plain one. Of `===`, any text may follow, so it is none. */
function readClauses(text, start, specifiers) {
    for (let at = start;; at = skipBlanks(text, at + 1)) {
        const operator = (0,specifier/* operatorAt */.Kc)(text, at);
        if (operator === null || operator === '===')
            return -1;
        const versionStart = skipBlanks(text, at + operator.length);
        const end = (0,specifier/* endOfSpecifierVersion */.r4)(operator, text, versionStart);
        if (end === -1)
            return -1;
        specifiers.push({ operator, version: text.slice(versionStart, end) });
        at = skipBlanks(text, end);
        if (text.charCodeAt(at) !== comma)
            return end;
    }
}
/** Where the comment behind a marker begins, or the line ends; -1 when an option stands in between. */
function endOfMarker(text, start, lineEnd) {
    for (let at = start + 1; at < lineEnd; at += 1) {
        const code = text.charCodeAt(at);
        if (code === plain_line_hashSign && (0,python_space/* isPythonSpace */.tX)(text.charCodeAt(at - 1)))
            return at;
        if (code === hyphen && text.charCodeAt(at - 1) === 0x20)
            return -1;
    }
    return lineEnd;
}
function skipBlanks(text, start) {
    let at = start;
    while ((0,character/* isBlank */.z3)(text.charCodeAt(at)))
        at += 1;
    return at;
}
function isEnd(text, at) {
    return at === text.length || text.charCodeAt(at) === lineFeed;
}

// EXTERNAL MODULE: ./src/documents/requirement-line.ts
var requirement_line = __webpack_require__(712);
;// CONCATENATED MODULE: ./src/documents/requirements-txt.ts









/**
 * Parses the text of a requirements file as pip reads it (pip: `req_file.py`). Never throws: a line that pip refuses is
 * an `unreadable` entry, and the rest is read. Linear in the length of the text.
 */
function parseRequirementsText(text, known) {
    const entries = [];
    const readPlain = known.lines === null ? readPlainLine : readRepeatedLine;
    const ends = readLogicalLines(text, (line) => entries.push(readEntry(text, line)), (start, line) => {
        const plain = readPlain(text, start, line, known);
        if (plain === null)
            return start;
        entries.push(plain);
        return plain.end;
    });
    return { ...ends, entries };
}
/** A plain line, taken over from an equal one where there was one. */
function readRepeatedLine(text, start, line, known) {
    if (known.lines === null || !(0,character/* isAlphanumeric */.gQ)(text.charCodeAt(start)))
        return null;
    const newline = text.indexOf('\n', start);
    const words = text.slice(start, newline === -1 ? text.length : newline);
    const said = known.lines.get(words);
    if (said !== undefined)
        return repeatedLine(said, start, newline === -1 ? text.length : newline + 1, line);
    const plain = readPlainLine(text, start, line, known);
    if (plain !== null)
        known.lines.set(words, plain);
    return plain;
}
/** Where the parts of a requirement stand whose lines, their ends included, are a text that begins at an offset. */
function readSpans(text, offset) {
    let spans = { whole: { start: 0, end: text.length }, ...requirement_part/* noSpans */.ze };
    const readLine = (line) => {
        const content = line.content === '' ? null : contentOf(line);
        if (content === null || !('part' in content))
            return;
        const { part, from, to } = content;
        spans = { whole: (0,source_map/* sourceSpan */.eg)(line.map, from, to), ...part.spans };
    };
    readLogicalLines(text, readLine, (start) => start);
    const moved = ({ start, end }) => ({ start: start + offset, end: end + offset });
    const movedPart = (span) => (span === null ? null : moved(span));
    return {
        whole: moved(spans.whole),
        name: movedPart(spans.name),
        extras: movedPart(spans.extras),
        specifier: movedPart(spans.specifier),
        marker: movedPart(spans.marker),
    };
}
function readEntry(text, line) {
    const { start, end, content, comment } = line;
    if (content !== '')
        return readContent(line);
    if (comment === null)
        return { kind: 'blank', start, end, line: line.line };
    return { kind: 'comment', start, end, line: line.line, text: comment, indent: indentOf(text, line) };
}
/** Characters between the beginning of the comment's own line and its `#`. */
function indentOf(text, { start, commentAt }) {
    let at = commentAt;
    while (at > start && (text.charCodeAt(at - 1) === 0x20 || text.charCodeAt(at - 1) === 0x09))
        at--;
    return commentAt - at;
}
function readContent(line) {
    const content = contentOf(line);
    return 'part' in content ? requirementEntry(line, content) : content;
}
function contentOf(line) {
    const { content, map } = line;
    const optionsStart = startOfOptions(content);
    if (optionsStart < 0)
        return placed(line, (0,requirement_line/* readRequirementLine */.Y)(content, map), 0, content.length, []);
    const args = content.slice(0, (0,python_space/* trimmedEnd */.Ee)(content, 0, optionsStart));
    const options = parseLineOptions(content.slice(optionsStart));
    if ('message' in options) {
        const span = (0,source_map/* sourceSpan */.eg)(map, optionsStart + options.start, optionsStart + options.end);
        const part = args === '' ? null : (0,requirement_line/* readRequirementLine */.Y)(args, map);
        return unreadableEntry(line, {
            message: options.message,
            span,
            name: part?.name ?? null,
            rawName: part?.rawName ?? null,
        });
    }
    if (args !== '') {
        const editable = options.find((option) => option.name === '--editable');
        const part = editable === undefined ? (0,requirement_line/* readRequirementLine */.Y)(args, map) : secondRequirement(line, optionsStart + editable.start);
        return placed(line, part, 0, args.length, options);
    }
    return readOptionLine(line, options);
}
/** pip: `break_args_options`: the first word (words end at a blank, nothing else) that begins with `-`; -1 without one. */
function startOfOptions(content) {
    if (content.charCodeAt(0) === 0x2d)
        return 0;
    const at = content.indexOf(' -');
    return at < 0 ? -1 : at + 1;
}
/** pip takes the first of the two for the value of `-e`, and finds no folder there. */
function secondRequirement({ content, map }, at) {
    const message = 'A line holds one requirement; give -e a line of its own.';
    return { message, span: (0,source_map/* sourceSpan */.eg)(map, at, content.length), name: null, rawName: null };
}
/** A line that begins with an option: of several, pip heeds `-e` first, then `-r`, then `-c`. */
function readOptionLine(line, options) {
    const { content, map, start, end } = line;
    const editable = options.find((option) => option.name === '--editable');
    if (editable !== undefined) {
        const value = editable.value ?? '';
        const exact = content.startsWith(value, editable.valueStart);
        const isCut = (0,python_space/* strip */.bB)(content.slice(editable.end)).startsWith('@');
        const part = isCut
            ? cutReference(line, editable)
            : readEditable(value, exact ? (0,source_map/* shifted */.wI)(map, editable.valueStart) : map);
        const read = exact ? part : withWholeSpan(part, (0,source_map/* sourceSpan */.eg)(map, editable.start, editable.end));
        const others = options.filter((option) => option !== editable);
        return placed(line, read, editable.start, editable.end, others);
    }
    const include = options.find((option) => option.name === '--requirement') ??
        options.find((option) => option.name === '--constraint');
    if (include === undefined)
        return { kind: 'options', start, end, line: line.line, options: options.map(lineOption) };
    return {
        kind: 'include',
        start,
        end,
        line: line.line,
        target: include.value ?? '',
        constraint: include.name === '--constraint',
        targetSpan: (0,source_map/* sourceSpan */.eg)(map, include.valueStart, include.end),
    };
}
/** `-e name @ url` without quotes: pip takes the name for a folder, and drops the rest. */
function cutReference({ content, map }, { start }) {
    const message = 'The blanks end the value of -e. Put quotation marks around it: -e "name @ url".';
    return { message, span: (0,source_map/* sourceSpan */.eg)(map, start, content.length), name: null, rawName: null };
}
/** Where quotes were taken off, places inside the value are not known: the option as a whole is shown. */
function withWholeSpan(part, span) {
    if ('message' in part)
        return { ...part, span };
    return { ...part, spans: requirement_part/* noSpans */.ze };
}
function placed(line, part, from, to, options) {
    return 'message' in part ? unreadableEntry(line, part) : { part, from, to, options };
}
function requirementEntry(line, { part, from, to, options }) {
    const { content } = line;
    return {
        kind: 'requirement',
        start: line.start,
        end: line.end,
        line: line.line,
        form: part.form,
        name: part.name,
        rawName: part.rawName,
        target: part.target,
        extras: part.extras,
        specifiers: part.specifiers,
        marker: part.marker,
        hashes: options.length === 0 ? requirements_txt_none : hashesOf(options),
        options: options.length === 0 ? requirements_txt_none : options.filter((option) => option.name !== '--hash').map(lineOption),
        text: to === content.length ? content.slice(from) : content.slice(from, to),
        comment: line.comment,
    };
}
const requirements_txt_none = [];
function hashesOf(options) {
    return options.flatMap((option) => (option.name === '--hash' && option.value !== null ? [option.value] : []));
}
function lineOption({ name, value }) {
    return { name, value };
}
function unreadableEntry(line, refused) {
    const { content, start, end } = line;
    return {
        kind: 'unreadable',
        start,
        end,
        line: line.line,
        message: betterMessage(content) ?? refused.message,
        span: refused.span,
        text: content,
        name: refused.name,
        rawName: refused.rawName,
    };
}
/** What is wrong with a line that is no mistyped requirement at all. */
function betterMessage(content) {
    if (content.includes('\0')) {
        return 'The line holds NUL characters: it looks like UTF-16 without a byte order mark. Save the whole file as UTF-8.';
    }
    if (['<<<<<<<', '=======', '>>>>>>>', '|||||||'].some((mark) => content.startsWith(mark))) {
        return 'This is a mark of a merge conflict. Settle the conflict, then remove the mark.';
    }
    const variable = /\$\{[A-Z0-9_]+\}/.exec(content)?.[0];
    if (variable === undefined)
        return null;
    return `The line rests on the environment variable ${variable}, which pip fills in where it runs; it cannot be compared.`;
}

;// CONCATENATED MODULE: ./src/documents/document.ts






/** Longest file that is parsed, in bytes: 5 MB. The longest of real ones are a hundredth of it. */
const maximumDocumentBytes = 5_000_000;
/**
 * Reads a dependency file. A fatal problem, `file-too-large` or `file-undecodable` with the place of the first byte that
 * is no text, when there is nothing to parse. Lines that pip refuses are entries (`unreadable`).
 *
 * `known` grows by what is read, and spares reading it again; files that resemble each other share one.
 */
function readDocument(path, bytes, known = (0,known_texts/* knownTexts */.y4)()) {
    if (bytes.length > maximumDocumentBytes) {
        const message = `The file has ${bytes.length} bytes; more than ${maximumDocumentBytes} are not read. Is it a dependency file?`;
        return (0,problem/* problem */.C)('file-too-large', message, { path });
    }
    const decoded = (0,decode/* decode */.D4)(bytes);
    if (decoded.kind === 'undecodable') {
        const { line, column } = (0,place/* lineAndColumn */.q)((0,place/* lineStarts */._)(decoded.before), decoded.before.length);
        return (0,problem/* problem */.C)('file-undecodable', decoded.message, { path, line, column });
    }
    const { text, encoding } = decoded;
    const { entries, newline, unusual } = parseRequirementsText(text, known);
    return { path, bytes, text, encoding, newline, entries, unusualLineBreaks: unusual };
}
/** The bytes again, entry by entry: `printDocument(readDocument(path, bytes))` is `bytes`. */
function printDocument(document) {
    const printed = new Uint8Array(document.bytes.length);
    const bom = document.encoding.bomLength;
    printed.set(document.bytes.subarray(0, bom));
    let length = bom;
    for (const entry of document.entries) {
        const piece = document.bytes.subarray(byteOffset(document, entry.start), byteOffset(document, entry.end));
        printed.set(piece, length);
        length += piece.length;
    }
    return printed.subarray(0, length);
}
/** Line and column (from 1, UTF-16 units) of an offset of the text. Constant time but for the first call. */
function placeAt(document, offset) {
    const starts = remembered.get(document) ?? (0,place/* lineStarts */._)(document.text);
    remembered.set(document, starts);
    return { path: document.path, ...(0,place/* lineAndColumn */.q)(starts, offset) };
}
const remembered = new WeakMap();
/** Where the parts of a requirement stand. Its lines are read again: only a finding or a fix wants to know. */
function spansOf({ text }, { start, end }) {
    return readSpans(text.slice(start, end), start);
}
/** The text as this document's bytes would hold it (encoding, no byte order mark); null when the encoding cannot say it. */
function encodeText(document, text) {
    return (0,decode/* codecOf */.uM)(document.encoding).encode(text);
}
/** Byte offset of a text offset, byte order mark included. Constant time but for the first call. */
function byteOffset(document, offset) {
    return byteOffsetIn(document, offset);
}


/***/ }),

/***/ 6967:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ generatedBy),
/* harmony export */   U: () => (/* binding */ isHashLocked)
/* harmony export */ });
/** How many lines of the file its leading comments are looked for in. */
const headerLines = 12;
/** How many `# via` annotations make a file that some resolver wrote. */
const annotations = 3;
/**
 * Which tool writes a file: what the comment at its top says, else, without a name or a command, a file with the `# via`
 * notes of a resolver, or one that has a hash on every requirement. Null when people write it.
 */
function generatedBy(document) {
    const header = leadingComments(document);
    return fromKnownHeader(header) ?? fromSentence(header) ?? fromContents(document);
}
/** Whether any requirement carries a `--hash`: pip then wants hashes for all. */
function isHashLocked(document) {
    return document.entries.some((entry) => entry.kind === 'requirement' && entry.hashes.length > 0);
}
/** The text of each comment before the first line that is neither comment nor blank, without `#`. */
function leadingComments(document) {
    const comments = [];
    for (const entry of document.entries) {
        if (entry.line > headerLines || (entry.kind !== 'comment' && entry.kind !== 'blank'))
            break;
        if (entry.kind === 'comment')
            comments.push(withoutHash(entry));
    }
    return comments;
}
/** Enough of a comment for any of these sentences. */
const longestSentence = 400;
function withoutHash({ text }) {
    return text.slice(1, longestSentence).trim();
}
/** What the tools write themselves: the phrase, and the tool's name. The longer of two names stands first. */
const knownPhrases = [
    ['autogenerated by uv via the following command:', 'uv'],
    ['autogenerated by hatch-pip-compile', 'hatch-pip-compile'],
    ['is autogenerated by pip-compile-multi', 'pip-compile-multi'],
    ['generated by pip-compile-multi', 'pip-compile-multi'],
    ['is autogenerated by pip-compile', 'pip-compile'],
    ['@generated by pdm', 'PDM'],
    ['generated by rye', 'rye'],
    ['autogenerated by pipenv', 'pipenv'],
    ['generated by pigar', 'pigar'],
    ['generated by `rapids-dependency-file-generator`', 'rapids-dependency-file-generator'],
];
function fromKnownHeader(header) {
    for (const [index, comment] of header.entries()) {
        const lower = comment.toLowerCase();
        const known = knownPhrases.find(([phrase]) => lower.includes(phrase));
        if (known !== undefined)
            return { by: known[1], command: commandIn(header.slice(index)) };
    }
    return null;
}
/** The line behind the one that announces a command. */
function commandIn(header) {
    const at = header.findIndex((comment) => /by the following command:$|via the following command:$|to update, run:$/i.test(comment));
    if (at < 0)
        return null;
    return header.slice(at + 1).find((comment) => comment !== '') ?? null;
}
const generatedWord = /(?:auto[- ]?|automatically )?generated (?:by|via|from|automatically)/i;
const doNotEdit = /\bdo not edit\b|\bdon't edit\b/i;
const toolWords = /`|\b(?:scripts?|tool|tools|program|command|makefile|make|poetry|pipenv|pip|pip-tools|pip-compile|pipreqs|conda|uv|pdm|hatch|tox|nox|bazel|manifests?|pre-commit|renovate|dependabot|pyproject|setup\.py|lock ?file)\b/i;
const pathLike = /(?:^|\s)[\w.@~-]*\/[\w./@~-]+|\b[\w-]+\.(?:py|sh|toml|in|txt|lock|ya?ml|cfg|json|js|ts|ps1|bat)\b/i;
/** A sentence such as `Generated via tools/make.py`: the word alone is not enough, people use it for themselves. */
function fromSentence(header) {
    const sentence = header.find((comment) => generatedWord.test(comment));
    if (sentence === undefined)
        return null;
    const behind = sentence.slice(sentence.search(generatedWord));
    const named = pathLike.exec(behind)?.[0].trim() ?? toolWords.exec(behind)?.[0];
    if (named === undefined && !header.some((comment) => doNotEdit.test(comment)))
        return null;
    return { by: pathLike.test(behind) ? (named ?? 'a tool') : 'a tool', command: commandIn(header) };
}
function fromContents(document) {
    let via = 0;
    let requirements = 0;
    let hashed = 0;
    for (const entry of document.entries) {
        if (entry.kind === 'comment' && entry.indent > 0 && /^#\s+via\b/.test(entry.text))
            via++;
        if (entry.kind !== 'requirement')
            continue;
        requirements++;
        if (entry.hashes.length > 0)
            hashed++;
    }
    if (via >= annotations)
        return { by: 'pip-compile or uv', command: null };
    return requirements > 0 && hashed === requirements ? { by: 'a tool that writes hashes', command: null } : null;
}


/***/ }),

/***/ 9488:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AF: () => (/* binding */ markerIn),
/* harmony export */   F_: () => (/* binding */ extrasIn),
/* harmony export */   jI: () => (/* binding */ knownLines),
/* harmony export */   y4: () => (/* binding */ knownTexts)
/* harmony export */ });
/* harmony import */ var _python_requirement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5562);

/** Nothing known yet, of a file alone. */
function knownTexts() {
    return { lines: null, markers: new Map(), extras: new Map() };
}
/** For files that repeat each other's lines; markers and extras are known from further files as well. */
function knownLines({ markers, extras } = knownTexts()) {
    for (const texts of [markers, extras])
        if (texts.size > mostParts)
            texts.clear();
    return { lines: new Map(), markers, extras };
}
/** How many markers or lists of extras are kept from file to file. */
const mostParts = 5_000;
/** The marker of a text, or null when pip refuses it. */
function markerIn({ markers }, text) {
    const known = markers.get(text);
    if (known !== undefined)
        return known;
    // Any name will do: the grammar has no start symbol for a marker alone.
    const parsed = (0,_python_requirement_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRequirement */ .p)(`x;${text}`);
    const marker = 'error' in parsed ? null : parsed.marker;
    markers.set(text, marker);
    return marker;
}
/** The extras of `[a, b]`: canonical, sorted, each once; null when pip refuses them. */
function extrasIn({ extras }, text) {
    const known = extras.get(text);
    if (known !== undefined)
        return known;
    const parsed = (0,_python_requirement_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRequirement */ .p)(`x${text}`);
    const names = 'error' in parsed ? null : parsed.extras;
    extras.set(text, names);
    return names;
}


/***/ }),

/***/ 2657:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ lineStarts),
/* harmony export */   q: () => (/* binding */ lineAndColumn)
/* harmony export */ });
/* harmony import */ var _sorted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(405);

/** Where each line of a text begins, as people count lines: LF, CRLF and CR end one. */
function lineStarts(text) {
    const starts = [0];
    for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code === 0x0a || (code === 0x0d && text.charCodeAt(at + 1) !== 0x0a))
            starts.push(at + 1);
    }
    return starts;
}
/** The line that holds an offset; the end of the text lies on its last line. */
function lineAndColumn(starts, offset) {
    const line = (0,_sorted_js__WEBPACK_IMPORTED_MODULE_0__/* .lastAtMost */ .f)(starts, offset);
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
}


/***/ }),

/***/ 972:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ endsInNumber),
/* harmony export */   w: () => (/* binding */ readPlainRequirement)
/* harmony export */ });
/* harmony import */ var _python_character_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6805);
/* harmony import */ var _python_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5411);
/* harmony import */ var _python_specifier_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(154);
/* harmony import */ var _archive_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(128);




/**
 * Reads a name with versions, no blank between them, that begins at an offset and ends where its line or the text does:
 * what nine of ten lines are. Null when something else stands there, which the whole grammar has to read.
 */
function readPlainRequirement(text, start) {
    const nameEnd = (0,_python_name_js__WEBPACK_IMPORTED_MODULE_1__/* .endOfIdentifier */ .kb)(text, start);
    if (nameEnd === start)
        return null;
    if (isEnd(text, nameEnd)) {
        return (0,_archive_js__WEBPACK_IMPORTED_MODULE_3__/* .isArchiveFile */ .Dk)(text.slice(start, nameEnd)) ? null : { nameEnd, end: nameEnd, specifiers: none };
    }
    const specifiers = [];
    const end = readClauses(text, nameEnd, specifiers);
    if (end === -1 || !isEnd(text, end))
        return null;
    return endsInNumber(text, end) || !(0,_archive_js__WEBPACK_IMPORTED_MODULE_3__/* .isArchiveFile */ .Dk)(text.slice(start, end)) ? { nameEnd, end, specifiers } : null;
}
const none = [];
/** Behind the last of the clauses; -1 when one is no plain one. Of `===`, any text may follow, so it is none. */
function readClauses(text, start, specifiers) {
    for (let at = start;; at++) {
        const operator = (0,_python_specifier_js__WEBPACK_IMPORTED_MODULE_2__/* .operatorAt */ .Kc)(text, at);
        if (operator === null || operator === '===')
            return -1;
        const versionStart = at + operator.length;
        at = (0,_python_specifier_js__WEBPACK_IMPORTED_MODULE_2__/* .endOfSpecifierVersion */ .r4)(operator, text, versionStart);
        if (at === -1)
            return -1;
        specifiers.push({ operator, version: text.slice(versionStart, at) });
        if (text.charCodeAt(at) !== comma)
            return at;
    }
}
const comma = 0x2c;
const lineFeed = 0x0a;
function isEnd(text, at) {
    return at === text.length || text.charCodeAt(at) === lineFeed;
}
/** Whether a digit is the last character, and no letter the one before it: so no ending of an archive's file name ends. */
function endsInNumber(text, end = text.length) {
    const before = text.charCodeAt(end - 2) | 0x20;
    return (0,_python_character_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigit */ .yp)(text.charCodeAt(end - 1)) && !(before >= 0x61 && before <= 0x7a);
}


/***/ }),

/***/ 5805:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AN: () => (/* binding */ skipSpace),
/* harmony export */   Ee: () => (/* binding */ trimmedEnd),
/* harmony export */   bB: () => (/* binding */ strip),
/* harmony export */   tX: () => (/* binding */ isPythonSpace)
/* harmony export */ });
/**
 * What Python's `str.isspace` and the regular expressions of pip (`\s`) take for white space. JavaScript's own `\s` and
 * `trim` differ: they lack U+001C to U+001F and U+0085, and have U+FEFF.
 */
function isPythonSpace(code) {
    if (code <= 0x20)
        return code === 0x20 || (code >= 0x09 && code <= 0x0d) || (code >= 0x1c && code <= 0x1f);
    if (code < 0x1680)
        return code === 0x85 || code === 0xa0;
    if (code >= 0x2000 && code <= 0x200a)
        return true;
    return code === 0x1680 || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f || code === 0x3000;
}
/** First offset in `[start, end)` that is no white space, or `end`. */
function skipSpace(text, start, end) {
    let at = start;
    while (at < end && isPythonSpace(text.charCodeAt(at)))
        at++;
    return at;
}
/** Offset behind the last character in `[start, end)` that is no white space, or `start`. */
function trimmedEnd(text, start, end) {
    let at = end;
    while (at > start && isPythonSpace(text.charCodeAt(at - 1)))
        at--;
    return at;
}
/** As Python's `str.strip()`. */
function strip(text) {
    const start = skipSpace(text, 0, text.length);
    return text.slice(start, trimmedEnd(text, start, text.length));
}


/***/ }),

/***/ 712:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ readRequirementLine)
/* harmony export */ });
/* harmony import */ var _python_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5411);
/* harmony import */ var _python_requirement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5562);
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8342);
/* harmony import */ var _archive_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(128);
/* harmony import */ var _plain_requirement_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(972);
/* harmony import */ var _requirement_part_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7487);
/* harmony import */ var _source_map_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5610);
/* harmony import */ var _url_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9051);








/**
 * Reads one requirement as pip does (pip: `constructors.py parse_req_from_line`): a URL by its scheme, else an archive's
 * file name, else PEP 508, else a local path. Where pip looks on the disk for a file or folder, the form decides.
 * `text` has no white space around it; `map` leads from its offsets to the document's text.
 */
function readRequirementLine(text, map) {
    const plain = readPlain(text, map);
    if (plain !== null)
        return plain;
    if (isPlain(text))
        return readNamed(text, map);
    const kind = (0,_url_js__WEBPACK_IMPORTED_MODULE_6__/* .urlKind */ .yC)(text);
    if (kind !== null)
        return (0,_address_js__WEBPACK_IMPORTED_MODULE_2__/* .readUrl */ .wo)((0,_requirement_part_js__WEBPACK_IMPORTED_MODULE_5__/* .cutMarker */ .zp)(text, '; '), kind, map);
    const parts = (0,_requirement_part_js__WEBPACK_IMPORTED_MODULE_5__/* .cutMarker */ .zp)(text, ';');
    const { path } = (0,_requirement_part_js__WEBPACK_IMPORTED_MODULE_5__/* .splitExtras */ .UL)(parts.left);
    if ((0,_archive_js__WEBPACK_IMPORTED_MODULE_3__/* .isArchiveFile */ .Dk)(path) && !isDirectReference(parts.left))
        return (0,_address_js__WEBPACK_IMPORTED_MODULE_2__/* .readPath */ .G7)(parts, map);
    const named = readDirect(parts, map);
    return 'message' in named && looksLikePath(path) ? (0,_address_js__WEBPACK_IMPORTED_MODULE_2__/* .readPath */ .G7)(parts, map) : named;
}
/** What nine of ten lines are, read at one stroke. */
function readPlain(text, map) {
    const plain = (0,_plain_requirement_js__WEBPACK_IMPORTED_MODULE_4__/* .readPlainRequirement */ .w)(text, 0);
    if (plain === null)
        return null;
    const { nameEnd, end, specifiers } = plain;
    const rawName = text.slice(0, nameEnd);
    return {
        form: 'name',
        name: (0,_python_name_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalName */ .Ew)(rawName),
        rawName,
        target: null,
        extras: none,
        specifiers,
        marker: null,
        spans: {
            name: (0,_source_map_js__WEBPACK_IMPORTED_MODULE_7__/* .sourceSpan */ .eg)(map, 0, nameEnd),
            extras: null,
            specifier: nameEnd === end ? null : (0,_source_map_js__WEBPACK_IMPORTED_MODULE_7__/* .sourceSpan */ .eg)(map, nameEnd, end),
            marker: null,
        },
    };
}
const none = [];
/** Nothing before its marker could make it a URL, a direct reference, a path or an archive: the case of almost every line. */
function isPlain(text) {
    const semicolon = text.indexOf(';');
    const left = semicolon < 0 ? text : text.slice(0, semicolon);
    if (left.startsWith('.') || left.includes(':') || left.includes('/') || left.includes('@'))
        return false;
    return (0,_plain_requirement_js__WEBPACK_IMPORTED_MODULE_4__/* .endsInNumber */ .V)(left) || !(0,_archive_js__WEBPACK_IMPORTED_MODULE_3__/* .isArchiveFile */ .Dk)((0,_requirement_part_js__WEBPACK_IMPORTED_MODULE_5__/* .splitExtras */ .UL)((0,_requirement_part_js__WEBPACK_IMPORTED_MODULE_5__/* .cutMarker */ .zp)(text, ';').left).path);
}
/** PEP 508 without a URL. A `;` with nothing behind it is no marker for pip, and no mistake. */
function readNamed(text, map) {
    const parsed = (0,_python_requirement_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRequirement */ .p)(text.endsWith(';') && text.indexOf(';') === text.length - 1 ? text.slice(0, -1) : text);
    return 'error' in parsed ? (0,_requirement_part_js__WEBPACK_IMPORTED_MODULE_5__/* .refusedBy */ .it)(parsed, map) : namedPart(parsed, spansOf(parsed, map));
}
/** PEP 508 with pip's own cut at the first `;`, which a URL can therefore not hold. */
function readDirect(parts, map) {
    const parsed = (0,_python_requirement_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRequirement */ .p)(parts.left);
    if ('error' in parsed)
        return (0,_requirement_part_js__WEBPACK_IMPORTED_MODULE_5__/* .refusedBy */ .it)(parsed, map);
    const marked = (0,_requirement_part_js__WEBPACK_IMPORTED_MODULE_5__/* .readMarker */ .t7)(parts, map);
    if ('message' in marked)
        return { ...marked, name: parsed.name, rawName: parsed.rawName };
    const refusal = parsed.url === null ? null : (0,_address_js__WEBPACK_IMPORTED_MODULE_2__/* .refusedReference */ .y4)(parsed, parsed.url, map);
    if (refusal !== null)
        return refusal;
    return { ...namedPart(parsed, { ...spansOf(parsed, map), marker: marked.span }), marker: marked.marker };
}
function namedPart(parsed, spans) {
    return {
        form: parsed.url === null ? 'name' : 'direct',
        name: parsed.name,
        rawName: parsed.rawName,
        target: parsed.url,
        extras: parsed.extras,
        specifiers: parsed.specifiers,
        marker: parsed.marker,
        spans,
    };
}
function spansOf({ spans }, map) {
    return {
        name: (0,_source_map_js__WEBPACK_IMPORTED_MODULE_7__/* .sourceSpan */ .eg)(map, spans.name.start, spans.name.end),
        extras: spans.extras === null ? null : (0,_source_map_js__WEBPACK_IMPORTED_MODULE_7__/* .sourceSpan */ .eg)(map, spans.extras.start, spans.extras.end),
        specifier: spans.specifier === null ? null : (0,_source_map_js__WEBPACK_IMPORTED_MODULE_7__/* .sourceSpan */ .eg)(map, spans.specifier.start, spans.specifier.end),
        marker: spans.marker === null ? null : (0,_source_map_js__WEBPACK_IMPORTED_MODULE_7__/* .sourceSpan */ .eg)(map, spans.marker.start, spans.marker.end),
    };
}
/** pip: `_get_url_from_path`: an `@` whose left side is no path makes `name @ archive.zip` a direct reference. */
function isDirectReference(text) {
    const at = text.indexOf('@');
    return at >= 0 && !text.slice(0, at).includes('/') && !text.startsWith('.');
}
/**
 * pip: `_looks_like_path` is a separator or a leading dot, and then the disk is asked. Without the disk a separator in
 * the middle counts only between characters that paths are made of, so that a mistyped URL stays a mistake.
 */
function looksLikePath(text) {
    if (text.includes('\0'))
        return false;
    if (text.startsWith('.') || text.startsWith('/'))
        return true;
    return text.includes('/') && !/[^\w.\-+~%${}/]/.test(text);
}


/***/ }),

/***/ 7487:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TR: () => (/* binding */ refuse),
/* harmony export */   UL: () => (/* binding */ splitExtras),
/* harmony export */   it: () => (/* binding */ refusedBy),
/* harmony export */   t7: () => (/* binding */ readMarker),
/* harmony export */   ze: () => (/* binding */ noSpans),
/* harmony export */   zp: () => (/* binding */ cutMarker)
/* harmony export */ });
/* harmony import */ var _python_requirement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5562);
/* harmony import */ var _python_space_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5805);
/* harmony import */ var _source_map_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5610);



const noSpans = { name: null, extras: null, specifier: null, marker: null };
/** A refusal of the whole of `text`, without a name. */
function refuse(message, text, map) {
    return { message, span: (0,_source_map_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceSpan */ .eg)(map, 0, text.length), name: null, rawName: null };
}
/** The refusal that parsing by PEP 508 gave, with its place in the document. */
function refusedBy(refused, map) {
    const { message, span } = refused.error;
    const place = (0,_source_map_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceSpan */ .eg)(map, span.start, span.end);
    return { message, span: place, name: refused.name, rawName: refused.rawName };
}
/** Cuts at the first separator, as pip does before it looks at anything else: `;`, or `; ` where the text is a URL. */
function cutMarker(text, separator) {
    const at = text.indexOf(separator);
    if (at < 0)
        return { left: text, marker: null, markerStart: text.length };
    const markerStart = at + separator.length;
    return { left: text.slice(0, (0,_python_space_js__WEBPACK_IMPORTED_MODULE_2__/* .trimmedEnd */ .Ee)(text, 0, at)), marker: text.slice(markerStart), markerStart };
}
/** The marker of a cut requirement, and its place. */
function readMarker({ marker, markerStart }, map) {
    if (marker === null || (0,_python_space_js__WEBPACK_IMPORTED_MODULE_2__/* .trimmedEnd */ .Ee)(marker, 0, marker.length) === 0)
        return { marker: null, span: null };
    // Any name will do: the grammar has no start symbol for a marker alone.
    const parsed = (0,_python_requirement_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRequirement */ .p)(`x;${marker}`);
    const toMap = (offset) => markerStart + offset - 'x;'.length;
    if ('error' in parsed) {
        const { message, span } = parsed.error;
        return { message, span: (0,_source_map_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceSpan */ .eg)(map, toMap(span.start), toMap(span.end)), name: null, rawName: null };
    }
    const span = parsed.spans.marker;
    return {
        marker: parsed.marker,
        span: span === null ? null : (0,_source_map_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceSpan */ .eg)(map, toMap(span.start), toMap(span.end)),
    };
}
function splitExtras(text) {
    const open = text.endsWith(']') ? text.lastIndexOf('[', text.length - 3) : -1;
    const brackets = text.slice(open);
    if (open < 1 || brackets.indexOf(']') !== brackets.length - 1)
        return { path: text, extras: [], refused: false };
    const parsed = (0,_python_requirement_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRequirement */ .p)(`placeholder${brackets.toLowerCase()}`);
    const path = text.slice(0, (0,_python_space_js__WEBPACK_IMPORTED_MODULE_2__/* .trimmedEnd */ .Ee)(text, 0, open));
    return 'error' in parsed ? { path, extras: [], refused: true } : { path, extras: parsed.extras, refused: false };
}


/***/ }),

/***/ 449:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dw: () => (/* binding */ notesAbove),
/* harmony export */   Kd: () => (/* binding */ findSections),
/* harmony export */   l4: () => (/* binding */ looseHeading)
/* harmony export */ });
/* harmony import */ var _comment_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(795);
/* harmony import */ var _commented_out_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5879);


/**
 * The sections of a document that hold requirements; a heading with none below it opens no section, though it ends the
 * one above. `isCommentedOut` says which comments are switched-off requirements (they are no part of a comment run).
 */
function findSections(document, isCommentedOut) {
    const headings = (0,_comment_run_js__WEBPACK_IMPORTED_MODULE_0__/* .findCommentRuns */ .T)(document, isCommentedOut).filter((run) => run.role === 'heading');
    const bounds = [
        { heading: null, start: 0 },
        ...headings.map((run) => ({ heading: headingOf(run), start: run.comments[0]?.start ?? 0 })),
    ];
    const requirements = document.entries.filter((entry) => entry.kind === 'requirement');
    let next = 0;
    return bounds.flatMap(({ heading, start }, index) => {
        const end = bounds[index + 1]?.start ?? document.text.length;
        const first = next;
        while ((requirements[next]?.start ?? end) < end)
            next++;
        return first === next ? [] : [{ heading, requirements: requirements.slice(first, next), start, end }];
    });
}
/** At the top of the file the first lines of several are the file's title, and the last one is the section's heading. */
function headingOf(run) {
    const lines = run.comments.map((comment) => comment.text).filter((text) => !(0,_commented_out_js__WEBPACK_IMPORTED_MODULE_1__/* .isBanner */ .X)(text));
    const text = run.atTop ? (lines.at(-1) ?? '') : lines.map(withoutFrame).join(' ');
    return { comments: run.comments, text: withoutFrame(text) };
}
/** The text between what draws a line or a box around it: `# ---- Web ----`, `#### Web ####`. */
function withoutFrame(text) {
    let start = 0;
    let end = text.length;
    while (start < end && frame.includes(text.charAt(start)))
        start++;
    while (end > start && frame.includes(text.charAt(end - 1)))
        end--;
    return text.slice(start, end);
}
const frame = '#=-_*~━─═ \t';
/** Words that say nothing of what a section holds. */
const emptyWords = new Set(['dependencies', 'requirements', 'libraries', 'packages']);
/**
 * Loose form of a heading's text: two headings mean the same section when these are equal. Case, punctuation, numbering,
 * emoji, what stands in parentheses, behind a colon or behind ` - `, and words such as "dependencies" do not count; `&` is
 * "and".
 */
function looseHeading(text) {
    const lower = text.normalize('NFKC').toLowerCase();
    const shortened = wordsOf(beforeRemark(withoutParentheses(lower)));
    const words = shortened.length > 0 ? shortened : wordsOf(lower);
    const told = words.filter((word) => !emptyWords.has(word));
    return (told.length > 0 ? told : words).join(' ');
}
function beforeRemark(text) {
    const ends = [' - ', ' – ', ' — ', ':'].map((mark) => text.indexOf(mark)).filter((at) => at > 0);
    return text.slice(0, Math.min(text.length, ...ends));
}
function withoutParentheses(text) {
    const parts = [];
    let at = 0;
    for (let open = text.indexOf('('); open >= 0; open = text.indexOf('(', at)) {
        const close = text.indexOf(')', open);
        if (close < 0)
            break;
        parts.push(text.slice(at, open));
        at = close + 1;
    }
    return [...parts, text.slice(at)].join(' ');
}
/** Runs of letters and digits; a number before the first word is numbering (`3. Web`, `2) Web`). */
function wordsOf(text) {
    const words = text.replaceAll('&', ' and ').match(/[\p{L}\p{N}]+/gu) ?? [];
    const [first] = words;
    const numbered = words.length > 1 && first !== undefined && /^\p{N}+$/u.test(first);
    return numbered ? words.slice(1) : words;
}
/** The comments directly above each requirement that belong to it, found once a document. */
const remembered = new WeakMap();
/** The notes above a requirement that belong to it, in order. Constant time but for the first call. */
function notesAbove(document, requirement) {
    const notes = remembered.get(document) ?? notesOf(document);
    remembered.set(document, notes);
    return notes.get(requirement) ?? noNotes;
}
const noNotes = [];
function notesOf(document) {
    const switchedOff = new Set((0,_commented_out_js__WEBPACK_IMPORTED_MODULE_1__/* .findCommentedOut */ .Y)(document).flatMap(({ comment, bare }) => (bare ? [] : [comment])));
    const notes = new Map();
    for (const run of (0,_comment_run_js__WEBPACK_IMPORTED_MODULE_0__/* .findCommentRuns */ .T)(document, (comment) => switchedOff.has(comment))) {
        const below = document.entries[run.behind];
        if (run.role === 'note' && below?.kind === 'requirement')
            notes.set(below, run.comments);
    }
    return notes;
}


/***/ }),

/***/ 405:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ lastIndexWhere),
/* harmony export */   f: () => (/* binding */ lastAtMost)
/* harmony export */ });
/**
 * The last of `count` indexes for which `holds`, where it holds for some first ones and for none behind them; 0 where it
 * holds for none. Binary search.
 */
function lastIndexWhere(count, holds) {
    let low = 0;
    let high = count - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (holds(middle))
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}
/** Index of the last of some ascending numbers that is not above `value`. */
function lastAtMost(ascending, value) {
    return lastIndexWhere(ascending.length, (index) => (ascending[index] ?? 0) <= value);
}


/***/ }),

/***/ 5610:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eg: () => (/* binding */ sourceSpan),
/* harmony export */   vz: () => (/* binding */ sourceOf),
/* harmony export */   wI: () => (/* binding */ shifted)
/* harmony export */ });
/* harmony import */ var _sorted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(405);

/** The offset in the text of the character at `offset` of the content. */
function sourceOf(map, offset) {
    if (typeof map === 'number')
        return map + offset;
    const { pieces, from } = map;
    const at = from + offset;
    const piece = pieces[(0,_sorted_js__WEBPACK_IMPORTED_MODULE_0__/* .lastIndexWhere */ .Y)(pieces.length, (index) => (pieces[index]?.at ?? 0) <= at)];
    return piece === undefined ? at : piece.source + at - piece.at;
}
/** A range of the content as a range of the text; it ends behind its last character, not where the next piece begins. */
function sourceSpan(map, start, end) {
    if (typeof map === 'number')
        return { start: map + start, end: map + end };
    const from = sourceOf(map, start);
    return { start: from, end: end > start ? sourceOf(map, end - 1) + 1 : from };
}
/** The same map for a part of the content that begins at `offset`. */
function shifted(map, offset) {
    return typeof map === 'number' ? map + offset : { pieces: map.pieces, from: map.from + offset };
}


/***/ }),

/***/ 9051:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ urlParts),
/* harmony export */   Gl: () => (/* binding */ eggFragment),
/* harmony export */   bV: () => (/* binding */ fileNameOf),
/* harmony export */   u0: () => (/* binding */ refusedUrl),
/* harmony export */   yC: () => (/* binding */ urlKind)
/* harmony export */ });
/** The kind of URL that a text is by its scheme; null when it is none that pip knows. */
function urlKind(text) {
    const colon = text.indexOf(':');
    if (colon < 3 || colon > longestScheme)
        return null;
    return kinds.get(text.slice(0, colon).toLowerCase()) ?? null;
}
const longestScheme = 16;
/** pip: `vcs.all_schemes` and `is_url`. */
const kinds = new Map([
    ['http', 'web'],
    ['https', 'web'],
    ['ftp', 'web'],
    ['file', 'file'],
    ...['http', 'https', 'ssh', 'sftp', 'ftp', 'lp', 'file'].map((over) => [`bzr+${over}`, 'vcs']),
    ...['http', 'https', 'ssh', 'git', 'file'].map((over) => [`git+${over}`, 'vcs']),
    ...['file', 'http', 'https', 'ssh', 'static-http'].map((over) => [`hg+${over}`, 'vcs']),
    ...['ssh', 'http', 'https', 'svn', 'file'].map((over) => [`svn+${over}`, 'vcs']),
]);
/** RFC 3986 §3, by the delimiters alone, as Python's `urlsplit`. */
function urlParts(url) {
    const rest = url.slice(url.indexOf(':') + 1);
    const end = firstOf(rest, '?#', 0);
    if (!rest.startsWith('//'))
        return { authority: '', path: rest.slice(0, end) };
    const slash = firstOf(rest, '/?#', 2);
    return { authority: rest.slice(2, slash), path: rest.slice(slash, Math.max(slash, end)) };
}
/** Why pip fails on a URL of a known kind, or null. */
function refusedUrl(url, kind) {
    const { authority } = urlParts(url);
    if (authority.includes('[') !== authority.includes(']'))
        return 'The host of the URL has a bracket without its other half.';
    if (kind === 'file' && authority !== '' && authority !== 'localhost') {
        return `A file: URL cannot name another machine ("${authority}"); write file:///path.`;
    }
    return null;
}
/** The `#egg=` of a URL (pip: `models/link.py _egg_fragment_re`), with the offset of its name; null without one. */
function eggFragment(url) {
    for (let at = url.indexOf('egg='); at >= 0; at = url.indexOf('egg=', at + 1)) {
        const before = url.charAt(at - 1);
        if (before !== '#' && before !== '&')
            continue;
        const start = at + 'egg='.length;
        const end = url.indexOf('&', start);
        return { name: url.slice(start, end < 0 ? undefined : end), start };
    }
    return null;
}
/** The last part of a URL's or file's path, percent-decoded where that is possible. */
function fileNameOf(path) {
    let end = path.length;
    while (end > 0 && path.charAt(end - 1) === '/')
        end--;
    const name = path.slice(path.lastIndexOf('/', end - 1) + 1, end);
    if (!name.includes('%'))
        return name;
    try {
        return decodeURIComponent(name);
    }
    catch {
        // Not UTF-8 behind the percent signs: Python puts replacement characters there; no package's name has any.
        return name;
    }
}
function firstOf(text, characters, from) {
    for (let at = from; at < text.length; at++)
        if (characters.includes(text.charAt(at)))
            return at;
    return text.length;
}


/***/ }),

/***/ 5339:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jq: () => (/* binding */ extendPolicy),
  D0: () => (/* binding */ repositoryOnly)
});

// UNUSED EXPORTS: nothingFollowed

// EXTERNAL MODULE: ./src/policy/extension.ts
var policy_extension = __webpack_require__(8487);
;// CONCATENATED MODULE: ./src/policy/merge-policies.ts
/**
 * A policy upon those that it extends, the later over the earlier and the policy itself over all:
 *
 * - `enforce` and `fix` are those of the nearest policy that says them;
 * - `severity` is merged code by code;
 * - `groups` are all of them; one of the same name takes the place of the farther one.
 */
function mergePolicies(own, extended) {
    const all = [...extended, own];
    const groups = new Map();
    for (const group of all.flatMap((policy) => policy.groups))
        groups.set(group.name, group);
    const enforcing = all.findLast(({ statesEnforce }) => statesEnforce === true);
    return {
        ...own,
        enforce: enforcing?.enforce ?? own.enforce,
        statesEnforce: enforcing !== undefined,
        groups: [...groups.values()],
        severity: new Map(all.flatMap(({ severity }) => [...severity])),
        fix: all.findLast(({ fix }) => fix !== null)?.fix ?? null,
    };
}

// EXTERNAL MODULE: ./src/policy/read-policy.ts + 11 modules
var read_policy = __webpack_require__(3839);
// EXTERNAL MODULE: ./src/problem.ts
var problem = __webpack_require__(4008);
;// CONCATENATED MODULE: ./src/pipeline/extend-policy.ts




/** For who has no GitHub to ask: the files of the repository alone. */
const repositoryOnly = {
    refusal: null,
    readRemote: async () => ({ kind: 'unreadable', why: 'there is no GitHub to ask here' }),
};
/** For a policy that comes from somebody who may not write here. */
const nothingFollowed = {
    refusal: 'a policy that comes from a fork may not extend others',
    readRemote: repositoryOnly.readRemote,
};
/** How many policies may stand one upon the other, above the first. */
const maximumDepth = 5;
/** How many policies one may extend in all, counted as often as they are named. */
const maximumPolicies = 100;
/**
 * A policy upon all that it extends, or every problem of it and of them.
 *
 * Fatal `policy-extends` at the line that names it: a policy that does not exist, one that extends itself, more than five
 * upon each other. Not fatal, in `notes`: a ref that may move. `platform`: GitHub did not answer.
 */
async function extendPolicy(snapshot, policy, source) {
    const reading = { snapshot, source, count: 0, problems: [], notes: [] };
    const merged = await follow(reading, policy, null, [policy.path]);
    if (reading.problems.length > 0)
        return reading.problems;
    if (merged.groups.length > 0)
        return { ...merged, notes: reading.notes };
    const message = 'there are no groups: neither this policy has any, nor what it extends';
    return [(0,problem/* problem */.C)('policy-shape', message, policy.extends?.[0]?.place ?? { path: policy.path })];
}
/** `home`: the repository that the policy lies in, null for the one that is checked. `chain`: what leads here. */
async function follow(reading, policy, home, chain) {
    const extended = [];
    for (const extension of policy.extends ?? []) {
        const target = targetFrom(home, extension);
        const name = (0,policy_extension/* targetName */.je)(target);
        const wrong = refusalOf(reading, name, chain);
        if (wrong !== null) {
            reading.problems.push((0,problem/* problem */.C)('policy-extends', wrong, extension.place));
            continue;
        }
        reading.count += 1;
        const parsed = await readTarget(reading, target, extension);
        if (!('groups' in parsed))
            reading.problems.push(...parsed);
        else
            extended.push(await follow(reading, parsed, target.kind === 'remote' ? target : null, [...chain, name]));
    }
    return mergePolicies(policy, extended);
}
/** A file of the repository that the policy lies in is read from there, and at the same ref. */
function targetFrom(home, { target }) {
    return home === null || target.kind === 'remote' ? target : { ...home, path: target.path };
}
function refusalOf({ source, count }, name, chain) {
    if (source.refusal !== null)
        return `"${name}" is not followed: ${source.refusal}`;
    if (chain.includes(name))
        return `"${name}" extends itself: ${[...chain, name].join(' > ')}`;
    if (chain.length > maximumDepth)
        return `"${name}" is not followed: at most ${maximumDepth} policies stand upon each other`;
    return count < maximumPolicies
        ? null
        : `"${name}" is not followed: a policy extends at most ${maximumPolicies} others`;
}
async function readTarget({ snapshot, source, notes }, target, { place, target: written }) {
    const name = (0,policy_extension/* targetName */.je)(target);
    if (written.kind === 'remote' && !(0,policy_extension/* isCommitId */.jh)(written.ref)) {
        const said = `"${written.ref}" of "${name}" may mean another commit tomorrow: name the full id of one, so that the rules change only with this file`;
        notes.push((0,problem/* problem */.C)('policy-extends', said, place, { fatal: false }));
    }
    const read = target.kind === 'remote'
        ? await source.readRemote(target)
        : ((await snapshot.read([target.path])).get(target.path) ?? { kind: 'missing' });
    if (read.kind === 'file')
        return (0,read_policy/* parsePolicy */.O)(name, read.bytes, { isExtended: true });
    const code = read.kind === 'unreadable' ? 'platform' : 'policy-extends';
    return [(0,problem/* problem */.C)(code, `"${name}" cannot be extended: ${whyNot(read, target)}`, place)];
}
function whyNot(read, target) {
    switch (read.kind) {
        case 'missing':
            return target.kind === 'local' ? 'there is no such file' : unknownThere;
        case 'not-a-file':
            return `it is ${read.what}, not a file`;
        case 'outside':
            return `it leads out of the repository (to ${read.target})`;
        case 'too-large':
            return `it has ${read.bytes} bytes; a policy has at most 5,000,000`;
        case 'unreadable':
            return read.why;
    }
}
const unknownThere = 'GitHub knows no such file, or the token may not read it (a private repository needs `policy-token` in the action, GITHUB_TOKEN on the command line)';


/***/ }),

/***/ 3233:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Jm: () => (/* binding */ directIncludes),
  k5: () => (/* binding */ installedIncludes),
  wz: () => (/* binding */ isDocument),
  r9: () => (/* binding */ readDocuments)
});

// EXTERNAL MODULE: ./src/documents/codec.ts + 1 modules
var codec = __webpack_require__(6072);
// EXTERNAL MODULE: ./src/documents/decode.ts
var decode = __webpack_require__(6138);
// EXTERNAL MODULE: ./src/documents/document.ts + 7 modules
var documents_document = __webpack_require__(3142);
// EXTERNAL MODULE: ./src/problem.ts
var problem = __webpack_require__(4008);
;// CONCATENATED MODULE: ./src/documents/include.ts


/**
 * The file that `-r` or `-c` names, relative to the file that names it, as pip takes it. A path that climbs above the root
 * begins with `../`: whether it stays in the repository, who reads it knows. `https://` and `${NAME}` are not followed
 * (`include-skipped`, not fatal); an absolute path or a `file:` URL is no path of the repository (`file-outside`, fatal).
 */
function includeTarget(document, entry) {
    const { target } = entry;
    const at = (0,documents_document/* placeAt */.BW)(document, entry.targetSpan.start);
    const option = entry.constraint ? '-c' : '-r';
    if (/^https?:/i.test(target)) {
        const message = `"${option} ${target}" is on another machine and is not followed; what it brings is not compared.`;
        return { kind: 'problem', problem: (0,problem/* problem */.C)('include-skipped', message, at, { fatal: false }) };
    }
    const variable = /\$\{[A-Z0-9_]+\}/.exec(target)?.[0];
    if (variable !== undefined) {
        const message = `"${option} ${target}" rests on the environment variable ${variable} and is not followed; what it brings is not compared.`;
        return { kind: 'problem', problem: (0,problem/* problem */.C)('include-skipped', message, at, { fatal: false }) };
    }
    if (/^(file:|\/)/i.test(target)) {
        const message = `"${option} ${target}" is an absolute path, which is outside the repository wherever it is cloned. Name the file relative to this one.`;
        return { kind: 'problem', problem: (0,problem/* problem */.C)('file-outside', message, at) };
    }
    const path = resolvePath(document.path, target);
    if (path === '' || path.endsWith('..')) {
        const message = `"${option} ${target}" names a folder. Name the file in it.`;
        return { kind: 'problem', problem: (0,problem/* problem */.C)('file-not-regular', message, at) };
    }
    return { kind: 'path', path };
}
/** `target` seen from the folder of `from`, without `.` and inner `..` parts. */
function resolvePath(from, target) {
    const parts = [];
    for (const part of [...from.split('/').slice(0, -1), ...target.split('/')]) {
        if (part === '' || part === '.')
            continue;
        if (part === '..' && parts.length > 0 && parts.at(-1) !== '..')
            parts.pop();
        else
            parts.push(part);
    }
    return parts.join('/');
}
/** How many includes may lead from file to file; pip has no limit of its own before Python's. */
const maximumIncludeDepth = 50;
/**
 * Follows the includes of a file. `files` holds every path that was read, as a document or as the problem that reading it
 * gave; an include of a path that it lacks is a `file-missing` problem at the line that led there. A file that includes
 * itself, over others too, is an `include-cycle` (pip fails on it). A file that is reached twice counts once.
 */
function flatten(path, files) {
    const flat = {
        path,
        requirements: [],
        constraints: [],
        unreadable: [],
        options: [],
        documents: new Set(),
        problems: [],
    };
    const visited = new Set();
    const visit = (document, constraint, via, above) => {
        visited.add(visitKey(document.path, constraint));
        flat.documents.add(document);
        for (const entry of document.entries) {
            if (entry.kind === 'requirement')
                (constraint ? flat.constraints : flat.requirements).push({ entry, document, via });
            else if (entry.kind === 'unreadable')
                flat.unreadable.push({ entry, document, via });
            else if (entry.kind === 'options')
                flat.options.push({ entry, document, via });
            else if (entry.kind === 'include')
                follow({ document, entry }, via, above);
        }
    };
    const follow = (include, via, above) => {
        const at = (0,documents_document/* placeAt */.BW)(include.document, include.entry.targetSpan.start);
        const target = includeTarget(include.document, include.entry);
        if (target.kind === 'problem') {
            flat.problems.push(target.problem);
            return;
        }
        const included = files.get(target.path);
        const line = `"${include.entry.constraint ? '-c' : '-r'} ${include.entry.target}"`;
        if (above.has(target.path)) {
            const message = `${line} leads back to ${target.path}, which includes this file: pip refuses that. Remove one of the includes.`;
            flat.problems.push((0,problem/* problem */.C)('include-cycle', message, at));
        }
        else if (included === undefined) {
            flat.problems.push((0,problem/* problem */.C)('file-missing', `${line} names ${target.path}, which does not exist.`, at));
        }
        else if ('code' in included) {
            flat.problems.push({ ...(0,problem/* problem */.C)(included.code, `${line}: ${problemOf(included)}`, at), fatal: included.fatal });
        }
        else if (via.length >= maximumIncludeDepth) {
            const message = `More than ${maximumIncludeDepth} includes lead here, one from another; this one is not followed.`;
            flat.problems.push((0,problem/* problem */.C)('include-too-deep', message, at));
        }
        else if (!visited.has(visitKey(target.path, include.entry.constraint))) {
            visit(included, include.entry.constraint, [...via, include], new Set([...above, target.path]));
        }
    };
    const root = files.get(path);
    if (root === undefined)
        flat.problems.push((0,problem/* problem */.C)('file-missing', 'The file does not exist.', { path }));
    else if ('code' in root)
        flat.problems.push(root);
    else
        visit(root, false, [], new Set([path]));
    return { ...flat, documents: [...flat.documents] };
}
function visitKey(path, constraint) {
    return `${constraint ? '-c' : '-r'} ${path}`;
}
/** The message of a problem that an included file gave, with its own place where it has one. */
function problemOf({ message, path, line }) {
    return line === null ? `${path}: ${message}` : `${path}:${line}: ${message}`;
}

// EXTERNAL MODULE: ./src/documents/known-texts.ts
var known_texts = __webpack_require__(9488);
;// CONCATENATED MODULE: ./src/pipeline/read-documents.ts






/** How deep includes may be nested. */
const read_documents_maximumIncludeDepth = 50;
/**
 * Reads the given files and all that they include. A batch is read and parsed; the files it includes make the next batch.
 *
 * `other` is the group in another revision: a document whose bytes are the same is taken over instead of parsed again,
 * and so is a line that any file of either revision repeats. `parts` are markers and extras that other groups have read.
 */
async function readDocuments(snapshot, paths, { other = null, parts } = {}) {
    const known = other?.known ?? (0,known_texts/* knownLines */.jI)(parts);
    const files = new Map();
    let batch = [...new Set(paths)];
    for (let depth = 0; batch.length > 0 && depth <= read_documents_maximumIncludeDepth; depth += 1) {
        const reads = await snapshot.read(batch);
        const next = new Set();
        for (const path of batch) {
            const read = reads.get(path) ?? { kind: 'missing' };
            if (read.kind === 'file' && (0,decode/* needsCharacterTables */.g9)(read.bytes))
                await (0,codec/* loadCharacterTables */.Jm)();
            const file = documentOf(path, read, other?.files.get(path), known);
            files.set(path, file);
            for (const include of directIncludes(file))
                if (!files.has(include))
                    next.add(include);
        }
        batch = [...next].filter((path) => !files.has(path));
    }
    const tooDeep = 'included through more than 50 files: shorten the chain of includes';
    for (const path of batch)
        files.set(path, (0,problem/* problem */.C)('include-too-deep', tooDeep, { path }));
    const flats = new Map();
    for (const path of paths) {
        const file = files.get(path);
        if (file !== undefined && isDocument(file))
            flats.set(path, flatten(path, files));
    }
    return { files, flats, known };
}
/** Tells a document from the problem that stands in its place. */
function isDocument(file) {
    return 'entries' in file;
}
function documentOf(path, read, other, known) {
    switch (read.kind) {
        case 'file':
            return other !== undefined && isDocument(other) && sameBytes(other.bytes, read.bytes)
                ? other
                : (0,documents_document/* readDocument */.u0)(path, read.bytes, known);
        case 'missing':
            return (0,problem/* problem */.C)('file-missing', 'this file does not exist', { path });
        case 'not-a-file':
            return (0,problem/* problem */.C)('file-not-regular', `this is ${read.what}, not a file`, { path });
        case 'outside':
            return (0,problem/* problem */.C)('file-outside', `this leads out of the repository (to ${read.target}); it is not read`, { path });
        case 'too-large':
            return (0,problem/* problem */.C)('file-too-large', `this file has ${read.bytes} bytes; a dependency file has at most 5,000,000`, {
                path,
            });
        case 'unreadable':
            return (0,problem/* problem */.C)('file-unreadable', `this file cannot be read: ${read.why}`, { path });
    }
}
/** Paths of the files that a document includes itself, with `-r` or `-c`. */
function directIncludes(file) {
    return isDocument(file) ? includesOf(file).flatMap((entry) => pathOf(file, entry)) : [];
}
/** Paths of the files that are installed along with a document: what it includes with `-r`. */
function installedIncludes(document) {
    return includesOf(document)
        .filter(({ constraint }) => !constraint)
        .flatMap((entry) => pathOf(document, entry));
}
function includesOf({ entries }) {
    return entries.filter((entry) => entry.kind === 'include');
}
function pathOf(document, entry) {
    const target = includeTarget(document, entry);
    return target.kind === 'path' ? [target.path] : [];
}
function sameBytes(a, b) {
    return a.length === b.length && a.every((byte, index) => byte === b[index]);
}


/***/ }),

/***/ 8079:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ce: () => (/* binding */ explainMissing),
/* harmony export */   T4: () => (/* binding */ readPolicy),
/* harmony export */   b5: () => (/* binding */ readGroups)
/* harmony export */ });
/* harmony import */ var _policy_read_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3839);
/* harmony import */ var _policy_resolve_groups_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9435);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4008);
/* harmony import */ var _extend_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5339);




/** Reads the policy of a snapshot, with all that it extends, or says everything that is wrong with it. */
async function readPolicy(snapshot, path, source = _extend_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryOnly */ .D0) {
    const policy = await readOwn(snapshot, path);
    return 'extends' in policy ? (0,_extend_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .extendPolicy */ .jq)(snapshot, policy, source) : policy;
}
async function readOwn(snapshot, path) {
    const read = (await snapshot.read([path])).get(path) ?? { kind: 'missing' };
    switch (read.kind) {
        case 'file':
            return (0,_policy_read_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePolicy */ .O)(path, read.bytes);
        case 'missing':
            return [(0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .C)('policy-missing', 'there is no sync policy at this path', { path })];
        case 'not-a-file':
            return [(0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .C)('policy-unreadable', `this is ${read.what}, not a policy file`, { path })];
        case 'outside':
            return [(0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .C)('policy-unreadable', `this leads out of the repository (to ${read.target})`, { path })];
        case 'too-large':
            return [
                (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .C)('policy-unreadable', `this file has ${read.bytes} bytes; a policy has at most 5,000,000`, { path }),
            ];
        case 'unreadable':
            return [(0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .C)('policy-unreadable', `this file cannot be read: ${read.why}`, { path })];
    }
}
/**
 * The groups of a policy with their files.
 *
 * Listing a whole repository is dear, so it is done for globs only; a path that turns out to be missing when it is
 * read is explained by `explainMissing`.
 */
async function readGroups(snapshot, policy) {
    const patterns = pathsOf(policy);
    if (patterns.some(_policy_resolve_groups_js__WEBPACK_IMPORTED_MODULE_3__/* .hasGlob */ .b))
        return listedGroups(snapshot, policy);
    return (0,_policy_resolve_groups_js__WEBPACK_IMPORTED_MODULE_3__/* .resolveGroups */ .u)(policy, [...new Set(patterns)].sort());
}
/**
 * Why governed paths cannot be read, in the policy's places, with the paths that may have been meant. Never nothing: a
 * file may be listed all the same, as a link that leads nowhere, or it went away between two looks.
 */
async function explainMissing(snapshot, policy) {
    const groups = await listedGroups(snapshot, policy);
    const problems = groups.filter((one) => 'code' in one);
    if (problems.length > 0)
        return problems;
    const paths = groups.flatMap((one) => ('code' in one ? [] : [...one.base, ...one.variants.map(({ path }) => path)]));
    const gone = [...(await snapshot.read(paths))].filter(([, read]) => !isThere(read)).map(([path]) => path);
    const message = 'the policy governs this file, which is listed and not there: a link that leads nowhere or to no file?';
    if (gone.length > 0)
        return gone.map((path) => (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .C)('file-missing', message, { path }));
    return [
        (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .C)('file-missing', 'a file of this policy was not there for a moment: check again', { path: policy.path }),
    ];
}
async function listedGroups(snapshot, policy) {
    const files = await snapshot.files();
    return 'code' in files
        ? [files]
        : (0,_policy_resolve_groups_js__WEBPACK_IMPORTED_MODULE_3__/* .resolveGroups */ .u)(policy, [...files, ...(await namedOutright(snapshot, policy, files))]);
}
/** Paths of the policy that are there and not listed, since a list leaves out what lies in the folders of tools. */
async function namedOutright(snapshot, policy, files) {
    const listed = new Set(files);
    const named = pathsOf(policy).filter((pattern) => !(0,_policy_resolve_groups_js__WEBPACK_IMPORTED_MODULE_3__/* .hasGlob */ .b)(pattern) && !listed.has(pattern));
    if (named.length === 0)
        return [];
    const reads = await snapshot.read([...new Set(named)]);
    return [...reads].filter(([, read]) => isThere(read)).map(([path]) => path);
}
function isThere({ kind }) {
    return kind !== 'missing' && kind !== 'not-a-file';
}
function pathsOf({ groups }) {
    return groups
        .flatMap(({ base, variants }) => [...base, ...variants.map(({ path }) => path)])
        .map(({ pattern }) => pattern);
}


/***/ }),

/***/ 8487:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _E: () => (/* binding */ readTarget),
/* harmony export */   hZ: () => (/* binding */ extensionComplaint),
/* harmony export */   je: () => (/* binding */ targetName),
/* harmony export */   jh: () => (/* binding */ isCommitId)
/* harmony export */ });
/* harmony import */ var _policy_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2968);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1003);


/** What is wrong with an item of `extends`; null when nothing is. */
function extensionComplaint(text) {
    if (text.startsWith(mark))
        return remoteComplaint(text);
    if (/^[A-Za-z][A-Za-z0-9+.-]+:\/\//.test(text)) {
        return `"${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(text)}" is an address: write "${form}", or the path of a file of this repository`;
    }
    if (/[*?[{]/.test(text))
        return `"${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(text)}" is a glob: name each policy by itself`;
    return (0,_policy_path_js__WEBPACK_IMPORTED_MODULE_1__/* .pathComplaint */ .x)(text);
}
/** `text` is one that `extensionComplaint` has nothing against. */
function readTarget(text) {
    const remote = remoteParts(text);
    return remote === null ? { kind: 'local', path: (0,_policy_path_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanPath */ .t)(text) } : { ...remote, path: (0,_policy_path_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanPath */ .t)(remote.path) };
}
/** What a policy is called in places and messages: the path, or the whole address. */
function targetName(target) {
    return target.kind === 'local' ? target.path : `${mark}${target.owner}/${target.repo}/${target.path}@${target.ref}`;
}
/** Whether a ref can only ever mean one commit: 40 (SHA-1) or 64 (SHA-256) hexadecimal digits. */
function isCommitId(ref) {
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(ref);
}
const mark = 'github>';
const form = 'github>owner/repo/path@ref';
function remoteComplaint(text) {
    const remote = remoteParts(text);
    if (remote === null)
        return `"${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(text)}" is no policy on GitHub: write it as "${form}"`;
    const named = [remote.owner, remote.repo].every((name) => /^[\w.-]+$/.test(name) && !/^\.+$/.test(name));
    if (!named)
        return `"${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(text)}" names no repository: write it as "${form}"`;
    if (!/^[\w.][\w./+-]*$/.test(remote.ref) || remote.ref.includes('..')) {
        return `"${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(text)}" has no commit, tag or branch behind its last "@": write it as "${form}"`;
    }
    return /[*?[{]/.test(remote.path) ? `"${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(text)}" holds a glob: name one file` : (0,_policy_path_js__WEBPACK_IMPORTED_MODULE_1__/* .pathComplaint */ .x)(remote.path);
}
function remoteParts(text) {
    const at = text.lastIndexOf('@');
    if (!text.startsWith(mark) || at < 0)
        return null;
    const [owner, repo, ...path] = text.slice(mark.length, at).split('/');
    if (owner === undefined || repo === undefined || path.length === 0)
        return null;
    return { kind: 'remote', owner, repo, path: path.join('/'), ref: text.slice(at + 1) };
}


/***/ }),

/***/ 7525:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T7: () => (/* binding */ isPackageGlob),
/* harmony export */   rJ: () => (/* binding */ packageIndex),
/* harmony export */   ss: () => (/* binding */ packageGlobComplaint)
/* harmony export */ });
/* unused harmony exports matchesPackage, compilePackagePattern */
/* harmony import */ var _python_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5411);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1003);


/** Whether a name of the policy is a glob: `*` any characters, `?` one, `[…]` one of those, `[!…]` one of the others. */
function isPackageGlob(pattern) {
    return /[*?[\]]/.test(pattern);
}
/**
 * Whether a package name or glob of the policy means `name`.
 *
 * Names are compared in canonical form (PEP 503), and what stands between the wildcards is brought into it as well:
 * `Boto3_stubs*` means `boto3-stubs` and `boto3-stubs-lite`.
 */
function matchesPackage(pattern, name) {
    return compilePackagePattern(pattern)(name);
}
/** `matchesPackage` for many names: the pattern is read once. */
function compilePackagePattern(pattern) {
    if (!isPackageGlob(pattern)) {
        const wanted = (0,_python_name_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalName */ .Ew)(pattern);
        return (name) => name === wanted;
    }
    const tokens = tokensOf(pattern);
    return (name) => matches(tokens, name);
}
/**
 * Which of many entries (exceptions of a variant, say) mean a package, in their order.
 *
 * Plain names cost one look-up however many there are; only globs are tried one by one.
 */
function packageIndex(entries) {
    const named = new Map();
    const globs = [];
    for (const [position, entry] of entries.entries()) {
        if (isPackageGlob(entry.pattern))
            globs.push({ position, matches: compilePackagePattern(entry.pattern) });
        else {
            const name = (0,_python_name_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalName */ .Ew)(entry.pattern);
            const positions = named.get(name);
            if (positions === undefined)
                named.set(name, [position]);
            else
                positions.push(position);
        }
    }
    return (name) => {
        const byGlob = globs.filter((glob) => glob.matches(name)).map((glob) => glob.position);
        const positions = [...(named.get(name) ?? []), ...byGlob].sort((a, b) => a - b);
        return positions.flatMap((position) => entries[position] ?? []);
    };
}
/** What is wrong with a package glob, or null. `text` is known to hold a wildcard. */
function packageGlobComplaint(text) {
    const odd = /[^A-Za-z0-9._*?[\]!^-]/u.exec(text);
    if (odd !== null)
        return `"${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(text)}" is no package name or glob: "${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(odd[0])}" stands in neither`;
    return tokensOf(text).some((token) => token === 'unclosed')
        ? `"${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(text)}" is no package glob: a bracket is not closed, or nothing stands in it`
        : null;
}
/** One token a character: `any` and `one` are the wildcards, a one-letter text is itself. */
function tokensOf(pattern) {
    const text = pattern.toLowerCase();
    const tokens = [];
    for (let at = 0; at < text.length; at += 1) {
        const character = text.charAt(at);
        if (character === '*')
            tokens.push('any');
        else if (character === '?')
            tokens.push('one');
        else if (character === '[') {
            const end = text.indexOf(']', at + 2);
            tokens.push(end < 0 ? 'unclosed' : classOf(text.slice(at + 1, end)));
            if (end >= 0)
                at = end;
        }
        else if (character === ']')
            tokens.push('unclosed');
        else if (!isSeparator(character))
            tokens.push(character);
        else if (tokens.at(-1) !== '-')
            tokens.push('-');
    }
    return tokens;
}
function classOf(body) {
    const negated = body.startsWith('!') || body.startsWith('^');
    const members = negated ? body.slice(1) : body;
    if (members === '' || members.includes('['))
        return 'unclosed';
    const ranges = [];
    for (let at = 0; at < members.length; at += 1) {
        const first = members.charAt(at);
        const last = members.charAt(at + 2);
        if (members[at + 1] === '-' && last !== '') {
            ranges.push([first, last]);
            at += 2;
        }
        else
            ranges.push(isSeparator(first) ? ['-', '-'] : [first, first]);
    }
    return { negated, ranges };
}
function isSeparator(character) {
    return character === '-' || character === '_' || character === '.';
}
/** Two positions, one step back to the last `*`: at most pattern × name steps, whatever the pattern. */
function matches(tokens, name) {
    let token = 0;
    let at = 0;
    let star = -1;
    let resume = 0;
    while (at < name.length) {
        const current = tokens[token];
        if (current === 'any') {
            star = token;
            resume = at;
            token += 1;
        }
        else if (current !== undefined && fits(current, name.charAt(at))) {
            token += 1;
            at += 1;
        }
        else if (star >= 0) {
            resume += 1;
            at = resume;
            token = star + 1;
        }
        else
            return false;
    }
    while (tokens[token] === 'any')
        token += 1;
    return token === tokens.length;
}
function fits(token, character) {
    if (typeof token === 'string')
        return token === 'one' || token === character;
    return token.negated !== token.ranges.some(([first, last]) => first <= character && character <= last);
}


/***/ }),

/***/ 2968:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ cleanPath),
/* harmony export */   x: () => (/* binding */ pathComplaint)
/* harmony export */ });
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1003);

/** What is wrong with a path or glob as written in a policy, whatever files there are; null when nothing is. */
function pathComplaint(text) {
    if (text.trim() === '')
        return 'an empty path names no file';
    if (text.includes('\\'))
        return `"${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(text)}" holds a backslash: folders are parted by "/", on every system`;
    if (/^[A-Za-z][A-Za-z0-9+.-]+:\/\//.test(text)) {
        return `"${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(text)}" is an address: a policy names files of its own repository`;
    }
    if (text.startsWith('/') || /^[A-Za-z]:/.test(text)) {
        return `"${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(text)}" is an absolute path: write it as seen from the root, without what stands before`;
    }
    const parts = cleanParts(text);
    if (parts === 'outside')
        return `"${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(text)}" leads out of the root: a policy names files below it`;
    if (parts === 'behind-wildcard')
        return `"${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(text)}" goes up again behind a wildcard: write the glob without ".."`;
    if (parts.length === 0 || /(?:^|\/)\.{0,2}$/.test(text)) {
        return `"${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(text)}" is a folder: name the files in it, for example "${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)([...parts, 'requirements*.txt'].join('/'))}"`;
    }
    return globComplaint(text, parts);
}
/** The path or glob without empty, `.` and `..` parts; `text` is one that `pathComplaint` has nothing against. */
function cleanPath(text) {
    const parts = cleanParts(text);
    return typeof parts === 'string' ? text : parts.join('/');
}
/** Most runs of `*` in one part of a path: each multiplies the work of matching by the length of the name. */
const maximumStars = 3;
function globComplaint(text, parts) {
    for (const part of parts) {
        const stars = part === '**' ? 0 : part.split(/\*+/).length - 1;
        if (stars > maximumStars) {
            return `"${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(text)}" has more than ${maximumStars} "*" in "${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(part)}": write a simpler glob, or several`;
        }
        if (part.includes('{') && !part.includes('}', part.lastIndexOf('{'))) {
            return `"${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(text)}" has a "{" that is not closed in "${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(part)}" (a "/" cannot stand between braces): write several globs`;
        }
    }
    return null;
}
function cleanParts(text) {
    const parts = [];
    for (const part of text.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..') {
            parts.push(part);
            continue;
        }
        const parent = parts.pop();
        if (parent === undefined)
            return 'outside';
        if (/[*?[{]/.test(parent))
            return 'behind-wildcard';
    }
    return parts;
}


/***/ }),

/***/ 3839:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ parsePolicy)
});

// EXTERNAL MODULE: ./src/python/name.ts
var python_name = __webpack_require__(5411);
// EXTERNAL MODULE: ./src/policy/extension.ts
var extension = __webpack_require__(8487);
// EXTERNAL MODULE: ./src/policy/finding-code.ts
var finding_code = __webpack_require__(6301);
// EXTERNAL MODULE: ./src/policy/policy-path.ts
var policy_path = __webpack_require__(2968);
;// CONCATENATED MODULE: ./src/policy/group-name.ts

/** `name`, or the base's pattern(s) joined with `, `; null when the group, whatever it is, has neither. */
function groupName(group) {
    if (typeof group !== 'object' || group === null)
        return null;
    if ('name' in group && typeof group.name === 'string')
        return group.name;
    if (!('base' in group))
        return null;
    const patterns = Array.isArray(group.base) ? group.base : [group.base];
    const texts = patterns.filter((pattern) => typeof pattern === 'string');
    return texts.length === 0 ? null : texts.map(policy_path/* cleanPath */.t).join(', ');
}

;// CONCATENATED MODULE: ./src/policy/name-glob.ts
/**
 * Reads a glob over one name, which is a part of a path: `*` any characters, `?` one, `[…]` one of those, `[!…]` one of the others,
 * `{a,b}` one of the alternatives, which may be globs in their turn; a backslash takes the meaning from what follows.
 *
 * What is not closed, and braces without a comma, stand for themselves. As shells do it, no wildcard stands for the dot that a name
 * begins with. Asking takes at most pattern × name steps, whatever the two are: all ways to match are followed side by side.
 */
function compileNameGlob(pattern) {
    const steps = compile([...pattern]);
    const plain = steps.flatMap((step) => (step.kind === 'go' ? [] : [step]));
    return plain.length === steps.length ? (name) => matchesPlain(plain, [...name]) : (name) => matches(steps, [...name]);
}
function compile(text) {
    const groups = groupsIn(text);
    const lastBracket = text.lastIndexOf(']');
    const steps = [];
    const open = [];
    for (let at = 0; at < text.length; at += 1) {
        const character = text[at] ?? '';
        const group = open.at(-1);
        if (character === '{' && groups.has(at)) {
            const alternatives = [steps.length + 1];
            steps.push({ kind: 'go', to: alternatives });
            open.push({ alternatives, end: [] });
        }
        else if ((character === ',' || character === '}') && group !== undefined && groups.has(at)) {
            const to = [];
            group.end.push(to);
            steps.push({ kind: 'go', to });
            if (character === ',')
                group.alternatives.push(steps.length);
            else {
                for (const end of group.end)
                    end.push(steps.length);
                open.pop();
            }
        }
        else if (character === '*') {
            if (steps.at(-1)?.kind !== 'any')
                steps.push({ kind: 'any' });
        }
        else if (character === '?')
            steps.push({ kind: 'take', fits: () => true, wild: true });
        else {
            const end = character === '[' ? endOfClass(text, at, lastBracket) : null;
            if (end !== null) {
                steps.push({ kind: 'take', fits: readClass(text.slice(at + 1, end)), wild: true });
                at = end;
            }
            else {
                if (character === '\\' && at + 1 < text.length)
                    at += 1;
                const literal = text[at];
                steps.push({ kind: 'take', fits: (one) => one === literal, wild: false });
            }
        }
    }
    return steps;
}
/** The positions of braces that hold alternatives, and of the commas between these. */
function groupsIn(text) {
    const groups = new Set();
    const lastBracket = text.lastIndexOf(']');
    const open = [];
    for (let at = 0; at < text.length; at += 1) {
        if (text[at] === '\\')
            at += 1;
        else if (text[at] === '[')
            at = endOfClass(text, at, lastBracket) ?? at;
        else if (text[at] === '{')
            open.push([at]);
        else if (text[at] === ',')
            open.at(-1)?.push(at);
        else if (text[at] === '}') {
            const group = open.pop() ?? [];
            if (group.length > 1)
                for (const position of [...group, at])
                    groups.add(position);
        }
    }
    return groups;
}
/** Where a class that opens here is closed; null when it is not. The first character of a class may be `]`. */
function endOfClass(text, open, lastBracket) {
    const first = text[open + 1] === '!' || text[open + 1] === '^' ? open + 2 : open + 1;
    return first < lastBracket ? text.indexOf(']', first + 1) : null;
}
function readClass(body) {
    const negated = body[0] === '!' || body[0] === '^';
    const members = negated ? body.slice(1) : body;
    const ranges = [];
    for (let at = 0; at < members.length; at += 1) {
        const first = members[at] ?? '';
        const last = members[at + 2];
        const isRange = members[at + 1] === '-' && last !== undefined;
        ranges.push([first, isRange ? last : first]);
        if (isRange)
            at += 2;
    }
    return (character) => negated !== ranges.some(([first, last]) => first <= character && character <= last);
}
/** Without alternatives: two positions, one step back to the last `*`. */
function matchesPlain(steps, name) {
    const [first] = steps;
    if (name[0] === '.' && !(first?.kind === 'take' && !first.wild))
        return false;
    let step = 0;
    let star = -1;
    let resume = 0;
    for (let at = 0; at < name.length;) {
        const current = steps[step];
        if (current?.kind === 'any') {
            star = step;
            resume = at;
            step += 1;
        }
        else if (current?.fits(name[at] ?? '') === true) {
            step += 1;
            at += 1;
        }
        else if (star >= 0) {
            resume += 1;
            at = resume;
            step = star + 1;
        }
        else
            return false;
    }
    while (steps[step]?.kind === 'any')
        step += 1;
    return step === steps.length;
}
/** All ways side by side. */
function matches(steps, name) {
    let here = reached(steps, [0], name[0] === '.');
    for (const [at, character] of name.entries()) {
        const hidden = at === 0 && character === '.';
        const next = [];
        for (const index of here) {
            const step = steps[index];
            if (step?.kind === 'any')
                next.push(index);
            else if (step?.kind === 'take' && step.fits(character) && !(hidden && step.wild))
                next.push(index + 1);
        }
        if (next.length === 0)
            return false;
        here = reached(steps, next, false);
    }
    return here.has(steps.length);
}
/** All steps that are reached without taking a character. At a dot that a name begins with, there is no way past a `*`. */
function reached(steps, from, hidden) {
    const found = new Set();
    const left = [...from];
    for (let index = left.pop(); index !== undefined; index = left.pop()) {
        const step = steps[index];
        if (found.has(index) || (hidden && step?.kind === 'any'))
            continue;
        found.add(index);
        if (step?.kind === 'any')
            left.push(index + 1);
        else if (step?.kind === 'go')
            for (const to of step.to)
                left.push(to);
    }
    return found;
}

;// CONCATENATED MODULE: ./src/policy/path-glob.ts

/**
 * Reads a glob: `*`, `?`, `[…]` and `{a,b}` within one part of a path, `**` for any number of parts.
 *
 * At the end, `**` stands for at least one part: what is below a folder. As shells do it, no wildcard stands for the dot that a name
 * begins with. The parts are matched one by one, and lined up here: a regular expression over the whole path would try every way to
 * share it among the wildcards.
 */
function compileGlob(pattern) {
    const texts = pattern.replace(/(^|\/)\*\*$/, '$1**/*').split('/');
    const parts = texts.map((text) => {
        if (text === '**')
            return 'any-parts';
        return /[*?[{]/.test(text) ? compileNameGlob(text) : (name) => name === text;
    });
    const literal = texts.findIndex((text) => /[*?[{]/.test(text));
    const folder = texts.slice(0, Math.max(literal, 0)).join('/');
    return { folder: folder === '' ? '' : `${folder}/`, matches: (names) => matchesParts(parts, names) };
}
/** Two positions, one step back to the last `**`: at most parts × names steps. */
function matchesParts(parts, names) {
    const last = parts.at(-1);
    if (typeof last === 'function' && !last(names.at(-1) ?? ''))
        return false;
    let at = 0;
    let part = 0;
    let star = -1;
    let resume = 0;
    for (let name = names[at]; name !== undefined; name = names[at]) {
        const current = parts[part];
        if (current === 'any-parts') {
            star = part;
            resume = at;
            part += 1;
        }
        else if (current?.(name) === true) {
            part += 1;
            at += 1;
        }
        else if (star >= 0 && names[resume]?.startsWith('.') === false) {
            resume += 1;
            at = resume;
            part = star + 1;
        }
        else
            return false;
    }
    while (parts[part] === 'any-parts')
        part += 1;
    return part === parts.length;
}

// EXTERNAL MODULE: ./src/policy/resolve-groups.ts + 1 modules
var resolve_groups = __webpack_require__(9435);
;// CONCATENATED MODULE: ./src/policy/build-policy.ts







/** The policy with its defaults filled in and its places written down. `root`: what `shaped` was read from. */
function buildPolicy(path, shaped, root) {
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
function extensions(shaped, located) {
    if (typeof shaped === 'string')
        return [{ text: shaped, target: (0,extension/* readTarget */._E)(shaped), place: located.place }];
    return shaped.map((text, index) => ({ text, target: (0,extension/* readTarget */._E)(text), place: item(located, index).place }));
}
function buildGroup(shaped, located) {
    const base = entry(located, 'base');
    const variants = entry(located, 'variants');
    return {
        name: groupName(shaped) ?? '',
        base: typeof shaped.base === 'string'
            ? [buildPath(shaped.base, base)]
            : shaped.base.map((pattern, index) => buildPath(pattern, item(base, index))),
        variants: shaped.variants.map((variant, index) => buildVariant(variant, item(variants, index))),
        place: located.place,
    };
}
function buildVariant(shaped, located) {
    return typeof shaped === 'string'
        ? { path: buildPath(shaped, located), rule: ruleOf({ path: shaped }, located) }
        : { path: buildPath(shaped.path, entry(located, 'path')), rule: ruleOf(shaped, located) };
}
function buildPath(text, located) {
    const pattern = (0,policy_path/* cleanPath */.t)(text);
    return { pattern, glob: (0,resolve_groups/* hasGlob */.b)(pattern) ? compileGlob(pattern) : null, place: located.place };
}
function ruleOf(shaped, located) {
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
        substitute: Object.entries(shaped.substitute ?? {}).map(([name, one]) => substitution(name, one, located.entries.get('substitute')?.value ?? located)),
        require: (shaped.require ?? []).map((rawName, index) => ({
            package: (0,python_name/* canonicalName */.Ew)(rawName),
            rawName,
            place: item(entry(located, 'require'), index).place,
        })),
    };
}
function omission(shaped, located) {
    if (typeof shaped === 'string' || 'package' in shaped)
        return packageException(shaped, located);
    return { kind: 'section', heading: shaped.section, ...because(shaped), place: located.place };
}
function packageException(shaped, { place }) {
    return typeof shaped === 'string'
        ? { kind: 'package', pattern: shaped, reason: null, until: null, place }
        : { kind: 'package', pattern: shaped.package, ...because(shaped), place };
}
/** At the place of its key: the package that is substituted. */
function substitution(name, shaped, map) {
    const place = map.entries.get(name)?.key ?? map.place;
    return typeof shaped === 'string'
        ? { package: (0,python_name/* canonicalName */.Ew)(name), with: shaped, reason: null, until: null, place }
        : { package: (0,python_name/* canonicalName */.Ew)(name), with: shaped.with, ...because(shaped), place };
}
function because(shaped) {
    return { reason: shaped.reason ?? null, until: shaped.until ?? null };
}
function severities({ severity }) {
    return finding_code/* findingCodes */.Yj.flatMap((code) => {
        const value = severity?.[code];
        return value === undefined ? [] : [[code, value]];
    });
}
/** The value under a key that the shape asks for; the map's own place where it does not. */
function entry(map, key) {
    return map.entries.get(key)?.value ?? map;
}
function item(list, index) {
    return list.items[index] ?? list;
}

;// CONCATENATED MODULE: ./schema/sync-policy.schema.json
const sync_policy_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"http://json-schema.org/draft-07/schema#","title":"Sync policy","type":"object","properties":{"version":{"type":"number","const":1,"description":"The version of this format: 1.","examples":[1]},"enforce":{"type":"string","enum":["new","all","none"],"description":"Which findings of severity `error` fail the check. `new` (the default): those that the change brings. `all`: older ones too. `none`: no finding does.","examples":["new"]},"extends":{"anyOf":[{"type":"string","minLength":1,"description":"A file of the same repository as seen from the root, or a file of a repository on GitHub: `github>owner/repo/path@ref`, where the ref is a commit id, so that the rules change only when this file does.","examples":[".github/shared-sync-policy.yml","github>octo-org/policies/python.yml@0123456789abcdef0123456789abcdef01234567"]},{"minItems":1,"type":"array","items":{"type":"string","minLength":1,"description":"A file of the same repository as seen from the root, or a file of a repository on GitHub: `github>owner/repo/path@ref`, where the ref is a commit id, so that the rules change only when this file does.","examples":[".github/shared-sync-policy.yml","github>octo-org/policies/python.yml@0123456789abcdef0123456789abcdef01234567"]},"description":"Several policies, the later over the earlier."}],"description":"The policy or policies that this one builds upon, the later over the earlier and this one over all. `enforce` and `fix` are taken from the nearest that says them, `severity` code by code; all groups hold, and one of the same name takes the place of the farther one.","examples":["github>octo-org/policies/python.yml@0123456789abcdef0123456789abcdef01234567"]},"groups":{"minItems":1,"type":"array","items":{"type":"object","properties":{"name":{"type":"string","minLength":1,"description":"What the group is called in reports; no two groups have the same name. Without it a group is called by the path of its base.","examples":["backend"]},"base":{"anyOf":[{"type":"string","minLength":1,"description":"A file of the repository as seen from the root, with `/` between folders, or a glob: `*`, `?`, `[…]` and `{a,b}` within one part of the path, `**` for any number of folders.","examples":["backend/requirements.txt","services/*/requirements.txt"],"pattern":"^(?!/)(?![A-Za-z]:)[^\\\\\\\\]*[^\\\\\\\\/]$"},{"minItems":1,"type":"array","items":{"type":"string","minLength":1,"description":"A file of the repository as seen from the root, with `/` between folders, or a glob: `*`, `?`, `[…]` and `{a,b}` within one part of the path, `**` for any number of folders.","examples":["backend/requirements.txt","services/*/requirements.txt"],"pattern":"^(?!/)(?![A-Za-z]:)[^\\\\\\\\]*[^\\\\\\\\/]$"},"description":"Several files that are the base together."}],"description":"The file, or the files taken together, that the variants are held against.","examples":["backend/requirements.txt"]},"variants":{"minItems":1,"type":"array","items":{"anyOf":[{"type":"string","minLength":1,"description":"A file of the repository as seen from the root, with `/` between folders, or a glob: `*`, `?`, `[…]` and `{a,b}` within one part of the path, `**` for any number of folders.","examples":["backend/requirements.txt","services/*/requirements.txt"],"pattern":"^(?!/)(?![A-Za-z]:)[^\\\\\\\\]*[^\\\\\\\\/]$"},{"type":"object","properties":{"path":{"type":"string","minLength":1,"description":"A file of the repository as seen from the root, with `/` between folders, or a glob: `*`, `?`, `[…]` and `{a,b}` within one part of the path, `**` for any number of folders.","examples":["backend/requirements.txt","services/*/requirements.txt"],"pattern":"^(?!/)(?![A-Za-z]:)[^\\\\\\\\]*[^\\\\\\\\/]$"},"relation":{"type":"string","enum":["superset","equal","subset","overlay"],"description":"How the variant relates to its base. `superset` (the default): it has every package of the base and may have more. `equal`: it has the same packages. `subset`: it has nothing that the base lacks. `overlay`: it is installed together with the base, may add packages and must not contradict it.","examples":["subset"]},"versions":{"type":"string","enum":["exact","minor","compatible","ignore"],"description":"How alike the versions must be. `compatible` (the default): some version satisfies both files. `minor`: the same minor version is enough. `exact`: both allow the same versions. `ignore`: versions are not compared.","examples":["minor"]},"environment":{"type":"object","properties":{"python":{"type":"string","pattern":"^[0-9]{1,4}\\\\.[0-9]{1,4}(?:\\\\.[0-9]{1,4})?$","description":"The Python version that the variant is installed on, in quotes (without them YAML reads 3.10 as the number 3.1). Requirements whose markers are false there do not count.","examples":["3.13","3.12.4"]},"platform":{"type":"string","enum":["linux","macos","windows"],"description":"The operating system.","examples":["linux"]},"machine":{"type":"string","minLength":1,"description":"The processor, as `platform.machine()` names it there.","examples":["x86_64","arm64","aarch64","AMD64"]},"implementation":{"type":"string","enum":["cpython","pypy"],"description":"The Python implementation.","examples":["cpython"]}},"additionalProperties":false,"description":"The machine that the variant is installed on. Markers are evaluated for it; what is not given may be anything."},"python":{"type":"string","pattern":"^[0-9]{1,4}\\\\.[0-9]{1,4}(?:\\\\.[0-9]{1,4})?$","description":"The Python version that the variant is installed on, in quotes (without them YAML reads 3.10 as the number 3.1). Requirements whose markers are false there do not count.","examples":["3.13","3.12.4"]},"extra":{"type":"array","items":{"anyOf":[{"type":"string","minLength":1,"description":"A package name, in any spelling, or a glob over canonical names: `*` any characters, `?` one character, `[…]` one of several.","examples":["torch","boto3-stubs*"],"pattern":"^[A-Za-z0-9._*?[\\\\]!^-]+$"},{"type":"object","properties":{"package":{"type":"string","minLength":1,"description":"A package name, in any spelling, or a glob over canonical names: `*` any characters, `?` one character, `[…]` one of several.","examples":["torch","boto3-stubs*"],"pattern":"^[A-Za-z0-9._*?[\\\\]!^-]+$"},"reason":{"type":"string","minLength":1,"description":"Why the exception is there, for whoever reads the policy, the report or the pull request next.","examples":["the platform image brings its own CPU build"]},"until":{"type":"string","format":"date","pattern":"^(?:(?:\\\\d\\\\d[2468][048]|\\\\d\\\\d[13579][26]|\\\\d\\\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\\\d|30)|(?:02)-(?:0[1-9]|1\\\\d|2[0-8])))$","description":"The last day (UTC) on which the exception is meant to hold. From the next day on it still excuses, and is a finding (`exception-expired`) itself.","examples":["2027-01-31"]}},"required":["package"],"additionalProperties":false,"description":"An exception for one package, or for all that a glob means."}]},"description":"Packages that only this variant has, on purpose."},"omit":{"type":"array","items":{"anyOf":[{"type":"string","minLength":1,"description":"A package name, in any spelling, or a glob over canonical names: `*` any characters, `?` one character, `[…]` one of several.","examples":["torch","boto3-stubs*"],"pattern":"^[A-Za-z0-9._*?[\\\\]!^-]+$"},{"type":"object","properties":{"package":{"type":"string","minLength":1,"description":"A package name, in any spelling, or a glob over canonical names: `*` any characters, `?` one character, `[…]` one of several.","examples":["torch","boto3-stubs*"],"pattern":"^[A-Za-z0-9._*?[\\\\]!^-]+$"},"reason":{"type":"string","minLength":1,"description":"Why the exception is there, for whoever reads the policy, the report or the pull request next.","examples":["the platform image brings its own CPU build"]},"until":{"type":"string","format":"date","pattern":"^(?:(?:\\\\d\\\\d[2468][048]|\\\\d\\\\d[13579][26]|\\\\d\\\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\\\d|30)|(?:02)-(?:0[1-9]|1\\\\d|2[0-8])))$","description":"The last day (UTC) on which the exception is meant to hold. From the next day on it still excuses, and is a finding (`exception-expired`) itself.","examples":["2027-01-31"]}},"required":["package"],"additionalProperties":false,"description":"An exception for one package, or for all that a glob means."},{"type":"object","properties":{"section":{"type":"string","minLength":1,"description":"A heading of the base file. Case, punctuation, numbering and words such as \\"dependencies\\" do not matter.","examples":["Testing"]},"reason":{"type":"string","minLength":1,"description":"Why the exception is there, for whoever reads the policy, the report or the pull request next.","examples":["the platform image brings its own CPU build"]},"until":{"type":"string","format":"date","pattern":"^(?:(?:\\\\d\\\\d[2468][048]|\\\\d\\\\d[13579][26]|\\\\d\\\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\\\d|30)|(?:02)-(?:0[1-9]|1\\\\d|2[0-8])))$","description":"The last day (UTC) on which the exception is meant to hold. From the next day on it still excuses, and is a finding (`exception-expired`) itself.","examples":["2027-01-31"]}},"required":["section"],"additionalProperties":false,"description":"An exception for all packages under one heading of the base."}]},"description":"Packages of the base that this variant leaves out, on purpose: names, globs, or whole sections of the base."},"differ":{"type":"array","items":{"anyOf":[{"type":"string","minLength":1,"description":"A package name, in any spelling, or a glob over canonical names: `*` any characters, `?` one character, `[…]` one of several.","examples":["torch","boto3-stubs*"],"pattern":"^[A-Za-z0-9._*?[\\\\]!^-]+$"},{"type":"object","properties":{"package":{"type":"string","minLength":1,"description":"A package name, in any spelling, or a glob over canonical names: `*` any characters, `?` one character, `[…]` one of several.","examples":["torch","boto3-stubs*"],"pattern":"^[A-Za-z0-9._*?[\\\\]!^-]+$"},"reason":{"type":"string","minLength":1,"description":"Why the exception is there, for whoever reads the policy, the report or the pull request next.","examples":["the platform image brings its own CPU build"]},"until":{"type":"string","format":"date","pattern":"^(?:(?:\\\\d\\\\d[2468][048]|\\\\d\\\\d[13579][26]|\\\\d\\\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\\\d|30)|(?:02)-(?:0[1-9]|1\\\\d|2[0-8])))$","description":"The last day (UTC) on which the exception is meant to hold. From the next day on it still excuses, and is a finding (`exception-expired`) itself.","examples":["2027-01-31"]}},"required":["package"],"additionalProperties":false,"description":"An exception for one package, or for all that a glob means."}]},"description":"Packages whose version, extras, marker and source may differ between this variant and the base."},"substitute":{"type":"object","propertyNames":{"type":"string","pattern":"^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$"},"additionalProperties":{"anyOf":[{"type":"string","pattern":"^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$","description":"The package that the variant has instead.","examples":["opencv-python-headless"]},{"type":"object","properties":{"with":{"type":"string","pattern":"^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$","description":"The package that the variant has instead.","examples":["opencv-python-headless"]},"reason":{"type":"string","minLength":1,"description":"Why the exception is there, for whoever reads the policy, the report or the pull request next.","examples":["the platform image brings its own CPU build"]},"until":{"type":"string","format":"date","pattern":"^(?:(?:\\\\d\\\\d[2468][048]|\\\\d\\\\d[13579][26]|\\\\d\\\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\\\d|30)|(?:02)-(?:0[1-9]|1\\\\d|2[0-8])))$","description":"The last day (UTC) on which the exception is meant to hold. From the next day on it still excuses, and is a finding (`exception-expired`) itself.","examples":["2027-01-31"]}},"required":["with"],"additionalProperties":false,"description":"A substitute with its reason and end."}]},"description":"Packages of the base that the variant has under another name: it must have the substitute, whose versions are held against those of the base.","examples":[{"opencv-python":"opencv-python-headless"}]},"require":{"type":"array","items":{"type":"string","minLength":1,"pattern":"^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$","description":"The name of a package of the base.","examples":["gunicorn"]},"description":"Packages of the base that the variant must have all the same, where its relation would not ask for them (`subset`). Names only, no globs."}},"required":["path"],"additionalProperties":false,"description":"A variant with rules of its own."}]},"description":"The files that are held against the base: paths and globs, or maps with a path and its rules. A variant that is named outright goes before a glob that matches it too, and a glob never matches the files of its own base."}},"required":["base","variants"],"additionalProperties":false,"description":"One base and the variants that are held against it."},"description":"The groups of files that are compared. A policy that extends another, or is extended itself, may do without."},"severity":{"type":"object","properties":{"missing":{"type":"string","enum":["error","warning","notice","off"],"description":"The base has a package that the variant lacks. By default: error.","examples":["error"]},"commented-out":{"type":"string","enum":["error","warning","notice","off"],"description":"The variant has a package of the base only as a comment. By default: warning; error when the change brings the package into the base.","examples":["warning"]},"version-conflict":{"type":"string","enum":["error","warning","notice","off"],"description":"No version satisfies both the base and the variant. By default: warning; error when the two files agreed before, and for an overlay.","examples":["warning"]},"version-wider":{"type":"string","enum":["error","warning","notice","off"],"description":"The base caps the versions of a package, and the variant allows versions above the cap. By default: warning.","examples":["warning"]},"version-differs":{"type":"string","enum":["error","warning","notice","off"],"description":"Under `versions: exact`, the two files allow different versions that have some in common. By default: error.","examples":["error"]},"left-behind":{"type":"string","enum":["error","warning","notice","off"],"description":"The base has dropped a package, and the variant still has it. By default: warning.","examples":["warning"]},"extras-differ":{"type":"string","enum":["error","warning","notice","off"],"description":"The extras of a package (`name[extra]`) do not fit the relation. By default: warning.","examples":["warning"]},"marker-differs":{"type":"string","enum":["error","warning","notice","off"],"description":"A package is installed in other environments than in the base, against the relation. By default: warning.","examples":["warning"]},"source-differs":{"type":"string","enum":["error","warning","notice","off"],"description":"A package comes from a URL in one file, and from the index or another URL in the other. By default: warning.","examples":["warning"]},"unexpected":{"type":"string","enum":["error","warning","notice","off"],"description":"The variant has a package that its relation to the base forbids. By default: error.","examples":["error"]},"required-absent":{"type":"string","enum":["error","warning","notice","off"],"description":"The variant lacks a package that `require` names. By default: error.","examples":["error"]},"duplicate":{"type":"string","enum":["error","warning","notice","off"],"description":"A file names one package on several lines that do not say the same. By default: error when no version satisfies all lines; else notice.","examples":["error"]},"unreadable-line":{"type":"string","enum":["error","warning","notice","off"],"description":"A file has a line that pip refuses. By default: error.","examples":["error"]},"unusual-line-break":{"type":"string","enum":["error","warning","notice","off"],"description":"A file has a character that pip takes for the end of a line and people do not see. By default: warning.","examples":["warning"]},"exception-expired":{"type":"string","enum":["error","warning","notice","off"],"description":"An exception of the policy has gone past its `until`. By default: warning.","examples":["warning"]},"exception-unused":{"type":"string","enum":["error","warning","notice","off"],"description":"An exception of the policy excuses nothing today. By default: notice.","examples":["notice"]},"not-governed":{"type":"string","enum":["error","warning","notice","off"],"description":"A deploy installs a dependency file that no group names or includes. A heuristic, which reads the files of platforms. By default: off.","examples":["off"]},"not-tested":{"type":"string","enum":["error","warning","notice","off"],"description":"A deploy installs a governed file that CI never installs. A heuristic, which reads the files of platforms. By default: off.","examples":["off"]}},"additionalProperties":false,"description":"How bad each kind of finding is, where the default does not fit."},"fix":{"type":"array","items":{"type":"string","enum":["missing","commented-out","version-conflict","version-wider","version-differs","left-behind","extras-differ","marker-differs","unexpected","required-absent"],"description":"The code of a finding that a fix can clear.","examples":["missing"]},"description":"Which kinds of findings a fix may clear. Without it: `missing`, `required-absent`, and `version-conflict` where the two files agreed before."}},"required":["version"],"additionalProperties":false,"description":"Which dependency files belong together, and how far they may drift apart.","anyOf":[{"type":"object","properties":{"groups":{"description":"Groups of its own."},"extends":{"description":"Groups of others."}},"required":["groups"]},{"type":"object","properties":{"groups":{"description":"Groups of its own."},"extends":{"description":"Groups of others."}},"required":["extends"]}]}');
;// CONCATENATED MODULE: ./src/policy/fits-schema.ts
/** Whether a value (of YAML's or JSON's types) fits a schema. What does not fit is told nowhere: only yes or no. */
function fitsSchema(schema, value) {
    if (schema.anyOf !== undefined && !schema.anyOf.some((one) => fitsSchema(one, value)))
        return false;
    if (schema.enum !== undefined && !schema.enum.includes(value))
        return false;
    if (schema.const !== undefined && schema.const !== value)
        return false;
    switch (schema.type) {
        case 'object':
            return fitsMap(schema, value);
        case 'array':
            return Array.isArray(value) && value.length >= (schema.minItems ?? 0) && fitsAll(schema.items ?? {}, value);
        case 'string':
            return typeof value === 'string' && fitsText(schema, value);
        case 'number':
            return typeof value === 'number';
        default:
            return true;
    }
}
function fitsMap(schema, value) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return false;
    const names = schema.propertyNames ?? {};
    const others = schema.additionalProperties ?? true;
    const known = new Map(Object.entries(schema.properties ?? {}));
    const entries = Object.entries(value);
    if ((schema.required ?? []).some((key) => !Object.hasOwn(value, key)))
        return false;
    return entries.every(([key, one]) => {
        const property = known.get(key) ?? others;
        return fitsSchema(names, key) && (typeof property === 'boolean' ? property : fitsSchema(property, one));
    });
}
function fitsAll(schema, values) {
    return values.every((value) => fitsSchema(schema, value));
}
function fitsText({ minLength, pattern }, text) {
    return text.length >= (minLength ?? 0) && (pattern === undefined || new RegExp(pattern, 'u').test(text));
}

// EXTERNAL MODULE: ./src/problem.ts
var problem = __webpack_require__(4008);
// EXTERNAL MODULE: ./src/policy/did-you-mean.ts
var did_you_mean = __webpack_require__(607);
// EXTERNAL MODULE: ./src/policy/shown.ts
var shown = __webpack_require__(1003);
// EXTERNAL MODULE: ./src/policy/value-complaint.ts
var value_complaint = __webpack_require__(7255);
;// CONCATENATED MODULE: ./src/policy/shape-problems.ts





/**
 * What a policy's values have against its shape, in sentences with places: of every wrong value the value, of an unknown key
 * the key, of a missing one the map that lacks it.
 *
 * Where a value may be one of several things, it is held against the one that it looks like.
 */
function shapeProblems(root, issues) {
    return problemsOf(root, issues, []);
}
function problemsOf(root, issues, outer) {
    const misspelt = misspeltKeys(issues);
    return issues
        .filter((issue) => !misspelt.has(pathText(issue.path)) || find(root, [...outer, ...issue.path]) !== null)
        .flatMap((issue) => problemsOfIssue(root, issue, [...outer, ...issue.path]));
}
function problemsOfIssue(root, issue, path) {
    switch (issue.code) {
        case 'unrecognized_keys':
            return issue.keys.map((key) => unknownKey(root, path, key, knownKeys(issue)));
        case 'invalid_union': {
            const branch = likeliest(issue.errors);
            return branch === null ? [wrongType(root, path, issue, false)] : problemsOf(root, branch, path);
        }
        case 'invalid_key':
            return issue.issues.map(({ message }) => (0,problem/* problem */.C)('policy-value', message, keyPlace(root, path)));
        case 'invalid_type':
            return [wrongType(root, path, issue, issue.expected === 'string' && issue.message !== value_complaint/* expectedDate */.$V)];
        case 'invalid_value':
            return [wrongValue(root, path, issue)];
        case 'too_small':
            return [(0,problem/* problem */.C)('policy-shape', `${label(path)}: ${issue.message}`, placeOf(root, path))];
        default:
            return [(0,problem/* problem */.C)('policy-value', issue.message, placeOf(root, path))];
    }
}
/** Missing keys that stand there misspelt: an unknown key beside them is near. One problem is enough for both. */
function misspeltKeys(issues) {
    const paths = issues.flatMap((issue) => issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) => pathText([...issue.path, (0,did_you_mean/* closest */.k)(key, knownKeys(issue)) ?? '']))
        : []);
    return new Set(paths);
}
function knownKeys(issue) {
    return issue.message.split(', ');
}
/** The alternative that a value was meant to be: one of its type, with the fewest unknown keys, then the fewest issues. */
function likeliest(branches) {
    const fitting = branches.filter((branch) => !branch.some(({ code, path }) => code === 'invalid_type' && path.length === 0));
    const unknownKeys = (branch) => branch.reduce((sum, issue) => sum + (issue.code === 'unrecognized_keys' ? issue.keys.length : 0), 0);
    const [best] = [...fitting].sort((a, b) => unknownKeys(a) - unknownKeys(b) || a.length - b.length);
    return best ?? null;
}
function unknownKey(root, path, key, known) {
    const where = path.length === 0 ? 'the policy' : `"${label(path)}"`;
    const hint = (0,did_you_mean/* suggestion */.h)(key, known) || `; ${where} knows ${known.join(', ')}`;
    return (0,problem/* problem */.C)('policy-key', `unknown key "${(0,shown/* shown */.S)(key)}"${hint}`, keyPlace(root, [...path, key]));
}
function wrongType(root, path, { message }, wantsText) {
    const found = find(root, path);
    if (found === null)
        return missingKey(root, path, message);
    const plain = typeof found.value === 'number' || typeof found.value === 'boolean';
    const hint = wantsText && plain ? `: write "${(0,shown/* shown */.S)(found.source)}"` : '';
    const what = `${label(path)}: expected ${message}; found ${described(found.value)}${hint}`;
    return (0,problem/* problem */.C)('policy-shape', what, found.place);
}
function wrongValue(root, path, issue) {
    const found = find(root, path);
    if (found === null)
        return missingKey(root, path, issue.message);
    const { value, place } = found;
    const what = `${label(path)}: expected ${issue.message}; found ${described(value)}`;
    if (typeof value !== 'string')
        return (0,problem/* problem */.C)(typeof value === 'number' ? 'policy-value' : 'policy-shape', what, place);
    const isCode = finding_code/* findingCodes */.Yj.some((code) => code === value);
    const words = issue.values.filter((allowed) => typeof allowed === 'string');
    const hint = isCode ? ', a kind of finding that is left to people' : (0,did_you_mean/* suggestion */.h)(value, words);
    return (0,problem/* problem */.C)('policy-value', `${what}${hint}`, place);
}
function missingKey(root, path, expected) {
    const outer = path.slice(0, -1);
    const where = outer.length === 0 ? '' : ` in "${label(outer)}"`;
    return (0,problem/* problem */.C)('policy-shape', `the key "${label(path)}" is missing${where}: expected ${expected}`, placeOf(root, outer));
}
/** The innermost key that leads to a value. */
function label(path) {
    const key = path.findLast((part) => typeof part === 'string');
    return key === undefined ? 'the policy' : (0,shown/* shown */.S)(String(key));
}
function described(value) {
    if (value === null)
        return 'nothing';
    if (typeof value === 'string')
        return `"${(0,shown/* shown */.S)(value)}"`;
    if (typeof value === 'number')
        return `the number ${value}`;
    if (typeof value === 'object')
        return Array.isArray(value) ? 'a list' : 'a map';
    return String(value);
}
function find(root, path) {
    let located = root;
    for (const part of path) {
        located = located?.items[Number(part)] ?? located?.entries.get(String(part))?.value;
    }
    return located ?? null;
}
function placeOf(root, path) {
    return (find(root, path) ?? root).place;
}
/** Where the last key of a path stands. */
function keyPlace(root, path) {
    const map = find(root, path.slice(0, -1)) ?? root;
    return map.entries.get(String(path.at(-1)))?.key ?? map.place;
}
function pathText(path) {
    return path.map(String).join('\n');
}

;// CONCATENATED MODULE: ./src/policy/check-shape.ts



/**
 * The value as a policy of the right shape, or what its shape has wrong.
 *
 * `policy-shape.ts` is the one definition. Most policies are right, and to see that, the JSON Schema made from it is
 * enough; loading zod costs as much time as half a start of Node, and is left for the others, where it has the last word.
 */
async function checkShape(root) {
    if (isPolicy(root.value))
        return root.value;
    const { policyShape } = await Promise.all(/* import() */[__webpack_require__.e(102), __webpack_require__.e(38)]).then(__webpack_require__.bind(__webpack_require__, 9038));
    const shaped = policyShape.safeParse(root.value);
    return shaped.success ? shaped.data : shapeProblems(root, shaped.error.issues);
}
function isPolicy(value) {
    return fitsSchema(sync_policy_schema_namespaceObject, value);
}

;// CONCATENATED MODULE: ./src/policy/decode-policy.ts

/** A policy's text without its byte order mark; a problem at the first byte that is no text. */
function decodePolicy(path, bytes) {
    const label = labelOf(bytes);
    if (isText(label, bytes))
        return new TextDecoder(label).decode(bytes);
    let good = 0;
    let bad = bytes.length;
    while (bad - good > 1) {
        const middle = Math.floor((good + bad) / 2);
        if (isText(label, bytes.subarray(0, middle), true))
            good = middle;
        else
            bad = middle;
    }
    const before = new TextDecoder(label).decode(bytes.subarray(0, good), { stream: true });
    const lineStart = before.lastIndexOf('\n') + 1;
    const place = { path, line: before.split('\n').length, column: before.length - lineStart + 1 };
    return (0,problem/* problem */.C)('policy-unreadable', `this is not ${label.toUpperCase()} text: save the policy as UTF-8`, place);
}
/** By the byte order mark; without one a YAML file is UTF-8 (YAML 1.2, 5.2; UTF-32 is nothing that editors write). */
function labelOf(bytes) {
    if (bytes[0] === 0xff && bytes[1] === 0xfe)
        return 'utf-16le';
    if (bytes[0] === 0xfe && bytes[1] === 0xff)
        return 'utf-16be';
    return 'utf-8';
}
/** `cut`: whether the bytes may end within a character. */
function isText(label, bytes, cut = false) {
    try {
        new TextDecoder(label, { fatal: true }).decode(bytes, { stream: cut });
        return true;
    }
    catch (error) {
        if (error instanceof TypeError)
            return false;
        throw error;
    }
}

;// CONCATENATED MODULE: ./src/policy/policy-rules.ts








/**
 * What is wrong with a policy that its shape does not say: paths and patterns that cannot be meant, keys of a variant that
 * do not go together, names that stand twice. Asked whatever else is wrong, so that all problems are told at once.
 */
function ruleProblems(root, isExtended) {
    const groups = itemsOf(root, 'groups');
    const extended = policy_rules_entry(root, 'extends');
    return [
        ...(isExtended ? [] : missingGroups(root)),
        ...[extended, ...(extended?.items ?? [])].flatMap((text) => complaints(text, extension/* extensionComplaint */.hZ)),
        ...repeatedGroups(groups),
        ...groups.flatMap(groupProblems),
    ];
}
/** A misspelt key is told by the shape. */
function missingGroups(root) {
    const keys = [...root.entries.keys()];
    const isMap = typeof root.value === 'object' && root.value !== null && !Array.isArray(root.value);
    if (!isMap || keys.some((key) => (0,did_you_mean/* closest */.k)(key, ['groups', 'extends']) !== null))
        return [];
    return [(0,problem/* problem */.C)('policy-shape', 'the key "groups" is missing: expected a list of groups', root.place)];
}
/** Findings are told apart by the names of their groups, among other things. */
function repeatedGroups(groups) {
    const names = groups.flatMap((group) => {
        const name = groupName(group.value);
        return name === null ? [] : [{ name, place: policy_rules_entry(group, 'name')?.place ?? group.place }];
    });
    return repeated(names, (name) => `another group is called "${(0,shown/* shown */.S)(name)}": give this one a "name" of its own`);
}
function groupProblems(group) {
    const name = policy_rules_entry(group, 'name');
    const base = policy_rules_entry(group, 'base');
    const nameless = typeof name?.value === 'string' && name.value !== '' && name.value.trim() === '';
    return [
        ...(nameless ? [(0,problem/* problem */.C)('policy-value', 'a group cannot have an empty name', name.place)] : []),
        ...[base, ...(base?.items ?? [])].flatMap((path) => complaints(path, policy_path/* pathComplaint */.x)),
        ...itemsOf(group, 'variants').flatMap(variantProblems),
    ];
}
function variantProblems(variant) {
    const patterns = ['extra', 'omit', 'differ'].flatMap((list) => itemsOf(variant, list));
    const substitutes = [...(policy_rules_entry(variant, 'substitute')?.entries ?? [])];
    return [
        ...[variant, policy_rules_entry(variant, 'path')].flatMap((path) => complaints(path, policy_path/* pathComplaint */.x)),
        ...togetherProblems(variant),
        ...patterns.flatMap((one) => [one, policy_rules_entry(one, 'package')].flatMap((text) => complaints(text, value_complaint/* patternComplaint */.GV))),
        ...repeated(substitutes.map(([name, { key }]) => ({ name: (0,python_name/* canonicalName */.Ew)(name), place: key })), (name) => `"${(0,shown/* shown */.S)(name)}" is substituted already in this variant`),
    ];
}
function togetherProblems(variant) {
    const problems = [];
    const versions = policy_rules_entry(variant, 'versions');
    if (versions?.value === 'exact' && policy_rules_entry(variant, 'relation')?.value === 'overlay') {
        const message = 'an overlay adds to what its base pins, so the two cannot have the same versions: leave "versions: exact" out';
        problems.push((0,problem/* problem */.C)('policy-value', message, versions.place));
    }
    const python = policy_rules_entry(variant, 'python');
    if (python !== undefined && variant.entries.get('environment')?.value.entries.has('python') === true) {
        problems.push((0,problem/* problem */.C)('policy-value', '"python" stands here and in "environment": say it once', python.place));
    }
    return problems;
}
/** Empty texts are told by the shape. */
function complaints(text, complaint) {
    if (text === undefined || typeof text.value !== 'string' || text.value === '')
        return [];
    const message = complaint(text.value);
    return message === null ? [] : [(0,problem/* problem */.C)('policy-value', message, text.place)];
}
function repeated(named, message) {
    const seen = new Set();
    const problems = [];
    for (const { name, place } of named) {
        if (seen.has(name))
            problems.push((0,problem/* problem */.C)('policy-duplicate', message(name), place));
        seen.add(name);
    }
    return problems;
}
function policy_rules_entry(map, key) {
    return map.entries.get(key)?.value;
}
function itemsOf(map, key) {
    return policy_rules_entry(map, key)?.items ?? [];
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./src/policy/policy-yaml.ts



/**
 * Reads one YAML 1.2 document of the core schema; `path` is what places name.
 *
 * A key that stands twice in its map is a problem, and so are aliases that would blow up. The text is whole, without a
 * byte order mark. Problems: `policy-syntax`, `policy-key` for `__proto__`, `policy-shape` for a key that is no text or
 * when there is no document. Where the text is no YAML there is no root, and at most one problem a line.
 */
function readYaml(path, text) {
    const lineCounter = new dist/* LineCounter */.HN();
    // The key check of the library compares every key with every other; `mapOf` does it in one pass.
    const document = (0,dist/* parseDocument */.Tp)(text, { lineCounter, uniqueKeys: false, prettyErrors: false, version: '1.2' });
    const at = (offset) => {
        const { line, col } = lineCounter.linePos(offset);
        return { path, line, column: col };
    };
    const errors = [...document.errors, ...document.warnings];
    if (errors.length > 0) {
        return { root: null, problems: onePerLine(errors.map((error) => syntaxProblem(error, at(error.pos[0])))) };
    }
    const { contents } = document;
    if (contents === null || ((0,dist/* isScalar */.jn)(contents) && contents.value === null)) {
        const message = 'the policy is empty: begin with "version: 1" and a list "groups"';
        return { root: null, problems: [(0,problem/* problem */.C)('policy-shape', message, at(0))] };
    }
    const reading = { at, anchors: new Map(), problems: [], borrowed: 0 };
    const root = locate(reading, contents, at(0), 0);
    return { root, problems: reading.problems.slice(0, maximumProblems) };
}
/** Values that aliases may add to those that the file spells out. */
const maximumBorrowed = 10_000;
/** A policy is nested seven deep; what is deeper by far is no policy. */
const maximumDepth = 100;
/** Syntax errors come in swarms; who has more will find the rest when these are gone. */
const maximumProblems = 100;
function locate(reading, node, outer, depth) {
    const place = policy_yaml_placeOf(reading, node) ?? outer;
    if ((0,dist/* isAlias */.Vj)(node))
        return borrow(reading, node.source, place);
    const anchor = (0,dist/* isScalar */.jn)(node) || (0,dist/* isSeq */.oP)(node) || (0,dist/* isMap */.jh)(node) ? node.anchor : undefined;
    if (anchor !== undefined)
        reading.anchors.set(anchor, null);
    const located = depth > maximumDepth ? tooDeep(reading, place) : read(reading, node, place, depth);
    if (anchor !== undefined)
        reading.anchors.set(anchor, located);
    return located;
}
function read(reading, node, place, depth) {
    if ((0,dist/* isMap */.jh)(node))
        return mapOf(reading, node.items, place, depth);
    if ((0,dist/* isSeq */.oP)(node)) {
        const items = node.items.map((item) => locate(reading, item, place, depth + 1));
        return {
            ...leaf(items.map(({ value }) => value), place),
            items,
            size: sizeOf(items),
        };
    }
    if (!(0,dist/* isScalar */.jn)(node))
        return leaf(null, place);
    const source = sourceOf(node);
    // Only a `%YAML 1.1` line makes other types (dates, binary data): they are text here.
    const plain = node.value === null || ['string', 'number', 'boolean'].includes(typeof node.value);
    return { ...leaf(plain ? node.value : source, place), source };
}
function mapOf(reading, pairs, place, depth) {
    const entries = new Map();
    for (const pair of pairs) {
        const key = policy_yaml_placeOf(reading, pair.key) ?? place;
        const name = keyOf(pair.key);
        if ((0,dist/* isScalar */.jn)(pair.key) && pair.key.anchor !== undefined)
            locate(reading, pair.key, key, depth);
        const value = locate(reading, pair.value, key, depth + 1);
        const first = name === null ? undefined : entries.get(name);
        if (name === null)
            reading.problems.push((0,problem/* problem */.C)('policy-shape', 'a key must be text, not a list, map or alias', key));
        else if (name === '__proto__')
            reading.problems.push((0,problem/* problem */.C)('policy-key', `"${name}" is no key of a policy`, key));
        else if (first !== undefined) {
            const message = `the key "${(0,shown/* shown */.S)(name)}" stands twice in one map, the first time in line ${first.key.line}`;
            reading.problems.push((0,problem/* problem */.C)('policy-syntax', message, key));
        }
        else
            entries.set(name, { key, value });
    }
    const values = [...entries].map(([name, { value }]) => [name, value.value]);
    const size = sizeOf([...entries].map(([, { value }]) => value));
    return { ...leaf(Object.fromEntries(values), place), entries, size };
}
/** The value behind an alias, at the alias's place. */
function borrow(reading, anchor, place) {
    const target = reading.anchors.get(anchor);
    if (target === undefined || target === null) {
        const why = target === null ? 'stands inside of what it repeats' : 'names no anchor that stands before it';
        reading.problems.push((0,problem/* problem */.C)('policy-syntax', `the alias "*${(0,shown/* shown */.S)(anchor)}" ${why}`, place));
        return leaf(null, place);
    }
    const before = reading.borrowed;
    reading.borrowed += target.size;
    if (reading.borrowed <= maximumBorrowed)
        return { ...target, place };
    if (before <= maximumBorrowed) {
        const message = `the aliases up to here repeat more than ${maximumBorrowed} values: write the policy without them`;
        reading.problems.push((0,problem/* problem */.C)('policy-syntax', message, place));
    }
    return leaf(null, place);
}
function tooDeep(reading, place) {
    reading.problems.push((0,problem/* problem */.C)('policy-syntax', tooDeepMessage, place));
    return leaf(null, place);
}
const tooDeepMessage = 'the lists and maps are nested too deep for a policy';
function leaf(value, place) {
    return { value, place, source: '', items: noItems, entries: noEntries, size: 1 };
}
const noItems = [];
const noEntries = new Map();
function sizeOf(parts) {
    return parts.reduce((sum, { size }) => sum + size, 1);
}
function keyOf(key) {
    if (!(0,dist/* isScalar */.jn)(key))
        return key === null ? '' : null;
    return typeof key.value === 'string' ? key.value : sourceOf(key);
}
/** A key or value that is left out has no source. */
function sourceOf({ source }) {
    return source ?? '';
}
function policy_yaml_placeOf(reading, node) {
    const known = (0,dist/* isAlias */.Vj)(node) || (0,dist/* isScalar */.jn)(node) || (0,dist/* isMap */.jh)(node) || (0,dist/* isSeq */.oP)(node);
    const range = known ? node.range : undefined;
    return range === undefined || range === null ? null : reading.at(range[0]);
}
function syntaxProblem(error, place) {
    return (0,problem/* problem */.C)('policy-syntax', syntaxMessage(error), place);
}
function syntaxMessage({ code, message }) {
    switch (code) {
        case 'TAB_AS_INDENT':
            return 'a tab stands where YAML indents: use spaces';
        case 'MULTIPLE_DOCS':
            return 'a second YAML document begins here: a policy is one document';
        case 'BLOCK_AS_IMPLICIT_KEY':
            return 'a second key begins in the line of another: begin a new line, or put text that holds ": " in quotes';
        case 'RESOURCE_EXHAUSTION':
            return tooDeepMessage;
        default:
            return `this is not valid YAML: ${(0,shown/* shown */.S)(message)}`;
    }
}
/** The first problem of each line: what follows on the same line mostly follows from it. */
function onePerLine(problems) {
    const byLine = new Map();
    for (const one of problems) {
        if (!byLine.has(one.line))
            byLine.set(one.line, one);
    }
    return [...byLine.values()].slice(0, maximumProblems);
}

;// CONCATENATED MODULE: ./src/policy/read-policy.ts





/**
 * The bytes of a policy (YAML 1.2 in UTF-8, or in UTF-16 with a byte order mark) as a policy, or everything that is wrong
 * with it at once, each with line and column. `path` is what the places name. A policy that another one
 * extends (`isExtended`), or that extends one itself, may do without groups.
 *
 * Problems: `policy-unreadable` (no text), `policy-syntax` (no YAML: nothing else is judged then), `policy-shape`,
 * `policy-key`, `policy-value` and `policy-duplicate`. Never throws, and fills nothing in but the documented defaults.
 * Which files the policy names is asked by `resolveGroups`.
 */
async function parsePolicy(path, bytes, { isExtended } = { isExtended: false }) {
    const text = decodePolicy(path, bytes);
    if (typeof text !== 'string')
        return [text];
    const { root, problems } = readYaml(path, text);
    if (root === null)
        return problems;
    const shaped = await checkShape(root);
    const misshapen = 'length' in shaped ? shaped : [];
    const all = [...problems, ...misshapen, ...ruleProblems(root, isExtended)];
    return 'length' in shaped || all.length > 0 ? inOrder(all) : buildPolicy(path, shaped, root);
}
/** As the file has them. */
function inOrder(problems) {
    return [...problems].sort((a, b) => Number(a.line) - Number(b.line) || Number(a.column) - Number(b.column));
}


/***/ }),

/***/ 9435:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ hasGlob),
  u: () => (/* binding */ resolveGroups)
});

// EXTERNAL MODULE: ./src/problem.ts
var problem = __webpack_require__(4008);
// EXTERNAL MODULE: ./src/policy/did-you-mean.ts
var did_you_mean = __webpack_require__(607);
// EXTERNAL MODULE: ./src/policy/shown.ts
var shown = __webpack_require__(1003);
;// CONCATENATED MODULE: ./src/policy/sort-groups.ts


/**
 * Groups in an order in which each comes after those that feed it (a variant of theirs is a base of its), otherwise in
 * the policy's order; or a problem for every circle.
 */
function sortGroups(groups) {
    const feeders = feedersOf(groups);
    const sorted = [];
    const problems = [];
    const state = groups.map(() => 'new');
    for (const first of groups.keys()) {
        if (state[first] !== 'new')
            continue;
        const path = [{ index: first, next: 0 }];
        state[first] = 'open';
        for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
            const feeder = feeders[top.index]?.[top.next];
            top.next += 1;
            if (feeder === undefined) {
                state[top.index] = 'done';
                const done = groups[top.index];
                if (done !== undefined)
                    sorted.push(done.group);
                path.pop();
            }
            else if (state[feeder] === 'new') {
                state[feeder] = 'open';
                path.push({ index: feeder, next: 0 });
            }
            else if (state[feeder] === 'open' && problems.length < maximumCircles) {
                const start = path.findIndex(({ index }) => index === feeder);
                const indexes = path.slice(start).map(({ index }) => index);
                problems.push(...circleProblem(groups, indexes.reverse()));
            }
        }
    }
    return problems.length > 0 ? problems : sorted;
}
/** Circles that are told; who has more will find the rest when these are gone. */
const maximumCircles = 20;
/** For each group, the groups that have one of its base files as a variant, in the policy's order. */
function feedersOf(groups) {
    const byVariant = new Map();
    for (const [index, { group }] of groups.entries()) {
        for (const { path } of group.variants) {
            const holders = byVariant.get(path);
            if (holders === undefined)
                byVariant.set(path, [index]);
            else
                holders.push(index);
        }
    }
    return groups.map(({ group }) => {
        const feeders = new Set(group.base.flatMap((path) => byVariant.get(path) ?? []));
        return [...feeders].sort((a, b) => a - b);
    });
}
/** `indexes`: each feeds the next, and the last one the first. Told from the one that the policy names first. */
function circleProblem(groups, indexes) {
    const first = indexes.reduce((least, index) => Math.min(least, index), Number.POSITIVE_INFINITY);
    const start = indexes.indexOf(first);
    const circle = [...indexes.slice(start), ...indexes.slice(0, start), first];
    const names = circle.flatMap((index) => groups.slice(index, index + 1)).map(({ group }) => `"${(0,shown/* shown */.S)(group.name)}"`);
    const why = 'a variant of each is a base of the next; take one file out of one of them';
    const message = `the groups feed each other in a circle: ${names.join(' → ')}; ${why}`;
    return groups.slice(first, first + 1).map(({ written }) => (0,problem/* problem */.C)('policy-cycle', message, written.place));
}

;// CONCATENATED MODULE: ./src/policy/resolve-groups.ts




/** Whether a path of a policy holds wildcards: which files it means can only be said with the list of files. */
function hasGlob(pattern) {
    return /[*?[{]/.test(pattern);
}
/**
 * The files that a policy's patterns name among `files` (all paths below the root, parted by `/`), or every problem: a
 * pattern that names no file, a file twice in a group, a variant that is its own base, a group without variants, groups
 * that feed each other in a circle.
 *
 * A file that is named outright goes before any glob of its group that would match it as well, and the base's files are
 * never variants of a glob. A group that feeds another comes first.
 */
function resolveGroups(policy, files) {
    const tree = treeOf(files);
    const problems = [];
    const resolved = [];
    for (const written of policy.groups) {
        const group = resolveGroup(written, tree);
        problems.push(...group.problems);
        resolved.push({ group: group.group, written });
    }
    const sorted = sortGroups(resolved);
    const circles = sorted.filter((one) => 'code' in one);
    return problems.length + circles.length > 0 ? [...problems, ...circles] : sorted;
}
function resolveGroup(written, tree) {
    const problems = [];
    const bases = new Map();
    const variants = new Map();
    const paths = [...written.base, ...written.variants.map(({ path }) => path)];
    const named = new Set(paths.filter((path) => isPlain(path, tree)).map(({ pattern }) => pattern));
    for (const path of written.base) {
        const found = filesOf(path, tree, problems).filter((file) => isPlain(path, tree) || !named.has(file));
        problems.push(...twice(path, found, bases, 'a base'));
        for (const file of found)
            bases.set(file, path);
    }
    if (bases.size === 0 && problems.length === 0) {
        const message = `the group "${(0,shown/* shown */.S)(written.name)}" has no base: its globs match nothing but files that it names as variants`;
        problems.push((0,problem/* problem */.C)('policy-path', message, written.place));
    }
    const places = new Map();
    for (const variant of written.variants) {
        const plain = isPlain(variant.path, tree);
        const all = filesOf(variant.path, tree, problems);
        const found = plain ? all : all.filter((file) => !named.has(file) && !bases.has(file));
        const own = found.find((file) => bases.has(file));
        if (own !== undefined) {
            const message = `"${(0,shown/* shown */.S)(own)}" is a base of this group: a file cannot be held against itself; remove it here or there`;
            problems.push((0,problem/* problem */.C)('policy-duplicate', message, variant.path.place));
            continue;
        }
        problems.push(...twice(variant.path, found, places, 'a variant'));
        for (const file of found) {
            places.set(file, variant.path);
            variants.set(file, variant);
        }
    }
    if (variants.size === 0 && problems.length === 0) {
        const message = `the group "${(0,shown/* shown */.S)(written.name)}" has no variant: its globs match nothing but files of its base`;
        problems.push((0,problem/* problem */.C)('policy-path', message, written.place));
    }
    const group = {
        name: written.name,
        base: [...bases.keys()],
        variants: [...variants].map(([path, { rule }]) => ({ path, rule })),
    };
    return { group, problems };
}
/** One problem a pattern, however many files it shares with an earlier one. */
function twice(path, found, earlier, role) {
    const shared = found.filter((file) => earlier.has(file));
    const [file] = shared;
    const before = file === undefined ? undefined : earlier.get(file);
    if (file === undefined || before === undefined)
        return [];
    const others = shared.length === 1 ? '' : ` (and ${shared.length - 1} more)`;
    const by = before.glob === null ? '' : ` through "${(0,shown/* shown */.S)(before.pattern)}"`;
    const message = `"${(0,shown/* shown */.S)(file)}"${others} is ${role} of this group already, by line ${before.place.line}${by}: a file stands in a group once`;
    return [(0,problem/* problem */.C)('policy-duplicate', message, path.place)];
}
/** Most comparisons that are spent on suggestions, over all missing paths of a policy. */
const maximumComparisons = 500_000;
function treeOf(list) {
    const files = [...list].sort(byUnits);
    const parts = new Map();
    let comparisons = 0;
    return {
        files,
        known: new Set(files),
        partsOf: (path) => {
            const known = parts.get(path);
            if (known !== undefined)
                return known;
            const made = path.split('/');
            parts.set(path, made);
            return made;
        },
        meant: (path) => {
            comparisons += files.length;
            if (comparisons > maximumComparisons)
                return null;
            const name = path.slice(path.lastIndexOf('/') + 1);
            return (0,did_you_mean/* closest */.k)(path, files) ?? files.find((file) => file === name || file.endsWith(`/${name}`)) ?? null;
        },
    };
}
function byUnits(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}
function isPlain(path, tree) {
    return path.glob === null || tree.known.has(path.pattern);
}
/** Sorted; when there are none, the problem is added. */
function filesOf(path, tree, problems) {
    if (tree.known.has(path.pattern))
        return [path.pattern];
    const found = path.glob === null ? [] : matchesOf(path.glob, tree);
    if (found.length === 0)
        problems.push((0,problem/* problem */.C)('policy-path', namesNothing(path, tree), path.place));
    return found;
}
function matchesOf(glob, tree) {
    const found = [];
    for (let at = firstFrom(tree.files, glob.folder); at < tree.files.length; at += 1) {
        const file = tree.files[at];
        if (file === undefined || !file.startsWith(glob.folder))
            break;
        if (glob.matches(tree.partsOf(file)))
            found.push(file);
    }
    return found;
}
function namesNothing(path, tree) {
    if (path.glob !== null)
        return `the glob "${(0,shown/* shown */.S)(path.pattern)}" matches no file`;
    const folder = `${path.pattern}/`;
    const inside = tree.files[firstFrom(tree.files, folder)];
    if (inside?.startsWith(folder) === true) {
        return `"${(0,shown/* shown */.S)(path.pattern)}" is a folder: name the files in it, for example "${(0,shown/* shown */.S)(inside)}"`;
    }
    const near = tree.meant(path.pattern);
    return `there is no file "${(0,shown/* shown */.S)(path.pattern)}"${near === null ? '' : `; did you mean "${(0,shown/* shown */.S)(near)}"?`}`;
}
/** Index of the first path that is not before `start`. */
function firstFrom(files, start) {
    let low = 0;
    let high = files.length;
    while (low < high) {
        const middle = Math.floor((low + high) / 2);
        if ((files[middle] ?? '') < start)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}


/***/ }),

/***/ 1003:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ shown)
/* harmony export */ });
/** A text of the policy for a message: on one line, and cut when it is longer than any name or path. */
function shown(text) {
    const short = text.length <= longest ? text : `${text.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
    return short.replace(/[\p{Cc}\u2028\u2029]/gu, (character) => {
        const code = character.charCodeAt(0).toString(16).padStart(4, '0');
        return `\\u${code}`;
    });
}
const longest = 200;


/***/ }),

/***/ 7255:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $V: () => (/* binding */ expectedDate),
/* harmony export */   F4: () => (/* binding */ requireComplaint),
/* harmony export */   GV: () => (/* binding */ patternComplaint),
/* harmony export */   _P: () => (/* binding */ dateComplaint),
/* harmony export */   vm: () => (/* binding */ nameComplaint)
/* harmony export */ });
/* harmony import */ var _python_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5411);
/* harmony import */ var _package_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7525);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1003);



/** What is wrong with a package name or glob; null when nothing is. */
function patternComplaint(text) {
    if ((0,_python_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isPackageName */ .TP)(text))
        return null;
    return (0,_package_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .isPackageGlob */ .T7)(text) ? (0,_package_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .packageGlobComplaint */ .ss)(text) : nameComplaint(text);
}
/** What is wrong with a package name that is none. */
function nameComplaint(text) {
    const name = nameBefore(text);
    const hint = name === null ? '' : `; write only the name: "${(0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .S)(name)}"`;
    return `"${(0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .S)(text)}" is no package name${hint}`;
}
/** What is wrong with a name under `require` that is none. */
function requireComplaint(text) {
    return (0,_package_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .isPackageGlob */ .T7)(text) && patternComplaint(text) === null
        ? `"${(0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .S)(text)}" is a glob: "require" takes names only, one for each package that must be there`
        : nameComplaint(text);
}
/** What an end of an exception must be, in words. */
const expectedDate = 'a date such as 2027-01-31';
/** What is wrong with a date that is none. */
function dateComplaint(text) {
    const looksLikeOne = /^\d{4}-\d{2}-\d{2}$/.test(text);
    return looksLikeOne ? `there is no day ${text}` : `"${(0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .S)(text)}" is no date: write it as 2027-01-31`;
}
/** The name that a requirement or misspelt name begins with, when more than it is written. */
function nameBefore(text) {
    const [name] = /^[A-Za-z0-9._-]*/.exec(text.trim()) ?? [''];
    return name !== text && (0,_python_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isPackageName */ .TP)(name) ? name : null;
}


/***/ }),

/***/ 4008:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ problem),
/* harmony export */   Z: () => (/* binding */ placeText)
/* harmony export */ });
/**
 * What could not be understood: a policy, a file, a line that led to a file, a platform.
 *
 * A problem is a value, never an exception. It is about reading; a verdict on a package is a finding
 * (`compare/finding.ts`). Lines and columns count from 1, columns in UTF-16 units.
 */
/** A problem at a place, at a file as a whole, or (null) at no file. */
function problem(code, message, at, options = { fatal: true }) {
    const place = at !== null && 'line' in at ? at : null;
    return {
        code,
        message,
        fatal: options.fatal,
        path: at?.path ?? null,
        line: place?.line ?? null,
        column: place?.column ?? null,
    };
}
/** `path:line:column`, `path`, or the empty string: how a problem's place is printed. */
function placeText(at) {
    if (at.path === null)
        return '';
    if (at.line === null)
        return at.path;
    return at.column === null ? `${at.path}:${at.line}` : `${at.path}:${at.line}:${at.column}`;
}


/***/ }),

/***/ 6805:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $f: () => (/* binding */ isNameCharacter),
/* harmony export */   Ao: () => (/* binding */ hasWordAt),
/* harmony export */   TJ: () => (/* binding */ endOfDigits),
/* harmony export */   gQ: () => (/* binding */ isAlphanumeric),
/* harmony export */   k$: () => (/* binding */ isSeparator),
/* harmony export */   lx: () => (/* binding */ stripPythonSpace),
/* harmony export */   tX: () => (/* binding */ isPythonSpace),
/* harmony export */   yp: () => (/* binding */ isDigit),
/* harmony export */   z3: () => (/* binding */ isBlank)
/* harmony export */ });
/**
 * The character classes that PEP 440 and PEP 508 are written in, on UTF-16 code units.
 *
 * Scanners compare numbers instead of running regular expressions: each looks at a unit once, so reading is linear
 * whatever the text is.
 */
const digit = 1;
const letter = 2;
/** `-`, `_` and `.`: what separates the words of a name and the parts of a version. */
const separator = 4;
const classes = Uint8Array.from({ length: 128 }, (_, code) => {
    const character = String.fromCharCode(code);
    if (character >= '0' && character <= '9')
        return digit;
    if ((character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z'))
        return letter;
    return character === '-' || character === '_' || character === '.' ? separator : 0;
});
function classOf(code) {
    return code < 128 ? (classes[code] ?? 0) : 0;
}
/** An ASCII digit. The code unit behind the end of a text is `NaN`, which is in no class. */
function isDigit(code) {
    return code >= 48 && code <= 57;
}
/** An ASCII letter or digit. */
function isAlphanumeric(code) {
    return (classOf(code) & (digit | letter)) !== 0;
}
/** `-`, `_` or `.`. */
function isSeparator(code) {
    return classOf(code) === separator;
}
/** An ASCII letter or digit, or a separator: what the inside of a name is made of. */
function isNameCharacter(code) {
    return classOf(code) !== 0;
}
/** The blanks of PEP 508: space and tab. */
function isBlank(code) {
    return code === 32 || code === 9;
}
/** White space as Python's `str.isspace` has it, which JavaScript's `\s` is not (`\x1c`–`\x1f`, `\x85`, no `\ufeff`). */
function isPythonSpace(code) {
    if (code < 128)
        return code === 32 || (code >= 9 && code <= 13) || (code >= 28 && code <= 31);
    if (code >= 0x2000 && code <= 0x200a)
        return true;
    return (code === 0x85 ||
        code === 0xa0 ||
        code === 0x1680 ||
        code === 0x2028 ||
        code === 0x2029 ||
        code === 0x202f ||
        code === 0x205f ||
        code === 0x3000);
}
/** The text without white space at its ends, as Python's `str.strip` leaves it. */
function stripPythonSpace(text) {
    let start = 0;
    let end = text.length;
    while (start < end && isPythonSpace(text.charCodeAt(start)))
        start += 1;
    while (end > start && isPythonSpace(text.charCodeAt(end - 1)))
        end -= 1;
    return text.slice(start, end);
}
/** Where the run of ASCII digits that begins at `position` ends. */
function endOfDigits(text, position) {
    let end = position;
    while (isDigit(text.charCodeAt(end)))
        end += 1;
    return end;
}
/** Whether the ASCII lower-case `word` stands at `position`, in any case. */
function hasWordAt(text, position, word) {
    for (let index = 0; index < word.length; index += 1) {
        if ((text.charCodeAt(position + index) | 0x20) !== word.charCodeAt(index))
            return false;
    }
    return true;
}


/***/ }),

/***/ 5393:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ decideComparison),
/* harmony export */   j: () => (/* binding */ comparisonOf)
/* harmony export */ });
/* harmony import */ var _character_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6805);
/* harmony import */ var _name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5411);
/* harmony import */ var _specifier_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(154);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6754);
/* harmony import */ var _version_set_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8246);





/** Variables whose values are versions and compared as such whenever the operator and the other side allow it. */
const versionVariables = new Set([
    'implementation_version',
    'platform_release',
    'python_full_version',
    'python_version',
]);
/**
 * A comparison as it is decided. A text that is compared with an extra or a group is the name of one,
 * and names are compared canonically (PEP 685).
 */
function comparisonOf(left, operator, right) {
    if (left.kind === 'variable') {
        const other = left.name === 'extra' && right.kind === 'value' ? nameOf(right) : right;
        return { kind: 'comparison', left, operator, right: other };
    }
    const holdsNames = right.kind === 'variable' && nameVariables.has(right.name);
    return { kind: 'comparison', left: holdsNames ? nameOf(left) : left, operator, right };
}
const nameVariables = new Set(['extra', 'extras', 'dependency_groups']);
/**
 * Whether a comparison holds in a cell; null when the cell does not fix its variable, or when it has no meaning
 * (packaging: `UndefinedComparison`, `UndefinedEnvironmentName`).
 *
 * The variable is the left side if that is one, and then a variable on the right is taken by its name, as a text: so does
 * packaging. An extra is never asked for, so `extra` is the empty text.
 */
function decideComparison(comparison, cell) {
    const variable = variableOf(comparison);
    if (variable === null)
        return null;
    const value = variable === 'extra' ? '' : cell.variables.get(variable);
    return value === undefined ? decideByMinor(comparison, variable, cell) : decide(comparison, variable, value);
}
function variableOf({ left, right }) {
    if (left.kind === 'variable')
        return left.name;
    return right.kind === 'variable' ? right.name : null;
}
function decide(comparison, variable, value) {
    const isVariableLeft = comparison.left.kind === 'variable';
    const left = isVariableLeft ? value : textOf(comparison.left);
    const right = isVariableLeft ? textOf(comparison.right) : value;
    const versions = versionVariables.has(variable) ? versionsOf(comparison, right) : null;
    if (versions !== null)
        return allows(versions, left);
    switch (comparison.operator) {
        case 'in':
            return right.includes(left);
        case 'not in':
            return !right.includes(left);
        // Texts have no order: only what equality already says holds.
        case '<':
        case '>':
            return false;
        case '<=':
        case '>=':
        case '==':
            return left === right;
        case '!=':
            return left !== right;
        default:
            return null;
    }
}
function textOf(operand) {
    return operand.kind === 'value' ? operand.text : operand.name;
}
function nameOf({ text }) {
    return { kind: 'value', text: (0,_name_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalName */ .Ew)(text) };
}
/**
 * What operator and right side allow when they are a version specifier together, however they share it out (`<` and
 * `=3.8`). A variable on the left is asked about in cell after cell, so what its comparison allows is worked out once.
 */
function versionsOf(comparison, right) {
    if (comparison.left.kind !== 'variable')
        return versionsAllowed(comparison.operator, right);
    const known = versionsByComparison.get(comparison);
    if (known !== undefined)
        return known;
    const versions = versionsAllowed(comparison.operator, right);
    versionsByComparison.set(comparison, versions);
    return versions;
}
const versionsByComparison = new WeakMap();
function versionsAllowed(operator, text) {
    const specifier = (0,_specifier_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSpecifier */ .as)(operator + text);
    return specifier === null ? null : (0,_version_set_js__WEBPACK_IMPORTED_MODULE_4__/* .versionSetOf */ .ye)([specifier]);
}
/** `===` compares any text; everything else wants a version. */
function allows(versions, text) {
    if (versions.spelling !== null)
        return versions.spelling === text.toLowerCase();
    const version = (0,_version_js__WEBPACK_IMPORTED_MODULE_3__/* .parseVersion */ .ot)(text);
    return version !== null && (0,_version_set_js__WEBPACK_IMPORTED_MODULE_4__/* .contains */ .gR)(versions, version);
}
/**
 * Where only the minor of Python is known (`3.12`): decided when it comes out the same for every patch `3.12.0`, `3.12.1`
 * …, else null. A comparison of versions can only turn at the patch that the other side names, so the patches next to it
 * speak for all.
 */
function decideByMinor(comparison, variable, cell) {
    const minor = cell.variables.get('python_version');
    const isPythonVersion = variable === 'python_full_version' || (variable === 'implementation_version' && cell.implementation === 'cpython');
    if (!isPythonVersion || minor === undefined)
        return null;
    if (comparison.operator === 'in')
        return decideSubstring(comparison, minor);
    if (comparison.operator === 'not in') {
        const isInside = decideSubstring(comparison, minor);
        return isInside === null ? null : !isInside;
    }
    const turn = BigInt(patchNamed(comparison));
    const [first, ...others] = [0n, turn - 1n, turn, turn + 1n]
        .filter((patch) => patch >= 0n)
        .map((patch) => decide(comparison, variable, `${minor}.${patch}`));
    return others.every((outcome) => outcome === first) ? (first ?? null) : null;
}
/** The third number of the version on the other side; 0 when it names none. */
function patchNamed(comparison) {
    const text = comparison.left.kind === 'variable'
        ? ((0,_specifier_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSpecifier */ .as)(comparison.operator + textOf(comparison.right))?.version.replace(/\.\*$/, '') ?? '')
        : textOf(comparison.left);
    return (0,_version_js__WEBPACK_IMPORTED_MODULE_3__/* .parseVersion */ .ot)(text)?.release[2] ?? 0;
}
/** Whether `3.12.N`, for whatever N, stands in the other side (variable on the left) or holds it (on the right). */
function decideSubstring({ left, right }, minor) {
    const prefix = `${minor}.`;
    if (left.kind === 'variable') {
        const found = textOf(right).split(prefix).slice(1);
        return found.some((rest) => (0,_character_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigit */ .yp)(rest.charCodeAt(0))) ? null : false;
    }
    if (prefix.includes(left.text))
        return true;
    const patchStart = startOfLastDigits(left.text);
    return patchStart < left.text.length && prefix.endsWith(left.text.slice(0, patchStart)) ? null : false;
}
function startOfLastDigits(text) {
    let start = text.length;
    while ((0,_character_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigit */ .yp)(text.charCodeAt(start - 1)))
        start -= 1;
    return start;
}


/***/ }),

/***/ 120:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ readInteger),
/* harmony export */   h: () => (/* binding */ successor)
/* harmony export */ });
/* harmony import */ var _character_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6805);

/** Digits that surely fit a `number`. */
const safeDigits = 15;
/** The number that the ASCII digits between two offsets say; 0 when there are none. Leading zeros count for nothing. */
function readInteger(text, start, end) {
    let first = start;
    while (first < end - 1 && text.charCodeAt(first) === 48)
        first += 1;
    if (end - first > safeDigits)
        return normalInteger(BigInt(text.slice(first, end)));
    let value = 0;
    for (let index = first; index < end && (0,_character_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigit */ .yp)(text.charCodeAt(index)); index += 1) {
        value = value * 10 + (text.charCodeAt(index) - 48);
    }
    return value;
}
/** One more. */
function successor(value) {
    return normalInteger(BigInt(value) + 1n);
}
function normalInteger(value) {
    return value <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(value) : value;
}


/***/ }),

/***/ 5570:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ evaluateMarker),
  B: () => (/* binding */ markerText)
});

// EXTERNAL MODULE: ./src/python/comparison.ts
var comparison = __webpack_require__(5393);
;// CONCATENATED MODULE: ./src/python/marker-tree.ts
/** `python_version >= "3.8"`. */
function comparisonText({ left, operator, right }) {
    return `${operandText(left)} ${operator} ${operandText(right)}`;
}
function operandText(operand) {
    if (operand.kind === 'variable')
        return operand.name;
    if (!operand.text.includes('"'))
        return `"${operand.text}"`;
    return `'${operand.text.replaceAll("'", '\\x27')}'`;
}

;// CONCATENATED MODULE: ./src/python/marker.ts


/**
 * What a marker says in a cell. What pip itself cannot decide is left as text too: two constants compared with each
 * other, `~=` between texts that are no versions, and `extras` and `dependency_groups`, which only lock files have.
 */
function evaluateMarker(marker, cell) {
    const value = judge(marker, cell);
    return typeof value === 'boolean' ? value : value.text;
}
/** Canonical spelling (as `str(Marker)` of packaging): double quotes, single blanks, parentheses around inner junctions. */
function markerText(marker) {
    if (marker.kind === 'comparison')
        return comparisonText(marker);
    // Added up instead of joined: a long text then is not copied once for every pair of parentheses around it.
    let text = '';
    for (const [index, inner] of marker.markers.entries()) {
        if (index > 0)
            text += ` ${marker.words[index - 1]} `;
        text += inner.kind === 'junction' ? `(${markerText(inner)})` : comparisonText(inner);
    }
    return text;
}
function judge(marker, cell) {
    if (marker.kind === 'junction')
        return judgeJunction(marker, cell);
    return (0,comparison/* decideComparison */.E)(marker, cell) ?? { text: comparisonText(marker), isAlternative: false };
}
/** An `or` of `and`s, with what is true or false taken out. */
function judgeJunction({ markers, words }, cell) {
    let alternatives = false;
    let all = true;
    for (const [index, marker] of markers.entries()) {
        if (words[index - 1] === 'or') {
            if (all === true)
                return true;
            alternatives = either(alternatives, all);
            all = true;
        }
        if (all !== false)
            all = both(all, judge(marker, cell));
    }
    return all === true ? true : either(alternatives, all);
}
function both(a, b) {
    if (a === true || b === false)
        return b;
    if (b === true)
        return a;
    return { text: `${inParentheses(a)} and ${inParentheses(b)}`, isAlternative: false };
}
function either(a, b) {
    if (a === false || b === false)
        return a || b;
    return { text: `${a.text} or ${b.text}`, isAlternative: true };
}
function inParentheses(residue) {
    return residue.isAlternative ? `(${residue.text})` : residue.text;
}


/***/ }),

/***/ 5411:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ew: () => (/* binding */ canonicalName),
/* harmony export */   TP: () => (/* binding */ isPackageName),
/* harmony export */   kb: () => (/* binding */ endOfIdentifier)
/* harmony export */ });
/* harmony import */ var _character_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6805);

/** The canonical form of a package name or an extra (PEP 503, PEP 685). Any text has one; whether it is a name is not asked. */
function canonicalName(name) {
    const canonical = isCanonical(name) ? name : joinWords(name.toLowerCase());
    return canonical;
}
/**
 * `identifier = letterOrDigit (letterOrDigit | '-' | '_' | '.')*`, ending where a word ends: the offset behind the one that
 * begins at `start`, or `start` when none does. Stricter specifications want a letter or digit at the end; packaging lets
 * `_` end it too, and so does pip.
 */
function endOfIdentifier(text, start) {
    if (!(0,_character_js__WEBPACK_IMPORTED_MODULE_0__/* .isAlphanumeric */ .gQ)(text.charCodeAt(start)))
        return start;
    let end = start + 1;
    while ((0,_character_js__WEBPACK_IMPORTED_MODULE_0__/* .isNameCharacter */ .$f)(text.charCodeAt(end)))
        end += 1;
    for (let last = text.charCodeAt(end - 1); last === 45 || last === 46; last = text.charCodeAt(end - 1))
        end -= 1;
    return end;
}
/** PEP 508 `identifier`: ASCII letters, digits, `-`, `_`, `.`, beginning and ending with a letter or digit. */
function isPackageName(text) {
    for (let index = 0; index < text.length; index += 1) {
        if (!(0,_character_js__WEBPACK_IMPORTED_MODULE_0__/* .isNameCharacter */ .$f)(text.charCodeAt(index)))
            return false;
    }
    return (0,_character_js__WEBPACK_IMPORTED_MODULE_0__/* .isAlphanumeric */ .gQ)(text.charCodeAt(0)) && (0,_character_js__WEBPACK_IMPORTED_MODULE_0__/* .isAlphanumeric */ .gQ)(text.charCodeAt(text.length - 1));
}
/** Whether nothing is to be done: only lower-case letters, digits, and hyphens that stand alone. */
function isCanonical(name) {
    let afterHyphen = false;
    for (let index = 0; index < name.length; index += 1) {
        const code = name.charCodeAt(index);
        if (code === 45) {
            if (afterHyphen)
                return false;
            afterHyphen = true;
        }
        else {
            if (!((code >= 97 && code <= 122) || (code >= 48 && code <= 57)))
                return false;
            afterHyphen = false;
        }
    }
    return true;
}
function joinWords(lower) {
    let joined = '';
    let wordStart = 0;
    for (let index = 0; index < lower.length; index += 1) {
        if (!(0,_character_js__WEBPACK_IMPORTED_MODULE_0__/* .isSeparator */ .k$)(lower.charCodeAt(index)))
            continue;
        joined += `${lower.slice(wordStart, index)}-`;
        while ((0,_character_js__WEBPACK_IMPORTED_MODULE_0__/* .isSeparator */ .k$)(lower.charCodeAt(index + 1)))
            index += 1;
        wordStart = index + 1;
    }
    return joined + lower.slice(wordStart);
}


/***/ }),

/***/ 5562:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ parseRequirement)
});

// EXTERNAL MODULE: ./src/python/character.ts
var character = __webpack_require__(6805);
// EXTERNAL MODULE: ./src/python/comparison.ts
var comparison = __webpack_require__(5393);
;// CONCATENATED MODULE: ./src/python/python-string.ts
/**
 * What a Python string literal says. Markers quote their values like Python, and pip reads them as such
 * (`ast.literal_eval`), so `"\x41"` is `A`.
 *
 * Takes what stands between the quotes; null when Python refuses it (a line break, a cut-off escape), and for characters
 * by name (`\N{…}`), which need a table of all Unicode names.
 */
function readPythonString(body) {
    if (isPlainAscii(body))
        return body;
    if (/[\0\p{Surrogate}]/u.test(body))
        return null;
    let value = '';
    let position = 0;
    for (;;) {
        const backslash = body.indexOf('\\', position);
        const plain = body.slice(position, backslash === -1 ? body.length : backslash);
        if (plain.includes('\n') || plain.includes('\r'))
            return null;
        value += plain;
        if (backslash === -1)
            return value;
        const read = readEscape(body, backslash + 1);
        if (read === null)
            return null;
        value += read.value;
        position = read.end;
    }
}
/** What nearly all values are: printable ASCII without a backslash. */
function isPlainAscii(body) {
    for (let index = 0; index < body.length; index += 1) {
        const code = body.charCodeAt(index);
        if (code < 32 || code > 126 || code === 92)
            return false;
    }
    return true;
}
const simpleEscapes = new Map([
    ['\\', '\\'],
    ["'", "'"],
    ['"', '"'],
    ['a', '\x07'],
    ['b', '\b'],
    ['f', '\f'],
    ['n', '\n'],
    ['r', '\r'],
    ['t', '\t'],
    ['v', '\v'],
    // A line break behind a backslash joins the lines.
    ['\n', ''],
]);
/** How many hexadecimal digits follow. */
const hexadecimalEscapes = new Map([
    ['x', 2],
    ['u', 4],
    ['U', 8],
]);
/** The escape whose character behind the backslash is at `position`. An unknown one stays as it is, like in Python. */
function readEscape(body, position) {
    const letter = body.charAt(position);
    const simple = simpleEscapes.get(letter);
    if (simple !== undefined)
        return { value: simple, end: position + 1 };
    const digits = hexadecimalEscapes.get(letter);
    if (digits !== undefined)
        return readCodePoint(body, position + 1, position + 1 + digits, 16);
    if (letter === '\r')
        return { value: '', end: position + (body.charAt(position + 1) === '\n' ? 2 : 1) };
    if (letter === '' || letter === 'N')
        return null;
    const octalEnd = endOfOctal(body, position);
    return octalEnd > position ? readCodePoint(body, position, octalEnd, 8) : { value: '\\', end: position };
}
function readCodePoint(body, start, end, base) {
    const digits = body.slice(start, end);
    if (digits.length < end - start || !/^[0-9a-fA-F]*$/.test(digits))
        return null;
    const code = Number.parseInt(digits, base);
    return code > 0x10ffff ? null : { value: String.fromCodePoint(code), end };
}
/** One to three octal digits. */
function endOfOctal(body, position) {
    let end = position;
    while (end < position + 3 && body.charAt(end) >= '0' && body.charAt(end) <= '7')
        end += 1;
    return end;
}

;// CONCATENATED MODULE: ./src/python/reader.ts

function readerOf(text) {
    return { text, position: 0, error: null };
}
/** `wsp*`: spaces and tabs. */
function skipBlanks(reader) {
    while ((0,character/* isBlank */.z3)(reader.text.charCodeAt(reader.position)))
        reader.position += 1;
}
/** Takes one ASCII character if it comes next. */
function take(reader, character) {
    if (reader.text.charCodeAt(reader.position) !== character.charCodeAt(0))
        return false;
    reader.position += 1;
    return true;
}
function isAtEnd(reader) {
    return reader.position >= reader.text.length;
}
/** Notes what was expected where the reader stands, and what to do; gives null, for the caller to return. */
function expected(reader, what, advice) {
    const end = endOfWord(reader.text, reader.position);
    return refuse(reader, `Expected ${what}, found ${nameFound(reader.text, reader.position, end)}: ${advice}.`, {
        start: reader.position,
        end,
    });
}
/** Notes an error with its own sentence. */
function refuse(reader, message, span) {
    reader.error ??= { message, span };
    return null;
}
/** How much of a word is quoted in a message, in UTF-16 units. */
const quotedLength = 24;
/** The run of name characters at an offset, else the one character there. */
function endOfWord(text, position) {
    let end = position;
    while (end < position + quotedLength && (0,character/* isNameCharacter */.$f)(text.charCodeAt(end)))
        end += 1;
    if (end > position || position >= text.length)
        return end;
    return position + ((text.codePointAt(position) ?? 0) > 0xffff ? 2 : 1);
}
function nameFound(text, start, end) {
    if (start >= text.length)
        return 'the end of the line';
    const found = text.slice(start, end);
    return /^[\p{C}\p{Z}]/u.test(found) ? `an invisible character (${codePointName(found)})` : `\`${found}\``;
}
/** `U+00A0` */
function codePointName(character) {
    return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

// EXTERNAL MODULE: ./src/python/specifier.ts
var python_specifier = __webpack_require__(154);
;// CONCATENATED MODULE: ./src/python/marker-syntax.ts





/** pip gives up near here too (Python's recursion limit). */
const deepestNesting = 500;
const variables = new Map([
    ['python_version', 'python_version'],
    ['python_full_version', 'python_full_version'],
    ['os_name', 'os_name'],
    ['sys_platform', 'sys_platform'],
    ['platform_release', 'platform_release'],
    ['platform_system', 'platform_system'],
    ['platform_version', 'platform_version'],
    ['platform_machine', 'platform_machine'],
    ['platform_python_implementation', 'platform_python_implementation'],
    ['implementation_name', 'implementation_name'],
    ['implementation_version', 'implementation_version'],
    ['extra', 'extra'],
    ['extras', 'extras'],
    ['dependency_groups', 'dependency_groups'],
    // Names of setuptools and of early drafts, still taken.
    ['os.name', 'os_name'],
    ['sys.platform', 'sys_platform'],
    ['platform.version', 'platform_version'],
    ['platform.machine', 'platform_machine'],
    ['platform.python_implementation', 'platform_python_implementation'],
    ['python_implementation', 'platform_python_implementation'],
]);
/**
 * Reads a marker up to the end of the text; null with the reader's error set when there is none or something follows.
 *
 *     marker = marker_atom (('and' | 'or') marker_atom)*
 */
function readWholeMarker(reader) {
    const marker = readMarker(reader, 0);
    if (marker === null || isAtEnd(reader))
        return marker;
    return expected(reader, '`and`, `or` or the end of the marker', 'join comparisons with `and` or `or`');
}
function readMarker(reader, depth) {
    const first = readAtom(reader, depth);
    if (first === null)
        return null;
    let word = takeWord(reader);
    if (word === null)
        return first;
    const markers = [first];
    const words = [];
    for (; word !== null; word = takeWord(reader)) {
        const next = readAtom(reader, depth);
        if (next === null)
            return null;
        words.push(word);
        markers.push(next);
    }
    return { kind: 'junction', markers, words };
}
/** `marker_atom = wsp* ('(' marker ')' | comparison) wsp*` */
function readAtom(reader, depth) {
    skipBlanks(reader);
    const start = reader.position;
    const atom = take(reader, '(') ? readGroup(reader, start, depth + 1) : readComparison(reader);
    skipBlanks(reader);
    return atom;
}
function readGroup(reader, start, depth) {
    if (depth > deepestNesting) {
        const message = `Parentheses are nested more than ${deepestNesting} deep: take out those that change nothing.`;
        return refuse(reader, message, { start, end: start + 1 });
    }
    const marker = readMarker(reader, depth);
    if (marker === null || take(reader, ')'))
        return marker;
    return expected(reader, '`and`, `or` or `)`', 'join comparisons with a word, or close the parenthesis');
}
/** `comparison = operand wsp* operator wsp* operand` */
function readComparison(reader) {
    const left = readOperand(reader);
    if (left === null)
        return null;
    skipBlanks(reader);
    const operator = readOperator(reader);
    if (operator === null)
        return null;
    skipBlanks(reader);
    const right = readOperand(reader);
    return right === null ? null : (0,comparison/* comparisonOf */.j)(left, operator, right);
}
/** `operand = variable | python_str` */
function readOperand(reader) {
    const quote = reader.text.charAt(reader.position);
    if (quote === '"' || quote === "'")
        return readValue(reader, quote);
    const end = marker_syntax_endOfWord(reader);
    const name = variables.get(reader.text.slice(reader.position, end));
    if (name === undefined) {
        return expected(reader, 'a marker variable or a quoted text', 'use a variable such as `python_version`, or add quotes');
    }
    reader.position = end;
    return { kind: 'variable', name };
}
/** `python_str = '"' [^"]* '"' | "'" [^']* "'"` */
function readValue(reader, quote) {
    const start = reader.position;
    const close = reader.text.indexOf(quote, start + 1);
    if (close === -1) {
        const message = `This text has no closing quote: add ${quote} behind it.`;
        return refuse(reader, message, { start, end: reader.text.length });
    }
    const text = readPythonString(reader.text.slice(start + 1, close));
    if (text === null) {
        const message = 'This is no text that Python can read: write it without backslashes and line breaks.';
        return refuse(reader, message, { start, end: close + 1 });
    }
    reader.position = close + 1;
    return { kind: 'value', text };
}
/** `operator = version_cmp | 'in' | 'not' wsp+ 'in'` */
function readOperator(reader) {
    const comparison = (0,python_specifier/* operatorAt */.Kc)(reader.text, reader.position);
    if (comparison !== null) {
        reader.position += comparison.length;
        return comparison;
    }
    if (takeKeyword(reader, 'in'))
        return 'in';
    if (!takeKeyword(reader, 'not')) {
        return expected(reader, 'a comparison', 'use one of <, <=, ==, !=, >=, >, ~=, ===, in, not in');
    }
    skipBlanks(reader);
    if (takeKeyword(reader, 'in'))
        return 'not in';
    return expected(reader, '`in` after `not`', 'write `not in`, or `!=` for "is not"');
}
function takeWord(reader) {
    if (takeKeyword(reader, 'and'))
        return 'and';
    return takeKeyword(reader, 'or') ? 'or' : null;
}
/** Takes a keyword that ends as a word. What stands before it never is part of one. */
function takeKeyword(reader, keyword) {
    if (!reader.text.startsWith(keyword, reader.position))
        return false;
    const end = reader.position + keyword.length;
    if ((0,character/* isNameCharacter */.$f)(reader.text.charCodeAt(end)))
        return false;
    reader.position = end;
    return true;
}
/** Behind the run of letters, digits, `_` and `.` where the reader stands. */
function marker_syntax_endOfWord(reader) {
    let end = reader.position;
    while ((0,character/* isNameCharacter */.$f)(reader.text.charCodeAt(end)) && reader.text.charCodeAt(end) !== 45)
        end += 1;
    return end;
}

// EXTERNAL MODULE: ./src/python/name.ts
var python_name = __webpack_require__(5411);
// EXTERNAL MODULE: ./src/python/version-syntax.ts
var version_syntax = __webpack_require__(9444);
;// CONCATENATED MODULE: ./src/python/specifier-syntax.ts




/**
 * Reads comma-separated clauses, none included; null with the reader's error set when one cannot be read. A comma behind
 * the last one is allowed. Versions are only looked over here, and parsed by who compares them.
 *
 *     clauses = (clause (wsp* ',' wsp* clause)* ','?)?
 */
function readSpecifierClauses(reader) {
    const specifiers = [];
    let end = reader.position;
    while (readClause(reader, specifiers)) {
        end = reader.position;
        skipBlanks(reader);
        if (!take(reader, ','))
            break;
        end = reader.position;
        skipBlanks(reader);
    }
    if (reader.error !== null)
        return null;
    reader.position = end;
    return specifiers;
}
/** `clause = operator space* version`, space being any white space of Python. False at anything else, or after an error. */
function readClause(reader, specifiers) {
    const { text, position } = reader;
    const operator = (0,python_specifier/* operatorAt */.Kc)(text, position);
    if (operator === null) {
        if (isHalfOperator(text.charCodeAt(position))) {
            expected(reader, 'an operator such as `==`', 'write one of ==, >=, <=, ~=, !=, >, <');
        }
        return false;
    }
    const start = (0,python_specifier/* skipPythonSpace */._V)(text, position + operator.length);
    const end = (0,python_specifier/* endOfSpecifierVersion */.r4)(operator, text, start);
    reader.position = end === -1 ? start : end;
    if (operator === '===')
        return pushArbitrary(reader, text.slice(start, end), specifiers);
    if (end === -1)
        return refuseVersion(reader, operator);
    if (!isBehindVersion(text, end))
        return refuseTrail(reader, operator, position);
    specifiers.push({ operator, version: text.slice(start, end) });
    return true;
}
/** `===1.0,<2` is one token to the grammar, and two clauses all the same (packaging: `SpecifierSet` splits at commas). */
function pushArbitrary(reader, version, specifiers) {
    const [first = '', ...others] = version.split(',');
    specifiers.push({ operator: '===', version: first });
    for (const clause of others) {
        if (clause === '')
            continue;
        const specifier = (0,python_specifier/* parseSpecifier */.as)(clause);
        if (specifier === null) {
            const span = { start: reader.position - version.length, end: reader.position };
            refuse(reader, `\`${clause}\` is no version specifier: write one such as \`>=1.0\` behind the comma.`, span);
            return false;
        }
        specifiers.push(specifier);
    }
    return true;
}
function refuseVersion(reader, operator) {
    if (operator === '~=' && (0,python_specifier/* endOfSpecifierVersion */.r4)('>=', reader.text, reader.position) !== -1) {
        expected(reader, 'two numbers or more after `~=`', 'write ~=1.0 where ~=1 is meant');
    }
    else {
        expected(reader, `a version after \`${operator}\``, 'write one such as 1.2.3, or take the operator out');
    }
    return false;
}
/** Says why a version must not go on as it does. */
function refuseTrail(reader, operator, start) {
    const { text, position } = reader;
    const isEquality = operator === '==' || operator === '!=';
    if ((0,python_specifier/* hasWildcardAt */.mu)(text, position)) {
        const message = isEquality
            ? '`.*` goes with release numbers alone: take out what stands between them and it.'
            : `\`.*\` goes with \`==\` and \`!=\` alone: take it out behind \`${operator}\`.`;
        refuse(reader, message, { start, end: position + 2 });
    }
    else if (text.charAt(position) === '+' && !isEquality) {
        const message = `A local version goes with \`==\` and \`!=\` alone: take it out behind \`${operator}\`.`;
        refuse(reader, message, { start, end: (0,version_syntax/* endOfLocal */.Ei)(text, position) });
    }
    else if ((0,python_specifier/* operatorAt */.Kc)(text, position) !== null) {
        expected(reader, '`,` or `;`', 'separate versions by commas');
    }
    else {
        expected(reader, 'the version to end', 'write a version such as 1.2.3, 1.0rc1 or 1.0.post1');
    }
    return false;
}
function isHalfOperator(code) {
    return code === 61 || code === 126 || code === 33;
}
/** Whether a version may end here: at the end, or before a blank, `,`, `;` or `)`. */
function isBehindVersion(text, position) {
    if (position === text.length)
        return true;
    const code = text.charCodeAt(position);
    return (0,character/* isBlank */.z3)(code) || code === 44 || code === 59 || code === 41;
}

;// CONCATENATED MODULE: ./src/python/requirement.ts





/**
 * Reads a requirement as `packaging.requirements.Requirement` does, in linear time; never throws.
 *
 *     requirement = wsp* identifier wsp* extras? wsp* ('@' wsp* url (wsp+ marker_part?)? | specifier wsp* marker_part?)
 *     marker_part = ';' marker
 */
function parseRequirement(text) {
    const reader = readerOf(text);
    skipBlanks(reader);
    const name = readIdentifier(reader);
    if (name === null) {
        expected(reader, 'the name of a package', 'begin the line with a letter or a digit of the name');
        return refusal(reader, null, false);
    }
    const rest = readRest(reader, name);
    return rest ?? refusal(reader, text.slice(name.start, name.end), mayFollowName(text, name.end));
}
function readRest(reader, name) {
    skipBlanks(reader);
    const extras = readExtras(reader);
    if (extras === null)
        return null;
    skipBlanks(reader);
    const start = reader.position;
    const isDirect = take(reader, '@');
    const url = isDirect ? readUrl(reader) : null;
    const specifiers = isDirect ? none : readSpecifiers(reader);
    if (specifiers === null || (isDirect && url === null))
        return null;
    const detailEnd = reader.position;
    skipBlanks(reader);
    const marker = isAtEnd(reader) ? null : readMarkerPart(reader, isDirect, specifiers);
    if (reader.error !== null)
        return null;
    const rawName = reader.text.slice(name.start, name.end);
    return {
        name: (0,python_name/* canonicalName */.Ew)(rawName),
        rawName,
        extras: extras.names,
        specifiers,
        url: url === null ? null : reader.text.slice(url.start, url.end),
        marker: marker?.marker ?? null,
        spans: {
            name,
            extras: extras.span,
            specifier: isDirect || detailEnd === start ? null : { start, end: detailEnd },
            url,
            marker: marker?.span ?? null,
        },
    };
}
function readIdentifier(reader) {
    const start = reader.position;
    const end = (0,python_name/* endOfIdentifier */.kb)(reader.text, start);
    if (end === start)
        return null;
    reader.position = end;
    return { start, end };
}
const none = [];
const noExtras = { names: none, span: null };
/** `extras = '[' wsp* (identifier (wsp* ',' wsp* identifier)*)? wsp* ']'` */
function readExtras(reader) {
    const start = reader.position;
    if (!take(reader, '['))
        return noExtras;
    skipBlanks(reader);
    const names = new Set();
    let extra = readIdentifier(reader);
    while (extra !== null) {
        names.add((0,python_name/* canonicalName */.Ew)(reader.text.slice(extra.start, extra.end)));
        skipBlanks(reader);
        if (!take(reader, ','))
            break;
        skipBlanks(reader);
        extra = readIdentifier(reader);
        if (extra === null)
            return expected(reader, 'an extra after the comma', 'add its name or take the comma out');
    }
    if (!take(reader, ']')) {
        return expected(reader, names.size > 0 ? '`,` or `]`' : 'an extra or `]`', 'separate extras by commas and close the bracket');
    }
    return { names: [...names].sort(), span: { start, end: reader.position } };
}
/** `url = [^ \t]+` */
function readUrl(reader) {
    skipBlanks(reader);
    const start = reader.position;
    let end = start;
    while (end < reader.text.length && !(0,character/* isBlank */.z3)(reader.text.charCodeAt(end)))
        end += 1;
    if (end === start)
        return expected(reader, 'a URL after `@`', 'add the address of the package');
    reader.position = end;
    return { start, end };
}
/** `specifier = '(' wsp* clauses wsp* ')' | clauses` */
function readSpecifiers(reader) {
    const isOpen = take(reader, '(');
    if (isOpen)
        skipBlanks(reader);
    const specifiers = readSpecifierClauses(reader);
    if (specifiers === null || !isOpen)
        return specifiers;
    skipBlanks(reader);
    return take(reader, ')')
        ? specifiers
        : expected(reader, '`,` or `)`', 'separate versions by commas and close the parenthesis');
}
function readMarkerPart(reader, isDirect, specifiers) {
    if (!take(reader, ';')) {
        if (isDirect)
            return expected(reader, '` ;` and a marker, or the end of the line', 'write blanks in a URL as %20');
        return specifiers.length > 0
            ? expected(reader, '`,`, `;` or the end of the line', 'separate versions by commas, and write one requirement a line')
            : expected(reader, 'a version such as `==1.0`, `;` or the end of the line', 'put an operator before a version, and write one requirement a line');
    }
    skipBlanks(reader);
    const start = reader.position;
    const marker = readWholeMarker(reader);
    return marker === null ? null : { marker, span: { start, end: endWithoutBlanks(reader.text) } };
}
function endWithoutBlanks(text) {
    let end = text.length;
    while ((0,character/* isBlank */.z3)(text.charCodeAt(end - 1)))
        end -= 1;
    return end;
}
function refusal(reader, rawName, isReadable) {
    const error = reader.error ?? { message: 'This is no requirement.', span: { start: 0, end: reader.text.length } };
    return isReadable && rawName !== null
        ? { error, name: (0,python_name/* canonicalName */.Ew)(rawName), rawName }
        : { error, name: null, rawName: null };
}
/** Whether a requirement was meant: prose goes on with a word, a requirement with brackets, an operator, `@` or `;`. */
function mayFollowName(text, nameEnd) {
    let next = nameEnd;
    while ((0,character/* isBlank */.z3)(text.charCodeAt(next)))
        next += 1;
    return next < text.length && '[(=<>!~@;,'.includes(text.charAt(next));
}


/***/ }),

/***/ 154:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kc: () => (/* binding */ operatorAt),
/* harmony export */   _V: () => (/* binding */ skipPythonSpace),
/* harmony export */   as: () => (/* binding */ parseSpecifier),
/* harmony export */   mu: () => (/* binding */ hasWildcardAt),
/* harmony export */   r4: () => (/* binding */ endOfSpecifierVersion)
/* harmony export */ });
/* unused harmony export canonicalSpecifiers */
/* harmony import */ var _character_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6805);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6754);
/* harmony import */ var _version_syntax_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9444);



/**
 * `==1,>=2`: the specifiers in a stable, canonical spelling, for comparing texts: sorted, each once, versions in their
 * normal form and without last zeros where these say nothing (all but `~=`, wildcards and `===`; packaging:
 * `Specifier._canonical_spec`).
 */
function canonicalSpecifiers(specifiers) {
    return [...new Set(specifiers.map(canonicalSpecifier))].sort().join(',');
}
/** Reads one clause such as `>= 1.0`, with white space around its parts; null when it is none (packaging: `Specifier`). */
function parseSpecifier(text) {
    const stripped = (0,_character_js__WEBPACK_IMPORTED_MODULE_0__/* .stripPythonSpace */ .lx)(text);
    const operator = operatorAt(stripped, 0);
    if (operator === null)
        return null;
    const versionStart = skipPythonSpace(stripped, operator.length);
    if (endOfSpecifierVersion(operator, stripped, versionStart) !== stripped.length)
        return null;
    return { operator, version: stripped.slice(versionStart) };
}
/** The longest comparison operator that stands at an offset. */
function operatorAt(text, position) {
    const isEqualNext = text.charCodeAt(position + 1) === 61;
    switch (text.charCodeAt(position)) {
        case 61:
            if (!isEqualNext)
                return null;
            return text.charCodeAt(position + 2) === 61 ? '===' : '==';
        case 62:
            return isEqualNext ? '>=' : '>';
        case 60:
            return isEqualNext ? '<=' : '<';
        case 126:
            return isEqualNext ? '~=' : null;
        case 33:
            return isEqualNext ? '!=' : null;
        default:
            return null;
    }
}
/**
 * Where the version behind an operator ends; -1 when there is none that the operator takes.
 *
 * - `===` takes any text up to white space, `;` or `)`, the empty one included
 * - `==`, `!=` take a version, a release with `.*`, or a version with a local label
 * - `~=` takes a public version of at least two numbers
 * - `<=`, `>=`, `<`, `>` take a public version
 */
function endOfSpecifierVersion(operator, text, start) {
    if (operator === '===')
        return endOfArbitrary(text, start);
    let releaseStart = start;
    let releaseEnd = (0,_version_syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .endOfRelease */ .QT)(text, start);
    // Hardly any version begins with `v` or an epoch.
    if (releaseEnd === -1 || text.charCodeAt(releaseEnd) === 33) {
        releaseStart = (0,_version_syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .startOfRelease */ .HS)(text, start);
        releaseEnd = (0,_version_syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .endOfRelease */ .QT)(text, releaseStart);
    }
    if (releaseEnd === -1 || !goesOn(text.charCodeAt(releaseEnd))) {
        return operator === '~=' ? requireTwoNumbers(text, releaseStart, releaseEnd) : releaseEnd;
    }
    if (operator === '~=') {
        return requireTwoNumbers(text, releaseStart, releaseEnd) === -1 ? -1 : (0,_version_syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .endOfPublic */ .uf)(text, releaseEnd);
    }
    if (operator !== '==' && operator !== '!=')
        return (0,_version_syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .endOfPublic */ .uf)(text, releaseEnd);
    if (hasWildcardAt(text, releaseEnd))
        return releaseEnd + 2;
    return (0,_version_syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .endOfLocal */ .Ei)(text, (0,_version_syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .endOfPublic */ .uf)(text, releaseEnd));
}
/** Whether a version may go on behind its release with this character: with `.*`, `rc1`, `-1`, `+label`. */
function goesOn(code) {
    return (0,_character_js__WEBPACK_IMPORTED_MODULE_0__/* .isNameCharacter */ .$f)(code) || code === 43;
}
/** Whether `.*` stands at an offset. */
function hasWildcardAt(text, position) {
    return text.charCodeAt(position) === 46 && text.charCodeAt(position + 1) === 42;
}
/** The first offset at or behind `position` that holds no white space. */
function skipPythonSpace(text, position) {
    let end = position;
    while ((0,_character_js__WEBPACK_IMPORTED_MODULE_0__/* .isPythonSpace */ .tX)(text.charCodeAt(end)))
        end += 1;
    return end;
}
function canonicalSpecifier({ operator, version }) {
    const parsed = operator === '===' ? null : parseVersion(version);
    return operator + (parsed === null ? version : canonicalVersion(parsed, operator !== '~='));
}
function endOfArbitrary(text, start) {
    let end = start;
    while (end < text.length) {
        const code = text.charCodeAt(end);
        if (code === 59 || code === 41 || (0,_character_js__WEBPACK_IMPORTED_MODULE_0__/* .isPythonSpace */ .tX)(code))
            break;
        end += 1;
    }
    return end;
}
function requireTwoNumbers(text, releaseStart, releaseEnd) {
    for (let index = releaseStart; index < releaseEnd; index += 1) {
        if (text.charCodeAt(index) === 46)
            return releaseEnd;
    }
    return -1;
}


/***/ }),

/***/ 8246:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gR: () => (/* binding */ contains),
  aI: () => (/* binding */ equals),
  ns: () => (/* binding */ exactPin),
  y$: () => (/* binding */ intersect),
  Bb: () => (/* binding */ isBoundedAbove),
  Im: () => (/* binding */ isEmpty),
  yP: () => (/* binding */ isSamePublicVersion),
  Ro: () => (/* binding */ namesPreRelease),
  FG: () => (/* binding */ reachesAbove),
  FA: () => (/* binding */ shareMinor),
  ye: () => (/* binding */ versionSetOf)
});

// UNUSED EXPORTS: anyVersion

// EXTERNAL MODULE: ./src/python/version.ts
var python_version = __webpack_require__(6754);
// EXTERNAL MODULE: ./src/python/integer.ts
var integer = __webpack_require__(120);
;// CONCATENATED MODULE: ./src/python/version-range.ts


/** The lowest version there is. */
const bottom = release(0, [0], 0);
/** Above every version. */
const version_range_top = release(Number.POSITIVE_INFINITY, [0], null);
/**
 * The versions that one clause allows (PEP 440, "Version specifiers", pre-releases included), in order. Of `===`, the one
 * version that its text says, or none.
 */
function rangesOf({ operator, version: text }) {
    if (text.endsWith('.*') && operator !== '===') {
        const prefix = (0,python_version/* parseVersion */.ot)(text.slice(0, -2));
        if (prefix === null)
            return [];
        const prefixed = between(firstOf(prefix), firstOf(nextPrefix(prefix)));
        return operator === '!=' ? complement(prefixed) : prefixed;
    }
    const version = (0,python_version/* parseVersion */.ot)(text);
    if (version === null)
        return [];
    switch (operator) {
        case '>=':
            return between(version, version_range_top);
        case '<=':
            return between(bottom, behindLabels(version));
        case '>':
            return between(behindPosts(version), version_range_top);
        case '<':
            return between(bottom, (0,python_version/* isPreRelease */.Ty)(version) ? version : { ...version, dev: 0, local: null });
        case '~=':
            return between(version, firstOf(nextPrefix({ ...version, release: version.release.slice(0, -1) })));
        case '===':
            return between(version, behindPoint(version));
        case '==':
            return between(version, behindEqual(version));
        case '!=':
            return complement(between(version, behindEqual(version)));
    }
}
/** Everything that some ranges, in order and apart, leave out. */
function complement(ranges) {
    const gaps = [];
    let from = bottom;
    for (const range of ranges) {
        if ((0,python_version/* compareVersions */.Zy)(from, range.from) < 0)
            gaps.push({ from, to: range.from });
        from = range.to;
    }
    if ((0,python_version/* compareVersions */.Zy)(from, version_range_top) < 0)
        gaps.push({ from, to: version_range_top });
    return gaps;
}
/** One range, or none when nothing is between the cuts. */
function between(from, to) {
    return (0,python_version/* compareVersions */.Zy)(from, to) < 0 ? [{ from, to }] : [];
}
/** The first version of a release: `1.2` gives `1.2.dev0`. */
function firstOf(version) {
    return release(version.epoch, version.release, 0);
}
/** The release whose last number is one higher: `1.2` gives `1.3`. */
function nextPrefix(version) {
    const last = version.release.length - 1;
    return release(version.epoch, version.release.with(last, (0,integer/* successor */.h)(version.release[last] ?? 0)), null);
}
/** What `==V` ends at: all labels of V belong to it, but with a label V is one point. */
function behindEqual(version) {
    return version.local === null ? behindLabels(version) : behindPoint(version);
}
/** Just behind V, before any V+label (or, of a V+label, before any longer label). */
function behindPoint(version) {
    return { ...version, local: [...(version.local ?? []), ''] };
}
/** The lowest version above V and all its labels. */
function behindLabels(version) {
    if (version.dev !== null)
        return { ...version, dev: (0,integer/* successor */.h)(version.dev), local: null };
    return { ...version, post: version.post === null ? 0 : (0,integer/* successor */.h)(version.post), dev: 0, local: null };
}
/** The lowest cut above V that leaves out its post-releases, as `>V` has it. */
function behindPosts(version) {
    if (version.dev !== null || version.post !== null)
        return behindLabels(version);
    if (version.pre === null)
        return { ...version, post: Number.POSITIVE_INFINITY, local: null };
    return { ...version, pre: { ...version.pre, number: (0,integer/* successor */.h)(version.pre.number) }, dev: 0, local: null };
}
function release(epoch, numbers, dev) {
    return { text: '', epoch, release: numbers, pre: null, post: null, dev, local: null };
}

;// CONCATENATED MODULE: ./src/python/version-set.ts


/** Every version: what no specifier at all allows. */
const anyVersion = { ranges: between(bottom, version_range_top), spelling: null, hasOthers: true };
/** What all the specifiers allow together, pre-releases included. */
function versionSetOf(specifiers) {
    const [first, ...others] = specifiers;
    if (first === undefined)
        return anyVersion;
    if (others.length === 0)
        return setOfOne(first);
    const sets = specifiers.map(setOfOne);
    const spellings = new Set(sets.flatMap(({ spelling }) => (spelling === null ? [] : [spelling])));
    return {
        ranges: spellings.size > 1 ? [] : intersectAll(sets.map(({ ranges }) => ranges)),
        spelling: [...spellings][0] ?? null,
        hasOthers: spellings.size <= 1 && sets.every(({ hasOthers }) => hasOthers),
    };
}
/** What belongs to both. */
function intersect(a, b) {
    const isAtOdds = a.spelling !== null && b.spelling !== null && a.spelling !== b.spelling;
    return {
        ranges: isAtOdds ? [] : intersectRanges(a.ranges, b.ranges),
        spelling: a.spelling ?? b.spelling,
        hasOthers: !isAtOdds && a.hasOthers && b.hasOthers,
    };
}
/** As `Specifier.contains(version, prereleases=True)` of packaging: `===1.0` has `1.0` and not `1.0.0`. */
function contains(set, version) {
    if (set.spelling !== null && set.spelling !== version.text.toLowerCase())
        return false;
    let low = 0;
    let high = set.ranges.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        const range = set.ranges[middle];
        if (range === undefined || (0,python_version/* compareVersions */.Zy)(version, range.from) < 0)
            high = middle;
        else if ((0,python_version/* compareVersions */.Zy)(version, range.to) >= 0)
            low = middle + 1;
        else
            return true;
    }
    return false;
}
/** No version at all (as `judged` says which versions are looked at), nor another text. */
function isEmpty(set, judged = 'all') {
    return judgedRanges(set, judged).length === 0 && !set.hasOthers;
}
/** Same versions. `releases`: judged on final and post-releases only, so that `==1.4.*` and `~=1.4.0` are one wish. */
function equals(a, b, judged = 'all') {
    if (isEmpty(a, judged) || isEmpty(b, judged))
        return isEmpty(a, judged) && isEmpty(b, judged);
    if (a.spelling !== b.spelling)
        return false;
    const [left, right] = [judgedRanges(a, judged), judgedRanges(b, judged)];
    return left.length === right.length && left.every((range, index) => isSameRange(range, right[index]));
}
/** Whether the specifiers name a pre-release or dev-release: then emptiness and equality are judged on `all`. */
function namesPreRelease(specifiers) {
    return specifiers.some(({ version }) => {
        const parsed = (0,python_version/* parseVersion */.ot)(version);
        return parsed !== null && (0,python_version/* isPreRelease */.Ty)(parsed);
    });
}
/** The pin (`==V` or `===V` without wildcard) when the specifiers are exactly one, else null. */
function exactPin(specifiers) {
    const [only, ...others] = specifiers;
    if (only === undefined || others.length > 0)
        return null;
    return only.operator === '==' || only.operator === '===' ? (0,python_version/* parseVersion */.ot)(only.version) : null;
}
/** Whether two versions are the same but for their local labels: `2.1.0+cpu`, `2.1.0+cu118` and `2.1.0`. */
function isSamePublicVersion(a, b) {
    return (0,python_version/* compareVersions */.Zy)({ ...a, local: null }, { ...b, local: null }) === 0;
}
/** Whether some version is above everything in the set. */
function isBoundedAbove(set) {
    return (0,python_version/* compareVersions */.Zy)(upperEnd(set.ranges), version_range_top) < 0;
}
/** Whether `a` holds versions above everything in `b`. */
function reachesAbove(a, b, judged = 'all') {
    return (0,python_version/* compareVersions */.Zy)(upperEnd(judgedRanges(a, judged)), upperEnd(judgedRanges(b, judged))) > 0;
}
/** Whether some version of `a` and some of `b` have the same epoch, major and minor (`versions: minor`). */
function shareMinor(a, b, judged = 'all') {
    return intersectRanges(wholeMinors(a, judged), wholeMinors(b, judged)).length > 0;
}
function setOfOne(specifier) {
    const isArbitrary = specifier.operator === '===';
    return {
        ranges: rangesOf(specifier),
        spelling: isArbitrary ? specifier.version.toLowerCase() : null,
        hasOthers: isArbitrary && (0,python_version/* parseVersion */.ot)(specifier.version) === null,
    };
}
/** What all lists of ranges have in common: the complement of everything that one of them leaves out, sorted once. */
function intersectAll(lists) {
    const gaps = lists.flatMap(complement).sort((a, b) => (0,python_version/* compareVersions */.Zy)(a.from, b.from));
    return complement(merge(gaps));
}
function intersectRanges(a, b) {
    const common = [];
    let [left, right] = [0, 0];
    for (;;) {
        const [one, other] = [a[left], b[right]];
        if (one === undefined || other === undefined)
            return common;
        common.push(...between(higher(one.from, other.from), lower(one.to, other.to)));
        if ((0,python_version/* compareVersions */.Zy)(one.to, other.to) < 0)
            left += 1;
        else
            right += 1;
    }
}
/** The ranges, ordered by where they begin, with those that touch or overlap made one. */
function merge(ranges) {
    const merged = [];
    for (const range of ranges) {
        const last = merged.at(-1);
        if (last === undefined || (0,python_version/* compareVersions */.Zy)(last.to, range.from) < 0)
            merged.push(range);
        else
            merged[merged.length - 1] = { from: last.from, to: higher(last.to, range.to) };
    }
    return merged;
}
/** The ranges, cut at releases when only these count. Two sets then hold the same releases iff their ranges are the same. */
function judgedRanges({ ranges }, judged) {
    if (judged === 'all')
        return ranges;
    return merge(ranges.flatMap(({ from, to }) => between(nextRelease(from), nextRelease(to))));
}
/** The lowest cut at or above one that no pre-release separates from the releases above it: `1.0a1` gives `1.0`. */
function nextRelease(cut) {
    if (!(0,python_version/* isPreRelease */.Ty)(cut))
        return cut;
    return { ...cut, pre: null, post: cut.pre === null ? cut.post : null, dev: null, local: null };
}
function wholeMinors(set, judged) {
    const firstOfMinor = (cut) => {
        const first = firstOf(minorOf(cut));
        return judged === 'all' ? first : nextRelease(first);
    };
    return merge(judgedRanges(set, judged).map(({ from, to }) => {
        const start = firstOfMinor(to);
        const isWhole = (0,python_version/* compareVersions */.Zy)(to, start) === 0;
        return { from: firstOfMinor(from), to: isWhole ? to : firstOfMinor(nextPrefix(minorOf(to))) };
    }));
}
function minorOf({ release, ...version }) {
    return { ...version, release: [release[0] ?? 0, release[1] ?? 0] };
}
function upperEnd(ranges) {
    return ranges.at(-1)?.to ?? bottom;
}
function isSameRange(a, b) {
    return b !== undefined && (0,python_version/* compareVersions */.Zy)(a.from, b.from) === 0 && (0,python_version/* compareVersions */.Zy)(a.to, b.to) === 0;
}
function higher(a, b) {
    return (0,python_version/* compareVersions */.Zy)(a, b) < 0 ? b : a;
}
function lower(a, b) {
    return (0,python_version/* compareVersions */.Zy)(a, b) < 0 ? a : b;
}


/***/ }),

/***/ 9444:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ei: () => (/* binding */ endOfLocal),
/* harmony export */   HS: () => (/* binding */ startOfRelease),
/* harmony export */   OP: () => (/* binding */ endOfDev),
/* harmony export */   QT: () => (/* binding */ endOfRelease),
/* harmony export */   c$: () => (/* binding */ endOfPre),
/* harmony export */   rr: () => (/* binding */ endOfPost),
/* harmony export */   uf: () => (/* binding */ endOfPublic)
/* harmony export */ });
/* harmony import */ var _character_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6805);
/**
 * Where the parts of a version end (PEP 440, appendix B). Each function takes the text and the offset where its part may
 * begin, and gives the offset behind it: the same offset when the part is not there.
 *
 * A part never has to be given back once it is taken, so one pass over the text is enough.
 */

/** `public = 'v'? epoch? release pre? post? dev?`, from the end of the release on. */
function endOfPublic(text, releaseEnd) {
    return endOfDev(text, endOfPost(text, endOfPre(text, releaseEnd)));
}
/** Behind `'v'? (number '!')?`. */
function startOfRelease(text, start) {
    const first = text.charCodeAt(start);
    const afterV = first === 118 || first === 86 ? start + 1 : start;
    const digitsEnd = (0,_character_js__WEBPACK_IMPORTED_MODULE_0__/* .endOfDigits */ .TJ)(text, afterV);
    return digitsEnd > afterV && text.charCodeAt(digitsEnd) === 33 && (0,_character_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigit */ .yp)(text.charCodeAt(digitsEnd + 1))
        ? digitsEnd + 1
        : afterV;
}
/** `release = number ('.' number)*`; -1 when there is no number. */
function endOfRelease(text, start) {
    let end = (0,_character_js__WEBPACK_IMPORTED_MODULE_0__/* .endOfDigits */ .TJ)(text, start);
    if (end === start)
        return -1;
    while (text.charCodeAt(end) === 46 && (0,_character_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigit */ .yp)(text.charCodeAt(end + 1)))
        end = (0,_character_js__WEBPACK_IMPORTED_MODULE_0__/* .endOfDigits */ .TJ)(text, end + 1);
    return end;
}
/** `pre = [-_.]? ('alpha' | 'a' | 'beta' | 'b' | 'preview' | 'pre' | 'c' | 'rc') [-_.]? number?` */
function endOfPre(text, start) {
    return endOfNumbered(text, start, lengthOfPreWord);
}
/** `post = '-' number | [-_.]? ('post' | 'rev' | 'r') [-_.]? number?` */
function endOfPost(text, start) {
    if (text.charCodeAt(start) === 45 && (0,_character_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigit */ .yp)(text.charCodeAt(start + 1)))
        return (0,_character_js__WEBPACK_IMPORTED_MODULE_0__/* .endOfDigits */ .TJ)(text, start + 1);
    return endOfNumbered(text, start, lengthOfPostWord);
}
/** `dev = [-_.]? 'dev' [-_.]? number?` */
function endOfDev(text, start) {
    return endOfNumbered(text, start, lengthOfDevWord);
}
/** `local = '+' alphanumeric+ ([-_.] alphanumeric+)*` */
function endOfLocal(text, start) {
    if (text.charCodeAt(start) !== 43 || !(0,_character_js__WEBPACK_IMPORTED_MODULE_0__/* .isAlphanumeric */ .gQ)(text.charCodeAt(start + 1)))
        return start;
    let end = start + 1;
    while ((0,_character_js__WEBPACK_IMPORTED_MODULE_0__/* .isAlphanumeric */ .gQ)(text.charCodeAt(end + ((0,_character_js__WEBPACK_IMPORTED_MODULE_0__/* .isSeparator */ .k$)(text.charCodeAt(end)) ? 1 : 0))))
        end += 1;
    return end;
}
function endOfNumbered(text, start, lengthOfWord) {
    const wordStart = (0,_character_js__WEBPACK_IMPORTED_MODULE_0__/* .isSeparator */ .k$)(text.charCodeAt(start)) ? start + 1 : start;
    const length = lengthOfWord(text, wordStart);
    if (length === 0)
        return start;
    const wordEnd = wordStart + length;
    return (0,_character_js__WEBPACK_IMPORTED_MODULE_0__/* .endOfDigits */ .TJ)(text, (0,_character_js__WEBPACK_IMPORTED_MODULE_0__/* .isSeparator */ .k$)(text.charCodeAt(wordEnd)) ? wordEnd + 1 : wordEnd);
}
function lengthOfPreWord(text, position) {
    switch (text.charCodeAt(position) | 0x20) {
        case 97:
            return (0,_character_js__WEBPACK_IMPORTED_MODULE_0__/* .hasWordAt */ .Ao)(text, position, 'alpha') ? 5 : 1;
        case 98:
            return (0,_character_js__WEBPACK_IMPORTED_MODULE_0__/* .hasWordAt */ .Ao)(text, position, 'beta') ? 4 : 1;
        case 99:
            return 1;
        case 112:
            if ((0,_character_js__WEBPACK_IMPORTED_MODULE_0__/* .hasWordAt */ .Ao)(text, position, 'preview'))
                return 7;
            return (0,_character_js__WEBPACK_IMPORTED_MODULE_0__/* .hasWordAt */ .Ao)(text, position, 'pre') ? 3 : 0;
        case 114:
            return (0,_character_js__WEBPACK_IMPORTED_MODULE_0__/* .hasWordAt */ .Ao)(text, position, 'rc') ? 2 : 0;
        default:
            return 0;
    }
}
function lengthOfPostWord(text, position) {
    if ((0,_character_js__WEBPACK_IMPORTED_MODULE_0__/* .hasWordAt */ .Ao)(text, position, 'post'))
        return 4;
    if ((0,_character_js__WEBPACK_IMPORTED_MODULE_0__/* .hasWordAt */ .Ao)(text, position, 'rev'))
        return 3;
    return (0,_character_js__WEBPACK_IMPORTED_MODULE_0__/* .hasWordAt */ .Ao)(text, position, 'r') ? 1 : 0;
}
function lengthOfDevWord(text, position) {
    return (0,_character_js__WEBPACK_IMPORTED_MODULE_0__/* .hasWordAt */ .Ao)(text, position, 'dev') ? 3 : 0;
}


/***/ }),

/***/ 6754:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ty: () => (/* binding */ isPreRelease),
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   ot: () => (/* binding */ parseVersion)
/* harmony export */ });
/* unused harmony export canonicalVersion */
/* harmony import */ var _character_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6805);
/* harmony import */ var _integer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(120);
/* harmony import */ var _version_syntax_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9444);



/** Reads a version as PEP 440 has it, in any spelling that it normalises (`v1.0-RC.1`); null for anything else. */
function parseVersion(text) {
    const stripped = (0,_character_js__WEBPACK_IMPORTED_MODULE_0__/* .stripPythonSpace */ .lx)(text);
    const releaseStart = (0,_version_syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .startOfRelease */ .HS)(stripped, 0);
    const releaseEnd = (0,_version_syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .endOfRelease */ .QT)(stripped, releaseStart);
    if (releaseEnd === -1)
        return null;
    const release = readRelease(stripped, releaseStart, releaseEnd);
    if (releaseEnd === stripped.length) {
        return {
            text: stripped,
            epoch: readEpoch(stripped, releaseStart),
            release,
            pre: null,
            post: null,
            dev: null,
            local: null,
        };
    }
    const preEnd = (0,_version_syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .endOfPre */ .c$)(stripped, releaseEnd);
    const postEnd = (0,_version_syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .endOfPost */ .rr)(stripped, preEnd);
    const devEnd = (0,_version_syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .endOfDev */ .OP)(stripped, postEnd);
    if ((0,_version_syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .endOfLocal */ .Ei)(stripped, devEnd) !== stripped.length)
        return null;
    return {
        text: stripped,
        epoch: readEpoch(stripped, releaseStart),
        release,
        pre: preEnd === releaseEnd ? null : readPre(stripped, releaseEnd, preEnd),
        post: postEnd === preEnd ? null : readTrailingNumber(stripped, preEnd, postEnd),
        dev: devEnd === postEnd ? null : readTrailingNumber(stripped, postEnd, devEnd),
        local: devEnd === stripped.length ? null : readLocal(stripped.slice(devEnd + 1)),
    };
}
/**
 * Order of PEP 440: negative, 0 or positive. Total over all versions; 0 for different spellings of one version
 * (`1`, `1.0`, `v1.0.0`).
 */
function compareVersions(a, b) {
    return (compareIntegers(a.epoch, b.epoch) ||
        compareReleases(a.release, b.release) ||
        preRank(a) - preRank(b) ||
        compareIntegers(a.pre?.number ?? 0, b.pre?.number ?? 0) ||
        // No post-release stands below post0, no development release above every dev.
        compareIntegers(a.post ?? -1, b.post ?? -1) ||
        compareIntegers(a.dev ?? Number.POSITIVE_INFINITY, b.dev ?? Number.POSITIVE_INFINITY) ||
        compareLocals(a.local, b.local));
}
/** Whether PEP 440 calls it a pre-release: an `a`, `b` or `rc`, or a development release. */
function isPreRelease(version) {
    return version.pre !== null || version.dev !== null;
}
/** The normal form of PEP 440: `V1.0-RC.1` is `1.0rc1`. With `trim`, without the release's last zeros: `1.0` is `1`. */
function canonicalVersion(version, trim) {
    const epoch = version.epoch === 0 ? '' : `${version.epoch}!`;
    const release = version.release.slice(0, trim ? significantLength(version.release) : version.release.length);
    const pre = version.pre === null ? '' : `${version.pre.phase}${version.pre.number}`;
    const post = version.post === null ? '' : `.post${version.post}`;
    const dev = version.dev === null ? '' : `.dev${version.dev}`;
    const local = version.local === null ? '' : `+${version.local.join('.')}`;
    return `${epoch}${release.join('.')}${pre}${post}${dev}${local}`;
}
/** How many numbers of a release count: all but its last zeros, and at least one. */
function significantLength(release) {
    let length = release.length;
    while (length > 1 && release[length - 1] === 0)
        length -= 1;
    return length;
}
function readEpoch(text, releaseStart) {
    if (text.charCodeAt(releaseStart - 1) !== 33)
        return 0;
    return (0,_integer_js__WEBPACK_IMPORTED_MODULE_1__/* .readInteger */ .J)(text, (0,_character_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigit */ .yp)(text.charCodeAt(0)) ? 0 : 1, releaseStart - 1);
}
function readRelease(text, start, end) {
    const release = [];
    let numberStart = start;
    for (let index = start; index <= end; index += 1) {
        if (index !== end && text.charCodeAt(index) !== 46)
            continue;
        release.push((0,_integer_js__WEBPACK_IMPORTED_MODULE_1__/* .readInteger */ .J)(text, numberStart, index));
        numberStart = index + 1;
    }
    return release;
}
function readPre(text, start, end) {
    const wordStart = (0,_character_js__WEBPACK_IMPORTED_MODULE_0__/* .isSeparator */ .k$)(text.charCodeAt(start)) ? start + 1 : start;
    const number = readTrailingNumber(text, start, end);
    if ((0,_character_js__WEBPACK_IMPORTED_MODULE_0__/* .hasWordAt */ .Ao)(text, wordStart, 'a'))
        return { phase: 'a', number };
    return { phase: (0,_character_js__WEBPACK_IMPORTED_MODULE_0__/* .hasWordAt */ .Ao)(text, wordStart, 'b') ? 'b' : 'rc', number };
}
/** The number that ends a part (`rc1`, `-post.2`); 0 when the part ends without one, as PEP 440 implies it. */
function readTrailingNumber(text, start, end) {
    let numberStart = end;
    while (numberStart > start && (0,_character_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigit */ .yp)(text.charCodeAt(numberStart - 1)))
        numberStart -= 1;
    return (0,_integer_js__WEBPACK_IMPORTED_MODULE_1__/* .readInteger */ .J)(text, numberStart, end);
}
function readLocal(text) {
    const parts = [];
    let partStart = 0;
    let digitsOnly = true;
    for (let index = 0; index <= text.length; index += 1) {
        const code = text.charCodeAt(index);
        if (index !== text.length && !(0,_character_js__WEBPACK_IMPORTED_MODULE_0__/* .isSeparator */ .k$)(code)) {
            digitsOnly = digitsOnly && (0,_character_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigit */ .yp)(code);
            continue;
        }
        parts.push(digitsOnly ? (0,_integer_js__WEBPACK_IMPORTED_MODULE_1__/* .readInteger */ .J)(text, partStart, index) : text.slice(partStart, index).toLowerCase());
        partStart = index + 1;
        digitsOnly = true;
    }
    return parts;
}
/** Equal releases differ at most in their last zeros. */
function compareReleases(a, b) {
    const length = Math.max(a.length, b.length);
    for (let index = 0; index < length; index += 1) {
        const order = compareIntegers(a[index] ?? 0, b[index] ?? 0);
        if (order !== 0)
            return order;
    }
    return 0;
}
/** `1.0.dev1` stands before `1.0a1`; a version that is no pre-release after every `rc`. */
function preRank(version) {
    if (version.pre !== null)
        return version.pre.phase === 'a' ? 1 : version.pre.phase === 'b' ? 2 : 3;
    return version.post === null && version.dev !== null ? 0 : 4;
}
/** Without a label before with one; words before numbers; a label before those that it begins. */
function compareLocals(a, b) {
    if (a === null || b === null)
        return (a === null ? 0 : 1) - (b === null ? 0 : 1);
    const length = Math.min(a.length, b.length);
    for (let index = 0; index < length; index += 1) {
        const order = compareLocalParts(a[index] ?? '', b[index] ?? '');
        if (order !== 0)
            return order;
    }
    return a.length - b.length;
}
function compareLocalParts(a, b) {
    if (typeof a === 'string')
        return typeof b === 'string' ? compareWords(a, b) : -1;
    return typeof b === 'string' ? 1 : compareIntegers(a, b);
}
function compareWords(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** Exact also between a `number` and a `bigint`. */
function compareIntegers(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 1512:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ listFiles),
/* harmony export */   Z: () => (/* binding */ tooManyFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4008);
/* harmony import */ var _reason_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5518);
/* harmony import */ var _root_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(742);
/* harmony import */ var _snapshot_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4330);






/**
 * All files below the root, as `Snapshot.files` promises. Symbolic links to folders are not entered (they may lead in a
 * circle). A folder that may not be listed gives no files: whoever cannot list it cannot mean it with a glob, and a file in
 * it that is named outright is read, and refused, by its own path. A `limit` problem when there are more than `most`.
 */
function listFiles(root, most = _snapshot_js__WEBPACK_IMPORTED_MODULE_4__/* .maximumFiles */ .Su) {
    const found = [];
    const folders = [''];
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        const entries = entriesOf(root, folder);
        if ('code' in entries)
            return entries;
        if (folder !== '' && entries.some((entry) => entry.name === 'pyvenv.cfg'))
            continue;
        for (const entry of entries) {
            if (entry.name === '.git')
                continue;
            const path = folder + entry.name;
            if (entry.isDirectory()) {
                if (!_snapshot_js__WEBPACK_IMPORTED_MODULE_4__/* .skippedFolders */ .cT.has(entry.name))
                    folders.push(`${path}/`);
            }
            else if (entry.isFile() || (entry.isSymbolicLink() && leadsToFile(root, path))) {
                found.push(path);
            }
        }
        if (found.length > most)
            return tooManyFiles(most);
    }
    return found.sort();
}
/** Said the same way for a folder and for a git revision. */
function tooManyFiles(most) {
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .problem */ .C)('limit', `There are more than ${most.toLocaleString('en-US')} files below the root, too many to match the policy's globs against. Name the files without globs, or choose a smaller root.`, null);
}
/** Codes of folders that are closed to this user, or went away during the walk. */
const passedOver = new Set(['EACCES', 'EPERM', 'ENOENT', 'ENOTDIR']);
function entriesOf(root, folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root.folder, folder), { withFileTypes: true });
    }
    catch (error) {
        if (folder !== '' && passedOver.has((0,_reason_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$)(error)))
            return [];
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .problem */ .C)('platform', `The files below "${folder || '.'}" cannot be listed: ${(0,_reason_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonOf */ .A)(error)}.`, null);
    }
}
/** A link that leads nowhere, in a circle or behind a closed door is not a file to list, whatever the system calls it. */
function leadsToFile(root, path) {
    try {
        const real = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root.folder, path));
        return (0,_root_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(root, real) && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(real).isFile();
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 3907:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ diskSnapshot)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _disk_list_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1512);
/* harmony import */ var _reason_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5518);
/* harmony import */ var _root_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(742);
/* harmony import */ var _snapshot_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4330);






/**
 * The work tree as a snapshot.
 *
 * `ids: true` gives each file the id that git would give its bytes, so that files which a compared git revision also has are
 * parsed once; without a second revision it is not worth the hashing. Calls are synchronous underneath: thousands of small
 * files are served faster so than through Node's thread pool.
 */
function diskSnapshot(root, options = { ids: false }) {
    return {
        revision: 'work tree',
        files: async () => (0,_disk_list_js__WEBPACK_IMPORTED_MODULE_2__/* .listFiles */ .C)(root),
        read: async (paths) => {
            const identify = options.ids ? await blobIds() : () => null;
            const realFolder = folderResolver(root);
            return new Map(paths.map((path) => [path, readPath(root, realFolder, path, identify)]));
        },
    };
}
/**
 * Links are resolved before anything is opened: what lies outside is not even looked at. Of files that lie together the
 * folder is resolved once; a file that is a link itself, or under a name that a system may know by another one, by itself.
 */
function readPath(root, realFolder, path, identify) {
    const slash = path.lastIndexOf('/');
    const name = path.slice(slash + 1);
    const folder = isOrdinaryName(name) ? realFolder(slash === -1 ? '' : path.slice(0, slash)) : null;
    if (folder === null)
        return readLinked(root, path, identify);
    const real = folder + node_path__WEBPACK_IMPORTED_MODULE_1__.sep + name;
    try {
        const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(real, { throwIfNoEntry: false });
        if (found === undefined)
            return { kind: 'missing' };
        return found.isFile() ? readFound(real, found, identify) : readLinked(root, path, identify);
    }
    catch (error) {
        return readFailure(error);
    }
}
function folderResolver(root) {
    const known = new Map();
    return (folder) => {
        let real = known.get(folder);
        if (real === undefined) {
            real = realFolderIn(root, folder);
            known.set(folder, real);
        }
        return real;
    };
}
function realFolderIn(root, folder) {
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root.folder, folder);
    if (folder.includes('\0') || !(0,_root_js__WEBPACK_IMPORTED_MODULE_4__/* .isInside */ .FK)(root, absolute))
        return null;
    try {
        const real = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(absolute);
        return (0,_root_js__WEBPACK_IMPORTED_MODULE_4__/* .isInside */ .FK)(root, real) && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(real).isDirectory() ? real : null;
    }
    catch {
        return null;
    }
}
/** Not a name of git's own, and none that Windows takes for another: `GIT~1`, `a\\b`, `file:stream`, a last dot or blank. */
function isOrdinaryName(name) {
    return /^[^\0~\\:]*[^\0~\\:. ]$/.test(name) && name.toLowerCase() !== '.git';
}
/** Reads a path that may be a link, or lead over one. */
function readLinked(root, path, identify) {
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root.folder, path);
    if (path.includes('\0'))
        return { kind: 'missing' };
    if (!(0,_root_js__WEBPACK_IMPORTED_MODULE_4__/* .isInside */ .FK)(root, absolute))
        return { kind: 'outside', target: path };
    try {
        const real = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(absolute);
        if (!(0,_root_js__WEBPACK_IMPORTED_MODULE_4__/* .isInside */ .FK)(root, real))
            return { kind: 'outside', target: real };
        const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(real);
        return found.isFile() ? readFound(real, found, identify) : { kind: 'not-a-file', what: describeKind(found) };
    }
    catch (error) {
        return readFailure(error);
    }
}
function readFound(real, found, identify) {
    if (found.size > _snapshot_js__WEBPACK_IMPORTED_MODULE_5__/* .maximumFileBytes */ .WH)
        return { kind: 'too-large', bytes: found.size };
    const bytes = readRegularFile(real);
    return bytes === null ? { kind: 'not-a-file', what: 'a special file' } : { kind: 'file', bytes, id: identify(bytes) };
}
function readFailure(error) {
    const code = (0,_reason_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$)(error);
    return code === 'ENOENT' || code === 'ENOTDIR' ? { kind: 'missing' } : { kind: 'unreadable', why: (0,_reason_js__WEBPACK_IMPORTED_MODULE_3__/* .reasonOf */ .A)(error) };
}
/**
 * Opened without waiting and looked at again, so that a named pipe put there in between cannot hang the check, nor a link
 * lead it elsewhere; null for what is no file then.
 */
function readRegularFile(real) {
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(real, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW);
    try {
        const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor);
        if (!found.isFile())
            return null;
        const bytes = Buffer.allocUnsafe(found.size);
        // A size may say nothing, and change meanwhile: such a file is read to its end, whatever it holds by then.
        return found.size > 0 && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, bytes, 0, found.size, 0) === found.size
            ? bytes
            : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(descriptor);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
function describeKind(found) {
    if (found.isDirectory())
        return 'a folder';
    if (found.isFIFO())
        return 'a named pipe';
    if (found.isSocket())
        return 'a socket';
    return 'a device';
}
/** Git's own way to name a blob: the SHA-1 of `blob`, its length, a NUL and its bytes. */
async function blobIds() {
    const { createHash } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7598, 23));
    return (bytes) => createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}


/***/ }),

/***/ 5518:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ codeOf),
/* harmony export */   A: () => (/* binding */ reasonOf)
/* harmony export */ });
/**
 * What a failed call of the operating system says, as a clause for people: `permission denied`.
 * Codes that are not listed are shown as they are, never hidden.
 */
function reasonOf(error) {
    const code = codeOf(error);
    if (code !== null)
        return reasons.get(code) ?? code;
    return error instanceof Error ? error.message : String(error);
}
/** `ENOENT` and the like; null for anything else that was thrown. */
function codeOf(error) {
    return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}
const reasons = new Map([
    ['EACCES', 'permission denied'],
    ['EPERM', 'the system does not permit it'],
    ['ENOENT', 'there is no such file or folder'],
    ['ENOTDIR', 'a part of the path is not a folder'],
    ['EISDIR', 'it is a folder'],
    ['ELOOP', 'its symbolic links lead in a circle'],
    ['ENAMETOOLONG', 'the path is longer than the system takes'],
    ['ENOSPC', 'no space left on the device'],
    ['EDQUOT', 'the disk quota is used up'],
    ['EROFS', 'the file system is read-only'],
    ['EIO', 'the device reports an error'],
    ['EMFILE', 'too many files are open'],
    ['EFBIG', 'the file is larger than the system takes'],
]);


/***/ }),

/***/ 742:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   R8: () => (/* binding */ openRoot),
/* harmony export */   pS: () => (/* binding */ shownPath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4008);
/* harmony import */ var _reason_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5518);




/**
 * Opens a folder as a root. `given` is relative to the current directory or absolute.
 * A `usage` problem when it is no folder or cannot be entered.
 */
function openRoot(given) {
    let folder;
    try {
        folder = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(given));
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(folder).isDirectory()) {
            return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .problem */ .C)('usage', `The root "${given}" is not a folder. Give the folder that the paths of the policy start from.`, null);
        }
    }
    catch (error) {
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .problem */ .C)('usage', `The root "${given}" cannot be opened: ${(0,_reason_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonOf */ .A)(error)}.`, null);
    }
    const top = gitTopLevel(folder);
    return { folder, boundary: top ?? folder, git: top !== null };
}
/** The folder, among this one and those above, that holds `.git`: found without starting git, which costs more than a small check. */
function gitTopLevel(folder) {
    for (let at = folder;; at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
        if (holdsGit((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, '.git')))
            return at;
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at) === at)
            return null;
    }
}
/** A repository's own folder, or the file that stands for it in linked work trees and submodules. */
function holdsGit(path) {
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false });
    if (found === undefined)
        return false;
    return found.isFile() || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, 'HEAD'), { throwIfNoEntry: false }) !== undefined;
}
/**
 * Whether an absolute path may be touched: at or below the boundary, and not in git's own folder, where `.git/config` may hold
 * a token (`.GIT` is the same folder where the file system ignores case).
 */
function isInside(root, absolute) {
    const below = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root.boundary, absolute);
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(below))
        return false;
    const parts = below.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
    return parts[0] !== '..' && !parts.some((part) => part.toLowerCase() === '.git');
}
/** An absolute path as the reports show it: relative to the root, with `/`. */
function shownPath(root, absolute) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root.folder, absolute).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
}


/***/ }),

/***/ 4330:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Su: () => (/* binding */ maximumFiles),
/* harmony export */   WH: () => (/* binding */ maximumFileBytes),
/* harmony export */   cT: () => (/* binding */ skippedFolders)
/* harmony export */ });
/** Largest file that is read, in bytes (5 MB; pip files are far smaller). */
const maximumFileBytes = 5_000_000;
/** How many files a list may hold before it is refused: a walk of a whole disk by mistake must end. */
const maximumFiles = 500_000;
/** Folders that hold no dependency file of this repository; a folder with `pyvenv.cfg` (PEP 405) is one as well. */
const skippedFolders = new Set([
    '.git',
    '.hg',
    '.svn',
    '.venv',
    'venv',
    'node_modules',
    '__pycache__',
]);


/***/ })

};
