import type { Progress, ReviewDesk } from '../../review/index.ts';
import type { Answer, Ask } from './protocol.ts';

/** What answers lean on. */
export interface Answering {
  /** Fetches the library and lays out a desk with it. */
  deskFor(library: string): Promise<ReviewDesk>;
  tell(progress: Progress): void;
  /** Is told of what fell that should not. */
  failed(error: unknown): void;
}

/** Answers questions about a draft, in the order they come; whatever is asked has an answer, and nothing is thrown. */
export function answering({ deskFor, tell, failed }: Answering): (ask: Ask) => Promise<Answer> {
  let loading: Promise<ReviewDesk> | undefined;

  /** Fetched once; asked for again after a failure. */
  function load(library: string): Promise<ReviewDesk> {
    loading ??= deskFor(library).catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  }

  async function answerTo(ask: Ask): Promise<Answer> {
    if (ask.ask === 'load') {
      return load(ask.library).then(
        () => ({ is: 'ready' }),
        () => ({ is: 'offline' }),
      );
    }
    const desk = await loading;
    if (desk === undefined) return { is: 'failed' };
    switch (ask.ask) {
      case 'open': {
        const view = desk.open(ask.draft, ask.options, tell);
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
      default:
        // A page of another release may ask what this one does not know.
        throw new TypeError(`no question of this worker: ${JSON.stringify(ask satisfies never)}`);
    }
  }

  return (ask) =>
    answerTo(ask).catch((error: unknown): Answer => {
      failed(error);
      return { is: 'failed' };
    });
}
