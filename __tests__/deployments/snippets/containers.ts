import type { Snippet } from './snippet.ts';

const dockerfile = (
  name: string,
  lines: readonly string[],
  installs: readonly string[],
  rest: Partial<Snippet> = {},
): Snippet => ({
  name,
  files: { Dockerfile: `${lines.join('\n')}\n` },
  installs,
  ...rest,
});

const withArgument = 'FROM python\nARG REQ=requirements.txt\nCOPY . .\nRUN pip install -r $REQ\n';

/** Container files, compose files and what leads to them. */
export const containerSnippets: readonly Snippet[] = [
  dockerfile(
    'COPY and RUN',
    ['FROM python:3.12', 'WORKDIR /app', 'COPY requirements.txt .', 'RUN pip install -r requirements.txt'],
    ['requirements.txt Dockerfile:4:5 docker deploy'],
  ),
  dockerfile(
    'COPY under another name',
    ['FROM python', 'COPY requirements/prod.txt /tmp/requirements.txt', 'RUN pip install -r /tmp/requirements.txt'],
    ['requirements/prod.txt Dockerfile:3:5 docker deploy'],
  ),
  dockerfile(
    'COPY . .',
    [
      'FROM python',
      'WORKDIR /srv/app',
      'COPY . .',
      'WORKDIR backend',
      'RUN pip install -r requirements.txt -r ../requirements/prod.txt',
    ],
    ['backend/requirements.txt Dockerfile:5:5 docker deploy', 'requirements/prod.txt Dockerfile:5:5 docker deploy'],
  ),
  dockerfile(
    'a wildcard in COPY',
    [
      'FROM python',
      'COPY requirements*.txt ./',
      'RUN pip install -r requirements-dev.txt && pip install -r requirements/prod.txt',
    ],
    ['requirements-dev.txt Dockerfile:3:5 docker deploy'],
    { gaveUp: ['Dockerfile:3:44 requirements/prod.txt'] },
  ),
  dockerfile(
    'a folder',
    [
      'FROM python',
      'COPY requirements /reqs',
      'COPY backend/ /b/',
      'RUN pip install -r /reqs/prod.txt -r /b/requirements.txt',
    ],
    ['backend/requirements.txt Dockerfile:4:5 docker deploy', 'requirements/prod.txt Dockerfile:4:5 docker deploy'],
  ),
  dockerfile(
    'the exec form of COPY and RUN',
    [
      'FROM python',
      'COPY ["requirements.txt", "requirements-dev.txt", "/app/"]',
      'RUN ["pip", "install", "-r", "/app/requirements-dev.txt"]',
      'RUN ["/bin/sh", "-c", "cd /app && pip install -r requirements.txt"]',
    ],
    ['requirements-dev.txt Dockerfile:3:7 docker deploy', 'requirements.txt Dockerfile:4:35 docker deploy'],
  ),
  dockerfile(
    'a multi-line RUN with comments',
    [
      'FROM python',
      'COPY . /app',
      'WORKDIR /app',
      'RUN apt-get update \\',
      '    # the compiler',
      '',
      ' && apt-get install -y gcc \\',
      ' && pip install --no-cache-dir \\',
      '      -r requirements.txt \\',
      ' && rm -rf /x',
    ],
    ['requirements.txt Dockerfile:8:5 docker deploy'],
  ),
  dockerfile(
    'stages',
    [
      'FROM python AS base',
      'WORKDIR /app',
      'COPY requirements.txt .',
      'FROM base AS build',
      'RUN pip install -r requirements.txt',
      'FROM python:slim',
      'COPY --from=build /app /srv',
      'RUN pip install -r /srv/requirements.txt',
      'RUN pip install -r /app/requirements.txt',
    ],
    ['requirements.txt Dockerfile:5:5 docker deploy', 'requirements.txt Dockerfile:8:5 docker deploy'],
    { gaveUp: ['Dockerfile:9:5 /app/requirements.txt'] },
  ),
  dockerfile(
    'a stage by its number, and a file from another image',
    [
      'FROM python',
      'COPY requirements.txt /r/x.txt',
      'FROM python',
      'COPY --from=0 /r/x.txt /tmp/',
      'COPY --from=ghcr.io/a/b /r/requirements.txt /tmp/requirements.txt',
      'RUN pip install -r /tmp/x.txt -r /tmp/requirements.txt',
    ],
    ['requirements.txt Dockerfile:6:5 docker deploy'],
    { gaveUp: ['Dockerfile:6:5 /tmp/requirements.txt'] },
  ),
  dockerfile(
    'bind mounts',
    [
      'FROM python',
      'WORKDIR /app',
      'RUN --mount=type=cache,target=/var/cache/pip \\',
      '    --mount=type=bind,source=requirements/prod.txt,target=requirements.txt \\',
      '    python -m pip install -r requirements.txt',
      'RUN --mount=type=bind,target=/src pip install -r /src/requirements.txt',
      'RUN pip install -r requirements.txt',
    ],
    ['requirements/prod.txt Dockerfile:5:5 docker deploy', 'requirements.txt Dockerfile:6:35 docker deploy'],
    { gaveUp: ['Dockerfile:7:5 requirements.txt'] },
  ),
  dockerfile(
    'a here-document',
    [
      'FROM python',
      'COPY . .',
      'RUN <<EOF',
      'set -e',
      'cd backend',
      'pip install -r requirements.txt',
      'EOF',
      'RUN <<-"END" bash',
      '\tpip install -r requirements-dev.txt',
      '\tEND',
      'COPY <<EOF /x.txt',
      'RUN pip install -r requirements/prod.txt',
      'EOF',
      'RUN pip install -r requirements.txt',
    ],
    [
      'backend/requirements.txt Dockerfile:6:1 docker deploy',
      'requirements-dev.txt Dockerfile:9:2 docker deploy',
      'requirements.txt Dockerfile:14:5 docker deploy',
    ],
  ),
  dockerfile(
    'variables that the file sets',
    [
      'ARG REQ=requirements/prod.txt',
      'FROM python',
      'ARG REQ',
      'ENV APP=/srv DIR=backend',
      'ENV OTHER requirements.txt',
      'WORKDIR $APP',
      `COPY . \${APP}`,
      'RUN pip install -r $REQ',
      'RUN pip install -r $DIR/$OTHER',
    ],
    ['backend/requirements.txt Dockerfile:9:5 docker deploy', 'requirements/prod.txt Dockerfile:8:5 docker deploy ?'],
  ),
  dockerfile(
    'variables that the build sets',
    [
      'FROM python',
      'ARG REQ',
      'WORKDIR $HOME/app',
      'COPY . .',
      'RUN pip install -r $REQ',
      'RUN pip install -r requirements.txt',
    ],
    ['requirements.txt Dockerfile:6:5 docker deploy'],
    { gaveUp: ['Dockerfile:5:5 $REQ'] },
  ),
  dockerfile(
    'what is installed when it starts',
    [
      'FROM python',
      'COPY . .',
      'CMD pip install -r requirements.txt && python app.py',
      'ENTRYPOINT ["sh", "-c", "pip install -r requirements-dev.txt"]',
    ],
    ['requirements-dev.txt Dockerfile:4:26 docker deploy', 'requirements.txt Dockerfile:3:5 docker deploy'],
  ),
  dockerfile(
    'the escape directive of Windows',
    ['# escape=`', 'FROM python', 'COPY . .', 'RUN pip install `', '  -r requirements.txt'],
    ['requirements.txt Dockerfile:4:5 docker deploy'],
  ),
  dockerfile(
    'comments, other instructions and files that nothing copies',
    [
      'FROM python',
      '# COPY requirements.txt .',
      '# RUN pip install -r requirements.txt',
      'LABEL run="pip install -r requirements.txt"',
      'RUN pip install -r requirements.txt',
    ],
    [],
    {
      gaveUp: ['Dockerfile:5:5 requirements.txt'],
    },
  ),
  dockerfile(
    'a script that was copied',
    ['FROM python', 'WORKDIR /app', 'COPY . .', 'RUN ./scripts/install.sh'],
    ['requirements.txt scripts/install.sh:1:1 docker deploy via Dockerfile:4:5'],
    {
      files: {
        Dockerfile: 'FROM python\nWORKDIR /app\nCOPY . .\nRUN ./scripts/install.sh\n',
        'scripts/install.sh': 'pip install -r requirements.txt\n',
      },
    },
  ),
  {
    name: 'a container file in a folder, whose context is that folder or the root',
    files: {
      'backend/Dockerfile': 'FROM python\nCOPY requirements.txt .\nRUN pip install -r requirements.txt\n',
      'docker/api.Dockerfile': 'FROM python\nCOPY requirements.txt .\nRUN pip install -r requirements.txt\n',
    },
    installs: [
      'backend/requirements.txt backend/Dockerfile:3:5 docker deploy ?',
      'requirements.txt docker/api.Dockerfile:3:5 docker deploy',
    ],
  },
  {
    name: 'names that speak of people, and of no container file',
    files: {
      'Dockerfile.dev': 'FROM python\nCOPY . .\nRUN pip install -r requirements-dev.txt\n',
      'Dockerfile.j2': 'FROM python\nCOPY . .\nRUN pip install -r requirements.txt\n',
      'Dockerfile.dockerignore': 'RUN pip install -r requirements.txt\n',
      Containerfile: 'FROM python\nCOPY . .\nRUN pip install -r requirements.txt\n',
    },
    installs: [
      'requirements-dev.txt Dockerfile.dev:3:5 docker local',
      'requirements.txt Containerfile:3:5 docker deploy',
    ],
  },
  {
    name: 'folders that speak of people, but for what a deploy builds',
    files: {
      'compose/local/django/Dockerfile': 'FROM python\nCOPY . .\nRUN pip install -r requirements-dev.txt\n',
      'dev/Dockerfile': 'FROM python\nCOPY . .\nRUN pip install -r requirements.txt\n',
      'compose/production/django/Dockerfile': 'FROM python\nCOPY requirements .\nRUN pip install -r prod.txt\n',
      'docker-compose.local.yml':
        'services:\n  a: {build: {context: ., dockerfile: compose/local/django/Dockerfile}}\n',
      'docker-compose.production.yml':
        'services:\n  a: {build: {context: ., dockerfile: compose/production/django/Dockerfile}}\n  b: {build: {context: ., dockerfile: dev/Dockerfile}}\n',
    },
    installs: [
      'requirements-dev.txt compose/local/django/Dockerfile:3:5 docker local',
      'requirements.txt dev/Dockerfile:3:5 docker deploy',
      'requirements/prod.txt compose/production/django/Dockerfile:3:5 docker deploy',
    ],
  },
  {
    name: 'compose files that CI runs, and one that it only takes down',
    files: {
      'docker-compose.yml': 'services:\n  web: {build: .}\n',
      Dockerfile: 'FROM python\nCOPY requirements.txt .\nRUN pip install -r requirements.txt\n',
      'ci/local.yml':
        'services:\n  a:\n    image: python\n    volumes: ["..:/a"]\n    command: sh -c "pip install -r /a/requirements/prod.txt; cd /a/ci; docker compose -f local.yml up"\n',
      'docker-compose.prod.yml':
        'services:\n  a:\n    build:\n      dockerfile_inline: |\n        FROM python\n        COPY . .\n        RUN pip install -r backend/requirements.txt\n',
      '.github/workflows/ci.yml':
        'jobs:\n  a:\n    steps:\n      - run: docker compose --profile all up -d --build\n      - run: docker-compose -p x -f ci/local.yml -f absent.yml run --rm a pytest\n      - run: docker compose -f docker-compose.prod.yml down\n      - run: docker compose\n',
      Makefile: 'up:\n\tdocker compose -f docker-compose.prod.yml up\n',
    },
    installs: [
      'requirements.txt Dockerfile:3:5 docker deploy',
      'requirements.txt Dockerfile:3:5 docker ci',
      'requirements/prod.txt ci/local.yml:5:21 compose ci',
      'backend/requirements.txt docker-compose.prod.yml:7:13 docker deploy',
    ],
  },
  {
    name: 'compose files that CI names in the word of the option, and options of which each takes a word',
    files: {
      'compose.yaml': 'services:\n  web: {build: .}\n',
      Dockerfile: 'FROM python\nCOPY requirements.txt .\nRUN pip install -r requirements.txt\n',
      'ci/a.yml': 'services:\n  web: {build: {context: .., dockerfile: ci/A.Dockerfile}}\n',
      'ci/A.Dockerfile': 'FROM python\nCOPY requirements-dev.txt .\nRUN pip install -r requirements-dev.txt\n',
      'ci/b.yml': 'services:\n  web: {build: {context: .., dockerfile: ci/B.Dockerfile}}\n',
      'ci/B.Dockerfile': 'FROM python\nCOPY backend backend\nRUN pip install -r backend/requirements.txt\n',
      '.gitlab-ci.yml':
        'a:\n  script:\n    - docker compose --ansi never --file=ci/a.yml up\n    - docker compose --progress plain -fci/b.yml build\n',
    },
    installs: [
      'requirements.txt Dockerfile:3:5 docker deploy',
      'requirements-dev.txt ci/A.Dockerfile:3:5 docker ci',
      'backend/requirements.txt ci/B.Dockerfile:3:5 docker ci',
    ],
  },
  {
    name: 'a compose file of which CI does not say which',
    files: {
      'compose.yaml': 'services:\n  web: {build: .}\n',
      Dockerfile: 'FROM python\nCOPY requirements.txt .\nRUN pip install -r requirements.txt\n',
      '.gitlab-ci.yml':
        'a:\n  script:\n    - docker compose -f $FILE build\n    - docker compose --file=$FILE up\n    - docker compose -f\n',
    },
    installs: ['requirements.txt Dockerfile:3:5 docker deploy'],
  },
  {
    name: 'stages that speak of people, but for those that others are made of',
    files: {
      Dockerfile:
        'FROM python AS base\nCOPY . .\nFROM base AS Development\nRUN pip install -r requirements-dev.txt\nFROM base AS test-wheels\nRUN pip wheel -r requirements/prod.txt\nFROM base\nCOPY --from=test-wheels /w /w\nRUN pip install -r requirements.txt\n',
      'one.Dockerfile': 'FROM python AS dev\nCOPY . .\nRUN pip install -r backend/requirements.txt\n',
      'two.Dockerfile':
        'FROM python AS dev\nCOPY . .\nRUN pip install -r requirements-dev.txt\nFROM python AS ci\nCOPY . .\nRUN pip install -r requirements.txt\nFROM python AS prod\nCOPY . .\nRUN --mount=type=bind,from=0,target=/x pip install -r requirements/prod.txt\n',
    },
    installs: [
      'requirements-dev.txt Dockerfile:4:5 docker local',
      'requirements/prod.txt Dockerfile:6:5 docker deploy ?',
      'requirements.txt Dockerfile:9:5 docker deploy',
      'backend/requirements.txt one.Dockerfile:3:5 docker deploy',
      'requirements-dev.txt two.Dockerfile:3:5 docker deploy',
      'requirements.txt two.Dockerfile:6:5 docker local',
      'requirements/prod.txt two.Dockerfile:9:40 docker deploy',
    ],
  },
  {
    name: 'images for AWS Lambda, where commands begin beside the code',
    files: {
      // biome-ignore-start lint/suspicious/noTemplateCurlyInString: as AWS writes it
      'a.Dockerfile':
        'FROM public.ecr.aws/lambda/python:3.13\nCOPY requirements.txt ${LAMBDA_TASK_ROOT}\nRUN pip install -r requirements.txt\n',
      'b.Dockerfile':
        'FROM amazon/aws-lambda-python AS base\nFROM base\nCOPY requirements/prod.txt .\nRUN pip install -r ${LAMBDA_TASK_ROOT}/prod.txt\n',
      'c.Dockerfile':
        'FROM public.ecr.aws/lambda/nodejs:22\nCOPY requirements.txt ${LAMBDA_TASK_ROOT}\nRUN pip install -r requirements.txt\n',
      // biome-ignore-end lint/suspicious/noTemplateCurlyInString: as AWS writes it
    },
    installs: [
      'requirements.txt a.Dockerfile:3:5 docker deploy',
      'requirements/prod.txt b.Dockerfile:4:5 docker deploy',
    ],
    gaveUp: ['c.Dockerfile:3:5 requirements.txt'],
  },
  {
    name: 'compose tells the context and the container file',
    files: {
      'docker-compose.yml':
        'services:\n  web:\n    build: ./backend\n  worker:\n    build:\n      context: .\n      dockerfile: docker/worker.txt\n  db:\n    image: postgres\n',
      'backend/Dockerfile': 'FROM python\nCOPY . /app\nRUN pip install -r /app/requirements.txt\n',
      'docker/worker.txt': 'FROM python\nCOPY . .\nRUN pip install -r requirements/prod.txt\n',
    },
    installs: [
      'backend/requirements.txt backend/Dockerfile:3:5 docker deploy',
      'requirements/prod.txt docker/worker.txt:3:5 docker deploy',
    ],
  },
  {
    name: 'commands of compose, in the image and with volumes',
    files: {
      'compose.yaml':
        'services:\n  web:\n    image: python:3.12\n    working_dir: /code\n    volumes:\n      - ./backend:/code\n    command: sh -c "pip install -r requirements.txt && python app.py"\n  job:\n    build: .\n    entrypoint: ["pip", "install", "-r", "requirements-dev.txt"]\n  third:\n    image: python\n    volumes:\n      - type: bind\n        source: .\n        target: /src\n    command:\n      - bash\n      - -c\n      - |\n        cd /src\n        pip install -r requirements.txt\n',
      Dockerfile: 'FROM python\nWORKDIR /app\nCOPY . .\n',
    },
    installs: [
      'backend/requirements.txt compose.yaml:7:21 compose local',
      'requirements-dev.txt compose.yaml:10:19 compose local',
      'requirements.txt compose.yaml:22:9 compose local',
    ],
  },
  {
    name: 'a compose file for production, with a container file inside',
    files: {
      'docker-compose.prod.yml':
        'x-common: &common\n  build:\n    context: .\n    dockerfile_inline: |\n      FROM python\n      COPY requirements.txt .\n      RUN pip install -r requirements.txt\nservices:\n  web:\n    <<: *common\n',
    },
    installs: ['requirements.txt docker-compose.prod.yml:7:11 docker deploy'],
  },
  {
    name: 'docker build tells the context',
    files: {
      Makefile: 'image:\n\tdocker build -t app --build-arg X=1 -f docker/Dockerfile ./backend\n',
      'docker/Dockerfile': 'FROM python\nCOPY requirements.txt .\nRUN pip install -r requirements.txt\n',
    },
    installs: ['backend/requirements.txt docker/Dockerfile:3:5 docker deploy'],
  },
  {
    name: 'arguments of people, and the image that others build without',
    files: {
      Dockerfile: withArgument,
      'compose.yml': 'services:\n  a:\n    build:\n      context: .\n      args: {REQ: requirements-dev.txt, X: 1}\n',
    },
    installs: [
      'requirements.txt Dockerfile:4:5 docker deploy ?',
      'requirements-dev.txt Dockerfile:4:5 docker local via compose.yml:4:7',
    ],
  },
  {
    name: 'arguments of a deploy, before the image and in it',
    files: {
      Dockerfile: withArgument,
      'compose.prod.yml':
        'services:\n  a: {build: {context: ., args: [REQ=requirements/prod.txt]}}\n  b: {build: {context: ., args: [REQ=backend/requirements.txt]}}\n',
      'compose.yml': 'services:\n  a: {build: .}\n',
      'web.Dockerfile': 'ARG REQ=requirements.txt\nFROM python\nARG REQ\nCOPY . .\nRUN pip install -r $REQ\n',
      'fly.toml': '[build]\ndockerfile = "web.Dockerfile"\n[build.args]\nREQ = "requirements-dev.txt"\n',
    },
    installs: [
      'requirements/prod.txt Dockerfile:4:5 docker deploy via compose.prod.yml:2:14',
      'backend/requirements.txt Dockerfile:4:5 docker deploy via compose.prod.yml:3:14',
      'requirements.txt Dockerfile:4:5 docker local ? via compose.yml:2:14',
      'requirements-dev.txt web.Dockerfile:5:5 docker deploy via fly.toml:2:15',
    ],
  },
  {
    name: 'arguments that only the machine knows that builds',
    files: {
      Dockerfile: withArgument,
      'compose.prod.yml':
        // biome-ignore lint/suspicious/noTemplateCurlyInString: as compose spells it
        'services:\n  a: {build: {context: ., args: {REQ: "${REQ:-requirements.txt}"}}}\n  b: {build: {context: ., args: [REQ]}}\n',
    },
    installs: [],
    gaveUp: ['Dockerfile:4:5 $REQ'],
  },
  {
    name: 'arguments of docker build, and of the action that builds',
    files: {
      Dockerfile: withArgument,
      'web.Dockerfile': withArgument,
      'heroku.Dockerfile': withArgument,
      'heroku.yml': 'build:\n  docker: {web: heroku.Dockerfile}\n  config: {REQ: requirements-dev.txt}\n',
      '.github/workflows/ci.yml':
        'jobs:\n  a:\n    steps:\n      - run: docker build --build-arg REQ=requirements/prod.txt --build-arg=X=$Y --build-arg Z .\n      - uses: docker/build-push-action@v6\n        with:\n          context: .\n          file: web.Dockerfile\n          build-args: |\n            REQ=backend/requirements.txt\n            Y=a\n',
    },
    installs: [
      'requirements/prod.txt Dockerfile:4:5 docker deploy',
      'requirements/prod.txt Dockerfile:4:5 docker ci',
      'backend/requirements.txt web.Dockerfile:4:5 docker deploy',
      'backend/requirements.txt web.Dockerfile:4:5 docker ci',
      'requirements-dev.txt heroku.Dockerfile:4:5 docker deploy',
    ],
  },
  {
    name: 'arguments of an inline container file, and of the image that a command runs in',
    files: {
      Dockerfile: 'FROM python\nARG DIR=x\nCOPY requirements $DIR\n',
      'compose.yml':
        'services:\n  a:\n    build:\n      context: .\n      args: {REQ: requirements-dev.txt}\n      dockerfile_inline: |\n        FROM python\n        ARG REQ=requirements.txt\n        COPY . .\n        RUN pip install -r $REQ\n  b:\n    build: {context: ., args: {DIR: /app}}\n    command: pip install -r /app/prod.txt\n',
    },
    installs: [
      'requirements-dev.txt compose.yml:10:13 docker local',
      'requirements/prod.txt compose.yml:13:14 compose local',
    ],
  },
];
