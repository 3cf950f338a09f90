import { expect, test } from 'vitest';
import { documentOf, modelOf } from '../../entries/testing/sample.ts';
import { siteOf } from '../testing/sample.ts';
import { wantedPage, wantedPages } from './wanted-page.ts';

const citing = documentOf('02-nq-tw-2025', {
  number: '02-NQ/TW',
  issuedOn: '2025-01-02',
  summary: 'Thay Nghị quyết số 09-NQ/TW.',
});
const carrying = modelOf('to-tu-quan', {
  implements: [{ number: '09-NQ/TW' }, { number: '07-CT/TW', issuedOn: '2003-05-06' }],
});
const page = wantedPage(siteOf([citing, carrying]));

test('the most cited document stands first, with what cites it', () => {
  expect(page.rows[0]).toEqual({
    name: '09-NQ/TW',
    times: 2,
    sentence: 'Thay Nghị quyết số 09-NQ/TW.',
    entries: [
      { name: 'Nghị quyết 02-NQ/TW (2025)', href: '/so-tay/van-ban/02-nq-tw-2025/' },
      { name: 'Mô hình: Tổ tự quản', href: '/so-tay/mo-hinh/to-tu-quan/' },
    ],
    more: undefined,
  });
});

test('a known day stands behind the name', () => {
  expect(page.rows[1]).toMatchObject({ name: '07-CT/TW (06/5/2003)', sentence: undefined });
});

test('title and lead count what is wanted', () => {
  expect(page.description).toMatch(/^2 văn bản/);
  expect(page.lead).toMatch(/^2 văn bản/);
});

test('what the library holds is not wanted', () => {
  const held = documentOf('09-nq-tw-2020', { number: '09-NQ/TW', issuedOn: '2020-01-01' });
  const names = wantedPage(siteOf([citing, held])).rows.map(({ name }) => name);
  expect(names).toEqual([]);
});

test('a long list goes on over the next pages', () => {
  const wanting = siteOf(
    Array.from({ length: 201 }, (_, at) =>
      modelOf(`m${at}`, { implements: [{ number: `${at + 10}-CT/TW`, issuedOn: '2003-05-06' }] }),
    ),
  );
  expect(wantedPages(wanting.library)).toEqual([1, 2]);
  const second = wantedPage(wanting, 2);
  expect([second.rows.length, second.title]).toEqual([1, 'Văn bản cần bổ sung, trang 2']);
  expect(second.pager?.previous).toBe('/so-tay/tinh-trang/can-bo-sung/');
});

test('of many that cite one document the first are named, the others counted', () => {
  const models = Array.from({ length: 10 }, (_, at) =>
    modelOf(`m${at}`, { implements: [{ number: '07-CT/TW', issuedOn: '2003-05-06' }] }),
  );
  const [row] = wantedPage(siteOf(models)).rows;
  expect([row?.entries.length, row?.more, row?.times]).toEqual([8, 'và 2 nơi khác', 10]);
});
