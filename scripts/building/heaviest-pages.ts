import { readdirSync } from 'node:fs';
import { createScales, type PageWeight } from './page-scales.ts';
import { createTemplates } from './template-of.ts';

/** A template, how many pages it makes, and the heaviest of them. */
export interface TemplateWeight {
  template: string;
  pages: number;
  heaviest: PageWeight;
}

/** Weighs every page of a site; the template with the heaviest page comes first. */
export function heaviestPages(site: string, routes: string, base = '/'): TemplateWeight[] {
  const templateOf = createTemplates(routes);
  const { weigh } = createScales(site, base);
  const found = new Map<string, TemplateWeight>();
  for (const file of readdirSync(site, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.html')) continue;
    const weight = weigh(file);
    const template = templateOf(weight.page);
    const known = found.get(template);
    if (known === undefined) found.set(template, { template, pages: 1, heaviest: weight });
    else {
      known.pages += 1;
      if (weight.html > known.heaviest.html) known.heaviest = weight;
    }
  }
  return [...found.values()].toSorted((a, b) => b.heaviest.html - a.heaviest.html);
}
