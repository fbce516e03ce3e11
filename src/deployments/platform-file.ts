import type { InstallationKind, Platform } from './installation.ts';
import { fileName } from './repository.ts';

/** How a file that may install something is read. */
export interface PlatformFile {
  readonly platform: Platform;
  readonly kind: InstallationKind;
  readonly format: 'yaml' | 'toml' | 'procfile' | 'dockerfile' | 'makefile' | 'tox' | 'nox' | 'shell';
}

/** What a file is to which platform, by its path; null for all others. */
export function platformOf(path: string): PlatformFile | null {
  const name = fileName(path);
  if (/(?:^|\/)\.github\/workflows\/[^/]+\.ya?ml$/.test(path)) return file('github-actions', 'ci', 'yaml');
  if (/(?:^|\/)\.circleci\/config\.yml$/.test(path)) return file('circleci', 'ci', 'yaml');
  if (/^azure-pipelines(?:[.-][\w.-]+)?\.ya?ml$/.test(name) || /(?:^|\/)\.azure-pipelines\/[^/]+\.ya?ml$/.test(path)) {
    return file('azure-pipelines', 'ci', 'yaml');
  }
  const known = byName.get(name);
  if (known !== undefined) return name === 'app.yaml' && /(?:^|\/)\.do\/app\.yaml$/.test(path) ? digitalOcean : known;
  if (/^(?:docker-)?compose(?:[.-][\w.-]+)?\.ya?ml$/.test(name)) {
    return file('compose', /prod|deploy|stag|release/.test(name) ? 'deploy' : 'local', 'yaml');
  }
  if (isContainerFile(name)) return file('docker', isForPeople(path) ? 'local' : 'deploy', 'dockerfile');
  if (/\.mk$/.test(name)) return file('make', 'local', 'makefile');
  if (/^Procfile(?:\.[\w-]+)?$/.test(name)) return file('heroku', name === 'Procfile' ? 'deploy' : 'local', 'procfile');
  // Hooks of Heroku's Python buildpack.
  if (/(?:^|\/)bin\/(?:pre|post)_compile$/.test(path)) return file('heroku', 'deploy', 'shell');
  if (/\.(?:sh|bash)$/.test(name)) return file('script', 'local', 'shell');
  return null;
}

function file(platform: Platform, kind: InstallationKind, format: PlatformFile['format']): PlatformFile {
  return { platform, kind, format };
}

const digitalOcean = file('digitalocean', 'deploy', 'yaml');

const byName: ReadonlyMap<string, PlatformFile> = new Map([
  ['render.yaml', file('render', 'deploy', 'yaml')],
  ['render.yml', file('render', 'deploy', 'yaml')],
  ['railway.json', file('railway', 'deploy', 'yaml')],
  ['railway.toml', file('railway', 'deploy', 'toml')],
  ['nixpacks.toml', file('nixpacks', 'deploy', 'toml')],
  ['nixpacks.json', file('nixpacks', 'deploy', 'yaml')],
  ['vercel.json', file('vercel', 'deploy', 'yaml')],
  ['fly.toml', file('fly', 'deploy', 'toml')],
  ['netlify.toml', file('netlify', 'deploy', 'toml')],
  ['app.yaml', file('app-engine', 'deploy', 'yaml')],
  ['app.yml', file('app-engine', 'deploy', 'yaml')],
  ['heroku.yml', file('heroku', 'deploy', 'yaml')],
  ['.gitlab-ci.yml', file('gitlab-ci', 'ci', 'yaml')],
  ['.travis.yml', file('travis', 'ci', 'yaml')],
  ['bitbucket-pipelines.yml', file('bitbucket', 'ci', 'yaml')],
  ['action.yml', file('github-actions', 'ci', 'yaml')],
  ['action.yaml', file('github-actions', 'ci', 'yaml')],
  ['tox.ini', file('tox', 'local', 'tox')],
  ['noxfile.py', file('nox', 'local', 'nox')],
  ['Makefile', file('make', 'local', 'makefile')],
  ['makefile', file('make', 'local', 'makefile')],
  ['GNUmakefile', file('make', 'local', 'makefile')],
]);

/** `Dockerfile`, `Dockerfile.prod`, `api.Dockerfile`, `Containerfile`; not what ignores for it or makes it. */
function isContainerFile(name: string): boolean {
  if (/\.(?:dockerignore|containerignore|md|rst|txt|j2|jinja2?|tmpl|tpl|template|erb|orig|bak)$/i.test(name))
    return false;
  return /^(?:Docker|Container)file(?:[._-].*)?$/i.test(name) || /\.(?:docker|container)file$/i.test(name);
}

/** An image whose name, or a folder of whose path, says that it is for developing or testing. */
function isForPeople(path: string): boolean {
  return (
    /(?:^|\/)\.?(?:devcontainer|dev|devel|development|local|tests?|testing|ci)\//i.test(path) ||
    speaksOfPeople(fileName(path))
  );
}

/** Whether a name, of an image or of a stage that makes it, says that it is for developing or testing. */
export function speaksOfPeople(name: string): boolean {
  return /(?:^|[._-])(?:dev|devel|development|local|tests?|testing|ci)(?:[._-]|$)/i.test(name);
}
