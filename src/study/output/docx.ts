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
import { printable } from '../printable.ts';
import { formFor, invitation, minutesOfSession, type OfficialForm } from '../sheets/official.ts';
import { learningMaterial } from '../sheets/reader.ts';
import { officialHead, type Paper } from './docx-head.ts';
import { paragraph } from './docx-paragraphs.ts';
import { docxOf, Lists } from './docx-tree.ts';
import { trainerScript } from './script.ts';
import type { Tag } from './tree.ts';

const font = 'Times New Roman';
/** Twentieths of a point in a millimetre. */
const mm = 1440 / 25.4;

/** What a lesson is written to Word as. */
export type DocxKind = 'material' | 'script' | 'invitation' | 'minutes';

/** What a Word file holds below its head: the sheet of the same name, word for word. */
function sheetFor(kind: DocxKind, lesson: Lesson, form: OfficialForm): Tag {
  switch (kind) {
    case 'material':
      return learningMaterial(lesson);
    case 'script':
      return trainerScript(lesson);
    case 'invitation':
      return invitation(lesson, form);
    case 'minutes':
      return minutesOfSession(lesson, form);
  }
}

/**
 * A sheet as a Word file laid out like an official paper (Nghị định 30/2020/NĐ-CP, Phụ lục I): A4,
 * margins of 20 mm above and below, 30 mm left, 15 mm right, Times New Roman 14, page numbers in the
 * middle of the upper margin from the second page on.
 *
 * @param form left out, the audience decides whose form the head has.
 */
export async function writeDocx(
  given: Lesson,
  kind: DocxKind = 'material',
  form: OfficialForm = formFor(given.audience),
): Promise<Uint8Array> {
  const lesson = printable(given);
  const lists = new Lists();
  const isOfficial = kind === 'invitation' || kind === 'minutes';
  const paper: Paper = isOfficial ? kind : 'material';
  const about = [words.minutes(lesson.minutes), words.builtOn(formatDate(lesson.builtOn))];
  const intro = `${words.audience}: ${lesson.audience}. ${about.join('. ')} ${words.disclaimer}`;
  const content = docxOf(withoutHead(sheetFor(kind, lesson, form)), lists);
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
    numbering: { config: lists.references.map(numbering) },
    sections: [
      {
        properties: { titlePage: true, page: page() },
        headers: { default: pageNumber(), first: new Header({ children: [new Paragraph('')] }) },
        children: [
          ...officialHead(form, paper, lesson.title),
          ...(isOfficial ? [] : [paragraph(intro)]),
          ...content,
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

/** A sheet without the head and foot that paper has and a Word file has its own of. */
function withoutHead(sheet: Tag): Tag {
  const children = sheet.children.filter(
    (child) => typeof child === 'string' || (child.tag !== 'header' && child.tag !== 'footer'),
  );
  return { ...sheet, children };
}

const numbering = (reference: string) => ({
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
});

const page = () => ({
  size: { width: Math.round(210 * mm), height: Math.round(297 * mm) },
  margin: {
    top: Math.round(20 * mm),
    bottom: Math.round(20 * mm),
    left: Math.round(30 * mm),
    right: Math.round(15 * mm),
    header: Math.round(10 * mm),
  },
});

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
