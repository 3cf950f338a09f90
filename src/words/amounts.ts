/** Words printed with numbers that results and targets state. */
export const amountWords = {
  /** What stands before a target's number, by its comparator. */
  comparators: { '>=': 'từ ', '<=': 'không quá ', '>': 'trên ', '<': 'dưới ', '=': '' },
  before: (amount: string) => ` (trước đó: ${amount})`,
  /** Names of large numbers, the largest first. */
  large: [
    [1_000_000_000, 'tỷ'],
    [1_000_000, 'triệu'],
    [1000, 'nghìn'],
  ],
  was: 'Trước',
  is: 'Sau',
  change: (before: string, after: string) => `Trước ${before}, sau ${after}`,
} as const;
