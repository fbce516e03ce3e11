import type { Snippet } from './snippet.ts';

/** Platforms that run an application: their commands, and what they do when told nothing. */
export const hostingSnippets: readonly Snippet[] = [
  {
    name: 'Render: plain, quoted, folded and block commands',
    files: {
      'render.yaml':
        'services:\n  - runtime: python\n    buildCommand: pip install -r requirements.txt\n  - runtime: python\n    buildCommand: "pip install -U pip && pip install -r \\"requirements/prod.txt\\""\n  - runtime: python\n    buildCommand: >-\n      pip install\n      -r requirements-dev.txt\n    startCommand: gunicorn app\n',
    },
    installs: [
      'requirements-dev.txt render.yaml:8:7 render deploy',
      'requirements.txt render.yaml:3:19 render deploy',
      'requirements/prod.txt render.yaml:5:42 render deploy',
    ],
  },
  {
    name: 'Render: rootDir, projects, other repositories, and no build command',
    files: {
      'render.yaml':
        'services:\n  - rootDir: backend\n    env: python\n    buildCommand: pip install -r requirements.txt\n  - env: python\n    repo: https://github.com/o/r\n    buildCommand: pip install -r requirements.txt\nprojects:\n  - environments:\n      - services:\n          - runtime: python\n            rootDir: ./backend/\n            startCommand: python app.py\n          - runtime: node\n            buildCommand: npm ci\n',
    },
    installs: [
      'backend/requirements.txt render.yaml:11:22 render deploy ~',
      'backend/requirements.txt render.yaml:4:19 render deploy',
      'requirements.txt render.yaml:7:19 render deploy ?',
    ],
  },
  {
    name: 'Render: an image',
    files: {
      'render.yaml': 'services:\n  - runtime: docker\n    dockerfilePath: ./deploy/Dockerfile\n    dockerContext: .\n',
      'deploy/Dockerfile': 'FROM python\nCOPY backend/requirements.txt .\nRUN pip install -r requirements.txt\n',
    },
    installs: ['backend/requirements.txt deploy/Dockerfile:3:5 docker deploy via render.yaml:3:21'],
  },
  {
    name: 'Render: a file that is no YAML',
    files: { 'render.yaml': 'services: [\n' },
    installs: [],
    gaveUp: ['render.yaml:2:1 '],
  },
  {
    name: 'Heroku: a Procfile',
    files: {
      Procfile:
        'web: gunicorn app\nrelease: pip install -r requirements-dev.txt\n# worker: pip install -r requirements/prod.txt\n',
    },
    installs: ['requirements-dev.txt Procfile:2:10 heroku deploy', 'requirements.txt Procfile:1:1 heroku deploy ~'],
  },
  {
    name: 'Heroku: a Pipfile goes first, and a Procfile for people is none',
    files: { Procfile: 'web: gunicorn app\n', 'backend/Procfile.dev': 'web: pip install -r requirements.txt\n' },
    exist: ['requirements.txt', 'Pipfile', 'backend/requirements.txt'],
    installs: ['backend/requirements.txt backend/Procfile.dev:1:6 heroku local'],
  },
  {
    name: 'Heroku: a hook of the Python buildpack',
    files: {
      Procfile: 'web: gunicorn app\n',
      'bin/post_compile': '#!/usr/bin/env bash\npip install -r requirements/prod.txt\n',
      'bin/compile': 'pip install -r requirements-dev.txt\n',
    },
    installs: [
      'requirements.txt Procfile:1:1 heroku deploy ~',
      'requirements/prod.txt bin/post_compile:2:1 heroku deploy',
    ],
  },
  {
    name: 'Heroku: images',
    files: {
      'heroku.yml':
        'build:\n  docker:\n    web: backend/Dockerfile\n    worker:\n      dockerfile: Dockerfile.worker\nrun:\n  web: gunicorn\nrelease:\n  image: web\n  command:\n    - ./manage.py migrate\n',
      Procfile: 'web: gunicorn\n',
      'backend/Dockerfile': 'FROM python\nCOPY . .\nRUN pip install -r requirements.txt\n',
      'Dockerfile.worker': 'FROM python\nCOPY . .\nRUN pip install -r requirements/prod.txt\n',
    },
    installs: [
      'backend/requirements.txt backend/Dockerfile:3:5 docker deploy via heroku.yml:3:10',
      'requirements/prod.txt Dockerfile.worker:3:5 docker deploy via heroku.yml:5:19',
    ],
  },
  {
    name: 'Railway: JSON with tabs',
    files: {
      'railway.json':
        '{\n\t"build": {\n\t\t"builder": "NIXPACKS",\n\t\t"buildCommand": "cd backend && pip install -r \\u0072equirements.txt"\n\t},\n\t"deploy": {"preDeployCommand": ["pip install -r requirements-dev.txt"]}\n}\n',
    },
    installs: [
      'backend/requirements.txt railway.json:4:34 railway deploy',
      'requirements-dev.txt railway.json:6:35 railway deploy',
      'requirements.txt railway.json:1:1 railway deploy ~',
    ],
  },
  {
    name: 'Railway: TOML, a Node project beside it',
    files: {
      'railway.toml':
        '# pip install -r x\n[build]\nbuilder = "nixpacks"\nbuildCommand = \'pip install -r requirements.txt\'\n',
    },
    exist: ['requirements.txt', 'package.json'],
    installs: ['requirements.txt railway.toml:4:17 railway deploy'],
  },
  {
    name: 'Railway: an image',
    files: {
      'railway.toml': '[build]\nbuilder = "dockerfile"\ndockerfilePath = "ops/Dockerfile"\n',
      'ops/Dockerfile': 'FROM python\nCOPY . .\nRUN pip install -r requirements.txt\n',
    },
    installs: ['requirements.txt ops/Dockerfile:3:5 docker deploy via railway.toml:3:19'],
  },
  {
    name: 'Nixpacks: phases that replace what is usual',
    files: {
      'nixpacks.toml':
        '[phases.install]\ncmds = ["python -m venv /opt/venv", "pip install -r requirements/prod.txt"]\n\n[start]\ncmd = """\npython \\\n  app.py"""\n',
    },
    installs: ['requirements/prod.txt nixpacks.toml:2:38 nixpacks deploy'],
  },
  {
    name: 'Nixpacks: phases that add to what is usual',
    files: {
      'nixpacks.toml': '[phases.install]\ncmds = ["...", """\npip install \\\n  -r requirements/prod.txt"""]\n',
      'railway.json': '{"deploy": {"startCommand": "python app.py"}}',
    },
    installs: [
      'requirements.txt nixpacks.toml:1:1 nixpacks deploy ~',
      'requirements/prod.txt nixpacks.toml:3:1 nixpacks deploy',
    ],
  },
  {
    name: 'Nixpacks: no TOML',
    files: { 'nixpacks.toml': '[phases\n' },
    installs: [],
    gaveUp: ['nixpacks.toml:1:1 [phases'],
  },
  {
    name: 'Vercel: functions with requirements beside them and at the root',
    files: {
      'vercel.json':
        '{"builds": [{"src": "backend/app.py", "use": "@vercel/python"}, {"src": "web/index.py", "use": "@vercel/python@4"}, {"src": "x.js", "use": "@vercel/node"}]}\n',
    },
    installs: [
      'backend/requirements.txt vercel.json:1:1 vercel deploy ~',
      'requirements.txt vercel.json:1:1 vercel deploy ~',
    ],
  },
  {
    name: 'Vercel: an install command, and a site without Python',
    files: {
      'vercel.json': '{\n  "installCommand": "pip install -r requirements/prod.txt"\n}\n',
      'web/vercel.json': '{"buildCommand": "npm run build"}\n',
      'web/requirements.txt': '',
    },
    installs: ['requirements/prod.txt vercel.json:2:22 vercel deploy'],
  },
  {
    name: 'Vercel: the api folder',
    files: { 'vercel.json': '{}', 'api/index.py': '' },
    installs: ['requirements.txt vercel.json:1:1 vercel deploy ~'],
  },
  {
    name: 'Vercel: an api folder without Python',
    files: { 'vercel.json': '{}', 'api/index.js': '', 'src/index.py': '' },
    installs: [],
  },
  {
    name: 'Netlify: commands, base and contexts',
    files: {
      'netlify.toml':
        '[build]\nbase = "backend/"\ncommand = "pip install -r requirements.txt && mkdocs build"\n[context.deploy-preview]\ncommand = "pip install -r ../requirements-dev.txt"\n',
    },
    installs: [
      'backend/requirements.txt netlify.toml:1:1 netlify deploy ~',
      'backend/requirements.txt netlify.toml:3:12 netlify deploy',
      'requirements-dev.txt netlify.toml:5:12 netlify deploy',
    ],
  },
  {
    name: 'Fly: a container file, buildpacks, an image from elsewhere',
    files: {
      'fly.toml': '[build]\n  dockerfile = "ops/Dockerfile"\n',
      'ops/Dockerfile': 'FROM python\nCOPY backend .\nRUN pip install -r requirements.txt\n',
      'backend/fly.toml': '[build]\nbuilder = "paketobuildpacks/builder:base"\n',
      'other/fly.toml': '[build]\nimage = "ghcr.io/o/i"\n',
      'other/Dockerfile.local': 'FROM python\nRUN pip install -r x.txt\n',
    },
    installs: [
      'backend/requirements.txt backend/fly.toml:2:12 fly deploy ~',
      'backend/requirements.txt ops/Dockerfile:3:5 docker deploy via fly.toml:2:17',
    ],
    gaveUp: ['other/Dockerfile.local:2:5 x.txt'],
  },
  {
    name: 'App Engine, and an app.yaml of something else',
    files: {
      'app.yaml': 'runtime: python312\nentrypoint: gunicorn main:app\n',
      'backend/app.yaml': 'kind: Deployment\nspec:\n  command: pip install -r requirements.txt\n',
    },
    installs: ['requirements.txt app.yaml:1:10 app-engine deploy ~'],
  },
  {
    name: 'DigitalOcean: build commands, buildpacks and images',
    files: {
      '.do/app.yaml':
        'services:\n  - source_dir: backend\n    build_command: pip install -r requirements.txt\n    environment_slug: python\nworkers:\n  - dockerfile_path: Dockerfile\n',
      Dockerfile: 'FROM python\nCOPY . .\nRUN pip install -r requirements/prod.txt\n',
    },
    installs: [
      'backend/requirements.txt .do/app.yaml:3:20 digitalocean deploy',
      'backend/requirements.txt .do/app.yaml:4:23 digitalocean deploy ~',
      'requirements/prod.txt Dockerfile:3:5 docker deploy via .do/app.yaml:6:22',
    ],
  },
];
