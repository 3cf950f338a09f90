import { expect, test } from 'vitest';
import { ownLetters, withoutInvisible } from '../vietnamese/index.ts';
import { clearText, plainText } from './plain.ts';

test('clears every unit of UTF-16 that is unseen or looks like another', () => {
  const unclear: string[] = [];
  for (let unit = 0; unit < 0x10000; unit += 1) {
    const letter = String.fromCharCode(unit);
    const clear = ownLetters(withoutInvisible(letter).text);
    if (clearText(letter).text !== clear) unclear.push(unit.toString(16));
  }
  expect(unclear).toEqual([]);
});

test('tells where a place of the clear text stands in the text it was made from', () => {
  const { text, plain, at } = clearText('2\u200b5-NQ/ТW');
  expect([text, plain, at(text.indexOf('-'))]).toEqual(['25-NQ/TW', '25-nq/tw', 3]);
});

test('keeps the length of a text that it makes plain', () => {
  const text = 'Chỉ thị “33/CT–TTg”… § Ω 中';
  expect(plainText(text)).toBe('chi thi "33/ct-ttg". d \xff \xff');
});
