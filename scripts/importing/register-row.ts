import { formatNumber, parseNumber } from '../../src/citations/index.ts';
import { type DocumentHead, fromNumber } from '../../src/editing/document-head.ts';
import { isoOf } from '../../src/editing/index.ts';
import { codeOfIssuer } from '../../src/entries/code-of-issuer.ts';
import { codeOfName } from '../../src/entries/code-of-name.ts';
import type { Content } from '../../src/entries/read-content.ts';
import { fold } from '../../src/vietnamese/index.ts';
import { type NewEntry, newDocument, newPractice } from '../drafting/new-entry.ts';
import type { Column } from './register-columns.ts';

type Cell = (field: Column) => string;

/** What a row gives, and what it says that no list knows, a sentence each. */
type RowDraft = NewEntry & { open: string[] };

/** A document by its row; a sentence where the row is not whole. */
export function documentOf(
  cell: Cell,
  vocabulary: Content['vocabulary'],
  today: string,
): RowDraft | string {
  const written = cell('number').replace(/\s*([-/])\s*/g, '$1');
  if (written === '') return 'Thiếu số ký hiệu.';
  const parsed = parseNumber(written, vocabulary.citations);
  if (parsed === null) return `“${written}” không phải một số ký hiệu.`;
  const issuedOn = dayOf(cell('issuedOn'));
  if (cell('issuedOn') === '') return 'Thiếu ngày ban hành.';
  if (issuedOn === undefined) return `“${cell('issuedOn')}” không phải một ngày có thật.`;
  if (issuedOn > today) return `Ngày ${cell('issuedOn')} còn ở phía trước.`;
  if (cell('title') === '') return 'Thiếu trích yếu.';
  const head: DocumentHead = {
    ...fromNumber(formatNumber(parsed), vocabulary),
    issuedOn,
    title: cell('title'),
  };
  const place = codeOfName('places', cell('place'), vocabulary)?.id;
  if (cell('place') !== '' && place === undefined)
    return `Danh mục không có tỉnh, thành phố “${cell('place')}”.`;
  const issuer = codeOfIssuer(cell('issuer'), vocabulary, place)?.id;
  const open =
    cell('issuer') === '' || issuer !== undefined
      ? []
      : [`Danh mục không có cơ quan “${cell('issuer')}”: để trống issuer:, chọn mã sau.`];
  const type = vocabulary.documentTypes.find(({ name }) => fold(name) === fold(cell('type')))?.name;
  if (cell('type') !== '' && type === undefined)
    return `Danh mục không có loại văn bản “${cell('type')}”.`;
  const { issuer: byMark, issuers, ...known } = head;
  const made = newDocument(
    {
      ...known,
      // A name that no list has is not overruled by letters that several bodies may use.
      ...(open.length > 0
        ? {}
        : issuer
          ? { issuer }
          : { ...(byMark ? { issuer: byMark } : {}), ...(issuers ? { issuers } : {}) }),
      ...(place ? { place } : {}),
      ...(type ? { type } : {}),
    },
    [],
    today,
    {
      known: { signer: cell('signer') || undefined, verification: 'unverified' },
      sources: sourceOf(cell),
    },
  );
  return typeof made === 'string' ? made : { ...made, open };
}

/** A model by its row; a sentence where the row is not whole. */
export function modelOf(cell: Cell, today: string): RowDraft | string {
  if (cell('name') === '') return 'Thiếu tên mô hình.';
  if (cell('unit') === '') return 'Thiếu đơn vị thực hiện.';
  const made = newPractice('model', cell('name'), [], today, {
    known: { unit: cell('unit'), verification: 'unverified' },
    sources: sourceOf(cell),
  });
  return typeof made === 'string' ? made : { ...made, open: [] };
}

/** What a row says of its source: its name, its address, or both in one cell. What is not known is left out, but for the name. */
function sourceOf(cell: Cell): string {
  const written = cell('source');
  const found = /https?:\/\/[^\s<>"]*[^\s<>".,;)]/.exec(written)?.[0] ?? '';
  const title = written
    .replace(found, '')
    .replace(/\(\s*\)/g, '')
    .replace(/^[\s,;:-]+|[\s,;:-]+$/g, '');
  const url = cell('url') || found;
  const known = Object.entries({ title, publisher: cell('publisher'), url })
    .filter(([key, value]) => value !== '' || (key === 'title' && url === ''))
    .map(([key, value]) => `${key}:${value === '' ? '' : ` ${JSON.stringify(value)}`}`);
  return known.map((line, at) => `${at === 0 ? '  - ' : '    '}${line}`).join('\n');
}

/** Days from 30 December 1899, as spreadsheets store them. */
const firstSerial = Date.UTC(1899, 11, 30);

function dayOf(text: string): string | undefined {
  if (/^[2-6]\d{4}(?:\.0+)?$/.test(text))
    return new Date(firstSerial + Number(text) * 86_400_000).toISOString().slice(0, 10);
  return isoOf(text);
}
