import { element } from './element.ts';

/**
 * A button that shows an icon and is announced by its label. One that can do nothing now is not `disabled`, because
 * the focus would be lost at the end of a list: it is announced as disabled and keeps the focus.
 */
export function toolButton(
  name: string,
  icon: string,
  label: string,
  isOff: boolean,
  act: () => void,
): HTMLButtonElement {
  const button = element(
    'button',
    { class: 'tool', type: 'button', 'data-do': name, 'aria-label': label, title: label },
    element('span', { 'aria-hidden': 'true' }, icon),
  );
  if (isOff) button.setAttribute('aria-disabled', 'true');
  button.addEventListener('click', () => {
    if (!isOff) act();
  });
  return button;
}
