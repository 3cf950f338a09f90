import type { MottoUse } from '../../library/motto-uses.ts';
import { mottoForms, mottoWords as words } from '../../words/mottos.ts';
import { entryName } from '../entry-name.ts';
import { passageAddress } from '../passage.ts';
import type { Site } from '../site.ts';

/** Entries that use a motto, the first few apart from the rest. */
export interface MottoUses {
  title: string;
  shown: readonly ShownUse[];
  rest: readonly ShownUse[];
  /** Words for the rest, under which it is folded. */
  more: string;
}

/** An entry that uses a motto, with the sentence that does and how. */
export interface ShownUse {
  /** None where it is the entry's own title, which is shown anyway. */
  sentence: string | undefined;
  name: string;
  href: string;
  form: string | undefined;
}

const mostShown = 5;

/** Of a motto that a large library uses everywhere so many places are named. */
const mostNamed = 60;

export function mottoUses(
  uses: readonly MottoUse[],
  { library, url }: Pick<Site, 'library' | 'url'>,
): MottoUses {
  const all = uses.map(({ entry, field, form, sentence }) => ({
    sentence: field[0] === 'title' || field[0] === 'name' ? undefined : sentence,
    name: entryName(entry, library),
    href: url(passageAddress(entry, field)),
    form: mottoForms[form],
  }));
  const rest = all.slice(mostShown, mostNamed);
  return {
    title: words.uses(all.length),
    shown: all.slice(0, mostShown),
    rest,
    more:
      all.length > mostNamed
        ? words.moreOfUses(rest.length, all.length - mostShown)
        : words.moreUses(rest.length),
  };
}
