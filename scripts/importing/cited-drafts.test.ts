import { expect, test } from 'vitest';
import { parseEntry } from '../../src/entries/entry.ts';
import { documentOf, vocabulary } from '../../src/entries/testing/sample.ts';
import { libraryOf } from '../../src/library/testing/sample.ts';
import { citedDrafts } from './cited-drafts.ts';

const today = '2026-11-30';
const held = documentOf('25-nq-tw-2013', { number: '25-NQ/TW', issuedOn: '2013-06-03' });
const told = { title: 'Bài báo', url: 'https://bao.example/bai' };

function draftsOf(whole: string, head = {}) {
  const content = { entries: [held], unread: new Set<string>(), vocabulary };
  return citedDrafts({ whole, told, head }, content, libraryOf([held]), today);
}

test('a document that is cited and not held gives a draft of what the text says of it, and of nothing else', () => {
  const { entries, short } = draftsOf(
    'Thực hiện Nghị quyết số 25-NQ/TW, ngày 03/6/2013 và Kết luận số 70-KL/TW, ngày 12/3/2020 của Bộ Chính trị về tiếp tục đổi mới.',
  );
  expect(short).toEqual([]);
  expect(entries.map(({ file }) => file)).toEqual([
    'content/documents/conclusions/70-kl-tw-2020.mdx',
  ]);
  const text = entries[0]?.text ?? '';
  expect(text).toContain('number: 70-KL/TW\n');
  expect(text).toContain('issuedOn: 2020-03-12\n');
  expect(text).toContain('reading: chua-doc\n');
  expect(text).toContain('verification: unverified\n');
  expect(text).toContain('url: "https://bao.example/bai"');
  expect(text).toContain('{/* VIỆC CẦN LÀM');
  const { problems } = parseEntry('document', entries[0]?.file ?? '', text);
  expect([...new Set(problems.map(({ code }) => code))]).toEqual(['truong-trong']);
});

test.each([
  // no year anywhere
  ['Thực hiện Kết luận số 70-KL/TW.', '70-KL/TW: bài không ghi ngày, năm ban hành.'],
  // two days of one year
  [
    'Kết luận số 70-KL/TW, ngày 12/3/2020. Kết luận số 70-KL/TW, ngày 13/3/2020.',
    '70-KL/TW: bài ghi hai ngày, 2020-03-12 và 2020-03-13.',
  ],
  ['Kết luận số 70-KL/TW, ngày 12/3/2030.', '70-KL/TW: ngày 2030-03-12 còn ở phía trước.'],
  // a mark that every province has
  ['Nghị quyết số 70-NQ/TU, ngày 12/3/2020.', '70-NQ/TU: bài không ghi tỉnh, thành phố nào.'],
])('%s is told as too little', (text, why) => {
  expect(draftsOf(text)).toEqual({ entries: [], short: [why] });
});

test('a year that stands once is that of the other mentions; two years are two documents', () => {
  const files = (text: string) => draftsOf(text).entries.map(({ id }) => id);
  expect(files('Kết luận số 70-KL/TW năm 2020. Theo Kết luận số 70-KL/TW.')).toEqual([
    '70-kl-tw-2020',
  ]);
  expect(
    files('Kết luận số 70-KL/TW, ngày 01/8/2011. Kết luận số 70-KL/TW, ngày 01/6/2020.'),
  ).toEqual(['70-kl-tw-2011', '70-kl-tw-2020']);
});

test('a text that names itself is not cited by that', () => {
  const head = { number: '70-KL/TW', issuedOn: '2020-03-12' };
  expect(draftsOf('Số 70-KL/TW. Kết luận số 70-KL/TW này có hiệu lực.', head)).toEqual({
    entries: [],
    short: [],
  });
});

test('words of the text end no remark and open no expression', () => {
  const [draft] = draftsOf('Kết luận số 70-KL/TW, ngày 12/3/2020 */} {x}').entries;
  const body = draft?.text.split('---\n')[2] ?? '';
  expect(body.match(/[{}]|\*\//g)).toEqual(['{', '*/', '}']);
});
