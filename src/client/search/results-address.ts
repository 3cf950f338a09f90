import { isPassage } from '../../search/numbers/passage.ts';
import { link } from '../link.ts';

/** Address of the results of a query; a passage stands behind the `#`, where no server reads it. */
export function resultsPage(query: string): string {
  const given = `q=${encodeURIComponent(query)}`;
  return `${link('/tim-kiem/')}${isPassage(query) ? '#' : '?'}${given}`;
}

/** Address of the draft checker with a text in its field; the text never leaves the browser. */
export const checkerWith = (text: string): string =>
  `${link('/soat-van-ban/')}#van-ban=${encodeURIComponent(text)}`;
