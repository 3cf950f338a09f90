import '../trusted-addresses.ts';
import type { Progress } from '../../review/index.ts';
import type { Answer, Ask, Question, Reply } from './protocol.ts';

/** Longer than this nobody waits; the draft is then to be cut in parts. */
const MOST_MILLISECONDS = 60_000;

/** What comes back of a question: an answer, or that it was stopped or took too long. */
export type Outcome = Answer | { is: 'stopped' } | { is: 'too-slow' };

/** The worker that checks drafts, made when the first draft comes. */
export class Engine {
  readonly #library: string;
  readonly #tell: (progress: Progress) => void;
  #worker: Worker | undefined;
  #loaded: Promise<Outcome> | undefined;
  #count = 0;
  readonly #waiting = new Map<number, (outcome: Outcome) => void>();

  constructor(library: string, tell: (progress: Progress) => void) {
    this.#library = library;
    this.#tell = tell;
  }

  /** Fetches code and library; asked for again after a failure. */
  load(): Promise<Outcome> {
    this.#loaded ??= this.#post({ ask: 'load', library: this.#library }).then((outcome) => {
      if (outcome.is !== 'ready') this.#loaded = undefined;
      return outcome;
    });
    return this.#loaded;
  }

  async ask(ask: Ask): Promise<Outcome> {
    const loaded = await this.load();
    return loaded.is === 'ready' ? this.#post(ask) : loaded;
  }

  /** Ends whatever is under way; the next question begins anew. */
  stop(is: 'stopped' | 'too-slow' = 'stopped'): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#loaded = undefined;
    for (const answer of this.#waiting.values()) answer({ is });
    this.#waiting.clear();
  }

  #post(ask: Ask): Promise<Outcome> {
    const worker = this.#start();
    this.#count += 1;
    const question: Question = { id: this.#count, ask };
    return new Promise((resolve) => {
      const limit = setTimeout(() => this.stop('too-slow'), MOST_MILLISECONDS);
      this.#waiting.set(question.id, (outcome) => {
        clearTimeout(limit);
        resolve(outcome);
      });
      worker.postMessage(question);
    });
  }

  #start(): Worker {
    if (this.#worker !== undefined) return this.#worker;
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
      if ('progress' in data) return this.#tell(data.progress);
      this.#waiting.get(data.id)?.(data.answer);
      this.#waiting.delete(data.id);
    });
    // Its code could not be fetched.
    worker.addEventListener('error', () => this.#fail(worker));
    this.#worker = worker;
    return worker;
  }

  #fail(worker: Worker): void {
    if (this.#worker !== worker) return;
    for (const answer of this.#waiting.values()) answer({ is: 'offline' });
    this.#waiting.clear();
    worker.terminate();
    this.#worker = undefined;
    this.#loaded = undefined;
  }
}
