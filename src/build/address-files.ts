import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { serverFiles } from '../addresses/server-rules.ts';
import { addressPlan } from '../addresses/site-addresses.ts';
import { writtenForms } from '../addresses/written-forms.ts';
import { numbersWithoutPage } from '../library/number-pages.ts';
import { takeSite } from './site-store.ts';
import { clock } from './watching/watch.ts';

/** Writes what web servers are told of moved addresses and of their written forms. */
export function addressFiles(): AstroIntegration {
  let base = '/';
  return {
    name: 'address-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': async ({ dir }) => {
        clock.begin('addresses');
        const { library, published } = takeSite().site;
        const { moved } = addressPlan(published, library);
        const numbers = numbersWithoutPage(library);
        const files = serverFiles({
          moved: new Map([...moved].filter(([from]) => !numbers.has(from))),
          ...{ numbers, forms: writtenForms(library), base },
        });
        for (const [name, text] of files) {
          const file = path.join(fileURLToPath(dir), name);
          await mkdir(path.dirname(file), { recursive: true });
          await writeFile(file, text);
        }
      },
    },
  };
}
