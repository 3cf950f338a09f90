import type { ModelEntry } from '../../entries/entry.ts';
import { type Kind, kindPlaces } from '../../entries/kinds.ts';
import type { Library } from '../../library/library.ts';
import type { CardData } from '../../models/cards.ts';
import { entryCounts } from '../../words/entries.ts';
import { homeWords as words } from '../../words/home.ts';
import { site as siteWords } from '../../words/site.ts';
import type { PageHead } from '../entry/section.ts';
import { cardOf } from '../gallery/model-data.ts';
import { type DocumentRow, documentRow } from '../lists/document-row.ts';
import type { Site } from '../site.ts';

/** A way into one part of the library, with how much it holds. */
export interface Door {
  kind: Kind;
  href: string;
  title: string;
  about: string;
  count: string;
}

/** All that the home page shows. */
export interface HomePage extends PageHead {
  tagline: string;
  /** Address of the page of results. */
  results: string;
  /** Queries to try, each with the address of its answer. */
  examples: readonly { name: string; href: string }[];
  doors: readonly Door[];
  startHere: readonly { name: string; href: string }[];
  newest: readonly DocumentRow[];
  worthSeeing: readonly CardData[];
  /** Where all documents and all models are listed. */
  allDocuments: { name: string; href: string };
  allModels: { name: string; href: string };
}

const newestShown = 6;
const modelsShown = 3;
const millisecondsADay = 86_400_000;

export function homePage(site: Pick<Site, 'library' | 'url'>): HomePage {
  const { library, url } = site;
  const results = url('/tim-kiem/');
  return {
    title: siteWords.name,
    tagline: siteWords.tagline,
    results,
    examples: words.examples.map((example) => ({
      name: example.name,
      href: pageOf(example, site) ?? `${results}?q=${encodeURIComponent(example.name)}`,
    })),
    doors: doorsOf(site),
    startHere: words.startHere.map(({ name, address }) => ({ name, href: url(address) })),
    newest: library.documents.slice(0, newestShown).map((view) => documentRow(view, site)),
    worthSeeing: modelsOfDay(library).map((model) => cardOf(model, library, url)),
    allDocuments: { name: words.allDocuments, href: url('/van-ban/') },
    allModels: { name: words.allModels, href: url('/mo-hinh/') },
  };
}

/** The page that answers an example: it is there at once, and without a script; none where the library lacks it. */
function pageOf(
  { number, topic }: { number?: string; topic?: string },
  { library, url }: Pick<Site, 'library' | 'url'>,
): string | undefined {
  if (number !== undefined && library.numbers.has(number)) return url(`/so/${number}/`);
  const isHeld = topic !== undefined && library.entriesOf(topic).length > 0;
  return isHeld ? url(`/chu-de/${topic}/`) : undefined;
}

function doorsOf({ library, url }: Pick<Site, 'library' | 'url'>): Door[] {
  const { documents, models, sessions, vocabulary } = library;
  const provinces = new Set(
    models.flatMap(({ data }) => vocabulary.places.get(data.place ?? '')?.nowId ?? []),
  );
  const modelCounts = [entryCounts.model(models.length), words.provinces(provinces.size)];
  const door = (kind: keyof typeof words.doors, count: string): Door => ({
    kind,
    href: url(`/${kindPlaces[kind].section}/`),
    ...words.doors[kind],
    count,
  });
  return [
    door('document', entryCounts.document(documents.length)),
    door('model', modelCounts.join(' · ')),
    door('session', entryCounts.session(sessions.length)),
  ];
}

/**
 * Models that editors chose to be shown and that have a result, beginning with another one each
 * day: the front page changes with every build, and two builds of a day agree.
 */
function modelsOfDay({ models, day }: Library): ModelEntry[] {
  const chosen = models.filter(
    ({ data }) => data.showcase && data.results.some((result) => !result.context),
  );
  if (chosen.length === 0) return [];
  const first = (Date.parse(day) / millisecondsADay) % chosen.length;
  return [...chosen.slice(first), ...chosen.slice(0, first)].slice(0, modelsShown);
}
