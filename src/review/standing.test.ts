import { describe, expect, test } from 'vitest';
import { checkDraft } from './check-draft.ts';
import { explain } from './explain.ts';
import { type ForceState, type ForceStatus, forceByNow } from './force.ts';
import { createReviewLibrary } from './review-library.ts';
import { sample } from './testing/sample.ts';

/** A library in which the directive 05-CT/TW of 2016 has these states. */
const libraryWith = (...force: ForceState[]) =>
  createReviewLibrary({
    ...sample,
    documents: sample.documents.map((document) =>
      document.id === '05-ct-tw-2016' ? { ...document, force } : document,
    ),
  });
const CITED = 'Chỉ thị số 05-CT/TW, ngày 15/5/2016 của Bộ Chính trị';
const standings = (draft: string, library: ReturnType<typeof libraryWith>) =>
  checkDraft(draft, library).findings.filter(({ standing }) => standing !== null);

test.each<[ForceStatus, state: string, quiet: boolean]>([
  // in force by its own day
  ['con-hieu-luc', 'stands', true],
  // cited by others of late
  ['dang-ap-dung', 'stands', true],
  // looked for, nothing found: may be cited
  ['chua-thay-thay-the', 'searched', true],
  // there is a text to think of
  ['co-van-ban-moi-hon', 'newer-exists', false],
  // which part is gone has to be looked up
  ['mot-phan', 'partly', false],
  // nothing is left to be done under it
  ['da-hoan-thanh', 'completed', false],
  // signed, not in force
  ['chua-co-hieu-luc', 'not-yet', false],
  // gone
  ['het-hieu-luc', 'ended', false],
  // nobody looked: a right citation does not hide that
  ['chua-kiem-tra', 'not-checked', false],
  // an article has no force
  ['tu-lieu', 'no-force', true],
  ['ngoai-linh-vuc', 'no-force', true],
])('%s of a document is told as %s beside a right citation; quiet: %s', (is, state, quiet) => {
  const { findings } = checkDraft(`Căn cứ ${CITED};`, libraryWith({ is }));
  expect(findings.map(({ kind }) => kind)).toEqual([
    'agrees',
    is === 'het-hieu-luc' ? 'replaced' : 'standing',
  ]);
  expect(findings[1]).toMatchObject({ quiet, standing: { state, use: 'basis' } });
});

describe('an ended document', () => {
  const library = libraryWith({ is: 'het-hieu-luc', by: '25-nq-tw-2026', since: '2026-08-22' });

  test('is a problem with a fix where the draft acts on it, each time', () => {
    const found = standings(`Căn cứ ${CITED}; thực hiện Chỉ thị 05-CT/TW.`, library);
    expect(found.map(({ quiet, fixes }) => [quiet, fixes.length])).toEqual([
      [false, 1],
      [false, 1],
    ]);
  });

  test('is a quiet note without a fix where the sentence only tells of it', () => {
    const [found] = standings(`Tổng kết 10 năm thực hiện ${CITED}.`, library);
    expect(found).toMatchObject({ kind: 'replaced', quiet: true, fixes: [] });
    expect(found && explain(found, library)).toContain(
      'Câu này chỉ nhắc lại văn bản cũ, không phải sửa.',
    );
  });

  test('without a successor in the library offers nothing, and says so', () => {
    const alone = libraryWith({ is: 'het-hieu-luc', since: '2026-08-22' });
    const [found] = standings(`Căn cứ ${CITED}.`, alone);
    expect(found?.fixes).toEqual([]);
    expect(found && explain(found, alone)).toEqual([
      'Đã hết hiệu lực từ ngày 22/8/2026.',
      'Thư viện chưa có văn bản đang áp dụng thay cho văn bản này.',
    ]);
  });

  test('keeps the words of the writer about the subject when another takes its place', () => {
    const [found] = standings(`Căn cứ ${CITED} về việc riêng của đơn vị;`, library);
    expect(found?.fixes[0]?.replacement).toBe(
      'Nghị quyết số 25-NQ/TW, ngày 22/8/2026 của Bộ Chính trị',
    );
  });
});

describe('a newer text', () => {
  const library = libraryWith({ is: 'co-van-ban-moi-hon', by: '25-nq-tw-2026' });

  test('is offered beside the one cited, behind its title, and never in its place', () => {
    const draft = `Căn cứ ${CITED} về đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh, chi bộ`;
    const [found] = standings(draft, library);
    const [fix] = found?.fixes ?? [];
    expect(fix).toMatchObject({ puts: 'beside', start: draft.indexOf(', chi bộ') });
    expect(fix?.start).toBe(fix?.end);
    expect(fix?.replacement).toMatch(/^; Nghị quyết số 25-NQ\/TW, ngày 22\/8\/2026/);
  });

  test('is told once a document', () => {
    const found = standings(`Căn cứ ${CITED}; thực hiện Chỉ thị 05-CT/TW.`, library);
    expect(found.map(({ quiet }) => quiet)).toEqual([false, true]);
  });

  test('is no longer told once the draft cites it too', () => {
    const both = `Căn cứ ${CITED}; Nghị quyết số 25-NQ/TW, ngày 22/8/2026 của Bộ Chính trị.`;
    expect(standings(both, library)[0]).toMatchObject({ quiet: true, fixes: [] });
  });
});

test('the day of the search is said', () => {
  const library = libraryWith({ is: 'chua-thay-thay-the', searched: '2026-11-01' });
  const [found] = standings(CITED, library);
  expect(found && explain(found, library)).toEqual([
    'Chưa thấy văn bản thay thế, có thể viện dẫn; nên kiểm tra lại.',
    'Tìm văn bản thay thế đến ngày 01/11/2026.',
  ]);
});

test('a search in vain of which the basis is not certain is to be thought of, with the reason', () => {
  const why = 'Cơ quan ấy không còn; chưa thấy văn bản bãi bỏ.';
  const library = libraryWith({ is: 'chua-thay-thay-the', searched: '2026-11-01', why });
  const [found] = standings(`Căn cứ ${CITED};`, library);
  expect(found).toMatchObject({ quiet: false, fixes: [] });
  expect(found && explain(found, library)).toEqual([
    'Chưa thấy văn bản thay thế, căn cứ chưa chắc; hãy đối chiếu trước khi viện dẫn.',
    why,
    'Tìm văn bản thay thế đến ngày 01/11/2026.',
  ]);
});

test.each<[string, later: ForceState, today: string, is: ForceStatus]>([
  // what nobody found later was not there before
  [
    'searched in vain',
    { is: 'chua-thay-thay-the', searched: '2026-11-30' },
    '2026-12-01',
    'chua-thay-thay-the',
  ],
  // what has ended does not come back
  [
    'found in use',
    { is: 'dang-ap-dung', searched: '2026-11-30' },
    '2026-12-01',
    'chua-thay-thay-the',
  ],
  // the newer text that was found is of a later day
  [
    'followed by another',
    { is: 'co-van-ban-moi-hon', searched: '2026-11-30' },
    '2026-12-01',
    'chua-thay-thay-the',
  ],
  // it was replaced later, so that nothing had replaced it
  ['replaced', { is: 'het-hieu-luc', since: '2026-11-30' }, '2026-12-01', 'chua-thay-thay-the'],
  // when the end came nobody knows
  ['found ended', { is: 'het-hieu-luc' }, '2026-12-01', 'chua-kiem-tra'],
  // today is before the search
  ['searched after today', { is: 'chua-thay-thay-the' }, '2026-11-29', 'chua-kiem-tra'],
])('for a draft of a day before it was %s', (_, later, today, is) => {
  const states = [{ is: 'chua-kiem-tra' as const }, { ...later, from: '2026-11-30' }];
  expect(forceByNow('2026-11-25', today, states).is).toBe(is);
});

describe('beside other documents', () => {
  const library = libraryWith({ is: 'het-hieu-luc', by: '25-nq-tw-2026', since: '2026-08-22' });

  test.each([
    // the plan's title, which nobody may change
    ['Căn cứ Kế hoạch số 99/KH-LĐLĐ về việc tiếp tục thực hiện Chỉ thị số 05-CT/TW;', 'history'],
    // two of the grounds, the first with words of its own
    ['Căn cứ Kết luận số 99-KL/TW về công tác dân vận và Chỉ thị số 05-CT/TW;', 'basis'],
    ['Căn cứ Kết luận số 99-KL/TW về công tác dân vận, Chỉ thị số 05-CT/TW;', 'basis'],
    // the years of another's subject say nothing of this one
    ['Thực hiện Kế hoạch số 99/KH-LĐLĐ giai đoạn 2016-2020, Chỉ thị số 05-CT/TW', 'basis'],
  ])('%s: %s', (draft, use) => {
    expect(standings(draft, library).map(({ standing }) => standing?.use)).toEqual([use]);
  });
});
