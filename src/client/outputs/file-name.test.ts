import { expect, test } from 'vitest';
import { fileName } from './file-name.ts';

test.each([
  ['Nghị quyết 25-NQ/TW (2013)', 'nghi-quyet-25-nq-tw-2013.pptx'],
  // Nothing that a file can be called.
  ['…', 'bai-hoc.pptx'],
  ['dân vận '.repeat(20), 'dan-van-dan-van-dan-van-dan-van-dan-van-dan-van-dan-van-dan.pptx'],
])('a lesson “%s” is saved as %s', (title, name) => {
  expect(fileName(title, 'pptx')).toBe(name);
});
