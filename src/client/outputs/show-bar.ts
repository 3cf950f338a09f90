import { h } from '../../study/output/tree.ts';
import { elementIn } from '../element.ts';
import { toDom } from './page-nodes.ts';

/** Icons on the bar of a slide show, drawn, because few phones have such characters. Paths in a box of 24 × 24. */
const paths = {
  previous: 'M15 5l-7 7 7 7',
  next: 'M9 5l7 7-7 7',
  blank: 'M4 5h16v12H4zM6 15L18 7M9 21h6',
  presenter: 'M3 4h18v10H3zM8 20h8M12 14v6M7 8h5M7 11h3',
  full: 'M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5',
  close: 'M6 6l12 12M18 6L6 18',
  overview: 'M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4zM14 14h6v6h-6z',
  pointer: 'M5 4l13 7-6 2-2 6z',
  pause: 'M8 5v14M16 5v14',
  smaller: 'M5 12h14',
  larger: 'M5 12h14M12 5v14',
  restart: 'M5 5v5h5M5.500 10a7 7 0 1 1-.5 5',
} as const;

/** A button of the bar: a drawn icon, named by its label. */
export function barButton(
  icon: keyof typeof paths,
  name: string,
  onClick: () => void,
  page: Document = document,
): HTMLButtonElement {
  const drawing = h(
    'svg',
    { viewBox: '0 0 24 24', 'aria-hidden': 'true' },
    h('path', { d: paths[icon] }),
  );
  const attributes = { type: 'button', title: name, 'aria-label': name };
  const button = elementIn(page, 'button', attributes, toDom(drawing, page));
  button.addEventListener('click', onClick);
  return button;
}
