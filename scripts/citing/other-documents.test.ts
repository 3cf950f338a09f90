import { expect, test } from 'vitest';
import { type RegistryDocument, reference, resolveAll } from '../../src/citations/index.ts';
import { formatDate } from '../../src/vietnamese/index.ts';
import { readEngine } from './engine.ts';

/**
 * Whatever document of the library a text could mean by its number, a body, place, term or year that is not the document's
 * makes it another one: it must never be linked. Generated for every document, in short and in full.
 */
const { scanner, registry } = await readEngine(process.cwd());
const { vocabulary } = registry;
const numbered = registry.documents.filter(({ number }) => number !== null);

/** Bodies that surely are not the issuer of a document whose issuer fits the pattern beside each. */
const BODIES: readonly (readonly [body: string, its: RegExp])[] = [
  ['HĐND xã', /^Hội đồng nhân dân/],
  ['HĐND tỉnh Cà Mau', /^Hội đồng nhân dân/],
  ['UBND huyện', /^Ủy ban nhân dân huyện/],
  ['Thanh tra tỉnh', /^Thanh tra/],
  ['Chi bộ thôn Đông', /^Chi bộ/],
  ['Đảng ủy xã', /^Đảng ủy xã/],
  ['Sở Nội vụ', /^Sở/],
  ['Chủ tịch nước', /^Chủ tịch nước/],
  ['Ban Chấp hành Trung ương Đoàn', /Đoàn Thanh niên/],
  ['Trung ương Hội Nông dân Việt Nam', /Nông dân/],
  ['Tỉnh ủy Cà Mau', /Cà Mau/],
  ['UBND tỉnh Cà Mau', /Cà Mau/],
  ['Liên đoàn Lao động tỉnh Cà Mau', /Cà Mau/],
  ['Bộ Chính trị', /^Bộ Chính trị|^Trung ương Đảng/],
  ['Ban Bí thư', /Ban Bí thư|^Trung ương Đảng/],
  ['Ban Chấp hành Trung ương Đảng', /Ban Chấp hành Trung ương|^Trung ương Đảng/],
  ['Thủ tướng Chính phủ', /Thủ tướng|Chính phủ/],
  ['Quốc hội', /Quốc hội/],
  ['Bộ Nội vụ', /Bộ Nội vụ/],
];

const serialOf = ({ number }: RegistryDocument) => /^\d+\p{L}?/u.exec(number ?? '')?.[0] ?? '';
const short = (document: RegistryDocument) => `${document.type} ${serialOf(document)}`;
const whole = (document: RegistryDocument) => `${document.type} số ${document.number}`;

/** The texts that are linked to the document though they are of another, and how many were tried. */
function linked(textsOf: (document: RegistryDocument) => string[]) {
  let tried = 0;
  const wrong = numbered.flatMap((document) =>
    textsOf(document).flatMap((text) => {
      tried += 1;
      const resolutions = resolveAll(scanner.scan(`Thực hiện ${text}`), registry);
      const [first] = resolutions;
      return first?.kind === 'one' && first.id === document.id ? [`${text} → ${document.id}`] : [];
    }),
  );
  return { tried, wrong };
}

test('another body never means the document', () => {
  const { tried, wrong } = linked((document) =>
    BODIES.filter(([, its]) => !its.test(document.issuer)).flatMap(([body]) => [
      `${short(document)} của ${body}`,
      `${whole(document)} của ${body}`,
      `${whole(document)} của ${body} về công việc năm nay`,
      `${whole(document)} do ${body} ban hành`,
    ]),
  );
  expect(tried).toBeGreaterThan(4000);
  expect(wrong).toEqual([]);
});

test('another place never means the document', () => {
  const local = numbered.filter(({ place, issuedOn }) => place !== undefined && issuedOn !== null);
  expect(local.length).toBeGreaterThan(10);
  const { wrong } = linked((document) =>
    document.place === undefined || document.issuedOn === null
      ? []
      : ['Cà Mau', 'Quảng Trị'].flatMap((place) => [
          `${whole(document)} của Tỉnh ủy ${place}`,
          `${whole(document)} của UBND tỉnh ${place}`,
          `${whole(document)} ngày ${formatDate(document.issuedOn ?? '')} của Ban Thường vụ Tỉnh ủy ${place}`,
        ]),
  );
  expect(wrong).toEqual([]);
});

test('another term never means the document', () => {
  const terms = ['VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV'];
  const { tried, wrong } = linked((document) =>
    document.term === undefined || !/TW$/.test(document.number ?? '')
      ? []
      : terms
          .filter((term) => term !== document.term)
          .flatMap((term) => [
            `${short(document)} của Trung ương (khóa ${term})`,
            `${whole(document)} khóa ${term}`,
            `${whole(document)} của Trung ương khóa ${term}`,
          ]),
  );
  expect(tried).toBeGreaterThan(2000);
  expect(wrong).toEqual([]);
});

test('another year never means the document', () => {
  const { tried, wrong } = linked((document) => {
    const { issuedOn } = document;
    if (issuedOn === null) return [];
    const year = Number(issuedOn.slice(0, 4));
    return [-10, -5, -1, 1, 5].flatMap((years) => {
      const other = { ...document, issuedOn: `${year + years}${issuedOn.slice(4)}` };
      // Where the year is printed in the number, another year makes another number.
      if (document.number?.includes(String(year))) return [];
      return [
        `${short(document)} năm ${year + years}`,
        `${whole(document)} năm ${year + years}`,
        `${whole(document)} tháng 5/${year + years}`,
        reference(other, 'untitled', vocabulary),
        reference(other, 'full', vocabulary),
      ];
    });
  });
  expect(tried).toBeGreaterThan(3000);
  expect(wrong).toEqual([]);
});

test('a document is found by its own full form', () => {
  const lost = numbered.filter((document) => {
    // Two consolidated laws share a number, and neither has a day.
    if (document.issuedOn === null) return false;
    const text = reference(document, 'full', vocabulary);
    const [first] = resolveAll(scanner.scan(text), registry);
    return !(first?.kind === 'one' && first.id === document.id);
  });
  expect(lost.map((document) => reference(document, 'full', vocabulary))).toEqual([]);
});
