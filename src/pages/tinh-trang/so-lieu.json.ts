import type { APIRoute } from 'astro';
import { getSite } from '../../build/site.ts';
import history from '../../views/state/history.jsonl?raw';
import { readHistory } from '../../views/state/history.ts';
import { stateFile } from '../../views/state/state-page.ts';

/** The figures of the library's state, for programs. */
export const GET: APIRoute = async () =>
  Response.json(stateFile(await getSite(), readHistory(history)));
