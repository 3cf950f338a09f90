/** What is wrong with a field, and what to write instead. */
export interface DraftProblem {
  /** Key of the form's field; empty when it is about the whole. */
  key: string;
  message: string;
}
