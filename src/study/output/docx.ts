import {
  AlignmentType,
  Document,
  Header,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import { formatDate } from '../../vietnamese/index.ts';
import { outputWords as words } from '../../words/outputs.ts';
import type { Lesson } from '../lesson.ts';
import { officialHead } from './docx-head.ts';
import { attention, heading, item, numbered, paragraph, written } from './docx-paragraphs.ts';
import { readingParagraphs } from './docx-reading.ts';
import { numberSources } from './number-sources.ts';
import { timedSteps } from './sheet-parts.ts';
import { sourceLine } from './source-line.ts';

const font = 'Times New Roman';
/** Twentieths of a point in a millimetre. */
const mm = 1440 / 25.4;

/**
 * The handout as a Word file laid out like an official paper (Nghị định 30/2020/NĐ-CP, Phụ lục I):
 * A4, margins of 20 mm above and below, 30 mm left, 15 mm right, Times New Roman 14, page numbers in
 * the middle of the upper margin from the second page on. Whole readings, since nothing limits its length.
 */
export async function writeDocx(lesson: Lesson): Promise<Uint8Array> {
  const document = new Document({
    title: lesson.title,
    creator: words.site,
    styles: {
      default: {
        document: {
          run: { font, size: 28, language: { value: 'vi-VN' } },
          paragraph: { spacing: { after: 120 } },
        },
        heading1: { run: { font, size: 28, bold: true, color: '000000' } },
        heading2: { run: { font, size: 28, bold: true, color: '000000' } },
      },
    },
    numbering: {
      config: ['questions', 'sources'].map((reference) => ({
        reference,
        levels: [
          {
            level: 0,
            format: LevelFormat.DECIMAL,
            text: '%1.',
            alignment: AlignmentType.LEFT,
            style: { paragraph: { indent: { left: 567, hanging: 567 } } },
          },
        ],
      })),
    },
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: Math.round(210 * mm), height: Math.round(297 * mm) },
            margin: {
              top: Math.round(20 * mm),
              bottom: Math.round(20 * mm),
              left: Math.round(30 * mm),
              right: Math.round(15 * mm),
              header: Math.round(10 * mm),
            },
          },
        },
        headers: { default: pageNumber(), first: new Header({ children: [new Paragraph('')] }) },
        children: [...officialHead(lesson), ...content(lesson)],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

function pageNumber(): Header {
  return new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT] })],
      }),
    ],
  });
}

function content(lesson: Lesson): Paragraph[] {
  const numbers = numberSources(lesson.readings);
  const about = [words.minutes(lesson.minutes), words.builtOn(formatDate(lesson.builtOn))];
  return [
    paragraph(`${words.audience}: ${lesson.audience}. ${about.join('. ')} ${words.disclaimer}`),
    ...section(
      words.objectives,
      lesson.objectives.map((aim) => item(aim)),
    ),
    ...section(
      words.agenda,
      timedSteps(lesson).map(({ start, end, activity }) =>
        item(`${words.from} ${start}–${end}: ${activity}`),
      ),
    ),
    ...section(
      words.questions,
      lesson.questions.flatMap(({ question }) => [numbered(question, 'questions'), ...written(3)]),
    ),
    ...section(
      words.readings,
      lesson.readings.flatMap((reading) => readingParagraphs(reading, lesson.builtOn, numbers)),
    ),
    ...(lesson.readings.length === 0 ? [attention(words.noReadings)] : []),
    ...section(
      words.sources,
      numbers.sources.map((source) => numbered(sourceLine(source), 'sources')),
    ),
    ...(lesson.link ? [paragraph(`${words.openAgain}: ${lesson.link}`)] : []),
  ];
}

function section(title: string, content: readonly Paragraph[]): Paragraph[] {
  return content.length === 0 ? [] : [heading(title), ...content];
}
