import { expect, test } from 'vitest';
import { z } from 'zod';
import { documentOf } from '../../entries/testing/sample.ts';
import { issuerSchema } from '../../schema/index.ts';
import { siteOf } from '../testing/sample.ts';
import { issuerIndexPage } from './index-page.ts';

const site = siteOf([
  documentOf('chung', { coIssuers: ['tinh-uy'], issuedOn: '2020' }),
  documentOf('rieng', { issuedOn: '2013' }),
]);

test('the index stands by level from the centre down, with counts', () => {
  const { groups } = issuerIndexPage(site);
  expect(groups.map(({ id, title, items }) => [id, title, items[0]?.count])).toEqual([
    ['trung-uong', 'Trung ương', 2],
    ['tinh', 'Tỉnh, thành phố', 1],
  ]);
  expect(groups[0]?.items[0]?.href).toBe('/so-tay/co-quan/trung-uong/');
});

test('bodies that changed are told, with or without documents, and no others', () => {
  const bodies = z.array(issuerSchema).parse([
    {
      id: 'cu',
      name: 'Bộ Cũ',
      system: 'state',
      level: 'bo-nganh',
      until: '2025-02-28',
      changes: [{ on: '2025-03-01', what: 'nhập vào Bộ Mới', source: { title: 'Một bài' } }],
    },
    { id: 'yen', name: 'Bộ Yên', system: 'state', level: 'bo-nganh' },
  ]);
  const issuers = new Map(bodies.map((body) => [body.id, body]));
  const vocabulary = { ...site.library.vocabulary, issuers };
  const { changed } = issuerIndexPage({ ...site, library: { ...site.library, vocabulary } });
  expect(changed).toEqual([
    {
      name: 'Bộ Cũ',
      href: undefined,
      history: {
        being: 'Hoạt động đến hết 28/02/2025.',
        note: undefined,
        changes: [
          { text: 'Từ 01/3/2025 nhập vào Bộ Mới.', source: 'Nguồn: Một bài', href: undefined },
        ],
      },
    },
  ]);
});
