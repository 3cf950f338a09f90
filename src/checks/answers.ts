import type { AnswerGroup } from '../entries/answers.ts';
import type { Vocabulary } from '../entries/vocabulary.ts';
import { endedBases } from '../library/ended-bases.ts';
import type { Library } from '../library/library.ts';
import { type Answer, fieldPath, type Problem } from '../schema/index.ts';
import { wordsOf } from '../search/words/words.ts';
import { checkBases } from './bases.ts';
import type { Checker } from './checker.ts';

/** A question or wording as the search compares it: its words without marks. */
const typed = (text: string): string =>
  wordsOf(text)
    .map(({ folded }) => folded)
    .join(' ');

/**
 * What answers name must exist; no id, question or wording may stand for two answers, for then the
 * search could only guess which one is meant.
 */
export function checkAnswers(
  groups: readonly AnswerGroup[],
  vocabulary: Vocabulary,
  checker: Checker,
): void {
  const mottos = vocabulary.mottos.map(({ id }) => id);
  const places = { ids: new Map<string, string>(), texts: new Map<string, Answer>() };
  for (const group of groups) {
    for (const [index, topic] of group.topics.entries()) {
      checker.requireWord(group, ['topics', index], 'topics', topic);
    }
    for (const [index, answer] of group.answers.entries()) {
      checkOne(group, index, answer, places, checker);
      checkBases(group, ['answers', index, 'basis'], answer.basis, mottos, checker);
    }
  }
}

function checkOne(
  group: AnswerGroup,
  index: number,
  answer: Answer,
  { ids, texts }: { ids: Map<string, string>; texts: Map<string, Answer> },
  checker: Checker,
): void {
  const other = ids.get(answer.id);
  if (other !== undefined) {
    checker.add(group, ['answers', index, 'id'], {
      code: 'trung',
      message: `Mã “${answer.id}” đã dùng ở ${other}.`,
      hint: 'Đổi mã của câu hỏi mới; mã đã công bố thì giữ.',
    });
  }
  ids.set(answer.id, group.file);
  const asked = [
    { text: answer.question, spot: ['question'] },
    ...answer.wordings.map((text, n) => ({ text, spot: ['wordings', n] })),
  ];
  for (const { text, spot } of asked) {
    const key = typed(text);
    const holder = texts.get(key);
    if (holder === undefined) {
      texts.set(key, answer);
      continue;
    }
    checker.add(group, ['answers', index, ...spot], {
      code: 'trung',
      message:
        holder === answer
          ? `“${text}” trùng với một cách gõ khác của chính câu hỏi này (không kể dấu).`
          : `“${text}” đã là cách hỏi của câu “${holder.question}” (${holder.id}).`,
      hint:
        holder === answer
          ? 'Bỏ bớt một dòng: việc tìm không phân biệt có dấu hay không dấu.'
          : 'Một cách hỏi chỉ được dẫn tới một câu trả lời: bỏ ở một nơi, hoặc gộp hai câu hỏi.',
    });
  }
}

/**
 * Answers that rest on a document that no longer applies must say so. One that had ended when the
 * answer was checked is a mistake; one that ended since is told as a warning, and the page and the
 * search see to it that nobody is misled meanwhile.
 */
export function checkAnswerForce(
  library: Pick<Library, 'answers' | 'document' | 'validity' | 'validityOn'>,
): Problem[] {
  return library.answers.flatMap((group) =>
    group.answers.flatMap((answer, index) =>
      endedBases(answer, library).map(({ index: n, document, since, isLater }): Problem => {
        const spot = ['answers', index, 'basis', n, 'document'];
        const when = since === undefined ? '' : ` từ ngày ${since}`;
        return {
          file: group.file,
          ...group.locate(spot),
          field: fieldPath(spot),
          code: 'hoi-dap',
          message: isLater
            ? `${document.label} đã hết hiệu lực hoặc hoàn thành${when}, sau ngày đối chiếu câu trả lời ${answer.checkedOn}.`
            : `Câu trả lời dựa trên ${document.label} đã hết hiệu lực hoặc hoàn thành${when} mà câu trả lời không nêu.`,
          hint: 'Dựa trên văn bản đang áp dụng, hoặc nêu rõ trong câu trả lời: đã hết hiệu lực, được thay thế, đã hoàn thành.',
          severity: isLater ? 'warning' : 'error',
        };
      }),
    ),
  );
}
