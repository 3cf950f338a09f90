import { createScanner, formatNumber, parseNumber } from '../citations/index.ts';
import type { DocumentEntry } from '../entries/entry.ts';
import { folderOfType } from '../entries/type-folders.ts';
import type { Vocabulary } from '../entries/vocabulary.ts';
import type { Checker } from './checker.ts';

/**
 * The printed number: written as the office prints it, of the type, the body and the folder that the entry says. What only
 * resembles the number would be published at an address for ever.
 *
 * @returns whether the entry's number, if it has one, is written as numbers are.
 */
export function checkNumber(
  entry: DocumentEntry,
  vocabulary: Vocabulary,
  checker: Checker,
): boolean {
  checkFolder(entry, checker);
  const { number } = entry.data;
  if (number === undefined) return true;
  const parsed = parseNumber(number, vocabulary.citations);
  const official = parsed && formatNumber(parsed);
  if (parsed === null || !isSame(number, official ?? '') || number.endsWith('.')) {
    checker.add(entry, ['number'], {
      code: 'so-ky-hieu',
      message: `“${number}” không đúng cách viết một số ký hiệu.`,
      hint: `Số ký hiệu chỉ gồm chữ số và chữ viết tắt, ví dụ ${numberIn(number, vocabulary) ?? official ?? '25-NQ/TW'}.`,
    });
    return false;
  }
  checkType(entry, parsed.type, vocabulary, checker);
  checkMark(entry, parsed.marks[0], vocabulary, checker);
  return true;
}

/** Joint resolutions part their bodies by a slash as often as by a hyphen. */
const isSame = (number: string, official: string): boolean =>
  number === official ||
  (number.includes('/NQLT') && number.replaceAll('/', '-') === official.replaceAll('/', '-'));

/** The number in a text that holds more than it, as a citation is read: "Số: 52/KH-UBND". */
function numberIn(text: string, { citations }: Vocabulary): string | undefined {
  const [found] = createScanner(citations).scan(
    text.replace(/\s*([-/])\s*/g, '$1').replace(/\.+$/, ''),
  );
  return found?.number ?? undefined;
}

function checkType(
  entry: DocumentEntry,
  code: string | null,
  { citations }: Vocabulary,
  checker: Checker,
): void {
  if (code === null) return;
  const names = citations.typesByCode(code).map(({ name }) => name);
  if (names.length === 0 || names.some((name) => entry.data.type.startsWith(name))) return;
  checker.add(entry, ['type'], {
    code: 'loai-van-ban',
    message: `Số ${entry.data.number} là số của ${names.join(' hoặc ')}, mà type: ghi ${entry.data.type}.`,
    hint: 'Xem lại số ký hiệu và loại văn bản theo bản chính thức.',
  });
}

function checkMark(
  entry: DocumentEntry,
  mark: string | undefined,
  { issuers }: Vocabulary,
  checker: Checker,
): void {
  const { issuer, coIssuers, number } = entry.data;
  const bodies = [issuer, ...coIssuers].flatMap((id) => issuers.get(id) ?? []);
  // Bodies whose marks nobody wrote down yet contradict nothing.
  if (mark === undefined || bodies.some(({ marks }) => marks.length === 0)) return;
  // QH15, UBTVQH14: the term stands behind; MTTW-BTT: two marks, of which the number may print one.
  const letters = mark.replace(/\d+$/, '');
  const own = bodies.flatMap(({ marks }) => marks.flatMap((one) => [one, one.split('-')[0]]));
  if (bodies.length === 0 || own.includes(letters)) return;
  checker.add(entry, ['issuer'], {
    code: 'co-quan',
    message: `Số ${number} mang chữ ${mark}, không phải của “${bodies[0]?.name}” (${bodies[0]?.marks.join(', ')}).`,
    hint: 'Xem lại số ký hiệu và cơ quan ban hành; nếu cơ quan dùng cả chữ này, thêm vào marks: trong issuers.yaml.',
  });
}

function checkFolder(entry: DocumentEntry, checker: Checker): void {
  const { type } = entry.data;
  const folder = folderOfType(type);
  const [, , actual] = entry.file.split('/');
  if (folder === undefined || actual === folder || entry.file.split('/').length < 4) return;
  checker.add(entry, ['type'], {
    code: 'thu-muc',
    message: `Văn bản loại ${type} nằm trong content/documents/${actual}/.`,
    hint: `Chuyển tệp vào content/documents/${folder}/, hoặc sửa type:.`,
  });
}
