import fc from 'fast-check';
import type { DocumentFacts, ModelFacts, QuizFacts } from '../quiz-facts.ts';

const issuers = ['bo-chinh-tri', 'ban-bi-thu', 'chinh-phu', 'tong-lien-doan'];
const titles = [
  'Về công tác dân vận',
  'Về tôn giáo',
  'Về thanh niên',
  'Về tư tưởng',
  'Về tiếp dân',
];

const document = fc.record({
  serial: fc.integer({ min: 1, max: 4 }),
  year: fc.integer({ min: 2010, max: 2013 }),
  day: fc.option(fc.integer({ min: 1, max: 28 }), { nil: undefined }),
  series: fc.constantFrom('TW', 'TTg'),
  title: fc.constantFrom(...titles),
  issuers: fc.uniqueArray(fc.constantFrom(...issuers), { minLength: 1, maxLength: 2 }),
  ties: fc.array(fc.record({ to: fc.nat(11), sure: fc.boolean() }), { maxLength: 2 }),
});

const model = fc.record({
  name: fc.constantFrom(
    'Bữa cơm',
    'Chợ quê',
    'Tổ hòa giải',
    'Ngày thứ Năm',
    'Đường hoa',
    'Nhà trọ',
  ),
  unit: fc.constantFrom('Công đoàn A', 'Công đoàn B', 'Chi bộ C'),
  carriesOut: fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { maxLength: 3 }),
});

/** Small libraries in which numbers, titles, days and bodies often coincide. */
export const anyFacts: fc.Arbitrary<QuizFacts> = fc
  .tuple(fc.array(document, { minLength: 1, maxLength: 12 }), fc.array(model, { maxLength: 8 }))
  .map(([documents, models]) => {
    const all = documents.map(({ ties, ...given }, at): DocumentFacts => {
      const number = `${given.serial}-CT/${given.series}`;
      const touches = ties.map(({ to }) => to + 1).filter((to) => to !== at + 1);
      const sure = ties.filter((tie) => tie.sure).map(({ to }) => to + 1);
      return {
        short: at + 1,
        name: `Chỉ thị ${number} năm ${given.year}`,
        number,
        type: 'Chỉ thị',
        year: String(given.year),
        day:
          given.day === undefined
            ? undefined
            : `${given.year}-03-${String(given.day).padStart(2, '0')}`,
        title: given.title,
        issuers: given.issuers,
        issuer: given.issuers.join(' và '),
        address: `/van-ban/${at + 1}/`,
        replaces: touches.filter((to) => sure.includes(to)),
        touches,
      };
    });
    const unique = [...new Map(all.map((facts) => [facts.name, facts])).values()];
    return {
      documents: unique,
      models: models.map(
        (given, at): ModelFacts => ({ ...given, short: 100 + at, address: `/mo-hinh/${at}/` }),
      ),
    };
  });
