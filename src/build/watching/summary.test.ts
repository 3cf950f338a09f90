import { expect, test } from 'vitest';
import { isHeard } from './is-heard.ts';
import { createPhaseClock } from './phase-clock.ts';
import { summaryLines } from './summary.ts';
import { progressWords } from './words.ts';

/** A clock that is set to seconds. */
function clockAt() {
  let moment = 0;
  const clock = createPhaseClock(() => moment, 'start');
  const at = (seconds: number) => {
    moment = seconds * 1000;
    return clock;
  };
  return at;
}

test('every moment belongs to a phase, what came before the clock to the first', () => {
  const at = clockAt();
  at(2).begin('reading');
  at(5).begin('search');
  expect([...at(9).seconds()]).toEqual([
    ['start', 2],
    ['reading', 3],
    ['search', 4],
  ]);
});

test('time is given to what was found done, though it was begun as something else', () => {
  const at = clockAt();
  at(1).begin('pages');
  at(3).mark('pictures');
  at(4).mark('pages');
  at(8).mark('pictures');
  at(9).begin('search');
  expect([...at(9).seconds()]).toEqual([
    ['start', 1],
    ['pictures', 7],
    ['pages', 1],
    ['search', 0],
  ]);
});

test('a phase that is begun again goes on', () => {
  const at = clockAt();
  at(1).begin('checking');
  at(2).begin('reading');
  at(4).begin('checking');
  expect(at(7).seconds().get('checking')).toBe(4);
});

test('the summary lists the phases and the whole, figures one under another', () => {
  const seconds = new Map([
    ['reading', 3.14],
    ['pages', 1234.5],
  ] as const);
  expect(summaryLines(seconds)).toEqual([
    'Thời gian từng phần:',
    '  Đọc nội dung          3,1 giây',
    '  Tạo trang và tệp  1.234,5 giây',
    '  Tất cả            1.237,6 giây',
  ]);
});

test.each([
  [undefined, 'Tạo trang 640/1.763'],
  [0.2, 'Tạo trang 640/1.763, còn khoảng 1 giây'],
  [11.4, 'Tạo trang 640/1.763, còn khoảng 12 giây'],
  [89.9, 'Tạo trang 640/1.763, còn khoảng 90 giây'],
  [91, 'Tạo trang 640/1.763, còn khoảng 2 phút'],
])('with %s seconds to come: %s', (left, said) => {
  expect(progressWords('Tạo trang', 640, 1763, left)).toBe(said);
});

test('warnings and errors are heard, whoever speaks', () => {
  expect(isHeard({ level: 'warn', label: 'build' })).toBe(true);
  expect(isHeard({ level: 'error', label: null })).toBe(true);
});

test('of what only informs, the list of pages is not heard, the project is', () => {
  expect(isHeard({ level: 'info', label: null })).toBe(false);
  expect(isHeard({ level: 'info', label: 'SKIP_FORMAT' })).toBe(false);
  expect(isHeard({ level: 'info', label: 'publish' })).toBe(true);
});
