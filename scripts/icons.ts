/** `npm run icons`: draws the site's mark in the sizes that devices ask for, into `public/`. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Resvg } from '@resvg/resvg-js';

const folder = path.resolve(import.meta.dirname, '..', 'public');
const mark = readFileSync(path.join(folder, 'bieu-tuong.svg'), 'utf8');
/** Without round corners and with room around: what a system cuts to its own shape loses nothing. */
const wide = mark
  .replace('viewBox="0 0 32 32"', 'viewBox="-6 -6 44 44"')
  .replace('<rect width="32" height="32" rx="6"', '<rect x="-6" y="-6" width="44" height="44"');
if (wide === mark) throw new Error('bieu-tuong.svg đã đổi: sửa scripts/icons.ts theo');

for (const [name, svg, size] of [
  ['bieu-tuong-192.png', mark, 192],
  ['bieu-tuong-512.png', mark, 512],
  ['bieu-tuong-day-512.png', wide, 512],
  ['bieu-tuong-180.png', wide, 180],
] as const) {
  const picture = new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng();
  writeFileSync(path.join(folder, name), picture);
  console.log(`${name}: ${picture.length} byte`);
}
