import type { Snippet } from './snippet.ts';

const workflow = '.github/workflows/ci.yml';
const steps = (
  name: string,
  lines: readonly string[],
  installs: readonly string[],
  rest: Partial<Snippet> = {},
): Snippet => ({
  name,
  files: { [workflow]: `jobs:\n  test:\n    steps:\n${lines.map((line) => `      ${line}\n`).join('')}` },
  installs,
  ...rest,
});

/** Services and tools that test a change, and Makefiles. */
export const testingSnippets: readonly Snippet[] = [
  steps(
    'GitHub: run in one line and in several',
    [
      '- name: pip install -r requirements-dev.txt',
      '  run: pip install -r requirements.txt',
      '- run: |',
      '    python -m pip install --upgrade pip',
      '    pip install -r requirements/prod.txt',
    ],
    [`requirements.txt ${workflow}:5:14 github-actions ci`, `requirements/prod.txt ${workflow}:8:11 github-actions ci`],
  ),
  steps(
    'GitHub: working-directory of a step',
    [
      '- working-directory: ./backend',
      '  run: pip install -r requirements.txt',
      '- run: pip install -r requirements.txt',
    ],
    [
      `backend/requirements.txt ${workflow}:5:14 github-actions ci`,
      `requirements.txt ${workflow}:6:14 github-actions ci`,
    ],
  ),
  {
    name: 'GitHub: working-directory of a job and of all',
    files: {
      [workflow]: `defaults:\n  run:\n    working-directory: backend\njobs:\n  a:\n    steps:\n      - run: pip install -r requirements.txt\n  b:\n    defaults:\n      run:\n        working-directory: \${{ github.workspace }}\n    steps:\n      - run: pip install -r requirements.txt\n  c:\n    defaults: {run: {working-directory: "\${{ matrix.dir }}"}}\n    steps:\n      - run: pip install -r requirements.txt\n`,
    },
    installs: [
      `backend/requirements.txt ${workflow}:7:14 github-actions ci`,
      `requirements.txt ${workflow}:13:14 github-actions ci`,
    ],
    gaveUp: [`${workflow}:17:14 requirements.txt`],
  },
  steps(
    'GitHub: expressions and the workspace',
    [
      `- run: pip install -r \${{ matrix.requirements }}`,
      `- run: pip install -r "\${{ github.workspace }}/requirements.txt"`,
      '- run: pip install -r $GITHUB_WORKSPACE/backend/requirements.txt',
    ],
    [
      `backend/requirements.txt ${workflow}:6:14 github-actions ci`,
      `requirements.txt ${workflow}:5:14 github-actions ci`,
    ],
    { gaveUp: [`${workflow}:4:14 \${{ matrix.requirements }}`] },
  ),
  steps(
    'GitHub: a checkout at a path',
    [
      '- uses: actions/checkout@v4',
      '  with: {path: src}',
      '- run: pip install -r src/requirements.txt',
      '- run: pip install -r requirements.txt',
    ],
    [`requirements.txt ${workflow}:6:14 github-actions ci`],
    { gaveUp: [`${workflow}:7:14 requirements.txt`] },
  ),
  steps(
    'GitHub: shells of Windows and of Python',
    [
      '- shell: pwsh',
      '  run: |',
      '    pip install `',
      '      -r requirements\\prod.txt',
      '- shell: python',
      '  run: pip install -r requirements.txt',
    ],
    [`requirements/prod.txt ${workflow}:6:11 github-actions ci`],
  ),
  steps(
    'GitHub: what actions install, and what they only read',
    [
      '- uses: actions/setup-python@v6',
      '  with:',
      '    cache-dependency-path: requirements-dev.txt',
      '    pip-install: -r requirements.txt',
      '- uses: docker/build-push-action@v6',
      '  with:',
      '    context: ./backend',
      '    file: ops/Dockerfile',
    ],
    [
      'backend/requirements.txt ops/Dockerfile:3:5 docker deploy',
      `backend/requirements.txt ops/Dockerfile:3:5 docker ci via ${workflow}:11:17`,
      `requirements.txt ${workflow}:7:24 github-actions ci`,
    ],
    {
      files: {
        [workflow]:
          'jobs:\n  test:\n    steps:\n      - uses: actions/setup-python@v6\n        with:\n          cache-dependency-path: requirements-dev.txt\n          pip-install: -r requirements.txt\n      - uses: docker/build-push-action@v6\n        with:\n          context: ./backend\n          file: ops/Dockerfile\n',
        'ops/Dockerfile': 'FROM python\nCOPY . .\nRUN pip install -r requirements.txt\n',
      },
    },
  ),
  {
    name: 'GitHub: an action of steps, and a workflow that is no YAML',
    files: {
      '.github/actions/setup/action.yml':
        'runs:\n  using: composite\n  steps:\n    - shell: bash\n      run: pip install -r requirements.txt\n',
      '.github/workflows/bad.yml': 'jobs:\n  a: b: c\n',
    },
    installs: ['requirements.txt .github/actions/setup/action.yml:5:12 github-actions ci'],
    gaveUp: ['.github/workflows/bad.yml:2:6 a: b: c'],
  },
  {
    name: 'GitHub: make, tox and nox are run for it',
    files: {
      [workflow]:
        'jobs:\n  a:\n    steps:\n      - run: make -C backend setup\n      - run: uvx --with tox-uv tox -e py\n      - run: pipx run nox\n',
      'backend/Makefile':
        '.PHONY: setup\nsetup: venv\n\techo done\nvenv:\n\tpip install -r requirements.txt\nlint:\n\tpip install -r ../requirements-dev.txt\n',
      'tox.ini': '[testenv]\ndeps = -rrequirements.txt\n',
      'noxfile.py': 'def tests(session):\n    session.install("-r", "requirements/prod.txt")\n',
    },
    installs: [
      `backend/requirements.txt backend/Makefile:5:2 github-actions ci via ${workflow}:4:14`,
      'requirements-dev.txt backend/Makefile:7:2 make local',
      `requirements.txt tox.ini:2:8 tox ci via ${workflow}:5:14`,
      `requirements/prod.txt noxfile.py:2:5 nox ci via ${workflow}:6:14`,
    ],
  },
  {
    name: 'GitHub: the usual shell of a machine with Windows',
    files: {
      [workflow]:
        'jobs:\n  w:\n    runs-on: windows-latest\n    steps:\n      - run: pip install -r .\\requirements\\prod.txt\n      - run: pip install -r backend\\requirements.txt\n        shell: bash\n  l:\n    runs-on: ubuntu-latest\n    steps:\n      - run: pip install -r .\\requirements.txt\n',
    },
    installs: [`requirements/prod.txt ${workflow}:5:14 github-actions ci`],
    gaveUp: [`${workflow}:6:14 backendrequirements.txt`, `${workflow}:11:14 .requirements.txt`],
  },
  {
    name: 'GitLab: files that are included',
    files: {
      '.gitlab-ci.yml':
        'include:\n  - local: /ci/test.yml\n  - ci/bad.yml\n  - ci/absent.yml\n  - {project: a/b, file: ci/lint.yml}\n  - https://example.com/ci/lint.yml\n',
      'ci/test.yml': 'include: {local: ci/more.yml}\ntest:\n  script: [pip install -r requirements.txt]\n',
      'ci/more.yml': 'include: ci/test.yml\nmore:\n  script: [pip install -r requirements/prod.txt]\n',
      'ci/bad.yml': 'a: b: c\n',
      'ci/lint.yml': 'lint:\n  script: [pip install -r requirements-dev.txt]\n',
    },
    installs: ['requirements.txt ci/test.yml:3:12 gitlab-ci ci', 'requirements/prod.txt ci/more.yml:3:12 gitlab-ci ci'],
  },
  {
    name: 'GitLab: one shell for before_script and script, lists in lists',
    files: {
      '.gitlab-ci.yml':
        'default:\n  before_script:\n    - cd backend\nstages: [test]\n.shared: &shared\n  - - pip install -r requirements.txt\ntest:\n  script:\n    - *shared\n    - pip install -r ../requirements-dev.txt\nother:\n  before_script: []\n  script: pip install -r requirements.txt\n  after_script:\n    - pip install -r $CI_PROJECT_DIR/requirements/prod.txt\n',
    },
    installs: [
      'backend/requirements.txt .gitlab-ci.yml:6:7 gitlab-ci ci',
      'requirements-dev.txt .gitlab-ci.yml:10:7 gitlab-ci ci',
      'requirements.txt .gitlab-ci.yml:13:11 gitlab-ci ci',
      'requirements/prod.txt .gitlab-ci.yml:15:7 gitlab-ci ci',
    ],
  },
  {
    name: 'GitLab: a header, references, inputs',
    files: {
      '.gitlab-ci.yml':
        'spec:\n  inputs: {}\n---\njob:\n  script:\n    - !reference [.setup, script]\n    - pip install -r $[[ inputs.file ]]\n    - "pip install -r requirements.txt"\n',
    },
    installs: ['requirements.txt .gitlab-ci.yml:8:8 gitlab-ci ci'],
    gaveUp: ['.gitlab-ci.yml:7:7 $[[ inputs.file ]]'],
  },
  {
    name: 'tox: dependencies, factors, substitutions, commands',
    files: {
      'tox.ini':
        '[tox]\nenvlist = py312\n[testenv]\ndeps =\n    # -r requirements-dev.txt\n    pytest\n    -r requirements.txt\n    py312: -r{toxinidir}/requirements/prod.txt\n    -c requirements-dev.txt\n    {[base]deps}\n    -r {env:REQ}\ncommands =\n    pip install -r requirements-dev.txt\n    pytest {posargs}\n[testenv:docs]\nchangedir = backend\ncommands_pre = python -m pip install -r requirements.txt\n[other]\ndeps = -r requirements-dev.txt\n',
    },
    installs: [
      'backend/requirements.txt tox.ini:17:16 tox local',
      'requirements-dev.txt tox.ini:13:5 tox local',
      'requirements.txt tox.ini:7:5 tox local',
      'requirements/prod.txt tox.ini:8:12 tox local',
    ],
    gaveUp: ['tox.ini:11:5 {env:REQ}'],
  },
  {
    name: 'tox: sections that environments name',
    files: {
      'tox.ini':
        '[base]\ndeps =\n    -r requirements.txt\n[testenv]\ndeps = {[base]deps}\n[other]\ndeps = -r requirements-dev.txt\n',
    },
    installs: ['requirements.txt tox.ini:3:5 tox local'],
  },
  {
    name: 'tox: a command over several lines',
    files: {
      'tox.ini':
        '[testenv]\ncommands =\n    pip install \\\n      --no-deps \\\n      -r requirements.txt\n    pytest -r requirements-dev.txt\ncommands_pre = pip install \\\r\n    -r requirements/prod.txt\n',
    },
    installs: ['requirements.txt tox.ini:3:5 tox local', 'requirements/prod.txt tox.ini:7:16 tox local'],
  },
  {
    name: 'nox: sessions, and texts that only look like them',
    files: {
      'noxfile.py':
        'import nox\n\n# session.install("-r", "requirements-dev.txt")\n"""session.install("-r", "requirements-dev.txt")"""\n\n@nox.session\ndef tests(session):\n    session.install(\n        "-r",\n        "requirements.txt",  # all of it\n        silent=True,\n    )\n    session.run("pip", "install", "-rrequirements/prod.txt", external=True)\n    session.install("-r", f"requirements-{session.name}.txt", *session.posargs)\n    session.install("-e", ".")\n    session.chdir("x")\n    session.install("-r", "requirements.txt")\n\ndef lint(s):\n    s.install(\'-r\', \'requirements-dev.txt\')\n    print("-r", "requirements.txt")\n',
    },
    installs: [
      'requirements-dev.txt noxfile.py:20:5 nox local',
      'requirements.txt noxfile.py:8:5 nox local',
      'requirements/prod.txt noxfile.py:13:5 nox local',
    ],
    gaveUp: ['noxfile.py:14:5 f"requirements-{session.name}.txt"', 'noxfile.py:17:5 requirements.txt'],
  },
  {
    name: 'make: variables, prefixes, chains and one shell for each line',
    files: {
      Makefile:
        'VENV := .venv\nPIP = $(VENV)/bin/pip\nREQ ?= requirements.txt # all\nPY = python3\n\ninstall: $(VENV) ## pip install -r requirements-dev.txt\n\t@$(PIP) install -r $(REQ)\n\t-cd backend && \\\n\t  $(PY) -m pip install -r requirements.txt\n\t$(VENV)/bin/pip install -r requirements/prod.txt\n\techo "pip install -r requirements-dev.txt"\n\nx: ; pip install -r $(OTHER)\n\tpip install -r $$SHELL_REQ\n# pip install -r requirements-dev.txt\n',
    },
    installs: [
      'backend/requirements.txt Makefile:9:4 make local',
      'requirements.txt Makefile:7:3 make local',
      'requirements/prod.txt Makefile:10:2 make local',
    ],
    gaveUp: ['Makefile:13:6 $(OTHER)', 'Makefile:14:2 $$SHELL_REQ'],
  },
  {
    name: 'make: targets that call each other, and a part of a Makefile',
    files: {
      [workflow]: 'jobs:\n  a:\n    steps:\n      - run: make\n',
      Makefile:
        'all: deps\n\t$(MAKE) more\ndeps: all\n\tpip install -r requirements.txt\nmore:\n\tpip install -r requirements/prod.txt\n%.txt: %.in\n\tpip install -r requirements-dev.txt\n',
      'make/python.mk': 'py:\n\tpip install -r requirements.txt\n',
    },
    installs: [
      `requirements.txt Makefile:4:2 github-actions ci via ${workflow}:4:14`,
      `requirements/prod.txt Makefile:6:2 github-actions ci via ${workflow}:4:14 > Makefile:2:2`,
      'requirements.txt make/python.mk:2:2 make local',
    ],
  },
];
