import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';
import { pictureSize } from '../../views/share/picture-size.ts';
import type { SharePicture } from '../../views/share/pictures.ts';
import { site as words } from '../../words/site.ts';

/** To be raised when the drawing changes: pictures kept from before are drawn anew. */
const version = 1;

/** Ink of each kind, as in `styles/tokens.css`. */
const inks = {
  document: '#7a1518',
  model: '#6b4700',
  session: '#0b534c',
  site: '#1c1a17',
} as const;
const paper = '#fbf9f4';
const ink = '#1c1a17';
const faded = '#55504a';

/** Letters of a title up to which it is set large. */
const short = 70;
const long = 130;

const require = createRequire(import.meta.url);
const faceFiles = [
  [
    'Be Vietnam Pro',
    400,
    '@expo-google-fonts/be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf',
  ],
  [
    'Be Vietnam Pro',
    600,
    '@expo-google-fonts/be-vietnam-pro/600SemiBold/BeVietnamPro_600SemiBold.ttf',
  ],
  [
    'Source Serif 4',
    400,
    '@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
  ],
] as const;

let faces: Promise<{ name: string; weight: 400 | 600; data: Buffer }[]> | undefined;
const readFaces = () => {
  faces ??= Promise.all(
    faceFiles.map(async ([name, weight, file]) => ({
      name,
      weight,
      data: await readFile(require.resolve(file)),
    })),
  );
  return faces;
};

/**
 * The picture of a page as PNG. What was drawn before is taken from `folder`, under a name made of
 * all that the picture shows.
 */
export async function sharePng(
  picture: SharePicture,
  folder: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const key = createHash('sha256')
    .update(JSON.stringify([version, picture]))
    .digest('hex');
  const file = path.join(folder, `${key.slice(0, 24)}.png`);
  const kept = await readFile(file).catch(() => undefined);
  if (kept) return Uint8Array.from(kept);
  const svg = await satori(layout(picture), { ...pictureSize, fonts: await readFaces() });
  const drawn = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  const png = Uint8Array.from(drawn.asPng());
  await mkdir(folder, { recursive: true });
  await writeFile(file, png);
  return png;
}

type Box = Parameters<typeof satori>[0];

const box = (style: Record<string, string | number>, ...children: (Box | string)[]): Box => ({
  type: 'div',
  key: null,
  props: { style: { display: 'flex', ...style }, children },
});

function layout({ kind, label, number, title, foot }: SharePicture): Box {
  const size = title.length <= short ? 60 : title.length <= long ? 48 : 40;
  return box(
    {
      ...pictureSize,
      boxSizing: 'border-box',
      flexDirection: 'column',
      backgroundColor: paper,
      color: ink,
      padding: '56px 72px 48px',
      borderTop: `14px solid ${inks[kind]}`,
      fontFamily: 'Be Vietnam Pro',
    },
    box({ fontSize: 30, color: faded }, label),
    ...(number === undefined
      ? []
      : [box({ fontSize: 96, fontWeight: 600, color: inks[kind], lineHeight: 1.2 }, number)]),
    box(
      {
        flexGrow: 1,
        marginTop: number === undefined ? 40 : 16,
        fontFamily: 'Source Serif 4',
        fontSize: size,
        lineHeight: 1.3,
        lineClamp: number === undefined ? 5 : 4,
        display: 'block',
      },
      title,
    ),
    box(
      { justifyContent: 'space-between', fontSize: 28, color: faded, marginTop: 24 },
      box({ color: ink, fontWeight: 600 }, words.name),
      box({}, foot),
    ),
  );
}
