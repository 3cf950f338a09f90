/** A heading of a body. */
export interface Heading {
  depth: number;
  id: string;
  text: string;
}
