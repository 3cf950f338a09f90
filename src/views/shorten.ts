/** A title cut after a word where it is too long for a line of a list. */
export function shorten(text: string, mostLetters = 84): string {
  if (text.length <= mostLetters) return text;
  return `${text.slice(0, mostLetters - 4).replace(/\s\S*$/, '')} …`;
}
