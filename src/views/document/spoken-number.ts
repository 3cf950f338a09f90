import { spokenWords as words } from '../../words/spoken.ts';

/** What the letters of numbers stand for. */
export interface Letters {
  readonly documentTypes: readonly {
    code?: string;
    usualCode?: string | undefined;
    name: string;
  }[];
  readonly issuerMarks: readonly { code: string; name: string }[];
}

/**
 * A document's number as it is read out, for those who hear the page: `25-NQ/TW` is “25, nghị quyết,
 * Trung ương Đảng”, `10/2022/QH15` “10, năm 2022, Quốc hội khóa 15”. Letters that the vocabulary does
 * not know are left as they are printed.
 *
 * @param type the document's type, which decides what `QĐ` stands for.
 */
export function spokenNumber(number: string, type: string, letters: Letters): string {
  return number
    .split(/[/-]/)
    .map((part, at) => (at === 0 ? part : spokenPart(part, type, letters)))
    .join(', ');
}

function spokenPart(part: string, type: string, { documentTypes, issuerMarks }: Letters): string {
  if (/^\d{4}$/.test(part)) return words.year(part);
  const [, body, term] = /^(QH|UBTVQH)(\d{1,2})$/.exec(part) ?? [];
  if (term !== undefined && (body === 'QH' || body === 'UBTVQH')) {
    return words.ofTerm(words.assemblies[body], term);
  }
  const types = documentTypes.filter(({ code, usualCode }) => [code, usualCode].includes(part));
  const ownType = types.find(({ name }) => name === type) ?? types[0];
  if (ownType !== undefined) return ownType.name.toLocaleLowerCase('vi');
  const mark = issuerMarks.find(({ code }) => code === part);
  return mark === undefined ? part : mark.name.replace(/\s*\(.*$/, '');
}
