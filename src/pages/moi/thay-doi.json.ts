import type { APIRoute } from 'astro';
import { getSite } from '../../build/site.ts';
import { changesFile } from '../../views/changes/log-page.ts';

/** The latest changes, for what a reader's browser tells of them. */
export const GET: APIRoute = async () => Response.json(changesFile(await getSite()));
