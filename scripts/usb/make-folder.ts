import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { bundleScripts, classicText } from './bundle.ts';
import { rewritePage, usbFolder } from './rewrite-page.ts';

/** Files that only a server, a machine or an installed site has a use for. */
const leftOut =
  /^(?:_headers|_redirects|sw\.js|robots\.txt|manifest\.webmanifest|du-lieu\/(?!(?:.*\/)?index\.html$).*|_may-chu\/.*|llms\.txt|ngoai-tuyen\/kho\.json)$|\.(?:br|gz|xml|md|csv|woff2)$/;

/** Scripts that were bundled by themselves, which the bundler names with a dash. */
const ownBundle = /^_astro\/[\w.]+(?:-[\w.]+)*-[\w-]{8}\.js$/;

/** What became of a site. */
export interface UsbFolder {
  readonly pages: number;
  readonly files: number;
  readonly bytes: number;
}

/**
 * Writes a built site anew so that it can be opened from disk.
 *
 * @param site the built site, at the base path `/`.
 * @param target an own folder; what is in it goes.
 * @param shim the script that stands before all others, `src/client/usb/from-disk.ts`.
 */
export async function makeUsbFolder(
  site: string,
  target: string,
  shim: string,
): Promise<UsbFolder> {
  await rm(target, { recursive: true, force: true });
  const names = (await readdir(site, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(site, path.join(entry.parentPath, entry.name)))
    .map((name) => name.split(path.sep).join('/'))
    .filter((name) => !leftOut.test(name));
  const sum = { pages: 0, files: 0, bytes: 0 };
  const put = async (name: string, content: string | Uint8Array) => {
    const file = path.join(target, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content);
    sum.files += 1;
    sum.bytes += Buffer.byteLength(content);
  };
  const scripts = new Set<string>();
  for (const name of names) {
    const file = path.join(site, name);
    if (name.endsWith('.html')) {
      const html = await readFile(file, 'utf8');
      for (const [, script = ''] of html.matchAll(
        /<script type="module" src="\/_astro\/([^"]+)"/g,
      )) {
        scripts.add(script);
      }
      await put(name, rewritePage(html, name));
      sum.pages += 1;
    } else if (name.endsWith('.css')) {
      await put(name, await inlineFonts(await readFile(file, 'utf8'), site));
    } else if (/^tim\/.*\/pagefind\.js$/.test(name)) {
      const text = await classicText(file, 'soTayPagefind');
      await put(handedOver(name), `${text}\n${handOver(name, '')}`);
    } else if (ownBundle.test(name)) {
      // Some are imported, some are the programs of workers, and one is read as a text.
      scripts.add(path.basename(name));
      await put(handedOver(name), handOver(name, await classicText(file)));
    } else if (/\.(?:svg|png|txt|ico)$/.test(name) && !name.startsWith('tim/')) {
      await put(name, await readFile(file));
    } else if (!name.endsWith('.js')) {
      await put(handedOver(name), handOver(name, await readFile(file)));
    }
  }
  const entries = Object.fromEntries(
    [...scripts].map((name) => [name, path.join(site, '_astro', name)]),
  );
  const folder = path.join(target, usbFolder);
  await bundleScripts({ ...entries, 'tu-dia.js': shim }, folder);
  for (const name of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (name.isFile() && name.parentPath === folder) sum.files += 1;
  }
  return sum;
}

const handedOver = (name: string) => `${usbFolder}/tep/${name}.js`;

/** A file as a script that hands its content over: texts as they are, all else in base 64. */
function handOver(name: string, content: string | Uint8Array): string {
  const isText = typeof content === 'string' || /\.(?:json|txt|js)$/.test(name);
  const value = isText ? content.toString() : { base64: Buffer.from(content).toString('base64') };
  return `soTayFile(${JSON.stringify(name)},${JSON.stringify(value)})`;
}

/** From disk, a style sheet of one folder may not load a font of another. */
async function inlineFonts(css: string, site: string): Promise<string> {
  let text = css;
  for (const [all, name = ''] of css.matchAll(/url\(["']?\/(_astro\/[^"')]+\.woff2)["']?\)/g)) {
    const font = await readFile(path.join(site, name), 'base64');
    text = text.replaceAll(all, `url(data:font/woff2;base64,${font})`);
  }
  return text;
}
