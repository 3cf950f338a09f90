import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { listFiles } from '../../src/entries/content-files.ts';
import type { Problem } from '../../src/schema/index.ts';
import { formatSource } from './format-source.ts';
import { replaceFile } from './replace-file.ts';

/** What a run over the content found and did. */
export interface FormatRun {
  /** How many files were looked at. */
  files: number;
  /** Files that were untidy, by path from the root; written unless only checked. */
  changed: string[];
  /** Files left as they are, each with its reason. */
  problems: Problem[];
}

/** Tidies every MDX file under `content/`; with `check` it only looks. Links are not followed. */
export async function formatContent(root: string, check: boolean): Promise<FormatRun> {
  const run: FormatRun = { files: 0, changed: [], problems: [] };
  for (const file of await listFiles(root, 'content', '.mdx')) {
    const source = await readFile(path.join(root, file), 'utf8');
    const { text, problem } = formatSource(file, source);
    run.files += 1;
    if (problem) run.problems.push(problem);
    else if (text !== source) {
      run.changed.push(file);
      if (!check) await replaceFile(path.join(root, file), text);
    }
  }
  return run;
}
