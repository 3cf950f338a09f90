import { expect, test } from 'vitest';
import { documentOf, modelOf, reportOf, sessionOf } from '../../entries/testing/sample.ts';
import { chipNames } from '../testing/chips.ts';
import { siteOf } from '../testing/sample.ts';
import { sessionPage } from './page.ts';

const material = [
  documentOf('25-nq-tw-2013', { number: '25-NQ/TW', issuedOn: '2013-06-03' }),
  modelOf('mo-hinh'),
  reportOf('bai'),
];
const pageOf = (fields: object = {}, body = '') => {
  const entry = sessionOf('buoi', fields, body);
  return sessionPage(entry, siteOf([entry, ...material]));
};
const agendaOf = (agenda: readonly object[], minutes = 30) => {
  const sections = pageOf({ agenda, minutes }).sections;
  const part = sections.find(({ id }) => id === 'chuong-trinh')?.part;
  return part?.kind === 'agenda' ? part.rows : [];
};

test('each step begins with the minute at which the one before ends', () => {
  const steps = [
    { minutes: 5, activity: 'A' },
    { minutes: 15, activity: 'B' },
    { minutes: 10, activity: 'C' },
  ];
  expect(agendaOf(steps).map(({ time, minutes }) => [time, minutes])).toEqual([
    ['0–5', '5 phút'],
    ['5–20', '15 phút'],
    ['20–30', '10 phút'],
  ]);
});

test('a step leads to its material of each kind, what is not there is left out', () => {
  const given = [
    { document: '25-nq-tw-2013' },
    { model: 'mo-hinh' },
    { report: 'bai' },
    { document: 'khong-co' },
  ];
  const steps = [{ minutes: 30, activity: 'A', material: given }];
  const more = [...steps, { minutes: 5, activity: 'B' }, { minutes: 5, activity: 'C' }];
  expect(agendaOf(more, 40)[0]?.material.map(({ href }) => href)).toEqual([
    '/so-tay/van-ban/25-nq-tw-2013/',
    '/so-tay/mo-hinh/mo-hinh/',
    '/so-tay/thuc-tien/bai/',
  ]);
});

test('how a step is done is safe HTML with its numbers linked', () => {
  const steps = [1, 2, 3].map(() => ({ minutes: 10, activity: 'A', how: 'Đọc 25-NQ/TW <b>' }));
  const how = agendaOf(steps)[0]?.how;
  expect(how).toContain('href="/so-tay/van-ban/25-nq-tw-2013/"');
  expect(how).toContain('&lt;b&gt;');
});

test('the agenda says its length, and is listed without it', () => {
  const agenda = pageOf().sections.find(({ id }) => id === 'chuong-trinh');
  expect([agenda?.title, agenda?.listed]).toEqual(['Chương trình 60 phút', 'Chương trình']);
});

test('what is to be read and discussed stands in the margin by its kind', () => {
  const { margin } = pageOf({ models: ['mo-hinh', 'khong-co'], reports: ['bai'] });
  expect(margin.map(chipNames)).toEqual([
    ['can-doc', ['25-NQ/TW']],
    ['mo-hinh-de-ban', ['Tổ tự quản']],
    ['thuc-tien-de-ban', ['Một đơn vị']],
  ]);
});

test('the builder opens the session, and its button carries the same pack', () => {
  const { outputs, pack } = pageOf();
  const { builder } = outputs;
  expect(builder).toMatch(/^\/so-tay\/soan-bai\/#./);
  expect(builder?.endsWith(`#${pack.session}`)).toBe(true);
  expect(pack.number).toBe(1);
});

test('a session whose number is not given yet has no pack', () => {
  const entry = sessionOf('buoi');
  const site = siteOf([entry]);
  const library = { ...site.library, shortNumber: () => undefined };
  expect(sessionPage(entry, { ...site, library })).toMatchObject({
    outputs: { builder: undefined },
    pack: { number: undefined, session: undefined },
  });
});

test('a body stands between agenda and questions', () => {
  const ids = pageOf({}, '## Dẫn dắt\n\nChữ.').sections.map(({ id }) => id);
  expect(ids).toEqual(['muc-tieu', 'chuong-trinh', 'noi-dung', 'cau-hoi', 'trac-nghiem']);
});

test('a session that teaches an ended document says so', () => {
  const validity = { status: 'het-hieu-luc', since: '2010-02-01', where: [], basis: 'Hết.' };
  const ended = documentOf('1-qd-tw-1999', { number: '1-QĐ/TW', issuedOn: '1999-01-02', validity });
  const entry = sessionOf('buoi', { documents: ['25-nq-tw-2013', ended.id] });
  expect(sessionPage(entry, siteOf([entry, ended, ...material])).ended).toEqual([
    {
      name: 'Nghị quyết 1-QĐ/TW (1999)',
      href: '/so-tay/van-ban/1-qd-tw-1999/',
      state: 'Hết hiệu lực · từ năm 2010',
    },
  ]);
});
