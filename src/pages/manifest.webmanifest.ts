import type { APIRoute } from 'astro';
import { getSite } from '../build/site.ts';
import { appManifest } from '../views/offline/manifest.ts';

/** What a device shows of the site where it is installed. */
export const GET: APIRoute = async () => Response.json(appManifest(await getSite()));
