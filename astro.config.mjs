import { fileURLToPath } from 'node:url';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

import { addressFiles } from './src/build/address-files.ts';
import { buildInputs } from './src/build/build-inputs.ts';
import { noteBundledModules } from './src/build/bundled-modules.ts';
import { content } from './src/build/content.ts';
import { bundledPackages } from './src/build/hosting/bundled-packages.ts';
import { hosting } from './src/build/hosting.ts';
import { keepPages } from './src/build/keep-pages.ts';
import { offline } from './src/build/offline.ts';
import { headingIdsPlugin } from './src/build/prose/heading-ids.ts';
import { prosePlugins } from './src/build/prose/prose-plugins.ts';

import { publish } from './src/build/publish.ts';
import { searchIndex } from './src/build/search-index.ts';
import { watching } from './src/build/watching.ts';
import { markdownFeatures } from './src/schema/index.ts';

const served = bundledPackages();
const { site, base } = buildInputs(process.env);

export default defineConfig({
  ...(site ? { site } : {}),
  ...(base ? { base } : {}),
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  // The default drops the space between inline elements on two lines, gluing words together.
  compressHTML: true,
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 8 },
  // Inlined scripts and fonts would need their own hashes in the Content-Security-Policy.
  // Bundles of their own (`?worker&url`) are modules: the search loads a part of itself later.
  vite: {
    build: { assetsInlineLimit: 0 },
    worker: { format: 'es', plugins: () => [noteBundledModules()] },
    resolve: {
      alias: {
        // For browsers it reads names of characters by `innerHTML`, which the policy of the pages forbids.
        'decode-named-character-reference': fileURLToPath(
          new URL('node_modules/decode-named-character-reference/index.js', import.meta.url),
        ),
      },
    },
  },
  devToolbar: { enabled: false },
  logger: {
    entrypoint: fileURLToPath(new URL('src/build/watching/build-log.ts', import.meta.url)),
  },
  markdown: {
    syntaxHighlight: false,
    // For the site's own pages written in MDX; entries are read by src/body.
    processor: satteri({
      hastPlugins: [headingIdsPlugin, prosePlugins(base ?? '/')],
      // Anchors that were published stay, however a heading is reworded: `## Tên { #neo }`.
      features: { ...markdownFeatures, headingAttributes: true },
    }),
  },
  // Order: watching begins before all; the content is read first, and stops the build when it is bad; the index is made of the pages; what servers are told comes next, then what is read without a network, headers and licences; publishing comes last.
  integrations: [
    watching(),
    content(),
    keepPages(),
    mdx(),
    searchIndex(),
    addressFiles(),
    offline(served),
    hosting(served),
    publish(),
  ],
});
