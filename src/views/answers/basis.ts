import { entryAddress } from '../../entries/addresses.ts';
import { provisionAddress } from '../../entries/provisions.ts';
import type { Answer, Basis } from '../../schema/index.ts';
import { answerWords as words } from '../../words/answers.ts';
import { type StateMark, stateMark } from '../document/state-mark.ts';
import { entryName } from '../entry-name.ts';
import type { Site } from '../site.ts';

type Needed = Pick<Site, 'library' | 'url'>;

/** What an answer rests on: its name, the place in it, the way there, and whether it applies. */
export interface BasisView {
  name: string;
  /** *khoản 2 Điều 15*; none where the whole is meant. */
  provision: string | undefined;
  href: string;
  state: StateMark | undefined;
}

/** What an answer rests on, in its order; what the library does not hold is left out. */
export function basisViews({ basis }: Pick<Answer, 'basis'>, site: Needed): BasisView[] {
  return basis.flatMap((one) => basisView(one, site) ?? []);
}

function basisView(
  { document, provision, model, report, motto }: Basis,
  { library, url }: Needed,
): BasisView | undefined {
  const plain = { provision: undefined, state: undefined };
  if (document !== undefined) {
    const view = library.document(document);
    if (!view) return undefined;
    return {
      name: entryName(view.entry, library),
      provision,
      // Where the library does not write of the place, the page is the nearest that is true.
      href: url((provision && provisionAddress(view, provision)) ?? view.address),
      state: stateMark(view, library),
    };
  }
  const found = model
    ? library.entry('model', model)
    : report
      ? library.entry('report', report)
      : undefined;
  if (found) {
    return {
      ...plain,
      name: entryName(found, library),
      href: url(entryAddress(found.kind, found.id)),
    };
  }
  const held = library.vocabulary.mottos.find(({ id }) => id === motto);
  return (
    held && {
      ...plain,
      name: words.motto(held.name),
      href: url(`/phuong-cham/#${held.id}`),
    }
  );
}
