import type { ProposalField } from './field.ts';
import { storyFields } from './story-fields.ts';
import { unitFields } from './unit-fields.ts';

/** The form, in the order of a model's page. */
export const proposalFields: readonly ProposalField[] = [...unitFields, ...storyFields];

/** What the reader has typed, by field. */
export type Draft = Readonly<Record<string, string>>;

/** Lines of a field that is a list, empty ones left out. */
export function linesOf(value: string | undefined): string[] {
  return (value ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

/** How many words a text has, as Vietnamese is written: syllables between spaces. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}
