import type { Plugin } from 'vite';

/**
 * The file that holds a module which a script of its own bundle loads later: pages tell the browser of it, so that it
 * need not wait for the script. Handed from the bundler to the bundled pages by the process they share.
 */
const slot = Symbol.for('so-tay-dan-van/bundled-modules');
const shared: typeof globalThis & { [slot]?: Map<string, string> } = globalThis;

/** Notes under which names the modules loaded later are bundled; a plugin of `worker` in Vite's settings. */
export function noteBundledModules(): Plugin {
  return {
    name: 'note-bundled-modules',
    generateBundle(_, bundle) {
      const files = shared[slot] ?? new Map<string, string>();
      for (const part of Object.values(bundle)) {
        if (part.type === 'chunk' && part.isDynamicEntry && part.facadeModuleId !== null)
          files.set(part.facadeModuleId.replaceAll('\\', '/'), part.fileName);
      }
      shared[slot] = files;
    },
  };
}

/**
 * The file, from the site's root, of a module that is loaded later.
 *
 * @param module its path under `src/`.
 * @returns undefined where nothing is bundled, as while the site is developed.
 */
export function bundledAs(module: string): string | undefined {
  const found = [...(shared[slot] ?? [])].find(([path]) => path.endsWith(`/src/${module}`));
  return found?.[1];
}
