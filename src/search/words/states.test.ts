import { expect, test } from 'vitest';
import { takeState } from './states.ts';

test.each([
  ['còn hiệu lực', 'con-hieu-luc', ''],
  ['văn bản còn hiệu lực', 'con-hieu-luc', ''],
  ['con hieu luc', 'con-hieu-luc', ''],
  ['nghị quyết dân vận còn hiệu lực', 'con-hieu-luc', 'nghị quyết dân vận'],
  ['nghi quyet dan van con hieu luc', 'con-hieu-luc', 'nghi quyet dan van'],
  ['còn hiệu lực nghị quyết dân vận', 'con-hieu-luc', 'nghị quyết dân vận'],
  ['chỉ thị đang áp dụng về công đoàn', 'dang-ap-dung', 'chỉ thị về công đoàn'],
  ['quy chế đang được áp dụng', 'dang-ap-dung', 'quy chế'],
  ['quy chế đã hết hiệu lực', 'het-hieu-luc', 'quy chế'],
  ['het hieu luc mot phan', 'mot-phan', ''],
  ['kế hoạch chưa kiểm tra', 'chua-kiem-tra', 'kế hoạch'],
  // `van` is a word of the subject
  ['dan van het hieu luc', 'het-hieu-luc', 'dan van'],
  // a question about one document
  ['nghị quyết 25 còn hiệu lực không', null, 'nghị quyết 25 còn hiệu lực không'],
  ['chỉ thị 10 đã hết hiệu lực chưa', null, 'chỉ thị 10 đã hết hiệu lực chưa'],
  // the words themselves are sought
  ['“hết hiệu lực”', null, '“hết hiệu lực”'],
  ['công tác dân vận', null, 'công tác dân vận'],
])('%j asks for %s, and for %j beside it', (query, state, rest) => {
  expect(takeState(query)).toEqual({ state, rest });
});
