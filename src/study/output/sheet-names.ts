import { outputWords as words } from '../../words/outputs.ts';
import { sheetWords } from '../../words/sheets.ts';

/** What a sheet is called; apart from what makes it, so that a page of buttons loads no more. */
export interface SheetName {
  /** Last part of its address. */
  slug: string;
  name: string;
  /** What a button calls it. */
  label: string;
  /** Whether the lesson's QR code is on it. */
  hasQr?: true;
}

/** The sheets, in the order in which a session needs them. */
export const sheetNames = [
  { slug: 'phat-tay', name: words.handout, label: words.labels.handout, hasQr: true },
  { slug: 'bai-doc', name: sheetWords.reader, label: words.labels.reader, hasQr: true },
  { slug: 'chu-lon', name: sheetWords.large, label: words.labels.large, hasQr: true },
  { slug: 'kich-ban', name: words.script, label: words.labels.script },
  { slug: 'trac-nghiem', name: words.quiz, label: words.labels.quiz },
  { slug: 'dap-an', name: words.quizKey, label: words.labels.quizKey },
  { slug: 'phieu-tra-loi', name: sheetWords.slip, label: words.labels.slips },
  { slug: 'the-tinh-huong', name: words.labels.cards, label: words.labels.cards },
  { slug: 'diem-danh', name: words.attendance, label: words.labels.attendance },
  { slug: 'giay-moi', name: words.labels.invitation, label: words.labels.invitation },
  { slug: 'bien-ban', name: words.labels.minutes, label: words.labels.minutes },
] as const satisfies readonly SheetName[];

export type SheetSlug = (typeof sheetNames)[number]['slug'];
