import { defineConfig } from 'vitest/config';

/** Journeys: whole tasks in the real app, one after the other, since they share a screen and two cores. */
export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  test: {
    include: ['test/journeys/**/*.journey.ts'],
    globalSetup: ['test/support/journey-setup.ts'],
    pool: 'forks',
    fileParallelism: false,
    testTimeout: 180_000,
    hookTimeout: 120_000,
  },
});
