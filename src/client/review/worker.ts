import { createReviewLibrary, type ReviewData, ReviewDesk } from '../../review/index.ts';
import { fetchParts } from '../fetch-parts.ts';
import { answering } from './answering.ts';
import { questionOf, type Reply } from './protocol.ts';

/**
 * Checks drafts beside the page, which stays free for the reader. The draft is handed over within
 * the browser; of the server only the library is asked, the same for everyone.
 */
const send = (reply: Reply): void => postMessage(reply);

const answerTo = answering({
  deskFor: async (library) =>
    new ReviewDesk(createReviewLibrary(await fetchParts<ReviewData>(library))),
  tell: (progress) => send({ progress }),
  // biome-ignore lint/suspicious/noConsole: what falls here is a mistake of ours, to be found.
  failed: (error) => console.error(error),
});

addEventListener('message', async ({ data }: MessageEvent<unknown>) => {
  const question = questionOf(data);
  if (question) send({ id: question.id, answer: await answerTo(question.ask) });
});
