import type { Site } from '../views/site.ts';
import { rendering } from './kept/rendering.ts';
import { takeSite } from './site-store.ts';

/** What pages are made from, as the page that is being made sees it; pages and layouts alone ask for it. */
export async function getSite(): Promise<Site> {
  return rendering().getStore()?.site ?? takeSite().site;
}
