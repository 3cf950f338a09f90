import { createReviewLibrary, type ReviewData, ReviewDesk } from '../../review/index.ts';
import { fetchParts } from '../fetch-parts.ts';
import type { Answer, Ask, Question, Reply } from './protocol.ts';

/**
 * Checks drafts beside the page, which stays free for the reader. The draft is handed over within
 * the browser; of the server only the library is asked, the same for everyone.
 */
let loading: Promise<ReviewDesk> | undefined;

function deskOf(library: string): Promise<ReviewDesk> {
  loading ??= fetchParts<ReviewData>(library)
    .then((data) => new ReviewDesk(createReviewLibrary(data)))
    .catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
  return loading;
}

async function answerTo(ask: Ask): Promise<Answer> {
  if (ask.ask === 'load') {
    return deskOf(ask.library).then(
      () => ({ is: 'ready' }),
      () => ({ is: 'offline' }),
    );
  }
  const desk = await loading;
  if (desk === undefined) return { is: 'failed' };
  switch (ask.ask) {
    case 'open': {
      const view = desk.open(ask.draft, ask.options, (progress) => send({ progress }));
      return typeof view === 'string' ? { is: 'problem', problem: view } : { is: 'view', view };
    }
    case 'options':
      return { is: 'view', view: desk.setOptions(ask.options) };
    case 'put':
      return { is: 'view', view: desk.put(ask.place, ask.fix) };
    case 'put-all':
      return { is: 'view', view: desk.putAll() };
    case 'undo':
      return { is: 'view', view: desk.undo() };
    case 'save':
      return { is: 'file', file: desk.save(ask.author) };
    case 'report':
      return { is: 'file', file: desk.report(ask.kind, ask.author) };
  }
}

const send = (reply: Reply): void => postMessage(reply);

addEventListener('message', async ({ data }: MessageEvent<Question>) => {
  const answer = await answerTo(data.ask).catch((error: unknown): Answer => {
    // biome-ignore lint/suspicious/noConsole: what falls here is a mistake of ours, to be found.
    console.error(error);
    return { is: 'failed' };
  });
  send({ id: data.id, answer });
});
