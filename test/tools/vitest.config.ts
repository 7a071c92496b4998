import { defineConfig } from 'vitest/config';

/** Unit tests: everything in test/ but the journeys in the real app, which test/journeys/ runs on its own. */
export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    exclude: ['test/journeys/**', 'node_modules/**', 'out/**'],
    globalSetup: ['test/support/outside-readers.ts'],
    pool: 'forks',
    // A command line is started anew by each test of it; on a busy machine that takes seconds.
    testTimeout: 60_000,
  },
});
