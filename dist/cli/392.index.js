export const id = 392;
export const ids = [392];
export const modules = {

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

/***/ 6900:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ tally)
/* harmony export */ });
/* harmony import */ var _naming_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4136);

/** Counts findings for first lines, closing lines and the JSON report, in one pass. */
function tally(findings) {
    const counts = { counting: 0, introduced: 0, preExisting: 0, missing: 0, errors: 0, warnings: 0, notices: 0 };
    const aside = { older: 0, warnings: 0, notices: 0 };
    for (const finding of findings) {
        if (finding.counts)
            counts.counting += 1;
        else if (finding.introduced === false)
            aside.older += 1;
        else if (finding.severity === 'notice')
            aside.notices += 1;
        else
            aside.warnings += 1;
        if (finding.introduced === true)
            counts.introduced += 1;
        if (finding.introduced === false)
            counts.preExisting += 1;
        if ((0,_naming_js__WEBPACK_IMPORTED_MODULE_0__/* .isAbsence */ .Md)(finding))
            counts.missing += 1;
        if (finding.severity === 'error')
            counts.errors += 1;
        else if (finding.severity === 'warning')
            counts.warnings += 1;
        else
            counts.notices += 1;
    }
    return { findings: findings.length, ...counts, aside };
}


/***/ }),

/***/ 4594:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ verdictWords)
/* harmony export */ });
/* unused harmony export verdictLine */
/* harmony import */ var _plural_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1190);
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6900);


/** `In sync for this change. 12 older findings, 2 warnings.`: the first line of every report. */
function verdictLine(result) {
    const { headline, aside } = verdictWords(result);
    return aside === '' ? headline : `${headline} ${aside}`;
}
/** The two halves of the first line, for reports that set them apart. */
function verdictWords(result) {
    const counts = (0,_tally_js__WEBPACK_IMPORTED_MODULE_0__/* .tally */ .N)(result.findings);
    return { headline: headlineOf(result, counts), aside: asideOf(counts) };
}
function headlineOf(result, { counting }) {
    if (result.verdict === 'could-not-check') {
        const fatal = result.problems.filter((each) => each.fatal).length;
        return `Could not check: ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(fatal, 'problem')} must be mended first.`;
    }
    if (result.verdict === 'in-sync')
        return result.compared === null ? 'In sync.' : 'In sync for this change.';
    if (result.enforce === 'none')
        return `Drift: ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(counting, 'finding')}, not enforced (enforce: none).`;
    // Of a file that could not be read before, nobody knows who brought what.
    const isBrought = result.findings.every(({ counts, introduced }) => !counts || introduced === true);
    if (result.enforce === 'new' && result.compared !== null && isBrought) {
        return `Drift: this change brings ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(counting, 'finding')} that ${counting === 1 ? 'counts' : 'count'}.`;
    }
    return `Drift: ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(counting, 'finding')} ${counting === 1 ? 'counts' : 'count'}.`;
}
function asideOf({ aside }) {
    const parts = [
        aside.older > 0 ? (0,_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(aside.older, 'older finding') : '',
        aside.warnings > 0 ? (0,_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(aside.warnings, 'warning') : '',
        aside.notices > 0 ? (0,_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(aside.notices, 'notice') : '',
    ].filter((part) => part !== '');
    return parts.length === 0 ? '' : `${parts.join(', ')}.`;
}


/***/ })

};
