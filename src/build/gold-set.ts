import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';

/** The citations of the library's own content with the documents they mean, given by hand. */
const goldFile = 'scripts/citing/labels/content.yaml';

/** The gold set as lines of JSON; none where the project holds none, as the small sites of tests. */
export async function goldSetLines(root: string): Promise<string> {
  const source = await readFile(path.join(root, goldFile), 'utf8').catch(() => '{}');
  const byEntry = parse(source) as Record<string, readonly object[]>;
  return Object.entries(byEntry)
    .flatMap(([entry, labels]) => labels.map((label) => `${JSON.stringify({ entry, ...label })}\n`))
    .join('');
}
