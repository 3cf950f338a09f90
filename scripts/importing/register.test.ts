import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Content } from '../../src/entries/read-content.ts';
import { projectContent } from '../../src/entries/testing/project-content.ts';
import { draftsOfRegister, type RegisterDrafts } from './register.ts';
import { afterTrial, registerCount, registerLines } from './register-report.ts';

/** The lists of the library itself, and none of its entries. */
let content: Content;
beforeAll(async () => {
  content = { ...(await projectContent()), entries: [], unread: new Set() };
});

const header = ['Số ký hiệu', 'Ngày ban hành', 'Trích yếu', 'Cơ quan ban hành', 'Tỉnh', 'Nguồn'];
function draftsOf(...rows: string[][]): RegisterDrafts {
  const drafts = draftsOfRegister([header, ...rows], content, '2026-12-01');
  if (typeof drafts === 'string') throw new Error(drafts);
  return drafts;
}
const row = (number: string, issuer = '', place = '', source = '') => [
  number,
  '10/12/2025',
  'Về một việc',
  issuer,
  place,
  source,
];
function frontmatterOf({ entries }: RegisterDrafts): Record<string, unknown> {
  return parse(entries[0]?.text.split('---\n')[1] ?? '');
}

describe('the column of sources', () => {
  test.each([
    ['Công báo tỉnh số 5', { title: 'Công báo tỉnh số 5' }],
    ['https://a.example/b', { url: 'https://a.example/b' }],
    ['Báo A: https://a.example/b', { title: 'Báo A', url: 'https://a.example/b' }],
    ['Báo A (https://a.example/b)', { title: 'Báo A', url: 'https://a.example/b' }],
    ['', { title: null }],
  ])('of “%s” makes a title and an address, as far as they are there', (written, source) => {
    const drafts = draftsOf(row('12-KH/TU', 'Tỉnh ủy', 'Lai Châu', written));
    expect(frontmatterOf(drafts)['sources']).toEqual([source]);
  });
});

test.each([
  ['12-KH/TU', 'Ban Thường vụ Tỉnh ủy', 'ban-thuong-vu-tinh-uy'],
  ['12-KH/TU', 'Tỉnh ủy Lai Châu', 'tinh-uy'],
  ['12/KH-UBND', 'UBND tỉnh', 'uy-ban-nhan-dan-tinh'],
  ['12/KH-LĐLĐ', 'Liên đoàn Lao động tỉnh', 'lien-doan-lao-dong-tinh'],
])('%s of “%s” is of %s', (number, issuer, id) => {
  const drafts = draftsOf(row(number, issuer, 'tỉnh Lai Châu'));
  expect(frontmatterOf(drafts)).toMatchObject({ issuer: id, place: 'lai-chau' });
  expect(drafts.open).toEqual([]);
});

test('an issuer that no list has is told with its row, and left open', () => {
  const drafts = draftsOf(row('12-KH/TU', 'Hội Làm vườn', 'Lai Châu'));
  expect(frontmatterOf(drafts)['issuer']).toBeNull();
  expect(registerLines(drafts)).toEqual([
    'Hàng 2: Danh mục không có cơ quan “Hội Làm vườn”: để trống issuer:, chọn mã sau.',
    'Hàng 2 → content/documents/plans/12-kh-tu-lai-chau-2025.mdx',
  ]);
});

test('a row that the library holds is told with its file', () => {
  const unread = new Set(['document/12-kh-tu-lai-chau-2025']);
  const drafts = draftsOfRegister(
    [header, row('12-KH/TU', 'Tỉnh ủy', 'Lai Châu')],
    { ...content, unread },
    '2026-12-01',
  );
  if (typeof drafts === 'string') throw new Error(drafts);
  expect(registerLines(drafts)).toEqual([
    expect.stringMatching(/^Hàng 2: đã có content\/documents\/.*12-kh-tu-lai-chau-2025\.mdx/),
  ]);
  expect(registerCount(drafts)).toBe('0 hàng dùng được, 0 hàng phải sửa, 1 mục đã có.');
});

test('a long list of files is cut, and its end counted', () => {
  const rows = Array.from({ length: 25 }, (_, at) => row(`${at + 1}-KH/TU`, 'Tỉnh ủy', 'Lai Châu'));
  expect(registerLines(draftsOf(...rows)).at(-1)).toBe('… và 5 hàng nữa như vậy.');
});

test('nothing is offered where there is nothing to write', () => {
  expect([afterTrial(0), afterTrial(2)]).toEqual([
    'Không có tệp nào để tạo.',
    'Thêm --ghi để tạo 2 tệp.',
  ]);
});
