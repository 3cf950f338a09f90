import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';

/** `import()` of an address that is put together at run time: from disk, a script that hands itself over. */
const openImport = /\bimport\(\s*(?:\/\*[^*]*\*\/\s*)?(?=`\$\{|[a-zA-Z_$])/g;

/** Files that a script names by their addresses, such as a style sheet it loads when it is needed. */
const namedFile = /(["'`])\/(_astro\/[\w.~@-]+)\1/g;

const fromDisk = (text: string) =>
  text.replaceAll(openImport, 'soTayImport(').replaceAll(namedFile, '(soTayRoot+"$2")');

/**
 * Bundles scripts of the built site into classic ones, all that they import at any time included.
 *
 * @param entries files by the names of the scripts that are made of them.
 */
export async function bundleScripts(
  entries: Readonly<Record<string, string>>,
  outdir: string,
): Promise<void> {
  await build({
    entryPoints: Object.fromEntries(
      Object.entries(entries).map(([name, file]) => [name.replace(/\.js$/, ''), file]),
    ),
    outdir,
    bundle: true,
    format: 'iife',
    minify: true,
    target: 'es2022',
    define: { 'import.meta.url': 'document.baseURI', 'import.meta.env.DEV': 'false' },
    logLevel: 'error',
    plugins: [
      {
        name: 'from-disk',
        setup({ onLoad }) {
          // Nothing is asked for ahead, and no server asks for Trusted Types.
          onLoad({ filter: /preload-helper\..*\.js$/ }, async ({ path: file }) => {
            const [, name = 't'] =
              /export\s*\{\s*\w+ as (\w+)/.exec(await readFile(file, 'utf8')) ?? [];
            return { contents: `export const ${name} = (load) => load();`, loader: 'js' };
          });
          onLoad({ filter: /trusted-addresses\..*\.js$/ }, () => ({ contents: '', loader: 'js' }));
          onLoad({ filter: /_astro[\\/].*\.js$/ }, async ({ path: file }) => {
            const text = await readFile(file, 'utf8');
            return { contents: fromDisk(text), loader: 'js', resolveDir: path.dirname(file) };
          });
        },
      },
    ],
  });
}

/** A script of the built site as one classic script's text; what it exports goes to a global name. */
export async function classicText(file: string, globalName?: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    write: false,
    format: 'iife',
    minify: true,
    target: 'es2022',
    define: { 'import.meta.url': 'undefined' },
    logLevel: 'error',
    ...(globalName === undefined ? {} : { globalName }),
  });
  return outputFiles[0]?.text ?? '';
}
