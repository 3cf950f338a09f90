import { hasMark, withoutMarks } from '../body/source-marks.ts';
import type { AnyEntry } from '../entries/entry.ts';
import type { Finding, ProblemList, Spot } from './checker.ts';

/**
 * Numbers that are names or days, not figures: document numbers, days, months, years (a plain
 * 1900–2099; a figure of that size is printed with a dot), what a word before them numbers, and
 * names that end in a number (Covid-19).
 */
const notFigures = [
  /\d+\p{L}?[-/](?:\d{4}[-/])?\p{Lu}[\p{L}\d]*(?:[-/][\p{L}\d]+)*/gu,
  /\d{1,2}\/\d{4}|\d{1,2}\/\d{1,2}(?:\/\d{4})?/g,
  /(?<![\d.,])(?:19|20)\d{2}(?![\d.,]\d)/g,
  /\p{L}+-\d+/gu,
  /(?:điều|khoản|điểm|khóa|chương|số|quý|tháng|ngày|trung ương|chỉ thị|nghị quyết|kết luận|quyết định|nghị định|quy định|pháp lệnh|luật|lần thứ|đại hội) \d+\p{L}?/giu,
] as const;

/** Whether a text states a figure: a number that is no document's, no day and no article. */
export function statesFigure(text: string): boolean {
  const rest = notFigures.reduce((left, pattern) => left.replace(pattern, ' '), withoutMarks(text));
  return /\d/.test(rest);
}

/**
 * What is shown as checked has an address that a reader can open, and a figure names its source: as
 * far as a program can tell. A model's figures are all from its sources together.
 */
export function checkFigures(entry: AnyEntry, checker: ProblemList): void {
  if (entry.kind === 'session') return;
  const { sources, verification } = entry.data;
  if (verification === 'verified' && !sources.some(({ url }) => url)) {
    checker.add(entry, ['verification'], {
      code: 'chua-doi-chieu',
      message: 'Bài ghi đã đối chiếu (verified) nhưng không nguồn nào có địa chỉ công khai.',
      hint: 'Thêm url: vào một nguồn, hoặc ghi verification: partial.',
    });
  }
  if (entry.kind === 'model') return;
  const require = (text: string, spot: Spot): void => {
    if (!hasMark(text) && statesFigure(text)) checker.add(entry, spot, unsourced(text));
  };
  for (const [index, { note }] of entry.data.targets.entries()) {
    if (hasMark(note ?? '')) continue;
    checker.add(entry, ['targets', index, 'note'], {
      code: 'thieu-nguon',
      message: 'Chỉ tiêu này chưa có nguồn.',
      hint: 'Viết note: "[^n]", n là thứ tự của nguồn trong sources:.',
    });
  }
  for (const [index, { what }] of entry.data.tasks.entries())
    require(what, ['tasks', index, 'what']);
  if (entry.kind === 'document') {
    for (const [index, point] of entry.data.keyPoints.entries())
      require(point, ['keyPoints', index]);
    for (const [index, { what }] of entry.data.carriedOut.entries())
      require(what, ['carriedOut', index, 'what']);
  } else {
    for (const field of ['outcomes', 'limitations', 'solutions'] as const)
      for (const [index, { text }] of entry.data[field].entries())
        require(text, [field, index, 'text']);
  }
  for (const { kind, text, marks, start } of entry.body.plain) {
    if (kind !== 'item' || marks.length > 0 || !statesFigure(text)) continue;
    const { line, column } = entry.body.placeOf(start);
    checker.add(entry, { line: entry.bodyLine + line - 1, column }, unsourced(text));
  }
}

const unsourced = (text: string): Finding => ({
  code: 'thieu-nguon',
  message: `Số liệu chưa có nguồn: “${text.trim().slice(0, 80)}”.`,
  hint: 'Thêm dấu nguồn [^n] vào cuối ý, hoặc bỏ số liệu.',
});
