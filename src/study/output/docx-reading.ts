import type { Paragraph } from 'docx';
import { formatDate } from '../../vietnamese/index.ts';
import { outputWords as words } from '../../words/outputs.ts';
import type { Reading } from '../lesson.ts';
import { attention, heading, item, paragraph, subheading } from './docx-paragraphs.ts';
import { readingParts } from './fit-reading.ts';
import type { NumberedSources } from './number-sources.ts';

/** A whole reading as paragraphs of an official paper. */
export function readingParagraphs(
  reading: Reading,
  builtOn: string,
  numbers: NumberedSources,
): Paragraph[] {
  const { name, reference, state, summary, caution, sources } = reading;
  const mark = (at: number) => `[${numbers.numberOf(reading, at)}]`;
  const stated = state ? ` ${words.state(state, formatDate(builtOn))}.` : '';
  const marks = [...new Set(sources.map((_, at) => mark(at)))].join(' ');
  return [
    heading(name, 2),
    ...(reference ? [attention(`${reference}.${stated}`)] : []),
    ...(summary ? [paragraph(summary)] : []),
    ...readingParts(reading).flatMap(({ title, items }) => [
      subheading(title),
      ...items.map(({ figure, text, sources: at }) =>
        item([text, at.map(mark).join('')].filter(Boolean).join(' '), figure),
      ),
    ]),
    ...(caution ? [attention(`${words.caution}: ${caution}`)] : []),
    ...(marks ? [paragraph(`${words.sources}: ${marks}`)] : []),
  ];
}
