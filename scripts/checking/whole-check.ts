import { addressProblems } from '../../src/addresses/site-addresses.ts';
import {
  allProblems,
  type FurtherCheck,
  legibleEntries,
  withoutMadeUp,
} from '../../src/checks/check-content.ts';
import { readIfThere } from '../../src/entries/content-files.ts';
import type { Content } from '../../src/entries/read-content.ts';
import { inOrder, type Problem } from '../../src/schema/index.ts';
import { contentLabelsFile } from '../citing/labels/labels.ts';
import { readDictionary } from './dictionary.ts';
import { labelProblems } from './label-problems.ts';
import { spellingProblems, styleProblems } from './noted-problems.ts';

/** What a whole check found. */
export interface Checked {
  files: number;
  entries: number;
  /** In the order of files and lines. */
  problems: Problem[];
  /** Text of each file that has a problem, as far as it can be shown. */
  texts: ReadonlyMap<string, string>;
}

/** Checks a content by every rule there is: what a build asks for, spelling, style of Markdown, labels of citations. */
export async function createWholeCheck(
  root: string,
  day: string,
): Promise<(content: Content) => Promise<Checked>> {
  const words = await readDictionary();
  const spelling: FurtherCheck = (content) => {
    const found = legibleEntries(content).flatMap((entry) =>
      spellingProblems(entry, words, content.notes),
    );
    return withoutMadeUp(found, content);
  };
  return async (content) => {
    const labels = await readIfThere(root, contentLabelsFile);
    const problems = allProblems(content, day, spelling, addressProblems, (_, library) =>
      labels === undefined ? [] : labelProblems(labels, library.mentions),
    );
    // A body that cannot be read has said so, and is not tidied.
    const broken = new Set(
      problems.filter(({ code }) => code === 'than-bai').map(({ file }) => file),
    );
    for (const entry of content.entries) {
      if (broken.has(entry.file)) continue;
      const source = content.sources.get(entry.file) ?? '';
      problems.push(...styleProblems(entry, source, content.notes));
    }
    const texts = new Map<string, string>();
    for (const file of new Set(problems.map(({ file }) => file))) {
      const text =
        content.sources.get(file) ?? (await readIfThere(root, file).catch(() => undefined));
      if (text !== undefined) texts.set(file, text);
    }
    const { files, entries } = content;
    return { files, entries: entries.length, problems: inOrder(problems), texts };
  };
}
