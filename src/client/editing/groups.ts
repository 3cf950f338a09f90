import type { FormField } from '../../editing/index.ts';
import { editingWords as words } from '../../words/editing.ts';
import { element } from '../element.ts';
import { type Desk, fieldName, helpOf, idOf } from './field-desk.ts';
import type { Path } from './form-state.ts';

/** Draws one field; a group may hold others. */
type DrawRow = (field: FormField, path: Path, desk: Desk) => HTMLElement;

/** A group of fields that is there once. */
export function groupOf(
  field: FormField,
  fields: readonly FormField[],
  path: Path,
  desk: Desk,
  row: DrawRow,
): HTMLElement {
  return element(
    'fieldset',
    { class: 'field-group', 'data-field': fieldName(path) },
    element('legend', {}, field.label),
    element('p', { class: 'field-problem', hidden: true }),
    ...fields.map((inner) =>
      // What must be there must be there only where the group is filled in at all.
      row({ ...inner, required: inner.required && field.required }, [...path, inner.key], desk),
    ),
  );
}

/** Groups of which there may be any number, each with its button, and one that adds more. */
export function groupsOf(
  field: FormField,
  fields: readonly FormField[],
  path: Path,
  desk: Desk,
  row: DrawRow,
): HTMLElement {
  const items = element('div', { class: 'field-items' });
  const add = element(
    'button',
    { type: 'button', class: 'button', id: idOf(path) },
    words.add(field.label),
  );
  const box = element(
    'fieldset',
    { class: 'field-groups', 'data-field': fieldName(path), 'data-list': field.key },
    element('legend', {}, field.label),
    element('p', { class: 'field-help' }, helpOf(field)),
    element('p', { class: 'field-problem', hidden: true }),
    items,
    add,
  );
  const count = () => {
    const typed = desk.typedAt(path);
    return Array.isArray(typed) ? typed.length : 0;
  };
  const draw = () =>
    items.replaceChildren(
      ...Array.from({ length: count() }, (_, at) =>
        itemOf(field, fields, [...path, at], at, remove),
      ),
    );
  const remove = (at: number) => {
    const typed = desk.typedAt(path);
    desk.type(path, Array.isArray(typed) ? typed.toSpliced(at, 1) : []);
    draw();
    add.focus();
  };
  const itemOf = (
    { label }: FormField,
    inner: readonly FormField[],
    itemPath: Path,
    at: number,
    drop: (at: number) => void,
  ) => {
    const name = words.item(label, at + 1);
    const button = element(
      'button',
      { type: 'button', class: 'button', 'aria-label': words.removeNamed(name) },
      words.remove,
    );
    button.addEventListener('click', () => drop(at));
    const extra = desk.factsFor(itemPath);
    return element(
      'fieldset',
      { class: 'field-item', 'data-field': fieldName(itemPath) },
      element('legend', {}, name),
      element('p', { class: 'field-problem', hidden: true }),
      ...inner.map((one) => row(one, [...itemPath, one.key], desk)),
      element('p', { class: 'buttons' }, ...(extra ? [extra] : []), button),
    );
  };
  add.addEventListener('click', () => {
    const at = count();
    desk.type([...path, at], {});
    draw();
    items.lastElementChild?.querySelector<HTMLElement>('input, textarea, select')?.focus();
  });
  draw();
  return box;
}
