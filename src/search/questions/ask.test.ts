import { beforeAll, describe, expect, test } from 'vitest';
import { parseNumber } from '../../citations/index.ts';
import { ask } from '../answer.ts';
import { planSearchFiles, versionSearchFiles } from '../build.ts';
import { openIndex, type SearchIndex } from '../open.ts';
import { searchEntry } from '../testing/sample.ts';
import { askQuestions, asksSomething } from './ask.ts';
import type { AskedQuestion } from './card.ts';

const asked = (
  id: string,
  question: string,
  answer: string,
  ...wordings: string[]
): AskedQuestion => ({
  wordings,
  card: {
    id,
    address: `/hoi-dap/nhom/#${id}`,
    question,
    answer,
    basis: [
      { id: '25', name: 'Nghị quyết 25-NQ/TW', number: '25-NQ/TW', address: '/', status: null },
    ],
    certainty: 'nguon',
  },
});
const questions = [
  asked(
    'hop-dan',
    'Họp dân phải báo trước mấy ngày?',
    'Ít nhất 02 ngày.',
    'mời họp thôn trước bao lâu',
  ),
  asked('ttnd-xa', 'Ban Thanh tra nhân dân ở xã do ai bầu?', 'Các thôn bầu.'),
  asked('ttnd-co-quan', 'Ban Thanh tra nhân dân ở cơ quan do ai bầu?', 'Hội nghị bầu.'),
  asked('nq-25', 'Nghị quyết 25-NQ/TW còn hiệu lực không?', 'Chưa thấy văn bản thay thế.'),
];
const entry = searchEntry('76', {
  number: '76-NQ/TW',
  title: 'Họp, bầu, báo, thanh tra, nhân dân, cơ quan, xã, thôn, hiệu lực, ngày',
});

let index: SearchIndex;
const read: string[] = [];
beforeAll(async () => {
  const plan = planSearchFiles({
    entries: [entry],
    questions,
    bodyWords: new Map(),
    types: [{ name: 'Nghị quyết', code: 'NQ' }],
    marks: [{ code: 'TW', name: 'Trung ương' }],
    acronyms: [{ code: 'BTTND', expansion: 'Ban Thanh tra nhân dân' }],
    parseNumber: (number) => parseNumber(number),
    size: (text) => text.length,
    places: { pages: '1' },
  });
  const { files } = versionSearchFiles(plan, ['']);
  index = await openIndex({
    text: async (path) => {
      read.push(path);
      return String(files.get(path));
    },
    bytes: async () => new Uint8Array(),
  });
});

async function find(query: string): Promise<{ answer: string | undefined; near: string[] }> {
  const { answer, near } = await askQuestions(index, await ask(index, query));
  return { answer: answer?.id, near: near.map(({ id }) => id) };
}

describe('an answer is given', () => {
  test.each([
    ['Họp dân phải báo trước mấy ngày?', 'hop-dan'],
    ['hop dan bao truoc may ngay', 'hop-dan'],
    ['mấy ngày phải báo trước họp dân', 'hop-dan'],
    ['báo trước bao lâu khi mời họp thôn', 'hop-dan'],
    ['bttnd ở xã do ai bầu', 'ttnd-xa'],
  ])('to “%s”', async (query, id) => {
    expect(await find(query)).toEqual({ answer: id, near: [] });
  });
});

describe('no answer is given', () => {
  test('to what asks nothing', async () => {
    expect(await find('họp dân báo trước')).toEqual({ answer: undefined, near: [] });
    expect(await find('25-NQ/TW')).toEqual({ answer: undefined, near: [] });
  });

  test('where two questions are as near: both are offered', async () => {
    const { answer, near } = await find('Ban Thanh tra nhân dân do ai bầu');
    expect(answer).toBeUndefined();
    expect(near.sort()).toEqual(['ttnd-co-quan', 'ttnd-xa']);
  });

  test('where something else is asked of the same', async () => {
    expect((await find('Ban Thanh tra nhân dân ở xã mấy người')).answer).toBeUndefined();
    expect((await find('họp dân ai báo')).answer).toBeUndefined();
  });

  test('where a number names another document: none is offered either', async () => {
    expect(await find('76-NQ/TW còn hiệu lực không')).toEqual({ answer: undefined, near: [] });
  });

  test('where it is asked of somebody else', async () => {
    expect((await find('Ban Thanh tra nhân dân ở doanh nghiệp do ai bầu')).answer).toBeUndefined();
  });

  test('to what merely has some words of a question', async () => {
    expect(await find('họp phụ huynh ở trường mẫu giáo mấy ngày')).toMatchObject({
      answer: undefined,
    });
  });
});

test('the questions are loaded only where something is asked', async () => {
  const fresh = read.length;
  await find('họp dân');
  expect(read.slice(fresh).filter((path) => path.includes('hoi'))).toEqual([]);
});

test.each([
  ['Ai ký?', true],
  ['đối thoại bao lâu', true],
  ['bao lâu', false],
  ['quy chế dân chủ', false],
])('“%s” asks something: %s', async (query, asks) => {
  expect(asksSomething(query, await index.acronyms())).toBe(asks);
});
