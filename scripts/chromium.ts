/** `npm run chromium`: prints the path of the Chromium that the tests use; installs one if need be. */
import { ensureChromium } from './browser/chromium.ts';

try {
  console.log(ensureChromium((line) => console.error(line)));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
