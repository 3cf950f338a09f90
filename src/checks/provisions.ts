import { hasMark } from '../body/source-marks.ts';
import type { DocumentEntry } from '../entries/entry.ts';
import type { Checker } from './checker.ts';

/** What a provision says names its source, whether it states a figure or not. */
export function checkProvisions(entry: DocumentEntry, checker: Checker): void {
  for (const [index, { ref, says }] of entry.data.provisions.entries()) {
    if (hasMark(says)) continue;
    checker.add(entry, ['provisions', index, 'says'], {
      code: 'thieu-nguon',
      message: `${ref} chưa có nguồn.`,
      hint: 'Thêm dấu nguồn [^n] vào cuối ý, n là thứ tự của nguồn trong sources:.',
    });
  }
}
