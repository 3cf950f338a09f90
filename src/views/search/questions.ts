import { endedBases } from '../../library/ended-bases.ts';
import type { Library } from '../../library/library.ts';
import type { Basis } from '../../schema/index.ts';
import type { AskedQuestion, BasisCard } from '../../search/questions/card.ts';
import { answerAddress, certaintyOf } from '../answers/answer.ts';
import { basisViews } from '../answers/basis.ts';

/**
 * The questions that the search may answer, in the order of their pages. An answer that rests on
 * what has ended since it was checked is left to its page, which says so.
 */
export function askedQuestions(library: Library): AskedQuestion[] {
  // The search keeps addresses from the site's root: the browser puts the base path before them.
  const site = { library, url: (address: string) => address };
  return library.answers.flatMap((group) =>
    group.answers
      .filter((answer) => endedBases(answer, library).length === 0)
      .map((answer) => ({
        wordings: answer.wordings,
        card: {
          id: answer.id,
          address: answerAddress(group, answer),
          question: answer.question,
          answer: answer.answer,
          basis: answer.basis.flatMap((basis) => basisCard(basis, site)),
          certainty: certaintyOf(answer),
        },
      })),
  );
}

function basisCard(
  basis: Basis,
  site: { library: Library; url: (address: string) => string },
): BasisCard[] {
  const { document, model, report, motto } = basis;
  const id = document ?? model ?? report ?? motto ?? '';
  return basisViews({ basis: [basis] }, site).map(({ name, provision, href, state }) => ({
    id,
    name,
    number: document === undefined ? null : (site.library.document(id)?.data.number ?? null),
    ...(provision ? { provision } : {}),
    address: href,
    status: state?.status ?? null,
    ...(state?.short ? { stateNote: state.short } : {}),
  }));
}
