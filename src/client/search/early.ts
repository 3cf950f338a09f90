import { type Manifest, paths } from '../../search/files/files.ts';
import { fileOnRing } from '../../search/files/ring.ts';
import { isPlainLink } from '../../search/words/filler.ts';
import { fold } from '../../vietnamese/fold.ts';
import { putEarly } from './early-files.ts';
import { fetchFile } from './fetch-file.ts';

/**
 * Asks for what the words of the address will need, while the program of the search is still on its way: on a slow
 * line each file that is asked for only when the one before has come costs half a second. A bundle of its own, so
 * small that it comes first; where a number was typed it does nothing, for a number needs none of it.
 */
const query = new URLSearchParams(location.search).get('q') ?? '';
/** Words beyond these are left to the program: the first results are known by fewer. */
const mostWords = 5;

if (query.trim() !== '' && !/\d/.test(query)) {
  const module = document.documentElement.dataset['early'];
  if (module) preload(module);
  void expectWords().catch(() => {});
}

function preload(href: string): void {
  const rel = 'modulepreload';
  document.head.append(Object.assign(document.createElement('link'), { rel, href }));
}

async function expectWords(): Promise<void> {
  const asked = fetchFile(paths.manifest);
  putEarly(
    paths.manifest,
    asked.then((response) => response.clone()),
  );
  const { version, headings } = (await (await asked).json()) as Manifest;
  // A guess that costs little: what else the program makes of the words, it asks for itself.
  const words = fold(query.normalize('NFC')).match(/[a-z]+/g) ?? [];
  const content = [...new Set(words)].filter((word) => !isPlainLink(word)).slice(0, mostWords);
  const shards = content.map((word) => fileOnRing(headings, word));
  const files = [paths.words, ...new Set(shards.map(paths.headings))];
  for (const path of files) putEarly(`${version}/${path}`, fetchFile(`${version}/${path}`));
}
