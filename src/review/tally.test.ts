import { expect, test } from 'vitest';
import { reviewWords as words } from '../words/review.ts';
import { checkDraft } from './check-draft.ts';
import { createReviewLibrary } from './review-library.ts';
import { tallyOf } from './tally.ts';
import { sample } from './testing/sample.ts';

const library = createReviewLibrary(sample);
const DECREE = 'Nghị định số 60/2013/NĐ-CP ngày 19/6/2013 của Chính phủ';

test.each([
  // right is one answer, standing another
  [`Căn cứ ${DECREE};`, '1 viện dẫn đúng; 1 đã hết hiệu lực.'],
  // history is counted apart
  [
    `Căn cứ ${DECREE};\nTổng kết 5 năm thực hiện ${DECREE}.`,
    '2 viện dẫn đúng; 1 đã hết hiệu lực, 1 đã hết hiệu lực, chỉ được nhắc lại.',
  ],
  // wrong, and of what stands
  ['Chỉ thị số 05-CT/TW, ngày 15/02/2016 của Bộ Chính trị', '0 viện dẫn đúng; 1 còn áp dụng.'],
  // what the library does not hold has no standing
  ['Kết luận số 99-KL/TW, ngày 01/01/2020', ''],
])('%s: %s', (draft, said) => {
  expect(words.tally(tallyOf(checkDraft(draft, library).findings))).toBe(said);
});
