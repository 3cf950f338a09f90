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
