import { expect, test } from 'vitest';
import { reportOf } from '../../entries/testing/sample.ts';
import { siteOf } from '../testing/sample.ts';
import { sourcesView, sourceView } from './sources.ts';

const site = siteOf([reportOf('bao-cao')]);

test('a source shows who published it, when, and what it proves', () => {
  const source = {
    title: 'Một bài',
    publisher: 'Báo Lai Châu',
    day: '2013-06-03',
    seen: 'excerpt',
    supports: 'số, ngày',
    url: 'https://example.org/a',
  } as const;
  expect(sourceView(source, site)).toEqual({
    title: 'Một bài',
    href: 'https://example.org/a',
    external: true,
    details: 'Báo Lai Châu; 03/6/2013; mới đọc trích đoạn; dùng làm căn cứ cho: số, ngày',
  });
});

test('a source without a title is named by its publisher, said once', () => {
  const source = { publisher: 'Báo Lai Châu', url: 'https://example.org/a' };
  expect(sourceView(source, site)).toMatchObject({ title: 'Trang của Báo Lai Châu', details: '' });
});

test('a source of which only the address is known is named by its host', () => {
  expect(sourceView({ url: 'https://www.example.org/a' }, site).title).toBe(
    'Trang của example.org',
  );
});

test('a copy that is not official shows no address, whatever its record holds', () => {
  const source = { title: 'Bản chép', url: 'https://example.org/a', unofficial: true } as const;
  const view = sourceView(source, site);
  expect(JSON.stringify(view)).not.toContain('example.org');
  expect(view.href).toBeUndefined();
  expect(view.title).toMatch(/^Bản chép \(bản chép không chính thức/);
});

test('a copy without a title is named by what it is', () => {
  expect(sourceView({ unofficial: true }, site).title).toMatch(/^Bản chép không chính thức/);
});

test('a source that is an account of the library leads to it', () => {
  expect(sourceView({ title: 'A', report: 'bao-cao' }, site)).toEqual({
    title: 'A',
    href: '/so-tay/thuc-tien/bao-cao/',
    details: '',
  });
});

test('an account that the library lacks is no link', () => {
  expect(sourceView({ title: 'A', report: 'khong-co' }, site).href).toBeUndefined();
});

test('the statement says how far the entry was checked, and when', () => {
  const data = {
    sources: [{ title: 'A' }],
    verification: 'partial',
    checkedOn: '2026-11-21',
  } as const;
  expect(sourcesView(data, site).statement).toBe(
    'Mới đối chiếu được một phần. Đối chiếu ngày 21/11/2026.',
  );
});

test('a partial check sends to the note where there is one', () => {
  const data = {
    ...{ sources: [{ title: 'A' }], checkedOn: '2026-11-21', note: 'Năm suy ra.' },
    verification: 'partial',
  } as const;
  expect(sourcesView(data, site, 'model').statement).toMatch(/xem “Lưu ý” trước khi sử dụng\./);
  expect(sourcesView(data, site).statement).not.toContain('Lưu ý');
});

test('a model that was checked has no number to be checked', () => {
  const data = {
    ...{ sources: [{ title: 'A' }], checkedOn: '2026-11-21' },
    verification: 'verified',
  } as const;
  expect(sourcesView(data, site, 'model').statement).toMatch(/^Đã đối chiếu tên, nơi thực hiện/);
  expect(sourcesView(data, site).statement).toMatch(/^Đã đối chiếu số, ngày, trích yếu/);
});

test('anchors of sources are counted from one, as marks in the text are', () => {
  const sources = [{ title: 'A' }, { title: 'B' }];
  const data = { sources, verification: 'verified', checkedOn: '2026' } as const;
  const mark = site.inline('Chữ[^2]');
  expect(mark).toContain(`#${sourcesView(data, site).items[1]?.id}"`);
});
