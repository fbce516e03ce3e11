import { buildCommand, type Snippet } from './snippet.ts';

const root = (line: number, column = 7, rest = ''): string =>
  `requirements.txt render.yaml:${line}:${column} render deploy${rest}`;
const workflow = '.github/workflows/ci.yml';

/** Spellings that are rare, and texts that break off. */
export const edgeSnippets: readonly Snippet[] = [
  buildCommand('modules and programs that are not pip', [
    'python -m venv .venv -r requirements.txt',
    'python -m piptools compile requirements.txt',
    'python -m',
    'python',
    'uv',
    'uv pip',
    'uv pip list -r requirements.txt',
    'uv sync --directory backend',
    'pip',
    'pip -v',
    'pip install -r',
    'pip install -- -r requirements.txt',
    'pip-sync --dry-run requirements.txt',
    'uv pip sync',
    'pipx run black -r requirements.txt',
    'uvx ruff -r requirements.txt',
    'make',
    'eval',
  ]),
  buildCommand(
    'uv by its module, and its own options',
    [
      'python -m uv --cache-dir /c pip install -r requirements.txt',
      'uv --directory=backend pip sync -q requirements.txt',
    ],
    { installs: [root(4), `backend/${root(5)}`] },
  ),
  buildCommand('uv in a folder that is not known', ['uv --directory $D pip install -r requirements.txt'], {
    gaveUp: ['render.yaml:4:7 requirements.txt'],
  }),
  buildCommand(
    'the folder by its command or variable',
    [
      'cd backend',
      'pip install -r "$(pwd)/requirements.txt" -r `pwd`/../requirements.txt -r $PWD/../requirements/prod.txt',
    ],
    {
      installs: [`backend/${root(5)}`, root(5), 'requirements/prod.txt render.yaml:5:7 render deploy'],
    },
  ),
  buildCommand(
    'folders that only the shell knows',
    ['cd', 'pip install -r requirements.txt', 'pip install -r "$PWD/requirements.txt"'],
    {
      gaveUp: ['render.yaml:5:7 requirements.txt', 'render.yaml:6:7 $PWD/requirements.txt'],
    },
  ),
  buildCommand(
    'pushd, popd, cd -, and cd behind a failure',
    [
      'pushd backend',
      'pip install -r requirements.txt',
      'popd',
      'pip install -r requirements.txt',
      'cd -; pip install -r requirements.txt',
      'false || cd backend; pip install -r requirements.txt',
    ],
    {
      installs: [`backend/${root(5)}`],
      gaveUp: [
        'render.yaml:7:7 requirements.txt',
        'render.yaml:8:13 requirements.txt',
        'render.yaml:9:28 requirements.txt',
      ],
    },
  ),
  buildCommand(
    'variables that are set again, computed, or by a loop',
    [
      'A=requirements.txt',
      'A=$(date)',
      'B=requirements.txt',
      'for B in x; do pip install -r $B; done',
      'C=requirements.txt true',
      'pip install -r $A -r $C',
      'export -p',
      'D=x*',
      'pip install -r $D',
    ],
    { gaveUp: ['render.yaml:12:7 $D', 'render.yaml:7:22 $B', 'render.yaml:9:7 $A', 'render.yaml:9:7 $C'] },
  ),
  buildCommand(
    'eval, keywords in a row, and a function with its word',
    [
      'eval "pip install -r requirements.txt"',
      'if ! pip install -r requirements/prod.txt; then exit 1; fi',
      'function f {',
      '  while true; do until false; do break; done; done',
      '}',
      'fi',
      'done',
    ],
    { installs: [root(4, 13), 'requirements/prod.txt render.yaml:5:12 render deploy ?'] },
  ),
  buildCommand(
    'escapes, and dollars that are nothing more',
    [
      'pip install -r requirements\\.txt',
      `pip install -r "\\requirements.txt"`,
      "pip install -r a$ -r $(echo \\) \"it's\" '(') -r `echo \\``",
      `pip install -r \${X:-{\\}}}`,
      'pip install -r $?',
    ],
    {
      installs: [root(4)],
      gaveUp: [
        'render.yaml:5:7 \\requirements.txt',
        "render.yaml:6:7 $(echo \\) \"it's\" '(')",
        'render.yaml:6:7 `echo \\``',
        'render.yaml:6:7 a$',
        `render.yaml:7:7 \${X:-{\\}}}`,
        'render.yaml:8:7 $?',
      ],
    },
  ),
  buildCommand('a path that is made when it runs', ['generate | uv pip install -r -', 'pip install -r /dev/stdin'], {
    gaveUp: ['render.yaml:4:18 -', 'render.yaml:5:7 /dev/stdin'],
  }),
  buildCommand(
    'scripts that are none, not there, or computed',
    ['./manage.py migrate', './absent.sh', '$RUN', 'sh -x', 'source $FILE', '. ./env.sh', 'bash -e build.sh'],
    {
      files: {
        'render.yaml':
          'services:\n  - buildCommand: ./manage.py; ./absent.sh; $RUN; sh -x; source $FILE; . ./env.sh; command -v ./env.sh\n',
        'manage.py': 'pip install -r requirements.txt\n',
        'env.sh': 'pip install -r requirements.txt\n',
      },
      installs: ['requirements.txt env.sh:1:1 render deploy via render.yaml:2:72'],
    },
  ),
  buildCommand(
    'quotation marks that are never closed',
    ['pip install -r requirements.txt "', 'pip install -r requirements-dev.txt'],
    {
      installs: [root(4)],
    },
  ),
  {
    name: 'make with a file of its own, variables and folders',
    files: {
      'a.sh': 'make -f build/rules.mk X=1 -j4 deps\nmake -C $D deps\nmake -f absent.mk\n',
      'build/rules.mk':
        'export A = x\ndefine B\nb: pip install -r requirements-dev.txt\nendef\nR = requirements.txt\nR2 = $(R)\nA += y\ndeps:\n\tpip install -r $(R) -r $(R2) -r $@ -r $$(x) -r $\n.PHONY: deps\n  indented\n',
    },
    installs: ['requirements.txt build/rules.mk:9:2 script local', 'requirements.txt build/rules.mk:9:2 make local'],
    gaveUp: ['build/rules.mk:9:2 $', 'build/rules.mk:9:2 $$(x)', 'build/rules.mk:9:2 $(R2)', 'build/rules.mk:9:2 $@'],
  },
  {
    name: 'docker commands that build here, elsewhere, or not at all',
    files: {
      'a.sh':
        'docker run python pip install -r requirements.txt\ndocker buildx build --platform linux/amd64 --push --file=x --file ops/a.Dockerfile -t x backend\ndocker build $CONTEXT\ndocker build -f $FILE .\ndocker build /tmp\ndocker compose build web\npodman build -f\ndocker build ../..\n',
      'ops/a.Dockerfile': 'FROM python\nCOPY requirements.txt .\nRUN pip install -r requirements.txt\n',
    },
    installs: ['backend/requirements.txt ops/a.Dockerfile:3:5 docker deploy via '],
  },
  {
    name: 'instructions that break off, and arguments without a value',
    files: {
      Dockerfile:
        'FROM python\nCOPY\nCOPY $X\nENV\nENV A\nENV B $UNKNOWN\nENV C=$UNKNOWN D=backend\nARG\nARG E\nONBUILD RUN pip install -r requirements.txt\n???\nCOPY --chown=a:b ["requirements.txt"\nCOPY ["a", 1]\nADD https://example.org/requirements.txt /x/\nCOPY --parents backend/requirements.txt requirements.txt /p/\nCOPY */requirements.txt /q/\nRUN --mount=type=bind pip install -r /x/requirements.txt -r /p/backend/requirements.txt -r /q/requirements.txt -r $B\nRUN --mount=target=/y,from=x,source=requirements.txt pip install -r /y/requirements.txt\nRUN echo "<<EOF"\nRUN pip install \\\n',
    },
    installs: ['backend/requirements.txt Dockerfile:17:23 docker deploy'],
    gaveUp: [
      'Dockerfile:17:23 $B',
      'Dockerfile:17:23 /q/requirements.txt',
      'Dockerfile:17:23 /x/requirements.txt',
      'Dockerfile:18:54 /y/requirements.txt',
    ],
  },
  {
    name: 'a file from elsewhere hides the one that was copied',
    files: {
      Dockerfile:
        'FROM python\nWORKDIR /app\nCOPY . .\nCOPY <<EOF requirements.txt\nflask\nEOF\nRUN pip install -r requirements.txt -r requirements-dev.txt\n',
    },
    installs: ['requirements-dev.txt Dockerfile:7:5 docker deploy'],
    gaveUp: ['Dockerfile:7:5 requirements.txt'],
  },
  {
    name: 'compose without contexts, commands or files',
    files: {
      'compose.yml':
        'services:\n  a:\n    build: https://github.com/o/r.git\n    command: pip install -r requirements.txt\n  b:\n    build: {context: $DIR}\n  c:\n    build: {dockerfile: absent}\n    command: []\n  d:\n    volumes: [data:/data, "./backend:/b:ro", {type: volume}]\n    command: pip install -r /b/requirements.txt\n  e:\n    build: .\n    command: sh -c "pip install -r requirements.txt"\n  f:\n    build: .\n    command: ./x.sh\n  g: null\n',
      Dockerfile: 'FROM python\nWORKDIR /app\nCOPY . .\n',
    },
    installs: [
      'backend/requirements.txt compose.yml:12:14 compose local',
      'requirements.txt compose.yml:15:21 compose local',
    ],
    gaveUp: ['compose.yml:4:14 requirements.txt'],
  },
  {
    name: 'YAML that is something else',
    files: {
      'render.yaml': '- services\n- ? [a]\n  : b\n',
      'railway.json': '',
      'app.yml': '---\n...\n',
      '.gitlab-ci.yml': 'a: *unknown\n',
      [workflow]:
        'jobs:\n  a: {steps: [null, x, {run: ~}, {run: [pip install -r requirements.txt]}, {with: {path: x}}]}\n  b: &b\n    steps:\n      - run: "pip install \\\n          -r\\x20requirements.txt"\n      - run: pip install\n          -r requirements/prod.txt\n      - run: \'echo ""; pip install -r "requirements-dev.txt"\'\n  c: *b\n',
    },
    installs: [
      `requirements-dev.txt ${workflow}:9:24 github-actions ci`,
      `requirements.txt ${workflow}:5:15 github-actions ci`,
      `requirements/prod.txt ${workflow}:7:14 github-actions ci`,
    ],
  },
  {
    name: 'merge keys, one and several',
    files: {
      'docker-compose.yml':
        'x-a: &a {working_dir: /b}\nx-b: &b\n  volumes: [".:/b"]\nservices:\n  w:\n    <<: [*a, *b]\n    command: pip install -r requirements.txt\n',
    },
    installs: ['requirements.txt docker-compose.yml:7:14 compose local'],
  },
  {
    name: 'TOML with all kinds of values and strings',
    files: {
      'netlify.toml':
        'a = 1979-05-27T07:32:00Z\nb = [1, true, {c = "pip install"}]\n"build" . command = """\r\npip install \\\r\n  -r requirements.txt"""\n[context."x".y]\n[context.z]\ncommand = \'\'\'\npip install -r \'requirements-dev.txt\'\'\'\'\n[[plugins]]\npackage = "x"\n',
    },
    exist: ['requirements.txt', 'requirements-dev.txt', 'Pipfile'],
    installs: [
      'requirements-dev.txt netlify.toml:9:1 netlify deploy',
      'requirements.txt netlify.toml:4:1 netlify deploy',
    ],
  },
  {
    name: 'actions that run commands, and images without a file',
    files: {
      [workflow]:
        'jobs:\n  a:\n    steps:\n      - uses: nick-fields/retry@v3\n        with:\n          command: pip install -r requirements.txt\n      - uses: docker/build-push-action@v6\n      - uses: docker/build-push-action@v6\n        with: {push: true}\n      - uses: docker/build-push-action@v6\n        with: {context: "{{defaultContext}}:x", file: absent}\n      - uses: actions/checkout@v4\n        with: {repository: o/r, path: other}\n      - working-directory: ""\n        run: pip install -r requirements/prod.txt\n',
      Dockerfile: 'FROM python\nCOPY . .\nRUN pip install -r requirements.txt\n',
    },
    installs: [
      `requirements.txt ${workflow}:6:20 github-actions ci`,
      'requirements.txt Dockerfile:3:5 docker deploy',
      'requirements.txt Dockerfile:3:5 docker ci',
      `requirements/prod.txt ${workflow}:15:14 github-actions ci`,
    ],
  },
  {
    name: 'tox without sections, and settings without names',
    files: {
      'tox.ini':
        'deps = -r requirements.txt\n  -r requirements.txt\n[testenv]\n  -r requirements.txt\n??\nchange_dir = {toxinidir}/backend\nskip_install = true\ncommands =\n  - pip install -r requirements.txt\n  {envpython} -m pip install -r {tox_root}/requirements-dev.txt\n',
    },
    installs: ['backend/requirements.txt tox.ini:9:5 tox local', 'requirements-dev.txt tox.ini:10:3 tox local'],
  },
];
