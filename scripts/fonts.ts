/**
 * `npm run fonts`: cuts the site's faces out of their packages into `src/styles/fonts/`: Latin and
 * Vietnamese letters only, both in one file, since every page needs both and a word whose letters
 * come in two files would show two faces. Run again when a package is updated.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';

const vietnamese = 'àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ';
const ascii = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('');
const symbols = '\u00a0«»“”‘’…–—•·×÷±°§©½¼²³₫→←↑↓≥≤≠−\u2011\u0300\u0301\u0303\u0309\u0323';
const letters = ascii + vietnamese + vietnamese.toUpperCase() + symbols;

const faces = [
  {
    from: import.meta.resolve(
      '@expo-google-fonts/be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf',
    ),
    to: 'be-vietnam-pro-400',
  },
  {
    from: import.meta.resolve(
      '@expo-google-fonts/be-vietnam-pro/600SemiBold/BeVietnamPro_600SemiBold.ttf',
    ),
    to: 'be-vietnam-pro-600',
  },
  {
    from: import.meta.resolve(
      '@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
    ),
    to: 'source-serif-4-400',
  },
];

await mkdir('src/styles/fonts', { recursive: true });
let total = 0;
for (const { from, to } of faces) {
  const font = await subsetFont(await readFile(new URL(from)), letters, {
    targetFormat: 'woff2',
  });
  total += font.length;
  await writeFile(`src/styles/fonts/${to}.woff2`, font);
  process.stdout.write(`${to}: ${(font.length / 1024).toFixed(1)} KB\n`);
}
process.stdout.write(`Tổng: ${(total / 1024).toFixed(1)} KB\n`);
