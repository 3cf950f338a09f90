import type { APIRoute } from 'astro';
import { goldSetLines } from '../../build/gold-set.ts';

/** The gold set of citations, a line each. */
export const GET: APIRoute = async () => new Response(await goldSetLines(process.cwd()));
