import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { projectContent } from '../../entries/testing/project-content.ts';
import { buildLibrary } from '../../library/build-library.ts';
import type { Library } from '../../library/library.ts';
import { type Answer, ask } from '../../search/answer.ts';
import { ofState } from '../../search/of-state.ts';
import { openIndex, type SearchIndex } from '../../search/open.ts';
import { ranked } from '../../search/order.ts';
import { findPlace } from '../../search/place.ts';
import { fold } from '../../vietnamese/index.ts';
import { searchEntries } from '../../views/search/entries.ts';
import { searchFiles } from './search-files.ts';

let library: Library;
let index: SearchIndex;

beforeAll(async () => {
  const content = await projectContent();
  library = buildLibrary({ ...content, day: '2026-11-21' });
  const entries = searchEntries(library);
  const files = searchFiles(library, entries);
  const read = async (file: string) => {
    const content = files.get(file);
    if (content === undefined) throw new Error(`No search file ${file}.`);
    return Buffer.from(content);
  };
  index = await openIndex({
    text: async (file) => (await read(file)).toString('utf8'),
    bytes: async (file) => new Uint8Array(await read(file)),
  });
  // Reading and indexing the whole library takes a busy machine longer than one test.
}, 120_000);

async function find(query: string, most = 10): Promise<{ ids: string[]; answer: Answer }> {
  const answer = await ask(index, query);
  const order = ofState(ranked(answer), answer, await index.facets());
  const cards = await index.cards(order.slice(0, most));
  return { ids: cards.map((card) => card.id), answer };
}

const letters = (number: string) => fold(number).toLowerCase();
const partyForm = /^(\d+\p{L}?)-(\p{L}+)\/(.+)$/u;

/** What people do to a printed number; null where there is nothing to do. */
const deformations: Record<string, (number: string) => string | null> = {
  'as printed': (number) => number,
  'in small letters': (number) => number.toLowerCase(),
  'without marks': letters,
  'with spaces': (number) => letters(number).replace(/[-/]/g, ' '),
  'in one word': (number) => letters(number).replace(/[-/]/g, ''),
  'with underscores': (number) => number.replace(/[-/]/g, '_'),
  'with separators swapped': (number) =>
    partyForm.test(number) ? number.replace(partyForm, '$1/$2-$3') : null,
  'with wide separators': (number) => number.replace(/[-/]/g, ' $& '),
  'with a long dash': (number) => (number.includes('-') ? number.replaceAll('-', '–') : null),
  'without its zero': (number) => (number.startsWith('0') ? number.replace(/^0+/, '') : null),
  'with one zero more': (number) => `0${number}`,
  'with the end of a letter': (number) => `${number}./.`,
  'in NFD': (number) => number.normalize('NFD'),
  'with TƯ': (number) => (number.endsWith('/TW') ? number.replace(/TW$/, 'TƯ') : null),
  'after "số"': (number) => `số ${number}`,
};

describe('the sloppy battery', () => {
  test.each(Object.keys(deformations))(
    'every number %s brings all its holders first',
    async (name) => {
      const holders = Map.groupBy(
        library.documents.filter((view) => view.data.number),
        (view) => view.data.number ?? '',
      );
      const failed: string[] = [];
      for (const [number, views] of holders) {
        const query = deformations[name]?.(number) ?? null;
        if (query === null) continue;
        const { ids } = await find(query, views.length);
        const missing = views.filter((view) => !ids.includes(view.id));
        if (missing.length > 0) failed.push(`${query}: ${ids.join(', ')}`);
      }
      expect(failed).toEqual([]);
    },
  );
});

describe('words', () => {
  test.each([
    // Without marks, with half of them, in capitals, in NFD.
    ['luat thuc hien dan chu o co so', '10-2022-qh15-2022'],
    ['luật cong đoàn 2024', '50-2024-qh15-2024'],
    ['QUY CHẾ DÂN CHỦ Ở CƠ SỞ'.normalize('NFD'), '30-ct-tw-1998'],
    // Keys of the input method, spaces lost, slips that are words themselves.
    ['giams sats phanr bieenj xax hooij', '217-qd-tw-2013'],
    ['phan ben xa hoi', '217-qd-tw-2013'],
    ['luatcongdoan', '50-2024-qh15-2024'],
    // Acronyms both ways, and alone.
    ['BLLĐ 2019', '45-2019-qh14-2019'],
    ['mttq giám sát', '217-qd-tw-2013'],
    ['CNVCLĐ', 'cnvcld'],
    // Names with a term in Arabic figures; a day; a question.
    ['nq tw7 khoa 11', '25-nq-tw-2013'],
    ['03/6/2013', '25-nq-tw-2013'],
    ['quy chế công tác dân vận hiện nay là văn bản nào', '23-qd-tw-2021'],
    // A misspelt type before a number.
    ['nghi quiet 25', '25-nq-tw-2013'],
    // A subject that very many entries are named after leads to its page; a province to its own.
    ['dan van kheo', 'dan-van-kheo'],
    ['lai chau', 'lai-chau'],
    // One unknown word does not spoil the others.
    ['luật công đoàn xyzzy', '50-2024-qh15-2024'],
  ])('%j leads to %s', async (query, id) => {
    expect((await find(query)).ids[0]).toBe(id);
  });

  test('công đoàn brings nothing that merely holds doanh nghiệp', async () => {
    const { answer } = await find('cong doan');
    const cards = await index.cards(ranked(answer).slice(0, 20));
    expect(cards).not.toEqual([]);
    for (const { title, by, summary, aliases } of cards) {
      const text = [title, by, summary, ...aliases].join(' ').toLowerCase();
      expect(text).toMatch(/công đoàn|liên đoàn lao động/);
    }
  });

  test.each([
    // the opening of a motto
    ['dân biết dân bàn', 'dan-biet-dan-ban'],
    // without tones
    ['oc nghi mat trong', 'oc-nghi-mat-trong'],
    // in an older order of its words
    ['Đảng lãnh đạo, nhân dân làm chủ, Nhà nước quản lý', 'dang-lanh-dao'],
  ])('%s leads to the motto', async (query, id) => {
    expect((await find(query)).ids[0]).toBe(id);
  });

  test('two words that stand in every text bring no motto', async () => {
    const { answer } = await find('dân vận');
    expect(answer.hubs.map(({ kind }) => kind)).not.toContain('motto');
  });

  test('a phrase in quotes brings only entries that hold it', async () => {
    const quoted = (await find('"dân vận chính quyền"')).answer.hits.length;
    const loose = (await find('dân vận chính quyền')).answer.hits.length;
    expect(quoted).toBeGreaterThan(0);
    expect(quoted).toBeLessThan(loose);
  });
});

describe('a provision asked for by its number', () => {
  const addressOf = async (query: string) =>
    (await findPlace(index, await ask(index, query)))?.address;

  test.each([
    // By the name of the law, in part, in whole, without marks.
    ['điều 15 luật thực hiện dân chủ', '/van-ban/10-2022-qh15-2022/dieu-khoan/#dieu-15'],
    ['dieu 51 luat thuc hien dan chu o co so', '/van-ban/10-2022-qh15-2022/dieu-khoan/#dieu-51'],
    ['bộ luật lao động điều 118', '/van-ban/45-2019-qh14-2019/dieu-khoan/#dieu-118'],
    // By number, the clause before and behind the article.
    [
      'điểm a khoản 2 điều 38 nghị định 145/2020/NĐ-CP',
      '/van-ban/145-2020-nd-cp-2020/dieu-khoan/#dieu-38-khoan-2-diem-a',
    ],
    [
      'nghị định 145/2020 điều 40 khoản 3',
      '/van-ban/145-2020-nd-cp-2020/dieu-khoan/#dieu-40-khoan-3',
    ],
    // A clause that is not told apart leads to its article.
    ['khoản 3 điều 15 luật 10/2022/QH15', '/van-ban/10-2022-qh15-2022/dieu-khoan/#dieu-15'],
    // Few provisions stand on the document's own page.
    ['điều 7 nghị định 185/2026/NĐ-CP', '/van-ban/185-2026-nd-cp-2026/#dieu-7'],
  ])('%j leads to %s', async (query, address) => {
    expect(await addressOf(query)).toBe(address);
  });

  test.each([
    // An article that the law has not, a document without provisions, no document.
    'điều 99 luật thực hiện dân chủ ở cơ sở',
    'điều 3 nghị quyết 25-NQ/TW',
    'điều 15',
    'luật thực hiện dân chủ ở cơ sở',
  ])('%j leads to none', async (query) => {
    expect(await addressOf(query)).toBeUndefined();
  });

  test('what provisions are about leads to their law', async () => {
    expect((await find('gia hạn hợp đồng đến hết nhiệm kỳ cán bộ công đoàn')).ids).toContain(
      '50-2024-qh15-2024',
    );
  });
});

describe('what is not there', () => {
  test('a number nobody bears gives no holder, only near ones', async () => {
    const { answer } = await find('99-XX/YY');
    expect(answer.numbers[0]?.count).toBe(0);
    const near = await index.cards(ranked(answer));
    expect(near.every((card) => card.number?.startsWith('99'))).toBe(true);
  });

  test('words of no language give nothing', async () => {
    const { ids, answer } = await find('zzzzqqq');
    expect([ids, answer.understood.unknown]).toEqual([[], ['zzzzqqq']]);
  });

  test.each(['', ' ', '"', '””', '/', '-', '25-', '(((', '%', '\\'])(
    '%j breaks nothing',
    async (query) => {
      expect(Array.isArray((await find(query)).ids)).toBe(true);
    },
  );
});

describe('names lead to their place', () => {
  test('of the queries for names that were written down beforehand, nine in ten find theirs first', async () => {
    const text = await readFile(path.resolve('scripts/searching/names.jsonl'), 'utf8');
    const queries = text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { query: string; wants: string[] });
    const missed: string[] = [];
    for (const { query, wants } of queries) {
      const { ids } = await find(query);
      if (!wants.includes(ids[0] ?? '')) missed.push(`${query}: ${ids.slice(0, 3).join(', ')}`);
    }
    expect(queries.length).toBeGreaterThan(40);
    expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(queries.length / 10);
  });

  test.each([
    // Bodies, tools, places: the rows of a trial in which each led elsewhere.
    ['ban bí thư', '/co-quan/ban-bi-thu/'],
    ['bộ chính trị', '/co-quan/bo-chinh-tri/'],
    ['lịch báo cáo', '/thuc-tien/lich-bao-cao/'],
    ['bao cao dan van 6 thang', '/thuc-tien/lich-bao-cao/'],
    ['soát văn bản', '/soat-van-ban/'],
    ['soạn bài', '/soan-bai/'],
    ['tỉnh yên bái', '/dia-phuong/lao-cai/'],
    ['nghị quyết trung ương 4 khóa xi', '/van-ban/12-nq-tw-2012/'],
    ['nghi quyet 7 khoa xi', '/van-ban/25-nq-tw-2013/'],
    ['nghị quyết 02 BCT', '/van-ban/02-nq-tw-2021/'],
    ['dieu le cong doan', '/van-ban/2399-qd-tld-2024/'],
    ['con hieu luc quy che dan chu', '/van-ban/10-2022-qh15-2022/'],
  ])('“%s” leads to %s', async (query, address) => {
    const answer = await ask(index, query);
    const order = ofState(ranked(answer), answer, await index.facets());
    expect((await index.cards(order.slice(0, 1)))[0]?.address).toBe(address);
  });

  test('what people ask of a ministry is not taken for the Political Bureau', async () => {
    const { answer } = await find('quyết định 02 BCT');
    expect(answer.numbers[0]?.typed.mark).toBe('bct');
  });

  test('a page with several names is listed once', async () => {
    const { ids } = await find('soát');
    expect(ids.filter((id) => id === 'soat-van-ban')).toHaveLength(1);
  });

  test.each([
    // A number of another type is not near, and neither are words that every text holds.
    ['nghị quyết 13 khóa xi', ['07-ct-tw-2026', '07-kh-tu-2016']],
    ['xyzabc khong co', ['10-2022-qh15-2022']],
  ])('“%s” brings no noise', async (query, noise) => {
    expect((await find(query)).ids.filter((id) => noise.includes(id))).toEqual([]);
  });

  test.each([
    ['luật thanh niên', true],
    ['dieu le hoi nong dan', true],
    ['dieu le cong doan', false],
    ['điều lệ mặt trận', false],
    ['nghị định tài chính công đoàn', false],
    ['luật dân chủ cơ sở', false],
    ['cong doan', false],
  ])('“%s” is said not to be held: %s', async (query, notNamed) => {
    const { answer } = await find(query);
    expect(answer.notNamed).toBe(notNamed);
  });

  test('words of which hardly anything is known find nothing', async () => {
    expect((await find('xyzabc khong co')).ids).toEqual([]);
  });
});
