import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { contentCheck } from './src/build/content-check.ts';
import { publish } from './src/build/publish.ts';
import { searchIndex } from './src/build/search-index.ts';
import { markdownFeatures } from './src/schema/index.ts';

const { SITE_URL, BASE_PATH } = process.env;

export default defineConfig({
  ...(SITE_URL ? { site: SITE_URL } : {}),
  ...(BASE_PATH ? { base: BASE_PATH } : {}),
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  // The default drops the space between inline elements on two lines, gluing words together.
  compressHTML: true,
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 8 },
  // Inlined scripts and fonts would need their own hashes in the Content-Security-Policy.
  vite: { build: { assetsInlineLimit: 0 } },
  devToolbar: { enabled: false },
  markdown: {
    syntaxHighlight: false,
    // For pages of the site's own written in MDX; entries are read by src/body.
    processor: satteri({ features: markdownFeatures }),
  },
  // Order: bad content stops the build first; the index is made of the pages; publishing comes last.
  integrations: [contentCheck(), mdx(), searchIndex(), publish()],
});
