import { packLimits } from '../../study/pack.ts';
import { printableText } from '../../study/printable.ts';

/** What was typed or pasted into a field, as it can be stored and printed. */
export const plain = (text: string): string => printableText(text).normalize('NFC');

/** Questions typed one a line. */
export const linesOf = (text: string): string[] =>
  plain(text)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, packLimits.questions);
