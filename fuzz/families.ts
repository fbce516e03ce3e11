/** Files that belong together: a base, a variant that somebody copied from it and went on with, and both as they were before. */
import fc from 'fast-check';

export interface Family {
  readonly base: string;
  readonly variant: string;
  readonly before: { readonly base: string; readonly variant: string } | null;
}

export interface Change {
  readonly kind: string;
  readonly at: number;
  readonly line: string;
}

const names = [
  'django',
  'Flask',
  'numpy',
  'pandas',
  'psycopg2',
  'psycopg2-binary',
  'requests',
  'stripe',
  'torch',
  'ruamel.yaml',
];
const name = fc.constantFrom(...names, 'opencv-python', 'typing_extensions', 'numpi', 'a', 'z-1', 'Ruamel-Yaml');
const versions = fc.constantFrom(
  '',
  '',
  '==1.0',
  '==1.1',
  '==1.0+cpu',
  '>=1.0',
  '>=2,<3',
  '<2.0',
  '~=1.4',
  '!=1.5',
  '==1.*',
  '>=1.0rc1',
  '==1',
);
const tail = fc.constantFrom(
  '',
  '',
  '',
  '',
  '  # why',
  ' ; python_version < "3.10"',
  ' ; sys_platform == "win32"',
  ' --hash=sha256:00',
  '  # with numpy',
);
const extras = fc.constantFrom('', '', '', '[x]', '[x,y]');
const line = fc.tuple(name, extras, versions, tail).map((parts) => parts.join(''));
const other = fc.constantFrom(
  ...[
    '',
    '',
    '# Core',
    '# Testing',
    '# --- Database ---',
    '########',
    '# numpy stays out',
    '# do not sort',
    '-r more.txt',
    '-c more.txt',
  ],
  ...[
    '--index-url https://e.example/simple',
    '# a note',
    '    # via flask',
    '-e .',
    './a',
    'what ever',
    '#',
    '# stripe',
  ],
);
const lines = fc.array(fc.oneof({ arbitrary: line, weight: 4 }, other), { maxLength: 14 });
const change: fc.Arbitrary<Change> = fc.record({
  kind: fc.constantFrom('drop', 'drop', 'put', 'put', 'switch off', 'repin', 'double', 'move'),
  at: fc.nat(20),
  line,
});
const changes = fc.array(change, { maxLength: 5 });
/** What one push does to a file, as `pushed` takes it. */
export const someChanges: fc.Arbitrary<readonly Change[]> = fc.array(change, { maxLength: 2 });
const ends = fc.constantFrom('\n', '\n', '\n', '\r\n', '\r');

export const family: fc.Arbitrary<Family> = fc
  .record({
    lines,
    sorted: fc.boolean(),
    variant: changes,
    now: fc.record({ base: changes, variant: changes }),
    isCompared: fc.boolean(),
    ends: fc.tuple(ends, ends),
    last: fc.tuple(fc.boolean(), fc.boolean()),
  })
  .map((made) => {
    const old = made.sorted ? [...made.lines].sort() : made.lines;
    const oldVariant = changed(old, made.variant);
    const [baseEnd, variantEnd] = made.ends;
    const [baseLast, variantLast] = made.last;
    const text = (all: readonly string[], end: string, last: boolean) => all.join(end) + (last ? end : '');
    return {
      base: text(changed(old, made.now.base), baseEnd, baseLast),
      variant: text(changed(oldVariant, made.now.variant), variantEnd, variantLast),
      before: made.isCompared
        ? { base: text(old, baseEnd, baseLast), variant: text(oldVariant, variantEnd, variantLast) }
        : null,
    };
  });

/** A text after a push. */
export function pushed(text: string, changes: readonly Change[]): string {
  const end = /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
  return changed(text.split(end), changes).join(end);
}

function changed(all: readonly string[], edits: readonly Change[]): readonly string[] {
  const result = [...all];
  for (const { kind, at, line: put } of edits) {
    const index = at % (result.length + 1);
    const here = result[index];
    if (kind === 'put') result.splice(index, 0, put);
    else if (here === undefined) continue;
    else if (kind === 'drop') result.splice(index, 1);
    else if (kind === 'switch off') result[index] = `# ${here}`;
    else if (kind === 'repin')
      result[index] = here.replace(/[=<>~!].*$/, '') + put.replace(/^[A-Za-z0-9._-]+(\[.*\])?/, '');
    else if (kind === 'double') result.splice(index, 0, here);
    else result.push(...result.splice(index, 1));
  }
  return result;
}
