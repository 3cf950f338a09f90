import { beforeAll, expect, test } from 'vitest';
import { reference } from '../../citations/index.ts';
import { readContent } from '../../entries/read-content.ts';
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
  const content = await readContent(process.cwd());
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
    expect({ id, kind, successor: offered('successor'), beside: offered('beside') }).toEqual({
      id,
      kind: isEnded ? 'replaced' : 'standing',
      successor: isEnded ? stands : undefined,
      beside: newest === stands ? undefined : newest,
    });
  }
});

test('the rule of judging cadres of 2023 has given way to that of 2025', () => {
  const told = review.findings.map(({ id, fixes }) => [
    library.document(id ?? '')?.data.number,
    library.document(fixes[0]?.id ?? '')?.data.number,
  ]);
  expect(told).toContainEqual(['124-QĐ/TW', '366-QĐ/TW']);
});
