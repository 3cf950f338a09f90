import { fold } from '../../vietnamese/index.ts';
import { fitsText } from '../filter/text-filter.ts';

/** Letters and digits alone, zeros before a number left out: `25nqtw`, `5cttw`. */
const bare = (text: string): string =>
  fold(text)
    .replace(/[^a-z0-9]/g, '')
    .replace(/^0+(?=\d)/, '');

/**
 * Whether an entry answers what was typed: by words, or by a number in the ways people type it
 * (`25nqtw`, `25 nq tw`, `nq25`, `5-CT/TW` for `05-CT/TW`).
 */
export function fitsMaterial(typed: string, text: string): boolean {
  if (fitsText(typed, text)) return true;
  const [, type = '', serial = '', rest = ''] = /^([a-z]*)(\d+)([a-z]*)$/.exec(bare(typed)) ?? [];
  if (serial === '' || type + rest === '') return false;
  const number = Number(serial) + type + rest;
  return text.split(/\s+/).some((word) => /^\d/.test(word) && bare(word).startsWith(number));
}
