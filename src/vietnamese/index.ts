export { type Acronym, type AcronymUse, createAcronymFinder, initials } from './acronyms.ts';
export {
  dayInVietnam,
  formatDate,
  type IsoDate,
  isCalendarDay,
  isIsoDate,
  isIsoDay,
  isoDay,
  longDate,
} from './dates.ts';
export { fold, foldUnit, toNfc } from './fold.ts';
export { asSeen, kindsOfMark, looksOdd, ownLetters, withoutInvisible } from './look-alikes.ts';
export { dateAt, dayAt, type ReadDate, readDate } from './read-dates.ts';
export { fromRoman, readOrdinal, toRoman } from './roman.ts';
export { fileSlug, slugify } from './slug.ts';
export { newToneMarks } from './tone-marks.ts';
export { type FoldedWord, foldedWords, wordsWithPlaces } from './words.ts';
