/** Words printed with numbers that results and targets state. */
export const amountWords = {
  /** What stands before a target's number, by its comparator. */
  comparators: { '>=': 'từ ', '<=': 'không quá ', '>': 'trên ', '<': 'dưới ', '=': '' },
  before: (amount: string) => ` (trước đó: ${amount})`,
} as const;
