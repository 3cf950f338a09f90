/** The thread that notes files for a whole check. */
import { answerBatches } from '../../src/checks/noting/answer-batches.ts';
import { readDictionary } from './dictionary.ts';
import { spellingProblems, styleProblems } from './noted-problems.ts';

const words = await readDictionary();
answerBatches((entry, text, notes) => {
  spellingProblems(entry, words, notes);
  styleProblems(entry, text, notes);
});
