import { configDefaults, defineConfig } from 'vitest/config';

const browserTests = 'src/e2e/**/*.test.ts';

// Tests that need Astro's own settings have a config of their own, so that a mistake in
// astro.config.mjs does not take all other tests down with it: vitest.astro.config.ts.
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          // Some unit tests run a small Astro build or read the whole content; a busy machine is no failure.
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // Modules are pure: a worker loads each once, not anew for every file of tests.
          isolate: false,
          // Vitest would leave one of two cores to other work; in `npm test` little runs beside it.
          maxWorkers: 2,
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: [...configDefaults.exclude, browserTests, 'src/**/*.astro.test.ts'],
        },
      },
      {
        test: {
          name: 'e2e',
          include: [browserTests],
          // A browser a worker, shared by its files: more than two starve each other on two cores.
          maxWorkers: 2,
          isolate: false,
          // What a page is waited for may take long on a busy machine; a failing test waits as long.
          testTimeout: 60_000,
          hookTimeout: 120_000,
          expect: { poll: { timeout: 20_000 } },
        },
      },
    ],
  },
});
