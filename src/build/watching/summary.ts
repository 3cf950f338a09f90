import { type Phase, phaseNames, secondsWords, summaryWords } from './words.ts';

/** Phases with their seconds and the whole, a line each, figures one under another. */
export function summaryLines(seconds: ReadonlyMap<Phase, number>): string[] {
  const whole = [...seconds.values()].reduce((sum, value) => sum + value, 0);
  const rows = [
    ...[...seconds].map(([phase, value]) => [phaseNames[phase], secondsWords(value)] as const),
    [summaryWords.whole, secondsWords(whole)] as const,
  ];
  const wide = (column: 0 | 1) => Math.max(...rows.map((row) => row[column].length));
  const [names, figures] = [wide(0), wide(1)];
  return [
    summaryWords.head,
    ...rows.map(([name, figure]) => `  ${name.padEnd(names)}  ${figure.padStart(figures)}`),
  ];
}
