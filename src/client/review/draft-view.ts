import type { PlaceView } from '../../review/index.ts';
import { element } from '../element.ts';

/** A paragraph of the draft with its marks; a mark of what asks for a look leads to its card. */
export interface DraftParagraph {
  start: number;
  end: number;
  places: PlaceView[];
}

/** The paragraphs of a draft, each with the places that begin in it. */
export function paragraphsOf(text: string, places: readonly PlaceView[]): DraftParagraph[] {
  const paragraphs: DraftParagraph[] = [];
  let start = 0;
  let next = 0;
  while (start < text.length) {
    let end = text.indexOf('\n', start);
    end = end < 0 ? text.length : end + 1;
    const own: PlaceView[] = [];
    for (let place = places[next]; place && place.start < end; place = places[next]) {
      own.push(place);
      // A place over several cells keeps them together.
      end = Math.max(end, lineEnd(text, place.end));
      next += 1;
    }
    paragraphs.push({ start, end, places: own });
    start = end;
  }
  return paragraphs;
}

const lineEnd = (text: string, at: number): number => {
  const end = text.indexOf('\n', Math.max(0, at - 1));
  return end < 0 ? text.length : end + 1;
};

/** A paragraph as it is shown. */
export function paragraphView(text: string, { start, end, places }: DraftParagraph): HTMLElement {
  const paragraph = element('p');
  let at = start;
  for (const place of places) {
    if (place.start < at) continue;
    paragraph.append(text.slice(at, place.start), markOf(place));
    at = place.end;
  }
  paragraph.append(text.slice(at, end));
  return paragraph;
}

function markOf({ number, text, level, titles }: PlaceView): HTMLElement {
  const attributes = { class: `draft-mark draft-${level}`, id: `cho-${number}` };
  if (level === 'good') return element('mark', attributes, text);
  const names = titles.map((title) => title.text).join(', ');
  const link = element('a', { href: `#the-${number}`, title: names }, text);
  return element('mark', attributes, link);
}
