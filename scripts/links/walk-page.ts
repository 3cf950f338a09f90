import { Parser } from 'htmlparser2';

/** Attributes of an element, names in lower case, entities decoded. */
export type Attributes = Readonly<Record<string, string>>;

/** Receives the parts of a page in their order. */
export interface PageVisitor {
  open?(tag: string, attributes: Attributes): void;
  /** Text may come in several pieces; that of scripts and styles comes as it is written. */
  text?(text: string): void;
  close?(tag: string): void;
}

/** Reads a page once and shows it to every visitor. */
export function walkPage(html: string, visitors: readonly PageVisitor[]): void {
  const parser = new Parser({
    onopentag: (tag, attributes) => {
      for (const visitor of visitors) visitor.open?.(tag, attributes);
    },
    ontext: (text) => {
      for (const visitor of visitors) visitor.text?.(text);
    },
    onclosetag: (tag) => {
      for (const visitor of visitors) visitor.close?.(tag);
    },
  });
  parser.end(html);
}
