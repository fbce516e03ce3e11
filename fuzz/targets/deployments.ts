import fc from 'fast-check';
import { findInstallations } from '../../src/deployments/find-installations.ts';
import { equal, holds } from '../expect.ts';
import { nastyText, rawText } from '../inputs.ts';
import { tangles } from '../tangles.ts';
import { type Target, target } from '../target.ts';

const paths = [
  ...[
    'render.yaml',
    'Dockerfile',
    'docker-compose.yml',
    'Procfile',
    'railway.json',
    'railway.toml',
    'nixpacks.toml',
    'vercel.json',
  ],
  ...[
    'fly.toml',
    'app.yaml',
    'netlify.toml',
    'heroku.yml',
    'tox.ini',
    'noxfile.py',
    'Makefile',
    '.gitlab-ci.yml',
    '.circleci/config.yml',
    'azure-pipelines.yml',
    '.travis.yml',
    'bitbucket-pipelines.yml',
    'build.sh',
  ],
  '.github/workflows/ci.yml',
];
const command = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'pip install ',
        'uv pip sync ',
        '-r ',
        '--requirement=',
        'requirements.txt',
        ' && ',
        '; ',
        '\\\n',
        'cd app',
        '"',
        "'",
      ),
      fc.constantFrom(
        '$(',
        '`',
        ')',
        '${A:-',
        '}',
        '$A',
        '<< parameters.a >>',
        '$(Build.SourcesDirectory)',
        'sh build.sh',
        'make x',
        'if true; then ',
        ' fi',
        ' | ',
        ' || ',
        '<<EOF\n',
        'EOF\n',
        '#',
      ),
      nastyText,
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));
const frame = fc.constantFrom<(text: string) => string>(
  (text) => text,
  (text) => `FROM python:3.12 AS a\nWORKDIR /app\nCOPY . .\nRUN ${text}\n`,
  (text) => `services:\n  - type: web\n    buildCommand: ${JSON.stringify(text)}\n`,
  (text) => `jobs:\n  a:\n    steps:\n      - run: |\n          ${text.replaceAll('\n', '\n          ')}\n`,
  (text) => `install:\n  - ${JSON.stringify(text)}\nsteps:\n  - script: ${JSON.stringify(text)}\n`,
  (text) => `pipelines:\n  default:\n    - step: {script: [${JSON.stringify(text)}]}\n`,
  (text) => `web: ${text}\nrelease: ${text}\n`,
  (text) => `all: x\n\t${text}\nx:\n\t${text}\n`,
  (text) => `[testenv]\ndeps = -r requirements.txt\ncommands = ${text}\n`,
  (text) => `[build]\ncommand = ${JSON.stringify(text)}\n`,
  (text) => `import nox\n@nox.session\ndef a(session):\n    session.install("-r", ${JSON.stringify(text)})\n`,
);
const file = fc.tuple(frame, fc.oneof({ arbitrary: command, weight: 4 }, rawText)).map(([made, text]) => made(text));
const repository = fc.array(fc.tuple(fc.constantFrom(...paths), file), { minLength: 1, maxLength: 3 });
const long = fc
  .tuple(fc.constantFrom(...paths), frame, fc.oneof(command, nastyText), fc.constantFrom(1_000, 30_000, 100_000))
  .map(([path, made, text, length]): [string, string][] => [
    [path, made(text.repeat(Math.ceil(length / Math.max(1, text.length))))],
  ]);

export const deploymentTargets: readonly Target[] = [
  target('installations', 5, repository, findsInFiles),
  target('long installations', 0.1, long, findsInFiles),
  target('tangled installations', 0.5, tangles(), findsInFiles),
];

/** What is installed is a file of the repository, at a place of one of its texts, and each once. */
function findsInFiles(files: readonly (readonly [string, string])[]): void {
  const texts = new Map(files);
  const all = ['requirements.txt', 'app/requirements.txt', ...paths];
  const { installed, unresolved, wanted } = findInstallations({ paths: all, texts });
  for (const one of [...installed, ...unresolved]) {
    const text = texts.get(one.by.path);
    holds(text !== undefined && one.by.line >= 1 && one.by.column >= 1, 'a place', one);
    holds(one.by.line <= (text ?? '').split(/\r\n|\r|\n/).length, 'a line behind the last', one);
  }
  for (const { file: path, command: words } of installed) holds(all.includes(path) && words.length <= 200, path, words);
  for (const { why } of unresolved) holds(why !== '', 'no reason');
  equal(new Set(wanted).size, wanted.length, 'wanted');
}
