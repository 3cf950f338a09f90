import { expect, test } from 'vitest';
import { createRegistry, createScanner, createVocabulary } from '../../src/citations/index.ts';
import type { Engine } from './engine.ts';
import { citeLine } from './jsonl.ts';
import { listMentions } from './listing.ts';

const vocabulary = createVocabulary({
  documentTypes: [
    { code: 'CT', name: 'Chỉ thị', systems: ['party'] },
    { code: 'HD', name: 'Hướng dẫn', systems: ['party'] },
  ],
  issuerMarks: [
    { code: 'TW', name: 'Trung ương', systems: ['party'], scope: 'central' },
    { code: 'TU', name: 'Tỉnh ủy', systems: ['party'], scope: 'province' },
  ],
  terms: [],
});
const documents = [
  {
    id: '05-ct-tw-2016',
    number: '05-CT/TW',
    type: 'Chỉ thị',
    title: 'Về học tập Bác',
    aliases: [],
    issuer: 'Bộ Chính trị',
    issuedOn: '2016-05-15',
  },
  {
    id: '02-hd-tu-lai-chau-2018',
    number: '02-HD/TU',
    type: 'Hướng dẫn',
    title: 'Về dân vận',
    aliases: [],
    issuer: 'Tỉnh ủy Lai Châu',
    place: 'lai-chau',
    placeName: 'Lai Châu',
    issuedOn: '2018-04-24',
  },
];
const engine: Engine = {
  scanner: createScanner(vocabulary),
  registry: createRegistry(documents, vocabulary),
};

test('a line is answered with offsets, number, day and what is meant', () => {
  const line = JSON.stringify({
    id: 1,
    text: 'Chỉ thị 05-CT/TW, ngày 15/5/2016; Chỉ thị 01-CT/TW; Chỉ thị này',
  });
  expect(JSON.parse(citeLine(engine, line))).toEqual({
    id: 1,
    citations: [
      {
        start: 0,
        end: 16,
        number: '05-CT/TW',
        issuedOn: '2016-05-15',
        resolved: { kind: 'one', id: '05-ct-tw-2016' },
      },
      { start: 34, end: 50, number: '01-CT/TW', issuedOn: null, resolved: { kind: 'not-held' } },
    ],
  });
});

test('the context decides the province', () => {
  const line = (context: object) => JSON.stringify({ id: 1, text: 'Hướng dẫn 02-HD/TU', context });
  const resolved = (context: object) =>
    JSON.parse(citeLine(engine, line(context))).citations[0].resolved;
  expect(resolved({ place: 'lai-chau' })).toEqual({ kind: 'one', id: '02-hd-tu-lai-chau-2018' });
  expect(resolved({})).toEqual({ kind: 'several', ids: ['02-hd-tu-lai-chau-2018'] });
  expect(resolved({ place: 'lai-chau', date: '2017-01-01' })).toEqual({ kind: 'not-held' });
});

test('null is the same as leaving out', () => {
  const text = 'Chỉ thị 05-CT/TW';
  const lines = [{ text }, { text, context: null }, { text, context: { date: null, place: null } }];
  const answers = lines.map((line) => citeLine(engine, JSON.stringify({ id: 1, ...line })));
  expect(new Set(answers).size).toBe(1);
  expect(answers[0]).toContain('05-ct-tw-2016');
});

test.each([
  ['x', 'Không phải JSON; mỗi dòng viết {"id": …, "text": "…"}.'],
  ['null', 'Cần một đối tượng {"id": …, "text": "…"}, ở đây là null.'],
  ['[]', 'Cần một đối tượng {"id": …, "text": "…"}, ở đây là [].'],
  ['{"id":1}', '"text" thiếu; mỗi dòng viết {"id": …, "text": "chuỗi cần đọc"}.'],
  ['{"id":1,"text":5}', '"text" là 5; mỗi dòng viết {"id": …, "text": "chuỗi cần đọc"}.'],
  ['{"text":"a","context":"x"}', '"context" là "x"; viết {"date"'],
  ['{"text":"a","context":{"place":3}}', '"context.place" là 3; viết một chuỗi'],
  [
    '{"text":"a","context":{"date":"28/11/2026"}}',
    '"context.date" là "28/11/2026"; viết NĂM-THÁNG-NGÀY',
  ],
])('%s is refused in Vietnamese', (line, message) => {
  expect(() => citeLine(engine, line)).toThrow(message);
});

test('the listing shows place, words, reading, meaning and what disagrees', () => {
  const text = 'Căn cứ\nChỉ thị 05-CT/TW, ngày 15/02/2016 của Bộ Chính trị và Hướng dẫn 02-HD/TU';
  expect(listMentions(engine, text)).toBe(`2:1  “Chỉ thị 05-CT/TW”
    05-CT/TW · 15/02/2016 · Bộ Chính trị
    → 05-ct-tw-2016
      lệch ngày ban hành: lời văn ghi 15/02/2016, thư viện ghi 15/5/2016
2:55  “Hướng dẫn 02-HD/TU”
    02-HD/TU
    → chưa chắc, 1 văn bản có thể là:
      02-hd-tu-lai-chau-2018: Chỉ mới trùng số ký hiệu.

2 viện dẫn.`);
  expect(listMentions(engine, 'Không có gì')).toBe('Không thấy viện dẫn văn bản nào.');
});
