import { CORE_SCHEMA, load, mapTag } from 'js-yaml';
import { mayBeMisread } from './written-values.ts';

/**
 * What readers of YAML disagree on: tabs, numbers beyond any number, marks of documents, and where
 * an anchor, an alias or a tag may begin. Emphasis in a text looks like one, and is then read slowly.
 */
const doubtful = /[\t\uFEFF]|\d[eE][+-]?\d{3}|^ *(?:---|\.\.\.)|(?:^|[\s[{,:?-])[*&!]/m;

/** A field's name is text: what other keys become is not agreed upon. */
const schema = CORE_SCHEMA.withTags({
  ...mapTag,
  addPair: (map, key, value) =>
    typeof key === 'string' ? mapTag.addPair(map, key, value) : 'a key that is no text',
});

/**
 * What a YAML text holds, where it can be told without a tree of its places; `undefined` for a text
 * that is not plainly right: the slow reading alone says what is wrong with it, and where.
 */
export function quickYaml(source: string): { data: unknown } | undefined {
  // A short line can stand for as much as it likes: aliases are refused before any is followed.
  if (doubtful.test(source) || mayBeMisread.test(source)) return undefined;
  try {
    const data = load(source, { schema });
    return typeof data === 'object' && data !== null ? { data } : undefined;
  } catch {
    return undefined;
  }
}
