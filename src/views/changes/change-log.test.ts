import { expect, test } from 'vitest';
import { readRedirects } from '../../entries/redirects.ts';
import { documentOf, modelOf } from '../../entries/testing/sample.ts';
import { siteOf } from '../testing/sample.ts';
import { changeLog } from './change-log.ts';
import { changesFile, logPage } from './log-page.ts';

const site = siteOf(
  [
    documentOf('a', { number: '1-NQ/TW', issuedOn: '2010-01-02', topics: ['dan-van'] }),
    modelOf('b', { name: 'Tổ tự quản' }),
  ],
  {
    day: '2026-12-31',
    news: {
      added: [
        { day: '2026-11-01', upTo: 1 },
        { day: '2026-11-20', upTo: 2 },
      ],
      corrected: [{ day: '2026-11-25', what: 'Số 5 nay là 6[^1].', entries: ['document/a'] }],
    },
  },
);
const redirects = readRedirects(
  '- {from: /mo-hinh/cu/, to: /mo-hinh/b/, on: 2026-11-26}\n- {from: /mo-hinh/x/, gone: Ghi trùng., on: 2026-11-27}\n',
);
const whole = { ...site, published: { book: undefined, redirects } };
const told = changeLog(whole).map(({ day, kind, name, what }) =>
  [day, kind, name, what].join(' · '),
);

test('the log tells what came, was corrected, moved or went, the latest first', () => {
  expect(told).toEqual([
    '2026-11-27 · gone · /mo-hinh/x/ · Ghi trùng.',
    '2026-11-26 · moved · /mo-hinh/cu/ · Đổi địa chỉ',
    expect.stringMatching(/^2026-11-25 · corrected · .*1-NQ\/TW.* · Số 5 nay là 6\.$/),
    '2026-11-20 · added · Mô hình: Tổ tự quản · Mới vào thư viện',
    expect.stringMatching(/^2026-11-01 · added · .*1-NQ\/TW/),
  ]);
});

test('a change is found by its entry and by the topics of the entry', () => {
  const [, , corrected] = changeLog(whole);
  expect(corrected?.keys).toEqual(['document/a', 'topic/dan-van']);
});

test('an end that came while the library watched is a change, one of before is none', () => {
  const ended = (since: string) =>
    changeLog(
      siteOf(
        [
          documentOf('a', {
            issuedOn: '2000-01-02',
            validity: {
              status: 'het-hieu-luc',
              since,
              how: 'het-thoi-ky',
              basis: 'Vì [^1]',
              certainty: 'nguon',
            },
          }),
        ],
        { day: '2026-12-31', news: { added: [{ day: '2026-11-01', upTo: 1 }] } },
      ),
    ).filter(({ kind }) => kind === 'state');
  expect(ended('2026-12-01')).toMatchObject([
    { day: '2026-12-01', what: 'Tình trạng: Hết hiệu lực' },
  ]);
  expect(ended('2020-12-01')).toEqual([]);
});

test('the page has a section a day, what was wrong first', () => {
  const page = logPage(whole);
  expect(page.days.map(({ id }) => id)).toEqual([
    'ngay-2026-11-27',
    'ngay-2026-11-26',
    'ngay-2026-11-25',
    'ngay-2026-11-20',
    'ngay-2026-11-01',
  ]);
  expect(page.days[3]?.lines[0]?.href).toBe('/so-tay/mo-hinh/b/');
});

test('the file for browsers has addresses that work as they are', () => {
  const { day, changes } = changesFile(whole);
  expect(day).toBe('2026-12-31');
  expect(changes[1]?.address).toBe('/so-tay/mo-hinh/b/');
});
