import { outputWords as words } from '../../words/outputs.ts';
import type { Lesson } from '../lesson.ts';
import { attendance } from './attendance.ts';
import { handout } from './handout.ts';
import type { QrSquares } from './qr.ts';
import { quizSheet } from './quiz-sheet.ts';
import { trainerScript } from './script.ts';
import type { Tag } from './tree.ts';

/** A sheet that a lesson prints. */
export interface Sheet {
  /** Last part of its address. */
  slug: string;
  name: string;
  /** What a button calls it. */
  label: string;
  /** Whether the lesson's QR code is on it. */
  hasQr?: true;
  make(lesson: Lesson, qr?: QrSquares): Tag;
}

/** The sheets, in the order in which a session needs them. */
export const sheets: readonly Sheet[] = [
  {
    slug: 'phat-tay',
    name: words.handout,
    label: words.labels.handout,
    hasQr: true,
    make: handout,
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
  { slug: 'diem-danh', name: words.attendance, label: words.labels.attendance, make: attendance },
];
