import type { Body } from '../../body/body.ts';
import { entryAddress } from '../../entries/addresses.ts';

/**
 * An entry's own text as Markdown that anyone may read: remarks of editors left out, citations as
 * links, tables that the site makes left to it.
 */
export function bodyMarkdown({ source }: Pick<Body, 'source'>): string {
  return source
    .replace(/\{\/\*[\s\S]*?\*\/\}/g, '')
    .replace(
      /<Citation\s+document="([^"]*)"\s*>([\s\S]*?)<\/Citation>/g,
      (_tag, id: string, words: string) => `[${words.trim()}](${entryAddress('document', id)})`,
    )
    .replace(/<DocumentTargets\s[^>]*\/>/g, '')
    .replace(/<br\s*\/>/g, '  \n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
