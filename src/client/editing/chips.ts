import type { FormField } from '../../editing/index.ts';
import { editingWords as words } from '../../words/editing.ts';
import { element } from '../element.ts';
import { type Desk, idNamed } from './field-desk.ts';
import type { Path } from './form-state.ts';

/** What was chosen of a list, each with its button, before the box in which more is looked up. */
export function chipsOf(
  { control, label }: FormField,
  path: Path,
  desk: Desk,
  input: HTMLInputElement,
): HTMLElement {
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
    // What is no name is taken too, and told of: nothing that was typed is lost in silence.
    const id = idNamed(names, input.value).trim();
    if (id === '') return;
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
