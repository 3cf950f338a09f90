import type { NumberResult } from '../../search/numbers/ask.ts';
import { changesBetween } from '../../search/numbers/changes.ts';
import type { NumberCodes } from '../../search/numbers/codes.ts';
import type { Understood } from '../../search/understand.ts';
import { formatDate } from '../../vietnamese/index.ts';
import { statusNames } from '../../words/entries.ts';
import {
  changesSentence,
  readingNotes,
  reasonSentence,
  searchWords as words,
} from '../../words/search.ts';
import { element } from '../element.ts';
import { link } from '../link.ts';

/** What a typed number was taken for: "Nghị quyết số 25 của Trung ương Đảng năm 2013". */
export function numberName(
  { typed, loosened, holders, isPlenum }: NumberResult,
  codes: NumberCodes,
): string {
  if (typed.day !== '') return words.ofDay(formatDate(typed.day));
  if (isPlenum || typed.plenum !== undefined) {
    return words.plenum(typed.typeName ?? words.anyDocument, typed.serial, typed.term ?? '');
  }
  const [first] = holders;
  const printed = first?.holder.number ?? '';
  const isPrinted =
    typed.mark !== '' && holders.every(({ holder }) => holder.number === printed) && printed !== '';
  const said = typed.mark === 'tw' ? typed.by : undefined;
  const issuer =
    said ?? codes.markName(typed.mark) ?? (typed.mark === '' ? null : typed.mark.toUpperCase());
  const number = isPrinted
    ? [printed]
    : [
        words.number,
        typed.serial.toUpperCase(),
        ...(issuer === null ? [] : [words.ofIssuer, issuer]),
      ];
  const hasYear = typed.year === '' || loosened || printed.includes(typed.year);
  return [
    typed.typeName ?? words.anyDocument,
    ...number,
    ...(hasYear ? [] : [words.inYear, typed.year]),
    ...(typed.term === null || loosened ? [] : [words.inTerm, typed.term]),
  ].join(' ');
}

/** The line above the results of a number: what was understood, or that nobody bears it and who is near. */
export function numberLines(result: NumberResult, codes: NumberCodes): HTMLElement[] {
  const name = numberName(result, codes);
  if (result.count === 0) {
    const line = element('p', { class: 'search-read' }, words.nobody(name));
    if (result.near.length === 0) return [line];
    const near = result.near.flatMap((holder, at) => [
      at > 0 ? ', ' : ' ',
      element(
        'a',
        { href: link(holder.address) },
        [holder.number, holder.day?.slice(0, 4)].filter(Boolean).join(' '),
      ),
    ]);
    return [line, element('p', { class: 'search-note' }, words.near, ...near)];
  }
  const understood = `${words.understood} `;
  const found = `: ${words.documents(result.count)}`;
  const line = element('p', { class: 'search-read' }, understood, element('b', {}, name), found);
  // Whoever reads no further than the first hit must know that it is not what was typed.
  return [line, ...noteLine(mismatches(result))];
}

/** What was made good in a number, who comes first and why: for below the results. */
export const numberNotes = (result: NumberResult): HTMLElement[] => noteLine(holderNotes(result));

function holderNotes({ typed, count, holders, isPlenum }: NumberResult): string[] {
  const [first] = holders;
  if (first === undefined) return [];
  const sameNumber = holders.every(({ holder }) => holder.number === first.holder.number);
  return [
    sameNumber && !isPlenum
      ? changesSentence(changesBetween(typed.typed, first.holder.number ?? ''))
      : '',
    count > 1 && first.against.length === 0 ? reasonSentence(first.reasons) : '',
  ];
}

/** What was typed beside a number and fits none of those who bear it. */
function mismatches({ holders: [first], loosened }: NumberResult): string[] {
  if (first && first.against.length > 0) return [words.noneOfThem(first.against)];
  return loosened ? [words.loosened] : [];
}

/** That no document bears the type and the name that were typed. */
export function notNamedLine(answer: { notNamed: boolean; understood: Understood }): HTMLElement[] {
  const { notNamed, understood } = answer;
  const text = words.notNamed(understood.text);
  return notNamed ? [element('p', { class: 'search-read' }, text)] : [];
}

/** Notes on the words: corrections, acronyms, words left out. */
export function wordNotes(
  { corrections, acronyms, unknown, state }: Understood,
  form: (folded: string) => string,
  isWhole = true,
): HTMLElement[] {
  // The line about a number has already reported digits that are found nowhere.
  const leftOut = unknown.filter((word) => !/^\d+$/.test(word)).join(' ');
  return noteLine([
    state === null ? '' : readingNotes.state(statusNames[state]),
    ...corrections.map((one) => readingNotes.corrected(one.typed, one.words.map(form).join(' '))),
    ...acronyms.map(({ acronym }) => readingNotes.acronym(acronym.code, acronym.expansion)),
    leftOut === '' ? '' : readingNotes.unknown(leftOut),
    isWhole ? '' : readingNotes.notWhole,
  ]);
}

function noteLine(notes: readonly string[]): HTMLElement[] {
  const text = notes.filter((note) => note !== '').join(' ');
  return text === '' ? [] : [element('p', { class: 'search-note' }, text)];
}
