export const id = 77;
export const ids = [77];
export const modules = {

/***/ 2005:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $u: () => (/* binding */ exitStatus),
/* harmony export */   Vj: () => (/* binding */ verdictOf)
/* harmony export */ });
/* unused harmony export countFindings */
function countFindings(findings) {
    const count = (holds) => findings.filter(holds).length;
    return {
        findings: findings.length,
        counting: count(({ counts }) => counts),
        introduced: count(({ introduced }) => introduced === true),
        preExisting: count(({ introduced }) => introduced === false),
        missing: count(({ code }) => code === 'missing' || code === 'commented-out' || code === 'required-absent'),
        errors: count(({ severity }) => severity === 'error'),
        warnings: count(({ severity }) => severity === 'warning'),
        notices: count(({ severity }) => severity === 'notice'),
    };
}
/** `could-not-check` when a problem is fatal, else `drift` when a finding counts, else `in-sync`. */
function verdictOf(findings, problems) {
    if (problems.some(({ fatal }) => fatal))
        return 'could-not-check';
    return findings.some(({ counts }) => counts) ? 'drift' : 'in-sync';
}
/** 0, 1 or 2. `enforce: none` exits 0 instead of 1, never instead of 2. */
function exitStatus(result) {
    switch (result.verdict) {
        case 'could-not-check':
            return 2;
        case 'drift':
            return result.enforce === 'none' ? 0 : 1;
        case 'in-sync':
            return 0;
    }
}


/***/ }),

/***/ 961:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ mentionOf),
/* harmony export */   w: () => (/* binding */ namesIn)
/* harmony export */ });
/* harmony import */ var _documents_comment_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(795);
/* harmony import */ var _documents_commented_out_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5879);
/* harmony import */ var _python_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5411);



/**
 * The first comment of a document, other than a heading, that names a package as a whole word: nearly always the
 * declaration that it is left out on purpose. Trailing comments count. `name` is canonical.
 */
function mentionOf(document, name) {
    const mentions = remembered.get(document) ?? readMentions(document);
    remembered.set(document, mentions);
    return mentions.get(name) ?? null;
}
const remembered = new WeakMap();
function readMentions(document) {
    const commentedOut = (0,_documents_commented_out_js__WEBPACK_IMPORTED_MODULE_1__/* .findCommentedOut */ .Y)(document).filter(({ bare }) => !bare);
    const switchedOff = new Map(commentedOut.map(({ comment, requirement }) => [comment, saidBy(requirement)]));
    const headings = new Set(headingComments(document, switchedOff));
    const mentions = new Map();
    for (const entry of document.entries) {
        if ((entry.kind !== 'comment' && entry.kind !== 'requirement') || headings.has(entry))
            continue;
        const text = entry.kind === 'comment' ? entry.text : entry.comment;
        if (text === null)
            continue;
        for (const name of namesIn(switchedOff.get(entry) ?? text)) {
            if (!mentions.has(name))
                mentions.set(name, { line: entry.line, text });
        }
    }
    return mentions;
}
/** A requirement that was switched off speaks of its own package; its extras and markers are no words about others. */
function saidBy({ rawName, comment }) {
    return `${rawName ?? ''} ${comment ?? ''}`;
}
/** The comments of all headings, also of those that no requirement stands under. */
function headingComments(document, switchedOff) {
    const runs = (0,_documents_comment_run_js__WEBPACK_IMPORTED_MODULE_0__/* .findCommentRuns */ .T)(document, (comment) => switchedOff.has(comment));
    return runs.flatMap(({ role, comments }) => (role === 'heading' ? comments : []));
}
/** Everything in a comment that may be a package's name, in canonical form. */
function namesIn(text) {
    return (text.match(/[A-Za-z0-9._-]+/g) ?? []).flatMap((run) => {
        const word = withoutPunctuation(run);
        return (0,_python_name_js__WEBPACK_IMPORTED_MODULE_2__/* .isPackageName */ .TP)(word) ? [(0,_python_name_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalName */ .Ew)(word)] : [];
    });
}
function withoutPunctuation(word) {
    let start = 0;
    let end = word.length;
    while (start < end && '._-'.includes(word.charAt(start)))
        start += 1;
    while (end > start && '._-'.includes(word.charAt(end - 1)))
        end -= 1;
    return word.slice(start, end);
}


/***/ }),

/***/ 1092:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ planFix)
});

// EXTERNAL MODULE: ./src/documents/document.ts + 7 modules
var documents_document = __webpack_require__(3142);
;// CONCATENATED MODULE: ./src/fix/advice.ts

/** The advice on a finding that is left to a person. */
function refused({ at }, { reason, way, unlisted }) {
    return { possible: false, reason, how: way, at, ...(unlisted === undefined ? {} : { unlisted }) };
}
/** The advice on a finding that a fix clears; `how` is read behind "the fix would". */
function advised(how, at) {
    return { possible: true, reason: null, how, at };
}
/** The advice on a package that is inserted: behind which line, under which new heading, and what to look at twice. */
function insertionAdvice({ document, likeness }, finding, slot) {
    const line = linesBefore(document, slot.start);
    const where = line === 0 ? 'at the top' : `after line ${line}`;
    const { section } = slot;
    const under = section.brought === null || section.heading === null ? '' : ` under a new heading, "${section.heading}"`;
    const like = finding.cause !== 'base-added' || finding.package === null ? null : likeness(finding.package);
    const note = like === null ? '' : ` (its name is one letter from ${like}: is it the one you mean?)`;
    const at = { path: document.path, line: line + 1, column: 1 };
    return advised(`insert it ${where}${under}${note}`, at);
}
/** How many lines end before an offset, the last one of a file without final newline counted. */
function linesBefore(document, offset) {
    const { line, column } = (0,documents_document/* placeAt */.BW)(document, offset);
    return column === 1 ? line - 1 : line;
}

;// CONCATENATED MODULE: ./src/fix/base-text.ts
/** The words of the base that a fix copies: name, extras, specifier and marker as spelt there, and nothing else. */
function requirementText({ entry }, name) {
    const text = entry.text.trim();
    const spelt = entry.rawName ?? '';
    return name === null || !text.startsWith(spelt) ? text : name + text.slice(spelt.length);
}
/** A part of a line as spelt there; null when it has none. */
function partText({ document }, span) {
    return span === null
        ? null
        : document.text
            .slice(span.start, span.end)
            .replace(/\\\r?\n|\\\r/g, '')
            .trim();
}

// EXTERNAL MODULE: ./src/python/name.ts
var python_name = __webpack_require__(5411);
;// CONCATENATED MODULE: ./src/fix/side-lines.ts

/** The base's lines of a finding's package. */
function baseLinesOf({ base }, finding) {
    return finding.package === null ? [] : (base.packages.get(finding.package) ?? []);
}
/** The variant's lines of a finding's package; those of its substitute, where it has that instead. */
function variantLinesOf({ variant, side }, finding) {
    const { package: name } = finding;
    if (name === null)
        return [];
    const substitute = variant.rule.substitute.find((one) => one.package === name)?.with ?? name;
    return side.packages.get(name) ?? side.packages.get((0,python_name/* canonicalName */.Ew)(substitute)) ?? [];
}

;// CONCATENATED MODULE: ./src/fix/align.ts



/** Makes the version, extras or marker of the variant's one line the base's; nothing else of the line changes. */
function alignmentEdits(context, finding) {
    const { path } = context.document;
    return baseLinesOf(context.group, finding).flatMap((base) => variantLinesOf(context.variant, finding).map((own) => ({
        path,
        ...changeFor(finding, base, own),
        findings: [finding],
    })));
}
function changeFor({ detail }, base, own) {
    if (detail.code === 'extras-differ')
        return extrasChange(detail.lacks, detail.adds, own);
    return detail.code === 'marker-differs' ? markerChange(base, own) : versionChange(base, own);
}
/** Of insertions at one offset: extras, version, marker. */
const ranks = { extras: 1, version: 2, marker: 3 };
function versionChange(base, own) {
    const { name, extras, specifier, whole } = spansIn(own);
    const text = partText(base, spansIn(base).specifier) ?? '';
    return { span: specifier ?? endOf(extras ?? name ?? whole), text, rank: ranks.version };
}
/** Adds what the variant lacks and takes out what it may not have; the others stay in their order. */
function extrasChange(lacks, adds, own) {
    const { name, extras, whole } = spansIn(own);
    const all = [...own.entry.extras.filter((extra) => !adds.includes(extra)), ...lacks];
    const text = all.length === 0 ? '' : `[${all.join(',')}]`;
    return { span: extras ?? endOf(name ?? whole), text, rank: ranks.extras };
}
function markerChange(base, own) {
    const text = partText(base, spansIn(base).marker);
    const { whole, marker, specifier, extras, name } = spansIn(own);
    if (text === null) {
        const before = specifier ?? extras ?? name ?? whole;
        return { span: { start: before.end, end: whole.end }, text: '', rank: ranks.marker };
    }
    return marker === null
        ? { span: endOf(whole), text: `; ${text}`, rank: ranks.marker }
        : { span: marker, text, rank: ranks.marker };
}
function spansIn({ document, entry }) {
    return (0,documents_document/* spansOf */.Ly)(document, entry);
}
function endOf({ end }) {
    return { start: end, end };
}

// EXTERNAL MODULE: ./src/documents/commented-out.ts
var commented_out = __webpack_require__(5879);
// EXTERNAL MODULE: ./src/documents/section.ts
var documents_section = __webpack_require__(449);
;// CONCATENATED MODULE: ./src/fix/sections.ts


/** The sections of a document that hold requirements; switched-off requirements are no part of a heading. Found once a document. */
function sectionsOf(document) {
    const known = remembered.get(document) ?? findSectionsOf(document);
    remembered.set(document, known);
    return known;
}
const remembered = new WeakMap();
function findSectionsOf(document) {
    const switchedOff = new Set((0,commented_out/* findCommentedOut */.Y)(document).flatMap(({ comment, bare }) => (bare ? [] : [comment])));
    return (0,documents_section/* findSections */.Kd)(document, (comment) => switchedOff.has(comment));
}

;// CONCATENATED MODULE: ./src/fix/base-order.ts


function baseOrderOf() {
    const known = new Map();
    return (document, entry) => {
        const places = known.get(document) ?? placesIn(document);
        known.set(document, places);
        return places.get(entry) ?? null;
    };
}
function placesIn(document) {
    const names = [];
    const sections = [];
    const places = new Map();
    const file = { names, sections };
    for (const { heading, requirements } of sectionsOf(document)) {
        const from = names.length;
        for (const entry of requirements) {
            if (entry.name === null)
                continue;
            places.set(entry, { file, section: sections.length, index: names.length });
            names.push(entry.name);
        }
        sections.push({
            heading: heading === null ? null : headingOf(document, heading.text, heading.comments),
            from,
            to: names.length,
        });
    }
    return places;
}
function headingOf(document, text, comments) {
    const lines = comments.map((comment) => comment.text).filter((line) => !(0,commented_out/* isBanner */.X)(line));
    const atTop = document.entries.find(({ kind }) => kind !== 'blank') === comments[0];
    return atTop && lines.length > 1
        ? { text, lines: lines.slice(-1), height: 1 }
        : { text, lines, height: comments.length };
}

// EXTERNAL MODULE: ./src/documents/generated.ts
var documents_generated = __webpack_require__(6967);
;// CONCATENATED MODULE: ./src/fix/refused-file.ts


/** What speaks against any change of a file: a tool writes it, hashes lock it, or pip sees lines in it that people do not. */
function refusedFile(document) {
    const { path } = document;
    const generated = (0,documents_generated/* generatedBy */.B)(document);
    if (generated !== null) {
        const { by, command } = generated;
        const again = command === null ? `run ${by} again` : `run \`${command}\``;
        return { reason: `${path} is written by ${by}`, way: `change its source and ${again}` };
    }
    const hashed = document.entries.find((entry) => entry.kind === 'requirement' && entry.hashes.length > 0);
    if (hashed !== undefined && (0,documents_generated/* isHashLocked */.U)(document)) {
        const reason = `${path}:${hashed.line} has hashes, so pip refuses a line without one`;
        return { reason, way: 'add it with its hashes, with the tool that made them' };
    }
    const [unusual] = document.unusualLineBreaks;
    if (unusual === undefined)
        return null;
    const { line } = (0,documents_document/* placeAt */.BW)(document, unusual);
    return { reason: `${path}:${line} has a line break that only pip sees`, way: 'replace it by an ordinary one first' };
}
const indexOptions = new Set(['--index-url', '--extra-index-url', '--find-links', '--no-index']);
/** An option of the base that says where packages come from, and that the variant does not have. */
function refusedIndex(group, side) {
    const had = new Set(indexOptionsOf(side).map(({ key }) => key));
    const lacking = indexOptionsOf(group.base).find(({ key }) => !had.has(key));
    if (lacking === undefined)
        return null;
    const { path, line, text } = lacking;
    const reason = `${path}:${line} says where packages come from (${text}), and this file does not`;
    return { reason, way: 'add the option to this file, or the package by hand' };
}
function indexOptionsOf({ flats }) {
    return flats.flatMap((flat) => flat.options.flatMap(({ document, entry }) => entry.options.flatMap(({ name, value }) => {
        if (!indexOptions.has(name))
            return [];
        const text = value === null ? name : `${name} ${withoutSecret(value)}`;
        return [{ path: document.path, line: entry.line, key: `${name} ${value ?? ''}`, text }];
    })));
}
/** An address without the user and password that it may hold. */
function withoutSecret(address) {
    const scheme = address.indexOf('://');
    const at = scheme === -1 ? -1 : address.slice(0, `${address}/`.indexOf('/', scheme + 3)).lastIndexOf('@');
    return at === -1 ? address : `${address.slice(0, scheme + 3)}…${address.slice(at)}`;
}

;// CONCATENATED MODULE: ./src/fix/context.ts



/** The context of a variant; null when its file could not be read. */
function fixContextOf({ group, variant, codes, unattended, likeness }) {
    const document = variant.side.flats[0]?.documents[0];
    if (document === undefined)
        return null;
    let replaced = null;
    let commentedOut = null;
    return {
        group,
        variant,
        document,
        codes,
        unattended,
        likeness,
        fileRefusal: refusedFile(document),
        indexRefusal: refusedIndex(group, variant.side),
        commentedOut: (name) => {
            commentedOut ??= commentedOutIn(document);
            return commentedOut.get(name);
        },
        replacedBy: (name) => {
            replaced ??= replacedIn(variant);
            return replaced.get(name);
        },
    };
}
function replacedIn({ drafts }) {
    const replaced = new Map();
    for (const { name, detail } of drafts) {
        if (detail.code === 'missing' && detail.lookalike !== null)
            replaced.set((0,python_name/* canonicalName */.Ew)(detail.lookalike), name);
    }
    return replaced;
}
function commentedOutIn(document) {
    const found = new Map();
    for (const one of (0,commented_out/* findCommentedOut */.Y)(document)) {
        const { name } = one.requirement;
        if (name !== null && !found.has(name))
            found.set(name, one);
    }
    return found;
}

;// CONCATENATED MODULE: ./src/fix/entry-index.ts
/** Index of the first entry of a document that begins at an offset or behind it. */
function entryIndexAt({ entries }, offset) {
    let low = 0;
    let high = entries.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((entries[middle]?.start ?? offset) < offset)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

;// CONCATENATED MODULE: ./src/fix/sorted-block.ts

const lowerCase = (rawName) => rawName.toLowerCase();
const canonical = (rawName) => ((0,python_name/* isPackageName */.TP)(rawName) ? (0,python_name/* canonicalName */.Ew)(rawName) : rawName.toLowerCase());
const ascii = (rawName) => rawName;
/** A sorted block has at least so many requirements. */
const fewest = 5;
/** And at most so many of its neighbours the wrong way round. */
const mostDescents = 0.05;
/** What a section is sorted by: lower-case names as written, canonical names, or ASCII; null when by none of them. */
function sortedBlockOf(requirements) {
    const names = requirements.flatMap(({ rawName }) => rawName ?? []);
    if (names.length < fewest || names.length < requirements.length)
        return null;
    for (const key of [lowerCase, canonical, ascii]) {
        const greatest = greatestUpTo(names, key);
        if (greatest !== null)
            return { key, greatest };
    }
    return null;
}
/** How many requirements of the block a name goes behind: those before the first one that is greater. */
function sortedIndex({ key, greatest }, rawName) {
    const wanted = key(rawName);
    let low = 0;
    let high = greatest.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((greatest[middle] ?? '') > wanted)
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}
/** Null when too many names are smaller than the one before them; looked at no further then. */
function greatestUpTo(names, keyOf) {
    const most = mostDescents * names.length;
    const all = [];
    let descents = 0;
    let before = '';
    let greatest = '';
    for (const name of names) {
        const key = keyOf(name);
        if (key < before)
            descents += 1;
        if (descents > most)
            return null;
        before = key;
        if (key > greatest)
            greatest = key;
        all.push(greatest);
    }
    return all;
}

;// CONCATENATED MODULE: ./src/fix/layout.ts




/** The layout of a document before anything is planned. */
function layoutOf(document) {
    const sections = sectionsOf(document);
    const layout = {
        document,
        present: [],
        first: null,
        tail: null,
        headed: [],
        spaced: sections.slice(1).some((section) => hasBlankAbove(document, section)),
        byHeading: new Map(),
        slots: new Map(),
        laterPresent: new Map(),
    };
    for (const { heading, requirements, start } of sections) {
        const comments = heading?.comments ?? [];
        const given = { heading: heading?.text ?? null, comments, start, brought: null };
        const section = newSection({ ...given, requirements, sorted: sortedBlockOf(requirements) });
        addSection(layout, section, layout.tail);
        layout.tail = section;
        layout.present.push(section);
        if (section.heading !== null)
            layout.headed.push(section);
        for (const entry of requirements) {
            const start = (0,documents_section/* notesAbove */.Dw)(document, entry)[0]?.start ?? entry.start;
            const { name, end } = entry;
            const slot = newSlot(section, { name, rawName: entry.rawName ?? entry.text, start, end });
            section.present.push(slot);
            addSlot(layout, slot, section.last);
        }
    }
    return layout;
}
function hasBlankAbove(document, { heading, start }) {
    return heading !== null && document.entries[entryIndexAt(document, start) - 1]?.kind === 'blank';
}
/** A section with nothing in it. */
function newSection(given) {
    return { ...given, present: [], first: null, last: null, count: 0, next: null };
}
function newSlot(section, given) {
    const { name, rawName, start, end, addition = null } = given;
    return { section, name, rawName, start, end, addition, next: null };
}
/** Puts a section behind another one (null: before all), and under its heading unless one has it. */
function addSection(layout, section, behind) {
    section.next = behind === null ? layout.first : behind.next;
    if (behind === null)
        layout.first = section;
    else
        behind.next = section;
    const loose = section.heading === null ? '' : (0,documents_section/* looseHeading */.l4)(section.heading);
    if (loose !== '' && !layout.byHeading.has(loose))
        layout.byHeading.set(loose, section);
}
/** Puts a slot into its section behind another one (null: before all). The first line of a package is its place. */
function addSlot(layout, slot, behind) {
    const { section, name } = slot;
    slot.next = behind === null ? section.first : behind.next;
    if (behind === null)
        section.first = slot;
    else
        behind.next = slot;
    if (section.last === behind)
        section.last = slot;
    section.count += 1;
    if (name !== null && !layout.slots.has(name))
        layout.slots.set(name, slot);
}
/** The sections in order. */
function* sectionsIn(layout) {
    for (let section = layout.first; section !== null; section = section.next)
        yield section;
}
/** The slots of a section in order. */
function* slotsIn(section) {
    for (let slot = section.first; slot !== null; slot = slot.next)
        yield slot;
}
/** The last slot of a section that ends before an offset, planned ones included. */
function lastBefore(section, offset) {
    let found = lastOf(section.present, (slot) => slot.end <= offset);
    let next = found === null ? section.first : found.next;
    for (; next !== null && next.end <= offset; next = next.next)
        found = next;
    return found;
}
/** The last of the ones that hold, all of which stand before those that do not. */
function lastOf(ones, holds) {
    let low = 0;
    let high = ones.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        const one = ones[middle];
        if (one !== undefined && holds(one))
            low = middle + 1;
        else
            high = middle;
    }
    return ones[low - 1] ?? null;
}

;// CONCATENATED MODULE: ./src/fix/insertion-edits.ts

/** The insertions of a layout as edits, one for each place. */
function insertionEdits(layout) {
    const blocks = new Map();
    for (const section of sectionsIn(layout)) {
        if (section.count === section.present.length)
            continue;
        const additions = additionsOf(section);
        for (const [index, { start, addition }] of additions.entries()) {
            const block = blocks.get(start) ?? { lines: [], findings: [] };
            blocks.set(start, block);
            if (index === 0)
                block.lines.push(...(section.brought?.above ?? []));
            for (const line of addition.lines)
                block.lines.push(line);
            if (index === additions.length - 1)
                block.lines.push(...(section.brought?.below ?? []));
            block.findings.push(addition.finding);
        }
    }
    return [...blocks].map(([offset, { lines, findings }]) => ({
        path: layout.document.path,
        span: { start: offset, end: offset },
        text: asText(layout.document, offset, lines),
        // Behind a last line without an end, what is added to that line itself comes first.
        rank: isAtLineStart(layout.document, offset) ? 0 : lastRank,
        findings,
    }));
}
/** Above those of versions, extras and markers. */
const lastRank = 10;
function isAtLineStart({ text }, offset) {
    const before = text.charAt(offset - 1);
    return offset === 0 || before === '\n' || before === '\r';
}
/** What is planned in a section, in order: in a sorted one by place and name, else as it was put there. */
function additionsOf(section) {
    const additions = [...slotsIn(section)].filter((slot) => slot.addition !== null);
    const { sorted } = section;
    if (sorted === null)
        return additions;
    const keyed = additions.map((slot) => ({ slot, key: sorted.key(slot.rawName) }));
    keyed.sort((a, b) => a.slot.start - b.slot.start || Number(a.key > b.key) - Number(a.key < b.key));
    return keyed.map(({ slot }) => slot);
}
/** Lines as a text to insert: with the line ends of the place, and without one at the end where the file has none. */
function asText(document, offset, lines) {
    const { text } = document;
    const newline = lineEndAt(document, offset);
    // A backslash at the end of the file would join the new line to its last one; an empty line between ends that.
    const gap = offset === text.length && isContinued(document) ? newline : '';
    if (isAtLineStart(document, offset))
        return gap + lines.map((line) => line + newline).join('');
    return newline + gap + lines.join(newline);
}
/** Whether the last line of a document ends in a backslash that waits for a further line. */
function isContinued({ text }) {
    let end = text.length;
    if (text.endsWith('\r\n'))
        end -= 2;
    else if (text.endsWith('\n') || text.endsWith('\r'))
        end -= 1;
    if (text.charAt(end - 1) !== '\\')
        return false;
    const start = Math.max(text.lastIndexOf('\n', end - 1), text.lastIndexOf('\r', end - 1)) + 1;
    return !text.slice(start, end).trimStart().startsWith('#');
}
/** The line end before an offset, else the first one of the file, else LF. */
function lineEndAt({ text }, offset) {
    if (offset >= 2 && text.startsWith('\r\n', offset - 2))
        return '\r\n';
    const last = text.charAt(offset - 1);
    if (last === '\n' || last === '\r')
        return last;
    const first = text.search(/[\r\n]/);
    if (first === -1)
        return '\n';
    return text.startsWith('\r\n', first) ? '\r\n' : text.charAt(first);
}

;// CONCATENATED MODULE: ./src/fix/likeness.ts
/**
 * Finds older names that are one inserted, dropped, changed or swapped letter away from a new one; a digit alone is no
 * likeness (`python3-saml`, `h2`). Names are canonical.
 *
 * Two names so near become equal when each loses at most one letter; older names are looked up by what they are without
 * any one of their letters, so that the cost does not grow with names times names.
 */
function likenessTo(olderNames) {
    let index = null;
    return (name) => {
        if (olderNames.has(name))
            return null;
        index ??= indexOf(olderNames);
        for (const shorter of withoutOneLetter(name)) {
            const like = index.get(shorter)?.find((older) => isOneSlipAway(name, older));
            if (like !== undefined)
                return like;
        }
        return null;
    };
}
function indexOf(names) {
    const index = new Map();
    for (const name of names) {
        for (const shorter of withoutOneLetter(name)) {
            const known = index.get(shorter);
            if (known === undefined)
                index.set(shorter, [name]);
            else
                known.push(name);
        }
    }
    return index;
}
/** A longer name is no package's; looking at it letter by letter would take too long. */
const longestName = 200;
function withoutOneLetter(name) {
    const shorter = new Set([name]);
    if (name.length > longestName)
        return shorter;
    for (let at = 0; at < name.length; at += 1)
        shorter.add(name.slice(0, at) + name.slice(at + 1));
    return shorter;
}
function isOneSlipAway(a, b) {
    let start = 0;
    while (start < a.length && a[start] === b[start])
        start += 1;
    let end = 0;
    while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end])
        end += 1;
    const [restA, restB] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
    if (/^\d?$/.test(restA) && /^\d?$/.test(restB))
        return false;
    if (restA.length <= 1 && restB.length <= 1)
        return true;
    return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0];
}

;// CONCATENATED MODULE: ./src/fix/bring-section.ts




/** A heading of more lines than this is prose that explains, and is not brought along. */
const longestHeading = 3;
/**
 * Brings a heading of the base into a variant that has headings (rule 3), and gives its new section, still without
 * requirements; null when the rule does not apply, or when the variant's encoding cannot say the heading.
 *
 * It goes behind the lowest section of the variant that holds a package of the nearest earlier base section with packages
 * there; where no earlier one has, before the section of the nearest later one.
 */
function bringSection(layout, place) {
    const heading = place.file.sections[place.section]?.heading ?? null;
    if (heading === null || layout.headed.length < 2)
        return null;
    if (heading.height > longestHeading || heading.lines.length === 0)
        return null;
    const earlier = sectionBeside(layout, place, -1);
    const beside = earlier ?? sectionBeside(layout, place, 1);
    if (beside === null)
        return null;
    const lines = inStyleOf(modelFor(layout, beside), heading);
    if (lines.some((line) => (0,documents_document/* encodeText */.wx)(layout.document, line) === null))
        return null;
    const blank = layout.spaced ? [''] : [];
    const offset = earlier === null ? placeBefore(layout.document, beside) : placeBehind(layout.document, beside);
    const section = newSection({
        heading: heading.text,
        comments: [],
        start: offset,
        requirements: [],
        sorted: null,
        brought: earlier === null ? { offset, above: lines, below: blank } : { offset, above: [...blank, ...lines], below: [] },
    });
    addSection(layout, section, earlier ?? sectionBefore(layout, beside));
    return section;
}
/** The section of the variant with a package of the nearest base section, in one direction, that has any there. */
function sectionBeside(layout, { file, section }, step) {
    for (let at = section + step; at >= 0 && at < file.sections.length; at += step) {
        const { from, to } = file.sections[at] ?? { from: 0, to: 0 };
        let found = null;
        for (const name of file.names.slice(from, to)) {
            const holding = layout.slots.get(name)?.section;
            if (holding === undefined)
                continue;
            if (found === null || (step === -1 ? holding.start > found.start : holding.start < found.start))
                found = holding;
        }
        if (found !== null)
            return found;
    }
    return null;
}
function sectionBefore(layout, section) {
    if (layout.first === section)
        return null;
    let before = layout.first;
    while (before !== null && before.next !== section)
        before = before.next;
    return before;
}
/** Behind the last requirement and the comments that stand directly below it, above the next section. */
function placeBehind(document, section) {
    if (section.brought !== null)
        return section.brought.offset;
    const { entries } = document;
    let end = section.present.at(-1)?.end ?? section.start;
    const bound = nextHeadingStart(section);
    for (let index = entryIndexAt(document, end); index < entries.length; index += 1) {
        const entry = entries[index];
        if (entry?.kind !== 'comment' || (bound !== null && entry.end > bound))
            break;
        end = entry.end;
    }
    return end;
}
function nextHeadingStart(section) {
    for (let next = section.next; next !== null; next = next.next) {
        if (next.brought === null)
            return next.start;
    }
    return null;
}
/** Above the heading of a section; of a heading at the top of the file, below the lines that are the file's title. */
function placeBefore({ text }, section) {
    const [first] = section.comments;
    if (first === undefined)
        return section.first?.start ?? section.start;
    const own = section.comments.filter((comment) => !(0,commented_out/* isBanner */.X)(comment.text)).at(-1);
    const isTop = text.slice(0, first.start).trim() === '';
    return isTop && own !== undefined ? own.start : first.start;
}
/** The section whose heading the new one is to look like: its neighbour, else the first one with a plain heading. */
function modelFor({ headed }, beside) {
    if (isModel(beside))
        return beside;
    return headed.find(isModel) ?? null;
}
function isModel({ comments, heading }) {
    if (heading === null || comments.length > longestHeading)
        return false;
    return comments.filter(({ text }) => !(0,commented_out/* isBanner */.X)(text)).length === 1;
}
/** The heading as the variant writes headings: its frame and banners around the base's words. */
function inStyleOf(model, { lines }) {
    const words = lines.map(withoutFrame);
    const [only] = words;
    if (model?.heading != null && words.length === 1 && only !== undefined) {
        const own = model.heading;
        return model.comments.map(({ text }) => ((0,commented_out/* isBanner */.X)(text) ? text : inFrameOf(text, own, only)));
    }
    return words.map((word) => `# ${word}`);
}
function inFrameOf(line, from, to) {
    return line.replace(from, () => to);
}
const bring_section_frame = '#=-_*~━─═ \t';
/** The words of a heading between what draws a line or a box around them. */
function withoutFrame(line) {
    let start = 0;
    let end = line.length;
    while (start < end && bring_section_frame.includes(line.charAt(start)))
        start += 1;
    while (end > start && bring_section_frame.includes(line.charAt(end - 1)))
        end -= 1;
    return line.slice(start, end);
}

;// CONCATENATED MODULE: ./src/fix/placement.ts





/** A headed section of at most so many lines takes a new one at its end. */
const shortSection = 10;
/**
 * Puts an insertion where a colleague would, and gives its slot. What was planned before counts as present; insertions
 * are given in the order of the base.
 *
 * 1. Members first: into the variant's section of the nearest earlier package of the same base section, else of the
 *    nearest later one.
 * 2. Else to the end of the variant's section with the same heading.
 * 3. Else, where the base section has a heading and the variant has at least two, under that heading, brought along.
 * 4. Else between its neighbours of the base when both stand in one section, else behind the last requirement.
 */
function placeInsertion(layout, insertion) {
    const { place } = insertion;
    if (place === null)
        return putBehindAll(layout, insertion);
    const members = membersPlace(layout, insertion, place);
    if (members !== null)
        return members;
    const section = sectionWithHeading(layout, place) ?? bringSection(layout, place);
    if (section !== null)
        return putAtEnd(layout, section, insertion);
    return neighboursPlace(layout, insertion, place) ?? putBehindAll(layout, insertion);
}
/** Rule 1. */
function membersPlace(layout, insertion, { file, section, index }) {
    const { from, to } = file.sections[section] ?? { from: index, to: index };
    const earlier = nearestEarlier(layout, file, index, from);
    if (earlier !== null)
        return putInto(layout, insertion, earlier.section, behind(earlier));
    const later = nearestLater(layout, file, index, to);
    return later === null ? null : putInto(layout, insertion, later.section, before(later));
}
/** Rule 2. */
function sectionWithHeading({ byHeading }, { file, section }) {
    const heading = file.sections[section]?.heading ?? null;
    return heading === null ? null : (byHeading.get((0,documents_section/* looseHeading */.l4)(heading.text)) ?? null);
}
/** Rule 4, between neighbours. */
function neighboursPlace(layout, insertion, { file, index }) {
    const earlier = nearestEarlier(layout, file, index, 0);
    const later = nearestLater(layout, file, index, file.names.length);
    if (earlier === null || earlier.section !== later?.section)
        return null;
    return putInto(layout, insertion, earlier.section, behind(earlier));
}
/**
 * Rule 4, behind the last requirement (not under a heading that was only just brought); into a file without requirements
 * at its end, with a blank line below prose.
 */
function putBehindAll(layout, insertion) {
    if (layout.tail !== null)
        return putAtEnd(layout, layout.tail, insertion);
    const start = layout.document.text.length;
    const above = layout.document.entries.at(-1)?.kind === 'comment' ? [''] : [];
    const given = { heading: null, comments: [], start, requirements: [], sorted: null };
    const section = newSection({ ...given, brought: { offset: start, above, below: [] } });
    addSection(layout, section, null);
    layout.tail = section;
    return putAtEnd(layout, section, insertion);
}
/** The nearest package before an index that the variant has, or that is planned. */
function nearestEarlier({ slots }, { names }, index, from) {
    for (let at = index - 1; at >= from; at -= 1) {
        const name = names[at];
        const slot = name === undefined ? undefined : slots.get(name);
        if (slot !== undefined)
            return slot;
    }
    return null;
}
/** The nearest package behind an index that the variant has: nothing is planned there yet. */
function nearestLater(layout, file, index, to) {
    const at = (layout.laterPresent.get(file) ?? readLaterPresent(layout, file))[index + 1] ?? -1;
    const name = at === -1 || at >= to ? undefined : file.names[at];
    return name === undefined ? null : (layout.slots.get(name) ?? null);
}
function readLaterPresent(layout, file) {
    const indexes = new Array(file.names.length).fill(-1);
    let nearest = -1;
    for (const [at, name] of [...file.names.entries()].reverse()) {
        const slot = layout.slots.get(name);
        if (slot !== undefined && slot.addition === null)
            nearest = at;
        indexes[at] = nearest;
    }
    layout.laterPresent.set(file, indexes);
    return indexes;
}
function behind(slot) {
    return { behind: slot, offset: slot.end };
}
/** Directly before a slot that is there already, behind what is planned before it. */
function before(slot) {
    return { behind: lastBefore(slot.section, slot.start), offset: slot.start };
}
/** The place inside a section: sorted → by its order; headed and short → its end; else the given one. */
function putInto(layout, insertion, section, gap) {
    const { sorted, present, heading, count } = section;
    if (sorted !== null) {
        const index = sortedIndex(sorted, insertion.rawName);
        const offset = present[index - 1]?.end ?? present[0]?.start ?? section.start;
        return put(layout, insertion, section, { behind: section.last, offset });
    }
    return heading !== null && count <= shortSection
        ? putAtEnd(layout, section, insertion)
        : put(layout, insertion, section, gap);
}
function putAtEnd(layout, section, insertion) {
    const last = section.sorted === null ? section.last : section.present.at(-1);
    const offset = last?.end ?? section.brought?.offset ?? section.start;
    return put(layout, insertion, section, { behind: section.last, offset });
}
function put(layout, insertion, section, gap) {
    const { rawName, lines, finding } = insertion;
    const name = (0,python_name/* canonicalName */.Ew)(rawName);
    const at = { start: gap.offset, end: gap.offset };
    const slot = newSlot(section, { name, rawName, ...at, addition: { lines, finding } });
    addSlot(layout, slot, gap.behind);
    return slot;
}

// EXTERNAL MODULE: ./src/policy/finding-code.ts
var finding_code = __webpack_require__(6301);
// EXTERNAL MODULE: ./src/problem.ts
var problem = __webpack_require__(4008);
// EXTERNAL MODULE: ./src/fix/mention.ts
var fix_mention = __webpack_require__(961);
// EXTERNAL MODULE: ./src/python/version-set.ts + 1 modules
var version_set = __webpack_require__(8246);
;// CONCATENATED MODULE: ./src/fix/refused-insertion.ts




/** What speaks against putting a package into a variant, quoting the line that does. */
function refusedInsertion(context, finding) {
    return (refusedBaseLines(context, finding) ??
        refusedByStandIn(finding) ??
        refusedByOwnLine(context, finding) ??
        refusedByConstraint(context, finding) ??
        (finding.code === 'commented-out' ? refusedCommentedOut(context, finding) : refusedByMention(context, finding)) ??
        refusedByLikeness(context, finding));
}
/** What speaks against copying from the base's lines. */
function refusedBaseLines(context, finding) {
    const lines = baseLinesOf(context.group, finding);
    if (lines.length === 0) {
        const said = finding.bases.map(({ path, line, text }) => `${path}:${line} says ${text}`).join(', ');
        return finding.package === null
            ? { reason: `${address}: ${said}`, way: byHand }
            : { reason: `the base's line cannot be read: ${said}`, way: 'mend the line in the base first' };
    }
    for (const line of lines) {
        const refused = refusedBaseLine(line);
        if (refused === null)
            continue;
        const { document, entry } = line;
        const reason = `${refused}: ${document.path}:${entry.line} says ${entry.text}`;
        return { reason, way: byHand };
    }
    return context.indexRefusal;
}
const address = 'an address is not copied from file to file';
const byHand = 'write the line yourself, as this file needs it';
function refusedBaseLine({ entry }) {
    if (entry.name === null || entry.form !== 'name')
        return address;
    const [option] = entry.options;
    if (option !== undefined)
        return `the options of a line are not copied (${option.name})`;
    const isLocal = entry.specifiers.some(({ version }) => version.includes('+'));
    return isLocal ? 'a local version belongs to an index of its own' : null;
}
function refusedByStandIn({ detail, name }) {
    if (detail.code !== 'missing' || detail.lookalike === null)
        return null;
    const way = `if on purpose, \`substitute: { ${name}: ${detail.lookalike} }\` in the policy; if not, replace it`;
    return { reason: `${detail.lookalike} stands in for it: both installed overwrite each other`, way };
}
/** The variant names the package already, on a line whose marker is false in its environment. */
function refusedByOwnLine({ variant }, finding) {
    for (const name of namesOf(finding)) {
        const own = variant.side.packages.get(name)?.[0];
        if (own === undefined)
            continue;
        const reason = `${own.document.path}:${own.entry.line} has it for other environments: ${own.entry.text}`;
        return { reason, way: 'widen the marker of that line' };
    }
    return null;
}
/** pip would find no version that both the new line and a constraint of the variant allow. */
function refusedByConstraint({ group, variant }, finding) {
    if (variant.side.constraints.size === 0)
        return null;
    const wanted = baseLinesOf(group, finding).flatMap(({ entry }) => entry.specifiers);
    for (const name of namesOf(finding)) {
        for (const { document, entry } of variant.side.constraints.get(name) ?? []) {
            const both = [...wanted, ...entry.specifiers];
            if (!(0,version_set/* isEmpty */.Im)((0,version_set/* versionSetOf */.ye)(both), (0,version_set/* namesPreRelease */.Ro)(both) ? 'all' : 'releases'))
                continue;
            const where = `${document.path}:${entry.line}`;
            const reason = `${where} allows no such version: ${entry.text}`;
            return { reason, way: `edit ${where}, or write the line yourself` };
        }
    }
    return null;
}
function refusedCommentedOut(context, finding) {
    const { document } = context;
    const found = context.commentedOut(finding.package);
    if (found === undefined) {
        return { reason: `no line of ${document.path} is the switched-off one`, way: 'add the package yourself' };
    }
    const { comment, requirement } = found;
    if (requirement.comment !== null) {
        const reason = `${document.path}:${comment.line} says why it is off: ${requirement.comment}`;
        return { reason, way: 'un-comment it yourself, or `omit` the package in the policy with that reason' };
    }
    const lines = baseLinesOf(context.group, finding);
    if (lines.length === 1)
        return null;
    const reason = `${finding.name} stands on ${lines.length} lines of the base`;
    return { reason, way: 'un-comment it yourself, as this file needs it' };
}
/** A comment that speaks of a package says, nearly always, that it is left out on purpose. */
function refusedByMention({ document }, finding) {
    for (const name of namesOf(finding)) {
        const mention = (0,fix_mention/* mentionOf */.s)(document, name);
        if (mention === null)
            continue;
        const reason = `${document.path}:${mention.line} speaks of it: ${mention.text}`;
        const way = 'if it is left out on purpose, `omit` it in the policy with that reason; if not, add it yourself';
        return { reason, way };
    }
    return null;
}
/** A name that this change brings and that is one slip from an older one may be a typo, or worse. */
function refusedByLikeness({ unattended, likeness }, { package: name, cause }) {
    if (!unattended || name === null || cause !== 'base-added')
        return null;
    const like = likeness(name);
    if (like === null)
        return null;
    return {
        reason: `${name} is new and one letter from ${like}`,
        way: 'make sure that it is the package that you mean, then run `dependency-file-sync fix`',
    };
}
/** The package, and the one that would be put there instead of it. */
function namesOf({ package: name, detail }) {
    const substitute = detail.code === 'missing' ? detail.substitute : null;
    const names = substitute === null ? [] : [(0,python_name/* canonicalName */.Ew)(substitute)];
    return name === null ? names : [name, ...names];
}

;// CONCATENATED MODULE: ./src/fix/refusal.ts






/** Why a finding is not fixed, or null when nothing speaks against it. */
function refusalOf(context, finding) {
    return (refusedByCode(context, finding) ??
        refusedByCause(context, finding) ??
        refusedByPlace(finding) ??
        context.fileRefusal ??
        (isInsertion(finding.code) ? refusedInsertion(context, finding) : refusedChange(context, finding)));
}
function refusedByCode({ codes }, finding) {
    const { code, detail } = finding;
    if (!isFixable(code)) {
        return {
            reason: `${code} is for a person to decide`,
            way: 'change the line yourself, or list an exception in the policy',
        };
    }
    if (codes?.includes(code) === true)
        return null;
    const agreed = code !== 'version-conflict' || ('agreedBefore' in detail && detail.agreedBefore === true);
    if (codes === null && finding_code/* defaultFix */.NY.includes(code) && agreed)
        return null;
    const listed = codes === null ? 'by default `fix:` does not list' : '`fix:` of the policy does not list';
    const unless = agreed ? '' : ', unless the two sides agreed before';
    return {
        reason: `${listed} ${code}${unless}`,
        way: `add ${code} to \`fix:\`, or change the line yourself`,
        unlisted: true,
    };
}
function isFixable(code) {
    return finding_code/* fixableCodes */.QI.includes(code);
}
/** What the same change did in the variant was meant, as far as a machine can tell. */
function refusedByCause({ unattended }, { cause, code, name }) {
    switch (cause) {
        case 'variant-removed':
            return {
                reason: `this change took ${name} out of this file`,
                way: `if on purpose, ${code === 'required-absent' ? 'take it off `require`' : '`omit` it'} in the policy; if not, put it back`,
            };
        case 'variant-changed':
            return {
                reason: 'this change made this file so',
                way: 'if on purpose, list it in the policy; if not, change it back',
            };
        case 'base-added':
        case 'base-changed':
            return null;
        default:
            return unattended
                ? { reason: 'the change did not bring it into the base', way: 'run `dependency-file-sync fix` yourself' }
                : null;
    }
}
/** What an included file or a constraint says is changed there. */
function refusedByPlace({ via }) {
    return via === null
        ? null
        : { reason: `it rests on ${(0,problem/* placeText */.Z)(via)}: ${via.text}`, way: `edit ${via.path}:${via.line}` };
}
function isInsertion(code) {
    return code === 'missing' || code === 'required-absent' || code === 'commented-out';
}
function refusedChange(context, finding) {
    const own = variantLinesOf(context.variant, finding);
    if (finding.code === 'left-behind' || finding.code === 'unexpected')
        return refusedRemoval(context, finding);
    const lines = baseLinesOf(context.group, finding);
    if (own.length !== 1 || lines.length !== 1) {
        const [file, count] = own.length === 1 ? ['the base', lines.length] : ['this file', own.length];
        return { reason: `${finding.name} stands on ${count} lines of ${file}`, way: 'align them yourself' };
    }
    if (own[0]?.entry.form !== 'name') {
        return { reason: `an address has nothing to align: ${own[0]?.entry.text}`, way: 'change the line yourself' };
    }
    return refusedBaseLines(context, finding);
}
function refusedRemoval({ group, variant, replacedBy }, finding) {
    if (finding.package === null) {
        const text = finding.here[0]?.text ?? finding.name;
        return { reason: `a line without a name is not removed: ${text}`, way: 'remove it yourself' };
    }
    const replaced = replacedBy(finding.package);
    if (replaced !== undefined) {
        return {
            reason: `it stands in for ${replaced}, which would then be missing`,
            way: `\`substitute: { ${replaced}: ${finding.name} }\` in the policy, or replace it yourself`,
        };
    }
    for (const { document, entry } of variantLinesOf(variant, finding)) {
        const comments = [...(0,documents_section/* notesAbove */.Dw)(document, entry).map(({ text }) => text), entry.comment ?? ''];
        for (const text of comments) {
            // What is left out on purpose would be put in once nothing says so any more.
            const absent = (0,fix_mention/* namesIn */.w)(text).find((name) => group.base.packages.has(name) && !variant.side.packages.has(name));
            if (absent === undefined)
                continue;
            const reason = `${document.path}:${entry.line} speaks of ${absent}, which this file lacks: ${text}`;
            return { reason, way: 'remove it yourself, and keep what it says of the other' };
        }
    }
    return null;
}

;// CONCATENATED MODULE: ./src/fix/remove.ts



/**
 * Takes out lines with the notes that belong to them, and each heading that has nothing left under it with the blank lines
 * below. `isFilled` tells the sections, by where they begin, that something is put into.
 */
function removalEdits(document, going, isFilled) {
    if (going.size === 0)
        return [];
    const edits = [...going].map(([entry, finding]) => removal(document, withNotes(document, entry), finding));
    for (const section of sectionsOf(document)) {
        const finding = section.requirements.map((entry) => going.get(entry)).find((one) => one !== undefined);
        if (finding === undefined || isFilled(section.start))
            continue;
        for (const span of emptied(document, section, going))
            edits.push(removal(document, span, finding));
    }
    return [...new Map(edits.map((edit) => [edit.span.start, edit])).values()];
}
function removal({ path }, span, finding) {
    return { path, span, text: '', rank: 0, findings: [finding] };
}
function withNotes(document, entry) {
    const [first] = (0,documents_section/* notesAbove */.Dw)(document, entry);
    return { start: first?.start ?? entry.start, end: entry.end };
}
/**
 * The heading of a section all of whose lines go, and its blank lines; nothing when anything else stands there, or when
 * the heading may be the title of the file.
 */
function emptied(document, section, going) {
    const { heading, requirements } = section;
    const [first] = heading?.comments ?? [];
    if (first === undefined || document.entries.find(({ kind }) => kind !== 'blank') === first)
        return [];
    const own = new Set(heading?.comments);
    for (const entry of requirements)
        for (const note of (0,documents_section/* notesAbove */.Dw)(document, entry))
            own.add(note);
    const entries = document.entries.slice(entryIndexAt(document, section.start), entryIndexAt(document, section.end));
    const stays = entries.some((entry) => entry.kind !== 'blank' && !own.has(entry) && !(entry.kind === 'requirement' && going.has(entry)));
    if (stays)
        return [];
    const blanks = entries.filter(({ kind }) => kind === 'blank');
    const above = section.end === document.text.length ? blanksAbove(document, section.start) : [];
    return [...(heading?.comments ?? []), ...blanks, ...above].map(({ start, end }) => ({ start, end }));
}
/** The blank lines above the last section of a file, which would else end it. */
function blanksAbove(document, start) {
    const blanks = [];
    for (let index = entryIndexAt(document, start) - 1; document.entries[index]?.kind === 'blank'; index -= 1) {
        blanks.push(...document.entries.slice(index, index + 1));
    }
    return blanks;
}

;// CONCATENATED MODULE: ./src/fix/uncomment.ts



/**
 * Un-comments the line of a `commented-out` finding where it stands: the `#` goes, the requirement becomes the base's
 * under the name that the line spells. Counts as present for what is planned after it.
 */
function uncommentEdits(context, layout, finding) {
    const { document } = context;
    const found = context.commentedOut(finding.package);
    const [base] = baseLinesOf(context.group, finding);
    if (found === undefined || base === undefined)
        return [];
    const { comment, requirement, spans } = found;
    const rawName = requirement.rawName ?? finding.name;
    const { start, end } = comment;
    const section = sectionAround(layout, start) ?? sectionFor(layout, start);
    const slot = newSlot(section, { name: requirement.name, rawName, start, end });
    addSlot(layout, slot, lastBefore(section, start));
    const span = { start, end: spans.whole.end };
    return [{ path: document.path, span, text: requirementText(base, rawName), rank: 0, findings: [finding] }];
}
/** The section that is there already and that an offset lies in: the last one that begins before it. */
function sectionAround({ present }, offset) {
    return lastOf(present, (section) => section.start <= offset);
}
/** A section for a line above all requirements. */
function sectionFor(layout, start) {
    const { tail } = layout;
    const given = { heading: null, comments: [], requirements: [], sorted: null, brought: null };
    const section = newSection({ ...given, start });
    const isLast = tail === null || (layout.present.length === 0 && tail.start < start);
    addSection(layout, section, isLast ? tail : null);
    if (isLast)
        layout.tail = section;
    return section;
}

;// CONCATENATED MODULE: ./src/fix/plan-fix.ts













/** Plans the edits that make the fixable findings in scope go away, and says of the others why they are left. */
function planFix(question) {
    if (question.findings.length === 0)
        return { edits: [], advices: new Map() };
    const shared = {
        question,
        order: baseOrderOf(),
        likeness: likenessTo(question.olderNames),
        ranks: new Map([...question.group.base.packages.keys()].map((key, index) => [key, index])),
    };
    const byVariant = new Map();
    for (const finding of question.findings) {
        const known = byVariant.get(finding.variant);
        if (known === undefined)
            byVariant.set(finding.variant, [finding]);
        else
            known.push(finding);
    }
    const advices = new Map();
    for (const finding of byVariant.get(null) ?? [])
        advices.set(finding, refused(finding, notOfOneVariant));
    const edits = question.group.variants.flatMap((variant) => {
        const findings = byVariant.get(variant.variant.path) ?? [];
        const context = findings.length === 0 ? null : fixContextOf({ ...question, ...shared, variant });
        return context === null ? [] : planVariant(shared, context, findings, advices);
    });
    return { edits, advices };
}
const notOfOneVariant = {
    reason: 'this is not about one variant',
    way: 'mend the line, or the policy, where the finding points',
};
function planVariant(shared, context, findings, advices) {
    const draftOf = () => ({ layout: layoutOf(context.document), going: new Map(), edits: [] });
    const plan = draftOf();
    // What is out of scope gets its advice from a draft of its own, so that it moves nothing that is planned.
    let aside = null;
    for (const finding of inBaseOrder(shared, findings)) {
        const refusal = refusalOf(context, finding);
        if (refusal !== null) {
            advices.set(finding, refused(finding, refusal));
        }
        else if (shared.question.inScope(finding)) {
            advices.set(finding, planFinding(shared, context, plan, finding));
        }
        else {
            aside ??= draftOf();
            advices.set(finding, planFinding(shared, context, aside, finding));
        }
    }
    const filled = new Set();
    for (const { start, count, present, brought } of sectionsIn(plan.layout)) {
        if (brought === null && count > present.length)
            filled.add(start);
    }
    return [
        ...insertionEdits(plan.layout),
        ...plan.edits,
        ...removalEdits(context.document, plan.going, (start) => filled.has(start)),
    ];
}
/**
 * What is planned counts as present for what comes after it: lines that are switched on stand where they stand and come
 * first, the others in the order of the base.
 */
function inBaseOrder({ ranks }, findings) {
    const rankOf = ({ code, package: name }) => name === null || code === 'commented-out' ? -1 : (ranks.get(name) ?? 0);
    return [...findings].sort((a, b) => rankOf(a) - rankOf(b));
}
function planFinding(shared, context, draft, finding) {
    switch (finding.code) {
        case 'missing':
        case 'required-absent':
            return insertionAdvice(context, finding, insert(shared, context, draft.layout, finding));
        case 'left-behind':
        case 'unexpected': {
            const lines = variantLinesOf(context.variant, finding);
            for (const { entry } of lines)
                draft.going.set(entry, finding);
            return advised(lines.length === 1 ? 'remove the line' : `remove its ${lines.length} lines`, finding.at);
        }
        case 'commented-out':
            draft.edits.push(...uncommentEdits(context, draft.layout, finding));
            return advised('un-comment the line', finding.at);
        default: {
            const edits = alignmentEdits(context, finding);
            draft.edits.push(...edits);
            const written = edits.map(({ text }) => text).join(' ');
            return advised(written === '' ? 'take that part out of the line' : `write ${written} there, as the base does`, finding.at);
        }
    }
}
function insert({ order }, context, layout, finding) {
    const lines = baseLinesOf(context.group, finding);
    const substitute = finding.detail.code === 'missing' ? finding.detail.substitute : null;
    const [first] = lines;
    const rawName = substitute ?? first?.entry.rawName ?? finding.name;
    return placeInsertion(layout, {
        rawName,
        lines: [...new Set(lines.map((line) => requirementText(line, substitute)))],
        place: first === undefined ? null : order(first.document, first.entry),
        finding,
    });
}


/***/ }),

/***/ 7077:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ check)
});

// EXTERNAL MODULE: ./src/compare/side.ts
var side = __webpack_require__(1816);
// EXTERNAL MODULE: ./src/documents/generated.ts
var generated = __webpack_require__(6967);
// EXTERNAL MODULE: ./src/documents/section.ts
var section = __webpack_require__(449);
// EXTERNAL MODULE: ./src/python/marker.ts + 1 modules
var python_marker = __webpack_require__(5570);
;// CONCATENATED MODULE: ./src/advise/suggest-include.ts




/** Fewer shared packages are not worth the change. */
const leastShared = 5;
/**
 * The first variant of a group that equals its base but for a few lines, and what it would be as `-r` and the rest; null when
 * there is none. Installing it would install what it installs now: every line of the base is in it word for word, or its own
 * line narrows that one (pip takes a package twice unless no version fits both lines). Only files of people are looked at,
 * which install nothing else and have the same indexes.
 */
function suggestInclude({ group, base, variants }) {
    const [path, second] = group.base;
    const document = ownDocument(base.flats[0]);
    if (path === undefined || second !== undefined || document === null)
        return null;
    for (const variant of variants) {
        const own = ownDocument(variant.side.flats[0]);
        const mirrors = variant.variant.rule.relation === 'superset' || variant.variant.rule.relation === 'equal';
        if (own === null || !mirrors || variant.lineDrafts.length > 0)
            continue;
        const suggestion = suggestFor(variant, document, own);
        if (suggestion !== null)
            return suggestion;
    }
    return null;
}
/** The file itself, when it is written by people and installs no other. */
function ownDocument(flat) {
    const document = flat?.documents[0];
    if (document === undefined || (flat?.unreadable.length ?? 0) > 0)
        return null;
    const includes = document.entries.some(({ kind }) => kind === 'include');
    return includes || (0,generated/* generatedBy */.B)(document) !== null || (0,generated/* isHashLocked */.U)(document) ? null : document;
}
function suggestFor({ base, side, drafts, variant }, document, own) {
    const drifts = drafts.some(({ kind }) => kind !== 'presence');
    if (drifts || !sameOptions(document, own))
        return null;
    const rest = [];
    for (const [key, lines] of side.packages) {
        if (!sameLines(base.packages.get(key) ?? [], lines))
            rest.push(...lines);
    }
    const absent = [...base.packages.keys()].some((key) => !side.packages.has(key));
    const shared = base.packages.size - rest.filter(({ entry }) => entry.name !== null && base.packages.has(entry.name)).length;
    if (absent || shared < leastShared || rest.length > Math.max(3, 0.1 * shared))
        return null;
    const include = `-r ${relativePath(variant.path, document.path)}`;
    const text = [include, ...rest.flatMap(({ entry }) => linesOf(own, entry))].map((line) => `${line}\n`).join('');
    return { variant: variant.path, base: document.path, shared, text };
}
/** Options hold for the whole installation: those of the two files must be the same. */
function sameOptions(a, b) {
    const texts = (document) => document.entries
        .flatMap((entry) => entry.kind === 'options' ? entry.options.map(({ name, value }) => `${name} ${value ?? ''}`) : [])
        .sort()
        .join('\n');
    return texts(a) === texts(b);
}
function sameLines(a, b) {
    const words = (lines) => [...new Set(lines.map(wordsOf))].sort().join('\n');
    return words(a) === words(b);
}
function wordsOf({ entry }) {
    const marker = entry.marker === null ? '' : (0,python_marker/* markerText */.B)(entry.marker);
    return [(0,side/* specifierText */.Ed)(entry), entry.extras.join(','), (0,side/* sourceOf */.vz)(entry), marker].join(' ');
}
/** A requirement with the notes above it, as the file has them. */
function linesOf(document, entry) {
    const kept = [...(0,section/* notesAbove */.Dw)(document, entry), entry];
    return kept.flatMap(({ start, end }) => document.text
        .slice(start, end)
        .split(/\r\n|\r|\n/)
        .filter((line) => line.trim() !== ''));
}
/** `to` as seen from the folder of `from`. */
function relativePath(from, to) {
    const folders = from.split('/').slice(0, -1);
    const parts = to.split('/');
    let shared = 0;
    while (shared < folders.length && shared < parts.length - 1 && folders[shared] === parts[shared])
        shared += 1;
    return [...folders.slice(shared).map(() => '..'), ...parts.slice(shared)].join('/');
}

// EXTERNAL MODULE: ./src/compare/result.ts
var result = __webpack_require__(2005);
// EXTERNAL MODULE: ./src/fix/plan-fix.ts + 19 modules
var plan_fix = __webpack_require__(1092);
// EXTERNAL MODULE: ./src/problem.ts
var problem = __webpack_require__(4008);
// EXTERNAL MODULE: ./src/pipeline/read-documents.ts + 1 modules
var read_documents = __webpack_require__(3233);
;// CONCATENATED MODULE: ./src/pipeline/check-deployments.ts


/** Whether a policy asks for what needs to know where files are installed. */
function asksForDeployments({ severity }) {
    return ['not-governed', 'not-tested'].some((code) => (severity.get(code) ?? 'off') !== 'off');
}
function olderPaths(compared) {
    if (compared === null || compared.unreadable.size > 0)
        return null;
    const { base, variants } = compared.comparison;
    return [base, ...variants.map(({ side }) => side)].flatMap(({ paths }) => [...paths]);
}
/**
 * Reads the files of platforms in both revisions and judges what they install. Costs a list of each revision's files, and
 * reading those that platforms, builds and services read.
 */
async function checkDeployments({ head, compared, previousPaths }, judging, { groups, files, older }) {
    const { judgeDeployments } = await __webpack_require__.e(/* import() */ 909).then(__webpack_require__.bind(__webpack_require__, 909));
    const owners = ownersOf(files);
    const now = await deploymentsOf(head, owners, new Map());
    if ('code' in now)
        return { findings: [], problems: [now], groups };
    const names = new Map([...previousPaths].map(([path, previous]) => [previous, path]));
    const wasGoverned = older.every((paths) => paths !== null) ? new Set(older.flat()) : null;
    const before = compared === null || wasGoverned === null ? null : await deploymentsOf(compared, wasGoverned, names);
    const isUnread = before !== null && 'code' in before;
    const places = new Map(now.deployed.map(({ file, by }) => [file, by]));
    return {
        findings: judgeDeployments(now, isUnread ? null : before, owners, judging),
        problems: isUnread ? [skipped(before, compared)] : [],
        groups: groups.map((group) => ({
            ...group,
            variants: group.variants.map((variant) => ({ ...variant, installedBy: places.get(variant.path) ?? [] })),
        })),
    };
}
/** A file may be a variant in one group and a base or included in others: what it is held against goes first. */
function ownersOf(files) {
    const owners = new Map();
    for (const role of ['included', 'base', 'variant']) {
        for (const file of files.filter((one) => one.role === role).reverse()) {
            owners.set(file.path, { group: file.group, variant: role === 'variant' ? file.path : null });
        }
    }
    return owners;
}
function skipped({ message }, compared) {
    const said = `the files of the compared revision ${compared?.revision ?? ''} cannot be listed, so nothing that deploys install is told new from old: ${message}`;
    return (0,problem/* problem */.C)('compare-skipped', said, null, { fatal: false });
}
/** What one revision says; `names` are the paths at the head of files that were renamed since. */
async function deploymentsOf(snapshot, governed, names) {
    const { readInstallations } = await Promise.all(/* import() */[__webpack_require__.e(292), __webpack_require__.e(61)]).then(__webpack_require__.bind(__webpack_require__, 3061));
    const { platformOf } = await __webpack_require__.e(/* import() */ 164).then(__webpack_require__.bind(__webpack_require__, 164));
    const found = await readInstallations(snapshot);
    if ('code' in found)
        return found;
    const named = (path) => names.get(path) ?? path;
    const { files } = await (0,read_documents/* readDocuments */.r9)(snapshot, [...new Set(found.installed.map(({ file }) => file))]);
    const includes = [...files].map(([path, file]) => [named(path), (0,read_documents/* isDocument */.wz)(file) ? (0,read_documents/* installedIncludes */.k5)(file).map(named) : []]);
    return {
        deployed: [...placesOf(found)].map(([file, by]) => ({ file: named(file), by })),
        tested: found.installed.filter(({ kind }) => kind === 'ci').map(({ file }) => named(file)),
        // What nothing is known of may run in CI; what a platform's own file says does not.
        untold: found.unresolved.find(({ by }) => platformOf(by.path)?.kind !== 'deploy')?.by ?? null,
        includes: new Map(includes),
        governed,
    };
}
/** By file, the places that deploy it; what is certain goes first. */
function placesOf({ installed }) {
    const places = new Map();
    const deployed = installed.filter(({ kind }) => kind === 'deploy');
    for (const { file, by, certain } of [
        ...deployed.filter((one) => one.certain),
        ...deployed.filter((one) => !one.certain),
    ]) {
        const known = places.get(file);
        const place = { path: by.path, line: by.line, column: by.column, certain };
        if (known === undefined)
            places.set(file, [place]);
        else
            known.push(place);
    }
    return places;
}

// EXTERNAL MODULE: ./src/pipeline/check-group.ts
var check_group = __webpack_require__(2620);
// EXTERNAL MODULE: ./src/pipeline/read-policy.ts
var read_policy = __webpack_require__(8079);
;// CONCATENATED MODULE: ./src/pipeline.ts






/** The whole story: policy → groups → documents → findings → result. Never throws on input. */
async function check(request) {
    const policy = request.judging?.policy ?? (await (0,read_policy/* readPolicy */.T4)(request.head, request.policyPath, request.policies));
    if (isProblems(policy))
        return couldNotCheck(request, 'new', policy);
    const enforce = request.enforce ?? policy.enforce;
    const groups = await (0,read_policy/* readGroups */.b5)(request.head, policy);
    if (isProblems(groups))
        return couldNotCheck(request, enforce, groups);
    const advices = new Map();
    let suggestion = null;
    const found = { groups: [], files: [], findings: [], problems: [...request.notes, ...(policy.notes ?? [])] };
    const judging = { enforce, severity: policy.severity };
    const wantsDeployments = asksForDeployments(judging);
    const older = [];
    const shared = (0,check_group/* shareWork */.P)();
    for (const group of groups) {
        const checked = await (0,check_group/* checkGroup */.a)(request, judging, group, shared);
        if (checked === 'missing-files')
            return couldNotCheck(request, enforce, await (0,read_policy/* explainMissing */.Ce)(request.head, policy));
        const plan = (0,plan_fix/* planFix */.v)({ ...checked, group: checked.comparison, codes: policy.fix, ...wholeScope });
        for (const [finding, advice] of plan.advices)
            advices.set(finding, advice);
        suggestion ??= suggestInclude(checked.comparison);
        found.groups.push(checked.summary);
        for (const finding of checked.findings)
            found.findings.push(finding);
        for (const file of checked.files)
            found.files.push(file);
        for (const one of checked.problems)
            found.problems.push(one);
        if (wantsDeployments)
            older.push(olderPaths(checked.compared));
    }
    // What could not be read may govern more: nothing is said then that rests on what is governed.
    if (wantsDeployments && !found.problems.some(({ fatal }) => fatal)) {
        const { findings, problems, groups } = await checkDeployments(request, judging, { ...found, older });
        for (const finding of findings)
            found.findings.push(finding);
        for (const one of problems)
            found.problems.push(one);
        for (const [index, group] of groups.entries())
            found.groups[index] = group;
    }
    return { result: resultOf(request, enforce, found), advices, suggestion };
}
/** Advice is given on every finding; what a fix takes on is the fix's own affair. */
const wholeScope = { inScope: () => true, unattended: false };
function resultOf(request, enforce, found) {
    const compared = request.compared === null ? null : { revision: request.compared.revision };
    return {
        verdict: (0,result/* verdictOf */.Vj)(found.findings, found.problems),
        enforce,
        compared,
        policy: { path: request.policyPath, from: request.judging?.from ?? request.head.revision },
        ...found,
    };
}
/** The policy, or a file that it names, cannot be used: everything that is wrong, and no findings. */
function couldNotCheck(request, enforce, problems) {
    const found = { groups: [], files: [], findings: [], problems: [...request.notes, ...problems] };
    return { result: resultOf(request, enforce, found), advices: new Map() };
}
function isProblems(value) {
    return Array.isArray(value) && value.some((one) => 'message' in one);
}


/***/ }),

/***/ 2620:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ shareWork),
/* harmony export */   a: () => (/* binding */ checkGroup)
/* harmony export */ });
/* harmony import */ var _compare_cells_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8366);
/* harmony import */ var _compare_compare_group_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1725);
/* harmony import */ var _compare_judge_group_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4426);
/* harmony import */ var _documents_generated_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6967);
/* harmony import */ var _documents_known_texts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9488);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4008);
/* harmony import */ var _read_documents_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3233);







function shareWork() {
    return { grids: (0,_compare_cells_js__WEBPACK_IMPORTED_MODULE_0__/* .makeGrids */ .kr)(), parts: (0,_documents_known_texts_js__WEBPACK_IMPORTED_MODULE_3__/* .knownTexts */ .y4)() };
}
/**
 * Reads, compares and judges one group. The caller keeps nothing of it but the findings, so that memory does not grow
 * with the repository. `missing-files`: a file that the policy names is not there (the policy's problem, not the group's).
 */
async function checkGroup(revisions, judging, group, shared) {
    const paths = [...group.base, ...group.variants.map(({ path }) => path)];
    const read = await (0,_read_documents_js__WEBPACK_IMPORTED_MODULE_4__/* .readDocuments */ .r9)(revisions.head, paths, { parts: shared.parts });
    if (paths.some((path) => isMissing(read, path)))
        return 'missing-files';
    const head = (0,_compare_compare_group_js__WEBPACK_IMPORTED_MODULE_1__/* .compareGroup */ .B)(group, read.flats, revisions.today, shared.grids);
    const compared = revisions.compared === null
        ? null
        : await compareBefore({ ...revisions, ...shared, group, read, head, snapshot: revisions.compared });
    return {
        findings: (0,_compare_judge_group_js__WEBPACK_IMPORTED_MODULE_2__/* .judgeGroup */ .d)(head, compared, judging),
        summary: { name: group.name, base: group.base, variants: head.variants.map(({ summary }) => summary) },
        files: filesOf(group, read),
        problems: [...problemsOf(paths, read), ...head.problems, ...unreadableBefore(revisions, compared)],
        comparison: head,
        olderNames: new Set(compared?.comparison.base.packages.keys()),
        compared,
    };
}
function isMissing({ files }, path) {
    const file = files.get(path);
    if (file === undefined || (0,_read_documents_js__WEBPACK_IMPORTED_MODULE_4__/* .isDocument */ .wz)(file))
        return false;
    return file.code === 'file-missing' || file.code === 'file-not-regular';
}
/** The same group in the compared revision, by the same policy and the same day. */
async function compareBefore({ group, read, head, snapshot, ...question }) {
    const { previousPaths, today, grids } = question;
    const paths = [...group.base, ...group.variants.map(({ path }) => path)];
    const before = await (0,_read_documents_js__WEBPACK_IMPORTED_MODULE_4__/* .readDocuments */ .r9)(underHeadPaths(snapshot, previousPaths), paths, { other: read });
    const unreadable = new Set(paths.filter((path) => !isReadable(before, path)));
    const comparison = isSame(before, read) ? head : (0,_compare_compare_group_js__WEBPACK_IMPORTED_MODULE_1__/* .compareGroup */ .B)(group, before.flats, today, grids);
    return { comparison, unreadable };
}
/** The compared revision with renamed files under the paths that they have at the head. */
function underHeadPaths(snapshot, previousPaths) {
    if (previousPaths.size === 0)
        return snapshot;
    return {
        revision: snapshot.revision,
        files: () => snapshot.files(),
        async read(paths) {
            const reads = new Map(await snapshot.read(paths));
            const renamed = paths.filter((path) => reads.get(path)?.kind === 'missing' && previousPaths.has(path));
            const previous = await snapshot.read(renamed.map((path) => previousPaths.get(path) ?? path));
            for (const path of renamed) {
                const read = previous.get(previousPaths.get(path) ?? path);
                if (read !== undefined)
                    reads.set(path, read);
            }
            return reads;
        },
    };
}
/** A file that was not there yet is no obstacle; one that cannot be read, or an include that leads nowhere, is. */
function isReadable({ files, flats }, path) {
    const file = files.get(path);
    if (file === undefined || !(0,_read_documents_js__WEBPACK_IMPORTED_MODULE_4__/* .isDocument */ .wz)(file))
        return file?.code === 'file-missing';
    return flats.get(path)?.problems.every(({ fatal }) => !fatal) ?? false;
}
function isSame(a, b) {
    if (a.files.size !== b.files.size)
        return false;
    for (const [path, file] of a.files)
        if (!(0,_read_documents_js__WEBPACK_IMPORTED_MODULE_4__/* .isDocument */ .wz)(file) || b.files.get(path) !== file)
            return false;
    return true;
}
function problemsOf(paths, { files, flats }) {
    const problems = new Map();
    for (const path of paths) {
        const file = files.get(path);
        const found = file !== undefined && !(0,_read_documents_js__WEBPACK_IMPORTED_MODULE_4__/* .isDocument */ .wz)(file) ? [file] : (flats.get(path)?.problems ?? []);
        for (const one of found)
            problems.set(`${(0,_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .placeText */ .Z)(one)} ${one.message}`, one);
    }
    return [...problems.values()];
}
/** Says which files could not be compared: their findings are neither new nor old. */
function unreadableBefore({ compared: snapshot }, compared) {
    return [...(compared?.unreadable ?? [])].map((path) => {
        const message = `cannot be read in the compared revision ${snapshot?.revision ?? ''}, so nothing of it is told new from old`;
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .problem */ .C)('compare-skipped', message, { path }, { fatal: false });
    });
}
function filesOf(group, { files }) {
    const roles = new Map();
    for (const path of group.base)
        roles.set(path, 'base');
    for (const { path } of group.variants)
        roles.set(path, 'variant');
    const documents = [...files.values()].filter(_read_documents_js__WEBPACK_IMPORTED_MODULE_4__/* .isDocument */ .wz);
    return documents.map((document) => ({
        path: document.path,
        role: roles.get(document.path) ?? 'included',
        group: group.name,
        encoding: document.encoding.name,
        newline: document.newline,
        generatedBy: (0,_documents_generated_js__WEBPACK_IMPORTED_MODULE_6__/* .generatedBy */ .B)(document)?.by ?? null,
        includes: (0,_read_documents_js__WEBPACK_IMPORTED_MODULE_4__/* .directIncludes */ .Jm)(document),
    }));
}


/***/ })

};
