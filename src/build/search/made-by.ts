import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** Modules that decide what of a page the full text holds and how it lies in files. */
const modules = [
  './page-text.ts',
  './text-part.ts',
  '../../search/full-text/page.ts',
  '../../search/full-text/stroke.ts',
  '../../html/escape.ts',
];
const packages = ['pagefind', 'htmlparser2'];

/** A hash of all programs that make the full text: a part that others made is not kept. */
export async function madeBy(root: string): Promise<string> {
  const files = [
    ...modules.map((name) => new URL(name, import.meta.url)),
    ...packages.map((name) => path.join(root, 'node_modules', name, 'package.json')),
  ];
  const hash = createHash('sha256');
  for (const file of files) hash.update(await readFile(file));
  return hash.digest('base64url').slice(0, 16);
}
