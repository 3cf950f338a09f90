import { checkRecord, type PracticeRecord } from '../../study/quiz-practice.ts';
import { kept } from '../kept.ts';
import { practiceKey } from '../kept-keys.ts';

const record = kept(practiceKey);

/** What was practised on this device; it never leaves it. */
export const loadRecord = (): PracticeRecord => checkRecord(record.readJson());

/** @returns whether it could be kept. */
export const saveRecord = (practised: PracticeRecord): boolean =>
  record.writeJson(practised) === 'kept';
