/** `npm run check:links`: checks the links, anchors and security policy of the built site. */
import { readdirSync, readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { checkSite } from './links/check-site.ts';
import { reportText } from './links/report.ts';
import { basePath } from './serving/base-path.ts';

const dist = path.resolve(import.meta.dirname, '..', 'dist');
const base = basePath(process.env['BASE_PATH']);
const siteUrl = process.env['SITE_URL'];

const folder = realFolder(dist);
const report = checkSite({
  files: new Set(folder === undefined ? [] : filesBelow(folder)),
  read: (file) => readFileSync(path.join(folder ?? dist, file), 'utf8'),
  base,
  origin: siteUrl ? new URL(siteUrl).origin : undefined,
});
const failed = report.pages === 0 || report.problems.length > 0;
(failed ? console.error : console.log)(reportText(report, base));
if (failed) process.exitCode = 1;

/** `dist` is a link to the current release: a release published meanwhile must not mix in. */
function realFolder(link: string): string | undefined {
  try {
    return realpathSync(link);
  } catch {
    return undefined;
  }
}

function filesBelow(root: string): string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
    .map((file) => file.split(path.sep).join('/'));
}
