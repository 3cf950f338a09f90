import { fieldWords as words } from '../../words/proposal.ts';

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
  from?: 'unitTypes' | 'places' | 'fields' | 'by' | 'kho' | 'noi' | 'nhom' | 'luc';
}

/** The form, in the order of a model's page. */
export const proposalFields: readonly ProposalField[] = [
  // Who, where, when.
  { key: 'name', kind: 'line', required: true, words: 20, ...words.name },
  { key: 'unit', kind: 'line', required: true, words: 30, ...words.unit },
  { key: 'unitType', kind: 'choice', required: true, from: 'unitTypes', ...words.unitType },
  { key: 'place', kind: 'choice', from: 'places', ...words.place },
  { key: 'district', kind: 'line', words: 10, ...words.district },
  { key: 'field', kind: 'choice', required: true, from: 'fields', ...words.field },
  { key: 'from', kind: 'year', ...words.from },
  { key: 'to', kind: 'year', ...words.to },
  { key: 'by', kind: 'choice', required: true, from: 'by', ...words.by },
  { key: 'danVanKheo', kind: 'check', ...words.danVanKheo },
  // The difficulty, what was done and what came of it.
  { key: 'difficulty', kind: 'text', required: true, words: 60, ...words.difficulty },
  { key: 'kho', kind: 'choice', required: true, from: 'kho', ...words.kho },
  { key: 'nhom', kind: 'choice', required: true, from: 'nhom', ...words.nhom },
  { key: 'noi', kind: 'choice', from: 'noi', ...words.noi },
  { key: 'luc', kind: 'choice', from: 'luc', ...words.luc },
  { key: 'actions', kind: 'list', required: true, words: 400, ...words.actions },
  { key: 'results', kind: 'list', words: 200, ...words.results },
  { key: 'done', kind: 'list', words: 150, ...words.done },
  { key: 'put', kind: 'list', words: 100, ...words.put },
  { key: 'aims', kind: 'list', words: 100, ...words.aims },
  { key: 'limitations', kind: 'list', words: 150, ...words.limitations },
  { key: 'lessons', kind: 'list', words: 150, ...words.lessons },
  { key: 'people', kind: 'text', words: 50, ...words.people },
  { key: 'money', kind: 'text', words: 50, ...words.money },
  { key: 'time', kind: 'text', words: 30, ...words.time },
  { key: 'implements', kind: 'list', words: 80, ...words.implements },
  { key: 'recognition', kind: 'text', words: 40, ...words.recognition },
  { key: 'sources', kind: 'list', required: true, words: 250, ...words.sources },
];

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
