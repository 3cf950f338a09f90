import { expect, test } from 'vitest';
import { documentOf } from '../../entries/testing/sample.ts';
import type { Fact } from '../entry/facts.ts';
import { siteOf } from '../testing/sample.ts';
import { documentFacts } from './facts.ts';

function factsOf(fields: object): readonly Fact[] {
  const site = siteOf([documentOf('a', fields)]);
  return site.library.documents.flatMap((view) => documentFacts(view, site));
}

test('a bare record shows its type, and that its day is not known', () => {
  expect(factsOf({})).toEqual([
    { name: 'Loại', value: { kind: 'text', text: 'Nghị quyết' } },
    { name: 'Ban hành', value: { kind: 'day', on: undefined } },
  ]);
});

test('a number leads to the page of the number', () => {
  expect(factsOf({ number: '25-NQ/TW' })[1]).toEqual({
    name: 'Số ký hiệu',
    value: { kind: 'link', text: '25-NQ/TW', href: '/so-tay/so/25-nq-tw/', before: undefined },
  });
});

test('other days, the signer, other names and topics are shown where they are known', () => {
  const facts = factsOf({
    issuedOn: '2013-06-03',
    effectiveOn: '2013-07-01',
    expiredOn: '2020-01-01',
    period: { from: '2013', to: '2016' },
    signer: 'Nguyễn Phú Trọng',
    aliases: ['Nghị quyết Trung ương 7', 'NQ 25'],
    topics: ['dan-van', 'cong-doan'],
  });
  expect(facts.slice(1).map(({ name }) => name)).toEqual([
    'Ban hành',
    'Có hiệu lực từ',
    'Hết hiệu lực',
    'Thời gian thực hiện',
    'Người ký',
    'Tên khác',
    'Chủ đề',
  ]);
  expect(facts[6]?.value).toEqual({ kind: 'text', text: 'Nghị quyết Trung ương 7; NQ 25' });
  expect(facts[7]?.value).toEqual({
    kind: 'links',
    links: [
      { name: 'Dân vận', href: '/so-tay/chu-de/dan-van/' },
      { name: 'Công đoàn', href: '/so-tay/chu-de/cong-doan/' },
    ],
  });
});
