import { expect, test } from 'vitest';
import type { ModelEntry } from '../../entries/entry.ts';
import { modelOf } from '../../entries/testing/sample.ts';
import { siteOf } from '../testing/sample.ts';
import { evidenceView } from './evidence.ts';

const view = (entry: ModelEntry, ...others: ModelEntry[]) =>
  evidenceView(entry, siteOf([entry, ...others]));
const shown = {
  results: [{ label: 'hộ', value: 3, unit: 'hộ' }],
  place: 'lai-chau',
  years: { from: 2020, basis: 'trien-khai' },
};

test('what a level rests on is kept apart from what is missing', () => {
  expect(view(modelOf('a'))).toEqual({
    level: 'Mức 1: có mô tả cách làm và nguồn, chưa có con số kết quả đối chiếu được.',
    reasons: [
      { lead: 'Đã có:', text: 'nguồn công khai.' },
      {
        lead: 'Còn thiếu:',
        text: 'con số kết quả; nơi làm; năm làm (nguồn không nói làm từ năm nào); nguồn thứ hai hoặc sự công nhận; nơi khác làm theo.',
      },
    ],
    lowered: undefined,
  });
});

test('a model that others learnt from lacks nothing for that', () => {
  const entry = modelOf('a', { ...shown, recognition: 'Bằng khen', evidence: 5 });
  const { reasons } = view(entry, modelOf('b', { learnedFrom: 'a' }));
  expect(reasons.map(({ lead }) => lead)).toEqual(['Đã có:']);
});

test('a level that editors set lower than the fields allow is said so', () => {
  expect(view(modelOf('a', { ...shown, evidence: 1 })).lowered).toBe(
    'Ban biên tập xếp thấp hơn mức 3 mà các điều trên cho phép.',
  );
});

test('a lowered level points to the note where there is one', () => {
  const { lowered } = view(modelOf('a', { ...shown, evidence: 1, note: 'Chỉ một bài.' }));
  expect(lowered).toMatch(/ Lý do ở phần lưu ý\.$/);
});
