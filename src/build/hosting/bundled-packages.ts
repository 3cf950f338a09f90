import path from 'node:path';
import type { AstroIntegration } from 'astro';

type Setup = NonNullable<AstroIntegration['hooks']['astro:config:setup']>;
type Vite = NonNullable<Parameters<Parameters<Setup>[0]['updateConfig']>[0]['vite']>;
type VitePlugins = NonNullable<Vite['plugins']>;

/** Notes which packages the scripts of the site are bundled from. */
export interface BundledPackages {
  /** The plugins that note them; for the bundle of pages and, made anew, for that of workers. */
  plugins(): VitePlugins;
  /** Notes a module that another bundler took. */
  note(moduleId: string): void;
  /** The folders of the packages found so far. */
  readonly folders: ReadonlySet<string>;
}

/** What the bundler says of each piece it wrote. */
interface Chunk {
  readonly moduleIds?: readonly string[];
}

export function bundledPackages(): BundledPackages {
  const folders = new Set<string>();
  const note = (moduleId: string) => {
    const folder = packageFolder(moduleId);
    if (folder !== undefined) folders.add(folder);
  };
  return {
    folders,
    note,
    plugins: () => [
      {
        name: 'so-tay:bundled-packages',
        // What renders the pages stays on this machine: its licences are no reader's concern.
        applyToEnvironment: ({ name }) => name === 'client',
        generateBundle(_options, bundle: Readonly<Record<string, Chunk>>) {
          for (const { moduleIds = [] } of Object.values(bundle)) {
            moduleIds.forEach(note);
          }
        },
      },
    ],
  };
}

/** The folder of the package that a module belongs to; undefined for a module of this project. */
export function packageFolder(moduleId: string): string | undefined {
  const file = moduleId.replace(/^\0/, '').split(/[?#]/)[0] ?? '';
  const found = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(file)?.[1];
  return found && path.isAbsolute(found) ? found : undefined;
}
