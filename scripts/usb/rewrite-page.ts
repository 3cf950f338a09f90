import { relativeAddress, rootFrom } from './relative.ts';

/** Folder of the scripts that exist in this form of the site alone. */
export const usbFolder = '_usb';

/**
 * What a page opened from disk may load. `file:` stands where `'self'` cannot: every file there is an
 * origin of its own. Nothing may be asked of a network.
 */
function policyFor(policy: string): string {
  const hashes = policy.match(/'sha256-[^']+'/g) ?? [];
  return [
    "default-src 'none'",
    `script-src file: blob: 'wasm-unsafe-eval' ${hashes.join(' ')}`,
    "style-src file: 'unsafe-inline'",
    'font-src data:',
    'img-src file: data:',
    'worker-src blob:',
    "base-uri 'none'",
    'form-action file:',
  ].join('; ');
}

/**
 * Makes a built page work from disk: addresses are relative, scripts are classic ones, and a script
 * of its own answers what others fetch. What only asks for files early has nothing to do there.
 *
 * @param file path of the page below the site's root, such as `van-ban/a/index.html`.
 */
export function rewritePage(html: string, file: string): string {
  const root = rootFrom(file);
  return html
    .replace(
      /(<meta http-equiv="Content-Security-Policy" content=")([^"]*)/,
      (_all, open: string, policy: string) => open + policyFor(policy),
    )
    .replaceAll(/<link rel="(?:preload|modulepreload|canonical|manifest)"[^>]*>/g, '')
    .replaceAll(/<script async type="module" src="[^"]*"><\/script>/g, '')
    .replaceAll(/\sdata-base="[^"]*"/g, ` data-base="${root}"`)
    .replaceAll(
      /<script type="module" src="\/_astro\/([^"]+)"><\/script>/g,
      (_all, name: string) => `<script defer src="${root}${usbFolder}/${name}"></script>`,
    )
    .replaceAll(
      /\s(href|src|action)="(\/(?!\/)[^"]*)"/g,
      (_all, name: string, address: string) => ` ${name}="${relativeAddress(address, file)}"`,
    )
    .replaceAll(
      /\s(data-[\w-]+)="\/([\w-][\w/.-]*)"/g,
      (_all, name: string, path: string) => ` ${name}="${root}${path}"`,
    )
    .replace('</title>', `</title><script src="${root}${usbFolder}/tu-dia.js"></script>`);
}
