/** Control characters beside tab and line breaks, and non-characters: XML 1.0 forbids them. */
const forbidden = /[\p{Cc}--[\t\n\r]]|\ufffe|\uffff/gv;
/** Breaks of lines as office programs put them on the clipboard: U+000B, U+000C, U+2028, U+2029. */
const breaks = /\v|\f|\u2028|\u2029/g;

/** A text that any file can hold. */
export const printableText = (text: string): string =>
  text.replace(breaks, ' ').replace(forbidden, '').toWellFormed();

/** All texts of a value made fit for files. */
export function printable<Value>(value: Value): Value;
export function printable(value: unknown): unknown {
  if (typeof value === 'string') return printableText(value);
  if (Array.isArray(value)) return value.map((item: unknown) => printable(item));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, printable(item)]));
}
