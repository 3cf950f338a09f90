import { site as words } from '../../words/site.ts';
import type { Site } from '../site.ts';

/** The sizes in which `npm run icons` draws the site's mark. */
const icons = [
  { file: 'bieu-tuong-192.png', sizes: '192x192', purpose: 'any' },
  { file: 'bieu-tuong-512.png', sizes: '512x512', purpose: 'any' },
  // Systems cut this one to a shape of their own.
  { file: 'bieu-tuong-day-512.png', sizes: '512x512', purpose: 'maskable' },
] as const;

/** The web app manifest: what a device shows of the site where it is installed. */
export function appManifest({ url }: Pick<Site, 'url'>) {
  return {
    name: words.name,
    short_name: words.name,
    description: words.description,
    lang: 'vi',
    dir: 'ltr',
    id: url('/'),
    start_url: url('/'),
    scope: url('/'),
    display: 'minimal-ui',
    theme_color: '#8f1d21',
    background_color: '#fbf9f4',
    icons: icons.map(({ file, ...icon }) => ({ ...icon, src: url(`/${file}`), type: 'image/png' })),
    shortcuts: ['/tim-kiem/', '/van-ban/', '/ngoai-tuyen/'].map((address, at) => ({
      name: words.shortcuts[at] ?? '',
      url: url(address),
    })),
  };
}
