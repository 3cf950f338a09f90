import type { LessonDocument } from '../lesson.ts';
import type { Figure } from './figure.ts';

/** A figure drawn large: `hơn` **1.900** *mô hình*, and what it counts. */
export interface BigAmount {
  lead: string;
  number: string;
  unit: string;
  label: string;
}

/** What a slide shows, by its layout; sizes are pixels on a slide of 1280 × 720. */
export type SlideBody =
  | { layout: 'opening'; who: string; facts: readonly { value: string; label: string }[] }
  | { layout: 'rows'; rows: readonly { lead: string; text: string }[]; size: number }
  | { layout: 'agenda'; rows: readonly AgendaLine[]; size: number }
  | { layout: 'step'; minutes: number; doing: string; size: number }
  | DocumentBody
  | { layout: 'tasks'; rows: readonly TaskLine[]; size: number; more: string }
  | { layout: 'figure'; figure: Figure; remark: string }
  | PracticeBody
  | { layout: 'ask'; how: string; reply: string; size: number }
  | {
      layout: 'case';
      situation: string;
      roles: readonly string[];
      ask: readonly string[];
      size: number;
    }
  | QuizBody
  | { layout: 'key'; rows: readonly { answer: string; text: string }[]; size: number }
  | { layout: 'slips'; rows: readonly { wrong: string; right: string }[]; size: number }
  | { layout: 'close'; lines: readonly string[]; fields: readonly string[]; size: number };

export interface AgendaLine {
  time: string;
  activity: string;
  minutes: string;
}
export interface TaskLine {
  who: string;
  what: string;
  due: string;
}
/** A document: its number line, up to three points, one figure. */
export interface DocumentBody {
  layout: 'document';
  issuer: string;
  day: string;
  mark: LessonDocument['mark'];
  state: string;
  about: string;
  aboutSize: number;
  points: readonly string[];
  size: number;
  amount?: BigAmount | undefined;
}
/** A model or a report: difficulty, what was done, what came of it. */
export interface PracticeBody {
  layout: 'practice';
  kind: 'model' | 'report';
  place: string;
  heads: readonly [difficulty: string, done: string, result: string];
  difficulty: string;
  done: readonly string[];
  /** Three columns, or difficulty and steps one below the other. */
  isStacked: boolean;
  size: number;
  amount?: BigAmount | undefined;
  /** Whether the number is small, because bars have its place. */
  isSmall: boolean;
  bars?: Figure | undefined;
}
/** A question of the quiz, whole, with its answer to be opened in place. */
export interface QuizBody {
  layout: 'quiz';
  situation: string;
  hint: string;
  options: readonly { letter: string; text: string; isRight: boolean }[];
  columns: 1 | 2;
  optionSize: number;
  answer: string;
  why: string;
  whySize: number;
}

/** One slide, in the browser and in PowerPoint alike. */
export interface Slide {
  body: SlideBody;
  /** Position in the agenda of the step it belongs to; none before the first and after the last. */
  step?: number | undefined;
  /** Strip above: the step's number and name, and its minutes. */
  above: string;
  when: string;
  title: string;
  titleSize: number;
  /** What the trainer sees and the audience does not, by paragraph. */
  notes: readonly string[];
  /** How many of the first notes stay with the trainer where the slide is left out; all if not said. */
  keeps?: number | undefined;
  /** Who must not be left out: the lowest go first where slides are too many. */
  weight: number;
}

/** The slides of a lesson with the minutes of its steps, from which the bar at their foot is drawn. */
export interface Deck {
  slides: readonly Slide[];
  minutes: readonly number[];
}

/** Everything a slide shows, in the order of reading. */
export function slideTexts({ title, body }: Slide): string[] {
  return [title, ...bodyTexts(body)].filter((text) => text !== '');
}

function bodyTexts(body: SlideBody): string[] {
  switch (body.layout) {
    case 'opening':
      return [body.who, ...body.facts.map(({ value, label }) => `${value} ${label}`)];
    case 'rows':
      return body.rows.map(({ lead, text }) => `${lead} ${text}`.trim());
    case 'agenda':
      return body.rows.flatMap(({ time, activity, minutes }) => [time, activity, minutes]);
    case 'step':
      return [body.doing];
    case 'document':
      return [body.issuer, body.day, body.state, body.about, ...body.points, ...amountTexts(body)];
    case 'tasks':
      return [...body.rows.flatMap(({ who, what, due }) => [who, what, due]), body.more];
    case 'figure':
      return [...figureTexts(body.figure), body.remark];
    case 'practice':
      return [
        body.place,
        body.difficulty,
        ...body.done,
        ...amountTexts(body),
        ...(body.bars ? figureTexts(body.bars) : []),
      ];
    case 'ask':
      return [body.how, body.reply];
    case 'case':
      return [body.situation, ...body.roles, ...body.ask];
    case 'quiz':
      return [body.situation, ...body.options.map(({ text }) => text), body.answer, body.why];
    case 'key':
      return body.rows.flatMap(({ answer, text }) => [answer, text]);
    case 'slips':
      return body.rows.flatMap(({ wrong, right }) => [wrong, right]);
    case 'close':
      return [...body.lines, ...body.fields];
  }
}

const amountTexts = ({ amount }: { amount?: BigAmount | undefined }): string[] =>
  amount ? [amount.lead, amount.number, amount.unit, amount.label] : [];

const figureTexts = ({ shapes }: Figure): string[] =>
  shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));
