import { AlignmentType, HeadingLevel, LineRuleType, Paragraph, TabStopType, TextRun } from 'docx';

/** First lines begin 10 mm in. */
const firstLine = 567;
/** Between single and one and a half lines, as an official paper asks. */
const spacing = { after: 120, line: 276, lineRule: LineRuleType.AUTO };

/** A paragraph of running text, justified. */
export function paragraph(text: string): Paragraph {
  return new Paragraph({
    text,
    spacing,
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine },
  });
}

/** Heading of a part (1) or of a reading (2). */
export function heading(text: string, level: 1 | 2 = 1): Paragraph {
  return new Paragraph({
    text,
    heading: level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
    spacing: { before: level === 1 ? 240 : 180, after: 80 },
    keepNext: true,
  });
}

/** Title of a list inside a reading. */
export function subheading(text: string): Paragraph {
  return new Paragraph({
    spacing: { ...spacing, after: 60 },
    keepNext: true,
    indent: { firstLine },
    children: [new TextRun({ text, bold: true, italics: true })],
  });
}

/** An item of a list, with a dash as in official documents. */
export function item(text: string): Paragraph {
  return new Paragraph({
    spacing: { ...spacing, after: 60 },
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine },
    children: [new TextRun(`- ${text}`)],
  });
}

/** An item with a number that Word keeps right when items move. */
export function numbered(text: string, reference: string): Paragraph {
  return new Paragraph({
    text,
    spacing: { ...spacing, after: 60 },
    numbering: { reference, level: 0 },
  });
}

/** Dotted lines to write on, across the width of the text (165 mm). */
export function written(count: number): Paragraph[] {
  return Array.from(
    { length: count },
    (_, index) =>
      new Paragraph({
        spacing: { after: 60 },
        keepNext: index < count - 1,
        tabStops: [{ type: TabStopType.RIGHT, position: 9354, leader: 'dot' }],
        children: [new TextRun('\t')],
      }),
  );
}
