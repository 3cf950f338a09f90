import { markedWords } from '../../search/words/runs.ts';
import { wordsOf } from '../../search/words/words.ts';
import { element } from '../element.ts';

/** The text with the words of `sought` (see `soughtOf`) in `<mark>`; neighbouring marks are one. */
export function marked(text: string, sought: ReadonlySet<string>): Node[] {
  const nodes: Node[] = [];
  const words = wordsOf(text);
  const hits = markedWords(words, sought);
  let end = 0;
  let mark: HTMLElement | undefined;
  for (const [at, word] of words.entries()) {
    if (hits[at] !== true) continue;
    const gap = text.slice(end, word.start);
    if (mark !== undefined && gap.trim() === '') mark.append(gap);
    else {
      nodes.push(document.createTextNode(gap));
      mark = element('mark');
      nodes.push(mark);
    }
    mark.append(text.slice(word.start, word.end));
    end = word.end;
  }
  nodes.push(document.createTextNode(text.slice(end)));
  return nodes;
}
