/** The thread that notes files for a build. */
import { answerBatches } from './answer-batches.ts';

answerBatches();
