import type { Tag } from './xml.ts';

const WORD =
  /(?:^|\s)xmlns(?::([\w.-]+))?\s*=\s*["'](?:http:\/\/schemas\.openxmlformats\.org\/wordprocessingml\/2006\/main|http:\/\/purl\.oclc\.org\/ooxml\/wordprocessingml\/main)["']/;

/** The prefix under which a part writes the elements of Word; most write `w`, none has to. */
function wordPrefix({ attributes }: Pick<Tag, 'attributes'>): string {
  const found = WORD.exec(attributes);
  return found ? (found[1] ?? '') : 'w';
}

/** Names of elements as the rest of the code knows them, whatever prefix the part uses. */
export function wordNames(root: Tag): (name: string) => string {
  const prefix = wordPrefix(root);
  if (prefix === 'w') return (name) => name;
  if (prefix === '') return (name) => (name.includes(':') || name === '' ? name : `w:${name}`);
  const start = `${prefix}:`;
  return (name) => (name.startsWith(start) ? `w:${name.slice(start.length)}` : name);
}

/** The same, of a whole part. */
export const wordPrefixOf = (xml: string): string =>
  wordPrefix({ attributes: /<[\w.-]+(?::[\w.-]+)?(\s[^>]*)>/.exec(xml)?.[1] ?? '' });
