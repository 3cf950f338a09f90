import { createScanner, resolve } from '../../citations/index.ts';
import type { DocumentView } from '../../entries/document-view.ts';
import type { Library } from '../../library/library.ts';
import { formatDate } from '../../vietnamese/index.ts';
import { numberWords as words } from '../../words/numbers.ts';

/**
 * What, written beside the number, makes a citation mean this holder and no other, as the engine itself decides: day,
 * year, term, body. Each by itself is enough; none of them where nothing known tells the holders apart.
 */
export function tellingSigns(view: DocumentView, library: Library): string[] {
  const { data, id } = view;
  const scanner = library.once(scannerOf);
  return signsOf(view).filter((sign) => {
    const [mention] = scanner.scan(words.cite(data.type, data.number ?? '', sign));
    const resolution = mention && resolve(mention, library.registry);
    return resolution?.kind === 'one' && resolution.id === id;
  });
}

const scannerOf = ({ vocabulary }: Library) => createScanner(vocabulary.citations);

function signsOf({ data, issuerName }: DocumentView): string[] {
  const { issuedOn, term } = data;
  const body = issuerName.replace(/ khóa [IVXL]+$/, '');
  return [
    ...(issuedOn?.length === 10 ? [words.onDay(formatDate(issuedOn))] : []),
    ...(issuedOn === undefined ? [] : [words.inYear(issuedOn.slice(0, 4))]),
    ...(term === undefined ? [] : [words.ofTerm(term)]),
    words.ofBody(body),
  ];
}
