import type { Lesson } from '../lesson.ts';
import { answerSlips } from '../sheets/answer-slips.ts';
import { caseCards } from '../sheets/case-cards.ts';
import { formFor, invitation, minutesOfSession, type OfficialForm } from '../sheets/official.ts';
import { readersEdition } from '../sheets/reader.ts';
import { twoSides } from '../sheets/two-sides.ts';
import { attendance } from './attendance.ts';
import type { QrSquares } from './qr.ts';
import { quizSheet } from './quiz-sheet.ts';
import { trainerScript } from './script.ts';
import { type SheetName, type SheetSlug, sheetNames } from './sheet-names.ts';
import type { Tag } from './tree.ts';

/** What a trainer may set of the sheets. */
export interface SheetOptions {
  /** The code of `lesson.link`; without it a short link is printed in letters. */
  qr?: QrSquares | undefined;
  /** Rows of the attendance list. */
  rows?: number | undefined;
  /** Form of official papers; left out, the audience decides. */
  form?: OfficialForm | undefined;
}

/** A sheet that a lesson prints. */
export interface Sheet extends SheetName {
  make(lesson: Lesson, options?: SheetOptions): Tag;
}

const formOf = ({ audience }: Lesson, { form }: SheetOptions): OfficialForm =>
  form ?? formFor(audience);

const makers: Readonly<Record<SheetSlug, (lesson: Lesson, options: SheetOptions) => Tag>> = {
  'phat-tay': (lesson, { qr }) => twoSides(lesson, qr),
  'bai-doc': (lesson, { qr }) => readersEdition(lesson, 'columns', qr),
  'chu-lon': (lesson, { qr }) => readersEdition(lesson, 'large', qr),
  'kich-ban': trainerScript,
  'trac-nghiem': (lesson) => quizSheet(lesson, 'none'),
  'dap-an': (lesson) => quizSheet(lesson, 'printed'),
  'phieu-tra-loi': answerSlips,
  'the-tinh-huong': caseCards,
  'diem-danh': (lesson, { rows }) => attendance(lesson, rows),
  'giay-moi': (lesson, options) => invitation(lesson, formOf(lesson, options)),
  'bien-ban': (lesson, options) => minutesOfSession(lesson, formOf(lesson, options)),
};

/** The sheets with what makes each. */
export const sheets: readonly Sheet[] = sheetNames.map((named) => ({
  ...named,
  make: (lesson, options = {}) => makers[named.slug](lesson, options),
}));
