// 238a5dc1f64e73e6f139efba16772d97
(function (exports, require, module, __filename, __dirname) {"use strict";
exports.id = 978;
exports.ids = [978];
exports.modules = {

/***/ 2978:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  formatJunit: () => (/* binding */ formatJunit)
});

// EXTERNAL MODULE: ./src/problem.ts
var src_problem = __webpack_require__(4008);
// EXTERNAL MODULE: ./src/report/by-variant.ts
var by_variant = __webpack_require__(7325);
// EXTERNAL MODULE: ./src/report/naming.ts
var naming = __webpack_require__(4136);
// EXTERNAL MODULE: ./src/report/project.ts + 1 modules
var project = __webpack_require__(6488);
// EXTERNAL MODULE: ./src/report/sentence.ts + 3 modules
var sentence = __webpack_require__(4535);
// EXTERNAL MODULE: ./src/report/visible.ts
var visible = __webpack_require__(776);
;// CONCATENATED MODULE: ./src/report/xml.ts

function xmlDocument(root) {
    return `<?xml version="1.0" encoding="UTF-8"?>\n${elementLines(root, '').join('\n')}\n`;
}
function elementLines({ name, attributes, content }, indent) {
    const list = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeAttribute(String(value))}"`);
    const tag = `${indent}<${name}${list.join('')}`;
    if (content.length === 0)
        return [`${tag}/>`];
    if (typeof content === 'string')
        return [`${tag}>${escapeText(content)}</${name}>`];
    return [`${tag}>`, ...content.flatMap((child) => elementLines(child, `${indent}  `)), `${indent}</${name}>`];
}
function escapeText(text) {
    return text
        .split('\n')
        .map((line) => speltOut(line).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'))
        .map((line) => line.replaceAll('##[', '#&#35;['))
        .join('\n');
}
function escapeAttribute(text) {
    return escapeText((0,visible/* visible */.RK)(text)).replaceAll('"', '&quot;');
}
function speltOut(text) {
    return (0,visible/* visible */.RK)(text).replaceAll('\ufffe', '<U+FFFE>').replaceAll('\uffff', '<U+FFFF>');
}

;// CONCATENATED MODULE: ./src/report/junit.ts







function formatJunit(result, advices) {
    const suites = withOwnNames([...problemSuites(result), ...fileSuites(result, advices), ...quietSuites(result)]);
    const counted = suites.map((suite) => ({ ...suite, counts: countSuite(suite) }));
    return xmlDocument({
        name: 'testsuites',
        attributes: {
            name: project/* projectName */.j1,
            tests: sum(counted, 'tests'),
            failures: sum(counted, 'failures'),
            errors: sum(counted, 'errors'),
        },
        content: counted.map(suiteElement),
    });
}
function problemSuites({ problems, policy }) {
    if (problems.length === 0)
        return [];
    return [{ name: (0,visible/* clip */.$Q)(policy.path, 300), tests: withOwnNames(problems.map(problemTest)) }];
}
function problemTest(problem) {
    const { code, fatal, path } = problem;
    const message = (0,visible/* clip */.$Q)(problem.message, 2_000);
    const place = (0,src_problem/* placeText */.Z9)(problem);
    return {
        name: path === null ? code : `${code} ${(0,visible/* clip */.$Q)(path, 300)}`,
        outcome: fatal ? 'error' : 'skipped',
        type: code,
        message,
        text: place === '' ? message : `${(0,visible/* clip */.$Q)(place, 300)}\n${message}`,
    };
}
function fileSuites(result, advices) {
    return (0,by_variant/* byVariant */.V)(result).map(({ path, findings }) => ({
        name: (0,visible/* clip */.$Q)(path, 300),
        tests: withOwnNames(findings.map((finding) => findingTest(finding, advices, result.enforce))),
    }));
}
function findingTest(finding, advices, enforce) {
    const advice = advices.get(finding);
    const place = (0,naming/* placeOf */.$t)(finding, advice);
    const message = (0,sentence/* sentenceOf */.$)(finding, advice);
    const lines = [place === null ? '' : (0,visible/* clip */.$Q)((0,src_problem/* placeText */.Z9)(place), 300), message, (0,project/* findingUrl */.bM)(finding.code)];
    return {
        name: `${(0,naming/* nameOf */.Vb)(finding)} ${finding.code}`,
        outcome: finding.counts && enforce !== 'none' ? 'failure' : 'skipped',
        type: finding.code,
        message: finding.introduced === false ? `older ${finding.severity}: ${message}` : `${finding.severity}: ${message}`,
        text: lines.filter((line) => line !== '').join('\n'),
    };
}
function quietSuites({ verdict, groups, findings }) {
    const test = verdict === 'could-not-check' ? notTold : inSync;
    const told = new Set(findings.map(({ group, variant }) => JSON.stringify([group, variant])));
    return groups.flatMap((group) => group.variants
        .filter(({ path }) => !told.has(JSON.stringify([group.name, path])))
        .map(({ path }) => ({ name: (0,visible/* clip */.$Q)(path, 300), tests: [test] })));
}
const inSync = { name: 'in sync', outcome: 'passed', type: '', message: '', text: '' };
const notTold = {
    ...inSync,
    outcome: 'skipped',
    type: 'could-not-check',
    message: 'nothing was found, but not everything could be read',
};
function withOwnNames(all) {
    const taken = new Set(all.map(({ name }) => name));
    const counts = new Map();
    return all.map((one) => {
        let count = (counts.get(one.name) ?? 0) + 1;
        if (count > 1) {
            while (taken.has(`${one.name} (${count})`))
                count += 1;
        }
        counts.set(one.name, count);
        return count === 1 ? one : { ...one, name: `${one.name} (${count})` };
    });
}
function countSuite({ tests }) {
    const count = (outcome) => tests.filter((test) => test.outcome === outcome).length;
    return { tests: tests.length, failures: count('failure'), errors: count('error'), skipped: count('skipped') };
}
function sum(counted, key) {
    return counted.reduce((total, { counts }) => total + counts[key], 0);
}
function suiteElement({ name, tests, counts }) {
    return {
        name: 'testsuite',
        attributes: { name, ...counts },
        content: tests.map(({ name: test, outcome, type, message, text }) => ({
            name: 'testcase',
            attributes: { name: test, classname: name },
            content: outcome === 'passed' ? [] : [{ name: outcome, attributes: { type, message }, content: text }],
        })),
    };
}


/***/ })

};
;
})
