import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import vietnamese from 'dictionary-vi';
import { spellingWords } from '../../src/checks/spelling.ts';

/** Words that are right and that the dictionary lacks, one a line. */
const ownWords = join(import.meta.dirname, 'words.txt');

/** The syllables of the dictionary of Hunspell, whose flags Vietnamese has no use for, and our own words. */
export async function readDictionary(): Promise<ReadonlySet<string>> {
  const lines = new TextDecoder().decode(vietnamese.dic).split('\n').slice(1);
  const own = (await readFile(ownWords, 'utf8'))
    .split('\n')
    .filter((line) => !line.startsWith('#'));
  return spellingWords(
    [...lines, ...own].map((line) => (line.split('/')[0] ?? '').trim()).filter(Boolean),
  );
}
