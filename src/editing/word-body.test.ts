import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readBody } from '../body/body.ts';
import { vocabulary } from '../entries/testing/sample.ts';
import { readText } from './read-word.ts';
import { bodyOfText, escapeMdx } from './word-body.ts';

const directive = `TỈNH ỦY LAI CHÂU\tĐẢNG CỘNG SẢN VIỆT NAM
*
Số 05-CT/TU\tLai Châu, ngày 10 tháng 01 năm 2022

CHỈ THỊ
về công tác dân vận
trong tình hình mới

Trong những năm qua, công tác dân vận có tiến bộ.
I. Mục tiêu
Điều 1. Phạm vi
- Một việc
- Hai việc {x}
Chỉ tiêu\tNăm 2022\tNăm 2023
Hộ nghèo\t10%\t8%
Nơi nhận:
- Các huyện ủy
T/M BAN THƯỜNG VỤ
PHÓ BÍ THƯ
Nguyễn Văn An`;

test('letterhead, list of copies and signature are cut; articles, lists and tables stay', () => {
  const { head, signer, body } = readText(directive, vocabulary);
  expect(head).toMatchObject({
    number: '05-CT/TU',
    issuedOn: '2022-01-10',
    type: 'Chỉ thị',
    title: 'về công tác dân vận trong tình hình mới',
    place: 'lai-chau',
  });
  expect(signer).toBe('Nguyễn Văn An, Phó bí thư');
  expect(body).toBe(
    `Trong những năm qua, công tác dân vận có tiến bộ.

## I. Mục tiêu

### Điều 1. Phạm vi

- Một việc
- Hai việc \\{x\\}

| Chỉ tiêu | Năm 2022 | Năm 2023 |
| --- | --- | --- |
| Hộ nghèo | 10% | 8% |`,
  );
  expect(readBody(body).problems).toEqual([]);
});

test('a text without a head is a body as a whole', () => {
  expect(bodyOfText('Một.\n\nHai.', undefined)).toEqual({
    body: 'Một.\n\nHai.',
    signer: undefined,
  });
});

test('whatever a text holds, its body is one that the library takes', () => {
  const words = fc.string({ unit: fc.constantFrom(...'aB1 {}<>*_#-+|\\`[]()!&;:"\'\t\n.') });
  fc.assert(
    fc.property(words, (text) => {
      expect(readBody(bodyOfText(text, undefined).body).problems).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test('escaped signs are read as themselves', () => {
  const text = 'a*b*c _d_ [e](f) {g} <h> #';
  expect(readBody(escapeMdx(text)).plain[0]?.text).toBe(text);
});
