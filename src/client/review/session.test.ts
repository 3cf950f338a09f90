import { expect, test } from 'vitest';
import { createReviewLibrary } from '../../review/index.ts';
import { sample } from '../../review/testing/sample.ts';
import { ReviewSession } from './session.ts';

const library = createReviewLibrary(sample);
const wrongDay = 'Chỉ thị số 05-CT/TW, ngày 15/02/2016 của Bộ Chính trị';
const wrongMotto = 'theo phương châm “Dân biết, dân làm, dân kiểm tra”';
type DraftFile = NonNullable<ConstructorParameters<typeof ReviewSession>[0]['file']>;
const opened = (text: string, file?: DraftFile) =>
  new ReviewSession({ name: 'thu.docx', text, file }, library, { date: '2026-11-30' });
const kinds = (session: ReviewSession) => session.review.findings.map(({ kind }) => kind);

test('an accepted proposal stands in the text, and its finding is gone', () => {
  const session = opened(`Căn cứ ${wrongDay}.`);
  const [fix] = session.clearFixes();
  if (fix === undefined) throw new Error('nothing is proposed');
  session.put(fix);
  expect(session.review.text).toContain(fix.replacement);
  expect(session.changes).toBe(1);
  expect(kinds(session)).not.toContain('differs');
});

test('all clear proposals are accepted at once, each at its place', () => {
  const session = opened(`Căn cứ ${wrongDay}, ${wrongMotto}.`);
  expect(session.clearFixes().length).toBeGreaterThan(1);
  session.putAll();
  expect(session.clearFixes()).toEqual([]);
  expect(session.review.text).toMatch(
    /^Căn cứ Chỉ thị số 05-CT\/TW, ngày 15\/5\/2016 .*dân bàn, dân làm/,
  );
});

test('where the reader has to choose, nothing is changed without asking', () => {
  const session = opened('Thực hiện Nghị quyết 25-NQ/TW.');
  expect(kinds(session)).toEqual(['several']);
  expect(session.clearFixes()).toEqual([]);
});

test('an ended document is not made official among all others: another stands in its place', () => {
  const session = opened('Căn cứ Nghị định 60/NĐ-CP của Chính phủ.');
  expect(kinds(session)).toEqual(['incomplete', 'replaced']);
  expect(session.clearFixes()).toEqual([]);
  const [fix] = session.review.findings[1]?.fixes ?? [];
  if (fix) session.put(fix);
  expect(session.review.text).toMatch(/^Căn cứ Nghị định số 145\/2020\/NĐ-CP ngày 14\/12\/2020/);
});

test('where an ended document is only mentioned, its official form may be put', () => {
  const session = opened('Tổng kết 5 năm thực hiện Nghị định 60/NĐ-CP của Chính phủ.');
  expect(session.clearFixes().map(({ id }) => id)).toEqual(['60-2013-nd-cp-2013']);
});

test('each step is undone by itself, back to the given text', () => {
  const text = `Căn cứ ${wrongDay}, ${wrongMotto}.`;
  const session = opened(text);
  const [first] = session.clearFixes();
  if (first) session.put(first);
  const between = session.review.text;
  session.putAll();
  session.undo();
  expect(session.review.text).toBe(between);
  session.undo();
  expect({ text: session.review.text, canUndo: session.canUndo }).toEqual({ text, canUndo: false });
});

test('with nothing to undo, the text stays as it is', () => {
  const session = opened(wrongDay);
  session.undo();
  expect(session.review.text).toBe(wrongDay);
});

test('a saved file is the original with the changes made so far', () => {
  const edits: number[] = [];
  const file: DraftFile = {
    text: wrongDay,
    withEdits: (given) => {
      edits.push(given.length);
      return new Uint8Array();
    },
  };
  const session = opened(wrongDay, file);
  session.savedFile();
  session.putAll();
  session.savedFile();
  expect(edits).toEqual([0, 1]);
});

test('a file with decomposed letters is not edited: offsets in it would differ', () => {
  const file: DraftFile = { text: wrongDay, withEdits: () => new Uint8Array() };
  expect(opened(wrongDay.normalize('NFD'), file).file).toBeUndefined();
  expect(opened(wrongDay, file).file).toBe(file);
});
