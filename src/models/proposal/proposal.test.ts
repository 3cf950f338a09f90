import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { modelSchema, parseYaml, splitFrontmatter } from '../../schema/index.ts';
import { proposalDocx } from './docx.ts';
import { type Draft, proposalFields } from './fields.ts';
import { checkDraft, proposalFile } from './mdx.ts';

/** Reads a proposal as the library reads an entry; a browser test reads one with the library itself. */
const read = (text: string) => {
  const parts = splitFrontmatter(text);
  return parseYaml(parts?.yaml ?? '', modelSchema, 'a.mdx', parts?.yamlLine);
};
const today = '2026-11-28';
const draft: Draft = {
  name: 'Ánh sáng đường làng: thôn Đông',
  unit: 'Thôn Đông, xã Hòa',
  unitType: 'thon-ban-to-dan-pho',
  place: 'da-nang',
  field: 'van-hoa-xa-hoi',
  from: '2021',
  by: 'tap-the',
  difficulty: 'Đường tối, "khó" thu tiền.',
  actions: 'Bàn với dân\n\nLàm thử một tổ',
  kho: 'duong-toi',
  nhom: 'nhan-dan',
  luc: 'dan-gop',
  results: '66,7 | % | hộ đi lại an toàn | 20',
  done: 'hơn 1.250 | m | đường được chiếu sáng |',
  implements: '25-NQ/TW',
  money: '23 triệu đồng',
  sources: 'Đường sáng | Báo A | 03/6/2022 | https://example.vn/a',
};

test('a filled form becomes a file that the library reads', () => {
  const { name, text } = proposalFile(draft, today);
  expect(name).toBe('anh-sang-duong-lang-thon-dong.mdx');
  const { data, problems } = read(text);
  expect(problems).toEqual([]);
  expect(data).toMatchObject({
    actions: ['Bàn với dân', 'Làm thử một tổ'],
    results: [
      { value: 66.7, unit: '%', before: 20, counts: 'thay-doi' },
      {
        value: 1250,
        unit: 'm',
        qualifier: 'hơn',
        label: 'đường được chiếu sáng',
        counts: 'viec-lam',
      },
    ],
    fit: { difficulties: ['duong-toi'], groups: ['nhan-dan'], resources: ['dan-gop'] },
    sources: [{ publisher: 'Báo A', day: '2022-06-03' }],
    danVanKheo: false,
    needs: { money: '23 triệu đồng' },
    verification: 'unverified',
  });
  expect(checkDraft(draft, today)).toEqual([]);
});

test('what is missing or wrong is reported at its field, all at once', () => {
  const wrong = { ...draft, unit: ' ', results: 'nhiều | hộ | hộ nghèo', sources: 'Bài | Báo | x' };
  expect(
    checkDraft(wrong, today)
      .map(({ key }) => key)
      .toSorted(),
  ).toEqual(['results', 'sources', 'unit']);
  const empty = checkDraft({}, today).map(({ key }) => key);
  for (const { key, required } of proposalFields) if (required) expect(empty).toContain(key);
});

test.each([
  // the check refuses what the form once took: years out of order, two digits, the future
  [{ from: '2022', to: '2020' }, /^Năm cuối 2020 trước năm đầu 2022/],
  [{ from: '2021', to: '19' }, /^Đến năm: “19” chưa phải một năm/],
  [{ from: '2030' }, /^Năm 2030 không thể là năm đã làm/],
  // a comma before three digits is read two ways
  [
    { done: '1,200 | hộ | hộ được giúp' },
    /^Việc đã làm, bằng số, dòng 1: “1,200” đọc được hai cách. Viết 1.200/,
  ],
  [{ results: '3 | hộ' }, /^Điều thay đổi, bằng số, dòng 1: thiếu đơn vị tính/],
  [{ implements: '25-NQ/TW\nabc' }, /^Thực hiện văn bản nào, dòng 2: “abc” không phải số ký hiệu/],
  [{ sources: 'x' }, /^Nguồn, dòng 1: nguồn cần tên bài/],
  [
    { unit: 'Bà Nguyễn Thị Lan, khu phố 3' },
    /^Đơn vị thực hiện: “Nguyễn Thị Lan” có vẻ là tên cá nhân/,
  ],
])('%j is refused in words', (fields, message) => {
  const problems = checkDraft({ ...draft, ...fields }, today);
  expect(problems).toHaveLength(1);
  expect(problems[0]?.message).toMatch(message);
});

test('no message speaks of a path', () => {
  const wrong = { results: 'nhiều | hộ | hộ', sources: 'Bài | Báo | x', unitType: 'Xã', from: 'x' };
  for (const { message } of checkDraft(wrong, today))
    expect(message).not.toMatch(/[[\]]|\w\.\w+\b:/);
});

test('a field may hold as many words as its limit and no more', () => {
  const words = (count: number) => ({ ...draft, difficulty: 'chữ '.repeat(count) });
  expect(checkDraft(words(60), today)).toEqual([]);
  expect(checkDraft(words(61), today)).toEqual([
    {
      key: 'difficulty',
      message: 'Khó khăn: 61 tiếng, vượt 1 tiếng. Hãy rút còn tối đa 60 tiếng.',
    },
  ]);
});

test('whatever is typed comes back as it was typed', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (typed) => {
      const text = typed.normalize('NFC').trim();
      fc.pre(text !== '' && !/[\p{C}\u2028\u2029\uFEFF]/u.test(text));
      const file = proposalFile({ ...draft, difficulty: text }, today);
      expect(read(file.text).data?.difficulty).toBe(text);
    }),
  );
});

test('every field has help, and its limit is held by its own good example', () => {
  for (const { key, help, words, good } of proposalFields) {
    expect(help, key).not.toBe('');
    if (words && good) expect(good.split(/\s+/).length, key).toBeLessThanOrEqual(words);
  }
});

test('the document for signature is A4 in Times New Roman and holds what was typed', async () => {
  const blob = await proposalDocx(
    { ...draft, difficulty: 'Đường <tối> & hẹp' },
    (_, value) => value,
  );
  const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  const document = strFromU8(files['word/document.xml'] ?? new Uint8Array());
  const styles = strFromU8(files['word/styles.xml'] ?? new Uint8Array());
  expect(document).toContain('w:w="11906" w:h="16838"');
  expect(styles).toContain('Times New Roman');
  expect(document).toContain('Đường &lt;tối&gt; &amp; hẹp');
  expect(document).toContain('THỦ TRƯỞNG ĐƠN VỊ');
  // figures stand in columns, not between strokes
  expect(document).not.toContain(' | ');
  expect(document).toMatch(/<w:t[^>]*>hơn 1\.250<\/w:t>/);
  // days as people write them, not as the library stores them
  expect(document).toContain('Đường sáng. Báo A. 03/6/2022. https://example.vn/a');
});

test('a day that no calendar has does not keep the document from being written', async () => {
  const blob = await proposalDocx({ ...draft, sources: 'Đường sáng | Báo A | 31/13/2022' }, String);
  const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  expect(strFromU8(files['word/document.xml'] ?? new Uint8Array())).toContain('2022-13-31');
});
