/** Words of the index of issuing bodies, and of the page of each. */
export const issuerWords = {
  title: 'Cơ quan ban hành',
  description: 'Văn bản trong thư viện theo cơ quan ban hành.',
  documentsOf: (count: number, name: string) =>
    `${count} văn bản của ${name} trong Sổ tay Dân vận.`,
  change: (day: string, what: string) => `Từ ${day} ${what}.`,
  changed: 'Cơ quan lập mới, hợp nhất, kết thúc',
  changedNote:
    'Kể cả cơ quan chưa có văn bản trong thư viện. Cơ quan không có ở đây thì thư viện chưa biết có thay đổi hay không.',
  /** Days of a body's being, as far as known; `undefined` where neither is. */
  being: (from: string | undefined, until: string | undefined) =>
    from && until
      ? `Hoạt động từ ${from} đến hết ${until}.`
      : from
        ? `Hoạt động từ ${from}.`
        : until && `Hoạt động đến hết ${until}.`,
  source: (name: string) => `Nguồn: ${name}`,
} as const;

/** Who issued a document: one or several bodies, of a term of congress. */
export const issuersOf = (names: readonly string[], term: string | undefined): string =>
  names.join(' và ') + (term ? ` khóa ${term}` : '');

/**
 * The name of a body of which every place has one, with its place: `Ban Thường vụ Tỉnh ủy, Thành ủy` and Lai Châu give
 * `Ban Thường vụ Tỉnh ủy Lai Châu`. What the list leaves open in another way stays as it is, with the place behind it.
 */
export function localIssuer(
  name: string,
  { name: place, type }: { name: string; type: 'tinh' | 'thanh-pho' },
): string {
  const isCity = type === 'thanh-pho';
  if (name.includes('Tỉnh ủy, Thành ủy'))
    return `${name.replace('Tỉnh ủy, Thành ủy', isCity ? 'Thành ủy' : 'Tỉnh ủy')} ${place}`;
  if (name.endsWith('tỉnh, thành phố'))
    return name.replace('tỉnh, thành phố', `${isCity ? 'thành phố' : 'tỉnh'} ${place}`);
  return `${name} (${place})`;
}
