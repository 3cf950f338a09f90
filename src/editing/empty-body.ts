import type { Body } from '../body/body.ts';

/** A body that holds nothing: the reader of bodies is only loaded where there is something to read. */
export const emptyBody: Body = {
  source: '',
  problems: [],
  headings: [],
  plain: [],
  marks: [],
  components: [],
  placeOf: () => ({ line: 1, column: 1 }),
  html: () => '',
  content: () => [],
};
