/** `npm run serve`: serves the site that was built last, without building it again. */
import path from 'node:path';
import { serveSite } from './serving/serve-site.ts';

await serveSite(path.resolve(import.meta.dirname, '..'));
