/** Repositories whose files run, build, copy, name and set each other, again and again: small, and meant to take for ever. */
import fc from 'fast-check';

/** Files by path, about 100 kB in all at most. */
export function tangles(): fc.Arbitrary<[string, string][]> {
  return fc.array(fc.oneof(...kinds.map(file)), { minLength: 1, maxLength: 4 });
}

function file({ paths, head, lines }: Kind): fc.Arbitrary<[string, string]> {
  const blocks = fc.array(block(lines), { minLength: 1, maxLength: 5 });
  return fc
    .tuple(fc.constantFrom(...paths), blocks, fc.constantFrom(0, 1, 7))
    .map(([path, made, step]) => [path, head + made.flat().map(numbered(step)).join('\n')]);
}

/** A few lines, so often that it shows what they cost. */
function block(lines: readonly string[]): fc.Arbitrary<readonly string[]> {
  const times = fc.constantFrom(1, 1, 1, 3, 30, 300, 3000);
  const few = fc.array(fc.constantFrom(...lines), { minLength: 1, maxLength: 4 });
  return fc.tuple(few, times).map(([some, count]) => {
    const most = Math.ceil(longestBlock / some.join('\n').length);
    return Array.from({ length: Math.min(count, most) }, () => some).flat();
  });
}

const longestBlock = 8_000;

/** `{i}` is the number of the line, `{j}` one behind it or always the same, `{deep}` and `{wide}` grow long. */
function numbered(step: number): (line: string, index: number) => string {
  return (line, index) =>
    line
      .replaceAll('{i}', String(index))
      .replaceAll('{j}', String(step === 0 ? 0 : index + step))
      .replaceAll('{deep}', 'a/'.repeat((index % 400) + 1))
      .replaceAll('{wide}', '*a'.repeat((index % 100) + 1));
}

interface Kind {
  readonly paths: readonly string[];
  readonly head: string;
  readonly lines: readonly string[];
}

const commands: readonly string[] = [
  ...['pip install -r requirements.txt', 'pip install -r $A', 'pip install -r "$A{j}/$A" -r x', 'uv pip sync $PWD/$A'],
  ...[
    './a.sh',
    'sh /repository/b.sh',
    '. /a.sh',
    '/github/workspace/a.sh',
    '/app/b.sh && /b.sh',
    '"$(dirname "$0")"/b.sh',
  ],
  ...[
    'cd a',
    'cd a{i}',
    'cd ..',
    'cd {deep}',
    'cd $A',
    'cd $PWD$PWD',
    'cd "$(dirname "$0")/.."',
    'cd /',
    'pushd a{i}; ./a.sh',
  ],
  ...['A=$A$A', 'A=a/', 'A=$PWD/$PWD', 'A{i}=$A{j}$A{j}', 'export A={deep}', 'A{i}=a A{j}=$A ./a.sh', 'A{i}={wide}'],
  ...[
    'make',
    'make t{j}',
    'make -C a{i} t{j}',
    'make -f /repository/Makefile t{i} t{j}',
    '$(MAKE) t{j}',
    'tox',
    'nox',
    'tox -e a{i}',
  ],
  ...[
    'if a; then',
    'fi',
    '(',
    ')',
    'for A in a; do',
    'done',
    'case a in a)',
    'esac',
    '( cd a{i}; ./a.sh )',
    'while a; do cd a',
  ],
  ...[
    'sh -c "./a.sh"',
    'sh -c \'sh -c "sh -c ./b.sh"\'',
    'eval "A=$A$A"',
    'sh <<E',
    'E',
    'cat <<A <<B <<C',
    '"',
    "'",
    '$(',
    '`',
  ],
  ...[
    'docker build .',
    'docker build -f Dockerfile a{i}',
    'docker build -f a/Dockerfile $A',
    'sudo env A=b sudo ./a.sh',
  ],
];
const recipes: readonly string[] = [
  ...commands.map((line) => `\t${line.replaceAll('$', '$$')}`),
  ...[
    't{i}: t{j}',
    't{i}:',
    't0: t{i} t{j} t{i}',
    't{i} t{j} t0 a b c d e f: t{j}',
    'A = a/',
    'A{i} = {deep}',
    '\tcd $(A)',
    'define a',
    'endef',
  ],
];
const instructions: readonly string[] = [
  ...commands.flatMap((line) => [`RUN ${line}`, `RUN --mount=target=/a{i} ${line}`]),
  ...[
    'FROM a AS s{i}',
    'FROM s{i} AS s{j}',
    'FROM s{j}',
    'FROM $A AS a',
    'ARG A=a',
    'ARG A=$A$A',
    'ENV A=$A/$A',
    'ENV A $A $A',
    'ENV A{i}=a',
  ],
  ...[
    'COPY . .',
    'COPY . /',
    'COPY a.sh /a.sh',
    'COPY b.sh a.sh /app/',
    'COPY {wide} /app/',
    'COPY {wide} $A',
    'COPY a {deep}',
    'ADD . /a{i}/',
  ],
  ...[
    'COPY --from=s{j} / /',
    'COPY --from=s{j} /app /a{i}',
    'COPY --from=s0 /a /',
    'COPY <<E /a/',
    'RUN <<E',
    'E',
    'CMD ["sh", "a.sh"]',
  ],
  ...[
    'WORKDIR a',
    'WORKDIR $A',
    'WORKDIR /',
    'WORKDIR {deep}',
    'RUN a \\',
    '# a',
    'ENTRYPOINT ["/a.sh"]',
    'RUN ["/b.sh"]',
  ],
];
const quoted: readonly string[] = commands.map((line) => JSON.stringify(line));
/** Values that name each other. */
const anchors: readonly string[] = [
  ...[
    '&a{j} [*a{i}, *a{i}, *a{i}, *a{i}]',
    '&a{j} {<<: [*a{i}, *a{i}, *a{i}], b{i}: *a{i}}',
    '&a{j} *a{i}',
    '*a{j}',
    '&a0 [*a0, *a{j}]',
  ],
  ...[
    '&a{j} {<<: *a{i}, <<: *a0, steps: *a{i}, script: *a{i}, build: *a{i}}',
    '&a0 {run: ls, script: ls, command: ls, steps: [*a0]}',
  ],
];
const steps: readonly string[] = [
  ...quoted.map((text) => ` a{i}: &a{j} {steps: [{run: ${text}}, {run: ${text}, working-directory: {deep}}, *a{i}]}`),
  ...anchors.map((value) => ` a{i}: {steps: ${value}}`),
  ...anchors.map((value) => ` a{i}: ${value}`),
];
const jobs: readonly string[] = [
  ...quoted.map((text) => `a{i}: &a{j} {before_script: *a{i}, script: [${text}, ${text}, *a0]}`),
  ...anchors.map((value) => `a{i}: {script: ${value}}`),
  ...anchors.map((value) => `a{i}: ${value}`),
];
/** Commands that name each other, with parameters that grow. */
const parameter = '<< parameters.a >>';
const circle: readonly string[] = [
  ...quoted.map(
    (text) => ` c{i}: &a{j} {parameters: {a: {default: a}}, steps: [{run: ${text}}, {run: "cd ${parameter}"}, c{j}]}`,
  ),
  ` c{i}: {parameters: {a: {default: ""}}, steps: [{c{j}: {a: "${parameter}${parameter}"}}, {c{j}: {a: {deep}}}]}`,
  ...anchors.map((value) => ` c{i}: {steps: ${value}}`),
];
/** Templates that name each other. */
const templates: readonly string[] = [
  ...quoted.map((text) => ` - &a{j} {script: ${text}, bash: ${text}, workingDirectory: {deep}, steps: *a{i}}`),
  ' - {template: azure-pipelines.yml, parameters: {a: "${' + '{ parameters.a }}${' + '{ parameters.a }}b"}}',
  ' - {template: a/azure-pipelines.yml, parameters: {a: {deep}}}',
  ...anchors.map((value) => ` - ${value}`),
];
const services: readonly string[] = [
  ...quoted.map(
    (text) =>
      ` a{i}: &a{j} {build: {context: a{i}, dockerfile: ../Dockerfile}, command: ${text}, volumes: ["./a{i}:/a"]}`,
  ),
  ...quoted.map(
    (text) => ` a{i}: {build: {dockerfile_inline: ${text.replace('"', '"RUN ')}}, entrypoint: [sh, -c, ${text}]}`,
  ),
  ...anchors.map((value) => ` a{i}: {command: pip, volumes: ${value}, build: *a{j}}`),
  ...anchors.map((value) => ` a{i}: ${value}`),
];
const blueprint: readonly string[] = [
  ...quoted.map((text) => ` - &a{j} {buildCommand: ${text}, rootDir: {deep}, startCommand: ${text}}`),
  ...['{runtime: docker, dockerfilePath: Dockerfile, dockerContext: a{i}}', ...anchors].map((value) => ` - ${value}`),
];
const settings: readonly string[] = [
  ...[
    '[testenv]',
    '[testenv:a{i}]',
    'deps =',
    'deps = -r requirements.txt',
    'changedir = {deep}',
    'change_dir = {toxinidir}/a',
    'commands =',
  ],
  ...commands.flatMap((line) => [`  ${line}`, `  a,b: - ${line}`]),
  ...['  {toxinidir}/{toxinidir}', '  {{{{', '  -r {[base]deps}', '  -r{toxinidir}/requirements.txt'],
];
const calls: readonly string[] = [
  ...[
    'def a{i}(session):',
    ' session.install("-r", "requirements.txt")',
    ' session.install(',
    ' session.run(*["pip", "install", "-r"], "a{i}")',
  ],
  ...[' session.chdir("a{i}")', ' session.run("sh", "-c", "pip install -r a")', '"""', "'", ' f(f(f(f("a"'],
];
const contexts: readonly string[] = quoted.map((text) => `[context.a{i}]\nbase = "{deep}"\ncommand = ${text}`);
const phases: readonly string[] = quoted.map((text) => `[phases.a{i}]\ncmds = [${text}, ${text}, "a", "a", "\\n"]`);
const processes: readonly string[] = [
  'a{i}.b.c.d = "a"',
  'a{i} = [[["a"]]]',
  ...quoted.map((text) => `a{i} = ${text}`),
];
const kinds: readonly Kind[] = [
  { paths: ['a.sh', 'b.sh', 'a/a.sh'], head: '', lines: commands },
  { paths: ['Makefile', 'a/Makefile', 'a.mk'], head: '', lines: recipes },
  { paths: ['Dockerfile', 'a/Dockerfile', 'Dockerfile.dev'], head: 'FROM a AS s0\n', lines: instructions },
  { paths: ['.github/workflows/ci.yml'], head: 'jobs:\n', lines: steps },
  { paths: ['.gitlab-ci.yml'], head: '', lines: jobs },
  { paths: ['.circleci/config.yml'], head: 'jobs: {a: {steps: [c0, c1]}}\ncommands:\n', lines: circle },
  { paths: ['azure-pipelines.yml', 'a/azure-pipelines.yml'], head: 'parameters: {a: b}\nsteps:\n', lines: templates },
  { paths: ['.travis.yml'], head: 'jobs: {include: [{}, {}]}\n', lines: jobs },
  { paths: ['docker-compose.yml', 'a/compose.prod.yml'], head: 'services:\n', lines: services },
  { paths: ['render.yaml'], head: 'services:\n', lines: blueprint },
  { paths: ['tox.ini'], head: '[testenv]\n', lines: settings },
  { paths: ['netlify.toml'], head: '', lines: contexts },
  { paths: ['nixpacks.toml'], head: '', lines: phases },
  { paths: ['fly.toml'], head: '[processes]\n', lines: processes },
  { paths: ['Procfile', 'Procfile.dev'], head: '', lines: commands.map((line) => `web: ${line}`) },
  { paths: ['noxfile.py'], head: '', lines: calls },
];
