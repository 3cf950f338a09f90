import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { headersFile } from '../publishing/headers-file.ts';
import { licencesText } from '../publishing/licences.ts';
import { licences as words } from '../words/publishing.ts';
import type { BundledPackages } from './hosting/bundled-packages.ts';
import { readPackage } from './hosting/read-package.ts';
import { clock } from './watching/watch.ts';

/** Packages of which parts are served that no bundler sees, with the file of their licence. */
const servedBeside = [
  ['@expo-google-fonts/be-vietnam-pro', 'LICENSE_FONT'],
  ['@expo-google-fonts/source-serif-4', 'LICENSE_FONT'],
  ['lucide-static', 'LICENSE'],
  ['pagefind', 'LICENSE'],
] as const;

/** File of the licences under the root of the site. */
const licencesFile = 'giay-phep.txt';

/** Adds what goes out with the pages: headers for the host, licences of what others wrote. */
export function hosting(bundled: BundledPackages): AstroIntegration {
  let root = '';
  let base = '/';
  return {
    name: 'hosting',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'build') return;
        updateConfig({
          vite: { plugins: bundled.plugins(), worker: { plugins: () => bundled.plugins() } },
        });
      },
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      'astro:build:done': async ({ dir, logger }) => {
        clock.begin('hosting');
        const beside = servedBeside.flatMap(([name, file]) => {
          const folder = path.join(root, 'node_modules', name);
          return existsSync(folder) ? readPackage(folder, file) : [];
        });
        const packages = [
          ...[...bundled.folders].sort().map((folder) => readPackage(folder)),
          ...beside,
        ];
        await writeFile(new URL(licencesFile, dir), licencesText(words.own, packages));
        await writeFile(new URL('_headers', dir), headersFile(base));
        logger.info(`Giấy phép của ${packages.length} gói trong ${licencesFile}.`);
      },
    },
  };
}
