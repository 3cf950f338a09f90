/**
 * What one entry does to a document, read from the one that acts (`out`) and from the document
 * acted on (`in`); `thuc-hien` is the work of a unit, the others are relations between documents.
 */
export const relationVerbs = {
  'can-cu': { out: 'Căn cứ', in: 'Là căn cứ của' },
  'thay-the': { out: 'Thay thế', in: 'Được thay thế bởi' },
  'sua-doi': { out: 'Sửa đổi, bổ sung', in: 'Được sửa đổi, bổ sung bởi' },
  'bai-bo': { out: 'Bãi bỏ', in: 'Bị bãi bỏ bởi' },
  'huong-dan': { out: 'Hướng dẫn', in: 'Được hướng dẫn bởi' },
  'trien-khai': { out: 'Triển khai', in: 'Được triển khai bởi' },
  'tiep-tuc-thuc-hien': { out: 'Tiếp tục thực hiện', in: 'Được tiếp tục thực hiện theo' },
  'so-ket': { out: 'Sơ kết, tổng kết', in: 'Được sơ kết, tổng kết bởi' },
  'lien-quan': { out: 'Liên quan', in: 'Liên quan' },
  'thuc-hien': { out: 'Thực hiện', in: 'Nơi thực hiện' },
} as const;

const inferred = 'suy đoán';

/** A verb as it is read from one side; what is only inferred never reads as if a source said it. */
export function relationVerb(
  kind: keyof typeof relationVerbs,
  side: 'in' | 'out',
  isGuess = false,
): string {
  const verb = relationVerbs[kind][side];
  return isGuess
    ? `Có thể ${verb.charAt(0).toLocaleLowerCase('vi')}${verb.slice(1)} (${inferred})`
    : verb;
}
