/**
 * What one entry does to a document, read from the one that acts (`out`), before the other's name, and from the document
 * acted on (`in`); `thuc-hien` is the work of a unit, the others are relations between documents.
 */
export const relationVerbs = {
  'can-cu': { out: 'Căn cứ', in: 'Căn cứ ban hành của' },
  'thay-the': { out: 'Thay thế', in: 'Được thay thế theo' },
  'sua-doi': { out: 'Sửa đổi, bổ sung', in: 'Được sửa đổi, bổ sung theo' },
  'bai-bo': { out: 'Bãi bỏ', in: 'Bị bãi bỏ theo' },
  'huong-dan': { out: 'Hướng dẫn', in: 'Được hướng dẫn theo' },
  'trien-khai': { out: 'Triển khai', in: 'Được triển khai theo' },
  'tiep-tuc-thuc-hien': { out: 'Tiếp tục thực hiện', in: 'Được tiếp tục thực hiện theo' },
  'so-ket': { out: 'Sơ kết, tổng kết', in: 'Được sơ kết, tổng kết theo' },
  'lien-quan': { out: 'Liên quan', in: 'Liên quan' },
  'thuc-hien': { out: 'Thực hiện', in: 'Nơi thực hiện' },
} as const;

export type RelationName = keyof typeof relationVerbs;
type Side = 'in' | 'out';

/** What the documents at the other end are called: a relation is named by the other document. */
const relationHeadings = {
  'can-cu': { out: 'Căn cứ ban hành', in: 'Văn bản lấy văn bản này làm căn cứ' },
  'thay-the': { out: 'Văn bản bị thay thế', in: 'Văn bản thay thế' },
  'sua-doi': { out: 'Văn bản được sửa đổi, bổ sung', in: 'Văn bản sửa đổi, bổ sung' },
  'bai-bo': { out: 'Văn bản bị bãi bỏ', in: 'Văn bản bãi bỏ' },
  'huong-dan': { out: 'Văn bản được hướng dẫn', in: 'Văn bản hướng dẫn' },
  'trien-khai': { out: 'Văn bản được triển khai', in: 'Văn bản triển khai' },
  'tiep-tuc-thuc-hien': {
    out: 'Văn bản được tiếp tục thực hiện',
    in: 'Văn bản cho tiếp tục thực hiện',
  },
  'so-ket': { out: 'Văn bản được sơ kết, tổng kết', in: 'Văn bản sơ kết, tổng kết' },
  'lien-quan': { out: 'Văn bản liên quan', in: 'Văn bản liên quan' },
  'thuc-hien': { out: 'Văn bản được thực hiện', in: 'Nơi thực hiện' },
} as const;

const inferred = 'suy đoán';

const lowered = (words: string): string =>
  `${words.charAt(0).toLocaleLowerCase('vi')}${words.slice(1)}`;

/** A verb as it is read from one side; what is only inferred never reads as if a source said it. */
export function relationVerb(kind: RelationName, side: Side, isGuess = false): string {
  const verb = relationVerbs[kind][side];
  return isGuess ? `Có thể ${lowered(verb)} (${inferred})` : verb;
}

/** The heading over the documents of a relation: `Văn bản thay thế`. */
export function relationHeading(kind: RelationName, side: Side, isGuess = false): string {
  const heading = relationHeadings[kind][side];
  return isGuess ? `Có thể là ${lowered(heading)} (${inferred})` : heading;
}
