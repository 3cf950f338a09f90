import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Folders whose code decides what is noted of a file. A test holds that nothing that makes a note imports from elsewhere.
 */
export const notingFolders = [
  'src/vietnamese',
  'src/html',
  'src/words',
  'src/provisions',
  'src/citations',
  'src/schema',
  'src/body',
  'src/mottos',
  'src/search',
  'src/models',
  'src/review',
  'src/entries',
  'src/library',
  'src/checks',
  'scripts/format',
  'scripts/checking',
] as const;

/** What npm installed, with its versions; what stands for a module here and in a browser. */
const packages = [path.join('node_modules', '.package-lock.json'), 'package.json'];

/**
 * A hash of the program that reads: its code, the installed packages, the version of Node.
 *
 * @param project the folder in which the code lies.
 */
export function programVersion(project: string): string {
  const sum = createHash('sha256').update(JSON.stringify([process.version, process.platform]));
  for (const folder of notingFolders) {
    for (const file of filesIn(path.join(project, folder))) {
      sum.update(JSON.stringify(path.relative(project, file))).update(readFileSync(file));
    }
  }
  for (const file of packages) sum.update(readFileSync(path.join(project, file)));
  return sum.digest('base64url');
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}
