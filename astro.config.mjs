import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { markdownPlugins } from './src/body/render.ts';
import { contentCheck } from './src/build/content-check.ts';
import { prosePlugins } from './src/build/prose/prose-plugins.ts';
import { publish } from './src/build/publish.ts';
import { searchIndex } from './src/build/search-index.ts';
import { createScanner } from './src/citations/index.ts';
import { readVocabularyFiles } from './src/entries/read-content.ts';
import { markdownFeatures } from './src/schema/index.ts';

const vocabulary = await readVocabularyFiles(process.cwd());
const { SITE_URL, BASE_PATH } = process.env;
const plugins = markdownPlugins(createScanner(vocabulary.citations));

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
    processor: satteri({
      mdastPlugins: plugins.mdastPlugins,
      hastPlugins: [...plugins.hastPlugins, prosePlugins(BASE_PATH ?? '/')],
      // Anchors that were published stay, however a heading is reworded: `## Tên { #neo }`.
      features: { ...markdownFeatures, headingAttributes: true },
    }),
  },
  // Order: bad content stops the build first; the index is made of the pages; publishing comes last.
  integrations: [contentCheck(), mdx(), searchIndex(), publish()],
});
