import { beforeAll, expect, test } from 'vitest';
import { reference } from '../../citations/index.ts';
import { projectContent } from '../../entries/testing/project-content.ts';
import { buildLibrary } from '../../library/build-library.ts';
import type { Library } from '../../library/library.ts';
import { checkDraft, createReviewLibrary, type Review } from '../../review/index.ts';
import { reviewData } from './review-data.ts';

const COUNT = 20;
const over = ['het-hieu-luc', 'co-van-ban-moi-hon'];
let library: Library;
/** The most cited documents of the library that something came after. */
let replaced: string[];
let review: Review;

beforeAll(async () => {
  const content = await projectContent();
  library = buildLibrary({ ...content, day: '2026-11-30' });
  replaced = library.documents
    .map(({ id }) => id)
    .filter((id) => {
      const { status, by } = library.validity(id);
      return over.includes(status) && by !== undefined && library.document(by) !== undefined;
    })
    .toSorted((a, b) => library.citedBy(b).length - library.citedBy(a).length)
    .slice(0, COUNT);
  // As the browser gets it.
  const checker = createReviewLibrary(JSON.parse(JSON.stringify(reviewData(library))));
  const draft = replaced.map((id) => {
    const document = checker.document(id);
    return `Căn cứ ${document ? reference(document, 'full', checker.registry.vocabulary) : ''};`;
  });
  review = checkDraft(draft.join('\n'), checker);
}, 120_000);

/** The last of what the content says came after, as long as `leads` holds of each. */
function endOf(id: string, leads: (status: string) => boolean): string {
  const { status, by } = library.validity(id);
  return by !== undefined && library.document(by) && leads(status) ? endOf(by, leads) : id;
}

test('a draft that cites the twenty gets twenty findings, each with the right successor', () => {
  expect(replaced).toHaveLength(COUNT);
  const told = review.findings.filter(({ standing, quiet }) => standing && !quiet);
  expect(told.map(({ id }) => id)).toEqual(replaced);
  for (const { id, kind, fixes } of told) {
    const isEnded = library.validity(id ?? '').status === 'het-hieu-luc';
    const stands = endOf(id ?? '', (status) => status === 'het-hieu-luc');
    const newest = endOf(stands, (status) => over.includes(status));
    const offered = (puts: string) => fixes.find((fix) => fix.puts === puts)?.id;
    const [successor, newer, beside] = ['successor', 'newest', 'beside'].map(offered);
    const isLast = newest === stands;
    expect({ id, kind, successor, newer, beside }).toEqual({
      id,
      kind: isEnded ? 'replaced' : 'standing',
      successor: isEnded && isLast ? stands : undefined,
      newer: isEnded && !isLast ? newest : undefined,
      beside: isEnded || isLast ? undefined : newest,
    });
  }
});

/** What is offered for a citation of the library's documents, by number, on a day. */
function offeredFor(draft: string, date = '2026-11-20') {
  const checker = createReviewLibrary(JSON.parse(JSON.stringify(reviewData(library))));
  const numberOf = (id: string | undefined) => library.document(id ?? '')?.data.number;
  return checkDraft(draft, checker, { date })
    .findings.filter(({ standing }) => standing)
    .map(({ quiet, standing, fixes }) => ({
      state: standing?.state,
      chain: [...(standing?.chain ?? []), ...(standing?.newer ?? [])].map(numberOf),
      offered: fixes.map(({ puts, id }) => `${puts} ${numberOf(id)}`),
      quiet,
    }));
}

// What a fact checker's draft of 20/11/2026 cited, and was told to be right.
test.each([
  [
    'Quy định số 24-QĐ/TW, ngày 30/7/2021 của Ban Chấp hành Trung ương',
    {
      state: 'newer-exists',
      chain: ['232-QĐ/TW', '294-QĐ/TW', '20-QĐ/TW', '208-QĐ/TW'],
      offered: ['beside 208-QĐ/TW'],
      quiet: false,
    },
  ],
  [
    'Quy định số 37-QĐ/TW, ngày 25/10/2021 của Ban Chấp hành Trung ương',
    {
      ...{ state: 'newer-exists', chain: ['207-QĐ/TW'], offered: ['beside 207-QĐ/TW'] },
      quiet: false,
    },
  ],
  [
    'Quy định số 124-QĐ/TW, ngày 04/10/2023 của Bộ Chính trị',
    { state: 'ended', chain: ['366-QĐ/TW'], offered: ['successor 366-QĐ/TW'], quiet: false },
  ],
  [
    'Quyết định số 290-QĐ/TW, ngày 25/02/2010 của Bộ Chính trị',
    { state: 'ended', chain: ['23-QĐ/TW'], offered: ['successor 23-QĐ/TW'], quiet: false },
  ],
  // of a body that is no more, though no source says that the rule ended
  [
    'Quy định số 97-QĐ/TW, ngày 07/02/2023 của Bộ Chính trị',
    { state: 'searched', chain: [], offered: [], quiet: false },
  ],
])('as a basis: %s', (cited, told) => {
  expect(offeredFor(`Căn cứ ${cited};`)).toEqual([told]);
});

test.each([
  'Quy định số 124-QĐ/TW, ngày 04/10/2023 của Bộ Chính trị đã được thay thế vào tháng 8/2025.',
  'Quyết định số 290-QĐ/TW, ngày 25/02/2010 của Bộ Chính trị đã được thay thế vào năm 2021.',
  'Quy định số 24-QĐ/TW, ngày 30/7/2021 của Ban Chấp hành Trung ương đã được thay thế vào năm 2025.',
])('as history: %s', (sentence) => {
  expect(offeredFor(sentence)).toMatchObject([{ offered: [], quiet: true }]);
});

test('before it was replaced it could be cited', () => {
  const cited = 'Căn cứ Quy định số 124-QĐ/TW, ngày 04/10/2023 của Bộ Chính trị;';
  expect(offeredFor(cited, '2025-07-01')).toMatchObject([{ state: 'searched', quiet: true }]);
});

test('the rule of judging cadres of 2023 has given way to that of 2025', () => {
  const told = review.findings.map(({ id, fixes }) => [
    library.document(id ?? '')?.data.number,
    library.document(fixes[0]?.id ?? '')?.data.number,
  ]);
  expect(told).toContainEqual(['124-QĐ/TW', '366-QĐ/TW']);
});
