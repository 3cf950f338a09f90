import { expect, test } from 'vitest';
import type { AnyEntry } from '../../entries/entry.ts';
import { documentOf, modelOf, reportOf } from '../../entries/testing/sample.ts';
import { siteOf } from '../testing/sample.ts';
import { matrixView } from './matrix-view.ts';

const finding = (text: string, ...topics: string[]) => ({ text, topics });
const cellOf = (...entries: AnyEntry[]) => {
  const site = siteOf(entries);
  return matrixView(site.library.reports, site).topics[0]?.cells[0];
};
const held = documentOf('25-nq-tw-2013', {
  number: '25-NQ/TW',
  issuedOn: '2013-06-03',
  topics: ['dan-van'],
});

test('passages lead without source marks to their place on the page of the report', () => {
  const cell = cellOf(
    reportOf('mot', {
      limitations: [finding('Khác', 'cong-doan'), finding('Ít.[^1]', 'dan-van', 'cong-doan')],
      solutions: [finding('Họp', 'dan-van')],
    }),
  );
  expect(cell?.lists.map(({ passages }) => passages)).toEqual([
    [
      { text: 'Khác', href: '/so-tay/thuc-tien/mot/#han-che-1' },
      { text: 'Ít.', href: '/so-tay/thuc-tien/mot/#han-che-2' },
    ],
    [],
  ]);
});

test('a list without passages knows what to say instead', () => {
  const cell = cellOf(reportOf('mot', { limitations: [finding('Ít', 'dan-van')] }));
  expect(cell?.lists[1]).toEqual({
    title: 'Giải pháp',
    passages: [],
    none: 'Đơn vị chưa nêu giải pháp ở chủ đề này.',
  });
});

test('nothing stands beside where there is neither document nor model', () => {
  expect(cellOf(reportOf('mot', { limitations: [finding('Ít', 'dan-van')] }))?.beside).toBe(
    undefined,
  );
});

test('documents and models beside it say in words why they are there', () => {
  const cell = cellOf(
    held,
    modelOf('to-tu-quan', { implements: ['25-nq-tw-2013'], topics: ['dan-van'] }),
    reportOf('mot', { implements: ['25-nq-tw-2013'], limitations: [finding('Ít', 'dan-van')] }),
  );
  expect(cell?.beside).toEqual({
    summary: '1 văn bản, 1 mô hình',
    groups: [
      {
        kind: 'documents',
        title: 'Văn bản',
        items: [
          {
            name: '25-NQ/TW (2013)',
            href: '/so-tay/van-ban/25-nq-tw-2013/',
            why: 'đơn vị thực hiện, cùng chủ đề',
          },
        ],
      },
      {
        kind: 'models',
        title: 'Mô hình có thể xem',
        items: [
          {
            name: 'Tổ tự quản',
            href: '/so-tay/mo-hinh/to-tu-quan/',
            why: 'cùng thực hiện 25-NQ/TW; mô hình thuộc chủ đề này',
          },
        ],
      },
    ],
  });
});

test('a group of nothing is left out', () => {
  const cell = cellOf(
    modelOf('to-tu-quan', { topics: ['dan-van'] }),
    reportOf('mot', { limitations: [finding('Ít', 'dan-van')] }),
  );
  expect(cell?.beside?.groups.map(({ kind }) => kind)).toEqual(['models']);
});
