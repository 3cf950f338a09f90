import { getViteConfig } from 'astro/config';
import { configDefaults, defineConfig } from 'vitest/config';

const browserTests = 'src/e2e/**/*.test.ts';
const astroTests = 'src/**/*.astro.test.ts';

/** Files whose tests render `.astro` or `.mdx`, and so need Astro's own Vite settings. */
const astroProject = getViteConfig({
  test: { name: 'astro', include: [astroTests], testTimeout: 30_000 },
});

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          // Some unit tests run a small Astro build; a busy machine is no failure.
          testTimeout: 60_000,
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: [...configDefaults.exclude, browserTests, astroTests],
        },
      },
      astroProject,
      {
        test: {
          name: 'e2e',
          include: [browserTests],
          // A browser a worker: more than two starve each other on two cores.
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
