import { env } from 'node:process';
import { defineConfig } from 'vitest/config';

/** The core: what decides. Nearly every branch of it has a test. */
const core = ['python', 'documents', 'policy', 'compare', 'fix', 'deployments', 'report'];

/** Where a machine wants the counts: `.ci/run` reads them from this file. */
const report = env['TEST_REPORT'];

// Where a hook of git runs the tests, git says by variables which repository is meant: the tests have their own, and what
// they commit there must not end up in that of the user.
for (const name of Object.keys(env)) if (/^GIT_(?!EXEC_PATH$)/.test(name)) delete env[name];

export default defineConfig({
  test: {
    include: ['__tests__/**/*.test.ts'],
    // `npm run mutation` leaves these away.
    tags: [{ name: 'large', description: 'input of unusual size: tells how long it takes, and little else' }],
    // Tests that start Node, npm or git take seconds on a small machine.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // What the user's git is told (line ends, signatures, hooks) is nothing to the tests.
    env: { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' },
    ...(report === undefined ? {} : { reporters: ['default', ['json', { outputFile: report }]] }),
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      reporter: ['text-summary', 'html', 'json-summary'],
      thresholds: {
        ...Object.fromEntries(core.map((folder) => [`src/${folder}/**/*.ts`, { branches: 95 }])),
        'src/{problem,pipeline}.ts': { branches: 95 },
      },
    },
  },
});
