import { isMap, parseDocument } from 'yaml';
import { splitFrontmatter } from '../schema/index.ts';
import { bodyPart, writeEntry } from './entry-file.ts';

/**
 * An entry that was opened, with the fields that differ written anew: remarks, order and spelling of all others stay, so that a
 * change shows as what it is.
 *
 * @param before its fields as they were read.
 */
export function rewriteEntry(
  source: string,
  before: Record<string, unknown>,
  data: Record<string, unknown>,
  order: readonly string[],
  body: string,
): string {
  const parts = splitFrontmatter(source);
  if (parts === undefined) return writeEntry(data, body);
  const document = parseDocument(parts.yaml);
  const contents: unknown = document.contents;
  if (!isMap(contents)) return writeEntry(data, body);
  for (const key of new Set([...Object.keys(before), ...Object.keys(data)])) {
    if (JSON.stringify(plain(before[key])) === JSON.stringify(plain(data[key]))) continue;
    if (data[key] === undefined) document.delete(key);
    else if (document.has(key)) document.set(key, document.createNode(plain(data[key])));
    else {
      const pair = document.createPair(key, plain(data[key]));
      const behind = order.slice(order.indexOf(key) + 1);
      const at = contents.items.findIndex((item) => behind.includes(String(item.key)));
      contents.items.splice(at < 0 ? contents.items.length : at, 0, pair);
    }
  }
  return `---\n${document.toString({ lineWidth: 0 })}---\n${bodyPart(body)}`;
}

/** Without fields that hold nothing. */
const plain = (value: unknown): unknown =>
  value === undefined ? undefined : (JSON.parse(JSON.stringify(value)) as unknown);
