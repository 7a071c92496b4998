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
    expect: { poll: { timeout: 15_000 } },
    // A journey drives four processes and a screen on two cores. One that fails is walked once more and its retry is
    // reported; one that fails twice fails.
    retry: 1,
    hookTimeout: 120_000,
  },
});
