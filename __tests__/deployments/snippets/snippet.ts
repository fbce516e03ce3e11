/** A repository in small, and what is installed in it. */
export interface Snippet {
  /** What it is there for; a miss is listed by it. */
  readonly name: string;
  /** Text by path. */
  readonly files: Readonly<Record<string, string>>;
  /** Dependency files that exist; their text does not matter. */
  readonly exist?: readonly string[];
  /** `file path:line:column platform kind`, with ` ?` when not certain and ` ~` for a convention (which is never certain). */
  readonly installs: readonly string[];
  /** `path:line:column text` of what must be given up on. */
  readonly gaveUp?: readonly string[];
}

/** A script of a deploy: the build command of a Render service, in a block that begins in line 4, column 7. */
export function buildCommand(name: string, lines: readonly string[], rest: Partial<Snippet> = {}): Snippet {
  const block = lines.map((line) => `      ${line}`).join('\n');
  const text = `services:\n  - type: web\n    buildCommand: |\n${block}\n`;
  return { name, files: { 'render.yaml': text }, installs: [], ...rest };
}

export const requirements = [
  'requirements.txt',
  'requirements-dev.txt',
  'requirements/prod.txt',
  'backend/requirements.txt',
];
