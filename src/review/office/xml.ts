/** Why XML cannot be read. */
export type XmlProblem = 'damaged' | 'deep' | 'entities';

/** What is wrong with a piece of XML. */
export class XmlError extends Error {
  readonly problem: XmlProblem;
  constructor(problem: XmlProblem) {
    super(problem);
    this.problem = problem;
  }
}

/** An opening tag, with its place in the XML. */
export interface Tag {
  name: string;
  /** Name of the element it stands in; empty for the root. */
  parent: string;
  /** Where the tag begins, and where it ends. */
  start: number;
  end: number;
  isEmpty: boolean;
  /** Everything between name and end. */
  attributes: string;
}

/** What is told of the XML, in its order. */
export interface XmlHandler {
  open(tag: Tag): void;
  /** `start` is where the closing tag begins; the end of the opening one where that closed itself. */
  close(name: string, start: number, end: number): void;
  /** Text, entities unresolved. */
  text(start: number, end: number): void;
}

/** Deeper than any office writes; nested tables come to some sixty. */
const DEEPEST = 256;
const NAME = /[^\s/>]+/y;

/**
 * Walks XML strictly. A library for HTML forgives a tag left open, and would give back half a file
 * as if it were whole; and nothing here may be asked of the network, so a document type is refused.
 *
 * @throws XmlError
 */
export function walkXml(xml: string, handler: XmlHandler): void {
  const open: string[] = [];
  let hasRoot = false;
  let at = xml.charCodeAt(0) === 0xfeff ? 1 : 0;
  for (;;) {
    const next = xml.indexOf('<', at);
    const until = next < 0 ? xml.length : next;
    if (until > at) {
      if (open.length > 0) handler.text(at, until);
      else if (xml.slice(at, until).trim() !== '') throw new XmlError('damaged');
    }
    if (next < 0) break;
    const kind = xml.charCodeAt(next + 1);
    if (kind === SLASH) {
      const end = endOf(xml, '>', next + 2);
      const name = xml.slice(next + 2, end - 1).trimEnd();
      if (open.pop() !== name) throw new XmlError('damaged');
      handler.close(name, next, end);
      at = end;
    } else if (kind === BANG) {
      at = pass(xml, next, open.length > 0 ? handler : undefined);
    } else if (kind === QUESTION) {
      at = endOf(xml, '?>', next + 2);
    } else {
      const tag = readTag(xml, next, open.at(-1) ?? '');
      if (open.length === 0 && hasRoot) throw new XmlError('damaged');
      hasRoot = true;
      handler.open(tag);
      if (tag.isEmpty) handler.close(tag.name, tag.end, tag.end);
      else if (open.push(tag.name) > DEEPEST) throw new XmlError('deep');
      at = tag.end;
    }
  }
  if (open.length > 0 || !hasRoot) throw new XmlError('damaged');
}

const SLASH = 0x2f;
const BANG = 0x21;
const QUESTION = 0x3f;

function endOf(xml: string, closing: string, from: number): number {
  const found = xml.indexOf(closing, from);
  if (found < 0) throw new XmlError('damaged');
  return found + closing.length;
}

/** Comments and character data; office files write neither where text stands. */
function pass(xml: string, start: number, handler: XmlHandler | undefined): number {
  if (xml.startsWith('<!--', start)) return endOf(xml, '-->', start + 4);
  if (!xml.startsWith('<![CDATA[', start)) throw new XmlError('entities');
  if (handler === undefined) throw new XmlError('damaged');
  return endOf(xml, ']]>', start + 9);
}

function readTag(xml: string, start: number, parent: string): Tag {
  NAME.lastIndex = start + 1;
  const name = NAME.exec(xml)?.[0];
  if (name === undefined) throw new XmlError('damaged');
  let end = start + 1 + name.length;
  // A ">" may stand in the value of an attribute.
  for (;;) {
    const close = endOf(xml, '>', end);
    const quote = firstQuote(xml, end, close);
    if (quote < 0) {
      end = close;
      break;
    }
    end = endOf(xml, xml.charAt(quote), quote + 1);
  }
  const isEmpty = xml.charCodeAt(end - 2) === SLASH;
  const attributes = xml.slice(start + 1 + name.length, end - (isEmpty ? 2 : 1));
  if (attributes.includes('<')) throw new XmlError('damaged');
  return { name, parent, start, end, isEmpty, attributes };
}

function firstQuote(xml: string, from: number, to: number): number {
  for (let at = from; at < to; at += 1) {
    const unit = xml.charCodeAt(at);
    if (unit === 0x22 || unit === 0x27) return at;
  }
  return -1;
}

/** The value of an attribute, entities resolved. */
export function attributeOf({ attributes }: Pick<Tag, 'attributes'>, name: string) {
  const found = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  const value = found?.[1] ?? found?.[2];
  return value === undefined ? undefined : decodeXml(value);
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};
/** An entity of XML itself; others would have to be looked up in a document type. */
export const ENTITY = /&(#x[\da-fA-F]{1,6}|#\d{1,7}|[A-Za-z]\w*);/y;

/** What an entity stands for. @throws XmlError where XML itself does not say. */
export function entityValue(name: string): string {
  if (!name.startsWith('#')) {
    const value = NAMED[name];
    if (value === undefined) throw new XmlError('entities');
    return value;
  }
  const code = name[1] === 'x' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  if (code > 0x10ffff) throw new XmlError('damaged');
  return String.fromCodePoint(code);
}

/** Text of XML with its entities resolved. */
export function decodeXml(text: string): string {
  return text.includes('&')
    ? text.replace(/&([^;&\s]{1,12});/g, (_, name: string) => entityValue(name))
    : text;
}

/** Text as XML writes it: only what must be escaped, as offices do. Signs XML cannot hold are dropped. */
export const escapeXml = (text: string): string =>
  text
    .replace(FORBIDDEN, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML 1.0 forbids.
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
