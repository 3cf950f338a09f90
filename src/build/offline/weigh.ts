import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { addressOf, type BuiltFile } from './make-inventory.ts';

/** Files that are packed in themselves. */
const packed = /\.(?:woff2|png|jpe?g|webp|pf_\w+|pagefind)$/;
const scripts = /\.(?:js|css)$/;

/** What a style sheet, a script or a font is named by in a script or a style sheet, behind a slash or a quote. */
const named = /(?<=[/"'`(])[\w.~@-]+\.(?:js|css|woff2)\b/g;
/** The same in a page, which names them by their address: looking behind every letter of all pages takes seconds. */
const namedInPage = /_astro\/([\w.~@-]+\.(?:js|css|woff2))\b/g;

/**
 * A file as the list of files has it.
 *
 * @param file its path below the site's root.
 * @param sizes packed sizes by revision, which packing adds to: packing takes longer than all else.
 */
export function weigh(file: string, content: Uint8Array, sizes: Map<string, number>): BuiltFile {
  // As `revisionOf` of `src/offline` names it, without waiting for another thread.
  const revision = createHash('sha256').update(content).digest('hex').slice(0, 16);
  const size = sizes.get(revision) ?? packedSize(file, content);
  sizes.set(revision, size);
  return { path: addressOf(file), revision, size, names: namesIn(file, content) };
}

/** As a server packs it that packs while it sends; what is packed already would grow. */
const packedSize = (file: string, content: Uint8Array): number =>
  packed.test(file) ? content.length : Math.min(content.length, gzipSync(content).length);

function namesIn(file: string, content: Uint8Array): string[] {
  const isScript = scripts.test(file);
  if (!isScript && !file.endsWith('.html')) return [];
  // Names are plain letters, whatever stands around them.
  const text = Buffer.from(content.buffer, content.byteOffset, content.length).toString('latin1');
  const found = text.matchAll(isScript ? named : namedInPage);
  return [...new Set(Array.from(found, ([whole, name = whole]) => alone(name)))];
}

const names = new Map<string, string>();

/** The same name, cut out of no page: a part of a text keeps all of it in memory, here every page of the site. */
function alone(name: string): string {
  const known = names.get(name);
  if (known !== undefined) return known;
  const own = Buffer.from(name, 'latin1').toString('latin1');
  names.set(own, own);
  return own;
}
