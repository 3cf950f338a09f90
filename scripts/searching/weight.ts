import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** What a browser loads to search, in bytes as sent, beside the page itself. */
export interface ProgramWeight {
  /** This project's own modules. */
  own: number;
  /** Pagefind with its worker and its WebAssembly. */
  pagefind: number;
}

/** Size as sent: Pagefind's own files are compressed already. */
export function sentSize(file: string, content: Uint8Array): number {
  return /\.pf_\w+$|\.pagefind$/.test(file) ? content.length : gzipSync(content).length;
}

/** Weighs the modules that the results page loads, and Pagefind's program files in `bundle`. */
export async function programWeight(site: string, bundle: string): Promise<ProgramWeight> {
  const page = await readFile(path.join(site, 'tim-kiem', 'index.html'), 'utf8');
  const modules = new Set<string>();
  const box = (await readdir(path.join(site, '_astro'))).filter((name) => /^box\./.test(name));
  for (const name of box) await follow(path.join(site, '_astro', name), modules);
  for (const [, source = ''] of page.matchAll(/<script type="module" src="([^"]+)"/g)) {
    const name = path.basename(source);
    if (/tim-kiem|SearchBox/.test(name)) await follow(path.join(site, '_astro', name), modules);
  }
  return {
    own: await sum([...modules]),
    pagefind: await sum(
      ['pagefind.js', 'pagefind-worker.js', 'wasm.unknown.pagefind'].map((name) =>
        path.join(bundle, name),
      ),
    ),
  };
}

async function follow(file: string, seen: Set<string>): Promise<void> {
  if (seen.has(file)) return;
  seen.add(file);
  const code = await readFile(file, 'utf8');
  for (const [, name = ''] of code.matchAll(
    /(?:from|import)\s*\(?\s*["'`]\.\/([\w.-]+\.js)["'`]/g,
  )) {
    await follow(path.join(path.dirname(file), name), seen);
  }
}

async function sum(files: readonly string[]): Promise<number> {
  const sizes = await Promise.all(files.map(async (file) => sentSize(file, await readFile(file))));
  return sizes.reduce((total, size) => total + size, 0);
}
