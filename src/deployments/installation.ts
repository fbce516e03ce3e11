import type { Place } from '../problem.ts';

/** What reads the words that install: a hosting platform, an image build, a service that tests, or a tool. */
export type Platform =
  | 'render'
  | 'heroku'
  | 'railway'
  | 'nixpacks'
  | 'vercel'
  | 'fly'
  | 'app-engine'
  | 'digitalocean'
  | 'netlify'
  | 'docker'
  | 'compose'
  | 'github-actions'
  | 'gitlab-ci'
  | 'circleci'
  | 'azure-pipelines'
  | 'travis'
  | 'bitbucket'
  | 'tox'
  | 'nox'
  | 'make'
  | 'script';

/**
 * What an installation is for.
 *
 * - `deploy`: what it installs is what runs for users. An image counts as deployed unless its file's name or folder, or the
 *   name of a stage, says otherwise (`Dockerfile.dev`, `local/Dockerfile`, `FROM base AS test`); a compose file counts as local
 *   unless its name says otherwise (`docker-compose.prod.yml`).
 * - `ci`: a service runs it to test a change, itself or over a script, a Makefile, tox, nox, compose or the build of an image.
 * - `local`: nothing that was read runs it; people do.
 */
export type InstallationKind = 'deploy' | 'ci' | 'local';

/** One dependency file that something installs. */
export interface Installation {
  /** The dependency file, relative to the root, with `/`. It exists. */
  readonly file: string;
  /** The first of the words that install; for a convention, the words that name the platform or begin its file. */
  readonly by: Place;
  /** The words that lead there, outermost first: a build command that runs a script, a service that builds an image. */
  readonly via: readonly Place[];
  readonly platform: Platform;
  readonly kind: InstallationKind;
  /** The command as written, blanks made one, cut at 200 characters; for a convention what the platform runs. */
  readonly command: string;
  /**
   * Whether nothing was guessed. False behind `||`, in a branch or loop, with a build argument's default, where the folder
   * was inferred, for wheels that are built to be installed, and for every convention.
   */
  readonly certain: boolean;
  /** A `command` says it; or it is the platform's `convention` when nothing else is said. */
  readonly through: 'command' | 'convention';
}

/** What deploys install, what is certain before what is not. */
export function deployedIn({ installed }: Installations): readonly Installation[] {
  const deployed = installed.filter(({ kind }) => kind === 'deploy');
  return [...deployed.filter(({ certain }) => certain), ...deployed.filter(({ certain }) => !certain)];
}

/** Words that install a dependency file that could not be told. */
export interface Unresolved {
  readonly by: Place;
  /** What was given: `$REQUIREMENTS`, `https://…`, or the line of a file that could not be read. */
  readonly text: string;
  /** A sentence for people. */
  readonly why: string;
}

/** What was found, each list by path, line and column. */
export interface Installations {
  readonly installed: readonly Installation[];
  readonly unresolved: readonly Unresolved[];
  /** Files of the repository that commands run or build from and whose text was not given. */
  readonly wanted: readonly string[];
}
