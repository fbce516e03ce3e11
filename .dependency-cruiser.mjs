/**
 * Who may import whom in `src/`: the table of CONTRIBUTING.md, row by row. Everything that is not allowed is an error.
 *
 * `scripts/check.ts` runs this and also fails when too few modules or dependencies were seen, because a cruise that
 * resolves nothing finds nothing wrong.
 */

/** What a folder (or file) of the core may import, besides itself, and why not more. */
const core = {
  problem: { may: [], because: 'everything else speaks of it, so it knows nothing.' },
  bytes: { may: [], because: 'what files hold is nothing to it.' },
  grouped: { may: [], because: 'what is put together is nothing to it.' },
  shorten: { may: [], because: 'what a text says is nothing to it.' },
  python: { may: ['problem'], because: 'a specification knows no product.' },
  documents: { may: ['python', 'problem', 'bytes'], because: 'a parser does not know the rules.' },
  policy: { may: ['python', 'problem', 'shorten'], because: 'a rule does not judge.' },
  compare: {
    may: ['policy', 'documents', 'python', 'problem'],
    because: 'a verdict does not know its wording or its cure.',
  },
  fix: {
    may: ['compare', 'policy', 'documents', 'python', 'problem', 'bytes', 'grouped', 'shorten'],
    because: 'a cure does not know the wording.',
  },
  deployments: {
    may: ['snapshot', 'fix', 'compare', 'policy', 'documents', 'python', 'problem', 'bytes', 'grouped', 'shorten'],
    because: 'it says what is installed where, and never decides a verdict.',
  },
  advise: {
    may: [
      'deployments',
      'snapshot',
      'fix',
      'compare',
      'policy',
      'documents',
      'python',
      'problem',
      'bytes',
      'grouped',
      'shorten',
    ],
    because: 'advice never decides a verdict.',
  },
};

/** Packages that are pure and may be bundled into the core. */
const pureLibraries = '(^|/)node_modules/(diff|iconv-lite|smol-toml|yaml|zod)/';

const coreFolders = [...Object.keys(core), 'report', 'pipeline'];
const inCore = `^src/(${coreFolders.join('|')})(/|\\.ts$)`;
const place = (names) => `^src/(${names.join('|')})(/|\\.ts$)`;

const coreRules = Object.entries(core).map(([name, { may, because }]) => ({
  name: `${name}-imports`,
  comment: `${name} may import ${may.length === 0 ? 'nothing' : may.join(', ')}, because ${because}`,
  severity: 'error',
  from: { path: place([name]) },
  to: { path: '^src/', pathNot: place([name, ...may]) },
}));

export default {
  forbidden: [
    ...coreRules,
    {
      name: 'report-judges-nothing',
      comment:
        'report may take types, problem, bytes, grouped, shorten and its own sentences, because words never re-judge.',
      severity: 'error',
      from: { path: place(['report']) },
      to: {
        path: '^src/',
        pathNot: place(['report', 'problem', 'bytes', 'grouped', 'shorten']),
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'report-knows-the-core-only',
      comment: 'report takes its types from what it reports on, never from a shell.',
      severity: 'error',
      from: { path: place(['report']) },
      to: {
        path: '^src/',
        pathNot: place([
          'report',
          'fix',
          'compare',
          'policy',
          'documents',
          'python',
          'problem',
          'bytes',
          'grouped',
          'shorten',
          'deployments',
          'advise',
        ]),
      },
    },
    {
      name: 'snapshot-imports',
      comment: 'snapshot may import node, problem and bytes, because it carries and does not judge.',
      severity: 'error',
      from: { path: place(['snapshot']) },
      to: { path: '^src/', pathNot: place(['snapshot', 'problem', 'bytes']) },
    },
    {
      name: 'github-imports',
      comment:
        "github may import node, @actions, Octokit, problem, bytes, shorten, and snapshot's port, because it carries and does not judge.",
      severity: 'error',
      from: { path: place(['github']) },
      to: {
        path: '^src/',
        pathNot: [place(['github', 'problem', 'bytes', 'shorten', 'report', 'fix']), '^src/snapshot/snapshot\\.ts$'],
      },
    },
    {
      name: 'github-takes-types-of-the-core',
      comment: 'github knows reports and fixes by their types alone, because it carries and does not judge.',
      severity: 'error',
      from: { path: place(['github']) },
      to: {
        path: place(['report', 'fix']),
        pathNot: '^src/report/project\\.ts$',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'pipeline-imports',
      comment: 'pipeline imports the core and the port, because it never builds a port.',
      severity: 'error',
      from: { path: place(['pipeline']) },
      to: { path: '^src/', pathNot: [place(coreFolders), '^src/snapshot/snapshot\\.ts$'] },
    },
    {
      name: 'core-takes-only-the-port',
      comment: 'the core knows a snapshot by its port alone, because the shell behind it may be a disk, git or GitHub.',
      severity: 'error',
      from: { path: inCore },
      to: { path: '^src/snapshot/', pathNot: '^src/snapshot/snapshot\\.ts$' },
    },
    {
      name: 'core-touches-no-platform',
      comment: 'the core never touches node:*, because it must run wherever the facts come from.',
      severity: 'error',
      from: { path: inCore },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'core-bundles-pure-libraries',
      comment: 'the core takes packages that are pure, because it never touches @actions, Octokit or the network.',
      severity: 'error',
      from: { path: inCore },
      to: { dependencyTypes: ['npm', 'npm-dev'], pathNot: pureLibraries },
    },
    {
      name: 'entries-stay-apart',
      comment: 'action and cli import anything but each other, because what both need belongs to pipeline.',
      severity: 'error',
      from: { path: place(['action']) },
      to: { path: place(['cli']) },
    },
    {
      name: 'entries-stay-apart-too',
      comment: 'action and cli import anything but each other, because what both need belongs to pipeline.',
      severity: 'error',
      from: { path: place(['cli']) },
      to: { path: place(['action']) },
    },
    {
      name: 'nobody-imports-an-entry',
      comment: 'action and cli are the only files that run on load, so nothing imports them.',
      severity: 'error',
      from: { path: '^src/', pathNot: place(['action', 'cli']) },
      to: { path: place(['action', 'cli']) },
    },
    {
      name: 'command-line-stays-light',
      comment:
        'the command line loads no Octokit or @actions by itself (only a policy that extends one on GitHub does), because they cost more than all of its own work.',
      severity: 'error',
      from: { path: place(['cli']) },
      to: { path: '(^|/)node_modules/@(actions|octokit)/' },
    },
    {
      name: 'source-imports-no-tests',
      comment: 'what ships does not know how it is tested, built or measured.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(__tests__|scripts|bench|examples|dist)/' },
    },
    {
      name: 'no-cycles',
      comment: 'two files that need each other are one file.',
      severity: 'error',
      from: { path: '^src/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'nothing-unresolved',
      comment: 'an import that leads nowhere hides what it would have imported.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-orphans',
      comment: 'a file that nobody imports and that is no entry is dead.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(action|cli|cli/launch)\\.ts$|\\.d\\.ts$', orphan: true },
      to: {},
    },
    {
      name: 'declared-packages-only',
      comment: 'a package that package.json does not name may vanish tomorrow.',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'deprecated'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'types', 'default'],
      mainFields: ['module', 'main', 'types'],
      extensions: ['.ts', '.mjs', '.js', '.json', '.d.ts'],
    },
    skipAnalysisNotInRules: true,
  },
};
