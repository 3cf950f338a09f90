import type { DocumentEntry } from '../entries/entry.ts';
import { isGuess } from '../library/relations/known.ts';
import type { Checker } from './checker.ts';

/** Verbs that say of the number behind them that it was ended. */
const ENDS = /(?<!\p{L})(?:thay|thay thế|bãi bỏ|hết hiệu lực)(?!\p{L})/iu;
/** What tells the reader that it is not certain, or who says so. */
const HEDGED = /bản chép|suy (?:ra|từ|đoán)|(?<!\p{L})(?:chưa|có thể)(?!\p{L})/iu;

/**
 * What a document's short texts say of another's end must be no surer than the relation: where that
 * is a guess, they say so too. Cards, results and quizzes show these texts without the relation.
 */
export function checkFlatWords(documents: readonly DocumentEntry[], checker: Checker): void {
  const numbers = new Map(documents.map(({ id, data }) => [id, data.number]));
  for (const entry of documents) {
    const guessed = entry.data.relations.flatMap((relation) => {
      const isEnding = relation.kind === 'thay-the' || relation.kind === 'bai-bo';
      const number = relation.number ?? numbers.get(relation.target ?? '');
      return isEnding && number !== undefined && isGuess(relation, entry.data) ? [number] : [];
    });
    for (const [path, text] of shortTexts(entry)) {
      const number = guessed.find((one) => saysItEnded(text, one));
      if (number === undefined || HEDGED.test(text)) continue;
      checker.add(entry, path, {
        code: 'muc-chac-chan',
        message: `Câu khẳng định ${number} đã bị thay thế hoặc bãi bỏ, trong khi quan hệ mới là suy đoán.`,
        hint: 'Thêm “(theo bản chép không chính thức)” hay “ban biên tập suy ra”; hoặc ghi nguồn công khai và certainty: nguon cho quan hệ.',
      });
    }
  }
}

function shortTexts({ data }: DocumentEntry): [PropertyKey[], string][] {
  return [
    ...(data.summary ? [[['summary'], data.summary] satisfies [PropertyKey[], string]] : []),
    ...data.keyPoints.map((text, at): [PropertyKey[], string] => [['keyPoints', at], text]),
    ...data.quiz.map(({ why }, at): [PropertyKey[], string] => [['quiz', at, 'why'], why]),
  ];
}

/** Whether the clause around a number says that it ended. */
function saysItEnded(text: string, number: string): boolean {
  return text.split(/[;.](?:\s|$)/).some((clause) => clause.includes(number) && ENDS.test(clause));
}
