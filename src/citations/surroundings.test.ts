import { describe, expect, test } from 'vitest';
import type { Mention } from './mention.ts';
import { createScanner } from './scan.ts';
import { vocabulary } from './testing/vocabulary.ts';

const scanner = createScanner(vocabulary);
/** What the last mention of a text says of its document. */
const said = (text: string): Partial<Mention> => scanner.scan(text).at(-1) ?? {};

describe('what stands before a number is read where the sentence says who issued it', () => {
  test.each([
    [
      'Hội nghị Trung ương 7 khóa IX ban hành Nghị quyết số 25-NQ/TW',
      { term: 'IX', issuer: 'Hội nghị Trung ương 7' },
    ],
    [
      'Ngày 18-2-1998, Bộ Chính trị đã ra Chỉ thị số 30-CT/TW',
      { issuedOn: '1998-02-18', issuer: 'Bộ Chính trị' },
    ],
    [
      'Ngày 08/02/2018, Ban Dân vận Trung ương và Ban cán sự đảng Chính phủ đã ký kết Kế hoạch số 1573-KH/BDVTW-BCSĐCP',
      {
        issuedOn: '2018-02-08',
        issuer: 'Ban Dân vận Trung ương và Ban cán sự đảng Chính phủ',
      },
    ],
    [
      'Tháng 7/2008, Trung ương ban hành Nghị quyết số 25-NQ/TW',
      { issuedOn: null, issuedIn: '2008-07', year: 2008, issuer: 'Trung ương' },
    ],
    [
      'Năm 2013, Ban Chấp hành Trung ương ban hành Nghị quyết số 25-NQ/TW',
      { year: 2013, issuer: 'Ban Chấp hành Trung ương' },
    ],
    ['Năm 2026 có Nghị quyết 24-NQ/TW', { year: 2026, issuer: null }],
    // What stands behind the number goes before it.
    [
      'Năm 2014, Tỉnh ủy ban hành Nghị quyết 25-NQ/TW, ngày 03/6/2013 của Trung ương',
      { issuedOn: '2013-06-03', issuer: 'Trung ương' },
    ],
    // The subject of another sentence, or of another verb.
    ['Bộ Chính trị họp. Tỉnh thực hiện Nghị quyết số 25-NQ/TW', { issuer: null }],
    ['Bộ Chính trị đề nghị cấp ủy ban hành chương trình. Nghị quyết số 25-NQ/TW', { issuer: null }],
  ])('%s', (text, fields) => {
    expect(said(text)).toMatchObject(fields);
  });
});

describe('months are read where a word or a bracket says that they are months', () => {
  test.each([
    ['NQ 25-NQ/TW (7/2008) về thanh niên', '2008-07'],
    ['Nghị quyết 25-NQ/TW (tháng 6-2013)', '2013-06'],
    ['Nghị quyết 25-NQ/TW ban hành tháng 6/2013', '2013-06'],
    ['Nghị quyết 25-NQ/TW tháng 6 năm 2013', '2013-06'],
    // A figure of the sentence.
    ['Nghị quyết 25-NQ/TW có 7/2008 ý kiến', null],
    ['Nghị quyết 25-NQ/TW (17/2008)', null],
  ])('%s → %s', (text, month) => {
    expect(said(text).issuedIn).toBe(month);
  });
});

test('“cùng ngày” is the day of the mention before', () => {
  const text =
    'Quyết định số 217-QĐ/TW ngày 12/12/2013 và Quyết định số 218-QĐ/TW cùng ngày của Bộ Chính trị';
  expect(said(text)).toMatchObject({ issuedOn: '2013-12-12', issuer: 'Bộ Chính trị' });
  expect(said('Quyết định số 218-QĐ/TW cùng ngày').issuedOn).toBeNull();
});

test('a list shares the meeting that issued it', () => {
  const mentions = scanner.scan('số 23, 24, 25-NQ/TW của Hội nghị Trung ương 7 khóa IX');
  expect(mentions.map(({ number, term }) => `${number} ${term}`)).toEqual([
    '23-NQ/TW IX',
    '24-NQ/TW IX',
    '25-NQ/TW IX',
  ]);
});

test('a day without its year hides no title', () => {
  expect(said('Kết luận số 178 ban hành ngày 17/7 về tổ chức bộ máy')).toMatchObject({
    issuedOn: null,
    title: 'tổ chức bộ máy',
  });
});

describe('names of laws', () => {
  test.each([
    // Initials of a known law.
    ['Luật CĐ năm 2012', 'Luật CĐ năm 2012', 'Công đoàn'],
    ['Luật MTTQ Việt Nam năm 2015', 'Luật MTTQ Việt Nam năm 2015', 'Mặt trận Tổ quốc Việt Nam'],
    ['theo Luật Thực hiện DCCS', 'Luật Thực hiện DCCS', 'Thực hiện dân chủ ở cơ sở'],
    ['theo Luật THDCCS', 'Luật THDCCS', 'Thực hiện dân chủ ở cơ sở'],
    // Words that begin clauses elsewhere, and a line break.
    [
      'Luật Ban hành văn bản quy phạm pháp luật ngày 22 tháng 6 năm 2015;',
      'Luật Ban hành văn bản quy phạm pháp luật',
      'Ban hành văn bản quy phạm pháp luật',
    ],
    [
      'Luật Tổ chức HĐND và UBND\nngày 26/11/2003;',
      'Luật Tổ chức HĐND và UBND',
      'Tổ chức HĐND và UBND',
    ],
    // An amending law is a law of its own.
    [
      'Luật Sửa đổi, bổ sung một số điều của Luật Mặt trận Tổ quốc Việt Nam, Luật Công đoàn và Luật Thực hiện dân chủ ở cơ sở ngày 27/6/2025;',
      'Luật Sửa đổi, bổ sung một số điều của Luật Mặt trận Tổ quốc Việt Nam, Luật Công đoàn và Luật Thực hiện dân chủ ở cơ sở',
      'Sửa đổi, bổ sung một số điều của Luật Mặt trận Tổ quốc Việt Nam, Luật Công đoàn và Luật Thực hiện dân chủ ở cơ sở',
    ],
    [
      'Luật sửa đổi, bổ sung một số điều của Luật Công đoàn được thông qua',
      'Luật sửa đổi, bổ sung một số điều của Luật Công đoàn',
      'sửa đổi, bổ sung một số điều của Luật Công đoàn',
    ],
  ])('%s', (text, words, title) => {
    const [mention] = scanner.scan(text);
    expect(mention?.text).toBe(words);
    expect(mention?.name).toEqual({ event: 'law', title });
  });
});

describe('letters that look alike, and what nobody sees', () => {
  test.each([
    ['Quy định số 11-QÐi/TW', '11-QĐi/TW'],
    // Cyrillic.
    ['Chỉ thị 05-СТ/ТW', '05-CT/TW'],
    ['Nghị quyết số 25\u00ad-NQ/\u200bTW', '25-NQ/TW'],
  ])('%j → %s', (text, number) => {
    const [mention] = scanner.scan(text);
    expect(mention?.number).toBe(number);
    expect(mention?.text).toBe(text);
  });
});

describe('codes that are no citations', () => {
  test.each(['các xã thuộc vùng CT229 được thụ hưởng', '5 xã vùng CT 229 của huyện Chợ Đồn'])(
    '%s',
    (text) => {
      expect(scanner.scan(text)).toEqual([]);
    },
  );
});

test('a number is learned from what stands before, never from what follows', () => {
  const numbers = scanner
    .scan('Kết luận 43 nêu rõ. Sau đó có Kết luận 43-KL/TW. Kết luận 43 được sơ kết.')
    .map(({ number }) => number);
  expect(numbers).toEqual([null, '43-KL/TW', '43-KL/TW']);
});
