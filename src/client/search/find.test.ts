import { beforeAll, expect, test } from 'vitest';
import { parseNumber } from '../../citations/index.ts';
import { planSearchFiles, versionSearchFiles } from '../../search/build.ts';
import { openIndex, type SearchIndex } from '../../search/open.ts';
import { searchEntry } from '../../search/testing/sample.ts';
import { suggest } from './find.ts';
import { suggestWords } from './suggest-words.ts';
import type { Suggestions } from './suggestions.ts';

const entry = (id: string, title: string, number: string) =>
  searchEntry(id, { title, number, day: '2013-06-03', term: 'XI' });
const entries = [
  {
    ...entry('25', 'Về tăng cường công tác dân vận', '25-NQ/TW'),
    provisions: { page: '/van-ban/25/', names: { 'dieu-2': 'Điều 2: Quan điểm' } },
  },
  entry('76', 'Ban hành chương trình cải cách hành chính', '76-NQ/TW'),
];

let index: SearchIndex;
beforeAll(async () => {
  const plan = planSearchFiles({
    questions: [],
    entries,
    bodyWords: new Map(
      Object.entries({ tieng: { texts: 2, form: 'tiếng' }, keng: { texts: 2, form: 'kẻng' } }),
    ),
    types: [{ name: 'Nghị quyết', code: 'NQ' }],
    marks: [{ code: 'TW', name: 'Trung ương Đảng' }],
    acronyms: [],
    parseNumber: (number) => parseNumber(number),
    size: (text) => text.length,
    places: { pages: '11' },
  });
  const { files } = versionSearchFiles(plan, ['p25', 'p76']);
  const read = (path: string) => Buffer.from(files.get(path) ?? '');
  index = await openIndex({
    text: async (path) => read(path).toString('utf8'),
    bytes: async (path) => new Uint8Array(read(path)),
  });
});

/** What is suggested for a query, and whether the full text was opened for it. */
async function asked(query: string) {
  let openedText = false;
  const all: Suggestions[] = [];
  const openText = async () => {
    openedText = true;
    const results = [{ id: 'p25', score: 1 }];
    return { engine: { search: async () => ({ results }) }, pages: new Map([['p25', 0]]) };
  };
  const layers = {
    openNumbers: async () => index,
    openWords: async () => ({
      suggestWords: (...[answers, numbers, typed]: Parameters<typeof suggestWords>) =>
        suggestWords(answers, numbers, typed, openText),
    }),
  };
  for await (const suggestions of suggest(query, layers)) all.push(suggestions);
  const steps = all.map(({ cards }) => cards.map(({ id }) => id));
  const leadsTo = all.map(({ cards }) => cards[0]?.address);
  return { steps, leadsTo, openedText };
}

test('a number answers at once, and nothing is asked after it', async () => {
  expect(await asked('25nqtw')).toMatchObject({ steps: [['25']], openedText: false });
});

test('a number with words beside it answers first, then the words are asked as well', async () => {
  const { steps, openedText } = await asked('25nqtw cải cách');
  expect(steps[0]).toEqual(['25']);
  expect(steps.at(-1)).toEqual(['25', '76']);
  expect(openedText).toBe(false);
});

test('words of a title answer without the full text', async () => {
  expect(await asked('cong tac dan van')).toMatchObject({ steps: [['25']], openedText: false });
});

test('the full text is opened only where no heading knows the words', async () => {
  expect(await asked('tiếng kẻng')).toMatchObject({ steps: [['25']], openedText: true });
});

test('a place beside a number leads to the provision as soon as the words are read', async () => {
  const { leadsTo } = await asked('điều 2 nghị quyết 25nqtw');
  expect(leadsTo).toEqual(['/van-ban/25/', '/van-ban/25/#dieu-2']);
});

test('a place that the document does not hold leads to the document', async () => {
  expect((await asked('điều 9 nghị quyết 25nqtw')).leadsTo.at(-1)).toBe('/van-ban/25/');
});
