import { storyFields } from './story-fields.ts';
import { unitFields } from './unit-fields.ts';

/** How a field of the form is filled in. */
export type FieldKind = 'line' | 'text' | 'list' | 'choice' | 'check' | 'year';

/** A field of the form: its limit, its help, and an example each way. */
export interface ProposalField {
  key: string;
  kind: FieldKind;
  label: string;
  help: string;
  required?: boolean;
  /** Most words, as libraries of good practice limit them. */
  words?: number;
  good?: string;
  bad?: string;
  /** List of the vocabulary that a choice is made from. */
  from?: 'unitTypes' | 'places' | 'fields' | 'by';
}

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
