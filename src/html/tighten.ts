/** Elements that begin and end a line of their own: the white space around their tags is never seen. */
const blocks =
  'address|article|aside|blockquote|dd|details|div|dl|dt|figcaption|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|section|summary|table|tbody|td|template|th|thead|tr|ul';

const around = new RegExp(
  `\\s+(?=</?(?:${blocks})[\\s>])|(</?(?:${blocks})(?:\\s[^<>]*)?>)\\s+`,
  'g',
);

/**
 * HTML without the white space that templates leave around blocks; between words and inline elements
 * it stays. What keeps its white space when shown (`pre`, `textarea`) turns the whole text away.
 */
export function tighten(html: string): string {
  return /<(?:pre|textarea)\b/.test(html) ? html : html.replace(around, '$1');
}
