import type { Place } from './vocabulary.ts';

/**
 * The name of a body of which every place has one, with its place: `Ban Thường vụ Tỉnh ủy, Thành ủy` and Lai Châu give
 * `Ban Thường vụ Tỉnh ủy Lai Châu`. What the list leaves open in another way stays as it is, with the place behind it.
 */
export function localName(name: string, { name: place, type }: Place): string {
  const isCity = type === 'thanh-pho';
  if (name.includes('Tỉnh ủy, Thành ủy'))
    return `${name.replace('Tỉnh ủy, Thành ủy', isCity ? 'Thành ủy' : 'Tỉnh ủy')} ${place}`;
  if (name.endsWith('tỉnh, thành phố'))
    return name.replace('tỉnh, thành phố', `${isCity ? 'thành phố' : 'tỉnh'} ${place}`);
  return `${name} (${place})`;
}
