import type { FormProblem, RecognisedCitation } from '../../editing/index.ts';
import { documentName } from '../../editing/name-lists.ts';
import { editingWords as words } from '../../words/editing.ts';
import { element } from '../element.ts';

/** A problem as a line that leads to its field. */
export function problemLine(
  problem: FormProblem,
  label: string,
  target: string | undefined,
): HTMLElement {
  const said = `${problem.line === undefined ? '' : words.inLine(problem.line)}${problem.message}`;
  const line = element('li', { class: problem.severity });
  const name = label === '' ? [] : [element('b', {}, `${label}: `)];
  const text = [...name, said];
  line.append(
    target === undefined
      ? element('span', {}, ...text)
      : element('a', { href: `#${target}` }, ...text),
  );
  if (problem.hint !== '') line.append(element('p', { class: 'field-help' }, problem.hint));
  return line;
}

/** What was recognised in the texts, and what each means. */
export function citationList(citations: readonly RecognisedCitation[]): HTMLElement {
  if (citations.length === 0) return element('p', { class: 'field-help' }, words.noCitations);
  return element(
    'ul',
    {},
    ...citations.map(({ text, means }) =>
      element('li', {}, element('b', {}, text), ': ', meaningOf(means)),
    ),
  );
}

function meaningOf(means: RecognisedCitation['means']): string {
  if (means.kind === 'none') return words.citesNone;
  if (means.kind === 'several') return words.citesSeveral(means.documents.length);
  const flags = means.flags.map(({ stated, held }) => words.flagged(stated, held));
  return [documentName(means.document), ...flags].join('; ');
}
