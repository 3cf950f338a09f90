import { splitFrontmatter } from '../schema/index.ts';
import { writeYaml } from '../schema/write-yaml.ts';
import { bodyPart, writeEntry } from './entry-file.ts';

type Data = Readonly<Record<string, unknown>>;

/** A field of the frontmatter as it is written, with the remarks above it. */
interface Part {
  key: string;
  text: string;
}

/**
 * An entry that was opened, with the fields that differ written anew: remarks, order and spelling of all others stay as they are,
 * so that a change shows as what it is.
 *
 * @param before its fields as they were read.
 * @param order the fields in the order of the schema, by which new ones find their place.
 */
export function rewriteEntry(
  source: string,
  before: Data,
  data: Data,
  order: readonly string[],
  body: string,
): string {
  const yaml = splitFrontmatter(source)?.yaml.replaceAll('\r\n', '\n');
  const parts = yaml === undefined ? undefined : partsOf(yaml, before);
  if (parts === undefined) return writeEntry(data, body);
  const kept = parts.flatMap(({ key, text }): Part[] => {
    if (key === '' || isSame(before[key], data[key])) return [{ key, text }];
    if (data[key] === undefined) return [];
    return [{ key, text: writeYaml({ [key]: data[key] }) }];
  });
  for (const key of order) {
    if (data[key] === undefined || before[key] !== undefined) continue;
    const behind = order.slice(order.indexOf(key) + 1);
    const at = kept.findIndex((part) => behind.includes(part.key));
    kept.splice(at < 0 ? kept.length : at, 0, { key, text: writeYaml({ [key]: data[key] }) });
  }
  return `---\n${kept.map(({ text }) => text).join('')}---\n${bodyPart(body)}`;
}

const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(inOrder(one)) === JSON.stringify(inOrder(other));

/** A group says the same in whatever order its fields stand. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const pairs = Object.entries(value).filter(([, item]) => item !== undefined);
  return pairs.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([key, item]) => [key, inOrder(item)]);
}

/**
 * The fields with the lines they stand in: each begins at the left edge, under the remarks on it. Undefined where these are not
 * the fields that were read, as of a group that is written in braces.
 */
function partsOf(yaml: string, before: Data): Part[] | undefined {
  const parts: Part[] = [];
  let above = '';
  for (const line of yaml.split(/(?<=\n)/)) {
    const key = /^([A-Za-z]\w*):(?:\s|$)/.exec(line)?.[1];
    const last = parts.at(-1);
    if (key !== undefined) {
      parts.push({ key, text: above + line });
      above = '';
    } else if (/^#/.test(line) || (last === undefined && line.trim() === '')) above += line;
    else if (last) {
      last.text += above + line;
      above = '';
    } else return undefined;
  }
  if (above !== '') parts.push({ key: '', text: above });
  const keys = parts.map(({ key }) => key).filter(Boolean);
  return keys.toSorted().join() === Object.keys(before).toSorted().join() ? parts : undefined;
}
