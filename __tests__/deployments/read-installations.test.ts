import { describe, expect, it } from 'vitest';
import { readInstallations } from '../../src/deployments/read-installations.ts';
import { problem } from '../../src/problem.ts';
import type { FileRead, Snapshot } from '../../src/snapshot/snapshot.ts';

const bytes = (text: string): FileRead => ({ kind: 'file', bytes: new TextEncoder().encode(text) });

function snapshotOf(files: Readonly<Record<string, FileRead>>): {
  readonly snapshot: Snapshot;
  readonly asked: string[][];
} {
  const asked: string[][] = [];
  const snapshot: Snapshot = {
    revision: 'test',
    files: async () => Object.keys(files).sort(),
    read: async (paths) => {
      asked.push([...paths]);
      return new Map(paths.map((path) => [path, files[path] ?? { kind: 'missing' }]));
    },
  };
  return { snapshot, asked };
}

describe('installations of a snapshot', () => {
  it('are read from files of known names, then from what their commands run', async () => {
    const { snapshot, asked } = snapshotOf({
      'render.yaml': bytes('services:\n  - buildCommand: bin/build\n'),
      'bin/build': bytes('sh bin/more\n'),
      'bin/more': bytes('pip install -r requirements.txt\n'),
      'requirements.txt': bytes('a\n'),
      'src/app.py': bytes(''),
    });
    const found = await readInstallations(snapshot);
    expect(found).toMatchObject({
      installed: [
        {
          file: 'requirements.txt',
          by: { path: 'bin/more', line: 1, column: 1 },
          via: [
            { path: 'render.yaml', line: 2, column: 19 },
            { path: 'bin/build', line: 1, column: 1 },
          ],
          platform: 'render',
          kind: 'deploy',
          command: 'pip install -r requirements.txt',
          certain: true,
          through: 'command',
        },
      ],
      unresolved: [],
    });
    expect(asked).toEqual([['render.yaml'], ['bin/build'], ['bin/more']]);
  });

  it('are not sought without end: scripts that name ever more scripts', async () => {
    const files = Array.from({ length: 9 }, (_, index) => [`bin/s${index}`, bytes(`sh bin/s${index + 1}\n`)] as const);
    const { snapshot, asked } = snapshotOf({ 'a.sh': bytes('sh bin/s0\n'), ...Object.fromEntries(files) });
    expect(await readInstallations(snapshot)).toMatchObject({ installed: [] });
    expect(asked.length).toBe(4);
  });

  it('are not sought again once that takes more than a budget in all', async () => {
    const stages = `FROM a\nCOPY . .\n${'RUN ./s.sh\n'.repeat(3)}`.repeat(1_000);
    const { snapshot, asked } = snapshotOf({
      Dockerfile: bytes(stages),
      's.sh': bytes(`sh more\n${'pip install -r requirements.txt\n'.repeat(200)}`),
      more: bytes('pip install -r requirements.txt\n'),
      'requirements.txt': bytes('a\n'),
    });
    const found = await readInstallations(snapshot);
    expect(asked).toEqual([['Dockerfile', 's.sh']]);
    expect(found).toMatchObject({ wanted: ['more'] });
  });

  it('are none where files cannot be read or are no text; a byte order mark is no part of it', async () => {
    const { snapshot } = snapshotOf({
      'render.yaml': { kind: 'unreadable', why: 'permission denied' },
      'fly.toml': { kind: 'file', bytes: Uint8Array.of(0xff, 0x00) },
      Procfile: bytes('\ufeffweb: pip install -r requirements.txt\n'),
      Pipfile: bytes(''),
      'requirements.txt': bytes(''),
    });
    expect(await readInstallations(snapshot)).toMatchObject({
      installed: [{ by: { path: 'Procfile', line: 1, column: 6 } }],
      unresolved: [],
    });
  });

  it('are not known without a list of files', async () => {
    const refused = problem('limit', 'too many', null);
    const { snapshot } = snapshotOf({});
    expect(await readInstallations({ ...snapshot, files: async () => refused })).toBe(refused);
  });
});
