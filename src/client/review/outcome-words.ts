import { reviewPage as page } from '../../words/review-page.ts';
import { readWords } from '../../words/review-read.ts';
import type { Outcome } from './engine.ts';

const SAID: Readonly<Record<Exclude<Outcome['is'], 'view' | 'problem'>, string>> = {
  offline: page.loadFailed,
  stopped: page.stopped,
  'too-slow': page.tooSlow,
  failed: page.failed,
  ready: '',
  file: '',
};

/** What is said where no review came back. */
export const outcomeWords = (outcome: Exclude<Outcome, { is: 'view' }>): string =>
  outcome.is === 'problem' ? readWords.problems[outcome.problem] : SAID[outcome.is];
