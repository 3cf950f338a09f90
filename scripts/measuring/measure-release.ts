import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { createScanner } from '../../src/citations/index.ts';
import { readContent } from '../../src/entries/read-content.ts';
import { buildLibrary } from '../../src/library/build-library.ts';
import { libraryState } from '../../src/library/library-state.ts';
import type { Measured } from '../../src/views/state/history.ts';
import { readReviewLibrary } from '../citing/engine.ts';
import { judgeCase } from '../citing/field/judge-case.ts';
import { readCases } from '../citing/field/read-cases.ts';
import { judge } from '../citing/labels/judge.ts';
import { labellable, matchLabels, matchQuoted } from '../citing/labels/labelled.ts';
import {
  contentLabelsFile,
  readContentLabels,
  readSeedLabels,
  seedLabelsFile,
} from '../citing/labels/labels.ts';
import { type BuiltSearch, openBuiltSearch } from '../searching/built-site.ts';
import { find, resultsOf } from '../searching/find.ts';
import { type GoldQuery, placeOf, qualityOf } from '../searching/score.ts';

/**
 * Measures the project as it stands, by the scorers that its tests use.
 *
 * @param site folder of a built site, whose search is asked.
 * @throws when labels are missing or stale, or the site was built without its search files.
 */
export async function measureRelease(root: string, site: string, day: string): Promise<Measured> {
  const content = await readContent(root);
  const library = buildLibrary({ ...content, day });
  const ids = new Set(library.documents.map(({ id }) => id));
  const read = (file: string) => readFile(path.join(root, file), 'utf8');
  const scanner = createScanner(content.vocabulary.citations);
  const verdicts = [
    judge(
      matchLabels(readContentLabels(await read(contentLabelsFile)), labellable(library.mentions)),
      ids,
    ),
    judge(matchQuoted(readSeedLabels(await read(seedLabelsFile)), scanner, library.registry), ids),
  ];
  const toDo = verdicts.flatMap((verdict) => verdict.toDo);
  if (toDo.length > 0) throw new Error(toDo.join('\n'));
  const sum = (of: (verdict: (typeof verdicts)[number]) => number) =>
    verdicts.reduce((total, verdict) => total + of(verdict), 0);
  const cases = await readCases();
  const review = await readReviewLibrary(root);
  const search = await openBuiltSearch(site);
  const { entries, answers } = libraryState(library);
  return {
    day,
    entries,
    answers,
    citations: {
      labels: sum(({ one, several, notHeld }) => one + several + notHeld),
      certain: sum(({ one }) => one),
      wrong: sum(({ wrong }) => wrong.length),
      missed: sum(({ missed }) => missed.length),
      fieldCases: cases.length,
      fieldRight: cases.filter((found) => judgeCase(found, review).length === 0).length,
    },
    search: {
      queries: await qualityIn('queries', search),
      names: await qualityIn('names', search),
      questions: await qualityIn('questions', search),
    },
  };
}

async function qualityIn(set: string, search: BuiltSearch) {
  const file = path.join(import.meta.dirname, `../searching/${set}.jsonl`);
  const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line.trim() !== '');
  const places: number[] = [];
  for (const line of lines) {
    const { query, wants } = JSON.parse(line) as GoldQuery;
    places.push(placeOf(wants, resultsOf(await find(search, query))));
  }
  const { queries, mrr, first } = qualityOf(places);
  return { queries, mrr: rounded(mrr), first: rounded(first) };
}

const rounded = (share: number): number => Math.round(share * 10_000) / 10_000;
