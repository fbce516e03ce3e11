import fc from 'fast-check';
import { memorySnapshot } from '../../__tests__/memory-snapshot.ts';
import { canonicalSpecifiers } from '../../__tests__/python/canonical-form.ts';
import { elements, liveText, rendered } from '../../__tests__/report/live-text.ts';
import { readXml } from '../../__tests__/report/read-xml.ts';
import type { Finding } from '../../src/compare/finding.ts';
import { readDocument } from '../../src/documents/document.ts';
import { isTicked, markerText, readMarker } from '../../src/github/marker.ts';
import { fix } from '../../src/pipeline/fix.ts';
import { type CheckOutcome, type CheckRequest, check } from '../../src/pipeline.ts';
import { fixableCodes } from '../../src/policy/finding-code.ts';
import { canonicalName } from '../../src/python/name.ts';
import { annotationCommand, annotationsOf } from '../../src/report/annotations.ts';
import { formatGitlab } from '../../src/report/gitlab.ts';
import { formatJson } from '../../src/report/json.ts';
import { formatJunit } from '../../src/report/junit.ts';
import { formatMarkdown } from '../../src/report/markdown.ts';
import { projectUrl } from '../../src/report/project.ts';
import { formatSarif } from '../../src/report/sarif.ts';
import { formatText } from '../../src/report/text.ts';
import { equal, holds } from '../expect.ts';
import { family } from '../families.ts';
import { fileBytes, fileText, packageName, specifiers, utf8 } from '../inputs.ts';
import { isSubsequence } from '../subsequence.ts';
import { type Target, target } from '../target.ts';
import { policyValue } from './policy.ts';

const exception = fc.oneof(packageName, fc.record({ package: packageName, reason: fc.constant('so') }));
const variantRule = fc.record(
  {
    path: fc.constant('variant.txt'),
    relation: fc.constantFrom('superset', 'equal', 'subset', 'overlay'),
    versions: fc.constantFrom('minor', 'compatible', 'ignore'),
    environment: fc.constantFrom(
      {},
      { python: '3.13' },
      { platform: 'linux' },
      { python: '3.12', platform: 'windows' },
    ),
    omit: fc.array(exception, { maxLength: 2 }),
    extra: fc.array(exception, { maxLength: 2 }),
    differ: fc.array(exception, { maxLength: 2 }),
    substitute: fc.constantFrom({}, {}, { 'opencv-python': 'opencv-python-headless' }),
  },
  { requiredKeys: ['path'] },
);
const goodPolicy = fc
  .record(
    {
      version: fc.constant(1),
      groups: variantRule.map((rule) => [{ base: 'requirements.txt', variants: [rule] }]),
      fix: fc.constantFrom(
        ['missing', 'required-absent', 'version-conflict'],
        ['missing', 'commented-out', 'version-conflict', 'version-wider', 'left-behind', 'extras-differ'],
        ['unexpected', 'marker-differs', 'missing', 'commented-out'],
      ),
    },
    { requiredKeys: ['version', 'groups'] },
  )
  .map((policy) => JSON.stringify(policy));

interface Repository {
  readonly policy: string;
  readonly base: Uint8Array;
  readonly variant: Uint8Array;
  readonly more: Uint8Array;
  readonly before: { readonly base: Uint8Array; readonly variant: Uint8Array } | null;
}

const text = fileText.map(utf8);
const files = fc.oneof({ arbitrary: text, weight: 4 }, fileBytes);
const relatives = fc.tuple(family, goodPolicy, text).map(
  ([{ base, variant, before }, policy, more]): Repository => ({
    policy,
    base: utf8(base),
    variant: utf8(variant),
    more,
    before: before === null ? null : { base: utf8(before.base), variant: utf8(before.variant) },
  }),
);
const repository: fc.Arbitrary<Repository> = fc.oneof(
  { arbitrary: relatives, weight: 3 },
  fc.record({
    policy: fc.oneof(
      { arbitrary: goodPolicy, weight: 8 },
      policyValue.map((value) => JSON.stringify(value)),
    ),
    base: files,
    variant: files,
    more: text,
    before: fc.option(fc.record({ base: files, variant: files })),
  }),
);
const readable: fc.Arbitrary<Repository> = fc.oneof(
  { arbitrary: relatives, weight: 4 },
  fc.record({
    policy: goodPolicy,
    base: text,
    variant: text,
    more: text,
    before: fc.option(fc.record({ base: text, variant: text })),
  }),
);

const plainLine = fc.tuple(packageName, specifiers).map((parts) => parts.join(''));

export const pipelineTargets: readonly Target[] = [
  target('compare', 4, repository, judgesAndTells),
  target('missing names', 6, fc.tuple(fc.array(plainLine), fc.array(plainLine)), findsWhatIsMissing),
  target('fix', 8, readable, (input) => fixesAndProves(input, false)),
  target('pushed fix', 4, readable, (input) => fixesAndProves(input, true)),
  target('pages', 1, repository, tellsNothingLive),
];

function requestOf({ policy, base, variant, more, before }: Repository): CheckRequest {
  const rest = { 'sync-policy.yml': utf8(policy), 'more.txt': more };
  return {
    policyPath: 'sync-policy.yml',
    head: memorySnapshot({ ...rest, 'requirements.txt': base, 'variant.txt': variant }),
    compared:
      before === null
        ? null
        : memorySnapshot({ ...rest, 'requirements.txt': before.base, 'variant.txt': before.variant }),
    previousPaths: new Map(),
    notes: [],
    enforce: null,
    today: '2026-11-23',
  };
}

/** A verdict follows from what was found, and every report can tell it. */
async function judgesAndTells(input: Repository): Promise<void> {
  const outcome = await check(requestOf(input));
  const { verdict, findings, problems, enforce, compared } = outcome.result;
  const fatal = problems.some((one) => one.fatal);
  const counting = findings.filter((one) => one.counts).length;
  equal(verdict, fatal ? 'could-not-check' : counting > 0 ? 'drift' : 'in-sync', 'verdict');
  equal(compared !== null, input.before !== null, 'compared');
  for (const finding of findings) {
    if (finding.counts) equal(finding.severity, 'error', 'what counts');
    if (enforce === 'new' && finding.introduced === false) equal(finding.counts, false, 'what is older');
    if (compared === null) equal(finding.introduced, null, 'age');
    for (const line of [...finding.bases, ...finding.lines]) holds(line.line >= 1 && line.column >= 1, 'a place', line);
  }
  tells(outcome);
}

function tells({ result, advices }: CheckOutcome): void {
  const lines = formatText(result, advices, { color: false, width: 80, quiet: false, command: 'fix' });
  holds(!/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/u.test(lines.replaceAll('\n', '')), 'a control character in the text', lines);
  equal(JSON.parse(formatJson(result, advices)).findings.length, result.findings.length, 'findings');
  formatMarkdown(result, advices, { maxBytes: 60_000, patch: null, command: 'fix' });
  const commands = annotationsOf(result, advices, null).map(annotationCommand);
  holds(!/[\r\n\u0085\u2028]/.test(commands.join('')), 'a line end in an annotation');
  readXml(formatJunit(result, advices));
  const fromTop = (path: string): string => path;
  const marks = [
    JSON.parse(formatGitlab(result, advices, { fromTop })).map((one: { fingerprint: string }) => one.fingerprint),
    JSON.parse(formatSarif(result, advices, { fromTop })).runs[0].results.map(
      (one: { partialFingerprints: Record<string, string> }) => one.partialFingerprints['findingIdentity/v1'],
    ),
  ];
  for (const each of marks) equal(new Set(each).size, each.length, 'fingerprints');
}

/** On plain lines `missing` is the difference of two sets of names, and nothing else. */
async function findsWhatIsMissing([base, variant]: [string[], string[]]): Promise<void> {
  const policy = '{"version":1,"groups":[{"base":"requirements.txt","variants":["variant.txt"]}]}';
  const [baseBytes, variantBytes] = [base, variant].map((lines) => utf8(lines.join('\n')));
  const empty = new Uint8Array();
  const { result } = await check(
    requestOf({ policy, base: baseBytes ?? empty, variant: variantBytes ?? empty, more: empty, before: null }),
  );
  const refused = new Set(
    result.findings
      .filter(({ code }) => code === 'unreadable-line')
      .map(({ detail }) => ('text' in detail ? detail.text : '')),
  );
  holds(refused.size === 0, 'a plain line was refused', [...refused]);
  const has = new Set(variant.map(nameOf));
  const expected = [...new Set(base.map(nameOf))].filter((name) => !has.has(name));
  const missing = result.findings.filter(({ code }) => code === 'missing').map((finding) => String(finding.package));
  equal([...missing].sort(), expected.sort(), 'missing');
}

function nameOf(line: string): string {
  return String(canonicalName(/^[A-Za-z0-9._-]*[A-Za-z0-9]/.exec(line.split(/[=<>~!,]/)[0] ?? '')?.[0] ?? ''));
}

/** What a fix changes is gone afterwards, nothing new comes, nothing else moves, and a second fix finds nothing to do. */
async function fixesAndProves(input: Repository, unattended: boolean): Promise<void> {
  const scope = { inScope: ({ introduced }: Finding) => !unattended || introduced === true, unattended };
  const first = await fix({ ...requestOf(input), ...scope });
  equal(first.fixed.length > 0, first.changes.length > 0, 'changes without findings');
  if (first.changes.length === 0) return;
  holds(first.message !== null && !/\r/.test(first.message), 'message', first.message);
  const paths = first.changes.map(({ path }) => path);
  equal(paths, ['variant.txt'], 'files that are changed');
  if (unattended) {
    // What a fix never takes on by itself, two lines of one package, may go away along with these lines.
    for (const { code, cause, introduced } of first.fixed) {
      if (fixableCodes.some((one) => one === code))
        holds(introduced === true && cause.startsWith('base-'), 'pushed', cause);
    }
  }
  const after = first.changes[0]?.after ?? new Uint8Array();
  const count = (outcome: CheckOutcome): number => outcome.result.findings.filter((one) => one.counts).length;
  holds(count(first.after) <= count(first.before), 'more counts than before');
  for (const finding of first.fixed) if (finding.code === 'missing') wasCopied(finding, after);
  const codes = new Set(first.fixed.map(({ code }) => code));
  if ([...codes].every((code) => code === 'missing' || code === 'required-absent')) {
    holds(isSubsequence(input.variant, after), 'an insertion took something away');
  }
  const second = await fix({ ...requestOf({ ...input, variant: after }), ...scope });
  equal(second.changes.length, 0, `a second fix wants ${second.message}`);
}

/** What was put in for a package asks for the versions that the base asks for. */
function wasCopied({ package: name, detail, bases }: Finding, after: Uint8Array): void {
  if (detail.code !== 'missing' || detail.substitute !== null) return;
  const wanted = new Set(bases.flatMap(({ text: line }) => versionsIn(utf8(line), name)));
  // Lines that the base has twice are written once.
  equal([...new Set(versionsIn(after, name))].sort(), [...wanted].sort(), `versions of ${name}`);
}

function versionsIn(bytes: Uint8Array, name: string | null): readonly string[] {
  const document = readDocument('a.txt', bytes);
  const entries = 'entries' in document ? document.entries : [];
  return entries.flatMap((entry) =>
    entry.kind === 'requirement' && entry.name === name ? [canonicalSpecifiers(entry.specifiers)] : [],
  );
}

/** Of a whole page only what is ours is live: our own links, and no mention, reference, image or HTML of a file. */
async function tellsNothingLive(input: Repository): Promise<void> {
  const { result, advices } = await check(requestOf(input));
  const page = formatMarkdown(result, advices, { maxBytes: 60_000, patch: null, command: 'fix' });
  const html = rendered(page.replaceAll(projectUrl, 'PROJECT'));
  const live = liveText(html).filter((each) => !/^(0\.\d|:$)/.test(each));
  equal(live, [], `live text in ${html}`);
  holds(!isTicked(page), 'a file ticks the box', page);
  const marker = { root: 'a', policy: input.policy, job: null };
  equal(readMarker(`${page}${markerText(marker)}`), marker, 'marker');
  for (const name of elements(html)) holds(ownElements.has(name), 'an element', name, html);
  for (const [, link = ''] of html.matchAll(/(?:href|src)="([^"]*)"/g))
    holds(link.startsWith('PROJECT'), 'a link', link);
}

const ownElements: ReadonlySet<string> = new Set(
  'a code details em h3 h4 li ol p pre strong sub summary table tbody td th thead tr ul'.split(' '),
);
