import { expect, test } from 'vitest';
import { decodeText } from './decode-text.ts';
import { fromTcvn3 } from './tcvn3.ts';
import { fromVni } from './vni.ts';

const TEXT =
  'Căn cứ Nghị quyết số 25-NQ/TW, ngày 03/6/2013 của Ban Chấp hành Trung ương về công tác dân vận';
const latin = (text: string) => Uint8Array.from([...text].map((sign) => sign.charCodeAt(0)));
const utf16 = (text: string, isLittle: boolean, mark: boolean) => {
  const units = [...(mark ? `\ufeff${text}` : text)].map((sign) => sign.charCodeAt(0));
  return Uint8Array.from(
    units.flatMap((unit) => (isLittle ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])),
  );
};
const TCVN3 =
  'C¨n cø NghÞ quyÕt sè 25-NQ/TW, ngµy 03/6/2013 cña Ban ChÊp hµnh Trung ­¬ng vÒ c«ng t¸c d©n vËn';
const VNI =
  'Caên cöù Nghò quyeát soá 25-NQ/TW, ngaøy 03/6/2013 cuûa Ban Chaáp haønh Trung öông veà coâng taùc daân vaän';

test.each([
  ['UTF-8', new TextEncoder().encode(TEXT), 'utf-8'],
  ['UTF-8 with a mark', new TextEncoder().encode(`\ufeff${TEXT}`), 'utf-8'],
  ['UTF-16 of Notepad', utf16(TEXT, true, true), 'utf-16le'],
  ['UTF-16, the other order', utf16(TEXT, false, true), 'utf-16be'],
  ['UTF-16 without a mark', utf16(TEXT, true, false), 'utf-16le'],
  ['the other order without a mark', utf16(TEXT, false, false), 'utf-16be'],
  ['bytes of a .VnTime font', latin(TCVN3), 'tcvn3'],
  ['bytes of a VNI font', latin(VNI), 'vni'],
  ['signs of a .VnTime font saved as UTF-8', new TextEncoder().encode(TCVN3), 'tcvn3'],
])('%s is read', (_, bytes, encoding) => {
  expect(decodeText(bytes)).toEqual({ text: TEXT, encoding, broken: 0 });
});

test('a few broken bytes are counted, many are refused', () => {
  const good = new TextEncoder().encode(TEXT.repeat(5));
  expect(decodeText(new Uint8Array([...good, 0xff]))?.broken).toBe(1);
  expect(decodeText(Uint8Array.from({ length: 300 }, (_, at) => 128 + (at % 128)))).toBeUndefined();
});

test('text in another language stays as it is', () => {
  const text = 'Les élèves sont arrivés à la fête, où l’été a été très chaud. Señor Muñoz.';
  expect(decodeText(new TextEncoder().encode(text))).toEqual({
    text,
    encoding: 'utf-8',
    broken: 0,
  });
});

test('capitals of both fonts', () => {
  expect(fromTcvn3('§¶ng, ¢u, ¡n, ¦u')).toBe('Đảng, Âu, Ăn, Ưu');
  expect(fromVni('ÑAÛNG COÄNG SAÛN, Öu, Ôn')).toBe('ĐẢNG CỘNG SẢN, Ưu, Ơn');
});
