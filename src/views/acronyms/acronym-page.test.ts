import { expect, test } from 'vitest';
import { vocabularySources } from '../../entries/testing/sample.ts';
import { readVocabulary } from '../../entries/vocabulary.ts';
import { libraryOf } from '../../library/testing/sample.ts';
import { acronymPage } from './acronym-page.ts';

const file = 'content/vocabulary/acronyms.yaml';
const acronyms = `
- { code: TU, expansion: Tỉnh ủy, verified: true, source: Quy định 66 }
- { code: ĐU, expansion: Đảng ủy, verified: false, source: một báo cáo, variants: [Đ.U, ĐU] }
- { code: DU, expansion: Dân ủy, verified: false }
- { code: KT, expansion: Ký thay, verified: true, use: the-thuc, note: chỉ ở cuối văn bản }
`;
const { vocabulary } = readVocabulary(new Map([...vocabularySources, [file, acronyms]]));
const page = acronymPage({
  library: { ...libraryOf([]), vocabulary },
  url: (address) => `/so-tay${address}`,
});
const row = (id: string) => page.rows.find((found) => found.id === id);

test('acronyms stand in the order of the Vietnamese alphabet', () => {
  expect(page.rows.map(({ id }) => id)).toEqual(['du', 'kt', 'tu']);
});

test('spellings that differ in marks alone share a row, each form said once', () => {
  expect(row('du')?.forms).toBe('DU, ĐU, Đ.U');
  expect(row('du')?.readings.map(({ text }) => text)).toEqual(['Dân ủy', 'Đảng ủy']);
});

test('a reading leads to the search for it', () => {
  expect(row('tu')?.readings[0]?.href).toBe(`/so-tay/tim-kiem/?q=${encodeURIComponent('Tỉnh ủy')}`);
});

test('a reading says where it comes from', () => {
  expect(row('tu')?.readings[0]?.proof).toBe('Nguồn: Quy định 66.');
});

test('a reading that was not checked says so first', () => {
  expect(row('du')?.readings.map(({ proof }) => proof)).toEqual([
    'Chưa đối chiếu với nguồn. ',
    'Chưa đối chiếu với nguồn. Gặp trong: một báo cáo.',
  ]);
});

test('where alone an acronym is used stands before its remark', () => {
  expect(row('kt')?.readings[0]?.notes).toEqual([
    'Chỉ dùng ở khối ký của văn bản.',
    'chỉ ở cuối văn bản.',
  ]);
});

test('readings are counted, and those checked', () => {
  expect(page.total).toContain('4 nghĩa, 2 nghĩa đã đối chiếu');
});
