import { expect, test } from 'vitest';
import { documentOf, vocabulary } from '../entries/testing/sample.ts';
import { checkIntegrity } from './index.ts';

function messages(fields: object): string[] {
  const entry = documentOf('a', fields);
  const ledger = new Map([['document/a', 1]]);
  return checkIntegrity({ entries: [entry], vocabulary, ledger }).map(({ message }) => message);
}

test('points of a document that nobody read are refused', () => {
  const contradiction = 'Mục ghi chưa đọc văn bản mà lại có điểm chính hoặc điều khoản.';
  expect(messages({ reading: 'chua-doc', keyPoints: ['Một[^1]'] })).toContain(contradiction);
  expect(messages({ reading: 'qua-nguon-khac', keyPoints: ['Một[^1]'] })).toEqual([]);
  expect(messages({ reading: 'chua-doc' })).toEqual([]);
});
