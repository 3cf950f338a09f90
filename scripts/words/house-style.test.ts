import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { saidInModule } from '../floors/inline-words.ts';
import { markdownLines, styleFaults } from './house-style.ts';

const root = path.resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const filesOf = (...patterns: string[]) =>
  patterns
    .flatMap((pattern) => globSync(pattern, { cwd: root }))
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => !/\.test\.ts$|\/testing\//.test(file))
    .sort();

const guides = filesOf('*.md', 'src/pages/**/*.mdx').filter((file) => file !== 'CONTRIBUTING.md');
/** Hold what people type for a page beside its name, in whatever words they use. */
const typed = ['src/words/search-lists.ts', 'src/words/search-pages.ts'];
const spoken = filesOf(
  'src/words/*.ts',
  'src/{schema,checks,body,entries,build,addresses,publishing}/**/*.ts',
  'scripts/{check-content,cite,find,format-content,labels,ledger,serve,start}.ts',
  'scripts/{drafting,format,links,renaming,serving}/*.ts',
  'scripts/citing/{check,options}.ts',
).filter((file) => !typed.includes(file));

const faultsOf = (pieces: readonly { place: string; words: string }[]) =>
  pieces.flatMap(({ place, words }) =>
    styleFaults(words).map((fault) => `${place}: ${fault} (${words.trim().slice(0, 60)})`),
  );

test.each([
  // another term for the same thing
  'Tra theo số hiệu',
  'Chép trích dẫn',
  'Mức bằng chứng',
  'Văn bản ra sau',
  // the machine, the builder, the reader addressed
  'Máy báo lỗi',
  'Bản dựng ngày 30/11/2026',
  'Câu hỏi của tôi',
  'Có phải bạn muốn viết thế này?',
  // translated or spoken
  'Được thay thế bởi',
  'Được Luật Công đoàn bãi bỏ',
  'Kể hết lỗi một lượt',
  // a unit or a word twice
  '19 phòng phòng trọ',
  'các văn bản của của tỉnh',
  // tone marks, spelling, letters
  'Thi đua hoà bình',
  'Uỷ ban nhân dân',
  'Tỉ lệ tham gia',
  'Hòa'.normalize('NFD'),
  // marks, spaces, days
  'Đang tải...',
  'Đang tải danh mục …',
  'Năm 2021 – 2025',
  'Có hai , ba nơi',
  'Gọi là "chuyên đề"',
  'Ban hành ngày 3/6/2013',
  'Có hiệu lực từ 01/7/2025',
])('“%s” is not as the house writes', (text) => {
  expect(styleFaults(text)).not.toEqual([]);
});

test.each([
  'Sao chép viện dẫn',
  'Văn bản ban hành sau, được Luật 50/2024/QH15 thay thế',
  'Hết hiệu lực từ ngày 01/7/2025, bị Luật 97/2025/QH15 bãi bỏ',
  'Thứ quý, quỹ, thủy lợi, khóa XI, họa sĩ, ngày ngày, 2021-2025, 03/6/2013, 12/01/2020',
  // the words of others
  'Câu “Máy báo lỗi …” đổi thành câu khác',
  // code
  'Chạy `npm run ra-sau` rồi mở https://example.org/2021–2025',
])('“%s” is as the house writes', (text) => {
  expect(styleFaults(text)).toEqual([]);
});

test('finds what is said to readers and to editors', () => {
  expect(spoken).toEqual(expect.arrayContaining(['src/words/site.ts', 'src/checks/force.ts']));
  expect(guides).toEqual(expect.arrayContaining(['HUONG-DAN.md', 'src/pages/bat-dau.mdx']));
  expect(markdownLines('a.md', '# Một\n```\nsố hiệu\n```\nHai [số](/so-hieu/)')).toEqual([
    { place: 'a.md:1', words: '# Một' },
    { place: 'a.md:5', words: 'Hai [số]' },
  ]);
});

test('pages, print and messages are written as the house writes', () => {
  expect(spoken.flatMap((file) => faultsOf(saidInModule(file, read(file))))).toEqual([]);
});

test('guides are written as the house writes', () => {
  expect(guides.flatMap((file) => faultsOf(markdownLines(file, read(file))))).toEqual([]);
});
