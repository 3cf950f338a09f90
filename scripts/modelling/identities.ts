import { documentId } from '../../src/entries/document-id.ts';
import { folderOfType } from '../../src/entries/type-folders.ts';
import type { Vocabulary } from '../../src/entries/vocabulary.ts';
import { partyTerms } from '../../src/library/party-terms.ts';
import { firstDayOf } from '../../src/library/validity/day-span.ts';
import type { CongressTerm } from '../../src/schema/index.ts';
import type { Pool } from './pool.ts';
import type { Random } from './random.ts';
import { type Series, series } from './series.ts';

/** What a generated document is known by. */
export interface Identity {
  id: string;
  /** Path under the project. */
  file: string;
  series: Series;
  number: string;
  type: string;
  issuer: string;
  issuedOn: string;
  place?: string;
  commune?: string;
  term?: string | undefined;
}

/** First year of the library's generated documents. */
const firstYear = 1998;

/**
 * So many different documents, the oldest first: more of late years, small numbers more often, so that a number has holders
 * of several bodies, places and years, as it has in life.
 *
 * @param today ISO; none is issued on it or later.
 * @param taken ids that the library has.
 */
export function drawIdentities(
  count: number,
  pool: Pool,
  today: string,
  taken: ReadonlySet<string>,
  random: Random,
): Identity[] {
  const { vocabulary } = pool.content;
  const found = new Map<string, Identity>();
  const terms = partyTerms(vocabulary.terms);
  const places = placesByTime(vocabulary);
  for (let tries = 0; found.size < count; tries += 1) {
    if (tries > count * 50) throw new RangeError(`Không đủ số ký hiệu cho ${count} văn bản.`);
    const drawn = random.weighted(series);
    const issuedOn = drawDay(today, random);
    if (issuedOn < (drawn.from ?? '') || issuedOn > (drawn.until ?? today)) continue;
    const identity = { ...drawNumber(drawn, issuedOn, random), ...drawPlace() };
    const id = documentId(identity) ?? '';
    if (taken.has(id) || found.has(id)) continue;
    const term = drawn.at === 'centre' && drawn.number('1', '').endsWith('/TW');
    found.set(id, {
      ...identity,
      ...(term ? { term: termOn(terms, issuedOn) } : {}),
      id,
      file: `content/documents/${folderOfType(drawn.type) ?? 'others'}/${id}.mdx`,
    });
    function drawPlace(): Pick<Identity, 'place' | 'commune'> {
      if (drawn.at === 'centre') return {};
      const place = random.pick(issuedOn < merger ? places.before : places.now);
      if (drawn.at === 'province') return { place };
      return {
        place,
        commune: random.pick(drawn.at === 'commune' ? pool.communes : pool.districts),
      };
    }
  }
  return [...found.values()].toSorted(
    (a, b) => compare(a.issuedOn, b.issuedOn) || compare(a.id, b.id),
  );
}

/** Day from which the provinces are those of now. */
const merger = '2025-07-01';

function placesByTime({ provinces }: Vocabulary): { before: string[]; now: string[] } {
  return {
    before: provinces.flatMap(({ former }) => former.map(({ id }) => id)),
    now: provinces.map(({ id }) => id),
  };
}

function drawNumber(drawn: Series, issuedOn: string, random: Random) {
  const year = issuedOn.slice(0, 4);
  const n = String(random.skewed(drawn.most) + 1).padStart(2, '0');
  const number = drawn.number(n, year);
  return { series: drawn, number, type: drawn.type, issuer: drawn.issuer, issuedOn };
}

function drawDay(today: string, random: Random): string {
  const last = Number(today.slice(0, 4));
  const year = last - random.skewed(last - firstYear + 1);
  const two = (value: number) => String(value).padStart(2, '0');
  const day = `${year}-${two(random.whole(1, 12))}-${two(random.whole(1, 28))}`;
  return day < today ? day : `${year - 1}${day.slice(4)}`;
}

function termOn(terms: readonly CongressTerm[], day: string): string | undefined {
  return terms.findLast(({ from }) => firstDayOf(from) <= day)?.term;
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
