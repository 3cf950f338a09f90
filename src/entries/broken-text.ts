import { fromLegacy } from '../review/encodings/legacy.ts';
import type { Problem, Rule } from '../schema/index.ts';
import { withoutInvisible } from '../vietnamese/index.ts';

const LEGACY = { tcvn3: 'TCVN3 (.VnTime)', vni: 'VNI' } as const;
/** More of one kind say nothing new. */
const MOST_LINES = 5;

/**
 * Signs that are not what somebody typed: letters that were lost on the way, letters of an old font, and in the body signs
 * that nobody sees. Those of the fields are told with their field.
 *
 * @param bodyLine line of the file, from 1, on which the body begins.
 */
export function brokenText(file: string, source: string, bodyLine: number): Problem[] {
  const problem = (
    code: Rule,
    line: number,
    column: number,
    message: string,
    hint: string,
  ): Problem => ({
    file,
    line,
    column,
    field: '',
    code,
    message,
    hint,
    severity: 'error',
  });
  const legacy = fromLegacy(source)?.legacy;
  if (legacy !== undefined) {
    const retype =
      'Chuyển sang Unicode bằng chương trình đổi phông (UniKey có mục này) rồi dán lại.';
    return [problem('phong-cu', 1, 1, `Chữ trong tệp gõ bằng phông cũ ${LEGACY[legacy]}.`, retype)];
  }
  const lines = source.split('\n');
  const lost = lines.flatMap((line, index) => {
    const at = line.indexOf('\ufffd');
    return at < 0
      ? []
      : problem(
          'chu-hong',
          index + 1,
          at + 1,
          'Có chữ đã hỏng (�) khi lưu hay chép.',
          'Gõ lại chữ ấy theo nguồn, lưu tệp ở dạng UTF-8.',
        );
  });
  const unseen = lines.flatMap((line, index) => {
    const seen = withoutInvisible(line);
    // A byte-order mark at the very beginning is no fault.
    if (index + 1 < bodyLine || seen.text === line) return [];
    const at = [...line].findIndex((_, place) => seen.at(place) !== place);
    const place = at < 0 ? seen.text.length : at;
    const code = line.charCodeAt(place).toString(16).toUpperCase().padStart(4, '0');
    return problem(
      'ky-tu-an',
      index + 1,
      place + 1,
      `Có ký tự không nhìn thấy (U+${code}) ${place === 0 ? 'ở đầu dòng' : `sau “${line.slice(Math.max(0, place - 12), place)}”`}.`,
      'Xóa hai chữ quanh chỗ ấy rồi gõ lại bằng tay, đừng dán.',
    );
  });
  return [...lost.slice(0, MOST_LINES), ...unseen.slice(0, MOST_LINES)];
}
