import { checkRecord, noPractice, type PracticeRecord } from '../../study/quiz-practice.ts';

const key = 'trac-nghiem';

/** What was practised on this device; it never leaves it. */
export function loadRecord(): PracticeRecord {
  try {
    return checkRecord(JSON.parse(localStorage.getItem(key) ?? 'null'));
  } catch {
    // Storage may be barred, or hold what another version wrote: then nothing was practised.
    return noPractice;
  }
}

/** @returns whether it could be kept. */
export function saveRecord(record: PracticeRecord): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(record));
    return true;
  } catch {
    return false;
  }
}
