import { escapeHtml } from '../html/escape.ts';
import type { Province } from '../schema/index.ts';
import { tileWords } from '../words/places.ts';

/** Space of a tile with the gap around it, and the tile itself, in units of the drawing. */
const pitch = 66;
const side = 62;

/** From here on a tile is drawn full. */
const many = 5;

/** What the tile of a province says and where it leads. */
export interface ProvinceTile {
  count: number;
  address: string;
}

/**
 * The provinces as a schematic grid in SVG, not a map: each a tile with its name and count, a link
 * to its models. The archipelagos have markers of their own, named with the province they belong to.
 */
export function provinceTiles(
  provinces: readonly Province[],
  tileOf: (province: Province) => ProvinceTile,
): string {
  const places = provinces.flatMap(({ grid, islands }) => [grid, ...islands.map((i) => i.grid)]);
  const width = (Math.max(...places.map(([column]) => column)) + 1) * pitch;
  const height = (Math.max(...places.map(([, row]) => row)) + 1) * pitch;
  const tiles = provinces.map((province) => {
    const { count, address } = tileOf(province);
    const level = count === 0 ? '' : count < many ? ' class="some"' : ' class="many"';
    const name = shortName(province.name);
    const words = [...nameLines(name, province.grid), line(`${count}`, province.grid, 52, 'count')];
    // The name that is spoken begins with the words that are seen.
    const label = escapeHtml(tileWords.models(name, count));
    return `<a href="${escapeHtml(address)}" aria-label="${label}"${level}>${square(province.grid)}<text>${words.join(' ')}</text></a>`;
  });
  const isles = provinces.flatMap(({ name, islands }) =>
    islands.map((isle) => {
      const words = [...nameLines(isle.name, isle.grid), line(`(${name})`, isle.grid, 50)];
      const title = escapeHtml(tileWords.isles(isle.name, name));
      return `<g class="isles"><title>${title}</title>${square(isle.grid)}<text>${words.join(' ')}</text></g>`;
    }),
  );
  return `<svg class="tiles" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${tiles.join('')}${isles.join('')}</svg>`;
}

/** The rank of a city is not part of what fits on its tile. */
function shortName(name: string): string {
  return name.replace(/^Thành phố /, 'TP. ');
}

function square([column, row]: readonly [number, number]): string {
  return `<rect x="${column * pitch + 2}" y="${row * pitch + 2}" width="${side}" height="${side}" rx="5"/>`;
}

/** A name on two lines, broken in the middle of its words. */
function nameLines(name: string, grid: readonly [number, number]): string[] {
  const words = name.split(' ');
  const half = Math.ceil(words.length / 2);
  const lines = [words.slice(0, half).join(' '), words.slice(half).join(' ')].filter(Boolean);
  const top = lines.length > 1 ? 18 : 24;
  return lines.map((text, index) => line(text, grid, top + index * 14));
}

function line(
  text: string,
  [column, row]: readonly [number, number],
  down: number,
  kind = '',
): string {
  const place = `x="${column * pitch + pitch / 2}" y="${row * pitch + 2 + down}"`;
  return `<tspan ${place}${kind ? ` class="${kind}"` : ''}>${escapeHtml(text)}</tspan>`;
}
