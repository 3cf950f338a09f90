import {
  AlignmentType,
  BorderStyle,
  Document,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { proposalWords as words } from '../../words/proposal.ts';
import { formTable } from './docx-form.ts';
import type { Draft } from './fields.ts';

/** Millimetres in twentieths of a point, as Word measures. */
const mm = (length: number) => Math.round((length * 1440) / 25.4);
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const noBorders = { top: none, bottom: none, left: none, right: none };

/**
 * The draft as a .docx for signature: A4, Times New Roman, margins and heading as Nghị định
 * 30/2020/NĐ-CP lays down for administrative texts; a form of two columns, as units fill them in.
 *
 * @param nameOf the words of a choice: the name of a field of work for its id.
 */
export function proposalDocx(
  draft: Draft,
  nameOf: (key: string, value: string) => string,
): Promise<Blob> {
  const document = new Document({
    styles: { default: { document: { run: { font: 'Times New Roman', size: 28 } } } },
    sections: [
      {
        properties: {
          page: {
            size: { width: mm(210), height: mm(297) },
            margin: { top: mm(20), bottom: mm(20), left: mm(30), right: mm(20) },
          },
        },
        children: [
          heading(draft['unit'] ?? ''),
          line(words.title, { bold: true, center: true, before: 240 }),
          line(draft['name'] ?? '', { bold: true, center: true, after: 240 }),
          formTable(draft, nameOf),
          signature(),
        ],
      },
    ],
  });
  return Packer.toBlob(document);
}

function line(
  text: string,
  { bold = false, center = false, italics = false, before = 60, after = 0, size = 28 } = {},
): Paragraph {
  return new Paragraph({
    alignment: center ? AlignmentType.CENTER : AlignmentType.BOTH,
    spacing: { before, after, line: 320 },
    children: [new TextRun({ text, bold, italics, size })],
  });
}

function heading(unit: string): Table {
  const left = [line(unit.toLocaleUpperCase('vi'), { bold: true, center: true, size: 24 })];
  const right = [
    line(words.state, { bold: true, center: true, size: 24 }),
    line(words.motto, { bold: true, center: true, size: 26 }),
    line(words.placeAndDay, { italics: true, center: true, size: 26, before: 180 }),
  ];
  return twoColumns(left, right, [42, 58]);
}

function signature(): Table {
  const right = [
    line(words.signer, { bold: true, center: true, before: 360 }),
    line(words.signature, { italics: true, center: true, size: 24 }),
  ];
  return twoColumns([line('')], right, [50, 50]);
}

function twoColumns(
  left: Paragraph[],
  right: Paragraph[],
  shares: readonly [number, number],
): Table {
  const cell = (children: Paragraph[], size: number) =>
    new TableCell({ children, borders: noBorders, width: { size, type: WidthType.PERCENTAGE } });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: { ...noBorders, insideHorizontal: none, insideVertical: none },
    rows: [new TableRow({ children: [cell(left, shares[0]), cell(right, shares[1])] })],
  });
}
