import { type FixOutcome, type FixRequest, fix } from '../../src/pipeline/fix.ts';
import { type Files, memorySnapshot } from '../memory-snapshot.ts';

/** One base `base.txt`, one variant `variant.txt`, and what the policy says of them. */
export interface Family {
  readonly base: string | Uint8Array;
  readonly variant: string | Uint8Array;
  /** Lines of YAML about the variant: `relation: subset`. */
  readonly rule?: string;
  /** Lines of YAML at the top of the policy: `fix: [missing]`. */
  readonly policy?: string;
  /** The groups in YAML, when they are more than the one base and the one variant. */
  readonly groups?: string;
  readonly files?: Files;
  /** The compared revision; what it does not name is as at the head. `null`: not there. */
  readonly before?: Readonly<Record<string, string | Uint8Array | null>>;
  /** Only what is new since the compared revision, and nobody reads it before it is pushed. */
  readonly unattended?: boolean;
  /** What else speaks against fixing a finding. */
  readonly objection?: FixRequest['objection'];
}

/** What a fix makes of a family. */
export interface Fixed {
  readonly outcome: FixOutcome;
  /** The files as they are then. */
  readonly files: Files;
  readonly variant: string | Uint8Array;
  /** `code name: why not; way out` of each finding that is left to a person. */
  readonly left: readonly string[];
  /** `code name: how` of each finding that is fixed. */
  readonly done: readonly string[];
}

function filesOf(family: Family): Files {
  return {
    '.github/sync-policy.yml': policyOf(family),
    'base.txt': family.base,
    'variant.txt': family.variant,
    ...family.files,
  };
}

/** Fixes a family in memory, by the whole pipeline. */
export async function fixFamily(family: Family): Promise<Fixed> {
  const files = filesOf(family);
  const former = Object.entries({ ...files, ...family.before }).filter(([, text]) => text !== null);
  const outcome = await fix({
    policyPath: '.github/sync-policy.yml',
    head: memorySnapshot(files, 'head'),
    compared: family.before === undefined ? null : memorySnapshot(Object.fromEntries(former) as Files, 'before'),
    previousPaths: new Map(),
    notes: [],
    enforce: null,
    today: '2026-06-15',
    inScope: ({ introduced }) => introduced !== false,
    unattended: family.unattended ?? false,
    ...(family.objection === undefined ? {} : { objection: family.objection }),
  });
  const fatal = outcome.before.result.problems.filter((problem) => problem.fatal);
  if (fatal.length > 0) throw new Error(JSON.stringify(fatal));
  const changed = Object.fromEntries(
    outcome.changes.map(({ path, after }) => [path, typeof files[path] === 'string' ? decoder.decode(after) : after]),
  );
  const said = [...outcome.before.advices].map(([{ code, name }, { possible, reason, how }]) => ({
    possible,
    text: `${code} ${name}: ${reason === null ? '' : `${reason}; `}${how}`,
  }));
  const variant = changed['variant.txt'] ?? family.variant;
  return {
    outcome,
    files: { ...files, ...changed },
    variant,
    left: said.filter(({ possible }) => !possible).map(({ text }) => text),
    done: said.filter(({ possible }) => possible).map(({ text }) => text),
  };
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

function policyOf({ rule = '', policy = '', groups }: Family): string {
  if (groups !== undefined) return `version: 1\n${policy}\n${groups}`;
  const lines = ['version: 1', policy, 'groups:', '  - base: base.txt', '    variants:', '      - path: variant.txt'];
  return [...lines, ...rule.split('\n').map((line) => `        ${line}`), ''].join('\n');
}
