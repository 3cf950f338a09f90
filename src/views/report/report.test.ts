import { expect, test } from 'vitest';
import { documentOf, reportOf, sessionOf } from '../../entries/testing/sample.ts';
import { chipNames } from '../testing/chips.ts';
import { siteOf } from '../testing/sample.ts';
import { reportPage } from './page.ts';
import { reportSections } from './sections.ts';

const document = documentOf('25-nq-tw-2013', { number: '25-NQ/TW', issuedOn: '2013-06-03' });
const pageOf = (fields: object = {}, others: Parameters<typeof siteOf>[0] = []) => {
  const entry = reportOf('bai', fields);
  return reportPage(entry, siteOf([entry, document, ...others]));
};
const partOf = (id: string, fields: object) => {
  const entry = reportOf('bai', fields);
  const sections = reportSections(entry, siteOf([entry, document]));
  return sections.find((section) => section.id === id)?.part;
};

test('an account shows results, a plan only what is meant to be done', () => {
  expect(pageOf().about).toMatch(/^Kết quả, hạn chế/);
  expect(pageOf({ kind: 'ke-hoach' }).about).toMatch(/^Đây là kế hoạch/);
});

test('a place leads to its province as it is now, and is named as it was', () => {
  expect(pageOf({ place: 'binh-duong' }).facts).toContainEqual({
    name: 'Địa phương',
    value: {
      kind: 'link',
      text: 'Bình Dương (nay thuộc Thành phố Hồ Chí Minh)',
      href: '/so-tay/dia-phuong/thanh-pho-ho-chi-minh/',
      before: undefined,
    },
  });
});

test('what is not known stands on the card all the same', () => {
  const values = pageOf().facts.map(({ name, value }) => [name, 'text' in value && value.text]);
  expect(values).toEqual([
    ['Đơn vị', 'Một công ty'],
    ['Loại đơn vị', 'Doanh nghiệp'],
    ['Địa phương', '—'],
    ['Thời gian thực hiện', 'chưa rõ'],
  ]);
});

test('the period is shown once on the card and once under the title', () => {
  const { period, facts } = pageOf({ period: { from: '2013', to: '2016' } });
  expect(period).toBe('2013-2016');
  expect(facts.at(-1)?.value).toEqual({ kind: 'text', text: '2013-2016' });
});

test('what it carries out and who teaches it stand in the margin', () => {
  const session = sessionOf('buoi', { reports: ['bai'] });
  const { margin } = pageOf({ implements: ['25-nq-tw-2013', { title: 'Đề án B' }] }, [session]);
  expect(margin.map(chipNames)).toEqual([
    ['thuc-hien', ['25-NQ/TW', 'Đề án B']],
    ['trong-chuyen-de', ['Một buổi học']],
  ]);
});

test('amounts of the work stand apart from background amounts', () => {
  const results = [
    { label: 'mô hình', value: 12, unit: 'mô hình' },
    { label: 'số hộ', value: 900, unit: 'hộ', context: true },
  ];
  const part = partOf('con-so', { results });
  expect(part).toMatchObject({
    amounts: [{ label: 'mô hình' }],
    background: [{ label: 'số hộ' }],
  });
});

test('each limitation and solution has an anchor of its own, an outcome none', () => {
  const findings = () => [1, 2].map((n) => ({ text: `Ý ${n}`, topics: ['dan-van'] }));
  const fields = { limitations: findings(), solutions: findings(), outcomes: findings() };
  const ids = (id: string) => {
    const part = partOf(id, fields);
    return part?.kind === 'list' ? part.items.map((item) => item.id) : [];
  };
  expect(ids('han-che-tu-neu')).toEqual(['han-che-1', 'han-che-2']);
  expect(ids('giai-phap-de-ra')).toEqual(['giai-phap-1', 'giai-phap-2']);
  expect(ids('ket-qua-khac')).toEqual([undefined, undefined]);
});

test('a finding leads to its topics', () => {
  const limitations = [{ text: 'Chậm', topics: ['cong-doan'] }];
  expect(partOf('han-che-tu-neu', { limitations })).toMatchObject({
    items: [{ html: 'Chậm', topics: [{ name: 'Công đoàn', href: '/so-tay/chu-de/cong-doan/' }] }],
  });
});

test('a known motto leads to its section, one that is not known stays text', () => {
  const mottos = ['“Nghe dân nói, làm dân tin”', 'Nói <đi> đôi với làm'];
  expect(partOf('phuong-cham', { mottos })).toMatchObject({
    items: [
      { html: '<q><a href="/so-tay/phuong-cham/#nghe-dan">Nghe dân nói, làm dân tin</a></q>' },
      { html: '<q>Nói &lt;đi&gt; đôi với làm</q>' },
    ],
  });
});

test('a duty says how often in words', () => {
  const duties = [{ what: 'Báo cáo <b>', every: 'sau-thang', to: 'Tỉnh ủy', due: 'ngày 15/6' }];
  expect(partOf('che-do-bao-cao', { duties })).toEqual({
    kind: 'duties',
    rows: [
      { every: 'Sáu tháng một lần', what: 'Báo cáo &lt;b&gt;', to: 'Tỉnh ủy', due: 'ngày 15/6' },
    ],
  });
});

test('an account that shows nothing has its sources alone', () => {
  const entry = reportOf('bai');
  expect(reportSections(entry, siteOf([entry])).map(({ id }) => id)).toEqual(['nguon-tai-lieu']);
});
