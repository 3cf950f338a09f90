import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { outputWords as words } from '../../words/outputs.ts';
import type { Lesson } from '../lesson.ts';

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const noBorders = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
};

/**
 * The head of an official paper: issuing body left, country and motto right, place and day, kind of
 * paper and title. What only the reader knows stands in brackets, to be filled in.
 */
export function officialHead(lesson: Lesson): [Table, ...Paragraph[]] {
  return [
    new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      // Kept apart from the page's right edge less than from its left, the motto needs the wider half.
      columnWidths: [3900, 5454],
      borders: noBorders,
      rows: [
        new TableRow({
          children: [
            cell([
              line(words.parentBody, { size: 26 }),
              line(words.body, { size: 26, bold: true }),
              rule(10),
            ]),
            cell([
              line(words.country, { size: 24, bold: true }),
              line(words.motto, { size: 28, bold: true }),
              rule(20),
            ]),
          ],
        }),
        new TableRow({
          children: [
            cell([line('')]),
            cell([line(words.placeAndDay, { size: 28, italics: true })]),
          ],
        }),
      ],
    }),
    centred(words.studyMaterial, 360, 0),
    centred(lesson.title, 0, 240),
  ];
}

function cell(children: Paragraph[]): TableCell {
  return new TableCell({ children, borders: noBorders, margins: { left: 0, right: 0 } });
}

function line(
  text: string,
  run: { size?: number; bold?: boolean; italics?: boolean } = {},
): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { after: 0 },
    children: [new TextRun({ text, ...run })],
  });
}

/** The line drawn under the body's name and under the motto. */
function rule(length: number): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { after: 120, line: 120, lineRule: 'exact' },
    children: [new TextRun({ text: '\u00a0'.repeat(length * 2), size: 12, underline: {} })],
  });
}

function centred(text: string, before: number, after: number): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before, after },
    children: [new TextRun({ text, bold: true })],
  });
}
