import { buildCommand, type Snippet } from './snippet.ts';

const root = (line: number, column: number, rest = ''): string =>
  `requirements.txt render.yaml:${line}:${column} render deploy${rest}`;
const backend = (line: number, column: number, rest = ''): string => `backend/${root(line, column, rest)}`;

/** How a command may be spelt, and what only looks like one. */
export const shellSnippets: readonly Snippet[] = [
  buildCommand('pip install -r', ['pip install -r requirements.txt'], { installs: [root(4, 7)] }),
  buildCommand('the value glued to -r', ['pip install -rrequirements.txt'], { installs: [root(4, 7)] }),
  buildCommand('--requirement and its value', ['pip install --requirement requirements.txt'], {
    installs: [root(4, 7)],
  }),
  buildCommand('--requirement=', ['pip install --requirement=requirements.txt'], { installs: [root(4, 7)] }),
  buildCommand('flags in one cluster', ['pip install -qUr requirements.txt'], { installs: [root(4, 7)] }),
  buildCommand('pip3 and its options before the command', ['pip3 --cache-dir /c -v install -r requirements.txt'], {
    installs: [root(4, 7)],
  }),
  buildCommand(
    'options with values, and -c, which installs nothing',
    ['pip install -t lib --prefix=/opt --index-url https://x/ -c requirements-dev.txt -r requirements.txt'],
    { installs: [root(4, 7)] },
  ),
  buildCommand('several files in one command', ['pip install -r requirements.txt -r requirements/prod.txt'], {
    installs: [root(4, 7), 'requirements/prod.txt render.yaml:4:7 render deploy'],
  }),
  buildCommand('python -m pip', ['python3.12 -u -m pip install -r requirements.txt'], { installs: [root(4, 7)] }),
  buildCommand('an interpreter in a variable', ['$PYTHON -m pip install -r requirements.txt'], {
    installs: [root(4, 7)],
  }),
  buildCommand(
    'pip of a virtual environment',
    ['"$VENV/bin/pip" install -r requirements.txt', '.venv/bin/python -m pip install -r requirements/prod.txt'],
    {
      installs: [root(4, 7), 'requirements/prod.txt render.yaml:5:7 render deploy'],
    },
  ),
  buildCommand(
    'uv pip install and sync',
    ['uv pip install --system -r requirements.txt', 'uv pip sync requirements/prod.txt'],
    {
      installs: [root(4, 7), 'requirements/prod.txt render.yaml:5:7 render deploy'],
    },
  ),
  buildCommand('uv in a folder', ['uv --directory backend pip install --requirements requirements.txt'], {
    installs: [backend(4, 7)],
  }),
  buildCommand('pip-sync with a file and without', ['pip-sync requirements/prod.txt', 'python -m piptools sync'], {
    installs: ['requirements/prod.txt render.yaml:4:7 render deploy', root(5, 7)],
  }),
  buildCommand('wheels that are built to be installed', ['pip wheel -w /wheels -r requirements.txt'], {
    installs: [root(4, 7, ' ?')],
  }),
  buildCommand('a chain', ['pip install -U pip && pip install -r requirements.txt; python manage.py migrate'], {
    installs: [root(4, 29)],
  }),
  buildCommand('a fallback behind ||', ['pip install -r requirements.txt || pip install -r requirements/prod.txt'], {
    installs: [root(4, 7), 'requirements/prod.txt render.yaml:4:42 render deploy ?'],
  }),
  buildCommand('a continued line', ['pip install \\', '  --no-cache-dir \\', '  -r requirements.txt'], {
    installs: [root(4, 7)],
  }),
  buildCommand('quotes', [`pip install -r "requirements.txt" --requirement='requirements/prod.txt'`], {
    installs: [root(4, 7), 'requirements/prod.txt render.yaml:4:7 render deploy'],
  }),
  buildCommand(
    'comments',
    [
      '# pip install -r requirements-dev.txt',
      'true # pip install -r requirements-dev.txt',
      'pip install -r requirements.txt # now',
    ],
    {
      installs: [root(6, 7)],
    },
  ),
  buildCommand('words that only speak of it', [
    'echo "pip install -r requirements.txt"',
    'echo pip install -r requirements.txt',
    `printf 'pip install -r requirements.txt\\n'`,
    'cat <<EOF',
    'pip install -r requirements.txt',
    'EOF',
    'grep -r requirements.txt .',
  ]),
  buildCommand('commands that install nothing', [
    'pip uninstall -y -r requirements.txt',
    'pip freeze -r requirements.txt',
    'pip install --dry-run -r requirements.txt',
    'pip-compile requirements.txt',
    'pip-audit -r requirements.txt',
    'uv pip compile requirements.txt',
    'pip install requests',
    'command -v pip',
  ]),
  buildCommand(
    'cd lasts',
    ['cd backend', 'pip install -r requirements.txt', 'cd ..', 'pip install -r requirements.txt'],
    {
      installs: [backend(5, 7), root(7, 7)],
    },
  ),
  buildCommand(
    'a subshell ends its cd',
    ['(cd backend && pip install -r requirements.txt)', 'pip install -r requirements.txt'],
    {
      installs: [backend(4, 22), root(5, 7)],
    },
  ),
  buildCommand('cd to what is not known', ['cd "$SERVICE" && pip install -r requirements.txt'], {
    gaveUp: ['render.yaml:4:24 requirements.txt'],
  }),
  buildCommand(
    'a branch',
    [
      'if [ "$X" = 1 ]; then',
      '  pip install -r requirements-dev.txt',
      'else',
      '  cd backend',
      'fi',
      'pip install -r requirements.txt',
    ],
    {
      installs: ['requirements-dev.txt render.yaml:5:9 render deploy ?'],
      gaveUp: ['render.yaml:9:7 requirements.txt'],
    },
  ),
  buildCommand('a test before &&', ['[ -f requirements.txt ] && pip install -r requirements.txt'], {
    installs: [root(4, 34, ' ?')],
  }),
  buildCommand(
    'a case',
    [
      'case "$ENV" in',
      '  prod) pip install -r requirements/prod.txt ;;',
      '  *) pip install -r requirements.txt ;;',
      'esac',
    ],
    {
      installs: ['requirements/prod.txt render.yaml:5:15 render deploy ?', root(6, 12, ' ?')],
    },
  ),
  buildCommand('a function', ['install() {', '  pip install -r requirements.txt', '}', 'install'], {
    installs: [root(5, 9)],
  }),
  buildCommand(
    'a variable of the environment',
    ['pip install -r "$REQUIREMENTS"', `pip install -r requirements/\${ENV:-prod}.txt`],
    {
      gaveUp: ['render.yaml:4:7 $REQUIREMENTS', `render.yaml:5:7 requirements/\${ENV:-prod}.txt`],
    },
  ),
  buildCommand(
    'a variable that the script sets',
    ['REQ=requirements.txt', 'export DIR="backend"', `pip install -r $REQ -r \${DIR}/$REQ`],
    {
      installs: [backend(6, 7), root(6, 7)],
    },
  ),
  buildCommand(
    'a variable that a branch sets',
    ['REQ=requirements.txt', 'if true; then REQ=requirements/prod.txt; fi', 'pip install -r $REQ'],
    {
      gaveUp: ['render.yaml:6:7 $REQ'],
    },
  ),
  buildCommand(
    'computed, wildcard, from elsewhere, not there',
    [
      'pip install -r <(grep -v torch requirements.txt)',
      'pip install -r $(ls requirements*.txt)',
      'pip install -r requirements/*.txt',
      'pip install -r https://example.org/requirements.txt',
      'pip install -r ~/requirements.txt',
      'pip install -r absent.txt',
      'pip install -r /tmp/requirements.txt',
    ],
    {
      gaveUp: [
        'render.yaml:10:7 /tmp/requirements.txt',
        'render.yaml:4:7 <(grep -v torch requirements.txt)',
        'render.yaml:5:7 $(ls requirements*.txt)',
        'render.yaml:6:7 requirements/*.txt',
        'render.yaml:7:7 https://example.org/requirements.txt',
        'render.yaml:8:7 ~/requirements.txt',
        'render.yaml:9:7 absent.txt',
      ],
    },
  ),
  buildCommand(
    'what only runs another command',
    [
      'sudo -H -u app pip install -r requirements.txt',
      'env PIP_NO_CACHE_DIR=1 timeout 300 pip install -r requirements/prod.txt',
      'PIP_INDEX_URL=https://x/ poetry run pip install -r requirements-dev.txt',
      'conda run -n app python -m pip install -r backend/requirements.txt',
    ],
    {
      installs: [
        root(4, 22),
        'requirements/prod.txt render.yaml:5:42 render deploy',
        'requirements-dev.txt render.yaml:6:43 render deploy',
        backend(7, 24),
      ],
    },
  ),
  buildCommand(
    'a shell within',
    [
      `bash -lc "cd backend && pip install -r requirements.txt"`,
      `sh -c 'pip install -r requirements.txt'`,
      'pip install -r requirements/prod.txt',
    ],
    {
      installs: [backend(4, 31), root(5, 14), 'requirements/prod.txt render.yaml:6:7 render deploy'],
    },
  ),
  buildCommand(
    'a here-document for a shell',
    [
      'bash <<EOF',
      'pip install -r requirements.txt',
      'EOF',
      'python <<EOF',
      'pip install -r requirements-dev.txt',
      'EOF',
    ],
    {
      installs: [root(5, 7)],
    },
  ),
  buildCommand(
    'redirections',
    ['pip install -r requirements.txt > /dev/null 2>&1', 'pip install 2>log -q -r requirements/prod.txt &'],
    {
      installs: [root(4, 7), 'requirements/prod.txt render.yaml:5:7 render deploy'],
    },
  ),
  buildCommand('the checkout by its absolute path', ['pip install -r /opt/render/project/src/requirements.txt'], {
    installs: [root(4, 7)],
  }),
  buildCommand(
    'a loop over files',
    ['for f in requirements.txt requirements/prod.txt; do', '  pip install -r $f', 'done'],
    {
      installs: [root(5, 9, ' ?'), 'requirements/prod.txt render.yaml:5:9 render deploy ?'],
      gaveUp: ['render.yaml:5:9 $f'],
    },
  ),
  buildCommand('a file by way of xargs', ['xargs -n 1 pip install < requirements.txt'], { installs: [root(4, 18)] }),
  buildCommand('a copy under another name', ['cp requirements/prod.txt r.txt && pip install -r r.txt'], {
    installs: ['requirements/prod.txt render.yaml:4:41 render deploy'],
    gaveUp: ['render.yaml:4:41 r.txt'],
  }),
  {
    name: 'a script that a build command runs, from where it lies',
    files: {
      'render.yaml': 'services:\n  - buildCommand: ./scripts/build.sh\n',
      'scripts/build.sh': '#!/bin/sh\ncd "$(dirname "$0")/.."\npip install -r requirements.txt\n',
    },
    installs: ['requirements.txt scripts/build.sh:3:1 render deploy via render.yaml:2:19'],
  },
  {
    name: 'a script with its folder in a variable',
    files: {
      'scripts/setup.sh': `DIR="$( cd -- "$( dirname -- "\${BASH_SOURCE[0]}" )" &> /dev/null && pwd )"\npip install -r "$DIR/../backend/requirements.txt"\n`,
    },
    installs: ['backend/requirements.txt scripts/setup.sh:2:1 script local'],
  },
  {
    name: 'a script that runs another, and itself',
    files: {
      'a.sh': 'bash scripts/b.sh\n./a.sh\n',
      'scripts/b.sh': 'pip install -r requirements.txt\n',
    },
    installs: ['requirements.txt scripts/b.sh:1:1 script local'],
  },
  {
    name: 'a script that people run from the root or from where it lies',
    files: { 'backend/setup.sh': 'pip install -r requirements.txt\n', 'tools/setup.sh': 'pip install -r prod.txt\n' },
    exist: ['requirements.txt', 'backend/requirements.txt', 'tools/prod.txt'],
    installs: [
      'requirements.txt backend/setup.sh:1:1 script local ?',
      'tools/prod.txt tools/setup.sh:1:1 script local',
    ],
  },
  {
    name: 'line ends of Windows',
    files: {
      'render.yaml':
        'services:\r\n  - buildCommand: |\r\n      cd backend\r\n      pip install \\\r\n        -r requirements.txt\r\n',
    },
    installs: ['backend/requirements.txt render.yaml:4:7 render deploy'],
  },
];
