import { expect, test } from 'vitest';
import { useOf } from './use-of-citation.ts';

/** The use of the citation in « », beside others in ‹ ›, of a document that ended on 30 July 2021. */
function useIn(marked: string): string {
  let text = '';
  let start = 0;
  let end = 0;
  let from = 0;
  const others: { start: number; end: number }[] = [];
  for (const letter of marked) {
    if (letter === '«') start = text.length;
    else if (letter === '»') end = text.length;
    else if (letter === '‹') from = text.length;
    else if (letter === '›') others.push({ start: from, end: text.length });
    else text += letter;
  }
  return useOf(text, { start, end }, others, { day: '2026-11-30', since: '2021-07-30' });
}

test.each([
  // The grounds of a plan.
  ['Căn cứ «Quyết định số 290-QĐ/TW»;', 'basis'],
  // The second of the grounds: its clause says nothing of its own.
  ['Căn cứ ‹Luật Công đoàn›; «Quyết định số 290-QĐ/TW»;', 'basis'],
  // The second behind a comma.
  ['Căn cứ ‹Luật Công đoàn›, «Quyết định số 290-QĐ/TW», Ban Thường vụ ban hành', 'basis'],
  // What a unit sets out to do.
  ['Thực hiện «Quyết định 290-QĐ/TW», Ban Thường vụ xây dựng kế hoạch.', 'basis'],
  // A rule to keep to.
  ['Việc phối hợp theo «Quyết định 290-QĐ/TW» được giao cho', 'basis'],
  // A task in the imperative.
  ['Tiếp tục triển khai «Quyết định 290-QĐ/TW» ở cơ sở.', 'basis'],
  // A bare row of a table says nothing: to be on the safe side it is a basis.
  ['«Quyết định 290-QĐ/TW»', 'basis'],
  // A basis stays one though it was amended.
  ['Căn cứ «Quyết định 290-QĐ/TW» được sửa đổi, bổ sung bởi ‹Quyết định 23-QĐ/TW›', 'basis'],
  // The years of the plan itself are not past.
  ['Kế hoạch giai đoạn 2026-2030 thực hiện «Quyết định 290-QĐ/TW»', 'basis'],
  // A year after the end: people went on acting on it.
  ['Năm 2025, đơn vị triển khai «Quyết định 290-QĐ/TW»', 'basis'],
  // An older sentence before it concerns something else.
  ['Năm 2015 đơn vị đã tổng kết. Căn cứ «Quyết định 290-QĐ/TW», Ban Thường vụ', 'basis'],
  // The nearest verb counts: what was summed up came before.
  ['Trên cơ sở tổng kết công tác năm, theo «Quyết định 290-QĐ/TW» các cấp', 'basis'],
  // A title of a neighbour speaks of amending, the sentence does not.
  [
    'Căn cứ ‹Luật sửa đổi, bổ sung một số điều của Luật Công đoàn›, «Quyết định 290-QĐ/TW»',
    'basis',
  ],
  // Another document was replaced.
  ['Căn cứ «Quyết định 290-QĐ/TW»; ‹Quyết định 23-QĐ/TW› đã được thay thế', 'basis'],
  // Another one of the same clause was replaced.
  ['Theo «Quyết định 290-QĐ/TW» và ‹Quyết định 23-QĐ/TW› đã được thay thế', 'basis'],
  // Judging by a rule is acting on it.
  ['Đánh giá, xếp loại chất lượng đảng viên theo «Quyết định 290-QĐ/TW»', 'basis'],
  // Years to come.
  ['Trong 5 năm tới, các cấp thực hiện «Quyết định 290-QĐ/TW»', 'basis'],
  // What replaces another one is acted on.
  ['‹Quyết định 76-QĐ/TW› được thay thế bằng «Quyết định 290-QĐ/TW»', 'basis'],
  // Summing up by its rules.
  ['Chế độ sơ kết, tổng kết theo «Quyết định 290-QĐ/TW»', 'basis'],
  // Told to be replaced.
  ['«Quyết định 290-QĐ/TW» đã được thay thế vào năm 2021', 'history'],
  // In brackets behind a basis.
  ['Căn cứ «Quyết định 290-QĐ/TW» (đã được thay thế bằng ‹Quyết định 23-QĐ/TW›)', 'history'],
  // Its end is told.
  ['«Quyết định 290-QĐ/TW» hết hiệu lực kể từ ngày ban hành quy định này.', 'history'],
  // The clause of an act that replaces it.
  ['Quy định này thay thế «Quyết định 290-QĐ/TW».', 'history'],
  // Among the grounds, but as what another one replaced.
  ['Căn cứ ‹Quyết định 23-QĐ/TW› thay thế «Quyết định 290-QĐ/TW»', 'history'],
  // The second that an act repeals.
  ['Bãi bỏ ‹Quyết định 76-QĐ/TW›, «Quyết định 290-QĐ/TW»', 'history'],
  // What an act amends, with the words between.
  ['sửa đổi, bổ sung một số điều của «Quyết định 290-QĐ/TW»', 'history'],
  // What has ended cannot be meant for today.
  ['«Quyết định 290-QĐ/TW» trước đây quy định', 'history'],
  // The same, before it.
  ['Trước đây, theo «Quyết định 290-QĐ/TW», hằng năm', 'history'],
  // A summing up.
  ['Tổng kết 10 năm thực hiện «Quyết định 290-QĐ/TW»', 'history'],
  // How it was carried out is judged.
  ['Đánh giá kết quả thực hiện «Quyết định 290-QĐ/TW»', 'history'],
  // A summing up that is itself a task.
  ['Căn cứ kết quả sơ kết 5 năm thực hiện «Quyết định 290-QĐ/TW»', 'history'],
  // Years gone by under it.
  ['Qua 10 năm triển khai, thực hiện «Quyết định 290-QĐ/TW», các cấp ủy', 'history'],
  // Three words between the years and the name.
  ['Sau hơn mười năm tổ chức thực hiện «Quyết định 290-QĐ/TW»', 'history'],
  // A period that was over before its end.
  ['Giai đoạn 2016-2020, Đảng bộ thực hiện «Quyết định 290-QĐ/TW»', 'history'],
  // A day in the clause on which it still applied.
  ['Ngày 10/5/2015, Ban Thường vụ ban hành kế hoạch triển khai «Quyết định 290-QĐ/TW»', 'history'],
  // What a unit did.
  ['Công đoàn các cấp đã triển khai thực hiện «Quyết định 290-QĐ/TW» đến đoàn viên', 'history'],
  // No accents, as people type in a hurry.
  ['tong ket 10 nam thuc hien «Quyet dinh 290-QD/TW»', 'history'],
])('%s: %s', (marked, use) => {
  expect(useIn(marked)).toBe(use);
});
