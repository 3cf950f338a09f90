import type { FormField, Typed } from '../../editing/index.ts';
import { editingWords as words } from '../../words/editing.ts';
import { valueNames } from '../../words/editing-values.ts';
import { element } from '../element.ts';
import { chipsOf } from './chips.ts';
import { type Desk, fieldName, helpOf, idNamed, idOf } from './field-desk.ts';
import type { Path } from './form-state.ts';
import { groupOf, groupsOf } from './groups.ts';

/** Whether two of these have room beside each other. */
const isShort = ({ as }: FormField['control']): boolean =>
  as === 'line' || as === 'day' || as === 'figure' || as === 'name' || as === 'choice';

/** A field with its label, its control, its help, and room for what is wrong with it. */
export function fieldRow(field: FormField, path: Path, desk: Desk): HTMLElement {
  const { control } = field;
  if (control.as === 'group') return groupOf(field, control.fields, path, desk, fieldRow);
  if (control.as === 'groups') return groupsOf(field, control.fields, path, desk, fieldRow);
  const id = idOf(path);
  const hint = element('p', { class: 'field-help', id: `${id}-giup` }, helpOf(field));
  const problem = element('p', { class: 'field-problem', id: `${id}-loi`, hidden: true });
  const input = controlOf(field, path, desk);
  input.setAttribute('aria-describedby', `${id}-giup ${id}-loi`);
  const mark = field.required ? [element('small', {}, ` (${words.required})`)] : [];
  const row = element('div', {
    class: isShort(control) ? 'field-row short' : 'field-row',
    'data-field': fieldName(path),
  });
  if (control.as === 'check') {
    row.append(element('label', { class: 'field-check' }, input, field.label), hint, problem);
    return row;
  }
  row.append(element('label', { for: id }, field.label, ...mark));
  if (control.as === 'names' && input instanceof HTMLInputElement)
    row.append(chipsOf(field, path, desk, input));
  else row.append(input);
  const facts = desk.factsFor(path);
  row.append(hint, ...(facts ? [facts] : []), problem);
  return row;
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
