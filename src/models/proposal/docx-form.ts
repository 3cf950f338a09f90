import { Paragraph, ShadingType, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';
import { formatDate, isIsoDate } from '../../vietnamese/index.ts';
import { proposalWords as words } from '../../words/proposal.ts';
import { type Draft, linesOf, type ProposalField, proposalFields } from './fields.ts';
import { amountsOf, sourcesOf } from './lines.ts';

/** The words of a choice: the name of a field of work for its id. */
type NameOf = (key: string, value: string) => string;

/** Width of the column of labels, of a hundred. */
const labelWidth = 28;
const amountFields = ['results', 'done', 'put'];

/** The fields of a proposal as a table: what is asked for on the left, what the unit says on the right. */
export function formTable(draft: Draft, nameOf: NameOf): Table {
  const asked = proposalFields.filter(({ key }) => key !== 'name' && key !== 'unit');
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      row([paragraph(words.column.label, true)], [paragraph(words.column.value, true)], true),
      ...asked.map((field) => row([paragraph(field.label, true)], answerOf(field, draft, nameOf))),
    ],
  });
}

function answerOf(field: ProposalField, draft: Draft, nameOf: NameOf): (Paragraph | Table)[] {
  const { key, kind } = field;
  const value = draft[key]?.trim() ?? '';
  if (kind === 'check') return [paragraph(value === 'co' ? words.yes : words.no)];
  if (value === '') return [paragraph(words.empty)];
  if (amountFields.includes(key)) return [amountTable(value), paragraph('')];
  if (key === 'sources') {
    return sourcesOf(value).map(({ title, publisher, day, url }) =>
      paragraph([title, publisher, day && dayWords(day), url].filter(Boolean).join('. ')),
    );
  }
  if (kind === 'list') {
    return linesOf(value).map((text, index) => paragraph(`${index + 1}. ${text}`));
  }
  return [paragraph(nameOf(key, value))];
}

/** A day as people write it; one that no calendar has stays as it was read, for the check to refuse. */
const dayWords = (day: string): string => (isIsoDate(day) ? formatDate(day) : day);

/** Figures as rows: number, unit, what was counted, the number before. */
function amountTable(value: string): Table {
  const { value: number, unit, label, before } = words.amounts;
  const cells = (texts: readonly string[], bold = false) =>
    new TableRow({
      children: texts.map((text) => new TableCell({ children: [paragraph(text, bold)] })),
    });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      cells([number, unit, label, before], true),
      ...amountsOf(value).map((amount) =>
        cells([
          [amount.qualifier, amount.digits].filter(Boolean).join(' '),
          amount.unit,
          amount.label,
          amount.before,
        ]),
      ),
    ],
  });
}

function row(left: Paragraph[], right: (Paragraph | Table)[], isHead = false): TableRow {
  const cell = (children: (Paragraph | Table)[], size: number) =>
    new TableCell({
      children,
      width: { size, type: WidthType.PERCENTAGE },
      margins: { top: 60, bottom: 60, left: 100, right: 100 },
      ...(isHead ? { shading: { type: ShadingType.CLEAR, fill: 'EFEFEF' } } : {}),
    });
  return new TableRow({
    tableHeader: isHead,
    cantSplit: isHead,
    children: [cell(left, labelWidth), cell(right, 100 - labelWidth)],
  });
}

function paragraph(text: string, bold = false): Paragraph {
  return new Paragraph({
    spacing: { line: 290 },
    children: [new TextRun({ text, bold, size: 26 })],
  });
}
