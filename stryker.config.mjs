import { env } from 'node:process';

/**
 * How `npm run mutation` changes one folder, `MUTATION_FOLDER`, and sees whether its tests notice.
 * What comes out is in `mutation/<folder>/`.
 */
const folder = env.MUTATION_FOLDER ?? '';

export default {
  mutate: [`src/${folder}/**/*.ts`],
  testRunner: 'in-process',
  plugins: ['./scripts/mutation/in-process.ts'],
  coverageAnalysis: 'perTest',
  // What runs when a module is loaded (tables, mostly) would need a new process for each change: twenty times the time.
  ignoreStatic: true,
  reporters: ['progress-append-only', 'json', 'html'],
  jsonReporter: { fileName: `mutation/${folder}/mutation.json` },
  htmlReporter: { fileName: `mutation/${folder}/mutation.html` },
  tempDirName: `mutation/${folder}/sandbox`,
  ignorePatterns: ['/mutation', '/dist', '/coverage', '/docs', '/demo', '/bench', '/examples', '/fuzz'],
  // Beside one and a half times what the tests took: a busy machine is not a loop without end.
  timeoutMS: 5_000,
};
