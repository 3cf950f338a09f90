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
import { sheetWords as words } from '../../words/sheets.ts';
import type { OfficialForm } from '../sheets/official.ts';

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const noBorders = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
};

/** Kinds of papers that a Word file may be. */
export type Paper = keyof typeof words.papers;

/**
 * The head of an official paper in the form of the Party (Hướng dẫn 36-HD/VPTW) or of the State and of
 * unions (Nghị định 30/2020/NĐ-CP): issuing body left, country or Party right, place and day, kind of
 * paper and title. What only the reader knows stands in brackets, to be filled in.
 */
export function officialHead(
  form: OfficialForm,
  paper: Paper,
  title: string,
): [Table, ...Paragraph[]] {
  const said = words.official[form];
  const number = paper === 'material' ? [] : [line(said.number[paper], { size: 26 })];
  const left =
    form === 'party'
      ? [
          line(said.above, { size: 26 }),
          line(said.body, { size: 26, bold: true }),
          line('*'),
          ...number,
        ]
      : [
          line(said.above, { size: 26 }),
          line(said.body, { size: 26, bold: true }),
          rule(10),
          ...number,
        ];
  const right =
    form === 'party'
      ? [line(said.country, { size: 30, bold: true }), rule(24)]
      : [
          line(said.country, { size: 24, bold: true }),
          line(said.motto, { size: 28, bold: true }),
          rule(20),
        ];
  return [
    new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      // Kept apart from the page's right edge less than from its left, the motto needs the wider half.
      columnWidths: [3900, 5454],
      borders: noBorders,
      rows: [
        new TableRow({ children: [cell(left), cell(right)] }),
        new TableRow({
          children: [
            cell([line('')]),
            cell([line(words.placeAndDay, { size: 28, italics: true })]),
          ],
        }),
      ],
    }),
    centred(words.papers[paper], 360, 0),
    centred(title, 0, 240),
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
