import {
  type FormField,
  heldKey,
  type Named,
  type NameList,
  type Typed,
} from '../../editing/index.ts';
import { editingWords as words } from '../../words/editing.ts';
import { valueNames } from '../../words/editing-fields.ts';
import { element } from '../element.ts';
import type { Path } from './form-state.ts';

/** What controls ask of the form they stand in. */
export interface Desk {
  typedAt(path: Path): Typed | undefined;
  /** Takes up what was typed. */
  type(path: Path, value: Typed): void;
  names(list: NameList): readonly Named[];
  /** What stands below a control, beside its help: who bears a number. */
  factsFor(path: Path): Node | undefined;
}

/** Path of a field as problems name it, lists counted from 1: `sources[1].url`. */
export const fieldName = (path: Path): string =>
  path.reduce<string>((text, key) => {
    if (key === heldKey) return text;
    if (typeof key === 'number') return `${text}[${key + 1}]`;
    return text === '' ? key : `${text}.${key}`;
  }, '');

export const idOf = (path: Path): string => `o-${path.join('-').replace(/[^\w-]/g, '_')}`;

/** A field with its label, its control, its help, and room for what is wrong with it. */
export function fieldRow(field: FormField, path: Path, desk: Desk): HTMLElement {
  const { control } = field;
  if (control.as === 'group') return groupOf(field, control.fields, path, desk);
  if (control.as === 'groups') return groupsOf(field, control.fields, path, desk);
  const id = idOf(path);
  const hint = element('p', { class: 'field-help', id: `${id}-giup` }, helpOf(field));
  const problem = element('p', { class: 'field-problem', id: `${id}-loi`, hidden: true });
  const input = controlOf(field, path, desk);
  input.setAttribute('aria-describedby', `${id}-giup ${id}-loi`);
  const mark = field.required ? [element('small', {}, ` (${words.required})`)] : [];
  const row = element('div', { class: 'field-row', 'data-field': fieldName(path) });
  if (control.as === 'check') {
    row.append(element('label', { class: 'field-check' }, input, field.label), hint, problem);
    return row;
  }
  row.append(element('label', { for: id }, field.label, ...mark));
  if (control.as === 'names') row.append(chipsOf(field, path, desk, input));
  else row.append(input);
  const facts = desk.factsFor(path);
  row.append(hint, ...(facts ? [facts] : []), problem);
  return row;
}

function helpOf({ help, control }: FormField): string {
  if (control.as === 'day') return words.dayHelp;
  const said = help.charAt(0).toLocaleUpperCase('vi') + help.slice(1);
  const plain = said.replace(/,? (?:theo )?mã (?:trong|có loại)[^,;:]*/g, '').replace(/`/g, '');
  return control.as === 'lines' ? `${plain}. ${words.lines}` : plain;
}

type Input = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

function controlOf({ control, label }: FormField, path: Path, desk: Desk): Input {
  const id = idOf(path);
  const typed = desk.typedAt(path);
  const text = typeof typed === 'string' ? typed : '';
  const take = (input: Input, read: () => Typed) => {
    input.addEventListener('input', () => desk.type(path, read()));
    return input;
  };
  switch (control.as) {
    case 'check': {
      const box = element('input', { type: 'checkbox', id });
      box.checked = typed === true;
      return take(box, () => box.checked);
    }
    case 'choice': {
      const options = ['', ...control.values].map((value) =>
        element('option', { value }, value === '' ? words.any : (valueNames[value] ?? value)),
      );
      const select = element('select', { id }, ...options);
      select.value = text;
      return take(select, () => select.value);
    }
    case 'text':
    case 'lines': {
      const area = element('textarea', { id, rows: control.as === 'lines' ? 4 : 2 });
      area.value = text;
      return take(area, () => area.value);
    }
    case 'name': {
      const names = desk.names(control.of);
      const input = element('input', {
        type: 'text',
        id,
        list: `ten-${control.of}`,
        autocomplete: 'off',
      });
      input.value = names.find((one) => one.id === text)?.name ?? text;
      return take(input, () => idNamed(names, input.value));
    }
    case 'names':
      return element('input', {
        type: 'text',
        id,
        list: `ten-${control.of}`,
        autocomplete: 'off',
        placeholder: words.add(label),
      });
    default: {
      const isFigure = control.as === 'figure';
      const input = element('input', {
        type: 'text',
        id,
        autocomplete: 'off',
        inputmode: isFigure ? 'decimal' : undefined,
      });
      input.value = text;
      return take(input, () => input.value);
    }
  }
}

/** The id of a name as it is typed, in capitals or not; what is no name stays as it is, so that its fault is told. */
function idNamed(names: readonly Named[], typed: string): string {
  const wanted = typed.normalize('NFC').trim().toLocaleLowerCase('vi');
  return names.find(({ name }) => name.toLocaleLowerCase('vi') === wanted)?.id ?? typed;
}

/** What was chosen of a list, each with its button, before the box in which more is looked up. */
function chipsOf({ control, label }: FormField, path: Path, desk: Desk, input: Input): HTMLElement {
  const names = control.as === 'names' ? desk.names(control.of) : [];
  const list = element('ul', { class: 'chips', 'aria-label': label });
  const chosen = () => {
    const typed = desk.typedAt(path);
    return Array.isArray(typed) ? typed.map(String) : [];
  };
  const draw = () =>
    list.replaceChildren(
      ...chosen().map((id, at) => {
        const name = names.find((one) => one.id === id)?.name ?? id;
        const button = element(
          'button',
          { type: 'button', 'aria-label': words.removeNamed(name) },
          '×',
        );
        button.addEventListener('click', () => {
          desk.type(path, chosen().toSpliced(at, 1));
          draw();
          input.focus();
        });
        return element('li', {}, name, button);
      }),
    );
  const add = () => {
    const id = idNamed(names, input.value);
    if (!names.some((one) => one.id === id)) return;
    if (!chosen().includes(id)) desk.type(path, [...chosen(), id]);
    input.value = '';
    draw();
  };
  input.addEventListener('change', add);
  input.addEventListener('keydown', (event) => {
    if (!(event instanceof KeyboardEvent) || event.key !== 'Enter') return;
    event.preventDefault();
    add();
  });
  draw();
  return element('div', { class: 'chips-box' }, list, input);
}

function groupOf(
  field: FormField,
  fields: readonly FormField[],
  path: Path,
  desk: Desk,
): HTMLElement {
  return element(
    'fieldset',
    { class: 'field-group', 'data-field': fieldName(path) },
    element('legend', {}, field.label),
    element('p', { class: 'field-problem', hidden: true }),
    ...fields.map((inner) => fieldRow(inner, [...path, inner.key], desk)),
  );
}

function groupsOf(
  field: FormField,
  fields: readonly FormField[],
  path: Path,
  desk: Desk,
): HTMLElement {
  const items = element('div', { class: 'field-items' });
  const add = element('button', { type: 'button', class: 'button' }, words.add(field.label));
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
      ...inner.map((one) => fieldRow(one, [...itemPath, one.key], desk)),
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
