/** `npm run pack:citations`: makes an installable package of the citation engine and its data. */
import path from 'node:path';
import { makePackage } from './citing/package/make-package.ts';
import { packFolder } from './citing/package/pack-folder.ts';

const root = path.resolve(import.meta.dirname, '..');
const folder = path.join(root, '.build', 'citations', 'package');
await makePackage(root, folder);
const archive = packFolder(folder, path.dirname(folder));
console.log(
  `Gói viện dẫn: ${path.relative(root, archive)}. Cài: npm install ./${path.basename(archive)}`,
);
