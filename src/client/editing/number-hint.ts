import {
  type EditingLibrary,
  type Named,
  type NameList,
  numberFacts,
} from '../../editing/index.ts';
import { documentName } from '../../editing/name-lists.ts';
import { editingWords as words } from '../../words/editing.ts';
import { type Desk, idOf } from './field-desk.ts';
import type { Writing } from './writing.ts';

/** Where the form says who bears a number. */
export const numberHintId = 'so-da-co';

/** Says who bears the number and whose rules it follows; what it alone can mean is filled in. */
export function tellNumber(
  holder: HTMLElement,
  { opened }: Pick<Writing, 'opened'>,
  library: EditingLibrary,
  lists: Readonly<Record<NameList, readonly Named[]>>,
  desk: Desk,
): void {
  const place = holder.querySelector(`#${numberHintId}`);
  const typed = desk.typedAt(['number']);
  if (!place) return;
  const isTyped = typeof typed === 'string' && typed.trim() !== '';
  const facts = isTyped ? numberFacts(typed, library) : undefined;
  if (facts?.official === undefined) {
    place.textContent = isTyped ? words.notNumber : '';
    return;
  }
  const { regime, types, issuers, holders } = facts;
  const others = holders.filter(({ id }) => !opened?.path.endsWith(`/${id}.mdx`));
  const lines = [
    others.length > 0 ? words.numberHeld(others.map(documentName)) : words.numberFree,
    ...(regime ? [words.regimes[regime]] : []),
    ...(types.length > 0 ? [words.numberTypes(types)] : []),
  ];
  place.textContent = lines.join(' ');
  fillIn(holder, desk, 'type', types, lists.types);
  fillIn(holder, desk, 'issuer', issuers, lists.issuers);
}

/** Only what is certain, and never over what somebody wrote or is writing. */
function fillIn(
  holder: HTMLElement,
  desk: Desk,
  key: 'type' | 'issuer',
  ids: readonly string[],
  names: readonly Named[],
): void {
  const [id, ...more] = ids;
  const input = holder.querySelector<HTMLInputElement>(`#${idOf([key])}`);
  if (id === undefined || more.length > 0 || desk.typedAt([key]) || !input) return;
  if (document.activeElement === input) return;
  input.value = names.find((one) => one.id === id)?.name ?? id;
  desk.type([key], id);
}
