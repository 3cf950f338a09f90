import { describe, expect, test } from 'vitest';
import { checkDraft } from './check-draft.ts';
import { createReviewLibrary } from './review-library.ts';
import { sample } from './testing/sample.ts';

const library = createReviewLibrary(sample);
const advice = (text: string, date = '2026-11-28') =>
  checkDraft(text, library, { date }).findings.filter(({ kind }) =>
    ['older-wording', 'acronym', 'repeated', 'misplaced'].includes(kind),
  );
const FOUR = 'dân biết, dân bàn, dân làm, dân kiểm tra';

describe('mottos in a wording of before', () => {
  test('the present one is proposed, once, in the case of the draft', () => {
    const found = advice(`Phương châm “${FOUR.replace('d', 'D')}”; nhắc lại: ${FOUR}.`);
    expect(found).toMatchObject([
      {
        kind: 'older-wording',
        words: ['dân giám sát', 'dân thụ hưởng'],
        fixes: [{ replacement: `${FOUR.replace('d', 'D')}, dân giám sát, dân thụ hưởng` }],
      },
    ]);
  });

  test.each([
    // The present wording holds the older one.
    [`“${FOUR}, dân giám sát, dân thụ hưởng”`, '2026-11-28'],
    // It was the present one then.
    [`“${FOUR}”`, '2015-01-01'],
  ])('%s on %s is left alone', (text, date) => {
    expect(advice(text, date)).toEqual([]);
  });
});

describe('abbreviations', () => {
  test('one that is not written out is told once, with how often it stands', () => {
    expect(advice('Vận động CBCCVC tham gia; mỗi CBCCVC một việc.')).toMatchObject([
      {
        kind: 'acronym',
        text: 'CBCCVC',
        count: 2,
        fixes: [{ replacement: 'cán bộ, công chức, viên chức (CBCCVC)' }],
      },
    ]);
  });

  test('what has two readings is told, and not put', () => {
    expect(advice('Theo chỉ đạo của BCT hôm nay.')).toMatchObject([
      { kind: 'acronym', words: ['Bộ Chính trị', 'Bộ Công Thương'], fixes: [] },
    ]);
  });

  test.each([
    // Written out before, with or without brackets.
    'Người lao động (NLĐ) được đối thoại; NLĐ góp ý.',
    'Mỗi người lao động một việc; NLĐ góp ý.',
    // The other way round.
    'NLĐ (người lao động) được đối thoại.',
    // In a heading, among the receivers, in a number.
    'HỘI NGHỊ NLĐ\nNội dung.',
    'Đã làm xong.\nNơi nhận:\n- Các tổ NLĐ;',
    'Kế hoạch số 5/KH-NLĐ ngày 01/02/2020',
    // In a citation.
    'Nghị quyết số 25-NQ/TW, ngày 03/6/2013 của BCT',
  ])('“%s” is left alone', (text) => {
    expect(advice(text)).toEqual([]);
  });
});

describe('grounds', () => {
  const party = 'Nghị quyết số 25-NQ/TW, ngày 03/6/2013 của Ban Chấp hành Trung ương';
  const directive = 'Chỉ thị số 05-CT/TW, ngày 15/5/2016 của Bộ Chính trị';
  const decree = 'Nghị định số 145/2020/NĐ-CP ngày 14/12/2020 của Chính phủ';
  const older = 'Nghị quyết số 25-NQ/TW, ngày 12/3/2003 của Ban Chấp hành Trung ương';
  const kinds = (...grounds: string[]) =>
    advice(grounds.map((ground) => `Căn cứ ${ground};`).join('\n')).map(({ kind, order, text }) => [
      kind,
      order,
      text.split(' ').at(-1),
    ]);

  test.each([
    ['the Party’s before the state’s', [decree, party], [['misplaced', 'party-first', '25-NQ/TW']]],
    ['higher before lower', [directive, party], [['misplaced', 'higher-first', '25-NQ/TW']]],
    ['older before younger', [party, older], [['misplaced', 'older-first', '25-NQ/TW']]],
    ['each once', [party, directive, party], [['repeated', null, '25-NQ/TW']]],
    ['right order', [older, party, directive, decree], []],
  ])('%s', (_, grounds, found) => {
    expect(kinds(...grounds)).toEqual(found);
  });

  test('grounds in one paragraph are read apart, and running text is none', () => {
    expect(advice(`Căn cứ ${decree}; ${party};`).map(({ kind }) => kind)).toEqual(['misplaced']);
    expect(advice(`Thực hiện ${decree};\nTheo ${party};`)).toEqual([]);
  });
});
