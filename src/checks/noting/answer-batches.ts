import { parentPort, workerData } from 'node:worker_threads';
import type { UnnotedFile } from '../../entries/notes/ahead.ts';
import type { Note } from '../../entries/notes/file-notes.ts';
import { createNoter, type FurtherNotes } from './note-file.ts';

/** What a thread is given at its start: the texts of the vocabulary. */
export type ThreadData = [string, string][];
/** What a thread answers: what it noted of each file. */
export type Answer = [file: string, notes: [string, Note][]][];

/** Notes each batch of files that is sent to this thread, and sends the notes back. */
export function answerBatches(further?: FurtherNotes): void {
  const note = createNoter(new Map(workerData as ThreadData), further);
  parentPort?.on('message', (files: readonly UnnotedFile[]) => {
    const answer: Answer = files.map((file) => [file.file, [...note(file).notes]]);
    parentPort?.postMessage(answer);
  });
}
