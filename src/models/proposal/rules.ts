import { proposalWords as words, yearWords } from '../../words/proposal.ts';
import { personIn } from '../persons.ts';
import { yearFault } from '../years.ts';
import { type Draft, linesOf, proposalFields } from './fields.ts';
import { amountsOf, isForeignNumber, numberOf, sourcesOf } from './lines.ts';
import type { DraftProblem } from './problem.ts';

/** Fields whose lines are figures. */
const amountFields = ['results', 'done', 'put'];
/** Fields in which no person may be named: what is typed in the unit's own words. */
const spoken = ['line', 'text', 'list'];

/**
 * What the editors' check would refuse in a draft, beside what the schema says: the same rules, told
 * by the names of the fields.
 */
export function ruleProblems(draft: Draft, today: string): DraftProblem[] {
  return [
    ...yearProblems(draft, today),
    ...amountFields.flatMap((key) => amountProblems(key, draft[key])),
    ...linesOf(draft['implements']).flatMap((line, index) =>
      isDocumentNumber(line)
        ? []
        : [{ key: 'implements', message: words.notDocument(place('implements', index), line) }],
    ),
    ...sourcesOf(draft['sources']).flatMap(({ title, publisher, url }, index) =>
      isSource(title, publisher, url)
        ? []
        : [{ key: 'sources', message: words.thinSource(place('sources', index)) }],
    ),
    ...personProblems(draft),
  ];
}

function yearProblems(draft: Draft, today: string): DraftProblem[] {
  const typed = (['from', 'to'] as const).map((key) => ({ key, text: draft[key]?.trim() ?? '' }));
  const wrong = typed.filter(({ text }) => text !== '' && !/^\d{4}$/.test(text));
  if (wrong.length > 0) {
    return wrong.map(({ key, text }) => ({ key, message: words.notYear(label(key), text) }));
  }
  const [from, to] = typed.map(({ text }) => (text ? Number(text) : undefined));
  const fault = yearFault({ from, to }, Number(today.slice(0, 4)));
  if (!fault) return [];
  const { message, hint } = yearWords(fault);
  return [{ key: fault.key, message: `${message} ${hint}` }];
}

function amountProblems(key: string, value: string | undefined): DraftProblem[] {
  return amountsOf(value).flatMap(({ digits, before, unit, label: counted }, index) => {
    const at = place(key, index);
    const numbers = [digits, ...(before ? [before] : [])];
    const foreign = numbers.find(isForeignNumber);
    if (foreign) return [{ key, message: words.foreignNumber(at, foreign) }];
    const wrong = numbers.find((text) => typeof numberOf(text) !== 'number');
    if (wrong !== undefined) return [{ key, message: words.notNumber(at, wrong) }];
    return unit && counted ? [] : [{ key, message: words.noLabel(at) }];
  });
}

function personProblems(draft: Draft): DraftProblem[] {
  return proposalFields.flatMap(({ key, kind }) => {
    if (!spoken.includes(kind) || key === 'sources') return [];
    return linesOf(draft[key]).flatMap((line, index, all) => {
      const name = personIn(line);
      const at = all.length > 1 ? place(key, index) : label(key);
      return name ? [{ key, message: words.person(at, name) }] : [];
    });
  });
}

/** `25-NQ/TW`, `145/2020/NĐ-CP`: a number, then marks; a law has its number too. */
const isDocumentNumber = (text: string): boolean =>
  /^\d+\p{L}?(?:[-/][\p{L}\d]+)+$/u.test(text.replace(/\s+/g, ''));

/** An address leads to it; without one a title of some words and its publisher must. */
const isSource = (title: string, publisher: string, url: string): boolean =>
  url !== '' || (title.split(/\s+/).length > 1 && publisher.length > 2);

const label = (key: string): string =>
  proposalFields.find((field) => field.key === key)?.label ?? key;
const place = (key: string, index: number): string => words.inLine(label(key), index + 1);
