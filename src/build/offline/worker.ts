import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { injectManifest } from 'workbox-build';

/**
 * Makes the service worker of a built site: one file at the root, since it may only look after what
 * lies below it.
 *
 * @param root the project.
 * @param folder the built site.
 * @param shell files of the page that is shown when nothing else is there, below the folder.
 * @returns the packages that are part of it, by their modules.
 */
export async function writeWorker(
  root: string,
  folder: string,
  shell: readonly string[],
): Promise<string[]> {
  const work = await mkdtemp(path.join(os.tmpdir(), 'worker-'));
  try {
    const bundled = path.join(work, 'sw.js');
    const { metafile } = await build({
      entryPoints: [path.join(root, 'src/client/offline/worker.ts')],
      outfile: bundled,
      bundle: true,
      minify: true,
      format: 'iife',
      target: 'es2022',
      // Workbox logs to the console in any other mode.
      define: { 'process.env.NODE_ENV': '"production"' },
      metafile: true,
      absWorkingDir: root,
      logLevel: 'warning',
    });
    const { warnings } = await injectManifest({
      swSrc: bundled,
      swDest: path.join(folder, 'sw.js'),
      globDirectory: folder,
      globPatterns: [...shell],
      dontCacheBustURLsMatching: /^_astro\//,
      manifestTransforms: [
        (entries) => ({
          manifest: entries.map((entry) => ({
            ...entry,
            url: entry.url.replace(/index\.html$/, ''),
          })),
        }),
      ],
    });
    if (warnings.length > 0) throw new Error(warnings.join('\n'));
    return Object.keys(metafile.inputs).map((input) => path.join(root, input));
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}
