import { formFields, formSections } from '../../editing/index.ts';
import { editingWords as words } from '../../words/editing.ts';
import { element } from '../element.ts';
import { fieldRow } from './controls.ts';
import type { Desk } from './field-desk.ts';
import type { Writing } from './writing.ts';

/** The form of a kind of entry, part by part; parts that hold something are unfolded. */
export function formView(
  { kind, typed, body }: Writing,
  desk: Desk,
  onBody: (text: string) => void,
): HTMLElement {
  const fields = new Map(formFields(kind).map((field) => [field.key, field]));
  const parts = formSections[kind].map(({ id, keys, open }) => {
    const rows = keys.flatMap((key) => {
      const field = fields.get(key);
      return field ? [fieldRow(field, [key], desk)] : [];
    });
    return sectionOf(
      words.sections[id],
      open === true || keys.some((key) => isFilled(typed[key])),
      rows,
    );
  });
  return element(
    'form',
    { class: 'editing-form', autocomplete: 'off', novalidate: true },
    ...parts,
    bodyPart(body, onBody),
  );
}

const isFilled = (value: unknown): boolean =>
  Array.isArray(value) ? value.length > 0 : value !== undefined && value !== '' && value !== false;

function sectionOf(name: string, open: boolean, rows: readonly HTMLElement[]): HTMLElement {
  return element(
    'details',
    { open, class: 'form-section' },
    element('summary', {}, element('h2', {}, name)),
    element('div', { class: 'form-rows' }, ...rows),
  );
}

function bodyPart(body: string, onBody: (text: string) => void): HTMLElement {
  const area = element('textarea', {
    id: 'o-body',
    rows: 10,
    'aria-describedby': 'o-body-giup o-body-loi',
  });
  area.value = body;
  area.addEventListener('input', () => onBody(area.value));
  const row = element(
    'div',
    { class: 'field-row', 'data-field': '' },
    element('label', { for: 'o-body' }, words.body),
    area,
    element('p', { class: 'field-help', id: 'o-body-giup' }, words.bodyHelp),
    element('p', { class: 'field-problem', id: 'o-body-loi', hidden: true }),
  );
  return sectionOf(words.sections.body, body !== '', [row]);
}
