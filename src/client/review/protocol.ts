import type {
  DraftOptions,
  FileProblem,
  GivenDraft,
  MadeFile,
  Progress,
  ReportKind,
  ReviewView,
} from '../../review/index.ts';

/** What the page asks of the worker that checks drafts. */
export type Ask =
  | { ask: 'load'; library: string }
  | { ask: 'open'; draft: GivenDraft; options: DraftOptions }
  | { ask: 'options'; options: DraftOptions }
  | { ask: 'put'; place: number; fix: number }
  | { ask: 'put-all' }
  | { ask: 'undo' }
  | { ask: 'save'; author: Signature | undefined }
  | { ask: 'report'; kind: ReportKind; author: Signature };

/** Who signs a change or a comment, and when. */
export interface Signature {
  name: string;
  on: string;
}

/** What the worker answers; each question has one, by its number. */
export type Answer =
  | { is: 'ready' }
  | { is: 'view'; view: ReviewView }
  | { is: 'problem'; problem: FileProblem }
  | { is: 'file'; file: MadeFile }
  /** The library could not be fetched. */
  | { is: 'offline' }
  /** Something fell that should not: told, never hidden. */
  | { is: 'failed' };

export interface Question {
  id: number;
  ask: Ask;
}

/** A message as a question; undefined for what is none, such as what an extension of the browser sends. */
export function questionOf(data: unknown): Question | undefined {
  if (typeof data !== 'object' || data === null || !('id' in data) || !('ask' in data)) return;
  const { id, ask } = data;
  const isAsk = typeof ask === 'object' && ask !== null && 'ask' in ask;
  return typeof id === 'number' && isAsk ? { id, ask: ask as Ask } : undefined;
}

export type Reply = { id: number; answer: Answer } | { progress: Progress };
