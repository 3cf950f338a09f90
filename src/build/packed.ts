import { gzipSync } from 'node:zlib';

/**
 * Data that only a script of the site reads, packed by the build and not by the server: hosts count
 * bytes as they lie. `client/fetch-packed.ts` unpacks it; the name ends in `.nen`, which no server
 * takes for a packed form of another file.
 */
export function packed(content: unknown): Response {
  return new Response(gzipSync(JSON.stringify(content), { level: 9 }));
}
