import { expect, test } from 'vitest';
import { stageLines } from './stages.ts';

const none = { 'trung-uong': 0, tinh: 0, 'don-vi': 0, 'thuc-te': 0 };

test('a stage counts what stands on it, or says that nothing is known', () => {
  expect(stageLines({ counts: { ...none, tinh: 2 }, gaps: ['don-vi'] })).toEqual([
    { name: 'Tỉnh, thành phố', text: '2 văn bản', isGap: false },
    {
      name: 'Công đoàn, đơn vị',
      text: 'Chưa ghi nhận kế hoạch của công đoàn hay đơn vị.',
      isGap: true,
    },
  ]);
});

test('a stage above the root is left out', () => {
  expect(stageLines({ counts: none, gaps: ['thuc-te'] }).map(({ name }) => name)).toEqual([
    'Mô hình, bài thực tiễn',
  ]);
});
