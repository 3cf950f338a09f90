import { isIsoDay } from '../../vietnamese/index.ts';

/** A day as asked in an address (`?ngay=2015-06-01`), if it is one from `first` to `last`. */
export function readDay(search: string, first: string, last: string): string | undefined {
  const day = new URLSearchParams(search).get('ngay') ?? '';
  return isIsoDay(day) && day >= first && day <= last ? day : undefined;
}

/** The months of a slider: 0 is `first` (`1986-12`), the last one holds the day `last`. */
export class Months {
  readonly #start: number;
  readonly #last: string;

  constructor(first: string, last: string) {
    this.#start = monthNumber(first);
    this.#last = last;
  }

  /** The number of the last month. */
  get end(): number {
    return monthNumber(this.#last) - this.#start;
  }

  /** The first day of a month; of the last month the last day, which is that of the build. */
  dayOf(step: number): string {
    if (step >= this.end) return this.#last;
    const month = this.#start + Math.max(0, step);
    return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`;
  }

  /** The month of a day, the nearest end for a day outside. */
  stepOf(day: string): number {
    return Math.min(this.end, Math.max(0, monthNumber(day) - this.#start));
  }
}

const monthNumber = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
