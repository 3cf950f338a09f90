import { getViteConfig } from 'astro/config';

/** For tests that render `.astro` or `.mdx` as the site does, with the settings of astro.config.mjs. */
export default getViteConfig({
  test: {
    name: 'astro',
    include: ['src/**/*.astro.test.ts'],
    testTimeout: 60_000,
    // The site's components are pure too: loaded once, not anew for every file of tests.
    isolate: false,
    passWithNoTests: false,
  },
});
