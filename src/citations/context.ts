/** Where and when the citing text was written. */
export interface CitationContext {
  /** Date of the citing text; what was issued later cannot be meant. */
  date?: string | undefined;
  /** Province of the citing unit, by id or name. */
  place?: string | undefined;
  /** Entry the text belongs to. */
  self?: string | undefined;
  /** Documents the entry is tied to by its own relations: the likeliest to be meant. */
  related?: readonly string[] | undefined;
  /** Documents that other texts of the same entry certainly mean: they decide between several holders here too. */
  known?: readonly string[] | undefined;
}
