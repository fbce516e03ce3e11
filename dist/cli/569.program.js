// 169fec79ef73817e389a5b382dca947a
(function (exports, require, module, __filename, __dirname) {"use strict";
exports.id = 569;
exports.ids = [569];
exports.modules = {

/***/ 9765:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N$: () => (/* binding */ proveFile),
/* harmony export */   fl: () => (/* binding */ findingKey),
/* harmony export */   y6: () => (/* binding */ proveResult)
/* harmony export */ });
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6136);
/* harmony import */ var _compare_finding_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5714);
/* harmony import */ var _documents_byte_offsets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5707);
/* harmony import */ var _documents_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5377);
/* harmony import */ var _policy_package_pattern_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7525);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4008);
/* harmony import */ var _python_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5411);
/* harmony import */ var _edit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3915);








function proveFile({ document, edits, after }) {
    const { path } = document;
    const refuse = (reason) => ({ reason, path, findings: [] });
    let from = 0;
    let at = 0;
    for (const edit of (0,_edit_js__WEBPACK_IMPORTED_MODULE_4__/* .inOrder */ .al)(edits)) {
        const start = (0,_documents_byte_offsets_js__WEBPACK_IMPORTED_MODULE_0__/* .byteOffset */ .s)(document, edit.span.start);
        if (start < from)
            return refuse('two changes of this file overlap');
        if (!(0,_bytes_js__WEBPACK_IMPORTED_MODULE_5__/* .sameBytes */ .er)(document.bytes.subarray(from, start), after.subarray(at, at + start - from))) {
            return refuse('bytes outside the planned changes would differ');
        }
        at += start - from + ((0,_documents_document_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeText */ .wx)(document, edit.text)?.length ?? 0);
        from = (0,_documents_byte_offsets_js__WEBPACK_IMPORTED_MODULE_0__/* .byteOffset */ .s)(document, edit.span.end);
    }
    if (!(0,_bytes_js__WEBPACK_IMPORTED_MODULE_5__/* .sameBytes */ .er)(document.bytes.subarray(from), after.subarray(at))) {
        return refuse('bytes outside the planned changes would differ');
    }
    const result = (0,_documents_document_js__WEBPACK_IMPORTED_MODULE_1__/* .readDocument */ .u0)(path, after);
    if (!('entries' in result))
        return refuse(`the result could not be read: ${result.message}`);
    if (result.text !== (0,_edit_js__WEBPACK_IMPORTED_MODULE_4__/* .editedText */ .ld)(document.text, edits))
        return refuse('the result would read differently from what was planned');
    return null;
}
function proveResult(before, after, fixed, feeds) {
    const disproofs = [];
    const oldProblems = new Set(before.problems.map(problemKey));
    for (const one of after.problems) {
        if (oldProblems.has(problemKey(one)))
            continue;
        disproofs.push({ reason: `${(0,_problem_js__WEBPACK_IMPORTED_MODULE_6__/* .placeText */ .Z9)(one)} ${one.message}`.trim(), path: one.path, findings: [] });
    }
    const known = new Set(before.findings.map(findingKey));
    const left = new Set(after.findings.map(findingKey));
    for (const finding of fixed) {
        if (!left.has(findingKey(finding)))
            continue;
        disproofs.push({ reason: 'the finding would still be there', path: finding.variant, findings: [finding] });
    }
    const ofPackage = byName(fixed);
    const step = { ofPackage, comesTo: groupsReached(before, feeds) };
    for (const finding of after.findings) {
        if (known.has(findingKey(finding)))
            continue;
        const path = finding.variant ?? finding.at?.path ?? null;
        const findings = finding.package === null ? underException(finding, step) : (ofPackage.get(finding.package) ?? []);
        disproofs.push({ reason: newFinding(finding, path), path, findings: nearest(finding, findings, feeds) });
    }
    return disproofs;
}
function nearest({ variant }, findings, feeds) {
    const own = variant === null ? [] : findings.filter((one) => one.variant === variant);
    if (own.length > 0)
        return own;
    const feeding = findings.filter((one) => one.variant !== null && feeds(one.variant, variant));
    return feeding.length > 0 ? feeding : findings;
}
function underException(finding, { ofPackage, comesTo }) {
    const { group } = finding;
    const meant = meantByException(finding, ofPackage);
    const near = meant.filter(({ variant }) => variant !== null && comesTo(variant, group));
    const byOthers = near.filter((one) => one.group !== group);
    return [byOthers, near].find((some) => some.length > 0) ?? meant;
}
function meantByException({ detail }, ofPackage) {
    if (!('exception' in detail))
        return [];
    const { exception } = detail;
    if (exception.kind === 'section') {
        const under = detail.code === 'exception-unused' ? detail.under : undefined;
        return ofNames(ofPackage, (name) => under?.has(name) === true);
    }
    const pattern = exception.kind === 'package' ? exception.pattern : exception.package;
    if ((0,_policy_package_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .isPackageGlob */ .T7)(pattern))
        return ofNames(ofPackage, (0,_policy_package_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .compilePackagePattern */ .WM)(pattern));
    return ofPackage.get((0,_python_name_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalName */ .Ew)(pattern)) ?? [];
}
function ofNames(ofPackage, isMeant) {
    return [...new Set([...ofPackage].flatMap(([name, findings]) => (isMeant(name) ? findings : [])))];
}
function groupsReached({ groups }, feeds) {
    const variantsOf = new Map(groups.map(({ name, variants }) => [name, variants.map(({ path }) => path)]));
    const answers = new Map();
    return (path, group) => {
        const key = JSON.stringify([path, group]);
        const known = answers.get(key);
        if (known !== undefined)
            return known;
        const answer = (variantsOf.get(group) ?? []).some((to) => to === path || feeds(path, to));
        answers.set(key, answer);
        return answer;
    };
}
function newFinding({ code, name, at, detail }, path) {
    if (detail.code === 'exception-unused' && at !== null) {
        return `${at.path}:${at.line} has an exception for it (${detail.list}: ${name}), which would excuse nothing any more`;
    }
    return `it would bring a new finding${path === null ? '' : ` into ${path}`}: ${code}${name === '' ? '' : ` on ${name}`}`;
}
function byName(fixed) {
    const groups = new Map();
    for (const finding of fixed) {
        const substitute = (0,_compare_finding_js__WEBPACK_IMPORTED_MODULE_7__/* .substituteIn */ .m)(finding);
        const names = new Set([finding.package, substitute === null ? null : (0,_python_name_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalName */ .Ew)(substitute)]);
        for (const name of names) {
            if (name === null)
                continue;
            const known = groups.get(name);
            if (known === undefined)
                groups.set(name, [finding]);
            else
                known.push(finding);
        }
    }
    return groups;
}
function findingKey({ code, group, variant, package: name, detail, lines }) {
    const line = detail.code === 'unreadable-line' ? detail.text : name === null ? (lines[0]?.text ?? '') : '';
    return JSON.stringify([code, group, variant, name, line]);
}
function problemKey({ code, path, message }) {
    return JSON.stringify([code, path, message]);
}


/***/ }),

/***/ 7569:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  provenFix: () => (/* binding */ provenFix),
  withProof: () => (/* binding */ withProof)
});

// EXTERNAL MODULE: ./src/fix/deed.ts
var fix_deed = __webpack_require__(857);
// EXTERNAL MODULE: ./src/fix/prove.ts
var prove = __webpack_require__(9765);
// EXTERNAL MODULE: ./src/compare/finding.ts
var compare_finding = __webpack_require__(5714);
// EXTERNAL MODULE: ./src/grouped.ts
var grouped = __webpack_require__(5485);
// EXTERNAL MODULE: ./src/python/name.ts
var python_name = __webpack_require__(5411);
// EXTERNAL MODULE: ./src/pipeline/file-flow.ts
var file_flow = __webpack_require__(4043);
;// CONCATENATED MODULE: ./src/pipeline/also-cleared.ts






function alsoCleared(before, after, fixed, flow) {
    const known = new Set([...fixed, ...after.findings].map(prove/* findingKey */.fl));
    const byName = (0,grouped/* grouped */.z)(fixed, nameIn);
    return before.findings
        .filter((finding) => finding.variant !== null && !known.has((0,prove/* findingKey */.fl)(finding)))
        .map((finding) => {
        const others = finding.package === null ? [] : (byName.get(nameIn(finding)) ?? []);
        const by = others.find((one) => (0,file_flow/* feeds */.q5)(flow, one.variant ?? '', finding.variant ?? '')) ?? null;
        return { finding, by, how: by === null ? null : howCleared(by, finding, flow) };
    });
}
function overruled(also, advices) {
    return also.flatMap(({ finding, by }) => {
        const advice = advices.get(finding);
        if (by === null || advice === undefined || advice.possible || !(0,fix_deed/* isAbsence */.M)(finding) || !(0,fix_deed/* isAbsence */.M)(by))
            return [];
        const reason = `it would come into ${finding.variant} as well, where it is left to you: ${advice.reason}`;
        return [{ reason, path: by.variant, findings: [by] }];
    });
}
function nameIn(finding) {
    return (0,python_name/* canonicalName */.Ew)((0,compare_finding/* substituteIn */.m)(finding) ?? finding.name);
}
function howCleared(by, { variant: to }, { reads }) {
    const { variant: from } = by;
    const how = reads(to ?? '').has(from ?? '') ? `which ${to} includes` : `which ${to} is held against`;
    switch ((0,fix_deed/* deedOf */.u)(by)) {
        case 'add':
            return `put it into ${from}, ${how}`;
        case 'remove':
            return `remove it from ${from}, ${how}`;
        case 'align':
            return `align it in ${from}, ${how}`;
    }
}

// EXTERNAL MODULE: ./src/bytes.ts
var bytes = __webpack_require__(6136);
// EXTERNAL MODULE: ./src/documents/byte-offsets.ts
var byte_offsets = __webpack_require__(5707);
// EXTERNAL MODULE: ./src/documents/document.ts + 5 modules
var documents_document = __webpack_require__(5377);
// EXTERNAL MODULE: ./src/fix/edit.ts
var fix_edit = __webpack_require__(3915);
;// CONCATENATED MODULE: ./src/fix/apply.ts




function applyEdits(document, edits) {
    const pieces = [];
    let from = 0;
    for (const edit of (0,fix_edit/* inOrder */.al)(edits)) {
        const inserted = (0,documents_document/* encodeText */.wx)(document, edit.text);
        if (inserted === null)
            return { unencodable: edit };
        pieces.push(document.bytes.subarray(from, (0,byte_offsets/* byteOffset */.s)(document, edit.span.start)), inserted);
        from = (0,byte_offsets/* byteOffset */.s)(document, edit.span.end);
    }
    pieces.push(document.bytes.subarray(from));
    return { bytes: (0,bytes/* concatenate */.u1)(pieces) };
}

// EXTERNAL MODULE: ./src/fix/plan-fix.ts + 26 modules
var plan_fix = __webpack_require__(1764);
// EXTERNAL MODULE: ./src/pipeline/check-group.ts + 2 modules
var check_group = __webpack_require__(5245);
// EXTERNAL MODULE: ./src/pipeline/overlay.ts
var overlay = __webpack_require__(486);
;// CONCATENATED MODULE: ./src/pipeline/fix-groups.ts







function newAttempt() {
    return { changes: new Map(), contents: new Map(), fixed: [], refusals: new Map(), disproofs: [] };
}
async function planGroups(request, { policy, groups }, steps, leftOut, shared, begun) {
    const { changes, contents, fixed } = begun;
    const done = { changes: new Map(changes), contents: new Map(contents), fixed: [...fixed] };
    const attempt = { ...newAttempt(), ...done };
    const inScope = (finding) => !leftOut.has((0,prove/* findingKey */.fl)(finding)) && request.inScope(finding);
    for (const step of steps) {
        for (const group of groups.filter(({ variants }) => variants.some(({ path }) => step.has(path)))) {
            let isChanged = true;
            for (let round = 0; isChanged && round < mostRounds; round += 1) {
                isChanged = await planGroup({ ...request, inScope, shared, step }, policy, group, attempt);
            }
        }
    }
    return attempt;
}
const mostRounds = 10;
async function planGroup(request, policy, group, attempt) {
    const strictness = { enforce: request.enforce ?? policy.enforce, severity: policy.severity };
    const head = (0,overlay/* withFiles */.oT)(request.head, attempt.contents);
    const checked = await (0,check_group/* checkGroup */.ah)({ ...request, head }, strictness, group, request.shared);
    if (checked === 'missing-files')
        return false;
    const { comparison, findings } = checked;
    const plan = (0,plan_fix/* planFix */.v)({
        group: { ...comparison, variants: comparison.variants.filter(({ variant }) => request.step.has(variant.path)) },
        findings: findings.filter(({ variant }) => variant === null || request.step.has(variant)),
        olderNames: checked.olderNames,
        codes: policy.fix,
        inScope: request.inScope,
        unattended: request.unattended,
        objection: request.objection,
    });
    for (const [finding, advice] of plan.advices) {
        if (advice.possible)
            attempt.refusals.delete((0,prove/* findingKey */.fl)(finding));
        else
            attempt.refusals.set((0,prove/* findingKey */.fl)(finding), advice);
    }
    const edits = plan.edits();
    const documents = ownDocuments(comparison);
    for (const [path, own] of (0,grouped/* grouped */.z)(edits, (edit) => edit.path)) {
        const document = documents.get(path);
        if (document !== undefined)
            changeFile(attempt, document, own);
    }
    return edits.length > 0 && attempt.disproofs.length === 0;
}
function leftOutBy(leftOut, fixed, { reason, path, findings }) {
    const ofFile = findings.length > 0 ? findings : fixed.filter(({ variant }) => variant === path);
    const guilty = ofFile.length > 0 ? ofFile : fixed;
    for (const finding of guilty)
        if (!leftOut.has((0,prove/* findingKey */.fl)(finding)))
            leftOut.set((0,prove/* findingKey */.fl)(finding), reason);
}
function ownDocuments({ variants }) {
    const documents = variants.flatMap(({ variantSide }) => variantSide.flats[0]?.documents[0] ?? []);
    return new Map(documents.map((document) => [document.path, document]));
}
function changeFile(attempt, document, edits) {
    const { path } = document;
    for (const finding of new Set(edits.flatMap(({ findings }) => findings)))
        attempt.fixed.push(finding);
    const applied = applyEdits(document, edits);
    const original = attempt.changes.get(path)?.document ?? document;
    const after = 'bytes' in applied ? applied.bytes : document.bytes;
    const afterText = (0,fix_edit/* editedText */.ld)(document.text, edits);
    attempt.changes.set(path, { path, before: original.bytes, after, document: original, afterText });
    attempt.contents.set(path, after);
    if ('unencodable' in applied) {
        const reason = `${document.encoding.name}, the encoding of ${path}, has no bytes for the line`;
        attempt.disproofs.push({ reason, path, findings: applied.unencodable.findings });
        return;
    }
    const disproof = (0,prove/* proveFile */.N$)({ document, edits, after });
    if (disproof !== null)
        attempt.disproofs.push(disproof);
}

;// CONCATENATED MODULE: ./src/pipeline/proven-fix.ts






async function provenFix(request, governance, before, shared, checkAgain) {
    const flow = (0,file_flow/* fileFlow */.$C)(before.result);
    const question = { request, governance, shared, checkAgain, flow, steps: (0,file_flow/* inSteps */.F8)(flow) };
    const elsewhere = (0,file_flow/* readElsewhere */.zC)(before.result);
    let proven = await provenStep(question, before, newAttempt());
    for (;;) {
        const { after, leftOut, attempt } = proven;
        if (after === null)
            break;
        if (leftOut.size === 0 && ![...attempt.changes.keys()].some((path) => elsewhere.has(path)))
            break;
        const more = await provenStep(question, after, attempt);
        if (more.after === null)
            break;
        proven = more;
    }
    const { attempt, after } = proven;
    const also = after === null ? [] : alsoCleared(before.result, after.result, attempt.fixed, flow);
    return { ...proven, also };
}
async function provenStep({ request, governance, shared, checkAgain, flow, steps }, before, begun) {
    const leftOut = new Map();
    for (;;) {
        const attempt = await planGroups(request, governance, steps, leftOut, shared, begun);
        if (attempt.fixed.length === begun.fixed.length)
            return { attempt, leftOut, after: null };
        const fixed = attempt.fixed.slice(begun.fixed.length);
        const after = await checkAgain((0,overlay/* withFiles */.oT)(request.head, attempt.contents));
        const also = alsoCleared(before.result, after.result, fixed, flow);
        const disproofs = [
            ...attempt.disproofs,
            ...(0,prove/* proveResult */.y6)(before.result, after.result, fixed, (from, to) => (0,file_flow/* feeds */.q5)(flow, from, to)),
            ...overruled(also, before.advices),
        ];
        if (disproofs.length === 0)
            return { attempt, leftOut, after };
        const known = leftOut.size;
        for (const disproof of disproofs)
            leftOutBy(leftOut, fixed, disproof);
        if (leftOut.size === known)
            return { attempt: { ...begun, refusals: attempt.refusals }, leftOut, after: null };
    }
}
function withProof(outcome, { attempt, leftOut, also }) {
    const advices = new Map(outcome.advices);
    const fixed = new Set(attempt.fixed.map(prove/* findingKey */.fl));
    for (const [finding, advice] of outcome.advices) {
        if (!advice.possible) {
            if (fixed.has((0,prove/* findingKey */.fl)(finding)))
                advices.set(finding, { ...freed(finding), at: advice.at });
            continue;
        }
        const reason = leftOut.get((0,prove/* findingKey */.fl)(finding));
        const refusal = attempt.refusals.get((0,prove/* findingKey */.fl)(finding));
        if (refusal !== undefined)
            advices.set(finding, { ...refusal, at: advice.at });
        else if (reason !== undefined)
            advices.set(finding, { possible: false, reason, how: 'change the file yourself', at: advice.at });
    }
    const byKey = new Map([...outcome.advices.keys()].map((finding) => [(0,prove/* findingKey */.fl)(finding), finding]));
    for (const { finding, how, by } of also) {
        const told = byKey.get((0,prove/* findingKey */.fl)(finding));
        if (told === undefined || (by === null && advices.get(told)?.possible === true))
            continue;
        advices.set(told, { possible: true, reason: null, how, at: told.at });
    }
    return { ...outcome, advices };
}
function freed(finding) {
    const deed = (0,fix_deed/* deedOf */.u)(finding) === 'remove' ? 'remove it' : 'insert it';
    return { possible: true, reason: null, how: `${deed}, since the comment that speaks against it goes as well` };
}


/***/ })

};
;
})
