import { stringify } from 'yaml';
import { type AnswerGroup, readAnswers } from '../answers.ts';

/** The text of a file of `content/answers/` with these answers, each sound but for what is given. */
export function answersText(answers: readonly object[], group: object = {}): string {
  const content = {
    title: 'Một nhóm',
    topics: ['dan-van'],
    answers: answers.map((fields, index) => ({
      id: `cau-${index + 1}`,
      question: `Câu hỏi thứ ${index + 1} là gì?`,
      answer: 'Là như vậy.',
      basis: [{ motto: 'nghe-dan' }],
      certainty: 'nguon',
      checkedOn: '2026-11-21',
      ...fields,
    })),
    ...group,
  };
  return stringify(content, { aliasDuplicateObjects: false });
}

/** The group `nhom` with these answers. */
export function answersOf(...answers: object[]): AnswerGroup {
  const read = readAnswers(new Map([['content/answers/nhom.yaml', answersText(answers)]]));
  const [group] = read.answers;
  if (!group) throw new Error(JSON.stringify(read.problems));
  return group;
}
