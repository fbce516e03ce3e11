import { defineConfig } from 'vitest/config';
import { tags } from './vitest.config.ts';

/**
 * The tests that `npm run mutation` runs thousands of times: those of the core that need no process and no built program.
 * What is left away would take most of the time and find little:
 * - inputs without end, which hold how long something takes, not what comes out;
 * - most cases of the properties;
 * - the late loading of character tables: it is told of a fresh process, and here one process runs everything.
 */
export default defineConfig({
  test: {
    include: ['__tests__/{python,documents,compare,fix,pipeline}/**/*.test.ts'],
    exclude: ['__tests__/documents/character-tables.test.ts'],
    tags: tags.map((tag) => ({ ...tag, skip: true })),
    env: { PROPERTY_CASES: '40' },
    setupFiles: ['__tests__/same-cases.ts'],
    isolate: false,
    testTimeout: 30_000,
  },
});
