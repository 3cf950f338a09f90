import {
  differenceOf,
  isOpening,
  type KnownMotto,
  nearest,
  type Wording,
  wordingsOf,
  wordsOf,
} from '../mottos/motto-wording.ts';
import { newToneMarks } from '../vietnamese/index.ts';
import { misquotedWords } from '../words/review.ts';
import { type Finding, findingAt } from './finding.ts';

/** Finds the misquoted mottos of a draft in NFC. */
export type MottoChecker = (draft: string, day: string) => Finding[];

const QUOTED = /[“"‘«]([^“”"‘’«»\n]{8,240})[”"’»]/g;
/** Words that call a motto a document: `quy chế “nghe dân nói …”`. */
const CALLED = /(?:^|[\s(])((?:quy (?:chế|định)|nghị quyết|quyết định|chỉ thị))\s*:?\s*[“"‘«]?$/iu;

/** Prepares the mottos; a draft is then read once, in time linear in its length. */
export function createMottoChecker(mottos: readonly KnownMotto[]): MottoChecker {
  const wordings = mottos.flatMap(wordingsOf);
  const allowed = new Set([
    ...wordings.map(({ words }) => words.join(' ')),
    ...mottos.flatMap(({ shortForms }) => shortForms.map((form) => wordsOf(form).join(' '))),
  ]);
  const lists = wordings.filter(({ parts }) => parts.length >= 3);
  const sequences = partSequences(lists);
  return (draft, day) => {
    const text = newToneMarks(draft);
    const found: Finding[] = [];
    const add = (start: number, end: number, wording: Wording, note: string) => {
      if (found.some((known) => start < known.end && known.start < end)) return;
      found.push(misquoted(draft, start, end, wording, note));
    };
    for (const match of text.matchAll(QUOTED)) {
      const inner = match[1] ?? '';
      const start = match.index + 1;
      const words = wordsOf(inner);
      const called = CALLED.exec(text.slice(Math.max(0, match.index - 24), match.index))?.[1];
      if (allowed.has(words.join(' '))) {
        const exact =
          called && wordings.find(({ words: own }) => own.join(' ') === words.join(' '));
        if (exact)
          add(start, start + inner.length, exact, misquotedWords.notA(called.toLowerCase()));
        continue;
      }
      const meant = nearest(words, wordings, day);
      if (meant && !isOpening(words, wordings)) {
        add(start, start + inner.length, meant, differenceOf(words, meant));
      }
    }
    for (const { start, end } of sequences(text)) {
      const words = wordsOf(text.slice(start, end));
      if (allowed.has(words.join(' ')) || isOpening(words, wordings)) continue;
      const meant = nearest(words, lists, day);
      if (meant) add(start, end, meant, differenceOf(words, meant));
    }
    return found.sort((one, other) => one.start - other.start);
  };
}

/** Finds runs of three or more clauses of one motto, whatever stands between them. */
function partSequences(
  lists: readonly Wording[],
): (text: string) => { start: number; end: number }[] {
  const byMotto = [...Map.groupBy(lists, ({ motto }) => motto).values()].map((group) => {
    const parts = [...new Set(group.flatMap(({ parts }) => parts))].sort(
      (a, b) => b.length - a.length,
    );
    const part = `(?:${parts.map((words) => words.replaceAll(' ', '\\s{1,3}')).join('|')})`;
    const glue = /\s{0,3}[,;–-]?\s{0,3}(?:và\s{1,3})?/.source;
    return new RegExp(`(?<![\\p{L}\\p{N}])${part}(?:${glue}${part}(?![\\p{L}\\p{N}])){2,}`, 'giu');
  });
  return (text) =>
    byMotto.flatMap((pattern) =>
      [...text.matchAll(pattern)].map((match) => ({
        start: match.index,
        end: match.index + match[0].length,
      })),
    );
}

function misquoted(
  draft: string,
  start: number,
  end: number,
  wording: Wording,
  note: string,
): Finding {
  const text = draft.slice(start, end);
  const known = wording.motto.slips.find(
    ({ printed }) => wordsOf(printed).join(' ') === wordsOf(text).join(' '),
  );
  const capital = /^\p{Lu}/u.test(text);
  const replacement = capital
    ? wording.text.charAt(0).toLocaleUpperCase('vi') + wording.text.slice(1)
    : wording.text.charAt(0).toLocaleLowerCase('vi') + wording.text.slice(1);
  const fixes = replacement === text ? [] : [{ start, end, replacement }];
  return findingAt(
    'misquoted',
    { start, end, text },
    { motto: wording.motto.id, note: known?.right ?? note, fixes },
  );
}
