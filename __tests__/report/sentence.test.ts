import { describe, expect, it } from 'vitest';
import type { Cause, Detail, Finding } from '../../src/compare/finding.ts';
import type { FixAdvice } from '../../src/fix/plan.ts';
import { findingCodes } from '../../src/policy/finding-code.ts';
import type { Where } from '../../src/python/environment.ts';
import { canonicalName } from '../../src/python/name.ts';
import { sentenceOf } from '../../src/report/sentence.ts';
import {
  basePath,
  exception,
  finding,
  leftToPerson,
  line,
  older,
  pins,
  possible,
  ranges,
  variantPath,
} from './factories.ts';

const pandas = { name: 'pandas', base: line(basePath, 20, 'pandas>=2.2.2'), at: line(variantPath, 18, '') };
const place = { path: '.github/sync-policy.yml', line: 9, column: 13 };
const missing = { code: 'missing', lookalike: null, witness: null, substitute: null } as const;
const commented = line(variantPath, 40, 'sentry-sdk==1.38');

function at(text: string, isExample = false): Where {
  return { text, isExample };
}

function deployed(code: 'not-governed' | 'not-tested', certainties: readonly boolean[]): Detail {
  const by = certainties.map((certain, index) => ({ path: 'render.yaml', line: index + 1, column: 1, certain }));
  return { code, file: 'web.txt', by, untold: null };
}

const sentences: readonly (readonly [law: string, finding: Finding, sentence: string])[] = [
  [
    'missing names the line of the base',
    finding(),
    'stripe is missing here; requirements.txt:31 has stripe==11.1.0; add it or, if on purpose, omit it in the policy.',
  ],
  [
    'missing where the base has the bare name says it',
    finding({ base: line(basePath, 3, 'stripe') }),
    'stripe is missing here; requirements.txt:3 has it; add it or, if on purpose, omit it in the policy.',
  ],
  [
    'missing without a line of the base still says where it is from',
    finding({ base: null }),
    'stripe is missing here; the base has it; add it or, if on purpose, omit it in the policy.',
  ],
  [
    'missing in some environments names one',
    finding({ detail: { ...missing, witness: at('Windows, Python 3.12') } }),
    'stripe is missing here on Windows, Python 3.12; requirements.txt:31 has stripe==11.1.0; add it or, if on purpose, omit it in the policy.',
  ],
  [
    'missing in more environments than one names one as an example',
    finding({ detail: { ...missing, witness: at('Linux, Python 3.8', true) } }),
    'stripe is missing here, for example on Linux, Python 3.8; requirements.txt:31 has stripe==11.1.0; add it or, if on purpose, omit it in the policy.',
  ],
  [
    'missing in some environments with a stand-in',
    finding({ detail: { ...missing, lookalike: 'stripe-cpu', witness: at('Linux, Python 3.8', true) } }),
    'stripe is missing, for example on Linux, Python 3.8, and looks replaced by stripe-cpu; requirements.txt:31 has stripe==11.1.0; if on purpose: substitute: { stripe: stripe-cpu } in the policy.',
  ],
  [
    'missing with a stand-in points to substitute',
    finding({ name: 'opencv-python', detail: { ...missing, lookalike: 'opencv-python-headless' } }),
    'opencv-python is missing and looks replaced by opencv-python-headless; requirements.txt:31 has opencv-python==11.1.0; if on purpose: substitute: { opencv-python: opencv-python-headless } in the policy.',
  ],
  [
    'a missing substitute is called by its name',
    finding({ detail: { ...missing, substitute: 'stripe-light' } }),
    'stripe-light, which stands for stripe here, is missing; requirements.txt:31 has stripe==11.1.0; add it or, if on purpose, omit it in the policy.',
  ],
  [
    'several lines of the base are counted',
    finding({ bases: [line(basePath, 31, 'stripe>=11'), line('base/more.txt', 2, 'stripe<12')] }),
    'stripe is missing here; requirements.txt:31 (with 1 more line) has stripe==11.1.0; add it or, if on purpose, omit it in the policy.',
  ],
  [
    'three lines of the base are counted in the plural',
    finding({ bases: [line(basePath, 1, 'a'), line(basePath, 2, 'a'), line(basePath, 3, 'a')] }),
    'stripe is missing here; requirements.txt:31 (with 2 more lines) has stripe==11.1.0; add it or, if on purpose, omit it in the policy.',
  ],
  [
    'commented-out relies on the place that is printed before it',
    finding({
      name: 'sentry-sdk',
      at: commented,
      detail: { code: 'commented-out', commented, broughtNow: false, substitute: null },
    }),
    'sentry-sdk is commented out; requirements.txt:31 has sentry-sdk==11.1.0; un-comment it or, if on purpose, omit it in the policy.',
  ],
  [
    'commented-out names its line when no place is printed',
    finding({ name: 'sentry-sdk', detail: { code: 'commented-out', commented, broughtNow: true, substitute: null } }),
    'sentry-sdk is commented out on line 40; requirements.txt:31 has sentry-sdk==11.1.0; un-comment it or, if on purpose, omit it in the policy.',
  ],
  [
    'two pins are said as pins, older',
    finding({ ...pandas, detail: pins('2.2.1', '2.0.3', 'older') }),
    'requirements.txt:20 pins pandas 2.2.1, this file pins 2.0.3, older; align the two or, if on purpose, list it under differ in the policy.',
  ],
  [
    'two pins are said as pins, newer',
    finding({ ...pandas, detail: { ...pins('2.0', '2.1', 'newer'), agreedBefore: true, overlay: true } }),
    'requirements.txt:20 pins pandas 2.0, this file pins 2.1, newer, though the two are installed together, and the two agreed before; align the two or, if on purpose, list it under differ in the policy.',
  ],
  [
    'two pins that have no order are just told',
    finding({ ...pandas, detail: { ...pins('2.0+cpu', '2.0+cu118', 'other'), witness: at('macOS, PyPy') } }),
    'requirements.txt:20 pins pandas 2.0+cpu, this file pins 2.0+cu118 on macOS, PyPy; align the two or, if on purpose, list it under differ in the policy.',
  ],
  [
    'a range against a pin is said as such',
    finding({ ...pandas, detail: ranges('version-conflict', '>=2.2.2', '==2.2.0') }),
    'requirements.txt:20 asks for pandas >=2.2.2, this file pins 2.2.0, and no version satisfies both; align the two or, if on purpose, list it under differ in the policy.',
  ],
  [
    'a pin with a wildcard is a range',
    finding({ ...pandas, detail: ranges('version-differs', '==2.*', '') }),
    'requirements.txt:20 asks for pandas ==2.*, this file asks for any version, and the policy wants them the same; align the two or, if on purpose, list it under differ in the policy.',
  ],
  [
    'two that were never in conflict may have differed before',
    finding({ ...pandas, detail: { ...ranges('version-differs', '==2', '>=2'), agreedBefore: true } }),
    'requirements.txt:20 pins pandas 2, this file asks for >=2, and the policy wants them the same; align the two or, if on purpose, list it under differ in the policy.',
  ],
  [
    'a base that names no version asks for any',
    finding({ ...pandas, detail: ranges('version-differs', '', '==2.0') }),
    'requirements.txt:20 asks for pandas in any version, this file pins 2.0, and the policy wants them the same; align the two or, if on purpose, list it under differ in the policy.',
  ],
  [
    'a limit that the variant lacks is a limit',
    finding({ ...pandas, detail: ranges('version-wider', '<3', '') }),
    'requirements.txt:20 limits pandas to <3, this file allows any version; take over the limit or, if it is not needed here, list it under differ in the policy.',
  ],
  [
    'left-behind says that the base has it no more',
    finding({ base: null, detail: { code: 'left-behind' } }),
    'the base no longer has stripe, and this file still does; remove it here or, if on purpose, list it under extra in the policy.',
  ],
  [
    'extras that are lacking are named',
    finding({ detail: { code: 'extras-differ', lacks: ['redis', 'sqs'], adds: [] } }),
    'requirements.txt:31 asks for stripe with [redis,sqs], this file without; make them alike or, if on purpose, list it under differ in the policy.',
  ],
  [
    'extras that are too many are named',
    finding({ detail: { code: 'extras-differ', lacks: [], adds: ['sqs'] } }),
    'requirements.txt:31 asks for stripe without [sqs], this file with; make them alike or, if on purpose, list it under differ in the policy.',
  ],
  [
    'extras on both sides are named',
    finding({ detail: { code: 'extras-differ', lacks: ['redis'], adds: ['sqs'] } }),
    'requirements.txt:31 asks for stripe with [redis], this file with [sqs] instead; make them alike or, if on purpose, list it under differ in the policy.',
  ],
  [
    'markers say where each side installs it',
    finding({
      detail: { code: 'marker-differs', baseMarker: null, variantMarker: 'os_name == "nt"', witness: at('Linux') },
    }),
    'requirements.txt:31 installs stripe everywhere, this file where os_name == "nt", which differs on Linux; make them alike or, if on purpose, list it under differ in the policy.',
  ],
  [
    'markers that differ in more environments than one',
    finding({
      detail: { code: 'marker-differs', baseMarker: null, variantMarker: 'a', witness: at('Python 3.8', true) },
    }),
    'requirements.txt:31 installs stripe everywhere, this file where a, which differs, for example on Python 3.8; make them alike or, if on purpose, list it under differ in the policy.',
  ],
  [
    'a range in more environments than one',
    finding({ ...pandas, detail: { ...ranges('version-conflict', '>=2', '<2'), witness: at('Python 3.8', true) } }),
    'requirements.txt:20 asks for pandas >=2, this file asks for <2, for example on Python 3.8, and no version satisfies both; align the two or, if on purpose, list it under differ in the policy.',
  ],
  [
    'markers without a witness are told as they are',
    finding({ base: null, detail: { code: 'marker-differs', baseMarker: 'a', variantMarker: 'b', witness: null } }),
    'the base installs stripe where a, this file where b; make them alike or, if on purpose, list it under differ in the policy.',
  ],
  [
    'sources are told',
    finding({
      detail: { code: 'source-differs', baseSource: 'the index', variantSource: 'git+https://x/y', overlay: false },
    }),
    'requirements.txt:31 takes stripe from the index, this file from git+https://x/y; make them alike or, if on purpose, list it under differ in the policy.',
  ],
  [
    'two sources in files that are installed together',
    finding({ detail: { code: 'source-differs', baseSource: 'lib', variantSource: 'git+https://x/y', overlay: true } }),
    'requirements.txt:31 takes stripe from lib, this file from git+https://x/y, though the two are installed together; make them alike or, if on purpose, list it under differ in the policy.',
  ],
  [
    'unexpected in an equal file',
    finding({ base: null, detail: { code: 'unexpected', relation: 'equal' } }),
    'stripe is in this file and not in its base, and the two must be equal; remove it, add it to the base or, if on purpose, list it under extra in the policy.',
  ],
  [
    'unexpected in a subset',
    finding({ base: null, detail: { code: 'unexpected', relation: 'subset' } }),
    'stripe is in this file and not in its base, and a subset may have only what its base has; remove it, add it to the base or, if on purpose, list it under extra in the policy.',
  ],
  [
    'required and missing',
    finding({ detail: { code: 'required-absent', commented: null, substitute: null } }),
    'the policy requires stripe here, and it is missing; add it, or take it off require in the policy.',
  ],
  [
    'required and commented out',
    finding({ detail: { code: 'required-absent', commented, substitute: null } }),
    'the policy requires stripe here, and it is commented out on line 40; add it, or take it off require in the policy.',
  ],
  [
    'a substitute that is commented out',
    finding({
      name: 'psycopg2',
      at: commented,
      detail: { code: 'commented-out', commented, broughtNow: false, substitute: 'psycopg2-binary' },
    }),
    'psycopg2-binary, which stands for psycopg2 here, is commented out; requirements.txt:31 has psycopg2==11.1.0; un-comment it or, if on purpose, omit it in the policy.',
  ],
  [
    'required under the name of a substitute',
    finding({ name: 'psycopg2', detail: { code: 'required-absent', commented: null, substitute: 'psycopg2-binary' } }),
    'the policy requires psycopg2 here, and psycopg2-binary, which stands for it, is missing; add it, or take it off require in the policy.',
  ],
  ...(
    [
      [
        pins('2.0', '1.0', 'older'),
        'requirements.txt:20 pins cv2 2.0, this file pins its substitute cv2-lite 1.0, older; align the two or, if on purpose, list it under differ in the policy.',
      ],
      [
        ranges('version-conflict', '>=2', '<2'),
        'requirements.txt:20 asks for cv2 >=2, this file asks for its substitute cv2-lite <2, and no version satisfies both; align the two or, if on purpose, list it under differ in the policy.',
      ],
      [
        ranges('version-differs', '==2', ''),
        'requirements.txt:20 pins cv2 2, this file asks for its substitute cv2-lite in any version, and the policy wants them the same; align the two or, if on purpose, list it under differ in the policy.',
      ],
      [
        ranges('version-wider', '<2', ''),
        'requirements.txt:20 limits cv2 to <2, this file allows any version of its substitute cv2-lite; take over the limit or, if it is not needed here, list it under differ in the policy.',
      ],
      [
        { code: 'extras-differ', lacks: ['a'], adds: [] },
        'requirements.txt:20 asks for cv2 with [a], this file for its substitute cv2-lite without; make them alike or, if on purpose, list it under differ in the policy.',
      ],
      [
        { code: 'extras-differ', lacks: [], adds: ['a'] },
        'requirements.txt:20 asks for cv2 without [a], this file for its substitute cv2-lite with; make them alike or, if on purpose, list it under differ in the policy.',
      ],
      [
        { code: 'extras-differ', lacks: ['a'], adds: ['b'] },
        'requirements.txt:20 asks for cv2 with [a], this file for its substitute cv2-lite with [b] instead; make them alike or, if on purpose, list it under differ in the policy.',
      ],
      [
        { code: 'marker-differs', baseMarker: null, variantMarker: 'os_name == "nt"', witness: null },
        'requirements.txt:20 installs cv2 everywhere, this file its substitute cv2-lite where os_name == "nt"; make them alike or, if on purpose, list it under differ in the policy.',
      ],
      [
        { code: 'source-differs', baseSource: 'index', variantSource: 'lib', overlay: false },
        'requirements.txt:20 takes cv2 from the index, this file its substitute cv2-lite from lib; make them alike or, if on purpose, list it under differ in the policy.',
      ],
    ] as const
  ).map(
    ([detail, says]) =>
      [
        `a substitute that differs is named: ${detail.code} ${JSON.stringify(detail)}`,
        finding({ name: 'cv2', base: line(basePath, 20, 'cv2==2'), heldAs: 'cv2-lite', detail }),
        says,
      ] as const,
  ),
  [
    'duplicates that conflict name their lines',
    finding({
      lines: [line(variantPath, 3, 'stripe==1')],
      detail: { code: 'duplicate', kind: 'conflict', witness: null, others: [line(variantPath, 9, 'stripe>=2')] },
    }),
    'stripe stands on 2 lines (requirements.render.txt:3 stripe==1, requirements.render.txt:9 stripe>=2), and no version satisfies all of them; keep one of the lines.',
  ],
  [
    'a constraint that excludes its own side names both lines',
    finding({
      lines: [line(variantPath, 3, 'stripe==2')],
      detail: { code: 'duplicate', kind: 'constraint', witness: null, others: [line('limits.txt', 9, 'stripe<2')] },
    }),
    'no version of stripe is allowed by both its line (requirements.render.txt:3 stripe==2) and its constraint (limits.txt:9 stripe<2), so pip installs none; bring the two together.',
  ],
  ...(
    [
      [
        'conflict',
        'stripe stands on 2 lines (requirements.render.txt:3 stripe==1, requirements.render.txt:9 stripe==2), and no version satisfies all of them on Python 3.11; let only one of them apply there.',
      ],
      [
        'constraint',
        'no version of stripe is allowed by both its line (requirements.render.txt:3 stripe==1) and its constraint (requirements.render.txt:9 stripe==2) on Python 3.11, so pip installs none; bring the two together.',
      ],
    ] as const
  ).map(
    ([kind, says]) =>
      [
        `a duplicate that pip refuses somewhere only says where: ${kind}`,
        finding({
          lines: [line(variantPath, 3, 'stripe==1')],
          detail: {
            code: 'duplicate',
            kind,
            witness: { text: 'Python 3.11', isExample: false },
            others: [line(variantPath, 9, 'stripe==2')],
          },
        }),
        says,
      ] as const,
  ),
  [
    'many duplicates are counted after the fifth',
    finding({
      detail: {
        code: 'duplicate',
        kind: 'text',
        witness: null,
        others: [1, 2, 3, 4, 5, 6, 7].map((at) => line('a', at, 'b')),
      },
    }),
    'stripe stands on 7 lines (a:1 b, a:2 b, a:3 b, a:4 b, a:5 b, 2 more), and they do not say the same; pip takes them together, and one line could say it.',
  ],
  [
    'an unreadable line says why, with one full stop',
    finding({
      name: '',
      detail: { code: 'unreadable-line', reason: 'A version was expected.', text: 'a==', caret: 3 },
    }),
    'pip refuses this line: A version was expected.',
  ],
  [
    'an unusual line break is named',
    finding({ detail: { code: 'unusual-line-break', character: '\u2028' } }),
    'pip ends the line at a line separator (U+2028), which editors do not show, so that a requirement can hide behind it; replace it with an ordinary line end or a blank.',
  ],
  [
    'an unusual line break that has a description is called by it',
    finding({ detail: { code: 'unusual-line-break', character: 'U+2028' } }),
    'pip ends the line at U+2028, which editors do not show, so that a requirement can hide behind it; replace it with an ordinary line end or a blank.',
  ],
  [
    'an expired exception names its day and its reason',
    finding({
      cause: 'date',
      detail: {
        code: 'exception-expired',
        list: 'omit',
        exception: exception({ reason: 'no wheel yet', until: '2026-01-31' }),
      },
    }),
    'the omit exception for torch (no wheel yet) ended on 2026-01-31; settle what it excuses, or give it a later until.',
  ],
  [
    'an expired section is named',
    finding({
      detail: {
        code: 'exception-expired',
        list: 'omit',
        exception: { kind: 'section', heading: 'Testing', reason: null, until: null, place },
      },
    }),
    'the omit exception for the section Testing ended before today; settle what it excuses, or give it a later until.',
  ],
  [
    'an unused substitute is named',
    finding({
      detail: {
        code: 'exception-unused',
        list: 'substitute',
        exception: { kind: 'substitute', package: canonicalName('a'), with: 'b', reason: null, until: null, place },
        meant: null,
        noHeading: false,
      },
    }),
    'the substitute exception for a (by b) excuses nothing today; remove it from the policy.',
  ],
  [
    'an unused section that is near another is told which',
    finding({
      detail: {
        code: 'exception-unused',
        list: 'omit',
        exception: { kind: 'section', heading: 'Testign', reason: null, until: null, place },
        meant: 'Testing',
        noHeading: true,
      },
    }),
    'the omit exception for the section Testign excuses nothing today, since the base has no such heading; did you mean Testing? If not, remove it from the policy.',
  ],
  [
    'an unused section of no heading is told what makes one',
    finding({
      detail: {
        code: 'exception-unused',
        list: 'omit',
        exception: { kind: 'section', heading: 'Testing', reason: null, until: null, place },
        meant: null,
        noHeading: true,
      },
    }),
    'the omit exception for the section Testing excuses nothing today, since the base has no such heading; if a comment is meant for one, put a blank line above it; if not, remove this from the policy.',
  ],
  [
    'a deploy is named by its places, and is a heuristic',
    finding({ name: 'web.txt', base: null, detail: deployed('not-governed', [true, true, false]) }),
    'a deploy installs web.txt here and at 2 more places, and no group of the policy names or includes it (a heuristic: files of platforms were read, nothing was run); make it a base or a variant in the policy, or include it in one.',
  ],
  [
    'what is guessed of a deploy is said to be',
    finding({ name: 'web.txt', base: null, detail: deployed('not-tested', [false, false]) }),
    'a deploy probably installs web.txt here and at 1 more place, and CI never installs it (a heuristic: files of platforms were read, nothing was run); install it in a job of CI, too.',
  ],
  [
    'a requirement without a name is called by its line',
    finding({ package: null, name: '', base: line(basePath, 7, '-e .') }),
    '-e . is missing here; requirements.txt:7 has -e .; add it or, if on purpose, omit its section in the policy.',
  ],
  [
    'a requirement without a name or a line is called what it is',
    finding({ package: null, name: '', base: null, detail: { code: 'left-behind' } }),
    'the base no longer has a requirement without a name, and this file still does; remove it here; no extra of the policy means a line without a name.',
  ],
  [
    'what stood in for a package that the base drops is named',
    finding({ base: null, heldAs: 'stripe-bin', detail: { code: 'left-behind' } }),
    'the base no longer has stripe, and this file still has its substitute stripe-bin; remove it here or, if on purpose, list it under extra in the policy.',
  ],
  [
    'of an unexpected line without a name no exception is told that would not excuse it',
    finding({ package: null, name: '-e .', base: null, detail: { code: 'unexpected', relation: 'equal' } }),
    '-e . is in this file and not in its base, and the two must be equal; remove it or add it to the base; no extra of the policy means a line without a name.',
  ],
  [
    'of an unexpected address it is told how it gets a name',
    finding({
      package: null,
      name: 'git+https://example.com/x.git',
      base: null,
      detail: { code: 'unexpected', relation: 'subset' },
    }),
    'git+https://example.com/x.git is in this file and not in its base, and a subset may have only what its base has; remove it or add it to the base; no extra of the policy means a line without a name; NAME @ ADDRESS gives it one.',
  ],
  [
    'a line without a name that somebody took out is omitted by its section',
    finding({ package: null, name: '-e .', base: null, cause: 'variant-removed' }),
    '-e . is missing here; the base has it; you removed it here; if on purpose: omit its section in the policy, else put it back.',
  ],
];

describe('the sentence of a finding', () => {
  it.each(sentences)('%s', (_, subject, sentence) => {
    expect(sentenceOf(subject, undefined)).toBe(sentence);
  });

  it('is tested for every code', () => {
    expect(new Set(sentences.map(([, subject]) => subject.code))).toEqual(new Set(findingCodes));
  });
});

const causes: readonly (readonly [cause: Cause, finding: Finding, says: string])[] = [
  ['base-added', finding(), 'this change added stripe==11.1.0 at requirements.txt:31'],
  [
    'base-added',
    finding({ detail: { code: 'extras-differ', lacks: ['a'], adds: [] } }),
    'this change brought it into the base',
  ],
  ['base-changed', finding(), 'this change altered the base'],
  ['variant-removed', finding(), 'you removed it here; if on purpose: omit it in the policy, else put it back'],
  ['variant-changed', finding(), 'you changed this file'],
  ['policy', finding(), 'a change of the policy brought this up'],
  ['date', finding(), 'the date of an exception has passed'],
];

it('extras are told at the line of the base that asks for them', () => {
  const bases = [line(basePath, 7, 'stripe==1'), line(basePath, 54, 'stripe[async, x]')];
  const detail = { code: 'extras-differ', lacks: ['async'], adds: [] } as const;
  expect(sentenceOf(finding({ base: bases[0] ?? null, bases, detail }), undefined)).toMatch(
    /^requirements\.txt:54 asks for stripe with \[async\], this file without;/,
  );
  const without = { ...detail, lacks: ['other'] };
  expect(sentenceOf(finding({ base: bases[0] ?? null, bases, detail: without }), undefined)).toMatch(
    /^requirements\.txt:7 \(with 1 more line\) asks for stripe/,
  );
});

describe('the cause', () => {
  it('of an idle exception is not known, and no change of the policy is made up', () => {
    const idle = finding({
      detail: { code: 'exception-unused', list: 'omit', exception: exception(), meant: null, noHeading: false },
      cause: 'policy',
      variant: null,
    });
    expect(sentenceOf(idle, undefined)).not.toContain('change');
    expect(sentenceOf(idle, undefined)).toMatch(/excuses nothing today; remove it from the policy\.$/);
  });

  it('of a required package taken out of the variant is answered by `require`, since no `omit` excuses it', () => {
    const removed = finding({
      detail: { code: 'required-absent', commented: null, substitute: null },
      cause: 'variant-removed',
    });
    expect(sentenceOf(removed, undefined)).toContain(
      '; you removed it here; if on purpose: take it off require in the policy, else put it back.',
    );
  });

  it.each([
    { code: 'commented-out', commented, broughtNow: false, substitute: null },
    { code: 'required-absent', commented, substitute: null },
  ] as const)('of a line that the change commented out is not said to be a removal: $code', (detail) => {
    const said = sentenceOf(finding({ detail, cause: 'variant-removed' }), undefined);
    expect(said).toMatch(/; you commented it out here; if on purpose: .*, else un-comment it\.$/);
  });

  it.each(causes)('%s is said of what the change brought', (cause, subject, says) => {
    expect(sentenceOf({ ...subject, cause }, undefined)).toContain(says);
    expect(sentenceOf({ ...subject, cause, introduced: null }, undefined)).toContain(says);
  });

  it.each(causes)('%s is not said of older findings', (cause, subject, says) => {
    expect(sentenceOf({ ...subject, cause, introduced: false, counts: false }, undefined)).not.toContain(says);
  });
});

const advices: readonly (readonly [law: string, advice: FixAdvice, finding: Finding, says: string])[] = [
  ['what the fix would do', possible('insert it after line 57'), finding(), '; the fix would insert it after line 57.'],
  ['that the fix clears it', { ...possible(''), how: null }, finding(), '; the fix clears it.'],
  [
    'why it is left to a person, and the way out',
    leftToPerson('the file is generated by pip-compile', 'run pip-compile requirements.in'),
    finding(),
    '; the fix leaves it to you (the file is generated by pip-compile): run pip-compile requirements.in.',
  ],
  [
    'a quoted line whole, with the dot that ends it',
    leftToPerson('a.txt:3 speaks of it: # see -e .', 'write it in place of -e .'),
    finding(),
    '; the fix leaves it to you (a.txt:3 speaks of it: # see -e .): write it in place of -e ..',
  ],
  [
    'the way out alone, where the cause is the reason',
    leftToPerson(
      'this change wrote this line',
      'if on purpose, bring the base along; if not, write what the base does',
    ),
    finding({ ...pandas, cause: 'variant-changed', detail: pins('2', '3', 'newer') }),
    '3, newer; you changed this file; if on purpose, bring the base along; if not, write what the base does.',
  ],
  [
    'why it is left to a person, of what an older change did',
    leftToPerson('this change wrote this line', 'write what the base does'),
    older({ ...pandas, cause: 'variant-changed', detail: pins('2', '3', 'newer') }),
    '3, newer; the fix leaves it to you (this change wrote this line): write what the base does.',
  ],
  [
    'what the fix would do, of what an older change took out',
    possible('insert it after line 57'),
    older({ cause: 'variant-removed' }),
    '; the fix would insert it after line 57.',
  ],
  [
    'why it is left to a person, and what to do by hand',
    leftToPerson('hashes are locked'),
    finding(),
    '; the fix leaves it to you (hashes are locked): add it or, if on purpose, omit it in the policy.',
  ],
  ['the way out alone', { ...possible(''), possible: false, how: 'ask the owner…' }, older(), '; ask the owner….'],
  [
    'the file to edit, when another file brings it in',
    possible('align it'),
    finding({ ...pandas, via: line('common.txt', 3, 'pandas==1'), detail: pins('2', '1', 'older') }),
    '; edit common.txt:3.',
  ],
  [
    'the policy, when a stand-in is present',
    leftToPerson('a stand-in is present'),
    finding({ detail: { ...missing, lookalike: 'stripe-light' } }),
    '; if on purpose: substitute: { stripe: stripe-light } in the policy.',
  ],
];

describe('the end of the sentence says', () => {
  it.each(advices)('%s', (_, advice, subject, says) => {
    const sentence = sentenceOf(subject, advice);
    expect(sentence.endsWith(says), sentence).toBe(true);
  });
});

describe('hostile texts', () => {
  it('stay on one line, visible and short', () => {
    const nasty = `\u001b[2J\u202e${'x'.repeat(10_000)}\n`;
    const sentence = sentenceOf(
      finding({
        name: nasty,
        base: line(nasty, 1, nasty),
        detail: { ...missing, witness: at(nasty), lookalike: nasty },
      }),
      leftToPerson(nasty, nasty),
    );
    expect(sentence).not.toMatch(/\p{Cc}|\u202e/u);
    expect(sentence).toContain('<U+001B>[2J<U+202E>xxx');
    expect(sentence.length).toBeLessThan(3_000);
  });
});
