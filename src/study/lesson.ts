import type { QuizQuestion } from './quiz-question.ts';

/** Kinds of entries a lesson may use as material. */
export type MaterialKind = 'document' | 'model' | 'report';

/** Where a statement comes from, as printed under a reading. */
export interface LessonSource {
  title: string;
  publisher?: string | undefined;
  /** ISO day, month or year. */
  day?: string | undefined;
  url?: string | undefined;
}

/** A figure in parts. */
export interface LessonAmount {
  number: number;
  /** The number before the work, where a source gives it. */
  before?: number | undefined;
  unit: string;
  /** What must be said before it: `hơn`, `trên`. */
  qualifier?: string | undefined;
  label: string;
  /** `outcome` of work, `background` of it, `target` or `threshold` of a document. */
  kind: 'outcome' | 'background' | 'target' | 'threshold';
}

/** What the number line of a document shows. */
export interface LessonDocument {
  number?: string | undefined;
  type: string;
  title: string;
  issuer: string;
  /** ISO day, month or year of issue. */
  day?: string | undefined;
  /** Day of entry into force, ISO. */
  effective?: string | undefined;
  /** How its state is marked: in force, in part, ended, or not known. */
  mark?: 'in' | 'part' | 'ended' | 'open' | undefined;
  /** Name of the state: `Còn hiệu lực`. */
  state?: string | undefined;
  /** What it does to others, as far as a source says it: `Thay thế`. */
  acts: readonly { short: number; verb: string }[];
}

/** Who must do what. */
export interface LessonTask {
  who: string;
  what: string;
  due?: string | undefined;
}

/** A result figure of a model or report, or a target of a plan, with the words that qualify it. */
export interface LessonFigure {
  label: string;
  /** As it is printed, with qualifier and unit: `hơn 1.900 mô hình`. */
  value: string;
  /** The same in parts, to be drawn large; the label's own words, without what kind of figure it is. */
  drawn: LessonAmount;
  /** Positions in `sources` of the reading, from 0. */
  sources: readonly number[];
}

/** What a place of a document says, as a lesson teaches it. */
export interface LessonProvision {
  /** `Khoản 2 Điều 15`. */
  ref: string;
  text: string;
  /** Positions in `sources` of the reading, from 0. */
  sources: readonly number[];
}

/**
 * One entry of the library as the outputs of a lesson see it: plain text, NFC, without source marks
 * and without HTML. What the library does not know is left out, never filled in.
 */
export interface Reading {
  kind: MaterialKind;
  id: string;
  /** Permanent small integer of the entry, unique in the library. */
  short: number;
  /** What lists call it: `Nghị quyết 25-NQ/TW (2013)`, a model's name, a report's title. */
  name: string;
  /** Official citation of a document; unit, place and year of a model or report. */
  reference: string;
  /** Address from the site's root: `/van-ban/25-nq-tw-2013/`. */
  address: string;
  /** State of validity on the day of the build, in words; documents only. */
  state?: string | undefined;
  summary: string;
  /** Key points of a document, steps of a model, solutions of a report. */
  points: readonly string[];
  /** The provisions of a document that are taught; left out where it has none. */
  provisions?: readonly LessonProvision[] | undefined;
  /** Documents only. */
  document?: LessonDocument | undefined;
  tasks: readonly LessonTask[];
  /** The difficulty a model answers, the limitations a report states. */
  difficulties: readonly string[];
  figures: readonly LessonFigure[];
  questions: readonly string[];
  sources: readonly LessonSource[];
  /** How far it was checked, in words; left out when it was checked whole. */
  caution?: string | undefined;
}

/** A paragraph that the trainer can say as it stands. */
export interface Spoken {
  say: string;
  /** What it rests on, in words: `khoản 2 Điều 39, Nghị định 145/2020/NĐ-CP`. */
  basis: readonly string[];
}

/** A case to act or to solve; `expect` and `basis` are for the trainer. */
export interface LessonCase {
  title: string;
  situation: string;
  roles: readonly string[];
  ask: readonly string[];
  expect: readonly string[];
  basis: readonly string[];
}

/** A question for discussion. */
export interface LessonQuestion {
  question: string;
  /** What good answers touch on, for the trainer. */
  expect: readonly string[];
  /** Position in `steps` of the step that asks it; left out, the steps that talk share it. */
  step?: number | undefined;
}

/** A mistake participants often make. */
export interface LessonSlip {
  wrong: string;
  right?: string | undefined;
  basis: readonly string[];
}

/** One step of the agenda. */
export interface LessonStep {
  minutes: number;
  activity: string;
  /** Which part of a pack it is; left out in a ready session, whose steps say it by their names. */
  part?: 'opening' | 'discussion' | 'quiz' | 'closing' | 'entry' | 'own' | undefined;
  /** How to run it, for the trainer. */
  how?: string | undefined;
  /** How its minutes are spent. */
  inner?: readonly { minutes: number; what: string }[] | undefined;
  /** What the trainer says. */
  script?: readonly Spoken[] | undefined;
  cases?: readonly LessonCase[] | undefined;
  /** Points that the slide of a reading shows here, by its position in `readings`. */
  show?: readonly { reading: number; points: readonly string[] }[] | undefined;
  /** The trainer's own notes. */
  notes?: string | undefined;
  /** Readings used in this step, as positions in `readings`. */
  uses: readonly number[];
}

/** A study session with everything its outputs print: made from a ready session or from a pack. */
export interface Lesson {
  title: string;
  audience: string;
  /** Minutes that are set aside; the steps may add up to more or less. */
  minutes: number;
  objectives: readonly string[];
  steps: readonly LessonStep[];
  readings: readonly Reading[];
  questions: readonly LessonQuestion[];
  /** What the trainer gets ready. */
  prepare: readonly string[];
  /** What holds for the whole session: a ready session's notes, then the trainer's own. */
  notes: readonly string[];
  slips: readonly LessonSlip[];
  adapt: readonly { audience: string; how: string }[];
  /** What else its author wrote, under its heading. */
  more: readonly { title: string; lines: readonly string[] }[];
  quiz: readonly QuizQuestion[];
  /** Day of the build the material is of, ISO. */
  builtOn: string;
  /** Absolute address that opens this lesson again; left out where the site's own is not known. */
  link?: string | undefined;
  /** Address of the library, where it is known, as people type it: `sotay.vn`. */
  site?: string | undefined;
}
