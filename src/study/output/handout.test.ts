import { expect, test } from 'vitest';
import { handout } from './handout.ts';
import { asked, lessonOf, readingOf } from './testing/sample.ts';
import { toHtml } from './to-html.ts';
import { textOf } from './tree.ts';

const textWith = (fields: Parameters<typeof lessonOf>[0]) => textOf(handout(lessonOf(fields)));

test('it holds aims, agenda, questions, readings and sources', () => {
  const text = textWith({});
  for (const words of [
    'Dẫn đúng văn bản',
    '10–30 Bàn',
    'Việc nào làm được ngay?',
    'Đảng lãnh đạo, chính quyền tổ chức thực hiện.',
    'Còn hiệu lực. Tình trạng hiệu lực tính đến ngày 28/11/2026',
    'Báo Nhân Dân, 04/6/2013. https://example.org/1',
  ]) {
    expect(text).toContain(words);
  }
});

test('a figure carries the number of its source in the list at the end', () => {
  expect(textWith({})).toContain('hơn 1.900  mô hình  [2]');
});

test('two readings stand on each sheet', () => {
  const readings = [1, 2, 3, 4, 5].map((short) => readingOf({ short, name: `Bài ${short}` }));
  const pairs = toHtml(handout(lessonOf({ readings })))
    .split('<div class="pair">')
    .slice(1);
  expect(pairs.map((pair) => pair.match(/<h3>/g)?.length)).toEqual([2, 2, 1]);
});

test('a source that two readings share is listed once', () => {
  const html = toHtml(handout(lessonOf({ readings: [readingOf(), readingOf({ id: 'b' })] })));
  expect(html.match(/example\.org\/1/g)).toHaveLength(1);
});

test('what half a sheet cannot hold is counted, with the place where it stands', () => {
  const points = Array.from({ length: 60 }, (_, at) => `Điểm ${at + 1}`);
  expect(textWith({ readings: [readingOf({ points })] })).toMatch(
    /Còn \d+ ý, xem trên Sổ tay Dân vận \(\/van-ban\/25-nq-tw-2013\/\)/,
  );
});

test('each question has lines to write on', () => {
  const html = toHtml(handout(lessonOf({ questions: ['Một?', 'Hai?'].map(asked) })));
  expect(html.match(/class="line"/g)).toHaveLength(6);
});

test('without a code a short link is printed in letters, a long one not at all', () => {
  const link = 'https://example.vn/chuyen-de/x/';
  expect(textWith({ link })).toContain(link);
  expect(textWith({ link: `https://example.vn/#${'a'.repeat(200)}` })).not.toContain('aaa');
});

test('a lesson with nothing picked says so', () => {
  expect(textWith({ readings: [], quiz: [], questions: [], steps: [], objectives: [] })).toContain(
    'chưa chọn bài đọc nào',
  );
});
