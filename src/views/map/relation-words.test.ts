import { expect, test } from 'vitest';
import type { AnyEntry, DocumentEntry } from '../../entries/entry.ts';
import { documentOf, modelOf, reportOf } from '../../entries/testing/sample.ts';
import { neighbourhood } from '../../library/lineage/neighbourhood.ts';
import { siteOf } from '../testing/sample.ts';
import { relationWords } from './relation-words.ts';

const centre = documentOf('25-nq-tw-2013', {
  number: '25-NQ/TW',
  issuedOn: '2013-06-03',
  relations: [
    { kind: 'can-cu', number: '98-QĐ/TW', issuedOn: '2011-02-03', issuer: 'Bộ Chính trị' },
  ],
});
const successor = documentOf('43-kl-tw-2019', {
  ...{ number: '43-KL/TW', type: 'Kết luận', title: 'Về tiếp tục', issuedOn: '2019-01-07' },
  relations: [{ kind: 'tiep-tuc-thuc-hien', target: '25-nq-tw-2013', note: 'Theo trích yếu.[^1]' }],
});

function wordsOf(document: DocumentEntry, ...others: AnyEntry[]) {
  const site = siteOf([document, ...others]);
  const view = site.library.document(document.id);
  if (!view) throw new Error('the document is held');
  return relationWords(view, neighbourhood(site.library, document, 2), site);
}

test('a neighbour stands under the verb as the document reads it, with state, title and remark', () => {
  const [group] = wordsOf(centre, successor).groups;
  expect(group).toMatchObject({
    id: 'nhom-tiep-tuc-thuc-hien-in',
    title: 'Văn bản cho tiếp tục thực hiện',
    side: 'after',
  });
  expect(group?.items).toEqual([
    {
      ...{ kind: 'document', name: '43-KL/TW', day: '2019', about: 'Về tiếp tục' },
      href: '/so-tay/van-ban/43-kl-tw-2019/',
      state: { status: 'chua-kiem-tra', short: undefined },
      note: 'Theo trích yếu.',
    },
  ]);
});

test('a document that the library lacks is named without a link', () => {
  const group = wordsOf(centre).groups.find(({ title }) => title === 'Căn cứ ban hành');
  expect(group?.items).toEqual([
    {
      kind: 'document',
      name: '98-QĐ/TW',
      day: '03/02/2011',
      about: 'Bộ Chính trị. Thư viện chưa có văn bản này.',
    },
  ]);
});

test('models and accounts that carry a document out stand under headings of their own', () => {
  const implementing = { implements: ['25-nq-tw-2013'] };
  const { groups } = wordsOf(
    centre,
    modelOf('to-tu-quan', implementing),
    reportOf('mot-don-vi', implementing),
  );
  expect(groups.slice(0, 2).map(({ title, items }) => [title, items[0]?.about])).toEqual([
    ['Mô hình thực hiện', 'Một công ty'],
    ['Bài thực tiễn, kế hoạch thực hiện', 'Một công ty'],
  ]);
});

test('a law, whose name is its title, does not say it again', () => {
  const law = documentOf('luat-cong-doan-2024', {
    ...{ type: 'Luật', title: 'Luật Công đoàn', issuedOn: '2024-11-27' },
    relations: [{ kind: 'can-cu', target: '25-nq-tw-2013' }],
  });
  const [group] = wordsOf(centre, law).groups;
  expect(group?.items[0]).toMatchObject({ name: 'Luật Công đoàn', about: undefined });
});

test('what neighbours do to each other is said by number and year, in small letters', () => {
  const guidance = documentOf('05-hd-tw-2020', {
    ...{ number: '05-HD/TW', type: 'Hướng dẫn', issuedOn: '2020-05-01' },
    relations: [
      { kind: 'huong-dan', target: '43-kl-tw-2019' },
      { kind: 'can-cu', target: '43-kl-tw-2019' },
      { kind: 'huong-dan', target: '25-nq-tw-2013' },
    ],
  });
  expect(wordsOf(centre, successor, guidance).farther).toEqual([
    {
      name: '05-HD/TW (2020)',
      href: '/so-tay/van-ban/05-hd-tw-2020/',
      acts: [
        {
          verbs: 'hướng dẫn, căn cứ',
          name: '43-KL/TW (2019)',
          href: '/so-tay/van-ban/43-kl-tw-2019/',
        },
      ],
    },
  ]);
});

test('a guess stands under a heading of its own, apart from what a source says', () => {
  const guess = documentOf('44-kl-tw-2020', {
    ...{ number: '44-KL/TW', type: 'Kết luận', issuedOn: '2020-01-07' },
    relations: [{ kind: 'tiep-tuc-thuc-hien', target: '25-nq-tw-2013', certainty: 'suy-doan' }],
  });
  const { groups } = wordsOf(centre, successor, guess);
  const told = groups.map(({ id, title, items }) => [id, title, items.length]);
  expect(told).toContainEqual(['nhom-tiep-tuc-thuc-hien-in', 'Văn bản cho tiếp tục thực hiện', 1]);
  expect(told).toContainEqual([
    'nhom-tiep-tuc-thuc-hien-in-suy-doan',
    'Có thể là văn bản cho tiếp tục thực hiện (suy đoán)',
    1,
  ]);
});
