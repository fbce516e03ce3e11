import type { Finding, Line } from '../compare/finding.ts';
import type { CheckResult } from '../compare/result.ts';
import type { FixAdvices } from '../fix/plan.ts';
import type { Place, Problem } from '../problem.ts';
import { type Fingerprinted, withFingerprints } from './finding-identity.ts';
import { jsonText } from './json-text.ts';
import { placeOf } from './naming.ts';
import { plural } from './plural.ts';
import { projectName, projectUrl, version } from './project.ts';
import { ruleCodes, sarifRules } from './sarif-rules.ts';
import { sentenceOf } from './sentence.ts';
import { clip, visible } from './visible.ts';

/** What the report cannot know by itself. */
export interface SarifOptions {
  /** From a path that starts at the root to the same from the top of the repository. */
  readonly fromTop: FromTop;
}
type FromTop = (path: string) => string;

/** Results in one run that GitHub's code scanning takes; a file with more is refused as a whole. */
const mostResults = 25_000;

/**
 * The result in SARIF 2.1.0 (OASIS), one run, ending in a line feed: what code scanning and editors read.
 *
 * Every finding is a result of the rule with its code. It stands at the place to look at, in a path from the top of the
 * repository, with the base's lines as related locations. `partialFingerprints` say what the finding is about and not where
 * it is, under the key that code scanning knows alerts by as well. `baselineState` tells what the change brought, where one
 * was compared. Problems are notifications, and with a fatal one the run was not successful.
 */
export function formatSarif(result: CheckResult, advices: FixAdvices, { fromTop }: SarifOptions): string {
  const report: Report = { result, advices, fromTop };
  const told = withFingerprints(result.findings);
  const first = told.length > mostResults ? mostImportant(told) : told;
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: projectName,
            semanticVersion: version,
            informationUri: projectUrl,
            rules: sarifRules(),
          },
        },
        columnKind: 'utf16CodeUnits',
        newlineSequences: ['\r\n', '\n', '\r'],
        originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The top of the repository.' } } },
        invocations: [invocation(report, told.length - first.length)],
        results: first.map((one) => sarifResult(report, one)),
      },
    ],
  };
  return jsonText(log);
}

interface Report {
  readonly result: CheckResult;
  readonly advices: FixAdvices;
  readonly fromTop: FromTop;
}

/** As many as may be told: those that count before the others, each in their order. */
function mostImportant(told: readonly Fingerprinted[]): readonly Fingerprinted[] {
  const counting = told.filter(({ finding }) => finding.counts);
  return [...counting, ...told.filter(({ finding }) => !finding.counts)].slice(0, mostResults);
}

function invocation({ result, fromTop }: Report, untold: number) {
  const untoldNote = `${plural(untold, 'more finding')} did not fit: code scanning takes ${mostResults} results.`;
  return {
    executionSuccessful: result.verdict !== 'could-not-check',
    toolConfigurationNotifications: result.problems
      .filter(({ code }) => isAboutPolicy(code))
      .map((one) => notification(one, fromTop)),
    toolExecutionNotifications: [
      ...result.problems.filter(({ code }) => !isAboutPolicy(code)).map((one) => notification(one, fromTop)),
      ...(untold === 0 ? [] : [{ level: 'warning', message: { text: untoldNote } }]),
    ],
  };
}

function isAboutPolicy(code: Problem['code']): boolean {
  return code.startsWith('policy-') || code === 'usage';
}

function notification({ code, message, fatal, path, line, column }: Problem, fromTop: FromTop) {
  const region =
    line === null ? {} : { region: { startLine: line, ...(column === null ? {} : { startColumn: column }) } };
  const locations =
    path === null ? [] : [{ physicalLocation: { artifactLocation: artifact(path, fromTop), ...region } }];
  return {
    descriptor: { id: code },
    level: fatal ? 'error' : 'note',
    message: { text: plainMessage(clip(message, 2_000)) },
    locations,
  };
}

function sarifResult({ result, advices, fromTop }: Report, { finding, fingerprint }: Fingerprinted) {
  const { code, severity, introduced, counts, cause, group, variant } = finding;
  const advice = advices.get(finding);
  const path = variant ?? result.policy.path;
  return {
    ruleId: code,
    ruleIndex: ruleCodes.indexOf(code),
    kind: 'fail',
    level: severity === 'notice' ? 'note' : severity,
    message: { text: plainMessage(sentenceOf(finding, advice)) },
    locations: [location(textAt(finding, placeOf(finding, advice) ?? { path, line: 1, column: 1 }), fromTop)],
    ...related(finding, fromTop),
    partialFingerprints: { primaryLocationLineHash: fingerprint, 'findingIdentity/v1': fingerprint },
    ...(introduced === null ? {} : { baselineState: introduced ? 'new' : 'unchanged' }),
    properties: { package: finding.package, group: visible(group), counts, cause },
  };
}

/** The base's lines, each once. */
function related({ bases, at }: Finding, fromTop: FromTop) {
  const others = new Map(bases.filter((line) => !isSamePlace(line, at)).map((line) => [JSON.stringify(line), line]));
  if (others.size === 0) return {};
  return {
    relatedLocations: [...others.values()].map((line, index) => ({
      id: index + 1,
      ...location(line, fromTop),
      message: { text: plainMessage(`the base: ${clip(line.text, 200)}`) },
    })),
  };
}

/** A place with the text that stands there, where the finding knows it. */
function textAt({ lines, bases }: Finding, place: Place): Place | Line {
  return [...lines, ...bases].find((line) => isSamePlace(line, place)) ?? place;
}

function isSamePlace(a: Place, b: Place | null): boolean {
  return b !== null && a.path === b.path && a.line === b.line && a.column === b.column;
}

function location(place: Place | Line, fromTop: FromTop) {
  const { path, line, column } = place;
  // A text of several lines ends on another one than it begins on: its end is left open.
  const text = 'text' in place && !/[\r\n]/.test(place.text) ? place.text : '';
  const end = text === '' ? {} : { endColumn: column + text.length };
  return {
    physicalLocation: {
      artifactLocation: artifact(path, fromTop),
      region: { startLine: line, startColumn: column, ...end },
    },
  };
}

function artifact(path: string, fromTop: FromTop) {
  return { uri: relativeReference(fromTop(path)), uriBaseId: '%SRCROOT%' };
}

/** A path as a relative reference (RFC 3986): all but unreserved characters and `/` as percent-encoded UTF-8. */
function relativeReference(path: string): string {
  return path.replace(/[^\w.~/-]+/g, (run) =>
    [...new TextEncoder().encode(run)].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join(''),
  );
}

/**
 * A text in which a reader finds no placeholder and no embedded link (SARIF 2.1.0, 3.11.5 and 3.11.6), though files may
 * hold what looks like one: both are broken up by a blank, visibly.
 */
function plainMessage(text: string): string {
  return text.replace(/\](?=\()/g, '] ').replace(/\{(?=\d+\})/g, '{ ');
}
