/** What must not change an answer: how the files are spelt, and what else is checked. */
import fc from 'fast-check';
import { memorySnapshot } from '../../__tests__/memory-snapshot.ts';
import { type FixOutcome, fix } from '../../src/pipeline/fix.ts';
import type { CheckOutcome } from '../../src/pipeline.ts';
import { sentenceOf } from '../../src/report/sentence.ts';
import { equal } from '../expect.ts';
import { type Family, family } from '../families.ts';
import { utf8 } from '../inputs.ts';
import { type Target, target } from '../target.ts';

const rule = fc.record(
  {
    relation: fc.constantFrom('superset', 'superset', 'equal', 'subset', 'overlay'),
    versions: fc.constantFrom('minor', 'compatible', 'ignore'),
    environment: fc.constantFrom({}, { python: '3.13' }, { platform: 'linux' }),
    omit: fc.constantFrom([], ['numpy'], [{ section: 'Core', reason: 'so' }]),
    extra: fc.constantFrom([], ['z*']),
    substitute: fc.constantFrom({}, { psycopg2: 'psycopg2-binary' }),
  },
  { requiredKeys: [] },
);
const codes = fc.constantFrom(
  ['missing', 'required-absent', 'version-conflict'],
  ['missing', 'commented-out', 'version-conflict', 'version-wider', 'left-behind', 'extras-differ'],
  ['missing', 'unexpected', 'marker-differs'],
);
const more = fc.constantFrom('', 'numpy==1.0\n', 'stripe\nz-1>=2\n', 'a==1.1 ; python_version < "3.10"\n');

export interface Given {
  readonly files: Family;
  readonly more: string;
  readonly rule: Readonly<Record<string, unknown>>;
  readonly codes: readonly string[];
}
export const given: fc.Arbitrary<Given> = fc.record({ files: family, more, rule, codes });

export const metamorphicTargets: readonly Target[] = [
  target('spellings', 1, given, staysTheSameHoweverSpelt),
  target('other variants', 1, given, staysTheSameBesideOthers),
];

/** A way to write a text, and the way back. */
interface Spelling {
  readonly name: string;
  readonly write: (text: string) => Uint8Array;
  readonly read: (bytes: Uint8Array) => string;
}

const plain: Spelling = { name: 'UTF-8', write: utf8, read: (bytes) => Buffer.from(bytes).toString() };
const spellings: readonly Spelling[] = [
  {
    name: 'a byte order mark',
    write: (text) => utf8(`\ufeff${text}`),
    read: (bytes) => Buffer.from(bytes.subarray(3)).toString(),
  },
  {
    name: 'UTF-16',
    write: (text) => new Uint8Array([0xff, 0xfe, ...Buffer.from(text, 'utf16le')]),
    read: (bytes) => Buffer.from(bytes.subarray(2)).toString('utf16le'),
  },
  {
    name: 'CRLF',
    write: (text) => utf8(text.replaceAll('\n', '\r\n')),
    read: (bytes) => Buffer.from(bytes).toString().replaceAll('\r\n', '\n'),
  },
];

/** Encodings and line ends change nothing that is said, and nothing that a fix writes. */
async function staysTheSameHoweverSpelt(input: Given): Promise<void> {
  const expected = await fixed(input, plain, ['variant.txt']);
  for (const spelling of spellings) {
    const found = await fixed(input, spelling, ['variant.txt']);
    equal(told(found.before), told(expected.before), spelling.name);
    equal(written(found, spelling), written(expected, plain), spelling.name);
  }
}

/** A variant is judged and fixed as if no other were there. */
async function staysTheSameBesideOthers(input: Given): Promise<void> {
  const expected = await fixed(input, plain, ['variant.txt']);
  const found = await fixed(input, plain, ['variant.txt', 'other.txt']);
  for (const path of ['variant.txt', 'other.txt']) {
    equal(toldOf(found, path), toldOf(expected, 'variant.txt'), path);
    const changes = written(found, plain).filter(([changed]) => changed === path);
    equal(
      changes.map(([, text]) => text),
      written(expected, plain).map(([, text]) => text),
      path,
    );
  }
}

function fixed(input: Given, { write }: Spelling, variants: readonly string[]): Promise<FixOutcome> {
  const groups = [{ base: 'requirements.txt', variants: variants.map((path) => ({ ...input.rule, path })) }];
  const policy = { 'sync-policy.yml': JSON.stringify({ version: 1, fix: input.codes, groups }) };
  const snapshotOf = ({ base, variant }: { readonly base: string; readonly variant: string }) =>
    memorySnapshot({
      ...policy,
      'requirements.txt': write(withLineFeeds(base)),
      'more.txt': write(input.more),
      ...Object.fromEntries(variants.map((path) => [path, write(withLineFeeds(variant))])),
    });
  const { before } = input.files;
  return fix({
    policyPath: 'sync-policy.yml',
    head: snapshotOf(input.files),
    compared: before === null ? null : snapshotOf(before),
    previousPaths: new Map(),
    notes: [],
    enforce: null,
    today: '2026-11-23',
    inScope: () => true,
    unattended: false,
  });
}

function withLineFeeds(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

function told({ result, advices }: CheckOutcome): readonly unknown[] {
  return result.findings.map((finding) => [
    finding.code,
    finding.variant,
    finding.severity,
    finding.introduced,
    finding.cause,
    finding.at,
    advices.get(finding)?.possible ?? null,
    sentenceOf(finding, advices.get(finding)),
  ]);
}

/** What is said of a file, but for the lines that it has in common with others, which are told once. */
function toldOf({ before: { result, advices } }: FixOutcome, path: string): readonly unknown[] {
  return result.findings
    .filter(({ code, variant }) => variant === path && code !== 'unreadable-line' && code !== 'unusual-line-break')
    .map((finding) => [
      finding.code,
      finding.severity,
      finding.introduced,
      finding.cause,
      advices.get(finding)?.possible ?? null,
      sentenceOf(finding, advices.get(finding)).replaceAll('other.txt', 'variant.txt'),
    ]);
}

function written({ changes }: FixOutcome, { read }: Spelling): readonly (readonly [path: string, text: string])[] {
  return changes.map(({ path, after }) => [path, read(after)]);
}
