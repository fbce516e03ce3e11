import { buildCommand, type Snippet } from './snippet.ts';

const root = (line: number, column = 7, rest = ''): string =>
  `requirements.txt render.yaml:${line}:${column} render deploy${rest}`;
const workflow = '.github/workflows/ci.yml';

/** What hardly anybody writes, read as the programs read it. */
export const rareSnippets: readonly Snippet[] = [
  buildCommand(
    'options that end, and values of options that are no files',
    [
      'sudo -- pip install -r requirements.txt',
      'pip-sync --pip-args --no-deps requirements/prod.txt',
      'uv --directory',
    ],
    { installs: [root(4, 15), 'requirements/prod.txt render.yaml:5:7 render deploy'] },
  ),
  buildCommand(
    'an absolute path needs no folder',
    [
      'cd "$WHERE"',
      'pip install -r /opt/render/project/src/requirements.txt',
      'pip install -r "$(pwd)/requirements.txt"',
    ],
    { installs: [root(5)], gaveUp: ['render.yaml:6:7 $(pwd)/requirements.txt'] },
  ),
  buildCommand(
    'a variable that a failure sets, pipes with errors, and a loop that breaks off',
    ['false || A=requirements.txt', 'true |& pip install -r $A', 'for'],
    { gaveUp: ['render.yaml:5:15 $A'] },
  ),
  buildCommand(
    'the folder of something else',
    ['pip install -r "$(dirname "$X")/requirements.txt" -r "$(dirname "$0")/requirements.txt"'],
    {
      gaveUp: ['render.yaml:4:7 $(dirname "$0")/requirements.txt', 'render.yaml:4:7 $(dirname "$X")/requirements.txt'],
    },
  ),
  buildCommand(
    'shells within shells, as deep as anybody reads',
    [`sh -c 'sh -c "sh -c \\"pip install -r requirements.txt\\""'`],
    {
      installs: [root(4, 29)],
    },
  ),
  buildCommand('shells within shells, deeper', [
    'eval eval\\ eval\\\\\\ eval\\\\\\\\\\\\\\ eval\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\ pip',
  ]),
  {
    name: 'a folder with a blank in its name is not its first word',
    files: {
      [workflow]:
        'jobs:\n  a:\n    steps:\n      - run: pip install -r requirements.txt\n        working-directory: backend v2\n',
    },
    gaveUp: [`${workflow}:4:14 requirements.txt`],
    installs: [],
  },
  {
    name: 'a folder that only one of two possible ones has',
    files: {
      'tools/setup.sh': 'cd sub\npip install -r prod.txt\n',
      'tools/where.sh': 'pip install -r "$(cd "$(dirname "$0")" && ls)/x.txt"\n',
    },
    exist: ['tools/sub/prod.txt'],
    installs: ['tools/sub/prod.txt tools/setup.sh:2:1 script local'],
    gaveUp: ['tools/where.sh:1:1 $(cd "$(dirname "$0")" && ls)/x.txt'],
  },
  {
    name: 'stages and copies with names that are not known',
    files: {
      Dockerfile: `ARG BASE\nFROM $BASE\nFROM\nFROM python AS\nCOPY $X requirements.txt /app/\nRUN ["sh", "-c", "pip install -r \\"/app/requirements.txt\\""]\nCOPY \${Y}.txt z.txt\nRUN pip install -r z.txt\n`,
    },
    installs: ['requirements.txt Dockerfile:6:19 docker deploy'],
    gaveUp: ['Dockerfile:8:5 z.txt'],
  },
  {
    name: 'an image that two contexts may give, and one that several builds tell',
    files: {
      'docker-compose.yml':
        'services:\n  a: {build: {context: ., dockerfile: ops/Dockerfile}}\n  b: {build: {context: backend, dockerfile: ../ops/Dockerfile}}\n  c: {build: {context: ., dockerfile: ops/Dockerfile}}\n',
      'ops/Dockerfile': 'FROM python\nCOPY requirements.txt .\nRUN pip install -r requirements.txt\n',
    },
    installs: [
      'backend/requirements.txt ops/Dockerfile:3:5 docker deploy',
      'requirements.txt ops/Dockerfile:3:5 docker deploy',
    ],
  },
  {
    name: 'Windows: folders',
    files: {
      [workflow]:
        'jobs:\n  a:\n    defaults: {run: {shell: cmd}}\n    steps:\n      - run: cd requirements\\..\\backend && pip install -r requirements.txt\n      - working-directory: [x]\n        run: pip install -r requirements.txt\n      - working-directory: (x)\n        run: "pip install ^\\r\\n -r requirements.txt"\n',
    },
    installs: [`backend/requirements.txt ${workflow}:5:44 github-actions ci`],
    gaveUp: [`${workflow}:7:14 requirements.txt`, `${workflow}:9:15 requirements.txt`],
  },
  {
    name: 'tools that are run where their files are not',
    files: { [workflow]: 'jobs:\n  a:\n    steps:\n      - run: tox; nox; make -C\n' },
    installs: [],
  },
  {
    name: 'make: braces, and a dollar at the end',
    files: { Makefile: `R := requirements.txt\na:\n\tpip install -r \${R} -r "$$\n` },
    installs: ['requirements.txt Makefile:3:2 make local'],
    gaveUp: ['Makefile:3:2 $$\n'],
  },
  {
    name: 'platforms with keys that are left out',
    files: {
      'render.yaml': 'services:\n  - runtime: docker\nprojects:\n  - name: x\n  - environments: [{name: y}]\n',
      'vercel.json': '{"builds": [{"use": "@vercel/python"}, {"src": "x"}]}',
      'netlify.toml': '[context.a]\nbase = "backend"\ncommand = "pip install -r requirements.txt"\n',
      'heroku.yml': 'build: {docker: {web: {x: y}}}\n',
      '.do/app.yaml': 'services: [{environment_slug: node-js}]\n',
      'nixpacks.toml': '[phases.install]\ncmds = []\n',
      Dockerfile: 'FROM python\nCOPY . .\nRUN pip install -r requirements.txt\n',
    },
    installs: [
      'backend/requirements.txt netlify.toml:3:12 netlify deploy',
      'requirements.txt Dockerfile:3:5 docker deploy',
      'requirements.txt netlify.toml:1:1 netlify deploy ~',
      'requirements.txt vercel.json:1:1 vercel deploy ~',
    ],
  },
  {
    name: 'nox: texts with escapes',
    files: {
      'noxfile.py':
        'def a(s):\n    s.install("-r", "requirements\\x2etxt")\n    s.run()\n    s.run("pip", "install", "-r", r\'requirements.txt\')\n',
    },
    installs: ['requirements.txt noxfile.py:4:5 nox local'],
    gaveUp: ['noxfile.py:2:5 requirements\\x2etxt'],
  },
  {
    name: 'files that are too long or nested too deep to be what people wrote',
    files: {
      'railway.json': `{"deploy": ${'['.repeat(80)}"pip install -r requirements.txt"${']'.repeat(80)}}`,
      'render.yaml': `services:\n  - buildCommand: pip install -r requirements.txt\n${'#'.repeat(1_000_000)}\n`,
    },
    exist: ['requirements.txt', 'package.json'],
    installs: [],
    gaveUp: ['render.yaml:1:1 services:'],
  },
];
