import { describe, expect, it } from 'vitest';
import { findInstallations } from '../../src/deployments/find-installations.ts';
import { processorTime } from '../processor-time.ts';
import { fc } from '../properties.ts';

const names = [
  'render.yaml',
  'railway.json',
  'railway.toml',
  'nixpacks.toml',
  'vercel.json',
  'netlify.toml',
  'fly.toml',
  'app.yaml',
  '.do/app.yaml',
  'heroku.yml',
  'Procfile',
  'Dockerfile',
  'docker-compose.yml',
  '.github/workflows/ci.yml',
  '.gitlab-ci.yml',
  '.circleci/config.yml',
  'azure-pipelines.yml',
  '.travis.yml',
  'bitbucket-pipelines.yml',
  'tox.ini',
  'noxfile.py',
  'Makefile',
  'build.sh',
];

/** Words that mean something somewhere, so that random texts reach far. */
const fragments = [
  ...[
    'pip install -r ',
    'requirements.txt',
    ' && ',
    '; ',
    '\n',
    '\n  ',
    '\t',
    ' \\\n',
    '"',
    "'",
    '`',
    '$(',
    ')',
    '${',
    '}',
    '{{',
  ],
  ...[
    '$',
    '(',
    '[',
    ']',
    '{',
    '<<EOF\n',
    'EOF\n',
    '# ',
    ': ',
    '- ',
    '|\n',
    'FROM a AS b\n',
    'COPY --from=b ',
    'COPY . .\n',
    'RUN ',
  ],
  ...[
    'ENV A=',
    'WORKDIR ',
    'services:\n',
    '  - buildCommand: ',
    'jobs:\n a:\n  steps:\n',
    '   - run: ',
    '<< parameters.a >>',
    `\${{ parameters.a }}`,
    '$(Build.SourcesDirectory)',
    'commands:\n a:\n  steps:\n',
    '   - a: {a: ',
    'parameters:\n a: ',
    '   - template: azure-pipelines.yml\n',
    '   - script: ',
    'install:\n',
    'pipelines:\n default:\n   - step:\n      script:\n       - ',
    '[build]\n',
    'cmds = ["',
  ],
  ...[
    'command = """',
    'if ',
    'fi',
    'case ',
    'esac',
    'for x in ',
    'done',
    'cd ',
    '..',
    'make ',
    './build.sh ',
    'sh -c "',
    'uv pip sync ',
  ],
  ...[
    '[testenv]\ndeps =\n',
    'session.install(',
    '"-r", ',
    'x: y\n',
    'python -m ',
    '&a ',
    '*a',
    '<<: *a\n',
    '!x ',
    '\0',
    '\u2028',
    '\r\n',
  ],
];

describe('any text', () => {
  it('is read without an error, and what is found exists and stands where it is said', () => {
    const text = fc.array(fc.oneof(fc.constantFrom(...fragments), fc.string({ maxLength: 4 })), { maxLength: 40 });
    const files = fc.dictionary(
      fc.constantFrom(...names),
      text.map((parts) => parts.join('')),
      { maxKeys: 4 },
    );
    fc.assert(
      fc.property(files, (given) => {
        const texts = new Map(Object.entries(given));
        const paths = [...texts.keys(), 'requirements.txt'];
        const { installed, unresolved } = findInstallations({ paths, texts });
        for (const { file, by } of [...installed, ...unresolved.map((one) => ({ ...one, file: 'requirements.txt' }))]) {
          expect(paths).toContain(file);
          const lines = (texts.get(by.path) ?? '').split(/\r\n|\r|\n/);
          expect(by.line).toBeLessThanOrEqual(lines.length);
          expect(by.column).toBeLessThanOrEqual((lines[by.line - 1]?.length ?? 0) + 2);
        }
      }),
      { numRuns: 1500 },
    );
  });
});

describe('much more text takes not much more time', () => {
  const install = 'pip install -r requirements.txt';
  it.each<[string, string, (size: number) => string]>([
    ['open quotation marks', 'build.sh', (size) => '"\''.repeat(size)],
    ['open parentheses', 'build.sh', (size) => '$('.repeat(size)],
    ['open braces', 'build.sh', (size) => '${'.repeat(size)],
    ['open expressions', 'build.sh', (size) => '${{ '.repeat(size)],
    ['back quotation marks', 'build.sh', (size) => '` '.repeat(size)],
    ['here-documents without an end', 'build.sh', (size) => 'cat <<A <<B\n'.repeat(size)],
    ['subshells', 'build.sh', (size) => '( '.repeat(size)],
    ['branches', 'build.sh', (size) => 'if true; then A=1\n'.repeat(size)],
    ['variables', 'build.sh', (size) => Array.from({ length: size }, (_, index) => `A${index}=x\n`).join('')],
    ['commands', 'build.sh', (size) => `${install}\n`.repeat(size)],
    ['words', 'build.sh', (size) => `pip install ${'-r x '.repeat(size)}`],
    ['python without a module', 'build.sh', (size) => `python ${'a '.repeat(size)}`],
    ['a script that runs itself', 'build.sh', (size) => './build.sh\n'.repeat(size)],
    ['shells within shells', 'build.sh', (size) => 'sh -c "'.repeat(size)],
    ['stages', 'Dockerfile', (size) => `FROM a AS a\nCOPY --from=a / /x/\nRUN pip install -r /x/y\n`.repeat(size)],
    [
      'copies',
      'Dockerfile',
      (size) => `FROM a\n${'COPY r*.txt x/\n'.repeat(size)}${'RUN pip install -r x/r.txt\n'.repeat(size)}`,
    ],
    ['continued lines', 'Dockerfile', (size) => `FROM a\nRUN a ${'\\\n# b\n'.repeat(size)}`],
    ['here-documents of a container file', 'Dockerfile', (size) => `FROM a\n${'RUN <<A\nx\n'.repeat(size)}`],
    ['lists that are none', 'Dockerfile', (size) => `FROM a\n${'RUN ["a", "\\"\n'.repeat(size)}`],
    [
      'targets',
      'Makefile',
      (size) => Array.from({ length: size }, (_, index) => `a${index}: a${index + 1}\n\t${install}\n`).join(''),
    ],
    ['continued recipes', 'Makefile', (size) => `a:\n${'\tx \\\n'.repeat(size)}`],
    ['colons', 'Makefile', (size) => 'a : b : c = '.repeat(size)],
    ['settings', 'tox.ini', (size) => `[testenv]\ndeps =\n${'  {x} -r {y}\n'.repeat(size)}`],
    ['factors', 'tox.ini', (size) => `[testenv]\ndeps =\n  ${'a,'.repeat(size)}`],
    ['arguments', 'noxfile.py', (size) => `session.install(${'"-r", '.repeat(size)}`],
    ['open texts', 'noxfile.py', (size) => `"""${'session.install("x'.repeat(size)}`],
    [
      'parameters',
      '.circleci/config.yml',
      (size) => `jobs:\n a: {steps: [run: "${'<< parameters.a >>'.repeat(size)}"]}`,
    ],
    [
      'open parameters',
      '.circleci/config.yml',
      (size) => `jobs:\n a: {steps: [run: "${'<< parameters.'.repeat(size)}"]}`,
    ],
    ['macros', 'azure-pipelines.yml', (size) => `steps:\n- script: "${'$(build.sourcesdirectory)'.repeat(size)}"\n`],
    ['conditions', 'azure-pipelines.yml', (size) => `steps:\n${`- \${{ if x }}: [{script: x}]\n`.repeat(size)}`],
    ['jobs', '.travis.yml', (size) => `jobs:\n include:\n${`  - install: ${install}\n`.repeat(size)}`],
    [
      'pipelines',
      'bitbucket-pipelines.yml',
      (size) => `pipelines:\n default:\n${`  - step: {script: [${install}]}\n`.repeat(size)}`,
    ],
    ['steps', '.github/workflows/ci.yml', (size) => `jobs:\n a:\n  steps:\n${`   - run: ${install}\n`.repeat(size)}`],
    ['anchors', '.gitlab-ci.yml', (size) => `.a: &a [${install}]\nb:\n  script:\n${'    - *a\n'.repeat(size)}`],
    ['strings', 'railway.toml', (size) => `[build]\nbuildCommand = [${'"x\\n", '.repeat(size)}]\n`],
    ['equal strings', 'nixpacks.toml', (size) => `[phases.a]\ncmds = [${'"x", '.repeat(size)}]\n`],
  ])('%s', (_, path, make) => {
    const small = seconds(path, make(1000));
    const large = seconds(path, make(8000));
    // Eight times the text: a quadratic reader takes 64 times as long. A second passes for nothing.
    expect(large).toBeLessThan(Math.max(small * 40, 1.5));
  });
});

describe('a little text that stands for much more takes no more than seconds', () => {
  const install = 'pip install -r requirements.txt';
  const rows = (count: number, row: (index: number) => string): string =>
    Array.from({ length: count }, (_, index) => row(index)).join('');
  // Without its limit each takes more than fifteen seconds, most of them for ever.
  it.each<[string, string, string]>([
    [
      'lists of aliases of lists',
      '.gitlab-ci.yml',
      `.l0: &l0 [x]\n${rows(30, (index) => `.l${index + 1}: &l${index + 1} [${`*l${index},`.repeat(9)}]\n`)}job: {script: *l30}\n`,
    ],
    [
      'maps that merge aliases of maps',
      'render.yaml',
      `a0: &a0 {x: 1}\n${rows(12, (index) => `a${index + 1}: &a${index + 1} {<<: [${`*a${index},`.repeat(20)}]}\n`)}services: [*a12]\n`,
    ],
    [
      'a long script under many names',
      'render.yaml',
      `a: &a {buildCommand: "${`${install};`.repeat(1_500)}"}\nservices: [${'*a,'.repeat(17_000)}]\n`,
    ],
    [
      'many steps of many jobs',
      '.github/workflows/ci.yml',
      `a: &a [${'{run: x},'.repeat(5_000)}]\njobs:\n${rows(3_000, (index) => ` j${index}: {steps: *a}\n`)}`,
    ],
    [
      'many lines of many jobs',
      '.gitlab-ci.yml',
      `.a: &a [${'A=b,'.repeat(12_000)}]\n${rows(2_500, (index) => `j${index}: {script: *a}\n`)}`,
    ],
    [
      'a long folder of many services',
      'render.yaml',
      `a: &a ${'a/'.repeat(25_000)}\nservices: [${'{rootDir: *a, buildCommand: ls},'.repeat(1_500)}]\n`,
    ],
    [
      'a long folder of many steps',
      '.github/workflows/ci.yml',
      `defaults: {run: {working-directory: ${'a/'.repeat(20_000)}}}\njobs: {a: {steps: [${'{run: x},'.repeat(10_000)}]}}\n`,
    ],
    [
      'services of environments of projects',
      'render.yaml',
      `a: &a [${'{},'.repeat(6_000)}]\nb: &b [${'{services: *a},'.repeat(1_300)}]\nprojects: [${'{environments: *b},'.repeat(3_000)}]\n`,
    ],
    [
      'commands that name each other',
      '.circleci/config.yml',
      `commands:\n${rows(9, (index) => ` c${index}: {parameters: {a: {default: ""}}, steps: [${`{c${index + 1}: {a: "<< parameters.a >><< parameters.a >>x"}},`.repeat(200)}]}\n`)}jobs: {a: {steps: [c0]}}\n`,
    ],
    [
      'many steps of a job that is called often',
      '.circleci/config.yml',
      `jobs: {a: {steps: [${'checkout,'.repeat(20_000)}]}}\nworkflows: {w: {jobs: [${'a,'.repeat(60_000)}]}}\n`,
    ],
    [
      'a template of itself',
      'azure-pipelines.yml',
      `parameters: {a: b}\njobs:\n${`- {template: azure-pipelines.yml, parameters: {a: "\${{ parameters.a }}\${{ parameters.a }}"}}\n`.repeat(2_000)}`,
    ],
    [
      'many phases of many jobs',
      '.travis.yml',
      `install: [${'A=b,'.repeat(12_000)}]\njobs: {include: [${'{},'.repeat(2_500)}]}\n`,
    ],
    ['folders within folders', 'build.sh', 'cd a\n'.repeat(60_000)],
    ['folders in one line', 'Procfile', `web: ${'cd a;'.repeat(60_000)}`],
    ['folders of an image', 'Dockerfile', `FROM x\n${`WORKDIR a\nRUN ${install}\n`.repeat(3_000)}`],
    [
      'a deep folder that many stages go on from',
      'Dockerfile',
      `FROM x as s0\n${rows(60, (index) => `FROM s${index} as s${index + 1}\n`)}WORKDIR ${'/a'.repeat(490)}\n${`RUN ${install}\n`.repeat(2_500)}`,
    ],
    [
      'wildcards that nearly fit',
      'Dockerfile',
      `FROM x\n${`COPY *[${'a'.repeat(900)}b /x/\n`.repeat(50)}ENV A=${'a'.repeat(900)}\n${'RUN pip install -r /x/$A\n'.repeat(1_600)}`,
    ],
    [
      'targets that run each other',
      'Makefile',
      rows(4_000, (index) => `t${index}: t${index + 1}\n\tmake t${index + 1}\n`),
    ],
    [
      'variables of a Makefile that recipes add to',
      'Makefile',
      `${rows(9_000, (index) => `V${index}=1\n`)}a:\n${'\tA=b\n'.repeat(20_000)}`,
    ],
    ['equal strings of a long key', 'fly.toml', `${'a'.repeat(200_000)} = [${'"x",'.repeat(70_000)}]\n`],
    ['subshells that are never closed', 'build.sh', '(a;'.repeat(90_000)],
  ])('%s', (_, path, text) => {
    expect(seconds(path, text)).toBeLessThan(10);
  });

  it.each([
    ['YAML', 'render.yaml', `{${'a: '.repeat(30_000)}}`],
    ['TOML', 'fly.toml', `a = ${'['.repeat(100_000)}`],
  ])('%s that is nested too deep is told', (_, path, text) => {
    const { unresolved } = findInstallations({ paths: [path], texts: new Map([[path, text]]) });
    expect(unresolved.map(({ by }) => by)).toEqual([{ path, line: 1, column: 1 }]);
  });
});

/** Of processor time: the better of two runs; of a quick one the only one. */
function seconds(path: string, text: string): number {
  const paths = ['requirements.txt', path];
  const run = (): number => {
    const taken = processorTime();
    findInstallations({ paths, texts: new Map([[path, text]]) });
    return taken();
  };
  const first = run();
  return first < 0.5 ? first : Math.min(first, run());
}
