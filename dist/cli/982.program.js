// fd04e29b906dac5676d8d582e291a218
(function (exports, require, module, __filename, __dirname) {"use strict";
exports.id = 982;
exports.ids = [982,617];
exports.modules = {

/***/ 2982:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runInit: () => (/* binding */ runInit)
});

;// CONCATENATED MODULE: ./src/advise/dependency-path.ts
function readDependencyPath(path) {
    const parts = path.split('/');
    const name = (parts.at(-1) ?? '').toLowerCase();
    const folders = parts.slice(0, -1).map((part) => part.toLowerCase());
    if (folders.some((folder) => foreignFolders.has(folder)))
        return null;
    const extension = /\.(?:txt|in|pip)$/.exec(name)?.[0];
    if (extension === undefined)
        return null;
    const stem = name.slice(0, -extension.length);
    const isNamed = /(?:^|[^a-z])(?:requirements?|reqs?)(?:[^a-z]|$)/.test(stem) || /(?:^|[^a-z])constraints?(?:[^a-z]|$)/.test(stem);
    const isInFolder = folders.some((folder) => requirementsFolders.has(folder)) && !/readme|licen[cs]e|notes?$/.test(stem);
    if (!isNamed && !isInFolder)
        return null;
    const words = stem.split(/[^a-z0-9]+/).filter((word) => word !== '' && !/^(?:requirements?|reqs?|txt)$/.test(word));
    return {
        path,
        folder: path.slice(0, path.length - (parts.at(-1) ?? '').length),
        stem,
        isInput: extension === '.in',
        words,
        environment: { ...pythonIn(stem), ...platformIn(words) },
    };
}
function wordSet(...lines) {
    return new Set(lines.flatMap((line) => line.split(' ')));
}
const foreignFolders = wordSet('vendor vendored _vendor third_party third-party thirdparty extern site-packages node_modules', 'bower_components .venv venv virtualenv .tox .nox .eggs .direnv fixtures testdata test-data test_data', 'snapshots __snapshots__');
const requirementsFolders = wordSet('requirements reqs requirement');
function purposeOf({ words, stem }) {
    const has = (known) => words.some((word) => known.has(word));
    if (has(constraintWords))
        return 'constraints';
    if (has(deadWords) || /\(\d+\)|~$/.test(stem))
        return 'dead';
    if (words.length === 0)
        return 'plain';
    if (has(toolWords))
        return 'tools';
    if (has(slimWords))
        return 'slim';
    if (has(baseWords))
        return 'base';
    return has(deployWords) || words.some(isPythonWord) ? 'deploy' : 'other';
}
const constraintWords = wordSet('constraint constraints');
const deadWords = wordSet('old bak backup copy orig original deprecated unused archive archived legacy tmp temp');
const toolWords = wordSet('dev devel develop development developer test tests testing doc docs documentation lint linting ci local pip', 'debug bench benchmark benchmarks benchmarking typing types mypy style quality qa tools build release', 'packaging pkgutils notebook notebooks jupyter example examples security bootstrap');
const slimWords = wordSet('minimal minimum min mini slim lite light lightweight small tiny lean basic simple core essential essentials');
const baseWords = wordSet('base common default main shared all full');
const deployWords = wordSet('prod production deploy deployment deployed render railway vercel heroku fly netlify docker container azure', 'aws gcp gae appengine cloud cloudrun server staging stage live web pythonanywhere hosting lock locked pinned', 'frozen freeze utf8 cpu gpu cuda linux mac macos windows win kaggle lambda');
function isPythonWord(word) {
    return /^(?:py|python|cp)3?\d{0,2}$/.test(word);
}
function pythonIn(stem) {
    const found = /(?:^|[^a-z0-9])(?:py|python|cp)[-_.]?3[-_.]?(\d{1,2})(?!\d)/.exec(stem) ??
        /(?:^|[^a-z0-9.])3[._](\d{1,2})(?![.\d])/.exec(stem);
    const minor = Number(found?.[1] ?? Number.NaN);
    return minor >= 5 && minor <= 20 ? { python: `3.${minor}` } : {};
}
const platformWords = {
    linux: wordSet('linux ubuntu debian docker container render heroku railway vercel fly netlify lambda cloudrun gae appengine', 'pythonanywhere kaggle'),
    macos: wordSet('mac macos osx darwin'),
    windows: wordSet('win win32 win64 windows'),
};
function platformIn(words) {
    const platforms = ['linux', 'macos', 'windows'];
    for (const word of words)
        for (const platform of platforms)
            if (platformWords[platform].has(word))
                return { platform };
    return {};
}

// EXTERNAL MODULE: ./src/compare/side.ts
var compare_side = __webpack_require__(1816);
// EXTERNAL MODULE: ./src/grouped.ts
var grouped = __webpack_require__(5485);
;// CONCATENATED MODULE: ./src/advise/families.ts


function findFamilies(paths) {
    return byProject(paths).filter(({ files }) => files.length > 1);
}
function lonelyFiles(paths) {
    return byProject(paths).flatMap(({ files }) => (files.length === 1 ? files.map(({ path }) => path) : []));
}
function byProject(paths) {
    const all = [...paths].sort().flatMap((path) => readDependencyPath(path) ?? []);
    return [...(0,grouped/* grouped */.z)(all, (file) => projectFolder(file.folder))].map(([folder, files]) => ({ folder, files }));
}
function projectFolder(folder) {
    return folder.replace(/(^|\/)(?:requirements?|reqs)\/$/i, '$1');
}

;// CONCATENATED MODULE: ./src/advise/deployed-elsewhere.ts



const leastShared = 3;
const mostOwn = 0.2;
function adoptionsAmong(paths, isDeployed) {
    const plain = new Map();
    for (const path of [...paths].sort()) {
        const file = readDependencyPath(path);
        if (file !== null && !file.isInput && purposeOf(file) === 'plain' && !plain.has(file.folder))
            plain.set(file.folder, file);
    }
    return lonelyFiles(paths)
        .filter(isDeployed)
        .flatMap((path) => {
        const file = readDependencyPath(path);
        const base = file === null ? null : nearestAbove(file.folder, plain);
        return file === null || base === null || !adoptable.has(purposeOf(file)) ? [] : [{ file, base }];
    });
}
const adoptable = new Set(['plain', 'base', 'deploy', 'other']);
function nearestAbove(folder, plain) {
    for (let above = folder; above !== '';) {
        above = above.replace(/[^/]*\/$/, '');
        const found = plain.get(above);
        if (found !== undefined)
            return found;
    }
    return null;
}
function withAdopted(families, adoptions, flats) {
    const grown = new Map(families.map((family) => [family.folder, family]));
    for (const { file, base } of adoptions) {
        if (!areAkin(flats.get(base.path), flats.get(file.path)))
            continue;
        const known = grown.get(base.folder) ?? { folder: base.folder, files: [base] };
        const deployed = { ...file, words: [...file.words, 'deploy'] };
        grown.set(base.folder, { ...known, files: [...known.files, deployed] });
    }
    return [...grown.values()].sort((a, b) => (a.folder < b.folder ? -1 : 1));
}
function areAkin(base, file) {
    if (base === undefined || file === undefined)
        return false;
    const [wanted, own] = [packagesOf(base), packagesOf(file)];
    const shared = [...wanted.keys()].filter((key) => own.has(key)).length;
    const isMost = (size) => size - shared <= Math.max(1, mostOwn * size);
    return shared >= leastShared && isMost(wanted.size) && isMost(own.size);
}
function packagesOf(flat) {
    return (0,compare_side/* sideOf */.Jh)([flat]).packages;
}

// EXTERNAL MODULE: ./src/compare/compare-group.ts + 3 modules
var compare_group = __webpack_require__(3833);
// EXTERNAL MODULE: ./src/compare/judge-group.ts + 2 modules
var judge_group = __webpack_require__(3671);
// EXTERNAL MODULE: ./src/policy/policy-path.ts
var policy_path = __webpack_require__(2968);
// EXTERNAL MODULE: ./src/python/name.ts
var python_name = __webpack_require__(5411);
;// CONCATENATED MODULE: ./src/advise/candidate.ts


function candidateOf(name, flat) {
    const side = (0,compare_side/* sideOf */.Jh)([flat]);
    const [own] = flat.documents;
    const pathsOf = (reached) => new Set(reached.map(({ document }) => document.path).filter((path) => path !== name.path));
    return {
        name,
        path: name.path,
        purpose: purposeIn(name),
        flat,
        side,
        ownPackages: flat.requirements.filter(({ document }) => document === own).length,
        includes: pathsOf(flat.requirements),
        constrainedBy: pathsOf(flat.constraints),
    };
}
function purposeIn(name) {
    const purpose = purposeOf(name);
    const inFolder = /(?:^|\/)(?:requirements?|reqs)\/$/i.test(name.folder);
    return inFolder && purpose === 'slim' && name.words.length === 1 && name.stem === 'core' ? 'base' : purpose;
}

;// CONCATENATED MODULE: ./src/advise/choose-base.ts
function indexFamily(candidates) {
    const keyOf = ({ name }) => `${name.folder}${name.stem}`;
    const inputs = new Map(candidates.filter(({ name }) => name.isInput).map((one) => [keyOf(one), one]));
    const made = new Map(candidates.filter(({ name }) => !name.isInput).map((one) => [keyOf(one), one]));
    const includers = new Map();
    for (const { includes } of candidates) {
        for (const path of includes)
            includers.set(path, (includers.get(path) ?? 0) + 1);
    }
    const paths = new Set(candidates.map(({ path }) => path));
    return {
        candidates,
        inputOf: (file) => (file.name.isInput ? null : (inputs.get(keyOf(file)) ?? null)),
        madeFrom: (input) => (input.name.isInput ? (made.get(keyOf(input)) ?? null) : null),
        includers: ({ path }) => includers.get(path) ?? 0,
        has: (path) => paths.has(path),
    };
}
function chooseBase(family) {
    const fitting = family.candidates.filter((one) => fits.has(one.purpose) && (isMostlyOwn(one) || ![...one.includes].some(family.has)));
    const ranked = fitting
        .map((one) => ({ one, rank: [rankOf(one.purpose), -family.includers(one), -one.side.packages.size] }))
        .sort((a, b) => compareRanks(a.rank, b.rank));
    const chosen = ranked[0]?.one ?? null;
    return chosen === null ? null : (family.inputOf(chosen) ?? chosen);
}
function isKnownBase(file, family) {
    return rankOf(file.purpose) < 2 || family.includers(file) > 0;
}
function isMostlyOwn({ purpose, ownPackages, side }) {
    return purpose === 'plain' && ownPackages > 0.5 * side.packages.size;
}
const fits = new Set(['plain', 'base', 'deploy', 'other']);
function rankOf(purpose) {
    return purpose === 'plain' ? 0 : purpose === 'base' ? 1 : 2;
}
function compareRanks(a, b) {
    const differing = a.findIndex((value, index) => value !== b[index]);
    return differing < 0 ? 0 : (a[differing] ?? 0) - (b[differing] ?? 0);
}

// EXTERNAL MODULE: ./src/fix/tool-made.ts
var tool_made = __webpack_require__(7755);
// EXTERNAL MODULE: ./src/compare/platform-package.ts
var platform_package = __webpack_require__(4357);
// EXTERNAL MODULE: ./src/documents/include.ts + 1 modules
var include = __webpack_require__(8991);
// EXTERNAL MODULE: ./src/documents/section.ts
var section = __webpack_require__(449);
// EXTERNAL MODULE: ./src/documents/commented-out.ts
var commented_out = __webpack_require__(5879);
// EXTERNAL MODULE: ./src/documents/generated.ts
var generated = __webpack_require__(6967);
// EXTERNAL MODULE: ./src/fix/mention.ts
var fix_mention = __webpack_require__(961);
// EXTERNAL MODULE: ./src/shorten.ts
var shorten = __webpack_require__(2318);
;// CONCATENATED MODULE: ./src/advise/own-words.ts





const longestReason = 120;
function ownWordsOf(document) {
    if ((0,generated/* generatedBy */.B)(document) !== null)
        return () => null;
    const remarks = new Map();
    const commentedOutLines = new Set();
    for (const { comment, requirement } of (0,commented_out/* findCommentedOut */.Y)(document)) {
        commentedOutLines.add(comment.line);
        const { name } = requirement;
        if (name !== null && requirement.comment !== null && !remarks.has(name))
            remarks.set(name, requirement.comment);
    }
    return (name) => {
        const remark = remarks.get(name);
        if (remark !== undefined)
            return reasonOf(remark);
        const mention = (0,fix_mention/* mentionOf */.s)(document, name);
        if (mention === null || commentedOutLines.has(mention.line))
            return null;
        const words = reasonOf(mention.text);
        return words !== null && (0,python_name/* canonicalName */.Ew)(words) === name ? `named in a comment, line ${mention.line}` : words;
    };
}
function reasonOf(comment) {
    const words = comment.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, ' ').replace(/^[\s#*\u2022\u2013\u2014-]+/, '');
    const text = words
        .split(' ')
        .filter((word) => word !== '')
        .join(' ');
    if (text === '')
        return null;
    return (0,shorten/* shorten */.m)(text, longestReason);
}

;// CONCATENATED MODULE: ./src/advise/tool-packages.ts

function isToolPackage(name) {
    return (tools.has(name) || /^(?:pytest|flake8|pylint|mypy|types|sphinx|jupyter)-/.test(name) || name.endsWith('-stubs'));
}
function isToolHeading(text) {
    return /\b(?:test|tests|testing|dev|development|developer|lint|linting|linters|formatting|code quality|quality|debug|debugging|typing|docs|documentation|pre-commit|tooling)\b/i.test(text);
}
function isGpuPackage(name) {
    return /^(?:nvidia|cupy|pycuda|triton|bitsandbytes)(?:-|$)|-(?:gpu|cuda|cu\d{2,3})$/.test(name);
}
const tools = new Set(`pytest coverage tox nox nose nose2 mock factory-boy faker hypothesis responses freezegun vcrpy black isort
  flake8 ruff pylint pycodestyle pyflakes autopep8 yapf bandit mypy pyright pre-commit ipython ipdb pdbpp pudb
  django-debug-toolbar jupyter jupyterlab notebook ipykernel sphinx mkdocs pdoc pip-tools pipdeptree
  bump2version twine build wheel locust`
    .split(/\s+/)
    .map(python_name/* canonicalName */.Ew));

;// CONCATENATED MODULE: ./src/advise/excuse-absences.ts






function excusesOf(pair, absent) {
    const { base, variant, isMade } = pair;
    const document = variant.flat.documents[0];
    const ownWords = document === undefined || absent.length === 0 ? () => null : ownWordsOf(document);
    const tools = isMade ? [] : toolSections(base, absent);
    const namesUnder = (isLast) => new Set(tools.flatMap((one) => (one.isLast === isLast ? [...one.keys] : [])));
    const inSection = namesUnder(false);
    const inLastSection = namesUnder(true);
    const standIns = [];
    const reasons = new Map();
    const unexplained = [];
    for (const draft of absent) {
        const { package: name, detail } = draft;
        if (name === null || inSection.has(name))
            continue;
        const reason = ownWords(name) ?? (inLastSection.has(name) ? toolReason : isMade ? null : knownReason(pair, name));
        if (detail.code === 'missing' && detail.lookalike !== null) {
            standIns.push({ package: nameInPolicy(draft.name), with: detail.lookalike });
        }
        else if (reason !== null)
            reasons.set(draft, reason);
        else
            unexplained.push(draft);
    }
    const sections = tools.flatMap(({ section, isLast }) => (isLast ? [] : [section]));
    return { sections, standIns, reasons, unexplained };
}
const toolReason = 'a tool of those who work on it';
function knownReason({ variant, environment }, name) {
    if (isToolPackage(name))
        return toolReason;
    const foreign = (0,platform_package/* foreignPackage */.T)(name, { platform: environment.platform ?? 'linux' });
    if (foreign !== null)
        return `made for ${foreign.madeFor}`;
    return variant.name.words.includes('cpu') && isGpuPackage(name) ? 'needs a GPU, as its name says' : null;
}
function exceptionsFor({ sections, reasons, unexplained }, absent, until) {
    const unsettled = new Set(unexplained);
    const omit = absent.flatMap((draft) => {
        const what = { package: nameInPolicy(draft.name) };
        const reason = reasons.get(draft);
        if (reason !== undefined)
            return [{ what, reason, until: null }];
        if (!unsettled.has(draft))
            return [];
        return [{ what, reason: until === null ? 'left out when this policy was written' : notReviewed, until }];
    });
    return {
        omit: [...sections.map((section) => ({ what: { section }, reason: toolReason, until: null })), ...omit],
        forgotten: until === null ? [] : unexplained.map(forgottenOf),
    };
}
const notReviewed = 'found by init, not reviewed';
function forgottenOf({ name, bases, detail }) {
    const commented = detail.code === 'commented-out' ? detail.commented : null;
    return { name, base: bases[0] ?? null, commented };
}
function nameInPolicy(name) {
    return (0,python_name/* isPackageName */.TP)(name) ? name : (0,python_name/* canonicalName */.Ew)(name);
}
function toolSections(base, absent) {
    const missing = new Set(absent.map(({ key }) => key));
    const elsewhere = new Set();
    const headings = new Map();
    for (const document of (0,include/* installedDocuments */.Xd)(base.flat)) {
        for (const { heading, requirements, end } of (0,section/* sectionsOf */.K)(document)) {
            const own = requirements.flatMap(({ name }) => name ?? []);
            if (heading === null || !isToolHeading(heading.text)) {
                for (const name of own)
                    elsewhere.add(name);
                continue;
            }
            const known = headings.get(heading.text) ?? { names: [], isLast: false };
            for (const name of own)
                known.names.push(name);
            if (end === document.text.length)
                known.isLast = true;
            headings.set(heading.text, known);
        }
    }
    const isLeftOut = (name) => missing.has(name) && !elsewhere.has(name);
    return [...headings]
        .filter(([text, { names }]) => isPlainText(text) && names.some(isToolPackage) && names.every(isLeftOut))
        .map(([section, { names, isLast }]) => ({ section, keys: new Set(names), isLast }));
}
function isPlainText(text) {
    return text.length <= 80 && !/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(text);
}

;// CONCATENATED MODULE: ./src/advise/propose-variant.ts




function proposeVariant(question) {
    const facts = factsOf(question);
    const relation = relationOf(question, facts);
    if (typeof relation !== 'string')
        return relation.why;
    const { variant, environment } = question;
    const { absent, isNear, excuses } = facts;
    const isMirror = relation === 'superset' || relation === 'equal';
    const nothing = { omit: [], forgotten: [] };
    const allowed = relation === 'subset' ? facts.extra : [];
    const [document] = variant.flat.documents;
    return {
        path: variant.path,
        relation,
        environment,
        ...(isMirror ? exceptionsFor(excuses, absent, isNear ? question.until : null) : nothing),
        substitute: relation === 'overlay' ? [] : excuses.standIns,
        extra: allowed.map(({ name }) => ({ what: { package: nameInPolicy(name) }, reason: null, until: null })),
        differ: relation === 'overlay' ? excuseConflicts(question) : [],
        byTool: document === undefined ? null : (0,tool_made/* howToolAdds */.j)(document, question.base.side),
        because: `${becauseOf(relation, facts)}${notAsked(relation, question)}${installedBy(question)}${isMirror ? withoutReason(facts) : ''}`,
    };
}
function factsOf(question) {
    const compared = compareAs(question, 'equal');
    const { drafts, summary } = compared;
    const { basePackages: wanted, frozenBase } = summary;
    const absent = drafts.filter(({ kind }) => kind === 'absence');
    const excuses = excusesOf(question, absent);
    const present = summary.present + excuses.standIns.length;
    const standIns = new Set(excuses.standIns.map((one) => (0,python_name/* canonicalName */.Ew)(one.with)));
    const extra = drafts.filter((draft) => draft.kind === 'presence' && !(draft.package && standIns.has(draft.package)));
    const unexplained = excuses.unexplained.length + absent.filter(isNameless).length;
    const isAkin = 2 * present >= wanted || 2 * present >= present + extra.length;
    const lacksLittle = present >= 0.8 * (present + unexplained) || (unexplained === 1 && present >= 2);
    const isNear = question.isMade || (present > 0 && isAkin && lacksLittle);
    return { wanted, present, absent, extra, excuses, isNear, frozenBase };
}
function compareAs({ base, variant, environment, today }, relation) {
    const rule = { ...plainRule, relation, environment };
    const group = { name: base.path, base: [base.path], variants: [{ path: variant.path, rule }] };
    const flats = new Map([base, variant].map(({ path, flat }) => [path, flat]));
    const [compared] = (0,compare_group/* compareGroup */.B)(group, flats, today).variants;
    if (compared === undefined)
        throw new RangeError('a variant that was read is compared');
    return compared;
}
const plainRule = { versions: 'compatible', extra: [], omit: [], differ: [], substitute: [], require: [] };
function relationOf(question, facts) {
    const { base, variant, isMade } = question;
    const { present, absent, extra } = facts;
    if (present + extra.length === 0)
        return { why: 'names no package' };
    if (base.includes.has(variant.path))
        return { why: `${base.path} includes it` };
    if (variant.includes.has(base.path))
        return 'overlay';
    const shown = shownRelation(question, facts);
    if (shown === 'superset' && absent.some(isNameless)) {
        return extra.some(isNameless) || isMade || extra.length > present
            ? { why: `differs from ${base.path} in lines without a package name, which a policy cannot excuse` }
            : 'subset';
    }
    if (shown === 'subset' && extra.some(isNameless)) {
        return { why: `has lines without a package name that ${base.path} lacks, which a policy cannot excuse` };
    }
    return shown;
}
function isNameless(draft) {
    return draft.package === null;
}
function shownRelation({ base, variant, isMade, isKnownBase, deployment }, { wanted, present, absent, extra, isNear, frozenBase }) {
    const isMostOfBase = 2 * present >= wanted;
    const isMostOfOwn = 2 * present >= present + extra.length;
    const isForDeploy = (variant.purpose === 'deploy' || deployment !== null) && isMostOfBase && !frozenBase;
    if (isMade)
        return isMostOfBase ? 'superset' : { why: `seems not to be made from ${base.path}` };
    if (!isKnownBase && !isNear)
        return { why: sharing(base, present, extra.length) };
    if (variant.constrainedBy.has(base.path))
        return 'overlay';
    if (variant.purpose === 'tools' && !isNear && !isForDeploy)
        return 'overlay';
    if (absent.length === 0 && extra.length === 0)
        return 'equal';
    if (variant.purpose === 'slim' && isMostOfOwn)
        return 'subset';
    if (isNear || isForDeploy)
        return 'superset';
    return isMostOfOwn && present > 1 ? 'subset' : { why: sharing(base, present, extra.length) };
}
function sharing({ path }, shared, others) {
    if (shared === 0)
        return `shares no package with ${path}`;
    const own = shared + others;
    if (own === 1)
        return 'names one package alone';
    return `shares ${shared} of its ${own} packages with ${path}`;
}
function becauseOf(relation, { wanted, present, extra, absent }) {
    const packages = wanted === 1 ? 'package' : 'packages';
    switch (relation) {
        case 'equal':
            return `has the ${wanted} ${packages} of the base, and no other`;
        case 'superset':
            return absent.length === 0
                ? `has ${wanted === 1 ? 'the 1 package' : `all ${wanted} packages`} of the base`
                : `has ${present} of ${wanted} ${packages} of the base`;
        case 'subset':
            return `has ${present} of ${wanted} ${packages} of the base${extra.length === 0 ? '' : `, and ${extra.length} of its own`}`;
        case 'overlay':
            return 'installed on top of the base';
    }
}
function notAsked(relation, { variant }) {
    return relation === 'subset' && variant.purpose !== 'slim' ? '; new ones are not asked of it' : '';
}
function installedBy({ deployment }) {
    if (deployment === null)
        return '';
    const { by, certain } = deployment;
    return `; ${by.path}:${by.line} ${certain ? 'installs it' : 'seems to install it'}`;
}
function withoutReason({ isNear, excuses }) {
    const count = isNear ? 0 : excuses.unexplained.length;
    if (count === 0)
        return '';
    return `; the files do not say why ${count === 1 ? '1 package is' : `${count} packages are`} left out`;
}
function excuseConflicts(question) {
    const { drafts } = compareAs(question, 'overlay');
    const conflicts = drafts.filter(({ detail }) => detail.code === 'version-conflict');
    return conflicts.map(({ name }) => ({
        what: { package: nameInPolicy(name) },
        reason: `in conflict; ${notReviewed}`,
        until: question.until,
    }));
}

;// CONCATENATED MODULE: ./src/advise/propose-policy.ts







function proposePolicy(question) {
    const groups = [];
    const leftAlone = [];
    const lineFindings = [];
    for (const family of question.families) {
        const proposed = proposeFamily(question, family, leftAlone);
        for (const group of proposed) {
            const { variants, lines, frozen } = keepWhatHolds(question, group, leftAlone);
            if (variants.length === 0)
                continue;
            groups.push({ base: group.base, frozen, variants });
            for (const line of lines)
                lineFindings.push(line);
        }
    }
    return { groups, leftAlone, lineFindings };
}
function withoutBase(paths) {
    const folders = new Set(paths.map((path) => path.slice(0, path.lastIndexOf('/') + 1)));
    const [folder] = folders;
    if (folders.size === 1 && folder !== '' && folder !== undefined && paths.length > fewFiles)
        return [{ path: folder, why: `${paths.length} files, none of which is a base for the others` }];
    return paths.map((path) => ({ path, why: 'no file beside it is a base for it' }));
}
const fewFiles = 5;
function proposeFamily(question, family, leftAlone) {
    const index = indexFamily(candidatesOf(question, family, leftAlone));
    const base = chooseBase(index);
    const groups = new Map(base === null ? [] : [[base.path, []]]);
    const unlike = [];
    const alone = [];
    for (const variant of index.candidates) {
        if (variant === base)
            continue;
        const own = index.inputOf(variant);
        const against = own ?? (base === null ? null : nearestBase(base, index.madeFrom(base), variant));
        if (against === null) {
            if (index.madeFrom(variant) === null)
                alone.push(variant.path);
            continue;
        }
        const proposed = proposeVariant({
            base: against,
            variant,
            environment: environmentOf(question, variant),
            isMade: own !== null,
            deployment: question.deployedBy.get(variant.path) ?? null,
            isKnownBase: own !== null || (base !== null && isKnownBase(base, index)),
            today: question.today,
            until: question.until,
        });
        const known = groups.get(against.path);
        if (typeof proposed === 'string')
            unlike.push({ path: variant.path, why: proposed });
        else if (known === undefined)
            groups.set(against.path, [proposed]);
        else
            known.push(proposed);
    }
    const isMistaken = base !== null && groups.size === 1 && unlike.length > 0 && !isKnownBase(base, index);
    if (isMistaken && groups.get(base.path)?.length === 0)
        for (const { path } of [base, ...unlike])
            alone.push(path);
    else
        for (const one of unlike)
            leftAlone.push(one);
    for (const one of withoutBase(alone))
        leftAlone.push(one);
    return [...groups]
        .filter(([, variants]) => variants.length > 0)
        .map(([path, variants]) => ({ base: path, variants }));
}
function candidatesOf(question, { files }, leftAlone) {
    return files.flatMap((file) => {
        const flat = question.flats.get(file.path);
        const fatal = flat?.problems.find((problem) => problem.fatal);
        const why = flat === undefined ? (question.unreadable.get(file.path) ?? 'it cannot be read') : (fatal?.message ?? null);
        const complaint = why ?? (0,policy_path/* pathComplaint */.x)(file.path);
        if (flat === undefined || complaint !== null) {
            leftAlone.push({ path: file.path, why: complaint ?? '' });
            return [];
        }
        const candidate = candidateOf(file, flat);
        const odd = oddity(candidate);
        if (odd === null)
            return [candidate];
        leftAlone.push({ path: file.path, why: odd });
        return [];
    });
}
function oddity({ purpose, side, ownPackages, includes }) {
    if (purpose === 'constraints')
        return 'constraints narrow versions and install nothing';
    if (purpose === 'dead')
        return 'probably dead, by its name';
    if (side.packages.size === 0)
        return 'names no package';
    return ownPackages === 0 ? `only includes ${[...includes].join(', ')}` : null;
}
function nearestBase(base, made, variant) {
    if (made === null || made === variant || variant.name.isInput || variant.includes.has(base.path))
        return base;
    return variant.includes.has(made.path) || likeness(made, variant) > likeness(base, variant) ? made : base;
}
function likeness(a, b) {
    let shared = 0;
    for (const key of b.side.packages.keys())
        if (a.side.packages.has(key))
            shared += 1;
    return shared / (a.side.packages.size + b.side.packages.size - shared);
}
function environmentOf({ deployedBy }, { name, path }) {
    return deployedBy.has(path)
        ? { ...name.environment, platform: name.environment.platform ?? 'linux' }
        : name.environment;
}
function keepWhatHolds(question, group, leftAlone) {
    const comparison = (0,compare_group/* compareGroup */.B)(groupOf(group), question.flats, question.today);
    const findings = (0,judge_group/* judgeGroup */.d)(comparison, null, { enforce: 'all', severity: new Map() }).filter(({ counts }) => counts);
    const isLine = (code) => code === 'duplicate' || code === 'unreadable-line';
    const failing = new Map(findings.filter(({ code }) => !isLine(code)).map((finding) => [finding.variant, finding]));
    for (const [path, { code, name }] of failing) {
        if (path !== null)
            leftAlone.push({ path, why: `${code} of ${name} cannot be excused by a policy` });
    }
    return {
        base: group.base,
        frozen: comparison.variants.some(({ summary }) => summary.frozenBase),
        variants: group.variants.filter(({ path }) => !failing.has(path)),
        lines: findings
            .filter(({ code, variant }) => isLine(code) && !failing.has(variant))
            .map(({ code, at }) => ({ code, at })),
    };
}
function groupOf({ base, variants }) {
    return {
        name: base,
        base: [base],
        variants: variants.map((variant) => ({ path: variant.path, rule: ruleOf(variant) })),
    };
}
const nowhere = { path: '', line: 1, column: 1 };
function ruleOf(variant) {
    const packages = (list) => list.flatMap(({ what, reason, until }) => 'package' in what ? [{ kind: 'package', pattern: what.package, reason, until, place: nowhere }] : []);
    const sections = variant.omit.flatMap(({ what, reason, until }) => 'section' in what ? [{ kind: 'section', heading: what.section, reason, until, place: nowhere }] : []);
    return {
        relation: variant.relation,
        environment: variant.environment,
        versions: 'compatible',
        extra: packages(variant.extra),
        omit: [...sections, ...packages(variant.omit)],
        differ: packages(variant.differ),
        substitute: variant.substitute.map((one) => ({
            kind: 'substitute',
            package: (0,python_name/* canonicalName */.Ew)(one.package),
            with: one.with,
            reason: null,
            until: null,
            place: nowhere,
        })),
        require: [],
    };
}

;// CONCATENATED MODULE: ./src/advise/write-policy.ts
function writePolicy(proposal, { today, page }) {
    const lines = [
        '# Which dependency files belong together, and how far they may drift apart.',
        `# Proposed by "dependency-file-sync init" on ${today} from what the files say; every line is yours to change.`,
        `# What each key means: ${page}`,
        'version: 1',
        'groups:',
        ...proposal.groups.flatMap(groupLines),
        ...severityLines(proposal.lineFindings),
        ...leftAloneLines(proposal),
    ];
    return `${lines.join('\n')}\n`;
}
function groupLines({ base, frozen, variants }) {
    const note = frozen
        ? ['  # The base looks like the output of pip freeze: it also names what its packages bring along.']
        : [];
    return [...note, `  - base: ${scalar(base)}`, '    variants:', ...variants.flatMap(variantLines)];
}
function variantLines(variant) {
    const { path, relation, environment, because } = variant;
    const details = [
        ...(relation === 'superset' ? [] : [`relation: ${relation}`]),
        ...environmentLine(environment),
        ...substituteLines(variant),
        ...listLines('omit', variant.omit.filter((one) => !waits(one)), variant.omit.filter(waits), howToAdd(variant)),
        ...listLines('extra', variant.extra, [], ''),
        ...listLines('differ', [], variant.differ, ''),
    ];
    const comment = `      # ${inComment(because)}`;
    if (details.length === 0)
        return [comment, `      - ${scalar(path)}`];
    return [comment, `      - path: ${scalar(path)}`, ...details.map((line) => `        ${line}`)];
}
function environmentLine({ python, platform }) {
    const parts = [
        ...(python === undefined ? [] : [`python: ${JSON.stringify(python)}`]),
        ...(platform === undefined ? [] : [`platform: ${platform}`]),
    ];
    return parts.length === 0 ? [] : [`environment: { ${parts.join(', ')} }`];
}
function substituteLines({ substitute }) {
    if (substitute.length === 0)
        return [];
    return ['substitute:', ...substitute.map((one) => `  ${scalar(one.package)}: ${scalar(one.with)}`)];
}
function listLines(key, settled, waiting, howToAdd) {
    if (settled.length + waiting.length === 0)
        return [];
    const advice = key === 'omit' ? forgottenAdvice('these lines', howToAdd) : conflictAdvice;
    if (key === 'omit' && settled.length === 0) {
        const whole = forgottenAdvice('this list, with "omit",', howToAdd).map((line) => `# ${line}`);
        return [...whole, `${key}:`, ...waiting.map(exceptionLine)];
    }
    return [
        `${key}:`,
        ...settled.map(exceptionLine),
        ...(waiting.length === 0 ? [] : advice.map((line) => `  # ${line}`)),
        ...waiting.map(exceptionLine),
    ];
}
function forgottenAdvice(what, howToAdd) {
    return [
        inComment(`Probably forgotten. To add them: delete ${what} and ${howToAdd}.`),
        'To leave them out: say why, and delete the date.',
    ];
}
function howToAdd({ byTool }) {
    return byTool ?? 'run "dependency-file-sync fix"';
}
const conflictAdvice = [
    'No version satisfies both files: mend it and delete the line, or say why and delete the date.',
];
function waits({ until }) {
    return until !== null;
}
function exceptionLine({ what, reason, until }) {
    const [key, value] = 'package' in what ? ['package', what.package] : ['section', what.section];
    if (reason === null && until === null && key === 'package')
        return `  - ${scalar(value)}`;
    const parts = [
        `${key}: ${scalar(value)}`,
        ...(reason === null ? [] : [`reason: ${scalar(reason)}`]),
        ...(until === null ? [] : [`until: ${until}`]),
    ];
    return `  - { ${parts.join(', ')} }`;
}
function severityLines(findings) {
    const codes = [...new Set(findings.map(({ code }) => code))];
    if (codes.length === 0)
        return [];
    return [
        'severity:',
        ...codes.flatMap((code) => {
            const places = new Set(findings.flatMap((finding) => finding.code === code && finding.at !== null ? [`${finding.at.path}:${finding.at.line}`] : []));
            return [
                `  # ${inComment([...places].join(', '))}: when ${places.size > 1 ? 'these are' : 'this is'} mended, delete the line`,
                `  ${code}: warning`,
            ];
        }),
    ];
}
function leftAloneLines({ leftAlone }) {
    if (leftAlone.length === 0)
        return [];
    return ['', '# Left alone:', ...leftAlone.map(({ path, why }) => `# - ${inComment(`${path}: ${why}`)}`)];
}
function inComment(text) {
    return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, ' ').slice(0, 300);
}
function scalar(text) {
    const isPlain = /^[A-Za-z_][\w./ ()@+*-]*$/.test(text) &&
        !text.endsWith(' ') &&
        !/^(?:null|true|false|yes|no|on|off|y|n)$/i.test(text);
    return isPlain ? text : JSON.stringify(text).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, escaped);
}
function escaped(character) {
    return [...Array(character.length).keys()]
        .map((at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`)
        .join('');
}

// EXTERNAL MODULE: ./src/pipeline/overlay.ts
var overlay = __webpack_require__(486);
// EXTERNAL MODULE: ./src/pipeline/read-documents.ts
var read_documents = __webpack_require__(2339);
// EXTERNAL MODULE: ./src/pipeline.ts + 3 modules
var pipeline = __webpack_require__(1152);
// EXTERNAL MODULE: ./src/policy/default-policy-path.ts
var default_policy_path = __webpack_require__(5356);
// EXTERNAL MODULE: ./src/report/project.ts + 1 modules
var project = __webpack_require__(6488);
// EXTERNAL MODULE: ./src/snapshot/git-command.ts
var git_command = __webpack_require__(8036);
;// CONCATENATED MODULE: ./src/snapshot/default-branch.ts

async function defaultBranch(root) {
    if (!root.git)
        return 'main';
    const patterns = ['main', 'master'].flatMap((name) => [`refs/heads/${name}`, `${remote}${name}`]);
    const args = ['for-each-ref', '--format=%(refname) %(symref)', `${remote}HEAD`, ...patterns];
    const answer = await (0,git_command/* runGit */.EO)(root.boundary, args);
    if ('code' in answer)
        return 'main';
    const found = new Map(answer.output
        .toString('utf8')
        .split('\n')
        .map((line) => {
        const [name = '', target = ''] = line.split(' ');
        return [name, target];
    }));
    const ofOrigin = found.get(`${remote}HEAD`);
    if (ofOrigin?.startsWith(remote))
        return ofOrigin.slice(remote.length);
    const isThere = (name) => found.has(`refs/heads/${name}`) || found.has(`${remote}${name}`);
    return isThere('master') && !isThere('main') ? 'master' : 'main';
}
const remote = 'refs/remotes/origin/';

// EXTERNAL MODULE: ./src/snapshot/disk.ts
var disk = __webpack_require__(3907);
// EXTERNAL MODULE: ./src/snapshot/root.ts
var snapshot_root = __webpack_require__(742);
// EXTERNAL MODULE: ./src/deployments/installation.ts
var installation = __webpack_require__(6698);
// EXTERNAL MODULE: ./src/deployments/read-installations.ts + 40 modules
var read_installations = __webpack_require__(3598);
;// CONCATENATED MODULE: ./src/cli/init-deployments.ts


async function deployedFiles(snapshot) {
    const found = await (0,read_installations.readInstallations)(snapshot);
    if ('code' in found)
        return new Map();
    const first = new Map();
    for (const one of (0,installation/* deployedIn */.G)(found))
        if (!first.has(one.file))
            first.set(one.file, one);
    return first;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/problem.ts
var problem = __webpack_require__(4008);
// EXTERNAL MODULE: ./src/snapshot/reason.ts
var reason = __webpack_require__(5518);
// EXTERNAL MODULE: ./src/snapshot/temporary-file.ts
var temporary_file = __webpack_require__(5690);
// EXTERNAL MODULE: ./src/snapshot/write-output.ts
var write_output = __webpack_require__(4617);
;// CONCATENATED MODULE: ./src/cli/init-files.ts








async function withoutIgnored(root, paths) {
    if (!root.git || paths.length === 0)
        return paths;
    const args = ['--no-literal-pathspecs', 'check-ignore', '--stdin', '-z'];
    const fromTop = (path) => `./${(0,snapshot_root/* prefixOf */.MT)(root)}${path}`;
    const answer = await (0,git_command/* runGit */.EO)(root.boundary, args, paths.map((path) => `${fromTop(path)}\0`).join(''));
    if ('code' in answer)
        return answer;
    if (answer.status !== 0 && answer.status !== 1)
        return (0,git_command/* gitFailed */.gk)('say which files it ignores', answer);
    const ignored = new Set(answer.output.toString('utf8').split('\0'));
    return paths.filter((path) => !ignored.has(fromTop(path)));
}
function writeNewFile(root, path, text, operations = temporary_file/* fileOperations */.DT) {
    const absolute = (0,external_node_path_.resolve)(root.folder, path);
    let isMade = false;
    try {
        makeFolder(root, (0,external_node_path_.dirname)(absolute));
        const descriptor = operations.openSync(absolute, 'wx');
        isMade = true;
        try {
            operations.writeFileSync(descriptor, text);
        }
        finally {
            operations.closeSync(descriptor);
        }
        return null;
    }
    catch (error) {
        if (isMade)
            (0,write_output/* removeIfThere */.K)(absolute, operations);
        return (0,problem/* problem */.CC)('usage', `"${path}" cannot be written: ${(0,reason/* reasonOf */.A)(error)}.`, { path });
    }
}
function makeFolder(root, folder) {
    if ((0,external_node_fs_.lstatSync)(folder, { throwIfNoEntry: false }) === undefined)
        (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
    if (!(0,snapshot_root/* isInside */.FK)(root, external_node_fs_.realpathSync.native(folder)))
        throw new Error('it leads out of the repository');
}

// EXTERNAL MODULE: ./src/report/plural.ts
var plural = __webpack_require__(1190);
// EXTERNAL MODULE: ./src/report/visible.ts
var visible = __webpack_require__(776);
// EXTERNAL MODULE: ./src/report/wrap.ts
var wrap = __webpack_require__(8748);
;// CONCATENATED MODULE: ./src/cli/init-report.ts





function proposalText(proposal, telling) {
    const { width } = telling;
    const blocks = [
        forgottenLines(proposal, telling),
        ['Proposed rules:', ...proposal.groups.flatMap((group) => init_report_groupLines(group))],
        proposal.lineFindings.length === 0 ? [] : lineFindingLines(proposal, width),
        proposal.leftAlone.length === 0 ? [] : ['Left alone:', ...init_report_leftAloneLines(proposal, width)],
    ];
    const text = blocks.filter((block) => block.length > 0).map((block) => block.join('\n'));
    return `${text.join('\n\n')}\n`;
}
function nothingFound({ leftAlone }, lonely, policyPage) {
    const sought = 'no dependency files were found that belong together (a requirements.txt, and beside it or in requirements/ a variant such as requirements-render.txt)';
    const all = [...leftAlone, ...lonely.map((path) => ({ path, why: 'no other dependency file lies beside it' }))];
    const rest = all.length - mostListed;
    return [
        sought,
        ...all.slice(0, mostListed).map(({ path, why }) => `left alone: ${(0,visible/* clip */.$Q)(path, 200)}: ${(0,visible/* clip */.$Q)(why, 300)}`),
        ...(rest > 0 ? [`and ${rest} more`] : []),
        `files that belong together all the same can be named in a policy that you write: ${policyPage}`,
    ];
}
function nextSteps(policyPath, folder, branch, checkCommand) {
    const place = folder === '' ? '' : ' at the top of the repository';
    return [
        `Written: ${policyPath}`,
        '',
        `Next: read it, then run "${checkCommand}".`,
        `To check every pull request, copy this to .github/workflows/dependency-file-sync.yml${place}:`,
        '',
        workflowFor(folder, branch),
    ].join('\n');
}
function workflowFor(folder, branch) {
    const inputs = folder === '' ? '' : `        with:\n          root: ${scalar(folder.replace(/\/$/, ''))}\n`;
    return `name: Dependency File Sync
on:
  pull_request:
  merge_group:
  push:
    branches: [${scalar(branch)}]
permissions:
  contents: read
  pull-requests: write
jobs:
  dependency-file-sync:
    runs-on: ubuntu-latest
    steps:
      - uses: ${project/* OWNER */.yo}/dependency-file-sync@v1
${inputs}`;
}
function forgottenLines({ groups }, { until, width, fixCommand }) {
    const variants = groups.flatMap((group) => group.variants).filter(({ forgotten }) => forgotten.length > 0);
    if (variants.length === 0)
        return [];
    const count = variants.reduce((sum, { forgotten }) => sum + forgotten.length, 0);
    const [them, their] = count === 1 ? ['it', 'its line'] : ['them', 'their lines'];
    const advice = `The policy excuses ${them}; after ${until} a warning reminds you. To add ${them}: delete ${their} from the policy, with an "omit" that is left empty, and ${howToAddAll(variants)}`;
    return [
        `Probably forgotten: ${(0,plural/* plural */.LS)(count, 'line')}. Look at ${them}.`,
        ...variants.flatMap(forgottenIn),
        ...(0,wrap/* wrap */.L)(advice, width - 2, 0).map((line) => `  ${line}`),
        ...(variants.some(({ byTool }) => byTool === null) ? [`  ${fixCommand}`] : []),
    ];
}
function howToAddAll(variants) {
    const byTool = variants.flatMap(({ path, byTool }) => (byTool === null ? [] : [{ path, way: byTool }]));
    if (byTool.length === 0)
        return 'run:';
    const ways = byTool.map(({ path, way }) => (0,visible/* visible */.RK)((0,visible/* clip */.$Q)(variants.length === 1 ? way : `for ${path} ${way}`, 500)));
    return `${(0,plural/* enumerateSome */.Dr)(ways, 4)}${byTool.length < variants.length ? '; for the rest run:' : '.'}`;
}
function forgottenIn({ path, forgotten }) {
    const longest = forgotten.reduce((most, { name }) => Math.max(most, name.length), 0);
    return [
        `  ${(0,visible/* visible */.RK)(path)} lacks`,
        ...forgotten.map(({ name, base, commented }) => {
            const place = base === null ? '' : `${base.path}:${base.line}`;
            const off = commented === null ? '' : `, commented out at line ${commented.line}`;
            return (0,visible/* visible */.RK)(`    ${name.padEnd(Math.min(longest, 40))}  ${place}${off}`);
        }),
    ];
}
function init_report_groupLines({ base, frozen, variants }) {
    const longest = Math.min(60, variants.reduce((most, { path }) => Math.max(most, path.length), 0));
    return [
        (0,visible/* visible */.RK)(`  ${base}${frozen ? ' (looks like the output of pip freeze)' : ''} is the base of`),
        ...variants.map((variant) => {
            const machine = [
                variant.environment.python === undefined ? '' : `Python ${variant.environment.python}`,
                variant.environment.platform ?? '',
            ];
            const where = machine.filter((part) => part !== '').join(', ');
            return (0,visible/* visible */.RK)(`    ${variant.path.padEnd(longest)}  ${variant.relation.padEnd(8)}  ${variant.because}${where === '' ? '' : `; for ${where}`}`);
        }),
    ];
}
function lineFindingLines({ lineFindings }, width) {
    const places = [
        ...new Set(lineFindings.map(({ code, at }) => `${code}${at === null ? '' : ` at ${at.path}:${at.line}`}`)),
    ];
    return [
        'Errors on single lines, which the policy makes warnings until they are mended:',
        ...places.slice(0, mostListed).flatMap((place) => item(place, width)),
    ];
}
function item(text, width) {
    return (0,wrap/* wrap */.L)((0,visible/* clip */.$Q)(text, 500), width - 4, 0).map((line, index) => `  ${index === 0 ? '' : '  '}${line}`);
}
function init_report_leftAloneLines({ leftAlone }, width) {
    const rest = leftAlone.length - mostListed;
    return [
        ...leftAlone.slice(0, mostListed).flatMap(({ path, why }) => item(`${path}: ${why}`, width)),
        ...(rest > 0 ? [`  and ${rest} more, which the policy lists`] : []),
    ];
}
const mostListed = 20;

// EXTERNAL MODULE: ./src/cli/request.ts
var request = __webpack_require__(7623);
// EXTERNAL MODULE: ./src/cli/terminal.ts
var cli_terminal = __webpack_require__(1028);
;// CONCATENATED MODULE: ./src/cli/init-run.ts


















const daysToReview = 14;
async function runInit(given, terminal) {
    const root = (0,snapshot_root/* openRoot */.R8)(given.text('root') ?? '.');
    if ('code' in root)
        return (0,cli_terminal/* refuse */.TR)(terminal, root.message);
    const snapshot = (0,disk/* diskSnapshot */.q)(root);
    const isDry = given.flag('dry-run');
    const existing = isDry ? null : await existingPolicy(snapshot);
    if (existing !== null) {
        const alreadyThere = `there is a sync policy already, ${existing}: init never overwrites one`;
        return (0,cli_terminal/* refuse */.TR)(terminal, alreadyThere, 'init --dry-run shows what it would propose');
    }
    const paths = await dependencyFiles(root, snapshot);
    if ('code' in paths)
        return (0,cli_terminal/* refuse */.TR)(terminal, paths.message);
    const until = daysLater(terminal.today, daysToReview);
    const proposal = await propose(snapshot, paths, { today: terminal.today, until });
    if (proposal.groups.length === 0)
        return (0,cli_terminal/* refuse */.TR)(terminal, ...nothingFound(proposal, lonelyFiles(paths), project/* policyPageUrl */.RI));
    const policy = writePolicy(proposal, { today: terminal.today, page: project/* policyPageUrl */.RI });
    const wrong = await disproof(snapshot, policy, terminal.today);
    if (wrong !== null)
        return (0,cli_terminal/* refuse */.TR)(terminal, wrong);
    const fixCommand = (0,request/* commandFor */.Fw)('fix', given, terminal);
    terminal.print((0,cli_terminal/* wordsFor */.tu)(terminal, proposalText(proposal, { until, width: (0,cli_terminal/* widthOf */.qz)(terminal), fixCommand })));
    if (isDry) {
        const shown = `\nThe policy would be, as ${default_policy_path/* defaultPolicyPath */.r}:\n\n${policy}\nNothing was written.\n`;
        terminal.print((0,cli_terminal/* wordsFor */.tu)(terminal, shown));
        return 0;
    }
    const agreed = given.flag('yes') || (await agrees(terminal));
    if (agreed === null)
        return (0,cli_terminal/* refuse */.TR)(terminal, 'nothing was written: run it on a terminal to be asked, or with --yes');
    if (!agreed) {
        terminal.print('Nothing was written.\n');
        return 0;
    }
    const unwritten = writeNewFile(root, default_policy_path/* defaultPolicyPath */.r, policy);
    if (unwritten !== null)
        return (0,cli_terminal/* refuse */.TR)(terminal, unwritten.message);
    const next = nextSteps(default_policy_path/* defaultPolicyPath */.r, (0,snapshot_root/* prefixOf */.MT)(root), await defaultBranch(root), (0,request/* commandFor */.Fw)('check', given, terminal));
    terminal.print((0,cli_terminal/* wordsFor */.tu)(terminal, `${given.flag('yes') ? '\n' : ''}${next}`));
    return 0;
}
async function existingPolicy(snapshot) {
    const paths = [default_policy_path/* defaultPolicyPath */.r, default_policy_path/* defaultPolicyPath */.r.replace(/yml$/, 'yaml')];
    const reads = await snapshot.read(paths);
    return paths.find((path) => reads.get(path)?.kind !== 'missing') ?? null;
}
async function dependencyFiles(root, snapshot) {
    const files = await snapshot.files();
    if ('code' in files)
        return files;
    return withoutIgnored(root, files.filter((path) => readDependencyPath(path) !== null));
}
async function propose(snapshot, paths, days) {
    const deployedBy = await deployedFiles(snapshot);
    const adoptions = adoptionsAmong(paths, (path) => deployedBy.has(path));
    const inFamilies = findFamilies(paths).flatMap((family) => family.files.map(({ path }) => path));
    const perhaps = adoptions.flatMap(({ file, base }) => [file.path, base.path]);
    const { files, flats } = await (0,read_documents/* readDocuments */.r9)(snapshot, [...new Set([...inFamilies, ...perhaps])]);
    const unreadable = new Map([...files].flatMap(([path, file]) => ((0,read_documents/* isDocument */.wz)(file) ? [] : [[path, file.message]])));
    const families = withAdopted(findFamilies(paths), adoptions, flats);
    return proposePolicy({ families, flats, unreadable, deployedBy, ...days });
}
async function disproof(snapshot, policy, today) {
    const head = (0,overlay/* withFiles */.oT)(snapshot, new Map([[default_policy_path/* defaultPolicyPath */.r, new TextEncoder().encode(policy)]]));
    const nothing = { compared: null, previousPaths: new Map(), notes: [], enforce: null };
    const { result } = await (0,pipeline/* check */.z6)({ policyPath: default_policy_path/* defaultPolicyPath */.r, head, today, ...nothing });
    if (result.verdict === 'in-sync')
        return null;
    const [first] = [...result.problems.filter(({ fatal }) => fatal), ...result.findings.filter(({ counts }) => counts)];
    const what = first === undefined ? '' : 'message' in first ? first.message : `${first.code} of ${first.name}`;
    return `no policy was found that these files keep (${what}); please report it at ${project/* projectUrl */.Vn}/issues`;
}
async function agrees(terminal) {
    if (terminal.ask === undefined)
        return null;
    const answer = await terminal.ask(`\nWrite ${default_policy_path/* defaultPolicyPath */.r}? [y/N] `);
    if (answer === null)
        terminal.print('\n');
    return /^\s*y(?:es)?\s*$/i.test(answer ?? '');
}
function daysLater(day, days) {
    return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}


/***/ }),

/***/ 8036:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BE: () => (/* binding */ startGit),
/* harmony export */   DY: () => (/* binding */ notStarted),
/* harmony export */   EO: () => (/* binding */ runGit),
/* harmony export */   GW: () => (/* binding */ killed),
/* harmony export */   gk: () => (/* binding */ gitFailed)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4008);
/* harmony import */ var _reason_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5518);



function runGit(folder, args, input = null) {
    return new Promise((resolve) => {
        const output = [];
        const words = [];
        const child = startGit(folder, args, input === null ? 'ignore' : 'pipe');
        child.on('error', (error) => resolve(notStarted(error)));
        child.stdout?.on('data', (chunk) => output.push(chunk));
        child.stderr?.on('data', (chunk) => words.push(chunk));
        child.stdin?.on('error', () => undefined);
        child.stdin?.end(input);
        child.on('close', (status) => {
            resolve({
                status: status ?? killed,
                output: Buffer.concat(output),
                words: Buffer.concat(words).toString('utf8'),
            });
        });
    });
}
function startGit(folder, args, input) {
    return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', [...settings, ...args], {
        cwd: folder,
        env: gitEnvironment(process.env),
        stdio: [input, 'pipe', 'pipe'],
        windowsHide: true,
    });
}
const killed = -1;
function gitFailed(doing, answer) {
    const first = answer.words.split('\n').find((line) => line.trim() !== '') ?? silence(answer);
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)('platform', `Git could not ${doing}: ${first.replace(/^(fatal|error): /, '').trim()}`, null);
}
function silence({ status }) {
    return status === killed ? 'it was killed' : `exit status ${status}`;
}
const settings = [
    '-c',
    'core.quotepath=off',
    '-c',
    'core.fsmonitor=false',
    '-c',
    'diff.relative=false',
    '-c',
    'diff.autoRefreshIndex=false',
    '--literal-pathspecs',
];
const pointers = new Set([
    'GIT_ALTERNATE_OBJECT_DIRECTORIES',
    'GIT_COMMON_DIR',
    'GIT_DIR',
    'GIT_GRAFT_FILE',
    'GIT_IMPLICIT_WORK_TREE',
    'GIT_INDEX_FILE',
    'GIT_NAMESPACE',
    'GIT_OBJECT_DIRECTORY',
    'GIT_PREFIX',
    'GIT_SHALLOW_FILE',
    'GIT_WORK_TREE',
]);
function gitEnvironment(environment) {
    const kept = Object.entries(environment).filter(([name]) => !pointers.has(name));
    return {
        ...Object.fromEntries(kept),
        LC_ALL: 'C',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_TERMINAL_PROMPT: '0',
        GIT_FLUSH: '0',
    };
}
function notStarted(error) {
    const why = (0,_reason_js__WEBPACK_IMPORTED_MODULE_1__/* .codeOf */ .$)(error) === 'ENOENT'
        ? 'Git is not installed, or not on the PATH; comparing with another revision needs it, and init to leave out what is ignored.'
        : `Git could not be started: ${(0,_reason_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonOf */ .A)(error)}.`;
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)('platform', why, null);
}


/***/ }),

/***/ 5690:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DA: () => (/* binding */ removeLeftovers),
/* harmony export */   DT: () => (/* binding */ fileOperations),
/* harmony export */   l5: () => (/* binding */ temporaryPath),
/* harmony export */   v8: () => (/* binding */ writeDurably)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _reason_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5518);



const fileOperations = node_fs__WEBPACK_IMPORTED_MODULE_0__;
let made = 0;
function temporaryPath(folder) {
    made += 1;
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `.dependency-file-sync-${process.pid}-${made}.tmp`);
}
function writeDurably(path, bytes, ownership, operations) {
    const descriptor = operations.openSync(path, 'wx', 0o666);
    try {
        operations.writeFileSync(descriptor, bytes);
        if (ownership !== null) {
            keepOwner(descriptor, ownership, operations);
            operations.fchmodSync(descriptor, ownership.mode & 0o7777);
        }
        operations.fsyncSync(descriptor);
    }
    finally {
        operations.closeSync(descriptor);
    }
}
function keepOwner(descriptor, { uid, gid }, operations) {
    if (process.getuid?.() === 0)
        operations.fchownSync(descriptor, uid, gid);
}
function removeLeftovers(folder, operations) {
    for (const name of node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync(folder)) {
        const pid = /^\.dependency-file-sync-([0-9]+)-[0-9]+\.tmp$/.exec(name)?.[1];
        if (pid !== undefined && isLeftover((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name), Number(pid)))
            operations.unlinkSync((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name));
    }
}
const staleAfter = 60 * 60 * 1000;
function isLeftover(path, pid) {
    if (pid === process.pid || !isAlive(pid))
        return true;
    const found = node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync(path, { throwIfNoEntry: false });
    return found !== undefined && Date.now() - found.ctimeMs > staleAfter;
}
function isAlive(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return (0,_reason_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$)(error) === 'EPERM';
    }
}


/***/ }),

/***/ 4617:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ removeIfThere),
/* harmony export */   writeOutput: () => (/* binding */ writeOutput)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4008);
/* harmony import */ var _reason_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5518);
/* harmony import */ var _temporary_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5690);





function writeOutput(path, text, operations = _temporary_file_js__WEBPACK_IMPORTED_MODULE_3__/* .fileOperations */ .DT) {
    let temporary = null;
    try {
        const opened = /^\/dev\/fd\/(\d+)$/.exec(path)?.[1];
        if (opened !== undefined) {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(Number(opened), text);
            return null;
        }
        const real = realTarget((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path));
        const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(real, { throwIfNoEntry: false });
        if (found !== undefined && !found.isFile()) {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(real, text);
            return null;
        }
        temporary = (0,_temporary_file_js__WEBPACK_IMPORTED_MODULE_3__/* .temporaryPath */ .l5)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(real));
        (0,_temporary_file_js__WEBPACK_IMPORTED_MODULE_3__/* .writeDurably */ .v8)(temporary, new TextEncoder().encode(text), found ?? null, operations);
        operations.renameSync(temporary, real);
        return null;
    }
    catch (error) {
        if (temporary !== null)
            removeIfThere(temporary, operations);
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .problem */ .CC)('usage', `The report cannot be written to "${path}": ${(0,_reason_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonOf */ .A)(error)}.`, null);
    }
}
function realTarget(absolute) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(absolute, { throwIfNoEntry: false }) === undefined ? absolute : node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(absolute);
}
function removeIfThere(path, operations) {
    try {
        operations.unlinkSync(path);
    }
    catch {
    }
}


/***/ })

};
;
})
