import type { FoundMention } from '../../src/library/mentions.ts';
import type { Problem } from '../../src/schema/index.ts';
import { labellable } from '../citing/labels/labelled.ts';
import { contentLabelsFile, readContentLabels, unanswered } from '../citing/labels/labels.ts';
import { updateLabels } from '../citing/labels/update.ts';

/** Citations without a label, labels without an answer, labels whose citation is gone. */
export function labelProblems(source: string, mentions: readonly FoundMention[]): Problem[] {
  const problem = (line: number, message: string, hint: string): Problem => ({
    file: contentLabelsFile,
    line,
    column: 1,
    field: '',
    code: 'nhan-vien-dan',
    message,
    hint,
    severity: 'warning',
  });
  const { added, dropped } = updateLabels(source, labellable(mentions));
  const open = [...readContentLabels(source).values()]
    .flat()
    .filter(({ means }) => means === unanswered);
  return [
    ...(added + dropped > 0
      ? [
          problem(
            1,
            `${added} viện dẫn trong bài chưa có dòng nhãn, ${dropped} dòng nhãn không còn viện dẫn.`,
            'Chạy npm run check -- --fix, rồi ghi đáp án vào các dòng means: "?".',
          ),
        ]
      : []),
    ...open.map(({ text, at }) =>
      problem(
        Number(at.split(':').at(-1)),
        `Chưa ghi viện dẫn “${text}” chỉ văn bản nào.`,
        'Ghi mã văn bản vào means:, hoặc not-held nếu thư viện chưa có.',
      ),
    ),
  ];
}
