import { describe, expect, test } from 'vitest';
import type { Mention } from './mention.ts';
import { createScanner } from './scan.ts';
import { vocabulary } from './testing/vocabulary.ts';

const scanner = createScanner(vocabulary);
const only = (text: string): Mention => {
  const mentions = scanner.scan(text);
  expect(mentions).toHaveLength(1);
  return mentions[0] as Mention;
};

test('a mention tells all its surroundings say', () => {
  const text =
    'quán triệt Nghị quyết số 25-NQ/TW, ngày 03/6/2013 của Ban Chấp hành Trung ương Đảng (khóa XI) về công tác dân vận.';
  expect(only(text)).toEqual({
    kind: 'number',
    start: 11,
    end: 33,
    text: 'Nghị quyết số 25-NQ/TW',
    number: '25-NQ/TW',
    serial: '25',
    code: 'NQ',
    type: 'Nghị quyết',
    issuedOn: '2013-06-03',
    issuedIn: null,
    year: 2013,
    term: 'XI',
    issuer: 'Ban Chấp hành Trung ương Đảng',
    title: 'công tác dân vận',
    name: null,
    pinpoint: null,
    extent: { facts: 93, title: 97, whole: 113 },
    clause: text.slice(0, 11 + 22 + 80).replace(/\.$/, ''),
  });
});

test('the extent of a list is that of its last member, and reaches over a date behind the title', () => {
  const mentions = scanner.scan('Quyết định 217, 218-QĐ/TW, ngày 12/12/2013');
  expect(mentions.map(({ extent }) => extent.whole)).toEqual([14, 42]);
  const text = 'Chỉ thị 05-CT/TW “Học tập Bác”, ngày 15/5/2016; và';
  expect(only(text).extent).toEqual({ facts: 16, title: 18, whole: 46 });
});

describe('spans', () => {
  test.each([
    // Type word, "số" and number, never date or issuer.
    ['Theo Chỉ thị số 05-CT/TW, ngày 15/5/2016', ['Chỉ thị số 05-CT/TW']],
    // Each document of a list has its own.
    ['Quyết định 217, 218-QĐ/TW', ['Quyết định 217', '218-QĐ/TW']],
    // A name with its term or year.
    [
      'Nghị quyết Trung ương 4 (khóa XII) và Luật Công đoàn năm 2012',
      ['Nghị quyết Trung ương 4 (khóa XII)', 'Luật Công đoàn năm 2012'],
    ],
    // Further terms stand for themselves.
    ['Nghị quyết Trung ương 4 khóa XI, khóa XII', ['Nghị quyết Trung ương 4 khóa XI', 'khóa XII']],
    // A bracket is closed only where it was opened.
    ['(Nghị quyết Trung ương 4 khóa XI)', ['Nghị quyết Trung ương 4 khóa XI']],
    // A line break inside stays inside.
    ['Thông tư 05/2024/\nTT-BTC', ['Thông tư 05/2024/\nTT-BTC']],
  ])('%s', (text, spans) => {
    const mentions = scanner.scan(text);
    expect(mentions.map((mention) => mention.text)).toEqual(spans);
    expect(mentions.map(({ start, end }) => text.slice(start, end))).toEqual(spans);
  });

  test('offsets count units of the text in NFC', () => {
    const text = 'Thực hiện Chỉ thị số 05-CT/TW';
    const [mention] = scanner.scan(text.normalize('NFD'));
    expect(text.slice(mention?.start, mention?.end)).toBe('Chỉ thị số 05-CT/TW');
  });
});

describe('the type', () => {
  test.each([
    // The word decides: QĐ is Quyết định or Quy định.
    ['Quy định 37-QĐ/TW', 'Quy định'],
    ['37-QĐ/TW', null],
    // The state has QyĐ for the other.
    ['1157/QĐ-UBND', 'Quyết định'],
    // TT: the system decides.
    ['25/2020/TT-BTC', 'Thông tư'],
    ['10-TT/TU', 'Thông tri'],
    // Laws and resolutions of the National Assembly print none.
    ['12/2012/QH13', null],
    ['Luật số 12/2012/QH13', 'Luật'],
    // A wrong word is kept as written.
    ['Công văn 09-QC/TW', 'Công văn'],
  ])('of %s is %s', (text, type) => {
    expect(only(text).type).toBe(type);
  });
});

describe('back references', () => {
  test.each(['Nghị quyết này', 'văn bản nêu trên', 'Quyết định nói trên', 'chỉ thị trên,'])(
    '%s',
    (text) => {
      expect(only(text).kind).toBe('back');
    },
  );

  test.each(['kế hoạch nay đã xong', 'quyết định trên cơ sở ý kiến'])('%s is none', (text) => {
    expect(scanner.scan(text)).toEqual([]);
  });
});

describe('short forms', () => {
  test('take the number the text gives in full', () => {
    const mentions = scanner.scan('Kế hoạch số 03-KH/TW (gọi tắt là Kế hoạch 03)');
    expect(mentions.map(({ kind, number }) => [kind, number])).toEqual([
      ['number', '03-KH/TW'],
      ['short', '03-KH/TW'],
    ]);
  });

  test('stay open where two full numbers fit', () => {
    const mentions = scanner.scan('Chỉ thị 05-CT/TW, Chỉ thị 05-CT/TU và Chỉ thị 05');
    expect(mentions.at(-1)?.number).toBeNull();
  });
});

test('names say what they are named after', () => {
  const names = scanner
    .scan('Nghị quyết Trung ương 7 khóa XI; Nghị quyết Đại hội XII Công đoàn Việt Nam; BLLĐ 2019')
    .map(({ name, term, year }) => ({ name, term, year }));
  expect(names).toEqual([
    { name: { event: 'plenum', ordinal: 7, body: 'Đảng' }, term: 'XI', year: null },
    {
      name: { event: 'congress', ordinal: 12, body: 'Công đoàn Việt Nam' },
      term: 'XII',
      year: null,
    },
    { name: { event: 'law', title: 'Lao động' }, term: null, year: 2019 },
  ]);
});
