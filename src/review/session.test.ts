import { expect, test } from 'vitest';
import { paragraph, partOf, row, run, table, wordFile, words } from './office/testing/files.ts';
import { openDraft, pastedDraft } from './open-draft.ts';
import { createReviewLibrary } from './review-library.ts';
import { ReviewSession } from './session.ts';
import { sample } from './testing/sample.ts';

const library = createReviewLibrary(sample);
const wrongDay = 'Chỉ thị số 05-CT/TW, ngày 15/02/2016 của Bộ Chính trị';
const wrongMotto = 'theo phương châm “Dân biết, dân làm, dân kiểm tra”';
const sessionOf = (draft: ReturnType<typeof openDraft>) => {
  if (typeof draft === 'string') throw new Error(draft);
  return new ReviewSession(draft, library, { date: '2026-11-30' });
};
const opened = (text: string) => sessionOf(pastedDraft(text));
const file = (body: string) => sessionOf(openDraft(wordFile(body)));
const MAIN = 'word/document.xml';
const loud = (session: ReviewSession) => session.review.findings.filter(({ quiet }) => !quiet);
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

test('where an ended document is only told of, its official form may be put', () => {
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

test('a saved file is the original with the changes made so far, each word in its look', () => {
  const session = file(words('Căn cứ Chỉ thị số 05-CT/TW', ', ngày 15/02/2016 của Bộ Chính trị'));
  session.putAll();
  const xml = partOf(session.savedFile() ?? new Uint8Array(), MAIN);
  expect(xml).toContain('<w:t xml:space="preserve">, ngày 15/5/2016 của Bộ Chính trị');
  expect(xml).toContain('<w:t>Căn cứ Chỉ thị số 05-CT/TW</w:t>');
});

test('in a table only what differs is changed, each in its own cell', () => {
  const session = file(
    table(row('1', 'Nghị quyết', '25/NQ-TW', '03/6/2013', 'Ban Chấp hành Trung ương')),
  );
  expect(loud(session)).toMatchObject([
    { kind: 'differs', id: '25-nq-tw-2013', fixes: [{ edits: [{ replacement: '25-NQ/TW' }] }] },
  ]);
  session.putAll();
  expect(session.review.text).toBe(
    '1\nNghị quyết\n25-NQ/TW\n03/6/2013\nBan Chấp hành Trung ương\n',
  );
  expect(loud(session)).toEqual([]);
});

test('a day in a cell of its own is put right there, a missing one is not put into any', () => {
  const wrong = file(table(row('Chỉ thị', '05-CT/TW', '15/02/2016', 'Bộ Chính trị')));
  wrong.putAll();
  expect(wrong.review.text).toBe('Chỉ thị\n05-CT/TW\n15/5/2016\nBộ Chính trị\n');
  const lacking = file(table(row('Chỉ thị', '05-CT/TW', 'Bộ Chính trị')));
  expect(loud(lacking)).toMatchObject([
    { kind: 'incomplete', missing: ['issuedOn'], fixes: [{ barred: 'cell' }] },
  ]);
  expect(lacking.clearFixes()).toEqual([]);
});

test.each([
  // A footnote mark within the number.
  [
    'note',
    paragraph(run('Chỉ thị 05/CT'), '<w:r><w:footnoteReference w:id="1"/></w:r>', run('-TW')),
  ],
  // A number that a field repeats.
  [
    'field',
    paragraph(run('Chỉ thị '), `<w:fldSimple w:instr="REF a">${run('05/CT-TW')}</w:fldSimple>`),
  ],
  // Words that someone else has put in and nobody has accepted.
  ['change', paragraph(run('Chỉ thị 05/'), `<w:ins w:id="1">${run('CT-TW')}</w:ins>`)],
])('what cannot be put safely is shown without being put: %s', (barred, body) => {
  const session = file(body);
  const fixes = session.review.findings.flatMap((finding) => finding.fixes);
  expect(fixes.map((fix) => fix.barred)).toEqual(fixes.map(() => barred));
  expect(fixes.length).toBeGreaterThan(0);
  session.putAll();
  for (const fix of fixes) session.put(fix);
  expect(session.changes).toBe(0);
});

test('over a break of line the number is put right, and the break stays', () => {
  const session = file(
    '<w:p><w:r><w:t>Nghị quyết số</w:t><w:br/><w:t>25/NQ-TW, ngày 03/6/2013 của Ban Chấp hành Trung ương.</w:t></w:r></w:p>',
  );
  session.putAll();
  expect(session.review.text).toBe(
    'Nghị quyết số\n25-NQ/TW, ngày 03/6/2013 của Ban Chấp hành Trung ương.\n',
  );
});

test('a soft hyphen in a word doubles nothing', () => {
  const session = opened(
    'Thực hiện Nghị quy\u00adết số 25/NQ-TW, ngày 03/6/2013 của Ban Chấp hành Trung ương.',
  );
  session.putAll();
  expect(session.review.text.match(/Nghị quyết/g)).toHaveLength(1);
});

test('signs that nobody sees do not hide the day of a number', () => {
  const session = opened('Nghị quyết số 25\u2060/\u2060NQ\u2060-\u2060TW, ngày 03/6/2013');
  expect(session.review.findings[0]?.id).toBe('25-nq-tw-2013');
});

test('another day is asked about without losing what was changed', () => {
  const session = opened(`Căn cứ ${wrongDay}.`);
  session.putAll();
  session.setOptions({ date: '2010-01-01' });
  expect(session.review.day).toBe('2010-01-01');
  expect(session.changes).toBeGreaterThan(0);
});
