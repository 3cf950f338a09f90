import { entryAddress } from '../../entries/addresses.ts';
import type { DocumentView } from '../../entries/document-view.ts';
import { provisionAnchor } from '../../entries/provision-anchor.ts';
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
  { document, provision, model, report, principle }: Basis,
  { library, url }: Needed,
): BasisView | undefined {
  const plain = { provision: undefined, state: undefined };
  if (document !== undefined) {
    const view = library.document(document);
    if (!view) return undefined;
    return {
      name: entryName(view.entry, library),
      provision,
      href: url(provisionAddress(view, provision)),
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
  const motto = library.vocabulary.principles.find(({ id }) => id === principle);
  return (
    motto && {
      ...plain,
      name: words.principle(motto.name),
      href: url(`/phuong-cham/#${motto.id}`),
    }
  );
}

/**
 * Address of a place in a document, from the site's root: its anchor where the page has one, else
 * the page, for a link that leads nowhere is worse than one that leads near.
 */
export function provisionAddress(
  { address, entry }: Pick<DocumentView, 'address' | 'entry'>,
  provision: string | undefined,
): string {
  const anchor = provision && provisionAnchor(provision);
  const isThere = anchor !== undefined && entry.body.headings.some(({ id }) => id === anchor);
  return isThere ? `${address}#${anchor}` : address;
}
