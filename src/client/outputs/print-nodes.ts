import { element } from './elements.ts';

/** Prints these nodes in place of the page, which then stands as it was. */
export function printNodes(...nodes: readonly Node[]): void {
  document.querySelector('.print-root')?.remove();
  const root = element('div', 'print-root');
  root.append(...nodes);
  document.body.append(root);
  document.documentElement.classList.add('is-printing-sheet');
  const put = () => {
    document.documentElement.classList.remove('is-printing-sheet');
    root.remove();
    removeEventListener('afterprint', put);
  };
  addEventListener('afterprint', put);
  print();
}
