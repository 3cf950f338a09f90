/** A line of an entry's card: its name and what is known. */
export interface Fact {
  name: string;
  value: FactValue;
}

export type FactValue =
  | { kind: 'text'; text: string }
  | { kind: 'html'; html: string }
  /** ISO day, month or year; none when it is not known. */
  | { kind: 'day'; on: string | undefined }
  | { kind: 'link'; text: string; href: string; before?: string | undefined }
  | { kind: 'links'; links: readonly { name: string; href: string }[] };

/** A fact in words; none when there are no words. */
export function textFact(name: string, text: string | undefined): Fact[] {
  return text ? [{ name, value: { kind: 'text', text } }] : [];
}

/** A fact that leads somewhere. */
export function linkFact(name: string, text: string, href: string, before?: string): Fact {
  return { name, value: { kind: 'link', text, href, before } };
}
