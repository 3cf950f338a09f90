import { expect, test } from 'vitest';
import { ReviewDesk } from './desk.ts';
import { odtFile, partOf, row, table, wordFile, words } from './office/testing/files.ts';
import { opened } from './office/testing/opened.ts';
import { createReviewLibrary } from './review-library.ts';
import { sample } from './testing/sample.ts';
import type { ReviewView } from './view/review-view.ts';

const library = createReviewLibrary(sample);
const author = { name: 'Sổ tay', on: '2026-11-30T00:00:00Z' };
const options = { date: '2026-11-28' };
const ENDED = 'Căn cứ Nghị định số 60/2013/NĐ-CP ngày 19/6/2013 của Chính phủ;';
const WRONG = 'Chỉ thị số 05-CT/TW, ngày 15/02/2016 của Bộ Chính trị';

const viewOf = (answer: ReviewView | string): ReviewView => {
  if (typeof answer === 'string') throw new Error(answer);
  return answer;
};
const deskOf = (body: string, settings?: string) => {
  const desk = new ReviewDesk(library);
  const bytes = wordFile(body, settings === undefined ? {} : { settings });
  return { desk, view: viewOf(desk.open({ name: 'a.docx', bytes }, options)) };
};

test('places are graded by what they ask of the writer, and say where they stand', () => {
  const { view } = deskOf(
    words(ENDED) + table(row('Chỉ thị', '05/CT-TW', '15/5/2016')) + words('CBCCVC làm tốt.'),
  );
  expect(view.places.map(({ level, where }) => [level, where])).toEqual([
    ['must', 'Đoạn 1'],
    ['should', 'Bảng 1, hàng 1, cột 1'],
    ['know', 'Đoạn 5'],
  ]);
  expect(view.counts).toEqual({ must: 1, should: 1, know: 1, good: 0 });
});

test('a proposal shows what stays, what goes and what comes', () => {
  const { view } = deskOf(words(WRONG));
  expect(view.places[0]?.fixes[0]?.segments).toEqual([
    { text: 'Chỉ thị số 05-CT/TW, ngày ', is: 'same' },
    { text: '15/02/2016', is: 'gone' },
    { text: '15/5/2016', is: 'new' },
    { text: ' của Bộ Chính trị', is: 'same' },
    { text: expect.stringContaining(' về '), is: 'new' },
  ]);
});

test('what cannot be put has no button and says why', () => {
  const { view } = deskOf(table(row('Chỉ thị', '05-CT/TW', 'Bộ Chính trị')));
  expect(view.places[0]?.fixes[0]).toMatchObject({
    label: undefined,
    barred: 'chỗ này nằm trên nhiều ô của bảng, sửa tay trong văn bản',
  });
});

test('a proposal is put by its place, undone, and the file saved with its look', () => {
  const { desk } = deskOf(words(ENDED));
  expect(desk.put(1, 0).text).toContain('145/2020/NĐ-CP');
  const saved = desk.save();
  expect(saved.extension).toBe('docx');
  expect(opened(saved.content as Uint8Array).text).toContain('145/2020/NĐ-CP');
  expect(desk.undo().text).toBe(`${ENDED}\n`);
});

test('where changes are recorded, edits are', () => {
  const { desk, view } = deskOf(
    words(WRONG),
    '<w:settings xmlns:w="w"><w:trackRevisions/></w:settings>',
  );
  expect(view.recordsChanges).toBe(true);
  desk.putAll();
  expect(partOf(desk.save(author).content as Uint8Array, 'word/document.xml')).toContain('<w:del ');
});

test('another day and place may be given afterwards', () => {
  const { desk } = deskOf(words(WRONG));
  expect(desk.setOptions({ date: '2020-01-01', place: 'lai-chau' })).toMatchObject({
    day: { iso: '2020-01-01', isSure: true },
    place: { name: 'Lai Châu' },
  });
});

test('a pasted text is saved as a new file, an OpenDocument text as what it was', () => {
  const desk = new ReviewDesk(library);
  expect(viewOf(desk.open({ name: '', text: `${WRONG}\tx & y` }, options)).saved).toBe('new-docx');
  expect(opened(desk.save().content as Uint8Array).text).toBe(`${WRONG}\tx & y\n`);
  const bytes = odtFile(`<text:p>${WRONG}</text:p>`);
  expect(viewOf(desk.open({ name: 'a.odt', bytes }, options)).saved).toBe('odt');
  expect(desk.save().extension).toBe('odt');
});

test('a file that cannot be read is answered with its problem', () => {
  const desk = new ReviewDesk(library);
  const bytes = new TextEncoder().encode('%PDF-1.7');
  expect(desk.open({ name: 'a.pdf', bytes }, options)).toBe('pdf');
});

test('the report for who decides has a comment at each place, whatever the draft came as', () => {
  const { desk } = deskOf(words(ENDED));
  const comments = partOf(
    desk.report('comments', author).content as Uint8Array,
    'word/comments.xml',
  );
  expect(comments).toContain('Đã hết hiệu lực');
  expect(comments).toContain('Đề xuất: Nghị định số 145/2020/NĐ-CP');
  desk.open({ name: '', text: ENDED }, options);
  expect(
    partOf(desk.report('comments', author).content as Uint8Array, 'word/comments.xml'),
  ).toContain('w:author="Sổ tay"');
});

test('the report as text and for programs names each place', () => {
  const { desk } = deskOf(words(ENDED));
  expect(desk.report('text', author).content).toContain('1. Đoạn 1: “Nghị định số 60/2013/NĐ-CP”');
  const json = JSON.parse(desk.report('json', author).content as string);
  expect(json).toMatchObject({ name: 'a.docx', places: [{ level: 'must' }] });
});
