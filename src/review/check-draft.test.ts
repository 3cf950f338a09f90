import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkDraft } from './check-draft.ts';
import type { Finding } from './finding.ts';
import { isTold, lineOf } from './gold/expected.ts';
import { createReviewLibrary } from './review-library.ts';
import { sample } from './testing/sample.ts';

const library = createReviewLibrary(sample);
const check = (draft: string, options = {}) => checkDraft(draft, library, options);
const lines = (draft: string, options = {}) =>
  check(draft, options).findings.filter(isTold).map(lineOf);

const FULL =
  'Nghị quyết số 25-NQ/TW, ngày 03/6/2013 của Ban Chấp hành Trung ương Đảng về tăng cường và đổi mới sự lãnh đạo của Đảng đối với công tác dân vận';

describe('findings', () => {
  test.each([
    // All that the official form asks for.
    [FULL, ['agrees “Nghị quyết số 25-NQ/TW” 25-nq-tw-2013']],
    // A wrong month.
    [
      'Chỉ thị số 05-CT/TW, ngày 15/02/2016 của Bộ Chính trị',
      ['differs “Chỉ thị số 05-CT/TW” 05-ct-tw-2016 issuedOn'],
    ],
    // The wrong body of three that share a mark.
    [
      'Chỉ thị số 05-CT/TW, ngày 15/5/2016 của Ban Bí thư',
      ['differs “Chỉ thị số 05-CT/TW” 05-ct-tw-2016 issuer'],
    ],
    // Separators turned round.
    [
      'Chỉ thị số 05/CT-TW ngày 15/5/2016 của Bộ Chính trị',
      ['differs “Chỉ thị số 05/CT-TW” 05-ct-tw-2016 number'],
    ],
    // QĐ is a Quy định here.
    [
      'Quyết định số 37-QĐ/TW, ngày 25/10/2021 của Ban Chấp hành Trung ương',
      ['differs “Quyết định số 37-QĐ/TW” 37-qd-tw-2021 type'],
    ],
    // Day and body are missing.
    ['Chỉ thị 05-CT/TW', ['incomplete “Chỉ thị 05-CT/TW” 05-ct-tw-2016 issuedOn+issuer']],
    // A state number without its year.
    [
      'Nghị định 145/NĐ-CP ngày 14/12/2020 của Chính phủ',
      ['incomplete “Nghị định 145/NĐ-CP” 145-2020-nd-cp-2020 number'],
    ],
    // A law is cited by its name alone.
    ['Luật Công đoàn năm 2024', ['agrees “Luật Công đoàn năm 2024” 50-2024-qh15-2024']],
    // Three documents bear the number.
    [
      'Nghị quyết 25-NQ/TW',
      ['several “Nghị quyết 25-NQ/TW” 25-nq-tw-2003 25-nq-tw-2013 25-nq-tw-2026'],
    ],
    // Right, but replaced, and by what: two answers.
    [
      'Nghị định số 60/2013/NĐ-CP ngày 19/6/2013 của Chính phủ',
      [
        'agrees “Nghị định số 60/2013/NĐ-CP” 60-2013-nd-cp-2013',
        'replaced “Nghị định số 60/2013/NĐ-CP” 60-2013-nd-cp-2013 → 149-2018-nd-cp-2018',
      ],
    ],
    // Nobody holds it.
    ['Kết luận số 99-KL/TW, ngày 01/01/2020', ['not-held “Kết luận số 99-KL/TW”']],
    // Every province has the number.
    [
      'Hướng dẫn số 02-HD/TU, ngày 24/4/2018 của Ban Thường vụ Tỉnh ủy',
      ['incomplete “Hướng dẫn số 02-HD/TU” 02-hd-tu-lai-chau-2018 place'],
    ],
    // A document called by its title alone.
    [
      'Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021-2030',
      [
        'incomplete “Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021-2030” 76-nq-cp-2021 issuedOn+number',
      ],
    ],
    // Words that only point back.
    ['Kế hoạch này có hiệu lực từ ngày ký', []],
  ])('%s', (draft, expected) => {
    expect(lines(draft)).toEqual(expected);
  });
});

describe('a draft as a whole', () => {
  test('a document is asked for its full form once, and not at all where it stands elsewhere', () => {
    expect(lines('Chỉ thị 05-CT/TW. Sơ kết Chỉ thị 05-CT/TW')).toEqual([
      'incomplete “Chỉ thị 05-CT/TW” 05-ct-tw-2016 issuedOn+issuer',
      'agrees “Chỉ thị 05-CT/TW” 05-ct-tw-2016',
    ]);
    expect(
      lines('Sơ kết Chỉ thị 05-CT/TW\n\nChỉ thị 05-CT/TW, ngày 15/5/2016 của Bộ Chính trị'),
    ).toEqual([
      'agrees “Chỉ thị 05-CT/TW” 05-ct-tw-2016',
      'agrees “Chỉ thị 05-CT/TW” 05-ct-tw-2016',
    ]);
  });

  test('its head tells day and place, and its own number is no citation', () => {
    const draft =
      'Số: 15/KH-LĐLĐ\nLai Châu, ngày 10 tháng 01 năm 2022\nCăn cứ Chương trình số 17-CTr/TU, ngày 21/12/2021 của Ban Thường vụ Tỉnh ủy';
    const review = check(draft);
    expect(review).toMatchObject({ day: '2022-01-10', dayFrom: 'draft', place: 'Lai Châu' });
    expect(review.findings.filter(isTold).map(lineOf)).toEqual([
      'agrees “Chương trình số 17-CTr/TU” 17-ctr-tu-lai-chau-2021',
    ]);
  });

  test('what the writer says goes before what the head says', () => {
    const draft = 'Lai Châu, ngày 10 tháng 01 năm 2022';
    const options = { date: '2013-07-01', place: 'phu-yen' };
    expect(check(draft, options)).toMatchObject({ day: '2013-07-01', place: 'Phú Yên' });
  });

  test('a document applied until its end, whatever came later', () => {
    const draft = 'Nghị định số 60/2013/NĐ-CP ngày 19/6/2013 của Chính phủ';
    expect(lines(draft, { date: '2018-12-31' })).toEqual([
      'agrees “Nghị định số 60/2013/NĐ-CP” 60-2013-nd-cp-2013',
    ]);
  });

  test('what was issued after the day of the draft is not meant', () => {
    expect(lines('Nghị quyết 25-NQ/TW', { date: '2020-01-01' })).toEqual([
      'several “Nghị quyết 25-NQ/TW” 25-nq-tw-2003 25-nq-tw-2013',
    ]);
  });

  test('one citation may be wrong, unfinished and out of force at once', () => {
    expect(lines('theo Nghị định 60/NĐ-CP của Thủ tướng Chính phủ')).toEqual([
      'differs “Nghị định 60/NĐ-CP” 60-2013-nd-cp-2013 issuer',
      'incomplete “Nghị định 60/NĐ-CP” 60-2013-nd-cp-2013 issuedOn+number',
      'replaced “Nghị định 60/NĐ-CP” 60-2013-nd-cp-2013 → 149-2018-nd-cp-2018',
    ]);
  });
});

describe('what is put instead', () => {
  const fixed = (draft: string): string => {
    const { text, findings } = check(draft);
    const [fix] = findings[0]?.fixes ?? [];
    return fix ? text.slice(0, fix.start) + fix.replacement + text.slice(fix.end) : text;
  };

  test.each([
    // Wrong day: the whole citation becomes official, the sentence goes on.
    [
      'theo Chỉ thị số 05-CT/TW, ngày 15/02/2016 của Bộ Chính trị khóa XII, các chi bộ',
      'theo Chỉ thị số 05-CT/TW, ngày 15/5/2016 của Bộ Chính trị về đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh, các chi bộ',
    ],
    // A title in quotation marks goes with its marks.
    [
      'Chỉ thị 05-CT/TW “Về đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh”; và',
      'Chỉ thị số 05-CT/TW, ngày 15/5/2016 của Bộ Chính trị về đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh; và',
    ],
    // Words that are no title stay beside the form without it.
    [
      'Chỉ thị 05-CT/TW về nêu gương của người đứng đầu cơ quan, đơn vị',
      'Chỉ thị số 05-CT/TW, ngày 15/5/2016 của Bộ Chính trị về nêu gương của người đứng đầu cơ quan, đơn vị',
    ],
  ])('%s', (draft, expected) => {
    expect(fixed(draft)).toBe(expected);
  });

  test('of several documents each offers its own form', () => {
    const [finding] = check('Nghị quyết 25-NQ/TW').findings;
    expect(finding?.fixes.map(({ id }) => id)).toEqual(finding?.ids);
    expect(finding?.fixes[1]?.replacement).toBe(FULL);
  });

  test('put right once, a draft has nothing to be put right', () => {
    const draft = 'Theo Nghị định 145/NĐ-CP của Thủ tướng và Chỉ thị 05/CT-TW ngày 15/02/2016.';
    const review = check(draft);
    let text = review.text;
    for (const { start, end, replacement } of distinctFixes(review.findings).toReversed()) {
      text = text.slice(0, start) + replacement + text.slice(end);
    }
    expect(
      check(text)
        .findings.filter(isTold)
        .map(({ kind }) => kind),
    ).toEqual(['agrees', 'agrees']);
  });
});

/** The first fix of each place. */
function distinctFixes(findings: readonly Finding[]) {
  return [
    ...new Map(
      findings.flatMap(({ start, fixes }) => (fixes[0] ? [[start, fixes[0]]] : [])),
    ).values(),
  ];
}

test('every finding stands where it says, and every fix inside the draft', () => {
  const pieces = fc.constantFrom(
    'Nghị quyết 25-NQ/TW',
    ', ngày 03/6/2013',
    ' của Bộ Chính trị',
    ' về ',
    '“',
    '”',
    '\n',
    '. ',
    'Chỉ thị 05',
    'Quyết định 217, 218-QĐ/TW',
    'dân biết, dân làm, dân bàn',
    'Luật Công đoàn',
    ' khóa XI',
    'tăng cường và đổi mới sự lãnh đạo',
    'Lai Châu, ngày 10 tháng 01 năm 2022',
    'Số: 5/KH-LĐLĐ',
    'đảng uỷ'.normalize('NFD'),
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 14 }), (parts) => {
      const { text, findings } = check(parts.join(''));
      for (const { start, end, text: said, fixes } of findings) {
        expect(text.slice(start, end)).toBe(said);
        for (const fix of fixes) {
          expect(fix.start).toBeLessThanOrEqual(fix.end);
          expect(fix.end).toBeLessThanOrEqual(text.length);
        }
      }
    }),
  );
});
