import { expect, test } from 'vitest';
import { createProgress, secondsLeft } from './progress.ts';

/** A screen that keeps what is written, and a clock that goes forward when told to. */
function stage(isTTY: boolean, columns = 80) {
  const written: string[] = [];
  let moment = 1000;
  const screen = { isTTY, columns, write: (text: string) => written.push(text) };
  const progress = createProgress(screen, () => moment);
  const later = (milliseconds: number) => {
    moment += milliseconds;
  };
  return { written, progress, later };
}
const away = '\r\u001b[2K';

test('the rest goes on at the pace so far', () => {
  expect(secondsLeft(640, 1763, 6000)).toBeCloseTo(10.53, 2);
});

test('nothing is foreseen before anything was done, nor in the first second', () => {
  expect(secondsLeft(0, 10, 60_000)).toBeUndefined();
  expect(secondsLeft(5, 10, 999)).toBeUndefined();
});

test('a work that ends within five seconds is not spoken of', () => {
  const { written, progress, later } = stage(false);
  const tell = progress.begin('Tạo trang');
  for (let done = 1; done < 5; done += 1) {
    later(1000);
    tell(done, 5);
  }
  tell(5, 5);
  expect(written).toEqual([]);
});

test('a log gets a line after five seconds, then one every ten', () => {
  const { written, progress, later } = stage(false);
  const tell = progress.begin('Tạo trang');
  for (let done = 1; done < 2000; done += 1) {
    later(10);
    tell(done, 2000);
  }
  tell(2000, 2000);
  expect(written).toEqual([
    'Tạo trang 500/2.000, còn khoảng 15 giây\n',
    'Tạo trang 1.500/2.000, còn khoảng 5 giây\n',
  ]);
});

test('on a terminal one line renews itself, and goes away at the end', () => {
  const { written, progress, later } = stage(true);
  const tell = progress.begin('Tạo trang');
  later(6000);
  tell(60, 100);
  later(100);
  tell(61, 100);
  later(100);
  tell(62, 100);
  tell(100, 100);
  expect(written).toEqual([
    'Tạo trang 60/100, còn khoảng 4 giây',
    away,
    'Tạo trang 62/100, còn khoảng 4 giây',
    away,
  ]);
});

test('the line makes way once for what else is said', () => {
  const { written, progress, later } = stage(true);
  const tell = progress.begin('Tạo trang');
  later(6000);
  tell(60, 100);
  progress.clear();
  progress.clear();
  expect(written.slice(1)).toEqual([away]);
});

test('a narrow terminal gets no line that would break', () => {
  const { written, progress, later } = stage(true, 12);
  const tell = progress.begin('Tạo trang');
  later(6000);
  tell(60, 100);
  expect(written).toEqual(['Tạo trang 6']);
});

test('works that run one after another are timed each by itself', () => {
  const { written, progress, later } = stage(false);
  progress.begin('Tạo trang');
  later(60_000);
  const tell = progress.begin('Chỉ mục tìm kiếm');
  later(5_000);
  tell(10, 20);
  expect(written).toEqual(['Chỉ mục tìm kiếm 10/20, còn khoảng 5 giây\n']);
});
