import { cp, mkdir, mkdtemp, rm, symlink } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { readContent } from '../../src/entries/read-content.ts';
import { type Counts, generateLibrary } from './generate.ts';
import { writeLibrary } from './write-library.ts';

/** What a build reads beside the packages. */
const parts = [
  'HUONG-DAN.md',
  'src',
  'content',
  'public',
  'scripts',
  'astro.config.mjs',
  'package.json',
  'tsconfig.json',
];

/** This project with a generated library beside its content, in a folder of its own. */
export interface ProjectCopy {
  root: string;
  /** How many entries it holds, the real ones too. */
  entries: number;
  /** Paths of all, the generated ones first, documents before others. */
  files: readonly string[];
  remove(): Promise<void>;
}

/**
 * Copies the project and adds a generated library, never to `content/` itself.
 *
 * @param folder where to; left out, a temporary folder.
 * @throws Error when the folder is there and holds something.
 */
export async function copyProject(
  counts: Counts,
  today: string,
  { folder, seed }: { folder?: string; seed?: number } = {},
): Promise<ProjectCopy> {
  const root = folder ?? (await mkdtemp(path.join(os.tmpdir(), 'do-quy-mo-')));
  await mkdir(root, { recursive: true });
  for (const name of parts) {
    await cp(name, path.join(root, name), { recursive: true, errorOnExist: true, force: false });
  }
  await symlink(path.resolve('node_modules'), path.join(root, 'node_modules'), 'junction');
  const content = await readContent('.');
  const entries = generateLibrary(content, counts, today, seed);
  await writeLibrary(root, entries, today);
  return {
    root,
    entries: content.entries.length + entries.length,
    files: [...entries, ...content.entries].map(({ file }) => file),
    remove: () => rm(root, { recursive: true, force: true }),
  };
}
