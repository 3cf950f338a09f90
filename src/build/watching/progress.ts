import { progressWords } from './words.ts';

/** Where progress is shown. */
export interface Screen {
  write(text: string): unknown;
  /** Whether a line can be written over. */
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** Told how far a work is. */
export type Tell = (done: number, total: number) => void;

/** What stands on the screen now and is to be written over. */
export interface ProgressLine {
  /** Begins a work; what is returned is called whenever a part of it is done. */
  begin(name: string): Tell;
  /** Takes the line away, before something else is written or when the work is done. */
  clear(): void;
}

/** Nothing is said of a work that ends sooner, in milliseconds. */
const silence = 5_000;
/** Between two lines of a log. */
const lineEvery = 10_000;
/** Between two states of the line on a terminal. */
const renewEvery = 200;
/** Time after which the pace so far tells something of the rest. */
const paceAfter = 1_000;

/** Seconds to come when the rest goes on at the pace so far; undefined while that says nothing. */
export function secondsLeft(done: number, total: number, spent: number): number | undefined {
  if (done <= 0 || spent < paceAfter) return undefined;
  return ((spent / done) * Math.max(0, total - done)) / 1000;
}

/**
 * Shows how far works are that take longer than five seconds: on a terminal by one line that renews
 * itself, elsewhere by a line at most every ten seconds.
 *
 * @param now milliseconds, of any clock that only goes forward.
 */
export function createProgress(screen: Screen, now: () => number): ProgressLine {
  let shown = false;
  const clear = () => {
    if (shown) screen.write('\r\u001b[2K');
    shown = false;
  };
  return {
    clear,
    begin(name) {
      const start = now();
      let next = start + silence;
      return (done, total) => {
        const moment = now();
        if (done >= total) return clear();
        if (moment < next) return;
        next = moment + (screen.isTTY ? renewEvery : lineEvery);
        const line = progressWords(name, done, total, secondsLeft(done, total, moment - start));
        if (!screen.isTTY) return void screen.write(`${line}\n`);
        clear();
        // A line that is broken in two could not be taken away again.
        screen.write(line.slice(0, (screen.columns || 80) - 1));
        shown = true;
      };
    },
  };
}
