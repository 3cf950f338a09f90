import { qrOf } from '../../study/output/encode-qr.ts';
import { qrDrawing } from '../../study/output/qr.ts';
import { oneSheetWords as words } from '../../words/one-sheet.ts';
import { element } from '../element.ts';
import { adoptCss, toDom } from '../outputs/page-nodes.ts';
import { cutToFit } from './cut-to-fit.ts';
import css from './one-sheet.css?inline';

/** A document on one side of A4: what it is, whether it stands, who does what, its points, their sources. */

/** Millimetres of a sheet within the margins of print.css, less what a printer may round away. */
const mostHeight = 232;
const millimetre = 96 / 25.4;
/** Of the root in print.css. */
const paperFontSize = '13px';

/** Parts in which items may be left out, by the id of their heading. */
const lists = ['ai-phai-lam-gi', 'diem-chinh'];
/** What stands in place of points where a document has none. */
const instead = 'dieu-khoan';

/** Lays the sheet out beside the page, unseen. */
function layOut(): HTMLElement {
  const own = lists.flatMap(sectionOf);
  const parts = own.length > 0 ? own : sectionOf(instead);
  const sheet = element(
    'div',
    { class: 'one-sheet' },
    ...copyOf('.number-block'),
    ...copyOf('.state'),
    ...parts,
  );
  for (const screenOnly of sheet.querySelectorAll('.no-print, button, .button, h2 > a'))
    screenOnly.remove();
  // The page keeps its anchors: an id stands once.
  for (const named of sheet.querySelectorAll('[id]')) named.removeAttribute('id');
  const address = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
  const squares = qrOf(address);
  const foot = element('div', { class: 'one-sheet-foot' });
  if (squares) foot.append(toDom(qrDrawing(squares, words.qr)));
  const left = element('p', { class: 'one-sheet-left' });
  const from = document.querySelector('.print-foot')?.textContent ?? '';
  foot.append(element('div', {}, left, element('p', {}, from)));
  document.body.append(sheet);

  const items = parts.map((part) => [...part.querySelectorAll<HTMLElement>('li, tbody tr')]);
  const sources = element('ol', { class: 'one-sheet-sources' });
  sheet.append(element('h2', {}, words.sources), sources, foot);
  const dropped = cutToFit(items, {
    isFull: () => {
      sources.replaceChildren(...citedSources(sheet));
      return sheet.offsetHeight > mostHeight * millimetre;
    },
    drop: (item) => item.remove(),
  });
  left.textContent = dropped === 0 ? '' : words.left(dropped);
  for (const part of parts) if (!part.querySelector('li, tbody tr')) part.remove();
  return sheet;
}

const sectionOf = (id: string) => copyOf(`section[aria-labelledby="${id}"]`);

const copyOf = (selector: string): HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>(`main ${selector}`)].map(
    (part) => part.cloneNode(true) as HTMLElement,
  );

/** The sources that what is left on the sheet rests on, under their numbers. */
function citedSources(sheet: HTMLElement): HTMLElement[] {
  const marks = [...sheet.querySelectorAll<HTMLAnchorElement>('.source-mark a')];
  const cited = new Set(marks.map((mark) => mark.hash));
  return [...document.querySelectorAll<HTMLElement>('main .sources > ol > li')].flatMap(
    (source, at) =>
      cited.has(`#${source.id}`)
        ? [element('li', { value: at + 1 }, source.textContent?.trim() ?? '')]
        : [],
  );
}

async function printSheet(): Promise<void> {
  adoptCss(css);
  // Measured in another face, what fits here would not fit on paper.
  await document.fonts.ready;
  dispatchEvent(new Event('beforeprint'));
  // Sizes in rem are those of paper while it is measured.
  const { style } = document.documentElement;
  style.fontSize = paperFontSize;
  const sheet = layOut();
  style.fontSize = '';
  document.documentElement.classList.add('is-one-sheet');
  addEventListener(
    'afterprint',
    () => {
      document.documentElement.classList.remove('is-one-sheet');
      sheet.remove();
    },
    { once: true },
  );
  print();
}

for (const button of document.querySelectorAll('button[data-one-sheet]')) {
  button.addEventListener('click', () => void printSheet());
}
// The press that brought this module.
void printSheet();
