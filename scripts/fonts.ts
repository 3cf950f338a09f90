/**
 * `npm run fonts`: cuts the site's faces out of their packages into `src/assets/fonts/`: Latin and
 * Vietnamese letters only, the serif pinned to one weight. Run again when a package is updated.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';

const vietnamese = 'àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ';
const ascii = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('');
const signs = '\u00a0«»“”‘’…–—•·×÷±°§©½¼²³₫→←↑↓≥≤≠−\u2011\u0300\u0301\u0303\u0309\u0323';
const letters = ascii + vietnamese + vietnamese.toUpperCase() + signs;

const ui = 'node_modules/@fontsource/be-vietnam-pro/files/be-vietnam-pro';
const serif = 'node_modules/@fontsource-variable/source-serif-4/files/source-serif-4';
const faces = [
  { from: `${ui}-latin-400-normal`, to: 'be-vietnam-pro-400-latin' },
  { from: `${ui}-vietnamese-400-normal`, to: 'be-vietnam-pro-400-vietnamese' },
  { from: `${ui}-latin-600-normal`, to: 'be-vietnam-pro-600-latin' },
  { from: `${ui}-vietnamese-600-normal`, to: 'be-vietnam-pro-600-vietnamese' },
  { from: `${serif}-latin-wght-normal`, to: 'source-serif-4-400-latin', weight: 400 },
  { from: `${serif}-vietnamese-wght-normal`, to: 'source-serif-4-400-vietnamese', weight: 400 },
];

await mkdir('src/assets/fonts', { recursive: true });
let total = 0;
for (const { from, to, weight } of faces) {
  const font = await subsetFont(await readFile(`${from}.woff2`), letters, {
    targetFormat: 'woff2',
    ...(weight ? { variationAxes: { wght: weight } } : {}),
  });
  total += font.length;
  await writeFile(`src/assets/fonts/${to}.woff2`, font);
  process.stdout.write(`${to}: ${(font.length / 1024).toFixed(1)} KB\n`);
}
process.stdout.write(`Tổng: ${(total / 1024).toFixed(1)} KB\n`);
