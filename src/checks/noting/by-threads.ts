import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { NoteAhead, UnnotedFile } from '../../entries/notes/ahead.ts';
import type { Answer, ThreadData } from './answer-batches.ts';

/** The program of the threads of a build. */
export const buildThread = new URL('thread.ts', import.meta.url);

/** Fewer files are noted sooner than threads have started. */
const fewest = 1_500;
const mostThreads = 8;
/** Files that are sent to a thread at once. */
const batch = 32;

/**
 * Notes files ahead by several threads, where there are many files and several processors.
 *
 * @param program of a thread: it calls `answerBatches()`.
 */
export const byThreads =
  (program: URL, { least = fewest, threads = availableParallelism() } = {}): NoteAhead =>
  async (files, lists, give) => {
    if (files.length < least || threads < 2) return;
    const open = batchesOf(files);
    const data: ThreadData = [...lists];
    await Promise.all(
      Array.from(
        { length: Math.min(threads, mostThreads) },
        () =>
          new Promise<void>((done) => {
            const worker = new Worker(program, { workerData: data });
            const next = (): void => {
              const files = open.pop();
              if (files) worker.postMessage(files);
              else void worker.terminate();
            };
            worker.on('message', (answer: Answer) => {
              for (const [file, notes] of answer) give(file, notes);
              next();
            });
            // What a thread that fails leaves out is read as if there were none, and tells then what is wrong.
            worker.on('error', () => {});
            worker.on('exit', () => done());
            next();
          }),
      ),
    );
  };

function batchesOf(files: readonly UnnotedFile[]): UnnotedFile[][] {
  const batches: UnnotedFile[][] = [];
  for (let at = 0; at < files.length; at += batch) batches.push(files.slice(at, at + batch));
  return batches;
}
