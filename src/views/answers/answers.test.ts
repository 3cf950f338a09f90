import { expect, test } from 'vitest';
import type { AnswerGroup } from '../../entries/answers.ts';
import type { AnyEntry } from '../../entries/entry.ts';
import { documentOf, modelOf, vocabulary } from '../../entries/testing/sample.ts';
import { answersOf } from '../../entries/testing/sample-answers.ts';
import { createSite } from '../create-site.ts';
import type { Site } from '../site.ts';
import { answerView } from './answer.ts';
import { answersOnDocument } from './on-document.ts';
import { answerGroupPage, answersPage } from './pages.ts';

const document = documentOf('25-nq-tw-2013', {
  number: '25-NQ/TW',
  issuedOn: '2013-06-03',
  topics: ['dan-van'],
  provisions: [{ ref: 'Điều 15', says: 'Một câu.[^1]' }],
  validity: {
    status: 'chua-thay-thay-the',
    searchedOn: '2026-11-30',
    where: ['Một nơi'],
    basis: 'Đã tìm.',
  },
});
const old = documentOf('cu', {
  number: '01-CT/TW',
  issuedOn: '2014-01-02',
  expiredOn: '2026-01-01',
});
const entries: AnyEntry[] = [document, old, modelOf('to-tu-quan', { name: 'Tổ tự quản' })];

function siteWith(group: AnswerGroup): Site {
  const content = { entries, vocabulary, answers: [group], ledger: new Map(), news: undefined };
  return createSite({ content, day: '2026-11-30', base: '/so-tay/' });
}

function viewOf(fields: object) {
  const group = answersOf(fields);
  const [answer] = group.answers;
  if (!answer) throw new Error('there is one');
  return answerView(answer, siteWith(group));
}

test('a basis is named with its place, the way there and its force', () => {
  const { basis } = viewOf({ basis: [{ document: '25-nq-tw-2013', provision: 'khoản 2 Điều 9' }] });
  expect(basis).toEqual([
    {
      name: 'Nghị quyết 25-NQ/TW (2013)',
      provision: 'khoản 2 Điều 9',
      href: '/so-tay/van-ban/25-nq-tw-2013/',
      state: { status: 'chua-thay-thay-the', short: 'tìm đến 11/2026' },
    },
  ]);
});

test('a place that the library writes of is led to, any other to the page', () => {
  const hrefOf = (provision: string) =>
    viewOf({ basis: [{ document: '25-nq-tw-2013', provision }] }).basis[0]?.href;
  expect(hrefOf('Điều 15')).toBe('/so-tay/van-ban/25-nq-tw-2013/#dieu-15');
  expect(hrefOf('khoản 2 Điều 15')).toBe('/so-tay/van-ban/25-nq-tw-2013/#dieu-15');
  expect(hrefOf('Điều 16')).toBe('/so-tay/van-ban/25-nq-tw-2013/');
});

test('models and mottos are bases too, without force', () => {
  const { basis } = viewOf({ basis: [{ model: 'to-tu-quan' }, { motto: 'nghe-dan' }] });
  expect(basis.map(({ href, state }) => [href, state])).toEqual([
    ['/so-tay/mo-hinh/to-tu-quan/', undefined],
    ['/so-tay/phuong-cham/#nghe-dan', undefined],
  ]);
});

test('how surely it is known is said in words', () => {
  expect(viewOf({})).toMatchObject({ certainty: 'Theo căn cứ đã nêu.', isGuess: false });
  expect(viewOf({ unofficial: true }).certainty).toContain('bản chép không chính thức');
  expect(viewOf({ certainty: 'suy-doan', note: 'Suy từ câu chữ.' })).toMatchObject({
    certainty: 'Ban biên tập suy ra, căn cứ không nêu trực tiếp.',
    isGuess: true,
    note: 'Suy từ câu chữ.',
  });
});

test('an answer whose basis ended since says so above all', () => {
  const { stale } = viewOf({ basis: [{ document: 'cu' }], checkedOn: '2025-12-31' });
  expect(stale).toContain('01-CT/TW (2014) đã hết hiệu lực');
  expect(viewOf({ basis: [{ document: '25-nq-tw-2013' }] }).stale).toBeUndefined();
});

test('numbers in an answer are links, and what editors write is escaped', () => {
  const { html } = viewOf({ answer: 'Theo Nghị quyết số 25-NQ/TW ngày 03/6/2013, a < b.' });
  expect(html).toContain('href="/so-tay/van-ban/25-nq-tw-2013/"');
  expect(html).toContain('a &lt; b');
});

test('the index lists every question under its group', () => {
  const site = siteWith(answersOf({ question: 'Ai ký?' }, { question: 'Khi nào?' }));
  const { groups, contents } = answersPage(site);
  expect(contents).toEqual([{ id: 'nhom', text: 'Một nhóm' }]);
  expect(groups).toMatchObject([
    {
      href: '/so-tay/hoi-dap/nhom/',
      count: '2 câu hỏi',
      questions: [
        { name: 'Ai ký?', href: '/so-tay/hoi-dap/nhom/#cau-1' },
        { name: 'Khi nào?', href: '/so-tay/hoi-dap/nhom/#cau-2' },
      ],
    },
  ]);
});

test('the page of a group has one anchor an answer, and leads to its topics', () => {
  const group = answersOf({ question: 'Ai ký?' });
  const page = answerGroupPage(group, siteWith(group));
  expect(page.contents).toEqual([{ id: 'cau-1', text: 'Ai ký?' }]);
  expect(page.topics).toEqual([{ name: 'Dân vận', href: '/so-tay/chu-de/dan-van/' }]);
  expect(page.others).toEqual([]);
});

test('the page of a document says how many answers rest on it, and leads to them', () => {
  const basis = [{ document: '25-nq-tw-2013' }];
  const site = siteWith(answersOf({}, { basis }, { basis }));
  expect(answersOnDocument('25-nq-tw-2013', site)).toEqual({
    name: 'Hỏi đáp: 2 câu',
    href: '/so-tay/hoi-dap/nhom/',
  });
  expect(answersOnDocument('cu', site)).toBeUndefined();
});
