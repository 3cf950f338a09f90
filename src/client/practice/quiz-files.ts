import type { QuizQuestion } from '../../study/quiz-question.ts';
import { practiceQuizWords as words } from '../../words/practice-quiz.ts';
import { onPress, part } from '../builder/parts.ts';
import { saveFile } from '../save-file.ts';

/** The buttons that save questions as files; what writes them is loaded when one is pressed. */
export function startQuizFiles(questions: () => Promise<readonly QuizQuestion[]>): void {
  const said = part('files-said');
  const save = async (write: (all: readonly QuizQuestion[]) => Promise<void>) => {
    try {
      const all = await questions();
      if (all.length > 0) await write(all);
      said.textContent = all.length === 0 ? words.filesNone : words.filesSaved(all.length);
    } catch {
      said.textContent = words.filesFailed;
    }
  };
  onPress('gift', () =>
    save(async (all) => {
      const { writeGift } = await import('../../study/quiz-gift.ts');
      saveFile(words.giftName, 'text/plain;charset=utf-8', writeGift(all, words.place));
    }),
  );
  onPress('moodle', () =>
    save(async (all) => {
      const { writeMoodle } = await import('../../study/quiz-moodle.ts');
      const { moodleCategory: category, place } = words;
      saveFile(
        words.moodleName,
        'application/xml;charset=utf-8',
        writeMoodle(all, { category, place }),
      );
    }),
  );
  onPress('csv', () =>
    save(async (all) => {
      const { writeCsv } = await import('../../study/quiz-csv.ts');
      const { heads, kinds, yes, no } = words;
      saveFile(words.csvName, 'text/csv;charset=utf-8', writeCsv(all, { heads, kinds, yes, no }));
    }),
  );
}
