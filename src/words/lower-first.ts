/** A name inside a sentence: its first letter small, the rest untouched. */
export function lowerFirst(name: string): string {
  return name.charAt(0).toLocaleLowerCase('vi') + name.slice(1);
}
