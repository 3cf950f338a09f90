import type { Site } from '../views/site.ts';
import { takeSite } from './site-store.ts';

/** What pages are made from; pages and layouts alone ask for it. */
export async function getSite(): Promise<Site> {
  return takeSite().site;
}
