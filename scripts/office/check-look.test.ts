import { expect, test } from 'vitest';
import { lookFaults } from './check-look.ts';
import { readPpm } from './page-image.ts';
import type { PdfWord } from './pdf-page.ts';

const WIDTH = 100;
const HEIGHT = 40;
const black = [0, 0, 0] as const;

interface Drawing extends Partial<PdfWord> {
  text: string;
  left: number;
  /** Share of its dots that are inked. */
  weight?: number;
  colour?: readonly [number, number, number];
}

/** A page of one dot a point with words as boxes of dots. */
function drawn(...words: Drawing[]) {
  const dots = new Uint8Array(WIDTH * HEIGHT * 3).fill(255);
  const placed = words.map(({ weight = 0.25, colour = black, ...word }) => {
    const box = { top: 10, bottom: 20, right: word.left + 12, ...word };
    let inked = 0;
    let seen = 0;
    for (let y = box.top; y < box.bottom; y += 1) {
      for (let x = box.left; x < box.right; x += 1) {
        seen += 1;
        if (inked >= seen * weight) continue;
        inked += 1;
        dots.set(colour, (y * WIDTH + x) * 3);
      }
    }
    return box;
  });
  return {
    pages: [{ width: WIDTH, height: HEIGHT, words: placed }],
    images: [{ width: WIDTH, height: HEIGHT, dots }],
  };
}

test('words that only moved look as before', () => {
  const before = drawn({ text: 'Căn', left: 5 }, { text: 'cứ', left: 40 });
  const after = drawn(
    { text: 'mới', left: 5 },
    { text: 'Căn', left: 25 },
    { text: 'cứ', left: 60 },
  );
  expect(lookFaults(before, after)).toEqual([]);
});

test('a word that the new text holds by chance is not taken for the old one', () => {
  const before = drawn(
    { text: 'và', left: 5 },
    { text: 'các', left: 20 },
    { text: 'xã', left: 40 },
  );
  const after = drawn(
    { text: 'và', left: 5, weight: 0.5 },
    { text: 'đổi', left: 20 },
    { text: 'các', left: 40 },
    { text: 'xã', left: 60 },
  );
  expect(lookFaults(before, after)).toEqual([]);
});

test.each([
  ['độ đậm', { weight: 0.4 }],
  ['màu', { colour: [190, 0, 0] as const, weight: 0.33 }],
  ['cỡ chữ, độ đậm', { bottom: 24 }],
  ['bề ngang, độ đậm', { right: 58 }],
])('what changed is told: %s', (fault, change) => {
  const before = drawn({ text: 'cứ', left: 40 });
  expect(lookFaults(before, drawn({ text: 'cứ', left: 40, ...change }))).toEqual([
    `“cứ” đổi ${fault}`,
  ]);
});

test('a drawing that shares no word with the first one is not taken for the same', () => {
  expect(lookFaults(drawn({ text: 'a', left: 5 }), drawn({ text: 'b', left: 5 }))).toEqual([
    'không chữ nào còn như trước',
  ]);
});

test('a page is read as pdftoppm writes it, and nothing else is', () => {
  const bytes = Buffer.concat([Buffer.from('P6\n2 1\n255\n'), Buffer.from([1, 2, 3, 4, 5, 6])]);
  expect(readPpm(bytes)).toMatchObject({ width: 2, height: 1 });
  expect(() => readPpm(bytes.subarray(0, -1))).toThrow('PPM');
});
