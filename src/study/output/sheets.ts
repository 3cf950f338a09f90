import { outputWords as words } from '../../words/outputs.ts';
import { sheetWords } from '../../words/sheets.ts';
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
export interface Sheet {
  /** Last part of its address. */
  slug: string;
  name: string;
  /** What a button calls it. */
  label: string;
  /** Whether the lesson's QR code is on it. */
  hasQr?: true;
  make(lesson: Lesson, options?: SheetOptions): Tag;
}

const formOf = ({ audience }: Lesson, { form }: SheetOptions = {}): OfficialForm =>
  form ?? formFor(audience);

/** The sheets, in the order in which a session needs them. */
export const sheets: readonly Sheet[] = [
  {
    slug: 'phat-tay',
    name: words.handout,
    label: words.labels.handout,
    hasQr: true,
    make: (lesson, options) => twoSides(lesson, options?.qr),
  },
  {
    slug: 'bai-doc',
    name: sheetWords.reader,
    label: words.labels.reader,
    hasQr: true,
    make: (lesson, options) => readersEdition(lesson, 'columns', options?.qr),
  },
  {
    slug: 'chu-lon',
    name: sheetWords.large,
    label: words.labels.large,
    hasQr: true,
    make: (lesson, options) => readersEdition(lesson, 'large', options?.qr),
  },
  { slug: 'kich-ban', name: words.script, label: words.labels.script, make: trainerScript },
  {
    slug: 'trac-nghiem',
    name: words.quiz,
    label: words.labels.quiz,
    make: (lesson) => quizSheet(lesson, 'none'),
  },
  {
    slug: 'dap-an',
    name: words.quizKey,
    label: words.labels.quizKey,
    make: (lesson) => quizSheet(lesson, 'printed'),
  },
  { slug: 'phieu-tra-loi', name: sheetWords.slip, label: words.labels.slips, make: answerSlips },
  { slug: 'the-tinh-huong', name: words.labels.cards, label: words.labels.cards, make: caseCards },
  {
    slug: 'diem-danh',
    name: words.attendance,
    label: words.labels.attendance,
    make: (lesson, options) => attendance(lesson, options?.rows),
  },
  {
    slug: 'giay-moi',
    name: words.labels.invitation,
    label: words.labels.invitation,
    make: (lesson, options) => invitation(lesson, formOf(lesson, options)),
  },
  {
    slug: 'bien-ban',
    name: words.labels.minutes,
    label: words.labels.minutes,
    make: (lesson, options) => minutesOfSession(lesson, formOf(lesson, options)),
  },
];
